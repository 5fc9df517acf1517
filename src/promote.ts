import type { PlatformState } from './checks/platform-state.js';
import { waitForPendingBuilds } from './deploy/pending-builds.js';
import { promoteTo } from './deploy/promotion.js';
import type { Target } from './deploy/target.js';
import type { DjangoProject } from './django/django-project.js';
import { getRelease, listReleases } from './heroku/releases.js';
import { serves } from './keep.js';
import type { Record } from './main.js';
import { StageError } from './model/errors.js';
import type { Finding } from './model/finding.js';
import { josa } from './model/josa.js';
import type { Journal } from './model/journal.js';
import type { Text } from './model/text.js';
import { serve } from './serve.js';
import { healthOf } from './stages/health.js';
import { judgeProduction } from './stages/judge-production.js';
import type { Production } from './stages/production.js';
import type { Run } from './stages/run.js';

/**
 * After the app serves: releases the very same slug on the production app, which keeps
 * its own config vars, and migrates and proves that one in the same way.
 */
export async function promote(
  run: Run,
  journal: Journal,
  record: Record,
  staging: Target,
  production: Production,
  django: DjangoProject,
): Promise<void> {
  const { target, platform, pipeline } = production;
  const { prefix, checks, start } = record;
  const there: Record = { prefix, checks, start, changes: [], warnings: [] };
  const journalThere = journal.ofApp(target.app.name);
  if (await isThere(run, record, production, django))
    return journalThere.skip('promote', thereAlready(platform));
  run.remember('app', target.app.name);
  const { builtAs, release: previous, features } = platform;
  const serving = { target, django, first: builtAs === null, previous, features };
  try {
    await serve(run, journalThere, there, serving, () =>
      journalThere.run('promote', async () => {
        judgeProduction(run, django, platform);
        await waitForPendingBuilds(target);
        await refuseOther(staging, record);
        return promoteTo(target, staging.app, pipeline);
      }),
    );
  } finally {
    const { release, migrations, served, rollback, changes, checks } = there;
    const app = { name: target.app.name, url: target.app.web_url };
    record.promotion = { app, release, migrations, served, rollback };
    record.changes.push(...changes);
    const known = new Set(record.checks?.findings);
    const named = checks?.findings.map((finding) =>
      known.has(finding) ? finding : about(finding, app.name),
    );
    record.checks = checks && { ...checks, findings: named ?? [] };
  }
}

/** Throws StageError when staging has got other code since it was proven: Heroku promotes what is in force there. */
async function refuseOther({ client, app, limits }: Target, { release }: Record): Promise<void> {
  const releases = await listReleases(client, app.name, 50, limits);
  const current = releases.find((one) => one.current);
  const proven = releases.find(({ id }) => id === release?.id);
  // Config vars make releases, too, with the same slug.
  if (!current || !proven || current.slug?.id === proven.slug?.id) return;
  throw new StageError(
    {
      en: `Not promoted: ${app.name} runs v${current.version} by now, which is not what this run has proven (v${proven.version}).`,
      ko: josa(
        `승격하지 않았습니다. ${app.name}에는 이번 실행이 확인한 v${proven.version}이(가) 아니라 v${current.version}이(가) 적용되어 있습니다.`,
      ),
    },
    {
      hint: {
        en: 'The run that deployed it promotes it, or run this one again.',
        ko: '그것을 배포한 실행이 승격합니다. 아니면 이 실행을 다시 시작하세요.',
      },
    },
  );
}

/** Whether production runs this commit already, and serves. */
async function isThere(
  run: Run,
  record: Record,
  { target, platform }: Production,
  django: DjangoProject,
): Promise<boolean> {
  const { release, commit } = platform;
  if (run.inputs.force || release === undefined || commit !== record.commit) return false;
  const there = await getRelease(target.client, target.app.name, release, target.limits);
  return serves(run, target, there, healthOf(run, record, django));
}

function thereAlready({ appName, release }: PlatformState): Text {
  return {
    en: `v${release} of ${appName} is of this very commit and serves. \`force: true\` promotes it again.`,
    ko: josa(
      `${appName}의 v${release}이(가) 바로 이 커밋이고 잘 동작합니다. \`force: true\`이면 다시 승격합니다.`,
    ),
  };
}

/** A finding that says which app it is about. */
function about(finding: Finding, app: string): Finding {
  const { en, ko } = finding.message;
  return { ...finding, message: { en: `${app}: ${en}`, ko: `${app}: ${ko}` } };
}
