import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gzip } from '../../src/source/gzip.js';
import fc from '../property.js';
import { temporaryFolder } from './repository.js';

async function packed(...chunks: Uint8Array[]): Promise<Buffer> {
  const source = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const result: Buffer[] = [];
  for await (const chunk of gzip(source)) result.push(chunk);
  return Buffer.concat(result);
}

const text = Buffer.from(Array.from({ length: 400_000 }, (_, i) => `line ${i % 977}\n`).join(''));
const mixed = Buffer.concat([text, randomBytes(3_000_000), text]);

test('gives back any bytes in any pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 8 }), async (chunks) => {
      expect(gunzipSync(await packed(...chunks)).equals(Buffer.concat(chunks))).toBe(true);
    }),
  );
});

test('gives back what fills many blocks, exactly one, and nothing', async () => {
  for (const bytes of [mixed, text.subarray(0, 1 << 18), text.subarray(0, (1 << 18) + 1), Buffer.alloc(0)]) {
    expect(gunzipSync(await packed(bytes)).equals(bytes)).toBe(true);
  }
});

test('gzip -t and a reader that stops after the first member see all of it', async () => {
  const file = join(temporaryFolder(), 'mixed.gz');
  writeFileSync(file, await packed(mixed));
  execFileSync('gzip', ['-t', file]);
  const first =
    'import sys,zlib; d=zlib.decompressobj(31); n=len(d.decompress(open(sys.argv[1],"rb").read())); print(n, d.eof, len(d.unused_data))';
  expect(execFileSync('python3', ['-c', first, file], { encoding: 'utf8' }).trim()).toBe(
    `${mixed.length} True 0`,
  );
});

test('the same bytes however they come, without the time', async () => {
  const whole = await packed(mixed);
  expect((await packed(mixed.subarray(0, 777), mixed.subarray(777))).equals(whole)).toBe(true);
  expect(whole.subarray(0, 10).toString('hex')).toBe('1f8b0800000000000003');
});

test('a block knows the end of the one before', async () => {
  const noise = randomBytes(20_000);
  const filler = Buffer.alloc((1 << 18) - noise.length);
  // Without a dictionary the second block would hold the noise anew.
  expect((await packed(filler, noise, noise, filler)).length).toBeLessThan(1.2 * noise.length);
});

test('noise is stored as it is', async () => {
  const random = randomBytes(4 << 20);
  expect((await packed(random)).length).toBeLessThan(random.length * 1.0005);
});
