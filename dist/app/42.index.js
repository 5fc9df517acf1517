export const id = 42;
export const ids = [42];
export const modules = {

/***/ 42:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/tsc/cancel.js
var cancel = __webpack_require__(9335);
// EXTERNAL MODULE: ./build/tsc/github/context.js
var context = __webpack_require__(8710);
// EXTERNAL MODULE: ./build/tsc/inputs.js + 6 modules
var tsc_inputs = __webpack_require__(5280);
;// CONCATENATED MODULE: ./build/tsc/messages/cli.js
/** `deploy-django --help`. */
const usage = {
    en: `Usage: deploy-django COMMAND [PATH] [OPTIONS]

Commands
  check PATH          say what Heroku would do to the Django project in PATH
  rehearse PATH       build, migrate and serve it on a local Heroku
  fix PATH            apply the safe repairs to the files (--unsafe: the likely ones, too)
  requirements FILE   print what pip reads in FILE, and the plan of repairs, as JSON
  heroku              start a local Heroku and keep it up until Ctrl-C

Options
  --format text|json          how the report is printed
  --language en|ko
  --fail-on error|warning|never
  --ignore ID[:GLOB]          leave a check out; may be repeated
  --settings-module MODULE
  --health-check-path PATH    the page that a rehearsal must serve
  --timeout 30m

Exit status: 0 good, 1 something failed (see --fail-on), 2 the words were not understood.`,
    ko: `사용법: deploy-django 명령 [경로] [옵션]

명령
  check 경로          Heroku에서 이 Django 프로젝트에 무슨 일이 생길지 알려 줍니다
  rehearse 경로       로컬 Heroku에서 빌드하고 마이그레이션하고 실행해 봅니다
  fix 경로            안전한 수정을 파일에 적용합니다(--unsafe: 확인이 필요한 수정까지)
  requirements 파일   pip이 파일에서 읽는 내용과 수정 계획을 JSON으로 출력합니다
  heroku              로컬 Heroku를 시작해 Ctrl-C를 누를 때까지 유지합니다

옵션
  --format text|json          보고서 출력 형식
  --language en|ko
  --fail-on error|warning|never
  --ignore ID[:GLOB]          뺄 검사. 여러 번 쓸 수 있습니다
  --settings-module 모듈
  --health-check-path 경로    리허설에서 열려야 하는 페이지
  --timeout 30m

종료 코드: 0 성공, 1 실패(--fail-on 참고), 2 잘못된 명령.`,
};

// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(4316);
// EXTERNAL MODULE: ./build/tsc/perform.js + 2 modules
var perform = __webpack_require__(2964);
// EXTERNAL MODULE: ./build/tsc/report/json.js
var json = __webpack_require__(976);
// EXTERNAL MODULE: ./build/tsc/report/log.js
var log = __webpack_require__(3058);
// EXTERNAL MODULE: ./build/tsc/report/report.js
var report = __webpack_require__(2512);
// EXTERNAL MODULE: ./build/tsc/report/terminal.js
var terminal = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/tsc/stages/cache.js
var cache = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/tsc/cli.js















const options = {
    format: { type: 'string', default: 'text' },
    language: { type: 'string', default: 'en' },
    'fail-on': { type: 'string' },
    ignore: { type: 'string', multiple: true },
    'settings-module': { type: 'string' },
    'health-check-path': { type: 'string' },
    timeout: { type: 'string' },
    unsafe: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
};
/**
 * The same work from a terminal. Resolves with the exit status: 0 for a good end,
 * 1 when something failed (by `--fail-on`), 2 for words that are not understood.
 */
async function cli(args, env) {
    let language = 'en';
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
        if (values.language === 'ko')
            language = 'ko';
        const [command, path = '.', ...rest] = positionals;
        if (values.help || !command || rest.length > 0)
            return explain(values.help, language);
        if (command === 'check' || command === 'rehearse')
            return await reportOn(command, path, values, env);
        if (command === 'fix')
            return await (await __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 2236))).fix(await runOf('check', path, values, env), values.unsafe, print);
        if (command === 'requirements') {
            return (await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 1408))).printRequirements(path, print);
        }
        if (command === 'heroku')
            return await heroku(env, values.format === 'json');
        return explain(false, language);
    }
    catch (error) {
        const { text, hint, stack } = (0,report/* problemOf */.Zw)(error);
        const known = error instanceof errors/* ActionError */.lZ || error.code?.startsWith('ERR_PARSE_ARGS');
        process.stderr.write(`${known ? text[language] : stack}\n${hint ? `${hint[language]}\n` : ''}`);
        return 2;
    }
}
async function heroku(env, json) {
    const { serve } = await Promise.all(/* import() */[__webpack_require__.e(943), __webpack_require__.e(118), __webpack_require__.e(215), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 8491));
    return serve(env, (0,external_node_path_.join)((0,cache/* cacheFolder */.n)(env), 'local-heroku'), (0,cancel/* cancelOnSignals */.d)(), json, print);
}
function explain(asked, language) {
    (asked ? process.stdout : process.stderr).write(`${usage[language]}\n`);
    return asked ? 0 : 2;
}
async function reportOn(mode, path, values, env) {
    const run = await runOf(mode, path, values, env);
    try {
        const report = await (0,perform.perform)(run, { en: 'asked for', ko: '요청한 작업' });
        const { language } = run.inputs;
        if (values.format === 'json')
            print(JSON.stringify((0,json/* toJson */.a)(report, language), undefined, 2));
        else
            print((0,terminal/* terminal */.F)(report, language, { colors: process.stdout.isTTY }));
        return report.status === 'success' ? 0 : 1;
    }
    finally {
        (0,external_node_fs_.rmSync)(run.temp, { recursive: true, force: true });
    }
}
/** What the options ask for, as a run: they are the action's inputs and are read as those. */
async function runOf(mode, path, values, env) {
    const folder = (0,external_node_path_.resolve)(path);
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* ActionError */.lZ({ en: `There is no folder \`${path}\`.`, ko: `\`${path}\` 폴더가 없습니다.` });
    }
    const asEnv = { GITHUB_WORKSPACE: folder, INPUT_MODE: mode };
    for (const name of ['language', 'fail-on', 'settings-module', 'health-check-path', 'timeout']) {
        if (values[name] !== undefined)
            asEnv[`INPUT_${name.toUpperCase()}`] = values[name];
    }
    if (values.ignore)
        asEnv.INPUT_IGNORE = values.ignore.join('\n');
    const inputs = (0,tsc_inputs/* loadInputs */.I)(asEnv, () => { });
    return {
        inputs,
        mode,
        github: { ...(0,context/* readContext */.y)(asEnv), workspace: folder },
        folder,
        temp: (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'deploy-django-')),
        env,
        progress: progressFor(values, inputs.language),
        signal: (0,cancel/* cancelOnSignals */.d)(),
        deadline: Date.now() + inputs.timeout,
        mask: () => { },
    };
}
/** Progress goes to stderr, so that stdout is the report alone. */
function progressFor(values, language) {
    if (values.format === 'json')
        return { stage() { }, ended() { }, step() { }, output() { } };
    return (0,log/* terminalLog */.d)((line) => process.stderr.write(`${line}\n`), language);
}
function print(text) {
    process.stdout.write(`${text}\n`);
}


/***/ }),

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The folder where virtual environments and downloads outlive a run: the runner's tool
 * cache, else the user's cache folder (XDG base directories).
 */
function cacheFolder(env) {
    const base = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'deploy-django-to-heroku');
}


/***/ })

};
