export const id = 984;
export const ids = [984];
export const modules = {

/***/ 24984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: ./build/tsc/model/compatible.js
var compatible = __webpack_require__(83921);
// EXTERNAL MODULE: ./build/tsc/model/josa.js
var josa = __webpack_require__(65760);
// EXTERNAL MODULE: ./build/tsc/report/file-changes.js + 1 modules
var file_changes = __webpack_require__(60826);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/tsc/python/source.js
var source = __webpack_require__(69891);
// EXTERNAL MODULE: ./build/tsc/python/syntax.js + 7 modules
var syntax = __webpack_require__(62102);
;// CONCATENATED MODULE: ./build/tsc/fix/still-parses.js



/** Whether a file can still be read by what reads it, when it could be before. `initPython` must have been awaited. */
function stillParses(file, before, after) {
    const faults = counter(file);
    return faults === undefined || faults(after) <= faults(before);
}
function counter(file) {
    if (file.endsWith('.py'))
        return pythonFaults;
    if (/\.json$|(^|\/)Pipfile\.lock$/.test(file))
        return (text) => (attempt(() => JSON.parse(text)) ? 0 : 1);
    if (/\.toml$|(^|\/)Pipfile$/.test(file))
        return (text) => (attempt(() => (0,dist/* parse */.qg)(text)) ? 0 : 1);
    return undefined;
}
/** A file that is not there yet has no faults. */
function pythonFaults(text) {
    const decoded = (0,source/* decodePython */.v)(Buffer.from(text));
    return decoded.text === undefined ? 1 : (0,syntax/* parsePython */.w)(decoded.text, '').errors.length;
}
function attempt(read) {
    try {
        read();
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/tsc/fix/plan-repairs.js




/**
 * The repairs that go together, and what they make of the files. A repair is taken as a whole or
 * not at all; one that would spoil a file, or something that is not the project's, is refused.
 */
function planRepairs(findings, files) {
    const refused = [];
    let taken = [];
    for (const repair of findings.filter(compatible/* isRepairable */.gT)) {
        if (!(0,compatible/* goesWith */.XK)(repair, taken))
            continue; // the next round's
        const why = obstacle([...taken, repair], files);
        if (why === undefined)
            taken = [...taken, repair];
        else
            refused.push({ finding: repair, why });
    }
    return { repairs: taken, changes: changesOf(taken, files) ?? [], refused };
}
/** Why the repairs cannot be made together; the last is the one that was added. */
function obstacle(repairs, files) {
    const edits = repairs.at(-1).fix.edits;
    for (const edit of edits) {
        const target = edit.kind === 'rename' ? edit.to : edit.kind === 'write' ? edit.file : undefined;
        if (target !== undefined && !files.isKnown(target) && files.read(target) !== undefined)
            return isThere(target);
    }
    const changes = changesOf(repairs, files);
    if (!changes)
        return notText(edits[0].file);
    const touched = new Set(edits.flatMap((edit) => (edit.kind === 'rename' ? [edit.file, edit.to] : [edit.file])));
    const spoilt = changes.find(({ to, before, after }) => to !== undefined && touched.has(to) && !stillParses(to, before, after));
    return spoilt && spoils(spoilt.to);
}
function changesOf(repairs, { read }) {
    const edits = repairs.flatMap(({ fix }) => fix.edits);
    // What is written anew need not have been text before: requirements in UTF-16.
    const rewritten = new Set(edits.filter(({ kind, file }) => kind === 'write' && read(file) === 'binary').map(({ file }) => file));
    const rest = (0,file_changes/* fileChanges */.C)(edits.filter(({ file }) => !rewritten.has(file)), read);
    if (!rest)
        return undefined;
    const whole = edits.filter((edit) => edit.kind === 'write' && rewritten.has(edit.file));
    return [...rest, ...whole.map(({ file, text }) => ({ from: file, to: file, before: '', after: text }))];
}
const isThere = (file) => ({
    en: `\`${file}\` is there already, and git does not track it`,
    ko: (0,josa/* josa */.w)(`\`${file}\`이 이미 있는데 git이 추적하지 않습니다`),
});
const notText = (file) => ({
    en: `\`${file}\` is no UTF-8 text, is a link, or was changed in the meantime`,
    ko: (0,josa/* josa */.w)(`\`${file}\`이 UTF-8 텍스트가 아니거나, 링크이거나, 그사이에 바뀌었습니다`),
});
const spoils = (file) => ({
    en: `\`${file}\` could not be read any more after it`,
    ko: (0,josa/* josa */.w)(`고치고 나면 \`${file}\`을 읽을 수 없게 됩니다`),
});

;// CONCATENATED MODULE: ./build/tsc/fix/quarrels.js
/**
 * The checks whose repairs would make of a file what it is, or has been before: then they are
 * for nothing, or undo another's, and would be made again and again.
 */
function quarrelling({ repairs, changes }, seen) {
    const back = new Set(changes.filter((change) => returns(change, seen)).map(pathOf));
    const those = repairs.filter(({ fix }) => fix.edits.some((edit) => back.has(edit.kind === 'rename' ? edit.to : edit.file)));
    return [...new Set(those.map(({ check }) => check))];
}
/** Notes a change that was made. */
function note(change, seen) {
    const contents = seen.get(pathOf(change)) ?? new Set([change.before]);
    seen.set(pathOf(change), contents.add(change.after));
}
function returns(change, seen) {
    const { from, to, before, after } = change;
    return before === after ? from === to : seen.get(pathOf(change))?.has(after) === true;
}
const pathOf = ({ from, to }) => (to ?? from);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/tsc/fix/write-files.js


/**
 * Writes the changes below the folder: all of them, or none when one of them fails. Each file is
 * replaced in one step, so that no reader ever sees half of it. Throws what failed.
 */
function writeFiles(folder, changes) {
    const undo = [];
    try {
        for (const { from, to, after } of changes) {
            if (to !== undefined)
                undo.push(put(folder, to, after, from));
            if (from !== undefined && from !== to)
                undo.push(remove(folder, from));
        }
    }
    catch (error) {
        for (const step of undo.reverse())
            step();
        throw error;
    }
}
/** Gives what takes it back. `like`: the file whose permissions it gets. */
function put(folder, file, text, like = file) {
    const path = (0,external_node_path_.join)(folder, file);
    const mode = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, like), { throwIfNoEntry: false })?.mode;
    const before = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) && (0,external_node_fs_.readFileSync)(path);
    const made = (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        stayInside(folder, (0,external_node_path_.dirname)(path));
        replace(path, text, mode);
    }
    catch (error) {
        if (made !== undefined)
            (0,external_node_fs_.rmSync)(made, { recursive: true });
        throw error;
    }
    return () => {
        if (before)
            replace(path, before, mode);
        else
            (0,external_node_fs_.rmSync)(made ?? path, { recursive: true });
    };
}
function remove(folder, file) {
    const path = (0,external_node_path_.join)(folder, file);
    const { mode } = (0,external_node_fs_.lstatSync)(path);
    const before = (0,external_node_fs_.readFileSync)(path);
    stayInside(folder, (0,external_node_path_.dirname)(path));
    (0,external_node_fs_.rmSync)(path);
    return () => replace(path, before, mode);
}
function replace(path, content, mode) {
    const temporary = `${path}.new-${process.pid}`;
    try {
        (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx' });
        if (mode !== undefined)
            (0,external_node_fs_.chmodSync)(temporary, mode & 0o777);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** A folder on the way may be a link to elsewhere. */
function stayInside(folder, target) {
    const way = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(folder), (0,external_node_fs_.realpathSync)(target));
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`))
        throw new Error(`${target} leads out of ${folder}`);
}

;// CONCATENATED MODULE: ./build/tsc/messages/fix.js
/** What `fix` says besides the diffs. */
const fixTexts = {
    refused: (title, why) => ({
        en: `Not done: ${title.en}: ${why.en}.`,
        ko: `고치지 않음: ${title.ko} (${why.ko}).`,
    }),
    failed: (reason) => ({
        en: `The files could not be written, and are as they were before this step: ${reason}`,
        ko: `파일을 쓰지 못해 이 단계 이전 그대로 두었습니다: ${reason}`,
    }),
    quarrel: (checks) => ({
        en: `Left out: the repairs of ${checks.join(' and ')} undo each other or change nothing. Please report it.`,
        ko: `${checks.join(', ')}의 수정은 서로를 되돌리거나 아무것도 바꾸지 않아 제외했습니다. 제보해 주세요.`,
    }),
    unsafe: (count) => ({
        en: `${count} more repairs are likely right but need a look: \`fix --unsafe\` makes them.`,
        ko: `확인이 필요한 수정이 ${count}건 더 있습니다. \`fix --unsafe\`로 적용할 수 있습니다.`,
    }),
    created: (files) => ({
        en: `New files, to be committed: git add ${files.join(' ')}`,
        ko: `새 파일을 커밋해 주세요: git add ${files.join(' ')}`,
    }),
    end: (repairs, errors) => ({
        en: `${repairs} ${repairs === 1 ? 'repair' : 'repairs'} made; ${errors} ${errors === 1 ? 'error is' : 'errors are'} left that ${errors === 1 ? 'needs' : 'need'} a person.`,
        ko: `${repairs}건을 고쳤습니다. 직접 고쳐야 할 오류가 ${errors}개 남아 있습니다.`,
    }),
};

