import { runOneOff } from '../heroku/one-off.js';
import { type AppliedMigration, withoutColours } from './applied-migrations.js';
import type { Target } from './target.js';

/**
 * Migrations of the release that its database does not have: `showmigrations --plan` in a one-off dyno.
 * undefined when it does not say.
 */
export async function unappliedMigrations(
  { client, app, limits }: Target,
  managePy: string | undefined,
): Promise<AppliedMigration[] | undefined> {
  if (managePy === undefined) return undefined;
  const missing: AppliedMigration[] = [];
  const { exitCode } = await runOneOff(client, app.name, {
    command: `python ${managePy} showmigrations --plan`,
    stack: app.stack.name,
    ...limits,
    onLine(line) {
      const match = /^\[ \]\s+(\w+)\.(\w+)/.exec(withoutColours(line));
      if (match) missing.push({ app: match[1]!, name: match[2]! });
    },
  });
  return exitCode === 0 ? missing : undefined;
}
