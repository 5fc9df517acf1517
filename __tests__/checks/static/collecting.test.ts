import { expect, it } from 'vitest';
import disabled from '../../../src/checks/static/collectstatic-disabled.js';
import tracked from '../../../src/checks/static/static-output-tracked.js';
import { platformWith } from '../platform.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';
import { manifest, withPages } from './pages.js';

const settings = 'mysite/settings.py';
const appJson = (value: unknown) => ({
  'app.json': JSON.stringify({ name: 'x', env: { DISABLE_COLLECTSTATIC: value } }, null, 1),
});

it('reports each way to switch collectstatic off', async () => {
  for (const value of ['1', 'true', { value: '1', description: 'x' }]) {
    const files = project(appJson(value));
    await reports(disabled, files, [{ file: 'app.json', line: lineOf(files, 'app.json', 'DISABLE') }]);
  }
  const off = { '.heroku/collectstatic_disabled': '' };
  await reports(disabled, project(off), [{ file: '.heroku/collectstatic_disabled' }]);
  const files = project();
  await reports(disabled, files, [{ file: settings, line: lineOf(files, settings, 'STATIC_ROOT') }], {
    platform: platformWith({ DISABLE_COLLECTSTATIC: '1' }),
  });
  await reports(disabled, project({ ...off, 'staticfiles/x.css': '' }), [
    { file: '.heroku/collectstatic_disabled', severity: 'warning' },
  ]);
  await reports(disabled, withPages({ ...off, 'staticfiles/x.css': '' }, manifest), [
    { file: '.heroku/collectstatic_disabled', severity: 'error' },
  ]);
});

it('stays silent where it is on, or needless', async () => {
  await staysSilent(disabled, project());
  for (const value of ['0', '', undefined, { description: 'x' }])
    await staysSilent(disabled, project(appJson(value)));
  await staysSilent(disabled, project({ 'app.json': '{"env": {"DISABLE_COLLECTSTATIC": ' }));
  await staysSilent(disabled, project(), { platform: platformWith({ DISABLE_COLLECTSTATIC: '0' }) });
  await staysSilent(disabled, {
    ...withSettings(['    "django.contrib.staticfiles",\n', '']),
    ...appJson('1'),
  });
  const s3 = 'STORAGES = {"staticfiles": {"BACKEND": "storages.backends.s3.S3Storage"}}\nSTATIC_URL';
  await staysSilent(disabled, { ...withSettings(['STATIC_URL', s3]), ...appJson('1') });
  await staysSilent(disabled, {
    ...withSettings(['STATIC_URL', 'WHITENOISE_USE_FINDERS = True\nSTATIC_URL']),
    ...appJson('1'),
  });
  await staysSilent(
    disabled,
    project({ ...appJson('1'), 'bin/post_compile': 'python manage.py collectstatic --noinput\n' }),
  );
  await staysSilent(
    disabled,
    project({
      ...appJson('1'),
      Procfile: 'web: python manage.py collectstatic --noinput && gunicorn mysite.wsgi\n',
    }),
  );
  const fir = { ...platformWith({ DISABLE_COLLECTSTATIC: '1' }), generation: 'fir' as const };
  expect((await run(disabled, project(), { platform: fir })).notApplicable).toHaveLength(1);
});

it('reports what collectstatic made, stale copies as a warning', async () => {
  const output = { 'staticfiles/admin/css/base.css': '', 'staticfiles/css/site.css': '' };
  const files = withPages(output);
  const at = { file: settings, line: lineOf(files, settings, 'STATIC_ROOT') };
  await reports(tracked, files, [at]);
  await reports(tracked, withPages({ ...output, 'static/css/site.css': 'new' }), [
    { ...at, severity: 'warning' },
  ]);
  await reports(tracked, withPages({ 'staticfiles/staticfiles.json': '{}' }), [at]);
});

it('stays silent about a folder that collectstatic did not fill', async () => {
  await staysSilent(tracked, project());
  await staysSilent(tracked, withPages({ 'staticfiles/.gitkeep': '' }));
  await staysSilent(tracked, withPages({ 'staticfiles/css/own.css': '' }));
  await staysSilent(
    tracked,
    withPages({ 'staticfiles/admin/x.css': '' }, 'STATICFILES_DIRS = [BASE_DIR / "staticfiles"]\n'),
  );
});
