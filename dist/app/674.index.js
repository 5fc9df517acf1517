export const id = 674;
export const ids = [674];
export const modules = {

/***/ 1674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/tsc/cancel.js
var cancel = __webpack_require__(9335);
// EXTERNAL MODULE: ./build/tsc/github/context.js
var context = __webpack_require__(8710);
// EXTERNAL MODULE: ./build/tsc/inputs.js + 6 modules
var tsc_inputs = __webpack_require__(5280);
// EXTERNAL MODULE: ./build/tsc/messages/report.js
var messages_report = __webpack_require__(7798);
// EXTERNAL MODULE: ./build/tsc/model/finding.js
var finding = __webpack_require__(8030);
// EXTERNAL MODULE: ./build/tsc/report/plain.js
var plain = __webpack_require__(8980);
// EXTERNAL MODULE: ./build/tsc/report/verdict.js
var verdict = __webpack_require__(4353);
;// CONCATENATED MODULE: ./build/tsc/report/annotations.js



/** GitHub shows ten of each level and step, and drops the rest. */
const perLevel = 10;
/** The runner cuts a message at 4096 characters, after masking. */
const messageLimit = 4000;
/**
 * The ten worst findings of each level, on the lines they are about; `rest` counts the others. A run
 * that failed for another reason has that one as its first error.
 */
function annotations(report, language) {
    const cause = report.status === 'success' ? undefined : (0,verdict/* causeOf */.r)(report);
    const list = [];
    if (cause) {
        const message = [cause.text[language], cause.hint?.[language]].filter(Boolean).join('\n');
        const title = (0,plain/* plain */.pj)((0,verdict/* verdict */.W)(report).text[language]);
        list.push({ level: 'error', message: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(message), messageLimit), properties: { title } });
    }
    const findings = report.checks?.findings ?? [];
    for (const severity of finding/* severities */.g) {
        const room = perLevel - list.filter(({ level }) => level === severity).length;
        const chosen = mostDifferent(findings.filter((finding) => finding.severity === severity)).slice(0, room);
        list.push(...chosen.map((finding) => annotation(report, finding, language)));
    }
    return { list, rest: findings.length - list.length + (cause ? 1 : 0) };
}
/** The first finding of every check, then the second of every check …: ten of one fault tell less than ten faults. */
function mostDifferent(findings) {
    const seen = new Map();
    return findings
        .map((finding) => {
        const turn = seen.get(finding.check) ?? 0;
        seen.set(finding.check, turn + 1);
        return { finding, turn };
    })
        .sort((a, b) => a.turn - b.turn)
        .map(({ finding }) => finding);
}
function annotation(report, finding, language) {
    const { file, line, column, endLine, endColumn } = finding.location;
    const path = (0,plain/* repositoryPath */.SH)(report, file);
    const message = `${finding.message[language]}\n${finding.remedy[language]}`;
    return {
        level: finding.severity,
        message: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(message), messageLimit),
        properties: {
            title: finding.check,
            ...(path === '' ? {} : { file: path }),
            // the runner drops columns where a span has several lines; the first line alone renders best
            ...(line === undefined ? {} : { startLine: line }),
            ...(line !== undefined && column !== undefined ? { startColumn: column } : {}),
            ...(line !== undefined && column !== undefined && endLine === line && endColumn !== undefined
                ? { endLine, endColumn }
                : {}),
        },
    };
}

// EXTERNAL MODULE: ./build/tsc/report/json.js
var json = __webpack_require__(976);
// EXTERNAL MODULE: ./build/tsc/report/log.js
var report_log = __webpack_require__(3058);
// EXTERNAL MODULE: ./build/tsc/report/report.js
var report_report = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/tsc/report/outputs.js

