export const id = 737;
export const ids = [737];
export const modules = {

/***/ 63737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./build/tsc/messages/github.js
var github = __webpack_require__(57519);
// EXTERNAL MODULE: ./build/tsc/messages/report.js
var messages_report = __webpack_require__(7798);
// EXTERNAL MODULE: ./build/tsc/model/finding.js
var finding = __webpack_require__(98030);
// EXTERNAL MODULE: ./build/tsc/report/plain.js
var plain = __webpack_require__(88980);
// EXTERNAL MODULE: ./build/tsc/report/verdict.js
var verdict = __webpack_require__(44353);
;// CONCATENATED MODULE: ./build/tsc/report/annotations.js



/** GitHub shows ten of each level and step, and drops the rest. */
const perLevel = 10;
/** The runner cuts a message at 4096 characters, after masking. */
const messageLimit = 4000;
/**
 * The ten worst findings of each level, on the lines they are about, but for those that are `elsewhere`;
 * `rest` counts the others. A run that failed for another reason has that one as its first error.
 */
function annotations(report, language, elsewhere = new Set()) {
    const cause = report.status === 'success' ? undefined : (0,verdict/* causeOf */.r)(report);
    const list = [];
    if (cause) {
        const message = [cause.text[language], cause.hint?.[language]].filter(Boolean).join('\n');
        const title = (0,plain/* plain */.pj)((0,verdict/* verdict */.W)(report).text[language]);
        list.push({ level: 'error', message: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(message), messageLimit), properties: { title } });
    }
    const findings = (report.checks?.findings ?? []).filter((finding) => !elsewhere.has(finding));
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
var json = __webpack_require__(90976);
// EXTERNAL MODULE: ./build/tsc/report/markdown.js
var markdown = __webpack_require__(82947);
;// CONCATENATED MODULE: ./build/tsc/report/notes-section.js



/** Bytes; with it the job summary stays below GitHub's limit. */
const limit = 30_000;
/** What was not shown elsewhere, and why: for the end of the job summary. */
function notesSection(notes, language) {
    if (notes.length === 0)
        return '';
    const items = notes.slice(0, 20).map((note) => `- ${(0,markdown/* prose */.CS)(note[language], 500)}`);
    return `\n### ${github/* githubTexts */.W.notes[language]}\n\n${items.join('\n')}\n`;
}
/** The patch, folded, ready to be copied; where a page would spoil it, the name of the output that leads to it. */
function patchSection({ text, findings }, language) {
    if (text === '')
        return '';
    // no line of a patch is `EOF`: each begins with a sign or a keyword
    const whole = Buffer.byteLength(text) <= limit && (0,plain/* plain */.pj)(text) === text;
    const body = whole
        ? `${(0,markdown/* prose */.CS)(github/* githubTexts */.W.patchHow[language])}\n\n${(0,markdown/* fence */.EU)(`git apply <<'EOF'\n${text}EOF\n`, 'sh')}`
        : (0,markdown/* prose */.CS)(github/* githubTexts */.W.patchFile[language]);
    return `\n${(0,markdown/* details */.zH)(`🩹 ${github/* githubTexts */.W.patchTitle(findings.length)[language]}`, body)}\n`;
}

// EXTERNAL MODULE: ./build/tsc/report/report.js
var report_report = __webpack_require__(42512);
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
    'promoted-app-url': {
        en: 'Address of the app that was promoted to (`promote-to`).',
        ko: '승격한 앱(`promote-to`)의 주소입니다.',
    },
    'promoted-release-version': {
        en: 'Number of the release that the promotion made there.',
        ko: '승격으로 그 앱에 만들어진 릴리스의 번호입니다.',
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
    'sarif-file': {
        en: 'Path of the findings as SARIF 2.1.0, for `github/codeql-action/upload-sarif`.',
        ko: 'SARIF 2.1.0으로 쓴 결과 파일의 경로입니다. `github/codeql-action/upload-sarif`로 올릴 수 있습니다.',
    },
    'patch-file': {
        en: 'Path of a patch with the safe repairs that are not suggested on the pull request, for `git apply`; empty when there are none.',
        ko: 'pull request에 제안하지 않은 안전한 수정을 모은 패치 파일의 경로입니다. `git apply`로 적용하세요. 고칠 것이 없으면 비어 있습니다.',
    },
    screenshots: {
        en: 'Path of the folder with `before.png` and `after.png` (`screenshot: true`), for actions/upload-artifact; empty when there are none.',
        ko: '`before.png`와 `after.png`가 있는 폴더의 경로입니다(`screenshot: true`). actions/upload-artifact로 올릴 수 있습니다. 없으면 비어 있습니다.',
    },
};
/** The values of all outputs, '' where there is none. `files`: what was written where. */
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
        'promoted-app-url': report.promotion?.app.url ?? '',
        'promoted-release-version': report.promotion?.release ? String(report.promotion.release.version) : '',
        migrations: JSON.stringify((report.migrations ?? []).map(({ app, name }) => ({ app, name }))),
        errors: String(errors),
        warnings: String(warnings),
        notices: String(notices),
        unknowns: String(unknowns),
        'report-file': files.report ?? '',
        'summary-file': files.summary ?? '',
        'sarif-file': files.sarif ?? '',
        'patch-file': files.patch ?? '',
        screenshots: (0,external_node_path_.dirname)(report.screenshots?.after ?? report.screenshots?.before ?? '').replace(/^\.$/, ''),
    };
}

