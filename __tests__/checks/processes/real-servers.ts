import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deployEnvironment } from '../../django/python-environment.js';

/** CPython with Django, Channels and the servers. */
export function serversPython(): string {
  return join(deployEnvironment(), 'bin', 'python');
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
