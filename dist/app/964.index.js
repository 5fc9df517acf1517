export const id = 964;
export const ids = [964];
export const modules = {

/***/ 939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openDjangoProject)
});

;// CONCATENATED MODULE: ./build/tsc/project/find-manage-py.js
/**
 * The manage.py that the classic buildpack runs collectstatic with: an ordinary
 * file at most two folders deep, the shallowest, ties by name.
 */
function findManagePy(project) {
    const found = project.files.filter((file) => /^([^/]+\/){0,2}manage\.py$/.test(file) && project.mode(file) !== '120000');
    const depth = (file) => file.split('/').length;
    return found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0];
}

;// CONCATENATED MODULE: ./build/tsc/project/read-procfile.js
/**
 * The classic grammar, "^[[:space:]]*([a-zA-Z0-9_-]+):?\s+(.*)[[:space:]]*": the colon
 * may be missing, the space after it may not.
 * https://github.com/heroku/buildpacks-procfile/blob/main/SPEC.md
 */
const processLine = /^([ \t\v\f\r]*([a-zA-Z0-9_-]+):?[ \t\v\f\r]+)(.*?)[ \t\v\f\r]*$/;
/** The root's Procfile as Heroku's classic build system reads it: byte by byte, so that a BOM or UTF-16 spoils lines. */
function readProcfile(project) {
    const bytes = project.bytes('Procfile');
    if (bytes === undefined)
        return { exists: project.has('Procfile'), processes: [], dropped: [] };
    const processes = [];
    const dropped = [];
    // TextDecoder would take the BOM away.
    const lines = Buffer.from(bytes).toString('utf8').split('\n');
    for (const [index, text] of lines.entries()) {
        const match = processLine.exec(text);
        const command = match?.[3] ?? '';
        if (match && command !== '') {
            processes.push({ type: match[2], command, line: index + 1, column: match[1].length + 1 });
        }
        else if (!/^\s*(#|$)/.test(text) || text.startsWith('\uFEFF')) {
            dropped.push({ line: index + 1, text: text.replace(/\r$/, '') });
        }
    }
    return { exists: true, processes, dropped };
}

// EXTERNAL MODULE: ./build/tsc/project/read-python-request.js
var read_python_request = __webpack_require__(3478);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/lock-files.js

/** PEP 503: the name by which two spellings are one project. */
function normaliseName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** The default (not the develop) packages of Pipfile.lock; undefined when it is not JSON. */
function readPipfileLock(project) {
    const text = project.text('Pipfile.lock') ?? '';
    const packages = record(record(attempt(() => JSON.parse(text)))?.default);
    if (!packages)
        return undefined;
    return Object.entries(packages).map(([written, value]) => {
        const entry = record(value);
        const specifier = string(entry?.version) ?? '';
        return {
            ...named('Pipfile.lock', text, written, `"${written}": {`),
            specifier,
            version: specifier.startsWith('==') ? specifier.slice(2) : undefined,
            extras: strings(entry?.extras),
        };
    });
}
/** What `poetry sync --only main` installs; undefined when the lock is not TOML. */
function readPoetryLock(project) {
    const text = project.text('poetry.lock') ?? '';
    const locked = tables(attempt(() => (0,dist/* parse */.qg)(text))?.package);
    if (!locked)
        return undefined;
    // Poetry 2 names the groups of each package, Poetry before 1.5 a category; between them only the graph tells.
    const main = locked.some((entry) => entry.groups ?? entry.category)
        ? locked.filter((entry) => entry.category === 'main' ||
            (entry.category === undefined && strings(entry.groups).includes('main')))
        : reachable(locked, poetryRoots(project), (entry) => Object.keys(record(entry.dependencies) ?? {}));
    return main.map((entry) => lockedPackage('poetry.lock', text, entry));
}
/** What `uv sync --no-default-groups` installs; undefined when the lock is not TOML. */
function readUvLock(project) {
    const text = project.text('uv.lock') ?? '';
    const locked = tables(attempt(() => (0,dist/* parse */.qg)(text))?.package);
    if (!locked)
        return undefined;
    const isRoot = (entry) => {
        const source = record(entry.source);
        return source?.virtual === '.' || source?.editable === '.';
    };
    const needs = (entry) => [
        ...dependencyNames(entry.dependencies),
        ...Object.values(record(entry['optional-dependencies']) ?? {}).flatMap((list) => isRoot(entry) ? [] : dependencyNames(list)),
    ];
    const roots = locked.filter(isRoot).flatMap(needs);
    return reachable(locked, roots, needs).map((entry) => lockedPackage('uv.lock', text, entry));
}
function reachable(locked, roots, needs) {
    const wanted = new Set();
    const queue = roots.map(normaliseName);
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        if (wanted.has(name))
            continue;
        wanted.add(name);
        for (const entry of locked) {
            if (normaliseName(string(entry.name) ?? '') === name)
                queue.push(...needs(entry).map(normaliseName));
        }
    }
    return locked.filter((entry) => wanted.has(normaliseName(string(entry.name) ?? '')));
}
/** Names under `[project] dependencies` and `[tool.poetry.dependencies]` of pyproject.toml that are not optional. */
function poetryRoots(project) {
    const pyproject = record(attempt(() => (0,dist/* parse */.qg)(project.text('pyproject.toml') ?? '')));
    const modern = strings(record(pyproject?.project)?.dependencies).map((line) => /^[\w.-]+/.exec(line)?.[0] ?? '');
    const classic = record(record(record(pyproject?.tool)?.poetry)?.dependencies) ?? {};
    const required = Object.entries(classic).filter(([, value]) => record(value)?.optional !== true);
    return [...modern, ...required.map(([name]) => name)];
}
function dependencyNames(list) {
    return (tables(list) ?? []).flatMap((entry) => string(entry.name) ?? []);
}
function lockedPackage(file, text, entry) {
    const written = string(entry.name) ?? '';
    const version = string(entry.version);
    return {
        ...named(file, text, written, `name = "${written}"`),
        specifier: version === undefined ? '' : `==${version}`,
        version,
        extras: [],
    };
}
function named(file, text, written, sought) {
    const at = text.indexOf(sought);
    const line = at < 0 ? 1 : text.slice(0, at).split('\n').length;
    return { name: normaliseName(written), written, location: { file, line } };
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function tables(value) {
    return Array.isArray(value) ? value.map(record).filter((entry) => entry !== undefined) : undefined;
}
function string(value) {
    return typeof value === 'string' ? value : undefined;
}
function strings(value) {
    return Array.isArray(value) ? value.flatMap((entry) => string(entry) ?? []) : [];
}

// EXTERNAL MODULE: ./build/tsc/project/requirements/requirements-file.js + 7 modules
var requirements_file = __webpack_require__(6231);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/pip-packages.js


/** The packages that requirements.txt and what it includes name for Heroku: constraints and markers that do not hold are left out. */
function readPipPackages(project) {
    const { requirements, files } = (0,requirements_file/* readRequirements */.F)(project, 'requirements.txt', {
        pythonVersion: (0,read_python_request/* readPythonRequest */.Ij)(project).minor,
    });
    const packages = requirements
        .filter((one) => !one.constraint && one.applies !== false)
        .flatMap(({ name, normalName, specifier, extras, file, line }) => name === undefined || normalName === undefined
        ? []
        : {
            name: normalName,
            written: name,
            specifier,
            version: /^===?([^,*]+)$/.exec(specifier)?.[1],
            extras,
            location: { file, line },
        });
    return { packages, files: files.map(({ path }) => path) };
}

;// CONCATENATED MODULE: ./build/tsc/project/requirements/read-install-set.js


/** The files that the buildpack picks a package manager by; exactly one must be in the root. */
const managerFiles = new Map([
    ['Pipfile.lock', 'pipenv'],
    ['requirements.txt', 'pip'],
    ['poetry.lock', 'poetry'],
    ['uv.lock', 'uv'],
]);
/** What Heroku will install. Without exactly one package manager file the build fails, and nothing is known. */
function readInstallSet(project) {
    const files = [...managerFiles.keys()].filter((file) => project.has(file));
    const only = files.length === 1 ? files[0] : undefined;
    if (only === undefined) {
        return {
            manager: files.length === 0 ? 'none' : 'several',
            files,
            packages: new Map(),
            complete: false,
        };
    }
    if (only === 'requirements.txt') {
        const { packages, files: read } = readPipPackages(project);
        return { manager: 'pip', files: read, packages: byName(packages), complete: false };
    }
    const read = { 'Pipfile.lock': readPipfileLock, 'poetry.lock': readPoetryLock, 'uv.lock': readUvLock }[only];
    const packages = read?.(project);
    return {
        manager: managerFiles.get(only),
        files: [only],
        packages: byName(packages ?? []),
        complete: packages !== undefined,
    };
}
function byName(packages) {
    const map = new Map();
    for (const entry of packages) {
        const before = map.get(entry.name);
        // A lock may hold a package once per Python version or platform: then no one version is known.
        const same = before === undefined || before.version === entry.version;
        map.set(entry.name, same ? entry : { ...entry, version: undefined, specifier: '' });
    }
    return map;
}

// EXTERNAL MODULE: ./build/tsc/python/evaluate.js + 56 modules
var evaluate = __webpack_require__(4458);
// EXTERNAL MODULE: ./build/tsc/python/module-file.js
var module_file = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/tsc/django/worlds.js
/** Set on every dyno, or in every build, to values that no source names. */
const given = {
    BUILD: ['PATH', 'HOME', 'STACK'],
    RUN: ['PATH', 'HOME', 'PORT', 'PYTHONPATH', 'WEB_CONCURRENCY'],
    RELEASE: ['PATH', 'HOME', 'PYTHONPATH'],
};
/** May be there without being a config var. */
const platform = /^(HEROKU_.*|DYNO.*|PYTHON.*|GUNICORN_.*|FORWARDED_ALLOW_IPS|WEB_CONCURRENCY|SOURCE_VERSION|STACK|BUILD_.*|REQUEST_ID|LANG|LC_.*|LD_.*|LIBRARY_PATH|TERM|TZ|USER|LOGNAME|SHELL|PWD|OLDPWD|SHLVL|TMPDIR|TMP|TEMP|HOSTNAME|_|COLUMNS|LINES|PS1|PIP_.*|UV_.*|DISABLE_COLLECTSTATIC|DJANGO_SETTINGS_MODULE|PKG_CONFIG_PATH|C?PATH|C_INCLUDE_PATH|CPLUS_INCLUDE_PATH|FORCE_COLOR|NO_COLOR)$/;
/**
 * The environment of a world. `configVars` are the app's, when they were asked for;
 * without them every variable that nothing else settles may or may not be set.
 */
function environmentOf(world, configVars, more) {
    return (name) => {
        const value = more.get(name) ?? configVars?.get(name);
        if (value !== undefined)
            return { set: true, value: { type: 'str', value, at: nowhere, env: [name] } };
        if (name === 'CI' || name === 'GITHUB_ACTIONS')
            return { set: false };
        if (name === 'DYNO' && world !== 'BUILD') {
            return {
                set: true,
                value: { type: 'str', value: world === 'RUN' ? 'web.1' : 'release.1', at: nowhere, env: [name] },
            };
        }
        if (name === 'PORT' && world === 'BUILD')
            return { set: false };
        if (given[world].includes(name))
            return { set: true };
        if (!configVars || platform.test(name) || name === 'PORT')
            return { set: undefined };
        return { set: false };
    };
}
const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
/** Words that no dyno's command line holds unless its command says so. */
const localCommands = new Set([
    'test',
    'pytest',
    'py.test',
    'runserver',
    'runserver_plus',
    'makemigrations',
    'startapp',
    'jenkins',
    'behave',
]);
/** Whether the command line of a world's process holds the word; undefined when it may. */
function argumentOf(world, word, command) {
    if (world === 'BUILD')
        return word === 'collectstatic' ? true : /^[a-z_]+$/.test(word) ? false : undefined;
    if (command?.includes(word))
        return undefined;
    if (localCommands.has(word))
        return false;
    return world === 'RUN' && command !== undefined && /^[a-z_]+$/.test(word) && !/\.(sh|py)\b|\$/.test(command)
        ? false
        : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/django/settings.js



/** Evaluates the settings module as that world imports it. */
function readSettings(project, world, named, configVars) {
    const { module, namedBy } = named;
    const found = module === undefined ? undefined : (0,module_file/* moduleFile */.p)(project, named.roots, module);
    const head = {
        world,
        ...(module === undefined ? {} : { module }),
        ...(found?.file === undefined ? {} : { file: found.file }),
        ...(namedBy ? { namedBy } : {}),
    };
    if (module === undefined || found?.file === undefined) {
        const missing = named.missing ?? `the settings module ${module} is not a tracked file`;
        return {
            ...head,
            missing,
            get: () => ({ type: 'unknown', reason: missing, env: named.env ?? [], at: namedBy ?? settings_nowhere }),
            history: () => [],
            names: () => [],
            environmentReads: () => [],
            imports: () => [],
            syntaxErrors: () => [],
            files: [],
        };
    }
    const run = (0,evaluate/* evaluateModule */.o)(module, {
        project,
        roots: named.roots,
        argument: (word) => argumentOf(world, word, named.command),
        environment: environmentOf(world, configVars, new Map([['DJANGO_SETTINGS_MODULE', module], ...(named.environment ?? [])])),
    });
    return {
        ...head,
        get: run.get,
        history: run.history,
        names: run.names,
        environmentReads: () => run.reads,
        imports: () => run.imports,
        syntaxErrors: () => run.syntaxErrors,
        files: run.files,
    };
}
const settings_nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

;// CONCATENATED MODULE: ./build/tsc/django/settings-module.js


const variable = 'DJANGO_SETTINGS_MODULE';
/** Which settings module a world imports, and what says so. */
function settingsModule(sources, world, options) {
    const { project, managePy } = sources;
    const manageFolder = managePy?.includes('/') ? managePy.slice(0, managePy.lastIndexOf('/')) : '';
    const command = processCommand(sources, world);
    const roots = [...new Set([...(command?.roots ?? []), manageFolder, ''])];
    const environment = command ? { environment: command.environment, command: command.text } : {};
    if (options.settingsModule !== undefined)
        return { module: options.settingsModule, roots, ...environment };
    if (command?.settings)
        return { ...command.settings, roots, ...environment };
    const configured = options.configVars?.get(variable);
    if (configured)
        return { module: configured, roots, ...environment };
    if (world === 'RUN') {
        const entry = command?.target ? (0,module_file/* moduleFile */.p)(project, roots, command.target)?.file : onlyEntry(project);
        const named = entry && namedIn(project, entry);
        if (named)
            return { ...named, roots, ...environment };
    }
    const named = managePy && namedIn(project, managePy);
    if (named)
        return { ...named, roots, ...environment };
    const missing = managePy ? `${managePy} names no settings module` : 'there is no manage.py';
    return { missing, roots, ...environment, env: [variable] };
}
/** What the Procfile's command says: the module it serves, variables, `--chdir`, `--settings`. */
function processCommand({ procfile }, world) {
    const type = world === 'RUN' ? 'web' : world === 'RELEASE' ? 'release' : undefined;
    const process = procfile.processes.find((one) => one.type === type);
    if (!process)
        return undefined;
    const result = { text: process.command, roots: [], environment: [] };
    const at = {
        file: 'Procfile',
        line: process.line,
        column: process.column,
        endLine: process.line,
        endColumn: process.column + process.command.length,
        start: 0,
        end: 0,
    };
    const words = process.command.match(/[^\s;&|]+|&&|;|\|\|?/g) ?? [];
    for (const [i, word] of words.entries()) {
        const next = words[i + 1] ?? '';
        const option = (name) => word === name ? next : word.startsWith(`${name}=`) ? word.slice(name.length + 1) : undefined;
        const folder = option('--chdir') ??
            option('--pythonpath') ??
            option('--app-dir') ??
            (words[i] === 'cd' ? next : undefined);
        if (folder && /^[\w./-]+$/.test(folder))
            result.roots.push(folder.replace(/^\.\/|\/$/g, '').replace(/^\.$/, ''));
        const assigned = /^(?:--env=)?([A-Za-z_]\w*)=(.*)$/.exec(word) ??
            (word === '--env' || word === '-e' ? /^([A-Za-z_]\w*)=(.*)$/.exec(next) : null);
        if (assigned && !assigned[2].includes('$'))
            result.environment.push([assigned[1], assigned[2].replace(/^(['"])(.*)\1$/, '$2')]);
        const settings = option('--settings') ?? (assigned?.[1] === variable ? assigned[2] : undefined);
        if (settings && /^[\w.]+$/.test(settings))
            result.settings = { module: settings, namedBy: at };
        const target = /^([A-Za-z_][\w.]*?(?:wsgi|asgi))(?::[\w.()]+)?$/.exec(word) ??
            /^([A-Za-z_][\w.]*):[A-Za-z_][\w.]*(?:\(\))?$/.exec(word);
        if (target && !result.target)
            result.target = target[1];
    }
    return result;
}
/** The project's wsgi.py or asgi.py when there is only one of either. */
function onlyEntry(project) {
    for (const name of ['wsgi.py', 'asgi.py']) {
        const files = project.files.filter((file) => file.endsWith(`/${name}`) || file === name);
        if (files.length === 1)
            return files[0];
    }
    return undefined;
}
/** `os.environ.setdefault("DJANGO_SETTINGS_MODULE", "…")` or an assignment of it. */
function namedIn(project, file) {
    const found = [];
    for (const node of (0,evaluate/* readSyntax */.k)(project, file).root.walk()) {
        if (node.type === 'call' && node.field('function').text.endsWith('environ.setdefault')) {
            const [key, value] = node.field('arguments').parts;
            if (key && value && literal(key) === variable)
                found.push({ value, at: node.at });
        }
        if (node.type === 'assignment' && node.field('left').type === 'subscript') {
            const left = node.field('left');
            const key = left.field('subscript');
            const value = node.field('right');
            if (key && value && left.field('value').text.endsWith('environ') && literal(key) === variable)
                found.push({ value, at: node.at });
        }
    }
    const modules = new Set(found.map(({ value }) => literal(value)));
    const [first] = found;
    if (!first)
        return undefined;
    const module = literal(first.value);
    if (modules.size === 1 && module !== undefined)
        return { module, namedBy: first.at };
    return {
        namedBy: first.at,
        missing: `${file} picks the settings module in a way that could not be followed`,
        env: [variable],
    };
}
function literal(node) {
    if (node.type !== 'string')
        return undefined;
    const parts = node.parts.filter((part) => part.type === 'string_content' || part.type === 'interpolation');
    return parts.every((part) => part.type === 'string_content' && part.children.length === 0)
        ? parts.map((part) => part.text).join('')
        : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/django/open.js






/**
 * Opens a project for reading. `initPython` must have been awaited. `configVars` are
 * the app's, when Heroku was asked; `settingsModule` overrides what the sources name.
 */
function openDjangoProject(project, options = {}) {
    const managePy = findManagePy(project);
    const lazily = (make) => {
        let made;
        return () => {
            made ??= { value: make() };
            return made.value;
        };
    };
    const procfile = lazily(() => readProcfile(project));
    const python = lazily(() => (0,read_python_request/* readPythonRequest */.Ij)(project));
    const install = lazily(() => readInstallSet(project));
    const worlds = new Map();
    return {
        project,
        ...(managePy === undefined ? {} : { managePy }),
        get procfile() {
            return procfile();
        },
        get python() {
            return python();
        },
        get install() {
            return install();
        },
        settings(world) {
            let settings = worlds.get(world);
            if (!settings) {
                const named = settingsModule({ project, managePy, procfile: procfile() }, world, options);
                settings = readSettings(project, world, named, options.configVars);
                worlds.set(world, settings);
            }
            return settings;
        },
    };
}


/***/ }),

/***/ 7127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ createAddon),
/* harmony export */   dP: () => (/* binding */ waitForAddon),
/* harmony export */   un: () => (/* binding */ listAddons)
/* harmony export */ });
/* harmony import */ var _apps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7581);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7888);



function listAddons(client, app, limits = {}) {
    return client.list((0,_apps_js__WEBPACK_IMPORTED_MODULE_2__/* .appPath */ .X4)(app, '/addons'), limits);
}
/**
 * Attaches a new add-on, such as 'heroku-postgresql:essential-0': it costs money.
 * After an ambiguous failure an add-on of that plan which was not there before is taken for ours.
 */
async function createAddon(client, app, plan) {
    const before = new Set((await listAddons(client, app)).map((addon) => addon.id));
    try {
        return (await client.request('POST', (0,_apps_js__WEBPACK_IMPORTED_MODULE_2__/* .appPath */ .X4)(app, '/addons'), { body: { plan } })).data;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HerokuError */ .h) || !error.ambiguous)
            throw error;
        const made = (await listAddons(client, app)).find((addon) => !before.has(addon.id) && addon.plan.name === plan);
        if (!made)
            throw error;
        return made;
    }
}
/** Polls until the add-on has been set up (its config vars are there then) or given up by its provider. */
function waitForAddon(client, app, addon, limits) {
    const waitingFor = { en: `the add-on ${addon}`, ko: `애드온 ${addon}` };
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limited */ .T)({ ...limits, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
        // Most are there within a second; for the others every 5 s is what Heroku's own client asks.
        for (let wait = 500;; wait = Math.min(2 * wait, 5_000)) {
            const path = (0,_apps_js__WEBPACK_IMPORTED_MODULE_2__/* .appPath */ .X4)(app, `/addons/${encodeURIComponent(addon)}`);
            const now = await client.get(path, { signal });
            if (now.state !== 'provisioning')
                return now;
            await client.sleep(wait, signal);
        }
    });
}


