export const id = 140;
export const ids = [140];
export const modules = {

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/**
 * A signal that aborts on SIGINT and SIGTERM. A cancelled workflow gets SIGINT, 7.5 s
 * later SIGTERM and 2.5 s later SIGKILL: what must be undone has to be quick.
 * https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs
 */
function cancelOnSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => controller.abort());
    return controller.signal;
}


/***/ }),

/***/ 78710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ isBaseCheckedOut),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Events that run on a proposal rather than on a branch's own commit. */
const proposals = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'merge_group',
]);
/** Events that run with secrets, forks or not. */
const privileged = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** Reads `GITHUB_*` and the event's payload; an unreadable payload counts as empty. */
function readContext(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const repository = env.GITHUB_REPOSITORY || undefined;
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const repositoryUrl = repository && `${server}/${repository}`;
    const pullRequest = readPullRequest(event, payload, repository);
    return {
        event,
        sha: pullRequest?.headSha ?? (env.GITHUB_SHA || undefined),
        ownSha: env.GITHUB_SHA || undefined,
        ref: env.GITHUB_REF || undefined,
        repository,
        repositoryUrl,
        runUrl: repositoryUrl && env.GITHUB_RUN_ID && `${repositoryUrl}/actions/runs/${env.GITHUB_RUN_ID}`,
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        pullRequest,
        secretsWithheld: withheld(event, env.GITHUB_ACTOR, pullRequest),
        stranger: stranger(event, payload, pullRequest),
        follows: event === 'workflow_run' ? text(at(payload, 'workflow_run', 'conclusion')) : undefined,
    };
}
/**
 * Whether a proposal is asked about, but the branch that it goes into is checked out: that is what actions/checkout
 * takes by itself for the events with secrets. `head`: the commit that is checked out.
 */
function isBaseCheckedOut({ event, pullRequest, ownSha }, head) {
    return privileged.has(event) && pullRequest !== undefined && head !== undefined && head === ownSha;
}
/** The commit that a run is about: of a proposal its own, not GitHub's merge; else whatever is checked out. */
function commitOf(context, head) {
    if (isBaseCheckedOut(context, head))
        return head;
    return context.pullRequest?.headSha ?? head ?? context.sha;
}
/** https://docs.github.com/actions/reference/security/securely-using-pull_request_target */
function stranger(event, payload, pullRequest) {
    if (!privileged.has(event) || !pullRequest)
        return undefined;
    if (event !== 'issue_comment')
        return pullRequest.fork ? 'fork' : undefined;
    const writes = ['OWNER', 'MEMBER', 'COLLABORATOR'];
    return writes.includes(text(at(payload, 'comment', 'author_association')) ?? '') ? undefined : 'comment';
}
/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
function withheld(event, actor, pullRequest) {
    if (privileged.has(event))
        return undefined;
    if (actor === 'dependabot[bot]')
        return 'dependabot';
    return pullRequest?.fork ? 'fork' : undefined;
}
function readPullRequest(event, payload, repository) {
    if (event === 'workflow_run') {
        const run = at(payload, 'workflow_run');
        const headRepository = text(at(run, 'head_repository', 'full_name'));
        const fork = headRepository !== repository;
        if (!fork && !proposals.has(text(at(run, 'event')) ?? ''))
            return undefined;
        const number = at(run, 'pull_requests', '0', 'number'); // of a fork GitHub names none
        return { number: whole(number), headSha: text(at(run, 'head_sha')), headRepository, fork };
    }
    if (event === 'issue_comment') {
        const issue = at(payload, 'issue');
        return at(issue, 'pull_request') ? { number: whole(at(issue, 'number')), fork: false } : undefined;
    }
    if (!proposals.has(event))
        return undefined;
    if (event === 'merge_group') {
        const group = at(payload, 'merge_group');
        return {
            headSha: text(at(group, 'head_sha')),
            baseSha: text(at(group, 'base_sha')),
            baseRef: text(at(group, 'base_ref'))?.replace(/^refs\/heads\//, ''),
            fork: false,
        };
    }
    const pull = at(payload, 'pull_request');
    const headRepository = text(at(pull, 'head', 'repo', 'full_name')); // null when the fork is deleted
    return {
        number: whole(at(pull, 'number')),
        headSha: text(at(pull, 'head', 'sha')),
        baseSha: text(at(pull, 'base', 'sha')),
        baseRef: text(at(pull, 'base', 'ref')),
        headRepository,
        fork: headRepository !== repository,
    };
}
function readPayload(path) {
    try {
        return path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null ? inner[key] : undefined, value);
}
function whole(value) {
    return typeof value === 'number' ? value : undefined;
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 48512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadInputs),
  U: () => (/* binding */ resolveMode)
});

// EXTERNAL MODULE: ./build/tsc/github/context.js
var github_context = __webpack_require__(78710);
// EXTERNAL MODULE: ./build/tsc/messages/inputs.js
var messages_inputs = __webpack_require__(7193);
;// CONCATENATED MODULE: ./build/tsc/inputs/config-vars.js

/**
 * One `NAME=value` a line; empty lines and lines that start with `#` are left out. A value is taken as it
 * stands, but for one pair of quotes around all of it, as in a .env file. Problems name the line, never
 * what stands in it.
 */
function configVars(text) {
    const vars = new Map();
    const problems = [];
    for (const { number, name, value } of lines(text)) {
        if (name === undefined)
            problems.push(messages_inputs/* inputTexts */.L.configVarLine(number));
        else if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            problems.push(messages_inputs/* inputTexts */.L.configVarName(number));
        else if (vars.has(name))
            problems.push(messages_inputs/* inputTexts */.L.configVarTwice(number, name));
        else if (value.includes('\0'))
            problems.push(messages_inputs/* inputTexts */.L.configVarNul(number, name));
        else
            vars.set(name, value);
    }
    return problems.length > 0 ? { problems } : { value: vars };
}
/** What `createsuperuser --noinput` reads, in the form of config vars; undefined when nothing is given. */
function superuser(text) {
    const parsed = configVars(text);
    if ('problems' in parsed)
        return parsed;
    const names = [...parsed.value.keys()];
    if (names.length === 0)
        return { value: undefined };
    const others = names.filter((name) => !name.startsWith('DJANGO_SUPERUSER_'));
    if (others.length > 0)
        return { problems: others.map((name) => messages_inputs/* inputTexts */.L.superuserName(name)) };
    return parsed.value.get('DJANGO_SUPERUSER_PASSWORD')
        ? parsed
        : { problems: [messages_inputs/* inputTexts */.L.superuserPassword] };
}
/** Shorter ones would turn every `1` and `True` of the log into `***`, and hide nothing. */
const shortestSecret = 6;
/** What must be masked in the raw text: each value, or the whole of a line that is not understood. A password is, however short. */
function secretsOf(text) {
    return lines(text)
        .filter(({ name, value }) => value.length >= shortestSecret || name === 'DJANGO_SUPERUSER_PASSWORD')
        .map(({ value }) => value);
}
function lines(text) {
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            return [];
        const equals = trimmed.indexOf('=');
        if (equals < 0)
            return [{ number: index + 1, value: trimmed }];
        const value = trimmed.slice(equals + 1).trim();
        const quoted = /^(["'])(.*)\1$/.exec(value);
        return [{ number: index + 1, name: trimmed.slice(0, equals).trim(), value: quoted?.[2] ?? value }];
    });
}

// EXTERNAL MODULE: ./build/tsc/inputs/definitions.js
var definitions = __webpack_require__(27641);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/tsc/model/did-you-mean.js
var did_you_mean = __webpack_require__(57008);
;// CONCATENATED MODULE: ./build/tsc/inputs/parse.js




