import { afterAll, expect, test } from 'vitest';
import { listBuilds } from '../../src/heroku/builds.js';
import { listReleases } from '../../src/heroku/releases.js';
import { openBrowser } from './browser.js';
import { testHeroku } from './local-heroku.js';
import { runStep, type StepResult, shownLog, Workspace } from './run-action.js';

const on = testHeroku();
const workspaces: Workspace[] = [];
afterAll(() => {
  for (const workspace of workspaces) workspace.remove();
});

function project(changes: Record<string, string | null> = {}): Workspace {
  const workspace = new Workspace('examples/movie-reviews', changes);
  workspaces.push(workspace);
  return workspace;
}

const stage = (result: StepResult, name: string) =>
  result.report.stages.find((candidate: { name: string }) => candidate.name === name);

const deploy = async (workspace: Workspace, more: Record<string, string> = {}, app?: string) =>
  runStep(workspace, on.inputs(app ?? (await on.newApp()), more), on.env);

test('all good, without a release phase: green, migrated once, serves its page and its CSS', async () => {
  const workspace = project();
  const app = await on.newApp();
  const result = await deploy(workspace, {}, app);
  const log = shownLog(result.stdout);
  expect(log).not.toContain(on.heroku.apiKey);
  expect(log).not.toMatch(/add-mask|\/streams\/|rendezvous:|\/blobs?\//);
  expect(result.exitCode, result.stdout).toBe(0);
  expect(result.outputs).toMatchObject({ status: 'success', mode: 'deploy', errors: '0' });
  expect(JSON.parse(result.outputs.migrations!)).toContainEqual({ app: 'reviews', name: '0001_initial' });
  expect(stage(result, 'verify').note).toMatch(/answers 200, and so do(es)? \d files? that it links to/);
  expect(result.report.served.assets.some((asset: { kind: string }) => asset.kind === 'style')).toBe(true);
  expect(result.summary).toContain('twisted-iocpsupport');
  expect(await listBuilds(on.client, app)).toHaveLength(1);
  await seesStyledPage(result.outputs['app-url']!);
});

/** What a visitor's browser makes of the page: its own CSS, and the picture that the CSS refers to. */
async function seesStyledPage(url: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const answers = new Map<string, number>();
    page.on('response', (response) => answers.set(new URL(response.url()).pathname, response.status()));
    await page.goto(url, { waitUntil: 'networkidle' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(251, 246, 240)');
    expect([...answers.keys()].some((path) => /\/static\/images\/curtain\.\w+\.svg$/.test(path))).toBe(true);
    expect([...answers].filter(([, status]) => status >= 400)).toEqual([]);
  } finally {
    await browser.close();
  }
}

test('with a release phase that migrates: green, not migrated twice', async () => {
  const workspace = project({
    Procfile: 'release: python manage.py migrate --noinput\nweb: gunicorn moviereviews.wsgi\n',
  });
  const result = await deploy(workspace);
  expect(result.exitCode, result.stdout).toBe(0);
  expect(stage(result, 'migrate')).toMatchObject({ status: 'skipped' });
  expect(stage(result, 'migrate').note).toContain('release phase migrates already');
  expect(JSON.parse(result.outputs.migrations!)).toContainEqual({ app: 'reviews', name: '0001_initial' });
});

test('the build fails: red, exactly one build, cause and log tail in the summary', async () => {
  const workspace = project();
  workspace.write(
    'static/css/site.css',
    `${workspace.read('static/css/site.css')}\nbody { background: url("missing.png"); }\n`,
  );
  workspace.commit('Lose a picture');
  const app = await on.newApp();
  const result = await deploy(workspace, { 'fail-on': 'never' }, app);
  expect(result.exitCode).toBe(1);
  expect(result.outputs.status).toBe('failure');
  expect(stage(result, 'push').status).toBe('failed');
  expect(result.summary).toContain('could not build the app');
  expect(result.summary).toContain('missing.png');
  expect(result.report.problem.diagnosis).toMatchObject({ id: 'css-reference', file: 'static/css/site.css' });
  expect(result.report.problem.hint).toMatch(/correct the path/);
  expect(await listBuilds(on.client, app)).toHaveLength(1);
});

test('the release phase fails: red, the previous release keeps running', async () => {
  const app = await on.newApp();
  const workspace = project();
  expect((await deploy(workspace, {}, app)).exitCode).toBe(0);
  workspace.write('Procfile', 'release: python manage.py no_such_command\nweb: gunicorn moviereviews.wsgi\n');
  workspace.commit('Break the release phase');
  const result = await deploy(workspace, {}, app);
  expect(result.exitCode).toBe(1);
  expect(stage(result, 'release').status).toBe('failed');
  expect(result.summary).toContain('The previous release keeps running');
  expect(result.summary).toContain('no_such_command');
  const current = (await listReleases(on.client, app)).find((release) => release.current);
  expect(current?.status).toBe('succeeded');
});

test('a status that comes a minute after the log has ended is waited for', { timeout: 180_000 }, async () => {
  on.heroku.faults.order({ buildStatusLag: 60_000 });
  const result = await deploy(project());
  expect(result.exitCode, result.stdout).toBe(0);
  expect(stage(result, 'push').durationMs).toBeGreaterThan(60_000);
});

test('nothing ends before the timeout: timed out, which is not a failure, and how to look', async () => {
  on.heroku.faults.order({ buildNeverEnds: true });
  const result = await deploy(project(), { timeout: '25s' });
  expect(result.exitCode).toBe(1);
  expect(result.outputs.status).toBe('timed-out');
  expect(stage(result, 'push').status).toBe('timed-out');
  expect(result.summary).toContain('heroku builds:info');
});

test('migrate exits with 1: red, with its traceback', async () => {
  const workspace = project();
  workspace.write(
    'reviews/migrations/0099_broken.py',
    `from django.db import migrations


def fail(apps, schema_editor):
    raise RuntimeError("the data does not fit")


class Migration(migrations.Migration):
    dependencies = [("reviews", "0001_initial")]
    operations = [migrations.RunPython(fail)]
`,
  );
  workspace.commit('Break a migration');
  const result = await deploy(workspace, { 'fail-on': 'never' });
  expect(result.exitCode).toBe(1);
  expect(stage(result, 'migrate')).toMatchObject({ status: 'failed' });
  expect(result.summary).toContain('RuntimeError: the data does not fit');
});

test('an exit marker that is split over packets is found', async () => {
  on.heroku.faults.order({ exitMarker: 'split' });
  const result = await deploy(project());
  expect(result.exitCode, result.stdout).toBe(0);
});

test('no exit marker means not known, and that is red', async () => {
  on.heroku.faults.order({ exitMarker: 'drop' });
  const result = await deploy(project());
  expect(result.exitCode).toBe(1);
  expect(stage(result, 'migrate').status).not.toBe('done');
});

test('a build output that breaks off twice loses and repeats no line', async () => {
  const app = await on.newApp();
  on.heroku.faults.order({ buildOutputDrops: [300, 701] });
  const result = await deploy(project(), {}, app);
  expect(result.exitCode, result.stdout).toBe(0);
  const [build] = await listBuilds(on.client, app);
  const whole = (await (await fetch(build!.output_stream_url)).text()).replaceAll('\0', '');
  const shown = result.stdout.split('\n');
  const lines = whole.split('\n').filter((line) => line.trim() !== '');
  const start = shown.indexOf(lines[0]!);
  expect(
    shown
      .slice(start)
      .filter((line) => line.trim() !== '')
      .slice(0, lines.length),
  ).toEqual(lines);
});

const checksOf = (result: StepResult): string[] =>
  result.report.findings.map(({ check }: { check: string }) => check);

test('the web process crashes at boot: red, with the boot log', async () => {
  const workspace = project({ Procfile: 'web: gunicorn moviereviews.nowhere\n' });
  const result = await deploy(workspace, { 'fail-on': 'never' });
  expect(result.exitCode).toBe(1);
  expect(stage(result, 'verify').status).toBe('failed');
  expect(result.summary).toContain("No module named 'moviereviews.nowhere'");
  expect(result.report.problem.diagnosis).toMatchObject({
    id: 'module-missing',
    predicted: { check: 'procfile-module', file: 'Procfile', line: 1 },
  });
  // Told once, by the finding that had told of it before.
  const about = result.report.findings.filter(({ file }: { file: string }) => file === 'Procfile');
  expect(about).toMatchObject([{ check: 'procfile-module', severity: 'error', settledBy: 'platform' }]);
  expect(about[0].message).toMatch(/In this run the web process did not boot because of it\.$/);
  expect(checksOf(result)).not.toContain('dyno-crashed');

  const script = project({ Procfile: 'web: ./start.sh\n', 'start.sh': 'gunicorn moviereviews.wsgi\n' });
  const denied = await deploy(script, { 'fail-on': 'never' });
  expect(denied.exitCode).toBe(1);
  expect(checksOf(denied)).toContain('file-mode-lost');
  expect(checksOf(denied)).not.toContain('dyno-crashed');
});

test('an app that is to have no web process: nothing is asked for, and its worker counts', async () => {
  const ignore = 'procfile-no-web\nmedia-ephemeral';
  const good = await deploy(project({ Procfile: 'worker: sleep 600\n' }), { ignore });
  expect(good.exitCode, good.stdout).toBe(0);
  expect(stage(good, 'verify')).toMatchObject({
    status: 'skipped',
    note: expect.stringMatching(/no web process/),
  });
  const unasked = await deploy(project({ Procfile: 'worker: sleep 600\n' }), { 'fail-on': 'never' });
  expect(unasked.exitCode).toBe(1);
});

test('a crash that no source tells of is a finding of its own', async () => {
  const workspace = project({ Procfile: 'web: bash -c "exit 3"\n' });
  const result = await deploy(workspace, { 'fail-on': 'never' });
  expect(result.exitCode).toBe(1);
  expect(checksOf(result)).toContain('dyno-crashed');
});

test('the page answers 500: red, with the traceback of the web process', async () => {
  const workspace = project();
  workspace.write(
    'reviews/views.py',
    `${workspace.read('reviews/views.py')}\n\ndef broken(request):\n    raise RuntimeError("no such film")\n`,
  );
  workspace.write(
    'moviereviews/urls.py',
    `${workspace.read('moviereviews/urls.py')}\n\nfrom reviews.views import broken\n\nurlpatterns = [path("", broken)] + urlpatterns\n`,
  );
  workspace.commit('Break the start page');
  const result = await deploy(workspace, { 'fail-on': 'never' });
  expect(result.exitCode).toBe(1);
  expect(stage(result, 'verify').note).toMatch(/answers 500/);
  expect(result.summary).toContain('RuntimeError: no such film');
  expect(result.report.problem.diagnosis).toMatchObject({ id: 'own-exception', file: 'reviews/views.py' });
});

test('the page comes without its CSS: red', async () => {
  const workspace = project();
  workspace.write(
    'moviereviews/settings.py',
    workspace
      .read('moviereviews/settings.py')
      .replace('    "whitenoise.middleware.WhiteNoiseMiddleware",\n', ''),
  );
  workspace.commit('Lose WhiteNoise');
  const result = await deploy(workspace, { 'fail-on': 'never' });
  expect(result.exitCode).toBe(1);
  expect(stage(result, 'verify').note).toMatch(/not its style/);
  expect(result.outputs.errors).not.toBe('0');
});
