import { type CheckContext, defineCheck } from '../define.js';
import { found, place, text } from '../verdicts.js';
import { websocketRoutes } from './asgi-module.js';
import { commandPlace, editWord } from './procfile-text.js';
import { reach } from './reach.js';
import { webServer } from './web-server.js';

export default defineCheck({
  id: 'asgi-server',
  severity: 'warning',
  title: text(
    'WebSockets are routed, but the server speaks WSGI',
    'WebSocket 경로가 있는데 서버가 WSGI입니다',
  ),
  docs: {
    what: text(
      'Looks for a `websocket` entry in the ProtocolTypeRouter of an app whose web process serves WSGI.',
      'web 프로세스가 WSGI로 서비스하는 앱의 ProtocolTypeRouter에 `websocket` 항목이 있는지 확인합니다.',
    ),
    why: text(
      'A WSGI server answers a WebSocket handshake as an ordinary page: 404. Pages load, but nothing live works. `runserver` with daphne hides it.',
      'WSGI 서버는 WebSocket 연결 요청을 일반 페이지로 처리해 404로 응답합니다. 페이지는 열리지만 실시간 기능이 동작하지 않습니다. daphne가 있는 `runserver`에서는 드러나지 않습니다.',
    ),
    example: {
      file: 'Procfile',
      bad: 'web: gunicorn mysite.wsgi\n',
      good: 'web: daphne -b 0.0.0.0 -p $PORT --proxy-headers mysite.asgi:application\n',
    },
    sources: [
      'https://channels.readthedocs.io/en/stable/deploying.html',
      'https://devcenter.heroku.com/articles/http-routing#websockets',
    ],
  },
  *run(context) {
    const web = webServer(context);
    if (!web?.kind || web.kind === 'asgi') return;
    const { commands, opaque } = reach(context.django, web.process.command);
    // Another server beside this one may take the WebSockets.
    if (opaque || commands.some(({ words }) => /daphne|uvicorn|hypercorn|nginx/.test(words[0]!.text))) return;
    const routes = websocketRoutes(context);
    if (!routes) return;
    const command = asgiCommand(context, routes.module);
    yield found(
      commandPlace(web.process, web.server.target),
      text(
        `The web process serves WSGI with ${web.server.name}, which knows no WebSockets: each connection to the routes in \`${routes.key.at.file}\` is answered with 404.`,
        `web 프로세스가 ${web.server.name}으로 WSGI를 서비스하므로 WebSocket을 모릅니다. \`${routes.key.at.file}\`의 경로로 연결하면 모두 404로 응답합니다.`,
      ),
      text(`Write \`web: ${command.line}\`.`, `\`web: ${command.line}\`로 고쳐 주세요.`),
      {
        related: [{ location: place(routes.key.at), note: text('the routes', 'WebSocket 경로') }],
        ...(command.installed && web.server.command.folder === '' && web.server.roots?.length === 1
          ? {
              fix: {
                title: text('Serve ASGI', 'ASGI로 서비스하기'),
                safety: 'unsafe',
                edits: [
                  editWord(
                    context.django.project,
                    web.process,
                    { start: 0, end: web.process.command.length },
                    command.line,
                  ),
                ],
              },
            }
          : {}),
      },
    );
  },
});

function asgiCommand({ django: { install } }: CheckContext, module: string) {
  const uvicorn = !install.packages.has('daphne') && install.packages.has('uvicorn');
  return {
    line: uvicorn
      ? `uvicorn ${module}:application --host 0.0.0.0 --port $PORT`
      : `daphne -b 0.0.0.0 -p $PORT --proxy-headers ${module}:application`,
    installed: uvicorn || install.packages.has('daphne'),
  };
}
