import type { Settings } from '../django/django-project.js';
import type { Edit } from '../model/edit.js';
import type { Project } from '../project/project.js';
import { readSyntax } from '../python/evaluate.js';
import type { Node } from '../python/syntax.js';
import type { Origin, Value } from '../python/value.js';
import { replace } from './verdicts.js';

type Replacement = Extract<Edit, { kind: 'replace' }>;

/** The nodes around a place, from the module down to the smallest that covers it. */
export function around(project: Project, at: Origin): Node[] {
  const path = [readSyntax(project, at.file).root];
  for (let inner: Node | undefined = path[0]; inner; ) {
    inner = inner.children.find(
      (child) => child.at.start <= at.start && child.at.end >= at.end && child.at.end > child.at.start,
    );
    if (inner) path.push(inner);
  }
  return path;
}

/** What stands at a place of the sources. */
export function sourceAt(project: Project, at: Origin): string {
  return (project.text(at.file) ?? '').slice(at.start, at.end);
}

/** Whether a place holds one string as it is, without prefix or escape, so that another can take its place. */
export function isPlainString(project: Project, at: Origin): boolean {
  return /^(["'])[^"'\\\n]*\1$/.test(sourceAt(project, at));
}

/** A string in the quotes that the place's own string has. */
export function quoted(project: Project, at: Origin, value: string): string {
  const mark = sourceAt(project, at).startsWith("'") ? "'" : '"';
  return `${mark}${value}${mark}`;
}

/**
 * Deletes the statement around a place with its line; `pass` takes its place where
 * the block would be empty or the line holds more. Undefined where no statement is.
 */
export function deleteStatement(project: Project, at: Origin): Replacement | undefined {
  const path = around(project, at);
  const index = path.findLastIndex((node) => node.type.endsWith('_statement'));
  const statement = path[index];
  const block = path[index - 1];
  if (!statement || !block) return undefined;
  const line = lineAround(project, statement.at);
  if (!line.alone || (block.type === 'block' && block.parts.length === 1))
    return replace(statement.at, 'pass');
  return { ...replace(statement.at, ''), start: line.start, end: line.next };
}

/**
 * Deletes every assignment to a setting. Undefined when one of them does more than
 * assign, or when something else in the settings uses the name.
 */
export function deleteSetting(project: Project, settings: Settings, name: string): Edit[] | undefined {
  const edits: Edit[] = [];
  const statements = new Set<string>();
  for (const { at, how } of settings.history(name)) {
    if (how === 'import') continue;
    const node = around(project, at).findLast((one) => one.type === 'assignment');
    const simple = node?.field('left')?.text === name && node.field('right')?.type !== 'assignment';
    const edit = how === 'assign' && simple ? deleteStatement(project, at) : undefined;
    if (!edit) return undefined;
    const key = `${at.file}:${at.start}`;
    if (!statements.has(key)) edits.push(edit);
    statements.add(key);
  }
  const written = settings.files.flatMap((file) => namesIn(project, file, name));
  return edits.length > 0 && written.length === edits.length ? edits : undefined;
}

/** Where a file of the settings writes or reads a name; comments and strings do not count. */
export function namesIn(project: Project, file: string, name: string): Origin[] {
  return readSyntax(project, file)
    .root.all('identifier')
    .filter((node) => node.text === name)
    .map((node) => node.at);
}

/** Puts an item before or after another one of a list that is written out. Undefined when it is not written in one. */
export function insertItem(
  project: Project,
  beside: Origin,
  where: 'before' | 'after',
  item: string,
): Replacement | undefined {
  const path = around(project, beside);
  const index = path.findLastIndex((node) => node.type === 'list' || node.type === 'tuple');
  const node = path[index + 1];
  if (index < 0 || node?.at.start !== beside.start || node.at.end !== beside.end) return undefined;
  const text = project.text(beside.file) ?? '';
  const line = lineAround(project, beside, ',');
  const indent = text.slice(line.start, beside.start);
  const at = (start: number, end: number, newText: string): Replacement => ({
    ...replace(beside, newText),
    start,
    end,
  });
  if (where === 'before') {
    return line.alone
      ? at(line.start, line.start, `${indent}${item},${line.break}`)
      : at(beside.start, beside.start, `${item}, `);
  }
  if (!line.alone) return at(beside.end, beside.end, `, ${item}`);
  const rest = text.slice(beside.end, line.end);
  const comma = rest.trimStart().startsWith(',') ? rest : `,${rest}`;
  return at(beside.end, line.end, `${comma}${line.break}${indent}${item},`);
}

/** Adds an item to the end of a list that is written out. */
export function appendItem(project: Project, list: Value, item: string): Replacement | undefined {
  const node = around(project, list.at).find(
    ({ type, at }) => type === 'list' && at.start === list.at.start && at.end === list.at.end,
  );
  if (!node) return undefined;
  const last = node.parts.at(-1);
  return last ? insertItem(project, last.at, 'after', item) : replace(list.at, `[${item}]`);
}

/** Takes an item out of a list that is written out. Undefined where a tuple would be left with one item. */
export function removeItem(project: Project, item: Origin): Replacement | undefined {
  const path = around(project, item);
  const index = path.findLastIndex((node) => /^(list|tuple|dictionary|argument_list)$/.test(node.type));
  const list = path[index];
  const node = path[index + 1];
  if (!list || node?.at.start !== item.start || node.at.end !== item.end) return undefined;
  if (list.type === 'tuple' && list.parts.length < 3) return undefined;
  const line = lineAround(project, item, ',');
  if (line.alone) return { ...replace(item, ''), start: line.start, end: line.next };
  const position = list.parts.indexOf(node);
  const next = list.parts[position + 1];
  const before = list.parts[position - 1];
  if (next) return { ...replace(item, ''), end: next.at.start };
  if (before) return { ...replace(item, ''), start: before.at.end };
  // `["a",]` without its item is `[]`: `[,]` is none of Python's.
  const comma = /^\s*,/.exec((project.text(item.file) ?? '').slice(item.end, list.at.end))?.[0] ?? '';
  return { ...replace(item, ''), end: item.end + comma.length };
}

/** Imports a module above the first statement of a file; no edit where it is imported before `use`. */
export function importing(project: Project, file: string, module: string, use: Origin): Edit[] {
  const { root } = readSyntax(project, file);
  const imported = root.parts.some(
    (node) =>
      node.type === 'import_statement' &&
      node.at.end <= use.start &&
      node.fields('name').some((name) => name.text === module),
  );
  const first = root.parts.find(
    (node, index) =>
      node.type !== 'future_import_statement' &&
      !(index === 0 && node.type === 'expression_statement' && node.parts[0]?.type === 'string'),
  );
  if (imported || !first) return [];
  const line = lineAround(project, first.at);
  return [
    { kind: 'replace', file, start: line.start, end: line.start, newText: `import ${module}${line.break}` },
  ];
}

/** Lines at the end of a file. */
export function append(project: Project, file: string, lines: string): Edit {
  const text = project.text(file) ?? '';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? '' : lineBreak;
  const newText = before + lines.replaceAll('\n', lineBreak);
  return { kind: 'replace', file, start: text.length, end: text.length, newText };
}

/** The lines that a place stands in, and whether nothing else but a comment (and `after`) stands there. */
function lineAround(project: Project, at: Origin, after = '') {
  const text = project.text(at.file) ?? '';
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const found = text.indexOf('\n', at.end);
  const next = found < 0 ? text.length : found + 1;
  const end = found < 0 ? text.length : text[found - 1] === '\r' ? found - 1 : found;
  const rest = text.slice(at.end, end).trim();
  const behind = after !== '' && rest.startsWith(after) ? rest.slice(after.length).trim() : rest;
  const alone = text.slice(start, at.start).trim() === '' && (behind === '' || behind.startsWith('#'));
  return { start, end, next, alone, break: text.includes('\r\n') ? '\r\n' : '\n' };
}
