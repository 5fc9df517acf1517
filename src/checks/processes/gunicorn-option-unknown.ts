import { didYouMean } from '../../model/did-you-mean.js';
import { type Check, defineCheck, type Verdict } from '../define.js';
import { packageAtLeast } from '../package-version.js';
import { found, text } from '../verdicts.js';
import { commandPlace } from './procfile-text.js';
import { isFlag, type Server, serverOf } from './server.js';

/** The long options of gunicorn 19.10 to 26, as its parser lists them. */
const long =
  '--access-logfile --access-logformat --asgi-disconnect-grace-period --asgi-lifespan --asgi-loop --backlog --bind --ca-certs --capture-output --casefold-http-method --cert-reqs --certfile --chdir --check-config --ciphers --config --control-socket --control-socket-mode --daemon --dirty-app --dirty-graceful-timeout --dirty-threads --dirty-timeout --dirty-workers --disable-redirect-access-to-syslog --do-handshake-on-connect --dogstatsd-tags --enable-backlog-metric --enable-stdio-inheritance --env --error-logfile --forwarded-allow-ips --forwarder-headers --graceful-timeout --group --header-map --help --http-parser --http-protocols --http2-cleartext --http2-initial-window-size --http2-max-concurrent-streams --http2-max-frame-size --http2-max-header-list-size --initgroups --keep-alive --keyfile --limit-request-field_size --limit-request-fields --limit-request-line --log-config --log-config-dict --log-config-json --log-file --log-level --log-syslog --log-syslog-facility --log-syslog-prefix --log-syslog-to --logger-class --max-requests --max-requests-jitter --name --no-control-socket --no-sendfile --paste --paste-global --paster --permit-obsolete-folding --permit-unconventional-http-method --permit-unconventional-http-version --pid --preload --print-config --protocol --proxy-allow-from --proxy-protocol --pythonpath --reload --reload-engine --reload-extra-file --reuse-port --root-path --spew --ssl-version --statsd-host --statsd-prefix --strip-header-spaces --suppress-ragged-eofs --threads --timeout --umask --user --uwsgi-allow-from --version --websocket-max-message-size --worker-class --worker-connections --worker-tmp-dir --workers'.split(
    ' ',
  );
const short = 'DRbceghkmnptuvw';

export const gunicornOptionUnknown: Check = defineCheck({
  id: 'gunicorn-option-unknown',
  severity: 'error',
  guide: '1-4',
  title: text('gunicorn does not know an option', 'gunicorn이 모르는 옵션이 있습니다'),
  docs: {
    what: text(
      'Compares the options of gunicorn in the Procfile with those that it has, as its own parser takes them.',
      'Procfile에 적힌 gunicorn 옵션을 gunicorn이 실제로 받는 옵션과 비교합니다.',
    ),
    why: text(
      'gunicorn prints its usage and ends with exit code 2: the web process crashes at boot and Heroku answers every request with H10. A blank too many or too few in `--log-file -` is enough.',
      'gunicorn이 사용법을 출력하고 종료 코드 2로 끝납니다. web 프로세스가 부팅 중에 멈추고 Heroku는 모든 요청에 H10으로 답합니다. `--log-file -`의 공백 하나만 틀려도 그렇습니다.',
    ),
    example: {
      file: 'Procfile',
      bad: 'web: gunicorn mysite.wsgi --log -file -\n',
      good: 'web: gunicorn mysite.wsgi --log-file -\n',
    },
    sources: ['https://docs.gunicorn.org/en/stable/settings.html'],
  },
  *run(context) {
    // Older ones had options that went since.
    if (packageAtLeast(context, 'gunicorn', '19.10') === false) return;
    for (const process of context.django.procfile.processes) {
      const server = serverOf(process.command);
      if (server?.name !== 'gunicorn') continue;
      yield* options(process, server);
    }
  },
});

function* options(process: Parameters<typeof commandPlace>[0], server: Server): Generator<Verdict> {
  for (const { name, value } of server.options) {
    if (name.dynamic) continue;
    const fault = faultOf(name.text, value !== undefined);
    if (!fault) continue;
    const meant = intended(name.text);
    yield found(
      commandPlace(process, name),
      text(
        `gunicorn ${fault.en}: \`${process.type}\` ends with exit code 2 at its start, and Heroku answers H10.`,
        `gunicorn이 ${fault.ko}. \`${process.type}\`가 시작하자마자 종료 코드 2로 끝나 Heroku가 H10으로 답합니다.`,
      ),
      meant === undefined
        ? text('Take it out, or write the option that is meant.', '지우거나 올바른 옵션으로 고쳐 주세요.')
        : text(`Write \`${meant}\`.`, `\`${meant}\`로 고쳐 주세요.`),
    );
    return;
  }
}

/** What gunicorn's parser has against an option; it takes the beginning of one name for that name. */
function faultOf(name: string, hasValue: boolean) {
  if (!name.startsWith('--')) {
    return short.includes(name[1]!)
      ? undefined
      : text(`has no option \`${name}\``, `\`${name}\` 옵션을 모릅니다`);
  }
  const meant = long.includes(name) ? [name] : long.filter((one) => one.startsWith(name));
  if (name === '--' || (meant.length === 1 && (hasValue || isFlag('gunicorn', meant[0]!)))) return undefined;
  if (meant.length === 1) return text(`needs a value after \`${name}\``, `\`${name}\` 뒤에 값이 필요합니다`);
  return meant.length === 0
    ? text(`has no option \`${name}\``, `\`${name}\` 옵션을 모릅니다`)
    : text(
        `cannot tell which option \`${name}\` is (${meant.slice(0, 3).join(', ')}, …)`,
        `\`${name}\`이 어느 옵션(${meant.slice(0, 3).join(', ')} 등)인지 알 수 없습니다`,
      );
}

function intended(name: string): string | undefined {
  // A blank is missing: `--log-file-`.
  const glued = long.find(
    (one) => name.startsWith(one) && name.endsWith('-') && name.length === one.length + 1,
  );
  if (glued !== undefined) return `${glued} -`;
  return /^--log/.test(name) ? '--log-file -' : didYouMean(name, long);
}
