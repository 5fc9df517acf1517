import type { Project } from '../../project/project.js';
import { readSyntax } from '../../python/evaluate.js';
import { plainString } from '../../python/strings.js';
import type { Origin } from '../../python/value.js';

/** A migration's literal edges. */
export interface MigrationEdges {
  dependencies: { app: string; name: string; at: Origin }[];
  /** Migrations that a squashed one stands for. */
  replaces: string[];
}

/** Reads `dependencies` and `replaces` of a migration; undefined when they are not plain literals. */
export function migrationEdges(project: Project, file: string): MigrationEdges | undefined {
  const edges: MigrationEdges = { dependencies: [], replaces: [] };
  const migration = readSyntax(project, file).root.parts.find(
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
