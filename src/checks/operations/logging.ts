import type { Settings } from '../../django/django-project.js';
import type { Edit } from '../../model/edit.js';
import type { Project } from '../../project/project.js';
import { plainString } from '../../python/strings.js';
import type { Value } from '../../python/value.js';
import { type Check, type CheckContext, defineCheck } from '../define.js';
import { append, around, sourceAt } from '../edits.js';
import {
  closed,
  entry,
  items,
  placeOfSetting,
  settingsOf,
  strings,
  textOf,
  truth,
} from '../settings-facts.js';
import { found, place, replace, text } from '../verdicts.js';

const block = `LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
`;

export const loggingInvisible: Check = defineCheck({
  id: 'logging-invisible',
  severity: 'notice',
  title: text('Errors leave no trace in the log', '오류가 로그에 남지 않습니다'),
  docs: {
    what: text(
      'Looks in LOGGING for a handler that writes what `django.request` reports to the console while DEBUG is off.',
      'DEBUG가 꺼졌을 때 `django.request`의 보고를 콘솔에 쓰는 핸들러가 LOGGING에 있는지 확인합니다.',
    ),
    why: text(
      "Django's own handler writes to the console only while DEBUG is on; with DEBUG off it mails ADMINS. `heroku logs` then shows a 500 of the router and nothing of the traceback.",
      'Django의 기본 핸들러는 DEBUG가 켜져 있을 때만 콘솔에 쓰고, 꺼지면 ADMINS에게 메일을 보냅니다. 그래서 `heroku logs`에는 라우터의 500만 보이고 트레이스백은 보이지 않습니다.',
    ),
    example: { file: 'settings.py', bad: '# no LOGGING\n', good: block },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/logging/#default-logging-configuration',
      'https://devcenter.heroku.com/articles/logging',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings || reportsElsewhere(context, settings) || visible(settings) !== false) return;
    if (isMeant(settings)) return;
    const unset = settings.get('LOGGING') === undefined;
    yield found(
      placeOfSetting(settings, 'LOGGING'),
      unset
        ? text(
            'With DEBUG off nothing writes the traceback of a 500 to the console, so `heroku logs` does not show it.',
            'DEBUG가 꺼지면 500 오류의 트레이스백을 콘솔에 쓰는 것이 없어 `heroku logs`에 나오지 않습니다.',
          )
        : text(
            'With DEBUG off no handler of LOGGING writes the traceback of a 500 to the console, so `heroku logs` does not show it.',
            'DEBUG가 꺼지면 500 오류의 트레이스백을 콘솔에 쓰는 핸들러가 LOGGING에 없어 `heroku logs`에 나오지 않습니다.',
          ),
      unset
        ? text(
            'Send what the root logger gets to a `logging.StreamHandler` (see the example of this check).',
            '루트 로거가 `logging.StreamHandler`로 출력하게 해 주세요(이 검사의 예시 참고).',
          )
        : text(
            'Give the loggers `django` or root a `logging.StreamHandler` without the filter `require_debug_true`, and set `disable_existing_loggers` to False.',
            '`django`나 루트 로거에 `require_debug_true` 필터가 없는 `logging.StreamHandler`를 달고, `disable_existing_loggers`를 False로 두세요.',
          ),
      unset
        ? {
            fix: {
              title: text('Log to the console', '콘솔에 기록하기'),
              safety: 'safe',
              edits: [append(context.django.project, settings.file!, `\n${block}`)],
            },
          }
        : {},
    );
  },
});

/** Whether somebody learns of errors otherwise: DEBUG pages, the server's own log, mail, a service. */
function reportsElsewhere({ django }: CheckContext, settings: Settings): boolean {
  const is = (name: string): boolean => {
    const value = settings.get(name);
    return value !== undefined && truth(value) !== false;
  };
  const debug = settings.get('DEBUG');
  if (debug !== undefined && truth(debug) === true) return true;
  if (is('DEBUG_PROPAGATE_EXCEPTIONS') || is('ADMINS') || settings.get('LOGGING_CONFIG') !== undefined)
    return true;
  const services =
    /^(sentry-sdk|raven|rollbar|bugsnag|honeybadger|airbrake|pybrake|newrelic|scout-apm|ddtrace|elastic-apm|opbeat|logtail-python|appsignal|highlight-io)$/;
  return [...django.install.packages.keys()].some((name) => services.test(name));
}

/** Whether `django.request` is silenced on purpose: something else of the project logs requests. */
function isMeant(settings: Settings): boolean {
  const logging = settings.get('LOGGING');
  const logger = entry(entry(logging, 'loggers'), 'django.request');
  const handlers = items(entry(logger, 'handlers')) ?? [];
  const classes = handlers.map((name) =>
    textOf(entry(entry(entry(logging, 'handlers'), textOf(name) ?? ''), 'class')),
  );
  return classes.length > 0 && classes.every((name) => name === 'logging.NullHandler');
}

