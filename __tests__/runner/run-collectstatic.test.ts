import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { remedyFor } from '../../src/checks/evidence/blame.js';
import { errorOf } from '../../src/django/evidence.js';
import type { PythonEnvironment } from '../../src/runner/prepare-environment.js';
import { type CollectResult, runCollectstatic } from '../../src/runner/run-collectstatic.js';
import { example, exampleEnvironment } from './environments.js';
import { temporary } from './temporary.js';

let environment: PythonEnvironment;
beforeAll(async () => {
  environment = await exampleEnvironment();
});

/** The example, with changes made to files of its copy. */
async function collect(
  changes: Record<string, (text: string) => string> = {},
  more: Partial<Parameters<typeof runCollectstatic>[0]> = {},
) {
  const folder = join(temporary(), 'project');
  cpSync(example, folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(folder, path);
    writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  }
  const target = join(temporary(), 'static');
  const lines: string[] = [];
  const result = await runCollectstatic({
    environment: more.environment ?? environment,
    folder,
    managePy: 'manage.py',
    configVars: {},
    target,
    temp: temporary(),
    env: process.env,
    onLine: (line) => lines.push(line),
    timeout: 60_000,
    ...more,
  });
  return { result, target, folder, lines };
}

const settings = 'moviereviews/settings.py';
const failure = ({ evidence }: CollectResult) => {
  const error = errorOf(evidence?.collect);
  expect(error).toBeDefined();
  return error!;
};
const line = (folder: string, file: string, text: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .findIndex((row) => row.includes(text)) + 1;

test('collects into our folder, hashed and compressed as the project has it', async () => {
  const { result, target, folder, lines } = await collect();
  expect(result.evidence).toMatchObject({ collect: { ended: 'well' }, staticRoot: 'staticfiles' });
  const css = readdirSync(join(target, 'css'));
  expect(css.some((name) => /^site\.[0-9a-f]{12}\.css\.gz$/.test(name))).toBe(true);
  expect(result.evidence!.files).toBeGreaterThan(300);
  expect(existsSync(join(folder, 'staticfiles'))).toBe(false);
  expect(lines.join('\n')).toMatch(/static files copied/);
});

test('is the BUILD world: config vars, and nothing of the workflow', async () => {
  const spy = (text: string) =>
    `${text}\nimport sys\nprint("ENV", sorted(os.environ), os.environ["HOME"], os.getcwd(), os.environ["DJANGO_SETTINGS_MODULE"], __file__, sys.path[0])\n`;
  const { lines, folder } = await collect(
    { [settings]: spy },
    {
      env: {
        ...process.env,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_TOKEN: 's',
        HEROKU_API_KEY: 's',
        HTTPS_PROXY: 'http://u:p@h',
      },
      configVars: { SECRET_KEY: 'abc', PATH: '/evil', LD_PRELOAD: 'x', PORT_NAME: '1' },
    },
  );
  const seen = lines.find((text) => text.startsWith('ENV'))!;
  const names = JSON.parse(seen.slice(4, seen.indexOf(']') + 1).replaceAll("'", '"'));
  expect(names.filter((name: string) => name !== 'LC_CTYPE')).toEqual([
    'DJANGO_SETTINGS_MODULE',
    'HOME',
    'LANG',
    'LC_ALL',
    'PATH',
    'PORT_NAME',
    'PYTHONDONTWRITEBYTECODE',
    'PYTHONPATH',
    'PYTHONUNBUFFERED',
    'SECRET_KEY',
    'TMPDIR',
  ]);
  expect(seen).toContain(` ${folder} moviereviews.settings ${folder}/${settings} ${folder}`);
});

test('a missing config var: the exception, and the line of the settings', async () => {
  const { result, folder } = await collect({}, { configVars: { DYNO: 'run.1' } });
  expect(failure(result)).toEqual({
    type: 'KeyError',
    message: "'SECRET_KEY'",
    causes: [],
    variable: 'SECRET_KEY',
    location: { file: settings, line: line(folder, settings, 'os.environ["SECRET_KEY"]') },
  });
});

test('a syntax error: its line', async () => {
  const { result } = await collect({ 'reviews/models.py': (text) => `x = (\n${text}` });
  expect(failure(result)).toMatchObject({
    type: 'SyntaxError',
    location: { file: 'reviews/models.py', line: 1 },
  });
});

test('a stylesheet that names a missing file: the line of the stylesheet', async () => {
  const { result, folder } = await collect({
    'static/css/site.css': (css) => css.replace('curtain.svg', 'curtian.svg'),
  });
  expect(failure(result)).toMatchObject({
    type: 'whitenoise.storage.MissingFileError',
    location: { file: 'static/css/site.css', line: line(folder, 'static/css/site.css', 'curtian.svg') },
    missingStaticFile: 'images/curtian.svg',
  });
});

test('a stylesheet of a package that names a missing file: which one', async () => {
  const folder = temporary({
    'widgets/__init__.py': '',
    'widgets/static/widgets/w.css': 'a { background: url("gone.png") }',
  });
  const { result } = await collect({
    [settings]: (text) =>
      `${text}\nimport sys\nsys.path.append(${JSON.stringify(folder)})\nINSTALLED_APPS.append("widgets")\n`,
  });
  expect(failure(result)).toMatchObject({
    missingStaticFile: 'widgets/gone.png',
    packageFile: 'widgets/w.css',
  });
  expect(remedyFor(failure(result)).en).toMatch(
    /^Raise the version of the package that `widgets\/w\.css` comes with/,
  );
});

test('no STATIC_ROOT: as Django says it', async () => {
  const { result } = await collect({ [settings]: (text) => text.replace(/^STATIC_ROOT.*$/m, '') });
  expect(failure(result)).toMatchObject({
    type: 'django.core.exceptions.ImproperlyConfigured',
    message: expect.stringContaining('STATIC_ROOT'),
  });
  expect(failure(result).location).toBeUndefined();
});

test('an error that was raised because of another tells both', async () => {
  const { result } = await collect({
    [settings]: (text) =>
      `${text}\nfrom django.core.exceptions import ImproperlyConfigured\ntry:\n    {}["a"]\nexcept KeyError as e:\n    raise ImproperlyConfigured("no a") from e\n`,
  });
  expect(failure(result)).toMatchObject({
    type: 'django.core.exceptions.ImproperlyConfigured',
    causes: [{ type: 'KeyError', message: "'a'" }],
  });
});

test('a process that just dies is told without an exception', async () => {
  const { result } = await collect({ [settings]: (text) => `${text}\nprint("bye")\nos._exit(7)\n` });
  expect(result.evidence!.collect).toEqual({ ended: 'died' });
  expect(result.log).toEqual(['bye']);
});

test('leaves a bucket alone', async () => {
  const { result, lines } = await collect({
    'bucket.py': () =>
      'from django.core.files.storage import Storage\nclass Bucket(Storage):\n    def exists(self, name): raise SystemExit("network!")\n',
    [settings]: (text) =>
      text.replace('whitenoise.storage.CompressedManifestStaticFilesStorage', 'bucket.Bucket'),
  });
  expect(result.evidence).toMatchObject({ remote: 'bucket.Bucket', files: 0 });
  expect(lines.join()).not.toContain('network!');
});

test('follows a manage.py that forces its own settings, in a folder of its own', async () => {
  const folder = join(temporary(), 'project');
  cpSync(example, join(folder, 'backend'), { recursive: true });
  const managePy = join(folder, 'backend/manage.py');
  writeFileSync(
    managePy,
    readFileSync(managePy, 'utf8').replace(/os\.environ\.setdefault\((.*?), (.*?)\)/, 'os.environ[$1] = $2'),
  );
  const { result } = await collect({}, { folder, managePy: 'backend/manage.py' });
  expect(result.evidence).toMatchObject({ collect: { ended: 'well' }, staticRoot: 'backend/staticfiles' });
});
