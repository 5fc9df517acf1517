import { parse } from 'smol-toml';
import { decodePython } from '../python/source.js';
import { parsePython } from '../python/syntax.js';

/** Whether a file can still be read by what reads it, when it could be before. `initPython` must have been awaited. */
export function stillParses(file: string, before: string, after: string): boolean {
  const faults = counter(file);
  return faults === undefined || faults(after) <= faults(before);
}

function counter(file: string): ((text: string) => number) | undefined {
  if (file.endsWith('.py')) return pythonFaults;
  if (/\.json$|(^|\/)Pipfile\.lock$/.test(file)) return (text) => (attempt(() => JSON.parse(text)) ? 0 : 1);
  if (/\.toml$|(^|\/)Pipfile$/.test(file)) return (text) => (attempt(() => parse(text)) ? 0 : 1);
  return undefined;
}

/** A file that is not there yet has no faults. */
function pythonFaults(text: string): number {
  const decoded = decodePython(Buffer.from(text));
  return decoded.text === undefined ? 1 : parsePython(decoded.text, '').errors.length;
}

function attempt(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
