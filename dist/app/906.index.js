export const id = 906;
export const ids = [906];
export const modules = {

/***/ 19906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/tsc/cancel.js
var cancel = __webpack_require__(9335);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/tsc/model/text.js
var model_text = __webpack_require__(83676);
;// CONCATENATED MODULE: ./build/tsc/messages/cli.js

const meant = (near) => near === undefined ? (0,model_text/* same */.F)('') : { en: ` Did you mean \`${near}\`?`, ko: ` 혹시 \`${near}\` 아닌가요?` };
/** What is wrong with the words of a command line, and what comes behind a report. */
const cliTexts = {
    help: { en: '`--help` lists the commands and options.', ko: '`--help`로 명령과 옵션을 볼 수 있습니다.' },
    unknownCommand: (word, near) => ({
        en: `There is no command \`${word}\`.${meant(near).en}`,
        ko: `\`${word}\`라는 명령은 없습니다.${meant(near).ko}`,
    }),
    unknownOption: (option, near) => ({
        en: `There is no option \`${option}\`.${meant(near).en}`,
        ko: `\`${option}\`라는 옵션은 없습니다.${meant(near).ko}`,
    }),
    noValue: (option) => ({
        en: `\`${option}\` needs a value.`,
        ko: `\`${option}\` 뒤에 값을 써 주세요.`,
    }),
    needsNoValue: (option) => ({
        en: `\`${option}\` takes no value.`,
        ko: `\`${option}\`에는 값을 쓰지 않습니다.`,
    }),
    wrongValue: (option, value, expected) => {
        const words = `\`${option}${value === undefined ? '' : ` ${value}`}\``;
        return { en: `${words}: ${expected.en}`, ko: `${words}: ${expected.ko}` };
    },
    tooMany: (word) => ({
        en: `One path is enough: what is \`${word}\` for?`,
        ko: `경로는 하나만 쓸 수 있습니다: \`${word}\``,
    }),
    noFolder: (path) => ({
        en: `There is no folder \`${path}\`.`,
        ko: `\`${path}\` 폴더가 없습니다.`,
    }),
};
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

Exit status: 0 good, 1 something failed (see --fail-on), 2 a wrong command or option.`,
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

종료 코드: 0 성공, 1 실패(--fail-on 참고), 2 잘못된 명령이나 옵션.`,
};

// EXTERNAL MODULE: ./build/tsc/messages/inputs.js
var inputs = __webpack_require__(7193);
// EXTERNAL MODULE: ./build/tsc/model/did-you-mean.js
var did_you_mean = __webpack_require__(57008);
// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(64316);
;// CONCATENATED MODULE: ./build/tsc/command-line.js





const commands = ['check', 'rehearse', 'fix', 'requirements', 'heroku'];
const formats = ['text', 'json'];
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
/** All wrong words at once. */
class CommandLineError extends errors/* ActionError */.lZ {
    constructor(problems) {
        const all = (language) => problems.map((problem) => problem[language]).join('\n');
        super({ en: all('en'), ko: all('ko') }, { hint: cliTexts.help });
    }
}
/** Reads the words behind the program's name. Never throws. */
function readCommandLine(args) {
    const { tokens, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const problems = [];
    const known = [];
    let misread = false;
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value } = token;
        const type = Object.hasOwn(options, name) ? options[name].type : undefined;
        if (type === undefined) {
            const near = (0,did_you_mean/* didYouMean */.a)(name, Object.keys(options));
            problems.push(cliTexts.unknownOption(rawName, near && `--${near}`));
            misread = true; // what follows may be its value
        }
        else if (type === 'string' && value === undefined)
            problems.push(cliTexts.noValue(rawName));
        else if (type === 'boolean' && value !== undefined)
            problems.push(cliTexts.needsNoValue(rawName));
        else
            known.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    }
    const { values } = (0,external_node_util_.parseArgs)({ args: known, options });
    if (!formats.includes(values.format))
        problems.push(cliTexts.wrongValue('--format', values.format, inputs/* inputTexts */.L.choice(formats, (0,did_you_mean/* didYouMean */.a)(values.format, formats))));
    const [word, path = '.', ...rest] = positionals;
    const command = commands.find((name) => name === word);
    if (word !== undefined && !command)
        problems.push(cliTexts.unknownCommand(word, (0,did_you_mean/* didYouMean */.a)(word, commands)));
    if (rest.length > 0 && !misread)
        problems.push(cliTexts.tooMany(rest[0]));
    return { command, path, values, problems };
}

