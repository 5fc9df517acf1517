/** PurePosixPath's and posixpath's arithmetic on text. */

/** Text as pathlib keeps it: no double slashes, no `.` parts, no trailing slash. */
export function purePath(text: string): string {
  const root = /^\/\/(?!\/)/.test(text) ? '//' : text.startsWith('/') ? '/' : '';
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  return root + parts.join('/') || '.';
}

/** `Path(a) / b`. */
export function joinPath(a: string, b: string): string {
  return purePath(b.startsWith('/') ? b : a === '' || a.endsWith('/') ? a + b : `${a}/${b}`);
}

/** Path.parent. */
export function parentPath(text: string): string {
  const path = purePath(text);
  const cut = path.lastIndexOf('/');
  if (/^(\/+|\.)$/.test(path)) return path;
  if (cut < 0) return '.';
  return /^\/+$/.test(path.slice(0, cut + 1)) ? path.slice(0, cut + 1) : path.slice(0, cut);
}

/** Path.name. */
export function nameOf(text: string): string {
  const path = purePath(text);
  return path === '.' ? '' : path.slice(path.lastIndexOf('/') + 1);
}

/** os.path.join. */
export function joinText(first: string, ...rest: readonly string[]): string {
  let path = first;
  for (const part of rest) {
    if (part.startsWith('/')) path = part;
    else path += path === '' || path.endsWith('/') ? part : `/${part}`;
  }
  return path;
}

/** os.path.dirname. */
export function dirname(text: string): string {
  const head = text.slice(0, text.lastIndexOf('/') + 1);
  return /^\/*$/.test(head) ? head : head.replace(/\/+$/, '');
}

/** os.path.normpath. */
export function normalize(text: string): string {
  if (text === '') return '.';
  const slashes = /^\/\/(?!\/)/.test(text) ? '//' : text.startsWith('/') ? '/' : '';
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || (!slashes && parts.length === 0) || parts.at(-1) === '..') parts.push(part);
    else if (parts.length > 0) parts.pop();
  }
  return slashes + parts.join('/') || '.';
}

/** os.path.abspath and Path.resolve for paths without links. */
export function absolute(text: string, cwd: string): string {
  return normalize(text.startsWith('/') ? text : `${cwd}/${text}`);
}
