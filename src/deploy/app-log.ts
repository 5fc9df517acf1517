import { parseLogLine } from '../heroku/log-lines.js';
import { recentLines } from '../heroku/log-sessions.js';
import type { Release } from '../heroku/types.js';
import type { Target } from './target.js';

/** Milliseconds that looking into the app's log may take, when something has failed already. */
const LOG_TIME = 5_000;

/** What the app's log holds of a release. */
export interface AppLog {
  /** What the web processes wrote and what Heroku says of them, without time and source. */
  web: readonly string[];
  /** Heroku's error codes, such as 'H10' or 'R14', and how often. */
  codes: ReadonlyMap<string, number>;
}

/** The log since the release. Empty when it cannot be read: what it would explain matters more. */
export async function readAppLog({ client, app, limits, hide }: Target, release: Release): Promise<AppLog> {
  const web: string[] = [];
  const codes = new Map<string, number>();
  const since = Date.parse(release.created_at);
  const lines = await recentLines(client, app.name, {
    lines: 1_500,
    signal: limits.signal,
    deadline: Date.now() + LOG_TIME,
  }).catch(() => []);
  for (const line of lines) {
    const parsed = parseLogLine(line);
    if (!parsed || Date.parse(parsed.time) < since) continue;
    const { source, dyno, message } = parsed;
    if (/^web[.-]/.test(dyno)) web.push(hide(message));
    // Only Heroku's own lines: an app may write what it likes.
    const code = source === 'heroku' ? /(?:\bcode=|^Error )([HLR]\d\d)\b/.exec(message)?.[1] : undefined;
    if (code) codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  return { web, codes };
}
