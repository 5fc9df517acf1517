import { getApp } from '../heroku/apps.js';
import { pause } from '../heroku/limits.js';
import type { Release } from '../heroku/types.js';
import { ActionError } from '../model/errors.js';
import { refuseCrashed } from './boot.js';
import { type Answer, get, RedirectLoop } from './http-probe.js';
import type { Target } from './target.js';

/** Milliseconds: the router holds a request for up to 75 s while dynos start. */
export const REQUEST_TIME = 80_000;
/** An answer of the app itself that is not accepted is believed after so many tries. */
const TRIES = 3;
const TRY_EVERY = 2_000;
/** Milliseconds that the router may answer in place of an app whose dynos are up: imports may be slow, requests time out after 30 s. */
const PATIENCE = 180_000;

/** What the page came to: an answer, redirects without an end, or nothing since the app is in maintenance. */
export type Asked = Answer | RedirectLoop | 'maintenance';

/**
 * Asks for the page until it answers as it should, the app has given another answer a few
 * times, or the router has answered in its place for long (`patience`); while nobody
 * answers, until `signal` ends it. Throws DeployFailure as soon as a web dyno crashes.
 */
export async function askPage(
  target: Target,
  release: Release,
  page: URL,
  accepts: (status: number) => boolean,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<Asked> {
  const began = Date.now();
  for (let tries = 1; ; ) {
    let problem: string;
    try {
      const answer = await answerOrCrash(target, release, page);
      const router = isOfRouter(answer);
      if (!router && (accepts(answer.status) || tries++ >= TRIES)) return answer;
      if (router) {
        await refuseCrashed(target, release);
        if ((await getApp(target.client, target.app.name, { signal })).maintenance) return 'maintenance';
        if (Date.now() - began > patience) return answer;
      }
      problem = `${answer.status}${router ? ' (router)' : ''}`;
    } catch (error) {
      if (error instanceof RedirectLoop) return error;
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

/** Heroku's router answers with a page of its own, which the app's own 503 is not; so it does for an app without code. */
export function isOfRouter({ status, body }: Answer): boolean {
  return (
    (status >= 400 && /herokucdn\.com\/error-pages\//.test(body)) ||
    /<title>Heroku \| Welcome to your new app!<\/title>/.test(body)
  );
}

/**
 * The page's answer; throws DeployFailure as soon as a web dyno crashes. gunicorn listens
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
