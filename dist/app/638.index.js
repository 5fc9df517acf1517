export const id = 638;
export const ids = [638];
export const modules = {

/***/ 5638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fix: () => (/* binding */ fix)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37291);
/* harmony import */ var _model_compatible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83921);
/* harmony import */ var _model_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69923);
/* harmony import */ var _stages_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14201);
/* harmony import */ var _stages_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32615);
/* harmony import */ var _stages_scrub_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41646);








/** One repair can make room for the next; more rounds than this would be a quarrel between two checks. */
const ROUNDS = 20;
/**
 * Applies the safe repairs (with `unsafe` the likely ones, too) to the files of the
 * project, shows each as a diff, and looks again until nothing changes.
 * Resolves with the exit status: 0 when no finding is left that has such a repair.
 */
async function fix(run, unsafe, print) {
    let repairs = 0;
    for (let round = 0; round < ROUNDS; round++) {
        const findings = await findingsOf(run);
        const todo = (0,_model_compatible_js__WEBPACK_IMPORTED_MODULE_5__/* .compatible */ .l)(findings.filter(({ fix }) => fix && (unsafe || fix.safety === 'safe')));
        if (todo.length === 0) {
            const manual = findings.filter((finding) => finding.severity === 'error').length;
            const { language } = run.inputs;
            print({
                en: `${repairs} repairs made; ${manual} errors are left that need a person.`,
                ko: `${repairs}건을 고쳤습니다. 직접 고쳐야 할 오류가 ${manual}개 남아 있습니다.`,
            }[language]);
            return manual === 0 ? 0 : 1;
        }
        for (const { check: id, fix } of todo)
            print(`${id}: ${fix.title[run.inputs.language]}`);
        for (const diff of apply(run.folder, todo.flatMap(({ fix }) => fix.edits)))
            print(diff);
        repairs += todo.length;
    }
    throw new Error(`repairs did not come to an end in ${ROUNDS} rounds`);
}
async function findingsOf(run) {
    const { value: django } = await (0,_stages_look_js__WEBPACK_IMPORTED_MODULE_3__/* .look */ .O)(run);
    const { value: scrubbed } = await (0,_stages_scrub_js__WEBPACK_IMPORTED_MODULE_4__/* .scrub */ ._)({ ...run, inputs: { ...run.inputs, scrub: 'report' } }, django);
    return (await (0,_stages_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6)(run, django, scrubbed)).value.findings;
}
/** Writes the edits to the files below `folder` and returns a diff a file. */
function apply(folder, edits) {
    const diffs = [];
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        const own = edits.filter((edit) => edit.file === file);
        const whole = own.find((edit) => edit.kind !== 'replace');
        if (whole?.kind === 'rename') {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, whole.to)), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, whole.to));
            diffs.push(`rename ${file} => ${whole.to}`);
        }
        else if (whole?.kind === 'delete') {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
            diffs.push(`delete ${file}`);
        }
        else {
            const before = read(path);
            const bom = before.startsWith('\uFEFF') ? '\uFEFF' : '';
            const after = whole?.kind === 'write'
                ? whole.text
                : bom +
                    (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .applyReplacements */ .C)(before.slice(bom.length), own.filter((edit) => edit.kind === 'replace'));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, after);
            diffs.push((0,diff__WEBPACK_IMPORTED_MODULE_7__/* .createTwoFilesPatch */ .ss)(`a/${file}`, `b/${file}`, before, after));
        }
    }
    return diffs;
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 83921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isRepairable),
/* harmony export */   l: () => (/* binding */ compatible)
/* harmony export */ });
/** The findings whose repairs can be applied together: no two of them touch the same place, or one file as a whole. */
function compatible(findings) {
    const chosen = [];
    const taken = [];
    for (const finding of findings) {
        if (!isRepairable(finding))
            continue;
        const { edits } = finding.fix;
        if (edits.some((edit) => taken.some((other) => collide(edit, other))))
            continue;
        chosen.push(finding);
        taken.push(...edits);
    }
    return chosen;
}
function isRepairable(finding) {
    return finding.fix !== undefined;
}
function collide(a, b) {
    const same = filesOf(a).some((file) => filesOf(b).includes(file));
    if (!same || a.kind !== 'replace' || b.kind !== 'replace')
        return same;
    return a.start <= b.end && b.start <= a.end;
}
function filesOf(edit) {
    return edit.kind === 'rename' ? [edit.file, edit.to] : [edit.file];
}


/***/ }),

/***/ 69923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ applyReplacements)
/* harmony export */ });
/**
 * `text` after the `replace` edits in `edits`, which must belong to one file and
 * not overlap. Throws RangeError on an overlap or an offset outside `text`.
 */
function applyReplacements(text, edits) {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let at = 0;
    for (const edit of sorted) {
        if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
            throw new RangeError(`edit ${edit.start}..${edit.end} of ${edit.file} overlaps another or leaves the file (length ${text.length})`);
        }
        result += text.slice(at, edit.start) + edit.newText;
        at = edit.end;
    }
    return result + text.slice(at);
}


/***/ })

};