// EXTERNAL MODULE: ./build/tsc/report/patch.js
var report_patch = __webpack_require__(31258);
// EXTERNAL MODULE: ./build/tsc/report/plain.js
var plain = __webpack_require__(88980);
// EXTERNAL MODULE: ./build/tsc/scrub/secrets.js
var secrets = __webpack_require__(73056);
// EXTERNAL MODULE: ./build/tsc/source-reader.js
var source_reader = __webpack_require__(38802);
// EXTERNAL MODULE: ./build/tsc/stages/check.js + 6 modules
var check = __webpack_require__(31524);
// EXTERNAL MODULE: ./build/tsc/stages/look.js + 4 modules
var look = __webpack_require__(32615);
// EXTERNAL MODULE: ./build/tsc/stages/scrub.js
var scrub = __webpack_require__(41646);
;// CONCATENATED MODULE: ./build/tsc/fix.js











/** One repair can make room for the next; more rounds than this, and something goes round in a circle. */
const maxRounds = 30;
/**
 * Applies the safe repairs (with `unsafe` the likely ones, too) to the files of the project,
 * shows each as a diff, and looks again until there is nothing left to repair.
 * Resolves with the exit status: 0 when no error is left, 1 otherwise.
 */
async function fix(run, unsafe, print) {
    const say = (text) => print((0,plain/* plain */.pj)(text[run.inputs.language]));
    const seen = new Map();
    const created = new Set();
    /** Checks whose repairs undo each other: theirs are left out, so that all others are made. */
    const quarrels = new Set();
    let repairs = 0;
    for (let round = 1;; round++) {
        const { project, findings } = await inspect(run, [...created]);
        const wanted = findings.filter(({ check: id, fix: repair }) => repair && (unsafe || repair.safety === 'safe') && !quarrels.has(id));
        const isKnown = (path) => project.has(path) || created.has(path);
        const plan = planRepairs(wanted, { read: (0,source_reader/* sourceReader */.T)(run.folder), isKnown });
        const ids = quarrelling(plan, seen);
        if (ids.length > 0 && round <= maxRounds) {
            say(fixTexts.quarrel(ids));
            for (const id of ids)
                quarrels.add(id);
            continue;
        }
        if (round > maxRounds || plan.repairs.length === 0) {
            for (const { finding, why } of plan.refused)
                say(fixTexts.refused(finding.fix.title, why));
            return end(project, findings);
        }
        try {
            writeFiles(run.folder, plan.changes);
        }
        catch (error) {
            say(fixTexts.failed(error instanceof Error ? error.message : String(error)));
            return 1;
        }
        for (const { check: id, location, fix: repair } of plan.repairs) {
            const where = (0,plain/* place */.ik)(project, location);
            print((0,plain/* plain */.pj)(`${where && `${where} `}[${id}] ${repair.title[run.inputs.language]}`));
        }
        for (const change of plan.changes) {
            // What stands around a repair may be a URL with its password.
            const patch = (0,report_patch/* filePatch */.v)(project, change);
            print((0,plain/* plain */.pj)((0,secrets/* redact */.E)(patch, (0,secrets/* secretsIn */.V)(patch))));
        }
        for (const change of plan.changes) {
            note(change, seen);
            if (change.to !== undefined && !project.has(change.to))
                created.add(change.to);
        }
        repairs += plan.repairs.length;
    }
    function end(project, findings) {
        const errors = findings.filter(({ severity }) => severity === 'error');
        for (const { check: id, location, message } of errors)
            print((0,plain/* plain */.pj)(`${(0,plain/* place */.ik)(project, location)} [${id}] ${message[run.inputs.language]}`));
        const more = unsafe ? 0 : findings.filter((finding) => finding.fix?.safety === 'unsafe').length;
        if (more > 0)
            say(fixTexts.unsafe(more));
        if (created.size > 0)
            say(fixTexts.created([...created].sort()));
        say(fixTexts.end(repairs, errors.length));
        return errors.length === 0 ? 0 : 1;
    }
}
/** What the checks find, with the files that were made and that git does not know yet. */
async function inspect(run, created) {
    const { value: django } = await (0,look/* look */.O)(run, created);
    const { value: scrubbed } = await (0,scrub/* scrub */._)({ ...run, inputs: { ...run.inputs, scrub: 'report' } }, django);
    return { project: django.project, findings: (await (0,check/* check */.z6)(run, django, scrubbed)).value.findings };
}


