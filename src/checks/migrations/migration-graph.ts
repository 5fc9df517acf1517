import { once } from '../../django/once.js';
import type { Project } from '../../project/project.js';
import { readSyntax } from '../../python/evaluate.js';
import { plainString } from '../../python/strings.js';
import { type Node, parsePython } from '../../python/syntax.js';
import type { Origin } from '../../python/value.js';

/** A migration's literal edges. */
export interface MigrationEdges {
  dependencies: { app: string; name: string; at: Origin }[];
  /** Migrations that a squashed one stands for. */
  replaces: string[];
}

/** Reads `dependencies` and `replaces` of a migration; undefined when they are not plain literals. */
export const migrationEdges = (project: Project, file: string): MigrationEdges | undefined => {
  const files = known(project);
  if (!files.has(file)) files.set(file, readEdges(project, file));
  return files.get(file);
};

const known = once((_: Project) => new Map<string, MigrationEdges | undefined>());

function readEdges(project: Project, file: string): MigrationEdges | undefined {
  const edges: MigrationEdges = { dependencies: [], replaces: [] };
  const migration = readHead(project, file).parts.find(
    (node) => node.type === 'class_definition' && node.field('name')?.text === 'Migration',
  );
  if (!migration) return undefined;
  for (const statement of migration.field('body')?.parts ?? []) {
    const assignment = statement.parts[0];
    const name = assignment?.type === 'assignment' ? assignment.field('left')?.text : undefined;
    if (!assignment || (name !== 'dependencies' && name !== 'replaces' && name !== 'run_before')) continue;
    const list = assignment.field('right');
    if (name === 'run_before' || (list?.type !== 'list' && list?.type !== 'tuple')) return undefined;
    for (const item of list.parts) {
      if (item.type === 'comment') continue;
      const pair = item.type === 'tuple' ? item.parts.map(plainString) : [];
      const [app, target] = pair;
      if (app !== undefined && target !== undefined) {
        if (name === 'replaces') edges.replaces.push(target);
        else edges.dependencies.push({ app, name: target, at: item.at });
      } else if (!/swappable_dependency/.test(item.text)) return undefined;
    }
  }
  return edges;
}

/**
 * The tree of a migration up to its operations, which are nearly all of it. The whole tree where
 * something of interest stands below them, or where the head alone does not parse.
 */
function readHead(project: Project, file: string): Node {
  const source = project.text(file) ?? '';
  const operations = /^[ \t]+operations[ \t]*=/m.exec(source)?.index ?? source.length;
  const below = /^[ \t]+(dependencies|replaces|run_before)[ \t]*[=:]/m.test(source.slice(operations));
  const head = below || operations > 100_000 ? undefined : parsePython(source.slice(0, operations), file);
  return head?.errors.length === 0 ? head.root : readSyntax(project, file).root;
}
