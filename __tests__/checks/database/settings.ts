import { soundProject } from '../projects.js';

export const file = 'mysite/settings.py';

/** The sound project with other lines for its database. */
export function withDatabase(
  lines: string,
  changes: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const source = soundProject[file].replace(/DATABASES = \{[\s\S]*?\n\}\n/, () => `${lines}\n`);
  return { ...soundProject, [file]: source, ...changes };
}

export const sqlite = '{"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}';
