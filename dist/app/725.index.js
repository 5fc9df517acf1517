export const id = 725;
export const ids = [725];
export const modules = {

/***/ 54680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ createApp),
/* harmony export */   N3: () => (/* binding */ listBuildpacks),
/* harmony export */   Sx: () => (/* binding */ getApp),
/* harmony export */   X4: () => (/* binding */ appPath),
/* harmony export */   aF: () => (/* binding */ listFeatures),
/* harmony export */   fV: () => (/* binding */ setBuildpacks),
/* harmony export */   fy: () => (/* binding */ updateApp),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   wK: () => (/* binding */ listDomains)
/* harmony export */ });
/* unused harmony exports getAccount, getRateLimit */
/** `/apps/{app}` and what is below it, with the name encoded. */
function appPath(app, rest = '') {
    return `/apps/${encodeURIComponent(app)}${rest}`;
}
/** Whose key this is. */
function getAccount(client, limits = {}) {
    return client.get('/account', limits);
}
/** API calls that are left to the account this hour. Not counted by Heroku. */
async function getRateLimit(client, limits = {}) {
    return (await client.get('/account/rate-limits', limits)).remaining;
}
/** Throws HerokuError with status 404 when there is no such app, or none that this account may see. */
function getApp(client, app, limits = {}) {
    return client.get(appPath(app), limits);
}
/** Creates an app, in a team when one is named. Repeated only when nothing can have been created: a name can be taken once. */
async function createApp(client, app, limits = {}) {
    return (await client.request('POST', app.team ? '/teams/apps' : '/apps', { ...limits, body: app }))
        .data;
}
/** Changes settings; `build_stack` holds from the next build on. */
async function updateApp(client, app, changes, limits = {}) {
    return (await client.request('PATCH', appPath(app), { ...limits, body: changes, idempotent: true }))
        .data;
}
/** Fir runs Cloud Native Buildpacks: no slug, no buildpacks on the app. */
function generationOf(app) {
    const name = typeof app.generation === 'object' ? app.generation.name : app.generation;
    return name === 'fir' || app.stack.name === 'cnb' ? 'fir' : 'cedar';
}
function listBuildpacks(client, app, limits = {}) {
    return client.get(appPath(app, '/buildpack-installations'), limits);
}
/** Replaces the list of buildpacks, from the next build on. Values: registry names, URLs or urns. */
async function setBuildpacks(client, app, buildpacks, limits = {}) {
    const body = { updates: buildpacks.map((buildpack) => ({ buildpack })) };
    const path = appPath(app, '/buildpack-installations');
    return (await client.request('PUT', path, { ...limits, body, idempotent: true }))
        .data;
}
function listDomains(client, app, limits = {}) {
    return client.list(appPath(app, '/domains'), limits);
}
function listFeatures(client, app, limits = {}) {
    return client.list(appPath(app, '/features'), limits);
}


/***/ }),

/***/ 99317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   HS: () => (/* binding */ findBuildOf),
/* harmony export */   YF: () => (/* binding */ listBuilds),
/* harmony export */   dn: () => (/* binding */ createBuild),
/* harmony export */   lS: () => (/* binding */ cancelBuild),
/* harmony export */   ls: () => (/* binding */ getBuild),
/* harmony export */   nt: () => (/* binding */ waitForBuild)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _apps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54680);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67888);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82893);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98924);





const POLL = 5_000;
/** Looks before `nextLook` has grown to POLL. */
const QUICK_LOOKS = 5;
/**
 * Starts a build. After an ambiguous failure it looks whether the build was made (same
 * archive, or same version and younger than this call) before it asks again.
 */
function createBuild(client, app, order, limits = {}) {
    client.secret(order.url);
    const { url, checksum, version, version_description } = order;
    // Unset fields are left out by JSON.
    const body = { source_blob: { url, checksum, version, version_description } };
    return (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)(client, limits, {
        waitingFor: { en: 'the start of the build', ko: '빌드 시작' },
        create: async (signal) => (await client.request('POST', (0,_apps_js__WEBPACK_IMPORTED_MODULE_4__/* .appPath */ .X4)(app, '/builds'), { body, signal })).data,
        look: async (since, signal) => (await listBuilds(client, app, 20, { signal })).find(({ source_blob: blob, created_at }) => blob.url === order.url ||
            (order.version !== undefined && blob.version === order.version && Date.parse(created_at) >= since)),
    });
}
function getBuild(client, app, id, limits = {}) {
    return client.get((0,_apps_js__WEBPACK_IMPORTED_MODULE_4__/* .appPath */ .X4)(app, `/builds/${encodeURIComponent(id)}`), limits);
}
/** The newest builds, newest first; those of git pushes too. */
async function listBuilds(client, app, max = 20, limits = {}) {
    const range = `created_at ..; max=${max}, order=desc`;
    const builds = await client.get((0,_apps_js__WEBPACK_IMPORTED_MODULE_4__/* .appPath */ .X4)(app, '/builds'), { ...limits, range });
    return builds.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
}
/** Tells a source from all others, and is no secret as its address is. */
function markOf(sourceUrl) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(sourceUrl).digest('hex');
}
/**
 * The build of the source with that mark, which Heroku may have begun although its answer was never seen;
 * it can show up late, so it is looked for `looks` times. Works after a cancellation, too.
 */
