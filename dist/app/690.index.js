export const id = 690;
export const ids = [690];
export const modules = {

/***/ 48324:
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
var read_python_request = __webpack_require__(33478);
// EXTERNAL MODULE: ./build/tsc/project/requirements/requirements-file.js + 3 modules
var requirements_file = __webpack_require__(78413);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/pip-packages.js


/** The packages that requirements.txt and what it includes name for Heroku: constraints and markers that do not hold are left out. */
function readPipPackages(project) {
    const { lines, files } = (0,requirements_file/* readRequirements */.F)(project, 'requirements.txt', {
        pythonVersion: (0,read_python_request/* readPythonRequest */.Ij)(project).minor,
    });
    const packages = lines.flatMap(({ requirement, constraint, file, line }) => {
        if (requirement?.normalName === undefined || constraint || requirement.applies === false)
            return [];
        const { name, normalName, specifier, extras } = requirement;
        const version = /^===?([^,*]+)$/.exec(specifier)?.[1];
        return [{ name: normalName, written: name, specifier, version, extras, location: { file, line } }];
    });
    return { packages, files: files.map(({ path }) => path) };
}

// EXTERNAL MODULE: ./build/tsc/project/requirements/marker-evaluation.js
var marker_evaluation = __webpack_require__(51447);
// EXTERNAL MODULE: ./build/tsc/project/requirements/marker-text.js
var marker_text = __webpack_require__(87882);
// EXTERNAL MODULE: ./build/tsc/project/requirements/untyped.js
var untyped = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/tsc/project/requirements/version.js
var version = __webpack_require__(24944);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/pipfile-lock.js




/** The default (not the develop) packages of Pipfile.lock whose markers hold; undefined when it is not JSON. */
function readPipfileLock(project, pythonVersion) {
    const text = project.text('Pipfile.lock') ?? '';
    const packages = (0,untyped/* table */.tp)((0,untyped/* parsed */.Yz)(text, JSON.parse)?.default);
    if (!packages)
        return undefined;
    const holds = (0,marker_text/* markerTest */.V)((0,marker_evaluation/* herokuEnvironment */.cK)(pythonVersion));
    const lines = keyLines(text);
    return Object.entries(packages).flatMap(([written, value]) => {
        const entry = (0,untyped/* table */.tp)(value);
        if (!holds(entry?.markers))
            return [];
        const specifier = (0,untyped/* string */.Yj)(entry?.version) ?? '';
        return {
            name: (0,version/* normalName */.t)(written),
            written,
            specifier,
            version: specifier.startsWith('==') ? specifier.slice(2) : undefined,
            extras: (0,untyped/* strings */.P$)(entry?.extras),
            location: { file: 'Pipfile.lock', line: lines.get(written) ?? 1 },
        };
    });
}
/** The lines of the tables that are named once; "default" comes before "develop", so the first is the one. */
function keyLines(text) {
    const lines = new Map();
    text.split('\n').forEach((line, i) => {
        const key = /^\s*"([^"\\]+)"\s*:\s*\{/.exec(line)?.[1];
        if (key !== undefined && !lines.has(key))
            lines.set(key, i + 1);
    });
    return lines;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/tsc/project/requirements/locked-package.js
var locked_package = __webpack_require__(53425);
// EXTERNAL MODULE: ./build/tsc/project/requirements/marker.js
var requirements_marker = __webpack_require__(8688);
// EXTERNAL MODULE: ./build/tsc/project/requirements/pep508.js
var pep508 = __webpack_require__(18154);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/poetry-lock.js








