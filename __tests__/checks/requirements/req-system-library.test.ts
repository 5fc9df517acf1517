import { expect, it } from 'vitest';
import check from '../../../src/checks/requirements/req-system-library.js';
import { platformWith } from '../platform.js';
import { lineOf, project, withLines } from '../projects.js';
import { asks, reports, run, staysSilent } from '../verbs.js';

const list = (line: string, more: Record<string, string | undefined> = {}) =>
  project({ 'requirements.txt': `Django==5.2.8\n${line}\n`, ...more });
const file = 'requirements.txt';
const buildpacks = (...names: string[]) => ({ platform: platformWith({}, { buildpacks: names }) });

it.each(['pyaudio==0.2.14', 'pygraphviz', 'pdftotext==3.0', 'pyodbc==4.0.30', 'M2Crypto'])(
  'reports that %s does not build',
  async (line) => {
    await reports(check, list(line), [{ file, line: 2, severity: 'error' }]);
  },
);

it.each(['opencv-python==4.12.0.88', 'pdfkit', 'pytesseract'])(
  'warns that %s fails at run time',
  async (line) => {
    await reports(check, list(line), [{ file, line: 2, severity: 'warning' }]);
  },
);

it('names the variant that needs nothing', async () => {
  const { findings } = await run(check, list('opencv-python'));
  expect(findings[0]!.remedy.en).toBe('Use `opencv-python-headless`.');
});

it.each([
  'mysqlclient',
  'psycopg2',
  'python-ldap',
  'pycairo',
  'lxml',
  'Pillow',
  'weasyprint',
  'pyodbc==5.2.0',
  'opencv-python-headless',
  'pdf2image',
])('is silent on %s, which Heroku can build and run', async (line) => {
  await staysSilent(check, list(line));
});

it('is silent where an Aptfile or a buildpack brings it', async () => {
  await staysSilent(check, list('pytesseract', { Aptfile: 'tesseract-ocr\n' }));
  await staysSilent(
    check,
    list('pdfkit'),
    buildpacks('https://github.com/dscout/wkhtmltopdf-buildpack', 'heroku/python'),
  );
  await staysSilent(
    check,
    list('GDAL==3.9'),
    buildpacks('https://github.com/heroku/heroku-geo-buildpack.git', 'heroku/python'),
  );
  const app = JSON.stringify({ buildpacks: [{ url: 'https://github.com/heroku/heroku-geo-buildpack.git' }] });
  await staysSilent(check, list('GDAL==3.9', { 'app.json': app }));
});

it('asks for the buildpacks where only they decide', async () => {
  await asks(check, list('GDAL==3.9'), /buildpacks of the app/);
  await reports(
    check,
    list('GDAL==3.9'),
    [{ file, line: 2, severity: 'error' }],
    buildpacks('heroku/python'),
  );
});

it('knows that GeoDjango loads GDAL', async () => {
  const settings = 'mysite/settings.py';
  const app = withLines('INSTALLED_APPS.append("django.contrib.gis")\n');
  const engine = withLines('DATABASES["default"]["ENGINE"] = "django.contrib.gis.db.backends.postgis"\n');
  for (const files of [app, engine]) {
    await asks(check, files, /buildpacks of the app: django\.contrib\.gis\S* needs GDAL/);
    const line = lineOf(files, settings, 'django.contrib.gis');
    await reports(check, files, [{ file: settings, line, severity: 'error' }], buildpacks('heroku/python'));
    await staysSilent(check, files, buildpacks('https://github.com/heroku/heroku-geo-buildpack.git'));
    await staysSilent(check, { ...files, Aptfile: 'libgdal-dev\n' });
  }
});