/** The outputs of the action; action.yml and the README's table are made of these. */
const outputDefinitions = {
    status: {
        en: '`success`, `failure`, `timed-out` (how it ended is not known) or `cancelled`.',
        ko: '`success`, `failure`, `timed-out`(결과를 알 수 없음), `cancelled` 중 하나입니다.',
    },
    mode: {
        en: 'What was done: `check`, `rehearse` or `deploy`.',
        ko: '실제로 한 일입니다. `check`, `rehearse`, `deploy` 중 하나입니다.',
    },
    'app-url': {
        en: 'Address of the app, such as `https://my-app-0123456789ab.herokuapp.com/`.',
        ko: '`https://my-app-0123456789ab.herokuapp.com/` 같은 앱의 주소입니다.',
    },
    commit: { en: 'Full SHA of the commit that was read.', ko: '읽은 커밋의 전체 SHA입니다.' },
    'build-id': { en: 'Id of the Heroku build.', ko: 'Heroku 빌드의 id입니다.' },
    'release-id': { en: 'Id of the Heroku release.', ko: 'Heroku 릴리스의 id입니다.' },
    'release-version': {
        en: 'Number of the release: `42` for v42.',
        ko: '릴리스 번호입니다. v42라면 `42`입니다.',
    },
    migrations: {
        en: 'Migrations that were applied, as JSON: `[{"app": "blog", "name": "0002_post"}]`.',
        ko: '적용한 마이그레이션 목록(JSON)입니다. 예: `[{"app": "blog", "name": "0002_post"}]`',
    },
    errors: { en: 'Number of errors found.', ko: '찾은 오류의 수입니다.' },
    warnings: { en: 'Number of warnings found.', ko: '찾은 경고의 수입니다.' },
    notices: { en: 'Number of notices found.', ko: '찾은 알림의 수입니다.' },
    unknowns: {
        en: 'Number of questions that the sources alone could not settle.',
        ko: '소스만으로는 답을 알 수 없었던 항목의 수입니다.',
    },
    'report-file': {
        en: 'Path of the report as JSON (docs/report.md).',
        ko: 'JSON 보고서 파일의 경로입니다(docs/report.md 참고).',
    },
    'summary-file': {
        en: 'Path of the job summary as Markdown.',
        ko: 'Markdown으로 쓴 작업 요약 파일의 경로입니다.',
    },
};
/** The values of all outputs, '' where there is none. `files`: where the report and the summary were written. */
function outputs(report, files = {}) {
    const { errors, warnings, notices, unknowns } = (0,report_report/* counts */.tQ)(report.checks);
    return {
        status: report.status,
        mode: report.mode,
        'app-url': report.app?.url ?? '',
        commit: report.commit ?? '',
        'build-id': report.build?.id ?? '',
        'release-id': report.release?.id ?? '',
        'release-version': report.release ? String(report.release.version) : '',
        migrations: JSON.stringify((report.migrations ?? []).map(({ app, name }) => ({ app, name }))),
        errors: String(errors),
        warnings: String(warnings),
        notices: String(notices),
        unknowns: String(unknowns),
        'report-file': files.report ?? '',
        'summary-file': files.summary ?? '',
    };
}

;// CONCATENATED MODULE: ./build/tsc/report/markdown.js

/** Everything that means something in Markdown, HTML or GitHub's links, so that text stays text. */
const special = /[&<>`*_~[\]|\\#@$]|:(?=\/\/|[\w+-]+:)/g;
/**
 * `text` as one line of Markdown that shows exactly it: for cells, list items and link texts. Characters
 * with a meaning become numeric entities, which neither Markdown nor HTML nor a table acts upon.
 */
function literal(text) {
    return (0,plain/* plain */.pj)(text)
        .replace(/\s*\n\s*/g, ' ')
        .replace(special, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/^([-+=]|\d+(?=\.))/, (start) => [...start].map((c) => `&#${c.charCodeAt(0)};`).join(''))
        .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}
/**
 * One of our own texts, with names from the repository in it: escaped, only that `code` between backticks
 * is set as code and that lines are kept.
 */
