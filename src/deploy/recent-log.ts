import { recentLines } from '../heroku/log-sessions.js';
import { LogTail } from './log-tail.js';
import type { Target } from './target.js';

/** Milliseconds that looking into the app's log may take when something has failed already. */
const LOG_TIME = 5_000;

/**
 * The telling lines of the app's recent log of one process type, without time and
 * source. Empty when the log cannot be read: the failure itself matters more.
 */
export async function recentLog(
  { client, app, limits }: Target,
  processType: string,
): Promise<readonly string[]> {
  const tail = new LogTail();
  try {
    const lines = await recentLines(client, app.name, {
      dyno: processType,
      lines: 300,
      signal: limits.signal,
      deadline: Date.now() + LOG_TIME,
    });
    for (const line of lines) tail.add(line.replace(/^\S+ (app|heroku)\[[^\]]*\]: /, ''));
  } catch {
    return [];
  }
  return tail.telling();
}
