import type { Project } from './project.js';
import { pythonSupport } from './python-support.js';
import type { PythonRequest } from './python-version.js';

/** What the buildpack's bash trims from each line: not NBSP, zero-width space or a BOM. */
const blank = '[\\t\\v\\f\\r \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]+';
const trimmed = new RegExp(`^${blank}|${blank}$`, 'g');
const number = '(?:0|[1-9]\\d*)';
const version = new RegExp(`^${number}\\.${number}(?:\\.${number})?$`);

/** What of a project says which Python it wants. */
export type VersionFiles = Pick<Project, 'bytes' | 'text'>;

/** A line that counts: not blank, not a comment. */
export interface VersionLine {
  line: number;
  text: string;
}

/** The lines of `.python-version` or `runtime.txt` as the buildpack prepares them; undefined when the file is not tracked. */
export function versionLines(project: VersionFiles, file: string): VersionLine[] | undefined {
  const bytes = project.bytes(file);
  if (bytes === undefined) return undefined;
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.replace(trimmed, '') }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}

/** Whether `text` is X.Y or X.Y.Z without leading zeros. */
export function isPythonVersion(text: string): boolean {
  return version.test(text);
}

/** The version that runtime.txt names, or undefined when the buildpack refuses it. */
export function runtimeVersion(lines: readonly VersionLine[]): string | undefined {
  const text = lines.map((line) => line.text).join('\n');
  const name = text.startsWith('python-') ? text.slice('python-'.length) : '';
  return isPythonVersion(name) ? name : undefined;
}

/**
 * Which Python the classic build takes: runtime.txt, then .python-version, then with
 * Pipenv Pipfile.lock, then the default. A file that the buildpack refuses counts as
 * naming none. (An app that was built before without a version keeps its last one.)
 */
export function readPythonRequest(project: VersionFiles): PythonRequest {
  const runtime = versionLines(project, 'runtime.txt');
  if (runtime) {
    const requested = runtimeVersion(runtime);
    return request(requested, 'runtime.txt', runtime[0]?.line, runtime);
  }
  const lines = versionLines(project, '.python-version');
  if (lines) {
    const only = lines.length === 1 ? lines[0] : undefined;
    const requested = only && isPythonVersion(only.text) ? only.text : undefined;
    return request(requested, '.python-version', only?.line, lines);
  }
  return request(pipfileLockVersion(project), 'Pipfile.lock', undefined, []);
}

function request(
  requested: string | undefined,
  file: Exclude<PythonRequest['source'], 'default'>,
  line: number | undefined,
  lines: readonly VersionLine[],
): PythonRequest {
  if (requested === undefined) {
    const meant = meantBy(lines);
    return { minor: meant ?? pythonSupport.default, ...(meant ? { meant } : {}), source: 'default' };
  }
  const minor = requested.split('.').slice(0, 2).join('.');
  return { requested, minor, source: file, location: { file, line } };
}

/** The one minor version, '3.N', that stands somewhere in lines that the buildpack refuses. */
function meantBy(lines: readonly VersionLine[]): string | undefined {
  const named = new Set(
    lines.flatMap(({ text }) =>
      [...text.matchAll(/(?<![\d.])(3\.(?:0|[1-9]\d?))(?![\d])/g)].map((match) => match[1]!),
    ),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

/** `_meta.requires` of Pipfile.lock: python_full_version before python_version; undefined when the buildpack refuses it. */
export function pipfileLockVersion(project: VersionFiles): string | undefined {
  const named = pipfileLockText(project);
  return named !== undefined && isPythonVersion(named) ? named : undefined;
}

/** The same as it is written, whatever it is. */
export function pipfileLockText(project: VersionFiles): string | undefined {
  const text = project.text('Pipfile.lock');
  if (text === undefined) return undefined;
  try {
    const requires = JSON.parse(text)?._meta?.requires;
    const named = requires?.python_full_version ?? requires?.python_version;
    return typeof named === 'string' ? named : undefined;
  } catch {
    return undefined;
  }
}
