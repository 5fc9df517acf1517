import { it } from 'vitest';
import check from '../../../src/checks/static/static-unserved.js';
import { lineOf, project, withSettings } from '../projects.js';
import { asks, type Files, reports, staysSilent } from '../verbs.js';

const whitenoise = '    "whitenoise.middleware.WhiteNoiseMiddleware",\n';
const file = 'mysite/settings.py';

it('reports it', async () => {
  const files = withSettings([whitenoise, '']);
  await reports(check, files, [{ file, line: lineOf(files, file, 'MIDDLEWARE') }]);
});

it('asks where a part of the list is not known', async () => {
  await asks(check, withSettings([whitenoise, '    os.environ["EXTRA"],\n']), /MIDDLEWARE/);
});

it('is not misled by what only looks like a server of static files', async () => {
  const files = withSettings([whitenoise, '']);
  const line = lineOf(files, file, 'MIDDLEWARE');
  const others: readonly Files[] = [
    { Procfile: 'web: python manage.py collectstatic --noinput && gunicorn mysite.wsgi\n' },
    { 'mysite/wsgi.py': '# from whitenoise import WhiteNoise\napplication = None\n' },
    {
      'mysite/urls.py':
        'from django.urls import re_path\nfrom django.views.static import serve\nurlpatterns = [re_path(r"^media/(?P<path>.*)$", serve)]\n',
    },
  ];
  for (const more of others) {
    await reports(check, { ...files, ...more }, [{ file, line }]);
  }
});

it('knows that a server does not serve them with DEBUG on either', async () => {
  const files = withSettings(
    [whitenoise, ''],
    ['DEBUG = os.environ.get("DEBUG", "False") == "True"', 'DEBUG = True'],
  );
  const expected = [{ file, line: lineOf(files, file, 'MIDDLEWARE') }];
  await reports(check, files, expected);
  const urls = (lines: string) => ({
    ...files,
    'mysite/urls.py': `from django.conf import settings\nfrom django.conf.urls.static import static\n${lines}`,
  });
  await reports(check, urls('urlpatterns = static(settings.MEDIA_URL, document_root="m")\n'), expected);
  // What serves them then goes with DEBUG, of which debug-true speaks.
  await staysSilent(check, urls('urlpatterns = static(settings.STATIC_URL, document_root="s")\n'));
  await staysSilent(
    check,
    urls(
      'from django.contrib.staticfiles.urls import staticfiles_urlpatterns\nurlpatterns = staticfiles_urlpatterns()\n',
    ),
  );
  await staysSilent(check, { ...files, Procfile: 'web: python manage.py runserver 0.0.0.0:$PORT\n' });
});

it('is silent where each list that may be has it', async () => {
  const gate = 'if os.environ.get("GATE"):\n    MIDDLEWARE.insert(0, os.environ["GATE"])\nROOT_URLCONF';
  await staysSilent(check, withSettings(['ROOT_URLCONF', gate]));
  const without = withSettings([whitenoise, ''], ['ROOT_URLCONF', gate]);
  await asks(check, without, /MIDDLEWARE/);
  const known = withSettings(
    [whitenoise, ''],
    ['ROOT_URLCONF', gate.replace('os.environ["GATE"])', '"a.Gate")')],
  );
  await reports(check, known, [{ file, line: lineOf(known, file, '    MIDDLEWARE.insert') }]);
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
  await staysSilent(check, {
    ...withSettings([whitenoise, '']),
    'mysite/wsgi.py': 'from whitenoise import WhiteNoise\napplication = WhiteNoise(None)\n',
  });
  const others: readonly Files[] = [
    {
      'mysite/urls.py':
        'from django.urls import re_path\nfrom django.views.static import serve\nurlpatterns = [re_path(r"^static/(?P<path>.*)$", serve)]\n',
    },
    { 'mysite/wsgi.py': 'from dj_static import Cling\napplication = Cling(None)\n' },
    { 'app.json': '{"buildpacks": [{"url": "heroku-community/nginx"}]}' },
  ];
  for (const more of others) {
    await staysSilent(check, { ...withSettings([whitenoise, '']), ...more });
  }
  await staysSilent(check, {
    ...withSettings([whitenoise, '']),
    Procfile: 'web: bin/start-nginx gunicorn mysite.wsgi\n',
  });
});
