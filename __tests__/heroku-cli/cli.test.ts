import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Kit, startKit, web } from '../local-heroku/heroku.js';
import { type CliResult, installCli, runCli } from './cli.js';

let kit: Kit;
let home: string;
let program: string;
beforeAll(async () => {
  program = installCli();
  home = await mkdtemp(join(tmpdir(), 'heroku-cli-'));
  kit = await startKit({ limits: { grace: 500 } });
  await writeFile(join(home, 'ca.pem'), kit.heroku.ca);
  await kit.call('POST', '/apps', { name: 'cli-shop' });
  await kit.deploy('cli-shop', { Procfile: `${web}\nrelease: echo migrated\nhello: echo hello` });
});
afterAll(async () => {
  await kit?.heroku.close();
  await rm(home, { recursive: true, force: true });
});

function heroku(...args: string[]): Promise<CliResult> {
  const { apiUrl, apiKey } = kit.heroku;
  return runCli(program, args, { apiUrl, apiKey, caFile: join(home, 'ca.pem'), home });
}

/** What the CLI printed, when it did not fail. */
async function said(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await heroku(...args);
  expect(code, stdout + stderr).toBe(0);
  return stdout + stderr;
}

test('apps:info', async () => {
  expect(await said('apps:info', '-a', 'cli-shop')).toMatch(/Stack:\s+heroku-24/);
});

test('apps:create', async () => {
  expect(await said('apps:create', 'cli-new', '-b', 'heroku/python', '-n', '--region', 'eu')).toContain(
    'cli-new',
  );
  expect((await kit.call('GET', '/apps/cli-new/buildpack-installations')).body[0].buildpack.name).toBe(
    'heroku/python',
  );
});

test('config and config:set', async () => {
  expect(await said('config:set', 'COLOUR=green', '-a', 'cli-shop')).toContain('v4');
  expect(await said('config', '-a', 'cli-shop')).toMatch(/COLOUR:\s+green/);
});

test('releases, releases:output and releases:rollback', async () => {
  await kit.until('/apps/cli-shop/releases', (all) =>
    all.every((it: { status: string }) => it.status !== 'pending'),
  );
  expect(await said('releases', '-a', 'cli-shop')).toMatch(/v3\s+Deploy 4f2c1d9a/);
  expect(await said('releases:output', 'v3', '-a', 'cli-shop')).toContain('migrated');
  expect(await said('releases:rollback', 'v3', '-a', 'cli-shop')).toContain('v3');
  const last = (await kit.call('GET', '/apps/cli-shop/releases')).body.at(-1);
  expect(last.description).toBe('Rollback to v3');
});

test('ps and ps:scale', async () => {
  expect(await said('ps:scale', 'web=2', '-a', 'cli-shop')).toMatch(/web at 2/);
  await kit.until(
    '/apps/cli-shop/dynos',
    (all) => all.length === 2 && all.every((it: { state: string }) => it.state === 'up'),
  );
  expect(await said('ps', '-a', 'cli-shop')).toMatch(/web\.2: up/);
});

test('run passes the output and the exit status on', async () => {
  const { code, stdout, stderr } = await heroku(
    'run',
    '-a',
    'cli-shop',
    '-x',
    '--no-tty',
    '--',
    'echo $DYNO; (exit 7)',
  );
  expect(stdout, stderr).toMatch(/^run\.\d+\n/);
  expect(code).toBe(7);
  expect(await said('run', '-a', 'cli-shop', '-x', '--no-tty', '--', 'hello')).toContain('hello');
});

test('logs', async () => {
  expect(await said('logs', '-a', 'cli-shop', '-n', '1500')).toContain('State changed from starting to up');
});

test('maintenance:on', async () => {
  await said('maintenance:on', '-a', 'cli-shop');
  const { web_url } = (await kit.call('GET', '/apps/cli-shop')).body;
  expect((await fetch(web_url)).status).toBe(503);
});

test('addons:create', async () => {
  expect(await said('addons:create', 'heroku-postgresql:essential-0', '-a', 'cli-shop')).toContain(
    'essential-0',
  );
  await kit.until('/apps/cli-shop/config-vars', (it) => 'DATABASE_URL' in it);
});

test('an app that is not there', async () => {
  const { code, stderr } = await heroku('apps:info', '-a', 'cli-nobody');
  expect(code).toBe(2);
  expect(stderr).toContain("Couldn't find that app.");
});
