import { expect, it } from 'vitest';
import check from '../../../src/checks/requirements/req-dev-only.js';
import missing from '../../../src/checks/requirements/req-missing-package.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const settings = withSettings([
  '"django.contrib.messages",',
  '"django.contrib.messages",\n    "debug_toolbar",',
]);
const line = lineOf(settings, file, 'debug_toolbar');

it.each(['requirements-dev.txt', 'requirements/dev.txt', 'requirements/local.txt', 'dev-requirements.txt'])(
  'reports what only %s has',
  async (other) => {
    const files = { ...settings, [other]: '# for work\ndjango-debug-toolbar==6.1.0\n' };
    const { findings } = await reports(check, files, [{ file, line }]);
    expect(findings[0]!.related).toMatchObject([{ location: { file: other, line: 2 } }]);
    // One finding is enough.
    expect((await run(missing, files)).findings).toEqual([]);
  },
);

it('reports what only a development group has', async () => {
  const entry = (name: string, group: string) =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\ngroups = ["${group}"]\nfiles = []\n`;
  const lock = [
    ...['django', 'whitenoise', 'dj-database-url'].map((name) => entry(name, 'main')),
    entry('django-debug-toolbar', 'dev'),
  ].join('\n');
  const files = project({ ...settings, 'requirements.txt': undefined, 'poetry.lock': lock });
  const { findings } = await reports(check, files, [{ file, line }]);
  expect(findings[0]!.related).toMatchObject([{ location: { file: 'poetry.lock' } }]);
});

it('is silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, {
    ...settings,
    'requirements.txt': `${project()['requirements.txt']}-r requirements-dev.txt\n`,
    'requirements-dev.txt': 'django-debug-toolbar\n',
  });
  await staysSilent(check, { ...settings, 'notes/list.md': 'django-debug-toolbar\n' });
  const guarded = withSettings([
    'STATIC_URL',
    'if DEBUG:\n    INSTALLED_APPS += ["debug_toolbar"]\nSTATIC_URL',
  ]);
  await staysSilent(check, { ...guarded, 'requirements-dev.txt': 'django-debug-toolbar\n' });
});
