import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readContext } from '../../src/github/context.js';
import { loadInputs } from '../../src/inputs.js';
import { same } from '../../src/model/text.js';
import { perform } from '../../src/perform.js';
import type { Report } from '../../src/report/report.js';
import { temporaryFolder } from '../source/repository.js';
import { project, soundProject } from './projects.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The whole of `check` over a real repository with these files. A hang ends in the test's own timeout. */
async function check(files: Files, links: Readonly<Record<string, string>> = {}): Promise<Report> {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  for (const [file, target] of Object.entries(links)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    symlinkSync(target, join(folder, file));
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'gc.auto=0', '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'work');
  const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: folder, INPUT_MODE: 'check' };
  const report = await perform(
    {
      inputs: loadInputs({ ...env }, () => {}),
      mode: 'check',
      github: readContext(env),
      folder,
      temp: temporaryFolder(),
      keep: temporaryFolder(),
      env,
      progress: { stage() {}, ended() {}, step() {}, output() {} },
      signal: new AbortController().signal,
      deadline: Date.now() + 600_000,
      mask() {},
      startedAt: new Date(),
      remember() {},
    },
    same('a test'),
  );
  expect(report.problem?.stack).toBeUndefined();
  const ours = report.checks?.unknowns.filter(({ needs }) => needs.en.includes('the check itself failed'));
  expect(ours ?? []).toEqual([]);
  return report;
}

/** Ids of what is found, and what would settle what is not known. */
const told = ({ checks }: Report) => [
  ...(checks?.findings ?? []).map(({ check: id, location }) => `${id} ${location.file}`),
  ...(checks?.unknowns ?? []).map(({ needs }) => needs.en),
];

const settings = soundProject['mysite/settings.py'];
const bytes = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const nested = (open: string, close: string) => `A = ${open.repeat(10_000)}1${close.repeat(10_000)}\n`;

it.each<[string, Files, RegExp]>([
  ['settings in Latin-1', { 'mysite/settings.py': bytes(`${settings}# caf\xe9\n`) }, /settings-syntax-error/],
  ['settings in UTF-16', { 'mysite/settings.py': utf16(settings) }, /settings-syntax-error/],
  ['NULs in the settings', { 'mysite/settings.py': `${settings}\0` }, /settings-syntax-error/],
  ['NULs everywhere', Object.fromEntries(Object.keys(soundProject).map((file) => [file, '\0\0\0'])), /./],
  [
    'Python 2',
    { 'mysite/settings.py': `${settings}print 'hello'\nexec 'x'\nraise A, b\n` },
    /settings-syntax-error/,
  ],
  ['settings of 10 MB', { 'mysite/settings.py': settings + '#'.repeat(10_000_000) }, /./],
  ['comments without end', { 'mysite/settings.py': settings + '# a a a a\n'.repeat(90_000) }, /./],
  ['a setting of 10 MB', { 'mysite/settings.py': `${settings}A = [${'"x", '.repeat(2_000_000)}]\n` }, /./],
  ['parentheses', { 'mysite/settings.py': settings + nested('(', ')') }, /settings-syntax-error/],
  ['lists', { 'mysite/settings.py': settings + nested('[', ']') }, /settings-syntax-error/],
  ['dicts', { 'mysite/settings.py': settings + nested('{1: ', '}') }, /settings-syntax-error/],
  [
    'operators',
    {
      'mysite/settings.py': `${settings}A = ${'1 + '.repeat(10_000)}1\nALLOWED_HOSTS = ${'[] + '.repeat(10_000)}[]\n`,
    },
    /./,
  ],
  [
    'attributes',
    { 'mysite/settings.py': `${settings}A = x${'.y'.repeat(10_000)}${'()'.repeat(10_000)}\n` },
    /./,
  ],
  ['not', { 'mysite/settings.py': `${settings}DEBUG = ${'not '.repeat(10_000)}1\n` }, /./],
  [
    'blocks',
    {
      'mysite/settings.py': `${settings}${Array.from({ length: 1300 }, (_, i) => `${' '.repeat(i)}if x${i}:\n`).join('')}${' '.repeat(1300)}A = 1\n`,
    },
    /./,
  ],
  [
    'elif',
    {
      'mysite/settings.py': `${settings}if x == 0: A = 0\n${Array.from({ length: 10_000 }, (_, i) => `elif x == ${i}: A = ${i}\n`).join('')}`,
    },
    /./,
  ],
  [
    'conditions',
    {
      'mysite/settings.py': `${settings}${Array.from({ length: 3000 }, (_, i) => `if os.environ.get("V${i}"):\n    INSTALLED_APPS.append("a${i}")\n`).join('')}`,
    },
    /./,
  ],
  [
    'models',
    {
      'mysite/settings.py': settings.replace('"django.contrib.messages"', '"blog"'),
      'blog/models.py': `from django.db import models\n${Array.from({ length: 3000 }, (_, i) => `class M${i}(M${i + 1 === 3000 ? 0 : i + 1}):\n    pass\n`).join('')}`,
    },
    /./,
  ],
])('ends with a word on %s, 10,000 deep or long', async (_, changes, expected) => {
  const report = await check({ ...project(), ...changes });
  expect(told(report).join('\n') || String(report.problem?.text.en)).toMatch(expected);
});

