import { promote, waitForPromotion } from '../heroku/pipelines.js';
import { StageError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { StageResult } from '../model/journal.js';
import { followReleaseOf, type Released } from './release.js';
import type { Target } from './target.js';

/**
 * Releases the slug that runs on `staging` on another app of the same pipeline, and
 * follows that release to its own result. Throws StageError when Heroku cannot promote,
 * DeployFailure when the release phase fails there.
 */
export async function promoteTo(
  target: Target,
  staging: { id: string; name: string },
  pipeline: string,
): Promise<StageResult<Released>> {
  const { client, app, limits } = target;
  const id = await promote(client, { pipeline, source: staging.id, target: app.id }, limits);
  const ended = await waitForPromotion(client, id, limits);
  if (!ended.release) {
    throw new StageError({
      en: `Heroku could not promote ${staging.name} to ${app.name}: ${ended.error_message ?? 'no reason was given'}.`,
      ko: josa(
        `Heroku가 ${staging.name}을(를) ${app.name}(으)로 승격하지 못했습니다: ${ended.error_message ?? '이유를 알 수 없습니다'}.`,
      ),
    });
  }
  const { value } = await followReleaseOf(target, ended.release.id);
  return {
    value,
    note: {
      en: `What runs on ${staging.name} is v${value.release.version} of ${app.name}.`,
      ko: josa(
        `${staging.name}에서 동작하는 것을 ${app.name}의 v${value.release.version}(으)로 릴리스했습니다.`,
      ),
    },
  };
}