/***/ }),

/***/ 4680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ createApp),
/* harmony export */   N3: () => (/* binding */ listBuildpacks),
/* harmony export */   Sx: () => (/* binding */ getApp),
/* harmony export */   X4: () => (/* binding */ appPath),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   wK: () => (/* binding */ listDomains)
/* harmony export */ });
/* unused harmony exports getAccount, getRateLimit, updateApp, setBuildpacks, listFeatures */
/** `/apps/{app}` and what is below it, with the name encoded. */
function appPath(app, rest = '') {
    return `/apps/${encodeURIComponent(app)}${rest}`;
}
/** Whose key this is. */
function getAccount(client, limits = {}) {
    return client.get('/account', limits);
}
/** API calls that are left to the account this hour. Not counted by Heroku. */
async function getRateLimit(client, limits = {}) {
    return (await client.get('/account/rate-limits', limits)).remaining;
}
/** Throws HerokuError with status 404 when there is no such app, or none that this account may see. */
function getApp(client, app, limits = {}) {
    return client.get(appPath(app), limits);
}
/** Creates an app, in a team when one is named. Repeated only when nothing can have been created: a name can be taken once. */
async function createApp(client, app, limits = {}) {
    return (await client.request('POST', app.team ? '/teams/apps' : '/apps', { ...limits, body: app }))
        .data;
}
/** Changes settings; `build_stack` holds from the next build on. */
async function updateApp(client, app, changes, limits = {}) {
    return (await client.request('PATCH', appPath(app), { ...limits, body: changes, idempotent: true }))
        .data;
}
/** Fir runs Cloud Native Buildpacks: no slug, no buildpacks on the app. */
function generationOf(app) {
    const name = typeof app.generation === 'object' ? app.generation.name : app.generation;
    return name === 'fir' || app.stack.name === 'cnb' ? 'fir' : 'cedar';
}
function listBuildpacks(client, app, limits = {}) {
    return client.get(appPath(app, '/buildpack-installations'), limits);
}
/** Replaces the list of buildpacks, from the next build on. Values: registry names, URLs or urns. */
async function setBuildpacks(client, app, buildpacks, limits = {}) {
    const body = { updates: buildpacks.map((buildpack) => ({ buildpack })) };
    const path = appPath(app, '/buildpack-installations');
    return (await client.request('PUT', path, { ...limits, body, idempotent: true }))
        .data;
}
function listDomains(client, app, limits = {}) {
    return client.list(appPath(app, '/domains'), limits);
}
function listFeatures(client, app, limits = {}) {
    return client.list(appPath(app, '/features'), limits);
}