it('ends on modules, URLconfs, templates and requirements that include each other', async () => {
  const chain = (make: (next: number) => string) =>
    Array.from({ length: 300 }, (_, i) => make((i + 1) % 300));
  const files: Record<string, string> = {
    ...project(),
    'mysite/settings.py': `from .s0 import *\n${settings}\nTEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [BASE_DIR / "templates"], "APP_DIRS": True, "OPTIONS": {}}]\n`,
    'mysite/urls.py':
      'from django.urls import include, path\nurlpatterns = [path("", include("mysite.u0")), path("x", include("mysite.urls"))]\n',
    'requirements.txt': '-r r0.txt\n-r requirements.txt\nDjango==5.2.8\n',
  };
  for (const [i, text] of chain(
    (next) => `from .s${next} import *\nfrom .settings import *\nA${next} = 1\n`,
  ).entries())
    files[`mysite/s${i}.py`] = text;
  for (const [i, text] of chain(
    (next) => `from django.urls import include, path\nurlpatterns = [path("", include("mysite.u${next}"))]\n`,
  ).entries())
    files[`mysite/u${i}.py`] = text;
  for (const [i, text] of chain(
    (next) => `{% extends "t${next}.html" %}{% include "t${next}.html" %}{% static "a${next}.css" %}\n`,
  ).entries())
    files[`templates/t${i}.html`] = text;
  for (const [i, text] of chain((next) => `-r r${next}.txt\n-c r${next}.txt\n`).entries())
    files[`r${i}.txt`] = text;
  for (const [i, text] of chain((next) => `@import url("c${next}.css");\n`).entries())
    files[`static/c${i}.css`] = text;
  expect((await check(files)).checks).toBeDefined();
});

it('ends on links that go round in circles or out', async () => {
  const report = await check(project(), {
    loop: 'loop',
    'a/one': '../b/two',
    'b/two': '../a/one',
    'mysite/self': '.',
    up: '..',
    'static/deep': 'deep/deep/deep',
    'mysite/models.py': '/dev/zero',
    '.slugignore': '/dev/urandom',
    'runtime.txt': 'runtime.txt',
    templates: 'templates',
  });
  expect(told(report)).toContain('symlink-outside mysite/models.py');
});

it('ends on manage.py, Procfile and requirements that are links to each other', async () => {
  const { 'manage.py': _, Procfile: __, ...rest } = soundProject;
  const report = await check(rest, { 'manage.py': 'Procfile', Procfile: 'manage.py' });
  expect(report.problem ?? report.checks).toBeDefined();
});

it('ends on one line of 5 MB, whatever it is', async () => {
  const line = (piece: string) => piece.repeat(Math.ceil(5_000_000 / piece.length));
  const report = await check({
    ...project(),
    'mysite/blob.py': `DATA = "${line('abcdefgh')}"\n`,
    'mysite/keys.py': `KEY = "${line('a1B2').slice(0, 900_000)}"\n`,
    'static/app.js': line('postgres://a:b'),
    'static/b.js': line('key-'),
    'static/c.css': line('url(a'),
    'templates/a.html': line('{% static "'),
    'data.json': line('["secret":'),
    'deploy.sh': line('SECRET_KEY=').slice(0, 900_000),
    'notes.txt': line('-----BEGIN PRIVATE KEY-----\\n').slice(0, 900_000),
    Procfile: `web: gunicorn mysite.wsgi ${line('-b x ').slice(0, 1_000_000)}\n`,
    '.python-version': line('3.13'),
    '.gitignore': line('*a').slice(0, 100_000),
    '.gitattributes': line('*a').slice(0, 100_000),
    'app.json': line('{"a":').slice(0, 1_000_000),
  });
  expect(report.checks).toBeDefined();
});

it('ends on templates and style sheets that are made to be slow', async () => {
  const many = (text: string) => text.repeat(20_000);
  const report = await check({
    ...project(),
    'mysite/templates/a.html': many('<form method="post" '),
    'mysite/templates/b.html': many('{% if a %}{% for b in c %}'),
    'mysite/templates/c.html': many('{% static "a'),
    'mysite/templates/d.html': many('<script><style><!--'),
    'mysite/templates/e.html': many("{% include '{{"),
    'mysite/templates/f.html': `<${' a'.repeat(50_000)}>`,
    'mysite/static/a.css': many('@import "'),
    'mysite/static/b.css': many('url( "a'),
    'mysite/static/c.css': many('/* url('),
    'mysite/static/d.css': many('@import url('),
  });
  expect(report.checks).toBeDefined();
});

it('ends on giant and hostile requirements', async () => {
  const lines = (make: (i: number) => string) => Array.from({ length: 50_000 }, (_, i) => make(i)).join('\n');
  const giant = await check(
    project({ 'requirements.txt': `Django==5.2.8\n${lines((i) => `package-${i}==1.${i}`)}\n` }),
  );
  expect(giant.checks).toBeDefined();
  const hostile = await check(
    project({
      'requirements.txt': `${'a\\\n'.repeat(20_000)}\n${'['.repeat(20_000)}\n${'x;'.repeat(20_000)}\nDjango ${'>=1,'.repeat(20_000)}\n${'('.repeat(20_000)}\n-e ${'../'.repeat(20_000)}\n`,
    }),
  );
  expect(hostile.checks).toBeDefined();
  const lock = await check(
    project({
      'requirements.txt': undefined,
      'pyproject.toml': `[project]\nname = "a"\ndependencies = [${'"a", '.repeat(50_000)}]\n`,
      'uv.lock': `a = ${'['.repeat(20_000)}`,
    }),
  );
  expect(lock.checks).toBeDefined();
});

it('reads 50,000 files', async () => {
  const files: Record<string, string> = project();
  for (let i = 0; i < 50_000; i++)
    files[`data/d${i % 250}/f${i}.${['py', 'html', 'txt', 'css'][i % 4]}`] = `a = ${i}\n`;
  const report = await check(files);
  expect(report.checks).toBeDefined();
});
