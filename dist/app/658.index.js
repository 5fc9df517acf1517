export const id = 658;
export const ids = [658];
export const modules = {

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

/***/ 98747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _heroku_apps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54680);
/* harmony import */ var _heroku_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99317);
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33177);




/** Milliseconds for each thing that is put right. */
const TIME = 30_000;
/**
 * Runs after the job of a step that was killed before it could clean up: cancels its build
 * if that is still going on, and switches maintenance mode off if it had switched it on.
 * Does nothing after a step that came to its own end. Never fails the job.
 */
async function post(env) {
    const { STATE_app: app, STATE_build: build, STATE_maintenance: maintenance } = env;
    const apiKey = env['INPUT_HEROKU-API-KEY']?.trim();
    if (env.STATE_ended === 'true' || !app || !apiKey)
        return;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(apiKey);
    const say = ({ en, ko }) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(env.INPUT_LANGUAGE?.trim() === 'ko' ? ko : en);
    try {
        const client = new _heroku_client_js__WEBPACK_IMPORTED_MODULE_2__/* .HerokuClient */ .K({
            apiKey,
            apiUrl: env.HEROKU_API_URL || undefined,
            userAgent: 'deploy-django-to-heroku',
            onSecret: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
        });
        if (maintenance === 'on') {
            await (0,_heroku_apps_js__WEBPACK_IMPORTED_MODULE_3__/* .updateApp */ .fy)(client, app, { maintenance: false }, { deadline: Date.now() + TIME });
            say({ en: `Maintenance mode of ${app} is off again.`, ko: `${app}의 점검 모드를 다시 껐습니다.` });
        }
        if (!build)
            return;
        const limits = { deadline: Date.now() + TIME };
        if ((await (0,_heroku_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .getBuild */ .ls)(client, app, build, limits)).status !== 'pending')
            return;
        await (0,_heroku_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBuild */ .lS)(client, app, build, limits);
        say({
            en: `The build ${build} was cancelled on Heroku.`,
            ko: `Heroku의 빌드 ${build}을(를) 취소했습니다.`,
        });
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(error instanceof Error ? error.message : String(error));
    }
}


/***/ })

};
