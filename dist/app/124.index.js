export const id = 124;
export const ids = [124];
export const modules = {

/***/ 69877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ concludeCheckRun),
/* harmony export */   _W: () => (/* binding */ annotateCheckRun),
/* harmony export */   aF: () => (/* binding */ startCheckRun)
/* harmony export */ });
/* harmony import */ var _messages_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57519);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44834);


/** Makes the check run, in progress, on the commit `sha`; its id. */
async function startCheckRun({ octokit, owner, repo }, run) {
    const title = _messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubTexts */ .W.inProgress[run.language];
    const { data } = await octokit.rest.checks.create({
        owner,
        repo,
        name: run.name,
        head_sha: run.sha,
        details_url: run.detailsUrl,
        status: 'in_progress',
        output: { title, summary: title },
    });
    return data.id;
}
/**
 * Adds the annotations. What was annotated is put into `annotated` as it goes, so that the rest can be shown
 * elsewhere when GitHub does not take all of them: then it throws at the end.
 */
async function annotateCheckRun({ octokit, owner, repo }, id, { title, summary, batches }, annotated) {
    const run = { owner, repo, check_run_id: id };
    let failure;
    let before = 0;
    for (const { findings, annotations } of batches) {
        const output = { title, summary, annotations: [...annotations] };
        const add = () => octokit.rest.checks.update({ ...run, output, request: { once: true } });
        const isThere = async () => (await octokit.rest.checks.get(run)).data.output.annotations_count >= before + annotations.length;
        try {
            await addOnce(add, isThere);
            before += annotations.length;
            for (const finding of findings)
                annotated.add(finding);
        }
        catch (error) {
            failure ??= error;
        }
    }
    if (failure !== undefined)
        throw failure;
}
/** Concludes the check run. */
async function concludeCheckRun({ octokit, owner, repo }, id, { conclusion, title, summary }) {
    const output = { title, summary };
    const run = { owner, repo, check_run_id: id };
    await octokit.rest.checks.update({ ...run, status: 'completed', conclusion, output });
}
/** GitHub adds what each request brings: one without an answer is repeated only when it has not been carried out. */
async function addOnce(add, isThere) {
    for (let tries = 1;; tries++) {
        try {
            await add();
            return;
        }
        catch (error) {
            if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeDone */ .VH)(error) || tries === 3)
                throw error;
            if (await isThere())
                return;
        }
    }
}


/***/ }),

/***/ 44834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ mayBeDone),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Milliseconds for one request: nothing here is worth waiting longer for. */
const requestTimeout = 20_000;
/** Seconds: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
const longestWait = 20;
/**
 * undefined without a token or outside of a workflow. Works with GitHub Enterprise Server by `context.apiUrl`.
 * The client is large, and loaded only where something is asked of GitHub.
 */
async function openRepository(token, context) {
    const [owner, repo] = context.repository?.split('/') ?? [];
    if (!token || !owner || !repo)
        return undefined;
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(token, { baseUrl: context.apiUrl.replace(/\/$/, ''), log: silent });
    octokit.hook.wrap('request', async (request, options) => {
        for (let tries = 1;; tries++) {
            options.request.signal = AbortSignal.timeout(requestTimeout);
            try {
                return await request(options);
            }
            catch (error) {
                const wait = retryAfter(error) ?? (isSafeToRepeat(error, options) ? tries * 500 : undefined);
                if (wait === undefined || tries === 3)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            }
        }
    });
    return { octokit, owner, repo };
}
/** Milliseconds that GitHub asks to wait before the same request, where it did nothing and the wait is short. */
function retryAfter(error) {
    const { status, response } = error;
    const seconds = Number(response?.headers['retry-after'] ?? Number.NaN);
    return (status === 403 || status === 429) && seconds <= longestWait ? seconds * 1000 : undefined;
}
/** What makes or adds something would do so twice. */
function isSafeToRepeat(error, options) {
    return mayBeDone(error) && options.method !== 'POST' && !options.request.once;
}
/** Whether a request that ended so may have been carried out: GitHub did not answer it, or failed. */
function mayBeDone(error) {
    return (error.status ?? 500) >= 500;
}
/** Deprecation notices of the API are for us, not for the reader of the log. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/** Whether a comment with our marker is ours: nobody from outside of the repository can make us act on theirs. */
function isTrusted(comment) {
    return (comment.user?.type === 'Bot' ||
        ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(comment.author_association ?? ''));
}


/***/ }),

/***/ 890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fS: () => (/* binding */ recordedByJob),
/* harmony export */   i4: () => (/* binding */ startDeployment),
/* harmony export */   jl: () => (/* binding */ finishDeployment)
/* harmony export */ });
/**
 * Whether a job of this very run records a deployment there: one with `environment:` does so by itself, and
 * its statuses lead to the run's page.
 */
async function recordedByJob({ octokit, owner, repo }, environment, runUrl) {
    const { data } = await octokit.rest.repos.listDeployments({ owner, repo, environment, per_page: 5 });
    for (const { id } of data) {
        const statuses = await octokit.rest.repos.listDeploymentStatuses({
            owner,
            repo,
            deployment_id: id,
            per_page: 1,
        });
        if (statuses.data[0]?.log_url?.startsWith(`${runUrl}/`))
            return true;
    }
    return false;
}
/** Records that a deployment of `sha` to `environment` is going on; its id. */
async function startDeployment(at, deployment) {
    const { octokit, owner, repo } = at;
    const { data } = await octokit.rest.repos.createDeployment({
        owner,
        repo,
        ref: deployment.sha,
        environment: deployment.environment,
        description: deployment.description,
        // GitHub would merge the default branch into ours, or wait for other checks, this one among them
        auto_merge: false,
        required_contexts: [],
    });
    if (!('id' in data))
        throw new Error(data.message ?? 'no deployment was made');
    await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: data.id,
        state: 'in_progress',
        log_url: deployment.logUrl,
    });
    return data.id;
}
/** Records how it ended. GitHub retires earlier deployments of the same environment where it does that by itself. */
async function finishDeployment({ octokit, owner, repo }, id, { state, description, environmentUrl }, logUrl) {
    await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state,
        description,
        environment_url: environmentUrl,
        log_url: logUrl,
    });
}