/***/ }),

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ getConfigVars),
/* harmony export */   c: () => (/* binding */ updateConfigVars)
/* harmony export */ });
/* harmony import */ var _apps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4680);

/** All config vars. The values are secrets: show names only. */
function getConfigVars(client, app, limits = {}) {
    return client.get((0,_apps_js__WEBPACK_IMPORTED_MODULE_0__/* .appPath */ .X4)(app, '/config-vars'), limits);
}
/** Sets some vars (null deletes) and gives back all. Makes one release and restarts the dynos, so change all in one call. */
async function updateConfigVars(client, app, changes, limits = {}) {
    const path = (0,_apps_js__WEBPACK_IMPORTED_MODULE_0__/* .appPath */ .X4)(app, '/config-vars');
    return (await client.request('PATCH', path, { ...limits, body: changes, idempotent: true }))
        .data;
}


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ HerokuError)
});

// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(4316);
// EXTERNAL MODULE: ./build/tsc/heroku/network-codes.js
var network_codes = __webpack_require__(9271);
;// CONCATENATED MODULE: ./build/tsc/heroku/error-texts.js

const statusPage = 'https://status.heroku.com';
/** Cause and next step of a failed call, in words. */
function explain(failure) {
    const known = failure.status === undefined ? network(failure) : (byId(failure) ?? byStatus(failure));
    return {
        text: withRequest(known.text, failure),
        hint: known.hint,
        link: known.link ?? failure.url,
    };
}
function withRequest(text, { method, path, status, id, requestId, code }) {
    const what = [status === undefined ? code : `HTTP ${status}`, id, requestId && `request id ${requestId}`];
    const tail = ` (${method} ${path}: ${what.filter(Boolean).join(', ')})`;
    return { en: text.en + tail, ko: text.ko + tail };
}
/** Heroku's own words behind ours. */
function quoted(text, message) {
    if (!message)
        return text;
    return { en: `${text.en} Heroku says: ${message}`, ko: `${text.ko} Heroku의 메시지: ${message}` };
}
/** The app in the path, for `not_found` and `forbidden`. */
function appIn(path) {
    return /^\/apps\/([^/?]+)/.exec(path)?.[1] ?? '';
}
const byIdTable = {
    delinquent: ({ message }) => ({
        text: quoted({
            en: 'A bill of this Heroku account has not been paid.',
            ko: '이 Heroku 계정에 납부하지 않은 요금이 있습니다.',
        }, message),
        hint: {
            en: "Settle it on the account's billing page, then run this again.",
            ko: '계정의 결제 페이지에서 납부한 뒤 다시 실행하세요.',
        },
        link: 'https://dashboard.heroku.com/account/billing',
    }),
    suspended: ({ message }) => ({
        text: quoted({
            en: 'Heroku has suspended this account or app.',
            ko: 'Heroku가 이 계정 또는 앱의 사용을 정지했습니다.',
        }, message),
        hint: { en: 'Only Heroku support can lift it.', ko: '정지는 Heroku 지원팀에서만 풀 수 있습니다.' },
        link: 'https://help.heroku.com',
    }),
    two_factor: () => twoFactor,
    verification_needed: ({ message }) => ({
        text: quoted({
            en: 'Heroku wants this account verified first: it has no payment method.',
            ko: '계정 인증이 필요합니다. 이 Heroku 계정에는 등록된 결제 수단이 없습니다.',
        }, message),
        hint: {
            en: 'Add a credit card on the verification page, then run this again.',
            ko: '인증 페이지에서 신용카드를 등록한 뒤 다시 실행하세요.',
        },
        link: 'https://heroku.com/verify',
    }),
    cannot_run_above_limit: ({ message }) => ({
        text: quoted({
            en: 'The limit of dynos that may run at the same time is reached.',
            ko: '동시에 실행할 수 있는 dyno 수의 한도에 도달했습니다.',
        }, message),
        hint: {
            en: 'Stop a dyno that is no longer needed (`heroku ps`, `heroku ps:stop`), or choose another dyno size.',
            ko: '더 이상 쓰지 않는 dyno를 중지하거나(`heroku ps`, `heroku ps:stop`) 다른 dyno 크기를 고르세요.',
        },
    }),
    rate_limit: () => rateLimit,
    not_acceptable: () => notAcceptable,
};
const twoFactor = {
    text: {
        en: 'Heroku asks for a two-factor code, which a workflow cannot enter.',
        ko: 'Heroku가 2단계 인증 코드를 요구하지만, 워크플로에서는 입력할 수 없습니다.',
    },
    hint: {
        en: 'Make a key for automation with `heroku authorizations:create` and store it as the secret; it is not asked for codes.',
        ko: '`heroku authorizations:create`로 자동화용 키를 만들어 시크릿에 저장하세요. 이 키에는 코드를 요구하지 않습니다.',
    },
};
const rateLimit = {
    text: {
        en: 'Too many calls: the 4,500 calls an hour of this Heroku account are used up.',
        ko: '호출이 너무 많습니다. 이 Heroku 계정의 시간당 호출 한도(4,500회)를 모두 썼습니다.',
    },
    hint: {
        en: 'Wait a few minutes (about 75 calls come back each minute), then run this again. Other tools that use the same account share the limit.',
        ko: '몇 분 기다렸다가(1분에 약 75회씩 회복됩니다) 다시 실행하세요. 같은 계정을 쓰는 다른 도구도 이 한도를 함께 씁니다.',
    },
};
const notAcceptable = {
    text: {
        en: 'The API does not know the version that was asked for (`Accept` header).',
        ko: 'API가 요청한 버전(`Accept` 헤더)을 알지 못합니다.',
    },
    hint: {
        en: 'Check that the API address really is that of Heroku, and that no proxy changes headers.',
        ko: 'API 주소가 정말 Heroku의 주소인지, 헤더를 바꾸는 프록시가 없는지 확인하세요.',
    },
};
function byId(failure) {
    return failure.id === undefined ? undefined : byIdTable[failure.id]?.(failure);
}
function byStatus(failure) {
    const { status = 0, message, path, resource } = failure;
    const app = appIn(path);
    if (failure.code === 'BAD_BODY') {
        return {
            text: {
                en: 'The answer is not what Heroku sends (no JSON).',
                ko: '응답이 Heroku가 보내는 형식(JSON)이 아닙니다.',
            },
            hint: {
                en: 'Check the API address, and whether a proxy answers in place of Heroku.',
                ko: 'API 주소를 확인하고, 프록시가 Heroku 대신 응답하는지 살펴보세요.',
            },
        };
    }
    if (status >= 500) {
        return {
            text: quoted({ en: 'Heroku has a fault of its own.', ko: 'Heroku 쪽에서 오류가 났습니다.' }, message),
            hint: {
                en: 'Look at the Heroku status page, and run this again when it is over.',
                ko: 'Heroku 상태 페이지를 확인하고, 장애가 끝나면 다시 실행하세요.',
            },
            link: statusPage,
        };
    }
    switch (status) {
        case 401:
            return {
                text: { en: 'Heroku does not accept the API key.', ko: 'Heroku가 API 키를 받아들이지 않습니다.' },
                hint: {
                    en: 'The key is mistyped, expired, or was revoked. Make a new one with `heroku authorizations:create` and store it as the secret.',
                    ko: '키가 잘못 입력되었거나, 만료되었거나, 폐기되었습니다. `heroku authorizations:create`로 새 키를 만들어 시크릿에 저장하세요.',
                },
                link: 'https://help.heroku.com/PBGP6IDE/how-should-i-generate-an-api-key-that-allows-me-to-use-the-heroku-platform-api',
            };
        case 402:
            return byIdTable.delinquent(failure);
        case 403:
            return {
                text: quoted(app
                    ? {
                        en: `This API key has no access to the app "${app}".`,
                        ko: `이 API 키로는 앱 "${app}"에 접근할 수 없습니다.`,
                    }
                    : { en: 'This API key may not do that.', ko: '이 API 키에는 이 작업의 권한이 없습니다.' }, message),
                hint: {
                    en: "Add the key's account to the app (`heroku access:add`), or use a key with the scope `global` or `write-protected`.",
                    ko: '키의 계정을 앱에 추가하거나(`heroku access:add`) `global` 또는 `write-protected` 범위의 키를 쓰세요.',
                },
            };
        case 404:
            if (app && (resource === 'app' || path === `/apps/${app}`)) {
                return {
                    text: { en: `There is no Heroku app "${app}".`, ko: `Heroku 앱 "${app}"이(가) 없습니다.` },
                    hint: {
                        en: 'Check the spelling in `heroku apps`. An app of another account looks the same as one that does not exist.',
                        ko: '`heroku apps`에서 이름을 확인하세요. 다른 계정의 앱도 없는 앱과 똑같이 보입니다.',
                    },
                };
            }
            return {
                text: quoted({ en: 'Heroku does not find it.', ko: 'Heroku에서 찾을 수 없습니다.' }, message),
            };
        case 406:
            return notAcceptable;
        case 409:
            return {
                text: quoted({
                    en: 'Heroku is busy with something that excludes this.',
                    ko: 'Heroku에서 지금 진행 중인 다른 작업과 충돌합니다.',
                }, message),
                hint: {
                    en: 'Wait until other deploys or releases of the app are over, then run this again.',
                    ko: '이 앱의 다른 배포나 릴리스가 끝난 뒤 다시 실행하세요.',
                },
            };
        case 412:
            return twoFactor;
        case 422:
            return {
                text: quoted({ en: 'Heroku refuses the values that were sent.', ko: 'Heroku가 전송된 값을 거부했습니다.' }, message),
            };
        case 423:
            return {
                text: quoted({ en: 'Heroku wants this confirmed first.', ko: 'Heroku가 먼저 확인을 요구합니다.' }, message),
            };
        case 429:
            return rateLimit;
        default:
            return {
                text: quoted({ en: 'Heroku refuses the request.', ko: 'Heroku가 요청을 거부했습니다.' }, message),
            };
    }
}
function network({ code = 'NETWORK' }) {
    if ((0,network_codes/* isCertificateCode */.TR)(code)) {
        return {
            text: {
                en: 'The TLS certificate of the other side is not trusted.',
                ko: '상대 서버의 TLS 인증서를 신뢰할 수 없습니다.',
            },
            hint: {
                en: 'If a proxy of your own decrypts the traffic, set NODE_EXTRA_CA_CERTS to its certificate. Never switch verification off: the API key would be sent to whoever answers.',
                ko: '사내 프록시가 트래픽을 복호화한다면 NODE_EXTRA_CA_CERTS에 그 인증서를 지정하세요. 검증을 끄면 안 됩니다. API 키가 아무 서버에나 전송될 수 있습니다.',
            },
        };
    }
    if (code === 'PROXY_REFUSED') {
        return {
            text: { en: 'The proxy refuses to connect.', ko: '프록시가 연결을 거부합니다.' },
            hint: {
                en: 'Check HTTPS_PROXY and its credentials, or list the host in NO_PROXY.',
                ko: 'HTTPS_PROXY와 프록시 인증 정보를 확인하거나, 호스트를 NO_PROXY에 넣으세요.',
            },
        };
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        return {
            text: { en: 'The host name cannot be resolved.', ko: '호스트 이름을 찾을 수 없습니다(DNS).' },
            hint: {
                en: "Check the API address and the runner's DNS and network.",
                ko: 'API 주소와 러너의 DNS, 네트워크를 확인하세요.',
            },
        };
    }
    return {
        text: (0,network_codes/* isNeverConnected */.gP)(code)
            ? { en: 'No connection could be made.', ko: '연결할 수 없습니다.' }
            : { en: 'The connection broke before an answer came.', ko: '응답이 오기 전에 연결이 끊겼습니다.' },
        hint: {
            en: "Check the runner's network (self-hosted: firewall, proxy) and the Heroku status page, then run this again.",
            ko: '러너의 네트워크(self-hosted 러너라면 방화벽과 프록시)와 Heroku 상태 페이지를 확인한 뒤 다시 실행하세요.',
        },
        link: statusPage,
    };
}

