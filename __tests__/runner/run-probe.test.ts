import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { errorOf, gave } from '../../src/django/evidence.js';
import type { PythonEnvironment } from '../../src/runner/prepare-environment.js';
import { type DynoProbe, runProbe } from '../../src/runner/run-probe.js';
import { environmentWith, example, exampleEnvironment } from './environments.js';
import { temporary } from './temporary.js';

vi.setConfig({ testTimeout: 180_000 });

let environment: PythonEnvironment;
beforeAll(async () => {
  environment = await exampleEnvironment();
});

type Changes = Record<string, string | ((text: string) => string)>;

const settings = 'moviereviews/settings.py';
const secret = 'k'.repeat(60);
const configVars = { SECRET_KEY: secret, DATABASE_URL: 'postgres://stand:in@127.0.0.1:9/x' };
const web = {
  target: 'moviereviews.wsgi',
  attribute: 'application',
  roots: [''],
  argv: ['/app/.heroku/python/bin/gunicorn', 'moviereviews.wsgi'],
  environment: {},
};

/** The example, with changes made to its copy. */
async function probe(changes: Changes = {}, more: Partial<DynoProbe> = {}) {
  const folder = join(temporary(), 'project');
  cpSync(example, folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(folder, path);
    writeFileSync(file, typeof change === 'string' ? change : change(readFileSync(file, 'utf8')));
  }
  const temp = temporary();
  const lines: string[] = [];
  const seen = await runProbe({
    environment,
    folder,
    managePy: 'manage.py',
    web,
    configVars,
    host: 'movies-0123456789ab.herokuapp.com',
    path: '/accounts/login/',
    temp,
    env: process.env,
    onLine: (line) => lines.push(line),
    timeout: 90_000,
    ...more,
  });
  const answer = (world: string) => readFileSync(join(temp, `answer-${world}.json`), 'utf8');
  return { ...seen, release: seen.release!, lines, answer };
}

const plainFiles =
  'STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}';
const append = (text: string) => (before: string) => `${before}\n${text}\n`;

test('a sound project: settings, boot, URLs, system checks, migrations', async () => {
  const { run, release } = await probe();
  expect(run.boot).toEqual({ ended: 'well', value: 'django.core.handlers.wsgi.WSGIHandler' });
  expect(gave(run.urls)).toBeGreaterThan(20);
  const { module, values } = gave(run.settings)!;
  expect(module).toBe('moviereviews.settings');
  expect(values.STATIC_ROOT).toEqual({ type: 'path', value: '/app/staticfiles' });
  expect(values.DEBUG).toEqual({ type: 'bool', value: false });
  expect(run.reads).toMatchObject({ DYNO: true, SECRET_KEY: true, DEBUG: false });
  expect(gave(release.database)).toEqual([{ alias: 'default', vendor: 'postgresql' }]);
  expect(gave(release.drift)).toEqual({ conflicts: {}, changes: [] });
  expect(gave(release.plan)).toContainEqual({
    app: 'reviews',
    name: '0001_initial',
    file: 'reviews/migrations/0001_initial.py',
    replaces: [],
  });
  expect(gave(release.checks)!.every(({ level }) => level < 40)).toBe(true);
});

test('is a dyno: its variables, its command line, and nothing of the workflow', async () => {
  const spy = append('import sys\nprint("ENV", sorted(os.environ.items()), sys.argv, sys.path[:2])');
  const env = { ...process.env, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_TOKEN: 's', HEROKU_API_KEY: 's' };
  const { lines } = await probe({ [settings]: spy }, { env });
  const seen = lines.filter((line) => line.startsWith('ENV')).join('\n');
  expect(seen).toContain("('DYNO', 'web.1')");
  expect(seen).toContain("('DYNO', 'release.1')");
  expect(seen).toContain("('PORT', '5000')");
  expect(seen).toContain("['/app/.heroku/python/bin/gunicorn', 'moviereviews.wsgi']");
  expect(seen).toContain("['manage.py', 'migrate', '--noinput']");
  expect(seen).not.toMatch(/'(CI|GITHUB_\w+|HEROKU_API_KEY|INPUT_\w+)'/);
});

