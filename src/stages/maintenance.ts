import type { Target } from '../deploy/target.js';
import { updateApp } from '../heroku/apps.js';
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
  if (app.maintenance) return work();
  progress.step({ en: 'Switching maintenance mode on', ko: '점검 모드를 켜는 중' });
  run.remember('maintenance', 'on');
  await updateApp(client, app.name, { maintenance: true }, limits);
  try {
    return await work();
  } finally {
    progress.step({ en: 'Switching maintenance mode off', ko: '점검 모드를 끄는 중' });
    const deadline = Date.now() + OFF_TIME;
    await updateApp(client, app.name, { maintenance: false }, { deadline, outlivesAbort: true });
    run.remember('maintenance', 'off');
  }
}