// EXTERNAL MODULE: ./build/tsc/github/context.js
var context = __webpack_require__(78710);
// EXTERNAL MODULE: ./build/tsc/inputs.js + 3 modules
var tsc_inputs = __webpack_require__(48512);
// EXTERNAL MODULE: ./build/tsc/perform.js + 1 modules
var perform = __webpack_require__(32690);
// EXTERNAL MODULE: ./build/tsc/report/json.js
var json = __webpack_require__(90976);
// EXTERNAL MODULE: ./build/tsc/report/log.js
var log = __webpack_require__(73058);
// EXTERNAL MODULE: ./build/tsc/report/report.js
var report = __webpack_require__(42512);
// EXTERNAL MODULE: ./build/tsc/report/terminal.js
var terminal = __webpack_require__(58442);
// EXTERNAL MODULE: ./build/tsc/stages/cache.js
var cache = __webpack_require__(27923);
;// CONCATENATED MODULE: ./build/tsc/cli.js















/**
 * The same work from a terminal. Resolves with the exit status: 0 for a good end,
 * 1 when something failed (by `--fail-on`), 2 for words that are not understood.
 */
async function cli(args, env) {
    const line = readCommandLine(args);
    const { command, path, values, problems } = line;
    const language = values.language === 'ko' ? 'ko' : 'en';
    if (values.help || args.length === 0)
        return explain(values.help, language);
    try {
        if (command === 'check' || command === 'rehearse')
            return await reportOn(command, line, env);
        if (command === 'fix')
            return await (await __webpack_require__.e(/* import() */ 984).then(__webpack_require__.bind(__webpack_require__, 24984))).fix(await runOf('check', line, env), values.unsafe, print);
        if (problems.length > 0)
            throw new CommandLineError(problems);
        if (command === 'requirements') {
            return (await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 71408))).printRequirements(path, print);
        }
        if (command === 'heroku')
            return await heroku(env, values.format === 'json');
        return explain(false, language);
    }
    catch (error) {
        const { text, hint, stack } = (0,report/* problemOf */.Zw)(error);
        const words = error instanceof errors/* ActionError */.lZ ? text[language] : stack;
        process.stderr.write(`${words}\n${hint ? `${hint[language]}\n` : ''}`);
        return 2;
    }
}
async function heroku(env, json) {
    const { serve } = await Promise.all(/* import() */[__webpack_require__.e(943), __webpack_require__.e(118), __webpack_require__.e(475), __webpack_require__.e(812), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 58491));
    return serve(env, (0,cache/* cacheFolder */.n)(env), (0,cancel/* cancelOnSignals */.d)(), json, print);
}
function explain(asked, language) {
    (asked ? process.stdout : process.stderr).write(`${usage[language]}\n`);
    return asked ? 0 : 2;
}
async function reportOn(mode, line, env) {
    const run = await runOf(mode, line, env);
    try {
        const report = await (0,perform.perform)(run, { en: 'asked for', ko: '요청한 작업' });
        const { language } = run.inputs;
        const seen = process.stdout.isTTY && process.stderr.isTTY;
        if (line.values.format === 'json')
            print(JSON.stringify((0,json/* toJson */.a)(report, language), undefined, 2));
        else
            print((0,terminal/* terminal */.F)(report, language, { colors: process.stdout.isTTY, stages: !seen, end: true }));
        return report.status === 'success' ? 0 : 1;
    }
    finally {
        (0,external_node_fs_.rmSync)(run.temp, { recursive: true, force: true });
    }
}
/** What the options ask for, as a run: they are the action's inputs and are read as those. */
async function runOf(mode, { path, values, problems }, env) {
    const folder = (0,external_node_path_.resolve)(path);
    const isFolder = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory();
    const asEnv = { GITHUB_WORKSPACE: isFolder ? folder : '/', INPUT_MODE: mode };
    for (const name of ['language', 'fail-on', 'settings-module', 'health-check-path', 'timeout']) {
        if (values[name] !== undefined)
            asEnv[`INPUT_${name.toUpperCase()}`] = values[name];
    }
    const ids = values.ignore && (await checkIds());
    if (values.ignore)
        asEnv.INPUT_IGNORE = values.ignore.join('\n');
    const inputs = understood([...problems, ...(isFolder ? [] : [cliTexts.noFolder(path)])], () => (0,tsc_inputs/* loadInputs */.I)(asEnv, () => { }, ids));
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'deploy-django-'));
    return {
        inputs,
        mode,
        github: { ...(0,context/* readContext */.yI)(asEnv), workspace: folder },
        folder,
        temp,
        keep: temp,
        env,
        progress: progressFor(values, inputs.language),
        signal: (0,cancel/* cancelOnSignals */.d)(),
        startedAt: new Date(),
        deadline: Date.now() + inputs.timeout,
        remember: () => { },
        mask: () => { },
    };
}
/** The inputs, when `problems` is empty and they have none. Throws with all problems else. */
function understood(problems, load) {
    const all = [...problems];
    try {
        const inputs = load();
        if (all.length === 0)
            return inputs;
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        for (const { input, value, expected } of error.problems)
            all.push(cliTexts.wrongValue(`--${input}`, value, expected));
    }
    throw new CommandLineError(all);
}
/** The ids that `--ignore` may name. */
async function checkIds() {
    return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26847))).checks.map(({ id }) => id);
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

