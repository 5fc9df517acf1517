import { describe, expect, test } from 'vitest';
import { parsePythonVersionFile } from '../../../src/local-heroku/engine/python-version-file.js';
import fc from '../../property.js';

const bytes = (content: string | Buffer) => (typeof content === 'string' ? Buffer.from(content) : content);
const summary = (parse: () => string) => {
  try {
    return parse();
  } catch (error) {
    return (error as Error).message.split('\n')[0];
  }
};
const invalid = 'Error: Invalid Python version in .python-version.';
const unreadable = 'Error: Unable to read .python-version.';

describe('.python-version', () => {
  test.each([
    ['3.12', '3.12'],
    ['3.12.1\r\n', '3.12.1'],
    ['# why\n\n \t3.13\u3000\n', '3.13'],
    ['python-3.12.3', invalid],
    ['Python-3.10.7', invalid],
    ...[
      '3',
      '3.12.*',
      '>=3.12',
      '3.14rc1',
      '3.12-dev',
      '3.13t',
      'pypy3.10',
      '"3.12"',
      'python 3.12',
      '3.012',
      '3.12 # note',
    ].map((text) => [text, invalid]),
    ['3.12\nx', invalid],
    ['3.12\n3.13', 'Error: Multiple Python versions found in .python-version.'],
    ['', 'Error: No Python version found in .python-version.'],
    ['\n# 3.12\n', 'Error: No Python version found in .python-version.'],
    ['\ufeff3.12', unreadable],
    ['\ufeff# x\n3.12', unreadable],
    [Buffer.from('\ufeff3.12\n', 'utf16le'), unreadable],
    [Buffer.from('\ufeff3.12\n', 'utf16le').swap16(), unreadable],
    [Buffer.from('3.12 caf\xe9', 'latin1'), unreadable],
    [Buffer.from('3.12\n', 'utf16le'), invalid],
    ['3.12\u001b[0m', invalid],
    ['3.12\u200b', invalid],
    ['\u00a03.12', invalid],
  ] as [string | Buffer, string][])('%j gives %j', (content, expected) => {
    expect(summary(() => parsePythonVersionFile(bytes(content), '.python-version'))).toBe(expected);
  });
});

describe('runtime.txt', () => {
  const refused = 'Error: Invalid Python version in runtime.txt.';
  test.each([
    ['python-3.12.3\r\n', '3.12.3'],
    ['# x\n python-3.12 ', '3.12'],
    ['3.12', refused],
    ['Python-3.12', refused],
    ['python-3.12\npython-3.13', refused],
    ['python-python-3.12', refused],
    ['', refused],
  ])('%j gives %j', (content, expected) => {
    expect(summary(() => parsePythonVersionFile(bytes(content), 'runtime.txt'))).toBe(expected);
  });
});

test('any bytes give a version or a refusal', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom('.python-version' as const, 'runtime.txt' as const),
      (content, file) => {
        expect(summary(() => parsePythonVersionFile(Buffer.from(content), file))).toMatch(
          /^Error: |^\d+\.\d+(\.\d+)?$/,
        );
      },
    ),
  );
});
