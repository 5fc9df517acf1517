import { it } from 'vitest';
import check from '../../../src/checks/static/static-unserved.js';
import { lineOf, project, withSettings } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

const whitenoise = '    "whitenoise.middleware.WhiteNoiseMiddleware",\n';
const file = 'mysite/settings.py';

it('reports it', async () => {
  const files = withSettings([whitenoise, '']);
  await reports(check, files, [{ file, line: lineOf(files, file, 'MIDDLEWARE') }]);
});

it('asks where a part of the list is not known', async () => {
  await asks(check, withSettings([whitenoise, '    os.environ["EXTRA"],\n']), /MIDDLEWARE/);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, withSettings([whitenoise, '    "mysite.middleware.MyWhiteNoise",\n']));
  await staysSilent(
    check,
    withSettings([whitenoise, ''], ['STATIC_URL = "static/"', 'STATIC_URL = "https://cdn.example.org/"']),
  );
  await staysSilent(
    check,
    withSettings(
      [whitenoise, ''],
      ['STATIC_URL', 'STORAGES = {"staticfiles": {"BACKEND": "storages.backends.s3.S3Storage"}}\nSTATIC_URL'],
    ),
  );
  await staysSilent(
    check,
    withSettings([whitenoise, ''], ['DEBUG = os.environ.get("DEBUG", "False") == "True"', 'DEBUG = True']),
  );
  await staysSilent(check, {
    ...withSettings([whitenoise, '']),
    'mysite/wsgi.py': 'from whitenoise import WhiteNoise\napplication = WhiteNoise(None)\n',
  });
  await staysSilent(check, {
    ...withSettings([whitenoise, '']),
    Procfile: 'web: bin/start-nginx gunicorn mysite.wsgi\n',
  });
});
