import { defaultDatabases } from '../database/engine.js';
import type { CheckContext } from '../define.js';
import { settingsOf } from '../settings-facts.js';

/** Whether what migrates may be PostgreSQL: not when the settings surely name another engine. */
export function mayBePostgres(context: CheckContext): boolean {
  const settings = settingsOf(context, 'RELEASE');
  const databases = settings && defaultDatabases(settings);
  return !databases?.length || databases.some(({ engine }) => engine === 'postgres' || engine === undefined);
}