/***/ }),

/***/ 87124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OnGitHub: () => (/* binding */ OnGitHub)
});

// EXTERNAL MODULE: ./build/tsc/messages/github.js
var github = __webpack_require__(57519);
// EXTERNAL MODULE: ./build/tsc/messages/report.js
var messages_report = __webpack_require__(7798);
// EXTERNAL MODULE: ./build/tsc/report/markdown.js
var markdown = __webpack_require__(82947);
// EXTERNAL MODULE: ./build/tsc/report/plain.js
var plain = __webpack_require__(88980);
// EXTERNAL MODULE: ./build/tsc/report/report.js
var report_report = __webpack_require__(42512);
// EXTERNAL MODULE: ./build/tsc/report/verdict.js
var verdict = __webpack_require__(44353);
;// CONCATENATED MODULE: ./build/tsc/report/check-run.js





/** GitHub takes fifty annotations a request; further requests add to them. */
const batchSize = 50;
/** UTF-16 units: https://docs.github.com/rest/checks/runs#create-a-check-run. A message has at most 64 KiB. */
const limits = { title: 255, message: 16_000 };
/** Where GitHub's page says "characters" it counts bytes: https://github.com/github/docs/issues/35252 */
const summaryBytes = 65_535;
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
function checkRunResult(report, language) {
    const findings = [...(report.checks?.findings ?? [])].sort(plain/* byPlace */.hz);
    const placed = findings.filter(({ location }) => location.file !== '');
    const batches = [];
    for (let at = 0; at < placed.length; at += batchSize) {
        const batch = placed.slice(at, at + batchSize);
        batches.push({ findings: batch, annotations: batch.map((one) => annotation(report, one, language)) });
    }
    return {
        conclusion: conclusion(report),
        title: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)((0,verdict/* verdict */.W)(report).text[language]).replaceAll('`', ''), limits.title),
        summary: summary(report, language),
        batches,
    };
}
function conclusion(report) {
    if (report.status === 'timed-out')
        return 'timed_out';
    if (report.status !== 'success')
        return report.status;
    return (0,verdict/* verdict */.W)(report).icon === '⚠️' ? 'neutral' : 'success';
}
/** As much as GitHub takes of it. */
function summary(report, language) {
    const fits = (text) => Buffer.byteLength(text) <= summaryBytes;
    const texts = [20, 5, 1].map((findings) => render(report, language, findings));
    return texts.find(fits) ?? render(report, language, 0);
}
/** `findings`: how many of those about the project as a whole are told. */
function render(report, language, findings) {
    const { icon, text } = (0,verdict/* verdict */.W)(report);
    const found = messages_report/* reportTexts */.vZ.found((0,report_report/* counts */.tQ)(report.checks));
    const cause = (0,verdict/* causeOf */.r)(report);
    const whole = (report.checks?.findings ?? []).filter(({ location }) => location.file === '');
    const lines = [
        `${icon} ${(0,markdown/* prose */.CS)(text[language])}`,
        found ? (0,markdown/* prose */.CS)(found[language]) : '',
        cause ? (0,markdown/* prose */.CS)([cause.text[language], cause.hint?.[language]].filter(Boolean).join('\n')) : '',
        whole
            .slice(0, findings)
            .map((one) => `- ${(0,markdown/* prose */.CS)(`${one.message[language]}\n${one.remedy[language]}`, 1000)}`)
            .join('\n'),
        whole.length > findings ? (0,markdown/* prose */.CS)(messages_report/* reportTexts */.vZ.leftOut(whole.length - findings)[language]) : '',
        report.runUrl ? (0,markdown/* link */.nf)((0,markdown/* literal */.eu)(messages_report/* reportTexts */.vZ.run[language]), report.runUrl) : '',
    ];
    return lines.filter((line) => line !== '').join('\n\n');
}
function annotation(report, finding, language) {
    const { file, line = 1, column, endLine = line, endColumn } = finding.location;
    const columns = column !== undefined && endColumn !== undefined && endLine === line;
    return {
        path: (0,plain/* repositoryPath */.SH)(report, file),
        start_line: line,
        end_line: endLine,
        ...(columns ? { start_column: column, end_column: endColumn } : {}),
        annotation_level: levels[finding.severity],
        title: (0,plain/* cut */.Jj)(finding.check, limits.title),
        message: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(`${finding.message[language]}\n${finding.remedy[language]}`), limits.message),
    };
}

// EXTERNAL MODULE: ./build/tsc/model/finding.js
var finding = __webpack_require__(98030);
// EXTERNAL MODULE: ./build/tsc/report/base-section.js
var base_section = __webpack_require__(43429);
;// CONCATENATED MODULE: ./build/tsc/report/comment-state.js
const comment_state_open = '<!-- findings ';
const comment_state_close = ' -->';
/** Above this many findings nothing is remembered: a comment has 65,536 characters. */
const limit = 600;
const checkId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const fingerprint = /^[0-9a-f]{16}:\d{1,4}$/;
const commitId = /^[0-9a-f]{40}$/;
/** The state as a hidden line; '' when there are too many findings. */
function remember({ commit, findings, earlier }) {
    if (findings.size > limit)
        return '';
    const state = {
        ...(commit ? { commit } : {}),
        findings: byCheck(findings),
        ...(earlier && earlier.size <= limit ? { earlier: byCheck(earlier) } : {}),
    };
    return `${comment_state_open}${JSON.stringify(state)}${comment_state_close}`;
}
function byCheck(findings) {
    const checks = new Map();
    for (const [name, check] of findings)
        checks.set(check, [...(checks.get(check) ?? []), name]);
    return Object.fromEntries(checks);
}
/** The state in the hidden line of a comment; undefined when there is none or it was written by somebody else. */
function recall(comment) {
    const at = comment?.lastIndexOf(comment_state_open) ?? -1;
    const end = comment?.indexOf(comment_state_close, at) ?? -1;
    if (!comment || at < 0 || end < 0)
        return undefined;
    try {
        const { commit, findings, earlier } = JSON.parse(comment.slice(at + comment_state_open.length, end));
        const known = read(findings);
        if (!known)
            return undefined;
        return {
            ...(commitId.test(String(commit)) ? { commit: String(commit) } : {}),
            findings: known,
            earlier: read(earlier),
        };
    }
    catch {
        return undefined;
    }
}
function read(checks) {
    if (typeof checks !== 'object' || checks === null)
        return undefined;
    const entries = Object.entries(checks).flatMap(([check, names]) => checkId.test(check) && Array.isArray(names)
        ? names.filter((name) => fingerprint.test(String(name))).map((name) => [String(name), check])
        : []);
    return new Map(entries.slice(0, limit));
}

