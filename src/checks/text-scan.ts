import type { Project } from '../project/project.js';
import { isSecretFile, trustIn } from './repository/secrets/files.js';
import { mayHoldSecrets } from './repository/secrets/secrets-in.js';

/** Files that a closer look is worth. */
export interface Marked {
  /** May hold secrets. */
  secrets: readonly string[];
  /** Hold a comment that suppresses findings. */
  suppressions: readonly string[];
}

/** Longer files are data or made by a program. */
const maxBytes = 1_000_000;
const images =
  /\.(png|jpe?g|gif|ico|webp|avif|bmp|woff2?|ttf|eot|otf|pdf|zip|gz|mp[34]|webm|mov|pyc|so|mo|sqlite3?|db)$/i;
const marked = new WeakMap<Project, Marked>();

/** Reads every tracked text file once and keeps none of them. */
export function marksIn(project: Project): Marked {
  const known = marked.get(project);
  if (known) return known;
  const secrets: string[] = [];
  const suppressions: string[] = [];
  for (const file of project.files) {
    if (images.test(file) || (project.size(file) ?? 0) > maxBytes) continue;
    const bytes = project.bytes(file);
    if (!bytes) continue;
    // One byte a character is enough for what is looked for, and costs no decoding.
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const trust = trustIn(file);
    if (isSecretFile(file) || (trust !== 'none' && mayHoldSecrets(source, trust === 'names')))
      secrets.push(file);
    if (source.includes('heroku:') && /heroku:\s*ignore/.test(source)) suppressions.push(file);
  }
  const result = { secrets, suppressions };
  marked.set(project, result);
  return result;
}
