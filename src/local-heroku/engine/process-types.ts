import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildLog } from './build-log.js';

/**
 * What a Procfile declares; other lines are dropped, the last of a type wins. The
 * colon may be missing, the space after it may not.
 * https://github.com/heroku/buildpacks-procfile/blob/main/SPEC.md
 */
export function parseProcfile(text: string): Record<string, string> {
  const types: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const match = /^\s*([a-zA-Z0-9_-]+):?\s+(\S.*?)\s*$/.exec(line);
    if (match) types[match[1]!] = match[2]!;
  }
  return types;
}

/** Reads the Procfile of `root` and says what it declares, as Heroku's build system does after the buildpack. */
export async function discoverProcessTypes(root: string, log: BuildLog): Promise<Record<string, string>> {
  const text = await readFile(join(root, 'Procfile'), 'utf8').catch(() => '');
  const types = parseProcfile(text);
  log.step('Discovering process types');
  log.indent(`Procfile declares types -> ${Object.keys(types).sort().join(', ') || '(none)'}`);
  log.blank();
  return types;
}