// EXTERNAL MODULE: ./build/tsc/report/fingerprint.js
var report_fingerprint = __webpack_require__(94416);
// EXTERNAL MODULE: ./build/tsc/report/place-link.js
var place_link = __webpack_require__(24548);
// EXTERNAL MODULE: ./build/tsc/report/summary-sections.js
var summary_sections = __webpack_require__(76333);
;// CONCATENATED MODULE: ./build/tsc/report/comment.js











/** Characters; the rest of GitHub's 65,536 is for what is remembered. */
const visibleLimit = 40_000;
const comment_levels = [
    { findings: 30, lines: 30, text: 400 },
    { findings: 10, lines: 10, text: 200 },
    { findings: 3, lines: 3, text: 100 },
];
/** The first line of our comment: one for each thing that runs are `about`, as a project of the repository. */
function commentMarker(about) {
    return `<!-- deploy-django-to-heroku comment ${(0,markdown/* hiddenWord */.li)(about)} -->`;
}
/**
 * The comment of a pull request, beginning with `marker`: the verdict, what changed since `previous` (the body of the comment as it
 * was), the findings and the rehearsal. Below GitHub's 65,536 characters.
 */
function comment(report, marker, previous, read, language) {
    const names = (0,report_fingerprint/* fingerprints */.W)(report, read);
    const { commit } = report;
    const state = recall(previous);
    const before = commit !== undefined && state?.commit === commit ? state.earlier : state?.findings;
    const now = new Map([...names].map(([{ check }, name]) => [name, check]));
    const next = report.checks ? { commit, findings: now, earlier: before } : state;
    const hidden = next ? remember(next) : '';
    let visible = '';
    for (const limits of comment_levels) {
        visible = comment_render(report, names, now, before, limits, language);
        if (visible.length < visibleLimit)
            break;
    }
    return [marker, visible, hidden].filter((part) => part !== '').join('\n\n');
}
function comment_render(report, names, now, before, limits, language) {
    const { icon, text } = (0,verdict/* verdict */.W)(report);
    const commit = report.commit ? (0,markdown/* code */.aY)(report.commit.slice(0, 7)) : '';
    return [
        `### ${icon} ${(0,markdown/* prose */.CS)(text[language], limits.text)}`,
        (0,summary_sections/* causeSection */.bM)(report, language, limits),
        report.checks && before ? changes(now, before, language) : '',
        findings(report, names, before, limits, language),
        report.mode === 'check' ? '' : stages(report, limits, language),
        [commit, (0,summary_sections/* linksSection */.d4)(report, language)].filter((part) => part !== '').join(' · '),
    ]
        .filter((section) => section !== '')
        .join('\n\n');
}
function changes(now, before, language) {
    const gone = [...before].filter(([name]) => !now.has(name)).map(([, check]) => check);
    const kept = [...now.keys()].filter((name) => before.has(name)).length;
    const line = github/* githubTexts */.W.changes({ added: now.size - kept, gone: gone.length, kept })[language];
    const ids = [...new Set(gone)].slice(0, 20).map(markdown/* code */.aY);
    return ids.length === 0 ? line : `${line}\n${github/* githubTexts */.W.gone[language]}: ${ids.join(', ')}`;
}
function findings(report, names, before, limits, language) {
    const all = [...(report.checks?.findings ?? [])].sort((a, b) => finding/* severities */.g.indexOf(a.severity) - finding/* severities */.g.indexOf(b.severity) || (0,plain/* byPlace */.hz)(a, b));
    const items = all.slice(0, limits.findings).map((finding) => {
        const isNew = before && !before.has(names.get(finding) ?? '') ? ` **${github/* githubTexts */.W.isNew[language]}**` : '';
        const message = (0,markdown/* prose */.CS)(finding.message[language], limits.text);
        return [
            `- ${messages_report/* severityIcons */.iE[finding.severity]} ${(0,place_link/* placeLink */.a)(report, finding.location, language)}${isNew}`,
            message,
            `<b>${messages_report/* reportTexts */.vZ.repair[language]}:</b> ${(0,markdown/* prose */.CS)(finding.remedy[language], limits.text)}`,
        ].join('<br>');
    });
    if (items.length === 0)
        return '';
    const left = all.length - items.length;
    const end = left > 0 ? `\n\n${(0,markdown/* prose */.CS)(messages_report/* reportTexts */.vZ.leftOut(left)[language])}` : '';
    const errors = all.filter(({ severity }) => severity === 'error').length;
    const open = items.slice(0, Math.min(errors, 5));
    const folded = items.slice(open.length);
    if (folded.length === 0)
        return `${open.join('\n')}${end}`;
    const more = (0,markdown/* details */.zH)(messages_report/* reportTexts */.vZ.moreFindings(folded.length)[language], folded.join('\n'));
    return `${open.join('\n')}\n\n${more}${end}`.trim();
}
/** What was done after the checks: of a rehearsal, its proof. */
function stages(report, limits, language) {
    const title = report.mode === 'rehearse' ? github/* githubTexts */.W.rehearsal : github/* githubTexts */.W.details;
    const body = [
        (0,base_section/* baseSection */.B)(report, language, limits),
        (0,summary_sections/* stagesSection */.p4)(report, language, limits),
        (0,summary_sections/* servedSection */.l$)(report, language, limits),
    ];
    return (0,markdown/* details */.zH)(title[language], body.filter((part) => part !== '').join('\n\n'));
}

;// CONCATENATED MODULE: ./build/tsc/report/deployment.js


