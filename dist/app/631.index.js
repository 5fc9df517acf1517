export const id = 631;
export const ids = [631];
export const modules = {

/***/ 57519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ githubTexts),
/* harmony export */   X: () => (/* binding */ surfaces)
/* harmony export */ });
/* harmony import */ var _model_josa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65760);

const n = (count, one) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);
/** What GitHub was asked for, as the subject of a sentence. */
const surfaces = {
    checkRun: { en: 'the check run', ko: '체크 실행(check run)' },
    review: { en: 'the review suggestions', ko: '리뷰 제안' },
    comment: { en: 'the comment', ko: '댓글' },
    deployment: { en: 'the deployment record', ko: '배포 기록' },
    files: { en: 'the changed lines', ko: '변경된 줄 목록' },
};
/** Notes about GitHub: what could not be shown there, and why. */
const githubTexts = {
    checkRunName: (about) => about === '' ? 'Heroku readiness' : `Heroku readiness (${about})`,
    inProgress: { en: 'Checking the project …', ko: '프로젝트를 검사하고 있습니다…' },
    forbidden: (what, permission) => ({
        en: `GitHub refused ${what.en}: the token lacks a permission. Add \`${permission}\` to the job's \`permissions\`.`,
        ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_0__/* .josa */ .w)(`GitHub이 ${what.ko} 요청을 거부했습니다. 토큰에 권한이 없습니다. 작업(job)의 \`permissions\`에 \`${permission}\`를 추가해 주세요.`),
    }),
    annotationLimit: {
        en: "GitHub shows ten annotations of each level. With `checks: write` in the job's `permissions` all findings are annotated, in a check run.",
        ko: 'GitHub은 주석을 수준마다 10개까지만 보여 줍니다. 작업(job)의 `permissions`에 `checks: write`를 추가하면 체크 실행(check run)에 모든 결과가 주석으로 표시됩니다.',
    },
    readOnly: {
        en: 'This pull request comes from a fork, so GitHub gives the run a read-only token: nothing is written to the pull request. Everything is in this summary.',
        ko: '포크에서 온 pull request이므로 GitHub이 읽기 전용 토큰을 줍니다. 그래서 pull request에는 아무것도 쓰지 않으며, 모든 내용은 이 요약에 있습니다.',
    },
    rateLimited: (what) => ({
        en: `GitHub's rate limit is used up, so ${what.en} had to be left out. The next run tries again.`,
        ko: `GitHub의 요청 한도를 다 써서 ${what.ko} 작업을 하지 못했습니다. 다음 실행에서 다시 시도합니다.`,
    }),
    failed: (what, reason) => ({
        en: `GitHub did not take ${what.en}: ${reason}. This does not change the result of the run.`,
        ko: `GitHub이 ${what.ko} 요청을 처리하지 못했습니다: ${reason}. 실행 결과에는 영향이 없습니다.`,
    }),
    bug: (reason) => ({
        en: `Showing the result on GitHub failed by a fault of this action (${reason}). Please report it; the result itself stands.`,
        ko: `이 액션의 오류로 GitHub에 결과를 표시하지 못했습니다(${reason}). 제보해 주세요. 결과 자체는 그대로입니다.`,
    }),
    noToken: (what) => ({
        en: `There is no \`github-token\`, so ${what.en} had to be left out.`,
        ko: `\`github-token\`이 없어서 ${what.ko} 작업을 하지 못했습니다.`,
    }),
    baseCheckedOut: (event) => ({
        en: `The event \`${event}\` checks out the branch that the pull request goes into, so this is about that branch and not about what is proposed: nothing is written to the pull request. Use the event \`pull_request\`: checking needs no secret.`,
        ko: `\`${event}\` 이벤트는 병합될 브랜치를 체크아웃합니다. 그래서 이 결과는 pull request의 변경이 아니라 그 브랜치에 대한 것이며, pull request에는 아무것도 쓰지 않습니다. 검사에는 secret이 필요 없으니 \`pull_request\` 이벤트를 쓰세요.`,
    }),
    movedOn: (sha) => ({
        en: `The pull request has moved on from ${sha.slice(0, 7)} since this run began, so nothing is written to it: the run for the newer commit does that.`,
        ko: `이 실행이 시작된 뒤 pull request가 ${sha.slice(0, 7)} 다음 커밋으로 바뀌었습니다. pull request에는 새 커밋의 실행이 쓰므로 여기서는 아무것도 쓰지 않습니다.`,
    }),
    noPullRequest: (input) => ({
        en: `\`${input}\` has no effect here: the event \`pull_request\` is needed, which names the pull request.`,
        ko: (0,_model_josa_js__WEBPACK_IMPORTED_MODULE_0__/* .josa */ .w)(`\`${input}\`은 여기에서 효과가 없습니다. pull request 번호를 알 수 있는 \`pull_request\` 이벤트가 필요합니다.`),
    }),
    linesUnknown: {
        en: 'The lines that the pull request changes are not known, so its suggestions were left as they are.',
        ko: 'pull request에서 바뀐 줄을 알 수 없어서 제안은 그대로 두었습니다.',
    },
    scopeUnknown: {
        en: 'The lines that this change touches are not known, so every finding counts (`fail-on-scope: all`). Give a `github-token` with `pull-requests: read`, or check out with `fetch-depth: 0`.',
        ko: '이 변경이 건드린 줄을 알 수 없어서 모든 결과를 판정에 넣었습니다(`fail-on-scope: all`). `pull-requests: read` 권한이 있는 `github-token`을 주거나 `fetch-depth: 0`으로 체크아웃해 주세요.',
    },
    scopeNoProposal: {
        en: '`fail-on-scope: diff` compares a pull request with its base; this is none, so every finding counts.',
        ko: '`fail-on-scope: diff`는 pull request를 base와 비교합니다. 지금은 pull request가 아니므로 모든 결과를 판정에 넣었습니다.',
    },
    scope: (inside, all) => ({
        en: `${inside} of ${n(all, 'finding')} are on changed lines; only those can fail the run (\`fail-on-scope: diff\`).`,
        ko: `결과 ${all}개 중 ${inside}개가 변경된 줄에 있습니다. 실행을 실패로 만드는 것은 이것뿐입니다(\`fail-on-scope: diff\`).`,
    }),
    notes: { en: 'Notes', ko: '참고' },
    patchTitle: (count) => ({
        en: `Repair ${n(count, 'finding')} with a patch`,
        ko: `패치로 ${count}개 고치기`,
    }),
    patchHow: {
        en: 'Run this at the root of the repository, or review it first with `git apply --stat`:',
        ko: '저장소 루트에서 아래 명령을 실행하세요. `git apply --stat`으로 먼저 살펴볼 수도 있습니다.',
    },
    patchFile: {
        en: 'The patch is in the file that the output `patch-file` names: it is too long, or holds characters that a page would lose (such as CRLF line ends). Apply it with `git apply`.',
        ko: '패치는 출력 `patch-file`이 가리키는 파일에 있습니다. 너무 길거나, 페이지에 옮기면 사라지는 문자(CRLF 줄 끝 등)가 들어 있기 때문입니다. `git apply`로 적용하세요.',
    },
    reviewBody: (count) => ({
        en: `${n(count, 'repair')} for Heroku that can be applied with one click.`,
        ko: `클릭 한 번으로 적용할 수 있는 Heroku용 수정 제안이 ${count}개 있습니다.`,
    }),
    outdated: {
        en: 'This suggestion no longer applies.',
        ko: '이 제안은 더 이상 필요하지 않습니다.',
    },
    reviewOver: {
        en: 'The suggestions of this review are made or no longer apply.',
        ko: '이 리뷰의 제안은 반영되었거나 더 이상 필요하지 않습니다.',
    },
    changes: ({ added, gone, kept }) => ({
        en: `Since the last push: ${added} new, ${gone} gone, ${kept} still there.`,
        ko: `지난 푸시 이후: 새로 생긴 것 ${added}개, 없어진 것 ${gone}개, 그대로인 것 ${kept}개.`,
    }),
    isNew: { en: 'new', ko: '새로 생김' },
    gone: { en: 'Gone', ko: '없어짐' },
    rehearsal: { en: 'Rehearsal on the local Heroku', ko: '로컬 Heroku 리허설' },
    details: { en: 'Details', ko: '자세히' },
    deploymentOfJob: {
        en: 'The job has `environment:` and records the deployment by itself, so the input `deployment` is not needed.',
        ko: 'job에 `environment:`가 있어 GitHub이 배포를 알아서 기록합니다. 입력 `deployment`는 필요 없습니다.',
    },
    leftOpen: {
        en: 'The step ended before it could say here how. See the log of the run.',
        ko: '단계가 여기에 결과를 남기지 못하고 끝났습니다. 실행 로그를 확인하세요.',
    },
    deploying: { en: 'Deploying to Heroku', ko: 'Heroku에 배포하는 중' },
};