const wrong = (problem) => ({ problems: [problem] });
function parse_choice(value, values) {
    if (values.includes(value))
        return { value };
    return wrong(messages_inputs/* inputTexts */.L.choice(values, (0,did_you_mean/* didYouMean */.a)(value, values)));
}
/** `true` or `false`, in the spellings that YAML has for them. */
function flag(value) {
    const parsed = parse_choice(value.toLowerCase(), ['true', 'false']);
    return 'value' in parsed ? { value: parsed.value === 'true' } : parsed;
}
/** Name of a GitHub environment: one line of at most 255 characters. */
function environment(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return value.length > 255 || /[\x00-\x1f\x7f]/.test(value) ? wrong(messages_inputs/* inputTexts */.L.environment) : { value };
}
/** Any text without blanks or control characters; formats change, so nothing else is asked. */
function apiKey(value) {
    return /^[\x21-\x7e]+$/.test(value) ? { value } : wrong(messages_inputs/* inputTexts */.L.apiKey);
}
/** https://devcenter.heroku.com/articles/platform-api-reference#app: 3 to 30 characters. */
function appName(value) {
    if (isAppName(value))
        return { value };
    const host = /^(?:https?:\/\/)?([^/.]+)(?:\.(?:herokuapp|git\.heroku|heroku)\.com)?(?:\/.*)?$/i.exec(value);
    const likely = (host?.[1] ?? value).toLowerCase().replaceAll(/[\s_]+/g, '-');
    return wrong(messages_inputs/* inputTexts */.L.appName(isAppName(likely) ? likely : undefined));
}
const isAppName = (name) => /^[a-z][a-z0-9-]{1,28}[a-z0-9]$/.test(name);
/** A name of Heroku's: of a team, a region or a stack. */
function herokuName(value) {
    return /^[a-z0-9][a-z0-9._-]*$/i.test(value) ? { value } : wrong(messages_inputs/* inputTexts */.L.herokuName);
}
/** Names of Heroku Postgres plans that are sold no more. https://devcenter.heroku.com/changelog-items/2461 */
const retiredPlan = /^(dev|hobby-\w+|mini|basic)$/;
/** The full name of a plan, `heroku-postgresql:essential-0`; undefined for `off`. */
function postgresPlan(value) {
    if (value === 'off')
        return { value: undefined };
    const plan = value.replace(/^heroku-postgresql:/, '');
    if (retiredPlan.test(plan))
        return wrong(messages_inputs/* inputTexts */.L.postgresPlanRetired(plan));
    return /^[a-z]+(-[a-z0-9]+)+$/.test(plan)
        ? { value: `heroku-postgresql:${plan}` }
        : wrong(messages_inputs/* inputTexts */.L.postgresPlan);
}
/** An existing folder that lies in the workspace, symbolic links followed. */
function projectDir(value, workspace) {
    if ((0,external_node_path_.isAbsolute)(value) || value.includes('\0'))
        return wrong(messages_inputs/* inputTexts */.L.projectDirRelative);
    const path = external_node_path_.posix.normalize(value.replaceAll('\\', '/')).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return wrong(messages_inputs/* inputTexts */.L.projectDirInside);
    try {
        const root = (0,external_node_fs_.realpathSync)(workspace);
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path));
        if (!(0,external_node_fs_.statSync)(real).isDirectory())
            return wrong(messages_inputs/* inputTexts */.L.projectDirNoFolder);
        const inside = (0,external_node_path_.relative)(root, real);
        if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)) {
            return wrong(messages_inputs/* inputTexts */.L.projectDirInside);
        }
    }
    catch {
        return wrong(messages_inputs/* inputTexts */.L.projectDirNoFolder);
    }
    return { value: path === '.' ? '' : path };
}
function settingsModule(value) {
    if (isModule(value))
        return { value };
    const likely = value.replace(/\.py$/, '').replaceAll(/[/\\]+/g, '.');
    return wrong(messages_inputs/* inputTexts */.L.settingsModule(isModule(likely) ? likely : undefined));
}
const isModule = (name) => /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name);
/** `check-id` or `check-id:glob`, separated by newlines or commas; ids are compared with `ids` when given. */
function ignore(value, ids) {
    const rules = [];
    const problems = [];
    for (const entry of value.split(/[\n,]/).map((part) => part.trim())) {
        if (entry === '')
            continue;
        const colon = entry.indexOf(':');
        const check = colon < 0 ? entry : entry.slice(0, colon).trim();
        const glob = colon < 0 ? undefined : entry.slice(colon + 1).trim();
        if (glob === '')
            problems.push(messages_inputs/* inputTexts */.L.ignoreGlob(entry));
        else if (ids ? !ids.includes(check) : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(check)) {
            problems.push(messages_inputs/* inputTexts */.L.ignoreId(check, ids && (0,did_you_mean/* didYouMean */.a)(check, ids)));
        }
        else
            rules.push(glob === undefined ? { check } : { check, glob: glob.replace(/^\.?\//, '') });
    }
    return problems.length > 0 ? { problems } : { value: rules };
}
/** One line for a shell. */
function command(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return /[\x00-\x1f\x7f]/.test(value) ? wrong(messages_inputs/* inputTexts */.L.command) : { value };
}
/** Path and query of a URL on the app's own host. */
function urlPath(value) {
    if (/^\/(?![/\\])[\x21-\x7e]*$/.test(value) && !/[#\\]/.test(value))
        return { value };
    let likely;
    try {
        const url = new URL(value, 'https://app.invalid/');
        likely = url.pathname + url.search;
    }
    catch {
        // not near a URL: the expectation alone has to do
    }
    return wrong(messages_inputs/* inputTexts */.L.urlPath(likely?.startsWith('//') ? undefined : likely));
}
/** HTTP statuses as ranges, both ends included: `200, 300-399`. */
function statuses(value) {
    const parts = value.split(',').map((part) => /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(part));
    const ranges = parts.map((match) => [Number(match?.[1]), Number(match?.[2] ?? match?.[1])]);
    return ranges.every(([from, to]) => from <= to) ? { value: ranges } : wrong(messages_inputs/* inputTexts */.L.statuses);
}
/** Minutes, or a number with `s`, `m` or `h`; gives milliseconds. GitHub's own limit is six hours. */
function timeout(value) {
    const match = /^(\d{1,6})\s*(s|m|min|h)?$/i.exec(value);
    const unit = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000 }[match?.[2]?.toLowerCase() ?? 'm'] ?? 60_000;
    const duration = match ? Number(match[1]) * unit : 0;
    return duration >= 10_000 && duration <= 6 * 3_600_000 ? { value: duration } : wrong(messages_inputs/* inputTexts */.L.timeout);
}
function python(value) {
    if (value === 'auto' || value === 'active')
        return { value: { kind: value } };
    if (/[/\\]/.test(value) && !/[\0\n]/.test(value))
        return { value: { kind: 'path', path: value } };
    return wrong(messages_inputs/* inputTexts */.L.python((0,did_you_mean/* didYouMean */.a)(value, ['auto', 'active'])));
}

;// CONCATENATED MODULE: ./build/tsc/inputs/unknown-inputs.js



/**
 * Inputs that look like a slip of the pen (`migrat`, `heroku_api_key`). The runner only warns of them, and
 * a run without the input that was meant could do what nobody wanted. Their values are never read.
 */
function misspeltInputs(env) {
    const names = definitions/* inputNames */.vj;
    const problems = [];
    for (const variable of Object.keys(env).sort()) {
        if (!variable.startsWith('INPUT_'))
            continue;
        const input = variable.slice('INPUT_'.length).toLowerCase();
        if (names.includes(input))
            continue;
        const meant = (0,did_you_mean/* didYouMean */.a)(input, names);
        if (meant)
            problems.push({ input, expected: messages_inputs/* inputTexts */.L.unknownInput(meant) });
    }
    return problems;
}

// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(64316);
;// CONCATENATED MODULE: ./build/tsc/inputs.js







/**
 * The only reader of inputs. Masks secrets first and deletes their entries from `env`, so that no child
 * process can see them. Throws InputError with everything that is wrong. `checkIds` lets a misspelt id
 * in `ignore` be seen.
 */
function loadInputs(env, mask, checkIds) {
    const context = (0,github_context/* readContext */.yI)(env);
    const problems = misspeltInputs(env);
    const raw = (name) => env[variable(name)]?.trim() ?? '';
    const read = (name, parser) => {
        const { default: fallback = '', secret } = (0,definitions/* definitionOf */.Fg)(name);
        const parsed = parser(raw(name) || fallback);
        if ('value' in parsed)
            return parsed.value;
        const value = secret ? undefined : raw(name);
        for (const expected of parsed.problems)
            problems.push({ input: name, value, expected });
        return undefined; // never seen: the problems are thrown below
    };
    const choice = (name) => read(name, (value) => parse_choice(value, (0,definitions/* definitionOf */.Fg)(name).values ?? []));
    const optional = (name, parser) => raw(name) === '' ? undefined : read(name, parser);
    const secret = (name) => {
        const value = raw(name);
        const lines = name === 'config-vars' || name === 'superuser';
        for (const line of lines ? secretsOf(value) : [value])
            if (line)
                mask(line);
        return value;
    };
    secret('heroku-api-key');
    secret('config-vars');
    secret('superuser');
    const githubToken = secret('github-token') || undefined;
    const inputs = {
        mode: choice('mode'),
        herokuApiKey: optional('heroku-api-key', apiKey),
        herokuAppName: optional('heroku-app-name', appName),
        createApp: read('create-app', flag),
        team: optional('team', herokuName),
        region: optional('region', herokuName),
        stack: optional('stack', herokuName),
        projectDir: read('project-dir', (value) => projectDir(value, context.workspace)),
        settingsModule: optional('settings-module', settingsModule),
        failOn: choice('fail-on'),
        failOnScope: choice('fail-on-scope'),
        ignore: read('ignore', (value) => ignore(value, checkIds)),
        language: choice('language'),
        annotations: choice('annotations'),
        suggestions: read('suggestions', flag),
        comment: read('comment', flag),
        screenshot: read('screenshot', flag),
        deployment: optional('deployment', environment),
        scrub: choice('scrub'),
        collectstatic: choice('collectstatic'),
        probe: choice('probe'),
        migrate: choice('migrate'),
        migrateCommand: read('migrate-command', command),
        maintenance: read('maintenance', flag),
        rollback: choice('rollback'),
        promoteTo: optional('promote-to', appName),
        allowOlder: read('allow-older', flag),
        force: read('force', flag),
        healthCheckPath: optional('health-check-path', urlPath),
        healthCheckStatus: read('health-check-status', statuses),
        timeout: read('timeout', timeout),
        configVars: read('config-vars', configVars),
        postgresPlan: read('postgres-plan', postgresPlan),
        superuser: read('superuser', superuser),
        githubToken,
        python: read('python', python),
    };
    for (const name of definitions/* inputNames */.vj)
        if ((0,definitions/* definitionOf */.Fg)(name).secret)
            delete env[variable(name)];
    const given = new Set(problems.map((problem) => problem.input));
    problems.push(...missingForDeploy(inputs, context).filter((problem) => !given.has(problem.input)));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return inputs;
}
/**
 * What this run is going to do, and why. Throws InputError when it must deploy and cannot; a pull request
 * that GitHub gives no secrets to is checked instead, and so is a stranger's where there are secrets.
 */
function resolveMode(inputs, context) {
    const missing = missingForDeploy(inputs, context);
    if (missing.length > 0)
        throw new errors/* InputError */.dz(missing);
    const { mode, herokuApiKey } = inputs;
    const { why } = messages_inputs/* inputTexts */.L;
    if (context.stranger && mode !== 'check')
        return { mode: 'check', why: why.stranger(context.stranger) };
    if (mode === 'deploy' && !herokuApiKey)
        return { mode: 'check', why: why.withheld(context.secretsWithheld) };
    if (mode !== 'auto')
        return { mode, why: why.asked(mode) };
    if (context.pullRequest)
        return { mode: 'check', why: why.pullRequest(context.secretsWithheld) };
    if (!herokuApiKey)
        return { mode: 'check', why: why.noKey };
    if (context.follows && context.follows !== 'success')
        return { mode: 'check', why: why.follows(context.follows) };
    return { mode: 'deploy', why: why.key };
}
/** Inputs without which the run that was asked for cannot deploy. */
function missingForDeploy(inputs, context) {
    const { mode, herokuApiKey, herokuAppName } = inputs;
    if (context.stranger)
        return [];
    const deploys = (mode === 'deploy' && !(context.secretsWithheld && !herokuApiKey)) ||
        (mode === 'auto' && herokuApiKey !== undefined && !context.pullRequest);
    if (!deploys)
        return [];
    const problems = [];
    if (!herokuApiKey)
        problems.push({ input: 'heroku-api-key', expected: messages_inputs/* inputTexts */.L.keyMissing });
    if (!herokuAppName)
        problems.push({ input: 'heroku-app-name', expected: messages_inputs/* inputTexts */.L.appMissing });
    return problems;
}
/** The runner's environment variable for an input: upper case, blanks to underscores, dashes stay. */
function variable(name) {
    return `INPUT_${name.toUpperCase()}`;
}


/***/ }),

/***/ 27641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Z$: () => (/* binding */ inputDefinitions),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
const asDefinitions = (definitions) => definitions;
/** The inputs, in the order in which people meet them. */
const inputDefinitions = asDefinitions({
    mode: {
        default: 'auto',
        values: ['auto', 'check', 'rehearse', 'deploy'],
        description: {
            en: '`check` reads the project and says what Heroku would do to it; `rehearse` also builds, migrates and serves it on a local Heroku; `deploy` puts it on Heroku. `auto` checks pull requests and whatever comes without an API key, and deploys the rest.',
            ko: '`check`는 프로젝트를 읽고 Heroku에서 무슨 일이 생길지 알려 줍니다. `rehearse`는 로컬 Heroku에서 빌드, 마이그레이션, 실행까지 해 봅니다. `deploy`는 Heroku에 배포합니다. `auto`는 pull request이거나 API 키가 없으면 검사만 하고, 그 외에는 배포합니다.',
        },
    },
    'heroku-api-key': {
        secret: true,
        required: { en: 'deploying', ko: '배포할 때' },
        description: {
            en: 'Heroku API key or OAuth token (`heroku authorizations:create`). Keep it in a secret.',
            ko: 'Heroku API 키 또는 OAuth 토큰입니다(`heroku authorizations:create`로 만듭니다). 반드시 secret에 보관하세요.',
        },
    },
    'heroku-app-name': {
        required: { en: 'deploying', ko: '배포할 때' },
        description: {
            en: 'Name of the Heroku app. Keep it in a variable (`vars`): GitHub drops a link that contains a secret.',
            ko: 'Heroku 앱의 이름입니다. secret이 아니라 변수(`vars`)에 넣으세요. GitHub은 secret이 들어간 링크를 지워 버립니다.',
        },
    },
    'create-app': {
        default: 'false',
        values: ['true', 'false'],
        description: {
            en: 'Whether to create the app when there is none of that name. An app that exists is never changed by `team`, `region` and `stack`.',
            ko: '그 이름의 앱이 없을 때 새로 만들지 정합니다. 이미 있는 앱은 `team`, `region`, `stack`으로 바뀌지 않습니다.',
        },
    },
    team: {
        description: {
            en: 'Heroku team that a new app belongs to. Without it the app is your own.',
            ko: '새 앱을 만들 Heroku 팀입니다. 비워 두면 개인 앱으로 만듭니다.',
        },
    },
    region: {
        description: {
            en: 'Region of a new app: `us` (Heroku’s default) or `eu`, or that of a private space.',
            ko: '새 앱의 리전입니다. `us`(Heroku 기본값), `eu` 또는 프라이빗 스페이스의 리전을 씁니다.',
        },
    },
    stack: {
        description: {
            en: 'Stack of a new app, such as `heroku-24`. Without it Heroku’s default is taken.',
            ko: '`heroku-24` 같은 새 앱의 스택입니다. 비워 두면 Heroku의 기본값을 씁니다.',
        },
    },
    'project-dir': {
        default: '.',
        description: {
            en: 'Folder of the Django project, relative to the repository root. It becomes the root of the app.',
            ko: 'Django 프로젝트 폴더입니다(저장소 루트 기준). 이 폴더가 앱의 루트가 됩니다.',
        },
    },
    'settings-module': {
        description: {
            en: 'Settings module, such as `config.settings.production`. Without it the one that manage.py, wsgi.py and the app itself name is taken.',
            ko: '`config.settings.production` 같은 설정 모듈입니다. 비워 두면 manage.py와 wsgi.py, 앱의 설정이 가리키는 모듈을 씁니다.',
        },
    },
    'fail-on': {
        default: 'error',
        values: ['error', 'warning', 'never'],
        description: {
            en: 'The mildest finding that fails the run and keeps it from deploying.',
            ko: '실행을 실패로 끝내고 배포를 막는 가장 가벼운 수준입니다.',
        },
    },
    'fail-on-scope': {
        default: 'all',
        values: ['all', 'diff'],
        description: {
            en: 'Which findings may fail a pull request: `all` of them, or with `diff` only those on lines that it changes; the others are shown all the same.',
            ko: 'pull request를 실패로 끝낼 수 있는 결과의 범위입니다. `all`은 모든 결과, `diff`는 변경된 줄에 있는 결과만 판정에 넣습니다. 나머지도 표시는 합니다.',
        },
    },
    ignore: {
        description: {
            en: 'Checks whose findings are left out: one `check-id` or `check-id:path-glob` a line, or separated by commas.',
            ko: '결과에서 뺄 검사입니다. `check-id` 또는 `check-id:경로-glob`을 한 줄에 하나씩 쓰거나 쉼표로 구분하세요.',
        },
    },
    language: {
        default: 'en',
        values: ['en', 'ko'],
        description: {
            en: 'Language of the log, the annotations and the summary.',
            ko: '로그, 주석, 요약에 쓸 언어입니다. 한국어는 `ko`입니다.',
        },
    },
    annotations: {
        default: 'auto',
        values: ['auto', 'workflow', 'off'],
        description: {
            en: 'Where findings are marked on their lines: `auto` makes the check run "Heroku readiness" with all of them where the token has `checks: write`, and else does as `workflow`: annotations of the step, of which GitHub shows ten of each level.',
            ko: '결과를 해당 줄에 표시하는 방법입니다. `auto`는 토큰에 `checks: write` 권한이 있으면 모든 결과를 담은 체크 실행 "Heroku readiness"를 만들고, 없으면 `workflow`처럼 단계의 주석으로 표시합니다(GitHub은 수준마다 10개까지만 보여 줍니다).',
        },
    },
    suggestions: {
        default: 'false',
        values: ['true', 'false'],
        description: {
            en: 'Whether safe repairs of lines in the diff are suggested on the pull request, to be taken with one click. Needs `pull-requests: write`.',
            ko: '변경된 줄의 안전한 수정을 pull request에 제안할지 정합니다. 클릭 한 번으로 적용할 수 있습니다. `pull-requests: write` 권한이 필요합니다.',
        },
    },
    comment: {
        default: 'false',
        values: ['true', 'false'],
        description: {
            en: 'Whether the pull request gets one comment that is kept up to date: the verdict, what is new and what is gone since the last push, and the rehearsal. Needs `pull-requests: write`.',
            ko: 'pull request에 댓글 하나를 달고 계속 갱신할지 정합니다. 판정, 지난 푸시 이후 새로 생기거나 없어진 것, 리허설 결과를 담습니다. `pull-requests: write` 권한이 필요합니다.',
        },
    },
    screenshot: {
        default: 'false',
        values: ['true', 'false'],
        description: {
            en: 'Whether to take pictures of the page, before and after, with the Chrome of the runner where it has one (the output `screenshots`).',
            ko: '러너에 Chrome이 있으면 배포 전과 후의 페이지 화면을 찍습니다(출력 `screenshots`).',
        },
    },
    deployment: {
        description: {
            en: 'GitHub environment to record a deploy in, such as `production`, with the address of the app. Only for jobs without `environment:`, which do so by themselves. Needs `deployments: write`.',
            ko: '배포를 기록할 GitHub environment입니다(예: `production`). 앱의 주소도 함께 남깁니다. job에 `environment:`가 있으면 GitHub이 알아서 기록하므로 필요 없습니다. `deployments: write` 권한이 필요합니다.',
        },
    },
    scrub: {
        default: 'fix',
        values: ['fix', 'report', 'off'],
        description: {
            en: 'Requirements that cannot be installed on Heroku, such as Windows-only packages: `fix` repairs them in the shipped copy, never in the repository; `report` only shows the repair.',
            ko: 'Windows 전용 패키지처럼 Heroku에 설치할 수 없는 패키지를 다루는 방법입니다. `fix`는 저장소가 아니라 배포본에서만 고치고, `report`는 고칠 내용을 보여 주기만 합니다.',
        },
    },
    collectstatic: {
        default: 'check',
        values: ['check', 'ship', 'off'],
        description: {
            en: '`check` runs collectstatic on the runner, in a throw-away copy, before anything is sent; `ship` also sends what it collected; `off` leaves it to Heroku.',
            ko: '`check`는 보내기 전에 러너의 임시 복사본에서 collectstatic을 실행해 봅니다. `ship`은 모은 파일까지 함께 보냅니다. `off`는 Heroku에 맡깁니다.',
        },
    },
    probe: {
        default: 'on',
        values: ['on', 'off'],
        description: {
            en: '`on` imports the project on the runner before anything is sent, in an environment of its own and without its secrets: what the web process loads, the URLs, the system checks, the migrations. Never in the mode `check`.',
            ko: '`on`은 무언가를 보내기 전에 러너의 별도 환경에서 비밀 값 없이 프로젝트를 임포트해, web 프로세스가 불러오는 것, URL, 시스템 검사, 마이그레이션을 확인합니다. `check` 모드에서는 실행하지 않습니다.',
        },
    },
    migrate: {
        default: 'auto',
        values: ['auto', 'before', 'after', 'always', 'never'],
        description: {
            en: 'When the database is migrated. `auto`: in a one-off dyno after the release, unless the Procfile’s release process migrates. `before`: in the release phase, so that a release whose migration fails never runs; the shipped Procfile gets a release process that migrates. `after` and `always`: in a one-off dyno, whatever the release phase does.',
            ko: '데이터베이스를 언제 마이그레이션할지 정합니다. `auto`: 릴리스 뒤 일회용 dyno에서 하되, Procfile의 release 프로세스가 마이그레이션하면 건너뜁니다. `before`: release phase에서 하므로 마이그레이션이 실패한 릴리스는 적용되지 않습니다(배포본의 Procfile에 release 프로세스를 넣습니다). `after`, `always`: release phase와 관계없이 일회용 dyno에서 합니다.',
        },
    },
    'migrate-command': {
        default: 'python manage.py migrate --noinput',
        description: {
            en: 'The command that migrates.',
            ko: '마이그레이션에 쓸 명령입니다.',
        },
    },
    'health-check-path': {
        description: {
            en: 'Path of the page that must be served at the end, with its style sheets and scripts. Without it `/`; where the URLconf has nothing there, the admin or another page that a package brings is asked for.',
            ko: '배포가 끝난 뒤 CSS, 스크립트와 함께 정상으로 열려야 하는 페이지의 경로입니다. 비워 두면 `/`를 확인하고, URLconf에 `/`가 없으면 admin처럼 패키지가 제공하는 다른 페이지를 확인합니다.',
        },
    },
    'health-check-status': {
        default: '200-399',
        description: {
            en: 'Statuses with which that page counts as served, after its redirects: numbers and ranges, such as `200, 401` or `200-299`.',
            ko: '리다이렉트를 따라간 뒤 그 페이지가 정상으로 인정되는 상태 코드입니다. `200, 401`이나 `200-299`처럼 숫자와 범위로 씁니다.',
        },
    },
    maintenance: {
        default: 'false',
        values: ['true', 'false'],
        description: {
            en: 'Whether visitors see Heroku’s maintenance page while the one-off dyno migrates. It is left off when there is nothing to migrate, and always switched off again.',
            ko: '일회용 dyno에서 마이그레이션하는 동안 방문자에게 Heroku의 점검 페이지를 보여 줄지 정합니다. 적용할 것이 없으면 켜지 않고, 끝나면 항상 다시 끕니다.',
        },
    },
    rollback: {
        default: 'auto',
        values: ['auto', 'never'],
        description: {
            en: 'What to do when the new release does not migrate, boot or serve: `auto` puts the release before it in force again, with its config vars, unless a migration was applied that its code cannot live with.',
            ko: '새 릴리스가 마이그레이션되지 않거나, 부팅하지 않거나, 동작하지 않을 때의 처리입니다. `auto`는 이전 코드가 쓸 수 없는 마이그레이션이 적용된 경우를 빼고 이전 릴리스와 그 config var로 되돌립니다.',
        },
    },
    'promote-to': {
        description: {
            en: 'App of the same pipeline, such as production, that gets the very same slug once this app serves. It keeps its own config vars, and is migrated, proven and rolled back in the same way.',
            ko: '이 앱이 잘 동작하면 같은 슬러그를 릴리스할, 같은 파이프라인의 앱입니다(예: 운영 앱). config var는 그 앱의 것을 그대로 쓰며, 마이그레이션과 동작 확인, 되돌리기도 똑같이 합니다.',
        },
    },
    'allow-older': {
        default: 'false',
        values: ['true', 'false'],
        description: {
            en: 'Whether a commit may be deployed over a later one that is live. Without it a run that was slow, or started again, cannot undo a newer deploy.',
            ko: '이미 배포된 커밋보다 오래된 커밋을 배포해도 되는지 정합니다. `false`이면 늦게 끝났거나 다시 시작한 실행이 더 새로운 배포를 덮어쓰지 못합니다.',
        },
    },
    force: {
        default: 'false',
        values: ['true', 'false'],
        description: {
            en: 'Whether a commit that is live and serves is built and released again.',
            ko: '이미 배포되어 잘 동작하는 커밋을 다시 빌드하고 릴리스할지 정합니다.',
        },
    },
    timeout: {
        default: '30m',
        description: {
            en: 'Time for the whole run: minutes (`30`) or a duration (`20m`, `900s`, `1h`). When it is over, the run ends and says what was still going on.',
            ko: '전체 실행에 허용하는 시간입니다. 분(`30`) 또는 기간(`20m`, `900s`, `1h`)으로 씁니다. 시간이 지나면 무엇이 진행 중이었는지 알리고 끝납니다.',
        },
    },
    'config-vars': {
        secret: true,
        description: {
            en: 'Config vars to set on the app before the build, one `NAME=value` a line. Values of six characters and more are masked; vars that are not named stay as they are.',
            ko: '빌드 전에 앱에 설정할 config var입니다. 한 줄에 `NAME=value` 하나씩 쓰세요. 여섯 글자 이상인 값은 로그에서 가려지고, 적지 않은 변수는 그대로 둡니다.',
        },
    },
    'postgres-plan': {
        default: 'off',
        description: {
            en: 'Plan of Heroku Postgres, such as `essential-0`, to attach when the settings read DATABASE_URL and the app has none. It costs money: the price is told first. `off` never attaches one.',
            ko: '설정이 DATABASE_URL을 읽는데 앱에 없을 때 연결할 Heroku Postgres 플랜입니다(예: `essential-0`). 유료이며, 먼저 가격을 알려 줍니다. `off`이면 연결하지 않습니다.',
        },
    },
    superuser: {
        secret: true,
        description: {
            en: 'Makes an administrator after the migration, unless there is one of that name: `DJANGO_SUPERUSER_USERNAME=…`, `DJANGO_SUPERUSER_EMAIL=…` and `DJANGO_SUPERUSER_PASSWORD=…`, one a line. They are given to that one run of `createsuperuser --noinput` and stored nowhere.',
            ko: '마이그레이션 뒤에 같은 이름의 계정이 없으면 관리자를 만듭니다. `DJANGO_SUPERUSER_USERNAME=…`, `DJANGO_SUPERUSER_EMAIL=…`, `DJANGO_SUPERUSER_PASSWORD=…`를 한 줄에 하나씩 쓰세요. `createsuperuser --noinput`을 한 번 실행할 때만 쓰고 어디에도 저장하지 않습니다.',
        },
    },
    'github-token': {
        default: '${{ github.token }}',
        secret: true,
        description: {
            en: 'Token for GitHub. The default is enough.',
            ko: 'GitHub 토큰입니다. 기본값이면 충분합니다.',
        },
    },
    python: {
        default: 'auto',
        description: {
            en: 'Python to run the project with on the runner: `auto` finds the version that Heroku will use, `active` takes the `python` on the PATH, a path takes that interpreter.',
            ko: '러너에서 프로젝트를 실행할 Python입니다. `auto`는 Heroku가 쓸 버전을 찾고, `active`는 PATH의 `python`을 쓰며, 경로를 주면 그 인터프리터를 씁니다.',
        },
    },
});
const inputNames = Object.keys(inputDefinitions);
const definitionOf = (name) => inputDefinitions[name];


/***/ }),

