import { afterAll, expect, test } from 'vitest';
import { getApp } from '../../src/heroku/apps.js';
import { recentLines } from '../../src/heroku/log-sessions.js';
import { listReleases } from '../../src/heroku/releases.js';
import { getSlug } from '../../src/heroku/slugs.js';
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

const deploy = (workspace: Workspace, app: string, more: Record<string, string> = {}) =>
  runStep(workspace, on.inputs(app, { 'fail-on': 'never', ...more }), on.env);
const stage = (result: StepResult, name: string) =>
  result.report.stages.find((it: { name: string }) => it.name === name);

/** The start page fails; the commit is made by the caller. */
function breakPage(workspace: Workspace): void {
  const urls = 'moviereviews/urls.py';
  workspace.write(
    urls,
    `${workspace.read(urls)}\n\ndef broken(request):\n    raise RuntimeError("no such film")\n\nurlpatterns = [path("", broken)] + urlpatterns\n`,
  );
}

function migration(workspace: Workspace, name: string, operation: string, after = '0001_initial'): void {
  workspace.write(
    `reviews/migrations/${name}.py`,
    `import time\nfrom django.db import migrations, models\n\n\ndef wait(apps, schema_editor):\n    print("waiting", flush=True)\n    time.sleep(60)\n\n\nclass Migration(migrations.Migration):\n    dependencies = [("reviews", "${after}")]\n    operations = [${operation}]\n`,
  );
}

const addColumn = 'migrations.AddField("review", "mood", models.CharField(max_length=9, null=True))';
const dropColumn = 'migrations.RemoveField("review", "mood")';

test('a page that fails: back to the release before, which serves; but not where its code could not live', async () => {
  const app = await on.newApp();
  const workspace = project();
  const good = await deploy(workspace, app, { rollback: 'auto' });
  expect(good.exitCode, good.stdout).toBe(0);
  breakPage(workspace);
  migration(workspace, '0002_mood', addColumn);
  workspace.commit('Break the page, add a column');
  const back = await deploy(workspace, app, { 'config-vars': 'COLOUR=red' });
  expect(back.exitCode).toBe(1);
  expect(stage(back, 'verify').status).toBe('failed');
  expect(stage(back, 'rollback')).toMatchObject({ status: 'done' });
  expect(stage(back, 'rollback').note).toMatch(/config vars .* are in force again/);
  expect(back.report.rollback).toMatchObject({ from: back.report.release.version });
  expect(back.summary).toMatch(/The release before is in force again/);
  const [newest] = await listReleases(on.client, app, 1);
  expect(newest).toMatchObject({ current: true, version: back.report.rollback.version });
  expect(newest!.description).toMatch(/^Rollback to v/);
  expect((await fetch(back.outputs['app-url']!)).status).toBe(200);

  migration(workspace, '0003_no_mood', dropColumn, '0002_mood');
  workspace.commit('Drop a column');
  const stays = await deploy(workspace, app);
  expect(stays.exitCode).toBe(1);
  expect(stage(stays, 'rollback')).toMatchObject({ status: 'skipped' });
  expect(stage(stays, 'rollback').note).toMatch(
    /0003_no_mood \(RemoveField, reviews\/migrations\/0003_no_mood\.py:12\)/,
  );
  expect(stays.report.rollback).toBeNull();
  const never = await deploy(workspace, app, { rollback: 'never' });
  expect(stage(never, 'rollback')).toBeUndefined();
});

