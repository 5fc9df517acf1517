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
  let told = false;
  const { exitCode } = await runOneOff(client, app.name, {
    command: `python ${managePy} showmigrations --plan`,
    stack: app.stack.name,
    ...limits,
    onLine(line) {
      const match = /^\[(.)\]\s+(\w+)\.(\S+)/.exec(withoutColours(line));
      told ||= match !== null;
      if (match?.[1] === ' ') missing.push({ app: match[2]!, name: match[3]! });
    },
  });
  return exitCode === 0 && told ? missing : undefined;
}