function prose(text, limit = 4000) {
    return (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(text).trim(), limit)
        .split('\n')
        .map((line) => line.replace(/`([^`]+)`|[^`]+|`/g, (part, code) => (code ? codeSpan(code) : literal(part))))
        .join('<br>');
}
const codeSpan = (code) => `<code>${literal(code)}</code>`;
/** A code block that its content cannot end: the fence is longer than any in it. */
function fence(text, language = '') {
    const content = (0,plain/* plain */.pj)(text);
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map((run) => run[0].length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${content.replace(/\n$/, '')}\n${marks}`;
}
/** A link; anything but http(s) is left as text. */
function markdown_link(label, url) {
    if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url))
        return label;
    return `[${label}](${new URL(url).href.replace(/[()<>\\`|*_~[\]!$]/g, percent)})`;
}
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** A page of a file at a commit. */
function fileUrl(repositoryUrl, commit, path, line) {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encoded}${line === undefined ? '' : `#L${line}`}`;
}
/** Something folded away. `summary` is Markdown-safe already; the empty lines end the HTML block, so that `body` is Markdown again. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/tsc/report/summary-sections.js




/** Why it failed, what to do next, and the end of the log that tells. */
function causeSection(report, language, limits) {
    const cause = (0,verdict/* causeOf */.r)(report);
    if (!cause)
        return '';
    const { text, hint, link: page, log, stack } = cause;
    const t = messages_report/* reportTexts */.vZ;
    return [
        `### ${t.cause[language]}`,
        prose(text[language], limits.text),
        hint ? `<b>${t.next[language]}:</b> ${prose(hint[language], limits.text)}` : '',
        page ? markdown_link(t.more[language], page) : '',
        stack === undefined ? '' : `${prose(t.bug[language])}\n\n${tail(stack.split('\n'), limits, 'head')}`,
        log && log.length > 0
            ? details(t.logTail(Math.min(log.length, limits.lines))[language], tail(log, limits, 'tail'))
            : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function tail(lines, limits, end) {
    const kept = end === 'tail' ? lines.slice(-limits.lines) : lines.slice(0, limits.lines);
    return fence(kept.map((line) => (0,plain/* cut */.Jj)(line, limits.text)).join('\n'), 'text');
}
function linksSection(report, language) {
    const { app, build, release, runUrl } = report;
    const t = messages_report/* reportTexts */.vZ;
    const links = [
        app?.url ? markdown_link(`${t.site[language]} ${literal(app.url)}`, app.url) : '',
        release ? markdown_link(`${t.release[language]} v${release.version}`, release.url) : '',
        build ? markdown_link(`${t.build[language]} ${literal(build.id.slice(0, 8))}`, build.url) : '',
        runUrl ? markdown_link(t.run[language], runUrl) : '',
    ];
    return links.filter((part) => part !== '').join(' · ');
}
function stagesSection(report, language, limits) {
    if (report.stages.length === 0)
        return '';
    const t = messages_report/* reportTexts */.vZ;
    const rows = report.stages.map((stage) => {
        const note = prose(stage.note?.[language] ?? messages_report/* statusWords */.o7[stage.status][language], limits.text);
        const time = stage.status === 'skipped' ? '' : (0,messages_report/* durationText */.S5)(stage.duration)[language];
        const title = messages_report/* stageTitles */._9[stage.name][language];
        return `| ${messages_report/* statusIcons */.pb[stage.status]} | ${title} | ${time} | ${markdown_link(note, stage.link)} |`;
    });
    return [
        `| | ${t.stage[language]} | ${t.time[language]} | ${t.result[language]} |`,
        '|---|---|---:|---|',
        ...rows,
    ].join('\n');
}
function servedSection(report, language, limits) {
    const { served } = report;
    if (!served)
        return '';
    const t = messages_report/* reportTexts */.vZ;
    const ok = served.assets.filter((asset) => asset.ok).length;
    const lines = [
        `${markdown_link(literal(served.url), served.url)} ${t.served(served.status, (0,messages_report/* durationText */.S5)(served.time)[language])[language]}`,
        served.assets.length > 0 ? t.assets(ok, served.assets.length)[language] : '',
    ];
    const broken = served.assets.filter((asset) => !asset.ok).slice(0, limits.lines);
    return [
        lines.filter((line) => line !== '').join(' · '),
        broken.map((asset) => `- ❌ ${literal((0,plain/* cut */.Jj)(asset.url, limits.text))} (${asset.status})`).join('\n'),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function migrationsSection(report, language, limits) {
    const { migrations = [], warnings } = report;
    const t = messages_report/* reportTexts */.vZ;
    const applied = migrations.map(({ app, name }) => `${app}.${name}`);
    return [
        applied.length > 0 ? details(t.migrations(applied.length)[language], tail(applied, limits, 'head')) : '',
        warnings.length > 0
            ? details(`⚠️ ${t.herokuWarnings(warnings.length)[language]}`, tail(warnings, limits, 'head'))
            : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function scrubSection(report, language, limits) {
    const { scrub } = report;
    if (!scrub || scrub.changes.length === 0)
        return '';
    const t = messages_report/* reportTexts */.vZ;
    const reasons = scrub.changes
        .slice(0, limits.lines)
        .map((change) => `- <code>${literal((0,plain/* place */.ik)(report, change))}</code> ${prose(change.reason[language], limits.text)}`);
    const diff = scrub.diff.split('\n');
    const kept = diff.slice(0, limits.lines).map((line) => (0,plain/* cut */.Jj)(line, limits.text));
    return [
        `### 🧽 ${t.scrubbed(scrub.applied, scrub.changes.length)[language]}`,
        reasons.join('\n'),
        fence(kept.join('\n'), 'diff'),
        ...(diff.length > kept.length ? [prose(t.leftOut(diff.length - kept.length)[language])] : []),
        prose(t.scrubNote[language]),
    ].join('\n\n');
}
/** What no check could know: said once, with what settles it. */
function unknownsSection(report, language, limits) {
    const unknowns = report.checks?.unknowns ?? [];
    if (unknowns.length === 0)
        return '';
    const t = messages_report/* reportTexts */.vZ;
    const bySettler = new Map();
    for (const { check, needs } of unknowns) {
        const checks = bySettler.get(needs[language]) ?? [];
        if (!checks.includes(check))
            checks.push(check);
        bySettler.set(needs[language], checks);
    }
    const items = [...bySettler].slice(0, limits.findings).map(([needs, checks]) => {
        const ids = checks.slice(0, 20).map((check) => `<code>${literal(check)}</code>`);
        return `- ${prose(needs, limits.text)} (${ids.join(', ')})`;
    });
    const left = bySettler.size - items.length;
    const end = left > 0 ? `\n\n${prose(t.leftOut(left)[language])}` : '';
    return details(`❔ ${t.unknowns(unknowns.length)[language]}`, `${prose(t.unknownNote[language])}\n\n${items.join('\n')}${end}`);
}

;// CONCATENATED MODULE: ./build/tsc/report/summary.js







/** GitHub drops a step's summary above 1 MiB as a whole: stay well below. Bytes. */
const limitInBytes = 1_000_000;
const levels = [
    { findings: 500, lines: 400, text: 4000 },
    { findings: 100, lines: 200, text: 1500 },
    { findings: 25, lines: 60, text: 500 },
    { findings: 10, lines: 20, text: 150 },
];
/** Findings of one severity that are not folded away. */
const shownAtOnce = 10;
/** The job summary, as GitHub Markdown: at most a million bytes, however much was found. */
function summary(report, language) {
    let text = '';
    for (const [index, limits] of levels.entries()) {
        text = render(report, language, limits);
        if (index > 0)
            text += `\n\n_${literal(messages_report/* reportTexts */.vZ.shortened[language])}_`;
        if (Buffer.byteLength(text) < limitInBytes)
            break;
    }
    return `${text}\n`;
}
function render(report, language, limits) {
    const { icon, text } = (0,verdict/* verdict */.W)(report);
    const about = [
        prose(messages_report/* reportTexts */.vZ.modeLine(report.mode, report.why)[language]),
        commitLink(report, language),
        (0,messages_report/* durationText */.S5)(report.duration)[language],
    ];
    const suppressed = (0,report_report/* counts */.tQ)(report.checks).suppressed;
    return [
        `## ${icon} ${prose(text[language])}`,
        about.filter((part) => part !== '').join(' · '),
        causeSection(report, language, limits),
        linksSection(report, language),
        ...finding/* severities */.g.map((severity) => findingsSection(report, severity, language, limits)),
        stagesSection(report, language, limits),
        servedSection(report, language, limits),
        migrationsSection(report, language, limits),
        scrubSection(report, language, limits),
        unknownsSection(report, language, limits),
        suppressed > 0 ? prose(messages_report/* reportTexts */.vZ.suppressed(suppressed)[language]) : '',
    ]
        .filter((section) => section !== '')
        .join('\n\n');
}
function commitLink(report, language) {
    const { commit, repositoryUrl } = report;
    if (!commit)
        return '';
    const label = `<code>${literal(commit.slice(0, 7))}</code>`;
    const url = repositoryUrl && `${repositoryUrl}/commit/${encodeURIComponent(commit)}`;
    return `${messages_report/* reportTexts */.vZ.commit[language]} ${markdown_link(label, url)}`;
}
function findingsSection(report, severity, language, limits) {
    const findings = (report.checks?.findings ?? []).filter((finding) => finding.severity === severity);
    if (findings.length === 0)
        return '';
    findings.sort(plain/* byPlace */.hz);
    const items = findings
        .slice(0, limits.findings)
        .map((finding) => findingItem(report, finding, language, limits.text));
    const left = findings.length - items.length;
    const heading = `### ${messages_report/* severityIcons */.iE[severity]} ${messages_report/* reportTexts */.vZ.severityCount(severity, findings.length)[language]}`;
    const end = left > 0 ? `\n\n${prose(messages_report/* reportTexts */.vZ.leftOut(left)[language])}` : '';
    const open = items.slice(0, shownAtOnce).join('\n');
    const folded = items.slice(shownAtOnce);
    if (folded.length === 0)
        return `${heading}\n\n${open}${end}`;
    const more = details(messages_report/* reportTexts */.vZ.moreFindings(folded.length)[language], folded.join('\n'));
    return `${heading}\n\n${open}\n\n${more}${end}`;
}
function findingItem(report, finding, language, limit) {
    const page = report.docsUrl && `${report.docsUrl}/checks/${language === 'ko' ? 'ko/' : ''}${finding.check}.md`;
    const lines = [
        `- ${fileLink(report, finding.location, language)} ${prose(finding.message[language], limit)}`,
        `<b>${messages_report/* reportTexts */.vZ.repair[language]}:</b> ${prose(finding.remedy[language], limit)}`,
        ...(finding.related ?? [])
            .slice(0, 5)
            .map((other) => `${fileLink(report, other.location, language)} ${prose(other.note[language], limit)}`),
        `<sub>${markdown_link(literal(finding.check), page)}</sub>`,
    ];
    return lines.join('<br>');
}
/** The place, as a link to the file at the commit when there is a page for it. */
function fileLink(report, location, language) {
    const path = (0,plain/* repositoryPath */.SH)(report, location.file);
    const label = path === '' ? messages_report/* reportTexts */.vZ.wholeProject[language] : (0,plain/* place */.ik)(report, location);
    const url = path && report.repositoryUrl && report.commit
        ? fileUrl(report.repositoryUrl, report.commit, path, location.line)
        : undefined;
    return `<b>${markdown_link(`<code>${literal(label)}</code>`, url)}</b>`;
}

// EXTERNAL MODULE: ./build/tsc/report/terminal.js
var terminal = __webpack_require__(8442);
;// CONCATENATED MODULE: ./build/tsc/action.js















/** Runs as a step of a workflow: inputs from `env`, results to the log, the annotations, the summary and the outputs. */
async function action(env) {
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'deploy-django-'));
    const work = (0,external_node_path_.join)(temp, 'work');
    (0,external_node_fs_.mkdirSync)(work);
    try {
        const github = (0,context/* readContext */.y)(env);
        const inputs = (0,tsc_inputs/* loadInputs */.I)(env, core/* setSecret */.Pq, await checkIds(env));
        const { mode, why } = (0,tsc_inputs/* resolveMode */.U)(inputs, github);
        const log = (0,report_log/* workflowLog */.Q)(writeLine, inputs.language);
        log.step({ en: `Mode ${mode}: ${why.en}`, ko: `모드 ${mode}: ${why.ko}` });
        // Loaded only now, so that the first line is there at once.
        const { perform } = await Promise.all(/* import() */[__webpack_require__.e(135), __webpack_require__.e(292), __webpack_require__.e(382), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 2964));
        const report = await perform({
            inputs,
            mode,
            github,
            folder: (0,external_node_path_.join)(github.workspace, inputs.projectDir),
            temp: work,
            env,
            progress: log,
            signal: (0,cancel/* cancelOnSignals */.d)(),
            deadline: Date.now() + inputs.timeout,
            // A mask that is written while commands are stopped would print the secret instead.
            mask: (secret) => {
                log.resume();
                core/* setSecret */.Pq(secret);
            },
        }, why);
        log.close();
        await publish(report, inputs.language, temp, log);
    }
    catch (error) {
        const { text, stack } = (0,report_report/* problemOf */.Zw)(error); // wrong inputs; anything else is our bug
        core/* setFailed */.C1(stack ?? text[language(env)]);
    }
    finally {
        (0,external_node_fs_.rmSync)(work, { recursive: true, force: true });
    }
}
/** The ids that the input `ignore` may name; loading all checks takes a while, so only when it is given. */
async function checkIds(env) {
    if (!env.INPUT_IGNORE?.trim())
        return undefined;
    const { checks } = await Promise.all(/* import() */[__webpack_require__.e(135), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 8382));
    return checks.map((check) => check.id);
}
/** Writes the report wherever people and machines look for it, and sets the exit code. */
async function publish(report, language, folder, log) {
    const files = { report: (0,external_node_path_.join)(folder, 'report.json'), summary: (0,external_node_path_.join)(folder, 'summary.md') };
    const markdown = summary(report, language);
    (0,external_node_fs_.writeFileSync)(files.report, `${JSON.stringify((0,json/* toJson */.a)(report, language), undefined, 2)}\n`);
    (0,external_node_fs_.writeFileSync)(files.summary, markdown);
    for (const line of (0,terminal/* terminal */.F)(report, language).split('\n'))
        log.output(line);
    log.close();
    const annotate = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    const { list, rest } = annotations(report, language);
    for (const { level, message, properties } of list)
        annotate[level](message, properties);
    if (rest > 0)
        writeLine(messages_report/* reportTexts */.vZ.notAnnotated(rest)[language]);
    for (const [name, value] of Object.entries(outputs(report, files)))
        core/* setOutput */.uH(name, value);
    if (process.env.GITHUB_STEP_SUMMARY)
        await core/* summary */.z.addRaw(markdown).write();
    if (report.status !== 'success')
        process.exitCode = 1;
}
function writeLine(line) {
    process.stdout.write(`${line}\n`);
}
function language(env) {
    return env.INPUT_LANGUAGE?.trim() === 'ko' ? 'ko' : 'en';
}


/***/ })

};
