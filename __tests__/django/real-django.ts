import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Value } from '../../src/python/value.js';
import { pythonEnvironment } from './python-environment.js';

const packages = [
  'Django==5.2.*',
  'dj-database-url==3.*',
  'django-environ==0.14.*',
  'python-decouple==3.8',
  'environs==15.*',
  'python-dotenv==1.*',
];

/** CPython with Django and the packages that read settings. */
export function python(): string {
  return join(pythonEnvironment('reader-5.2', packages, ['django-heroku==0.3.1']), 'bin', 'python');
}

export interface RealCase {
  files: Readonly<Record<string, string>>;
  module: string;
  environment: Readonly<Record<string, string>>;
  argv: readonly string[];
}

export type Dump =
  | { type: 'none' | 'other' }
  | { type: 'bool'; value: boolean }
  | { type: 'int' | 'float' | 'str' | 'path'; value: string }
  | { type: 'bytes'; value: number[] }
  | { type: 'list' | 'tuple' | 'set'; items: Dump[] }
  | { type: 'dict'; entries: [Dump, Dump][] };

export type RealResult =
  | { settings: Record<string, Dump>; error?: undefined }
  | { settings?: undefined; error: string };

/** Imports every case's module with CPython, all in one process. */
export function importForReal(cases: readonly RealCase[]): RealResult[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'settings-')));
  try {
    const written = new Map<RealCase['files'], string>();
    const input = cases.map(({ files, ...rest }) => {
      let root = written.get(files);
      if (!root) {
        root = join(folder, `case${written.size}`);
        written.set(files, root);
        for (const [file, text] of Object.entries(files)) {
          mkdirSync(dirname(join(root, file)), { recursive: true });
          writeFileSync(join(root, file), text);
        }
      }
      return { root, ...rest };
    });
    const script = fileURLToPath(new URL('dump_settings.py', import.meta.url));
    const output = execFileSync(python(), [script], {
      input: JSON.stringify(input),
      maxBuffer: 1 << 28,
      env: { PATH: process.env.PATH ?? '' },
    });
    return JSON.parse(output.toString()) as RealResult[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the reader claims and Python denies; nothing where the reader is silent. */
export function disagreement(
  claimed: Value | undefined,
  real: Dump | undefined,
  path: string,
): string | undefined {
  if (!claimed) return real ? `${path}: said to be unset, is ${JSON.stringify(real)}` : undefined;
  if (claimed.type === 'unknown') return undefined;
  if (claimed.type === 'one-of') {
    const fits = claimed.options.some((option) =>
      real || option.type !== 'unknown'
        ? disagreement(option, real, path) === undefined
        : option.unset === true || option.type === 'unknown',
    );
    return fits
      ? undefined
      : `${path}: none of ${claimed.options.map(show).join(' | ')} is ${JSON.stringify(real)}`;
  }
  if (!real) return `${path}: said to be ${show(claimed)}, is unset`;
  const wrong = `${path}: said to be ${show(claimed)}, is ${JSON.stringify(real)}`;
  if (claimed.type !== real.type) return wrong;
  if ('items' in claimed && 'items' in real) {
    if (claimed.items.length !== real.items.length) return wrong;
    if (claimed.type === 'set') {
      return claimed.items.every((item) =>
        real.items.some((one) => disagreement(item, one, path) === undefined),
      )
        ? undefined
        : wrong;
    }
    for (const [i, item] of claimed.items.entries()) {
      const found = disagreement(item, real.items[i], `${path}[${i}]`);
      if (found) return found;
    }
    return undefined;
  }
  if (claimed.type === 'dict' && real.type === 'dict') {
    for (const [key, value] of claimed.entries) {
      const entry = real.entries.find(([k]) => disagreement(key, k, path) === undefined);
      if (!entry && value.type === 'unknown') continue;
      const found = entry
        ? disagreement(value, entry[1], `${path}[${show(key)}]`)
        : `${path}: has no ${show(key)}`;
      if (found) return found;
    }
    const extra = real.entries.find(
      ([k]) => !claimed.entries.some(([key]) => disagreement(key, k, path) === undefined),
    );
    return extra ? `${path}: ${JSON.stringify(extra[0])} was not seen` : undefined;
  }
  if (!('value' in claimed) || !('value' in real)) return undefined;
  if (claimed.type === 'float') return claimed.value === Number(real.value) ? undefined : wrong;
  const text = claimed.type === 'bytes' ? [...claimed.value].join() : String(claimed.value);
  return text === (Array.isArray(real.value) ? real.value.join() : String(real.value)) ? undefined : wrong;
}

function show(value: Value): string {
  return JSON.stringify(value, (key, item) =>
    key === 'at' ? undefined : typeof item === 'bigint' ? Number(item) : item,
  );
}