async function findBuildOf(client, app, mark, looks, limits) {
    for (let look = 0; look < looks; look++) {
        await client.sleep(look * 1_000);
        const builds = await listBuilds(client, app, 20, { ...limits, outlivesAbort: true });
        const begun = builds.find(({ source_blob: blob }) => blob.url && markOf(blob.url) === mark);
        if (begun)
            return begun;
    }
    return undefined;
}
/** Cancels a build that is pending; Heroku answers with an error when it has ended already. Works after a cancellation too, for 20 s unless told. */
async function cancelBuild(client, app, id, limits = {}) {
    const deadline = limits.deadline ?? client.now() + 20_000;
    const options = { version: '3.cancel-build', idempotent: true, outlivesAbort: true };
    const path = (0,_apps_js__WEBPACK_IMPORTED_MODULE_4__/* .appPath */ .X4)(app, `/builds/${encodeURIComponent(id)}`);
    await client.request('DELETE', path, { ...limits, deadline, ...options });
}
/**
 * Polls until the build is no longer pending: the end of its output is not its result,
 * which has been seen to come a minute later. A build that succeeded is given back
 * only with its release, unless none shows up within a minute.
 */
function waitForBuild(client, app, id, limits) {
    const waitingFor = { en: 'the result of the build', ko: '빌드 결과' };
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limited */ .T)({ ...limits, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
        for (let looks = 0, withoutRelease = 0;; looks++) {
            const build = await getBuild(client, app, id, { signal });
            if (build.status === 'failed' || build.release)
                return build;
            if (build.status === 'succeeded' && ++withoutRelease > 60_000 / POLL + QUICK_LOOKS)
                return build;
            await client.sleep((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .nextLook */ .JD)(looks, POLL), signal);
        }
    });
}


/***/ }),

