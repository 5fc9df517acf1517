import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPython } from '../../src/runner/find-python.js';
import { type PythonEnvironment, prepareEnvironment } from '../../src/runner/prepare-environment.js';
import { folderWith } from './temporary.js';

export const example = fileURLToPath(new URL('../../examples/movie-reviews/', import.meta.url));

/** Environments and downloads are kept here from one test run to the next. */
export const cache = join(tmpdir(), 'deploy-django-test-cache');

const { signal } = new AbortController();
setMaxListeners(0, signal);

/** An environment with these requirements, made once per machine; undefined when it has no such Python. */
export async function environmentWith(
  requirements: string,
  minor?: string,
): Promise<PythonEnvironment | undefined> {
  const choice = minor === undefined ? 'active' : 'auto';
  const python = await findPython({ minor: minor ?? '', choice }, process.env);
  if (!python) return undefined;
  return prepareEnvironment({
    python,
    manager: 'pip',
    folder: folderWith({ 'requirements.txt': requirements }),
    install: { files: ['requirements.txt'], packages: new Map() },
    cache,
    temp: folderWith(),
    env: process.env,
    signal,
    timeout: 170_000,
  });
}

/** The example's own, without what is for Windows alone. */
export async function exampleEnvironment(): Promise<PythonEnvironment> {
  const requirements = readFileSync(join(example, 'requirements.txt'), 'utf8');
  return (await environmentWith(requirements.replace(/^twisted.*\n/m, '')))!;
}
