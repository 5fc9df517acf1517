import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { splitLines } from '../../src/project/requirements/python-text.js';
import { readRequirements } from '../../src/project/requirements/requirements-file.js';
import { planScrub } from '../../src/scrub/plan.js';
import { type RealPip, startPip } from '../project/requirements/real-pip.js';
import { requirementsText } from '../project/requirements/requirements-arbitrary.js';
import fc from '../property.js';
import { edited } from './scrubbed.js';

let pip: RealPip;
beforeAll(async () => {
  pip = await startPip();
});
afterAll(() => pip.close());

const pythonVersion = '3.13';
const planOf = (text: string) => planScrub(projectFromMap({ 'requirements.txt': text }), { pythonVersion });

/** Lines that pip accepts, a third of them for other platforms. */
const line = fc
  .tuple(
    fc.constantFrom(
      'Django',
      'asgiref',
      'pywin32',
      'PyObjC-core',
      'wmi',
      'twisted_iocpsupport',
      'ufw',
      'backports.zoneinfo',
      'colorama',
    ),
    fc.constantFrom('', '[a]', ' [a, b]'),
    fc.constantFrom('', '==1.0', ' >= 1.0 , < 2', '==4!1.0', '===1.0'),
    fc.constantFrom(
      '',
      '',
      ' ;',
      '; python_version > "3"',
      " ; os_name == 'nt'",
      ' ; os_name == "posix" or extra == "x"',
    ),
    fc.constantFrom('', '', ' --hash=sha256:00', ' \\\n  --hash=sha256:00 \\\n --hash=sha256:01'),
    fc.constantFrom('', '', '  # note', '\t# note'),
  )
  .map((parts) => parts.join(''));
const sound = fc
  .tuple(
    fc.array(fc.oneof(line, fc.constantFrom('', '# comment', '--pre', '-i https://pypi.example/simple')), {
      maxLength: 8,
    }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([lines, end, last]) => lines.map((one) => one.replaceAll('\n', end)).join(end) + (last ? end : ''));
const anything = fc.oneof(sound, requirementsText);

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { overlay } = planOf(text);
      const bytes = overlay.get('requirements.txt');
      if (!bytes) return;
      const again = planScrub(projectFromMap({ 'requirements.txt': bytes }), { pythonVersion });
      expect(again).toMatchObject({ edits: [], changes: [], diff: '' });
    }),
    { numRuns: 1000 },
  );
});

it('keeps the lines, their ends, and every byte of those it does not name', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { edits, changes, overlay, diff } = planOf(text);
      const after = edited({ 'requirements.txt': text }, edits)['requirements.txt']!;
      expect(after).toBe(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          overlay.get('requirements.txt') ?? Buffer.from(text),
        ),
      );
      expect(changes.length > 0).toBe(after !== text);
      expect(diff !== '').toBe(after !== text);
      const [old, now] = [splitLines(text), splitLines(after)];
      // A last line without a line end that comes out empty is none to Python.
      if (now.length === old.length - 1) now.push({ start: after.length, end: after.length });
      expect(now.length).toBe(old.length);
      const touched = new Set(
        changes.flatMap(({ line: first, before }) => splitLines(before || ' ').map((_, i) => first + i)),
      );
      old.forEach(({ start, end }, i) => {
        const next = old[i + 1]?.start ?? text.length;
        const nextNow = now[i + 1]?.start ?? after.length;
        expect(after.slice(now[i]!.end, nextNow)).toBe(text.slice(end, next));
        if (!touched.has(i + 1)) expect(after.slice(now[i]!.start, now[i]!.end)).toBe(text.slice(start, end));
      });
    }),
    { numRuns: 1000 },
  );
});

it('leaves pip the requirements that were for Linux, and those alone', async () => {
  await fc.assert(
    fc.asyncProperty(sound, async (text) => {
      const { overlay } = planOf(text);
      const before = await pip.read({ 'requirements.txt': text });
      const after = await pip.read({ 'requirements.txt': overlay.get('requirements.txt') ?? text });
      const installed = (reading: typeof before) =>
        reading.requirements
          .filter((one) => (one as { applies: boolean }).applies)
          .map((one) => ({ ...(one as object), marker: undefined }));
      const foreign = /^(pywin32|PyObjC-core|wmi|twisted_iocpsupport|ufw|backports\.zoneinfo)$/;
      const wanted = installed(before).filter(
        (one) => !foreign.test((one as unknown as { name: string }).name) || hasOtherIndex(text, one),
      );
      expect(after.error).toBeNull();
      expect(installed(after)).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
}, 120_000);

/** With another index a name that PyPI lacks stays. */
function hasOtherIndex(text: string, one: object): boolean {
  return text.includes('-i https://') && (one as { name: string }).name === 'ufw';
}

it('never makes a line unreadable that pip could read', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const bytes = planOf(text).overlay.get('requirements.txt');
      if (!bytes) return;
      const refused = (content: string | Uint8Array) =>
        readRequirements(projectFromMap({ 'requirements.txt': content }), 'requirements.txt', {
          pythonVersion,
        })
          .lines.filter(({ refusal }) => refusal)
          .map(({ line: number }) => number);
      const before = refused(text);
      expect(refused(bytes).filter((number) => !before.includes(number))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
