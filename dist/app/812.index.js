export const id = 812;
export const ids = [812];
export const modules = {

/***/ 18410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64316);
/* harmony import */ var _model_josa_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65760);




const TAIL = 400;
const LONGEST_LINE = 4_000;
/** Milliseconds between SIGTERM and SIGKILL. The runner gives us 7.5 s after its first signal. */
const GRACE = 3_000;
/** Children that run, to be ended with us. */
const running = new Set();
process.on('exit', () => {
    for (const pid of running)
        signalGroup(pid, 'SIGKILL');
});
/**
 * Runs a program in a process group of its own, so that whatever it started ends
 * with it. Linux and macOS only: Windows has no such groups.
 * @throws CancelledError when `signal` aborts, DeadlineError when `timeout` is over; by then the group is dead.
 */
async function runChild(request) {
    const { program, args, cwd, env, signal, timeout } = request;
    if (signal?.aborted)
        throw cancelled(program);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const { pid } = child;
    if (pid !== undefined)
        running.add(pid);
    const tail = [];
    const keep = (line) => {
        tail.push(line);
        if (tail.length > TAIL)
            tail.shift();
        request.onLine?.(line);
    };
    const flushes = [lines(child.stdout, keep), lines(child.stderr, keep)];
    let stopped;
    let kill;
    let giveUp;
    const stop = (error) => {
        if (stopped || pid === undefined)
            return;
        stopped = error;
        signalGroup(pid, 'SIGTERM');
        kill = setTimeout(() => signalGroup(pid, 'SIGKILL'), GRACE);
    };
    const onAbort = () => stop(cancelled(program));
    signal?.addEventListener('abort', onAbort, { once: true });
    const timer = timeout === undefined ? undefined : setTimeout(() => stop(late(program, timeout, tail)), timeout);
    try {
        const code = await new Promise((resolve) => {
            child.once('error', (error) => {
                keep(error.message);
                resolve(127);
            });
            child.once('exit', () => {
                // Whoever is left holds our pipes open; who left the group is not waited for.
                if (pid !== undefined)
                    signalGroup(pid, 'SIGKILL');
                giveUp = setTimeout(() => {
                    child.stdout.destroy();
                    child.stderr.destroy();
                }, 1_000);
            });
            child.once('close', (status) => resolve(status ?? 128 + (stopped ? 15 : 9)));
        });
        for (const flush of flushes)
            flush();
        if (stopped)
            throw stopped;
        return { code, tail };
    }
    finally {
        clearTimeout(timer);
        clearTimeout(kill);
        clearTimeout(giveUp);
        signal?.removeEventListener('abort', onAbort);
        if (pid !== undefined)
            running.delete(pid);
    }
}
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch {
        // The group has ended already.
    }
}
/** Cuts a stream into lines; what is longer than a line should be is cut too, so that memory stays bounded. Returns what hands over the last, unfinished line. */
function lines(stream, onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    let rest = '';
    stream.on('data', (chunk) => {
        const pieces = (rest + decoder.write(chunk)).split(/\r?\n/);
        rest = pieces.pop();
        for (const piece of pieces)
            onLine(piece.slice(0, LONGEST_LINE));
        if (rest.length > LONGEST_LINE * 2)
            rest = rest.slice(0, LONGEST_LINE);
    });
    return () => {
        rest += decoder.end();
        if (rest !== '')
            onLine(rest.slice(0, LONGEST_LINE));
    };
}
function cancelled(program) {
    const name = program.split('/').at(-1);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc({ en: `Cancelled while ${name} ran.`, ko: `${name} 실행 중에 취소되었습니다.` });
}
function late(program, timeout, tail) {
    const name = program.split('/').at(-1);
    const seconds = Math.round(timeout / 1000);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3({
        en: `${name} had not ended after ${seconds} s and was stopped.`,
        ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_3__/* .josa */ .w)(`${name}이(가) ${seconds}초 안에 끝나지 않아 중지했습니다.`),
    }, { log: tail.slice(-30) });
}


/***/ }),

