import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PlatformState } from '../../../src/checks/platform-state.js';
import { settingsOf } from '../../../src/checks/settings-facts.js';
import { proxyHeader, scheme } from '../../../src/checks/transport/scheme.js';
import { deployEnvironment } from '../../django/python-environment.js';
import { temporary } from '../../runner/temporary.js';
import { platformWith } from '../platform.js';
import { project, withLines } from '../projects.js';
import { contextOf } from '../verbs.js';

const site = `import os
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

header = ${proxyHeader} if os.environ.get("HEADER") else None
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, SECURE_PROXY_SSL_HEADER=header, SECRET_KEY="k")
urlpatterns = [path("", lambda request: HttpResponse(request.scheme))]
wsgi = get_wsgi_application()
asgi = get_asgi_application()
`;
const fir: PlatformState = { ...platformWith({}), generation: 'fir' };
const trusting = 'forwarded_allow_ips = "*"\n';

/** What Heroku's router adds to a request: https://devcenter.heroku.com/articles/http-routing#heroku-headers */
const routed = { 'X-Forwarded-For': '203.0.113.7', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Port': '443' };

/** Commands of web processes, and what the reader is expected to know of each. */
const cases: {
  command: string;
  conf?: string;
  platform?: PlatformState;
  secure: boolean;
  withHeader?: boolean;
}[] = [
  { command: 'gunicorn app:wsgi', secure: true },
  { command: 'gunicorn app:wsgi', platform: fir, secure: false },
  { command: 'gunicorn app:wsgi', platform: fir, conf: trusting, secure: true },
  { command: 'gunicorn -c conf.py app:wsgi', secure: true },
  { command: "gunicorn app:wsgi --forwarded-allow-ips='*'", platform: fir, secure: true },
  { command: 'gunicorn app:wsgi --forwarded-allow-ips 127.0.0.1', secure: false },
  { command: 'FORWARDED_ALLOW_IPS=127.0.0.1 gunicorn app:wsgi', secure: false },
  { command: 'uvicorn app:asgi --port $PORT', secure: true },
  { command: 'uvicorn app:asgi --port $PORT', platform: fir, secure: false },
  { command: 'uvicorn app:asgi --port $PORT --no-proxy-headers', secure: false },
  { command: 'daphne app:asgi -p $PORT', secure: false },
  { command: 'daphne app:asgi -p $PORT --proxy-headers', secure: true },
  { command: 'hypercorn app:asgi --bind 127.0.0.1:$PORT', secure: false },
  { command: 'waitress-serve --port=$PORT app:wsgi', secure: false, withHeader: false },
  { command: "waitress-serve --port=$PORT --trusted-proxy='*' app:wsgi", secure: true },
  { command: 'waitress-serve --port=$PORT --no-clear-untrusted-proxy-headers app:wsgi', secure: false },
  { command: 'waitress-serve --port=$PORT --url-scheme=https app:wsgi', secure: true },
];

describe.each(cases)(
  '$command on $platform.generation',
  ({ command, conf, platform, secure, withHeader }) => {
    it('is what the real server does', async () => {
      const files: Record<string, string> = {
        'app.py': site,
        'conf.py': 'workers = 1\n',
        ...(conf === undefined ? {} : { 'gunicorn.conf.py': conf }),
      };
      const read = async (settings: string) => {
        const context = await contextOf(
          withLines(settings, {
            ...files,
            'app.py': 'wsgi = asgi = object()\n',
            Procfile: `web: ${command}\n`,
          }),
          platform ? { platform } : {},
        );
        return scheme(context, settingsOf(context, 'RUN')!).secure;
      };
      expect(await read('')).toBe(secure);
      expect(await read(`SECURE_PROXY_SSL_HEADER = ${proxyHeader}\n`)).toBe(withHeader ?? true);
      const classic: Record<string, string> =
        platform?.generation === 'fir' ? {} : { FORWARDED_ALLOW_IPS: '*' };
      expect(await served(command, files, classic)).toBe(secure ? 'https' : 'http');
      expect(await served(command, files, { ...classic, HEADER: '1' })).toBe(
        (withHeader ?? true) ? 'https' : 'http',
      );
    }, 120_000);
  },
);

describe('asks nobody and claims nothing', () => {
  it.each([
    ['no Procfile', { Procfile: undefined }],
    ['a script', { Procfile: 'web: bin/start\n' }],
    ['nginx in front', { Procfile: 'web: bin/start-nginx gunicorn mysite.wsgi\n' }],
    ['a cloud-native project', { 'project.toml': '[_]\n' }],
    ['a configuration that is computed', { 'gunicorn.conf.py': 'forwarded_allow_ips = ips()\n' }],
    ['a configuration that is not here', { Procfile: 'web: gunicorn -c conf/g.py mysite.wsgi\n' }],
    ['a network', { Procfile: 'web: gunicorn --forwarded-allow-ips 10.0.0.0/8 mysite.wsgi\n' }],
    [
      'an application that reads the header itself',
      {
        Procfile: 'web: daphne mysite.wsgi:application\n',
        'mysite/wsgi.py': 'application = ProxyHeadersMiddleware(get())\n',
      },
    ],
  ])('%s', async (_, changes) => {
    const context = await contextOf(project(changes));
    expect(scheme(context, settingsOf(context, 'RUN')!).secure).toBeUndefined();
  });
});

/** The scheme that Django sees of a request that the router forwards as https. */
async function served(
  command: string,
  files: Record<string, string>,
  more: Record<string, string>,
): Promise<string> {
  const port = await freePort();
  const folder = temporary(files);
  const env = {
    PATH: `${join(deployEnvironment(), 'bin')}:${process.env.PATH}`,
    PORT: String(port),
    PYTHONDONTWRITEBYTECODE: '1',
    ...more,
  };
  const web = spawn('sh', ['-c', `exec ${command.replace(/^(\w+=\S+) /, 'env $1 ')}`], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  const ended = once(web, 'exit');
  onTestFinished(() => void web.kill('SIGKILL'));
  try {
    for (;;) {
      const answer = await ask(port);
      if (answer !== undefined) return answer;
      if (web.exitCode !== null) throw new Error(`${command} ended with ${web.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    web.kill('SIGTERM');
    await ended;
  }
}

/** Asked from another address than the server's own, as Heroku's router does. */
function ask(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const asked = request(
      { host: '127.0.0.1', port, localAddress: '127.0.0.9', headers: routed },
      (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve(body));
      },
    );
    asked.on('error', () => resolve(undefined));
    asked.end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
