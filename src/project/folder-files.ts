import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { matcher } from './ignore-rules.js';

/**
 * What `git add .` would take from a folder that is in no repository: all files but
 * those that a .gitignore on the way matches. Path to git mode.
 */
export function folderFiles(folder: string): Map<string, string> {
  const modes = new Map<string, string>();
  walk('', []);
  return modes;

  function walk(base: string, above: readonly { file: string; text: string }[]): void {
    const entries = readdirSync(join(folder, base), { withFileTypes: true });
    const here = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
    const file = base === '' ? '.gitignore' : `${base}/.gitignore`;
    const rules = here ? [...above, { file, text: readFileSync(join(folder, file), 'utf8') }] : above;
    const ignored = matcher(rules);
    for (const entry of entries) {
      const path = base === '' ? entry.name : `${base}/${entry.name}`;
      if (entry.name === '.git' || ignored(entry.isDirectory() ? `${path}/` : path)) continue;
      if (entry.isDirectory()) walk(path, rules);
      else if (entry.isSymbolicLink()) modes.set(path, '120000');
      else if (entry.isFile()) {
        modes.set(path, statSync(join(folder, path)).mode & 0o100 ? '100755' : '100644');
      }
    }
  }
}
