import type { Project } from '../project/project.js';
import { readSyntax } from '../python/evaluate.js';
import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';

/** One entry of `operations` of a migration. */
export interface MigrationOperation {
  /** 'AddField' */
  name: string;
  call: Node;
}

/** How code from before an operation fares with the database after it. */
export type Effect = 'harmless' | 'breaks' | 'unknown';

/** The operations of a migration, in order; undefined when they are not a plain list of calls. */
export function migrationOperations(project: Project, file: string): MigrationOperation[] | undefined {
  const migration = readSyntax(project, file).root.parts.find(
    (node) => node.type === 'class_definition' && node.field('name')?.text === 'Migration',
  );
  const lists = (migration?.field('body')?.parts ?? []).flatMap((statement) => {
    const assignment = statement.parts[0];
    return assignment?.type === 'assignment' && assignment.field('left')?.text === 'operations'
      ? [assignment.field('right')]
      : [];
  });
  const list = lists[0];
  if (lists.length !== 1 || list?.type !== 'list') return undefined;
  return callsOf(list);
}

function callsOf(list: Node): MigrationOperation[] | undefined {
  const operations: MigrationOperation[] = [];
  for (const item of list.parts) {
    if (item.type === 'comment') continue;
    const name = item.type === 'call' ? item.field('function')?.text.split('.').at(-1) : undefined;
    if (name === undefined) return undefined;
    operations.push({ name, call: item });
  }
  return operations;
}

/** The operations that reach the database, or Django's state of it: SeparateDatabaseAndState has a list of each. */
export function operationsIn(
  operations: readonly MigrationOperation[],
  side: 'database' | 'state',
): MigrationOperation[] {
  return operations.flatMap((operation) => {
    if (operation.name !== 'SeparateDatabaseAndState') return [operation];
    const inner = argument(operation.call, `${side}_operations`, side === 'database' ? 0 : 1);
    return inner?.type === 'list' ? operationsIn(callsOf(inner) ?? [], side) : [];
  });
}

/** Nothing that older code reads or writes is changed by these. */
const harmless =
  /^(CreateModel|AddIndex|AddIndexConcurrently|RemoveIndex|RemoveIndexConcurrently|RenameIndex|RemoveConstraint|AlterModelOptions|AlterModelManagers|AlterModelTableComment|\w+Extension)$/;
const breaking = /^(RemoveField|DeleteModel|RenameField|RenameModel|AlterModelTable)$/;

/** What the operation does to code that was written before it, as far as its call tells. */
export function effectOf({ name, call }: MigrationOperation): Effect {
  if (harmless.test(name)) return 'harmless';
  if (breaking.test(name)) return 'breaks';
  if (name === 'AddField') return effectOfField(argument(call, 'field', 2));
  if (name === 'RunSQL') return /\b(DROP|RENAME)\b/i.test(sqlOf(call)) ? 'breaks' : 'unknown';
  return 'unknown';
}

/** Older code does not name the new column when it inserts, and Django keeps no default in the database unless told. */
function effectOfField(field: Node | undefined): Effect {
  if (field?.type !== 'call') return 'unknown';
  if (/(^|\.)ManyToManyField$/.test(field.field('function')?.text ?? '')) return 'harmless';
  const keywords = field.field('arguments')?.parts.filter((part) => part.type === 'keyword_argument') ?? [];
  const value = (name: string): string | undefined =>
    keywords.find((part) => part.field('name')?.text === name)?.field('value')?.text;
  if (value('null') === 'True' || value('db_default') !== undefined) return 'harmless';
  return value('null') === undefined || value('null') === 'False' ? 'breaks' : 'unknown';
}

/** An argument by its name or its position. */
export function argument(call: Node, name: string, position: number): Node | undefined {
  const parts = (call.field('arguments')?.parts ?? []).filter((part) => part.type !== 'comment');
  const named = parts.find((part) => part.type === 'keyword_argument' && part.field('name')?.text === name);
  if (named) return named.field('value');
  return parts.filter((part) => part.type !== 'keyword_argument')[position];
}

/** The SQL of a RunSQL, as far as it is written there. */
export function sqlOf(call: Node): string {
  const first = argument(call, 'sql', 0);
  return first ? [...first.walk()].map((node) => plainString(node) ?? '').join(' ') : '';
}
