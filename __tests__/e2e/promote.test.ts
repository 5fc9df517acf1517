import { afterAll, expect, test } from 'vitest';
import { getApp } from '../../src/heroku/apps.js';
import { updateConfigVars } from '../../src/heroku/config-vars.js';
import { listReleases } from '../../src/heroku/releases.js';
import { testHeroku } from './local-heroku.js';
import { runStep, type StepResult, Workspace } from './run-action.js';

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

/** Two apps in a pipeline. */
async function pipeline(): Promise<{ staging: string; production: string }> {
  const [staging, production] = [await on.newApp(), await on.newApp()];
  const name = `pipeline-${staging}`;
  await on.client.request('POST', '/pipelines', { body: { name } });
  for (const [app, stage] of [
    [staging, 'staging'],
    [production, 'production'],
  ] as const) {
    const { id } = await getApp(on.client, app);
    await on.client.request('POST', '/pipeline-couplings', { body: { app: id, pipeline: name, stage } });
  }
  return { staging, production };
}

const stages = (result: StepResult, name: string) =>
  result.report.stages.filter((it: { name: string }) => it.name === name);
const slugOf = async (app: string) => (await listReleases(on.client, app, 1))[0]!.slug!.id;

test('staging serves, so production gets the same slug, is migrated and proven, and goes back when it does not serve', async () => {
  const { staging, production } = await pipeline();
  const workspace = project();
  const deploy = (more: Record<string, string> = {}) =>
    runStep(workspace, on.inputs(staging, { 'promote-to': production, ...more }), on.env);

  const good = await deploy();
  expect(good.exitCode, good.stdout).toBe(0);
  expect(await slugOf(production)).toBe(await slugOf(staging));
  expect(stages(good, 'promote')).toMatchObject([{ status: 'done', app: production }]);
  expect(stages(good, 'verify').map(({ app }: { app: string | null }) => app)).toEqual([null, production]);
  expect(good.report.promotion).toMatchObject({ app: { name: production }, served: { status: 200 } });
  expect(good.report.promotion.migrations).toContainEqual({ app: 'reviews', name: '0001_initial' });
  expect(good.summary).toMatch(/promoted it to/);
  expect((await fetch(good.outputs['promoted-app-url']!)).status).toBe(200);

  const again = await deploy();
  expect(again.exitCode, again.stdout).toBe(0);
  expect(stages(again, 'promote')).toMatchObject([{ status: 'skipped', app: production }]);

  // Only production asks for it, so staging serves all the same.
  workspace.write(
    'moviereviews/wsgi.py',
    `${workspace.read('moviereviews/wsgi.py')}\nif os.environ.get("LIVE") == "1":\n    raise RuntimeError("not here")\n`,
  );
  workspace.commit('Break production');
  await updateConfigVars(on.client, production, { LIVE: '1' });
  const broken = await deploy();
  expect(broken.exitCode).toBe(1);
  expect(stages(broken, 'verify')).toMatchObject([
    { status: 'done', app: null },
    { status: 'failed', app: production },
  ]);
  expect(stages(broken, 'rollback')).toMatchObject([{ status: 'done', app: production }]);
  expect(broken.report.problem.diagnosis).toMatchObject({
    id: 'own-exception',
    file: 'moviereviews/wsgi.py',
  });
  expect((await fetch(good.outputs['promoted-app-url']!)).status).toBe(200);
});

test('apps without a pipeline, and a production app that lacks what staging has: said before anything is promoted', async () => {
  const workspace = project();
  const alone = await on.newApp();
  const other = await on.newApp();
  const apart = await runStep(workspace, on.inputs(alone, { 'promote-to': other }), on.env);
  expect(apart.exitCode).toBe(1);
  expect(apart.report.problem).toMatchObject({ hint: expect.stringContaining('heroku pipelines:create') });
  expect(stages(apart, 'push')).toEqual([]);

  const { staging, production } = await pipeline();
  await updateConfigVars(on.client, production, { SECRET_KEY: null });
  const before = await listReleases(on.client, production, 50);
  const result = await runStep(workspace, on.inputs(staging, { 'promote-to': production }), on.env);
  expect(result.exitCode).toBe(1);
  expect(stages(result, 'promote')).toMatchObject([{ status: 'failed', app: production }]);
  expect(result.report.problem.message).toMatch(/require the config var SECRET_KEY/);
  expect(await listReleases(on.client, production, 50)).toHaveLength(before.length);
});
