import { afterAll, expect, test } from 'vitest';
import { updateConfigVars } from '../../src/heroku/config-vars.js';
import { testHeroku } from './local-heroku.js';
import { runStep, type StepResult, Workspace } from './run-action.js';

const on = testHeroku();
const workspaces: Workspace[] = [];
afterAll(() => {
  for (const workspace of workspaces) workspace.remove();
});

function project(change: (workspace: Workspace) => void): Workspace {
  const workspace = new Workspace('examples/movie-reviews');
  workspaces.push(workspace);
  change(workspace);
  workspace.commit('Change it');
  return workspace;
}

function replace(workspace: Workspace, file: string, from: string, to: string): void {
  const text = workspace.read(file);
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  workspace.write(file, text.replace(from, to));
}

const settings = 'moviereviews/settings.py';
const finding = (result: StepResult, check: string) =>
  result.report.findings.find((it: { check: string }) => it.check === check);

test('DEBUG by config var: the site serves, and the run is red with the debug page and what explains it', async () => {
  const app = await on.newApp();
  await updateConfigVars(on.client, app, { DEBUG: 'True' });
  const workspace = project((it) =>
    replace(it, 'templates/base.html', '<body', '<img src="/media/posters/gone.png"><body'),
  );
  const deploy = () =>
    runStep(workspace, on.inputs(app, { ignore: 'config-debug-on\nmedia-ephemeral' }), on.env);
  const result = await deploy();
  expect(result.exitCode, result.stdout).toBe(1);
  expect(result.report.stages.at(-1)).toMatchObject({ name: 'verify', status: 'done' });
  expect(result.report.served).toMatchObject({ debugPage: true, admin: { status: 200 } });
  expect(finding(result, 'http-debug-page')).toMatchObject({ severity: 'error', settledBy: 'platform' });
  expect(finding(result, 'http-static-404')).toMatchObject({ severity: 'warning' });
  expect(finding(result, 'superuser-missing')).toMatchObject({ severity: 'notice' });
  expect(result.summary).toMatch(/is deployed and answers, but there is/);

  // The same commit is live and answers, so it is not built again; that makes it no better.
  const again = await deploy();
  expect(again.exitCode, again.stdout).toBe(1);
  expect(again.report.stages).toContainEqual(expect.objectContaining({ name: 'push', status: 'skipped' }));
  expect(finding(again, 'http-debug-page')).toMatchObject({ severity: 'error' });
});

test('redirects without an end: red, with the setting that ends them', async () => {
  const workspace = project((it) => {
    it.write(
      settings,
      `${it.read(settings)}\nSECURE_SSL_REDIRECT = True\nSECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "on")\n`,
    );
  });
  const result = await runStep(workspace, on.inputs(await on.newApp(), { 'fail-on': 'never' }), on.env);
  expect(result.exitCode, result.stdout).toBe(1);
  expect(finding(result, 'http-redirect-loop').remedy).toContain('HTTP_X_FORWARDED_PROTO');
  expect(finding(result, 'http-redirect-loop').related).toContainEqual(
    expect.objectContaining({ file: settings, note: expect.stringContaining('proxy-ssl-header-malformed') }),
  );
});

test('a page that answers 404 is served when health-check-status accepts it', async () => {
  const workspace = new Workspace('examples/movie-reviews');
  workspaces.push(workspace);
  const path = { 'health-check-path': '/nothing-here/' };
  const app = await on.newApp();
  expect((await runStep(workspace, on.inputs(app, path), on.env)).exitCode).toBe(1);
  const accepted = await runStep(
    workspace,
    on.inputs(app, { ...path, 'health-check-status': '404' }),
    on.env,
  );
  expect(accepted.exitCode, accepted.stdout).toBe(0);
});

test('migrate: never: the site serves, and what its database lacks is told', async () => {
  const app = await on.newApp();
  const workspace = project((it) => it.write('README.md', 'x\n'));
  const result = await runStep(
    workspace,
    on.inputs(app, { migrate: 'never', 'health-check-path': '/accounts/login/' }),
    on.env,
  );
  expect(result.exitCode, result.stdout).toBe(0);
  expect(finding(result, 'migrations-unapplied')).toMatchObject({
    severity: 'warning',
    message: expect.stringMatching(/database lacks \d+ migrations, the first of them `\w+\.0001_initial`/),
  });
});
