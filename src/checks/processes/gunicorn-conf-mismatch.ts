import type { Severity } from '../../model/finding.js';
import type { Text } from '../../model/text.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { type GunicornName, type GunicornSetting, numberOf } from './gunicorn.js';
import { commandPlace } from './procfile-text.js';
import { type WebServer, webServer } from './web-server.js';

interface Rule {
  name: GunicornName;
  severity?: Severity;
  wrong(setting: GunicornSetting, web: WebServer): boolean;
  message(value: string): Text;
  remedy: Text;
  /** The value that repairs it; '' takes a flag away. */
  right: string;
  /** Whether the repair changes how the app behaves. */
  unsafe?: true;
}

const isOn = (setting: GunicornSetting): boolean => setting.values[0]?.text === 'True';
const above = (setting: GunicornSetting, limit: number): boolean => (numberOf(setting) ?? 0) > limit;
/** A log file on the dyno's disk; '-' is the output, which Heroku collects. */
const isFile = ({ values: [value] }: GunicornSetting): boolean =>
  value !== undefined &&
  !value.dynamic &&
  !/^(-|None|\/dev\/(stdout|stderr|fd\/[12])|\/proc\/.*)?$/.test(value.text);

const logs = {
  wrong: isFile,
  message: (value: string) =>
    text(
      `The log goes to \`${value}\` on the dyno's disk: \`heroku logs\` does not show it, and it is gone at the next restart.`,
      `로그가 dyno 디스크의 \`${value}\`에 쌓입니다. \`heroku logs\`에 나오지 않고 다음 재시작 때 사라집니다.`,
    ),
  remedy: text('Write `-`, the output of the process.', '프로세스 출력을 뜻하는 `-`로 적어 주세요.'),
  right: '-',
};

const rules: readonly Rule[] = [
  {
    name: 'daemon',
    severity: 'error',
    wrong: isOn,
    message: () =>
      text(
        'With `daemon` gunicorn goes into the background and its process ends: Heroku takes the dyno for crashed (H10).',
        '`daemon`을 쓰면 gunicorn이 백그라운드로 가고 원래 프로세스는 끝납니다. Heroku는 dyno가 멈춘 것으로 봅니다(H10).',
      ),
    remedy: text(
      'Remove it: a dyno is in the background already.',
      '옵션을 지워 주세요. dyno는 이미 백그라운드에서 실행됩니다.',
    ),
    right: '',
  },
  {
    name: 'reload',
    wrong: isOn,
    message: () =>
      text(
        '`reload` watches all source files for changes, and on a dyno none ever changes.',
        '`reload`는 소스 파일의 변경을 계속 감시하는데, dyno에서는 파일이 바뀔 일이 없습니다.',
      ),
    remedy: text('Use it on your own machine only.', '내 컴퓨터에서만 사용해 주세요.'),
    right: '',
  },
  {
    name: 'timeout',
    // The others answer to it while a request is under way.
    wrong: (setting, { kind }) => kind === 'sync' && above(setting, 30),
    message: (value) =>
      text(
        `Heroku's router gives up on a request after 30 seconds (H12), but the worker goes on with it for up to ${value}.`,
        `Heroku 라우터는 30초가 지나면 요청을 포기하지만(H12), 워커는 최대 ${value}초까지 계속 처리합니다.`,
      ),
    remedy: text(
      "Write a value below 30, such as 20 in Heroku's sample project, and move long work to a background worker.",
      'Heroku 예제 프로젝트의 20처럼 30보다 작게 적고, 오래 걸리는 작업은 백그라운드 워커로 옮겨 주세요.',
    ),
    right: '20',
    unsafe: true,
  },
  {
    name: 'graceful_timeout',
    wrong: (setting) => above(setting, 30),
    message: (value) =>
      text(
        `Heroku kills a dyno 30 seconds after it was asked to stop, so a graceful_timeout of ${value} is cut short.`,
        `Heroku는 종료를 요청하고 30초가 지나면 dyno를 강제 종료하므로 graceful_timeout ${value}초는 채우지 못합니다.`,
      ),
    remedy: text('Write a value below 30, such as 20.', '20처럼 30보다 작은 값을 적어 주세요.'),
    right: '20',
    unsafe: true,
  },
  {
    name: 'keepalive',
    // Only these workers keep connections open.
    wrong: (setting, { kind }) => (kind === 'threads' || kind === 'asgi') && (numberOf(setting) ?? 90) < 90,
    message: (value) =>
      text(
        `Heroku's router keeps connections to the app open for up to 90 seconds, but gunicorn closes them after ${value}: a request that comes in that moment fails.`,
        `Heroku 라우터는 앱과의 연결을 최대 90초까지 유지하는데 gunicorn은 ${value}초 뒤에 닫습니다. 그 순간 들어온 요청은 실패합니다.`,
      ),
    remedy: text("Write 95, as Heroku's sample project does.", 'Heroku 예제 프로젝트처럼 95로 적어 주세요.'),
    right: '95',
    unsafe: true,
  },
  { name: 'errorlog', ...logs },
  { name: 'accesslog', ...logs },
];

