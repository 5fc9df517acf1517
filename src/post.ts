import * as core from '@actions/core';
import { updateApp } from './heroku/apps.js';
import { cancelBuild, getBuild } from './heroku/builds.js';
import { HerokuClient } from './heroku/client.js';
import type { Text } from './model/text.js';

/** Milliseconds for each thing that is put right. */
const TIME = 30_000;

/**
 * Runs after the job of a step that was killed before it could clean up: cancels its build
 * if that is still going on, and switches maintenance mode off if it had switched it on.
 * Does nothing after a step that came to its own end. Never fails the job.
 */
export async function post(env: NodeJS.ProcessEnv): Promise<void> {
  const { STATE_app: app, STATE_build: build, STATE_maintenance: maintenance } = env;
  const apiKey = env['INPUT_HEROKU-API-KEY']?.trim();
  if (env.STATE_ended === 'true' || !app || !apiKey) return;
  core.setSecret(apiKey);
  const say = ({ en, ko }: Text): void => core.info(env.INPUT_LANGUAGE?.trim() === 'ko' ? ko : en);
  try {
    const client = new HerokuClient({
      apiKey,
      apiUrl: env.HEROKU_API_URL || undefined,
      userAgent: 'deploy-django-to-heroku',
      onSecret: core.setSecret,
    });
    if (maintenance === 'on') {
      await updateApp(client, app, { maintenance: false }, { deadline: Date.now() + TIME });
      say({ en: `Maintenance mode of ${app} is off again.`, ko: `${app}의 점검 모드를 다시 껐습니다.` });
    }
    if (!build) return;
    const limits = { deadline: Date.now() + TIME };
    if ((await getBuild(client, app, build, limits)).status !== 'pending') return;
    await cancelBuild(client, app, build, limits);
    say({
      en: `The build ${build} was cancelled on Heroku.`,
      ko: `Heroku의 빌드 ${build}을(를) 취소했습니다.`,
    });
  } catch (error) {
    core.warning(error instanceof Error ? error.message : String(error));
  }
}
