import type { EnvironmentRead, Settings } from '../../django/django-project.js';
import type { Edit } from '../../model/edit.js';
import type { Project } from '../../project/project.js';
import type { Node } from '../../python/syntax.js';
import type { CheckContext } from '../define.js';
import { around } from '../edits.js';

/** A call of the settings that makes a database out of a URL from the environment. */
export interface UrlReader {
  read: EnvironmentRead;
  call: Node;
  /** Whether it takes dj-database-url's keywords: conn_max_age and the others. */
  takesKeywords: boolean;
}

/** The readers of database URLs that the settings of a world come by. */
export function urlReaders({ django }: CheckContext, settings: Settings): UrlReader[] {
  return settings.environmentReads().flatMap((read) => {
    if (read.cast !== 'db') return [];
    const call = around(django.project, read.at).findLast(
      ({ type, at }) => type === 'call' && at.start === read.at.start && at.end === read.at.end,
    );
    const name = call?.field('function')?.text ?? '';
    return call ? [{ read, call, takesKeywords: /(^|\.)(config|parse|dj_db_url)$/.test(name) }] : [];
  });
}

/** A keyword argument of a call. */
export function keyword(call: Node, name: string): Node | undefined {
  return call
    .field('arguments')
    ?.parts.find((part) => part.type === 'keyword_argument' && part.field('name')?.text === name)
    ?.field('value');
}

/** Gives a call keyword arguments, in place of the values that they have already. */
export function withKeywords(project: Project, call: Node, wanted: Readonly<Record<string, string>>): Edit[] {
  const list = call.field('arguments');
  if (list?.type !== 'argument_list') return [];
  const { file } = call.at;
  const edits: Edit[] = [];
  const missing: string[] = [];
  for (const [name, value] of Object.entries(wanted)) {
    const written = keyword(call, name);
    if (written)
      edits.push({ kind: 'replace', file, start: written.at.start, end: written.at.end, newText: value });
    else missing.push(`${name}=${value}`);
  }
  const last = list.parts.at(-1);
  if (missing.length === 0) return edits;
  if (!last) {
    const start = list.at.start + 1;
    return [...edits, { kind: 'replace', file, start, end: start, newText: missing.join(', ') }];
  }
  const text = project.text(file) ?? '';
  const before = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, last.at.start));
  const separator = before ? `,\n${before[1]}` : ', ';
  const newText = missing.map((one) => separator + one).join('');
  return [...edits, { kind: 'replace', file, start: last.at.end, end: last.at.end, newText }];
}