/***/ 7193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inputTexts)
/* harmony export */ });
/* harmony import */ var _model_josa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65760);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83676);


const list = (values) => values.map((value) => `\`${value}\``).join(', ');
const meant = (value) => value === undefined
    ? (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .F)('')
    : { en: ` Did you mean \`${value}\`?`, ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_0__/* .josa */ .w)(` 혹시 \`${value}\`을(를) 쓰려고 하셨나요?`) };
const plus = (text, more) => ({ en: text.en + more.en, ko: text.ko + more.ko });
/** What the `expected` of an input problem says, and why a mode was chosen. */
const inputTexts = {
    choice: (values, near) => plus({ en: `use one of ${list(values)}.`, ko: `${list(values)} 중 하나를 쓰세요.` }, meant(near)),
    unknownInput: (near) => plus({ en: 'there is no such input.', ko: '그런 입력은 없습니다.' }, meant(near)),
    keyMissing: {
        en: "is needed to deploy. Make a key with `heroku authorizations:create`, save it as the repository secret HEROKU_API_KEY (Settings > Secrets and variables > Actions), and write `heroku-api-key: ${{ secrets.HEROKU_API_KEY }}`. Secrets are empty in pull requests from forks and in Dependabot's runs, and a secret of an environment needs `environment:` in the job.",
        ko: '배포하려면 필요합니다. `heroku authorizations:create`로 키를 만들어 저장소 secret HEROKU_API_KEY로 저장하고(Settings > Secrets and variables > Actions) `heroku-api-key: ${{ secrets.HEROKU_API_KEY }}`라고 쓰세요. fork에서 온 pull request와 Dependabot 실행에서는 secret이 비어 있으며, environment의 secret을 쓰려면 job에 `environment:`가 있어야 합니다.',
    },
    appMissing: {
        en: 'is needed to deploy. Create the app once with `heroku create`, save its name as the repository variable HEROKU_APP_NAME, and write `heroku-app-name: ${{ vars.HEROKU_APP_NAME }}`.',
        ko: '배포하려면 필요합니다. `heroku create`로 앱을 한 번 만들고 이름을 저장소 변수 HEROKU_APP_NAME으로 저장한 다음 `heroku-app-name: ${{ vars.HEROKU_APP_NAME }}`이라고 쓰세요.',
    },
    apiKey: {
        en: 'a key has no blanks, line breaks or other characters outside ASCII. Copy it again from `heroku authorizations:create` into the secret, without quotes and without a name in front.',
        ko: '키에는 공백, 줄바꿈, ASCII가 아닌 문자가 들어갈 수 없습니다. `heroku authorizations:create`의 결과를 따옴표나 이름 없이 secret에 다시 복사하세요.',
    },
    appName: (near) => plus({
        en: 'an app name has 3 to 30 lower-case letters, digits and dashes, starts with a letter and does not end with a dash. Take it from `heroku apps`.',
        ko: '앱 이름은 영문 소문자, 숫자, 붙임표(-)로 된 3~30자이며 글자로 시작하고 붙임표로 끝나지 않습니다. `heroku apps`로 확인하세요.',
    }, meant(near)),
    herokuName: {
        en: 'write the name as Heroku shows it, without blanks.',
        ko: 'Heroku에 표시되는 이름을 공백 없이 쓰세요.',
    },
    postgresPlan: {
        en: 'use `off` or the name of a plan, such as `essential-0` (`heroku addons:plans heroku-postgresql`).',
        ko: '`off` 또는 `essential-0` 같은 플랜 이름을 쓰세요(`heroku addons:plans heroku-postgresql`).',
    },
    postgresPlanRetired: (plan) => ({
        en: `Heroku no longer sells \`${plan}\`; the smallest plan is \`essential-0\`.`,
        ko: `Heroku는 더 이상 \`${plan}\` 플랜을 팔지 않습니다. 가장 작은 플랜은 \`essential-0\`입니다.`,
    }),
    superuserName: (name) => ({
        en: `\`${name}\` is not read by createsuperuser: the names begin with DJANGO_SUPERUSER_.`,
        ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_0__/* .josa */ .w)(`\`${name}\`은(는) createsuperuser가 읽지 않습니다. 이름은 DJANGO_SUPERUSER_로 시작해야 합니다.`),
    }),
    superuserPassword: {
        en: 'DJANGO_SUPERUSER_PASSWORD is missing or empty: nobody could log in with that account.',
        ko: 'DJANGO_SUPERUSER_PASSWORD가 없거나 비어 있습니다. 그 계정으로는 로그인할 수 없습니다.',
    },
    projectDirRelative: {
        en: 'give a path relative to the repository root, such as `backend`.',
        ko: '`backend`처럼 저장소 루트를 기준으로 한 상대 경로를 쓰세요.',
    },
    projectDirInside: {
        en: 'the folder must lie inside the repository.',
        ko: '저장소 안에 있는 폴더여야 합니다.',
    },
    projectDirNoFolder: {
        en: 'there is no such folder in the checkout. Give the folder that holds manage.py, and run actions/checkout before this action.',
        ko: '체크아웃한 저장소에 그런 폴더가 없습니다. manage.py가 있는 폴더를 쓰고, 이 액션보다 먼저 actions/checkout을 실행하세요.',
    },
    settingsModule: (near) => plus({
        en: 'write it as Python imports it, such as `config.settings.production`.',
        ko: '`config.settings.production`처럼 Python에서 import하는 이름으로 쓰세요.',
    }, meant(near)),
    ignoreId: (check, near) => plus({
        en: `\`${check}\` is not the id of a check. Each finding names its check; docs/checks lists them all.`,
        ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_0__/* .josa */ .w)(`\`${check}\`은(는) 검사 id가 아닙니다. 각 결과에 검사 id가 적혀 있고, 전체 목록은 docs/checks에 있습니다.`),
    }, meant(near)),
    ignoreGlob: (entry) => ({
        en: `\`${entry}\` has no path after the colon. Write \`check-id:path-glob\`, or the id alone.`,
        ko: `\`${entry}\`에는 콜론 뒤에 경로가 없습니다. \`check-id:경로-glob\`으로 쓰거나 id만 쓰세요.`,
    }),
    environment: {
        en: 'give the name of a GitHub environment, such as `production`: one line of at most 255 characters.',
        ko: '`production` 같은 GitHub environment의 이름을 255자 이내의 한 줄로 쓰세요.',
    },
    command: {
        en: 'write one line without control characters.',
        ko: '제어 문자 없이 한 줄로 쓰세요.',
    },
    urlPath: (near) => plus({
        en: 'give the path of a page of the app, starting with one `/`, such as `/health/`; other than ASCII must be percent-encoded.',
        ko: '`/health/`처럼 `/` 하나로 시작하는 앱 안의 경로를 쓰세요. ASCII가 아닌 문자는 퍼센트 인코딩해야 합니다.',
    }, meant(near)),
    statuses: {
        en: 'give HTTP statuses and ranges of them, separated by commas, such as `200-299, 401`.',
        ko: '`200-299, 401`처럼 HTTP 상태 코드와 범위를 쉼표로 구분해 쓰세요.',
    },
    timeout: {
        en: 'give minutes (`30`) or a duration (`20m`, `900s`, `1h`) from 10 seconds to 6 hours.',
        ko: '10초에서 6시간 사이의 값을 분(`30`) 또는 기간(`20m`, `900s`, `1h`)으로 쓰세요.',
    },
    configVarLine: (line) => ({
        en: `line ${line} has no \`=\`. Write one \`NAME=value\` a line; a value cannot go on in the next line.`,
        ko: `${line}번째 줄에 \`=\`이 없습니다. 한 줄에 \`NAME=value\` 하나씩 쓰세요. 값은 다음 줄로 이어질 수 없습니다.`,
    }),
    configVarName: (line) => ({
        en: `the name in line ${line} must be letters, digits and underscores and not start with a digit (no \`export\`, no blanks).`,
        ko: `${line}번째 줄의 이름은 영문자, 숫자, 밑줄로만 쓰고 숫자로 시작하지 않아야 합니다(\`export\`나 공백 없이).`,
    }),
    configVarTwice: (line, name) => ({
        en: `line ${line} sets \`${name}\` a second time. Keep one of them.`,
        ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_0__/* .josa */ .w)(`${line}번째 줄에서 \`${name}\`을(를) 다시 설정했습니다. 하나만 남기세요.`),
    }),
    configVarNul: (line, name) => ({
        en: `the value of \`${name}\` in line ${line} holds a NUL, which no environment variable can.`,
        ko: `${line}번째 줄의 \`${name}\` 값에 NUL 문자가 있습니다. 환경 변수에는 넣을 수 없습니다.`,
    }),
    python: (near) => plus({
        en: 'use `auto`, `active` or the path of an interpreter. The version is read from the project (.python-version).',
        ko: '`auto`, `active` 또는 인터프리터의 경로를 쓰세요. 버전은 프로젝트(.python-version)에서 읽습니다.',
    }, meant(near)),
    why: {
        asked: (mode) => ({
            en: `the input \`mode\` is \`${mode}\``,
            ko: `입력 \`mode\`가 \`${mode}\`이기 때문입니다`,
        }),
        pullRequest: (withheld) => withheld
            ? {
                en: `this is a pull request from ${from[withheld].en}; it is read, never run`,
                ko: `${from[withheld].ko} pull request이므로 코드를 실행하지 않고 읽기만 합니다`,
            }
            : {
                en: 'this is a pull request; it is checked before it is merged, and deployed afterwards',
                ko: 'pull request이므로 병합 전에는 검사만 하고, 배포는 병합한 뒤에 합니다',
            },
        withheld: (withheld) => ({
            en: `GitHub gives no secrets to runs from ${from[withheld ?? 'fork'].en}, so this one cannot deploy and only checks`,
            ko: `GitHub은 ${from[withheld ?? 'fork'].ko} 실행에 secret을 주지 않으므로 배포하지 않고 검사만 합니다`,
        }),
        stranger: (stranger) => stranger === 'fork'
            ? {
                en: 'this run has secrets although what it is about comes from a fork, so the project is read and never run',
                ko: '이 실행에는 secret이 있는데 대상이 fork에서 왔으므로, 코드를 실행하지 않고 읽기만 합니다',
            }
            : {
                en: 'this run has secrets and was asked for in a comment by somebody without write access, so the project is read and never run',
                ko: '이 실행에는 secret이 있는데 쓰기 권한이 없는 사람의 댓글로 시작되었으므로, 코드를 실행하지 않고 읽기만 합니다',
            },
        follows: (conclusion) => ({
            en: `the workflow run that this one follows ended with \`${conclusion}\`, so nothing is deployed`,
            ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_0__/* .josa */ .w)(`앞선 워크플로 실행이 \`${conclusion}\`(으)로 끝났으므로 배포하지 않습니다`),
        }),
        noKey: {
            en: 'there is no `heroku-api-key`, so nothing can be deployed',
            ko: '`heroku-api-key`가 없어 배포할 수 없기 때문입니다',
        },
        key: {
            en: 'there is a `heroku-api-key` and this is not a pull request',
            ko: '`heroku-api-key`가 있고 pull request가 아니기 때문입니다',
        },
    },
};
const from = {
    fork: { en: 'a fork', ko: 'fork에서 온' },
    dependabot: { en: 'Dependabot', ko: 'Dependabot이 만든' },
};


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   _9: () => (/* binding */ stageTitles),
/* harmony export */   iE: () => (/* binding */ severityIcons),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   pb: () => (/* binding */ statusIcons),
/* harmony export */   vZ: () => (/* binding */ reportTexts)
/* harmony export */ });
/* harmony import */ var _model_josa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65760);

