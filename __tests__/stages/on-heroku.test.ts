import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DeployFailure } from '../../src/deploy/failure.js';
import type { Target } from '../../src/deploy/target.js';
import { openDjangoProject } from '../../src/django/open.js';
import { getApp, updateApp } from '../../src/heroku/apps.js';
import { HerokuClient } from '../../src/heroku/client.js';
import { scaleFormation } from '../../src/heroku/formation.js';
import { listReleases } from '../../src/heroku/releases.js';
import type { Record } from '../../src/main.js';
import { Journal } from '../../src/model/journal.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { promote } from '../../src/promote.js';
import { initPython } from '../../src/python/wasm.js';
import { crashedBesideWeb } from '../../src/stages/afterwards.js';
import { nothingCollected } from '../../src/stages/collect.js';
import { inMaintenance } from '../../src/stages/maintenance.js';
import type { SetupPlan } from '../../src/stages/plan.js';
import { readPlatform } from '../../src/stages/platform.js';
import { rollBack } from '../../src/stages/rollback.js';
import type { Run } from '../../src/stages/run.js';
import { setUp } from '../../src/stages/setup.js';
import { soundProject } from '../checks/projects.js';
import { type Kit, startKit, web } from '../local-heroku/heroku.js';

let kit: Kit;
let client: HerokuClient;
beforeAll(async () => {
  await initPython();
  kit = await startKit({ limits: { grace: 200 } });
  const { apiUrl, apiKey, ca } = kit.heroku;
  client = new HerokuClient({ apiUrl, apiKey, ca: [ca], userAgent: 'test' });
});
afterAll(() => kit?.heroku.close());
beforeEach(() => kit.heroku.faults.clear());

const steps: string[] = [];
const progress = {
  stage() {},
  ended() {},
  output() {},
  step: ({ en }: { en: string }) => void steps.push(en),
};
const remembered = new Map<string, string>();
const run = {
  mode: 'rehearse',
  inputs: { rollback: 'auto', force: true, failOn: 'never', ignore: [] },
  progress,
  remember: (name: string, value: string) => void remembered.set(name, value),
} as unknown as Run;
const django = () => openDjangoProject(projectFromMap(soundProject));

async function newTarget(name: string): Promise<Target> {
  await kit.call('POST', '/apps', { name });
  const app = await getApp(client, name);
  return { client, app, progress, limits: { deadline: Date.now() + 60_000 }, hide: (line) => line };
}

test('maintenance that cannot be ended does not hide why the migration failed, and is left to the post step', async () => {
  const target = await newTarget('closed');
  const work = inMaintenance(run, target, async () => {
    kit.heroku.faults.order({ requests: [{ method: 'PATCH', path: '/apps/closed', status: 403 }] });
    throw new Error('the migration failed');
  });
  await expect(work).rejects.toThrow('the migration failed');
  expect((await getApp(client, 'closed')).maintenance).toBe(true);
  expect(remembered.get('maintenance')).toBe('on');
});

test('maintenance that somebody switched on since the run began stays on', async () => {
  const target = await newTarget('theirs');
  await updateApp(client, 'theirs', { maintenance: true });
  await inMaintenance(run, target, async () => {});
  expect((await getApp(client, 'theirs')).maintenance).toBe(true);
});

test('a database that Heroku has begun to make is told as done, whatever comes of it', async () => {
  const target = await newTarget('paying');
  const change = { kind: 'addon', name: 'x', text: { en: '', ko: '' }, done: false } as const;
  const plan: SetupPlan = {
    database: { plan: 'heroku-postgresql:essential-0', change },
    configVars: new Map(),
    switchedOff: false,
    changes: [change],
  };
  kit.heroku.faults.order({ requests: [{ method: 'GET', path: '/apps/paying/addons/*', status: 403 }] });
  const connection = { target, platform: await readPlatform(target) };
  await expect(setUp(run, connection, plan, nothingCollected)).rejects.toThrow();
  expect(plan.changes).toMatchObject([{ done: true }]);
});