// EXTERNAL MODULE: ./build/tsc/report/fingerprint.js
var fingerprint = __webpack_require__(94416);
// EXTERNAL MODULE: ./build/tsc/report/source.js
var source = __webpack_require__(16551);
;// CONCATENATED MODULE: ./build/tsc/report/sarif-fixes.js


/** The repair of a finding in SARIF's words; none when it renames or deletes a file, for which SARIF has no words. */
function sarifFixes(report, { fix }, read, language) {
    if (!fix)
        return [];
    const artifactChanges = [];
    for (const file of new Set(fix.edits.map((edit) => edit.file))) {
        const replacements = fix.edits
            .filter((edit) => edit.file === file)
            .map((edit) => replacement(edit, read));
        if (!replacements.every((one) => one !== undefined))
            return [];
        artifactChanges.push({
            artifactLocation: { uri: sarifUri(report, file), uriBaseId: '%SRCROOT%' },
            replacements,
        });
    }
    if (artifactChanges.length === 0)
        return [];
    return [
        {
            description: { text: (0,plain/* plain */.pj)(fix.title[language]) },
            artifactChanges,
            properties: { safety: fix.safety },
        },
    ];
}
function replacement(edit, read) {
    const source = read(edit.file);
    if (source === 'binary')
        return undefined;
    const text = source?.text ?? '';
    if (edit.kind === 'write')
        return { deletedRegion: between(text, 0, text.length), insertedContent: { text: edit.text } };
    if (edit.kind !== 'replace' || edit.end > text.length)
        return undefined;
    return {
        deletedRegion: between(text, edit.start, edit.end),
        insertedContent: { text: edit.newText },
    };
}
function between(text, start, end) {
    const [from, to] = [(0,source/* positionAt */.t$)(text, start), (0,source/* positionAt */.t$)(text, end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
/** Path from the root of the repository, as a relative URI. */
function sarifUri(report, file) {
    return (0,plain/* repositoryPath */.SH)(report, file).split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./build/tsc/report/sarif.js





const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** GitHub's limits: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support */
const resultLimit = 25_000;
const descriptionLimit = 1024;
/** The findings as a SARIF 2.1.0 log, for github/codeql-action/upload-sarif and any other reader. */
function toSarif(report, rules, read, language) {
    const { checks, prefix, docsUrl, repositoryUrl, commit, startedAt, duration } = report;
    const findings = [...(checks?.findings ?? [])].sort((a, b) => finding/* severities */.g.indexOf(a.severity) - finding/* severities */.g.indexOf(b.severity));
    const names = (0,fingerprint/* fingerprints */.W)(report, read);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Deploy Django to Heroku',
                        ...(docsUrl ? { informationUri: docsUrl } : {}),
                        rules: rules.map((rule) => descriptor(rule, docsUrl, language)),
                    },
                },
                automationDetails: { id: `heroku-readiness/${prefix === '' ? '' : `${prefix}/`}` },
                columnKind: 'utf16CodeUnits',
                language,
                invocations: [
                    {
                        executionSuccessful: checks !== undefined,
                        startTimeUtc: startedAt.toISOString(),
                        endTimeUtc: new Date(startedAt.getTime() + duration).toISOString(),
                    },
                ],
                ...(repositoryUrl
                    ? {
                        versionControlProvenance: [
                            { repositoryUri: repositoryUrl, ...(commit ? { revisionId: commit } : {}) },
                        ],
                    }
                    : {}),
                results: findings.slice(0, resultLimit).map((finding) => {
                    const ruleIndex = rules.findIndex(({ id }) => id === finding.check);
                    return {
                        ruleId: finding.check,
                        ...(ruleIndex < 0 ? {} : { ruleIndex }),
                        level: levels[finding.severity],
                        message: { text: (0,plain/* plain */.pj)(`${finding.message[language]}\n${finding.remedy[language]}`) },
                        locations: [{ physicalLocation: physical(report, finding.location, read) }],
                        relatedLocations: (finding.related ?? []).map((other, index) => ({
                            id: index + 1,
                            physicalLocation: physical(report, other.location, read),
                            message: { text: (0,plain/* plain */.pj)(other.note[language]) },
                        })),
                        partialFingerprints: { primaryLocationLineHash: names.get(finding) ?? '' },
                        fixes: sarifFixes(report, finding, read, language),
                    };
                }),
            },
        ],
    };
}
function descriptor(rule, docsUrl, language) {
    const { id, severity, title, what, page } = rule;
    return {
        id,
        shortDescription: { text: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(title[language]), descriptionLimit) },
        fullDescription: { text: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(what[language]), descriptionLimit) },
        help: { text: (0,plain/* plain */.pj)(page[language]), markdown: page[language] },
        ...(docsUrl ? { helpUri: `${docsUrl}/checks/${language === 'ko' ? 'ko/' : ''}${id}.md` } : {}),
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: ['django', 'heroku'] },
    };
}
/** GitHub refuses results without a place; those about the whole project stand at the top of manage.py. */
function physical(report, location, read) {
    const file = location.file || 'manage.py';
    return {
        artifactLocation: { uri: sarifUri(report, file), uriBaseId: '%SRCROOT%' },
        region: region(location, (0,source/* textOf */.b6)(read, file)),
    };
}
function region(location, text) {
    const { line: startLine = 1, column: startColumn = 1, endLine = startLine } = location;
    const lineEnd = text === undefined ? undefined : (0,source/* lineOf */.cA)(text, endLine).length + 1;
    const atLeast = endLine === startLine ? startColumn : 1;
    const endColumn = Math.max(location.endColumn ?? lineEnd ?? atLeast, atLeast);
    return { startLine, startColumn, endLine, endColumn };
}