/***/ }),

/***/ 98030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['error', 'warning', 'notice'];


/***/ }),

/***/ 43429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baseSection)
/* harmony export */ });
/* harmony import */ var _messages_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82947);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88980);



/** Both releases of a rehearsal beside each other; '' where there was no base. */
function baseSection(report, language, limits) {
    const { base, commit = '' } = report;
    if (!base)
        return '';
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const sides = [base, { ...report, commit }];
    const branch = base.branch ? ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(base.branch)}` : '';
    const head = [`${t.base[language]}${branch}`, t.change[language]];
    const row = (title, cell) => `| ${title} | ${sides.map(cell).join(' | ')} |`;
    const time = (side, name) => {
        const stage = side.stages.find((one) => one.name === name);
        return stage && stage.status === 'done' ? (0,_messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(stage.duration)[language] : '–';
    };
    const names = ({ migrations = [] }) => {
        const shown = migrations.length <= 5 ? migrations.map(({ app, name }) => `${app}.${name}`).join(', ') : '';
        return shown === '' ? '' : `<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(shown, limits.text))}`;
    };
    const migrated = (side) => side.release ? `${t.migrations(side.migrations?.length ?? 0)[language]}${names(side)}` : '–';
    return [
        `### ${t.bothReleases[language]}`,
        [
            `| | ${head.join(' | ')} |`,
            '|---|---|---|',
            row(t.commit[language], (side) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(side.commit.slice(0, 7))),
            row(t.build[language], (side) => time(side, 'push')),
            row(t.release[language], ({ release }) => (release ? `v${release.version}` : '–')),
            row(t.database[language], migrated),
            row(t.page[language], ({ served }) => served ? t.served(served.status, (0,_messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(served.time)[language])[language] : '–'),
        ].join('\n'),
        base.problem ? `⚠️ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(base.problem.text[language], limits.text)}` : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}


