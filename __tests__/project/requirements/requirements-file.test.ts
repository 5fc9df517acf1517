import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFromMap } from '../../../src/project/project-from-map.js';
import { type Memory, readRequirements } from '../../../src/project/requirements/requirements-file.js';
import fc from '../../property.js';
import { files as nastyFiles, lines as nastyLines } from './nasty-files.js';
import { type Reading, type RealPip, startPip } from './real-pip.js';
import { requirementsText } from './requirements-arbitrary.js';

let pip: RealPip;
beforeAll(async () => {
  pip = await startPip();
});
afterAll(() => pip.close());

describe('readRequirements reads what pip reads', () => {
  it.each(nastyLines.map((line) => [JSON.stringify(line), line]))('%s', async (_, line) => {
    const files = { 'requirements.txt': `${line}\nlast==1\n` };
    expect(pip.readHere(files)).toEqual(await pip.read(files));
  });

  it.each(Object.entries(nastyFiles))('%s', async (_, content) => {
    const files =
      typeof content === 'string' || content instanceof Uint8Array
        ? { 'requirements.txt': content }
        : content;
    expect(pip.readHere(files)).toEqual(await pip.read(files));
  });

  it('whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(requirementsText, requirementsText, async (text, more) => {
        const files = {
          'requirements.txt': text,
          'deps/base.txt': more,
          'sub/pyproject.toml': '',
          'y-1.0-py3-none-any.whl': '',
        };
        expect(pip.readHere(files)).toEqual(await pip.read(files));
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it('whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 24 }),
        fc.constantFrom<number[]>([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xff, 0xfe, 0, 0]),
        async (bytes, mark) => {
          const files = { 'requirements.txt': Uint8Array.of(...mark, ...bytes) };
          expect(withoutQuotes(pip.readHere(files))).toEqual(withoutQuotes(await pip.read(files)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Python and Node know different versions of Unicode, and so escape different characters. */
function withoutQuotes({ requirements, error }: Reading): unknown {
  const unquoted = (text: string) => text.replace(/: (['"]).*?\1: /s, ': … ');
  const short = requirements.map((one) => {
    const refused = (one as { error?: string }).error;
    return refused === undefined ? one : unquoted(refused);
  });
  return { requirements: short, error };
}

describe('readRequirements', () => {
  const read = (files: Record<string, string>, pythonVersion = '3.13') =>
    readRequirements(projectFromMap(files), 'requirements.txt', { pythonVersion });

  it('says where requirement and marker stand', () => {
    const text =
      '# top\r\n  django [argon2] >= 5 , \\\r\n  < 6 ;  python_version > "3"  --hash=sha256:00 # note\r\n';
    const [line] = read({ 'requirements.txt': text }).lines;
    expect(line).toMatchObject({ file: 'requirements.txt', line: 2, lastLine: 3 });
    const django = line!.requirement;
    expect(text.slice(django!.span.start, django!.span.end)).toBe('django [argon2] >= 5 , \\\r\n  < 6');
    expect(text.slice(django!.markerSpan!.start, django!.markerSpan!.end)).toBe('python_version > "3"');
  });

  it('goes on behind a line that stops pip, and says which it was', () => {
    const file = read({ 'requirements.txt': 'a==1\n--nope\nb==2\n-r missing.txt\n' });
    expect(file.error).toMatchObject({
      file: 'requirements.txt',
      line: 2,
      type: 'RequirementsFileParseError',
    });
    expect(file.lines.map(({ requirement }) => requirement?.name)).toEqual(['a', undefined, 'b', undefined]);
    expect(file.lines.map(({ fatal }) => fatal ?? false)).toEqual([false, true, false, true]);
  });

  it('reads with the memory of another text what it reads without', () => {
    const changed = fc
      .tuple(fc.array(requirementsText, { maxLength: 3 }), fc.nat(), fc.constantFrom('# ', ' ', '\n', 'x'))
      .map(([parts, at, more]) => {
        const text = parts.join('\n');
        const cut = at % (text.length + 1);
        return [text, text.slice(0, cut) + more + text.slice(cut)];
      });
    fc.assert(
      fc.property(changed, ([before, after]) => {
        const memory: Memory = new Map();
        const pythonVersion = '3.13';
        const reading = (text: string, remembered?: Memory) =>
          readRequirements(
            projectFromMap({
              'requirements.txt': '-r part.txt\n-c part.txt\n-r part.txt\n',
              'part.txt': text,
            }),
            'requirements.txt',
            { pythonVersion, memory: remembered },
          );
        reading(before!, memory);
        expect(reading(after!, memory)).toEqual(reading(after!));
        expect(reading(after!, memory)).toEqual(reading(after!));
      }),
      { numRuns: 500 },
    );
  });

  it('does not guess at what the patch release decides', () => {
    const marker = (text: string, version: string) =>
      read({ 'requirements.txt': `a ; ${text}` }, version).lines[0]!.requirement!.applies;
    expect(marker('python_full_version >= "3.13.1"', '3.13')).toBeUndefined();
    expect(marker('python_full_version >= "3.13.1"', '3.13.2')).toBe(true);
    expect(marker('python_full_version >= "3.13.1" and os_name == "nt"', '3.13')).toBe(false);
    expect(marker('python_full_version >= "3.13.1" or os_name == "posix"', '3.13')).toBe(true);
  });
});