/** How a deploy ended; `error` where that is not known. */
function deploymentResult(report, language) {
    const text = (report.status === 'success' ? undefined : (0,verdict/* causeOf */.r)(report)?.text) ?? (0,verdict/* verdict */.W)(report).text;
    const state = { success: 'success', failure: 'failure', 'timed-out': 'error', cancelled: 'error' };
    return {
        state: state[report.status],
        description: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(text[language]).replaceAll('\n', ' '), 140),
        ...(report.app?.url && URL.canParse(report.app.url) ? { environmentUrl: report.app.url } : {}),
    };
}

// EXTERNAL MODULE: ./build/tsc/report/patch.js
var patch = __webpack_require__(31258);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/tsc/model/compatible.js
var compatible = __webpack_require__(83921);
// EXTERNAL MODULE: ./build/tsc/report/file-changes.js + 1 modules
var file_changes = __webpack_require__(60826);
;// CONCATENATED MODULE: ./build/tsc/report/review.js





/** Begins every comment of ours; what follows it says which one it is, and what the run was about. */
const suggestionMarker = '<!-- deploy-django-to-heroku suggestion ';
/** More comments than this in one review help nobody; the rest is in the patch. */
const review_limit = 50;
/** The safe repairs that change nothing but lines which the diff shows. `about`: tells runs on one commit apart. */
function suggestions(report, lines, read, about, language) {
    const safe = (report.checks?.findings ?? []).filter(({ fix }) => fix?.safety === 'safe');
    const taken = new Set();
    const list = [];
    for (const finding of (0,compatible/* compatible */.l1)(safe)) {
        const replaced = replacedLines(finding, read);
        const hunk = replaced &&
            lines
                .get(finding.fix.edits[0]?.file ?? '')
                ?.hunks.find(({ start, end }) => start <= replaced.first && replaced.last <= end);
        if (!replaced || !hunk || list.length === review_limit)
            continue;
        const path = (0,plain/* repositoryPath */.SH)(report, replaced.file);
        const places = range(replaced.first, replaced.last).map((line) => `${path}:${line}`);
        if (places.some((place) => taken.has(place)))
            continue;
        for (const place of places)
            taken.add(place);
        const [first, last] = [replaced.first + hunk.shift, replaced.last + hunk.shift];
        const key = keyOf([finding.check, path, replaced.before.join('\n'), replaced.after.join('\n'), language]);
        const body = [
            `${suggestionMarker}${key} ${(0,markdown/* hiddenWord */.li)(about)} -->`,
            (0,markdown/* prose */.CS)(`${finding.message[language]}\n${finding.remedy[language]}`),
            suggestion(replaced.after),
            `<sub>${(0,markdown/* code */.aY)(finding.check)}</sub>`,
        ].join('\n\n');
        list.push({ finding, key, path, line: last, ...(first < last ? { startLine: first } : {}), body });
    }
    return list;
}
/** The whole lines that a repair replaces, and by what; undefined when a suggestion cannot say it. */
function replacedLines({ fix }, read) {
    if (!fix?.edits.every((edit) => edit.kind === 'replace'))
        return undefined;
    const changes = (0,file_changes/* fileChanges */.C)(fix.edits, read) ?? [];
    const [change] = changes;
    if (!change?.from || changes.length !== 1)
        return undefined;
    // GitHub's page would lose carriage returns, a byte order mark and control characters
    if (change.before.includes('\r') || change.before.endsWith('\n') !== change.after.endsWith('\n'))
        return undefined;
    const before = change.before.split('\n');
    const after = change.after.split('\n');
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < Math.min(before.length, after.length) - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    if (head === before.length && head === after.length)
        return undefined;
    // lines are only added: say them together with the line before or after them
    if (before.length - tail === head) {
        if (head > 0)
            head--;
        else
            tail--;
    }
    const result = {
        file: change.from,
        first: head + 1,
        last: before.length - tail,
        before: before.slice(head, before.length - tail),
        after: after.slice(head, after.length - tail),
    };
    const kept = result.after.join('\n');
    const lost = (0,plain/* plain */.pj)(kept) !== kept || result.before.some((line) => line.startsWith('\uFEFF'));
    return lost ? undefined : result;
}
/** No line at all takes the lines away; an empty one is an empty line. */
function suggestion(lines) {
    return lines.length === 0 ? '```suggestion\n```' : (0,markdown/* fence */.EU)(`${lines.join('\n')}\n`, 'suggestion');
}
function keyOf(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
function range(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

;// CONCATENATED MODULE: ./build/tsc/report/scope.js

/** Whether a finding stands on a changed line; one about a whole file does when the file changed, one about the project never. */
function onChangedLines({ location }, lines) {
    const file = lines.get(location.file);
    if (!file)
        return false;
    if (file.all || location.line === undefined)
        return true;
    for (let line = location.line; line <= (location.endLine ?? location.line); line++)
        if (file.added.has(line))
            return true;
    return false;
}
/**
 * The report when only findings on changed lines may fail the run: all stay in it, and a run that failed
 * for findings elsewhere succeeds. What failed for another reason stays failed.
 */
function scoped(report, lines) {
    if (!report.checks)
        return report;
    const findings = report.checks.findings.filter((finding) => onChangedLines(finding, lines));
    const changed = { ...report.checks, findings };
    const scope = { findings: findings.length };
    const otherwise = report.problem !== undefined || report.status !== 'failure';
    const passes = !otherwise && !(0,report_report/* findingsFail */.FR)(changed, report.failOn);
    return { ...report, scope, status: passes ? 'success' : report.status };
}

;// CONCATENATED MODULE: ./build/tsc/github/attempt.js


/**
 * Does `work`, and turns whatever it throws into a note: nothing that GitHub refuses may fail a run.
 * `permission` is what the job needs for it, as in `checks: write`.
 */
async function attempt(what, permission, context, work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        const { status, message, headers } = describe(error);
        if (status === 429 || (status === 403 && isRateLimit(message, headers))) {
            return { ok: false, note: github/* githubTexts */.W.rateLimited(what), forbidden: false };
        }
        // GitHub hides what a token may not see: 404 instead of 403
        if (status === 404 || (status === 403 && isPermission(message))) {
            // Dependabot's token only reads as well, unless the job's `permissions` say more:
            // https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
            const note = context.secretsWithheld === 'fork' ? github/* githubTexts */.W.readOnly : github/* githubTexts */.W.forbidden(what, permission);
            return { ok: false, note, forbidden: true };
        }
        const reason = `${status === undefined ? '' : `${status} `}${(0,plain/* cut */.Jj)((0,plain/* plain */.pj)(message).replaceAll('\n', ' ').replace(/\.$/, ''), 200)}`;
        return { ok: false, note: github/* githubTexts */.W.failed(what, reason), forbidden: false };
    }
}
/** Not what else GitHub refuses with 403: a locked conversation, an archived repository, a token of the wrong kind. */
function isPermission(message) {
    return /not accessible by|must have|permission/i.test(message);
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isRateLimit(message, headers) {
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /rate limit/i.test(message));
}
function describe(error) {
    const { status, message, response } = Object(error);
    return {
        // octokit says 500 for requests that got no answer
        status: typeof status === 'number' && response ? status : undefined,
        message: typeof message === 'string' ? message : String(error),
        headers: response?.headers ?? {},
    };
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/parse.js
var parse = __webpack_require__(73857);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./build/tsc/report/source.js
var source = __webpack_require__(16551);
;// CONCATENATED MODULE: ./build/tsc/report/changed-lines.js


/**
 * The lines that the diffs show. They are looked up in the files by their words: what is checked out may be
 * the merge with a newer base, in which lines have moved.
 */
function changedLines(files, prefix, read) {
    const lines = new Map();
    const folder = prefix === '' ? '' : `${prefix}/`;
    for (const file of files) {
        if (!file.path.startsWith(folder))
            continue;
        const path = file.path.slice(folder.length);
        lines.set(path, linesOf(file, (0,source/* textOf */.b6)(read, path)));
    }
    return lines;
}
const unknown = { all: true, added: new Set(), hunks: [] };
function linesOf({ patch, changes }, text) {
    if (patch === undefined)
        return { ...unknown, all: changes > 0 };
    const shown = hunksOf(patch);
    if (!shown)
        return unknown;
    const here = text?.split('\n');
    const added = new Set();
    const hunks = [];
    for (const { newStart, lines } of shown) {
        const after = lines.filter((line) => line.startsWith('+') || line.startsWith(' '));
        if (after.length === 0)
            continue;
        const words = after.map((line) => line.slice(1));
        const start = here ? find(words, here, newStart) : newStart;
        if (start === undefined)
            return unknown;
        hunks.push({ start, end: start + after.length - 1, shift: newStart - start });
        for (const [index, line] of after.entries())
            if (line.startsWith('+'))
                added.add(start + index);
    }
    return { all: false, added, hunks };
}
/** undefined when the diff cannot be read. */
function hunksOf(patch) {
    try {
        const hunks = (0,parse/* parsePatch */.i)(patch)[0]?.hunks ?? [];
        const broken = hunks.length === 0 || hunks.some(({ newStart }) => !Number.isInteger(newStart));
        return broken && patch.trim() !== '' ? undefined : hunks;
    }
    catch {
        return undefined;
    }
}
/** The line (from 1) nearest to `expected` where `words` begin in `text`. */
function find(words, text, expected) {
    const same = (a, b) => a.replace(/\r$/, '') === b?.replace(/\r$/, '');
    const fits = (start) => start >= 1 && words.every((line, index) => same(line, text[start - 1 + index]));
    for (let away = 0; away <= text.length; away++) {
        if (fits(expected - away))
            return expected - away;
        if (fits(expected + away))
            return expected + away;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/tsc/github/changed-files.js




/** GitHub lists no more files of a pull request than this. */
const listLimit = 3000;
/**
 * The lines that a proposal changes: what GitHub says of the pull request, else what git says
 * (`diffWithBase`); undefined when neither knows.
 */
async function findChangedLines(repository, context, diffWithBase, prefix, read) {
    const number = context.pullRequest?.number;
    if (repository && number !== undefined) {
        const files = await attempt(github/* surfaces */.X.files, 'pull-requests: read', context, () => pullRequestFiles(repository, number));
        if (files.ok)
            return changedLines(files.value, prefix, read);
    }
    const diff = await diffWithBase();
    const files = diff === undefined ? undefined : filesOfDiff(diff);
    return files && changedLines(files, prefix, read);
}
/** The files of a pull request with their diffs. Throws when GitHub does not list all of them. */
async function pullRequestFiles({ octokit, owner, repo }, number) {
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
    });
    if (files.length >= listLimit)
        throw new Error(`more than ${listLimit} files changed`);
    return files.map(({ filename, patch, changes }) => ({ path: filename, patch, changes }));
}
/** The commit that the pull request proposes at this moment. */
async function headOfPullRequest({ octokit, owner, repo }, number) {
    return (await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data.head.sha;
}
/** The changed files from what `git diff` printed; undefined when that cannot be read. */
function filesOfDiff(diff) {
    try {
        return (0,parse/* parsePatch */.i)(diff).map((file) => {
            const path = (file.isDelete ? file.oldFileName : file.newFileName)?.replace(/^[ab]\//, '') ?? '';
            if (file.isBinary)
                return { path, changes: 1 };
            // only its name or mode changed
            return { path, patch: file.hunks.length === 0 ? '' : (0,create/* formatPatch */.Gu)(file), changes: 1 };
        });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/tsc/github/check-run.js
var check_run = __webpack_require__(69877);
// EXTERNAL MODULE: ./build/tsc/github/client.js
var client = __webpack_require__(44834);
;// CONCATENATED MODULE: ./build/tsc/github/comment.js

/**
 * Makes or rewrites the one comment that begins with `marker`; `write` gets the body that it had. A comment
 * that would stay the same is left alone.
 */
async function upsertComment({ octokit, owner, repo }, pullRequest, marker, write) {
    const at = { owner, repo, issue_number: pullRequest };
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...at, per_page: 100 });
    const ours = all.find((comment) => comment.body?.startsWith(marker) && (0,client/* isTrusted */.W2)(comment));
    const body = write(ours?.body);
    if (!ours)
        await octokit.rest.issues.createComment({ ...at, body });
    else if (ours.body !== body)
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
}

// EXTERNAL MODULE: ./build/tsc/github/context.js
var context = __webpack_require__(78710);
// EXTERNAL MODULE: ./build/tsc/github/deployment.js
var deployment = __webpack_require__(890);
;// CONCATENATED MODULE: ./build/tsc/github/review.js




/**
 * Brings the suggestions of a pull request up to date: what is there and still right stays, what changed in
 * its place is rewritten, what no longer applies is taken away, and the new ones come as one review. What runs about
 * something else than `about` have suggested is theirs. Findings whose suggestion can be seen are put into `shown`.
 */
async function reviewPullRequest(at, pull, suggestions, shown, about, language) {
    const { octokit, owner, repo } = at;
    const number = { owner, repo, pull_number: pull.number };
    const all = await octokit.paginate(octokit.rest.pulls.listReviewComments, { ...number, per_page: 100 });
    const suggested = all.filter((comment) => comment.body.startsWith(suggestionMarker) && (0,client/* isTrusted */.W2)(comment));
    const ours = new Set(suggested.filter(({ body }) => wordsOf(body)[1] === (0,markdown/* hiddenWord */.li)(about)));
    const claimed = new Set();
    const fresh = [];
    for (const suggestion of suggestions) {
        const here = suggested.filter((comment) => !claimed.has(comment.id) &&
            comment.path === suggestion.path &&
            comment.line === suggestion.line && // there is none where the place has changed since
            (comment.start_line ?? undefined) === suggestion.startLine);
        const same = here.find(({ body }) => wordsOf(body)[0] === suggestion.key);
        const comment = same ?? here.find((one) => ours.has(one));
        if (!comment) {
            fresh.push(suggestion);
            continue;
        }
        claimed.add(comment.id);
        if (!same)
            await octokit.rest.pulls.updateReviewComment({
                owner,
                repo,
                comment_id: comment.id,
                body: suggestion.body,
            });
        shown.add(suggestion.finding);
    }
    const stale = [...ours].filter(({ id }) => !claimed.has(id));
    await takeAway(at, pull.number, stale, all, language);
    if (fresh.length === 0)
        return;
    await octokit.rest.pulls.createReview({
        ...number,
        commit_id: pull.sha,
        event: 'COMMENT',
        body: github/* githubTexts */.W.reviewBody(fresh.length)[language],
        comments: fresh.map(({ path, line, startLine, body }) => ({
            path,
            line,
            side: 'RIGHT',
            ...(startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' }),
            body,
        })),
    });
    for (const { finding } of fresh)
        shown.add(finding);
}
/**
 * Deletes what no longer applies, as an open conversation may keep a pull request from being merged and to resolve
 * it takes `contents: write` (https://github.com/orgs/community/discussions/44650). What people have answered stays
 * for them, and says so. A review that is left without suggestions says so, too.
 */
async function takeAway({ octokit, owner, repo }, pullRequest, stale, all, language) {
    const outdated = `${suggestionMarker}outdated -->\n\n${github/* githubTexts */.W.outdated[language]}`;
    const gone = new Set();
    for (const { id } of stale) {
        const at = { owner, repo, comment_id: id };
        if (all.every((comment) => comment.in_reply_to_id !== id)) {
            await octokit.rest.pulls.deleteReviewComment(at);
            gone.add(id);
        }
        else
            await octokit.rest.pulls.updateReviewComment({ ...at, body: outdated });
    }
    const reviewsOf = (comments) => new Set(comments.map((comment) => comment.pull_request_review_id));
    const kept = reviewsOf(all.filter(({ id }) => !gone.has(id)));
    for (const review of reviewsOf(stale)) {
        if (review === null || kept.has(review))
            continue;
        const body = github/* githubTexts */.W.reviewOver[language];
        await octokit.rest.pulls.updateReview({
            owner,
            repo,
            pull_number: pullRequest,
            review_id: review,
            body,
        });
    }
}
/** Key of a suggestion, and what its run was about. */
function wordsOf(body) {
    return body.slice(suggestionMarker.length).split(' ', 2);
}

;// CONCATENATED MODULE: ./build/tsc/github/publish.js















/** One run as GitHub shows it. Nothing that GitHub refuses can fail the run: it becomes a note. */
class OnGitHub {
    #options;
    #repository;
    /** By English text, so that each is said once. */
    #notes = new Map();
    #checkRun;
    #deployment;
    #lines;
    /** Why findings have no check run to stand in; said where there are findings. */
    #noCheckRun;
    /** What was looked at is not what the pull request proposes: nothing may be said there. */
    #isBase;
    constructor(options, repository) {
        this.#options = options;
        this.#repository = repository;
        this.#isBase = (0,context/* isBaseCheckedOut */.BP)(options.context, options.head);
    }
    /** Shows that a run begins, where that was asked for. */
    static async begin(options) {
        const { asked, mode, context } = options;
        const deploys = mode === 'deploy' && asked.deployment !== undefined;
        const wanted = asked.annotations === 'auto' ||
            asked.suggestions ||
            asked.comment ||
            deploys ||
            asked.failOnScope === 'diff';
        const run = new OnGitHub(options, wanted ? await (0,client/* openRepository */.h_)(asked.githubToken, context) : undefined);
        await Promise.all([
            asked.annotations === 'auto' && context.sha && !run.#isBase
                ? run.#startCheckRun(context.sha)
                : undefined,
            deploys && context.sha ? run.#startDeployment(context.sha, asked.deployment) : undefined,
        ]);
        return run;
    }
    /** The report with the verdict that `fail-on-scope` asks for. */
    async scope(report) {
        const { asked, context } = this.#options;
        if (asked.failOnScope === 'all' || !report.checks || this.#isBase)
            return report;
        if (!context.pullRequest) {
            if (report.status === 'failure')
                this.#note(github/* githubTexts */.W.scopeNoProposal);
            return report;
        }
        const lines = await this.#changedLines(report.prefix);
        if (!lines) {
            this.#note(github/* githubTexts */.W.scopeUnknown);
            return report;
        }
        const narrowed = scoped(report, lines);
        this.#note(github/* githubTexts */.W.scope(narrowed.scope?.findings ?? 0, report.checks.findings.length));
        return narrowed;
    }
    /** Shows how the run ended, and what it found. A cancelled run has seconds left: it only says that it ended. */
    async publish(report) {
        const { context, read } = this.#options;
        const findings = report.checks?.findings ?? [];
        if (this.#isBase)
            this.#note(github/* githubTexts */.W.baseCheckedOut(context.event));
        const annotated = new Set();
        const suggested = new Set();
        if (this.#noCheckRun && findings.length > 0)
            this.#note(this.#noCheckRun);
        await Promise.all([this.#finishCheckRun(report, annotated), this.#finishDeployment(report)]);
        if (report.status !== 'cancelled' && !this.#isBase)
            await this.#onPullRequest(report, suggested);
        const rest = findings.filter((finding) => !suggested.has(finding));
        return { annotated, patch: (0,patch/* patchOf */.g)(report, rest, read), notes: [...this.#notes.values()] };
    }
    async #startCheckRun(sha) {
        const { asked, context } = this.#options;
        const { language } = asked;
        const at = this.#repository;
        if (!at)
            return; // no token: the step's own annotations do
        const name = github/* githubTexts */.W.checkRunName(this.#about());
        const outcome = await attempt(github/* surfaces */.X.checkRun, 'checks: write', context, () => (0,check_run/* startCheckRun */.aF)(at, { name, sha, detailsUrl: context.runUrl, language }));
        if (outcome.ok) {
            this.#checkRun = outcome.value;
            this.#options.remember('check-run', String(outcome.value));
        }
        else
            this.#noCheckRun =
                outcome.forbidden && context.secretsWithheld !== 'fork' ? github/* githubTexts */.W.annotationLimit : outcome.note;
    }
    async #finishCheckRun(report, annotated) {
        const [at, id] = [this.#repository, this.#checkRun];
        if (!at || id === undefined)
            return;
        const result = checkRunResult(report, this.#options.asked.language);
        const ask = (work) => this.#ask(github/* surfaces */.X.checkRun, 'checks: write', work);
        if (report.status !== 'cancelled')
            await ask(() => (0,check_run/* annotateCheckRun */._W)(at, id, result, annotated));
        await ask(async () => {
            await (0,check_run/* concludeCheckRun */.Lp)(at, id, result);
            this.#options.remember('check-run', ''); // else the post step tries again
        });
    }
    async #startDeployment(sha, environment) {
        const { asked, context } = this.#options;
        const at = this.#needs(github/* surfaces */.X.deployment);
        if (!at)
            return;
        const description = github/* githubTexts */.W.deploying[asked.language];
        this.#deployment = await this.#ask(github/* surfaces */.X.deployment, 'deployments: write', async () => {
            if (context.runUrl && (await (0,deployment/* recordedByJob */.fS)(at, environment, context.runUrl))) {
                this.#note(github/* githubTexts */.W.deploymentOfJob);
                return undefined;
            }
            return (0,deployment/* startDeployment */.i4)(at, { sha, environment, description, logUrl: context.runUrl });
        });
        if (this.#deployment !== undefined)
            this.#options.remember('deployment', String(this.#deployment));
    }
    async #finishDeployment(report) {
        const { asked, context } = this.#options;
        const [at, id] = [this.#repository, this.#deployment];
        if (!at || id === undefined)
            return;
        const result = deploymentResult(report, asked.language);
        await this.#ask(github/* surfaces */.X.deployment, 'deployments: write', async () => {
            await (0,deployment/* finishDeployment */.jl)(at, id, result, context.runUrl);
            this.#options.remember('deployment', '');
        });
    }
    /** What the pull request itself shows. Findings whose suggestion can be seen are put into `suggested`. */
    async #onPullRequest(report, suggested) {
        const { asked, context } = this.#options;
        const { number, headSha: sha } = context.pullRequest ?? {};
        const wanted = ['suggestions', 'comment'].filter((input) => asked[input]);
        if (!context.pullRequest || wanted.length === 0)
            return;
        if (number === undefined)
            for (const input of wanted)
                this.#note(github/* githubTexts */.W.noPullRequest(input));
        else if (sha && (await this.#movedOn(number, sha)))
            this.#note(github/* githubTexts */.W.movedOn(sha));
        else {
            if (asked.suggestions && sha)
                await this.#review(report, { number, sha }, suggested);
            if (asked.comment)
                await this.#comment(report, number);
        }
    }
    /** Whether the pull request has got another head since: the run for that one has the say. */
    async #movedOn(number, sha) {
        const at = this.#repository;
        if (!at)
            return false;
        const head = await attempt(github/* surfaces */.X.review, 'pull-requests: read', this.#options.context, () => headOfPullRequest(at, number));
        return head.ok && head.value !== sha;
    }
    async #review(report, pull, suggested) {
        const { asked, read } = this.#options;
        const at = this.#needs(github/* surfaces */.X.review);
        if (!at || !report.checks)
            return;
        const lines = await this.#changedLines(report.prefix);
        if (!lines)
            return this.#note(github/* githubTexts */.W.linesUnknown); // what is there may still be right
        const list = suggestions(report, lines, read, this.#about(), asked.language);
        await this.#ask(github/* surfaces */.X.review, 'pull-requests: write', () => reviewPullRequest(at, pull, list, suggested, this.#about(), asked.language));
    }
    async #comment(report, number) {
        const { asked, read } = this.#options;
        const at = this.#needs(github/* surfaces */.X.comment);
        if (!at)
            return;
        const marker = commentMarker(this.#about());
        await this.#ask(github/* surfaces */.X.comment, 'pull-requests: write', () => upsertComment(at, number, marker, (before) => comment(report, marker, before, read, asked.language)));
    }
    /** The lines that the change shows; asked for once. */
    #changedLines(prefix) {
        const { context, read, diffWithBase } = this.#options;
        this.#lines ??= findChangedLines(this.#repository, context, diffWithBase, prefix, read);
        return this.#lines;
    }
    /**
     * Tells runs on one commit apart: of check runs with the same name GitHub shows the last one alone, and a
     * comment is found by it.
     */
    #about() {
        const { asked, folder, mode } = this.#options;
        const how = { check: '', rehearse: 'rehearsal', deploy: asked.herokuAppName ?? '' };
        return [folder, asked.settingsModule ?? '', how[mode]].filter((part) => part !== '').join(', ');
    }
    #needs(what) {
        if (!this.#repository)
            this.#note(github/* githubTexts */.W.noToken(what));
        return this.#repository;
    }
    async #ask(what, permission, work) {
        const outcome = await attempt(what, permission, this.#options.context, work);
        if (outcome.ok)
            return outcome.value;
        this.#note(outcome.note);
        return undefined;
    }
    #note(text) {
        this.#notes.set(text.en, text);
    }
}


/***/ }),

/***/ 83921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XK: () => (/* binding */ goesWith),
/* harmony export */   gT: () => (/* binding */ isRepairable),
/* harmony export */   l1: () => (/* binding */ compatible)
/* harmony export */ });
/** The findings whose repairs can be applied together: no two of them touch the same place, or one file as a whole. */
function compatible(findings) {
    const chosen = [];
    for (const finding of findings)
        if (isRepairable(finding) && goesWith(finding, chosen))
            chosen.push(finding);
    return chosen;
}
/** Whether a repair touches nothing that the others touch. */
function goesWith(repair, others) {
    const taken = others.flatMap(({ fix }) => fix.edits);
    return !repair.fix.edits.some((edit) => taken.some((other) => collide(edit, other)));
}
function isRepairable(finding) {
    return finding.fix !== undefined;
}
function collide(a, b) {
    const same = filesOf(a).some((file) => filesOf(b).includes(file));
    if (!same || a.kind !== 'replace' || b.kind !== 'replace')
        return same;
    return a.start <= b.end && b.start <= a.end;
}
function filesOf(edit) {
    return edit.kind === 'rename' ? [edit.file, edit.to] : [edit.file];
}


/***/ }),

/***/ 60826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ fileChanges)
});

