import { limited, pause } from '../heroku/limits.js';
import type { Release } from '../heroku/types.js';
import { ActionError, StageError } from '../model/errors.js';
import type { StageResult } from '../model/journal.js';
import type { Text } from '../model/text.js';
import { refuseCrashed, waitForBoot } from './boot.js';
import { type Answer, get, RedirectLoop } from './http-probe.js';
import { hasRightType, type PageAsset, pageAssets } from './page.js';
import { recentLog } from './recent-log.js';
import { type Target, withLook } from './target.js';

/** Milliseconds: the router holds a request for up to 75 s while dynos start. */
const REQUEST_TIME = 80_000;
/** An answer of the app itself (a 500, a 404) is believed after so many tries. */
const TRIES = 3;
const TRY_EVERY = 2_000;
/** How long the router may say 502 to 504 of dynos that are up, in ms. */
const ROUTER_TIME = 180_000;
/** How many files of the page are asked for. */
const ASSETS = 3;

/** What was seen of the site. */
export interface Served {
  /** The page that was asked for. */
  url: string;
  status: number;
  /** Milliseconds until it answered. */
  time: number;
  /** Files that the page links to, and how they answered. */
  assets: readonly { kind: PageAsset['kind']; url: string; status: number; ok: boolean }[];
}

/**
 * The proof that the site serves: web dynos up on the release, then the page at
 * `path`, then files that it links to. Throws StageError naming what is wrong,
 * with the web process's log.
 */