/**
 * Whether an error that Django logs with DEBUG off reaches the console; undefined when it can't be
 * known. Django's own configuration runs first and attaches no console handler then.
 */
export function visible(settings: Settings): boolean | undefined {
  const value = settings.get('LOGGING');
  if (value === undefined) return false;
  if (value.type !== 'dict' || !closed(value)) return undefined;
  if (value.entries.length === 0) return false;
  const loggers = entry(value, 'loggers');
  const named = (name: string): Value | undefined =>
    loggers?.type === 'dict' ? entry(loggers, name) : undefined;
  const incremental = entry(value, 'incremental');
  if (
    (loggers && !(loggers.type === 'dict' && closed(loggers))) ||
    (incremental && truth(incremental) !== false)
  )
    return undefined;
  // dictConfig passes over an empty `root`; one that says something replaces what `''` was given.
  const root = entry(value, 'root');
  const saysNothing = root?.type === 'dict' && closed(root) && root.entries.length === 0;
  const chain = [named('django.request'), named('django'), saysNothing || !root ? named('') : root];
  // What is not named, nor below a name, is disabled unless the configuration says otherwise.
  const disable = entry(value, 'disable_existing_loggers');
  const kept = disable === undefined ? true : truth(disable);
  if (kept === undefined) return undefined;
  if (kept && !chain[0] && !chain[1]) return false;
  let doubt = false;
  let handlers = 0;
  for (const [index, logger] of chain.entries()) {
    if (!logger) {
      // Django's own configuration gave it two: for the console with DEBUG on, and for mail.
      if (index === 1) handlers += 2;
      continue;
    }
    if (logger.type !== 'dict' || !closed(logger)) return undefined;
    const listed = entry(logger, 'handlers');
    const answers = (items(listed) ?? []).map((handler) =>
      toConsole(entry(entry(value, 'handlers'), textOf(handler) ?? ''), entry(value, 'filters')),
    );
    if (answers.includes(true)) return true;
    handlers += answers.length;
    if (answers.includes(undefined) || (listed && !items(listed))) doubt = true;
    const propagate = entry(logger, 'propagate');
    const goesUp = propagate === undefined || truth(propagate);
    if (goesUp === undefined) doubt = true;
    if (goesUp === false) break;
  }
  // Without any handler Python writes errors to stderr.
  return doubt ? undefined : handlers === 0;
}

/** Whether a handler writes to the console with DEBUG off. */
function toConsole(handler: Value | undefined, filters: Value | undefined): boolean | undefined {
  if (handler?.type !== 'dict') return handler === undefined ? false : undefined;
  const name = textOf(entry(handler, 'class'));
  if (name === undefined) return undefined;
  const own = strings(entry(handler, 'filters') ?? { type: 'list', items: [], at: handler.at });
  if (!own) return undefined;
  for (const filter of own) {
    const factory = textOf(entry(entry(filters, filter), '()'));
    if (factory === undefined) return undefined;
    if (factory.endsWith('RequireDebugTrue')) return false;
    if (!factory.endsWith('RequireDebugFalse')) return undefined;
  }
  const silent =
    /(NullHandler|AdminEmailHandler|SMTPHandler|FileHandler|SysLogHandler|HTTPHandler|SocketHandler|MemoryHandler)$/;
  return silent.test(name) ? false : name === 'logging.StreamHandler' ? true : undefined;
}

