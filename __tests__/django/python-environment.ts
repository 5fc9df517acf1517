import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Longer than any installation takes: a lock as old as this was left behind. */
const stale = 10 * 60_000;

/**
 * The folder of a virtual environment with these packages, made once per machine. `more` are
 * installed without what they depend on.
 */
export function pythonEnvironment(
  name: string,
  packages: readonly string[],
  more: readonly string[] = [],
): string {
  const folder = join(tmpdir(), `deploy-django-to-heroku-${name}`);
  const ready = join(folder, 'ready');
  const lock = `${folder}.lock`;
  while (!existsSync(ready)) {
    try {
      mkdirSync(lock);
    } catch {
      // Another test makes it.
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > stale)
        rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      continue;
    }
    try {
      const pip = ['-m', 'pip', 'install', '--quiet'];
      const python = join(folder, 'bin', 'python');
      execFileSync('python3', ['-m', 'venv', folder], { stdio: 'pipe' });
      execFileSync(python, [...pip, ...packages], { stdio: 'pipe' });
      if (more.length > 0) execFileSync(python, [...pip, '--no-deps', ...more], { stdio: 'pipe' });
      writeFileSync(ready, '');
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

/** Django as it is deployed, with the packages that bring checks and headers, and every web server that is known. */
export function deployEnvironment(): string {
  return pythonEnvironment('deployed-5.2', [
    'Django==5.2.*',
    'channels==4.3.*',
    'django-cors-headers==4.*',
    'django-csp==4.*',
    'gunicorn==27.*',
    'uvicorn==0.54.*',
    'daphne==4.2.*',
    'hypercorn==0.18.*',
    'waitress==3.0.*',
  ]);
}
