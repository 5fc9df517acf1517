import { filesWith, type Word } from '../../django/code.js';
import { readSyntax } from '../../python/evaluate.js';
import type { Node } from '../../python/syntax.js';
import type { CheckContext } from '../define.js';
import { settingsOf } from '../settings-facts.js';

/** A call that the web process may make. */
export interface CodeCall {
  file: string;
  call: Node;
  /** The function as written, `cache.add`. */
  callee: string;
}

/** The calls in files that hold one of the words; the settings themselves are left out. */
export function* callsWith(context: CheckContext, words: readonly Word[]): Generator<CodeCall> {
  const own = new Set(settingsOf(context, 'RUN')?.files);
  const files = new Set(words.flatMap((word) => filesWith(context.django, word)));
  for (const file of [...files].sort()) {
    if (own.has(file)) continue;
    for (const call of readSyntax(context.django.project, file).root.walk()) {
      if (call.type === 'call') yield { file, call, callee: call.field('function')!.text.replace(/\s/g, '') };
    }
  }
}