export const loggingFileHandler: Check = defineCheck({
  id: 'logging-file-handler',
  severity: 'error',
  title: text('The log goes to a file of the dyno', '로그가 dyno의 파일에 기록됩니다'),
  docs: {
    what: text(
      'Finds handlers in LOGGING that write to a local file.',
      'LOGGING에서 로컬 파일에 쓰는 핸들러를 찾습니다.',
    ),
    why: text(
      'Where the folder is not tracked the handler can’t open its file, and the app ends at boot with ValueError: Unable to configure handler. Otherwise the file goes with the dyno, at least daily, and nobody sees it.',
      '폴더가 추적되지 않으면 핸들러가 파일을 열지 못해 앱이 부팅 중에 ValueError: Unable to configure handler로 끝납니다. 폴더가 있더라도 파일은 적어도 하루에 한 번 dyno와 함께 사라지고 아무도 볼 수 없습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: '"file": {"class": "logging.FileHandler", "filename": BASE_DIR / "logs/django.log"}\n',
      good: '"console": {"class": "logging.StreamHandler"}\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/logging',
      'https://docs.python.org/3/library/logging.config.html#logging-config-dictschema',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const handlers = entry(settings?.get('LOGGING'), 'handlers');
    if (!settings || handlers?.type !== 'dict') return;
    const { project } = context.django;
    const toFiles = handlers.entries.flatMap(([key, handler]) => {
      const name = entry(handler, 'class');
      if (name?.type !== 'str' || !/(^|\.)\w*FileHandler$/.test(name.value)) return [];
      const written = entry(handler, 'filename');
      const file = textOf(written);
      if (file === undefined || written?.env || /^\/dev\/(std|fd)/.test(file)) return [];
      const missing = folderIsMissing(context, settings, file, handler);
      const shown = file.replace(/^\/app\//, '');
      return [{ key: textOf(key) ?? '?', at: name.at, handler, shown, missing }];
    });
    const first = toFiles.find(({ missing }) => missing) ?? toFiles[0];
    if (!first) return;
    const edits = toFiles.map(({ handler }) => toStream(project, handler));
    yield found(
      place(first.at),
      first.missing
        ? text(
            `The handler \`${first.key}\` can't open \`${first.shown}\` on Heroku, since the folder is not there: the app ends at boot with ValueError: Unable to configure handler.`,
            `핸들러 \`${first.key}\`가 Heroku에서 \`${first.shown}\`을 열 수 없습니다. 폴더가 없어서 앱이 부팅 중에 ValueError: Unable to configure handler로 끝납니다.`,
          )
        : text(
            `The handler \`${first.key}\` writes to \`${first.shown}\` on the dyno's disk, which is thrown away at each restart: nobody sees this log.`,
            `핸들러 \`${first.key}\`가 dyno 디스크의 \`${first.shown}\`에 기록합니다. 재시작할 때마다 버려지므로 이 로그는 아무도 볼 수 없습니다.`,
          ),
      text(
        'Use `"class": "logging.StreamHandler"`: what goes to the console is what `heroku logs` shows.',
        '`"class": "logging.StreamHandler"`를 써 주세요. 콘솔에 나온 내용이 `heroku logs`에 보입니다.',
      ),
      {
        severity: first.missing ? 'error' : 'warning',
        related: toFiles
          .filter((one) => one !== first)
          .map(({ at }) => ({ location: place(at), note: text('another one', '또 다른 핸들러') })),
        ...(edits.includes(undefined)
          ? {}
          : {
              fix: {
                title: text('Log to the console', '콘솔에 기록하기'),
                safety: 'unsafe',
                edits: edits.flatMap((some) => some!),
              },
            }),
      },
    );
  },
});

/** Whether the handler surely finds no folder to open its file in. */
function folderIsMissing(
  { django: { project } }: CheckContext,
  settings: Settings,
  file: string,
  handler: Value,
): boolean {
  const delay = entry(handler, 'delay');
  if (delay && truth(delay) !== false) return false;
  // The settings or a build step may make it.
  const makes = settings.files.some((one) => /\b(makedirs|mkdir)\b/.test(project.text(one) ?? ''));
  if (makes || project.files.some((one) => /^bin\/(pre|post)_compile$/.test(one))) return false;
  if (/^\/(tmp|var\/tmp)\/[^/]*$/.test(file)) return false;
  if (file.startsWith('/') && !file.startsWith('/app/')) return true;
  const folder = file
    .replace(/^\/app\//, '')
    .split('/')
    .slice(0, -1)
    .join('/');
  return folder !== '' && !project.hasFolder(folder);
}

/** The handler as a stream handler, without what only files have. */
function toStream(project: Project, handler: Value): Edit[] | undefined {
  const node = around(project, handler.at).find(
    ({ type, at }) => type === 'dictionary' && at.start === handler.at.start && at.end === handler.at.end,
  );
  const pairs = node?.parts.map((pair) => ({ key: plainString(pair.field('key')), pair })) ?? [];
  if (pairs.length === 0 || pairs.some(({ key }) => key === undefined)) return undefined;
  const kept = pairs
    .filter(({ key }) => !fileOptions.has(key!))
    .map(({ key, pair }) =>
      key === 'class' ? `${pair.field('key')!.text}: "logging.StreamHandler"` : pair.text,
    );
  const lines = sourceAt(project, handler.at).split('\n');
  const indent = /^[ \t]*/.exec(lines[1] ?? '')![0];
  const close = /^[ \t]*/.exec(lines.at(-1)!)![0];
  const text =
    lines.length === 1
      ? `{${kept.join(', ')}}`
      : `{\n${kept.map((pair) => `${indent}${pair},\n`).join('')}${close}}`;
  return [replace(handler.at, text)];
}

const fileOptions = new Set(
  'filename maxBytes backupCount when interval utc atTime encoding delay mode errors'.split(' '),
);