;// CONCATENATED MODULE: ./build/tsc/heroku/errors.js



/** A call to Heroku that failed. No credential can be reached from it, and it has no `cause` for that reason. */
class HerokuError extends errors/* ActionError */.lZ {
    method;
    path;
    status;
    id;
    resource;
    requestId;
    code;
    retryAfter;
    /** Heroku's own words. */
    detail;
    constructor(failure) {
        const { text, hint, link } = explain(failure);
        super(text, { hint, link });
        this.method = failure.method;
        this.path = failure.path;
        this.status = failure.status;
        this.id = failure.id;
        this.resource = failure.resource;
        this.requestId = failure.requestId;
        this.code = failure.code;
        this.retryAfter = failure.retryAfter;
        this.detail = failure.message;
    }
    /** May go away by itself: too many calls, a fault of Heroku's, a dropped connection. */
    get transient() {
        if (this.status !== undefined)
            return [429, 500, 502, 503, 504].includes(this.status);
        return this.code !== undefined && !(0,network_codes/* isCertificateCode */.TR)(this.code);
    }
    /** Heroku may have done what was asked although the call failed: a POST must not be repeated before looking. */
    get ambiguous() {
        if (this.status !== undefined)
            return this.status >= 500 || this.code === 'BAD_BODY';
        return this.code !== undefined && !(0,network_codes/* isCertificateCode */.TR)(this.code) && !(0,network_codes/* isNeverConnected */.gP)(this.code);
    }
}


