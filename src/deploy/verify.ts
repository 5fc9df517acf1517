import { limited, pause } from '../heroku/limits.js';
import type { Release } from '../heroku/types.js';
import { StageError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { StageResult } from '../model/journal.js';
import type { SiteFacts, StartPage } from '../model/site.js';
import type { Text } from '../model/text.js';
import { readAppLog } from './app-log.js';
import { isOfRouter, REQUEST_TIME } from './ask-page.js';
import { askStart, pageOf } from './ask-start.js';
import { waitForBoot } from './boot.js';
import { DeployFailure } from './failure.js';
import { brokenFile, hintFor, noPageThere, serves, servesInstead, underMaintenance } from './health-texts.js';
import { RedirectLoop } from './http-probe.js';
import { telling } from './log-tail.js';
import { type AskedFile, factsOf, lookAround } from './site.js';
import { type Target, withLook } from './target.js';

/** The page that must be served. */
export interface Health {
  path: string;
  /** What the project has at `/`; set when nobody named the page. */
  start?: StartPage;
  /** Whether a page that answers with this status is served. */
  accepts(status: number): boolean;
  /** Milliseconds that the router may answer in the app's place, once its dynos are up. */
  patience?: number;
  /** Milliseconds that the router may go on sending visitors to the release before (preboot). */
  settle?: number;
}

/** What was seen of the site. */
export interface Served {
  /** The page that was asked for. */
  url: string;
  status: number;
  /** Milliseconds until it answered. */
  time: number;
  /** Files that the page links to, and how they answered. */
  assets: readonly AskedFile[];
  facts: SiteFacts;
}

/**
 * The proof that the site serves: web dynos up on the release, then the page, then the
 * style sheets and scripts that it links to. Throws DeployFailure naming what is wrong,
 * with the web process's log. Undefined when maintenance mode keeps everybody out.
 */
export async function verify(
  target: Target,
  release: Release,
  health: Health,
): Promise<StageResult<Served | undefined>> {
  await waitForBoot(target, release);
  if (health.settle) await settle(target, health.settle);
  const webUrl = target.app.web_url;
  if (!webUrl) {
    throw new StageError({
      en: 'The app has no web_url, so nothing can be asked for its page.',
      ko: '앱에 web_url이 없어 페이지를 확인할 수 없습니다.',
    });
  }
  const page = pageOf(webUrl, health.path);
  return withLook(
    {
      en: `Open ${page} and see \`heroku logs -a ${target.app.name}\`.`,
      ko: josa(`${page}을(를) 열어 보고 \`heroku logs -a ${target.app.name}\`를 확인하세요.`),
    },
    () =>
      limited(target.limits, { en: `an answer of ${page}`, ko: `${page}의 응답` }, (signal) =>
        askAll(target, release, webUrl, health, signal),
      ),
  );
}

/** Until then an answer may be that of the release before. */
async function settle({ limits, progress }: Target, time: number): Promise<void> {
  const seconds = Math.round(time / 1_000);
  progress.step({
    en: `Preboot is on: the router goes over to the new dynos in the next ${seconds} s`,
    ko: `preboot가 켜져 있어, 라우터가 새 dyno로 넘어갈 때까지 ${seconds}초 기다립니다`,
  });
  await limited(limits, { en: 'the new dynos', ko: '새 dyno' }, (signal) => pause(time, signal));
}

async function askAll(
  target: Target,
  release: Release,
  webUrl: string,
  health: Health,
  signal: AbortSignal,
): Promise<StageResult<Served | undefined>> {
  const asked = await askStart(target, release, webUrl, health, signal);
  const { page, answer, time, noStartPage } = asked;
  if (answer === 'maintenance') return { value: undefined, skipped: true, note: underMaintenance };
  const fail = (text: Text, site: SiteFacts, hint?: Text): Promise<DeployFailure> =>
    healthFailed(target, release, text, site, hint);
  if (answer instanceof RedirectLoop) {
    throw await fail(
      {
        en: `${page} never arrives: it ${answer.message}`,
        ko: josa(`${page}이(가) 끝없이 리다이렉트됩니다: ${answer.message}`),
      },
      factsOf(page),
    );
  }
  if (isOfRouter(answer)) {
    const seconds = Math.round(time / 1_000);
    throw await fail(
      {
        en: `${page}: for ${seconds} s the web dynos are up, but Heroku's router answers in their place (${answer.status}).`,
        ko: `${page}: ${seconds}초 동안 웹 dyno는 떠 있지만 Heroku 라우터가 대신 응답합니다(${answer.status}).`,
      },
      factsOf(page, answer),
      {
        en: 'H12 means that the app has not answered within 30 s, H13 and H18 that it hung up, H82 that the Eco hours are used up.',
        ko: 'H12는 앱이 30초 안에 응답하지 않았다는 뜻이고, H13과 H18은 앱이 연결을 끊었다는 뜻이며, H82는 Eco 시간을 다 썼다는 뜻입니다.',
      },
    );
  }
  const nothingThere = noStartPage && answer.status === 404;
  if (!health.accepts(answer.status) && !nothingThere) {
    throw await fail(
      { en: `${page} answers ${answer.status}.`, ko: `${page}의 응답이 ${answer.status}입니다.` },
      factsOf(page, answer),
      hintFor(answer.status),
    );
  }
  const { files, facts: seen } = await lookAround(page, answer, {
    timeout: REQUEST_TIME,
    ca: target.ca,
    signal,
  });
  const facts = { ...seen, noStartPage };
  // A picture may have been uploaded and be gone; without its styles and scripts a page is broken.
  const broken = files.find(({ kind, ok }) => !ok && kind !== 'image');
  if (broken) {
    const { text, hint } = brokenFile(broken);
    throw await fail(text, facts, hint);
  }
  return {
    value: { url: page.href, status: answer.status, time, assets: files, facts },
    note: nothingThere
      ? noPageThere(page)
      : noStartPage
        ? servesInstead(page, answer.status, files)
        : serves(page, answer.status, files),
    link: page.href,
  };
}

async function healthFailed(
  target: Target,
  release: Release,
  text: Text,
  site: SiteFacts,
  hint: Text | undefined,
): Promise<DeployFailure> {
  const { web, codes } = await readAppLog(target, release);
  return new DeployFailure(text, { stage: 'health', lines: web, codes, site }, { hint, log: telling(web) });
}
