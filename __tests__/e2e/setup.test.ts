import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAddons } from '../../src/heroku/addons.js';
import { getApp, listBuildpacks } from '../../src/heroku/apps.js';
import { listBuilds } from '../../src/heroku/builds.js';
import { getConfigVars, updateConfigVars } from '../../src/heroku/config-vars.js';
import { listReleases } from '../../src/heroku/releases.js';
import { testHeroku } from './local-heroku.js';
import { runStep, shownLog, Workspace } from './run-action.js';

const on = testHeroku();
let workspace: Workspace;
let withNode: Workspace;
beforeAll(() => {
  workspace = new Workspace('examples/movie-reviews');
  withNode = new Workspace('examples/movie-reviews', { 'package.json': '{"private": true}\n' });
});
afterAll(() => {
  workspace.remove();
  withNode.remove();
});

const password = 'correct horse battery staple';
const superuser = `DJANGO_SUPERUSER_USERNAME=ada\nDJANGO_SUPERUSER_EMAIL=ada@example.com\nDJANGO_SUPERUSER_PASSWORD=${password}`;

test('from nothing: the app, its database, its secret key and an administrator, and all of it told', async () => {
  const asked = {
    'create-app': 'true',
    region: 'eu',
    'postgres-plan': 'essential-0',
    'config-vars': 'GREETING=welcome to the cinema',
    superuser,
  };
  const result = await runStep(withNode, on.inputs('brand-new', asked), on.env);
  expect(result.exitCode, result.stdout).toBe(0);
  expect((await getApp(on.client, 'brand-new')).region.name).toBe('eu');
  expect((await listBuildpacks(on.client, 'brand-new')).map((it) => it.buildpack.name)).toEqual([
    'heroku/python',
  ]);
  expect((await listAddons(on.client, 'brand-new')).map((it) => it.plan.name)).toEqual([
    'heroku-postgresql:essential-0',
  ]);
  const vars = await getConfigVars(on.client, 'brand-new');
  expect(vars.GREETING).toBe('welcome to the cinema');
  expect(vars.SECRET_KEY).toMatch(/^[\w-]{64}$/);
  expect(result.report.changes.map((it: { kind: string; name: string }) => `${it.kind} ${it.name}`)).toEqual([
    'app brand-new',
    'buildpacks heroku/python',
    'addon heroku-postgresql:essential-0',
    'config-var GREETING',
    'config-var SECRET_KEY',
    'superuser ada',
  ]);
  expect(result.report.changes.every((it: { done: boolean }) => it.done)).toBe(true);
  expect(result.summary).toMatch(/costs at most &#36;5 a month/);
  // One PATCH: one release beside the two of a new app, the database and the deploy.
  const made = (await listReleases(on.client, 'brand-new')).map((release) => release.description);
  expect(made.filter((text) => /config var/i.test(text))).toHaveLength(1);
  const log = shownLog(result.stdout);
  for (const secret of [password, vars.SECRET_KEY!, vars.DATABASE_URL!, vars.GREETING!])
    for (const text of [log, result.summary, JSON.stringify(result.report)])
      expect(text).not.toContain(secret);

  const again = await runStep(withNode, on.inputs('brand-new', asked), on.env);
  expect(again.exitCode, again.stdout).toBe(0);
  expect(again.report.changes).toEqual([]);
  expect(again.summary).toMatch(/account of that name already/);
  expect((await getConfigVars(on.client, 'brand-new')).SECRET_KEY).toBe(vars.SECRET_KEY);
});

test('without create-app nothing is made; with findings nothing is changed, only planned', async () => {
  const none = await runStep(workspace, on.inputs('not-there'), on.env);
  expect(none.exitCode).toBe(1);
  await expect(getApp(on.client, 'not-there')).rejects.toThrow(/no Heroku app/);

  const app = await on.newApp();
  await updateConfigVars(on.client, app, { DISABLE_COLLECTSTATIC: '1', COLOUR: 'red' });
  const before = await getConfigVars(on.client, app);
  const broken = new Workspace('examples/movie-reviews', { Procfile: null });
  const asked = { 'config-vars': 'COLOUR=blue', collectstatic: 'check' };
  const result = await runStep(broken, on.inputs(app, asked), on.env);
  broken.remove();
  expect(result.exitCode).toBe(1);
  expect(await getConfigVars(on.client, app)).toEqual(before);
  expect(result.report.changes).toMatchObject([
    { name: 'COLOUR', done: false },
    { name: 'DISABLE_COLLECTSTATIC', done: false },
  ]);
  expect(result.summary).toMatch(/COLOUR<\/code>: the value in .*, in place of another/);
  expect(result.summary).toMatch(/planned, not done/);
});

test('files that are collected here are shipped and not collected again, until that is switched back', async () => {
  const app = await on.newApp();
  const deploy = (collectstatic: string) =>
    runStep(workspace, on.inputs(app, { collectstatic, force: 'true' }), on.env);
  const collects = /static files? copied to/;
  const shipped = await deploy('ship');
  expect(shipped.exitCode, shipped.stdout).toBe(0);
  expect(shipped.report.served.assets).toContainEqual(expect.objectContaining({ kind: 'style', ok: true }));
  const built = (result: typeof shipped) => result.stdout.slice(result.stdout.indexOf('-----> '));
  expect(built(shipped)).not.toMatch(collects);
  expect(await getConfigVars(on.client, app)).not.toHaveProperty('DISABLE_COLLECTSTATIC');
  const back = await deploy('check');
  expect(back.exitCode, back.stdout).toBe(0);
  expect(built(back)).toMatch(collects);
});

test('`python: active` without the packages: they are named, and nothing is sent', async () => {
  const app = await on.newApp();
  const result = await runStep(
    workspace,
    on.inputs(app, { collectstatic: 'check', python: 'active' }),
    on.env,
  );
  expect(result.exitCode).toBe(1);
  expect(result.report.problem.message).toMatch(/^The active Python .* does not have .*Django==/);
  expect(await listBuilds(on.client, app)).toEqual([]);
});

test('DISABLE_COLLECTSTATIC goes once collectstatic has worked on the runner', async () => {
  const app = await on.newApp();
  await updateConfigVars(on.client, app, { DISABLE_COLLECTSTATIC: '1' });
  const result = await runStep(workspace, on.inputs(app, { collectstatic: 'check' }), on.env);
  expect(result.exitCode, result.stdout).toBe(0);
  expect(await getConfigVars(on.client, app)).not.toHaveProperty('DISABLE_COLLECTSTATIC');
  expect(result.report.changes).toMatchObject([{ name: 'DISABLE_COLLECTSTATIC', done: true }]);
});
