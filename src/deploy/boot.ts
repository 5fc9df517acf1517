import { listDynos } from '../heroku/dynos.js';
import { listFormation } from '../heroku/formation.js';
import { limited, pause } from '../heroku/limits.js';
import { nextLook } from '../heroku/retry.js';
import type { Dyno, Release } from '../heroku/types.js';
import type { Evidence } from '../model/evidence.js';
import { josa } from '../model/josa.js';
import { readAppLog } from './app-log.js';
import { DeployFailure } from './failure.js';
import { telling } from './log-tail.js';
import { type Target, withLook } from './target.js';

/** Milliseconds between two looks at the dynos. Heroku's own client waits 10 s; a rehearsal need not. */
const LOOK_EVERY = 2_000;

/**
 * Waits until every web dyno runs the release and is up: Heroku calls a dyno up
 * once it listens on `$PORT`. Throws DeployFailure when one crashes, with the boot
 * log, or when the app has no web dyno at all.
 */
export async function waitForBoot(target: Target, release: Release): Promise<readonly Dyno[]> {
  const { app, limits, progress } = target;
  return withLook(
    {
      en: `See \`heroku ps -a ${app.name}\` and \`heroku logs --dyno web -a ${app.name}\`.`,
      ko: josa(`\`heroku ps -a ${app.name}\`와 \`heroku logs --dyno web -a ${app.name}\`로 확인하세요.`),
    },
    () =>
      limited(limits, { en: 'the web dynos', ko: '웹 dyno' }, async (signal) => {
        let told = '';
        for (let look = 0; ; look++) {
          const web = await webDynos(target, signal);
          await refuseCrashed(target, release, web);
          if (web.length > 0 && web.every((dyno) => isReady(dyno, release))) return web;
          // Old dynos stop before new ones start, so an empty list means little at first.
          if (web.length === 0 && look === 5) await requireWebDyno(target);
          const states = web.map((dyno) => `${dyno.name} ${dyno.state}`).join(', ');
          if (states !== told && states)
            progress.step({ en: `Booting: ${states}`, ko: `시작하는 중: ${states}` });
          told = states;
          await pause(nextLook(look, LOOK_EVERY), signal);
        }
      }),
  );
}

/** An Eco dyno that sleeps boots what is in force when somebody asks for a page. */
function isReady({ state, release }: Dyno, { version }: Release): boolean {
  return state === 'idle' || (state === 'up' && release.version >= version);
}

/** Throws DeployFailure with the boot log when a web dyno of the release has crashed. */
export async function refuseCrashed(
  target: Target,
  release: Release,
  dynos?: readonly Dyno[],
): Promise<void> {
  const crashed = (dynos ?? (await webDynos(target, target.limits.signal))).find(
    (dyno) => dyno.state === 'crashed' && dyno.release.version >= release.version,
  );
  if (crashed) throw await bootFailed(target, release, crashed);
}

async function webDynos({ client, app }: Target, signal?: AbortSignal): Promise<Dyno[]> {
  return (await listDynos(client, app.name, { signal })).filter((dyno) => dyno.type === 'web');
}

async function bootFailed(target: Target, release: Release, dyno: Dyno): Promise<DeployFailure> {
  const { web, codes } = await readAppLog(target, release);
  return new DeployFailure(
    {
      en: `The web process crashed at boot: ${dyno.name} runs \`${dyno.command}\`.`,
      ko: `웹 프로세스가 시작하다가 멈췄습니다: ${dyno.name}의 명령은 \`${dyno.command}\`입니다.`,
    },
    { stage: 'boot', lines: web, codes },
    {
      hint: {
        en: 'Visitors see "Application error" (H10) until it is repaired. Its last words are below.',
        ko: '고칠 때까지 방문자에게는 "Application error"(H10)가 보입니다. 마지막 로그를 아래에 실었습니다.',
      },
      log: telling(web),
    },
  );
}

/** Throws DeployFailure when the formation has no web dyno. */
async function requireWebDyno({ client, app, limits }: Target): Promise<void> {
  const web = (await listFormation(client, app.name, limits)).find((entry) => entry.type === 'web');
  if (web && web.quantity > 0) return;
  // What the router would log for the first visitor.
  const evidence: Evidence = { stage: 'boot', lines: [], codes: new Map([['H14', 1]]) };
  throw new DeployFailure(
    web
      ? {
          en: 'The app has no web dyno: web is scaled to 0.',
          ko: '웹 dyno가 없습니다. web이 0으로 조정되어 있습니다.',
        }
      : {
          en: 'The app has no web process: the slug declares none, so visitors get error H14.',
          ko: '웹 프로세스가 없습니다. 슬러그에 web이 선언되지 않아 방문자는 H14 오류를 보게 됩니다.',
        },
    evidence,
    {
      hint: web
        ? { en: `\`heroku ps:scale web=1 -a ${app.name}\``, ko: `\`heroku ps:scale web=1 -a ${app.name}\`` }
        : {
            en: 'Commit a file named Procfile in the root with a line such as `web: gunicorn PACKAGE.wsgi`.',
            ko: '루트에 `web: gunicorn 패키지.wsgi` 같은 줄이 있는 Procfile을 만들어 커밋하세요.',
          },
    },
  );
}
