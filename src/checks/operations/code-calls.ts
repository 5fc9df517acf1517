import { filesWith, type Word } from '../../django/code.js';
import { readSyntax } from '../../python/evaluate.js';
import type { Node } from '../../python/syntax.js';
import type { CheckContext } from '../define.js';
import { settingsOf } from '../settings-facts.js';
import { importedFiles } from '../source/imported-files.js';

/** A call that the web process may make. */
export interface CodeCall {
  file: string;
  call: Node;
  /** The function as written, `cache.add`. */
  callee: string;
}

/**
 * The calls in files that hold one of the words, and of which the text is `like` what is meant, so that
 * few have to be parsed. The settings themselves are left out.
 */
export function* callsWith(
  context: CheckContext,
  words: readonly Word[],
  like?: RegExp,
): Generator<CodeCall> {
  const own = new Set(settingsOf(context, 'RUN')?.files);
  const imported = importedFiles(context);
  const files = new Set(words.flatMap((word) => filesWith(context.django, word)));
  for (const file of [...files].sort()) {
    // A script of the app's folder, or a migration.
    if (own.has(file) || (imported && (imported.get(file)?.moment ?? 'migrate') === 'migrate')) continue;
    if (like && !like.test(context.django.project.text(file) ?? '')) continue;
    for (const call of readSyntax(context.django.project, file).root.all('call')) {
      yield { file, call, callee: call.field('function')!.text.replace(/\s/g, '') };
    }
  }
}
