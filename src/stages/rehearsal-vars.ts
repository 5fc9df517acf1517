import { randomBytes } from 'node:crypto';
import type { DjangoProject, EnvironmentRead } from '../django/django-project.js';

/** What every dyno has by itself, or an add-on sets. */
const given = new Set(['DATABASE_URL', 'PORT', 'DYNO']);

/**
 * Made-up values for the environment variables without which importing the settings
 * fails for certain: Heroku's own values must not be known to a rehearsal.
 */
export function madeUpVars(django: DjangoProject): Map<string, string> {
  const values = new Map<string, string>();
  for (const world of ['BUILD', 'RUN', 'RELEASE'] as const) {
    for (const read of django.settings(world).environmentReads()) {
      if (read.required && read.certain && !given.has(read.name)) values.set(read.name, valueFor(read));
    }
  }
  return values;
}

function valueFor({ name, cast }: EnvironmentRead): string {
  if (cast === 'bool') return 'False';
  // `int(os.environ[…])` reads a string first, so the name has to tell.
  if (cast === 'int' || cast === 'float' || /(PORT|TIMEOUT|SECONDS|AGE|COUNT|LIMIT)$/.test(name)) return '1';
  if (/_URL$|^URL$/.test(name)) return 'https://rehearsal.invalid/';
  return randomBytes(32).toString('hex');
}
