import { beforeAll, expect, test } from 'vitest';
import { planRepairs } from '../../src/fix/plan-repairs.js';
import type { Edit } from '../../src/model/edit.js';
import { same } from '../../src/model/text.js';
import { initPython } from '../../src/python/wasm.js';
import type { ReadSource } from '../../src/report/source.js';
import { finding } from '../report/sample.js';

beforeAll(initPython);

const repair = (check: string, ...edits: Edit[]) =>
  finding({ check, fix: { title: same(check), safety: 'safe', edits } });
const replace = (file: string, start: number, end: number, newText: string): Edit => ({
  kind: 'replace',
  file,
  start,
  end,
  newText,
});

/** What the repairs come to: made, refused with the reason, and the files afterwards. */
function plan(
  files: Record<string, string | null>,
  findings: Parameters<typeof planRepairs>[0],
  untracked: string[] = [],
) {
  const read: ReadSource = (path) => {
    const text = files[path];
    return text === null ? 'binary' : text === undefined ? undefined : { text, bom: false };
  };
  const { repairs, changes, refused } = planRepairs(findings, {
    read,
    isKnown: (path) => path in files && !untracked.includes(path),
  });
  return {
    made: repairs.map(({ check }) => check),
    refused: refused.map(({ finding: { check }, why }) => `${check}: ${why.en}`),
    files: Object.fromEntries(changes.map(({ to, from, after }) => [to ?? `${from} deleted`, after])),
  };
}

test('puts together what goes together', () => {
  const files = { 'a.py': 'A = 1\nB = 2\n', 'Procfile.txt': 'web: x\n', old: 'x' };
  expect(
    plan(files, [
      repair('one', replace('a.py', 4, 5, '10')),
      repair('two', replace('a.py', 10, 11, '20')),
      repair('three', { kind: 'rename', file: 'Procfile.txt', to: 'Procfile' }),
      repair('four', { kind: 'delete', file: 'old' }),
      repair('five', { kind: 'write', file: 'new/a.txt', text: 'new\n' }),
    ]),
  ).toEqual({
    made: ['one', 'two', 'three', 'four', 'five'],
    refused: [],
    files: { 'a.py': 'A = 10\nB = 20\n', Procfile: 'web: x\n', 'old deleted': '', 'new/a.txt': 'new\n' },
  });
});

test('refuses what would spoil a file, and makes the others', () => {
  const files = {
    'a.py': 'A = (1)\n',
    'b.toml': 'a = 1\n',
    'c.json': '{"a": 1}',
    'bad.py': 'A = (\nB = 1\n',
  };
  expect(
    plan(files, [
      repair('py', replace('a.py', 4, 5, '')),
      repair('toml', replace('b.toml', 4, 5, '')),
      repair('json', replace('c.json', 6, 7, ''), replace('a.py', 5, 6, '2')),
      repair('other', replace('a.py', 5, 6, '3')),
      // It was broken before, and is not more so.
      repair('bad', replace('bad.py', 10, 11, '2')),
    ]),
  ).toEqual({
    made: ['other', 'bad'],
    refused: [
      'py: `a.py` could not be read any more after it',
      'toml: `b.toml` could not be read any more after it',
      'json: `c.json` could not be read any more after it',
    ],
    files: { 'a.py': 'A = (3)\n', 'bad.py': 'A = (\nB = 2\n' },
  });
});

test('takes a repair of several files as a whole or not at all', () => {
  const { made, refused, files } = plan({ 'a.py': 'A = 1\n', 'c.json': '{"a": 1}' }, [
    repair('both', replace('a.py', 4, 5, '2'), replace('c.json', 6, 7, '')),
  ]);
  expect({ made, refused, files }).toEqual({
    made: [],
    refused: ['both: `c.json` could not be read any more after it'],
    files: {},
  });
});

test('leaves alone what is no text, what is not there, and what git does not know', () => {
  const files = { 'latin.py': null, 'requirements.txt': null, Procfile: 'mine' };
  expect(
    plan(
      files,
      [
        repair('latin', replace('latin.py', 0, 1, 'x')),
        repair('utf16', { kind: 'write', file: 'requirements.txt', text: 'Django\n' }),
        repair('gone', replace('gone.py', 0, 1, 'x')),
        repair('procfile', { kind: 'write', file: 'Procfile', text: 'web: x\n' }),
        repair('rename', { kind: 'rename', file: 'latin.py', to: 'Procfile' }),
      ],
      ['Procfile'],
    ),
  ).toEqual({
    made: ['utf16'],
    refused: [
      expect.stringContaining('latin: `latin.py` is no UTF-8 text'),
      expect.stringContaining('gone: `gone.py` is no UTF-8 text'),
      'procfile: `Procfile` is there already, and git does not track it',
      'rename: `Procfile` is there already, and git does not track it',
    ],
    files: { 'requirements.txt': 'Django\n' },
  });
});