/***/ }),

/***/ 3097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ listFormation)
/* harmony export */ });
/* unused harmony export scaleFormation */
/* harmony import */ var _apps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4680);

function listFormation(client, app, limits = {}) {
    return client.list((0,_apps_js__WEBPACK_IMPORTED_MODULE_0__/* .appPath */ .X4)(app, '/formation'), limits);
}
/** Sets quantities (and sizes) of process types at once; gives back the entries that were changed. */
async function scaleFormation(client, app, updates, limits = {}) {
    const body = {
        updates: updates.map(({ type, quantity, size }) => ({
            type,
            quantity,
            ...(size === undefined ? {} : { dyno_size: { name: size } }),
        })),
    };
    const path = appPath(app, '/formation');
    return (await client.request('PATCH', path, { ...limits, body, idempotent: true })).data;
}


/***/ }),

/***/ 7888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limited),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4316);

/** setTimeout takes no more. */
const LONGEST_TIMER = 2 ** 31 - 1;
/**
 * Runs `work` with a signal that aborts at the deadline, or when any of `signals`
 * does. Whatever `work` throws after that becomes DeadlineError or CancelledError:
 * "we do not know" is never reported as a failure.
 */
async function limited(limits, waitingFor, work) {
    const own = new AbortController();
    const outer = [limits.signal, ...(limits.signals ?? [])].filter((signal) => signal !== undefined);
    const cancel = () => {
        // A deadline further out stays a deadline.
        const reason = outer.find((signal) => signal.aborted)?.reason;
        own.abort(reason instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? reason : cancelled());
    };
    for (const signal of outer)
        signal.addEventListener('abort', cancel, { once: true });
    if (outer.some((signal) => signal.aborted))
        cancel();
    const left = limits.deadline === undefined ? undefined : limits.deadline - (limits.now ?? Date.now)();
    const timer = left === undefined
        ? undefined
        : setTimeout(() => own.abort(timedOut(waitingFor)), Math.min(Math.max(0, left), LONGEST_TIMER));
    try {
        own.signal.throwIfAborted();
        return await work(own.signal);
    }
    catch (error) {
        throw own.signal.aborted ? own.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
        for (const signal of outer)
            signal.removeEventListener('abort', cancel);
    }
}
/** Waits `ms`; rejects with the signal's reason as soon as it aborts. */
function pause(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal?.addEventListener('abort', stop, { once: true });
    });
}
function cancelled() {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc({ en: 'Cancelled.', ko: '취소되었습니다.' });
}
function timedOut(waitingFor) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3({
        en: `Timed out while waiting for ${waitingFor.en}. It may still end well: this is not known.`,
        ko: `제한 시간을 넘겼습니다(기다리던 것: ${waitingFor.ko}). 그 뒤에 성공했을 수도 있으며, 결과는 알 수 없습니다.`,
    });
}


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   e8: () => (/* binding */ networkCode),
/* harmony export */   gP: () => (/* binding */ isNeverConnected)
/* harmony export */ });
/** Nothing was sent when one of these is met. `CONNECT_TIMEOUT` is what `networkCode` makes of an ETIMEDOUT of `connect`. */
const neverConnected = new Set([
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'CONNECT_TIMEOUT',
    'PROXY_REFUSED',
]);
/** Whether `code` says that the other side's certificate was not trusted (nothing was sent then). */
function isCertificateCode(code) {
    return /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|CRL_|INVALID_CA)/.test(code);
}
/** Whether `code` says that no connection was made at all. */
function isNeverConnected(code) {
    return code !== undefined && neverConnected.has(code);
}
/** The code of a network error. The error itself is dropped: its message may hold a URL. */
function networkCode(error) {
    const { code, syscall, message } = error;
    if (typeof message === 'string' && message.startsWith('tunneling socket'))
        return 'PROXY_REFUSED';
    if (typeof message === 'string' && message.startsWith('Request timeout'))
        return 'TIMEOUT';
    // connect() to several addresses ends in an AggregateError, which has a code but no syscall.
    if (code === 'ETIMEDOUT' && (syscall === 'connect' || error instanceof AggregateError))
        return 'CONNECT_TIMEOUT';
    return code ?? 'NETWORK';
}


