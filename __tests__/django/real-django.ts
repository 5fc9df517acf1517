import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Seen } from '../../src/django/evidence.js';
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

export type RealResult =
  | { settings: Record<string, Seen>; error?: undefined }
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
