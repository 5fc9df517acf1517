import * as core from '@actions/core';
import { updateApp } from './heroku/apps.js';
import { cancelBuild, findBuildOf, getBuild } from './heroku/builds.js';
import { HerokuClient } from './heroku/client.js';
import { josa } from './model/josa.js';
import type { Language, Text } from './model/text.js';

/** Milliseconds for each thing that is put right. */
const TIME = 30_000;
/** How often a build is looked for that was asked for when the step ended: some ten seconds in all. */
const LOOKS = 5;

/**
 * Runs after the job of a step that failed, or was killed before it could clean up: switches maintenance mode off
 * if the step had switched it on and not off again, ends the check run and the deployment record that the step could
 * not end itself, and cancels the build of a killed step if that is still going on, also one of which the step did not
 * live to hear. Touches nothing that the step did not write down as its own. Never fails the job.
 */
export async function post(env: NodeJS.ProcessEnv): Promise<void> {
  const { STATE_app: app, STATE_maintenance: maintenance } = env;
  const killed = env.STATE_ended !== 'true';
  const known = killed ? env.STATE_build : undefined;
  // Once the build is known, the mark of its source has done its work.
  const source = env.STATE_build === undefined ? env.STATE_source : undefined;
  const apiKey = env['INPUT_HEROKU-API-KEY']?.trim();
  const ko = env.INPUT_LANGUAGE?.trim() === 'ko';
  await concludeOnGitHub(env, ko ? 'ko' : 'en');
  if (!app || !apiKey || (maintenance !== 'on' && !known && !source)) return;
  core.setSecret(apiKey);
  /** Tells what was done, or what is to be done by hand. */
  const attempt = async (work: () => Promise<Text | undefined>, byHand: Text): Promise<void> => {
    try {
      const done = await work();
      if (done) core.info(ko ? done.ko : done.en);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      core.warning(`${ko ? byHand.ko : byHand.en} ${message}`);
    }
  };
  const limits = () => ({ deadline: Date.now() + TIME });
  const client = () =>
    new HerokuClient({
      apiKey,
      apiUrl: env.HEROKU_API_URL || undefined,
      userAgent: 'deploy-django-to-heroku',
      onSecret: core.setSecret,
    });
  if (maintenance === 'on') {
    await attempt(
      async () => {
        await updateApp(client(), app, { maintenance: false }, limits());
        return { en: `Maintenance mode of ${app} is off again.`, ko: `${app}의 점검 모드를 다시 껐습니다.` };
      },
      {
        en: `Maintenance mode of ${app} may still be on; \`heroku maintenance:off -a ${app}\` ends it.`,
        ko: josa(
          `${app}의 점검 모드가 켜진 채일 수 있습니다. \`heroku maintenance:off -a ${app}\`로 끌 수 있습니다.`,
        ),
      },
    );
  }
  if (!known && !source) return;
  const end = `heroku builds:cancel ${known ? `${known} ` : ''}-a ${app}`;
  await attempt(
    async () => {
      const build = known
        ? await getBuild(client(), app, known, limits())
        : await findBuildOf(client(), app, source!, LOOKS, limits());
      if (build?.status !== 'pending') return undefined;
      await cancelBuild(client(), app, build.id, limits());
      return {
        en: `The build ${build.id} was cancelled on Heroku.`,
        ko: `Heroku의 빌드(${build.id})를 취소했습니다.`,
      };
    },
    {
      en: `The build of ${app} may go on: see \`heroku builds -a ${app}\`; \`${end}\` ends it.`,
      ko: josa(
        `${app}의 빌드가 계속될 수 있습니다. \`heroku builds -a ${app}\`로 확인하고 \`${end}\`로 끝낼 수 있습니다.`,
      ),
    },
  );
}

/** Nothing on the page of a commit may say "in progress" for ever. */
async function concludeOnGitHub(env: NodeJS.ProcessEnv, language: Language): Promise<void> {
  const open = { checkRun: idOf(env['STATE_check-run']), deployment: idOf(env.STATE_deployment) };
  const token = env['INPUT_GITHUB-TOKEN']?.trim();
  if (!token || (open.checkRun === undefined && open.deployment === undefined)) return;
  core.setSecret(token);
  try {
    await (await import('./github/conclude.js')).conclude(env, token, open, language);
  } catch (error) {
    core.warning(error instanceof Error ? error.message : String(error));
  }
}

const idOf = (state: string | undefined): number | undefined => (state ? Number(state) : undefined);