;// CONCATENATED MODULE: ./build/tsc/model/edit.js
/**
 * `text` after the `replace` edits in `edits`, which must belong to one file and
 * not overlap. Throws RangeError on an overlap or an offset outside `text`.
 */
function applyReplacements(text, edits) {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let at = 0;
    for (const edit of sorted) {
        if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
            throw new RangeError(`edit ${edit.start}..${edit.end} of ${edit.file} overlaps another or leaves the file (length ${text.length})`);
        }
        result += text.slice(at, edit.start) + edit.newText;
        at = edit.end;
    }
    return result + text.slice(at);
}

;// CONCATENATED MODULE: ./build/tsc/report/file-changes.js

/**
 * What `edits` make of each file; undefined when a text cannot say it: a file that is not UTF-8, is not
 * there, or has changed since it was looked at.
 */
function fileChanges(edits, read) {
    const changes = [];
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const own = edits.filter((edit) => edit.file === file);
        const change = changeOf(file, own, read);
        if (!change)
            return undefined;
        changes.push(change);
    }
    return changes;
}
function changeOf(file, edits, read) {
    const source = read(file);
    if (source === 'binary')
        return undefined;
    const written = edits.find((edit) => edit.kind === 'write');
    if (!source)
        return written && { to: file, before: '', after: written.text };
    const bom = source.bom ? '\uFEFF' : '';
    const before = bom + source.text;
    if (written)
        return { from: file, to: file, before, after: written.text };
    if (edits.some((edit) => edit.kind === 'delete'))
        return { from: file, before, after: '' };
    const renamed = edits.find((edit) => edit.kind === 'rename');
    if (renamed && read(renamed.to) !== undefined)
        return undefined;
    try {
        const after = bom +
            applyReplacements(source.text, edits.filter((edit) => edit.kind === 'replace'));
        return { from: file, to: renamed?.to ?? file, before, after };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 31258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ patchOf),
/* harmony export */   v: () => (/* binding */ filePatch)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37291);
/* harmony import */ var _model_compatible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83921);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60826);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88980);




