import { beforeAll, expect, test } from 'vitest';
import { planRepairs } from '../../src/fix/plan-repairs.js';
import { note, quarrelling, type Seen } from '../../src/fix/quarrels.js';
import type { Edit } from '../../src/model/edit.js';
import { same } from '../../src/model/text.js';
import { initPython } from '../../src/python/wasm.js';
import { finding } from '../report/sample.js';

beforeAll(initPython);

const repair = (check: string, edit: Edit) =>
  finding({ check, fix: { title: same(check), safety: 'safe', edits: [edit] } });
const write = (file: string, text: string): Edit => ({ kind: 'write', file, text });

/** Rounds of repairs: what was made in each, and who quarrelled. */
function rounds(files: Record<string, string>, ...findings: Parameters<typeof planRepairs>[0][]) {
  const seen: Seen = new Map();
  return findings.map((round) => {
    const read = (path: string) =>
      files[path] === undefined ? undefined : { text: files[path], bom: false };
    const plan = planRepairs(round, { read, isKnown: () => true });
    const ids = quarrelling(plan, seen);
    if (ids.length === 0)
      for (const change of plan.changes) {
        note(change, seen);
        files[change.to!] = change.after;
      }
    return ids;
  });
}

test('names the checks that undo each other, and no other', () => {
  const up = repair('newer', write('version', '3.14\n'));
  const down = repair('older', write('version', '3.10\n'));
  const other = repair('other', write('Procfile', 'web: b\n'));
  expect(rounds({ version: '3.10\n', Procfile: 'web: a\n' }, [up], [down, other], [other])).toEqual([
    [],
    ['older'],
    [],
  ]);
});

test('names a check whose repair changes nothing', () => {
  expect(rounds({ version: '3.10\n' }, [repair('same', write('version', '3.10\n'))])).toEqual([['same']]);
});

test('lets a file be changed again and again', () => {
  const steps = ['b', 'c', 'd'].map((text) => [repair(text, write('file', text))]);
  expect(rounds({ file: 'a' }, ...steps)).toEqual([[], [], []]);
});
