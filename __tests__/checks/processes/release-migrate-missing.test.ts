import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/release-migrate-missing.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { asks, repaired, reports, staysSilent } from '../verbs.js';

it('reports that nothing migrates where this action is told not to', async () => {
  await reports(check, project(), [{ file: 'Procfile', line: 1 }], { migrateStep: 'never' });
  const after = await repaired(check, project(), { migrateStep: 'never' });
  expect(after.Procfile).toBe(
    'web: gunicorn mysite.wsgi --log-file -\nrelease: python manage.py migrate --noinput\n',
  );
});

it('asks how the app is deployed where it is only checked', async () => {
  await asks(check, project(), /deployed by this action.*`git push heroku` does not/);
});

it('knows how the app is deployed where a workflow gives this action the key', async () => {
  const workflow = (text: string) => project({ '.github/workflows/heroku.yml': text });
  const uses = '      - uses: film-club/deploy-django-to-heroku@v1\n';
  const key = '        with:\n          heroku-api-key: ${{ secrets.HEROKU_API_KEY }}\n';
  await staysSilent(check, workflow(uses + key));
  await asks(check, workflow(uses), /deployed by this action/);
  await asks(check, workflow(`#${uses}${key}`), /deployed by this action/);
  await reports(check, workflow(uses + key), [{ file: 'Procfile', line: 1 }], { migrateStep: 'never' });
});

it('stays silent where something migrates', async () => {
  await staysSilent(check, project(), { migrateStep: 'now' });
  const release = (command: string, files: Record<string, string> = {}) =>
    project({ Procfile: `release: ${command}\nweb: gunicorn mysite.wsgi\n`, ...files });
  for (const files of [
    release('python manage.py migrate'),
    release('sh bin/release.sh', { 'bin/release.sh': './manage.py migrate --noinput\n' }),
    release('python manage.py ship', {
      'blog/management/commands/ship.py':
        'from django.core.management import call_command\ncall_command("migrate")\n',
    }),
    release('make release'),
    project({ Procfile: 'web: python manage.py migrate && gunicorn mysite.wsgi\n' }),
    project({ '.github/workflows/deploy.yml': '  - run: heroku run python manage.py migrate -a blog\n' }),
    project({ 'bin/post_compile': 'python manage.py migrate\n' }),
  ]) {
    await staysSilent(check, files, { migrateStep: 'never' });
  }
});

it('stays silent where there is nothing to migrate', async () => {
  const settings = (text: string) => project({ 'mysite/settings.py': text });
  const never = { migrateStep: 'never' } as const;
  const postgres = 'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}\n';
  await staysSilent(check, settings(`${postgres}INSTALLED_APPS = ["django.contrib.staticfiles"]\n`), never);
  await staysSilent(check, settings(`${postgres}INSTALLED_APPS = load()\n`), never);
  await staysSilent(check, settings('INSTALLED_APPS = ["django.contrib.auth"]\n'), never);
  await staysSilent(check, project({ Procfile: undefined }), never);
  // Without a database the app runs on SQLite, which no other dyno can migrate.
  await staysSilent(check, project(), { ...never, platform: platformWith({ SECRET_KEY: 'x' }) });
});

it('does not take a comment for a step', async () => {
  const files = project({ 'bin/post_compile': '# python manage.py migrate\ntrue\n' });
  await reports(check, files, [{ file: 'Procfile', line: 1 }], { migrateStep: 'never' });
});
