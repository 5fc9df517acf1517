export const id = 380;
export const ids = [380];
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

/***/ 70380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclude: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _messages_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57519);
/* harmony import */ var _check_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69877);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44834);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78710);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(890);





/** Ends what would say "in progress" for ever. Throws when GitHub does not take it. */
async function conclude(env, token, { checkRun, deployment }, language) {
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .yI)(env);
    const at = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(token, context);
    if (!at)
        return;
    const title = _messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubTexts */ .W.leftOpen[language];
    if (checkRun !== undefined)
        await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_1__/* .concludeCheckRun */ .Lp)(at, checkRun, { conclusion: 'cancelled', title, summary: title });
    if (deployment !== undefined)
        await (0,_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .finishDeployment */ .jl)(at, deployment, { state: 'error', description: title }, context.runUrl);
}


/***/ }),

/***/ 78710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ isBaseCheckedOut),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Events that run on a proposal rather than on a branch's own commit. */
const proposals = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'merge_group',
]);
/** Events that run with secrets, forks or not. */
const privileged = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** Reads `GITHUB_*` and the event's payload; an unreadable payload counts as empty. */
function readContext(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const repository = env.GITHUB_REPOSITORY || undefined;
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const repositoryUrl = repository && `${server}/${repository}`;
    const pullRequest = readPullRequest(event, payload, repository);
    return {
        event,
        sha: pullRequest?.headSha ?? (env.GITHUB_SHA || undefined),
        ownSha: env.GITHUB_SHA || undefined,
        ref: env.GITHUB_REF || undefined,
        repository,
        repositoryUrl,
        runUrl: repositoryUrl && env.GITHUB_RUN_ID && `${repositoryUrl}/actions/runs/${env.GITHUB_RUN_ID}`,
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        pullRequest,
        secretsWithheld: withheld(event, env.GITHUB_ACTOR, pullRequest),
        stranger: stranger(event, payload, pullRequest),
        follows: event === 'workflow_run' ? text(at(payload, 'workflow_run', 'conclusion')) : undefined,
    };
}
/**
 * Whether a proposal is asked about, but the branch that it goes into is checked out: that is what actions/checkout
 * takes by itself for the events with secrets. `head`: the commit that is checked out.
 */
function isBaseCheckedOut({ event, pullRequest, ownSha }, head) {
    return privileged.has(event) && pullRequest !== undefined && head !== undefined && head === ownSha;
}
/** The commit that a run is about: of a proposal its own, not GitHub's merge; else whatever is checked out. */
function commitOf(context, head) {
    if (isBaseCheckedOut(context, head))
        return head;
    return context.pullRequest?.headSha ?? head ?? context.sha;
}
/** https://docs.github.com/actions/reference/security/securely-using-pull_request_target */
function stranger(event, payload, pullRequest) {
    if (!privileged.has(event) || !pullRequest)
        return undefined;
    if (event !== 'issue_comment')
        return pullRequest.fork ? 'fork' : undefined;
    const writes = ['OWNER', 'MEMBER', 'COLLABORATOR'];
    return writes.includes(text(at(payload, 'comment', 'author_association')) ?? '') ? undefined : 'comment';
}
/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
function withheld(event, actor, pullRequest) {
    if (privileged.has(event))
        return undefined;
    if (actor === 'dependabot[bot]')
        return 'dependabot';
    return pullRequest?.fork ? 'fork' : undefined;
}
function readPullRequest(event, payload, repository) {
    if (event === 'workflow_run') {
        const run = at(payload, 'workflow_run');
        const headRepository = text(at(run, 'head_repository', 'full_name'));
        const fork = headRepository !== repository;
        if (!fork && !proposals.has(text(at(run, 'event')) ?? ''))
            return undefined;
        const number = at(run, 'pull_requests', '0', 'number'); // of a fork GitHub names none
        return { number: whole(number), headSha: text(at(run, 'head_sha')), headRepository, fork };
    }
    if (event === 'issue_comment') {
        const issue = at(payload, 'issue');
        return at(issue, 'pull_request') ? { number: whole(at(issue, 'number')), fork: false } : undefined;
    }
    if (!proposals.has(event))
        return undefined;
    if (event === 'merge_group') {
        const group = at(payload, 'merge_group');
        return {
            headSha: text(at(group, 'head_sha')),
            baseSha: text(at(group, 'base_sha')),
            baseRef: text(at(group, 'base_ref'))?.replace(/^refs\/heads\//, ''),
            fork: false,
        };
    }
    const pull = at(payload, 'pull_request');
    const headRepository = text(at(pull, 'head', 'repo', 'full_name')); // null when the fork is deleted
    return {
        number: whole(at(pull, 'number')),
        headSha: text(at(pull, 'head', 'sha')),
        baseSha: text(at(pull, 'base', 'sha')),
        baseRef: text(at(pull, 'base', 'ref')),
        headRepository,
        fork: headRepository !== repository,
    };
}
function readPayload(path) {
    try {
        return path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null ? inner[key] : undefined, value);
}
function whole(value) {
    return typeof value === 'number' ? value : undefined;
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
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


/***/ })

};
