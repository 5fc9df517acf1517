import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalHeroku } from './local-heroku.js';

/**
 * `deploy-django heroku`: a local Heroku that stays up until Ctrl-C or the end of
 * standard input. `cache` outlives it. Prints what a client needs, for people or as one line of JSON.
 */
export async function serve(
  env: NodeJS.ProcessEnv,
  cache: string,
  stop: AbortSignal,
  json: boolean,
  print: (text: string) => void,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'local-heroku-'));
  try {
    const heroku = await startLocalHeroku({ folder: join(folder, 'work'), cache, env });
    const caFile = join(folder, 'ca.pem');
    writeFileSync(caFile, heroku.ca);
    const { apiUrl, apiKey } = heroku;
    print(
      json
        ? JSON.stringify({ apiUrl, apiKey, caFile })
        : `export HEROKU_API_URL=${apiUrl} HEROKU_HOST=${apiUrl} HEROKU_API_KEY=${apiKey} NODE_EXTRA_CA_CERTS=${caFile}`,
    );
    await new Promise<void>((resolve) => {
      stop.addEventListener('abort', () => resolve());
      if (json) process.stdin.on('end', resolve).resume();
    });
    await heroku.close();
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
