import type { AppliedMigration } from '../deploy/applied-migrations.js';
import type { DjangoProject } from '../django/django-project.js';
import { effectOf, migrationOperations } from '../django/migration-operations.js';
import type { Location } from '../model/finding.js';

/** A migration that the code before it cannot live with, and the operation that is why. */
export interface Breaking extends AppliedMigration {
  operation: string;
  location: Location;
}

/** What applied migrations mean to the code of the release before. */
export interface OldCode {
  breaking: readonly Breaking[];
  /** Migrations of which nothing is known: of packages, or with code of their own. */
  unknown: readonly AppliedMigration[];
}

/** Django keeps the tables of its own apps readable for the version before. */
const ofDjango = new Set(['admin', 'auth', 'contenttypes', 'sessions', 'sites', 'flatpages', 'redirects']);

export function oldCodeWith(applied: readonly AppliedMigration[], { project }: DjangoProject): OldCode {
  const breaking: Breaking[] = [];
  const unknown: AppliedMigration[] = [];
  for (const migration of applied) {
    const { app, name } = migration;
    if (ofDjango.has(app)) continue;
    // The last part of an app's name is its label, unless it is told otherwise.
    const file = project.files.find(
      (it) => it === `${app}/migrations/${name}.py` || it.endsWith(`/${app}/migrations/${name}.py`),
    );
    if (file === undefined) {
      // The first migration of a package makes its tables, which older code does not know.
      if (!name.startsWith('0001_')) unknown.push(migration);
      continue;
    }
    const operations = migrationOperations(project, file);
    const broken = operations?.find((operation) => effectOf(operation) === 'breaks');
    if (broken) {
      const location = { file, line: broken.call.at.line };
      breaking.push({ ...migration, operation: broken.name, location });
    } else if (!operations || operations.some((operation) => effectOf(operation) === 'unknown'))
      unknown.push(migration);
  }
  return { breaking, unknown };
}
