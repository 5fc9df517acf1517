import { expect, test } from 'vitest';
import { Lines } from '../../src/heroku/lines.js';
import fc from '../property.js';

function linesOf(chunks: readonly Uint8Array[]): string[] {
  const lines: string[] = [];
  const splitter = new Lines((line) => lines.push(line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

test('LF, CRLF, CR CR LF and a lone CR end a line', () => {
  expect(linesOf([Buffer.from('a\nb\r\nc\r\r\nd\re\n\nf')])).toEqual(['a', 'b', 'c', 'd', 'e', '', 'f']);
});

test('lines are the same however the bytes are cut', () => {
  const text = fc
    .array(fc.constantFrom('a', '한글', '🎉', '\r', '\n', '\r\n', '\uFFFF', '\uFEFF', ' '))
    .map((it) => it.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(60)), (whole, cuts) => {
      const bytes = Buffer.from(whole);
      const at = [...new Set(cuts.map((cut) => Math.min(cut, bytes.length)))].sort((a, b) => a - b);
      const chunks = [0, ...at].map((from, i) => bytes.subarray(from, at[i] ?? bytes.length));
      expect(linesOf(chunks)).toEqual(linesOf([bytes]));
      expect(linesOf(chunks).join('')).toBe(whole.replace(/[\r\n]/g, ''));
    }),
  );
});

test('output without a line end is handed on before it fills the memory', () => {
  const lines = linesOf(Array.from({ length: 40 }, () => Buffer.alloc(8_192, 'x')));
  expect(lines.map((line) => line.length)).toEqual([65_536, 65_536, 65_536, 65_536, 65_536]);
});
