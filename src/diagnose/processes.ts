import { josa } from '../model/josa.js';
import type { KnownFailure } from './define.js';

/** Commands that do not start, and processes that do not do what Heroku waits for. */
export const processFailures: readonly KnownFailure[] = [
  {
    id: 'no-web-process',
    checks: [
      'procfile-missing',
      'procfile-misnamed',
      'procfile-syntax',
      'procfile-no-web',
      'procfile-encoding',
      'web-scaled-zero',
    ],
    recognise(log) {
      if (log.stage !== 'boot' || !log.codes.has('H14')) return undefined;
      const procfile = log.locate('Procfile', 1);
      return {
        what: {
          en: 'The app has no web process, so nobody answers visitors (H14).',
          ko: '앱에 web 프로세스가 없어 방문자에게 응답하지 못합니다(H14).',
        },
        why: {
          en: procfile
            ? 'The Procfile has no line that Heroku reads as `web`: it wants `web:`, a blank, and the command, or web is scaled to 0.'
            : 'Heroku reads process types from a file named `Procfile` in the root, letter by letter, and there is none.',
          ko: procfile
            ? 'Procfile에 Heroku가 `web`으로 읽을 줄이 없습니다. `web:` 다음에 공백을 두고 명령을 써야 합니다. 또는 web이 0으로 조정되어 있습니다.'
            : 'Heroku는 루트의 `Procfile`이라는 이름의 파일에서 프로세스를 읽는데, 그 파일이 없습니다.',
        },
        repair: {
          en: 'Commit a file `Procfile` with the line `web: gunicorn PACKAGE.wsgi`; if it is there, `heroku ps:scale web=1`.',
          ko: '`web: gunicorn 패키지.wsgi` 줄이 있는 `Procfile`을 커밋하세요. 이미 있다면 `heroku ps:scale web=1`을 실행하세요.',
        },
        location: procfile,
      };
    },
  },
  {
    id: 'unknown-command',
    checks: [],
    recognise(log) {
      const match = log.match(/^(?:CommandError: )?Unknown command: '?([\w-]+)'?/);
      if (!match || log.stage === 'build') return undefined;
      const near = log.match(/Did you mean (\S+?)\?/)?.[1];
      return {
        what: {
          en: `manage.py knows no command \`${match[1]}\`.`,
          ko: `manage.py에 \`${match[1]}\` 명령이 없습니다.`,
        },
        why: {
          en: 'It is misspelt, or the app that brings it is not in INSTALLED_APPS.',
          ko: '철자가 틀렸거나, 그 명령이 있는 앱이 INSTALLED_APPS에 없습니다.',
        },
        repair: near
          ? {
              en: `Write \`${near}\` in the Procfile or in \`migrate-command\`.`,
              ko: `Procfile이나 \`migrate-command\`에 \`${near}\`라고 쓰세요.`,
            }
          : {
              en: 'Correct the command in the Procfile or in `migrate-command`.',
              ko: 'Procfile이나 `migrate-command`의 명령을 고치세요.',
            },
        location: log.locate('Procfile'),
      };
    },
  },
  {
    id: 'not-executable',
    checks: ['file-mode-lost'],
    recognise(log) {
      const match = log.match(/(?:bash|sh): (?:line \d+: )?(\S+?): Permission denied/);
      if (!match) return undefined;
      const file = match[1]!.replace(/^\.\//, '');
      return {
        what: { en: `\`${file}\` may not be executed.`, ko: `\`${file}\`에 실행 권한이 없습니다.` },
        why: {
          en: 'git has it without the executable bit, which Windows does not have.',
          ko: 'git에 실행 권한 없이 저장되어 있습니다. Windows에는 이 권한이 없습니다.',
        },
        repair: {
          en: `\`git update-index --chmod=+x ${file}\` and commit, or write \`bash ${file}\`.`,
          ko: josa(`\`git update-index --chmod=+x ${file}\` 후 커밋하거나, \`bash ${file}\`로 실행하세요.`),
        },
        location: log.locate(file),
      };
    },
  },
  {
    id: 'command-missing',
    checks: ['procfile-server-missing', 'req-missing-package', 'needed-file-ignored'],
    recognise(log) {
      const match =
        log.match(/(?:bash|sh): (?:line \d+: )?(\S+?): (?:command not found|No such file or directory)/) ??
        log.match(/^(\S+): command not found/);
      if (!match) return undefined;
      const program = match[1]!;
      const script = program.includes('/');
      return {
        what: {
          en: `There is no \`${program}\` on the dyno.`,
          ko: josa(`dyno에 \`${program}\`이(가) 없습니다.`),
        },
        why: script
          ? {
              en: 'The file is not tracked by git, or has Windows line ends.',
              ko: 'git이 추적하지 않는 파일이거나 Windows 줄바꿈으로 저장되어 있습니다.',
            }
          : {
              en: 'The package that brings it is not in requirements.txt.',
              ko: '그 프로그램이 들어 있는 패키지가 requirements.txt에 없습니다.',
            },
        repair: script
          ? {
              en: `Commit \`${program}\`, or correct the Procfile.`,
              ko: josa(`\`${program}\`을(를) 커밋하거나 Procfile을 고치세요.`),
            }
          : {
              en: `Add \`${program}\` to requirements.txt (\`pip install ${program}\`, \`pip freeze\`).`,
              ko: josa(
                `requirements.txt에 \`${program}\`을(를) 추가하세요(\`pip install ${program}\`, \`pip freeze\`).`,
              ),
            },
        location: log.locate('Procfile'),
      };
    },
  },
  {
    id: 'gunicorn-arguments',
    checks: ['procfile-typography'],
    recognise(log) {
      const match = log.match(/^gunicorn: error: (.+)$/);
      if (!match) return undefined;
      const command = log.match(/Starting process with command `(.+)`/)?.[1] ?? '';
      const typography = /[–—‘’“”\u00a0]/.exec(command)?.[0];
      return {
        what: {
          en: `gunicorn does not understand its command line: ${match[1]}.`,
          ko: `gunicorn이 명령줄을 이해하지 못합니다: ${match[1]}.`,
        },
        why: typography
          ? {
              en: `\`${command}\` holds \`${typography}\`, which a word processor or a web page put in place of ASCII.`,
              ko: josa(
                `\`${command}\`에 문서 편집기나 웹 페이지가 바꿔 넣은 문자 \`${typography}\`이(가) 있습니다.`,
              ),
            }
          : {
              en: 'An option is misspelt, or this gunicorn does not have it.',
              ko: '옵션 철자가 틀렸거나 이 gunicorn에 없는 옵션입니다.',
            },
        repair: {
          en: 'Type the line anew with two plain hyphens: `web: gunicorn PACKAGE.wsgi --log-file -`.',
          ko: '일반 하이픈 두 개로 다시 입력하세요: `web: gunicorn 패키지.wsgi --log-file -`.',
        },
        location: log.locate('Procfile', 1),
      };
    },
  },
  {
    id: 'application-missing',
    checks: ['procfile-module'],
    recognise(log) {
      const match = log.match(/Failed to find (?:attribute|application)(?: object)? '(\w+)' in '([\w.]+)'/);
      if (!match) return undefined;
      return {
        what: {
          en: `\`${match[2]}\` has no \`${match[1]}\`.`,
          ko: josa(`\`${match[2]}\`에 \`${match[1]}\`이(가) 없습니다.`),
        },
        why: {
          en: 'Django’s wsgi.py and asgi.py call the object `application`.',
          ko: 'Django의 wsgi.py와 asgi.py에서 이 객체의 이름은 `application`입니다.',
        },
        repair: {
          en: `Write \`web: gunicorn ${match[2]}\` (or \`${match[2]}:application\`).`,
          ko: `\`web: gunicorn ${match[2]}\`(또는 \`${match[2]}:application\`)으로 쓰세요.`,
        },
        location: log.locate('Procfile', 1),
      };
    },
  },
  {
    id: 'port-not-bound',
    checks: ['procfile-port', 'procfile-runserver'],
    recognise(log) {
      if (log.stage !== 'boot' || !log.codes.has('R10')) return undefined;
      const command = log.match(/Starting process with command `(.+)`/)?.[1] ?? '';
      return {
        what: {
          en: `\`${command}\` did not listen on the port that Heroku gave it (R10).`,
          ko: josa(`\`${command}\`이(가) Heroku가 준 포트를 열지 않았습니다(R10).`),
        },
        why: {
          en: 'The web process has 60 seconds to listen on 0.0.0.0 at `$PORT`; a port or 127.0.0.1 of its own, or no server at all, does not count.',
          ko: 'web 프로세스는 60초 안에 0.0.0.0의 `$PORT`를 열어야 합니다. 정해 둔 포트나 127.0.0.1을 열거나 서버가 아니면 안 됩니다.',
        },
        repair: {
          en: 'Write `web: gunicorn PACKAGE.wsgi`, which takes `$PORT` by itself; other servers need `--host 0.0.0.0 --port $PORT`.',
          ko: '`$PORT`를 알아서 쓰는 `web: gunicorn 패키지.wsgi`로 바꾸세요. 다른 서버라면 `--host 0.0.0.0 --port $PORT`가 필요합니다.',
        },
        location: log.locate('Procfile', 1),
      };
    },
  },
  {
    id: 'memory-exceeded',
    checks: ['memory-quota'],
    recognise(log) {
      if (!log.codes.has('R15') && !(log.stage === 'boot' && log.match(/Process exited with status 137/)))
        return undefined;
      return {
        what: {
          en: 'The process was killed: it used more memory than the dyno has.',
          ko: '프로세스가 dyno의 메모리보다 많이 써서 강제 종료되었습니다.',
        },
        why: {
          en: 'An Eco, Basic or Standard-1X dyno has 512 MB, and each gunicorn worker holds the whole app.',
          ko: 'Eco, Basic, Standard-1X dyno의 메모리는 512 MB이고, gunicorn 워커마다 앱 전체를 올립니다.',
        },
        repair: {
          en: '`heroku config:set WEB_CONCURRENCY=1`, load big things when they are needed, or take a bigger dyno (`heroku ps:type`).',
          ko: '`heroku config:set WEB_CONCURRENCY=1`을 실행하거나, 큰 데이터는 필요할 때 불러오거나, 더 큰 dyno를 쓰세요(`heroku ps:type`).',
        },
      };
    },
  },
  {
    id: 'process-ends',
    checks: ['procfile-runserver'],
    recognise(log) {
      if (log.stage !== 'boot' || log.raised.length > 0) return undefined;
      if (!log.match(/Process exited with status 0/)) return undefined;
      const command = log.match(/Starting process with command `(.+)`/)?.[1] ?? '';
      return {
        what: {
          en: `\`${command}\` did its work and ended; a web process must go on.`,
          ko: josa(`\`${command}\`이(가) 일을 마치고 끝났습니다. web 프로세스는 계속 실행되어야 합니다.`),
        },
        why: {
          en: 'A web process answers requests until Heroku stops it. One that ends counts as crashed, whatever its status.',
          ko: 'web 프로세스는 Heroku가 멈출 때까지 요청에 응답해야 합니다. 종료 코드와 관계없이 끝나면 멈춘 것으로 봅니다.',
        },
        repair: {
          en: 'Name a server: `web: gunicorn PACKAGE.wsgi`. One-time work belongs into the line `release:`.',
          ko: '서버를 적으세요: `web: gunicorn 패키지.wsgi`. 한 번 하는 작업은 `release:` 줄에 씁니다.',
        },
        location: log.locate('Procfile', 1),
      };
    },
  },
];
