import { structuredPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { changedLines } from '../../src/report/changed-lines.js';
import { onChangedLines, scoped } from '../../src/report/scope.js';
import fc from '../property.js';
import { checkReport, finding } from './sample.js';
import { sources } from './sources.js';

/** A diff as GitHub shows it: from the first `@@` on. */
function patchOf(before: string, after: string): string {
  return structuredPatch('a', 'a', before, after, '', '', { context: 3 })
    .hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) =>
      [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines].join('\n'),
    )
    .join('\n');
}
const of = (path: string, patch: string | undefined, text: string, prefix = '', changes = 1) =>
  changedLines(
    [{ path, patch, changes }],
    prefix,
    sources({ [path.slice(prefix ? prefix.length + 1 : 0)]: text }),
  );

describe('changedLines', () => {
  test('finds lines that the merge with a newer base has moved, and knows GitHub’s number for them', () => {
    const before = 'a = 1\nb = 2\nc = 3\n';
    const after = 'a = 1\nb = 20\nc = 3\n';
    const merged = `# new on main\nimport os\n${after}`;
    const file = of('site/settings.py', patchOf(before, after), merged, 'site').get('settings.py')!;
    expect([...file.added]).toEqual([4]);
    expect(file.hunks).toEqual([{ start: 3, end: 5, shift: -2 }]);
  });

  test('knows nothing of lines where the diff is missing, broken or about other words', () => {
    expect(of('a.py', undefined, 'x\n').get('a.py')!.all).toBe(true);
    expect(of('a.py', undefined, 'x\n', '', 0).get('a.py')!.all).toBe(false); // renamed only
    expect(of('a.py', '@@ nonsense', 'x\n').get('a.py')!.all).toBe(true);
    expect(of('a.py', patchOf('x\n', 'y\n'), 'something else\n').get('a.py')!.all).toBe(true);
  });

  test('leaves out what lies beside the project', () => {
    expect(of('other/a.py', patchOf('x\n', 'y\n'), 'y\n', 'site').size).toBe(0);
    expect(of('sites/a.py', patchOf('x\n', 'y\n'), 'y\n', 'site').size).toBe(0);
  });

  test('says of every line whether it was changed, with LF and CRLF, whatever changes', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', '  d'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, fc.constantFrom('\n', '\r\n'), fc.nat(3), (old, now, end, moved) => {
        const text = (parts: readonly string[]): string => parts.map((part) => part + end).join('');
        const patch = patchOf(text(old), text(now));
        const onTop = Array.from({ length: moved }, (_, index) => `on top ${index}`);
        const file = of('a.py', patch, text([...onTop, ...now])).get('a.py');
        const expected = [...patch.matchAll(/^@@ -\S+ \+(\d+),\d+ @@\n((?:[^@].*\n?|\n)*)/gm)].flatMap(
          ([, start, body]) =>
            body!
              .split('\n')
              .filter((line) => /^[+ ]/.test(line))
              .flatMap((line, index) => (line.startsWith('+') ? [Number(start) + index] : [])),
        );
        if (file?.all) return;
        const shifts = new Set(file?.hunks.map(({ shift }) => shift));
        // lines that look alike may be found nearer: then the words are the same all the same
        if (shifts.size === 1 && [...shifts][0] === -moved)
          expect([...(file?.added ?? [])].map((line) => line - moved)).toEqual(expected);
        for (const line of file?.added ?? []) expect(now).toContain([...onTop, ...now][line - 1]);
      }),
    );
  });
});

describe('fail-on-scope', () => {
  const lines = changedLines(
    [{ path: 'a.py', patch: patchOf('x\ny\nz\n', 'x\nnew\nz\n'), changes: 2 }],
    '',
    sources({ 'a.py': 'x\nnew\nz\n' }),
  );
  const at = (file: string, line?: number, endLine = line) => finding({ location: { file, line, endLine } });

  test('counts a finding on a changed line, over one, or about a changed file', () => {
    expect(
      [at('a.py', 2), at('a.py', 1, 3), at('a.py'), at('a.py', 1), at('b.py', 2), at('')].map((one) =>
        onChangedLines(one, lines),
      ),
    ).toEqual([true, true, true, false, false, false]);
  });

  test('passes what is elsewhere, and never what failed for another reason', () => {
    const checks = { unknowns: [], notApplicable: [], suppressed: [] };
    const elsewhere = checkReport({ checks: { ...checks, findings: [at('b.py', 1)] } });
    expect(scoped(elsewhere, lines)).toMatchObject({ status: 'success', scope: { findings: 0 } });
    const here = checkReport({ checks: { ...checks, findings: [at('b.py', 1), at('a.py', 2)] } });
    expect(scoped(here, lines)).toMatchObject({ status: 'failure', scope: { findings: 1 } });
    const broken = { ...elsewhere, problem: { text: { en: 'The build failed.', ko: '빌드 실패' } } };
    expect(scoped(broken, lines).status).toBe('failure');
    expect(scoped({ ...elsewhere, status: 'timed-out' }, lines).status).toBe('timed-out');
  });
});