test('secrets stay in the process: only their shape is written', async () => {
  const hidden = append(
    'API = {"TOKEN": "tok-12345", "URL": "https://user:hunter2@example.com/", "DEPTH": [{"password": "pa55word"}]}\nAWS_SECRET_ACCESS_KEY = "abcdefgh"\nSECRET_KEY_FALLBACKS = ["old-one"]',
  );
  const { run, answer } = await probe({ [settings]: hidden });
  expect(gave(run.settings)!.values.SECRET_KEY).toEqual({
    type: 'secret',
    of: 'str',
    length: 60,
    distinct: 1,
    insecure: false,
  });
  for (const world of ['RUN', 'RELEASE'])
    expect(answer(world)).not.toMatch(new RegExp(`${secret}|tok-12345|hunter2|pa55word|abcdefgh|old-one`));
});

describe('the application', () => {
  test('that cannot be imported: the exception and the line', async () => {
    const { run, release } = await probe({ 'reviews/models.py': (text) => `import not_there\n${text}` });
    expect(errorOf(run.boot)).toMatchObject({
      type: 'ModuleNotFoundError',
      module: 'not_there',
      location: { file: 'reviews/models.py', line: 1 },
    });
    expect(run.urls).toBeUndefined();
    expect(errorOf(release.setup)).toMatchObject({ module: 'not_there' });
  });

  test('is found as each server finds it', async () => {
    const named = { ...web, target: 'moviereviews.asgi:application', attribute: undefined };
    const asgi =
      'import os\nfrom django.core.asgi import get_asgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "moviereviews.settings")\napplication = get_asgi_application()\n';
    const { run } = await probe({ 'moviereviews/asgi.py': asgi }, { web: named });
    expect(gave(run.boot)).toBe('django.core.handlers.asgi.ASGIHandler');
    const made = append(
      'def make(name, debug=False):\n    assert name == "x" and debug\n    return application',
    );
    const factory = { ...web, target: 'moviereviews.wsgi:make("x", debug=True)' };
    expect(gave((await probe({ 'moviereviews/wsgi.py': made }, { web: factory })).run.boot)).toBe(
      'django.core.handlers.wsgi.WSGIHandler',
    );
    const wrong = { ...web, target: 'moviereviews.wsgi:app' };
    expect(errorOf((await probe({}, { web: wrong })).run.boot)).toMatchObject({ type: 'AttributeError' });
    const unknown = {
      ...web,
      target: undefined,
      environment: { DJANGO_SETTINGS_MODULE: 'moviereviews.settings' },
    };
    expect(gave((await probe({}, { web: unknown })).run.boot)).toMatch(/WSGIHandler/);
  });

  test('that misses a variable: its name', async () => {
    const { run } = await probe({
      [settings]: append('def need(name):\n    return os.environ[name]\nSTRIPE = need("STRIPE_TOKEN")'),
    });
    expect(errorOf(run.boot)).toMatchObject({ type: 'KeyError', variable: 'STRIPE_TOKEN' });
  });

  test('whose URLs cannot be imported', async () => {
    const { run } = await probe({ 'reviews/urls.py': (text) => `${text}\nimport reviews.gone\n` });
    expect(run.boot.ended).toBe('well');
    expect(errorOf(run.urls)).toMatchObject({
      module: 'reviews.gone',
      location: { file: 'reviews/urls.py' },
    });
    expect(run.pages).toBeUndefined();
  });
});

test('a Django that this Python cannot import: the module that is gone', async () => {
  const old = await environmentWith('Django==1.11.*\n', '3.13');
  if (!old) return; // this machine has no such Python
  const { run, release } = await probe({}, { environment: old });
  expect(errorOf(run.boot)).toMatchObject({ type: 'ModuleNotFoundError', module: 'django.utils.six.moves' });
  expect(errorOf(release.settings)).toMatchObject({ module: 'django.utils.six.moves' });
});

