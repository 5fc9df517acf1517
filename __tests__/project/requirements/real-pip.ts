import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectFromMap } from '../../../src/project/project-from-map.js';
import { type Requirement, readRequirements } from '../../../src/project/requirements/requirements-file.js';

/** The pip that Heroku's Python buildpack v351 installs. */
const pipVersion = '26.2.1';

export type Files = Record<string, string | Uint8Array>;

/** What is compared: requirements and refusals in order, or why the whole file is refused. */
export interface Reading {
  requirements: unknown[];
  error: string | null;
}

export interface RealPip {
  /** '3.13.2': the Python that pip runs in. */
  pythonVersion: string;
  read(files: Files): Promise<Reading>;
  /** Our own reading, in the same shape. */
  readHere(files: Files): Reading;
  close(): void;
}

/** Starts one Python process with real pip in an environment of its own, made once and kept. */
export async function startPip(): Promise<RealPip> {
  const python = pipEnvironment();
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' };
  const child = spawn(python, ['-I', join(import.meta.dirname, 'pip_reads.py')], {
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('pip ended');
    return value;
  };
  const pythonVersion = await next();
  return {
    pythonVersion,
    async read(files) {
      const encoded = Object.entries(files).map(([path, content]) => [
        path,
        Buffer.from(content).toString('base64'),
      ]);
      child.stdin.write(`${JSON.stringify(Object.fromEntries(encoded))}\n`);
      return JSON.parse(await next());
    },
    readHere: (files) => reading(files, pythonVersion),
    close: () => child.stdin.end(),
  };
}

/** The Python of an environment that has the pip of Heroku. */
export function pipEnvironment(): string {
  const cache = join(import.meta.dirname, '../../../node_modules/.cache');
  const folder = join(cache, `pip-${pipVersion}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const made = mkdtempSync(join(cache, 'pip-'));
    execFileSync('python3', ['-m', 'venv', made]);
    execFileSync(join(made, 'bin/python'), ['-m', 'pip', 'install', '--quiet', `pip==${pipVersion}`]);
    try {
      renameSync(made, folder);
    } catch {
      rmSync(made, { recursive: true });
    }
  }
  return join(folder, 'bin/python');
}

export function reading(files: Files, pythonVersion: string): Reading {
  const read = readRequirements(projectFromMap(files), 'requirements.txt', { pythonVersion });
  if (read.error) return { requirements: [], error: `${read.error.type}: ${read.error.message}` };
  const requirements = read.lines.flatMap(({ requirement, refusal }) =>
    requirement ? [shape(requirement)] : refusal ? [{ error: `${refusal.type}: ${refusal.message}` }] : [],
  );
  return { requirements, error: null };
}

function shape(requirement: Requirement): unknown {
  const { name, specifier, extras, marker, url, editable, hashes, constraint } = requirement;
  const applies = requirement.markerFault ? 'fault' : requirement.applies;
  return {
    name: name ?? null,
    spec: specifier,
    extras,
    marker: marker ?? null,
    url: url ?? null,
    editable,
    hashes: hashes ?? null,
    constraint,
    applies,
  };
}