test('no page at `/`: proven by the admin, and left as it is; red where it is not known that there is none', async () => {
  const app = await on.newApp();
  const workspace = project();
  const urls = 'moviereviews/urls.py';
  workspace.write(urls, workspace.read(urls).replace('path("", ', 'path("films/", '));
  for (const message of ['Move the films', 'And again']) {
    workspace.write('README.md', message);
    workspace.commit(message);
    const good = await deploy(workspace, app, { 'fail-on': 'error' });
    expect(good.exitCode, good.stdout).toBe(0);
    expect(stage(good, 'verify').note).toMatch(
      /has nothing at `\/`, so another page was asked for: .*\/admin\//,
    );
    expect(good.report.findings).toContainEqual(
      expect.objectContaining({
        check: 'no-start-page',
        severity: 'notice',
        remedy: expect.stringContaining('health-check-path'),
      }),
    );
  }
  // The same commit is live and serves, so that it is not built again.
  expect(stage(await deploy(workspace, app), 'push').status).toBe('skipped');

  workspace.write(urls, `${workspace.read(urls)}\nurlpatterns = sorted(urlpatterns, key=str)\n`);
  workspace.commit('Sort the URLs');
  const unknown = await deploy(workspace, app);
  expect(unknown.exitCode).toBe(1);
  expect(stage(unknown, 'rollback')).toMatchObject({ status: 'skipped' });
  expect(stage(unknown, 'rollback').note).toMatch(/^Not rolled back: the app is up and answers/);
  const [newest] = await listReleases(on.client, app, 1);
  expect(newest!.version).toBe(unknown.report.release.version);
  const named = await deploy(workspace, app, { 'health-check-path': '/', force: 'true' });
  expect(stage(named, 'rollback')?.status).toBe('failed'); // the release before has no page there, either
});

test('migrate before: the release phase migrates; where it fails, what ran before runs on', async () => {
  const app = await on.newApp();
  const workspace = project();
  const before = { migrate: 'before' };
  const good = await deploy(workspace, app, before);
  expect(good.exitCode, good.stdout).toBe(0);
  expect(stage(good, 'migrate')).toMatchObject({ status: 'skipped' });
  expect(JSON.parse(good.outputs.migrations!)).toContainEqual({ app: 'reviews', name: '0001_initial' });
  const [release] = await listReleases(on.client, app, 1);
  const slug = await getSlug(on.client, app, release!.slug!.id);
  expect(slug.process_types.release).toBe('python manage.py migrate --noinput');
  expect(workspace.git('status', '--short')).toBe('');

  migration(workspace, '0002_bad', 'migrations.RunSQL("SELECT nothing")');
  workspace.commit('Break a migration');
  const bad = await deploy(workspace, app, before);
  expect(bad.exitCode).toBe(1);
  expect(stage(bad, 'release').status).toBe('failed');
  expect(stage(bad, 'rollback')).toBeUndefined();
  expect((await fetch(good.outputs['app-url']!)).status).toBe(200);
});

test('maintenance mode is on while it migrates, not for nothing, and off again after a cancellation', async () => {
  const app = await on.newApp();
  const workspace = project();
  const modes = async () =>
    (await recentLines(on.client, app, { lines: 1_500 }))
      .map((line) => /(Enable|Disable) maintenance mode/.exec(line)?.[1])
      .filter((mode) => mode !== undefined);
  const maintenance = { maintenance: 'true' };
  expect((await deploy(workspace, app, maintenance)).exitCode).toBe(0);
  expect(await modes()).toEqual(['Enable', 'Disable']);
  const again = await deploy(workspace, app, { ...maintenance });
  expect(stage(again, 'migrate')).toMatchObject({ status: 'skipped' });
  expect(await modes()).toEqual(['Enable', 'Disable']);

  migration(workspace, '0002_slow', 'migrations.RunPython(wait)');
  workspace.commit('Migrate slowly');
  const step = startStep(workspace, on.inputs(app, { 'fail-on': 'never', ...maintenance }), on.env);
  await step.printed(/\.\.\.waiting/);
  expect((await getApp(on.client, app)).maintenance).toBe(true);
  step.child.kill('SIGINT');
  expect((await step.ended).outputs.status).toBe('cancelled');
  expect((await getApp(on.client, app)).maintenance).toBe(false);
});
