import type { Node } from './syntax.js';

/** The value of a keyword of a call. */
export function keyword(call: Node, name: string): Node | undefined {
  return call
    .field('arguments')
    ?.parts.find((part) => part.type === 'keyword_argument' && part.field('name')?.text === name)
    ?.field('value');
}

/** The arguments of a call that are given by position, in order. */
export function positional(call: Node): Node[] {
  const parts = call.field('arguments')?.parts ?? [];
  return parts.filter((part) => part.type !== 'keyword_argument' && part.type !== 'dictionary_splat');
}