/***/ }),

/***/ 94416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88980);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16551);



/**
 * A name for each finding that stays when lines move: made of the check, the path and the words of the
 * line, with `:2` for the second of its kind, in the form of GitHub's `primaryLocationLineHash`.
 */
function fingerprints(report, read) {
    const seen = new Map();
    const names = new Map();
    for (const finding of report.checks?.findings ?? []) {
        const { file, line } = finding.location;
        const text = line === undefined ? undefined : (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(read, file);
        const words = text === undefined || line === undefined ? '' : (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(text, line).replace(/\s+/g, ' ').trim();
        const key = [finding.check, (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(report, file), words].join('\0');
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16);
        const turn = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, turn);
        names.set(finding, `${hash}:${turn}`);
    }
    return names;
}


/***/ }),

/***/ 82947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   li: () => (/* binding */ hiddenWord),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88980);

/** Everything that means something in Markdown, HTML or GitHub's links, so that text stays text. */
const special = /[&<>`*_~[\]|\\#@$]|:(?=\/\/|[\w+-]+:)/g;
/**
 * `text` as one line of Markdown that shows exactly it: for cells, list items and link texts. Characters
 * with a meaning become numeric entities, which neither Markdown nor HTML nor a table acts upon. GitHub looks for
 * names of people and numbers of issues in what came of the Markdown, so that a space without width must part them
 * from their sign; code it leaves alone.
 */
function literal(text) {
    return entities(text).replace(/&#(64|35);(?=\w|&#95;)/g, '&#$1;&#8203;');
}
function entities(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)
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
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text).trim(), limit)
        .split('\n')
        .map((line) => line.replace(/`([^`]+)`|[^`]+|`/g, (part, inner) => (inner ? code(inner) : literal(part))))
        .join('<br>');
}
/** `text` as code in a line of Markdown. */
function code(text) {
    return `<code>${entities(text)}</code>`;
}
/** A code block that its content cannot end: the fence is longer than any in it. */
function fence(text, language = '') {
    const content = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text);
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map((run) => run[0].length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${content.replace(/\n$/, '')}\n${marks}`;
}
/** A link; anything but http(s) is left as text, and so is a site on the runner itself, which is gone by then. */
function link(label, url) {
    if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url))
        return label;
    if (/^(127\.|localhost$|\[::1\])/.test(new URL(url).hostname))
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
/** `text` as one word of an HTML comment, which it cannot end. */
function hiddenWord(text) {
    return encodeURIComponent(text).replaceAll('-', '%2D');
}


/***/ }),

/***/ 24548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _messages_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82947);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88980);



/** The place as code, or that it is the whole project; a link to the file at the commit when there is a page for it. */
function placeLink(report, location, language) {
    const { repositoryUrl, commit } = report;
    const path = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(report, location.file);
    const words = path === '' ? _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ.wholeProject[language] : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(report, location);
    const url = path && repositoryUrl && commit ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fileUrl */ .iw)(repositoryUrl, commit, path, location.line) : undefined;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(words), url);
}


/***/ }),

/***/ 16551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** The text of a file, undefined when there is none. */
function textOf(read, path) {
    const file = path === '' ? undefined : read(path);
    return file === 'binary' ? undefined : file?.text;
}
/** Line and column, from 1 and in UTF-16 code units, of an offset into `text`. */
function positionAt(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
/** The line (from 1) of `text` without its end. */
function lineOf(text, line) {
    return (text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
}


/***/ }),

/***/ 76333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ scrubSection),
/* harmony export */   Hv: () => (/* binding */ changesSection),
/* harmony export */   NY: () => (/* binding */ picturesSection),
/* harmony export */   Xl: () => (/* binding */ unknownsSection),
/* harmony export */   bM: () => (/* binding */ causeSection),
/* harmony export */   bv: () => (/* binding */ promotionSection),
/* harmony export */   d4: () => (/* binding */ linksSection),
/* harmony export */   l$: () => (/* binding */ servedSection),
/* harmony export */   p4: () => (/* binding */ stagesSection),
/* harmony export */   pL: () => (/* binding */ migrationsSection),
/* harmony export */   t9: () => (/* binding */ newMigrationsSection)
/* harmony export */ });
/* harmony import */ var _messages_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82947);
/* harmony import */ var _place_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24548);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88980);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42512);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44353);






/** Why it failed, what to do next, and the end of the log that tells. */
function causeSection(report, language, limits) {
    const cause = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .causeOf */ .r)(report);
    if (!cause)
        return '';
    const { text, hint, link: page, log, stack, diagnosis } = cause;
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    return [
        `### ${t.cause[language]}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(text[language], limits.text),
        hint ? `<b>${t.next[language]}:</b> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(hint[language], limits.text)}` : '',
        diagnosis ? diagnosisLine(report, diagnosis, language) : '',
        page ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(t.more[language], page) : '',
        stack === undefined ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(t.bug[language])}\n\n${tail(stack.split('\n'), limits, 'head')}`,
        log && log.length > 0
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(t.logTail(Math.min(log.length, limits.lines))[language], tail(log, limits, 'tail'))
            : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The line that made it fail, and the finding that had said so. */
function diagnosisLine(report, { location, predicted }, language) {
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const at = location ?? predicted?.location;
    return [
        at?.file ? `<b>${t.where[language]}:</b> ${(0,_place_link_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .a)(report, at, language)}` : '',
        predicted ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(t.predicted(predicted.check)[language]) : '',
    ]
        .filter((part) => part !== '')
        .join(' · ');
}
function tail(lines, limits, end) {
    const kept = end === 'tail' ? lines.slice(-limits.lines) : lines.slice(0, limits.lines);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)(kept.map((line) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(line, limits.text)).join('\n'), 'text');
}
function linksSection(report, language) {
    const { app, build, release, runUrl } = report;
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const links = [
        app?.url && report.mode === 'deploy' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(`${t.site[language]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(app.url)}`, app.url) : '',
        release ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(`${t.release[language]} v${release.version}`, release.url) : '',
        build ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(`${t.build[language]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(build.id.slice(0, 8))}`, build.url) : '',
        runUrl ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(t.run[language], runUrl) : '',
    ];
    return links.filter((part) => part !== '').join(' · ');
}
function stagesSection(report, language, limits) {
    if (report.stages.length === 0)
        return '';
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const rows = report.stages.map((stage) => {
        const note = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(stage.note?.[language] ?? _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7[stage.status][language], limits.text);
        const time = stage.status === 'skipped' ? '' : (0,_messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(stage.duration)[language];
        const title = (0,_messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(stage)[language];
        return `| ${_messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .statusIcons */ .pb[stage.status]} | ${title} | ${time} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(note, stage.link)} |`;
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
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const ok = served.assets.filter((asset) => asset.ok).length;
    const lines = [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(served.url), served.url)} ${t.served(served.status, (0,_messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(served.time)[language])[language]}`,
        served.assets.length > 0 ? t.assets(ok, served.assets.length)[language] : '',
    ];
    const broken = served.assets.filter((asset) => !asset.ok).slice(0, limits.lines);
    return [
        lines.filter((line) => line !== '').join(' · '),
        broken.map((asset) => `- ❌ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(asset.url, limits.text))} (${asset.status})`).join('\n'),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** What became of the app that was promoted to. */
function promotionSection(report, language, limits) {
    const { promotion } = report;
    if (!promotion)
        return '';
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const { app, release, served, migrations = [] } = promotion;
    const names = migrations.map(({ app: label, name }) => `${label}.${name}`);
    const title = `### 🚀 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(t.promotion(app.name, release?.version)[language])}`;
    return [
        title,
        served ? servedSection({ ...report, served }, language, limits) : '',
        names.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(t.migrations(names.length)[language], tail(names, limits, 'head')) : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** What was done to the app itself, and what was only planned because the run ended before. */
function changesSection(report, language, limits) {
    const { changes = [] } = report;
    if (changes.length === 0)
        return '';
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const items = changes.slice(0, limits.findings).map(({ text, done }) => {
        const planned = done ? '' : ` (${t.changePlanned[language]})`;
        return `- ${done ? '✅' : '◻️'} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(text[language], limits.text)}${planned}`;
    });
    return `### 🔧 ${t.changes(changes.length)[language]}\n\n${items.join('\n')}`;
}
/** Where the pictures of the page are. */
function picturesSection({ screenshots, runUrl }, language) {
    const names = ['before', 'after'].filter((name) => screenshots?.[name] !== undefined);
    if (names.length === 0)
        return '';
    const files = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(names.map((name) => `<code>${name}.png</code>`).join(' '), runUrl && `${runUrl}#artifacts`);
    return `🖼️ ${files} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(_messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ.pictures[language])}`;
}
/** What the database does not have yet, before it is applied. */
function newMigrationsSection(report, language, limits) {
    const migrations = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .newMigrations */ .ct)(report);
    if (migrations.length === 0)
        return '';
    const items = migrations.slice(0, limits.findings).map(({ app, name, risks }) => {
        const ids = [...new Set(risks)].map(_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY);
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(`${app}.${name}`)}${ids.length > 0 ? ` ⚠️ ${ids.join(', ')}` : ''}`;
    });
    const risky = migrations.filter(({ risks }) => risks.length > 0).length;
    const left = migrations.length - items.length;
    const end = left > 0 ? `\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(_messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ.leftOut(left)[language])}` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(_messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ.newMigrations(migrations.length, risky)[language], `${items.join('\n')}${end}`);
}
function migrationsSection(report, language, limits) {
    const { migrations = [], warnings } = report;
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const applied = migrations.map(({ app, name }) => `${app}.${name}`);
    return [
        applied.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(t.migrations(applied.length)[language], tail(applied, limits, 'head')) : '',
        warnings.length > 0
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(`⚠️ ${t.herokuWarnings(warnings.length)[language]}`, tail(warnings, limits, 'head'))
            : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function scrubSection(report, language, limits) {
    const { scrub } = report;
    if (!scrub || scrub.changes.length === 0)
        return '';
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const reasons = scrub.changes
        .slice(0, limits.lines)
        .map((change) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .place */ .ik)(report, change))} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(change.reason[language], limits.text)}`);
    const diff = scrub.diff.split('\n');
    const kept = diff.slice(0, limits.lines).map((line) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(line, limits.text));
    return [
        `### 🧽 ${t.scrubbed(scrub.applied, scrub.changes.length)[language]}`,
        reasons.join('\n'),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)(kept.join('\n'), 'diff'),
        ...(diff.length > kept.length ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(t.leftOut(diff.length - kept.length)[language])] : []),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(t.scrubNote[language]),
    ].join('\n\n');
}
/** What no check could know: said once, with what settles it. */
function unknownsSection(report, language, limits) {
    const unknowns = report.checks?.unknowns ?? [];
    if (unknowns.length === 0)
        return '';
    const t = _messages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTexts */ .vZ;
    const bySettler = new Map();
    for (const { check, needs } of unknowns) {
        const checks = bySettler.get(needs[language]) ?? [];
        if (!checks.includes(check))
            checks.push(check);
        bySettler.set(needs[language], checks);
    }
    const items = [...bySettler].slice(0, limits.findings).map(([needs, checks]) => {
        const ids = checks.slice(0, 20).map(_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY);
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(needs, limits.text)} (${ids.join(', ')})`;
    });
    const left = bySettler.size - items.length;
    const end = left > 0 ? `\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(t.leftOut(left)[language])}` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(`❔ ${t.unknowns(unknowns.length)[language]}`, `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((report.mode === 'rehearse' ? t.unknownInRehearsal : t.unknownNote)[language])}\n\n${items.join('\n')}${end}`);
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


/***/ })

};
