import { expect, it } from 'vitest';
import check from '../../../src/checks/security/allowed-hosts-wildcard.js';
import { lineOf, project, withLines, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const hosts = (line: string) =>
  withSettings(['ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]', line]);

it('reports the star, milder under a test for Heroku', async () => {
  await reports(check, hosts('ALLOWED_HOSTS = ["localhost", "*"]'), [
    { file: 'mysite/settings.py', line: 9 },
  ]);
  await reports(check, hosts('if "DYNO" in os.environ:\n    ALLOWED_HOSTS = ["*"]'), [
    { file: 'mysite/settings.py', line: 10, severity: 'notice' },
  ]);
});

it('knows a test for Heroku by its name', async () => {
  const sample = 'IS_HEROKU = "DYNO" in os.environ and "CI" not in os.environ\n';
  for (const line of [
    `${sample}if IS_HEROKU:\n    ALLOWED_HOSTS = ["*"]\nelse:\n    ALLOWED_HOSTS = []`,
    `${sample}ALLOWED_HOSTS = ["*"] if IS_HEROKU else []`,
  ])
    await reports(check, hosts(line), [
      { file: 'mysite/settings.py', line: line.includes('if IS_HEROKU:') ? 11 : 10, severity: 'notice' },
    ]);
  await reports(check, hosts('X = 1\nif X:\n    ALLOWED_HOSTS = ["*"]\nY = "DYNO" in os.environ'), [
    { file: 'mysite/settings.py', line: 11, severity: 'warning' },
  ]);
});

it('says that django-heroku did it', async () => {
  const files = withLines('import django_heroku\ndjango_heroku.settings(locals())\n');
  const line = lineOf(files, 'mysite/settings.py', 'django_heroku.settings');
  await reports(check, files, [{ file: 'mysite/settings.py', line, severity: 'notice' }]);
  await staysSilent(
    check,
    withLines('import django_heroku\ndjango_heroku.settings(locals(), allowed_hosts=False)\n'),
  );
});

it('names the hosts instead', async () => {
  for (const [before, after] of [
    ["['*']", "['.herokuapp.com', 'localhost', '127.0.0.1']"],
    ['["localhost", "*"]', '["localhost", ".herokuapp.com"]'],
    ['["*", "blog.herokuapp.com"]', '["blog.herokuapp.com"]'],
  ] as const) {
    const files = await repaired(check, hosts(`ALLOWED_HOSTS = ${before}`));
    expect(files['mysite/settings.py']).toContain(`ALLOWED_HOSTS = ${after}\n`);
  }
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, hosts('ALLOWED_HOSTS = ["*"]\nALLOWED_HOSTS = [".herokuapp.com"]'));
});
