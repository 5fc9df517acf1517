import type { Finding, Location } from '../model/finding.js';
import type { Report } from './report.js';

/** Terminal escape sequences: CSI, OSC and the short ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const escapes = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])/g;
/** Control characters but tab and line feed, and the ones that turn the direction of text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `text` without terminal escapes, control and direction characters. Line feeds and tabs stay. */
export function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(escapes, '').replace(controls, '');
}

/** The first `limit` UTF-16 units of `text`, with an ellipsis when that is not all; no half characters. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]/.test(text[limit - 2] ?? '') ? limit - 2 : limit - 1;
  return `${text.slice(0, Math.max(0, end))}…`;
}

/** Path relative to the repository root; '' for the project as a whole. */
export function repositoryPath(report: Pick<Report, 'prefix'>, file: string): string {
  return file === '' ? '' : report.prefix === '' ? file : `${report.prefix}/${file}`;
}

/** `config/settings.py:28`, or the path alone. */
export function place(report: Pick<Report, 'prefix'>, location: Location): string {
  const path = repositoryPath(report, location.file);
  return path && location.line !== undefined ? `${path}:${location.line}` : path;
}

/** By place, so that a reader goes through each file once, from top to bottom. */
export function byPlace(a: Finding, b: Finding): number {
  const [x, y] = [a.location, b.location];
  if (x.file !== y.file) return x.file < y.file ? -1 : 1;
  return (x.line ?? 0) - (y.line ?? 0) || (x.column ?? 0) - (y.column ?? 0);
}