/** What `poetry sync --only main` installs on Heroku; undefined when poetry.lock is not TOML. */
function readPoetryLock(project, pythonVersion) {
    const text = project.text('poetry.lock') ?? '';
    const lock = (0,untyped/* parsed */.Yz)(text, dist/* parse */.qg);
    const packages = (0,untyped/* tables */.um)(lock?.package);
    if (!packages)
        return undefined;
    const entries = (0,locked_package/* lockEntries */.Cd)(text, packages);
    const holds = (0,marker_text/* markerTest */.V)((0,marker_evaluation/* herokuEnvironment */.cK)(pythonVersion));
    // Poetry 2 names the groups of each package and when they need it; before, the graph tells.
    const main = packages.some(({ groups }) => groups)
        ? entries.filter(({ table: entry }) => inMain(entry, holds))
        : fromGraph(entries, project, pythonVersion);
    // Poetry before 1.3 lists the files of all packages at the end.
    const old = (0,untyped/* table */.tp)((0,untyped/* table */.tp)(lock?.metadata)?.files);
    return main.map((entry) => {
        const files = (0,untyped/* tables */.um)(entry.table.files) ?? (0,untyped/* tables */.um)(old?.[(0,untyped/* string */.Yj)(entry.table.name) ?? '']) ?? [];
        const source = (0,untyped/* string */.Yj)((0,untyped/* table */.tp)(entry.table.source)?.type);
        const isRelease = source === undefined || source === 'legacy';
        return (0,locked_package/* lockedPackage */.Nc)('poetry.lock', entry, isRelease ? files.flatMap(({ file }) => (0,untyped/* string */.Yj)(file) ?? []) : []);
    });
}
/** `markers` is one for all groups, or a table of them. */
function inMain({ groups, markers }, holds) {
    if (!(0,untyped/* strings */.P$)(groups).includes('main'))
        return false;
    return holds((0,untyped/* table */.tp)(markers)?.main ?? markers);
}
function fromGraph(entries, project, pythonVersion) {
    const holds = (0,marker_text/* markerTest */.V)({ ...(0,marker_evaluation/* herokuEnvironment */.cK)(pythonVersion), extra: undefined });
    const roots = mainDependencies(project, holds);
    const isMain = ({ table: entry }) => entry.category === undefined || entry.category === 'main';
    if (roots.length === 0)
        return entries.filter(isMain);
    const byName = (0,locked_package/* entriesByName */.lQ)(entries);
    const wanted = new Set();
    const queue = roots.map(version/* normalName */.t);
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        if (wanted.has(name))
            continue;
        wanted.add(name);
        for (const { table: entry } of byName.get(name) ?? []) {
            queue.push(...neededNames(entry.dependencies, holds).map(version/* normalName */.t));
        }
    }
    return entries.filter((entry) => wanted.has(entry.name) && isMain(entry));
}
/** Names under `[project] dependencies` and `[tool.poetry.dependencies]` of pyproject.toml that are not optional. */
function mainDependencies(project, holds) {
    const pyproject = (0,untyped/* parsed */.Yz)(project.text('pyproject.toml'), dist/* parse */.qg);
    const modern = (0,untyped/* strings */.P$)((0,untyped/* table */.tp)(pyproject?.project)?.dependencies).flatMap((line) => {
        try {
            const { name, marker } = (0,pep508/* parseDependency */.d)(line);
            return holds(marker && (0,requirements_marker/* formatMarker */.gJ)(marker)) ? name : [];
        }
        catch {
            return [];
        }
    });
    const classic = (0,untyped/* table */.tp)((0,untyped/* table */.tp)((0,untyped/* table */.tp)(pyproject?.tool)?.poetry)?.dependencies) ?? {};
    const required = Object.entries(classic).filter(([, value]) => (0,untyped/* table */.tp)(value)?.optional !== true);
    return [...modern, ...neededNames(Object.fromEntries(required), holds)];
}
/** Poetry writes a dependency as a version, as a table, or as a list of tables for different surroundings. */
function neededNames(dependencies, holds) {
    const needed = (value) => {
        if (Array.isArray(value))
            return value.some(needed);
        const { markers, platform } = (0,untyped/* table */.tp)(value) ?? {};
        const isElsewhere = typeof platform === 'string' && !holds(`sys_platform == '${platform}'`);
        return !isElsewhere && holds(markers);
    };
    return Object.entries((0,untyped/* table */.tp)(dependencies) ?? {}).flatMap(([name, value]) => (needed(value) ? name : []));
}

// EXTERNAL MODULE: ./build/tsc/project/requirements/uv-lock.js
var uv_lock = __webpack_require__(52441);
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
    const read = { 'Pipfile.lock': readPipfileLock, 'poetry.lock': readPoetryLock, 'uv.lock': uv_lock/* readUvLock */.$ }[only];
    const packages = read?.(project, (0,read_python_request/* readPythonRequest */.Ij)(project).minor);
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

// EXTERNAL MODULE: ./build/tsc/python/evaluate.js + 51 modules
var evaluate = __webpack_require__(64882);
// EXTERNAL MODULE: ./build/tsc/python/module-file.js
var module_file = __webpack_require__(99821);
// EXTERNAL MODULE: ./build/tsc/django/worlds.js
var worlds = __webpack_require__(92888);
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
        roots: named.roots,
    };
    if (module === undefined || found?.file === undefined) {
        const missing = named.missing ?? `the settings module ${module} is not a tracked file`;
        return {
            ...head,
            missing,
            get: () => ({ type: 'unknown', reason: missing, env: named.env ?? [], at: namedBy ?? nowhere }),
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
        argument: (word) => (0,worlds/* argumentOf */.N)(world, word, named.command),
        environment: (0,worlds/* environmentOf */.p)(world, configVars, new Map([['DJANGO_SETTINGS_MODULE', module], ...(named.environment ?? [])])),
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
const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

// EXTERNAL MODULE: ./build/tsc/python/strings.js
var strings = __webpack_require__(68550);
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
            if (key && value && (0,strings/* plainString */.Sx)(key) === variable)
                found.push({ value, at: node.at });
        }
        if (node.type === 'assignment' && node.field('left').type === 'subscript') {
            const left = node.field('left');
            const key = left.field('subscript');
            const value = node.field('right');
            if (key && value && left.field('value').text.endsWith('environ') && (0,strings/* plainString */.Sx)(key) === variable)
                found.push({ value, at: node.at });
        }
    }
    const modules = new Set(found.map(({ value }) => (0,strings/* plainString */.Sx)(value)));
    const [first] = found;
    if (!first)
        return undefined;
    const module = (0,strings/* plainString */.Sx)(first.value);
    if (modules.size === 1 && module !== undefined)
        return { module, namedBy: first.at };
    return {
        namedBy: first.at,
        missing: `${file} picks the settings module in a way that could not be followed`,
        env: [variable],
    };
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
    'plan',
    'check',
    'collect',
    'pack',
    'setup',
    'base',
    'push',
    'release',
    'migrate',
    'superuser',
    'verify',
    'screenshot',
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

