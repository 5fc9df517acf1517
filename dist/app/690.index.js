export const id = 690;
export const ids = [690];
export const modules = {

/***/ 74442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runChecks)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98030);
/* harmony import */ var _django_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21869);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26847);
/* harmony import */ var _suppress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22268);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21853);





/** Runs the checks over a project. Never throws: a check that fails by our own fault becomes an unknown that says so. */
function runChecks(context, options = {}) {
    const result = { findings: [], unknowns: [], notApplicable: [], suppressed: [] };
    // One for all checks: what they read of it once is kept by it.
    const own = { ...context, ignore: options.ignore ?? [], ids: _registry_js__WEBPACK_IMPORTED_MODULE_1__.checks.map(({ id }) => id) };
    for (const check of options.checks ?? _registry_js__WEBPACK_IMPORTED_MODULE_1__.checks) {
        if (options.only && !options.only.includes(check.id))
            continue;
        try {
            runOne(check, own, result);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            const needs = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`a repair of this action: the check itself failed (${reason}). Please report it`, `이 액션의 수정(검사 자체가 실패했습니다: ${reason}). 제보해 주시면 고치겠습니다`);
            result.unknowns.push({ check: check.id, needs });
        }
    }
    result.findings.sort(order);
    result.suppressed.sort(order);
    return result;
}
function runOne(check, context, into) {
    const applies = check.django === undefined || (0,_django_version_js__WEBPACK_IMPORTED_MODULE_0__/* .djangoSatisfies */ .D)(context, check.django);
    if (applies === false) {
        const reason = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`it concerns Django ${check.django}`, `Django ${check.django}에만 해당합니다`);
        into.notApplicable.push({ check: check.id, reason });
        return;
    }
    for (const { kind, ...verdict } of check.run(context)) {
        if (kind === 'found' && applies === undefined) {
            // Without any list of packages that one is missing is what there is to say.
            if (context.django.install.packages.size === 0)
                continue;
            const needs = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('the version of Django that is installed', '설치되는 Django 버전');
            into.unknowns.push({ check: check.id, needs, location: verdict.location });
        }
        else if (kind === 'unknown')
            into.unknowns.push({ check: check.id, ...verdict });
        else if (kind === 'not-applicable') {
            into.notApplicable.push({ check: check.id, ...verdict });
        }
        else {
            const finding = {
                settledBy: 'sources',
                ...verdict,
                check: check.id,
                severity: ('severity' in verdict ? verdict.severity : undefined) ?? check.severity,
            };
            const hidden = (0,_suppress_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressedByInput */ .yV)(context.ignore ?? [], check.id, finding.location.file) ||
                (0,_suppress_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressedByComment */ .pf)(context.django.project, finding);
            (hidden ? into.suppressed : into.findings).push(finding);
        }
    }
}
function order(a, b) {
    return (_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .g.indexOf(a.severity) - _model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .g.indexOf(b.severity) ||
        compare(a.location.file, b.location.file) ||
        (a.location.line ?? 0) - (b.location.line ?? 0) ||
        (a.location.column ?? 0) - (b.location.column ?? 0) ||
        compare(a.check, b.check));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 57999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ DeployFailure)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64316);

/** A stage on Heroku that failed, with what there is to find out why. */
class DeployFailure extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageError */ .Zu {
    evidence;
    constructor(text, evidence, options = {}) {
        super(text, options);
        this.evidence = evidence;
    }
}


/***/ }),

/***/ 44834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ mayBeDone),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Milliseconds for one request: nothing here is worth waiting longer for. */
const requestTimeout = 20_000;
/** Seconds: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
const longestWait = 20;
/**
 * undefined without a token or outside of a workflow. Works with GitHub Enterprise Server by `context.apiUrl`.
 * The client is large, and loaded only where something is asked of GitHub.
 */
async function openRepository(token, context) {
    const [owner, repo] = context.repository?.split('/') ?? [];
    if (!token || !owner || !repo)
        return undefined;
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(token, { baseUrl: context.apiUrl.replace(/\/$/, ''), log: silent });
    octokit.hook.wrap('request', async (request, options) => {
        for (let tries = 1;; tries++) {
            options.request.signal = AbortSignal.timeout(requestTimeout);
            try {
                return await request(options);
            }
            catch (error) {
                const wait = retryAfter(error) ?? (isSafeToRepeat(error, options) ? tries * 500 : undefined);
                if (wait === undefined || tries === 3)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            }
        }
    });
    return { octokit, owner, repo };
}
/** Milliseconds that GitHub asks to wait before the same request, where it did nothing and the wait is short. */
function retryAfter(error) {
    const { status, response } = error;
    const seconds = Number(response?.headers['retry-after'] ?? Number.NaN);
    return (status === 403 || status === 429) && seconds <= longestWait ? seconds * 1000 : undefined;
}
/** What makes or adds something would do so twice. */
function isSafeToRepeat(error, options) {
    return mayBeDone(error) && options.method !== 'POST' && !options.request.once;
}
/** Whether a request that ended so may have been carried out: GitHub did not answer it, or failed. */
function mayBeDone(error) {
    return (error.status ?? 500) >= 500;
}
/** Deprecation notices of the API are for us, not for the reader of the log. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/** Whether a comment with our marker is ours: nobody from outside of the repository can make us act on theirs. */
function isTrusted(comment) {
    return (comment.user?.type === 'Bot' ||
        ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(comment.author_association ?? ''));
}


/***/ }),

/***/ 98030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['error', 'warning', 'notice'];


/***/ }),

/***/ 88444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal)
/* harmony export */ });
/* unused harmony export stageNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64316);

/** The stages, in their order. */
const stageNames = (/* unused pure expression or super */ null && ([
    'look',
    'scrub',
    'connect',
    'live',
    'plan',
    'check',
    'install',
    'collect',
    'probe',
    'pack',
    'setup',
    'base',
    'push',
    'release',
    'migrate',
    'superuser',
    'verify',
    'rollback',
    'promote',
    'screenshot',
]));
/** The record that every report is made from. */
class Journal {
    progress;
    now;
    parent;
    stages;
    /** Puts more into an error that ended a stage, before it is written down. */
    explain = (error) => error;
    constructor(progress, now = Date.now, parent) {
        this.progress = progress;
        this.now = now;
        this.parent = parent;
        this.stages = parent?.journal.stages ?? [];
        if (parent)
            this.explain = parent.journal.explain;
    }
    /** The same journal, for stages that are about another app. */
    ofApp(app) {
        return new Journal(this.progress, this.now, { journal: this, app });
    }
    /**
     * Runs a stage and writes down how it ended. Rethrows what the stage throws, so
     * that the page of verbs stops there; what ran before stays recorded.
     */
    async run(name, work) {
        const startedAt = this.now();
        this.progress.stage(name);
        const end = (stage) => {
            const whole = {
                name,
                app: this.parent?.app,
                startedAt: new Date(startedAt),
                duration: this.now() - startedAt,
                ...stage,
            };
            this.stages.push(whole);
            this.progress.ended(whole);
        };
        try {
            const { value, note, link, skipped } = await work();
            end({ status: skipped ? 'skipped' : 'done', note, link });
            return value;
        }
        catch (thrown) {
            const error = this.explain(thrown);
            end(failure(error));
            throw error;
        }
    }
    /** Records a stage that had nothing to do, with the reason. */
    skip(name, note) {
        const startedAt = new Date(this.now());
        const stage = { name, app: this.parent?.app, status: 'skipped', startedAt, duration: 0, note };
        this.stages.push(stage);
        this.progress.stage(name);
        this.progress.ended(stage);
    }
}
function failure(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)) {
        const message = error instanceof Error ? error.message : String(error);
        return { status: 'failed', note: { en: message, ko: message } };
    }
    const status = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3 ? 'timed-out' : error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc ? 'cancelled' : 'failed';
    return { status, note: error.text, hint: error.hint, link: error.link, log: error.log };
}


/***/ }),

/***/ 32690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./build/tsc/stages/check.js + 6 modules
var check = __webpack_require__(31524);
// EXTERNAL MODULE: ./build/tsc/stages/explained.js + 17 modules
var explained = __webpack_require__(43883);
// EXTERNAL MODULE: ./build/tsc/stages/look.js + 4 modules
var look = __webpack_require__(32615);
// EXTERNAL MODULE: ./build/tsc/stages/scrub.js
var scrub = __webpack_require__(41646);
;// CONCATENATED MODULE: ./build/tsc/main.js




/**
 * The job: from a checkout to a site that serves. `check` ends where Heroku would be
 * needed; `rehearse` and `deploy` are the same from there on, on another Heroku.
 * Throws what ended it before its time; `record` and `journal` hold what was done.
 */
async function main(run, journal, record) {
    const django = await journal.run('look', () => (0,look/* look */.O)(run));
    record.prefix = django.project.prefix;
    journal.explain = (error) => (0,explained/* explained */.t)(error, django, record);
    const scrubbed = await journal.run('scrub', () => (0,scrub/* scrub */._)(run, django));
    record.scrub = scrubbed.report;
    if (run.mode === 'check') {
        record.checks = await journal.run('check', () => (0,check/* check */.z6)(run, django, scrubbed));
        return;
    }
    // Loaded only when it is needed: a check is done before this would be read.
    const { ship } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(118), __webpack_require__.e(725), __webpack_require__.e(812), __webpack_require__.e(290)]).then(__webpack_require__.bind(__webpack_require__, 62290));
    await ship(run, journal, record, django, scrubbed);
}

// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(64316);
// EXTERNAL MODULE: ./build/tsc/model/journal.js
var model_journal = __webpack_require__(88444);
// EXTERNAL MODULE: ./build/tsc/report/report.js
var report = __webpack_require__(42512);
;// CONCATENATED MODULE: ./build/tsc/perform.js




/** Does the job and makes the report of it, however it ends. `why`: why this mode. Never throws. */
async function perform(run, why) {
    const startedAt = new Date();
    const journal = new model_journal/* Journal */.C(run.progress);
    const record = { prefix: '', commit: run.github.sha, changes: [], warnings: [] };
    let error;
    try {
        await main(run, journal, record);
    }
    catch (thrown) {
        error = thrown;
    }
    return {
        mode: run.mode,
        why,
        status: statusOf(error, (0,report/* findingsFail */.FR)(record.checks, run.inputs.failOn)),
        failOn: run.inputs.failOn,
        repositoryUrl: run.github.repositoryUrl,
        runUrl: run.github.runUrl,
        docsUrl: docsUrl(run.env),
        ...record,
        stages: journal.stages,
        problem: error === undefined ? undefined : (0,report/* problemOf */.Zw)(error),
        startedAt,
        duration: Date.now() - startedAt.getTime(),
    };
}
function statusOf(error, found) {
    if (error instanceof errors/* DeadlineError */.j3)
        return 'timed-out';
    if (error instanceof errors/* CancelledError */.cc)
        return 'cancelled';
    return error !== undefined || found ? 'failure' : 'success';
}
/** The folder `docs` of this action, at the version that runs; not known in a terminal. */
function docsUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs` : undefined;
}


/***/ }),

/***/ 31524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  Vm: () => (/* binding */ contextOf),
  Pp: () => (/* binding */ ignoreEntries),
  S4: () => (/* binding */ judge),
  xP: () => (/* binding */ refuseFindings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/tsc/django/evidence.js
var django_evidence = __webpack_require__(21372);
;// CONCATENATED MODULE: ./build/tsc/checks/migrations/planned.js


/** Migrations that will be applied, in order, with what was found in them; undefined when it is not known which are new. */
function plannedMigrations({ newMigrations, evidence }, findings) {
    if (!newMigrations)
        return undefined;
    const plan = (0,django_evidence/* gave */._)(evidence?.release?.plan);
    const named = plan
        ? plan.flatMap(({ app, name, file }) => file !== null && newMigrations.has(file) ? { app, name, file } : [])
        : [...newMigrations].sort().map((file) => ({
            // The last part of an app's name is its label, unless it is told otherwise.
            app: external_node_path_.posix.basename(external_node_path_.posix.dirname(external_node_path_.posix.dirname(file))),
            name: external_node_path_.posix.basename(file, '.py'),
            file,
        }));
    return named.map((migration) => ({
        ...migration,
        risks: findings
            .filter(({ check, location }) => check.startsWith('migration-') && location.file === migration.file)
            .map(({ check }) => check),
    }));
}

// EXTERNAL MODULE: ./build/tsc/checks/run.js
var checks_run = __webpack_require__(74442);
// EXTERNAL MODULE: ./build/tsc/django/open.js + 7 modules
var django_open = __webpack_require__(97892);
// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(64316);
// EXTERNAL MODULE: ./build/tsc/project/git.js
var git = __webpack_require__(86283);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/tsc/project/git-history.js


/** Files that hold settings or secrets by their name. */
const wanted = [
    '.env',
    '.env.*',
    '*.env',
    '*secret*.json',
    '*credential*.json',
    '*service*account*.json',
    '*.pem',
    '*.key',
    'id_rsa',
    'id_ed25519',
    '*settings*.py',
    'settings/**/*.py',
    'config.py',
    'secrets.py',
    'credentials.py',
];
/** Milliseconds for each of the two commands; git is killed then, and what it said so far counts. */
const patience = 2_500;
const maxContents = 1_000;
const maxBytes = 1 << 25;
/** Reads what the branches, tags and the commits that are fetched have had below the folder. Never throws. */
async function readHistory(folder, searchPath) {
    const state = await (0,git/* git */.$Y)(folder, ['rev-parse', '--is-shallow-repository', 'HEAD'], searchPath);
    const [shallow, head] = state.stdout.split('\n');
    if (shallow !== 'false')
        return { files: [], incomplete: 'shallow' };
    // Before the first commit git can't say which one it is, and gives the word back.
    if (head === 'HEAD')
        return { files: [] };
    const options = [
        '--no-renames',
        '--diff-merges=off',
        '--raw',
        '--no-abbrev',
        '--relative',
        '-z',
        '--no-show-signature',
    ];
    const paths = wanted.map((name) => `:(glob)**/${name}`);
    const command = [
        'log',
        'HEAD',
        '--branches',
        '--remotes',
        '--tags',
        ...options,
        '--format=commit %H',
        '--',
        ...paths,
    ];
    const log = await (0,git/* git */.$Y)(folder, command, searchPath, patience);
    const contents = readLog(log.stdout);
    const some = [...contents.values()].slice(0, maxContents);
    const blobs = await readBlobs(folder, [...contents.keys()].slice(0, maxContents), searchPath);
    const files = some.flatMap((one, i) => (blobs[i] === undefined ? [] : [{ ...one, text: blobs[i] }]));
    const incomplete = log.failure !== undefined || contents.size > maxContents || blobs.length < some.length;
    return incomplete ? { files, incomplete: 'long' } : { files };
}
/** Blob to the newest place where a commit put it. */
function readLog(output) {
    const contents = new Map();
    let commit = '';
    const records = output.split('\0');
    for (const [i, record] of records.entries()) {
        commit = /commit ([0-9a-f]{40,})$/.exec(record)?.[1] ?? commit;
        const oid = /:\d+ (?!120000|160000)\d+ [0-9a-f]+ ([0-9a-f]*[1-9a-f][0-9a-f]*) [A-Z]$/.exec(record)?.[1];
        const file = records[i + 1];
        if (oid !== undefined && file !== undefined && !contents.has(oid))
            contents.set(oid, { file, commit });
    }
    return contents;
}
/** The contents of the blobs, as many as could be read in time; undefined for what is no UTF-8 text. */
function readBlobs(folder, oids, searchPath) {
    if (oids.length === 0)
        return Promise.resolve([]);
    return new Promise((resolve) => {
        const options = {
            cwd: folder,
            // In a partial clone git would fetch each one.
            env: { ...(0,git/* gitEnvironment */._K)(searchPath), GIT_NO_LAZY_FETCH: '1' },
            encoding: 'buffer',
            maxBuffer: maxBytes,
            timeout: patience,
        };
        const child = (0,external_node_child_process_.execFile)('git', [...git/* gitArguments */.D5, 'cat-file', '--batch'], options, (_, stdout) => resolve(split(stdout)));
        child.stdin?.on('error', () => { }); // git ended early: its output says so
        child.stdin?.end(`${oids.join('\n')}\n`);
    });
}
/** "<oid> blob <size>\n<content>\n" again and again; the last may be cut off. */
function split(output) {
    const texts = [];
    for (let at = 0; at < output.length;) {
        const lineEnd = output.indexOf(10, at);
        if (lineEnd < 0)
            break;
        const size = Number(/ blob (\d+)$/.exec(output.toString('latin1', at, lineEnd))?.[1] ?? Number.NaN);
        if (Number.isNaN(size)) {
            // "<oid> missing", in a partial clone
            texts.push(undefined);
            at = lineEnd + 1;
            continue;
        }
        const content = output.subarray(lineEnd + 1, lineEnd + 1 + size);
        if (content.length < size)
            break;
        const text = content.includes(0) ? undefined : content.toString();
        texts.push(text?.includes('\ufffd') ? undefined : text);
        at = lineEnd + 1 + size + 1;
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/tsc/project/git-state.js


/**
 * Asks git. Undefined when the folder is in no repository.
 * @param searchPath The PATH to find git on.
 * @param untracked Whether files that git does not know count: in a workflow they are other steps' leftovers.
 */
async function readGitState(folder, searchPath, untracked) {
    const options = [
        '--porcelain=v2',
        '-z',
        '--branch',
        '--no-renames',
        '--ignore-submodules=all',
        `--untracked-files=${untracked ? 'normal' : 'no'}`,
    ];
    const [status, prefix, remotes, history] = await Promise.all([
        (0,git/* git */.$Y)(folder, ['status', ...options, '--', '.'], searchPath),
        (0,git/* git */.$Y)(folder, ['rev-parse', '--show-prefix'], searchPath),
        (0,git/* git */.$Y)(folder, ['config', '--get-regexp', '^remote\\..*\\.url$'], searchPath),
        readHistory(folder, searchPath),
    ]);
    if (status.failure !== undefined || prefix.failure !== undefined)
        return undefined;
    return {
        ...readStatus(status.stdout, prefix.stdout.replace(/\r?\n$/, '')),
        remotes: remotes.stdout.split('\n').flatMap(readRemote),
        history,
    };
}
/** https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
function readStatus(output, prefix) {
    const changed = [];
    const untracked = [];
    let head;
    let branch;
    for (const line of output.split('\0')) {
        const [, name, value] = /^# branch\.(oid|head) (.*)$/.exec(line) ?? [];
        if (name === 'oid' && value !== '(initial)')
            head = value;
        if (name === 'head' && value !== '(detached)')
            branch = value;
        // "1" and "u" lines end with the path after 8 and 10 fields.
        const path = /^1 (?:\S+ ){7}(.*)$/s.exec(line)?.[1] ??
            /^u (?:\S+ ){9}(.*)$/s.exec(line)?.[1] ??
            /^\? (.*)$/s.exec(line)?.[1];
        if (path?.startsWith(prefix))
            (line.startsWith('?') ? untracked : changed).push(path.slice(prefix.length));
    }
    return { ...(head ? { head } : {}), ...(branch ? { branch } : {}), changed, untracked };
}
function readRemote(line) {
    const [, name, url] = /^remote\.(.*)\.url (.*)$/.exec(line) ?? [];
    if (name === undefined || url === undefined)
        return [];
    return [{ name, heroku: /(^|[@/])([\w-]+\.)?(git\.heroku\.com|heroku\.com[:/])/.test(url) }];
}

// EXTERNAL MODULE: ./build/tsc/report/report.js
var report = __webpack_require__(42512);
;// CONCATENATED MODULE: ./build/tsc/github/added-files.js
/** GitHub lists no more files of a pull request, and of a comparison, than this. */
const limits = { pullRequest: 3000, comparison: 300 };
/** Files that a pull request adds, from the root of the repository. Throws when GitHub does not list all of them. */
async function filesAddedBy({ octokit, owner, repo }, number) {
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
    });
    return added(files, limits.pullRequest);
}
/** Files that `head` has and `base` has not, from the root of the repository. Throws when GitHub does not list all of them. */
async function filesAddedSince({ octokit, owner, repo }, base, head) {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
    });
    // Three dots compare with where the two parted: the same as `base` only when `head` comes after it.
    if (data.status !== 'ahead' && data.status !== 'identical')
        throw new Error(`${head} does not follow ${base}`);
    return added(data.files ?? [], limits.comparison);
}
function added(files, limit) {
    if (files.length >= limit)
        throw new Error(`more than ${limit} files changed`);
    return files
        .filter(({ status }) => status === 'added' || status === 'renamed' || status === 'copied')
        .map(({ filename }) => filename);
}

// EXTERNAL MODULE: ./build/tsc/github/client.js
var client = __webpack_require__(44834);
;// CONCATENATED MODULE: ./build/tsc/project/added-files.js

/**
 * Files below `folder` that the checked-out commit has and `commit` has not, relative to `folder`; undefined
 * when that commit is not there, as in a shallow clone.
 */
async function addedFiles(folder, commit, searchPath) {
    const options = ['--name-only', '--diff-filter=A', '--no-renames', '--relative', '-z'];
    const { stdout, failure } = await (0,git/* git */.$Y)(folder, ['diff', ...options, commit, 'HEAD', '--', '.'], searchPath);
    return failure === undefined ? new Set(stdout.split('\0').filter((file) => file !== '')) : undefined;
}

// EXTERNAL MODULE: ./build/tsc/stages/find-base.js
var find_base = __webpack_require__(21346);
;// CONCATENATED MODULE: ./build/tsc/stages/new-migrations.js




const isMigration = (file) => /(^|\/)migrations\/[^/_~][^/]*\.py$/.test(file);
/**
 * Migrations that the app's database does not have: those that came after what is deployed, or that a pull
 * request adds. undefined when neither is known; what is not known to be new is not spoken of.
 */
async function findNewMigrations(run, project, platform) {
    if (!project.fromGit || !project.files.some(isMigration))
        return undefined;
    const added = platform ? await sinceDeployed(run, project, platform) : await byProposal(run, project);
    return added && new Set([...added].filter((file) => isMigration(file) && project.has(file)));
}
async function sinceDeployed(run, project, { commit }) {
    if (commit === undefined || !/^[0-9a-f]{7,64}$/.test(commit))
        return undefined;
    const { sha } = run.github;
    const added = await addedFiles(run.folder, commit, run.env.PATH);
    if (added || sha === undefined)
        return added;
    return asked(run, project, (repository) => filesAddedSince(repository, commit, sha));
}
async function byProposal(run, project) {
    const base = await (0,find_base/* findBase */.l)(run);
    const number = run.github.pullRequest?.number;
    const added = base && (await addedFiles(run.folder, base.commit, run.env.PATH));
    if (added || number === undefined)
        return added;
    return asked(run, project, (repository) => filesAddedBy(repository, number));
}
/** GitHub's answer, for a shallow clone that has one commit alone. */
async function asked(run, { prefix }, ask) {
    try {
        const repository = await (0,client/* openRepository */.h_)(run.inputs.githubToken, run.github);
        const files = repository && (await ask(repository));
        const root = prefix === '' ? '' : `${prefix}/`;
        return files && new Set(files.flatMap((file) => (file.startsWith(root) ? file.slice(root.length) : [])));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/tsc/stages/check.js







/**
 * Runs every check, with what Heroku knows of the app when `platform` is given, and why it let nobody at it with `refusal`.
 */
async function check(run, django, scrubbed, platform, refusal) {
    const value = judge(run, { ...(await contextOf(run, django, platform)), refusal }, scrubbed);
    const { errors, warnings, notices, unknowns } = (0,report/* counts */.tQ)(value);
    return {
        value,
        note: {
            en: `Errors: ${errors}, warnings: ${warnings}, notices: ${notices}, unknown: ${unknowns}.`,
            ko: `오류 ${errors}개, 경고 ${warnings}개, 알림 ${notices}개, 알 수 없음 ${unknowns}개.`,
        },
    };
}
/** What the checks may look at. */
async function contextOf(run, django, platform) {
    const inWorkflow = run.github.event !== '';
    const [git, newMigrations] = await Promise.all([
        readGitState(run.folder, run.env.PATH, !inWorkflow),
        findNewMigrations(run, django.project, platform),
    ]);
    const known = platform ? withConfigVars(run, django, platform.configVars) : django;
    const { migrate } = run.inputs;
    const migrateStep = migrate === 'never' ? migrate : run.mode === 'check' ? 'in-a-deploy' : 'now';
    const today = run.startedAt.toISOString().slice(0, 10);
    return { django: known, platform, git, migrateStep, newMigrations, today };
}
/** What the shipped copy has repaired already does not break the build, so it is a warning. */
function judge(run, context, scrubbed) {
    const result = (0,checks_run/* runChecks */.J)(context, { ignore: ignoreEntries(run.inputs) });
    const findings = result.findings.map((finding) => repaired(finding, scrubbed));
    return { ...result, findings, newMigrations: plannedMigrations(context, findings) };
}
/** The `ignore` input as the checks take it. */
function ignoreEntries({ ignore }) {
    return ignore.map(({ check: id, glob }) => (glob === undefined ? id : `${id}:${glob}`));
}
/** The same project, read with the app's config vars. */
function withConfigVars(run, { project }, configVars) {
    return (0,django_open/* openDjangoProject */.X)(project, { configVars, settingsModule: run.inputs.settingsModule });
}
function repaired(finding, scrubbed) {
    const { file, line } = finding.location;
    const isRepaired = scrubbed.report.applied &&
        finding.severity === 'error' &&
        finding.fix !== undefined &&
        scrubbed.report.changes.some((change) => change.file === file && change.line === line);
    if (!isRepaired)
        return finding;
    return {
        ...finding,
        severity: 'warning',
        remedy: {
            en: `${finding.remedy.en} This action repairs it by itself in the copy that it ships; the repository stays as it is.`,
            ko: `${finding.remedy.ko} 이 액션은 Heroku로 보내는 복사본에서 알아서 고치지만, 저장소는 그대로 둡니다.`,
        },
    };
}
/** Throws StageError when the findings forbid a deploy (`fail-on`): nothing has been sent yet. */
function refuseFindings(run, checks) {
    if (!(0,report/* findingsFail */.FR)(checks, run.inputs.failOn))
        return;
    throw new errors/* StageError */.Zu({
        en: `With \`fail-on: ${run.inputs.failOn}\` the findings below come first. Nothing was sent to Heroku.`,
        ko: `\`fail-on: ${run.inputs.failOn}\`이므로 아래 결과를 먼저 고쳐야 합니다. Heroku에는 아무것도 보내지 않았습니다.`,
    }, {
        hint: {
            en: 'Repair what is listed. To leave one finding out name its check in `ignore`; to deploy in spite of all set `fail-on: never`.',
            ko: '아래 목록을 고쳐 주세요. 특정 검사를 빼려면 `ignore`에 적고, 그래도 배포하려면 `fail-on: never`로 설정하세요.',
        },
    });
}


