import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { getApp, updateApp } from '../../src/heroku/apps.js';
import { cancelBuild, createBuild, listBuilds } from '../../src/heroku/builds.js';
import { testHeroku } from './local-heroku.js';
import { runStep, type StepResult, startStep, Workspace } from './run-action.js';

const on = testHeroku();
const workspaces: Workspace[] = [];
afterAll(() => {
  for (const workspace of workspaces) workspace.remove();
});

function project(): Workspace {
  const workspace = new Workspace('examples/movie-reviews');
  workspaces.push(workspace);
  return workspace;
}

const stage = (result: StepResult, name: string) =>
  result.report.stages.find((it: { name: string }) => it.name === name);

test('a commit that is live and serves is not built again, an older one not deployed over it', async () => {
  const app = await on.newApp();
  const workspace = project();
  const deploy = (more: Record<string, string> = {}) => runStep(workspace, on.inputs(app, more), on.env);
  const first = workspace.git('rev-parse', 'HEAD').trim();
  expect((await deploy()).exitCode).toBe(0);

  const again = await deploy();
  expect(again.exitCode, again.stdout).toBe(0);
  expect(stage(again, 'push')).toMatchObject({ status: 'skipped' });
  expect(stage(again, 'push').note).toMatch(/this very commit and serves/);
  expect(stage(again, 'verify')).toMatchObject({ status: 'done' });
  expect(again.outputs['release-version']).toBe(first && again.report.release.version.toString());
  expect(await listBuilds(on.client, app)).toHaveLength(1);
  expect((await deploy({ force: 'true' })).exitCode).toBe(0);
  expect(await listBuilds(on.client, app)).toHaveLength(2);

  workspace.write('README.md', 'Second\n');
  workspace.commit('Second');
  const second = await deploy();
  expect(second.exitCode, second.stdout).toBe(0);
  expect(stage(second, 'live').note).toMatch(/this commit builds upon it/);
  workspace.git('checkout', '--quiet', first);
  const older = await deploy();
  expect(older.exitCode).toBe(1);
  expect(stage(older, 'live').status).toBe('failed');
  expect(older.summary).toMatch(/is older/);
  expect(await listBuilds(on.client, app)).toHaveLength(3);
  expect((await deploy({ 'allow-older': 'true' })).exitCode).toBe(0);
});

test('another build is waited for, and what it made live counts', async () => {
  const app = await on.newApp();
  const workspace = project();
  on.heroku.faults.order({ buildNeverEnds: true });
  await createBuild(on.client, app, { url: 'https://example.invalid/x.tar.gz', version: 'f'.repeat(40) });
  const step = startStep(workspace, on.inputs(app), on.env);
  await step.printed(/Another build \(ffffffff\) is going on/);
  on.heroku.faults.clear();
  const [build] = await listBuilds(on.client, app);
  await on.client.request('DELETE', `/apps/${app}/builds/${build!.id}`, { version: '3.cancel-build' });
  const result = await step.ended;
  expect(result.exitCode, result.stdout).toBe(0);
});

test('after a step that was killed the post step cancels its build and ends maintenance mode', async () => {
  const app = await on.newApp();
  on.heroku.faults.order({ buildNeverEnds: true });
  const step = startStep(project(), on.inputs(app), on.env);
  await step.printed(/-----> /);
  step.child.kill('SIGKILL');
  const { state } = await step.ended;
  expect(state).toMatchObject({ app });
  expect(state).not.toHaveProperty('ended');
  await updateApp(on.client, app, { maintenance: true });
  const { stdout } = await post(app, { ...state, maintenance: 'on' });
  expect(stdout).toMatch(/was cancelled on Heroku/);
  await expect.poll(async () => (await listBuilds(on.client, app))[0]!.status).toBe('failed');
  expect((await getApp(on.client, app)).maintenance).toBe(false);
  expect((await post(app, { ...state, ended: 'true' })).stdout).toBe('');
});

test('a build that was on its way when the step was killed is found by the post step, and no other', async () => {
  const app = await on.newApp();
  on.heroku.faults.order({
    buildNeverEnds: true,
    requests: [{ method: 'POST', path: '/apps/*/builds', mute: true }],
  });
  const step = startStep(project(), on.inputs(app), on.env);
  const builds = () => listBuilds(on.client, app);
  await expect.poll(builds, { timeout: 60_000 }).toHaveLength(1);
  step.child.kill('SIGKILL');
  // Another run's, of which this one does not know.
  const version = 'f'.repeat(40);
  await createBuild(on.client, app, { url: 'https://example.invalid/x.tar.gz', version });
  const { state } = await step.ended;
  expect(state).not.toHaveProperty('build');
  expect((await post(app, state)).stdout).toMatch(/was cancelled on Heroku/);
  const statuses = async () =>
    (await builds()).map(({ source_blob: blob, status }) => [blob.version === version, status]);
  await expect.poll(statuses).toEqual([
    [true, 'pending'],
    [false, 'failed'],
  ]);
  // Where none is found there is nothing to do.
  expect((await post(app, { app, source: '0'.repeat(64) })).stdout).not.toMatch(/cancel|warning/);
});

test('the post step touches nothing that the step did not write down as its own', async () => {
  const app = await on.newApp();
  on.heroku.faults.order({ buildNeverEnds: true });
  const url = 'https://example.invalid/x.tar.gz';
  const { id } = await createBuild(on.client, app, { url, version: 'f'.repeat(40) });
  await updateApp(on.client, app, { maintenance: true });
  const states: Record<string, string>[] = [
    {},
    { app },
    { app, maintenance: 'off' },
    { app, build: id, ended: 'true' },
  ];
  for (const state of states) expect((await post(app, state)).stdout).toBe('');
  expect((await getApp(on.client, app)).maintenance).toBe(true);
  // The step came to its end, but Heroku did not let it switch maintenance mode off.
  expect((await post(app, { app, build: id, ended: 'true', maintenance: 'on' })).stdout).toMatch(/off again/);
  expect((await getApp(on.client, app)).maintenance).toBe(false);
  expect((await listBuilds(on.client, app))[0]!.status).toBe('pending');
  on.heroku.faults.order({ requests: [{ method: 'PATCH', path: '/apps/*', status: 403 }] });
  const { stdout } = await post(app, { app, maintenance: 'on' });
  expect(stdout).toMatch(/^::warning::Maintenance mode of .* may still be on; `heroku maintenance:off/m);
  await cancelBuild(on.client, app, id);
});

/** Runs `dist/post.js` as the runner does when the job is over. */
function post(app: string, state: Readonly<Record<string, string>>) {
  const inputs = Object.entries(on.inputs(app)).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
  const script = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist/post.js');
  return promisify(execFile)(process.execPath, [script], {
    env: { PATH: process.env.PATH, ...on.env, ...Object.fromEntries([...inputs, ...states]) },
  });
}