/***/ 90976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42512);

/**
 * The report for machines: what `report-file` holds and `--format json` prints. Documented in
 * docs/report.md; fields are only ever added within a `version`. Absent values are null, never missing.
 */
function toJson(report, language = 'en') {
    const { checks, probe, scrub, app, build, release, served } = report;
    return {
        version: 1,
        mode: report.mode,
        why: report.why[language],
        status: report.status,
        commit: report.commit ?? null,
        project: report.prefix,
        summary: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(checks),
        scope: report.scope ?? null,
        findings: (checks?.findings ?? []).map((finding) => findingJson(finding, language)),
        suppressed: (checks?.suppressed ?? []).map((finding) => findingJson(finding, language)),
        unknowns: (checks?.unknowns ?? []).map((unknown) => unknownJson(unknown, language)),
        notApplicable: (checks?.notApplicable ?? []).map(({ check, reason }) => ({
            check,
            reason: reason[language],
        })),
        newMigrations: checks?.newMigrations?.map((one) => ({ ...one, risks: [...one.risks] })) ?? null,
        probe: probe
            ? {
                python: probe.python,
                settled: probe.settled,
                overruled: probe.overruled.map((finding) => findingJson(finding, language)),
                misread: probe.misread.map(({ setting, what, location }) => ({
                    setting,
                    what,
                    file: location?.file ?? null,
                    line: location?.line ?? null,
                })),
            }
            : null,
        scrub: scrub
            ? {
                applied: scrub.applied,
                changes: scrub.changes.map((change) => ({ ...change, reason: change.reason[language] })),
                diff: scrub.diff,
            }
            : null,
        changes: (report.changes ?? []).map(({ kind, name, text, done }) => ({
            kind,
            name,
            text: text[language],
            done,
        })),
        stages: report.stages.map((stage) => stageJson(stage, language)),
        app: app ? { name: app.name, url: app.url ?? null } : null,
        build: build ? { id: build.id, stack: build.stack ?? null } : null,
        release: release
            ? { id: release.id, version: release.version, previous: release.previous ?? null }
            : null,
        rollback: report.rollback
            ? { from: report.rollback.from, to: report.rollback.to, version: report.rollback.version }
            : null,
        migrations: (report.migrations ?? []).map(({ app: label, name }) => ({ app: label, name })),
        served: served ? servedJson(served) : null,
        promotion: report.promotion ? promotionJson(report.promotion) : null,
        base: report.base ? baseJson(report.base, language) : null,
        screenshots: {
            before: report.screenshots?.before ?? null,
            after: report.screenshots?.after ?? null,
        },
        warnings: report.warnings,
        problem: report.problem ? problemJson(report.problem, language) : null,
        startedAt: report.startedAt.toISOString(),
        durationMs: report.duration,
    };
}
function findingJson(finding, language) {
    const { location, fix } = finding;
    return {
        check: finding.check,
        severity: finding.severity,
        file: location.file,
        line: location.line ?? null,
        column: location.column ?? null,
        endLine: location.endLine ?? null,
        endColumn: location.endColumn ?? null,
        message: finding.message[language],
        remedy: finding.remedy[language],
        settledBy: finding.settledBy,
        related: (finding.related ?? []).map((other) => ({
            file: other.location.file,
            line: other.location.line ?? null,
            column: other.location.column ?? null,
            note: other.note[language],
        })),
        fix: fix ? { title: fix.title[language], safety: fix.safety } : null,
        edits: fix?.edits ?? [],
    };
}
function unknownJson({ check, location, needs }, language) {
    return { check, file: location?.file ?? null, line: location?.line ?? null, needs: needs[language] };
}
function stageJson(stage, language) {
    return {
        name: stage.name,
        app: stage.app ?? null,
        status: stage.status,
        startedAt: stage.startedAt.toISOString(),
        durationMs: stage.duration,
        note: stage.note?.[language] ?? null,
        hint: stage.hint?.[language] ?? null,
        link: stage.link ?? null,
        log: stage.log ?? [],
    };
}
function servedJson(served) {
    return {
        url: served.url,
        status: served.status,
        timeMs: served.time,
        assets: served.assets.map(({ kind, url, status, ok }) => ({ kind, url, status, ok })),
        debugPage: served.facts?.debugPage ?? null,
        plainHttp: served.facts?.plainHttp ?? null,
        admin: served.facts?.admin ?? null,
        missing: served.facts?.missing ?? [],
        headersMissing: served.facts?.headersMissing ?? [],
    };
}
function baseJson(base, language) {
    const { commit, branch, release, migrations = [], served, problem, stages } = base;
    return {
        commit,
        branch: branch ?? null,
        stages: stages.map((stage) => stageJson(stage, language)),
        release: release ? { id: release.id, version: release.version } : null,
        migrations: migrations.map(({ app, name }) => ({ app, name })),
        served: served ? servedJson(served) : null,
        problem: problem ? problemJson(problem, language) : null,
    };
}
function problemJson(problem, language) {
    return {
        message: problem.text[language],
        hint: problem.hint?.[language] ?? null,
        link: problem.link ?? null,
        log: problem.log ?? [],
        bug: problem.stack !== undefined,
        diagnosis: problem.diagnosis ? diagnosisJson(problem.diagnosis) : null,
    };
}
function diagnosisJson({ id, location, predicted }) {
    return {
        id,
        file: location?.file ?? null,
        line: location?.line ?? null,
        predicted: predicted
            ? { check: predicted.check, file: predicted.location.file, line: predicted.location.line ?? null }
            : null,
    };
}
function promotionJson({ app, release, migrations, served, rollback }) {
    return {
        app: { name: app.name, url: app.url ?? null },
        release: release ? { id: release.id, version: release.version } : null,
        migrations: (migrations ?? []).map(({ app: label, name }) => ({ app: label, name })),
        served: served ? servedJson(served) : null,
        rollback: rollback ?? null,
    };
}