/** "2 errors", "1 error". */
const some = (n, one, many) => (n === 1 ? `1 ${one}` : `${n} ${many}`);
const stageTitles = {
    look: { en: 'Look at the project', ko: '프로젝트 살펴보기' },
    connect: { en: 'Connect to Heroku', ko: 'Heroku 연결' },
    check: { en: 'Check it', ko: '검사' },
    scrub: { en: 'Scrub the requirements', ko: 'requirements 정리' },
    setup: { en: 'Set up the app', ko: '앱 설정' },
    live: { en: 'Compare with what is live', ko: '지금 배포된 것과 비교' },
    plan: { en: 'Plan the set-up', ko: '앱 설정 계획' },
    install: { en: 'Install the requirements', ko: '패키지 설치' },
    collect: { en: 'Collect static files', ko: '정적 파일 모으기' },
    probe: { en: 'Ask the project itself', ko: '프로젝트 직접 확인' },
    pack: { en: 'Pack the source', ko: '소스 묶기' },
    base: { en: 'Deploy the base first', ko: 'base 먼저 배포' },
    push: { en: 'Build', ko: '빌드' },
    release: { en: 'Release', ko: '릴리스' },
    migrate: { en: 'Migrate the database', ko: '데이터베이스 마이그레이션' },
    superuser: { en: 'Make an administrator', ko: '관리자 계정 만들기' },
    screenshot: { en: 'Take a picture of the page', ko: '페이지 화면 찍기' },
    verify: { en: 'Verify that it serves', ko: '동작 확인' },
    rollback: { en: 'Go back', ko: '되돌리기' },
    promote: { en: 'Promote', ko: '승격' },
};
/** The title of a stage, with the app when it is about another one. */
function titleOf({ name, app }) {
    const { en, ko } = stageTitles[name];
    return app === undefined ? { en, ko } : { en: `${en} (${app})`, ko: `${ko}(${app})` };
}
const statusWords = {
    done: { en: 'done', ko: '완료' },
    skipped: { en: 'skipped', ko: '건너뜀' },
    failed: { en: 'failed', ko: '실패' },
    'timed-out': { en: 'timed out', ko: '시간 초과' },
    cancelled: { en: 'cancelled', ko: '취소' },
};
const statusIcons = {
    done: '✅',
    skipped: '⏭️',
    failed: '❌',
    'timed-out': '⏳',
    cancelled: '🛑',
};
const severityIcons = { error: '❌', warning: '⚠️', notice: '💡' };
/** Headings, labels and sentences of the summary, the terminal and the log. */
const reportTexts = {
    severityCount: (severity, n) => ({
        error: { en: some(n, 'error', 'errors'), ko: `오류 ${n}개` },
        warning: { en: some(n, 'warning', 'warnings'), ko: `경고 ${n}개` },
        notice: { en: some(n, 'notice', 'notices'), ko: `알림 ${n}개` },
    })[severity],
    /** "2 errors and 1 notice"; undefined when nothing was found. */
    found: ({ errors, warnings, notices }) => {
        const parts = [
            ...(errors ? [reportTexts.severityCount('error', errors)] : []),
            ...(warnings ? [reportTexts.severityCount('warning', warnings)] : []),
            ...(notices ? [reportTexts.severityCount('notice', notices)] : []),
        ];
        if (parts.length === 0)
            return undefined;
        const en = parts.map((part) => part.en);
        const last = en.pop();
        return {
            en: en.length > 0 ? `${en.join(', ')} and ${last}` : `${last}`,
            ko: parts.map((part) => part.ko).join(', '),
        };
    },
    verdict: {
        clean: {
            en: 'Ready for Heroku: the checks found nothing that would go wrong.',
            ko: 'Heroku에 배포할 준비가 되었습니다. 문제가 될 만한 것을 찾지 못했습니다.',
        },
        ready: (found) => ({
            en: `Ready for Heroku, with ${found.en}.`,
            ko: `Heroku에 배포할 수 있습니다. 확인할 것: ${found.ko}.`,
        }),
        notReady: (found) => ({
            en: `Not ready for Heroku: ${found.en}.`,
            ko: `아직 Heroku에 배포할 수 없습니다: ${found.ko}.`,
        }),
        foundButPassed: (found) => ({
            en: `Not ready for Heroku: ${found.en}. The run passes all the same, because \`fail-on\` is \`never\`.`,
            ko: `아직 Heroku에 배포할 수 없습니다: ${found.ko}. \`fail-on\`이 \`never\`이므로 실행은 성공으로 끝냅니다.`,
        }),
        foundElsewhere: (found) => ({
            en: `Not ready for Heroku: ${found.en}. The run passes all the same, because what would fail it is not on lines that this pull request changes (\`fail-on-scope\` is \`diff\`).`,
            ko: `아직 Heroku에 배포할 수 없습니다: ${found.ko}. 다만 이 pull request가 바꾼 줄에는 실패로 처리할 문제가 없으므로 실행은 성공으로 끝냅니다(\`fail-on-scope\`가 \`diff\`입니다).`,
        }),
        refused: (found) => ({
            en: `Nothing was deployed: ${found.en} to repair first.`,
            ko: `배포하지 않았습니다. 먼저 고쳐야 합니다: ${found.ko}.`,
        }),
        servedBut: (app, found) => ({
            en: `${app} is deployed and answers, but there is ${found.en} to repair.`,
            ko: `${app} 앱이 배포되어 응답하지만 고쳐야 할 것이 있습니다: ${found.ko}.`,
        }),
        promoted: (from, to, version) => ({
            en: `Deployed ${from} and promoted it to ${to}${version === undefined ? '' : ` as v${version}`}.`,
            ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_0__/* .josa */ .w)(`${from} 앱을 배포하고 ${to}(으)로 승격했습니다${version === undefined ? '' : `(v${version})`}.`),
        }),
        deployed: (app, version) => ({
            en: `Deployed ${app}${version === undefined ? '' : ` as v${version}`}.`,
            ko: `${app} 앱을 배포했습니다${version === undefined ? '' : `(v${version})`}.`,
        }),
        rehearsed: {
            en: 'Rehearsed: the project builds, migrates and serves on the local Heroku.',
            ko: '리허설 성공: 로컬 Heroku에서 빌드, 마이그레이션, 실행까지 잘 됩니다.',
        },
        wentBack: (stage, version) => ({
            en: `Failed at the stage "${stage.en}". The release before is in force again, and serves (v${version}).`,
            ko: `"${stage.ko}" 단계에서 실패했습니다. 이전 릴리스로 되돌려 사이트가 동작합니다(v${version}).`,
        }),
        stuck: (stage) => ({
            en: `Failed at the stage "${stage.en}", and going back failed, too: the site may be down.`,
            ko: `"${stage.ko}" 단계에서 실패했고 되돌리기도 실패했습니다. 사이트가 내려가 있을 수 있습니다.`,
        }),
        failedAt: (stage) => ({
            en: `Failed at the stage "${stage.en}".`,
            ko: `"${stage.ko}" 단계에서 실패했습니다.`,
        }),
        timedOutAt: (stage) => ({
            en: `Time ran out at the stage "${stage.en}". How it ended is not known.`,
            ko: `"${stage.ko}" 단계에서 제한 시간을 넘겼습니다. 어떻게 끝났는지는 알 수 없습니다.`,
        }),
        cancelledAt: (stage) => ({
            en: `Cancelled at the stage "${stage.en}".`,
            ko: `"${stage.ko}" 단계에서 취소되었습니다.`,
        }),
        failed: { en: 'Failed before the first stage.', ko: '첫 단계를 시작하기 전에 실패했습니다.' },
        timedOut: {
            en: 'Time ran out. How it ended is not known.',
            ko: '제한 시간을 넘겼습니다. 어떻게 끝났는지는 알 수 없습니다.',
        },
        cancelled: { en: 'Cancelled.', ko: '취소되었습니다.' },
    },
    modeLine: (mode, why) => ({
        en: `Mode \`${mode}\`: ${why.en}`,
        ko: `모드 \`${mode}\`: ${why.ko}`,
    }),
    stage: { en: 'Stage', ko: '단계' },
    time: { en: 'Time', ko: '시간' },
    result: { en: 'Result', ko: '결과' },
    repair: { en: 'Repair', ko: '고치는 방법' },
    seeAlso: { en: 'See also', ko: '관련 위치' },
    wholeProject: { en: 'project', ko: '프로젝트' },
    cause: { en: 'What happened', ko: '무슨 일이 있었나요' },
    next: { en: 'Next', ko: '다음에 할 일' },
    where: { en: 'Where', ko: '위치' },
    predicted: (check) => ({
        en: `The check \`${check}\` had said so.`,
        ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_0__/* .josa */ .w)(`검사 \`${check}\`이(가) 미리 알렸던 문제입니다.`),
    }),
    more: { en: 'More about it', ko: '자세히 보기' },
    bug: {
        en: 'This is a bug in the action, not in the project. Please report it with the lines below.',
        ko: '프로젝트가 아니라 이 액션의 버그입니다. 아래 내용과 함께 제보해 주세요.',
    },
    logTail: (n) => ({
        en: `The last ${some(n, 'line', 'lines')} of the log`,
        ko: `로그의 마지막 ${n}줄`,
    }),
    scrubbed: (applied, n) => applied
        ? {
            en: `${some(n, 'line', 'lines')} of the requirements repaired in the shipped copy`,
            ko: `배포본의 requirements 수정: ${n}줄`,
        }
        : {
            en: `${some(n, 'line', 'lines')} of the requirements would be repaired in the shipped copy`,
            ko: `\`scrub: fix\`로 고칠 수 있는 requirements: ${n}줄`,
        },
    scrubNote: {
        en: 'The repository itself is not touched. Make the same change there and this goes away.',
        ko: '저장소의 파일은 그대로입니다. 저장소에도 똑같이 고치면 이 내용은 사라집니다.',
    },
    promotion: (app, version) => ({
        en: `Promoted to ${app}${version === undefined ? '' : `, as v${version}`}`,
        ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_0__/* .josa */ .w)(`${app}(으)로 승격${version === undefined ? '' : `(v${version})`}`),
    }),
    changes: (n) => ({
        en: `${some(n, 'change', 'changes')} to the app`,
        ko: `앱에 생긴 변화 ${n}개`,
    }),
    changePlanned: { en: 'planned, not done', ko: '계획만 하고 하지 않음' },
    migrations: (n) => ({
        en: `${some(n, 'migration', 'migrations')} applied`,
        ko: `마이그레이션 ${n}개 적용`,
    }),
    newMigrations: (n, risky) => ({
        en: `${some(n, 'new migration', 'new migrations')}${risky > 0 ? `, ${risky} with a risk while the old code runs` : ''}`,
        ko: `새 마이그레이션 ${n}개${risky > 0 ? `(이전 코드가 도는 동안 위험한 것 ${risky}개)` : ''}`,
    }),
    served: (status, time) => ({
        en: `answered ${status} in ${time}`,
        ko: `${time} 만에 ${status} 응답`,
    }),
    assets: (ok, all) => ({
        en: `${ok} of ${some(all, 'linked file', 'linked files')} served`,
        ko: `연결된 파일 ${all}개 중 ${ok}개 정상`,
    }),
    bothReleases: { en: 'Before and after', ko: '변경 전과 후' },
    base: { en: 'Base', ko: 'base' },
    change: { en: 'This change', ko: '이 변경' },
    database: { en: 'Database', ko: '데이터베이스' },
    page: { en: 'Page', ko: '페이지' },
    picture: { en: 'Picture', ko: '화면' },
    pictures: {
        en: 'The pictures are in the folder that the output `screenshots` names. A step with actions/upload-artifact keeps them among the artifacts of this run.',
        ko: '화면은 출력 `screenshots`가 가리키는 폴더에 있습니다. actions/upload-artifact 단계를 추가하면 이 실행의 아티팩트로 보관됩니다.',
    },
    site: { en: 'Site', ko: '사이트' },
    build: { en: 'Build', ko: '빌드' },
    release: { en: 'Release', ko: '릴리스' },
    run: { en: 'Workflow run', ko: '워크플로 실행' },
    commit: { en: 'Commit', ko: '커밋' },
    herokuWarnings: (n) => ({
        en: `${some(n, 'warning', 'warnings')} from Heroku`,
        ko: `Heroku 경고 ${n}개`,
    }),
    unknowns: (n) => ({
        en: `${some(n, 'question', 'questions')} that the sources do not settle`,
        ko: `소스만으로는 알 수 없는 것 ${n}개`,
    }),
    unknownNote: {
        en: 'Nothing is guessed. Each of these is answered by:',
        ko: '추측하지 않습니다. 아래 사실을 알면 답할 수 있습니다.',
    },
    unknownInRehearsal: {
        en: 'A rehearsal cannot see the app on Heroku, and nothing is guessed. Each of these is answered by:',
        ko: '리허설로는 실제 Heroku 앱의 상태를 알 수 없으며, 추측하지 않습니다. 아래 사실을 알면 답할 수 있습니다.',
    },
    suppressed: (n) => ({
        en: `${some(n, 'finding', 'findings')} left out on request (\`ignore\` or a comment).`,
        ko: `요청에 따라 ${n}개를 뺐습니다(\`ignore\` 또는 주석).`,
    }),
    /** How many repairs a program can make; nothing when there are none. */
    fixable: (safe, likely) => {
        const more = safe > 0 ? 'more ' : '';
        return {
            en: [
                safe > 0 ? `The command \`fix\` makes ${safe === 1 ? '1 repair' : `${safe} repairs`} for you.` : '',
                likely > 0
                    ? `\`fix --unsafe\` makes ${likely} ${more}that ${likely === 1 ? 'needs' : 'need'} a look.`
                    : '',
            ]
                .filter((part) => part !== '')
                .join(' '),
            ko: [
                safe > 0 ? `${safe}건은 \`fix\` 명령으로 바로 고칠 수 있습니다.` : '',
                likely > 0
                    ? `${safe > 0 ? '그 밖의 ' : ''}${likely}건은 \`fix --unsafe\`로 고친 뒤 확인해 주세요.`
                    : '',
            ]
                .filter((part) => part !== '')
                .join(' '),
        };
    },
    moreFindings: (n) => ({ en: `${n} more`, ko: `${n}개 더 보기` }),
    leftOut: (n) => ({
        en: `… and ${n} more. The report file has all of them.`,
        ko: `… 그 밖에 ${n}개가 더 있습니다. 전체는 보고서 파일에 있습니다.`,
    }),
    shortened: {
        en: "This summary was shortened to fit into GitHub's limit of 1 MiB; the report file has everything.",
        ko: 'GitHub의 한도(1 MiB)에 맞추려고 요약을 줄였습니다. 전체는 보고서 파일에 있습니다.',
    },
    notAnnotated: (n) => ({
        en: `${some(n, 'finding', 'findings')} more without an annotation (GitHub shows ten of each level); all of them are in the summary.`,
        ko: `주석으로 달지 못한 결과가 ${n}개 더 있습니다(GitHub은 수준마다 10개까지 보여 줍니다). 전체는 요약에 있습니다.`,
    }),
};
/** "0.4 s", "12 s", "2 min 5 s". */
function durationText(ms) {
    if (ms < 10_000) {
        const seconds = (Math.max(1, Math.round(ms / 100)) / 10).toFixed(1).replace(/\.0$/, '');
        return { en: `${seconds} s`, ko: `${seconds}초` };
    }
    const all = Math.round(ms / 1000);
    const [minutes, seconds] = [Math.floor(all / 60), all % 60];
    if (minutes === 0)
        return { en: `${seconds} s`, ko: `${seconds}초` };
    if (seconds === 0)
        return { en: `${minutes} min`, ko: `${minutes}분` };
    return { en: `${minutes} min ${seconds} s`, ko: `${minutes}분 ${seconds}초` };
}