/***/ 58665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   Ns: () => (/* binding */ installEnvironment),
/* harmony export */   mR: () => (/* binding */ networkEnvironment),
/* harmony export */   wO: () => (/* binding */ dynoEnvironment)
/* harmony export */ });
/* unused harmony export baseEnvironment */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What a package installer needs to reach its index. Kept from the project's own code. */
const network = /^(https?_proxy|all_proxy|no_proxy|ssl_cert_(file|dir)|requests_ca_bundle|curl_ca_bundle|pip_(cert|config_file|default_timeout|extra_index_url|find_links|index_url|no_index|proxy|trusted_host)|uv_(default_index|extra_index_url|find_links|index|index_url|native_tls|offline))$/i;
/** Config vars that the buildpack does not export to the build. https://github.com/heroku/buildpack-stdlib */
const notExported = new Set([
    'PATH',
    'CPATH',
    'CPPATH',
    'LD_PRELOAD',
    'LIBRARY_PATH',
    'LD_LIBRARY_PATH',
    'PYTHONHOME',
]);
/** The allow-list that each child gets. CI, GITHUB_* and every secret of the workflow stay out, and so does what settings would branch on. */
function baseEnvironment({ env, temp }, programs) {
    return {
        PATH: [programs, env.PATH].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
        HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, 'home'),
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, 'tmp'),
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
        PYTHONUNBUFFERED: '1',
    };
}
/** The part of `env` that lets package installers work behind this machine's network. */
function networkEnvironment(env) {
    const chosen = Object.entries(env).filter(([name, value]) => value && network.test(name));
    return Object.fromEntries(chosen);
}
/** For pip, uv, Poetry and Pipenv. */
function installEnvironment(surroundings, programs) {
    return { ...networkEnvironment(surroundings.env), ...baseEnvironment(surroundings, programs) };
}
/** The BUILD world: as in Heroku's build, the config vars are there and PORT is not. */
function buildEnvironment(surroundings, programs, configVars) {
    const exported = Object.entries(configVars).filter(([name]) => !notExported.has(name));
    return {
        ...baseEnvironment(surroundings, programs),
        PYTHONPATH: '.',
        ...Object.fromEntries(exported),
        PYTHONDONTWRITEBYTECODE: '1',
    };
}
/**
 * The RUN and RELEASE worlds: what a dyno of the classic platform has at boot, as
 * heroku-buildpack-python's .profile.d leaves it. `command` are the variables that the
 * Procfile's command sets.
 */
function dynoEnvironment(surroundings, { programs, folder }, dyno, configVars, command = {}) {
    const exported = Object.entries(configVars).filter(([name]) => !notExported.has(name));
    return {
        ...baseEnvironment(surroundings, programs),
        PYTHONPATH: folder,
        GUNICORN_CMD_ARGS: '--access-logfile -',
        WEB_CONCURRENCY: '2',
        ...Object.fromEntries(exported),
        FORWARDED_ALLOW_IPS: '*',
        DYNO: dyno,
        ...(dyno === 'web.1' && { PORT: '5000' }),
        ...command,
        PYTHONDONTWRITEBYTECODE: '1',
    };
}


/***/ }),

/***/ 13120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/**
 * Runs `work` while holding the lock file `path`, which processes of this machine
 * respect among each other. The lock of a process that is gone is taken over.
 */
async function withLock(path, signal, work) {
    for (;;) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, String(process.pid), { flag: 'wx' });
            break;
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
        await dropStale(path);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(100, undefined, { signal });
    }
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}
async function dropStale(path) {
    const owner = Number(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => ''));
    // Empty: its owner is just writing it, or the lock has gone.
    if (!owner || isRunning(owner))
        return;
    // Only one of several waiters can rename it away.
    const stale = `${path}.${process.pid}.stale`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, stale).catch(() => { });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(stale, { force: true });
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 84166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ InstallFailed)
/* harmony export */ });
/** What could not be done: make a virtual environment, get pip or another tool into it, install the requirements. */
class InstallFailed extends Error {
    step;
    output;
    constructor(step, output) {
        super(`the step ${step} of the installation failed`);
        this.step = step;
        this.output = output;
    }
}


/***/ }),

/***/ 91175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ installWithTool),
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   dK: () => (/* binding */ toolProgram),
/* harmony export */   uQ: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _folder_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13120);
/* harmony import */ var _install_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84166);
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7133);
/* harmony import */ var _tool_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52196);







/** The commands of lib/{uv,poetry,pipenv}.sh (v351). */
const args = {
    uv: ['sync', '--locked', '--no-default-groups', '--color', 'always', '--compile-bytecode', '--no-progress'],
    poetry: ['sync', '--only', 'main', '--compile', '--no-ansi', '--no-interaction'],
    pipenv: ['install', '--deploy'],
};
/** Installs from a lock file into the virtual environment `folder`. */
function installWithTool(tool, program, folder, run) {
    return run(program, args[tool], { env: toolEnvironment(folder) });
}
/** Makes each of the tools work on the virtual environment `folder`, and make none of its own. */
function toolEnvironment(folder) {
    return {
        VIRTUAL_ENV: folder,
        UV_PROJECT_ENVIRONMENT: folder,
        UV_PYTHON: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bin/python'),
        UV_NO_MANAGED_PYTHON: '1',
        UV_PYTHON_DOWNLOADS: 'never',
        PIPENV_VERBOSITY: '-1',
        PIPENV_NOSPIN: '1',
        POETRY_VIRTUALENVS_CREATE: 'false',
    };
}
/**
 * The machine's own uv, Poetry or Pipenv, else the version that Heroku uses, installed in
 * the cache once. Throws InstallFailed.
 */
