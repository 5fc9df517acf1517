import { nextOf } from './next-of.js';

/** A stretch of CSS or JavaScript, offsets in UTF-16 code units. */
export type Block = readonly [start: number, end: number];

/**
 * The comments, strings and escapes of CSS or JavaScript, as Django's static storage tells them
 * since 6.1: what looks like a reference in them is left alone.
 * https://github.com/django/django/blob/main/django/contrib/staticfiles/storage.py
 */
export function codeBlocks(text: string, language: 'css' | 'js'): Block[] {
  const blocks: Block[] = [];
  const next = nextOf(text);
  for (let i = 0; i < text.length; ) {
    const end = blockEnd(text, i, language, next);
    if (end === undefined) i++;
    else {
      blocks.push([i, end]);
      i = end;
    }
  }
  return blocks;
}

function blockEnd(
  text: string,
  start: number,
  language: 'css' | 'js',
  next: ReturnType<typeof nextOf>,
): number | undefined {
  const first = text[start];
  if (first === '\\') return start + 1 < text.length ? start + 2 : undefined;
  if (first === '/' && text[start + 1] === '*') {
    const close = next('*/', start + 2);
    return Number.isFinite(close) ? close + 2 : undefined;
  }
  if (language === 'js' && first === '/' && text[start + 1] === '/')
    return Math.min(next('\n', start), text.length);
  if (first !== '"' && first !== "'" && !(language === 'js' && first === '`')) return undefined;
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === first) return i + 1;
    if (text[i] === '\\') i++;
    else if (text[i] === '\n' && first !== '`') return undefined;
  }
  return undefined;
}

/** Whether a place lies inside of a block, as Django tells it: not where the block begins. */
export function inBlock(blocks: readonly Block[], position: number): boolean {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]![0] < position) low = middle + 1;
    else high = middle;
  }
  const before = blocks[low - 1];
  return before !== undefined && position < before[1];
}