/***/ }),

/***/ 57008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77139);

/** The candidate that `word` was probably meant to be; undefined when none is near. */
function didYouMean(word, candidates) {
    const wanted = plain(word);
    let best;
    for (const candidate of candidates) {
        const distance = (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wanted, plain(candidate));
        if (distance <= Math.max(1, Math.floor(candidate.length / 4)) &&
            distance < (best?.distance ?? Infinity)) {
            best = { candidate, distance };
        }
    }
    return best?.candidate;
}
const plain = (text) => text.toLowerCase().replaceAll(/[\s_]/g, '-').slice(0, 100);


/***/ }),

/***/ 77139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/** Levenshtein distance, a swap of neighbours counting once. */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            row.push(cost);
        }
        before = last;
        last = row;
    }
    return last[b.length];
}


/***/ }),

/***/ 64316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zu: () => (/* binding */ StageError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   wB: () => (/* binding */ ProjectError)
/* harmony export */ });
/**
 * An expected failure: shown as message and hint, without a stack. Anything that
 * is not an ActionError is a bug of ours and is shown with its stack.
 * Nothing secret may ever be put into one.
 */
class ActionError extends Error {
    /** What happened, in every language. `message` is the English one. */
    text;
    /** The next step for the reader. */
    hint;
    /** A page to read. */
    link;
    /** The last lines of the log that tells why, already free of secrets. */
    log;
    diagnosis;
    constructor(text, options = {}) {
        super(text.en, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.text = text;
        this.hint = options.hint;
        this.link = options.link;
        this.log = options.log;
        this.diagnosis = options.diagnosis;
    }
}
/** All wrong inputs at once. */
class InputError extends ActionError {
    problems;
    constructor(problems) {
        super({
            en: problems.map((p) => describe(p, 'en')).join('\n'),
            ko: problems.map((p) => describe(p, 'ko')).join('\n'),
        });
        this.problems = problems;
    }
}
function describe(problem, language) {
    const { input, value, expected } = problem;
    if (language === 'ko') {
        return `입력 \`${input}\`${value === undefined ? '' : `의 값 "${value}"`}: ${expected.ko}`;
    }
    return `Input \`${input}\`${value === undefined ? '' : ` has the value "${value}"`}: ${expected.en}`;
}
/** The project itself cannot be worked on: no manage.py, a link that leaves the tree. */
class ProjectError extends ActionError {
}
/** A stage ended badly: the build, the release phase, the migration, the boot, the page. */
class StageError extends ActionError {
}
/** Time ran out: we do not know how it ended, which is not the same as a failure. */
class DeadlineError extends ActionError {
}
/** The workflow was cancelled, or Ctrl-C was pressed. */
class CancelledError extends ActionError {
}


/***/ }),

