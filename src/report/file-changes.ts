import { applyReplacements, type Edit } from '../model/edit.js';
import type { ReadSource } from './source.js';

/** What edits make of one file. Texts are as on disk, with the byte order mark. */
export interface FileChange {
  /** undefined for a new file. */
  from?: string;
  /** undefined for a deleted file. */
  to?: string;
  before: string;
  after: string;
}

/**
 * What `edits` make of each file; undefined when a text cannot say it: a file that is not UTF-8, is not
 * there, or has changed since it was looked at.
 */
export function fileChanges(edits: readonly Edit[], read: ReadSource): FileChange[] | undefined {
  const changes: FileChange[] = [];
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const own = edits.filter((edit) => edit.file === file);
    const change = changeOf(file, own, read);
    if (!change) return undefined;
    changes.push(change);
  }
  return changes;
}

function changeOf(file: string, edits: readonly Edit[], read: ReadSource): FileChange | undefined {
  const source = read(file);
  if (source === 'binary') return undefined;
  const written = edits.find((edit) => edit.kind === 'write');
  if (!source) return written && { to: file, before: '', after: written.text };
  const bom = source.bom ? '\uFEFF' : '';
  const before = bom + source.text;
  if (written) return { from: file, to: file, before, after: written.text };
  if (edits.some((edit) => edit.kind === 'delete')) return { from: file, before, after: '' };
  const renamed = edits.find((edit) => edit.kind === 'rename');
  if (renamed && read(renamed.to) !== undefined) return undefined;
  try {
    const after =
      bom +
      applyReplacements(
        source.text,
        edits.filter((edit) => edit.kind === 'replace'),
      );
    return { from: file, to: renamed?.to ?? file, before, after };
  } catch {
    return undefined;
  }
}
