import type { PlatformState } from '../checks/platform-state.js';
import type { Target } from '../deploy/target.js';
import { getApp } from '../heroku/apps.js';
import { getCoupling } from '../heroku/pipelines.js';
import { StageError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import { readPlatform } from './platform.js';
import type { Run } from './run.js';

/** The app that the deployed one is promoted to, and the pipeline that holds both. */
export interface Production {
  target: Target;
  platform: PlatformState;
  /** Its id. */
  pipeline: string;
}

/**
 * Finds the app of `promote-to`, before anything is deployed; undefined without that
 * input. Throws StageError when the two apps are in no pipeline together.
 */
export async function findProduction(run: Run, staging: Target): Promise<Production | undefined> {
  const { promoteTo: name } = run.inputs;
  if (name === undefined || run.mode !== 'deploy') return undefined;
  const { client, app, limits } = staging;
  const production = await getApp(client, name, limits);
  const [from, to] = await Promise.all([
    getCoupling(client, app.name, limits),
    getCoupling(client, name, limits),
  ]);
  if (!from || from.pipeline.id !== to?.pipeline.id) throw noPipeline(app.name, name);
  const target = { ...staging, app: production };
  return { target, platform: await readPlatform(target), pipeline: from.pipeline.id };
}

function noPipeline(staging: string, production: string): StageError {
  return new StageError(
    {
      en: `${staging} cannot be promoted to ${production}: the two apps are in no pipeline together.`,
      ko: josa(
        `${staging}을(를) ${production}(으)로 승격할 수 없습니다. 두 앱이 같은 파이프라인에 있지 않습니다.`,
      ),
    },
    {
      hint: {
        en: `\`heroku pipelines:create NAME -a ${staging} --stage staging\`, then \`heroku pipelines:add NAME -a ${production} --stage production\`.`,
        ko: `\`heroku pipelines:create 이름 -a ${staging} --stage staging\`을 실행한 뒤 \`heroku pipelines:add 이름 -a ${production} --stage production\`을 실행하세요.`,
      },
    },
  );
}