// EXTERNAL MODULE: ./build/tsc/report/base-section.js
var base_section = __webpack_require__(43429);
// EXTERNAL MODULE: ./build/tsc/report/place-link.js
var place_link = __webpack_require__(24548);
// EXTERNAL MODULE: ./build/tsc/report/summary-sections.js
var summary_sections = __webpack_require__(76333);
;// CONCATENATED MODULE: ./build/tsc/report/summary.js









/** GitHub drops a step's summary above 1 MiB as a whole: stay well below, notes and patch come behind it. Bytes. */
const limitInBytes = 900_000;
const summary_levels = [
    { findings: 500, lines: 400, text: 4000 },
    { findings: 100, lines: 200, text: 1500 },
    { findings: 25, lines: 60, text: 500 },
    { findings: 10, lines: 20, text: 150 },
];
/** Findings of one severity that are not folded away. */
const shownAtOnce = 10;
/** The job summary, as GitHub Markdown: at most 900,000 bytes, however much was found. */
function summary(report, language) {
    let text = '';
    for (const [index, limits] of summary_levels.entries()) {
        text = render(report, language, limits);
        if (index > 0)
            text += `\n\n_${(0,markdown/* literal */.eu)(messages_report/* reportTexts */.vZ.shortened[language])}_`;
        if (Buffer.byteLength(text) < limitInBytes)
            break;
    }
    return `${text}\n`;
}
function render(report, language, limits) {
    const { icon, text } = (0,verdict/* verdict */.W)(report);
    const about = [
        (0,markdown/* prose */.CS)(messages_report/* reportTexts */.vZ.modeLine(report.mode, report.why)[language]),
        commitLink(report, language),
        (0,messages_report/* durationText */.S5)(report.duration)[language],
    ];
    const suppressed = (0,report_report/* counts */.tQ)(report.checks).suppressed;
    return [
        `## ${icon} ${(0,markdown/* prose */.CS)(text[language])}`,
        about.filter((part) => part !== '').join(' · '),
        (0,summary_sections/* causeSection */.bM)(report, language, limits),
        (0,summary_sections/* linksSection */.d4)(report, language),
        (0,base_section/* baseSection */.B)(report, language, limits),
        ...finding/* severities */.g.map((severity) => findingsSection(report, severity, language, limits)),
        (0,summary_sections/* stagesSection */.p4)(report, language, limits),
        (0,summary_sections/* servedSection */.l$)(report, language, limits),
        (0,summary_sections/* picturesSection */.NY)(report, language),
        (0,summary_sections/* promotionSection */.bv)(report, language, limits),
        (0,summary_sections/* changesSection */.Hv)(report, language, limits),
        (0,summary_sections/* newMigrationsSection */.t9)(report, language, limits),
        (0,summary_sections/* migrationsSection */.pL)(report, language, limits),
        (0,summary_sections/* scrubSection */.BN)(report, language, limits),
        (0,summary_sections/* unknownsSection */.Xl)(report, language, limits),
        suppressed > 0 ? (0,markdown/* prose */.CS)(messages_report/* reportTexts */.vZ.suppressed(suppressed)[language]) : '',
    ]
        .filter((section) => section !== '')
        .join('\n\n');
}
function commitLink(report, language) {
    const { commit, repositoryUrl } = report;
    if (!commit)
        return '';
    const label = (0,markdown/* code */.aY)(commit.slice(0, 7));
    const url = repositoryUrl && `${repositoryUrl}/commit/${encodeURIComponent(commit)}`;
    return `${messages_report/* reportTexts */.vZ.commit[language]} ${(0,markdown/* link */.nf)(label, url)}`;
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
    const end = left > 0 ? `\n\n${(0,markdown/* prose */.CS)(messages_report/* reportTexts */.vZ.leftOut(left)[language])}` : '';
    const open = items.slice(0, shownAtOnce).join('\n');
    const folded = items.slice(shownAtOnce);
    if (folded.length === 0)
        return `${heading}\n\n${open}${end}`;
    const more = (0,markdown/* details */.zH)(messages_report/* reportTexts */.vZ.moreFindings(folded.length)[language], folded.join('\n'));
    return `${heading}\n\n${open}\n\n${more}${end}`;
}
function findingItem(report, finding, language, limit) {
    const page = report.docsUrl && `${report.docsUrl}/checks/${language === 'ko' ? 'ko/' : ''}${finding.check}.md`;
    // the place and the check stand by themselves, as many messages begin with code, too
    const lines = [
        `- <b>${(0,place_link/* placeLink */.a)(report, finding.location, language)}</b> <sub>${(0,markdown/* link */.nf)((0,markdown/* literal */.eu)(finding.check), page)}</sub>`,
        (0,markdown/* prose */.CS)(finding.message[language], limit),
        `<b>${messages_report/* reportTexts */.vZ.repair[language]}:</b> ${(0,markdown/* prose */.CS)(finding.remedy[language], limit)}`,
        ...(finding.related ?? [])
            .slice(0, 5)
            .map((other) => `<b>${(0,place_link/* placeLink */.a)(report, other.location, language)}</b> ${(0,markdown/* prose */.CS)(other.note[language], limit)}`),
    ];
    return lines.join('<br>');
}

