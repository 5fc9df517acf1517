import type { Release } from '../heroku/types.js';
import { type Asked, askPage } from './ask-page.js';
import { RedirectLoop } from './http-probe.js';
import type { Target } from './target.js';
import type { Health } from './verify.js';

/** The page that was asked for in the end. */
export interface AskedPage {
  page: URL;
  answer: Asked;
  /** Milliseconds that the answer took. */
  time: number;
  /** There is nothing at `/`: Django says so, and so does the URLconf. */
  noStartPage: boolean;
}

/**
 * Asks for the page of `health`. Where nobody named one and the project has nothing at `/`, it asks for the other pages
 * that it has, until one shows something: that it is served, or that the site is broken. What wants a login or is not
 * there shows no more than the 404 does, which is then the answer: Django is up and lets the host in.
 */
export async function askStart(
  target: Target,
  release: Release,
  webUrl: string,
  health: Health,
  signal: AbortSignal,
): Promise<AskedPage> {
  const { start, patience } = health;
  /** `expected`: statuses that need not be asked for again, as accepted ones need not. */
  const ask = async (path: string, expected: readonly number[]): Promise<AskedPage> => {
    const began = Date.now();
    const page = pageOf(webUrl, path);
    const accepts = (status: number) => health.accepts(status) || expected.includes(status);
    const answer = await askPage(target, release, page, accepts, signal, patience);
    return { page, answer, time: Date.now() - began, noStartPage: false };
  };
  if (start?.routed !== false) return ask(health.path, []);
  const asked = await ask(health.path, [404]);
  if (statusOf(asked) !== 404) return asked;
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
export function pageOf(webUrl: string, path: string): URL {
  return new URL(path.replace(/^\//, ''), webUrl);
}

/** Undefined where there was no answer. */
function statusOf({ answer }: AskedPage): number | undefined {
  return answer === 'maintenance' || answer instanceof RedirectLoop ? undefined : answer.status;
}
