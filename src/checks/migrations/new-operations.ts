import { apply, type FieldShape, tablesAfter } from '../../django/migration-columns.js';
import {
  argument,
  type MigrationOperation,
  migrationOperations,
  operationsIn,
} from '../../django/migration-operations.js';
import type { Location } from '../../model/finding.js';
import type { Project } from '../../project/project.js';
import { plainString } from '../../python/strings.js';
import type { CheckContext } from '../define.js';
import { place } from '../verdicts.js';
import { type LocalApp, localApps } from './local-apps.js';
import { migrationEdges } from './migration-graph.js';

/** An operation that the database has still to go through, on a table that it has already. */
export interface NewOperation extends MigrationOperation {
  app: string;
  /** `0004_rename_title` */
  migration: string;
  /** The model as written; undefined for operations without one. */
  model?: string;
  /** The field as written. */
  field?: string;
  /** What earlier migrations say of the field; undefined when that is not known. */
  before?: FieldShape;
  /** Whether the model's table has a name of its own. */
  ownTable: boolean;
  at: Location;
}

/**
 * Operations of new migrations in the order in which they come. Tables that these migrations make themselves
 * are empty, so whatever is done to them is harmless. Nothing where it is not known which migrations are new.
 */
export function newOperations(context: CheckContext): NewOperation[] {
  const { newMigrations, django } = context;
  if (!newMigrations || newMigrations.size === 0) return [];
  return (localApps(context) ?? []).flatMap((app) => ofApp(django.project, app, newMigrations));
}

function ofApp(
  project: Project,
  { label, migrations }: LocalApp,
  isNew: ReadonlySet<string>,
): NewOperation[] {
  const order = inOrder(project, migrations);
  const old = order.filter(([, file]) => !isNew.has(file)).map(([, file]) => file);
  // An app that is all new has no table yet.
  if (old.length === 0 || old.length === order.length) return [];
  const tables = tablesAfter(project, old);
  const made = new Set<string>();
  const found: NewOperation[] = [];
  for (const [migration, file] of order.filter(([, file]) => isNew.has(file))) {
    for (const operation of operationsIn(migrationOperations(project, file) ?? [], 'database')) {
      const { name, call } = operation;
      const text = (argumentName: string, position: number) =>
        plainString(argument(call, argumentName, position));
      const model = text('model_name', 0) ?? text('old_name', 0) ?? text('name', 0);
      const lower = model?.toLowerCase() ?? '';
      const field = /Field$/.test(name) ? (text('name', 1) ?? text('old_name', 1)) : undefined;
      if (name === 'CreateModel') made.add(lower);
      if (!made.has(lower)) {
        const before = field && tables?.models.get(lower)?.get(field.toLowerCase());
        const ownTable = tables?.named.has(lower) ?? false;
        const at = place(call.at);
        found.push({
          ...operation,
          app: label,
          migration,
          model,
          field,
          ...(before && { before }),
          ownTable,
          at,
        });
      }
      if (name === 'RenameModel' && made.has(lower)) made.add((text('new_name', 1) ?? '').toLowerCase());
      if (tables) apply(tables, operation);
    }
  }
  return found;
}

/** Migrations of an app, each after those of the app that it depends on, else by name. */
function inOrder(project: Project, migrations: ReadonlyMap<string, string>): [name: string, file: string][] {
  const order = new Map<string, string>();
  const visit = (name: string, above: readonly string[]): void => {
    const file = migrations.get(name);
    if (file === undefined || order.has(name) || above.includes(name)) return;
    for (const dependency of migrationEdges(project, file)?.dependencies ?? [])
      if (migrations.has(dependency.name)) visit(dependency.name, [...above, name]);
    order.set(name, file);
  };
  for (const name of [...migrations.keys()].sort()) visit(name, []);
  return [...order];
}
