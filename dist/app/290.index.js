export const id = 290;
export const ids = [290];
export const modules = {

/***/ 77759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ filesOnDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A folder as it lies on disk, tracked or not. */
function filesOnDisk(root) {
    const isKind = (path, kind) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full)[kind]();
    };
    return {
        bytes: (path) => (isKind(path, 'isFile') ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) : undefined),
        has: (path) => isKind(path, 'isFile'),
        hasFolder: (path) => isKind(path, 'isDirectory'),
    };
}


/***/ }),

/***/ 62290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ship: () => (/* binding */ ship)
});

// EXTERNAL MODULE: ./build/tsc/heroku/builds.js
var builds = __webpack_require__(99317);
// EXTERNAL MODULE: ./build/tsc/heroku/limits.js
var heroku_limits = __webpack_require__(67888);
;// CONCATENATED MODULE: ./build/tsc/heroku/lines.js
/** A longer line is cut, so that output without line ends cannot fill the memory. UTF-16 code units. */
const LONGEST_LINE = 64 * 1024;
/**
 * Makes lines of bytes, however the bytes are cut. LF, CRLF and CR CR LF (a pty's)
 * end a line, and so does a lone CR, with which progress bars write over themselves.
 */
class Lines {
    onLine;
    #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    #rest = '';
    constructor(onLine) {
        this.onLine = onLine;
    }
    /** Takes the next bytes, and hands on the lines that they complete. */
    push(bytes) {
        this.#take(this.#decoder.decode(bytes, { stream: true }));
    }
    /** Hands on what follows the last line end, if anything does. */
    end() {
        this.#take(this.#decoder.decode());
        const last = this.#rest.replace(/\r+$/, '');
        this.#rest = '';
        if (last !== '')
            this.onLine(last);
    }
    #take(text) {
        let rest = this.#rest + text;
        // A CR at the very end may be the first half of a CRLF: it waits.
        const ends = /\r*\n|\r(?!\r*\n|\r*$)/g;
        let from = 0;
        for (let match = ends.exec(rest); match; match = ends.exec(rest)) {
            this.onLine(rest.slice(from, match.index));
            from = ends.lastIndex;
        }
        rest = rest.slice(from);
        while (rest.length > LONGEST_LINE) {
            // U+FFFF begins a protocol marker, which must stay in one piece.
            const marker = rest.lastIndexOf('\uFFFF', LONGEST_LINE);
            const cut = marker > 0 ? marker : LONGEST_LINE;
            this.onLine(rest.slice(0, cut));
            rest = rest.slice(cut);
        }
        this.#rest = rest;
    }
}

// EXTERNAL MODULE: ./build/tsc/heroku/retry.js
var retry = __webpack_require__(98924);
;// CONCATENATED MODULE: ./build/tsc/heroku/output-stream.js



/** A stream is registered some time after its build; heroku CLI waits 30 times a second. */
const MOST_MISSING = 60;
/** Drops in a row that brought nothing new. */
const MOST_FRUITLESS = 20;
/**
 * Follows the output of a build or a release command to its end, over drops, without losing or
 * repeating a line. Its end is not the result: ask waitForBuild or waitForRelease.
 * Never throws for trouble with the stream: output that is missing does not fail a deploy.
 */
function followOutput(client, url, options) {
    client.secret(url);
    const stream = new OutputStream(client, url, options);
    const waitingFor = { en: 'the output of Heroku', ko: 'Heroku의 출력' };
    return (0,heroku_limits/* limited */.T)({ ...options, signals: [client.signal], now: client.now }, waitingFor, (signal) => stream.follow(signal));
}
class OutputStream {
    client;
    url;
    /** Bytes of output taken so far. The NULs that keep the connection alive are not part of the output. */
    #offset = 0;
    #resume = true;
    #lines;
    #idle;
    constructor(client, url, options) {
        this.client = client;
        this.url = url;
        this.#lines = new Lines(options.onLine);
        this.#idle = options.idle ?? 60_000;
    }
    async follow(signal) {
        try {
            for (let missing = 0, fruitless = 0;;) {
                const before = this.#offset;
                const ending = await this.#connect(signal);
                if (ending === 'end')
                    return { complete: true };
                if (ending === 'refused')
                    return { complete: false };
                if (ending === 'missing') {
                    if (++missing > MOST_MISSING)
                        return { complete: false };
                    await this.client.sleep(1_000, signal);
                }
                else if (ending === 'not-resumable') {
                    this.#resume = false;
                }
                else {
                    fruitless = this.#offset > before || ending === 'silent' ? 0 : fruitless + 1;
                    if (fruitless > MOST_FRUITLESS)
                        return { complete: false };
                    await this.client.sleep((0,retry/* backOff */.fu)(fruitless, 500, 10_000), signal);
                }
            }
        }
        finally {
            this.#lines.end();
        }
    }
    async #connect(signal) {
        const watchdog = new AbortController();
        const timer = setTimeout(() => watchdog.abort(), this.#idle);
        const either = AbortSignal.any([signal, watchdog.signal]);
        const resuming = this.#resume && this.#offset > 0;
        try {
            let message;
            try {
                message = await this.client.open(this.url, {
                    headers: { accept: 'text/plain', ...(resuming && { range: `bytes=${this.#offset}-` }) },
                    signal: either,
                    idle: this.#idle,
                    redirects: true,
                });
            }
            catch {
                signal.throwIfAborted();
                return 'dropped';
            }
            const start = startOf(message, resuming);
            if (typeof start !== 'number' || start > this.#offset) {
                message.destroy();
                return typeof start === 'number' ? 'not-resumable' : start;
            }
            return await this.#read(message, this.#offset - start, timer, signal, watchdog.signal);
        }
        finally {
            clearTimeout(timer);
        }
    }
    async #read(message, skip, timer, signal, watchdog) {
        const chunks = message[Symbol.asyncIterator]();
        let toSkip = skip;
        for (;;) {
            let next;
            try {
                next = await chunks.next();
            }
            catch {
                signal.throwIfAborted();
                return watchdog.aborted ? 'silent' : 'dropped';
            }
            if (next.done)
                return message.complete ? 'end' : 'dropped';
            timer.refresh();
            const bytes = withoutNuls(next.value);
            const fresh = bytes.subarray(Math.min(toSkip, bytes.length));
            toSkip -= bytes.length - fresh.length;
            this.#offset += fresh.length;
            this.#lines.push(fresh);
        }
    }
}
/**
 * The offset at which the body begins, or why there is none.
 * A 200 to a request with a Range may begin at 0 or, as Heroku's stream server has written
 * it, at the offset without saying so: it is asked again without a Range, which is sure.
 */
function startOf(message, resuming) {
    const status = message.statusCode;
    if (resuming) {
        if (status === 206) {
            const start = /^bytes (\d+)-/.exec(message.headers['content-range'] ?? '')?.[1];
            return start === undefined ? 'not-resumable' : Number(start);
        }
        // 416: the offset is at or past the end of what there is.
        if (status === 200 || status === 416)
            return 'not-resumable';
    }
    if (status === 200)
        return 0;
    if (status === 204)
        return 'end';
    if (status === 404)
        return 'missing';
    return status === 429 || status >= 500 ? 'dropped' : 'refused';
}
function withoutNuls(bytes) {
    return bytes.includes(0) ? Buffer.from(bytes.filter((byte) => byte !== 0)) : bytes;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/tsc/model/errors.js
var model_errors = __webpack_require__(64316);
// EXTERNAL MODULE: ./build/tsc/model/josa.js
var josa = __webpack_require__(65760);
// EXTERNAL MODULE: ./build/tsc/heroku/client.js + 2 modules
var heroku_client = __webpack_require__(33177);
// EXTERNAL MODULE: ./build/tsc/heroku/errors.js + 1 modules
var errors = __webpack_require__(69962);
// EXTERNAL MODULE: ./build/tsc/heroku/http.js
var http = __webpack_require__(76068);
;// CONCATENATED MODULE: ./build/tsc/heroku/sources.js









/** Milliseconds without a byte sent after which an upload is begun again. */
const UPLOAD_IDLE = 120_000;
/** Two URLs to put an archive to and to build from. They hold for about an hour: ask right before the upload. */
async function createSource(client, limits = {}) {
    // Asking twice only makes a URL that nobody uses.
    return (await client.request('POST', '/sources', { ...limits, idempotent: true })).data;
}
/**
 * Puts the archive to the presigned URL, streamed from disk. The signature covers the
 * headers: no content type, no key, an exact length (heroku-builds, dpl do the same).
 * A PUT to the same URL can be repeated, and is, from the start, after a network
 * error or a 5xx. `onProgress` is told the bytes sent by the current attempt.
 */
async function uploadSource(client, putUrl, file, options = {}) {
    const waitingFor = { en: 'the upload of the source archive', ko: '소스 아카이브 업로드' };
    await (0,heroku_limits/* limited */.T)({ ...options, signals: [client.signal], now: client.now }, waitingFor, (signal) => (0,retry/* retrying */.R$)(() => putOnce(client, putUrl, file, signal, options.onProgress), {
        repeatAmbiguous: true,
        sleep: (ms) => client.sleep(ms, signal),
    }));
}
async function putOnce(client, putUrl, file, signal, onProgress) {
    const attempt = new AbortController();
    const both = AbortSignal.any([signal, attempt.signal]);
    let sent = 0;
    const fail = () => attempt.abort(changed(file.path));
    const counted = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            sent += chunk.length;
            onProgress?.(sent);
            done(sent > file.size ? changed(file.path) : null, chunk);
        },
        flush(done) {
            done(sent < file.size ? changed(file.path) : null);
        },
    });
    const disk = (0,external_node_fs_.createReadStream)(file.path);
    disk.on('error', fail);
    counted.on('error', fail);
    disk.pipe(counted);
    try {
        const message = await client.open(putUrl, {
            method: 'PUT',
            headers: { 'content-length': String(file.size) },
            body: counted,
            signal: both,
            idle: UPLOAD_IDLE,
        });
        const status = message.statusCode;
        // A server that refuses early may drop the connection while we still send: the status counts.
        const body = await (0,http/* readText */.yR)(message, UPLOAD_IDLE, 64 * 1024).catch(() => '');
        both.throwIfAborted();
        if (status < 200 || status > 299)
            throw refused(client, putUrl, status, body);
    }
    finally {
        disk.destroy();
        counted.destroy();
    }
}
/** S3 answers in XML: `<Code>` and `<Message>` tell why. */
function refused(client, putUrl, status, body) {
    const part = (name) => new RegExp(`<${name}>([^<]{1,300})</${name}>`).exec(body)?.[1];
    const failure = { method: 'PUT', path: (0,heroku_client/* shownHost */.r)(putUrl), status, id: part('Code') };
    if (status >= 500 || status === 429)
        return new errors/* HerokuError */.h(failure);
    const why = client.redact([`HTTP ${status}`, part('Code'), part('Message')].filter(Boolean).join(', '));
    return new model_errors/* ActionError */.lZ({
        en: `Heroku's storage refused the source archive (${why}).`,
        ko: `Heroku의 저장소가 소스 아카이브를 거부했습니다(${why}).`,
    }, {
        hint: {
            en: 'The address for the upload holds for about an hour. Run this again; if it happens again, check that no proxy changes the headers of uploads.',
            ko: '업로드 주소는 약 한 시간 동안만 유효합니다. 다시 실행해 보고, 또 실패하면 업로드 헤더를 바꾸는 프록시가 없는지 확인하세요.',
        },
    });
}
function changed(path) {
    return new model_errors/* ActionError */.lZ({
        en: `The source archive ${path} cannot be read, or changed while it was uploaded.`,
        ko: (0,josa/* josa */.w)(`소스 아카이브 ${path}을(를) 읽을 수 없거나, 업로드하는 동안 내용이 바뀌었습니다.`),
    });
}

;// CONCATENATED MODULE: ./build/tsc/deploy/applied-migrations.js
/**
 * The migrations that `manage.py migrate` reports as applied, in order: lines
 * `  Applying reviews.0002_poster... OK`, also when the dyno adds colours.
 * A line without OK (the one that failed) is not among them.
 */
function appliedMigrations(lines) {
    const applied = [];
    for (const line of lines) {
        const match = /^\s*Applying (\w+)\.(\w+)\.\.\.(?: \([\d.]+s\))? OK\b/.exec(withoutColours(line));
        if (match)
            applied.push({ app: match[1], name: match[2] });
    }
    return applied;
}
/** `text` without ANSI colour codes. */
function withoutColours(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what starts a colour code
    return text.replace(/\u001b\[[\d;]*m/g, '');
}

;// CONCATENATED MODULE: ./build/tsc/deploy/build-warnings.js

/**
 * What Heroku warns of in a build's log: of each block of lines ` !     Warning: …` the
 * headline and the first paragraph below it, as one line.
 */
function buildWarnings(lines) {
    const warnings = new Set();
    let block;
    const end = () => {
        if (block)
            warnings.add(block.join(' '));
        block = undefined;
    };
    let paragraphs = 0;
    for (const line of lines) {
        const text = /^ !(?: {1,5}(.*))?$/.exec(withoutColours(line))?.[1]?.trim();
        const begins = /^Warning: (.+)$/.exec(text ?? '');
        if (begins) {
            end();
            block = [begins[1]];
            paragraphs = 0;
        }
        else if (text === undefined && !/^ !\s*$/.test(withoutColours(line)))
            end();
        else if (!text)
            paragraphs++;
        else if (paragraphs < 2)
            block?.push(text);
    }
    end();
    return [...warnings];
}

// EXTERNAL MODULE: ./build/tsc/deploy/failure.js
var deploy_failure = __webpack_require__(57999);
;// CONCATENATED MODULE: ./build/tsc/deploy/log-tail.js
const KEPT = 2_000;
const SHOWN = 40;
/** Errors that are no further apart belong to one cause: a chain of exceptions. */
const APART = 30;
/** The end of a log, kept while it streams by, so that a failure can show why. */
class LogTail {
    lines = [];
    add(line) {
        this.lines.push(line);
        if (this.lines.length > KEPT)
            this.lines.splice(0, this.lines.length - KEPT);
    }
    /** Everything that is kept, oldest first. */
    all() {
        return this.lines;
    }
    /** The lines that tell why it failed. */
    telling() {
        return telling(this.lines);
    }
}
/** Takes what something on Heroku writes, line by line: shows it, and keeps its end. Neither has the app's secrets. */
function listen({ progress, hide }) {
    const tail = new LogTail();
    const onLine = (line) => {
        const shown = hide(line);
        tail.add(shown);
        progress.output(shown);
    };
    return { tail, onLine };
}
/**
 * The lines of a log that tell why something failed, at most 40: from shortly before the
 * last errors on, without the frames of installed packages, which tell a project's author nothing.
 */
function telling(log) {
    const lines = withoutForeignFrames(log);
    let start = lines.length;
    for (let i = lines.length - 1; i >= 0 && (start === lines.length || start - i <= APART); i--) {
        if (/Traceback \(most recent call last\)|^\s*!\s+Error:|^\s*ERROR:|\berror: |^\s*(fatal|FATAL|panic):|^Killed$|: command not found$/.test(lines[i]))
            start = i;
    }
    const shown = lines.slice(start === lines.length ? -SHOWN : Math.max(0, start - 3));
    if (shown.length <= SHOWN)
        return shown;
    return [...shown.slice(0, SHOWN / 4), '…', ...shown.slice(1 - (SHOWN * 3) / 4)];
}
/** Leaves out `File "…/site-packages/…"` and the source lines below it. */
function withoutForeignFrames(lines) {
    const kept = [];
    let frame;
    for (const line of lines) {
        const indent = /^\s*/.exec(line)[0].length;
        if (frame !== undefined && indent > frame)
            continue;
        const foreign = /^\s*File "[^"]*(\/site-packages\/|\/lib\/python3|\/bin\/gunicorn|<frozen )/.test(line);
        frame = foreign ? indent : undefined;
        if (!foreign)
            kept.push(line);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/tsc/deploy/target.js

/** Runs `work`; when its time is over, or it is cancelled, says how to see what became of it. */
async function withLook(look, work) {
    try {
        return await work();
    }
    catch (error) {
        for (const Kind of [model_errors/* DeadlineError */.j3, model_errors/* CancelledError */.cc])
            if (error instanceof Kind && !error.hint)
                throw new Kind(error.text, { hint: look, log: error.log });
        throw error;
    }
}
/** Runs `work`, and tells the seconds that it takes, every ten of them. */
async function whileTelling(progress, what, work) {
    let seconds = 0;
    const timer = setInterval(() => {
        seconds += 10;
        progress.step({ en: `${what.en} (${seconds} s)`, ko: `${what.ko} (${seconds}초)` });
    }, 10_000);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
    }
}

;// CONCATENATED MODULE: ./build/tsc/deploy/push.js









/** Milliseconds that cancelling a build may take: the runner kills us 10 s after its first signal. */
const CANCEL_TIME = 4_000;
/**
 * Uploads the archive, has Heroku build it, shows the build's output and waits for
 * its status. `told` hears of the build before it is asked for, by the mark of its source, and as soon as it exists.
 * Throws DeployFailure when the build fails. A cancellation cancels the build on Heroku.
 */
async function push(target, archive, version, told) {
    const { client, app, limits, progress } = target;
    const source = await createSource(client, limits);
    progress.step({
        en: `Uploading ${sizeText(archive.size)}`,
        ko: `${sizeText(archive.size)} 업로드 중`,
    });
    await uploadSource(client, source.source_blob.put_url, archive, limits);
    const mark = (0,builds/* markOf */.Fg)(source.source_blob.get_url);
    told.asked(mark);
    const build = await (0,builds/* createBuild */.dn)(client, app.name, {
        url: source.source_blob.get_url,
        checksum: `SHA256:${archive.sha256}`,
        version: version.commit,
        version_description: version.description,
    }, limits).catch(async (error) => {
        if (!(error instanceof model_errors/* CancelledError */.cc))
            throw error;
        const begun = await (0,builds/* findBuildOf */.HS)(client, app.name, mark, 2, {
            deadline: Date.now() + CANCEL_TIME / 2,
        }).catch(() => undefined);
        throw begun ? await cancelledBuild(target, begun) : error;
    });
    told.created(build);
    const { tail, onLine } = listen(target);
    try {
        const ended = await withLook({
            en: `See the build with \`heroku builds:info ${build.id} -a ${app.name}\`, or on the Activity page of the app.`,
            ko: `\`heroku builds:info ${build.id} -a ${app.name}\` 명령이나 앱의 Activity 페이지에서 빌드를 확인하세요.`,
        }, async () => {
            await followOutput(client, build.output_stream_url, { ...limits, onLine });
            return (0,builds/* waitForBuild */.nt)(client, app.name, build.id, limits);
        });
        if (ended.status === 'failed')
            throw buildFailed(tail);
        return {
            value: { build: ended, warnings: buildWarnings(tail.all()) },
            note: {
                en: `Heroku built ${version.commit.slice(0, 8)} on ${ended.stack}.`,
                ko: `Heroku가 ${ended.stack}에서 커밋 ${version.commit.slice(0, 8)}의 빌드를 마쳤습니다.`,
            },
        };
    }
    catch (error) {
        if (error instanceof model_errors/* CancelledError */.cc)
            throw await cancelledBuild(target, build);
        throw error;
    }
}
function buildFailed(tail) {
    return new deploy_failure/* DeployFailure */.Q({
        en: 'Heroku could not build the app. Its code was not released: what ran before runs on.',
        ko: 'Heroku가 앱을 빌드하지 못했습니다. 이 코드는 릴리스되지 않았고, 이전 코드가 계속 동작합니다.',
    }, { stage: 'build', lines: tail.all(), codes: new Map() }, { log: tail.telling() });
}
async function cancelledBuild({ client, app }, build) {
    const done = await (0,builds/* cancelBuild */.lS)(client, app.name, build.id, { deadline: Date.now() + CANCEL_TIME }).then(() => true, () => false);
    return done
        ? new model_errors/* CancelledError */.cc({
            en: 'Cancelled. The build was cancelled on Heroku, too.',
            ko: '취소되었습니다. Heroku의 빌드도 취소했습니다.',
        })
        : new model_errors/* CancelledError */.cc({
            en: `Cancelled. The build ${build.id} may go on at Heroku: it could not be cancelled there.`,
            ko: `취소되었습니다. Heroku의 빌드(${build.id})는 취소하지 못해 계속될 수 있습니다.`,
        }, {
            hint: {
                en: `See \`heroku builds:info ${build.id} -a ${app.name}\`; \`heroku builds:cancel ${build.id} -a ${app.name}\` ends it.`,
                ko: (0,josa/* josa */.w)(`\`heroku builds:info ${build.id} -a ${app.name}\`로 확인하고 \`heroku builds:cancel ${build.id} -a ${app.name}\`로 끝낼 수 있습니다.`),
            },
        });
}
/** Bytes as people write them. */
function sizeText(bytes) {
    return bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./build/tsc/heroku/apps.js
var apps = __webpack_require__(54680);
// EXTERNAL MODULE: ./build/tsc/heroku/once.js
var once = __webpack_require__(82893);
;// CONCATENATED MODULE: ./build/tsc/heroku/releases.js





const POLL = 3_000;
/** A release by its id or version number. */
function getRelease(client, app, idOrVersion, limits = {}) {
    return client.get((0,apps/* appPath */.X4)(app, `/releases/${encodeURIComponent(idOrVersion)}`), limits);
}
/** The newest releases, newest first. */
async function listReleases(client, app, max = 10, limits = {}) {
    const range = `version ..; max=${max}, order=desc`;
    const releases = await client.get((0,apps/* appPath */.X4)(app, '/releases'), { ...limits, range });
    return releases.sort((a, b) => b.version - a.version);
}
/** The config vars as they were in a release. */
function getReleaseConfigVars(client, app, idOrVersion, limits = {}) {
    return client.get(appPath(app, `/releases/${encodeURIComponent(idOrVersion)}/config-vars`), limits);
}
/** Polls until the release is no longer pending, that is, until its release command has ended. */
function waitForRelease(client, app, idOrVersion, limits) {
    const waitingFor = { en: `release ${idOrVersion}`, ko: `릴리스 ${idOrVersion}` };
    return (0,heroku_limits/* limited */.T)({ ...limits, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
        for (let looks = 0, missing = 0;; looks++) {
            try {
                const release = await getRelease(client, app, idOrVersion, { signal });
                if (release.status !== 'pending')
                    return release;
            }
            catch (error) {
                // What was made a moment ago may not be found at once.
                if (!(error instanceof errors/* HerokuError */.h) || error.status !== 404 || ++missing > 5)
                    throw error;
            }
            await client.sleep((0,retry/* nextLook */.JD)(looks, POLL), signal);
        }
    });
}
/** Makes a new release of an old one's code and config; add-ons and the database stay as they are. Runs the release command. */
function rollback(client, app, releaseId, limits = {}) {
    return createRelease(client, app, { release: releaseId }, limits);
}
/** Makes a new release of a slug that was built before. */
function releaseSlug(client, app, slugId, description, limits = {}) {
    return createRelease(client, app, { slug: slugId, description }, limits);
}
async function createRelease(client, app, body, limits) {
    const newest = (await listReleases(client, app, 1, limits))[0]?.version ?? 0;
    const path = (0,apps/* appPath */.X4)(app, '/releases');
    return (0,once/* createOnce */.U)(client, limits, {
        waitingFor: { en: 'the new release', ko: '새 릴리스' },
        create: async (signal) => (await client.request('POST', path, { body, signal })).data,
        // A rollback is described as "Rollback to v12", a release of a slug as told, with its slug.
        look: async (_since, signal) => (await listReleases(client, app, 10, { signal })).find((it) => it.version > newest &&
            (body.release ? /^rollback/i.test(it.description) : it.slug?.id === body.slug)),
    });
}

;// CONCATENATED MODULE: ./build/tsc/deploy/release.js









/**
 * Follows the release that a successful build made to its own result: a build
 * that succeeded says nothing about the release phase. Throws DeployFailure when the
 * release phase fails; then the previous release stays in force.
 */
async function followRelease(target, build) {
    return followReleaseOf(target, build.release?.id ?? (await releaseOf(target, build)));
}
/** The same of a release by its id. */
async function followReleaseOf(target, id) {
    const { client, app, limits } = target;
    const { tail, onLine } = listen(target);
    const release = await withLook({
        en: `See \`heroku releases -a ${app.name}\` and \`heroku releases:output -a ${app.name}\`.`,
        ko: (0,josa/* josa */.w)(`\`heroku releases -a ${app.name}\`와 \`heroku releases:output -a ${app.name}\`로 확인하세요.`),
    }, async () => {
        const begun = await getRelease(client, app.name, id, limits);
        if (begun.output_stream_url) {
            await followOutput(client, begun.output_stream_url, { ...limits, onLine });
        }
        return begun.status === 'pending' ? waitForRelease(client, app.name, id, limits) : begun;
    });
    if (release.status !== 'succeeded') {
        throw new deploy_failure/* DeployFailure */.Q({
            en: `The release phase of v${release.version} failed. The previous release keeps running.`,
            ko: `v${release.version}의 release phase가 실패했습니다. 이전 릴리스가 계속 동작합니다.`,
        }, { stage: 'release', lines: tail.all(), codes: new Map() }, { log: tail.telling() });
    }
    return {
        value: { release, applied: appliedMigrations(tail.all()) },
        note: { en: `v${release.version} is in force.`, ko: (0,josa/* josa */.w)(`v${release.version}이(가) 적용되었습니다.`) },
    };
}
/** `release` may still be null right after a build succeeded. */
async function releaseOf({ client, app, limits }, build) {
    return (0,heroku_limits/* limited */.T)(limits, { en: 'the release of the build', ko: '빌드의 릴리스' }, async (signal) => {
        for (;;) {
            const { release } = await (0,builds/* getBuild */.ls)(client, app.name, build.id, { signal });
            if (release)
                return release.id;
            await (0,heroku_limits/* pause */.v)(1_000, signal);
        }
    });
}

;// CONCATENATED MODULE: ./build/tsc/heroku/formation.js

function listFormation(client, app, limits = {}) {
    return client.list((0,apps/* appPath */.X4)(app, '/formation'), limits);
}
/** Sets quantities (and sizes) of process types at once; gives back the entries that were changed. */
async function scaleFormation(client, app, updates, limits = {}) {
    const body = {
        updates: updates.map(({ type, quantity, size }) => ({
            type,
            quantity,
            ...(size === undefined ? {} : { dyno_size: { name: size } }),
        })),
    };
    const path = (0,apps/* appPath */.X4)(app, '/formation');
    return (await client.request('PATCH', path, { ...limits, body, idempotent: true })).data;
}

;// CONCATENATED MODULE: ./build/tsc/deploy/first-web-dyno.js

/**
 * After the first release of an app: sees that one web dyno runs. An app that ran
 * before and has none was scaled down by somebody, and stays so.
 */
async function firstWebDyno({ client, app, limits, progress }) {
    const web = (await listFormation(client, app.name, limits)).find(({ type }) => type === 'web');
    if (!web || web.quantity > 0)
        return [];
    progress.step({ en: 'Scaling web to 1', ko: 'web을 1로 조정하는 중' });
    await scaleFormation(client, app.name, [{ type: 'web', quantity: 1 }], limits);
    const text = {
        en: 'The process type web was scaled from 0 to 1, since this is the first release.',
        ko: '첫 릴리스이므로 web 프로세스를 0에서 1로 조정했습니다.',
    };
    return [{ kind: 'formation', name: 'web', text, done: true }];
}

;// CONCATENATED MODULE: ./build/tsc/heroku/log-lines.js
/** `2026-01-01T00:00:00.000000+00:00 app[run.1234]: text`; undefined for anything else. */
function parseLogLine(line) {
    const match = /^(\S+) ([\w-]+)\[([^\]]+)\]: ?(.*)$/s.exec(line);
    return match ? { time: match[1], source: match[2], dyno: match[3], message: match[4] } : undefined;
}
/** What the log says of one dyno's end. Its two lines come in either order, and `complete` is said of any exit status. */
class ExitWatch {
    dyno;
    exitCode;
    ended = false;
    /** Whether the process was started at all. */
    started = false;
    constructor(dyno) {
        this.dyno = dyno;
    }
    /** Takes a line; gives back the output of the process if it is that. */
    take(line) {
        const parsed = parseLogLine(line);
        if (parsed?.dyno !== this.dyno)
            return undefined;
        if (parsed.source === 'app') {
            this.started = true;
            return parsed.message;
        }
        if (parsed.source !== 'heroku')
            return undefined;
        const exit = /^Process exited(?: with status (\d+))?/.exec(parsed.message);
        if (exit?.[1] !== undefined)
            this.exitCode = Number(exit[1]);
        if (/^State changed from \w+ to (complete|crashed)/.test(parsed.message))
            this.ended = true;
        if (/^(Starting process with command|State changed from starting to up|Process exited)/.test(parsed.message)) {
            this.started = true;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/eventsource-parser/dist/index.js
class ParseError extends Error {
  constructor(message, options) {
    super(message), this.name = "ParseError", this.type = options.type, this.field = options.field, this.value = options.value, this.line = options.line;
  }
}
const LF = 10, CR = 13, SPACE = 32;
function noop(_arg) {
}
function createParser(config) {
  if (typeof config == "function")
    throw new TypeError(
      "`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?"
    );
  const { onEvent = noop, onError = noop, onRetry = noop, onComment, maxBufferSize } = config, pendingFragments = [];
  let pendingFragmentsLength = 0, isFirstChunk = !0, id, data = "", dataLines = 0, eventType, terminated = !1;
  function feed(chunk) {
    if (terminated)
      throw new Error(
        "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
      );
    if (isFirstChunk && (isFirstChunk = !1, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
      const trailing2 = processLines(chunk);
      trailing2 !== "" && (pendingFragments.push(trailing2), pendingFragmentsLength = trailing2.length), checkBufferSize();
      return;
    }
    if (chunk.indexOf(`
`) === -1 && chunk.indexOf("\r") === -1) {
      pendingFragments.push(chunk), pendingFragmentsLength += chunk.length, checkBufferSize();
      return;
    }
    pendingFragments.push(chunk);
    const input = pendingFragments.join("");
    pendingFragments.length = 0, pendingFragmentsLength = 0;
    const trailing = processLines(input);
    trailing !== "" && (pendingFragments.push(trailing), pendingFragmentsLength = trailing.length), checkBufferSize();
  }
  function checkBufferSize() {
    maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = !0, pendingFragments.length = 0, pendingFragmentsLength = 0, id = void 0, data = "", dataLines = 0, eventType = void 0, onError(
      new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
        type: "max-buffer-size-exceeded"
      })
    )));
  }
  function processLines(chunk) {
    let searchIndex = 0;
    if (chunk.indexOf("\r") === -1) {
      let lfIndex = chunk.indexOf(`
`, searchIndex);
      for (; lfIndex !== -1; ) {
        if (searchIndex === lfIndex) {
          dataLines > 0 && onEvent({ id, event: eventType, data }), id = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
          continue;
        }
        const firstCharCode = chunk.charCodeAt(searchIndex);
        if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
          const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
          if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
            onEvent({ id, event: eventType, data: value }), id = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
`, searchIndex);
            continue;
          }
          data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        } else isEventPrefix(chunk, searchIndex, firstCharCode) ? eventType = chunk.slice(
          chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6,
          lfIndex
        ) || void 0 : parseLine(chunk, searchIndex, lfIndex);
        searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
      }
      return chunk.slice(searchIndex);
    }
    for (; searchIndex < chunk.length; ) {
      const crIndex = chunk.indexOf("\r", searchIndex), lfIndex = chunk.indexOf(`
`, searchIndex);
      let lineEnd = -1;
      if (crIndex !== -1 && lfIndex !== -1 ? lineEnd = crIndex < lfIndex ? crIndex : lfIndex : crIndex !== -1 ? crIndex === chunk.length - 1 ? lineEnd = -1 : lineEnd = crIndex : lfIndex !== -1 && (lineEnd = lfIndex), lineEnd === -1)
        break;
      parseLine(chunk, searchIndex, lineEnd), searchIndex = lineEnd + 1, chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF && searchIndex++;
    }
    return chunk.slice(searchIndex);
  }
  function parseLine(chunk, start, end) {
    if (start === end) {
      dispatchEvent();
      return;
    }
    const firstCharCode = chunk.charCodeAt(start);
    if (isDataPrefix(chunk, start, firstCharCode)) {
      const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, value2 = chunk.slice(valueStart, end);
      data = dataLines === 0 ? value2 : `${data}
${value2}`, dataLines++;
      return;
    }
    if (isEventPrefix(chunk, start, firstCharCode)) {
      eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
      return;
    }
    if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
      const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
      value2.includes("\0") || (id = value2);
      return;
    }
    if (firstCharCode === 58) {
      if (onComment) {
        const line2 = chunk.slice(start, end);
        onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
      }
      return;
    }
    const line = chunk.slice(start, end), fieldSeparatorIndex = line.indexOf(":");
    if (fieldSeparatorIndex === -1) {
      processField(line, "", line);
      return;
    }
    const field = line.slice(0, fieldSeparatorIndex), offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1, value = line.slice(fieldSeparatorIndex + offset);
    processField(field, value, line);
  }
  function processField(field, value, line) {
    switch (field) {
      case "event":
        eventType = value || void 0;
        break;
      case "data":
        data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        break;
      case "id":
        value.includes("\0") || (id = value);
        break;
      case "retry":
        /^\d+$/.test(value) ? onRetry(parseInt(value, 10)) : onError(
          new ParseError(`Invalid \`retry\` value: "${value}"`, {
            type: "invalid-retry",
            value,
            line
          })
        );
        break;
      default:
        onError(
          new ParseError(
            `Unknown field "${field.length > 20 ? `${field.slice(0, 20)}\u2026` : field}"`,
            { type: "unknown-field", field, value, line }
          )
        );
        break;
    }
  }
  function dispatchEvent() {
    dataLines > 0 && onEvent({
      id,
      event: eventType,
      data
    }), id = void 0, data = "", dataLines = 0, eventType = void 0;
  }
  function reset(options = {}) {
    if (options.consume && pendingFragments.length > 0) {
      const incompleteLine = pendingFragments.join("");
      parseLine(incompleteLine, 0, incompleteLine.length);
    }
    isFirstChunk = !0, id = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = !1;
  }
  return { feed, reset };
}
function isDataPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
}
function isEventPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
}

//# sourceMappingURL=index.js.map

// EXTERNAL MODULE: ./build/tsc/heroku/network-codes.js
var network_codes = __webpack_require__(79271);
;// CONCATENATED MODULE: ./build/tsc/heroku/log-sessions.js









