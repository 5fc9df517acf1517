import { join } from 'node:path';
import type { PlatformState } from '../checks/platform-state.js';
import type { Target } from '../deploy/target.js';
import type { DjangoProject } from '../django/django-project.js';
import { createApp, getApp } from '../heroku/apps.js';
import { HerokuClient } from '../heroku/client.js';
import { HerokuError } from '../heroku/errors.js';
import type { App } from '../heroku/types.js';
import type { AppChange } from '../model/change.js';
import type { StageResult } from '../model/journal.js';
import type { Project } from '../project/project.js';
import { Hiding } from '../runner/stand-ins.js';
import { cacheFolder } from './cache.js';
import { findApp } from './find-app.js';
import { readPlatform } from './platform.js';
import { findProduction, type Production } from './production.js';
import { rehearsalHost } from './rehearsal-host.js';
import type { Run } from './run.js';

/** The app that is deployed to, and how to let go of it. */
export interface Connection {
  target: Target;
  /** The app as it was found. */
  platform: PlatformState;
  /** The app that it is promoted to, when one is asked for. */
  production?: Production;
  /** What was done to the app to have it. */
  changes: readonly AppChange[];
  /** Ends the local Heroku when it is ours. */
  close(): Promise<void>;
}

/** The app's name where none is given: in a rehearsal it does not matter. */
const REHEARSAL_APP = 'rehearsal';

/**
 * Finds the app, on Heroku, where it is created when asked for, or in a rehearsal on a local Heroku, where it is made.
 * `HEROKU_API_URL` names another one than https://api.heroku.com; without it a
 * rehearsal starts its own. Throws HerokuError, whose message names cause and next step.
 */
export async function connect(run: Run, django: DjangoProject): Promise<StageResult<Connection>> {
  return run.mode === 'rehearse' ? connectForRehearsal(run, django) : connectToHeroku(run, django.project);
}

async function connectToHeroku(run: Run, project: Project): Promise<StageResult<Connection>> {
  const reached = clientFor(run, { apiKey: run.inputs.herokuApiKey!, apiUrl: run.env.HEROKU_API_URL });
  const { app, changes } = await findApp(run, reached.client, project);
  const target = targetOf(run, reached, app);
  return {
    value: {
      target,
      platform: await readPlatform(target),
      production: await findProduction(run, target),
      changes,
      close: async () => {},
    },
    note: changes[0]?.text ?? {
      en: `${app.name}, on ${app.build_stack.name} in region ${app.region.name}.`,
      ko: `${app.name}, 스택 ${app.build_stack.name}, 리전 ${app.region.name}.`,
    },
    link: `https://dashboard.heroku.com/apps/${app.name}`,
  };
}

async function connectForRehearsal(run: Run, django: DjangoProject): Promise<StageResult<Connection>> {
  const given = run.env.HEROKU_API_URL && run.inputs.herokuApiKey;
  const local = given ? undefined : await startOwn(run, rehearsalHost(django));
  const reached = clientFor(run, {
    apiKey: local?.apiKey ?? run.inputs.herokuApiKey!,
    apiUrl: local?.apiUrl ?? run.env.HEROKU_API_URL,
    ca: local?.ca,
  });
  try {
    const name = run.inputs.herokuAppName ?? REHEARSAL_APP;
    const { client } = reached;
    const app = await getApp(client, name).catch((error: unknown) => {
      if (error instanceof HerokuError && error.status === 404) return createApp(client, { name });
      throw error;
    });
    const target = targetOf(run, reached, app, local?.ca);
    return {
      value: {
        target,
        platform: await readPlatform(target),
        changes: [],
        close: async () => local?.close(),
      },
      note: {
        en: `${app.name}, on a local Heroku: nothing leaves this machine.`,
        ko: `${app.name}, 로컬 Heroku에서 실행합니다. 아무것도 밖으로 나가지 않습니다.`,
      },
    };
  } catch (error) {
    await local?.close();
    throw error;
  }
}

async function startOwn(run: Run, host: string | undefined) {
  const { startLocalHeroku } = await import('../local-heroku/local-heroku.js');
  run.progress.step({ en: 'Starting the local Heroku', ko: '로컬 Heroku를 시작하는 중' });
  return startLocalHeroku({
    folder: join(run.temp, 'local-heroku'),
    cache: cacheFolder(run.env),
    env: run.env,
    host,
  });
}

/** A client, and what hides the config vars that it has seen. */
type Reached = Pick<Target, 'client' | 'hide'>;

function clientFor(run: Run, options: { apiKey: string; apiUrl?: string; ca?: string }): Reached {
  run.mask(options.apiKey);
  const { learn, hide } = new Hiding();
  const client = new HerokuClient({
    apiKey: options.apiKey,
    apiUrl: options.apiUrl || undefined,
    ca: options.ca === undefined ? undefined : [options.ca],
    userAgent: 'deploy-django-to-heroku',
    onSecret: run.mask,
    onConfigVars: (values) => learn(new Map(Object.entries(values))),
    onWarning: (message) =>
      run.progress.step({ en: `Heroku says: ${message}`, ko: `Heroku의 알림: ${message}` }),
    signal: run.signal,
  });
  return { client, hide };
}

function targetOf({ progress, signal, deadline }: Run, reached: Reached, app: App, ca?: string): Target {
  return { ...reached, app, ca, progress, limits: { signal, deadline } };
}
