import { beforeAll, expect, it } from 'vitest';
import {
  append,
  appendItem,
  around,
  deleteSetting,
  deleteStatement,
  importing,
  insertItem,
  removeItem,
} from '../../src/checks/edits.js';
import { items, strings } from '../../src/checks/settings-facts.js';
import { openDjangoProject } from '../../src/django/open.js';
import { applyReplacements, type Edit } from '../../src/model/edit.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { readSyntax } from '../../src/python/evaluate.js';
import { initPython } from '../../src/python/wasm.js';
import fc from '../property.js';

beforeAll(initPython);

const file = 'config/settings.py';
function read(text: string) {
  const project = projectFromMap({ 'manage.py': '', [file]: text });
  const settings = openDjangoProject(project, { settingsModule: 'config.settings' }).settings('RUN');
  return { project, settings };
}
const apply = (text: string, edits: readonly (Edit | undefined)[] | undefined) =>
  applyReplacements(
    text,
    (edits ?? []).filter((edit) => edit?.kind === 'replace'),
  );

/** A list of these words, written in one of the ways that people write lists. */
const written = fc
  .record({
    words: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 5 }),
    open: fc.constantFrom('[', '('),
    lines: fc.boolean(),
    trailing: fc.boolean(),
    comment: fc.constantFrom('', '  # note, "x"', ' # 메모'),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    at: fc.nat(),
  })
  .map(({ words, open, lines, trailing, comment, lineBreak, at }) => {
    const close = open === '[' ? ']' : ')';
    const comma = trailing || (open === '(' && words.length === 1) ? ',' : '';
    const parts = words.map((word, i) => `"${word}"${i < words.length - 1 ? ',' : comma}`);
    const body = lines
      ? parts.map((part) => `${lineBreak}    ${part}${comment}`).join('') + lineBreak
      : parts.join(' ');
    return { words, open, at: at % words.length, text: `A = ${open}${body}${close}${lineBreak}B = 1` };
  });

it('puts items into lists of every form, and takes them out', () => {
  fc.assert(
    fc.property(written, fc.constantFrom('before', 'after'), ({ words, open, text, at }, where) => {
      const { project, settings } = read(text);
      const item = items(settings.get('A'))![at]!;
      const inserted = apply(text, [insertItem(project, item.at, where, '"new"')]);
      expect(readSyntax(read(inserted).project, file).errors).toEqual([]);
      expect(strings(read(inserted).settings.get('A'))).toEqual(
        words.toSpliced(where === 'after' ? at + 1 : at, 0, 'new'),
      );
      const removal = removeItem(project, item.at);
      if (open === '(' && words.length < 3) expect(removal).toBeUndefined();
      else {
        const removed = read(apply(text, [removal]));
        expect(readSyntax(removed.project, file).errors).toEqual([]);
        expect(strings(removed.settings.get('A'))).toEqual(words.toSpliced(at, 1));
      }
      if (open === '[') {
        const longer = apply(text, [appendItem(project, settings.get('A')!, '"new"')]);
        expect(strings(read(longer).settings.get('A'))).toEqual([...words, 'new']);
      }
    }),
  );
});

it('puts an item into an empty list, and none where the list is made elsewhere', () => {
  const { project, settings } = read('A = []\nB = list("ab")\n');
  expect(apply('A = []\n', [appendItem(project, settings.get('A')!, '"x"')])).toBe('A = ["x"]\n');
  expect(appendItem(project, settings.get('B')!, '"x"')).toBeUndefined();
  expect(insertItem(project, items(settings.get('B'))![0]!.at, 'after', '"x"')).toBeUndefined();
});

it('deletes a setting with its line, and leaves no empty block', () => {
  for (const [before, after] of [
    ['A = 1  # old\nB = 2\n', 'B = 2\n'],
    ['A = [\n    1,\n]\nB = 2\n', 'B = 2\n'],
    ['if True:\n    A = 1\nB = 2\n', 'if True:\n    pass\nB = 2\n'],
    ['A = 1; B = 2\n', 'pass; B = 2\n'],
    ['A = 1\nA = 2\nB = 2', 'B = 2'],
  ] as const) {
    const { project, settings } = read(before);
    expect(apply(before, deleteSetting(project, settings, 'A'))).toBe(after);
  }
  for (const text of ['A = B = 1\n', 'A = 1\nB = A\n', 'A = [1]\nA += [2]\n', 'A, B = 1, 2\n', 'B = 1\n']) {
    const { project, settings } = read(text);
    expect(deleteSetting(project, settings, 'A')).toBeUndefined();
  }
});

it('deletes no statement where there is none', () => {
  const { project } = read('');
  expect(deleteStatement(project, readSyntax(project, file).root.at)).toBeUndefined();
});

it('imports a module above the first statement, behind docstring and __future__', () => {
  for (const [before, after] of [
    ['"""Doc."""\n\n# c\nA = 1\n', '"""Doc."""\n\n# c\nimport os\nA = 1\n'],
    ['from __future__ import annotations\nA = 1\n', 'from __future__ import annotations\nimport os\nA = 1\n'],
    ['import sys, os\nA = 1\n', 'import sys, os\nA = 1\n'],
    ['import os as o\nA = 1\n', 'import os\nimport os as o\nA = 1\n'],
    ['A = 1\nimport os\n', 'import os\nA = 1\nimport os\n'],
  ] as const) {
    const { project, settings } = read(before);
    expect(apply(before, importing(project, file, 'os', settings.get('A')!.at))).toBe(after);
  }
});

it('adds lines at the end', () => {
  expect(apply('A = 1', [append(read('A = 1').project, file, 'B = 2\n')])).toBe('A = 1\nB = 2\n');
  expect(apply('A = 1\r\n', [append(read('A = 1\r\n').project, file, 'B\n')])).toBe('A = 1\r\nB\r\n');
});

it('finds the nodes around a place', () => {
  const { project, settings } = read('if True:\n    A = ["x"]\n');
  expect(around(project, items(settings.get('A'))![0]!.at).map(({ type }) => type)).toEqual(
    expect.arrayContaining(['module', 'if_statement', 'assignment', 'list', 'string']),
  );
});
