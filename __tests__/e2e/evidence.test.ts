import { afterAll, expect, test } from 'vitest';
import { listBuilds } from '../../src/heroku/builds.js';
import { testHeroku } from './local-heroku.js';
import { runStep, type StepResult, Workspace } from './run-action.js';

const on = testHeroku();
const workspaces: Workspace[] = [];
afterAll(() => {
  for (const workspace of workspaces) workspace.remove();
});

function project(changes: Record<string, string> = {}): Workspace {
  const workspace = new Workspace('examples/movie-reviews');
  workspaces.push(workspace);
  for (const [path, text] of Object.entries(changes)) {
    const whole = text.startsWith('+') ? `${workspace.read(path)}\n${text.slice(1)}\n` : text;
    workspace.write(path, whole);
  }
  if (Object.keys(changes).length > 0) workspace.commit('Change');
  return workspace;
}

const deploy = (workspace: Workspace, app: string, more: Record<string, string> = {}) =>
  runStep(workspace, on.inputs(app, { collectstatic: 'check', probe: 'on', ...more }), on.env);

const stage = (result: StepResult, name: string) =>
  result.report.stages.find((one: { name: string }) => one.name === name);
const found = (result: StepResult, check: string) =>
  result.report.findings.filter((one: { check: string }) => one.check === check);
const lineOf = (workspace: Workspace, file: string, text: string) =>
  workspace.read(file).slice(0, workspace.read(file).indexOf(text)).split('\n').length;

test('a style sheet that names a missing file: its line, before anything is sent', async () => {
  const workspace = project({ 'static/css/site.css': '+body { background: url("../images/gone.png"); }' });
  const app = await on.newApp();
  const result = await deploy(workspace, app, { ignore: 'media-ephemeral,manifest-css-reference' });
  expect(result.exitCode, result.stdout).toBe(1);
  expect(stage(result, 'collect')).toMatchObject({ status: 'failed' });
  expect(found(result, 'collectstatic-fails')).toEqual([
    expect.objectContaining({
      file: 'static/css/site.css',
      line: lineOf(workspace, 'static/css/site.css', 'gone.png'),
      settledBy: 'probe',
    }),
  ]);
  expect(result.stdout).toMatch(/^::error .*file=static\/css\/site\.css.*gone\.png/m);
  expect(await listBuilds(on.client, app)).toEqual([]);
});

test('URLs that cannot be imported: the line, before anything is sent', async () => {
  const workspace = project({ 'reviews/urls.py': '+import reviews.feeds' });
  const app = await on.newApp();
  const result = await deploy(workspace, app);
  expect(result.exitCode, result.stdout).toBe(1);
  expect(found(result, 'urlconf-fails')).toEqual([
    expect.objectContaining({
      file: 'reviews/urls.py',
      line: lineOf(workspace, 'reviews/urls.py', 'import reviews.feeds'),
    }),
  ]);
  expect(stage(result, 'collect').status).toBe('done');
  expect(await listBuilds(on.client, app)).toEqual([]);
});

/** Code that the reader does not follow, a package that it does not see, and URLs that hang when the probe imports them. */
const hard = {
  'moviereviews/settings.py': `+
import sys
sys.path.insert(0, str(BASE_DIR / "vendor"))
from functools import reduce
ALLOWED_HOSTS = reduce(lambda all, one: [*all, one], ["https://movies.kinostar.kr"], ALLOWED_HOSTS)
INSTALLED_APPS += ["corsheaders"]`,
  'vendor/corsheaders/apps.py':
    'from django.apps import AppConfig\n\n\nclass Config(AppConfig):\n    name = "corsheaders"\n',
  'reviews/models.py': `+

class Mood(models.Model):
    name = models.CharField(max_length=9)`,
  'reviews/migrations/0002_mood.py': `from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("reviews", "0001_initial")]
    operations = [
        migrations.CreateModel(
            "Mood",
            [
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=9)),
            ],
        ),
    ]
`,
  'reviews/urls.py': `+
import os, time
if os.environ.get("PORT") == "5000":
    print("::error::forged by the project")
    time.sleep(100_000)`,
};

test('what Python saw settles questions and overrules findings; a project that hangs is survived', async () => {
  const workspace = project(hard);
  const app = await on.newApp();
  const first = await deploy(workspace, app, { 'fail-on': 'never' });
  expect(first.stdout).not.toMatch(/^::error::forged/m);
  expect(first.exitCode, first.stdout).toBe(0);
  expect(stage(first, 'probe')).toMatchObject({ status: 'done' });
  expect(found(first, 'allowed-hosts-malformed')).toEqual([
    expect.objectContaining({ settledBy: 'probe', edits: [] }),
  ]);
  expect(found(first, 'req-missing-package')).toEqual([]);
  expect(first.report.probe.overruled).toEqual([expect.objectContaining({ check: 'req-missing-package' })]);
  expect(first.report.probe.misread).toEqual([]);

  // The same app, with a migration that the code before it cannot live with.
  workspace.write('reviews/urls.py', workspace.read('reviews/urls.py').replace('== "5000"', '== "never"'));
  workspace.write(
    'reviews/models.py',
    workspace.read('reviews/models.py').replace(/\n\nclass Mood[\s\S]*/, '\n'),
  );
  workspace.write(
    'reviews/migrations/0003_no_mood.py',
    `from django.db import migrations


def forget(apps, schema_editor):
    apps.get_model("reviews", "Mood").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("reviews", "0002_mood")]
    operations = [
        migrations.RunPython(forget),
        migrations.DeleteModel("Mood"),
    ]
`,
  );
  workspace.commit('Drop the moods');
  const second = await deploy(workspace, app, {
    'fail-on': 'never',
    'health-check-path': '/accounts/login/',
  });
  expect(second.exitCode, second.stdout).toBe(0);
  const migration = 'reviews/migrations/0003_no_mood.py';
  expect(found(second, 'migration-drops')).toEqual([expect.objectContaining({ file: migration, line: 12 })]);
  expect(found(second, 'migration-irreversible')).toEqual([
    expect.objectContaining({ file: migration, line: 11 }),
  ]);
  expect(second.report.newMigrations).toEqual([
    {
      app: 'reviews',
      name: '0003_no_mood',
      file: migration,
      risks: ['migration-drops', 'migration-irreversible'],
    },
  ]);
  expect(second.summary).toContain('1 new migration, 1 with a risk while the old code runs');
  expect(second.report.migrations).toEqual([{ app: 'reviews', name: '0003_no_mood' }]);
});