/** Keepalives come more often; milliseconds. */
const IDLE = 180_000;
const log_sessions_MOST_FRUITLESS = 20;
/** Lines that are remembered so that a new connection does not repeat them. */
const REMEMBERED = 5_000;
/** Opens a session. It must be read within about 5 minutes. */
async function createLogSession(client, app, request, limits = {}) {
    const path = (0,apps/* appPath */.X4)(app, '/log-sessions');
    // `dyno` is the name of the field in 3.sdk, `dyno_name` in 3. A session that nobody reads does no harm.
    const options = { version: '3.sdk', body: request, idempotent: true };
    return (await client.request('POST', path, { ...limits, ...options })).data;
}
/** The newest lines of the log; what has come until the deadline if the server does not end by itself (Fir). */
async function recentLines(client, app, options) {
    const { signal: outer, deadline = client.now() + 15_000, ...request } = options;
    const lines = [];
    const limits = { signal: outer, deadline, signals: [client.signal], now: client.now };
    try {
        await (0,heroku_limits/* limited */.T)(limits, { en: 'the log of the app', ko: '앱 로그' }, async (signal) => {
            const session = await createLogSession(client, app, { ...request, tail: false }, { signal });
            const message = await openSession(client, session, undefined, signal);
            await readEvents(message, (line) => lines.push(line));
        });
    }
    catch (error) {
        if (!(error instanceof model_errors/* DeadlineError */.j3))
            throw error;
    }
    return lines;
}
/** Opens the log and connects to it, so that no later line is missed; `follow` then reads. */
async function openLog(client, app, request, signal) {
    let session = await createLogSession(client, app, { ...request, tail: true }, { signal });
    let lastId;
    const sleep = (ms) => client.sleep(ms, signal);
    let message = await (0,retry/* retrying */.R$)(() => openSession(client, session, undefined, signal), {
        repeatAmbiguous: true,
        sleep,
    });
    async function reconnect() {
        try {
            return await openSession(client, session, lastId, signal);
        }
        catch (error) {
            if (!(error instanceof errors/* HerokuError */.h) || ![403, 404, 410].includes(error.status ?? 0))
                throw error;
            // The session is over: the next one begins with history, and what is known of it is left out.
            session = await createLogSession(client, app, { ...request, lines: 1_500, tail: true }, { signal });
            lastId = undefined;
            return openSession(client, session, undefined, signal);
        }
    }
    return {
        async follow(onLine) {
            const known = new Set();
            for (let fruitless = 0;;) {
                const fresh = new Set();
                await readEvents(message, (line, id) => {
                    lastId = id ?? lastId;
                    if (known.has(line))
                        return;
                    fresh.add(line);
                    onLine(line);
                }).catch(ignoreNetwork);
                signal.throwIfAborted();
                for (const line of fresh)
                    known.add(line);
                for (const line of known)
                    if (known.size > REMEMBERED)
                        known.delete(line);
                for (fruitless = fresh.size > 0 ? 0 : fruitless + 1;; fruitless++) {
                    await sleep((0,retry/* backOff */.fu)(fruitless, 1_000, 10_000));
                    try {
                        message = await reconnect();
                        break;
                    }
                    catch (error) {
                        signal.throwIfAborted();
                        if (!(error instanceof errors/* HerokuError */.h) || fruitless >= log_sessions_MOST_FRUITLESS)
                            throw error;
                    }
                }
            }
        },
    };
}
/** A connection that broke while it was read; it is opened again. */
class Dropped extends Error {
}
function ignoreNetwork(error) {
    if (!(error instanceof Dropped))
        throw error;
}
async function openSession(client, session, lastId, signal) {
    const message = await client.open(session.logplex_url, {
        headers: { accept: 'text/event-stream', ...(lastId !== undefined && { 'last-event-id': lastId }) },
        idle: IDLE,
        signal,
        redirects: true,
    });
    if (message.statusCode === 200)
        return message;
    message.destroy();
    throw new errors/* HerokuError */.h({ method: 'GET', path: (0,heroku_client/* shownHost */.r)(session.logplex_url), status: message.statusCode });
}
/** Reads to the end. The log is text/event-stream; should it be plain text, each line is an event. Throws Dropped. */
async function readEvents(message, onLine) {
    const isEvents = /\btext\/event-stream\b/.test(message.headers['content-type'] ?? '');
    const parser = createParser({ onEvent: ({ data, id }) => onLine(data, id) });
    const decoder = new TextDecoder();
    const plain = new Lines((line) => onLine(line));
    const timer = setTimeout(() => message.destroy(new Error('silent')), IDLE);
    const chunks = message[Symbol.asyncIterator]();
    try {
        for (;;) {
            const next = await chunks.next().catch((error) => {
                throw new Dropped((0,network_codes/* networkCode */.e8)(error));
            });
            if (next.done)
                break;
            timer.refresh();
            if (isEvents)
                parser.feed(decoder.decode(next.value, { stream: true }));
            else
                plain.push(next.value);
        }
        if (!isEvents)
            plain.end();
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/tsc/deploy/app-log.js


/** Milliseconds that looking into the app's log may take, when something has failed already. */
const LOG_TIME = 5_000;
/** The log since the release. Empty when it cannot be read: what it would explain matters more. */
async function readAppLog({ client, app, limits, hide }, release) {
    const web = [];
    const codes = new Map();
    const since = Date.parse(release.created_at);
    const lines = await recentLines(client, app.name, {
        lines: 1_500,
        signal: limits.signal,
        deadline: Date.now() + LOG_TIME,
    }).catch(() => []);
    for (const line of lines) {
        const parsed = parseLogLine(line);
        if (!parsed || Date.parse(parsed.time) < since)
            continue;
        const { source, dyno, message } = parsed;
        if (/^web[.-]/.test(dyno))
            web.push(hide(message));
        // Only Heroku's own lines: an app may write what it likes.
        const code = source === 'heroku' ? /(?:\bcode=|^Error )([HLR]\d\d)\b/.exec(message)?.[1] : undefined;
        if (code)
            codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    return { web, codes };
}

;// CONCATENATED MODULE: ./build/tsc/heroku/dynos.js




function listDynos(client, app, request) {
    return client.list((0,apps/* appPath */.X4)(app, '/dynos'), request);
}
/** `nameOrId`: 'run.4821'. A new dyno may not be found for a moment; one that has ended is not found either. */
function getDyno(client, app, nameOrId, limits = {}) {
    return client.get((0,apps/* appPath */.X4)(app, `/dynos/${encodeURIComponent(nameOrId)}`), limits);
}
/**
 * Starts a one-off dyno. `command` must be unlike any other's: after an ambiguous failure
 * the dyno is looked for by it. 409, which a first release causes until it is there
 * (heroku CLI), is tried again a few times.
 */
function createDyno(client, app, order, limits = {}) {
    const path = (0,apps/* appPath */.X4)(app, '/dynos');
    const body = {
        command: order.command,
        attach: order.attach,
        type: 'run',
        ...(order.attach && { force_no_tty: true }),
        ...(order.env && { env: order.env }),
        ...(order.size && { size: order.size }),
        ...(order.timeToLive && { time_to_live: order.timeToLive }),
    };
    return (0,once/* createOnce */.U)(client, limits, {
        waitingFor: { en: 'the start of a one-off dyno', ko: '일회성 dyno 시작' },
        create: async (signal) => {
            for (let conflicts = 0;; conflicts++) {
                try {
                    return (await client.request('POST', path, { body, signal })).data;
                }
                catch (error) {
                    if (!(error instanceof errors/* HerokuError */.h) || error.status !== 409 || conflicts === 5)
                        throw error;
                    await client.sleep(error.retryAfter ?? (0,retry/* backOff */.fu)(conflicts, 2_000), signal);
                }
            }
        },
        look: async (_since, signal) => (await listDynos(client, app, { signal })).find((dyno) => dyno.command === order.command),
    });
}
/** Stops a dyno: SIGTERM, then SIGKILL. A dyno that is gone is no error. Works after a cancellation too, for 20 s unless told. */
async function stopDyno(client, app, nameOrId, limits = {}) {
    try {
        const path = (0,apps/* appPath */.X4)(app, `/dynos/${encodeURIComponent(nameOrId)}/actions/stop`);
        const deadline = limits.deadline ?? client.now() + 20_000;
        await client.request('POST', path, { ...limits, deadline, idempotent: true, outlivesAbort: true });
    }
    catch (error) {
        if (!(error instanceof errors/* HerokuError */.h) || error.status !== 404)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/tsc/deploy/boot.js









/** Milliseconds between two looks at the dynos. Heroku's own client waits 10 s; a rehearsal need not. */
const LOOK_EVERY = 2_000;
/**
 * Waits until every web dyno runs the release and is up: Heroku calls a dyno up
 * once it listens on `$PORT`. Throws DeployFailure when one crashes, with the boot
 * log, or when the app has no web dyno at all.
 */
async function waitForBoot(target, release) {
    const { app, limits, progress } = target;
    return withLook({
        en: `See \`heroku ps -a ${app.name}\` and \`heroku logs --dyno web -a ${app.name}\`.`,
        ko: (0,josa/* josa */.w)(`\`heroku ps -a ${app.name}\`와 \`heroku logs --dyno web -a ${app.name}\`로 확인하세요.`),
    }, () => (0,heroku_limits/* limited */.T)(limits, { en: 'the web dynos', ko: '웹 dyno' }, async (signal) => {
        let told = '';
        for (let look = 0;; look++) {
            const web = await webDynos(target, signal);
            await refuseCrashed(target, release, web);
            if (web.length > 0 && web.every((dyno) => isReady(dyno, release)))
                return web;
            // Old dynos stop before new ones start, so an empty list means little at first.
            if (web.length === 0 && look === 5)
                await requireWebDyno(target);
            const states = web.map((dyno) => `${dyno.name} ${dyno.state}`).join(', ');
            if (states !== told && states)
                progress.step({ en: `Booting: ${states}`, ko: `시작하는 중: ${states}` });
            told = states;
            await (0,heroku_limits/* pause */.v)((0,retry/* nextLook */.JD)(look, LOOK_EVERY), signal);
        }
    }));
}
/** An Eco dyno that sleeps boots what is in force when somebody asks for a page. */
function isReady({ state, release }, { version }) {
    return state === 'idle' || (state === 'up' && release.version >= version);
}
/** Throws DeployFailure with the boot log when a web dyno of the release has crashed. */
async function refuseCrashed(target, release, dynos) {
    const crashed = (dynos ?? (await webDynos(target, target.limits.signal))).find((dyno) => dyno.state === 'crashed' && dyno.release.version >= release.version);
    if (crashed)
        throw await bootFailed(target, release, crashed);
}
async function webDynos({ client, app }, signal) {
    return (await listDynos(client, app.name, { signal })).filter((dyno) => dyno.type === 'web');
}
async function bootFailed(target, release, dyno) {
    const { web, codes } = await readAppLog(target, release);
    return new deploy_failure/* DeployFailure */.Q({
        en: `The web process crashed at boot: ${dyno.name} runs \`${dyno.command}\`.`,
        ko: `웹 프로세스가 시작하다가 멈췄습니다: ${dyno.name}의 명령은 \`${dyno.command}\`입니다.`,
    }, { stage: 'boot', lines: web, codes }, {
        hint: {
            en: 'Visitors see "Application error" (H10) until it is repaired. Its last words are below.',
            ko: '고칠 때까지 방문자에게는 "Application error"(H10)가 보입니다. 마지막 로그를 아래에 실었습니다.',
        },
        log: telling(web),
    });
}
/** Throws DeployFailure when the formation has no web dyno. */
async function requireWebDyno({ client, app, limits }) {
    const web = (await listFormation(client, app.name, limits)).find((entry) => entry.type === 'web');
    if (web && web.quantity > 0)
        return;
    // What the router would log for the first visitor.
    const evidence = { stage: 'boot', lines: [], codes: new Map([['H14', 1]]) };
    throw new deploy_failure/* DeployFailure */.Q(web
        ? {
            en: 'The app has no web dyno: web is scaled to 0.',
            ko: '웹 dyno가 없습니다. web이 0으로 조정되어 있습니다.',
        }
        : {
            en: 'The app has no web process: the slug declares none, so visitors get error H14.',
            ko: '웹 프로세스가 없습니다. 슬러그에 web이 선언되지 않아 방문자는 H14 오류를 보게 됩니다.',
        }, evidence, {
        hint: web
            ? { en: `\`heroku ps:scale web=1 -a ${app.name}\``, ko: `\`heroku ps:scale web=1 -a ${app.name}\`` }
            : {
                en: 'Commit a file named Procfile in the root with a line such as `web: gunicorn PACKAGE.wsgi`.',
                ko: '루트에 `web: gunicorn 패키지.wsgi` 같은 줄이 있는 Procfile을 만들어 커밋하세요.',
            },
    });
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
;// CONCATENATED MODULE: ./build/tsc/deploy/http-probe.js


const bodyLimit = 512 * 1024;
const maxRedirects = 10;
const USER_AGENT = 'deploy-django-to-heroku';
/** Thrown when redirects do not end: the mark of a proxy header that Django does not trust. */
class RedirectLoop extends Error {
    chain;
    constructor(chain) {
        super(`redirected ${chain.length} times: ${chain.slice(0, 4).join(' → ')} …`);
        this.chain = chain;
    }
}
/**
 * GETs `url` and follows redirects by hand, so that the chain is seen. `timeout`
 * is in ms; Heroku's router holds a request up to 75 s while dynos start, so give
 * more for a first one. `ca`: an extra certificate in PEM, for the local Heroku.
 * Throws RedirectLoop, or the socket's error.
 */
async function get(url, options) {
    const chain = [];
    let next = url;
    for (;;) {
        const again = chain.some((earlier) => earlier.href === next.href);
        chain.push(next);
        if (again || chain.length > maxRedirects)
            throw new RedirectLoop(chain);
        const response = await request(next, options);
        const status = response.statusCode ?? 0;
        const { location } = response.headers;
        if (status >= 300 && status < 400 && location && URL.canParse(location, next.href)) {
            response.destroy();
            next = new URL(location, next);
            continue;
        }
        const { headers } = response;
        const body = await beginning(response);
        return { url: next, status, contentType: headers['content-type'] ?? '', headers, body, chain };
    }
}
/** One GET. Through HttpClient, which honours proxies; with `ca` directly, since that is on loopback. */
async function request(url, options) {
    const headers = { accept: 'text/html,*/*;q=0.8', 'user-agent': USER_AGENT };
    if (options.ca !== undefined && url.protocol === 'https:') {
        const { ca, timeout } = options;
        return new Promise((resolve, reject) => {
            const sent = external_node_https_.get(url, { ca, timeout, headers, agent: false }, resolve);
            sent.on('error', reject);
            sent.on('timeout', () => sent.destroy(new Error(`no answer in ${timeout} ms`)));
        });
    }
    const client = new lib/* HttpClient */.Qq(USER_AGENT, undefined, {
        allowRedirects: false,
        allowRetries: false,
        keepAlive: false,
        socketTimeout: options.timeout,
    });
    return (await client.get(url.href, headers)).message;
}
async function beginning(message) {
    const chunks = [];
    let length = 0;
    for await (const chunk of message) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > bodyLimit)
            break;
    }
    message.destroy();
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./build/tsc/deploy/ask-page.js





/** Milliseconds: the router holds a request for up to 75 s while dynos start. */
const REQUEST_TIME = 80_000;
/** An answer of the app itself that is not accepted is believed after so many tries. */
const TRIES = 3;
const TRY_EVERY = 2_000;
/** Milliseconds that the router may answer in place of an app whose dynos are up: imports may be slow, requests time out after 30 s. */
const PATIENCE = 180_000;
/**
 * Asks for the page until it answers as it should, the app has given another answer a few
 * times, or the router has answered in its place for long (`patience`); while nobody
 * answers, until `signal` ends it. Throws DeployFailure as soon as a web dyno crashes.
 */
async function askPage(target, release, page, accepts, signal, patience = PATIENCE) {
    const began = Date.now();
    for (let tries = 1;;) {
        let problem;
        try {
            const answer = await answerOrCrash(target, release, page);
            const router = isOfRouter(answer);
            if (!router && (accepts(answer.status) || tries++ >= TRIES))
                return answer;
            if (router) {
                await refuseCrashed(target, release);
                if ((await (0,apps/* getApp */.Sx)(target.client, target.app.name, { signal })).maintenance)
                    return 'maintenance';
                if (Date.now() - began > patience)
                    return answer;
            }
            problem = `${answer.status}${router ? ' (router)' : ''}`;
        }
        catch (error) {
            if (error instanceof RedirectLoop)
                return error;
            if (error instanceof model_errors/* ActionError */.lZ)
                throw error;
            problem = error.message || String(error);
        }
        target.progress.step({
            en: `${page} answers ${problem}; asking again`,
            ko: `${page}: ${problem}. 다시 요청합니다`,
        });
        await (0,heroku_limits/* pause */.v)(TRY_EVERY, signal);
    }
}
/** Heroku's router answers with a page of its own, which the app's own 503 is not; so it does for an app without code. */
function isOfRouter({ status, body }) {
    return ((status >= 400 && /herokucdn\.com\/error-pages\//.test(body)) ||
        /<title>Heroku \| Welcome to your new app!<\/title>/.test(body));
}
/**
 * The page's answer; throws DeployFailure as soon as a web dyno crashes. gunicorn listens
 * before its workers have loaded the app, so a dyno can be up for a moment, crash, and
 * leave the router holding the request.
 */
async function answerOrCrash(target, release, page) {
    const answered = new AbortController();
    const crash = async () => {
        for (;;) {
            await (0,heroku_limits/* pause */.v)(TRY_EVERY, answered.signal);
            await refuseCrashed(target, release);
        }
    };
    try {
        return await Promise.race([get(page, { timeout: REQUEST_TIME, ca: target.ca }), crash()]);
    }
    finally {
        answered.abort();
    }
}

;// CONCATENATED MODULE: ./build/tsc/deploy/ask-start.js


/**
 * Asks for the page of `health`. Where nobody named one and the project has nothing at `/`, it asks for the other pages
 * that it has, until one shows something: that it is served, or that the site is broken. What wants a login or is not
 * there shows no more than the 404 does, which is then the answer: Django is up and lets the host in.
 */
async function askStart(target, release, webUrl, health, signal) {
    const { start, patience } = health;
    /** `expected`: statuses that need not be asked for again, as accepted ones need not. */
    const ask = async (path, expected) => {
        const began = Date.now();
        const page = pageOf(webUrl, path);
        const accepts = (status) => health.accepts(status) || expected.includes(status);
        const answer = await askPage(target, release, page, accepts, signal, patience);
        return { page, answer, time: Date.now() - began, noStartPage: false };
    };
    if (start?.routed !== false)
        return ask(health.path, []);
    const asked = await ask(health.path, [404]);
    if (statusOf(asked) !== 404)
        return asked;
    for (const path of start.others) {
        const other = await ask(path, tellsNothing);
        const status = statusOf(other);
        if (status === undefined || health.accepts(status) || !tellsNothing.includes(status))
            return { ...other, noStartPage: true };
    }
    return { ...asked, noStartPage: true };
}
/** A login is wanted, there is no such page, or it is not to be read. */
const tellsNothing = [401, 403, 404, 405];
/** The address of a path of the app. */
function pageOf(webUrl, path) {
    return new URL(path.replace(/^\//, ''), webUrl);
}
/** Undefined where there was no answer. */
function statusOf({ answer }) {
    return answer === 'maintenance' || answer instanceof RedirectLoop ? undefined : answer.status;
}

;// CONCATENATED MODULE: ./build/tsc/deploy/health-texts.js
const underMaintenance = {
    en: 'The web dynos are up. Maintenance mode is on, so what visitors will see could not be asked for.',
    ko: '웹 dyno는 잘 떴습니다. 점검 모드가 켜져 있어 방문자에게 보일 페이지는 확인할 수 없었습니다.',
};
/** What a status mostly means of a Django site, and what to do. */
function hintFor(status) {
    if (status === 400) {
        return {
            en: 'With Django that is mostly a host which ALLOWED_HOSTS does not allow.',
            ko: 'Django에서는 대개 ALLOWED_HOSTS에 없는 호스트로 요청했을 때 나오는 응답입니다.',
        };
    }
    if (status === 404) {
        return {
            en: 'The app is up, but has no page there. If the start page lives elsewhere, name it in `health-check-path`.',
            ko: '앱은 떠 있지만 그 경로에 페이지가 없습니다. 시작 페이지가 다른 곳이면 `health-check-path`에 적어 주세요.',
        };
    }
    if (status === 401 || status === 403) {
        return {
            en: 'The page asks for a login. Name one that everybody may see in `health-check-path`, or accept this status in `health-check-status`.',
            ko: '로그인이 필요한 페이지입니다. 누구나 볼 수 있는 경로를 `health-check-path`에 적거나, 이 상태 코드를 `health-check-status`에 넣어 주세요.',
        };
    }
    return undefined;
}
function brokenFile({ kind, url, came }) {
    return {
        text: {
            en: `The page comes, but not its ${kind} ${new URL(url).pathname}: ${came}.`,
            ko: `페이지는 열리지만 ${new URL(url).pathname} 파일이 오지 않습니다: ${came}.`,
        },
        hint: {
            en: 'With DEBUG off Django serves no static files: WhiteNoise must be in MIDDLEWARE, directly after SecurityMiddleware, and collectstatic must have run in the build.',
            ko: 'DEBUG가 꺼지면 Django는 정적 파일을 제공하지 않습니다. MIDDLEWARE의 SecurityMiddleware 바로 다음에 WhiteNoise가 있고, 빌드에서 collectstatic이 실행되어야 합니다.',
        },
    };
}
/** The URLconf has nothing at `/`, and nothing else was there to ask for. */
function noPageThere(page) {
    return {
        en: `${page} answers 404, since the URLconf has nothing at \`/\`: Django is up and lets the host in. No other page was known to ask for.`,
        ko: `URLconf에 \`/\`가 없어 ${page}의 응답은 404입니다. Django가 떠 있고 이 호스트의 요청을 받는다는 뜻입니다. 대신 확인할 다른 페이지는 찾지 못했습니다.`,
    };
}
/** The URLconf has nothing at `/`, so another page was asked for. */
function servesInstead(page, status, files) {
    const { en, ko } = serves(page, status, files);
    return {
        en: `The URLconf has nothing at \`/\`, so another page was asked for: ${en}`,
        ko: `URLconf에 \`/\`가 없어 다른 페이지를 확인했습니다. ${ko}`,
    };
}
function serves(page, status, files) {
    const good = files.filter(({ ok }) => ok).length;
    if (files.length === 0) {
        return {
            en: `${page} answers ${status}; it links to no file of its own.`,
            ko: `${page}의 응답은 ${status}입니다. 페이지가 직접 제공하는 파일은 없습니다.`,
        };
    }
    if (good < files.length) {
        return {
            en: `${page} answers ${status}, and so do ${good} of the ${files.length} files that it links to.`,
            ko: `${page}의 응답은 ${status}입니다. 페이지가 불러오는 파일 ${files.length}개 중 ${good}개가 정상입니다.`,
        };
    }
    return {
        en: `${page} answers ${status}, and so ${good === 1 ? 'does 1 file' : `do ${good} files`} that it links to.`,
        ko: `${page}의 응답은 ${status}입니다. 페이지가 불러오는 파일 ${good}개도 정상입니다.`,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(81600);
;// CONCATENATED MODULE: ./build/tsc/deploy/page.js

/**
 * The files of the same origin that a page links to, styles first, in the order
 * of the page, each once. Other origins, `data:` URLs and broken ones are left out.
 */
function pageAssets(html, page) {
    const found = new Map();
    let base = page;
    const add = (kind, reference) => {
        if (!reference || !URL.canParse(reference, base.href))
            return;
        const url = new URL(reference, base);
        url.hash = '';
        if (url.origin === page.origin && !found.has(url.href))
            found.set(url.href, { kind, url });
    };
    const parser = new Parser/* Parser */.i({
        onopentag(name, attributes) {
            if (name === 'base' && attributes.href && URL.canParse(attributes.href, page.href)) {
                base = new URL(attributes.href, page);
            }
            if (name === 'link' && /\bstylesheet\b/i.test(attributes.rel ?? ''))
                add('style', attributes.href);
            if (name === 'script')
                add('script', attributes.src);
            if (name === 'img')
                add('image', attributes.src);
        },
    });
    parser.end(html);
    const order = ['style', 'script', 'image'];
    return [...found.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
/** Whether a response of that content type can be what the page asked for. */
function hasRightType(kind, contentType) {
    if (kind === 'style')
        return /^text\/css\b/i.test(contentType);
    if (kind === 'script')
        return /\b(java|ecma)script\b/i.test(contentType);
    return /^image\//i.test(contentType);
}

;// CONCATENATED MODULE: ./build/tsc/deploy/site.js



/** How many files of a page are asked for, and how many at a time. */
const FILES = 20;
const AT_ONCE = 4;
/** What can be seen of a site whose page has answered: more pages, files, headers. Never throws for the site's faults. */
async function lookAround(page, answer, asking) {
    const files = await askFiles(answer, asking);
    const admin = await attempt(new URL('/admin/', answer.url), asking);
    const ofAdmin = admin?.status === 200 && isAdmin(admin) ? await askFiles(admin, asking) : [];
    const lost = await attempt(new URL(`/deploy-check-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}/`, answer.url), asking);
    return {
        files,
        facts: {
            ...factsOf(page, answer),
            missing: [...missing(files, answer), ...(admin ? missing(ofAdmin, admin) : [])],
            debugPage: [answer, lost].some((it) => it !== undefined && isDebugPage(it)),
            admin: admin && admin.status !== 404 ? { url: admin.url.href, status: admin.status } : undefined,
            plainHttp: await plainHttp(page, answer, asking),
            headersMissing: missingHeaders(answer),
        },
    };
}
/** An answer, or undefined for whatever keeps one from coming. */
async function attempt(url, asking) {
    asking.signal?.throwIfAborted();
    return get(url, asking).catch(() => undefined);
}
/** Asks for the files that a page links to, styles and scripts before images. */
async function askFiles(page, asking) {
    if (!/^text\/html\b/i.test(page.contentType))
        return [];
    const chosen = pageAssets(page.body, page.url).slice(0, FILES);
    const asked = [];
    for (let first = 0; first < chosen.length; first += AT_ONCE) {
        const some = chosen.slice(first, first + AT_ONCE);
        asked.push(...(await Promise.all(some.map((asset) => askFile(asset, asking)))));
    }
    return asked;
}
async function askFile({ kind, url }, asking) {
    const answer = await attempt(url, asking);
    const { status = 0, contentType = '' } = answer ?? {};
    const ok = answer !== undefined && status < 400 && hasRightType(kind, contentType);
    const came = status === 0 ? 'no answer' : status >= 400 ? String(status) : `content type "${contentType}"`;
    return { kind, url: url.href, status, ok, came };
}
function missing(files, page) {
    return files
        .filter(({ ok }) => !ok)
        .map(({ kind, url, came }) => ({ kind, url, came, page: page.url.href }));
}
/** django/contrib/admin/templates: the login page and the index both have these. */
function isAdmin({ body }) {
    return /\badmin\/css\/|id="site-name"|class="[^"]*\blogin\b/.test(body);
}
/** What is known of a site by the answer of its page alone. */
function factsOf(page, answer) {
    return {
        url: page.href,
        status: answer?.status,
        loops: answer === undefined,
        missing: [],
        debugPage: answer !== undefined && isDebugPage(answer),
        headersMissing: [],
    };
}
/** django/views/templates/technical_404.html and technical_500.html, and the page of a project without URLs. */
function isDebugPage({ body }) {
    return (/because you have <code>DEBUG = True<\/code>/.test(body) ||
        /<a href="[^"]*\/settings\/#debug"[^>]*>DEBUG=True<\/a>/.test(body));
}
/** Where plain http leads; undefined where that is not known. */
async function plainHttp(page, answer, asking) {
    if (page.protocol === 'http:')
        return answer.url.protocol === 'https:' ? 'https' : 'http';
    const plain = new URL(page);
    plain.protocol = 'http:';
    try {
        const { url } = await get(plain, asking);
        return url.protocol === 'https:' ? 'https' : 'http';
    }
    catch (error) {
        return error instanceof RedirectLoop ? 'loop' : undefined;
    }
}
/** Headers that Django's default middleware sends with each page. */
function missingHeaders({ headers }) {
    const framed = headers['x-frame-options'] ?? headers['content-security-policy'];
    return [
        ...(headers['x-content-type-options'] ? [] : ['X-Content-Type-Options']),
        ...(framed ? [] : ['X-Frame-Options']),
    ];
}

;// CONCATENATED MODULE: ./build/tsc/deploy/verify.js













/**
 * The proof that the site serves: web dynos up on the release, then the page, then the
 * style sheets and scripts that it links to. Throws DeployFailure naming what is wrong,
 * with the web process's log. Undefined when maintenance mode keeps everybody out.
 */
async function verify(target, release, health) {
    await waitForBoot(target, release);
    if (health.settle)
        await settle(target, health.settle);
    const webUrl = target.app.web_url;
    if (!webUrl) {
        throw new model_errors/* StageError */.Zu({
            en: 'The app has no web_url, so nothing can be asked for its page.',
            ko: '앱에 web_url이 없어 페이지를 확인할 수 없습니다.',
        });
    }
    const page = pageOf(webUrl, health.path);
    return withLook({
        en: `Open ${page} and see \`heroku logs -a ${target.app.name}\`.`,
        ko: (0,josa/* josa */.w)(`${page}을(를) 열어 보고 \`heroku logs -a ${target.app.name}\`를 확인하세요.`),
    }, () => (0,heroku_limits/* limited */.T)(target.limits, { en: `an answer of ${page}`, ko: `${page}의 응답` }, (signal) => askAll(target, release, webUrl, health, signal)));
}
/** Until then an answer may be that of the release before. */
async function settle({ limits, progress }, time) {
    const seconds = Math.round(time / 1_000);
    progress.step({
        en: `Preboot is on: the router goes over to the new dynos in the next ${seconds} s`,
        ko: `preboot가 켜져 있어, 라우터가 새 dyno로 넘어갈 때까지 ${seconds}초 기다립니다`,
    });
    await (0,heroku_limits/* limited */.T)(limits, { en: 'the new dynos', ko: '새 dyno' }, (signal) => (0,heroku_limits/* pause */.v)(time, signal));
}
async function askAll(target, release, webUrl, health, signal) {
    const asked = await askStart(target, release, webUrl, health, signal);
    const { page, answer, time, noStartPage } = asked;
    if (answer === 'maintenance')
        return { value: undefined, skipped: true, note: underMaintenance };
    const fail = (text, site, hint) => healthFailed(target, release, text, site, hint);
    if (answer instanceof RedirectLoop) {
        throw await fail({
            en: `${page} never arrives: it ${answer.message}`,
            ko: (0,josa/* josa */.w)(`${page}이(가) 끝없이 리다이렉트됩니다: ${answer.message}`),
        }, factsOf(page));
    }
    if (isOfRouter(answer)) {
        const seconds = Math.round(time / 1_000);
        throw await fail({
            en: `${page}: for ${seconds} s the web dynos are up, but Heroku's router answers in their place (${answer.status}).`,
            ko: `${page}: ${seconds}초 동안 웹 dyno는 떠 있지만 Heroku 라우터가 대신 응답합니다(${answer.status}).`,
        }, factsOf(page, answer), {
            en: 'H12 means that the app has not answered within 30 s, H13 and H18 that it hung up, H82 that the Eco hours are used up.',
            ko: 'H12는 앱이 30초 안에 응답하지 않았다는 뜻이고, H13과 H18은 앱이 연결을 끊었다는 뜻이며, H82는 Eco 시간을 다 썼다는 뜻입니다.',
        });
    }
    const nothingThere = noStartPage && answer.status === 404;
    if (!health.accepts(answer.status) && !nothingThere) {
        throw await fail({ en: `${page} answers ${answer.status}.`, ko: `${page}의 응답이 ${answer.status}입니다.` }, factsOf(page, answer), hintFor(answer.status));
    }
    const { files, facts: seen } = await lookAround(page, answer, {
        timeout: REQUEST_TIME,
        ca: target.ca,
        signal,
    });
    const facts = { ...seen, noStartPage };
    // A picture may have been uploaded and be gone; without its styles and scripts a page is broken.
    const broken = files.find(({ kind, ok }) => !ok && kind !== 'image');
    if (broken) {
        const { text, hint } = brokenFile(broken);
        throw await fail(text, facts, hint);
    }
    return {
        value: { url: page.href, status: answer.status, time, assets: files, facts },
        note: nothingThere
            ? noPageThere(page)
            : noStartPage
                ? servesInstead(page, answer.status, files)
                : serves(page, answer.status, files),
        link: page.href,
    };
}
async function healthFailed(target, release, text, site, hint) {
    const { web, codes } = await readAppLog(target, release);
    return new deploy_failure/* DeployFailure */.Q(text, { stage: 'health', lines: web, codes, site }, { hint, log: telling(web) });
}

// EXTERNAL MODULE: ./build/tsc/checks/platform/index.js + 11 modules
var platform = __webpack_require__(71364);
// EXTERNAL MODULE: ./build/tsc/checks/run.js
var checks_run = __webpack_require__(74442);
;// CONCATENATED MODULE: ./build/tsc/heroku/slugs.js

/** A built app: its process types, size, commit. Not on Fir, which has no slugs. */
function getSlug(client, app, id, limits = {}) {
    return client.get((0,apps/* appPath */.X4)(app, `/slugs/${encodeURIComponent(id)}`), limits);
}

// EXTERNAL MODULE: ./build/tsc/stages/check.js + 6 modules
var check = __webpack_require__(31524);
// EXTERNAL MODULE: ./build/tsc/stages/explained.js + 17 modules
var explained = __webpack_require__(43883);
;// CONCATENATED MODULE: ./build/tsc/stages/explained-by.js
/** Checks of the sources that explain what was seen of the site, the likeliest first. */
const explainedBy = {
    'http-static-404': [
        'static-unserved',
        'whitenoise-lost',
        'whitenoise-order',
        'static-root-missing',
        'staticfiles-app-missing',
        'static-url-missing',
        'static-tag-missing-file',
        'path-case-mismatch',
        'path-backslash',
        'static-source-ignored',
        'config-disable-collectstatic',
        'media-ephemeral',
    ],
    'http-400-host': [
        'allowed-hosts-no-heroku',
        'allowed-hosts-empty',
        'allowed-hosts-malformed',
        'domain-not-allowed',
        'settings-placeholder',
        'settings-reassigned',
    ],
    'http-redirect-loop': ['ssl-redirect-loop', 'proxy-ssl-header-malformed', 'is-secure-undetected'],
    'http-debug-page': ['debug-true', 'debug-string-truthy', 'debug-default-on', 'config-debug-on'],
    'http-5xx': [
        'db-sqlite-in-production',
        'db-addon-missing',
        'migrations-missing',
        'migrations-ignored',
        'manifest-css-reference',
        'static-tag-missing-file',
        'config-disable-collectstatic',
    ],
    'http-headers-missing': ['nosniff-off', 'xframe-missing', 'security-middleware-missing'],
    'slug-no-web': [
        'procfile-missing',
        'procfile-misnamed',
        'procfile-syntax',
        'procfile-no-web',
        'procfile-encoding',
    ],
    'boot-timeout': ['procfile-port', 'procfile-runserver'],
};

;// CONCATENATED MODULE: ./build/tsc/stages/no-accounts.js
/** Whether this run has made the table of accounts and nothing in it can have made an account. */
function noAccounts(record, django) {
    if (record.changes.some(({ kind }) => kind === 'superuser'))
        return false;
    const settings = django.settings('RUN');
    const apps = settings.get('INSTALLED_APPS');
    const admin = apps?.type === 'list' &&
        apps.items.some((app) => app.type === 'str' && /^django\.contrib\.admin\b/.test(app.value));
    const model = settings.get('AUTH_USER_MODEL');
    if (!admin || (model && model.type !== 'str'))
        return false;
    const label = model?.type === 'str' ? model.value.split('.')[0] : 'auth';
    const made = (record.migrations ?? []).some(({ app, name }) => app === label && name.startsWith('0001'));
    return made && !django.project.files.some((file) => makesAccounts(django.project.text(file), file));
}
/** Migrations, hooks and release scripts may make accounts; when they name one of these they are believed to. */
function makesAccounts(text, file) {
    if (!/(^|\/)(migrations\/[^/]+\.py|apps\.py|Procfile|bin\/[^/]+|[^/]+\.sh)$/.test(file))
        return false;
    return /create_?superuser|create_user|loaddata|is_superuser/.test(text ?? '');
}

;// CONCATENATED MODULE: ./build/tsc/stages/afterwards.js










/**
 * Adds to the findings what Heroku, the app's log and the site say after the push, each
 * with the finding of the sources that explains it. `error`: what ended the launch before
 * its time. Never throws: it only adds to what is known.
 */
async function afterwards(run, record, target, django, release, error) {
    if (error !== undefined && !(error instanceof deploy_failure/* DeployFailure */.Q))
        return;
    const before = record.checks ?? { findings: [], unknowns: [], notApplicable: [], suppressed: [] };
    const outcome = await outcomeOf(record, target, django, release, error).catch(() => undefined);
    if (!outcome)
        return;
    const predicted = error && predictedBy(error, before.findings);
    // What the sources had told is told once.
    const told = predicted ? { ...outcome, failed: undefined, processTypes: undefined } : outcome;
    const after = (0,checks_run/* runChecks */.J)({ django, outcome: told }, { ignore: (0,check/* ignoreEntries */.Pp)(run.inputs), checks: platform/* afterChecks */.i });
    record.checks = {
        ...before,
        findings: [
            ...before.findings.map((finding) => (finding === predicted ? cameTrue(finding, error) : finding)),
            ...after.findings.map((finding) => withCause(milder(run, finding, before), before.findings)),
        ],
        suppressed: [...before.suppressed, ...after.suppressed],
    };
}
/** The finding that told of the very place that the failure came from, or of the file. */
function predictedBy({ diagnosis }, found) {
    const { location, predicted } = diagnosis ?? {};
    const finding = found.find((one) => one.check === predicted?.check && one.location === predicted.location);
    if (!finding || (0,explained/* isSamePlace */.O)(finding.location, location))
        return finding;
    const named = location?.line === undefined && finding.message.en.includes(`\`${location?.file}\``);
    return named ? finding : undefined;
}
/** The finding of the sources, with what it has led to. */
function cameTrue(finding, { evidence: { stage } }) {
    const { en, ko } = failedOf[stage];
    const { message } = finding;
    return {
        ...finding,
        severity: 'error',
        settledBy: 'platform',
        message: { en: `${message.en} ${en}`, ko: `${message.ko} ${ko}` },
    };
}
const failedOf = {
    build: { en: 'In this run the build failed of it.', ko: '이번 실행에서 이 때문에 빌드가 실패했습니다.' },
    release: {
        en: 'In this run the release phase failed of it.',
        ko: '이번 실행에서 이 때문에 release phase가 실패했습니다.',
    },
    migrate: {
        en: 'In this run the migration failed of it.',
        ko: '이번 실행에서 이 때문에 마이그레이션이 실패했습니다.',
    },
    boot: {
        en: 'In this run the web process did not boot because of it.',
        ko: '이번 실행에서 이 때문에 웹 프로세스가 부팅되지 않았습니다.',
    },
    health: {
        en: 'In this run the page was not served because of it.',
        ko: '이번 실행에서 이 때문에 페이지가 열리지 않았습니다.',
    },
};
async function outcomeOf(record, target, django, release, error) {
    const failure = error instanceof deploy_failure/* DeployFailure */.Q ? error : undefined;
    const evidence = failure?.evidence;
    const codes = evidence?.codes ?? (release ? (await readAppLog(target, release)).codes : new Map());
    return {
        failed: failure && {
            stage: failure.evidence.stage,
            cause: failure.text,
            repair: failure.hint,
            location: failure.diagnosis?.location,
        },
        processTypes: codes.has('H14') ? await processTypes(target, release) : undefined,
        codes,
        unapplied: record.unapplied,
        crashed: error === undefined && release ? await crashedBesideWeb(target, release) : [],
        noAccounts: error === undefined && noAccounts(record, django),
        site: evidence?.site ?? record.served?.facts,
    };
}
/** Workers and the like; one-off dynos come to their own end. */
async function crashedBesideWeb({ client, app, limits }, { version }) {
    const dynos = await listDynos(client, app.name, limits).catch(() => []);
    return dynos.filter(({ type, state, release }) => state === 'crashed' && release.version >= version && !['web', 'run', 'release'].includes(type));
}
async function processTypes({ client, app, limits }, release) {
    if (!release?.slug)
        return undefined;
    return Object.keys((await getSlug(client, app.name, release.slug.id, limits)).process_types);
}
/** What only hangs on a config var that the app may have, a rehearsal does not know. */
function milder({ mode }, finding, before) {
    const asked = before.findings.some(({ check }) => check === 'debug-default-on') ||
        before.unknowns.some(({ check }) => check === 'debug-true');
    const mild = mode === 'rehearse' && finding.check === 'http-debug-page' && asked;
    return mild ? { ...finding, severity: 'warning' } : finding;
}
/** The finding, with those of the sources that explain it. */
function withCause(finding, found) {
    const causes = found.filter(({ check }) => explainedBy[finding.check]?.includes(check));
    if (causes.length === 0)
        return finding;
    const related = causes.map(({ check, location }) => ({
        location,
        note: { en: `\`${check}\` tells why.`, ko: `원인은 \`${check}\`에서 볼 수 있습니다.` },
    }));
    return { ...finding, related: [...(finding.related ?? []), ...related] };
}

// EXTERNAL MODULE: ./build/tsc/python/call.js
var python_call = __webpack_require__(26718);
// EXTERNAL MODULE: ./build/tsc/python/evaluate.js + 50 modules
var evaluate = __webpack_require__(51910);
// EXTERNAL MODULE: ./build/tsc/python/strings.js
var strings = __webpack_require__(68550);
// EXTERNAL MODULE: ./build/tsc/python/value-facts.js
var value_facts = __webpack_require__(6599);
// EXTERNAL MODULE: ./build/tsc/django/evidence.js
var django_evidence = __webpack_require__(21372);
// EXTERNAL MODULE: ./build/tsc/django/names.js
var names = __webpack_require__(22541);
// EXTERNAL MODULE: ./build/tsc/django/once.js
var django_once = __webpack_require__(22296);
// EXTERNAL MODULE: ./build/tsc/django/urlconf.js
var urlconf = __webpack_require__(2058);
// EXTERNAL MODULE: ./build/tsc/django/usable-settings.js
var usable_settings = __webpack_require__(61399);
;// CONCATENATED MODULE: ./build/tsc/django/start-page.js









/** What the project has at `/`: as Django itself said it where it was asked, else as the sources do. */
function startPage(django, run) {
    const { routed, others } = (0,django_evidence/* gave */._)(run?.start) ?? fromSources(django);
    return { routed: routed === false && hasOtherMeans(django) ? null : routed, others };
}
/** Whether something besides the URLconf may answer there: WhiteNoise with the files of a front end, a middleware for what has no route. */
function hasOtherMeans(django) {
    const settings = (0,usable_settings/* usableSettings */.S)(django, 'RUN');
    if (!settings)
        return true;
    const middleware = (0,value_facts/* items */.ld)(settings.get('MIDDLEWARE') ?? settings.get('MIDDLEWARE_CLASSES'));
    return (settings.get('WHITENOISE_ROOT') !== undefined ||
        settings.get('WHITENOISE_INDEX_FILE') !== undefined ||
        !middleware?.every((one) => !/Fallback/.test((0,value_facts/* textOf */.b6)(one) ?? 'Fallback')));
}
const fromSources = (0,django_once/* once */.O)((django) => {
    const urls = (0,urlconf/* urlconf */.mC)(django);
    const admin = urls?.routes.find(({ view, pattern }) => view === 'django.contrib.admin.site.urls' && /^[\w/-]+$/.test(pattern ?? ''));
    return {
        routed: urls ? routedIn(django, urls.files[0], new Set()) : null,
        others: admin ? [`/${admin.pattern}`] : [],
    };
});
/** Whether a URLconf has a route for what is left of the path when nothing is; null where that is not seen. */
function routedIn(django, file, seen) {
    if (seen.has(file))
        return null;
    seen.add(file);
    const sources = (0,names/* sourcesOf */.u0)(django);
    const found = [];
    const list = (node) => {
        const callee = node?.type === 'call' ? (0,urlconf/* nameOf */.Vb)(sources, file, node.field('function')) : '';
        if (node?.type === 'list' || node?.type === 'tuple')
            for (const part of node.parts)
                list(part);
        else if (node?.type === 'parenthesized_expression')
            list(node.parts[0]);
        else if (node?.type === 'binary_operator' && node.field('operator').text === '+') {
            list(node.field('left'));
            list(node.field('right'));
        }
        else if (urlconf/* routeFunctions */.TY.test(callee))
            found.push(route(node, /\.path$/.test(callee)));
        // While DEBUG is off these two make no routes.
        else if (!debugHelpers.test(callee) && node?.text !== 'urlpatterns')
            found.push(null);
    };
    const route = (call, isPath) => {
        const [first, view] = (0,python_call/* positional */.n)(call);
        const matches = matchesNothing((0,strings/* plainString */.Sx)(first), isPath);
        if (!matches || !view)
            return matches;
        if (!(0,urlconf/* isInclude */.dd)(view))
            return true;
        const included = (0,urlconf/* includedFile */.xP)(sources, file, view);
        return included === undefined ? null : routedIn(django, included, seen);
    };
    for (const statement of (0,names/* moduleStatements */.b2)((0,evaluate/* readSyntax */.kQ)(django.project, file).root.parts)) {
        const first = statement.type === 'expression_statement' ? statement.parts[0] : undefined;
        if (/assignment$/.test(first?.type ?? '') && first.field('left')?.text === 'urlpatterns')
            list(first.field('right'));
        else if (mentions(statement, 'urlpatterns'))
            found.push(null);
    }
    if (found.includes(true))
        return true;
    return found.length === 0 || found.includes(null) ? null : false;
}
function mentions(statement, name) {
    return statement.text.includes(name) && statement.all('identifier').some((node) => node.text === name);
}
const debugHelpers = /^django\.(conf\.urls\.static\.static|contrib\.staticfiles\.urls\.staticfiles_urlpatterns)$/;
/** Whether a pattern matches the empty rest of a path. */
function matchesNothing(pattern, isPath) {
    if (pattern === undefined)
        return null;
    // What Django's own converters take is never empty.
    if (isPath)
        return /^<(?!(int|str|slug|uuid|path):)\w+:/.test(pattern) ? null : pattern === '';
    try {
        return new RegExp(pattern.replaceAll('(?P<', '(?<')).test('');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/tsc/stages/health.js

/** Milliseconds: https://devcenter.heroku.com/articles/preboot */
const PREBOOT = 180_000;
/** The page that must be served, as the run asks for it; `features` are those of the app that gets a release. */
function healthOf({ inputs }, { start }, django, features = []) {
    return {
        path: inputs.healthCheckPath ?? '/',
        ...(inputs.healthCheckPath === undefined && { start: start ?? startPage(django) }),
        ...(features.includes('preboot') && { settle: PREBOOT }),
        accepts: (status) => inputs.healthCheckStatus.some(([from, to]) => from <= status && status <= to),
    };
}

;// CONCATENATED MODULE: ./build/tsc/heroku/detached.js




/** The lines come in any order. Milliseconds to wait for the second line of an end, and then for the last output. */
const GRACE = 10_000;
const SETTLE = 2_000;
const detached_POLL = 10_000;
/** After a dyno has gone, its last lines may still be on their way. Milliseconds. */
const LATE = 15_000;
/** A new dyno may not be found at first: polls. */
const NEW = 6;
/**
 * Runs a dyno that is not attached: its output and its exit status are read from the app's log, which is
 * opened before the dyno exists. `exitCode` is undefined when the log did not tell it.
 */
async function runDetached(client, app, order, options) {
    const over = new AbortController();
    const signal = AbortSignal.any([options.signal, over.signal]);
    // The name is not known yet: `run` stands for all one-off dynos (logplex; on Fir every log is a tail).
    const log = await openLog(client, app, { dyno: 'run', lines: 1 }, signal);
    try {
        const dyno = await createDyno(client, app, order, { signal });
        options.onDyno(dyno);
        const watch = new ExitWatch(dyno.name);
        const fromLog = new Promise((resolve, reject) => {
            let waits = 0;
            const onLine = (line) => {
                const output = watch.take(line);
                if (output !== undefined)
                    options.onLine(output);
                const told = Number(watch.exitCode !== undefined) + Number(watch.ended);
                if (told <= waits)
                    return;
                waits = told;
                client.sleep(told === 2 ? SETTLE : GRACE, signal).then(resolve, reject);
            };
            log.follow(onLine).catch((error) => {
                // Without the log the polls still tell when the dyno is gone.
                if (signal.aborted || !(error instanceof errors/* HerokuError */.h))
                    reject(error);
                else
                    client.warn(`${error.text.en} The output of ${dyno.name} cannot be shown any more.`);
            });
        });
        await Promise.race([fromLog, untilGone(client, app, dyno.name, signal)]);
        return { exitCode: watch.exitCode, dyno };
    }
    finally {
        over.abort();
    }
}
async function untilGone(client, app, name, signal) {
    for (let polls = 1, gone = 0; gone < 2; polls++) {
        await client.sleep(detached_POLL, signal);
        const state = await stateOf(client, app, name, signal);
        if (state === 'unknown' || (state === 'gone' && polls < NEW && gone === 0))
            continue;
        gone = state === 'gone' ? gone + 1 : 0;
    }
    await client.sleep(LATE, signal);
}
/** 'gone' for a dyno that has ended; 'unknown' when Heroku cannot tell at the moment. */
async function stateOf(client, app, name, signal) {
    try {
        const { state } = await getDyno(client, app, name, { signal });
        return ['complete', 'crashed', 'down'].includes(state) ? 'gone' : state;
    }
    catch (error) {
        if (!(error instanceof errors/* HerokuError */.h))
            throw error;
        return error.status === 404 ? 'gone' : 'unknown';
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/tsc/heroku/rendezvous.js





/** A dyno waits about 30 s for its client (R13). Milliseconds. */
const CONNECT_TIMEOUT = 20_000;
/** The shell has nothing left to do after the marker. Milliseconds. */
const CLOSE_TIMEOUT = 5_000;
const LINE_FEED = 0x0a;
/** Whether an attach URL is one that `attach` can use. In Private Spaces it is https (SSH inside). */
function isRendezvous(attachUrl) {
    return attachUrl?.startsWith('rendezvous://') ?? false;
}
/** Shell text to put behind a command, and what it prints (heroku CLI's own trick: the protocol has no exit status). */
const exitMarker = 'echo "\uFFFF heroku-command-exit-status: $?"';
const printed = /\uFFFF heroku-command-exit-status: (\d+)/;
/**
 * Attaches to a one-off dyno and reads its output to the end. Protocol: TLS; the secret and CRLF; one line in answer
 * that is not output; raw output; close. The connection stays open both ways for the whole
 * run, since closing ours would hang up the process. Rejects with the signal's reason.
 */
function attach(client, attachUrl, options) {
    const url = new URL(attachUrl);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const { signal } = options;
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const socket = (0,external_node_tls_.connect)({
            host,
            port: Number(url.port || 5000),
            // An IP address is not allowed as SNI (RFC 6066, 3); the certificate is checked against `host` then.
            servername: (0,external_node_net_.isIP)(host) ? '' : host,
            rejectUnauthorized: true,
            ...(client.ca && { ca: (0,http/* trusted */.IZ)(client.ca) }),
        });
        const session = new Session(options.onLine);
        const closed = new AbortController();
        let ending = false;
        let secured = false;
        let failure;
        const stop = () => {
            socket.destroy();
            reject(signal.reason);
        };
        signal.addEventListener('abort', stop, { once: true });
        const connecting = setTimeout(() => socket.destroy(new Error('Request timeout')), CONNECT_TIMEOUT);
        socket.once('secureConnect', () => {
            clearTimeout(connecting);
            secured = true;
            socket.setKeepAlive(true, 30_000);
            socket.write(`${(url.pathname + url.search).slice(1)}\r\n`);
        });
        socket.on('data', (bytes) => {
            try {
                session.push(bytes);
            }
            catch (error) {
                socket.destroy();
                reject(error);
            }
            if (session.exitCode === undefined || ending)
                return;
            ending = true;
            client.sleep(CLOSE_TIMEOUT, closed.signal).then(() => socket.destroy(), () => { });
        });
        socket.on('error', (error) => {
            failure = (0,network_codes/* networkCode */.e8)(error);
        });
        socket.once('close', () => {
            clearTimeout(connecting);
            closed.abort();
            signal.removeEventListener('abort', stop);
            session.end();
            resolve(secured ? session.result() : unconnected(failure ?? 'ECONNRESET'));
        });
    });
}
function unconnected(code) {
    return { kind: (0,network_codes/* isCertificateCode */.TR)(code) ? 'untrusted' : 'unreachable', code };
}
/** What comes over the socket: the protocol's line, then output with the marker in it. */
class Session {
    exitCode;
    #attached = false;
    #lines;
    constructor(onLine) {
        this.#lines = new Lines((line) => {
            const marker = printed.exec(line);
            if (!marker)
                return onLine(line);
            this.exitCode = Number(marker[1]);
            // Output without a final line end stands before the marker.
            for (const part of [line.slice(0, marker.index), line.slice(marker.index + marker[0].length)]) {
                if (part !== '')
                    onLine(part);
            }
        });
    }
    push(bytes) {
        let output = bytes;
        if (!this.#attached) {
            const end = bytes.indexOf(LINE_FEED);
            if (end < 0)
                return;
            this.#attached = true;
            output = bytes.subarray(end + 1);
        }
        this.#lines.push(output);
    }
    end() {
        this.#lines.end();
    }
    result() {
        if (this.exitCode === undefined)
            return { kind: 'lost', attached: this.#attached };
        return { kind: 'exited', exitCode: this.exitCode };
    }
}

;// CONCATENATED MODULE: ./build/tsc/heroku/one-off-command.js


/**
 * The command as it is sent. In a shell of its own, so that `exit`, `exec` and `set -e` in it cannot end the shell
 * that prints the marker; with no input, so that a question ends the command instead of waiting for ever.
 * `$0` is a name that no other run has: after an ambiguous failure the dyno is found by it.
 * Fir (`cnb`) needs `launcher` for the buildpack's environment (heroku CLI).
 */
function wrapCommand(command, options) {
    const name = `deploy-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const launcher = options.stack === 'cnb' ? 'launcher ' : '';
    const run = `${launcher}bash -c ${quote(command)} ${name} </dev/null`;
    return options.marker ? `${run} ; ${exitMarker}` : run;
}
function quote(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/tsc/heroku/one-off.js









/** Heroku's own limit, in seconds. */
const LONGEST_LIFE = 86_400;
/** Milliseconds for stopping the dyno when the run is given up, and polls until it is gone. */
const CLEAN_UP = 20_000;
const STOP_POLLS = 30;
/**
 * Runs a command in a one-off dyno and gives its exit status. Throws StageError when the status
 * did not come (then it is not known how the command ended), HerokuError when no dyno
 * could be had; on DeadlineError and CancelledError the dyno has been told to stop.
 */
function runOneOff(client, app, options) {
    const waitingFor = { en: `the one-off dyno (${options.command})`, ko: `일회성 dyno(${options.command})` };
    return (0,heroku_limits/* limited */.T)({ ...options, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
        // Fir's attach URLs lead to SSH, and a dyno that cannot be attached might run the command all the same.
        if (options.stack !== 'cnb') {
            const result = await runAttached(client, app, options, signal);
            if (result)
                return result;
        }
        return runWithLogs(client, app, options, signal);
    });
}
/** Undefined when attaching is impossible and the command has certainly not run. */
async function runAttached(client, app, options, signal) {
    const order = { ...orderOf(client, options, true), attach: true };
    return orStop(client, app, order.command, async (onDyno) => {
        const dyno = await createDyno(client, app, order, { signal });
        onDyno(dyno);
        if (!isRendezvous(dyno.attach_url)) {
            await stopUnstarted(client, app, dyno.name, options.command, signal);
            return undefined;
        }
        const end = await attach(client, dyno.attach_url, { onLine: options.onLine, signal });
        if (end.kind === 'exited')
            return { exitCode: end.exitCode, dyno: dyno.name, via: 'rendezvous' };
        if (end.kind === 'lost')
            throw unknownEnd(options.command, dyno.name);
        if (end.kind === 'untrusted')
            throw untrusted(end.code);
        client.warn(`The rendezvous server of Heroku (port 5000) cannot be reached (${end.code}): the app's log is read instead.`);
        await stopUnstarted(client, app, dyno.name, options.command, signal);
        return undefined;
    });
}
async function runWithLogs(client, app, options, signal) {
    const order = { ...orderOf(client, options, false), attach: false };
    return orStop(client, app, order.command, async (onDyno) => {
        const { exitCode, dyno } = await runDetached(client, app, order, {
            onLine: options.onLine,
            onDyno,
            signal,
        });
        if (exitCode === undefined)
            throw unknownEnd(options.command, dyno.name);
        return { exitCode, dyno: dyno.name, via: 'logs' };
    });
}
function orderOf(client, options, marker) {
    const left = options.deadline === undefined ? undefined : (options.deadline - client.now()) / 1_000 + 60;
    const life = options.timeToLive ?? left;
    return {
        command: wrapCommand(options.command, { stack: options.stack, marker }),
        env: options.env,
        size: options.size,
        // Should this machine die, the dyno does not run on for a day.
        timeToLive: life === undefined ? undefined : Math.min(LONGEST_LIFE, Math.max(60, Math.ceil(life))),
    };
}
/**
 * Runs `work`; if it fails, the dyno is stopped before the error goes on. A dyno whose creation was cut short by an
 * abort is looked for by its command, which is unlike any other's.
 */
async function orStop(client, app, command, work) {
    let dyno;
    try {
        return await work((made) => {
            dyno = made;
        });
    }
    catch (error) {
        const last = { deadline: client.now() + CLEAN_UP, outlivesAbort: true };
        try {
            dyno ??= (await listDynos(client, app, last)).find((it) => it.command === command);
            if (dyno)
                await stopDyno(client, app, dyno.name, last);
        }
        catch (second) {
            if (!(second instanceof model_errors/* ActionError */.lZ))
                throw second;
            client.warn(`The one-off dyno ${dyno?.name ?? ''} could not be stopped: ${second.text.en}`);
        }
        throw error;
    }
}
/**
 * Ends a dyno that nobody attached to, and makes sure that its command never ran: it must not run twice.
 * An attached dyno starts its process only when its client has come ("Awaiting client"), so it
 * has not been `up`, and the log does not speak of a start. Anything else is an error.
 */
async function stopUnstarted(client, app, dyno, command, signal) {
    let started = (await stateOf(client, app, dyno, signal)) === 'up';
    await stopDyno(client, app, dyno, { signal });
    for (let polls = 0; !started; polls++) {
        const state = await stateOf(client, app, dyno, signal);
        if (state === 'gone')
            break;
        started = state === 'up' || polls === STOP_POLLS;
        if (!started)
            await client.sleep(1_000, signal);
    }
    const watch = new ExitWatch(dyno);
    for (const line of await recentLines(client, app, { dyno, lines: 100, signal }))
        watch.take(line);
    if (started || watch.started)
        throw unknownEnd(command, dyno);
}
function unknownEnd(command, dyno) {
    return new model_errors/* StageError */.Zu({
        en: `The connection to the one-off dyno ${dyno} ended without an exit status: it is not known how "${command}" ended.`,
        ko: (0,josa/* josa */.w)(`일회성 dyno ${dyno}와의 연결이 종료 상태 없이 끊겼습니다. "${command}"이(가) 어떻게 끝났는지 알 수 없습니다.`),
    }, {
        hint: {
            en: `See what it did with \`heroku logs --dyno ${dyno}\`, then run this again. Migrations that have been applied are not applied again.`,
            ko: (0,josa/* josa */.w)(`\`heroku logs --dyno ${dyno}\`로 어디까지 실행되었는지 확인한 뒤 다시 실행하세요. 이미 적용된 마이그레이션은 다시 적용되지 않습니다.`),
        },
    });
}
function untrusted(code) {
    return new model_errors/* ActionError */.lZ({
        en: `The certificate of Heroku's rendezvous server is not trusted (${code}), so the command was not sent to it.`,
        ko: `Heroku 랑데부 서버의 인증서를 신뢰할 수 없어(${code}) 명령을 실행하지 않았습니다.`,
    }, {
        hint: {
            en: 'Something between the runner and Heroku decrypts the traffic of port 5000. Set NODE_EXTRA_CA_CERTS to its certificate, or let the traffic pass.',
            ko: '러너와 Heroku 사이에서 5000번 포트의 트래픽을 복호화하는 장비가 있습니다. NODE_EXTRA_CA_CERTS에 그 인증서를 지정하거나, 트래픽을 그대로 통과시키세요.',
        },
    });
}

;// CONCATENATED MODULE: ./build/tsc/deploy/migrate.js






/**
 * Runs the migration in a one-off dyno of the new release and shows its output.
 * Throws DeployFailure with its traceback when it does not exit with 0; StageError when
 * its exit status is not known.
 */
async function migrate(target, command) {
    const { client, app, limits } = target;
    const { tail, onLine } = listen(target);
    const { exitCode } = await withLook({
        en: `See \`heroku logs --dyno run -a ${app.name}\`, then \`heroku run -a ${app.name} python manage.py showmigrations\`.`,
        ko: (0,josa/* josa */.w)(`\`heroku logs --dyno run -a ${app.name}\`를 본 뒤 \`heroku run -a ${app.name} python manage.py showmigrations\`로 확인하세요.`),
    }, () => runOneOff(client, app.name, {
        command,
        stack: app.stack.name,
        ...limits,
        onLine,
    }));
    if (exitCode !== 0) {
        throw new deploy_failure/* DeployFailure */.Q({
            en: `The migration ended with exit status ${exitCode}. The new release runs on a database that is not migrated to it.`,
            ko: (0,josa/* josa */.w)(`마이그레이션이 종료 코드 ${exitCode}(으)로 끝났습니다. 새 릴리스가 아직 마이그레이션되지 않은 데이터베이스로 동작하고 있습니다.`),
        }, { stage: 'migrate', lines: tail.all(), codes: new Map() }, { log: tail.telling() });
    }
    const applied = appliedMigrations(tail.all());
    return { value: applied, note: howMany(applied.length), skipped: applied.length === 0 && upToDate(tail) };
}
/** Django's word for a run that had nothing to do; a command of one's own may say nothing. */
function upToDate(tail) {
    return tail.all().some((line) => /^\s*No migrations to apply\.\s*$/.test(withoutColours(line)));
}
function howMany(count) {
    if (count === 0)
        return { en: 'No migrations to apply.', ko: '적용할 마이그레이션이 없습니다.' };
    return {
        en: `${count} migration${count === 1 ? '' : 's'} applied.`,
        ko: `마이그레이션 ${count}개를 적용했습니다.`,
    };
}

;// CONCATENATED MODULE: ./build/tsc/deploy/unapplied-migrations.js


/**
 * Migrations of the release that its database does not have: `showmigrations --plan` in a one-off dyno.
 * undefined when it does not say.
 */
async function unappliedMigrations({ client, app, limits }, managePy) {
    if (managePy === undefined)
        return undefined;
    const missing = [];
    let told = false;
    const { exitCode } = await runOneOff(client, app.name, {
        command: `python ${managePy} showmigrations --plan`,
        stack: app.stack.name,
        ...limits,
        onLine(line) {
            const match = /^\[(.)\]\s+(\w+)\.(\S+)/.exec(withoutColours(line));
            told ||= match !== null;
            if (match?.[1] === ' ')
                missing.push({ app: match[2], name: match[3] });
        },
    });
    return exitCode === 0 && told ? missing : undefined;
}

;// CONCATENATED MODULE: ./build/tsc/stages/maintenance.js


/** Milliseconds for switching it off: the runner kills a cancelled step 10 s after its first signal. */
const OFF_TIME = 6_000;
/**
 * Runs `work` while visitors see Heroku's maintenance page. It is switched off however
 * `work` ends, after a cancellation too; an app that is in maintenance already stays so.
 */
async function inMaintenance(run, { client, app, limits, progress }, work) {
    // Asked anew: since the run began, somebody may have switched it on for reasons of their own.
    if ((await (0,apps/* getApp */.Sx)(client, app.name, limits)).maintenance)
        return work();
    progress.step({ en: 'Switching maintenance mode on', ko: '점검 모드를 켜는 중' });
    run.remember('maintenance', 'on');
    await (0,apps/* updateApp */.fy)(client, app.name, { maintenance: true }, limits);
    const off = async () => {
        progress.step({ en: 'Switching maintenance mode off', ko: '점검 모드를 끄는 중' });
        const deadline = Date.now() + OFF_TIME;
        await (0,apps/* updateApp */.fy)(client, app.name, { maintenance: false }, { deadline, outlivesAbort: true });
        run.remember('maintenance', 'off');
    };
    let result;
    try {
        result = await work();
    }
    catch (error) {
        // Why the work failed matters more; the post step tries again.
        await off().catch((second) => {
            if (!(second instanceof model_errors/* ActionError */.lZ))
                throw second;
            progress.step(second.text);
        });
        throw error;
    }
    await off();
    return result;
}

// EXTERNAL MODULE: ./build/tsc/checks/processes/reach.js
var reach = __webpack_require__(36942);
// EXTERNAL MODULE: ./build/tsc/inputs/definitions.js
var definitions = __webpack_require__(27641);
;// CONCATENATED MODULE: ./build/tsc/stages/migration.js



/** The reason not to migrate in a one-off dyno, or undefined when it is to be done. */
function whyNotMigrate(run, django) {
    const { migrate } = run.inputs;
    const migrateCommand = migrateCommandOf(run, django);
    if (migrate === 'never')
        return { en: '`migrate: never`.', ko: '`migrate: never`로 설정되어 있습니다.' };
    if (migrate === 'always' || migrate === 'after')
        return undefined;
    const release = releaseProcess(django);
    if (release && (0,reach/* migrates */.tB)(django, release.command)) {
        return {
            en: `The release phase migrates already: \`${release.command}\` (Procfile, line ${release.line}).`,
            ko: `release phase에서 이미 마이그레이션합니다: \`${release.command}\` (Procfile ${release.line}번째 줄).`,
        };
    }
    if (migrate !== 'before')
        return whatWebDoes(django);
    return {
        en: `\`migrate: before\`: the release phase ran \`${migrateCommand}\`.`,
        ko: (0,josa/* josa */.w)(`\`migrate: before\`: release phase에서 \`${migrateCommand}\`를 실행했습니다.`),
    };
}
/** The input's default names manage.py in the root; the one that there is may lie in a folder below. */
function migrateCommandOf({ inputs }, { managePy = 'manage.py' }) {
    const usual = definitions/* inputDefinitions */.Z$['migrate-command'].default;
    return inputs.migrateCommand === usual ? usual.replace('manage.py', managePy) : inputs.migrateCommand;
}
/** Two that migrate at the same time hinder each other: the tables that one makes are there already for the other. */
function whatWebDoes(django) {
    const web = django.procfile.processes.find((process) => process.type === 'web');
    if (!web || !(0,reach/* migrates */.tB)(django, web.command))
        return undefined;
    return {
        en: `The web process migrates already when it boots: \`${web.command}\` (Procfile, line ${web.line}).`,
        ko: `web 프로세스가 부팅할 때 이미 마이그레이션합니다: \`${web.command}\` (Procfile ${web.line}번째 줄).`,
    };
}
/**
 * With `migrate: before`: the Procfile of the shipped copy, whose release process migrates
 * before it does what it did. undefined when nothing has to be changed.
 */
function procfileThatMigrates(run, django) {
    if (run.inputs.migrate !== 'before')
        return undefined;
    const release = releaseProcess(django);
    if (release && (0,reach/* migrates */.tB)(django, release.command))
        return undefined;
    const lines = (django.project.text('Procfile') ?? '').replace(/\n$/, '').split('\n');
    const asked = migrateCommandOf(run, django);
    const command = /[;|&]/.test(asked) ? `(${asked})` : asked;
    if (release)
        lines[release.line - 1] = `release: ${command} && ${release.command}`;
    else
        lines.unshift(`release: ${command}`);
    return `${lines.join('\n')}\n`;
}
function releaseProcess({ procfile }) {
    return procfile.processes.find((process) => process.type === 'release');
}

;// CONCATENATED MODULE: ./build/tsc/deploy/superuser.js




/**
 * Makes an administrator by `createsuperuser --noinput`; `env` (DJANGO_SUPERUSER_*) is
 * there for that one dyno only. An account of that name is left as it is, so that this
 * may be repeated. Gives back whether one was made. Throws StageError with the output.
 */
async function createSuperuser(target, managePy, env) {
    const { client, app, limits } = target;
    const { tail, onLine } = listen(target);
    const { exitCode } = await runOneOff(client, app.name, {
        command: `python ${managePy} createsuperuser --noinput`,
        env: Object.fromEntries(env),
        stack: app.stack.name,
        ...limits,
        onLine,
    });
    if (exitCode === 0) {
        return { value: true, note: { en: 'An administrator was made.', ko: '관리자 계정을 만들었습니다.' } };
    }
    // django/contrib/auth/management/commands/createsuperuser.py, since 3.0
    if (tail.all().some((line) => /CommandError: Error: That .+ is already taken\./.test(line))) {
        return {
            value: false,
            skipped: true,
            note: {
                en: 'There is an account of that name already; it was left as it is, its password too.',
                ko: '같은 이름의 계정이 이미 있어 비밀번호까지 그대로 두었습니다.',
            },
        };
    }
    throw new model_errors/* StageError */.Zu({
        en: `The administrator could not be made: createsuperuser ended with exit status ${exitCode}.`,
        ko: (0,josa/* josa */.w)(`관리자 계정을 만들지 못했습니다. createsuperuser가 종료 코드 ${exitCode}(으)로 끝났습니다.`),
    }, {
        hint: {
            en: 'A user model of your own may want more fields: add them as DJANGO_SUPERUSER_FIELD=… to `superuser`.',
            ko: '사용자 모델을 직접 만들었다면 필드가 더 필요할 수 있습니다. `superuser`에 DJANGO_SUPERUSER_필드=… 형식으로 추가하세요.',
        },
        log: tail.telling(),
    });
}

;// CONCATENATED MODULE: ./build/tsc/stages/superuser.js



/** Makes the administrator that the input `superuser` describes; what was changed. Throws ProjectError without a manage.py. */
async function makeSuperuser(target, { managePy }, env) {
    if (managePy === undefined) {
        throw new model_errors/* ProjectError */.wB({
            en: 'There is no manage.py within two folders, so `createsuperuser` cannot be run.',
            ko: '두 단계 안에 manage.py가 없어 `createsuperuser`를 실행할 수 없습니다.',
        });
    }
    const { value: made, ...rest } = await createSuperuser(target, managePy, env);
    const name = env.get('DJANGO_SUPERUSER_USERNAME') ?? env.get('DJANGO_SUPERUSER_EMAIL') ?? 'superuser';
    const text = {
        en: `The administrator ${name} was made.`,
        ko: (0,josa/* josa */.w)(`관리자 계정 ${name}을(를) 만들었습니다.`),
    };
    return { value: made ? [{ kind: 'superuser', name, text, done: true }] : [], ...rest };
}

;// CONCATENATED MODULE: ./build/tsc/stages/prepare.js






/** Brings the database to the release: migrations, and an administrator when one is asked for. */
async function prepare(run, journal, record, target, django) {
    const unapplied = () => unappliedMigrations(target, django.managePy);
    const reason = whyNotMigrate(run, django);
    if (reason) {
        journal.skip('migrate', reason);
        // It is somebody's choice, and the site may be broken by it.
        if (run.inputs.migrate === 'never')
            record.unapplied = await unapplied().catch(() => undefined);
    }
    else {
        const applied = await journal.run('migrate', async () => {
            const work = () => migrate(target, migrateCommandOf(run, django)).catch((error) => unlessNoDatabase(run, error));
            if (!run.inputs.maintenance)
                return work();
            // Nobody is to see the page for nothing.
            if ((await unapplied())?.length === 0)
                return { value: [], skipped: true, note: prepare_upToDate };
            return inMaintenance(run, target, work);
        });
        record.migrations = [...(record.migrations ?? []), ...applied];
    }
    const { superuser } = run.inputs;
    if (superuser)
        record.changes.push(...(await journal.run('superuser', () => makeSuperuser(target, django, superuser))));
}
/**
 * A project that has no database has nothing to migrate: Heroku's own sample is one until an add-on is attached.
 * Whether it needs one is for its page to show. https://github.com/django/django/blob/main/django/db/backends/dummy/base.py
 */
function unlessNoDatabase({ inputs }, error) {
    const none = /settings\.DATABASES is improperly configured\. Please supply the ENGINE value/;
    if (inputs.migrate !== 'auto' || !(error instanceof deploy_failure/* DeployFailure */.Q))
        throw error;
    if (!error.evidence.lines.some((line) => none.test(line)))
        throw error;
    return { value: [], skipped: true, note: noDatabase };
}
const noDatabase = {
    en: 'The settings have no database here, so there is nothing to migrate. `migrate: after` makes this a failure.',
    ko: '여기서는 설정에 데이터베이스가 없어 마이그레이션할 것이 없습니다. `migrate: after`이면 실패로 처리합니다.',
};
const prepare_upToDate = { en: 'No migrations to apply.', ko: '적용할 마이그레이션이 없습니다.' };

;// CONCATENATED MODULE: ./build/tsc/deploy/rollback.js



/**
 * Puts an earlier release in force again, as a new one, and gives that back once its
 * release phase has ended. Its config vars come back with it; add-ons and the database
 * stay. Throws StageError when Heroku cannot or will not.
 */
async function rollBackTo(target, version) {
    const { client, app, limits } = target;
    const earlier = (await listReleases(client, app.name, 50, limits)).find((it) => it.version === version);
    if (!earlier?.eligible_for_rollback) {
        throw new model_errors/* StageError */.Zu({
            en: `Heroku cannot go back to v${version}: its slug is not kept any more.`,
            ko: `Heroku에 v${version}의 슬러그가 남아 있지 않아 되돌릴 수 없습니다.`,
        });
    }
    const begun = await rollback(client, app.name, earlier.id, limits);
    const ended = begun.status === 'pending' ? await waitForRelease(client, app.name, begun.id, limits) : begun;
    if (ended.status !== 'succeeded') {
        throw new model_errors/* StageError */.Zu({
            en: `The rollback to v${version} failed in its release phase (v${ended.version}): the new release stays in force.`,
            ko: (0,josa/* josa */.w)(`v${version}(으)로 되돌리는 중 release phase가 실패했습니다(v${ended.version}). 새 릴리스가 그대로 적용되어 있습니다.`),
        });
    }
    return ended;
}

// EXTERNAL MODULE: ./build/tsc/django/migration-operations.js
var migration_operations = __webpack_require__(92312);
;// CONCATENATED MODULE: ./build/tsc/stages/old-code.js

/** Django keeps the tables of its own apps readable for the version before. */
const ofDjango = new Set(['admin', 'auth', 'contenttypes', 'sessions', 'sites', 'flatpages', 'redirects']);
function oldCodeWith(applied, { project }) {
    const breaking = [];
    const unknown = [];
    for (const migration of applied) {
        const { app, name } = migration;
        if (ofDjango.has(app))
            continue;
        // The last part of an app's name is its label, unless it is told otherwise.
        const file = project.files.find((it) => it === `${app}/migrations/${name}.py` || it.endsWith(`/${app}/migrations/${name}.py`));
        if (file === undefined) {
            // The first migration of a package makes its tables, which older code does not know.
            if (!name.startsWith('0001_'))
                unknown.push(migration);
            continue;
        }
        const operations = (0,migration_operations/* migrationOperations */.$n)(project, file);
        const broken = operations?.find((operation) => (0,migration_operations/* effectOf */.$x)(operation) === 'breaks');
        if (broken) {
            const location = { file, line: broken.call.at.line };
            breaking.push({ ...migration, operation: broken.name, location });
        }
        else if (!operations || operations.some((operation) => (0,migration_operations/* effectOf */.$x)(operation) === 'unknown'))
            unknown.push(migration);
    }
    return { breaking, unknown };
}

;// CONCATENATED MODULE: ./build/tsc/stages/rollback.js









/** Milliseconds for it, whatever is left of the run: the site is down. */
const TIME = 300_000;
/**
 * After a release that does not migrate, boot or serve: goes back to the one that was in
 * force when the run began, unless a migration was applied that its code cannot live with.
 * Writes down how that ended; the failure itself stays what it is.
 */
async function rollBack(run, journal, record, launched, failure) {
    const { previous, target } = launched;
    const from = record.release?.version;
    if (run.inputs.rollback === 'never' || from === undefined || !(failure instanceof deploy_failure/* DeployFailure */.Q))
        return;
    if (failure.evidence.stage === 'build' || failure.evidence.stage === 'release')
        return;
    const applied = [...(record.migrations ?? []), ...appliedBy(failure)];
    const { breaking, unknown } = oldCodeWith(applied, launched.django);
    if (previous === undefined) {
        // A rehearsal's app is new each time: nobody misses what was there before.
        if (run.mode === 'deploy')
            journal.skip('rollback', nothingBefore);
        return;
    }
    if (onlyNotFound(failure, launched.health))
        return journal.skip('rollback', notFound);
    if (breaking.length > 0)
        return journal.skip('rollback', cannot(breaking, previous));
    if (await scaledToZero(target, failure))
        return journal.skip('rollback', nothingRuns);
    try {
        record.rollback = await journal.run('rollback', () => back(launched, from, previous, unknown));
    }
    catch (error) {
        // It stands in the journal; what made the rollback necessary matters more.
        if (!(error instanceof model_errors/* ActionError */.lZ))
            throw error;
    }
}
/**
 * Nobody named the page, it is not known whether there is to be one at `/`, and the app itself answers that there is none.
 * That is no crash: most such projects never had one, and the release before would answer the same.
 */
function onlyNotFound({ evidence: { stage, site } }, { start }) {
    return stage === 'health' && site?.status === 404 && start?.routed === null;
}
/** What a migration had applied before it failed, or a web process that migrates when it boots. */
function appliedBy({ evidence }) {
    return appliedMigrations(evidence.lines);
}
/** No release serves then, the one before no more than this one. */
async function scaledToZero({ client, app, limits }, { evidence }) {
    if (!evidence.codes.has('H14'))
        return false;
    const formation = await listFormation(client, app.name, limits);
    return formation.some(({ type, quantity }) => type === 'web' && quantity === 0);
}
async function back({ target, health }, from, to, unknown) {
    const limits = { ...target.limits, deadline: Math.max(target.limits.deadline ?? 0, Date.now() + TIME) };
    const patient = { ...target, limits };
    const { name } = target.app;
    const look = {
        en: `See \`heroku releases -a ${name}\`; \`heroku rollback v${to} -a ${name}\` does the same by hand.`,
        ko: `\`heroku releases -a ${name}\`로 확인하세요. 직접 되돌리려면 \`heroku rollback v${to} -a ${name}\`을 실행하세요.`,
    };
    const release = await withLook(look, () => rollBackTo(patient, to));
    await verify(patient, release, health);
    const value = { from, to, version: release.version };
    return { value, note: done(value, unknown) };
}
function done({ from, to, version }, unknown) {
    const names = unknown.map(({ app, name }) => `${app}.${name}`).join(', ');
    const left = names && {
        en: ` The database keeps ${names}; whether the older code works with all of it is not known.`,
        ko: (0,josa/* josa */.w)(` 데이터베이스에는 ${names}이(가) 적용된 채로 남아 있으며, 이전 코드와 모두 맞는지는 알 수 없습니다.`),
    };
    return {
        en: `v${from} did not work, so the code and the config vars of v${to} are in force again, as v${version}, and the site serves. Config vars that this run had set are gone with it.${left ? left.en : ''}`,
        ko: (0,josa/* josa */.w)(`v${from}이(가) 동작하지 않아 v${to}의 코드와 config var로 되돌렸고(v${version}), 사이트가 다시 동작합니다. 이번 실행에서 설정한 config var도 함께 되돌아갔습니다.${left ? left.ko : ''}`),
    };
}
const nothingRuns = {
    en: 'Not rolled back: web is scaled to 0, so the release before would not serve either.',
    ko: '되돌리지 않았습니다. web이 0으로 조정되어 있어 이전 릴리스도 응답하지 못합니다.',
};
const notFound = {
    en: 'Not rolled back: the app is up and answers, and it is not known whether there is to be a page at `/`. Name the page that must be served in `health-check-path`: a 404 there is rolled back.',
    ko: '되돌리지 않았습니다. 앱은 떠서 응답하고 있고, `/`에 페이지가 있어야 하는지는 알 수 없습니다. 열려야 하는 페이지를 `health-check-path`에 적으면 그 페이지가 404일 때 되돌립니다.',
};
const nothingBefore = {
    en: 'There is no earlier release to go back to.',
    ko: '되돌릴 이전 릴리스가 없습니다.',
};
function cannot(breaking, previous) {
    const { app, name, operation, location } = breaking[0];
    const at = `${location.file}:${location.line}`;
    return {
        en: `Not rolled back: ${app}.${name} (${operation}, ${at}) was applied, and the code of v${previous} cannot live with it. Repair the code and deploy again; or take the migration back first (\`heroku run python manage.py migrate ${app} PREVIOUS\`), then \`heroku rollback v${previous}\`. What a removed column or table held comes back only from a backup.`,
        ko: (0,josa/* josa */.w)(`되돌리지 않았습니다. ${app}.${name}(${operation}, ${at})이(가) 적용되어 v${previous}의 코드가 동작할 수 없습니다. 코드를 고쳐 다시 배포하거나, 먼저 마이그레이션을 되돌린 뒤(\`heroku run python manage.py migrate ${app} 이전_이름\`) \`heroku rollback v${previous}\`를 실행하세요. 지워진 열이나 테이블의 데이터는 백업으로만 되살릴 수 있습니다.`),
    };
}

;// CONCATENATED MODULE: ./build/tsc/stages/without-web.js

/** The reason why no page is to be asked for: an app that is to have no web process, such as a bot. Undefined for any other. */
function whyNoPage({ inputs }, django) {
    const { processes, dropped } = django.procfile;
    const lines = [...processes.map(({ type }) => type), ...dropped.map(({ text }) => text.trim())];
    // One that is misspelt is wanted all the same.
    if (processes.length === 0 || lines.some((line) => /^web\b/i.test(line)))
        return undefined;
    if (inputs.ignore.some(({ check }) => check === 'procfile-no-web'))
        return accepted;
    const settings = (0,usable_settings/* usableSettings */.S)(django, 'RUN');
    return settings && settings.get('ROOT_URLCONF') === undefined ? noUrls : undefined;
}
const accepted = {
    en: 'The Procfile has no web process, and `ignore` says that this is right: there is no page to ask for.',
    ko: 'Procfile에 web 프로세스가 없고 `ignore`에 그래도 된다고 적혀 있어, 확인할 페이지가 없습니다.',
};
const noUrls = {
    en: 'The Procfile has no web process, and the settings no ROOT_URLCONF: there is no page to ask for.',
    ko: 'Procfile에 web 프로세스가 없고 설정에 ROOT_URLCONF도 없어, 확인할 페이지가 없습니다.',
};

;// CONCATENATED MODULE: ./build/tsc/serve.js







/**
 * From a release to a site that serves: `make` makes the release, the database is brought
 * to it, and the site is proven; where that fails, back to the release before.
 */
async function serve(run, journal, record, serving, make) {
    const { target, django, first } = serving;
    const health = healthOf(run, record, django, first ? [] : serving.features);
    let release;
    let failure;
    try {
        const released = await make();
        release = released.release;
        record.release = { id: release.id, version: release.version, previous: serving.previous };
        record.migrations = released.applied;
        if (first)
            record.changes.push(...(await firstWebDyno(target)));
        await prepare(run, journal, record, target, django);
        const noPage = whyNoPage(run, django);
        if (noPage)
            journal.skip('verify', noPage);
        else
            record.served = await journal.run('verify', () => verify(target, release, health));
    }
    catch (error) {
        failure = error;
        await rollBack(run, journal, record, { ...serving, health }, error);
        throw error;
    }
    finally {
        await afterwards(run, record, target, django, release, failure);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/tsc/runner/chrome-pipe.js


/** Starts Chrome in a process group of its own. `env` is all of its environment. */
function startChrome(program, args, cwd, env) {
    const child = (0,external_node_child_process_.spawn)(program, ['--headless', '--remote-debugging-pipe', ...args, 'about:blank'], {
        cwd,
        env,
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [, , errors, input, output] = child.stdio;
    let words = '';
    errors.on('data', (chunk) => {
        words = (words + chunk).slice(-4_000);
    });
    const waiting = new Map();
    const listeners = new Set();
    let fail = () => { };
    const failed = new Promise((_, reject) => {
        fail = reject;
    });
    failed.catch(() => { }); // nobody may be waiting
    const ended = new Promise((resolve) => {
        child.once('error', (error) => {
            fail(error);
            resolve();
        });
        child.once('close', () => {
            fail(new Error(words.trim().split('\n').at(-1) || 'it ended without a word'));
            resolve();
        });
    });
    const kill = () => {
        try {
            if (child.pid !== undefined)
                process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // the group has ended already
        }
    };
    child.once('exit', kill); // whoever is left holds our pipes open
    process.on('exit', kill);
    input.on('error', () => { }); // Chrome ended: `close` says so
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    output.on('data', (chunk) => {
        const messages = (rest + decoder.write(chunk)).split('\0');
        rest = messages.pop();
        for (const text of messages) {
            const { id, result, error, method, params } = JSON.parse(text);
            if (id === undefined)
                for (const listen of [...listeners])
                    listen(method, params);
            else if (error)
                waiting.get(id)?.reject(new Error(error.message));
            else
                waiting.get(id)?.resolve(result);
            waiting.delete(id);
        }
    });
    let last = 0;
    return {
        send(method, params = {}, sessionId) {
            const id = ++last;
            input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
            const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
            return Promise.race([answer, failed]);
        },
        event(wanted) {
            const seen = new Promise((resolve) => {
                const listen = (method, params) => {
                    if (!wanted(method, params))
                        return;
                    listeners.delete(listen);
                    resolve(params);
                };
                listeners.add(listen);
            });
            return Promise.race([seen, failed]);
        },
        async close() {
            kill();
            process.off('exit', kill);
            await ended;
        },
    };
}

// EXTERNAL MODULE: ./build/tsc/runner/environment.js
var runner_environment = __webpack_require__(58665);
;// CONCATENATED MODULE: ./build/tsc/runner/chrome.js







const chrome_names = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'chrome',
    'microsoft-edge',
];
const elsewhere = [
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** The Chrome of this machine: what `CHROME_BIN` names, on the PATH, or in its usual place. */
function findChrome(env) {
    const folders = (env.PATH ?? '').split(external_node_path_.delimiter).filter(Boolean);
    const onPath = chrome_names.flatMap((name) => folders.map((folder) => (0,external_node_path_.join)(folder, name)));
    return [env.CHROME_BIN ?? '', ...onPath, ...elsewhere].find(isProgram);
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return path !== '';
    }
    catch {
        return false;
    }
}
/** Milliseconds to wait for a page to come to rest once it is loaded. */
const REST = 5_000;
/**
 * A picture of the page as a visitor sees it, 1280 by 900. Throws ActionError with the reason when there is
 * none, CancelledError when `signal` aborts.
 */
async function takePicture(request) {
    const { chrome: program, temp, signal, timeout } = request;
    await (0,promises_.mkdir)((0,external_node_path_.join)(temp, 'home'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(temp, 'tmp'), { recursive: true });
    const args = [
        `--user-data-dir=${(0,external_node_path_.join)(temp, 'chrome')}`,
        '--no-first-run',
        '--hide-scrollbars',
        '--disable-dev-shm-usage', // a container has 64 MB of it
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // root cannot have one
    ];
    const chrome = startChrome(program, args, temp, (0,runner_environment/* installEnvironment */.Ns)(request));
    const end = new AbortController();
    const stopped = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
    const late = (0,external_node_timers_promises_.setTimeout)(timeout * 2, undefined, { signal: AbortSignal.any([stopped, end.signal]) });
    try {
        await Promise.race([look(chrome, request), late]);
    }
    catch (error) {
        if (signal?.aborted)
            throw cancelled;
        const reason = stopped.aborted ? `no answer in ${timeout / 1000} s` : error.message;
        throw new model_errors/* ActionError */.lZ({
            en: `Chrome made no picture: ${reason}.`,
            ko: `Chrome이 화면을 찍지 못했습니다: ${reason}.`,
        });
    }
    finally {
        end.abort();
        await chrome.close();
    }
}
async function look(chrome, { url, target, anyCertificate }) {
    const { targetId } = await chrome.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await chrome.send('Target.attachToTarget', { targetId, flatten: true });
    const send = (method, params) => chrome.send(method, params, sessionId);
    if (anyCertificate)
        await send('Security.setIgnoreCertificateErrors', { ignore: true });
    await send('Emulation.setDeviceMetricsOverride', {
        width: 1280,
        height: 900,
        deviceScaleFactor: 1,
        mobile: false,
    });
    await send('Page.enable');
    await send('Page.setLifecycleEventsEnabled', { enabled: true });
    const loaded = chrome.event((method) => method === 'Page.loadEventFired');
    const { loaderId, errorText } = await send('Page.navigate', { url });
    if (errorText)
        throw new Error(errorText);
    const rests = chrome.event((method, params) => method === 'Page.lifecycleEvent' && params.name === 'networkIdle' && params.loaderId === loaderId);
    await loaded;
    await Promise.race([rests, (0,external_node_timers_promises_.setTimeout)(REST, undefined, { ref: false })]);
    const { data } = await send('Page.captureScreenshot', { format: 'png' });
    await (0,promises_.writeFile)(target, Buffer.from(data, 'base64'));
}
const cancelled = new model_errors/* CancelledError */.cc({
    en: 'Cancelled while Chrome ran.',
    ko: 'Chrome 실행 중에 취소되었습니다.',
});

;// CONCATENATED MODULE: ./build/tsc/stages/screenshot.js





/** Milliseconds. */
const screenshot_TIME = 60_000;
/**
 * A picture of the site's page, kept for later steps; its path, or undefined with the reason. A picture that
 * cannot be had fails nothing.
 */
async function screenshot(run, { app, ca }, name, page) {
    const without = (note) => ({ value: undefined, skipped: true, note });
    const chrome = findChrome(run.env);
    if (!chrome)
        return without(noChrome);
    if (!app.web_url)
        return without(noAddress);
    const folder = (0,external_node_path_.join)(run.keep, 'screenshots');
    const temp = (0,external_node_path_.join)(run.temp, `chrome-${name}`);
    const target = (0,external_node_path_.join)(folder, `${name}.png`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.mkdir)(temp, { recursive: true });
    try {
        await takePicture({
            chrome,
            url: page ?? pageOf(app.web_url, run.inputs.healthCheckPath ?? '/').href,
            target,
            anyCertificate: ca !== undefined,
            env: run.env,
            temp,
            signal: run.signal,
            timeout: screenshot_TIME,
        });
    }
    catch (error) {
        if (error instanceof model_errors/* CancelledError */.cc || !(error instanceof model_errors/* ActionError */.lZ))
            throw error;
        return without(error.text);
    }
    return { value: target, note: { en: `${name}.png, 1280 × 900.`, ko: `${name}.png, 1280 × 900.` } };
}
const noChrome = {
    en: 'There is no Chrome on this runner: none in CHROME_BIN, on the PATH, or where it usually lies.',
    ko: '이 러너에 Chrome이 없습니다. CHROME_BIN, PATH, 일반적인 설치 위치에서 찾지 못했습니다.',
};
const noAddress = { en: 'The app has no web_url.', ko: '앱에 web_url이 없습니다.' };

;// CONCATENATED MODULE: ./build/tsc/launch.js




/** The last part of the job: from an archive to a site that serves. */
async function launch(run, journal, record, launched) {
    const { target, archive, picture } = launched;
    await serve(run, journal, record, launched, async () => {
        const { build, warnings } = await journal.run('push', () => push(target, archive, { commit: archive.commit }, {
            asked: (mark) => run.remember('source', mark),
            created({ id, stack }) {
                record.build = { id, stack };
                run.remember('build', id);
            },
        }));
        run.remember('build', '');
        record.warnings = warnings;
        return journal.run('release', () => followRelease(target, build));
    });
    await shoot(run, journal, record, target, picture);
}
/** A picture of the page as it is now, where pictures are asked for. */
async function shoot(run, journal, record, target, name) {
    if (!run.inputs.screenshot)
        return;
    const path = await journal.run('screenshot', () => screenshot(run, target, name, record.served?.url));
    if (path)
        record.screenshots = { ...record.screenshots, [name]: path };
}

// EXTERNAL MODULE: ./build/tsc/project/system-libraries.js
var system_libraries = __webpack_require__(26544);
;// CONCATENATED MODULE: ./build/tsc/runner/install-hints.js
/** What to do about each cause, where the failure's details say nothing better. */
const hints = {
    conflict: {
        en: 'Two requirements ask for versions that exclude each other. Loosen or raise one of them; `pip install -r` on your computer says the same.',
        ko: '두 의존성이 서로 맞지 않는 버전을 요구합니다. 한쪽의 버전을 풀거나 올려 주세요. 내 컴퓨터에서 `pip install -r`을 실행해도 같은 결과가 나옵니다.',
    },
    'no-project': {
        en: 'Correct the name, or delete the line. A private package needs its index in the config var PIP_EXTRA_INDEX_URL.',
        ko: '이름을 고치거나 줄을 지워 주세요. 비공개 패키지라면 config var PIP_EXTRA_INDEX_URL에 인덱스 주소가 있어야 합니다.',
    },
    'no-version': {
        en: 'Change the line to a version that the index has.',
        ko: '인덱스에 있는 버전으로 바꿔 주세요.',
    },
    'no-file': {
        en: 'Take a release with a wheel for Linux and this Python, or name another Python in `.python-version`.',
        ko: 'Linux와 이 Python용 wheel이 있는 릴리스를 쓰거나, `.python-version`에 다른 Python을 적어 주세요.',
    },
    python: {
        en: 'Change the version of the package, or the Python version in `.python-version`.',
        ko: '패키지 버전이나 `.python-version`의 Python 버전을 바꿔 주세요.',
    },
    metadata: { en: 'Raise the version of the package.', ko: '패키지를 더 새 버전으로 올려 주세요.' },
    build: {
        en: 'There is no wheel for this Python, and the package could not be compiled. Raise its version to one that has wheels.',
        ko: '이 Python용 wheel이 없고 직접 컴파일하지도 못했습니다. wheel이 있는 버전으로 올려 주세요.',
    },
    hash: {
        en: 'Lock again (`pip-compile --generate-hashes`). If the version is the same as before, find out first why its file has changed.',
        ko: '다시 잠가 주세요(`pip-compile --generate-hashes`). 버전이 그대로인데 해시가 다르다면 파일이 바뀐 이유부터 확인해 주세요.',
    },
    'hash-missing': {
        en: 'One `--hash` makes hashes and `==` mandatory for every requirement, those of packages that others need too. Lock again with hashes for all (`pip-compile --generate-hashes`), or take all hashes out.',
        ko: '`--hash`가 하나라도 있으면 다른 패키지가 필요로 하는 것까지 모두 `==`와 해시가 있어야 합니다. 전체를 다시 잠그거나(`pip-compile --generate-hashes`), 해시를 모두 빼 주세요.',
    },
    credentials: {
        en: 'Put the URL of the private index with its credentials into the config var PIP_EXTRA_INDEX_URL, the only one that pip sees on Heroku; a private repository needs an HTTPS URL with a token, since the build has no SSH key. Here the environment variable PIP_EXTRA_INDEX_URL does the same.',
        ko: '사설 인덱스의 URL을 인증 정보와 함께 config var PIP_EXTRA_INDEX_URL에 넣어 주세요. Heroku의 pip이 볼 수 있는 것은 이것뿐입니다. 비공개 저장소는 빌드에 SSH 키가 없으므로 토큰이 든 HTTPS URL이 필요합니다. 여기서는 환경 변수 PIP_EXTRA_INDEX_URL이 같은 역할을 합니다.',
    },
    insecure: {
        en: 'Name the index by `https://`.',
        ko: '인덱스 주소를 `https://`로 적어 주세요.',
    },
    repository: {
        en: 'See that the repository and the branch, tag or commit behind `@` exist.',
        ko: '저장소와 `@` 뒤의 브랜치, 태그, 커밋이 실제로 있는지 확인해 주세요.',
    },
    'not-found': {
        en: 'The file behind the URL is gone. Name a release on PyPI, or a URL that answers.',
        ko: 'URL의 파일이 없습니다. PyPI의 릴리스나 실제로 응답하는 URL을 적어 주세요.',
    },
    'local-path': {
        en: 'Write `name==version`, or commit the package into the project and name its folder.',
        ko: '`이름==버전`으로 적거나, 패키지를 프로젝트에 커밋하고 그 폴더를 적어 주세요.',
    },
    invalid: {
        en: 'Write the line as pip reads it: `name==1.2.3`.',
        ko: '`name==1.2.3`처럼 pip이 읽을 수 있는 형식으로 적어 주세요.',
    },
    'missing-file': {
        en: 'Commit the file, or delete the line that includes it.',
        ko: '파일을 커밋하거나, 그 파일을 포함하는 줄을 지워 주세요.',
    },
    'stale-lock': {
        en: 'The lock file does not match its manifest. Run `uv lock`, `poetry lock` or `pipenv lock`, and commit the lock file.',
        ko: 'lock 파일이 매니페스트와 맞지 않습니다. `uv lock`, `poetry lock`, `pipenv lock` 중 쓰는 도구의 명령을 실행하고 lock 파일을 커밋해 주세요.',
    },
    'project-itself': {
        en: 'The project is not a package. Add `package-mode = false` below `[tool.poetry]` in pyproject.toml.',
        ko: '프로젝트 자체는 패키지가 아닙니다. pyproject.toml의 `[tool.poetry]` 아래에 `package-mode = false`를 추가해 주세요.',
    },
    encoding: { en: 'Save the file as UTF-8.', ko: '파일을 UTF-8로 저장해 주세요.' },
    network: {
        en: 'Run the job again. If it stays so, see whether a proxy or firewall stands between the runner and the index.',
        ko: '작업을 다시 실행해 주세요. 계속 그렇다면 러너와 인덱스 사이에 프록시나 방화벽이 있는지 확인해 주세요.',
    },
    disk: {
        en: 'Free some space before this step, or use a larger runner.',
        ko: '이 단계 전에 공간을 비우거나 더 큰 러너를 사용해 주세요.',
    },
    other: {
        en: 'The last lines of the log tell more.',
        ko: '로그의 마지막 줄에서 자세한 내용을 확인해 주세요.',
    },
};

;// CONCATENATED MODULE: ./build/tsc/runner/install-error.js




/** The requirements could not be installed: which line, why, and what to do. */
class InstallError extends model_errors/* StageError */.Zu {
    failure;
    location;
    /**
     * Whether Heroku's build may go well all the same: it has what a package is compiled against, or it
     * does not ask what was asked here.
     */
    ofThisMachine;
    constructor(failure, 
    /** The requirement's line, or that of the one which needs it, when a requirements file has it. */
    location, log) {
        super(messageOf(failure, location), { hint: hintOf(failure), log });
        this.failure = failure;
        this.location = location;
        this.ofThisMachine = libraryOf(failure)?.heroku === 'has' || isPoetrysOwn(failure);
    }
}
function messageOf(failure, location) {
    const { cause, requirement, parent, message, details } = failure;
    const place = location && `${location.file}${location.line ? `:${location.line}` : ''}`;
    const at = place ? ` (${place})` : '';
    const needed = parent === undefined ? undefined : `\`${parent}\`${at}`;
    const subject = requirement !== undefined
        ? {
            en: `The requirement \`${requirement}\`${needed ? `, which ${needed} needs,` : at}`,
            ko: `의존성 \`${requirement}\`${needed ? `, ${needed}에 필요` : at}`,
        }
        : place
            ? { en: `The requirement in ${place}`, ko: `${place}의 의존성` }
            : { en: 'The requirements', ko: '의존성' };
    const reason = cause === 'conflict' && details.length > 0 ? details.join('; ') : message;
    const why = { ...reasons, ...withDetail(failure) }[cause];
    const words = cause === 'build' && why ? '' : quoted(reason, why);
    return {
        en: `${subject.en} cannot be installed: ${why ? `${why.en} ` : ''}${words}`,
        ko: `설치 실패: ${subject.ko}. ${why ? `${why.ko} ` : ''}${words}`,
    };
}
function quoted(words, why) {
    return why ? `(${words})` : words;
}
/** Why, where pip's own sentence does not say it to everybody. */
const reasons = {
    'no-project': {
        en: 'no index has a project of this name.',
        ko: '어떤 인덱스에도 이런 이름의 프로젝트가 없습니다.',
    },
    'no-version': { en: 'there is no such version.', ko: '그런 버전이 없습니다.' },
    metadata: {
        en: 'its metadata is invalid, and pip has refused that since 24.1.',
        ko: '메타데이터가 잘못되어 pip 24.1부터 거부됩니다.',
    },
    hash: {
        en: 'the downloaded file has another hash than the line.',
        ko: '내려받은 파일의 해시가 줄에 적힌 해시와 다릅니다.',
    },
    credentials: {
        en: 'the server wants credentials that the build does not have.',
        ko: '서버가 인증을 요구하는데 빌드에는 인증 정보가 없습니다.',
    },
    insecure: {
        en: 'pip takes nothing from an index without HTTPS.',
        ko: 'pip은 HTTPS가 아닌 인덱스에서는 아무것도 받지 않습니다.',
    },
    encoding: { en: 'pip cannot decode the file.', ko: 'pip이 파일의 인코딩을 해석하지 못합니다.' },
    'local-path': {
        en: 'the path is not in the project.',
        ko: '프로젝트에 없는 경로입니다.',
    },
    network: {
        en: 'the index or server did not answer. That is not a fault of the project.',
        ko: '인덱스나 서버가 응답하지 않았습니다. 프로젝트의 문제가 아닙니다.',
    },
    disk: { en: 'the disk of the runner is full.', ko: '러너의 디스크가 가득 찼습니다.' },
};
function withDetail({ cause, details, fit }) {
    if (cause === 'no-file') {
        const only = { windows: 'Windows', macos: 'macOS' }[fit];
        return {
            'no-file': only
                ? { en: `this release has files for ${only} only.`, ko: `이 릴리스에는 ${only}용 파일만 있습니다.` }
                : fit === 'other-python'
                    ? {
                        en: 'this release has Linux files for other Pythons only, and nothing to build.',
                        ko: '이 릴리스에는 다른 Python용 Linux 파일만 있고 직접 빌드할 소스도 없습니다.',
                    }
                    : {
                        en: 'this release has no file for Linux and this Python.',
                        ko: '이 릴리스에는 Linux와 이 Python에 맞는 파일이 없습니다.',
                    },
        };
    }
    if (cause === 'python' && details[0]) {
        const words = details[0];
        return {
            python: { en: `it needs another Python (${words}).`, ko: `다른 Python이 필요합니다(${words}).` },
        };
    }
    if (cause === 'build' && details[0]) {
        const [words] = details;
        return {
            build: {
                en: `pip found no wheel and could not compile it: ${words}.`,
                ko: `pip이 wheel을 찾지 못해 직접 컴파일하려 했지만 실패했습니다: ${words}.`,
            },
        };
    }
    return {};
}
function hintOf(failure) {
    const { cause, details, fit } = failure;
    const library = libraryOf(failure);
    if (library)
        return (0,system_libraries/* libraryRemedy */.Ub)(library);
    if (cause === 'build') {
        if (details.some((line) => /No module named '(pkg_resources|setuptools|distutils)/.test(line)))
            return tooOld;
    }
    if (cause === 'no-file' && (fit === 'windows' || fit === 'macos')) {
        const marker = `; sys_platform == "${fit === 'windows' ? 'win32' : 'darwin'}"`;
        return {
            en: `Write \`${marker}\` behind the line, so that Linux leaves it out.`,
            ko: (0,josa/* josa */.w)(`Linux에서 건너뛰도록 줄 뒤에 \`${marker}\`를 붙여 주세요.`),
        };
    }
    return hints[cause];
}
/**
 * Poetry compares the project's range of Pythons with the Python of a virtual environment. Heroku
 * installs into none, where Poetry does not look; the buildpack's test of it is switched off
 * (https://github.com/heroku/heroku-buildpack-python/blob/main/spec/hatchet/poetry_spec.rb).
 */
function isPoetrysOwn({ cause, message }) {
    return cause === 'python' && message.includes('is not allowed by the project');
}
function libraryOf({ cause, details }) {
    return cause === 'build' ? details.map(askedFor).find((one) => one !== undefined) : undefined;
}
/** The library that a line of a compiler or build script is about. */
function askedFor(line) {
    const asked = /fatal error: (\S+): No such file/.exec(line)?.[1] ??
        /^([\w-]+) executable not found/.exec(line)?.[1] ??
        /'(?:[^']*\/)?([\w.-]+)'/.exec(line)?.[1] ??
        (/rust/i.test(line) ? 'rust' : undefined) ??
        (/pkg-config name/.test(line) ? 'mysql_config' : undefined) ??
        /^(?:Package|Dependency) "?'?([\w.+-]+)/.exec(line)?.[1] ??
        /^([\w-]+)(?::| is not installed)/.exec(line)?.[1];
    return asked === undefined ? undefined : (0,system_libraries/* systemLibrary */.Jl)(asked);
}
const tooOld = {
    en: 'Its build script is older than this Python and needs modules that are gone. Raise its version.',
    ko: '빌드 스크립트가 오래되어 지금의 Python에 없는 모듈을 필요로 합니다. 더 새 버전으로 올려 주세요.',
};

// EXTERNAL MODULE: ./build/tsc/checks/evidence/blame.js
var blame = __webpack_require__(74042);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/tsc/runner/child.js
var child = __webpack_require__(18410);
;// CONCATENATED MODULE: ./build/tsc/runner/ask-probe.js






/** A probe needs less; so does a dyno. Bytes. */
const MEMORY = 4 * 2 ** 30;
const STEP_TIME = 30;
/**
 * Runs probe.py in the project's environment, in a process group of its own, bounded in
 * time and memory. What it wrote down until then counts, however it ended.
 * @throws CancelledError
 */
async function askProbe(request, world, env, question) {
    const { environment, folder, temp, onLine, signal, timeout, stepTime = STEP_TIME } = request;
    for (const needed of [(0,external_node_path_.join)(temp, 'home'), (0,external_node_path_.join)(temp, 'tmp')])
        await (0,promises_.mkdir)(needed, { recursive: true });
    const [asked, answer] = ['question', 'answer'].map((name) => (0,external_node_path_.join)(temp, `${name}-${world}.json`));
    await (0,promises_.rm)(answer, { force: true });
    await (0,promises_.writeFile)(asked, JSON.stringify({ world, seconds: stepTime, memory: MEMORY, ...question }));
    const args = [probeFile(), asked, answer];
    const ended = await (0,child/* runChild */.w)({
        program: environment.python,
        args,
        cwd: folder,
        env,
        onLine,
        signal,
        timeout,
    }).catch((error) => {
        if (error instanceof model_errors/* DeadlineError */.j3)
            return 'late';
        throw error;
    });
    return { report: await readReport(answer), ended };
}
/** One step as the product sees it; undefined when it was not tried. */
function stepOf({ report, ended }, name) {
    if (report.doing === name)
        return { ended: ended === 'late' ? 'late' : 'died' };
    const step = report[name];
    if (!step)
        return undefined;
    if ('late' in step)
        return { ended: 'late' };
    return 'error' in step
        ? { ended: 'raised', error: tidy(step.error) }
        : { ended: 'well', value: step.value };
}
/** Python's null means absent. */
function tidy(error) {
    return Object.fromEntries(Object.entries(error).filter(([, value]) => value !== null));
}
/** The project's code could have written anything there. */
async function readReport(path) {
    try {
        const report = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return typeof report === 'object' && report !== null ? report : {};
    }
    catch {
        return {};
    }
}
/** Beside the bundle when there is one (the build copies it there), else where it is written. */
function probeFile() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const beside = (0,external_node_path_.join)(here, 'probe.py');
    return (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_path_.join)(here, '../django/probe.py');
}

;// CONCATENATED MODULE: ./build/tsc/runner/run-collectstatic.js




/**
 * Runs collectstatic as Heroku's build does, with the storage that the project has,
 * into `target`. A storage that is not a folder is left alone.
 * @throws CancelledError, DeadlineError
 */
async function runCollectstatic(request) {
    const { environment, target, managePy, timeout } = request;
    await (0,promises_.rm)(target, { recursive: true, force: true });
    await (0,promises_.mkdir)(target, { recursive: true });
    const env = (0,runner_environment/* buildEnvironment */.AF)(request, environment.programs, request.configVars);
    const question = { manage: managePy, staticRoot: target, seconds: timeout / 1000 };
    const answer = await askProbe(request, 'BUILD', env, question);
    const { report, ended } = answer;
    if (ended === 'late')
        throw late(timeout);
    const log = ended.tail.slice(-30);
    if (report.django === undefined && ended.code === 0)
        return { log };
    const collect = stepOf(answer, 'collect') ?? { ended: 'died' };
    if (collect.ended === 'late')
        throw late(timeout);
    const entries = await (0,promises_.readdir)(target, { recursive: true, withFileTypes: true });
    return {
        evidence: {
            reads: report.reads ?? {},
            collect,
            settings: stepOf(answer, 'settings'),
            files: entries.filter((entry) => entry.isFile()).length,
            staticRoot: report.staticRoot,
            remote: report.remote,
        },
        log,
    };
}
function late(timeout) {
    const seconds = Math.round(timeout / 1000);
    return new model_errors/* DeadlineError */.j3({
        en: `collectstatic had not ended after ${seconds} s and was stopped.`,
        ko: `collectstatic이 ${seconds}초 안에 끝나지 않아 중지했습니다.`,
    });
}

;// CONCATENATED MODULE: ./build/tsc/runner/stand-ins.js

const secretName = /KEY|SECRET|TOKEN|PASS|PWD|CREDENTIAL|PRIVATE|SIGNATURE|DSN|AUTH|SALT|CERT|API|WEBHOOK/i;
const plainValue = /^(true|false|yes|no|on|off|none|null|-?[\d.]{1,9})$/i;
/** Where nothing listens: refused at once, on this machine. */
const nowhere = '127.0.0.1:9';
/**
 * Config vars with which the project can be imported and asked for pages without being able
 * to reach or reveal anything: values that may be secret, or name a server, become others of
 * the same shape. What settings branch on stays as it is. `replaced` names those that are not
 * the app's own values any more.
 */
function withStandIns(configVars) {
    const values = new Map();
    const replaced = [];
    for (const [name, value] of configVars) {
        const harmless = standIn(name, value);
        values.set(name, harmless);
        if (harmless !== value)
            replaced.push(name);
    }
    return { values, replaced };
}
/** Takes the values of config vars that may be secret out of texts. */
class Hiding {
    /** The longest first: one may be part of another. */
    #secrets = [];
    learn = (configVars) => {
        const secrets = withStandIns(configVars).replaced.flatMap((name) => partsOf(configVars.get(name)));
        const all = new Set([...this.#secrets, ...secrets.filter((secret) => secret.length >= 6)]);
        this.#secrets = [...all].sort((a, b) => b.length - a.length);
    };
    hide = (text) => this.#secrets.reduce((shown, secret) => shown.replaceAll(patternOf(secret), '***'), text);
}
/** A weak password may be part of other words: `postgres` of `postgresql`. */
function patternOf(secret) {
    return /^[a-z]{1,11}$/i.test(secret) ? new RegExp(`(?<!\\w)${secret}(?!\\w)`, 'g') : secret;
}
/** The value, its lines, since texts come line by line, and the password of an address. */
function partsOf(value) {
    const password = URL.canParse(value) ? new URL(value).password : '';
    return [value, ...value.split('\n').map((line) => line.trim()), password, decoded(password)];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function standIn(name, value) {
    if (plainValue.test(value))
        return value;
    if (/^[a-z][\w+.-]*:\/\//i.test(value))
        return harmlessUrl(name, value);
    if (secretName.test(name) && value.length >= 6)
        return sameShape(value);
    // A token by its looks: long, in one piece, of letters and digits.
    if (/^(?=.*\d)(?=.*[a-z])[\w+/=-]{20,}$/i.test(value))
        return sameShape(value);
    return value;
}
/** Addresses of services go nowhere; addresses of sites, such as trusted origins, stay. */
function harmlessUrl(name, value) {
    const web = /^https?:\/\/[^\s/?#@]+(\/[\w.-]{0,15})*\/?$/i.test(value);
    if (web && !secretName.test(name))
        return value;
    const [, scheme = '', rest = ''] = /^([a-z][\w+.-]*):\/\/(.*)$/is.exec(value) ?? [];
    const path = /^[^/?#]*(\/[\w.-]{0,40})/.exec(rest)?.[1] ?? '/stand-in';
    const query = /\?[^#\s]*/.exec(rest)?.[0];
    const safe = query && /^\?[\w.&=-]*$/.test(query) && !secretName.test(query) ? query : '';
    return `${scheme}://stand:in@${nowhere}${/^https?$/i.test(scheme) ? '/' : path}${safe}`;
}
/** The same length and kinds of characters, none of them the same on purpose. */
function sameShape(value) {
    const of = (letters) => letters[(0,external_node_crypto_.randomInt)(letters.length)];
    return value
        .replace(/[a-z]/g, () => of('abcdefghijklmnopqrstuvwxyz'))
        .replace(/[A-Z]/g, () => of('ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
        .replace(/[0-9]/g, () => of('0123456789'));
}

;// CONCATENATED MODULE: ./build/tsc/stages/collect.js





const nothingCollected = { additions: [], overlay: new Map(), worked: false };
/** The buildpack leaves collectstatic out when this file is in the source: for this build alone, so nothing has to be undone. */
const switchedOffIn = new Map([['.heroku/collectstatic_disabled', new Uint8Array()]]);
/**
 * Runs collectstatic on the runner before anything is sent: what fails here would fail in
 * Heroku's build. `configVars` are the app's, as the build will see them. Throws CollectError
 * with the cause and its line.
 */
async function collect(run, configVars, django, prepared) {
    const ship = run.inputs.collectstatic === 'ship';
    const reason = whyNot(run, django);
    if (reason)
        return left(reason);
    if (!prepared)
        return left(noEnvironment);
    const disabled = configVars.get('DISABLE_COLLECTSTATIC') ?? '';
    if (disabled !== '' && disabled !== '0')
        return left(switchedOff);
    const target = (0,external_node_path_.join)(run.temp, 'collected');
    const { learn, hide } = new Hiding();
    learn(configVars);
    const { evidence, log } = await runCollectstatic({
        ...prepared,
        managePy: django.managePy,
        configVars: Object.fromEntries(configVars),
        target,
        onLine: (line) => run.progress.output(hide(line)),
        signal: run.signal,
        timeout: Math.max(1, run.deadline - Date.now()),
    });
    if (!evidence)
        return left(noDjango);
    if (evidence.collect.ended !== 'well')
        throw new CollectError(collect_hidden(evidence, hide), log.map(hide));
    if (evidence.remote) {
        // The rehearsal's own build cannot reach that storage, and is to show what else goes wrong.
        const overlay = run.mode === 'rehearse' ? switchedOffIn : nothingCollected.overlay;
        return { ...left(remoteStorage(evidence.remote)), value: { ...nothingCollected, overlay, evidence } };
    }
    const note = {
        en: `${evidence.files} files collected${ship ? ' and shipped' : ''}.`,
        ko: `파일 ${evidence.files}개를 모았${ship ? '고, 함께 보냅니다' : '습니다'}.`,
    };
    const value = { ...nothingCollected, evidence, worked: true, folder: target };
    if (!ship || evidence.staticRoot === undefined)
        return { value, note };
    return {
        value: {
            ...value,
            additions: [{ folder: target, at: evidence.staticRoot }],
            overlay: switchedOffIn,
        },
        note,
    };
}
/** collectstatic ended badly, as it would in Heroku's build. */
class CollectError extends model_errors/* StageError */.Zu {
    evidence;
    constructor(evidence, log) {
        const cause = causeOf(evidence, log);
        super({
            en: `collectstatic fails, so Heroku would refuse the build: ${cause}. Nothing was sent.`,
            ko: `collectstatic이 실패하므로 Heroku에서도 빌드가 거부됩니다: ${cause}. 아무것도 보내지 않았습니다.`,
        }, { log, hint: collect_hintFor(evidence, log) });
        this.evidence = evidence;
    }
}
function collect_hintFor({ collect }, log) {
    if (log.some((line) => /^No Django settings specified\.$/.test(line)))
        return nameSettings;
    return collect.ended === 'raised' ? (0,blame/* remedyFor */.wJ)(collect.error) : undefined;
}
const nameSettings = {
    en: 'Run `heroku config:set DJANGO_SETTINGS_MODULE=…`, or name the settings module in manage.py: `os.environ.setdefault("DJANGO_SETTINGS_MODULE", …)`.',
    ko: '`heroku config:set DJANGO_SETTINGS_MODULE=…`를 실행하거나, manage.py에 `os.environ.setdefault("DJANGO_SETTINGS_MODULE", …)`로 설정 모듈을 적어 주세요.',
};
function causeOf({ collect }, log) {
    if (collect.ended !== 'raised')
        return `Python died. ${log.findLast((line) => line.trim() !== '') ?? ''}`.trim();
    const { type, message, location } = collect.error;
    // Whoever ends Python by `sys.exit` has written why before.
    if (type === 'SystemExit')
        return log.filter(isTelling).slice(-2).join(' ').trim() || `${type}: ${message}`;
    const place = location ? ` (${location.file}${location.line ? `:${location.line}` : ''})` : '';
    // Django goes on with advice, for which there is the hint.
    const [first = ''] = message.trim().split('\n');
    return `${type}: ${first.replace(/\.$/, '')}${place}`;
}
/** The exception without values of config vars in its words. */
function collect_hidden(evidence, hide) {
    const { collect } = evidence;
    if (collect.ended !== 'raised')
        return evidence;
    const { message, causes } = collect.error;
    const error = {
        ...collect.error,
        message: hide(message),
        causes: causes.map((cause) => ({ ...cause, message: hide(cause.message) })),
    };
    return { ...evidence, collect: { ended: 'raised', error } };
}
const isTelling = (line) => line.trim() !== '' && !/^Type '.*' for usage\.$/.test(line);
function left(note) {
    return { value: nothingCollected, skipped: true, note };
}
function whyNot(run, django) {
    if (run.inputs.collectstatic === 'off') {
        return { en: '`collectstatic: off`: left to Heroku.', ko: '`collectstatic: off`: Heroku에 맡깁니다.' };
    }
    if (!django.managePy) {
        return {
            en: 'No manage.py within two folders: Heroku leaves it out, too.',
            ko: '두 단계 안에 manage.py가 없어 Heroku도 건너뜁니다.',
        };
    }
    return undefined;
}
const noEnvironment = {
    en: 'The requirements are not installed on this runner: left to Heroku.',
    ko: '러너에 패키지를 설치하지 않아 Heroku에 맡깁니다.',
};
const switchedOff = {
    en: 'The config var DISABLE_COLLECTSTATIC switches it off: the site may come without its CSS.',
    ko: 'config var DISABLE_COLLECTSTATIC 때문에 실행되지 않습니다. 사이트에 CSS가 빠질 수 있습니다.',
};
const noDjango = {
    en: 'The requirements do not install Django: Heroku leaves it out, too.',
    ko: 'requirements에 Django가 없어 Heroku도 건너뜁니다.',
};
function remoteStorage(storage) {
    return {
        en: `Static files go to a remote storage (${storage}): left to Heroku.`,
        ko: `정적 파일을 원격 스토리지(${storage})에 올리므로 Heroku에 맡깁니다.`,
    };
}

// EXTERNAL MODULE: ./build/tsc/runner/install-host.js
var install_host = __webpack_require__(84166);
// EXTERNAL MODULE: ./build/tsc/runner/lock-tools.js
var lock_tools = __webpack_require__(91175);
// EXTERNAL MODULE: ./build/tsc/runner/pip.js
var pip = __webpack_require__(7133);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/tsc/project/requirements/version.js
var version = __webpack_require__(24944);
// EXTERNAL MODULE: ./build/tsc/runner/pip-causes.js
var pip_causes = __webpack_require__(93122);
;// CONCATENATED MODULE: ./build/tsc/runner/tool-causes.js
const patterns = [
    ['stale-lock', /The lockfile at `uv\.lock` needs to be updated/],
    ['stale-lock', /pyproject\.toml changed significantly since poetry\.lock was last generated/],
    ['stale-lock', /^Your Pipfile\.lock\b/m],
    ['project-itself', /The current project could not be installed/],
    ['network', /dns error|tcp connect error/],
    ['python', /The requested interpreter resolved to Python .* incompatible with the project's Python/],
    ['python', /Current Python version \([\d.]+\) is not allowed by the project/],
    ['build', /likely not a problem with poetry but one of the following issues with (?<name>[\w.-]+)/],
    ['build', /Failed to build `(?<name>[\w.-]+(==[\w.]+)?)`/],
    ['no-version', /Distribution `(?<name>[^ `]+).* can't be installed because it doesn't have a source/],
    ['no-version', /Unable to find installation candidates for (?<name>[\w.-]+)/],
];
/** What uv, Poetry and Pipenv say in words of their own. */
const toolCauses = patterns.map(([cause, pattern]) => (output) => {
    const match = pattern.exec(output);
    if (!match)
        return undefined;
    const line = output.slice(output.lastIndexOf('\n', match.index) + 1).split('\n', 1)[0];
    return {
        cause,
        requirement: match.groups?.name,
        message: line.replace(/^[\s×│╰─▶├]*(?:error: )?/i, '').trim(),
    };
});

;// CONCATENATED MODULE: ./build/tsc/runner/install-failure.js



/**
 * Reads what pip, uv, Poetry or Pipenv printed before it gave up. `folder`: where it ran. `python`: '3.13'.
 * pip's words: src/pip/_internal in https://github.com/pypa/pip.
 */
function readInstallFailure(lines, { folder, python = '' } = {}) {
    const printed = folder ? lines.map((line) => line.replaceAll(`${folder}/`, '')) : lines;
    const output = printed.join('\n');
    const message = lastError(printed);
    for (const look of [...toolCauses, ...pip_causes/* pipCauses */.GL]) {
        const found = look(output, python);
        if (found)
            return { details: [], message, ...originOf(found, printed), ...definite(found) };
    }
    return { cause: 'other', message, details: [] };
}
/** Where pip took a requirement from: its own line, or that of the one which needs it. */
function originOf({ cause, requirement }, lines) {
    const name = requirement && nameOf(requirement);
    if (!name)
        return {};
    const origins = lines.flatMap((line) => {
        const match = /^\s*(?:Collecting|Processing) (\S+).*?\(from (.*)\)/.exec(line);
        if (!match || nameOf(match[1]) !== name)
            return [];
        const chain = match[2].split('->');
        const [, file, number] = /^-r (\S+) \(line (\d+)\)/.exec(chain.at(-1)) ?? [];
        const place = file === undefined ? undefined : { file, line: Number(number) };
        return { written: match[1], parent: chain.length > 1 ? chain[0] : undefined, place };
    });
    // In a conflict the same name is collected for several reasons.
    const own = origins.find(({ written }) => written === requirement);
    const origin = own ?? (cause === 'conflict' ? undefined : origins[0]);
    return { parent: origin?.parent, place: origin?.place };
}
function nameOf(requirement) {
    return (0,version/* normalName */.t)(requirement.replace(/^\.\//, '').split(/[=<>!~;@ /]/)[0]);
}
function lastError(tail) {
    const last = tail.findLast((line) => /^\s*error:/i.test(line)) ?? tail.findLast((line) => line.trim() !== '');
    // pip's name of a kind of failure stands above the sentence about it.
    const sentence = /^error: [a-z-]+$/.test(last ?? '') && tail.findLast((line) => /^\s*× /.test(line));
    return (sentence || last || '').replace(/^\s*(ERROR: |× )+/, '').trim();
}
/** Without what is undefined, so that it does not hide what is known. */
function definite(found) {
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/tsc/project/requirements/files-on-disk.js
var files_on_disk = __webpack_require__(77759);
// EXTERNAL MODULE: ./build/tsc/project/requirements/requirements-file.js + 3 modules
var requirements_file = __webpack_require__(78413);
;// CONCATENATED MODULE: ./build/tsc/runner/locate-requirement.js



/** The first line below `folder` that names what could not be installed, or what needs it. `python`: '3.13'. */
function locateRequirement({ requirement, parent }, { folder, file, python }) {
    const wanted = /^[a-z0-9][\w.-]*/i.exec((parent ?? requirement ?? '').trim())?.[0];
    if (wanted === undefined)
        return undefined;
    const name = (0,version/* normalName */.t)(wanted);
    const { lines } = (0,requirements_file/* readRequirements */.F)((0,files_on_disk/* filesOnDisk */.E)(folder), file, { pythonVersion: python });
    const found = lines.find((line) => line.requirement?.normalName === name) ??
        // A folder says its name only when it is built.
        lines.find(({ requirement: own }) => own?.name === undefined && own?.url?.endsWith(`/${wanted}`)) ??
        lines.find(({ text }) => (0,version/* normalName */.t)(/^[\w.-]+/.exec(text)?.[0] ?? '') === name);
    return found && { file: found.file, line: found.line };
}

// EXTERNAL MODULE: ./build/tsc/runner/make-environment.js + 1 modules
var make_environment = __webpack_require__(30018);
;// CONCATENATED MODULE: ./build/tsc/runner/prepare-environment.js













/**
 * A virtual environment with the project's dependencies.
 * @throws InstallError when the requirements cannot be installed, StageError when there is no environment to install them in, CancelledError, DeadlineError.
 */
async function prepareEnvironment(request) {
    const { temp, cache } = request;
    for (const needed of [cache, (0,external_node_path_.join)(temp, 'home'), (0,external_node_path_.join)(temp, 'tmp')])
        await (0,promises_.mkdir)(needed, { recursive: true });
    try {
        const { folder, reused } = await (0,make_environment/* makeEnvironment */.o)({
            ...request,
            root: request.folder,
            own: (0,external_node_path_.join)(temp, 'python'),
            searchPath: request.env.PATH ?? '',
            run: installRunner(request),
        });
        return { folder, reused, python: (0,external_node_path_.join)(folder, 'bin/python'), programs: (0,external_node_path_.join)(folder, 'bin') };
    }
    catch (error) {
        throw error instanceof install_host/* InstallFailed */.V ? prepare_environment_explained(error, request) : error;
    }
}
/** How the installers are run: nothing of the workflow but what reaches the package index. */
function installRunner(request) {
    const { cache, folder, signal } = request;
    const deadline = Date.now() + request.timeout;
    return async (program, args, { quiet = false, programs, env } = {}) => {
        const { code, tail } = await (0,child/* runChild */.w)({
            program,
            args,
            cwd: folder,
            env: {
                ...(0,runner_environment/* installEnvironment */.Ns)(request, programs),
                PIP_CACHE_DIR: (0,external_node_path_.join)(cache, 'pip'),
                UV_CACHE_DIR: (0,external_node_path_.join)(cache, 'uv'),
                PIP_DISABLE_PIP_VERSION_CHECK: '1',
                ...env,
            },
            onLine: quiet ? undefined : request.onLine && ((line) => request.onLine?.(withoutCredentials(line))),
            signal,
            timeout: Math.max(1, deadline - Date.now()),
        });
        return { code, output: tail.join('\n') };
    };
}
/** The error that people see. */
function prepare_environment_explained({ step, output }, request) {
    const tail = (0,external_node_util_.stripVTControlCharacters)(output).split('\n').map(withoutCredentials);
    if (step !== 'requirements')
        return prepare_environment_noEnvironment(step, request, tail);
    const { folder, python } = request;
    const failure = readInstallFailure(tail, { folder, python: python.minor });
    return new InstallError(failure, locate(failure, request), tail.slice(-30));
}
/** The line of the package in the lock or requirements, else the file that is at fault. */
function locate(failure, request) {
    const { install, folder, python, manager } = request;
    if (failure.cause === 'stale-lock')
        return { file: install.files[0] };
    if (failure.cause === 'project-itself')
        return { file: 'pyproject.toml' };
    if (failure.place)
        return failure.place;
    const name = /^[a-z0-9][\w.-]*/i.exec(failure.parent ?? failure.requirement ?? '')?.[0];
    const known = name === undefined ? undefined : install.packages.get((0,version/* normalName */.t)(name))?.location;
    if (known || manager !== 'pip')
        return known;
    return locateRequirement(failure, { folder, file: 'requirements.txt', python: python.minor });
}
function withoutCredentials(line) {
    return line.replace(/(\w:\/\/)[^\s/@]+@/g, '$1***@');
}
function prepare_environment_noEnvironment(step, { python, manager }, tail) {
    const log = tail.slice(-30);
    if (step !== 'venv') {
        const tool = step === 'pip' ? 'pip' : manager;
        return new model_errors/* StageError */.Zu({
            en: `${tool} could not be installed on this runner, so the requirements were not tried.`,
            ko: (0,josa/* josa */.w)(`러너에 ${tool}을(를) 설치하지 못해 패키지를 설치해 보지 못했습니다.`),
        }, {
            hint: {
                en: `See the last lines. Installing ${tool} in a step before this one helps, too.`,
                ko: (0,josa/* josa */.w)(`마지막 출력을 확인해 주세요. 이 단계보다 먼저 ${tool}을(를) 설치해도 됩니다.`),
            },
            log,
        });
    }
    return new model_errors/* StageError */.Zu({
        en: `Python ${python.version} (${python.executable}) cannot make a virtual environment.`,
        ko: `Python ${python.version}(${python.executable})으로 가상 환경을 만들지 못했습니다.`,
    }, {
        hint: {
            en: 'Run actions/setup-python before this step; on Debian, install python3-venv.',
            ko: '이 단계보다 먼저 actions/setup-python을 실행해 주세요. Debian이라면 python3-venv를 설치하세요.',
        },
        log,
    });
}

;// CONCATENATED MODULE: ./build/tsc/runner/active-environment.js







/**
 * The environment of `request.python` as it is, when the project's requirements are in it:
 * pip, uv or Poetry is asked what it would install, and installs nothing.
 * @throws StageError that names what is missing, InstallError when the requirements cannot be installed at all, CancelledError, DeadlineError.
 */
async function activeEnvironment(request) {
    const { python, temp } = request;
    for (const needed of [(0,external_node_path_.join)(temp, 'home'), (0,external_node_path_.join)(temp, 'tmp')])
        await (0,promises_.mkdir)(needed, { recursive: true });
    try {
        const missing = await notInstalled(request, installRunner(request));
        if (missing.length > 0)
            throw incomplete(python.executable, missing);
    }
    catch (error) {
        throw error instanceof install_host/* InstallFailed */.V ? prepare_environment_explained(error, request) : error;
    }
    const programs = (0,external_node_path_.dirname)(python.executable);
    return { folder: (0,external_node_path_.dirname)(programs), python: python.executable, programs, reused: true };
}
/** uv's and Poetry's words for what they would put into the environment. */
const dryRuns = {
    uv: {
        args: ['sync', '--locked', '--no-default-groups', '--inexact', '--dry-run', '--no-progress'],
        wanted: /^ \+ (\S+)/,
    },
    poetry: {
        args: ['install', '--only', 'main', '--dry-run', '--no-ansi', '--no-interaction'],
        wanted: /^\s*- (?:Installing|Updating|Downgrading) (?!.*Skipped)(.+?)\s*$/,
    },
};
async function notInstalled(request, run) {
    const { manager, python, env } = request;
    if (manager === 'pip')
        return missingByPip(request, 'requirements.txt', run);
    const tool = await (0,lock_tools/* toolProgram */.dK)(manager, env.PATH ?? '', { ...request, run });
    const within = { quiet: true, env: (0,lock_tools/* toolEnvironment */.uQ)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(python.executable))) };
    if (manager === 'pipenv') {
        const { output } = await succeeded(run(tool, ['requirements'], within));
        const file = (0,external_node_path_.join)(request.temp, 'pipenv-requirements.txt');
        await (0,promises_.writeFile)(file, output);
        return missingByPip(request, file, run);
    }
    const { args, wanted } = dryRuns[manager];
    const { output } = await succeeded(run(tool, args, within));
    return output.split('\n').flatMap((line) => wanted.exec(line)?.[1] ?? []);
}
async function missingByPip({ python, temp }, file, run) {
    const wheel = await (0,pip/* bundledPip */.ai)(python, run);
    const report = (0,external_node_path_.join)(temp, 'pip-report.json');
    const args = ['install', '--dry-run', '--quiet', '--no-input', '--report', report, '-r', file];
    await succeeded(run(python.executable, [...(wheel ? [`${wheel}/pip`] : ['-m', 'pip']), ...args]));
    const { install } = JSON.parse(await (0,promises_.readFile)(report, 'utf8'));
    return install.map(({ metadata }) => `${metadata.name}==${metadata.version}`);
}
async function succeeded(ending) {
    const ended = await ending;
    if (ended.code !== 0)
        throw new install_host/* InstallFailed */.V('requirements', ended.output);
    return ended;
}
function incomplete(python, missing) {
    const some = missing.slice(0, 8).join(', ');
    const more = missing.length - 8;
    return new model_errors/* StageError */.Zu({
        en: `The active Python (${python}) does not have what the project requires: ${some}${more > 0 ? ` and ${more} more` : ''}.`,
        ko: `활성 Python(${python})에 프로젝트가 요구하는 패키지가 없습니다: ${some}${more > 0 ? ` 외 ${more}개` : ''}.`,
    }, {
        hint: {
            en: 'Install the requirements in a step before this one, or leave the input `python` out: then an environment of its own is made.',
            ko: '이 단계보다 먼저 패키지를 설치하거나, 입력 `python`을 지워 주세요. 그러면 별도의 환경을 만듭니다.',
        },
    });
}

// EXTERNAL MODULE: ./build/tsc/runner/pythons.js
var pythons = __webpack_require__(75999);
;// CONCATENATED MODULE: ./build/tsc/runner/find-python.js



/**
 * The Python to run the project with. For 'auto' the newest that the machine has of the
 * minor version, undefined when it has none.
 * @throws InputError when the Python that `choice` names does not run.
 */
async function findPython({ minor, choice, nearest = false }, env) {
    if (choice === 'auto') {
        const python = (0,pythons/* nearestPython */.dP)(await (0,pythons/* findPythons */.np)(env), minor);
        return python?.minor === minor || nearest ? python : undefined;
    }
    const names = choice === 'active' ? onPath(env.PATH, ['python', 'python3']) : [choice];
    const [python] = await (0,pythons/* askPythons */.VW)(names, env);
    if (!python)
        throw notThere(choice);
    return python;
}
function onPath(path = '', names) {
    const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '');
    return names.flatMap((name) => folders.map((folder) => (0,external_node_path_.join)(folder, name)));
}
function notThere(choice) {
    const expected = choice === 'active'
        ? {
            en: 'a `python` on the PATH. Run actions/setup-python before this step, or leave the input out.',
            ko: 'PATH에 `python`이 있어야 합니다. 이 단계보다 먼저 actions/setup-python을 실행하거나 입력을 지워 주세요.',
        }
        : {
            en: 'expected `auto`, `active` or the path of a Python 3 that has the module venv.',
            ko: '`auto`, `active`, 또는 venv 모듈이 있는 Python 3의 경로여야 합니다.',
        };
    return new model_errors/* InputError */.dz([{ input: 'python', value: choice, expected }]);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/tsc/project/lfs-pointer.js
var lfs_pointer = __webpack_require__(12440);
;// CONCATENATED MODULE: ./build/tsc/source/additions.js


/** The files below a folder: path in the archive → path on disk. */
async function additionsIn(folder, at) {
    const files = new Map();
    for (const entry of await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const disk = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const path = (0,external_node_path_.relative)(folder, disk).split(external_node_path_.sep).join('/');
        files.set(at === '' ? path : `${at}/${path}`, disk);
    }
    return files;
}

;// CONCATENATED MODULE: ./build/tsc/source/git.js


// `safe.directory`: in a container job the checkout belongs to another user, which
// git refuses to read. `core.fsmonitor`: a repository must not name a program for
// us to run. Lazy fetches of a partial clone must not ask for a password.
const config = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
function environment(searchPath) {
    return {
        PATH: searchPath ?? '',
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
    };
}
/** What a read-only git command prints. Throws ProjectError with git's own words when it fails. */
function git({ folder, searchPath }, args) {
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', [...config, ...args], { cwd: folder, env: environment(searchPath), encoding: 'buffer', maxBuffer: 1 << 30 }, (error, stdout, stderr) => {
            if (error)
                reject(gitFailure(folder, stderr.toString().trim() || error.message));
            else
                resolve(stdout);
        });
    });
}
/** A git command to talk with. */
function gitProcess({ folder, searchPath }, args) {
    return (0,external_node_child_process_.spawn)('git', [...config, ...args], { cwd: folder, env: environment(searchPath), stdio: 'pipe' });
}
function gitFailure(folder, reason) {
    if (/ambiguous argument 'HEAD'|not a valid object name:? '?HEAD/i.test(reason))
        return noCommit(folder);
    return new model_errors/* ProjectError */.wB({
        en: `git cannot read the commit in ${folder}: ${reason}`,
        ko: `git이 ${folder}의 커밋을 읽지 못했습니다: ${reason}`,
    }, {
        hint: {
            en: 'Check out the commit with actions/checkout before this step; the default `fetch-depth` of 1 is enough.',
            ko: '이 단계보다 먼저 actions/checkout으로 커밋을 체크아웃해 주세요. `fetch-depth`는 기본값 1이면 충분합니다.',
        },
    });
}
function noCommit(folder) {
    return new model_errors/* ProjectError */.wB({
        en: `Nothing is committed in ${folder} yet, so there is nothing that Heroku could get.`,
        ko: `${folder}에 아직 커밋이 없어서 Heroku로 보낼 것이 없습니다.`,
    }, {
        hint: {
            en: 'Run `git add .` and `git commit -m "First version"`, then try again.',
            ko: '`git add .`과 `git commit -m "첫 버전"`을 실행한 뒤 다시 시도해 주세요.',
        },
    });
}

;// CONCATENATED MODULE: ./build/tsc/source/blobs.js


/**
 * Blobs of one repository in the order they were asked for, out of one
 * `git cat-file --batch`. Only what is read is held in memory: git waits.
 */
class BlobReader {
    #repository;
    #child;
    #chunks;
    #rest = Buffer.alloc(0);
    #complaint = '';
    constructor(repository, oids) {
        this.#repository = repository;
        this.#child = gitProcess(repository, ['cat-file', '--batch', '--buffer']);
        this.#child.on('error', (error) => this.#child.stdout.destroy(error));
        this.#child.stdin.on('error', () => { }); // git ended early: its output says so
        this.#child.stderr.on('data', (chunk) => {
            this.#complaint = (this.#complaint + chunk).slice(-2000);
        });
        external_node_stream_.Readable.from(lines(oids)).pipe(this.#child.stdin);
        this.#chunks = this.#child.stdout.iterator();
    }
    /** Begins the next blob: its size in bytes. Its `content` must be read to the end before the one after it. */
    async next() {
        let line = '';
        for (;;) {
            const end = this.#rest.indexOf(10);
            line += this.#rest.toString('latin1', 0, end < 0 ? undefined : end);
            if (end >= 0) {
                this.#rest = this.#rest.subarray(end + 1);
                break;
            }
            await this.#more();
        }
        const [oid, type, size] = line.split(' ');
        if (type !== 'blob')
            throw gitFailure(this.#repository.folder, `object ${oid} is ${type ?? 'unreadable'}`);
        return Number(size);
    }
    /** The bytes of the blob that `next` began. */
    async *content(size) {
        for (let left = size; left > 0;) {
            if (this.#rest.length === 0)
                await this.#more();
            const chunk = this.#rest.subarray(0, left);
            this.#rest = this.#rest.subarray(chunk.length);
            left -= chunk.length;
            yield chunk;
        }
        if (this.#rest.length === 0)
            await this.#more();
        this.#rest = this.#rest.subarray(1); // the line feed after each blob
    }
    close() {
        this.#child.stdout.destroy();
        this.#child.kill();
    }
    async #more() {
        const { value, done } = await this.#chunks.next();
        if (done)
            throw gitFailure(this.#repository.folder, this.#complaint.trim() || 'its output ended early');
        this.#rest = value;
    }
}
/** The whole of a blob or file that is known to be small. */
async function whole(content) {
    const chunks = [];
    for await (const chunk of content)
        chunks.push(chunk);
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
/** In pieces of some size, since a stream turn for each line would be slow. */
function* lines(oids) {
    let piece = '';
    for (const oid of oids) {
        piece += `${oid}\n`;
        if (piece.length > 8192) {
            yield piece;
            piece = '';
        }
    }
    if (piece !== '')
        yield piece;
}

;// CONCATENATED MODULE: ./build/tsc/source/lfs.js



/** Whether the checkout has the very file that the pointer stands for. */
async function isCheckedOut(file, pointer) {
    try {
        if ((await (0,promises_.stat)(file)).size !== pointer.size)
            return false;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of (0,external_node_fs_.createReadStream)(file))
            hash.update(chunk);
        return hash.digest('hex') === pointer.sha256;
    }
    catch {
        return false; // not there, or a folder by now
    }
}
function missingLfsFiles(paths) {
    const list = paths.join(', ');
    return {
        en: `Git LFS files are not checked out, so Heroku gets small pointer files in their place: ${list}. Set \`lfs: true\` on actions/checkout.`,
        ko: `Git LFS 파일이 체크아웃되지 않아 Heroku에는 내용 대신 작은 포인터 파일이 올라갑니다: ${list}. actions/checkout에 \`lfs: true\`를 설정하세요.`,
    };
}

// EXTERNAL MODULE: ./build/tsc/project/links.js
var project_links = __webpack_require__(93982);
;// CONCATENATED MODULE: ./build/tsc/source/list-source.js






/**
 * The files of a commit, as git's objects have them: what is changed or untracked
 * in the checkout does not count. `export-ignore` is for release archives and is
 * not heeded. Submodules that are checked out are part of it, as with `git push heroku`.
 * Links that leave the project are left out, with a note.
 * @throws ProjectError when git cannot read the commit, or it has nothing there.
 */
async function listSource(request) {
    const { folder, prefix, searchPath = process.env.PATH } = request;
    const root = (await git({ folder, searchPath }, ['rev-parse', '--show-toplevel'])).toString().slice(0, -1);
    const repository = { folder: root, searchPath };
    const [time, commit] = (await git(repository, ['rev-list', '--max-count=1', '--timestamp', '--end-of-options', request.commit]))
        .toString()
        .trim()
        .split(' ');
    const listing = { commit, time: Number(time), entries: [], emptyFolders: [], notes: [] };
    await list(repository, `${commit}:${prefix}`, (0,external_node_path_.join)(root, prefix), '', listing);
    if (listing.entries.length === 0)
        throw nothingIn(commit, prefix);
    leaveOut(await leavingLinks(listing.entries), listing);
    if (listing.emptyFolders.length > 0)
        listing.notes.push(emptySubmodules(listing.emptyFolders));
    return listing;
}
async function list(repository, tree, checkout, base, into) {
    const output = await git(repository, ['ls-tree', '-r', '-z', '--full-tree', tree]);
    const text = output.toString();
    if (!Buffer.from(text).equals(output))
        throw namesNotUtf8(text);
    for (const record of text.split('\0')) {
        // "<mode> <type> <object>\t<path>"
        const tab = record.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode, , oid] = record.slice(0, tab).split(' ');
        const name = record.slice(tab + 1);
        const path = base + name;
        if (mode !== '160000') {
            const kind = mode === '120000' ? 'link' : Number.parseInt(mode, 8) & 0o100 ? 'program' : 'file';
            // Heroku's own clients leave it out: there is no repository on the other side.
            if (path !== '.gitmodules') {
                into.entries.push({ path, kind, oid, repository, checkout: (0,external_node_path_.join)(checkout, name) });
            }
            continue;
        }
        const folder = (0,external_node_path_.join)(checkout, name);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git'))) {
            await list({ ...repository, folder }, oid, folder, `${path}/`, into);
        }
        else {
            into.emptyFolders.push(path);
        }
    }
}
/** Fills in the targets of links, and gives those that leave the project. */
async function leavingLinks(entries) {
    const links = entries.filter(({ kind }) => kind === 'link');
    const folders = new Set(links.map(({ repository }) => repository));
    for (const repository of folders) {
        const here = links.filter((link) => link.repository === repository);
        const blobs = new BlobReader(repository, here.map(({ oid }) => oid));
        try {
            for (const link of here)
                link.target = (await whole(blobs.content(await blobs.next()))).toString();
        }
        finally {
            blobs.close();
        }
    }
    const targets = new Map(links.map(({ path, target }) => [path, target]));
    return links.filter(({ path }) => (0,project_links/* leavesTree */.t)(path, targets));
}
/** There is nothing behind them on Heroku: such as those of a virtual environment that was committed. */
function leaveOut(leaving, listing) {
    if (leaving.length === 0)
        return;
    listing.entries = listing.entries.filter((entry) => !leaving.includes(entry));
    const some = leaving.slice(0, 5).map(({ path, target }) => `${path} -> ${target}`);
    const list = [...some, ...(leaving.length > 5 ? ['…'] : [])].join(', ');
    listing.notes.push({
        en: `Symbolic links that point out of the project would point nowhere on Heroku, and are left out: ${list}`,
        ko: `프로젝트 밖을 가리키는 심볼릭 링크는 Heroku에서 끊어지므로 보내지 않습니다: ${list}`,
    });
}
function nothingIn(commit, prefix) {
    const place = prefix === '' ? '' : ` ${prefix}`;
    return new model_errors/* ProjectError */.wB({
        en: `The commit ${commit.slice(0, 7)} has no file in the project folder${place}. Commit the project and push it.`,
        ko: `커밋 ${commit.slice(0, 7)}의 프로젝트 폴더${place}에 파일이 없습니다. 프로젝트를 커밋하고 푸시해 주세요.`,
    });
}
function namesNotUtf8(text) {
    const names = text
        .split('\0')
        .filter((record) => record.includes('\ufffd'))
        .map((record) => record.slice(record.indexOf('\t') + 1))
        .join('\n');
    return new model_errors/* ProjectError */.wB({
        en: `These file names are not UTF-8, so Heroku and Python cannot use them. Rename them with \`git mv\`:\n${names}`,
        ko: `아래 파일 이름이 UTF-8이 아니어서 Heroku와 Python에서 쓸 수 없습니다. \`git mv\`로 이름을 바꿔 주세요.\n${names}`,
    });
}
function emptySubmodules(folders) {
    const list = folders.join(', ');
    return {
        en: `Submodules that are not checked out are empty on Heroku: ${list}. Set \`submodules: true\` on actions/checkout if the app needs them.`,
        ko: `체크아웃되지 않은 서브모듈은 Heroku에서 빈 폴더가 됩니다: ${list}. 앱에 필요하다면 actions/checkout에 \`submodules: true\`를 설정하세요.`,
    };
}

;// CONCATENATED MODULE: ./build/tsc/source/tar.js








/**
 * The commit as a tar stream: its files with their modes, sorted, owned by nobody,
 * dated like the commit, so that the same commit gives the same bytes. What it has
 * to say of Git LFS is added to `listing.notes` by the time the stream has ended.
 * @throws ProjectError as `listSource` does.
 */
async function sourceTar(request) {
    const listing = await listSource(request);
    const items = await merge(listing.entries, listing.emptyFolders, request);
    const pack = (0,tar_stream.pack)();
    const filled = fill(pack, items, listing).catch((error) => {
        pack.destroy(error);
    });
    const files = [...items.values()].filter((item) => !('kind' in item) || item.kind !== 'folder').length;
    return {
        stream: pack,
        listing,
        files,
        close: () => {
            pack.destroy();
            return filled;
        },
    };
}
/** The commit, then the overlay, then the additions, sorted by code unit. */
async function merge(entries, emptyFolders, { overlay, additions }) {
    const items = new Map(entries.map((entry) => [entry.path, entry]));
    for (const path of emptyFolders)
        items.set(path, { kind: 'folder' });
    for (const [path, bytes] of overlay ?? []) {
        const old = items.get(path);
        if (bytes === null)
            items.delete(path);
        else
            items.set(path, { bytes, kind: old && 'kind' in old && old.kind === 'program' ? 'program' : 'file' });
    }
    for (const { folder, at } of additions ?? []) {
        for (const [path, disk] of await additionsIn(folder, at))
            items.set(path, { disk });
    }
    return new Map([...items].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Feeds the pack, waits while nobody reads it. */
async function fill(pack, items, listing) {
    const readers = new Map();
    const pointers = [];
    const common = { mtime: new Date(listing.time * 1000), uid: 0, gid: 0 };
    try {
        for (const [name, item] of items) {
            if ('disk' in item) {
                const { size, mode } = await (0,promises_.stat)(item.disk);
                await add(pack, { ...common, name, mode: mode & 0o100 ? 0o755 : 0o644, size }, (0,external_node_fs_.createReadStream)(item.disk));
                continue;
            }
            const header = { ...common, name, mode: item.kind === 'program' ? 0o755 : 0o644 };
            if (item.kind === 'folder') {
                await add(pack, { ...header, name: `${name}/`, mode: 0o755, type: 'directory' }, []);
            }
            else if ('bytes' in item) {
                await add(pack, { ...header, size: item.bytes.length }, [Buffer.from(item.bytes)]);
            }
            else if (item.kind === 'link') {
                await add(pack, { ...header, mode: 0o777, type: 'symlink', linkname: item.target }, []);
            }
            else {
                await addBlob(pack, header, item, readerOf(item.repository), pointers);
            }
        }
        if (pointers.length > 0)
            listing.notes.push(missingLfsFiles(pointers));
        pack.finalize();
    }
    finally {
        for (const reader of readers.values())
            reader.close();
    }
    function readerOf(repository) {
        let reader = readers.get(repository);
        if (!reader) {
            reader = new BlobReader(repository, oidsOf(items, repository));
            readers.set(repository, reader);
        }
        return reader;
    }
}
async function addBlob(pack, header, entry, blobs, pointers) {
    const size = await blobs.next();
    const content = blobs.content(size);
    if (size >= lfs_pointer/* POINTER_SIZE */.k)
        return add(pack, { ...header, size }, content);
    const bytes = await whole(content);
    const pointer = (0,lfs_pointer/* lfsPointer */.F)(bytes);
    if (pointer && (await isCheckedOut(entry.checkout, pointer))) {
        return add(pack, { ...header, size: pointer.size }, (0,external_node_fs_.createReadStream)(entry.checkout));
    }
    if (pointer)
        pointers.push(entry.path);
    return add(pack, { ...header, size }, [bytes]);
}
async function add(pack, header, content) {
    let sink;
    const done = new Promise((resolve, reject) => {
        sink = pack.entry(header, (error) => (error ? reject(error) : resolve()));
    });
    done.catch(() => { }); // awaited below
    for await (const chunk of content) {
        if (!sink.write(chunk)) {
            await Promise.race([new Promise((resolve) => sink.once('drain', () => resolve())), done]);
        }
    }
    sink.end(null);
    await done;
}
function* oidsOf(items, repository) {
    for (const item of items.values()) {
        if ('oid' in item && item.kind !== 'link' && item.repository === repository)
            yield item.oid;
    }
}

;// CONCATENATED MODULE: ./build/tsc/source/export-source.js




/**
 * Writes the commit into the folder `target`, which is made: the very files that
 * Heroku gets, for running things in a copy that may be thrown away.
 * @throws ProjectError as `listSource` does.
 */
async function exportSource(request) {
    const { target, signal, searchPath = process.env.PATH } = request;
    await (0,promises_.mkdir)(target, { recursive: true });
    const { stream, close } = await sourceTar(request);
    const tar = (0,external_node_child_process_.spawn)('tar', ['-xf', '-', '-C', target], {
        env: { PATH: searchPath ?? '', LC_ALL: 'C.UTF-8' },
        stdio: ['pipe', 'ignore', 'pipe'],
    });
    let complaint = '';
    tar.stderr.on('data', (chunk) => {
        complaint = (complaint + chunk).slice(-2000);
    });
    const ended = new Promise((resolve, reject) => {
        tar.once('error', reject);
        tar.once('close', resolve);
    });
    try {
        const [code] = await Promise.all([ended, (0,external_node_stream_promises_.pipeline)(stream, tar.stdin, { signal })]);
        if (code !== 0)
            throw new Error(`tar ended with ${code}: ${complaint.trim()}`);
    }
    catch (error) {
        tar.kill();
        await close();
        throw error;
    }
}

// EXTERNAL MODULE: ./build/tsc/stages/cache.js
var cache = __webpack_require__(27923);
;// CONCATENATED MODULE: ./build/tsc/stages/install.js









/**
 * Installs the project's dependencies on the runner, before anything is sent: what fails here
 * would fail in Heroku's build. undefined where that cannot be tried.
 * Throws StageError (InstallError) with the cause and its line.
 */
async function install(run, django, scrubbed) {
    const { manager } = django.install;
    if (run.inputs.collectstatic === 'off' && run.inputs.probe === 'off')
        return install_left(notNeeded);
    if (manager === 'none' || manager === 'several')
        return install_left(noManager);
    // The rehearsal's own build takes the nearest, too.
    const choice = pythonChoice(run);
    const nearest = run.mode === 'rehearse';
    const python = await findPython({ minor: django.python.minor, choice, nearest }, run.env);
    if (!python)
        return install_left(noPython(django.python.minor));
    const folder = (0,external_node_path_.join)(run.temp, 'checkout');
    await exportCopy(run, django, scrubbed, folder);
    run.progress.step({
        en: `Installing the requirements with Python ${python.version}`,
        ko: `Python ${python.version}에 패키지를 설치하는 중`,
    });
    const request = {
        env: run.env,
        temp: (0,external_node_path_.join)(run.temp, 'children'),
        manager,
        python,
        folder,
        install: django.install,
        cache: (0,cache/* cacheFolder */.n)(run.env),
        preferUv: run.mode === 'deploy',
        onLine: (line) => run.progress.output(line),
        signal: run.signal,
        timeout: Math.max(1, run.deadline - Date.now()),
    };
    const { env, temp } = request;
    let environment;
    try {
        environment = await (choice === 'active' ? activeEnvironment : prepareEnvironment)(request);
    }
    catch (error) {
        // The rehearsal's own build would fail on the same machine.
        if (run.mode === 'deploy' && error instanceof InstallError && error.ofThisMachine)
            return install_left(lacking(error));
        throw error;
    }
    return {
        value: { environment, version: python.version, folder, env, temp },
        note: installed(python.version, django.python.minor, environment.reused),
    };
}
/** What is shipped, with the repaired requirements; never the checkout, since the project's code will run in it. */
async function exportCopy(run, django, scrubbed, folder) {
    await exportSource({
        folder: run.folder,
        commit: 'HEAD',
        prefix: django.project.prefix,
        searchPath: run.env.PATH,
        target: folder,
    });
    for (const [path, bytes] of scrubbed.overlay) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), bytes);
    }
}
function pythonChoice({ inputs: { python } }) {
    return python.kind === 'path' ? python.path : python.kind;
}
function install_left(note) {
    return { value: undefined, skipped: true, note };
}
function installed(version, wanted, reused) {
    const other = version.startsWith(`${wanted}.`)
        ? { en: '', ko: '' }
        : { en: ` (Heroku: ${wanted})`, ko: `(Heroku: ${wanted})` };
    return reused
        ? {
            en: `The requirements are there already, with Python ${version}${other.en}.`,
            ko: `패키지가 이미 설치되어 있습니다. Python ${version}${other.ko}.`,
        }
        : {
            en: `The requirements install with Python ${version}${other.en}.`,
            ko: `Python ${version}${other.ko}에 패키지가 모두 설치됩니다.`,
        };
}
function lacking({ text, hint }) {
    return {
        en: `Not tried here, left to Heroku. ${text.en} ${hint?.en ?? ''}`.trim(),
        ko: `여기서는 확인하지 못해 Heroku에 맡깁니다. ${text.ko} ${hint?.ko ?? ''}`.trim(),
    };
}
const notNeeded = {
    en: '`collectstatic: off` and `probe: off`: nothing is run on the runner.',
    ko: '`collectstatic: off`, `probe: off`이므로 러너에서 실행할 것이 없습니다.',
};
const noManager = {
    en: 'There is not exactly one of requirements.txt, uv.lock, poetry.lock and Pipfile.lock: Heroku will refuse the build.',
    ko: 'requirements.txt, uv.lock, poetry.lock, Pipfile.lock 중 정확히 하나가 있어야 합니다. Heroku가 빌드를 거부합니다.',
};
function noPython(minor) {
    return {
        en: `Python ${minor} is not on this runner, so Heroku’s build will be the first to run it. actions/setup-python before this step changes that.`,
        ko: (0,josa/* josa */.w)(`이 러너에 Python ${minor}이(가) 없어 Heroku의 빌드에서 처음 실행됩니다. 이 단계보다 먼저 actions/setup-python을 실행하면 미리 확인할 수 있습니다.`),
    };
}

;// CONCATENATED MODULE: ./build/tsc/django/disagreement.js
/**
 * What the reader claims of a value and Python denies, as a sentence; undefined where they agree or the
 * reader makes no claim. `claimed` and `real` are undefined when the name is not set.
 */
function disagreement(claimed, real, path) {
    if (!claimed)
        return real ? `${path}: said to be unset, is ${show(real)}` : undefined;
    if (claimed.type === 'unknown')
        return undefined;
    if (claimed.type === 'one-of') {
        const fits = claimed.options.some((option) => real || option.type !== 'unknown'
            ? disagreement(option, real, path) === undefined
            : option.unset === true || option.type === 'unknown');
        return fits
            ? undefined
            : `${path}: none of ${claimed.options.map(show).join(' | ')} is ${real ? show(real) : 'unset'}`;
    }
    if (!real)
        return `${path}: said to be ${show(claimed)}, is unset`;
    const wrong = `${path}: said to be ${show(claimed)}, is ${show(real)}`;
    if (real.type === 'secret')
        return hasShape(claimed, real) ? undefined : wrong;
    if (claimed.type !== real.type)
        return wrong;
    if ('items' in claimed && 'items' in real) {
        if (claimed.items.length !== real.items.length)
            return wrong;
        if (claimed.type === 'set') {
            return claimed.items.every((item) => real.items.some((one) => disagreement(item, one, path) === undefined))
                ? undefined
                : wrong;
        }
        for (const [i, item] of claimed.items.entries()) {
            const found = disagreement(item, real.items[i], `${path}[${i}]`);
            if (found)
                return found;
        }
        return undefined;
    }
    if (claimed.type === 'dict' && real.type === 'dict')
        return inDict(claimed, real, path);
    if (!('value' in claimed) || !('value' in real))
        return undefined;
    if (claimed.type === 'float')
        return claimed.value === Number(real.value) ? undefined : wrong;
    const text = claimed.type === 'bytes' ? [...claimed.value].join() : String(claimed.value);
    const seen = Array.isArray(real.value) ? real.value.join() : String(real.value);
    return text === (renamedEngines.get(seen) ?? seen) ? undefined : wrong;
}
/** Django takes them for each other (django/db/utils.py, load_backend); dj-database-url before 1.0 writes the old one. */
const renamedEngines = new Map([
    ['django.db.backends.postgresql_psycopg2', 'django.db.backends.postgresql'],
]);
/** Entries of a database that Django fills in with just that (django/db/utils.py), so that packages may leave them out. */
const filledIn = {
    CONN_MAX_AGE: '0',
    CONN_HEALTH_CHECKS: 'False',
    DISABLE_SERVER_SIDE_CURSORS: 'False',
    OPTIONS: '{}',
};
function isFilledIn(path, key, value) {
    return path.startsWith('DATABASES[') && key.type === 'str' && filledIn[key.value] === show(value);
}
function inDict(claimed, real, path) {
    for (const [key, value] of claimed.entries) {
        const entry = real.entries.find(([k]) => disagreement(key, k, path) === undefined);
        if (!entry && (value.type === 'unknown' || isFilledIn(path, key, value)))
            continue;
        const found = entry
            ? disagreement(value, entry[1], `${path}[${show(key)}]`)
            : `${path}: has no ${show(key)}`;
        if (found)
            return found;
    }
    const extra = real.entries.find(([k, value]) => !isFilledIn(path, k, value) &&
        !claimed.entries.some(([key]) => disagreement(key, k, path) === undefined));
    return extra ? `${path}: ${show(extra[0])} was not seen` : undefined;
}
function hasShape(claimed, { of, length }) {
    if (claimed.type !== of || !('value' in claimed))
        return false;
    // Python counts code points.
    return ((claimed.type === 'str' ? [...claimed.value].length : claimed.value.length) === length);
}
/** A value as Python writes it, cut short. Of one that comes from a variable no more than that. */
function show(value) {
    const text = written(value);
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
const brackets = { list: ['[', ']'], tuple: ['(', ')'], set: ['{', '}'] };
function written(value) {
    if ('items' in value) {
        const [open, close] = brackets[value.type];
        return `${open}${value.items.map(written).join(', ')}${close}`;
    }
    if ('entries' in value)
        return `{${value.entries.map(([key, item]) => `${written(key)}: ${written(item)}`).join(', ')}}`;
    if (value.type === 'one-of')
        return value.options.map(written).join(' | ');
    if ('env' in value && value.env && value.env.length > 0)
        return `<from ${value.env.join(', ')}>`;
    switch (value.type) {
        case 'none':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'str':
        case 'path':
            return JSON.stringify(value.value);
        case 'bytes':
            return `<${value.value.length} bytes>`;
        case 'secret':
            return `<${value.length} characters>`;
        case 'other':
            return `<${value.of}>`;
        case 'unknown':
            return value.unset ? 'unset' : '<unknown>';
        default:
            return String(value.value);
    }
}

;// CONCATENATED MODULE: ./build/tsc/django/with-evidence.js


const parts = { BUILD: 'build', RUN: 'run', RELEASE: 'release' };
/**
 * The project whose settings hold what Python saw, wherever the reader does not know and what is seen does
 * not hang on a variable that is not as on Heroku; `wrong` names settings that were read wrongly.
 */
function withEvidence(django, evidence, wrong) {
    const settings = (world) => {
        const part = evidence[parts[world]];
        const misread = wrong.filter((one) => one.world === world).map(({ setting }) => setting);
        const known = part && overlay(django.settings(world), part, evidence, new Set(misread));
        return known ?? django.settings(world);
    };
    return new Proxy(django, {
        get: (target, name) => (name === 'settings' ? settings : Reflect.get(target, name, target)),
    });
}
function overlay(settings, { reads, settings: step }, evidence, misread) {
    const seen = (0,django_evidence/* gave */._)(step);
    if (!seen || seen.module !== settings.module || settings.file === undefined)
        return undefined;
    const read = new Set(settings.environmentReads().map(({ name }) => name));
    const unseen = Object.keys(reads).filter((name) => !read.has(name));
    // What the reader did not see read may decide anything.
    if (!unseen.every((name) => evidence.settles(name, settings.world)))
        return undefined;
    const values = new Map();
    const get = (name) => {
        if (!values.has(name))
            values.set(name, settled(settings, name, seen.values[name], evidence, misread));
        return values.get(name);
    };
    return { ...settings, get, names: () => [...new Set([...settings.names(), ...Object.keys(seen.values)])] };
}
function settled(settings, name, seen, evidence, misread) {
    const claimed = settings.get(name);
    const env = claimed ? [...new Set(variablesOf(claimed))] : [];
    if (!misread.has(name)) {
        if (!claimed || isKnown(claimed))
            return claimed;
        if (!env.every((variable) => evidence.settles(variable, settings.world)))
            return claimed;
    }
    const last = settings.history(name).at(-1);
    const at = claimed?.at ?? last?.at ?? { ...with_evidence_nowhere, file: settings.file };
    return seen && valueFrom(seen, at, env);
}
function isKnown(value) {
    switch (value.type) {
        case 'unknown':
        case 'one-of':
            return false;
        case 'list':
        case 'tuple':
        case 'set':
            return value.items.every(isKnown);
        case 'dict':
            return value.entries.every(([key, item]) => isKnown(key) && isKnown(item));
        default:
            return true;
    }
}
/** Environment variables that the value comes from or is decided by, at any depth. */
function variablesOf(value) {
    const own = value.env ?? [];
    switch (value.type) {
        case 'one-of':
            return [...own, ...value.options.flatMap(variablesOf)];
        case 'list':
        case 'tuple':
        case 'set':
            return [...own, ...value.items.flatMap(variablesOf)];
        case 'dict':
            return [...own, ...value.entries.flat().flatMap(variablesOf)];
        default:
            return [...own];
    }
}
function valueFrom(seen, at, env) {
    const from = env.length > 0 ? { at, env } : { at };
    const inner = (one) => valueFrom(one, at, env);
    switch (seen.type) {
        case 'none':
            return { type: 'none', ...from };
        case 'int':
            return { type: 'int', value: BigInt(seen.value), ...from };
        case 'float':
            return { type: 'float', value: Number(seen.value), ...from };
        case 'bytes':
            return { type: 'bytes', value: Uint8Array.from(seen.value), ...from };
        case 'bool':
            return { type: 'bool', value: seen.value, ...from };
        case 'str':
        case 'path':
            return { type: seen.type, value: seen.value, ...from };
        case 'list':
        case 'tuple':
        case 'set':
            return { type: seen.type, items: seen.items.map(inner), ...from };
        case 'dict':
            return {
                type: 'dict',
                entries: seen.entries.map(([key, item]) => [inner(key), inner(item)]),
                ...from,
            };
        case 'secret':
            return { type: 'unknown', reason: 'it may be secret, so the probe does not tell it', at, env };
        case 'other':
            return { type: 'unknown', reason: `it is a ${seen.of}`, at, env };
    }
}
/**
 * Where what the reader claims is not what Python saw. `read` gives the settings as the reader has them with the
 * very config vars that Python was given in that world.
 */
function disagreements(read, evidence) {
    return ['BUILD', 'RUN', 'RELEASE'].flatMap((world) => {
        const settings = read(world);
        const seen = (0,django_evidence/* gave */._)(evidence[parts[world]]?.settings);
        if (!seen || !settings.module || seen.module !== settings.module || settings.file === undefined)
            return [];
        const names = new Set([...settings.names(), ...Object.keys(seen.values)]);
        return [...names].flatMap((setting) => {
            if (!/^[A-Z][A-Z0-9_]*$/.test(setting))
                return [];
            const claimed = settings.get(setting);
            const what = disagreement(claimed, seen.values[setting], setting);
            return what === undefined
                ? []
                : { world, module: settings.module, setting, what, ...(claimed && { at: claimed.at }) };
        });
    });
}
const with_evidence_nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

;// CONCATENATED MODULE: ./build/tsc/checks/settle.js


const collects = ({ build }) => (0,django_evidence/* gave */._)(build?.collect) !== undefined && !build?.remote;
const boots = ({ run }) => run?.target !== undefined && (0,django_evidence/* gave */._)(run.boot) !== undefined;
const starts = ({ release }) => (0,django_evidence/* gave */._)(release?.setup) !== undefined;
const routes = ({ run }) => (0,django_evidence/* gave */._)(run?.urls) !== undefined;
const loadsMigrations = ({ release }) => (0,django_evidence/* gave */._)(release?.plan) !== undefined;
const settle_all = (...parts) => (evidence) => parts.every((part) => part(evidence));
/**
 * What must have gone well for a check to have nothing to say: its findings are then wrong, its questions
 * answered. Checks that judge settings need no entry, since they judge again by what Python saw.
 */
const answeredBy = {
    'static-root-missing': collects,
    'static-url-missing': collects,
    'staticfiles-app-missing': collects,
    'static-root-in-dirs': collects,
    'procfile-module': boots,
    'time-zone-invalid': boots,
    'settings-unknown-module': settle_all(boots, starts),
    'req-missing-package': settle_all(boots, starts),
    'settings-syntax-error': settle_all(boots, starts, routes, loadsMigrations),
    // A database that needs no driver says nothing of one that does.
    'db-driver-missing': ({ release }) => (0,django_evidence/* gave */._)(release?.database)?.some(({ vendor }) => vendor !== 'sqlite') ?? false,
    'migrations-dependency-missing': loadsMigrations,
    'migrations-conflict': ({ release }) => {
        const drift = (0,django_evidence/* gave */._)(release?.drift);
        return drift !== undefined && Object.keys(drift.conflicts).length === 0;
    },
};
/**
 * Judges again with the evidence. `judge` runs the checks; `before` is what they said without it. `asProbed`
 * gives the settings as read with the very config vars that Python was given, to compare both readings.
 */
function settle_settle(before, context, asProbed, judge) {
    const { evidence } = context;
    const misread = disagreements(asProbed, evidence);
    const django = withEvidence(context.django, evidence, misread);
    const after = judge({ ...context, django });
    const answered = (check) => answeredBy[check]?.(evidence) ?? false;
    const overruled = before.findings.filter((finding) => (answered(finding.check) && finding.settledBy === 'sources') ||
        (isAbout(finding, misread) && !after.findings.some((other) => isSame(other, finding))));
    const kept = after.findings.filter(({ check, settledBy }) => !(answered(check) && settledBy === 'sources'));
    const findings = withoutEchoes(kept.map((finding) => asSettled(finding, before)));
    const unknowns = after.unknowns.filter(({ check }) => !answered(check));
    const settled = before.unknowns.filter(({ check }) => !unknowns.some((other) => other.check === check));
    return { result: { ...after, findings, unknowns }, settled, overruled, misread };
}
/** What only the evidence shows says so. An edit is made of places in the sources, which the evidence does not have. */
function asSettled(finding, before) {
    if (before.findings.some((other) => isSame(other, finding)))
        return finding;
    const { fix, ...rest } = finding;
    return { ...rest, settledBy: 'probe' };
}
/** What the sources have told already at that line needs no second finding. */
function withoutEchoes(findings) {
    const errors = findings.filter(({ settledBy, severity }) => settledBy !== 'probe' && severity === 'error');
    return findings.filter((finding) => finding.settledBy !== 'probe' ||
        !errors.some(({ location: { file, line } }) => line !== undefined && file === finding.location.file && line === finding.location.line));
}
function isSame(a, b) {
    return (a.check === b.check &&
        a.location.file === b.location.file &&
        a.location.line === b.location.line &&
        a.message.en === b.message.en);
}
function isAbout(finding, misread) {
    return misread.some(({ at }) => at?.file === finding.location.file && at.line === finding.location.line);
}

// EXTERNAL MODULE: ./build/tsc/django/open.js + 7 modules
var django_open = __webpack_require__(97892);
;// CONCATENATED MODULE: ./build/tsc/stages/judge-again.js




/** Judges the project again by what was seen on the runner, and puts the result in the place of the first one. */
async function judgeAgain(run, record, { django, scrubbed, platform, real }, evidence, probed) {
    const seen = {
        ...evidence,
        run: probed?.run,
        release: probed?.release,
        settles: settling(run, real, probed?.replaced ?? []),
    };
    const context = await (0,check/* contextOf */.Vm)(run, django, real ? platform : undefined);
    const { settingsModule } = run.inputs;
    const read = (configVars) => (0,django_open/* openDjangoProject */.X)(django.project, { configVars, settingsModule });
    const [built, asked] = [read(platform.configVars), read(probed?.configVars ?? platform.configVars)];
    const settlement = settle_settle(record.checks, { ...context, evidence: seen }, (world) => (world === 'BUILD' ? built : asked).settings(world), (one) => (0,check/* judge */.S4)(run, one, scrubbed));
    record.checks = settlement.result;
    if (probed) {
        record.probe = reportOf(settlement, probed);
        record.start = startPage(django, probed.run);
    }
    return { value: undefined, note: told(run, settlement, probed) };
}
/** Variables that Heroku sets, or that are never in a dyno. */
const given = /^(PORT|DYNO|CI|GITHUB_ACTIONS|WEB_CONCURRENCY|GUNICORN_CMD_ARGS|FORWARDED_ALLOW_IPS|LANG|LC_ALL|DJANGO_SETTINGS_MODULE)$/;
function settling(run, real, replaced) {
    return (name, world) => {
        // The build gets the app's own values.
        if (name === '*' || (world !== 'BUILD' && replaced.includes(name)))
            return false;
        // Of the app on Heroku it is known which variables there are, and which not.
        return real || given.test(name) || run.inputs.configVars.has(name);
    };
}
function reportOf({ settled, overruled, misread }, { python }) {
    return {
        python,
        settled: settled.length,
        overruled,
        misread: eachOnce(misread).map(({ setting, what, at }) => ({
            setting,
            what,
            ...(at && { location: { file: at.file, line: at.line } }),
        })),
    };
}
/** What is misread for one process is most often misread for all. */
function eachOnce(misread) {
    const found = new Map();
    for (const { world, ...one } of misread) {
        const key = `${one.at?.file}:${one.at?.line}:${one.what}`;
        found.set(key, { ...one, worlds: [...(found.get(key)?.worlds ?? []), world] });
    }
    return [...found.values()];
}
function told(run, { settled, overruled, misread }, probed) {
    for (const { what, at, worlds } of eachOnce(misread)) {
        const place = ` (${[...(at ? [`${at.file}:${at.line}`] : []), ...worlds].join(', ')})`;
        run.progress.step({
            en: `Misread, which is a bug in this action; please report it with this line: ${what}${place}`,
            ko: `설정을 잘못 읽었습니다. 이 액션의 버그이니 이 줄과 함께 제보해 주세요: ${what}${place}`,
        });
    }
    const counts = countsOf(settled.length, overruled.length);
    const open = probed ? unfinished(probed) : [];
    return open.length === 0
        ? { en: `${counts.en}.`, ko: `${counts.ko}.` }
        : {
            en: `${counts.en}. Not seen to the end: ${open.map(({ en }) => en).join(', ')}.`,
            ko: `${counts.ko}. 끝까지 확인하지 못한 것: ${open.map(({ ko }) => ko).join(', ')}.`,
        };
}
function countsOf(settled, overruled) {
    const [answers, mistakes] = [`${settled} ${settled === 1 ? 'question' : 'questions'} answered`, overruled];
    if (mistakes > 0)
        return {
            en: `${answers}, ${mistakes} ${mistakes === 1 ? 'finding' : 'findings'} taken back`,
            ko: `질문 ${settled}개에 답하고 결과 ${mistakes}개를 취소했습니다`,
        };
    if (settled > 0)
        return { en: answers, ko: `질문 ${settled}개에 답했습니다` };
    return { en: 'It is what its sources say', ko: '소스에서 읽은 것과 같습니다' };
}
/** The first step of each world that did not go well. */
function unfinished({ run, release }) {
    const steps = [
        [run.boot, { en: 'the import of the application', ko: '애플리케이션 임포트' }],
        [run.urls, { en: 'the import of the URLs', ko: 'URL 임포트' }],
        [run.pages, { en: 'the page', ko: '페이지 요청' }],
    ];
    const later = [
        [release?.settings, { en: 'the settings of `migrate`', ko: '`migrate`의 설정' }],
        [release?.setup, { en: 'the start of `migrate`', ko: '`migrate`의 시작' }],
        [release?.checks, { en: 'the system checks', ko: '시스템 검사' }],
        [release?.plan, { en: 'the migrations', ko: '마이그레이션' }],
    ];
    return [steps, later].flatMap((list) => {
        const first = list.find(([step]) => step && step.ended !== 'well');
        return first ? [first[1]] : [];
    });
}

// EXTERNAL MODULE: ./build/tsc/checks/processes/server.js
var processes_server = __webpack_require__(85650);
;// CONCATENATED MODULE: ./build/tsc/runner/run-probe.js


/** The answers to `path`: over https as a server that knows of it says it, and as one that does not; and plain http. */
const schemes = [
    { scheme: 'https', forwarded: 'https' },
    { scheme: 'http', forwarded: 'https' },
    { scheme: 'http', forwarded: 'http' },
];
/**
 * Imports what a web dyno would and asks it for a page, and stands in for the migration, each in a
 * process of its own. Nothing of it is an error here: evidence says how each step ended.
 * @throws CancelledError
 */
async function runProbe(request) {
    const [run, release] = await Promise.all([askRun(request), request.managePy && askRelease(request)]);
    return { run, release: release || undefined };
}
async function askRun(request) {
    const { web, host, path, staticRoot, environment, folder, configVars } = request;
    const env = (0,runner_environment/* dynoEnvironment */.wO)(request, { programs: environment.programs, folder }, 'web.1', configVars, web.environment);
    const answer = await askProbe(request, 'RUN', env, {
        target: web.target ?? null,
        attribute: web.attribute ?? null,
        roots: web.roots,
        argv: web.argv,
        staticRoot,
        pages: schemes.map((scheme) => ({ host, path, ...scheme })),
    });
    return {
        reads: answer.report.reads ?? {},
        target: web.target,
        boot: stepOf(answer, 'boot') ?? untold(answer),
        settings: stepOf(answer, 'settings'),
        urls: stepOf(answer, 'urls'),
        start: stepOf(answer, 'start'),
        pages: stepOf(answer, 'pages'),
    };
}
async function askRelease(request) {
    const { environment, folder, configVars, managePy } = request;
    const env = (0,runner_environment/* dynoEnvironment */.wO)(request, { programs: environment.programs, folder }, 'release.1', configVars);
    const answer = await askProbe(request, 'RELEASE', env, { manage: managePy });
    const settings = stepOf(answer, 'settings');
    const manage = stepOf(answer, 'manage');
    return {
        reads: answer.report.reads ?? {},
        // Without having come to them it was manage.py itself that failed.
        settings: settings ?? (manage?.ended === 'well' ? undefined : manage),
        setup: stepOf(answer, 'setup'),
        checks: stepOf(answer, 'checks'),
        database: stepOf(answer, 'database'),
        plan: stepOf(answer, 'plan'),
        drift: stepOf(answer, 'drift'),
    };
}
function untold({ ended }) {
    return { ended: ended === 'late' ? 'late' : 'died' };
}

// EXTERNAL MODULE: ./build/tsc/checks/settings-facts.js
var settings_facts = __webpack_require__(92152);
;// CONCATENATED MODULE: ./build/tsc/stages/rehearsal-host.js

/**
 * The address on herokuapp.com that ALLOWED_HOSTS names, which is the one that the app has: an invented one would be
 * refused where that is not. undefined when none is named, or all are allowed.
 */
function rehearsalHost(django) {
    const hosts = (0,settings_facts/* strings */.P$)(django.settings('RUN').get('ALLOWED_HOSTS')) ?? [];
    if (hosts.some((host) => host === '*' || host === '.herokuapp.com'))
        return undefined;
    return hosts.find((host) => /^[a-z][a-z0-9-]*\.herokuapp\.com$/.test(host));
}

;// CONCATENATED MODULE: ./build/tsc/stages/probe.js





/** Milliseconds for all that the probe does. */
const probe_TIME = 150_000;
/**
 * Asks the project what it is, in its own environment and without any of its secrets. Nothing that
 * goes wrong there ends the run: the checks judge it. Throws CancelledError.
 */
async function probe(run, django, platform, prepared, collected) {
    const { values, replaced } = withStandIns(platform.configVars);
    const { settingsModule, healthCheckPath } = run.inputs;
    if (settingsModule !== undefined)
        values.set('DJANGO_SETTINGS_MODULE', settingsModule);
    const seen = await runProbe({
        ...prepared,
        managePy: django.managePy,
        web: webCommand(django, values),
        configVars: Object.fromEntries(values),
        host: (run.mode === 'rehearse' && rehearsalHost(django)) || hostOf(platform),
        path: healthCheckPath ?? '/',
        staticRoot: collected.folder,
        signal: run.signal,
        timeout: Math.min(probe_TIME, Math.max(1, run.deadline - Date.now())),
    });
    return { ...seen, python: prepared.version, configVars: values, replaced };
}
/** What the web process loads, as far as the Procfile says. */
function webCommand(django, configVars) {
    const { procfile, managePy = '', settings } = django;
    const web = procfile.processes.find(({ type }) => type === 'web');
    const { server, exported } = startedBy(django, web?.command ?? '');
    const beside = managePy.includes('/') ? managePy.slice(0, managePy.lastIndexOf('/')) : '';
    // What names the settings' module is read from the sources, where the server's own way to them is not known.
    const { module } = settings('RUN');
    const named = module !== undefined && !configVars.has('DJANGO_SETTINGS_MODULE');
    const assumed = named ? { DJANGO_SETTINGS_MODULE: module } : {};
    if (!server)
        return { roots: [beside], argv: ['web'], environment: assumed };
    const { name, target, roots = [''], command } = server;
    const loaded = target && !target.dynamic && server.roots ? target.text : undefined;
    const fixed = [...command.env].filter(([, value]) => !value.dynamic);
    const env = (0,processes_server/* optionOf */.XD)(server, '--env', '-e')?.text.match(/^(\w+)=(.*)$/);
    return {
        target: loaded,
        ...(name === 'gunicorn' && { attribute: 'application' }),
        roots,
        argv: command.words.map(({ text }, i) => (i === 0 ? `/app/.heroku/python/bin/${name}` : text)),
        environment: {
            ...(loaded === undefined && assumed),
            ...exported,
            ...Object.fromEntries(fixed.map(([variable, value]) => [variable, value.text])),
            ...(env && { [env[1]]: env[2] }),
        },
    };
}
/**
 * The server that a command comes to, through the project's scripts, and what these export before it; no server
 * where it may be one or another.
 */
function startedBy(django, command) {
    const exported = {};
    const servers = new Map();
    for (const simple of (0,reach/* reach */.gl)(django, command).commands) {
        const [program, ...words] = simple.words;
        if (program.text === 'export')
            for (const { text, dynamic } of words) {
                const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
                if (name !== undefined && !dynamic)
                    exported[name] = value;
            }
        const server = (0,processes_server/* serverIn */.Ll)(simple);
        if (server)
            servers.set(`${server.name} ${server.target?.text} ${server.roots}`, server);
    }
    const [server, ...others] = servers.values();
    return others.length > 0 ? { exported } : { server, exported };
}
/** What the router puts into the Host header. */
function hostOf({ webUrl, appName }) {
    const host = webUrl && URL.canParse(webUrl) ? new URL(webUrl).hostname : '';
    return host.endsWith('.herokuapp.com') ? host : `${appName}-0123456789ab.herokuapp.com`;
}

;// CONCATENATED MODULE: ./build/tsc/prove.js





/**
 * Before anything is sent: installs, collects and imports the project on the runner, then judges it again by
 * what was seen. What a stage finds out when it fails is judged, too; its error is thrown afterwards.
 */
async function prove(run, journal, record, django, scrubbed, app) {
    const evidence = { samePython: true, settles: () => false };
    let problem;
    let prepared;
    let collected = nothingCollected;
    try {
        prepared = await journal.run('install', () => install(run, django, scrubbed));
        if (prepared)
            evidence.samePython = prepared.version.startsWith(`${django.python.minor}.`);
        collected = await journal.run('collect', () => collect(run, app.platform.configVars, django, prepared));
        evidence.build = collected.evidence;
    }
    catch (error) {
        if (error instanceof InstallError) {
            evidence.install = installProblem(error);
        }
        else if (error instanceof CollectError)
            evidence.build = error.evidence;
        else
            throw error;
        problem = error;
    }
    await journal.run('probe', async () => {
        const reason = prove_whyNot(run, prepared);
        const probed = prepared && !reason ? await probe(run, django, app.platform, prepared, collected) : undefined;
        const result = await judgeAgain(run, record, { django, scrubbed, ...app }, evidence, probed);
        return reason ? { value: undefined, skipped: true, note: reason } : result;
    });
    if (problem)
        throw problem;
    return collected;
}
/** Causes that are no fault of the project, or may be none. */
const notItsFault = /^(network|disk|other)$/;
function installProblem({ failure, location, text, hint, ofThisMachine }) {
    if (ofThisMachine || notItsFault.test(failure.cause) || !hint)
        return undefined;
    return { message: text, remedy: hint, location };
}
function prove_whyNot(run, prepared) {
    if (run.inputs.probe === 'off')
        return { en: '`probe: off`.', ko: '`probe: off`로 설정되어 있습니다.' };
    if (prepared)
        return undefined;
    return {
        en: 'The requirements are not installed on this runner.',
        ko: '러너에 패키지가 설치되어 있지 않습니다.',
    };
}

;// CONCATENATED MODULE: ./build/tsc/heroku/addons.js



function listAddons(client, app, limits = {}) {
    return client.list((0,apps/* appPath */.X4)(app, '/addons'), limits);
}
/** A plan such as 'heroku-postgresql:essential-0', with its price. Throws HerokuError 404 when there is none of that name. */
function getPlan(client, plan, limits = {}) {
    return client.get(`/plans/${encodeURIComponent(plan)}`, limits);
}
/**
 * Attaches a new add-on, such as 'heroku-postgresql:essential-0': it costs money.
 * After an ambiguous failure an add-on of that plan which was not there before is taken for ours.
 */
async function createAddon(client, app, plan, limits = {}) {
    const before = new Set((await listAddons(client, app, limits)).map((addon) => addon.id));
    try {
        return (await client.request('POST', (0,apps/* appPath */.X4)(app, '/addons'), { ...limits, body: { plan } })).data;
    }
    catch (error) {
        if (!(error instanceof errors/* HerokuError */.h) || !error.ambiguous)
            throw error;
        const made = (await listAddons(client, app, limits)).find((addon) => !before.has(addon.id) && addon.plan.name === plan);
        if (!made)
            throw error;
        return made;
    }
}
/** Takes an add-on away, with all that it holds. */
async function deleteAddon(client, app, addon, limits = {}) {
    await client.request('DELETE', (0,apps/* appPath */.X4)(app, `/addons/${encodeURIComponent(addon)}`), limits);
}
/** Polls until the add-on has been set up (its config vars are there then) or given up by its provider. */
function waitForAddon(client, app, addon, limits) {
    const waitingFor = { en: `the add-on ${addon}`, ko: `애드온 ${addon}` };
    return (0,heroku_limits/* limited */.T)({ ...limits, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
        // Most are there within a second; for the others every 5 s is what Heroku's own client asks.
        for (let wait = 500;; wait = Math.min(2 * wait, 5_000)) {
            const path = (0,apps/* appPath */.X4)(app, `/addons/${encodeURIComponent(addon)}`);
            const now = await client.get(path, { signal });
            if (now.state !== 'provisioning')
                return now;
            await client.sleep(wait, signal);
        }
    });
}

;// CONCATENATED MODULE: ./build/tsc/heroku/config-vars.js

/** All config vars. The values are secrets: show names only. */
async function getConfigVars(client, app, limits = {}) {
    return client.configVars(await client.get((0,apps/* appPath */.X4)(app, '/config-vars'), limits));
}
/** Sets some vars (null deletes) and gives back all. Makes one release and restarts the dynos, so change all in one call. */
async function updateConfigVars(client, app, changes, limits = {}) {
    const path = (0,apps/* appPath */.X4)(app, '/config-vars');
    const request = { ...limits, body: changes, idempotent: true };
    return client.configVars((await client.request('PATCH', path, request)).data);
}

// EXTERNAL MODULE: ./build/tsc/messages/report.js
var report = __webpack_require__(7798);
// EXTERNAL MODULE: ./build/tsc/model/journal.js
var model_journal = __webpack_require__(88444);
// EXTERNAL MODULE: ./build/tsc/report/report.js
var report_report = __webpack_require__(42512);
// EXTERNAL MODULE: ./build/tsc/project/git.js
var project_git = __webpack_require__(86283);
;// CONCATENATED MODULE: ./build/tsc/runner/checkout-commit.js






/** Milliseconds for one git command. */
const checkout_commit_TIME = 120_000;
/**
 * Checks another commit out, beside the checkout. Its objects are borrowed from there; what a shallow clone
 * lacks is fetched. Throws ProjectError when the commit cannot be had, naming what would give it.
 */
async function checkoutCommit(request) {
    const { folder, commit, target, remote, env } = request;
    const objects = await (0,project_git/* git */.$Y)(folder, ['rev-parse', '--path-format=absolute', '--git-path', 'objects'], env.PATH);
    const run = (args, more = {}) => (0,child/* runChild */.w)({
        program: 'git',
        args: ['-c', 'core.fsmonitor=false', '-c', 'advice.detachedHead=false', ...args],
        cwd: target,
        // no settings but its own: a filter or a credential helper of this machine is none of its business
        env: {
            ...(0,runner_environment/* installEnvironment */.Ns)(request),
            ...(env.GIT_SSL_CAINFO ? { GIT_SSL_CAINFO: env.GIT_SSL_CAINFO } : {}),
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_TERMINAL_PROMPT: '0',
            ...more,
        },
        signal: request.signal,
        timeout: checkout_commit_TIME,
    });
    const checkOut = () => run(['checkout', '--quiet', '--force', '--detach', commit]);
    await (0,promises_.mkdir)(target, { recursive: true });
    await run(['init', '--quiet', '--template=']);
    const alternates = (0,external_node_path_.join)(target, '.git/objects/info/alternates');
    await (0,promises_.writeFile)(alternates, `${objects.stdout.trim()}\n`);
    let result = await checkOut();
    if (result.code !== 0 && remote) {
        // git would offer the shallow clone's commit, and be sent nothing that comes before it
        await (0,promises_.rm)(alternates);
        // in the environment, since arguments can be seen by every process
        const secret = remote.authorization
            ? {
                GIT_CONFIG_COUNT: '1',
                GIT_CONFIG_KEY_0: 'http.extraheader',
                GIT_CONFIG_VALUE_0: `AUTHORIZATION: ${remote.authorization}`,
            }
            : {};
        result = await run(['fetch', '--quiet', '--no-tags', '--depth=1', remote.url, commit], secret);
        if (result.code === 0)
            result = await checkOut();
    }
    if (result.code !== 0)
        throw checkout_commit_notThere(commit, result.tail.at(-1));
}
function checkout_commit_notThere(commit, reason) {
    const words = reason ? `: ${reason}` : '';
    return new model_errors/* ProjectError */.wB({
        en: `The commit ${commit.slice(0, 7)} is not in this clone and could not be fetched${words}.`,
        ko: `커밋 ${commit.slice(0, 7)} 객체가 이 클론에 없고 가져오지도 못했습니다${words}.`,
    }, {
        hint: {
            en: 'Give actions/checkout `fetch-depth: 0`, or this action a `github-token` with `contents: read`.',
            ko: 'actions/checkout에 `fetch-depth: 0`을 주거나, 이 액션에 `contents: read` 권한이 있는 `github-token`을 주세요.',
        },
    });
}

// EXTERNAL MODULE: ./build/tsc/stages/look.js + 4 modules
var stages_look = __webpack_require__(32615);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/tsc/source/gzip.js



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Bytes that are compressed in one go. */
const BLOCK = 1 << 18;
/** As far back as deflate looks. */
const WINDOW = 1 << 15;
/** Saved less than this much in the sample: an image, a font, an archive. */
const WORTH = 0.97;
// No name, no time, "Unix": the bytes depend on the content alone.
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const LAST_BLOCK = Buffer.from([3, 0]);
/**
 * gzip on all cores, the way pigz does it: blocks are compressed side by side, each
 * with the end of the one before as its dictionary, and put together into **one**
 * gzip member, since Ruby's and Python's streaming readers stop after the first.
 * What does not compress is stored. Same input, same bytes (with the same zlib).
 */
async function* gzip(source) {
    const width = (0,external_node_os_.availableParallelism)() + 1;
    const running = [];
    const spare = [];
    let crc = 0;
    let size = 0;
    let dictionary;
    yield HEADER;
    for await (const block of blocks(source, () => spare.pop() ?? Buffer.allocUnsafe(BLOCK))) {
        crc = (0,external_node_zlib_.crc32)(block, crc);
        size += block.length;
        const job = compress(block, dictionary).finally(() => {
            if (block.length === BLOCK)
                spare.push(block);
        });
        job.catch(() => { }); // awaited below, or nobody wants it any more
        running.push(job);
        dictionary = Buffer.from(block.subarray(-WINDOW));
        if (running.length >= width)
            yield await running.shift();
    }
    for (const job of running)
        yield await job;
    yield LAST_BLOCK;
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield trailer;
}
async function compress(block, dictionary) {
    const level = (await compresses(block)) ? external_node_zlib_.constants.Z_DEFAULT_COMPRESSION : external_node_zlib_.constants.Z_NO_COMPRESSION;
    return deflate(block, {
        level,
        dictionary: level === external_node_zlib_.constants.Z_NO_COMPRESSION ? undefined : dictionary,
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, // ends on a byte, goes on with the next block
        chunkSize: BLOCK >> 1,
    });
}
/** Tries 16 pieces, spread evenly. */
async function compresses(block) {
    const piece = block.length >> 8;
    if (piece === 0)
        return true;
    const sample = Buffer.concat(Array.from({ length: 16 }, (_, i) => block.subarray(i * 16 * piece, (i * 16 + 1) * piece)));
    const { length } = await deflate(sample, { level: external_node_zlib_.constants.Z_BEST_SPEED, chunkSize: 1 << 17 });
    return length < sample.length * WORTH;
}
async function* blocks(source, make) {
    let block = make();
    let filled = 0;
    for await (const chunk of source) {
        for (let at = 0; at < chunk.length;) {
            const copied = chunk.copy(block, filled, at);
            at += copied;
            filled += copied;
            if (filled === BLOCK) {
                yield block;
                block = make();
                filled = 0;
            }
        }
    }
    if (filled > 0)
        yield block.subarray(0, filled);
}

;// CONCATENATED MODULE: ./build/tsc/source/archive.js






/**
 * Writes the commit as Heroku gets it: its files at the archive's root. The same
 * commit gives the same bytes. Memory does not grow with the repository.
 * @throws ProjectError as `listSource` does.
 */
async function packSource(request) {
    const { stream, listing, files, close } = await sourceTar(request);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    async function* measure(chunks) {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    }
    try {
        await (0,external_node_stream_promises_.pipeline)(gzip(stream), measure, (0,external_node_fs_.createWriteStream)(request.target), { signal: request.signal });
    }
    catch (error) {
        await close();
        await (0,promises_.rm)(request.target, { force: true }).catch(() => { }); // the failure is what counts
        throw error;
    }
    const { commit, notes } = listing;
    return { path: request.target, size, sha256: hash.digest('hex'), files, commit, notes };
}

;// CONCATENATED MODULE: ./build/tsc/stages/pack.js




/** Packs the commit as Heroku will get it: tracked files, the repaired requirements, and with `ship` the collected files. */
async function pack(run, django, scrubbed, collected) {
    const procfile = procfileThatMigrates(run, django);
    const archive = await packSource({
        folder: run.folder,
        commit: 'HEAD',
        prefix: django.project.prefix,
        overlay: new Map([
            ...scrubbed.overlay,
            ...collected.overlay,
            ...(procfile === undefined ? [] : [['Procfile', Buffer.from(procfile)]]),
        ]),
        additions: collected.additions,
        target: (0,external_node_path_.join)(run.temp, 'source.tar.gz'),
        searchPath: run.env.PATH,
        signal: run.signal,
    });
    for (const note of archive.notes)
        run.progress.step(note);
    return {
        value: archive,
        note: {
            en: `${archive.files} files of commit ${archive.commit.slice(0, 8)}, ${sizeText(archive.size)}.`,
            ko: `커밋 ${archive.commit.slice(0, 8)}의 파일 ${archive.files}개, ${sizeText(archive.size)}.`,
        },
    };
}

;// CONCATENATED MODULE: ./build/tsc/stages/rehearsal-vars.js

/** What every dyno has by itself, or an add-on sets. */
const rehearsal_vars_given = new Set(['DATABASE_URL', 'PORT', 'DYNO']);
/**
 * Made-up values for the environment variables without which importing the settings
 * fails for certain: Heroku's own values must not be known to a rehearsal.
 */
function madeUpVars(django) {
    const values = new Map();
    for (const world of ['BUILD', 'RUN', 'RELEASE']) {
        for (const read of django.settings(world).environmentReads()) {
            if (read.required && read.certain && !rehearsal_vars_given.has(read.name))
                values.set(read.name, valueFor(read));
        }
    }
    return values;
}
function valueFor({ name, cast }) {
    if (cast === 'bool')
        return 'False';
    // `int(os.environ[…])` reads a string first, so the name has to tell.
    if (cast === 'int' || cast === 'float' || /(PORT|TIMEOUT|SECONDS|AGE|COUNT|LIMIT)$/.test(name))
        return '1';
    if (/_URL$|^URL$/.test(name))
        return 'https://rehearsal.invalid/';
    return (0,external_node_crypto_.randomBytes)(32).toString('hex');
}

// EXTERNAL MODULE: ./build/tsc/stages/scrub.js
var scrub = __webpack_require__(41646);
;// CONCATENATED MODULE: ./build/tsc/deploy/pending-builds.js





const pending_builds_LOOK_EVERY = 5_000;
/**
 * Waits until no build of the app is pending: two at a time would race for the release.
 * Whether there was one. Throws DeadlineError when it does not end in time.
 */
async function waitForPendingBuilds({ client, app, limits, progress }) {
    return withLook({
        en: `See \`heroku builds -a ${app.name}\`; \`heroku builds:cancel -a ${app.name}\` ends it.`,
        ko: (0,josa/* josa */.w)(`\`heroku builds -a ${app.name}\`로 확인하고 \`heroku builds:cancel -a ${app.name}\`로 끝낼 수 있습니다.`),
    }, () => (0,heroku_limits/* limited */.T)(limits, { en: 'another build of the app', ko: '앱의 다른 빌드' }, async (signal) => {
        for (let looks = 0;; looks++) {
            const pending = (await (0,builds/* listBuilds */.YF)(client, app.name, 20, { signal })).find((build) => build.status === 'pending');
            if (!pending)
                return looks > 0;
            if (looks === 0) {
                const commit = pending.source_blob.version?.slice(0, 8) ?? pending.id.slice(0, 8);
                progress.step({
                    en: `Another build (${commit}) is going on; waiting for its end`,
                    ko: `다른 빌드(${commit})가 진행 중이어서 끝나기를 기다립니다`,
                });
            }
            await (0,heroku_limits/* pause */.v)((0,retry/* nextLook */.JD)(looks, pending_builds_LOOK_EVERY), signal);
        }
    }));
}

// EXTERNAL MODULE: ./build/tsc/github/client.js
var client = __webpack_require__(44834);
;// CONCATENATED MODULE: ./build/tsc/github/compare.js

/** How `head` stands to `base`: 'ahead' when base is among its ancestors. Undefined where GitHub does not say. */
async function compareCommits(token, context, base, head) {
    try {
        const at = await (0,client/* openRepository */.h_)(token, context);
        if (!at)
            return undefined;
        const { octokit, owner, repo } = at;
        const basehead = `${base}...${head}`;
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead,
            per_page: 1,
        });
        return data.status;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/tsc/stages/platform.js







/** Asks Heroku what the checks may want to know of the app. */
async function readPlatform(target) {
    const { client, app, limits } = target;
    const fir = (0,apps/* generationOf */.gS)(app) === 'fir';
    const [configVars, domains, addons, buildpacks, formation, features, current] = await Promise.all([
        getConfigVars(client, app.name, limits),
        (0,apps/* listDomains */.wK)(client, app.name, limits),
        listAddons(client, app.name, limits),
        fir ? [] : (0,apps/* listBuildpacks */.N3)(client, app.name, limits),
        listFormation(client, app.name, limits),
        (0,apps/* listFeatures */.aF)(client, app.name, limits),
        releaseInForce(target),
    ]);
    const postgres = addons.filter((addon) => addon.addon_service.name === 'heroku-postgresql');
    const bare = domains.filter(({ kind, sni_endpoint: own }) => kind === 'custom' && !own && app.acm === false);
    return {
        appName: app.name,
        webUrl: app.web_url,
        stack: app.build_stack.name,
        runningStack: app.stack.name,
        generation: fir ? 'fir' : 'cedar',
        configVars: new Map(Object.entries(configVars)),
        domains: domains.map((domain) => domain.hostname),
        domainsWithoutTls: bare.map((domain) => domain.hostname),
        addonPlans: addons.map((addon) => addon.plan.name),
        postgresVars: postgres.flatMap((addon) => addon.config_vars),
        buildpacks: buildpacks.map((installation) => installation.buildpack.name || installation.buildpack.url),
        formation: new Map(formation.map((entry) => [entry.type, entry.quantity])),
        sizes: new Map(formation.map((entry) => [entry.type, entry.size])),
        builtAs: app.buildpack_provided_description ?? null,
        features: features.filter((feature) => feature.enabled).map((feature) => feature.name),
        maintenance: app.maintenance,
        ...current,
    };
}
/** What the checks may say of an error that kept us from the app; undefined for one that is not Heroku's answer. */
function refusalOf(error, app = '') {
    if (!(error instanceof errors/* HerokuError */.h) || error.status === undefined)
        return undefined;
    const { status, id, resource } = error;
    return { app, status, id, resource };
}
/** The release in force when it has code, and what that was built from. */
async function releaseInForce({ client, app, limits, }) {
    const current = (await listReleases(client, app.name, 10, limits)).find((release) => release.current);
    if (!current || (!current.slug && (0,apps/* generationOf */.gS)(app) === 'cedar'))
        return {};
    const slug = current.slug && (await getSlug(client, app.name, current.slug.id, limits));
    return { release: current.version, commit: slug?.commit ?? undefined };
}

;// CONCATENATED MODULE: ./build/tsc/stages/live.js






/**
 * Waits for the end of other builds, and compares what is live then with the commit to
 * deploy. Throws StageError when that is older, unless the run allows it: a slow run must
 * not undo a later one.
 */
async function compareWithLive(run, { target, platform: found }) {
    const platform = (await waitForPendingBuilds(target)) ? await readPlatform(target) : found;
    const head = (await (0,project_git/* git */.$Y)(run.folder, ['rev-parse', 'HEAD'], run.env.PATH)).stdout.trim();
    const live = platform.commit;
    const relation = await relate(run, head, live);
    if (relation === 'older' && !run.inputs.allowOlder)
        throw live_tooOld(head, live, platform.release);
    return {
        value: { platform, same: relation === 'same' },
        note: texts[relation](live?.slice(0, 8) ?? '', platform.release),
        skipped: relation === 'none',
    };
}
async function relate(run, head, live) {
    if (live === undefined || !/^[0-9a-f]{40,64}$/.test(live))
        return live === undefined ? 'none' : 'unknown';
    if (live === head)
        return 'same';
    const base = await (0,project_git/* git */.$Y)(run.folder, ['merge-base', head, live], run.env.PATH);
    const common = base.stdout.trim();
    if (base.failure === undefined && common !== '') {
        return common === head ? 'older' : common === live ? 'newer' : 'apart';
    }
    // A shallow clone does not know the other commit; GitHub may.
    const status = await compareCommits(run.inputs.githubToken, run.github, live, head);
    if (status === undefined)
        return 'unknown';
    return { ahead: 'newer', behind: 'older', identical: 'same', diverged: 'apart' }[status];
}
const texts = {
    none: () => ({ en: 'Nothing is live yet.', ko: '아직 배포된 것이 없습니다.' }),
    same: (live, release) => ({
        en: `v${release} runs this very commit (${live}).`,
        ko: (0,josa/* josa */.w)(`v${release}이(가) 바로 이 커밋(${live})입니다.`),
    }),
    newer: (live, release) => ({
        en: `v${release} runs ${live}, and this commit builds upon it.`,
        ko: (0,josa/* josa */.w)(`v${release}은(는) ${live}이고, 이 커밋은 그다음 커밋입니다.`),
    }),
    older: (live, release) => ({
        en: `v${release} runs ${live}, which is newer; \`allow-older\` is set.`,
        ko: (0,josa/* josa */.w)(`v${release}은(는) 더 새로운 ${live}이지만 \`allow-older\`가 설정되어 있습니다.`),
    }),
    apart: (live, release) => ({
        en: `v${release} runs ${live}, of another line of history.`,
        ko: (0,josa/* josa */.w)(`v${release}은(는) 다른 갈래의 커밋 ${live}입니다.`),
    }),
    unknown: (live, release) => ({
        en: `v${release} runs ${live}; how this commit stands to it is not known here (a shallow clone: \`fetch-depth: 0\` changes that).`,
        ko: (0,josa/* josa */.w)(`v${release}은(는) ${live}이며, 이 커밋과의 관계는 알 수 없습니다(얕은 복제라면 \`fetch-depth: 0\`으로 알 수 있습니다).`),
    }),
};
function live_tooOld(head, live, release) {
    return new model_errors/* StageError */.Zu({
        en: `Not deployed: v${release} runs ${live.slice(0, 8)}, and the commit ${head.slice(0, 8)} of this run is older.`,
        ko: (0,josa/* josa */.w)(`배포하지 않았습니다. v${release}은(는) ${live.slice(0, 8)}인데, 이번 실행의 커밋 ${head.slice(0, 8)} 쪽이 더 오래되었습니다.`),
    }, {
        hint: {
            en: 'A later run was faster, or an old run was started again. To go back on purpose use `heroku rollback`, a revert commit, or `allow-older: true`.',
            ko: '나중 실행이 먼저 끝났거나 예전 실행을 다시 시작한 경우입니다. 일부러 되돌리려면 `heroku rollback`, revert 커밋, `allow-older: true` 중 하나를 쓰세요.',
        },
    });
}
/** The same once more, when time has passed: of what is live by now. */
async function compareAgain(run, { target, platform }) {
    await compareWithLive(run, { target, platform: { ...platform, ...(await releaseInForce(target)) } });
}

;// CONCATENATED MODULE: ./build/tsc/stages/setup.js





/**
 * Gives the app what it lacks, before the build: first the database, then all config
 * vars in one PATCH, since each one makes a release. Marks in the plan what was done.
 * Throws StageError when a later commit is live by now, or the database could not be had.
 */
async function setUp(run, connection, plan, collected) {
    // Collecting has taken its time: nothing is to be changed for a commit that must not be deployed by now.
    if (run.mode === 'deploy')
        await compareAgain(run, connection);
    const { target } = connection;
    const { client, app, limits } = target;
    const done = [];
    const mark = (chosen) => {
        for (const change of plan.changes.filter(chosen)) {
            change.done = true;
            done.push(change);
        }
    };
    if (plan.database)
        await attachDatabase(target, plan.database.plan, () => mark(({ kind }) => kind === 'addon'));
    const wanted = Object.fromEntries(plan.configVars);
    if (plan.switchedOff && collected.worked)
        wanted.DISABLE_COLLECTSTATIC = null;
    if (Object.keys(wanted).length > 0) {
        await updateConfigVars(client, app.name, wanted, limits);
        mark(({ kind, name }) => kind === 'config-var' && name in wanted);
    }
    const names = done.map(({ name }) => name).join(', ');
    return {
        value: undefined,
        skipped: done.length === 0,
        note: done.length > 0
            ? { en: `Done: ${names}.`, ko: `완료: ${names}.` }
            : { en: 'There was nothing to change.', ko: '바꿀 것이 없었습니다.' },
    };
}
/**
 * `made` is told as soon as Heroku has the order: from then on it is paid for, whatever comes of it.
 * Throws StageError when the database could not be had.
 */
async function attachDatabase({ client, app, limits, progress }, plan, made = () => { }) {
    progress.step({ en: `Attaching ${plan}`, ko: `${plan} 연결 중` });
    const { name } = await createAddon(client, app.name, plan, limits);
    made();
    const addon = await waitForAddon(client, app.name, name, limits);
    if (addon.state === 'provisioned') {
        // So that its password is known, and never shown.
        await getConfigVars(client, app.name, limits);
        return;
    }
    throw new model_errors/* StageError */.Zu({
        en: `Heroku could not set up the database ${name}. ${addon.provision_message ?? ''}`.trim(),
        ko: (0,josa/* josa */.w)(`Heroku가 데이터베이스 ${name}을(를) 준비하지 못했습니다. ${addon.provision_message ?? ''}`).trim(),
    });
}

;// CONCATENATED MODULE: ./build/tsc/stages/base.js

















/**
 * Deploys the base, so that the change meets the schema that it will find. A base that cannot be had, built or
 * migrated is said, and leaves an empty database: that is no fault of the change.
 */
async function deployBase(run, target, plan, base, first) {
    const progress = base_told(run.progress);
    const journal = new model_journal/* Journal */.C(progress);
    const record = { prefix: '', changes: [], warnings: [] };
    const report = () => {
        const { build, release, migrations, served, screenshots } = record;
        return { ...base, build, release, migrations, served, screenshots, stages: journal.stages };
    };
    const folder = (0,external_node_path_.join)(run.temp, 'base');
    const at = {
        ...run,
        progress,
        folder: (0,external_node_path_.join)(folder, run.inputs.projectDir),
        temp: (0,external_node_path_.join)(run.temp, 'base-work'),
        inputs: { ...run.inputs, superuser: undefined },
    };
    await (0,promises_.mkdir)(at.temp);
    try {
        await checkoutCommit({ ...run, commit: base.commit, target: folder, remote: remoteOf(run) });
        const django = await journal.run('look', () => (0,stages_look/* look */.O)(at));
        const scrubbed = await journal.run('scrub', () => (0,scrub/* scrub */._)(at, django));
        const archive = await journal.run('pack', () => pack(at, django, scrubbed, nothingCollected));
        await setMadeUpVars(at, target, django);
        const launched = { target: { ...target, progress }, django, archive, first, picture: 'before' };
        await launch(at, journal, record, launched);
        return { value: report(), note: deployed(base, record) };
    }
    catch (error) {
        const ours = !(error instanceof model_errors/* ActionError */.lZ);
        if (ours || error instanceof model_errors/* CancelledError */.cc || error instanceof model_errors/* DeadlineError */.j3)
            throw error;
        const problem = (0,report_report/* problemOf */.Zw)(error);
        const value = { ...report(), problem };
        if (journal.stages.some(({ name }) => name === 'verify'))
            return { value, note: doesNotServe(base, problem.text) };
        const touched = journal.stages.some(({ name }) => name === 'release');
        const empty = !touched || (await emptied(target, plan));
        return { value, skipped: true, note: notDeployed(base, problem, empty) };
    }
}
/** Where GitHub has the repository, for what a shallow clone lacks. */
function remoteOf({ github, inputs, mask }) {
    if (!github.repositoryUrl)
        return undefined;
    if (!inputs.githubToken)
        return { url: github.repositoryUrl };
    const credentials = Buffer.from(`x-access-token:${inputs.githubToken}`).toString('base64');
    mask(credentials);
    return { url: github.repositoryUrl, authorization: `basic ${credentials}` };
}
/** What the base's settings demand and the app does not have yet. */
async function setMadeUpVars(run, { client, app, limits }, django) {
    const present = await getConfigVars(client, app.name, limits);
    const missing = [...madeUpVars(django)].filter(([name]) => !(name in present));
    for (const [, value] of missing)
        if (value.length > 8)
            run.mask(value);
    if (missing.length > 0)
        await updateConfigVars(client, app.name, Object.fromEntries(missing), limits);
}
/** Makes the database anew where it is the rehearsal's own; whether it was. */
async function emptied(target, plan) {
    if (!plan.database)
        return false;
    const { client, app, limits } = target;
    for (const addon of await listAddons(client, app.name, limits))
        if (addon.addon_service.name === 'heroku-postgresql')
            await deleteAddon(client, app.name, addon.name, limits);
    await attachDatabase(target, plan.database.plan);
    return true;
}
/** The stages of the base are steps of the one stage that they are here. */
function base_told(progress) {
    const step = (text) => progress.step({ en: `Base: ${text.en}`, ko: `base: ${text.ko}` });
    return {
        stage: (name) => step(report/* stageTitles */._9[name]),
        ended: ({ name, status, duration }) => {
            const time = (0,report/* durationText */.S5)(duration);
            const title = report/* stageTitles */._9[name];
            const icon = report/* statusIcons */.pb[status];
            step({ en: `${icon} ${title.en} (${time.en})`, ko: `${icon} ${title.ko} (${time.ko})` });
        },
        step,
        output: (line) => progress.output(line),
    };
}
const base_nameOf = ({ commit, branch }) => {
    const short = commit.slice(0, 7);
    return branch ? `\`${branch.replaceAll('`', "'")}\` (${short})` : short;
};
function deployed(base, { release, migrations = [] }) {
    const version = release?.version;
    return {
        en: `${base_nameOf(base)} runs as v${version}, with ${migrations.length} migrations applied: the change starts from there.`,
        ko: (0,josa/* josa */.w)(`${base_nameOf(base)}을(를) v${version}(으)로 배포하고 마이그레이션 ${migrations.length}개를 적용했습니다. 변경은 이 상태에서 시작합니다.`),
    };
}
function doesNotServe(base, reason) {
    return {
        en: `${base_nameOf(base)} is deployed and migrated, but does not serve even before the change: ${reason.en}`,
        ko: (0,josa/* josa */.w)(`${base_nameOf(base)}을(를) 배포하고 마이그레이션했지만, 변경 전부터 이미 동작하지 않습니다: ${reason.ko}`),
    };
}
function notDeployed(base, { text, hint }, empty) {
    const from = empty
        ? { en: 'the change starts from an empty database', ko: '변경은 빈 데이터베이스에서 시작합니다' }
        : {
            en: 'the change starts from the database as it stands',
            ko: '변경은 지금의 데이터베이스에서 시작합니다',
        };
    return {
        en: `${base_nameOf(base)} could not be deployed first, so ${from.en}. ${text.en} ${hint?.en ?? ''}`.trim(),
        ko: (0,josa/* josa */.w)(`${base_nameOf(base)}을(를) 먼저 배포하지 못해 ${from.ko}. ${text.ko} ${hint?.ko ?? ''}`).trim(),
    };
}

// EXTERNAL MODULE: ./build/tsc/stages/find-base.js
var find_base = __webpack_require__(21346);
;// CONCATENATED MODULE: ./build/tsc/stages/plan-database.js


const REHEARSAL_PLAN = 'heroku-postgresql:essential-0';
/**
 * The database to attach: when one is asked for, the settings read DATABASE_URL and the
 * app has neither that config var nor a Postgres add-on; in a rehearsal whenever there
 * is none, unless nothing could connect to it. Asks Heroku for the price. Throws HerokuError 404 for a plan that it does not sell.
 */
async function planDatabase(run, { client, limits }, django, platform) {
    const attached = platform.addonPlans.some((name) => name.startsWith('heroku-postgresql:'));
    if (attached)
        return undefined;
    if (run.mode === 'rehearse') {
        if (!lacksDriver(django))
            return { plan: REHEARSAL_PLAN, change: change(REHEARSAL_PLAN, rehearsal) };
        run.progress.step(noDriver);
        return undefined;
    }
    const { postgresPlan } = run.inputs;
    if (postgresPlan === undefined || platform.configVars.has('DATABASE_URL'))
        return undefined;
    const read = ['RUN', 'BUILD', 'RELEASE'].some((world) => django
        .settings(world)
        .environmentReads()
        .some(({ name }) => name === 'DATABASE_URL'));
    if (!read) {
        run.progress.step({
            en: '`postgres-plan` is set, but no settings read DATABASE_URL: no database is attached.',
            ko: '`postgres-plan`이 있지만 DATABASE_URL을 읽는 설정이 없어 데이터베이스를 연결하지 않습니다.',
        });
        return undefined;
    }
    const plan = await getPlan(client, postgresPlan, limits);
    return { plan: plan.name, change: change(plan.name, priced(plan)) };
}
/** Whether the requirements have no driver and the settings, as far as they can be read, need none without DATABASE_URL. */
function lacksDriver(django) {
    return (0,checks_run/* runChecks */.J)({ django }, { only: ['db-driver-missing'] }).unknowns.length > 0;
}
const noDriver = {
    en: 'No database is created: the requirements have no driver for PostgreSQL, and the settings do without DATABASE_URL.',
    ko: '데이터베이스를 만들지 않습니다. 의존성에 PostgreSQL 드라이버가 없고, 설정은 DATABASE_URL 없이도 동작합니다.',
};
function change(name, text) {
    return { kind: 'addon', name, text, done: false };
}
const rehearsal = {
    en: 'A new PostgreSQL database on this machine.',
    ko: '이 컴퓨터의 새 PostgreSQL 데이터베이스',
};
function priced({ name, price }) {
    const dollars = (price.cents / 100).toFixed(2).replace(/\.00$/, '');
    const paid = price.cents > 0;
    return {
        en: `Database: ${name}, which costs ${paid ? `at most $${dollars} a ${price.unit}` : 'nothing'}.`,
        ko: `데이터베이스: ${name}(요금: ${paid ? `${price.unit === 'month' ? '월' : price.unit} 최대 $${dollars}` : '무료'})`,
    };
}

;// CONCATENATED MODULE: ./build/tsc/stages/secret-key-var.js
/** The one environment variable that SECRET_KEY is read from; undefined when the settings read none, or one of several. */
function secretKeyVar(django) {
    const names = new Set(['RUN', 'BUILD', 'RELEASE'].flatMap((world) => {
        const value = django.settings(world).get('SECRET_KEY');
        return value ? namesOf(value) : [];
    }));
    return names.size === 1 ? [...names][0] : undefined;
}
/** Names that a key goes by. */
const keyName = /SECRET|KEY|TOKEN|SALT/i;
function namesOf(value) {
    if (value.type === 'one-of') {
        const read = value.options.flatMap(namesOf);
        return read.length > 0 ? read : value.env.filter((name) => keyName.test(name));
    }
    if (value.type !== 'unknown')
        return [];
    // What merely decides which key is taken, such as DEBUG or the module of the settings, is not what it is read from.
    return value.read ? [value.read.name] : value.env.filter((name) => keyName.test(name));
}

;// CONCATENATED MODULE: ./build/tsc/stages/plan.js




/** Compares the app with what the run asks for and the settings need. Changes nothing. */
async function planSetup(run, target, django, platform) {
    const present = platform.configVars;
    const database = await planDatabase(run, target, django, platform);
    const configVars = new Map();
    const changes = database ? [database.change] : [];
    const set = (name, value, why) => {
        configVars.set(name, value);
        changes.push({ kind: 'config-var', name, text: why, done: false });
    };
    for (const [name, value] of run.inputs.configVars) {
        if (present.get(name) !== value)
            set(name, value, present.has(name) ? replaced(name) : added(name));
    }
    const missing = (name) => !present.has(name) && !configVars.has(name);
    const key = secretKeyVar(django);
    if (key !== undefined && missing(key)) {
        const value = (0,external_node_crypto_.randomBytes)(48).toString('base64url');
        run.mask(value);
        set(key, value, generated(key));
    }
    if (run.mode === 'rehearse') {
        const { module, instead } = django.settings('RUN');
        const { managePy } = django;
        const build = django.settings('BUILD');
        if (module !== undefined && missing('DJANGO_SETTINGS_MODULE')) {
            if (instead !== undefined)
                set('DJANGO_SETTINGS_MODULE', module, forProduction(module, instead));
            else if (managePy !== undefined && build.module === undefined && !build.namedBy && !build.instead)
                set('DJANGO_SETTINGS_MODULE', module, namedNowhere(module, managePy));
        }
        for (const [name, value] of madeUpVars(django)) {
            if (!missing(name))
                continue;
            if (value.length > 8)
                run.mask(value);
            set(name, value, madeUp(name));
        }
    }
    const off = present.get('DISABLE_COLLECTSTATIC') ?? '';
    const tried = run.mode === 'deploy' && run.inputs.collectstatic !== 'off';
    const switchedOff = tried && !['', '0'].includes(off) && !run.inputs.configVars.has('DISABLE_COLLECTSTATIC');
    if (switchedOff)
        changes.push(switchOn());
    return {
        value: { database, configVars, switchedOff, changes },
        skipped: changes.length === 0,
        note: changes.length === 0
            ? { en: 'The app has all that it needs.', ko: '앱에 필요한 것이 모두 있습니다.' }
            : {
                en: changes.map(({ text }) => text.en).join('\n'),
                ko: changes.map(({ text }) => text.ko).join('\n'),
            },
    };
}
/** The app as the plan will leave it: what the checks judge. */
function afterSetup(platform, plan) {
    const configVars = new Map([...platform.configVars, ...plan.configVars]);
    if (plan.switchedOff)
        configVars.delete('DISABLE_COLLECTSTATIC');
    if (!plan.database)
        return { ...platform, configVars };
    // Nothing connects to it: the settings are only read.
    configVars.set('DATABASE_URL', 'postgres://planned:planned@database.invalid:5432/planned');
    return {
        ...platform,
        configVars,
        addonPlans: [...platform.addonPlans, plan.database.plan],
        postgresVars: [...platform.postgresVars, 'DATABASE_URL'],
    };
}
const added = (name) => ({
    en: `Config var \`${name}\`: the value in \`config-vars\`.`,
    ko: `config var \`${name}\`: \`config-vars\`에 적힌 값`,
});
const replaced = (name) => ({
    en: `Config var \`${name}\`: the value in \`config-vars\`, in place of another.`,
    ko: `config var \`${name}\`: 기존 값 대신 \`config-vars\`에 적힌 값`,
});
const generated = (name) => ({
    en: `Config var \`${name}\`: a new random key, because the settings read it and the app has none.`,
    ko: `config var \`${name}\`: 새 무작위 키(설정이 읽는데 앱에 없음)`,
});
const madeUp = (name) => ({
    en: `Config var \`${name}\`: a made-up value, for the rehearsal alone.`,
    ko: `config var \`${name}\`: 리허설에만 쓰는 임의의 값`,
});
const forProduction = (module, instead) => ({
    en: `Config var \`DJANGO_SETTINGS_MODULE\`: \`${module}\`, for the rehearsal alone, since the sources name \`${instead}\`. Your app needs it, too.`,
    ko: `config var \`DJANGO_SETTINGS_MODULE\`: 소스에는 \`${instead}\`로 되어 있어 리허설에서는 \`${module}\`로 설정합니다. 실제 앱에도 설정해야 합니다.`,
});
const namedNowhere = (module, managePy) => ({
    en: `Config var \`DJANGO_SETTINGS_MODULE\`: \`${module}\`, for the rehearsal alone, since \`${managePy}\` names no settings module. Your app needs it, too, unless something else sets it.`,
    ko: `config var \`DJANGO_SETTINGS_MODULE\`: \`${managePy}\`에 설정 모듈이 적혀 있지 않아 리허설에서는 \`${module}\`로 설정합니다. 다른 곳에서 지정하지 않는다면 실제 앱에도 설정해야 합니다.`,
});
const switchOn = () => ({
    kind: 'config-var',
    name: 'DISABLE_COLLECTSTATIC',
    text: {
        en: 'Config var `DISABLE_COLLECTSTATIC`: taken away when collectstatic works on the runner; with it the site comes without its CSS.',
        ko: 'config var `DISABLE_COLLECTSTATIC`: 러너에서 collectstatic이 성공하면 지웁니다. 남아 있으면 사이트에 CSS가 빠집니다.',
    },
    done: false,
});

;// CONCATENATED MODULE: ./build/tsc/deliver.js








/** The commit, from the checkout to the app that was found: proven here, packed, and launched there. */
async function deliver(run, journal, record, django, scrubbed, connection, plan) {
    const { target, platform } = connection;
    const real = run.mode === 'deploy';
    const collected = await prove(run, journal, record, django, scrubbed, {
        platform: afterSetup(platform, plan),
        real,
    });
    if (real && record.checks)
        (0,check/* refuseFindings */.xP)(run, record.checks);
    const archive = await journal.run('pack', () => pack(run, django, scrubbed, collected));
    record.commit = archive.commit;
    await journal.run('setup', () => setUp(run, connection, plan, collected));
    const first = platform.builtAs === null;
    const base = real ? undefined : await (0,find_base/* findBase */.l)(run);
    if (base) {
        record.base = await journal.run('base', () => deployBase(run, target, plan, base, first));
        record.screenshots = record.base.screenshots;
    }
    else if (!first)
        await shoot(run, journal, record, target, 'before');
    const previous = real ? platform.release : undefined;
    const { features } = platform;
    await launch(run, journal, record, {
        target,
        django,
        archive,
        first,
        previous,
        features,
        picture: 'after',
    });
}

;// CONCATENATED MODULE: ./build/tsc/keep.js






/** Milliseconds in which a release that is good already shows that it is. */
const keep_TIME = 90_000;
/**
 * Leaves the release in force as it is when it is of this very commit, nothing is to be
 * changed, and it serves: then only the migrations are made sure of. Whether it was left.
 */
async function keep(run, journal, record, target, django, { live, plan }) {
    if (run.inputs.force || !live.same || plan.changes.length > 0)
        return false;
    const version = live.platform.release;
    const release = await getRelease(target.client, target.app.name, version, target.limits);
    if (!(await keep_serves(run, target, release, healthOf(run, record, django)))) {
        run.progress.step({
            en: 'This commit is live already, but does not serve: it is built again',
            ko: '이 커밋이 이미 배포되어 있지만 동작하지 않아 다시 빌드합니다',
        });
        return false;
    }
    record.commit = live.platform.commit;
    journal.skip('push', {
        en: `v${version} is of this very commit and serves. \`force: true\` builds it again.`,
        ko: (0,josa/* josa */.w)(`v${version}이(가) 바로 이 커밋이고 잘 동작합니다. \`force: true\`이면 다시 빌드합니다.`),
    });
    // It is what runs already, so there is nothing to go back to.
    const staying = { ...run, inputs: { ...run.inputs, rollback: 'never' } };
    await serve(staying, journal, record, { target, django, first: false }, async () => ({
        release,
        applied: [],
    }));
    return true;
}
/** Whether a release that is in force does what it should; quickly, since it has had its time. */
async function keep_serves(run, target, release, health) {
    run.progress.step({
        en: 'This commit is live already; looking whether it serves',
        ko: '이 커밋이 이미 배포되어 있어, 동작하는지 확인합니다',
    });
    const deadline = Math.min(target.limits.deadline ?? Number.POSITIVE_INFINITY, Date.now() + keep_TIME);
    try {
        await verify({ ...target, limits: { ...target.limits, deadline } }, release, health);
        return true;
    }
    catch (error) {
        if (error instanceof model_errors/* CancelledError */.cc || !(error instanceof model_errors/* ActionError */.lZ))
            throw error;
        return false;
    }
}

;// CONCATENATED MODULE: ./build/tsc/heroku/pipelines.js



const pipelines_POLL = 1_000;
/** The pipeline that an app is in, and at which stage; undefined when it is in none. */
async function getCoupling(client, app, limits = {}) {
    try {
        return await client.get((0,apps/* appPath */.X4)(app, '/pipeline-couplings'), limits);
    }
    catch (error) {
        if (error instanceof errors/* HerokuError */.h && error.status === 404)
            return undefined;
        throw error;
    }
}
/** Releases what runs on one app of a pipeline on another, with that one's config vars. All are ids. Gives back the promotion's id. */
async function promote(client, order, limits = {}) {
    const body = {
        pipeline: { id: order.pipeline },
        source: { app: { id: order.source } },
        targets: [{ app: { id: order.target } }],
    };
    return (await client.request('POST', '/pipeline-promotions', { ...limits, body })).data.id;
}
/** Polls until the promotion has made its release on the one target, or has failed to. */
function waitForPromotion(client, id, limits) {
    const waitingFor = { en: 'the promotion', ko: '승격' };
    return (0,heroku_limits/* limited */.T)({ ...limits, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
        for (;;) {
            const path = `/pipeline-promotions/${encodeURIComponent(id)}/promotion-targets`;
            const [target] = await client.get(path, { signal });
            if (target && (target.release || target.status !== 'pending'))
                return target;
            await client.sleep(pipelines_POLL, signal);
        }
    });
}

;// CONCATENATED MODULE: ./build/tsc/deploy/promotion.js




/**
 * Releases the slug that runs on `staging` on another app of the same pipeline, and
 * follows that release to its own result. Throws StageError when Heroku cannot promote,
 * DeployFailure when the release phase fails there.
 */
async function promoteTo(target, staging, pipeline) {
    const { client, app, limits } = target;
    const id = await promote(client, { pipeline, source: staging.id, target: app.id }, limits);
    const ended = await waitForPromotion(client, id, limits);
    if (!ended.release) {
        throw new model_errors/* StageError */.Zu({
            en: `Heroku could not promote ${staging.name} to ${app.name}: ${ended.error_message ?? 'no reason was given'}.`,
            ko: (0,josa/* josa */.w)(`Heroku가 ${staging.name}을(를) ${app.name}(으)로 승격하지 못했습니다: ${ended.error_message ?? '이유를 알 수 없습니다'}.`),
        });
    }
    const { value } = await followReleaseOf(target, ended.release.id);
    return {
        value,
        note: {
            en: `What runs on ${staging.name} is v${value.release.version} of ${app.name}.`,
            ko: (0,josa/* josa */.w)(`${staging.name}에서 동작하는 것을 ${app.name}의 v${value.release.version}(으)로 릴리스했습니다.`),
        },
    };
}

;// CONCATENATED MODULE: ./build/tsc/stages/judge-production.js




/** What depends on an app's own config vars, add-ons and domains: the slug that serves in one place may not in another. */
const ofTheApp = [
    'allowed-hosts-no-heroku',
    'config-debug-on',
    'db-addon-missing',
    'db-sqlite-in-production',
    'db-url-required',
    'domain-not-allowed',
    'env-var-required',
    'web-scaled-zero',
];
/** Throws StageError when the sources cannot work with what the production app has, unless `fail-on` is never. */
function judgeProduction(run, { project }, platform) {
    if (run.inputs.failOn === 'never')
        return;
    const { configVars } = platform;
    const django = (0,django_open/* openDjangoProject */.X)(project, { configVars, settingsModule: run.inputs.settingsModule });
    const { findings } = (0,checks_run/* runChecks */.J)({ django, platform }, { only: ofTheApp, ignore: (0,check/* ignoreEntries */.Pp)(run.inputs) });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length === 0)
        return;
    const all = (language, part) => errors.map((error) => error[part][language]).join('\n');
    throw new model_errors/* StageError */.Zu({
        en: `Not promoted: ${platform.appName} lacks something that the deployed app has.\n${all('en', 'message')}`,
        ko: `승격하지 않았습니다. 배포한 앱에는 있지만 ${platform.appName}에는 없는 것이 있습니다.\n${all('ko', 'message')}`,
    }, { hint: { en: all('en', 'remedy'), ko: all('ko', 'remedy') } });
}

;// CONCATENATED MODULE: ./build/tsc/promote.js









/**
 * After the app serves: releases the very same slug on the production app, which keeps
 * its own config vars, and migrates and proves that one in the same way.
 */
async function promote_promote(run, journal, record, staging, production, django) {
    const { target, platform, pipeline } = production;
    const { prefix, checks, start } = record;
    const there = { prefix, checks, start, changes: [], warnings: [] };
    const journalThere = journal.ofApp(target.app.name);
    if (await isThere(run, record, production, django))
        return journalThere.skip('promote', thereAlready(platform));
    run.remember('app', target.app.name);
    const { builtAs, release: previous, features } = platform;
    const serving = { target, django, first: builtAs === null, previous, features };
    try {
        await serve(run, journalThere, there, serving, () => journalThere.run('promote', async () => {
            judgeProduction(run, django, platform);
            await waitForPendingBuilds(target);
            await refuseOther(staging, record);
            return promoteTo(target, staging.app, pipeline);
        }));
    }
    finally {
        const { release, migrations, served, rollback, changes, checks } = there;
        const app = { name: target.app.name, url: target.app.web_url };
        record.promotion = { app, release, migrations, served, rollback };
        record.changes.push(...changes);
        const known = new Set(record.checks?.findings);
        const named = checks?.findings.map((finding) => known.has(finding) ? finding : about(finding, app.name));
        record.checks = checks && { ...checks, findings: named ?? [] };
    }
}
/** Throws StageError when staging has got other code since it was proven: Heroku promotes what is in force there. */
async function refuseOther({ client, app, limits }, { release }) {
    const releases = await listReleases(client, app.name, 50, limits);
    const current = releases.find((one) => one.current);
    const proven = releases.find(({ id }) => id === release?.id);
    // Config vars make releases, too, with the same slug.
    if (!current || !proven || current.slug?.id === proven.slug?.id)
        return;
    throw new model_errors/* StageError */.Zu({
        en: `Not promoted: ${app.name} runs v${current.version} by now, which is not what this run has proven (v${proven.version}).`,
        ko: (0,josa/* josa */.w)(`승격하지 않았습니다. ${app.name}에는 이번 실행이 확인한 v${proven.version}이(가) 아니라 v${current.version}이(가) 적용되어 있습니다.`),
    }, {
        hint: {
            en: 'The run that deployed it promotes it, or run this one again.',
            ko: '그것을 배포한 실행이 승격합니다. 아니면 이 실행을 다시 시작하세요.',
        },
    });
}
/** Whether production runs this commit already, and serves. */
async function isThere(run, record, { target, platform }, django) {
    const { release, commit } = platform;
    if (run.inputs.force || release === undefined || commit !== record.commit)
        return false;
    const there = await getRelease(target.client, target.app.name, release, target.limits);
    return keep_serves(run, target, there, healthOf(run, record, django));
}
function thereAlready({ appName, release }) {
    return {
        en: `v${release} of ${appName} is of this very commit and serves. \`force: true\` promotes it again.`,
        ko: (0,josa/* josa */.w)(`${appName}의 v${release}이(가) 바로 이 커밋이고 잘 동작합니다. \`force: true\`이면 다시 승격합니다.`),
    };
}
/** A finding that says which app it is about. */
function about(finding, app) {
    const { en, ko } = finding.message;
    return { ...finding, message: { en: `${app}: ${en}`, ko: `${app}: ${ko}` } };
}

;// CONCATENATED MODULE: ./build/tsc/stages/find-app.js


/** Files in the root by which Heroku takes a project for another language before it looks for Python. */
const earlier = ['Gemfile', 'package.json', 'project.clj'];
/**
 * The app of that name, which is created when the run is told to. Throws HerokuError:
 * 404 when there is none, 422 when somebody else has the name.
 */
async function findApp(run, client, project) {
    const { herokuAppName: name = '', createApp: create, team, region, stack } = run.inputs;
    try {
        return { app: await (0,apps/* getApp */.Sx)(client, name), changes: [] };
    }
    catch (error) {
        if (!create || !(error instanceof errors/* HerokuError */.h) || error.status !== 404)
            throw error;
    }
    run.progress.step({ en: `Creating the app ${name}`, ko: `${name} 앱을 만드는 중` });
    const app = await (0,apps/* createApp */.Ef)(client, { name, team, region, stack });
    const changes = [{ kind: 'app', name, text: created(app), done: true }];
    const rival = earlier.find((file) => project.files.includes(file));
    if (rival !== undefined && app.stack.name !== 'cnb') {
        await (0,apps/* setBuildpacks */.fV)(client, name, ['heroku/python']);
        changes.push({
            kind: 'buildpacks',
            name: 'heroku/python',
            text: {
                en: `The buildpack was set to heroku/python: by \`${rival}\` Heroku would take the project for another language.`,
                ko: `빌드팩을 heroku/python으로 정했습니다. \`${rival}\` 때문에 Heroku가 다른 언어의 프로젝트로 볼 수 있습니다.`,
            },
            done: true,
        });
    }
    return { app, changes };
}
function created({ name, region, build_stack: stack, team }) {
    const owner = team ? { en: `, team ${team.name}`, ko: `, 팀 ${team.name}` } : { en: '', ko: '' };
    return {
        en: `The app ${name} was created (region ${region.name}, stack ${stack.name}${owner.en}).`,
        ko: `${name} 앱을 만들었습니다(리전 ${region.name}, 스택 ${stack.name}${owner.ko}).`,
    };
}

;// CONCATENATED MODULE: ./build/tsc/stages/production.js





/**
 * Finds the app of `promote-to`, before anything is deployed; undefined without that
 * input. Throws StageError when the two apps are in no pipeline together.
 */
async function findProduction(run, staging) {
    const { promoteTo: name } = run.inputs;
    if (name === undefined || run.mode !== 'deploy')
        return undefined;
    const { client, app, limits } = staging;
    const production = await (0,apps/* getApp */.Sx)(client, name, limits);
    const [from, to] = await Promise.all([
        getCoupling(client, app.name, limits),
        getCoupling(client, name, limits),
    ]);
    if (!from || from.pipeline.id !== to?.pipeline.id)
        throw noPipeline(app.name, name);
    const target = { ...staging, app: production };
    return { target, platform: await readPlatform(target), pipeline: from.pipeline.id };
}
function noPipeline(staging, production) {
    return new model_errors/* StageError */.Zu({
        en: `${staging} cannot be promoted to ${production}: the two apps are in no pipeline together.`,
        ko: (0,josa/* josa */.w)(`${staging}을(를) ${production}(으)로 승격할 수 없습니다. 두 앱이 같은 파이프라인에 있지 않습니다.`),
    }, {
        hint: {
            en: `\`heroku pipelines:create NAME -a ${staging} --stage staging\`, then \`heroku pipelines:add NAME -a ${production} --stage production\`.`,
            ko: `\`heroku pipelines:create 이름 -a ${staging} --stage staging\`을 실행한 뒤 \`heroku pipelines:add 이름 -a ${production} --stage production\`을 실행하세요.`,
        },
    });
}

;// CONCATENATED MODULE: ./build/tsc/stages/connect.js










/** The app's name where none is given: in a rehearsal it does not matter. */
const REHEARSAL_APP = 'rehearsal';
/**
 * Finds the app, on Heroku, where it is created when asked for, or in a rehearsal on a local Heroku, where it is made.
 * `HEROKU_API_URL` names another one than https://api.heroku.com; without it a
 * rehearsal starts its own. Throws HerokuError, whose message names cause and next step.
 */
async function connect(run, django) {
    return run.mode === 'rehearse' ? connectForRehearsal(run, django) : connectToHeroku(run, django.project);
}
async function connectToHeroku(run, project) {
    const reached = clientFor(run, { apiKey: run.inputs.herokuApiKey, apiUrl: run.env.HEROKU_API_URL });
    const { app, changes } = await findApp(run, reached.client, project);
    const target = targetOf(run, reached, app);
    return {
        value: {
            target,
            platform: await readPlatform(target),
            production: await findProduction(run, target),
            changes,
            close: async () => { },
        },
        note: changes[0]?.text ?? {
            en: `${app.name}, on ${app.build_stack.name} in region ${app.region.name}.`,
            ko: `${app.name}, 스택 ${app.build_stack.name}, 리전 ${app.region.name}.`,
        },
        link: `https://dashboard.heroku.com/apps/${app.name}`,
    };
}
async function connectForRehearsal(run, django) {
    const given = run.env.HEROKU_API_URL && run.inputs.herokuApiKey;
    const local = given ? undefined : await startOwn(run, rehearsalHost(django));
    const reached = clientFor(run, {
        apiKey: local?.apiKey ?? run.inputs.herokuApiKey,
        apiUrl: local?.apiUrl ?? run.env.HEROKU_API_URL,
        ca: local?.ca,
    });
    try {
        const name = run.inputs.herokuAppName ?? REHEARSAL_APP;
        const { client } = reached;
        const app = await (0,apps/* getApp */.Sx)(client, name).catch((error) => {
            if (error instanceof errors/* HerokuError */.h && error.status === 404)
                return (0,apps/* createApp */.Ef)(client, { name });
            throw error;
        });
        const target = targetOf(run, reached, app, local?.ca);
        return {
            value: {
                target,
                platform: await readPlatform(target),
                changes: [],
                close: async () => local?.close(),
            },
            note: {
                en: `${app.name}, on a local Heroku: nothing leaves this machine.`,
                ko: `${app.name}, 로컬 Heroku에서 실행합니다. 아무것도 밖으로 나가지 않습니다.`,
            },
        };
    }
    catch (error) {
        await local?.close();
        throw error;
    }
}
async function startOwn(run, host) {
    const { startLocalHeroku } = await Promise.all(/* import() */[__webpack_require__.e(943), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 39475));
    run.progress.step({ en: 'Starting the local Heroku', ko: '로컬 Heroku를 시작하는 중' });
    return startLocalHeroku({
        folder: (0,external_node_path_.join)(run.temp, 'local-heroku'),
        cache: (0,cache/* cacheFolder */.n)(run.env),
        env: run.env,
        host,
    });
}
function clientFor(run, options) {
    run.mask(options.apiKey);
    const { learn, hide } = new Hiding();
    const client = new heroku_client/* HerokuClient */.K({
        apiKey: options.apiKey,
        apiUrl: options.apiUrl || undefined,
        ca: options.ca === undefined ? undefined : [options.ca],
        userAgent: 'deploy-django-to-heroku',
        onSecret: run.mask,
        onConfigVars: (values) => learn(new Map(Object.entries(values))),
        onWarning: (message) => run.progress.step({ en: `Heroku says: ${message}`, ko: `Heroku의 알림: ${message}` }),
        signal: run.signal,
    });
    return { client, hide };
}
function targetOf({ progress, signal, deadline }, reached, app, ca) {
    return { ...reached, app, ca, progress, limits: { signal, deadline } };
}

;// CONCATENATED MODULE: ./build/tsc/ship.js








/**
 * The second half of the job, on Heroku or on the local one: build, release, migrate,
 * serve. Throws what ended it before its time.
 */
async function ship(run, journal, record, django, scrubbed) {
    const connection = await journal
        .run('connect', () => connect(run, django))
        .catch(async (error) => {
        // What the checks find is of use without the app, too.
        const refusal = refusalOf(error, run.inputs.herokuAppName);
        record.checks = await journal.run('check', () => (0,check/* check */.z6)(run, django, scrubbed, undefined, refusal));
        throw error;
    });
    try {
        const { target } = connection;
        record.app = { name: target.app.name, url: target.app.web_url };
        run.remember('app', target.app.name);
        record.changes.push(...connection.changes);
        const live = run.mode === 'deploy'
            ? await journal.run('live', () => compareWithLive(run, connection))
            : { platform: connection.platform, same: false };
        const { platform } = live;
        const plan = await journal.run('plan', () => planSetup(run, target, django, platform));
        record.changes.push(...plan.changes);
        const planned = afterSetup(platform, plan);
        const judged = run.mode === 'deploy' ? planned : undefined;
        record.checks = await journal.run('check', () => (0,check/* check */.z6)(run, django, scrubbed, judged));
        const found = { ...connection, platform };
        if (!(await keep(run, journal, record, target, django, { live, plan })))
            await deliver(run, journal, record, django, scrubbed, found, plan);
        const { production } = connection;
        if (production)
            await promote_promote(run, journal, record, target, production, django);
    }
    finally {
        await connection.close();
    }
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
