import { expect, it } from 'vitest';
import {
  bootTimeout,
  buildFailed,
  dynoCrashed,
  memoryQuota,
  migrationsUnapplied,
  releaseFailed,
  requestTimeout,
  slugNoWeb,
  superuserMissing,
} from '../../../src/checks/platform/outcome-checks.js';
import { text } from '../../../src/checks/verdicts.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const cause = text('The settings do not parse.', '설정을 읽을 수 없습니다.');
const here = [{ file: '' }];
const r10 = new Map([['R10', 1]]);
const all = [
  bootTimeout,
  buildFailed,
  dynoCrashed,
  memoryQuota,
  migrationsUnapplied,
  releaseFailed,
  requestTimeout,
  slugNoWeb,
  superuserMissing,
];

it('reports a failed stage, at the line that made it fail', async () => {
  const location = { file: 'mysite/settings.py', line: 3 };
  await reports(buildFailed, project(), [location], {
    outcome: { failed: { stage: 'build', cause, location } },
  });
  await reports(releaseFailed, project(), here, { outcome: { failed: { stage: 'release', cause } } });
  await reports(dynoCrashed, project(), here, { outcome: { failed: { stage: 'boot', cause } } });
  await reports(bootTimeout, project(), here, { outcome: { failed: { stage: 'boot', cause }, codes: r10 } });
  await staysSilent(dynoCrashed, project(), { outcome: { failed: { stage: 'boot', cause }, codes: r10 } });
});

it('reports what Heroku logged', async () => {
  await reports(memoryQuota, project(), here, { outcome: { codes: new Map([['R14', 3]]) } });
  const killed = {
    outcome: {
      codes: new Map([
        ['R14', 3],
        ['R15', 1],
      ]),
    },
  };
  await reports(memoryQuota, project(), [{ file: '', severity: 'error' }], killed);
  await reports(requestTimeout, project(), here, { outcome: { codes: new Map([['H12', 2]]) } });
});

it('reports a slug without web, and a database without accounts', async () => {
  await reports(slugNoWeb, project(), [{ file: 'Procfile' }], { outcome: { processTypes: ['worker'] } });
  await reports(slugNoWeb, project({ Procfile: undefined }), here, { outcome: { processTypes: [] } });
  await reports(superuserMissing, project(), here, { outcome: { noAccounts: true } });
});

it('reports what the database lacks', async () => {
  const unapplied = [
    { app: 'blog', name: '0002_post' },
    { app: 'blog', name: '0003_tag' },
  ];
  const { findings } = await reports(migrationsUnapplied, project(), here, { outcome: { unapplied } });
  expect(findings[0]?.message.en).toMatch(/2 migrations, the first of them `blog\.0002_post`/);
  await staysSilent(migrationsUnapplied, project(), { outcome: { unapplied: [] } });
  const sqlite = 'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}}\n';
  await staysSilent(migrationsUnapplied, project({ 'mysite/settings.py': sqlite }), {
    outcome: { unapplied },
  });
});

it.each(all)('%o stays silent', async (check) => {
  await staysSilent(check, project());
  await staysSilent(check, project(), { outcome: {} });
  await staysSilent(check, project(), { outcome: { processTypes: ['web', 'release'] } });
  await staysSilent(check, project(), {
    outcome: {
      codes: new Map([
        ['H14', 1],
        ['H99', 1],
      ]),
    },
  });
  await staysSilent(check, project(), { outcome: { failed: { stage: 'migrate', cause } } });
});
