import { expect, it } from 'vitest';
import check from '../../../src/checks/python-version/python-version-format.js';
import pythonVersionMissing from '../../../src/checks/python-version/python-version-missing.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it.each([
  ['python-3.12.3', '3.12.3'],
  ['3.12.*', '3.12'],
  ['"3.12"', '3.12'],
  ['>=3.12', '3.12'],
  ['3.12 # note', '3.12'],
  ['pypy3.10', '3.10'],
  ['3', '3.14'],
])('reports %s and writes %s', async (text, right) => {
  const files = project({ '.python-version': `# mine\n${text}\n` });
  await reports(check, files, [{ file: '.python-version', line: 2 }]);
  expect((await repaired(check, files))['.python-version']).toBe(`${right}\n`);
});

it('reports several versions, none, and other encodings', async () => {
  await reports(check, project({ '.python-version': '3.12\n3.13\n' }), [
    { file: '.python-version', line: 2 },
  ]);
  await reports(check, project({ '.python-version': '# later\n' }), [{ file: '.python-version', line: 1 }]);
  for (const bytes of [Buffer.from('\uFEFF3.13\n'), Buffer.from('\uFEFF3.13\r\n', 'utf16le')]) {
    const { findings } = await reports(check, { ...project(), '.python-version': bytes }, [
      { file: '.python-version', line: 1 },
    ]);
    expect(findings[0]?.fix?.edits).toEqual([{ kind: 'write', file: '.python-version', text: '3.13\n' }]);
  }
});

it('stays silent', async () => {
  for (const text of ['3.13', '3.13.2\r\n', '# note\n\n 3.13\n'])
    await staysSilent(check, project({ '.python-version': text }));
  await staysSilent(check, project({ '.python-version': undefined }));
  await staysSilent(check, project({ '.python-version': 'bad', 'runtime.txt': 'python-3.13' }));
});

it('reads the version of Pipfile.lock as strictly', async () => {
  const lock = (version: string) => ({
    'Pipfile.lock': JSON.stringify({ _meta: { requires: { python_version: version } }, default: {} }),
  });
  for (const version of ['3.11.*', '>=3.11', '3']) {
    await reports(check, lock(version), [{ file: 'Pipfile.lock' }]);
    await staysSilent(pythonVersionMissing, lock(version));
  }
  await staysSilent(check, lock('3.13'));
  await staysSilent(check, { ...lock('3.*'), '.python-version': '3.13\n' });
});
