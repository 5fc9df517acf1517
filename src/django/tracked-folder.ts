import { posix } from 'node:path';

/**
 * The folder of the project that a path of the settings means on a dyno, where the project is
 * `/app` and the working directory of build and web process; undefined when it lies elsewhere.
 */
export function trackedFolder(path: string | undefined): string | undefined {
  if (path === undefined || path === '') return undefined;
  const absolute = posix.resolve('/app', path);
  if (absolute === '/app') return '';
  return absolute.startsWith('/app/') ? absolute.slice('/app/'.length) : undefined;
}
