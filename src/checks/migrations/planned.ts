import { posix } from 'node:path';
import { gave } from '../../django/evidence.js';
import type { Finding, NewMigration } from '../../model/finding.js';
import type { CheckContext } from '../define.js';

/** Migrations that will be applied, in order, with what was found in them; undefined when it is not known which are new. */
export function plannedMigrations(
  { newMigrations, evidence }: CheckContext,
  findings: readonly Finding[],
): NewMigration[] | undefined {
  if (!newMigrations) return undefined;
  const plan = gave(evidence?.release?.plan);
  const named = plan
    ? plan.flatMap(({ app, name, file }) =>
        file !== null && newMigrations.has(file) ? { app, name, file } : [],
      )
    : [...newMigrations].sort().map((file) => ({
        // The last part of an app's name is its label, unless it is told otherwise.
        app: posix.basename(posix.dirname(posix.dirname(file))),
        name: posix.basename(file, '.py'),
        file,
      }));
  return named.map((migration) => ({
    ...migration,
    risks: findings
      .filter(({ check, location }) => check.startsWith('migration-') && location.file === migration.file)
      .map(({ check }) => check),
  }));
}
