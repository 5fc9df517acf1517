import { it } from 'vitest';
import { reqPillowWheel, reqPsycopg2Wheel } from '../../../src/checks/requirements/req-wheels.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'requirements.txt';
const files = (python: string, text: string) => project({ '.python-version': `${python}\n`, [file]: text });

it.each([
  ['3.11', 'psycopg2-binary==2.9.3', 'warning'],
  ['3.10', 'psycopg2==2.7.7', 'error'],
  ['3.11', 'psycopg2-binary==2.9.1', 'error'],
  ['3.12', 'psycopg2-binary==2.9.5', 'warning'],
  ['3.12', 'psycopg2==2.8.6', 'error'],
  ['3.13', 'psycopg2-binary==2.9.9', 'error'],
  ['3.14', 'psycopg2-binary==2.9.10', 'warning'],
] as const)('psycopg2: Python %s and %s', async (python, line, severity) => {
  await reports(reqPsycopg2Wheel, files(python, `Django==5.2\n${line}\n`), [{ file, line: 2, severity }]);
});

it.each([
  ['3.11', 'psycopg2-binary==2.9.5'],
  ['3.10', 'psycopg2-binary==2.9.3'],
  ['3.10', 'psycopg2==2.8.6'],
  // It is compiled in every release, and this one works.
  ['3.12', 'psycopg2==2.9.3'],
  ['3.13', 'psycopg2==2.9.10'],
  ['3.14', 'psycopg2-binary'],
  ['3.14', 'psycopg2-binary>=2.8'],
  ['3.14', 'psycopg[binary]==3.1'],
  ['3.14', 'psycopg2-binary==2.9.3 ; sys_platform == "win32"'],
])('psycopg2: Python %s and %s is fine', async (python, line) => {
  await staysSilent(reqPsycopg2Wheel, files(python, line));
});

it('is less sure of the default, as an app that was built before keeps its Python', async () => {
  const unnamed = project({ '.python-version': undefined, [file]: 'psycopg2==2.8.6\n' });
  const finding = { file, line: 1 };
  await reports(reqPsycopg2Wheel, unnamed, [{ ...finding, severity: 'warning' }]);
  const first = { platform: platformWith({}) };
  await reports(reqPsycopg2Wheel, unnamed, [{ ...finding, severity: 'error' }], first);
});

it('Pillow', async () => {
  await reports(reqPillowWheel, files('3.12', 'pillow==9.5.0\n'), [{ file, line: 1 }]);
  await staysSilent(reqPillowWheel, files('3.12', 'Pillow==10.1.0\n'));
});