export async function verify(target: Target, release: Release, path: string): Promise<StageResult<Served>> {
  await waitForBoot(target, release);
  const webUrl = target.app.web_url;
  if (!webUrl) {
    throw new StageError({
      en: 'The app has no web_url, so nothing can be asked for its page.',
      ko: '앱에 web_url이 없어 페이지를 확인할 수 없습니다.',
    });
  }
  const page = new URL(path.replace(/^\//, ''), webUrl);
  return withLook(
    {
      en: `Open ${page} and see \`heroku logs -a ${target.app.name}\`.`,
      ko: `${page}을(를) 열어 보고 \`heroku logs -a ${target.app.name}\`를 확인하세요.`,
    },
    () =>
      limited(target.limits, { en: `an answer of ${page}`, ko: `${page}의 응답` }, async (signal) => {
        const began = Date.now();
        const answer = await askUntilSure(target, release, page, signal);
        const time = Date.now() - began;
        if (answer.status >= 400) throw await wrongAnswer(target, page, answer);
        const assets = await checkAssets(target, answer);
        return {
          value: { url: page.href, status: answer.status, time, assets },
          note: serves(page, answer, assets.length),
          link: page.href,
        };
      }),
  );
}

/** Asks again while the answer is the router's or there is none; believes the app after a few tries. */
async function askUntilSure(
  target: Target,
  release: Release,
  page: URL,
  signal: AbortSignal,
): Promise<Answer> {
  const patience = Date.now() + ROUTER_TIME;
  for (let tries = 1; ; tries++) {
    let problem: string;
    try {
      const answer = await answerOrCrash(target, release, page);
      const ofRouter = [502, 503, 504].includes(answer.status);
      if (answer.status < 400 || (!ofRouter && tries >= TRIES) || Date.now() > patience) return answer;
      if (ofRouter) await refuseCrashed(target, release);
      problem = `${answer.status}`;
    } catch (error) {
      if (error instanceof RedirectLoop) throw redirectLoop(page, error);
      if (error instanceof ActionError) throw error;
      problem = (error as Error).message || String(error);
    }
    target.progress.step({
      en: `${page} answers ${problem}; asking again`,
      ko: `${page}: ${problem}. 다시 요청합니다`,
    });
    await pause(TRY_EVERY, signal);
  }
}

/**
 * The page's answer; throws StageError as soon as a web dyno crashes. gunicorn listens
 * before its workers have loaded the app, so a dyno can be up for a moment, crash, and
 * leave the router holding the request.
 */
async function answerOrCrash(target: Target, release: Release, page: URL): Promise<Answer> {
  const answered = new AbortController();
  const crash = async (): Promise<never> => {
    for (;;) {
      await pause(TRY_EVERY, answered.signal);
      await refuseCrashed(target, release);
    }
  };
  try {
    return await Promise.race([get(page, { timeout: REQUEST_TIME, ca: target.ca }), crash()]);
  } finally {
    answered.abort();
  }
}

function redirectLoop(page: URL, loop: RedirectLoop): StageError {
  return new StageError(
    {
      en: `${page} never arrives: it ${loop.message}`,
      ko: `${page}이(가) 끝없이 리디렉션됩니다: ${loop.message}`,
    },
    {
      hint: {
        en: 'Django does not see that the request came over https. Set SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https").',
        ko: 'Django가 https 요청임을 알지 못합니다. SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")를 설정하세요.',
      },
    },
  );
}

async function wrongAnswer(target: Target, page: URL, { status }: Answer): Promise<StageError> {
  return new StageError(
    { en: `${page} answers ${status}.`, ko: `${page}의 응답이 ${status}입니다.` },
    { hint: hintFor(status), log: await recentLog(target, 'web') },
  );
}

function hintFor(status: number): Text | undefined {
  if (status === 400) {
    return {
      en: 'With Django that is mostly a host which ALLOWED_HOSTS does not allow.',
      ko: 'Django에서는 대개 ALLOWED_HOSTS에 없는 호스트로 요청했을 때 나오는 응답입니다.',
    };
  }
  if (status === 404) {
    return {
      en: 'Nothing is routed there. If the start page lives elsewhere, name it in `health-check-path`.',
      ko: '그 경로에 연결된 뷰가 없습니다. 시작 페이지가 다른 곳이면 `health-check-path`에 적어 주세요.',
    };
  }
  if (status === 401 || status === 403) {
    return {
      en: 'The page asks for a login. Name one that everybody may see in `health-check-path`.',
      ko: '로그인이 필요한 페이지입니다. 누구나 볼 수 있는 경로를 `health-check-path`에 적어 주세요.',
    };
  }
  return undefined;
}

/** Throws StageError when a file that the page links to does not come, or is not what it should be. */
async function checkAssets(target: Target, answer: Answer): Promise<Served['assets']> {
  if (!/^text\/html\b/i.test(answer.contentType)) return [];
  const assets = pageAssets(answer.body, answer.url);
  const chosen = [
    ...assets.filter((asset) => asset.kind === 'style').slice(0, ASSETS),
    ...assets.filter((asset) => asset.kind !== 'style'),
  ].slice(0, ASSETS);
  for (const asset of chosen) {
    const file = await get(asset.url, { timeout: REQUEST_TIME, ca: target.ca });
    if (file.status >= 400 || !hasRightType(asset.kind, file.contentType)) {
      throw await missingAsset(target, asset, file);
    }
  }
  return chosen.map((asset) => ({ kind: asset.kind, url: asset.url.href, status: 200, ok: true }));
}

async function missingAsset(target: Target, asset: PageAsset, file: Answer): Promise<StageError> {
  const came = file.status >= 400 ? `${file.status}` : `content type "${file.contentType}"`;
  return new StageError(
    {
      en: `The page comes, but not its ${asset.kind} ${asset.url.pathname}: ${came}.`,
      ko: `페이지는 열리지만 ${asset.url.pathname} 파일이 오지 않습니다: ${came}.`,
    },
    {
      hint: {
        en: 'With DEBUG off Django serves no static files: WhiteNoise must be in MIDDLEWARE, directly after SecurityMiddleware, and collectstatic must have run in the build.',
        ko: 'DEBUG가 꺼지면 Django는 정적 파일을 제공하지 않습니다. MIDDLEWARE의 SecurityMiddleware 바로 다음에 WhiteNoise가 있고, 빌드에서 collectstatic이 실행되어야 합니다.',
      },
      log: await recentLog(target, 'web'),
    },
  );
}

function serves(page: URL, answer: Answer, files: number): Text {
  if (files === 0) {
    return {
      en: `${page} answers ${answer.status}; it links to no file of its own.`,
      ko: `${page}의 응답은 ${answer.status}입니다. 페이지가 직접 제공하는 파일은 없습니다.`,
    };
  }
  return {
    en: `${page} answers ${answer.status}, and so ${files === 1 ? 'does 1 file' : `do ${files} files`} that it links to.`,
    ko: `${page}의 응답은 ${answer.status}입니다. 페이지가 불러오는 파일 ${files}개도 정상입니다.`,
  };
}