/***/ }),

/***/ 2964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./build/tsc/stages/check.js + 3 modules
var check = __webpack_require__(2931);
// EXTERNAL MODULE: ./build/tsc/stages/look.js + 5 modules
var look = __webpack_require__(1989);
// EXTERNAL MODULE: ./build/tsc/stages/scrub.js
var scrub = __webpack_require__(1646);
;// CONCATENATED MODULE: ./build/tsc/main.js



/**
 * The job: from a checkout to a site that serves. `check` ends where Heroku would be
 * needed; `rehearse` and `deploy` are the same from there on, on another Heroku.
 * Throws what ended it before its time; `record` and `journal` hold what was done.
 */
async function main(run, journal, record) {
    const django = await journal.run('look', () => (0,look/* look */.O)(run));
    record.prefix = django.project.prefix;
    const scrubbed = await journal.run('scrub', () => (0,scrub/* scrub */._)(run, django));
    record.scrub = scrubbed.report;
    if (run.mode === 'check') {
        record.checks = await journal.run('check', () => (0,check/* check */.z)(run, django, scrubbed));
        return;
    }
    // Loaded only when it is needed: a check is done before this would be read.
    const { ship } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(118), __webpack_require__.e(452), __webpack_require__.e(928)]).then(__webpack_require__.bind(__webpack_require__, 9928));
    await ship(run, journal, record, django, scrubbed);
}

// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(4316);
;// CONCATENATED MODULE: ./build/tsc/model/journal.js