/***/ 65760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ josa)
/* harmony export */ });
/**
 * Korean particles change with the sound that they follow, and what we put before them is often a name out
 * of somebody's project. Such names are Latin or digits, so their sound is told by how Koreans read them.
 */
/** Particles behind a consonant, and behind a vowel. Only 으로 takes ㄹ for a vowel. */
const pairs = [
    ['은', '는'],
    ['이', '가'],
    ['을', '를'],
    ['과', '와'],
    ['으로', '로'],
];
const written = pairs.flatMap(([closed, open]) => closed === '으로'
    ? ['\\(으\\)로', closed, open]
    : [`${closed}\\(${open}\\)`, `${open}\\(${closed}\\)`, closed, open]);
const particle = new RegExp(`([\\w가-힣]+)([\`"']*(?: ?\\((?!으\\))[^()\\n]*\\))?)(${written.join('|')})(?=[\\s.,:;!?)\\]]|$)`, 'g');
/**
 * `text` with the particles that fit the words before them. `은(는)` and its like are always settled when the
 * sound is known; a bare particle only behind something quoted or Latin, as no Korean ending can stand there.
 */
function josa(text) {
    return text.replace(particle, (all, word, quote, mark) => {
        const bare = !mark.includes('(');
        if (bare && (quote === '' ? /[가-힣]$/.test(word) : quote.endsWith(')')))
            return all;
        const pair = pairs.find(([closed, open]) => mark.includes(closed) || mark.includes(open));
        const ending = endingOf(word);
        if (!pair || !ending)
            return all;
        const [closed, open] = pair;
        const isOpen = ending === 'vowel' || (ending === 'rieul' && open === '로');
        return `${word}${quote}${isOpen ? open : closed}`;
    });
}
const sino = [
    'consonant', // 영, 십, 백
    'rieul',
    'vowel',
    'consonant',
    'vowel',
    'vowel',
    'consonant',
    'rieul',
    'rieul',
    'vowel',
];
/** How the word sounds at its end; undefined where Koreans do not agree, or the spelling does not tell. */
function endingOf(name) {
    const word = name.slice(name.lastIndexOf('_') + 1);
    if (word === '')
        return undefined;
    const syllable = word.codePointAt(word.length - 1) - 0xac00;
    if (syllable >= 0)
        return syllable % 28 === 0 ? 'vowel' : syllable % 28 === 8 ? 'rieul' : 'consonant';
    const digit = /^(.*?)(\d+)$/.exec(word);
    if (digit) {
        const read = sino[Number(word.at(-1))];
        // in names digits are read in English as often: 이 and 투 agree, 삼 and 쓰리 do not
        return digit[1] === '' || digit[1] === 'v' || /[245]$/.test(word) ? read : undefined;
    }
    const lower = word.toLowerCase();
    const known = Object.keys(readings).find((ending) => readings[ending].includes(lower));
    if (known)
        return known;
    if (/^[A-Z]{2,4}$/.test(name))
        return letters(word.at(-1));
    return rules.find(([pattern]) => pattern.test(lower))?.[1];
}
/** Letters that are spelt out: 엘, 알, 엠, 엔, and all others end in a vowel. */
const letters = (letter) => 'LR'.includes(letter) ? 'rieul' : 'MN'.includes(letter) ? 'consonant' : 'vowel';
/** Words that the rules would get wrong, or know nothing of. */
const readings = {
    vowel: [
        'daphne',
        'http',
        'smtp',
        'db',
        'csp',
        'ip',
        'check',
        'sync',
        'async',
        'pipe',
        'loop',
        'hub',
        'png',
        'me',
    ],
    rieul: [],
    consonant: ['web', 'job', 'blob', 'group', 'timeout', 'checkout', 'layout', 'none', 'name', 'time'],
};
/** By the last letters, in lower case; the first that fits counts. */
const rules = [
    [/(l|le)$/, 'rieul'], // 파일, 모듈
    [/(m|n|ng|me|ne)$/, 'consonant'], // 네임, 라인
    [/type$/, 'consonant'],
    [/pe$/, 'vowel'],
    [/([aiouyw]|e)$/, 'vowel'], // 드, 스, 지, 트
    [/[sxzfvjhdgr]$/, 'vowel'], // 스, 브, 드, 그, 어
    [/[bcdfghjklmnprs]t$/, 'vowel'], // 호스트
    [/oot$/, 'vowel'], // 루트
    [/(^|[^aeiou])[aeiou]t$/, 'consonant'], // 깃, 버킷
    [/(ic|[aio]ck|ook)$/, 'consonant'], // 스태틱, 스택, 훅
    [/[rsnl]k$/, 'vowel'], // 링크
    [/(^|[^aeiou])[aeiou]pp?$/, 'consonant'], // 앱
    [/[ml]p$/, 'vowel'], // 스탬프
];


