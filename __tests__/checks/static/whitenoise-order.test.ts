import { expect, it } from 'vitest';
import check from '../../../src/checks/static/whitenoise-order.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const whitenoise = '    "whitenoise.middleware.WhiteNoiseMiddleware",\n';
const security = '    "django.middleware.security.SecurityMiddleware",\n';
const session = '    "django.contrib.sessions.middleware.SessionMiddleware",\n';
const file = 'mysite/settings.py';

it('reports it behind other middleware and before SecurityMiddleware', async () => {
  for (const files of [
    withSettings([whitenoise, ''], [session, session + whitenoise]),
    withSettings([whitenoise, ''], [security, whitenoise + security]),
    withSettings(
      [whitenoise, ''],
      ['MIDDLEWARE = [\n', `MIDDLEWARE = [\n    "django.middleware.common.CommonMiddleware",\n`],
      [security, security + whitenoise],
    ),
  ]) {
    await reports(check, files, [{ file, line: lineOf(files, file, 'whitenoise.middleware') }]);
  }
});

it('says how to get by a helper that puts it first', async () => {
  const files = withSettings([
    'STATIC_URL',
    'import django_heroku\ndjango_heroku.settings(locals())\nSTATIC_URL',
  ]);
  const line = lineOf(files, file, 'django_heroku.settings');
  const { findings } = await reports(check, files, [{ file, line }]);
  expect(findings[0]!.remedy.en).toContain('staticfiles=False');
});

it('reports it where the rest of the list depends on the environment', async () => {
  const files = withSettings(
    [whitenoise, ''],
    [
      'ROOT_URLCONF',
      'MIDDLEWARE.append("whitenoise.middleware.WhiteNoiseMiddleware")\nif os.environ.get("GATE"):\n    MIDDLEWARE.insert(0, "gate.Gate")\nROOT_URLCONF',
    ],
  );
  await reports(check, files, [{ file, line: lineOf(files, file, 'MIDDLEWARE.append') }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, withSettings([whitenoise, '']));
  await staysSilent(
    check,
    withSettings([security, `    "corsheaders.middleware.CorsMiddleware",\n${security}`]),
  );
  await staysSilent(check, withSettings([whitenoise, `    "myapp.middleware.Health",\n${whitenoise}`]));
  await staysSilent(check, withSettings([security, '']));
});
