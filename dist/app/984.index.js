export const id = 984;
export const ids = [984];
export const modules = {

/***/ 67396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ djangoReleases),
/* harmony export */   Rs: () => (/* binding */ djangoReleasesAsOf),
/* harmony export */   uK: () => (/* binding */ pastDjangoReleases)
/* harmony export */ });
/**
 * Django's supported Pythons and the end of its security support.
 * https://docs.djangoproject.com/en/stable/faq/install/ and
 * https://www.djangoproject.com/download/#supported-versions
 */
const djangoReleasesAsOf = '2026-11-23';
/** Older series, with the last month of their security support: https://www.djangoproject.com/download/#unsupported-versions */
const pastDjangoReleases = {
    '1.2': '2011-05',
    '1.3': '2013-02',
    '1.4': '2015-10',
    '1.5': '2014-09',
    '1.6': '2015-04',
    '1.7': '2015-12',
    '1.8': '2018-04',
    '1.9': '2017-04',
    '1.10': '2017-12',
    '1.11': '2020-04',
    '2.0': '2019-04',
    '2.1': '2019-12',
    '2.2': '2022-04',
    '3.0': '2021-04',
    '3.1': '2021-12',
};
const djangoReleases = [
    { minor: '3.2', python: [6, 10], supportedUntil: '2024-04', postgres: 9.6, lts: true },
    { minor: '4.0', python: [8, 10], supportedUntil: '2023-04', postgres: 10 },
    { minor: '4.1', python: [8, 11], supportedUntil: '2023-12', postgres: 11 },
    { minor: '4.2', python: [8, 12], supportedUntil: '2026-04', postgres: 12, lts: true },
    { minor: '5.0', python: [10, 12], supportedUntil: '2025-04', postgres: 12 },
    { minor: '5.1', python: [10, 13], supportedUntil: '2025-12', postgres: 13 },
    // 3.14 from 5.2.8
    { minor: '5.2', python: [10, 14], supportedUntil: '2028-04', postgres: 14, lts: true },
    { minor: '6.0', python: [12, 14], supportedUntil: '2027-04', postgres: 14 },
    { minor: '6.1', python: [12, 14], supportedUntil: 'later', postgres: 15 },
];


/***/ }),

/***/ 71620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Gives a check its type, and a place to look for what a check is. */
function defineCheck(check) {
    return check;
}


/***/ }),

/***/ 21869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ djangoSatisfies),
/* harmony export */   S: () => (/* binding */ djangoVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _data_django_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67396);


function djangoVersion({ django }) {
    const listed = django.install.packages.get('django');
    if (!listed)
        return { kind: 'unknown' };
    if (listed.version !== undefined) {
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(listed.version) ? { kind: 'pinned', version: listed.version } : { kind: 'unknown' };
    }
    const python = Number(django.python.minor.split('.')[1]);
    const fitting = _data_django_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .djangoReleases */ .CC.filter((release) => release.python[0] <= python &&
        // A late patch release stands for the whole minor.
        (listed.specifier === '' ||
            accepts(`${release.minor}.40`, listed.specifier) ||
            accepts(release.minor, listed.specifier)));
    const newest = fitting.at(-1);
    return newest ? { kind: 'range', newest } : { kind: 'unknown' };
}
/** Whether the Django that Heroku installs is within `specifier`; undefined when it is not known. */
function djangoSatisfies(context, specifier) {
    const version = djangoVersion(context);
    if (version.kind === 'pinned')
        return accepts(version.version, specifier);
    if (version.kind === 'range')
        return accepts(version.newest.minor, specifier);
    return undefined;
}
function accepts(version, specifier) {
    try {
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, specifier, { prereleases: true });
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 14644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   e6: () => (/* binding */ withoutCommand),
/* harmony export */   fj: () => (/* binding */ join)
/* harmony export */ });
const wrappers = [
    ['exec'],
    ['env'],
    ['time'],
    ['nohup'],
    ['newrelic-admin', 'run-program'],
    ['ddtrace-run'],
    ['opentelemetry-instrument'],
    ['bin/start-pgbouncer'],
    ['bin/start-pgbouncer-stunnel'],
    ['bin/start-nginx'],
    ['bin/start-stunnel'],
    ['poetry', 'run'],
    ['pipenv', 'run'],
    ['uv', 'run'],
];
/** The programs that a Procfile's command runs, in order. */
function parseCommand(command) {
    const commands = [];
    let folder = '';
    for (let words of splitCommands(command)) {
        const [{ start }, { end }] = [words[0], words.at(-1)];
        const env = new Map();
        for (let before = -1; before !== words.length;) {
            before = words.length;
            const assignment = /^([A-Za-z_]\w*)=/.exec(words[0]?.text ?? '');
            if (assignment) {
                env.set(assignment[1], { ...words[0], text: words[0].text.slice(assignment[0].length) });
                words = words.slice(1);
            }
            const wrapper = wrappers.find((parts) => parts.every((part, index) => words[index]?.text === part));
            if (wrapper)
                words = words.slice(wrapper.length);
        }
        if (words[0]?.text === 'cd') {
            const target = words[1];
            folder = folder === undefined || !target || target.dynamic ? undefined : join(folder, target.text);
        }
        else if (words.length > 0) {
            commands.push({ env, folder, words: pythonModule(words), start, end });
        }
    }
    return commands;
}
/** `python -m gunicorn …` is gunicorn. */
function pythonModule(words) {
    return /^python[\d.]*$/.test(words[0]?.text ?? '') && words[1]?.text === '-m' ? words.slice(2) : words;
}
/** `folder` with `path` appended; '' is the start. Undefined when it leaves it. */
function join(folder, path) {
    const inApp = path.replace(/^\/app(?=\/|$)/, '');
    if (path.startsWith('/') && inApp === path)
        return undefined;
    const parts = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
    for (const part of inApp.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
/** `command` without one of its programs; undefined when that is all, or is not chained to the others by `&&` or `;`. */
function withoutCommand(command, program) {
    const before = /(^|&&|;)\s*$/.exec(command.slice(0, program.start));
    const after = /^\s*(&&|;|$)\s*/.exec(command.slice(program.end));
    if (!before || !after || (before[1] === '' && after[1] === ''))
        return undefined;
    return after[1] === ''
        ? command.slice(0, before.index).trimEnd()
        : command.slice(0, program.start) + command.slice(program.end + after[0].length);
}
function splitCommands(command) {
    const commands = [[]];
    let word;
    const put = (char, at, length = 1) => {
        word ??= { text: '', start: at, end: at, dynamic: false };
        word.text += char;
        word.end = at + length;
    };
    const close = () => {
        if (word)
            commands.at(-1).push(word);
        word = undefined;
    };
    let quote = '';
    for (let at = 0; at < command.length; at++) {
        const char = command[at];
        if (quote === "'") {
            if (char === "'")
                quote = '';
            else
                put(char, at);
        }
        else if (char === '\\') {
            put(command[++at] ?? '', at - 1, 2);
        }
        else if (char === quote && quote !== '') {
            quote = '';
            if (word)
                word.end = at + 1;
        }
        else if (quote === '' && (char === '"' || char === "'")) {
            quote = char;
            put('', at);
        }
        else if (quote === '' && /\s/.test(char)) {
            close();
        }
        else if (quote === '' && /[;&|()\n]/.test(char)) {
            close();
            if (commands.at(-1).length > 0)
                commands.push([]);
        }
        else {
            put(char, at);
            if (char === '$' || char === '`')
                word.dynamic = true;
        }
    }
    close();
    return commands.filter((words) => words.length > 0);
}


/***/ }),

/***/ 45139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ applicationModules),
/* harmony export */   N4: () => (/* binding */ commandPlace),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   SA: () => (/* binding */ deleteLine),
/* harmony export */   YS: () => (/* binding */ containerFile),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   j$: () => (/* binding */ editWord),
/* harmony export */   p7: () => (/* binding */ webLine)
/* harmony export */ });
/** Where a process's command, or a word of it, stands. */
function commandPlace(process, word) {
    const { start, end } = word ?? { start: 0, end: process.command.length };
    return {
        file: 'Procfile',
        line: process.line,
        column: process.column + start,
        endLine: process.line,
        endColumn: process.column + end,
    };
}
/** An edit of a word of a process's command. */
function editWord(project, process, word, newText) {
    const base = lineStart(project.text('Procfile') ?? '', process.line) + process.column - 1;
    return { kind: 'replace', file: 'Procfile', start: base + word.start, end: base + word.end, newText };
}
/** An edit that deletes a line of the Procfile. */
function deleteLine(project, line) {
    const source = project.text('Procfile') ?? '';
    const start = lineStart(source, line);
    const end = source.indexOf('\n', start);
    return { kind: 'replace', file: 'Procfile', start, end: end < 0 ? source.length : end + 1, newText: '' };
}
/** Offset at which `line` (from 1) begins. */
function lineStart(text, line) {
    let at = 0;
    for (let n = 1; n < line; n++)
        at = text.indexOf('\n', at) + 1;
    return at;
}
/** The processes named `type`; Heroku takes the last. */
function processOf({ django }, type) {
    return django.procfile.processes.filter((process) => process.type === type).at(-1);
}
/** Why no Procfile is looked for: the project is deployed as containers. */
function containerFile(project) {
    return /^build:\s*$[\s\S]*?^\s+docker:/m.test(project.text('heroku.yml') ?? '') ? 'heroku.yml' : undefined;
}
/** Modules that hold the WSGI or ASGI application, best guess first: `folder` to run in, and the dotted name. */
function applicationModules({ django }, kind) {
    const base = django.managePy?.replace(/\/?manage\.py$/, '') ?? '';
    return django.project
        .below(base)
        .filter((file) => file.endsWith(`/${kind}.py`) && !/(^|\/)(site-packages|node_modules|\.?venv|env)\//.test(file))
        .map((file) => ({
        folder: base,
        file,
        module: file.slice(base === '' ? 0 : base.length + 1, -3).replaceAll('/', '.'),
    }))
        .sort((a, b) => a.module.split('.').length - b.module.split('.').length);
}
/** A `web:` line for the project, or one to fill in. */
function webLine(context) {
    const modules = applicationModules(context, 'wsgi');
    const { folder, module } = modules[0] ?? { folder: '', module: '<package>.wsgi' };
    const chdir = folder === '' ? '' : `--chdir ${folder} `;
    return { line: `web: gunicorn ${chdir}${module} --log-file -`, certain: modules.length === 1 };
}


/***/ }),

/***/ 36942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ isManagement),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   o3: () => (/* binding */ reachedPlace),
/* harmony export */   tB: () => (/* binding */ migrates)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14644);
/* harmony import */ var _procfile_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45139);


const shells = /^(ba|da|z)?sh$/;
const runners = /^(make|npm|npx|yarn|pnpm|just|task|invoke|inv|fab|supervisord|circusd)$/;
const managers = /^(honcho|foreman|hivemind|overmind)$/;
/** Words of the shell that stand before a command. */
const keywords = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', '{', 'command']);
/** A script that names a script that names a script, and no further. */
const maxDepth = 4;
/** Follows a command of the Procfile. */
function reach(django, command) {
    const commands = [];
    const files = new Set();
    let opaque = false;
    const follow = (text, depth, where) => {
        if (depth > maxDepth) {
            opaque = true;
            return;
        }
        for (const parsed of (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .RM)(text)) {
            const first = parsed.words.findIndex((word) => !keywords.has(word.text));
            if (first < 0)
                continue;
            const simple = { ...parsed, words: parsed.words.slice(first), ...where };
            commands.push(simple);
            const [program, ...rest] = simple.words;
            const name = program.text.replace(/^.*\//, '');
            if (program.dynamic || runners.test(name) || name === 'eval')
                opaque = true;
            else if (shells.test(name) && rest[0]?.text === '-c')
                follow(rest[1]?.text ?? '', depth + 1, { ...where, inner: true });
            else if (managers.test(name))
                followProcfile(simple, depth);
            else if (shells.test(name) || /^(python[\d.]*|source|\.)$/.test(name))
                enter(simple, rest.find((word) => !word.text.startsWith('-'))?.text ?? '', depth);
            else if (enter(simple, program.text, depth))
                // A script of the project that ends in `exec "$@"`.
                follow(rest.map((word) => word.text).join(' '), depth + 1, { ...where, inner: true });
            managementCommand(simple);
        }
    };
    /** Whether the word names a program of the project, other than manage.py. */
    const enter = (simple, word, depth) => {
        const file = simple.folder === undefined ? undefined : (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(simple.folder, word);
        if (file === undefined || !django.project.has(file) || /(^|\/)manage\.py$/.test(file))
            return false;
        const text = django.project.text(file) ?? '';
        if (file.endsWith('.py') || /^#!.*python/.test(text))
            opaque = true;
        else if (!files.has(file)) {
            files.add(file);
            for (const { text: line, ...at } of scriptLines(file, text))
                follow(line, depth + 1, { script: at });
        }
        files.add(file);
        return true;
    };
    const followProcfile = ({ words, folder }, depth) => {
        const at = words.findIndex((word) => /^(-f|--procfile)$/.test(word.text));
        const file = at < 0 ? 'Procfile' : words[at + 1]?.text;
        const path = file === undefined || folder === undefined ? undefined : (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, file);
        const text = path === undefined ? undefined : django.project.text(path);
        if (path === undefined || text === undefined || files.has(path))
            opaque = true;
        else {
            files.add(path);
            for (const { text: line, ...at } of scriptLines(path, text))
                follow(line.replace(/^\s*[\w-]+\s*:/, ''), depth + 1, { script: at });
        }
    };
    const managementCommand = ({ words }) => {
        const at = words.findIndex((word) => /(^|\/)manage\.py$|^django-admin$|^django$/.test(word.text));
        const name = words.slice(at + 1).find((word) => !word.text.startsWith('-'))?.text;
        if (at < 0 || name === undefined)
            return;
        const suffix = `/management/commands/${name}.py`;
        for (const file of django.project.files)
            if (file.endsWith(suffix))
                files.add(file);
    };
    follow(command, 0, {});
    return { commands, files: [...files], opaque };
}
/** The lines of a shell script, continued ones put together, comments left out. */
function scriptLines(file, text) {
    const lines = [];
    let continued = false;
    for (const [index, whole] of text.split('\n').entries()) {
        const line = whole.replace(/\r$/, '').replace(/\\$/, ' ');
        if (continued)
            lines.at(-1).text += line;
        else
            lines.push({ file, line: index + 1, text: line });
        continued = /\\\r?$/.test(whole);
    }
    return lines.filter((one) => !/^\s*(#|$)/.test(one.text));
}
/** Whether a command runs a management command of that name: `python manage.py migrate`. */
function isManagement({ words }, name) {
    const at = words.findIndex((word) => /(^|\/)manage\.py$|^django-admin$|^django$/.test(word.text));
    return at >= 0 && words.slice(at + 1).some((word) => word.text === name);
}
/** Whether a command migrates the database, itself or through a script that it names. */
function migrates(django, command) {
    return reach(django, command).commands.some((simple) => isManagement(simple, 'migrate') &&
        !simple.words.some(({ text }) => /^--(check|plan|fake|help)$/.test(text)));
}
/** Where a command stands that a process comes to. */
function reachedPlace(process, command, word) {
    return command.script ?? (0,_procfile_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandPlace */ .N4)(process, command.inner ? undefined : (word ?? command));
}


/***/ }),

/***/ 47984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checks: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/tsc/checks/define.js
var checks_define = __webpack_require__(71620);
;// CONCATENATED MODULE: ./build/tsc/django/usable-settings.js
/** The settings of a world, when their module is found and parses, or is read as if its obvious slips were repaired. */
function usableSettings(django, world) {
    const settings = django.settings(world);
    return settings.file === undefined || settings.syntaxErrors().some((fault) => !fault.mend)
        ? undefined
        : settings;
}

;// CONCATENATED MODULE: ./build/tsc/python/value-facts.js
/** The values that a setting may have, one-of taken apart. */
function options(value) {
    return value.type === 'one-of' ? value.options : [value];
}
/** The items of a list, tuple or set; undefined for anything else. */
function items(value) {
    return value?.type === 'list' || value?.type === 'tuple' || value?.type === 'set' ? value.items : undefined;
}
/** Text of a str or a path. */
function textOf(value) {
    return value?.type === 'str' || value?.type === 'path' ? value.value : undefined;
}
/** The value of a known key in a known dict. */
function entry(value, key) {
    if (value?.type !== 'dict')
        return undefined;
    return value.entries.find(([name]) => name.type === 'str' && name.value === key)?.[1];
}

// EXTERNAL MODULE: ./build/tsc/checks/verdicts.js
var verdicts = __webpack_require__(21853);
;// CONCATENATED MODULE: ./build/tsc/checks/settings-facts.js




/**
 * The settings of a world, when its module is found and parses, or is read as if its obvious slips
 * were repaired; otherwise settings-unknown-module or settings-syntax-error speaks alone.
 */
function settingsOf({ django }, world) {
    return usableSettings(django, world);
}
/** bool(value), when it is the same for all that the value may be. */
function truth(value) {
    const answers = new Set(options(value).map(truthOfOne));
    return answers.size === 1 ? [...answers][0] : undefined;
}
function truthOfOne(value) {
    switch (value.type) {
        case 'none':
            return false;
        case 'bool':
            return value.value;
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        case 'str':
        case 'bytes':
            return value.value.length > 0;
        case 'path':
            return true;
        case 'list':
        case 'tuple':
        case 'set':
            return value.items.length > 0;
        case 'dict':
            return value.entries.length > 0;
        default:
            return undefined;
    }
}
/** The strings of a sequence of which every item is a known string. */
function strings(value) {
    const all = items(value)?.map((item) => (item.type === 'str' ? item.value : undefined));
    return all?.every((item) => item !== undefined) ? all : undefined;
}
/** Whether a dict has only known keys, so that a key that is not seen is not there. */
function settings_facts_closed(value) {
    return value.type === 'dict' && value.entries.every(([key]) => key.type === 'str');
}
/** Config vars that decide a value. */
function deciders(value) {
    return value.type === 'one-of' || value.type === 'unknown' ? value.env : [];
}
/** Whether a sequence surely holds the string, surely does not, or can't be known to. */
function holds(value, wanted) {
    if (value === undefined)
        return false;
    const answers = new Set(options(value).map((option) => {
        const list = items(option);
        if (!list)
            return undefined;
        if (list.some((item) => item.type === 'str' && item.value === wanted))
            return true;
        return list.every((item) => item.type === 'str') ? false : undefined;
    }));
    return answers.size === 1 ? [...answers][0] : undefined;
}
/** Where a setting gets its last value, in the file that writes it; the settings file when none is set. */
function placeOfSetting(settings, name) {
    const last = settings.history(name).at(-1);
    if (!last)
        return { file: settings.file };
    return (0,verdicts/* place */.ik)(last.how === 'import' && last.value.at.file !== '' ? last.value.at : last.at);
}
/** `BASE_DIR / "staticfiles"`, or with os.path where BASE_DIR is a str; undefined without a BASE_DIR. */
function belowBaseDir(settings, name) {
    const base = settings.get('BASE_DIR');
    if (base?.type === 'path')
        return `BASE_DIR / "${name}"`;
    return base?.type === 'str' ? `os.path.join(BASE_DIR, "${name}")` : undefined;
}
/** An edit that puts a line below the statement at `origin`. */
function insertBelow(project, origin, line) {
    const source = project.text(origin.file) ?? '';
    const found = source.indexOf('\n', origin.end);
    const at = found < 0 ? source.length : found + 1;
    const indent = /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', origin.start - 1) + 1))[0];
    const before = found < 0 ? '\n' : '';
    return { kind: 'replace', file: origin.file, start: at, end: at, newText: `${before}${indent}${line}\n` };
}

;// CONCATENATED MODULE: ./build/tsc/checks/database/engine.js

/** What DATABASES["default"] may be; undefined when DATABASES itself can't be followed. */
function defaultDatabases(settings) {
    const value = settings.get('DATABASES');
    if (value === undefined)
        return [{ engine: 'none', value: { type: 'none', at: nowhere } }];
    const found = [];
    for (const databases of options(value)) {
        if (databases.type !== 'dict')
            return undefined;
        const alias = entry(databases, 'default');
        if (alias === undefined) {
            if (databases.entries.some(([key]) => key.type !== 'str'))
                return undefined;
            found.push({ engine: 'none', value: databases });
            continue;
        }
        for (const option of options(alias))
            found.push({ engine: engineOf(option), value: option });
    }
    return found;
}
function engineOf(value) {
    if (value.type === 'none')
        return 'none';
    if (value.type !== 'dict')
        return undefined;
    const engine = entry(value, 'ENGINE');
    if (engine === undefined)
        return value.entries.length === 0 ? 'none' : undefined;
    if (engine.type !== 'str')
        return undefined;
    if (/sqlite|spatialite/.test(engine.value))
        return 'sqlite';
    if (/postgres|postgis|psycopg/.test(engine.value))
        return 'postgres';
    if (/mysql/.test(engine.value))
        return 'mysql';
    return /oracle/.test(engine.value) ? 'oracle' : engine.value === '' ? 'none' : 'other';
}
const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

;// CONCATENATED MODULE: ./build/tsc/checks/database/db-addon-missing.js




/* harmony default export */ const db_addon_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'db-addon-missing',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('No database is attached to the app', '앱에 데이터베이스가 연결되어 있지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds settings that read DATABASE_URL and fall back to SQLite, or to nothing, when the app has no such config var.', 'DATABASE_URL을 읽지만 앱에 그 config var가 없어 SQLite나 빈 설정으로 넘어가는 경우를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('New Heroku accounts get no database by themselves. The app then runs on SQLite, whose file is thrown away with the dyno: "no such table", lost posts, a superuser that can’t log in.', '새 Heroku 계정에는 데이터베이스가 자동으로 생기지 않습니다. 그러면 앱은 dyno와 함께 버려지는 SQLite로 동작하고, "no such table" 오류, 사라지는 글, 로그인되지 않는 관리자 계정 문제가 생깁니다.'),
        sources: [
            'https://devcenter.heroku.com/articles/provisioning-heroku-postgres',
            'https://devcenter.heroku.com/changelog-items/2596',
        ],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        if (!settings?.environmentReads().some((read) => read.name === 'DATABASE_URL'))
            return;
        const place = placeOfSetting(settings, 'DATABASES');
        if (!context.platform) {
            yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)('whether a Postgres add-on is attached (config var DATABASE_URL)', 'Postgres 애드온이 연결되어 있는지(config var DATABASE_URL)'), place);
            return;
        }
        if (context.platform.configVars.has('DATABASE_URL'))
            return;
        const databases = defaultDatabases(settings);
        if (!databases?.every(({ engine }) => engine === 'sqlite' || engine === 'none'))
            return;
        yield (0,verdicts/* found */.F9)(place, (0,verdicts/* text */.Qq)('The app has no config var DATABASE_URL, so these settings use SQLite (or no database) on a disk that is thrown away.', '앱에 config var DATABASE_URL이 없어서, 이 설정은 버려지는 디스크의 SQLite(또는 빈 데이터베이스)를 사용합니다.'), (0,verdicts/* text */.Qq)('Run `heroku addons:create heroku-postgresql:essential-0` (paid), then migrate.', '`heroku addons:create heroku-postgresql:essential-0`(유료)을 실행한 뒤 마이그레이션해 주세요.'), { settledBy: 'platform' });
    },
}));

// EXTERNAL MODULE: ./build/tsc/checks/django-version.js
var django_version = __webpack_require__(21869);
;// CONCATENATED MODULE: ./build/tsc/checks/database/db-driver-missing.js





/* harmony default export */ const db_driver_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'db-driver-missing',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('The database driver is not installed', '데이터베이스 드라이버가 설치되지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for psycopg2, psycopg2-binary or psycopg (from Django 4.2) where the settings use PostgreSQL or DATABASE_URL, and for mysqlclient where they use MySQL.', '설정이 PostgreSQL이나 DATABASE_URL을 쓰면 psycopg2, psycopg2-binary, psycopg(Django 4.2부터)를, MySQL을 쓰면 mysqlclient를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Without its driver Django ends with ImproperlyConfigured as soon as a model is loaded: the build stops at collectstatic or the app crashes.', '드라이버가 없으면 모델을 불러오는 순간 ImproperlyConfigured로 끝나, 빌드가 collectstatic에서 중단되거나 앱이 멈춥니다.'),
        example: {
            file: 'requirements.txt',
            bad: 'Django==5.2\ndj-database-url==3.0.0\n',
            good: 'Django==5.2\ndj-database-url==3.0.0\npsycopg2-binary==2.9.11\n',
        },
        sources: [
            'https://docs.djangoproject.com/en/stable/ref/databases/#postgresql-notes',
            'https://devcenter.heroku.com/articles/connecting-heroku-postgres#connecting-with-django',
        ],
    },
    *run(context) {
        const { install } = context.django;
        const settings = settingsOf(context, 'RUN');
        if (!settings || install.packages.size === 0)
            return;
        const databases = defaultDatabases(settings) ?? [];
        const url = settings.environmentReads().some((read) => read.name === 'DATABASE_URL');
        const engine = databases.some((database) => database.engine === 'mysql')
            ? 'mysql'
            : databases.some((database) => database.engine === 'postgres') || url
                ? 'postgres'
                : undefined;
        const has = (...names) => names.some((name) => install.packages.has(name));
        const place = placeOfSetting(settings, 'DATABASES');
        const file = install.files[0] ?? 'requirements.txt';
        // These bring a driver with them.
        if (!install.complete &&
            has('django-heroku', 'django-on-heroku', 'django-postgres-extra', 'django-environ-postgres'))
            return;
        if (engine === 'mysql' && !url && !has('mysqlclient', 'pymysql', 'mysql-connector-python')) {
            const { at } = databases.find((database) => database.engine === 'mysql').value;
            yield (0,verdicts/* found */.F9)(at.file === '' ? place : (0,verdicts/* place */.ik)(at), (0,verdicts/* text */.Qq)(`The settings use MySQL, but ${file} installs no driver for it.`, `설정은 MySQL을 쓰지만 ${file}에 드라이버가 없습니다.`), (0,verdicts/* text */.Qq)('Add `mysqlclient` to the requirements.', '의존성에 `mysqlclient`를 추가해 주세요.'));
        }
        if (engine !== 'postgres' || has('psycopg2', 'psycopg2-binary'))
            return;
        const three = install.packages.get('psycopg') ?? install.packages.get('psycopg-binary');
        if (three) {
            if ((0,django_version/* djangoSatisfies */.D)(context, '<4.2') !== true)
                return;
            yield (0,verdicts/* found */.F9)(three.location, (0,verdicts/* text */.Qq)('Django before 4.2 can’t use psycopg 3: it asks for psycopg2 and ends with ImproperlyConfigured.', 'Django 4.2 미만은 psycopg 3를 쓸 수 없습니다. psycopg2를 찾다가 ImproperlyConfigured로 끝납니다.'), (0,verdicts/* text */.Qq)('Add `psycopg2-binary`, or upgrade to Django 4.2 or later.', '`psycopg2-binary`를 추가하거나 Django를 4.2 이상으로 올려 주세요.'));
            return;
        }
        // Which driver is loaded is the URL's to say: with none, as in Heroku's own sample project, no driver is needed.
        if (!databases.some((database) => database.engine === 'postgres')) {
            if (!context.platform) {
                yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)('whether the app has the config var DATABASE_URL: then `psycopg2-binary` must be in the requirements', '앱에 config var DATABASE_URL이 있는지(있다면 의존성에 `psycopg2-binary`가 필요합니다)'), place);
                return;
            }
            if (!/^(postgres|postgresql|postgis):/.test(context.platform.configVars.get('DATABASE_URL') ?? ''))
                return;
        }
        yield (0,verdicts/* found */.F9)(place, (0,verdicts/* text */.Qq)(`These settings connect to PostgreSQL on Heroku (DATABASE_URL), but ${file} installs no driver for it. Django ends with ImproperlyConfigured.`, `이 설정은 Heroku에서 PostgreSQL(DATABASE_URL)에 연결하는데 ${file}에 드라이버가 없습니다. Django가 ImproperlyConfigured로 끝납니다.`), (0,verdicts/* text */.Qq)('Add `psycopg2-binary` to the requirements (or `psycopg[binary]` from Django 4.2 on).', '의존성에 `psycopg2-binary`를 추가해 주세요(Django 4.2 이상이면 `psycopg[binary]`도 됩니다).'));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/database/db-sqlite-in-production.js




const databaseLines = `import dj_database_url

DATABASES = {
    "default": dj_database_url.config(
        default=f"sqlite:///{BASE_DIR / 'db.sqlite3'}",
        conn_max_age=600,
        conn_health_checks=True,
    )
}
`;
/* harmony default export */ const db_sqlite_in_production = ((0,checks_define/* defineCheck */.q)({
    id: 'db-sqlite-in-production',
    severity: 'error',
    guide: '3-2-3',
    title: (0,verdicts/* text */.Qq)('The production database is SQLite', '운영 데이터베이스가 SQLite입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Evaluates DATABASES["default"] as the web process sees it.', 'web 프로세스가 보는 DATABASES["default"]를 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('A dyno’s disk is thrown away at every restart (at least daily), deploy and configuration change, and each dyno has its own: all rows vanish, and what `heroku run python manage.py migrate` writes never reaches the web dyno.', 'dyno의 디스크는 재시작(적어도 하루 한 번), 배포, 설정 변경 때마다 버려지고 dyno마다 따로 있습니다. 데이터가 모두 사라지고, `heroku run python manage.py migrate`로 만든 내용도 web dyno에 전달되지 않습니다.'),
        example: {
            file: 'settings.py',
            bad: 'DATABASES = {\n    "default": {\n        "ENGINE": "django.db.backends.sqlite3",\n        "NAME": BASE_DIR / "db.sqlite3",\n    }\n}\n',
            good: databaseLines,
        },
        sources: [
            'https://devcenter.heroku.com/articles/sqlite3',
            'https://devcenter.heroku.com/articles/connecting-heroku-postgres#connecting-with-django',
            'https://devcenter.heroku.com/articles/dynos#ephemeral-filesystem',
        ],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        const databases = settings && defaultDatabases(settings);
        if (!settings || !databases || databases.length === 0)
            return;
        if (!databases.every((database) => database.engine === 'sqlite'))
            return;
        // A reader of DATABASE_URL that found no URL: db-addon-missing tells the cause.
        const readsUrl = settings.environmentReads().some((read) => read.name === 'DATABASE_URL');
        if (readsUrl)
            return;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'DATABASES'), (0,verdicts/* text */.Qq)('The web process uses SQLite on the dyno’s own disk. Heroku throws that disk away at each restart and deploy: users, posts and logins vanish.', 'web 프로세스가 dyno 디스크의 SQLite를 사용합니다. Heroku는 재시작하거나 배포할 때마다 이 디스크를 버리므로 회원, 글, 로그인 정보가 모두 사라집니다.'), (0,verdicts/* text */.Qq)(`Add \`dj-database-url\` and \`psycopg2-binary\` to the requirements, run \`heroku addons:create heroku-postgresql:essential-0\` (paid), and write:\n\`\`\`python\n${databaseLines}\`\`\``, `의존성에 \`dj-database-url\`과 \`psycopg2-binary\`를 추가하고, \`heroku addons:create heroku-postgresql:essential-0\`(유료)을 실행한 뒤 다음과 같이 적어 주세요.\n\`\`\`python\n${databaseLines}\`\`\``));
    },
}));

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./build/tsc/django/global-settings.js

/**
 * Django's own defaults by the version they hold from, `undefined` where the setting
 * was removed: django/conf/global_settings.py of 3.2 to 6.1, what is about languages
 * and formats left out.
 */
const defaults = {
    ADMINS: [['3.2', []]],
    ALLOWED_HOSTS: [['3.2', []]],
    APPEND_SLASH: [['3.2', true]],
    AUTHENTICATION_BACKENDS: [['3.2', ['django.contrib.auth.backends.ModelBackend']]],
    AUTH_PASSWORD_VALIDATORS: [['3.2', []]],
    AUTH_USER_MODEL: [['3.2', 'auth.User']],
    CACHES: [['3.2', { default: { BACKEND: 'django.core.cache.backends.locmem.LocMemCache' } }]],
    CACHE_MIDDLEWARE_ALIAS: [['3.2', 'default']],
    CACHE_MIDDLEWARE_KEY_PREFIX: [['3.2', '']],
    CACHE_MIDDLEWARE_SECONDS: [['3.2', 600]],
    CSRF_COOKIE_AGE: [['3.2', 31449600]],
    CSRF_COOKIE_DOMAIN: [['3.2', null]],
    CSRF_COOKIE_HTTPONLY: [['3.2', false]],
    CSRF_COOKIE_MASKED: [
        ['4.1', false],
        ['5.0', undefined],
    ],
    CSRF_COOKIE_NAME: [['3.2', 'csrftoken']],
    CSRF_COOKIE_PATH: [['3.2', '/']],
    CSRF_COOKIE_SAMESITE: [['3.2', 'Lax']],
    CSRF_COOKIE_SECURE: [['3.2', false]],
    CSRF_FAILURE_VIEW: [['3.2', 'django.views.csrf.csrf_failure']],
    CSRF_HEADER_NAME: [['3.2', 'HTTP_X_CSRFTOKEN']],
    CSRF_TRUSTED_ORIGINS: [['3.2', []]],
    CSRF_USE_SESSIONS: [['3.2', false]],
    DATABASES: [['3.2', {}]],
    DATABASE_ROUTERS: [['3.2', []]],
    DATA_UPLOAD_MAX_MEMORY_SIZE: [['3.2', 2621440]],
    DATA_UPLOAD_MAX_NUMBER_FIELDS: [['3.2', 1000]],
    DATA_UPLOAD_MAX_NUMBER_FILES: [['3.2', 100]],
    DEBUG: [['3.2', false]],
    DEBUG_PROPAGATE_EXCEPTIONS: [['3.2', false]],
    DEFAULT_AUTO_FIELD: [
        ['3.2', 'django.db.models.AutoField'],
        ['6.0', 'django.db.models.BigAutoField'],
    ],
    DEFAULT_CHARSET: [['3.2', 'utf-8']],
    DEFAULT_EXCEPTION_REPORTER: [['3.2', 'django.views.debug.ExceptionReporter']],
    DEFAULT_EXCEPTION_REPORTER_FILTER: [['3.2', 'django.views.debug.SafeExceptionReporterFilter']],
    DEFAULT_FILE_STORAGE: [
        ['3.2', 'django.core.files.storage.FileSystemStorage'],
        ['5.1', undefined],
    ],
    DEFAULT_FROM_EMAIL: [['3.2', 'webmaster@localhost']],
    DEFAULT_HASHING_ALGORITHM: [
        ['3.2', 'sha256'],
        ['4.0', undefined],
    ],
    DEFAULT_INDEX_TABLESPACE: [['3.2', '']],
    DEFAULT_TABLESPACE: [['3.2', '']],
    EMAIL_BACKEND: [['3.2', 'django.core.mail.backends.smtp.EmailBackend']],
    EMAIL_HOST: [['3.2', 'localhost']],
    EMAIL_HOST_PASSWORD: [['3.2', '']],
    EMAIL_HOST_USER: [['3.2', '']],
    EMAIL_PORT: [['3.2', 25]],
    EMAIL_SSL_CERTFILE: [['3.2', null]],
    EMAIL_SSL_KEYFILE: [['3.2', null]],
    EMAIL_SUBJECT_PREFIX: [['3.2', '[Django] ']],
    EMAIL_TIMEOUT: [['3.2', null]],
    EMAIL_USE_LOCALTIME: [['3.2', false]],
    EMAIL_USE_SSL: [['3.2', false]],
    EMAIL_USE_TLS: [['3.2', false]],
    FILE_UPLOAD_DIRECTORY_PERMISSIONS: [['3.2', null]],
    FILE_UPLOAD_HANDLERS: [
        [
            '3.2',
            [
                'django.core.files.uploadhandler.MemoryFileUploadHandler',
                'django.core.files.uploadhandler.TemporaryFileUploadHandler',
            ],
        ],
    ],
    FILE_UPLOAD_MAX_MEMORY_SIZE: [['3.2', 2621440]],
    FILE_UPLOAD_PERMISSIONS: [['3.2', 420]],
    FILE_UPLOAD_TEMP_DIR: [['3.2', null]],
    FORCE_SCRIPT_NAME: [['3.2', null]],
    FORMS_URLFIELD_ASSUME_HTTPS: [
        ['5.0', false],
        ['6.0', undefined],
    ],
    FORM_RENDERER: [['3.2', 'django.forms.renderers.DjangoTemplates']],
    INSTALLED_APPS: [['3.2', []]],
    INTERNAL_IPS: [['3.2', []]],
    LANGUAGE_CODE: [['3.2', 'en-us']],
    LANGUAGE_COOKIE_AGE: [['3.2', null]],
    LANGUAGE_COOKIE_DOMAIN: [['3.2', null]],
    LANGUAGE_COOKIE_HTTPONLY: [['3.2', false]],
    LANGUAGE_COOKIE_NAME: [['3.2', 'django_language']],
    LANGUAGE_COOKIE_PATH: [['3.2', '/']],
    LANGUAGE_COOKIE_SAMESITE: [['3.2', null]],
    LANGUAGE_COOKIE_SECURE: [['3.2', false]],
    LOGGING: [['3.2', {}]],
    LOGGING_CONFIG: [['3.2', 'logging.config.dictConfig']],
    LOGIN_REDIRECT_URL: [['3.2', '/accounts/profile/']],
    LOGIN_URL: [['3.2', '/accounts/login/']],
    LOGOUT_REDIRECT_URL: [['3.2', null]],
    MEDIA_ROOT: [['3.2', '']],
    MEDIA_URL: [['3.2', '']],
    MESSAGE_STORAGE: [['3.2', 'django.contrib.messages.storage.fallback.FallbackStorage']],
    MIDDLEWARE: [['3.2', []]],
    MIGRATION_MODULES: [['3.2', {}]],
    PASSWORD_HASHERS: [
        [
            '3.2',
            [
                'django.contrib.auth.hashers.PBKDF2PasswordHasher',
                'django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher',
                'django.contrib.auth.hashers.Argon2PasswordHasher',
                'django.contrib.auth.hashers.BCryptSHA256PasswordHasher',
            ],
        ],
        [
            '4.0',
            [
                'django.contrib.auth.hashers.PBKDF2PasswordHasher',
                'django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher',
                'django.contrib.auth.hashers.Argon2PasswordHasher',
                'django.contrib.auth.hashers.BCryptSHA256PasswordHasher',
                'django.contrib.auth.hashers.ScryptPasswordHasher',
            ],
        ],
    ],
    PASSWORD_RESET_TIMEOUT: [['3.2', 259200]],
    PASSWORD_RESET_TIMEOUT_DAYS: [
        ['3.2', 3],
        ['4.0', undefined],
    ],
    PREPEND_WWW: [['3.2', false]],
    SECRET_KEY: [['3.2', '']],
    SECRET_KEY_FALLBACKS: [['4.1', []]],
    SECURE_BROWSER_XSS_FILTER: [
        ['3.2', false],
        ['4.0', undefined],
    ],
    SECURE_CONTENT_TYPE_NOSNIFF: [['3.2', true]],
    SECURE_CROSS_ORIGIN_OPENER_POLICY: [['4.0', 'same-origin']],
    SECURE_CSP: [['6.0', {}]],
    SECURE_CSP_REPORT_ONLY: [['6.0', {}]],
    SECURE_HSTS_INCLUDE_SUBDOMAINS: [['3.2', false]],
    SECURE_HSTS_PRELOAD: [['3.2', false]],
    SECURE_HSTS_SECONDS: [['3.2', 0]],
    SECURE_PROXY_SSL_HEADER: [['3.2', null]],
    SECURE_REDIRECT_EXEMPT: [['3.2', []]],
    SECURE_REFERRER_POLICY: [['3.2', 'same-origin']],
    SECURE_SSL_HOST: [['3.2', null]],
    SECURE_SSL_REDIRECT: [['3.2', false]],
    SERVER_EMAIL: [['3.2', 'root@localhost']],
    SESSION_CACHE_ALIAS: [['3.2', 'default']],
    SESSION_COOKIE_AGE: [['3.2', 1209600]],
    SESSION_COOKIE_DOMAIN: [['3.2', null]],
    SESSION_COOKIE_HTTPONLY: [['3.2', true]],
    SESSION_COOKIE_NAME: [['3.2', 'sessionid']],
    SESSION_COOKIE_PATH: [['3.2', '/']],
    SESSION_COOKIE_SAMESITE: [['3.2', 'Lax']],
    SESSION_COOKIE_SECURE: [['3.2', false]],
    SESSION_ENGINE: [['3.2', 'django.contrib.sessions.backends.db']],
    SESSION_EXPIRE_AT_BROWSER_CLOSE: [['3.2', false]],
    SESSION_FILE_PATH: [['3.2', null]],
    SESSION_SAVE_EVERY_REQUEST: [['3.2', false]],
    SESSION_SERIALIZER: [['3.2', 'django.contrib.sessions.serializers.JSONSerializer']],
    SIGNED_COOKIE_LEGACY_SALT_FALLBACK: [
        ['5.2', true],
        ['6.1', false],
    ],
    SIGNING_BACKEND: [['3.2', 'django.core.signing.TimestampSigner']],
    SILENCED_SYSTEM_CHECKS: [['3.2', []]],
    STATICFILES_DIRS: [['3.2', []]],
    STATICFILES_FINDERS: [
        [
            '3.2',
            [
                'django.contrib.staticfiles.finders.FileSystemFinder',
                'django.contrib.staticfiles.finders.AppDirectoriesFinder',
            ],
        ],
    ],
    STATICFILES_STORAGE: [
        ['3.2', 'django.contrib.staticfiles.storage.StaticFilesStorage'],
        ['5.1', undefined],
    ],
    STATIC_ROOT: [['3.2', null]],
    STATIC_URL: [['3.2', null]],
    STORAGES: [
        [
            '4.2',
            {
                default: { BACKEND: 'django.core.files.storage.FileSystemStorage' },
                staticfiles: { BACKEND: 'django.contrib.staticfiles.storage.StaticFilesStorage' },
            },
        ],
    ],
    TASKS: [['6.0', { default: { BACKEND: 'django.tasks.backends.immediate.ImmediateBackend' } }]],
    TEMPLATES: [['3.2', []]],
    TEST_RUNNER: [['3.2', 'django.test.runner.DiscoverRunner']],
    TIME_ZONE: [['3.2', 'America/Chicago']],
    URLIZE_ASSUME_HTTPS: [['6.0', false]],
    USE_BLANK_CHOICE_DASH: [['6.1', false]],
    USE_DEPRECATED_PYTZ: [
        ['4.0', false],
        ['5.0', undefined],
    ],
    USE_I18N: [['3.2', true]],
    USE_L10N: [
        ['3.2', false],
        ['4.0', true],
        ['5.0', undefined],
    ],
    USE_TZ: [
        ['3.2', false],
        ['5.0', true],
    ],
    USE_X_FORWARDED_HOST: [['3.2', false]],
    USE_X_FORWARDED_PORT: [['3.2', false]],
    WSGI_APPLICATION: [['3.2', null]],
    X_FRAME_OPTIONS: [['3.2', 'DENY']],
};
const at = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
/** Django's default of a setting in a version such as '5.2' or '4.2.11'; undefined when that version has no such setting. */
function djangoDefault(name, djangoVersion) {
    const row = Object.hasOwn(defaults, name) ? defaults[name] : [];
    const last = row.filter(([since]) => (0,pep440.compare)(djangoVersion, since) >= 0).at(-1) ?? row[0];
    return last?.[1] === undefined ? undefined : value(last[1]);
}
/**
 * What Django takes for a setting: the project's value, else its own default.
 * Undefined when neither is there. Where only some paths set the name, the default
 * takes the place of the alternative that does not.
 */
function effective(settings, name, djangoVersion) {
    const own = settings.get(name);
    if (!own)
        return djangoDefault(name, djangoVersion);
    if (own.type !== 'one-of')
        return own;
    const otherwise = djangoDefault(name, djangoVersion);
    const options = own.options.map((option) => option.type === 'unknown' && option.unset && otherwise ? otherwise : option);
    return { ...own, options };
}
function value(plain) {
    if (plain === null)
        return { type: 'none', at };
    if (typeof plain === 'boolean')
        return { type: 'bool', value: plain, at };
    if (typeof plain === 'number')
        return { type: 'int', value: BigInt(plain), at };
    if (typeof plain === 'string')
        return { type: 'str', value: plain, at };
    if (isList(plain))
        return { type: 'list', items: plain.map(value), at };
    const entries = Object.entries(plain).map(([key, item]) => [value(key), value(item)]);
    return { type: 'dict', entries, at };
}
const isList = (plain) => Array.isArray(plain);

;// CONCATENATED MODULE: ./build/tsc/checks/data/time-zones.js
/**
 * Names of time zones, from Debian's tzdata 2026f. Its package `tzdata-legacy` holds the
 * old ones; Ubuntu 24.04 has the same two packages, and Heroku's images only the first.
 * What left `tzdata` after Ubuntu 24.04 was released (Asia/Choibalsan, CET, EST5EDT and its kin) counts as there.
 * https://discourse.ubuntu.com/t/ubuntu-24-04-lts-noble-numbat-release-notes/39890
 */
const timeZonesAsOf = '2026f';
const regions = {
    Africa: 'Abidjan Accra Addis_Ababa Algiers Asmara Bamako Bangui Banjul Bissau Blantyre Brazzaville Bujumbura Cairo Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala El_Aaiun Freetown Gaborone Harare Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mbabane Mogadishu Monrovia Nairobi Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Sao_Tome Timbuktu Tripoli Tunis Windhoek',
    America: 'Adak Anchorage Anguilla Antigua Araguaina Argentina/Buenos_Aires Argentina/Catamarca Argentina/Cordoba Argentina/Jujuy Argentina/La_Rioja Argentina/Mendoza Argentina/Rio_Gallegos Argentina/Salta Argentina/San_Juan Argentina/San_Luis Argentina/Tucuman Argentina/Ushuaia Aruba Asuncion Atikokan Atka Bahia Bahia_Banderas Barbados Belem Belize Blanc-Sablon Boa_Vista Bogota Boise Cambridge_Bay Campo_Grande Cancun Caracas Cayenne Cayman Chicago Chihuahua Ciudad_Juarez Coral_Harbour Costa_Rica Coyhaique Creston Cuiaba Curacao Danmarkshavn Dawson Dawson_Creek Denver Detroit Dominica Edmonton Eirunepe El_Salvador Ensenada Fort_Nelson Fortaleza Glace_Bay Goose_Bay Grand_Turk Grenada Guadeloupe Guatemala Guayaquil Guyana Halifax Havana Hermosillo Indiana/Indianapolis Indiana/Knox Indiana/Marengo Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Inuvik Iqaluit Jamaica Juneau Kentucky/Louisville Kentucky/Monticello Kralendijk La_Paz Lima Los_Angeles Lower_Princes Maceio Managua Manaus Marigot Martinique Matamoros Mazatlan Menominee Merida Metlakatla Mexico_City Miquelon Moncton Monterrey Montevideo Montreal Montserrat Nassau New_York Nipigon Nome Noronha North_Dakota/Beulah North_Dakota/Center North_Dakota/New_Salem Nuuk Ojinaga Panama Pangnirtung Paramaribo Phoenix Port-au-Prince Port_of_Spain Porto_Acre Porto_Velho Puerto_Rico Punta_Arenas Rainy_River Rankin_Inlet Recife Regina Resolute Rio_Branco Santa_Isabel Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund Shiprock Sitka St_Barthelemy St_Johns St_Kitts St_Lucia St_Thomas St_Vincent Swift_Current Tegucigalpa Thule Thunder_Bay Tijuana Toronto Tortola Vancouver Virgin Whitehorse Winnipeg Yakutat Yellowknife',
    Antarctica: 'Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera Syowa Troll Vostok',
    Arctic: 'Longyearbyen',
    Asia: 'Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Atyrau Baghdad Bahrain Baku Bangkok Barnaul Beirut Bishkek Brunei Chita Choibalsan Chongqing Colombo Damascus Dhaka Dili Dubai Dushanbe Famagusta Gaza Harbin Hebron Ho_Chi_Minh Hong_Kong Hovd Irkutsk Istanbul Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Kashgar Kathmandu Khandyga Kolkata Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macau Magadan Makassar Manila Muscat Nicosia Novokuznetsk Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang Qatar Qostanay Qyzylorda Riyadh Sakhalin Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Tel_Aviv Thimphu Tokyo Tomsk Ulaanbaatar Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yangon Yekaterinburg Yerevan',
    Atlantic: 'Azores Bermuda Canary Cape_Verde Faroe Jan_Mayen Madeira Reykjavik South_Georgia St_Helena Stanley',
    Australia: 'Adelaide Brisbane Broken_Hill Canberra Currie Darwin Eucla Hobart Lindeman Lord_Howe Melbourne Perth Sydney Yancowinna',
    '': 'CET CST6CDT EET EST EST5EDT GMT HST MET MST MST7MDT PST8PDT UTC WET',
    Etc: 'GMT GMT+0 GMT+1 GMT+10 GMT+11 GMT+12 GMT+2 GMT+3 GMT+4 GMT+5 GMT+6 GMT+7 GMT+8 GMT+9 GMT-0 GMT-1 GMT-10 GMT-11 GMT-12 GMT-13 GMT-14 GMT-2 GMT-3 GMT-4 GMT-5 GMT-6 GMT-7 GMT-8 GMT-9 GMT0 Greenwich UCT UTC Universal Zulu',
    Europe: 'Amsterdam Andorra Astrakhan Athens Belfast Belgrade Berlin Bratislava Brussels Bucharest Budapest Busingen Chisinau Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul Jersey Kaliningrad Kirov Kyiv Lisbon Ljubljana London Luxembourg Madrid Malta Mariehamn Minsk Monaco Moscow Nicosia Oslo Paris Podgorica Prague Riga Rome Samara San_Marino Sarajevo Saratov Simferopol Skopje Sofia Stockholm Tallinn Tirane Tiraspol Ulyanovsk Vaduz Vatican Vienna Vilnius Volgograd Warsaw Zagreb Zurich',
    Indian: 'Antananarivo Chagos Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte Reunion',
    Pacific: 'Apia Auckland Bougainville Chatham Chuuk Easter Efate Fakaofo Fiji Funafuti Galapagos Gambier Guadalcanal Guam Honolulu Johnston Kanton Kiritimati Kosrae Kwajalein Majuro Marquesas Midway Nauru Niue Norfolk Noumea Pago_Pago Palau Pitcairn Pohnpei Port_Moresby Rarotonga Saipan Samoa Tahiti Tarawa Tongatapu Wake Wallis Yap',
};
/** Names that every image of Heroku has. */
const timeZones = new Set(Object.entries(regions).flatMap(([region, places]) => places.split(' ').map((place) => (region === '' ? place : `${region}/${place}`))));
/** Old names, which heroku-22 still has, with the names of today. */
const legacyTimeZones = new Map(`
Africa/Asmera Africa/Asmara
America/Argentina/ComodRivadavia America/Argentina/Catamarca
America/Buenos_Aires America/Argentina/Buenos_Aires
America/Catamarca America/Argentina/Catamarca
America/Cordoba America/Argentina/Cordoba
America/Fort_Wayne America/Indiana/Indianapolis
America/Godthab America/Nuuk
America/Indianapolis America/Indiana/Indianapolis
America/Jujuy America/Argentina/Jujuy
America/Knox_IN America/Indiana/Knox
America/Louisville America/Kentucky/Louisville
America/Mendoza America/Argentina/Mendoza
America/Rosario America/Argentina/Cordoba
Antarctica/South_Pole Antarctica/McMurdo
Asia/Ashkhabad Asia/Ashgabat
Asia/Calcutta Asia/Kolkata
Asia/Chungking Asia/Shanghai
Asia/Dacca Asia/Dhaka
Asia/Katmandu Asia/Kathmandu
Asia/Macao Asia/Macau
Asia/Rangoon Asia/Yangon
Asia/Saigon Asia/Ho_Chi_Minh
Asia/Thimbu Asia/Thimphu
Asia/Ujung_Pandang Asia/Makassar
Asia/Ulan_Bator Asia/Ulaanbaatar
Atlantic/Faeroe Atlantic/Faroe
Australia/ACT Australia/Sydney
Australia/LHI Australia/Lord_Howe
Australia/NSW Australia/Sydney
Australia/North Australia/Darwin
Australia/Queensland Australia/Brisbane
Australia/South Australia/Adelaide
Australia/Tasmania Australia/Hobart
Australia/Victoria Australia/Melbourne
Australia/West Australia/Perth
Brazil/Acre America/Rio_Branco
Brazil/DeNoronha America/Noronha
Brazil/East America/Sao_Paulo
Brazil/West America/Manaus
Canada/Atlantic America/Halifax
Canada/Central America/Winnipeg
Canada/Eastern America/Toronto
Canada/Mountain America/Edmonton
Canada/Newfoundland America/St_Johns
Canada/Pacific America/Vancouver
Canada/Saskatchewan America/Regina
Canada/Yukon America/Whitehorse
Chile/Continental America/Santiago
Chile/EasterIsland Pacific/Easter
Cuba America/Havana
Egypt Africa/Cairo
Eire Europe/Dublin
Europe/Kiev Europe/Kyiv
Europe/Uzhgorod Europe/Kyiv
Europe/Zaporozhye Europe/Kyiv
GB Europe/London
GB-Eire Europe/London
GMT+0 Etc/GMT
GMT-0 Etc/GMT
GMT0 Etc/GMT
Greenwich Etc/GMT
Hongkong Asia/Hong_Kong
Iceland Atlantic/Reykjavik
Iran Asia/Tehran
Israel Asia/Jerusalem
Jamaica America/Jamaica
Japan Asia/Tokyo
Kwajalein Pacific/Kwajalein
Libya Africa/Tripoli
Mexico/BajaNorte America/Tijuana
Mexico/BajaSur America/Mazatlan
Mexico/General America/Mexico_City
NZ Pacific/Auckland
NZ-CHAT Pacific/Chatham
Navajo America/Denver
PRC Asia/Shanghai
Pacific/Enderbury Pacific/Kanton
Pacific/Ponape Pacific/Pohnpei
Pacific/Truk Pacific/Chuuk
Poland Europe/Warsaw
Portugal Europe/Lisbon
ROC Asia/Taipei
ROK Asia/Seoul
Singapore Asia/Singapore
Turkey Europe/Istanbul
UCT Etc/UTC
US/Alaska America/Anchorage
US/Aleutian America/Adak
US/Arizona America/Phoenix
US/Central America/Chicago
US/East-Indiana America/Indiana/Indianapolis
US/Eastern America/New_York
US/Hawaii Pacific/Honolulu
US/Indiana-Starke America/Indiana/Knox
US/Michigan America/Detroit
US/Mountain America/Denver
US/Pacific America/Los_Angeles
US/Samoa Pacific/Pago_Pago
Universal Etc/UTC
W-SU Europe/Moscow
Zulu Etc/UTC
`
    .trim()
    .split('\n')
    .map((line) => line.split(' ')));

// EXTERNAL MODULE: ./build/tsc/python/evaluate.js + 51 modules
var evaluate = __webpack_require__(64882);
;// CONCATENATED MODULE: ./build/tsc/checks/edits.js


/** The nodes around a place, from the module down to the smallest that covers it. */
function around(project, at) {
    const path = [(0,evaluate/* readSyntax */.k)(project, at.file).root];
    for (let inner = path[0]; inner;) {
        inner = inner.children.find((child) => child.at.start <= at.start && child.at.end >= at.end && child.at.end > child.at.start);
        if (inner)
            path.push(inner);
    }
    return path;
}
/** What stands at a place of the sources. */
function sourceAt(project, at) {
    return (project.text(at.file) ?? '').slice(at.start, at.end);
}
/** Whether a place holds one string as it is, without prefix or escape, so that another can take its place. */
function isPlainString(project, at) {
    return /^(["'])[^"'\\\n]*\1$/.test(sourceAt(project, at));
}
/** A string in the quotes that the place's own string has. */
function quoted(project, at, value) {
    const mark = sourceAt(project, at).startsWith("'") ? "'" : '"';
    return `${mark}${value}${mark}`;
}
/**
 * Deletes the statement around a place with its line; `pass` takes its place where
 * the block would be empty or the line holds more. Undefined where no statement is.
 */
function deleteStatement(project, at) {
    const path = around(project, at);
    const index = path.findLastIndex((node) => node.type.endsWith('_statement'));
    const statement = path[index];
    const block = path[index - 1];
    if (!statement || !block)
        return undefined;
    const line = lineAround(project, statement.at);
    if (!line.alone || (block.type === 'block' && block.parts.length === 1))
        return (0,verdicts/* replace */.HC)(statement.at, 'pass');
    return { ...(0,verdicts/* replace */.HC)(statement.at, ''), start: line.start, end: line.next };
}
/**
 * Deletes every assignment to a setting. Undefined when one of them does more than
 * assign, or when something else in the settings uses the name.
 */
function deleteSetting(project, settings, name) {
    const edits = [];
    const statements = new Set();
    for (const { at, how } of settings.history(name)) {
        if (how === 'import')
            continue;
        const node = around(project, at).findLast((one) => one.type === 'assignment');
        const simple = node?.field('left')?.text === name && node.field('right')?.type !== 'assignment';
        const edit = how === 'assign' && simple ? deleteStatement(project, at) : undefined;
        if (!edit)
            return undefined;
        const key = `${at.file}:${at.start}`;
        if (!statements.has(key))
            edits.push(edit);
        statements.add(key);
    }
    const written = settings.files.flatMap((file) => namesIn(project, file, name));
    return edits.length > 0 && written.length === edits.length ? edits : undefined;
}
/** Where a file of the settings writes or reads a name; comments and strings do not count. */
function namesIn(project, file, name) {
    return [...(0,evaluate/* readSyntax */.k)(project, file).root.walk()]
        .filter((node) => node.type === 'identifier' && node.text === name)
        .map((node) => node.at);
}
/** Puts an item before or after another one of a list that is written out. Undefined when it is not written in one. */
function insertItem(project, beside, where, item) {
    const path = around(project, beside);
    const index = path.findLastIndex((node) => node.type === 'list' || node.type === 'tuple');
    const node = path[index + 1];
    if (index < 0 || node?.at.start !== beside.start || node.at.end !== beside.end)
        return undefined;
    const text = project.text(beside.file) ?? '';
    const line = lineAround(project, beside, ',');
    const indent = text.slice(line.start, beside.start);
    const at = (start, end, newText) => ({
        ...replace(beside, newText),
        start,
        end,
    });
    if (where === 'before') {
        return line.alone
            ? at(line.start, line.start, `${indent}${item},${line.break}`)
            : at(beside.start, beside.start, `${item}, `);
    }
    if (!line.alone)
        return at(beside.end, beside.end, `, ${item}`);
    const rest = text.slice(beside.end, line.end);
    const comma = rest.trimStart().startsWith(',') ? rest : `,${rest}`;
    return at(beside.end, line.end, `${comma}${line.break}${indent}${item},`);
}
/** Adds an item to the end of a list that is written out. */
function appendItem(project, list, item) {
    const node = around(project, list.at).find(({ type, at }) => type === 'list' && at.start === list.at.start && at.end === list.at.end);
    if (!node)
        return undefined;
    const last = node.parts.at(-1);
    return last ? insertItem(project, last.at, 'after', item) : replace(list.at, `[${item}]`);
}
/** Takes an item out of a list that is written out. Undefined where a tuple would be left with one item. */
function removeItem(project, item) {
    const path = around(project, item);
    const index = path.findLastIndex((node) => /^(list|tuple|dictionary|argument_list)$/.test(node.type));
    const list = path[index];
    const node = path[index + 1];
    if (!list || node?.at.start !== item.start || node.at.end !== item.end)
        return undefined;
    if (list.type === 'tuple' && list.parts.length < 3)
        return undefined;
    const line = lineAround(project, item, ',');
    if (line.alone)
        return { ...replace(item, ''), start: line.start, end: line.next };
    const position = list.parts.indexOf(node);
    const next = list.parts[position + 1];
    const before = list.parts[position - 1];
    if (next)
        return { ...replace(item, ''), end: next.at.start };
    return { ...replace(item, ''), start: before ? before.at.end : item.start };
}
/** Imports a module above the first statement of a file; no edit where it is imported before `use`. */
function importing(project, file, module, use) {
    const { root } = readSyntax(project, file);
    const imported = root.parts.some((node) => node.type === 'import_statement' &&
        node.at.end <= use.start &&
        node.fields('name').some((name) => name.text === module));
    const first = root.parts.find((node, index) => node.type !== 'future_import_statement' &&
        !(index === 0 && node.type === 'expression_statement' && node.parts[0]?.type === 'string'));
    if (imported || !first)
        return [];
    const line = lineAround(project, first.at);
    return [
        { kind: 'replace', file, start: line.start, end: line.start, newText: `import ${module}${line.break}` },
    ];
}
/** Lines at the end of a file. */
function append(project, file, lines) {
    const text = project.text(file) ?? '';
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const before = text === '' || text.endsWith('\n') ? '' : lineBreak;
    const newText = before + lines.replaceAll('\n', lineBreak);
    return { kind: 'replace', file, start: text.length, end: text.length, newText };
}
/** The lines that a place stands in, and whether nothing else but a comment (and `after`) stands there. */
function lineAround(project, at, after = '') {
    const text = project.text(at.file) ?? '';
    const start = text.lastIndexOf('\n', at.start - 1) + 1;
    const found = text.indexOf('\n', at.end);
    const next = found < 0 ? text.length : found + 1;
    const end = found < 0 ? text.length : text[found - 1] === '\r' ? found - 1 : found;
    const rest = text.slice(at.end, end).trim();
    const behind = after !== '' && rest.startsWith(after) ? rest.slice(after.length).trim() : rest;
    const alone = text.slice(start, at.start).trim() === '' && (behind === '' || behind.startsWith('#'));
    return { start, end, next, alone, break: text.includes('\r\n') ? '\r\n' : '\n' };
}

;// CONCATENATED MODULE: ./build/tsc/checks/database/time-zone.js







const timeZoneInvalid = (0,checks_define/* defineCheck */.q)({
    id: 'time-zone-invalid',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('TIME_ZONE is no time zone on Heroku', 'Heroku에 없는 시간대입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)("Looks TIME_ZONE up in the time zones that Heroku's images have.", 'TIME_ZONE이 Heroku 이미지에 있는 시간대인지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('On Linux Django looks for the file of that name and ends with "Incorrect timezone setting" where there is none: in the build and at boot. Windows does not look. Old names such as `US/Eastern` work on most computers, but heroku-24 and heroku-26 have no files for them.', 'Linux에서 Django는 그 이름의 파일을 찾고, 없으면 빌드와 부팅 중에 "Incorrect timezone setting" 오류로 끝납니다. Windows에서는 확인하지 않습니다. `US/Eastern` 같은 옛 이름은 대부분의 컴퓨터에서 동작하지만 heroku-24와 heroku-26에는 파일이 없습니다.'),
        example: { file: 'settings.py', bad: 'TIME_ZONE = "Seoul"\n', good: 'TIME_ZONE = "Asia/Seoul"\n' },
        sources: [
            'https://docs.djangoproject.com/en/stable/ref/settings/#time-zone',
            'https://discourse.ubuntu.com/t/ubuntu-24-04-lts-noble-numbat-release-notes/39890',
            'https://github.com/heroku/base-images/blob/main/heroku-24/installed-packages-amd64.txt',
        ],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        const value = settings?.get('TIME_ZONE');
        // From a config var, or a folder of the system's that no table has.
        if (!settings || value?.type !== 'str' || value.env || /^$|^(posix|right)\//.test(value.value))
            return;
        const name = value.value;
        const legacy = legacyTimeZones.get(name);
        if (timeZones.has(name) || (legacy !== undefined && context.platform?.stack === 'heroku-22'))
            return;
        const right = legacy ?? alike(name);
        const { project } = context.django;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'TIME_ZONE'), legacy === undefined
            ? (0,verdicts/* text */.Qq)(`There is no time zone \`${name}\`: on Linux Django ends with "Incorrect timezone setting", so the build stops and the app does not boot.`, `\`${name}\`이라는 시간대는 없습니다. Linux에서 Django가 "Incorrect timezone setting" 오류로 끝나 빌드가 중단되고 앱도 시작되지 않습니다.`)
            : (0,verdicts/* text */.Qq)(`\`${name}\` is an old name, for which heroku-24 and heroku-26 have no file: Django ends with "Incorrect timezone setting", in the build and at boot.`, `\`${name}\`은 옛 이름이라 heroku-24와 heroku-26에 파일이 없습니다. 빌드와 부팅 중에 Django가 "Incorrect timezone setting" 오류로 끝납니다.`), right === undefined
            ? (0,verdicts/* text */.Qq)('Write a name from the tz database, such as `Asia/Seoul` or `UTC`.', '`Asia/Seoul`이나 `UTC`처럼 tz 데이터베이스에 있는 이름을 적어 주세요.')
            : (0,verdicts/* text */.Qq)(`Write \`TIME_ZONE = "${right}"\`.`, `\`TIME_ZONE = "${right}"\`로 적어 주세요.`), {
            // heroku-22 has the old names until it ends.
            severity: legacy === undefined || context.platform ? 'error' : 'warning',
            ...(right !== undefined && isPlainString(project, value.at)
                ? {
                    fix: {
                        title: (0,verdicts/* text */.Qq)(`Write ${right}`, `${right}로 적기`),
                        safety: legacy === undefined ? 'unsafe' : 'safe',
                        edits: [(0,verdicts/* replace */.HC)(value.at, quoted(project, value.at, right))],
                    },
                }
                : {}),
        });
    },
});
/** The one name that differs only in letter case, underscores, or the missing region. */
function alike(written) {
    const plain = (name) => name.toLowerCase().replace(/[\s_-]/g, '');
    const wanted = plain(written);
    const all = [...timeZones];
    const found = all.filter((name) => plain(name) === wanted);
    const city = all.filter((name) => plain(name.slice(name.lastIndexOf('/') + 1)) === wanted);
    return found.length === 1 ? found[0] : city.length === 1 ? city[0] : undefined;
}
const useTzOff = (0,checks_define/* defineCheck */.q)({
    id: 'use-tz-off',
    severity: 'notice',
    title: (0,verdicts/* text */.Qq)('Times are kept without their time zone', '시간이 시간대 없이 저장됩니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds `USE_TZ = False`, and before Django 5.0 a USE_TZ that is not set.', '`USE_TZ = False`, 또는 Django 5.0 미만에서 USE_TZ가 설정되지 않은 경우를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)("Django's times are then wall-clock times of TIME_ZONE that do not say so, while Heroku's logs, its scheduler and `heroku pg:psql` count in UTC. Where clocks change, an hour a year is missing and one comes twice.", '이 경우 Django의 시간은 표시 없이 TIME_ZONE의 현지 시각이 되는데, Heroku의 로그와 스케줄러, `heroku pg:psql`은 UTC를 씁니다. 서머타임이 있는 지역에서는 해마다 한 시간이 사라지고 한 시간이 겹칩니다.'),
        example: { file: 'settings.py', bad: 'USE_TZ = False\n', good: 'USE_TZ = True\n' },
        sources: ['https://docs.djangoproject.com/en/stable/topics/i18n/timezones/'],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        if (!settings)
            return;
        const own = settings.get('USE_TZ');
        const old = (0,django_version/* djangoSatisfies */.D)(context, '<5.0');
        if (own === undefined && old !== true)
            return;
        const value = effective(settings, 'USE_TZ', old ? '4.2' : '5.0');
        if (!value || truth(value) !== false)
            return;
        const { project } = context.django;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'USE_TZ'), own === undefined
            ? (0,verdicts/* text */.Qq)('USE_TZ is not set, and off by default before Django 5.0: times are stored without their time zone.', 'USE_TZ가 설정되지 않았습니다. Django 5.0 미만에서는 기본값이 꺼짐이라 시간이 시간대 없이 저장됩니다.')
            : (0,verdicts/* text */.Qq)('USE_TZ is off, so times are stored without their time zone.', 'USE_TZ가 꺼져 있어 시간이 시간대 없이 저장됩니다.'), (0,verdicts/* text */.Qq)('Write `USE_TZ = True`, and `django.utils.timezone.now()` in place of `datetime.now()`.', '`USE_TZ = True`로 적고, `datetime.now()` 대신 `django.utils.timezone.now()`를 써 주세요.'), own?.type === 'bool' && sourceAt(project, own.at) === 'False'
            ? {
                fix: {
                    title: (0,verdicts/* text */.Qq)('Switch USE_TZ on', 'USE_TZ 켜기'),
                    safety: 'unsafe',
                    edits: [(0,verdicts/* replace */.HC)(own.at, 'True')],
                },
            }
            : {});
    },
});

;// CONCATENATED MODULE: ./build/tsc/checks/database/index.js




const databaseChecks = [
    db_addon_missing,
    db_driver_missing,
    db_sqlite_in_production,
    timeZoneInvalid,
    useTzOff,
];

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/tsc/project/ignore-rules.js
var ignore_rules = __webpack_require__(67107);
;// CONCATENATED MODULE: ./build/tsc/checks/git/attributes.js


/**
 * Matches files with the lines of the tracked .gitattributes that set `attribute` (`filter=lfs`,
 * `export-ignore`); undefined when none does. Patterns are those of .gitignore, but a pattern
 * never covers what is below a folder unless it says `/**`.
 * https://git-scm.com/docs/gitattributes#_description
 */
function withAttribute(project, attribute) {
    const sources = project.files
        .filter((file) => external_node_path_.posix.basename(file) === '.gitattributes')
        .map((file) => ({ file, text: (project.text(file) ?? '').split(/\r?\n/).map(pattern).join('\n') }));
    return sources.some(({ text }) => text.trim() !== '') ? (0,ignore_rules/* matcher */.jN)(sources) : undefined;
    function pattern(line) {
        const [glob = '', ...attributes] = line.trim().split(/\s+/);
        if (glob === '' || /^[#!"[]/.test(glob))
            return '';
        return attributes.includes(attribute) ? glob : attributes.includes(`-${attribute}`) ? `!${glob}` : '';
    }
}

// EXTERNAL MODULE: ./build/tsc/python/module-file.js
var module_file = __webpack_require__(99821);
// EXTERNAL MODULE: ./build/tsc/python/strings.js
var python_strings = __webpack_require__(68550);
;// CONCATENATED MODULE: ./build/tsc/django/app-config.js



/**
 * What Django makes of an entry of INSTALLED_APPS: an app's package, or the dotted path of an
 * AppConfig, whose `name` and `label` count.
 * https://docs.djangoproject.com/en/stable/ref/applications/#configuring-applications
 */
function readAppConfig(project, roots, entry) {
    const dot = entry.lastIndexOf('.');
    const module = (0,module_file/* moduleFile */.p)(project, roots, entry);
    if (module) {
        const config = module.package ? defaultConfig(project, roots, entry) : undefined;
        return app(project, roots, attribute(config, 'name') ?? entry, attribute(config, 'label'));
    }
    const file = dot < 0 ? undefined : (0,module_file/* moduleFile */.p)(project, roots, entry.slice(0, dot))?.file;
    const config = file && configsIn(project, file).find((node) => nameOf(node) === entry.slice(dot + 1));
    if (config) {
        const name = attribute(config, 'name') ?? entry.split('.').slice(0, -2).join('.');
        return app(project, roots, name, attribute(config, 'label'));
    }
    // A class that is not seen, as in an installed package: it is the one part of the path that starts with a capital.
    const isClass = /^[A-Z]/.test(entry.slice(dot + 1));
    return app(project, roots, isClass ? entry.slice(0, dot).replace(/\.(apps|config)$/, '') : entry, undefined);
}
function app(project, roots, name, label) {
    const path = name.replaceAll('.', '/');
    const folders = roots.map((root) => (root === '' ? path : `${root}/${path}`));
    const folder = folders.find((one) => project.hasFolder(one));
    return { name, label: label ?? name.split('.').at(-1), ...(folder === undefined ? {} : { folder }) };
}
/** The AppConfig that an app gets when only its package is listed: the only one in `apps.py`, or the one with `default = True`. */
function defaultConfig(project, roots, name) {
    const file = (0,module_file/* moduleFile */.p)(project, roots, `${name}.apps`)?.file;
    if (file === undefined || !/label|name/.test(project.text(file) ?? ''))
        return undefined;
    const configs = configsIn(project, file);
    return configs.length === 1
        ? configs[0]
        : configs.find((node) => attributeNode(node, 'default')?.text === 'True');
}
function configsIn(project, file) {
    return (0,evaluate/* readSyntax */.k)(project, file).root.parts.filter((node) => node.type === 'class_definition' && /Config\b/.test(node.field('superclasses')?.text ?? ''));
}
const nameOf = (node) => node.field('name').text;
function attributeNode(node, name) {
    return node
        .field('body')
        ?.parts.map((statement) => statement.parts[0])
        .findLast((part) => part?.type === 'assignment' && part.field('left')?.text === name)
        ?.field('right');
}
const attribute = (config, name) => config && (0,python_strings/* plainString */.Sx)(attributeNode(config, name));

;// CONCATENATED MODULE: ./build/tsc/django/once.js
/** A reader that does its work once for each subject, when it is first asked. What else it takes must follow from the subject. */
function once(read) {
    const known = new WeakMap();
    return (subject, ...more) => {
        let entry = known.get(subject);
        if (!entry) {
            entry = { value: read(subject, ...more) };
            known.set(subject, entry);
        }
        return entry.value;
    };
}

;// CONCATENATED MODULE: ./build/tsc/django/installed-apps.js





/** What the settings of a world install; undefined when INSTALLED_APPS can't be followed at all. */
function installedApps(django, world) {
    const settings = usableSettings(django, world);
    return settings && read(settings, django);
}
const read = once((settings, django) => {
    const { project, managePy } = django;
    const value = settings.get('INSTALLED_APPS');
    const lists = value === undefined ? [] : options(value).map(items);
    if (lists.every((list) => list === undefined))
        return undefined;
    const roots = [...settings.roots];
    const extended = [...settings.files, ...(managePy ? [managePy] : [])].some((file) => project.text(file)?.includes('sys.path'));
    const apps = new Map();
    for (const entry of lists.flatMap((list) => list ?? [])) {
        if (entry.type !== 'str' || apps.has(entry.value))
            continue;
        if (extended)
            addRoot(project, roots, entry.value);
        const certain = lists.every((list) => list?.some((o) => o.type === 'str' && o.value === entry.value));
        apps.set(entry.value, { ...readAppConfig(project, roots, entry.value), at: entry.at, certain });
    }
    const complete = lists.every((list) => list?.every((entry) => entry.type === 'str'));
    return { apps: [...apps.values()], complete, roots };
});
/** Where a file changes sys.path, the one folder that holds an app of that name must have been added. */
function addRoot(project, roots, entry) {
    const path = entry.split('.')[0];
    if ((0,module_file/* moduleFile */.p)(project, roots, path))
        return;
    const found = project.files.flatMap((file) => {
        const folder = file.endsWith(`/${path}/apps.py`) || file.endsWith(`/${path}/models.py`);
        return folder ? [file.slice(0, file.lastIndexOf(`/${path}/`))] : [];
    });
    const folders = new Set(found);
    if (folders.size === 1)
        roots.push(...folders);
}

;// CONCATENATED MODULE: ./build/tsc/django/tracked-folder.js

/**
 * The folder of the project that a path of the settings means on a dyno, where the project is
 * `/app` and the working directory of build and web process; undefined when it lies elsewhere.
 */
function trackedFolder(path) {
    if (path === undefined || path === '')
        return undefined;
    const absolute = external_node_path_.posix.resolve('/app', path);
    if (absolute === '/app')
        return '';
    return absolute.startsWith('/app/') ? absolute.slice('/app/'.length) : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/checks/git/needed.js




const rootFiles = /^(Procfile|manage\.py|\.python-version|runtime\.txt|requirements\.txt|Pipfile(\.lock)?|pyproject\.toml|poetry\.lock|uv\.lock|Aptfile|gunicorn\.conf\.py|bin\/(pre|post)_compile)$/;
const aside = /(^|\/)(tests?|testing|docs?|examples?|node_modules|site-packages|\.?venv|env)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest|tests)\.py$/;
const served = /(^|\/)(templates|static|locale|fixtures)\/|\.html?$/;
/** Whether the app on Heroku is likely to want the file: code, templates, static files, and what the build reads. */
function isNeeded(file) {
    return rootFiles.test(file) || (!aside.test(file) && (/\.py$/.test(file) || served.test(file)));
}
/** Folders that the settings name: those of installed apps, of templates and of static files. */
function namedFolders(context) {
    const { django } = context;
    const settings = settingsOf(context, 'RUN');
    const folders = new Set();
    const installed = installedApps(django, 'RUN');
    for (const { name, folder } of installed?.apps ?? []) {
        const path = name.replaceAll('.', '/');
        // One that is not there may be in any of the folders that modules come from.
        for (const one of folder === undefined
            ? installed.roots.map((root) => external_node_path_.posix.join(root, path))
            : [folder])
            folders.add(one);
    }
    for (const path of settings ? namedPaths(settings) : []) {
        const folder = trackedFolder(textOf(path));
        if (folder)
            folders.add(folder);
    }
    return folders;
}
/** Values of the settings that list folders to read from. */
function namedPaths(settings) {
    const lists = ['STATICFILES_DIRS', 'LOCALE_PATHS', 'FIXTURE_DIRS'].map((name) => settings.get(name));
    for (const engine of items(settings.get('TEMPLATES')) ?? [])
        lists.push(entry(engine, 'DIRS'));
    return lists.flatMap((list) => items(list) ?? []);
}

;// CONCATENATED MODULE: ./build/tsc/checks/git/export-ignore.js




/* harmony default export */ const export_ignore = ((0,checks_define/* defineCheck */.q)({
    id: 'export-ignore',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('export-ignore keeps a needed file out', 'export-ignore가 필요한 파일을 뺍니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Where the source for Heroku is made by `git archive` or is GitHub’s tarball (a deploy button), matches `export-ignore` of .gitattributes with the files that the app needs.', 'Heroku에 보낼 소스를 `git archive`나 GitHub tarball(배포 버튼)로 만드는 경우, .gitattributes의 `export-ignore`가 필요한 파일에 걸리는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Such archives leave those files out, and the build or the app misses them. This action packs the commit itself and does not heed `export-ignore`.', '이런 아카이브에는 해당 파일이 빠져서 빌드나 앱에서 찾지 못합니다. 이 액션은 커밋을 직접 묶으므로 영향을 받지 않습니다.'),
        example: { file: '.gitattributes', bad: '*.txt export-ignore\n', good: 'docs/** export-ignore\n' },
        sources: ['https://git-scm.com/docs/gitattributes#_creating_an_archive'],
    },
    *run({ django: { project } }) {
        const leftOut = withAttribute(project, 'export-ignore');
        const archiver = leftOut && archivedBy(project);
        if (!leftOut || archiver === undefined)
            return;
        const told = new Set();
        for (const file of project.files) {
            const rule = isNeeded(file) ? leftOut(file) : undefined;
            if (!rule || told.has(`${rule.file}:${rule.line}`))
                continue;
            told.add(`${rule.file}:${rule.line}`);
            yield (0,verdicts/* found */.F9)({ file: rule.file, line: rule.line }, (0,verdicts/* text */.Qq)(`\`export-ignore\` leaves \`${file}\` out of the archive that \`${archiver.file}\` makes, and the app needs it.`, `\`export-ignore\` 때문에 \`${archiver.file}\`이 만드는 아카이브에서 앱에 필요한 \`${file}\`이 빠집니다.`), (0,verdicts/* text */.Qq)('Narrow the pattern or delete the line.', '패턴을 좁히거나 줄을 지워 주세요.'), { related: [{ location: archiver, note: (0,verdicts/* text */.Qq)('makes the archive', '아카이브를 만드는 곳') }] });
        }
    },
}));
/** A script or workflow that makes archives for Heroku, or a deploy button. */
function archivedBy(project) {
    for (const file of project.files) {
        if (!/^(README[^/]*|[^/]+\.(md|sh)|Makefile|(bin|scripts?)\/[^/]+|\.github\/workflows\/[^/]+\.ya?ml)$/.test(file))
            continue;
        const source = project.text(file) ?? '';
        if (!/heroku/i.test(source))
            continue;
        const lines = source.split('\n');
        const index = lines.findIndex((line) => /\bgit archive\b|heroku\.com\/deploy\b/.test(line));
        if (index >= 0)
            return { file, line: index + 1 };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/tsc/checks/processes/command.js
var processes_command = __webpack_require__(14644);
// EXTERNAL MODULE: ./build/tsc/checks/processes/procfile-text.js
var procfile_text = __webpack_require__(45139);
;// CONCATENATED MODULE: ./build/tsc/checks/git/file-mode-lost.js




/* harmony default export */ const file_mode_lost = ((0,checks_define/* defineCheck */.q)({
    id: 'file-mode-lost',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('A program has no executable bit', '실행 권한이 없는 파일을 실행합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks whether the files that the Procfile runs by their path are executable in git.', 'Procfile이 경로로 직접 실행하는 파일에 git 실행 권한이 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('The dyno ends with "Permission denied" (status 126). On Windows the bit is easily lost. The build makes `bin/pre_compile` and `bin/post_compile` executable itself.', 'dyno가 "Permission denied"(상태 126)로 끝납니다. Windows에서는 실행 권한이 쉽게 사라집니다. `bin/pre_compile`과 `bin/post_compile`은 빌드가 권한을 부여합니다.'),
        example: { file: 'Procfile', bad: 'release: ./release.sh\n', good: 'release: bash release.sh\n' },
        sources: ['https://git-scm.com/docs/git-update-index#Documentation/git-update-index.txt---chmod-x'],
    },
    *run({ django: { project, procfile } }) {
        for (const process of procfile.processes) {
            for (const { folder, words } of (0,processes_command/* parseCommand */.RM)(process.command)) {
                const [program] = words;
                if (!program?.text.includes('/') || program.dynamic || folder === undefined)
                    continue;
                const file = (0,processes_command/* join */.fj)(folder, program.text);
                if (file === undefined || project.mode(file) !== '100644')
                    continue;
                yield (0,verdicts/* found */.F9)((0,procfile_text/* commandPlace */.N4)(process, program), (0,verdicts/* text */.Qq)(`\`${file}\` is not executable in git: the process \`${process.type}\` ends with "Permission denied".`, `\`${file}\`에 git 실행 권한이 없어서 \`${process.type}\` 프로세스가 "Permission denied"로 끝납니다.`), (0,verdicts/* text */.Qq)(`Run \`git update-index --chmod=+x ${file}\` and commit, or name the interpreter: \`${interpreter(file)} ${file}\`.`, `\`git update-index --chmod=+x ${file}\`를 실행하고 커밋하거나, \`${interpreter(file)} ${file}\`처럼 인터프리터를 적어 주세요.`));
            }
        }
    },
}));
function interpreter(file) {
    return file.endsWith('.py') ? 'python' : 'bash';
}

;// CONCATENATED MODULE: ./build/tsc/checks/git/git-branch.js


/* harmony default export */ const git_branch = ((0,checks_define/* defineCheck */.q)({
    id: 'git-branch',
    severity: 'notice',
    guide: '2-3',
    title: (0,verdicts/* text */.Qq)('Heroku builds main and master only', 'Heroku는 main과 master만 빌드합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Where a remote of Heroku is set up, looks at the name of the branch that is checked out.', 'Heroku 원격 저장소가 등록되어 있으면 체크아웃된 브랜치의 이름을 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('A push to any other branch of the remote `heroku` is stored there and never built.', '`heroku` 원격의 다른 브랜치로 푸시하면 저장만 되고 빌드되지 않습니다.'),
        sources: ['https://devcenter.heroku.com/articles/git#deploy-from-a-branch-besides-main'],
    },
    *run({ git }) {
        const remote = git?.remotes.find(({ heroku }) => heroku)?.name;
        const branch = git?.branch;
        if (remote === undefined || branch === undefined || /^(main|master)$/.test(branch))
            return;
        yield (0,verdicts/* found */.F9)({ file: '' }, (0,verdicts/* text */.Qq)(`The branch is \`${branch}\`: \`git push ${remote} ${branch}\` would build nothing, since Heroku builds the remote branches \`main\` and \`master\` only.`, `현재 브랜치는 \`${branch}\`입니다. Heroku는 원격의 \`main\`과 \`master\`만 빌드하므로 \`git push ${remote} ${branch}\`로는 빌드되지 않습니다.`), (0,verdicts/* text */.Qq)(`Run \`git push ${remote} HEAD:main\`. This action needs no branch: it sends the commit itself.`, `\`git push ${remote} HEAD:main\`을 실행해 주세요. 이 액션은 커밋을 직접 보내므로 브랜치와 상관없습니다.`));
    },
}));

// EXTERNAL MODULE: ./build/tsc/project/lfs-pointer.js
var lfs_pointer = __webpack_require__(12440);
;// CONCATENATED MODULE: ./build/tsc/checks/git/git-lfs-pointer.js





/* harmony default export */ const git_lfs_pointer = ((0,checks_define/* defineCheck */.q)({
    id: 'git-lfs-pointer',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('A Git LFS file is a pointer only', 'Git LFS 파일이 포인터뿐입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds files of Git LFS of which the checkout has the pointer and not the content.', '체크아웃에 내용 대신 포인터만 있는 Git LFS 파일을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku gets the pointer, a text of three lines, in place of the image, the script or the data.', 'Heroku에는 이미지나 스크립트, 데이터 대신 세 줄짜리 포인터 텍스트가 올라갑니다.'),
        example: {
            file: '.github/workflows/deploy.yml',
            bad: '- uses: actions/checkout@v5\n',
            good: '- uses: actions/checkout@v5\n  with:\n    lfs: true\n',
        },
        sources: [
            'https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md',
            'https://github.com/actions/checkout#usage',
        ],
    },
    *run({ django: { project } }) {
        const byLfs = withAttribute(project, 'filter=lfs');
        if (!byLfs)
            return;
        const pointers = project.files.filter((file) => {
            if (!isNeeded(file) || project.mode(file) === '120000' || !byLfs(file))
                return false;
            return ((project.size(file) ?? lfs_pointer/* POINTER_SIZE */.k) < lfs_pointer/* POINTER_SIZE */.k && (0,lfs_pointer/* lfsPointer */.F)(project.bytes(file)) !== undefined);
        });
        const [first] = pointers;
        if (first === undefined)
            return;
        const more = pointers.length - 1;
        yield (0,verdicts/* found */.F9)({ file: first, line: 1 }, (0,verdicts/* text */.Qq)(`\`${first}\`${more > 0 ? ` and ${more} more files` : ''} of Git LFS ${more > 0 ? 'are' : 'is'} not checked out: Heroku gets a pointer of three lines in place of the content.`, `Git LFS 파일 \`${first}\`${more > 0 ? ` 외 ${more}개` : ''}가 체크아웃되지 않아, Heroku에는 내용 대신 세 줄짜리 포인터가 올라갑니다.`), (0,verdicts/* text */.Qq)('Set `lfs: true` on actions/checkout; in a terminal run `git lfs pull`.', 'actions/checkout에 `lfs: true`를 설정해 주세요. 터미널에서는 `git lfs pull`을 실행해 주세요.'));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/git/git-no-remote.js


/* harmony default export */ const git_no_remote = ((0,checks_define/* defineCheck */.q)({
    id: 'git-no-remote',
    severity: 'notice',
    guide: '2',
    title: (0,verdicts/* text */.Qq)('There is no remote named origin', 'origin이라는 원격 저장소가 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Where the project’s notes tell people to `git push origin`, looks whether there is such a remote.', '프로젝트 문서에 `git push origin`이 적혀 있으면 그런 원격 저장소가 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('The push ends with "does not appear to be a git repository". Heroku needs no `origin`: it has a remote of its own.', '푸시가 "does not appear to be a git repository"로 끝납니다. Heroku에는 `origin`이 필요 없고, 따로 `heroku` 원격을 씁니다.'),
        sources: ['https://devcenter.heroku.com/articles/git#create-a-heroku-remote'],
    },
    *run({ git, django: { project } }) {
        if (!git || git.remotes.some(({ name }) => name === 'origin'))
            return;
        for (const file of project.files) {
            if (!/^[^/]+\.(md|txt|rst|sh)$/.test(file))
                continue;
            const lines = project.text(file)?.split('\n') ?? [];
            const index = lines.findIndex((line) => /\bgit push (-u |--set-upstream )?origin\b/.test(line));
            if (index < 0 || lines.some((line) => /\bgit remote add origin\b/.test(line)))
                continue;
            yield (0,verdicts/* found */.F9)({ file, line: index + 1 }, (0,verdicts/* text */.Qq)('This push fails here: the repository has no remote `origin`. Heroku does not need one.', '이 저장소에는 `origin` 원격이 없어서 이 푸시는 실패합니다. Heroku에는 `origin`이 필요 없습니다.'), (0,verdicts/* text */.Qq)('Leave the step out, or run `git remote add origin <URL>` for a repository on GitHub.', '이 단계를 건너뛰거나, GitHub 저장소가 있다면 `git remote add origin <URL>`을 실행해 주세요.'));
            return;
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/git/git-submodule.js



/* harmony default export */ const git_submodule = ((0,checks_define/* defineCheck */.q)({
    id: 'git-submodule',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('A submodule is not checked out', '서브모듈이 체크아웃되지 않았습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds submodules without their files, and whether the settings name a folder of theirs.', '파일이 없는 서브모듈을 찾고, 설정이 그 폴더를 사용하는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('The copy that is sent to Heroku has an empty folder in their place, and the import or the template is missing.', 'Heroku로 보내는 복사본에서는 빈 폴더가 되어 임포트나 템플릿이 없게 됩니다.'),
        sources: [
            'https://devcenter.heroku.com/articles/git-submodules',
            'https://github.com/actions/checkout#usage',
        ],
    },
    *run(context) {
        const { project } = context.django;
        const empty = project.submodules.filter((folder) => !project.hasFolder(folder));
        if (empty.length === 0)
            return;
        const named = [...namedFolders(context)];
        const unused = [];
        for (const folder of empty) {
            const use = named.find((one) => `${one}/`.startsWith(`${folder}/`) || folder.startsWith(`${one}/`));
            if (use === undefined) {
                unused.push(`\`${folder}\``);
                continue;
            }
            yield (0,verdicts/* found */.F9)({ file: project.has('.gitmodules') ? '.gitmodules' : folder }, (0,verdicts/* text */.Qq)(`The submodule \`${folder}\` is not checked out, and the settings use \`${use}\`: on Heroku that folder is empty.`, `서브모듈 \`${folder}\`가 체크아웃되지 않았는데 설정이 \`${use}\`를 사용합니다. Heroku에서는 빈 폴더가 됩니다.`), (0,verdicts/* text */.Qq)('Set `submodules: true` on actions/checkout; in a terminal run `git submodule update --init`.', 'actions/checkout에 `submodules: true`를 설정해 주세요. 터미널에서는 `git submodule update --init`을 실행해 주세요.'));
        }
        if (unused.length > 0) {
            yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`whether the app needs the submodules that are not checked out (${unused.join(', ')})`, `체크아웃되지 않은 서브모듈(${unused.join(', ')})이 앱에 필요한지`));
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/git/git-uncommitted.js




/* harmony default export */ const git_uncommitted = ((0,checks_define/* defineCheck */.q)({
    id: 'git-uncommitted',
    severity: 'warning',
    guide: '2',
    title: (0,verdicts/* text */.Qq)('Changes are not committed', '커밋하지 않은 변경이 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Compares the files that the app needs with the commit that is checked out; in a terminal also looks for new ones that git does not know.', '앱에 필요한 파일이 체크아웃된 커밋과 같은지 비교하고, 터미널에서는 git이 모르는 새 파일도 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku gets the commit and not the folder: what is changed or new in the folder only is not deployed.', 'Heroku에는 폴더가 아니라 커밋이 올라갑니다. 폴더에서만 바뀌었거나 새로 만든 파일은 배포되지 않습니다.'),
        sources: ['https://devcenter.heroku.com/articles/git#deploy-your-code'],
    },
    *run(context) {
        const { git } = context;
        const { project } = context.django;
        if (!git)
            return;
        if (git.head === undefined) {
            yield (0,verdicts/* found */.F9)({ file: '' }, (0,verdicts/* text */.Qq)('Nothing is committed yet, so there is nothing that Heroku could get.', '아직 커밋이 하나도 없어서 Heroku에 올릴 것이 없습니다.'), (0,verdicts/* text */.Qq)('Run `git add .` and `git commit`.', '`git add .`과 `git commit`을 실행해 주세요.'));
            return;
        }
        const named = git.untracked.length > 0 ? [...namedFolders(context)] : [];
        const isNew = (path) => {
            if (path.endsWith('/'))
                return named.some((folder) => `${folder}/`.startsWith(path));
            // A script that lies about in the root is nobody's concern; a module beside others is.
            const folder = external_node_path_.posix.dirname(path);
            return isNeeded(path) && (folder !== '.' ? project.hasFolder(folder) : !/\.(py|html?)$/.test(path));
        };
        const files = [...git.changed.filter(isNeeded), ...git.untracked.filter(isNew)].sort();
        const [first] = files;
        if (first === undefined)
            return;
        const some = files.slice(0, 3).map((file) => `\`${file}\``);
        const more = files.length - some.length;
        const [en, ko] = [
            `${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
            `${some.join(', ')}${more > 0 ? ` 외 ${more}개` : ''}`,
        ];
        yield (0,verdicts/* found */.F9)({ file: first }, (0,verdicts/* text */.Qq)(`Not as in the commit: ${en}. Heroku gets the commit ${git.head.slice(0, 7)}, without these changes.`, `커밋과 다릅니다: ${ko}. Heroku에는 이 변경이 빠진 커밋 ${git.head.slice(0, 7)}이 올라갑니다.`), (0,verdicts/* text */.Qq)('Run `git add` and `git commit` before you deploy; what must stay out belongs into .gitignore.', '배포하기 전에 `git add`와 `git commit`을 실행해 주세요. 올리지 않을 파일은 .gitignore에 적어 주세요.'));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/git/same-commit-rebuilt.js


/* harmony default export */ const same_commit_rebuilt = ((0,checks_define/* defineCheck */.q)({
    id: 'same-commit-rebuilt',
    severity: 'notice',
    title: (0,verdicts/* text */.Qq)('This commit runs on Heroku already', '이 커밋은 이미 Heroku에서 실행 중입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Compares the commit with the one that the app’s current release was built from.', '커밋을 앱의 현재 릴리스가 빌드된 커밋과 비교합니다.'),
        why: (0,verdicts/* text */.Qq)('A build of the same source changes something only when config vars, buildpacks or unpinned packages have changed. For new config vars alone no build is needed.', '같은 소스를 다시 빌드하면 config var, 빌드팩, 버전을 고정하지 않은 패키지가 바뀐 경우에만 결과가 달라집니다. config var만 바꿨다면 빌드가 필요 없습니다.'),
        sources: ['https://devcenter.heroku.com/articles/slug-compiler'],
    },
    *run({ git, platform }) {
        if (git?.head === undefined || platform?.commit !== git.head)
            return;
        yield (0,verdicts/* found */.F9)({ file: '' }, (0,verdicts/* text */.Qq)(`The app \`${platform.appName}\` already runs commit ${git.head.slice(0, 7)}: there is nothing new to build.`, `앱 \`${platform.appName}\`에서 이미 커밋 ${git.head.slice(0, 7)}이 실행 중입니다. 새로 빌드할 것이 없습니다.`), (0,verdicts/* text */.Qq)('Commit what should change; to start the processes anew run `heroku ps:restart`.', '바꾸고 싶은 내용을 커밋해 주세요. 프로세스만 다시 시작하려면 `heroku ps:restart`를 실행하면 됩니다.'), { settledBy: 'platform' });
    },
}));

// EXTERNAL MODULE: ./build/tsc/project/links.js
var project_links = __webpack_require__(93982);
;// CONCATENATED MODULE: ./build/tsc/checks/git/symlink-outside.js




/* harmony default export */ const symlink_outside = ((0,checks_define/* defineCheck */.q)({
    id: 'symlink-outside',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('A symbolic link leads nowhere on Heroku', '심볼릭 링크가 Heroku에서 끊어집니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Follows the tracked symbolic links and finds those that leave the project or lead to what is not tracked.', '추적되는 심볼릭 링크를 따라가, 프로젝트 밖이나 추적되지 않는 곳을 가리키는 링크를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku gets the link and not what it points to. A link out of the project is refused before anything is sent; a broken one below `static/` ends collectstatic.', 'Heroku에는 링크만 올라가고 가리키는 내용은 올라가지 않습니다. 프로젝트 밖을 가리키면 전송 전에 거부되고, `static/` 아래의 끊어진 링크는 collectstatic을 중단시킵니다.'),
        sources: ['https://git-scm.com/docs/gitfaq'],
    },
    *run({ django: { project } }) {
        const links = new Map();
        for (const file of project.files) {
            const target = project.mode(file) === '120000' ? project.link(file) : undefined;
            if (target !== undefined)
                links.set(file, target);
        }
        for (const [file, target] of links) {
            const end = (0,project_links/* linkEnd */.m)(file, links);
            if (end === '' || (typeof end === 'string' && (project.has(end) || project.hasFolder(end))))
                continue;
            if (typeof end === 'string' &&
                project.submodules.some((one) => end === one || end.startsWith(`${one}/`)))
                continue;
            const where = {
                undefined: (0,verdicts/* text */.Qq)('out of the project', '프로젝트 밖'),
                object: (0,verdicts/* text */.Qq)('round in a circle', '자기 자신'),
                string: (0,verdicts/* text */.Qq)('to what is not tracked', '추적되지 않는 곳'),
            }[typeof end];
            yield (0,verdicts/* found */.F9)({ file }, (0,verdicts/* text */.Qq)(`The link \`${file}\` → \`${target}\` leads ${where.en}: on Heroku there is nothing behind it.`, `링크 \`${file}\` → \`${target}\`가 ${where.ko}을 가리켜 Heroku에서는 끊어집니다.`), (0,verdicts/* text */.Qq)('Replace the link by the file it stands for, or let it point to a tracked file by a relative path.', '링크를 실제 파일로 바꾸거나, 추적되는 파일을 상대 경로로 가리키게 고쳐 주세요.'), { severity: end === undefined || isNeeded(file) ? 'error' : 'warning' });
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/git/index.js









const gitChecks = [
    export_ignore,
    file_mode_lost,
    git_branch,
    git_lfs_pointer,
    git_no_remote,
    git_submodule,
    git_uncommitted,
    same_commit_rebuilt,
    symlink_outside,
];

;// CONCATENATED MODULE: ./build/tsc/django/names.js




/** The modules of a project as its web process imports them. */
const sourcesOf = once((django) => {
    const roots = installedApps(django, 'RUN')?.roots ?? django.settings('RUN').roots;
    return { project: django.project, roots };
});
/**
 * What a dotted name means at the top level of a module: a class of the project, or something
 * from outside by its full name ("django.db.models.ImageField"). Imports are followed, star
 * imports and plain aliases too; what is bound inside of functions is not looked at.
 */
function names_meaning(sources, file, dotted) {
    return resolve(sources, file, dotted.replace(/\s/g, '').split('.'), new Set());
}
function resolve(sources, file, parts, seen) {
    const key = `${file} ${parts.join('.')}`;
    if (seen.has(key))
        return undefined;
    seen.add(key);
    const { bound, stars } = namesOf(sources)(file);
    const binding = bound.get(parts[0]);
    const rest = parts.slice(1);
    if (!binding)
        return fromStars(sources, stars, parts, seen);
    switch (binding.kind) {
        case 'import':
            return fromModule(sources, binding, rest, seen);
        case 'member':
            return fromModule(sources, binding, [binding.name, ...rest], seen);
        case 'value': {
            // `Base = models.Model`
            const alias = /^(identifier|attribute)$/.test(binding.node.type)
                ? binding.node.text.split('.')
                : undefined;
            return ((alias && resolve(sources, file, [...alias, ...rest], seen)) ??
                (rest.length > 0 ? undefined : binding));
        }
        default:
            return rest.length > 0 ? undefined : binding;
    }
}
function fromStars(sources, stars, parts, seen) {
    for (const star of stars.toReversed()) {
        const found = star.file === undefined ? undefined : resolve(sources, star.file, parts, seen);
        if (found && (found.kind !== 'outer' || found.name !== parts.join('.')))
            return found;
    }
    const outside = stars.filter((star) => star.file === undefined);
    return { kind: 'outer', name: [...(outside.length === 1 ? [outside[0].module] : []), ...parts].join('.') };
}
/** `parts` as seen from a module: a name of it, or a module below it. */
function fromModule(sources, { module, file }, parts, seen) {
    if (parts.length === 0)
        return file === undefined ? { kind: 'outer', name: module } : { kind: 'module', file };
    if (file !== undefined) {
        const { bound, stars } = namesOf(sources)(file);
        if (bound.has(parts[0]))
            return resolve(sources, file, parts, seen);
        const below = submodule(sources, file, parts[0]);
        if (below !== undefined) {
            return fromModule(sources, { module: `${module}.${parts[0]}`, file: below }, parts.slice(1), seen);
        }
        return stars.length > 0 ? fromStars(sources, stars, parts, seen) : undefined;
    }
    const deeper = (0,module_file/* moduleFile */.p)(sources.project, sources.roots, `${module}.${parts[0]}`)?.file;
    if (deeper !== undefined) {
        return fromModule(sources, { module: `${module}.${parts[0]}`, file: deeper }, parts.slice(1), seen);
    }
    return { kind: 'outer', name: [module, ...parts].join('.') };
}
/** The file of a module inside the package whose `__init__.py` that is. */
function submodule({ project }, file, name) {
    if (!file.endsWith('__init__.py'))
        return undefined;
    const base = file.slice(0, -'__init__.py'.length) + name;
    return [`${base}/__init__.py`, `${base}.py`].find((path) => project.has(path));
}
const namesOf = once((sources) => {
    const known = new Map();
    return (file) => {
        let names = known.get(file);
        if (!names) {
            names = { bound: new Map(), stars: [] };
            known.set(file, names);
            collect(sources, file, names);
        }
        return names;
    };
});
/** The statements that bind names of a module, those in the blocks of `if` and `try` too. */
function* moduleStatements(nodes) {
    for (const node of nodes) {
        if (transparent.test(node.type))
            yield* moduleStatements(node.parts);
        else
            yield node;
    }
}
const transparent = /^(if|try|with|for|while)_statement$|^(block|elif_clause|else_clause|except_clause|finally_clause)$/;
function collect(sources, file, names) {
    for (const node of moduleStatements((0,evaluate/* readSyntax */.k)(sources.project, file).root.parts)) {
        const definition = node.type === 'decorated_definition' ? node.field('definition') : node;
        const first = node.type === 'expression_statement' ? node.parts[0] : undefined;
        if (definition.type === 'class_definition' || definition.type === 'function_definition') {
            const kind = definition.type === 'class_definition' ? 'class' : 'function';
            names.bound.set(definition.field('name').text, { kind, file, node: definition });
        }
        else if (first?.type === 'assignment') {
            const [left, right] = [first.field('left'), first.field('right')];
            if (left.type === 'identifier' && right)
                names.bound.set(left.text, { kind: 'value', file, node: right });
        }
        else if (node.type === 'import_statement')
            collectImport(sources, node, names);
        else if (node.type === 'import_from_statement')
            collectFrom(sources, file, node, names);
    }
}
function collectImport({ project, roots }, node, names) {
    for (const part of node.fields('name')) {
        const alias = part.field('alias')?.text;
        const full = (alias ? part.field('name') : part).text.replace(/\s/g, '');
        const module = alias ? full : full.split('.')[0];
        const file = (0,module_file/* moduleFile */.p)(project, roots, module)?.file;
        names.bound.set(alias ?? module, { kind: 'import', module, ...(file === undefined ? {} : { file }) });
    }
}
function collectFrom({ project, roots }, file, node, names) {
    const written = node.field('module_name').text.replace(/\s/g, '');
    const from = written.startsWith('.') ? relative(project, file, written) : absolute(project, roots, written);
    if (node.parts.some((part) => part.type === 'wildcard_import'))
        names.stars.push(from);
    for (const part of node.fields('name')) {
        const alias = part.field('alias')?.text;
        const name = (alias ? part.field('name') : part).text;
        names.bound.set(alias ?? name, { kind: 'member', ...from, name });
    }
}
function absolute(project, roots, module) {
    const file = (0,module_file/* moduleFile */.p)(project, roots, module)?.file;
    return { module, ...(file === undefined ? {} : { file }) };
}
/** `from ..a import b`: the file is known by its folder, whatever the package is called. */
function relative(project, file, written) {
    const dots = /^\.*/.exec(written)[0].length;
    const folder = file.split('/').slice(0, -dots).join('/');
    const path = written.slice(dots).replaceAll('.', '/');
    const base = [folder, path].filter((part) => part !== '').join('/');
    const found = [`${base}.py`, `${base}/__init__.py`].find((one) => project.has(one));
    return { module: base.replaceAll('/', '.'), ...(found === undefined ? {} : { file: found }) };
}

;// CONCATENATED MODULE: ./build/tsc/django/classes.js

/** The bases of a class, however far up. */
function ancestry(sources, start) {
    const local = [];
    const outer = [];
    const queue = [start];
    for (let one = queue.shift(); one; one = queue.shift()) {
        if (local.some(({ node }) => node === one.node))
            continue;
        local.push(one);
        for (const base of basesOf(one.node)) {
            const found = /^[\w.\s]+$/.test(base) ? names_meaning(sources, one.file, base) : undefined;
            if (found?.kind === 'class')
                queue.push(found);
            else if (!outer.includes(found?.kind === 'outer' ? found.name : base)) {
                outer.push(found?.kind === 'outer' ? found.name : base);
            }
        }
    }
    return { local, outer };
}
/** The class that a dotted name means where it stands in a file, when it is one of the project's. */
function classNamed(sources, file, dotted) {
    const found = meaning(sources, file, dotted);
    return found?.kind === 'class' ? found : undefined;
}
/** Base classes as written, without keywords; of `Generic[T]` the class alone. */
function basesOf(node) {
    return (node.field('superclasses')?.parts ?? [])
        .filter((base) => base.type !== 'keyword_argument')
        .map((base) => (base.type === 'subscript' ? base.field('value') : base).text);
}
/** What a class body assigns, the last assignment to each name, in the order of the text. */
function attributes(node) {
    const found = new Map();
    for (const statement of node?.field('body')?.parts ?? []) {
        const assignment = statement.parts[0];
        if (statement.type !== 'expression_statement' || assignment?.type !== 'assignment')
            continue;
        const [left, value] = [assignment.field('left'), assignment.field('right')];
        if (left.type === 'identifier' && value)
            found.set(left.text, { value, at: assignment.at });
    }
    return found;
}
/** A class inside of a class: `Meta`. */
function innerClass(node, name) {
    return node
        .field('body')
        ?.parts.findLast((part) => part.type === 'class_definition' && part.field('name')?.text === name);
}

;// CONCATENATED MODULE: ./build/tsc/django/models.js





/** Bases from Django and well-known packages that make a class a model, by the last part of their names. */
const modelBases = new Set('Model AbstractUser AbstractBaseUser MPTTModel TimeStampedModel PolymorphicModel TranslatableModel SoftDeletableModel'.split(' '));
/** The models of the installed apps as a one-off dyno sees them, where migrations run. */
const models = once((django) => {
    const installed = installedApps(django, 'RELEASE') ?? installedApps(django, 'BUILD');
    const sources = sourcesOf(django);
    return (installed?.apps ?? []).flatMap((app) => modelFiles(sources, app).flatMap((file) => classesOf(sources, file).flatMap((node) => readModel(sources, app, { file, node }))));
});
/** `models.py` and the package `models`, which Django imports. */
function modelFiles({ project }, { folder }) {
    if (folder === undefined)
        return [];
    return [
        ...(project.has(`${folder}/models.py`) ? [`${folder}/models.py`] : []),
        ...project.below(`${folder}/models`).filter((file) => file.endsWith('.py')),
    ];
}
function classesOf({ project }, file) {
    return [...moduleStatements((0,evaluate/* readSyntax */.k)(project, file).root.parts)].flatMap((node) => {
        const definition = node.type === 'decorated_definition' ? node.field('definition') : node;
        return definition.type === 'class_definition' ? [definition] : [];
    });
}
function readModel(sources, app, source) {
    const { outer } = ancestry(sources, source);
    if (!outer.some((base) => modelBases.has(base.split('.').at(-1))))
        return [];
    const name = source.node.field('name');
    const meta = attributes(innerClass(source.node, 'Meta'));
    const is = (option, value) => meta.get(option)?.value.text === value;
    const kind = is('abstract', 'True')
        ? 'abstract'
        : is('proxy', 'True')
            ? 'proxy'
            : is('managed', 'False')
                ? 'unmanaged'
                : 'table';
    return [{ ...source, name: name.text, app, kind, fields: fieldsOf(sources, source), at: name.at }];
}
/** What the class body sets to a call of something whose name ends in Field, or of a class of the project. */
function fieldsOf(sources, { file, node }) {
    return [...attributes(node)].flatMap(([name, { value }]) => {
        const callee = value.type === 'call' ? value.field('function') : undefined;
        if (!callee || !/^[\w.\s]+$/.test(callee.text))
            return [];
        const found = names_meaning(sources, file, callee.text);
        if (found?.kind === 'outer')
            return [{ name, types: [found.name], call: value, file }];
        if (found?.kind !== 'class')
            return [];
        const own = found.node.field('name').text;
        return [{ name, types: [own, ...ancestry(sources, found).outer], call: value, file }];
    });
}

;// CONCATENATED MODULE: ./build/tsc/checks/migrations/local-apps.js



/** The local apps of INSTALLED_APPS as migrate sees it; undefined when it can't be followed or moves migrations elsewhere. */
function localApps(context) {
    const { django } = context;
    const world = settingsOf(context, 'RELEASE') ? 'RELEASE' : 'BUILD';
    const installed = installedApps(django, world);
    if (!installed || settingsOf(context, world)?.get('MIGRATION_MODULES') !== undefined)
        return undefined;
    const all = models(django);
    return installed.apps.flatMap(({ name, label, folder, certain }) => folder === undefined || !certain
        ? []
        : [
            {
                label,
                folder,
                models: all.filter((model) => model.app.name === name && model.kind === 'table'),
                migrations: migrationsOf(context, folder),
            },
        ]);
}
function migrationsOf({ django: { project } }, folder) {
    const found = new Map();
    for (const file of project.below(`${folder}/migrations`)) {
        const name = /^([^/_][^/]*)\.py$/.exec(file.slice(folder.length + '/migrations/'.length))?.[1];
        if (name !== undefined)
            found.set(name, file);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/tsc/checks/migrations/migration-graph.js


/** Reads `dependencies` and `replaces` of a migration; undefined when they are not plain literals. */
function migrationEdges(project, file) {
    const edges = { dependencies: [], replaces: [] };
    const migration = (0,evaluate/* readSyntax */.k)(project, file).root.parts.find((node) => node.type === 'class_definition' && node.field('name')?.text === 'Migration');
    if (!migration)
        return undefined;
    for (const statement of migration.field('body')?.parts ?? []) {
        const assignment = statement.parts[0];
        const name = assignment?.type === 'assignment' ? assignment.field('left')?.text : undefined;
        if (!assignment || (name !== 'dependencies' && name !== 'replaces' && name !== 'run_before'))
            continue;
        const list = assignment.field('right');
        if (name === 'run_before' || (list?.type !== 'list' && list?.type !== 'tuple'))
            return undefined;
        for (const item of list.parts) {
            if (item.type === 'comment')
                continue;
            const pair = item.type === 'tuple' ? item.parts.map(python_strings/* plainString */.Sx) : [];
            const [app, target] = pair;
            if (app !== undefined && target !== undefined) {
                if (name === 'replaces')
                    edges.replaces.push(target);
                else
                    edges.dependencies.push({ app, name: target, at: item.at });
            }
            else if (!/swappable_dependency/.test(item.text))
                return undefined;
        }
    }
    return edges;
}

;// CONCATENATED MODULE: ./build/tsc/checks/migrations/migrations-conflict.js




const migrationsConflict = (0,checks_define/* defineCheck */.q)({
    id: 'migrations-conflict',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('Two migrations claim to be the last', '마지막 마이그레이션이 두 개입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Builds the graph of each app’s migrations from their literal dependencies and looks for more than one end.', '앱마다 마이그레이션의 의존 관계를 그래프로 만들어 끝이 두 개 이상인지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('`migrate` stops with "Conflicting migrations detected", so the release fails. It happens when two branches each made one.', '`migrate`가 "Conflicting migrations detected"로 멈춰 릴리스가 실패합니다. 두 브랜치에서 각각 만들었을 때 생깁니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/topics/migrations/#version-control'],
    },
    *run(context) {
        const { project } = context.django;
        for (const { label, migrations } of localApps(context) ?? []) {
            const edges = new Map([...migrations].map(([name, file]) => [name, migrationEdges(project, file)]));
            if ([...edges.values()].includes(undefined))
                continue;
            const known = [...edges.values()].map((one) => one);
            const replaced = new Set(known.flatMap((one) => one.replaces));
            const needed = new Set(known.flatMap((one) => one.dependencies.filter(({ app }) => app === label).map(({ name }) => name)));
            // What depends on a replaced migration depends on the squashed one.
            for (const [name, edge] of edges)
                if (edge?.replaces.some((one) => needed.has(one)))
                    needed.add(name);
            const leaves = [...migrations.keys()].filter((name) => !needed.has(name) && !replaced.has(name)).sort();
            // Without any edge inside the app its label is not what we think it is.
            if (leaves.length < 2 || needed.size === 0)
                continue;
            const [first, ...others] = leaves.map((name) => migrations.get(name));
            yield (0,verdicts/* found */.F9)({ file: others[0], line: 1 }, (0,verdicts/* text */.Qq)(`\`${label}\` has ${leaves.length} last migrations (${leaves.join(', ')}): \`migrate\` stops with "Conflicting migrations detected".`, `\`${label}\` 앱의 마지막 마이그레이션이 ${leaves.length}개(${leaves.join(', ')})라서 \`migrate\`가 "Conflicting migrations detected"로 멈춥니다.`), (0,verdicts/* text */.Qq)(`Run \`python manage.py makemigrations --merge ${label}\` and commit the file.`, `\`python manage.py makemigrations --merge ${label}\`을 실행하고 만들어진 파일을 커밋해 주세요.`), {
                related: [
                    {
                        location: { file: first, line: 1 },
                        note: (0,verdicts/* text */.Qq)('another last one', '또 다른 마지막 마이그레이션'),
                    },
                ],
            });
        }
    },
});
const migrationsDependencyMissing = (0,checks_define/* defineCheck */.q)({
    id: 'migrations-dependency-missing',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('A migration depends on one that is not there', '마이그레이션이 없는 파일에 의존합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for the local migrations that the `dependencies` of each migration name.', '각 마이그레이션의 `dependencies`가 가리키는 프로젝트 내 마이그레이션이 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('`migrate` ends with NodeNotFoundError before it does anything. Usually the file was never committed.', '`migrate`가 시작하자마자 NodeNotFoundError로 끝납니다. 보통 파일을 커밋하지 않은 경우입니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/topics/migrations/#dependencies'],
    },
    *run(context) {
        const { project } = context.django;
        const apps = localApps(context) ?? [];
        for (const app of apps) {
            for (const file of app.migrations.values()) {
                for (const { app: label, name, at } of migrationEdges(project, file)?.dependencies ?? []) {
                    const target = apps.filter((one) => one.label === label);
                    if (target.length !== 1 ||
                        name.startsWith('__') ||
                        target[0].migrations.size === 0 ||
                        target[0].migrations.has(name))
                        continue;
                    const missing = `${target[0].folder}/migrations/${name}.py`;
                    yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(at), (0,verdicts/* text */.Qq)(`This migration depends on \`${label}.${name}\`, but \`${missing}\` is not tracked: \`migrate\` ends with NodeNotFoundError.`, `이 마이그레이션이 의존하는 \`${missing}\`이 추적되지 않습니다. \`migrate\`가 NodeNotFoundError로 끝납니다.`), (0,verdicts/* text */.Qq)(`Commit \`${missing}\`, or name the migration that there is.`, `\`${missing}\`을 커밋하거나, 실제로 있는 마이그레이션 이름으로 고쳐 주세요.`));
                }
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/tsc/checks/migrations/migrations-ignored.js




/* harmony default export */ const migrations_ignored = ((0,checks_define/* defineCheck */.q)({
    id: 'migrations-ignored',
    severity: 'error',
    guide: '2-4',
    title: (0,verdicts/* text */.Qq)('An ignore rule keeps migrations out', '마이그레이션이 무시 규칙에 걸려 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds .gitignore rules that match the migrations of an app with models.', '모델이 있는 앱의 마이그레이션 파일을 무시하는 .gitignore 규칙을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Migrations are source code. Without them `migrate` on Heroku makes no table, and each query ends with "relation does not exist". `makemigrations` on a dyno is no way out: its files vanish with the dyno.', '마이그레이션은 소스 코드입니다. 없으면 Heroku에서 `migrate`를 해도 테이블이 만들어지지 않아 "relation does not exist" 오류가 납니다. dyno에서 `makemigrations`를 실행해도 파일이 dyno와 함께 사라집니다.'),
        example: { file: '.gitignore', bad: '**/migrations/*.py\n', good: '# migrations are committed\n' },
        sources: ['https://docs.djangoproject.com/en/stable/topics/migrations/#version-control'],
    },
    *run(context) {
        const { project } = context.django;
        const byRule = new Map();
        for (const app of localApps(context) ?? []) {
            const rule = app.models.length > 0 ? project.ignoredBy(`${app.folder}/migrations/0001_initial.py`) : undefined;
            if (!rule)
                continue;
            const key = `${rule.file}:${rule.line}`;
            byRule.set(key, { rule, apps: [...(byRule.get(key)?.apps ?? []), app] });
        }
        for (const { rule, apps } of byRule.values()) {
            const names = apps.map((app) => `\`${app.label}\``).join(', ');
            const folders = apps.map((app) => `${app.folder}/migrations`).join(' ');
            const tracked = apps.every((app) => app.migrations.size > 0);
            const source = project.text(rule.file) ?? '';
            const start = (0,procfile_text/* lineStart */.PT)(source, rule.line);
            const end = source.indexOf('\n', start);
            yield (0,verdicts/* found */.F9)({ file: rule.file, line: rule.line }, tracked
                ? (0,verdicts/* text */.Qq)(`\`${rule.rule}\` ignores the next migration of ${names}: it will be missing on Heroku.`, `\`${rule.rule}\` 규칙이 ${names}의 다음 마이그레이션을 무시합니다. 새 마이그레이션이 Heroku에 올라가지 않습니다.`)
                : (0,verdicts/* text */.Qq)(`\`${rule.rule}\` ignores the migrations of ${names}: \`migrate\` on Heroku makes no table for its models ("relation does not exist").`, `\`${rule.rule}\` 규칙이 ${names}의 마이그레이션을 무시합니다. Heroku에서 \`migrate\`를 해도 테이블이 만들어지지 않습니다("relation does not exist").`), (0,verdicts/* text */.Qq)(`Delete the rule, run \`python manage.py makemigrations\`, then \`git add ${folders}\` and commit.`, `규칙을 지우고 \`python manage.py makemigrations\`를 실행한 뒤 \`git add ${folders}\` 후 커밋해 주세요.`), {
                severity: tracked ? 'warning' : 'error',
                fix: {
                    title: (0,verdicts/* text */.Qq)('Delete the rule', '규칙 지우기'),
                    safety: 'unsafe',
                    edits: [
                        {
                            kind: 'replace',
                            file: rule.file,
                            start,
                            end: end < 0 ? source.length : end + 1,
                            newText: '',
                        },
                    ],
                },
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/migrations/migrations-missing.js



/* harmony default export */ const migrations_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'migrations-missing',
    severity: 'error',
    guide: '2-4',
    title: (0,verdicts/* text */.Qq)('An app with models has no migrations', '모델이 있는 앱에 마이그레이션이 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds installed apps of the project that define models and have no tracked migration.', '모델을 정의하지만 추적되는 마이그레이션이 없는 앱을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('`migrate` makes no table for such an app, and its first query on Heroku ends with "relation does not exist".', '이런 앱은 `migrate`를 해도 테이블이 만들어지지 않아, Heroku에서 첫 쿼리가 "relation does not exist"로 끝납니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/topics/migrations/#workflow'],
    },
    *run(context) {
        const { project } = context.django;
        for (const { label, folder, models, migrations } of localApps(context) ?? []) {
            const first = models[0];
            // A rule that hides them is migrations-ignored's.
            if (!first || migrations.size > 0 || project.ignoredBy(`${folder}/migrations/0001_initial.py`))
                continue;
            // An app may keep them in folders by subject, or be a submodule that is not there.
            if (project.below(`${folder}/migrations`).some((file) => !file.endsWith('__init__.py')))
                continue;
            const more = models.length > 1
                ? (0,verdicts/* text */.Qq)(` and ${models.length - 1} more`, ` 외 ${models.length - 1}개`)
                : (0,verdicts/* text */.Qq)('', '');
            yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(first.at), (0,verdicts/* text */.Qq)(`The app \`${label}\` has the model \`${first.name}\`${more.en} and no migration: its tables never exist on Heroku.`, `앱 \`${label}\`에 모델 \`${first.name}\`${more.ko}이 있지만 마이그레이션이 없습니다. Heroku에 테이블이 만들어지지 않습니다.`), (0,verdicts/* text */.Qq)(`Run \`python manage.py makemigrations ${label}\` and commit \`${folder}/migrations/\`.`, `\`python manage.py makemigrations ${label}\`을 실행하고 \`${folder}/migrations/\`를 커밋해 주세요.`));
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/migrations/migrations-no-package.js



/* harmony default export */ const migrations_no_package = ((0,checks_define/* defineCheck */.q)({
    id: 'migrations-no-package',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('A migrations folder has no __init__.py', 'migrations 폴더에 __init__.py가 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds tracked migrations in a folder without a tracked `__init__.py`.', '추적되는 `__init__.py` 없이 마이그레이션만 있는 폴더를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Django takes such a folder for an app without migrations, and makes no table for it.', 'Django는 이런 폴더를 마이그레이션이 없는 앱으로 여기고 테이블을 만들지 않습니다.'),
        sources: ['https://github.com/django/django/blob/main/django/db/migrations/loader.py'],
    },
    *run(context) {
        const { project } = context.django;
        for (const { folder, label, migrations } of localApps(context) ?? []) {
            const init = `${folder}/migrations/__init__.py`;
            const first = [...migrations.values()][0];
            if (first === undefined || project.has(init))
                continue;
            yield (0,verdicts/* found */.F9)({ file: first, line: 1 }, (0,verdicts/* text */.Qq)(`\`${folder}/migrations/\` has no tracked \`__init__.py\`, so Django finds no migration of \`${label}\` and makes none of its tables.`, `\`${folder}/migrations/\`에 추적되는 \`__init__.py\`가 없어서 Django가 \`${label}\`의 마이그레이션을 찾지 못하고 테이블도 만들지 않습니다.`), (0,verdicts/* text */.Qq)(`Create the empty file \`${init}\` and commit it.`, `빈 파일 \`${init}\`을 만들어 커밋해 주세요.`), {
                fix: {
                    title: (0,verdicts/* text */.Qq)(`Create ${init}`, `${init} 만들기`),
                    safety: 'safe',
                    edits: [{ kind: 'write', file: init, text: '' }],
                },
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/migrations/index.js




const migrationsChecks = [
    migrationsConflict,
    migrationsDependencyMissing,
    migrations_ignored,
    migrations_missing,
    migrations_no_package,
];

;// CONCATENATED MODULE: ./build/tsc/checks/platform/whole-app.js
/** Where a finding about the app itself stands: at no file. */
const wholeApp = { file: '' };

;// CONCATENATED MODULE: ./build/tsc/checks/platform/access.js



/** A check of Heroku's answer to the first question about the app. */
function refused(check, applies, say) {
    return (0,checks_define/* defineCheck */.q)({
        severity: 'error',
        ...check,
        *run({ refusal }) {
            if (!refusal || !applies(refusal))
                return;
            const { message, remedy } = say(refusal.app);
            yield (0,verdicts/* found */.F9)(wholeApp, message, remedy, { settledBy: 'platform' });
        },
    });
}
const tokenInvalid = refused({
    id: 'token-invalid',
    guide: '2',
    title: (0,verdicts/* text */.Qq)('The API key is not accepted', 'API 키가 받아들여지지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds an API key that Heroku does not accept, or that may not see the app.', 'Heroku가 받아들이지 않거나 앱에 접근할 수 없는 API 키를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Keys end when they expire, when they are revoked, and (those of the dashboard) when the password changes. Nothing can be deployed without one.', '키는 만료되거나 폐기되면, 대시보드의 키는 비밀번호를 바꿔도 쓸 수 없게 됩니다. 키 없이는 배포할 수 없습니다.'),
        sources: ['https://devcenter.heroku.com/articles/authentication'],
    },
}, ({ status, id }) => status === 401 || (status === 403 && id !== 'suspended'), (app) => ({
    message: (0,verdicts/* text */.Qq)(`Heroku does not let this API key at the app ${app}.`, `이 API 키로는 Heroku 앱 ${app}에 접근할 수 없습니다.`),
    remedy: (0,verdicts/* text */.Qq)('Make a key with `heroku authorizations:create`, from an account that has access to the app, and store it as the repository secret HEROKU_API_KEY.', '앱에 접근할 수 있는 계정에서 `heroku authorizations:create`로 키를 만들어 저장소 secret HEROKU_API_KEY에 저장해 주세요.'),
}));
const appAbsent = refused({
    id: 'app-absent',
    guide: '2',
    title: (0,verdicts/* text */.Qq)('There is no such app', '그런 앱이 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds an app name that Heroku does not know, or that somebody else has taken.', 'Heroku에 없거나 다른 사람이 이미 쓰고 있는 앱 이름을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('An app is created once and deployed to from then on. Its name is shared by everybody on Heroku.', '앱은 한 번만 만들고 그 뒤에는 계속 그 앱에 배포합니다. 앱 이름은 Heroku 전체에서 하나뿐입니다.'),
        sources: ['https://devcenter.heroku.com/articles/creating-apps'],
    },
}, ({ status, id }) => status === 404 || (status === 422 && id === 'invalid_params'), (app) => ({
    message: (0,verdicts/* text */.Qq)(`The Heroku app ${app} is not there for this account.`, `이 계정에서는 Heroku 앱 ${app}을(를) 찾거나 만들 수 없습니다.`),
    remedy: (0,verdicts/* text */.Qq)(`Create it once with \`heroku create ${app}\`, or set \`create-app: true\`; if the name is taken choose another one.`, `\`heroku create ${app}\`로 한 번 만들거나 \`create-app: true\`로 설정해 주세요. 이미 있는 이름이라면 다른 이름을 고르세요.`),
}));
const accountNotVerified = refused({
    id: 'account-not-verified',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('The account has no payment method', '계정에 결제 수단이 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds an account that Heroku refuses for want of a payment method, or because a bill is open.', '결제 수단이 없거나 미납 요금이 있어 Heroku가 거절하는 계정을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku has had no free plan since November 28, 2022. Apps, dynos and databases need a verified account.', 'Heroku의 무료 요금제는 2022년 11월 28일에 끝났습니다. 앱, dyno, 데이터베이스를 쓰려면 인증된 계정이 필요합니다.'),
        sources: ['https://devcenter.heroku.com/articles/account-verification'],
    },
}, ({ status, id }) => status === 402 || id === 'verification_needed', () => ({
    message: (0,verdicts/* text */.Qq)('Heroku wants a payment method, or a bill paid, before it does anything for this account.', 'Heroku가 이 계정에 결제 수단 등록이나 미납 요금 납부를 요구합니다.'),
    remedy: (0,verdicts/* text */.Qq)('Add a card at https://heroku.com/verify, or settle the bill in the billing settings.', 'https://heroku.com/verify 에서 카드를 등록하거나, 결제 설정에서 미납 요금을 납부해 주세요.'),
}));

;// CONCATENATED MODULE: ./build/tsc/checks/platform/app-state.js



const maintenanceOn = (0,checks_define/* defineCheck */.q)({
    id: 'maintenance-on',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('Maintenance mode is on', '점검 모드가 켜져 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds an app whose maintenance mode is on.', '점검 모드가 켜져 있는 앱을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku then answers every visitor with 503 and a page of its own. Deploys and one-off dynos go on as ever.', '이때 Heroku는 모든 방문자에게 503과 점검 페이지를 보여 줍니다. 배포와 일회용 dyno는 평소처럼 동작합니다.'),
        sources: ['https://devcenter.heroku.com/articles/maintenance-mode'],
    },
    *run({ platform }) {
        if (!platform?.maintenance)
            return;
        yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)('Maintenance mode is on: visitors see Heroku’s maintenance page (503), and nothing can prove that the new release serves.', '점검 모드가 켜져 있어 방문자에게 Heroku의 점검 페이지(503)가 보이고, 새 릴리스가 잘 동작하는지 확인할 수 없습니다.'), (0,verdicts/* text */.Qq)(`\`heroku maintenance:off -a ${platform.appName}\``, `\`heroku maintenance:off -a ${platform.appName}\`를 실행해 주세요.`), { settledBy: 'platform' });
    },
});
/** Stacks that builds are refused on, and the one that is next, as of 2026-11-23. https://devcenter.heroku.com/articles/stack */
const stackEnds = {
    cedar: { since: '2015-11-04', severity: 'error' },
    'cedar-14': { since: '2020-11-02', severity: 'error' },
    'heroku-16': { since: '2021-05-01', severity: 'error' },
    'heroku-18': { since: '2023-04-30', severity: 'error' },
    'heroku-20': { since: '2025-04-30', severity: 'error' },
    'heroku-22': { since: '2027-04-30', severity: 'notice' },
};
const stackEol = (0,checks_define/* defineCheck */.q)({
    id: 'stack-eol',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('The stack is out of support', '스택 지원이 끝났습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds an app whose next build would use a stack that Heroku no longer builds on.', 'Heroku가 더 이상 빌드하지 않는 스택을 쓰는 앱을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Builds on a retired stack are refused, and it gets no security updates.', '지원이 끝난 스택에서는 빌드가 거절되고 보안 업데이트도 없습니다.'),
        sources: ['https://devcenter.heroku.com/articles/stack'],
    },
    *run({ platform }) {
        const end = platform && stackEnds[platform.stack];
        if (!end)
            return;
        const over = end.severity === 'error';
        yield (0,verdicts/* found */.F9)(wholeApp, over
            ? (0,verdicts/* text */.Qq)(`The app builds on ${platform.stack}, which ended on ${end.since}: Heroku refuses the build.`, `앱의 스택 ${platform.stack}은(는) ${end.since}에 지원이 끝나 Heroku가 빌드를 거절합니다.`)
            : (0,verdicts/* text */.Qq)(`The app builds on ${platform.stack}, whose support ends on ${end.since}.`, `앱의 스택 ${platform.stack}은(는) ${end.since}에 지원이 끝납니다.`), (0,verdicts/* text */.Qq)(`\`heroku stack:set heroku-24 -a ${platform.appName}\`; it takes hold with the next build.`, `\`heroku stack:set heroku-24 -a ${platform.appName}\`를 실행해 주세요. 다음 빌드부터 적용됩니다.`), { settledBy: 'platform', severity: end.severity });
    },
});
const webScaledZero = (0,checks_define/* defineCheck */.q)({
    id: 'web-scaled-zero',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('No web dyno runs', '실행 중인 웹 dyno가 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds an app that has been released and whose web process is scaled to zero.', '릴리스된 적이 있지만 web 프로세스가 0으로 조정된 앱을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Without a web dyno the router answers every visitor with error H14.', '웹 dyno가 없으면 라우터가 모든 방문자에게 H14 오류를 보냅니다.'),
        sources: ['https://devcenter.heroku.com/articles/error-codes#h14-no-web-dynos-running'],
    },
    *run({ platform }) {
        if (platform?.formation.get('web') !== 0 || platform.builtAs === null)
            return;
        yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)('web is scaled to 0, so nobody answers visitors (H14), whatever is deployed.', 'web이 0으로 조정되어 있어, 무엇을 배포해도 방문자에게 응답하지 못합니다(H14).'), (0,verdicts/* text */.Qq)(`\`heroku ps:scale web=1 -a ${platform.appName}\``, `\`heroku ps:scale web=1 -a ${platform.appName}\`을 실행해 주세요.`), { settledBy: 'platform' });
    },
});
const ecoSleep = (0,checks_define/* defineCheck */.q)({
    id: 'eco-sleep',
    severity: 'notice',
    guide: '3-2',
    title: (0,verdicts/* text */.Qq)('The web dyno sleeps', '웹 dyno가 잠듭니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds web dynos of the size Eco.', 'Eco 크기의 웹 dyno를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('An Eco dyno sleeps after 30 minutes without visitors, and the next one waits while it boots. Dynos of every size restart at least once a day; each time everything that was written to their disk is gone.', 'Eco dyno는 30분 동안 방문자가 없으면 잠들고, 다음 방문자는 부팅이 끝날 때까지 기다립니다. 어떤 크기든 dyno는 하루에 한 번 이상 다시 시작되며, 그때마다 디스크에 쓴 내용이 사라집니다.'),
        sources: ['https://devcenter.heroku.com/articles/eco-dyno-hours'],
    },
    *run({ platform }) {
        if (platform?.sizes.get('web')?.toLowerCase() !== 'eco')
            return;
        yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)('The web dyno is an Eco dyno: it sleeps after 30 minutes without visitors, and its disk is emptied then.', '웹 dyno가 Eco 크기입니다. 30분 동안 방문자가 없으면 잠들고, 그때 디스크도 비워집니다.'), (0,verdicts/* text */.Qq)(`Nothing has to be done. \`heroku ps:type web=basic -a ${platform.appName}\` keeps it awake (paid).`, `그대로 두어도 됩니다. 잠들지 않게 하려면 \`heroku ps:type web=basic -a ${platform.appName}\`(유료)을 실행하세요.`), { settledBy: 'platform' });
    },
});

;// CONCATENATED MODULE: ./build/tsc/checks/platform/buildpacks.js



const python = /(^|[/:])heroku(\/|-buildpack-)python(\.git|\.tgz)?(#|$|\/)/i;
/** Files in the root by which Heroku takes a project for another language, in its order, before it looks for Python. */
const earlier = ['Gemfile', 'package.json', 'project.clj'];
/** Buildpacks count only where slugs are built by them. */
function usesBuildpacks(platform) {
    return platform.generation === 'cedar' && platform.stack !== 'container';
}
const buildpackMissing = (0,checks_define/* defineCheck */.q)({
    id: 'buildpack-missing',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('Heroku will not build it as Python', 'Heroku가 Python으로 빌드하지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a list of buildpacks without a Python one, and a project that Heroku takes for another language because no buildpack is set.', 'Python 빌드팩이 없는 목록과, 빌드팩이 정해지지 않아 Heroku가 다른 언어로 볼 프로젝트를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku asks the buildpacks in order which of them knows the project; Node.js comes before Python, so a package.json in the root wins.', 'Heroku는 정해진 순서대로 빌드팩에 프로젝트를 아는지 묻습니다. Node.js가 Python보다 먼저라서 루트에 package.json이 있으면 Node.js로 빌드됩니다.'),
        sources: ['https://devcenter.heroku.com/articles/buildpacks#default-buildpacks'],
    },
    *run({ platform, django }) {
        if (!platform)
            return;
        if (!usesBuildpacks(platform)) {
            yield (0,verdicts/* notApplicable */.hH)((0,verdicts/* text */.Qq)('the app is not built by buildpacks', '빌드팩으로 빌드하는 앱이 아닙니다'));
            return;
        }
        const set = (0,verdicts/* text */.Qq)(`\`heroku buildpacks:set heroku/python -a ${platform.appName}\``, `\`heroku buildpacks:set heroku/python -a ${platform.appName}\`을 실행해 주세요.`);
        if (platform.buildpacks.length > 0) {
            if (platform.buildpacks.some((buildpack) => python.test(buildpack)))
                return;
            // A buildpack of one's own may well build Python.
            if (platform.buildpacks.some((buildpack) => !/^(urn:buildpack:)?heroku\//.test(buildpack)))
                return;
            yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)(`The app's buildpacks (${platform.buildpacks.join(', ')}) do not build Python.`, `앱의 빌드팩(${platform.buildpacks.join(', ')})은 Python을 빌드하지 않습니다.`), (0,verdicts/* text */.Qq)(`\`heroku buildpacks:add heroku/python -a ${platform.appName}\``, `\`heroku buildpacks:add heroku/python -a ${platform.appName}\`을 실행해 주세요.`), { settledBy: 'platform' });
            return;
        }
        const rival = earlier.find((file) => django.project.files.includes(file));
        if (rival === undefined || platform.builtAs === 'Python')
            return;
        yield (0,verdicts/* found */.F9)({ file: rival }, (0,verdicts/* text */.Qq)(`The app has no buildpack set, and by \`${rival}\` Heroku takes it for another language than Python.`, `앱에 빌드팩이 정해져 있지 않아, \`${rival}\` 때문에 Heroku가 Python이 아닌 다른 언어로 봅니다.`), set, { settledBy: 'platform' });
    },
});
const buildpackDuplicate = (0,checks_define/* defineCheck */.q)({
    id: 'buildpack-duplicate',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('The Python buildpack is set twice', 'Python 빌드팩이 두 번 들어 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds more than one Python buildpack on the app.', '앱에 Python 빌드팩이 두 개 이상 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('The Python buildpack refuses to run on top of itself, and the build fails.', 'Python 빌드팩은 두 번 실행될 수 없어 빌드가 실패합니다.'),
        sources: ['https://devcenter.heroku.com/articles/using-multiple-buildpacks-for-an-app'],
    },
    *run({ platform }) {
        if (!platform || !usesBuildpacks(platform))
            return;
        const all = platform.buildpacks.filter((buildpack) => python.test(buildpack));
        if (all.length < 2)
            return;
        yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)(`The app has ${all.length} Python buildpacks (${all.join(', ')}), and the build refuses that.`, `앱에 Python 빌드팩이 ${all.length}개(${all.join(', ')}) 있어 빌드가 거절됩니다.`), (0,verdicts/* text */.Qq)(`\`heroku buildpacks:remove ${all.at(-1)} -a ${platform.appName}\``, `\`heroku buildpacks:remove ${all.at(-1)} -a ${platform.appName}\`을 실행해 주세요.`), { settledBy: 'platform' });
    },
});
const buildpackPinnedOld = (0,checks_define/* defineCheck */.q)({
    id: 'buildpack-pinned-old',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('The Python buildpack is pinned', 'Python 빌드팩 버전이 고정되어 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a Python buildpack that is pinned to a version (`#v123`).', '버전(`#v123`)이 고정된 Python 빌드팩을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('A pinned buildpack knows no newer Python, and no security fix of one, than it had then.', '고정된 빌드팩은 그 뒤에 나온 Python과 보안 수정을 알지 못합니다.'),
        sources: ['https://devcenter.heroku.com/articles/buildpacks#buildpack-references'],
    },
    *run({ platform }) {
        if (!platform || !usesBuildpacks(platform))
            return;
        const pinned = platform.buildpacks.find((buildpack) => python.test(buildpack) && /#./.test(buildpack));
        if (pinned === undefined)
            return;
        yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)(`The buildpack is pinned (${pinned}): newer Pythons are not known to it.`, `빌드팩 버전이 고정되어(${pinned}) 새 Python을 알지 못합니다.`), (0,verdicts/* text */.Qq)(`\`heroku buildpacks:set heroku/python -a ${platform.appName}\``, `\`heroku buildpacks:set heroku/python -a ${platform.appName}\`을 실행해 주세요.`), { settledBy: 'platform' });
    },
});

;// CONCATENATED MODULE: ./build/tsc/checks/platform/config-vars.js




const configDebugOn = (0,checks_define/* defineCheck */.q)({
    id: 'config-debug-on',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('A config var turns DEBUG on', 'config var가 DEBUG를 켭니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Evaluates DEBUG with the config vars of the app, and finds the one that turns it on.', '앱의 config var로 DEBUG를 계산해, DEBUG를 켜는 변수를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('With DEBUG on, each error page shows source, settings and variables to anybody.', 'DEBUG가 켜져 있으면 오류 페이지가 소스 코드, 설정, 변수를 누구에게나 보여 줍니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#debug'],
    },
    *run(context) {
        const { platform } = context;
        const settings = settingsOf(context, 'RUN');
        const debug = settings?.get('DEBUG');
        if (!platform || !settings || !debug || truth(debug) !== true)
            return;
        if (debug.type === 'str')
            return; // debug-string-truthy
        const names = ('env' in debug ? (debug.env ?? []) : []).filter((name) => platform.configVars.has(name));
        if (names.length === 0)
            return;
        const list = names.map((name) => `\`${name}\``).join(', ');
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'DEBUG'), (0,verdicts/* text */.Qq)(`The value of the config var ${list} turns DEBUG on in the web process.`, `config var ${list}의 값 때문에 web 프로세스에서 DEBUG가 켜집니다.`), (0,verdicts/* text */.Qq)(`\`heroku config:unset ${names[0]} -a ${platform.appName}\` where the default is off; else set it to what the settings take for false.`, `기본값이 꺼짐이면 \`heroku config:unset ${names[0]} -a ${platform.appName}\`을 실행하고, 아니면 설정이 거짓으로 읽는 값으로 바꿔 주세요.`), { settledBy: 'platform' });
    },
});
const configDisableCollectstatic = (0,checks_define/* defineCheck */.q)({
    id: 'config-disable-collectstatic',
    severity: 'warning',
    guide: '3-1',
    title: (0,verdicts/* text */.Qq)('collectstatic is switched off', 'collectstatic이 꺼져 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds the config var DISABLE_COLLECTSTATIC on the app.', '앱에 config var DISABLE_COLLECTSTATIC이 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku’s build log prints this switch as a way out of a failed collectstatic. It does not repair anything: the site then comes without its CSS, and with manifest storage every page is a 500.', 'collectstatic이 실패하면 Heroku의 빌드 로그가 이 설정을 안내하지만, 원인을 고치는 것이 아닙니다. 사이트에 CSS가 빠지고, manifest 스토리지를 쓰면 모든 페이지가 500이 됩니다.'),
        sources: ['https://devcenter.heroku.com/articles/django-assets#disabling-collectstatic'],
    },
    *run({ platform }) {
        const value = platform?.configVars.get('DISABLE_COLLECTSTATIC') ?? '';
        if (!platform || value === '' || value === '0')
            return;
        yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)('The config var DISABLE_COLLECTSTATIC keeps Heroku from collecting static files: the site comes without CSS.', 'config var DISABLE_COLLECTSTATIC 때문에 Heroku가 정적 파일을 모으지 않아 사이트에 CSS가 빠집니다.'), (0,verdicts/* text */.Qq)(`Repair what made collectstatic fail, then \`heroku config:unset DISABLE_COLLECTSTATIC -a ${platform.appName}\`.`, `collectstatic이 실패한 원인을 고친 뒤 \`heroku config:unset DISABLE_COLLECTSTATIC -a ${platform.appName}\`을 실행해 주세요.`), { settledBy: 'platform' });
    },
});
const configSecretWeak = (0,checks_define/* defineCheck */.q)({
    id: 'config-secret-weak',
    severity: 'warning',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('The SECRET_KEY of the app is weak', '앱의 SECRET_KEY가 약합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Judges the config var that SECRET_KEY is read from by its length and variety, as Django’s own check W009 does.', 'SECRET_KEY로 쓰는 config var의 길이와 다양성을 Django의 검사 W009와 같은 기준으로 봅니다.'),
        why: (0,verdicts/* text */.Qq)('The key signs sessions and password resets: who guesses it can log in as anybody.', '이 키로 세션과 비밀번호 재설정에 서명하므로, 키를 알아내면 누구로든 로그인할 수 있습니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/ref/checks/#security'],
    },
    *run(context) {
        const { platform } = context;
        const settings = settingsOf(context, 'RUN');
        const key = settings?.get('SECRET_KEY');
        if (!platform || !settings || key?.type !== 'str' || !key.env?.length)
            return;
        const name = key.env.find((candidate) => platform.configVars.get(candidate) === key.value);
        if (name === undefined)
            return;
        const weak = key.value.length < 50 || new Set(key.value).size < 5 || key.value.startsWith('django-insecure-');
        if (!weak)
            return;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'SECRET_KEY'), (0,verdicts/* text */.Qq)(`The config var ${name} is a weak SECRET_KEY: shorter than 50 characters, of few different ones, or one that startproject made.`, `config var ${name}은(는) 약한 SECRET_KEY입니다. 50자보다 짧거나, 같은 글자가 많거나, startproject가 만든 키입니다.`), (0,verdicts/* text */.Qq)(`\`heroku config:set ${name}="$(openssl rand -base64 48)" -a ${platform.appName}\`; it logs everybody out once.`, `\`heroku config:set ${name}="$(openssl rand -base64 48)" -a ${platform.appName}\`를 실행해 주세요. 모든 사용자가 한 번 로그아웃됩니다.`), { settledBy: 'platform' });
    },
});

;// CONCATENATED MODULE: ./build/tsc/checks/security/allowed-hosts.js

const allowedHostsLine = 'ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]';
/** ALLOWED_HOSTS of the web process and its items, where it is one list. */
function allowedHosts(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings)
        return undefined;
    const value = settings.get('ALLOWED_HOSTS');
    const hosts = value === undefined ? [] : items(value);
    return hosts && { settings, hosts };
}
/** Whether DEBUG is surely on: Django then lets localhost in, and debug-true speaks. */
function debugIsOn(settings) {
    const debug = settings.get('DEBUG');
    return debug !== undefined && truth(debug) === true;
}

;// CONCATENATED MODULE: ./build/tsc/checks/hosts.js

/** A host that only a machine of one's own, or a test, has. */
function isLocalHost(host) {
    return (host === '' ||
        /^(\.?localhost|127\.|0\.0\.0\.0|\[?::1|192\.168\.|10\.|testserver$|web$|host\.docker)/.test(host));
}
/** A domain of the app's own: one that Heroku has for it, or one that ALLOWED_HOSTS names. */
function ownDomain({ platform }, settings) {
    const hosts = platform?.domains ?? strings(settings.get('ALLOWED_HOSTS')) ?? [];
    return hosts.find((host) => /^\.?([\w-]+\.)+[a-z]{2,}$/i.test(host) && !/(^|\.)herokuapp\.com$/.test(host) && !isLocalHost(host));
}

;// CONCATENATED MODULE: ./build/tsc/checks/security/allowed-hosts-no-heroku.js





/* harmony default export */ const allowed_hosts_no_heroku = ((0,checks_define/* defineCheck */.q)({
    id: 'allowed-hosts-no-heroku',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)("ALLOWED_HOSTS does not allow the app's host", 'ALLOWED_HOSTS에 앱의 호스트가 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)("Matches ALLOWED_HOSTS with the app's own host and domains, or with herokuapp.com where they are not known.", 'ALLOWED_HOSTS가 앱의 호스트와 도메인에 맞는지, 알 수 없을 때는 herokuapp.com에 맞는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Django answers 400 Bad Request to a host that is not listed. New apps get a random suffix, so a host name copied from a guide does not match.', '목록에 없는 호스트에는 400 Bad Request로 응답합니다. 새 앱의 주소에는 임의의 문자열이 붙으므로, 가이드에서 복사한 호스트는 맞지 않습니다.'),
        example: {
            file: 'settings.py',
            bad: 'ALLOWED_HOSTS = ["localhost", "127.0.0.1"]\n',
            good: 'ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]\n',
        },
        sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts'],
    },
    *run(context) {
        const allowed = allowedHosts(context);
        if (!allowed || allowed.hosts.length === 0 || debugIsOn(allowed.settings))
            return;
        const { settings } = allowed;
        const hosts = strings(settings.get('ALLOWED_HOSTS'))?.map((host) => host.toLowerCase());
        if (!hosts || hosts.every((host) => host === ''))
            return;
        // A malformed entry, or one left from a template, is another check's: it may be meant for this very host.
        if (hosts.includes('*') || hosts.some(malformed))
            return;
        const { platform } = context;
        const place = placeOfSetting(settings, 'ALLOWED_HOSTS');
        if (platform) {
            const wanted = [...(platform.webUrl ? [new URL(platform.webUrl).hostname] : []), ...platform.domains];
            if (wanted.length === 0 || wanted.some((host) => hosts.some((pattern) => matches(pattern, host))))
                return;
            yield (0,verdicts/* found */.F9)(place, (0,verdicts/* text */.Qq)(`ALLOWED_HOSTS allows none of the app's hosts (${wanted.join(', ')}), so Django answers every request with 400.`, `ALLOWED_HOSTS에 앱의 호스트(${wanted.join(', ')})가 없어서 Django가 모든 요청에 400으로 응답합니다.`), (0,verdicts/* text */.Qq)(`Add \`"${wanted[0]}"\`, or \`".herokuapp.com"\`, to ALLOWED_HOSTS.`, `ALLOWED_HOSTS에 \`"${wanted[0]}"\` 또는 \`".herokuapp.com"\`을 추가해 주세요.`), { settledBy: 'platform' });
            return;
        }
        if (hosts.some((host) => host.endsWith('herokuapp.com')))
            return;
        if (!hosts.every(isLocalHost)) {
            yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)('the domains of the Heroku app (ALLOWED_HOSTS names only others)', 'Heroku 앱의 도메인(ALLOWED_HOSTS에는 다른 호스트만 있습니다)'), place);
            return;
        }
        yield (0,verdicts/* found */.F9)(place, (0,verdicts/* text */.Qq)('ALLOWED_HOSTS allows local hosts only, so on Heroku Django answers every request with 400.', 'ALLOWED_HOSTS에 로컬 호스트만 있어서 Heroku에서는 모든 요청에 400으로 응답합니다.'), (0,verdicts/* text */.Qq)('Add `".herokuapp.com"` to ALLOWED_HOSTS, and your own domain if you have one.', 'ALLOWED_HOSTS에 `".herokuapp.com"`을 추가하고, 자체 도메인이 있으면 함께 추가해 주세요.'));
    },
}));
/** Django's django.http.request.validate_host. */
function matches(pattern, host) {
    return (pattern === host || (pattern.startsWith('.') && (host.endsWith(pattern) || host === pattern.slice(1))));
}
/** Entries that can't match any host. */
function malformed(host) {
    return /[\s/<>가-힣]|:\/\/|^\*\.|:\d+$/.test(host) && !/^\[.*\]$/.test(host);
}

;// CONCATENATED MODULE: ./build/tsc/checks/platform/domains.js






const domainNotAllowed = (0,checks_define/* defineCheck */.q)({
    id: 'domain-not-allowed',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('ALLOWED_HOSTS leaves a domain of the app out', 'ALLOWED_HOSTS에 앱의 도메인이 빠져 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Compares the domains of the app, as Heroku knows them, with ALLOWED_HOSTS.', 'Heroku에 등록된 앱의 도메인을 ALLOWED_HOSTS와 비교합니다.'),
        why: (0,verdicts/* text */.Qq)('Django answers 400 Bad Request on a domain that is not listed, while the site works under its other names.', '목록에 없는 도메인으로 접속하면 Django가 400 Bad Request로 응답합니다. 다른 이름으로는 잘 열립니다.'),
        sources: [
            'https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts',
            'https://devcenter.heroku.com/articles/custom-domains',
        ],
    },
    *run(context) {
        const { platform } = context;
        const allowed = platform && allowedHosts(context);
        if (!allowed || debugIsOn(allowed.settings))
            return;
        const hosts = strings(allowed.settings.get('ALLOWED_HOSTS'))?.map((host) => host.toLowerCase());
        if (!hosts || hosts.includes('*'))
            return;
        const served = platform.domains.filter((domain) => hosts.some((host) => matches(host, domain)));
        // Where none is allowed allowed-hosts-no-heroku speaks.
        if (served.length === 0)
            return;
        for (const domain of platform.domains) {
            // `*.example.com`: which names are used below it is not known.
            if (served.includes(domain) || domain.startsWith('*'))
                continue;
            // A site of its own domain may well want to be reached by that alone.
            if (domain.endsWith('.herokuapp.com'))
                continue;
            yield (0,verdicts/* found */.F9)(placeOfSetting(allowed.settings, 'ALLOWED_HOSTS'), (0,verdicts/* text */.Qq)(`The app has the domain ${domain}, and ALLOWED_HOSTS does not allow it: visitors get 400 there.`, `앱에 ${domain} 도메인이 있지만 ALLOWED_HOSTS에 없어, 그 주소로 온 방문자는 400을 받습니다.`), (0,verdicts/* text */.Qq)(`Add \`"${domain}"\` to ALLOWED_HOSTS.`, `ALLOWED_HOSTS에 \`"${domain}"\`을 추가해 주세요.`), { settledBy: 'platform' });
        }
    },
});
const domainNoTls = (0,checks_define/* defineCheck */.q)({
    id: 'domain-no-tls',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('A domain has no certificate', '인증서가 없는 도메인이 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds domains of the app without a certificate while the settings redirect to https or send HSTS.', '설정이 https로 리디렉션하거나 HSTS를 보내는데 인증서가 없는 도메인을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The redirect leads visitors to an address that browsers refuse, and HSTS makes them remember it.', '리디렉션된 주소를 브라우저가 거부하고, HSTS 때문에 그 상태를 기억하게 됩니다.'),
        sources: ['https://devcenter.heroku.com/articles/automated-certificate-management'],
    },
    *run(context) {
        const { platform } = context;
        const settings = settingsOf(context, 'RUN');
        if (!platform || !settings || platform.domainsWithoutTls.length === 0)
            return;
        const secured = ['SECURE_SSL_REDIRECT', 'SECURE_HSTS_SECONDS'].find((name) => {
            const value = settings.get(name);
            return value !== undefined && truth(value) === true;
        });
        if (secured === undefined)
            return;
        const names = platform.domainsWithoutTls.join(', ');
        yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)(`${secured} sends visitors to https, and ${names} has no certificate there.`, `${secured} 때문에 방문자가 https로 가지만 ${names}에는 인증서가 없습니다.`), (0,verdicts/* text */.Qq)(`\`heroku certs:auto:enable -a ${platform.appName}\``, `\`heroku certs:auto:enable -a ${platform.appName}\`을 실행해 주세요.`), { settledBy: 'platform' });
    },
});

;// CONCATENATED MODULE: ./build/tsc/checks/platform/http.js



/** A check of what the site answered after the deploy. */
function seen(check, look) {
    return (0,checks_define/* defineCheck */.q)({
        ...check,
        *run({ outcome }) {
            const fault = outcome?.site && look(outcome.site);
            if (fault)
                yield (0,verdicts/* found */.F9)(wholeApp, fault.message, fault.remedy, { settledBy: 'platform' });
        },
    });
}
const http5xx = seen({
    id: 'http-5xx',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('The page answers with a server error', '페이지가 서버 오류로 응답합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Asks for the page after the deploy.', '배포 뒤 페이지를 요청해 봅니다.'),
        why: (0,verdicts/* text */.Qq)('A 500 is Django’s answer to an exception; 503 is the router’s when no process answers.', '500은 예외가 났을 때 Django의 응답이고, 503은 응답할 프로세스가 없을 때 라우터의 응답입니다.'),
        sources: ['https://devcenter.heroku.com/articles/error-codes'],
    },
}, ({ url, status = 0 }) => status < 500
    ? undefined
    : {
        message: (0,verdicts/* text */.Qq)(`${url} answers ${status}.`, `${url}의 응답이 ${status}입니다.`),
        remedy: (0,verdicts/* text */.Qq)('The traceback is in the app’s log (`heroku logs --tail`), when LOGGING writes to the console.', 'LOGGING이 콘솔에 기록한다면 앱의 로그(`heroku logs --tail`)에 traceback이 있습니다.'),
    });
const http400Host = seen({
    id: 'http-400-host',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('The page answers 400', '페이지가 400으로 응답합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Asks for the page after the deploy, under the address that Heroku gives the app.', '배포 뒤 Heroku가 준 주소로 페이지를 요청해 봅니다.'),
        why: (0,verdicts/* text */.Qq)('Django answers 400 to a host that ALLOWED_HOSTS does not allow.', 'ALLOWED_HOSTS에 없는 호스트로 요청하면 Django가 400으로 응답합니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts'],
    },
}, ({ url, status }) => status !== 400
    ? undefined
    : {
        message: (0,verdicts/* text */.Qq)(`${url} answers 400: ALLOWED_HOSTS does not allow ${new URL(url).hostname}.`, `${url}의 응답이 400입니다. ALLOWED_HOSTS에 ${new URL(url).hostname}이(가) 없습니다.`),
        remedy: (0,verdicts/* text */.Qq)(`Add \`"${new URL(url).hostname}"\` or \`".herokuapp.com"\` to ALLOWED_HOSTS.`, `ALLOWED_HOSTS에 \`"${new URL(url).hostname}"\` 또는 \`".herokuapp.com"\`을 추가해 주세요.`),
    });
const httpRedirectLoop = seen({
    id: 'http-redirect-loop',
    severity: 'error',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('Redirects do not end', '리디렉션이 끝나지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Follows the redirects of the page, on https and on http.', 'https와 http에서 페이지의 리디렉션을 따라가 봅니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku’s router ends TLS, so Django sees http. Without SECURE_PROXY_SSL_HEADER it redirects to https for ever.', 'Heroku의 라우터가 TLS를 끝내므로 Django는 http 요청을 봅니다. SECURE_PROXY_SSL_HEADER가 없으면 https로 끝없이 리디렉션합니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header'],
    },
}, ({ url, loops, plainHttp }) => !loops && plainHttp !== 'loop'
    ? undefined
    : {
        message: (0,verdicts/* text */.Qq)(`${loops ? url : url.replace(/^https/, 'http')} is redirected without an end.`, `${loops ? url : url.replace(/^https/, 'http')}이(가) 끝없이 리디렉션됩니다.`),
        remedy: (0,verdicts/* text */.Qq)('Set `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`. Behind Cloudflare set its TLS mode to Full.', '`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`를 설정해 주세요. Cloudflare를 쓴다면 TLS 모드를 Full로 바꿔 주세요.'),
    });
const httpStatic404 = (0,checks_define/* defineCheck */.q)({
    id: 'http-static-404',
    severity: 'error',
    guide: '3-2',
    title: (0,verdicts/* text */.Qq)('A page comes without its files', '페이지의 CSS나 이미지가 오지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Asks for the style sheets, scripts and images of the page and of the admin’s login page.', '페이지와 관리자 로그인 페이지가 쓰는 CSS, 스크립트, 이미지를 요청해 봅니다.'),
        why: (0,verdicts/* text */.Qq)('With DEBUG off Django serves no static files: WhiteNoise must, and collectstatic must have run in the build.', 'DEBUG가 꺼지면 Django는 정적 파일을 제공하지 않습니다. WhiteNoise가 있어야 하고 빌드에서 collectstatic이 실행되어야 합니다.'),
        sources: [
            'https://devcenter.heroku.com/articles/django-assets',
            'https://whitenoise.readthedocs.io/en/stable/django.html',
        ],
    },
    *run({ outcome }) {
        const missing = outcome?.site?.missing ?? [];
        // A picture that was uploaded may be gone by itself; a style sheet or a script may not.
        for (const severity of ['error', 'warning']) {
            const hit = missing.filter(({ kind }) => (kind === 'image') === (severity === 'warning'));
            if (hit.length === 0)
                continue;
            const list = hit
                .slice(0, 5)
                .map(({ url, came }) => `${new URL(url).pathname} (${came})`)
                .join(', ');
            yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)(`${hit[0].page} comes without ${hit.length === 1 ? 'a file that it links to' : `${hit.length} files that it links to`}: ${list}.`, `${hit[0].page} 페이지가 쓰는 파일 ${hit.length}개가 오지 않습니다: ${list}.`), severity === 'warning'
                ? (0,verdicts/* text */.Qq)('Uploaded files do not outlive a dyno: keep them in a bucket. A picture of the project belongs into a static folder and `{% static %}`.', '업로드한 파일은 dyno와 함께 사라지므로 버킷에 보관하세요. 프로젝트의 이미지는 static 폴더에 두고 `{% static %}`으로 쓰세요.')
                : (0,verdicts/* text */.Qq)('Put `whitenoise.middleware.WhiteNoiseMiddleware` directly behind SecurityMiddleware, set STATIC_ROOT, and see that the build ran collectstatic.', 'SecurityMiddleware 바로 다음에 `whitenoise.middleware.WhiteNoiseMiddleware`를 넣고, STATIC_ROOT를 설정하고, 빌드에서 collectstatic이 실행되었는지 확인해 주세요.'), { severity, settledBy: 'platform' });
        }
    },
});
const httpDebugPage = seen({
    id: 'http-debug-page',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('The site shows debug pages', '사이트에 디버그 페이지가 나옵니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Asks for a page that does not exist, and looks whether the answer is Django’s debug page.', '없는 페이지를 요청해 Django의 디버그 페이지가 나오는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('DEBUG is on in production then: each error shows source, settings and variables to everybody.', '운영 환경에서 DEBUG가 켜져 있다는 뜻입니다. 오류가 날 때마다 소스 코드와 설정, 변수가 모두에게 보입니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug'],
    },
}, ({ url, debugPage }) => !debugPage
    ? undefined
    : {
        message: (0,verdicts/* text */.Qq)(`${new URL(url).origin} answers a missing page with Django’s debug page: DEBUG is on.`, `${new URL(url).origin}에서 없는 페이지를 요청하면 Django 디버그 페이지가 나옵니다. DEBUG가 켜져 있습니다.`),
        remedy: (0,verdicts/* text */.Qq)('Make DEBUG False on Heroku: `DEBUG = os.environ.get("DEBUG", "False") == "True"`, and no config var DEBUG=True.', 'Heroku에서는 DEBUG를 끄세요: `DEBUG = os.environ.get("DEBUG", "False") == "True"`로 쓰고 config var DEBUG=True를 없애 주세요.'),
    });
const httpHeadersMissing = seen({
    id: 'http-headers-missing',
    severity: 'warning',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('The page lacks security headers', '보안 헤더가 빠져 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for the headers that Django’s own middleware sends with every page.', 'Django의 기본 미들웨어가 모든 페이지에 보내는 헤더가 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('X-Content-Type-Options comes from SecurityMiddleware and X-Frame-Options from XFrameOptionsMiddleware. Without them the middleware is missing or switched off.', 'X-Content-Type-Options는 SecurityMiddleware가, X-Frame-Options는 XFrameOptionsMiddleware가 보냅니다. 헤더가 없다면 미들웨어가 빠졌거나 꺼진 것입니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/topics/security/'],
    },
}, ({ url, headersMissing }) => headersMissing.length === 0
    ? undefined
    : {
        message: (0,verdicts/* text */.Qq)(`${url} comes without ${headersMissing.join(' and ')}.`, `${url}의 응답에 ${headersMissing.join(', ')} 헤더가 없습니다.`),
        remedy: (0,verdicts/* text */.Qq)('Keep `django.middleware.security.SecurityMiddleware` first and `django.middleware.clickjacking.XFrameOptionsMiddleware` in MIDDLEWARE.', 'MIDDLEWARE의 맨 앞에 `django.middleware.security.SecurityMiddleware`를 두고 `django.middleware.clickjacking.XFrameOptionsMiddleware`도 넣어 주세요.'),
    });

;// CONCATENATED MODULE: ./build/tsc/checks/platform/outcome-checks.js



/** A check that says that a stage after the push has failed, at the line that made it fail. */
function failed(check, applies) {
    return (0,checks_define/* defineCheck */.q)({
        severity: 'error',
        ...check,
        *run({ outcome }) {
            if (!outcome?.failed || !applies(outcome.failed, outcome))
                return;
            const { cause, repair, location } = outcome.failed;
            yield (0,verdicts/* found */.F9)(location ?? wholeApp, cause, repair ?? seeLog, { settledBy: 'platform' });
        },
    });
}
const seeLog = (0,verdicts/* text */.Qq)('The log in the summary tells more.', '요약에 실린 로그에서 자세한 내용을 볼 수 있습니다.');
const buildFailed = failed({
    id: 'build-failed',
    guide: '3-1',
    title: (0,verdicts/* text */.Qq)('Heroku could not build the app', 'Heroku가 앱을 빌드하지 못했습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Says why Heroku’s build failed, from its log.', 'Heroku의 빌드가 실패한 원인을 로그에서 찾아 알려 줍니다.'),
        why: (0,verdicts/* text */.Qq)('A build that fails changes nothing on the app: what ran before runs on.', '빌드가 실패하면 앱은 그대로이며, 이전 릴리스가 계속 동작합니다.'),
        sources: ['https://devcenter.heroku.com/articles/python-support'],
    },
}, ({ stage }) => stage === 'build');
const releaseFailed = failed({
    id: 'release-failed',
    guide: '2',
    title: (0,verdicts/* text */.Qq)('The release phase failed', 'release phase가 실패했습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Says why the command of the release phase failed, from its output.', 'release phase의 명령이 실패한 원인을 출력에서 찾아 알려 줍니다.'),
        why: (0,verdicts/* text */.Qq)('The new release is then not put in force, and the previous one keeps running.', '이때 새 릴리스는 적용되지 않고 이전 릴리스가 계속 동작합니다.'),
        sources: ['https://devcenter.heroku.com/articles/release-phase'],
    },
}, ({ stage }) => stage === 'release');
const dynoCrashed = failed({
    id: 'dyno-crashed',
    title: (0,verdicts/* text */.Qq)('The web process crashed', '웹 프로세스가 멈췄습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Says why the web process ended while it booted, from its log.', '웹 프로세스가 부팅 중에 끝난 원인을 로그에서 찾아 알려 줍니다.'),
        why: (0,verdicts/* text */.Qq)('Visitors get error H10 until a release boots. Heroku does not go back by itself.', '부팅되는 릴리스가 나올 때까지 방문자는 H10 오류를 봅니다. Heroku가 스스로 되돌리지는 않습니다.'),
        sources: ['https://devcenter.heroku.com/articles/error-codes#h10-app-crashed'],
    },
}, ({ stage }, { codes }) => stage === 'boot' && !codes.has('R10'));
const bootTimeout = failed({
    id: 'boot-timeout',
    title: (0,verdicts/* text */.Qq)('The web process did not listen on $PORT in time', '웹 프로세스가 제때 $PORT를 열지 않았습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds error R10 in the log of the app.', '앱의 로그에서 R10 오류를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('A web process has 60 seconds to listen on the port that Heroku gives it; then it is killed.', '웹 프로세스는 60초 안에 Heroku가 준 포트를 열어야 하며, 그러지 못하면 강제 종료됩니다.'),
        sources: ['https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout'],
    },
}, ({ stage }, { codes }) => stage === 'boot' && codes.has('R10'));
/** A check of Heroku's error codes in the log since the release. */
function logged(check, codes, say) {
    return (0,checks_define/* defineCheck */.q)({
        severity: 'warning',
        ...check,
        *run({ outcome }) {
            const hit = codes.find(([code]) => outcome?.codes.has(code));
            if (!outcome || !hit)
                return;
            const [code, severity] = hit;
            const { message, remedy } = say(code, outcome.codes.get(code));
            yield (0,verdicts/* found */.F9)(wholeApp, message, remedy, { severity, settledBy: 'platform' });
        },
    });
}
const memoryQuota = logged({
    id: 'memory-quota',
    title: (0,verdicts/* text */.Qq)('The dyno uses more memory than it has', 'dyno가 메모리 한도를 넘었습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds errors R14 and R15 in the log of the app.', '앱의 로그에서 R14와 R15 오류를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Above its quota a dyno swaps and becomes slow (R14), and far above it is killed (R15).', '한도를 넘으면 스왑을 써서 느려지고(R14), 훨씬 넘으면 강제 종료됩니다(R15).'),
        sources: ['https://devcenter.heroku.com/articles/error-codes#r14-memory-quota-exceeded'],
    },
}, [
    ['R15', 'error'],
    ['R14', 'warning'],
], (code, times) => ({
    message: (0,verdicts/* text */.Qq)(`The log has ${code} ${times} times since the release: ${code === 'R15' ? 'a dyno was killed for its memory' : 'a dyno is above its memory and swaps'}.`, `릴리스 뒤 로그에 ${code}가 ${times}번 나왔습니다. ${code === 'R15' ? '메모리 때문에 dyno가 강제 종료되었습니다' : 'dyno가 메모리 한도를 넘어 스왑을 쓰고 있습니다'}.`),
    remedy: (0,verdicts/* text */.Qq)('Run fewer workers (config var WEB_CONCURRENCY), or a bigger dyno (`heroku ps:type`).', '워커 수를 줄이거나(config var WEB_CONCURRENCY) 더 큰 dyno를 쓰세요(`heroku ps:type`).'),
}));
const requestTimeout = logged({
    id: 'request-timeout',
    title: (0,verdicts/* text */.Qq)('Requests take longer than 30 seconds', '30초를 넘는 요청이 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds error H12 in the log of the app.', '앱의 로그에서 H12 오류를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('After 30 seconds the router gives a request up, while the worker goes on with it and is lost for others.', '30초가 지나면 라우터는 요청을 포기하지만, 워커는 그 일을 계속하느라 다른 요청을 받지 못합니다.'),
        sources: ['https://devcenter.heroku.com/articles/error-codes#h12-request-timeout'],
    },
}, [['H12', 'warning']], (code, times) => ({
    message: (0,verdicts/* text */.Qq)(`The router gave ${times} requests up after 30 seconds since the release (${code}).`, `릴리스 뒤 라우터가 30초를 넘긴 요청 ${times}건을 포기했습니다(${code}).`),
    remedy: (0,verdicts/* text */.Qq)('Move what takes long to a worker process, and set gunicorn’s `--timeout` below 30.', '오래 걸리는 작업은 worker 프로세스로 옮기고 gunicorn의 `--timeout`을 30보다 작게 설정하세요.'),
}));
const slugNoWeb = (0,checks_define/* defineCheck */.q)({
    id: 'slug-no-web',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('The slug has no web process', '슬러그에 web 프로세스가 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks whether what Heroku built declares a process type web.', 'Heroku가 빌드한 결과에 web 프로세스가 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Without one nothing listens, and the router answers every visitor with error H14.', 'web이 없으면 요청을 받을 프로세스가 없어, 라우터가 모든 방문자에게 H14 오류를 보냅니다.'),
        sources: ['https://devcenter.heroku.com/articles/procfile'],
    },
    *run({ outcome, django }) {
        const types = outcome?.processTypes;
        if (!types || types.includes('web'))
            return;
        yield (0,verdicts/* found */.F9)(django.project.files.includes('Procfile') ? { file: 'Procfile' } : wholeApp, (0,verdicts/* text */.Qq)(`Heroku found ${types.length > 0 ? `only the process types ${types.join(', ')}` : 'no process types'}: there is no web, so visitors get H14.`, `Heroku가 ${types.length > 0 ? `프로세스 유형 ${types.join(', ')}만` : '프로세스 유형을 하나도'} ${types.length > 0 ? '찾았습니다' : '찾지 못했습니다'}. web이 없어 방문자는 H14 오류를 봅니다.`), (0,verdicts/* text */.Qq)('Commit a file named Procfile in the root with the line `web: gunicorn PACKAGE.wsgi` (a blank behind the colon).', '루트에 `web: gunicorn 패키지.wsgi` 줄(콜론 뒤에 공백)이 있는 Procfile을 커밋해 주세요.'), { settledBy: 'platform' });
    },
});
const superuserMissing = (0,checks_define/* defineCheck */.q)({
    id: 'superuser-missing',
    severity: 'notice',
    guide: '2',
    title: (0,verdicts/* text */.Qq)('There is no administrator yet', '아직 관리자 계정이 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Knows that there is no account when this run has made the table of accounts.', '이번 실행에서 계정 테이블을 만들었으면 계정이 하나도 없음을 알 수 있습니다.'),
        why: (0,verdicts/* text */.Qq)('Accounts of the database on your own machine are not there: nobody can log in to the admin.', '내 컴퓨터의 데이터베이스에 있는 계정은 옮겨지지 않으므로, 아무도 관리자 페이지에 로그인할 수 없습니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/ref/django-admin/#createsuperuser'],
    },
    *run({ outcome }) {
        if (!outcome?.noAccounts)
            return;
        yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)('The database is new and has no account, so nobody can log in to the admin.', '데이터베이스가 새로 만들어져 계정이 없으므로, 아무도 관리자 페이지에 로그인할 수 없습니다.'), (0,verdicts/* text */.Qq)('Give the input `superuser` (DJANGO_SUPERUSER_USERNAME, _EMAIL and _PASSWORD from secrets), or run `heroku run python manage.py createsuperuser`.', '입력 `superuser`에 DJANGO_SUPERUSER_USERNAME, _EMAIL, _PASSWORD를 secret으로 주거나 `heroku run python manage.py createsuperuser`를 실행해 주세요.'), { settledBy: 'platform' });
    },
});

;// CONCATENATED MODULE: ./build/tsc/checks/platform/postgres.js



const postgresNotPromoted = (0,checks_define/* defineCheck */.q)({
    id: 'postgres-not-promoted',
    severity: 'warning',
    guide: '3-2',
    title: (0,verdicts/* text */.Qq)('A database is attached, but not as DATABASE_URL', '데이터베이스가 DATABASE_URL로 연결되어 있지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds an attached Postgres add-on on an app that has no config var DATABASE_URL.', 'Postgres 애드온은 있지만 config var DATABASE_URL이 없는 앱을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Settings read DATABASE_URL. A database that is attached under a colour only is not used, and the app falls back to SQLite.', '설정은 DATABASE_URL을 읽습니다. 색 이름으로만 연결된 데이터베이스는 쓰이지 않고, 앱은 SQLite로 넘어갑니다.'),
        sources: ['https://devcenter.heroku.com/articles/managing-heroku-postgres-using-cli'],
    },
    *run({ platform }) {
        const [name] = platform?.postgresVars ?? [];
        if (!platform || name === undefined || platform.configVars.has('DATABASE_URL'))
            return;
        yield (0,verdicts/* found */.F9)(wholeApp, (0,verdicts/* text */.Qq)(`A Postgres database is attached as ${name}, but there is no DATABASE_URL for the settings to read.`, `Postgres 데이터베이스가 ${name}(으)로만 연결되어, 설정이 읽을 DATABASE_URL이 없습니다.`), (0,verdicts/* text */.Qq)(`\`heroku pg:promote ${name} -a ${platform.appName}\``, `\`heroku pg:promote ${name} -a ${platform.appName}\`를 실행해 주세요.`), { settledBy: 'platform' });
    },
});
/** Names of plans that Heroku sells no more, as they stand in app.json and in scripts. */
const retired = /heroku-postgresql:(dev|hobby-dev|hobby-basic|mini|basic)\b/g;
const postgresPlanRetired = (0,checks_define/* defineCheck */.q)({
    id: 'postgres-plan-retired',
    severity: 'error',
    guide: '3-2',
    title: (0,verdicts/* text */.Qq)('A plan of Postgres that is no longer sold', '더 이상 팔지 않는 Postgres 플랜입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds names of retired Heroku Postgres plans (hobby-dev, mini, basic) in app.json.', 'app.json에서 판매가 끝난 Heroku Postgres 플랜 이름(hobby-dev, mini, basic)을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku refuses them: the free plans ended on November 28, 2022, mini and basic after that. Review apps and the deploy button then fail.', 'Heroku가 거절합니다. 무료 플랜은 2022년 11월 28일에, mini와 basic은 그 뒤에 끝났습니다. 리뷰 앱과 배포 버튼이 실패합니다.'),
        example: {
            file: 'app.json',
            bad: '{"addons": ["heroku-postgresql:hobby-dev"]}\n',
            good: '{"addons": ["heroku-postgresql:essential-0"]}\n',
        },
        sources: ['https://devcenter.heroku.com/articles/heroku-postgres-plans'],
    },
    *run({ django: { project } }) {
        const source = project.files.includes('app.json') ? project.text('app.json') : undefined;
        for (const match of source?.matchAll(retired) ?? []) {
            const before = source.slice(0, match.index);
            const column = match.index - (before.lastIndexOf('\n') + 1) + 1;
            const line = before.split('\n').length;
            const end = match.index + match[0].length;
            yield (0,verdicts/* found */.F9)({ file: 'app.json', line, column, endLine: line, endColumn: column + match[0].length }, (0,verdicts/* text */.Qq)(`Heroku no longer sells ${match[0]}, so an app made from this file fails.`, `Heroku는 ${match[0]}을(를) 더 이상 팔지 않아, 이 파일로 앱을 만들면 실패합니다.`), (0,verdicts/* text */.Qq)('Write `heroku-postgresql:essential-0` (paid).', '`heroku-postgresql:essential-0`(유료)으로 바꿔 주세요.'), {
                fix: {
                    title: (0,verdicts/* text */.Qq)('Take essential-0', 'essential-0으로 바꾸기'),
                    safety: 'unsafe',
                    edits: [
                        {
                            kind: 'replace',
                            file: 'app.json',
                            start: match.index,
                            end,
                            newText: 'heroku-postgresql:essential-0',
                        },
                    ],
                },
            });
        }
    },
});
const noBackups = (0,checks_define/* defineCheck */.q)({
    id: 'no-backups',
    severity: 'notice',
    title: (0,verdicts/* text */.Qq)('Nobody knows whether there are backups', '백업이 있는지 알 수 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Asks whether backups of the attached Postgres are scheduled: the Platform API does not tell.', '연결된 Postgres의 백업이 예약되어 있는지 묻습니다. Platform API로는 알 수 없습니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku makes no logical backups by itself. Without a schedule a wrong migration or a slip in the admin cannot be taken back.', 'Heroku가 논리 백업을 저절로 만들지는 않습니다. 예약이 없으면 잘못된 마이그레이션이나 관리자의 실수를 되돌릴 수 없습니다.'),
        sources: ['https://devcenter.heroku.com/articles/heroku-postgres-backups'],
    },
    *run({ platform }) {
        if (!platform || platform.postgresVars.length === 0)
            return;
        yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`whether backups are scheduled (\`heroku pg:backups:schedules -a ${platform.appName}\`)`, `백업이 예약되어 있는지(\`heroku pg:backups:schedules -a ${platform.appName}\`)`));
    },
});

;// CONCATENATED MODULE: ./build/tsc/checks/platform/index.js








const platformChecks = [
    accountNotVerified,
    appAbsent,
    bootTimeout,
    buildFailed,
    buildpackDuplicate,
    buildpackMissing,
    buildpackPinnedOld,
    configDebugOn,
    configDisableCollectstatic,
    configSecretWeak,
    domainNotAllowed,
    domainNoTls,
    dynoCrashed,
    ecoSleep,
    http400Host,
    http5xx,
    httpDebugPage,
    httpHeadersMissing,
    httpRedirectLoop,
    httpStatic404,
    maintenanceOn,
    memoryQuota,
    noBackups,
    postgresNotPromoted,
    postgresPlanRetired,
    releaseFailed,
    requestTimeout,
    slugNoWeb,
    stackEol,
    superuserMissing,
    tokenInvalid,
    webScaledZero,
];
/** What the checks say of a deploy itself, after it. */
const afterChecks = [
    bootTimeout,
    buildFailed,
    dynoCrashed,
    http400Host,
    http5xx,
    httpDebugPage,
    httpHeadersMissing,
    httpRedirectLoop,
    httpStatic404,
    memoryQuota,
    releaseFailed,
    requestTimeout,
    slugNoWeb,
    superuserMissing,
];

// EXTERNAL MODULE: ./build/tsc/checks/processes/reach.js
var reach = __webpack_require__(36942);
;// CONCATENATED MODULE: ./build/tsc/checks/processes/makemigrations-on-dyno.js





/** manage.py commands that write files, which a dyno throws away. */
const writers = new Map([
    ['makemigrations', 'error'],
    ['collectstatic', 'warning'],
    ['compilemessages', 'warning'],
]);
const makemigrationsOnDyno = makemigrations_on_dyno_define('makemigrations-on-dyno', 'error', {
    title: (0,verdicts/* text */.Qq)('makemigrations runs on a dyno', 'dyno에서 makemigrations를 실행합니다'),
    what: (0,verdicts/* text */.Qq)('Finds `makemigrations` in the Procfile, in the scripts that it runs and in the hooks of the build.', 'Procfile과 Procfile이 실행하는 스크립트, 빌드 훅에서 `makemigrations`를 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('The files that it writes vanish with the dyno, but the database keeps what they did. The next change then finds a history that nobody has.', '만들어진 마이그레이션 파일은 dyno와 함께 사라지지만 데이터베이스에는 적용된 흔적이 남습니다. 다음 변경부터는 아무에게도 없는 이력과 어긋나게 됩니다.'),
    remedy: (0,verdicts/* text */.Qq)('Run `python manage.py makemigrations` on your machine, commit the files, and leave only `migrate` here.', '`python manage.py makemigrations`는 내 컴퓨터에서 실행해 파일을 커밋하고, 여기에는 `migrate`만 남겨 주세요.'),
});
const releaseWritesLost = makemigrations_on_dyno_define('release-writes-lost', 'warning', {
    title: (0,verdicts/* text */.Qq)('The release phase writes files that are lost', '릴리스 단계에서 만든 파일은 사라집니다'),
    what: (0,verdicts/* text */.Qq)('Finds `collectstatic` and `compilemessages` in the `release` process and in the scripts that it runs.', '`release` 프로세스와 그 스크립트에서 `collectstatic`과 `compilemessages`를 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('The release phase runs in a one-off dyno with a disk of its own; what it writes never reaches the web dyno. The build has run collectstatic already.', '릴리스 단계는 별도 디스크를 가진 일회용 dyno에서 실행되므로 만든 파일이 web dyno에 전달되지 않습니다. collectstatic은 이미 빌드할 때 실행됩니다.'),
    remedy: (0,verdicts/* text */.Qq)('Remove it from `release`: Heroku runs collectstatic in the build; commit compiled messages.', '`release`에서 빼 주세요. collectstatic은 빌드할 때 Heroku가 실행하고, 컴파일한 메시지 파일은 커밋하면 됩니다.'),
});
function makemigrations_on_dyno_define(id, severity, texts) {
    return (0,checks_define/* defineCheck */.q)({
        id,
        severity,
        title: texts.title,
        docs: {
            what: texts.what,
            why: texts.why,
            sources: [
                'https://devcenter.heroku.com/articles/release-phase',
                'https://devcenter.heroku.com/articles/dynos#ephemeral-filesystem',
            ],
        },
        *run(context) {
            const { procfile } = context.django;
            const hooks = ['bin/pre_compile', 'bin/post_compile'].filter((file) => context.django.project.has(file));
            for (const process of [
                ...procfile.processes,
                ...hooks.map((file) => ({ type: file, command: file, line: 1, column: 1 })),
            ]) {
                // In the web process collectstatic does write where it is needed; slow, but not lost.
                if (severity === 'warning' && process.type !== 'release')
                    continue;
                for (const command of (0,reach/* reach */.gl)(context.django, process.command).commands) {
                    const name = [...writers].find(([writer, how]) => how === severity && (0,reach/* isManagement */.WB)(command, writer))?.[0];
                    // --check and --dry-run write nothing.
                    if (name === undefined || command.words.some(({ text: word }) => /^--(check|dry-run)$/.test(word)))
                        continue;
                    yield (0,verdicts/* found */.F9)((0,reach/* reachedPlace */.o3)(process, command, command.words.find((word) => word.text === name)), hooks.includes(process.type)
                        ? (0,verdicts/* text */.Qq)(`\`${name}\` in \`${process.type}\` makes files that are in no commit: the next build starts without them.`, `\`${process.type}\`의 \`${name}\`이 만든 파일은 커밋에 없어서, 다음 빌드는 그 파일 없이 시작합니다.`)
                        : (0,verdicts/* text */.Qq)(`\`${name}\` in \`${process.type}\` writes to a disk that is thrown away with its dyno.`, `\`${process.type}\`의 \`${name}\`은 dyno와 함께 버려지는 디스크에 파일을 씁니다.`), texts.remedy, without(context, process, command));
                }
            }
        },
    });
}
/** A repair that takes a command of the Procfile out of its chain. */
function without({ django: { project } }, process, command) {
    if (command.script || command.inner)
        return {};
    const rest = (0,processes_command/* withoutCommand */.e6)(process.command, command);
    let edit;
    if (rest !== undefined)
        edit = (0,procfile_text/* editWord */.j$)(project, process, { start: 0, end: process.command.length }, rest);
    else if (command.start === 0 && command.end === process.command.length && process.type !== 'web')
        edit = (0,procfile_text/* deleteLine */.SA)(project, process.line);
    if (!edit)
        return {};
    const title = (0,verdicts/* text */.Qq)('Take it out of the Procfile', 'Procfile에서 빼기');
    return { fix: { title, safety: 'unsafe', edits: [edit] } };
}

;// CONCATENATED MODULE: ./build/tsc/project/encoding.js
/**
 * Text of any file, by its byte order mark; a BOM is not part of `text`. NULs without
 * a BOM are taken for UTF-16 when they stand in every second place. Bytes that are
 * not UTF-8 come out as Latin-1 with the encoding 'other'.
 */
function decode(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
        return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8-bom' };
    }
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return utf16(bytes.subarray(2), 'utf-16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return utf16(bytes.subarray(2), 'utf-16be');
    if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0)
        return utf16(bytes, 'utf-16le');
    if (bytes.length >= 4 && bytes[0] === 0 && bytes[2] === 0)
        return utf16(bytes, 'utf-16be');
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
    }
    catch {
        return { text: Buffer.from(bytes).toString('latin1'), encoding: 'other' };
    }
}
function utf16(bytes, encoding) {
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/procfile-encoding.js



/* harmony default export */ const procfile_encoding = ((0,checks_define/* defineCheck */.q)({
    id: 'procfile-encoding',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('The Procfile is not plain UTF-8', 'Procfile이 일반 UTF-8이 아닙니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a Procfile saved as UTF-16 or with a byte order mark.', 'UTF-16이나 BOM이 붙은 상태로 저장된 Procfile을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)("Heroku reads bytes. After a byte order mark the first line is not recognised, and in UTF-16 none is; PowerShell's `>` writes UTF-16.", 'Heroku는 파일을 바이트 그대로 읽습니다. BOM이 있으면 첫 줄을, UTF-16이면 모든 줄을 알아보지 못합니다. PowerShell의 `>`는 UTF-16으로 저장합니다.'),
        sources: [
            'https://github.com/microsoft/vscode/issues/150776',
            'https://github.com/heroku/buildpacks-procfile/blob/main/SPEC.md',
        ],
    },
    *run({ django: { project } }) {
        const fault = encodingFault(project);
        if (!fault)
            return;
        yield (0,verdicts/* found */.F9)({ file: 'Procfile', line: 1 }, fault.encoding === 'utf-8-bom'
            ? (0,verdicts/* text */.Qq)('The Procfile begins with a byte order mark (BOM), so Heroku does not recognise its first line.', 'Procfile이 BOM으로 시작해서 Heroku가 첫 줄을 알아보지 못합니다.')
            : (0,verdicts/* text */.Qq)('The Procfile is saved as UTF-16, so Heroku recognises none of its lines and starts nothing (H14).', 'Procfile이 UTF-16으로 저장되어 Heroku가 한 줄도 알아보지 못하고 아무것도 시작하지 않습니다(H14).'), (0,verdicts/* text */.Qq)('Save it as UTF-8 without BOM (in VS Code: the encoding in the status bar, "Save with Encoding", "UTF-8").', 'BOM 없는 UTF-8로 저장해 주세요. VS Code에서는 상태 표시줄의 인코딩을 눌러 "Save with Encoding" → "UTF-8"을 고르면 됩니다.'), {
            fix: {
                title: (0,verdicts/* text */.Qq)('Save the Procfile as UTF-8', 'Procfile을 UTF-8로 저장하기'),
                safety: 'safe',
                edits: [{ kind: 'write', file: 'Procfile', text: fault.text }],
            },
        });
    },
}));
/** The Procfile's text and encoding, when the encoding spoils it. */
function encodingFault(project) {
    const bytes = project.bytes('Procfile');
    const decoded = bytes && decode(bytes);
    return decoded && decoded.encoding !== 'utf-8' && decoded.encoding !== 'other' ? decoded : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/app-folder.js


const packageLists = ['requirements.txt', 'Pipfile', 'Pipfile.lock', 'poetry.lock', 'uv.lock'];
/** A package with tooling of its own stands in the root: the app below may be its example. */
const ownRoot = ['setup.py', 'setup.cfg', 'pyproject.toml', 'bin/pre_compile'];
/**
 * The folder that holds the app when the root does not: the only one that has a manage.py
 * and, beside it, what the build needs, while the root has no list of packages at all.
 */
function appFolder({ project }) {
    if ([...packageLists, ...ownRoot].some(project.has) || (0,procfile_text/* containerFile */.YS)(project))
        return undefined;
    const folders = project.files
        .filter((file) => file.endsWith('/manage.py') && file.split('/').length <= 3)
        .map((file) => external_node_path_.posix.dirname(file))
        .filter((folder) => packageLists.some((name) => project.has(`${folder}/${name}`)));
    return folders.length === 1 ? folders[0] : undefined;
}
/** Names in the root by which the classic buildpack takes an app for its own. */
const detected = /^(\.python-version|__init__\.py|app\.py|main\.py|manage\.py|pdm\.lock|Pipfile|Pipfile\.lock|poetry\.lock|pyproject\.toml|requirements\.txt|runtime\.txt|server\.py|setup\.cfg|setup\.py|uv\.lock|requeriments\.txt|requirement\.txt|requirements|requirements\.text|Requirements\.txt|requirements\.txt\.txt|requirments\.txt|__pycache__|\.venv|venv)(\/|$)/;
/** Whether the Python buildpack takes the root for a Python app. */
function isDetected({ project }) {
    return project.files.some((file) => detected.test(file));
}
/** What says that Heroku builds a folder of the repository and not its root. */
function buildsFolder({ platform, django: { project } }) {
    const buildpack = platform?.buildpacks.find((name) => /subdir|monorepo/i.test(name));
    if (buildpack !== undefined)
        return buildpack;
    if (['PROJECT_PATH', 'APP_BASE'].some((name) => platform?.configVars.has(name)))
        return 'config var';
    return project.files.find((file) => /^(app\.json|Makefile|README[^/]*|[^/]+\.(sh|md)|package\.json|\.github\/workflows\/[^/]+|\.travis\.yml|\.gitlab-ci\.yml)$/.test(file) &&
        /buildpack-(subdir|monorepo)|subdir-heroku|heroku-buildpack-monorepo|git subtree (push|split)|\bappdir:|project-dir:/.test(project.text(file) ?? ''));
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/procfile-misnamed.js



/* harmony default export */ const procfile_misnamed = ((0,checks_define/* defineCheck */.q)({
    id: 'procfile-misnamed',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('The Procfile has another name', 'Procfile의 이름이 다릅니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds files that were meant to be the `Procfile`: other letter case, an extension, a typing error, or in a sub-folder.', '대소문자가 다르거나, 확장자가 붙었거나, 오타가 있거나, 하위 폴더에 있는 `Procfile`을 찾아냅니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku reads one file only: `Procfile`, exactly so, in the root. Any other name is passed over and there is no web process (H14).', 'Heroku는 루트에 있는, 이름이 정확히 `Procfile`인 파일 하나만 읽습니다. 이름이 다르면 무시되고 web 프로세스가 없는 상태(H14)가 됩니다.'),
        sources: [
            'https://devcenter.heroku.com/articles/procfile',
            'https://github.com/heroku/buildpacks-procfile/issues/192',
        ],
    },
    *run({ django }) {
        const { project } = django;
        // Where the whole app is elsewhere, its Procfile is right there.
        if (appFolder(django) !== undefined)
            return;
        const file = project.has('Procfile') ? undefined : misnamedProcfile(project);
        if (file === undefined)
            return;
        const inRoot = !file.includes('/');
        yield (0,verdicts/* found */.F9)({ file, line: 1 }, inRoot
            ? (0,verdicts/* text */.Qq)(`\`${file}\` is not read: Heroku looks for a file named exactly \`Procfile\`. No web process is started (H14).`, `\`${file}\`은 읽히지 않습니다. Heroku는 이름이 정확히 \`Procfile\`인 파일만 찾으므로 web 프로세스가 시작되지 않습니다(H14).`)
            : (0,verdicts/* text */.Qq)(`\`${file}\` is not read: Heroku looks for the \`Procfile\` in the root only. No web process is started (H14).`, `\`${file}\`은 읽히지 않습니다. Heroku는 루트의 \`Procfile\`만 찾으므로 web 프로세스가 시작되지 않습니다(H14).`), (0,verdicts/* text */.Qq)(`Run \`git mv "${file}" Procfile\` and commit.`, `\`git mv "${file}" Procfile\`을 실행하고 커밋해 주세요.`), {
            fix: {
                title: (0,verdicts/* text */.Qq)(`Rename ${file} to Procfile`, `${file}의 이름을 Procfile로 바꾸기`),
                safety: inRoot ? 'safe' : 'unsafe',
                edits: [{ kind: 'rename', file, to: 'Procfile' }],
            },
        });
    },
}));
/** A tracked file that was meant to be the Procfile, those in the root first. */
function misnamedProcfile(project) {
    const root = project.files.find((file) => file !== 'Procfile' &&
        /^(procfile|procfiles|proc_file|profile|porcfile|procflie)(\.(txt|md|yml|yaml))?$/i.test(file) &&
        file !== '.profile');
    return root ?? project.files.find((file) => /^[^/.][^/]*\/Procfile$/.test(file));
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/procfile-missing.js





/* harmony default export */ const procfile_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'procfile-missing',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('There is no Procfile', 'Procfile이 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for a tracked file named `Procfile` in the project root.', '프로젝트 루트에 git이 추적하는 `Procfile`이 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)("Heroku's Python buildpack starts nothing by itself. Without a `web` process the build succeeds, and every request is answered with H14 (No web processes running).", 'Heroku의 Python 빌드팩은 아무 프로세스도 스스로 시작하지 않습니다. `web` 프로세스가 없으면 빌드는 성공하지만 모든 요청에 H14(No web processes running) 오류가 납니다.'),
        example: { file: 'Procfile', bad: '', good: 'web: gunicorn mysite.wsgi --log-file -\n' },
        sources: [
            'https://devcenter.heroku.com/articles/procfile',
            'https://devcenter.heroku.com/articles/error-codes#h14-no-web-dynos-running',
        ],
    },
    *run(context) {
        const { project, managePy } = context.django;
        const container = (0,procfile_text/* containerFile */.YS)(project);
        if (container) {
            yield (0,verdicts/* notApplicable */.hH)((0,verdicts/* text */.Qq)(`${container} defines the processes`, `${container}에 프로세스가 정의되어 있습니다`));
            return;
        }
        if (appFolder(context.django) !== undefined)
            return;
        if (project.has('Procfile') || misnamedProcfile(project) || project.ignoredBy('Procfile'))
            return;
        if (project.has('project.toml')) {
            yield (0,verdicts/* notApplicable */.hH)((0,verdicts/* text */.Qq)('project.toml may define the processes', 'project.toml에 프로세스가 정의되어 있을 수 있습니다'));
            return;
        }
        const { line, certain } = (0,procfile_text/* webLine */.p7)(context);
        yield (0,verdicts/* found */.F9)({ file: managePy ?? project.files[0] ?? 'Procfile' }, (0,verdicts/* text */.Qq)('The project has no `Procfile`. Heroku builds it, but starts no web process and answers every request with error H14.', '프로젝트에 `Procfile`이 없습니다. 빌드는 되지만 web 프로세스가 시작되지 않아 모든 요청에 H14 오류가 납니다.'), (0,verdicts/* text */.Qq)(`Create a file named \`Procfile\` (no extension) in the project root with the line \`${line}\`, and commit it.`, `프로젝트 루트에 확장자 없이 \`Procfile\` 파일을 만들고 \`${line}\` 한 줄을 적어 커밋해 주세요.`), certain
            ? {
                fix: {
                    title: (0,verdicts/* text */.Qq)('Create the Procfile', 'Procfile 만들기'),
                    safety: 'safe',
                    edits: [{ kind: 'write', file: 'Procfile', text: `${line}\n` }],
                },
            }
            : {});
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/processes/server.js

/** Options without a value, from each server's --help; every other option takes one. */
const flags = {
    gunicorn: new Set('--reload --preload --daemon -D --check-config --print-config --no-sendfile --spew --capture-output --enable-stdio-inheritance -R --initgroups --disable-redirect-access-to-syslog --reuse-port --proxy-protocol --strip-header-spaces --suppress-ragged-eofs --do-handshake-on-connect --enable-backlog-metric --log-syslog --permit-obsolete-folding --permit-unconventional-http-method --permit-unconventional-http-version --casefold-http-method --no-control-socket --version -v --help -h'.split(' ')),
    uvicorn: new Set('--reload --access-log --no-access-log --use-colors --no-use-colors --proxy-headers --no-proxy-headers --server-header --no-server-header --date-header --no-date-header --factory --http2 --reset-contextvars --version --help'.split(' ')),
    daphne: new Set('--proxy-headers --no-server-name -h --help --no-signals'.split(' ')),
    hypercorn: new Set('--reload --debug --daemon -D --h11-disable-server-header -h --help'.split(' ')),
    'waitress-serve': new Set('--call --help --expose-tracebacks --no-expose-tracebacks --ipv4 --no-ipv4 --ipv6 --no-ipv6 --clear-untrusted-proxy-headers --no-clear-untrusted-proxy-headers --asyncore-use-poll --no-asyncore-use-poll --log-untrusted-proxy-headers --no-log-untrusted-proxy-headers --log-socket-errors --no-log-socket-errors'.split(' ')),
};
/** The server that a Procfile's command starts, if it starts one that we know. */
function serverOf(command) {
    for (const simple of (0,processes_command/* parseCommand */.RM)(command)) {
        const name = simple.words[0]?.text.replace(/^.*\//, '');
        const known = name === 'waitress' ? 'waitress-serve' : name;
        if (known !== undefined && known in flags)
            return readServer(known, simple);
    }
    return undefined;
}
function readServer(name, command) {
    const options = [];
    let target;
    for (let at = 1; at < command.words.length; at++) {
        const word = command.words[at];
        const equals = word.text.startsWith('--') ? word.text.indexOf('=') : -1;
        if (equals > 0) {
            const value = { ...word, text: word.text.slice(equals + 1), start: word.start + equals + 1 };
            options.push({ name: { ...word, text: word.text.slice(0, equals) }, value });
        }
        else if (word.text.startsWith('-') && word.text !== '-') {
            const short = /^-([a-zA-Z])(.+)$/.exec(word.text);
            if (flags[name].has(word.text))
                options.push({ name: word });
            else if (short && !word.text.startsWith('--')) {
                options.push({
                    name: { ...word, text: `-${short[1]}` },
                    value: { ...word, text: short[2], start: word.start + 2 },
                });
            }
            else
                options.push({ name: word, value: command.words[++at] });
        }
        else {
            target ??= word;
        }
    }
    return { name, target, options, roots: rootsOf(command, options), command };
}
function rootsOf(command, options) {
    // The dyno starts in /app, and PYTHONPATH=/app unless the command says otherwise.
    const start = command.folder;
    if (start === undefined)
        return undefined;
    const roots = new Set([start, '']);
    const extra = options
        .filter(({ name }) => ['--chdir', '--pythonpath', '--app-dir'].includes(name.text))
        .map((o) => o.value);
    const path = command.env.get('PYTHONPATH');
    if (path?.dynamic)
        return undefined;
    for (const value of [...extra, ...(path ? [path] : [])]) {
        if (!value || value.dynamic)
            return undefined;
        for (const part of value.text.split(/[:,]/)) {
            const folder = (0,processes_command/* join */.fj)(start, part);
            if (folder === undefined)
                return undefined;
            roots.add(folder);
        }
    }
    return [...roots];
}
/** The options with one of these names, in order. */
function optionsOf(server, ...names) {
    return server.options.filter(({ name }) => names.includes(name.text));
}
/** Value of the last of the options with one of these names. */
function optionOf(server, ...names) {
    return optionsOf(server, ...names).at(-1)?.value;
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/procfile-module.js





/* harmony default export */ const procfile_module = ((0,checks_define/* defineCheck */.q)({
    id: 'procfile-module',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('The server is pointed at a module that does not exist', '서버가 없는 모듈을 가리킵니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Resolves the module that gunicorn, uvicorn, daphne, hypercorn or waitress is told to load, from the folders it will look in, among the tracked files.', 'gunicorn, uvicorn, daphne, hypercorn, waitress가 불러올 모듈이 실제로 추적되는 파일 중에 있는지, 서버가 찾는 폴더를 기준으로 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('A wrong module ends the server with `ModuleNotFoundError` at boot (gunicorn: exit status 3), and Heroku answers H10 (App crashed).', '모듈이 틀리면 부팅할 때 `ModuleNotFoundError`로 서버가 끝나고(gunicorn은 종료 코드 3), Heroku는 H10(App crashed)으로 응답합니다.'),
        example: { file: 'Procfile', bad: 'web: gunicorn mysite.wsgi.py\n', good: 'web: gunicorn mysite.wsgi\n' },
        sources: [
            'https://docs.gunicorn.org/en/stable/run.html',
            'https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/gunicorn/',
        ],
    },
    *run(context) {
        for (const process of context.django.procfile.processes) {
            const server = serverOf(process.command);
            if (server?.target)
                yield* unresolved(context, process, server, server.target);
        }
    },
}));
function* unresolved(context, process, server, target) {
    const { project, install } = context.django;
    // Placeholders and typographic characters are procfile-typography's.
    if (/[[\]<>]|[^\x20-\x7e]/.test(target.text))
        return;
    if (target.dynamic || server.roots === undefined) {
        yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`the value of \`${target.text}\` when the process \`${process.type}\` starts`, `프로세스 \`${process.type}\`가 시작될 때의 \`${target.text}\` 값`), (0,procfile_text/* commandPlace */.N4)(process, target));
        return;
    }
    const module = target.text.split(':')[0];
    const path = module.replaceAll('.', '/');
    const resolves = server.roots.some((root) => {
        const file = (0,processes_command/* join */.fj)(root, path);
        return file !== undefined && (project.has(`${file}.py`) || project.has(`${file}/__init__.py`));
    });
    if (resolves || project.submodules.length > 0)
        return;
    const top = module.split('.')[0];
    // The application may come with an installed package.
    if (!project.hasFolder(top) && install.packages.has(top.replaceAll('_', '-').toLowerCase()))
        return;
    const kind = server.name === 'gunicorn' || server.name === 'waitress-serve' ? 'wsgi' : 'asgi';
    const wanted = /asgi/.test(module) ? 'asgi' : /wsgi/.test(module) ? 'wsgi' : kind;
    const candidates = (0,procfile_text/* applicationModules */.KV)(context, wanted);
    const right = candidates.length === 1 ? candidates[0] : undefined;
    const attribute = target.text.slice(module.length);
    const hint = right && server.roots.includes(right.folder) ? `${right.module}${attribute}` : undefined;
    yield (0,verdicts/* found */.F9)((0,procfile_text/* commandPlace */.N4)(process, target), (0,verdicts/* text */.Qq)(`${server.name} is told to load \`${target.text}\`, but no tracked file is \`${path}.py\`. It ends at boot with ModuleNotFoundError and Heroku answers H10.`, `${server.name}이 \`${target.text}\`를 불러오려 하지만 추적되는 파일 중에 \`${path}.py\`가 없습니다. 부팅할 때 ModuleNotFoundError로 끝나고 Heroku는 H10으로 응답합니다.`), remedy(process, target.text, right, hint), hint === undefined
        ? {}
        : {
            fix: {
                title: (0,verdicts/* text */.Qq)(`Load ${hint}`, `${hint} 불러오기`),
                safety: 'unsafe',
                edits: [(0,procfile_text/* editWord */.j$)(project, process, target, hint)],
            },
        });
}
function remedy(process, written, right, hint) {
    if (hint !== undefined) {
        const line = `${process.type}: ${process.command.replace(written, hint)}`;
        return (0,verdicts/* text */.Qq)(`Write \`${line}\`.`, `\`${line}\`로 고쳐 주세요.`);
    }
    if (right) {
        return (0,verdicts/* text */.Qq)(`The application is in \`${right.file}\`: add \`--chdir ${right.folder}\` and name it \`${right.module}\`.`, `애플리케이션은 \`${right.file}\`에 있습니다. \`--chdir ${right.folder}\`를 추가하고 \`${right.module}\`로 적어 주세요.`);
    }
    return (0,verdicts/* text */.Qq)('Name the module that holds the application: the folder of wsgi.py, a dot, and `wsgi`, without `.py`.', '애플리케이션이 있는 모듈을 적어 주세요. wsgi.py가 있는 폴더 이름, 점, `wsgi` 순서로 적고 `.py`는 붙이지 않습니다.');
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/procfile-no-web.js




/* harmony default export */ const procfile_no_web = ((0,checks_define/* defineCheck */.q)({
    id: 'procfile-no-web',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('The Procfile has no web process', 'Procfile에 web 프로세스가 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for the process type `web` in the Procfile.', 'Procfile에 `web` 프로세스 타입이 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Only the process type `web` gets requests. Without one the router answers H14 to everything.', '요청은 `web` 프로세스 타입만 받습니다. 없으면 라우터가 모든 요청에 H14로 응답합니다.'),
        example: {
            file: 'Procfile',
            bad: 'release: python manage.py migrate\n',
            good: 'release: python manage.py migrate\nweb: gunicorn mysite.wsgi --log-file -\n',
        },
        sources: ['https://devcenter.heroku.com/articles/procfile#the-web-process-type'],
    },
    *run(context) {
        const { procfile, project } = context.django;
        if (!procfile.exists || encodingFault(project))
            return;
        const named = [
            ...procfile.processes.map(({ type }) => type),
            ...procfile.dropped.map((line) => line.text.trim()),
        ];
        // A web line that is spelt or spaced wrongly is procfile-syntax's to report.
        if (named.some((name) => /^web\b/i.test(name)))
            return;
        const types = [...new Set(procfile.processes.map(({ type }) => `\`${type}\``))].join(', ');
        const { line } = (0,procfile_text/* webLine */.p7)(context);
        yield (0,verdicts/* found */.F9)({ file: 'Procfile', line: 1 }, types === ''
            ? (0,verdicts/* text */.Qq)('The Procfile names no process, so Heroku starts nothing and answers every request with H14.', 'Procfile에 프로세스가 하나도 없어서 Heroku가 아무것도 시작하지 않고 모든 요청에 H14로 응답합니다.')
            : (0,verdicts/* text */.Qq)(`The Procfile defines ${types} but no \`web\`, so no dyno gets requests and Heroku answers each with H14.`, `Procfile에 ${types}만 있고 \`web\`이 없어서, 요청을 받을 dyno가 없고 모든 요청에 H14로 응답합니다.`), (0,verdicts/* text */.Qq)(`Add the line \`${line}\`.`, `\`${line}\` 줄을 추가해 주세요.`));
    },
}));

// EXTERNAL MODULE: ./build/tsc/django/worlds.js
var worlds = __webpack_require__(92888);
;// CONCATENATED MODULE: ./build/tsc/checks/processes/gunicorn.js







/** The settings that matter here, with their options: https://docs.gunicorn.org/en/stable/settings.html */
const optionNames = {
    bind: ['-b', '--bind'],
    worker_class: ['-k', '--worker-class'],
    workers: ['-w', '--workers'],
    threads: ['--threads'],
    timeout: ['-t', '--timeout'],
    graceful_timeout: ['--graceful-timeout'],
    keepalive: ['--keep-alive'],
    reload: ['--reload'],
    daemon: ['-D', '--daemon'],
    errorlog: ['--error-logfile', '--log-file'],
    accesslog: ['--access-logfile'],
    forwarded_allow_ips: ['--forwarded-allow-ips'],
    secure_scheme_headers: [],
};
/** What gunicorn is told: by the command line, else by GUNICORN_CMD_ARGS, else by its configuration file. */
function readGunicorn(context, process, server) {
    const args = server.command.env.get('GUNICORN_CMD_ARGS')?.text ??
        context.platform?.configVars.get('GUNICORN_CMD_ARGS');
    const before = args === undefined ? undefined : serverOf(`gunicorn ${args}`);
    const named = [server, before].flatMap((told) => (told ? optionsOf(told, '-c', '--config').slice(-1) : []));
    const { missing, ...file } = configurationFile(context, server, named[0]?.value);
    return {
        ...(missing ? { missing } : {}),
        get(name) {
            for (const told of [server, before]) {
                const given = told && optionsOf(told, ...optionNames[name]);
                if (!given || given.length === 0)
                    continue;
                const last = given.at(-1);
                return {
                    // Only bind may be repeated.
                    values: (name === 'bind' ? given : [last]).map(({ value }) => value ?? { text: 'True', dynamic: false }),
                    location: (0,procfile_text/* commandPlace */.N4)(process, told === server ? (last.value ?? last.name) : undefined),
                };
            }
            const value = file.evaluation?.get(name);
            return value && value.type !== 'none' ? { values: known(value), location: (0,verdicts/* place */.ik)(value.at) } : undefined;
        },
    };
}
/** The value that a setting has in every case, as a number; undefined when it is not known or no number. */
function numberOf(setting) {
    const [only, ...more] = setting?.values ?? [];
    return only && more.length === 0 && !only.dynamic && /^\d+$/.test(only.text)
        ? Number(only.text)
        : undefined;
}
function known(value) {
    const items = value.type === 'list' || value.type === 'tuple' ? value.items : [value];
    return items.map((item) => {
        if (item.type === 'str')
            return { text: item.value, dynamic: false };
        if (item.type === 'int' || item.type === 'float')
            return { text: String(item.value), dynamic: false };
        if (item.type === 'bool')
            return { text: item.value ? 'True' : 'False', dynamic: false };
        return { text: '', dynamic: true };
    });
}
function configurationFile(context, server, named) {
    const { project } = context.django;
    const folder = server.command.folder;
    if (folder === undefined || named?.dynamic)
        return {};
    const path = named?.text.replace(/^file:/, '') ?? './gunicorn.conf.py';
    const file = path.startsWith('python:')
        ? (0,module_file/* moduleFile */.p)(project, server.roots ?? [], path.slice('python:'.length))?.file
        : (0,processes_command/* join */.fj)(folder, path);
    if (file === undefined || !project.has(file)) {
        // A module may come with an installed package, a file outside of the app from another buildpack.
        return named && file !== undefined && !path.startsWith('python:') ? { missing: named } : {};
    }
    const environment = (0,worlds/* environmentOf */.p)('RUN', context.platform?.configVars, new Map());
    const program = { project, roots: server.roots ?? [], environment, argument: () => undefined };
    return { evaluation: (0,evaluate/* evaluateModule */.o)('__config__', program, file) };
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/web-server.js



/** Undefined when there is no web process, or it starts no server that we know. */
function webServer(context) {
    const process = (0,procfile_text/* processOf */.hh)(context, 'web');
    const server = process && serverOf(process.command);
    if (!process || !server)
        return undefined;
    if (server.name !== 'gunicorn')
        return { process, server, kind: kindOf(server) };
    const gunicorn = readGunicorn(context, process, server);
    return { process, server, gunicorn, kind: gunicornKind(gunicorn) };
}
function kindOf(server) {
    if (server.name === 'waitress-serve')
        return 'threads';
    const wsgi = server.target?.text.startsWith('wsgi:') || /^wsgi/.test(optionOf(server, '--interface')?.text ?? '');
    return wsgi ? 'threads' : 'asgi';
}
function gunicornKind(gunicorn) {
    const setting = gunicorn.get('worker_class');
    const [worker] = setting?.values ?? [{ text: 'sync', dynamic: false }];
    if (!worker || worker.dynamic)
        return undefined;
    if (/gevent|eventlet/.test(worker.text))
        return 'greenlets';
    if (/uvicorn|^asgi$/i.test(worker.text))
        return 'asgi';
    if (worker.text === 'gthread')
        return 'threads';
    if (worker.text !== 'sync')
        return undefined;
    // More than one thread makes it gthread.
    const threads = gunicorn.get('threads');
    if (threads === undefined)
        return 'sync';
    const number = numberOf(threads);
    return number === undefined ? undefined : number > 1 ? 'threads' : 'sync';
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/procfile-port.js





/* harmony default export */ const procfile_port = ((0,checks_define/* defineCheck */.q)({
    id: 'procfile-port',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('The web process does not listen on $PORT', 'web 프로세스가 $PORT에서 요청을 받지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)("Reads the bind address and port of the web server's command, and of gunicorn's configuration file.", '웹 서버 명령과 gunicorn 설정 파일의 바인드 주소와 포트를 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku picks the port at each boot and gives it in `$PORT`. A server that listens elsewhere, or on 127.0.0.1 only, is killed after 60 seconds (R10). gunicorn takes `$PORT` by itself when it is given no address.', 'Heroku는 부팅할 때마다 포트를 정해 `$PORT`로 알려 줍니다. 다른 포트나 127.0.0.1에서만 기다리면 60초 뒤 강제 종료됩니다(R10). gunicorn은 주소를 주지 않으면 알아서 `$PORT`를 씁니다.'),
        example: {
            file: 'Procfile',
            bad: 'web: gunicorn -b 127.0.0.1:8000 mysite.wsgi\n',
            good: 'web: gunicorn mysite.wsgi\n',
        },
        sources: [
            'https://devcenter.heroku.com/articles/runtime-principles#web-servers',
            'https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout',
        ],
    },
    *run(context) {
        const web = webServer(context);
        // Another server in front of it has the port.
        if (!web || /\b(nginx|caddy|haproxy)\b/.test(web.process.command))
            return;
        const windows = /%PORT%/.exec(web.process.command);
        if (windows) {
            const word = { text: windows[0], start: windows.index, end: windows.index + windows[0].length };
            yield wrong(context, web, word, [{ ...word, text: '$PORT' }]);
        }
        else if (web.gunicorn)
            yield* gunicornPort(context, web);
        else
            yield* portOf(context, web);
    },
}));
const loopback = /^(127\.|localhost|\[?::1)/;
/** Whether the router reaches a server that listens there: what holds a variable is taken to hold the port. */
function isReached({ text: address, dynamic }) {
    return /^(unix|fd):/.test(address) || (dynamic && !loopback.test(address));
}
function* gunicornPort(context, web) {
    const bind = web.gunicorn.get('bind');
    if (!bind || bind.values.some(isReached))
        return;
    const options = optionsOf(web.server, '-b', '--bind').flatMap(({ value }) => value ?? []);
    const written = bind.values.map((value) => value.text).join(', ');
    yield options.length > 0
        ? wrong(context, web, options.at(-1), [{ ...options.at(-1), text: '0.0.0.0:$PORT' }])
        : unreachable(bind.location, (0,verdicts/* text */.Qq)(`gunicorn binds to \`${written}\``, `gunicorn이 \`${written}\`에 바인드합니다`), (0,verdicts/* text */.Qq)('Delete `bind`: gunicorn listens on `$PORT` by itself.', '`bind`를 지워 주세요. gunicorn은 알아서 `$PORT`를 씁니다.'));
}
/** Options that hold address and port in one. */
const endpoints = ['-u', '--unix-socket', '--uds', '-e', '--endpoint', '--fd', '--env-file'];
function* portOf(context, web) {
    const { server } = web;
    const last = server.command.words.at(-1);
    const append = (options) => ({ text: ` ${options}`, start: last.end, end: last.end });
    const whole = { hypercorn: ['-b', '--bind'], 'waitress-serve': ['--listen'] }[server.name];
    const address = whole && optionOf(server, ...whole);
    if (address) {
        if (!isReached(address))
            yield wrong(context, web, address, [{ ...address, text: '0.0.0.0:$PORT' }]);
        return;
    }
    if (server.name === 'hypercorn') {
        if (!optionOf(server, '-c', '--config'))
            yield wrong(context, web, undefined, [append('--bind 0.0.0.0:$PORT')]);
        return;
    }
    if (optionOf(server, ...endpoints))
        return;
    const port = optionOf(server, '-p', '--port');
    const host = optionOf(server, '-b', '--bind', '--host');
    const edits = [];
    if (!port)
        edits.push(append('--port=$PORT'));
    else if (!port.dynamic)
        edits.push({ ...port, text: '$PORT' });
    // waitress listens on all addresses by default, the others on loopback.
    if (host && loopback.test(host.text))
        edits.push({ ...host, text: '0.0.0.0' });
    if (!host && server.name !== 'waitress-serve')
        edits.push(append(server.name === 'daphne' ? '--bind 0.0.0.0' : '--host 0.0.0.0'));
    if (edits.length > 0)
        yield wrong(context, web, port?.dynamic ? host : port, edits);
}
function wrong({ django: { project } }, { process, server }, written, repairs) {
    let command = process.command;
    for (const { start, end, text: right } of [...repairs].reverse().sort((a, b) => b.start - a.start))
        command = command.slice(0, start) + right + command.slice(end);
    return unreachable((0,procfile_text/* commandPlace */.N4)(process, written), written === undefined
        ? (0,verdicts/* text */.Qq)(`${server.name} is given no port and address`, `${server.name}에 포트와 주소를 주지 않았습니다`)
        : (0,verdicts/* text */.Qq)(`\`${written.text}\` is not the port and address that Heroku asks`, `\`${written.text}\`는 Heroku가 요청하는 주소와 포트가 아닙니다`), server.name === 'gunicorn'
        ? (0,verdicts/* text */.Qq)(`Write \`${process.type}: ${command}\`, or remove the option: gunicorn listens on \`$PORT\` by itself.`, `\`${process.type}: ${command}\`로 고치거나 옵션을 지워 주세요. gunicorn은 알아서 \`$PORT\`를 씁니다.`)
        : (0,verdicts/* text */.Qq)(`Write \`${process.type}: ${command}\`.`, `\`${process.type}: ${command}\`로 고쳐 주세요.`), [(0,procfile_text/* editWord */.j$)(project, process, { start: 0, end: process.command.length }, command)]);
}
function unreachable(location, says, remedy, edits) {
    return (0,verdicts/* found */.F9)(location, (0,verdicts/* text */.Qq)(`${says.en}: the router can't reach the server and kills the dyno after 60 seconds (R10).`, `${says.ko}. 라우터가 서버에 닿지 못해 60초 뒤 dyno가 강제 종료됩니다(R10).`), remedy, edits ? { fix: { title: (0,verdicts/* text */.Qq)('Listen on $PORT', '$PORT에서 요청 받기'), safety: 'safe', edits } } : {});
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/procfile-runserver.js




/* harmony default export */ const procfile_runserver = ((0,checks_define/* defineCheck */.q)({
    id: 'procfile-runserver',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)("Django's development server is the web process", '개발용 서버로 서비스합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds `manage.py runserver` in the `web` process.', '`web` 프로세스에서 `manage.py runserver`를 쓰는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Without `0.0.0.0:$PORT` it listens on 127.0.0.1:8000, where the router does not reach it: the boot times out with R10. With it, it is still one slow process that Django says not to use in production.', '`0.0.0.0:$PORT` 없이는 127.0.0.1:8000에서 요청을 기다리므로 라우터가 닿지 못해 R10으로 부팅이 중단됩니다. 붙이더라도 Django가 운영 환경에서 쓰지 말라고 하는 느린 서버입니다.'),
        example: {
            file: 'Procfile',
            bad: 'web: python manage.py runserver\n',
            good: 'web: gunicorn mysite.wsgi --log-file -\n',
        },
        sources: [
            'https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver',
            'https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout',
        ],
    },
    *run(context) {
        const process = (0,procfile_text/* processOf */.hh)(context, 'web');
        for (const { words } of process ? (0,processes_command/* parseCommand */.RM)(process.command) : []) {
            const at = words.findIndex((word, index) => word.text === 'runserver' && /(manage\.py|django-admin|django)$/.test(words[index - 1]?.text ?? ''));
            if (!process || at < 0)
                continue;
            const reachable = words
                .slice(at + 1)
                .some(({ text: word }) => /^(0\.0\.0\.0|0|\[::\]):\$\{?PORT\b/.test(word));
            const { line, certain } = (0,procfile_text/* webLine */.p7)(context);
            yield (0,verdicts/* found */.F9)((0,procfile_text/* commandPlace */.N4)(process, words[at]), reachable
                ? (0,verdicts/* text */.Qq)('`runserver` is made for development: one process, no hardening, and it reloads.', '`runserver`는 개발용 서버입니다. 느리고 보안 점검도 되어 있지 않습니다.')
                : (0,verdicts/* text */.Qq)('`runserver` listens on 127.0.0.1:8000 here, but the router asks on `$PORT`: the dyno is killed after 60 seconds (R10).', '이 `runserver`는 127.0.0.1:8000에서 기다리지만 라우터는 `$PORT`로 요청합니다. 60초 뒤 dyno가 강제 종료됩니다(R10).'), (0,verdicts/* text */.Qq)(`Add gunicorn to the requirements and write \`${line}\`.`, `gunicorn을 의존성에 추가하고 \`${line}\`로 고쳐 주세요.`), {
                severity: reachable ? 'warning' : 'error',
                ...(certain && context.django.install.packages.has('gunicorn')
                    ? {
                        fix: {
                            title: (0,verdicts/* text */.Qq)('Serve with gunicorn', 'gunicorn으로 서비스하기'),
                            safety: 'unsafe',
                            edits: [
                                (0,procfile_text/* editWord */.j$)(context.django.project, process, { start: 0, end: process.command.length }, line.slice('web: '.length)),
                            ],
                        },
                    }
                    : {}),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/processes/procfile-server-missing.js




/** Program to the distribution that brings it. */
const distributions = new Map([
    ['gunicorn', 'gunicorn'],
    ['uvicorn', 'uvicorn'],
    ['daphne', 'daphne'],
    ['hypercorn', 'hypercorn'],
    ['waitress-serve', 'waitress'],
    ['celery', 'celery'],
    ['uwsgi', 'uwsgi'],
    ['honcho', 'honcho'],
    ['rq', 'rq'],
    ['dramatiq', 'dramatiq'],
]);
/** Distributions that bring another one's program, because they need it. */
const bringers = new Map([
    ['gunicorn', ['uvicorn-worker', 'django-heroku-deploy']],
    ['uvicorn', ['uvicorn-worker', 'fastapi-cli', 'fastapi']],
    ['celery', ['django-celery-beat', 'django-celery-results', 'flower']],
    ['rq', ['django-rq', 'rq-scheduler']],
    ['dramatiq', ['django-dramatiq']],
    ['daphne', ['channels']],
]);
/* harmony default export */ const procfile_server_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'procfile-server-missing',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('A program of the Procfile is not installed', 'Procfile의 프로그램이 설치되지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Checks that the program each Procfile line starts is among the packages that Heroku installs.', 'Procfile의 각 줄이 실행하는 프로그램이 Heroku가 설치하는 패키지에 들어 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Otherwise the dyno says "command not found", exits with status 127 and the app answers H10 (App crashed).', '없으면 dyno가 "command not found"를 출력하고 종료 코드 127로 끝나며, 앱은 H10(App crashed)으로 응답합니다.'),
        example: { file: 'requirements.txt', bad: 'Django==5.2\n', good: 'Django==5.2\ngunicorn==23.0.0\n' },
        sources: ['https://devcenter.heroku.com/articles/python-gunicorn'],
    },
    *run({ django: { procfile, install } }) {
        // Without one package manager the build fails anyway, and a lock that can't be read tells nothing.
        if (install.packages.size === 0 && !install.complete && install.manager !== 'pip')
            return;
        for (const process of procfile.processes) {
            for (const { words } of (0,processes_command/* parseCommand */.RM)(process.command)) {
                const program = words[0];
                const distribution = distributions.get(program.text);
                if (distribution === undefined || install.packages.has(distribution))
                    continue;
                if (!install.complete && bringers.get(distribution)?.some((name) => install.packages.has(name)))
                    continue;
                const list = {
                    pip: 'requirements.txt',
                    pipenv: 'Pipfile',
                    poetry: 'pyproject.toml',
                    uv: 'pyproject.toml',
                }[install.manager];
                const add = {
                    pip: `${distribution}`,
                    pipenv: `pipenv install ${distribution}`,
                    poetry: `poetry add ${distribution}`,
                    uv: `uv add ${distribution}`,
                }[install.manager];
                yield (0,verdicts/* found */.F9)((0,procfile_text/* commandPlace */.N4)(process, program), (0,verdicts/* text */.Qq)(`\`${process.type}\` starts \`${program.text}\`, but ${install.files.join(', ')} does not install ${distribution}. The dyno exits with status 127 and Heroku answers H10.`, `\`${process.type}\`가 \`${program.text}\`을 실행하지만 ${install.files.join(', ')}에 ${distribution}이 없습니다. dyno가 종료 코드 127로 끝나고 Heroku는 H10으로 응답합니다.`), install.manager === 'pip'
                    ? (0,verdicts/* text */.Qq)(`Add the line \`${add}\` to ${list}.`, `${list}에 \`${add}\` 줄을 추가해 주세요.`)
                    : (0,verdicts/* text */.Qq)(`Run \`${add}\` and commit ${list} and the lock file.`, `\`${add}\`을 실행하고 ${list}과 잠금 파일을 커밋해 주세요.`), {
                    related: install.files.slice(0, 1).map((file) => ({
                        location: { file },
                        note: (0,verdicts/* text */.Qq)('the packages that Heroku installs', 'Heroku가 설치하는 패키지'),
                    })),
                });
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/processes/procfile-syntax.js




/* harmony default export */ const procfile_syntax = ((0,checks_define/* defineCheck */.q)({
    id: 'procfile-syntax',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('A line of the Procfile is not understood', 'Procfile에 Heroku가 이해하지 못하는 줄이 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Reads the Procfile with the grammar of the classic build system and reports lines that it drops or misreads: no space after the colon, a full-width colon, no command, `Web:` for `web:`, the same type twice.', '클래식 빌드 시스템의 문법으로 Procfile을 읽어, 버려지거나 잘못 읽히는 줄을 알려 줍니다. 콜론 뒤에 공백이 없는 줄, 전각 콜론, 명령이 없는 줄, `web:` 대신 쓴 `Web:`, 두 번 적힌 프로세스 타입이 해당합니다.'),
        why: (0,verdicts/* text */.Qq)('Lines that do not match `name: command` are dropped without a word. When it was the `web` line, the build passes and the app answers H14.', '`이름: 명령` 형식에 맞지 않는 줄은 아무 말 없이 버려집니다. 그 줄이 `web`이었다면 빌드는 통과하고 앱은 H14로 응답합니다.'),
        example: { file: 'Procfile', bad: 'web:gunicorn mysite.wsgi\n', good: 'web: gunicorn mysite.wsgi\n' },
        sources: [
            'https://github.com/heroku/buildpacks-procfile/blob/main/SPEC.md',
            'https://devcenter.heroku.com/articles/procfile#procfile-format',
        ],
    },
    *run(context) {
        const { procfile, project } = context.django;
        if (encodingFault(project))
            return;
        for (const dropped of procfile.dropped)
            yield droppedLine(context, dropped);
        const seen = new Map();
        for (const process of procfile.processes) {
            yield* misread(process, seen.get(process.type));
            seen.set(process.type, process);
        }
    },
}));
function droppedLine({ django: { project } }, { line, text: source }) {
    const place = { file: 'Procfile', line, column: 1, endLine: line, endColumn: source.length + 1 };
    const shown = source.trim();
    const named = /^\s*([A-Za-z0-9_-]+)\s*[:：]\s*(.*?)\s*$/.exec(source);
    if (!named) {
        return (0,verdicts/* found */.F9)(place, (0,verdicts/* text */.Qq)(`Heroku drops this line: \`${shown}\` is not of the form \`name: command\`.`, `Heroku는 이 줄을 버립니다. \`${shown}\`은 \`이름: 명령\` 형식이 아닙니다.`), (0,verdicts/* text */.Qq)('Write it as `web: <command>`, or put a `#` before it if it is a comment.', '`web: <명령>` 형식으로 적거나, 주석이라면 앞에 `#`을 붙여 주세요.'), 
        // What starts with no name was hardly meant as a process: an editor's `~`, the rest of a template.
        /^\w/.test(shown) ? {} : { severity: 'warning' });
    }
    const [, name, command] = named;
    if (command === '') {
        return (0,verdicts/* found */.F9)(place, (0,verdicts/* text */.Qq)(`The process type \`${name}\` has no command, so Heroku drops the line.`, `프로세스 타입 \`${name}\`에 명령이 없어서 Heroku가 이 줄을 버립니다.`), (0,verdicts/* text */.Qq)(`Put the command on the same line: \`${name}: <command>\`.`, `명령을 같은 줄에 적어 주세요: \`${name}: <명령>\``));
    }
    const right = `${name}: ${command}`;
    const start = (0,procfile_text/* lineStart */.PT)(project.text('Procfile') ?? '', line);
    return (0,verdicts/* found */.F9)(place, source.includes('：')
        ? (0,verdicts/* text */.Qq)(`Heroku drops this line: it has the full-width colon \`：\` instead of \`:\`, so the process type \`${name}\` does not exist.`, `전각 콜론 \`：\`을 썼기 때문에 Heroku가 이 줄을 버리고, 프로세스 타입 \`${name}\`은 없는 것이 됩니다.`)
        : (0,verdicts/* text */.Qq)(`Heroku drops this line: there is no space after the colon in \`${shown}\`, so the process type \`${name}\` does not exist.`, `\`${shown}\`의 콜론 뒤에 공백이 없어서 Heroku가 이 줄을 버리고, 프로세스 타입 \`${name}\`은 없는 것이 됩니다.`), (0,verdicts/* text */.Qq)(`Write \`${right}\`.`, `\`${right}\`로 고쳐 주세요.`), {
        fix: {
            title: (0,verdicts/* text */.Qq)('Write the line as Heroku reads it', 'Heroku가 읽을 수 있게 고치기'),
            safety: 'safe',
            edits: [{ kind: 'replace', file: 'Procfile', start, end: start + source.length, newText: right }],
        },
    });
}
function* misread(process, earlier) {
    const { type, command, line, column } = process;
    const place = { file: 'Procfile', line };
    const lower = type.toLowerCase();
    if (type !== lower && ['web', 'release', 'worker'].includes(lower)) {
        yield (0,verdicts/* found */.F9)(place, (0,verdicts/* text */.Qq)(`\`${type}\` is not the process type \`${lower}\`: Heroku tells them apart, and gives requests to \`web\` only.`, `\`${type}\`은 프로세스 타입 \`${lower}\`와 다릅니다. Heroku는 대소문자를 구분합니다.`), (0,verdicts/* text */.Qq)(`Write \`${lower}: ${command}\`.`, `\`${lower}: ${command}\`로 고쳐 주세요.`));
    }
    if (command.startsWith(':')) {
        const right = `${type}: ${command.replace(/^:\s*/, '')}`;
        yield (0,verdicts/* found */.F9)({ ...place, column }, (0,verdicts/* text */.Qq)(`The space before the colon makes the colon part of the command \`${command}\`, which ends at once.`, `콜론 앞의 공백 때문에 콜론이 명령의 일부(\`${command}\`)가 되어, 프로세스가 곧바로 끝납니다.`), (0,verdicts/* text */.Qq)(`Write \`${right}\`.`, `\`${right}\`로 고쳐 주세요.`));
    }
    if (earlier) {
        yield (0,verdicts/* found */.F9)(place, (0,verdicts/* text */.Qq)(`The process type \`${type}\` is defined twice (also in line ${earlier.line}); only one of the two is used.`, `프로세스 타입 \`${type}\`이 두 번 정의되었습니다(${earlier.line}번째 줄에도 있음). 둘 중 하나만 쓰입니다.`), (0,verdicts/* text */.Qq)('Keep one of the lines and delete the other.', '한 줄만 남기고 나머지는 지워 주세요.'), {
            severity: 'warning',
            related: [
                {
                    location: { file: 'Procfile', line: earlier.line },
                    note: (0,verdicts/* text */.Qq)('first defined here', '처음 정의된 곳'),
                },
            ],
        });
    }
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/procfile-typography.js



/** Typed by word processors and web pages, and what the shell needs. */
const ascii = {
    '\u2010': '-',
    '\u2011': '-',
    '\u2012': '-',
    '\u2013': '--',
    '\u2014': '--',
    '\u2212': '-',
    '\u2018': "'",
    '\u2019': "'",
    '\u201C': '"',
    '\u201D': '"',
    '\u00A0': ' ',
    '\u3000': ' ',
    '\uFF1A': ':',
};
const typographic = new RegExp(`[${Object.keys(ascii).join('')}]`, 'g');
/* harmony default export */ const procfile_typography = ((0,checks_define/* defineCheck */.q)({
    id: 'procfile-typography',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('A Procfile command holds typographic characters or a placeholder', 'Procfile 명령에 잘못된 문자나 예시 표기가 남아 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds dashes, quotes and spaces that only look like ASCII, and template brackets that were left in a command.', 'ASCII처럼 보이지만 아닌 대시·따옴표·공백과, 명령에 남아 있는 예시용 괄호를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The shell takes them literally, so the program gets an argument that it does not know, exits, and the app answers H10.', '셸은 이런 문자를 글자 그대로 받아들입니다. 프로그램은 모르는 인자를 받아 종료되고 앱은 H10으로 응답합니다.'),
        example: {
            file: 'Procfile',
            bad: 'web: gunicorn [mysite].wsgi –log-file -\n',
            good: 'web: gunicorn mysite.wsgi --log-file -\n',
        },
        sources: ['https://devcenter.heroku.com/articles/error-codes#h10-app-crashed'],
    },
    *run({ django: { procfile, project } }) {
        for (const process of procfile.processes) {
            const { command } = process;
            const odd = [...command.matchAll(typographic)];
            if (odd.length > 0) {
                const first = odd[0];
                const code = `U+${first[0].codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
                const right = command.replace(typographic, (char) => ascii[char]);
                yield (0,verdicts/* found */.F9)((0,procfile_text/* commandPlace */.N4)(process, { start: first.index, end: first.index + 1 }), (0,verdicts/* text */.Qq)(`The command of \`${process.type}\` holds the character \`${first[0]}\` (${code}), which the shell does not take for its ASCII look-alike.`, `\`${process.type}\` 명령에 문자 \`${first[0]}\`(${code})가 있습니다. 모양이 비슷해도 셸은 ASCII 문자로 받아들이지 않습니다.`), (0,verdicts/* text */.Qq)(`Write \`${process.type}: ${right}\`.`, `\`${process.type}: ${right}\`로 고쳐 주세요.`), {
                    fix: {
                        title: (0,verdicts/* text */.Qq)('Use ASCII characters', 'ASCII 문자로 바꾸기'),
                        safety: 'unsafe',
                        edits: [(0,procfile_text/* editWord */.j$)(project, process, { start: 0, end: command.length }, right)],
                    },
                });
            }
            // "[ -f x ]" is the shell's test; a placeholder has no space after its bracket.
            const placeholder = /(?:^|\s|=)(\[[^\s\][$:][^\][]*\]|<[^\s>][^>]*>)(?=\S|$)/.exec(command);
            if (placeholder) {
                const shown = placeholder[1];
                const start = placeholder.index + placeholder[0].length - shown.length;
                yield (0,verdicts/* found */.F9)((0,procfile_text/* commandPlace */.N4)(process, { start, end: start + shown.length }), (0,verdicts/* text */.Qq)(`\`${shown}\` is a placeholder from a guide, so the program named in \`${process.type}\` can't start.`, `\`${shown}\`은 가이드의 예시 표기입니다. 그대로 두면 \`${process.type}\` 프로그램이 시작되지 않습니다.`), (0,verdicts/* text */.Qq)('Put the real name there, without the brackets: the folder that holds wsgi.py.', '괄호를 없애고 실제 이름(wsgi.py가 들어 있는 폴더 이름)을 적어 주세요.'));
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/processes/release-migrate-missing.js







/** Apps of Django's own that have tables. */
const withTables = ['admin', 'auth', 'contenttypes', 'flatpages', 'redirects', 'sessions', 'sites'];
/** Files that deploy, or that run by themselves at a build. */
const deployers = /^(\.github\/workflows\/[^/]+\.ya?ml|\.circleci\/config\.yml|\.gitlab-ci\.yml|\.travis\.yml|bitbucket-pipelines\.yml|azure-pipelines\.yml|bin\/(post|pre)_compile|Makefile|Justfile|fabfile\.py|tasks\.py|[^/]+\.sh|(scripts?|bin|deploy)\/[^/]+)$/i;
/* harmony default export */ const release_migrate_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'release-migrate-missing',
    severity: 'warning',
    guide: '2-4',
    title: (0,verdicts/* text */.Qq)('No step of the deploy migrates the database', '배포 과정에 마이그레이션이 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for `manage.py migrate` in the Procfile, in the scripts that it runs, in workflows and deploy scripts, and counts the migration that this action does itself.', 'Procfile과 Procfile이 실행하는 스크립트, 워크플로, 배포 스크립트에서 `manage.py migrate`를 찾고, 이 액션이 직접 하는 마이그레이션도 셉니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku does not migrate by itself. After a deploy that changed a model, pages that use it end with "relation does not exist" or "column does not exist" until somebody thinks of it.', 'Heroku는 마이그레이션을 스스로 하지 않습니다. 모델을 바꾼 뒤 배포하면, 누군가 직접 실행할 때까지 그 모델을 쓰는 페이지가 "relation does not exist"나 "column does not exist" 오류로 끝납니다.'),
        example: {
            file: 'Procfile',
            bad: 'web: gunicorn mysite.wsgi\n',
            good: 'release: python manage.py migrate --noinput\nweb: gunicorn mysite.wsgi\n',
        },
        sources: [
            'https://devcenter.heroku.com/articles/release-phase',
            'https://devcenter.heroku.com/articles/django-app-configuration#migrating-a-database',
        ],
    },
    *run(context) {
        const { django, migrateStep = 'in-a-deploy' } = context;
        const { procfile, project, managePy } = django;
        if (migrateStep === 'now' || managePy === undefined || !procfile.processes.some(isWeb))
            return;
        if (!hasTables(context) || migratesSomewhere(django))
            return;
        const line = `release: python ${managePy} migrate --noinput`;
        const location = { file: 'Procfile', line: procfile.processes.find(isWeb).line };
        if (migrateStep === 'in-a-deploy') {
            yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`whether the app is deployed by this action, which migrates by itself; \`git push heroku\` does not, and needs the line \`${line}\` in the Procfile`, `이 액션으로 배포하는지(액션이 마이그레이션합니다). \`git push heroku\`로 배포한다면 Procfile에 \`${line}\` 줄이 필요합니다`), location);
            return;
        }
        yield (0,verdicts/* found */.F9)(location, (0,verdicts/* text */.Qq)('Nothing migrates the database: no `release` process, no script, and `migrate: never` keeps this action from it. New models and fields have no table or column on Heroku.', '데이터베이스를 마이그레이션하는 단계가 없습니다. `release` 프로세스도 스크립트도 없고, `migrate: never` 때문에 이 액션도 하지 않습니다. 새 모델과 필드의 테이블과 열이 Heroku에 생기지 않습니다.'), (0,verdicts/* text */.Qq)(`Add the line \`${line}\` to the Procfile, or leave \`migrate\` at \`auto\`.`, `Procfile에 \`${line}\` 줄을 추가하거나, \`migrate\`를 \`auto\`로 두세요.`), {
            fix: {
                title: (0,verdicts/* text */.Qq)('Migrate in the release phase', 'release 단계에서 마이그레이션하기'),
                safety: 'unsafe',
                edits: [append(project, 'Procfile', `${line}\n`)],
            },
        });
    },
}));
const isWeb = ({ type }) => type === 'web';
/** Whether there surely is a database that has to be migrated. */
function hasTables(context) {
    const settings = settingsOf(context, 'RELEASE');
    // db-sqlite-in-production and db-addon-missing speak of those: nothing that migrates reaches the web dyno.
    const databases = settings && defaultDatabases(settings);
    if (!databases || databases.every(({ engine }) => engine === 'sqlite' || engine === 'none'))
        return false;
    const installed = settings.get('INSTALLED_APPS');
    if (withTables.some((app) => holds(installed, `django.contrib.${app}`)))
        return true;
    return localApps(context)?.some((app) => app.models.length > 0) ?? false;
}
/** Whether some process or deploy script may migrate. A release phase that is not seen through may, too. */
function migratesSomewhere(django) {
    const { procfile, project } = django;
    for (const { type, command } of procfile.processes) {
        const { commands, files, opaque } = (0,reach/* reach */.gl)(django, command);
        if (opaque && type === 'release')
            return true;
        if (commands.some(({ words }) => words.some((word) => /migrate/.test(word.text))))
            return true;
        if (files.some((file) => /migrate/.test(project.text(file) ?? '')))
            return true;
    }
    return project.files
        .filter((file) => deployers.test(file))
        .some((file) => project
        .text(file)
        ?.split('\n')
        .some((line) => /^[^#]*\bmigrate\b/.test(line)));
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/web-does-migrate.js







/* harmony default export */ const web_does_migrate = ((0,checks_define/* defineCheck */.q)({
    id: 'web-does-migrate',
    severity: 'notice',
    title: (0,verdicts/* text */.Qq)('The web process migrates at each boot', 'web 프로세스가 부팅할 때마다 마이그레이션합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds `manage.py migrate` in the `web` process or in the script that it runs.', '`web` 프로세스나 그 스크립트에서 `manage.py migrate`를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Each web dyno then migrates at each boot, several at once where there are several, within the 60 seconds that a boot may take; and a migration that fails takes the site down. In the release phase it runs once, and when it fails the old release stays.', 'web dyno마다 부팅할 때 마이그레이션하게 됩니다. dyno가 여럿이면 동시에 실행되고, 부팅 제한 시간 60초 안에 끝나야 하며, 실패하면 사이트가 내려갑니다. release 단계에서는 한 번만 실행되고, 실패하면 이전 릴리스가 그대로 유지됩니다.'),
        example: {
            file: 'Procfile',
            bad: 'web: python manage.py migrate && gunicorn mysite.wsgi\n',
            good: 'release: python manage.py migrate --noinput\nweb: gunicorn mysite.wsgi\n',
        },
        sources: [
            'https://devcenter.heroku.com/articles/release-phase',
            'https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout',
        ],
    },
    *run(context) {
        const process = (0,procfile_text/* processOf */.hh)(context, 'web');
        const command = process
            ? (0,reach/* reach */.gl)(context.django, process.command).commands.find((one) => (0,reach/* isManagement */.WB)(one, 'migrate'))
            : undefined;
        if (!process || !command || onSqlite(context))
            return;
        const edits = repair(context, process, command);
        yield (0,verdicts/* found */.F9)((0,reach/* reachedPlace */.o3)(process, command, command.words.find((word) => word.text === 'migrate')), (0,verdicts/* text */.Qq)('The web process migrates the database at each boot of each dyno: boots take longer, and a migration that fails takes the site down.', 'web 프로세스가 dyno가 부팅할 때마다 데이터베이스를 마이그레이션합니다. 부팅이 느려지고, 마이그레이션이 실패하면 사이트가 내려갑니다.'), (0,verdicts/* text */.Qq)('Move it to the release phase, which runs once a release: `release: python manage.py migrate --noinput`.', '릴리스마다 한 번만 실행되는 release 단계로 옮겨 주세요: `release: python manage.py migrate --noinput`'), edits
            ? {
                fix: {
                    title: (0,verdicts/* text */.Qq)('Migrate in the release phase', 'release 단계에서 마이그레이션하기'),
                    safety: 'unsafe',
                    edits,
                },
            }
            : {});
    },
}));
/** Each dyno has a file of its own there, so that no other can migrate it. */
function onSqlite(context) {
    const settings = settingsOf(context, 'RUN');
    const databases = settings && defaultDatabases(settings);
    return databases?.every(({ engine }) => engine === 'sqlite') ?? false;
}
function repair(context, web, command) {
    if (command.script || command.inner || (0,procfile_text/* processOf */.hh)(context, 'release'))
        return undefined;
    const rest = (0,processes_command/* withoutCommand */.e6)(web.command, command);
    if (rest === undefined)
        return undefined;
    const start = (0,procfile_text/* lineStart */.PT)(context.django.project.text('Procfile') ?? '', web.line);
    const moved = web.command.slice(command.start, command.end);
    const end = start + web.column - 1 + web.command.length;
    const newText = `release: ${moved}\n${web.type}: ${rest}`;
    return [{ kind: 'replace', file: 'Procfile', start, end, newText }];
}

;// CONCATENATED MODULE: ./build/tsc/checks/processes/index.js













const processesChecks = [
    makemigrationsOnDyno,
    procfile_encoding,
    procfile_misnamed,
    procfile_missing,
    procfile_module,
    procfile_no_web,
    procfile_port,
    procfile_runserver,
    procfile_server_missing,
    procfile_syntax,
    procfile_typography,
    release_migrate_missing,
    releaseWritesLost,
    web_does_migrate,
];

// EXTERNAL MODULE: ./build/tsc/checks/data/django-releases.js
var django_releases = __webpack_require__(67396);
;// CONCATENATED MODULE: ./build/tsc/checks/python-version/django-eol.js




/* harmony default export */ const django_eol = ((0,checks_define/* defineCheck */.q)({
    id: 'django-eol',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('This Django gets no security fixes', '보안 지원이 끝난 Django입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)("Compares the pinned Django with the end of its release series' security support.", '고정된 Django 버전의 보안 지원 종료일을 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Known holes in it stay open on a public site.', '공개된 사이트에 알려진 취약점이 그대로 남게 됩니다.'),
        sources: ['https://www.djangoproject.com/download/#supported-versions'],
    },
    *run(context) {
        const django = (0,django_version/* djangoVersion */.S)(context);
        const listed = context.django.install.packages.get('django');
        if (django.kind !== 'pinned' || !listed)
            return;
        const minor = django.version.split('.').slice(0, 2).join('.');
        const release = django_releases/* djangoReleases */.CC.find((candidate) => candidate.minor === minor);
        const until = release?.supportedUntil ?? django_releases/* pastDjangoReleases */.uK[minor] ?? 'later';
        // Judged by the table's own date: a check does not look at the clock.
        if (until === 'later' || until >= django_releases/* djangoReleasesAsOf */.Rs.slice(0, 7))
            return;
        const lts = django_releases/* djangoReleases */.CC.filter((candidate) => candidate.lts).at(-1).minor;
        yield (0,verdicts/* found */.F9)(listed.location, (0,verdicts/* text */.Qq)(`Security support of Django ${minor} ended in ${until}.`, `Django ${minor}의 보안 지원은 ${until}에 끝났습니다.`), (0,verdicts/* text */.Qq)(`Upgrade step by step to the long-term release ${lts}, and run the tests with \`python -Wd\` in between.`, `장기 지원 버전인 ${lts}까지 단계적으로 올리고, 단계마다 \`python -Wd\`로 테스트해 주세요.`));
    },
}));

// EXTERNAL MODULE: ./build/tsc/project/python-support.js
var python_support = __webpack_require__(37587);
;// CONCATENATED MODULE: ./build/tsc/checks/python-version/recommended.js



/** The newest Python, '3.N', that both Heroku and the project's Django have. */
function recommendedPython(context) {
    const django = (0,django_version/* djangoVersion */.S)(context);
    const minor = django.kind === 'pinned' ? django.version.split('.').slice(0, 2).join('.') : undefined;
    const release = django.kind === 'range' ? django.newest : django_releases/* djangoReleases */.CC.find((candidate) => candidate.minor === minor);
    if (!release)
        return python_support/* pythonSupport */.s.default;
    const newest = Math.min(release.python[1], python_support/* pythonSupport */.s.newestMinor);
    return newest < python_support/* pythonSupport */.s.oldestMinor ? python_support/* pythonSupport */.s.default : `3.${newest}`;
}
/** Edits that leave `.python-version` as the only file that names the version. */
function writePythonVersion(version, insteadOf) {
    return [
        { kind: 'write', file: '.python-version', text: `${version}\n` },
        ...(insteadOf === undefined || insteadOf === '.python-version'
            ? []
            : [{ kind: 'delete', file: insteadOf }]),
    ];
}

;// CONCATENATED MODULE: ./build/tsc/checks/python-version/python-django-mismatch.js





/* harmony default export */ const python_django_mismatch = ((0,checks_define/* defineCheck */.q)({
    id: 'python-django-mismatch',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('This Django does not run on this Python', '이 Django는 이 Python에서 동작하지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Compares the pinned Django with the Python that the build takes, using the table in Django’s installation FAQ.', '고정된 Django 버전과 빌드에 쓰일 Python을 Django 설치 FAQ의 표로 비교합니다.'),
        why: (0,verdicts/* text */.Qq)('A newer Django than the Python allows is refused by pip; an older one fails on modules that Python has removed, such as `cgi` and `distutils`.', 'Python이 너무 낮으면 pip가 Django 설치를 거부하고, 너무 높으면 `cgi`나 `distutils`처럼 없어진 모듈 때문에 실행이 실패합니다.'),
        example: { file: '.python-version', bad: '3.14\n', good: '3.12\n' },
        sources: [
            'https://docs.djangoproject.com/en/stable/faq/install/#what-python-version-can-i-use-with-django',
        ],
    },
    *run(context) {
        const { python, install } = context.django;
        const django = (0,django_version/* djangoVersion */.S)(context);
        const listed = install.packages.get('django');
        if (django.kind !== 'pinned' || !listed)
            return;
        const minor = django.version.split('.').slice(0, 2).join('.');
        const release = django_releases/* djangoReleases */.CC.find((candidate) => candidate.minor === minor);
        const [major, number] = python.minor.split('.').map(Number);
        if (!release || major !== 3)
            return;
        const [low, high] = release.python;
        if (number >= low && number <= high)
            return;
        const tooOld = number < low;
        const version = recommendedPython(context);
        const asked = python.requested === undefined ? `${python.minor} (Heroku's default)` : python.requested;
        const askedKo = python.requested === undefined ? `${python.minor}(Heroku 기본값)` : python.requested;
        yield (0,verdicts/* found */.F9)(python.location ?? listed.location, (0,verdicts/* text */.Qq)(`Django ${django.version} is made for Python 3.${low} to 3.${high}, but Heroku will take Python ${asked}${tooOld ? ': pip refuses to install it' : ''}.`, `Django ${django.version}은 Python 3.${low}~3.${high}용인데 Heroku는 Python ${askedKo}을 씁니다.${tooOld ? ' pip가 설치를 거부합니다.' : ''}`), (0,verdicts/* text */.Qq)(`Write \`${version}\` into \`.python-version\`, or move to a Django that supports Python ${python.minor}.`, `\`.python-version\`에 \`${version}\`을 적거나, Python ${python.minor}을 지원하는 Django로 올려 주세요.`), {
            // Newer Pythons often work all the same, until something that was removed is imported.
            severity: tooOld || number - high > 1 || (minor < '4.2' && number >= 13) ? 'error' : 'warning',
            related: [
                { location: listed.location, note: (0,verdicts/* text */.Qq)(`Django ${django.version}`, `Django ${django.version}`) },
            ],
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/python-version/python-eol.js




/* harmony default export */ const python_eol = ((0,checks_define/* defineCheck */.q)({
    id: 'python-eol',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('Heroku no longer builds this Python', 'Heroku가 더 이상 지원하지 않는 Python입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Compares the requested Python with the versions that the buildpack builds.', '요청한 Python 버전을 빌드팩이 지원하는 버전과 비교합니다.'),
        why: (0,verdicts/* text */.Qq)('Versions that Python itself has given up are refused and the build stops. Python 3.10 leaves on 2027-01-06.', 'Python 쪽 지원이 끝난 버전은 거부되어 빌드가 중단됩니다. Python 3.10은 2027-01-06에 빠집니다.'),
        example: { file: '.python-version', bad: '3.9\n', good: '3.13\n' },
        sources: [
            'https://devcenter.heroku.com/articles/python-support#supported-python-versions',
            'https://devguide.python.org/versions/',
        ],
    },
    *run(context) {
        const { requested, minor, location, source } = context.django.python;
        if (requested === undefined || !location)
            return;
        const [major, number] = minor.split('.').map(Number);
        const leaving = python_support/* pythonSupport */.s.leaving.get(minor);
        const gone = major < 3 || (major === 3 && number < python_support/* pythonSupport */.s.oldestMinor);
        if (!gone && leaving === undefined)
            return;
        const version = recommendedPython(context);
        yield (0,verdicts/* found */.F9)(location, gone
            ? (0,verdicts/* text */.Qq)(`Python ${requested} is past its end of life; Heroku refuses it and the build stops.`, `Python ${requested}은 지원이 끝난 버전이라 Heroku가 거부하고 빌드가 중단됩니다.`)
            : (0,verdicts/* text */.Qq)(`Python ${requested} is at the end of its life: Heroku warns now, and refuses it from ${leaving} on.`, `Python ${requested}은 지원 종료를 앞두고 있습니다. 지금은 경고만 나오지만 ${leaving}부터는 빌드가 거부됩니다.`), (0,verdicts/* text */.Qq)(`Test with Python ${version} and write \`${version}\` into \`.python-version\`.`, `Python ${version}에서 테스트한 뒤 \`.python-version\`에 \`${version}\`을 적어 주세요.`), {
            severity: gone ? 'error' : 'warning',
            ...(source === 'Pipfile.lock'
                ? {}
                : {
                    fix: {
                        title: (0,verdicts/* text */.Qq)(`Ask for Python ${version}`, `Python ${version} 지정하기`),
                        safety: 'unsafe',
                        edits: writePythonVersion(version, source === 'default' ? undefined : source),
                    },
                }),
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/python-version/python-patch-pinned.js




/* harmony default export */ const python_patch_pinned = ((0,checks_define/* defineCheck */.q)({
    id: 'python-patch-pinned',
    severity: 'warning',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('A patch release of Python is pinned', 'Python 패치 버전이 고정되어 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a request such as `3.13.1` instead of `3.13`.', '`3.13` 대신 `3.13.1`처럼 패치 버전까지 적은 요청을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('A pinned patch gets no security fixes, and old ones may be missing for the current stack, which stops the build.', '고정한 패치 버전에는 보안 수정이 반영되지 않습니다. 오래된 패치는 현재 스택에 없을 수 있고, 그러면 빌드가 중단됩니다.'),
        example: { file: '.python-version', bad: '3.13.1\n', good: '3.13\n' },
        sources: ['https://devcenter.heroku.com/articles/python-support#python-version-updates'],
    },
    *run({ django: { python } }) {
        const { requested, minor, location, source } = python;
        const newest = python_support/* pythonSupport */.s.newestPatch.get(minor);
        if (requested === undefined || requested === minor || !location || newest === undefined)
            return;
        const behind = Number(requested.split('.')[2]) < Number(newest.split('.')[2]);
        yield (0,verdicts/* found */.F9)(location, behind
            ? (0,verdicts/* text */.Qq)(`Python ${requested} lacks the fixes up to ${newest}; Heroku warns, and refuses it if it was never built for the app's stack.`, `Python ${requested}에는 ${newest}까지의 수정이 빠져 있습니다. Heroku가 경고하고, 앱의 스택용으로 만들어진 적이 없으면 거부합니다.`)
            : (0,verdicts/* text */.Qq)(`Python ${requested} is pinned, so later security fixes will not reach the app.`, `Python ${requested}로 고정되어 있어 이후의 보안 수정이 앱에 반영되지 않습니다.`), (0,verdicts/* text */.Qq)(`Drop the patch number: \`${minor}\` always gets the newest one.`, `패치 번호를 빼고 \`${minor}\`만 적어 주세요. 항상 최신 패치가 적용됩니다.`), {
            severity: behind ? 'warning' : 'notice',
            ...(source === '.python-version' || source === 'runtime.txt'
                ? {
                    fix: {
                        title: (0,verdicts/* text */.Qq)(`Ask for Python ${minor}`, `Python ${minor} 지정하기`),
                        safety: 'safe',
                        edits: writePythonVersion(minor, source),
                    },
                }
                : {}),
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/python-version/python-too-new.js




/* harmony default export */ const python_too_new = ((0,checks_define/* defineCheck */.q)({
    id: 'python-too-new',
    severity: 'warning',
    guide: '3-1-6',
    title: (0,verdicts/* text */.Qq)('Heroku may not know this Python yet', 'Heroku가 아직 모를 수 있는 Python입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)("Finds a requested Python above the newest that this action's table knows.", '이 액션의 표에 있는 최신 버전보다 높은 Python 요청을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The buildpack refuses versions that it does not know. It learns a new minor version within days of its release, so this may be fine by now.', '빌드팩은 모르는 버전을 거부합니다. 새 버전은 보통 출시 며칠 안에 추가되므로 지금은 괜찮을 수도 있습니다.'),
        sources: ['https://devcenter.heroku.com/articles/python-support#supported-python-versions'],
    },
    *run(context) {
        const { requested, minor, location } = context.django.python;
        if (requested === undefined || !location)
            return;
        const [major, number] = minor.split('.').map(Number);
        if (major < 3 || (major === 3 && number <= python_support/* pythonSupport */.s.newestMinor))
            return;
        const version = recommendedPython(context);
        yield (0,verdicts/* found */.F9)(location, (0,verdicts/* text */.Qq)(`Python ${requested} is newer than any that Heroku had on ${python_support/* pythonSupport */.s.asOf}; unless it was added since, the build stops.`, `Python ${requested}은 ${python_support/* pythonSupport */.s.asOf} 기준으로 Heroku에 없던 버전입니다. 그 뒤에 추가되지 않았다면 빌드가 중단됩니다.`), (0,verdicts/* text */.Qq)(`Write \`${version}\`, or see that the buildpack's changelog names the version.`, `\`${version}\`을 적거나, 빌드팩 변경 기록에 해당 버전이 있는지 확인해 주세요.`));
    },
}));

// EXTERNAL MODULE: ./build/tsc/project/read-python-request.js
var read_python_request = __webpack_require__(33478);
;// CONCATENATED MODULE: ./build/tsc/checks/python-version/python-version-format.js





/* harmony default export */ const python_version_format = ((0,checks_define/* defineCheck */.q)({
    id: 'python-version-format',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('.python-version is not understood', '.python-version을 읽을 수 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Reads `.python-version` as the buildpack does: one line with `3.N` or `3.N.P`, comments and blank lines aside, in UTF-8 without a byte order mark.', '`.python-version`을 빌드팩과 같은 방식으로 읽습니다. 주석과 빈 줄을 빼고 `3.N` 또는 `3.N.P` 한 줄이어야 하며, BOM 없는 UTF-8이어야 합니다.'),
        why: (0,verdicts/* text */.Qq)('Anything else stops the build.', '그 밖의 내용이면 빌드가 중단됩니다.'),
        example: { file: '.python-version', bad: 'python-3.13.1\n', good: '3.13\n' },
        sources: [
            'https://devcenter.heroku.com/articles/python-support#specifying-a-python-version',
            'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/python_version.sh',
        ],
    },
    *run(context) {
        const { project } = context.django;
        const lines = project.has('runtime.txt') ? undefined : (0,read_python_request/* versionLines */.YM)(project, '.python-version');
        if (!lines)
            return;
        const wrong = lines.find((line) => !(0,read_python_request/* isPythonVersion */.Fk)(line.text));
        if (!wrong && lines.length === 1)
            return;
        const { encoding, text: content } = decode(project.bytes('.python-version'));
        const meant = /\d+\.\d+(\.\d+)?/.exec((wrong && encoding.startsWith('utf-8') ? wrong.text : content).replace(/^\s*#.*$/gm, ''))?.[0];
        // A version that is named right inside the noise is what was meant.
        const version = meant !== undefined && (0,read_python_request/* isPythonVersion */.Fk)(meant) ? meant : recommendedPython(context);
        const line = wrong?.line ?? lines[1]?.line ?? 1;
        yield (0,verdicts/* found */.F9)({ file: '.python-version', line: encoding.startsWith('utf-16') ? 1 : line }, problem(encoding, lines.length, wrong?.text), (0,verdicts/* text */.Qq)(`Let the file hold the one line \`${version}\`, saved as UTF-8 without BOM.`, `파일에 \`${version}\` 한 줄만 남기고 BOM 없는 UTF-8로 저장해 주세요.`), {
            fix: {
                title: (0,verdicts/* text */.Qq)(`Write ${version}`, `${version}만 남기기`),
                safety: 'unsafe',
                edits: writePythonVersion(version),
            },
        });
    },
}));
function problem(encoding, count, wrong) {
    if (encoding !== 'utf-8') {
        const name = { 'utf-8-bom': 'UTF-8 with a byte order mark', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' }[encoding] ??
            'not UTF-8';
        const nameKo = { 'utf-8-bom': 'BOM이 붙은 UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' }[encoding] ??
            'UTF-8이 아닌 인코딩';
        return (0,verdicts/* text */.Qq)(`The file is saved as ${name}, which stops the build.`, `파일이 ${nameKo}로 저장되어 있어 빌드가 중단됩니다.`);
    }
    if (wrong !== undefined) {
        return (0,verdicts/* text */.Qq)(`\`${wrong}\` is not a version like \`3.13\` or \`3.13.2\`, so the build stops.`, `\`${wrong}\`은 \`3.13\`이나 \`3.13.2\` 같은 형식이 아니어서 빌드가 중단됩니다.`);
    }
    return count === 0
        ? (0,verdicts/* text */.Qq)('The file names no version, so the build stops.', '파일에 버전이 없어서 빌드가 중단됩니다.')
        : (0,verdicts/* text */.Qq)(`The file names ${count} versions; Heroku accepts exactly one and stops the build.`, `버전이 ${count}개 적혀 있습니다. Heroku는 하나만 허용하므로 빌드가 중단됩니다.`);
}

;// CONCATENATED MODULE: ./build/tsc/checks/python-version/python-version-misnamed.js


/** The names that the buildpack refuses: lib/python_version.sh of v351. */
const misspellings = [
    ' .python-version',
    '. python-version',
    '.python_version.txt',
    '.python_version',
    '.python-version ',
    ',python-version',
    '.python-version.',
    '.python-version.py',
    '.python-version.rtf',
    '.python-version.txt',
    '.python-version.TXT',
    '.Python-version',
    '.python.version',
    '.pythonversion',
    "'.python-version'",
    'python_version.txt',
    'python_version',
    'python-version.',
    'python-version.txt',
    'python-version',
];
/* harmony default export */ const python_version_misnamed = ((0,checks_define/* defineCheck */.q)({
    id: 'python-version-misnamed',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('The .python-version file has another name', '.python-version 파일의 이름이 다릅니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds the misspellings of `.python-version` that the buildpack refuses.', '빌드팩이 거부하는, 이름이 틀린 `.python-version` 파일을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The build stops as soon as one of these names is in the root, even when a right `.python-version` is there too (unless there is a runtime.txt).', '루트에 이런 이름의 파일이 있으면, 올바른 `.python-version`이 함께 있어도 빌드가 중단됩니다(runtime.txt가 있을 때는 예외).'),
        sources: ['https://github.com/heroku/heroku-buildpack-python/blob/main/lib/python_version.sh'],
    },
    *run({ django: { project } }) {
        const file = misspelledVersionFile(project);
        if (file === undefined)
            return;
        const exists = project.has('.python-version');
        yield (0,verdicts/* found */.F9)({ file, line: 1 }, (0,verdicts/* text */.Qq)(`The build stops at \`${file}\`: the file's name must be exactly \`.python-version\`.`, `파일 이름은 정확히 \`.python-version\`이어야 합니다. \`${file}\` 때문에 빌드가 중단됩니다.`), exists
            ? (0,verdicts/* text */.Qq)(`Run \`git rm "${file}"\` and commit; \`.python-version\` is there already.`, `\`.python-version\`이 이미 있으니 \`git rm "${file}"\`을 실행하고 커밋해 주세요.`)
            : (0,verdicts/* text */.Qq)(`Run \`git mv "${file}" .python-version\` and commit.`, `\`git mv "${file}" .python-version\`을 실행하고 커밋해 주세요.`), {
            fix: {
                title: exists
                    ? (0,verdicts/* text */.Qq)(`Delete ${file}`, `${file} 삭제하기`)
                    : (0,verdicts/* text */.Qq)(`Rename ${file}`, `${file} 이름 바꾸기`),
                safety: 'safe',
                edits: [exists ? { kind: 'delete', file } : { kind: 'rename', file, to: '.python-version' }],
            },
        });
    },
}));
/** The misspelt version file that stops the build, if there is one. */
function misspelledVersionFile(project) {
    return project.has('runtime.txt') ? undefined : misspellings.find((name) => project.has(name));
}

;// CONCATENATED MODULE: ./build/tsc/checks/python-version/python-version-missing.js





/* harmony default export */ const python_version_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'python-version-missing',
    severity: 'warning',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('No file names the Python version', 'Python 버전이 지정되지 않았습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for `.python-version` (or the older runtime.txt, or a version in Pipfile.lock).', '`.python-version`(또는 예전 방식인 runtime.txt, Pipfile.lock의 버전)이 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Without one, a new app gets the newest Python of the day and an old one keeps its last, so the same source builds differently. With uv the build stops.', '없으면 새 앱은 그날의 최신 Python을, 기존 앱은 마지막에 쓰던 버전을 씁니다. 같은 소스라도 결과가 달라질 수 있고, uv를 쓰면 빌드가 중단됩니다.'),
        example: { file: '.python-version', bad: '', good: '3.13\n' },
        sources: ['https://devcenter.heroku.com/articles/python-support#specifying-a-python-version'],
    },
    *run(context) {
        const { project, install, managePy } = context.django;
        if (project.has('.python-version') || project.has('runtime.txt'))
            return;
        if ((0,read_python_request/* pipfileLockVersion */.li)(project) !== undefined || misspelledVersionFile(project) !== undefined)
            return;
        if (install.manager === 'none')
            return;
        const uv = install.manager === 'uv';
        const version = recommendedPython(context);
        const rule = project.ignoredBy('.python-version');
        yield (0,verdicts/* found */.F9)({ file: install.files[0] ?? managePy ?? project.files[0] ?? '.python-version' }, uv
            ? (0,verdicts/* text */.Qq)('There is no `.python-version`. With uv Heroku requires it and stops the build.', '`.python-version`이 없습니다. uv를 쓰면 이 파일이 꼭 있어야 하며, 없으면 빌드가 중단됩니다.')
            : (0,verdicts/* text */.Qq)('No file names the Python version, so Heroku takes its default (3.14 for new apps), which may differ from the one you tested with.', 'Python 버전이 지정되지 않아 Heroku 기본값(새 앱은 3.14)이 쓰입니다. 테스트한 버전과 다를 수 있습니다.'), (0,verdicts/* text */.Qq)(`Create \`.python-version\` with the line \`${version}\`.${rule ? ` \`${rule.rule}\` in ${rule.file} ignores it: delete that rule, or \`git add -f .python-version\`.` : ''}`, `\`.python-version\` 파일을 만들고 \`${version}\`을 적어 주세요.${rule ? ` ${rule.file}의 \`${rule.rule}\` 규칙이 이 파일을 무시하므로, 규칙을 지우거나 \`git add -f .python-version\`을 실행해 주세요.` : ''}`), {
            severity: uv ? 'error' : 'warning',
            fix: {
                title: (0,verdicts/* text */.Qq)(`Ask for Python ${version}`, `Python ${version} 지정하기`),
                safety: 'unsafe',
                edits: writePythonVersion(version),
            },
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/python-version/python-version-two-files.js



/* harmony default export */ const python_version_two_files = ((0,checks_define/* defineCheck */.q)({
    id: 'python-version-two-files',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('Two files name the Python version', 'Python 버전을 지정한 파일이 두 개입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds runtime.txt beside `.python-version`.', 'runtime.txt와 `.python-version`이 함께 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('The old runtime.txt wins, so a change of `.python-version` has no effect.', '예전 방식인 runtime.txt가 우선하므로 `.python-version`을 바꿔도 적용되지 않습니다.'),
        sources: ['https://github.com/heroku/heroku-buildpack-python/blob/main/lib/python_version.sh'],
    },
    *run({ django: { project } }) {
        const runtime = (0,read_python_request/* versionLines */.YM)(project, 'runtime.txt');
        const modern = (0,read_python_request/* versionLines */.YM)(project, '.python-version');
        if (!runtime || !modern)
            return;
        const [wins, loses] = [(0,read_python_request/* runtimeVersion */.dI)(runtime), modern[0]?.text ?? ''];
        if (wins === undefined || !(0,read_python_request/* isPythonVersion */.Fk)(loses))
            return;
        yield (0,verdicts/* found */.F9)({ file: 'runtime.txt', line: runtime[0].line }, (0,verdicts/* text */.Qq)(`runtime.txt (${wins}) wins over \`.python-version\` (${loses}).`, `runtime.txt(${wins})가 \`.python-version\`(${loses})보다 우선합니다.`), (0,verdicts/* text */.Qq)('Delete runtime.txt.', 'runtime.txt를 지워 주세요.'), {
            related: [
                {
                    location: { file: '.python-version', line: modern[0].line },
                    note: (0,verdicts/* text */.Qq)('has no effect', '적용되지 않습니다'),
                },
            ],
            fix: {
                title: (0,verdicts/* text */.Qq)('Delete runtime.txt', 'runtime.txt 삭제하기'),
                safety: wins === loses ? 'safe' : 'unsafe',
                edits: [{ kind: 'delete', file: 'runtime.txt' }],
            },
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/python-version/runtime-txt-deprecated.js




/* harmony default export */ const runtime_txt_deprecated = ((0,checks_define/* defineCheck */.q)({
    id: 'runtime-txt-deprecated',
    severity: 'warning',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('runtime.txt is deprecated', 'runtime.txt는 더 이상 권장되지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a runtime.txt.', 'runtime.txt를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku has replaced it by `.python-version`, which other tools read too. It still works with a warning on the classic platform, and stops the build with uv and on Fir.', 'Heroku는 다른 도구도 함께 읽는 `.python-version`으로 바꾸었습니다. 클래식 플랫폼에서는 경고만 나오지만, uv를 쓰거나 Fir에서는 빌드가 중단됩니다.'),
        example: { file: '.python-version', bad: '', good: '3.13\n' },
        sources: [
            'https://devcenter.heroku.com/changelog-items/3141',
            'https://devcenter.heroku.com/articles/python-support#specifying-a-python-version',
        ],
    },
    *run({ django: { project, install }, platform }) {
        const lines = (0,read_python_request/* versionLines */.YM)(project, 'runtime.txt');
        const version = lines && (0,read_python_request/* runtimeVersion */.dI)(lines);
        if (version === undefined)
            return; // A malformed one is runtime-txt-format's.
        const minor = version.split('.').slice(0, 2).join('.');
        const fatal = install.manager === 'uv' || platform?.generation === 'fir';
        yield (0,verdicts/* found */.F9)({ file: 'runtime.txt', line: lines[0].line }, fatal
            ? (0,verdicts/* text */.Qq)('runtime.txt is not supported here, and stops the build.', '여기서는 runtime.txt가 지원되지 않아 빌드가 중단됩니다.')
            : (0,verdicts/* text */.Qq)('runtime.txt is deprecated: Heroku warns at each build and will stop reading it.', 'runtime.txt는 더 이상 권장되지 않습니다. 빌드할 때마다 경고가 나오고, 앞으로 읽지 않게 됩니다.'), (0,verdicts/* text */.Qq)(`Delete runtime.txt and create \`.python-version\` with the line \`${minor}\`.`, `runtime.txt를 지우고 \`.python-version\` 파일에 \`${minor}\`을 적어 주세요.`), {
            severity: fatal ? 'error' : 'warning',
            fix: {
                title: (0,verdicts/* text */.Qq)('Move the version to .python-version', '버전을 .python-version으로 옮기기'),
                safety: 'safe',
                edits: writePythonVersion(minor, 'runtime.txt'),
            },
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/python-version/runtime-txt-format.js




/* harmony default export */ const runtime_txt_format = ((0,checks_define/* defineCheck */.q)({
    id: 'runtime-txt-format',
    severity: 'error',
    guide: '3-1-6',
    title: (0,verdicts/* text */.Qq)('runtime.txt is not understood', 'runtime.txt를 읽을 수 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Reads runtime.txt as the buildpack does: `python-3.N` or `python-3.N.P` in lower case, and nothing else.', 'runtime.txt를 빌드팩과 같은 방식으로 읽습니다. 소문자 `python-3.N` 또는 `python-3.N.P`만 허용됩니다.'),
        why: (0,verdicts/* text */.Qq)('Anything else stops the build, as does the output of `python --version` pasted as it is (`Python 3.13.1`).', '그 밖의 내용이면 빌드가 중단됩니다. `python --version`의 출력(`Python 3.13.1`)을 그대로 붙여 넣어도 마찬가지입니다.'),
        example: { file: 'runtime.txt', bad: 'Python 3.13.1\n', good: 'python-3.13.1\n' },
        sources: [
            'https://devcenter.heroku.com/articles/python-support#specifying-a-python-version',
            'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/python_version.sh',
        ],
    },
    *run(context) {
        const { project } = context.django;
        const lines = (0,read_python_request/* versionLines */.YM)(project, 'runtime.txt');
        if (!lines || (0,read_python_request/* runtimeVersion */.dI)(lines) !== undefined)
            return;
        const meant = /\b(\d+\.\d+)(\.\d+)?/.exec(lines.map((line) => line.text).join(' '))?.[1];
        const version = meant ?? recommendedPython(context);
        const shown = lines
            .map((line) => line.text)
            .join(' ⏎ ')
            .slice(0, 80);
        yield (0,verdicts/* found */.F9)({ file: 'runtime.txt', line: lines[0]?.line ?? 1 }, lines.length === 0
            ? (0,verdicts/* text */.Qq)('runtime.txt is empty, so the build stops.', 'runtime.txt가 비어 있어 빌드가 중단됩니다.')
            : (0,verdicts/* text */.Qq)(`The build stops at \`${shown}\`: runtime.txt must be \`python-3.N\` or \`python-3.N.P\`, in lower case, and nothing else.`, `\`${shown}\` 때문에 빌드가 중단됩니다. runtime.txt에는 소문자로 \`python-3.N\` 또는 \`python-3.N.P\`만 적어야 합니다.`), (0,verdicts/* text */.Qq)(`Delete runtime.txt, which Heroku is giving up, and create \`.python-version\` with the line \`${version}\`.`, `runtime.txt는 없어질 방식이니 지우고, \`.python-version\` 파일에 \`${version}\`을 적어 주세요.`), {
            fix: {
                title: (0,verdicts/* text */.Qq)(`Ask for Python ${version} in .python-version`, `.python-version에 Python ${version} 지정하기`),
                safety: 'unsafe',
                edits: writePythonVersion(version, 'runtime.txt'),
            },
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/python-version/index.js











const pythonVersionChecks = [
    django_eol,
    python_django_mismatch,
    python_eol,
    python_patch_pinned,
    python_too_new,
    python_version_format,
    python_version_misnamed,
    python_version_missing,
    python_version_two_files,
    runtime_txt_deprecated,
    runtime_txt_format,
];

;// CONCATENATED MODULE: ./build/tsc/checks/repository/app-not-at-root.js



const appNotAtRoot = (0,checks_define/* defineCheck */.q)({
    id: 'app-not-at-root',
    severity: 'error',
    guide: '2',
    title: (0,verdicts/* text */.Qq)('The app is in a sub-folder', '앱이 하위 폴더에 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds projects whose manage.py and list of packages stand in one folder while the root has no list of packages.', '루트에는 패키지 목록이 없고 manage.py와 패키지 목록이 한 하위 폴더에 함께 있는 프로젝트를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The build looks at the root only. It finds no package manager there and stops.', '빌드는 루트만 봅니다. 루트에서 패키지 관리자를 찾지 못해 중단됩니다.'),
        sources: [
            'https://devcenter.heroku.com/articles/python-support#recognizing-a-python-app',
            'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/package_manager.sh',
        ],
    },
    run: (context) => notAtRoot(context, true),
});
const archiveLayout = (0,checks_define/* defineCheck */.q)({
    id: 'archive-layout',
    severity: 'error',
    guide: '2-3',
    title: (0,verdicts/* text */.Qq)('Heroku would detect no app', 'Heroku가 앱을 찾지 못합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks in the root of what is sent to Heroku for the files by which the Python buildpack recognises an app.', 'Heroku로 보낼 소스의 루트에 Python 빌드팩이 앱을 알아보는 파일이 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Nothing below the root counts. Without one of them the build ends before it has begun.', '루트 아래 폴더는 보지 않습니다. 해당 파일이 하나도 없으면 빌드가 시작되기도 전에 끝납니다.'),
        sources: [
            'https://devcenter.heroku.com/articles/python-support#recognizing-a-python-app',
            'https://github.com/heroku/heroku-buildpack-python/blob/main/bin/detect',
        ],
    },
    run: (context) => notAtRoot(context, false),
});
function* notAtRoot(context, detected) {
    const folder = appFolder(context.django);
    if (folder === undefined || isDetected(context.django) !== detected)
        return;
    const { project } = context.django;
    const said = buildsFolder(context);
    if (said !== undefined && context.platform)
        return;
    // An archive with a single folder in it, as GitHub makes them, may be taken for that folder.
    if (said !== undefined || (!detected && project.files.every((file) => file.startsWith(`${folder}/`)))) {
        yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`whether Heroku builds the folder \`${folder}\` and not the root`, `Heroku가 루트가 아니라 \`${folder}\` 폴더를 빌드하는지`));
        return;
    }
    yield (0,verdicts/* found */.F9)({ file: `${folder}/manage.py` }, detected
        ? (0,verdicts/* text */.Qq)(`The app is in \`${folder}\`, with its list of packages. The root has none, so Heroku stops the build: it finds no package manager there.`, `앱과 패키지 목록이 \`${folder}\`에 있고 루트에는 없습니다. Heroku가 루트에서 패키지 관리자를 찾지 못해 빌드가 중단됩니다.`)
        : (0,verdicts/* text */.Qq)(`The app is in \`${folder}\`, and nothing in the root tells Heroku that this is a Python app: the build ends with "App not compatible with buildpack".`, `앱이 \`${folder}\`에 있고 루트에는 Python 앱임을 알 수 있는 파일이 없습니다. 빌드가 "App not compatible with buildpack"으로 끝납니다.`), (0,verdicts/* text */.Qq)(`Set the input \`project-dir: ${folder}\` of this action, or move the content of \`${folder}\` to the root.`, `이 액션의 입력에 \`project-dir: ${folder}\`를 설정하거나 \`${folder}\`의 내용을 루트로 옮겨 주세요.`));
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/dev-absolute-path.js



/** A drive of Windows, or somebody's home folder. */
const own = /^([A-Za-z]:[\\/]|\/home\/[^/]+\/|\/Users\/[^/]+\/)/;
/** Django or a library opens these when it starts, or with the first page. */
const fatal = /^(BASE_DIR|PROJECT_ROOT|ROOT_DIR|TEMPLATES|LOCALE_PATHS|FIXTURE_DIRS|GDAL_LIBRARY_PATH|GEOS_LIBRARY_PATH|PROJ_LIB|FILE_UPLOAD_TEMP_DIR)$/;
/** Told by checks of their own, or used on the developer's machine alone. */
const others = /^(STATIC_ROOT|MEDIA_ROOT|STATICFILES_DIRS|WHITENOISE_ROOT|DATABASES|LOGGING|NPM_BIN_PATH|NODE_BIN_PATH|SECRET_KEY)$/;
/* harmony default export */ const dev_absolute_path = ((0,checks_define/* defineCheck */.q)({
    id: 'dev-absolute-path',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('A path of your own machine is in the settings', '설정에 내 컴퓨터의 경로가 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds settings of the web process whose value is a path such as `C:\\…`, `/home/user/…` or `/Users/…`.', 'web 프로세스의 설정에서 `C:\\…`, `/home/user/…`, `/Users/…` 같은 경로 값을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('There is no such folder on a dyno: templates are not found, libraries do not load.', 'dyno에는 그런 폴더가 없어서 템플릿을 찾지 못하거나 라이브러리를 불러오지 못합니다.'),
        example: {
            file: 'settings.py',
            bad: 'LOCALE_PATHS = ["C:/Users/me/site/locale"]\n',
            good: 'LOCALE_PATHS = [BASE_DIR / "locale"]\n',
        },
        sources: ['https://docs.djangoproject.com/en/stable/howto/deployment/checklist/'],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        if (!settings)
            return;
        // What is made from a BASE_DIR that is wrong is not told again.
        const names = settings.names().filter((name) => !others.test(name));
        names.sort((a, b) => Number(b === 'BASE_DIR') - Number(a === 'BASE_DIR'));
        const told = new Set();
        const toldValues = [];
        for (const name of names) {
            for (const { value, at } of paths(settings.get(name))) {
                const key = `${at.file}:${at.line}`;
                if (told.has(key) || at.file === '' || toldValues.some((one) => value.startsWith(one)))
                    continue;
                told.add(key);
                toldValues.push(value);
                yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(at), (0,verdicts/* text */.Qq)(`\`${name}\` holds \`${value}\`, a path of one machine: there is no such folder on Heroku.`, `\`${name}\`에 특정 컴퓨터의 경로 \`${value}\`가 있습니다. Heroku에는 그런 폴더가 없습니다.`), /GDAL|GEOS|PROJ_LIB/.test(name)
                    ? (0,verdicts/* text */.Qq)('Set it only where the file exists, such as under `if os.name == "nt":`; on Heroku a geo buildpack brings the library.', '`if os.name == "nt":`처럼 해당 환경에서만 설정해 주세요. Heroku에서는 geo 빌드팩이 라이브러리를 제공합니다.')
                    : (0,verdicts/* text */.Qq)('Build the path from `BASE_DIR`, or read it from the environment.', '`BASE_DIR`에서 시작하는 경로로 바꾸거나 환경 변수에서 읽어 주세요.'), { severity: fatal.test(name) ? 'error' : 'warning' });
            }
        }
    },
}));
/** The paths of a machine that a value surely holds. */
function* paths(value) {
    if ((value.type === 'str' || value.type === 'path') && !value.env) {
        if (own.test(value.value))
            yield { value: value.value, at: value.at };
    }
    else if (value.type === 'list' || value.type === 'tuple' || value.type === 'set') {
        for (const item of value.items)
            yield* paths(item);
    }
    else if (value.type === 'dict') {
        for (const [, item] of value.entries)
            yield* paths(item);
    }
    else if (value.type === 'one-of') {
        const all = options(value).map((option) => [...paths(option)]);
        if (all.every((found) => found.length > 0))
            yield* all[0];
    }
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/required-names.js

/** Set by Heroku itself, or decided elsewhere. */
const given = /^(PORT|DYNO|PATH|HOME|PYTHON.*|STACK|LANG|WEB_CONCURRENCY|HEROKU_.*|DJANGO_SETTINGS_MODULE)$/;
/** The variables without which importing the settings fails, each with its first read. */
function requiredNames(context) {
    const reads = new Map();
    for (const world of ['BUILD', 'RUN']) {
        for (const read of settingsOf(context, world)?.environmentReads() ?? []) {
            if (read.required && read.certain && !given.test(read.name) && !reads.has(read.name))
                reads.set(read.name, read);
        }
    }
    return reads;
}
const sample = /(^|\/)(\.?env([._-](example|sample|template|dist|default|tmpl))s?|(example|sample|template)\.env|settings\.ini\.(example|sample|template|dist))$/i;
/**
 * Of the required names those that are kept in a `.env` file which is not deployed: the project
 * reads such a file, it is not tracked, and its tracked sample lists the name.
 */
function dotenvNames(context) {
    const required = requiredNames(context);
    if (required.size === 0)
        return undefined;
    const { project } = context.django;
    const reader = ['BUILD', 'RUN']
        .flatMap((world) => settingsOf(context, world)?.imports() ?? [])
        .some(({ module }) => /^(dotenv|environ|environs|decouple)(\.|$)/.test(module));
    if (!reader || project.files.some((file) => /(^|\/)(\.env|settings\.ini)$/.test(file)))
        return undefined;
    for (const file of project.files) {
        if (!sample.test(file))
            continue;
        const listed = new Set([...(project.text(file) ?? '').matchAll(/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=/gm)].map((match) => match[1]));
        const names = [...required.keys()].filter((name) => listed.has(name));
        if (names.length > 0)
            return { names, sample: file };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/dotenv-only.js



/* harmony default export */ const dotenv_only = ((0,checks_define/* defineCheck */.q)({
    id: 'dotenv-only',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('Required values are in a .env file only', '필요한 값이 .env 파일에만 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Where the settings read a `.env` file that is not tracked, compares the names of its sample that the settings require with the config vars of the app.', '설정이 추적되지 않는 `.env` 파일을 읽는 경우, 예제 파일에 있는 필수 이름이 앱의 config var에 있는지 비교합니다.'),
        why: (0,verdicts/* text */.Qq)('The file stays on your machine, as it should. On Heroku the same names must be config vars, or the build stops at collectstatic and the app does not boot.', '이 파일은 내 컴퓨터에만 있고, 그래야 합니다. Heroku에서는 같은 이름을 config var로 설정하지 않으면 빌드가 collectstatic에서 중단되고 앱도 부팅되지 않습니다.'),
        sources: [
            'https://devcenter.heroku.com/articles/config-vars',
            'https://devcenter.heroku.com/articles/heroku-local#set-up-your-local-environment-variables',
        ],
    },
    *run(context) {
        const kept = dotenvNames(context);
        if (!kept)
            return;
        const missing = kept.names.filter((name) => !context.platform?.configVars.has(name));
        if (missing.length === 0)
            return;
        const at = (0,verdicts/* place */.ik)(requiredNames(context).get(missing[0]).at);
        const command = `heroku config:set ${missing.map((name) => `${name}=…`).join(' ')}`;
        if (!context.platform) {
            yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`whether the app has the config vars that the settings require and \`.env\` gives locally (\`${command}\`)`, `설정에 꼭 필요하고 내 컴퓨터에서는 \`.env\`에 있는 값이 앱의 config var에도 있는지(\`${command}\`)`), at);
            return;
        }
        const list = missing.map((name) => `\`${name}\``).join(', ');
        yield (0,verdicts/* found */.F9)(at, (0,verdicts/* text */.Qq)(`The settings require ${list}. Your \`.env\` file has them, but it is not deployed, and the app has no such config vars: the build stops.`, `설정에 ${list}가 꼭 필요합니다. 내 컴퓨터의 \`.env\`에는 있지만 배포되지 않고 앱의 config var에도 없어서 빌드가 중단됩니다.`), (0,verdicts/* text */.Qq)(`Run \`${command}\` with the values.`, `값을 채워 \`${command}\`를 실행해 주세요.`), {
            settledBy: 'platform',
            related: [{ location: { file: kept.sample }, note: (0,verdicts/* text */.Qq)('lists the names', '이름 목록') }],
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/env-var-required.js



/* harmony default export */ const env_var_required = ((0,checks_define/* defineCheck */.q)({
    id: 'env-var-required',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('A required config var is missing', '필요한 config var가 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Lists the environment variables that the settings read without a default, and compares them with the config vars of the app.', '설정이 기본값 없이 읽는 환경 변수를 모아 앱의 config var와 비교합니다.'),
        why: (0,verdicts/* text */.Qq)('When one is missing, importing the settings ends with KeyError: the build stops at collectstatic, and the app crashes at boot. A local `.env` file is not deployed.', '하나라도 없으면 설정을 임포트할 때 KeyError로 끝나, 빌드가 collectstatic에서 중단되고 앱도 부팅 중에 멈춥니다. 내 컴퓨터의 `.env` 파일은 배포되지 않습니다.'),
        example: {
            file: 'settings.py',
            bad: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
            good: '# heroku config:set SECRET_KEY=…\nSECRET_KEY = os.environ["SECRET_KEY"]\n',
        },
        sources: ['https://devcenter.heroku.com/articles/config-vars'],
    },
    *run(context) {
        const reads = requiredNames(context);
        for (const name of dotenvNames(context)?.names ?? [])
            reads.delete(name); // dotenv-only's
        if (reads.size === 0)
            return;
        if (!context.platform) {
            const names = [...reads.keys()].map((name) => `\`${name}\``).join(', ');
            yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`whether the app has the config vars ${names}, which the settings require`, `설정에 꼭 필요한 config var ${names}가 앱에 있는지`), (0,verdicts/* place */.ik)([...reads.values()][0].at));
            return;
        }
        for (const { name, at } of reads.values()) {
            if (context.platform.configVars.has(name))
                continue;
            yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(at), (0,verdicts/* text */.Qq)(`The settings require the config var ${name}, and the app has none: the import ends with an error in the build and at boot.`, `설정에 config var ${name}이 꼭 필요한데 앱에 없습니다. 빌드와 부팅 중에 임포트가 오류로 끝납니다.`), (0,verdicts/* text */.Qq)(`Run \`heroku config:set ${name}=…\`.`, `\`heroku config:set ${name}=…\`를 실행해 주세요.`), { settledBy: 'platform' });
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/gitignore-missing.js


const rules = ['__pycache__/', '*.py[cod]', '.venv/', 'venv/', '.env', 'db.sqlite3'];
/* harmony default export */ const gitignore_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'gitignore-missing',
    severity: 'notice',
    guide: '2',
    title: (0,verdicts/* text */.Qq)('There is no .gitignore', '.gitignore가 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for a `.gitignore` in the root of the repository.', '저장소 루트에 `.gitignore`가 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Without one `git add .` commits the virtual environment, which stops the build, the `.env` file with its secrets, and the local database.', '없으면 `git add .`이 빌드를 중단시키는 가상 환경, 비밀 값이 든 `.env`, 내 컴퓨터의 데이터베이스까지 커밋합니다.'),
        example: { file: '.gitignore', bad: '', good: `${rules.join('\n')}\n` },
        sources: [
            'https://git-scm.com/docs/gitignore',
            'https://github.com/github/gitignore/blob/main/Python.gitignore',
        ],
    },
    *run({ django: { project } }) {
        // Below a sub-folder of the repository its root's rules count, and they are not seen from here.
        if (project.has('.gitignore') || project.prefix !== '')
            return;
        yield (0,verdicts/* found */.F9)({ file: '' }, (0,verdicts/* text */.Qq)('The repository has no `.gitignore`: `git add .` commits caches, the virtual environment, `.env` and the local database.', '저장소에 `.gitignore`가 없어서 `git add .`을 하면 캐시, 가상 환경, `.env`, 로컬 데이터베이스까지 커밋됩니다.'), (0,verdicts/* text */.Qq)(`Create \`.gitignore\` with the lines ${rules.map((rule) => `\`${rule}\``).join(', ')}.`, `${rules.map((rule) => `\`${rule}\``).join(', ')} 줄을 적은 \`.gitignore\`를 만들어 주세요.`), {
            fix: {
                title: (0,verdicts/* text */.Qq)('Create .gitignore', '.gitignore 만들기'),
                safety: 'safe',
                edits: [{ kind: 'write', file: '.gitignore', text: `${rules.join('\n')}\n` }],
            },
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/heroku-dir-committed.js


/* harmony default export */ const heroku_dir_committed = ((0,checks_define/* defineCheck */.q)({
    id: 'heroku-dir-committed',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('.heroku/python is committed', '.heroku/python이 커밋되어 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds tracked files below `.heroku/python`.', '`.heroku/python` 아래의 추적 파일을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The build puts its own Python there, and stops when the place is taken.', '빌드가 Python을 설치하는 위치라서, 이미 파일이 있으면 빌드가 중단됩니다.'),
        sources: ['https://github.com/heroku/heroku-buildpack-python/blob/main/lib/checks.sh'],
    },
    *run({ django: { project } }) {
        const file = project.has('.heroku/python') ? '.heroku/python' : project.below('.heroku/python')[0];
        if (file === undefined)
            return;
        yield (0,verdicts/* found */.F9)({ file }, (0,verdicts/* text */.Qq)('`.heroku/python` is tracked: Heroku stops the build.', '`.heroku/python`이 커밋되어 있어 Heroku 빌드가 중단됩니다.'), (0,verdicts/* text */.Qq)('Run `git rm -r --cached .heroku/python`, add `.heroku/` to .gitignore and commit.', '`git rm -r --cached .heroku/python`을 실행하고 .gitignore에 `.heroku/`를 추가한 뒤 커밋해 주세요.'));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/ignored-module.js
/** The file that an unguarded import needs, and the ignore rule that keeps it out; undefined when that is not so. */
function ignoredModule({ django: { project, managePy } }, { module, file, guarded, at }) {
    if (guarded || file !== undefined || at.file === '' || !/^\w+(\.\w+)*$/.test(module))
        return undefined;
    const base = managePy?.includes('/') ? managePy.slice(0, managePy.lastIndexOf('/') + 1) : '';
    for (const root of new Set([base, ''])) {
        const path = root + module.replaceAll('.', '/');
        const folder = path.slice(0, path.lastIndexOf('/'));
        // A top-level name may be an installed package; below a tracked one it is a file of the project.
        const own = module.includes('.')
            ? project.hasFolder(folder)
            : /^(local_?settings|settings_?local|secret_?settings|settings_?secret|secrets?|local_?config)$/.test(module);
        const rule = own ? project.ignoredBy(`${path}.py`) : undefined;
        if (rule)
            return { file: `${path}.py`, rule };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/local-settings-ignored.js





/* harmony default export */ const local_settings_ignored = ((0,checks_define/* defineCheck */.q)({
    id: 'local-settings-ignored',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('The settings import a file that is ignored', '설정이 무시되는 파일을 임포트합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds imports in the settings, outside of try/except, of modules that an ignore rule keeps out, such as `local_settings`.', '설정에서 try/except 없이 임포트하는 모듈 중 `local_settings`처럼 무시 규칙에 걸리는 것을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The file is on your machine only. On Heroku the import ends with ModuleNotFoundError: collectstatic stops the build, and the app does not boot.', '파일이 내 컴퓨터에만 있어서 Heroku에서는 임포트가 ModuleNotFoundError로 끝납니다. collectstatic이 빌드를 중단시키고 앱도 부팅되지 않습니다.'),
        example: {
            file: 'settings.py',
            bad: 'from .local_settings import *\n',
            good: 'try:\n    from .local_settings import *\nexcept ImportError:\n    pass\n',
        },
        sources: ['https://github.com/github/gitignore/blob/main/Python.gitignore'],
    },
    *run(context) {
        const { project } = context.django;
        const told = new Set();
        for (const world of ['BUILD', 'RUN']) {
            for (const imported of settingsOf(context, world)?.imports() ?? []) {
                const { module, at } = imported;
                const hidden = ignoredModule(context, imported);
                if (!hidden || told.has(`${at.file}:${at.line}`))
                    continue;
                told.add(`${at.file}:${at.line}`);
                const source = project.text(at.file) ?? '';
                const start = (0,procfile_text/* lineStart */.PT)(source, at.line);
                const line = /^([ \t]*)(from\s+[\w.]+\s+import\s+[^()\\;\n]+|import\s+[^()\\;\n]+?)[ \t]*(?=\r?\n|$)/.exec(source.slice(start, start + 500));
                const [all, indent, statement] = line ?? [];
                yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(at), (0,verdicts/* text */.Qq)(`\`${module}\` is not tracked: \`${hidden.rule.rule}\` in ${hidden.rule.file} ignores \`${hidden.file}\`. On Heroku this import ends with ModuleNotFoundError.`, `\`${module}\`은 추적되지 않습니다. ${hidden.rule.file}의 \`${hidden.rule.rule}\` 규칙이 \`${hidden.file}\`을 무시하므로 Heroku에서는 이 임포트가 ModuleNotFoundError로 끝납니다.`), (0,verdicts/* text */.Qq)('Put the import into `try:` with `except ImportError: pass`, and set on Heroku what the file sets by config vars. If the file has no secrets, rename it and commit it.', '임포트를 `try:`로 감싸고 `except ImportError: pass`를 적은 뒤, 그 파일의 값은 config var로 설정해 주세요. 비밀 값이 없다면 이름을 바꿔 커밋해도 됩니다.'), {
                    related: [
                        {
                            location: { file: hidden.rule.file, line: hidden.rule.line },
                            note: (0,verdicts/* text */.Qq)('the rule', '해당 규칙'),
                        },
                    ],
                    ...(all === undefined
                        ? {}
                        : {
                            fix: {
                                title: (0,verdicts/* text */.Qq)('Guard the import', '임포트를 try로 감싸기'),
                                safety: 'unsafe',
                                edits: [
                                    {
                                        kind: 'replace',
                                        file: at.file,
                                        start,
                                        end: start + all.length,
                                        newText: `${indent}try:\n${indent}    ${statement}\n${indent}except ImportError:\n${indent}    pass`,
                                    },
                                ],
                            },
                        }),
                });
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/needed-file-ignored.js





/** Files of the root that Heroku needs, and what happens without. */
const needed = [
    {
        file: 'Procfile',
        without: (0,verdicts/* text */.Qq)('Heroku starts no web process (H14)', 'web 프로세스가 시작되지 않습니다(H14)'),
    },
    {
        file: 'requirements.txt',
        without: (0,verdicts/* text */.Qq)('Heroku does not know what to install and stops the build', '무엇을 설치할지 알 수 없어 빌드가 중단됩니다'),
    },
    {
        file: 'manage.py',
        without: (0,verdicts/* text */.Qq)('collectstatic and migrate can’t run', 'collectstatic과 migrate를 실행할 수 없습니다'),
    },
];
/* harmony default export */ const needed_file_ignored = ((0,checks_define/* defineCheck */.q)({
    id: 'needed-file-ignored',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('An ignore rule keeps a needed file out', '필요한 파일이 무시 규칙에 걸려 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds files, apps, folders of templates and translations that Heroku needs, that are not tracked, and that a .gitignore rule matches.', 'Heroku에 필요한데 추적되지 않고 .gitignore 규칙에 걸리는 파일, 앱, 템플릿과 번역 폴더를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('What git ignores does not reach Heroku, though everything works on your machine. Stock ignore files hide `lib/`, `build/`, `dist/` and `local_settings.py`.', 'git이 무시하는 파일은 내 컴퓨터에서는 잘 동작해도 Heroku에는 올라가지 않습니다. 흔히 쓰는 ignore 템플릿은 `lib/`, `build/`, `dist/`, `local_settings.py` 등을 숨깁니다.'),
        example: { file: '.gitignore', bad: '*.txt\n', good: '*.txt\n!requirements.txt\n' },
        sources: [
            'https://git-scm.com/docs/gitignore',
            'https://github.com/github/gitignore/blob/main/Python.gitignore',
        ],
    },
    *run(context) {
        yield* needed_file_ignored_rootFiles(context);
        yield* apps(context);
        yield* folders(context);
        yield* translations(context);
    },
}));
function* needed_file_ignored_rootFiles({ django: { project, install, managePy } }) {
    for (const { file, without } of needed) {
        const rule = project.has(file) ? undefined : project.ignoredBy(file);
        if (!rule)
            continue;
        if (file === 'requirements.txt' && (install.manager !== 'none' || project.has('Pipfile')))
            continue;
        if (file === 'manage.py' && managePy !== undefined)
            continue;
        yield (0,verdicts/* found */.F9)(needed_file_ignored_at(rule), (0,verdicts/* text */.Qq)(`\`${rule.rule}\` ignores \`${file}\`, and it is not tracked: ${without.en}.`, `\`${rule.rule}\` 규칙 때문에 \`${file}\`이 추적되지 않습니다. ${without.ko}.`), (0,verdicts/* text */.Qq)(`Delete the rule, or add \`!${file}\` below it; then \`git add ${file}\` and commit.`, `규칙을 지우거나 아래에 \`!${file}\`을 추가한 뒤, \`git add ${file}\` 후 커밋해 주세요.`));
    }
}
/** Installed apps of the project whose folder a rule names. */
function* apps({ django }) {
    const { project, install } = django;
    const installed = installedApps(django, 'BUILD');
    for (const { name, folder: tracked, at: listed } of installed?.apps ?? []) {
        const top = name.split('.')[0];
        const distribution = top.replaceAll('_', '-').toLowerCase();
        const isPackage = [distribution, `django-${distribution}`].some((one) => install.packages.has(one));
        if (tracked !== undefined || isPackage)
            continue;
        const folder = installed.roots
            .map((root) => (root === '' ? top : `${root}/${top}`))
            .find((one) => !project.hasFolder(one) && !project.has(`${one}.py`) && project.ignoredBy(`${one}/apps.py`));
        const rule = folder === undefined ? undefined : project.ignoredBy(`${folder}/apps.py`);
        // A rule for every apps.py or every folder says nothing of this one; the rule must name the folder.
        if (!rule?.rule.replace(/^\/|\/.*$/g, '').includes(top))
            continue;
        yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(listed), (0,verdicts/* text */.Qq)(`The app \`${name}\` is not tracked: \`${rule.rule}\` in ${rule.file} ignores its folder. On Heroku the import fails.`, `앱 \`${name}\`이 추적되지 않습니다. ${rule.file}의 \`${rule.rule}\` 규칙이 폴더를 무시하고 있어 Heroku에서 임포트가 실패합니다.`), (0,verdicts/* text */.Qq)(`Add \`!/${folder}/\` below the rule, then \`git add ${folder}\` and commit.`, `규칙 아래에 \`!/${folder}/\`를 추가하고 \`git add ${folder}\` 후 커밋해 주세요.`), { related: [{ location: needed_file_ignored_at(rule), note: (0,verdicts/* text */.Qq)('the rule', '해당 규칙') }] });
    }
}
/** Folders that the settings read from: those of templates and fixtures. Static sources have a check of their own. */
function* folders(context) {
    const { project } = context.django;
    const settings = settingsOf(context, 'RUN');
    const templates = (items(settings?.get('TEMPLATES')) ?? []).flatMap((engine) => items(entry(engine, 'DIRS')) ?? []);
    const named = [
        ...templates.map((path) => [path, 'index.html']),
        ...(items(settings?.get('FIXTURE_DIRS')) ?? []).map((path) => [path, 'data.json']),
    ];
    for (const [path, sample] of named) {
        const folder = trackedFolder(textOf(path));
        if (!folder || project.hasFolder(folder))
            continue;
        const rule = project.ignoredBy(`${folder}/${sample}`);
        if (!rule)
            continue;
        yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(path.at), (0,verdicts/* text */.Qq)(`The settings read from \`${folder}\`, of which nothing is tracked: \`${rule.rule}\` in ${rule.file} ignores it. On Heroku the folder does not exist.`, `설정이 \`${folder}\` 폴더를 읽지만 추적되는 파일이 없습니다. ${rule.file}의 \`${rule.rule}\` 규칙이 무시하고 있어 Heroku에는 폴더가 없습니다.`), (0,verdicts/* text */.Qq)(`Delete the rule or add \`!/${folder}/\` below it, then \`git add ${folder}\` and commit.`, `규칙을 지우거나 아래에 \`!/${folder}/\`를 추가한 뒤 \`git add ${folder}\` 후 커밋해 주세요.`), { related: [{ location: needed_file_ignored_at(rule), note: (0,verdicts/* text */.Qq)('the rule', '해당 규칙') }] });
    }
}
/** Compiled translations that nothing on Heroku would make. */
function* translations(context) {
    const { project } = context.django;
    const source = project.files.find((file) => /(^|\/)locale\/[^/]+\/LC_MESSAGES\/[^/]+\.po$/.test(file) && !project.has(file.replace(/po$/, 'mo')));
    const rule = source && project.ignoredBy(source.replace(/po$/, 'mo'));
    if (!source || !rule || project.files.some((file) => file.endsWith('.mo')))
        return;
    const settings = settingsOf(context, 'RUN');
    const [i18n, languages] = [settings?.get('USE_I18N'), settings?.get('LANGUAGES')];
    if (!settings || (i18n && truth(i18n) !== true) || (items(languages)?.length ?? 0) < 2)
        return;
    const compiled = project.files.some((file) => /^(Procfile|package\.json|Makefile|bin\/[^/]+|[^/]+\.sh)$/.test(file) &&
        (project.text(file) ?? '').includes('compilemessages'));
    if (compiled)
        return;
    yield (0,verdicts/* found */.F9)(needed_file_ignored_at(rule), (0,verdicts/* text */.Qq)(`\`${rule.rule}\` ignores the compiled translations (\`${source.replace(/po$/, 'mo')}\`), and the build makes none: the site shows no language but its own.`, `\`${rule.rule}\` 규칙이 컴파일된 번역(\`${source.replace(/po$/, 'mo')}\`)을 무시하고 빌드에서도 만들지 않아, 사이트가 번역되지 않습니다.`), (0,verdicts/* text */.Qq)('Commit the `.mo` files, or run `python manage.py compilemessages` in `bin/post_compile` (it needs gettext from an Aptfile).', '`.mo` 파일을 커밋하거나 `bin/post_compile`에서 `python manage.py compilemessages`를 실행해 주세요(Aptfile로 gettext를 설치해야 합니다).'), { severity: 'notice' });
}
function needed_file_ignored_at({ file, line }) {
    return { file, line };
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/repo-heavy.js



const mb = 1_000_000;
/** Python and the packages of a common project, compressed. */
const repo_heavy_python = 60 * mb;
/** Heroku warns from here on, and refuses at 500. */
const soft = 300 * mb;
/** Content that does not compress. */
const packed = /\.(png|jpe?g|gif|webp|avif|heic|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|flac|pdf|zip|gz|bz2|xz|7z|rar|jar|whl|docx|xlsx|pptx|woff2?|npz|parquet|h5|keras|pt|pth|onnx|pkl|safetensors|bin)$/i;
/* harmony default export */ const repo_heavy = ((0,checks_define/* defineCheck */.q)({
    id: 'repo-heavy',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('The repository is very large', '저장소가 너무 큽니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Adds up the tracked files that `.slugignore` leaves, compressed by guess, with Python and its packages.', '`.slugignore`에 걸리지 않는 추적 파일의 크기를 압축률을 어림해 Python과 패키지 크기에 더합니다.'),
        why: (0,verdicts/* text */.Qq)('Above 300 MB Heroku warns, since each start of a dyno takes longer; above 500 MB the build is refused.', '300MB를 넘으면 dyno 시작이 느려져 Heroku가 경고하고, 500MB를 넘으면 빌드가 거부됩니다.'),
        example: { file: '.slugignore', bad: '', good: 'docs/\n*.psd\n/data/raw/\n' },
        sources: ['https://devcenter.heroku.com/articles/slug-compiler#slug-size'],
    },
    *run({ django: { project } }) {
        const isIgnored = project.has('.slugignore') ? (0,ignore_rules/* slugIgnoreRules */.Vj)(project) : () => undefined;
        let total = repo_heavy_python;
        const folders = new Map();
        for (const file of project.files) {
            const size = project.size(file) ?? 0;
            if (size < 4096 || isIgnored(file))
                continue;
            const weight = packed.test(file) ? size : size / 4;
            total += weight;
            const top = file.includes('/') ? file.slice(0, file.indexOf('/', file.indexOf('/') + 1)) || file : file;
            folders.set(top, (folders.get(top) ?? 0) + weight);
        }
        if (total < soft)
            return;
        const heaviest = [...folders].sort(([, a], [, b]) => b - a).slice(0, 3);
        const list = heaviest.map(([folder, size]) => `\`${folder}\` ${Math.round(size / mb)} MB`).join(', ');
        yield (0,verdicts/* found */.F9)({ file: '' }, (0,verdicts/* text */.Qq)(`The compressed app will be about ${Math.round(total / mb)} MB (${list}). Heroku warns above 300 MB and refuses above 500 MB.`, `압축한 앱의 크기가 약 ${Math.round(total / mb)}MB로 예상됩니다(${list}). Heroku는 300MB를 넘으면 경고하고 500MB를 넘으면 거부합니다.`), (0,verdicts/* text */.Qq)('Keep large files in object storage such as S3, or list what the app does not need in `.slugignore`.', '큰 파일은 S3 같은 저장소에 두고, 앱에 필요 없는 것은 `.slugignore`에 적어 주세요.'));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/secrets/files.js
/** Not text, not written by hand, or copied from elsewhere. */
const passedOver = /\.(png|jpe?g|gif|ico|webp|avif|bmp|svg|woff2?|ttf|eot|otf|pdf|docx?|xlsx?|pptx?|zip|gz|bz2|xz|7z|tar|mp[34]|m4a|wav|ogg|webm|mov|pyc|so|dll|exe|whl|jar|class|mo|po|pot|lock|map|s?css|less|csv|tsv|geojson|shp|dbf|parquet|sqlite3?|db|bin|pkl|h5|npy|log)$|(^|\/)(node_modules|bower_components|site-packages|vendor|vendors|third_party|\.?venv|dist|locale)\/|\.min\.js$|(^|\/)package-lock\.json$/i;
/** Tests, examples and texts about the project: what stands there is made up. */
const madeUp = /(^|\/)(tests?|testing|specs?|fixtures?|mocks?|__mocks__|examples?|samples?|demos?|docs?|cypress|e2e|cassettes)\/|(^|\/)(test_[^/]*|[^/]*[_.-]tests?|tests|conftest|[^/]*\.(spec|test)|factories)\.\w+$|[._-](example|sample|template|dist|tmpl|tpl|default)s?(\.\w+)?$|(^|\/)(example|sample|template)[._-]|\.(j2|jinja2?)$/i;
/** Used on people's own machines and in CI. */
const development = /(^|[/._-])(local|dev|develop|development|test|tests|testing|ci|debug|docker)([._-]|$|\/)|docker-compose|(^|\/)(compose|\.github|\.gitlab|\.circleci|\.devcontainer|\.vscode|\.travis|tox|noxfile|Makefile|Vagrantfile|pytest)/i;
/** Files in which a name tells what its value is. */
const named = /\.(py|sh|bash|ini|cfg|conf|toml|ya?ml|properties)$|(^|\/)(Procfile|Dockerfile|(app|config|settings|env|keys?)[\w.-]*\.json)$/i;
function trustIn(file) {
    if (passedOver.test(file) || madeUp.test(file))
        return 'none';
    return named.test(file) && !development.test(file) ? 'names' : 'shapes';
}
/** Files that hold secrets by their name: these are wrong as a whole. */
const secretFile = /(^|\/)(\.env(\.[\w.-]+)?|[\w-]+\.env|\.envs\/.+|\.?secrets?([._-][\w.-]+)?\.(json|ya?ml|toml|ini|env)|credentials?([._-][\w.-]+)?\.json|client_secrets?[\w.-]*\.json|[\w.-]*service[._-]?account[\w.-]*\.json|id_(rsa|dsa|ecdsa|ed25519)|[\w.-]+\.(pem|key|p12|pfx)|\.netrc|\.pgpass|\.pypirc)$/i;
/** Whether a path is that of a file of secrets for more than development. */
function isSecretFile(file) {
    return secretFile.test(file) && !passedOver.test(file) && !madeUp.test(file) && !development.test(file);
}

;// CONCATENATED MODULE: ./build/tsc/project/locate.js
/** The place of `[start, end)`, offsets in UTF-16 code units, in the text of a file. */
function locate(file, text, start, end) {
    const [line, column] = position(text, start);
    const [endLine, endColumn] = position(text, end);
    return { file, line, column, endLine, endColumn };
}
function position(text, offset) {
    const before = text.slice(0, offset);
    let line = 1;
    for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1))
        line++;
    return [line, offset - (before.lastIndexOf('\n') + 1) + 1];
}

// EXTERNAL MODULE: ./build/tsc/python/source.js
var python_source = __webpack_require__(69891);
// EXTERNAL MODULE: ./build/tsc/python/syntax.js + 1 modules
var syntax = __webpack_require__(56683);
;// CONCATENATED MODULE: ./build/tsc/checks/repository/secrets/random.js
/** Words that people put where a secret goes later, and keys that providers publish for tests. */
const placeholders = /example|sample|dummy|change|replace|your|placeholder|insert|todo|fixme|foobar|secret|pass|test|fake|default|local|debug|insecure|xxxx|\*\*\*|\.\.\.|<|>|\{|\}|\$|%\(|1234|abcd|qwerty|lorem|here|redacted|6LeIxAcTAAAAA/i;
/** Whether a text stands for a secret that is to be filled in, or is one that protects nothing. */
function isPlaceholder(value) {
    // In a long one, such as a private key, any word comes up by chance.
    if (value.length > 150)
        return new Set(value).size < 20;
    return placeholders.test(value) || new Set(value).size < 6;
}
/**
 * Whether a text looks like the work of a random generator: letters and digits mixed, many
 * different ones, no words joined by hyphens or dots.
 */
function isRandom(value) {
    if (value.length < 6)
        return false;
    const digits = value.replace(/\D/g, '').length;
    const letters = value.replace(/[^A-Za-z]/g, '').length;
    if (digits < 1 || letters < 1)
        return false;
    // Words, dotted names, paths, dates: long runs of lower case or of digits alone between marks.
    const longest = Math.max(...value.split(/[-_./:\s]/).map((part) => part.length));
    return (entropy(value) >= (value.length < 12 ? 2.2 : /^[0-9a-f-]+$/i.test(value) ? 2.9 : 3.2) && longest >= 6);
}
/** Shannon's entropy in bits a character. */
function entropy(value) {
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/secrets/named.js

/** Words of a name that say its value is secret, and words that say it is not, or is something about one. */
const secretWords = /(^|_)(SECRET|PASSWORD|PASSWD|PASSPHRASE|PASSCODE|PWD|TOKEN|APIKEY|AUTHKEY|CREDENTIALS?)(_|$)|(^|_)(API|ACCESS|PRIVATE|AUTH|ENCRYPTION|SIGNING|SECRET|MASTER|SERVER|ACCOUNT)_?KEY(_|$)/;
const otherWords = /(^|_)(PUBLIC|PUBLISHABLE|SITE|SITEKEY|CLIENTSIDE|URL|URI|PATH|FILE|FILENAME|DIR|NAME|FIELD|HEADER|COOKIE|PARAM|QUERY|TIMEOUT|AGE|EXPIRE|EXPIRES|EXPIRY|EXPIRATION|LIFETIME|LENGTH|MIN|MAX|HASHER|HASHERS|VALIDATOR|VALIDATORS|TEMPLATE|FORM|PREFIX|TYPE|CLASS|MODEL|BACKEND|GENERATOR|ALGORITHM|LABEL|HELP|MESSAGE|TEXT|ERROR|ID|IDS|CSRF|RESET|CHANGE|DONE|VIEW|FORMAT|REGEX|PATTERN|ENDPOINT|HASH|CHECKSUM|VERSION|SALT|STATUS|MAPBOX|MAPS?|TEST|SANDBOX|DEV|DEBUG|EXAMPLE|DEFAULT)(_|$)/;
/** `awsSecretKey`, `aws-secret-key` and `AWS_SECRET_KEY` as the last. */
function words(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[-.\s]+/g, '_')
        .toUpperCase();
}
/** Django's own SECRET_KEY is looked at by checks of its own. */
const djangoKey = /^(DJANGO_)?SECRET_KEY(_FALLBACKS?)?$/;
/** Whether a setting, variable or key of that name is meant to hold a secret. */
function isSecretName(name) {
    const upper = words(name);
    return secretWords.test(upper) && !otherWords.test(upper) && !isDjangoKey(name);
}
function isDjangoKey(name) {
    return djangoKey.test(name);
}
/** Whether the value written for a secret name is the secret itself: random, or a password of a mail server. */
function isSecretValue(name, value) {
    const upper = words(name);
    // Gmail's app passwords: four groups of four letters.
    const app = value.replaceAll(' ', '');
    if (/^[a-z]{16}$/.test(app) && /^(\S{16}|\S{4} \S{4} \S{4} \S{4})$/.test(value)) {
        return /(MAIL|SMTP).*PASS|^APP_PASS/.test(upper) && !isPlaceholder(value) && entropy(app) > 2.8;
    }
    if (isPlaceholder(value) || isNoSecret(value))
        return false;
    if (/^EMAIL_HOST_PASSWORD$/.test(upper))
        return value.length >= 6 && /\d/.test(value) && /[A-Za-z]/.test(value);
    return value.length >= 16 && isRandom(value);
}
/** Addresses, paths, dotted names, sentences, publishable and sandbox keys, sealed values. */
function isNoSecret(value) {
    return (/\s|^(https?:|\/|\.\/|[a-z_]+(\.[a-z_]+)+$)/i.test(value) ||
        /^(pk[._]|[a-z]k_test_|AIza|ENC\[|enc:|arn:|projects\/|vault:|op:\/\/|ssm:)/i.test(value) ||
        /^[0-9a-f]{8}-0000-/i.test(value));
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/secrets/read-python.js
/**
 * Plain strings with the name they are written for: assignments, items of dicts, keyword
 * arguments, and defaults of environment readers (`os.environ.get("NAME", "…")`).
 */
function* namedTexts({ root }) {
    for (const node of root.walk()) {
        const found = node.type === 'assignment'
            ? pair(read_python_nameOf(node.field('left')), node.field('right'))
            : node.type === 'pair'
                ? pair(plainText(node.field('key')), node.field('value'))
                : node.type === 'keyword_argument'
                    ? pair(node.field('name')?.text, node.field('value'))
                    : node.type === 'call'
                        ? readerDefault(node)
                        : undefined;
        if (found)
            yield found;
    }
}
function pair(name, value) {
    const text = plainText(value);
    return name === undefined || text === undefined || !value ? undefined : { name, value: text, at: value.at };
}
/** `NAME`, `self.name`, `os.environ["NAME"]`. */
function read_python_nameOf(target) {
    if (target?.type === 'identifier')
        return target.text;
    if (target?.type === 'attribute')
        return target.field('attribute')?.text;
    return target?.type === 'subscript' ? plainText(target.field('subscript')) : undefined;
}
function readerDefault(call) {
    const reader = call.field('function')?.text ?? '';
    if (!/(^|\.)(get|getenv|setdefault|config|env|str|get_env\w*|env_\w+|get_secret)$/.test(reader))
        return undefined;
    const parts = call.field('arguments')?.parts ?? [];
    const keyword = parts.find((part) => part.type === 'keyword_argument' && part.field('name')?.text === 'default');
    const second = parts[1]?.type === 'keyword_argument' ? undefined : parts[1];
    return pair(plainText(parts[0]), keyword?.field('value') ?? second);
}
/** The content of a string without escapes, prefixes that change it, and interpolations. */
function plainText(node) {
    if (node?.type === 'parenthesized_expression')
        return plainText(node.parts[0]);
    if (node?.type !== 'string')
        return undefined;
    const parts = node.parts;
    if (parts.some((part) => part.type === 'interpolation'))
        return undefined;
    const content = parts.filter((part) => part.type === 'string_content');
    return content.length === 1 && content[0].children.length === 0 ? content[0].text : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/secrets/shapes.js


const token = (en, ko, pattern) => ({ what: (0,verdicts/* text */.Qq)(en, ko), pattern });
/**
 * Forms that the providers document or that their own scanners go by. Keys that pages show to
 * anyone anyway (Google Maps, Firebase, publishable Stripe keys) and keys of sandboxes are not here.
 * https://docs.github.com/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
const shapes = [
    token('a GitHub token', 'GitHub 토큰', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\b/g),
    token('a GitLab token', 'GitLab 토큰', /\bglpat-[\w-]{20}\b/g),
    token('a Slack token', 'Slack 토큰', /\bxox[abeprs]-\d{9,}-[\w-]{20,}/g),
    token('a Slack webhook address', 'Slack 웹훅 주소', /\bhooks\.slack\.com\/services\/T[A-Z0-9]{8,}\/B[A-Z0-9]{8,}\/(?<secret>[A-Za-z0-9]{24})\b/g),
    token('a live Stripe key', 'Stripe 실서비스 키', /\b[rs]k_live_[A-Za-z0-9]{20,}\b/g),
    token('a SendGrid key', 'SendGrid 키', /\bSG\.[\w-]{22}\.[\w-]{43}\b/g),
    token('a Mailgun key', 'Mailgun 키', /\bkey-[0-9a-f]{32}\b/g),
    token('a Google client secret', 'Google 클라이언트 보안 비밀', /\bGOCSPX-[\w-]{28}\b/g),
    token('an OpenAI key', 'OpenAI 키', /\bsk-(?:proj-|svcacct-|admin-)?[\w-]{20,}T3BlbkFJ[\w-]{20,}\b/g),
    token('an Anthropic key', 'Anthropic 키', /\bsk-ant-[a-z]+\d+-[\w-]{80,}/g),
    token('a Telegram bot token', 'Telegram 봇 토큰', /\b\d{8,10}:AA[\w-]{33}\b/g),
    token('a Heroku API key', 'Heroku API 키', /\bHRKU-[\w-]{36,}/g),
    token('a PyPI token', 'PyPI 토큰', /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/g),
    token('an npm token', 'npm 토큰', /\bnpm_[A-Za-z0-9]{36}\b/g),
    token('a DigitalOcean token', 'DigitalOcean 토큰', /\bdo[opr]_v1_[0-9a-f]{64}\b/g),
    token('a Sentry token', 'Sentry 토큰', /\bsntry[su]_[\w=+/-]{40,}/g),
    token('a Cloudinary secret', 'Cloudinary 비밀 값', /\bcloudinary:\/\/\d{10,}:(?<secret>[\w-]{20,})@[\w-]+/g),
    {
        what: (0,verdicts/* text */.Qq)('a private key', '개인 키'),
        // One class for all that may stand in the body: two would be tried in turn for each `\\n`.
        pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?<secret>[\sA-Za-z0-9/+="'\\]{200,})-----END/g,
        real: (match) => !/ENCRYPTED/.test(match[0]),
    },
    {
        what: (0,verdicts/* text */.Qq)('a password in an address', '주소 속 비밀번호'),
        pattern: /\b[a-z][a-z0-9+.-]{2,20}:\/\/(?<user>[^\s:/?#@'"`<>{}$]{0,80}):(?<secret>[^\s/?#@'"`<>{}$]{6,200})@(?<host>[A-Za-z0-9.-]{1,200})/g,
        real: ({ groups }) => isServer(groups.host) && groups.user !== groups.secret,
    },
];
/** A quick look for any of the above: what it does not match holds none. */
const anyShape = new RegExp([
    'gh[pousr]_\\w{36}|github_pat_|glpat-|xox[abeprs]-\\d|hooks\\.slack\\.com/|k_live_|\\bSG\\.|key-[0-9a-f]{32}|GOCSPX-',
    'T3BlbkFJ|sk-ant-|:AA[\\w-]{33}|HRKU-|pypi-Ag|npm_\\w{36}|_v1_[0-9a-f]{64}|sntry[su]_|PRIVATE KEY-----',
    ':\\/\\/[^\\s/@\'"]{0,80}:[^\\s/@\'"]{6,200}@',
].join('|'));
/** Whether what a shape matched is a secret: neither a placeholder nor too plain. */
function isReal(shape, match) {
    const secret = match.groups?.secret ?? match[0];
    const body = secret.replace(/\\n|[\s"'+\\]/g, '');
    return !isPlaceholder(secret) && isRandom(body) && (shape.real?.(match) ?? true);
}
/** A host that others can reach: not this machine, a container's name, or one kept for examples. */
function isServer(host) {
    return (/[a-z0-9-]\.[a-z]{2,}$|\d+\.\d+\.\d+\.\d+$/i.test(host) &&
        !/^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0)|(^|\.)(example\.(com|org|net)|localhost|local|internal|test|invalid)$/i.test(host));
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/secrets/secrets-in.js









/** A quick look for a secret name with a text of some length: what it does not match has none. */
const anyNamed = /(?:secret|passw|passphrase|pwd|token|credential|(?:api|auth|access|private|encryption|signing|master|server|account)[_-]?key)\w{0,40}["']?\]?\s{0,9}(?::\s{0,9}\w{1,30}\s{0,9})?[=:,]\s{0,9}\(?\s{0,9}[rbu]{0,2}["']?[^"'\s]{4}/i;
/** A quick look for anything that `secretsIn` might find. */
function mayHoldSecrets(source, names) {
    return anyShape.test(source) || (names && anyNamed.test(source));
}
/** The secrets in a text; `names`: also those that only their name gives away. In the order of the text. */
function secretsIn(file, source, names) {
    const found = shaped(file, source);
    if (names && anyNamed.test(source)) {
        for (const secret of file.endsWith('.py') ? inPython(file, source) : inLines(file, source)) {
            const seen = found.some(({ value, at }) => at.line === secret.at.line && (value.includes(secret.value) || secret.value.includes(value)));
            if (!seen)
                found.push(secret);
        }
    }
    return found.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}
function shaped(file, source) {
    if (!anyShape.test(source))
        return [];
    return shapes.flatMap((shape) => [...source.matchAll(shape.pattern)]
        .filter((match) => isReal(shape, match))
        .map((match) => ({
        what: shape.what,
        value: match.groups?.secret ?? match[0],
        at: locate(file, source, match.index, match.index + match[0].length),
    })));
}
function* inPython(file, source) {
    // What Python could not read is not parsed here either.
    const { text: readable } = (0,python_source/* decodePython */.v)(Buffer.from(source));
    if (readable === undefined)
        return;
    for (const { name, value, at } of namedTexts((0,syntax/* parsePython */.w)(readable, file))) {
        if (isSecretName(name) && isSecretValue(name, value))
            yield secrets_in_named(name, value, (0,verdicts/* place */.ik)(at));
    }
}
/** `NAME=value`, `name: value`, `"name": "value"` and `export NAME=value`, one a line. */
const line = /^[ \t]*(?:export[ \t]+|ENV[ \t]+|-[ \t]+|heroku[ \t]+config:set[ \t]+)?["']?([A-Za-z_][\w.-]{0,80})["']?[ \t]*[=:][ \t]*(["']?)([^"'\s#,;]{6,300})\2[ \t]*,?[ \t]*\\?(?:#.*)?$/gm;
function* namedLines(file, source) {
    for (const match of source.matchAll(line)) {
        const start = match.index + match[0].indexOf(match[3], match[1].length);
        yield { name: match[1], value: match[3], at: locate(file, source, start, start + match[3].length) };
    }
}
function* inLines(file, source) {
    for (const { name, value, at } of namedLines(file, source)) {
        if (isSecretName(name) && isSecretValue(name, value))
            yield secrets_in_named(name, value, at);
    }
}
function secrets_in_named(name, value, at) {
    return { what: (0,verdicts/* text */.Qq)(`the value of \`${name}\``, `\`${name}\` 값`), name, value, at };
}
/** Every secret in a file, by what the file is: those of a file of secrets, Django's key among them, or of any other. */
function allSecretsIn(file, source) {
    if (!isSecretFile(file))
        return secretsIn(file, source, trustIn(file) === 'names');
    const lines = [...namedLines(file, source)].filter(({ name, value }) => isDjangoKey(name)
        ? value.length >= 20 && !isPlaceholder(value)
        : isSecretName(name) && isSecretValue(name, value));
    return [...lines.map(({ name, value, at }) => secrets_in_named(name, value, at)), ...shaped(file, source)];
}

;// CONCATENATED MODULE: ./build/tsc/checks/text-scan.js


/** Longer files are data or made by a program. */
const maxBytes = 1_000_000;
const text_scan_images = /\.(png|jpe?g|gif|ico|webp|avif|bmp|woff2?|ttf|eot|otf|pdf|zip|gz|mp[34]|webm|mov|pyc|so|mo|sqlite3?|db)$/i;
const marked = new WeakMap();
/** Reads every tracked text file once and keeps none of them. */
function marksIn(project) {
    const known = marked.get(project);
    if (known)
        return known;
    const secrets = [];
    const suppressions = [];
    for (const file of project.files) {
        if (text_scan_images.test(file) || (project.size(file) ?? 0) > maxBytes)
            continue;
        const bytes = project.bytes(file);
        if (!bytes)
            continue;
        // One byte a character is enough for what is looked for, and costs no decoding.
        const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
        const trust = trustIn(file);
        if (isSecretFile(file) || (trust !== 'none' && mayHoldSecrets(source, trust === 'names')))
            secrets.push(file);
        if (source.includes('heroku:') && /heroku:\s*ignore/.test(source))
            suppressions.push(file);
    }
    const result = { secrets, suppressions };
    marked.set(project, result);
    return result;
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/secret-file-committed.js





/* harmony default export */ const secret_file_committed = ((0,checks_define/* defineCheck */.q)({
    id: 'secret-file-committed',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('A file of secrets is committed', '비밀 파일이 커밋되어 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds tracked files such as `.env`, `secrets.json`, `credentials.json`, private keys and service account keys that hold real values. Samples and placeholders are passed over; values are never shown.', '실제 값이 들어 있는 `.env`, `secrets.json`, `credentials.json`, 개인 키, 서비스 계정 키 파일이 추적되는지 찾습니다. 예제와 자리 표시자는 넘어가고, 값은 절대 보여 주지 않습니다.'),
        why: (0,verdicts/* text */.Qq)('Everyone who can read the repository has the secrets. Heroku does not need the file: config vars take its place.', '저장소를 볼 수 있는 누구나 비밀 값을 갖게 됩니다. Heroku에는 이 파일이 필요 없고 config var를 쓰면 됩니다.'),
        example: { file: '.gitignore', bad: '', good: '.env\nsecrets.json\n' },
        sources: [
            'https://devcenter.heroku.com/articles/config-vars',
            'https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
        ],
    },
    *run({ django: { project } }) {
        for (const file of marksIn(project).secrets) {
            if (!isSecretFile(file))
                continue;
            const held = heldIn(project, file);
            const sample = held === undefined && /(^|\/)\.env$/.test(file);
            if (held === undefined && !sample)
                continue;
            const ignore = file.slice(file.lastIndexOf('/') + 1);
            yield (0,verdicts/* found */.F9)(held?.at ?? { file, line: 1 }, held
                ? (0,verdicts/* text */.Qq)(`\`${file}\` is committed and holds ${held.en}: everyone who sees the repository has it.`, `\`${file}\`이 커밋되어 있고 ${held.ko}이 들어 있습니다. 저장소를 볼 수 있는 누구나 알 수 있습니다.`)
                : (0,verdicts/* text */.Qq)(`\`${file}\` is committed. It holds only values for development now, but the first real one that someone writes into it is committed as well.`, `\`${file}\`이 커밋되어 있습니다. 지금은 개발용 값뿐이지만, 누군가 실제 값을 적는 순간 함께 커밋됩니다.`), held
                ? (0,verdicts/* text */.Qq)(`Run \`git rm --cached ${file}\`, add \`${ignore}\` to .gitignore, replace every secret in it by a new one and set those with \`heroku config:set\`.`, `\`git rm --cached ${file}\`을 실행하고 .gitignore에 \`${ignore}\`를 추가한 뒤, 들어 있던 비밀 값을 모두 새로 발급해 \`heroku config:set\`으로 설정해 주세요.`)
                : (0,verdicts/* text */.Qq)(`Rename it to \`${ignore}.example\`, and add \`${ignore}\` to .gitignore.`, `이름을 \`${ignore}.example\`로 바꾸고 .gitignore에 \`${ignore}\`를 추가해 주세요.`), { severity: held ? 'error' : 'notice' });
        }
    },
}));
/** What is secret in the file, in words, with the first place; undefined when nothing is. */
function heldIn(project, file) {
    if (/\.(p12|pfx)$/i.test(file))
        return { en: 'a private key', ko: '개인 키', at: { file } };
    const source = project.text(file);
    if (source === undefined)
        return undefined;
    const secrets = allSecretsIn(file, source);
    const [first] = secrets;
    if (first === undefined)
        return undefined;
    const names = [...new Set(secrets.flatMap(({ name }) => name ?? []))].slice(0, 5);
    const list = names.map((name) => `\`${name}\``).join(', ');
    return names.length === 0
        ? { ...first.what, at: first.at }
        : { en: `the value of ${list}`, ko: `${list} 값`, at: first.at };
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/secret-in-history.js










/* harmony default export */ const secret_in_history = ((0,checks_define/* defineCheck */.q)({
    id: 'secret-in-history',
    severity: 'warning',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('A secret is in the history of git', 'git 기록에 비밀 값이 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Reads earlier contents of settings and of files such as `.env` from the commits that are fetched, and finds secrets that are gone from the files of today. The values are never shown.', '가져온 커밋에서 설정 파일과 `.env` 같은 파일의 이전 내용을 읽어, 지금 파일에는 없는 비밀 값을 찾습니다. 값은 절대 보여 주지 않습니다.'),
        why: (0,verdicts/* text */.Qq)('A commit that deletes a secret does not take it back: every clone has it. Only a new secret helps.', '비밀 값을 지우는 커밋을 해도 되돌릴 수 없습니다. 모든 복제본에 남아 있으므로 새 값으로 바꾸는 것만이 해결책입니다.'),
        sources: [
            'https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
            'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
        ],
    },
    *run(context) {
        const { git, platform } = context;
        if (!git)
            return;
        const { secrets, keys } = readHistory(context);
        const inUse = new Set(platform?.configVars.values() ?? []);
        for (const past of secrets) {
            const used = inUse.has(past.value);
            yield (0,verdicts/* found */.F9)({ file: past.at.file }, (0,verdicts/* text */.Qq)(`Commit ${past.commit.slice(0, 7)} has ${past.what.en} in \`${past.at.file}\`. It is gone from the file but not from the history${used ? ', and the app still uses it' : ''}.`, `커밋 ${past.commit.slice(0, 7)}의 \`${past.at.file}\`에 ${past.what.ko}이 있습니다. 파일에서는 지워졌지만 기록에는 남아 있습니다${used ? '. 앱이 아직 이 값을 쓰고 있습니다' : ''}.`), (0,verdicts/* text */.Qq)('Revoke it where it was issued and use a new one. If that is done, silence this with the input `ignore`.', '발급한 곳에서 폐기하고 새 값을 사용해 주세요. 이미 바꾸었다면 `ignore` 입력으로 이 알림을 끌 수 있습니다.'), used ? { severity: 'error', settledBy: 'platform' } : {});
        }
        const key = keys.find(({ value }) => inUse.has(value));
        if (key) {
            yield (0,verdicts/* found */.F9)({ file: key.at.file }, (0,verdicts/* text */.Qq)(`The app's secret key stands in commit ${key.commit.slice(0, 7)} of \`${key.at.file}\`: whoever has a clone can forge sessions and password reset links.`, `앱이 쓰는 비밀 키가 커밋 ${key.commit.slice(0, 7)}의 \`${key.at.file}\`에 남아 있습니다. 복제본이 있으면 누구나 세션과 비밀번호 재설정 링크를 위조할 수 있습니다.`), (0,verdicts/* text */.Qq)('Set a new random one with `heroku config:set SECRET_KEY=…`. Everybody has to log in again after that.', '`heroku config:set SECRET_KEY=…`로 새로운 임의의 키를 설정해 주세요. 그 뒤에는 모든 사용자가 다시 로그인해야 합니다.'), { severity: 'error', settledBy: 'platform' });
        }
        else if (keys.length > 0 && !platform) {
            yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`whether the app's secret key is another than the one in commit ${keys[0].commit.slice(0, 7)} of \`${keys[0].at.file}\``, `앱의 비밀 키가 커밋 ${keys[0].commit.slice(0, 7)}의 \`${keys[0].at.file}\`에 있는 키와 다른지`));
        }
        if (git.history.incomplete) {
            yield (0,verdicts/* unknown */.L5)(git.history.incomplete === 'shallow'
                ? (0,verdicts/* text */.Qq)('the earlier commits, for secrets in them (`fetch-depth: 0` on actions/checkout)', '비밀 값이 남아 있는지 볼 이전 커밋(actions/checkout의 `fetch-depth: 0`)')
                : (0,verdicts/* text */.Qq)('the rest of the history, for secrets in it: it is too long to be read here', '너무 길어 다 읽지 못한 나머지 git 기록에 비밀 값이 있는지'));
        }
    },
}));
/** Secrets and Django keys of earlier contents that no file has today, each value once, its newest place. */
function readHistory({ git, django: { project } }) {
    const seen = new Set();
    const today = new Set(marksIn(project).secrets);
    const isThere = (file, value) => [file, ...today].some((one) => project.text(one)?.includes(value) ?? false);
    const secrets = [];
    const keys = [];
    for (const { file, commit, text: source } of git?.history.files ?? []) {
        if (trustIn(file) === 'none' || !isNew(file, source))
            continue;
        for (const secret of allSecretsIn(file, source)) {
            if (seen.has(secret.value))
                continue;
            seen.add(secret.value);
            if (!isThere(file, secret.value))
                secrets.push({ ...secret, commit });
        }
        for (const key of djangoKeys(file, source)) {
            if (seen.has(key.value))
                continue;
            seen.add(key.value);
            if (!isThere(file, key.value))
                keys.push({ ...key, commit });
        }
    }
    return { secrets, keys };
    /** Whether a line that may hold a secret was in no later content of the file: most commits change others. */
    function isNew(file, source) {
        const lines = source.split('\n').filter((line) => anyNamed.test(line) || anyShape.test(line));
        const fresh = lines.filter((line) => !seen.has(`${file} ${line}`));
        for (const line of fresh)
            seen.add(`${file} ${line}`);
        return fresh.length > 0;
    }
}
/** Literal values of SECRET_KEY in settings that are not for development alone. */
function djangoKeys(file, source) {
    if (!file.endsWith('.py') || trustIn(file) !== 'names')
        return [];
    const { text: readable } = (0,python_source/* decodePython */.v)(Buffer.from(source));
    if (readable === undefined)
        return [];
    return [...namedTexts((0,syntax/* parsePython */.w)(readable, file))]
        .filter(({ name, value }) => isDjangoKey(name) && value.length >= 20)
        .map(({ name, value, at }) => ({ what: (0,verdicts/* text */.Qq)(`\`${name}\``, `\`${name}\``), name, value, at }));
}

;// CONCATENATED MODULE: ./build/tsc/checks/repository/secret-literal.js





/** A file with more is a dump, and everybody knows by then. */
const maxInFile = 10;
/* harmony default export */ const secret_literal = ((0,checks_define/* defineCheck */.q)({
    id: 'secret-literal',
    severity: 'error',
    guide: '3-2-2',
    title: (0,verdicts/* text */.Qq)('A secret is written in the sources', '비밀 값이 소스에 적혀 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds keys and tokens by the form that their providers give them, and random values written for names such as `AWS_SECRET_ACCESS_KEY` or `EMAIL_HOST_PASSWORD`. Tests, examples, placeholders and keys of sandboxes are passed over. The value itself is never shown.', '서비스마다 정해진 형식의 키와 토큰, 그리고 `AWS_SECRET_ACCESS_KEY`나 `EMAIL_HOST_PASSWORD` 같은 이름에 적힌 임의의 값을 찾습니다. 테스트, 예제, 자리 표시자, 샌드박스 키는 넘어갑니다. 값 자체는 절대 보여 주지 않습니다.'),
        why: (0,verdicts/* text */.Qq)('Everyone who can read the repository, or a fork or an old clone of it, can use it. Programs look for such keys on GitHub all day long and use them within minutes.', '저장소나 그 포크, 예전 복제본을 볼 수 있는 누구나 쓸 수 있습니다. 이런 키를 GitHub에서 온종일 찾아 몇 분 안에 악용하는 프로그램들이 있습니다.'),
        example: {
            file: 'settings.py',
            bad: 'EMAIL_HOST_PASSWORD = "…"\n',
            good: 'EMAIL_HOST_PASSWORD = os.environ["EMAIL_HOST_PASSWORD"]\n',
        },
        sources: [
            'https://devcenter.heroku.com/articles/config-vars',
            'https://docs.github.com/code-security/secret-scanning/introduction/about-secret-scanning',
            'https://12factor.net/config',
        ],
    },
    *run(context) {
        const { project } = context.django;
        for (const file of marksIn(project).secrets) {
            if (isSecretFile(file))
                continue; // secret-file-committed's
            const source = project.text(file);
            if (source === undefined)
                continue;
            const secrets = allSecretsIn(file, source);
            const others = secrets.length - maxInFile;
            for (const [index, { what, name, at }] of secrets.slice(0, maxInFile).entries()) {
                const more = others > 0 && index === maxInFile - 1
                    ? (0,verdicts/* text */.Qq)(` (and ${others} more in this file)`, ` (이 파일에 ${others}개 더 있습니다)`)
                    : (0,verdicts/* text */.Qq)('', '');
                const variable = name && /^[A-Za-z_]\w*$/.test(name) ? name : 'NAME';
                yield (0,verdicts/* found */.F9)(at, (0,verdicts/* text */.Qq)(`Here stands ${what.en}, readable for everyone who sees the repository${more.en}.`, `${what.ko}이 그대로 적혀 있어 저장소를 볼 수 있는 누구나 읽을 수 있습니다${more.ko}.`), file.endsWith('.py')
                    ? (0,verdicts/* text */.Qq)(`Revoke it where it was issued, set the new one with \`heroku config:set ${variable}=…\`, and write \`os.environ["${variable}"]\` here. Deleting the line alone leaves it in the history of git.`, `발급한 곳에서 폐기하고 새 값을 \`heroku config:set ${variable}=…\`로 설정한 뒤, 여기에는 \`os.environ["${variable}"]\`를 적어 주세요. 줄만 지우면 git 기록에는 남습니다.`)
                    : (0,verdicts/* text */.Qq)('Revoke it where it was issued, keep the new one in a config var, and delete it here. Deleting it alone leaves it in the history of git.', '발급한 곳에서 폐기하고 새 값은 config var에 보관한 뒤 여기서는 지워 주세요. 지우기만 하면 git 기록에는 남습니다.'));
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/secret-not-ignored.js



/* harmony default export */ const secret_not_ignored = ((0,checks_define/* defineCheck */.q)({
    id: 'secret-not-ignored',
    severity: 'warning',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('A file of secrets is not ignored', '비밀 파일이 무시 목록에 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks in the folder for files such as `.env` or `secrets.json` that git does not track and no ignore rule covers.', '폴더에서 git이 추적하지 않고 무시 규칙에도 걸리지 않는 `.env`, `secrets.json` 같은 파일을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The next `git add .` commits it, and what was pushed once counts as public.', '다음에 `git add .`을 실행하면 커밋되고, 한 번 푸시된 값은 공개된 것으로 보아야 합니다.'),
        example: { file: '.gitignore', bad: '', good: '.env\n' },
        sources: ['https://git-scm.com/docs/gitignore'],
    },
    *run({ git, django: { project } }) {
        for (const file of git?.untracked ?? []) {
            if (!isSecretFile(file) || /\.pem$|crt/.test(file))
                continue;
            const name = file.slice(file.lastIndexOf('/') + 1);
            const rules = project.text('.gitignore');
            const edit = rules === undefined
                ? { kind: 'write', file: '.gitignore', text: `${name}\n` }
                : {
                    kind: 'replace',
                    file: '.gitignore',
                    start: rules.length,
                    end: rules.length,
                    newText: `${rules === '' || rules.endsWith('\n') ? '' : '\n'}${name}\n`,
                };
            yield (0,verdicts/* found */.F9)({ file }, (0,verdicts/* text */.Qq)(`No ignore rule covers \`${file}\`: the next \`git add .\` commits its secrets.`, `\`${file}\`을 무시하는 규칙이 없어서 다음 \`git add .\`에 비밀 값이 커밋됩니다.`), (0,verdicts/* text */.Qq)(`Add the line \`${name}\` to .gitignore, and set its values on Heroku with \`heroku config:set\`.`, `.gitignore에 \`${name}\` 줄을 추가하고, 값은 \`heroku config:set\`으로 Heroku에 설정해 주세요.`), { fix: { title: (0,verdicts/* text */.Qq)(`Ignore ${name}`, `${name} 무시하기`), safety: 'safe', edits: [edit] } });
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/slugignore-needed.js





/* harmony default export */ const slugignore_needed = ((0,checks_define/* defineCheck */.q)({
    id: 'slugignore-needed',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('.slugignore removes a needed file', '.slugignore가 필요한 파일을 지웁니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Matches .slugignore with the files that the build and the web process need.', '빌드와 web 프로세스에 필요한 파일이 .slugignore에 걸리는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku deletes what it matches before the build begins. `!` has no meaning in it.', 'Heroku는 빌드를 시작하기 전에 걸리는 파일을 모두 지웁니다. `!` 규칙은 지원되지 않습니다.'),
        sources: ['https://devcenter.heroku.com/articles/slug-compiler#ignoring-files-with-slugignore'],
    },
    *run(context) {
        const { project, install, managePy } = context.django;
        if (!project.has('.slugignore'))
            return;
        const rules = (0,ignore_rules/* slugIgnoreRules */.Vj)(project);
        const settings = settingsOf(context, 'RUN');
        const wanted = [
            'Procfile',
            '.python-version',
            'runtime.txt',
            ...install.files,
            ...(managePy ? [managePy] : []),
            ...(settings?.files ?? []),
            ...[...namedFolders(context)].flatMap((folder) => project.below(folder).filter(isNeeded)),
        ];
        const told = new Set();
        for (const file of new Set(wanted)) {
            const rule = project.has(file) ? rules(file) : undefined;
            if (!rule || told.has(rule.line))
                continue;
            told.add(rule.line);
            yield (0,verdicts/* found */.F9)({ file: rule.file, line: rule.line }, (0,verdicts/* text */.Qq)(`\`${rule.rule}\` removes \`${file}\` before the build, which needs it.`, `\`${rule.rule}\` 규칙이 빌드 전에 \`${file}\`을 지우지만, 이 파일은 꼭 필요합니다.`), (0,verdicts/* text */.Qq)('Narrow the rule or delete it.', '규칙을 좁히거나 지워 주세요.'));
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/sqlite-committed.js




/** Where a schema makes a table of people: `CREATE TABLE "auth_user" (… "password" varchar(128) …)`. */
const accounts = /CREATE TABLE [^\0]{0,2000}\bpassword\b/i;
const header = 'SQLite format 3\0';
/** The schema is at the beginning; the rest of a larger file is not worth its memory. */
const sqlite_committed_maxBytes = 1 << 26;
/* harmony default export */ const sqlite_committed = ((0,checks_define/* defineCheck */.q)({
    id: 'sqlite-committed',
    severity: 'warning',
    guide: '3-1-4',
    title: (0,verdicts/* text */.Qq)('A SQLite database is committed', 'SQLite 데이터베이스가 커밋되어 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds tracked SQLite database files.', '추적되는 SQLite 데이터베이스 파일을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('It carries password hashes and personal data into the history of git, and each deploy overwrites what the app wrote. Un-ignoring it does not make SQLite last on Heroku.', '비밀번호 해시와 개인 정보가 git 기록에 남고, 배포할 때마다 앱이 쓴 내용을 덮어씁니다. 무시 규칙을 풀어도 Heroku에서 SQLite 데이터가 유지되지는 않습니다.'),
        example: { file: '.gitignore', bad: '', good: '*.sqlite3\n' },
        sources: ['https://devcenter.heroku.com/articles/sqlite3'],
    },
    *run(context) {
        const { project } = context.django;
        for (const file of project.files) {
            if (!/\.(sqlite3?|db)$/i.test(file))
                continue;
            if ((project.size(file) ?? 0) > sqlite_committed_maxBytes)
                continue; // repo-heavy's
            const bytes = project.bytes(file);
            // An empty file is what SQLite makes first; a .db may be anything.
            const content = Buffer.from(bytes ?? []).toString('latin1');
            if (!content.startsWith(header))
                continue;
            const settings = settingsOf(context, 'RUN');
            const databases = settings && defaultDatabases(settings);
            const name = file.slice(file.lastIndexOf('/') + 1);
            const used = databases !== undefined &&
                databases.length > 0 &&
                databases.every(({ engine, value }) => engine === 'sqlite' && textOf(entry(value, 'NAME'))?.split('/').at(-1) === name);
            // Others may be data that belongs there: a search index, a sample.
            if (!used && !accounts.test(content))
                continue;
            yield (0,verdicts/* found */.F9)({ file }, used
                ? (0,verdicts/* text */.Qq)(`\`${file}\` is committed and is the production database: each deploy puts this copy back, and every restart loses what was written since.`, `\`${file}\`이 커밋되어 있고 운영 데이터베이스로 쓰입니다. 배포할 때마다 이 사본으로 되돌아가고, 재시작하면 그 뒤의 내용이 사라집니다.`)
                : (0,verdicts/* text */.Qq)(`\`${file}\` is committed: its users and password hashes are in the history of git.`, `\`${file}\`이 커밋되어 있어 회원 정보와 비밀번호 해시가 git 기록에 남습니다.`), (0,verdicts/* text */.Qq)(`Run \`git rm --cached ${file}\`, add \`*.sqlite3\` to .gitignore, and use Postgres on Heroku.`, `\`git rm --cached ${file}\`을 실행하고 .gitignore에 \`*.sqlite3\`을 추가한 뒤, Heroku에서는 Postgres를 사용해 주세요.`), { severity: used ? 'error' : 'warning' });
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/venv-committed.js



/* harmony default export */ const venv_committed = ((0,checks_define/* defineCheck */.q)({
    id: 'venv-committed',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('A virtual environment is committed', '가상 환경이 커밋되어 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds tracked folders with a pyvenv.cfg, and tracked `site-packages` without one.', 'pyvenv.cfg가 있는 추적 폴더와, 그런 파일 없이 추적되는 `site-packages`를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('With `venv/` or `.venv/` in the root the build stops. Under another name it travels to every dyno, built for another machine and of no use.', '루트에 `venv/`나 `.venv/`가 있으면 빌드가 중단됩니다. 다른 이름이면 쓸모없이 모든 dyno에 함께 올라갑니다.'),
        example: { file: '.gitignore', bad: '', good: 'venv/\n.venv/\n' },
        sources: ['https://github.com/heroku/heroku-buildpack-python/blob/main/lib/checks.sh'],
    },
    *run({ django: { project } }) {
        const folders = new Map();
        for (const file of project.files) {
            const bare = /^(?:(.*?)\/)?(?:lib\/python[\d.]+|Lib)\/site-packages\//.exec(file);
            if (external_node_path_.posix.basename(file) === 'pyvenv.cfg')
                folders.set(external_node_path_.posix.dirname(file), file);
            else if (bare && !folders.has(bare[1] ?? '.'))
                folders.set(bare[1] ?? '.', file);
        }
        for (const [folder, file] of folders) {
            if (folder === '.')
                continue;
            const fatal = /^\.?venv$/.test(folder) && project.has(`${folder}/pyvenv.cfg`);
            const count = project.below(folder).length;
            yield (0,verdicts/* found */.F9)(file.endsWith('pyvenv.cfg') ? { file, line: 1 } : { file }, fatal
                ? (0,verdicts/* text */.Qq)(`The virtual environment \`${folder}/\` is tracked (${count} files): Heroku stops the build.`, `가상 환경 \`${folder}/\`가 커밋되어 있습니다(파일 ${count}개). Heroku 빌드가 중단됩니다.`)
                : (0,verdicts/* text */.Qq)(`The virtual environment \`${folder}/\` is tracked (${count} files). It was made for your machine and is useless on Heroku.`, `가상 환경 \`${folder}/\`가 커밋되어 있습니다(파일 ${count}개). 내 컴퓨터용이라 Heroku에서는 쓸 수 없습니다.`), (0,verdicts/* text */.Qq)(`Run \`git rm -r --cached ${folder}\`, add \`${folder}/\` to .gitignore and commit.`, `\`git rm -r --cached ${folder}\`를 실행하고 .gitignore에 \`${folder}/\`를 추가한 뒤 커밋해 주세요.`), { severity: fatal ? 'error' : 'warning' });
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/repository/index.js
















const repositoryChecks = [
    appNotAtRoot,
    archiveLayout,
    dev_absolute_path,
    dotenv_only,
    env_var_required,
    gitignore_missing,
    heroku_dir_committed,
    local_settings_ignored,
    needed_file_ignored,
    repo_heavy,
    secret_file_committed,
    secret_in_history,
    secret_literal,
    secret_not_ignored,
    slugignore_needed,
    sqlite_committed,
    venv_committed,
];

;// CONCATENATED MODULE: ./build/tsc/checks/requirements/gunicorn-pkg-resources.js



/* harmony default export */ const gunicorn_pkg_resources = ((0,checks_define/* defineCheck */.q)({
    id: 'gunicorn-pkg-resources',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('This gunicorn needs a module that is gone', '이 gunicorn은 없어진 모듈을 필요로 합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds gunicorn before 21 where pkg_resources is not installed: on Python 3.13 and later, or with setuptools 82 and later.', 'pkg_resources가 설치되지 않는 환경(Python 3.13 이상 또는 setuptools 82 이상)에서 쓰는 21 미만의 gunicorn을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('gunicorn 20 imports pkg_resources, a part of setuptools. Heroku adds setuptools only up to Python 3.12, and setuptools 82 no longer has it: the web process crashes at boot (H10).', 'gunicorn 20은 setuptools에 들어 있던 pkg_resources를 임포트합니다. Heroku는 Python 3.12까지만 setuptools를 설치하고, setuptools 82에는 이 모듈이 없습니다. web 프로세스가 부팅 중에 멈춥니다(H10).'),
        example: { file: 'requirements.txt', bad: 'gunicorn==20.1.0\n', good: 'gunicorn==23.0.0\n' },
        sources: [
            'https://docs.gunicorn.org/en/stable/news.html',
            'https://github.com/benoitc/gunicorn/issues/3020',
        ],
    },
    *run({ django: { install, python } }) {
        const gunicorn = install.packages.get('gunicorn');
        const setuptools = install.packages.get('setuptools');
        // Only a pin is sure to stay below: pip takes the newest that a range allows.
        const old = gunicorn?.version !== undefined
            ? below(gunicorn.version, 21)
            : /(^|,)(<=?20|<21|~=20|==20)(\.|,|$)/.test(gunicorn?.specifier ?? '');
        if (!gunicorn || !old)
            return;
        const version = setuptools?.version;
        const gone = version !== undefined && !below(version, 82);
        // Heroku refuses these: python-eol speaks, and the next Python decides.
        if (!gone && Number(python.minor.split('.')[1]) < 10)
            return;
        const supplied = install.manager === 'pip' && ['3.10', '3.11', '3.12'].includes(python.minor);
        if (!gone && (supplied || setuptools))
            return;
        if (!gone && !install.complete && install.manager !== 'pip')
            return;
        yield (0,verdicts/* found */.F9)(gunicorn.location, gone
            ? (0,verdicts/* text */.Qq)(`gunicorn ${gunicorn.version ?? gunicorn.specifier} imports pkg_resources, which setuptools ${version} no longer has: the web process crashes at boot (H10).`, `gunicorn ${gunicorn.version ?? gunicorn.specifier}은 pkg_resources를 임포트하는데 setuptools ${version}에는 없습니다. web 프로세스가 부팅 중에 멈춥니다(H10).`)
            : (0,verdicts/* text */.Qq)(`gunicorn ${gunicorn.version ?? gunicorn.specifier} imports pkg_resources, which Python ${python.minor} on Heroku does not have: the web process crashes at boot (H10).`, `gunicorn ${gunicorn.version ?? gunicorn.specifier}은 pkg_resources를 임포트하는데 Heroku의 Python ${python.minor}에는 없습니다. web 프로세스가 부팅 중에 멈춥니다(H10).`), (0,verdicts/* text */.Qq)('Raise it: `gunicorn>=23`.', '`gunicorn>=23`으로 올려 주세요.'));
    },
}));
function below(version, major) {
    try {
        return (0,pep440.satisfies)(version, `<${major}`, { prereleases: true });
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/tsc/checks/requirements/req-django-heroku.js


/* harmony default export */ const req_django_heroku = ((0,checks_define/* defineCheck */.q)({
    id: 'req-django-heroku',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('django-heroku is abandoned', 'django-heroku는 더 이상 관리되지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds django-heroku among the packages.', '패키지 목록에서 django-heroku를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('It has been archived for years and its releases are withdrawn, so only an exact pin installs. It sets settings that Django 5.1 no longer reads, opens ALLOWED_HOSTS to all, and forces SSL on any database.', '2018년 이후 관리가 끝났고 릴리스가 철회되어, 정확히 고정한 버전만 설치됩니다. Django 5.1이 읽지 않는 설정을 바꾸고, ALLOWED_HOSTS를 모두 열고, 모든 데이터베이스에 SSL을 강제합니다.'),
        sources: ['https://github.com/heroku/django-heroku', 'https://github.com/heroku/django-heroku/issues/56'],
    },
    *run({ django: { install } }) {
        const listed = install.packages.get('django-heroku');
        if (!listed)
            return;
        const pinned = listed.version !== undefined;
        yield (0,verdicts/* found */.F9)(listed.location, pinned
            ? (0,verdicts/* text */.Qq)('django-heroku is abandoned, and does behind your back what three lines of settings do openly.', 'django-heroku는 관리가 중단된 패키지이고, 설정 몇 줄이면 될 일을 보이지 않게 처리합니다.')
            : (0,verdicts/* text */.Qq)('All releases of django-heroku are withdrawn: without an exact pin pip finds none and the build stops.', 'django-heroku의 모든 릴리스가 철회되었습니다. 정확한 버전을 고정하지 않으면 pip가 찾지 못해 빌드가 중단됩니다.'), (0,verdicts/* text */.Qq)('Remove it with its `django_heroku.settings(locals())`, and set DATABASES by dj-database-url, STATIC_ROOT, WhiteNoise and ALLOWED_HOSTS yourself.', '`django_heroku.settings(locals())`와 함께 지우고, dj-database-url로 DATABASES를, 그리고 STATIC_ROOT, WhiteNoise, ALLOWED_HOSTS를 직접 설정해 주세요.'), { severity: pinned ? 'warning' : 'error' });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/requirements/req-file-missing.js




/* harmony default export */ const req_file_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'req-file-missing',
    severity: 'error',
    guide: '1-4',
    title: (0,verdicts/* text */.Qq)('No file lists the packages', '패키지 목록 파일이 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks in the root for requirements.txt, Pipfile.lock, poetry.lock or uv.lock.', '루트에서 requirements.txt, Pipfile.lock, poetry.lock, uv.lock을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)("Heroku's build stops without one of them. Other names, sub-folders, setup.py and pyproject.toml alone do not count.", '이 중 하나가 없으면 Heroku 빌드가 중단됩니다. 다른 이름이나 하위 폴더, setup.py나 pyproject.toml만으로는 안 됩니다.'),
        sources: [
            'https://devcenter.heroku.com/articles/python-support#recognizing-a-python-app',
            'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/package_manager.sh',
        ],
    },
    *run({ django }) {
        const { project, install, managePy } = django;
        if (install.manager !== 'none')
            return;
        if ((0,procfile_text/* containerFile */.YS)(project)) {
            yield (0,verdicts/* notApplicable */.hH)((0,verdicts/* text */.Qq)('heroku.yml builds a container', 'heroku.yml로 컨테이너를 빌드합니다'));
            return;
        }
        // A rule that hides it is needed-file-ignored's, a Pipfile without its lock req-lock-missing's.
        if (project.ignoredBy('requirements.txt') || project.has('Pipfile'))
            return;
        if (project.has('bin/pre_compile'))
            return;
        // That the whole app is elsewhere is app-not-at-root's.
        if (appFolder(django) !== undefined)
            return;
        const close = misspelled(project);
        const nested = project.files.filter((file) => /^([\w-]+\/)?requirements([-_./][\w.-]+)?\.txt$/i.test(file) && file !== close);
        if (close !== undefined) {
            yield (0,verdicts/* found */.F9)({ file: close, line: 1 }, (0,verdicts/* text */.Qq)(`\`${close}\` is not read: the name must be exactly \`requirements.txt\`. The build stops because no package manager is found.`, `\`${close}\`은 읽히지 않습니다. 이름은 정확히 \`requirements.txt\`여야 하며, 패키지 관리자를 찾지 못해 빌드가 중단됩니다.`), (0,verdicts/* text */.Qq)(`Run \`git mv "${close}" requirements.txt\` and commit.`, `\`git mv "${close}" requirements.txt\`를 실행하고 커밋해 주세요.`), {
                fix: {
                    title: (0,verdicts/* text */.Qq)(`Rename ${close}`, `${close} 이름 바꾸기`),
                    safety: 'safe',
                    edits: [{ kind: 'rename', file: close, to: 'requirements.txt' }],
                },
            });
            return;
        }
        const production = nested.find((file) => /prod|heroku|deploy/.test(file)) ??
            nested.find((file) => !/dev|test|local|doc/.test(file)) ??
            nested[0];
        const lock = /\[tool\.poetry/.test(project.text('pyproject.toml') ?? '') ? 'poetry lock' : 'uv lock';
        yield (0,verdicts/* found */.F9)({
            file: production ?? (project.has('pyproject.toml') ? 'pyproject.toml' : (managePy ?? project.files[0])),
        }, (0,verdicts/* text */.Qq)('The root has none of requirements.txt, Pipfile.lock, poetry.lock and uv.lock, so Heroku does not know what to install and stops the build.', '루트에 requirements.txt, Pipfile.lock, poetry.lock, uv.lock이 모두 없어서 Heroku가 무엇을 설치할지 알 수 없고 빌드가 중단됩니다.'), production !== undefined
            ? (0,verdicts/* text */.Qq)(`Create \`requirements.txt\` in the root with the line \`-r ${production}\`.`, `루트에 \`requirements.txt\`를 만들고 \`-r ${production}\` 한 줄을 적어 주세요.`)
            : project.has('pyproject.toml')
                ? (0,verdicts/* text */.Qq)(`Run \`${lock}\` and commit the lock file, or create a requirements.txt.`, `\`${lock}\`을 실행해 잠금 파일을 커밋하거나 requirements.txt를 만들어 주세요.`)
                : (0,verdicts/* text */.Qq)('In your virtual environment run `pip freeze > requirements.txt` and commit the file.', '가상 환경에서 `pip freeze > requirements.txt`를 실행하고 커밋해 주세요.'), production !== undefined
            ? {
                fix: {
                    title: (0,verdicts/* text */.Qq)('Create requirements.txt', 'requirements.txt 만들기'),
                    safety: 'unsafe',
                    edits: [{ kind: 'write', file: 'requirements.txt', text: `-r ${production}\n` }],
                },
            }
            : {});
    },
}));
/** A file in the root that was meant to be requirements.txt. */
function misspelled(project) {
    return project.files.find((file) => /^(requirements?|requeriments?|requirments?|requirement|requirements?\.txt)(\.text|\.txt)?$/i.test(file) && file !== 'requirements.txt');
}

;// CONCATENATED MODULE: ./build/tsc/checks/requirements/req-lock-missing.js


/* harmony default export */ const req_lock_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'req-lock-missing',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('Pipfile has no Pipfile.lock', 'Pipfile.lock이 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a Pipfile without Pipfile.lock.', 'Pipfile.lock 없이 Pipfile만 있는 경우를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The build stops, even when a requirements.txt stands beside the Pipfile.', 'requirements.txt가 함께 있더라도 빌드가 중단됩니다.'),
        sources: ['https://github.com/heroku/heroku-buildpack-python/blob/main/lib/package_manager.sh'],
    },
    *run({ django: { project, install } }) {
        if (!project.has('Pipfile') || project.has('Pipfile.lock'))
            return;
        const other = install.files[0];
        yield (0,verdicts/* found */.F9)({ file: 'Pipfile', line: 1 }, (0,verdicts/* text */.Qq)('There is a Pipfile but no Pipfile.lock: Heroku stops the build.', 'Pipfile은 있지만 Pipfile.lock이 없어서 Heroku 빌드가 중단됩니다.'), other === undefined
            ? (0,verdicts/* text */.Qq)('Run `pipenv lock` and commit Pipfile.lock.', '`pipenv lock`을 실행하고 Pipfile.lock을 커밋해 주세요.')
            : (0,verdicts/* text */.Qq)(`Run \`git rm Pipfile\` if you work with ${other}; otherwise run \`pipenv lock\`, commit Pipfile.lock and delete ${other}.`, `${other}을 쓴다면 \`git rm Pipfile\`을 실행해 주세요. 아니라면 \`pipenv lock\`으로 Pipfile.lock을 만들어 커밋하고 ${other}을 지워 주세요.`));
    },
}));

// EXTERNAL MODULE: ./build/tsc/project/requirements/url.js
var url = __webpack_require__(99237);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/wheel-fit.js

/** `python`: '3.13'. */
function wheelFit(files, python) {
    const minor = Number(python.split('.')[1]);
    const wheels = files.filter((file) => file.endsWith('.whl')).flatMap(readable);
    if (wheels.some((wheel) => forLinux(wheel) && forPython(wheel, minor)))
        return 'fits';
    if (files.some((file) => !file.endsWith('.whl') && (0,url/* isArchive */.tc)(file)))
        return 'source';
    if (wheels.length === 0)
        return undefined;
    if (wheels.some(forLinux))
        return 'other-python';
    const are = (start) => wheels.every(({ platform }) => platform.every((tag) => tag.startsWith(start)));
    return are('win') ? 'windows' : are('macosx') ? 'macos' : 'other-platform';
}
function readable(file) {
    try {
        return [(0,url/* readWheelName */.JJ)(file)];
    }
    catch {
        return [];
    }
}
/** https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/; musllinux is not for glibc. */
function forLinux({ platform }) {
    return platform.some((tag) => /^(any|linux_x86_64|manylinux(1|2010|2014|_\d+_\d+)_x86_64)$/.test(tag));
}
function forPython({ python, abi, platform }, minor) {
    return python.some((tag) => abi.some((binary) => {
        const [, implementation, version = ''] = /^(py|cp)3(\d*)$/.exec(tag) ?? [];
        if (implementation === undefined)
            return false;
        const compiled = platform.some((system) => system !== 'any');
        if (binary === `cp3${minor}`)
            return compiled && tag === binary;
        if (binary === 'abi3') {
            return compiled && implementation === 'cp' && version !== '' && Number(version) <= minor;
        }
        if (binary !== 'none')
            return false;
        return implementation === 'py' ? Number(version) <= minor : Number(version) === minor;
    }));
}

// EXTERNAL MODULE: ./build/tsc/scrub/name-rules.js
var name_rules = __webpack_require__(26776);
// EXTERNAL MODULE: ./build/tsc/scrub/vetted.js + 1 modules
var vetted = __webpack_require__(76522);
;// CONCATENATED MODULE: ./build/tsc/checks/requirements/req-lock-platform.js





/* harmony default export */ const req_lock_platform = ((0,checks_define/* defineCheck */.q)({
    id: 'req-lock-platform',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('A locked package has nothing for Linux', '잠금 파일에 Linux용이 없는 패키지가 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds packages in Pipfile.lock, poetry.lock and uv.lock that Heroku would install, though their release has no file for Linux and this Python, or is known not to build there.', 'Pipfile.lock, poetry.lock, uv.lock에서 Heroku가 설치하려 하지만 Linux와 해당 Python용 파일이 없거나 Linux에서 빌드되지 않는 것으로 알려진 패키지를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('A lock is written for every platform, so it may name a package that Linux cannot have. The build stops there. A lock file is not repaired in the shipped copy: it belongs to its tool.', '잠금 파일은 모든 운영체제를 대상으로 하므로 Linux에 설치할 수 없는 패키지가 들어갈 수 있고, 그러면 빌드가 멈춥니다. 잠금 파일은 해당 도구가 만드는 것이어서 배포본에서 고치지 않습니다.'),
        example: {
            file: 'pyproject.toml',
            bad: 'dependencies = ["Django==5.2.8", "pywin32==306"]',
            good: `dependencies = ["Django==5.2.8", "pywin32==306 ; sys_platform == 'win32'"]`,
        },
        sources: [
            'https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers',
            'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
        ],
    },
    *run({ django: { install, python } }) {
        if (!install.complete) {
            yield (0,verdicts/* notApplicable */.hH)((0,verdicts/* text */.Qq)('no lock file names the packages', '패키지를 정하는 잠금 파일이 없습니다'));
            return;
        }
        for (const listed of install.packages.values())
            yield* judge(listed, install, python);
    },
}));
function* judge(listed, install, python) {
    const { location, files } = listed;
    const row = knownToFail(listed);
    if (row) {
        const shown = `\`${listed.written}${listed.specifier}\``;
        const what = (0,name_rules/* nature */.AU)(row, shown, python.minor);
        const remedy = row.marker ? req_lock_platform_marked(listed, row.marker, install) : removed(listed, row, install);
        yield (0,verdicts/* found */.F9)(location, (0,verdicts/* text */.Qq)(`${what.en} The build stops there.`, `${what.ko} 빌드가 여기서 멈춥니다.`), remedy);
        return;
    }
    const fit = files && wheelFit(files, python.minor);
    if (fit === undefined || fit === 'fits' || fit === 'source')
        return;
    if (fit === 'other-python')
        yield* otherPython(listed, python, install);
    else
        yield (0,verdicts/* found */.F9)(location, otherPlatform(listed, fit), req_lock_platform_marked(listed, markers[fit], install));
}
/** Only what was measured or reported; a range of versions needs a locked version to be judged. */
function knownToFail({ name, version }) {
    return (0,vetted/* vettedRows */.ai)(name).find(({ confidence, versions }) => confidence !== 'C' && (versions === undefined || (version !== undefined && (0,name_rules/* matches */.cK)(version, versions))));
}
const markers = {
    windows: "sys_platform == 'win32'",
    macos: "sys_platform == 'darwin'",
    'other-platform': "sys_platform != 'linux'",
};
function otherPlatform({ written, version }, fit) {
    const only = {
        windows: (0,verdicts/* text */.Qq)('Windows', 'Windows'),
        macos: (0,verdicts/* text */.Qq)('macOS', 'macOS'),
        'other-platform': (0,verdicts/* text */.Qq)('other platforms', '다른 운영체제'),
    }[fit];
    return (0,verdicts/* text */.Qq)(`${written} ${version} has files for ${only.en} only, and nothing to build: the build stops there.`, `${written} ${version}에는 ${only.ko}용 파일만 있고 직접 빌드할 소스도 없어 빌드가 여기서 멈춥니다.`);
}
function* otherPython({ written, version, location }, python, install) {
    if (python.source === 'default') {
        yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`the Python version of the build: ${written} ${version} has no file for ${python.minor}`, `빌드에 쓰이는 Python 버전(${written} ${version}에는 ${python.minor}용 파일이 없습니다)`), location);
        return;
    }
    yield (0,verdicts/* found */.F9)(location, (0,verdicts/* text */.Qq)(`${written} ${version} has Linux files for other Pythons, none for ${python.minor}, and nothing to build: the build stops there.`, `${written} ${version}에는 Python ${python.minor}용 Linux 파일이 없고 직접 빌드할 소스도 없어 빌드가 여기서 멈춥니다.`), (0,verdicts/* text */.Qq)(`Raise ${written} (${upgrade(install, written)}) and commit the lock file, or name an older Python in \`${python.location?.file ?? '.python-version'}\`.`, `${written}의 버전을 올리고(${upgrade(install, written)}) 잠금 파일을 커밋하거나, \`${python.location?.file ?? '.python-version'}\`에 더 낮은 Python 버전을 적어 주세요.`));
}
function req_lock_platform_marked({ written }, marker, { manager }) {
    const single = marker.replaceAll('"', "'");
    const line = manager === 'pipenv'
        ? `${written} = {version = "*", markers = "${single}"}`
        : manager === 'poetry'
            ? `${written} = {version = "*", markers = "${single}"}`
            : `"${written} ; ${single}"`;
    const manifest = manager === 'pipenv' ? 'Pipfile' : 'pyproject.toml';
    return (0,verdicts/* text */.Qq)(`If ${manifest} names it, give it a marker there (\`${line}\`); if another package needs it, raise that one. Then run \`${relock(manager)}\` and commit the lock file.`, `${manifest}에 직접 적혀 있다면 마커를 붙이고(\`${line}\`), 다른 패키지가 필요로 한다면 그 패키지의 버전을 올려 주세요. 그런 다음 \`${relock(manager)}\`을 실행하고 잠금 파일을 커밋해 주세요.`);
}
function removed({ written }, { instead }, { manager }) {
    const command = manager === 'pipenv' ? 'pipenv uninstall' : `${manager} remove`;
    return instead
        ? (0,verdicts/* text */.Qq)(`Use \`${instead}\` instead: \`${command} ${written}\`, then \`${relock(manager)}\`, and commit the lock file.`, `대신 \`${instead}\`을(를) 사용해 주세요. \`${command} ${written}\` 다음에 \`${relock(manager)}\`을 실행하고 잠금 파일을 커밋하면 됩니다.`)
        : (0,verdicts/* text */.Qq)(`Run \`${command} ${written}\` and commit the lock file.`, `\`${command} ${written}\`을 실행하고 잠금 파일을 커밋해 주세요.`);
}
function relock(manager) {
    return `${manager} lock`;
}
function upgrade({ manager }, name) {
    if (manager === 'uv')
        return `\`uv lock --upgrade-package ${name}\``;
    return `\`${manager} update ${name}\``;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/python-json.js

/** Thrown for a value that Python's `json` would not write, or whose writing nobody should guess. */
class NotJson extends Error {
}
/**
 * `json.dumps(value, sort_keys=True)` of what a TOML reader (with `integersAsBigInt`) returned, down
 * to the byte; undefined where Python refuses a value. `separators` as in Python.
 */
function pythonJson(value, separators = [', ', ': ']) {
    try {
        return dump(value, separators);
    }
    catch (error) {
        if (error instanceof NotJson)
            return undefined;
        throw error;
    }
}
function dump(value, separators) {
    const [comma, colon] = separators;
    if (value === null || typeof value === 'boolean' || typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string')
        return python_json_ascii(value);
    if (Array.isArray(value))
        return `[${value.map((entry) => dump(entry, separators)).join(comma)}]`;
    if (typeof value !== 'object' || value instanceof dist/* TomlDate */.PJ)
        throw new NotJson();
    const entries = Object.entries(value)
        .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map(([key, entry]) => python_json_ascii(key) + colon + dump(entry, separators));
    return `{${entries.join(comma)}}`;
}
/** `json.dumps` escapes everything that is not ASCII. */
function python_json_ascii(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => unit === '\x7f' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./build/tsc/project/requirements/untyped.js
var untyped = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/tsc/project/requirements/version.js
var requirements_version = __webpack_require__(24944);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/lock-hash.js





const lock_hash_read = (text) => (0,untyped/* parsed */.Yz)(text, (source) => (0,dist/* parse */.qg)(source, { integersAsBigInt: true }));
function sha256(text) {
    return text === undefined ? undefined : (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
const pipfileSections = new Set('source packages dev-packages requires scripts pipfile pipenv default develop'.split(' '));
/** `calculate_pipfile_hash` of Pipenv 2026.7, and `Pipfile.get_hash` of those before; undefined when the Pipfile cannot be read. */
function pipfileHashes(text) {
    const pipfile = lock_hash_read(text);
    if (!pipfile)
        return undefined;
    const pypi = [{ name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true }];
    const more = Object.keys(pipfile).filter((key) => !pipfileSections.has(key));
    const hash = (named, categories) => sha256(pythonJson({
        _meta: { sources: pipfile.source ?? pypi, requires: pipfile.requires ?? {} },
        default: named((0,untyped/* table */.tp)(pipfile.packages) ?? {}),
        develop: named((0,untyped/* table */.tp)(pipfile['dev-packages']) ?? {}),
        ...Object.fromEntries(categories.map((key) => [key, named((0,untyped/* table */.tp)(pipfile[key]) ?? {})])),
    }, [',', ':']));
    const now = hash(withNormalNames, more);
    const before = [hash((section) => section, more), hash((section) => section, [])];
    return now === undefined ? undefined : { now, before: before.filter((one) => one !== undefined) };
}
function withNormalNames(section) {
    return Object.fromEntries(Object.entries(section).map(([name, value]) => [(0,requirements_version/* normalName */.t)(name), value]));
}
/** `Locker._get_content_hash` of Poetry 2.4, and without dependency groups as before 2.3; undefined when pyproject.toml cannot be read. */
function poetryHashes(text) {
    const pyproject = lock_hash_read(text);
    if (!pyproject)
        return undefined;
    const now = sha256(pythonJson(relevant(pyproject, true)));
    const before = sha256(pythonJson(relevant(pyproject, false)));
    return now === undefined || before === undefined ? undefined : { now, before: [before] };
}
const legacyKeys = ['dependencies', 'source', 'extras', 'dev-dependencies'];
function relevant({ project, tool, ...pyproject }, withGroups) {
    const modern = picked((0,untyped/* table */.tp)(project) ?? {}, ['requires-python', 'dependencies', 'optional-dependencies']);
    const groups = (withGroups && (0,untyped/* table */.tp)(pyproject['dependency-groups'])) || {};
    const isModern = Object.keys(modern).length > 0 || Object.keys(groups).length > 0;
    const poetry = (0,untyped/* table */.tp)((0,untyped/* table */.tp)(tool)?.poetry) ?? {};
    const classic = picked(poetry, [...legacyKeys, 'group']);
    if (!isModern)
        return { ...Object.fromEntries(legacyKeys.map((key) => [key, null])), ...classic };
    return {
        ...(Object.keys(modern).length > 0 ? { project: modern } : {}),
        ...(Object.keys(groups).length > 0 ? { 'dependency-groups': groups } : {}),
        tool: { poetry: classic },
    };
}
function picked(from, keys) {
    return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
}

// EXTERNAL MODULE: ./build/tsc/project/requirements/pep508.js
var pep508 = __webpack_require__(18154);
// EXTERNAL MODULE: ./build/tsc/project/requirements/uv-lock.js
var uv_lock = __webpack_require__(52441);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/uv-differences.js





/**
 * What pyproject.toml asks for and uv.lock does not have so, or the reverse, by name: uv refuses
 * such a lock with `--locked`. Only what the text alone decides; undefined when it decides nothing.
 */
function uvDifferences(pyprojectText, lockText) {
    const pyproject = (0,untyped/* parsed */.Yz)(pyprojectText, dist/* parse */.qg);
    const project = (0,untyped/* table */.tp)(pyproject?.project);
    const root = (0,untyped/* tables */.um)((0,untyped/* parsed */.Yz)(lockText, dist/* parse */.qg)?.package)?.find(uv_lock/* isRoot */.j);
    const metadata = (0,untyped/* table */.tp)(root?.metadata);
    const dynamic = (0,untyped/* strings */.P$)(project?.dynamic);
    if (!project || !root || dynamic.includes('dependencies'))
        return undefined;
    const isListed = (0,untyped/* strings */.P$)(project.dependencies).length > 0;
    // uv before 0.2 wrote no metadata.
    if (!metadata && isListed)
        return undefined;
    const uv = (0,untyped/* table */.tp)((0,untyped/* table */.tp)(pyproject?.tool)?.uv);
    const sources = new Set(Object.keys((0,untyped/* table */.tp)(uv?.sources) ?? {}).map(requirements_version/* normalName */.t));
    const wanted = [
        ...(0,untyped/* strings */.P$)(project.dependencies).map((line) => fromLine(line, sources)),
        ...Object.entries((0,untyped/* table */.tp)(project['optional-dependencies']) ?? {}).flatMap(([extra, list]) => (0,untyped/* strings */.P$)(list).map((line) => fromLine(line, sources, `extra ${(0,requirements_version/* normalName */.t)(extra)}`))),
        ...groupLines(pyproject, uv).map(([group, line]) => fromLine(line, sources, `group ${group}`)),
    ];
    if (wanted.includes(undefined))
        return undefined;
    const locked = [
        ...((0,untyped/* tables */.um)(metadata?.['requires-dist']) ?? []).map((entry) => fromEntry(entry, sources)),
        ...Object.entries((0,untyped/* table */.tp)(metadata?.['requires-dev']) ?? {}).flatMap(([group, list]) => ((0,untyped/* tables */.um)(list) ?? []).map((entry) => fromEntry(entry, sources, `group ${(0,requirements_version/* normalName */.t)(group)}`))),
    ];
    const keys = (list) => new Set(list.map((one) => one.key));
    const [here, there] = [keys(wanted), keys(locked)];
    const apart = [
        ...wanted.filter((one) => !there.has(one.key)),
        ...locked.filter((one) => !here.has(one.key)),
    ];
    return [...new Set([...identity(project, root, dynamic), ...apart.map((one) => one.name)])];
}
function keyed(name, extras, specifier, place) {
    const normal = (0,requirements_version/* normalName */.t)(name);
    return { name: normal, key: [normal, extras.map(requirements_version/* normalName */.t).sort(), specifier, place].join(' ') };
}
/** undefined where the line cannot be read. A requirement from a repository or a source of uv's is known by its name. */
function fromLine(line, sources, place = '') {
    try {
        const { name, extras, specifier, url } = (0,pep508/* parseDependency */.d)(line);
        const isPlain = url === undefined && !sources.has((0,requirements_version/* normalName */.t)(name));
        return keyed(name, extras, isPlain ? (0,pep508/* canonicalSpecifiers */.o)(specifier) : '', place);
    }
    catch {
        return undefined;
    }
}
function fromEntry(entry, sources, place) {
    const name = (0,untyped/* string */.Yj)(entry.name) ?? '';
    const extra = /(?:^|\W)extra == ['"]([^'"]+)['"]/.exec((0,untyped/* string */.Yj)(entry.marker) ?? '')?.[1];
    const where = place ?? (extra === undefined ? '' : `extra ${(0,requirements_version/* normalName */.t)(extra)}`);
    const isPlain = !sources.has((0,requirements_version/* normalName */.t)(name));
    const specifier = isPlain ? (0,pep508/* canonicalSpecifiers */.o)((0,untyped/* string */.Yj)(entry.specifier) ?? '') : '';
    return keyed(name, (0,untyped/* strings */.P$)(entry.extras), specifier, where);
}
/** The lines of the dependency groups, with those of the groups that they include. */
function groupLines(pyproject, uv) {
    const groups = new Map(Object.entries((0,untyped/* table */.tp)(pyproject?.['dependency-groups']) ?? {}).map(([name, list]) => [
        (0,requirements_version/* normalName */.t)(name),
        Array.isArray(list) ? list : [],
    ]));
    const legacy = (0,untyped/* strings */.P$)(uv?.['dev-dependencies']);
    if (legacy.length > 0)
        groups.set('dev', [...(groups.get('dev') ?? []), ...legacy]);
    const lines = (name, within) => (groups.get(name) ?? []).flatMap((entry) => {
        if (typeof entry === 'string')
            return [entry];
        const included = (0,untyped/* string */.Yj)((0,untyped/* table */.tp)(entry)?.['include-group']);
        if (included === undefined || within.includes((0,requirements_version/* normalName */.t)(included)))
            return [];
        return lines((0,requirements_version/* normalName */.t)(included), [...within, name]);
    });
    return [...groups.keys()].flatMap((name) => lines(name, [name]).map((line) => [name, line]));
}
/** The project's own name and version stand in the lock, too. */
function identity(project, root, dynamic) {
    const [name, version] = [(0,untyped/* string */.Yj)(project.name), (0,untyped/* string */.Yj)(project.version)];
    const locked = (0,untyped/* string */.Yj)(root.version);
    const isOther = !dynamic.includes('version') &&
        version !== undefined &&
        locked !== undefined &&
        (0,requirements_version/* normalVersion */.A)(version) !== (0,requirements_version/* normalVersion */.A)(locked);
    return [
        ...(name !== undefined && (0,requirements_version/* normalName */.t)(name) !== (0,requirements_version/* normalName */.t)((0,untyped/* string */.Yj)(root.name) ?? '') ? ['name'] : []),
        ...(isOther ? ['version'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/tsc/checks/requirements/req-lock-stale.js






const files = {
    pipenv: { lock: 'Pipfile.lock', manifest: 'Pipfile' },
    poetry: { lock: 'poetry.lock', manifest: 'pyproject.toml' },
    uv: { lock: 'uv.lock', manifest: 'pyproject.toml' },
};
/* harmony default export */ const req_lock_stale = ((0,checks_define/* defineCheck */.q)({
    id: 'req-lock-stale',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('The lock file is out of date', '잠금 파일이 최신이 아닙니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Compares Pipfile.lock with Pipfile and poetry.lock with pyproject.toml by the hash that their tools compute, and uv.lock with pyproject.toml by the requirements that it was made for.', 'Pipfile.lock과 Pipfile, poetry.lock과 pyproject.toml은 각 도구가 계산하는 해시로, uv.lock과 pyproject.toml은 기록된 요구 사항으로 비교합니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku runs `pipenv install --deploy`, `poetry sync` and `uv sync --locked`. Each stops the build when the lock was not made from the file beside it.', 'Heroku는 `pipenv install --deploy`, `poetry sync`, `uv sync --locked`를 실행합니다. 잠금 파일이 옆에 있는 파일과 맞지 않으면 모두 빌드를 멈춥니다.'),
        sources: [
            'https://devcenter.heroku.com/articles/python-pipenv',
            'https://devcenter.heroku.com/articles/python-poetry',
            'https://devcenter.heroku.com/articles/python-uv',
        ],
    },
    *run({ django: { project, install } }) {
        const { manager } = install;
        if (manager !== 'pipenv' && manager !== 'poetry' && manager !== 'uv')
            return;
        const { lock, manifest } = files[manager];
        const manifestText = project.text(manifest);
        if (manifestText === undefined) {
            // A hook may make it; needed-file-ignored speaks of one that is ignored.
            if (project.has('bin/pre_compile') || project.ignoredBy(manifest))
                return;
            yield (0,verdicts/* found */.F9)({ file: lock, line: 1 }, (0,verdicts/* text */.Qq)(`There is no ${manifest} beside ${lock}: ${manager} stops the build without it.`, `${lock} 옆에 ${manifest}이(가) 없습니다. ${manager}가 빌드를 멈춥니다.`), (0,verdicts/* text */.Qq)(`Commit ${manifest}.`, `${manifest}을(를) 커밋해 주세요.`));
            return;
        }
        const lockText = project.text(lock) ?? '';
        if (manager === 'uv')
            yield* judgeUv(manifestText, lockText);
        else
            yield* judgeHash(manager, project, manifestText, lockText);
    },
}));
function* judgeHash(manager, project, manifestText, lockText) {
    const { lock, manifest } = files[manager];
    const hashes = manager === 'pipenv' ? pipfileHashes(manifestText) : poetryHashes(manifestText);
    const stored = manager === 'pipenv' ? pipfileLockHash(lockText) : poetryLockHash(lockText);
    if (!hashes || stored === undefined) {
        yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`a run of \`${command[manager]}\`: ${hashes ? lock : manifest} names no hash that can be compared`, `\`${command[manager]}\` 실행 결과(${hashes ? lock : manifest}에 비교할 수 있는 해시가 없습니다)`), { file: hashes ? lock : manifest });
        return;
    }
    if (stored === hashes.now)
        return;
    if (manager === 'poetry' && isBefore23(lockText) && hashes.before.includes(stored))
        return;
    const line = lockText.slice(0, lockText.indexOf(stored)).split('\n').length;
    const isOlder = manager === 'pipenv' && hashes.before.includes(stored);
    yield (0,verdicts/* found */.F9)({ file: lock, line }, isOlder
        ? (0,verdicts/* text */.Qq)(`An older Pipenv made Pipfile.lock: the hash of the Pipfile is ${req_lock_stale_short(stored)} to it and ${req_lock_stale_short(hashes.now)} to the Pipenv on Heroku, which spells package names its own way. The build stops with "Your Pipfile.lock is out of date".`, `Pipfile.lock이 예전 Pipenv로 만들어졌습니다. Heroku의 Pipenv는 패키지 이름을 다르게 정규화해 해시가 ${req_lock_stale_short(stored)}이 아니라 ${req_lock_stale_short(hashes.now)}이 되고, "Your Pipfile.lock is out of date" 오류로 빌드가 멈춥니다.`)
        : (0,verdicts/* text */.Qq)(`${manifest} was changed after ${lock} was made: its hash is ${req_lock_stale_short(hashes.now)}, and the lock says ${req_lock_stale_short(stored)}. The build stops.`, `${lock}을 만든 뒤에 ${manifest}이(가) 바뀌었습니다. 해시는 ${req_lock_stale_short(hashes.now)}인데 잠금 파일에는 ${req_lock_stale_short(stored)}로 적혀 있어 빌드가 멈춥니다.`), req_lock_stale_relock(manager, isOlder), project.has(manifest) ? { related: [{ location: { file: manifest }, note: manifestNote }] } : {});
}
const command = {
    pipenv: 'pipenv install --deploy',
    poetry: 'poetry sync --only main --dry-run',
    uv: 'uv lock --check',
};
const manifestNote = (0,verdicts/* text */.Qq)('what the lock should have been made from', '잠금 파일의 바탕이 되는 파일');
function* judgeUv(manifestText, lockText) {
    const apart = uvDifferences(manifestText, lockText);
    if (apart === undefined) {
        const needs = (0,verdicts/* text */.Qq)(`a run of \`${command.uv}\`: the files alone do not tell whether they belong together`, `\`${command.uv}\` 실행 결과(파일만으로는 서로 맞는지 알 수 없습니다)`);
        yield (0,verdicts/* unknown */.L5)(needs, { file: 'uv.lock' });
        return;
    }
    if (apart.length === 0)
        return;
    const names = apart.slice(0, 5).map((name) => `\`${name}\``);
    const rest = apart.length > 5 ? ', …' : '';
    yield (0,verdicts/* found */.F9)({ file: 'uv.lock', line: 1 }, (0,verdicts/* text */.Qq)(`uv.lock was not made from this pyproject.toml; they differ in ${names.join(', ')}${rest}. \`uv sync --locked\` stops the build.`, `uv.lock이 지금의 pyproject.toml과 맞지 않습니다. 다른 항목: ${names.join(', ')}${rest}. \`uv sync --locked\`가 빌드를 멈춥니다.`), req_lock_stale_relock('uv'), { related: [{ location: { file: 'pyproject.toml' }, note: manifestNote }] });
}
function req_lock_stale_relock(manager, isOlder = false) {
    const { lock } = files[manager];
    if (isOlder) {
        return (0,verdicts/* text */.Qq)('Run `pip install --upgrade pipenv`, then `pipenv lock`, and commit Pipfile.lock.', '`pip install --upgrade pipenv`와 `pipenv lock`을 차례로 실행하고 Pipfile.lock을 커밋해 주세요.');
    }
    return (0,verdicts/* text */.Qq)(`Run \`${manager} lock\` and commit ${lock}.`, `\`${manager} lock\`을 실행하고 ${lock}을 커밋해 주세요.`);
}
function req_lock_stale_short(hash) {
    return `${hash.slice(0, 8)}…`;
}
function pipfileLockHash(lockText) {
    const meta = (0,untyped/* table */.tp)((0,untyped/* parsed */.Yz)(lockText, JSON.parse)?._meta);
    return (0,untyped/* string */.Yj)((0,untyped/* table */.tp)(meta?.hash)?.sha256);
}
function poetryLockHash(lockText) {
    return (0,untyped/* string */.Yj)((0,untyped/* table */.tp)((0,untyped/* parsed */.Yz)(lockText, dist/* parse */.qg)?.metadata)?.['content-hash']);
}
/** The comment in the first line; Poetry before 2.3 left dependency groups out of the hash. */
function isBefore23(lockText) {
    const [, major, minor] = /Poetry (\d+)\.(\d+)/.exec(lockText.split('\n', 1)[0]) ?? [];
    return major !== undefined && (Number(major) < 2 || (major === '2' && Number(minor) < 3));
}

;// CONCATENATED MODULE: ./build/tsc/checks/data/module-distributions.js
/** Modules that Django projects name in INSTALLED_APPS, MIDDLEWARE and imports, to the distributions that bring them. As of 2026-11-23. */
const moduleDistributions = new Map([
    ['allauth', ['django-allauth']],
    ['axes', ['django-axes']],
    ['bootstrap4', ['django-bootstrap4']],
    ['bootstrap5', ['django-bootstrap5', 'django-bootstrap-v5']],
    ['channels', ['channels']],
    ['ckeditor', ['django-ckeditor']],
    ['cloudinary_storage', ['django-cloudinary-storage']],
    ['corsheaders', ['django-cors-headers', 'django-cors-middleware']],
    ['crispy_bootstrap4', ['crispy-bootstrap4']],
    ['crispy_bootstrap5', ['crispy-bootstrap5']],
    ['crispy_forms', ['django-crispy-forms', 'crispy-bootstrap4', 'crispy-bootstrap5', 'crispy-tailwind']],
    ['csp', ['django-csp']],
    ['debug_toolbar', ['django-debug-toolbar']],
    ['decouple', ['python-decouple']],
    ['dj_database_url', ['dj-database-url', 'django-heroku', 'django-on-heroku', 'environs']],
    ['dj_rest_auth', ['dj-rest-auth']],
    ['django_browser_reload', ['django-browser-reload']],
    ['django_celery_beat', ['django-celery-beat']],
    ['django_celery_results', ['django-celery-results']],
    ['django_extensions', ['django-extensions']],
    ['django_filters', ['django-filter']],
    ['django_heroku', ['django-heroku']],
    ['django_htmx', ['django-htmx']],
    ['django_on_heroku', ['django-on-heroku']],
    ['django_seed', ['django-seed']],
    ['django_summernote', ['django-summernote']],
    ['django_tables2', ['django-tables2']],
    ['dotenv', ['python-dotenv', 'environs', 'django-dotenv', 'dotenv']],
    ['drf_spectacular', ['drf-spectacular']],
    ['drf_yasg', ['drf-yasg']],
    ['environ', ['django-environ', 'environ-config']],
    ['guardian', ['django-guardian']],
    ['imagekit', ['django-imagekit']],
    ['import_export', ['django-import-export']],
    ['mptt', ['django-mptt']],
    ['phonenumber_field', ['django-phonenumber-field']],
    [
        'rest_framework',
        ['djangorestframework', 'djangorestframework-simplejwt', 'drf-yasg', 'drf-spectacular', 'dj-rest-auth'],
    ],
    ['rest_framework_simplejwt', ['djangorestframework-simplejwt']],
    ['sass_processor', ['django-sass-processor']],
    ['silk', ['django-silk']],
    ['simple_history', ['django-simple-history']],
    ['storages', ['django-storages']],
    ['taggit', ['django-taggit']],
    ['tinymce', ['django-tinymce']],
    ['whitenoise', ['whitenoise', 'django-heroku', 'django-on-heroku']],
    ['widget_tweaks', ['django-widget-tweaks']],
]);

;// CONCATENATED MODULE: ./build/tsc/checks/requirements/req-missing-package.js




/* harmony default export */ const req_missing_package = ((0,checks_define/* defineCheck */.q)({
    id: 'req-missing-package',
    severity: 'error',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('The settings use a package that is not installed', '설정이 설치되지 않는 패키지를 사용합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Compares the modules named in INSTALLED_APPS, MIDDLEWARE and the imports of the settings with the packages that Heroku installs, for well-known Django packages.', 'INSTALLED_APPS, MIDDLEWARE, 설정 파일의 import에 나오는 모듈을 Heroku가 설치하는 패키지와 비교합니다(널리 쓰이는 Django 패키지 대상).'),
        why: (0,verdicts/* text */.Qq)('The import ends with ModuleNotFoundError: the build stops at collectstatic, or the web process crashes at boot (H10). Packages of a development group are not installed.', '임포트가 ModuleNotFoundError로 끝나 빌드가 collectstatic에서 중단되거나 web 프로세스가 부팅 중에 멈춥니다(H10). 개발용 그룹의 패키지는 설치되지 않습니다.'),
        example: {
            file: 'requirements.txt',
            bad: 'Django==5.2\n',
            good: 'Django==5.2\ndjango-cors-headers==4.9.0\n',
        },
        sources: [
            'https://devcenter.heroku.com/articles/python-pip',
            'https://docs.djangoproject.com/en/stable/ref/applications/#troubleshooting',
        ],
    },
    *run(context) {
        const { install, project } = context.django;
        const settings = settingsOf(context, 'RUN');
        if (!settings || install.manager === 'none' || install.manager === 'several')
            return;
        // A list that can't be read, or that names no package by name, tells nothing.
        if (install.packages.size === 0)
            return;
        const used = settings
            .imports()
            .filter((one) => !one.guarded && one.file === undefined)
            .map(({ module, at }) => ({ module, at }));
        for (const setting of ['INSTALLED_APPS', 'MIDDLEWARE']) {
            for (const item of items(settings.get(setting)) ?? []) {
                if (item.type === 'str')
                    used.push({ module: item.value, at: item.at });
            }
        }
        const told = new Set();
        for (const { module, at } of used) {
            const top = module.split('.')[0];
            const distributions = moduleDistributions.get(top);
            if (!distributions || told.has(top) || at.file === '')
                continue;
            if (distributions.some((name) => install.packages.has(name)))
                continue;
            // A copy in the repository.
            if (project.files.some((file) => file === `${top}.py` || file.startsWith(`${top}/`) || file.includes(`/${top}/__init__.py`)))
                continue;
            told.add(top);
            const name = distributions[0];
            const file = install.files[0];
            yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(at), (0,verdicts/* text */.Qq)(`\`${top}\` comes with ${name}, which ${file} does not install: the import ends with ModuleNotFoundError on Heroku.`, `\`${top}\`는 ${name} 패키지에 들어 있는데 ${file}에 없습니다. Heroku에서 임포트가 ModuleNotFoundError로 끝납니다.`), install.manager === 'pip'
                ? (0,verdicts/* text */.Qq)(`Add the line \`${name}\` to requirements.txt.`, `requirements.txt에 \`${name}\` 줄을 추가해 주세요.`)
                : (0,verdicts/* text */.Qq)(`Run \`${install.manager === 'pipenv' ? 'pipenv install' : `${install.manager} add`} ${name}\` and commit the lock file. A development group does not count.`, `\`${install.manager === 'pipenv' ? 'pipenv install' : `${install.manager} add`} ${name}\`을 실행하고 잠금 파일을 커밋해 주세요. 개발용 그룹은 해당하지 않습니다.`));
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/requirements/req-multiple-managers.js


/* harmony default export */ const req_multiple_managers = ((0,checks_define/* defineCheck */.q)({
    id: 'req-multiple-managers',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('Several package managers are used at once', '패키지 관리자가 여러 개입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds more than one of requirements.txt, Pipfile.lock, poetry.lock and uv.lock in the root.', '루트에 requirements.txt, Pipfile.lock, poetry.lock, uv.lock 중 두 개 이상이 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Since December 2025 the build stops instead of guessing which one is meant.', '2025년 12월부터는 어느 것을 쓸지 추측하지 않고 빌드를 중단합니다.'),
        sources: [
            'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/package_manager.sh',
            'https://devcenter.heroku.com/articles/python-support#recognizing-a-python-app',
        ],
    },
    *run({ django: { install } }) {
        if (install.manager !== 'several')
            return;
        const [first, ...others] = install.files.map((file) => `\`${file}\``);
        const keep = install.files.find((file) => file !== 'requirements.txt');
        yield (0,verdicts/* found */.F9)({ file: install.files[0], line: 1 }, (0,verdicts/* text */.Qq)(`${first} stands beside ${others.join(', ')}. Heroku takes exactly one and stops the build.`, `${first}과 ${others.join(', ')}이 함께 있습니다. Heroku는 하나만 허용하므로 빌드가 중단됩니다.`), (0,verdicts/* text */.Qq)(`Keep the one that you work with and \`git rm\` the rest; if it is \`${keep}\`, delete the others.`, `실제로 쓰는 것 하나만 남기고 나머지는 \`git rm\`으로 지워 주세요. \`${keep}\`을 쓴다면 다른 파일을 지우면 됩니다.`), {
            related: install.files.slice(1).map((file) => ({
                location: { file, line: 1 },
                note: (0,verdicts/* text */.Qq)('names another package manager', '다른 패키지 관리자를 뜻합니다'),
            })),
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/requirements/req-slug-size.js


/** Compressed sizes of Linux wheels in MB, least and most, from lock files, as of November 2026. A name ends anywhere behind it. */
const giants = [
    ['nvidia-cublas', 363, 423],
    ['nvidia-cudnn', 366, 665],
    ['nvidia-nccl', 189, 206],
    ['onnxruntime-gpu', 301, 301],
];
/* harmony default export */ const req_slug_size = ((0,checks_define/* defineCheck */.q)({
    id: 'req-slug-size',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('A package fills the slug', '슬러그 한도를 채우는 패키지가 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds builds for GPUs that take most of a slug or more: torch, its nvidia libraries, onnxruntime-gpu.', 'torch와 nvidia 라이브러리, onnxruntime-gpu처럼 슬러그 대부분을 차지하는 GPU용 빌드를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('A compressed slug may have 500 MB, and Heroku has no GPUs. The builds for CPUs are a fraction of the size.', '압축된 슬러그는 500MB까지인데 Heroku에는 GPU가 없습니다. CPU용 빌드는 훨씬 작습니다.'),
        example: {
            file: 'requirements.txt',
            bad: 'torch==2.7.0',
            good: '--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.7.0+cpu',
        },
        sources: [
            'https://devcenter.heroku.com/articles/slug-compiler#slug-size',
            'https://github.com/heroku/heroku-buildpack-python/issues/1343',
        ],
    },
    *run({ django: { install, project } }) {
        const torch = install.packages.get('torch');
        const cpu = torch?.version?.includes('+cpu') ||
            install.files.some((file) => project.text(file)?.includes('download.pytorch.org/whl/cpu'));
        if (torch && !cpu) {
            yield (0,verdicts/* found */.F9)(torch.location, (0,verdicts/* text */.Qq)('torch from PyPI is built for NVIDIA GPUs: with the libraries it brings it has more than 500 MB, the limit of a slug. Heroku has no GPUs.', 'PyPI의 torch는 NVIDIA GPU용 빌드라 함께 설치되는 라이브러리까지 합치면 슬러그 한도인 500MB를 넘습니다. Heroku에는 GPU가 없습니다.'), (0,verdicts/* text */.Qq)('Take the CPU build: add the line `--extra-index-url https://download.pytorch.org/whl/cpu` and pin a version with `+cpu` behind it.', 'CPU용 빌드를 사용해 주세요. `--extra-index-url https://download.pytorch.org/whl/cpu` 줄을 추가하고 `+cpu`가 붙은 버전으로 고정하면 됩니다.'));
            return;
        }
        for (const [name, { location, written }] of install.packages) {
            const giant = giants.find(([prefix]) => name.startsWith(prefix));
            if (!giant)
                continue;
            const [, least, most] = giant;
            const size = least === most ? `${least}` : `${least}–${most}`;
            yield (0,verdicts/* found */.F9)(location, (0,verdicts/* text */.Qq)(`${written} has ${size} MB of the 500 that a slug may have, and serves GPUs only. Heroku has none.`, `${written}은(는) 슬러그 한도 500MB 가운데 ${size}MB를 차지하는 GPU 전용 패키지입니다. Heroku에는 GPU가 없습니다.`), (0,verdicts/* text */.Qq)('Remove it, and take the CPU build of the package that needs it (torch from the CPU index of PyTorch, onnxruntime).', '이 줄을 지우고, 이 패키지를 필요로 하는 쪽을 CPU용 빌드(PyTorch의 CPU 인덱스에 있는 torch, onnxruntime)로 바꿔 주세요.'));
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/data/first-wheels.js
/**
 * The first release with wheels for a Python, by normalised name, as of 2026-11-23:
 * see the release notes that the checks link to.
 */
const firstWheels = {
    psycopg2: { '3.11': '2.9.5', '3.12': '2.9.9', '3.13': '2.9.10', '3.14': '2.9.11' },
    pillow: { '3.11': '9.3', '3.12': '10.1', '3.13': '11.0', '3.14': '12.0' },
};

;// CONCATENATED MODULE: ./build/tsc/checks/requirements/req-wheels.js




/** A pin that is older than the project's first wheel for the Python that Heroku takes. */
function defineWheelCheck(id, options) {
    const { project, packages, title, guide, outcome, fails, source } = options;
    return (0,checks_define/* defineCheck */.q)({
        id,
        severity: 'warning',
        title,
        guide,
        docs: {
            what: (0,verdicts/* text */.Qq)(`Finds a pinned ${packages[0]} that is older than its first release with wheels for the Python that Heroku takes.`, `Heroku가 쓰는 Python용 wheel이 처음 나온 릴리스보다 오래된 버전으로 ${packages[0]}이(가) 고정되어 있는지 확인합니다.`),
            why: outcome,
            example: {
                file: 'requirements.txt',
                bad: `${packages[0]}==${options.project === 'pillow' ? '9.2.0' : '2.9.3'}`,
                good: `${packages[0]}==${firstWheels[project]['3.14']}`,
            },
            sources: [source],
        },
        *run({ django: { install, python } }) {
            const first = firstWheels[project]?.[python.minor];
            if (first === undefined)
                return;
            for (const name of packages) {
                const listed = install.packages.get(name);
                if (listed?.version === undefined || !older(listed.version, first))
                    continue;
                const minor = Number(python.minor.split('.')[1]);
                yield (0,verdicts/* found */.F9)(listed.location, (0,verdicts/* text */.Qq)(`${listed.written} ${listed.version} has no wheel for Python ${python.minor}; the first release that has one is ${first}. ${outcome.en}`, `${listed.written} ${listed.version}에는 Python ${python.minor}용 wheel이 없습니다. wheel은 ${first}부터 있습니다. ${outcome.ko}`), (0,verdicts/* text */.Qq)(`Pin \`${listed.written}==${first}\` or newer.`, `\`${listed.written}==${first}\` 이상으로 고정해 주세요.`), {
                    severity: fails && minor >= fails.from && older(listed.version, fails.before) ? 'error' : 'warning',
                });
            }
        },
    });
}
function older(version, first) {
    try {
        return (0,pep440.lt)(version, first);
    }
    catch {
        return false;
    }
}
const reqPsycopg2Wheel = defineWheelCheck('req-psycopg2-wheel', {
    project: 'psycopg2',
    packages: ['psycopg2-binary', 'psycopg2'],
    title: (0,verdicts/* text */.Qq)('psycopg2 is too old for this Python', '이 Python에 비해 psycopg2가 너무 오래되었습니다'),
    guide: '1-4',
    outcome: (0,verdicts/* text */.Qq)('pip then compiles the source, which takes longer and fails where Python has changed since.', 'pip이 소스를 직접 컴파일하므로 시간이 더 걸리고, 그사이 바뀐 Python에서는 실패합니다.'),
    // Measured: 2.9.9 compiles on 3.13 and ends at import with "undefined symbol: _PyInterpreterState_Get".
    fails: { from: 13, before: '2.9.10' },
    source: 'https://www.psycopg.org/docs/news.html',
});
const reqPillowWheel = defineWheelCheck('req-pillow-wheel', {
    project: 'pillow',
    packages: ['pillow'],
    title: (0,verdicts/* text */.Qq)('Pillow is too old for this Python', '이 Python에 비해 Pillow가 너무 오래되었습니다'),
    guide: '1-1',
    outcome: (0,verdicts/* text */.Qq)('pip then compiles the source, which takes longer and may fail.', 'pip이 소스를 직접 컴파일하므로 시간이 더 걸리고 실패할 수 있습니다.'),
    source: 'https://pillow.readthedocs.io/en/stable/installation/python-support.html',
});

// EXTERNAL MODULE: ./build/tsc/checks/requirements/scrub-check.js
var scrub_check = __webpack_require__(98326);
;// CONCATENATED MODULE: ./build/tsc/checks/requirements/scrub-checks.js


const reqWindowsOnly = (0,scrub_check/* defineScrubCheck */.pF)('req-windows-only', {
    title: (0,verdicts/* text */.Qq)('A package works on Windows only', 'Windows 전용 패키지가 있습니다'),
    what: (0,verdicts/* text */.Qq)('Finds packages that have no files for Linux, or do not compile there, and carry no marker that says so.', 'Linux용 파일이 없거나 Linux에서 컴파일되지 않는데도 환경 마커가 없는 Windows 전용 패키지를 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('`pip freeze` on Windows writes them down. On Heroku pip stops at the first one, and nothing is deployed. A marker keeps the package on Windows, where deleting the line would not.', 'Windows에서 `pip freeze`를 실행하면 함께 기록됩니다. Heroku의 pip은 이런 줄을 만나는 즉시 멈춰 배포되지 않습니다. 줄을 지우는 대신 마커를 붙이면 Windows에서는 그대로 설치됩니다.'),
    bad: 'Django==5.2.8\npywin32==306',
    good: 'Django==5.2.8\npywin32==306 ; sys_platform == "win32"',
    sources: [
        scrub_check/* markers */.S8,
        'https://github.com/twisted/twisted/issues/11891',
        'https://github.com/mhammond/pywin32/issues/1739',
    ],
});
const reqMacosOnly = (0,scrub_check/* defineScrubCheck */.pF)('req-macos-only', {
    title: (0,verdicts/* text */.Qq)('A package works on macOS only', 'macOS 전용 패키지가 있습니다'),
    what: (0,verdicts/* text */.Qq)('Finds packages that install on macOS only and carry no marker that says so.', 'macOS에서만 설치되는데도 환경 마커가 없는 패키지를 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('`pip freeze` on a Mac writes them down. On Heroku pip stops at the first one, and nothing is deployed.', 'Mac에서 `pip freeze`를 실행하면 함께 기록됩니다. Heroku의 pip은 이런 줄을 만나는 즉시 멈춰 배포되지 않습니다.'),
    bad: 'Django==5.2.8\npyobjc-core==11.1',
    good: 'Django==5.2.8\npyobjc-core==11.1 ; sys_platform == "darwin"',
    sources: [scrub_check/* markers */.S8],
});
const reqPkgResources = (0,scrub_check/* defineScrubCheck */.pF)('req-pkg-resources', {
    title: (0,verdicts/* text */.Qq)('pkg-resources is not a project', 'pkg-resources는 설치할 수 있는 프로젝트가 아닙니다'),
    what: (0,verdicts/* text */.Qq)('Finds `pkg-resources==0.0.0`.', '`pkg-resources==0.0.0` 줄을 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('A fault of Debian and Ubuntu made `pip freeze` print it. PyPI has no such project, so the build stops.', 'Debian과 Ubuntu의 결함 때문에 `pip freeze`가 출력하던 줄입니다. PyPI에 없는 프로젝트라 빌드가 멈춥니다.'),
    bad: 'Django==5.2.8\npkg-resources==0.0.0',
    good: 'Django==5.2.8\n# pkg-resources==0.0.0',
    sources: ['https://bugs.launchpad.net/ubuntu/+source/python-pip/+bug/1635463'],
});
const reqLocalPath = (0,scrub_check/* defineScrubCheck */.pF)('req-local-path', {
    title: (0,verdicts/* text */.Qq)('A package comes from a path on your computer', '내 컴퓨터의 경로에서 가져오는 패키지가 있습니다'),
    what: (0,verdicts/* text */.Qq)('Finds requirements that name a file or folder which is not in the project.', '프로젝트에 없는 파일이나 폴더를 가리키는 요구 사항을 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('conda and local installs make `pip freeze` write the path they came from. Heroku does not have that path.', 'conda나 로컬 설치를 쓰면 `pip freeze`가 설치 원본 경로를 적습니다. Heroku에는 그런 경로가 없습니다.'),
    bad: 'six @ file:///C:/wheels/six-1.17.0-py2.py3-none-any.whl',
    good: 'six==1.17.0',
    sources: ['https://pip.pypa.io/en/stable/cli/pip_freeze/'],
});
const reqEncoding = (0,scrub_check/* defineScrubCheck */.pF)('req-encoding', {
    title: (0,verdicts/* text */.Qq)('The requirements file is not UTF-8', 'requirements 파일이 UTF-8이 아닙니다'),
    what: (0,verdicts/* text */.Qq)('Finds requirements files saved as UTF-16, CP949 or a mixture.', 'UTF-16이나 CP949로 저장되었거나 인코딩이 섞인 requirements 파일을 찾습니다.'),
    why: (0,verdicts/* text */.Qq)("PowerShell's `>` writes UTF-16. With a byte order mark pip reads it, without one or with a line appended by another program it does not.", 'PowerShell의 `>`는 UTF-16으로 저장합니다. pip은 BOM이 있으면 읽지만, BOM이 없거나 다른 프로그램이 한 줄을 덧붙이면 읽지 못합니다.'),
    sources: [scrub_check/* format */.GP],
});
const reqSyntax = (0,scrub_check/* defineScrubCheck */.pF)('req-syntax', {
    title: (0,verdicts/* text */.Qq)('pip cannot read a line', 'pip이 읽을 수 없는 줄이 있습니다'),
    what: (0,verdicts/* text */.Qq)('Finds lines that are no requirement: commands, terminal output, tables, other file formats, options pip does not take here.', '요구 사항이 아닌 줄(명령, 터미널 출력, 표, 다른 파일 형식, 이 파일에서 쓸 수 없는 옵션)을 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('One such line is enough: pip reads the whole file first, and installs nothing.', '이런 줄이 하나만 있어도 pip은 아무것도 설치하지 않습니다. 파일 전체를 먼저 읽기 때문입니다.'),
    bad: 'pip install Django==5.2.8',
    good: 'Django==5.2.8',
    sources: [scrub_check/* format */.GP],
});
const reqStdlibBackport = (0,scrub_check/* defineScrubCheck */.pF)('req-stdlib-backport', {
    title: (0,verdicts/* text */.Qq)('A package is for older Pythons only', '오래된 Python에서만 쓰는 패키지가 있습니다'),
    what: (0,verdicts/* text */.Qq)('Finds copies of standard library modules that do not install on a current Python.', '최신 Python에는 설치되지 않는 표준 라이브러리 백포트 패키지를 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('A freeze on Python 3.8 lists backports.zoneinfo; it does not compile on any Python that Heroku has.', 'Python 3.8에서 freeze하면 backports.zoneinfo가 들어가지만, Heroku의 어떤 Python에서도 컴파일되지 않습니다.'),
    bad: 'backports.zoneinfo==0.2.1',
    good: 'backports.zoneinfo==0.2.1 ; python_version < "3.9"',
    sources: [scrub_check/* markers */.S8, 'https://github.com/pganssle/zoneinfo/issues/125'],
});
const reqNotOnPypi = (0,scrub_check/* defineScrubCheck */.pF)('req-not-on-pypi', {
    title: (0,verdicts/* text */.Qq)('PyPI has no such package', 'PyPI에 없는 패키지입니다'),
    what: (0,verdicts/* text */.Qq)('Finds modules of the standard library, leftovers of Linux distributions and of conda, and versions that only a vendor has.', '표준 라이브러리 모듈, Linux 배포판이나 conda의 잔여 패키지, 제작사 인덱스에만 있는 버전을 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('pip stops with "No matching distribution found". A stranger may register the name one day.', 'pip이 "No matching distribution found"로 멈춥니다. 언젠가 제삼자가 그 이름을 등록할 수도 있습니다.'),
    bad: 'Django==5.2.8\nos',
    good: 'Django==5.2.8\n# os',
    sources: ['https://pip.pypa.io/en/stable/cli/pip_freeze/'],
});
const reqCannotBuild = (0,scrub_check/* defineScrubCheck */.pF)('req-cannot-build', {
    title: (0,verdicts/* text */.Qq)('A package does not build on Heroku', 'Heroku에서 빌드할 수 없는 패키지가 있습니다'),
    what: (0,verdicts/* text */.Qq)('Finds packages that refuse to install by design, or need headers that no Heroku stack has.', '설치를 일부러 거부하도록 만들어졌거나, Heroku 스택에 없는 헤더가 필요한 패키지를 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('pip compiles what has no wheel, and the build ends when that fails.', 'pip은 wheel이 없으면 직접 컴파일하며, 실패하면 빌드가 끝납니다.'),
    bad: 'sklearn',
    good: 'scikit-learn',
    sources: ['https://pypi.org/project/sklearn/'],
});
const reqLegacyMetadata = (0,scrub_check/* defineScrubCheck */.pF)('req-legacy-metadata', {
    title: (0,verdicts/* text */.Qq)('A release has metadata that pip refuses', 'pip이 거부하는 메타데이터를 가진 릴리스입니다'),
    what: (0,verdicts/* text */.Qq)('Finds pinned releases whose metadata pip has refused since 24.1.', 'pip 24.1부터 메타데이터가 거부되는 고정 버전을 찾습니다.'),
    why: (0,verdicts/* text */.Qq)("Heroku's pip is newer, and finds no matching distribution.", 'Heroku의 pip은 그보다 새 버전이라 설치할 배포판을 찾지 못합니다.'),
    bad: 'celery==5.0.5',
    good: 'celery==5.5.3',
    sources: ['https://github.com/pypa/pip/issues/12063'],
});
const reqPrivateSource = (0,scrub_check/* defineScrubCheck */.pF)('req-private-source', {
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('The build cannot reach a package source', '빌드에서 접근할 수 없는 패키지 원본이 있습니다'),
    what: (0,verdicts/* text */.Qq)('Finds repositories by SSH or dead protocols, and variables that the build does not fill in.', 'SSH나 지원이 끊긴 프로토콜로 받는 저장소, 빌드에서 채워지지 않는 변수를 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('A build has no SSH key, and pip sees no config var except PIP_EXTRA_INDEX_URL.', '빌드에는 SSH 키가 없고, pip은 PIP_EXTRA_INDEX_URL 말고는 config var를 보지 못합니다.'),
    bad: 'utils @ git+ssh://git@github.com/owner/utils.git',
    good: 'utils @ git+https://github.com/owner/utils.git',
});
const reqUrlSecret = (0,scrub_check/* defineScrubCheck */.pF)('req-url-secret', {
    title: (0,verdicts/* text */.Qq)('A password or token stands in a URL', 'URL에 비밀번호나 토큰이 들어 있습니다'),
    what: (0,verdicts/* text */.Qq)('Finds credentials in the URLs of requirements files. It never prints them.', 'requirements 파일의 URL에 들어 있는 인증 정보를 찾습니다. 값은 출력하지 않습니다.'),
    why: (0,verdicts/* text */.Qq)('Whoever can read the repository has them, and pip prints a token that stands as user name into the build log.', '저장소를 볼 수 있는 사람은 누구나 알 수 있고, 사용자 이름 자리에 있는 토큰은 pip이 빌드 로그에 그대로 출력합니다.'),
    sources: ['https://pip.pypa.io/en/stable/topics/authentication/'],
});
const reqInclude = (0,scrub_check/* defineScrubCheck */.pF)('req-include', {
    title: (0,verdicts/* text */.Qq)('An included requirements file is missing', '포함하려는 requirements 파일이 없습니다'),
    what: (0,verdicts/* text */.Qq)('Finds `-r` and `-c` lines whose file is not tracked, or includes itself.', 'git에 없거나 자기 자신을 다시 포함하는 `-r`, `-c` 줄을 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('Linux minds letter case and slashes, and pip installs nothing when a file is missing.', 'Linux는 대소문자와 슬래시를 구분하며, 파일이 하나라도 없으면 pip은 아무것도 설치하지 않습니다.'),
    bad: '-r requirements\\base.txt',
    good: '-r requirements/base.txt',
    sources: [scrub_check/* format */.GP],
});
const reqHashes = (0,scrub_check/* defineScrubCheck */.pF)('req-hashes', {
    title: (0,verdicts/* text */.Qq)('Some lines have hashes and some have none', '해시가 있는 줄과 없는 줄이 섞여 있습니다'),
    what: (0,verdicts/* text */.Qq)('Finds lines that pip cannot install once any line has a `--hash`.', '`--hash`가 하나라도 있을 때 pip이 설치할 수 없는 줄을 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('In hash-checking mode every requirement must be pinned and have a hash.', '해시 검사 모드에서는 모든 요구 사항이 고정되어 있고 해시가 있어야 합니다.'),
    sources: ['https://pip.pypa.io/en/stable/topics/secure-installs/'],
});
const reqConflict = (0,scrub_check/* defineScrubCheck */.pF)('req-conflict', {
    title: (0,verdicts/* text */.Qq)('One package is pinned to two versions', '한 패키지가 두 버전으로 고정되어 있습니다'),
    what: (0,verdicts/* text */.Qq)('Finds packages that two lines pin to different versions for the same platform.', '같은 환경에서 두 줄이 서로 다른 버전으로 고정한 패키지를 찾습니다.'),
    why: (0,verdicts/* text */.Qq)('pip cannot satisfy both and stops with ResolutionImpossible.', 'pip이 둘을 함께 만족시킬 수 없어 ResolutionImpossible로 멈춥니다.'),
    bad: 'Django==5.2.8\nDjango==4.2',
    good: 'Django==5.2.8',
    sources: ['https://pip.pypa.io/en/stable/topics/dependency-resolution/'],
});
/** What the plan of the requirements' repair finds. */
const scrubChecks = [
    reqCannotBuild,
    reqConflict,
    reqEncoding,
    reqHashes,
    reqInclude,
    reqLegacyMetadata,
    reqLocalPath,
    reqMacosOnly,
    reqNotOnPypi,
    reqPkgResources,
    reqPrivateSource,
    reqStdlibBackport,
    reqSyntax,
    reqUrlSecret,
    reqWindowsOnly,
];

;// CONCATENATED MODULE: ./build/tsc/checks/requirements/index.js











const requirementsChecks = [
    gunicorn_pkg_resources,
    reqCannotBuild,
    reqConflict,
    req_django_heroku,
    reqEncoding,
    req_file_missing,
    reqHashes,
    reqInclude,
    reqLegacyMetadata,
    reqLocalPath,
    req_lock_missing,
    req_lock_platform,
    req_lock_stale,
    reqMacosOnly,
    req_missing_package,
    req_multiple_managers,
    reqNotOnPypi,
    reqPillowWheel,
    reqPkgResources,
    reqPrivateSource,
    reqPsycopg2Wheel,
    req_slug_size,
    reqStdlibBackport,
    reqSyntax,
    reqUrlSecret,
    reqWindowsOnly,
];

;// CONCATENATED MODULE: ./build/tsc/checks/security/allowed-hosts-empty.js




/* harmony default export */ const allowed_hosts_empty = ((0,checks_define/* defineCheck */.q)({
    id: 'allowed-hosts-empty',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('ALLOWED_HOSTS is empty', 'ALLOWED_HOSTS가 비어 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Evaluates ALLOWED_HOSTS as the web process sees it.', 'web 프로세스가 보는 ALLOWED_HOSTS 값을 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('With DEBUG off and no allowed host, Django answers every request with 400 Bad Request.', 'DEBUG가 꺼져 있고 허용한 호스트가 없으면 Django는 모든 요청에 400 Bad Request로 응답합니다.'),
        example: { file: 'settings.py', bad: 'ALLOWED_HOSTS = []\n', good: `${allowedHostsLine}\n` },
        sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts'],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        if (!settings)
            return;
        const value = settings.get('ALLOWED_HOSTS');
        // `"".split(",")` is `[""]`, which matches no host either.
        const list = value === undefined ? [] : items(value);
        if (!list?.every((item) => item.type === 'str' && item.value === ''))
            return;
        const last = settings.history('ALLOWED_HOSTS').at(-1);
        const source = last && value
            ? (context.django.project.text(value.at.file) ?? '').slice(value.at.start, value.at.end)
            : undefined;
        const hosts = allowedHostsLine.slice('ALLOWED_HOSTS = '.length);
        const debug = settings.history('DEBUG').at(-1);
        const edit = source !== undefined && /^[[(]\s*[\])]$/.test(source)
            ? (0,verdicts/* replace */.HC)(value.at, hosts)
            : !last && debug?.how === 'assign'
                ? insertBelow(context.django.project, debug.at, allowedHostsLine)
                : undefined;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'ALLOWED_HOSTS'), (0,verdicts/* text */.Qq)('ALLOWED_HOSTS is empty: with DEBUG off Django answers every request with 400 Bad Request.', 'ALLOWED_HOSTS가 비어 있습니다. DEBUG가 꺼지면 Django가 모든 요청에 400 Bad Request로 응답합니다.'), (0,verdicts/* text */.Qq)(`Write \`${allowedHostsLine}\`, and add your own domain if you have one.`, `\`${allowedHostsLine}\`로 적고, 자체 도메인이 있으면 함께 추가해 주세요.`), edit
            ? {
                fix: {
                    title: (0,verdicts/* text */.Qq)('Allow the Heroku host', 'Heroku 호스트 허용하기'),
                    safety: 'safe',
                    edits: [edit],
                },
            }
            : {});
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/allowed-hosts-malformed.js




/* harmony default export */ const allowed_hosts_malformed = ((0,checks_define/* defineCheck */.q)({
    id: 'allowed-hosts-malformed',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('An entry of ALLOWED_HOSTS can match no host', 'ALLOWED_HOSTS에 맞을 수 없는 항목이 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds entries with a scheme, port, path, space, or `*.` instead of a leading dot.', '스킴, 포트, 경로, 공백이 들어 있거나 앞의 점 대신 `*.`을 쓴 항목을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Django compares the bare host name of a request. Such an entry never matches, and the requests meant by it get 400 Bad Request.', 'Django는 요청의 호스트 이름만 비교합니다. 이런 항목은 절대 맞지 않으므로 해당 요청에는 400 Bad Request가 돌아갑니다.'),
        example: {
            file: 'settings.py',
            bad: 'ALLOWED_HOSTS = ["https://myapp.herokuapp.com/"]\n',
            good: 'ALLOWED_HOSTS = ["myapp.herokuapp.com"]\n',
        },
        sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts'],
    },
    *run(context) {
        for (const host of allowedHosts(context)?.hosts ?? []) {
            // A host that a config var holds is not written here, and not to be shown.
            if (host.type !== 'str' || !malformed(host.value) || host.env)
                continue;
            const right = host.value
                .trim()
                .replace(/^[a-z]+:\/\//i, '')
                .replace(/[/:].*$/, '')
                .replace(/^\*\./, '.');
            const sensible = /^\.?[\w-]+(\.[\w-]+)+$/.test(right);
            const source = (context.django.project.text(host.at.file) ?? '').slice(host.at.start, host.at.end);
            yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(host.at), (0,verdicts/* text */.Qq)(`\`${host.value}\` matches no host: ALLOWED_HOSTS holds bare host names, without scheme, port or path; sub-domains are meant by a leading dot.`, `\`${host.value}\`에 맞는 호스트는 없습니다. ALLOWED_HOSTS에는 스킴, 포트, 경로 없이 호스트 이름만 적고, 서브도메인은 앞에 점을 붙여 나타냅니다.`), sensible
                ? (0,verdicts/* text */.Qq)(`Write \`"${right}"\`.`, `\`"${right}"\`로 적어 주세요.`)
                : (0,verdicts/* text */.Qq)('Write the host of your app, such as `".herokuapp.com"`.', '`".herokuapp.com"`처럼 앱의 호스트를 적어 주세요.'), sensible && /^(["']).*\1$/.test(source)
                ? {
                    fix: {
                        title: (0,verdicts/* text */.Qq)(`Write ${right}`, `${right}로 적기`),
                        safety: 'safe',
                        edits: [(0,verdicts/* replace */.HC)(host.at, `"${right}"`)],
                    },
                }
                : {});
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/allowed-hosts-wildcard.js



/* harmony default export */ const allowed_hosts_wildcard = ((0,checks_define/* defineCheck */.q)({
    id: 'allowed-hosts-wildcard',
    severity: 'warning',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('ALLOWED_HOSTS allows every host', 'ALLOWED_HOSTS가 모든 호스트를 허용합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds `"*"` in ALLOWED_HOSTS.', 'ALLOWED_HOSTS에서 `"*"`를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)("Heroku's router forwards only the app's own domains, so the danger is small there; but it hides a wrong host name, and it opens host header attacks on any other server.", 'Heroku 라우터는 앱의 도메인으로 온 요청만 넘기므로 위험은 작습니다. 하지만 잘못된 호스트 설정을 가리고, 다른 서버에서는 Host 헤더 공격에 노출됩니다.'),
        example: {
            file: 'settings.py',
            bad: 'ALLOWED_HOSTS = ["*"]\n',
            good: 'ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]\n',
        },
        sources: [
            'https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts',
            'https://devcenter.heroku.com/articles/http-routing',
        ],
    },
    *run(context) {
        const allowed = allowedHosts(context);
        const star = allowed?.hosts.find((host) => host.type === 'str' && host.value === '*');
        if (!allowed || !star)
            return;
        // Heroku's own sample project has it under a test for DYNO.
        const source = context.django.project.text(star.at.file) ?? '';
        const line = source.split('\n')[star.at.line - 1] ?? '';
        yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(star.at), (0,verdicts/* text */.Qq)('`"*"` allows every host. It hides a wrong host name instead of repairing it.', '`"*"`는 모든 호스트를 허용합니다. 잘못된 호스트 설정을 고치지 않고 가리기만 합니다.'), (0,verdicts/* text */.Qq)('List the hosts: `[".herokuapp.com", "localhost", "127.0.0.1"]`, and your own domain.', '`[".herokuapp.com", "localhost", "127.0.0.1"]`처럼 호스트를 나열하고 자체 도메인을 추가해 주세요.'), { severity: /^\s/.test(line) && /DYNO/.test(source) ? 'notice' : 'warning' });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/csp-legacy-settings.js




/* harmony default export */ const csp_legacy_settings = ((0,checks_define/* defineCheck */.q)({
    id: 'csp-legacy-settings',
    severity: 'error',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('These CSP settings have no effect', '이 CSP 설정은 적용되지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds CSP_* settings with django-csp 4 or later.', 'django-csp 4 이상에서 CSP_* 설정을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('django-csp 4 reads CONTENT_SECURITY_POLICY only. With the old names no header is sent, and with `csp` in INSTALLED_APPS `migrate` stops with csp.E001.', 'django-csp 4는 CONTENT_SECURITY_POLICY만 읽습니다. 예전 이름을 쓰면 헤더가 전혀 나가지 않고, INSTALLED_APPS에 `csp`가 있으면 `migrate`가 csp.E001로 멈춥니다.'),
        example: {
            file: 'settings.py',
            bad: 'CSP_DEFAULT_SRC = ("\'self\'",)\n',
            good: 'CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["\'self\'"]}}\n',
        },
        sources: ['https://django-csp.readthedocs.io/en/latest/migration-guide.html'],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        const csp = context.django.install.packages.get('django-csp');
        const old = settings?.names().filter((name) => /^CSP_[A-Z_]+$/.test(name)) ?? [];
        const first = old[0];
        if (!settings || !csp || first === undefined || settings.get('CONTENT_SECURITY_POLICY') !== undefined)
            return;
        // Without a pin pip takes the newest; with a bound below 4 an old one.
        const modern = csp.version !== undefined
            ? (0,pep440.valid)(csp.version) !== null && (0,pep440.satisfies)(csp.version, '>=4')
            : csp.specifier === '' || /^>=?\s*[\d.]+$/.test(csp.specifier);
        if (!modern)
            return;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, first), (0,verdicts/* text */.Qq)(`django-csp 4 ignores ${old.join(', ')}: no Content-Security-Policy header is sent.`, `django-csp 4는 ${old.join(', ')}을 무시하므로 Content-Security-Policy 헤더가 나가지 않습니다.`), (0,verdicts/* text */.Qq)('Write `CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["\'self\'"]}}`, or pin `django-csp<4`.', '`CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["\'self\'"]}}`로 바꾸거나 `django-csp<4`로 고정해 주세요.'));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/debug.js

/** The repair that every check of DEBUG proposes. */
const debugLine = 'DEBUG = os.environ.get("DEBUG", "False") == "True"';
/** DEBUG as the web process sees it; undefined when nothing sets it or the settings can't be read. */
function debugValue(context) {
    const settings = settingsOf(context, 'RUN');
    const value = settings?.get('DEBUG');
    return settings && value ? { value, settings } : undefined;
}
/** The read of an environment variable that DEBUG is, if it is one. */
function debugRead(value) {
    return value.type === 'unknown' ? value.read : undefined;
}
/** Whether any text but '' turns DEBUG on: `os.environ.get("DEBUG")`, `bool(os.environ.get("DEBUG"))`. */
function anyTextIsTrue(value) {
    const cast = debugRead(value)?.cast;
    return cast === 'str' || cast === 'truthy';
}

;// CONCATENATED MODULE: ./build/tsc/checks/security/debug-default-on.js




/* harmony default export */ const debug_default_on = ((0,checks_define/* defineCheck */.q)({
    id: 'debug-default-on',
    severity: 'warning',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('DEBUG is on unless a config var turns it off', 'config var로 끄지 않으면 DEBUG가 켜집니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a DEBUG that is read from the environment with a default that is true.', '환경 변수에서 읽되 기본값이 참인 DEBUG를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('A config var that was forgotten, misspelt or removed opens the debug pages to the public. The safe value must be the default.', 'config var를 빠뜨리거나 오타를 내거나 지우면 디버그 페이지가 그대로 공개됩니다. 기본값은 안전한 쪽이어야 합니다.'),
        example: {
            file: 'settings.py',
            bad: 'DEBUG = os.environ.get("DEBUG", "True") == "True"\n',
            good: 'DEBUG = os.environ.get("DEBUG", "False") == "True"\n',
        },
        sources: ['https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug'],
    },
    *run(context) {
        const debug = debugValue(context);
        if (!debug)
            return;
        const read = debugRead(debug.value);
        if (!read?.default || anyTextIsTrue(debug.value) || truth(read.default) !== true)
            return;
        yield (0,verdicts/* found */.F9)(placeOfSetting(debug.settings, 'DEBUG'), (0,verdicts/* text */.Qq)(`DEBUG is on whenever the config var ${read.name} is missing.`, `config var ${read.name}이 없으면 DEBUG가 켜집니다.`), (0,verdicts/* text */.Qq)(`Make False the default, and set ${read.name} on your own machine only.`, `기본값을 False로 바꾸고 ${read.name}은 내 컴퓨터에서만 설정해 주세요.`));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/debug-string-truthy.js




/* harmony default export */ const debug_string_truthy = ((0,checks_define/* defineCheck */.q)({
    id: 'debug-string-truthy',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('DEBUG is a string, and "False" is true', 'DEBUG가 문자열이라 "False"도 참이 됩니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a DEBUG that is read from the environment without being turned into a boolean.', '환경 변수에서 읽은 값을 불리언으로 바꾸지 않고 그대로 쓰는 DEBUG를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Config vars are strings, and in Python every string but the empty one is true. `heroku config:set DEBUG=False` then turns DEBUG on.', 'config var는 문자열이고, Python에서는 빈 문자열이 아니면 모두 참입니다. `heroku config:set DEBUG=False`를 설정해도 DEBUG가 켜집니다.'),
        example: { file: 'settings.py', bad: 'DEBUG = os.environ.get("DEBUG", False)\n', good: `${debugLine}\n` },
        sources: [
            'https://docs.python.org/3/library/stdtypes.html#truth-value-testing',
            'https://docs.djangoproject.com/en/stable/ref/settings/#debug',
        ],
    },
    *run(context) {
        const debug = debugValue(context);
        if (!debug)
            return;
        const { value, settings } = debug;
        const known = value.type === 'str' && value.value !== '';
        if (!known && !anyTextIsTrue(value))
            return;
        const name = debugRead(value)?.name ?? 'DEBUG';
        const truthy = debugRead(value)?.cast === 'truthy';
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'DEBUG'), truthy
            ? (0,verdicts/* text */.Qq)(`\`bool()\` of a string is true for every text, so the config var ${name}=False turns DEBUG on.`, `문자열에 \`bool()\`을 쓰면 내용이 무엇이든 참이므로, config var ${name}=False도 DEBUG를 켭니다.`)
            : (0,verdicts/* text */.Qq)(`DEBUG is a string here, and every string but "" is true: the config var ${name}=False turns DEBUG on.`, `여기서 DEBUG는 문자열이고 빈 문자열이 아니면 모두 참입니다. config var ${name}=False도 DEBUG를 켭니다.`), (0,verdicts/* text */.Qq)(`Compare it: \`${debugLine.replaceAll('"DEBUG"', `"${name}"`)}\` (with django-environ \`env.bool("${name}", default=False)\`, with decouple \`cast=bool\`).`, `비교식으로 바꿔 주세요: \`${debugLine.replaceAll('"DEBUG"', `"${name}"`)}\` (django-environ은 \`env.bool("${name}", default=False)\`, decouple은 \`cast=bool\`)`));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/debug-true.js




/* harmony default export */ const debug_true = ((0,checks_define/* defineCheck */.q)({
    id: 'debug-true',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('DEBUG is on in production', '운영 환경에서 DEBUG가 켜져 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Evaluates DEBUG as the web process on Heroku sees it.', 'Heroku의 web 프로세스에서 DEBUG가 어떤 값이 되는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('With DEBUG on, each error page shows source, settings and local variables to anybody, and every SQL query is kept in memory.', 'DEBUG가 켜져 있으면 오류 페이지가 소스 코드, 설정, 지역 변수를 누구에게나 보여 주고, 모든 SQL 쿼리가 메모리에 쌓입니다.'),
        example: { file: 'settings.py', bad: 'DEBUG = True\n', good: `${debugLine}\n` },
        sources: [
            'https://docs.djangoproject.com/en/stable/ref/settings/#debug',
            'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug',
        ],
    },
    *run(context) {
        const debug = debugValue(context);
        if (!debug)
            return;
        const { value, settings } = debug;
        if (value.type === 'str')
            return; // debug-string-truthy
        const is = truth(value);
        const where = placeOfSetting(settings, 'DEBUG');
        if (is === false)
            return;
        if (is === undefined) {
            // A reader with a default: debug-default-on or debug-string-truthy speaks, or the default is the safe one.
            const read = debugRead(value);
            if (anyTextIsTrue(value) || (read && !read.required))
                return;
            const env = deciders(value);
            const names = env.map((name) => `\`${name}\``).join(', ');
            yield (0,verdicts/* unknown */.L5)(env.length > 0
                ? (0,verdicts/* text */.Qq)(`the value of the config var ${names}, which decides DEBUG`, `DEBUG를 결정하는 config var ${names}의 값`)
                : (0,verdicts/* text */.Qq)('the value of DEBUG on a dyno', 'dyno에서의 DEBUG 값'), where);
            return;
        }
        // config-debug-on: the sources are not what turns it on.
        if ('env' in value && value.env?.some((name) => context.platform?.configVars.has(name)))
            return;
        const last = settings.history('DEBUG').at(-1);
        const literal = last?.how === 'assign' &&
            value.type === 'bool' &&
            value.at.file === last.at.file &&
            value.at.line === last.at.line;
        const source = last && (context.django.project.text(last.at.file) ?? '').slice(value.at.start, value.at.end);
        const importsOs = last && /^import os$/m.test(context.django.project.text(last.at.file) ?? '');
        yield (0,verdicts/* found */.F9)(where, (0,verdicts/* text */.Qq)('DEBUG is on in the web process: error pages show source, settings and variables to every visitor.', 'web 프로세스에서 DEBUG가 켜져 있습니다. 오류 페이지가 소스 코드와 설정, 변수를 모든 방문자에게 보여 줍니다.'), (0,verdicts/* text */.Qq)(`Write \`${debugLine}\`${importsOs ? '' : ' (with `import os` at the top)'}, and set DEBUG=True on your own machine only.`, `\`${debugLine}\`로 적고${importsOs ? '' : '(맨 위에 `import os` 필요)'}, DEBUG=True는 내 컴퓨터에서만 설정해 주세요.`), literal && source === 'True'
            ? {
                fix: {
                    title: (0,verdicts/* text */.Qq)('Read DEBUG from the environment', 'DEBUG를 환경 변수에서 읽기'),
                    safety: 'unsafe',
                    edits: [(0,verdicts/* replace */.HC)(value.at, importsOs ? debugLine.slice('DEBUG = '.length) : 'False')],
                },
            }
            : {});
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/secret-key.js

/** SECRET_KEY as the web process sees it. */
function secretKey(context) {
    const settings = settingsOf(context, 'RUN');
    const value = settings?.get('SECRET_KEY');
    return settings && value ? { settings, value } : undefined;
}
/** Whether a key is a path on the dyno, or a file's name. */
function isPath(value) {
    if (value.type === 'path')
        return true;
    return (value.type === 'str' &&
        /^(\/app(\/|$)|\/(home|Users|etc|var|root)\/|[A-Za-z]:[\\/])|\.(json|txt|env|ya?ml|ini|toml|key)$/.test(value.value));
}
/** Whether the value came from a config var that the platform gave us, and so is not written in the sources. */
function fromConfigVar(context, value) {
    return value.type === 'str' && [...(context.platform?.configVars.values() ?? [])].includes(value.value);
}

;// CONCATENATED MODULE: ./build/tsc/checks/security/secret-key-fallback.js




/* harmony default export */ const secret_key_fallback = ((0,checks_define/* defineCheck */.q)({
    id: 'secret-key-fallback',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('SECRET_KEY falls back to a key in the source', 'SECRET_KEY의 기본값이 소스에 적혀 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds `os.environ.get("SECRET_KEY", "…")` and like readers with a literal default.', '`os.environ.get("SECRET_KEY", "…")`처럼 기본값이 문자열로 적힌 경우를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('When the config var is forgotten or misspelt, the app runs with a key that everybody who sees the repository knows, and nothing says so.', 'config var를 빠뜨리거나 오타를 내면, 저장소를 본 사람은 다 아는 키로 앱이 조용히 동작합니다.'),
        example: {
            file: 'settings.py',
            bad: 'SECRET_KEY = os.environ.get("SECRET_KEY", "django-insecure-…")\n',
            good: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
        },
        sources: ['https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key'],
    },
    *run(context) {
        const key = secretKey(context);
        const read = key?.value.type === 'unknown' ? key.value.read : undefined;
        if (!key || read?.default?.type !== 'str' || read.default.value === '')
            return;
        yield (0,verdicts/* found */.F9)(placeOfSetting(key.settings, 'SECRET_KEY'), (0,verdicts/* text */.Qq)(`Without the config var ${read.name}, SECRET_KEY is the text in this file, which everybody with the repository knows.`, `config var ${read.name}이 없으면 이 파일에 적힌 값이 SECRET_KEY가 됩니다. 저장소를 본 사람은 누구나 아는 값입니다.`), (0,verdicts/* text */.Qq)(`Leave the default out: \`SECRET_KEY = os.environ["${read.name}"]\`, and run \`heroku config:set ${read.name}=…\`.`, `기본값을 빼고 \`SECRET_KEY = os.environ["${read.name}"]\`로 적은 뒤 \`heroku config:set ${read.name}=…\`를 실행해 주세요.`));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/secret-key-is-path.js




/* harmony default export */ const secret_key_is_path = ((0,checks_define/* defineCheck */.q)({
    id: 'secret-key-is-path',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('SECRET_KEY is the name of a file, not its content', 'SECRET_KEY에 파일 내용이 아니라 경로가 들어갑니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a SECRET_KEY that evaluates to a path, such as `os.path.join(BASE_DIR, "secrets.json")`.', '`os.path.join(BASE_DIR, "secrets.json")`처럼 경로가 되어 버리는 SECRET_KEY를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The file is never opened: the key is the path itself, on every Heroku app the same `/app/secrets.json`. Nothing crashes, and everybody can forge sessions and password reset links.', '파일은 열리지도 않고 경로 자체가 키가 됩니다. 모든 Heroku 앱에서 똑같이 `/app/secrets.json`입니다. 오류는 나지 않지만 누구나 세션과 비밀번호 재설정 링크를 위조할 수 있습니다.'),
        example: {
            file: 'settings.py',
            bad: 'SECRET_KEY = os.path.join(BASE_DIR, "secrets.json")\n',
            good: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
        },
        sources: ['https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key'],
    },
    *run(context) {
        const key = secretKey(context);
        if (!key || !options(key.value).every(isPath))
            return;
        const shown = textOf(options(key.value)[0]);
        yield (0,verdicts/* found */.F9)(placeOfSetting(key.settings, 'SECRET_KEY'), (0,verdicts/* text */.Qq)(`SECRET_KEY is the text \`${shown}\`: the path, not what the file holds. Anybody can guess it and forge sessions and password reset links.`, `SECRET_KEY가 파일 내용이 아니라 경로 문자열 \`${shown}\`이 됩니다. 누구나 짐작할 수 있어 세션과 비밀번호 재설정 링크를 위조할 수 있습니다.`), (0,verdicts/* text */.Qq)('Write `SECRET_KEY = os.environ["SECRET_KEY"]` and run `heroku config:set SECRET_KEY=…` with a new random key.', '`SECRET_KEY = os.environ["SECRET_KEY"]`로 바꾸고 `heroku config:set SECRET_KEY=…`로 새 무작위 키를 설정해 주세요.'));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/secret-key-literal.js




/* harmony default export */ const secret_key_literal = ((0,checks_define/* defineCheck */.q)({
    id: 'secret-key-literal',
    severity: 'error',
    guide: '1-2',
    title: (0,verdicts/* text */.Qq)('SECRET_KEY is written in the source', 'SECRET_KEY가 소스에 적혀 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Evaluates SECRET_KEY as the web process sees it and reports a value that stands in tracked code.', 'web 프로세스가 보는 SECRET_KEY 값을 계산해, 추적되는 코드에 값이 그대로 적혀 있으면 알려 줍니다.'),
        why: (0,verdicts/* text */.Qq)('Whoever can read the repository can forge sessions, password reset links and signed cookies. A key stays in the history of git after it was removed.', '저장소를 볼 수 있는 사람은 누구나 세션, 비밀번호 재설정 링크, 서명된 쿠키를 위조할 수 있습니다. 키를 지워도 git 기록에는 남습니다.'),
        example: {
            file: 'settings.py',
            bad: 'SECRET_KEY = "django-insecure-…"\n',
            good: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
        },
        sources: [
            'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key',
            'https://devcenter.heroku.com/articles/config-vars',
        ],
    },
    *run(context) {
        const key = secretKey(context);
        if (!key)
            return;
        const { settings, value } = key;
        const all = options(value);
        if (!all.every((option) => option.type === 'str' && option.value !== '' && !isPath(option) && !fromConfigVar(context, option)))
            return;
        const { project } = context.django;
        const source = project.text(value.at.file) ?? '';
        const written = source.slice(value.at.start, value.at.end);
        const importsOs = /^import os$/m.test(source);
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'SECRET_KEY'), (0,verdicts/* text */.Qq)('SECRET_KEY is written in a tracked file: whoever reads the repository can forge sessions and password reset links.', 'SECRET_KEY가 추적되는 파일에 적혀 있습니다. 저장소를 볼 수 있는 사람은 세션과 비밀번호 재설정 링크를 위조할 수 있습니다.'), (0,verdicts/* text */.Qq)(`Write \`SECRET_KEY = os.environ["SECRET_KEY"]\`${importsOs ? '' : ' (with `import os` at the top)'} and run \`heroku config:set SECRET_KEY=…\` with a new key: the old one stays in the history of git.`, `\`SECRET_KEY = os.environ["SECRET_KEY"]\`로 바꾸고${importsOs ? '' : '(맨 위에 `import os` 필요)'} \`heroku config:set SECRET_KEY=…\`로 새 키를 설정해 주세요. 예전 키는 git 기록에 남아 있으니 다시 쓰면 안 됩니다.`), importsOs && value.type === 'str' && /^(["']).*\1$/.test(written)
            ? {
                fix: {
                    title: (0,verdicts/* text */.Qq)('Read SECRET_KEY from the environment', 'SECRET_KEY를 환경 변수에서 읽기'),
                    safety: 'unsafe',
                    edits: [(0,verdicts/* replace */.HC)(value.at, 'os.environ["SECRET_KEY"]')],
                },
            }
            : {});
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/secret-key-per-boot.js




/* harmony default export */ const secret_key_per_boot = ((0,checks_define/* defineCheck */.q)({
    id: 'secret-key-per-boot',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('SECRET_KEY changes at every start', 'SECRET_KEY가 시작할 때마다 바뀝니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a SECRET_KEY that is, or falls back to, a random value made at import.', '임포트할 때마다 무작위로 만들어지는(또는 기본값이 그런) SECRET_KEY를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Dynos restart at least daily, and each gunicorn worker makes its own key: people are logged out, and forms fail between workers.', 'dyno는 적어도 하루에 한 번 재시작되고 gunicorn 워커마다 키가 달라집니다. 로그인이 풀리고, 워커가 다르면 폼 제출이 실패합니다.'),
        example: {
            file: 'settings.py',
            bad: 'SECRET_KEY = get_random_secret_key()\n',
            good: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
        },
        sources: [
            'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
            'https://devcenter.heroku.com/articles/dynos#automatic-dyno-restarts',
        ],
    },
    *run(context) {
        const key = secretKey(context);
        if (!key)
            return;
        const random = options(key.value).map((value) => value.type === 'unknown' ? (value.read?.default ?? value) : value);
        const made = random.every((value) => value.type === 'unknown' &&
            /get_random_secret_key|secrets\.token_|get_random_string|uuid4|os\.urandom/.test(value.reason));
        if (!made)
            return;
        const read = key.value.type === 'unknown' ? key.value.read : undefined;
        const name = read?.name ?? 'SECRET_KEY';
        if (read && !context.platform) {
            yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`whether the app has the config var ${name}, without which SECRET_KEY changes at every start`, `앱에 config var ${name}이 있는지(없으면 시작할 때마다 SECRET_KEY가 바뀝니다)`), placeOfSetting(key.settings, 'SECRET_KEY'));
            return;
        }
        yield (0,verdicts/* found */.F9)(placeOfSetting(key.settings, 'SECRET_KEY'), read
            ? (0,verdicts/* text */.Qq)(`Without the config var ${name} each start and each worker makes another SECRET_KEY: logins and forms break.`, `config var ${name}이 없으면 시작할 때마다, 워커마다 SECRET_KEY가 달라져 로그인과 폼이 깨집니다.`)
            : (0,verdicts/* text */.Qq)('Each start and each worker makes another SECRET_KEY: logins and forms break.', '시작할 때마다, 워커마다 SECRET_KEY가 달라져 로그인과 폼이 깨집니다.'), (0,verdicts/* text */.Qq)(`Write \`SECRET_KEY = os.environ["${name}"]\` and run \`heroku config:set ${name}=…\` once.`, `\`SECRET_KEY = os.environ["${name}"]\`로 적고 \`heroku config:set ${name}=…\`를 한 번 실행해 주세요.`));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/security/index.js












const securityChecks = [
    allowed_hosts_empty,
    allowed_hosts_malformed,
    allowed_hosts_no_heroku,
    allowed_hosts_wildcard,
    csp_legacy_settings,
    debug_default_on,
    debug_string_truthy,
    debug_true,
    secret_key_fallback,
    secret_key_is_path,
    secret_key_literal,
    secret_key_per_boot,
];

;// CONCATENATED MODULE: ./build/tsc/checks/source/settings-syntax-error.js



/** Files that Django imports; scripts, tests and templates of source code may be anything. */
const imported = /(^|\/)(manage|settings|urls|wsgi|asgi|models|apps|admin|views|forms)\.py$|(^|\/)migrations\/\d[^/]*\.py$/;
const foreign = /(^|\/)(site-packages|node_modules|\.?v?env|tests?|templates|\{\{)[^/]*\//;
/* harmony default export */ const settings_syntax_error = ((0,checks_define/* defineCheck */.q)({
    id: 'settings-syntax-error',
    severity: 'error',
    guide: '1-1',
    title: (0,verdicts/* text */.Qq)('A Python file does not parse', 'Python 파일에 문법 오류가 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Parses the settings, the URLconf, wsgi.py, models, views, apps and migrations.', '설정, URLconf, wsgi.py, 모델, 뷰, 앱, 마이그레이션 파일을 파싱합니다.'),
        why: (0,verdicts/* text */.Qq)('A syntax error in the settings stops the build at collectstatic. In a URLconf it passes the build and the boot, and then answers every request with 500.', '설정 파일의 문법 오류는 collectstatic에서 빌드를 중단시킵니다. URLconf의 오류는 빌드와 부팅을 통과한 뒤 모든 요청에 500으로 응답하게 만듭니다.'),
        example: {
            file: 'urls.py',
            bad: 'urlpatterns = [] + static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT\n',
            good: 'urlpatterns = [] + static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)\n',
        },
        sources: ['https://docs.python.org/3/tutorial/errors.html#syntax-errors'],
    },
    *run(context) {
        for (const { at, message, mend } of errors(context)) {
            const lines = (context.django.project.text(at.file) ?? '').split('\n');
            const line = (lines[at.line - 1] ?? '').trim().slice(0, 100);
            const effect = /urls|views|forms|admin/.test(at.file)
                ? (0,verdicts/* text */.Qq)('The build passes, and then every request is answered with 500.', '빌드는 통과하지만 모든 요청에 500으로 응답하게 됩니다.')
                : (0,verdicts/* text */.Qq)('The build stops at collectstatic, or the app crashes at boot.', '빌드가 collectstatic에서 중단되거나 앱이 부팅 중에 멈춥니다.');
            yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(at), (0,verdicts/* text */.Qq)(`Python can't read this file: ${message} at \`${line}\`. ${effect.en}`, `Python이 이 파일을 읽지 못합니다(${message}): \`${line}\`. ${effect.ko}`), settings_syntax_error_remedy(line), mend
                ? {
                    fix: {
                        title: (0,verdicts/* text */.Qq)('Repair the line', '이 줄 고치기'),
                        safety: 'safe',
                        edits: [(0,verdicts/* replace */.HC)(mend.at, mend.newText)],
                    },
                }
                : {});
        }
    },
}));
/** Every slip that has a repair; of the rest the first of each file, since what follows is often its echo. */
function errors({ django }) {
    const { project } = django;
    const settings = ['BUILD', 'RUN', 'RELEASE'].flatMap((world) => django.settings(world).syntaxErrors());
    const others = project.files
        .filter((file) => imported.test(file) && !foreign.test(file) && project.text(file) !== undefined)
        .flatMap((file) => (0,evaluate/* readSyntax */.k)(project, file).errors);
    const known = new Map();
    for (const fault of [...settings, ...others].sort((a, b) => a.at.start - b.at.start)) {
        const { file, start } = fault.at;
        const key = fault.mend ? `${file}:${start}` : file;
        if (!known.has(key))
            known.set(key, fault);
    }
    return [...known.values()];
}
function settings_syntax_error_remedy(line) {
    if (/=>/.test(line)) {
        const right = line.replace(/\s*=>.*$/, '');
        return (0,verdicts/* text */.Qq)(`Delete the note after the value: \`${right}\`. A comment needs a \`#\`.`, `값 뒤의 설명을 지우고 \`${right}\`만 남겨 주세요. 주석은 \`#\`으로 시작해야 합니다.`);
    }
    if (line.startsWith('`')) {
        return (0,verdicts/* text */.Qq)(`Delete the backtick: \`${line.replaceAll('`', '')}\`.`, `백틱을 지워 주세요: \`${line.replaceAll('`', '')}\``);
    }
    if (/^(<<<<<<<|=======|>>>>>>>)/.test(line)) {
        return (0,verdicts/* text */.Qq)('Resolve the merge conflict that was left here.', '남아 있는 병합 충돌을 해결해 주세요.');
    }
    const open = (line.match(/\(/g) ?? []).length - (line.match(/\)/g) ?? []).length;
    if (open > 0 && !/[,([{]$/.test(line)) {
        return (0,verdicts/* text */.Qq)(`Close the parenthesis: \`${line}${')'.repeat(open)}\`.`, `괄호를 닫아 주세요: \`${line}${')'.repeat(open)}\``);
    }
    return (0,verdicts/* text */.Qq)('Correct this line or the one above it; `python -m py_compile <file>` shows the same error.', '이 줄이나 바로 윗줄을 고쳐 주세요. `python -m py_compile <파일>`로 같은 오류를 확인할 수 있습니다.');
}

;// CONCATENATED MODULE: ./build/tsc/checks/source/settings-unknown-module.js


/* harmony default export */ const settings_unknown_module = ((0,checks_define/* defineCheck */.q)({
    id: 'settings-unknown-module',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('The settings module is not in the repository', '설정 모듈이 저장소에 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds out which settings module the build and the web process import, and whether it is tracked.', '빌드와 web 프로세스가 임포트할 설정 모듈을 알아내고, 추적되는 파일인지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Without it manage.py and wsgi.py end with ModuleNotFoundError: the build stops or the app crashes at boot.', '없으면 manage.py와 wsgi.py가 ModuleNotFoundError로 끝나 빌드가 중단되거나 앱이 부팅 중에 멈춥니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings'],
    },
    *run({ django }) {
        const seen = new Set();
        for (const world of ['BUILD', 'RUN']) {
            const settings = django.settings(world);
            if (settings.file !== undefined || seen.has(settings.module ?? ''))
                continue;
            seen.add(settings.module ?? '');
            const where = settings.namedBy ? (0,verdicts/* place */.ik)(settings.namedBy) : undefined;
            if (settings.module === undefined) {
                if (django.managePy !== undefined) {
                    yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)('the settings module (config var DJANGO_SETTINGS_MODULE)', '설정 모듈(config var DJANGO_SETTINGS_MODULE)'), where);
                }
                continue;
            }
            const top = settings.module.split('.')[0];
            // It may come with an installed package, or with a submodule that is not checked out.
            if (!django.project.hasFolder(top) &&
                (django.install.packages.has(top.toLowerCase()) || django.project.submodules.length > 0))
                continue;
            const path = settings.module.replaceAll('.', '/');
            const rule = django.project.ignoredBy(`${path}.py`);
            if (!where)
                continue;
            yield (0,verdicts/* found */.F9)(where, (0,verdicts/* text */.Qq)(`The settings module is \`${settings.module}\`, but no tracked file is \`${path}.py\`${rule ? `: \`${rule.rule}\` in ${rule.file} ignores it` : ''}. The import fails with ModuleNotFoundError.`, `설정 모듈이 \`${settings.module}\`인데 추적되는 \`${path}.py\`가 없습니다${rule ? `(${rule.file}의 \`${rule.rule}\` 규칙이 무시합니다)` : ''}. 임포트가 ModuleNotFoundError로 실패합니다.`), rule
                ? (0,verdicts/* text */.Qq)(`Delete the rule \`${rule.rule}\` and commit the file, with its secrets moved to config vars.`, `\`${rule.rule}\` 규칙을 지우고, 비밀 값은 config var로 옮긴 뒤 파일을 커밋해 주세요.`)
                : (0,verdicts/* text */.Qq)('Commit the file, or name the module that there is.', '파일을 커밋하거나, 실제로 있는 모듈 이름으로 고쳐 주세요.'));
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/source/index.js


const sourceChecks = [settings_syntax_error, settings_unknown_module];

;// CONCATENATED MODULE: ./build/tsc/checks/static/media-ephemeral.js






const fields = new Set([
    'ImageField',
    'FileField',
    'ProcessedImageField',
    'ThumbnailerImageField',
    'ResizedImageField',
]);
/* harmony default export */ const media_ephemeral = ((0,checks_define/* defineCheck */.q)({
    id: 'media-ephemeral',
    severity: 'error',
    guide: '3-2-2',
    title: (0,verdicts/* text */.Qq)('Uploaded files are lost', '업로드한 파일이 사라집니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds file and image fields in the models while the default storage is the local disk.', '기본 스토리지가 로컬 디스크인데 모델에 파일·이미지 필드가 있는 경우를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('A dyno’s disk is thrown away at every restart (at least daily) and deploy, and each dyno has its own: uploads work at first and are gone the next day.', 'dyno의 디스크는 재시작(적어도 하루 한 번)과 배포 때마다 버려지고 dyno마다 따로 있습니다. 업로드가 처음에는 되는 것 같아도 다음 날이면 사라집니다.'),
        example: {
            file: 'settings.py',
            bad: 'MEDIA_ROOT = BASE_DIR / "media"\n',
            good: 'STORAGES = {\n    "default": {\n        "BACKEND": "storages.backends.s3.S3Storage",\n        "OPTIONS": {"bucket_name": os.environ["AWS_STORAGE_BUCKET_NAME"]},\n    },\n    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},\n}\n',
        },
        sources: [
            'https://help.heroku.com/K1PPS2WM/why-are-my-file-uploads-missing-deleted-from-the-application',
            'https://devcenter.heroku.com/articles/s3',
        ],
    },
    *run(context) {
        if (!storesLocally(context))
            return;
        const uploads = fileFields(context);
        const first = uploads[0];
        if (!first)
            return;
        const more = uploads.length > 1
            ? (0,verdicts/* text */.Qq)(` (and ${uploads.length - 1} more)`, `(외 ${uploads.length - 1}개)`)
            : (0,verdicts/* text */.Qq)('', '');
        yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(first.at), (0,verdicts/* text */.Qq)(`Files of this ${first.field}${more.en} go to the dyno's disk, which Heroku throws away at each restart and deploy.`, `이 ${first.field}${more.ko}의 파일은 dyno 디스크에 저장되는데, Heroku는 재시작하거나 배포할 때마다 이 디스크를 버립니다.`), (0,verdicts/* text */.Qq)('Add `django-storages[s3]`, set `STORAGES["default"]` to `storages.backends.s3.S3Storage`, and give bucket and keys as config vars. S3 costs money by use.', '`django-storages[s3]`를 추가하고 `STORAGES["default"]`를 `storages.backends.s3.S3Storage`로 지정한 뒤, 버킷과 키는 config var로 설정해 주세요. S3는 사용량에 따라 요금이 나옵니다.'), {
            related: uploads.slice(1, 5).map(({ at, field }) => ({
                location: (0,verdicts/* place */.ik)(at),
                note: (0,verdicts/* text */.Qq)(`another ${field}`, `또 다른 ${field}`),
            })),
        });
    },
}));
/** Whether uploads surely land on the dyno's disk. */
function storesLocally(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings)
        return false;
    const storages = settings.get('STORAGES');
    if (storages !== undefined) {
        const backend = entry(entry(storages, 'default'), 'BACKEND');
        return textOf(backend) === 'django.core.files.storage.FileSystemStorage';
    }
    const old = settings.get('DEFAULT_FILE_STORAGE');
    // Before 5.1 it counts; from then on static-storage-setting-removed tells that it does not.
    if (old !== undefined)
        return ((0,django_version/* djangoSatisfies */.D)(context, '<5.1') === true &&
            textOf(old) === 'django.core.files.storage.FileSystemStorage');
    return true;
}
function fileFields(context) {
    const { project } = context.django;
    return (localApps(context) ?? []).flatMap(({ folder }) => [`${folder}/models.py`, ...project.below(`${folder}/models`).filter((file) => file.endsWith('.py'))]
        .filter((file) => project.text(file) !== undefined)
        .flatMap((file) => [...(0,evaluate/* readSyntax */.k)(project, file).root.walk()].flatMap((node) => {
        const call = node.type === 'assignment' ? node.field('right') : undefined;
        const name = call?.type === 'call' ? (call.field('function')?.text.split('.').at(-1) ?? '') : '';
        const ownStorage = call
            ?.field('arguments')
            ?.parts.some((part) => part.type === 'keyword_argument' && part.field('name')?.text === 'storage');
        return call && fields.has(name) && !ownStorage ? [{ at: call.at, field: name }] : [];
    })));
}

;// CONCATENATED MODULE: ./build/tsc/checks/static/storage.js


const storage_djangoDefault = 'django.contrib.staticfiles.storage.StaticFilesStorage';
const local = /^(django\.contrib\.staticfiles\.storage|whitenoise\.storage|whitenoise\.django|django\.core\.files\.storage)\./;
/**
 * The class path of the storage behind `collectstatic`; undefined when it can't be told.
 * STORAGES counts from Django 4.2, STATICFILES_STORAGE until 5.0.
 */
function staticStorage(settings, context) {
    const storages = settings.get('STORAGES');
    if (storages !== undefined)
        return textOf(entry(entry(storages, 'staticfiles'), 'BACKEND'));
    const old = settings.get('STATICFILES_STORAGE');
    if (old === undefined)
        return storage_djangoDefault;
    if (context && (0,django_version/* djangoSatisfies */.D)(context, '>=5.1') === true)
        return storage_djangoDefault;
    return textOf(old);
}
/** Whether collectstatic writes below STATIC_ROOT, as far as is known; a storage of unknown kind does not count. */
function collectsToFiles(settings) {
    const storage = staticStorage(settings);
    return storage !== undefined && local.test(storage);
}

;// CONCATENATED MODULE: ./build/tsc/checks/static/static-root-missing.js




/* harmony default export */ const static_root_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'static-root-missing',
    severity: 'error',
    guide: '1-1',
    title: (0,verdicts/* text */.Qq)('STATIC_ROOT is not set', 'STATIC_ROOT이 설정되지 않았습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Evaluates STATIC_ROOT as the build sees it, where `django.contrib.staticfiles` is installed.', '`django.contrib.staticfiles`를 쓰는 프로젝트에서, 빌드할 때의 STATIC_ROOT 값을 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Heroku runs `collectstatic` in every build. Without a STATIC_ROOT it ends with ImproperlyConfigured and the push is rejected.', 'Heroku는 빌드할 때마다 `collectstatic`을 실행합니다. STATIC_ROOT이 없으면 ImproperlyConfigured로 끝나고 푸시가 거부됩니다.'),
        example: {
            file: 'settings.py',
            bad: 'STATIC_URL = "static/"\n',
            good: 'STATIC_URL = "static/"\nSTATIC_ROOT = BASE_DIR / "staticfiles"\n',
        },
        sources: [
            'https://devcenter.heroku.com/articles/django-assets',
            'https://docs.djangoproject.com/en/stable/ref/settings/#static-root',
        ],
    },
    *run(context) {
        const settings = settingsOf(context, 'BUILD');
        if (!settings || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true)
            return;
        if (!collectsToFiles(settings))
            return;
        const root = settings.get('STATIC_ROOT');
        const is = root === undefined ? false : truth(root);
        if (is === true)
            return;
        if (is === undefined) {
            const env = deciders(root).map((name) => `\`${name}\``);
            if (env.length > 0) {
                yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)(`the value of the config var ${env.join(', ')}, which decides STATIC_ROOT`, `STATIC_ROOT을 결정하는 config var ${env.join(', ')}의 값`), placeOfSetting(settings, 'STATIC_ROOT'));
            }
            return;
        }
        const value = belowBaseDir(settings, 'staticfiles');
        const line = `STATIC_ROOT = ${value ?? 'BASE_DIR / "staticfiles"'}`;
        const url = settings.history('STATIC_URL').at(-1);
        const set = settings.history('STATIC_ROOT').at(-1);
        const where = set ?? url;
        yield (0,verdicts/* found */.F9)(where ? placeOfSetting(settings, set ? 'STATIC_ROOT' : 'STATIC_URL') : { file: settings.file }, (0,verdicts/* text */.Qq)('STATIC_ROOT is not set. Heroku runs `collectstatic` in the build; it ends with ImproperlyConfigured and the build is rejected.', 'STATIC_ROOT이 설정되지 않았습니다. Heroku가 빌드 중에 실행하는 `collectstatic`이 ImproperlyConfigured로 끝나 빌드가 거부됩니다.'), (0,verdicts/* text */.Qq)(`Add \`${line}\` below STATIC_URL. Do not set DISABLE_COLLECTSTATIC: it only hides the fault.`, `STATIC_URL 아래에 \`${line}\`를 추가해 주세요. DISABLE_COLLECTSTATIC은 원인을 가릴 뿐이니 쓰지 않는 것이 좋습니다.`), value !== undefined && url && !set && url.how === 'assign'
            ? {
                fix: {
                    title: (0,verdicts/* text */.Qq)('Set STATIC_ROOT', 'STATIC_ROOT 설정하기'),
                    safety: 'safe',
                    edits: [insertBelow(context.django.project, url.at, line)],
                },
            }
            : {});
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/static/static-storage-setting-removed.js



const settingsRemoved = [
    {
        setting: 'STATICFILES_STORAGE',
        key: 'staticfiles',
        usual: 'django.contrib.staticfiles.storage.StaticFilesStorage',
    },
    { setting: 'DEFAULT_FILE_STORAGE', key: 'default', usual: 'django.core.files.storage.FileSystemStorage' },
];
/* harmony default export */ const static_storage_setting_removed = ((0,checks_define/* defineCheck */.q)({
    id: 'static-storage-setting-removed',
    severity: 'warning',
    django: '>=5.1',
    title: (0,verdicts/* text */.Qq)('A storage setting that Django no longer reads', 'Django가 더 이상 읽지 않는 스토리지 설정입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds STATICFILES_STORAGE and DEFAULT_FILE_STORAGE with Django 5.1 and later.', 'Django 5.1 이상에서 STATICFILES_STORAGE와 DEFAULT_FILE_STORAGE를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Django 5.1 removed both and says nothing about it: static files are neither hashed nor compressed, and uploads meant for S3 land on a disk that is thrown away.', 'Django 5.1에서 두 설정이 없어졌고 아무 경고도 나오지 않습니다. 정적 파일은 해시나 압축이 되지 않고, S3로 가야 할 업로드는 버려지는 디스크에 저장됩니다.'),
        example: {
            file: 'settings.py',
            bad: 'STATICFILES_STORAGE = "whitenoise.storage.CompressedManifestStaticFilesStorage"\n',
            good: 'STORAGES = {\n    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},\n    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},\n}\n',
        },
        sources: [
            'https://docs.djangoproject.com/en/stable/releases/5.1/#features-removed-in-5-1',
            'https://docs.djangoproject.com/en/stable/ref/settings/#storages',
        ],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        for (const { setting, key, usual } of settingsRemoved) {
            const value = settings?.get(setting);
            if (!settings || !value)
                continue;
            const backend = textOf(value) ?? '…';
            // Ignored or not, it is what Django takes.
            if (backend === usual)
                continue;
            // Another package may still read the name; the setting it replaces must be there then.
            if (settings.get('STORAGES') !== undefined)
                continue;
            const uploads = key === 'default' && /storages\.|cloudinary|s3|azure|gcloud/i.test(backend);
            yield (0,verdicts/* found */.F9)(placeOfSetting(settings, setting), uploads
                ? (0,verdicts/* text */.Qq)(`Django 5.1 and later ignores ${setting}: uploads go to the dyno's disk instead of \`${backend}\`, and are lost.`, `Django 5.1 이상은 ${setting}을 무시합니다. 업로드가 \`${backend}\`이 아니라 dyno 디스크에 저장되어 사라집니다.`)
                : (0,verdicts/* text */.Qq)(`Django 5.1 and later ignores ${setting} without a word: \`${backend}\` is not used.`, `Django 5.1 이상은 ${setting}을 아무 말 없이 무시하므로 \`${backend}\`이 쓰이지 않습니다.`), (0,verdicts/* text */.Qq)(`Write \`STORAGES = {"default": {"BACKEND": "${key === 'default' ? backend : 'django.core.files.storage.FileSystemStorage'}"}, "staticfiles": {"BACKEND": "${key === 'staticfiles' ? backend : 'django.contrib.staticfiles.storage.StaticFilesStorage'}"}}\` instead.`, `대신 \`STORAGES = {"default": {"BACKEND": "${key === 'default' ? backend : 'django.core.files.storage.FileSystemStorage'}"}, "staticfiles": {"BACKEND": "${key === 'staticfiles' ? backend : 'django.contrib.staticfiles.storage.StaticFilesStorage'}"}}\`로 적어 주세요.`), { severity: uploads ? 'error' : 'warning' });
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/static/middleware.js

const whiteNoise = 'whitenoise.middleware.WhiteNoiseMiddleware';
const securityMiddleware = 'django.middleware.security.SecurityMiddleware';
/** The setting that lists the middleware: Django before 1.10 calls it MIDDLEWARE_CLASSES. */
function middlewareSetting(settings) {
    const old = settings.get('MIDDLEWARE') === undefined && settings.get('MIDDLEWARE_CLASSES') !== undefined;
    return old ? 'MIDDLEWARE_CLASSES' : 'MIDDLEWARE';
}
function middlewareValue(settings) {
    return settings.get(middlewareSetting(settings));
}
/** The middleware as it will run, with unknown items as undefined; undefined when the list itself is not known. */
function middleware(settings) {
    const value = middlewareValue(settings);
    if (value === undefined)
        return [];
    const lists = options(value).map((option) => items(option)?.map((item) => (item.type === 'str' ? item.value : undefined)));
    return lists.length === 1 ? lists[0] : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/checks/static/static-unserved.js





/* harmony default export */ const static_unserved = ((0,checks_define/* defineCheck */.q)({
    id: 'static-unserved',
    severity: 'error',
    guide: '1-1',
    title: (0,verdicts/* text */.Qq)('Nothing serves the static files', '정적 파일을 서비스하는 것이 없습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for something that serves static files while DEBUG is off: WhiteNoise, a remote storage, an absolute STATIC_URL, or a wrapper in wsgi.py.', 'DEBUG가 꺼진 상태에서 정적 파일을 서비스할 수단이 있는지 확인합니다. WhiteNoise, 원격 스토리지, 절대 경로 STATIC_URL, wsgi.py의 래퍼가 해당합니다.'),
        why: (0,verdicts/* text */.Qq)('Django serves static files only while DEBUG is on, and Heroku puts no web server in front. Every page, the admin included, comes without CSS.', 'Django는 DEBUG가 켜져 있을 때만 정적 파일을 서비스하고, Heroku는 앞에 웹 서버를 두지 않습니다. 관리자 페이지를 포함한 모든 페이지에서 CSS가 빠집니다.'),
        example: {
            file: 'settings.py',
            bad: 'MIDDLEWARE = [\n    "django.middleware.security.SecurityMiddleware",\n    ...\n]\n',
            good: 'MIDDLEWARE = [\n    "django.middleware.security.SecurityMiddleware",\n    "whitenoise.middleware.WhiteNoiseMiddleware",\n    ...\n]\n',
        },
        sources: [
            'https://devcenter.heroku.com/articles/django-assets',
            'https://whitenoise.readthedocs.io/en/stable/django.html',
        ],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        if (!settings || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true)
            return;
        const debug = settings.get('DEBUG');
        // With DEBUG on the files are served, and debug-true speaks.
        if (debug !== undefined && truth(debug) === true)
            return;
        const list = middleware(settings);
        const url = textOf(settings.get('STATIC_URL'));
        if (list?.includes(whiteNoise) || (url !== undefined && /^(https?:)?\/\//.test(url)))
            return;
        if (settings.get('STATIC_URL') !== undefined && url === undefined)
            return;
        if (staticStorage(settings, context) === undefined || !collectsToFiles(settings))
            return;
        if (servedElsewhere(context.django.project, context.django.procfile.processes.map((process) => process.command)))
            return;
        // A middleware of the project's own may derive from WhiteNoise's.
        if (list === undefined ||
            list.some((name) => name === undefined || /whitenoise|static|cling/i.test(name))) {
            if (list === undefined || list.includes(undefined)) {
                yield (0,verdicts/* unknown */.L5)((0,verdicts/* text */.Qq)('the final value of MIDDLEWARE', 'MIDDLEWARE의 최종 값'), placeOfSetting(settings, middlewareSetting(settings)));
            }
            return;
        }
        // An earlier list had it: whitenoise-lost says so.
        if (settings
            .history(middlewareSetting(settings))
            .some((assignment) => holds(assignment.value, whiteNoise) === true))
            return;
        const installed = context.django.install.packages.has('whitenoise');
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, middlewareSetting(settings)), (0,verdicts/* text */.Qq)('Nothing serves the static files: with DEBUG off Django does not, and MIDDLEWARE has no WhiteNoise. Pages and the admin come without CSS.', '정적 파일을 서비스할 것이 없습니다. DEBUG가 꺼지면 Django는 서비스하지 않고, MIDDLEWARE에 WhiteNoise도 없습니다. 페이지와 관리자 화면에 CSS가 적용되지 않습니다.'), (0,verdicts/* text */.Qq)(`${installed ? '' : 'Add `whitenoise` to the requirements, and put'}${installed ? 'Put' : ''} \`"${whiteNoise}"\` into MIDDLEWARE directly after SecurityMiddleware.`, `${installed ? '' : '의존성에 `whitenoise`를 추가하고, '}MIDDLEWARE의 SecurityMiddleware 바로 다음에 \`"${whiteNoise}"\`를 넣어 주세요.`));
    },
}));
/** dj-static, a WSGI wrapper, nginx: found by name, since each of them is a reason to be silent. */
function servedElsewhere(project, commands) {
    if (commands.some((command) => /nginx|caddy|static/.test(command)))
        return true;
    return project.files
        .filter((file) => /(^|\/)(wsgi|asgi|urls)\.py$/.test(file))
        .some((file) => /WhiteNoise|Cling|StaticFiles|static_serve|django\.views\.static|ServeStatic/.test(project.text(file) ?? ''));
}

;// CONCATENATED MODULE: ./build/tsc/checks/static/static-url-missing.js



/* harmony default export */ const static_url_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'static-url-missing',
    severity: 'error',
    guide: '1-1',
    title: (0,verdicts/* text */.Qq)('STATIC_URL is empty', 'STATIC_URL이 비어 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Evaluates STATIC_URL where `django.contrib.staticfiles` is installed.', '`django.contrib.staticfiles`를 쓰는 프로젝트의 STATIC_URL 값을 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('Without it `collectstatic` ends with ImproperlyConfigured and the build is rejected.', '없으면 `collectstatic`이 ImproperlyConfigured로 끝나 빌드가 거부됩니다.'),
        example: { file: 'settings.py', bad: 'STATIC_URL = ""\n', good: 'STATIC_URL = "static/"\n' },
        sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#static-url'],
    },
    *run(context) {
        const settings = settingsOf(context, 'BUILD');
        if (!settings || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true)
            return;
        const url = settings.get('STATIC_URL');
        if (url !== undefined && truth(url) !== false)
            return;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'STATIC_URL'), (0,verdicts/* text */.Qq)('STATIC_URL is empty, so `collectstatic` ends with ImproperlyConfigured and the build is rejected.', 'STATIC_URL이 비어 있어 `collectstatic`이 ImproperlyConfigured로 끝나고 빌드가 거부됩니다.'), (0,verdicts/* text */.Qq)('Write `STATIC_URL = "static/"`.', '`STATIC_URL = "static/"`로 적어 주세요.'));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/static/staticfiles-app-missing.js



/* harmony default export */ const staticfiles_app_missing = ((0,checks_define/* defineCheck */.q)({
    id: 'staticfiles-app-missing',
    severity: 'error',
    guide: '1-1',
    title: (0,verdicts/* text */.Qq)('django.contrib.staticfiles is not installed', 'django.contrib.staticfiles가 설치되지 않았습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for `django.contrib.staticfiles` in INSTALLED_APPS.', 'INSTALLED_APPS에 `django.contrib.staticfiles`가 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)("Heroku's classic build runs `manage.py collectstatic` whenever it finds Django and a manage.py. Without the app the command is unknown and the build is rejected.", 'Heroku의 클래식 빌드는 Django와 manage.py가 있으면 항상 `manage.py collectstatic`을 실행합니다. 이 앱이 없으면 알 수 없는 명령이 되어 빌드가 거부됩니다.'),
        sources: [
            'https://devcenter.heroku.com/articles/django-assets',
            'https://github.com/heroku/heroku-buildpack-python/blob/main/bin/steps/collectstatic',
        ],
    },
    *run(context) {
        const { platform, django } = context;
        const settings = settingsOf(context, 'BUILD');
        if (!settings || django.managePy === undefined || platform?.generation === 'fir')
            return;
        const disabled = platform?.configVars.get('DISABLE_COLLECTSTATIC') ?? '0';
        if (disabled !== '0' && disabled !== '')
            return;
        const apps = settings.get('INSTALLED_APPS');
        if (apps === undefined || holds(apps, 'django.contrib.staticfiles') !== false)
            return;
        // Its AppConfig is the app too.
        if (holds(apps, 'django.contrib.staticfiles.apps.StaticFilesConfig') !== false)
            return;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'INSTALLED_APPS'), (0,verdicts/* text */.Qq)('INSTALLED_APPS lacks `django.contrib.staticfiles`, so the `collectstatic` of the build is an unknown command and the build is rejected.', 'INSTALLED_APPS에 `django.contrib.staticfiles`가 없어서 빌드 중의 `collectstatic`이 알 수 없는 명령이 되고 빌드가 거부됩니다.'), (0,verdicts/* text */.Qq)('Add `"django.contrib.staticfiles"` to INSTALLED_APPS. For an API without static files: `heroku config:set DISABLE_COLLECTSTATIC=1`.', 'INSTALLED_APPS에 `"django.contrib.staticfiles"`를 추가해 주세요. 정적 파일이 없는 API라면 `heroku config:set DISABLE_COLLECTSTATIC=1`을 설정하면 됩니다.'));
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/static/staticfiles-dirs.js




const staticRootInDirs = (0,checks_define/* defineCheck */.q)({
    id: 'static-root-in-dirs',
    severity: 'error',
    guide: '1-1',
    title: (0,verdicts/* text */.Qq)('STATICFILES_DIRS contains STATIC_ROOT', 'STATICFILES_DIRS에 STATIC_ROOT이 들어 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Compares STATIC_ROOT with the entries of STATICFILES_DIRS.', 'STATIC_ROOT과 STATICFILES_DIRS의 항목을 비교합니다.'),
        why: (0,verdicts/* text */.Qq)('STATIC_ROOT is where collectstatic writes; it can’t be a source as well. Django stops with staticfiles.E002 and the build is rejected.', 'STATIC_ROOT은 collectstatic이 결과를 쓰는 폴더라서 원본 폴더가 될 수 없습니다. Django가 staticfiles.E002로 멈추고 빌드가 거부됩니다.'),
        example: {
            file: 'settings.py',
            bad: 'STATIC_ROOT = BASE_DIR / "static"\nSTATICFILES_DIRS = [BASE_DIR / "static"]\n',
            good: 'STATIC_ROOT = BASE_DIR / "staticfiles"\nSTATICFILES_DIRS = [BASE_DIR / "static"]\n',
        },
        sources: ['https://docs.djangoproject.com/en/stable/ref/checks/#staticfiles'],
    },
    *run(context) {
        const settings = settingsOf(context, 'BUILD');
        const root = normal(textOf(settings?.get('STATIC_ROOT')));
        const entry = items(settings?.get('STATICFILES_DIRS'))?.find((item) => root !== undefined && normal(directory(item)) === root);
        if (!settings || !entry)
            return;
        yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(entry.at), (0,verdicts/* text */.Qq)(`This entry is STATIC_ROOT itself (\`${root}\`): collectstatic stops with staticfiles.E002 and the build is rejected.`, `이 항목은 STATIC_ROOT(\`${root}\`)과 같습니다. collectstatic이 staticfiles.E002로 멈추고 빌드가 거부됩니다.`), (0,verdicts/* text */.Qq)('Keep the sources in `static/`, and let STATIC_ROOT be another folder: `BASE_DIR / "staticfiles"`.', '원본은 `static/`에 두고 STATIC_ROOT은 `BASE_DIR / "staticfiles"`처럼 다른 폴더로 지정해 주세요.'), {
            related: [
                { location: placeOfSetting(settings, 'STATIC_ROOT'), note: (0,verdicts/* text */.Qq)('STATIC_ROOT', 'STATIC_ROOT') },
            ],
        });
    },
});
const staticfilesDirMissing = (0,checks_define/* defineCheck */.q)({
    id: 'staticfiles-dir-missing',
    severity: 'warning',
    guide: '1-1',
    title: (0,verdicts/* text */.Qq)('A folder of STATICFILES_DIRS does not reach Heroku', 'STATICFILES_DIRS의 폴더가 Heroku에 올라가지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Looks for tracked files in each folder of STATICFILES_DIRS.', 'STATICFILES_DIRS의 각 폴더에 추적되는 파일이 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('git does not track empty folders. Until Django 3.2 collectstatic ends with FileNotFoundError; later it warns and finds nothing there.', 'git은 빈 폴더를 추적하지 않습니다. Django 3.2까지는 collectstatic이 FileNotFoundError로 끝나고, 그 뒤로는 경고만 하고 아무것도 찾지 못합니다.'),
        sources: ['https://docs.djangoproject.com/en/stable/ref/checks/#staticfiles'],
    },
    *run(context) {
        const { project } = context.django;
        const settings = settingsOf(context, 'BUILD');
        for (const item of items(settings?.get('STATICFILES_DIRS')) ?? []) {
            const path = normal(directory(item));
            const folder = path?.startsWith('/app/') ? path.slice('/app/'.length) : undefined;
            if (folder === undefined || project.hasFolder(folder))
                continue;
            // A front-end build or a hook may make it.
            if (project.has('package.json') || project.has('bin/pre_compile') || project.submodules.length > 0)
                continue;
            const rule = project.ignoredBy(`${folder}/x.css`);
            const old = (0,django_version/* djangoSatisfies */.D)(context, '<=3.2.999') === true;
            yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(item.at), (0,verdicts/* text */.Qq)(`No tracked file lies below \`${folder}/\`${rule ? ` (\`${rule.rule}\` in ${rule.file} ignores it)` : ''}: on Heroku the folder does not exist${old ? ', and collectstatic ends with FileNotFoundError' : ''}.`, `\`${folder}/\` 아래에 추적되는 파일이 없습니다${rule ? `(${rule.file}의 \`${rule.rule}\` 규칙이 무시합니다)` : ''}. Heroku에는 이 폴더가 없으며${old ? ' collectstatic이 FileNotFoundError로 끝납니다' : ' 정적 파일을 찾지 못합니다'}.`), (0,verdicts/* text */.Qq)(`Commit the files of \`${folder}/\`, or delete the entry.`, `\`${folder}/\`의 파일을 커밋하거나 이 항목을 지워 주세요.`), { severity: old ? 'error' : 'warning' });
        }
    },
});
/** An entry is a path, or a pair of prefix and path. */
function directory(item) {
    const pair = items(item);
    return pair?.length === 2 ? textOf(pair[1]) : textOf(item);
}
function normal(path) {
    return path === undefined || path === '' ? undefined : path.replace(/\/+/g, '/').replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./build/tsc/checks/static/whitenoise-lost.js




/* harmony default export */ const whitenoise_lost = ((0,checks_define/* defineCheck */.q)({
    id: 'whitenoise-lost',
    severity: 'error',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('A second MIDDLEWARE drops WhiteNoise', '두 번째 MIDDLEWARE에서 WhiteNoise가 사라집니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds an assignment of MIDDLEWARE that replaces an earlier one which had WhiteNoise.', 'WhiteNoise가 들어 있던 MIDDLEWARE를 나중에 다시 대입해 덮어쓰는 곳을 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Python keeps the last assignment. A settings block pasted below the first list takes WhiteNoise out again, and with DEBUG off no CSS is served.', 'Python에서는 마지막 대입만 남습니다. 아래쪽에 설정 블록을 붙여 넣으면 WhiteNoise가 다시 빠지고, DEBUG가 꺼진 상태에서는 CSS가 나오지 않습니다.'),
        example: {
            file: 'settings.py',
            bad: 'MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "whitenoise.middleware.WhiteNoiseMiddleware"]\n\nMIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "csp.middleware.CSPMiddleware"]\n',
            good: 'MIDDLEWARE = [\n    "django.middleware.security.SecurityMiddleware",\n    "whitenoise.middleware.WhiteNoiseMiddleware",\n    "csp.middleware.CSPMiddleware",\n]\n',
        },
        sources: ['https://whitenoise.readthedocs.io/en/stable/django.html#enable-whitenoise'],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        const list = settings && middleware(settings);
        if (!settings || !list || list.includes(whiteNoise) || list.includes(undefined))
            return;
        const history = settings.history('MIDDLEWARE');
        const had = history.findLast((assignment) => holds(assignment.value, whiteNoise) === true);
        const lost = had && history[history.indexOf(had) + 1];
        if (!had || !lost?.certain || lost.how !== 'assign')
            return;
        yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(lost.at), (0,verdicts/* text */.Qq)(`This MIDDLEWARE replaces the one of line ${had.at.line}, and WhiteNoise is not in it: with DEBUG off no CSS is served.`, `이 MIDDLEWARE가 ${had.at.line}번째 줄의 것을 덮어쓰는데 WhiteNoise가 빠져 있습니다. DEBUG가 꺼지면 CSS가 나오지 않습니다.`), (0,verdicts/* text */.Qq)(`Merge the two lists into one, with \`"${whiteNoise}"\` directly after SecurityMiddleware.`, `두 목록을 하나로 합치고 SecurityMiddleware 바로 다음에 \`"${whiteNoise}"\`를 넣어 주세요.`), {
            related: [
                { location: (0,verdicts/* place */.ik)(had.at), note: (0,verdicts/* text */.Qq)('WhiteNoise was here', '여기에는 WhiteNoise가 있었습니다') },
            ],
        });
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/static/whitenoise-order.js




/** May stand before WhiteNoise: they set headers that static files need too. */
const allowedBefore = new Set([securityMiddleware, 'corsheaders.middleware.CorsMiddleware', whiteNoise]);
/* harmony default export */ const whitenoise_order = ((0,checks_define/* defineCheck */.q)({
    id: 'whitenoise-order',
    severity: 'warning',
    guide: '1-1',
    title: (0,verdicts/* text */.Qq)('WhiteNoise stands in the wrong place', 'WhiteNoise의 위치가 잘못되었습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Checks that WhiteNoise comes directly after SecurityMiddleware and before all others.', 'WhiteNoise가 SecurityMiddleware 바로 다음, 다른 모든 미들웨어보다 앞에 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)('What stands before it runs for each static file: sessions, authentication, redirects. What stands after it does not: without SecurityMiddleware before it static files are not redirected to https.', '앞에 있는 미들웨어는 정적 파일 요청마다 실행됩니다(세션, 인증, 리다이렉트 등). SecurityMiddleware가 뒤에 있으면 정적 파일은 https로 리다이렉트되지 않습니다.'),
        example: {
            file: 'settings.py',
            bad: 'MIDDLEWARE = [\n    "django.contrib.sessions.middleware.SessionMiddleware",\n    "whitenoise.middleware.WhiteNoiseMiddleware",\n    "django.middleware.security.SecurityMiddleware",\n]\n',
            good: 'MIDDLEWARE = [\n    "django.middleware.security.SecurityMiddleware",\n    "whitenoise.middleware.WhiteNoiseMiddleware",\n    "django.contrib.sessions.middleware.SessionMiddleware",\n]\n',
        },
        sources: ['https://whitenoise.readthedocs.io/en/stable/django.html#enable-whitenoise'],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        const list = settings && middleware(settings);
        const at = list?.indexOf(whiteNoise) ?? -1;
        if (!settings || !list || at < 0)
            return;
        const before = list.slice(0, at);
        // A middleware whose name is not known, or that is not Django's, may have to stand there.
        const wrong = before.filter((name) => name?.startsWith('django.') && !allowedBefore.has(name));
        const securityAfter = list.indexOf(securityMiddleware) > at;
        if (wrong.length === 0 && !securityAfter)
            return;
        const last = (name) => `\`${name.split('.').at(-1)}\``;
        const right = [
            ...list.filter((name) => name === 'corsheaders.middleware.CorsMiddleware' && list.indexOf(name) < at),
            ...list.filter((name) => name === securityMiddleware),
            whiteNoise,
            ...list
                .filter((name) => name !== securityMiddleware &&
                name !== whiteNoise &&
                name !== 'corsheaders.middleware.CorsMiddleware')
                .slice(0, 1),
        ].filter((name) => name !== undefined);
        yield (0,verdicts/* found */.F9)(itemPlace(settings) ?? placeOfSetting(settings, middlewareSetting(settings)), securityAfter
            ? (0,verdicts/* text */.Qq)('WhiteNoise stands before SecurityMiddleware, so static files get neither its https redirect nor its headers.', 'WhiteNoise가 SecurityMiddleware보다 앞에 있어서, 정적 파일에는 https 리다이렉트와 보안 헤더가 적용되지 않습니다.')
            : (0,verdicts/* text */.Qq)(`WhiteNoise stands after ${wrong.map(last).join(', ')}, which then run for every static file.`, `WhiteNoise가 ${wrong.map(last).join(', ')}보다 뒤에 있어서 정적 파일 요청마다 이 미들웨어가 실행됩니다.`), (0,verdicts/* text */.Qq)(`Move it directly after SecurityMiddleware: ${right.map(last).join(', ')}, …`, `SecurityMiddleware 바로 다음으로 옮겨 주세요: ${right.map(last).join(', ')}, …`));
    },
}));
/** Where WhiteNoise itself is written. */
function itemPlace(settings) {
    const value = middlewareValue(settings);
    const item = value?.type === 'list' || value?.type === 'tuple'
        ? value.items.find((one) => one.type === 'str' && one.value === whiteNoise)
        : undefined;
    if (!item)
        return undefined;
    const { file, line, column, endLine, endColumn } = item.at;
    return { file, line, column, endLine, endColumn };
}

;// CONCATENATED MODULE: ./build/tsc/checks/static/index.js









const staticChecks = [
    media_ephemeral,
    staticRootInDirs,
    static_root_missing,
    static_storage_setting_removed,
    static_unserved,
    static_url_missing,
    staticfiles_app_missing,
    staticfilesDirMissing,
    whitenoise_lost,
    whitenoise_order,
];

;// CONCATENATED MODULE: ./build/tsc/checks/production.js




/**
 * Whether what a setting is in production can't be seen, because DEBUG is surely on and the
 * settings speak of the name: under `if not DEBUG:`, or as `not DEBUG`. debug-true speaks then.
 */
function hiddenByDebug({ django }, settings, name) {
    const debug = settings.get('DEBUG');
    if (debug === undefined || truth(debug) !== true)
        return false;
    return settings.files.some((file) => namesIn(django.project, file, name).length > 0);
}
/** `not DEBUG` where DEBUG is set before, so that a setting stays off on the writer's own machine. */
function inProduction(settings, name) {
    const last = settings.history(name).at(-1);
    const before = settings
        .history('DEBUG')
        .some(({ at, certain }) => certain && (!last || (at.file === last.at.file && at.end <= last.at.start)));
    return before ? 'not DEBUG' : 'True';
}
/** Sets a setting: in place of the literal that it has, else at the end of the settings module. Undefined where it is made otherwise. */
function setTo({ django }, settings, name, value) {
    const last = settings.history(name).at(-1);
    if (!last)
        return append(django.project, settings.file, `${name} = ${value}\n`);
    const { at } = last.value;
    const literal = /^(True|False|None|\d+)$/.test(sourceAt(django.project, at));
    return last.how === 'assign' && literal && at.file === last.at.file && within(last.value, last.at)
        ? (0,verdicts/* replace */.HC)(at, value)
        : undefined;
}
function within({ at }, around) {
    return at.start >= around.start && at.end <= around.end;
}
/** The version of Django whose defaults hold: the one that is installed, or one of today where that is not known. */
function defaultsOf(context) {
    const version = djangoVersion(context);
    if (version.kind === 'pinned')
        return version.version;
    return version.kind === 'range' ? version.newest.minor : '5.2';
}

;// CONCATENATED MODULE: ./build/tsc/checks/transport/cookies.js





const kinds = ['SESSION', 'CSRF', 'LANGUAGE'];
const cookieDomainHerokuapp = (0,checks_define/* defineCheck */.q)({
    id: 'cookie-domain-herokuapp',
    severity: 'error',
    title: (0,verdicts/* text */.Qq)('Browsers drop a cookie for herokuapp.com', '브라우저가 herokuapp.com 쿠키를 버립니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a cookie domain that is herokuapp.com itself.', '쿠키 도메인이 herokuapp.com 자체인 경우를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('herokuapp.com is on the public suffix list: it belongs to all apps, so browsers drop a cookie for it. Nobody can log in, and every form is refused with 403.', 'herokuapp.com은 public suffix 목록에 있는 공용 도메인이라 브라우저가 이 도메인의 쿠키를 버립니다. 아무도 로그인할 수 없고 모든 폼이 403으로 거부됩니다.'),
        example: {
            file: 'settings.py',
            bad: 'SESSION_COOKIE_DOMAIN = ".herokuapp.com"\n',
            good: 'SESSION_COOKIE_DOMAIN = None\n',
        },
        sources: [
            'https://devcenter.heroku.com/articles/cookies-and-herokuapp-com',
            'https://publicsuffix.org/list/',
        ],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        if (!settings)
            return;
        for (const kind of kinds) {
            const name = `${kind}_COOKIE_DOMAIN`;
            const value = settings.get(name);
            if (value?.type !== 'str' || !/^\.?herokuapp\.com$/i.test(value.value))
                continue;
            yield (0,verdicts/* found */.F9)(placeOfSetting(settings, name), (0,verdicts/* text */.Qq)(`Browsers drop a cookie for ${value.value}, which belongs to all of Heroku's apps: ${effect[kind].en}.`, `${value.value}은 모든 Heroku 앱의 공용 도메인이라 브라우저가 쿠키를 버립니다. ${effect[kind].ko}.`), (0,verdicts/* text */.Qq)(`Write \`${name} = None\`: the cookie then belongs to the app's own host.`, `\`${name} = None\`으로 적어 주세요. 그러면 쿠키가 앱 자신의 호스트에 속합니다.`), isPlainString(context.django.project, value.at)
                ? {
                    fix: {
                        title: (0,verdicts/* text */.Qq)("Leave the cookie to the app's host", '쿠키를 앱의 호스트에 맡기기'),
                        safety: 'safe',
                        edits: [(0,verdicts/* replace */.HC)(value.at, 'None')],
                    },
                }
                : {});
        }
    },
});
const effect = {
    SESSION: (0,verdicts/* text */.Qq)('nobody stays logged in', '아무도 로그인 상태를 유지할 수 없습니다'),
    CSRF: (0,verdicts/* text */.Qq)('every form is refused with 403', '모든 폼이 403으로 거부됩니다'),
    LANGUAGE: (0,verdicts/* text */.Qq)('the chosen language is forgotten', '선택한 언어가 저장되지 않습니다'),
};
const samesiteNoneInsecure = (0,checks_define/* defineCheck */.q)({
    id: 'samesite-none-insecure',
    severity: 'error',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('A SameSite=None cookie that is not secure', 'secure가 아닌 SameSite=None 쿠키입니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a cookie with SameSite "None" whose _SECURE setting is not on.', '_SECURE 설정을 켜지 않은 채 SameSite를 "None"으로 둔 쿠키를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Browsers reject a cookie that says SameSite=None without Secure, also from the site itself: sessions and forms stop working.', '브라우저는 Secure 없이 SameSite=None인 쿠키를 사이트 자신의 것이라도 거부합니다. 세션과 폼이 동작하지 않습니다.'),
        example: {
            file: 'settings.py',
            bad: 'SESSION_COOKIE_SAMESITE = "None"\n',
            good: 'SESSION_COOKIE_SAMESITE = "None"\nSESSION_COOKIE_SECURE = True\n',
        },
        sources: [
            'https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-samesite',
            'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value',
        ],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        if (!settings)
            return;
        for (const kind of kinds) {
            const name = `${kind}_COOKIE_SAMESITE`;
            const secure = `${kind}_COOKIE_SECURE`;
            const value = settings.get(name);
            const on = settings.get(secure);
            if (value?.type !== 'str' || value.value.toLowerCase() !== 'none')
                continue;
            if (on !== undefined && (options(on).length > 1 || truth(on) !== false))
                continue;
            if (hiddenByDebug(context, settings, secure))
                continue;
            const edit = setTo(context, settings, secure, 'True');
            yield (0,verdicts/* found */.F9)(placeOfSetting(settings, name), (0,verdicts/* text */.Qq)(`Browsers reject this cookie: SameSite=None needs Secure, and ${secure} is not on. ${effect[kind].en.replace(/^./, (first) => first.toUpperCase())}.`, `브라우저가 이 쿠키를 거부합니다. SameSite=None에는 Secure가 필요한데 ${secure}가 켜져 있지 않습니다. ${effect[kind].ko}.`), (0,verdicts/* text */.Qq)(`Write \`${secure} = True\`, or drop the line: "Lax" is the default, and right unless pages of another site post to this one.`, `\`${secure} = True\`를 적거나 이 줄을 지워 주세요. 기본값은 "Lax"이고, 다른 사이트의 페이지가 이 앱으로 요청을 보내지 않는다면 이 값이 맞습니다.`), edit
                ? {
                    fix: {
                        title: (0,verdicts/* text */.Qq)(`Set ${secure}`, `${secure} 켜기`),
                        safety: 'unsafe',
                        edits: [edit],
                    },
                }
                : {});
        }
    },
});

;// CONCATENATED MODULE: ./build/tsc/checks/transport/scheme.js







const proxyHeader = '("HTTP_X_FORWARDED_PROTO", "https")';
const useHeader = (0,verdicts/* text */.Qq)(`Write \`SECURE_PROXY_SSL_HEADER = ${proxyHeader}\` in the settings.`, `설정에 \`SECURE_PROXY_SSL_HEADER = ${proxyHeader}\`를 적어 주세요.`);
/** Whether the web process knows https from http, by its server and by SECURE_PROXY_SSL_HEADER. */
function scheme(context, settings) {
    const web = webServer(context);
    if (!web || (0,procfile_text/* containerFile */.YS)(context.django.project) !== undefined) {
        return { secure: namesHeader(settings) ? true : undefined, remedy: useHeader };
    }
    const { server } = web;
    const { learns, passes = true, remedy = useHeader } = learning(context, web);
    const place = (0,procfile_text/* commandPlace */.N4)(web.process);
    if (namesHeader(settings))
        return { secure: passes, server: server.name, place, remedy };
    const doubtful = namesNothing(settings) === false || (!learns && othersMayTell(context, settings, server));
    return { secure: doubtful ? undefined : learns, server: server.name, place, remedy };
}
/** Whether SECURE_PROXY_SSL_HEADER is not set, or names a header that is never there, so that Django asks the server. */
function namesNothing(settings) {
    const header = settings.get('SECURE_PROXY_SSL_HEADER');
    if (header === undefined || header.type === 'none')
        return true;
    const pair = strings(header);
    return pair?.length === 2 && pair[0] !== 'HTTP_X_FORWARDED_PROTO';
}
/** Whether SECURE_PROXY_SSL_HEADER is what Heroku's router sends. */
function namesHeader(settings) {
    const pair = strings(settings.get('SECURE_PROXY_SSL_HEADER'));
    return pair?.length === 2 && pair[0] === 'HTTP_X_FORWARDED_PROTO' && pair[1] === 'https';
}
/** Measured with gunicorn 27, uvicorn 0.54, daphne 4.2, hypercorn 0.18 and waitress 3.0. */
function learning(context, { process, server, gunicorn }) {
    const has = (name) => optionsOf(server, name).length > 0;
    // Another server in front of this one may pass the header on or not.
    if (/nginx|caddy/.test(process.command))
        return { learns: undefined, passes: undefined };
    switch (server.name) {
        case 'gunicorn':
            if (gunicorn?.missing || gunicorn?.get('secure_scheme_headers'))
                return { learns: undefined };
            return { learns: trusts(context, server, gunicorn?.get('forwarded_allow_ips')?.values) };
        case 'uvicorn':
            return {
                learns: has('--no-proxy-headers')
                    ? false
                    : trusts(context, server, optionsOf(server, '--forwarded-allow-ips').flatMap(({ value }) => value ?? [])),
            };
        case 'daphne':
            return { learns: has('--proxy-headers') };
        case 'hypercorn':
            return { learns: has('-c') || has('--config') ? undefined : false };
        case 'waitress-serve':
            return waitress(server, has);
    }
}
/** waitress takes the header out unless it trusts the proxy: https://docs.pylonsproject.org/projects/waitress/en/stable/arguments.html */
function waitress(server, has) {
    if (optionOf(server, '--url-scheme')?.text === 'https')
        return { learns: true };
    const proxy = optionOf(server, '--trusted-proxy');
    if (proxy)
        return proxy.text === '*' && !has('--trusted-proxy-headers')
            ? { learns: true }
            : { learns: undefined, passes: undefined };
    return {
        learns: false,
        passes: has('--no-clear-untrusted-proxy-headers'),
        remedy: (0,verdicts/* text */.Qq)("Add `--trusted-proxy='*' --trusted-proxy-headers=x-forwarded-proto` to the command: waitress takes the header out otherwise.", "명령에 `--trusted-proxy='*' --trusted-proxy-headers=x-forwarded-proto`를 추가해 주세요. 그렇지 않으면 waitress가 헤더를 제거합니다."),
    };
}
/**
 * Whether the server trusts Heroku's router. The classic Python buildpack sets
 * FORWARDED_ALLOW_IPS=* for the web dyno, the cloud-native one does not.
 */
function trusts(context, server, configured) {
    const last = configured?.at(-1);
    if (last)
        return trustsThose(last);
    const variable = server.command.env.get('FORWARDED_ALLOW_IPS');
    if (variable)
        return trustsThose(variable);
    const { platform, django } = context;
    const value = platform?.configVars.get('FORWARDED_ALLOW_IPS');
    if (value !== undefined)
        return trustsThose({ text: value, dynamic: false });
    if (platform)
        return platform.generation === 'cedar';
    return django.project.has('project.toml') ? undefined : true;
}
/** '*' takes all in, a local address none of Heroku's routers; of other addresses it is not known. */
function trustsThose({ text: value, dynamic }) {
    if (dynamic)
        return undefined;
    const addresses = value.split(',').map((address) => address.trim());
    if (addresses.includes('*'))
        return true;
    return addresses.every((address) => /^(127\.0\.0\.1|::1|localhost)$/.test(address)) ? false : undefined;
}
/** Whether the application or a middleware of the project's own may read the header itself. */
function othersMayTell(context, settings, server) {
    const { project, managePy } = context.django;
    const roots = [...(server.roots ?? []), managePy?.replace(/\/?manage\.py$/, '') ?? '', ''];
    const list = items(middlewareValue(settings));
    if (!list || !server.target || server.target.dynamic)
        return true;
    const modules = [
        server.target.text.split(':')[0],
        ...list.map((item) => (item.type === 'str' ? item.value.split('.').slice(0, -1).join('.') : '')),
    ];
    return modules.some((module) => {
        const file = (0,module_file/* moduleFile */.p)(project, roots, module)?.file;
        const source = file === undefined ? '' : (project.text(file) ?? '');
        return /forwarded|proxy|url_scheme|scheme|is_secure/i.test(source);
    });
}

;// CONCATENATED MODULE: ./build/tsc/checks/transport/csrf-origins.js







const sources = ['https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins'];
const csrfOriginsHttp = (0,checks_define/* defineCheck */.q)({
    id: 'csrf-origins-http',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('CSRF_TRUSTED_ORIGINS trusts too much', 'CSRF_TRUSTED_ORIGINS가 지나치게 넓습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds origins over plain http and a wildcard over all of herokuapp.com.', '암호화되지 않은 http 출처와 herokuapp.com 전체를 허용하는 와일드카드를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('Whoever can change an http page, or put an app on Heroku, can then send forms to your site in the name of its visitors.', 'http 페이지를 바꿀 수 있거나 Heroku에 앱을 올릴 수 있는 사람이면 방문자의 이름으로 폼을 보낼 수 있게 됩니다.'),
        example: {
            file: 'settings.py',
            bad: 'CSRF_TRUSTED_ORIGINS = ["https://*.herokuapp.com"]\n',
            good: 'CSRF_TRUSTED_ORIGINS = ["https://myapp-1a2b3c4d5e6f.herokuapp.com"]\n',
        },
        sources,
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        for (const origin of items(settings?.get('CSRF_TRUSTED_ORIGINS')) ?? []) {
            if (origin.type !== 'str' || origin.env !== undefined)
                continue;
            const [, http, host = ''] = /^(?:(http):\/\/|https:\/\/)?([^/:]*)/i.exec(origin.value);
            const everyApp = /^\*?\.herokuapp\.com$/i.test(host);
            if (!everyApp && (http === undefined || isLocalHost(host) || !/^[*\w.-]+\.[a-z]+$/i.test(host)))
                continue;
            const own = context.platform?.webUrl ? new URL(context.platform.webUrl).origin : undefined;
            const right = everyApp ? own : origin.value.replace(/^http:/i, 'https:');
            yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(origin.at), everyApp
                ? (0,verdicts/* text */.Qq)(`\`${origin.value}\` trusts every app on Heroku: anybody's app may send forms here in the name of your visitors.`, `\`${origin.value}\`은 Heroku의 모든 앱을 신뢰합니다. 누구의 앱이든 방문자의 이름으로 폼을 보낼 수 있습니다.`)
                : (0,verdicts/* text */.Qq)(`\`${origin.value}\` is plain http: whoever can change that page on the way may send forms here in the name of your visitors.`, `\`${origin.value}\`은 암호화되지 않은 http입니다. 중간에서 페이지를 바꿀 수 있는 사람이 방문자의 이름으로 폼을 보낼 수 있습니다.`), everyApp
                ? (0,verdicts/* text */.Qq)('Write the host of the one app that is meant. An app needs no entry for itself once Django knows https from http.', '필요한 앱 하나의 호스트만 적어 주세요. Django가 https를 구별할 수 있으면 앱 자신은 적을 필요가 없습니다.')
                : (0,verdicts/* text */.Qq)(`Write \`"${right}"\`.`, `\`"${right}"\`로 적어 주세요.`), right !== undefined && isPlainString(context.django.project, origin.at)
                ? {
                    fix: {
                        title: (0,verdicts/* text */.Qq)(`Write ${right}`, `${right}로 적기`),
                        safety: 'unsafe',
                        edits: [(0,verdicts/* replace */.HC)(origin.at, quoted(context.django.project, origin.at, right))],
                    },
                }
                : {});
        }
    },
});
const csrfOriginsNeedless = (0,checks_define/* defineCheck */.q)({
    id: 'csrf-origins-needless',
    severity: 'notice',
    django: '>=4.0',
    title: (0,verdicts/* text */.Qq)('CSRF_TRUSTED_ORIGINS names only the app itself', 'CSRF_TRUSTED_ORIGINS에 앱 자신만 있습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)("Finds a CSRF_TRUSTED_ORIGINS that lists nothing but the app's own hosts, where Django knows https from http.", 'Django가 https를 구별할 수 있는데 CSRF_TRUSTED_ORIGINS에 앱 자신의 호스트만 적힌 경우를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('A form that a page posts to its own site needs no entry. The list is copied as a remedy for "Origin checking failed", whose cause is that Django takes https for http.', '페이지가 자기 사이트로 보내는 폼에는 이 설정이 필요 없습니다. "Origin checking failed"의 해결책으로 흔히 복사하지만, 그 원인은 Django가 https를 http로 여기는 데 있습니다.'),
        example: {
            file: 'settings.py',
            bad: 'CSRF_TRUSTED_ORIGINS = ["https://myapp-1a2b3c4d5e6f.herokuapp.com"]\n',
            good: `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")\n`,
        },
        sources,
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        const origins = strings(settings?.get('CSRF_TRUSTED_ORIGINS'));
        if (!settings || !origins?.length || scheme(context, settings).secure !== true)
            return;
        const { platform } = context;
        const own = new Set([
            ...(strings(settings.get('ALLOWED_HOSTS')) ?? []),
            ...(platform?.domains ?? []),
            ...(platform?.webUrl ? [new URL(platform.webUrl).hostname] : []),
        ]);
        const hosts = origins.map((origin) => /^https:\/\/([^/:*]+)$/.exec(origin)?.[1]);
        if (!hosts.every((host) => host !== undefined && own.has(host)))
            return;
        if ((0,django_version/* djangoSatisfies */.D)(context, '>=4.0') !== true)
            return;
        const edits = deleteSetting(context.django.project, settings, 'CSRF_TRUSTED_ORIGINS');
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'CSRF_TRUSTED_ORIGINS'), (0,verdicts/* text */.Qq)('The app trusts its own pages without this list: a form from the same site is never refused for its origin once Django knows https from http, as it does here.', '이 목록이 없어도 앱은 자기 페이지를 신뢰합니다. Django가 https를 구별할 수 있으면(이 앱이 그렇습니다) 같은 사이트의 폼은 출처 때문에 거부되지 않습니다.'), (0,verdicts/* text */.Qq)('Delete it, unless a page of another host posts to this app.', '다른 호스트의 페이지가 이 앱으로 폼을 보내지 않는다면 지워 주세요.'), edits ? { fix: { title: (0,verdicts/* text */.Qq)('Delete the list', '목록 지우기'), safety: 'unsafe', edits } } : {});
    },
});

;// CONCATENATED MODULE: ./build/tsc/checks/transport/csrf-origins-format.js




/* harmony default export */ const csrf_origins_format = ((0,checks_define/* defineCheck */.q)({
    id: 'csrf-origins-format',
    severity: 'error',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('An entry of CSRF_TRUSTED_ORIGINS is malformed', 'CSRF_TRUSTED_ORIGINS 항목의 형식이 잘못되었습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Checks that each entry is a scheme and a host, without a path or a trailing slash (before Django 4.0: a bare host).', '각 항목이 경로나 끝의 슬래시 없이 스킴과 호스트로 되어 있는지 확인합니다(Django 4.0 미만에서는 호스트만).'),
        why: (0,verdicts/* text */.Qq)('Without a scheme `migrate` and `check` stop with 4_0.E001; with a path the entry equals no Origin header, and forms are refused with 403.', '스킴이 없으면 `migrate`와 `check`가 4_0.E001로 멈추고, 경로가 있으면 어떤 Origin 헤더와도 맞지 않아 폼 제출이 403으로 거부됩니다.'),
        example: {
            file: 'settings.py',
            bad: 'CSRF_TRUSTED_ORIGINS = ["myapp.herokuapp.com"]\n',
            good: 'CSRF_TRUSTED_ORIGINS = ["https://myapp.herokuapp.com"]\n',
        },
        sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins'],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        const old = (0,django_version/* djangoSatisfies */.D)(context, '<4.0');
        for (const origin of items(settings?.get('CSRF_TRUSTED_ORIGINS')) ?? []) {
            // From a config var, or left from a template.
            if (origin.type !== 'str' || origin.env || /[^\x21-\x7e]/.test(origin.value) || origin.value === '')
                continue;
            const source = (context.django.project.text(origin.at.file) ?? '').slice(origin.at.start, origin.at.end);
            const literal = /^(["']).*\1$/.test(source);
            const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(origin.value);
            const [, host = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/]*)/i.exec(origin.value) ?? [];
            const path = origin.value.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').includes('/');
            if (old === undefined && !path)
                continue;
            if (old === true ? !scheme && !path : scheme && !path)
                continue;
            const right = old
                ? host.replace(/^\*\./, '.')
                : `${/^http:/i.test(origin.value) ? 'http' : 'https'}://${host.replace(/^\./, '*.')}`;
            yield (0,verdicts/* found */.F9)((0,verdicts/* place */.ik)(origin.at), old
                ? (0,verdicts/* text */.Qq)(`Before Django 4.0 an entry is a bare host: \`${origin.value}\` never matches.`, `Django 4.0 미만에서는 호스트만 적습니다. \`${origin.value}\`는 절대 맞지 않습니다.`)
                : scheme
                    ? (0,verdicts/* text */.Qq)(`\`${origin.value}\` has a path or a trailing slash, so it equals no Origin header and forms are refused with 403.`, `\`${origin.value}\`에 경로나 끝의 슬래시가 있어 어떤 Origin 헤더와도 맞지 않고, 폼 제출이 403으로 거부됩니다.`)
                    : (0,verdicts/* text */.Qq)(`\`${origin.value}\` has no scheme: \`migrate\` and \`check\` stop with 4_0.E001.`, `\`${origin.value}\`에 스킴이 없어 \`migrate\`와 \`check\`가 4_0.E001로 멈춥니다.`), (0,verdicts/* text */.Qq)(`Write \`"${right}"\`.`, `\`"${right}"\`로 적어 주세요.`), literal
                ? {
                    fix: {
                        title: (0,verdicts/* text */.Qq)(`Write ${right}`, `${right}로 적기`),
                        safety: 'safe',
                        edits: [(0,verdicts/* replace */.HC)(origin.at, `"${right}"`)],
                    },
                }
                : {});
        }
    },
}));

;// CONCATENATED MODULE: ./build/tsc/checks/transport/hsts.js






const hsts_sources = [
    'https://docs.djangoproject.com/en/stable/ref/middleware/#http-strict-transport-security',
    'https://hstspreload.org/',
];
const day = 86400n;
const year = 31536000n;
const hstsOff = (0,checks_define/* defineCheck */.q)({
    id: 'hsts-off',
    severity: 'notice',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('Browsers are not told to stay on https', '브라우저에 https 유지를 알리지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds settings that redirect http to https and set no SECURE_HSTS_SECONDS.', 'http를 https로 리다이렉트하면서 SECURE_HSTS_SECONDS는 설정하지 않은 경우를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('The redirect itself is one request over http, which somebody in the same network can answer first. With HSTS a browser that was here once asks over https at once. Begin with a minute and raise it when every page works over https: a browser does not forget before the time is over.', '리다이렉트 자체는 http 요청이라 같은 네트워크의 누군가가 먼저 응답할 수 있습니다. HSTS를 쓰면 한 번 방문한 브라우저는 바로 https로 요청합니다. 브라우저는 정한 시간이 지나기 전에는 잊지 않으므로, 1분으로 시작해 모든 페이지가 https로 잘 나오는지 확인한 뒤 늘려 주세요.'),
        example: {
            file: 'settings.py',
            bad: 'SECURE_SSL_REDIRECT = not DEBUG\n',
            good: 'SECURE_SSL_REDIRECT = not DEBUG\nSECURE_HSTS_SECONDS = 60\n',
        },
        sources: hsts_sources,
    },
    *run(context) {
        const facts = hsts(context);
        if (facts?.seconds !== 0n)
            return;
        const { settings } = facts;
        // First the redirect: ssl-redirect-off speaks, or debug-true.
        if (facts.redirects === false || hiddenByDebug(context, settings, 'SECURE_HSTS_SECONDS'))
            return;
        const redirect = settings.history('SECURE_SSL_REDIRECT').at(-1);
        const edit = settings.history('SECURE_HSTS_SECONDS').length
            ? setTo(context, settings, 'SECURE_HSTS_SECONDS', '60')
            : redirect?.how === 'assign' && redirect.certain
                ? insertBelow(context.django.project, redirect.at, 'SECURE_HSTS_SECONDS = 60')
                : undefined;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, settings.get('SECURE_HSTS_SECONDS') ? 'SECURE_HSTS_SECONDS' : 'SECURE_SSL_REDIRECT'), (0,verdicts/* text */.Qq)('http is redirected to https, but browsers are not told to ask over https at once the next time (HSTS).', 'http를 https로 리다이렉트하지만, 다음부터 바로 https로 요청하라고 브라우저에 알리지는 않습니다(HSTS).'), (0,verdicts/* text */.Qq)('Write `SECURE_HSTS_SECONDS = 60` beside it, and raise it step by step when every page works over https.', '그 옆에 `SECURE_HSTS_SECONDS = 60`을 적고, 모든 페이지가 https로 잘 나오면 조금씩 늘려 주세요.'), edit
            ? {
                fix: {
                    title: (0,verdicts/* text */.Qq)('Begin with HSTS for a minute', 'HSTS를 1분으로 시작하기'),
                    safety: 'safe',
                    edits: [edit],
                },
            }
            : {});
    },
});
const hstsRisky = (0,checks_define/* defineCheck */.q)({
    id: 'hsts-risky',
    severity: 'warning',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('HSTS promises more than the app keeps', 'HSTS가 앱이 지키지 못할 약속을 합니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds HSTS of a day or more without a redirect to https, and HSTS that a domain of your own gets for all its subdomains.', 'https 리다이렉트 없이 하루 이상 설정한 HSTS와, 자체 도메인의 모든 서브도메인에 적용되는 HSTS를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('A browser keeps the promise for the whole time, whatever you deploy meanwhile: with includeSubDomains every host of the domain, those outside Heroku too, must answer over https.', '그동안 무엇을 배포하든 브라우저는 정한 시간 동안 약속을 지킵니다. includeSubDomains를 켜면 Heroku 밖의 호스트를 포함해 도메인의 모든 호스트가 https로 응답해야 합니다.'),
        example: {
            file: 'settings.py',
            bad: 'SECURE_HSTS_SECONDS = 31536000\nSECURE_HSTS_INCLUDE_SUBDOMAINS = True\n',
            good: 'SECURE_SSL_REDIRECT = True\nSECURE_HSTS_SECONDS = 60\n',
        },
        sources: hsts_sources,
    },
    *run(context) {
        const facts = hsts(context);
        if (!facts || facts.seconds === undefined || facts.seconds < day)
            return;
        const { settings, domain } = facts;
        const where = placeOfSetting(settings, 'SECURE_HSTS_SECONDS');
        if (facts.redirects === false && !hiddenByDebug(context, settings, 'SECURE_SSL_REDIRECT')) {
            yield (0,verdicts/* found */.F9)(where, (0,verdicts/* text */.Qq)(`Browsers are told to ask over https for ${facts.seconds / day} days, but who comes over http is not redirected and never hears of it.`, `브라우저에 ${facts.seconds / day}일 동안 https로 요청하라고 알리지만, http로 들어온 사람은 리다이렉트되지 않아 이 안내를 받지 못합니다.`), (0,verdicts/* text */.Qq)('Switch on `SECURE_SSL_REDIRECT` first, with `SECURE_HSTS_SECONDS = 60`, and raise it when every page works over https.', '먼저 `SECURE_SSL_REDIRECT`를 켜고 `SECURE_HSTS_SECONDS = 60`으로 시작한 뒤, 모든 페이지가 https로 잘 나오면 늘려 주세요.'));
        }
        if (facts.subdomains !== true || domain === undefined || !isApex(domain))
            return;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'SECURE_HSTS_INCLUDE_SUBDOMAINS'), (0,verdicts/* text */.Qq)(`For ${facts.seconds / day} days browsers will refuse every host below ${domain} that does not answer over https, also those outside Heroku.`, `${facts.seconds / day}일 동안 브라우저는 ${domain} 아래에서 https로 응답하지 않는 모든 호스트를 거부합니다. Heroku 밖의 호스트도 마찬가지입니다.`), (0,verdicts/* text */.Qq)('Keep it if all of them do; otherwise delete the line.', '모든 호스트가 https로 응답한다면 그대로 두고, 그렇지 않으면 이 줄을 지워 주세요.'), { severity: 'notice' });
    },
});
const hstsSubdomains = reminder({
    id: 'hsts-subdomains',
    setting: 'SECURE_HSTS_INCLUDE_SUBDOMAINS',
    title: (0,verdicts/* text */.Qq)('HSTS does not cover the subdomains', 'HSTS가 서브도메인에는 적용되지 않습니다'),
    why: (0,verdicts/* text */.Qq)('A cookie for the whole domain can be taken or set over http at any subdomain. On herokuapp.com alone it changes nothing.', '도메인 전체에 쓰이는 쿠키는 서브도메인의 http 연결에서 빼앗기거나 바뀔 수 있습니다. herokuapp.com 주소만 쓴다면 달라지는 것이 없습니다.'),
    applies: ({ subdomains }) => subdomains === false,
});
const hstsPreload = reminder({
    id: 'hsts-preload',
    setting: 'SECURE_HSTS_PRELOAD',
    title: (0,verdicts/* text */.Qq)("The domain can't be put on the browsers' HSTS list", '도메인을 브라우저 HSTS 목록에 올릴 수 없습니다'),
    why: (0,verdicts/* text */.Qq)('Browsers bring a list of domains that they ask over https from the very first request; it takes a domain in only with `preload` in the header.', '브라우저에는 첫 요청부터 https로 요청할 도메인 목록이 들어 있고, 헤더에 `preload`가 있어야 이 목록에 올릴 수 있습니다.'),
    applies: ({ subdomains, preload }) => subdomains === true && preload === false,
});
function hsts(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings || holds(middlewareValue(settings), securityMiddleware) !== true)
        return undefined;
    const is = (name) => {
        const value = settings.get(name);
        return value === undefined ? false : options(value).length === 1 ? truth(value) : undefined;
    };
    const value = settings.get('SECURE_HSTS_SECONDS');
    return {
        settings,
        seconds: is('SECURE_HSTS_SECONDS') === false ? 0n : value?.type === 'int' ? value.value : undefined,
        redirects: is('SECURE_SSL_REDIRECT'),
        subdomains: is('SECURE_HSTS_INCLUDE_SUBDOMAINS'),
        preload: is('SECURE_HSTS_PRELOAD'),
        domain: ownDomain(context, settings),
    };
}
/** `example.org` and `example.co.kr`, not `www.example.org`. */
function isApex(domain) {
    return /^\.?[\w-]+\.([a-z]{2,}|(co|com|or|go|ac|ne|net|org|gov|edu)\.[a-z]{2})$/i.test(domain);
}
/** What is worth a word only to those who are all the way there: a year of HSTS on a domain of their own. */
function reminder(row) {
    const { id, setting, title, why } = row;
    return (0,checks_define/* defineCheck */.q)({
        id,
        severity: 'notice',
        guide: '1-3',
        title,
        docs: {
            what: (0,verdicts/* text */.Qq)(`Finds HSTS of a year on a domain of your own without ${setting}.`, `자체 도메인에서 1년 이상 HSTS를 쓰면서 ${setting}은 켜지 않은 경우를 찾습니다.`),
            why,
            example: {
                file: 'settings.py',
                bad: 'SECURE_HSTS_SECONDS = 31536000\n',
                good: `SECURE_HSTS_SECONDS = 31536000\n${setting} = True\n`,
            },
            sources: hsts_sources,
        },
        *run(context) {
            const facts = hsts(context);
            if (!facts?.domain || !isApex(facts.domain) || facts.seconds === undefined || facts.seconds < year)
                return;
            if (!row.applies(facts) || hiddenByDebug(context, facts.settings, setting))
                return;
            yield (0,verdicts/* found */.F9)(placeOfSetting(facts.settings, facts.settings.get(setting) ? setting : 'SECURE_HSTS_SECONDS'), (0,verdicts/* text */.Qq)(`${setting} is off for ${facts.domain}. ${why.en}`, `${facts.domain}에서 ${setting}이 꺼져 있습니다. ${why.ko}`), (0,verdicts/* text */.Qq)(`Write \`${setting} = True\` if every host below ${facts.domain} answers over https, and will for years.`, `${facts.domain} 아래의 모든 호스트가 앞으로도 계속 https로 응답한다면 \`${setting} = True\`로 적어 주세요.`));
        },
    });
}

;// CONCATENATED MODULE: ./build/tsc/checks/transport/is-secure.js






const is_secure_sources = [
    'https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header',
    'https://devcenter.heroku.com/articles/http-routing#heroku-headers',
];
const sslRedirectLoop = (0,checks_define/* defineCheck */.q)({
    id: 'ssl-redirect-loop',
    severity: 'error',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('Every request is redirected in a circle', '모든 요청이 끝없이 리다이렉트됩니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds SECURE_SSL_REDIRECT with a web server that does not tell Django which requests came over https.', '어떤 요청이 https로 왔는지 Django에 알려 주지 않는 웹 서버에서 SECURE_SSL_REDIRECT를 켠 경우를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)("Heroku's router ends TLS and says X-Forwarded-Proto. gunicorn and uvicorn take the scheme from it where FORWARDED_ALLOW_IPS allows, as the classic buildpack does; daphne, hypercorn and waitress do not by themselves. Django then redirects https to https without end.", 'Heroku 라우터는 TLS를 끝내고 X-Forwarded-Proto 헤더로 알려 줍니다. gunicorn과 uvicorn은 클래식 빌드팩처럼 FORWARDED_ALLOW_IPS가 허용하면 이 값을 쓰지만, daphne, hypercorn, waitress는 스스로 쓰지 않습니다. 그러면 Django가 https를 https로 끝없이 리다이렉트합니다.'),
        example: {
            file: 'settings.py',
            bad: '# Procfile: web: daphne mysite.asgi:application --port $PORT --bind 0.0.0.0\nSECURE_SSL_REDIRECT = True\n',
            good: `SECURE_SSL_REDIRECT = True\nSECURE_PROXY_SSL_HEADER = ${proxyHeader}\n`,
        },
        sources: is_secure_sources,
    },
    *run(context) {
        const facts = blind(context);
        if (!facts || redirects(facts.settings) !== true)
            return;
        const { settings, how } = facts;
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'SECURE_SSL_REDIRECT'), (0,verdicts/* text */.Qq)(`${how.server} does not tell Django that a request came over https, so SECURE_SSL_REDIRECT sends every browser in a circle.`, `${how.server}가 https 요청임을 Django에 알려 주지 않아서, SECURE_SSL_REDIRECT 때문에 모든 브라우저가 끝없이 리다이렉트됩니다.`), how.remedy, { ...related(how), ...is_secure_repair(context, facts) });
    },
});
const isSecureUndetected = (0,checks_define/* defineCheck */.q)({
    id: 'is-secure-undetected',
    severity: 'warning',
    title: (0,verdicts/* text */.Qq)('Django takes https requests for http', 'Django가 https 요청을 http로 여깁니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Finds a web server that does not tell Django which requests came over https, without SECURE_PROXY_SSL_HEADER.', 'SECURE_PROXY_SSL_HEADER 없이, 어떤 요청이 https로 왔는지 Django에 알려 주지 않는 웹 서버를 쓰는 경우를 찾습니다.'),
        why: (0,verdicts/* text */.Qq)('From Django 4.0 forms that are posted over https get 403 "Origin checking failed"; absolute URLs say http, and HSTS is never sent.', 'Django 4.0부터 https로 보낸 폼은 403 "Origin checking failed"로 거부됩니다. 절대 URL은 http로 만들어지고 HSTS는 전송되지 않습니다.'),
        example: {
            file: 'settings.py',
            bad: '# Procfile: web: daphne mysite.asgi:application --port $PORT --bind 0.0.0.0\n',
            good: `SECURE_PROXY_SSL_HEADER = ${proxyHeader}\n`,
        },
        sources: is_secure_sources,
    },
    *run(context) {
        const facts = blind(context);
        if (!facts || redirects(facts.settings) === true)
            return;
        const { settings, how } = facts;
        const perhaps = redirects(settings) === undefined
            ? (0,verdicts/* text */.Qq)(' Where SECURE_SSL_REDIRECT is on, every browser is sent in a circle.', ' SECURE_SSL_REDIRECT가 켜지면 모든 브라우저가 끝없이 리다이렉트됩니다.')
            : (0,verdicts/* text */.Qq)('', '');
        yield (0,verdicts/* found */.F9)(how.place ?? { file: settings.file }, (0,verdicts/* text */.Qq)(`${how.server} does not tell Django that a request came over https: forms are refused with 403 (Origin checking failed) and absolute URLs say http.${perhaps.en}`, `${how.server}가 https 요청임을 Django에 알려 주지 않습니다. 폼 제출이 403(Origin checking failed)으로 거부되고 절대 URL이 http로 만들어집니다.${perhaps.ko}`), how.remedy, is_secure_repair(context, facts));
    },
});
/** The settings, where Django surely can't tell https from http. Of a header that is named wrongly proxy-ssl-header-malformed speaks. */
function blind(context) {
    const settings = settingsOf(context, 'RUN');
    const how = settings && scheme(context, settings);
    const named = settings?.get('SECURE_PROXY_SSL_HEADER');
    if (named !== undefined && named.type !== 'none' && !namesHeader(settings))
        return undefined;
    return how?.secure === false ? { settings: settings, how } : undefined;
}
/** Whether http is redirected to https; undefined where it depends. */
function redirects(settings) {
    if (holds(middlewareValue(settings), securityMiddleware) !== true)
        return false;
    const value = settings.get('SECURE_SSL_REDIRECT');
    if (value === undefined)
        return false;
    return options(value).length === 1 ? truth(value) : undefined;
}
function related({ place }) {
    const note = (0,verdicts/* text */.Qq)('this server does not say so', '이 서버는 알려 주지 않습니다');
    return place ? { related: [{ location: place, note }] } : {};
}
/** The router sets the header itself, whatever the client sends: taking its word is safe on Heroku. */
function is_secure_repair({ django: { project } }, { settings, how }) {
    if (how.server === 'waitress-serve' || settings.get('SECURE_PROXY_SSL_HEADER') !== undefined)
        return {};
    const line = `SECURE_PROXY_SSL_HEADER = ${proxyHeader}\n`;
    return {
        fix: {
            title: (0,verdicts/* text */.Qq)("Take the scheme from Heroku's router", 'Heroku 라우터가 알려 주는 스킴 쓰기'),
            safety: 'safe',
            edits: [append(project, settings.file, line)],
        },
    };
}

;// CONCATENATED MODULE: ./build/tsc/checks/transport/proxy-ssl-header-malformed.js





/* harmony default export */ const proxy_ssl_header_malformed = ((0,checks_define/* defineCheck */.q)({
    id: 'proxy-ssl-header-malformed',
    severity: 'error',
    guide: '1-3',
    title: (0,verdicts/* text */.Qq)('SECURE_PROXY_SSL_HEADER can never match', 'SECURE_PROXY_SSL_HEADER가 절대 맞지 않습니다'),
    docs: {
        what: (0,verdicts/* text */.Qq)('Checks the form of SECURE_PROXY_SSL_HEADER: a pair of the header as WSGI names it, and `https`.', 'SECURE_PROXY_SSL_HEADER가 WSGI식 헤더 이름과 `https`의 쌍으로 되어 있는지 확인합니다.'),
        why: (0,verdicts/* text */.Qq)("Heroku's router says X-Forwarded-Proto, which Django sees as HTTP_X_FORWARDED_PROTO. Another name is never there, so the setting does nothing; another value makes every https request count as http, which ends in endless redirects and refused forms; what is no pair ends each request with ImproperlyConfigured.", 'Heroku 라우터는 X-Forwarded-Proto 헤더를 보내고 Django는 이를 HTTP_X_FORWARDED_PROTO로 봅니다. 이름이 다르면 그런 헤더가 없어 설정이 아무 일도 하지 않고, 값이 다르면 https 요청이 모두 http로 처리되어 리다이렉트가 반복되고 폼 제출이 거부됩니다. 두 값의 쌍이 아니면 요청마다 ImproperlyConfigured 오류가 납니다.'),
        example: {
            file: 'settings.py',
            bad: 'SECURE_PROXY_SSL_HEADER = ("X-Forwarded-Proto", "https")\n',
            good: `SECURE_PROXY_SSL_HEADER = ${proxyHeader}\n`,
        },
        sources: [
            'https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header',
            'https://devcenter.heroku.com/articles/http-routing#heroku-headers',
        ],
    },
    *run(context) {
        const settings = settingsOf(context, 'RUN');
        const value = settings?.get('SECURE_PROXY_SSL_HEADER');
        if (!settings || !value || truth(value) === false)
            return;
        const pair = strings(value);
        const known = pair !== undefined || value.type === 'str' || value.type === 'bool';
        if (!known || (pair?.length === 2 && pair[0] === 'HTTP_X_FORWARDED_PROTO' && pair[1] === 'https'))
            return;
        const source = sourceAt(context.django.project, value.at);
        yield (0,verdicts/* found */.F9)(placeOfSetting(settings, 'SECURE_PROXY_SSL_HEADER'), consequence(source.slice(0, 80), pair), (0,verdicts/* text */.Qq)(`Write \`SECURE_PROXY_SSL_HEADER = ${proxyHeader}\`.`, `\`SECURE_PROXY_SSL_HEADER = ${proxyHeader}\`로 적어 주세요.`), {
            // Where the server knows https by itself, nothing is broken yet.
            severity: scheme(context, settings).secure === true ? 'warning' : 'error',
            ...(/^[[(].*[\])]$|^(["']).*\1$/s.test(source)
                ? {
                    fix: {
                        title: (0,verdicts/* text */.Qq)('Name the header as Django sees it', 'Django가 보는 헤더 이름으로 바꾸기'),
                        safety: 'safe',
                        edits: [(0,verdicts/* replace */.HC)(value.at, proxyHeader)],
                    },
                }
                : {}),
        });
    },
}));
function consequence(source, pair) {
    if (pair?.length !== 2) {
        return (0,verdicts/* text */.Qq)(`\`${source}\` is no pair of a header and a value, so each request ends with an error (ImproperlyConfigured) as soon as Django asks for the scheme.`, `\`${source}\`는 헤더와 값의 쌍이 아니어서, Django가 스킴을 확인하는 순간 요청이 ImproperlyConfigured 오류로 끝납니다.`);
    }
    if (pair[0] === 'HTTP_X_FORWARDED_PROTO') {
        return (0,verdicts/* text */.Qq)(`Heroku's router sends \`https\` in this header, never \`${pair[1]}\`, so Django takes every https request for http: redirects go in a circle and forms are refused.`, `Heroku 라우터는 이 헤더에 \`${pair[1]}\`가 아니라 \`https\`를 보냅니다. Django가 모든 https 요청을 http로 여겨 리다이렉트가 반복되고 폼 제출이 거부됩니다.`);
    }
    return (0,verdicts/* text */.Qq)(`Django sees no \`${pair[0]}\` from Heroku's router, so the setting does nothing: X-Forwarded-Proto is called HTTP_X_FORWARDED_PROTO there.`, `Heroku 라우터가 보내는 헤더 중에 Django가 \`${pair[0]}\`로 보는 것은 없어서 이 설정은 아무 일도 하지 않습니다. X-Forwarded-Proto는 HTTP_X_FORWARDED_PROTO라는 이름이 됩니다.`);
}

;// CONCATENATED MODULE: ./build/tsc/checks/transport/secure-settings.js






const sslRedirectOff = secure_settings_define({
    id: 'ssl-redirect-off',
    setting: 'SECURE_SSL_REDIRECT',
    severity: 'warning',
    middleware: securityMiddleware,
    title: (0,verdicts/* text */.Qq)('Requests over http are not redirected to https', 'http 요청이 https로 리다이렉트되지 않습니다'),
    why: (0,verdicts/* text */.Qq)('Heroku answers on http and https alike. Without the redirect, people who type the bare address log in over an unencrypted connection.', 'Heroku는 http와 https 요청을 모두 받습니다. 리다이렉트가 없으면 주소만 입력해 들어온 사람은 암호화되지 않은 연결로 로그인하게 됩니다.'),
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secure-ssl-redirect',
});
const sessionCookieInsecure = secure_settings_define({
    id: 'session-cookie-insecure',
    setting: 'SESSION_COOKIE_SECURE',
    severity: 'warning',
    middleware: 'django.contrib.sessions.middleware.SessionMiddleware',
    title: (0,verdicts/* text */.Qq)('The session cookie is sent over http too', '세션 쿠키가 http로도 전송됩니다'),
    why: (0,verdicts/* text */.Qq)('One request over http is enough to give the session away to anybody on the same network.', 'http 요청이 한 번만 있어도 같은 네트워크의 누군가가 세션을 가로챌 수 있습니다.'),
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-secure',
});
const csrfCookieInsecure = secure_settings_define({
    id: 'csrf-cookie-insecure',
    setting: 'CSRF_COOKIE_SECURE',
    severity: 'warning',
    middleware: 'django.middleware.csrf.CsrfViewMiddleware',
    concerns: (settings) => {
        const inSession = settings.get('CSRF_USE_SESSIONS');
        return inSession === undefined || truth(inSession) === false;
    },
    title: (0,verdicts/* text */.Qq)('The CSRF cookie is sent over http too', 'CSRF 쿠키가 http로도 전송됩니다'),
    why: (0,verdicts/* text */.Qq)('Somebody on the same network can read or set the cookie, and with it pass the CSRF check.', '같은 네트워크의 누군가가 쿠키를 읽거나 바꿔서 CSRF 검사를 통과할 수 있습니다.'),
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#csrf-cookie-secure',
});
const nosniffOff = secure_settings_define({
    id: 'nosniff-off',
    setting: 'SECURE_CONTENT_TYPE_NOSNIFF',
    severity: 'warning',
    middleware: securityMiddleware,
    defaultsToTrue: true,
    title: (0,verdicts/* text */.Qq)('X-Content-Type-Options is switched off', 'X-Content-Type-Options가 꺼져 있습니다'),
    why: (0,verdicts/* text */.Qq)('Browsers may then take an uploaded file for a script.', '브라우저가 업로드된 파일을 스크립트로 잘못 해석할 수 있습니다.'),
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secure-content-type-nosniff',
});
const sessionCookieHttponlyOff = secure_settings_define({
    id: 'session-cookie-httponly-off',
    setting: 'SESSION_COOKIE_HTTPONLY',
    severity: 'warning',
    middleware: 'django.contrib.sessions.middleware.SessionMiddleware',
    defaultsToTrue: true,
    title: (0,verdicts/* text */.Qq)('Scripts can read the session cookie', '스크립트가 세션 쿠키를 읽을 수 있습니다'),
    why: (0,verdicts/* text */.Qq)('Any script that gets into a page can then take the session along.', '페이지에 끼어든 스크립트가 세션을 빼돌릴 수 있습니다.'),
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-httponly',
});
function secure_settings_define(row) {
    const { id, setting, severity, concerns = () => true, defaultsToTrue = false, title, why, source } = row;
    return (0,checks_define/* defineCheck */.q)({
        id,
        severity,
        guide: '1-3',
        title,
        docs: {
            what: (0,verdicts/* text */.Qq)(`Evaluates ${setting} as the web process sees it.`, `web 프로세스가 보는 ${setting} 값을 확인합니다.`),
            why,
            example: defaultsToTrue
                ? { file: 'settings.py', bad: `${setting} = False\n`, good: `# ${setting} is True by default\n` }
                : { file: 'settings.py', bad: `${setting} = False\n`, good: `${setting} = not DEBUG\n` },
            sources: [source, 'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#https'],
        },
        *run(context) {
            const { project } = context.django;
            const settings = settingsOf(context, 'RUN');
            const value = settings?.get(setting);
            if (!settings || (value === undefined && defaultsToTrue))
                return;
            if (holds(middlewareValue(settings), row.middleware) === false || !concerns(settings))
                return;
            // Only what is off in every world: `if not DEBUG:` with a DEBUG from the environment is how it should be.
            if (value !== undefined && (truth(value) !== false || options(value).length > 1))
                return;
            if (!defaultsToTrue && hiddenByDebug(context, settings, setting))
                return;
            const right = inProduction(settings, setting);
            const edits = defaultsToTrue
                ? deleteSetting(project, settings, setting)
                : [setTo(context, settings, setting, right)].filter((edit) => edit !== undefined);
            yield (0,verdicts/* found */.F9)(placeOfSetting(settings, setting), (0,verdicts/* text */.Qq)(`${setting} is ${value === undefined ? 'not set' : 'off'} in the web process. ${why.en}`, `web 프로세스에서 ${setting}이 ${value === undefined ? '설정되지 않았습니다' : '꺼져 있습니다'}. ${why.ko}`), defaultsToTrue
                ? (0,verdicts/* text */.Qq)('Delete the line: True is the default.', '이 줄을 지워 주세요. 기본값이 True입니다.')
                : (0,verdicts/* text */.Qq)(`Write \`${setting} = ${right}\`${right === 'True' ? ', where it holds on Heroku alone' : ', so that it stays off on your own machine'}.`, `\`${setting} = ${right}\`로 적어 주세요. ${right === 'True' ? 'Heroku에서만 적용되는 설정에 적어야 합니다.' : '내 컴퓨터에서는 꺼진 상태로 둘 수 있습니다.'}`), edits && edits.length > 0
                ? {
                    fix: {
                        title: defaultsToTrue
                            ? (0,verdicts/* text */.Qq)('Delete the line', '이 줄 지우기')
                            : (0,verdicts/* text */.Qq)(`Set ${setting} in production`, `운영 환경에서 ${setting} 켜기`),
                        safety: defaultsToTrue ? 'safe' : 'unsafe',
                        edits,
                    },
                }
                : {});
        },
    });
}

;// CONCATENATED MODULE: ./build/tsc/checks/transport/index.js







const transportChecks = [
    cookieDomainHerokuapp,
    csrfCookieInsecure,
    csrf_origins_format,
    csrfOriginsHttp,
    csrfOriginsNeedless,
    hstsOff,
    hstsPreload,
    hstsRisky,
    hstsSubdomains,
    isSecureUndetected,
    nosniffOff,
    proxy_ssl_header_malformed,
    samesiteNoneInsecure,
    sessionCookieHttponlyOff,
    sessionCookieInsecure,
    sslRedirectLoop,
    sslRedirectOff,
];

;// CONCATENATED MODULE: ./build/tsc/checks/registry.js












/** Every check, sorted by id. */
const checks = [
    ...databaseChecks,
    ...gitChecks,
    ...migrationsChecks,
    ...platformChecks,
    ...processesChecks,
    ...pythonVersionChecks,
    ...repositoryChecks,
    ...requirementsChecks,
    ...securityChecks,
    ...sourceChecks,
    ...staticChecks,
    ...transportChecks,
].sort((a, b) => (a.id < b.id ? -1 : 1));


/***/ }),

/***/ 98326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ format),
/* harmony export */   S8: () => (/* binding */ markers),
/* harmony export */   pF: () => (/* binding */ defineScrubCheck),
/* harmony export */   vU: () => (/* binding */ scrubPlan)
/* harmony export */ });
/* harmony import */ var _scrub_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37724);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71620);
/* harmony import */ var _suppress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22268);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21853);




const plans = new WeakMap();
/** The plan of a project's requirements.txt, made once. `ignore`: entries of the input. */
function scrubPlan(project, pythonVersion, ignore = []) {
    const ofProject = plans.get(project) ?? new Map();
    plans.set(project, ofProject);
    const key = [pythonVersion, ...ignore].join('\n');
    let plan = ofProject.get(key);
    if (!plan) {
        const ignored = (check, file) => (0,_suppress_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressedByInput */ .y)(ignore, check, file);
        plan = (0,_scrub_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planScrub */ .J)(project, { pythonVersion, ignored });
        ofProject.set(key, plan);
    }
    return plan;
}
const buildpack = 'https://devcenter.heroku.com/articles/python-pip';
const markers = 'https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers';
const format = 'https://pip.pypa.io/en/stable/reference/requirements-file-format/';
/** A check that passes on the plan's findings of one id. */
function defineScrubCheck(id, words) {
    const { severity = 'error', title, what, why, bad, good, sources = [] } = words;
    const example = bad !== undefined && good !== undefined ? { file: 'requirements.txt', bad, good } : undefined;
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCheck */ .q)({
        id,
        severity,
        title,
        docs: { what, why, example, sources: [...sources, buildpack] },
        *run({ django: { project, install, python }, ignore }) {
            if (install.manager !== 'pip') {
                yield (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .notApplicable */ .hH)((0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('requirements.txt is not what Heroku installs from', 'Heroku가 requirements.txt로 설치하는 프로젝트가 아닙니다'));
                return;
            }
            const plan = scrubPlan(project, python.minor, ignore);
            for (const finding of [...plan.findings, ...plan.ignored]) {
                if (finding.check !== id)
                    continue;
                const { location, message, remedy, severity: own, fix, related } = finding;
                yield (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(location, message, remedy, { severity: own, fix, related });
            }
        },
    });
}


/***/ }),

/***/ 22268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ suppressedByComment),
/* harmony export */   y: () => (/* binding */ suppressedByInput)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70298);
/* harmony import */ var _project_ignore_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8749);
/* harmony import */ var _project_requirements_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51528);



/** Whether `# heroku: ignore[check-id]` stands on the finding's lines, or alone on the line above. */
function suppressedByComment(project, { check, location }) {
    const { file, line, endLine } = location;
    return line !== undefined && (0,_project_ignore_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .hasIgnoreComment */ .q)(textOf(project, file), check, { line, lastLine: endLine });
}
/** PowerShell writes requirements as UTF-16. */
function textOf(project, file) {
    const bytes = project.bytes(file);
    if (bytes && bytes[0] >= 0xfe) {
        try {
            return (0,_project_requirements_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(bytes).text;
        }
        catch {
            // What pip cannot decode has no comments that anybody could trust.
        }
    }
    return project.text(file) ?? '';
}
/** Whether an entry of the `ignore` input, `id` or `id:path/**`, covers findings of `check` in `file`. */
function suppressedByInput(entries, check, file) {
    return entries.some((entry) => {
        const colon = entry.indexOf(':');
        if (colon < 0)
            return entry === check;
        return (entry.slice(0, colon) === check &&
            ignore__WEBPACK_IMPORTED_MODULE_0__.isPathValid(file) &&
            ignore__WEBPACK_IMPORTED_MODULE_0__()
                .add(entry.slice(colon + 1))
                .ignores(file));
    });
}


/***/ }),

/***/ 21853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   ik: () => (/* binding */ place)
/* harmony export */ });
/** A text in both languages. */
function text(en, ko) {
    return { en, ko };
}
function found(location, message, remedy, more = {}) {
    return { kind: 'found', location, message, remedy, ...more };
}
function unknown(needs, location) {
    return { kind: 'unknown', needs, location };
}
function notApplicable(reason) {
    return { kind: 'not-applicable', reason };
}
/** Where a value was written, without the offsets that only edits need. */
function place({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}
/** An edit of what stands at `origin`. */
function replace(origin, newText) {
    return { kind: 'replace', file: origin.file, start: origin.start, end: origin.end, newText };
}


/***/ }),

/***/ 92888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ argumentOf),
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
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


/***/ }),

/***/ 8749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hasIgnoreComment)
/* harmony export */ });
const comment = /#\s*heroku:\s*ignore\[([^\]]*)\]/;
/**
 * Whether `# heroku: ignore[check-id]` stands on one of the lines from `line` to `lastLine`
 * (from 1), or alone on the line above them, in the syntax of Python, a template or pip.
 */
function hasIgnoreComment(text, check, { line, lastLine = line }) {
    if (!comment.test(text))
        return false;
    const lines = text.split('\n');
    const above = lines[line - 2]?.trim() ?? '';
    return [...lines.slice(line - 1, lastLine), /^(\{|<!--)?\s*#/.test(above) ? above : ''].some((candidate) => (comment.exec(candidate)?.[1] ?? '')
        .split(',')
        .map((id) => id.trim())
        .includes(check));
}


/***/ }),

/***/ 67107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ slugIgnoreRules),
/* harmony export */   ep: () => (/* binding */ ignoreRules),
/* harmony export */   jN: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70298);


/** The rules of every tracked .gitignore; a deeper one wins over a shallower one, as in git. */
function ignoreRules(project) {
    const files = project.files.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === '.gitignore');
    files.sort((a, b) => depth(a) - depth(b));
    return matcher(files.map((file) => ({ file, text: project.text(file) ?? '' })));
}
/**
 * The rules of the root's .slugignore, which Heroku's classic build applies before
 * the buildpack runs. `!` has no meaning there (Dev Center, "Slug Compiler"), so
 * negated lines are left out.
 */
function slugIgnoreRules(project) {
    const text = project.text('.slugignore') ?? '';
    return matcher([{ file: '.slugignore', text: text.replace(/^!.*$/gm, '') }]);
}
/** A matcher over ignore files, the ones that win last. */
function matcher(sources) {
    const all = ignore__WEBPACK_IMPORTED_MODULE_1__({ ignorecase: false });
    const rules = [];
    for (const { file, text } of sources) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
        for (const [index, line] of text.split(/\r?\n/).entries()) {
            if (line.trim() === '' || line.startsWith('#'))
                continue;
            const pattern = folder === '.' ? line : below(folder, line);
            all.add({ pattern, mark: String(rules.length) });
            rules.push({ file, line: index + 1, rule: line.trim() });
        }
    }
    return (path) => {
        if (!ignore__WEBPACK_IMPORTED_MODULE_1__.isPathValid(path))
            return undefined;
        const rule = all.checkIgnore(path).rule;
        return rule?.mark === undefined ? undefined : rules[Number(rule.mark)];
    };
}
/** The pattern as the root's ignore file would have to say it. */
function below(folder, line) {
    const negated = line.startsWith('!') ? '!' : '';
    const pattern = line.slice(negated.length);
    const anchored = pattern.replace(/\s+$/, '').replace(/\/$/, '').includes('/');
    const base = folder.replace(/[\\*?[\]! #]/g, '\\$&');
    return `${negated}/${base}/${anchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
}
function depth(path) {
    return path.split('/').length;
}


/***/ }),

/***/ 12440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lfsPointer),
/* harmony export */   k: () => (/* binding */ POINTER_SIZE)
/* harmony export */ });
/** Pointers are shorter than this: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER_SIZE = 1024;
/** The pointer that git holds instead of a file of Git LFS; undefined for any other content. */
function lfsPointer(content) {
    if (content.length >= POINTER_SIZE)
        return undefined;
    const [version, ...lines] = Buffer.from(content).toString().split('\n');
    if (version !== 'version https://git-lfs.github.com/spec/v1')
        return undefined;
    const fields = new Map(lines.map((line) => line.split(' ', 2)));
    const sha256 = fields.get('oid')?.replace('sha256:', '') ?? '';
    const size = fields.get('size') ?? '';
    return /^[0-9a-f]{64}$/.test(sha256) && /^\d+$/.test(size) ? { sha256, size: Number(size) } : undefined;
}


/***/ }),

/***/ 93982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ linkEnd),
/* harmony export */   t: () => (/* binding */ leavesTree)
/* harmony export */ });
/**
 * Where the link `path` leads, as the kernel would follow it: other links on the way
 * count, what is missing does not matter. Undefined when it leaves the tree on the
 * way, null after as many links as Linux gives up at.
 * @param links Every link of the tree with its target.
 */
function linkEnd(path, links) {
    let here = path.split('/').slice(0, -1);
    const todo = [path.split('/').at(-1)];
    for (let followed = 0; todo.length > 0;) {
        const step = todo.shift();
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (here.length === 0)
                return undefined;
            here = here.slice(0, -1);
            continue;
        }
        const next = [...here, step];
        const target = links.get(next.join('/'));
        if (target === undefined)
            here = next;
        else if (target.startsWith('/'))
            return undefined;
        else if (++followed > 40)
            return null;
        else
            todo.unshift(...target.split('/'));
    }
    return here.join('/');
}
/** Whether following the link leaves the tree; a loop does not. */
function leavesTree(path, links) {
    return linkEnd(path, links) === undefined;
}


/***/ }),

/***/ 37587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pythonSupport)
/* harmony export */ });
/**
 * Python versions that Heroku's classic buildpack knows, from lib/python_version.sh
 * of v351 (2026-08-18). https://github.com/heroku/heroku-buildpack-python
 */
const pythonSupport = {
    asOf: '2026-08-18',
    default: '3.14',
    /** Newest patch by minor version. */
    newestPatch: new Map([
        ['3.10', '3.10.21'],
        ['3.11', '3.11.16'],
        ['3.12', '3.12.14'],
        ['3.13', '3.13.15'],
        ['3.14', '3.14.7'],
    ]),
    /** Still built, with the day (UTC) on which the buildpack drops it. */
    leaving: new Map([['3.10', '2027-01-06']]),
    oldestMinor: 10,
    newestMinor: 14,
};


/***/ }),

/***/ 33478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ isPythonVersion),
/* harmony export */   Ij: () => (/* binding */ readPythonRequest),
/* harmony export */   YM: () => (/* binding */ versionLines),
/* harmony export */   dI: () => (/* binding */ runtimeVersion),
/* harmony export */   li: () => (/* binding */ pipfileLockVersion)
/* harmony export */ });
/* harmony import */ var _python_support_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37587);

/** What the buildpack's bash trims from each line: not NBSP, zero-width space or a BOM. */
const blank = '[\\t\\v\\f\\r \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]+';
const trimmed = new RegExp(`^${blank}|${blank}$`, 'g');
const number = '(?:0|[1-9]\\d*)';
const version = new RegExp(`^${number}\\.${number}(?:\\.${number})?$`);
/** The lines of `.python-version` or `runtime.txt` as the buildpack prepares them; undefined when the file is not tracked. */
function versionLines(project, file) {
    const bytes = project.bytes(file);
    if (bytes === undefined)
        return undefined;
    return Buffer.from(bytes)
        .toString('utf8')
        .split('\n')
        .map((text, index) => ({ line: index + 1, text: text.replace(trimmed, '') }))
        .filter(({ text }) => text !== '' && !text.startsWith('#'));
}
/** Whether `text` is X.Y or X.Y.Z without leading zeros. */
function isPythonVersion(text) {
    return version.test(text);
}
/** The version that runtime.txt names, or undefined when the buildpack refuses it. */
function runtimeVersion(lines) {
    const text = lines.map((line) => line.text).join('\n');
    const name = text.startsWith('python-') ? text.slice('python-'.length) : '';
    return isPythonVersion(name) ? name : undefined;
}
/**
 * Which Python the classic build takes: runtime.txt, then .python-version, then with
 * Pipenv Pipfile.lock, then the default. A file that the buildpack refuses counts as
 * naming none. (An app that was built before without a version keeps its last one.)
 */
function readPythonRequest(project) {
    const runtime = versionLines(project, 'runtime.txt');
    if (runtime) {
        const requested = runtimeVersion(runtime);
        return request(requested, 'runtime.txt', runtime[0]?.line);
    }
    const lines = versionLines(project, '.python-version');
    if (lines) {
        const only = lines.length === 1 ? lines[0] : undefined;
        const requested = only && isPythonVersion(only.text) ? only.text : undefined;
        return request(requested, '.python-version', only?.line);
    }
    return request(pipfileLockVersion(project), 'Pipfile.lock', undefined);
}
function request(requested, file, line) {
    if (requested === undefined)
        return { minor: _python_support_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonSupport */ .s.default, source: 'default' };
    const minor = requested.split('.').slice(0, 2).join('.');
    return { requested, minor, source: file, location: { file, line } };
}
/** `_meta.requires` of Pipfile.lock: python_full_version before python_version. */
function pipfileLockVersion(project) {
    const text = project.text('Pipfile.lock');
    if (text === undefined)
        return undefined;
    try {
        const requires = JSON.parse(text)?._meta?.requires;
        const named = requires?.python_full_version ?? requires?.python_version;
        return typeof named === 'string' && isPythonVersion(named) ? named : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 51528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86840);

/** In pip's order: the mark of UTF-16 LE is the beginning of that of UTF-32 LE. */
const marks = [
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe, 0, 0], 'utf-32-le'],
    [[0, 0, 0xfe, 0xff], 'utf-32-be'],
    [[0xff, 0xfe], 'utf-16-le'],
    [[0xfe, 0xff], 'utf-16-be'],
];
/**
 * Decodes as pip's `_decode_req_file` does where the locale is UTF-8, which it is on Heroku.
 * Throws a PipRefusal in Python's words.
 */
function decode(bytes) {
    for (const [mark, encoding] of marks) {
        if (mark.every((byte, i) => bytes[i] === byte)) {
            const text = decodeAs(bytes.subarray(mark.length), encoding);
            return { text, encoding, bom: true, declared: false };
        }
    }
    const declared = declaredEncoding(bytes);
    const encoding = declared ?? 'utf-8';
    return { text: decodeAs(bytes, encoding), encoding, bom: false, declared: declared !== undefined };
}
function declaredEncoding(bytes) {
    let start = 0;
    for (let line = 0; line < 2 && start <= bytes.length; line++) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline;
        if (bytes[start] === 0x23) {
            const comment = Buffer.from(bytes.subarray(start, end)).toString('latin1');
            const match = /coding[:=][ \t\n\r\f\v]*([-\w.]+)/.exec(comment);
            if (match)
                return match[1];
        }
        start = end + 1;
    }
    return undefined;
}
/** Python's aliases that the WHATWG names of TextDecoder do not cover. */
const labels = {
    cp949: 'euc-kr',
    ms949: 'euc-kr',
    uhc: 'euc-kr',
    'euc-kr': 'euc-kr',
    euckr: 'euc-kr',
    cp932: 'shift_jis',
    mbcs: '',
};
function decodeAs(bytes, name) {
    const encoding = name.toLowerCase().replaceAll('_', '-');
    if (/^(utf-?8|u8|cp65001)$/.test(encoding))
        return utf8(bytes);
    if (encoding === 'utf-8-sig')
        return utf8(bytes).replace(/^\ufeff/, '');
    if (/^(latin-?1|iso-?8859-1|l1|8859|cp819)$/.test(encoding))
        return Buffer.from(bytes).toString('latin1');
    if (/^(us-)?ascii$|^646$/.test(encoding))
        return ascii(bytes);
    if (encoding === 'utf-16-le' || encoding === 'utf-16-be')
        return utf16(bytes, encoding);
    if (encoding === 'utf-32-le' || encoding === 'utf-32-be')
        return utf32(bytes, encoding);
    const label = labels[encoding] ?? encoding.replace(/^cp(125\d)$/, 'windows-$1');
    let decoder;
    try {
        decoder = new TextDecoder(label, { fatal: true });
    }
    catch {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .PipRefusal */ .IE('LookupError', `unknown encoding: ${name}`);
    }
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .PipRefusal */ .IE('UnicodeDecodeError', `'${encoding}' codec can't decode the file`);
    }
}
function cannot(codec, bytes, start, length, why) {
    const where = length === 1
        ? `byte 0x${bytes[start].toString(16).padStart(2, '0')} in position ${start}`
        : `bytes in position ${start}-${start + length - 1}`;
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .PipRefusal */ .IE('UnicodeDecodeError', `'${codec}' codec can't decode ${where}: ${why}`);
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw utf8Error(bytes);
    }
}
/** CPython's description of the first fault in bytes that are not UTF-8. */
function utf8Error(bytes) {
    let at = 0;
    for (;;) {
        const lead = bytes[at];
        const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (size === 0)
            return cannot('utf-8', bytes, at, 1, 'invalid start byte');
        for (let i = 1; i < size; i++) {
            const byte = bytes[at + i];
            if (byte === undefined)
                return cannot('utf-8', bytes, at, i, 'unexpected end of data');
            let low = 0x80;
            let high = 0xbf;
            if (i === 1) {
                if (lead === 0xe0)
                    low = 0xa0;
                else if (lead === 0xed)
                    high = 0x9f;
                else if (lead === 0xf0)
                    low = 0x90;
                else if (lead === 0xf4)
                    high = 0x8f;
            }
            if (byte < low || byte > high)
                return cannot('utf-8', bytes, at, i, 'invalid continuation byte');
        }
        at += size;
    }
}
function ascii(bytes) {
    const bad = bytes.findIndex((byte) => byte > 0x7f);
    if (bad >= 0)
        throw cannot('ascii', bytes, bad, 1, 'ordinal not in range(128)');
    return Buffer.from(bytes).toString('latin1');
}
function utf16(bytes, codec) {
    const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    const text = (codec === 'utf-16-be' ? even.swap16() : even).toString('utf16le');
    const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
    if (lone) {
        const unit = lone[0].charCodeAt(0);
        const last = lone.index === text.length - 1;
        if (unit < 0xdc00 && last) {
            throw cannot(codec, bytes, lone.index * 2, bytes.length - lone.index * 2, 'unexpected end of data');
        }
        const why = unit < 0xdc00 ? 'illegal UTF-16 surrogate' : 'illegal encoding';
        throw cannot(codec, bytes, lone.index * 2, 2, why);
    }
    if (bytes.length % 2)
        throw cannot(codec, bytes, bytes.length - 1, 1, 'truncated data');
    return text;
}
function utf32(bytes, codec) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = [];
    for (let at = 0; at < bytes.length; at += 4) {
        if (at + 4 > bytes.length)
            throw cannot(codec, bytes, at, bytes.length - at, 'truncated data');
        const code = view.getUint32(at, codec === 'utf-32-le');
        if (code > 0x10ffff)
            throw cannot(codec, bytes, at, 4, 'code point not in range(0x110000)');
        if (code >= 0xd800 && code < 0xe000) {
            throw cannot(codec, bytes, at, 4, 'code point in surrogate code point range(0xd800, 0xe000)');
        }
        parts.push(String.fromCodePoint(code));
    }
    return parts.join('');
}


/***/ }),

/***/ 53425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ lockEntries),
/* harmony export */   Nc: () => (/* binding */ lockedPackage),
/* harmony export */   lQ: () => (/* binding */ entriesByName)
/* harmony export */ });
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5721);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24944);


/** The `[[package]]` tables of a lock in their order. */
function lockEntries(text, packages) {
    const lines = [];
    text.split('\n').forEach((line, i) => {
        if (line.startsWith('[[package]]'))
            lines.push(i + 2);
    });
    return packages.map((entry, i) => ({
        table: entry,
        name: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .t)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(entry.name) ?? ''),
        line: lines[i] ?? 1,
    }));
}
function entriesByName(entries) {
    const byName = new Map();
    for (const entry of entries) {
        const others = byName.get(entry.name);
        if (others)
            others.push(entry);
        else
            byName.set(entry.name, [entry]);
    }
    return byName;
}
/** `files`: names of the release's files; none where the lock has no list, as for a repository. */
function lockedPackage(file, { table, name, line }, files) {
    const version = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(table.version);
    return {
        name,
        written: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(table.name) ?? '',
        specifier: version === undefined ? '' : `==${version}`,
        version,
        extras: [],
        location: { file, line },
        files: files.length ? files : undefined,
    };
}


/***/ }),

/***/ 51447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ evaluateMarker),
/* harmony export */   cK: () => (/* binding */ herokuEnvironment),
/* harmony export */   pg: () => (/* binding */ MarkerFault)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _tokenizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26969);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24944);



/** What markers see on Heroku, with Python `version`: '3.13', or '3.13.2' where the patch is known. */
function herokuEnvironment(version) {
    const [major, minor, patch] = version.split('.');
    const full = patch === undefined ? undefined : version;
    return {
        implementation_name: 'cpython',
        implementation_version: full,
        os_name: 'posix',
        platform_machine: 'x86_64',
        platform_release: undefined,
        platform_system: 'Linux',
        platform_version: undefined,
        python_full_version: full,
        platform_python_implementation: 'CPython',
        python_version: `${major}.${minor}`,
        sys_platform: 'linux',
        extra: '',
    };
}
/** Thrown for a marker that parses, but makes pip stop when it is evaluated. */
class MarkerFault extends Error {
}
/** Whether `marker` holds; undefined when that hangs on a value nobody knows yet. Throws MarkerFault. */
function evaluateMarker(marker, environment) {
    if (!('parts' in marker))
        return compare(marker, environment);
    // 'or' of 'and' groups; unknown counts only where the rest does not decide.
    let group = true;
    let result = false;
    marker.parts.forEach((part, i) => {
        if (i > 0 && marker.joins[i - 1] === 'or') {
            result = either(result, group);
            group = true;
        }
        group = both(group, evaluateMarker(part, environment));
    });
    return either(result, group);
}
function both(a, b) {
    return a === false || b === false ? false : a && b;
}
function either(a, b) {
    return a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;
}
const versionVariables = new Set([
    'python_full_version',
    'platform_release',
    'implementation_version',
    'python_version',
]);
const specifier = new RegExp(`^(?:${_tokenizer_js__WEBPACK_IMPORTED_MODULE_1__/* .specifierPattern */ .h9})$`, 'i');
/** The patch releases that a minor version may have. */
const patches = Array.from({ length: 41 }, (_, patch) => patch);
function compare(comparison, environment) {
    const { left, operator, right } = comparison;
    const textOf = (side) => ('value' in side ? side.value : side.variable);
    // packaging looks up the left side if that is a variable, else whatever the right side says.
    const key = 'variable' in left ? left.variable : textOf(right);
    if (!(key in environment))
        throw new MarkerFault(`'${key}' is not a marker variable here`);
    const known = environment[key];
    if (known === undefined) {
        const minor = environment.python_version;
        if (minor === undefined || !/^(python_full|implementation)_version$/.test(key))
            return undefined;
        // Known all the same when every patch release gives one answer.
        const answers = patches.map((patch) => compare(comparison, { ...environment, [key]: `${minor}.${patch}` }));
        return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
    }
    const lhs = 'variable' in left ? known : left.value;
    const rhs = 'variable' in left ? textOf(right) : known;
    if (versionVariables.has(key) && specifier.test(operator + rhs))
        return versionMatches(lhs, operator, rhs);
    switch (operator) {
        case 'in':
            return rhs.includes(lhs);
        case 'not in':
            return !rhs.includes(lhs);
        case '==':
        case '<=':
        case '>=':
            return lhs === rhs;
        case '!=':
            return lhs !== rhs;
        case '<':
        case '>':
            return false;
        default:
            throw new MarkerFault(`Undefined operator ${operator} on ${lhs} and ${rhs}.`);
    }
}
function versionMatches(version, operator, wanted) {
    if (operator === '===')
        return version.toLowerCase() === wanted.trim().toLowerCase();
    const normal = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .normalVersion */ .A)(version);
    if (normal === undefined)
        return false;
    // '3.13' and '3.13.0' are one version, which the library forgets before `.*` and `~=`.
    const padded = normal.replace(/^((?:\d+!)?)(\d+(?:\.\d+)*)/, (_, epoch, release) => {
        const parts = release.split('.');
        while (parts.length < 6)
            parts.push('0');
        return epoch + parts.join('.');
    });
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies)(padded, operator + wanted.trim().replace(/^v/i, ''), { prereleases: true });
}


/***/ }),

/***/ 87882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ markerTest)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);
/* harmony import */ var _marker_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51447);


/** Tells of marker texts whether they hold; true where that cannot be known, since then the package may be needed. */
function markerTest(environment) {
    const known = new Map();
    return (marker) => {
        if (typeof marker !== 'string' || marker === '')
            return true;
        let holds = known.get(marker);
        if (holds === undefined) {
            holds = evaluated(marker, environment) !== false;
            known.set(marker, holds);
        }
        return holds;
    };
}
function evaluated(marker, environment) {
    try {
        return (0,_marker_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateMarker */ .UZ)((0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(marker), environment);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _tokenizer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26969);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24944);


/** Reads a whole marker (PEP 508). Throws SyntaxFault. */
function parseMarker(source) {
    const tokens = new _tokenizer_js__WEBPACK_IMPORTED_MODULE_0__/* .Tokenizer */ ._F(source);
    const marker = readMarker(tokens);
    if (!tokens.atEnd)
        tokens.fail('Expected end of marker expression');
    return marker;
}
/** Reads a marker where `tokens` stand. Throws SyntaxFault. */
function readMarker(tokens) {
    const list = readList(tokens);
    // packaging does this on the outermost level alone.
    list.parts = list.parts.map((part) => ('parts' in part ? part : normalExtra(part)));
    return list;
}
function readList(tokens) {
    const list = { parts: [readAtom(tokens)], joins: [] };
    for (let join = tokens.take('boolean'); join !== undefined; join = tokens.take('boolean')) {
        list.joins.push(join);
        list.parts.push(readAtom(tokens));
    }
    return list;
}
function readAtom(tokens) {
    tokens.take('space');
    const atom = tokens.check('(')
        ? tokens.enclosed('(', ')', 'marker expression', () => {
            tokens.take('space');
            const inner = readList(tokens);
            tokens.take('space');
            return inner;
        })
        : readComparison(tokens);
    tokens.take('space');
    return atom;
}
function readComparison(tokens) {
    const left = readOperand(tokens);
    tokens.take('space');
    const operator = readOperator(tokens);
    tokens.take('space');
    const right = readOperand(tokens);
    return { left, operator, right };
}
function readOperand(tokens) {
    const variable = tokens.take('variable')?.replaceAll('.', '_');
    if (variable !== undefined) {
        return { variable: variable === 'python_implementation' ? 'platform_python_implementation' : variable };
    }
    const quoted = tokens.take('string');
    if (quoted === undefined)
        tokens.fail('Expected a marker variable or quoted string');
    return { value: quoted.slice(1, -1) };
}
function readOperator(tokens) {
    if (tokens.take('in') !== undefined)
        return 'in';
    if (tokens.take('not') !== undefined) {
        tokens.expect('space', "whitespace after 'not'");
        tokens.expect('in', "'in' after 'not'");
        return 'not in';
    }
    const operator = tokens.take('operator');
    if (operator === undefined) {
        tokens.fail('Expected marker operator, one of <=, <, !=, ==, >=, >, ~=, ===, in, not in');
    }
    return operator;
}
function normalExtra(part) {
    const { left, right } = part;
    if ('variable' in left && left.variable === 'extra') {
        const value = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .t)('value' in right ? right.value : right.variable);
        return { ...part, right: { value } };
    }
    if ('variable' in right && right.variable === 'extra') {
        const value = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .t)('value' in left ? left.value : left.variable);
        return { ...part, left: { value } };
    }
    return part;
}
/** `str(Marker)`: one spelling for one meaning. */
function formatMarker(marker, outermost = true) {
    if (!('parts' in marker)) {
        const operand = (side) => ('value' in side ? `"${side.value}"` : side.variable);
        return `${operand(marker.left)} ${marker.operator} ${operand(marker.right)}`;
    }
    if (marker.parts.length === 1)
        return formatMarker(marker.parts[0]);
    const text = marker.parts
        .map((part, i) => formatMarker(part, false) + (i < marker.joins.length ? ` ${marker.joins[i]}` : ''))
        .join(' ');
    return outermost ? text : `(${text})`;
}


/***/ }),

/***/ 18154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseDependency),
/* harmony export */   o: () => (/* binding */ canonicalSpecifiers)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85738);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86840);
/* harmony import */ var _tokenizer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26969);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24944);





/** Reads a whole dependency specifier. Throws SyntaxFault, or a PipRefusal for what slips through the grammar. */
function parseDependency(source) {
    const tokens = new _tokenizer_js__WEBPACK_IMPORTED_MODULE_3__/* .Tokenizer */ ._F(source);
    tokens.take('space');
    const name = tokens.expect('identifier', 'package name at the start of dependency specifier');
    tokens.take('space');
    const extras = readExtras(tokens);
    tokens.take('space');
    const details = readDetails(tokens);
    if (!tokens.atEnd)
        tokens.fail('Expected end of dependency specifier');
    return {
        name,
        extras: [...new Set(extras)].sort(),
        ...details,
        specifier: normalSpecifiers(details.specifier),
    };
}
function readDetails(tokens) {
    if (tokens.take('@') !== undefined) {
        tokens.take('space');
        const start = tokens.position;
        const url = tokens.expect('url', 'URL after @');
        if (tokens.atEnd)
            return { specifier: '', url };
        tokens.expect('space', 'whitespace after URL');
        if (tokens.atEnd)
            return { specifier: '', url };
        return { specifier: '', url, marker: readTail(tokens, start, 'semicolon (after URL and whitespace)') };
    }
    const start = tokens.position;
    const specifier = tokens.enclosed('(', ')', 'version specifier', () => {
        tokens.take('space');
        const many = readSpecifiers(tokens);
        tokens.take('space');
        return many;
    });
    tokens.take('space');
    if (tokens.atEnd)
        return { specifier };
    const expected = specifier
        ? 'comma (within version specifier), semicolon (after version specifier)'
        : 'semicolon (after name with no version specifier)';
    return { specifier, marker: readTail(tokens, start, expected) };
}
function readTail(tokens, start, expected) {
    if (tokens.take(';') === undefined)
        tokens.fail(`Expected ${expected} or end`, start);
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(tokens);
    tokens.take('space');
    return marker;
}
function readExtras(tokens) {
    if (!tokens.check('['))
        return [];
    return tokens.enclosed('[', ']', 'extras', () => {
        tokens.take('space');
        const extras = [];
        const first = tokens.take('identifier');
        if (first !== undefined) {
            extras.push(first);
            for (;;) {
                tokens.take('space');
                if (tokens.check('identifier'))
                    tokens.fail('Expected comma between extra names');
                if (tokens.take(',') === undefined)
                    break;
                tokens.take('space');
                extras.push(tokens.expect('identifier', 'extra name after comma'));
            }
        }
        tokens.take('space');
        return extras;
    });
}
function readSpecifiers(tokens) {
    let all = '';
    for (;;) {
        const start = tokens.position;
        const one = tokens.take('specifier');
        if (one === undefined)
            return all;
        all += one;
        if (tokens.check('prefixTrail')) {
            tokens.fail('.* suffix can only be used with `==` or `!=` operators', start, tokens.position + 1);
        }
        if (tokens.check('localTrail')) {
            tokens.fail('Local version label can only be used with `==` or `!=` operators', start);
        }
        tokens.take('space');
        const comma = tokens.take(',');
        if (comma === undefined)
            return all;
        all += comma;
        tokens.take('space');
    }
}
const whole = new RegExp(`^[${_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6}]*(?:${_tokenizer_js__WEBPACK_IMPORTED_MODULE_3__/* .specifierPattern */ .h9})[${_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6}]*$`, 'i');
/** `str(SpecifierSet(text))`: one spelling for each, no doubles, sorted. */
function normalSpecifiers(text) {
    const byKey = new Map();
    for (const { operator, version } of splitSpecifiers(text)) {
        const key = operator + canonicalVersion(operator, version);
        if (!byKey.has(key))
            byKey.set(key, operator + version);
    }
    return [...byKey.values()].join(',');
}
/** One spelling for specifiers that mean the same: `>= 5.2.0, <6` and `<6,>=5.2`. Throws as `parseDependency` does. */
function canonicalSpecifiers(text) {
    const all = splitSpecifiers(text).map(({ operator, version }) => operator + canonicalVersion(operator, version));
    return [...new Set(all)].sort().join(',');
}
function canonicalVersion(operator, version) {
    const exact = operator === '===' || version.endsWith('.*');
    return exact ? version : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .normalVersion */ .A)(version, { trimZeros: operator !== '~=' });
}
function splitSpecifiers(text) {
    return text
        .split(',')
        .map(_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)
        .filter((one) => one !== '')
        .map((one) => {
        if (!whole.test(one))
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .PipRefusal */ .IE('InvalidSpecifier', `Invalid specifier: '${one}'`);
        const operator = /^(?:===|~=|==|!=|<=|>=|<|>)/.exec(one)[0];
        return { operator, version: (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(one.slice(operator.length)) };
    })
        .sort((a, b) => (a.operator + a.version < b.operator + b.version ? -1 : 1));
}


/***/ }),

/***/ 85738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ repr),
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   cH: () => (/* binding */ isSpaceAt),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* unused harmony exports stripStart, stripEnd */
/** What Python's `str` methods see, where JavaScript's own differ. */
/** Character class body of Python's `str.isspace()` and `\s`; JavaScript's `\s` leaves out 0x1C-0x1F and 0x85 and adds U+FEFF. */
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const leading = new RegExp(`^[${SPACE}]+`);
const space = new RegExp(`[${SPACE}]`);
/** Whether the character of `text` at `at` is space. */
function isSpaceAt(text, at) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0x80)
        return false;
    return space.test(text.charAt(at));
}
function stripStart(text) {
    return text.replace(leading, '');
}
function stripEnd(text) {
    let end = text.length;
    while (end > 0 && isSpaceAt(text, end - 1))
        end--;
    return text.slice(0, end);
}
function strip(text) {
    return stripEnd(stripStart(text));
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at them
const separator = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
/** The lines of `text` as `str.splitlines()` cuts them. */
function splitLines(text) {
    const lines = [];
    let start = 0;
    for (const match of text.matchAll(separator)) {
        lines.push({ start, end: match.index });
        start = match.index + match[0].length;
    }
    if (start < text.length)
        lines.push({ start, end: text.length });
    return lines;
}
const named = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** `repr(text)`. */
function repr(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    let out = '';
    for (const char of text) {
        if (char === quote)
            out += `\\${char}`;
        else if (named[char])
            out += named[char];
        else if (char !== ' ' && /[\p{C}\p{Z}]/u.test(char))
            out += escaped(char.codePointAt(0));
        else
            out += char;
    }
    return quote + out + quote;
}
function escaped(code) {
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
}


/***/ }),

/***/ 86840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ installationError),
/* harmony export */   IE: () => (/* binding */ PipRefusal),
/* harmony export */   u$: () => (/* binding */ parseError)
/* harmony export */ });
/** What pip raises, by the name of its exception class and in its own words. */
class PipRefusal extends Error {
    type;
    constructor(type, message) {
        super(message);
        this.type = type;
    }
}
/** `InstallationError`: the line cannot be a requirement. */
function installationError(message) {
    return new PipRefusal('InstallationError', message);
}
/** `RequirementsFileParseError`: pip gives up on the whole file. */
function parseError(message) {
    return new PipRefusal('RequirementsFileParseError', message);
}


/***/ }),

/***/ 78413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readRequirements)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/tsc/project/requirements/decode.js
var decode = __webpack_require__(51528);
// EXTERNAL MODULE: ./build/tsc/project/requirements/python-text.js
var python_text = __webpack_require__(85738);
// EXTERNAL MODULE: ./build/tsc/project/requirements/refusal.js
var requirements_refusal = __webpack_require__(86840);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/line-options.js


/** Long names and their short ones; `true` where a value follows. After pip's SUPPORTED_OPTIONS. */
const known = [
    ['--index-url', true, '-i', '--pypi-url'],
    ['--extra-index-url', true],
    ['--no-index', false],
    ['--constraint', true, '-c'],
    ['--requirement', true, '-r'],
    ['--editable', true, '-e'],
    ['--find-links', true, '-f'],
    ['--no-binary', true],
    ['--only-binary', true],
    ['--prefer-binary', false],
    ['--require-hashes', false],
    ['--no-require-hashes', false],
    ['--pre', false],
    ['--all-releases', true],
    ['--only-final', true],
    ['--trusted-host', true],
    ['--use-feature', true],
    ['--hash', true],
    ['--config-settings', true, '-C'],
];
const byName = new Map(known.flatMap(([name, takesValue, ...aliases]) => [name, ...aliases].map((alias) => [alias, { name, takesValue }])));
const longNames = [...byName.keys()].filter((name) => name.startsWith('--'));
/** Where the options begin: at the first token, between single spaces, that starts with `-`. The length when there is none. */
function optionsStart(line) {
    if (line.startsWith('-'))
        return 0;
    const at = line.indexOf(' -');
    return at < 0 ? line.length : at + 1;
}
/** Reads the options of `line` as pip's optparse does. Throws a PipRefusal. */
function readOptions(line, optionsText) {
    const words = shellWords(optionsText);
    if (!words)
        throw (0,requirements_refusal/* parseError */.u$)(`Invalid requirement: ${line}\nCould not split options: ${optionsText}`);
    try {
        return parseWords(words);
    }
    catch (error) {
        if (!(error instanceof OptionFault))
            throw error;
        throw (0,requirements_refusal/* parseError */.u$)(`Invalid requirement: ${line}\nerror: ${error.message}\n`);
    }
}
class OptionFault extends Error {
}
function parseWords(words) {
    const options = {
        requirements: [],
        constraints: [],
        editables: [],
        hashes: {},
        indexUrls: [],
        findLinks: [],
        noIndex: false,
        requireHashes: false,
    };
    const rest = [...words];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === '--')
            break;
        if (word.startsWith('--')) {
            const equals = word.indexOf('=');
            const written = equals < 0 ? word : word.slice(0, equals);
            const alias = longName(written);
            const { name, takesValue } = byName.get(alias);
            if (equals >= 0) {
                if (!takesValue)
                    throw new OptionFault(`${alias} option does not take a value`);
                rest.unshift(word.slice(equals + 1));
            }
            store(options, name, alias, takesValue ? argument(rest, alias) : undefined);
        }
        else if (word.startsWith('-') && word.length > 1) {
            // Every short option that pip knows here takes a value, so the rest of the word is one.
            const alias = `-${String.fromCodePoint(word.codePointAt(1))}`;
            const option = byName.get(alias);
            if (!option)
                throw new OptionFault(`no such option: ${alias}`);
            if (word.length > alias.length)
                rest.unshift(word.slice(alias.length));
            store(options, option.name, alias, argument(rest, alias));
        }
    }
    return options;
}
/** optparse takes any abbreviation that fits one option only. */
function longName(written) {
    if (byName.has(written))
        return written;
    const fits = longNames.filter((name) => name.startsWith(written));
    if (fits.length === 1)
        return fits[0];
    if (fits.length === 0)
        throw new OptionFault(`no such option: ${written}`);
    throw new OptionFault(`ambiguous option: ${written} (${fits.sort().join(', ')}?)`);
}
function argument(rest, option) {
    const value = rest.shift();
    if (value === undefined)
        throw new OptionFault(`${option} option requires 1 argument`);
    return value;
}
const features = [
    'fast-deps',
    'inprocess-build-deps',
    'venv-isolation',
    'truststore',
    'no-binary-enable-wheel-cache',
    'build-constraint',
];
function store(options, name, alias, value) {
    if (value === undefined) {
        if (name === '--no-index')
            options.noIndex = true;
        if (name === '--require-hashes')
            options.requireHashes = true;
        return;
    }
    switch (name) {
        case '--requirement':
            options.requirements.push(value);
            break;
        case '--constraint':
            options.constraints.push(value);
            break;
        case '--editable':
            options.editables.push(value);
            break;
        case '--index-url':
        case '--extra-index-url':
            options.indexUrls.push(value);
            break;
        case '--find-links':
            options.findLinks.push(value);
            break;
        case '--hash':
            storeHash(options, alias, value);
            break;
        case '--no-binary':
        case '--only-binary':
            if (value.startsWith('-')) {
                throw new requirements_refusal/* PipRefusal */.IE('CommandError', '--no-binary / --only-binary option requires 1 argument.');
            }
            break;
        case '--all-releases':
        case '--only-final':
            if (value.startsWith('-')) {
                throw new requirements_refusal/* PipRefusal */.IE('CommandError', '--all-releases / --only-final option requires 1 argument.');
            }
            break;
        case '--use-feature':
            if (!features.includes(value)) {
                const choices = features.map(python_text/* repr */.Sj).join(', ');
                throw new OptionFault(`option ${alias}: invalid choice: ${(0,python_text/* repr */.Sj)(value)} (choose from ${choices})`);
            }
            break;
        case '--config-settings':
            if (!value.includes('='))
                throw new OptionFault(`Arguments to ${alias} must be of the form KEY=VAL`);
            break;
    }
}
function storeHash(options, alias, value) {
    const colon = value.indexOf(':');
    if (colon < 0) {
        throw new OptionFault(`Arguments to ${alias} must be a hash name followed by a value, like --hash=sha256:abcde...`);
    }
    const algorithm = value.slice(0, colon);
    if (!['sha256', 'sha384', 'sha512'].includes(algorithm)) {
        throw new OptionFault(`Allowed hash algorithms for ${alias} are sha256, sha384, sha512.`);
    }
    options.hashes[algorithm] ??= [];
    options.hashes[algorithm].push(value.slice(colon + 1));
}
/** `shlex.split`; undefined when a quotation or an escape is left open. */
function shellWords(text) {
    if (!/["'\\]/.test(text))
        return text.split(/[ \t\r\n]+/).filter(Boolean);
    const words = [];
    let word;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (/[ \t\r\n]/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (char === '\\') {
            if (++i >= text.length)
                return undefined;
            word = (word ?? '') + text[i];
        }
        else if (char === "'" || char === '"') {
            word ??= '';
            for (i++; text[i] !== char; i++) {
                if (i >= text.length)
                    return undefined;
                if (char === '"' && text[i] === '\\') {
                    if (++i >= text.length)
                        return undefined;
                    if (text[i] !== '"' && text[i] !== '\\')
                        word += '\\';
                }
                word += text[i];
            }
        }
        else {
            word = (word ?? '') + char;
        }
    }
    if (word !== undefined)
        words.push(word);
    return words;
}

;// CONCATENATED MODULE: ./build/tsc/project/requirements/logical-lines.js

/** Joins and strips as pip's `preprocess` does; lines that come out empty are left out. */
function logicalLines(text) {
    const result = [];
    let open;
    const physical = (0,python_text/* splitLines */.uz)(text);
    const close = (last) => {
        if (!open)
            return;
        const { first, parts, pieces } = open;
        open = undefined;
        const line = clean(parts.join(''), pieces, first, last, physical);
        if (line)
            result.push(line);
    };
    physical.forEach(({ start, end }, index) => {
        let from = start;
        let to = end;
        let raw = text.slice(start, end);
        const comment = startsComment(raw);
        const continues = raw.endsWith('\\') && !comment;
        if (continues) {
            // Python's strip('\\') takes the leading ones too.
            while (to > from && text[to - 1] === '\\')
                to--;
            while (from < to && text[from] === '\\')
                from++;
            raw = text.slice(from, to);
        }
        open ??= { first: index, parts: [], pieces: [], length: 0 };
        if (comment) {
            open.parts.push(' ');
            open.length++;
        }
        open.pieces.push({ joined: open.length, source: from });
        open.parts.push(raw);
        open.length += raw.length;
        if (!continues)
            close(index);
    });
    close(physical.length - 1);
    return result;
}
function startsComment(line) {
    let at = 0;
    while (at < line.length && (0,python_text/* isSpaceAt */.cH)(line, at))
        at++;
    return line[at] === '#';
}
function clean(joined, pieces, first, last, physical) {
    let end = commentStart(joined);
    let start = 0;
    while (end > 0 && (0,python_text/* isSpaceAt */.cH)(joined, end - 1))
        end--;
    while (start < end && (0,python_text/* isSpaceAt */.cH)(joined, start))
        start++;
    if (start === end)
        return undefined;
    return {
        line: first + 1,
        lastLine: last + 1,
        start: physical[first].start,
        end: physical[last].end,
        text: joined.slice(start, end),
        offset(position) {
            const at = start + position;
            let piece = pieces[0];
            for (const next of pieces) {
                if (next.joined > at)
                    break;
                piece = next;
            }
            return piece.source + at - piece.joined;
        },
    };
}
/** Where `(^|\s+)#.*$` begins, space before `#` not counted; the length without a comment. */
function commentStart(text) {
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        if (at === 0 || (0,python_text/* isSpaceAt */.cH)(text, at - 1))
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./build/tsc/project/requirements/marker.js
var requirements_marker = __webpack_require__(8688);
// EXTERNAL MODULE: ./build/tsc/project/requirements/marker-evaluation.js
var marker_evaluation = __webpack_require__(51447);
// EXTERNAL MODULE: ./build/tsc/project/requirements/pep508.js
var pep508 = __webpack_require__(18154);
// EXTERNAL MODULE: ./build/tsc/project/requirements/tokenizer.js
var tokenizer = __webpack_require__(26969);
// EXTERNAL MODULE: ./build/tsc/project/requirements/url.js
var requirements_url = __webpack_require__(99237);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/requirement-line.js







/** Reads the part of a line before its options. Throws a PipRefusal. */
function readRequirement(text, source, options, tree) {
    const refuse = (shown, fault, where = '') => {
        if (!(fault instanceof tokenizer/* SyntaxFault */.ME))
            throw fault;
        throw (0,requirements_refusal/* installationError */.$X)(`Invalid requirement: ${(0,python_text/* repr */.Sj)(shown)}: ${fault.message}${where}`);
    };
    const at = text.indexOf((0,requirements_url/* isUrl */.gU)(text) ? '; ' : ';');
    let marker;
    let markerAt;
    let name = at < 0 ? text : text.slice(0, at);
    if (at >= 0) {
        const markerText = (0,python_text/* strip */.bB)(text.slice(at + 1));
        const start = text.indexOf(markerText, at + 1);
        markerAt = { start, end: start + markerText.length };
        try {
            if (markerText)
                marker = (0,requirements_marker/* parseMarker */.gY)(markerText);
        }
        catch (fault) {
            refuse((0,python_text/* strip */.bB)(name), fault);
        }
    }
    name = (0,python_text/* strip */.bB)(name);
    let link;
    let extras = [];
    if ((0,requirements_url/* isUrl */.gU)(name)) {
        link = (0,requirements_url/* makeLink */.f2)(name);
        (0,requirements_url/* requireLocal */.tN)(link);
    }
    else {
        // With the folder before it, as pip has it: a name that is all brackets has extras too.
        const stripped = stripExtras(posix_.isAbsolute(name) ? absolute(name) : `./${absolute(name)}`);
        extras = stripped.extras;
        link = linkOfPath(absolute(stripped.path), name, tree);
    }
    const specification = link ? nameInLink(link) : name;
    let dependency;
    try {
        if (specification !== undefined)
            dependency = (0,pep508/* parseDependency */.d)(specification);
    }
    catch (fault) {
        refuse(specification, fault, ` (from ${source})${hint(specification, tree)}`);
    }
    if (!link && dependency?.url) {
        link = (0,requirements_url/* makeLink */.f2)(dependency.url);
        (0,requirements_url/* requireLocal */.tN)(link);
    }
    const hashes = Object.keys(options.hashes).length ? options.hashes : undefined;
    return {
        name: dependency?.name,
        specifier: dependency?.specifier ?? '',
        extras: extras.length ? extras : (dependency?.extras ?? []),
        marker: marker ?? dependency?.marker,
        url: link?.url,
        editable: false,
        hashes,
        at: { requirement: { start: 0, end: name.length }, marker: markerAt },
    };
}
/** Reads the value of `-e`. Throws a PipRefusal. */
function readEditable(value, constraint, tree) {
    if (constraint)
        throw (0,requirements_refusal/* installationError */.$X)('Editable requirements are not allowed as constraints');
    const { name, link, extras } = directEditable(value) ?? pathEditable(value, tree);
    if (!link.isVcs && !link.url.startsWith('file:')) {
        throw (0,requirements_refusal/* installationError */.$X)(`${value} is not a valid editable requirement. It should either be a path to a local project or a VCS URL (beginning with ${vcsList}).`);
    }
    if (!name && !link.url.startsWith('file:')) {
        throw (0,requirements_refusal/* installationError */.$X)(`Could not detect requirement name for '${value}', please specify one with your_package_name @ URL`);
    }
    const dependency = name ? (0,pep508/* parseDependency */.d)(name) : undefined;
    return {
        name: dependency?.name,
        specifier: '',
        extras: extras.length ? extras : (dependency?.extras ?? []),
        marker: dependency?.marker,
        url: link.url,
        editable: true,
    };
}
const vcsList = 'bzr+http, bzr+https, bzr+ssh, bzr+sftp, bzr+ftp, bzr+lp, bzr+file, git+http, git+https, git+ssh, git+git, git+file, hg+file, hg+http, hg+https, hg+ssh, hg+static-http, svn+ssh, svn+http, svn+https, svn+svn, svn+file';
function directEditable(value) {
    let dependency;
    try {
        dependency = (0,pep508/* parseDependency */.d)(value);
    }
    catch (fault) {
        if (fault instanceof tokenizer/* SyntaxFault */.ME)
            return undefined;
        throw fault;
    }
    const { name, url, extras, marker } = dependency;
    if (!url)
        return undefined;
    const link = (0,requirements_url/* makeLink */.f2)(url);
    (0,requirements_url/* requireLocal */.tN)(link);
    return { name: marker ? `${name} ; ${(0,requirements_marker/* formatMarker */.gJ)(marker)}` : name, link, extras };
}
function pathEditable(value, tree) {
    const { path: file, extras } = stripExtras(value);
    if (isFolder(absolute(file), tree))
        return { link: (0,requirements_url/* localLink */.gl)(absolute(file)), extras };
    if (file.toLowerCase().startsWith('file:')) {
        const link = (0,requirements_url/* makeLink */.f2)(file);
        (0,requirements_url/* requireLocal */.tN)(link);
        return { name: link.egg, link, extras };
    }
    const vcs = ['bzr', 'git', 'hg', 'svn'].find((name) => value.toLowerCase().startsWith(`${name}:`));
    const link = (0,requirements_url/* makeLink */.f2)(vcs ? `${vcs}+${value}` : value);
    return { name: link.egg, link, extras: [] };
}
/** pip runs at the project's root, which is '' here; what begins with '/' or '..' lies outside. */
function absolute(name) {
    const normal = posix_.normalize(name).replace(/(?<=.)\/$/, '');
    return normal === '.' ? '' : normal;
}
function isFolder(file, tree) {
    return /^(?:|\/|\.\.(?:\/\.\.)*)$/.test(file) || tree.hasFolder(file);
}
function stripExtras(file) {
    const match = /^(.+)(\[[^\]]+\])$/su.exec(file);
    if (!match)
        return { path: file, extras: [] };
    try {
        const { extras } = (0,pep508/* parseDependency */.d)(`placeholder${match[2].toLowerCase()}`);
        return { path: match[1].trimEnd(), extras };
    }
    catch (fault) {
        if (fault instanceof tokenizer/* SyntaxFault */.ME)
            throw new requirements_refusal/* PipRefusal */.IE('InvalidRequirement', fault.message);
        throw fault;
    }
}
const looksLikePath = (name) => name.includes('/') || name.startsWith('.');
function linkOfPath(file, name, tree) {
    if (looksLikePath(name) && isFolder(file, tree)) {
        const inside = (child) => (file === '' ? child : `${file}/${child}`);
        if (tree.has(inside('setup.py')) || tree.has(inside('pyproject.toml')))
            return (0,requirements_url/* localLink */.gl)(file);
        throw (0,requirements_refusal/* installationError */.$X)(`Directory ${(0,python_text/* repr */.Sj)(name)} is not installable. Neither 'setup.py' nor 'pyproject.toml' found.`);
    }
    if (!(0,requirements_url/* isArchive */.tc)(file))
        return undefined;
    if (tree.has(file))
        return (0,requirements_url/* localLink */.gl)(file);
    const sign = name.indexOf('@');
    if (sign >= 0 && !looksLikePath(name.slice(0, sign)))
        return undefined;
    return (0,requirements_url/* localLink */.gl)(file);
}
function nameInLink(link) {
    if ((0,requirements_url/* extension */.ck)(link.filename) !== '.whl')
        return link.egg;
    const { name, version } = (0,requirements_url/* readWheelName */.JJ)(link.filename);
    return `${name}==${version}`;
}
function hint(specification, tree) {
    if (specification.includes('/')) {
        const there = tree.has(absolute(specification)) || isFolder(absolute(specification), tree);
        return `\nHint: It looks like a path.${there ? ' The path does exist. ' : ` File '${specification}' does not exist.`}`;
    }
    if (specification.includes('=') && !/~=|==|!=|<=|>=|<|>/.test(specification)) {
        return '\nHint: = is not a valid operator. Did you mean == ?';
    }
    return '';
}

// EXTERNAL MODULE: ./build/tsc/project/requirements/version.js
var version = __webpack_require__(24944);
;// CONCATENATED MODULE: ./build/tsc/project/requirements/requirements-file.js









/**
 * Reads `path` as pip 26 does on Heroku. `pythonVersion` ('3.13', '3.13.2') is for markers.
 * Never throws for what the files hold. With the `memory` of an earlier reading, the lines of
 * files that have the same text are not read again; paths and Python must be the same then.
 */
function readRequirements(files, path, { pythonVersion, memory }) {
    const reader = new Reader(files, pythonVersion, memory);
    reader.read(path, false, new Map([[path, undefined]]));
    const { lines, error } = reader;
    return { path, files: [...reader.files.values()], lines, error };
}
class Reader {
    tree;
    memory;
    files = new Map();
    lines = [];
    error;
    opened = new Map();
    markers = new Map();
    environment;
    constructor(tree, pythonVersion, memory) {
        this.tree = tree;
        this.memory = memory;
        this.environment = (0,marker_evaluation/* herokuEnvironment */.cK)(pythonVersion);
    }
    /** `seen`: the files that include this one, each with the file it was included from. */
    read(file, constraint, seen) {
        const { cut, entries } = this.opened.get(file) ?? this.open(file);
        const known = entries[constraint ? 1 : 0];
        cut.forEach((logical, i) => {
            const earlier = known[i];
            if (earlier) {
                this.lines.push(earlier);
                return;
            }
            const { line, lastLine, start, end, text } = logical;
            const entry = { file, line, lastLine, span: { start, end }, text, constraint };
            this.lines.push(entry);
            try {
                this.readLine(entry, logical, seen);
                // What a line includes is read anew, and what stops pip is said anew.
                if (entry.requirement || entry.refusal)
                    known[i] = entry;
            }
            catch (refusal) {
                entry.refusal = said(refusal);
                entry.fatal = true;
                this.error ??= { ...entry.refusal, file, line };
            }
        });
    }
    open(file) {
        const bytes = this.tree.bytes(file);
        if (!bytes) {
            this.error ??= { ...missing(file, 'requirements', this.tree), file };
            return { cut: [], entries: [[], []] };
        }
        let opened = { cut: [], entries: [[], []] };
        try {
            const decoded = (0,decode/* decode */.D)(bytes);
            const { text } = decoded;
            this.files.set(file, { path: file, ...decoded });
            const earlier = this.memory?.get(file);
            opened = earlier?.text === text ? earlier : cutAgain(text, earlier);
            this.memory?.set(file, { text, ...opened });
        }
        catch (refusal) {
            this.error ??= { ...said(refusal), file };
        }
        this.opened.set(file, opened);
        return opened;
    }
    /** Throws a PipRefusal for what stops pip at once; what it only says of the line is kept there. */
    readLine(entry, logical, seen) {
        const { text } = entry;
        const split = optionsStart(text);
        const options = readOptions(text, text.slice(split));
        entry.options = options;
        // As pip joins the tokens before the options: without the space that parts them.
        const args = split < text.length ? text.slice(0, Math.max(0, split - 1)) : text;
        if (!args && options.editables.length === 0) {
            this.include(entry, options, seen);
            return;
        }
        try {
            entry.requirement = this.requirement(entry, logical, args, options);
        }
        catch (refusal) {
            entry.refusal = said(refusal);
        }
    }
    requirement({ text, file, line, constraint }, logical, args, options) {
        const [editable] = options.editables;
        const read = editable === undefined
            ? readRequirement(args, `line ${line} of ${file}`, options, this.tree)
            : readEditable(args || editable, constraint, this.tree);
        const { name, specifier, extras, url, editable: isEditable, hashes, at } = read;
        const marker = read.marker && (0,requirements_marker/* formatMarker */.gJ)(read.marker);
        const { applies, markerFault } = read.marker ? this.evaluate(read.marker, marker) : { applies: true };
        const spanOf = ({ start, end }) => ({
            start: logical.offset(start),
            end: end > start ? logical.offset(end - 1) + 1 : logical.offset(start),
        });
        return {
            name,
            normalName: name === undefined ? undefined : (0,version/* normalName */.t)(name),
            specifier,
            extras,
            marker,
            applies,
            markerFault,
            url,
            editable: isEditable,
            hashes,
            constraint,
            span: spanOf(at?.requirement ?? { start: 0, end: text.length }),
            markerSpan: at?.marker && spanOf(at.marker),
        };
    }
    evaluate(marker, text) {
        let value = this.markers.get(text);
        if (!value) {
            try {
                value = { applies: (0,marker_evaluation/* evaluateMarker */.UZ)(marker, this.environment) };
            }
            catch (fault) {
                if (!(fault instanceof marker_evaluation/* MarkerFault */.pg))
                    throw fault;
                value = { applies: undefined, markerFault: fault.message };
            }
            this.markers.set(text, value);
        }
        return value;
    }
    include(entry, options, seen) {
        const [requirements] = options.requirements;
        const written = requirements ?? options.constraints[0];
        // A file behind a URL is pip's to fetch; nothing of it is known here.
        if (written === undefined || /^(http|https|file):/i.test(written))
            return;
        const { file } = entry;
        const target = posix_.normalize(written.startsWith('/') ? written : posix_.join(posix_.dirname(file), written));
        if (seen.has(target)) {
            const first = seen.get(target);
            const tail = first === undefined ? '' : ` and again in ${first}`;
            throw (0,requirements_refusal/* parseError */.u$)(`${target} recursively references itself in ${file}${tail}`);
        }
        const constraint = requirements === undefined;
        if (!this.opened.has(target) && !this.tree.bytes(target)) {
            const { message } = missing(target, constraint ? 'constraint' : 'requirements', this.tree);
            throw (0,requirements_refusal/* installationError */.$X)(message);
        }
        this.read(target, constraint, new Map([...seen, [target, file]]));
    }
}
/** Cuts a file into lines; those that are as they were in `earlier` are not to be read again. */
function cutAgain(text, earlier) {
    const cut = logicalLines(text);
    const kept = (entry, i) => {
        const now = cut[i];
        if (!entry || !now || now.line !== entry.line)
            return undefined;
        const { start, end } = entry.span;
        if (text.slice(now.start, now.end) !== earlier.text.slice(start, end))
            return undefined;
        return moved(entry, now.start - start);
    };
    const [requirements = [], constraints = []] = earlier?.entries ?? [];
    return { cut, entries: [requirements.map(kept), constraints.map(kept)] };
}
/** The line as it is when its file has `by` more characters before it. */
function moved(entry, by) {
    if (by === 0)
        return entry;
    const { span, requirement } = entry;
    const move = ({ start, end }) => ({ start: start + by, end: end + by });
    return {
        ...entry,
        span: move(span),
        requirement: requirement && {
            ...requirement,
            span: move(requirement.span),
            markerSpan: requirement.markerSpan && move(requirement.markerSpan),
        },
    };
}
function said(refusal) {
    if (!(refusal instanceof requirements_refusal/* PipRefusal */.IE))
        throw refusal;
    return { type: refusal.type, message: refusal.message };
}
function missing(file, kind, tree) {
    const folder = file === '.' || tree.hasFolder(file);
    const shown = file === '.' ? '' : file;
    const why = folder ? '[Errno 21] Is a directory' : '[Errno 2] No such file or directory';
    return { type: 'InstallationError', message: `Could not open ${kind} file: ${why}: '${shown}'` };
}


/***/ }),

/***/ 26969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ SyntaxFault),
/* harmony export */   _F: () => (/* binding */ Tokenizer),
/* harmony export */   h9: () => (/* binding */ specifierPattern)
/* harmony export */ });
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85738);

/** `packaging`'s ParserSyntaxError: its text shows the source with a mark under the fault. */
class SyntaxFault extends Error {
}
const W = '[\\p{L}\\p{N}_]';
const pre = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?';
const post = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?';
const dev = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const S = `[${_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6}]*`;
/** `Specifier._specifier_regex_str` of packaging, which pip carries. */
const specifierPattern = [
    `===${S}[^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6};)]*`,
    `(?:==|!=)${S}v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*(?:\\.\\*|${pre}${post}${dev}(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?)`,
    `~=${S}v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${pre}${post}${dev}`,
    `(?:<=|>=|<|>)${S}v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*${pre}${post}${dev}`,
].join('|');
const variables = 'python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|' +
    'platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups';
/** Python's `\b` before and after a word made of word characters. */
const word = (body) => `(?<!${W})(?:${body})(?!${W})`;
const rules = {
    '(': /\(/uy,
    ')': /\)/uy,
    '[': /\[/uy,
    ']': /\]/uy,
    ';': /;/uy,
    ',': /,/uy,
    '@': /@/uy,
    string: /'[^']*'|"[^"]*"/uy,
    operator: /===|==|~=|!=|<=|>=|<|>/uy,
    boolean: new RegExp(word('or|and'), 'uy'),
    in: new RegExp(word('in'), 'uy'),
    not: new RegExp(word('not'), 'uy'),
    variable: new RegExp(word(variables), 'uy'),
    specifier: new RegExp(specifierPattern, 'iy'),
    url: /[^ \t]+/uy,
    identifier: new RegExp(`(?<!${W})[a-zA-Z0-9][a-zA-Z0-9._-]*(?:(?<=[a-zA-Z0-9_])(?!${W})|(?<=[.-])(?=${W}))`, 'uy'),
    prefixTrail: /\.\*/uy,
    localTrail: /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/uy,
    space: /[ \t]+/uy,
};
/** Context-sensitive tokens of one requirement or marker, after packaging's `_tokenizer.py`. */
class Tokenizer {
    source;
    position = 0;
    constructor(source) {
        this.source = source;
    }
    /** Whether a `name` token begins here. */
    check(name) {
        return this.match(name) !== undefined;
    }
    /** Reads a `name` token if one begins here. */
    take(name) {
        const text = this.match(name);
        if (text !== undefined)
            this.position += text.length;
        return text;
    }
    expect(name, expected) {
        const text = this.take(name);
        if (text === undefined)
            this.fail(`Expected ${expected}`);
        return text;
    }
    get atEnd() {
        return this.position === this.source.length;
    }
    fail(message, start = this.position, end = this.position) {
        const mark = `${' '.repeat(start)}${'~'.repeat(Math.max(0, end - start))}^`;
        throw new SyntaxFault(`${message}\n    ${this.source}\n    ${mark}`);
    }
    /** Runs `inside` between a pair of brackets when the opening one is here, else bare. */
    enclosed(open, close, around, inside) {
        const start = this.position;
        const opened = this.take(open) !== undefined;
        const value = inside();
        if (opened && this.take(close) === undefined) {
            const names = {
                '(': 'LEFT_PARENTHESIS',
                ')': 'RIGHT_PARENTHESIS',
                '[': 'LEFT_BRACKET',
                ']': 'RIGHT_BRACKET',
            };
            this.fail(`Expected matching ${names[close]} for ${names[open]}, after ${around}`, start);
        }
        return value;
    }
    match(name) {
        const rule = rules[name];
        rule.lastIndex = this.position;
        return rule.exec(this.source)?.[0];
    }
}


/***/ }),

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   um: () => (/* binding */ tables)
/* harmony export */ });
/** Looks into what JSON.parse and a TOML reader return, whose shape nobody vouches for. */
function table(value) {
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isTable ? value : undefined;
}
/** The tables of a list; undefined when it is no list. */
function tables(value) {
    return Array.isArray(value) ? value.map(table).filter((entry) => entry !== undefined) : undefined;
}
function string(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The strings of a list; none when it is no list. */
function strings(value) {
    return Array.isArray(value) ? value.flatMap((entry) => string(entry) ?? []) : [];
}
/** What `parse` makes of `text`; undefined when that is no table, or cannot be read. */
function parsed(text, parse) {
    if (text === undefined)
        return undefined;
    try {
        return table(parse(text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 99237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ readWheelName),
/* harmony export */   ck: () => (/* binding */ extension),
/* harmony export */   f2: () => (/* binding */ makeLink),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   gl: () => (/* binding */ localLink),
/* harmony export */   tN: () => (/* binding */ requireLocal),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
/* unused harmony export splitUrl */
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85738);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86840);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24944);




/** Schemes that pip hands to a version control client. */
const vcsSchemes = new Set([
    ...['http', 'https', 'ssh', 'sftp', 'ftp', 'lp', 'file'].map((scheme) => `bzr+${scheme}`),
    ...['http', 'https', 'ssh', 'git', 'file'].map((scheme) => `git+${scheme}`),
    ...['file', 'http', 'https', 'ssh', 'static-http'].map((scheme) => `hg+${scheme}`),
    ...['ssh', 'http', 'https', 'svn', 'file'].map((scheme) => `svn+${scheme}`),
]);
/** `urllib.parse.urlsplit`, without query and fragment. Throws a PipRefusal on a broken host. */
function splitUrl(url) {
    let rest = url.replace(/^[\0-\x20]+/, '').replace(/[\t\r\n]/g, '');
    let scheme = '';
    let netloc = '';
    const match = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(rest);
    if (match) {
        scheme = match[1].toLowerCase();
        rest = rest.slice(match[0].length);
    }
    if (rest.startsWith('//')) {
        const end = rest.slice(2).search(/[/?#]/);
        netloc = end < 0 ? rest.slice(2) : rest.slice(2, 2 + end);
        rest = end < 0 ? '' : rest.slice(2 + end);
        if (netloc.includes('[') !== netloc.includes(']'))
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .PipRefusal */ .IE('ValueError', 'Invalid IPv6 URL');
    }
    return { scheme, netloc, path: rest.split('#', 1)[0].split('?', 1)[0] };
}
/** Whether pip reads `text` as a URL. */
function isUrl(text) {
    if (!/[:[\]]/.test(text))
        return false;
    const { scheme } = splitUrl(text);
    return ['http', 'https', 'file', 'ftp'].includes(scheme) || vcsSchemes.has(scheme);
}
/** Throws a PipRefusal when the URL's host or its `#egg=` is broken. */
function makeLink(url) {
    // pip takes a UNC share for a path.
    if (url.startsWith('\\\\'))
        return localLink(url);
    const { scheme, netloc, path: urlPath } = splitUrl(url);
    const egg = /[#&]egg=([^&]*)/.exec(url)?.[1];
    if (egg !== undefined && !/^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(egg)) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .PipRefusal */ .IE('InvalidEggFragment', '<InvalidEggFragment: invalid-egg-fragment>');
    }
    const filename = unquote(urlPath).replace(/\/+$/, '').split('/').at(-1) || netloc.split('@').at(-1);
    return { url, scheme, isVcs: vcsSchemes.has(scheme), filename, egg };
}
/** The link of a path in the project; its URL leaves out the place of the project's root, which nobody knows. */
function localLink(file) {
    const filename = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(file);
    return { url: pathToUrl(file), scheme: 'file', isVcs: false, isPath: true, filename };
}
/** pip can open local file URLs only. Throws a PipRefusal for `file://host/…`. */
function requireLocal(link) {
    if (link.scheme !== 'file' || link.isPath)
        return;
    const { netloc } = splitUrl(link.url);
    if (!link.url.startsWith('file:')) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .PipRefusal */ .IE('AssertionError', `You can only turn file: urls into filenames (not ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repr */ .Sj)(link.url)})`);
    }
    if (netloc !== '' && netloc !== 'localhost') {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .PipRefusal */ .IE('ValueError', `non-local file URIs are not supported on this platform: ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repr */ .Sj)(link.url)}`);
    }
}
/** The `file:` URL of a path, with what Python's `quote` quotes. */
function pathToUrl(file) {
    const quoted = Array.from(Buffer.from(file, 'utf8'), (byte) => {
        const char = String.fromCharCode(byte);
        return /[A-Za-z0-9_.~/-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    });
    return `file://${quoted.join('')}`;
}
function unquote(text) {
    if (!text.includes('%'))
        return text;
    const bytes = Buffer.from(text, 'utf8').toString('latin1');
    const raw = bytes.replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(raw, 'latin1').toString('utf8');
}
const archives = new Set('.zip .whl .tar.bz2 .tbz .tar.gz .tgz .tar .tar.xz .txz .tlz .tar.lz .tar.lzma'.split(' '));
/** A file name's extension; `.tar` belongs to it. */
function extension(file) {
    const last = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.extname(file);
    const base = file.slice(0, file.length - last.length);
    return base.toLowerCase().endsWith('.tar') ? base.slice(-4) + last : last;
}
function isArchive(file) {
    return archives.has(extension(file).toLowerCase());
}
/** Throws a PipRefusal when `filename` is not a wheel's. */
function readWheelName(filename) {
    const bad = (why, shown) => new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .PipRefusal */ .IE('InvalidWheelFilename', `${why}: ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repr */ .Sj)(shown)}`);
    if (!filename.endsWith('.whl')) {
        throw bad("Invalid wheel filename (extension must be '.whl')", filename);
    }
    const stem = filename.slice(0, -4);
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6)
        throw bad('Invalid wheel filename (wrong number of parts)', stem);
    const [name, version] = parts;
    if (name.includes('__') || !/^[\p{L}\p{N}._]*$/u.test(name))
        throw bad('Invalid project name', stem);
    const normal = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .normalVersion */ .A)(version);
    if (normal === undefined)
        throw bad('Invalid wheel filename (invalid version)', stem);
    if (parts.length === 6 && !/^\d/.test(parts[2])) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .PipRefusal */ .IE('InvalidWheelFilename', `Invalid build number: ${parts[2]} in ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repr */ .Sj)(stem)}`);
    }
    const [python, abi, platform] = parts.slice(-3).map((tags) => tags.toLowerCase().split('.'));
    return { name: (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .t)(name), version: normal, python: python, abi: abi, platform: platform };
}


/***/ }),

/***/ 52441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readUvLock),
/* harmony export */   j: () => (/* binding */ isRoot)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53425);
/* harmony import */ var _marker_evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51447);
/* harmony import */ var _marker_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87882);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5721);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24944);






/** What `uv sync --no-default-groups` installs on Heroku; undefined when uv.lock is not TOML. */
function readUvLock(project, pythonVersion) {
    const text = project.text('uv.lock') ?? '';
    const packages = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Yz)(text, smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)?.package);
    if (!packages)
        return undefined;
    const entries = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .lockEntries */ .Cd)(text, packages);
    const holds = (0,_marker_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markerTest */ .V)((0,_marker_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .herokuEnvironment */ .cK)(pythonVersion));
    const byName = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesByName */ .lQ)(entries);
    const wanted = new Set();
    const done = new Set();
    const follow = (edges) => {
        for (const edge of (0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um)(edges) ?? []) {
            if (done.has(edge) || !holds(edge.marker))
                continue;
            done.add(edge);
            for (const entry of byName.get((0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .t)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(edge.name) ?? '')) ?? []) {
                if (!means(edge, entry))
                    continue;
                if (!wanted.has(entry)) {
                    wanted.add(entry);
                    follow(entry.table.dependencies);
                }
                const extras = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(entry.table['optional-dependencies']);
                for (const extra of (0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)(edge.extra))
                    follow(extras?.[extra]);
            }
        }
    };
    for (const { table: root } of entries)
        if (isRoot(root))
            follow(root.dependencies);
    return entries
        .filter((entry) => wanted.has(entry) && !isRoot(entry.table))
        .map((entry) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedPackage */ .Nc)('uv.lock', entry, fileNames(entry.table)));
}
/** The project itself, among the packages. */
function isRoot({ source }) {
    const place = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(source);
    return place?.virtual === '.' || place?.editable === '.';
}
/** Where a package is locked in several versions, edges say which. */
function means(edge, { table: entry }) {
    return edge.version === undefined || edge.version === entry.version;
}
function fileNames({ sdist, wheels }) {
    const files = [(0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(sdist), ...((0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um)(wheels) ?? [])];
    return files.flatMap((file) => {
        const place = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(file?.url) ?? (0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(file?.path) ?? (0,_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(file?.filename);
        const name = place
            ?.replace(/[?#].*/, '')
            .split('/')
            .at(-1);
        return name ? [name.replace(/%2B/gi, '+')] : [];
    });
}


/***/ }),

/***/ 24944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ normalVersion),
/* harmony export */   t: () => (/* binding */ normalName)
/* harmony export */ });
const pattern = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[._-]?(alpha|a|beta|b|preview|pre|c|rc)[._-]?(\d*))?(?:-(\d+)|[._-]?(post|rev|r)[._-]?(\d*))?(?:[._-]?(dev)[._-]?(\d*))?(?:\+([a-z0-9]+(?:[._-][a-z0-9]+)*))?$/i;
const preNames = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };
/**
 * A PEP 440 version as `str(packaging.version.Version(text))` prints it; undefined when it is none.
 * `trimZeros` drops trailing zeros of the release, so that equal versions print alike.
 */
function normalVersion(text, { trimZeros = false } = {}) {
    const match = pattern.exec(text.trim());
    if (!match)
        return undefined;
    const [, epoch, release, pre, preNumber, postImplicit, post, postNumber, dev, devNumber, local] = match;
    const number = (digits) => digits?.replace(/^0+(?=\d)/, '') || '0';
    let result = epoch && number(epoch) !== '0' ? `${number(epoch)}!` : '';
    let parts = release.split('.').map(number);
    if (trimZeros) {
        const last = parts.findLastIndex((part) => part !== '0');
        parts = parts.slice(0, Math.max(last + 1, 1));
    }
    result += parts.join('.');
    if (pre)
        result += (preNames[pre.toLowerCase()] ?? pre.toLowerCase()) + number(preNumber);
    if (postImplicit !== undefined)
        result += `.post${number(postImplicit)}`;
    else if (post)
        result += `.post${number(postNumber)}`;
    if (dev)
        result += `.dev${number(devNumber)}`;
    if (local) {
        const labels = local.toLowerCase().split(/[._-]/);
        result += `+${labels.map((label) => (/^\d+$/.test(label) ? number(label) : label)).join('.')}`;
    }
    return result;
}
/** A project's name as indexes compare it (PEP 503). */
function normalName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ }),

/***/ 64882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ evaluateModule),
  k: () => (/* binding */ readSyntax)
});

;// CONCATENATED MODULE: ./build/tsc/python/instance.js
/** An object of a known package. */
function instance(x, of, fields, at) {
    return x.create({ kind: 'instance', of, fields: new Map(Object.entries(fields)), at });
}
/** Its fields, when it is certainly one. */
function fieldsOf(x, self) {
    const views = x.views(self);
    const view = views.length === 1 ? views[0] : undefined;
    return view?.type === 'instance' ? view.fields : undefined;
}

// EXTERNAL MODULE: ./build/tsc/python/runtime.js
var runtime = __webpack_require__(26236);
;// CONCATENATED MODULE: ./build/tsc/python/containers.js


/** The items in order of iteration; undefined when they, or their order, are not known. */
function iterate(x, value) {
    const views = x.views(value);
    return views.length === 1 ? iterateView(x, views[0]) : undefined;
}
function iterateView(x, view) {
    switch (view.type) {
        case 'list':
        case 'tuple':
            return view.items;
        case 'set':
            return view.items.length < 2 ? view.items : undefined;
        case 'dict':
            return view.entries.map(([key]) => key);
        case 'str':
            return view.value.length > 1000 ? undefined : [...view.value].map((c) => (0,runtime/* str */.gx)(c, view.at, view.env));
        case 'instance':
            return iterateInstance(x, view);
        default:
            return undefined;
    }
}
/** What `map`, `zip` and the like give: it can be gone over once. */
const iterator = (x, items, at) => instance(x, 'iterator', { items: (0,runtime/* tuple */.PV)(items, at) }, at);
/** What `range` gives. */
const range = (x, items, at) => instance(x, 'range', { items: (0,runtime/* tuple */.PV)(items, at) }, at);
/** What `d.keys()`, `d.values()` and `d.items()` give: it follows the dict. */
const dictView = (x, dict, part, at) => instance(x, 'dict view', { dict, part: (0,runtime/* str */.gx)(part, at) }, at);
function iterateInstance(x, view) {
    const items = view.fields.get('items');
    if (view.of === 'iterator') {
        x.state.put(view.id, { kind: 'unknown', reason: 'it was used up', env: [], at: view.at });
    }
    if (items?.type === 'tuple')
        return items.items;
    const dict = view.fields.get('dict');
    const part = view.fields.get('part');
    const views = dict ? x.views(dict) : [];
    const only = views.length === 1 ? views[0] : undefined;
    if (only?.type !== 'dict' || part?.type !== 'str')
        return undefined;
    if (part.value === 'keys')
        return only.entries.map(([key]) => key);
    if (part.value === 'values')
        return only.entries.map(([, value]) => value);
    return only.entries.map(([key, value]) => (0,runtime/* tuple */.PV)([key, value], view.at));
}
/** The object that a loop over the value depends on: when it changes, the rounds do too. */
function iteratedObject(x, value) {
    const dict = fieldsOf(x, value)?.get('dict');
    const source = dict ?? value;
    return source.type === 'ref' ? source.id : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/python/library/posix-path.js
/** PurePosixPath's and posixpath's arithmetic on text. */
/** Text as pathlib keeps it: no double slashes, no `.` parts, no trailing slash. */
function purePath(text) {
    const root = /^\/\/(?!\/)/.test(text) ? '//' : text.startsWith('/') ? '/' : '';
    const parts = text.split('/').filter((part) => part !== '' && part !== '.');
    return root + parts.join('/') || '.';
}
/** `Path(a) / b`. */
function joinPath(a, b) {
    return b.startsWith('/') ? purePath(b) : purePath(`${a}/${b}`);
}
/** Path.parent. */
function parentPath(text) {
    const path = purePath(text);
    const cut = path.lastIndexOf('/');
    if (path === '/' || path === '.')
        return path;
    if (cut < 0)
        return '.';
    return cut === 0 ? '/' : path.slice(0, cut);
}
/** Path.name. */
function nameOf(text) {
    const path = purePath(text);
    return path === '.' ? '' : path.slice(path.lastIndexOf('/') + 1);
}
/** os.path.join. */
function joinText(first, ...rest) {
    let path = first;
    for (const part of rest) {
        if (part.startsWith('/'))
            path = part;
        else
            path += path === '' || path.endsWith('/') ? part : `/${part}`;
    }
    return path;
}
/** os.path.dirname. */
function dirname(text) {
    const head = text.slice(0, text.lastIndexOf('/') + 1);
    return /^\/*$/.test(head) ? head : head.replace(/\/+$/, '');
}
/** os.path.normpath. */
function normalize(text) {
    if (text === '')
        return '.';
    const slashes = /^\/\/(?!\/)/.test(text) ? '//' : text.startsWith('/') ? '/' : '';
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..' || (!slashes && parts.length === 0) || parts.at(-1) === '..')
            parts.push(part);
        else if (parts.length > 0)
            parts.pop();
    }
    return slashes + parts.join('/') || '.';
}
/** os.path.abspath and Path.resolve for paths without links. */
function absolute(text, cwd) {
    return normalize(text.startsWith('/') ? text : `${cwd}/${text}`);
}

;// CONCATENATED MODULE: ./build/tsc/python/library/files.js


/** Path inside the project of an absolute path on the dyno; undefined outside `/app`. */
function inProject(path) {
    if (path === '/app')
        return '';
    return path.startsWith('/app/') ? path.slice(5) : undefined;
}
/** Whether the path has no link in it that the checkout knows. */
function isLinkFree(x, path) {
    const inside = inProject(absolute(path, x.host.cwd));
    if (inside === undefined)
        return !path.split('/').includes('..');
    const parts = inside.split('/');
    return parts.every((_, i) => x.host.project.mode(parts.slice(0, i + 1).join('/')) !== '120000');
}
/**
 * Whether a file or folder is there on Heroku. What is not tracked may still be made
 * by the build, so only the usual local files count as certainly absent.
 */
function existsOnDyno(x, path, what) {
    const inside = inProject(path);
    if (inside === undefined)
        return undefined;
    const { project } = x.host;
    if (inside === '' || project.hasFolder(inside))
        return what !== 'file';
    if (project.has(inside))
        return project.mode(inside) === '120000' ? undefined : what !== 'folder';
    const name = inside.slice(inside.lastIndexOf('/') + 1);
    return /^\.env|^(local|secrets?)\b.*\.(py|json|ya?ml|toml|ini|env)$/.test(name) ? false : undefined;
}
/** The text of a tracked file; raises when the file is certainly not there. */
function readText(x, path, at) {
    const whole = absolute(path, x.host.cwd);
    const inside = inProject(whole);
    if (inside !== undefined) {
        x.opened(inside, at);
        const text = x.host.project.text(inside);
        if (text !== undefined && text.length < 100_000)
            return (0,runtime/* str */.gx)(text.replace(/\r\n?/g, '\n'), at);
        if (!x.host.project.has(inside) && existsOnDyno(x, whole, 'file') === false) {
            x.failing('FileNotFoundError', at);
        }
    }
    x.mayRaise();
    return (0,runtime/* unknown */.L5)(`is read from ${path}`, at);
}

;// CONCATENATED MODULE: ./build/tsc/python/library/pathlib.js



/** `Path(...)`. */
function makePath(x, args, at) {
    if (args.open || args.keywords.size > 0)
        return undefined;
    if (args.positional.length === 0)
        return (0,runtime/* path */.Ae)('.', at);
    let result = (0,runtime/* path */.Ae)('.', at);
    for (const [i, part] of args.positional.entries()) {
        result = x.lift2(result, part, at, (a, b) => {
            if (a.type !== 'path' || (b.type !== 'str' && b.type !== 'path'))
                return x.from(at, 'the path could not be followed', a, b);
            return (0,runtime/* path */.Ae)(i === 0 ? purePath(b.value) : joinPath(a.value, b.value), at, (0,runtime/* envOf */.B_)(a, b));
        });
    }
    return result;
}
function pathAttribute(self, name, at) {
    const env = (0,runtime/* envOf */.B_)(self);
    const file = nameOf(self.value);
    const dot = file.lastIndexOf('.');
    const hasSuffix = dot > 0 && dot < file.length - 1;
    switch (name) {
        case 'parent':
            return (0,runtime/* path */.Ae)(parentPath(self.value), at, env);
        case 'parents': {
            const all = [];
            for (let p = self.value; parentPath(p) !== p; p = parentPath(p))
                all.push((0,runtime/* path */.Ae)(parentPath(p), at, env));
            return (0,runtime/* tuple */.PV)(all, at);
        }
        case 'name':
            return (0,runtime/* str */.gx)(file, at, env);
        case 'stem':
            return (0,runtime/* str */.gx)(hasSuffix ? file.slice(0, dot) : file, at, env);
        case 'suffix':
            return (0,runtime/* str */.gx)(hasSuffix ? file.slice(dot) : '', at, env);
        default:
            return undefined;
    }
}
function pathMethod(x, self, name, args, at) {
    const env = (0,runtime/* envOf */.B_)(self);
    const give = (value) => (0,runtime/* path */.Ae)(value, at, env);
    const cwd = x.host.cwd;
    switch (name) {
        case 'resolve':
        case 'absolute': {
            const whole = self.value.startsWith('/') ? self.value : joinPath(cwd, self.value);
            if (name === 'absolute')
                return give(whole);
            return isLinkFree(x, whole) ? give(absolute(whole, cwd)) : undefined;
        }
        case 'expanduser':
            return self.value.startsWith('~') ? undefined : give(self.value);
        case 'as_posix':
            return (0,runtime/* str */.gx)(self.value, at, env);
        case 'joinpath': {
            let result = self;
            for (const part of args.positional) {
                if (part.type !== 'str' && part.type !== 'path')
                    return undefined;
                result = (0,runtime/* path */.Ae)(joinPath(result.value, part.value), at, (0,runtime/* envOf */.B_)(result, part));
            }
            return result;
        }
        case 'exists':
        case 'is_file':
        case 'is_dir': {
            const there = existsOnDyno(x, absolute(self.value, cwd), name === 'exists' ? 'any' : name === 'is_file' ? 'file' : 'folder');
            return there === undefined ? undefined : (0,runtime/* bool */.lc)(there, at);
        }
        case 'with_suffix': {
            const suffix = args.positional[0];
            const file = nameOf(self.value);
            if (suffix?.type !== 'str' || !/^(\.[^./]+)?$/.test(suffix.value) || file === '')
                return undefined;
            const dot = file.lastIndexOf('.');
            return give(joinPath(parentPath(self.value), (dot > 0 && dot < file.length - 1 ? file.slice(0, dot) : file) + suffix.value));
        }
        case 'with_name': {
            const file = args.positional[0];
            return file?.type === 'str' && /^[^/]+$/.test(file.value) && file.value !== '.'
                ? give(joinPath(parentPath(self.value), file.value))
                : undefined;
        }
        case 'read_text':
            return readText(x, self.value, at);
        default:
            return undefined;
    }
}
/** os.fspath-able text of a str or path. */
function pathText(view) {
    return view.type === 'str' || view.type === 'path' ? view.value : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/python/library/standard-modules.js
/** Top-level modules of the standard library of every Python from 3.10 to 3.14 on Linux. */
const names = new Set(`abc antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile
calendar cmath cmd code codecs codeop collections colorsys compileall concurrent configparser
contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis
doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions
ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac
html http idlelib imaplib importlib inspect io ipaddress itertools json keyword linecache locale
logging lzma mailbox marshal math mimetypes mmap modulefinder multiprocessing netrc ntpath
nturl2path numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform
plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data
pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select
selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile
sre_constants sre_parse ssl stat statistics string stringprep struct subprocess symtable sys
sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading time timeit tkinter token
tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest
urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport zlib
zoneinfo`.split(/\s+/));
/** Whether the top-level module is always there. */
const isStandard = (name) => name === '__future__' || names.has(name);

;// CONCATENATED MODULE: ./build/tsc/python/method-names.js
/** Methods that values of the language's own types have in every Python from 3.10 on. */
const methodNames = {
    str: new Set('capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill'.split(' ')),
    bytes: new Set('capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill'.split(' ')),
    list: new Set('append clear copy count extend index insert pop remove reverse sort'.split(' ')),
    dict: new Set('clear copy fromkeys get items keys pop popitem setdefault update values'.split(' ')),
    set: new Set('add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update'.split(' ')),
    tuple: new Set('count index'.split(' ')),
};

;// CONCATENATED MODULE: ./build/tsc/python/same.js
/** Whether two values are certainly one and the same: same type, same content, same object. Unknowns only with the same cause. */
function sameValue(a, b) {
    if (a === b)
        return true;
    if (a.type !== b.type)
        return false;
    switch (a.type) {
        case 'none':
        case 'unbound':
            return true;
        case 'bool':
        case 'int':
        case 'str':
        case 'path':
            return a.value === b.value;
        case 'float':
            return Object.is(a.value, b.value);
        case 'bytes': {
            const other = b.value;
            return a.value.length === other.length && a.value.every((byte, i) => byte === other[i]);
        }
        case 'tuple': {
            const other = b.items;
            return a.items.length === other.length && a.items.every((item, i) => sameValue(item, other[i]));
        }
        case 'ref':
            return a.id === b.id;
        case 'known':
            return a.name === b.name;
        case 'module':
            return a.name === b.name && a.scope === b.scope;
        case 'class':
        case 'namespace':
            return a.scope === b.scope;
        case 'function':
            return a.code === b.code;
        case 'method':
            return a.name === b.name && sameValue(a.self, b.self);
        case 'unknown': {
            const other = b;
            return a.reason === other.reason && a.at.file === other.at.file && a.at.start === other.at.start;
        }
        case 'choice':
            return false;
    }
}

;// CONCATENATED MODULE: ./build/tsc/python/state.js


/** More alternatives than this are not worth keeping apart. */
const maxOptions = 16;
/**
 * Everything a path of the program can change: names (by scope), objects and the
 * environment. A branch works on a copy; `join` puts two outcomes together.
 */
class State {
    started;
    names;
    heap;
    env;
    /** Counts changes, so that an unchanged state need not be copied twice. */
    version = 0;
    constructor(
    /** The environment that the program was started with. */
    started, names = new Map(), heap = new Map(), env = new Map()) {
        this.started = started;
        this.names = names;
        this.heap = heap;
        this.env = env;
    }
    fork() {
        return new State(this.started, new Map(this.names), new Map(this.heap), new Map(this.env));
    }
    get size() {
        return this.names.size + this.heap.size;
    }
    get = (scope, name) => this.names.get(`${scope} ${name}`);
    object = (id) => this.heap.get(id);
    fact = (name) => this.env.get(name) ?? this.started(name);
    set(scope, name, value) {
        this.names.set(`${scope} ${name}`, value);
        this.version++;
    }
    put(id, heap) {
        this.heap.set(id, heap);
        this.version++;
    }
    assume(name, fact) {
        this.env.set(name, fact);
        this.version++;
    }
    /** Names that were ever bound in a scope. */
    namesOf(scope) {
        const prefix = `${scope} `;
        return [...this.names.keys()]
            .filter((key) => key.startsWith(prefix))
            .map((key) => key.slice(prefix.length));
    }
    /** Takes over the objects that only the other state has. */
    adopt(other) {
        for (const [id, heap] of other.heap)
            if (!this.heap.has(id))
                this.heap.set(id, heap);
    }
    /** Makes everything unknown that `after` changed of this state; gives how many new things that were. */
    forget(after, reason, at, env) {
        let count = 0;
        for (const [key, value] of after.names) {
            const before = this.names.get(key);
            if (before === value || (before && (before.type === 'unknown' || sameValue(before, value))))
                continue;
            this.names.set(key, { type: 'unknown', reason, env, at });
            count++;
        }
        for (const [id, heap] of after.heap) {
            const before = this.heap.get(id);
            if (!before || before === heap || before.kind === 'unknown')
                continue;
            this.heap.set(id, { kind: 'unknown', reason, env, at });
            count++;
        }
        for (const [name, fact] of after.env) {
            const before = this.fact(name);
            if (before.set === undefined || sameFact(before, fact))
                continue;
            this.env.set(name, { set: undefined });
            count++;
        }
        return count;
    }
    /**
     * The other state with objects renamed to this one's where both states made one
     * for the same names and nothing else leads to either: `if c: X = [1]`, `else: X = [2]`.
     */
    unified(other) {
        const partner = new Map();
        const used = new Set();
        const lost = new Set();
        for (const [key, right] of other.names) {
            const left = this.names.get(key);
            if (left?.type !== 'ref' || right.type !== 'ref' || left.id === right.id)
                continue;
            if (this.heap.has(right.id) || other.heap.has(left.id))
                continue;
            if ((partner.get(right.id) ?? left.id) !== left.id || (used.has(left.id) && !partner.has(right.id))) {
                lost.add(right.id);
            }
            partner.set(right.id, left.id);
            used.add(left.id);
        }
        if (partner.size === 0)
            return other;
        const [mine, its] = [this.references(), other.references()];
        const result = other.fork();
        for (const [right, left] of partner) {
            const names = [...other.names].filter(([, value]) => value.type === 'ref' && value.id === right);
            const same = names.every(([key]) => {
                const value = this.names.get(key);
                return value?.type === 'ref' && value.id === left;
            });
            if (lost.has(right) || !same || mine.get(left) !== names.length || its.get(right) !== names.length)
                continue;
            for (const [key, value] of names)
                result.names.set(key, { ...value, id: left });
            result.heap.set(left, other.heap.get(right));
            result.heap.delete(right);
        }
        return result;
    }
    /** How often each object is referred to. */
    references() {
        const counts = new Map();
        const queue = [...this.names.values()];
        for (const heap of this.heap.values()) {
            for (const one of heap.kind === 'choice' ? heap.options : [heap]) {
                if (one.kind === 'list' || one.kind === 'set')
                    queue.push(...one.items);
                else if (one.kind === 'dict')
                    queue.push(...one.entries.flat());
                else if (one.kind === 'instance')
                    queue.push(...one.fields.values());
            }
        }
        for (let value = queue.pop(); value; value = queue.pop()) {
            if (value.type === 'ref')
                counts.set(value.id, (counts.get(value.id) ?? 0) + 1);
            else if (value.type === 'tuple')
                queue.push(...value.items);
            else if (value.type === 'choice')
                queue.push(...value.options);
            else if (value.type === 'method')
                queue.push(value.self);
            else if (value.type === 'function')
                queue.push(...value.code.defaults.values());
        }
        return counts;
    }
    /** What holds when either `a` or `b` holds. `at` and `env` say what decides it. */
    static join(a, b, at, env) {
        if (a === b)
            return a;
        const names = new Map(a.names);
        const unbound = { type: 'unbound', at };
        for (const key of (0,runtime/* unique */.Am)([...a.names.keys(), ...b.names.keys()])) {
            const left = a.names.get(key);
            const right = b.names.get(key);
            if (left !== right)
                names.set(key, choice([left ?? unbound, right ?? unbound], at, env));
        }
        const heap = new Map(a.heap);
        for (const [id, right] of b.heap) {
            const left = a.heap.get(id);
            if (left !== right)
                heap.set(id, left ? heapChoice([left, right], at, env) : right);
        }
        const facts = new Map();
        for (const name of new Set([...a.env.keys(), ...b.env.keys()])) {
            const left = a.fact(name);
            const right = b.fact(name);
            if (sameFact(left, right))
                facts.set(name, left);
            else
                facts.set(name, { set: left.set === right.set ? left.set : undefined });
        }
        return new State(a.started, names, heap, facts);
    }
}
function sameFact(a, b) {
    if (a === b)
        return true;
    if (a.set !== b.set)
        return false;
    if (!a.set || !b.set)
        return true;
    return a.value === b.value || (!!a.value && !!b.value && sameValue(a.value, b.value));
}
/** One of several values; a single one when they are the same. */
function choice(values, at, env = []) {
    const options = [];
    const names = [...env];
    for (const value of values) {
        const flat = value.type === 'choice' ? value.options : [value];
        if (value.type === 'choice')
            names.push(...value.env);
        for (const one of flat)
            if (!options.some((other) => sameValue(other, one)))
                options.push(one);
    }
    if (options.length === 1)
        return options[0];
    if (options.length > maxOptions) {
        return { type: 'unknown', reason: 'it has too many possible values', env: (0,runtime/* unique */.Am)(names), at };
    }
    return { type: 'choice', options, at, env: (0,runtime/* unique */.Am)(names) };
}
function heapChoice(heaps, at, env) {
    const options = [];
    const names = [...env];
    for (const heap of heaps) {
        const flat = heap.kind === 'choice' ? heap.options : [heap];
        if (heap.kind === 'choice')
            names.push(...heap.env);
        for (const one of flat)
            if (!options.some((other) => sameHeap(other, one)))
                options.push(one);
    }
    if (options.length === 1)
        return options[0];
    if (options.length > maxOptions) {
        return { kind: 'unknown', reason: 'it has too many possible values', env: (0,runtime/* unique */.Am)(names), at };
    }
    return { kind: 'choice', options, at, env: (0,runtime/* unique */.Am)(names) };
}

function sameHeap(a, b) {
    if (a === b)
        return true;
    if (a.kind !== b.kind)
        return false;
    const all = (x, y) => x.length === y.length && x.every((v, i) => sameValue(v, y[i]));
    if ((a.kind === 'list' || a.kind === 'set') && (b.kind === 'list' || b.kind === 'set')) {
        return all(a.items, b.items);
    }
    if (a.kind === 'dict' && b.kind === 'dict')
        return all(a.entries.flat(), b.entries.flat());
    return false;
}

;// CONCATENATED MODULE: ./build/tsc/python/attributes.js






/** `value.name`. */
function getAttribute(x, value, name, at) {
    if (value.type === 'choice') {
        const objects = ['ref', 'str', 'tuple', 'bytes', 'none', 'bool', 'int', 'float', 'unknown'];
        if (value.options.every((option) => objects.includes(option.type)))
            return method(x, value, name, at);
        return choice(value.options.map((option) => getAttribute(x, option, name, at)), at, value.env);
    }
    switch (value.type) {
        case 'known':
            if (!isStandard(value.name.split('.')[0]))
                x.mayRaise('AttributeError');
            return constant(`${value.name}.${name}`, at) ?? (0,runtime/* known */.eO)(`${value.name}.${name}`, at);
        case 'module':
            return importedAttribute(x, value, name, at);
        case 'path':
            return pathAttribute(value, name, at) ?? method(x, value, name, at);
        case 'class':
            return classAttribute(x, value, name, at);
        default:
            return method(x, value, name, at);
    }
}
/** A bound method. Where a shape of the value may lack it, that raises before any argument is evaluated. */
function method(x, self, name, at) {
    const there = x.views(self).every((view) => methodNames[view.type]?.has(name));
    if (!there)
        x.mayRaise('AttributeError');
    return { type: 'method', self, name, at };
}
function classAttribute(x, value, name, at) {
    const found = value.plain ? x.state.get(value.scope, name) : undefined;
    if (found && found.type !== 'unbound' && found.type !== 'choice')
        return found;
    if (name === '__name__')
        return (0,runtime/* str */.gx)(value.name, at);
    x.mayRaise();
    return (0,runtime/* unknown */.L5)(`an attribute of the class ${value.name} is not followed`, at);
}
/** Attributes of known modules that are plain values on a dyno. */
function constant(name, at) {
    switch (name) {
        case 'sys.platform':
            return (0,runtime/* str */.gx)('linux', at);
        case 'os.name':
            return (0,runtime/* str */.gx)('posix', at);
        case 'os.sep':
        case 'os.path.sep':
            return (0,runtime/* str */.gx)('/', at);
        case 'os.pathsep':
            return (0,runtime/* str */.gx)(':', at);
        case 'os.linesep':
            return (0,runtime/* str */.gx)('\n', at);
        case 'os.curdir':
            return (0,runtime/* str */.gx)('.', at);
        case 'os.pardir':
            return (0,runtime/* str */.gx)('..', at);
        case 'typing.TYPE_CHECKING':
            return { type: 'bool', value: false, at };
        case 'logging.DEBUG':
            return { type: 'int', value: 10n, at };
        case 'logging.INFO':
            return { type: 'int', value: 20n, at };
        case 'logging.WARNING':
            return { type: 'int', value: 30n, at };
        case 'logging.ERROR':
            return { type: 'int', value: 40n, at };
        case 'logging.CRITICAL':
            return { type: 'int', value: 50n, at };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/tsc/python/builtin-names.js
/** Names that Python binds everywhere, exceptions left out. */
const builtinNames = new Set('abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ NotImplemented Ellipsis __debug__'.split(' '));

;// CONCATENATED MODULE: ./build/tsc/python/exceptions.js
/** Base classes of the exceptions that settings run into. */
const bases = {
    ModuleNotFoundError: 'ImportError',
    KeyError: 'LookupError',
    IndexError: 'LookupError',
    FileNotFoundError: 'OSError',
    PermissionError: 'OSError',
    IsADirectoryError: 'OSError',
    NotADirectoryError: 'OSError',
    UnicodeDecodeError: 'ValueError',
    UnicodeEncodeError: 'ValueError',
    'json.JSONDecodeError': 'ValueError',
    'json.decoder.JSONDecodeError': 'ValueError',
    UnboundLocalError: 'NameError',
    ZeroDivisionError: 'ArithmeticError',
    NotImplementedError: 'RuntimeError',
    SystemExit: 'BaseException',
    KeyboardInterrupt: 'BaseException',
    Exception: 'BaseException',
};
const plain = new Set([
    'ImportError',
    'LookupError',
    'OSError',
    'ValueError',
    'NameError',
    'ArithmeticError',
    'RuntimeError',
    'AttributeError',
    'TypeError',
    'AssertionError',
    'SyntaxError',
    'django.core.exceptions.ImproperlyConfigured',
    'decouple.UndefinedValueError',
]);
const aliases = {
    IOError: 'OSError',
    EnvironmentError: 'OSError',
    'environ.ImproperlyConfigured': 'django.core.exceptions.ImproperlyConfigured',
};
/** Whether a name is that of an exception class this page knows. */
function isException(name) {
    const real = aliases[name] ?? name;
    return real === 'BaseException' || real in bases || plain.has(real);
}
/**
 * Whether an except clause for `caught` takes `raised`; undefined when it can't be told.
 * `raised` undefined means any exception, known to be one of Exception's.
 */
function matchesException(raised, caught) {
    const wanted = aliases[caught] ?? caught;
    if (wanted === 'BaseException' || (wanted === 'Exception' && raised === undefined))
        return true;
    if (raised === undefined)
        return undefined;
    const first = aliases[raised] ?? raised;
    if (!isException(first))
        return wanted === 'Exception' ? true : first === wanted ? true : undefined;
    for (let name = first; name; name = exceptions_parent(name))
        if (name === wanted)
            return true;
    return isException(wanted) ? false : undefined;
}
function exceptions_parent(name) {
    return bases[name] ?? (plain.has(name) ? 'Exception' : undefined);
}

;// CONCATENATED MODULE: ./build/tsc/python/names.js




/** What a name means where it stands; raises NameError when nothing binds it. */
function lookup(x, name, scope, at) {
    for (let here = binding(x, name, scope); here; here = outer(x, here)) {
        const value = x.state.get(here.id, name);
        if (value) {
            const bound = withoutUnbound(value, at);
            if (bound !== value)
                x.mayRaise('NameError');
            if (bound)
                return bound;
            if (here.kind === 'function' && here.locals.has(name))
                x.raise('UnboundLocalError', at);
            continue;
        }
        if (here.kind === 'function' && here.locals.has(name))
            x.raise('UnboundLocalError', at);
        const lost = x.state.get(here.id, '*');
        if (lost)
            return { ...lost, at };
        if (here.kind === 'module')
            break;
    }
    if (name === '__file__')
        return (0,runtime/* str */.gx)(`/app/${scope.module.file}`, at);
    if (name === '__name__')
        return (0,runtime/* str */.gx)(scope.module.name, at);
    if (name === '__package__') {
        const { name: full, isPackage } = scope.module;
        return (0,runtime/* str */.gx)(isPackage ? full : full.split('.').slice(0, -1).join('.'), at);
    }
    if (['__doc__', '__spec__', '__loader__', '__builtins__', '__path__'].includes(name)) {
        return (0,runtime/* unknown */.L5)(`${name} is not followed`, at);
    }
    if (builtinNames.has(name) || isException(name))
        return (0,runtime/* known */.eO)(name, at);
    if (/^[A-Z]\w*(Error|Warning|Exception|Exit|Interrupt|Iteration)$/.test(name))
        return (0,runtime/* known */.eO)(name, at);
    x.raise('NameError', at);
}
/** The scope in which an assignment to the name lands. */
function binding(x, name, scope) {
    if (scope.globals.has(name))
        return x.scope(scope.module.scope);
    if (!scope.nonlocals.has(name))
        return scope;
    for (let here = x.parentOf(scope); here; here = x.parentOf(here)) {
        if (here.kind === 'function' && (here.locals.has(name) || x.state.get(here.id, name)))
            return here;
    }
    return scope;
}
function outer(x, scope) {
    let here = scope.parent === undefined ? undefined : x.scope(scope.parent);
    while (here?.kind === 'class' && here.parent !== undefined)
        here = x.scope(here.parent);
    return here;
}
function withoutUnbound(value, at) {
    if (value.type === 'unbound')
        return undefined;
    if (value.type !== 'choice' || !value.options.some((option) => option.type === 'unbound'))
        return value;
    const options = value.options.filter((option) => option.type !== 'unbound');
    return options.length > 0 ? choice(options, at, value.env) : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/python/conditions.js


/** bool(value): undefined when it can't be decided. */
function truth(x, value) {
    const answers = new Set(x.views(value).map(one));
    return answers.size === 1 ? [...answers][0] : undefined;
}
function one(view) {
    switch (view.type) {
        case 'none':
            return false;
        case 'bool':
            return view.value;
        case 'int':
            return view.value !== 0n;
        case 'float':
            return view.value !== 0;
        case 'str':
            return view.value !== '';
        case 'bytes':
            return view.value.length > 0;
        case 'path':
        case 'function':
        case 'class':
        case 'module':
        case 'method':
            return true;
        case 'list':
        case 'tuple':
        case 'set':
            return view.items.length > 0;
        case 'dict':
            return view.entries.length > 0;
        default:
            return undefined;
    }
}
/**
 * Narrows the state of the current path to what a condition of that truth implies:
 * names among several values, and whether environment variables are set.
 */
function assumeTruth(x, node, scope, wanted) {
    if (node.type === 'parenthesized_expression') {
        assumeTruth(x, node.parts[0], scope, wanted);
        return;
    }
    if (node.type === 'not_operator') {
        assumeTruth(x, node.field('argument'), scope, !wanted);
        return;
    }
    if (node.type === 'boolean_operator') {
        const and = node.field('operator').text === 'and';
        if (and !== wanted)
            return;
        assumeTruth(x, node.field('left'), scope, wanted);
        assumeTruth(x, node.field('right'), scope, wanted);
        return;
    }
    if (node.type === 'identifier') {
        const owner = binding(x, node.text, scope);
        const value = x.state.get(owner.id, node.text);
        if (value?.type !== 'choice')
            return;
        const options = value.options.filter((o) => o.type !== 'unbound' && truth(x, o) !== !wanted);
        if (options.length > 0)
            x.state.set(owner.id, node.text, choice(options, value.at, value.env));
        return;
    }
    const name = environmentTest(x, node, scope);
    if (!name)
        return;
    const set = name.negated ? !wanted : wanted;
    if (x.state.fact(name.variable).set !== undefined)
        return;
    if (set)
        x.state.assume(name.variable, { set: true });
    else if (!name.mayBeEmpty)
        x.state.assume(name.variable, { set: false });
}
/** `'X' in os.environ`, `os.environ.get('X')`, `os.getenv('X')`: the variable that it asks for. */
function environmentTest(x, node, scope) {
    if (node.type === 'comparison_operator' && node.parts.length === 2) {
        const operator = node
            .fields('operators')
            .map((o) => o.text)
            .join(' ');
        const [left, right] = node.parts;
        if (operator !== 'in' && operator !== 'not in')
            return undefined;
        const text = literal(left);
        if (text === undefined || !isKnown(x, right, scope, 'os.environ'))
            return undefined;
        return { variable: text, negated: operator === 'not in', mayBeEmpty: false };
    }
    if (node.type !== 'call')
        return undefined;
    const callee = node.field('function');
    const args = node.field('arguments').parts;
    const text = args.length === 1 ? literal(args[0]) : undefined;
    if (text === undefined)
        return undefined;
    const isGet = callee.type === 'attribute' &&
        callee.field('attribute').text === 'get' &&
        isKnown(x, callee.field('object'), scope, 'os.environ');
    if (!isGet && !isKnown(x, callee, scope, 'os.getenv'))
        return undefined;
    return { variable: text, negated: false, mayBeEmpty: true };
}
function literal(node) {
    if (node.type !== 'string' || node.parts.some((p) => p.type === 'interpolation'))
        return undefined;
    const content = node.parts.filter((p) => p.type === 'string_content');
    if (content.some((p) => p.children.length > 0))
        return undefined;
    return content.map((p) => p.text).join('');
}
/** Whether a name or dotted name means that known thing, without evaluating anything with an effect. */
function isKnown(x, node, scope, name) {
    if (node.type !== 'identifier' && node.type !== 'attribute')
        return false;
    const root = node.text.split('.')[0];
    if (!/^[\w.]+$/.test(node.text))
        return false;
    for (let here = scope; here; here = here.parent === undefined ? undefined : x.scope(here.parent)) {
        if (!x.state.get(here.id, root))
            continue;
        const value = x.eval(node, scope);
        return value.type === 'known' && value.name === name;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/tsc/python/conversions.js





/** A conversion; a plain read of the environment stays one, its default converted. */
function cast(x, value, at, name, convert) {
    return x.lift(value, at, (view) => {
        const result = convert(view);
        if (result)
            return result;
        x.mayRaise();
        const lost = x.from(at, `${name}() could not be followed`, view);
        if (view.type !== 'unknown' || !view.read)
            return lost;
        const { default: before, ...read } = view.read;
        const after = before &&
            x.imagine(() => choice(x.views(before).map((v) => convert(v) ?? (0,runtime/* unknown */.L5)('', at)), at));
        const label = name === 'truthy' && read.cast === 'int' ? 'bool' : name;
        return {
            ...lost,
            read: { ...read, cast: label, ...(after && after.type !== 'unknown' ? { default: after } : {}) },
        };
    });
}
function toInt(x, view, at) {
    if (view.type === 'int' || view.type === 'bool')
        return (0,runtime/* int */.Wh)(BigInt(view.value), at, (0,runtime/* envOf */.B_)(view));
    if (view.type === 'float' && Number.isSafeInteger(Math.trunc(view.value)))
        return (0,runtime/* int */.Wh)(Math.trunc(view.value), at, (0,runtime/* envOf */.B_)(view));
    if (view.type !== 'str')
        return undefined;
    const digits = /^\s*([+-]?)(\d+(?:_\d+)*)\s*$/.exec(view.value);
    if (!digits) {
        if (/^\p{ASCII}*$/u.test(view.value))
            x.failing('ValueError', at);
        return undefined;
    }
    if (digits[2].length > 4000)
        return undefined;
    const number = BigInt(digits[2].replaceAll('_', ''));
    return (0,runtime/* int */.Wh)(digits[1] === '-' ? -number : number, at, (0,runtime/* envOf */.B_)(view));
}
function toFloat(view, at) {
    if (view.type === 'float' || view.type === 'int')
        return (0,runtime/* float */.fV)(Number(view.value), at, (0,runtime/* envOf */.B_)(view));
    if (view.type !== 'str' || !/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(view.value))
        return undefined;
    return (0,runtime/* float */.fV)(Number(view.value), at, (0,runtime/* envOf */.B_)(view));
}
/** `dict(…)`. */
function makeDict(x, args, at) {
    let entries = [];
    for (const value of args.positional) {
        const views = x.views(value);
        const view = views.length === 1 ? views[0] : undefined;
        if (view?.type === 'dict')
            entries = view.entries.map(([k, v]) => [k, v]);
        else {
            for (const item of iterate(x, value) ?? [(0,runtime/* none */.dv)(at)]) {
                const pair = iterate(x, item);
                entries = entries && pair?.length === 2 ? withEntry(entries, pair[0], pair[1]) : undefined;
            }
        }
    }
    for (const [key, value] of args.keywords)
        entries = entries && withEntry(entries, (0,runtime/* str */.gx)(key, at), value);
    return entries && x.dict(entries, at);
}
/** `isinstance(value, type)` for plain values and types of the language. */
function isInstance(value, type, at) {
    if (!value || !type)
        return undefined;
    const kinds = type.type === 'tuple' ? type.items : [type];
    if (!('value' in value) && value.type !== 'none')
        return undefined;
    const names = kinds.map((kind) => (kind.type === 'known' ? kind.name : undefined));
    if (names.includes(undefined))
        return undefined;
    const own = value.type === 'bool'
        ? ['bool', 'int']
        : value.type === 'path'
            ? ['pathlib.Path', 'pathlib.PurePath', 'pathlib.PosixPath']
            : [value.type];
    if (names.some((name) => own.includes(name)))
        return (0,runtime/* bool */.lc)(true, at);
    return names.every((name) => builtinNames.has(name)) ? (0,runtime/* bool */.lc)(false, at) : undefined;
}

// EXTERNAL MODULE: ./build/tsc/python/format.js
var format = __webpack_require__(4849);
;// CONCATENATED MODULE: ./build/tsc/python/readers/environment.js

/** The value of an environment variable in this world, as text. Every read is noted. */
function readEnvironment(x, key, options) {
    const { at, required } = options;
    const exception = options.exception ?? 'KeyError';
    if (key.type !== 'str') {
        x.mayRaise();
        return x.from(at, 'reads an environment variable whose name could not be followed', key);
    }
    const name = key.value;
    note(x, name, options);
    const fact = x.state.fact(name);
    if (fact.set && fact.value)
        return { ...fact.value, at };
    if (fact.set === false && !required)
        return options.default ?? (0,runtime/* none */.dv)(at);
    const value = {
        ...(0,runtime/* unknown */.L5)(`reads the environment variable ${name}`, at, [name]),
        read: {
            name,
            required,
            cast: options.cast ?? 'str',
            ...(!required && fact.set === undefined ? { default: options.default ?? (0,runtime/* none */.dv)(at) } : {}),
        },
    };
    if (fact.set === undefined && required) {
        x.mayRaise(exception);
        x.state.assume(name, { set: true });
    }
    if (fact.set === false)
        x.failing(exception, at);
    return value;
}
function note(x, name, options) {
    const { at, required } = options;
    if (x.replaying > 0 ||
        x.reads.some((r) => r.name === name && r.at.file === at.file && r.at.start === at.start))
        return;
    x.reads.push({
        name,
        required,
        cast: options.cast ?? 'str',
        at,
        certain: x.uncertain === 0 && x.tries.length === 0,
        ...(options.default ? { default: x.freeze(options.default) } : {}),
    });
}
/** `name in os.environ`. */
function environmentHas(x, key, at) {
    if (key.type !== 'str')
        return x.from(at, 'asks for an environment variable whose name could not be followed', key);
    note(x, key.value, { required: false, cast: 'in', at });
    const { set } = x.state.fact(key.value);
    if (set !== undefined)
        return (0,runtime/* bool */.lc)(set, at, [key.value]);
    return (0,runtime/* unknown */.L5)(`asks whether the environment variable ${key.value} is set`, at, [key.value]);
}
/** `os.environ[name] = value`; without a value, `del`. */
function setEnvironment(x, key, value) {
    if (key.type !== 'str')
        return;
    x.state.assume(key.value, value ? { set: true, value } : { set: false });
}
/** Calls on os.environ and os.getenv. */
const environmentCall = (x, name, args, at) => {
    if (args.open)
        return undefined;
    const [first, second] = args.positional;
    const fallback = second ?? args.keywords.get('default');
    switch (name) {
        case 'os.environ.get':
        case 'os.getenv':
        case 'os.environ.pop': {
            const key = first ?? args.keywords.get('key');
            if (!key)
                return undefined;
            const pop = name.endsWith('pop');
            const value = readEnvironment(x, key, {
                required: pop && !fallback,
                at,
                ...(fallback ? { default: fallback } : {}),
            });
            if (pop)
                setEnvironment(x, key, undefined);
            return value;
        }
        case 'os.environ.__contains__':
            return first && environmentHas(x, first, at);
        case 'os.environ.setdefault':
        case 'os.putenv':
            return first && second && setDefault(x, first, second, at);
        case 'os.environ.copy':
            return (0,runtime/* known */.eO)('os.environ', at);
        default:
            return undefined;
    }
};
function setDefault(x, key, value, at) {
    if (key.type !== 'str')
        return (0,runtime/* unknown */.L5)('sets an environment variable whose name could not be followed', at);
    const fact = x.state.fact(key.value);
    if (fact.set === false)
        setEnvironment(x, key, value);
    if (fact.set === undefined) {
        const either = {
            ...(0,runtime/* unknown */.L5)(`reads the environment variable ${key.value}`, at, [key.value]),
            read: { name: key.value, required: false, default: value, cast: 'str' },
        };
        setEnvironment(x, key, either);
    }
    return readEnvironment(x, key, { required: false, default: value, at });
}

;// CONCATENATED MODULE: ./build/tsc/python/subscripts.js




/** What stands in the brackets of `a[…]`. */
function subscriptKey(x, node, scope) {
    const parts = node.fields('subscript');
    const first = parts[0];
    if (parts.length === 1 && first.type === 'slice') {
        const bounds = [undefined, undefined, undefined];
        let position = 0;
        for (const child of first.children) {
            if (!child.named && child.text === ':')
                position++;
            else if (child.named)
                bounds[position] = x.eval(child, scope);
        }
        return { slice: [bounds[0], bounds[1], bounds[2]] };
    }
    if (parts.length === 1)
        return { index: x.eval(first, scope) };
    return {
        index: (0,runtime/* tuple */.PV)(parts.map((part) => x.eval(part, scope)), node.at),
    };
}
/** `container[key]`. */
function getItem(x, container, key, at) {
    if ('slice' in key) {
        return x.lift(container, at, (view) => sliced(x, view, key.slice, at) ?? x.from(at, 'the slice could not be followed', view));
    }
    if (container.type === 'known' && container.name === 'os.environ') {
        return readEnvironment(x, key.index, { required: true, at });
    }
    if (container.type === 'known' && container.name === 'sys.argv') {
        x.mayRaise('IndexError');
        return { type: 'known', name: 'sys.argv[]', at };
    }
    if (container.type === 'namespace') {
        const name = key.index.type === 'str' ? key.index.value : undefined;
        return ((name && x.state.get(container.scope, name)) ||
            (0,runtime/* unknown */.L5)('a name of the module could not be followed', at));
    }
    const read = container.type === 'unknown' ? container.read : undefined;
    const result = x.lift2(container, key.index, at, (view, index) => item(x, view, index, at));
    if (read)
        x.mayRaise();
    return present(x, result, at);
}
/** The shapes that have the item: the others raise. */
function present(x, value, at) {
    if (value.type === 'unbound')
        x.raise('LookupError', at);
    if (value.type !== 'choice')
        return value;
    return choice(value.options.filter((option) => option.type !== 'unbound'), value.at, value.env);
}
function item(x, view, index, at) {
    if (view.type === 'dict') {
        if (!isKey(index) || !view.entries.every(([k]) => isKey(k)))
            return anyItem(x, view, index, at);
        const found = find(view.entries, index);
        if (found)
            return found;
        return missing(x, 'KeyError', at);
    }
    if ((view.type === 'list' || view.type === 'tuple' || view.type === 'str') && index.type === 'int') {
        const items = view.type === 'str' ? [...view.value] : view.items;
        const i = Number(index.value) + (index.value < 0n ? items.length : 0);
        const found = items[i];
        if (found === undefined)
            return missing(x, 'IndexError', at);
        return typeof found === 'string' ? (0,runtime/* str */.gx)(found, at, (0,runtime/* envOf */.B_)(view)) : found;
    }
    if (view.type === 'list' || view.type === 'tuple')
        return anyItem(x, view, index, at);
    return x.from(at, 'the item could not be followed', view, index);
}
/** An item that is not known which: what it may be is reached by another way now. */
function anyItem(x, view, index, at) {
    if (view.type === 'dict')
        x.leak(view.entries.map(([, value]) => value));
    else if (view.type === 'list' || view.type === 'tuple')
        x.leak(view.items);
    return x.from(at, 'the item could not be followed', index, view);
}
/** One of several shapes lacks the item; the path as a whole is not known to end. */
function missing(x, exception, at) {
    x.mayRaise(exception);
    return { type: 'unbound', at };
}
function find(entries, key) {
    const text = keyText(key);
    return entries.find(([k]) => keyText(k) === text)?.[1];
}
function sliced(x, view, bounds, at) {
    const numbers = bounds.map((bound) => bound === undefined || bound.type === 'none'
        ? undefined
        : bound.type === 'int'
            ? Number(bound.value)
            : Number.NaN);
    if (numbers.some((n) => Number.isNaN(n)))
        return undefined;
    const pick = (items) => {
        const step = numbers[2] ?? 1;
        if (step === 0)
            return undefined;
        const size = items.length;
        const clamp = (n, low, high) => Math.max(low, Math.min(high, n < 0 ? n + size : n));
        const result = [];
        if (step > 0) {
            const end = numbers[1] === undefined ? size : clamp(numbers[1], 0, size);
            for (let i = numbers[0] === undefined ? 0 : clamp(numbers[0], 0, size); i < end; i += step)
                result.push(items[i]);
        }
        else {
            const end = numbers[1] === undefined ? -1 : clamp(numbers[1], -1, size - 1);
            for (let i = numbers[0] === undefined ? size - 1 : clamp(numbers[0], -1, size - 1); i > end; i += step)
                result.push(items[i]);
        }
        return result;
    };
    if (view.type === 'str') {
        const text = pick([...view.value]);
        return text && (0,runtime/* str */.gx)(text.join(''), at, (0,runtime/* envOf */.B_)(view));
    }
    if (view.type !== 'list' && view.type !== 'tuple')
        return undefined;
    const items = pick(view.items);
    return items && (view.type === 'list' ? x.list(items, at) : (0,runtime/* tuple */.PV)(items, at, (0,runtime/* envOf */.B_)(view)));
}
/**
 * Puts a new content in place of the object's for each content it can have. An
 * object that is only one of several may just as well stay as it was.
 */
function change(x, target, at, edit) {
    const targets = target.type === 'choice' ? target.options : [target];
    const puts = [];
    let sure = true;
    for (const ref of targets) {
        const before = ref.type === 'ref' ? x.state.object(ref.id) : undefined;
        if (ref.type !== 'ref' || !before) {
            sure = false;
            continue;
        }
        const after = x.views(ref).flatMap((view) => {
            const changed = view.type === 'unknown' ? undefined : edit(view);
            if (changed)
                return changed;
            sure = false;
            const reason = view.type === 'unknown' ? view.reason : 'a change to it could not be followed';
            return { kind: 'unknown', reason, env: view.env ?? [], at };
        });
        const env = before.kind === 'choice' ? before.env : [];
        const all = targets.length > 1 ? [before, ...after] : after;
        puts.push(() => x.state.put(ref.id, heapChoice(all, before.at, env)));
    }
    if (!sure)
        x.mayRaise();
    for (const put of puts)
        put();
}
/** `container[key] = value`. */
function setItem(x, container, key, value, at) {
    change(x, container, at, (view) => {
        if ('slice' in key) {
            const { slice } = key;
            const items = x.views(value);
            if (view.type !== 'list' || slice.some((bound) => bound !== undefined) || items.length !== 1)
                return undefined;
            const only = items[0];
            return only.type === 'list' || only.type === 'tuple'
                ? { kind: 'list', items: only.items, at: view.at }
                : undefined;
        }
        if (view.type === 'dict') {
            const entries = withEntry(view.entries, key.index, value);
            return entries && { kind: 'dict', entries, at: view.at };
        }
        if (view.type !== 'list' || key.index.type !== 'int')
            return undefined;
        const i = Number(key.index.value) + (key.index.value < 0n ? view.items.length : 0);
        if (i < 0 || i >= view.items.length)
            return undefined;
        return { kind: 'list', items: view.items.map((old, n) => (n === i ? value : old)), at: view.at };
    });
}
/** `del container[key]`. */
function deleteItem(x, container, key, at) {
    change(x, container, at, (view) => {
        if ('slice' in key)
            return undefined;
        const { index } = key;
        if (view.type === 'dict' && isKey(index)) {
            const text = keyText(index);
            return { kind: 'dict', entries: view.entries.filter(([k]) => keyText(k) !== text), at: view.at };
        }
        if (view.type !== 'list' || index.type !== 'int')
            return undefined;
        const i = Number(index.value) + (index.value < 0n ? view.items.length : 0);
        return { kind: 'list', items: view.items.filter((_, n) => n !== i), at: view.at };
    });
}

;// CONCATENATED MODULE: ./build/tsc/python/readers/database-url.js




/** The dict of one database from a variable that holds a URL. */
function databaseRead(x, how) {
    const { key, at } = how;
    const absent = absentValue(x, how);
    const fact = key.type === 'str' ? x.state.fact(key.value) : undefined;
    const value = readEnvironment(x, key, {
        required: !absent,
        at,
        cast: 'db',
        ...(absent ? { default: absent } : {}),
        ...(how.exception === 'empty' ? {} : { exception: how.exception }),
    });
    if (fact?.set === false && absent)
        return absent;
    if (value.type === 'str')
        return parseDatabaseUrl(x, value, how);
    const present = set(x, value, how);
    if (!absent || fact?.set === true)
        return present;
    return choice([absent, present], at, key.type === 'str' ? [key.value] : []);
}
function absentValue(x, how) {
    const fallback = how.default;
    if (!fallback || fallback.type === 'none') {
        if (how.exception === 'empty')
            return x.dict([], how.at);
        return fallback ? (0,runtime/* unknown */.L5)('a database URL of None', how.at) : undefined;
    }
    return x.lift(fallback, how.at, (view) => {
        if (view.type === 'str')
            return parseDatabaseUrl(x, view, how);
        if (view.type === 'dict' && how.dialect === 'environ')
            return { type: 'ref', id: view.id, at: view.at };
        return x.from(how.at, 'the database URL could not be followed', view);
    });
}
/**
 * The dict when the variable is set to what we do not know: what the URL decides is
 * unknown, what the call says is not. Options may come from the URL as well.
 */
function set(x, value, how) {
    const { at } = how;
    const parts = ['ENGINE', 'NAME', 'USER', 'PASSWORD', 'HOST', 'PORT'].map((name) => {
        const engine = name === 'ENGINE' ? database_url_text(how.engine ?? how.keywords?.get('engine')) : undefined;
        return [(0,runtime/* str */.gx)(name, at), engine ? (0,runtime/* str */.gx)(engine, at) : { ...value, at }];
    });
    const extra = settingsOf(how);
    const options = extra.find(([name]) => name === 'OPTIONS');
    const rest = extra.filter(([name]) => name !== 'OPTIONS').map(([name, v]) => [(0,runtime/* str */.gx)(name, at), v]);
    const entry = options ? x.dict([[(0,runtime/* str */.gx)('sslmode', at), (0,runtime/* str */.gx)('require', at)]], at) : { ...value, at };
    return x.dict([...parts, ...rest, [(0,runtime/* str */.gx)('OPTIONS', at), entry]], at);
}
const database_url_text = (value) => value?.type === 'str' && value.value !== '' ? value.value : undefined;
/** Entries that the arguments of the call make. */
function settingsOf(how) {
    if (how.dialect === 'environ')
        return [];
    const { at, keywords } = how;
    const get = (name, otherwise) => keywords?.get(name) ?? otherwise;
    const result = [
        ['CONN_MAX_AGE', get('conn_max_age', (0,runtime/* int */.Wh)(0, at))],
        ['CONN_HEALTH_CHECKS', get('conn_health_checks', (0,runtime/* bool */.lc)(false, at))],
        ['DISABLE_SERVER_SIDE_CURSORS', get('disable_server_side_cursors', (0,runtime/* bool */.lc)(false, at))],
    ];
    const ssl = keywords?.get('ssl_require');
    if (ssl && (ssl.type !== 'bool' || ssl.value))
        result.push(['OPTIONS', ssl]);
    return result;
}
const engines = {
    'dj-database-url': {
        postgres: 'django.db.backends.postgresql',
        postgresql: 'django.db.backends.postgresql',
        pgsql: 'django.db.backends.postgresql',
        postgis: 'django.contrib.gis.db.backends.postgis',
        mysql: 'django.db.backends.mysql',
        mysql2: 'django.db.backends.mysql',
        sqlite: 'django.db.backends.sqlite3',
    },
    environ: {
        postgres: 'django.db.backends.postgresql',
        postgresql: 'django.db.backends.postgresql',
        psql: 'django.db.backends.postgresql',
        pgsql: 'django.db.backends.postgresql',
        postgis: 'django.contrib.gis.db.backends.postgis',
        mysql: 'django.db.backends.mysql',
        mysql2: 'django.db.backends.mysql',
        sqlite: 'django.db.backends.sqlite3',
    },
};
/** The dict that the reader makes of a known URL; unknown for shapes that this page does not know. */
function parseDatabaseUrl(x, value, how) {
    const { at } = how;
    const lost = (0,runtime/* unknown */.L5)('the database URL could not be followed', at, value.env);
    const s = (written) => (0,runtime/* str */.gx)(written, at, value.env);
    const url = value.value;
    const ssl = how.keywords?.get('ssl_require');
    if (ssl && truth(x, ssl) === undefined)
        return lost;
    const own = how.dialect === 'dj-database-url';
    if (url === '' && own)
        return x.dict([], at);
    if (url === 'sqlite://:memory:') {
        return x.dict([
            [s('ENGINE'), s('django.db.backends.sqlite3')],
            [s('NAME'), s(':memory:')],
        ], at);
    }
    const match = /^([a-z0-9]+):\/\/(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([A-Za-z0-9.-]*)(?::(\d+))?(?:\/([^?#]*))?$/.exec(url);
    const scheme = match?.[1] ?? '';
    const engine = database_url_text(how.engine ?? how.keywords?.get('engine')) ?? engines[how.dialect][scheme];
    if (!match || !engine || engines[how.dialect][scheme] === undefined)
        return lost;
    const [, , user = '', password = '', host = '', port, path = ''] = match;
    const decoded = [user, password, path].map(unquote);
    if (decoded.includes(undefined) ||
        (how.dialect === 'environ' && (path.includes('+') || (path.startsWith('/') && scheme !== 'sqlite'))))
        return lost;
    let name = decoded[2];
    if (scheme === 'sqlite' && name === '')
        name = ':memory:';
    const entries = [
        [s('ENGINE'), s(engine)],
        [s('NAME'), s(name)],
        [s('USER'), s(decoded[0])],
        [s('PASSWORD'), s(decoded[1])],
        [s('HOST'), s(host.toLowerCase())],
        [s('PORT'), port === undefined || Number(port) === 0 ? s('') : (0,runtime/* int */.Wh)(Number(port), at, value.env)],
    ];
    for (const [key, extra] of settingsOf(how)) {
        entries.push([
            s(key),
            key === 'OPTIONS' ? x.dict([[(0,runtime/* str */.gx)('sslmode', at), (0,runtime/* str */.gx)('require', at)]], at) : extra,
        ]);
    }
    return x.dict(entries, at);
}
function unquote(written) {
    try {
        return decodeURIComponent(written);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/tsc/python/readers/dotenv.js






/** python-dotenv: `load_dotenv()`, `find_dotenv()`. */
const dotenv = (x, name, args, at, scope) => {
    const short = name.replace(/^dotenv\.main\./, 'dotenv.');
    if (short === 'dotenv.load_dotenv' || short === 'dotenv.read_dotenv') {
        return loadEnvFile(x, args, at, scope, { option: 'override', search: 'up' });
    }
    if (short !== 'dotenv.find_dotenv')
        return undefined;
    if (args.positional.length + args.keywords.size > 0)
        return (0,runtime/* unknown */.L5)('find_dotenv() is not followed', at);
    const found = search(x, scope);
    return (0,runtime/* str */.gx)(found === undefined ? '' : `/app/${found}`, at);
};
/** Puts the lines of a tracked `.env` into the environment; an untracked one is not there on Heroku. */
function loadEnvFile(x, args, at, scope, options) {
    const result = (0,runtime/* unknown */.L5)('what loading a .env file gives is not followed', at);
    const names = ['env_file', 'dotenv_path', 'path'];
    const named = args.positional[0] ?? names.map((name) => args.keywords.get(name)).find(Boolean);
    let file;
    if (named && named.type !== 'none' && !(named.type === 'str' && named.value === '')) {
        const path = pathText(named);
        file = path === undefined ? undefined : inProject(absolute(path, x.host.cwd));
        if (path === undefined || args.open)
            return result;
    }
    else {
        const here = above(scope.module.file);
        file = options.search === 'up' ? search(x, scope) : here === '' ? '.env' : `${here}/.env`;
    }
    if (file === undefined)
        return result;
    const text = x.host.project.text(file);
    if (!x.host.project.has(file))
        return result;
    x.opened(file, at);
    const wins = args.keywords.get(options.option);
    const override = wins ? truth(x, wins) : false;
    for (const [key, value] of envLines(text ?? ''))
        load(x, key, value, override, at);
    return result;
}
function load(x, key, value, override, at) {
    const name = (0,runtime/* str */.gx)(key, at);
    const text = value === null ? (0,runtime/* unknown */.L5)('comes from .env', at) : (0,runtime/* str */.gx)(value, at);
    const { set } = x.state.fact(key);
    if (override || set === false)
        setEnvironment(x, name, text);
    else if (set === undefined || override === undefined) {
        const either = (0,runtime/* unknown */.L5)(`reads the environment variable ${key}`, at, [key]);
        setEnvironment(x, name, { ...either, read: { name: key, required: false, default: text, cast: 'str' } });
    }
}
/** The next `.env` from the module's folder up. */
function search(x, scope) {
    for (let folder = above(scope.module.file); folder !== undefined; folder = folder === '' ? undefined : above(folder)) {
        const file = folder === '' ? '.env' : `${folder}/.env`;
        if (x.host.project.has(file))
            return file;
    }
    return undefined;
}
/** Assignments of a `.env` file; null for a value that readers take differently (escapes, quotes, comments). */
function envLines(text) {
    const found = new Map();
    for (const line of text.split(/\r?\n/)) {
        const match = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line);
        if (!match)
            continue;
        const quoted = /^(["'])([^"'\\$]*)\1$/.exec(match[2]);
        const plain = /^[^\s"'#\\$`]*$/.test(match[2]) && !/\s=|=\s/.test(line) && !line.includes('export');
        found.set(match[1], quoted ? quoted[2] : plain ? match[2] : null);
    }
    return found;
}
const above = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

;// CONCATENATED MODULE: ./build/tsc/python/json.js

/** The value of JSON text; undefined when it is no JSON or nested beyond reason. */
function fromJson(x, text, at, env = []) {
    try {
        JSON.parse(text);
        return build(x, JSON.parse(text.replace(token, tagged)), at, env, 0);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** A string or a number. */
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** 1 and 1.0 are different to Python and the same to JSON.parse, so numbers are parsed as text. */
const tagged = (text) => (text.startsWith('"') ? text : `{"${tag}":"${text}"}`);
const tag = ' number';
function build(x, value, at, env, depth) {
    x.spend();
    if (depth > 50)
        return (0,runtime/* unknown */.L5)('it is nested too deeply', at);
    if (value === null)
        return (0,runtime/* none */.dv)(at);
    if (typeof value === 'boolean')
        return (0,runtime/* bool */.lc)(value, at, env);
    if (typeof value === 'string')
        return (0,runtime/* str */.gx)(value, at, env);
    if (Array.isArray(value)) {
        return x.list(value.map((item) => build(x, item, at, env, depth + 1)), at);
    }
    const entries = Object.entries(value);
    const number = entries[0]?.[0] === tag ? String(entries[0][1]) : undefined;
    if (number !== undefined)
        return /[.eE]/.test(number) ? (0,runtime/* float */.fV)(Number(number), at, env) : (0,runtime/* int */.Wh)(BigInt(number), at, env);
    return x.dict(entries.map(([key, item]) => [(0,runtime/* str */.gx)(key, at, env), build(x, item, at, env, depth + 1)]), at);
}

;// CONCATENATED MODULE: ./build/tsc/python/readers/reading.js




/** Reads a variable and casts it as a settings reader does. */
function readCast(x, key, how) {
    const { at, cast, exception } = how;
    const known = key.type === 'str' && x.state.fact(key.value).set && 'value' in x.state.fact(key.value);
    const value = readEnvironment(x, key, {
        required: !how.default,
        at,
        cast,
        exception,
        ...(how.default ? { default: how.default } : {}),
    });
    if (!known)
        return value;
    return x.lift(value, at, (view) => {
        const result = view.type === 'str' ? how.convert(view.value, view) : undefined;
        if (result)
            return result;
        x.mayRaise();
        return x.from(at, `the cast to ${cast} could not be followed`, view);
    });
}
/** Casts by the name of the type that is passed: `cast=int`. */
function plainCasts(x, at) {
    return {
        str: (_, view) => view,
        int: (_, view) => toInt(x, view, at),
        float: (_, view) => toFloat(view, at),
        json: (text, view) => fromJson(x, text, at, view.env),
        list: (text, view) => separated(x, text, view, at),
        tuple: (text, view) => {
            const list = separated(x, text, view, at);
            const items = list && x.views(list)[0];
            return items?.type === 'list' ? (0,runtime/* tuple */.PV)(items.items, at) : undefined;
        },
    };
}
/** Text between commas; undefined where readers and their versions differ (blanks, empty items, brackets). */
function separated(x, text, view, at) {
    if (text === '')
        return x.list([], at);
    const parts = text.split(',');
    if (parts.some((part) => part === '' || part.trim() !== part || /["'\\()$]/.test(part)))
        return undefined;
    return x.list(parts.map((part) => (0,runtime/* str */.gx)(part, at, (0,runtime/* envOf */.B_)(view))), at);
}
/** A cast to bool by the reader's own words; others are an error or undecided. */
function wordsCast(yes, no, at) {
    return (text, view) => {
        const word = text.toLowerCase();
        if (yes.includes(word))
            return (0,runtime/* bool */.lc)(true, at, (0,runtime/* envOf */.B_)(view));
        if (no === 'others' ? !/^\s|\s$|^[+-]?\d/.test(text) : no.includes(word))
            return (0,runtime/* bool */.lc)(false, at, (0,runtime/* envOf */.B_)(view));
        return undefined;
    };
}
/** The name of a type that is passed as a cast. */
function castName(value) {
    return value?.type === 'known' ? value.name : undefined;
}
/** The name of the type of a known value, as `type(value)`. */
function typeName(value) {
    return ['bool', 'int', 'float', 'str', 'tuple'].includes(value.type) ? value.type : undefined;
}
const notFollowed = (what, at) => unknown(`${what} is not followed`, at);

;// CONCATENATED MODULE: ./build/tsc/python/readers/django-environ.js






const exception = 'django.core.exceptions.ImproperlyConfigured';
const classes = new Set(['environ.Env', 'environ.FileAwareEnv', 'environ.environ.Env']);
/** `environ.Env(…)` of django-environ and `Env.read_env(…)`. */
const djangoEnviron = (x, name, args, at, scope) => {
    if (name === 'environ.Env' && !args.open) {
        const scheme = [...args.keywords].map(([key, value]) => [(0,runtime/* str */.gx)(key, at), value]);
        return instance(x, 'environ.Env', { scheme: x.dict(scheme, at) }, at);
    }
    if (classes.has(name.replace(/\.read_env$/, '')) && name.endsWith('.read_env')) {
        return loadEnvFile(x, args, at, scope, { option: 'overwrite', search: 'here' });
    }
    return undefined;
};
/** `env(…)`, `env.bool(…)` and the others. */
function environCall(x, self, name, args, at, scope) {
    if (args.open)
        return undefined;
    if (name === 'read_env')
        return loadEnvFile(x, args, at, scope, { option: 'overwrite', search: 'here' });
    const [first, second, third] = args.positional;
    const keyword = (key) => args.keywords.get(key);
    if (name === 'db' || name === 'db_url') {
        return databaseRead(x, {
            key: first ?? keyword('var') ?? (0,runtime/* str */.gx)('DATABASE_URL', at),
            ...optional('default', second ?? keyword('default')),
            ...optional('engine', third ?? keyword('engine')),
            exception,
            dialect: 'environ',
            at,
        });
    }
    const key = first ?? keyword('var');
    if (!key)
        return undefined;
    const takesCast = name === '__call__' || name === 'get_value' || name === 'list' || name === 'tuple';
    let fallback = (takesCast ? third : second) ?? keyword('default');
    let cast = takesCast ? (second ?? keyword('cast')) : undefined;
    if (cast?.type === 'none')
        cast = undefined;
    let label = takesCast && (name === '__call__' || name === 'get_value') ? castName(cast) : name;
    if (name === 'list' || name === 'tuple') {
        const inner = castName(cast);
        if (cast && inner !== 'str')
            label = undefined;
    }
    else if (cast && !label)
        label = undefined;
    else if (!label) {
        const scheme = key.type === 'str' ? find(schemeOf(x, self), key) : undefined;
        if (scheme?.type === 'tuple' && scheme.items.length === 2) {
            label = castName(scheme.items[0]);
            fallback ??= scheme.items[1];
            if (!label)
                return readCast(x, key, {
                    at,
                    cast: 'str',
                    exception,
                    ...optional('default', fallback),
                    convert: () => undefined,
                });
        }
        else if (scheme) {
            label = castName(scheme);
        }
        else
            label = fallback && fallback.type !== 'none' ? typeName(fallback) : 'str';
    }
    if (fallback?.type === 'str' && /^\\?\$/.test(fallback.value))
        fallback = (0,runtime/* unknown */.L5)('is read through another variable', at);
    const convert = label ? casts(x, at)[label] : undefined;
    return readCast(x, key, {
        at,
        cast: label ?? 'cast',
        exception,
        ...optional('default', fallback),
        convert: (text, view) => {
            if (text.includes('$') || (text === '' && fallback?.type === 'none'))
                return undefined;
            if (fallback?.type === 'str' && fallback.value === text)
                return view;
            return convert?.(text, view);
        },
    });
}
function casts(x, at) {
    const { float: _, ...plain } = plainCasts(x, at);
    const words = wordsCast(['true', 'on', 'ok', 'y', 'yes', '1'], 'others', at);
    return {
        ...plain,
        bool: (text, view) => (text === '0' ? wordsCast([], ['0'], at)(text, view) : words(text, view)),
    };
}
function schemeOf(x, self) {
    const scheme = fieldsOf(x, self)?.get('scheme');
    const view = scheme && x.views(scheme)[0];
    return view?.type === 'dict' ? view.entries : [];
}
function optional(key, value) {
    return (value ? { [key]: value } : {});
}

;// CONCATENATED MODULE: ./build/tsc/python/readers/decouple.js







const decouple_exception = 'decouple.UndefinedValueError';
/** python-decouple: `config(…)` with its casts, `Csv()`, `Config(RepositoryEnv(…))`. */
const decouple = (x, name, args, at, scope) => {
    if (name === 'decouple.config' && !args.open)
        return read(x, args, at, scope);
    if (name === 'decouple.config.get' && !args.open)
        return undefined;
    if (name === 'decouple.Csv' && args.positional.length === 0 && args.keywords.size === 0) {
        return instance(x, 'decouple.Csv', {}, at);
    }
    return undefined;
};
function read(x, args, at, scope) {
    const key = args.positional[0] ?? args.keywords.get('option');
    const fallback = args.positional[1] ?? args.keywords.get('default');
    const cast = args.positional[2] ?? args.keywords.get('cast');
    if (!key)
        return undefined;
    const label = cast ? (castName(cast) ?? (isCsv(x, cast) ? 'list' : 'cast')) : 'str';
    const convert = (view) => convertTo(x, cast, view, at, scope);
    const filed = key.type === 'str' ? fromFile(x, key.value, at, scope) : undefined;
    const absent = filed ?? fallback;
    const after = absent && x.imagine(() => castAll(x, absent, label, convert, at));
    const used = key.type === 'str' && x.state.fact(key.value).set === false;
    if (used && absent && after?.type === 'unknown')
        return castAll(x, absent, label, convert, at);
    return readCast(x, key, {
        at,
        cast: label,
        exception: decouple_exception,
        ...optional('default', after ?? (absent && x.from(at, `the cast to ${label} fails`, absent))),
        convert: (_, view) => convert(view),
    });
}
function castAll(x, value, label, convert, at) {
    return x.lift(value, at, (view) => {
        const result = convert(view);
        if (result)
            return result;
        x.mayRaise();
        return x.from(at, `the cast to ${label} could not be followed`, view);
    });
}
function isCsv(x, cast) {
    const view = x.views(cast)[0];
    return ((cast.type === 'known' && cast.name === 'decouple.Csv') ||
        (view?.type === 'instance' && view.of === 'decouple.Csv'));
}
/** The cast of any value, defaults too. */
function convertTo(x, cast, view, at, scope) {
    if (!cast)
        return 'id' in view ? { type: 'ref', id: view.id, at: view.at } : view;
    const name = castName(cast);
    if (name === 'bool') {
        const text = (0,format/* strOf */.x6)(x, view);
        if (text === undefined)
            return undefined;
        if (text === '')
            return (0,runtime/* bool */.lc)(false, at, (0,runtime/* envOf */.B_)(view));
        const word = wordsCast(['y', 'yes', 't', 'true', 'on', '1'], ['n', 'no', 'f', 'false', 'off', '0'], at)(text, view);
        if (!word)
            x.failing('ValueError', at);
        return word;
    }
    if (fieldsOf(x, cast) && isCsv(x, cast)) {
        if (view.type === 'str' && !/[#]/.test(view.value)) {
            return separated(x, view.value.replace(/\s*,\s*/g, ',').trim(), view, at);
        }
        return undefined;
    }
    if (name && view.type === 'str')
        return plainCasts(x, at)[name === 'list' || name === 'tuple' ? '' : name]?.(view.value, view);
    if (name === 'int' || name === 'str')
        return view.type === name ? view : undefined;
    if (cast.type !== 'function')
        return undefined;
    const value = 'id' in view ? { type: 'ref', id: view.id, at: view.at } : view;
    const result = x.call(cast, { positional: [value], keywords: new Map(), open: false }, at, scope);
    return result.type === 'unknown' && truth(x, result) === undefined ? undefined : result;
}
/** decouple looks for settings.ini and .env from the settings file's folder up. */
function fromFile(x, key, at, scope) {
    const { project } = x.host;
    for (let folder = decouple_above(scope.module.file); folder !== undefined; folder = folder === '' ? undefined : decouple_above(folder)) {
        const prefix = folder === '' ? '' : `${folder}/`;
        if (project.has(`${prefix}settings.ini`))
            return x.from(at, 'may come from settings.ini', (0,runtime/* str */.gx)('', at));
        if (!project.has(`${prefix}.env`))
            continue;
        x.opened(`${prefix}.env`, at);
        const value = envLines(project.text(`${prefix}.env`) ?? '').get(key);
        if (value === undefined)
            return undefined;
        return value === null ? x.from(at, 'comes from .env', (0,runtime/* str */.gx)('', at)) : (0,runtime/* str */.gx)(value, at);
    }
    return undefined;
}
const decouple_above = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

;// CONCATENATED MODULE: ./build/tsc/python/readers/dj-database-url.js



const dj_database_url_names = [
    'env',
    'default',
    'engine',
    'conn_max_age',
    'conn_health_checks',
    'disable_server_side_cursors',
    'ssl_require',
    'test_options',
];
/** `dj_database_url.config(…)` and `.parse(…)`. */
const djDatabaseUrl = (x, name, args, at) => {
    if (args.open)
        return undefined;
    const parse = name === 'dj_database_url.parse';
    if (!parse && name !== 'dj_database_url.config')
        return undefined;
    const order = parse ? ['url', ...dj_database_url_names.slice(2)] : dj_database_url_names;
    const keywords = new Map(args.keywords);
    for (const [i, value] of args.positional.entries())
        if (order[i])
            keywords.set(order[i], value);
    const how = {
        key: keywords.get('env') ?? (0,runtime/* str */.gx)('DATABASE_URL', at),
        keywords,
        exception: 'empty',
        dialect: 'dj-database-url',
        at,
    };
    if (keywords.has('test_options'))
        return undefined;
    if (!parse)
        return databaseRead(x, { ...how, ...optional('default', keywords.get('default')) });
    const url = keywords.get('url');
    if (!url)
        return undefined;
    if (url.type === 'unknown' && url.read)
        return fromRead(x, url, how);
    return x.lift(url, at, (view) => {
        if (view.type === 'str')
            return parseDatabaseUrl(x, view, how);
        x.mayRaise();
        return x.from(at, 'the database URL could not be followed', view);
    });
};
/** `dj_database_url.parse(os.environ.get("DATABASE_URL", …))`: as if the variable were read here. */
function fromRead(x, url, how) {
    const read = url.read;
    const absent = read.default ? optional('default', read.default) : {};
    return databaseRead(x, { ...how, ...absent, key: (0,runtime/* str */.gx)(read.name, how.at), exception: 'KeyError' });
}

;// CONCATENATED MODULE: ./build/tsc/python/readers/django-heroku.js







/** `django_heroku.settings(locals())` and its fork's: the settings that it puts in place. */
const djangoHeroku = (x, name, args, at) => {
    if (!/^(django_heroku|django_on_heroku)(\.core)?\.settings$/.test(name))
        return undefined;
    const target = args.positional[0] ?? args.keywords.get('config');
    if (target?.type !== 'namespace' || args.open)
        return undefined;
    const scope = x.scope(target.scope);
    const on = (part) => {
        const value = args.keywords.get(part);
        return value ? truth(x, value) : true;
    };
    const put = (setting, value) => {
        x.state.set(scope.id, setting, value);
        x.record(scope, setting, at, 'call');
    };
    const parts = [
        ['databases', () => databases(x, scope, at, put)],
        ['staticfiles', () => staticFiles(x, scope, at, put)],
        ['allowed_hosts', () => put('ALLOWED_HOSTS', x.list([(0,runtime/* str */.gx)('*', at)], at))],
        ['logging', () => put('LOGGING', (0,runtime/* unknown */.L5)('django_heroku sets it', at))],
        ['secret_key', () => secretKey(x, at, put)],
    ];
    for (const [part, run] of parts) {
        const wanted = on(part);
        if (wanted)
            run();
        if (wanted === undefined)
            x.merge([x.branch(() => undefined), x.perhaps(() => x.branch(run))], at);
    }
    return (0,runtime/* none */.dv)(at);
};
/** Runs `body` where the variable is set, leaves the rest as it is. */
function whereSet(x, variable, at, body) {
    const is = truth(x, environmentHas(x, (0,runtime/* str */.gx)(variable, at), at));
    if (is === false)
        return;
    if (is) {
        body();
        return;
    }
    const went = x.perhaps(() => x.branch(() => {
        x.state.assume(variable, { set: true });
        body();
    }));
    x.merge([x.branch(() => x.state.assume(variable, { set: false })), went], at, [variable]);
}
function databases(x, scope, at, put) {
    if (!x.state.get(scope.id, 'DATABASES') && !x.state.get(scope.id, '*')) {
        put('DATABASES', x.dict([[(0,runtime/* str */.gx)('default', at), (0,runtime/* none */.dv)(at)]], at));
    }
    whereSet(x, 'DATABASE_URL', at, () => {
        const keywords = new Map([
            ['conn_max_age', (0,runtime/* int */.Wh)(600, at)],
            ['ssl_require', (0,runtime/* bool */.lc)(true, at)],
        ]);
        const value = databaseRead(x, {
            key: (0,runtime/* str */.gx)('DATABASE_URL', at),
            keywords,
            exception: 'empty',
            dialect: 'dj-database-url',
            at,
        });
        const all = x.state.get(scope.id, 'DATABASES');
        if (all)
            setItem(x, all, { index: (0,runtime/* str */.gx)('default', at) }, value, at);
        x.record(scope, 'DATABASES', at, 'call');
    });
}
function staticFiles(x, scope, at, put) {
    const base = x.state.get(scope.id, 'BASE_DIR');
    const root = base &&
        x.lift(base, at, (view) => view.type === 'str' || view.type === 'path'
            ? (0,runtime/* str */.gx)(joinText(view.value, 'staticfiles'), at)
            : x.from(at, 'BASE_DIR could not be followed', view));
    put('STATIC_ROOT', root ?? (0,runtime/* unknown */.L5)('BASE_DIR could not be followed', at));
    put('STATIC_URL', (0,runtime/* str */.gx)('/static/', at));
    const setting = x.state.get(scope.id, 'MIDDLEWARE_CLASSES') ? 'MIDDLEWARE_CLASSES' : 'MIDDLEWARE';
    const before = x.state.get(scope.id, setting);
    const items = before && iterate(x, before);
    const whiteNoise = (0,runtime/* str */.gx)('whitenoise.middleware.WhiteNoiseMiddleware', at);
    put(setting, items
        ? (0,runtime/* tuple */.PV)([whiteNoise, ...items], at)
        : (0,runtime/* unknown */.L5)('django_heroku puts WhiteNoise before what could not be followed', at));
    put('STATICFILES_STORAGE', (0,runtime/* str */.gx)('whitenoise.storage.CompressedManifestStaticFilesStorage', at));
}
function secretKey(x, at, put) {
    whereSet(x, 'SECRET_KEY', at, () => put('SECRET_KEY', readEnvironment(x, (0,runtime/* str */.gx)('SECRET_KEY', at), { required: false, at })));
}

;// CONCATENATED MODULE: ./build/tsc/python/readers/environs.js





const environs_exception = 'environs.EnvError';
/** `environs.Env()` and its ready-made `env`. */
const environs = (x, name, args, at, scope) => {
    if ((name === 'environs.Env' || name === 'environs.FileAwareEnv') && !args.open) {
        return args.keywords.size > 0 || args.positional.length > 0
            ? undefined
            : instance(x, 'environs.Env', {}, at);
    }
    const method = /^environs\.(?:Env\.(read_env)|env(?:\.(\w+))?)$/.exec(name);
    if (!method)
        return undefined;
    return environsCall(x, method[1] ?? method[2] ?? '__call__', args, at, scope);
};
/** `env(…)`, `env.bool(…)` and the others. A default is given back as it is. */
function environsCall(x, name, args, at, scope) {
    if (args.open)
        return undefined;
    if (name === 'read_env')
        return loadEnvFile(x, args, at, scope, { option: 'override', search: 'up' });
    const key = args.positional[0] ?? args.keywords.get('name');
    const fallback = args.positional[1] ?? args.keywords.get('default');
    if (key?.type !== 'str')
        return undefined;
    if (name === 'dj_db_url') {
        return databaseRead(x, {
            key,
            ...optional('default', fallback),
            keywords: args.keywords,
            exception: environs_exception,
            dialect: 'dj-database-url',
            at,
        });
    }
    const extra = [...args.keywords.keys()].some((word) => word !== 'default' && word !== 'name') ||
        args.positional.length > 2;
    const { float: _, tuple: __, ...plain } = plainCasts(x, at);
    const casts = {
        ...plain,
        bool: wordsCast(['t', 'true', 'on', 'y', 'yes', '1'], ['f', 'false', 'off', 'n', 'no', '0'], at),
    };
    const label = name === '__call__' ? 'str' : name;
    const convert = extra ? undefined : casts[label];
    return readCast(x, key, {
        at,
        cast: label,
        exception: environs_exception,
        ...optional('default', fallback),
        convert: (text, view) => (/^\{\{/.test(text) || text.includes('$') ? undefined : convert?.(text, view)),
    });
}

;// CONCATENATED MODULE: ./build/tsc/python/library/os-path.js




/** os.path and pathlib.Path. */
const osPath = (x, full, args, at) => {
    const name = full.replace(/^posixpath\./, 'os.path.');
    if (/^pathlib\.(Pure)?(Posix)?Path$/.test(name))
        return makePath(x, args, at);
    if (name === 'pathlib.Path.cwd' || name === 'os.getcwd') {
        return name === 'os.getcwd' ? (0,runtime/* str */.gx)(x.host.cwd, at) : { type: 'path', value: x.host.cwd, at };
    }
    if (name === 'os.fspath')
        return args.positional[0];
    if (!name.startsWith('os.path.') || args.open || args.keywords.size > 0)
        return undefined;
    const [first] = args.positional;
    if (!first)
        return undefined;
    const one = (operation) => x.lift(first, at, (view) => {
        const text = pathText(view);
        return ((text !== undefined ? operation(text) : undefined) ??
            x.from(at, 'the path could not be followed', view));
    });
    const env = (0,runtime/* envOf */.B_)(first);
    switch (name.slice(8)) {
        case 'join':
            return args.positional.slice(1).reduce((before, part) => x.lift2(before, part, at, (a, b) => {
                const [left, right] = [pathText(a), pathText(b)];
                if (left === undefined || right === undefined)
                    return x.from(at, 'the path could not be followed', a, b);
                return (0,runtime/* str */.gx)(joinText(left, right), at, (0,runtime/* envOf */.B_)(a, b));
            }), x.lift(first, at, (view) => {
                const text = pathText(view);
                return text === undefined
                    ? x.from(at, 'the path could not be followed', view)
                    : (0,runtime/* str */.gx)(text, at, (0,runtime/* envOf */.B_)(view));
            }));
        case 'dirname':
            return one((text) => (0,runtime/* str */.gx)(dirname(text), at, env));
        case 'basename':
            return one((text) => (0,runtime/* str */.gx)(text.slice(text.lastIndexOf('/') + 1), at, env));
        case 'abspath':
            return one((text) => (0,runtime/* str */.gx)(absolute(text, x.host.cwd), at, env));
        case 'realpath':
            return one((text) => isLinkFree(x, absolute(text, x.host.cwd)) ? (0,runtime/* str */.gx)(absolute(text, x.host.cwd), at, env) : undefined);
        case 'normpath':
            return one((text) => (0,runtime/* str */.gx)(normalize(text), at, env));
        case 'normcase':
            return one((text) => (0,runtime/* str */.gx)(text, at, env));
        case 'expanduser':
            return one((text) => (text.startsWith('~') ? undefined : (0,runtime/* str */.gx)(text, at, env)));
        case 'exists':
        case 'isfile':
        case 'isdir': {
            const what = name.endsWith('exists') ? 'any' : name.endsWith('isfile') ? 'file' : 'folder';
            return one((text) => {
                const there = existsOnDyno(x, absolute(text, x.host.cwd), what);
                return there === undefined ? (0,runtime/* unknown */.L5)('whether the path exists is not known', at) : (0,runtime/* bool */.lc)(there, at);
            });
        }
        case 'isabs':
            return one((text) => (0,runtime/* bool */.lc)(text.startsWith('/'), at));
        case 'split':
            return one((text) => (0,runtime/* tuple */.PV)([(0,runtime/* str */.gx)(dirname(text), at), (0,runtime/* str */.gx)(text.slice(text.lastIndexOf('/') + 1), at)], at));
        default:
            return undefined;
    }
};

// EXTERNAL MODULE: ./build/tsc/python/syntax.js + 1 modules
var python_syntax = __webpack_require__(56683);
;// CONCATENATED MODULE: ./build/tsc/python/library/standard.js







/** Packages whose functions leave what they are given as it is. */
const pure = /^(logging|warnings|sentry_sdk|importlib|pkgutil|secrets|random|string|uuid|socket|platform|datetime|re|math|hashlib|base64|urllib|time|shutil|tempfile|subprocess|getpass|inspect|locale|mimetypes|django|celery\.schedules|kombu|os|sys|pathlib|corsheaders|csp|structlog|pymysql|rollbar|google|boto3|ssl)\./;
/** The rest of the standard library that settings use. */
const standard = (x, name, args, at, scope) => {
    const [first] = args.positional;
    switch (name) {
        case 'json.loads':
            return (first &&
                cast(x, first, at, 'json', (view) => view.type === 'str' ? fromJson(x, view.value, at, view.env) : undefined));
        case 'json.load':
            return (first &&
                x.lift(first, at, (view) => {
                    const text = view.type === 'instance' && view.of === 'file' ? view.fields.get('text') : undefined;
                    const value = text?.type === 'str' ? fromJson(x, text.value, at) : undefined;
                    if (!value)
                        x.mayRaise();
                    return value ?? (0,runtime/* unknown */.L5)('is read from a file', at);
                }));
        case 'open':
        case 'io.open': {
            const path = first && pathText(first);
            const mode = args.positional[1] ?? args.keywords.get('mode');
            if (path === undefined || (mode && (mode.type !== 'str' || !/^rt?$/.test(mode.value)))) {
                x.mayRaise();
                return (0,runtime/* unknown */.L5)('is an open file', at);
            }
            const text = readText(x, path, at);
            return x.create({ kind: 'instance', of: 'file', fields: new Map([['text', text]]), at });
        }
        case 'ast.literal_eval':
            return (first &&
                cast(x, first, at, 'literal', (view) => view.type === 'str' ? standard_literal(x, view, at, scope) : undefined));
        case 'distutils.util.strtobool':
        case 'setuptools.distutils.util.strtobool':
        case 'setuptools._distutils.util.strtobool':
            return (first && cast(x, first, at, 'bool', (view) => (view.type === 'str' ? strtobool(view, at) : undefined)));
        case 'importlib.import_module':
            return first?.type === 'str' && args.positional.length === 1
                ? importModule(x, first.value, at)
                : undefined;
        case 'copy.copy':
        case 'copy.deepcopy':
            return first && deepCopy(x, first, name === 'copy.copy' ? 1 : 20, at);
        case 'functools.lru_cache':
        case 'functools.cache':
            return (0,runtime/* known */.eO)('functools.cache', at);
        case 'django_stubs_ext.monkeypatch':
        case 'pymysql.install_as_MySQLdb':
            return (0,runtime/* none */.dv)(at);
        case 'split_settings.tools.include':
        case 'split_settings.tools.optional':
            x.forgetNames(scope.module.scope, `${name}() may have set it`, at);
            return undefined;
        default:
            break;
    }
    if (!pure.test(name))
        return undefined;
    x.mayRaise();
    const all = [...args.positional, ...args.keywords.values()];
    if (all.some((value) => value.type === 'namespace'))
        return undefined;
    return (0,runtime/* unknown */.L5)(`is what ${name}() gives`, at, all.flatMap((value) => value.env ?? []));
};
/** distutils gives 1 and 0, not True and False. */
function strtobool(view, at) {
    const word = view.value.toLowerCase();
    if (['y', 'yes', 't', 'true', 'on', '1'].includes(word))
        return (0,runtime/* int */.Wh)(1, at, view.env);
    return ['n', 'no', 'f', 'false', 'off', '0'].includes(word) ? (0,runtime/* int */.Wh)(0, at, view.env) : undefined;
}
const literals = new Set('module expression_statement string string_start string_content string_end integer float true false none list tuple dictionary pair set unary_operator parenthesized_expression'.split(' '));
/** The value of a Python literal. */
function standard_literal(x, view, at, scope) {
    const text = view.value;
    if (text.length > 10_000 || text !== text.trim())
        return undefined;
    const { root, errors } = (0,python_syntax/* parsePython */.w)(text, at.file);
    const statement = root.parts.length === 1 ? root.parts[0] : undefined;
    const expression = statement?.type === 'expression_statement' && statement.parts.length === 1
        ? statement.parts[0]
        : undefined;
    const plain = [...root.walk()].every((node) => !node.named || literals.has(node.type));
    if (!expression || errors.length > 0 || !plain || /[fF]['"]/.test(text))
        return undefined;
    const value = x.eval(expression, scope);
    if (view.env && !('value' in value))
        return undefined;
    return { ...value, at, ...(view.env ? { env: view.env } : {}) };
}
function deepCopy(x, value, depth, at) {
    if (value.type === 'choice' || (value.type === 'ref' && x.views(value).length !== 1))
        return (0,runtime/* unknown */.L5)('a copy of it could not be followed', at);
    if (value.type === 'tuple')
        return depth > 1
            ? { ...value, items: value.items.map((item) => deepCopy(x, item, depth - 1, at)) }
            : value;
    if (value.type !== 'ref' || depth === 0)
        return value;
    const view = x.views(value)[0];
    const inner = (item) => (depth > 1 ? deepCopy(x, item, depth - 1, at) : item);
    if (view.type === 'list' || view.type === 'set')
        return x.create({ kind: view.type, items: view.items.map(inner), at: view.at });
    if (view.type === 'dict')
        return x.dict(view.entries.map(([k, v]) => [k, inner(v)]), view.at);
    return (0,runtime/* unknown */.L5)('a copy of it could not be followed', at);
}

;// CONCATENATED MODULE: ./build/tsc/python/library/index.js









const libraries = [
    environmentCall,
    osPath,
    standard,
    djangoEnviron,
    decouple,
    environs,
    dotenv,
    djDatabaseUrl,
    djangoHeroku,
];
/** What a call of a known package's function gives; undefined when no page here knows it. */
const library = (x, name, args, at, scope) => {
    for (const one of libraries) {
        const value = one(x, name, args, at, scope);
        if (value)
            return value;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./build/tsc/python/comparisons.js





/** `a == b`, `a in b`, `a < b < c`. */
function compare(x, node, scope) {
    const operands = node.parts;
    const operators = operatorsOf(node);
    let left = x.eval(operands[0], scope);
    let result = (0,runtime/* bool */.lc)(true, node.at);
    for (let i = 1; i < operands.length; i++) {
        const right = x.eval(operands[i], scope);
        const one = test(x, operators[i - 1] ?? '', left, right, node.at);
        const is = truth(x, one);
        if (is === false)
            return i === 1 || truth(x, result) !== undefined
                ? one
                : (0,runtime/* unknown */.L5)('it could not be decided', node.at, (0,runtime/* envOf */.B_)(one, result));
        result =
            i === 1
                ? one
                : is === undefined || truth(x, result) === undefined
                    ? (0,runtime/* unknown */.L5)('it could not be decided', node.at, (0,runtime/* envOf */.B_)(one, result))
                    : one;
        left = right;
    }
    return result;
}
/** Operators of a chain in order; `not in` and `is not` are one. */
function operatorsOf(node) {
    const found = [];
    let last;
    for (const child of node.children) {
        if (child.named) {
            last = undefined;
            continue;
        }
        if (last && found.length > 0 && /^(not|is)$/.test(last.text))
            found[found.length - 1] += ` ${child.text}`;
        else
            found.push(child.text.replace(/\s+/g, ' '));
        last = child;
    }
    return found;
}
/** One comparison; a plain read of the environment stays one, its default compared. */
function test(x, operator, left, right, at) {
    if ((operator === 'in' || operator === 'not in') && right.type === 'known' && right.name === 'os.environ') {
        const has = environmentHas(x, left, at);
        return operator === 'in' ? has : invert(x, has, at);
    }
    const asked = commandLine(x, operator, left, right);
    if (asked !== undefined)
        return (0,runtime/* bool */.lc)(asked, at);
    const result = x.lift2(left, right, at, (a, b) => {
        const answer = decide(x, operator, a, b);
        if (answer !== undefined)
            return (0,runtime/* bool */.lc)(answer, at, (0,runtime/* envOf */.B_)(a, b));
        return x.from(at, 'the comparison could not be decided', a, b);
    });
    const read = left.type === 'unknown' ? left.read : undefined;
    if (result.type === 'unknown' && read && right.type !== 'unknown') {
        const before = read.default;
        const value = before && x.imagine(() => test(x, operator, before, right, at));
        return { ...result, read: { ...read, cast: 'bool', ...(value ? { default: value } : {}) } };
    }
    return result;
}
/** `'test' in sys.argv`, `sys.argv[1] == 'test'`. */
function commandLine(x, operator, left, right) {
    const [list, word] = operator.endsWith('in') ? [right, left] : [left, right];
    if (list.type !== 'known' || word.type !== 'str')
        return undefined;
    const item = list.name === 'sys.argv[]' && (operator === '==' || operator === '!=');
    const all = list.name === 'sys.argv' && (operator === 'in' || operator === 'not in');
    if (!item && !all)
        return undefined;
    const given = x.host.argument(word.value);
    if (given === undefined || (given && item))
        return undefined;
    return operator === 'not in' || operator === '!=' ? !given : given;
}
function invert(x, value, at) {
    return x.lift(value, at, (view) => view.type === 'bool'
        ? (0,runtime/* bool */.lc)(!view.value, at, view.env)
        : (0,runtime/* unknown */.L5)('the comparison could not be decided', at, view.env));
}
function decide(x, operator, a, b) {
    switch (operator) {
        case '==':
            return equal(x, a, b);
        case '!=':
        case '<>':
            return not(equal(x, a, b));
        case 'is':
            return identical(a, b);
        case 'is not':
            return not(identical(a, b));
        case 'in':
            return contains(x, b, a);
        case 'not in':
            return not(contains(x, b, a));
        default:
            return ordered(operator, a, b);
    }
}
const not = (value) => (value === undefined ? undefined : !value);
/** a == b as Python has it; undefined when it can't be told. */
function equal(x, a, b) {
    if (isKey(a) && isKey(b)) {
        if (a.type === 'tuple' && b.type === 'tuple')
            return allEqual(x, a.items, b.items);
        return keyText(a) === keyText(b);
    }
    const number = (v) => v.type === 'int' || v.type === 'float'
        ? Number(v.value)
        : v.type === 'bool'
            ? Number(v.value)
            : undefined;
    const [n, m] = [number(a), number(b)];
    if (n !== undefined && m !== undefined)
        return n === m;
    const simple = (v) => isKey(v) ||
        v.type === 'float' ||
        v.type === 'list' ||
        v.type === 'dict' ||
        v.type === 'set' ||
        v.type === 'tuple';
    if (!simple(a) || !simple(b))
        return undefined;
    if (a.type !== b.type)
        return false;
    if ((a.type === 'list' && b.type === 'list') || (a.type === 'tuple' && b.type === 'tuple')) {
        return allEqual(x, a.items, b.items);
    }
    return undefined;
}
function allEqual(x, a, b) {
    if (a.length !== b.length)
        return false;
    let sure = true;
    for (const [i, item] of a.entries()) {
        const answer = truth(x, x.lift2(item, b[i], item.at, (p, q) => {
            const same = equal(x, p, q);
            return same === undefined ? (0,runtime/* unknown */.L5)('', item.at) : (0,runtime/* bool */.lc)(same, item.at);
        }));
        if (answer === false)
            return false;
        if (answer === undefined)
            sure = false;
    }
    return sure ? true : undefined;
}
function identical(a, b) {
    const single = (v) => v.type === 'none' || v.type === 'bool';
    if (a.type === 'unknown' || b.type === 'unknown' || a.type === 'known' || b.type === 'known')
        return undefined;
    if (single(a) || single(b))
        return a.type === b.type && (a.type !== 'bool' || a.value === b.value);
    return undefined;
}
/** `item in container`. */
function contains(x, container, item) {
    if (container.type === 'str')
        return item.type === 'str' ? container.value.includes(item.value) : undefined;
    const items = container.type === 'dict'
        ? container.entries.map(([key]) => key)
        : container.type === 'list' || container.type === 'tuple' || container.type === 'set'
            ? container.items
            : container.type === 'instance'
                ? iterateView(x, container)
                : undefined;
    if (!items)
        return undefined;
    let sure = true;
    for (const one of items) {
        x.spend();
        const answers = new Set(x.views(one).map((view) => equal(x, view, item)));
        if (answers.size === 1 && answers.has(true))
            return true;
        if (answers.size !== 1 || answers.has(undefined))
            sure = false;
    }
    return sure ? false : undefined;
}
function ordered(operator, a, b) {
    const sign = order(a, b);
    if (sign === undefined || Number.isNaN(sign))
        return undefined;
    if (operator === '<')
        return sign < 0;
    if (operator === '<=')
        return sign <= 0;
    if (operator === '>')
        return sign > 0;
    if (operator === '>=')
        return sign >= 0;
    return undefined;
}
/** Negative, zero or positive as a sorts before, with or after b; undefined when they can't be compared here. */
function order(a, b) {
    const numeric = (v) => v.type === 'int' || v.type === 'float' || v.type === 'bool' ? Number(v.value) : undefined;
    const [n, m] = [numeric(a), numeric(b)];
    if (n !== undefined && m !== undefined)
        return n - m;
    if (a.type === 'str' && b.type === 'str') {
        const [p, q] = [[...a.value], [...b.value]];
        for (let i = 0; i < Math.min(p.length, q.length); i++) {
            const difference = p[i].codePointAt(0) - q[i].codePointAt(0);
            if (difference !== 0)
                return difference;
        }
        return p.length - q.length;
    }
    if (a.type === 'tuple' && b.type === 'tuple') {
        for (let i = 0; i < Math.min(a.items.length, b.items.length); i++) {
            const sign = order(a.items[i], b.items[i]);
            if (sign !== 0)
                return sign;
        }
        return a.items.length - b.items.length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/tsc/python/namespace-methods.js


/** Methods of `globals()` and `locals()`. */
function namespaceMethod(x, self, name, args, at) {
    const [first, second] = args.positional;
    const scope = x.scope(self.scope);
    const put = (key, value) => {
        x.state.set(scope.id, key, value);
        x.record(scope, key, at, 'call');
    };
    if (name === 'get' && first?.type === 'str') {
        const found = x.state.get(scope.id, first.value);
        if (!found)
            return x.state.get(scope.id, '*') ?? second ?? (0,runtime/* none */.dv)(at);
        return found.type === 'unbound' || found.type === 'choice'
            ? (0,runtime/* unknown */.L5)('a name of the module could not be followed', at)
            : found;
    }
    if (name === 'update' && !args.open) {
        const views = first ? x.views(first) : [];
        const view = views.length === 1 ? views[0] : undefined;
        if (!first || (view?.type === 'dict' && view.entries.every(([k]) => k.type === 'str'))) {
            if (view?.type === 'dict')
                for (const [k, v] of view.entries)
                    if (k.type === 'str')
                        put(k.value, v);
            for (const [k, v] of args.keywords)
                put(k, v);
            return (0,runtime/* none */.dv)(at);
        }
    }
    if (!pureNames.has(name))
        x.forgetNames(self.scope, 'names of the module are set that could not be followed', at);
    return (0,runtime/* unknown */.L5)('the names of the module are not followed', at);
}

;// CONCATENATED MODULE: ./build/tsc/python/readers/instances.js




/** Methods of the few objects that the reader knows: open files and the environment readers' own. */
function callInstance(x, self, name, args, at, scope) {
    const views = x.views(self);
    const view = views.length === 1 ? views[0] : undefined;
    const fields = view?.type === 'instance' ? view.fields : undefined;
    let result;
    if (view?.type === 'instance' && fields) {
        if (view.of === 'environ.Env')
            result = environCall(x, self, name, args, at, scope);
        if (view.of === 'environs.Env')
            result = environsCall(x, name, args, at, scope);
        if (view.of === 'file')
            result = fileMethod(x, fields, name, at);
    }
    return result ?? callUnknown(x, `a method ${name}`, args, at, scope);
}
function fileMethod(x, fields, name, at) {
    const text = fields.get('text');
    if (name === 'read')
        return text;
    if (name === 'close')
        return { type: 'none', at };
    if (name !== 'readlines' || text?.type !== 'str')
        return undefined;
    const lines = text.value.split(/(?<=\n)/).map((line) => (0,runtime/* str */.gx)(line, at));
    return x.list(lines, at);
}

;// CONCATENATED MODULE: ./build/tsc/python/string-methods.js



const blank = /\s/;
/** Where Python and JavaScript differ on what is blank or ends a line. */
const odd = /[^\P{Cc}\t\n\v\f\r]|\uFEFF/u;
/** Methods of str; undefined for what is not followed. */
function stringMethod(x, self, name, args, at) {
    if (self.type === 'bytes') {
        if (name !== 'decode' || self.value.some((byte) => byte > 127))
            return undefined;
        return (0,runtime/* str */.gx)(new TextDecoder().decode(self.value), at, (0,runtime/* envOf */.B_)(self));
    }
    const text = self.value;
    const env = (0,runtime/* envOf */.B_)(self, ...args.positional, ...args.keywords.values());
    const give = (value) => (0,runtime/* str */.gx)(value, at, env);
    const texts = args.positional.map((value) => (value.type === 'str' ? value.value : undefined));
    const [first, second] = args.positional;
    const [a, b] = texts;
    if (name === 'format') {
        const result = (0,format/* braces */.xQ)(x, text, args.positional, args.keywords);
        return result === undefined ? undefined : give(result);
    }
    if (name === 'join') {
        const items = first && iterate(x, first);
        const parts = items?.map((item) => (item.type === 'str' ? item.value : undefined));
        if (!parts || parts.includes(undefined))
            return undefined;
        return (0,runtime/* str */.gx)(parts.join(text), at, [...env, ...(0,runtime/* envOf */.B_)(...items)]);
    }
    if (args.keywords.size > 0 && !(name === 'split' && args.keywords.has('sep') && args.keywords.size === 1))
        return undefined;
    switch (name) {
        case 'lower':
        case 'casefold':
            return /^\p{ASCII}*$/u.test(text) || name === 'lower' ? give(text.toLowerCase()) : undefined;
        case 'upper':
            return give(text.toUpperCase());
        case 'title':
            return /^\p{ASCII}*$/u.test(text)
                ? give(text.toLowerCase().replace(/[a-z]+/g, (w) => w[0].toUpperCase() + w.slice(1)))
                : undefined;
        case 'capitalize':
            return /^\p{ASCII}*$/u.test(text)
                ? give(text.charAt(0).toUpperCase() + text.slice(1).toLowerCase())
                : undefined;
        case 'strip':
        case 'lstrip':
        case 'rstrip':
            if ((first && a === undefined && first.type !== 'none') || odd.test(text))
                return undefined;
            return give(stripped(text, a, name));
        case 'split':
        case 'rsplit':
            return odd.test(text) ? undefined : split(x, text, name, args, at, env);
        case 'splitlines':
            return first || odd.test(text)
                ? undefined
                : x.list(lines(text).map((part) => give(part)), at);
        case 'replace':
            if (a === undefined || b === undefined || args.positional.length > 2)
                return undefined;
            return a === '' ? undefined : give(text.replaceAll(a, () => b));
        case 'startswith':
        case 'endswith': {
            if (!first || second)
                return undefined;
            const options = first.type === 'tuple' ? first.items : [first];
            if (!options.every((option) => option.type === 'str'))
                return undefined;
            return (0,runtime/* bool */.lc)(options.some((o) => o.type === 'str' && (name === 'startswith' ? text.startsWith(o.value) : text.endsWith(o.value))), at, env);
        }
        case 'removeprefix':
            return a === undefined ? undefined : give(a !== '' && text.startsWith(a) ? text.slice(a.length) : text);
        case 'removesuffix':
            return a === undefined
                ? undefined
                : give(a !== '' && text.endsWith(a) ? text.slice(0, -a.length) : text);
        case 'partition':
        case 'rpartition': {
            if (!a)
                return undefined;
            const i = name === 'partition' ? text.indexOf(a) : text.lastIndexOf(a);
            const parts = i >= 0
                ? [text.slice(0, i), a, text.slice(i + a.length)]
                : name === 'partition'
                    ? [text, '', '']
                    : ['', '', text];
            return (0,runtime/* tuple */.PV)(parts.map(give), at);
        }
        case 'isdigit':
            return /^\p{ASCII}*$/u.test(text) ? (0,runtime/* bool */.lc)(/^\d+$/.test(text), at, env) : undefined;
        case 'zfill':
            if (first?.type !== 'int' || first.value > 1000n || /^[+-]/.test(text))
                return undefined;
            return give(text.padStart(Number(first.value), '0'));
        case 'count':
            return a ? (0,runtime/* int */.Wh)(text.split(a).length - 1, at, env) : undefined;
        case 'find':
            return a === undefined || second
                ? undefined
                : (0,runtime/* int */.Wh)(text.includes(a) ? [...text.slice(0, text.indexOf(a))].length : -1, at, env);
        case 'encode':
            return !first || /^utf-?8$/i.test(a ?? '')
                ? { type: 'bytes', value: new TextEncoder().encode(text), at, ...(env.length ? { env } : {}) }
                : undefined;
        default:
            return undefined;
    }
}
function stripped(text, characters, side) {
    const strips = (c) => c !== undefined && (characters === undefined ? blank.test(c) : characters.includes(c));
    let list = [...text];
    if (side !== 'rstrip')
        list = list.slice(list.findIndex((c) => !strips(c)) < 0 ? list.length : list.findIndex((c) => !strips(c)));
    if (side !== 'lstrip')
        while (list.length > 0 && strips(list.at(-1)))
            list.pop();
    return list.join('');
}
function split(x, text, name, args, at, env) {
    const separator = args.positional[0] ?? args.keywords.get('sep');
    const limit = args.positional[1];
    if (separator && separator.type !== 'str' && separator.type !== 'none')
        return undefined;
    let parts;
    if (separator?.type === 'str') {
        if (separator.value === '')
            return undefined;
        parts = text.split(separator.value);
        if (limit) {
            if (limit.type !== 'int')
                return undefined;
            const n = Number(limit.value);
            if (n >= 0 && parts.length > n + 1) {
                parts =
                    name === 'split'
                        ? [...parts.slice(0, n), parts.slice(n).join(separator.value)]
                        : [parts.slice(0, parts.length - n).join(separator.value), ...parts.slice(parts.length - n)];
            }
        }
    }
    else {
        if (limit)
            return undefined;
        parts = text.split(/\s+/).filter((part) => part !== '');
    }
    if (parts.length > 10_000)
        return undefined;
    return x.list(parts.map((part) => (0,runtime/* str */.gx)(part, at, env)), at);
}
function lines(text) {
    const parts = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}

;// CONCATENATED MODULE: ./build/tsc/python/methods.js











/** `self.name(args)` for values of the language's own types. */
function callMethod(x, self, name, args, at, scope) {
    if (self.type === 'namespace')
        return namespaceMethod(x, self, name, args, at);
    const views = x.views(self);
    if (views.every((view) => view.type === 'instance')) {
        return callInstance(x, self, name, args, at, scope);
    }
    const containers = views.every((v) => v.type === 'list' || v.type === 'dict' || v.type === 'set');
    if (containers && (self.type === 'ref' || self.type === 'choice')) {
        const result = mutate(x, self, name, args, at);
        if (result)
            return result;
    }
    const results = x.lift(self, at, (view) => {
        const value = args.open ? undefined : methods_pure(x, view, name, args, at);
        if (value)
            return value;
        if (view.type === 'dict' || view.type === 'list')
            x.leak(x.itemsOf({ type: 'ref', id: view.id, at }));
        return viaDefault(x, view, name, args, at);
    });
    if (!pureNames.has(name)) {
        x.taint(self, `${name}() may have changed it`, at);
        callUnknown(x, `a method ${name}`, args, at, scope);
    }
    return results;
}
/** Methods that change nothing, whatever they are called on. */
const pureNames = new Set('get keys values items copy index count split rsplit strip lstrip rstrip lower upper title capitalize casefold swapcase replace startswith endswith join format encode decode partition rpartition removeprefix removesuffix splitlines zfill isdigit isnumeric isalpha isalnum find rfind as_posix resolve exists is_file is_dir joinpath absolute expanduser read_text read_bytes with_suffix with_name relative_to'.split(' '));
function methods_pure(x, view, name, args, at) {
    if (view.type === 'str' || view.type === 'bytes')
        return stringMethod(x, view, name, args, at);
    if (view.type === 'path')
        return pathMethod(x, view, name, args, at);
    const [first, second] = args.positional;
    if (view.type === 'dict') {
        if (name === 'get' && first && isKey(first) && view.entries.every(([k]) => isKey(k))) {
            return find(view.entries, first) ?? second ?? (0,runtime/* none */.dv)(at);
        }
        if (name === 'keys' || name === 'values' || name === 'items') {
            return dictView(x, { type: 'ref', id: view.id, at: view.at }, name, at);
        }
        if (name === 'copy')
            return x.dict(view.entries, at);
    }
    if (view.type === 'list' && name === 'copy')
        return x.list(view.items, at);
    if (view.type === 'set' && name === 'copy')
        return x.create({ kind: 'set', items: view.items, at });
    if ((view.type === 'list' || view.type === 'tuple') &&
        name === 'index' &&
        first &&
        args.positional.length === 1) {
        const i = indexOf(x, view.items, first);
        if (i === -1)
            x.mayRaise('ValueError');
        return i === undefined || i < 0 ? undefined : { type: 'int', value: BigInt(i), at };
    }
    if ((view.type === 'list' || view.type === 'tuple') && name === 'count' && first) {
        const answers = view.items.map((item) => same(x, item, first));
        if (answers.includes(undefined))
            return undefined;
        return { type: 'int', value: BigInt(answers.filter(Boolean).length), at };
    }
    return undefined;
}
/** A method of a plain read: the result is unknown, but what its default gives may be known. */
function viaDefault(x, view, name, args, at) {
    const result = x.from(at, `${name}() could not be followed`, view);
    if (view.type !== 'unknown' || !view.read || !pureNames.has(name))
        return result;
    const { default: before, ...read } = view.read;
    const after = before && x.imagine(() => x.lift(before, at, (v) => methods_pure(x, v, name, args, at) ?? (0,runtime/* unknown */.L5)('', at)));
    const cast = /^(r?split|splitlines)$/.test(name) ? 'list' : name === 'get' ? 'item' : read.cast;
    return {
        ...result,
        read: {
            ...read,
            ...(cast ? { cast } : {}),
            ...(after && after.type !== 'unknown' ? { default: after } : {}),
        },
    };
}
function same(x, a, b) {
    const [left, right] = [x.views(a), x.views(b)];
    return left.length === 1 && right.length === 1 ? equal(x, left[0], right[0]) : undefined;
}
/** Index of the first equal item, -1 when none is, undefined when it can't be told. */
function indexOf(x, items, wanted) {
    for (const [i, item] of items.entries()) {
        const answer = same(x, item, wanted);
        if (answer === true)
            return i;
        if (answer === undefined)
            return undefined;
    }
    return -1;
}
/** Methods that change the object; undefined when this is none of them. */
function mutate(x, self, name, args, at) {
    const [first, second] = args.positional;
    const nothing = (0,runtime/* none */.dv)(at);
    const edit = (body) => {
        change(x, self, at, args.open ? () => undefined : body);
        return nothing;
    };
    const list = (body) => edit((view) => {
        const items = view.type === 'list' ? body([...view.items]) : undefined;
        return items && { kind: 'list', items, at: view.at };
    });
    switch (name) {
        case 'append':
            return list((items) => (first ? [...items, first] : undefined));
        case 'extend': {
            const more = first && iterate(x, first);
            return list((items) => more && [...items, ...more]);
        }
        case 'insert': {
            const i = first?.type === 'int' ? Number(first.value) : undefined;
            return list((items) => {
                if (i === undefined || !second)
                    return undefined;
                items.splice(i < 0 ? Math.max(0, items.length + i) : i, 0, second);
                return items;
            });
        }
        case 'remove':
        case 'discard':
            return edit((view) => removed(x, view, first, name));
        case 'pop':
        case 'popitem':
            return popped(x, self, name, args, at);
        case 'clear':
            return edit((view) => view.type === 'dict'
                ? { kind: 'dict', entries: [], at: view.at }
                : view.type === 'list' || view.type === 'set'
                    ? { kind: view.type, items: [], at: view.at }
                    : undefined);
        case 'reverse':
            return list((items) => items.reverse());
        case 'sort':
            return list((items) => (args.keywords.size > 0 ? undefined : sorted(items)));
        case 'add':
            return edit((view) => view.type === 'set' && first
                ? { kind: 'set', items: distinct(x, [...view.items, first]), at: view.at }
                : undefined);
        case 'update':
            return update(x, self, args, at);
        case 'setdefault':
            return methods_setDefault(x, self, first, second ?? nothing, at);
        default:
            return undefined;
    }
}
function removed(x, view, item, name) {
    if ((view.type !== 'list' && view.type !== 'set') || !item)
        return undefined;
    const i = indexOf(x, view.items, item);
    if (i === undefined)
        return undefined;
    if (i < 0 && name === 'remove')
        x.mayRaise('ValueError');
    return { kind: view.type, items: view.items.filter((_, n) => n !== i), at: view.at };
}
function popped(x, self, name, args, at) {
    const [first, second] = args.positional;
    let result = (0,runtime/* unknown */.L5)(`what ${name}() gives could not be followed`, at);
    const views = x.views(self);
    const only = views.length === 1 ? views[0] : undefined;
    if (name === 'pop' && only?.type === 'dict' && first && isKey(first)) {
        const found = find(only.entries, first) ?? second;
        if (found)
            result = found;
    }
    if (name === 'pop' && only?.type === 'list' && (!first || first.type === 'int')) {
        const n = first?.type === 'int' ? Number(first.value) : -1;
        result = only.items[n < 0 ? only.items.length + n : n] ?? result;
    }
    if (!second)
        x.mayRaise('LookupError');
    change(x, self, at, (view) => {
        if (args.open || name !== 'pop')
            return undefined;
        if (view.type === 'dict' && first && isKey(first) && view.entries.every(([k]) => isKey(k))) {
            return {
                kind: 'dict',
                entries: view.entries.filter(([k]) => keyText(k) !== keyText(first)),
                at: view.at,
            };
        }
        if (view.type !== 'list' || (first && first.type !== 'int'))
            return undefined;
        const n = first?.type === 'int' ? Number(first.value) : -1;
        const i = n < 0 ? view.items.length + n : n;
        return { kind: 'list', items: view.items.filter((_, k) => k !== i), at: view.at };
    });
    return result;
}
function update(x, self, args, at) {
    const named = [...args.keywords].map(([name, value]) => [(0,runtime/* str */.gx)(name, at), value]);
    const [first, ...rest] = args.positional;
    // Every shape that what it is updated with can have.
    const shapes = first ? x.views(first).map((view) => ({ view, items: iterateView(x, view) })) : [undefined];
    const followed = !args.open && rest.length === 0 && shapes.length <= 8;
    change(x, self, at, (view) => {
        const results = shapes.map((shape) => {
            if (!followed)
                return undefined;
            if (view.type === 'dict') {
                const more = shape ? pairs(x, shape.view, shape.items) : [];
                return more && merged(view, [...more, ...named]);
            }
            const added = shape?.view.type === 'set' ? shape.view.items : shape?.items;
            if (view.type !== 'set' || !added || named.length > 0)
                return undefined;
            return { kind: 'set', items: distinct(x, [...view.items, ...added]), at: view.at };
        });
        return results.includes(undefined) ? undefined : results;
    });
    return (0,runtime/* none */.dv)(at);
}
/** The entries that a dict is updated with. */
function pairs(x, view, items) {
    if (view.type === 'dict')
        return [...view.entries];
    const result = items?.map((item) => iterate(x, item));
    if (!result?.every((pair) => pair?.length === 2))
        return undefined;
    return result.map((pair) => [pair[0], pair[1]]);
}
function methods_setDefault(x, self, key, value, at) {
    let result = (0,runtime/* unknown */.L5)('what setdefault() gives could not be followed', at);
    const single = x.views(self).length === 1;
    change(x, self, at, (view) => {
        if (view.type !== 'dict' || !key || !isKey(key) || !view.entries.every(([k]) => isKey(k)))
            return undefined;
        const found = find(view.entries, key);
        if (single)
            result = found ?? value;
        return {
            kind: 'dict',
            entries: found ? view.entries : withEntry(view.entries, key, value),
            at: view.at,
        };
    });
    return result;
}
/** sorted(items); undefined when two of them can't be compared. */
function sorted(items) {
    let failed = false;
    const result = [...items].sort((a, b) => {
        const sign = order(a, b);
        if (sign === undefined || Number.isNaN(sign))
            failed = true;
        return sign ?? 0;
    });
    return failed ? undefined : result;
}

;// CONCATENATED MODULE: ./build/tsc/python/builtins.js










/** A call of something that this page or the library table knows by name; anything else is code that is not read. */
function callKnown(x, name, args, at, scope) {
    const result = (args.open ? undefined : builtin(x, name, args, at, scope)) ?? library(x, name, args, at, scope);
    return result ?? callUnknown(x, name, args, at, scope);
}
function builtin(x, name, args, at, scope) {
    const [first, second, third] = args.positional;
    const plain = args.keywords.size === 0;
    switch (name) {
        case 'str':
            if (!first)
                return (0,runtime/* str */.gx)('', at);
            return plain && !second
                ? cast(x, first, at, 'str', (view) => builtins_text((0,format/* strOf */.x6)(x, view), view, at))
                : undefined;
        case 'repr':
            return (first &&
                x.lift(first, at, (view) => builtins_text((0,format/* reprOf */.tt)(x, view), view, at) ?? x.from(at, 'its text is not known', view)));
        case 'int':
            if (!first)
                return (0,runtime/* int */.Wh)(0, at);
            return plain && !second ? cast(x, first, at, 'int', (view) => toInt(x, view, at)) : undefined;
        case 'float':
            return first && cast(x, first, at, 'float', (view) => toFloat(view, at));
        case 'bool':
            if (!first)
                return (0,runtime/* bool */.lc)(false, at);
            return cast(x, first, at, 'truthy', (view) => {
                const is = truth(x, view);
                const known = view.type === 'list' || view.type === 'set'
                    ? view.items.length > 0
                    : view.type === 'dict'
                        ? view.entries.length > 0
                        : is;
                return known === undefined ? undefined : (0,runtime/* bool */.lc)(known, at, (0,runtime/* envOf */.B_)(view));
            });
        case 'len':
            return (first &&
                x.lift(first, at, (view) => {
                    const size = view.type === 'str'
                        ? [...view.value].length
                        : view.type === 'dict'
                            ? view.entries.length
                            : view.type === 'instance' && view.of !== 'iterator'
                                ? iterateView(x, view)?.length
                                : 'items' in view
                                    ? view.items.length
                                    : undefined;
                    return size === undefined
                        ? x.from(at, 'its length is not known', view)
                        : (0,runtime/* int */.Wh)(size, at, (0,runtime/* envOf */.B_)(view));
                }));
        case 'list':
        case 'tuple': {
            if (!first)
                return name === 'list' ? x.list([], at) : (0,runtime/* tuple */.PV)([], at);
            return cast(x, first, at, 'list', (view) => {
                const items = iterateView(x, view);
                return items && (name === 'list' ? x.list(items, at) : (0,runtime/* tuple */.PV)(items, at));
            });
        }
        case 'set':
        case 'frozenset': {
            if (!first)
                return x.create({ kind: 'set', items: [], at });
            const views = x.views(first);
            const view = views.length === 1 ? views[0] : undefined;
            const items = view?.type === 'set' ? view.items : iterate(x, first);
            if (!items?.every(isKey))
                return undefined;
            return x.create({ kind: 'set', items: distinct(x, items), at });
        }
        case 'dict':
            return makeDict(x, args, at);
        case 'sorted': {
            if (!first || !plain)
                return undefined;
            const views = x.views(first);
            const items = views.length === 1 && views[0].type === 'set' ? views[0].items : iterate(x, first);
            const ordered = items && sorted(items);
            return ordered && x.list(ordered, at);
        }
        case 'reversed': {
            const items = first && iterate(x, first);
            return items && iterator(x, [...items].reverse(), at);
        }
        case 'enumerate': {
            const items = first && iterate(x, first);
            const start = second ?? args.keywords.get('start');
            if (!items || (start && start.type !== 'int'))
                return undefined;
            const from = start?.type === 'int' ? Number(start.value) : 0;
            return iterator(x, items.map((item, i) => (0,runtime/* tuple */.PV)([(0,runtime/* int */.Wh)(i + from, at), item], at)), at);
        }
        case 'zip': {
            const all = args.positional.map((value) => iterate(x, value));
            if (!plain || all.includes(undefined))
                return undefined;
            const size = Math.min(...all.map((items) => items.length));
            return iterator(x, Array.from({ length: all.length ? size : 0 }, (_, i) => (0,runtime/* tuple */.PV)(all.map((items) => items[i]), at)), at);
        }
        case 'range': {
            const numbers = args.positional.map((value) => value.type === 'int' ? Number(value.value) : Number.NaN);
            const [start, end, step] = numbers.length === 1 ? [0, numbers[0], 1] : [numbers[0], numbers[1], numbers[2] ?? 1];
            if (!numbers.length || numbers.some(Number.isNaN) || step === 0 || (end - start) / step > 1000)
                return undefined;
            const items = [];
            for (let i = start; step > 0 ? i < end : i > end; i += step)
                items.push((0,runtime/* int */.Wh)(i, at));
            return range(x, items, at);
        }
        case 'map':
        case 'filter': {
            const items = second && !third ? iterate(x, second) : undefined;
            if (!items || !first) {
                const read = second?.type === 'unknown' ? second : undefined;
                return read
                    ? {
                        ...(0,runtime/* unknown */.L5)(read.reason, at, read.env),
                        ...(read.read
                            ? { read: { name: read.read.name, required: read.read.required, cast: 'list' } }
                            : {}),
                    }
                    : undefined;
            }
            const results = items.map((item) => first.type === 'none'
                ? item
                : x.call(first, { positional: [item], keywords: new Map(), open: false }, at, scope));
            if (name === 'map')
                return iterator(x, results, at);
            const keeps = results.map((value) => truth(x, value));
            return keeps.includes(undefined)
                ? (0,runtime/* unknown */.L5)('what it filters could not be decided', at)
                : iterator(x, items.filter((_, i) => keeps[i]), at);
        }
        case 'any':
        case 'all': {
            const truths = first && iterate(x, first)?.map((item) => truth(x, item));
            if (!truths)
                return undefined;
            if (truths.includes(name === 'any'))
                return (0,runtime/* bool */.lc)(name === 'any', at);
            return truths.includes(undefined) ? (0,runtime/* unknown */.L5)('it could not be decided', at) : (0,runtime/* bool */.lc)(name === 'all', at);
        }
        case 'abs':
            return first?.type === 'int'
                ? (0,runtime/* int */.Wh)(first.value < 0n ? -first.value : first.value, at, (0,runtime/* envOf */.B_)(first))
                : undefined;
        case 'isinstance':
            return isInstance(first, second, at);
        case 'getattr': {
            if (!first || second?.type !== 'str')
                return undefined;
            if (first.type === 'module' && third)
                return undefined;
            return first.type === 'module' || first.type === 'class'
                ? getAttribute(x, first, second.value, at)
                : undefined;
        }
        case 'globals':
            return { type: 'namespace', scope: scope.module.scope, at };
        case 'locals':
        case 'vars':
            if (first)
                return undefined;
            return scope.kind === 'module'
                ? { type: 'namespace', scope: scope.id, at }
                : (0,runtime/* unknown */.L5)(`${name}() is not followed`, at);
        case 'exec':
        case 'eval':
            if (name === 'exec' || !first)
                x.forgetNames(scope.module.scope, 'exec() may have set it', at);
            if (scope.id !== scope.module.scope)
                x.forgetNames(scope.id, 'exec() may have set it', at);
            x.mayRaise();
            return name === 'exec' ? (0,runtime/* none */.dv)(at) : (0,runtime/* unknown */.L5)('eval() is not followed', at);
        case 'print':
        case 'hasattr':
        case 'callable':
        case 'id':
        case 'hash':
        case 'type':
            return name === 'print' ? (0,runtime/* none */.dv)(at) : (0,runtime/* unknown */.L5)(`${name}() is not followed`, at);
        case 'exit':
        case 'quit':
        case 'sys.exit':
            return x.raise('SystemExit', at);
        default:
            return undefined;
    }
}
const builtins_text = (value, view, at) => value === undefined ? undefined : (0,runtime/* str */.gx)(value, at, (0,runtime/* envOf */.B_)(view));

;// CONCATENATED MODULE: ./build/tsc/python/comprehensions.js





/** Comprehensions and generator expressions over known items; a generator is taken for the list it gives. */
function comprehension(x, node, scope) {
    const [body, ...clauses] = node.parts;
    const inner = x.newScope('function', scope.module, scope.id);
    for (const name of scope.globals)
        inner.globals.add(name);
    const results = [];
    const sources = [];
    let why;
    const run = (i) => {
        const clause = clauses[i];
        if (why)
            return;
        if (!clause) {
            const key = body.type === 'pair' ? body.field('key') : body;
            const first = x.eval(key, inner);
            results.push([first, body.type === 'pair' ? x.eval(body.field('value'), inner) : first]);
            return;
        }
        if (clause.type === 'if_clause') {
            const value = x.eval(clause.parts[0], inner);
            const is = truth(x, value);
            if (is === undefined)
                why = (0,runtime/* unknown */.L5)('a condition in it could not be decided', node.at, (0,runtime/* envOf */.B_)(value));
            if (is)
                run(i + 1);
            return;
        }
        const source = x.eval(clause.field('right'), inner);
        sources.push(source);
        const items = iterate(x, source);
        if (!items || clause.children[0]?.type === 'async') {
            why = x.from(node.at, 'what it goes over could not be followed', source);
            return;
        }
        for (const item of items) {
            if (why)
                return;
            x.spend();
            assignments_assign(x, clause.field('left'), item, inner, clause.at);
            run(i + 1);
        }
    };
    run(0);
    if (why) {
        x.leak(sources.flatMap((source) => x.itemsOf(source)));
        x.mayRaise();
        return why;
    }
    if (node.type === 'dictionary_comprehension') {
        let entries = [];
        for (const [key, value] of results)
            entries = entries && withEntry(entries, key, value);
        return entries ? x.dict(entries, node.at) : (0,runtime/* unknown */.L5)('one of its keys could not be followed', node.at);
    }
    const items = results.map(([item]) => item);
    if (node.type === 'set_comprehension')
        return x.create({ kind: 'set', items: distinct(x, items), at: node.at });
    return node.type === 'generator_expression' ? iterator(x, items, node.at) : x.list(items, node.at);
}

;// CONCATENATED MODULE: ./build/tsc/python/classes.js


/** Runs a class body in a scope of its own. Only attributes of classes without bases are taken for what they are. */
function makeClass(x, node, scope) {
    const bases = node.field('superclasses')?.parts ?? [];
    for (const base of bases)
        x.eval(base.type === 'keyword_argument' ? base.field('value') : base, scope);
    const name = node.field('name').text;
    const own = x.newScope('class', scope.module, scope.id);
    x.nested(() => execute(x, node.field('body'), own));
    const plain = bases.every((base) => base.text === 'object');
    return plain
        ? { type: 'class', scope: own.id, plain, name, at: node.at }
        : (0,runtime/* unknown */.L5)(`is the class ${name}, which is not followed`, node.at);
}

;// CONCATENATED MODULE: ./build/tsc/python/loops.js





const maxRounds = 300;
/** `for`: round by round over known items, else what the body changes becomes unknown. */
function forLoop(x, node, scope) {
    const value = x.eval(node.field('right'), scope);
    const target = node.field('left');
    const items = iterate(x, value);
    if (!items || items.length > maxRounds || node.children[0]?.type === 'async') {
        x.leak(x.itemsOf(value));
        x.mayRaise();
        unknownRounds(x, node, scope, () => {
            assignments_assign(x, target, (0,runtime/* unknown */.L5)('it comes from a loop that could not be followed', target.at, (0,runtime/* envOf */.B_)(value)), scope, target.at);
        });
        return;
    }
    const source = iteratedObject(x, value);
    const before = x.state;
    const content = source === undefined ? undefined : before.object(source);
    const steady = (state) => source === undefined || state.object(source) === content;
    const rounds = items.map((item) => () => assignments_assign(x, target, item, scope, target.at));
    if (knownRounds(x, node, scope, rounds[Symbol.iterator](), steady))
        return;
    // The body changes what the loop goes over: start again without knowing the rounds.
    x.state = before;
    x.leak([...items, value]);
    x.mayRaise();
    x.replaying++;
    try {
        unknownRounds(x, node, scope, () => assignments_assign(x, target, (0,runtime/* unknown */.L5)('its loop changes what it goes over', target.at), scope, target.at));
    }
    finally {
        x.replaying--;
    }
}
/** False when the rounds were not those that were given. */
function knownRounds(x, node, scope, rounds, steady) {
    const breaks = [];
    let going = x.state;
    for (let next = rounds.next(); !next.done && going; next = rounds.next()) {
        const frame = { breaks: [], continues: [] };
        const start = next.value;
        const ended = round(x, frame, going, breaks.length > 0, () => {
            start();
            execute(x, node.field('body'), scope);
        });
        breaks.push(...frame.breaks);
        const live = [...(ended ? [ended] : []), ...frame.continues];
        if (!live.every(steady))
            return false;
        going = live.length > 0 ? x.joined(live, node.at) : undefined;
    }
    const otherwise = node.field('alternative')?.field('body');
    if (going && otherwise) {
        const from = going;
        going = x.branch(() => execute(x, otherwise, scope), from);
    }
    x.merge([going, ...breaks], node.at);
    return true;
}
function round(x, frame, from, perhaps, body) {
    x.loops.push(frame);
    try {
        const run = () => x.branch(body, from);
        return perhaps ? x.perhaps(run) : run();
    }
    finally {
        x.loops.pop();
    }
}
/** Any number of rounds: runs the body until nothing new changes, and forgets what does. */
function unknownRounds(x, node, scope, start) {
    const reason = 'it is changed in a loop that could not be followed';
    const body = node.field('body');
    for (let pass = 0;; pass++) {
        const frame = { breaks: [], continues: [] };
        if (pass > 0)
            x.replaying++;
        let ended;
        try {
            ended = round(x, frame, x.state, true, () => {
                start();
                execute(x, body, scope);
            });
        }
        finally {
            if (pass > 0)
                x.replaying--;
        }
        let news = 0;
        for (const after of [ended, ...frame.breaks, ...frame.continues]) {
            if (after)
                news += x.state.forget(after, reason, node.at, []);
        }
        if (news === 0 || pass > 50)
            break;
    }
    const otherwise = node.field('alternative')?.field('body');
    if (!otherwise)
        return;
    const went = x.perhaps(() => x.branch(() => execute(x, otherwise, scope)));
    x.merge([x.state, went], node.at);
}
function whileLoop(x, node, scope) {
    const condition = node.field('condition');
    let count = 0;
    for (;;) {
        const is = truth(x, x.eval(condition, scope));
        if (is === false) {
            const otherwise = node.field('alternative')?.field('body');
            if (otherwise)
                execute(x, otherwise, scope);
            return;
        }
        if (is === undefined || ++count > maxRounds) {
            unknownRounds(x, node, scope, () => {
                x.eval(condition, scope);
                assumeTruth(x, condition, scope, true);
            });
            return;
        }
        const frame = { breaks: [], continues: [] };
        const ended = round(x, frame, x.state, false, () => execute(x, node.field('body'), scope));
        const live = [...(ended ? [ended] : []), ...frame.continues];
        if (frame.breaks.length > 0) {
            if (live.length === 0) {
                x.merge(frame.breaks, node.at);
                return;
            }
            unknownRounds(x, node, scope, () => x.eval(condition, scope));
            return;
        }
        x.merge(live, node.at);
    }
}

;// CONCATENATED MODULE: ./build/tsc/python/patterns.js





/** `match`: literals, alternatives, `_` and capture names; other patterns can't be decided. */
function matchStatement(x, node, scope) {
    const subjects = node.fields('subject');
    const subject = subjects.length === 1 ? x.eval(subjects[0], scope) : (0,runtime/* unknown */.L5)('it matches a tuple', node.at);
    const cases = node.field('body')?.fields('alternative') ?? node.fields('alternative');
    tryCases(x, node, cases, subject, scope);
}
function tryCases(x, node, cases, subject, scope) {
    const [first, ...rest] = cases;
    if (!first)
        return;
    const patterns = first.parts.filter((part) => part.type === 'case_pattern');
    const guard = first.field('guard');
    let answer = patterns.length === 1 ? matches(x, patterns[0], subject, scope) : undefined;
    const body = () => {
        for (const pattern of patterns)
            capture(x, pattern, subject, scope);
        if (guard)
            x.eval(guard.parts[0], scope);
        execute(x, first.field('consequence'), scope);
    };
    if (answer !== false && guard) {
        const probe = x.branch(() => {
            for (const pattern of patterns)
                capture(x, pattern, subject, scope);
            const is = truth(x, x.eval(guard.parts[0], scope));
            if (is === false)
                answer = false;
            else if (is === undefined)
                answer = undefined;
        });
        if (!probe)
            answer = undefined;
    }
    if (answer === true) {
        body();
        return;
    }
    if (answer === false) {
        tryCases(x, node, rest, subject, scope);
        return;
    }
    const outcomes = x.perhaps(() => [x.branch(body), x.branch(() => tryCases(x, node, rest, subject, scope))]);
    x.merge(outcomes, node.at, (0,runtime/* envOf */.B_)(subject));
}
function matches(x, pattern, subject, scope) {
    const inner = pattern.type === 'case_pattern' ? pattern.parts[0] : pattern;
    if (!inner || inner.type === 'wildcard_pattern')
        return true;
    switch (inner.type) {
        case 'string':
        case 'concatenated_string':
        case 'integer':
        case 'float':
            return truth(x, test(x, '==', subject, x.eval(inner, scope), inner.at));
        case 'true':
        case 'false':
        case 'none':
            return truth(x, test(x, 'is', subject, x.eval(inner, scope), inner.at));
        case 'dotted_name':
            return inner.parts.length === 1 ? true : undefined;
        case 'union_pattern': {
            const answers = inner.parts.map((part) => matches(x, part, subject, scope));
            if (answers.includes(true))
                return true;
            return answers.includes(undefined) ? undefined : false;
        }
        default:
            return undefined;
    }
}
/** Binds the names of a pattern; those inside other patterns become unknown. */
function capture(x, pattern, subject, scope) {
    const inner = pattern.type === 'case_pattern' ? pattern.parts[0] : pattern;
    if (inner?.type === 'dotted_name' && inner.parts.length === 1) {
        if (inner.text !== '_')
            assignName(x, inner.text, subject, scope, inner.at, 'assign');
        return;
    }
    for (const part of inner?.walk() ?? []) {
        if (part.type !== 'identifier')
            continue;
        assignName(x, part.text, (0,runtime/* unknown */.L5)('it comes from a pattern', part.at), scope, part.at, 'assign');
    }
}

;// CONCATENATED MODULE: ./build/tsc/python/tries.js




/** `raise X(…)`. */
function raiseStatement(x, node, scope) {
    const what = node.parts[0];
    const callee = what?.type === 'call' ? what.field('function') : what;
    const value = callee && /^(identifier|attribute)$/.test(callee.type) ? x.eval(callee, scope) : undefined;
    x.raise(value?.type === 'known' ? value.name : 'an exception', node.at);
}
/**
 * `try`: the body runs once; where it raises, or may, the state of that moment goes
 * to the except clauses that take the exception, or may.
 */
function tryStatement(x, node, scope) {
    const clauses = node.parts.filter((part) => part.type.startsWith('except'));
    const finish = node.parts.find((part) => part.type === 'finally_clause');
    const otherwise = node.parts.find((part) => part.type === 'else_clause');
    const frame = { raised: [], catchesImport: clauses.some(catchesImport) };
    x.tries.push(frame);
    let normal;
    try {
        normal = x.branch(() => execute(x, node.field('body'), scope));
    }
    finally {
        x.tries.pop();
    }
    const caught = clauses.map(() => ({
        states: [],
        certain: normal === undefined,
    }));
    const escaped = [];
    for (const raised of frame.raised) {
        let taken = false;
        for (const [i, clause] of clauses.entries()) {
            const answer = takes(x, clause, raised.exception, scope);
            if (answer === false)
                continue;
            caught[i].states.push(raised.state);
            if (raised.uncertain || answer === undefined || frame.raised.length > 1)
                caught[i].certain = false;
            taken = answer === true;
            if (taken)
                break;
        }
        if (!taken)
            escaped.push(raised);
    }
    const inner = { raised: [] };
    if (finish)
        x.tries.push(inner);
    const outcomes = [];
    try {
        if (normal && otherwise) {
            const uncertain = frame.raised.length > 0;
            const run = () => x.branch(() => execute(x, otherwise.field('body'), scope), normal);
            outcomes.push(uncertain ? x.perhaps(run) : run());
        }
        else
            outcomes.push(normal);
        for (const [i, clause] of clauses.entries()) {
            const { states, certain } = caught[i];
            if (states.length === 0)
                continue;
            const start = x.joined(states, clause.at);
            const run = () => x.branch(() => handler(x, clause, scope), start);
            outcomes.push(certain ? run() : x.perhaps(run));
        }
    }
    finally {
        if (finish)
            x.tries.pop();
    }
    const body = finish?.parts.find((part) => part.type === 'block');
    for (const raised of [...escaped, ...inner.raised]) {
        const after = body
            ? x.perhaps(() => x.branch(() => execute(x, body, scope), raised.state))
            : raised.state;
        if (after)
            x.tries.at(-1)?.raised.push({ ...raised, state: after });
    }
    if (outcomes.every((state) => state === undefined) && x.tries.length === 0) {
        x.aborted ??= { at: node.at, exception: escaped[0]?.exception ?? 'an exception' };
    }
    x.merge(outcomes, node.at);
    if (body)
        execute(x, body, scope);
}
function catchesImport(clause) {
    const value = clause.field('value');
    return !value || /\b(ImportError|ModuleNotFoundError|Exception|BaseException)\b/.test(value.text);
}
function handler(x, clause, scope) {
    const value = clause.field('value') ?? clause.parts[0];
    const alias = value?.type === 'as_pattern' ? (value.field('alias') ?? value.parts[1]) : clause.field('alias');
    if (alias)
        assignments_assign(x, alias, (0,runtime/* unknown */.L5)('is an exception', clause.at), scope, clause.at);
    execute(x, clause.parts.find((part) => part.type === 'block'), scope);
}
/** Whether the clause takes the exception. */
function takes(x, clause, exception, scope) {
    const parts = clause.parts.filter((part) => part.type !== 'block');
    const value = clause.field('value') ?? parts[0];
    if (!value)
        return true;
    const classes = value.type === 'as_pattern' ? value.parts[0] : value;
    const several = clause.fields('value');
    const list = several.length > 1 ? several : classes.type === 'tuple' ? classes.parts : [classes];
    const answers = list.map((one) => {
        const known = /^\w+(\.\w+)*$/.test(one.text) ? className(x, one, scope) : undefined;
        return known === undefined ? undefined : x.matches(exception, known);
    });
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) ? undefined : false;
}
function className(x, node, scope) {
    if (node.type === 'identifier' && isException(node.text) && !x.state.get(scope.id, node.text))
        return node.text;
    let name;
    x.branch(() => {
        const value = x.eval(node, scope);
        if (value.type === 'known')
            name = value.name;
    });
    return name;
}

;// CONCATENATED MODULE: ./build/tsc/python/statements.js









/** Methods that change the object they belong to. */
const mutators = new Set([
    'append',
    'extend',
    'insert',
    'remove',
    'pop',
    'clear',
    'update',
    'setdefault',
    'sort',
    'reverse',
    'add',
    'discard',
    'popitem',
]);
/** Runs a statement or a block of them on the current path. */
function execute(x, node, scope) {
    x.spend();
    switch (node.type) {
        case 'module':
        case 'block':
            for (const statement of node.parts)
                execute(x, statement, scope);
            return;
        case 'expression_statement': {
            expressionStatement(x, node, scope);
            return;
        }
        case 'if_statement': {
            x.nested(() => ifStatement(x, node, scope));
            return;
        }
        case 'for_statement': {
            x.nested(() => forLoop(x, node, scope));
            return;
        }
        case 'while_statement': {
            x.nested(() => whileLoop(x, node, scope));
            return;
        }
        case 'try_statement': {
            x.nested(() => tryStatement(x, node, scope));
            return;
        }
        case 'with_statement': {
            x.nested(() => withStatement(x, node, scope));
            return;
        }
        case 'match_statement': {
            x.nested(() => matchStatement(x, node, scope));
            return;
        }
        case 'import_statement': {
            importStatement(x, node, scope);
            return;
        }
        case 'import_from_statement': {
            importFrom(x, node, scope);
            return;
        }
        case 'function_definition':
        case 'class_definition': {
            statements_define(x, node, scope);
            return;
        }
        case 'decorated_definition': {
            decorated(x, node, scope);
            return;
        }
        case 'return_statement': {
            const value = node.parts[0] ? x.eval(node.parts[0], scope) : (0,runtime/* none */.dv)(node.at);
            x.functions.at(-1)?.returns.push({ state: x.state.fork(), value });
            x.end();
            return;
        }
        case 'break_statement':
            x.loops.at(-1)?.breaks.push(x.state.fork());
            {
                x.end();
                return;
            }
        case 'continue_statement':
            x.loops.at(-1)?.continues.push(x.state.fork());
            {
                x.end();
                return;
            }
        case 'raise_statement': {
            raiseStatement(x, node, scope);
            return;
        }
        case 'assert_statement': {
            const condition = node.parts[0];
            const is = truth(x, x.eval(condition, scope));
            if (is === false)
                x.raise('AssertionError', node.at);
            if (is === undefined) {
                x.mayRaise('AssertionError');
                assumeTruth(x, condition, scope, true);
            }
            return;
        }
        case 'delete_statement':
            for (const part of node.parts)
                remove(x, part, scope);
            return;
        case 'global_statement':
            for (const part of node.parts)
                scope.globals.add(part.text);
            return;
        case 'type_alias_statement':
            for (const part of node.parts.slice(0, 1))
                assignments_assign(x, part.parts[0] ?? part, (0,runtime/* unknown */.L5)('is a type', node.at), scope, node.at);
            return;
        default:
            return;
    }
}
function expressionStatement(x, node, scope) {
    for (const part of node.parts) {
        if (part.type === 'assignment')
            assignment(x, part, scope);
        else if (part.type === 'augmented_assignment')
            augmented(x, part, scope);
        else {
            x.eval(part, scope);
            const callee = part.type === 'call' ? part.field('function') : undefined;
            if (callee?.type === 'attribute' && mutators.has(callee.field('attribute').text)) {
                mutated(x, callee.field('object'), scope, part.at);
            }
        }
    }
}
function ifStatement(x, node, scope) {
    branches(x, node, node.field('condition'), node.field('consequence'), node.fields('alternative'), scope);
}
function branches(x, node, condition, body, rest, scope) {
    const otherwise = () => {
        const next = rest[0];
        if (!next)
            return;
        if (next.type === 'else_clause')
            execute(x, next.field('body'), scope);
        else
            branches(x, next, next.field('condition'), next.field('consequence'), rest.slice(1), scope);
    };
    const value = x.eval(condition, scope);
    const is = truth(x, value);
    if (is === true) {
        execute(x, body, scope);
        return;
    }
    if (is === false) {
        otherwise();
        return;
    }
    const run = (wanted, part) => x.branch(() => {
        assumeTruth(x, condition, scope, wanted);
        part();
    });
    const outcomes = x.perhaps(() => [run(true, () => execute(x, body, scope)), run(false, otherwise)]);
    x.mergeBranches(outcomes, node.at, (0,runtime/* envOf */.B_)(value));
}
function withStatement(x, node, scope) {
    for (const item of node.parts.find((part) => part.type === 'with_clause')?.parts ?? []) {
        const value = item.field('value') ?? item.parts[0];
        if (value.type === 'as_pattern') {
            const entered = x.eval(value.parts[0], scope);
            const target = value.field('alias') ?? value.parts[1];
            assignments_assign(x, target, entered, scope, item.at);
        }
        else
            x.eval(value, scope);
    }
    // A context manager may swallow what its body raises.
    const suppressing = node.parts[0].text.includes('suppress');
    if (!suppressing) {
        execute(x, node.field('body'), scope);
        return;
    }
    const frame = { raised: [] };
    x.tries.push(frame);
    let ended;
    try {
        ended = x.branch(() => execute(x, node.field('body'), scope));
    }
    finally {
        x.tries.pop();
    }
    x.merge([ended, ...frame.raised.map((raised) => raised.state)], node.at);
}
function statements_define(x, node, scope) {
    const name = node.field('name').text;
    const value = node.type === 'class_definition' ? makeClass(x, node, scope) : makeFunction(x, node, scope, name);
    assignName(x, name, value, scope, node.at, 'assign');
}
function decorated(x, node, scope) {
    const definition = node.field('definition');
    const decorators = node.parts
        .filter((part) => part.type === 'decorator')
        .map((part) => x.eval(part.parts[0], scope));
    const cached = decorators.every((d) => d.type === 'known' && /^functools\.(lru_)?cache$/.test(d.name));
    if (cached && definition.type === 'function_definition') {
        statements_define(x, definition, scope);
        return;
    }
    const name = definition.field('name').text;
    assignName(x, name, (0,runtime/* unknown */.L5)(`${name} is decorated`, node.at), scope, node.at, 'assign');
}

;// CONCATENATED MODULE: ./build/tsc/python/functions.js



/** The function that a `def` or `lambda` makes; defaults are evaluated here. */
function makeFunction(x, node, scope, name) {
    const defaults = new Map();
    for (const parameter of node.field('parameters')?.parts ?? []) {
        const value = parameter.field('value');
        if (value)
            defaults.set(parameter.field('name').text, x.eval(value, scope));
    }
    return { type: 'function', code: { node, scope: scope.id, defaults, name }, at: node.at };
}
/** Calls a function of the project. */
function invoke(x, code, args, at) {
    const { node } = code;
    const shape = shapeOf(node);
    x.spend(20);
    const lost = (reason) => {
        for (const value of [...args.positional, ...args.keywords.values()])
            x.taint(value, reason, at);
        forgetReached(x, code, reason, at);
        x.mayRaise();
        return (0,runtime/* unknown */.L5)(reason, at);
    };
    if (shape.suspends)
        return lost(`${code.name}() is a generator or coroutine`);
    const outer = x.scope(code.scope);
    const scope = x.newScope('function', outer.module, outer.id, boundNames(node));
    for (const name of shape.globals)
        scope.globals.add(name);
    for (const name of shape.nonlocals)
        scope.nonlocals.add(name);
    if (!bind(x, code, args, scope, at))
        return lost(`the arguments of ${code.name}() could not be followed`);
    const body = node.field('body');
    if (node.type === 'lambda')
        return x.eval(body, scope);
    return run(x, body, scope, at);
}
const shapes = new WeakMap();
function shapeOf(node) {
    let shape = shapes.get(node);
    if (!shape) {
        const all = [...node.walk()];
        const names = (type) => all.filter((n) => n.type === type).flatMap((n) => n.parts.map((p) => p.text));
        shape = {
            suspends: node.children[0]?.type === 'async' || all.some((n) => n.type === 'yield' || n.type === 'await'),
            globals: names('global_statement'),
            nonlocals: names('nonlocal_statement'),
        };
        shapes.set(node, shape);
    }
    return shape;
}
/** A function that runs where it can't be followed may change what its body names. */
function forgetReached(x, code, reason, at) {
    if (forgetting.has(code))
        return;
    forgetting.add(code);
    try {
        const shape = shapeOf(code.node);
        const module = x.scope(code.scope).module.scope;
        for (const name of shape.globals)
            x.state.set(module, name, (0,runtime/* unknown */.L5)(reason, at));
        const names = new Set([...code.node.walk()].filter((n) => n.type === 'identifier').map((n) => n.text));
        for (let here = x.scope(code.scope); here; here = x.parentOf(here)) {
            for (const name of names) {
                const value = x.state.get(here.id, name);
                if (!value)
                    continue;
                x.taint(value, reason, at);
                if (here.kind === 'function' && shape.nonlocals.includes(name))
                    x.state.set(here.id, name, (0,runtime/* unknown */.L5)(reason, at));
            }
        }
    }
    finally {
        forgetting.delete(code);
    }
}
const forgetting = new Set();
function run(x, body, scope, at) {
    const frame = { returns: [] };
    x.functions.push(frame);
    const loops = x.loops.splice(0);
    try {
        let ended;
        x.nested(() => {
            ended = x.branch(() => execute(x, body, scope));
        });
        if (ended)
            frame.returns.push({ state: ended, value: (0,runtime/* none */.dv)(at) });
    }
    finally {
        x.functions.pop();
        x.loops.push(...loops);
    }
    if (frame.returns.length === 0)
        x.end();
    x.state = frame.returns.map((r) => r.state).reduce((a, b) => State.join(a, b, at, []));
    return choice(frame.returns.map((r) => r.value), at);
}
/** Puts arguments into parameters; false when they do not fit or are not all known. */
function bind(x, code, args, scope, at) {
    if (args.open)
        return false;
    const positional = [...args.positional];
    const keywords = new Map(args.keywords);
    let keywordOnly = false;
    for (const parameter of code.node.field('parameters')?.parts ?? []) {
        if (parameter.type === 'keyword_separator')
            keywordOnly = true;
        if (parameter.type === 'keyword_separator' || parameter.type === 'positional_separator')
            continue;
        const target = parameter.type === 'typed_parameter' ? parameter.parts[0] : parameter;
        if (target.type === 'list_splat_pattern') {
            x.state.set(scope.id, target.parts[0].text, (0,runtime/* tuple */.PV)(positional.splice(0), at));
            keywordOnly = true;
            continue;
        }
        if (target.type === 'dictionary_splat_pattern') {
            const entries = [...keywords].map(([key, value]) => [(0,runtime/* str */.gx)(key, at), value]);
            x.state.set(scope.id, target.parts[0].text, x.dict(entries, at));
            keywords.clear();
            continue;
        }
        const name = (target.field('name') ?? target).text;
        const value = (keywordOnly ? undefined : positional.shift()) ?? keywords.get(name) ?? code.defaults.get(name);
        keywords.delete(name);
        if (!value || !/^\w+$/.test(name))
            return false;
        x.state.set(scope.id, name, value);
    }
    return positional.length === 0 && keywords.size === 0;
}
const functions_names = new WeakMap();
/** Names that a function's body assigns, not looking into functions inside it. */
function boundNames(node) {
    const cached = functions_names.get(node);
    if (cached)
        return cached;
    const found = new Set();
    const globals = new Set();
    const target = (part) => {
        if (!part)
            return;
        if (part.type === 'identifier')
            found.add(part.text);
        else if (/pattern|tuple|list|as_pattern_target|expression_list/.test(part.type))
            part.parts.forEach(target);
    };
    const visit = (part) => {
        for (const child of part.children) {
            if (/^(global|nonlocal)_statement$/.test(child.type))
                for (const name of child.parts)
                    globals.add(name.text);
            if (/^(assignment|augmented_assignment|for_statement)$/.test(child.type))
                target(child.field('left'));
            if (child.type === 'named_expression')
                target(child.field('name'));
            if (child.type === 'delete_statement')
                child.parts.forEach(target);
            if (child.type === 'as_pattern')
                child.parts.filter((p) => p.type === 'as_pattern_target').forEach(target);
            if (/^(function|class)_definition$/.test(child.type)) {
                found.add(child.field('name').text);
                continue;
            }
            if (/^import/.test(child.type)) {
                for (const name of child.fields('name'))
                    found.add((name.field('alias') ?? name).text.split('.')[0]);
            }
            if (child.type !== 'lambda' && child.type !== 'ERROR')
                visit(child);
        }
    };
    visit(node.field('body') ?? node);
    for (const name of globals)
        found.delete(name);
    functions_names.set(node, found);
    return found;
}

;// CONCATENATED MODULE: ./build/tsc/python/calls.js







function evaluateCall(x, node, scope) {
    const callee = x.eval(node.field('function'), scope);
    return x.call(callee, callArguments(x, node.field('arguments'), scope), node.at, scope);
}
function callArguments(x, node, scope) {
    if (node.type === 'generator_expression')
        return { positional: [comprehension(x, node, scope)], keywords: new Map(), open: false };
    const positional = [];
    const keywords = new Map();
    let open = false;
    for (const part of node.parts) {
        if (part.type === 'keyword_argument') {
            keywords.set(part.field('name').text, x.eval(part.field('value'), scope));
        }
        else if (part.type === 'list_splat') {
            const items = iterate(x, x.eval(part.parts[0], scope));
            if (items)
                positional.push(...items);
            else
                open = true;
        }
        else if (part.type === 'dictionary_splat') {
            const views = x.views(x.eval(part.parts[0], scope));
            const view = views.length === 1 ? views[0] : undefined;
            const entries = view?.type === 'dict' ? view.entries : undefined;
            if (!entries?.every(([key]) => key.type === 'str'))
                open = true;
            else
                for (const [key, value] of entries)
                    if (key.type === 'str')
                        keywords.set(key.value, value);
        }
        else
            positional.push(x.eval(part, scope));
    }
    return { positional, keywords, open };
}
/** What a call gives; an unknown callee may change whatever it is handed. */
function callValue(x, callee, args, at, scope) {
    x.spend();
    if (callee.type === 'known')
        return callKnown(x, callee.name, args, at, scope);
    if (callee.type === 'function')
        return invoke(x, callee.code, args, at);
    if (callee.type === 'method')
        return callMethod(x, callee.self, callee.name, args, at, scope);
    if (callee.type === 'choice' && callee.options.every((option) => option.type === 'function')) {
        return callEach(x, callee, args, at);
    }
    const views = callee.type === 'ref' ? x.views(callee) : [];
    if (views.length === 1 && views[0].type === 'instance')
        return callMethod(x, callee, '__call__', args, at, scope);
    if (callee.type === 'choice')
        x.leak(callee.options);
    return callUnknown(x, callee.type === 'class' ? `the class ${callee.name}` : describe(callee), args, at, scope);
}
/** A function that is one of several: all of them, each on a state of its own. */
function callEach(x, callee, args, at) {
    const values = [];
    const outcomes = callee.options.map((option) => x.perhaps(() => x.branch(() => {
        if (option.type === 'function')
            values.push(invoke(x, option.code, args, at));
    })));
    x.merge(outcomes, at, callee.env);
    return choice(values, at, callee.env);
}
function describe(value) {
    return value.type === 'unknown' ? value.reason : 'a function';
}
/** A call of code that is not read. */
function callUnknown(x, what, args, at, scope) {
    const reason = /^[\w.]+$/.test(what) || what.startsWith('the class') ? `is what ${what}() gives` : what;
    const all = [...args.positional, ...args.keywords.values()];
    for (const value of all) {
        // A module that is handed its own name is about to be changed: dynaconf and like.
        if (!harmless.test(what) && isModuleName(x, value))
            x.forgetNames(scope.module.scope, `${what}() may have set it`, at);
        x.taint(value, `${what}() may have changed it`, at);
    }
    x.mayRaise();
    return (0,runtime/* unknown */.L5)(reason, at, all.flatMap((value) => value.env ?? []));
}
/** Known not to look at the caller's module. */
const harmless = /^(logging|importlib|pkgutil)\./;
function isModuleName(x, value) {
    if (value.type !== 'str')
        return false;
    return x.host.syntax(value.at.file).text.slice(value.at.start, value.at.end) === '__name__';
}

;// CONCATENATED MODULE: ./build/tsc/python/operators.js




/** Nothing that a setting needs is longer. */
const maxLength = 100_000;
function binary(x, operator, left, right, at) {
    const result = x.lift2(left, right, at, (a, b) => {
        const value = apply(x, operator, a, b, at);
        if (value)
            return value;
        x.leak([...x.itemsOf(left), ...x.itemsOf(right)]);
        return x.from(at, `the operator ${operator} could not be followed here`, a, b);
    });
    return result;
}
function apply(x, operator, a, b, at) {
    const env = (0,runtime/* envOf */.B_)(a, b);
    if (operator === '/' && (a.type === 'path' || b.type === 'path')) {
        if ((a.type !== 'path' && a.type !== 'str') || (b.type !== 'path' && b.type !== 'str'))
            return undefined;
        return (0,runtime/* path */.Ae)(joinPath(a.value, b.value), at, env);
    }
    if (operator === '%' && a.type === 'str' && b.type !== 'unknown') {
        const text = (0,format/* percent */.KN)(x, a.value, b);
        return text === undefined ? undefined : (0,runtime/* str */.gx)(text, at, env);
    }
    const numbers = arithmetic(operator, a, b, at, env);
    if (numbers)
        return numbers;
    if (operator === '+') {
        if (a.type === 'str' && b.type === 'str' && a.value.length + b.value.length < maxLength)
            return (0,runtime/* str */.gx)(a.value + b.value, at, env);
        if (a.type === 'list' && b.type === 'list')
            return x.list([...a.items, ...b.items], at);
        if (a.type === 'tuple' && b.type === 'tuple')
            return (0,runtime/* tuple */.PV)([...a.items, ...b.items], at, env);
    }
    if (operator === '*')
        return repeat(x, a, b, at) ?? repeat(x, b, a, at);
    if (operator === '|' && a.type === 'dict' && b.type === 'dict') {
        let entries = [...a.entries];
        for (const [k, v] of b.entries)
            entries = withEntry(entries, k, v) ?? entries;
        return x.dict(entries, at);
    }
    if (operator === '|' && a.type === 'set' && b.type === 'set') {
        return x.create({ kind: 'set', items: distinct(x, [...a.items, ...b.items]), at });
    }
    return undefined;
}
function repeat(x, a, b, at) {
    if (b.type !== 'int')
        return undefined;
    const times = b.value < 0n ? 0 : Number(b.value);
    if (a.type === 'str')
        return a.value.length * times < maxLength ? (0,runtime/* str */.gx)(a.value.repeat(times), at, (0,runtime/* envOf */.B_)(a, b)) : undefined;
    if (a.type !== 'list' && a.type !== 'tuple')
        return undefined;
    if (a.items.length * times > 1000)
        return undefined;
    const items = Array.from({ length: times }, () => a.items).flat();
    return a.type === 'list' ? x.list(items, at) : (0,runtime/* tuple */.PV)(items, at);
}
function arithmetic(operator, a, b, at, env) {
    const whole = (v) => v.type === 'int' ? v.value : v.type === 'bool' ? (v.value ? 1n : 0n) : undefined;
    const [p, q] = [whole(a), whole(b)];
    if (a.type === 'bool' && b.type === 'bool' && '&|^'.includes(operator)) {
        const bit = operator === '&' ? a.value && b.value : operator === '|' ? a.value || b.value : a.value !== b.value;
        return (0,runtime/* bool */.lc)(bit, at, env);
    }
    if (p !== undefined && q !== undefined) {
        const value = integers(operator, p, q);
        if (value !== undefined)
            return (0,runtime/* int */.Wh)(value, at, env);
        if (operator === '/' && q !== 0n && Number.isSafeInteger(Number(p)) && Number.isSafeInteger(Number(q)))
            return (0,runtime/* float */.fV)(Number(p) / Number(q), at, env);
        return undefined;
    }
    const real = (v) => v.type === 'float' ? v.value : whole(v) !== undefined ? Number(whole(v)) : undefined;
    const [m, n] = [real(a), real(b)];
    if (m === undefined || n === undefined)
        return undefined;
    if (operator === '+')
        return (0,runtime/* float */.fV)(m + n, at, env);
    if (operator === '-')
        return (0,runtime/* float */.fV)(m - n, at, env);
    if (operator === '*')
        return (0,runtime/* float */.fV)(m * n, at, env);
    if (operator === '/' && n !== 0)
        return (0,runtime/* float */.fV)(m / n, at, env);
    return undefined;
}
function integers(operator, p, q) {
    const size = (v) => v.toString(2).length;
    switch (operator) {
        case '+':
            return p + q;
        case '-':
            return p - q;
        case '*':
            return size(p) + size(q) < 10_000 ? p * q : undefined;
        case '//':
            return q === 0n ? undefined : (p - (((p % q) + q) % q)) / q;
        case '%':
            return q === 0n ? undefined : ((p % q) + q) % q;
        case '**':
            return q >= 0n && q < 1000n && size(p) < 1000 ? p ** q : undefined;
        case '<<':
            return q >= 0n && q < 1000n ? p << q : undefined;
        case '>>':
            return q >= 0n && q < 1000n ? p >> q : undefined;
        case '&':
            return p & q;
        case '|':
            return p | q;
        case '^':
            return p ^ q;
        default:
            return undefined;
    }
}
function unary(x, operator, value, at) {
    return x.lift(value, at, (view) => {
        const n = view.type === 'int' ? view.value : view.type === 'bool' ? BigInt(view.value) : undefined;
        if (n !== undefined)
            return (0,runtime/* int */.Wh)(operator === '-' ? -n : operator === '~' ? ~n : n, at, (0,runtime/* envOf */.B_)(view));
        if (view.type === 'float' && operator !== '~')
            return (0,runtime/* float */.fV)(operator === '-' ? -view.value : view.value, at, (0,runtime/* envOf */.B_)(view));
        return x.from(at, `the operator ${operator} could not be followed here`, view);
    });
}

// EXTERNAL MODULE: ./build/tsc/python/strings.js
var strings = __webpack_require__(68550);
;// CONCATENATED MODULE: ./build/tsc/python/expressions.js














/** The value of an expression on the current path. */
function evaluate(x, node, scope) {
    const { at } = node;
    switch (node.type) {
        case 'identifier':
            return lookup(x, node.text, scope, at);
        case 'string':
            return (0,strings/* stringLiteral */.Hg)(x, node, scope);
        case 'concatenated_string':
            return (0,strings/* concatenated */.c)(x, node, scope);
        case 'integer':
            return integer(node);
        case 'float':
            return number(node);
        case 'true':
            return (0,runtime/* bool */.lc)(true, at);
        case 'false':
            return (0,runtime/* bool */.lc)(false, at);
        case 'none':
            return (0,runtime/* none */.dv)(at);
        case 'parenthesized_expression':
            return x.eval(node.parts[0], scope);
        case 'list':
        case 'set': {
            const items = expressions_elements(x, node, scope);
            if (!items)
                return x.from(at, 'it unpacks something that could not be followed');
            if (node.type === 'set')
                return makeSet(x, items, node);
            return x.list(items, at);
        }
        case 'tuple':
        case 'expression_list': {
            const items = expressions_elements(x, node, scope);
            return items ? (0,runtime/* tuple */.PV)(items, at) : x.from(at, 'it unpacks something that could not be followed');
        }
        case 'dictionary':
            return dictionary(x, node, scope);
        case 'unary_operator':
            return unary(x, node.field('operator').text, x.eval(node.field('argument'), scope), at);
        case 'not_operator': {
            const value = x.eval(node.field('argument'), scope);
            const is = truth(x, value);
            if (is !== undefined)
                return (0,runtime/* bool */.lc)(!is, at, (0,runtime/* envOf */.B_)(value));
            return (0,runtime/* unknown */.L5)('its condition could not be decided', at, (0,runtime/* envOf */.B_)(value));
        }
        case 'binary_operator':
            return binary(x, node.field('operator').text, x.eval(node.field('left'), scope), x.eval(node.field('right'), scope), at);
        case 'boolean_operator':
            return shortCircuit(x, node, scope);
        case 'comparison_operator':
            return compare(x, node, scope);
        case 'conditional_expression': {
            const [yes, condition, no] = node.parts;
            return either(x, condition, scope, yes, no);
        }
        case 'named_expression': {
            const value = x.eval(node.field('value'), scope);
            assignName(x, node.field('name').text, value, scope, at, 'assign');
            return value;
        }
        case 'call':
            return evaluateCall(x, node, scope);
        case 'attribute':
            return getAttribute(x, x.eval(node.field('object'), scope), node.field('attribute').text, at);
        case 'subscript':
            return getItem(x, x.eval(node.field('value'), scope), subscriptKey(x, node, scope), at);
        case 'list_comprehension':
        case 'set_comprehension':
        case 'dictionary_comprehension':
            return comprehension(x, node, scope);
        case 'generator_expression':
            // It runs later, when something goes over it.
            comprehension(x, node, scope);
            return x.from(at, 'a generator is not followed');
        case 'lambda':
            return makeFunction(x, node, scope, '<lambda>');
        default:
            x.mayRaise();
            return (0,runtime/* unknown */.L5)(`${node.type.replaceAll('_', ' ')} is not followed`, at);
    }
}
function integer(node) {
    const text = node.text.replaceAll('_', '').toLowerCase();
    if (/^(0|[1-9]\d*|0+|0x[0-9a-f]+|0o[0-7]+|0b[01]+)$/.test(text))
        return (0,runtime/* int */.Wh)(BigInt(text), node.at);
    return (0,runtime/* unknown */.L5)('this number is not followed', node.at);
}
function number(node) {
    const text = node.text.replaceAll('_', '');
    return /^[\d.eE+-]+$/.test(text)
        ? (0,runtime/* float */.fV)(Number(text), node.at)
        : (0,runtime/* unknown */.L5)('this number is not followed', node.at);
}
/** Items of a display, `*x` unpacked; undefined when one of those can't be followed. */
function expressions_elements(x, node, scope) {
    const items = [];
    let open = false;
    for (const part of node.parts) {
        if (part.type !== 'list_splat') {
            items.push(x.eval(part, scope));
            continue;
        }
        const more = iterate(x, x.eval(part.parts[0], scope));
        if (more)
            items.push(...more);
        else
            open = true;
    }
    if (open)
        x.leak(items);
    return open ? undefined : items;
}
function makeSet(x, items, node) {
    if (!items.every(isKey))
        x.mayRaise();
    return x.create({ kind: 'set', items: distinct(x, items), at: node.at });
}
/** Without repeats; only meaningful for items that are known. */
function distinct(x, items) {
    const seen = new Set();
    return items.filter((item) => {
        const key = item.type === 'str' || item.type === 'int' ? `${item.type} ${item.value}` : undefined;
        x.spend();
        if (key === undefined)
            return true;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function dictionary(x, node, scope) {
    const result = x.dict([], node.at);
    let lost = false;
    let entries = [];
    for (const part of node.parts) {
        if (part.type === 'pair') {
            const key = x.eval(part.field('key'), scope);
            entries = withEntry(entries, key, x.eval(part.field('value'), scope)) ?? [];
            if (!isKey(key))
                lost = true;
        }
        else if (part.type === 'dictionary_splat') {
            const views = x.views(x.eval(part.parts[0], scope));
            const view = views.length === 1 ? views[0] : undefined;
            if (view?.type === 'dict')
                for (const [k, v] of view.entries)
                    entries = withEntry(entries, k, v) ?? [];
            else
                lost = true;
        }
    }
    if (lost)
        x.leak(entries.map(([, value]) => value));
    if (lost)
        return x.from(node.at, 'one of its keys could not be followed');
    x.state.put(result.id, { kind: 'dict', entries, at: node.at });
    return result;
}
/** Whether a value can be told apart from other keys. */
function isKey(key) {
    if (key.type === 'tuple')
        return key.items.every(isKey);
    return ['str', 'int', 'bool', 'none', 'bytes', 'path'].includes(key.type);
}
/** Text that two keys share when Python takes them for equal. */
function keyText(key) {
    if (key.type === 'tuple')
        return `(${key.items.map((item) => keyText(item)).join(',')})`;
    if (key.type === 'bool')
        return `int "${key.value ? 1 : 0}"`;
    return 'value' in key ? `${key.type} ${JSON.stringify(String(key.value))}` : key.type;
}
/** The entries after `d[key] = value`; undefined when the key can't be told apart. */
function withEntry(entries, key, value) {
    if (!isKey(key))
        return undefined;
    const text = keyText(key);
    const result = entries.map(([k, v]) => [k, v]);
    const found = result.find(([k]) => keyText(k) === text);
    if (found)
        found[1] = value;
    else
        result.push([key, value]);
    return result;
}
function shortCircuit(x, node, scope) {
    const and = node.field('operator').text === 'and';
    const leftNode = node.field('left');
    const left = x.eval(leftNode, scope);
    const is = truth(x, left);
    if (is !== undefined) {
        if (is !== and)
            return left;
        const right = x.eval(node.field('right'), scope);
        return right;
    }
    // The left side is the result when it is falsy (and) or truthy (or).
    const kept = keep(x, left, !and);
    let right;
    const env = (0,runtime/* envOf */.B_)(left);
    const went = x.perhaps(() => x.branch(() => {
        assumeTruth(x, leftNode, scope, and);
        right = x.eval(node.field('right'), scope);
    }));
    if (!went || !right) {
        assumeTruth(x, leftNode, scope, !and);
        return kept;
    }
    const stayed = x.branch(() => assumeTruth(x, leftNode, scope, !and));
    x.merge([stayed, went], node.at, env);
    const read = left.type === 'unknown' && !and && left.read?.default && truth(x, left.read.default) === false;
    if (read && left.type === 'unknown' && left.read) {
        return { ...left, read: { ...left.read, required: false, default: right }, at: node.at };
    }
    return choice([kept, right], node.at, env);
}
/** The alternatives of a value that are, or may be, of that truth. */
function keep(x, value, wanted) {
    if (value.type !== 'choice')
        return value;
    const options = value.options.filter((option) => truth(x, option) !== !wanted);
    return options.length > 0 ? choice(options, value.at, value.env) : value;
}
function either(x, condition, scope, yes, no) {
    const decided = x.eval(condition, scope);
    const is = truth(x, decided);
    if (is !== undefined)
        return x.eval(is ? yes : no, scope);
    const values = [];
    const run = (wanted, part) => x.perhaps(() => x.branch(() => {
        assumeTruth(x, condition, scope, wanted);
        values.push(x.eval(part, scope));
    }));
    const env = (0,runtime/* envOf */.B_)(decided);
    const outcomes = [run(true, yes), run(false, no)];
    x.merge(outcomes, yes.at, env);
    return choice(values, yes.at, env);
}

;// CONCATENATED MODULE: ./build/tsc/python/assignments.js








/** Binds a name, and notes it when it is a setting. */
function assignName(x, name, value, scope, at, how) {
    const owner = binding(x, name, scope);
    x.state.set(owner.id, name, value);
    x.record(owner, name, at, how);
}
/** `a = b = value`, `a: T = value`. */
function assignment(x, node, scope) {
    const right = node.field('right');
    if (!right)
        return;
    let value;
    if (right.type === 'assignment') {
        assignment(x, right, scope);
        const inner = innermost(right);
        value = inner ?? (0,runtime/* unknown */.L5)('a chained assignment could not be followed', node.at);
    }
    else {
        value = x.eval(right, scope);
    }
    chained.set(node, value);
    assignments_assign(x, node.field('left'), value, scope, node.at);
}
const chained = new WeakMap();
const innermost = (node) => chained.get(node);
/** Puts a value into a target of any form. */
function assignments_assign(x, target, value, scope, at) {
    switch (target.type) {
        case 'identifier': {
            assignName(x, target.text, value, scope, at, 'assign');
            return;
        }
        case 'as_pattern_target':
        case 'parenthesized_expression': {
            assignments_assign(x, target.parts[0], value, scope, at);
            return;
        }
        case 'pattern_list':
        case 'tuple_pattern':
        case 'list_pattern':
        case 'tuple':
        case 'list':
        case 'expression_list': {
            unpack(x, target, value, scope, at);
            return;
        }
        case 'list_splat_pattern': {
            assignments_assign(x, target.parts[0], (0,runtime/* unknown */.L5)('it is unpacked', at), scope, at);
            return;
        }
        case 'subscript': {
            const container = x.eval(target.field('value'), scope);
            const key = subscriptKey(x, target, scope);
            if (container.type === 'known' && container.name === 'os.environ') {
                if ('index' in key)
                    setEnvironment(x, key.index, value);
                return;
            }
            if (container.type === 'namespace') {
                if ('index' in key && key.index.type === 'str') {
                    assignName(x, key.index.value, value, x.scope(container.scope), at, 'assign');
                }
                else
                    x.forgetNames(container.scope, 'names are set that could not be followed', at);
                return;
            }
            setItem(x, container, key, value, at);
            mutated(x, target, scope, at);
            return;
        }
        case 'attribute': {
            const object = x.eval(target.field('object'), scope);
            const name = target.field('attribute').text;
            if (object.type === 'module' && object.scope !== undefined)
                x.state.set(object.scope, name, value);
            else if (object.type === 'class')
                x.state.set(object.scope, name, value);
            else if (object.type === 'ref') {
                x.state.put(object.id, { kind: 'unknown', reason: 'an attribute of it is set', env: [], at });
            }
            return;
        }
        default:
            return;
    }
}
function unpack(x, target, value, scope, at) {
    const targets = target.parts;
    const star = targets.findIndex((part) => part.type === 'list_splat_pattern');
    const items = iterate(x, value);
    const fits = items && (star < 0 ? items.length === targets.length : items.length >= targets.length - 1);
    if (!fits) {
        x.mayRaise();
        for (const part of targets)
            assignments_assign(x, part, x.from(at, 'what is unpacked could not be followed', value), scope, at);
        return;
    }
    const after = star < 0 ? 0 : targets.length - 1 - star;
    for (const [i, part] of targets.entries()) {
        if (i === star) {
            assignments_assign(x, part.parts[0], x.list(items.slice(star, items.length - after), at), scope, at);
        }
        else
            assignments_assign(x, part, items[star >= 0 && i > star ? items.length - (targets.length - i) : i], scope, at);
    }
}
/** `a += b`: lists, sets and dicts change in place. */
function augmented(x, node, scope) {
    const target = node.field('left');
    const operator = node.field('operator').text.slice(0, -1);
    const before = x.eval(target, scope);
    const right = x.eval(node.field('right'), scope);
    const { at } = node;
    const options = before.type === 'choice' ? before.options : [before];
    const objects = options.filter((v) => v.type === 'ref');
    const others = options.filter((v) => v.type !== 'ref');
    const inPlace = others.length === 0;
    let after = before;
    if (objects.length > 0) {
        const more = iterate(x, right);
        const rights = x.views(right);
        change(x, before, at, (view) => {
            if (view.type === 'list' && operator === '+')
                return more && { kind: 'list', items: [...view.items, ...more], at: view.at };
            const one = rights.length === 1 ? rights[0] : undefined;
            if (operator !== '|' || !one)
                return undefined;
            if (view.type === 'dict' && one.type === 'dict')
                return merged(view, one.entries);
            if (view.type === 'set' && one.type === 'set') {
                return { kind: 'set', items: distinct(x, [...view.items, ...one.items]), at: view.at };
            }
            return undefined;
        });
    }
    if (!inPlace) {
        const made = others.map((value) => binary(x, operator, value, right, at));
        after = choice([...objects, ...made], at, before.env);
    }
    if (target.type === 'identifier') {
        assignName(x, target.text, after, scope, at, 'augment');
        return;
    }
    if (!inPlace) {
        assignments_assign(x, target, after, scope, at);
        return;
    }
    mutated(x, target, scope, at, 'augment');
}
/** The dict after `update`; undefined when a key of the two can't be told apart from others. */
function merged(view, more) {
    let entries = view.entries.map(([k, v]) => [k, v]);
    for (const [key, value] of more)
        entries = entries && withEntry(entries, key, value);
    return entries && { kind: 'dict', entries, at: view.at };
}
/** Notes that the setting at the root of `X[…].y` was changed in place. */
function mutated(x, node, scope, at, how = 'mutate') {
    let root = node;
    while (root && root.type !== 'identifier') {
        root =
            root.field('value') ??
                root.field('object') ??
                (root.type === 'call' ? root.field('function') : undefined);
    }
    if (root)
        x.record(binding(x, root.text, scope), root.text, at, how);
}
/** `del a, b[c]`. */
function remove(x, target, scope) {
    if (/^(expression_list|tuple|list|parenthesized_expression)$/.test(target.type)) {
        for (const part of target.parts)
            remove(x, part, scope);
    }
    else if (target.type === 'identifier') {
        const owner = binding(x, target.text, scope);
        const before = x.state.get(owner.id, target.text);
        const lost = !before && x.state.get(owner.id, '*');
        if (!lost && (!before || before.type === 'unbound'))
            x.raise('NameError', target.at);
        if (lost || (before?.type === 'choice' && before.options.some((option) => option.type === 'unbound'))) {
            x.mayRaise('NameError');
        }
        x.state.set(owner.id, target.text, { type: 'unbound', at: target.at });
    }
    else if (target.type === 'subscript') {
        const container = x.eval(target.field('value'), scope);
        const key = subscriptKey(x, target, scope);
        if (container.type === 'known' && container.name === 'os.environ') {
            if ('index' in key)
                setEnvironment(x, key.index, undefined);
            return;
        }
        if (container.type === 'namespace') {
            x.forgetNames(container.scope, 'names are deleted that could not be followed', target.at);
            return;
        }
        x.mayRaise('KeyError');
        deleteItem(x, container, key, target.at);
        mutated(x, target, scope, target.at);
    }
}

// EXTERNAL MODULE: ./build/tsc/python/module-file.js
var module_file = __webpack_require__(99821);
;// CONCATENATED MODULE: ./build/tsc/python/imports.js








/** `import a.b`, `import a.b as c`. */
function importStatement(x, node, scope) {
    for (const part of node.fields('name')) {
        const alias = part.field('alias');
        const name = (alias ? part.field('name') : part).text.replace(/\s/g, '');
        const whole = importModule(x, name, part.at);
        if (alias)
            assignName(x, alias.text, whole, scope, node.at, 'import');
        else {
            const top = name.split('.')[0];
            const value = top === name ? whole : importModule(x, top, part.at);
            assignName(x, top, value, scope, node.at, 'import');
        }
    }
}
/** `from a.b import c as d`, `from .a import *`. */
function importFrom(x, node, scope) {
    const source = node.field('module_name');
    const name = absoluteName(source.text.replace(/\s/g, ''), scope.module);
    if (name === undefined) {
        x.failing('ImportError', node.at);
        return;
    }
    const module = importModule(x, name, source.at);
    if (node.parts.some((part) => part.type === 'wildcard_import')) {
        importStar(x, module, scope, node.at);
        return;
    }
    for (const part of node.fields('name')) {
        const alias = part.field('alias');
        const member = (alias ? part.field('name') : part).text;
        assignName(x, alias?.text ?? member, importMember(x, module, name, member, part.at), scope, node.at, 'import');
    }
}
function absoluteName(written, module) {
    const dots = /^\.*/.exec(written)[0].length;
    if (dots === 0)
        return written;
    const parts = module.name.split('.');
    const up = module.isPackage ? dots - 1 : dots;
    if (up >= parts.length + (module.isPackage ? 0 : 0) && up > 0 && parts.length - up < 1)
        return undefined;
    const base = parts.slice(0, parts.length - up);
    const rest = written.slice(dots);
    return [...base, ...(rest ? [rest] : [])].join('.');
}
/** The module of that full name, evaluated when it is tracked. */
function importModule(x, name, at) {
    const found = (0,module_file/* moduleFile */.p)(x.host.project, x.host.roots, name);
    imports_note(x, name, found?.file, at);
    if (!found)
        return external(x, name, at);
    const parent = name.includes('.') ? importParent(x, name, at) : undefined;
    const module = imports_load(x, name, found, at);
    if (parent?.type === 'module' && parent.scope !== undefined && module.type === 'module') {
        const own = name.slice(name.lastIndexOf('.') + 1);
        x.state.set(parent.scope, own, module);
    }
    return module;
}
function importParent(x, name, at) {
    const parent = name.slice(0, name.lastIndexOf('.'));
    const found = (0,module_file/* moduleFile */.p)(x.host.project, x.host.roots, parent);
    if (!found)
        return undefined;
    if (parent.includes('.'))
        importParent(x, parent, at);
    return imports_load(x, parent, found, at);
}
function imports_note(x, module, file, at) {
    if (x.replaying > 0)
        return;
    if (x.imports.some((one) => one.module === module && one.at.file === at.file && one.at.start === at.start))
        return;
    x.imports.push({ module, at, guarded: x.guarded, ...(file ? { file } : {}) });
}
function external(x, name, at) {
    const top = name.split('.')[0];
    if (isStandard(top) || top === 'django')
        return (0,runtime/* known */.eO)(name, at);
    if (isLocal(x, name)) {
        x.failing('ModuleNotFoundError', at);
        return (0,runtime/* unknown */.L5)(`comes from ${name}, which is not among the tracked files`, at);
    }
    x.mayRaise('ImportError');
    return (0,runtime/* known */.eO)(name, at);
}
/** Whether the module can only be a file of the project that is not tracked. */
function isLocal(x, name) {
    const { project, roots } = x.host;
    const top = name.split('.')[0];
    if (name !== top && (0,module_file/* moduleFile */.p)(project, roots, top))
        return true;
    if (/^(local_?settings|settings_?local|(dev|secret|private|my)_settings|settings_(dev|secret|private))$/.test(name))
        return true;
    return roots.some((root) => project.ignoredBy(`${root === '' ? '' : `${root}/`}${name.replaceAll('.', '/')}.py`) !== undefined);
}
/** Runs a tracked module's file, once on each path. */
function imports_load(x, name, found, at) {
    let module = x.modules.get(name);
    if (!module) {
        const scope = {
            name,
            file: found.file ?? '',
            scope: 0,
            isPackage: found.package,
            history: new Map(),
        };
        scope.scope = x.newScope('module', scope).id;
        module = scope;
        x.modules.set(name, module);
    }
    const value = { type: 'module', name, scope: module.scope, at };
    const imported = x.state.get(module.scope, importedMark);
    if (imported && imported.type !== 'unbound')
        return value;
    x.state.set(module.scope, importedMark, (0,runtime/* bool */.lc)(true, at));
    if (found.file !== undefined)
        runFile(x, module, found.file, at);
    return value;
}
/** Bound in a module's scope once it was imported on that path. */
const importedMark = '<imported>';
function runFile(x, module, file, at) {
    x.files.add(file);
    const syntax = x.host.syntax(file);
    x.spend(syntax.text.length >> 8);
    const scope = x.scope(module.scope);
    for (const error of syntax.errors) {
        if (!x.syntaxErrors.some(({ at }) => at.file === error.at.file && at.start === error.at.start)) {
            x.syntaxErrors.push(error);
        }
    }
    const fault = syntax.errors.find(({ mend }) => !mend);
    if (fault) {
        x.failing('SyntaxError', at);
        x.forgetNames(module.scope, `${file} has a syntax error on line ${fault.at.line}`, at);
        return;
    }
    if (syntax.unread !== undefined) {
        x.mayRaise();
        x.forgetNames(module.scope, `${file} ${syntax.unread}`, at);
        return;
    }
    module.history.clear();
    x.nested(() => execute(x, syntax.root, scope));
}
/** `from module import member`. */
function importMember(x, module, name, member, at) {
    if (module.type !== 'module' || module.scope === undefined) {
        return module.type === 'known'
            ? getAttribute(x, module, member, at)
            : { ...(0,runtime/* unknown */.L5)(`comes from ${name}, which could not be read`, at) };
    }
    const value = x.state.get(module.scope, member);
    if (value && value.type !== 'unbound') {
        if (value.type !== 'choice')
            return value;
        const bound = value.options.filter((option) => option.type !== 'unbound');
        if (bound.length < value.options.length)
            x.mayRaise('ImportError');
        return choice(bound, value.at, value.env);
    }
    if ((0,module_file/* moduleFile */.p)(x.host.project, x.host.roots, `${name}.${member}`))
        return importModule(x, `${name}.${member}`, at);
    const lost = x.state.get(module.scope, '*');
    if (!lost)
        x.failing('ImportError', at);
    x.mayRaise('ImportError');
    return (0,runtime/* unknown */.L5)(lost?.type === 'unknown' ? lost.reason : `${name} has no ${member}`, at);
}
/** `module.name` for a tracked module. */
function importedAttribute(x, module, name, at) {
    return importMember(x, module, module.name, name, at);
}
/** `from module import *`: what `__all__` lists, else what has no leading underscore. */
function importStar(x, module, scope, at) {
    if (module.type !== 'module' || module.scope === undefined) {
        const what = module.type === 'known' ? module.name : 'a module';
        if (module.type === 'known' && readers.has(module.name)) {
            for (const name of readers.get(module.name))
                assignName(x, name, (0,runtime/* known */.eO)(`${module.name}.${name}`, at), scope, at, 'import');
            return;
        }
        x.forgetNames(scope.id, `from ${what} import * may have set it`, at);
        return;
    }
    const source = x.scope(module.scope).module;
    const lost = x.state.get(module.scope, '*');
    const all = x.state.get(module.scope, '__all__');
    const listed = all && iterate(x, all)?.map((item) => (item.type === 'str' ? item.value : undefined));
    if (lost || (all && !listed) || listed?.includes(undefined)) {
        x.forgetNames(scope.id, `from ${module.name} import * may have set it`, at);
        if (all)
            return;
    }
    const names = listed ?? x.state.namesOf(module.scope).filter((name) => !/^[_*<]/.test(name));
    for (const name of names) {
        const value = x.state.get(module.scope, name) ?? (all ? importMember(x, module, module.name, name, at) : undefined);
        if (!value || value.type === 'unbound')
            continue;
        const maybe = value.type === 'choice' && value.options.some((option) => option.type === 'unbound');
        const before = maybe ? x.state.get(scope.id, name) : undefined;
        const merged = before && value.type === 'choice'
            ? choice([...value.options.filter((o) => o.type !== 'unbound'), before], value.at, value.env)
            : value;
        const history = source.history.get(name);
        if (history && x.replaying === 0 && source !== scope.module) {
            scope.module.history.set(name, [...(scope.module.history.get(name) ?? []), ...history]);
        }
        assignName(x, name, merged, scope, at, 'import');
    }
}
/** What a star import of the readers' modules brings that matters. */
const readers = new Map([
    [
        'decouple',
        [
            'config',
            'Csv',
            'Config',
            'AutoConfig',
            'RepositoryEnv',
            'RepositoryEnvFile',
            'RepositoryIni',
            'UndefinedValueError',
            'os',
            'sys',
            'string',
        ],
    ],
    ['environ', ['Env', 'Path', 'FileAwareEnv']],
]);

;// CONCATENATED MODULE: ./build/tsc/python/freeze.js


/** The value as the rest of the product sees it, cut off from the run. */
function freeze(x, value, above = []) {
    if (value.type === 'unbound') {
        return {
            type: 'unknown',
            reason: 'no statement sets it on this path',
            env: [],
            unset: true,
            at: value.at,
        };
    }
    if (value.type === 'choice') {
        return oneOf(value.options.map((option) => freeze(x, option, above)), value);
    }
    if (value.type === 'ref') {
        if (above.includes(value.id) || above.length > 30) {
            return { type: 'unknown', reason: 'it contains itself', env: [], at: value.at };
        }
        const views = x.views(value);
        const heap = x.state.object(value.id);
        const env = heap?.kind === 'choice' ? heap.env : [];
        return oneOf(views.map((view) => shape(x, view, [...above, value.id])), { at: heap?.at ?? value.at, env });
    }
    return shape(x, value, above);
}
function shape(x, view, above) {
    x.spend();
    const env = view.env && view.env.length > 0 ? { env: view.env } : {};
    switch (view.type) {
        case 'none':
            return { type: 'none', at: view.at, ...env };
        case 'bool':
        case 'int':
        case 'float':
        case 'str':
        case 'bytes':
        case 'path':
            return { type: view.type, value: view.value, at: view.at, ...env };
        case 'list':
        case 'tuple':
        case 'set':
            return {
                type: view.type,
                items: view.items.map((item) => freeze(x, item, above)),
                at: view.at,
                ...env,
            };
        case 'dict':
            return {
                type: 'dict',
                entries: view.entries.map(([k, v]) => [freeze(x, k, above), freeze(x, v, above)]),
                at: view.at,
                ...env,
            };
        case 'unknown': {
            const { read } = view;
            return {
                type: 'unknown',
                reason: view.reason,
                env: view.env,
                at: view.at,
                ...(read
                    ? {
                        read: {
                            name: read.name,
                            required: read.required,
                            ...(read.default ? { default: freeze(x, read.default, above) } : {}),
                            ...(read.cast ? { cast: read.cast } : {}),
                        },
                    }
                    : {}),
            };
        }
        default: {
            const what = view.type === 'known' ? `is ${view.name}` : `is a ${view.type}, which is not followed`;
            return { type: 'unknown', reason: what, env: [], at: view.at };
        }
    }
}
function oneOf(values, from) {
    const options = [];
    const env = [...from.env];
    for (const value of values) {
        if (value.type === 'one-of')
            env.push(...value.env);
        for (const one of value.type === 'one-of' ? value.options : [value]) {
            if (!options.some((other) => equalValues(other, one)))
                options.push(one);
        }
    }
    if (options.length === 1)
        return options[0];
    if (options.length > maxOptions || options.length === 0) {
        return { type: 'unknown', reason: 'it has too many possible values', env: (0,runtime/* unique */.Am)(env), at: from.at };
    }
    return { type: 'one-of', options, env: (0,runtime/* unique */.Am)(env), at: from.at };
}
/** Whether two values say the same, wherever they were written. */
function equalValues(a, b) {
    if (a === b)
        return true;
    if (a.type !== b.type)
        return false;
    switch (a.type) {
        case 'none':
            return true;
        case 'bytes':
            return String(a.value) === String(b.value);
        case 'bool':
        case 'int':
        case 'float':
        case 'str':
        case 'path':
            return a.value === b.value;
        case 'list':
        case 'tuple':
        case 'set':
            return sameList(a.items, b.items);
        case 'dict':
            return sameList(a.entries.flat(), b.entries.flat());
        case 'one-of':
            return sameList(a.options, b.options);
        case 'unknown': {
            const other = b;
            return a.reason === other.reason && a.at.file === other.at.file && a.at.start === other.at.start;
        }
    }
}
function sameList(a, b) {
    return a.length === b.length && a.every((value, i) => equalValues(value, b[i]));
}

;// CONCATENATED MODULE: ./build/tsc/python/taint.js

/** Makes everything that the value leads to unknown: code that is not read may have changed it. */
function taint_taint(x, value, reason, at) {
    const seen = new Set();
    const queue = [value];
    for (let v = queue.pop(); v; v = queue.pop()) {
        x.spend();
        if (v.type === 'tuple')
            queue.push(...v.items);
        else if (v.type === 'choice')
            queue.push(...v.options);
        else if (v.type === 'namespace')
            x.forgetNames(v.scope, reason, at);
        else if (v.type === 'method')
            queue.push(v.self);
        else if (v.type === 'function')
            forgetReached(x, v.code, reason, at);
        else if (v.type === 'ref' && !seen.has(v.id)) {
            seen.add(v.id);
            const heap = x.state.object(v.id);
            if (heap?.kind === 'instance' && !/^(iterator|dict view)$/.test(heap.of))
                continue;
            for (const one of heap?.kind === 'choice' ? heap.options : heap ? [heap] : []) {
                if (one.kind === 'list' || one.kind === 'set')
                    queue.push(...one.items);
                else if (one.kind === 'dict')
                    queue.push(...one.entries.flat());
                else if (one.kind === 'instance')
                    queue.push(...one.fields.values());
            }
            x.state.put(v.id, { kind: 'unknown', reason, env: [], at });
        }
    }
}
/** What a container certainly or perhaps holds. */
function itemsOf(x, value) {
    return x.views(value).flatMap((view) => {
        if (view.type === 'dict')
            return view.entries.map(([, item]) => item);
        return view.type === 'list' || view.type === 'tuple' || view.type === 'set' ? [...view.items] : [];
    });
}
/** These objects are now reached through a value that is not followed: nothing holds of them any more. */
function leak(x, values) {
    for (const value of values) {
        taint_taint(x, value, 'it may be changed through a value that could not be followed', value.at);
    }
}

;// CONCATENATED MODULE: ./build/tsc/python/views.js

/** Every definite shape the value can have. */
function views(state, value) {
    switch (value.type) {
        case 'choice':
            return value.options.flatMap((option) => views(state, option));
        case 'ref': {
            const { env } = value;
            const heap = state.object(value.id);
            const heaps = heap?.kind === 'choice' ? heap.options : heap ? [heap] : [];
            return heaps.map((one) => {
                if (one.kind === 'unknown')
                    return { type: 'unknown', reason: one.reason, env: one.env, at: value.at };
                const { kind, ...rest } = one;
                return { type: kind, ...rest, id: value.id, ...(env ? { env } : {}) };
            });
        }
        case 'unbound':
            return [(0,runtime/* unknown */.L5)('it may not be set', value.at)];
        default:
            return [value];
    }
}
/** Environment variables that decide which content the object has. */
function heapEnv(state, value) {
    const heap = value.type === 'ref' ? state.object(value.id) : undefined;
    return heap?.kind === 'choice' ? heap.env : [];
}

;// CONCATENATED MODULE: ./build/tsc/python/interpreter.js








/** Thrown where the current path ends: return, break, continue, raise. What follows on it is elsewhere already. */
class PathEnd extends Error {
}
/** Thrown when the budget of steps is spent. */
class GaveUp extends Error {
}
const pathEnd = new PathEnd('path end');
const maxSteps = 400_000;
const maxDepth = 150;
/** One run of a module and what it imports, over all paths that can't be told apart. */
class Interpreter {
    host;
    state;
    scopes = new Map();
    modules = new Map();
    tries = [];
    functions = [];
    loops = [];
    /** More than 0 below a condition that could not be decided. */
    uncertain = 0;
    /** More than 0 while a loop body is run again: nothing is recorded then. */
    replaying = 0;
    reads = [];
    imports = [];
    syntaxErrors = [];
    files = new Set();
    /** The first exception that nothing caught on any path. */
    aborted;
    steps = 0;
    depth = 0;
    nextId = 1;
    constructor(host) {
        this.host = host;
        this.state = new State((name) => host.environment(name));
    }
    id() {
        return this.nextId++;
    }
    spend(steps = 1) {
        this.steps += steps;
        if (this.steps > maxSteps)
            throw new GaveUp('the evaluation took too many steps');
    }
    eval(node, scope) {
        this.spend();
        if (this.depth >= maxDepth)
            return (0,runtime/* unknown */.L5)('it is nested too deeply', node.at);
        this.depth++;
        try {
            return evaluate(this, node, scope);
        }
        finally {
            this.depth--;
        }
    }
    /** Runs `body` unless the program is nested too deeply. */
    nested(body) {
        if (this.depth >= maxDepth)
            throw new GaveUp('the program is nested too deeply');
        this.depth++;
        try {
            body();
        }
        finally {
            this.depth--;
        }
    }
    call(callee, args, at, scope) {
        return callValue(this, callee, args, at, scope);
    }
    /** A new object of the heap. */
    create(heap) {
        const id = this.id();
        this.state.put(id, heap);
        return { type: 'ref', id, at: heap.at };
    }
    list = (items, at) => this.create({ kind: 'list', items, at });
    dict = (entries, at) => this.create({ kind: 'dict', entries, at });
    views = (value) => views(this.state, value);
    /** A pure operation on every shape of the value. */
    lift(value, at, operation) {
        const env = value.type === 'choice' ? value.env : heapEnv(this.state, value);
        return choice(this.views(value).map(operation), at, env);
    }
    /** A pure operation on every pair of shapes. */
    lift2(a, b, at, operation) {
        const left = this.views(a);
        const right = this.views(b);
        const env = [a, b].flatMap((v) => (v.type === 'choice' ? v.env : heapEnv(this.state, v)));
        if (left.length * right.length > 64)
            return (0,runtime/* unknown */.L5)('it has too many possible values', at, env);
        return choice(left.flatMap((x) => right.map((y) => operation(x, y))), at, env);
    }
    /** Runs `body` on a copy of the state; gives what it left, or nothing when its path ended. */
    branch(body, state = this.state) {
        const before = this.state;
        this.spend(1 + (state.size >> 4));
        this.state = state.fork();
        try {
            body();
            return this.state;
        }
        catch (error) {
            if (error instanceof PathEnd)
                return undefined;
            throw error;
        }
        finally {
            this.state = before;
        }
    }
    /** What an expression would give if it were evaluated here: nothing that it does stays. */
    imagine(body) {
        const tries = this.tries.splice(0);
        let value;
        const aborted = this.aborted;
        try {
            const after = this.branch(() => {
                value = body();
            });
            if (after)
                this.state.adopt(after);
        }
        finally {
            this.tries.push(...tries);
            if (!aborted)
                delete this.aborted;
        }
        return value;
    }
    /** Runs a body that may or may not run: what it records is not certain. */
    perhaps(body) {
        this.uncertain++;
        try {
            return body();
        }
        finally {
            this.uncertain--;
        }
    }
    /** Goes on with any of the outcomes; ends the path when there is none. */
    merge(outcomes, at, env = []) {
        const live = outcomes.filter((state) => state !== undefined);
        if (live.length === 0)
            this.end();
        this.state = this.joined(live, at, env);
    }
    /** Like merge, after branches of a statement: objects that both made for the same name become one. */
    mergeBranches(outcomes, at, env) {
        const [a, b] = outcomes;
        if (!a || !b || outcomes.length !== 2) {
            this.merge(outcomes, at, env);
            return;
        }
        this.spend((a.size + b.size) >> 4);
        this.state = State.join(a, a.unified(b), at, env);
    }
    /** What holds when one of these does. */
    joined(states, at, env = []) {
        this.spend(states.reduce((sum, state) => sum + (state.size >> 4), 0));
        return states.reduce((a, b) => State.join(a, b, at, env));
    }
    end() {
        throw pathEnd;
    }
    /** Something here raises this exception for certain. */
    raise(exception, at) {
        this.raised(exception, this.uncertain > 0);
        if (this.tries.length === 0)
            this.aborted ??= { at, exception };
        this.end();
    }
    /**
     * Something that fails on Heroku and that a check of its own reports. Where a try
     * may catch it the path ends; elsewhere the reader goes on as if it had worked.
     */
    failing(exception, at) {
        if (this.tries.length > 0)
            this.raise(exception, at);
    }
    /** Notes a file of the project that is opened. */
    opened(file, at) {
        if (this.replaying > 0)
            return;
        const { project } = this.host;
        this.imports.push({ module: file, at, guarded: this.guarded, ...(project.has(file) ? { file } : {}) });
    }
    /** Whether a failing import here is caught. */
    get guarded() {
        return this.tries.some((frame) => frame.catchesImport) || this.uncertain > 0;
    }
    /** Something here may raise; without a name, anything. */
    mayRaise(exception) {
        const frame = this.tries.at(-1);
        if (!frame)
            return;
        const { last } = frame;
        if (last?.state === this.state && last.version === this.state.version && last.exception === exception)
            return;
        this.raised(exception, true);
        frame.last = { state: this.state, version: this.state.version, ...(exception ? { exception } : {}) };
    }
    raised(exception, uncertain) {
        const frame = this.tries.at(-1);
        this.spend(this.state.size >> 4);
        frame?.raised.push({ state: this.state.fork(), uncertain, ...(exception ? { exception } : {}) });
    }
    matches = matchesException;
    taint = (value, reason, at) => taint_taint(this, value, reason, at);
    itemsOf = (value) => itemsOf(this, value);
    leak = (values) => leak(this, values);
    /** Every name of the scope may have got another value. */
    forgetNames(scope, reason, at) {
        const value = (0,runtime/* unknown */.L5)(reason, at);
        for (const name of this.state.namesOf(scope))
            this.state.set(scope, name, value);
        this.state.set(scope, '*', value);
    }
    /** Notes an assignment to a setting. */
    record(scope, name, at, how) {
        if (scope.kind !== 'module' || this.replaying > 0 || !/^[A-Z][A-Z0-9_]*$/.test(name))
            return;
        const value = this.state.get(scope.id, name);
        if (!value)
            return;
        const list = scope.module.history.get(name) ?? [];
        list.push({ at, how, value: this.freeze(value), certain: this.uncertain === 0 });
        scope.module.history.set(name, list);
    }
    freeze(value) {
        return freeze(this, value);
    }
    parentOf(scope) {
        return scope.parent === undefined ? undefined : this.scope(scope.parent);
    }
    scope(id) {
        return this.scopes.get(id);
    }
    newScope(kind, module, parent, locals = new Set()) {
        const scope = { id: this.id(), kind, module, locals, globals: new Set(), nonlocals: new Set() };
        if (parent !== undefined)
            scope.parent = parent;
        this.scopes.set(scope.id, scope);
        return scope;
    }
    /** An unknown value made from others: its reason is theirs. What made it may just as well have raised. */
    from(at, reason, ...values) {
        this.mayRaise();
        const source = values.find((v) => v.type === 'unknown');
        return (0,runtime/* unknown */.L5)(source?.reason ?? reason, at, (0,runtime/* envOf */.B_)(...values));
    }
}

// EXTERNAL MODULE: ./build/tsc/python/source.js
var source = __webpack_require__(69891);
;// CONCATENATED MODULE: ./build/tsc/python/evaluate.js




/**
 * Evaluates a module as `import module` would run it, without running it. `initPython` must
 * have been awaited. With `file` that file is run under the name, wherever it lies.
 */
function evaluateModule(module, program, file) {
    const host = {
        project: program.project,
        roots: program.roots,
        cwd: '/app',
        environment: program.environment,
        argument: program.argument,
        syntax: (file) => readSyntax(program.project, file),
    };
    const x = new Interpreter(host);
    const at = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
    let lost;
    try {
        if (file === undefined)
            importModule(x, module, at);
        else
            imports_load(x, module, { file, package: false }, at);
    }
    catch (error) {
        if (error instanceof GaveUp || error instanceof RangeError)
            lost = error.message;
        else if (error instanceof PathEnd)
            lost = `the import ends with ${x.aborted?.exception ?? 'an exception'}`;
        else
            throw error;
    }
    const scope = x.modules.get(module);
    const aborted = lost !== undefined && x.aborted ? { aborted: x.aborted } : {};
    const unreadable = (reason) => ({
        type: 'unknown',
        reason,
        env: [],
        at: x.aborted?.at ?? at,
    });
    const get = (name) => {
        if (!scope)
            return undefined;
        if (lost !== undefined)
            return unreadable(lost);
        const value = x.state.get(scope.scope, name) ?? x.state.get(scope.scope, '*');
        if (!value || value.type === 'unbound')
            return undefined;
        try {
            return x.freeze(value);
        }
        catch (error) {
            if (error instanceof GaveUp)
                return unreadable(error.message);
            throw error;
        }
    };
    const own = () => (scope ? x.state.namesOf(scope.scope) : []);
    return {
        get,
        names: () => own().filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name) && get(name) !== undefined),
        history: (name) => scope?.history.get(name) ?? [],
        reads: x.reads,
        imports: x.imports.filter((one) => one.at !== at),
        syntaxErrors: x.syntaxErrors,
        files: [...x.files],
        environment: (name) => x.state.fact(name),
        ...aborted,
    };
}
const cache = new WeakMap();
/** The syntax tree of a tracked Python file, parsed once. A file that can't be read has one syntax error and no statements. */
function readSyntax(project, file) {
    const files = cache.get(project) ?? new Map();
    cache.set(project, files);
    let syntax = files.get(file);
    if (!syntax) {
        const bytes = project.bytes(file);
        const decoded = bytes ? (0,source/* decodePython */.v)(bytes) : { problem: 'cannot be read', ours: true };
        syntax =
            decoded.text === undefined
                ? unreadable(file, decoded.problem, decoded.ours)
                : (0,python_syntax/* parsePython */.w)(decoded.text, file);
        files.set(file, syntax);
    }
    return syntax;
}
function unreadable(file, message, ours) {
    const empty = (0,python_syntax/* parsePython */.w)('', file);
    return ours ? { ...empty, unread: message } : { ...empty, errors: [{ at: empty.root.at, message }] };
}


/***/ }),

/***/ 4849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   tt: () => (/* binding */ reprOf),
/* harmony export */   x6: () => (/* binding */ strOf),
/* harmony export */   xQ: () => (/* binding */ braces)
/* harmony export */ });
/** str(value); undefined when it is not known. */
function strOf(x, view) {
    if (view.type === 'str' || view.type === 'path')
        return view.value;
    return reprOf(x, view);
}
/** repr(value); undefined when it is not known. */
function reprOf(x, view, depth = 0) {
    if (depth > 20)
        return undefined;
    switch (view.type) {
        case 'none':
            return 'None';
        case 'bool':
            return view.value ? 'True' : 'False';
        case 'int':
            return String(view.value);
        case 'float':
            return floatText(view.value);
        case 'str':
            return reprText(view.value);
        case 'tuple':
        case 'list': {
            const items = view.items.map((item) => reprItem(x, item, depth));
            if (items.includes(undefined))
                return undefined;
            if (view.type === 'list')
                return `[${items.join(', ')}]`;
            return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
        }
        case 'dict': {
            const items = view.entries.map(([k, v]) => {
                const [key, value] = [reprItem(x, k, depth), reprItem(x, v, depth)];
                return key === undefined || value === undefined ? undefined : `${key}: ${value}`;
            });
            return items.includes(undefined) ? undefined : `{${items.join(', ')}}`;
        }
        default:
            return undefined;
    }
}
function reprItem(x, value, depth) {
    const views = x.views(value);
    return views.length === 1 ? reprOf(x, views[0], depth + 1) : undefined;
}
function reprText(text) {
    if (!/^[\x20-\x7e]*$/.test(text))
        return undefined;
    const escaped = text.replaceAll('\\', '\\\\');
    if (!text.includes("'"))
        return `'${escaped}'`;
    return text.includes('"') ? `'${escaped.replaceAll("'", "\\'")}'` : `"${escaped}"`;
}
function floatText(value) {
    if (!Number.isFinite(value))
        return undefined;
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e16))
        return undefined;
    return Number.isInteger(value) ? `${Object.is(value, -0) ? '-0' : value}.0` : String(value);
}
/** format(value, spec) after a conversion such as `!r`. */
function formatValue(x, view, spec, conversion) {
    if (conversion === '!a')
        return undefined;
    const converted = conversion === '!r' ? reprOf(x, view) : conversion === '!s' ? strOf(x, view) : undefined;
    if (conversion && converted === undefined)
        return undefined;
    if (spec === '')
        return converted ?? strOf(x, view);
    const text = converted ?? (view.type === 'str' ? view.value : undefined);
    if (text !== undefined) {
        const match = /^([<>^])?(\d+)?s?$/.exec(spec);
        return match && !spec.startsWith('0')
            ? pad(text, match[1] ?? '<', ' ', Number(match[2] ?? 0))
            : undefined;
    }
    if (view.type === 'int') {
        const match = /^([<>^])?(0)?(\d+)?d?$/.exec(spec);
        if (!match || (match[1] && match[2]))
            return undefined;
        const width = Number(match[3] ?? 0);
        const digits = String(view.value);
        if (!match[2])
            return pad(digits, match[1] ?? '>', ' ', width);
        return view.value < 0n ? `-${pad(digits.slice(1), '>', '0', width - 1)}` : pad(digits, '>', '0', width);
    }
    return undefined;
}
function pad(text, align, fill, width) {
    if (width > 10_000)
        return undefined;
    const missing = Math.max(0, width - [...text].length);
    if (align === '<')
        return text + fill.repeat(missing);
    if (align === '>')
        return fill.repeat(missing) + text;
    const left = Math.floor(missing / 2);
    return fill.repeat(left) + text + fill.repeat(missing - left);
}
/** `'%s and %(name)s' % values`; undefined when a part of it is not known. */
function percent(x, format, value) {
    const positional = value.type === 'tuple' ? [...value.items] : [value];
    let used = 0;
    let failed = false;
    let named = false;
    const text = format.replace(/%(?:\(([^)]*)\))?([#0\- +]*)(\d*)(\.\d+)?([a-zA-Z%])/g, (whole, name, flags, width, precision, kind) => {
        if (kind === '%' && whole === '%%')
            return '%';
        if (flags || width || precision || !'sdr'.includes(kind))
            failed = true;
        let item;
        if (name !== undefined) {
            named = true;
            const entry = value.type === 'dict'
                ? value.entries.find(([k]) => k.type === 'str' && k.value === name)
                : undefined;
            item = entry?.[1];
        }
        else
            item = positional[used++];
        const views = item && ('id' in item && item.type !== 'ref' ? [item] : x.views(item));
        const view = views?.length === 1 ? views[0] : undefined;
        const shown = view &&
            (kind === 'r' ? reprOf(x, view) : kind === 'd' && view.type !== 'int' ? undefined : strOf(x, view));
        if (shown === undefined)
            failed = true;
        return shown ?? '';
    });
    if (failed || (!named && used !== positional.length && !(used === 0 && value.type === 'dict')))
        return undefined;
    if (/%(?!%)/.test(format.replace(/%(?:\([^)]*\))?[sdr]|%%/g, '')))
        return undefined;
    return text;
}
/** `'{} {name}'.format(…)`; undefined when a part of it is not known. */
function braces(x, format, positional, keywords) {
    let used = 0;
    let failed = false;
    const text = format.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (whole, inside) => {
        if (whole === '{{' || whole === '}}')
            return whole[0];
        const match = inside === undefined ? null : /^(\w*)(![rs])?(?::([^{}]*))?$/.exec(inside);
        if (!match) {
            failed = true;
            return '';
        }
        const [, field = '', conversion, spec = ''] = match;
        const item = field === ''
            ? positional[used++]
            : /^\d+$/.test(field)
                ? positional[Number(field)]
                : keywords.get(field);
        const views = item ? x.views(item) : [];
        const shown = views.length === 1 ? formatValue(x, views[0], spec, conversion) : undefined;
        if (shown === undefined)
            failed = true;
        return shown ?? '';
    });
    return failed ? undefined : text;
}


/***/ }),

/***/ 99821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ moduleFile)
/* harmony export */ });
/** The tracked file that `import name` runs, looked for in each root in turn; undefined when there is none. */
function moduleFile(project, roots, name) {
    const path = name.replaceAll('.', '/');
    if (name === '' || !/^[^./]+(\/[^./]+)*$/.test(path))
        return undefined;
    const below = (root) => (root === '' ? path : `${root}/${path}`);
    for (const root of roots) {
        const init = `${below(root)}/__init__.py`;
        if (project.has(init))
            return { file: init, package: true };
        if (project.has(`${below(root)}.py`))
            return { file: `${below(root)}.py`, package: false };
    }
    return roots.some((root) => project.hasFolder(below(root)) && project.below(below(root)).some((file) => file.endsWith('.py')))
        ? { package: true }
        : undefined;
}


/***/ }),

/***/ 26236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   B_: () => (/* binding */ envOf),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   PV: () => (/* binding */ tuple),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   gx: () => (/* binding */ str),
/* harmony export */   lc: () => (/* binding */ bool)
/* harmony export */ });
/* unused harmony export moved */
const none = (at) => ({ type: 'none', at });
const bool = (value, at, env) => tainted({ type: 'bool', value, at }, env);
const int = (value, at, env) => tainted({ type: 'int', value: BigInt(value), at }, env);
const float = (value, at, env) => tainted({ type: 'float', value, at }, env);
const str = (value, at, env) => tainted({ type: 'str', value, at }, env);
const path = (value, at, env) => tainted({ type: 'path', value, at }, env);
const tuple = (items, at, env) => tainted({ type: 'tuple', items, at }, env);
const known = (name, at) => ({ type: 'known', name, at });
function unknown(reason, at, env = []) {
    return { type: 'unknown', reason, env: unique(env), at };
}
function tainted(value, env) {
    return env && env.length > 0 ? { ...value, env: unique(env) } : value;
}
const unique = (items) => [...new Set(items)];
/** The environment variables that any of the values comes from. */
function envOf(...values) {
    return unique(values.flatMap((value) => value?.env ?? []));
}
/** The same value, said to stand at another place. */
function moved(value, at) {
    return { ...value, at };
}


/***/ }),

/***/ 69891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ decodePython)
/* harmony export */ });
/** Python refuses more than 200 open brackets itself; the parser's memory ends far later. */
const maxOpenBrackets = 1000;
/** No settings file is near this; the parser needs seconds for more. */
const maxBytes = 1_000_000;
/** The text of a Python file as PEP 263 has it decoded: BOM, coding comment in the first two lines, else UTF-8. */
function decodePython(bytes) {
    if (bytes.length > maxBytes)
        return { problem: `is larger than ${maxBytes / 1_000_000} MB`, ours: true };
    if (bytes.includes(0))
        return { problem: 'source code cannot contain null bytes', ours: false };
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const coding = bom ? 'utf-8' : declaredCoding(bytes);
    let text;
    try {
        text = new TextDecoder(coding, { fatal: true }).decode(bytes);
    }
    catch (error) {
        // An encoding that this runtime does not have may be one that Python has.
        const ours = error instanceof RangeError;
        return { problem: ours ? `has the unknown encoding ${coding}` : `is not ${coding} text`, ours };
    }
    if (openBrackets(text) > maxOpenBrackets)
        return { problem: 'too many nested parentheses', ours: false };
    return { text };
}
function declaredCoding(bytes) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).split(/\r\n|\r|\n/, 2);
    for (const line of head) {
        const match = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line);
        if (match)
            return webName(match[1].toLowerCase().replaceAll('_', '-'));
        if (!/^[ \t\f]*(#|$)/.test(line))
            break;
    }
    return 'utf-8';
}
/** Python's name of an encoding as WHATWG has it. */
function webName(name) {
    if (name === 'utf8' || name.startsWith('utf-8'))
        return 'utf-8';
    const windows = /^cp(125\d)$/.exec(name);
    if (windows)
        return `windows-${windows[1]}`;
    if (name === 'cp949' || name === 'ms949' || name === 'uhc')
        return 'euc-kr';
    if (name === 'latin-1')
        return 'latin1';
    return name;
}
function openBrackets(text) {
    let open = 0;
    let most = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === 40 || c === 91 || c === 123)
            most = Math.max(most, ++open);
        else if ((c === 41 || c === 93 || c === 125) && open > 0)
            open--;
    }
    return most;
}


/***/ }),

/***/ 68550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ stringLiteral),
/* harmony export */   Sx: () => (/* binding */ plainString),
/* harmony export */   c: () => (/* binding */ concatenated)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);
/* harmony import */ var _runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26236);


/** A string literal of any prefix, f-strings evaluated. */
function stringLiteral(x, node, scope) {
    const prefix = /^[a-zA-Z]*/.exec(node.parts[0].text)[0].toLowerCase();
    if (prefix.includes('t'))
        return (0,_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('a template string is not followed', node.at);
    const raw = prefix.includes('r');
    if (prefix.includes('b'))
        return bytesLiteral(node, raw);
    let parts = (0,_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)('', node.at);
    for (const part of node.parts.slice(1)) {
        if (part.type === 'string_content') {
            const text = content(part, raw, prefix.includes('f'));
            if (text === undefined)
                return (0,_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('an escape in this string is not followed', node.at);
            parts = join(x, parts, (0,_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(text, node.at), node.at);
        }
        else if (part.type === 'interpolation') {
            parts = join(x, parts, interpolation(x, part, scope), node.at);
        }
    }
    return parts;
}
/** Literals that stand side by side. */
function concatenated(x, node, scope) {
    return node.parts.map((part) => x.eval(part, scope)).reduce((a, b) => join(x, a, b, node.at));
}
/** The text of a literal that holds nothing but text, or of several side by side; undefined for anything else. */
function plainString(node) {
    if (node?.type === 'concatenated_string') {
        const parts = node.parts.map(plainString);
        return parts.includes(undefined) ? undefined : parts.join('');
    }
    if (node?.type !== 'string')
        return undefined;
    const prefix = /^[a-zA-Z]*/.exec(node.text)[0].toLowerCase();
    if (/[bt]/.test(prefix) || node.parts.some((part) => part.type === 'interpolation'))
        return undefined;
    const parts = node.parts
        .filter((part) => part.type === 'string_content')
        .map((part) => content(part, prefix.includes('r'), prefix.includes('f')));
    return parts.includes(undefined) ? undefined : parts.join('');
}
function join(x, a, b, at) {
    return x.lift2(a, b, at, (p, q) => {
        if (p.type === 'str' && q.type === 'str')
            return (0,_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(p.value + q.value, at, (0,_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .envOf */ .B_)(p, q));
        if (p.type === 'bytes' && q.type === 'bytes')
            return { type: 'bytes', value: new Uint8Array([...p.value, ...q.value]), at };
        return x.from(at, 'a part of the string could not be followed', p, q);
    });
}
function interpolation(x, node, scope) {
    const expression = node.field('expression');
    const value = x.eval(expression, scope);
    const conversion = node.field('type_conversion')?.text ?? node.parts.find((p) => p.type === 'type_conversion')?.text;
    const specNode = node.field('format_specifier') ?? node.parts.find((p) => p.type === 'format_specifier');
    if (specNode?.parts.length) {
        for (const part of specNode.parts)
            if (part.field('expression'))
                x.eval(part.field('expression'), scope);
        return x.from(node.at, 'its format is not followed', value);
    }
    const spec = specNode ? specNode.text.slice(1) : '';
    const debug = node.children.some((child) => child.text === '=' && !child.named);
    return x.lift(value, node.at, (view) => {
        const text = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(x, view, spec, debug && !conversion && !spec ? '!r' : conversion);
        if (text === undefined)
            return x.from(node.at, 'its format is not followed', view);
        const before = debug ? x.host.syntax(node.at.file).text.slice(node.at.start + 1, debugEnd(node)) : '';
        return (0,_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(before + text, node.at, (0,_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .envOf */ .B_)(view));
    });
}
/** End of `{name =` in `{name = !r}`. */
function debugEnd(node) {
    const equals = node.children.find((child) => child.text === '=' && !child.named);
    const next = node.children[node.children.indexOf(equals) + 1];
    return next ? next.at.start : equals.at.end;
}
function content(node, raw, formatted) {
    const text = node.text.replace(/\r\n?/g, '\n');
    const plain = raw ? text : unescaped(text, false);
    if (plain === undefined || !formatted)
        return plain;
    return text.includes('\\N{') && !raw ? undefined : plain.replaceAll('{{', '{').replaceAll('}}', '}');
}
function bytesLiteral(node, raw) {
    const text = node.parts
        .filter((part) => part.type === 'string_content')
        .map((part) => part.text.replace(/\r\n?/g, '\n'))
        .join('');
    const value = raw ? text : unescaped(text, true);
    if (value === undefined || [...value].some((c) => c.charCodeAt(0) > 255))
        return (0,_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('an escape in these bytes is not followed', node.at);
    return { type: 'bytes', value: Uint8Array.from([...value].map((c) => c.charCodeAt(0))), at: node.at };
}
const simple = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function unescaped(text, bytes) {
    let named = false;
    const result = text.replace(/\\(N\{[^}]*\}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S])/g, (whole, sequence) => {
        if (sequence in simple)
            return simple[sequence];
        if (/^[0-7]/.test(sequence))
            return String.fromCodePoint(Number.parseInt(sequence, 8));
        if (/^x/.test(sequence) && sequence.length === 3)
            return String.fromCodePoint(Number.parseInt(sequence.slice(1), 16));
        if (bytes)
            return whole;
        if (/^[uU]./.test(sequence)) {
            const code = Number.parseInt(sequence.slice(1), 16);
            if (code <= 0x10ffff)
                return String.fromCodePoint(code);
        }
        if (/^[NuUx]/.test(sequence))
            named = true;
        return whole;
    });
    return named ? undefined : result;
}


/***/ }),

/***/ 56683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parsePython)
});

// UNUSED EXPORTS: Node

;// CONCATENATED MODULE: ./build/tsc/python/mend.js
/**
 * Repairs to try for a syntax error, the likeliest first: a note after an arrow (`X = 1 => note`),
 * a backtick before the statement, a bracket that the end of the file leaves open. Whether one
 * is right the parser tells.
 */
function* mends(text, file, lines) {
    const starts = lineStarts(text);
    for (const line of lines) {
        const start = starts[line - 1];
        if (start === undefined)
            continue;
        const end = starts[line] ?? text.length;
        const content = text.slice(start, end);
        const place = (from, to) => ({
            file,
            line,
            column: from - start + 1,
            endLine: line,
            endColumn: to - start + 1,
            start: from,
            end: to,
        });
        for (let at = content.indexOf('=>'); at >= 0; at = content.indexOf('=>', at + 1)) {
            const from = start + at;
            yield { at: place(from, from + 2), newText: '#', text: splice(text, from, from + 2, '# ') };
        }
        // The line break moves behind the backtick: the statement begins its line, and nothing is shorter.
        const before = /\r?\n?$/.exec(text.slice(0, start))[0];
        if (content.startsWith('`') && before !== '') {
            const moved = splice(text, start - before.length, start + 1, ` ${before}`);
            yield { at: place(start, start + 1), newText: '', text: moved };
        }
    }
    yield* mend_closed(text, file, starts);
}
/** A bracket that is still open where the file ends is closed there. */
function* mend_closed(text, file, starts) {
    const end = text.trimEnd().length;
    if (end === 0)
        return;
    const line = starts.findLastIndex((start) => start < end) + 1;
    const column = end - starts[line - 1] + 1;
    const at = { file, line, column, endLine: line, endColumn: column, start: end, end };
    for (const bracket of [')', ']', '}']) {
        yield { at, newText: bracket, text: splice(text, end, end + 1, bracket) };
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function splice(text, start, end, newText) {
    return text.slice(0, start) + newText + text.slice(end);
}

// EXTERNAL MODULE: ./build/tsc/python/wasm.js
var wasm = __webpack_require__(69962);
;// CONCATENATED MODULE: ./build/tsc/python/syntax.js


/**
 * A node of the syntax tree, in the terms of tree-sitter-python's grammar, as a
 * plain object: the parser's own tree lives in WebAssembly memory and is freed at once.
 */
class Node {
    type;
    named;
    fieldName;
    at;
    source;
    children = [];
    constructor(type, named, 
    /** The name of the field of its parent that it stands in. */
    fieldName, at, source) {
        this.type = type;
        this.named = named;
        this.fieldName = fieldName;
        this.at = at;
        this.source = source;
    }
    get text() {
        return this.source.slice(this.at.start, this.at.end);
    }
    /** Children that are not punctuation or keywords. */
    get parts() {
        return this.children.filter((child) => child.named);
    }
    field(name) {
        return this.children.find((child) => child.fieldName === name);
    }
    fields(name) {
        return this.children.filter((child) => child.fieldName === name);
    }
    /** This node and all below it, in order of the text. */
    *walk() {
        const stack = [this];
        for (let node = stack.pop(); node; node = stack.pop()) {
            yield node;
            for (let i = node.children.length - 1; i >= 0; i--)
                stack.push(node.children[i]);
        }
    }
}
/** More slips than this in one file, and it is no Python file. */
const maxMends = 20;
/** Parses Python source; comments are left out of the tree. What has one obvious repair is read as if it were repaired. */
function parsePython(text, file) {
    let syntax = parseAsIs(text, file);
    const mended = [];
    while (syntax.errors.length > 0 && mended.length < maxMends) {
        const better = mendOne(syntax);
        if (!better)
            break;
        const { at, newText } = better.mend;
        mended.push({ at, message: 'invalid syntax', mend: { at, newText } });
        syntax = better.syntax;
    }
    if (mended.length === 0)
        return syntax;
    const errors = [...mended, ...syntax.errors].sort((a, b) => a.at.start - b.at.start);
    return { ...syntax, text, errors };
}
/** The first repair that leaves fewer lines with errors. */
function mendOne({ text, file, errors }) {
    const lines = new Set(errors.flatMap(({ at }) => [at.line, at.endLine]));
    const wrong = (list) => new Set(list.map(({ at }) => at.line)).size;
    for (const mend of mends(text, file, [...lines].slice(0, maxMends))) {
        const syntax = parseAsIs(mend.text, file);
        if (wrong(syntax.errors) < wrong(errors))
            return { mend, syntax };
    }
    return undefined;
}
function parseAsIs(text, file) {
    const tree = (0,wasm/* pythonParser */.O)().parse(text);
    if (!tree)
        throw new Error(`The parser gave nothing for ${file}.`);
    const cursor = tree.walk();
    try {
        const errors = [];
        const root = copy(cursor, file, text, errors);
        repair(root, text);
        errors.push(...indentationErrors(root));
        errors.sort((a, b) => a.at.start - b.at.start);
        return { file, text, root, errors };
    }
    finally {
        cursor.delete();
        tree.delete();
    }
}
/**
 * The grammar reads `[*f(x)]` as a call of `*f`. Turned round here, so that the
 * splat is the outer one, as it is everywhere else.
 */
function repair(root, text) {
    const nodes = [...root.walk()].reverse();
    for (const node of nodes) {
        for (const [i, child] of node.children.entries()) {
            const splat = child.children[0];
            if (!/^(call|attribute|subscript)$/.test(child.type) || splat?.type !== 'list_splat')
                continue;
            const [star, inner] = splat.children;
            if (!star || !inner)
                continue;
            const outer = new Node('list_splat', true, child.fieldName, child.at, text);
            const first = new Node(inner.type, inner.named, splat.fieldName, inner.at, text);
            first.children.push(...inner.children);
            child.children[0] = first;
            outer.children.push(star, child);
            node.children[i] = outer;
        }
    }
}
/** Indentation that Python refuses and the grammar does not. */
function indentationErrors(root) {
    const errors = [];
    for (const node of root.walk()) {
        if (node.type !== 'block' && node.type !== 'module')
            continue;
        const statements = node.parts;
        if (node.type === 'block' && statements.length === 0)
            errors.push({ at: node.at, message: 'expected an indented block' });
        const column = node.type === 'module' ? 1 : statements[0]?.at.column;
        let line = 0;
        for (const statement of statements) {
            if (statement.at.line !== line && statement.at.column !== column && statement.type !== 'ERROR') {
                errors.push({ at: statement.at, message: 'unexpected indent' });
            }
            line = statement.at.endLine;
        }
    }
    return errors;
}
/** Statements of Python 2, which the grammar also takes. */
const python2 = {
    print_statement: "Missing parentheses in call to 'print'",
    exec_statement: "Missing parentheses in call to 'exec'",
};
function copy(cursor, file, text, errors) {
    const path = [];
    for (;;) {
        if (cursor.nodeType !== 'comment') {
            const node = new Node(cursor.nodeType, cursor.nodeIsNamed, cursor.currentFieldName ?? undefined, origin(cursor, file), text);
            path.at(-1)?.children.push(node);
            const message = cursor.nodeIsMissing
                ? `expected '${cursor.nodeType}'`
                : cursor.nodeType === 'ERROR'
                    ? 'invalid syntax'
                    : python2[cursor.nodeType];
            if (message)
                errors.push({ at: node.at, message });
            if (cursor.gotoFirstChild()) {
                path.push(node);
                continue;
            }
            if (path.length === 0)
                return node;
        }
        while (!cursor.gotoNextSibling()) {
            cursor.gotoParent();
            const done = path.pop();
            if (path.length === 0)
                return done;
        }
    }
}
function origin(cursor, file) {
    const start = cursor.startPosition;
    const end = cursor.endPosition;
    return {
        file,
        line: start.row + 1,
        column: start.column + 1,
        endLine: end.row + 1,
        endColumn: end.column + 1,
        start: cursor.startIndex,
        end: cursor.endIndex,
    };
}


/***/ }),

/***/ 69962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pythonParser),
/* harmony export */   n: () => (/* binding */ initPython)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var web_tree_sitter__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40033);





let parser;
let starting;
/** Loads the grammar of Python, once; afterwards everything that reads Python is synchronous. */
function initPython() {
    starting ??= start();
    return starting;
}
/** The one parser. Throws when `initPython` was not awaited. */
function pythonParser() {
    if (!parser)
        throw new Error('initPython() must be awaited before Python can be read.');
    return parser;
}
async function start() {
    await web_tree_sitter__WEBPACK_IMPORTED_MODULE_4__/* .Parser */ .iX.init({ locateFile: () => wasm('web-tree-sitter', 'web-tree-sitter.wasm') });
    const language = await web_tree_sitter__WEBPACK_IMPORTED_MODULE_4__/* .Language */ .TM.load(wasm('tree-sitter-python', 'tree-sitter-python.wasm'));
    parser = new web_tree_sitter__WEBPACK_IMPORTED_MODULE_4__/* .Parser */ .iX();
    parser.setLanguage(language);
}
/** Beside the bundle when there is one (the build copies it there), else in its package. */
function wasm(packageName, name) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), name);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(beside))
        return beside;
    const resolve = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url).resolve;
    const entry = [packageName, name].join('/');
    return resolve(entry);
}


/***/ }),

/***/ 68950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   U1: () => (/* binding */ readAlone),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   vc: () => (/* binding */ physicalLines)
/* harmony export */ });
/* harmony import */ var _project_requirements_python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85738);
/* harmony import */ var _project_requirements_requirements_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78413);


/** `read`: what pip makes of `tree`. */
function contextOf(tree, read, pythonVersion) {
    const texts = new Map(read.files.map(({ path: file, text }) => [file, text]));
    const seen = new Set();
    const lines = read.lines.filter((entry) => {
        const place = placeOf(entry);
        return !seen.has(place) && seen.add(place);
    });
    const active = lines.filter((line) => line.requirement !== undefined &&
        !line.constraint &&
        line.requirement.applies !== false &&
        line.requirement.markerFault === undefined);
    const listed = new Map();
    for (const line of active) {
        const name = line.requirement.normalName;
        if (!name)
            continue;
        const others = listed.get(name);
        if (others)
            others.push(line);
        else
            listed.set(name, [line]);
    }
    const options = lines.flatMap((line) => (line.options && !line.requirement ? [line.options] : []));
    return {
        tree,
        read,
        pythonVersion,
        lines,
        active,
        listed,
        hashMode: active.some(({ requirement }) => requirement.hashes) || options.some((option) => option.requireHashes),
        otherIndex: options.some(({ indexUrls, findLinks }) => indexUrls.length + findLinks.length > 0),
        text: (file) => texts.get(file) ?? '',
    };
}
/** A line's place in the files, as a key. */
function placeOf({ file, line }) {
    return `${line} ${file}`;
}
/** What pip makes of `text` alone, read as the whole of `file`; undefined when it refuses any of it. */
function readAlone(context, file, text) {
    const { tree } = context;
    const alone = {
        bytes: (path) => (path === file ? new TextEncoder().encode(text) : tree.bytes(path)),
        has: (path) => tree.has(path),
        hasFolder: (path) => tree.hasFolder(path),
    };
    const read = (0,_project_requirements_requirements_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequirements */ .F)(alone, file, { pythonVersion: context.pythonVersion });
    return read.error || read.lines.some(({ refusal }) => refusal) ? undefined : [...read.lines];
}
/** The physical lines of a logical one, as ranges of the file's text. */
function physicalLines(context, { file, span }) {
    return (0,_project_requirements_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(context.text(file).slice(span.start, span.end)).map(({ start, end }) => ({
        start: span.start + start,
        end: span.start + end,
    }));
}
/** The line as written, continuations included. */
function written(context, { file, span }) {
    return context.text(file).slice(span.start, span.end);
}
/** The one version a requirement allows, when it is pinned. */
function pinned({ specifier }) {
    return /^(?:==|===)([^=,*][^,*]*)$/.exec(specifier)?.[1];
}


/***/ }),

/***/ 26776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ nature),
/* harmony export */   Je: () => (/* binding */ nameRules),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68950);
/* harmony import */ var _repairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45507);
/* harmony import */ var _vetted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76522);




/** Lines whose project is known not to install on Heroku. */
function* nameRules(context) {
    for (const line of context.active) {
        const { normalName, url } = line.requirement;
        if (!normalName || url)
            continue;
        const row = (0,_vetted_js__WEBPACK_IMPORTED_MODULE_3__/* .vettedRows */ .ai)(normalName).find((candidate) => concerns(candidate, line));
        if (row)
            yield* ruling(context, line, row);
    }
}
/** Whether a row's versions are the line's. A range is pip's to resolve, and never judged. */
function concerns({ versions, newest }, { requirement }) {
    if (versions === undefined)
        return true;
    const version = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .pinned */ .dp)(requirement);
    if (version !== undefined)
        return matches(version, versions);
    return newest === true && requirement.specifier === '';
}
/** Whether `version` is in `range`; not when either cannot be read. */
function matches(version, range) {
    try {
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, range, { prereleases: true });
    }
    catch {
        return false;
    }
}
function* ruling(context, line, row) {
    const { requirement } = line;
    const name = requirement.name;
    const at = { file: line.file, line: line.line, lastLine: line.lastLine };
    const parent = listedOf(context, row, line);
    const base = { check: row.check, at, name, parent, message: messageOf(context, line, row, parent) };
    if (row.action === 'report') {
        const instead = row.instead;
        const sameRelease = instead && !/[<>=]/.test(instead) && !context.hashMode && requirement.specifier === '';
        yield {
            ...base,
            severity: 'error',
            remedy: insteadText(row, name),
            repair: sameRelease
                ? {
                    safety: 'unsafe',
                    title: { en: `Use ${instead}`, ko: `${instead} 사용하기` },
                    replacements: (0,_repairs_js__WEBPACK_IMPORTED_MODULE_2__/* .insteadOf */ .c$)(requirement, instead),
                }
                : undefined,
        };
        return;
    }
    // Where another index is named, a name that PyPI lacks may be its own.
    const doubtful = row.confidence === 'C' || requirement.applies === undefined;
    const elsewhere = row.check === 'req-not-on-pypi' && context.otherIndex;
    const magic = row.name === 'python-magic-bin';
    const appended = magic ? magicForLinux(context, line) : [];
    const repair = row.action === 'comment'
        ? {
            safety: doubtful || elsewhere ? 'unsafe' : 'safe',
            title: { en: `Comment out ${name}`, ko: `${name} 줄을 주석으로 바꾸기` },
            replacements: (0,_repairs_js__WEBPACK_IMPORTED_MODULE_2__/* .commentOut */ .s2)(context, line),
        }
        : {
            safety: doubtful || (magic && !appended) ? 'unsafe' : 'safe',
            title: { en: `Keep ${name} off Linux`, ko: `Linux에서는 ${name} 설치하지 않기` },
            replacements: [...(0,_repairs_js__WEBPACK_IMPORTED_MODULE_2__/* .withMarker */ .Pe)(requirement, row.marker), ...(appended ?? [])],
        };
    yield {
        ...base,
        severity: doubtful || elsewhere ? 'warning' : 'error',
        remedy: remedyOf(row, name),
        // Without python-magic on Linux the app would lose the module: with hashes nobody can add it here.
        repair: magic && !appended ? undefined : repair,
    };
}
/** `python-magic` for Linux at the end of the file; [] when it is listed, undefined when hashes forbid a new line. */
function magicForLinux(context, line) {
    if (context.listed.has('python-magic'))
        return [];
    if (context.hashMode)
        return undefined;
    const text = context.text(line.file);
    const end = text.length;
    const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const open = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
    return [{ start: end, end, newText: `${open}python-magic==0.4.27 ; sys_platform == "linux"${lineEnd}` }];
}
function listedOf(context, row, line) {
    const own = line.requirement.normalName;
    const brings = (name) => (0,_vetted_js__WEBPACK_IMPORTED_MODULE_3__/* .vettedRows */ .ai)(name).some(({ needs }) => needs?.some((entry) => (0,_vetted_js__WEBPACK_IMPORTED_MODULE_3__/* .means */ .pG)(entry, own)));
    const parent = row.from?.find((name) => name !== own && context.listed.has(name)) ??
        _vetted_js__WEBPACK_IMPORTED_MODULE_3__/* .parents */ .M8.find((name) => name !== own && context.listed.has(name) && brings(name));
    return parent && context.listed.get(parent)[0].requirement.name;
}
function messageOf(context, line, row, parent) {
    const { requirement } = line;
    const shown = `\`${requirement.name}${requirement.specifier}\``;
    const came = parent
        ? { en: ` It came with ${parent}.`, ko: ` ${parent}와(과) 함께 설치된 패키지입니다.` }
        : { en: '', ko: '' };
    const what = nature(row, shown, context.pythonVersion);
    const stop = consequence(row, requirement.name);
    return { en: `${what.en}${came.en} ${stop.en}`, ko: `${what.ko}${came.ko} ${stop.ko}` };
}
/** What kind of package it is, in a sentence. */
function nature(row, shown, python) {
    if (row.marker?.includes('win32'))
        return { en: `${shown} works on Windows only.`, ko: `${shown}은(는) Windows 전용입니다.` };
    if (row.marker?.includes('darwin'))
        return { en: `${shown} works on macOS only.`, ko: `${shown}은(는) macOS 전용입니다.` };
    if (row.marker?.includes('!= "linux"')) {
        return {
            en: `${shown} has files for Windows and macOS only.`,
            ko: `${shown}은(는) Windows와 macOS용 파일만 있습니다.`,
        };
    }
    if (row.marker) {
        return {
            en: `${shown} is for older Pythons only, and Heroku takes Python ${python}.`,
            ko: `${shown}은(는) 오래된 Python에서만 쓰는 패키지인데, Heroku는 Python ${python}을 씁니다.`,
        };
    }
    if (row.check === 'req-legacy-metadata') {
        return {
            en: `${shown} has metadata that pip has refused since 24.1.`,
            ko: `${shown}의 메타데이터는 pip 24.1부터 거부됩니다.`,
        };
    }
    if (row.check === 'req-cannot-build') {
        return { en: `${shown} cannot be built on Heroku.`, ko: `${shown}은(는) Heroku에서 빌드할 수 없습니다.` };
    }
    return {
        en: `${shown} is not a project on PyPI that pip can install.`,
        ko: `${shown}은(는) PyPI에서 설치할 수 있는 프로젝트가 아닙니다.`,
    };
}
function consequence(row, name) {
    const line = row.kind === 'build-fails' || (row.kind === 'gone' && row.versions === undefined)
        ? `Building wheel for ${name} did not run successfully`
        : row.kind === 'parent'
            ? `No matching distribution found for ${row.needs?.[0]?.replace('*', '…') ?? name}`
            : `No matching distribution found for ${name}`;
    return {
        en: `The build stops there ("${line}").`,
        ko: `빌드가 여기서 멈춥니다("${line}").`,
    };
}
function remedyOf(row, name) {
    if (row.action === 'comment') {
        if (row.name === 'python') {
            return {
                en: 'Comment the line out, and name the Python version in `.python-version`.',
                ko: '이 줄을 주석으로 바꾸고, Python 버전은 `.python-version` 파일에 적어 주세요.',
            };
        }
        return { en: 'Comment the line out.', ko: '이 줄을 주석으로 바꿔 주세요.' };
    }
    const magic = row.name === 'python-magic-bin'
        ? {
            en: ' Linux takes `python-magic==0.4.27 ; sys_platform == "linux"` instead.',
            ko: ' Linux에서는 대신 `python-magic==0.4.27 ; sys_platform == "linux"`를 씁니다.',
        }
        : { en: '', ko: '' };
    const keeps = row.marker.startsWith('python_version')
        ? { en: '', ko: '' }
        : {
            en: ` The package stays installed where it works; pip then says "Ignoring ${name}: markers … don't match your environment".`,
            ko: ` 필요한 운영체제에서는 그대로 설치되고, Heroku에서는 pip이 "Ignoring ${name}: markers … don't match your environment"라고 알리며 건너뜁니다.`,
        };
    return {
        en: `Write \`; ${row.marker}\` behind it.${keeps.en}${magic.en}`,
        ko: `줄 뒤에 \`; ${row.marker}\`를 붙여 주세요.${keeps.ko}${magic.ko}`,
    };
}
function insteadText(row, name) {
    if (row.name === 'mod-wsgi') {
        return {
            en: 'Remove the line: gunicorn serves the app on Heroku, and Apache is not there.',
            ko: '이 줄을 지워 주세요. Heroku에서는 gunicorn이 앱을 서비스하며 Apache는 없습니다.',
        };
    }
    if (!row.instead) {
        return {
            en: `Remove ${name} unless the app imports it; its headers are on no Heroku stack. A freeze outside a virtual environment on Linux adds it.`,
            ko: `앱에서 ${name}을(를) import하지 않는다면 지워 주세요. Heroku 스택에는 필요한 헤더가 없습니다. Linux에서 가상 환경 밖에서 freeze하면 들어오는 패키지입니다.`,
        };
    }
    return { en: `Use \`${row.instead}\` instead.`, ko: `대신 이것을 사용해 주세요: \`${row.instead}\`` };
}


/***/ }),

/***/ 37724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ planScrub)
});

// EXTERNAL MODULE: ./build/tsc/project/requirements/requirements-file.js + 3 modules
var requirements_file = __webpack_require__(78413);
// EXTERNAL MODULE: ./build/tsc/scrub/context.js
var scrub_context = __webpack_require__(68950);
// EXTERNAL MODULE: ./build/tsc/project/ignore-comment.js
var ignore_comment = __webpack_require__(8749);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/tsc/scrub/repairs.js
var repairs = __webpack_require__(45507);
// EXTERNAL MODULE: ./build/tsc/model/text.js
var model_text = __webpack_require__(83676);
;// CONCATENATED MODULE: ./build/tsc/scrub/line-repairs.js

const safe = (text, fault) => ({ text, safety: 'safe', fault });
const unsafe = (text, fault) => ({ text, safety: 'unsafe', fault });
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /\x1b\[[0-9;]*[A-Za-z]|[\0\x01-\x08\x1a\x7f\u200b-\u200f\u2060\ufeff]/g;
const fault = {
    invisible: {
        en: 'The line holds characters that cannot be seen (a NUL, Ctrl-Z, a zero-width or no-break space, or colour codes of a terminal).',
        ko: '눈에 보이지 않는 문자(NUL, Ctrl-Z, 폭 없는 공백, 줄바꿈 없는 공백, 터미널 색상 코드 등)가 들어 있습니다.',
    },
    tab: {
        en: 'pip looks for options behind a space, and this one stands behind a tab.',
        ko: 'pip은 공백 뒤의 옵션만 인식하는데 이 옵션은 탭 뒤에 있습니다.',
    },
    typography: {
        en: 'A word processor has replaced plain quotes or dashes by typographic ones.',
        ko: '워드프로세서가 일반 따옴표나 하이픈을 다른 문자로 바꿔 놓았습니다.',
    },
    output: {
        en: 'The line is output of a terminal, not a requirement.',
        ko: '요구 사항이 아니라 터미널 출력이 섞여 들어온 줄입니다.',
    },
    command: {
        en: 'The line is a command; a requirements file holds only what comes behind `pip install`.',
        ko: '명령이 그대로 적혀 있습니다. requirements 파일에는 `pip install` 뒤에 오는 부분만 적습니다.',
    },
    leftover: {
        en: '`pip freeze` printed a half-removed package; a project of that name does not exist.',
        ko: '제거되다 만 패키지를 `pip freeze`가 출력한 줄입니다. 이런 이름의 프로젝트는 없습니다.',
    },
    quotes: {
        en: 'The line has the quotes or the comma of a list in another file format.',
        ko: '다른 형식의 목록에서 온 따옴표나 쉼표가 붙어 있습니다.',
    },
    conda: {
        en: 'This is how conda writes a version; pip needs `==`.',
        ko: 'conda의 버전 표기입니다. pip에서는 `==`를 씁니다.',
    },
    comment: {
        en: 'pip takes `#` for a comment only behind a space.',
        ko: 'pip은 공백 뒤에 오는 `#`만 주석으로 인식합니다.',
    },
    poetry: {
        en: 'This is how pyproject.toml or Pipfile write a requirement.',
        ko: 'pyproject.toml이나 Pipfile에서 쓰는 표기입니다.',
    },
    operator: {
        en: 'pip does not know this way to write a version.',
        ko: 'pip이 인식하지 못하는 버전 표기입니다.',
    },
    several: {
        en: 'Two requirements stand on one line; each needs its own.',
        ko: '한 줄에 요구 사항이 두 개 있습니다. 한 줄에 하나씩 적어야 합니다.',
    },
    conflict: {
        en: 'A merge conflict has been committed here.',
        ko: '해결되지 않은 병합 충돌이 그대로 커밋되었습니다.',
    },
};
/**
 * Ways to write `line`, best first. The caller takes the first one that pip accepts;
 * a line that reads like nothing known has none.
 */
function* lineRepairs(line) {
    const text = line.trim();
    const seen = line.replace(invisible, '').replace(/[\u00a0\u2007\u202f]/g, ' ');
    if (seen !== line)
        yield safe(seen.trimEnd(), fault.invisible);
    const spaced = line.replace(/\t+(?=--?[A-Za-z])/g, ' ');
    if (spaced !== line)
        yield safe(spaced, fault.tab);
    const plain = line
        .replace(/[\u201c\u201d\u201e\u201f\u2033]/g, '"')
        .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
        .replace(/(^|\s)[\u2012-\u2015\u2212]{2}(?=[a-z])/g, '$1--')
        .replace(/(^|\s)[\u2012-\u2015\u2212](?=[a-z]{2})/g, '$1--');
    if (plain !== line)
        yield safe(plain, fault.typography);
    const prompt = /^(?:\([\w.-]+\)\s+)?(?:PS\s+)?(?:[A-Za-z]:\\[^>]*>|\S*[\w~\]][$%]\s|[$%>]\s)\s*/.exec(text)?.[0] ?? '';
    const command = /^(?:!|%)?(?:sudo\s+)?(?:python[\d.]*\s+-m\s+)?pip3?\s+install\s+(.+)$/.exec(text.slice(prompt.length));
    if (command)
        yield safe(command[1].replace(/^(["'])(.*)\1$/, '$2'), fault.command);
    if (prompt && !command)
        yield safe(undefined, fault.output);
    if (/^(\[notice\]|(WARNING|DEPRECATION|ERROR|Note): |```|~~~)/.test(text))
        yield safe(undefined, fault.output);
    if (/^[-~][A-Za-z][\w.-]*==\S+$/.test(text))
        yield safe(undefined, fault.leftover);
    const quoted = /^(["'])([^"']*(?:(?!\1)["'][^"']*)*)\1\s*,?$/.exec(text);
    if (quoted)
        yield safe(quoted[2], fault.quotes);
    const conda = /^([A-Za-z0-9][\w.-]*)=(\d[^=\s]*)(=\S+)?$/.exec(text);
    if (conda) {
        const [, name, version, build] = conda;
        const known = build === undefined || build.startsWith('=pypi_');
        yield { text: `${name}==${version}`, safety: known ? 'safe' : 'unsafe', fault: fault.conda };
    }
    const comment = /[^\s#]#/.exec(line);
    if (comment && !line.includes('://')) {
        const at = comment.index + 1;
        yield safe(`${line.slice(0, at)}  ${line.slice(at)}`, fault.comment);
    }
    yield* suggestions(text);
}
function* suggestions(text) {
    const toml = /^([\w.-]+)\s*=\s*["']([^"']*)["'],?$/.exec(text);
    if (toml)
        yield unsafe(`${toml[1]}${fromPoetry(toml[2])}`, fault.poetry);
    const caret = /^([\w.-]+(?:\[[^\]]*\])?)\s*(\^\s*[\d.]+)$/.exec(text);
    if (caret)
        yield unsafe(`${caret[1]}${fromPoetry(caret[2])}`, fault.poetry);
    const arrow = text.replace(/=>/g, '>=').replace(/=</g, '<=');
    if (arrow !== text)
        yield unsafe(arrow, fault.operator);
    const star = text
        .replace(/(>=|<=|>|<)(\s*[\d.]*\d)\.\*/g, '$1$2')
        .replace(/~=\s*(\d+)(\.\*)?(?=\s*(?:[,;]|$))/g, '==$1.*');
    if (star !== text)
        yield unsafe(star, fault.operator);
    const word = /^([A-Za-z][\w.-]*)\s+v?(\d[\w.]*)$/.exec(text);
    if (word)
        yield unsafe(`${word[1]}==${word[2]}`, fault.operator);
    const marker = text.replace(/(;.*\b(?:sys_platform|os_name|platform_\w+|python_version)\s*)=(?=\s*["'])/, '$1==');
    if (marker !== text)
        yield unsafe(marker, fault.operator);
}
/** A version of Poetry or Pipfile in pip's words. */
function fromPoetry(version) {
    const text = version.trim();
    if (text === '*' || text === '')
        return '';
    const caret = /^\^\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(text);
    if (!caret)
        return /^\d/.test(text) ? `==${text}` : text;
    const [, major, minor, patch] = caret;
    const from = text.replace(/^\^\s*/, '');
    if (major !== '0')
        return `>=${from},<${Number(major) + 1}`;
    if (minor !== undefined && minor !== '0')
        return `>=${from},<0.${Number(minor) + 1}`;
    return patch === undefined ? `>=${from},<1` : `>=${from},<0.0.${Number(patch) + 1}`;
}
/** What is wrong with a line that no rewriting repairs; in pip's words where nothing better is known. */
function faultOf(line, pipSays) {
    const text = line.trim();
    if (/^(<{7}|={7}|>{7}|\|{7})(\s|$)/.test(text))
        return fault.conflict;
    if (/^[\w.-]+\s*==\s*[^\s,;]+(\s*,\s*|\s+)[A-Za-z][\w.-]*\s*==/.test(text))
        return fault.several;
    return (0,model_text/* same */.F)(pipSays);
}

;// CONCATENATED MODULE: ./build/tsc/scrub/syntax-rules.js



const check = 'req-syntax';
/** Lines that pip cannot parse. Local paths and includes have rules of their own. */
function* syntaxRules(context) {
    const done = new Set();
    for (const ruling of [...pipListTables(context, done), ...brokenContinuations(context, done)])
        yield ruling;
    for (const line of context.lines) {
        if (line.requirement?.markerFault !== undefined)
            yield brokenMarker(line, line.requirement.markerFault);
        if (!line.refusal || done.has(line) || isPath(line) || isInclude(line))
            continue;
        yield refused(context, line);
    }
}
/** A path or URL that pip refuses: see place-rules.ts. */
function isPath({ text, refusal }) {
    const start = text.split(/\s/, 1)[0];
    return (refusal !== undefined &&
        (/^(-e|--editable)\b/.test(text) ||
            refusal.type === 'InvalidWheelFilename' ||
            refusal.type === 'InvalidEggFragment' ||
            refusal.type === 'ValueError' ||
            /^(\.{1,2}[\\/]|\/|~\/|[A-Za-z]:[\\/](?![^>]*>)|\\\\)/.test(start) ||
            /^[\w.+-]+:\/\//.test(start)));
}
function isInclude({ text }) {
    return /^(-r|--requirement|-c|--constraint)/.test(text);
}
function refused(context, line) {
    const before = (0,scrub_context/* written */.Mp)(context, line);
    const words = said(line);
    const oneLine = line.line === line.lastLine;
    for (const { text, safety, fault } of oneLine ? lineRepairs(before) : []) {
        if (text !== undefined && !acceptable(context, line, text))
            continue;
        const remedy = text === undefined
            ? { en: 'Comment the line out, or delete it.', ko: '이 줄을 주석으로 바꾸거나 지워 주세요.' }
            : text.trim() === ''
                ? { en: 'Delete these characters.', ko: '이 문자들을 지워 주세요.' }
                : { en: `Write \`${text.trim()}\`.`, ko: `이렇게 적어 주세요: \`${text.trim()}\`` };
        return {
            check,
            severity: 'error',
            at: line,
            message: stops(fault, words),
            remedy,
            repair: {
                safety,
                title: { en: 'Write it as pip reads it', ko: 'pip이 읽을 수 있게 고치기' },
                replacements: text === undefined ? (0,repairs/* commentOut */.s2)(context, line) : (0,repairs/* rewrite */.v8)(line, text),
            },
        };
    }
    const fault = faultOf(before, words);
    return {
        check,
        severity: 'error',
        at: line,
        message: fault.en === words ? unreadable(words) : stops(fault, words),
        remedy: line.fatal
            ? {
                en: 'Remove the option: pip install takes it, a requirements file does not.',
                ko: '이 옵션을 지워 주세요. 명령줄에서는 쓸 수 있어도 requirements 파일에서는 쓸 수 없습니다.',
            }
            : {
                en: 'Write the line as `name==version`, one requirement a line.',
                ko: '한 줄에 하나씩 `이름==버전` 형식으로 적어 주세요.',
            },
    };
}
function brokenMarker(line, fault) {
    return {
        check,
        severity: 'error',
        at: line,
        message: {
            en: `pip reads this marker, but fails when it compares the values, and stops the build (${fault}).`,
            ko: `마커를 읽을 수는 있지만 값을 비교하다가 실패해 빌드가 멈춥니다(${fault}).`,
        },
        remedy: {
            en: 'Compare a variable with a text: `sys_platform == "win32"`, `python_version < "3.9"`.',
            ko: '`sys_platform == "win32"`, `python_version < "3.9"`처럼 변수와 문자열을 비교해 주세요.',
        },
    };
}
/** A rewritten line must be one requirement or nothing, and an option line an option line. */
function acceptable(context, line, text) {
    const lines = (0,scrub_context/* readAlone */.U1)(context, line.file, `${text}\n`);
    return lines !== undefined && lines.length <= 1;
}
/** The first line of what pip says. */
function said({ refusal }) {
    const [first = '', second] = refusal.message.split('\n');
    // pip goes on with a list of all that it does know.
    return second?.startsWith('error: ')
        ? second.slice('error: '.length)
        : first.replace(/ It should either .*$/, '');
}
function stops(fault, words) {
    return {
        en: `${fault.en} pip stops the build here: "${words}".`,
        ko: `${fault.ko} pip이 여기서 빌드를 멈춥니다: "${words}".`,
    };
}
function unreadable(words) {
    return {
        en: `pip cannot read this line and stops the build: "${words}".`,
        ko: `pip이 이 줄을 읽지 못해 빌드가 멈춥니다: "${words}".`,
    };
}
/** The table that `pip list` prints: heading, dashes, rows. */
function* pipListTables(context, done) {
    const { lines } = context;
    for (let i = 0; i + 1 < lines.length; i++) {
        const [head, dashes] = [lines[i], lines[i + 1]];
        if (!/^Package\s+Version\b/.test(head.text) || !/^-+(\s+-+)+$/.test(dashes.text))
            continue;
        const replacements = [...(0,repairs/* commentOut */.s2)(context, head), ...(0,repairs/* commentOut */.s2)(context, dashes)];
        let last = dashes;
        done.add(head).add(dashes);
        for (const row of lines.slice(i + 2)) {
            const cells = /^([A-Za-z0-9][\w.-]*)\s+(\d\S*)$/.exec(row.text);
            if (row.file !== head.file || !cells || !row.refusal)
                break;
            const rewritten = `${cells[1]}==${cells[2]}`;
            if (!acceptable(context, row, rewritten))
                break;
            replacements.push(...(0,repairs/* rewrite */.v8)(row, rewritten));
            done.add(row);
            last = row;
        }
        yield {
            check,
            severity: 'error',
            at: { file: head.file, line: head.line, lastLine: last.lastLine },
            message: {
                en: 'This is the table of `pip list`, which pip cannot read back; the build stops at its first line.',
                ko: '`pip list`가 출력한 표입니다. pip이 다시 읽을 수 없어 첫 줄에서 빌드가 멈춥니다.',
            },
            remedy: {
                en: 'Write the file with `pip freeze > requirements.txt`.',
                ko: '`pip freeze > requirements.txt`로 파일을 다시 만들어 주세요.',
            },
            repair: {
                safety: 'safe',
                title: { en: 'Turn the table into requirements', ko: '표를 요구 사항 형식으로 바꾸기' },
                replacements,
            },
        };
    }
}
/** `\` continues a line only when nothing comes behind it. */
function* brokenContinuations(context, done) {
    const { lines } = context;
    for (let i = 0; i < lines.length; i++) {
        const first = lines[i];
        if (!first.refusal || done.has(first))
            continue;
        const chain = [];
        const replacements = [];
        for (let j = i; j < lines.length && lines[j].file === first.file; j++) {
            const line = lines[j];
            const before = chain.at(-1);
            if (before && line.line !== before.lastLine + 1)
                break;
            chain.push(line);
            const blank = /\\([ \t]+)$/.exec((0,scrub_context/* written */.Mp)(context, line));
            if (!blank)
                break;
            replacements.push({ start: line.span.end - blank[1].length, end: line.span.end, newText: '' });
        }
        const joined = chain.map((line) => (0,scrub_context/* written */.Mp)(context, line).replace(/\\[ \t]+$/, '\\')).join('\n');
        const { length } = (0,scrub_context/* readAlone */.U1)(context, first.file, `${joined}\n`) ?? [];
        if (replacements.length === 0 || length !== 1)
            continue;
        for (const line of chain)
            done.add(line);
        yield {
            check,
            severity: 'error',
            at: { file: first.file, line: first.line, lastLine: chain.at(-1).lastLine },
            message: {
                en: `Blanks stand behind the \`\\\`, so the line does not go on below, and pip stops the build: "${said(first)}".`,
                ko: `\`\\\` 뒤에 공백이 있어 줄이 이어지지 않고, pip이 빌드를 멈춥니다: "${said(first)}".`,
            },
            remedy: { en: 'Delete the blanks behind the `\\`.', ko: '`\\` 뒤의 공백을 지워 주세요.' },
            repair: {
                safety: 'safe',
                title: { en: 'Delete the blanks', ko: '공백 지우기' },
                replacements,
            },
        };
    }
}

;// CONCATENATED MODULE: ./build/tsc/scrub/file-rules.js




/** What only several lines or files together show: includes, hashes, contradicting pins. */
function* fileRules(context) {
    yield* includes(context);
    yield* hashes(context);
    yield* conflicts(context);
    yield* distributionVersions(context);
}
function* includes(context) {
    for (const line of context.lines) {
        if (!line.refusal || !isInclude(line))
            continue;
        // As written: shlex has taken the backslashes out of the option's value.
        const target = /^(?:-r|-c|--requirement|--constraint)[\s=]*(\S+)/.exec(line.text)?.[1];
        const other = target === undefined ? undefined : spelledOtherwise(context, line.file, target);
        const slashes = other !== undefined && other === target?.replaceAll('\\', '/');
        const text = (0,scrub_context/* written */.Mp)(context, line);
        yield {
            check: 'req-include',
            severity: 'error',
            at: line,
            message: {
                en: `pip cannot include this file and installs nothing: "${said(line)}".`,
                ko: `pip이 이 파일을 포함하지 못해 아무것도 설치되지 않습니다: "${said(line)}".`,
            },
            remedy: other
                ? { en: `Write \`${other}\`.`, ko: `이렇게 적어 주세요: \`${other}\`` }
                : {
                    en: 'Commit the file, or correct its path: it is relative to the file with this line.',
                    ko: '파일을 커밋하거나 경로를 고쳐 주세요. 경로는 이 줄이 있는 파일을 기준으로 합니다.',
                },
            repair: other && target && text.includes(target)
                ? {
                    safety: slashes ? 'safe' : 'unsafe',
                    title: { en: `Include ${other}`, ko: `${other} 포함하기` },
                    replacements: (0,repairs/* rewrite */.v8)(line, text.replace(target, other)),
                }
                : undefined,
        };
    }
}
/** A tracked file whose path differs only in slashes or letter case. */
function spelledOtherwise(context, from, target) {
    const folder = posix_.dirname(from);
    const slashed = target.replaceAll('\\', '/');
    if (slashed !== target && context.tree.has(posix_.join(folder, slashed)))
        return slashed;
    const wanted = posix_.join(folder, slashed).toLowerCase();
    const real = context.tree.files?.find((file) => file.toLowerCase() === wanted);
    const spelled = real === undefined ? undefined : posix_.relative(folder, real);
    return spelled === posix_.normalize(target) ? undefined : spelled;
}
function* hashes(context) {
    if (!context.hashMode)
        return;
    for (const line of context.active) {
        const { requirement } = line;
        const { url, hashes: own, name } = requirement;
        const remote = url !== undefined;
        const unhashable = remote && (requirement.editable || /^\w+\+/.test(url) || /^file:/.test(url));
        const inUrl = remote && /#(?:.*&)?sha(256|384|512)=/.test(url);
        const why = unhashable
            ? {
                en: 'pip cannot check the hash of a repository or folder',
                ko: '저장소나 폴더는 pip이 해시를 확인할 수 없습니다',
            }
            : !own && !inUrl
                ? { en: 'this line has no hash', ko: '이 줄에 해시가 없습니다' }
                : !remote && (0,scrub_context/* pinned */.dp)(requirement) === undefined
                    ? { en: 'this line is not pinned with `==`', ko: '이 줄은 `==`로 고정되어 있지 않습니다' }
                    : undefined;
        if (!why)
            continue;
        yield {
            check: 'req-hashes',
            severity: 'error',
            at: line,
            name,
            message: {
                en: `One \`--hash\` makes hashes mandatory for every line, and ${why.en}: pip installs nothing.`,
                ko: `\`--hash\`가 하나라도 있으면 모든 줄에 해시가 필요한데, ${why.ko}. pip이 아무것도 설치하지 않습니다.`,
            },
            remedy: {
                en: 'Lock again with hashes for all (`pip-compile --generate-hashes`), or take all hashes out.',
                ko: '모든 줄에 해시가 붙도록 다시 잠그거나(`pip-compile --generate-hashes`), 해시를 모두 빼 주세요.',
            },
        };
    }
}
function* conflicts(context) {
    for (const lines of context.listed.values()) {
        const pins = lines.flatMap((line) => {
            const version = line.requirement.applies ? (0,scrub_context/* pinned */.dp)(line.requirement) : undefined;
            return version === undefined ? [] : [{ line, version }];
        });
        const [first, ...others] = pins;
        for (const { line, version } of others) {
            const { name } = line.requirement;
            if (!first || sameVersion(first.version, version))
                continue;
            yield {
                check: 'req-conflict',
                severity: 'error',
                at: line,
                name,
                related: [
                    {
                        at: first.line,
                        note: {
                            en: `${name} is pinned to ${first.version} here`,
                            ko: `여기서는 ${name}이(가) ${first.version} 버전으로 고정되어 있습니다`,
                        },
                    },
                ],
                message: {
                    en: `${name} is pinned to ${version} here and to ${first.version} in line ${first.line.line} of ${first.line.file}: pip stops with ResolutionImpossible.`,
                    ko: `${name}이(가) 여기서는 ${version} 버전, ${first.line.file} ${first.line.line}번째 줄에서는 ${first.version} 버전으로 고정되어 있어 pip이 ResolutionImpossible로 멈춥니다.`,
                },
                remedy: { en: 'Keep one of the two lines.', ko: '두 줄 가운데 하나만 남겨 주세요.' },
            };
        }
    }
}
function sameVersion(a, b) {
    const plain = (version) => version
        .toLowerCase()
        .replace(/^v/, '')
        .replace(/(\.0)+$/, '');
    return plain(a) === plain(b);
}
/** Versions that only a Linux distribution or a vendor's index has. */
function* distributionVersions(context) {
    if (context.otherIndex)
        return;
    for (const line of context.active) {
        const { requirement } = line;
        const version = (0,scrub_context/* pinned */.dp)(requirement);
        if (version === undefined || requirement.url)
            continue;
        const vendor = /^([^+]+)\+(?:cu\d+|cpu|rocm[\d.]*|xpu)$/i.exec(version);
        const debian = /^(\d+(?:\.\d+)*)(?:[+.-]?(?:dfsg|ubuntu|build|deb|bzr|git)[\w.,]*)+$/i.exec(version);
        const plain = (vendor ?? debian)?.[1];
        if (plain === undefined)
            continue;
        const { name } = requirement;
        yield {
            check: 'req-not-on-pypi',
            severity: 'error',
            at: line,
            name,
            message: {
                en: `PyPI has no version \`${version}\` of ${name}: ${vendor ? "it is on its vendor's own index" : 'a Linux distribution made it'}. The build stops ("No matching distribution found").`,
                ko: `PyPI에는 ${name}의 \`${version}\` 버전이 없습니다. ${vendor ? '제작사의 별도 인덱스에만 있는' : 'Linux 배포판이 만든'} 버전이라 빌드가 멈춥니다("No matching distribution found").`,
            },
            remedy: vendor
                ? {
                    en: `Write \`${name}==${plain}\`, or name the vendor's CPU index with \`--extra-index-url\`; Heroku has no GPUs.`,
                    ko: `\`${name}==${plain}\`으로 적거나, \`--extra-index-url\`로 제작사의 CPU용 인덱스를 지정해 주세요. Heroku에는 GPU가 없습니다.`,
                }
                : { en: `Write \`${name}==${plain}\`.`, ko: `이렇게 적어 주세요: \`${name}==${plain}\`` },
        };
    }
}

// EXTERNAL MODULE: ./build/tsc/scrub/name-rules.js
var name_rules = __webpack_require__(26776);
// EXTERNAL MODULE: ./build/tsc/project/requirements/url.js
var url = __webpack_require__(99237);
// EXTERNAL MODULE: ./build/tsc/project/requirements/version.js
var version = __webpack_require__(24944);
;// CONCATENATED MODULE: ./build/tsc/scrub/place-rules.js





const place_rules_check = 'req-local-path';
/** Requirements that come from a path or a URL which Heroku's build cannot reach, or not use. */
function* placeRules(context) {
    for (const line of context.lines) {
        if (isPath(line))
            yield refusedPath(context, line);
    }
    for (const line of context.active) {
        const { url, editable } = line.requirement;
        if (url === undefined)
            continue;
        const file = url.split('#', 1)[0].split('?', 1)[0].split('/').at(-1);
        if (/^(?:\w+\+)?file:/i.test(url))
            yield* localUrl(context, line, file);
        else if (!editable && file.endsWith('.whl'))
            yield* foreignWheel(line, file);
    }
}
const unreachable = {
    en: 'The path exists only on the computer where the file was written; Heroku does not have it, and the build stops there.',
    ko: '이 경로는 파일을 만든 컴퓨터에만 있습니다. Heroku에는 없으므로 빌드가 여기서 멈춥니다.',
};
/** `name @ file:///…`, as a freeze of conda or of a local install writes it, and files in the project. */
function* localUrl(context, line, file) {
    const { requirement } = line;
    const { url, name, extras, editable, hashes } = requirement;
    const path = decodeURIComponent(url.replace(/^(?:\w+\+)?file:(?:\/\/)?/i, '').split('#', 1)[0]);
    if (!path.startsWith('/') && !/^[A-Za-z]:/.test(path)) {
        yield* insideProject(context, line, path, file);
        return;
    }
    const version = name && versionInArchive(decodeURIComponent(file), name);
    const extra = extras.length ? `[${extras.join(',')}]` : '';
    const base = { check: place_rules_check, severity: 'error', at: line, name };
    const shown = name ? `\`${name}\`: ` : '';
    const message = { en: `${shown}${unreachable.en}`, ko: `${shown}${unreachable.ko}` };
    if (version && !editable && !hashes) {
        const text = `${name}${extra}==${version}`;
        yield {
            ...base,
            message,
            remedy: {
                en: `Write \`${text}\`, the version in the file's name.`,
                ko: `파일 이름에 있는 버전 그대로 적어 주세요: \`${text}\``,
            },
            repair: {
                safety: 'safe',
                title: { en: `Take ${name} from PyPI`, ko: `${name}을(를) PyPI에서 설치하기` },
                replacements: (0,repairs/* insteadOf */.c$)(requirement, text),
            },
        };
        return;
    }
    const conda = /\/(work|croot|feedstock_root)(\/|$)/.test(path);
    yield {
        ...base,
        message,
        remedy: conda
            ? {
                en: 'conda wrote it without a version. Make the file with `pip list --format=freeze > requirements.txt`.',
                ko: 'conda가 버전 없이 적은 줄입니다. `pip list --format=freeze > requirements.txt`로 파일을 다시 만들어 주세요.',
            }
            : {
                en: `Write \`${name ?? 'name'}==version\`, or commit the package into the project and name its folder.`,
                ko: `\`${name ?? '이름'}==버전\`으로 적거나, 패키지를 프로젝트에 커밋하고 그 폴더를 적어 주세요.`,
            },
    };
}
function versionInArchive(file, name) {
    try {
        const wheel = (0,url/* readWheelName */.JJ)(file);
        return wheel.name === (0,version/* normalName */.t)(name) ? wheel.version : undefined;
    }
    catch {
        const match = /^(.+)-(\d[^-]*)\.(?:tar\.gz|zip|tar\.bz2|tgz)$/.exec(file);
        return match && (0,version/* normalName */.t)(match[1]) === (0,version/* normalName */.t)(name) ? (0,version/* normalVersion */.A)(match[2]) : undefined;
    }
}
function* insideProject(context, line, path, file) {
    const { tree } = context;
    const at = (child) => (path === '' || path === '.' ? child : `${path}/${child}`);
    if (file.endsWith('.whl') && tree.has(path))
        yield* foreignWheel(line, file);
    else if (line.requirement.editable && !tree.has(at('setup.py')) && !tree.has(at('pyproject.toml'))) {
        yield {
            check: place_rules_check,
            severity: 'error',
            at: line,
            message: {
                en: `\`${path || '.'}\` has neither setup.py nor pyproject.toml, so pip cannot install it and stops the build.`,
                ko: `\`${path || '.'}\`에 setup.py도 pyproject.toml도 없어 pip이 설치하지 못하고 빌드가 멈춥니다.`,
            },
            remedy: {
                en: 'Commit the file that is missing, or delete the line: Django does not need the project itself to be installed.',
                ko: '빠진 파일을 커밋하거나 이 줄을 지워 주세요. Django 프로젝트 자체를 설치할 필요는 없습니다.',
            },
            repair: {
                safety: 'unsafe',
                title: { en: 'Comment the line out', ko: '줄을 주석으로 바꾸기' },
                replacements: (0,repairs/* commentOut */.s2)(context, line),
            },
        };
    }
}
/** A wheel for another platform or Python, by the tags in its name. */
function* foreignWheel(line, file) {
    let wheel;
    try {
        wheel = (0,url/* readWheelName */.JJ)(decodeURIComponent(file));
    }
    catch {
        return;
    }
    const platforms = wheel.platform;
    const windows = platforms.every((tag) => tag.startsWith('win'));
    const macos = platforms.every((tag) => tag.startsWith('macosx'));
    if (!windows && !macos)
        return;
    const marker = windows ? 'sys_platform == "win32"' : 'sys_platform == "darwin"';
    const system = windows ? 'Windows' : 'macOS';
    const { requirement } = line;
    // A marker behind -e is not read, and an unquoted editable cannot be a wheel anyway.
    if (requirement.editable)
        return;
    yield {
        check: windows ? 'req-windows-only' : 'req-macos-only',
        severity: 'error',
        at: line,
        name: requirement.name,
        message: {
            en: `\`${decodeURIComponent(file)}\` is a wheel for ${system} only. The build stops there ("is not a supported wheel on this platform").`,
            ko: `\`${decodeURIComponent(file)}\`은(는) ${system} 전용 wheel입니다. 빌드가 여기서 멈춥니다("is not a supported wheel on this platform").`,
        },
        remedy: {
            en: `Write \` ; ${marker}\` behind it, and give Linux a requirement of its own if the app needs the package there.`,
            ko: `줄 뒤에 \` ; ${marker}\`를 붙이고, Heroku에서도 필요하다면 Linux용 요구 사항을 따로 적어 주세요.`,
        },
        repair: {
            safety: requirement.applies === undefined ? 'unsafe' : 'safe',
            title: {
                en: `Keep the ${system} wheel off Linux`,
                ko: `Linux에서는 ${system}용 wheel을 설치하지 않기`,
            },
            replacements: (0,repairs/* withMarker */.Pe)(requirement, marker),
        },
    };
}
/** Paths that pip already refuses to read. */
function refusedPath(context, line) {
    const text = (0,scrub_context/* written */.Mp)(context, line);
    const words = said(line);
    const scheme = /^(?:-e\s+|--editable[\s=]+)?(git|hg|svn|bzr|ssh)\b/.exec(line.text)?.[1];
    if (scheme || line.refusal.type === 'InvalidEggFragment')
        return refusedVcs(line, words);
    const wheel = /([^\\/]+)-(\d[^-]*)-(?:[^-]+-){2,3}[^-]+\.whl/.exec(text);
    const release = wheel && `${wheel[1]}==${wheel[2]}`;
    const editable = /^(-e|--editable)\b/.test(line.text);
    return {
        check: place_rules_check,
        severity: 'error',
        at: line,
        message: {
            en: `${unreachable.en} pip says: "${words}".`,
            ko: `${unreachable.ko} pip의 출력: "${words}".`,
        },
        remedy: release
            ? { en: `Write \`${release}\`.`, ko: `이렇게 적어 주세요: \`${release}\`` }
            : editable
                ? {
                    en: 'Delete the line if it is this project; else commit the package into the project and name its folder.',
                    ko: '이 프로젝트 자신이라면 줄을 지워 주세요. 아니라면 패키지를 프로젝트에 커밋하고 그 폴더를 적어 주세요.',
                }
                : {
                    en: 'Commit the folder or file that is missing, or name a release on PyPI: `name==version`.',
                    ko: '빠진 폴더나 파일을 커밋하거나, PyPI의 릴리스를 `이름==버전`으로 적어 주세요.',
                },
        repair: release
            ? {
                safety: 'unsafe',
                title: { en: `Take ${release} from PyPI`, ko: `${release}을(를) PyPI에서 설치하기` },
                replacements: (0,repairs/* rewrite */.v8)(line, release),
            }
            : editable
                ? {
                    safety: 'unsafe',
                    title: { en: 'Comment the line out', ko: '줄을 주석으로 바꾸기' },
                    replacements: (0,repairs/* commentOut */.s2)(context, line),
                }
                : undefined,
    };
}
function refusedVcs(line, words) {
    const match = /(git|hg|svn|bzr)\+(?:git@([^:/]+):|(\w+:\/\/))(\S*?)(?:#egg=([A-Za-z0-9._-]+)(\[[^\]]*\])?\S*)?$/.exec(line.text);
    const host = match?.[2];
    const rest = match?.[4] ?? '';
    const url = match ? `${match[1]}+${host ? `https://${host}/` : match[3]}${rest}` : undefined;
    const direct = url && match?.[5] ? `${match[5]}${match[6] ?? ''} @ ${url}` : undefined;
    return {
        check: 'req-syntax',
        severity: 'error',
        at: line,
        message: {
            en: `pip cannot read this repository address and stops the build: "${words}".`,
            ko: `pip이 이 저장소 주소를 읽지 못해 빌드가 멈춥니다: "${words}".`,
        },
        remedy: direct
            ? { en: `Write \`${direct}\`.`, ko: `이렇게 적어 주세요: \`${direct}\`` }
            : {
                en: 'Write `name @ git+https://host/owner/repository.git@tag`.',
                ko: '`이름 @ git+https://호스트/소유자/저장소.git@태그` 형식으로 적어 주세요.',
            },
        repair: direct
            ? {
                safety: 'unsafe',
                title: { en: 'Write it as `name @ address`', ko: '`이름 @ 주소` 형식으로 적기' },
                replacements: (0,repairs/* rewrite */.v8)(line, direct),
            }
            : undefined,
    };
}

// EXTERNAL MODULE: ./build/tsc/scrub/secrets.js
var secrets = __webpack_require__(73056);
;// CONCATENATED MODULE: ./build/tsc/scrub/source-rules.js



/** Where packages come from: private repositories, other indexes, variables and secrets. */
function* sourceRules(context) {
    for (const { path, text } of context.read.files)
        yield* secretLines(path, text);
    for (const line of context.lines) {
        if (/\$\{[A-Z0-9_]+\}/.test(line.text))
            yield variable(line);
        const { noIndex, findLinks } = line.options ?? {};
        if (noIndex && !line.requirement && !findLinks?.length && !context.otherIndex) {
            yield {
                check: 'req-private-source',
                severity: 'error',
                at: line,
                message: {
                    en: 'With `--no-index` pip asks no index at all, so it finds none of these packages and the build stops.',
                    ko: '`--no-index`가 있으면 pip이 어떤 인덱스에도 묻지 않아 패키지를 하나도 찾지 못하고 빌드가 멈춥니다.',
                },
                remedy: { en: 'Delete the line.', ko: '이 줄을 지워 주세요.' },
            };
        }
    }
    for (const line of context.active) {
        const { url, name } = line.requirement;
        const scheme = url === undefined ? undefined : /^([a-z]+\+[a-z]+):\/\//i.exec(url)?.[1]?.toLowerCase();
        if (scheme === undefined || scheme.endsWith('+file'))
            continue;
        const text = (0,scrub_context/* written */.Mp)(context, line);
        const https = text.replace(/(git\+|\s|^)(?:ssh|git):\/\/(?:git@)?(github\.com|gitlab\.com|bitbucket\.org)[:/]/, (_, before, host) => `${before.endsWith('+') ? before : `${before}git+`}https://${host}/`);
        const repair = https === text
            ? undefined
            : {
                safety: 'unsafe',
                title: { en: 'Fetch it over HTTPS', ko: 'HTTPS로 받기' },
                replacements: (0,repairs/* rewrite */.v8)(line, https),
            };
        const base = { check: 'req-private-source', at: line, name, repair };
        if (/\+(ssh|sftp)$/.test(scheme)) {
            yield {
                ...base,
                severity: 'warning',
                message: {
                    en: 'pip would fetch this repository over SSH, and the build has no SSH key ("Permission denied (publickey)").',
                    ko: 'pip이 이 저장소를 SSH로 받으려고 하지만 빌드 환경에는 SSH 키가 없습니다("Permission denied (publickey)").',
                },
                remedy: {
                    en: 'Use `git+https://…` for a public repository; for a private one publish the package to an index that the config var PIP_EXTRA_INDEX_URL names.',
                    ko: '공개 저장소라면 `git+https://…`를 쓰고, 비공개라면 패키지를 사설 인덱스에 올린 뒤 config var PIP_EXTRA_INDEX_URL에 그 주소를 적어 주세요.',
                },
            };
        }
        else if (scheme === 'git+git') {
            yield {
                ...base,
                severity: 'error',
                message: {
                    en: 'GitHub no longer answers the `git://` protocol, so the build stops here.',
                    ko: 'GitHub은 더 이상 `git://` 프로토콜을 지원하지 않아 빌드가 여기서 멈춥니다.',
                },
                remedy: { en: 'Use `git+https://…`.', ko: '`git+https://…`를 사용해 주세요.' },
            };
        }
        else if (!scheme.startsWith('git+')) {
            yield {
                ...base,
                severity: 'error',
                message: {
                    en: `The build has no \`${scheme.split('+')[0]}\` client, so it stops here.`,
                    ko: `빌드 환경에 \`${scheme.split('+')[0]}\` 클라이언트가 없어 빌드가 여기서 멈춥니다.`,
                },
                remedy: {
                    en: 'Name a release on PyPI, a git repository or an archive by HTTPS.',
                    ko: 'PyPI 릴리스나 git 저장소, 또는 HTTPS로 받을 수 있는 압축 파일을 적어 주세요.',
                },
            };
        }
    }
}
function* secretLines(file, text) {
    if ((0,secrets/* secretsIn */.V)(text).length === 0)
        return;
    for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
        if ((0,secrets/* secretsIn */.V)(line).length === 0)
            continue;
        yield {
            check: 'req-url-secret',
            severity: 'error',
            at: { file, line: index + 1 },
            message: {
                en: 'A password or token stands in a URL here. Whoever can read the repository or the build log has it.',
                ko: 'URL에 비밀번호나 토큰이 들어 있습니다. 저장소나 빌드 로그를 볼 수 있는 사람은 누구나 알 수 있습니다.',
            },
            remedy: {
                en: 'Revoke it and make a new one. Take it out of the file, and put the index URL into the config var PIP_EXTRA_INDEX_URL, the only one that pip sees on Heroku.',
                ko: '기존 값을 폐기하고 새로 발급해 주세요. 파일에서는 지우고, 인덱스 URL은 config var PIP_EXTRA_INDEX_URL에 넣어 주세요. Heroku 빌드에서 pip이 볼 수 있는 config var는 이것뿐입니다.',
            },
        };
    }
}
function variable(line) {
    return {
        check: 'req-private-source',
        severity: 'error',
        at: line,
        message: {
            en: 'pip would fill in the variable from the environment, but the build passes it no config var except PIP_EXTRA_INDEX_URL: the text stays as it is.',
            ko: 'pip이 환경 변수로 채워야 하는 부분인데, 빌드는 PIP_EXTRA_INDEX_URL 말고는 config var를 pip에 넘기지 않아 글자 그대로 남습니다.',
        },
        remedy: {
            en: 'Take the line out and put the whole index URL into the config var PIP_EXTRA_INDEX_URL.',
            ko: '이 줄을 지우고 인덱스 URL 전체를 config var PIP_EXTRA_INDEX_URL에 넣어 주세요.',
        },
    };
}

;// CONCATENATED MODULE: ./build/tsc/scrub/draft.js








/**
 * Applies safe repairs until none is left: one may bring the next to light, such as a
 * version in conda's spelling a package that is Windows-only.
 */
function draft(tree, pythonVersion, { texts: first, read, memory, ignored }) {
    const texts = new Map(first);
    const now = {
        bytes(file) {
            const text = texts.get(file);
            return text === undefined ? tree.bytes(file) : new TextEncoder().encode(text);
        },
        has: (file) => tree.has(file),
        hasFolder: (file) => tree.hasFolder(file),
        files: tree.files,
    };
    const repaired = [];
    let context = (0,scrub_context/* contextOf */.Vm)(now, read, pythonVersion);
    const before = context;
    for (;;) {
        const rulings = rule(context, ignored);
        const chosen = compatible(rulings);
        const stuck = chosen.some(({ check, at }) => repaired.some((one) => one.check === check && one.at.file === at.file && one.at.line === at.line));
        if (chosen.length === 0 || stuck)
            return { texts, repaired, open: rulings, before, after: context, stuck };
        const byFile = new Map();
        for (const { at, repair } of chosen) {
            byFile.set(at.file, [...(byFile.get(at.file) ?? []), ...repair.replacements]);
        }
        for (const [file, replacements] of byFile) {
            texts.set(file, declareUtf8(replaceAll(context.text(file), replacements)));
        }
        repaired.push(...chosen);
        const again = (0,requirements_file/* readRequirements */.F)(now, read.path, { pythonVersion, memory });
        context = (0,scrub_context/* contextOf */.Vm)(now, again, pythonVersion);
    }
}
function rule(context, isIgnored) {
    return [syntaxRules, placeRules, fileRules, sourceRules, name_rules/* nameRules */.Je]
        .flatMap((rules) => [...rules(context)])
        .map((ruling) => {
        const { check, at } = ruling;
        const ignored = isIgnored(check, at.file) || (0,ignore_comment/* hasIgnoreComment */.q)(context.text(at.file), check, at);
        return ignored ? { ...ruling, ignored, repair: undefined } : ruling;
    });
}
/** Safe repairs that do not touch one another; the rest comes up again in the next round. */
function compatible(rulings) {
    const taken = new Map();
    return rulings.filter(({ at, repair }) => {
        if (repair?.safety !== 'safe' || repair.replacements.length === 0)
            return false;
        const others = taken.get(at.file) ?? [];
        const free = repair.replacements.every((one) => others.every((other) => one.end < other.start || one.start > other.end));
        if (free)
            taken.set(at.file, [...others, ...repair.replacements]);
        return free;
    });
}
function replaceAll(text, replacements) {
    let result = '';
    let at = 0;
    for (const { start, end, newText } of [...replacements].sort((a, b) => a.start - b.start)) {
        result += text.slice(at, start) + newText;
        at = end;
    }
    return result + text.slice(at);
}
/** What comes out is UTF-8, so a `coding:` comment must not say otherwise. */
function declareUtf8(text) {
    const [first = '', second = ''] = text.split('\n', 2);
    for (const line of [first, second]) {
        if (!line.startsWith('#'))
            continue;
        const declared = /(coding[:=]\s*)([-\w.]+)/.exec(line);
        if (!declared)
            continue;
        if (/^utf-?8$/i.test(declared[2]))
            return text;
        return text.replace(line, line.replace(declared[0], `${declared[1]}utf-8`));
    }
    return text;
}

// EXTERNAL MODULE: ./build/tsc/project/requirements/decode.js
var decode = __webpack_require__(51528);
;// CONCATENATED MODULE: ./build/tsc/scrub/recover.js
/**
 * Undefined when the bytes allow more than one reading. Only a reading is taken that
 * leaves plain ASCII outside of comments.
 */
function recover(bytes) {
    const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (marked || bytes.includes(0))
        return fromUtf16(bytes, marked);
    for (const [label, was] of [
        ['euc-kr', 'CP949'],
        ['windows-1252', 'Windows-1252'],
    ]) {
        const text = strict(bytes, label);
        if (text !== undefined && !/[\x80-\x9f]/.test(text) && plainOutsideComments(text))
            return { text, was };
    }
    return undefined;
}
function fromUtf16(bytes, marked) {
    const data = marked ? bytes.subarray(2) : bytes;
    const big = marked ? bytes[0] === 0xfe : data.length > 1 && data[0] === 0 && data[1] !== 0;
    const whole = data.length % 2 === 0 ? utf16(data, big) : undefined;
    if (!marked && whole !== undefined && plainOutsideComments(whole)) {
        return { text: whole, was: 'UTF-16 without BOM' };
    }
    const mixed = mixture(data, big);
    return mixed === undefined ? undefined : { text: mixed, was: 'UTF-16 and 8-bit text mixed' };
}
/** Runs of UTF-16 and of 8-bit text, told apart line by line: a UTF-16 line of ASCII has a NUL in every second place. */
function mixture(data, big) {
    let text = '';
    let at = 0;
    while (at < data.length) {
        const wide = big ? data[at] === 0 : data[at + 1] === 0;
        let end = at;
        if (wide) {
            while (end + 1 < data.length && data[big ? end : end + 1] === 0) {
                end += 2;
                if (data[big ? end - 1 : end - 2] === 10)
                    break;
            }
            const run = utf16(data.subarray(at, end), big);
            if (run === undefined)
                return undefined;
            text += run;
        }
        else {
            while (end < data.length && data[end] !== 10)
                end++;
            end = Math.min(end + 1, data.length);
            const run = strict(data.subarray(at, end), 'utf-8');
            if (run === undefined || run.includes('\0'))
                return undefined;
            text += run;
        }
        if (end === at)
            return undefined;
        at = end;
    }
    return plainOutsideComments(text) ? text : undefined;
}
function utf16(bytes, big) {
    return strict(bytes, big ? 'utf-16be' : 'utf-16le');
}
function strict(bytes, label) {
    try {
        return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Whether nothing but comments holds more than plain ASCII. */
function plainOutsideComments(text) {
    return text.split(/\r\n|[\r\n]/).every((line) => /^[\t\x20-\x7e\f]*$/.test(line.replace(/(^|\s)#.*$/, '')));
}

;// CONCATENATED MODULE: ./build/tsc/scrub/encoding-rules.js



const encoding_rules_check = 'req-encoding';
const remedy = {
    en: 'Save the file as UTF-8 (in VS Code: click the encoding in the status bar, "Save with Encoding", "UTF-8"). In PowerShell write it with `pip freeze | Out-File -Encoding utf8 requirements.txt`.',
    ko: '파일을 UTF-8로 저장해 주세요. VS Code에서는 상태 표시줄의 인코딩을 눌러 "Save with Encoding" → "UTF-8"을 고르면 됩니다. PowerShell에서는 `pip freeze | Out-File -Encoding utf8 requirements.txt`로 만들어 주세요.',
};
/** Files that pip cannot decode, or decodes to NULs; and those that it alone can read. */
function encodingRules(tree, path, { pythonVersion, memory, ignored }) {
    const recovered = new Map();
    const rulings = [];
    const known = {
        bytes(file) {
            const text = recovered.get(file)?.text;
            return text === undefined ? tree.bytes(file) : new TextEncoder().encode(text);
        },
        has: (file) => tree.has(file),
        hasFolder: (file) => tree.hasFolder(file),
    };
    const tried = new Set();
    for (;;) {
        const read = (0,requirements_file/* readRequirements */.F)(known, path, { pythonVersion, memory });
        // 8-bit text behind UTF-16 decodes to Chinese characters when its length is even.
        const broken = read.files.find(({ path: file, text, encoding }) => !tried.has(file) &&
            (text.includes('\0') || (encoding.startsWith('utf-16') && !plainOutsideComments(text))))?.path;
        const undecoded = read.error?.line === undefined && isEncoding(read.error?.type) ? read.error?.file : undefined;
        const file = undecoded ?? broken;
        if (file === undefined || tried.has(file)) {
            for (const { path: other, encoding, bom } of read.files) {
                if (bom && encoding !== 'utf-8' && !recovered.has(other))
                    rulings.push(onlyPip(other, encoding));
            }
            const all = rulings.map((ruling) => ignored(encoding_rules_check, ruling.at.file) ? { ...ruling, ignored: true, repair: undefined } : ruling);
            return { recovered, rulings: all, read };
        }
        tried.add(file);
        const found = recover(tree.bytes(file));
        if (found) {
            if (!ignored(encoding_rules_check, file))
                recovered.set(file, found);
            rulings.push(encoding_rules_unreadable(file, found.was, read.error?.message));
        }
        else if (undecoded)
            rulings.push(encoding_rules_unreadable(file, undefined, read.error?.message));
    }
}
function isEncoding(type) {
    return type === 'UnicodeDecodeError' || type === 'LookupError';
}
function encoding_rules_unreadable(file, was, words) {
    const said = words ? ` ("${words}")` : '';
    return {
        check: encoding_rules_check,
        severity: 'error',
        at: { file, line: 1 },
        message: was
            ? {
                en: `The file is saved as ${named(was).en}, which pip on Heroku cannot read: the build stops${said}.`,
                ko: `파일이 ${named(was).ko}(으)로 저장되어 Heroku의 pip이 읽지 못하고 빌드가 멈춥니다${said}.`,
            }
            : {
                en: `pip on Heroku cannot decode the file, and the build stops${said}.`,
                ko: `Heroku의 pip이 파일의 인코딩을 해석하지 못해 빌드가 멈춥니다${said}.`,
            },
        remedy,
        repair: was
            ? {
                safety: 'safe',
                title: { en: 'Save the file as UTF-8', ko: '파일을 UTF-8로 저장하기' },
                replacements: [],
            }
            : undefined,
    };
}
function named(was) {
    const korean = {
        'UTF-16 without BOM': 'BOM 없는 UTF-16',
        'UTF-16 and 8-bit text mixed': 'UTF-16과 8비트 문자가 섞인 상태',
    };
    return { en: was, ko: korean[was] ?? was };
}
function onlyPip(file, encoding) {
    const name = encoding.toUpperCase().replace('-LE', '').replace('-BE', '');
    return {
        check: encoding_rules_check,
        severity: 'warning',
        at: { file, line: 1 },
        message: {
            en: `The file is saved as ${name}. pip reads it, but Git shows it as binary and most other tools cannot read it; a line that another program appends breaks it.`,
            ko: `파일이 ${name}으로 저장되어 있습니다. pip은 읽을 수 있지만 Git에서는 바이너리로 보이고 다른 도구는 대부분 읽지 못하며, 다른 프로그램이 한 줄만 덧붙여도 깨집니다.`,
        },
        remedy,
        repair: {
            safety: 'safe',
            title: { en: 'Save the file as UTF-8', ko: '파일을 UTF-8로 저장하기' },
            replacements: [],
        },
    };
}
function originalText(tree, file, recovered) {
    const found = recovered.get(file);
    if (found)
        return { text: found.text, inPlace: false, bom: false };
    const { text, encoding, bom } = (0,decode/* decode */.D)(tree.bytes(file));
    return { text, inPlace: /^utf-?8$/i.test(encoding), bom };
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./build/tsc/project/requirements/python-text.js
var python_text = __webpack_require__(85738);
;// CONCATENATED MODULE: ./build/tsc/scrub/line-edits.js

/**
 * The smallest replacements, one a line, that turn `before` into `after`. Both have the
 * same lines, save for those that `after` has behind the end of `before`.
 */
function lineEdits(before, after) {
    const old = (0,python_text/* splitLines */.uz)(before);
    const now = (0,python_text/* splitLines */.uz)(after);
    const edits = old.flatMap(({ start, end }, i) => {
        const was = before.slice(start, end);
        const is = now[i] ? after.slice(now[i].start, now[i].end) : '';
        if (was === is)
            return [];
        let head = 0;
        while (head < was.length && head < is.length && was[head] === is[head])
            head++;
        let tail = 0;
        while (tail < was.length - head &&
            tail < is.length - head &&
            was[was.length - 1 - tail] === is[is.length - 1 - tail]) {
            tail++;
        }
        return [
            {
                start: start + head,
                end: end - tail,
                newText: is.slice(head, is.length - tail),
                line: i + 1,
                before: was,
                after: is,
            },
        ];
    });
    if (now.length > old.length) {
        const last = now[old.length].start;
        const newText = before === '' || /[\r\n]$/.test(before) ? after.slice(last) : after.slice(now[old.length - 1].end);
        const added = after.slice(last).trimEnd();
        edits.push({
            start: before.length,
            end: before.length,
            newText,
            line: old.length + 1,
            before: '',
            after: added,
        });
    }
    return edits;
}
/** The offset in `before` of the character at `offset` in `after`, when it stands in a line that both have. */
function offsetBefore(before, after, offset) {
    const old = (0,python_text/* splitLines */.uz)(before);
    const now = (0,python_text/* splitLines */.uz)(after);
    const index = now.findIndex(({ start, end }) => offset >= start && offset <= end);
    const [was, is] = [old[index], now[index]];
    if (!was || !is || before.slice(was.start, was.end) !== after.slice(is.start, is.end))
        return undefined;
    return was.start + offset - is.start;
}

;// CONCATENATED MODULE: ./build/tsc/scrub/outcome.js





/** A draft in the words of the model: edits, findings, changes and diff of the files as they are. */
class Outcome {
    tree;
    drafted;
    recovered;
    encoding;
    secrets;
    lineEdits = new Map();
    originals = new Map();
    changed;
    constructor(tree, drafted, recovered, encoding, files) {
        this.tree = tree;
        this.drafted = drafted;
        this.recovered = recovered;
        this.encoding = encoding;
        const texts = drafted.before.read.files.map(({ text }) => text);
        this.secrets = [...new Set(texts.flatMap(secrets/* secretsIn */.V))];
        for (const file of files) {
            this.lineEdits.set(file, lineEdits(this.original(file).text, drafted.texts.get(file)));
        }
        this.changed = files;
    }
    edits() {
        return this.changed.flatMap((file) => this.editsOf(file));
    }
    /** Sorted by file and line; each kind once a line. */
    findings() {
        return this.found((ruling) => !ruling.ignored);
    }
    ignored() {
        return this.found((ruling) => ruling.ignored === true);
    }
    found(wanted) {
        const seen = new Set();
        const rulings = [...this.encoding, ...this.drafted.repaired, ...this.drafted.open];
        return rulings
            .filter(wanted)
            .filter(({ check, at, message }) => {
            const key = [check, at.file, at.line, message.en].join('\n');
            return !seen.has(key) && seen.add(key);
        })
            .map((ruling) => this.finding(ruling))
            .sort((a, b) => (a.location.file < b.location.file ? -1 : a.location.file > b.location.file ? 1 : 0) ||
            a.location.line - b.location.line);
    }
    overlay() {
        return new Map(this.changed.map((file) => [file, this.bytes(file)]));
    }
    diff() {
        return this.changed.map((file) => this.fileDiff(file)).join('');
    }
    original(file) {
        let original = this.originals.get(file);
        if (!original) {
            original = originalText(this.tree, file, this.recovered);
            this.originals.set(file, original);
        }
        return original;
    }
    bytes(file) {
        const { inPlace, bom } = this.original(file);
        return new TextEncoder().encode((inPlace && bom ? '\ufeff' : '') + this.drafted.texts.get(file));
    }
    editsOf(file, lines) {
        if (!this.original(file).inPlace)
            return [{ kind: 'write', file, text: this.drafted.texts.get(file) }];
        const all = this.lineEdits.get(file) ?? [];
        return all
            .filter(({ line, before }) => !lines || within(line, lines) || (before === '' && this.appends(lines)))
            .map(({ start, end, newText }) => ({ kind: 'replace', file, start, end, newText }));
    }
    finding(ruling) {
        const { check, severity, at, related, message, remedy, repair } = ruling;
        const edits = repair ? this.fix(ruling) : [];
        return {
            check,
            severity,
            location: locationOf(at),
            related: related?.map((one) => ({ location: locationOf(one.at), note: this.clean(one.note) })),
            message: this.clean(message),
            remedy: this.clean(remedy),
            fix: edits.length ? { title: this.clean(repair.title), safety: repair.safety, edits } : undefined,
            settledBy: 'sources',
        };
    }
    /** The edits of one finding, for the files as they are. None where they would show a secret. */
    fix({ at, repair, check }) {
        const { file } = at;
        const { text, inPlace } = this.original(file);
        const shows = (edit) => 'text' in edit && (0,secrets/* secretsIn */.V)(edit.text).length > 0;
        if (check !== 'req-encoding' && this.secrets.length > 0) {
            const lines = text.split(/\r\n|[\r\n]/).slice(at.line - 1, at.lastLine ?? at.line);
            if ((0,secrets/* secretsIn */.V)(lines.join('\n')).length > 0)
                return [];
        }
        const isRepaired = this.drafted.repaired.some((one) => one.repair === repair);
        let edits;
        if (check === 'req-encoding') {
            edits = [{ kind: 'write', file, text: this.drafted.texts.get(file) ?? text }];
        }
        else if (isRepaired) {
            edits = this.changed.includes(file) ? this.editsOf(file, at) : [];
        }
        else {
            edits = this.openFix(file, text, inPlace, repair.replacements);
        }
        return edits.some(shows) ? [] : edits;
    }
    openFix(file, text, inPlace, replacements) {
        const now = this.drafted.after.text(file);
        if (!inPlace)
            return [{ kind: 'write', file, text: replaceAll(now, replacements) }];
        const edits = [];
        for (const { start, end, newText } of replacements) {
            const from = text === now ? start : offsetBefore(text, now, start);
            if (from === undefined || text.slice(from, from + end - start) !== now.slice(start, end))
                return [];
            edits.push({ kind: 'replace', file, start: from, end: from + end - start, newText });
        }
        return edits;
    }
    changes() {
        return this.changed.flatMap((file) => {
            const changes = [];
            const was = this.recovered.get(file)?.was;
            const saved = this.encoding.find(({ at }) => at.file === file);
            if (was && saved)
                changes.push({ file, line: 1, before: was, after: 'UTF-8', reason: saved.message });
            let last;
            for (const edit of this.lineEdits.get(file) ?? []) {
                const why = this.drafted.repaired.filter(({ at }) => at.file === file && within(edit.line, at));
                const ruling = why[0] ?? this.drafted.repaired.find(({ at }) => at.file === file);
                const before = (0,secrets/* redact */.E)(edit.before, this.secrets);
                const after = (0,secrets/* redact */.E)(edit.after, this.secrets);
                const previous = changes.at(-1);
                if (previous && ruling === last && ruling?.at.lastLine !== ruling?.at.line && edit.before !== '') {
                    previous.before += `\n${before}`;
                    previous.after += `\n${after}`;
                    continue;
                }
                last = ruling;
                const reason = {
                    en: (why.length ? why : [ruling]).map(({ message }) => message.en).join(' '),
                    ko: (why.length ? why : [ruling]).map(({ message }) => message.ko).join(' '),
                };
                const named = why.find(({ name }) => name !== undefined);
                changes.push({
                    file,
                    line: edit.line,
                    before,
                    after,
                    name: named?.name,
                    parent: named?.parent,
                    reason: this.clean(reason),
                });
            }
            return changes;
        });
    }
    fileDiff(file) {
        const { text } = this.original(file);
        const was = this.recovered.get(file)?.was;
        const clean = (part) => (0,secrets/* redact */.E)(part, this.secrets);
        return (0,create/* createTwoFilesPatch */.ss)(`a/${file}`, `b/${file}`, clean(text), clean(this.drafted.texts.get(file)), was && `(${was})`, was && '(UTF-8)').replace(/^=+\n/, '');
    }
    clean(text) {
        return { en: (0,secrets/* redact */.E)(text.en, this.secrets), ko: (0,secrets/* redact */.E)(text.ko, this.secrets) };
    }
    /** Whether the repair of `at` adds a line behind the end of its file. */
    appends(at) {
        return this.drafted.repaired.some((one) => one.at === at && one.repair.replacements.some(({ newText }) => /[\r\n]/.test(newText)));
    }
}
function within(line, { line: first, lastLine }) {
    return line >= first && line <= (lastLine ?? first);
}
function locationOf({ file, line, lastLine }) {
    return lastLine === undefined || lastLine === line ? { file, line } : { file, line, endLine: lastLine };
}

;// CONCATENATED MODULE: ./build/tsc/scrub/plan.js





/** Plans the repair of `path` and all that it includes. Pure; never throws for what the files hold. */
function planScrub(tree, { pythonVersion, path = 'requirements.txt', ignored = () => false }) {
    const memory = new Map();
    const { recovered, rulings, read } = encodingRules(tree, path, { pythonVersion, memory, ignored });
    const texts = new Map([...recovered].map(([file, { text }]) => [file, text]));
    const drafted = draft(tree, pythonVersion, { texts, read, memory, ignored });
    const changed = keepsTheRest(drafted) ? [...drafted.texts.keys()].sort() : [];
    const outcome = new Outcome(tree, drafted, recovered, rulings, changed);
    return {
        edits: outcome.edits(),
        changes: outcome.changes(),
        findings: outcome.findings(),
        ignored: outcome.ignored(),
        diff: outcome.diff(),
        overlay: outcome.overlay(),
        secrets: outcome.secrets,
        read: recovered.size ? (0,requirements_file/* readRequirements */.F)(tree, path, { pythonVersion }) : read,
    };
}
/** Whether every line that no repair names reads as before, and no line has become unreadable. */
function keepsTheRest({ before, after, repaired, stuck }) {
    if (stuck)
        return false;
    const touched = new Set(repaired.flatMap(({ at: { file, line, lastLine = line } }) => Array.from({ length: lastLine - line + 1 }, (_, i) => (0,scrub_context/* placeOf */.$t)({ file, line: line + i }))));
    // What pip makes of a line hangs on its text alone, while the paths in the tree stay the same.
    const now = new Map(after.lines.map((line) => [(0,scrub_context/* placeOf */.$t)(line), line.text]));
    const kept = before.lines.every((line) => {
        const place = (0,scrub_context/* placeOf */.$t)(line);
        return touched.has(place) || now.get(place) === line.text;
    });
    const refused = new Set(before.lines.filter(({ refusal }) => refusal).map(scrub_context/* placeOf */.$t));
    const included = new Set(before.read.files.map((file) => file.path));
    return (kept &&
        after.lines.every((line) => !line.refusal || !included.has(line.file) || refused.has((0,scrub_context/* placeOf */.$t)(line))));
}


/***/ }),

/***/ 45507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   c$: () => (/* binding */ insteadOf),
/* harmony export */   s2: () => (/* binding */ commentOut),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68950);

/**
 * Puts `marker` on a requirement, before its hashes, its comment and the `\` that continues it;
 * a marker that it has already is kept beside.
 */
function withMarker({ span, markerSpan, marker }, condition) {
    if (!markerSpan)
        return [{ start: span.end, end: span.end, newText: ` ; ${condition}` }];
    const { start, end } = markerSpan;
    if (marker === undefined)
        return [{ start, end: start, newText: ` ${condition}` }];
    return [
        { start, end: start, newText: '(' },
        { start: end, end, newText: `) and ${condition}` },
    ];
}
/** `# ` before every physical line, so that the file keeps its lines. */
function commentOut(context, line) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .physicalLines */ .vc)(context, line).map(({ start }) => ({ start, end: start, newText: '# ' }));
}
/** Another requirement in place of what stands before marker and options. */
function insteadOf({ span }, newText) {
    return [{ ...span, newText }];
}
/** The whole line rewritten, indentation and comment and all. */
function rewrite({ span }, newText) {
    return [{ ...span, newText }];
}


/***/ }),

/***/ 73056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/** What must never be printed: user info and tokens in the URLs of requirements files. */
const userInfo = /:\/\/([^\s/?#'"\\]+)@/g;
const parameters = /([?&](?:[a-z_-]*token|access_key|api_?key|password|passwd|secret|auth|sig|signature)=)([^&#\s'"]+)/gi;
const tokenShape = /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|pypi-[\w-]{16,})/g;
/** Every secret in `text`, as written and decoded, without doubles. */
function secretsIn(text) {
    const found = new Set();
    const add = (secret) => {
        if (!secret || isVariable(secret))
            return;
        found.add(secret);
        try {
            found.add(decodeURIComponent(secret));
        }
        catch {
            // Not percent-encoded after all.
        }
    };
    for (const match of text.matchAll(userInfo)) {
        const info = match[1];
        const colon = info.indexOf(':');
        const user = colon < 0 ? info : info.slice(0, colon);
        const password = colon < 0 ? undefined : info.slice(colon + 1);
        // Hosts take a token as the user name too, with a filler for a password or none.
        const filler = !password || isVariable(password) || /^(x|x-oauth-basic|x-token-auth|oauth2)$/i.test(password);
        const known = /^(git|hg|svn|anonymous|oauth2|x-access-token|x-token-auth|__token__|gitlab-ci-token)$/i.test(user);
        if (password && !/^(x|x-oauth-basic|x-token-auth|oauth2)$/i.test(password))
            add(password);
        if (!known && (filler || user.length >= 20))
            add(user);
    }
    for (const match of text.matchAll(parameters))
        add(match[2]);
    for (const match of text.matchAll(tokenShape))
        add(match[0]);
    return [...found];
}
/** `text` without secrets: those of `secrets`, and whatever stands before `@` in a URL. */
function redact(text, secrets) {
    let result = text
        .replace(userInfo, (whole, info) => /^(git|hg|svn)$/.test(info) || isVariable(info) ? whole : '://***@')
        .replace(parameters, (whole, name, value) => (isVariable(value) ? whole : `${name}***`))
        .replace(tokenShape, '***');
    for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
        // A short one, such as a password of three letters, would tear holes into everything else.
        if (secret.length > 3)
            result = result.replaceAll(secret, '***');
    }
    return result;
}
function isVariable(text) {
    return /^(?:\$\{\w+\}|%\w+%|<[^>]*>)(?::(?:\$\{\w+\}|%\w+%|<[^>]*>))?$/.test(text);
}


/***/ }),

/***/ 76522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pG: () => (/* binding */ means),
  M8: () => (/* binding */ parents),
  ai: () => (/* binding */ vettedRows)
});

// UNUSED EXPORTS: vettedAsOf

;// CONCATENATED MODULE: ./build/tsc/scrub/vetted-names.js
const words = (text) => text.trim().split(/\s+/);
/** Left behind by a freeze outside a virtual environment on Debian or Ubuntu, or by conda: PyPI has no such project, or a placeholder. */
const notOnPypi = words(`
  python-apt ubuntu-advantage-tools ubuntu-pro-client ubuntu-drivers-common ufw unattended-upgrades
  command-not-found cloud-init cupshelpers language-selector usb-creator xkit apturl brlapi
  chrome-gnome-shell system-service ubuntu-dev-tools hplip onboard apt-clone apport iotop gufw
  software-properties update-manager landscape-client virt-manager vboxapi gyp pyatspi oneconf nftables
  sepolicy screen-resolution-extra
  anaconda-navigator anaconda-project anaconda-anon-usage conda conda-build conda-content-trust
  conda-libmamba-solver conda-verify navigator-updater menuinst libmambapy nb-conda nb-conda-kernels
  nb-anacondacloud ipyw-jlab-nb-ext-conf conda-repo-cli conda-token python vs2015-runtime libgcc-mutex
`);
/** Modules of the standard library that PyPI has no project for. */
const standardLibrary = new Set(words(`
  os sys re math json csv sqlite3 tkinter time random collections socket hashlib subprocess threading
  itertools io string urllib urllib2 urlparse smtplib glob shutil pickle copy unittest zoneinfo distutils
  decimal fractions abc cgi codecs ctypes curses gzip imp inspect queue select signal struct tempfile
  traceback types warnings weakref xml zlib contextlib winreg msvcrt winsound webbrowser getpass locale
  platform calendar base64 turtle
`));
/** Look as if they belonged to another platform, and install on Linux: never touched, whatever a prefix says. */
const kept = new Set(words(`
  colorama tzdata waitress atomicwrites pywin32-ctypes win32-setctime pyreadline3 win-inet-pton
  win-unicode-console wincertstore python-certifi-win32 comtypes pygrabber typed-d3dshot d3dshot
  uiautomation pycaw dxcam winshell winotify infi-systray pydirectinput docx2pdf pystray pywebview pynput
  keyboard mouse pyautogui pygetwindow pywinctl pywinbox pymonctl mouseinfo pyscreeze pymsgbox pytweening
  pefile macholib altgraph ds-store mac-alias dmgbuild py2app rubicon-objc appnope pync osascript xattr
  ansicon jinxed pydivert mitmproxy-windows mitmproxy-macos pythonnet clr-loader pyinstaller pipwin
  wfastcgi pywinrm pyspnego types-pywin32 subprocess32 argparse uuid asyncio pathlib enum34 configparser
  ipaddress singledispatch contextvars importlib-metadata bs4 dotenv
  launchpadlib wadllib macaroonbakery secretstorage jeepney httplib2 blinker configobj ssh-import-id
  psycopg2 mysqlclient pycairo python-ldap lxml pillow cffi pycurl pylibmc gssapi pykerberos evdev
  pip setuptools wheel
`));

;// CONCATENATED MODULE: ./build/tsc/scrub/vetted.js

/** The month in which the rows were last measured. */
const vettedAsOf = '2026-11';
function platform(check, marker) {
    return (names, kind, confidence, more = {}) => names.split(' ').map((name) => ({ name, check, kind, marker, action: 'mark', confidence, ...more }));
}
const windows = platform('req-windows-only', 'sys_platform == "win32"');
const macos = platform('req-macos-only', 'sys_platform == "darwin"');
function backport(python, names, confidence, more = {}) {
    const marker = `python_version < "${python}"`;
    const check = 'req-stdlib-backport';
    return names
        .split(' ')
        .map((name) => ({ name, check, kind: 'gone', marker, action: 'mark', confidence, ...more }));
}
function report(check, names, confidence, instead, more = {}) {
    return names
        .split(' ')
        .map((name) => ({ name, check, kind: 'build-fails', action: 'report', confidence, instead, ...more }));
}
const rows = [
    ...windows('twisted-iocpsupport', 'build-fails', 'A', {
        from: ['twisted', 'daphne', 'channels', 'scrapy'],
    }),
    ...windows('pywin32', 'no-file', 'A', {
        from: 'docker portalocker jupyter-core concurrent-log-handler wmi pyttsx3 xlwings pypiwin32'.split(' '),
    }),
    ...windows('pypiwin32', 'parent', 'A', {
        needs: ['pywin32'],
        from: ['kivy', 'win10toast', 'awsebcli', 'pyttsx3'],
    }),
    ...windows('pywinpty', 'build-fails', 'A', {
        from: ['terminado', 'jupyter', 'notebook', 'jupyter-server'],
    }),
    ...windows('windows-curses', 'no-file', 'A'),
    ...windows('kivy-deps-*', 'no-file', 'B', { from: ['kivy'] }),
    ...windows('tensorflow-intel', 'no-file', 'B', { versions: '>0.0.1', from: ['tensorflow'] }),
    ...windows('pyreadline', 'build-fails', 'A', { from: ['humanfriendly', 'coloredlogs', 'ipython'] }),
    ...windows('sspilib', 'build-fails', 'A', {
        from: ['pyspnego', 'requests-ntlm', 'pywinrm', 'requests-kerberos'],
    }),
    ...windows('winkerberos', 'build-fails', 'A', { from: ['pymongo', 'requests-kerberos'] }),
    ...windows('kerberos-sspi', 'parent', 'C', { needs: ['pywin32'] }),
    ...windows('winrt winrt-*', 'build-fails', 'A', {
        from: ['bleak', 'win11toast', 'windows-toasts', 'toasted'],
    }),
    ...windows('winsdk bleak-winrt', 'build-fails', 'B', { from: ['bleak', 'win11toast'] }),
    ...windows('py2exe', 'build-fails', 'A'),
    ...windows('pyaudiowpatch', 'no-file', 'B'),
    ...windows('onnxruntime-directml', 'no-file', 'B'),
    ...windows('onnxruntime-windowsml onnxruntime-genai-winml triton-windows', 'no-file', 'C'),
    ...windows('pywinhook pyhook3 python-msilib win-precise-time windows-capture', 'build-fails', 'C'),
    ...windows('xlwings', 'build-fails', 'A', { versions: '<0.26' }),
    ...windows('wmi wexpect', 'parent', 'A', { needs: ['pywin32'] }),
    ...windows('win10toast requests-negotiate-sspi', 'parent', 'A', { needs: ['pypiwin32', 'pywin32'] }),
    ...windows('win11toast windows-toasts', 'parent', 'A', { needs: ['winrt-*'] }),
    ...windows('toasted', 'parent', 'C', { needs: ['winrt-*'] }),
    ...windows('win10toast-click', 'parent', 'C', { needs: ['pypiwin32', 'pywin32'] }),
    ...windows('pyad', 'parent', 'C', { needs: ['pywin32'] }),
    ...windows('pywinauto', 'parent', 'C', { needs: ['pywin32'], versions: '<=0.6.8' }),
    ...macos('pyobjc-core pyobjc-framework-*', 'build-fails', 'A', {
        from: 'pyobjc pyautogui pynput pystray bleak keyboard pyttsx3 pywebview ocrmac docling rumps'.split(' '),
    }),
    ...macos('pyobjc', 'build-fails', 'A', { needs: ['pyobjc-core'] }),
    ...macos('appscript', 'build-fails', 'A', { from: ['xlwings', 'docx2pdf'] }),
    ...macos('macfsevents', 'build-fails', 'A'),
    ...macos('rumps ocrmac', 'parent', 'A', {
        needs: ['pyobjc-core', 'pyobjc-framework-*'],
        from: ['docling'],
    }),
    ...macos('py-applescript applaunchservices', 'parent', 'C', {
        needs: ['pyobjc-core', 'pyobjc-framework-*'],
    }),
    ...macos('tensorflow-macos tensorflow-metal', 'no-file', 'B'),
    ...macos('mlx-metal', 'no-file', 'A', { from: ['mlx', 'mlx-lm', 'mlx-whisper'] }),
    ...macos('onnxruntime-silicon onnxruntime-coreml pyobjus pyfsevents anki-mac-helper', 'no-file', 'C'),
    ...platform('req-windows-only', 'sys_platform != "linux"')('python-magic-bin', 'no-file', 'A'),
    ...backport('3.9', 'backports-zoneinfo', 'A', { from: ['django', 'dateparser', 'tzlocal', 'celery'] }),
    ...backport('3.7', 'dataclasses', 'A', { versions: '>=0.7' }),
    ...backport('3.5', 'typing', 'B', { versions: '==3.7.4.2' }),
    ...backport('3.5', 'typing', 'B', { versions: '==3.10.0.0' }),
    ...backport('3', 'futures', 'A', { versions: '>=3', newest: true }),
    ...backport('3', 'wsgiref logging', 'B'),
    ...backport('3', 'functools32 multiprocessing mysql-python pysqlite ssl', 'C'),
    ...backport('3', 'distribute', 'C', { versions: '<0.7' }),
    ...report('req-cannot-build', 'sklearn', 'A', 'scikit-learn'),
    ...report('req-cannot-build', 'tensorflow-gpu', 'B', 'tensorflow-cpu', {
        versions: '>=2.12',
        newest: true,
    }),
    ...report('req-cannot-build', 'playsound', 'A', 'playsound3', { versions: '==1.3.0', newest: true }),
    ...report('req-cannot-build', 'mod-wsgi', 'A', 'gunicorn'),
    ...report('req-cannot-build', 'dbus-python pycups libvirt-python pygobject', 'A', ''),
    ...report('req-cannot-build', 'python-snappy', 'A', 'python-snappy>=0.7', { versions: '<0.7' }),
    ...report('req-legacy-metadata', 'celery', 'B', 'celery>=5.2.1', { versions: '<5.2.1' }),
    ...report('req-legacy-metadata', 'textract', 'B', 'textract<1.6.4', { versions: '>=1.6.4,<=1.6.5' }),
    {
        name: 'pkg-resources',
        check: 'req-pkg-resources',
        kind: 'no-project',
        action: 'comment',
        confidence: 'A',
    },
    ...[...notOnPypi, ...standardLibrary].map((name) => ({
        name,
        check: 'req-not-on-pypi',
        kind: 'no-project',
        action: 'comment',
        confidence: 'A',
    })),
];
/** Modules whose project has another name; PyPI has none of the module's. */
const moduleNames = {
    cv2: 'opencv-python-headless',
    pil: 'Pillow',
    yaml: 'PyYAML',
    dateutil: 'python-dateutil',
    mysqldb: 'mysqlclient',
    corsheaders: 'django-cors-headers',
    'rest-framework': 'djangorestframework',
    magic: 'python-magic',
};
for (const [name, instead] of Object.entries(moduleNames)) {
    rows.push(...report('req-not-on-pypi', name, 'A', instead, { kind: 'no-project' }));
}
const exact = new Map();
const prefixes = [];
for (const row of rows) {
    if (row.name.endsWith('*'))
        prefixes.push(row);
    else
        exact.set(row.name, [...(exact.get(row.name) ?? []), row]);
}
/** Names of the projects that need others which are known here. */
const parents = [...exact.values()]
    .flat()
    .flatMap(({ name, needs }) => (needs ? [name] : []));
/** What is known of the project `name` (normalised); several rows where versions differ. */
function vettedRows(name) {
    if (kept.has(name))
        return [];
    return exact.get(name) ?? prefixes.filter((row) => name.startsWith(row.name.slice(0, -1)));
}
/** Whether a row's `needs` or `from` entry means the project `name`. */
function means(entry, name) {
    return entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name;
}


/***/ })

};