/***/ }),

/***/ 83676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ same)
/* harmony export */ });
/** The same words in every language: names, commands, log lines. */
function same(text) {
    return { en: text, ko: text };
}


/***/ }),

/***/ 86283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D5: () => (/* binding */ gitArguments),
/* harmony export */   _K: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

// `safe.directory`: in a container job the checkout belongs to another user, which git
// refuses to read. `core.fsmonitor`: a repository must not name a program for us to run.
const gitArguments = [
    '-c',
    'safe.directory=*',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
];
/** A lazy fetch of a partial clone must not ask for a password. */
function gitEnvironment(searchPath) {
    return { PATH: searchPath ?? '', LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}
/** Runs git read-only. After `timeout` milliseconds it is killed: a failure, with what it printed so far. */
function git(folder, args, searchPath, timeout = 0) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...gitArguments, ...args], { cwd: folder, env: gitEnvironment(searchPath), maxBuffer: 1 << 28, timeout }, (error, stdout, stderr) => {
            resolve(error ? { stdout, failure: stderr.trim() || error.message } : { stdout });
        });
    });
}


/***/ }),

/***/ 73058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ workflowLog),
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _messages_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7798);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88980);



/**
 * The log of a workflow run: a group a stage, steps and output in it. `write` takes one line without its
 * end. Whatever may hold text of the repository is written while workflow commands are stopped by a token
 * that nobody can guess, so that no line of it can issue one.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
function workflowLog(write, language, newToken = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID) {
    let token;
    let inGroup = false;
    /** Title of a stage that has said nothing yet: its group would be empty. */
    let waiting;
    const resume = () => {
        if (token !== undefined)
            write(`::${token}::`);
        token = undefined;
    };
    const command = (line) => {
        resume();
        write(line);
    };
    const inside = (text) => {
        if (waiting !== undefined) {
            command(`::group::${waiting}`);
            inGroup = true;
            waiting = undefined;
        }
        untrusted(text);
    };
    const untrusted = (text) => {
        if (token === undefined) {
            token = newToken();
            write(`::stop-commands::${token}`);
        }
        for (const line of (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text).split('\n'))
            write(harmless(line));
    };
    const endGroup = () => {
        if (inGroup)
            command('::endgroup::');
        inGroup = false;
        waiting = undefined;
    };
    return {
        stage(name) {
            endGroup();
            waiting = _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .stageTitles */ ._9[name][language];
        },
        ended(stage) {
            endGroup();
            untrusted(endLine(stage, language));
            resume();
        },
        step(text) {
            inside(`› ${text[language]}`);
        },
        output(line) {
            inside(line);
        },
        /** Lets workflow commands work again: to be called before one is written in the middle of a stage. */
        resume,
        /** Ends what is open, so that commands work again. To be called before anything else is written. */
        close() {
            endGroup();
            resume();
        },
    };
}
/** The progress of a run in a terminal. */
function terminalLog(write, language) {
    const lines = (prefix, text) => {
        for (const line of (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text).split('\n'))
            write(`${prefix}${line}`);
    };
    return {
        stage: (name) => lines('▸ ', _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .stageTitles */ ._9[name][language]),
        ended: (stage) => lines('  ', endLine(stage, language)),
        step: (text) => lines('  › ', text[language]),
        output: (line) => lines('  | ', line),
    };
}
function endLine(stage, language) {
    const note = stage.note?.[language] ?? _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o7[stage.status][language];
    const time = stage.status === 'skipped' ? '' : ` (${(0,_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(stage.duration)[language]})`;
    return `${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .statusIcons */ .pb[stage.status]} ${(0,_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(stage)[language]}${time}: ${note}`;
}
/** The page of a log draws lines such as `##[error]` and `##[group]` by itself, commands stopped or not. */
const harmless = (line) => line.replaceAll('##[', '## [');


