import type { Target } from '../deploy/target.js';
import { getApp, updateApp } from '../heroku/apps.js';
import { ActionError } from '../model/errors.js';
import type { Run } from './run.js';

/** Milliseconds for switching it off: the runner kills a cancelled step 10 s after its first signal. */
const OFF_TIME = 6_000;

/**
 * Runs `work` while visitors see Heroku's maintenance page. It is switched off however
 * `work` ends, after a cancellation too; an app that is in maintenance already stays so.
 */
export async function inMaintenance<T>(
  run: Run,
  { client, app, limits, progress }: Target,
  work: () => Promise<T>,
): Promise<T> {
  // Asked anew: since the run began, somebody may have switched it on for reasons of their own.
  if ((await getApp(client, app.name, limits)).maintenance) return work();
  progress.step({ en: 'Switching maintenance mode on', ko: '점검 모드를 켜는 중' });
  run.remember('maintenance', 'on');
  await updateApp(client, app.name, { maintenance: true }, limits);
  const off = async (): Promise<void> => {
    progress.step({ en: 'Switching maintenance mode off', ko: '점검 모드를 끄는 중' });
    const deadline = Date.now() + OFF_TIME;
    await updateApp(client, app.name, { maintenance: false }, { deadline, outlivesAbort: true });
    run.remember('maintenance', 'off');
  };
  let result: T;
  try {
    result = await work();
  } catch (error) {
    // Why the work failed matters more; the post step tries again.
    await off().catch((second: unknown) => {
      if (!(second instanceof ActionError)) throw second;
      progress.step(second.text);
    });
    throw error;
  }
  await off();
  return result;
}
