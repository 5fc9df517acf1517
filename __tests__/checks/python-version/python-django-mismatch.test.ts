import { expect, it } from 'vitest';
import check from '../../../src/checks/python-version/python-django-mismatch.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';

it('reports a Django that this Python cannot run', async () => {
  await reports(check, project({ 'requirements.txt': 'Django==3.2.25\n' }), [
    { file: '.python-version', line: 1 },
  ]);
  await reports(check, project({ 'requirements.txt': 'Django==6.0\n', '.python-version': '3.11\n' }), [
    { file: '.python-version', line: 1 },
  ]);
});

it('is less sure of the default, as an app that was built before keeps its Python', async () => {
  const files = project({ 'requirements.txt': '\nDjango==3.2.25\n', '.python-version': undefined });
  const place = { file: 'requirements.txt', line: 2 };
  await reports(check, files, [{ ...place, severity: 'warning' }]);
  await reports(check, files, [{ ...place, severity: 'error' }], { platform: platformWith({}) });
  const built = { platform: platformWith({}, { builtAs: 'Python' }) };
  await reports(check, files, [{ ...place, severity: 'warning' }], built);
});

it('warns where it is one step above the table', async () => {
  await reports(check, project({ 'requirements.txt': 'Django==4.2.16\n' }), [
    { file: '.python-version', line: 1, severity: 'warning' },
  ]);
});

it('says which Python is the closest to an old Django, and where none is', async () => {
  const on = async (django: string, python: string) => {
    const files = project({ 'requirements.txt': `Django==${django}\n`, '.python-version': `${python}\n` });
    const [finding] = (await run(check, files)).findings;
    return finding && `${finding.severity}: ${finding.message.en} ${finding.remedy.en}`;
  };
  expect(await on('2.2.28', '3.14')).toMatchInlineSnapshot(
    `"error: Django 2.2.28 is made for Python 3.5 to 3.9, but Heroku takes Python 3.14, on which it breaks. Write \`3.10\`, the closest that Heroku has, into \`.python-version\`, or move to a Django that supports Python 3.14."`,
  );
  expect(await on('1.11.3', '3.12')).toMatchInlineSnapshot(
    `"error: Django 1.11.3 is made for Python 3.4 to 3.7, but Heroku takes Python 3.12, on which it breaks. Move to a Django that supports Python 3.12: Heroku builds no Python that this one is made for."`,
  );
  expect(await on('1.4', '3.12')).toMatchInlineSnapshot(
    `"error: Django 1.4 is made for Python 2, but Heroku takes Python 3.12, on which it breaks. Move to a Django that supports Python 3.12: Heroku builds no Python that this one is made for."`,
  );
  expect(await on('5.1.2', '3.14')).toMatchInlineSnapshot(
    `"error: Django 5.1.2 is made for Python 3.10 to 3.13, but Heroku takes Python 3.14, on which it breaks. Write \`3.13\` into \`.python-version\`, or move to a Django that supports Python 3.14."`,
  );
  // These were seen to run.
  for (const [django, python] of [
    ['2.2.28', '3.10'],
    ['3.1.7', '3.12'],
    ['3.2.25', '3.12'],
    ['4.1.13', '3.13'],
  ] as const)
    expect(await on(django, python)).toMatch(/^warning/);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of ['Django', 'Django>=3.2', 'Django~=4.2', 'flask==1', 'Django==9.9'])
    await staysSilent(check, project({ 'requirements.txt': `${line}\n` }));
  // python-eol's.
  await staysSilent(check, project({ '.python-version': '3.9\n', 'requirements.txt': 'Django==6.0\n' }));
});
