import { listReleases, rollback, waitForRelease } from '../heroku/releases.js';
import type { Release } from '../heroku/types.js';
import { StageError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { Target } from './target.js';

/**
 * Puts an earlier release in force again, as a new one, and gives that back once its
 * release phase has ended. Its config vars come back with it; add-ons and the database
 * stay. Throws StageError when Heroku cannot or will not.
 */
export async function rollBackTo(target: Target, version: number): Promise<Release> {
  const { client, app, limits } = target;
  const earlier = (await listReleases(client, app.name, 50, limits)).find((it) => it.version === version);
  if (!earlier?.eligible_for_rollback) {
    throw new StageError({
      en: `Heroku cannot go back to v${version}: its slug is not kept any more.`,
      ko: `Heroku에 v${version}의 슬러그가 남아 있지 않아 되돌릴 수 없습니다.`,
    });
  }
  const begun = await rollback(client, app.name, earlier.id, limits);
  const ended = begun.status === 'pending' ? await waitForRelease(client, app.name, begun.id, limits) : begun;
  if (ended.status !== 'succeeded') {
    throw new StageError({
      en: `The rollback to v${version} failed in its release phase (v${ended.version}): the new release stays in force.`,
      ko: josa(
        `v${version}(으)로 되돌리는 중 release phase가 실패했습니다(v${ended.version}). 새 릴리스가 그대로 적용되어 있습니다.`,
      ),
    });
  }
  return ended;
}