// EXTERNAL MODULE: ./build/tsc/report/terminal.js
var terminal = __webpack_require__(58442);
;// CONCATENATED MODULE: ./build/tsc/publish.js













/** Milliseconds that GitHub gets to take everything. A cancelled run is killed 10 s after its first signal. */
const patience = { usual: 90_000, cancelled: 4_000 };
/**
 * Writes the report wherever people and machines look for it, and sets the exit code. `folder`: where
 * files are left for later steps.
 */
async function publish(done, inputs, onGitHub, read, folder, log) {
    const { language } = inputs;
    const { report, annotated, patch, notes } = await showOnGitHub(onGitHub, done);
    const markdown = summary(report, language) + patchSection(patch, language) + notesSection(notes, language);
    const { sarifRules } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(477), __webpack_require__.e(847), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 99901));
    const files = {
        report: keep(folder, 'report.json', publish_json((0,json/* toJson */.a)(report, language))),
        summary: keep(folder, 'summary.md', markdown),
        sarif: keep(folder, 'heroku-readiness.sarif', publish_json(toSarif(report, sarifRules, read, language))),
        patch: patch.text === '' ? undefined : keep(folder, 'repairs.patch', patch.text),
    };
    for (const line of (0,terminal/* terminal */.F)(report, language, { stages: false }).split('\n'))
        log.output(line);
    for (const note of notes)
        log.step(note);
    log.close();
    annotate(report, inputs, annotated);
    for (const [name, value] of Object.entries(outputs(report, files)))
        core/* setOutput */.uH(name, value);
    if (process.env.GITHUB_STEP_SUMMARY)
        await core/* summary */.z.addRaw(markdown).write();
    if (report.status !== 'success')
        process.exitCode = 1;
}
const nothing = { annotated: new Set(), patch: { text: '', findings: [] }, notes: [] };
/** What came of it on GitHub; nothing when it takes too long or breaks, as the summary must be written in any case. */
async function showOnGitHub(onGitHub, done) {
    let report = done;
    try {
        report = await onGitHub.scope(done);
        const late = (0,promises_.setTimeout)(patience[report.status === 'cancelled' ? 'cancelled' : 'usual'], nothing, {
            ref: false,
        });
        return { report, ...(await Promise.race([onGitHub.publish(report), late])) };
    }
    catch (error) {
        return { report, ...nothing, notes: [github/* githubTexts */.W.bug(String(error))] };
    }
}
/** Annotations of the step, for what is not annotated in the check run. */
function annotate(report, inputs, annotated) {
    const { language } = inputs;
    const off = inputs.annotations === 'off';
    const elsewhere = off ? new Set(report.checks?.findings) : annotated;
    const { list, rest } = annotations(report, language, elsewhere);
    const levels = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    for (const { level, message, properties } of list)
        levels[level](message, properties);
    if (rest > 0)
        process.stdout.write(`${messages_report/* reportTexts */.vZ.notAnnotated(rest)[language]}\n`);
}
function keep(folder, name, text) {
    const path = (0,external_node_path_.join)(folder, name);
    (0,external_node_fs_.writeFileSync)(path, text);
    return path;
}
function publish_json(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
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


/***/ })

};