/***/ 33177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ HerokuClient),
  r: () => (/* binding */ shownHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(64316);
// EXTERNAL MODULE: ./build/tsc/heroku/errors.js + 1 modules
var heroku_errors = __webpack_require__(69962);
// EXTERNAL MODULE: ./build/tsc/heroku/http.js
var http = __webpack_require__(76068);
// EXTERNAL MODULE: ./build/tsc/heroku/limits.js
var limits = __webpack_require__(67888);
// EXTERNAL MODULE: ./build/tsc/heroku/network-codes.js
var network_codes = __webpack_require__(79271);
// EXTERNAL MODULE: ./build/tsc/model/josa.js
var josa = __webpack_require__(65760);
;// CONCATENATED MODULE: ./build/tsc/heroku/options.js


/** Whether a URL's hostname is this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
/** The key without the spaces around it. Throws ActionError for what no key looks like. */
function checkedKey(key) {
    const trimmed = key.trim();
    // Neither spaces nor line ends may get into a header, and both mean that something else was pasted.
    if (/^[\x21-\x7e]+$/.test(trimmed))
        return trimmed;
    throw new errors/* ActionError */.lZ(trimmed === ''
        ? { en: 'The Heroku API key is empty.', ko: 'Heroku API 키가 비어 있습니다.' }
        : {
            en: 'The Heroku API key has characters that no key has (a space, a line end or a letter outside ASCII).',
            ko: 'Heroku API 키에 들어갈 수 없는 문자(공백, 줄바꿈, ASCII 밖의 문자)가 있습니다.',
        }, {
        hint: {
            en: 'Make a key with `heroku authorizations:create` and store the value after "Token:" as a secret. A pull request from a fork gets no secrets.',
            ko: '`heroku authorizations:create`로 키를 만들고 "Token:" 뒤의 값을 시크릿에 저장하세요. 포크에서 온 풀 리퀘스트에는 시크릿이 전달되지 않습니다.',
        },
    });
}
/** Throws ActionError unless https, or http to this machine. */
function checkedBase(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    if (url && !url.username && !url.password) {
        if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
            return url;
    }
    throw new errors/* ActionError */.lZ({
        en: `The API address "${shownAddress(apiUrl, url)}" cannot be used: it must be https, or http to this machine (localhost, 127.0.0.1), without a user name.`,
        ko: (0,josa/* josa */.w)(`API 주소 "${shownAddress(apiUrl, url)}"은(는) 쓸 수 없습니다. 사용자 이름 없는 https 주소이거나, 이 컴퓨터(localhost, 127.0.0.1)의 http 주소여야 합니다.`),
    });
}
function shownAddress(given, url) {
    return url ? `${url.protocol}//${url.host}` : given.replace(/[^\x20-\x7e]|\/\/[^/]*@/g, '').slice(0, 100);
}

// EXTERNAL MODULE: ./build/tsc/heroku/retry.js
var retry = __webpack_require__(98924);
;// CONCATENATED MODULE: ./build/tsc/heroku/secrets.js
/** Fields whose URLs give access to whoever knows them. */
const secretFields = new Set([
    'get_url',
    'put_url',
    'output_stream_url',
    'attach_url',
    'logplex_url',
]);
/** A secret shorter than this would take ordinary words out of the log. */
const SHORTEST = 12;
/** Everything secret that a client has seen. */
class Secrets {
    #values = new Set();
    #tell;
    constructor(apiKey, tell) {
        this.#values.add(apiKey);
        this.#tell = tell;
    }
    /** Remembers a secret URL, and its path and query alone, which are all of its secret; tells both once. */
    add(url) {
        if (this.#values.has(url))
            return;
        const parts = [url];
        if (URL.canParse(url)) {
            const { pathname, search } = new URL(url);
            parts.push((pathname + search).replace(/^\//, ''));
        }
        for (const part of parts) {
            if (part.length < SHORTEST)
                continue;
            this.#values.add(part);
            this.#tell?.(part);
        }
    }
    /** Remembers all secret URLs inside an answer, so that no caller can forget to. */
    addFrom(data) {
        if (typeof data !== 'object' || data === null)
            return;
        for (const [key, value] of Object.entries(data)) {
            if (typeof value !== 'string')
                this.addFrom(value);
            else if (secretFields.has(key))
                this.add(value);
        }
        const blob = data.source_blob;
        if (typeof blob?.url === 'string')
            this.add(blob.url);
    }
    /** `text` without the secrets, and without the query of any URL. */
    redact(text) {
        let result = text;
        // The longest first: a URL holds its own path.
        for (const value of [...this.#values].sort((a, b) => b.length - a.length)) {
            result = result.replaceAll(value, '[REDACTED]');
        }
        return result
            .replace(/\b(rendezvous:\/\/[^\s/]+\/)[^\s"']+/g, '$1[REDACTED]')
            .replace(/\b(https?:\/\/[^\s?"']+\?)[^\s"']+/g, '$1[REDACTED]');
    }
}

;// CONCATENATED MODULE: ./build/tsc/heroku/client.js









/** Milliseconds of silence after which an API call is given up, and bytes of an answer that are read. */
const API_IDLE = 60_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;
const MOST_PAGES = 100;
/** Talks to the Platform API. The functions of the other files in this folder take it as their first argument. */
class HerokuClient {
    /** API calls made so far, retries included. */
    calls = 0;
    userAgent;
    ca;
    signal;
    now;
    #apiKey;
    #base;
    #secrets;
    #onWarning;
    #onConfigVars;
    #sleep;
    #warned = new Set();
    #clockSkew = 0;
    /** Throws ActionError for a key or an address that cannot be used. */
    constructor(options) {
        this.#base = checkedBase(options.apiUrl ?? 'https://api.heroku.com');
        this.#apiKey = checkedKey(options.apiKey);
        this.#secrets = new Secrets(this.#apiKey, options.onSecret);
        this.#onWarning = options.onWarning;
        this.#onConfigVars = options.onConfigVars;
        this.#sleep = options.sleep ?? limits/* pause */.v;
        this.now = options.now ?? Date.now;
        this.userAgent = options.userAgent;
        this.ca = options.ca;
        this.signal = options.signal;
    }
    /** Calls the API. Throws HerokuError; CancelledError when the client's or the call's signal aborts; DeadlineError. */
    request(method, path, request = {}) {
        const waitingFor = { en: "Heroku's answer", ko: 'Heroku의 응답' };
        const requestId = (0,external_node_crypto_.randomUUID)();
        const signals = request.outlivesAbort ? [] : [this.signal];
        return (0,limits/* limited */.T)({ ...request, signals, now: this.now }, waitingFor, (signal) => (0,retry/* retrying */.R$)(() => this.#once(method, path, request, requestId, signal), {
            repeatAmbiguous: request.idempotent ?? method === 'GET',
            sleep: (ms) => this.sleep(ms, signal),
        }));
    }
    /** `request` for its data alone. */
    async get(path, request) {
        return (await this.request('GET', path, request)).data;
    }
    /** All of a list, page by page. */
    async list(path, request = {}) {
        const items = [];
        let range = request.range ?? 'id ..; max=1000;';
        for (let page = 0; range !== undefined && page < MOST_PAGES; page++) {
            const { data, status, headers } = await this.request('GET', path, {
                ...request,
                range,
            });
            items.push(...data);
            range = status === 206 && headers['next-range'] ? String(headers['next-range']) : undefined;
        }
        return items;
    }
    /** Opens a secret URL, without the key. Resolves with the head of any answer; throws HerokuError for network failures. */
    async open(url, call) {
        this.secret(url);
        return (0,http/* send */.tN)({
            ...call,
            method: call.method ?? 'GET',
            url: this.#checkedTarget(url),
            userAgent: this.userAgent,
            ca: this.ca,
            shownPath: shownHost(url),
        });
    }
    /** Remembers a secret URL and has it masked. */
    secret(url) {
        this.#secrets.add(url);
    }
    /** `text` with everything secret that this client has seen taken out. */
    redact(text) {
        return this.#secrets.redact(text);
    }
    /** Tells of an app's config vars, and gives them back. */
    configVars(values) {
        this.#onConfigVars?.(values);
        return values;
    }
    /** Tells a warning, once. */
    warn(message) {
        if (this.#warned.has(message))
            return;
        this.#warned.add(message);
        this.#onWarning?.(this.redact(message));
    }
    /** Waits; rejects with the signal's reason. */
    sleep(ms, signal) {
        return this.#sleep(ms, signal);
    }
    /** Heroku's clock, milliseconds since 1970, to a second or two. */
    herokuNow() {
        return this.now() + this.#clockSkew;
    }
    async #once(method, path, request, requestId, signal) {
        this.calls++;
        const shownPath = this.redact(path.replace(/\?.*/, ''));
        const headers = {
            authorization: `Bearer ${this.#apiKey}`,
            accept: `application/vnd.heroku+json; version=${request.version ?? '3'}`,
            'request-id': requestId,
            ...(request.range === undefined ? {} : { range: request.range }),
            ...request.headers,
        };
        let body;
        if (request.body !== undefined) {
            headers['content-type'] = 'application/json';
            body = JSON.stringify(request.body);
        }
        else if (method !== 'GET') {
            body = '';
        }
        const url = new URL(path, this.#base).href;
        const message = await (0,http/* send */.tN)({
            method,
            url,
            headers,
            body,
            userAgent: this.userAgent,
            ca: this.ca,
            idle: API_IDLE,
            signal,
            shownPath,
        });
        let text;
        try {
            text = await (0,http/* readText */.yR)(message, API_IDLE, LARGEST_ANSWER);
        }
        catch (error) {
            signal.throwIfAborted();
            throw new heroku_errors/* HerokuError */.h({ method, path: shownPath, code: (0,network_codes/* networkCode */.e8)(error), requestId });
        }
        this.#note(message.headers);
        const status = message.statusCode;
        const answered = String(message.headers['request-id'] ?? requestId);
        const data = parseJson(text);
        if (data !== undefined)
            this.#secrets.addFrom(data);
        if (status < 200 || status > 299) {
            throw new heroku_errors/* HerokuError */.h({
                method,
                path: shownPath,
                status,
                requestId: answered,
                retryAfter: (0,retry/* parseRetryAfter */.mu)(message.headers['retry-after'], this.now()),
                ...this.#errorBody(data),
            });
        }
        if (data === undefined && text.trim() !== '') {
            throw new heroku_errors/* HerokuError */.h({ method, path: shownPath, status, requestId: answered, code: 'BAD_BODY' });
        }
        return { data: data, status, headers: message.headers };
    }
    #note(headers) {
        for (const name of ['warning-message', 'x-heroku-warning']) {
            const value = headers[name];
            if (value)
                this.warn(String(value));
        }
        const date = Date.parse(headers.date ?? '');
        if (!Number.isNaN(date))
            this.#clockSkew = date - this.now();
    }
    /** The fields of an error body that are shown. HTML and other bodies have none. */
    #errorBody(data) {
        if (typeof data !== 'object' || data === null)
            return {};
        const { id, message, url, resource } = data;
        const shown = (value) => typeof value === 'string' ? this.redact(value).slice(0, 2_000) : undefined;
        return { id: shown(id), message: shown(message), url: shown(url), resource: shown(resource) };
    }
    #checkedTarget(url) {
        const { protocol, hostname } = new URL(url);
        const allowed = protocol === 'https:' ||
            (protocol === 'http:' && isLoopback(hostname) && isLoopback(this.#base.hostname));
        if (allowed)
            return url;
        throw new errors/* ActionError */.lZ({
            en: `Heroku named an address that is not https (on ${hostname}); it is not used.`,
            ko: `Heroku가 https가 아닌 주소(${hostname})를 알려 주어 사용하지 않습니다.`,
        });
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** What may be shown of a secret URL. */
function shownHost(url) {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}/…`;
}


/***/ }),

/***/ 69962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ HerokuError)
});

// EXTERNAL MODULE: ./build/tsc/model/errors.js
var errors = __webpack_require__(64316);
// EXTERNAL MODULE: ./build/tsc/model/josa.js
var josa = __webpack_require__(65760);
// EXTERNAL MODULE: ./build/tsc/heroku/network-codes.js
var network_codes = __webpack_require__(79271);
;// CONCATENATED MODULE: ./build/tsc/heroku/error-texts.js


const statusPage = 'https://status.heroku.com';
/** Cause and next step of a failed call, in words. */
function explain(failure) {
    const known = failure.status === undefined ? network(failure) : (byId(failure) ?? byStatus(failure));
    return {
        text: withRequest(known.text, failure),
        hint: known.hint,
        link: known.link ?? failure.url,
    };
}
function withRequest(text, { method, path, status, id, requestId, code }) {
    const what = [status === undefined ? code : `HTTP ${status}`, id, requestId && `request id ${requestId}`];
    const tail = ` (${method} ${path}: ${what.filter(Boolean).join(', ')})`;
    return { en: text.en + tail, ko: text.ko + tail };
}
/** Heroku's own words behind ours. */
function quoted(text, message) {
    if (!message)
        return text;
    return { en: `${text.en} Heroku says: ${message}`, ko: `${text.ko} Heroku의 메시지: ${message}` };
}
/** The app in the path, for `not_found` and `forbidden`. */
function appIn(path) {
    return /^\/apps\/([^/?]+)/.exec(path)?.[1] ?? '';
}
const byIdTable = {
    delinquent: ({ message }) => ({
        text: quoted({
            en: 'A bill of this Heroku account has not been paid.',
            ko: '이 Heroku 계정에 납부하지 않은 요금이 있습니다.',
        }, message),
        hint: {
            en: "Settle it on the account's billing page, then run this again.",
            ko: '계정의 결제 페이지에서 납부한 뒤 다시 실행하세요.',
        },
        link: 'https://dashboard.heroku.com/account/billing',
    }),
    suspended: ({ message }) => ({
        text: quoted({
            en: 'Heroku has suspended this account or app.',
            ko: 'Heroku가 이 계정 또는 앱의 사용을 정지했습니다.',
        }, message),
        hint: { en: 'Only Heroku support can lift it.', ko: '정지는 Heroku 지원팀에서만 풀 수 있습니다.' },
        link: 'https://help.heroku.com',
    }),
    two_factor: () => twoFactor,
    verification_needed: ({ message }) => ({
        text: quoted({
            en: 'Heroku wants this account verified first: it has no payment method.',
            ko: '계정 인증이 필요합니다. 이 Heroku 계정에는 등록된 결제 수단이 없습니다.',
        }, message),
        hint: {
            en: 'Add a credit card on the verification page, then run this again.',
            ko: '인증 페이지에서 신용카드를 등록한 뒤 다시 실행하세요.',
        },
        link: 'https://heroku.com/verify',
    }),
    cannot_run_above_limit: ({ message }) => ({
        text: quoted({
            en: 'The limit of dynos that may run at the same time is reached.',
            ko: '동시에 실행할 수 있는 dyno 수의 한도에 도달했습니다.',
        }, message),
        hint: {
            en: 'Stop a dyno that is no longer needed (`heroku ps`, `heroku ps:stop`), or choose another dyno size.',
            ko: '더 이상 쓰지 않는 dyno를 중지하거나(`heroku ps`, `heroku ps:stop`) 다른 dyno 크기를 고르세요.',
        },
    }),
    rate_limit: () => rateLimit,
    not_acceptable: () => notAcceptable,
};
const twoFactor = {
    text: {
        en: 'Heroku asks for a two-factor code, which a workflow cannot enter.',
        ko: 'Heroku가 2단계 인증 코드를 요구하지만, 워크플로에서는 입력할 수 없습니다.',
    },
    hint: {
        en: 'Make a key for automation with `heroku authorizations:create` and store it as the secret; it is not asked for codes.',
        ko: '`heroku authorizations:create`로 자동화용 키를 만들어 시크릿에 저장하세요. 이 키에는 코드를 요구하지 않습니다.',
    },
};
const rateLimit = {
    text: {
        en: 'Too many calls: the 4,500 calls an hour of this Heroku account are used up.',
        ko: '호출이 너무 많습니다. 이 Heroku 계정의 시간당 호출 한도(4,500회)를 모두 썼습니다.',
    },
    hint: {
        en: 'Wait a few minutes (about 75 calls come back each minute), then run this again. Other tools that use the same account share the limit.',
        ko: '몇 분 기다렸다가(1분에 약 75회씩 회복됩니다) 다시 실행하세요. 같은 계정을 쓰는 다른 도구도 이 한도를 함께 씁니다.',
    },
};
const notAcceptable = {
    text: {
        en: 'The API does not know the version that was asked for (`Accept` header).',
        ko: 'API가 요청한 버전(`Accept` 헤더)을 알지 못합니다.',
    },
    hint: {
        en: 'Check that the API address really is that of Heroku, and that no proxy changes headers.',
        ko: 'API 주소가 정말 Heroku의 주소인지, 헤더를 바꾸는 프록시가 없는지 확인하세요.',
    },
};
function byId(failure) {
    return failure.id === undefined ? undefined : byIdTable[failure.id]?.(failure);
}
function byStatus(failure) {
    const { status = 0, message, path, resource } = failure;
    const app = appIn(path);
    if (failure.code === 'BAD_BODY') {
        return {
            text: {
                en: 'The answer is not what Heroku sends (no JSON).',
                ko: '응답이 Heroku가 보내는 형식(JSON)이 아닙니다.',
            },
            hint: {
                en: 'Check the API address, and whether a proxy answers in place of Heroku.',
                ko: 'API 주소를 확인하고, 프록시가 Heroku 대신 응답하는지 살펴보세요.',
            },
        };
    }
    if (status >= 500) {
        return {
            text: quoted({ en: 'Heroku has a fault of its own.', ko: 'Heroku 쪽에서 오류가 났습니다.' }, message),
            hint: {
                en: 'Look at the Heroku status page, and run this again when it is over.',
                ko: 'Heroku 상태 페이지를 확인하고, 장애가 끝나면 다시 실행하세요.',
            },
            link: statusPage,
        };
    }
    switch (status) {
        case 401:
            return {
                text: { en: 'Heroku does not accept the API key.', ko: 'Heroku가 API 키를 받아들이지 않습니다.' },
                hint: {
                    en: 'The key is mistyped, expired, or was revoked. Make a new one with `heroku authorizations:create` and store it as the secret.',
                    ko: '키가 잘못 입력되었거나, 만료되었거나, 폐기되었습니다. `heroku authorizations:create`로 새 키를 만들어 시크릿에 저장하세요.',
                },
                link: 'https://help.heroku.com/PBGP6IDE/how-should-i-generate-an-api-key-that-allows-me-to-use-the-heroku-platform-api',
            };
        case 402:
            return byIdTable.delinquent(failure);
        case 403:
            return {
                text: quoted(app
                    ? {
                        en: `This API key has no access to the app "${app}".`,
                        ko: `이 API 키로는 앱 "${app}"에 접근할 수 없습니다.`,
                    }
                    : { en: 'This API key may not do that.', ko: '이 API 키에는 이 작업의 권한이 없습니다.' }, message),
                hint: {
                    en: "Add the key's account to the app (`heroku access:add`), or use a key with the scope `global` or `write-protected`.",
                    ko: '키의 계정을 앱에 추가하거나(`heroku access:add`) `global` 또는 `write-protected` 범위의 키를 쓰세요.',
                },
            };
        case 404:
            if (app && (resource === 'app' || path === `/apps/${app}`)) {
                return {
                    text: { en: `There is no Heroku app "${app}".`, ko: (0,josa/* josa */.w)(`Heroku 앱 "${app}"이(가) 없습니다.`) },
                    hint: {
                        en: 'Check the spelling in `heroku apps`. An app of another account looks the same as one that does not exist.',
                        ko: '`heroku apps`에서 이름을 확인하세요. 다른 계정의 앱도 없는 앱과 똑같이 보입니다.',
                    },
                };
            }
            return {
                text: quoted({ en: 'Heroku does not find it.', ko: 'Heroku에서 찾을 수 없습니다.' }, message),
            };
        case 406:
            return notAcceptable;
        case 409:
            return {
                text: quoted({
                    en: 'Heroku is busy with something that excludes this.',
                    ko: 'Heroku에서 지금 진행 중인 다른 작업과 충돌합니다.',
                }, message),
                hint: {
                    en: 'Wait until other deploys or releases of the app are over, then run this again.',
                    ko: '이 앱의 다른 배포나 릴리스가 끝난 뒤 다시 실행하세요.',
                },
            };
        case 412:
            return twoFactor;
        case 422:
            if (/\bis already taken\b/.test(message ?? ''))
                return nameTaken(message);
            return {
                text: quoted({ en: 'Heroku refuses the values that were sent.', ko: 'Heroku가 전송된 값을 거부했습니다.' }, message),
            };
        case 423:
            return {
                text: quoted({ en: 'Heroku wants this confirmed first.', ko: 'Heroku가 먼저 확인을 요구합니다.' }, message),
            };
        case 429:
            return rateLimit;
        default:
            return {
                text: quoted({ en: 'Heroku refuses the request.', ko: 'Heroku가 요청을 거부했습니다.' }, message),
            };
    }
}
function nameTaken(message) {
    return {
        text: quoted({ en: 'That name is taken.', ko: '이미 쓰이고 있는 이름입니다.' }, message),
        hint: {
            en: 'Names of apps are shared by everybody on Heroku: choose another one. If the app is yours, use a key of an account that has access to it.',
            ko: '앱 이름은 Heroku 전체에서 하나뿐이므로 다른 이름을 고르세요. 본인의 앱이라면 그 앱에 접근할 수 있는 계정의 키를 쓰세요.',
        },
    };
}
function network({ code = 'NETWORK' }) {
    if ((0,network_codes/* isCertificateCode */.TR)(code)) {
        return {
            text: {
                en: 'The TLS certificate of the other side is not trusted.',
                ko: '상대 서버의 TLS 인증서를 신뢰할 수 없습니다.',
            },
            hint: {
                en: 'If a proxy of your own decrypts the traffic, set NODE_EXTRA_CA_CERTS to its certificate. Never switch verification off: the API key would be sent to whoever answers.',
                ko: '사내 프록시가 트래픽을 복호화한다면 NODE_EXTRA_CA_CERTS에 그 인증서를 지정하세요. 검증을 끄면 안 됩니다. API 키가 아무 서버에나 전송될 수 있습니다.',
            },
        };
    }
    if (code === 'PROXY_REFUSED') {
        return {
            text: { en: 'The proxy refuses to connect.', ko: '프록시가 연결을 거부합니다.' },
            hint: {
                en: 'Check HTTPS_PROXY and its credentials, or list the host in NO_PROXY.',
                ko: 'HTTPS_PROXY와 프록시 인증 정보를 확인하거나, 호스트를 NO_PROXY에 넣으세요.',
            },
        };
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        return {
            text: { en: 'The host name cannot be resolved.', ko: '호스트 이름을 찾을 수 없습니다(DNS).' },
            hint: {
                en: "Check the API address and the runner's DNS and network.",
                ko: 'API 주소와 러너의 DNS, 네트워크를 확인하세요.',
            },
        };
    }
    return {
        text: (0,network_codes/* isNeverConnected */.gP)(code)
            ? { en: 'No connection could be made.', ko: '연결할 수 없습니다.' }
            : { en: 'The connection broke before an answer came.', ko: '응답이 오기 전에 연결이 끊겼습니다.' },
        hint: {
            en: "Check the runner's network (self-hosted: firewall, proxy) and the Heroku status page, then run this again.",
            ko: '러너의 네트워크(self-hosted 러너라면 방화벽과 프록시)와 Heroku 상태 페이지를 확인한 뒤 다시 실행하세요.',
        },
        link: statusPage,
    };
}

;// CONCATENATED MODULE: ./build/tsc/heroku/errors.js



/** A call to Heroku that failed. No credential can be reached from it, and it has no `cause` for that reason. */
class HerokuError extends errors/* ActionError */.lZ {
    method;
    path;
    status;
    id;
    resource;
    requestId;
    code;
    retryAfter;
    /** Heroku's own words. */
    detail;
    constructor(failure) {
        const { text, hint, link } = explain(failure);
        super(text, { hint, link });
        this.method = failure.method;
        this.path = failure.path;
        this.status = failure.status;
        this.id = failure.id;
        this.resource = failure.resource;
        this.requestId = failure.requestId;
        this.code = failure.code;
        this.retryAfter = failure.retryAfter;
        this.detail = failure.message;
    }
    /** May go away by itself: too many calls, a fault of Heroku's, a dropped connection. */
    get transient() {
        if (this.status !== undefined)
            return [429, 500, 502, 503, 504].includes(this.status);
        return this.code !== undefined && !(0,network_codes/* isCertificateCode */.TR)(this.code);
    }
    /** Heroku may have done what was asked although the call failed: a POST must not be repeated before looking. */
    get ambiguous() {
        if (this.status !== undefined)
            return this.status >= 500 || this.code === 'BAD_BODY';
        return this.code !== undefined && !(0,network_codes/* isCertificateCode */.TR)(this.code) && !(0,network_codes/* isNeverConnected */.gP)(this.code);
    }
}


/***/ }),

/***/ 76068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_tls__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   tN: () => (/* binding */ send),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69962);
/* harmony import */ var _network_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79271);




/** Sends one request, honouring the proxy variables, and resolves with the head of the answer. Throws HerokuError for network failures, or the signal's reason. */
async function send(call) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq(call.userAgent, [
        {
            // http-client knows neither of these two; the agent is the connection's, also through a proxy.
            prepareRequest(options) {
                options.signal = call.signal;
                if (call.ca)
                    options.agent.options.ca = trusted(call.ca);
            },
            canHandleAuthentication: () => false,
            handleAuthentication: () => Promise.reject(new Error('not used')),
        },
    ], { allowRedirects: call.redirects ?? false, socketTimeout: call.idle, keepAlive: false });
    try {
        const sent = client.request(call.method, call.url, call.body ?? null, call.headers);
        // A body stream that breaks leaves http-client waiting: the signal must end the wait.
        const { message } = await orAborted(sent, call.signal);
        return message;
    }
    catch (error) {
        call.signal?.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HerokuError */ .h({ method: call.method, path: call.shownPath, code: (0,_network_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .networkCode */ .e8)(error) });
    }
}
/** The usual certificates and `extra`, in the form that TLS options take. */
function trusted(extra) {
    // Node 22 can also name those of NODE_EXTRA_CA_CERTS.
    const { getCACertificates, rootCertificates } = /*#__PURE__*/ (node_tls__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_tls__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_tls__WEBPACK_IMPORTED_MODULE_0__, 2)));
    const usual = getCACertificates?.('default') ?? rootCertificates ?? [];
    return [...usual, ...extra];
}
function orAborted(work, signal) {
    if (!signal)
        return work;
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
/** The whole body as text, at most `limit` bytes of it. Rejects when the connection breaks or falls silent. */
async function readText(message, idle, limit) {
    const chunks = [];
    let size = 0;
    const timer = setTimeout(() => message.destroy(new Error('Request timeout')), idle);
    try {
        for await (const chunk of message) {
            timer.refresh();
            chunks.push(chunk);
            size += chunk.length;
            if (size >= limit)
                break;
        }
    }
    finally {
        clearTimeout(timer);
    }
    return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}


/***/ }),

/***/ 67888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limited),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64316);

/** setTimeout takes no more. */
const LONGEST_TIMER = 2 ** 31 - 1;
/**
 * Runs `work` with a signal that aborts at the deadline, or when any of `signals`
 * does. Whatever `work` throws after that becomes DeadlineError or CancelledError:
 * "we do not know" is never reported as a failure.
 */
async function limited(limits, waitingFor, work) {
    const own = new AbortController();
    const outer = [limits.signal, ...(limits.signals ?? [])].filter((signal) => signal !== undefined);
    const cancel = () => {
        // A deadline further out stays a deadline.
        const reason = outer.find((signal) => signal.aborted)?.reason;
        own.abort(reason instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? reason : cancelled());
    };
    for (const signal of outer)
        signal.addEventListener('abort', cancel, { once: true });
    if (outer.some((signal) => signal.aborted))
        cancel();
    const left = limits.deadline === undefined ? undefined : limits.deadline - (limits.now ?? Date.now)();
    const timer = left === undefined
        ? undefined
        : setTimeout(() => own.abort(timedOut(waitingFor)), Math.min(Math.max(0, left), LONGEST_TIMER));
    try {
        own.signal.throwIfAborted();
        return await work(own.signal);
    }
    catch (error) {
        throw own.signal.aborted ? own.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
        for (const signal of outer)
            signal.removeEventListener('abort', cancel);
    }
}
/** Waits `ms`; rejects with the signal's reason as soon as it aborts. */
function pause(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal?.addEventListener('abort', stop, { once: true });
    });
}
function cancelled() {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc({ en: 'Cancelled.', ko: '취소되었습니다.' });
}
function timedOut(waitingFor) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3({
        en: `Timed out while waiting for ${waitingFor.en}. It may still end well: this is not known.`,
        ko: `제한 시간을 넘겼습니다(기다리던 것: ${waitingFor.ko}). 그 뒤에 성공했을 수도 있으며, 결과는 알 수 없습니다.`,
    });
}


/***/ }),

/***/ 79271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   e8: () => (/* binding */ networkCode),
/* harmony export */   gP: () => (/* binding */ isNeverConnected)
/* harmony export */ });
/** Nothing was sent when one of these is met. `CONNECT_TIMEOUT` is what `networkCode` makes of an ETIMEDOUT of `connect`. */
const neverConnected = new Set([
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'CONNECT_TIMEOUT',
    'PROXY_REFUSED',
]);
/** Whether `code` says that the other side's certificate was not trusted (nothing was sent then). */
function isCertificateCode(code) {
    return /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|CRL_|INVALID_CA)/.test(code);
}
/** Whether `code` says that no connection was made at all. */
function isNeverConnected(code) {
    return code !== undefined && neverConnected.has(code);
}
/** The code of a network error. The error itself is dropped: its message may hold a URL. */
function networkCode(error) {
    const { code, syscall, message } = error;
    if (typeof message === 'string' && message.startsWith('tunneling socket'))
        return 'PROXY_REFUSED';
    if (typeof message === 'string' && message.startsWith('Request timeout'))
        return 'TIMEOUT';
    // connect() to several addresses ends in an AggregateError, which has a code but no syscall.
    if (code === 'ETIMEDOUT' && (syscall === 'connect' || error instanceof AggregateError))
        return 'CONNECT_TIMEOUT';
    return code ?? 'NETWORK';
}


/***/ }),

/***/ 82893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69962);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67888);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98924);



/** How often a thing is asked for, and how often it is looked for after each time. */
const TRIES = 3;
const LOOKS = 3;
/** Heroku's clock is known to a second; milliseconds. */
const CLOCK_SLACK = 2_000;
/**
 * Creates something that must not exist twice. Heroku has no idempotency keys, so after
 * an ambiguous failure (a 5xx, a dropped connection) it looks for what may have been
 * made, several times since it can show up late, before it asks again.
 * `since`: what was made for this call is not older, milliseconds since 1970 by Heroku's clock.
 */
function createOnce(client, limits, work) {
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limited */ .T)({ ...limits, signals: [client.signal], now: client.now }, work.waitingFor, async (signal) => {
        const since = client.herokuNow() - CLOCK_SLACK;
        for (let attempt = 1;; attempt++) {
            try {
                return await work.create(signal);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HerokuError */ .h) || !error.ambiguous)
                    throw error;
                for (let look = 0; look < LOOKS; look++) {
                    await client.sleep((0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backOff */ .fu)(look), signal);
                    const found = await work.look(since, signal);
                    if (found !== undefined)
                        return found;
                }
                if (attempt === TRIES || !error.transient)
                    throw error;
            }
        }
    });
}


/***/ }),

/***/ 98924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ nextLook),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69962);

/** Calls after the first one. */
const RETRIES = 5;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** A longer Retry-After is not waited for. */
const LONGEST_RETRY_AFTER = 300_000;
/** Repeats `attempt` while it fails with a transient HerokuError, six times in all; throws the last error. */
async function retrying(attempt, options) {
    for (let retry = 0;; retry++) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HerokuError */ .h) || !error.transient || retry === RETRIES)
                throw error;
            if (error.ambiguous && !options.repeatAmbiguous)
                throw error;
            if ((error.retryAfter ?? 0) > LONGEST_RETRY_AFTER)
                throw error;
            await options.sleep(error.retryAfter ?? backOff(retry));
        }
    }
}
/** Milliseconds before retry number `retry` (from 0): doubling, with up to a half taken off by chance so that clients do not march in step. */
function backOff(retry, first = FIRST_PAUSE, longest = LONGEST_PAUSE) {
    return Math.min(longest, first * 2 ** retry) * (1 - Math.random() / 2);
}
/** Retry-After in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). */
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value) * 1_000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Milliseconds until the next look at something that may be there at once or take long: soon at first, then `every`. */
function nextLook(looks, every) {
    return Math.min(every, 250 * 2 ** looks);
}


/***/ })

};
