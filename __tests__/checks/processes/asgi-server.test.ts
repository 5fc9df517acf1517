import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/asgi-server.js';
import { project, soundProject } from '../projects.js';
import { repaired, reports, run, staysSilent } from '../verbs.js';

const asgi = `from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({
    "http": get_asgi_application(),
    "websocket": URLRouter([]),
})
`;
const chat = (changes: Record<string, string | undefined> = {}) =>
  project({ 'mysite/asgi.py': asgi, ...changes });

it('reports WebSocket routes behind a WSGI server', async () => {
  const { findings } = await reports(check, chat(), [{ file: 'Procfile', line: 1 }]);
  expect(findings[0]?.related?.[0]?.location).toMatchObject({ file: 'mysite/asgi.py', line: 6 });
  expect(findings[0]?.fix).toBeUndefined();
  const routing = {
    'mysite/asgi.py': undefined,
    'mysite/routing.py': asgi,
    'mysite/settings.py': `${soundProject['mysite/settings.py']}ASGI_APPLICATION = "mysite.routing.application"\n`,
  };
  const named = await run(check, chat(routing));
  expect(named.findings[0]?.remedy.en).toContain('mysite.routing:application');
});

it('serves ASGI with what is installed', async () => {
  for (const [server, line] of [
    ['daphne==4.2\n', 'daphne -b 0.0.0.0 -p $PORT --proxy-headers mysite.asgi:application'],
    ['uvicorn\n', 'uvicorn mysite.asgi:application --host 0.0.0.0 --port $PORT'],
  ] as const) {
    const files = chat({ 'requirements.txt': `Django\nchannels\ngunicorn\n${server}` }) as Record<
      string,
      string
    >;
    expect((await repaired(check, files)).Procfile).toBe(`web: ${line}\n`);
  }
});

it('stays silent', async () => {
  for (const command of [
    'daphne mysite.asgi:application',
    'gunicorn -k uvicorn.workers.UvicornWorker mysite.asgi',
    'gunicorn -k $WORKER mysite.asgi',
    'bin/start-nginx bash -c "daphne mysite.asgi:application & gunicorn mysite.wsgi"',
    'make serve',
  ]) {
    await staysSilent(check, chat({ Procfile: `web: ${command}\n` }));
  }
  await staysSilent(check, project());
  await staysSilent(
    check,
    chat({ 'mysite/asgi.py': asgi.replace(/^.*websocket.*\n/m, '    # "websocket": 1\n') }),
  );
});
