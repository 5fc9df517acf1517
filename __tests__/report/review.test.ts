import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/model/edit.js';
import type { Finding } from '../../src/model/finding.js';
import { same } from '../../src/model/text.js';
import type { ChangedLines } from '../../src/report/changed-lines.js';
import { suggestions } from '../../src/report/review.js';
import { finding, hostile } from './sample.js';
import { sources } from './sources.js';

const text = 'one\ntwo\nthree\nfour\nfive\n';
const hunk = (start: number, end: number, shift = 0): ChangedLines =>
  new Map([['a.py', { all: false, added: new Set<number>(), hunks: [{ start, end, shift }] }]]);
const replace = (from: string, to: string, source = text): Edit => {
  const start = source.indexOf(from);
  return { kind: 'replace', file: 'a.py', start, end: start + from.length, newText: to };
};
const repair = (...edits: Edit[]): Finding =>
  finding({ location: { file: 'a.py', line: 2 }, fix: { title: same('Repair'), safety: 'safe', edits } });
const of = (findings: Finding[], lines = hunk(1, 5), files: Record<string, string> = { 'a.py': text }) =>
  suggestions(
    { prefix: 'site', checks: { findings, unknowns: [], notApplicable: [], suppressed: [] } },
    lines,
    sources(files),
    'site',
    'en',
  );
const block = (findings: Finding[]) => {
  const [first] = of(findings);
  return first && [first.startLine, first.line, /(`{3,})suggestion\n[\s\S]*?\1/.exec(first.body)![0]];
};

describe('suggestions', () => {
  test('replace whole lines, and only those that differ', () => {
    expect(block([repair(replace('two', '2'))])).toEqual([undefined, 2, '```suggestion\n2\n```']);
    expect(block([repair(replace('two\nthree', '2\n3'))])).toEqual([2, 3, '```suggestion\n2\n3\n```']);
  });

  test('take lines away, and add them to a neighbour', () => {
    expect(block([repair(replace('two\n', ''))])).toEqual([undefined, 2, '```suggestion\n```']);
    const added: Edit = { kind: 'replace', file: 'a.py', start: 4, end: 4, newText: 'new\n' };
    expect(block([repair(added)])).toEqual([undefined, 1, '```suggestion\none\nnew\n```']);
  });

  test('have the number that GitHub knows a moved line by', () => {
    expect(of([repair(replace('two', '2'))], hunk(1, 5, -1))[0]).toMatchObject({
      path: 'site/a.py',
      line: 1,
    });
  });

  test('have a fence that their text cannot end', () => {
    expect(block([repair(replace('two', '````'))])![2]).toBe('`````suggestion\n````\n`````');
  });

  test('are none outside of the diff, for unsafe repairs, other encodings, and what is no replacement', () => {
    const edit = replace('two', '2');
    expect(of([repair(edit)], hunk(3, 5))).toEqual([]);
    expect(of([repair(edit)], new Map())).toEqual([]);
    expect(of([finding({ fix: { title: same(''), safety: 'unsafe', edits: [edit] } })])).toEqual([]);
    expect(of([repair(replace('two', '2'))], hunk(1, 5), { 'a.py': text.replaceAll('\n', '\r\n') })).toEqual(
      [],
    );
    expect(of([repair({ kind: 'rename', file: 'a.py', to: 'b.py' })])).toEqual([]);
    expect(of([repair(edit)], hunk(1, 5), {})).toEqual([]);
  });

  test('never touch one line twice', () => {
    const both = of([repair(replace('two', '2')), repair(replace('o\nthree', 'o\n3'))]);
    expect(both).toHaveLength(1);
  });

  test('keep what the repository says in its place', () => {
    const [first] = of([{ ...repair(replace('two', '2')), message: same(hostile), remedy: same(hostile) }]);
    const outside = first!.body.replace(/```suggestion\n2\n```/, '');
    expect(outside).not.toMatch(
      /<(?!br>|code>|\/code>|sub>|\/sub>|!-- deploy-django)|@everyone|https:\/\/evil/,
    );
  });

  test('have a key that changes with the words of the place and of the repair', () => {
    const keys = [repair(replace('two', '2')), repair(replace('two', 'II')), repair(replace('one', '2'))].map(
      (one) => of([one])[0]!.key,
    );
    expect(new Set(keys).size).toBe(3);
    expect(of([repair(replace('two', '2'))])[0]!.key).toBe(keys[0]);
  });
});
