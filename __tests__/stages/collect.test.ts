import { expect, test } from 'vitest';
import { CollectError } from '../../src/stages/collect.js';
import { raised } from '../checks/evidence/evidence.js';

const of = (collect: ReturnType<typeof raised>, log: readonly string[] = []) =>
  new CollectError({ reads: {}, collect, files: 0 }, log);

test('a failure names its line and its repair', () => {
  const location = { file: 'shop/settings.py', line: 9 };
  const error = of(raised('KeyError', "'TOKEN'", { variable: 'TOKEN', location }));
  expect(error.message).toContain("KeyError: 'TOKEN' (shop/settings.py:9)");
  expect(error.hint?.en).toContain('heroku config:set TOKEN=');
});

test('what Python has no more is not looked for on the index', () => {
  const missing = (module: string) =>
    of(raised('ModuleNotFoundError', `No module named '${module}'`, { module })).hint?.en;
  expect(missing('cgi')).toMatch(/^Newer Pythons have no `cgi` any more\./);
  expect(missing('rest_framework')).toMatch(/^Add `djangorestframework` to the requirements; if it is there/);
});

test('a program that ended itself is quoted', () => {
  const log = [
    'Reading x',
    'No Django settings specified.',
    "Unknown command: 'collectstatic'",
    "Type 'manage.py help' for usage.",
    '',
  ];
  expect(of(raised('SystemExit', '1'), log).message).toContain(
    "refuse the build: No Django settings specified. Unknown command: 'collectstatic'.",
  );
  expect(of(raised('SystemExit', '1')).message).toContain('SystemExit: 1');
});
