import type { PlatformState } from './checks/platform-state.js';
import { waitForPendingBuilds } from './deploy/pending-builds.js';
import { promoteTo } from './deploy/promotion.js';
import type { Target } from './deploy/target.js';
import type { DjangoProject } from './django/django-project.js';
import { getRelease } from './heroku/releases.js';
import { serves } from './keep.js';
import type { Record } from './main.js';
import type { Finding } from './model/finding.js';
import type { Journal } from './model/journal.js';
import type { Text } from './model/text.js';
import { serve } from './serve.js';
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
  const there: Record = { prefix: record.prefix, checks: record.checks, changes: [], warnings: [] };
  const journalThere = journal.ofApp(target.app.name);
  if (await isThere(run, record, production)) return journalThere.skip('promote', thereAlready(platform));
  run.remember('app', target.app.name);
  const { builtAs, release: previous, features } = platform;
  const serving = { target, django, first: builtAs === null, previous, features };
  try {
    await serve(run, journalThere, there, serving, () =>
      journalThere.run('promote', async () => {
        judgeProduction(run, django, platform);
        await waitForPendingBuilds(target);
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

/** Whether production runs this commit already, and serves. */
async function isThere(run: Run, record: Record, { target, platform }: Production): Promise<boolean> {
  const { release, commit } = platform;
  if (run.inputs.force || release === undefined || commit !== record.commit) return false;
  return serves(run, target, await getRelease(target.client, target.app.name, release, target.limits));
}

function thereAlready({ appName, release }: PlatformState): Text {
  return {
    en: `v${release} of ${appName} is of this very commit and serves. \`force: true\` promotes it again.`,
    ko: `${appName}의 v${release}이(가) 바로 이 커밋이고 잘 동작합니다. \`force: true\`이면 다시 승격합니다.`,
  };
}

/** A finding that says which app it is about. */
function about(finding: Finding, app: string): Finding {
  const { en, ko } = finding.message;
  return { ...finding, message: { en: `${app}: ${en}`, ko: `${app}: ${ko}` } };
}
