export const id = 236;
export const ids = [236];
export const modules = {

/***/ 2236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/tsc/model/compatible.js
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

;// CONCATENATED MODULE: ./build/tsc/model/edit.js
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

// EXTERNAL MODULE: ./build/tsc/stages/check.js + 3 modules
var check = __webpack_require__(2931);
// EXTERNAL MODULE: ./build/tsc/stages/look.js + 5 modules
var look = __webpack_require__(1989);
// EXTERNAL MODULE: ./build/tsc/stages/scrub.js
var scrub = __webpack_require__(1646);
;// CONCATENATED MODULE: ./build/tsc/fix.js








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
        const todo = compatible(findings.filter(({ fix }) => fix && (unsafe || fix.safety === 'safe')));
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
    const { value: django } = await (0,look/* look */.O)(run);
    const { value: scrubbed } = await (0,scrub/* scrub */._)({ ...run, inputs: { ...run.inputs, scrub: 'report' } }, django);
    return (await (0,check/* check */.z)(run, django, scrubbed)).value.findings;
}
/** Writes the edits to the files below `folder` and returns a diff a file. */
function apply(folder, edits) {
    const diffs = [];
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const path = (0,external_node_path_.join)(folder, file);
        const own = edits.filter((edit) => edit.file === file);
        const whole = own.find((edit) => edit.kind !== 'replace');
        if (whole?.kind === 'rename') {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, whole.to)), { recursive: true });
            (0,external_node_fs_.renameSync)(path, (0,external_node_path_.join)(folder, whole.to));
            diffs.push(`rename ${file} => ${whole.to}`);
        }
        else if (whole?.kind === 'delete') {
            (0,external_node_fs_.rmSync)(path);
            diffs.push(`delete ${file}`);
        }
        else {
            const before = read(path);
            const bom = before.startsWith('\uFEFF') ? '\uFEFF' : '';
            const after = whole?.kind === 'write'
                ? whole.text
                : bom +
                    applyReplacements(before.slice(bom.length), own.filter((edit) => edit.kind === 'replace'));
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(path, after);
            diffs.push((0,create/* createTwoFilesPatch */.ss)(`a/${file}`, `b/${file}`, before, after));
        }
    }
    return diffs;
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ })

};