async function toolProgram(tool, searchPath, request) {
    const found = onPath(tool, searchPath);
    if (found)
        return found;
    const { cache, python, run, signal } = request;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'tools', `${tool}-${_tool_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .toolVersions */ .E[tool]}-python${python.version}`);
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bin', tool);
    const complete = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'complete');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'tools'), { recursive: true });
    return (0,_folder_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(`${folder}.lock`, signal, async () => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(complete))
            return program;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        await (0,_pip_js__WEBPACK_IMPORTED_MODULE_5__/* .createPipEnvironment */ .bG)(request, folder);
        const install = ['-m', 'pip', 'install', '--no-input', '--quiet', `${tool}==${_tool_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .toolVersions */ .E[tool]}`];
        const installed = await run((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bin/python'), install, { quiet: true });
        if (installed.code !== 0)
            throw new _install_host_js__WEBPACK_IMPORTED_MODULE_4__/* .InstallFailed */ .V('tool', installed.output);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(complete, '');
        return program;
    });
}
/** Path of a program on `searchPath`. */
function onPath(program, searchPath) {
    return searchPath
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter((folder) => folder !== '')
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program))
        .find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}


/***/ }),

/***/ 30018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ makeEnvironment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/tsc/runner/folder-lock.js
var folder_lock = __webpack_require__(13120);
// EXTERNAL MODULE: ./build/tsc/runner/install-host.js
var install_host = __webpack_require__(84166);
// EXTERNAL MODULE: ./build/tsc/runner/lock-tools.js
var lock_tools = __webpack_require__(91175);
// EXTERNAL MODULE: ./build/tsc/runner/pip.js
var runner_pip = __webpack_require__(7133);
;// CONCATENATED MODULE: ./build/tsc/runner/requirement-files.js


/** Follows `-r` and `-c`. pip itself decides what the lines mean; this only decides whether two builds may share what it installed. */
async function readRequirementFiles(root) {
    const texts = {};
    let local = false;
    const waiting = ['requirements.txt'];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (path in texts)
            continue;
        // Some encodings other than UTF-8 are pip's business; Latin-1 keeps every byte.
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'latin1').catch(() => undefined);
        if (text === undefined)
            continue;
        texts[path] = text;
        for (const line of text.replaceAll('\0', '').split(/\r?\n|\r/)) {
            const include = /^\s*(?:-r|-c|--requirement|--constraint)[\s=]*["']?([^\s"'#]+)/.exec(line)?.[1];
            if (include && !/^\w+:\/\//.test(include)) {
                waiting.push((0,external_node_path_.relative)(root, (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path), include)));
            }
            // Options such as `--find-links ./wheels`, paths, and editables that are not in a repository elsewhere.
            if (/^\s*(-e|--editable)\b(?!.*:\/\/)|^\s*\.|file:|^\s*(-f|--find-links)\b|\.(whl|zip|tar\.gz)\s*$/.test(line)) {
                local = true;
            }
        }
    }
    return { texts, local };
}

;// CONCATENATED MODULE: ./build/tsc/runner/make-environment.js









/**
 * A virtual environment with the project's dependencies, as Heroku's build makes it: the one
 * that was left by an earlier run with the same Python and requirements, or a new one.
 * Throws InstallFailed.
 */
