import { expect, it } from 'vitest';
import check from '../../../src/checks/python-version/python-eol.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it('reports versions that Heroku refuses, and 3.10 as leaving', async () => {
  const files = project({ '.python-version': '3.9\n' });
  await reports(check, files, [{ file: '.python-version', line: 1 }]);
  await repaired(check, files);
  await reports(check, project({ '.python-version': '2.7.18\n' }), [{ file: '.python-version', line: 1 }]);
  const { findings } = await reports(check, project({ 'runtime.txt': 'python-3.10.7\n' }), [
    { file: 'runtime.txt', line: 1, severity: 'warning' },
  ]);
  expect(findings[0]?.message.en).toContain('2027-01-06');
});

it('asks for the Python of the Django that will be installed', async () => {
  for (const [django, version] of [
    ['Django', '3.14\n'],
    ['Django<5', '3.12\n'],
  ] as const) {
    const files = project({ '.python-version': '3.6\n', 'requirements.txt': `${django}\n` });
    expect((await repaired(check, files))['.python-version']).toBe(version);
  }
});

it('asks for another than the one that leaves, whatever the Pipfile says and Django is not known', async () => {
  const files = project({
    '.python-version': undefined,
    'runtime.txt': 'python-3.10.2\n',
    Pipfile: '[requires]\npython_version = "3.10"\n',
    'Pipfile.lock': '{"_meta": {}, "default": {}}',
  });
  const { findings } = await reports(check, files, [{ file: 'runtime.txt', line: 1, severity: 'warning' }]);
  expect(findings[0]!.remedy.en).toContain('write `3.14`');
});

it('says that a Django which no Python of Heroku runs has to go as well', async () => {
  for (const [django, moves] of [
    ['1.11.3', true],
    ['2.2.28', false],
  ] as const) {
    const files = project({ '.python-version': '3.6\n', 'requirements.txt': `Django==${django}\n` });
    const { findings } = await reports(check, files, [{ file: '.python-version', line: 1 }]);
    expect(findings[0]!.remedy.en.includes('Move to Django 5.2 first')).toBe(moves);
  }
});

it('wants another Django first where this one runs on no newer Python', async () => {
  const files = project({ '.python-version': '3.10\n', 'requirements.txt': 'Django==4.0.2\n' });
  const { findings } = await reports(check, files, [
    { file: '.python-version', line: 1, severity: 'warning' },
  ]);
  expect(findings[0]?.remedy.en).toContain('Move to Django 5.2 first: 4.0');
  expect(findings[0]?.fix).toBeUndefined();
});

it('stays silent', async () => {
  for (const version of ['3.11', '3.14.7', '3.99', '3'])
    await staysSilent(check, project({ '.python-version': version }));
  await staysSilent(check, project({ '.python-version': undefined }));
});