test('asks for a page as the router does, over https and not', async () => {
  const redirecting = append(`${plainFiles}\nSECURE_SSL_REDIRECT = True\nSECURE_PROXY_SSL_HEADER = None`);
  const { run } = await probe({ [settings]: redirecting });
  const seen = gave(run.pages)!.map(({ scheme, forwarded, status, redirect }) => [
    scheme,
    forwarded,
    status,
    redirect,
  ]);
  const https = 'https://movies-0123456789ab.herokuapp.com/accounts/login/';
  expect(seen).toEqual([
    ['https', 'https', 200, null],
    ['http', 'https', 301, https],
    ['http', 'http', 301, https],
  ]);
});

test('says whether there is a page at `/`, and which others come with packages', async () => {
  const urls = 'moviereviews/urls.py';
  const start = async (change: (text: string) => string) =>
    gave((await probe({ [urls]: change }, { managePy: undefined })).run.start);
  expect(await start((text) => text)).toEqual({ routed: true, others: ['/admin/'] });
  const without = (text: string, instead = '') => text.replace('path("", include("reviews.urls")),', instead);
  const own = 'path("login/", lambda request: None, name="login")';
  expect(await start((text) => without(text, own))).toEqual({ routed: false, others: ['/admin/'] });
  const accounts = 'path("my/", include("django.contrib.auth.urls"))';
  expect(await start((text) => without(text, accounts))).toEqual({
    routed: false,
    others: ['/admin/', '/my/login/'],
  });
  expect(
    await start(
      (text) =>
        `${without(text)}\nfrom django.conf.urls.i18n import i18n_patterns\nurlpatterns += i18n_patterns(path("films/", admin.site.urls))\n`,
    ),
  ).toMatchObject({ routed: null });
});

test('a page that fails tells why, and one that needs the database tells that', async () => {
  const broken = await probe({
    'templates/accounts/login.html': '{% extends "not-there.html" %}',
  });
  expect(gave(broken.run.pages)![0]).toMatchObject({
    status: 500,
    error: { type: 'django.template.exceptions.TemplateDoesNotExist' },
  });
  const { run } = await probe({}, { path: '/' });
  expect(gave(run.pages)![0]!.error!.type).toBe('django.db.utils.OperationalError');
});

test('models that no migration tells of, and system checks that fail', async () => {
  const { release } = await probe({
    'reviews/models.py': append(
      'class Extra(models.Model):\n    title = models.CharField(max_length=5, help_text="x")\n    twin = models.CharField()\n\n\nclass Other(models.Model):\n    extra = models.ForeignKey("reviews.Nothing", models.CASCADE)\n',
    ),
  });
  const errors = gave(release.checks)!.filter(({ level }) => level >= 40);
  expect(errors.map(({ id }) => id)).toContain('fields.E300');
  expect(errors.every(({ location }) => location?.file === 'reviews/models.py')).toBe(true);
  const changes = gave(release.drift)!.changes;
  expect(changes.map(({ description, database }) => [description, database])).toContainEqual([
    'Create model Extra',
    true,
  ]);
});

test('a change that alters no table is told apart from one that does', async () => {
  const { release } = await probe({
    'reviews/models.py': (text) =>
      text
        .replace('models.TextField()', 'models.TextField(help_text="changed")')
        .replace('max_length=100', 'max_length=77'),
  });
  const changes = gave(release.drift)!.changes;
  expect(changes.map(({ operation, database }) => [operation, database]).sort()).toEqual([
    ['AlterField', false],
    ['AlterField', true],
  ]);
});

test('two last migrations are told', async () => {
  const second = `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = [("reviews", "0001_initial")]\n`;
  const { release } = await probe({
    'reviews/migrations/0002_a.py': second,
    'reviews/migrations/0002_b.py': second,
  });
  expect(gave(release.drift)!.conflicts).toEqual({ reviews: ['0002_a', '0002_b'] });
});