/***/ }),

/***/ 83921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XK: () => (/* binding */ goesWith),
/* harmony export */   gT: () => (/* binding */ isRepairable),
/* harmony export */   l1: () => (/* binding */ compatible)
/* harmony export */ });
/** The findings whose repairs can be applied together: no two of them touch the same place, or one file as a whole. */
function compatible(findings) {
    const chosen = [];
    for (const finding of findings)
        if (isRepairable(finding) && goesWith(finding, chosen))
            chosen.push(finding);
    return chosen;
}
/** Whether a repair touches nothing that the others touch. */
function goesWith(repair, others) {
    const taken = others.flatMap(({ fix }) => fix.edits);
    return !repair.fix.edits.some((edit) => taken.some((other) => collide(edit, other)));
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

/***/ 60826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ fileChanges)
});

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

;// CONCATENATED MODULE: ./build/tsc/report/file-changes.js

/**
 * What `edits` make of each file; undefined when a text cannot say it: a file that is not UTF-8, is not
 * there, or has changed since it was looked at.
 */
function fileChanges(edits, read) {
    const changes = [];
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const own = edits.filter((edit) => edit.file === file);
        const change = changeOf(file, own, read);
        if (!change)
            return undefined;
        changes.push(change);
    }
    return changes;
}
function changeOf(file, edits, read) {
    const source = read(file);
    if (source === 'binary')
        return undefined;
    const written = edits.find((edit) => edit.kind === 'write');
    if (!source)
        return written && { to: file, before: '', after: written.text };
    const bom = source.bom ? '\uFEFF' : '';
    const before = bom + source.text;
    if (written)
        return { from: file, to: file, before, after: written.text };
    if (edits.some((edit) => edit.kind === 'delete'))
        return { from: file, before, after: '' };
    const renamed = edits.find((edit) => edit.kind === 'rename');
    if (renamed && read(renamed.to) !== undefined)
        return undefined;
    try {
        const after = bom +
            applyReplacements(source.text, edits.filter((edit) => edit.kind === 'replace'));
        return { from: file, to: renamed?.to ?? file, before, after };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 31258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ patchOf),
/* harmony export */   v: () => (/* binding */ filePatch)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37291);
/* harmony import */ var _model_compatible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83921);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60826);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88980);




