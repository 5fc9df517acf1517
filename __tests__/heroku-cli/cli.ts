import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAJOR = 11;
const cache = fileURLToPath(new URL(`../../node_modules/.cache/heroku-cli-${MAJOR}`, import.meta.url));

/** Path of the CLI's program, installed by npm when it is not there yet. */
export function installCli(): string {
  const program = join(cache, 'node_modules/heroku/bin/run.js');
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  execFileSync(
    'npm',
    ['install', '--prefix', cache, '--ignore-scripts', '--no-audit', '--no-fund', `heroku@${MAJOR}`],
    { stdio: 'inherit', cwd: cache },
  );
  return program;
}

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the CLI, with an environment that knows the local Heroku and nothing of this machine. */
export function runCli(
  program: string,
  args: readonly string[],
  options: { apiUrl: string; apiKey: string; caFile: string; home: string },
): Promise<CliResult> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: options.home,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: options.home,
      HEROKU_HOST: options.apiUrl,
      HEROKU_PARTICLEBOARD_URL: options.apiUrl,
      HEROKU_API_KEY: options.apiKey,
      NODE_EXTRA_CA_CERTS: options.caFile,
      DISABLE_TELEMETRY: 'true',
      HEROKU_SKIP_NEW_VERSION_CHECK: '1',
      HEROKU_DISABLE_AUTOUPDATE: '1',
    },
  });
  const result = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      result[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...result }));
  });
}