// EXTERNAL MODULE: ./build/tsc/stages/check.js + 3 modules
var check = __webpack_require__(8151);
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
    const scrubbed = await journal.run('scrub', () => (0,scrub/* scrub */._)(run, django));
    record.scrub = scrubbed.report;
    if (run.mode === 'check') {
        record.checks = await journal.run('check', () => (0,check/* check */.z6)(run, django, scrubbed));
        return;
    }
    // Loaded only when it is needed: a check is done before this would be read.
    const { ship } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(118), __webpack_require__.e(452), __webpack_require__.e(156)]).then(__webpack_require__.bind(__webpack_require__, 81156));
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
    const record = { prefix: '', commit: run.github.sha, changes: [] };
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

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  Pp: () => (/* binding */ ignoreEntries),
  xP: () => (/* binding */ refuseFindings)
});

// EXTERNAL MODULE: ./build/tsc/model/finding.js
var finding = __webpack_require__(98030);
// EXTERNAL MODULE: ./build/tsc/checks/django-version.js
var django_version = __webpack_require__(21869);
// EXTERNAL MODULE: ./build/tsc/checks/registry.js + 167 modules
var registry = __webpack_require__(47984);
// EXTERNAL MODULE: ./build/tsc/checks/suppress.js
var suppress = __webpack_require__(22268);
// EXTERNAL MODULE: ./build/tsc/checks/verdicts.js
var verdicts = __webpack_require__(21853);
;// CONCATENATED MODULE: ./build/tsc/checks/run.js





/** Runs the checks over a project. Never throws: a check that fails by our own fault becomes an unknown that says so. */
function runChecks(context, options = {}) {
    const result = { findings: [], unknowns: [], notApplicable: [], suppressed: [] };
    const { ignore = [] } = options;
    for (const check of options.checks ?? registry.checks) {
        if (options.only && !options.only.includes(check.id))
            continue;
        try {
            runOne(check, { ...context, ignore }, result);
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
function runOne(check, context, into) {
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
            const hidden = (0,suppress/* suppressedByInput */.y)(context.ignore ?? [], check.id, finding.location.file) ||
                (0,suppress/* suppressedByComment */.p)(context.django.project, finding);
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
var django_open = __webpack_require__(48324);
// EXTERNAL MODULE: ./build/tsc/model/errors.js
var model_errors = __webpack_require__(64316);
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
    const shallow = await (0,git/* git */.$Y)(folder, ['rev-parse', '--is-shallow-repository'], searchPath);
    if (shallow.stdout.trim() !== 'false')
        return { files: [], incomplete: 'shallow' };
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
;// CONCATENATED MODULE: ./build/tsc/stages/check.js





/**
 * Runs every check, with what Heroku knows of the app when `platform` is given, and why it let nobody at it with `refusal`. What the
 * shipped copy has repaired already does not break the build, so it is a warning.
 */
async function check(run, django, scrubbed, platform, refusal) {
    const inWorkflow = run.github.event !== '';
    const git = await readGitState(run.folder, run.env.PATH, !inWorkflow);
    const known = platform ? withConfigVars(run, django, platform.configVars) : django;
    const { migrate } = run.inputs;
    const migrateStep = migrate === 'never' ? migrate : run.mode === 'check' ? 'in-a-deploy' : 'now';
    const context = { django: known, platform, refusal, git, migrateStep };
    const result = runChecks(context, { ignore: ignoreEntries(run.inputs) });
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

/***/ 32615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./build/tsc/django/open.js + 8 modules
var django_open = __webpack_require__(48324);
// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(64316);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
        below,
        size: source.size,
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
 * @throws ProjectError when there is no such folder, or git cannot read it, or it tracks nothing there.
 */
async function openProject(folder, searchPath = process.env.PATH) {
    const root = (0,external_node_path_.resolve)(folder);
    if (!(0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        throw noFolder(folder);
    const git = await gitFiles(root, searchPath);
    const sizes = new Map();
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
var wasm = __webpack_require__(69962);
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

/***/ 41646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scrub)
/* harmony export */ });
/* harmony import */ var _checks_requirements_scrub_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98326);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8151);


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
                en: `${count} line${count === 1 ? '' : 's'} of the requirements ${applied ? 'repaired in the shipped copy' : 'would be repaired with `scrub: fix`'}.`,
                ko: `요구 사항 ${count}줄을 ${applied ? '배포본에서 고쳤습니다' : '`scrub: fix`로 고칠 수 있습니다'}.`,
            }
            : { en: 'The requirements need no repair.', ko: '요구 사항에 고칠 것이 없습니다.' },
    };
}


/***/ })

};
