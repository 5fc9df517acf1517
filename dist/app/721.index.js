export const id = 721;
export const ids = [721];
export const modules = {

/***/ 60721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./build/tsc/cancel.js
var cancel = __webpack_require__(9335);
// EXTERNAL MODULE: ./build/tsc/github/context.js
var github_context = __webpack_require__(78710);
// EXTERNAL MODULE: ./build/tsc/inputs.js + 3 modules
var tsc_inputs = __webpack_require__(48512);
// EXTERNAL MODULE: ./build/tsc/project/git.js
var git = __webpack_require__(86283);
;// CONCATENATED MODULE: ./build/tsc/project/diff-with-base.js

/** Full id of the commit that is checked out; undefined where there is none. */
async function headOf(folder, searchPath) {
    const { stdout, failure } = await (0,git/* git */.$Y)(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'], searchPath);
    return failure === undefined ? stdout.trim() : undefined;
}
/**
 * What the commit that is checked out changes, as `git diff` prints it; undefined when the base was not
 * fetched. A merge commit of GitHub's is compared with its first parent, anything else with where it left
 * the branch of `base`.
 */
async function diffWithBase(folder, base, searchPath) {
    const merged = await (0,git/* git */.$Y)(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^2'], searchPath);
    if (merged.failure === undefined)
        return diff(folder, ['HEAD^1', 'HEAD'], searchPath);
    if (!base || !/^[0-9a-f]{40,64}$/.test(base))
        return undefined;
    return diff(folder, ['--merge-base', base, 'HEAD'], searchPath);
}
async function diff(folder, commits, searchPath) {
    const options = [
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
        '--no-renames',
        '--src-prefix=a/',
        '--dst-prefix=b/',
    ];
    const { stdout, failure } = await (0,git/* git */.$Y)(folder, ['diff', ...options, ...commits], searchPath);
    return failure === undefined ? stdout : undefined;
}

// EXTERNAL MODULE: ./build/tsc/report/log.js
var report_log = __webpack_require__(73058);
// EXTERNAL MODULE: ./build/tsc/report/report.js
var report = __webpack_require__(42512);
;// CONCATENATED MODULE: ./build/tsc/report/without-secrets.js
/** A shorter secret would take ordinary words out of the report. */
const shortest = 6;
/**
 * `value` (the report, or any part of it) without `secrets` in its texts. The runner hides what was masked in the
 * log and the summary, but neither in what is sent to GitHub's API nor in the files that later steps may upload.
 */
function withoutSecrets(value, secrets) {
    // of several lines each, as the runner does; the longest first, as one may hold another
    const lines = [...new Set([...secrets].flatMap((secret) => secret.split(/\r?\n/)))]
        .filter((line) => line.length >= shortest)
        .sort((a, b) => b.length - a.length);
    return lines.length === 0 ? value : without_secrets_hidden(value, lines);
}
function without_secrets_hidden(value, secrets) {
    if (typeof value === 'string')
        return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), value);
    if (Array.isArray(value))
        return value.map((item) => without_secrets_hidden(item, secrets));
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without_secrets_hidden(inner, secrets)]));
}

// EXTERNAL MODULE: ./build/tsc/source-reader.js
var source_reader = __webpack_require__(38802);
;// CONCATENATED MODULE: ./build/tsc/action.js












/** Runs as a step of a workflow: inputs from `env`, results to the log, the annotations, the summary and the outputs. */
async function action(env) {
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'deploy-django-'));
    const work = (0,external_node_path_.join)(temp, 'work');
    (0,external_node_fs_.mkdirSync)(work);
    try {
        const secrets = new Set();
        const mask = (secret) => {
            secrets.add(secret);
            core/* setSecret */.Pq(secret);
        };
        const context = (0,github_context/* readContext */.yI)(env);
        const inputs = (0,tsc_inputs/* loadInputs */.I)(env, mask, await checkIds(env));
        const { mode, why } = (0,tsc_inputs/* resolveMode */.U)(inputs, context);
        const log = (0,report_log/* workflowLog */.Q)(writeLine, inputs.language);
        log.step({ en: `Mode ${mode}: ${why.en}`, ko: `모드 ${mode}: ${why.ko}` });
        // Loaded only now, so that the first line is there at once.
        const [head, { OnGitHub }, { perform }, { publish }] = await Promise.all([
            headOf(context.workspace, env.PATH),
            Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(857), __webpack_require__.e(631), __webpack_require__.e(124)]).then(__webpack_require__.bind(__webpack_require__, 87124)),
            Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(477), __webpack_require__.e(847), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 32690)),
            Promise.all(/* import() */[__webpack_require__.e(631), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 63737)),
        ]);
        const github = { ...context, sha: (0,github_context/* commitOf */.D3)(context, head) };
        const folder = (0,external_node_path_.join)(github.workspace, inputs.projectDir);
        const read = (0,source_reader/* sourceReader */.T)(folder);
        const [onGitHub, report] = await Promise.all([
            OnGitHub.begin({
                asked: inputs,
                mode,
                context: github,
                folder: inputs.projectDir,
                read,
                head,
                remember: (name, value) => core/* saveState */.LZ(name, value),
                diffWithBase: () => diffWithBase(github.workspace, github.pullRequest?.baseSha, env.PATH),
            }),
            perform({
                inputs,
                mode,
                github,
                folder,
                temp: work,
                keep: temp,
                env,
                progress: log,
                signal: (0,cancel/* cancelOnSignals */.d)(),
                startedAt: new Date(),
                deadline: Date.now() + inputs.timeout,
                remember: (name, value) => core/* saveState */.LZ(name, value),
                // A mask that is written while commands are stopped would print the secret instead.
                mask: (secret) => {
                    log.resume();
                    mask(secret);
                },
            }, why),
        ]);
        log.close();
        await publish(withoutSecrets(report, secrets), inputs, onGitHub, read, temp, log);
    }
    catch (error) {
        const { text, stack } = (0,report/* problemOf */.Zw)(error); // wrong inputs; anything else is our bug
        core/* setFailed */.C1(stack ?? text[language(env)]);
    }
    finally {
        (0,external_node_fs_.rmSync)(work, { recursive: true, force: true });
        core/* saveState */.LZ('ended', 'true');
    }
}
/** The ids that the input `ignore` may name; loading all checks takes a while, so only when it is given. */
async function checkIds(env) {
    if (!env.INPUT_IGNORE?.trim())
        return undefined;
    const { checks } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(477), __webpack_require__.e(847)]).then(__webpack_require__.bind(__webpack_require__, 26847));
    return checks.map((check) => check.id);
}
function writeLine(line) {
    process.stdout.write(`${line}\n`);
}
function language(env) {
    return env.INPUT_LANGUAGE?.trim() === 'ko' ? 'ko' : 'en';
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
