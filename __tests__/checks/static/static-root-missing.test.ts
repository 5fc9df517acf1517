import { expect, it } from 'vitest';
import check from '../../../src/checks/static/static-root-missing.js';
import { lineOf, project, withSettings } from '../projects.js';
import { asks, repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const root = (line: string) => withSettings(['STATIC_ROOT = BASE_DIR / "staticfiles"\n', line]);

it('reports it and sets it below STATIC_URL', async () => {
  const files = root('');
  await reports(check, files, [{ file, line: lineOf(files, file, 'STATIC_URL') }]);
  expect((await repaired(check, files))[file]).toMatch(
    /STATIC_URL = "static\/"\nSTATIC_ROOT = BASE_DIR \/ "staticfiles"\n/,
  );
});

it('uses os.path where BASE_DIR is a string', async () => {
  const files = withSettings(
    ['STATIC_ROOT = BASE_DIR / "staticfiles"\n', ''],
    [
      'BASE_DIR = Path(__file__).resolve().parent.parent',
      'BASE_DIR = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))',
    ],
  );
  expect((await repaired(check, files))[file]).toContain(
    'STATIC_ROOT = os.path.join(BASE_DIR, "staticfiles")\n',
  );
});

it('reports None and an empty string', async () => {
  for (const value of ['None', '""']) {
    const files = root(`STATIC_ROOT = ${value}\n`);
    await reports(check, files, [{ file, line: lineOf(files, file, 'STATIC_ROOT') }]);
  }
});

it('asks for what decides', async () => {
  await asks(
    check,
    root('STATIC_ROOT = BASE_DIR / "s" if os.environ.get("PROD") else None\n'),
    /config var `PROD`/,
  );
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(
    check,
    withSettings(
      ['STATIC_ROOT = BASE_DIR / "staticfiles"\n', ''],
      ['    "django.contrib.staticfiles",\n', ''],
    ),
  );
  await staysSilent(
    check,
    root('STORAGES = {"staticfiles": {"BACKEND": "storages.backends.s3.S3Storage"}}\n'),
  );
  await staysSilent(check, root('import django_heroku\ndjango_heroku.settings(locals())\n'));
  await staysSilent(check, root('from .missing import *\n'));
});
