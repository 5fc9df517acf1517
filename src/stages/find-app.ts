import { createApp, getApp, setBuildpacks } from '../heroku/apps.js';
import type { HerokuClient } from '../heroku/client.js';
import { HerokuError } from '../heroku/errors.js';
import type { App } from '../heroku/types.js';
import type { AppChange } from '../model/change.js';
import type { Project } from '../project/project.js';
import type { Run } from './run.js';

/** Files in the root by which Heroku takes a project for another language before it looks for Python. */
const earlier = ['Gemfile', 'package.json', 'project.clj'];

/**
 * The app of that name, which is created when the run is told to. Throws HerokuError:
 * 404 when there is none, 422 when somebody else has the name.
 */
export async function findApp(
  run: Run,
  client: HerokuClient,
  project: Project,
): Promise<{ app: App; changes: AppChange[] }> {
  const { herokuAppName: name = '', createApp: create, team, region, stack } = run.inputs;
  try {
    return { app: await getApp(client, name), changes: [] };
  } catch (error) {
    if (!create || !(error instanceof HerokuError) || error.status !== 404) throw error;
  }
  run.progress.step({ en: `Creating the app ${name}`, ko: `${name} 앱을 만드는 중` });
  const app = await createApp(client, { name, team, region, stack });
  const changes: AppChange[] = [{ kind: 'app', name, text: created(app), done: true }];
  const rival = earlier.find((file) => project.files.includes(file));
  if (rival !== undefined && app.stack.name !== 'cnb') {
    await setBuildpacks(client, name, ['heroku/python']);
    changes.push({
      kind: 'buildpacks',
      name: 'heroku/python',
      text: {
        en: `The buildpack was set to heroku/python: by \`${rival}\` Heroku would take the project for another language.`,
        ko: `빌드팩을 heroku/python으로 정했습니다. \`${rival}\` 때문에 Heroku가 다른 언어의 프로젝트로 볼 수 있습니다.`,
      },
      done: true,
    });
  }
  return { app, changes };
}

function created({ name, region, build_stack: stack, team }: App): AppChange['text'] {
  const owner = team ? { en: `, team ${team.name}`, ko: `, 팀 ${team.name}` } : { en: '', ko: '' };
  return {
    en: `The app ${name} was created (region ${region.name}, stack ${stack.name}${owner.en}).`,
    ko: `${name} 앱을 만들었습니다(리전 ${region.name}, 스택 ${stack.name}${owner.ko}).`,
  };
}