/** The safe repairs of `findings` that go together and that a text can say without showing a password, as a patch. */
function patchOf(report, findings, read) {
    const safe = findings.filter(({ fix }) => fix?.safety === 'safe').filter(_model_compatible_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepairable */ .gT);
    const chosen = (0,_model_compatible_js__WEBPACK_IMPORTED_MODULE_0__/* .compatible */ .l1)(safe.filter(({ fix }) => (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .fileChanges */ .C)(fix.edits, read)));
    const changes = (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .fileChanges */ .C)(chosen.flatMap(({ fix }) => fix.edits), read);
    const parts = (changes ?? [])
        .filter(({ from, to, before, after }) => from !== to || before !== after)
        .map((change) => ({ file: change.from ?? change.to, text: filePatch(report, change) }));
    const shown = parts.filter(({ text }) => !credentials.test(text));
    const files = new Set(shown.map(({ file }) => file));
    const made = chosen.filter(({ fix }) => fix.edits.every(({ file }) => files.has(file)));
    return { text: shown.map(({ text }) => text).join(''), findings: made };
}
/** A password or token in a URL, which a patch would show among the lines around a change. */
const credentials = /:\/\/(?!(?:git|hg|svn)@)[^\s/?#'"\\]+@/;
/** One file's change as a part of a patch. */
function filePatch(report, { from, to, before, after }) {
    const [created, deleted] = [from === undefined, to === undefined];
    const oldName = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(report, from ?? to ?? '');
    const newName = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(report, to ?? from ?? '');
    const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_3__/* .structuredPatch */ .YB)(oldName, newName, before, after, '', '', { context: 3 });
    return (0,diff__WEBPACK_IMPORTED_MODULE_3__/* .formatPatch */ .Gu)({
        oldFileName: created ? '/dev/null' : `a/${oldName}`,
        newFileName: deleted ? '/dev/null' : `b/${newName}`,
        oldHeader: undefined,
        newHeader: undefined,
        hunks,
        isGit: true,
        isCreate: created,
        isDelete: deleted,
        isRename: !created && !deleted && from !== to,
    });
}


/***/ })

};
