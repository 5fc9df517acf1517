import { it } from 'vitest';
import check from '../../../src/checks/python-version/python-django-mismatch.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

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

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of ['Django', 'Django>=3.2', 'Django~=4.2', 'flask==1', 'Django==9.9'])
    await staysSilent(check, project({ 'requirements.txt': `${line}\n` }));
});
