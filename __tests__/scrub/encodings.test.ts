import { describe, expect, it } from 'vitest';
import { recover } from '../../src/scrub/recover.js';
import { edited, found, plan } from './scrubbed.js';

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const bytes = (...parts: (string | number[] | Uint8Array)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array))));
const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

const broken: [string, Uint8Array, string][] = [
  ['UTF-16 LE without BOM', utf16('Django==5.2\r\npywin32==306\r\n'), 'Django==5.2\r\npywin32==306\r\n'],
  ['UTF-16 BE without BOM', swapped('Django==5.2\r\n'), 'Django==5.2\r\n'],
  [
    'UTF-16 with BOM, 8-bit behind, odd',
    bytes([0xff, 0xfe], utf16('Django==5.2\r\n'), 'other==1.0\n'),
    'Django==5.2\r\nother==1.0\n',
  ],
  [
    'UTF-16 with BOM, 8-bit behind, even',
    bytes([0xff, 0xfe], utf16('Django==5.2\r\n'), 'other==10\n'),
    'Django==5.2\r\nother==10\n',
  ],
  [
    '8-bit, UTF-16 behind',
    bytes('Django==5.2\r\n', utf16('other==1.0\r\n')),
    'Django==5.2\r\nother==1.0\r\n',
  ],
  ['CP949 in a comment', bytes('# ', [0xc0, 0xe5, 0xb0, 0xed], '\nDjango==5.2\n'), '# 장고\nDjango==5.2\n'],
  ['Latin-1 in a comment', bytes('Django==5.2  # caf', [0xe9], '\n'), 'Django==5.2  # café\n'],
];

describe('files that pip cannot read', () => {
  it.each(broken)('%s', (_, content, text) => {
    expect(recover(content)?.text).toBe(text);
    const { edits, findings, overlay, changes } = plan({ 'requirements.txt': content });
    expect(findings[0]).toMatchObject({
      check: 'req-encoding',
      severity: 'error',
      location: { line: 1 },
      fix: { safety: 'safe' },
    });
    expect(edits).toMatchObject([{ kind: 'write', file: 'requirements.txt' }]);
    expect(changes[0]).toMatchObject({ line: 1, after: 'UTF-8' });
    const shipped = new TextDecoder().decode(overlay.get('requirements.txt'));
    expect(shipped).toBe(text.replace('pywin32==306', 'pywin32==306 ; sys_platform == "win32"'));
    expect(edited({ 'requirements.txt': content }, edits)['requirements.txt']).toBe(shipped);
    expect(plan({ 'requirements.txt': overlay.get('requirements.txt')! }).findings).toEqual([]);
  });

  it.each([
    ['bytes of no encoding in a name', bytes('Dj', [0xe9, 0xff], 'ngo==5\n')],
    ['a name in CP949', bytes([0xc0, 0xe5, 0xb0, 0xed], '==5\n')],
    ['UTF-16 cut off in a pair', bytes([0xff, 0xfe, 0x00, 0xd8, 0x61])],
  ])('%s is only reported', (_, content) => {
    expect(recover(content)).toBeUndefined();
    expect(plan({ 'requirements.txt': content }).edits).toEqual([]);
    expect(found({ 'requirements.txt': content })).toEqual([':1 error req-encoding']);
  });

  it('may be included ones', () => {
    const files = { 'requirements.txt': 'Django\n-r sub.txt\n', 'sub.txt': utf16('pywin32==306\r\n') };
    expect([...plan(files).overlay.keys()]).toEqual(['sub.txt']);
  });
});

describe('files that pip reads', () => {
  it('in UTF-16 with BOM are left, with a warning', () => {
    const files = { 'requirements.txt': bytes([0xff, 0xfe], utf16('Django==5.2 # 장고\r\n')) };
    expect(plan(files)).toMatchObject({ edits: [], overlay: new Map() });
    expect(found(files)).toEqual([':1 warning req-encoding (safe)']);
  });

  it('in UTF-16 become UTF-8 when a line is to be changed', () => {
    const { edits, overlay } = plan({ 'requirements.txt': bytes([0xff, 0xfe], utf16('pywin32==306\r\n')) });
    const text = 'pywin32==306 ; sys_platform == "win32"\r\n';
    expect(edits).toEqual([{ kind: 'write', file: 'requirements.txt', text }]);
    expect(overlay.get('requirements.txt')).toEqual(bytes(text));
  });

  it('keep their BOM', () => {
    const { edits, overlay } = plan({ 'requirements.txt': bytes([0xef, 0xbb, 0xbf], 'pywin32==306\n') });
    expect(edits).toEqual([
      {
        kind: 'replace',
        file: 'requirements.txt',
        start: 12,
        end: 12,
        newText: ' ; sys_platform == "win32"',
      },
    ]);
    expect(overlay.get('requirements.txt')).toEqual(
      bytes([0xef, 0xbb, 0xbf], 'pywin32==306 ; sys_platform == "win32"\n'),
    );
  });

  it('in a declared encoding declare UTF-8 when a line is to be changed', () => {
    const content = bytes('# -*- coding: cp949 -*-\npywin32==306 # ', [0xc0, 0xe5, 0xb0, 0xed], '\n');
    expect(
      new TextDecoder().decode(plan({ 'requirements.txt': content }).overlay.get('requirements.txt')),
    ).toBe('# -*- coding: utf-8 -*-\npywin32==306 ; sys_platform == "win32" # 장고\n');
  });
});
