import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw) as (data: Uint8Array, options: object) => Promise<Buffer>;

/** Bytes that are compressed in one go. */
const BLOCK = 1 << 18;
/** As far back as deflate looks. */
const WINDOW = 1 << 15;
/** Saved less than this much in the sample: an image, a font, an archive. */
const WORTH = 0.97;

// No name, no time, "Unix": the bytes depend on the content alone.
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const LAST_BLOCK = Buffer.from([3, 0]);

/**
 * gzip on all cores, the way pigz does it: blocks are compressed side by side, each
 * with the end of the one before as its dictionary, and put together into **one**
 * gzip member, since Ruby's and Python's streaming readers stop after the first.
 * What does not compress is stored. Same input, same bytes (with the same zlib).
 */
export async function* gzip(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const width = availableParallelism() + 1;
  const running: Promise<Buffer>[] = [];
  const spare: Buffer[] = [];
  let crc = 0;
  let size = 0;
  let dictionary: Buffer | undefined;
  yield HEADER;
  for await (const block of blocks(source, () => spare.pop() ?? Buffer.allocUnsafe(BLOCK))) {
    crc = crc32(block, crc);
    size += block.length;
    const job = compress(block, dictionary).finally(() => {
      if (block.length === BLOCK) spare.push(block);
    });
    job.catch(() => {}); // awaited below, or nobody wants it any more
    running.push(job);
    dictionary = Buffer.from(block.subarray(-WINDOW));
    if (running.length >= width) yield await running.shift()!;
  }
  for (const job of running) yield await job;
  yield LAST_BLOCK;
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  yield trailer;
}

async function compress(block: Buffer, dictionary: Buffer | undefined): Promise<Buffer> {
  const level = (await compresses(block)) ? constants.Z_DEFAULT_COMPRESSION : constants.Z_NO_COMPRESSION;
  return deflate(block, {
    level,
    dictionary: level === constants.Z_NO_COMPRESSION ? undefined : dictionary,
    finishFlush: constants.Z_SYNC_FLUSH, // ends on a byte, goes on with the next block
    chunkSize: BLOCK >> 1,
  });
}

/** Tries 16 pieces, spread evenly. */
async function compresses(block: Buffer): Promise<boolean> {
  const piece = block.length >> 8;
  if (piece === 0) return true;
  const sample = Buffer.concat(
    Array.from({ length: 16 }, (_, i) => block.subarray(i * 16 * piece, (i * 16 + 1) * piece)),
  );
  const { length } = await deflate(sample, { level: constants.Z_BEST_SPEED, chunkSize: 1 << 17 });
  return length < sample.length * WORTH;
}

async function* blocks(source: AsyncIterable<Buffer>, make: () => Buffer): AsyncGenerator<Buffer> {
  let block = make();
  let filled = 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      const copied = chunk.copy(block, filled, at);
      at += copied;
      filled += copied;
      if (filled === BLOCK) {
        yield block;
        block = make();
        filled = 0;
      }
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