async function makeEnvironment(request) {
    const { cache, own, signal } = request;
    const key = await keyOf(request);
    if (key === undefined) {
        await fill(request, own);
        return { folder: own, reused: false };
    }
    const folder = (0,external_node_path_.join)(cache, 'python', key);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    return (0,folder_lock/* withLock */.k)(`${folder}.lock`, signal, async () => {
        // Written last: without it the folder is what an interrupted run left.
        const complete = (0,external_node_path_.join)(folder, 'complete');
        if ((0,external_node_fs_.existsSync)(complete)) {
            request.onInstall?.(true);
            return { folder, reused: true };
        }
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        try {
            await fill(request, folder);
        }
        catch (error) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            throw error;
        }
        await (0,promises_.writeFile)(complete, '');
        return { folder, reused: false };
    });
}
async function fill(request, folder) {
    const { manager, searchPath, run } = request;
    const index = request.extraIndexUrl && (manager === 'pip' || manager === 'pipenv');
    const within = (program, args, options) => run(program, args, {
        ...options,
        programs: (0,external_node_path_.join)(folder, 'bin'),
        env: { ...(index && { PIP_EXTRA_INDEX_URL: request.extraIndexUrl }), ...options?.env },
    });
    const uv = uvFor(request);
    if (uv) {
        await (0,runner_pip/* createPipEnvironment */.bG)(request, folder);
        request.onInstall?.(false);
        const pip = ['pip', 'install', '--compile-bytecode', '--python', (0,external_node_path_.join)(folder, 'bin/python')];
        if ((await within(uv, [...pip, '-r', 'requirements.txt'])).code === 0)
            return;
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    const program = manager === 'pip' ? undefined : await (0,lock_tools/* toolProgram */.dK)(manager, searchPath, request);
    await (manager === 'pip' ? runner_pip/* createPipEnvironment */.bG : runner_pip/* createEnvironment */.MO)(request, folder);
    if (!uv)
        request.onInstall?.(false);
    const { code, output } = manager === 'pip'
        ? await (0,runner_pip/* installWithPip */.fb)(folder, within)
        : await (0,lock_tools/* installWithTool */.E0)(manager, program, folder, within);
    if (code !== 0)
        throw new install_host/* InstallFailed */.V('requirements', output);
}
function uvFor({ manager, preferUv, searchPath }) {
    return manager === 'pip' && preferUv ? (0,lock_tools/* onPath */.L)('uv', searchPath) : undefined;
}
/**
 * Names what decides about the content of the virtual environment; undefined when that includes
 * the project's own files. What is not pinned may be newer tomorrow.
 */
async function keyOf(request) {
    const { root, manager, python, extraIndexUrl } = request;
    const installer = uvFor(request) ? 'uv pip' : manager;
    const parts = [installer, python.executable, python.version, extraIndexUrl ?? null];
    if (manager === 'pip') {
        const { texts, local } = await readRequirementFiles(root);
        if (local)
            return undefined;
        parts.push(Object.entries(texts).sort());
        if (!Object.values(texts).every(isPinned))
            parts.push(new Date().toISOString().slice(0, 10));
    }
    else {
        for (const file of ['pyproject.toml', 'uv.lock', 'poetry.lock', 'Pipfile', 'Pipfile.lock']) {
            const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, file), 'utf8').catch(() => undefined);
            if (text === undefined)
                continue;
            // These install the project itself, or others beside it, as links into this run's folder.
            if (/^\s*\[build-system\]|\bpath\s*=|\beditable\b/m.test(text))
                return undefined;
            if (manager === 'poetry' && file === 'pyproject.toml' && !/^\s*package-mode\s*=\s*false/m.test(text)) {
                return undefined;
            }
            parts.push([file, text]);
        }
    }
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
/** Whether each line names one version, or another file. */
function isPinned(text) {
    const lines = text
        .replaceAll('\0', '')
        .split(/\r?\n|\r/)
        .map((line) => line.replace(/(^|\s)#.*/, '').trim());
    return lines.every((line) => line === '' || line.startsWith('-') || /^[\w.-]+(\[.*?\])?\s*===?\s*[^*\s]+/.test(line));
}


/***/ }),

/***/ 93122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ asksForLog),
/* harmony export */   GL: () => (/* binding */ pipCauses),
/* harmony export */   gM: () => (/* binding */ telling)
/* harmony export */ });
/* harmony import */ var _project_requirements_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24944);
/* harmony import */ var _project_requirements_wheel_fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72833);


