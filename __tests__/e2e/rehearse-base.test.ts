import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { afterAll, expect, test } from 'vitest';
import { pullRequest } from '../github/pull-request.js';
import { testHeroku } from './local-heroku.js';
import { runStep, type StepResult, Workspace } from './run-action.js';

const on = testHeroku();
const cleanUp: (() => void)[] = [];
afterAll(() => {
  for (const clean of cleanUp) clean();
});

function project(changes: Record<string, string | null> = {}): Workspace {
  const workspace = new Workspace('examples/movie-reviews', changes);
  cleanUp.push(() => workspace.remove());
  return workspace;
}

let number = 0;
const rehearse = (
  workspace: Workspace,
  env: Record<string, string>,
  inputs: Record<string, string> = {},
): Promise<StepResult> =>
  runStep(workspace, on.inputs(`rehearsal-${++number}`, { mode: 'rehearse', ...inputs }), {
    ...on.env,
    ...env,
  });
const stage = (result: StepResult, name: string) =>
  result.report.stages.find((candidate: { name: string }) => candidate.name === name);

/** The field `rating` in the model, and in a migration that is given. */
function withRating(workspace: Workspace, migration: Record<string, string>): Record<string, string> {
  const model = workspace.read('reviews/models.py');
  const field = '    watched_with = models.CharField(max_length=40, default="nobody")\n';
  const changed = model.replace(/(class Review\(models\.Model\):\n)/, `$1${field}`);
  expect(changed).not.toBe(model);
  return { 'reviews/models.py': changed, ...migration };
}

const second = `from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("reviews", "0001_initial")]
    operations = [
        migrations.AddField("review", "watched_with", models.CharField(max_length=40, default="nobody")),
    ]
`;

test('the base is deployed first, then the change migrates from its schema: both releases are shown', async () => {
  const workspace = project();
  const { env, baseSha } = pullRequest(
    workspace,
    withRating(workspace, {
      'reviews/migrations/0002_watched_with.py': second,
      'static/css/site.css': `${workspace.read('static/css/site.css')}\nbody { background: teal; }\n`,
    }),
  );
  // as actions/checkout leaves it: the merge commit alone, so that the base has to be fetched
  const server = mkdtempSync(join(tmpdir(), 'server-'));
  cleanUp.push(() => rmSync(server, { recursive: true, force: true }));
  mkdirSync(join(server, 'octo'));
  symlinkSync(workspace.folder, join(server, 'octo/movie-reviews'));
  const shallow = join(server, 'shallow');
  execFileSync('git', [
    '-c',
    'advice.detachedHead=false',
    'clone',
    '--quiet',
    '--depth=1',
    `file://${workspace.folder}`,
    shallow,
  ]);
  execFileSync('git', ['update-ref', 'refs/remotes/pull/7/merge', 'HEAD'], { cwd: shallow });
  const where = {
    GITHUB_WORKSPACE: shallow,
    GITHUB_SERVER_URL: `file://${server}`,
    CHROME_BIN: await chromium.executablePath(),
  };
  const result = await rehearse(workspace, { ...env, ...where }, { screenshot: 'true' });
  expect(result.exitCode, result.stdout).toBe(0);
  const { base, release, migrations } = result.report;
  expect(base).toMatchObject({ commit: baseSha, branch: 'main', problem: null, served: { status: 200 } });
  expect(base.migrations).toContainEqual({ app: 'reviews', name: '0001_initial' });
  expect(migrations).toEqual([{ app: 'reviews', name: '0002_watched_with' }]);
  expect(release.version).toBeGreaterThan(base.release.version);
  expect(result.summary).toContain(`| Release | v${base.release.version} | v${release.version} |`);
  // the page did change, a little
  expect(Object.keys(result.pictures).sort()).toEqual(['after.png', 'before.png']);
  expect(result.pictures['after.png']!.equals(result.pictures['before.png']!)).toBe(false);
  expect(result.summary).toContain('<code>before.png</code> <code>after.png</code>');
  expect(result.summary).toContain('reviews.0002&#95;watched&#95;with');
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: shallow, encoding: 'utf8' })).toBe('');
});

test('a migration edited after it was applied: well from an empty database, broken from the base', async () => {
  const views = project().read('reviews/views.py');
  const workspace = project({ 'reviews/views.py': views.replace('    paginate_by = 12\n', '') });
  const initial = workspace.read('reviews/migrations/0001_initial.py');
  const edited = initial.replace(
    /name=['"]Review['"],\s*fields=\[/,
    (start) =>
      `${start}\n                ("watched_with", models.CharField(max_length=40, default="nobody")),`,
  );
  expect(edited).not.toBe(initial);
  const proposal = pullRequest(
    workspace,
    withRating(workspace, { 'reviews/migrations/0001_initial.py': edited }),
  );
  const result = await rehearse(workspace, proposal.env);
  expect(result.exitCode).toBe(1);
  expect(stage(result, 'base').status).toBe('done');
  expect(stage(result, 'verify').status).toBe('failed');
  expect(result.summary).toContain('watched_with does not exist');
  const empty = await rehearse(workspace, { GITHUB_EVENT_NAME: 'push' });
  expect(empty.exitCode, empty.stdout).toBe(0);
  expect(empty.report.base).toBeNull();
});

test('a base that cannot be built is no fault of the change, which starts from an empty database', async () => {
  const workspace = project({ 'requirements.txt': 'Django==5.2.17\nno-such-package-at-all==1.0\n' });
  const good = project();
  const { env } = pullRequest(workspace, { 'requirements.txt': good.read('requirements.txt') });
  const result = await rehearse(workspace, env);
  expect(result.exitCode, result.stdout).toBe(0);
  expect(stage(result, 'base')).toMatchObject({ status: 'skipped' });
  expect(stage(result, 'base').note).toMatch(/could not be deployed first.*empty database.*could not build/);
  expect(result.report.base.problem.message).toContain('could not build');
  expect(result.report.migrations).toContainEqual({ app: 'reviews', name: '0001_initial' });
});

test('a base that cannot be migrated leaves nothing behind: the database is made anew', async () => {
  const broken = `from django.db import migrations


def fail(apps, schema_editor):
    raise RuntimeError("the data does not fit")


class Migration(migrations.Migration):
    dependencies = [("reviews", "0001_initial")]
    operations = [migrations.RunPython(fail)]
`;
  const workspace = project({ 'reviews/migrations/0002_broken.py': broken });
  const { env } = pullRequest(workspace, { 'reviews/migrations/0002_broken.py': null });
  const result = await rehearse(workspace, env);
  expect(result.exitCode, result.stdout).toBe(0);
  expect(stage(result, 'base')).toMatchObject({ status: 'skipped' });
  expect(result.report.base.problem.log.join('\n')).toContain('the data does not fit');
  // all of them again, those too that the base had applied before it failed
  expect(result.report.migrations).toContainEqual({ app: 'reviews', name: '0001_initial' });
});
