import { beforeAll, expect, test } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import type { Run } from '../../src/stages/run.js';
import { whyNoPage } from '../../src/stages/without-web.js';
import { project } from '../checks/projects.js';

beforeAll(() => initPython());

const why = (procfile: string, check = 'other', settings?: string) => {
  const files = project({ Procfile: procfile, ...(settings && { 'mysite/settings.py': settings }) });
  const run = { inputs: { ignore: [{ check }] } } as unknown as Run;
  return whyNoPage(run, openDjangoProject(projectFromMap(files)))?.en;
};
const bot = 'DEBUG = False\n';

test('no page is asked for where no web process is wanted', () => {
  expect(why('worker: python manage.py bot\n', 'procfile-no-web')).toMatch(/`ignore` says/);
  expect(why('worker: python manage.py bot\n', 'other', bot)).toMatch(/no ROOT_URLCONF/);
});

test('one is asked for where it is, or is not known not to be', () => {
  expect(why('worker: python manage.py bot\n')).toBeUndefined();
  expect(why('worker: python manage.py bot\n', 'other', 'import (\n')).toBeUndefined();
  for (const procfile of [
    '',
    'web: gunicorn a\nworker: b\n',
    'worker: b\nweb:gunicorn\n',
    'Web: a\nworker: b\n',
  ])
    expect(why(procfile, 'procfile-no-web', bot)).toBeUndefined();
});