/** The safe repairs of `findings` that go together and that a text can say without showing a password, as a patch. */
function patchOf(report, findings, read) {
    const safe = findings.filter(({ fix }) => fix?.safety === 'safe').filter(_model_compatible_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepairable */ .gT);
    const chosen = (0,_model_compatible_js__WEBPACK_IMPORTED_MODULE_0__/* .compatible */ .l1)(safe.filter(({ fix }) => (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .fileChanges */ .C)(fix.edits, read)));
    const changes = (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .fileChanges */ .C)(chosen.flatMap(({ fix }) => fix.edits), read);
    const parts = (changes ?? [])
        .filter(({ from, to, before, after }) => from !== to || before !== after)
        .map((change) => ({ file: change.from ?? change.to, text: filePatch(report, change) }));
    const shown = parts.filter(({ text }) => !credentials.test(text));
    const files = new Set(shown.map(({ file }) => file));
    const made = chosen.filter(({ fix }) => fix.edits.every(({ file }) => files.has(file)));
    return { text: shown.map(({ text }) => text).join(''), findings: made };
}
/** A password or token in a URL, which a patch would show among the lines around a change. */
const credentials = /:\/\/(?!(?:git|hg|svn)@)[^\s/?#'"\\]+@/;
/** One file's change as a part of a patch. */
function filePatch(report, { from, to, before, after }) {
    const [created, deleted] = [from === undefined, to === undefined];
    const oldName = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(report, from ?? to ?? '');
    const newName = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(report, to ?? from ?? '');
    const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_3__/* .structuredPatch */ .YB)(oldName, newName, before, after, '', '', { context: 3 });
    return (0,diff__WEBPACK_IMPORTED_MODULE_3__/* .formatPatch */ .Gu)({
        oldFileName: created ? '/dev/null' : `a/${oldName}`,
        newFileName: deleted ? '/dev/null' : `b/${newName}`,
        oldHeader: undefined,
        newHeader: undefined,
        hunks,
        isGit: true,
        isCreate: created,
        isDelete: deleted,
        isRename: !created && !deleted && from !== to,
    });
}


/***/ }),

/***/ 38802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sourceReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Reads the files below `folder` once each. Links are no text: what they point to is not theirs to edit. */
function sourceReader(folder) {
    const known = new Map();
    return (path) => {
        if (!known.has(path))
            known.set(path, readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)));
        return known.get(path);
    };
}
function readText(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (!file)
            return undefined;
        if (!file.isFile())
            return 'binary';
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return text.includes('\0') ? 'binary' : { text, bom };
    }
    catch {
        return 'binary';
    }
}


/***/ })

};