/** The stages, in their order. */
const stageNames = (/* unused pure expression or super */ null && ([
    'look',
    'connect',
    'scrub',
    'check',
    'collect',
    'pack',
    'setup',
    'push',
    'release',
    'migrate',
    'verify',
]));
/** The record that every report is made from. */
class Journal {
    progress;
    now;
    stages = [];
    constructor(progress, now = Date.now) {
        this.progress = progress;
        this.now = now;
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
        catch (error) {
            end(failure(error));
            throw error;
        }
    }
    /** Records a stage that had nothing to do, with the reason. */
    skip(name, note) {
        const stage = { name, status: 'skipped', startedAt: new Date(this.now()), duration: 0, note };
        this.stages.push(stage);
        this.progress.stage(name);
        this.progress.ended(stage);
    }
}
function failure(error) {
    if (!(error instanceof errors/* ActionError */.lZ)) {
        const message = error instanceof Error ? error.message : String(error);
        return { status: 'failed', note: { en: message, ko: message } };
    }
    const status = error instanceof errors/* DeadlineError */.j3 ? 'timed-out' : error instanceof errors/* CancelledError */.cc ? 'cancelled' : 'failed';
    return { status, note: error.text, hint: error.hint, link: error.link, log: error.log };
}

// EXTERNAL MODULE: ./build/tsc/report/report.js
var report = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/tsc/perform.js




/** Does the job and makes the report of it, however it ends. `why`: why this mode. Never throws. */
async function perform(run, why) {
    const startedAt = new Date();
    const journal = new Journal(run.progress);
    const record = { prefix: '', commit: run.github.sha };
    const warnings = [];
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
        warnings,
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

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  x: () => (/* binding */ refuseFindings)
});

// EXTERNAL MODULE: ./build/tsc/model/finding.js
var finding = __webpack_require__(8030);
// EXTERNAL MODULE: ./build/tsc/checks/django-version.js
var django_version = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/tsc/checks/registry.js + 98 modules
var registry = __webpack_require__(8382);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/tsc/checks/suppress.js

const comment = /#\s*heroku:\s*ignore\[([^\]]*)\]/;
/** Whether `# heroku: ignore[check-id]` stands on the finding's line, or alone on the line above it. */
function suppressedByComment(project, finding) {
    const { file, line } = finding.location;
    const lines = line === undefined ? undefined : project.text(file)?.split('\n');
    if (lines === undefined || line === undefined)
        return false;
    const above = lines[line - 2]?.trim() ?? '';
    return [lines[line - 1] ?? '', /^(\{|<!--)?\s*#/.test(above) ? above : ''].some((candidate) => (comment.exec(candidate)?.[1] ?? '')
        .split(',')
        .map((id) => id.trim())
        .includes(finding.check));
}
/** Whether an entry of the `ignore` input, `id` or `id:path/**`, covers the finding. */
function suppressedByInput(entries, finding) {
    return entries.some((entry) => {
        const colon = entry.indexOf(':');
        if (colon < 0)
            return entry === finding.check;
        return (entry.slice(0, colon) === finding.check &&
            ignore.isPathValid(finding.location.file) &&
            ignore()
                .add(entry.slice(colon + 1))
                .ignores(finding.location.file));
    });
}

// EXTERNAL MODULE: ./build/tsc/checks/verdicts.js
var verdicts = __webpack_require__(1853);
;// CONCATENATED MODULE: ./build/tsc/checks/run.js





/** Runs the checks over a project. Never throws: a check that fails by our own fault becomes an unknown that says so. */
function runChecks(context, options = {}) {
    const result = { findings: [], unknowns: [], notApplicable: [], suppressed: [] };
    for (const check of options.checks ?? registry.checks) {
        if (options.only && !options.only.includes(check.id))
            continue;
        try {
            runOne(check, context, options.ignore ?? [], result);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            const needs = (0,verdicts/* text */.Qq)(`a repair of this action: the check itself failed (${reason}). Please report it`, `이 액션의 수정(검사 자체가 실패했습니다: ${reason}). 제보해 주시면 고치겠습니다`);
            result.unknowns.push({ check: check.id, needs });
        }
    }
    result.findings.sort(order);
    result.suppressed.sort(order);
    return result;
}
function runOne(check, context, ignored, into) {
    const applies = check.django === undefined || (0,django_version/* djangoSatisfies */.D)(context, check.django);
    if (applies === false) {
        const reason = (0,verdicts/* text */.Qq)(`it concerns Django ${check.django}`, `Django ${check.django}에만 해당합니다`);
        into.notApplicable.push({ check: check.id, reason });
        return;
    }
    for (const { kind, ...verdict } of check.run(context)) {
        if (kind === 'found' && applies === undefined) {
            const needs = (0,verdicts/* text */.Qq)('the version of Django that is installed', '설치되는 Django 버전');
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
            const hidden = suppressedByInput(ignored, finding) || suppressedByComment(context.django.project, finding);
            (hidden ? into.suppressed : into.findings).push(finding);
        }
    }
}
function order(a, b) {
    return (finding/* severities */.g.indexOf(a.severity) - finding/* severities */.g.indexOf(b.severity) ||
        compare(a.location.file, b.location.file) ||
        (a.location.line ?? 0) - (b.location.line ?? 0) ||
        (a.location.column ?? 0) - (b.location.column ?? 0) ||
        compare(a.check, b.check));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/tsc/django/open.js + 8 modules
var django_open = __webpack_require__(939);
// EXTERNAL MODULE: ./build/tsc/model/errors.js
var model_errors = __webpack_require__(4316);
// EXTERNAL MODULE: ./build/tsc/report/report.js
var report = __webpack_require__(2512);
// EXTERNAL MODULE: ./build/tsc/heroku/addons.js
var heroku_addons = __webpack_require__(7127);
// EXTERNAL MODULE: ./build/tsc/heroku/apps.js
var apps = __webpack_require__(4680);
// EXTERNAL MODULE: ./build/tsc/heroku/config-vars.js
var config_vars = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/tsc/heroku/formation.js
var heroku_formation = __webpack_require__(3097);
;// CONCATENATED MODULE: ./build/tsc/stages/platform.js




/** Asks Heroku what the checks may want to know of the app. The config vars are those that the build will see. */
async function readPlatform(run, { client, app }) {
    const fir = (0,apps/* generationOf */.gS)(app) === 'fir';
    const [configVars, domains, addons, buildpacks, formation] = await Promise.all([
        (0,config_vars/* getConfigVars */.$)(client, app.name),
        (0,apps/* listDomains */.wK)(client, app.name),
        (0,heroku_addons/* listAddons */.un)(client, app.name),
        fir ? [] : (0,apps/* listBuildpacks */.N3)(client, app.name),
        (0,heroku_formation/* listFormation */.m)(client, app.name),
    ]);
    return {
        appName: app.name,
        webUrl: app.web_url,
        stack: app.build_stack.name,
        generation: fir ? 'fir' : 'cedar',
        configVars: new Map([...Object.entries(configVars), ...run.inputs.configVars]),
        domains: domains.map((domain) => domain.hostname),
        addonPlans: addons.map((addon) => addon.plan.name),
        buildpacks: buildpacks.map((installation) => installation.buildpack.name || installation.buildpack.url),
        formation: new Map(formation.map((entry) => [entry.type, entry.quantity])),
        maintenance: app.maintenance,
    };
}

;// CONCATENATED MODULE: ./build/tsc/stages/check.js





/**
 * Runs every check, with what Heroku knows of the app when `target` is given. What the
 * shipped copy has repaired already does not break the build, so it is a warning.
 */
async function check(run, django, scrubbed, target) {
    const platform = target && (await readPlatform(run, target));
    const known = platform ? withConfigVars(run, django, platform.configVars) : django;
    const ignore = run.inputs.ignore.map(({ check: id, glob }) => (glob === undefined ? id : `${id}:${glob}`));
    const result = runChecks({ django: known, platform }, { ignore });
    const value = { ...result, findings: result.findings.map((finding) => repaired(finding, scrubbed)) };
    const { errors, warnings, notices, unknowns } = (0,report/* counts */.tQ)(value);
    return {
        value,
        note: {
            en: `Errors: ${errors}, warnings: ${warnings}, notices: ${notices}, unknown: ${unknowns}.`,
            ko: `오류 ${errors}개, 경고 ${warnings}개, 알림 ${notices}개, 알 수 없음 ${unknowns}개.`,
        },
    };
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
            en: `${finding.remedy.en} The copy that is shipped to Heroku is repaired already; the repository is not.`,
            ko: `${finding.remedy.ko} Heroku로 보내는 복사본에서는 이미 고쳤지만, 저장소는 그대로입니다.`,
        },
    };
}
/** Throws StageError when the findings forbid a deploy (`fail-on`): nothing has been sent yet. */
function refuseFindings(run, checks) {
    if (!(0,report/* findingsFail */.FR)(checks, run.inputs.failOn))
        return;
    const { errors, warnings } = (0,report/* counts */.tQ)(checks);
    throw new model_errors/* StageError */.Zu({
        en: `Not deployed: the checks found ${errors} errors and ${warnings} warnings. Nothing was sent to Heroku.`,
        ko: `배포하지 않았습니다. 검사에서 오류 ${errors}개와 경고 ${warnings}개가 나왔고, Heroku에는 아무것도 보내지 않았습니다.`,
    }, {
        hint: {
            en: 'Repair what is listed. To leave one finding out name its check in `ignore`; to deploy in spite of all set `fail-on: never`.',
            ko: '아래 목록을 고쳐 주세요. 특정 검사를 빼려면 `ignore`에 적고, 그래도 배포하려면 `fail-on: never`로 설정하세요.',
        },
    });
}


