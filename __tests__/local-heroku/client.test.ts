import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAddon, waitForAddon } from '../../src/heroku/addons.js';
import { createApp } from '../../src/heroku/apps.js';
import { createBuild, waitForBuild } from '../../src/heroku/builds.js';
import { HerokuClient } from '../../src/heroku/client.js';
import { getConfigVars } from '../../src/heroku/config-vars.js';
import { pause } from '../../src/heroku/limits.js';
import { runOneOff } from '../../src/heroku/one-off.js';
import { followOutput } from '../../src/heroku/output-stream.js';
import { waitForRelease } from '../../src/heroku/releases.js';
import { createSource, uploadSource } from '../../src/heroku/sources.js';
import { type LocalHeroku, startLocalHeroku } from '../../src/local-heroku/local-heroku.js';
import { archiveOf, web } from './heroku.js';

let folder: string;
let heroku: LocalHeroku;
let client: HerokuClient;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-heroku-'));
  heroku = await startLocalHeroku({
    folder: join(folder, 'heroku'),
    env: process.env,
    limits: { grace: 500 },
    log: console.error,
  });
  client = new HerokuClient({
    apiKey: heroku.apiKey,
    apiUrl: heroku.apiUrl,
    ca: [heroku.ca],
    userAgent: 'test',
    sleep: (ms, signal) => pause(Math.min(ms, 100), signal),
  });
});
afterAll(async () => {
  await heroku?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the client deploys through every ordered trouble, with the real engine', async () => {
  const limits = { deadline: Date.now() + 55_000 };
  const { name: app } = await createApp(client, { name: 'client-shop' });
  const addon = await createAddon(client, app, 'heroku-postgresql:essential-0');
  await waitForAddon(client, app, addon.name, limits);
  expect(await getConfigVars(client, app)).toHaveProperty('DATABASE_URL');

  heroku.faults.order({
    buildOutputDrops: [30, 90],
    buildStatusLag: 300,
    exitMarker: 'split',
    dynoConflicts: 1,
    requests: [
      { method: 'PUT', path: '/blobs/*', drop: 'after' },
      { method: 'POST', path: '/apps/*/builds', drop: 'after' },
      { method: 'GET', path: '/apps/*/builds/*', status: 503, times: 2, retryAfter: 0 },
      { method: 'GET', path: '/apps/*/releases/*', status: 500, id: 'html' },
    ],
  });
  const archive = await archiveOf({
    'requirements.txt': '',
    '.python-version': '3.13\n',
    Procfile: `${web}\nrelease: echo released $DYNO\n`,
    'index.html': 'served',
  });
  const path = join(folder, 'source.tar.gz');
  await writeFile(path, archive);
  const { source_blob } = await createSource(client, limits);
  await uploadSource(client, source_blob.put_url, { path, size: archive.length }, limits);
  const sha256 = createHash('sha256').update(archive).digest('hex');
  const order = { url: source_blob.get_url, sha256, version: '334096fe00' };
  const build = await createBuild(client, app, order, limits);
  const lines: string[] = [];
  const onLine = (line: string): void => void lines.push(line);
  expect(await followOutput(client, build.output_stream_url, { ...limits, onLine })).toEqual({
    complete: true,
  });
  expect(lines).toContain('-----> Launching...');
  expect(lines.filter((line) => line.startsWith('-----> Building on'))).toHaveLength(1);
  const ended = await waitForBuild(client, app, build.id, limits);
  expect(ended.status).toBe('succeeded');
  expect(heroku.state.app(app).builds).toHaveLength(1);
  const release = await waitForRelease(client, app, ended.release!.id, limits);
  expect(release).toMatchObject({ status: 'succeeded', description: 'Deploy 334096fe', current: true });

  const output: string[] = [];
  const run = (command: string) =>
    runOneOff(client, app, { ...limits, command, onLine: (line) => output.push(line) });
  expect(await run('cat index.html; echo; (exit 3)')).toMatchObject({ exitCode: 3, via: 'rendezvous' });
  expect(output).toEqual(['served']);
  expect(heroku.faults.named.dynoConflicts).toBe(0);
});