function files(output) {
    const unread = /UnicodeDecodeError: .*/.exec(output);
    if (unread && output.includes('req_file.py'))
        return { cause: 'encoding', message: unread[0] };
    const include = /Could not open (?:requirements|constraint) file: .*'([^']*)'/.exec(output);
    if (include)
        return { cause: 'missing-file', requirement: include[1] };
    const option = /error: (no such option: .*|ambiguous option: .*)/.exec(output);
    if (option)
        return { cause: 'invalid', message: option[1] };
    const invalid = /Invalid requirement: '?(.+?)(?:'?: .*)?$/m.exec(output);
    if (invalid) {
        const [, file, line] = /from line (\d+) of (\S+?)\)/.exec(output) ?? [];
        const place = line === undefined ? undefined : { file: line, line: Number(file) };
        return { cause: 'invalid', requirement: invalid[1], place };
    }
    const folder = /(?:OSError: \[Errno 2\] No such file or directory: '([^']+)'|Directory '([^']+)' is not installable)/.exec(output);
    if (folder)
        return { cause: 'local-path', requirement: folder[1] ?? folder[2] };
    if (/No space left on device/.test(output))
        return { cause: 'disk' };
    return undefined;
}
function hashes(output) {
    if (output.includes('DO NOT MATCH THE HASHES')) {
        const [, requirement] = /HASHES FROM THE REQUIREMENTS FILE\..*\n\s+(\S+) from /.exec(output) ?? [];
        return { cause: 'hash', requirement, message: sentence(output, /.*DO NOT MATCH THE HASHES[^.]*/) };
    }
    const missing = /(Hashes are required in|In) --require-hashes mode|Can't verify hashes for/.exec(output);
    if (!missing)
        return undefined;
    const after = output.slice(missing.index).split('\n').slice(1);
    const requirement = after.map((line) => /^\s+(\S+?)(?: --hash\S*| \(from|$)/.exec(line)?.[1]).find(Boolean);
    return { cause: 'hash-missing', requirement, message: output.slice(missing.index).split(/[.\n]/, 1)[0] };
}
function conflict(output) {
    const cannot = /Cannot install (.+?) because these package versions have conflicting dependencies/.exec(output);
    if (!cannot && !output.includes('ResolutionImpossible') && !output.includes('Double requirement given')) {
        return undefined;
    }
    const [, causes = ''] = /The conflict is caused by:\n([\s\S]*?)\n\s*\n/.exec(output) ?? [];
    const details = causes
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    const names = cannot?.[1]?.split(/, | and /) ?? [];
    const [, file, line] = /-r (\S+) \(line (\d+)\)/.exec(cannot?.[1] ?? '') ?? [];
    const place = file === undefined ? undefined : { file, line: Number(line) };
    return { cause: 'conflict', requirement: place ? undefined : names[0], place, details };
}
/** What git says. */
function repository(output) {
    if (!/× git |when git (clone|fetch|rev-parse)|ERROR: Command "?git/.test(output))
        return undefined;
    const said = /^\s*((?:fatal|ssh|remote|error): .*|.*Permission denied \(publickey.*|Host key verification failed.*)$/gm;
    const details = [...output.matchAll(said)]
        .map((match) => match[1].trim())
        .filter((line) => !line.startsWith('error: subprocess'));
    const requirement = /Failed to build '([^']+)' when git/.exec(output)?.[1] ?? /Collecting (\S+) ?@ git/.exec(output)?.[1];
    const all = details.join('\n');
    const refused = /could not read (Username|Password)|Authentication failed|Permission denied \(publickey|Host key verification failed|Repository not found|returned error: 40[134]/;
    const unreachable = /Could not resolve host|Failed to connect|Connection (refused|timed out)|returned error: 5\d\d/;
    const cause = refused.test(all) ? 'credentials' : unreachable.test(all) ? 'network' : 'repository';
    return { cause, requirement, details, message: details[0] };
}
/** What the server of a URL that a line names answered, if it did. */
function download(output) {
    const away = /^error: (?:connection-failed|connection-timeout|ssl-verification-failed|proxy-connection-failed)\s+× (.*?)(?: while fetching|$)/m.exec(output);
    if (away)
        return { cause: 'network', requirement: lastCollected(output), message: away[1] };
    const failed = /HTTP error (\d+) while getting (\S+)/.exec(output);
    if (!failed)
        return undefined;
    const status = Number(failed[1]);
    const requirement = /Could not install requirement (\S+?) ?@? ?(?:https?:|from)/.exec(output)?.[1];
    const cause = status === 401 || status === 403 ? 'credentials' : status >= 500 ? 'network' : 'not-found';
    return { cause, requirement, message: failed[0] };
}
function build(output) {
    const name = /Failed building wheel for ([\w.-]+)/.exec(output)?.[1] ??
        /Failed to build '([\w.-]+)(?:==[^']*)?' when/.exec(output)?.[1] ??
        /╰─> (?!\[|No available|See above)([\w.-]+)\s*$/m.exec(output)?.[1] ??
        /Failed to build ([\w.-]+)\s*$/m.exec(output)?.[1];
    const stopped = /× (?:Getting requirements|Preparing metadata|Building|Failed|python setup\.py|pip subprocess).*/.exec(output);
    if (name === undefined && !stopped)
        return undefined;
    // The tools for the build come from the index, too.
    if (/× (?:pip subprocess|installing build dependencies)/i.test(output) && networkTrouble.test(output)) {
        return { cause: 'network' };
    }
    return { cause: 'build', requirement: name ?? lastCollected(output), details: missingInBuild(output) };
}
function lastCollected(output) {
    return [...output.matchAll(/^\s*(?:Collecting|Processing) (\S+)/gm)].at(-1)?.[1];
}
/** The lines that say what a compiler or a build script did not find, best first. */
function missingInBuild(output) {
    const patterns = [
        /fatal error: \S+: No such file or directory/g,
        /(?:\w+[-_]config|\w+) executable not found.*/g,
        /(?:[\w-]+-config|pkg-config|cmake|swig|cargo|rustc|gfortran|gcc|cl)(?:: (?:command )?not found| is not installed)/gi,
        /No such file or directory: '[\w./-]*(?:config|cmake|swig|cargo|gfortran|apxs|cython)[\w-]*'/g,
        /can't find Rust compiler|Rust, is not installed or is not on PATH|Can not find valid pkg-config name/gi,
        /(?:Package|Dependency) "?'?[\w.+-]+'?"?,? .*not found.*/g,
        /ModuleNotFoundError: No module named '[\w.]+'/g,
        /error: ['‘][\w]+['’] undeclared/g,
    ];
    return [...new Set(patterns.flatMap((pattern) => [...output.matchAll(pattern)].map((match) => match[0])))];
}
const networkTrouble = /NewConnectionError|NameResolutionError|Temporary failure in name resolution|ProxyError|SSLError|CERTIFICATE_VERIFY_FAILED|ReadTimeout|ConnectTimeout|RemoteDisconnected|Connection(?:Reset|Refused)?Error|IncompleteRead|too many 5\d\d error responses/;
function noDistribution(output, python) {
    const wrong = /(\S+\.whl) is not a supported wheel on this platform/.exec(output);
    if (wrong)
        return { cause: 'no-file', requirement: wrong[1], fit: (0,_project_requirements_wheel_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .wheelFit */ .l)([wrong[1]], python) };
    const [, requirement] = /No matching distribution found for (\S+)/.exec(output) ?? [];
    if (requirement === undefined)
        return undefined;
    const sought = /satisfies the requirement (\S+)(?: \(from ([^()]*(?:\([^()]*\))?[^()]*)\))? \(from versions: (.*)\)/.exec(output);
    const parent = sought?.[2]?.split('->')[0];
    const base = { requirement, parent: parent?.startsWith('-r ') ? undefined : parent };
    if (/since it has invalid metadata/.test(output)) {
        return { ...base, cause: 'metadata', details: [sentence(output, /has invalid metadata: .*/)] };
    }
    const ignoredHost = /located at (\S+) is not a trusted or secure host/.exec(output);
    if (ignoredHost)
        return {
            ...base,
            cause: 'insecure',
            message: sentence(output, /The repository located at .*? is being ignored/),
        };
    const [name, version] = requirement.split(/[=<>!~]+/);
    const ignored = /versions that require a different python version: (.*)/.exec(output)?.[1]?.split('; ');
    const pinned = ignored?.find((one) => one.startsWith(`${version} `)) ??
        (version === undefined ? ignored?.[0] : undefined);
    if (pinned !== undefined)
        return { ...base, cause: 'python', details: [pinned] };
    const answers = answersFor(name, output);
    const trouble = answers.filter((line) => !/^\S+ 404 /.test(line));
    const refused = trouble.find((line) => /^\S+ 40[13] /.test(line));
    if (refused !== undefined)
        return { ...base, cause: 'credentials', message: refused };
    if (trouble.length > 0)
        return { ...base, cause: 'network', message: trouble[0] };
    if (sought?.[3] !== 'none') {
        return {
            ...base,
            cause: 'no-version',
            details: [`from versions: … ${sought?.[3]?.split(', ').slice(-3).join(', ')}`],
        };
    }
    if (networkTrouble.test(output))
        return { ...base, cause: 'network' };
    const unfit = unfitFiles(name, version, output);
    if (unfit.length > 0)
        return { ...base, cause: 'no-file', fit: (0,_project_requirements_wheel_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .wheelFit */ .l)(unfit, python) };
    return { ...base, cause: answers.length > 0 ? 'no-project' : 'no-version' };
}
/** What indexes answered when pip asked them for a project. */
function answersFor(name, output) {
    return output.split('\n').flatMap((line) => {
        const said = /Could not fetch URL (\S+): (.*?)(?: - skipping)?$/.exec(line);
        return said &&
            project(said[1]
                .replace(/\/+:?$/, '')
                .split('/')
                .at(-1)) === project(name)
            ? [`${said[1]} ${answer(said[2])}`]
            : [];
    });
}
/** Without what it repeats, and without Python's names for it. */
function answer(words) {
    const cause = /Caused by \w+\(.*?['"]([^'"]+)['"]\)+$/.exec(words)?.[1];
    return cause ?? words.replace(/ for url: .*/, '');
}
function unfitFiles(name, version, output) {
    const files = output
        .split('\n')
        .flatMap((line) => /Skipping link: none of the wheel's tags .*\/([^/\s]+\.whl)/.exec(line)?.[1] ?? []);
    const own = files.filter((file) => project(file.split('-')[0]) === project(name));
    const ofVersion = own.filter((file) => file.split('-')[1] === version);
    return ofVersion.length > 0 ? ofVersion : own;
}
function rest(output) {
    const python = /Package '([^']+)' requires a different Python: (.*)/.exec(output);
    if (python)
        return { cause: 'python', requirement: python[1], details: [python[2]] };
    if (networkTrouble.test(output))
        return { cause: 'network' };
    return undefined;
}
/** The project of an index page, or of a requirement with extras. */
function project(name) {
    return (0,_project_requirements_version_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .t)(name.replace(/\[.*/, ''));
}
function sentence(output, pattern) {
    return (pattern.exec(output)?.[0] ?? '').replace(/^\s*(ERROR: )+/, '').trim();
}
/** Whether only pip's log (PIP_LOG) tells why it found nothing: otherwise it keeps to itself what an index answered. */
function asksForLog(output) {
    return output.includes('(from versions: none)');
}
/** The lines of pip's log that say what an index answered, and which files did not fit. */
function telling(log) {
    return log
        .split('\n')
        .filter((line) => /Could not fetch URL |Skipping link: none of the wheel's tags /.test(line))
        .map((line) => line.replace(/^\d{4}-\d\d-\d\dT[\d:,]+ /, ''));
}
/** Each looks for one kind of failure in what pip printed; the first that finds one is right. */
const pipCauses = [
    files,
    hashes,
    conflict,
    repository,
    download,
    build,
    noDistribution,
    rest,
];


/***/ }),