/***/ }),

/***/ 1989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./build/tsc/django/open.js + 8 modules
var django_open = __webpack_require__(939);
// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(4316);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/tsc/project/ignore-rules.js
var ignore_rules = __webpack_require__(7107);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/tsc/project/git.js

/**
 * Runs git read-only. `safe.directory`: in a container job the checkout belongs to
 * another user, which git refuses to read. `core.fsmonitor`: a repository must not
 * name a program for us to run.
 */
function git(folder, args, searchPath) {
    const config = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
    const env = { PATH: searchPath ?? '', LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('git', [...config, ...args], { cwd: folder, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
            resolve(error ? { stdout, failure: stderr.trim() || error.message } : { stdout });
        });
    });
}

;// CONCATENATED MODULE: ./build/tsc/project/git-files.js




/**
 * What git's index holds below `folder`, with the files of submodules that are
 * checked out. Undefined when the folder is in no repository.
 * @throws ProjectError when there is a repository that git cannot read.
 */
async function gitFiles(folder, searchPath) {
    const place = await git(folder, ['rev-parse', '--show-prefix'], searchPath);
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
    const { stdout, failure } = await git((0,external_node_path_.join)(folder, base), ['ls-files', '-s', '-z'], searchPath);
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
    let rules;
    const project = {
        prefix: source.prefix,
        fromGit: source.fromGit,
        files,
        submodules: source.submodules,
        has: (path) => source.modes.has(path),
        hasFolder: (path) => (path === '' ? files.length > 0 : folders.has(path)),
        below: (path) => (path === '' ? files : files.filter((file) => file.startsWith(`${path}/`))),
        mode: (path) => source.modes.get(path),
        link: (path) => (source.modes.get(path) === linkMode ? source.readLink(path) : undefined),
        bytes(path) {
            const target = follow(path);
            return target === undefined ? undefined : source.read(target);
        },
        text(path) {
            if (!texts.has(path))
                texts.set(path, decodeUtf8(project.bytes(path)));
            return texts.get(path);
        },
        ignoredBy(path) {
            rules ??= (0,ignore_rules/* ignoreRules */.ep)(project);
            return rules(path);
        },
    };
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
 * @throws ProjectError when there is no such folder, or git cannot read it, or it tracks nothing there.
 */
async function openProject(folder, searchPath = process.env.PATH) {
    const root = (0,external_node_path_.resolve)(folder);
    if (!(0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        throw noFolder(folder);
    const git = await gitFiles(root, searchPath);
    const modes = git ? checkedOut(root, git.modes) : folderFiles(root);
    if (modes.size === 0)
        throw nothingThere(folder, git !== undefined);
    return projectOf({
        prefix: git?.prefix ?? '',
        fromGit: git !== undefined,
        modes,
        submodules: git?.submodules ?? [],
        read: (path) => attempt(() => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path))),
        // Where links cannot be made, git writes the target into an ordinary file.
        readLink: (path) => attempt(() => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path)).isSymbolicLink()
            ? (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path))
            : (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8')),
    });
}
/** Leaves out what is tracked but not there: deleted, or outside a sparse checkout. */
function checkedOut(root, modes) {
    return new Map([...modes].filter(([path]) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })));
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
var wasm = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/tsc/stages/look.js




/** Opens the project and sees that it is a Django project. Throws ProjectError when it is none. */
async function look(run) {
    await (0,wasm/* initPython */.n)();
    const project = await openProject(run.folder, run.env.PATH);
    const django = (0,django_open/* openDjangoProject */.X)(project, {
        configVars: undefined,
        settingsModule: run.inputs.settingsModule,
    });
    if (!django.managePy && !project.files.some((file) => file.endsWith('manage.py')))
        throw noDjango(run);
    const settings = django.settings('RUN');
    const version = django.install.packages.get('django')?.version;
    return {
        value: django,
        note: {
            en: `Django ${version ?? '(version not pinned)'}, settings ${settings.module ?? 'unknown'}, Python ${django.python.minor}, ${project.files.length} files.`,
            ko: `Django ${version ?? '(버전 미고정)'}, 설정 모듈 ${settings.module ?? '알 수 없음'}, Python ${django.python.minor}, 파일 ${project.files.length}개.`,
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

/***/ 1646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scrub)
/* harmony export */ });
/* harmony import */ var _scrub_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9214);

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
    if (django.install.manager !== 'pip') {
        return {
            value: nothing,
            skipped: true,
            note: {
                en: 'Not a requirements.txt project: lock files are left alone.',
                ko: 'requirements.txt를 쓰는 프로젝트가 아닙니다. lock 파일은 고치지 않습니다.',
            },
        };
    }
    const plan = (0,_scrub_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planScrub */ .J)(django.project, { pythonVersion: django.python.minor });
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
                en: `${count} line${count === 1 ? '' : 's'} of the requirements ${applied ? 'repaired in the shipped copy' : 'would be repaired with `scrub: fix`'}.`,
                ko: `요구 사항 ${count}줄을 ${applied ? '배포본에서 고쳤습니다' : '`scrub: fix`로 고칠 수 있습니다'}.`,
            }
            : { en: 'The requirements need no repair.', ko: '요구 사항에 고칠 것이 없습니다.' },
    };
}


/***/ })

};
