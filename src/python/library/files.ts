import type { Interpreter } from '../interpreter.js';
import type { V } from '../runtime.js';
import { str, unknown } from '../runtime.js';
import type { Origin } from '../value.js';
import { absolute } from './posix-path.js';

/** Path inside the project of an absolute path on the dyno; undefined outside `/app`. */
export function inProject(path: string): string | undefined {
  if (path === '/app') return '';
  return path.startsWith('/app/') ? path.slice(5) : undefined;
}

/** Whether the path has no link in it that the checkout knows. */
export function isLinkFree(x: Interpreter, path: string): boolean {
  const inside = inProject(absolute(path, x.host.cwd));
  if (inside === undefined) return !path.split('/').includes('..');
  const parts = inside.split('/');
  return parts.every((_, i) => x.host.project.mode(parts.slice(0, i + 1).join('/')) !== '120000');
}

/**
 * Whether a file or folder is there on Heroku. What is not tracked may still be made
 * by the build, so only the usual local files count as certainly absent.
 */
export function existsOnDyno(
  x: Interpreter,
  path: string,
  what: 'any' | 'file' | 'folder',
): boolean | undefined {
  const inside = inProject(path);
  if (inside === undefined) return undefined;
  const { project } = x.host;
  if (inside === '' || project.hasFolder(inside)) return what !== 'file';
  if (project.has(inside)) return project.mode(inside) === '120000' ? undefined : what !== 'folder';
  const name = inside.slice(inside.lastIndexOf('/') + 1);
  return /^\.env|^\.?(v|virtual)?env$|^(local|secrets?)\b.*\.(py|json|ya?ml|toml|ini|env)$/.test(name)
    ? false
    : undefined;
}

/** The text of a tracked file; raises when the file is certainly not there. */
export function readText(x: Interpreter, path: string, at: Origin): V {
  const whole = absolute(path, x.host.cwd);
  const inside = inProject(whole);
  if (inside !== undefined) {
    x.opened(inside, at);
    const text = x.host.project.text(inside);
    if (text !== undefined && text.length < 100_000) return str(text.replace(/\r\n?/g, '\n'), at);
    if (!x.host.project.has(inside) && existsOnDyno(x, whole, 'file') === false) {
      x.failing('FileNotFoundError', at);
    }
  }
  x.mayRaise();
  return unknown(`is read from ${path}`, at);
}
