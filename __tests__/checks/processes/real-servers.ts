import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = [
  'Django==5.2.*',
  'channels==4.3.*',
  'daphne==4.2.*',
  'gunicorn==27.*',
  'hypercorn==0.18.*',
  'uvicorn==0.54.*',
  'waitress==3.0.*',
];
const environment = join(tmpdir(), 'deploy-django-to-heroku-servers');

/** A virtual environment with Django, Channels and the servers, made once per machine. */
export function serversPython(): string {
  const executable = join(environment, 'bin', 'python');
  const ready = join(environment, 'ready');
  if (!existsSync(ready)) {
    execFileSync('python3', ['-m', 'venv', environment], { stdio: 'pipe' });
    execFileSync(executable, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'pipe' });
    writeFileSync(ready, '');
  }
  return executable;
}

/** What the script says of the real servers: their options, or gunicorn's settings for a command line. */
export function askServers(question: object): unknown {
  const script = fileURLToPath(new URL('read_servers.py', import.meta.url));
  const output = execFileSync(serversPython(), [script], {
    input: JSON.stringify(question),
    env: { PATH: process.env.PATH ?? '', PORT: '5000' },
  });
  return JSON.parse(output.toString());
}
