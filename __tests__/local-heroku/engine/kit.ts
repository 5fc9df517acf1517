import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import tar from 'tar-stream';
import { afterAll, expect, onTestFinished } from 'vitest';
import { createEngine, type EngineOptions } from '../../../src/local-heroku/engine/create-engine.js';
import type { BuildOutcome, DynoProcess, Engine, Slug } from '../../../src/local-heroku/engine.js';

/** Virtual environments are kept here from one test run to the next, keyed by their requirements. */
const cache = join(tmpdir(), 'local-heroku-test-cache');

export type Files = Readonly<Record<string, string | Buffer>>;

/** A .tar.gz of `files`. A path with a slash at its end is a folder, a text that starts with `-> ` a link. */
export async function archiveOf(files: Files): Promise<Buffer> {
  const pack = tar.pack();
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) pack.entry({ name, type: 'directory' });
    else if (String(content).startsWith('-> '))
      pack.entry({ name, type: 'symlink', linkname: String(content).slice(3) });
    else pack.entry({ name }, content as string);
  }
  pack.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of pack) chunks.push(chunk as Buffer);
  return gzipSync(Buffer.concat(chunks));
}

/** At the end of the running test, or of the test file when none runs; the last one given comes first. */
function atEnd(work: () => Promise<void>): void {
  if (expect.getState().currentTestName === undefined) afterAll(work);
  else onTestFinished(work);
}

/** A folder that is removed at the end. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'local-heroku-test-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An engine that is closed at the end. */
export async function testEngine(
  options: Partial<EngineOptions> = {},
): Promise<{ engine: Engine; folder: string; build: ReturnType<typeof builder> }> {
  const folder = await temporaryFolder();
  const engine = createEngine({ folder: join(folder, 'engine'), cache, env: process.env, ...options });
  atEnd(() => engine.close());
  return { engine, folder, build: builder(engine, folder) };
}

export interface BuildOptions {
  configVars?: Record<string, string>;
  checksum?: string;
  stack?: string;
  buildpacks?: string[];
  signal?: AbortSignal;
  archive?: Buffer;
  /** Keeps the app's build cache from one build to another. */
  cache?: string;
  onOutput?(chunk: string): void;
}

function builder(engine: Engine, folder: string) {
  let count = 0;
  return async (files: Files, options: BuildOptions = {}) => {
    const base = join(folder, `build-${++count}`);
    const archive = `${base}.tar.gz`;
    await writeFile(archive, options.archive ?? (await archiveOf(files)));
    let output = '';
    const outcome: BuildOutcome = await engine.build({
      version: '4f2c1d9e',
      configVars: {},
      stack: 'heroku-24',
      buildpacks: ['heroku/python'],
      cache: join(folder, options.cache ?? `cache-${count}`),
      target: base,
      signal: new AbortController().signal,
      ...options,
      ...(options.cache && { cache: join(folder, options.cache) }),
      output: (chunk) => {
        output += chunk;
        options.onOutput?.(chunk);
      },
      archive,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are made of one
    return { outcome, output: output.replace(/\u001b\[[\d;]*m/g, ''), coloured: output };
  };
}

/** The slug of a build that succeeded. */
export function slugOf({ outcome, output }: { outcome: BuildOutcome; output: string }): Slug {
  if (outcome.status !== 'succeeded') throw new Error(`build ${outcome.status}:\n${output}`);
  return outcome.slug;
}

/** Runs a one-off dyno to its end. */
export async function runDyno(
  engine: Engine,
  slug: Slug,
  command: string,
  options: { env?: Record<string, string>; name?: string; started?(dyno: DynoProcess): void } = {},
): Promise<{ code: number; output: string }> {
  let output = '';
  const dyno = await engine.startDyno({
    slug,
    name: options.name ?? 'run.1234',
    command,
    env: options.env ?? {},
    output: (chunk) => {
      output += chunk;
    },
  });
  options.started?.(dyno);
  const { code } = await dyno.exited;
  return { code, output };
}

/** Command lines of processes that work below `folder` or name it. */
export function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.includes(folder) || readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)
          ? [command]
          : [];
      } catch {
        return [];
      }
    });
}

/** A small Django project that collects one stylesheet and answers with what it saw. */
export const djangoProject: Files = {
  '.python-version': '3.12\n',
  'requirements.txt': 'django==5.2.8\ngunicorn==23.0.0\nwhitenoise==6.11.0\npsycopg[binary]==3.2.12\n',
  Procfile: 'web: gunicorn shop.wsgi\nrelease: python manage.py migrate --noinput\n',
  'manage.py': `import os, sys
os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
`,
  'shop/__init__.py': '',
  'shop/settings.py': `import os
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = os.environ.get('SECRET_KEY', 'test')
ALLOWED_HOSTS = ['.herokuapp.com']
SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')
SECURE_SSL_REDIRECT = bool(os.environ.get('SSL'))
ROOT_URLCONF = 'shop.urls'
MIDDLEWARE = ['django.middleware.security.SecurityMiddleware', 'whitenoise.middleware.WhiteNoiseMiddleware',
              'django.middleware.csrf.CsrfViewMiddleware']
INSTALLED_APPS = ['django.contrib.staticfiles', 'django.contrib.contenttypes', 'django.contrib.auth']
STATIC_URL = 'static/'
STATIC_ROOT = BASE_DIR / 'staticfiles'
STATICFILES_DIRS = [BASE_DIR / 'static']
WSGI_APPLICATION = 'shop.wsgi.application'
`,
  'shop/urls.py': `import json
from django.http import HttpResponse, JsonResponse
from django.urls import path
def seen(request):
    return JsonResponse({'host': request.get_host(), 'secure': request.is_secure(), 'url': request.build_absolute_uri(),
                         'meta': {k: v for k, v in request.META.items() if k.startswith('HTTP_')}})
urlpatterns = [path('', seen), path('post/', lambda request: HttpResponse(request.body))]
`,
  'shop/wsgi.py': `import os
os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')
from django.core.wsgi import get_wsgi_application
application = get_wsgi_application()
`,
  'static/shop.css': 'body { color: green }\n',
};

/** An app without dependencies, whose build takes a moment only. */
export const plainApp: Files = {
  '.python-version': '3.12\n',
  'requirements.txt': '',
  'app.py': 'print("hello")\n',
};