/***/ 7133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ createEnvironment),
/* harmony export */   Ye: () => (/* binding */ comesWithSetuptools),
/* harmony export */   ai: () => (/* binding */ bundledPip),
/* harmony export */   bG: () => (/* binding */ createPipEnvironment),
/* harmony export */   fb: () => (/* binding */ installWithPip)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _folder_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13120);
/* harmony import */ var _install_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84166);
/* harmony import */ var _pip_causes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93122);
/* harmony import */ var _tool_versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52196);








/** A virtual environment at `folder` without anything in it. Throws InstallFailed. */
async function createEnvironment({ python, run }, folder) {
    const { code, output } = await run(python.executable, ['-m', 'venv', '--without-pip', folder], {
        quiet: true,
    });
    if (code !== 0)
        throw new _install_host_js__WEBPACK_IMPORTED_MODULE_5__/* .InstallFailed */ .V('venv', output);
}
/**
 * A virtual environment at `folder` with Heroku's versions of pip and, up to Python 3.12,
 * setuptools. They are copied from an environment that is made once. Without network it
 * has the Python's own pip. Throws InstallFailed.
 */
async function createPipEnvironment(request, folder) {
    const base = await baseEnvironment(request);
    await createEnvironment(request, folder);
    const packages = `lib/python${request.python.minor}/site-packages`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, packages), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, packages), { recursive: true });
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, 'bin'))) {
        if (!/^pip[\d.]*$/.test(name))
            continue;
        const script = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, 'bin', name), 'utf8');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'bin', name), script.replaceAll(base, folder), { mode: 0o755 });
    }
}
async function baseEnvironment(request) {
    const { python, cache, run, signal } = request;
    const wanted = [
        `pip==${_tool_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .toolVersions */ .E.pip}`,
        ...(comesWithSetuptools(python) ? [`setuptools==${_tool_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .toolVersions */ .E.setuptools}`] : []),
    ];
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([python, wanted]));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, 'base', hash.digest('hex').slice(0, 32));
    const complete = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'complete');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, 'base'), { recursive: true });
    return (0,_folder_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)(`${folder}.lock`, signal, async () => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(complete))
            return folder;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
        const wheel = await bundledPip(python, run);
        if (wheel)
            await createEnvironment(request, folder);
        else
            await createWithOwnPip(request, folder);
        const pip = wheel ? [`${wheel}/pip`] : ['-m', 'pip'];
        const install = (...packages) => run((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'bin/python'), [...pip, 'install', '--no-input', '--quiet', ...packages], {
            quiet: true,
        });
        const { code, output } = await install(...wanted);
        if (code === 0) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(complete, '');
            return folder;
        }
        request.onOwnPip?.(output);
        const own = wheel ? await install(wheel) : { code: 0, output };
        if (own.code !== 0)
            throw new _install_host_js__WEBPACK_IMPORTED_MODULE_5__/* .InstallFailed */ .V('pip', own.output);
        return folder;
    });
}
async function createWithOwnPip({ python, run }, folder) {
    const { code, output } = await run(python.executable, ['-m', 'venv', folder], { quiet: true });
    if (code !== 0)
        throw new _install_host_js__WEBPACK_IMPORTED_MODULE_5__/* .InstallFailed */ .V('venv', output);
}
/** Whether the buildpack installs setuptools beside pip. */
function comesWithSetuptools({ minor }) {
    return ['3.10', '3.11', '3.12'].includes(minor);
}
/**
 * `pip install -r requirements.txt` with the buildpack's options; but a cache, which here outlives the build.
 * When pip found nothing, the output begins with what indexes answered, which takes a second run.
 */