/***/ }),

/***/ 58442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _messages_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7798);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98030);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88980);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42512);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44353);






/** Behind more findings than this the verdict is out of sight. */
const inSight = 4;
/** The report for a terminal: the same content as the job summary, with ANSI colours only if `colors`. */
function terminal(report, language, options = {}) {
    const paint = (style, text) => options.colors ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const { icon, text } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .W)(report);
    const { suppressed, unknowns } = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .tQ)(report.checks);
    const found = report.checks?.findings ?? [];
    const first = `${icon} ${paint('bold', (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(text[language]))}`;
    const fixes = (safety) => found.filter(({ fix }) => fix?.safety === safety).length;
    const sections = [
        first,
        paint('dim', about(report, language)),
        cause(report, language, paint),
        ..._model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .g.map((severity) => findings(report, severity, language, paint)),
        options.stages === false ? '' : stages(report, language, paint),
        scrub(report, language, paint),
        served(report, language),
        promotion(report, language),
        list(_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.changes, report.changes?.map(({ text, done }) => `${text[language]}${done ? '' : ` (${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.changePlanned[language]})`}`), language),
        list((n) => _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.newMigrations(n, risky(report)), (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .newMigrations */ .ct)(report).map(({ app, name, risks }) => `${app}.${name}${risks.length > 0 ? ` ⚠️ ${[...new Set(risks)].join(', ')}` : ''}`), language),
        list(_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.migrations, report.migrations?.map(({ app, name }) => `${app}.${name}`), language),
        list(_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.herokuWarnings, report.warnings, language),
        list(() => _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.unknowns(unknowns), settlers(report, language), language),
        suppressed > 0 ? paint('dim', _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.suppressed(suppressed)[language]) : '',
        options.end ? _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.fixable(fixes('safe'), fixes('unsafe'))[language] : '',
        options.end && found.length > inSight ? first : '',
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function about(report, language) {
    const { commit, app, release } = report;
    const parts = [
        _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.modeLine(report.mode, report.why)[language],
        commit ? `${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.commit[language]} ${commit.slice(0, 7)}` : '',
        release ? `${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.release[language]} v${release.version}` : '',
        app?.url ?? '',
        (0,_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(report.duration)[language],
    ];
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(parts.filter((part) => part !== '').join(' · '));
}
function cause(report, language, paint) {
    const found = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .causeOf */ .r)(report);
    if (!found)
        return '';
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ;
    const log = found.stack?.split('\n') ?? found.log ?? [];
    return [
        paint('red', indent(found.text[language])),
        found.hint ? indent(`${t.next[language]}: ${found.hint[language]}`) : '',
        found.diagnosis?.location
            ? indent(`${t.where[language]}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(report, found.diagnosis.location)}`)
            : '',
        found.diagnosis?.predicted ? indent(t.predicted(found.diagnosis.predicted.check)[language]) : '',
        found.link ? indent(`${t.more[language]}: ${found.link}`) : '',
        found.stack === undefined ? '' : indent(t.bug[language]),
        log.length > 0 ? paint('dim', indent(log.map((line) => `| ${line}`).join('\n'))) : '',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function findings(report, severity, language, paint) {
    const found = (report.checks?.findings ?? []).filter((finding) => finding.severity === severity);
    if (found.length === 0)
        return '';
    const color = { error: 'red', warning: 'yellow', notice: 'cyan' };
    const heading = `${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .severityIcons */ .iE[severity]} ${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.severityCount(severity, found.length)[language]}`;
    const items = found.sort(_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .byPlace */ .hz).map((finding) => {
        const at = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(report, finding.location) || _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.wholeProject[language];
        return [
            `${paint('bold', (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(at))} ${paint('dim', `[${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(finding.check)}]`)}`,
            indent(finding.message[language]),
            indent(`${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.repair[language]}: ${finding.remedy[language]}`),
            ...(finding.related ?? []).map((other) => indent(`${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.seeAlso[language]}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(report, other.location)} ${other.note[language]}`)),
        ].join('\n');
    });
    return [paint([color[severity], 'bold'], heading), ...items].join('\n\n');
}
function stages(report, language, paint) {
    return report.stages
        .map((stage) => {
        const time = stage.status === 'skipped' ? '' : ` (${(0,_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(stage.duration)[language]})`;
        const note = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(stage.note?.[language] ?? _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o7[stage.status][language]).split('\n')[0] ?? '';
        return `${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .statusIcons */ .pb[stage.status]} ${(0,_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(stage)[language]}${paint('dim', time)}: ${note}`;
    })
        .join('\n');
}
function scrub(report, language, paint) {
    const { scrub: changed } = report;
    if (!changed || changed.changes.length === 0)
        return '';
    const reasons = changed.changes.map((change) => indent(`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(report, change)} ${change.reason[language]}`));
    const diff = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(changed.diff)
        .trimEnd()
        .split('\n')
        .map((line) => (/^[+-]/.test(line) ? paint(line.startsWith('+') ? 'green' : 'red', line) : line));
    return [
        `🧽 ${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.scrubbed(changed.applied, changed.changes.length)[language]}`,
        ...reasons,
        '',
        ...diff.map((line) => `  ${line}`),
    ].join('\n');
}
function served(report, language) {
    const { served: page } = report;
    if (!page)
        return '';
    const ok = page.assets.filter((asset) => asset.ok).length;
    const answer = _messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.served(page.status, (0,_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(page.time)[language])[language];
    const assets = page.assets.length > 0 ? ` · ${_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.assets(ok, page.assets.length)[language]}` : '';
    const broken = page.assets
        .filter((asset) => !asset.ok)
        .map((asset) => `  ❌ ${asset.url} (${asset.status})`);
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)([`${page.url} ${answer}${assets}`, ...broken].join('\n'));
}
function risky(report) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .newMigrations */ .ct)(report).filter(({ risks }) => risks.length > 0).length;
}
function promotion({ promotion: there, ...report }, language) {
    if (!there)
        return '';
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(_messages_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTexts */ .vZ.promotion(there.app.name, there.release?.version)[language]);
    return [title, served({ ...report, served: there.served }, language)]
        .filter((part) => part !== '')
        .join('\n');
}
function settlers(report, language) {
    return [...new Set((report.checks?.unknowns ?? []).map(({ needs }) => needs[language]))];
}
function list(heading, lines, language) {
    if (!lines || lines.length === 0)
        return '';
    return [heading(lines.length)[language], ...lines.map((line) => indent(`- ${line}`))].join('\n');
}
function indent(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(text)
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n');
}


/***/ }),

