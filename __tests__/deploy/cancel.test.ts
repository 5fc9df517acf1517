import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/deploy/migrate.js';
import { push } from '../../src/deploy/push.js';
import { followReleaseOf } from '../../src/deploy/release.js';
import type { Target } from '../../src/deploy/target.js';
import { getApp } from '../../src/heroku/apps.js';
import { cancelBuild, getBuild, listBuilds } from '../../src/heroku/builds.js';
import { HerokuClient } from '../../src/heroku/client.js';
import { listDynos } from '../../src/heroku/dynos.js';
import { CancelledError } from '../../src/model/errors.js';
import type { Archive } from '../../src/source/archive.js';
import { archiveOf, type Kit, startKit } from '../local-heroku/heroku.js';
import { temporary } from '../runner/temporary.js';

let kit: Kit;
let client: HerokuClient;
beforeAll(async () => {
  kit = await startKit({ limits: { grace: 200 } });
  const { apiUrl, apiKey, ca } = kit.heroku;
  client = new HerokuClient({ apiUrl, apiKey, ca: [ca], userAgent: 'test' });
});
afterAll(() => kit?.heroku.close());

/** A new app, what cancels the run, and its log. */
async function newTarget(name: string): Promise<{ target: Target; cancel(): void; shown: string[] }> {
  await kit.call('POST', '/apps', { name });
  const controller = new AbortController();
  const shown: string[] = [];
  const progress = { stage() {}, ended() {}, step() {}, output: (line: string) => void shown.push(line) };
  const limits = { deadline: Date.now() + 60_000, signal: controller.signal };
  const app = await getApp(client, name);
  const target = { client, app, limits, progress, hide: (line: string) => line };
  return { target, cancel: () => controller.abort(), shown };
}

async function archived(files: Record<string, string>): Promise<Archive> {
  const bytes = await archiveOf(files);
  const path = join(temporary(), 'source.tar.gz');
  await writeFile(path, bytes);
  return { path, size: bytes.length, sha256: '0'.repeat(64), commit: 'a'.repeat(40) } as Archive;
}

const cancelled = async (work: Promise<unknown>): Promise<CancelledError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CancelledError);
  return error as CancelledError;
};

test('a migration: its dyno is stopped, and it is said how to see what it did', async () => {
  const { target, cancel, shown } = await newTarget('migrating');
  await kit.deploy('migrating', { Procfile: 'worker: sleep 60' });
  const work = migrate(target, 'echo begun; sleep 60');
  await expect.poll(() => shown).toContain('begun');
  cancel();
  expect((await cancelled(work)).hint?.en).toMatch(/showmigrations/);
  const running = async () => (await listDynos(client, 'migrating')).filter(({ type }) => type === 'run');
  await expect.poll(running).toEqual([]);
});

test('a build that goes on is cancelled on Heroku', async () => {
  const { target, cancel } = await newTarget('waiting');
  let id = '';
  const work = push(
    target,
    await archived({ WAIT: '' }),
    { commit: 'b'.repeat(40) },
    {
      asked() {},
      created(build) {
        id = build.id;
      },
    },
  );
  await expect.poll(() => id).not.toBe('');
  cancel();
  expect((await cancelled(work)).message).toMatch(/cancelled on Heroku, too/);
  await expect.poll(async () => (await getBuild(client, 'waiting', id)).status).toBe('failed');
});

test('a release phase goes on at Heroku, and it is said how to see its end', async () => {
  const { target, cancel, shown } = await newTarget('releasing');
  const build = await kit.build('releasing', { Procfile: 'release: echo begun; sleep 60' });
  const { release } = await kit.until(`/apps/releasing/builds/${build.id}`, (it) => it.release);
  const work = followReleaseOf(target, release.id);
  await expect.poll(() => shown).toContain('begun');
  cancel();
  expect((await cancelled(work)).hint?.en).toMatch(/heroku releases -a releasing/);
});

test('a build that Heroku has begun, but of which the answer never came, is cancelled there, and no other', async () => {
  const { target, cancel } = await newTarget('building');
  const archive = await archived({ WAIT: '', Procfile: 'web: true' });
  const other = await kit.build('building', { WAIT: '' }, 'a'.repeat(40));
  kit.heroku.faults.order({ requests: [{ method: 'POST', path: '/apps/*/builds', drop: 'after' }] });
  const work = push(
    target,
    archive,
    { commit: archive.commit },
    {
      asked() {},
      created: () => expect.unreachable(),
    },
  );
  await expect.poll(async () => (await listBuilds(client, 'building')).length).toBe(2);
  cancel();
  expect((await cancelled(work)).message).toMatch(/cancelled on Heroku, too/);
  const orders = async () => (await kit.log('building')).filter((line) => line.includes('Build cancelled'));
  expect(await orders()).toHaveLength(1);
  // One builds at a time: ours has waited behind the other, which is still going on.
  const status = (id: string) => async () => (await getBuild(client, 'building', id)).status;
  expect(await status(other.id)()).toBe('pending');
  await cancelBuild(client, 'building', other.id);
  const [ours] = (await listBuilds(client, 'building')).filter(({ id }) => id !== other.id);
  await expect.poll(status(ours!.id)).toBe('failed');
});
