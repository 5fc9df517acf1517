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

/***/ 98747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _heroku_apps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54680);
/* harmony import */ var _heroku_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99317);
/* harmony import */ var _heroku_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33177);
/* harmony import */ var _model_josa_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65760);





/** Milliseconds for each thing that is put right. */
const TIME = 30_000;
/** How often a build is looked for that was asked for when the step ended: some ten seconds in all. */
const LOOKS = 5;
/**
 * Runs after the job of a step that failed, or was killed before it could clean up: switches maintenance mode off
 * if the step had switched it on and not off again, ends the check run and the deployment record that the step could
 * not end itself, and cancels the build of a killed step if that is still going on, also one of which the step did not
 * live to hear. Touches nothing that the step did not write down as its own. Never fails the job.
 */
async function post(env) {
    const { STATE_app: app, STATE_maintenance: maintenance } = env;
    const killed = env.STATE_ended !== 'true';
    const known = killed ? env.STATE_build : undefined;
    // Once the build is known, the mark of its source has done its work.
    const source = env.STATE_build === undefined ? env.STATE_source : undefined;
    const apiKey = env['INPUT_HEROKU-API-KEY']?.trim();
    const ko = env.INPUT_LANGUAGE?.trim() === 'ko';
    await concludeOnGitHub(env, ko ? 'ko' : 'en');
    if (!app || !apiKey || (maintenance !== 'on' && !known && !source))
        return;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(apiKey);
    /** Tells what was done, or what is to be done by hand. */
    const attempt = async (work, byHand) => {
        try {
            const done = await work();
            if (done)
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(ko ? done.ko : done.en);
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`${ko ? byHand.ko : byHand.en} ${message}`);
        }
    };
    const limits = () => ({ deadline: Date.now() + TIME });
    const client = () => new _heroku_client_js__WEBPACK_IMPORTED_MODULE_2__/* .HerokuClient */ .K({
        apiKey,
        apiUrl: env.HEROKU_API_URL || undefined,
        userAgent: 'deploy-django-to-heroku',
        onSecret: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
    });
    if (maintenance === 'on') {
        await attempt(async () => {
            await (0,_heroku_apps_js__WEBPACK_IMPORTED_MODULE_4__/* .updateApp */ .fy)(client(), app, { maintenance: false }, limits());
            return { en: `Maintenance mode of ${app} is off again.`, ko: `${app}의 점검 모드를 다시 껐습니다.` };
        }, {
            en: `Maintenance mode of ${app} may still be on; \`heroku maintenance:off -a ${app}\` ends it.`,
            ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_3__/* .josa */ .w)(`${app}의 점검 모드가 켜진 채일 수 있습니다. \`heroku maintenance:off -a ${app}\`로 끌 수 있습니다.`),
        });
    }
    if (!known && !source)
        return;
    const end = `heroku builds:cancel ${known ? `${known} ` : ''}-a ${app}`;
    await attempt(async () => {
        const build = known
            ? await (0,_heroku_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .getBuild */ .ls)(client(), app, known, limits())
            : await (0,_heroku_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .findBuildOf */ .HS)(client(), app, source, LOOKS, limits());
        if (build?.status !== 'pending')
            return undefined;
        await (0,_heroku_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBuild */ .lS)(client(), app, build.id, limits());
        return {
            en: `The build ${build.id} was cancelled on Heroku.`,
            ko: `Heroku의 빌드(${build.id})를 취소했습니다.`,
        };
    }, {
        en: `The build of ${app} may go on: see \`heroku builds -a ${app}\`; \`${end}\` ends it.`,
        ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_3__/* .josa */ .w)(`${app}의 빌드가 계속될 수 있습니다. \`heroku builds -a ${app}\`로 확인하고 \`${end}\`로 끝낼 수 있습니다.`),
    });
}
/** Nothing on the page of a commit may say "in progress" for ever. */
async function concludeOnGitHub(env, language) {
    const open = { checkRun: idOf(env['STATE_check-run']), deployment: idOf(env.STATE_deployment) };
    const token = env['INPUT_GITHUB-TOKEN']?.trim();
    if (!token || (open.checkRun === undefined && open.deployment === undefined))
        return;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(token);
    try {
        await (await __webpack_require__.e(/* import() */ 380).then(__webpack_require__.bind(__webpack_require__, 70380))).conclude(env, token, open, language);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(error instanceof Error ? error.message : String(error));
    }
}
const idOf = (state) => (state ? Number(state) : undefined);


/***/ })

};