async function installWithPip(folder, run) {
    const args = ['install', '-r', 'requirements.txt'];
    const quiet = ['--exists-action=w', '--no-input', '--progress-bar', 'off', `--src=${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'src')}`];
    const install = ['-m', 'pip', ...args, ...quiet];
    const ended = await run((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'bin/python'), install);
    if (ended.code === 0 || !(0,_pip_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .asksForLog */ .A$)(ended.output))
        return ended;
    const log = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'pip.log');
    await run((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'bin/python'), install, { quiet: true, env: { PIP_LOG: log } });
    const told = (0,_pip_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .telling */ .gM)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(log, 'utf8').catch(() => ''));
    return { ...ended, output: [...told, ended.output].join('\n') };
}
/** The wheel of pip that lies inside a Python; it runs as a folder does, so that no older pip needs to be installed first. Debian's Pythons have none. */
async function bundledPip(python, run) {
    const script = 'import ensurepip, os; print(os.path.join(os.path.dirname(ensurepip.__file__), "_bundled"))';
    const { output } = await run(python.executable, ['-I', '-c', script], { quiet: true });
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(output).catch(() => []);
    const name = names.find((file) => /^pip-.*\.whl$/.test(file));
    return name && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(output, name);
}


/***/ }),

/***/ 75999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ askPythons),
/* harmony export */   dP: () => (/* binding */ nearestPython),
/* harmony export */   np: () => (/* binding */ findPythons)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18410);



