import { expect, it } from 'vitest';
import check from '../../../src/checks/evidence/collectstatic-fails.js';
import type { Raised } from '../../../src/django/evidence.js';
import { project } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';
import { evidence, raised } from './evidence.js';

const failing = (type: string, message: string, more: Partial<Raised> = {}, unsettled: string[] = []) =>
  evidence({
    build: { reads: { SECRET_KEY: true }, collect: raised(type, message, more), files: 0 },
    unsettled,
  });

const sheet = failing(
  'whitenoise.storage.MissingFileError',
  'The file … could not be found',
  {
    location: { file: 'static/site.css', line: 4 },
    missingStaticFile: 'images/curtian.svg',
  },
  [],
);

it('reports a style sheet that names a missing file, at its line', async () => {
  const { findings } = await reports(check, project(), [{ file: 'static/site.css', line: 4 }], {
    evidence: sheet,
  });
  expect(findings[0]).toMatchObject({
    message: { en: expect.stringContaining('This names `images/curtian.svg`, which no app has') },
    remedy: { en: 'Add the file `images/curtian.svg` to the static files, or correct the reference.' },
  });
});

it('reports a missing variable that is known to be missing, and asks when it may be there', async () => {
  const missing = (unsettled: string[]) =>
    failing(
      'KeyError',
      "'STRIPE'",
      { variable: 'STRIPE', location: { file: 'mysite/settings.py', line: 8 } },
      unsettled,
    );
  const { findings } = await reports(check, project(), [{ file: 'mysite/settings.py', line: 8 }], {
    evidence: missing([]),
  });
  expect(findings[0]!.remedy.en).toBe('Run `heroku config:set STRIPE=…`, or give the variable a default.');
  await asks(check, project(), /whether collectstatic works with the app's own config vars/, {
    evidence: missing(['STRIPE']),
  });
});

it('reports an import that fails whatever the variables hold', async () => {
  const evidence = failing(
    'ModuleNotFoundError',
    "No module named 'corsheaders'",
    { module: 'corsheaders' },
    ['SECRET_KEY'],
  );
  const { findings } = await reports(check, project(), [{ file: 'mysite/settings.py' }], { evidence });
  expect(findings[0]!.remedy.en).toBe(
    'Add `django-cors-headers` to the requirements; if it is there, take a release that is made for this Python.',
  );
});

it('asks where a value that is not the app’s own may be the cause', async () => {
  const bad = failing('ValueError', 'Fernet key must be 32 url-safe base64-encoded bytes.', {}, [
    'SECRET_KEY',
  ]);
  await asks(check, project(), /ends with `ValueError: Fernet key/, { evidence: bad });
});

it('asks where a hook of the build may make what is missing, and where another Python ran', async () => {
  await asks(check, project({ 'bin/post_compile': 'make css\n' }), /collectstatic works/, {
    evidence: sheet,
  });
  await asks(check, project(), /collectstatic works/, { evidence: { ...sheet, samePython: false } });
});

it('stays silent when it works, was not tried or died', async () => {
  await staysSilent(check, project(), { evidence: evidence() });
  await staysSilent(check, project());
  await staysSilent(check, project(), {
    evidence: evidence({ build: { reads: {}, collect: { ended: 'died' }, files: 0 } }),
  });
});
