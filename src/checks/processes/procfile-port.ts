import { defineCheck, type Verdict } from '../define.js';
import { found, text } from '../verdicts.js';
import type { Word } from './command.js';
import { commandPlace, processOf } from './procfile-text.js';
import { optionOf, type Server, serverOf } from './server.js';

export default defineCheck({
  id: 'procfile-port',
  severity: 'error',
  title: text('The web process does not listen on $PORT', 'web 프로세스가 $PORT에서 요청을 받지 않습니다'),
  docs: {
    what: text(
      "Reads the bind address and port of the web server's command.",
      '웹 서버 명령의 바인드 주소와 포트를 확인합니다.',
    ),
    why: text(
      'Heroku picks the port at each boot and gives it in `$PORT`. A server that listens elsewhere, or on 127.0.0.1 only, is killed after 60 seconds (R10). gunicorn takes `$PORT` by itself when it is given no address.',
      'Heroku는 부팅할 때마다 포트를 정해 `$PORT`로 알려 줍니다. 다른 포트나 127.0.0.1에서만 기다리면 60초 뒤 강제 종료됩니다(R10). gunicorn은 주소를 주지 않으면 알아서 `$PORT`를 씁니다.',
    ),
    example: {
      file: 'Procfile',
      bad: 'web: gunicorn -b 127.0.0.1:8000 mysite.wsgi\n',
      good: 'web: gunicorn mysite.wsgi\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/runtime-principles#web-servers',
      'https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout',
    ],
  },
  *run(context) {
    const process = processOf(context, 'web');
    const server = process && serverOf(process.command);
    if (!process || !server) return;
    const windows = /%PORT%/.exec(process.command);
    if (windows) {
      yield wrong(
        process,
        { start: windows.index, end: windows.index + windows[0].length, text: windows[0], dynamic: false },
        server,
      );
      return;
    }
    yield* portOf(process, server);
  },
});

function* portOf(process: Parameters<typeof commandPlace>[0], server: Server): Generator<Verdict> {
  if (server.name === 'gunicorn' || server.name === 'hypercorn') {
    const bind = optionOf(server, '-b', '--bind');
    if (bind && !bind.dynamic && !bind.text.startsWith('unix:') && !/^fd:/.test(bind.text))
      yield wrong(process, bind, server);
    else if (bind?.dynamic && /^(127\.|localhost)/.test(bind.text)) yield wrong(process, bind, server);
    else if (!bind && server.name === 'hypercorn' && !optionOf(server, '-c', '--config'))
      yield wrong(process, undefined, server);
    return;
  }
  const endpoint = optionOf(
    server,
    '-u',
    '--unix-socket',
    '--uds',
    '-e',
    '--endpoint',
    '--fd',
    '--listen',
    '--env-file',
  );
  if (endpoint?.dynamic) return;
  if (server.name === 'waitress-serve' && endpoint) {
    yield wrong(process, endpoint, server);
    return;
  }
  if (endpoint) return;
  const port = optionOf(server, '-p', '--port');
  const host = optionOf(server, '-b', '--bind', '--host');
  if (!port?.dynamic) yield wrong(process, port, server);
  // waitress listens on all addresses by default, the others on loopback.
  else if (host ? /^(127\.|localhost)/.test(host.text) : server.name !== 'waitress-serve')
    yield wrong(process, host, server);
}

function wrong(process: Parameters<typeof commandPlace>[0], word: Word | undefined, server: Server): Verdict {
  const target = server.target?.text ?? 'mysite.asgi:application';
  const right: Record<Server['name'], string> = {
    gunicorn: `gunicorn ${target} --log-file -`,
    uvicorn: `uvicorn ${target} --host 0.0.0.0 --port $PORT`,
    daphne: `daphne -b 0.0.0.0 -p $PORT --proxy-headers ${target}`,
    hypercorn: `hypercorn --bind 0.0.0.0:$PORT ${target}`,
    'waitress-serve': `waitress-serve --port=$PORT ${target}`,
  };
  const says =
    word === undefined
      ? `${server.name} is given no port`
      : `\`${word.text}\` is not the port and address that Heroku asks`;
  const saysKo =
    word === undefined
      ? `${server.name}에 포트를 주지 않았습니다`
      : `\`${word.text}\`는 Heroku가 요청하는 주소와 포트가 아닙니다`;
  return found(
    commandPlace(process, word),
    text(
      `${says}: the router can't reach the server and kills the dyno after 60 seconds (R10).`,
      `${saysKo}. 라우터가 서버에 닿지 못해 60초 뒤 dyno가 강제 종료됩니다(R10).`,
    ),
    server.name === 'gunicorn'
      ? text(
          'Remove the bind option: gunicorn listens on `$PORT` by itself. Or write `--bind 0.0.0.0:$PORT`.',
          '바인드 옵션을 지워 주세요. gunicorn은 알아서 `$PORT`를 씁니다. 직접 적으려면 `--bind 0.0.0.0:$PORT`로 적어 주세요.',
        )
      : text(
          `Write \`${process.type}: ${right[server.name]}\`.`,
          `\`${process.type}: ${right[server.name]}\`로 고쳐 주세요.`,
        ),
  );
}