/***/ 44353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict),
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _messages_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42512);


/** The whole run in one sentence, for the first line of everything. */
function verdict(report) {
    const { verdict: say } = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const ended = report.stages.find((stage) => stage.status !== 'done' && stage.status !== 'skipped');
    const title = ended && (0,_messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(ended);
    if (report.status === 'timed-out') {
        return { icon: '⏳', text: title ? say.timedOutAt(title) : say.timedOut };
    }
    if (report.status === 'cancelled') {
        return { icon: '🛑', text: title ? say.cancelledAt(title) : say.cancelled };
    }
    const number = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ)(report.checks);
    const found = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ.found(number);
    if (report.status === 'failure') {
        if (found && (!ended || ended.name === 'check') && (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsFail */ .FR)(report.checks, report.failOn)) {
            if (report.served)
                return { icon: '❌', text: say.servedBut(report.app?.name ?? '', found) };
            return { icon: '❌', text: report.mode === 'deploy' ? say.refused(found) : say.notReady(found) };
        }
        const back = report.rollback ?? report.promotion?.rollback;
        const stuck = report.stages.some(({ name, status }) => name === 'rollback' && status === 'failed');
        if (title && stuck)
            return { icon: '❌', text: say.stuck(title) };
        if (title && back)
            return { icon: '❌', text: say.wentBack(title, back.version) };
        return { icon: '❌', text: title ? say.failedAt(title) : say.failed };
    }
    if (report.mode === 'deploy' && report.promotion) {
        const { app, release } = report.promotion;
        return { icon: '✅', text: say.promoted(report.app?.name ?? '', app.name, release?.version) };
    }
    if (report.mode === 'deploy') {
        return { icon: '✅', text: say.deployed(report.app?.name ?? '', report.release?.version) };
    }
    if (report.mode === 'rehearse')
        return { icon: '✅', text: say.rehearsed };
    if (!found)
        return { icon: '✅', text: say.clean };
    if (report.scope && (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsFail */ .FR)(report.checks, report.failOn))
        return { icon: '⚠️', text: say.foundElsewhere(found) };
    return number.errors > 0
        ? { icon: '⚠️', text: say.foundButPassed(found) }
        : { icon: '✅', text: say.ready(found) };
}
/** What ended the run: the thrown error, else what the journal's failed stage says. */
function causeOf(report) {
    if (report.problem)
        return report.problem;
    const stage = report.stages.find(({ status, note }) => note && status !== 'done' && status !== 'skipped');
    return stage?.note && { text: stage.note, hint: stage.hint, link: stage.link, log: stage.log };
}


/***/ }),

/***/ 27923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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