test('an app that is scaled to zero is not rolled back: no release would serve', async () => {
  const target = await newTarget('nobody');
  await kit.deploy('nobody', { Procfile: web });
  const { version } = await kit.deploy('nobody', { Procfile: web });
  await scaleFormation(client, 'nobody', [{ type: 'web', quantity: 0 }]);
  const before = await listReleases(client, 'nobody');
  const failure = new DeployFailure(
    { en: '', ko: '' },
    { stage: 'boot', lines: [], codes: new Map([['H14', 1]]) },
  );
  const journal = new Journal(progress);
  const record = { release: { id: 'x', version }, changes: [], warnings: [], prefix: '' } as Record;
  const launched = {
    target,
    django: django(),
    previous: version - 1,
    health: { path: '/', accepts: () => true },
  };
  await rollBack(run, journal, record, launched, failure);
  expect(journal.stages).toMatchObject([{ name: 'rollback', status: 'skipped' }]);
  expect(journal.stages[0]!.note!.en).toMatch(/scaled to 0/);
  expect(await listReleases(client, 'nobody')).toHaveLength(before.length);
});

test('a first release has nothing to go back to, which is said of an app and not of a rehearsal', async () => {
  const failure = new DeployFailure({ en: '', ko: '' }, { stage: 'boot', lines: [], codes: new Map() });
  const record = { release: { id: 'x', version: 3 }, changes: [], warnings: [], prefix: '' } as Record;
  const launched = {
    target: await newTarget('first'),
    django: django(),
    health: { path: '/', accepts: () => true },
  };
  const said = async (mode: Run['mode']) => {
    const journal = new Journal(progress);
    await rollBack({ ...run, mode }, journal, record, launched, failure);
    return journal.stages.map(({ note }) => note?.en);
  };
  expect(await said('deploy')).toEqual(['There is no earlier release to go back to.']);
  expect(await said('rehearse')).toEqual([]);
});

test('a web process that migrated at boot keeps the release before from coming back where that could not live', async () => {
  const files = {
    ...soundProject,
    'shop/migrations/0002_drop.py':
      'from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = []\n    operations = [migrations.DeleteModel("Old")]\n',
  };
  const lines = ['Running migrations:', '  Applying shop.0002_drop... OK', 'Traceback'];
  const failure = new DeployFailure({ en: '', ko: '' }, { stage: 'boot', lines, codes: new Map() });
  const journal = new Journal(progress);
  const record = { release: { id: 'x', version: 9 }, changes: [], warnings: [], prefix: '' } as Record;
  const launched = {
    target: await newTarget('dropped'),
    django: openDjangoProject(projectFromMap(files)),
    previous: 8,
    health: { path: '/', accepts: () => true },
  };
  await rollBack(run, journal, record, launched, failure);
  expect(journal.stages).toMatchObject([{ name: 'rollback', status: 'skipped' }]);
  expect(journal.stages[0]!.note!.en).toMatch(/shop\.0002_drop/);
});

test('a worker that crashed beside a web process that serves is seen', async () => {
  const target = await newTarget('busy');
  const { version } = await kit.deploy('busy', { Procfile: `${web}\nworker: exit 3\nclock: sleep 60` });
  expect(await crashedBesideWeb(target, { version })).toEqual([]);
  await scaleFormation(client, 'busy', [
    { type: 'worker', quantity: 1 },
    { type: 'clock', quantity: 1 },
  ]);
  const crashed = async () =>
    (await crashedBesideWeb(target, { version }))?.map(({ name, command }) => `${name}: ${command}`);
  await expect.poll(crashed, { timeout: 10_000 }).toEqual(['worker.1: exit 3']);
  expect(await crashedBesideWeb(target, { version: version + 1 })).toEqual([]);
});

test('what another run has deployed to staging since is not promoted', async () => {
  const [staging, target] = [await newTarget('staging'), await newTarget('production')];
  const proven = await kit.deploy('staging', { Procfile: web });
  // The same code with other config vars is still what was proven.
  await kit.call('PATCH', '/apps/staging/config-vars', { COLOUR: 'red' });
  const { body: pipeline } = await kit.call('POST', '/pipelines', { name: 'line' });
  for (const [one, stage] of [
    [staging, 'staging'],
    [target, 'production'],
  ] as const)
    await kit.call('POST', '/pipeline-couplings', { app: one.app.id, pipeline: pipeline.id, stage });
  const record = { prefix: '', changes: [], warnings: [], release: proven } as unknown as Record;
  const go = async () => {
    const production = { target, platform: await readPlatform(target), pipeline: pipeline.id };
    const journal = new Journal(progress);
    const error = await promote(run, journal, record, staging, production, django()).catch((it) => it);
    return { error, promoted: journal.stages.find(({ name }) => name === 'promote')?.status };
  };
  expect((await go()).promoted).toBe('done');
  await kit.deploy('staging', { Procfile: web });
  const { error, promoted } = await go();
  expect(promoted).toBe('failed');
  expect(error.message).toMatch(/not what this run has proven/);
});
