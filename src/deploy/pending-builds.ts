import { listBuilds } from '../heroku/builds.js';
import { limited, pause } from '../heroku/limits.js';
import { nextLook } from '../heroku/retry.js';
import { josa } from '../model/josa.js';
import { type Target, withLook } from './target.js';

const LOOK_EVERY = 5_000;

/**
 * Waits until no build of the app is pending: two at a time would race for the release.
 * Whether there was one. Throws DeadlineError when it does not end in time.
 */
export async function waitForPendingBuilds({ client, app, limits, progress }: Target): Promise<boolean> {
  return withLook(
    {
      en: `See \`heroku builds -a ${app.name}\`; \`heroku builds:cancel -a ${app.name}\` ends it.`,
      ko: josa(
        `\`heroku builds -a ${app.name}\`로 확인하고 \`heroku builds:cancel -a ${app.name}\`로 끝낼 수 있습니다.`,
      ),
    },
    () =>
      limited(limits, { en: 'another build of the app', ko: '앱의 다른 빌드' }, async (signal) => {
        for (let looks = 0; ; looks++) {
          const pending = (await listBuilds(client, app.name, 20, { signal })).find(
            (build) => build.status === 'pending',
          );
          if (!pending) return looks > 0;
          if (looks === 0) {
            const commit = pending.source_blob.version?.slice(0, 8) ?? pending.id.slice(0, 8);
            progress.step({
              en: `Another build (${commit}) is going on; waiting for its end`,
              ko: `다른 빌드(${commit})가 진행 중이어서 끝나기를 기다립니다`,
            });
          }
          await pause(nextLook(looks, LOOK_EVERY), signal);
        }
      }),
  );
}
