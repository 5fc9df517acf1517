import { expect, it } from 'vitest';
import check from '../../../src/checks/python-version/runtime-txt-format.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it.each(['Python 3.10.7', 'Python-3.10.7', '3.10.7', 'python 3.10', '\uFEFFpython-3.10'])(
  'reports %j',
  async (text) => {
    const files = project({ '.python-version': undefined, 'runtime.txt': text });
    await reports(check, files, [{ file: 'runtime.txt', line: 1 }]);
    const after = await repaired(check, files);
    expect(after['runtime.txt']).toBeUndefined();
    expect(after['.python-version']).toBe('3.10\n');
  },
);

it('asks for what the project can live with where it is not clear which is meant, or where Heroku has it no more', async () => {
  for (const text of ['python-3.10.7\npython-3.11', 'Python-3.8.2']) {
    const files = project({ '.python-version': undefined, 'runtime.txt': text });
    expect((await repaired(check, files))['.python-version']).toBe('3.14\n');
  }
});

it('reports an empty one', async () => {
  await reports(check, project({ 'runtime.txt': '' }), [{ file: 'runtime.txt', line: 1 }]);
});

it('stays silent', async () => {
  for (const text of ['python-3.13', ' python-3.13.1 \r\n', '# note\npython-3.13'])
    await staysSilent(check, project({ 'runtime.txt': text }));
  await staysSilent(check, project());
});
