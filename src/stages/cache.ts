import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder where virtual environments and downloads outlive a run: the runner's tool
 * cache, else the user's cache folder (XDG base directories).
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const base = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache');
  return join(base, 'deploy-django-to-heroku');
}