/***/ }),

/***/ 88980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Terminal escape sequences: CSI, OSC and the short ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const escapes = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])/g;
/** Control characters but tab and line feed, and the ones that turn the direction of text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** `text` without terminal escapes, control and direction characters. Line feeds and tabs stay. */
function plain(text) {
    return text.replaceAll('\r\n', '\n').replace(escapes, '').replace(controls, '');
}
/** The first `limit` UTF-16 units of `text`, with an ellipsis when that is not all; no half characters. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text[limit - 2] ?? '') ? limit - 2 : limit - 1;
    return `${text.slice(0, Math.max(0, end))}…`;
}
/** Path relative to the repository root; '' for the project as a whole. */
function repositoryPath(report, file) {
    return file === '' ? '' : report.prefix === '' ? file : `${report.prefix}/${file}`;
}
/** `config/settings.py:28`, or the path alone. */
function place(report, location) {
    const path = repositoryPath(report, location.file);
    return path && location.line !== undefined ? `${path}:${location.line}` : path;
}
/** By place, so that a reader goes through each file once, from top to bottom. */
function byPlace(a, b) {
    const [x, y] = [a.location, b.location];
    if (x.file !== y.file)
        return x.file < y.file ? -1 : 1;
    return (x.line ?? 0) - (y.line ?? 0) || (x.column ?? 0) - (y.column ?? 0);
}


/***/ }),

/***/ 42512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ findingsFail),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   ct: () => (/* binding */ newMigrations),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64316);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83676);


/** What the database did not have, as far as the list of what was applied does not say the same again. */
function newMigrations({ checks, migrations, }) {
    const planned = checks?.newMigrations ?? [];
    const applied = new Set(migrations?.map(({ app, name }) => `${app}.${name}`));
    const told = planned.every(({ app, name, risks }) => risks.length === 0 && applied.has(`${app}.${name}`));
    return told ? [] : planned;
}
/** How many findings of each kind there are; zeros when nothing was checked. */
function counts(checks) {
    const of = (severity) => checks?.findings.filter((finding) => finding.severity === severity).length ?? 0;
    return {
        errors: of('error'),
        warnings: of('warning'),
        notices: of('notice'),
        unknowns: checks?.unknowns.length ?? 0,
        suppressed: checks?.suppressed.length ?? 0,
    };
}
/** Whether what the checks found fails the run. */
function findingsFail(checks, failOn) {
    const { errors, warnings } = counts(checks);
    return failOn !== 'never' && (errors > 0 || (failOn === 'warning' && warnings > 0));
}
/** A thrown value as people may see it: an ActionError's own words, or a bug with its stack. */
function problemOf(error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) {
        const { text, hint, link, log, diagnosis } = error;
        return { text, hint, link, log, diagnosis };
    }
    if (error instanceof Error)
        return { text: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .F)(error.message), stack: error.stack ?? error.message };
    return { text: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .F)(String(error)), stack: String(error) };
}


/***/ })

};
