import type { Project } from '../project.js';
import type { InstalledPackage } from './install-set.js';
import { herokuEnvironment } from './marker-evaluation.js';
import { markerTest } from './marker-text.js';
import { parsed, string, strings, table } from './untyped.js';
import { normalName } from './version.js';

/** The default (not the develop) packages of Pipfile.lock whose markers hold; undefined when it is not JSON. */
export function readPipfileLock(project: Project, pythonVersion: string): InstalledPackage[] | undefined {
  const text = project.text('Pipfile.lock') ?? '';
  const packages = table(parsed(text, JSON.parse)?.default);
  if (!packages) return undefined;
  const holds = markerTest(herokuEnvironment(pythonVersion));
  const lines = keyLines(text);
  return Object.entries(packages).flatMap(([written, value]) => {
    const entry = table(value);
    if (!holds(entry?.markers)) return [];
    const specifier = string(entry?.version) ?? '';
    return {
      name: normalName(written),
      written,
      specifier,
      version: specifier.startsWith('==') ? specifier.slice(2) : undefined,
      extras: strings(entry?.extras),
      location: { file: 'Pipfile.lock', line: lines.get(written) ?? 1 },
    };
  });
}

/** The lines of the tables that are named once; "default" comes before "develop", so the first is the one. */
function keyLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  text.split('\n').forEach((line, i) => {
    const key = /^\s*"([^"\\]+)"\s*:\s*\{/.exec(line)?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, i + 1);
  });
  return lines;
}
