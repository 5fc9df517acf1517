/**
 * The checkout as a read-only file system of **tracked** files: what Heroku will
 * get, not what lies in the folder. Paths are POSIX and relative to the project
 * root (`project-dir`), which need not be the root of the repository.
 */
export interface Project {
  /** Path of the project root relative to the repository root, POSIX, '' when they are the same. Prefix it to a path before an annotation. */
  readonly prefix: string;
  /** False when the folder is not in a git repository, so that `files` are all files that no ignore rule matches. */
  readonly fromGit: boolean;
  /** Tracked files, sorted by code unit. Links are listed, submodule folders are not. */
  readonly files: readonly string[];
  /** Whether `path` is a tracked file. */
  has(path: string): boolean;
  /** Whether some tracked file lies below `path`. */
  hasFolder(path: string): boolean;
  /** Tracked files directly or deeper below the folder `path` ('' for all). */
  below(path: string): readonly string[];
  /** The bytes of a tracked file; undefined when it is not tracked or cannot be read. Links inside the tree are followed. */
  bytes(path: string): Uint8Array | undefined;
  /** The text of a tracked UTF-8 file (a BOM is kept out); undefined when it is not tracked, not UTF-8 or holds NULs. */
  text(path: string): string | undefined;
  /** Size in bytes of a tracked file, without reading it; of a link that of its target's name. */
  size(path: string): number | undefined;
  /** git's mode of a tracked file: '100644', '100755', '120000' (link). */
  mode(path: string): string | undefined;
  /** Where a tracked link points, as written. */
  link(path: string): string | undefined;
  /** The ignore rule that would match `path`, tracked or not: its file, line (from 1) and text. */
  ignoredBy(path: string): IgnoreRule | undefined;
  /** Submodule folders. */
  readonly submodules: readonly string[];
}

export interface IgnoreRule {
  file: string;
  line: number;
  rule: string;
}
