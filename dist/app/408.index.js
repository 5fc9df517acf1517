export const id = 408;
export const ids = [408];
export const modules = {

/***/ 77759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ filesOnDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A folder as it lies on disk, tracked or not. */
function filesOnDisk(root) {
    const isKind = (path, kind) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full)[kind]();
    };
    return {
        bytes: (path) => (isKind(path, 'isFile') ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) : undefined),
        has: (path) => isKind(path, 'isFile'),
        hasFolder: (path) => isKind(path, 'isDirectory'),
    };
}


/***/ }),

/***/ 71408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printRequirements: () => (/* binding */ printRequirements),
/* harmony export */   requirementsReport: () => (/* binding */ requirementsReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64316);
/* harmony import */ var _project_read_python_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33478);
/* harmony import */ var _project_requirements_files_on_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77759);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37724);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73056);







/** Reads `path` in `tree` and plans its repair. Pure. */
function requirementsReport(tree, path, pythonVersion) {
    const { read, changes, findings, diff, secrets } = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planScrub */ .J)(tree, { pythonVersion, path });
    const clean = (text) => (0,_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E)(text, secrets);
    const said = ({ type, message }) => clean(`${type}: ${message}`);
    const requirements = read.lines.flatMap(({ requirement, refusal }) => {
        if (refusal)
            return [{ error: said(refusal) }];
        if (!requirement)
            return [];
        const { name, specifier, extras, marker, url, editable, hashes, constraint } = requirement;
        return [
            {
                name: name ?? null,
                spec: specifier,
                extras,
                marker: marker ?? null,
                url: url === undefined ? null : clean(url),
                editable,
                hashes: hashes ?? null,
                constraint,
            },
        ];
    });
    return {
        file: path,
        pythonVersion,
        requirements: read.error ? [] : requirements,
        error: read.error ? said(read.error) : null,
        plan: {
            changes: changes.map(({ file, line, before, after, reason }) => ({
                file,
                line,
                before,
                after,
                reason,
            })),
            findings: findings.map(({ check, severity, location, message, remedy }) => ({
                check,
                severity,
                file: location.file,
                line: location.line,
                message,
                remedy,
            })),
            diff,
        },
    };
}
/** Prints the report of the file at `path`, or of the requirements.txt in that folder, as JSON, for the Python that is named beside it. Returns the exit status: 1 when pip refuses any of it. */
function printRequirements(path, print) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), { throwIfNoEntry: false });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path, found?.isDirectory() ? 'requirements.txt' : '');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile()) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            en: `There is no file \`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('', file)}\`.`,
            ko: `\`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('', file)}\` 파일이 없습니다.`,
        });
    }
    const tree = (0,_project_requirements_files_on_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOnDisk */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    const text = (name) => tree.bytes(name) && Buffer.from(tree.bytes(name)).toString();
    const { minor } = (0,_project_read_python_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readPythonRequest */ .Ij)({ bytes: tree.bytes, text });
    const report = requirementsReport(tree, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), minor);
    print(JSON.stringify(report, undefined, 2));
    return report.error || report.requirements.some((one) => 'error' in one) ? 1 : 0;
}


/***/ })

};
