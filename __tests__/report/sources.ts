import type { ReadSource } from '../../src/report/source.js';

/** The files of a project, from a map. */
export const sources =
  (files: Record<string, string>): ReadSource =>
  (path) =>
    path in files ? { text: files[path] ?? '', bom: false } : undefined;