const question = 'import ensurepip, sys, venv; print("%d.%d.%d" % sys.version_info[:3]); print(sys.executable)';
/**
 * The Pythons 3 of this machine: python3 and python3.N on PATH, pyenv's, the
 * runner's tool cache (`RUNNER_TOOL_CACHE`). Each is asked for its version, so a
 * shim without a Python behind it and a Python without venv do not count.
 */
async function findPythons(env, signal) {
    const pyenv = env.PYENV_ROOT ?? (env.HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME, '.pyenv'));
    const toolCache = env.RUNNER_TOOL_CACHE;
    const paths = (await Promise.all([
        ...(env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).map((folder) => entries(folder, /^python(3(\.\d+)?)?$/)),
        toolCache && entries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, 'Python'), /^3\.\d+\.\d+$/, `${process.arch}/bin/python3`),
        pyenv && entries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pyenv, 'versions'), /^3\.\d+\.\d+$/, 'bin/python3'),
    ])).flatMap((found) => found || []);
    return askPythons(paths, env, signal);
}
/** What the interpreters at `paths` are, in the same order; each once, those that cannot make a virtual environment left out. */
async function askPythons(paths, env, signal) {
    const given = {
        PATH: env.PATH ?? '',
        HOME: env.HOME ?? '/',
        ...(env.PYENV_ROOT && { PYENV_ROOT: env.PYENV_ROOT }),
    };
    const answers = await Promise.all(paths.map(async (program) => {
        const args = ['-I', '-c', question];
        const { code, tail } = await (0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .runChild */ .w)({ program, args, cwd: '/', env: given, signal, timeout: 30_000 });
        const [version = '', executable = ''] = tail;
        return code === 0 && executable && version.startsWith('3.') ? { version, executable } : undefined;
    }));
    const pythons = new Map();
    for (const answer of answers) {
        if (!answer || pythons.has(answer.executable))
            continue;
        const minor = answer.version.split('.', 2).join('.');
        pythons.set(answer.executable, { ...answer, minor });
    }
    return [...pythons.values()];
}
/** The Python of that minor version (the newest patch), else the nearest one, newer before older; undefined when there is none. */
function nearestPython(pythons, minor) {
    const wanted = Number(minor.split('.')[1]);
    const part = (python, index) => Number(python.version.split('.')[index]);
    const distance = (python) => Math.abs(part(python, 1) - wanted);
    return [...pythons].sort((a, b) => distance(a) - distance(b) || part(b, 1) - part(a, 1) || part(b, 2) - part(a, 2))[0];
}
async function entries(folder, pattern, below = '') {
    if (!folder)
        return [];
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const paths = names.filter((name) => pattern.test(name)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, below));
    const isFile = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((s) => s.isFile(), () => false)));
    return paths.filter((_, index) => isFile[index]);
}


/***/ }),

/***/ 52196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toolVersions)
/* harmony export */ });
/** What heroku-buildpack-python v351 installs with (requirements/*.txt, lib/pip.sh). */
const toolVersions = {
    pip: '26.2.1',
    setuptools: '70.3.0',
    pipenv: '2026.7.1',
    poetry: '2.4.1',
    uv: '0.12.5',
};


/***/ })

};
