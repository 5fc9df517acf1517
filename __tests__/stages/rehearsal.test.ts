import { beforeAll, expect, test } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import { milder } from '../../src/stages/afterwards.js';
import { rehearsalHost } from '../../src/stages/rehearsal-host.js';
import { withSettings } from '../checks/projects.js';
import { finding } from '../report/sample.js';

beforeAll(() => initPython());

test.each([
  ['["shop.herokuapp.com", "localhost"]', 'shop.herokuapp.com'],
  ['["www.example.com", "shop-1a2b.herokuapp.com"]', 'shop-1a2b.herokuapp.com'],
  ['[".herokuapp.com", "shop.herokuapp.com"]', undefined],
  ['["*", "shop.herokuapp.com"]', undefined],
  ['["https://shop.herokuapp.com"]', undefined],
  ['["localhost"]', undefined],
  ['os.environ["HOSTS"].split(",")', undefined],
])('a rehearsal calls the app by the name that is allowed: %s', (hosts, name) => {
  const files = withSettings([
    'ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]',
    `ALLOWED_HOSTS = ${hosts}`,
  ]);
  expect(rehearsalHost(openDjangoProject(projectFromMap(files)))).toBe(name);
});

test('a debug page that a config var may end is a warning in a rehearsal, and an error on the app', () => {
  const page = finding({ check: 'http-debug-page' });
  const before = (...checks: string[]) => ({
    findings: checks.map((check) => finding({ check })),
    unknowns: [],
    notApplicable: [],
    suppressed: [],
  });
  const severity = (mode: 'rehearse' | 'deploy', ...checks: string[]) =>
    milder({ mode }, page, before(...checks)).severity;
  expect(severity('rehearse', 'debug-default-on')).toBe('warning');
  expect(severity('rehearse', 'debug-true')).toBe('error');
  expect(severity('deploy', 'debug-default-on')).toBe('error');
});