/***/ }),

/***/ 43883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ explained),
  O: () => (/* binding */ isSamePlace)
});

// EXTERNAL MODULE: ./build/tsc/checks/data/module-distributions.js
var module_distributions = __webpack_require__(10316);
// EXTERNAL MODULE: ./build/tsc/deploy/failure.js
var failure = __webpack_require__(57999);
// EXTERNAL MODULE: ./build/tsc/model/josa.js
var josa = __webpack_require__(65760);
;// CONCATENATED MODULE: ./build/tsc/diagnose/database.js

const attach = {
    en: '`heroku addons:create heroku-postgresql:essential-0` (paid) or `postgres-plan: essential-0`, and settings that read DATABASE_URL (dj_database_url.config).',
    ko: '`heroku addons:create heroku-postgresql:essential-0`(유료)을 실행하거나 `postgres-plan: essential-0`으로 설정하고, 설정에서 DATABASE_URL을 읽으세요(dj_database_url.config).',
};
/** Where the code of the project asked for the database, when that tells something. */
function asked(log) {
    return log.raised[0]?.own;
}
/** Databases that are not there, cannot be reached, or lack a table. */
const databaseFailures = [
    {
        id: 'sqlite-table-missing',
        checks: ['db-addon-missing', 'db-sqlite-in-production', 'postgres-not-promoted'],
        recognise(log) {
            const error = log.exception(/^OperationalError$/, /no such table: (\w+)/);
            if (!error)
                return undefined;
            const table = /table: (\w+)/.exec(error.message)[1];
            return {
                what: {
                    en: `The app runs on SQLite, and its file has no table ${table}.`,
                    ko: `앱이 SQLite로 동작하고 있고, 그 파일에는 ${table} 테이블이 없습니다.`,
                },
                why: {
                    en: 'No Postgres is attached, so the settings fall back to SQLite. `migrate` ran on the disk of a one-off dyno, which is thrown away; each dyno has a disk of its own.',
                    ko: 'Postgres가 연결되지 않아 SQLite로 넘어갔습니다. `migrate`는 곧 버려지는 일회용 dyno의 디스크에서 실행되었고, dyno마다 디스크가 다릅니다.',
                },
                repair: attach,
                location: asked(log),
            };
        },
    },
    {
        id: 'relation-missing',
        checks: [
            'migrations-missing',
            'migrations-ignored',
            'migrations-drift',
            'release-migrate-missing',
            'migrations-no-package',
        ],
        recognise(log) {
            const error = log.exception(/^(ProgrammingError|UndefinedTable|UndefinedColumn)$/, /(relation|column) "?([\w.]+)"? does not exist/);
            if (!error)
                return undefined;
            const [, kind, name] = /(relation|column) "?([\w.]+)"? does not exist/.exec(error.message);
            return {
                what: {
                    en: `The database has no ${kind === 'column' ? 'column' : 'table'} ${name}.`,
                    ko: (0,josa/* josa */.w)(`데이터베이스에 ${name} ${kind === 'column' ? '열' : '테이블'}이 없습니다.`),
                },
                why: {
                    en: 'The migration that makes it was not run, or was never made or committed.',
                    ko: '이것을 만드는 마이그레이션이 실행되지 않았거나, 만들거나 커밋하지 않았습니다.',
                },
                repair: {
                    en: 'On your own machine run `python manage.py makemigrations`, commit the files, and let this action migrate (`migrate: auto`).',
                    ko: '내 컴퓨터에서 `python manage.py makemigrations`를 실행해 파일을 커밋하고, 이 액션이 마이그레이션하게 두세요(`migrate: auto`).',
                },
                location: asked(log),
            };
        },
    },
    {
        id: 'database-driver-too-old',
        checks: ['req-psycopg2-wheel'],
        recognise(log) {
            const error = log.exception(/^(ImportError|ImproperlyConfigured)$/, /undefined symbol: \w+/);
            if (!error || !log.raised.some(({ message }) => /psycopg/.test(message)))
                return undefined;
            return {
                what: {
                    en: 'This release of psycopg2 is older than the Python that it runs on.',
                    ko: '설치된 psycopg2 버전이 Python보다 오래되었습니다.',
                },
                why: {
                    en: 'It could be compiled, but asks Python for something that is not there any more (undefined symbol).',
                    ko: '컴파일은 되었지만 Python에서 없어진 기능을 찾습니다(undefined symbol).',
                },
                repair: {
                    en: 'Write `psycopg2-binary>=2.9.11`, which has wheels up to Python 3.14.',
                    ko: 'Python 3.14까지 wheel이 있는 `psycopg2-binary>=2.9.11`로 쓰세요.',
                },
                location: log.locate('requirements.txt'),
            };
        },
    },
    {
        id: 'database-driver-missing',
        checks: ['db-driver-missing'],
        recognise(log) {
            const error = log.exception(/^ImproperlyConfigured$/, /Error loading (psycopg2 or psycopg|psycopg2?|MySQLdb) module/);
            if (!error)
                return undefined;
            const mysql = /MySQLdb/.test(error.message);
            return {
                what: {
                    en: 'The driver of the database is not installed.',
                    ko: '데이터베이스 드라이버가 설치되지 않았습니다.',
                },
                why: {
                    en: 'With SQLite on your own machine it is not needed; with DATABASE_URL on Heroku it is.',
                    ko: '내 컴퓨터의 SQLite에는 필요 없지만, Heroku의 DATABASE_URL에는 필요합니다.',
                },
                repair: {
                    en: `Add \`${mysql ? 'mysqlclient' : 'psycopg2-binary'}\` to requirements.txt.`,
                    ko: (0,josa/* josa */.w)(`requirements.txt에 \`${mysql ? 'mysqlclient' : 'psycopg2-binary'}\`를 추가하세요.`),
                },
            };
        },
    },
    {
        id: 'database-not-configured',
        checks: ['db-addon-missing'],
        recognise(log) {
            if (!log.exception(/^ImproperlyConfigured$/, /settings\.DATABASES is improperly configured/))
                return undefined;
            return {
                what: {
                    en: 'DATABASES is empty: there is no DATABASE_URL to fill it.',
                    ko: 'DATABASES가 비어 있습니다. 채워 줄 DATABASE_URL이 없습니다.',
                },
                why: {
                    en: 'No database is attached; new Heroku accounts get none by themselves.',
                    ko: '데이터베이스가 연결되지 않았습니다. 새 Heroku 계정에는 자동으로 생기지 않습니다.',
                },
                repair: attach,
            };
        },
    },
    {
        id: 'database-unreachable',
        checks: ['db-url-ignored', 'db-addon-missing'],
        recognise(log) {
            const error = log.exception(/^OperationalError$/, /connection to server .*failed: (Connection refused|No such file)|could not translate host name|could not connect to server|Name or service not known/);
            if (!error)
                return undefined;
            const host = /server at "(.+?)"|host name "(.+?)"/.exec(error.message);
            const name = host?.[1] ?? host?.[2] ?? 'localhost';
            return {
                what: {
                    en: `The settings look for the database at \`${name}\`, where there is none.`,
                    ko: `설정이 데이터베이스를 \`${name}\`에서 찾지만 거기에는 없습니다.`,
                },
                why: {
                    en: 'A dyno has no database of its own; names of Docker services exist on your machine only. Heroku says in DATABASE_URL where it is.',
                    ko: 'dyno 안에는 데이터베이스가 없고, Docker 서비스 이름은 내 컴퓨터에만 있습니다. 위치는 Heroku가 DATABASE_URL로 알려 줍니다.',
                },
                repair: attach,
                location: asked(log),
            };
        },
    },
    {
        id: 'database-login',
        checks: ['db-credentials-literal'],
        recognise(log) {
            if (!log.exception(/^OperationalError$/, /password authentication failed|role "\w+" does not exist|no password supplied|database "\w+" does not exist|no pg_hba\.conf entry/))
                return undefined;
            return {
                what: { en: 'The database refuses the login.', ko: '데이터베이스가 로그인을 거절합니다.' },
                why: {
                    en: 'User, password or name stand in the sources or in a config var of their own. Heroku changes them from time to time and keeps only DATABASE_URL up to date.',
                    ko: '사용자, 비밀번호, 이름이 소스나 별도의 config var에 적혀 있습니다. Heroku는 이 값을 때때로 바꾸고 DATABASE_URL만 갱신합니다.',
                },
                repair: {
                    en: 'Take everything from DATABASE_URL (dj_database_url.config), and overwrite nothing of it.',
                    ko: '모두 DATABASE_URL에서 읽고(dj_database_url.config) 덮어쓰지 마세요.',
                },
            };
        },
    },
    {
        id: 'database-no-ssl',
        checks: ['db-ssl-not-required'],
        recognise(log) {
            if (!log.exception(/^OperationalError$/, /server does not support SSL, but SSL was required/))
                return undefined;
            return {
                what: {
                    en: 'The settings demand TLS of a database that has none.',
                    ko: '설정이 TLS를 요구하지만 이 데이터베이스는 TLS를 지원하지 않습니다.',
                },
                why: {
                    en: 'Heroku Postgres has TLS; a pgbouncer on the dyno, a database of your own and the one of a rehearsal do not.',
                    ko: 'Heroku Postgres는 TLS를 지원하지만, dyno의 pgbouncer나 직접 만든 데이터베이스, 리허설의 데이터베이스는 지원하지 않습니다.',
                },
                repair: {
                    en: 'Demand it only where DATABASE_URL is Heroku’s, or leave `sslmode` away: the client takes TLS where it is offered.',
                    ko: 'Heroku의 DATABASE_URL일 때만 요구하거나 `sslmode`를 빼세요. 클라이언트는 가능한 경우 TLS를 사용합니다.',
                },
            };
        },
    },
    {
        id: 'database-options',
        checks: ['db-leftover-options', 'db-ssl-on-sqlite', 'dj-database-url-old'],
        recognise(log) {
            const error = log.exception(/^TypeError$/, /'(\w+)' is an invalid keyword argument for (this function|Connection)/) ??
                log.exception(/^ProgrammingError$/, /invalid (?:dsn: invalid )?connection option "(\w+)"/) ??
                log.exception(/^TypeError$/, /got an unexpected keyword argument '(conn_health_checks|ssl_require|sslmode|charset|init_command)'/);
            if (!error)
                return undefined;
            const option = /'(\w+)'|"(\w+)"/.exec(error.message);
            const name = option?.[1] ?? option?.[2];
            return {
                what: {
                    en: `The database does not know the option \`${name}\` of DATABASES.`,
                    ko: (0,josa/* josa */.w)(`DATABASES의 옵션 \`${name}\`을(를) 데이터베이스가 알지 못합니다.`),
                },
                why: {
                    en: 'OPTIONS belong to one engine: `sslmode` to Postgres, `timeout` to SQLite. `DATABASES["default"].update(…)` keeps those of the other engine.',
                    ko: 'OPTIONS는 엔진마다 다릅니다. `sslmode`는 Postgres, `timeout`은 SQLite의 옵션입니다. `DATABASES["default"].update(…)`는 다른 엔진의 옵션을 남겨 둡니다.',
                },
                repair: {
                    en: 'Assign instead of updating: `DATABASES = {"default": dj_database_url.config(default=…, conn_max_age=600)}`.',
                    ko: 'update 대신 대입하세요: `DATABASES = {"default": dj_database_url.config(default=…, conn_max_age=600)}`.',
                },
            };
        },
    },
    {
        id: 'database-full',
        checks: ['db-connections-exceed'],
        recognise(log) {
            if (!log.exception(/^OperationalError$/, /too many connections|remaining connection slots are reserved/))
                return undefined;
            return {
                what: {
                    en: 'The database has no connection left.',
                    ko: '데이터베이스 연결 수가 한도에 도달했습니다.',
                },
                why: {
                    en: 'Each gunicorn worker and thread keeps one; the plans Essential-0 and -1 have 20.',
                    ko: 'gunicorn 워커와 스레드마다 연결을 하나씩 씁니다. Essential-0과 -1 플랜의 한도는 20개입니다.',
                },
                repair: {
                    en: '`heroku config:set WEB_CONCURRENCY=2`, CONN_MAX_AGE = 0 with threads or ASGI, or a bigger plan.',
                    ko: '`heroku config:set WEB_CONCURRENCY=2`를 실행하거나, 스레드나 ASGI라면 CONN_MAX_AGE = 0으로 하거나, 더 큰 플랜을 쓰세요.',
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/tsc/diagnose/traceback.js
/** Also behind a line that was not ended: `  Applying app.0002_x...Traceback`. */
const start = /^(\s*)(\S.*\.\.\.)?Traceback \(most recent call last\):\s*$/;
const traceback_frame = /^ {2}File "([^"]+)", line (\d+)/;
const end = /^((?:[A-Za-z_]\w*\.)*[A-Z]\w*)(?:: (.*))?$/;
/** What begins another message of a log, and so ends that of an exception. */
const next = /^(\[\d{4}-|During handling of|The above exception|Traceback |\S+ - - \[|!\s|-----> |Process exited|State changed)/;
/** Lines of a message that are kept. */
const LONGEST = 8;
/** Every traceback of a log, in its order. Those that are cut off before their end are left out. */
function readTracebacks(lines) {
    const found = [];
    for (let i = 0; i < lines.length; i++) {
        const begun = start.exec(lines[i]);
        if (!begun)
            continue;
        const indent = begun[2] === undefined ? begun[1] : '';
        const line = (at) => lines[at]?.startsWith(indent)
            ? lines[at].slice(indent.length)
            : lines[at]?.trim() === ''
                ? ''
                : lines[at];
        const frames = [];
        let at = i + 1;
        for (; at < lines.length && /^\s/.test(line(at)); at++) {
            const match = traceback_frame.exec(line(at));
            if (match)
                frames.push({ file: match[1], line: Number(match[2]) });
        }
        const last = end.exec(line(at) ?? '');
        if (!last)
            continue;
        const message = [last[2] ?? ''];
        for (at++; at < lines.length && message.length < LONGEST; at++) {
            const more = line(at);
            if (next.test(more.trimStart()) || traceback_frame.test(more))
                break;
            message.push(more);
        }
        found.push({ type: last[1].split('.').at(-1), message: message.join('\n').trim(), frames });
        i = at - 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/tsc/diagnose/failure-log.js

/** Characters of a line that are looked at. */
const failure_log_LONGEST = 2_000;
/** The evidence of a failure, ready to be asked. */
class FailureLog {
    project;
    stage;
    codes;
    site;
    /** Without colours. */
    lines;
    /** The newest first; those of the server that only say that another one happened left out. */
    raised;
    constructor(evidence, project) {
        this.project = project;
        this.stage = evidence.stage;
        this.codes = evidence.codes;
        this.site = evidence.site;
        this.lines = evidence.lines.map((line) => withoutColours(line.slice(0, failure_log_LONGEST)));
        this.raised = readTracebacks(this.lines)
            .filter(({ type }) => !/^(HaltServer|SystemExit)$/.test(type))
            .map((traceback) => ({ ...traceback, own: this.#ownFrame(traceback) }))
            .reverse();
    }
    /** The last line that matches. */
    match(pattern) {
        for (let i = this.lines.length - 1; i >= 0; i--) {
            const match = pattern.exec(this.lines[i]);
            if (match)
                return match;
        }
        return undefined;
    }
    /** The newest exception whose class, without its module, and message match. */
    exception(type, message = /(?:)/) {
        return this.raised.find((it) => type.test(it.type) && message.test(it.message));
    }
    /** The tracked file that a path of a dyno or a build is, with the line. */
    locate(path, line) {
        const parts = path.replace(/^\/(app|tmp\/build_\w+)\//, '').split('/');
        for (let i = 0; i < parts.length; i++) {
            const file = parts.slice(i).join('/');
            if (this.project.files.has(file))
                return line === undefined ? { file } : { file, line };
        }
        return undefined;
    }
    #ownFrame({ frames }) {
        const own = frames.filter(({ file }) => !foreign.test(file));
        return own
            .map(({ file, line }) => this.locate(file, line))
            .findLast((location) => location !== undefined && !/(^|\/)manage\.py$/.test(location.file));
    }
}
/** Frames of Python, of installed packages and of programs. */
const foreign = /\/site-packages\/|\/dist-packages\/|\/lib\/python3|\/\.heroku\/|^<|\/bin\/[^/]+$/;
function withoutColours(line) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what starts a colour code
    return line.replace(/\u001b\[[\d;]*m/g, '');
}

;// CONCATENATED MODULE: ./build/tsc/diagnose/migrations.js

/** The migration that was being applied when it failed. */
function applying(log) {
    const match = log.match(/^\s*Applying (\w+)\.(\w+)\.\.\.(?! OK)/);
    if (!match)
        return undefined;
    const [, app, name] = match;
    return { name: `${app}.${name}`, location: log.locate(`${app}/migrations/${name}.py`) };
}
/** Migrations that do not fit one another, the database or its rows. */
const migrationFailures = [
    {
        id: 'migration-dependency-missing',
        checks: ['migrations-dependency-missing', 'migrations-ignored'],
        recognise(log) {
            const error = log.exception(/^NodeNotFoundError$/);
            if (!error)
                return undefined;
            const [, child, app, name] = /Migration (\S+) dependencies reference nonexistent parent node \('(\w+)', '(\w+)'\)/.exec(error.message) ?? [];
            return {
                what: {
                    en: `The migration ${child} builds upon ${app}.${name}, which is not there.`,
                    ko: (0,josa/* josa */.w)(`마이그레이션 ${child}이(가) 필요로 하는 ${app}.${name}이(가) 없습니다.`),
                },
                why: {
                    en: 'A migration was not committed, or .gitignore hides the folder `migrations/`.',
                    ko: '마이그레이션 파일을 커밋하지 않았거나 .gitignore가 `migrations/` 폴더를 숨기고 있습니다.',
                },
                repair: {
                    en: `Commit \`${app}/migrations/${name}.py\` (see \`git check-ignore -v\` for it); never run makemigrations on a dyno.`,
                    ko: `\`${app}/migrations/${name}.py\`를 커밋하세요(\`git check-ignore -v\`로 확인). dyno에서 makemigrations를 실행하지 마세요.`,
                },
                location: child
                    ? log.locate(`${child.split('.')[0]}/migrations/${child.split('.')[1]}.py`)
                    : undefined,
            };
        },
    },
    {
        id: 'migrations-conflict',
        checks: ['migrations-conflict'],
        recognise(log) {
            const match = log.match(/Conflicting migrations detected; multiple leaf nodes in the migration graph: \((.+?)\)/);
            if (!match)
                return undefined;
            return {
                what: {
                    en: `Two migrations build upon the same one: ${match[1]}.`,
                    ko: `같은 마이그레이션 위에 두 개가 만들어졌습니다: ${match[1]}.`,
                },
                why: {
                    en: 'Two people, or two branches, each made the next migration, and both were merged.',
                    ko: '두 사람(또는 두 브랜치)이 각각 다음 마이그레이션을 만들어 함께 병합되었습니다.',
                },
                repair: {
                    en: 'Run `python manage.py makemigrations --merge`, and commit what it writes.',
                    ko: '`python manage.py makemigrations --merge`를 실행하고 만들어진 파일을 커밋하세요.',
                },
            };
        },
    },
    {
        id: 'migration-history',
        checks: [],
        recognise(log) {
            const error = log.exception(/^InconsistentMigrationHistory$/);
            if (!error)
                return undefined;
            return {
                what: {
                    en: 'The database was migrated in an order that the sources do not allow any more.',
                    ko: '데이터베이스가 지금의 소스와 맞지 않는 순서로 마이그레이션되어 있습니다.',
                },
                why: {
                    en: `${error.message.split('\n')[0]} Mostly AUTH_USER_MODEL was changed after the first migration, or applied migrations were edited.`,
                    ko: `${error.message.split('\n')[0]} 대개 첫 마이그레이션 뒤에 AUTH_USER_MODEL을 바꿨거나, 적용된 마이그레이션을 고친 경우입니다.`,
                },
                repair: {
                    en: 'Bring the old migrations back. If the data may be lost, `heroku pg:reset` and migrate anew; a user model must be set before the first migration.',
                    ko: '이전 마이그레이션을 되돌려 놓으세요. 데이터를 버려도 된다면 `heroku pg:reset` 뒤 다시 마이그레이션하세요. 사용자 모델은 첫 마이그레이션 전에 정해야 합니다.',
                },
            };
        },
    },
    {
        id: 'migration-null-values',
        checks: ['migration-not-null'],
        recognise(log) {
            const error = log.exception(/^(IntegrityError|NotNullViolation)$/, /column "(\w+)" of relation "(\w+)" contains null values/) ??
                log.exception(/^(IntegrityError|NotNullViolation)$/, /null value in column "(\w+)" of relation "(\w+)"/);
            if (!error || log.stage === 'health')
                return undefined;
            const [, column, table] = /column "(\w+)" of relation "(\w+)"/.exec(error.message);
            const at = applying(log);
            return {
                what: {
                    en: `${at?.name ?? 'A migration'} makes ${table}.${column} required, and rows that are there have no value.`,
                    ko: (0,josa/* josa */.w)(`${at?.name ?? '마이그레이션'}이(가) ${table}.${column}을(를) 필수로 만드는데, 이미 있는 행에 값이 없습니다.`),
                },
                why: {
                    en: 'On your own machine the table was empty, or got a value by hand.',
                    ko: '내 컴퓨터에서는 테이블이 비어 있었거나 값을 직접 넣었기 때문에 드러나지 않았습니다.',
                },
                repair: {
                    en: 'Give the field a default, or do it in three steps: add it with null=True, fill it in a data migration, then make it required.',
                    ko: '필드에 기본값을 주거나 세 단계로 나누세요. null=True로 추가하고, 데이터 마이그레이션으로 채운 뒤, 필수로 바꿉니다.',
                },
                location: at?.location,
            };
        },
    },
    {
        id: 'migration-duplicate-values',
        checks: [],
        recognise(log) {
            const error = log.exception(/^(IntegrityError|UniqueViolation)$/, /could not create unique index|duplicate key value/);
            if (!error || log.stage === 'health')
                return undefined;
            const key = /Key (\(.+?\)=\(.+?\))/.exec(error.message)?.[1];
            const at = applying(log);
            return {
                what: {
                    en: `${at?.name ?? 'A migration'} wants values to be unique that are not${key ? `: ${key}` : ''}.`,
                    ko: (0,josa/* josa */.w)(`${at?.name ?? '마이그레이션'}이(가) 고유해야 한다고 정한 값이 중복되어 있습니다${key ? `: ${key}` : ''}.`),
                },
                why: {
                    en: 'The rows on Heroku are others than those on your own machine.',
                    ko: 'Heroku의 데이터는 내 컴퓨터의 데이터와 다릅니다.',
                },
                repair: {
                    en: 'Clean the duplicates up in a data migration before it (`heroku pg:psql` shows them).',
                    ko: '그 전에 데이터 마이그레이션으로 중복을 정리하세요(`heroku pg:psql`로 확인).',
                },
                location: at?.location,
            };
        },
    },
    {
        id: 'relation-exists',
        checks: [],
        recognise(log) {
            const error = log.exception(/^(ProgrammingError|OperationalError|DuplicateTable|DuplicateColumn)$/, /(relation|column|table) "?(\w+)"?.* already exists/);
            if (!error || log.stage === 'health')
                return undefined;
            const [, word, name] = /(relation|column|table) "?(\w+)"?.* already exists/.exec(error.message);
            const kind = word === 'column' ? 'column' : 'table';
            const at = applying(log);
            return {
                what: {
                    en: `${at?.name ?? 'A migration'} creates the ${kind} ${name}, which the database has already.`,
                    ko: (0,josa/* josa */.w)(`${at?.name ?? '마이그레이션'}이(가) 만들려는 ${name}이(가) 데이터베이스에 이미 있습니다.`),
                },
                why: {
                    en: 'Migrations were deleted and made anew, or the table was made by hand, so Django’s record and the database differ.',
                    ko: '마이그레이션을 지우고 다시 만들었거나 테이블을 직접 만들어, Django의 기록과 데이터베이스가 다릅니다.',
                },
                repair: {
                    en: `If it is what the migration would make: \`heroku run python manage.py migrate ${at?.name.replace('.', ' ') ?? 'APP NAME'} --fake\`. If the data may be lost: \`heroku pg:reset\`, then migrate.`,
                    ko: `마이그레이션이 만들 것과 같다면 \`heroku run python manage.py migrate ${at?.name.replace('.', ' ') ?? '앱 이름'} --fake\`를, 데이터를 버려도 된다면 \`heroku pg:reset\` 뒤 마이그레이션을 실행하세요.`,
                },
                location: at?.location,
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/tsc/diagnose/modules.js

function missingModule(log) {
    const error = log.exception(/^ModuleNotFoundError$/, /^No module named '([\w.]+)'/);
    return error && { module: /named '([\w.]+)'/.exec(error.message)[1], error };
}
/** Whether a folder or file of the project has that name. */
function isOwn(log, module) {
    const top = module.split('.')[0];
    return [...log.project.files].some((file) => new RegExp(`(^|/)${top}(/|\\.py$)`).test(file));
}
/** Modules that are not there, or not yet. */
const moduleFailures = [
    {
        id: 'pkg-resources-missing',
        checks: ['gunicorn-pkg-resources', 'req-pkg-resources'],
        recognise(log) {
            const missing = missingModule(log);
            if (missing?.module !== 'pkg_resources')
                return undefined;
            const gunicorn = missing.error.frames.some(({ file }) => /\bgunicorn\b/.test(file));
            return {
                what: {
                    en: `${gunicorn ? 'This old gunicorn' : 'A package'} needs pkg_resources, which is not there any more.`,
                    ko: (0,josa/* josa */.w)(`${gunicorn ? '오래된 gunicorn' : '어떤 패키지'}이 더 이상 없는 pkg_resources를 필요로 합니다.`),
                },
                why: {
                    en: 'It was a part of setuptools, which Python 3.12 and later do not bring and whose newest release has dropped it.',
                    ko: 'setuptools의 일부였지만, Python 3.12부터는 setuptools가 함께 설치되지 않고 최신 setuptools에서는 없어졌습니다.',
                },
                repair: gunicorn
                    ? {
                        en: 'Write `gunicorn>=23` in requirements.txt.',
                        ko: 'requirements.txt에 `gunicorn>=23`으로 쓰세요.',
                    }
                    : {
                        en: 'Take a newer release of the package that asks for it, or add `setuptools<81` to requirements.txt.',
                        ko: '그 패키지를 새 버전으로 올리거나 requirements.txt에 `setuptools<81`을 추가하세요.',
                    },
            };
        },
    },
    {
        id: 'django-removed-name',
        checks: ['removed-setting'],
        recognise(log) {
            const error = log.exception(/^ImportError$/, /^cannot import name '(\w+)' from '(django[\w.]*)'/);
            if (!error)
                return undefined;
            const [, name, module] = /name '(\w+)' from '([\w.]+)'/.exec(error.message);
            const known = {
                ugettext_lazy: 'gettext_lazy',
                ugettext: 'gettext',
                force_text: 'force_str',
                smart_text: 'smart_str',
                url: 're_path (from django.urls)',
            };
            const instead = known[name];
            return {
                what: {
                    en: `\`${module}\` has no \`${name}\` in this Django.`,
                    ko: (0,josa/* josa */.w)(`이 Django의 \`${module}\`에는 \`${name}\`이(가) 없습니다.`),
                },
                why: {
                    en: 'Requirements without a pin install the newest Django; the name was removed in it, or the package that uses it is older than it.',
                    ko: '버전을 고정하지 않으면 최신 Django가 설치됩니다. 이 이름은 없어졌거나, 이것을 쓰는 패키지가 Django보다 오래되었습니다.',
                },
                repair: instead
                    ? {
                        en: `Use \`${instead}\` in its place, or pin the Django that you develop with.`,
                        ko: (0,josa/* josa */.w)(`\`${instead}\`로 바꾸거나, 개발할 때 쓰는 Django 버전을 고정하세요.`),
                    }
                    : {
                        en: 'Pin the Django that you develop with (`pip freeze`), or update the code or the package.',
                        ko: '개발할 때 쓰는 Django 버전을 고정하거나(`pip freeze`), 코드나 패키지를 업데이트하세요.',
                    },
                location: error.own,
            };
        },
    },
    {
        id: 'circular-import',
        checks: [],
        recognise(log) {
            const error = log.exception(/^(ImportError|AttributeError)$/, /partially initialized module '([\w.]+)'/);
            if (!error)
                return undefined;
            const module = /module '([\w.]+)'/.exec(error.message)[1];
            return {
                what: {
                    en: `\`${module}\` imports something that imports it in turn.`,
                    ko: (0,josa/* josa */.w)(`\`${module}\`이(가) 자신을 다시 임포트하는 모듈을 임포트합니다.`),
                },
                why: {
                    en: 'The second of the two finds the first half done. Which one comes first differs between `runserver` and gunicorn.',
                    ko: '둘 중 나중 것이 아직 다 실행되지 않은 모듈을 보게 됩니다. `runserver`와 gunicorn은 임포트 순서가 다릅니다.',
                },
                repair: {
                    en: 'Move what both need into a third module, or import inside the function that uses it.',
                    ko: '둘이 함께 쓰는 것을 다른 모듈로 옮기거나, 쓰는 함수 안에서 임포트하세요.',
                },
                location: error.own,
            };
        },
    },
    {
        id: 'apps-not-ready',
        checks: ['asgi-apps-not-loaded'],
        recognise(log) {
            const error = log.exception(/^AppRegistryNotReady$/) ??
                log.exception(/^ImproperlyConfigured$/, /settings are not configured/);
            if (!error)
                return undefined;
            return {
                what: {
                    en: 'Models or settings are used before Django is set up.',
                    ko: 'Django가 준비되기 전에 모델이나 설정을 쓰고 있습니다.',
                },
                why: {
                    en: 'wsgi.py and asgi.py must call get_wsgi_application() or get_asgi_application() before they import anything that has models; runserver hides it.',
                    ko: 'wsgi.py와 asgi.py는 모델이 있는 모듈을 임포트하기 전에 get_wsgi_application()이나 get_asgi_application()을 호출해야 합니다. runserver에서는 드러나지 않습니다.',
                },
                repair: {
                    en: 'Move that import below `application = get_…_application()`.',
                    ko: '그 임포트를 `application = get_…_application()` 아래로 옮기세요.',
                },
                location: error.own,
            };
        },
    },
    {
        id: 'package-missing',
        checks: ['req-missing-package', 'procfile-server-missing'],
        recognise(log) {
            const missing = missingModule(log);
            if (!missing || isOwn(log, missing.module))
                return undefined;
            const distribution = log.project.distributionsOf(missing.module.split('.')[0])?.[0];
            // A name that nobody knows is a package when a file of the project imports it by name.
            const imported = missing.error.own && !/settings/.test(missing.error.own.file);
            if (!distribution && !imported)
                return undefined;
            const name = distribution ?? missing.module.split('.')[0].replaceAll('_', '-');
            return {
                what: {
                    en: `The package with the module \`${missing.module}\` is not installed.`,
                    ko: (0,josa/* josa */.w)(`모듈 \`${missing.module}\`이(가) 들어 있는 패키지가 설치되지 않았습니다.`),
                },
                why: {
                    en: 'It is on your own machine, but not in requirements.txt, and Heroku installs only what stands there.',
                    ko: '내 컴퓨터에는 있지만 requirements.txt에 없습니다. Heroku는 거기에 적힌 것만 설치합니다.',
                },
                repair: {
                    en: `Add \`${name}\` to requirements.txt (\`pip freeze\` shows its version)${distribution ? '' : '; should it be a module of yours, commit it'}.`,
                    ko: (0,josa/* josa */.w)(`requirements.txt에 \`${name}\`을(를) 추가하세요(버전은 \`pip freeze\`로 확인)${distribution ? '' : '. 직접 만든 모듈이라면 커밋하세요'}.`),
                },
                location: missing.error.own,
            };
        },
    },
    {
        id: 'module-missing',
        checks: [
            'procfile-module',
            'settings-unknown-module',
            'needed-file-ignored',
            'app-not-at-root',
            'local-settings-ignored',
        ],
        recognise(log) {
            const missing = missingModule(log);
            if (!missing)
                return undefined;
            const { module, error } = missing;
            const loadedByServer = !error.own && error.frames.some(({ file }) => /\b(gunicorn|uvicorn|daphne)\b/.test(file));
            const named = log.match(/Starting process with command `(.+)`/)?.[1];
            const ofProcfile = loadedByServer && named?.includes(module.split('.')[0]) === true;
            return {
                what: { en: `There is no module \`${module}\`.`, ko: (0,josa/* josa */.w)(`모듈 \`${module}\`이(가) 없습니다.`) },
                why: ofProcfile
                    ? {
                        en: `The Procfile names it: \`${named}\`. It must be the folder that holds wsgi.py, seen from the root, without \`.py\`.`,
                        ko: `Procfile에 적혀 있습니다: \`${named}\`. 루트에서 본 wsgi.py의 폴더 이름이어야 하며 \`.py\`는 붙이지 않습니다.`,
                    }
                    : {
                        en: 'It is not among the files that git tracks, is spelt in another way (letter case counts), or is no package of yours.',
                        ko: 'git이 추적하는 파일에 없거나, 철자가 다르거나(대소문자 구별), 내 패키지가 아닙니다.',
                    },
                repair: ofProcfile
                    ? {
                        en: `Write \`web: gunicorn ${wsgiModule(log) ?? 'PACKAGE.wsgi'}\` in the Procfile.`,
                        ko: `Procfile에 \`web: gunicorn ${wsgiModule(log) ?? '패키지.wsgi'}\`라고 쓰세요.`,
                    }
                    : {
                        en: `See \`git ls-files | grep ${module.split('.').at(-1)}\` and \`git check-ignore -v ${module.replaceAll('.', '/')}\`; commit it or correct the name (also in the config var DJANGO_SETTINGS_MODULE).`,
                        ko: (0,josa/* josa */.w)(`\`git ls-files | grep ${module.split('.').at(-1)}\`과 \`git check-ignore -v ${module.replaceAll('.', '/')}\`로 확인해, 커밋하거나 이름을 고치세요(config var DJANGO_SETTINGS_MODULE도 확인).`),
                    },
                location: ofProcfile ? log.locate('Procfile') : error.own,
            };
        },
    },
];
/** The module of the project's wsgi.py, when there is one. */
function wsgiModule(log) {
    const files = [...log.project.files].filter((file) => /(^|\/)wsgi\.py$/.test(file));
    return files.length === 1 ? files[0].replace(/\.py$/, '').replaceAll('/', '.') : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/diagnose/own-code.js
/** What no other diagnosis knows: an exception with its line in the project, or none at all. */
const ownFailures = [
    {
        id: 'own-exception',
        checks: [],
        recognise(log) {
            const error = log.raised.find(({ own }) => own !== undefined);
            if (!error?.own)
                return undefined;
            const { file, line } = error.own;
            const what = `${error.type}${error.message ? `: ${error.message.split('\n')[0]}` : ''}`;
            const when = {
                build: { en: 'in the build', ko: '빌드 중에' },
                release: { en: 'in the release phase', ko: 'release phase에서' },
                migrate: { en: 'in the migration', ko: '마이그레이션 중에' },
                boot: { en: 'while the app booted', ko: '앱이 부팅하는 중에' },
                health: { en: 'in the answer to the page', ko: '페이지에 응답하는 중에' },
            }[log.stage];
            return {
                what: {
                    en: `The code of the project failed ${when.en}: ${what}.`,
                    ko: `프로젝트의 코드가 ${when.ko} 실패했습니다: ${what}.`,
                },
                why: {
                    en: `It was raised at ${file}, line ${line}.`,
                    ko: `${file}의 ${line}번째 줄에서 발생했습니다.`,
                },
                repair: {
                    en: 'Repair that line; the traceback below shows how the code got there.',
                    ko: '그 줄을 고치세요. 아래 traceback에서 실행 경로를 볼 수 있습니다.',
                },
                location: error.own,
            };
        },
    },
    {
        id: 'silent-error',
        checks: ['logging-invisible'],
        recognise(log) {
            const { status = 0 } = log.site ?? {};
            if (log.stage !== 'health' || status < 500 || log.raised.length > 0 || log.codes.size > 0)
                return undefined;
            return {
                what: {
                    en: `The page answers ${status}, and the log does not say why.`,
                    ko: `페이지의 응답이 ${status}인데 로그에 이유가 없습니다.`,
                },
                why: {
                    en: 'With DEBUG off Django’s default logging sends errors by mail to ADMINS and writes nothing to the console.',
                    ko: 'DEBUG가 꺼지면 Django의 기본 로깅은 오류를 ADMINS에게 메일로 보내고 콘솔에는 아무것도 쓰지 않습니다.',
                },
                repair: {
                    en: 'Add to the settings: `LOGGING = {"version": 1, "disable_existing_loggers": False, "handlers": {"console": {"class": "logging.StreamHandler"}}, "root": {"handlers": ["console"]}}`, and deploy again: the traceback is shown then.',
                    ko: '설정에 `LOGGING = {"version": 1, "disable_existing_loggers": False, "handlers": {"console": {"class": "logging.StreamHandler"}}, "root": {"handlers": ["console"]}}`를 추가하고 다시 배포하면 traceback이 보입니다.',
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/tsc/diagnose/package-manager.js

/** What Heroku's build makes of the project's files before it installs anything. */
const packageManagerFailures = [
    {
        id: 'not-python',
        checks: ['buildpack-missing', 'app-not-at-root', 'archive-layout'],
        recognise(log) {
            const other = log.match(/Heroku would build this as a (.+?) app, because of (\S+?)\.?$/);
            const none = log.match(/No default language could be detected/);
            const detected = log.match(/^-----> (Ruby|Node\.js|Clojure|Java|PHP|Go|Scala) app detected/);
            if (!other && !none && !detected)
                return undefined;
            const language = other?.[1] ?? detected?.[1];
            return language
                ? {
                    what: {
                        en: `Heroku builds this as a ${language} app.`,
                        ko: `Heroku가 이 프로젝트를 ${language} 앱으로 빌드합니다.`,
                    },
                    why: {
                        en: 'No buildpack is set, and a file in the root belongs to a language that Heroku asks for before Python.',
                        ko: '빌드팩이 정해져 있지 않고, Heroku가 Python보다 먼저 찾는 언어의 파일이 루트에 있습니다.',
                    },
                    repair: {
                        en: '`heroku buildpacks:set heroku/python`, then deploy again.',
                        ko: '`heroku buildpacks:set heroku/python`을 실행하고 다시 배포하세요.',
                    },
                    location: log.locate(other?.[2] ?? 'package.json'),
                }
                : {
                    what: {
                        en: 'Heroku found no app in the root of what was sent.',
                        ko: '보낸 소스의 루트에서 Heroku가 앱을 찾지 못했습니다.',
                    },
                    why: {
                        en: 'It looks for requirements.txt, manage.py and the like there, and not in folders below.',
                        ko: 'Heroku는 하위 폴더가 아니라 루트에서 requirements.txt, manage.py 같은 파일을 찾습니다.',
                    },
                    repair: {
                        en: 'Set the input `project-dir` to the folder that holds manage.py.',
                        ko: '입력 `project-dir`에 manage.py가 있는 폴더를 적어 주세요.',
                    },
                };
        },
    },
    {
        id: 'pipfile-without-lock',
        checks: ['req-lock-missing'],
        recognise(log) {
            if (!log.match(/No 'Pipfile\.lock' found/))
                return undefined;
            return {
                what: {
                    en: 'There is a Pipfile without its Pipfile.lock.',
                    ko: 'Pipfile은 있지만 Pipfile.lock이 없습니다.',
                },
                why: {
                    en: 'Heroku installs with Pipenv from the lock file alone.',
                    ko: 'Heroku는 Pipenv로 설치할 때 lock 파일만 봅니다.',
                },
                repair: {
                    en: 'Run `pipenv lock` and commit Pipfile.lock, or delete the Pipfile and commit a requirements.txt.',
                    ko: '`pipenv lock`을 실행해 Pipfile.lock을 커밋하거나, Pipfile을 지우고 requirements.txt를 커밋하세요.',
                },
                location: log.locate('Pipfile'),
            };
        },
    },
    {
        id: 'several-package-managers',
        checks: ['req-multiple-managers'],
        recognise(log) {
            if (!log.match(/Error: Multiple Python package manager files/))
                return undefined;
            return {
                what: {
                    en: 'There are files of more than one package manager.',
                    ko: '패키지 관리자 파일이 두 종류 이상 있습니다.',
                },
                why: {
                    en: 'Heroku installs from one of requirements.txt, Pipfile.lock, poetry.lock and uv.lock, and does not choose.',
                    ko: 'Heroku는 requirements.txt, Pipfile.lock, poetry.lock, uv.lock 중 하나로 설치하며, 대신 골라 주지 않습니다.',
                },
                repair: {
                    en: 'Keep the one that you use and `git rm` the others.',
                    ko: '쓰는 것 하나만 남기고 나머지는 `git rm`으로 지우세요.',
                },
            };
        },
    },
    {
        id: 'venv-committed',
        checks: ['venv-committed', 'heroku-dir-committed'],
        recognise(log) {
            const match = log.match(/Error: Existing '(.+?)' directory found|virtual environment.*'(.+?)'/);
            if (!match)
                return undefined;
            const folder = (match[1] ?? match[2]).replace(/\/$/, '');
            return {
                what: {
                    en: `The folder \`${folder}\`, a virtual environment, is in the repository.`,
                    ko: (0,josa/* josa */.w)(`가상 환경 폴더 \`${folder}\`이(가) 저장소에 들어 있습니다.`),
                },
                why: {
                    en: 'It was made for your own machine and would stand in the way of the one that Heroku makes.',
                    ko: '내 컴퓨터용으로 만든 것이라 Heroku가 만드는 환경과 충돌합니다.',
                },
                repair: {
                    en: `\`git rm -r --cached ${folder}\`, add \`${folder}/\` to .gitignore, and commit.`,
                    ko: (0,josa/* josa */.w)(`\`git rm -r --cached ${folder}\`를 실행하고 .gitignore에 \`${folder}/\`를 추가해 커밋하세요.`),
                },
            };
        },
    },
    {
        id: 'no-requirements',
        checks: ['req-file-missing'],
        recognise(log) {
            if (!log.match(/Error: Couldn't find any supported Python package manager files/))
                return undefined;
            const like = [...log.project.files].find((file) => /^requ?ir?e?ments?[\w.-]*\.t[xe]+t$/i.test(file));
            return {
                what: {
                    en: 'Heroku found nothing that says which packages to install.',
                    ko: '어떤 패키지를 설치할지 알려 주는 파일이 없습니다.',
                },
                why: {
                    en: `requirements.txt must stand in the root, with that very name${like ? `; there is \`${like}\`` : ''}.`,
                    ko: (0,josa/* josa */.w)(`루트에 정확히 requirements.txt라는 이름의 파일이 있어야 합니다${like ? `(지금은 \`${like}\`이(가) 있습니다)` : ''}.`),
                },
                repair: like
                    ? {
                        en: `\`git mv ${like} requirements.txt\``,
                        ko: `\`git mv ${like} requirements.txt\`를 실행하세요.`,
                    }
                    : {
                        en: 'In your virtual environment run `pip freeze > requirements.txt`, and commit it.',
                        ko: '가상 환경에서 `pip freeze > requirements.txt`를 실행하고 커밋하세요.',
                    },
                location: like === undefined ? undefined : { file: like },
            };
        },
    },
    {
        id: 'build-hook',
        checks: [],
        recognise(log) {
            const match = log.match(/Failed to run the bin\/(pre_compile|post_compile) script/);
            if (log.stage !== 'build' || !match)
                return undefined;
            const file = `bin/${match[1]}`;
            return {
                what: {
                    en: `Your own script \`${file}\` ended with an error.`,
                    ko: (0,josa/* josa */.w)(`직접 만든 스크립트 \`${file}\`이(가) 오류로 끝났습니다.`),
                },
                why: {
                    en: 'Heroku runs it as a part of the build, and a status other than 0 ends the build.',
                    ko: 'Heroku가 빌드 중에 이 스크립트를 실행하며, 종료 코드가 0이 아니면 빌드가 끝납니다.',
                },
                repair: {
                    en: 'Its output stands above the error in the log. Repair what it names, or take the file out.',
                    ko: '로그에서 오류 위에 있는 출력을 보고 고치거나, 파일을 지우세요.',
                },
                location: log.locate(file),
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/tsc/diagnose/pages.js

/** Sites that are up, and whose page is not what it should be. */
const pageFailures = [
    {
        id: 'host-not-allowed',
        checks: [
            'allowed-hosts-no-heroku',
            'allowed-hosts-empty',
            'allowed-hosts-malformed',
            'domain-not-allowed',
        ],
        recognise(log) {
            if (log.site?.status !== 400)
                return undefined;
            const host = log.match(/Invalid HTTP_HOST header: '(.+?)'/)?.[1] ?? new URL(log.site.url).hostname;
            return {
                what: {
                    en: `ALLOWED_HOSTS does not allow \`${host}\`, so Django answers 400.`,
                    ko: (0,josa/* josa */.w)(`ALLOWED_HOSTS에 \`${host}\`이(가) 없어 Django가 400으로 응답합니다.`),
                },
                why: {
                    en: 'The address of a new app has a random part, so one that was copied or guessed does not fit.',
                    ko: '새 앱의 주소에는 임의의 문자열이 붙으므로, 복사하거나 짐작한 주소는 맞지 않습니다.',
                },
                repair: {
                    en: 'Add `".herokuapp.com"` to ALLOWED_HOSTS, and your own domain if there is one.',
                    ko: 'ALLOWED_HOSTS에 `".herokuapp.com"`을, 자체 도메인이 있으면 그것도 추가하세요.',
                },
            };
        },
    },
    {
        id: 'redirect-loop',
        checks: ['ssl-redirect-loop', 'proxy-ssl-header-malformed', 'is-secure-undetected'],
        recognise(log) {
            if (!log.site?.loops)
                return undefined;
            return {
                what: {
                    en: 'The page is redirected to https for ever.',
                    ko: '페이지가 https로 끝없이 리다이렉트됩니다.',
                },
                why: {
                    en: 'Heroku’s router ends TLS and says so in X-Forwarded-Proto; Django does not look there unless it is told to, and takes each request for http.',
                    ko: 'Heroku의 라우터가 TLS를 끝내고 X-Forwarded-Proto로 알려 주지만, 설정이 없으면 Django는 모든 요청을 http로 봅니다.',
                },
                repair: {
                    en: 'Write `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`, exactly so. Behind Cloudflare set its TLS mode to Full.',
                    ko: '정확히 `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`로 쓰세요. Cloudflare를 쓴다면 TLS 모드를 Full로 바꾸세요.',
                },
            };
        },
    },
    {
        id: 'template-missing',
        checks: ['path-case-mismatch', 'path-backslash', 'needed-file-ignored'],
        recognise(log) {
            const error = log.exception(/^TemplateDoesNotExist$/);
            if (!error)
                return undefined;
            const name = error.message.split('\n')[0];
            const other = [...log.project.files].find((file) => file.toLowerCase().endsWith(`/${name.toLowerCase()}`));
            return {
                what: { en: `There is no template \`${name}\`.`, ko: `\`${name}\` 템플릿이 없습니다.` },
                why: other
                    ? {
                        en: `There is \`${other}\`: on Linux upper and lower case are different names, on Windows and macOS they are not.`,
                        ko: (0,josa/* josa */.w)(`\`${other}\`은(는) 있습니다. Linux는 대소문자를 구별하지만 Windows와 macOS는 구별하지 않습니다.`),
                    }
                    : {
                        en: 'It is not among the files that git tracks, or not in a folder of TEMPLATES.',
                        ko: 'git이 추적하는 파일에 없거나 TEMPLATES의 폴더에 없습니다.',
                    },
                repair: other
                    ? {
                        en: 'Rename the file with `git mv`, or correct the name in the view.',
                        ko: '`git mv`로 파일 이름을 바꾸거나 뷰의 이름을 고치세요.',
                    }
                    : {
                        en: 'Commit the file, or correct its name in the view.',
                        ko: '파일을 커밋하거나 뷰의 이름을 고치세요.',
                    },
                location: error.own,
            };
        },
    },
    {
        id: 'template-error',
        checks: [],
        recognise(log) {
            const error = log.exception(/^TemplateSyntaxError$/);
            if (!error)
                return undefined;
            return {
                what: {
                    en: `A template cannot be read: ${error.message.split('\n')[0]}`,
                    ko: `템플릿을 읽을 수 없습니다: ${error.message.split('\n')[0]}`,
                },
                why: {
                    en: 'Templates are read when they are first used, so neither the build nor the boot sees it.',
                    ko: '템플릿은 처음 쓸 때 읽으므로 빌드와 부팅 중에는 드러나지 않습니다.',
                },
                repair: {
                    en: 'Close the block tag, load the library (`{% load static %}`), or correct the tag.',
                    ko: '블록 태그를 닫거나, 라이브러리를 불러오거나(`{% load static %}`), 태그를 고치세요.',
                },
                location: error.own,
            };
        },
    },
    {
        id: 'url-name-missing',
        checks: [],
        recognise(log) {
            const error = log.exception(/^NoReverseMatch$/);
            if (!error)
                return undefined;
            return {
                what: {
                    en: `The page links to an address that the URLconf does not have: ${error.message.split('\n')[0]}`,
                    ko: `페이지가 URLconf에 없는 주소로 연결합니다: ${error.message.split('\n')[0]}`,
                },
                why: {
                    en: '`{% url %}` and reverse() need the name of a pattern, with its namespace, and all of its arguments.',
                    ko: '`{% url %}`와 reverse()에는 패턴의 이름(네임스페이스 포함)과 인자가 모두 필요합니다.',
                },
                repair: {
                    en: 'Correct the name, or add `name=` to the path.',
                    ko: '이름을 고치거나 path에 `name=`을 추가하세요.',
                },
                location: error.own,
            };
        },
    },
    {
        id: 'login-required',
        checks: [],
        recognise(log) {
            const status = log.site?.status;
            if (log.stage !== 'health' || (status !== 401 && status !== 403))
                return undefined;
            return {
                what: {
                    en: `The page asks for a login (${status}).`,
                    ko: `페이지가 로그인을 요구합니다(${status}).`,
                },
                why: {
                    en: 'The app answers; but this answer does not show whether the page itself works.',
                    ko: '앱은 응답하지만, 이 응답만으로는 페이지가 잘 동작하는지 알 수 없습니다.',
                },
                repair: {
                    en: 'Name a public page in `health-check-path`, or accept the status in `health-check-status`.',
                    ko: '공개된 페이지를 `health-check-path`에 적거나, 이 상태 코드를 `health-check-status`에 넣으세요.',
                },
            };
        },
    },
    {
        id: 'page-not-found',
        checks: [],
        recognise(log) {
            if (log.stage !== 'health' || log.site?.status !== 404)
                return undefined;
            const path = new URL(log.site.url).pathname;
            return {
                what: {
                    en: `There is no page at \`${path}\` (404).`,
                    ko: `\`${path}\`에 페이지가 없습니다(404).`,
                },
                why: {
                    en: 'The app is up and answers. Either its URLconf has nothing there, or the view itself says 404, as for an object that the database does not have.',
                    ko: '앱은 잘 떠서 응답합니다. URLconf에 그 경로가 없거나, 데이터베이스에 없는 객체를 찾을 때처럼 뷰가 직접 404로 응답한 것입니다.',
                },
                repair: {
                    en: 'Name a page that there is in `health-check-path`, or add a start page: `path("", views.index)`.',
                    ko: '있는 페이지를 `health-check-path`에 적거나 시작 페이지를 추가하세요: `path("", views.index)`.',
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/tsc/diagnose/requirement-line.js
/** The line of a requirement, by what pip says or by the file itself; the file alone where neither tells. */
function requirementLine(log, requirement) {
    const place = /-r (\S+) \(line (\d+)\)/.exec(requirement ?? '');
    if (place)
        return log.locate(place[1], Number(place[2]));
    const name = requirement?.split(/[=<>!~;@[ ]/, 1)[0];
    if (name) {
        const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[-_]/g, '[-_]');
        const from = log.match(new RegExp(`\\b${escaped}\\b.*\\(from -r (\\S+) \\(line (\\d+)\\)\\)`, 'i'));
        if (from)
            return log.locate(from[1], Number(from[2]));
        const line = log.project.lineOf('requirements.txt', new RegExp(`^\\s*${escaped}\\b`, 'i'));
        if (line !== undefined)
            return log.locate('requirements.txt', line);
    }
    return log.locate('requirements.txt');
}

;// CONCATENATED MODULE: ./build/tsc/diagnose/pip-builds.js


/** Packages whose build from source fails in a way that has a known way out. */
const remedies = [
    [
        /^psycopg2$/i,
        {
            en: 'Write `psycopg2-binary` instead, which brings all it needs.',
            ko: '필요한 것이 모두 들어 있는 `psycopg2-binary`로 바꾸세요.',
        },
    ],
    [
        /^psycopg2-binary$/i,
        {
            en: 'Take a release with wheels for this Python: `psycopg2-binary>=2.9.11` has them up to Python 3.14.',
            ko: '이 Python용 wheel이 있는 버전을 쓰세요. `psycopg2-binary>=2.9.11`은 Python 3.14까지 지원합니다.',
        },
    ],
    [
        /^pillow$/i,
        {
            en: 'Take a release with wheels for this Python: `Pillow>=11.0` for 3.13, `Pillow>=12.0` for 3.14.',
            ko: '이 Python용 wheel이 있는 버전을 쓰세요. 3.13은 `Pillow>=11.0`, 3.14는 `Pillow>=12.0`입니다.',
        },
    ],
    [
        /^mysqlclient$/i,
        {
            en: 'Heroku Postgres needs no mysqlclient: delete the line, or take `PyMySQL`, which is not compiled.',
            ko: 'Heroku Postgres에는 mysqlclient가 필요 없습니다. 줄을 지우거나 컴파일이 필요 없는 `PyMySQL`을 쓰세요.',
        },
    ],
    [
        /^backports[.-]/i,
        {
            en: 'It is a part of Python itself by now: delete the line.',
            ko: '이제 Python에 들어 있는 기능이므로 줄을 지우세요.',
        },
    ],
];
/** Packages that have no wheel for this Python and do not build from source. */
const pipBuildFailures = [
    {
        id: 'pip-build',
        checks: [
            'req-psycopg2-wheel',
            'req-pillow-wheel',
            'req-cannot-build',
            'req-stdlib-backport',
            'req-legacy-metadata',
            'req-pkg-resources',
            'req-django-heroku',
        ],
        recognise(log) {
            if (log.stage !== 'build')
                return undefined;
            const named = log.match(/Failed building wheel for (\S+)/) ??
                log.match(/Failed to build (?:installable wheels.*\()?'?([\w.-]+)'? when/) ??
                log.match(/Failed to build (?:installable wheels for some pyproject\.toml based projects \()?'?([\w.-]+)/) ??
                log.match(/╰─> (?!\[)([\w.-]+)/);
            const failed = log.match(/did not run successfully|metadata-generation-failed|subprocess-exited-with-error/);
            if (!named && !failed)
                return undefined;
            const name = named?.[1] ?? log.match(/Collecting ([\w.-]+)/)?.[1] ?? 'a package';
            const remedy = remedies.find(([pattern]) => pattern.test(name))?.[1];
            return {
                what: {
                    en: `\`${name}\` could not be built from its source.`,
                    ko: (0,josa/* josa */.w)(`\`${name}\`을(를) 소스에서 빌드하지 못했습니다.`),
                },
                why: {
                    en: 'It has no ready-made wheel for this Python, and building it needs programs or an older Python that Heroku does not have.',
                    ko: '이 Python용으로 미리 만들어진 wheel이 없고, 빌드에 필요한 프로그램이나 이전 버전의 Python이 Heroku에 없습니다.',
                },
                repair: remedy ?? {
                    en: 'Take a newer release that has wheels for this Python (the page "Download files" at PyPI lists them), or name an older Python in `.python-version`.',
                    ko: '이 Python용 wheel이 있는 새 버전을 쓰거나(PyPI의 "Download files"에서 확인) `.python-version`에 이전 Python을 적으세요.',
                },
                location: requirementLine(log, name),
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/tsc/diagnose/pip-lines.js


/** Distributions that exist for Windows alone. */
const windowsOnly = /^(pywin32|pywin32-ctypes|pypiwin32|pywinpty|win32-setctime|windows-curses|twisted-iocpsupport|pyreadline|wmi|comtypes|winshell|pythonnet|pywinauto)\b/i;
/** Lines of the requirements that pip cannot read, find or bring together. */
const pipLineFailures = [
    {
        id: 'pip-encoding',
        checks: ['req-encoding'],
        recognise(log) {
            const error = log.exception(/^Unicode\w*Error$/) ?? log.match(/UnicodeDecodeError|codec can't decode/);
            if (log.stage !== 'build' || !error || !log.match(/pip|requirements/))
                return undefined;
            return {
                what: {
                    en: 'pip cannot read requirements.txt: it is not UTF-8.',
                    ko: 'requirements.txt가 UTF-8이 아니라 pip이 읽을 수 없습니다.',
                },
                why: {
                    en: 'PowerShell writes `pip freeze > requirements.txt` as UTF-16, and `>>` mixes two encodings in one file.',
                    ko: 'PowerShell에서 `pip freeze > requirements.txt`를 실행하면 UTF-16으로 저장되고, `>>`로 덧붙이면 두 인코딩이 섞입니다.',
                },
                repair: {
                    en: 'Write the file anew as UTF-8: `python -m pip freeze | Out-File -Encoding utf8NoBOM requirements.txt`, or save it as UTF-8 in your editor.',
                    ko: 'UTF-8로 다시 저장하세요: `python -m pip freeze | Out-File -Encoding utf8NoBOM requirements.txt`, 또는 편집기에서 UTF-8로 저장하세요.',
                },
                location: log.locate('requirements.txt'),
            };
        },
    },
    {
        id: 'pip-include-missing',
        checks: ['req-include'],
        recognise(log) {
            const match = log.match(/Could not open requirements file: .*No such file or directory: '(.+?)'/);
            if (!match)
                return undefined;
            const file = match[1].replace(/^\/(app|tmp\/build_\w+)\//, '');
            return {
                what: {
                    en: `requirements.txt includes \`${file}\`, which is not there.`,
                    ko: `requirements.txt가 포함하는 \`${file}\` 파일이 없습니다.`,
                },
                why: {
                    en: 'Only files that git tracks reach Heroku.',
                    ko: 'git이 추적하는 파일만 Heroku로 전송됩니다.',
                },
                repair: {
                    en: `Commit the file (see \`git check-ignore -v ${file}\`), or correct the line \`-r\`.`,
                    ko: (0,josa/* josa */.w)(`그 파일을 커밋하거나(\`git check-ignore -v ${file}\`로 확인), \`-r\` 줄을 고치세요.`),
                },
                location: log.locate('requirements.txt'),
            };
        },
    },
    {
        id: 'pip-local-path',
        checks: ['req-local-path'],
        recognise(log) {
            const match = log.match(/No such file or directory: '((?:\/[A-Z]:|\/\w+\/|[A-Z]:).+?)'/) ??
                log.match(/(file:\/\/\/\S+)/) ??
                log.match(/Invalid requirement: '(.*(?:[A-Z]:\\|@ \.\.?\/).*)'/);
            if (log.stage !== 'build' || !match || !log.match(/Unable to install dependencies/))
                return undefined;
            return {
                what: {
                    en: `A requirement names a path of your own machine: \`${match[1]}\`.`,
                    ko: `의존성에 내 컴퓨터의 경로가 들어 있습니다: \`${match[1]}\`.`,
                },
                why: {
                    en: '`pip freeze` writes where a package was installed from; conda and local checkouts leave paths.',
                    ko: '`pip freeze`는 설치한 위치를 그대로 적습니다. conda나 로컬 폴더에서 설치하면 경로가 남습니다.',
                },
                repair: {
                    en: 'Write `NAME==VERSION` instead, as `pip list --format=freeze` does.',
                    ko: '대신 `이름==버전`으로 쓰세요(`pip list --format=freeze`의 형식).',
                },
                location: requirementLine(log, log.match(/Processing (\S+)|^\s*(\S+) @ file/)?.[2]),
            };
        },
    },
    {
        id: 'pip-invalid-line',
        checks: ['req-syntax'],
        recognise(log) {
            const match = log.match(/Invalid requirement: '?(.+?)'?(?: \(from line (\d+) of (.+?)\)|:|$)/);
            if (!match || log.stage !== 'build')
                return undefined;
            const at = log.match(/\(from line (\d+) of (\S+?)\)/);
            return {
                what: {
                    en: `pip does not understand the line \`${match[1]}\`.`,
                    ko: `pip이 \`${match[1]}\` 줄을 이해하지 못합니다.`,
                },
                why: {
                    en: 'A line is `NAME==VERSION` with two equals signs; what `pip list` prints is no requirements file.',
                    ko: '한 줄은 등호 두 개로 `이름==버전`처럼 써야 합니다. `pip list`의 출력은 의존성 파일이 아닙니다.',
                },
                repair: {
                    en: 'Correct the line, or write the file anew with `pip freeze > requirements.txt`.',
                    ko: '그 줄을 고치거나 `pip freeze > requirements.txt`로 다시 만드세요.',
                },
                location: at ? log.locate(at[2], Number(at[1])) : log.locate('requirements.txt'),
            };
        },
    },
    {
        id: 'pip-hash-mismatch',
        checks: ['req-hashes'],
        recognise(log) {
            const match = log.match(/THESE PACKAGES DO NOT MATCH THE HASHES/) ??
                log.match(/Hashes are required in --require-hashes mode/) ??
                log.match(/all requirements must have their versions pinned/);
            if (!match)
                return undefined;
            const name = log.match(/^\s*(\S+) from (?:https?:|file:)|^\s{4,}(\S+==\S+) (?:from|\\)/);
            return {
                what: {
                    en: 'The hashes in the requirements do not fit what the index has, or some lines have none.',
                    ko: '의존성의 해시가 인덱스의 파일과 다르거나, 해시가 없는 줄이 있습니다.',
                },
                why: {
                    en: 'As soon as one line has a hash pip demands one for every line, and the right one.',
                    ko: '한 줄이라도 해시가 있으면 pip은 모든 줄에 올바른 해시를 요구합니다.',
                },
                repair: {
                    en: 'Make the file anew with the tool that wrote it (`pip-compile --generate-hashes`), or take all hashes out.',
                    ko: '파일을 만든 도구로 다시 만들거나(`pip-compile --generate-hashes`) 해시를 모두 지우세요.',
                },
                location: requirementLine(log, name?.[1] ?? name?.[2]),
            };
        },
    },
    {
        id: 'pip-conflict',
        checks: ['req-conflict'],
        recognise(log) {
            const match = log.match(/Cannot install (.+?) because these package versions have conflicting dependencies/);
            if (!match && !log.match(/ResolutionImpossible/))
                return undefined;
            const wants = log.lines.filter((line) => /^\s+\S.* depends on |^\s+The user requested/.test(line));
            const list = wants
                .map((line) => line.trim())
                .slice(0, 4)
                .join('; ');
            return {
                what: {
                    en: `These requirements exclude each other: ${match?.[1] ?? list}.`,
                    ko: `함께 설치할 수 없는 의존성입니다: ${match?.[1] ?? list}.`,
                },
                why: {
                    en: list || 'Two packages want versions of a third that do not overlap.',
                    ko: list ? `pip의 설명: ${list}` : '두 패키지가 겹치지 않는 버전의 다른 패키지를 요구합니다.',
                },
                repair: {
                    en: 'Loosen the older pin, install again in a fresh virtual environment, and freeze anew.',
                    ko: '오래된 고정 버전을 풀고 새 가상 환경에 설치한 뒤 다시 freeze하세요.',
                },
                location: requirementLine(log, match?.[1]?.split(/ and |, /)[0]),
            };
        },
    },
    {
        id: 'pip-wrong-python',
        checks: ['python-django-mismatch'],
        recognise(log) {
            const ignored = log.match(/Ignored the following versions that require a different python version: (.+)/);
            const refused = log.match(/Package '(.+?)' requires a different Python: (.+?) not in '(.+?)'/);
            const wanted = log.match(/No matching distribution found for (\S+)/)?.[1];
            const version = wanted?.split('==')[1];
            if (!refused && !(ignored && version && ignored[1].includes(`${version} Requires-Python`)))
                return undefined;
            const needs = refused?.[3] ?? ignored?.[1]?.split(`${version} Requires-Python `)[1]?.split(';')[0];
            const name = refused?.[1] ?? wanted;
            return {
                what: {
                    en: `${name} does not run on the Python that the project asks for: it needs ${needs}.`,
                    ko: (0,josa/* josa */.w)(`${name}은(는) 프로젝트가 쓰는 Python에서 동작하지 않습니다(필요: ${needs}).`),
                },
                why: {
                    en: 'The version of Python on Heroku is that of `.python-version`, not that of your own machine.',
                    ko: 'Heroku의 Python은 내 컴퓨터가 아니라 `.python-version`에 적힌 버전입니다.',
                },
                repair: {
                    en: 'Put the Python that you use yourself into `.python-version`, or pin an older release of the package.',
                    ko: '내가 쓰는 Python 버전을 `.python-version`에 적거나, 패키지를 이전 버전으로 고정하세요.',
                },
                location: requirementLine(log, name),
            };
        },
    },
    {
        id: 'pip-windows-only',
        checks: ['req-windows-only'],
        recognise(log) {
            const names = [
                log.match(/No matching distribution found for (\S+)/)?.[1],
                log.match(/Failed building wheel for (\S+)/)?.[1],
                log.match(/Failed to build (?:installable wheels for some pyproject\.toml based projects )?\(?'?([\w.-]+)/)?.[1],
                log.match(/Building wheel for ([\w.-]+) .*did not run successfully/)?.[1],
            ];
            const name = names.find((it) => it !== undefined && windowsOnly.test(it));
            if (!name || log.stage !== 'build')
                return undefined;
            return {
                what: {
                    en: `\`${name}\` exists for Windows only.`,
                    ko: (0,josa/* josa */.w)(`\`${name}\`은(는) Windows에서만 쓸 수 있습니다.`),
                },
                why: {
                    en: '`pip freeze` on Windows lists it; Heroku is Linux.',
                    ko: 'Windows에서 `pip freeze`를 하면 목록에 들어가지만 Heroku는 Linux입니다.',
                },
                repair: {
                    en: `Delete the line, or write \`${name} ; sys_platform == "win32"\`. With \`scrub: fix\` this action does so in the shipped copy.`,
                    ko: `그 줄을 지우거나 \`${name} ; sys_platform == "win32"\`로 쓰세요. \`scrub: fix\`이면 이 액션이 배포본에서 고칩니다.`,
                },
                location: requirementLine(log, name),
            };
        },
    },
    {
        id: 'pip-private-source',
        checks: ['req-private-source'],
        recognise(log) {
            if (log.stage !== 'build')
                return undefined;
            const match = log.match(/could not read Username for '(.+?)'|Permission denied \(publickey\)|Host key verification failed|git clone .*did not run successfully|(401|403) Error.*for url/);
            if (!match)
                return undefined;
            return {
                what: {
                    en: 'A package comes from a place that Heroku’s build may not enter.',
                    ko: 'Heroku의 빌드가 접근할 수 없는 곳에서 패키지를 가져오려고 합니다.',
                },
                why: {
                    en: 'The build has no SSH key of yours and no password for a private repository or index.',
                    ko: '빌드에는 내 SSH 키나 비공개 저장소의 비밀번호가 없습니다.',
                },
                repair: {
                    en: 'Take the package from PyPI, copy it into the project, or set PIP_EXTRA_INDEX_URL as a config var.',
                    ko: 'PyPI의 패키지를 쓰거나, 프로젝트 안에 복사하거나, config var PIP_EXTRA_INDEX_URL을 설정하세요.',
                },
                location: log.locate('requirements.txt'),
            };
        },
    },
    {
        id: 'pip-no-version',
        checks: ['req-not-on-pypi'],
        recognise(log) {
            const match = log.match(/No matching distribution found for (.+?)\s*$/);
            if (!match || log.stage !== 'build')
                return undefined;
            const none = log.match(/\(from versions: none\)/) !== undefined;
            return {
                what: {
                    en: `PyPI has no \`${match[1]}\` for this Python on Linux.`,
                    ko: (0,josa/* josa */.w)(`PyPI에 이 Python과 Linux에서 쓸 수 있는 \`${match[1]}\`이(가) 없습니다.`),
                },
                why: none
                    ? {
                        en: 'There is no release at all: the name is misspelt, was taken back, or is a package of your own.',
                        ko: '공개된 버전이 하나도 없습니다. 이름이 틀렸거나, 삭제되었거나, 직접 만든 패키지입니다.',
                    }
                    : {
                        en: 'There are other releases of it, but not this one.',
                        ko: '다른 버전은 있지만 이 버전은 없습니다.',
                    },
                repair: {
                    en: 'Look the name and its releases up at https://pypi.org and correct the line.',
                    ko: 'https://pypi.org 에서 이름과 버전을 확인해 그 줄을 고치세요.',
                },
                location: requirementLine(log, match[1]),
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/tsc/diagnose/processes.js

/** Commands that do not start, and processes that do not do what Heroku waits for. */
const processFailures = [
    {
        id: 'no-web-process',
        checks: [
            'procfile-missing',
            'procfile-misnamed',
            'procfile-syntax',
            'procfile-no-web',
            'procfile-encoding',
            'web-scaled-zero',
        ],
        recognise(log) {
            if (log.stage !== 'boot' || !log.codes.has('H14'))
                return undefined;
            const procfile = log.locate('Procfile', 1);
            return {
                what: {
                    en: 'The app has no web process, so nobody answers visitors (H14).',
                    ko: '앱에 web 프로세스가 없어 방문자에게 응답하지 못합니다(H14).',
                },
                why: {
                    en: procfile
                        ? 'The Procfile has no line that Heroku reads as `web`: it wants `web:`, a blank, and the command, or web is scaled to 0.'
                        : 'Heroku reads process types from a file named `Procfile` in the root, letter by letter, and there is none.',
                    ko: procfile
                        ? 'Procfile에 Heroku가 `web`으로 읽을 줄이 없습니다. `web:` 다음에 공백을 두고 명령을 써야 합니다. 또는 web이 0으로 조정되어 있습니다.'
                        : 'Heroku는 루트의 `Procfile`이라는 이름의 파일에서 프로세스를 읽는데, 그 파일이 없습니다.',
                },
                repair: {
                    en: 'Commit a file `Procfile` with the line `web: gunicorn PACKAGE.wsgi`; if it is there, `heroku ps:scale web=1`.',
                    ko: '`web: gunicorn 패키지.wsgi` 줄이 있는 `Procfile`을 커밋하세요. 이미 있다면 `heroku ps:scale web=1`을 실행하세요.',
                },
                location: procfile,
            };
        },
    },
    {
        id: 'unknown-command',
        checks: [],
        recognise(log) {
            const match = log.match(/^(?:CommandError: )?Unknown command: '?([\w-]+)'?/);
            if (!match || log.stage === 'build')
                return undefined;
            const near = log.match(/Did you mean (\S+?)\?/)?.[1];
            return {
                what: {
                    en: `manage.py knows no command \`${match[1]}\`.`,
                    ko: `manage.py에 \`${match[1]}\` 명령이 없습니다.`,
                },
                why: {
                    en: 'It is misspelt, or the app that brings it is not in INSTALLED_APPS.',
                    ko: '철자가 틀렸거나, 그 명령이 있는 앱이 INSTALLED_APPS에 없습니다.',
                },
                repair: near
                    ? {
                        en: `Write \`${near}\` in the Procfile or in \`migrate-command\`.`,
                        ko: `Procfile이나 \`migrate-command\`에 \`${near}\`라고 쓰세요.`,
                    }
                    : {
                        en: 'Correct the command in the Procfile or in `migrate-command`.',
                        ko: 'Procfile이나 `migrate-command`의 명령을 고치세요.',
                    },
                location: log.locate('Procfile'),
            };
        },
    },
    {
        id: 'not-executable',
        checks: ['file-mode-lost'],
        recognise(log) {
            const match = log.match(/(?:bash|sh): (?:line \d+: )?(\S+?): Permission denied/);
            if (!match)
                return undefined;
            const file = match[1].replace(/^\.\//, '');
            return {
                what: { en: `\`${file}\` may not be executed.`, ko: `\`${file}\`에 실행 권한이 없습니다.` },
                why: {
                    en: 'git has it without the executable bit, which Windows does not have.',
                    ko: 'git에 실행 권한 없이 저장되어 있습니다. Windows에는 이 권한이 없습니다.',
                },
                repair: {
                    en: `\`git update-index --chmod=+x ${file}\` and commit, or write \`bash ${file}\`.`,
                    ko: (0,josa/* josa */.w)(`\`git update-index --chmod=+x ${file}\` 후 커밋하거나, \`bash ${file}\`로 실행하세요.`),
                },
                location: log.locate(file),
            };
        },
    },
    {
        id: 'command-missing',
        checks: ['procfile-server-missing', 'req-missing-package', 'needed-file-ignored'],
        recognise(log) {
            const match = log.match(/(?:bash|sh): (?:line \d+: )?(\S+?): (?:command not found|No such file or directory)/) ??
                log.match(/^(\S+): command not found/);
            if (!match)
                return undefined;
            const program = match[1];
            const script = program.includes('/');
            return {
                what: {
                    en: `There is no \`${program}\` on the dyno.`,
                    ko: (0,josa/* josa */.w)(`dyno에 \`${program}\`이(가) 없습니다.`),
                },
                why: script
                    ? {
                        en: 'The file is not tracked by git, or has Windows line ends.',
                        ko: 'git이 추적하지 않는 파일이거나 Windows 줄바꿈으로 저장되어 있습니다.',
                    }
                    : {
                        en: 'The package that brings it is not in requirements.txt.',
                        ko: '그 프로그램이 들어 있는 패키지가 requirements.txt에 없습니다.',
                    },
                repair: script
                    ? {
                        en: `Commit \`${program}\`, or correct the Procfile.`,
                        ko: (0,josa/* josa */.w)(`\`${program}\`을(를) 커밋하거나 Procfile을 고치세요.`),
                    }
                    : {
                        en: `Add \`${program}\` to requirements.txt (\`pip install ${program}\`, \`pip freeze\`).`,
                        ko: (0,josa/* josa */.w)(`requirements.txt에 \`${program}\`을(를) 추가하세요(\`pip install ${program}\`, \`pip freeze\`).`),
                    },
                location: log.locate('Procfile'),
            };
        },
    },
    {
        id: 'gunicorn-arguments',
        checks: ['procfile-typography'],
        recognise(log) {
            const match = log.match(/^gunicorn: error: (.+)$/);
            if (!match)
                return undefined;
            const command = log.match(/Starting process with command `(.+)`/)?.[1] ?? '';
            const typography = /[–—‘’“”\u00a0]/.exec(command)?.[0];
            return {
                what: {
                    en: `gunicorn does not understand its command line: ${match[1]}.`,
                    ko: `gunicorn이 명령줄을 이해하지 못합니다: ${match[1]}.`,
                },
                why: typography
                    ? {
                        en: `\`${command}\` holds \`${typography}\`, which a word processor or a web page put in place of ASCII.`,
                        ko: (0,josa/* josa */.w)(`\`${command}\`에 문서 편집기나 웹 페이지가 바꿔 넣은 문자 \`${typography}\`이(가) 있습니다.`),
                    }
                    : {
                        en: 'An option is misspelt, or this gunicorn does not have it.',
                        ko: '옵션 철자가 틀렸거나 이 gunicorn에 없는 옵션입니다.',
                    },
                repair: {
                    en: 'Type the line anew with two plain hyphens: `web: gunicorn PACKAGE.wsgi --log-file -`.',
                    ko: '일반 하이픈 두 개로 다시 입력하세요: `web: gunicorn 패키지.wsgi --log-file -`.',
                },
                location: log.locate('Procfile', 1),
            };
        },
    },
    {
        id: 'application-missing',
        checks: ['procfile-module'],
        recognise(log) {
            const match = log.match(/Failed to find (?:attribute|application)(?: object)? '(\w+)' in '([\w.]+)'/);
            if (!match)
                return undefined;
            return {
                what: {
                    en: `\`${match[2]}\` has no \`${match[1]}\`.`,
                    ko: (0,josa/* josa */.w)(`\`${match[2]}\`에 \`${match[1]}\`이(가) 없습니다.`),
                },
                why: {
                    en: 'Django’s wsgi.py and asgi.py call the object `application`.',
                    ko: 'Django의 wsgi.py와 asgi.py에서 이 객체의 이름은 `application`입니다.',
                },
                repair: {
                    en: `Write \`web: gunicorn ${match[2]}\` (or \`${match[2]}:application\`).`,
                    ko: `\`web: gunicorn ${match[2]}\`(또는 \`${match[2]}:application\`)으로 쓰세요.`,
                },
                location: log.locate('Procfile', 1),
            };
        },
    },
    {
        id: 'port-not-bound',
        checks: ['procfile-port', 'procfile-runserver'],
        recognise(log) {
            if (log.stage !== 'boot' || !log.codes.has('R10'))
                return undefined;
            const command = log.match(/Starting process with command `(.+)`/)?.[1] ?? '';
            return {
                what: {
                    en: `\`${command}\` did not listen on the port that Heroku gave it (R10).`,
                    ko: (0,josa/* josa */.w)(`\`${command}\`이(가) Heroku가 준 포트를 열지 않았습니다(R10).`),
                },
                why: {
                    en: 'The web process has 60 seconds to listen on 0.0.0.0 at `$PORT`; a port or 127.0.0.1 of its own, or no server at all, does not count.',
                    ko: 'web 프로세스는 60초 안에 0.0.0.0의 `$PORT`를 열어야 합니다. 정해 둔 포트나 127.0.0.1을 열거나 서버가 아니면 안 됩니다.',
                },
                repair: {
                    en: 'Write `web: gunicorn PACKAGE.wsgi`, which takes `$PORT` by itself; other servers need `--host 0.0.0.0 --port $PORT`.',
                    ko: '`$PORT`를 알아서 쓰는 `web: gunicorn 패키지.wsgi`로 바꾸세요. 다른 서버라면 `--host 0.0.0.0 --port $PORT`가 필요합니다.',
                },
                location: log.locate('Procfile', 1),
            };
        },
    },
    {
        id: 'memory-exceeded',
        checks: ['memory-quota'],
        recognise(log) {
            if (!log.codes.has('R15') && !(log.stage === 'boot' && log.match(/Process exited with status 137/)))
                return undefined;
            return {
                what: {
                    en: 'The process was killed: it used more memory than the dyno has.',
                    ko: '프로세스가 dyno의 메모리보다 많이 써서 강제 종료되었습니다.',
                },
                why: {
                    en: 'An Eco, Basic or Standard-1X dyno has 512 MB, and each gunicorn worker holds the whole app.',
                    ko: 'Eco, Basic, Standard-1X dyno의 메모리는 512 MB이고, gunicorn 워커마다 앱 전체를 올립니다.',
                },
                repair: {
                    en: '`heroku config:set WEB_CONCURRENCY=1`, load big things when they are needed, or take a bigger dyno (`heroku ps:type`).',
                    ko: '`heroku config:set WEB_CONCURRENCY=1`을 실행하거나, 큰 데이터는 필요할 때 불러오거나, 더 큰 dyno를 쓰세요(`heroku ps:type`).',
                },
            };
        },
    },
    {
        id: 'process-ends',
        checks: ['procfile-runserver'],
        recognise(log) {
            if (log.stage !== 'boot' || log.raised.length > 0)
                return undefined;
            if (!log.match(/Process exited with status 0/))
                return undefined;
            const command = log.match(/Starting process with command `(.+)`/)?.[1] ?? '';
            return {
                what: {
                    en: `\`${command}\` did its work and ended; a web process must go on.`,
                    ko: (0,josa/* josa */.w)(`\`${command}\`이(가) 일을 마치고 끝났습니다. web 프로세스는 계속 실행되어야 합니다.`),
                },
                why: {
                    en: 'A web process answers requests until Heroku stops it. One that ends counts as crashed, whatever its status.',
                    ko: 'web 프로세스는 Heroku가 멈출 때까지 요청에 응답해야 합니다. 종료 코드와 관계없이 끝나면 멈춘 것으로 봅니다.',
                },
                repair: {
                    en: 'Name a server: `web: gunicorn PACKAGE.wsgi`. One-time work belongs into the line `release:`.',
                    ko: '서버를 적으세요: `web: gunicorn 패키지.wsgi`. 한 번 하는 작업은 `release:` 줄에 씁니다.',
                },
                location: log.locate('Procfile', 1),
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/tsc/diagnose/python-version.js

/** The file that names the version, where it is tracked. */
function versionFile(log) {
    return log.locate('runtime.txt', 1) ?? log.locate('.python-version', 1);
}
const write = {
    en: 'Commit a file named `.python-version` that holds the version alone, such as `3.13`, and delete runtime.txt.',
    ko: '버전만 적은 `.python-version` 파일(예: `3.13`)을 커밋하고 runtime.txt는 지우세요.',
};
/** Versions of Python that Heroku refuses: lib/python_version.sh of heroku-buildpack-python. */
const pythonVersionFailures = [
    {
        id: 'python-version-misnamed',
        checks: ['python-version-misnamed'],
        recognise(log) {
            if (!log.match(/Your \.python-version file is spelled incorrectly/))
                return undefined;
            const name = log.match(/^ !\s+'(.+)'$/)?.[1] ?? '';
            return {
                what: {
                    en: `The file that names the Python version is called \`${name}\`.`,
                    ko: `Python 버전을 적은 파일의 이름이 \`${name}\`입니다.`,
                },
                why: {
                    en: 'Heroku looks for `.python-version`, letter by letter, and refuses names that are nearly that.',
                    ko: 'Heroku는 정확히 `.python-version`이라는 파일을 찾고, 비슷한 이름은 거절합니다.',
                },
                repair: {
                    en: `Rename it: \`git mv '${name}' .python-version\`.`,
                    ko: `이름을 바꾸세요: \`git mv '${name}' .python-version\`.`,
                },
                location: log.locate(name),
            };
        },
    },
    {
        id: 'python-version-eol',
        checks: ['python-eol', 'runtime-txt-format'],
        recognise(log) {
            if (!log.match(/Python version has reached end-of-life/))
                return undefined;
            const version = log.match(/Python (\d+\.\d+) has reached its upstream/)?.[1] ?? '';
            return {
                what: {
                    en: `Python ${version} has reached its end of life.`,
                    ko: (0,josa/* josa */.w)(`Python ${version}은(는) 지원이 끝났습니다.`),
                },
                why: {
                    en: 'Heroku builds only with versions that still get security updates.',
                    ko: 'Heroku는 보안 업데이트가 나오는 버전으로만 빌드합니다.',
                },
                repair: write,
                location: versionFile(log),
            };
        },
    },
    {
        id: 'python-version-unknown',
        checks: ['python-too-new', 'python-patch-pinned'],
        recognise(log) {
            const match = log.match(/requested Python version (\S+) (?:isn't recognised|is not available)/);
            if (!match && !log.match(/Python version isn't (recognised|available)/))
                return undefined;
            return {
                what: {
                    en: `Heroku has no Python ${match?.[1] ?? 'of that version'}.`,
                    ko: (0,josa/* josa */.w)(`Heroku에 Python ${match?.[1] ?? '해당 버전'}이(가) 없습니다.`),
                },
                why: {
                    en: 'The version is newer than those that Heroku knows, or was never released.',
                    ko: 'Heroku가 아는 버전보다 새롭거나 나온 적이 없는 버전입니다.',
                },
                repair: write,
                location: versionFile(log),
            };
        },
    },
    {
        id: 'python-version-invalid',
        checks: ['runtime-txt-format', 'python-version-format', 'procfile-encoding'],
        recognise(log) {
            const file = log.match(/Invalid Python version in (\S+?)\.?$/)?.[1];
            if (!file &&
                !log.match(/Error: (Multiple|No) Python versions? found in|couldn't be (parsed|read).*version/))
                return undefined;
            return {
                what: {
                    en: `The Python version in ${file ?? 'the version file'} cannot be read.`,
                    ko: `${file ?? '버전 파일'}에 적힌 Python 버전을 읽을 수 없습니다.`,
                },
                why: {
                    en: '`.python-version` holds one version and nothing else, `3.13`; runtime.txt holds `python-3.13.1` in small letters.',
                    ko: '`.python-version`에는 `3.13`처럼 버전 하나만, runtime.txt에는 소문자로 `python-3.13.1`처럼 적어야 합니다.',
                },
                repair: write,
                location: versionFile(log),
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/tsc/diagnose/settings.js

/** Readers of the environment, and how they say that a variable is missing. */
function missingVariable(log) {
    for (const [type, message] of [
        // django-environ
        [/^ImproperlyConfigured$/, /^Set the (\w+) environment variable/],
        // python-decouple
        [/^UndefinedValueError$/, /^(\w+) not found/],
        // environs
        [/^EnvError$/, /^Environment variable "(\w+)" not set/],
    ]) {
        const error = log.exception(type, message);
        if (error)
            return { name: message.exec(error.message)[1], error };
    }
    // Readers raise theirs from a KeyError, so that comes last.
    const keyError = log.exception(/^KeyError$/, /^'[A-Z][A-Z0-9_]+'(\n|$)/);
    if (keyError && /environ|os\.py|<frozen os>/.test(keyError.frames.map(({ file }) => file).join(' ')))
        return { name: keyError.message.split("'")[1], error: keyError };
    return undefined;
}
const beforeIt = {
    en: 'The settings are imported by collectstatic in the build, by the release phase and by every dyno.',
    ko: '설정은 빌드의 collectstatic, release phase, 모든 dyno에서 임포트됩니다.',
};
/** Settings and other modules that cannot be imported, for want of a value, a file or correct Python. */
const settingsFailures = [
    {
        id: 'database-url-missing',
        checks: ['db-url-required', 'db-addon-missing', 'env-var-required'],
        recognise(log) {
            const missing = missingVariable(log);
            if (missing?.name !== 'DATABASE_URL')
                return undefined;
            return {
                what: {
                    en: 'The settings require DATABASE_URL, and the app has none: no database is attached.',
                    ko: '설정에 DATABASE_URL이 꼭 필요한데 앱에 없습니다. 데이터베이스가 연결되어 있지 않습니다.',
                },
                why: {
                    en: 'New Heroku accounts get no database by themselves, and the build needs the variable, too.',
                    ko: '새 Heroku 계정에는 데이터베이스가 자동으로 생기지 않으며, 빌드에도 이 변수가 필요합니다.',
                },
                repair: {
                    en: '`heroku addons:create heroku-postgresql:essential-0` (paid), or set `postgres-plan: essential-0`; a default as in `dj_database_url.config(default="sqlite:///db.sqlite3")` keeps builds going without it.',
                    ko: '`heroku addons:create heroku-postgresql:essential-0`(유료)을 실행하거나 `postgres-plan: essential-0`으로 설정하세요. `dj_database_url.config(default="sqlite:///db.sqlite3")`처럼 기본값을 두면 빌드는 계속됩니다.',
                },
                location: missing.error.own,
            };
        },
    },
    {
        id: 'config-var-missing',
        checks: ['env-var-required', 'dotenv-only'],
        recognise(log) {
            const missing = missingVariable(log);
            const none = log.exception(/^TypeError$/, /(int|float)\(\) argument must be .* not 'NoneType'/);
            if (!missing && !none?.own)
                return undefined;
            const name = missing?.name;
            return {
                what: name
                    ? {
                        en: `The config var ${name} is not set.`,
                        ko: (0,josa/* josa */.w)(`config var ${name}이(가) 설정되어 있지 않습니다.`),
                    }
                    : {
                        en: 'A config var that is turned into a number is not set.',
                        ko: '숫자로 바꾸어 쓰는 config var가 설정되어 있지 않습니다.',
                    },
                why: {
                    en: `The code reads it without a default. A .env file of your own machine is not deployed. ${beforeIt.en}`,
                    ko: `코드가 기본값 없이 읽습니다. 내 컴퓨터의 .env 파일은 배포되지 않습니다. ${beforeIt.ko}`,
                },
                repair: {
                    en: `\`heroku config:set ${name ?? 'NAME'}=…\`, or name it in the input \`config-vars\`; or give the code a default.`,
                    ko: `\`heroku config:set ${name ?? '이름'}=…\`를 실행하거나 입력 \`config-vars\`에 적으세요. 코드에 기본값을 두어도 됩니다.`,
                },
                location: (missing?.error ?? none)?.own,
            };
        },
    },
    {
        id: 'secret-key-empty',
        checks: ['secret-key-fallback', 'env-var-required'],
        recognise(log) {
            if (!log.exception(/^ImproperlyConfigured$/, /SECRET_KEY setting must not be empty/))
                return undefined;
            return {
                what: { en: 'SECRET_KEY is empty.', ko: 'SECRET_KEY가 비어 있습니다.' },
                why: {
                    en: 'It is read from a config var that the app does not have, or from a variable of another name.',
                    ko: '앱에 없는 config var나 다른 이름의 변수에서 읽고 있습니다.',
                },
                repair: {
                    en: 'Write `SECRET_KEY = os.environ["SECRET_KEY"]` and `heroku config:set SECRET_KEY="$(openssl rand -base64 48)"`.',
                    ko: '`SECRET_KEY = os.environ["SECRET_KEY"]`로 쓰고 `heroku config:set SECRET_KEY="$(openssl rand -base64 48)"`를 실행하세요.',
                },
            };
        },
    },
    {
        id: 'settings-syntax-error',
        checks: ['settings-syntax-error'],
        recognise: (log) => syntaxError(log, true),
    },
    { id: 'code-syntax-error', checks: ['settings-syntax-error'], recognise: (log) => syntaxError(log, false) },
    {
        id: 'settings-name-error',
        checks: ['db-url-order'],
        recognise(log) {
            const error = log.exception(/^NameError$/, /name '(\w+)' is not defined/);
            if (!error?.own || !/settings/.test(error.own.file))
                return undefined;
            const name = /name '(\w+)'/.exec(error.message)[1];
            return {
                what: {
                    en: `The settings use \`${name}\` before it is there.`,
                    ko: (0,josa/* josa */.w)(`설정에서 \`${name}\`을(를) 정의하기 전에 쓰고 있습니다.`),
                },
                why: {
                    en: 'A module runs from top to bottom: imports and definitions must stand above their use.',
                    ko: '모듈은 위에서 아래로 실행되므로 import와 정의가 사용하는 곳보다 위에 있어야 합니다.',
                },
                repair: /^[a-z]+$/.test(name)
                    ? { en: `Write \`import ${name}\` at the top.`, ko: (0,josa/* josa */.w)(`맨 위에 \`import ${name}\`을 쓰세요.`) }
                    : {
                        en: `Move the line below the definition of ${name}.`,
                        ko: (0,josa/* josa */.w)(`그 줄을 ${name}을(를) 정의한 곳 아래로 옮기세요.`),
                    },
                location: error.own,
            };
        },
    },
    {
        id: 'file-missing',
        checks: [
            'needed-file-ignored',
            'secret-file-not-deployed',
            'staticfiles-dir-missing',
            'dev-absolute-path',
        ],
        recognise(log) {
            const error = log.exception(/^FileNotFoundError$/, /No such file or directory: '(.+?)'/);
            if (!error?.own)
                return undefined;
            const path = /directory: '(.+?)'/.exec(error.message)[1].replace(/^\/(app|tmp\/build_\w+)\//, '');
            return {
                what: {
                    en: `The code opens \`${path}\`, which is not on Heroku.`,
                    ko: (0,josa/* josa */.w)(`코드가 여는 \`${path}\`이(가) Heroku에 없습니다.`),
                },
                why: {
                    en: 'Only files that git tracks are sent. secrets.json, .env and empty folders stay on your machine.',
                    ko: 'git이 추적하는 파일만 전송됩니다. secrets.json, .env, 빈 폴더는 내 컴퓨터에만 있습니다.',
                },
                repair: {
                    en: 'Read secrets from config vars (`os.environ["SECRET_KEY"]`, `heroku config:set`); commit files that are no secrets.',
                    ko: '비밀 값은 config var에서 읽고(`os.environ["SECRET_KEY"]`, `heroku config:set`), 비밀이 아닌 파일은 커밋하세요.',
                },
                location: error.own,
            };
        },
    },
];
function syntaxError(log, settings) {
    const error = log.exception(/^(SyntaxError|IndentationError|TabError)$/);
    const place = error?.frames.at(-1);
    const location = place && log.locate(place.file, place.line);
    if (!error || /settings/.test(place?.file ?? '') !== settings)
        return undefined;
    const at = location ? `${location.file}, line ${location.line}` : (place?.file ?? '');
    const detail = error.message.split('\n')[0];
    return {
        what: {
            en: `Python cannot read ${at}: ${detail}.`,
            ko: (0,josa/* josa */.w)(`Python이 ${at}을(를) 읽지 못합니다: ${detail}.`),
        },
        why: settings
            ? beforeIt
            : {
                en: 'A file with a slip is not imported at all, and neither is what needs it.',
                ko: '문법 오류가 있는 파일은 아예 임포트되지 않고, 그 파일이 필요한 코드도 멈춥니다.',
            },
        repair: {
            en: 'Correct that line, or the one above it: a bracket or a quote that was never closed shows up later. `python -m py_compile FILE` tests it.',
            ko: '그 줄이나 바로 윗줄을 고치세요. 닫지 않은 괄호나 따옴표는 뒤에서 드러납니다. `python -m py_compile 파일`로 확인할 수 있습니다.',
        },
        location,
    };
}

;// CONCATENATED MODULE: ./build/tsc/diagnose/static-files.js

const collected = {
    en: 'Heroku runs collectstatic in each build.',
    ko: 'Heroku는 빌드할 때마다 collectstatic을 실행합니다.',
};
/** Static files: those that cannot be collected, and those that are not served. */
const staticFailures = [
    {
        id: 'static-root-unset',
        checks: ['static-root-missing'],
        recognise(log) {
            if (!log.exception(/^ImproperlyConfigured$/, /STATIC_ROOT setting to a filesystem path/))
                return undefined;
            return {
                what: {
                    en: 'STATIC_ROOT is not set, so collectstatic does not know where to put the files.',
                    ko: 'STATIC_ROOT가 없어 collectstatic이 파일을 모을 위치를 알 수 없습니다.',
                },
                why: collected,
                repair: {
                    en: 'Add `STATIC_ROOT = BASE_DIR / "staticfiles"` to the settings. Do not set DISABLE_COLLECTSTATIC: the site would come without its CSS.',
                    ko: '설정에 `STATIC_ROOT = BASE_DIR / "staticfiles"`를 추가하세요. DISABLE_COLLECTSTATIC을 켜면 사이트에 CSS가 빠지므로 쓰지 마세요.',
                },
            };
        },
    },
    {
        id: 'css-reference',
        checks: ['manifest-css-reference'],
        recognise(log) {
            const file = log.match(/The (?:CSS|JS|JavaScript|\w+) file '(.+?)' references a file which could not be found/) ??
                log.match(/Post-processing '(.+?)' failed!/);
            const gone = log.exception(/^(MissingFileError|ValueError)$/, /file '(.+?)' could not be found with/);
            if (log.stage !== 'build' || !gone)
                return undefined;
            const missing = /file '(.+?)' could not be found/.exec(gone.message)?.[1] ?? '';
            const css = file?.[1] ?? 'a style sheet';
            return {
                what: {
                    en: `\`${css}\` refers to \`${missing}\`, which is not among the static files.`,
                    ko: (0,josa/* josa */.w)(`\`${css}\`이(가) 가리키는 \`${missing}\`이(가) 정적 파일에 없습니다.`),
                },
                why: {
                    en: 'The manifest storage gives each file a name with a hash, and so follows `url(…)`, `@import` and source maps.',
                    ko: 'manifest 스토리지는 파일마다 해시가 붙은 이름을 만들기 때문에 `url(…)`, `@import`, source map까지 따라갑니다.',
                },
                repair: {
                    en: `Add the file, correct the path in \`${css}\`, or delete the reference.`,
                    ko: `파일을 추가하거나, \`${css}\`의 경로를 고치거나, 참조를 지우세요.`,
                },
                location: staticFile(log.project.files, css),
            };
        },
    },
    {
        id: 'staticfiles-app-missing',
        checks: ['staticfiles-app-missing'],
        recognise(log) {
            if (!log.match(/Unknown command: '?collectstatic/))
                return undefined;
            return {
                what: {
                    en: 'There is no command collectstatic: `django.contrib.staticfiles` is not installed.',
                    ko: 'collectstatic 명령이 없습니다. `django.contrib.staticfiles` 앱이 빠져 있습니다.',
                },
                why: collected,
                repair: {
                    en: 'Add `"django.contrib.staticfiles"` to INSTALLED_APPS.',
                    ko: 'INSTALLED_APPS에 `"django.contrib.staticfiles"`를 추가하세요.',
                },
            };
        },
    },
    {
        id: 'whitenoise-removed-api',
        checks: ['whitenoise-removed-api'],
        recognise(log) {
            const error = log.exception(/./, /WhiteNoise v4|whitenoise\.django/i) ??
                log.match(/No module named 'whitenoise\.django'/);
            if (!error)
                return undefined;
            return {
                what: {
                    en: 'The settings use a part of WhiteNoise that was removed in version 4.',
                    ko: 'WhiteNoise 4에서 없어진 기능을 설정에서 쓰고 있습니다.',
                },
                why: {
                    en: 'Older guides name `whitenoise.django…`, which newer releases do not have.',
                    ko: '오래된 가이드의 `whitenoise.django…`는 새 버전에 없습니다.',
                },
                repair: {
                    en: 'Use `whitenoise.storage.CompressedManifestStaticFilesStorage` in STORAGES["staticfiles"], and the middleware `whitenoise.middleware.WhiteNoiseMiddleware`.',
                    ko: 'STORAGES["staticfiles"]에 `whitenoise.storage.CompressedManifestStaticFilesStorage`를, MIDDLEWARE에 `whitenoise.middleware.WhiteNoiseMiddleware`를 쓰세요.',
                },
            };
        },
    },
    {
        id: 'collectstatic-disabled',
        checks: ['config-disable-collectstatic', 'collectstatic-disabled'],
        recognise(log) {
            const file = missingEntry(log);
            const tracked = file === undefined ? undefined : staticFile(log.project.files, `static/${file}`);
            if (!tracked)
                return undefined;
            return {
                what: {
                    en: `\`${tracked.file}\` is in the repository, but was not collected: collectstatic did not run in this build.`,
                    ko: (0,josa/* josa */.w)(`\`${tracked.file}\`은(는) 저장소에 있지만 모이지 않았습니다. 이번 빌드에서 collectstatic이 실행되지 않았습니다.`),
                },
                why: {
                    en: 'The config var DISABLE_COLLECTSTATIC switches it off. The build log proposes it when collectstatic fails, but it only hides the cause.',
                    ko: 'config var DISABLE_COLLECTSTATIC이 꺼 둔 것입니다. collectstatic이 실패하면 빌드 로그가 권하지만, 원인을 가릴 뿐입니다.',
                },
                repair: {
                    en: '`heroku config:unset DISABLE_COLLECTSTATIC`, then deploy again; if collectstatic fails then, repair what it names.',
                    ko: '`heroku config:unset DISABLE_COLLECTSTATIC` 뒤 다시 배포하세요. 그때 collectstatic이 실패하면 그 원인을 고치세요.',
                },
            };
        },
    },
    {
        id: 'manifest-entry-missing',
        checks: [
            'static-tag-missing-file',
            'path-case-mismatch',
            'path-backslash',
            'config-disable-collectstatic',
        ],
        recognise(log) {
            const file = missingEntry(log);
            if (file === undefined)
                return undefined;
            return {
                what: {
                    en: `A page asks for the static file \`${file}\`, which collectstatic did not find.`,
                    ko: (0,josa/* josa */.w)(`페이지가 쓰는 정적 파일 \`${file}\`을(를) collectstatic이 찾지 못했습니다.`),
                },
                why: {
                    en: 'With DEBUG off the manifest storage knows only files that were collected in the build; letter case counts, and `\\` is no separator.',
                    ko: 'DEBUG가 꺼지면 manifest 스토리지는 빌드에서 모은 파일만 압니다. 대소문자를 구별하고 `\\`는 구분자가 아닙니다.',
                },
                repair: {
                    en: `Correct the name in \`{% static '${file}' %}\`, or commit the file. If DISABLE_COLLECTSTATIC is set, \`heroku config:unset DISABLE_COLLECTSTATIC\` and deploy again.`,
                    ko: `\`{% static '${file}' %}\`의 이름을 고치거나 파일을 커밋하세요. DISABLE_COLLECTSTATIC이 설정되어 있으면 \`heroku config:unset DISABLE_COLLECTSTATIC\` 뒤 다시 배포하세요.`,
                },
                location: log.raised[0]?.own,
            };
        },
    },
    {
        id: 'static-unserved',
        checks: [
            'static-unserved',
            'whitenoise-lost',
            'whitenoise-order',
            'static-url-missing',
            'static-source-ignored',
            'config-disable-collectstatic',
        ],
        recognise(log) {
            const missing = log.site?.missing.filter(({ kind }) => kind !== 'image') ?? [];
            if (log.stage !== 'health' || missing.length === 0 || (log.site?.status ?? 500) >= 400)
                return undefined;
            const path = new URL(missing[0].url).pathname;
            return {
                what: {
                    en: `The page comes without its CSS or scripts: ${path} does not come (${missing[0].came}).`,
                    ko: `페이지의 CSS나 스크립트가 오지 않습니다: ${path} (${missing[0].came}).`,
                },
                why: {
                    en: 'With DEBUG off Django serves no static files, and Heroku has no web server beside yours.',
                    ko: 'DEBUG가 꺼지면 Django는 정적 파일을 제공하지 않고, Heroku에는 따로 웹 서버가 없습니다.',
                },
                repair: {
                    en: '`pip install whitenoise`, list it in requirements.txt, and put `"whitenoise.middleware.WhiteNoiseMiddleware"` directly behind SecurityMiddleware in MIDDLEWARE.',
                    ko: '`pip install whitenoise` 후 requirements.txt에 적고, MIDDLEWARE의 SecurityMiddleware 바로 다음에 `"whitenoise.middleware.WhiteNoiseMiddleware"`를 넣으세요.',
                },
            };
        },
    },
];
/** The file that a page asked the manifest for in vain. */
function missingEntry(log) {
    const error = log.exception(/^ValueError$/, /Missing staticfiles manifest entry for '(.+?)'/);
    return error && /entry for '(.+?)'/.exec(error.message)[1];
}
function staticFile(files, name) {
    const file = [...files].find((candidate) => candidate === name || candidate.endsWith(`/${name}`));
    return file === undefined ? undefined : { file };
}

;// CONCATENATED MODULE: ./build/tsc/diagnose/system-checks.js

/** Django's own system checks, which `migrate` runs and a boot does not. */
const systemCheckFailures = [
    {
        id: 'pillow-missing',
        checks: ['pillow-missing', 'req-missing-package'],
        recognise(log) {
            const match = log.match(/(\S+): \(fields\.E210\)/);
            if (!match)
                return undefined;
            return {
                what: {
                    en: `Pillow is not installed, and ${match[1]} is an ImageField.`,
                    ko: (0,josa/* josa */.w)(`${match[1]}은(는) ImageField인데 Pillow가 설치되지 않았습니다.`),
                },
                why: {
                    en: 'It is on your own machine, but not in requirements.txt.',
                    ko: '내 컴퓨터에는 있지만 requirements.txt에 없습니다.',
                },
                repair: { en: 'Add `Pillow` to requirements.txt.', ko: 'requirements.txt에 `Pillow`를 추가하세요.' },
                location: log.locate('requirements.txt'),
            };
        },
    },
    {
        id: 'url-configuration',
        checks: [],
        recognise(log) {
            const error = log.exception(/^TypeError$/, /view must be a callable or a list\/tuple/) ??
                log.exception(/^ImproperlyConfigured$/, /The included URLconf '(.+?)' does not appear to have any patterns/);
            if (!error)
                return undefined;
            return {
                what: { en: 'The URLconf is not what Django can read.', ko: 'Django가 URLconf를 읽을 수 없습니다.' },
                why: {
                    en: `${error.message.split('\n')[0]}. The build and the boot do not import urls.py, so it shows up only now.`,
                    ko: `${error.message.split('\n')[0]}. 빌드와 부팅 중에는 urls.py를 임포트하지 않으므로 이제야 드러납니다.`,
                },
                repair: {
                    en: 'Import the view and write `path("", views.index)`; a string names no view any more. `python manage.py check` tests it.',
                    ko: '뷰를 임포트해 `path("", views.index)`처럼 쓰세요. 문자열로는 뷰를 가리킬 수 없습니다. `python manage.py check`로 확인하세요.',
                },
                location: error.own,
            };
        },
    },
    {
        id: 'system-check',
        checks: ['csrf-origins-format', 'default-auto-field'],
        recognise(log) {
            if (!log.match(/SystemCheckError: System check identified some issues/))
                return undefined;
            const issue = log.match(/^\s*(\S.*?): \(([\w.]+\.E\d+)\) (.+)$/);
            const csrf = issue?.[2] === '4_0.E001';
            return {
                what: {
                    en: `Django’s system checks found an error${issue ? `: ${issue[2]}, ${issue[3]}` : ''}`,
                    ko: `Django의 시스템 검사에서 오류가 나왔습니다${issue ? `: ${issue[2]}, ${issue[3]}` : ''}`,
                },
                why: {
                    en: '`migrate` runs these checks and stops at an error; neither collectstatic nor the boot does.',
                    ko: '`migrate`는 이 검사를 실행하고 오류가 있으면 멈춥니다. collectstatic과 부팅은 검사하지 않습니다.',
                },
                repair: csrf
                    ? {
                        en: 'Write the scheme: `CSRF_TRUSTED_ORIGINS = ["https://…herokuapp.com"]`.',
                        ko: '스킴을 붙이세요: `CSRF_TRUSTED_ORIGINS = ["https://…herokuapp.com"]`.',
                    }
                    : {
                        en: 'Repair it, and see with `python manage.py check` that none is left.',
                        ko: '고친 뒤 `python manage.py check`로 남은 오류가 없는지 확인하세요.',
                    },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/tsc/diagnose/index.js














/** Every known failure. The first that recognises the evidence is it, so the last are the most general ones. */
const knownFailures = [
    ...pythonVersionFailures,
    ...packageManagerFailures,
    ...pipLineFailures,
    ...pipBuildFailures,
    ...staticFailures,
    ...systemCheckFailures,
    ...migrationFailures,
    ...databaseFailures,
    ...processFailures,
    ...moduleFailures,
    ...settingsFailures,
    ...pageFailures,
    ...ownFailures,
];
/** What failed and why; undefined for a failure that is not known. */
function diagnose(evidence, project) {
    const log = new FailureLog(evidence, project);
    for (const { id, checks, recognise } of knownFailures) {
        const explanation = recognise(log);
        if (explanation)
            return { id, checks, ...explanation };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/tsc/stages/explained.js



/**
 * A failure on Heroku with its diagnosis: what happened, why, the repair, the line, and the
 * finding that had predicted it. Any other error, and a failure that is not known, as it is.
 */
function explained(error, { project }, record) {
    if (!(error instanceof failure/* DeployFailure */.Q))
        return error;
    const diagnosis = diagnose(error.evidence, {
        files: new Set(project.files),
        distributionsOf: (module) => module_distributions/* moduleDistributions */.uQ.get(module),
        lineOf(file, pattern) {
            const lines = project.text(file)?.split('\n') ?? [];
            const index = lines.findIndex((line) => pattern.test(line));
            return index < 0 ? undefined : index + 1;
        },
    });
    if (!diagnosis)
        return error;
    const { id, checks, what, why, repair } = diagnosis;
    const rank = ({ check, location }) => checks.indexOf(check) - (isSamePlace(location, diagnosis.location) ? checks.length : 0);
    const finding = (record.checks?.findings ?? [])
        .filter(({ check }) => checks.includes(check))
        .sort((a, b) => rank(a) - rank(b))[0];
    return new failure/* DeployFailure */.Q({
        en: `${error.text.en}\n${what.en} ${why.en}`,
        ko: `${error.text.ko}\n${what.ko} ${why.ko}`,
    }, error.evidence, {
        // It knows the project's own names.
        hint: finding && isSamePlace(finding.location, diagnosis.location) ? finding.remedy : repair,
        link: error.link,
        log: error.log,
        diagnosis: {
            id,
            location: diagnosis.location ?? (finding?.location.file ? finding.location : undefined),
            predicted: finding && { check: finding.check, location: finding.location },
        },
    });
}
/** Whether both name a place, and the same one as far as they do. */
function isSamePlace(a, b) {
    if (!a || !b || a.file !== b.file)
        return false;
    return a.line === undefined || b.line === undefined || a.line === b.line;
}


/***/ }),

/***/ 21346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var _project_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86283);

/** What the proposal will be merged into; undefined when this is no proposal, or it changes nothing. */
async function findBase(run) {
    const { headSha, baseSha, baseRef: branch } = run.github.pullRequest ?? {};
    if (!baseSha || !/^[0-9a-f]{40,64}$/.test(baseSha))
        return undefined;
    const ask = (...args) => (0,_project_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(run.folder, args, run.env.PATH);
    // the commit as it was written: a shallow clone does not know the parents otherwise
    const { stdout } = await ask('cat-file', 'commit', 'HEAD');
    const parents = [...stdout.split('\n\n', 1)[0].matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
    if (parents.length === 2 && parents[1] === headSha)
        return { commit: parents[0], branch };
    const common = await ask('merge-base', baseSha, 'HEAD');
    const commit = common.failure === undefined ? common.stdout.trim() : baseSha;
    const head = (await ask('rev-parse', 'HEAD')).stdout.trim();
    return commit === head ? undefined : { commit, branch };
}


/***/ }),

/***/ 32615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/tsc/django/open.js + 7 modules
var django_open = __webpack_require__(97892);
// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(64316);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/tsc/project/ignore-rules.js
var ignore_rules = __webpack_require__(67107);
;// CONCATENATED MODULE: ./build/tsc/project/folder-files.js



/**
 * What `git add .` would take from a folder that is in no repository: all files but
 * those that a .gitignore on the way matches. Path to git mode.
 */
function folderFiles(folder) {
    const modes = new Map();
    walk('', []);
    return modes;
    function walk(base, above) {
        const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, base), { withFileTypes: true });
        const here = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
        const file = base === '' ? '.gitignore' : `${base}/.gitignore`;
        const rules = here ? [...above, { file, text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, file), 'utf8') }] : above;
        const ignored = (0,ignore_rules/* matcher */.jN)(rules);
        for (const entry of entries) {
            const path = base === '' ? entry.name : `${base}/${entry.name}`;
            if (entry.name === '.git' || ignored(entry.isDirectory() ? `${path}/` : path))
                continue;
            if (entry.isDirectory())
                walk(path, rules);
            else if (entry.isSymbolicLink())
                modes.set(path, '120000');
            else if (entry.isFile()) {
                modes.set(path, (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, path)).mode & 0o100 ? '100755' : '100644');
            }
        }
    }
}

// EXTERNAL MODULE: ./build/tsc/project/git.js
var git = __webpack_require__(86283);
;// CONCATENATED MODULE: ./build/tsc/project/git-files.js




/**
 * What git's index holds below `folder`, with the files of submodules that are
 * checked out. Undefined when the folder is in no repository.
 * @throws ProjectError when there is a repository that git cannot read.
 */
async function gitFiles(folder, searchPath) {
    const place = await (0,git/* git */.$Y)(folder, ['rev-parse', '--show-prefix'], searchPath);
    if (place.failure !== undefined) {
        if (place.failure.includes('not a git repository') || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return undefined;
        throw unreadable(folder, place.failure);
    }
    const prefix = place.stdout.replace(/\r?\n$/, '').replace(/\/$/, '');
    const result = { prefix, modes: new Map(), submodules: [] };
    await list(folder, '', result, searchPath);
    return result;
}
async function list(folder, base, into, searchPath) {
    const { stdout, failure } = await (0,git/* git */.$Y)((0,external_node_path_.join)(folder, base), ['ls-files', '-s', '-z'], searchPath);
    if (failure !== undefined)
        throw unreadable((0,external_node_path_.join)(folder, base), failure);
    for (const entry of stdout.split('\0')) {
        // "<mode> <object> <stage>\t<path>"; an unmerged path comes once a stage.
        const tab = entry.indexOf('\t');
        if (tab < 0)
            continue;
        const mode = entry.slice(0, 6);
        const path = base === '' ? entry.slice(tab + 1) : `${base}/${entry.slice(tab + 1)}`;
        if (mode !== '160000') {
            into.modes.set(path, mode);
        }
        else if (!into.submodules.includes(path)) {
            into.submodules.push(path);
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path, '.git')))
                await list(folder, path, into, searchPath);
        }
    }
}
function unreadable(folder, failure) {
    return new errors/* ProjectError */.wB({
        en: `git cannot read the repository of ${folder}: ${failure}`,
        ko: `git이 ${folder}의 저장소를 읽지 못했습니다: ${failure}`,
    }, {
        hint: {
            en: 'Check out the project with actions/checkout, and see that `git status` works in that folder.',
            ko: 'actions/checkout으로 프로젝트를 체크아웃했는지, 그 폴더에서 `git status`가 동작하는지 확인해 주세요.',
        },
    });
}

;// CONCATENATED MODULE: ./build/tsc/project/tree.js


const linkMode = '120000';
/** Linux gives up after as many links (path_resolution(7)). */
const maxLinks = 40;
/** Characters of texts that are kept; in what is larger most files are asked for once. */
const maxKept = 4_000_000;
/** The one implementation of `Project`; real folders and in-memory maps differ only in their source. */
function projectOf(source) {
    const files = [...source.modes.keys()].sort();
    const folders = new Set();
    for (const file of files) {
        for (let folder = external_node_path_.posix.dirname(file); folder !== '.'; folder = external_node_path_.posix.dirname(folder)) {
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    const texts = new Map();
    let left = maxKept;
    let rules;
    const project = {
        prefix: source.prefix,
        fromGit: source.fromGit,
        files,
        submodules: source.submodules,
        has: (path) => source.modes.has(path),
        hasFolder: (path) => (path === '' ? files.length > 0 : folders.has(path)),
        below,
        size: source.size,
        mode: (path) => source.modes.get(path),
        link: (path) => (source.modes.get(path) === linkMode ? source.readLink(path) : undefined),
        bytes(path) {
            const target = follow(path);
            return target === undefined ? undefined : source.read(target);
        },
        text(path) {
            if (texts.has(path))
                return texts.get(path);
            const text = decodeUtf8(project.bytes(path));
            left -= text?.length ?? 0;
            if (left >= 0)
                texts.set(path, text);
            return text;
        },
        ignoredBy(path) {
            rules ??= (0,ignore_rules/* ignoreRules */.ep)(project);
            return rules(path);
        },
    };
    /** Files of a folder stand side by side in the sorted list. */
    function below(path) {
        if (path === '')
            return files;
        if (!folders.has(path))
            return [];
        const start = firstFrom(files, `${path}/`);
        return files.slice(start, firstFrom(files, `${path}0`, start)); // '0' comes right after '/'
    }
    /** The tracked regular file that `path` leads to. Links that leave the tree lead nowhere. */
    function follow(path) {
        let at = path;
        for (let links = 0; links <= maxLinks; links++) {
            const mode = source.modes.get(at);
            if (mode !== linkMode)
                return mode === undefined ? undefined : at;
            const target = source.readLink(at);
            if (target === undefined || target.startsWith('/'))
                return undefined;
            at = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(at), target));
        }
        return undefined;
    }
    return project;
}
/** Index of the first of the sorted `names` that is not before `name`. */
function firstFrom(names, name, from = 0) {
    let [low, high] = [from, names.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (names[middle] < name)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function decodeUtf8(bytes) {
    if (bytes === undefined || bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/tsc/project/open-project.js






/**
 * The project in `folder`: what git tracks there, as it is checked out. Without a
 * repository it is every file that no ignore rule matches, and `fromGit` is false.
 * @param searchPath The PATH to find git on.
 * @param also Files that count although git does not track them.
 * @throws ProjectError when there is no such folder, or git cannot read it, or it tracks nothing there.
 */
async function openProject(folder, searchPath = process.env.PATH, also = []) {
    const root = (0,external_node_path_.resolve)(folder);
    if (!(0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        throw noFolder(folder);
    const git = await gitFiles(root, searchPath);
    const sizes = new Map();
    for (const path of also)
        git?.modes.set(path, git.modes.get(path) ?? '100644');
    const modes = git ? checkedOut(root, git.modes, sizes) : folderFiles(root);
    if (modes.size === 0)
        throw nothingThere(folder, git !== undefined);
    return projectOf({
        prefix: git?.prefix ?? '',
        fromGit: git !== undefined,
        modes,
        submodules: git?.submodules ?? [],
        size: (path) => sizes.get(path) ?? (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.size,
        read: (path) => attempt(() => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path))),
        // Where links cannot be made, git writes the target into an ordinary file.
        readLink: (path) => attempt(() => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path)).isSymbolicLink()
            ? (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path))
            : (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8')),
    });
}
/** Leaves out what is tracked but not there: deleted, or outside a sparse checkout. Notes the sizes. */
function checkedOut(root, modes, sizes) {
    const there = new Map();
    for (const [path, mode] of modes) {
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false });
        if (!stats)
            continue;
        there.set(path, mode);
        sizes.set(path, stats.size);
    }
    return there;
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
function noFolder(folder) {
    return new errors/* ProjectError */.wB({ en: `There is no folder ${folder}.`, ko: `${folder} 폴더가 없습니다.` }, {
        hint: {
            en: 'Run actions/checkout before this step, and let `project-dir` name a folder of the repository.',
            ko: '이 단계보다 먼저 actions/checkout을 실행하고, `project-dir`에는 저장소 안의 폴더를 적어 주세요.',
        },
    });
}
function nothingThere(folder, inGit) {
    if (!inGit) {
        return new errors/* ProjectError */.wB({ en: `The folder ${folder} is empty.`, ko: `${folder} 폴더가 비어 있습니다.` }, {
            hint: {
                en: 'Name the folder that holds manage.py. In a workflow, run actions/checkout first.',
                ko: 'manage.py가 있는 폴더를 지정해 주세요. 워크플로에서는 actions/checkout을 먼저 실행해야 합니다.',
            },
        });
    }
    return new errors/* ProjectError */.wB({
        en: `git tracks no file in ${folder}, so nothing of it would reach Heroku.`,
        ko: `${folder}에 git이 추적하는 파일이 없어서 Heroku로 올라갈 것이 없습니다.`,
    }, {
        hint: {
            en: 'Run `git add .` and commit, or name another folder.',
            ko: '`git add .` 후 커밋하거나 다른 폴더를 지정해 주세요.',
        },
    });
}

// EXTERNAL MODULE: ./build/tsc/python/wasm.js
var wasm = __webpack_require__(47581);
;// CONCATENATED MODULE: ./build/tsc/stages/look.js





/** Opens the project and sees that it is a Django project. `also`: files that count although git does not know them yet. Throws ProjectError when it is none. */
async function look(run, also = []) {
    await (0,wasm/* initPython */.n)();
    const project = await openProject(run.folder, run.env.PATH, also);
    const django = (0,django_open/* openDjangoProject */.X)(project, {
        configVars: undefined,
        settingsModule: run.inputs.settingsModule,
    });
    if (!django.managePy && !project.files.some((file) => /^([^{]*\/)?manage\.py$/.test(file)))
        throw noDjango(run);
    const settings = django.settings('RUN');
    const version = django.install.packages.get('django')?.version;
    const folder = external_node_path_.posix.dirname(django.managePy ?? '');
    const below = folder === '.'
        ? { en: '', ko: '' }
        : {
            en: ` manage.py lies in \`${folder}\`: \`project-dir\` makes that the root of the app.`,
            ko: ` manage.py는 \`${folder}\` 폴더에 있습니다. 이 폴더를 앱의 루트로 하려면 \`project-dir\`에 적으세요.`,
        };
    return {
        value: django,
        note: {
            en: `Django ${version ?? '(version not pinned)'}, settings ${settings.module ?? 'unknown'}, Python ${django.python.minor}, ${project.files.length} files.${below.en}`,
            ko: `Django ${version ?? '(버전 미고정)'}, 설정 모듈 ${settings.module ?? '알 수 없음'}, Python ${django.python.minor}, 파일 ${project.files.length}개.${below.ko}`,
        },
    };
}
function noDjango(run) {
    const folder = run.inputs.projectDir || '.';
    return new errors/* ProjectError */.wB({
        en: `There is no Django project in \`${folder}\`: no tracked manage.py.`,
        ko: `\`${folder}\`에 Django 프로젝트가 없습니다. git이 추적하는 manage.py가 없습니다.`,
    }, {
        hint: {
            en: 'Commit manage.py, or set the input `project-dir` to the folder that holds it.',
            ko: 'manage.py를 커밋하거나, manage.py가 있는 폴더를 입력 `project-dir`에 적어 주세요.',
        },
    });
}


/***/ }),

/***/ 41646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scrub)
/* harmony export */ });
/* harmony import */ var _checks_requirements_scrub_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98326);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31524);


const nothing = { report: { applied: false, changes: [], diff: '' }, overlay: new Map() };
/** Plans the repair of requirement lines that cannot be installed on Linux; the checkout itself is never touched. */
async function scrub(run, django) {
    if (run.inputs.scrub === 'off') {
        return {
            value: nothing,
            skipped: true,
            note: { en: '`scrub: off`.', ko: '`scrub: off`로 설정되어 있습니다.' },
        };
    }
    const { manager } = django.install;
    if (manager !== 'pip') {
        return {
            value: nothing,
            skipped: true,
            note: manager === 'none'
                ? { en: 'There is no requirements.txt.', ko: 'requirements.txt가 없습니다.' }
                : {
                    en: 'Not a requirements.txt project: lock files are left alone.',
                    ko: 'requirements.txt를 쓰는 프로젝트가 아닙니다. lock 파일은 고치지 않습니다.',
                },
        };
    }
    const plan = (0,_checks_requirements_scrub_check_js__WEBPACK_IMPORTED_MODULE_0__/* .scrubPlan */ .vU)(django.project, django.python.minor, (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoreEntries */ .Pp)(run.inputs));
    for (const secret of plan.secrets)
        run.mask(secret);
    const applied = run.inputs.scrub === 'fix' && plan.changes.length > 0;
    const count = plan.changes.length;
    return {
        value: {
            report: { applied, changes: plan.changes, diff: plan.diff },
            overlay: applied ? plan.overlay : new Map(),
        },
        note: count
            ? {
                en: `${count} line${count === 1 ? '' : 's'} of the requirements ${applied ? (run.mode === 'check' ? 'to be repaired in the shipped copy' : 'repaired in the shipped copy') : 'would be repaired with `scrub: fix`'}.`,
                ko: `requirements ${count}줄을 ${applied ? (run.mode === 'check' ? '배포본에서 고칩니다' : '배포본에서 고쳤습니다') : '`scrub: fix`로 고칠 수 있습니다'}.`,
            }
            : { en: 'The requirements need no repair.', ko: 'requirements에 고칠 것이 없습니다.' },
    };
}


/***/ })

};
