// npm run test:contract -- PATH: PATH is schema.json of https://github.com/heroku/platform-api
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [path = process.env.HEROKU_SCHEMA] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [`${root}node_modules/vitest/vitest.mjs`, 'run', '--config', 'vitest.contract.config.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(path && { HEROKU_SCHEMA: resolve(path) }) } },
);
process.exit(status ?? 1);
