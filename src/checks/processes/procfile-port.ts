import type { Edit } from '../../model/edit.js';
import type { Location } from '../../model/finding.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { found, text } from '../verdicts.js';
import type { Word } from './command.js';
import { commandPlace, editWord } from './procfile-text.js';
import { optionOf, optionsOf } from './server.js';
import { type WebServer, webServer } from './web-server.js';

export default defineCheck({
  id: 'procfile-port',
  severity: 'error',
  title: text('The web process does not listen on $PORT', 'web 프로세스가 $PORT에서 요청을 받지 않습니다'),
  docs: {
    what: text(
      "Reads the bind address and port of the web server's command, and of gunicorn's configuration file.",
      '웹 서버 명령과 gunicorn 설정 파일의 바인드 주소와 포트를 확인합니다.',
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
    const web = webServer(context);
    // Another server in front of it has the port.
    if (!web || /\b(nginx|caddy|haproxy)\b/.test(web.process.command)) return;
    const windows = /%PORT%/.exec(web.process.command);
    if (windows) {
      const word = { text: windows[0], start: windows.index, end: windows.index + windows[0].length };
      yield wrong(context, web, word, [{ ...word, text: '$PORT' }]);
    } else if (web.gunicorn) yield* gunicornPort(context, web);
    else yield* portOf(context, web);
  },
});

/** What is written, and where in the command. */
type Written = Omit<Word, 'dynamic'>;

const loopback = /^(127\.|localhost|\[?::1)/;

/** Whether the router reaches a server that listens there: what holds a variable is taken to hold the port. */
function isReached({ text: address, dynamic }: Pick<Word, 'text' | 'dynamic'>): boolean {
  return /^(unix|fd):/.test(address) || (dynamic && !loopback.test(address));
}

function* gunicornPort(context: CheckContext, web: WebServer): Generator<Verdict> {
  const bind = web.gunicorn!.get('bind');
  if (!bind || bind.values.some(isReached)) return;
  const options = optionsOf(web.server, '-b', '--bind').flatMap(({ value }) => value ?? []);
  const written = bind.values.map((value) => value.text).join(', ');
  yield options.length > 0
    ? wrong(context, web, options.at(-1), [{ ...options.at(-1)!, text: '0.0.0.0:$PORT' }])
    : unreachable(
        bind.location,
        text(`gunicorn binds to \`${written}\``, `gunicorn이 \`${written}\`에 바인드합니다`),
        text(
          'Delete `bind`: gunicorn listens on `$PORT` by itself.',
          '`bind`를 지워 주세요. gunicorn은 알아서 `$PORT`를 씁니다.',
        ),
      );
}

/** Options that hold address and port in one. */
const endpoints = ['-u', '--unix-socket', '--uds', '-e', '--endpoint', '--fd', '--env-file'];

function* portOf(context: CheckContext, web: WebServer): Generator<Verdict> {
  const { server } = web;
  const last = server.command.words.at(-1)!;
  const append = (options: string): Written => ({ text: ` ${options}`, start: last.end, end: last.end });
  const whole = { hypercorn: ['-b', '--bind'], 'waitress-serve': ['--listen'] }[server.name as 'hypercorn'];
  const address = whole && optionOf(server, ...whole);
  if (address) {
    if (!isReached(address)) yield wrong(context, web, address, [{ ...address, text: '0.0.0.0:$PORT' }]);
    return;
  }
  if (server.name === 'hypercorn') {
    if (!optionOf(server, '-c', '--config'))
      yield wrong(context, web, undefined, [append('--bind 0.0.0.0:$PORT')]);
    return;
  }
  if (optionOf(server, ...endpoints)) return;
  const port = optionOf(server, '-p', '--port');
  const host = optionOf(server, '-b', '--bind', '--host');
  const edits: Written[] = [];
  if (!port) edits.push(append('--port=$PORT'));
  else if (!port.dynamic) edits.push({ ...port, text: '$PORT' });
  // waitress listens on all addresses by default, the others on loopback.
  if (host && loopback.test(host.text)) edits.push({ ...host, text: '0.0.0.0' });
  if (!host && server.name !== 'waitress-serve')
    edits.push(append(server.name === 'daphne' ? '--bind 0.0.0.0' : '--host 0.0.0.0'));
  if (edits.length > 0) yield wrong(context, web, port?.dynamic ? host : port, edits);
}

function wrong(
  { django: { project } }: CheckContext,
  { process, server }: WebServer,
  written: Written | undefined,
  repairs: readonly Written[],
): Verdict {
  let command = process.command;
  for (const { start, end, text: right } of [...repairs].reverse().sort((a, b) => b.start - a.start))
    command = command.slice(0, start) + right + command.slice(end);
  return unreachable(
    commandPlace(process, written),
    written === undefined
      ? text(`${server.name} is given no port and address`, `${server.name}에 포트와 주소를 주지 않았습니다`)
      : text(
          `\`${written.text}\` is not the port and address that Heroku asks`,
          `\`${written.text}\`는 Heroku가 요청하는 주소와 포트가 아닙니다`,
        ),
    server.name === 'gunicorn'
      ? text(
          `Write \`${process.type}: ${command}\`, or remove the option: gunicorn listens on \`$PORT\` by itself.`,
          `\`${process.type}: ${command}\`로 고치거나 옵션을 지워 주세요. gunicorn은 알아서 \`$PORT\`를 씁니다.`,
        )
      : text(`Write \`${process.type}: ${command}\`.`, `\`${process.type}: ${command}\`로 고쳐 주세요.`),
    [editWord(project, process, { start: 0, end: process.command.length }, command)],
  );
}

function unreachable(
  location: Location,
  says: ReturnType<typeof text>,
  remedy: ReturnType<typeof text>,
  edits?: readonly Edit[],
): Verdict {
  return found(
    location,
    text(
      `${says.en}: the router can't reach the server and kills the dyno after 60 seconds (R10).`,
      `${says.ko}. 라우터가 서버에 닿지 못해 60초 뒤 dyno가 강제 종료됩니다(R10).`,
    ),
    remedy,
    edits ? { fix: { title: text('Listen on $PORT', '$PORT에서 요청 받기'), safety: 'safe', edits } } : {},
  );
}
