import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import ignore from 'ignore';
import type { BuildLog } from './build-log.js';

/** Deletes what `.slugignore` in the root names. Its patterns are gitignore's without `!`. https://devcenter.heroku.com/articles/slug-compiler */
export async function applySlugignore(root: string, log: BuildLog): Promise<void> {
  const text = await readFile(join(root, '.slugignore'), 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const patterns = text.split(/\r?\n/).filter((line) => line.trim() && !/^[#!]/.test(line));
  if (patterns.length === 0) return;
  const ignored = ignore({ ignorecase: false }).add(patterns);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const matching = entries.filter((entry) => {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
    return ignored.ignores(entry.isDirectory() ? `${path}/` : path);
  });
  const files = matching.filter((entry) => !entry.isDirectory()).length;
  log.step(`Deleting ${files} files matching .slugignore patterns.`);
  for (const entry of matching) {
    await rm(join(entry.parentPath, entry.name), { recursive: true, force: true });
  }
}