export default defineCheck({
  id: 'gunicorn-conf-mismatch',
  severity: 'notice',
  title: text('gunicorn is set up for another place than Heroku', 'gunicorn 설정이 Heroku와 맞지 않습니다'),
  docs: {
    what: text(
      "Compares timeouts, keep-alive, log files, `reload` and `daemon` in gunicorn's command line and configuration file with what Heroku's router and dynos do.",
      'gunicorn 명령과 설정 파일의 타임아웃, keep-alive, 로그 파일, `reload`, `daemon`을 Heroku 라우터와 dyno의 동작과 비교합니다.',
    ),
    why: text(
      'The router gives up after 30 seconds, keeps connections for 90, and a dyno gets 30 seconds to stop. Logs in files are never seen.',
      '라우터는 30초 뒤에 요청을 포기하고, 연결은 90초 동안 유지하며, dyno는 30초 안에 종료되어야 합니다. 파일에 쌓인 로그는 볼 수 없습니다.',
    ),
    example: {
      file: 'gunicorn.conf.py',
      bad: 'timeout = 120\nerrorlog = "gunicorn.log"\n',
      good: 'timeout = 20\nerrorlog = "-"\n',
    },
    sources: [
      'https://github.com/heroku/python-getting-started/blob/main/gunicorn.conf.py',
      'https://devcenter.heroku.com/articles/http-routing',
      'https://devcenter.heroku.com/articles/dyno-shutdown-behavior',
    ],
  },
  *run(context) {
    const web = webServer(context);
    if (!web?.gunicorn) return;
    const { missing } = web.gunicorn;
    if (missing && context.django.project.submodules.length === 0) {
      yield found(
        commandPlace(web.process, missing),
        text(
          `gunicorn is told to read \`${missing.text}\`, which is not among the tracked files: it ends with "doesn't exist" and Heroku answers H10.`,
          `gunicorn이 \`${missing.text}\`를 읽어야 하는데 추적되는 파일이 아닙니다. "doesn't exist" 오류로 끝나고 Heroku는 H10으로 응답합니다.`,
        ),
        text('Commit the file, or remove the option.', '파일을 커밋하거나 옵션을 지워 주세요.'),
        { severity: 'error' },
      );
    }
    for (const { name, severity, wrong, message, remedy, right, unsafe } of rules) {
      const setting = web.gunicorn.get(name);
      if (!setting || !wrong(setting, web)) continue;
      const edit = setting.put?.(right);
      const title =
        right === ''
          ? text(`Take ${name} out`, `${name} 빼기`)
          : text(`Set ${name} to ${right}`, `${name}을 ${right}로 설정하기`);
      yield found(setting.location, message(setting.values[0]!.text), remedy, {
        ...(severity ? { severity } : {}),
        ...(edit ? { fix: { title, safety: unsafe ? 'unsafe' : 'safe', edits: [edit] } } : {}),
      });
    }
  },
});