describe('a project that misbehaves while it is imported', () => {
  test.each([
    ['hangs', 'import time\ntime.sleep(10_000)', 'late'],
    [
      'will not be interrupted',
      'import time\nwhile True:\n    try:\n        time.sleep(10_000)\n    except BaseException:\n        pass',
      'late',
    ],
    ['dies', 'os._exit(0)', 'died'],
    ['kills itself', 'import signal\nos.kill(os.getpid(), signal.SIGKILL)', 'died'],
    ['exits', 'import sys\nsys.exit(0)', 'raised'],
    ['takes all memory', 'x = "a" * (1 << 33)', 'raised'],
  ] as const)('%s', async (_, code, ended) => {
    const { run, release } = await probe({ [settings]: append(code) }, { stepTime: 1, timeout: 5_000 });
    expect(run.boot.ended).toBe(ended);
    expect(release.settings?.ended).toBe(ended);
  });

  test('forks, leaves threads and prints', async () => {
    const code = [
      'import threading, time',
      'print("::error::forged")',
      'if os.fork() == 0:',
      '    print("child")',
      'threading.Thread(target=time.sleep, args=(10_000,)).start()',
    ].join('\n');
    const { run, release } = await probe({ [settings]: append(code) });
    expect(gave(run.urls)).toBeGreaterThan(20);
    expect(gave(release.drift)).toBeDefined();
  });

  test('writes the answer itself', async () => {
    const code =
      'import sys, glob\nopen(glob.glob(os.environ["TMPDIR"] + "/../answer-*.json*")[0], "w").write("[1, {")\nos._exit(0)';
    const { run } = await probe({ [settings]: append(code) });
    expect(run.boot.ended).toBe('died');
  });
});

describe('every Django and Python that Heroku takes', () => {
  const files = {
    'manage.py':
      'import os, sys\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_.settings")\nfrom django.core.management import execute_from_command_line\nexecute_from_command_line(sys.argv)\n',
    'site_/__init__.py': '',
    'site_/settings.py':
      'import os\nSECRET_KEY = os.environ["SECRET_KEY"]\nALLOWED_HOSTS = [".herokuapp.com"]\nROOT_URLCONF = "site_.urls"\nDATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}\nDEFAULT_AUTO_FIELD = "django.db.models.AutoField"\nINSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "shop"]\n',
    'site_/urls.py':
      'from django.http import HttpResponse\nfrom django.urls import path\nurlpatterns = [path("", lambda request: HttpResponse("hello"))]\n',
    'site_/wsgi.py':
      'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_.settings")\napplication = get_wsgi_application()\n',
    'shop/__init__.py': '',
    'shop/models.py':
      'from django.db import models\n\n\nclass Item(models.Model):\n    name = models.CharField(max_length=20, help_text="new")\n    price = models.IntegerField(default=0)\n',
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py':
      'from django.db import migrations, models\n\n\nclass Migration(migrations.Migration):\n    initial = True\n    operations = [migrations.CreateModel("Item", [("id", models.AutoField(primary_key=True, auto_created=True, serialize=False, verbose_name="ID")), ("name", models.CharField(max_length=20))])]\n',
  };

  test.each([
    ['3.2', '3.10'],
    ['4.2', '3.11'],
    ['6.1', '3.13'],
    ['6.1', '3.14'],
  ])('Django %s on Python %s', async (django, minor) => {
    const own = await environmentWith(`Django==${django}.*\n`, minor);
    if (!own) return; // this machine has no such Python
    const seen = await runProbe({
      environment: own,
      folder: temporary(files),
      managePy: 'manage.py',
      web: { ...web, target: 'site_.wsgi' },
      configVars,
      host: 'x.herokuapp.com',
      path: '/',
      temp: temporary(),
      env: process.env,
      timeout: 90_000,
    });
    expect(gave(seen.run.urls)).toBe(1);
    expect(gave(seen.run.pages)!.map(({ status, error }) => [status, error])).toEqual([
      [200, null],
      [200, null],
      [200, null],
    ]);
    const release = seen.release!;
    expect(gave(release.checks)!.filter(({ level }) => level >= 40)).toEqual([]);
    expect(gave(release.plan)!.map(({ app }) => app)).toContain('shop');
    expect(gave(release.drift)!.changes.map(({ operation, database }) => [operation, database])).toEqual([
      ['AddField', true],
      ['AlterField', false],
    ]);
  });
});
