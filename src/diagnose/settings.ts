import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';
import type { KnownFailure } from './define.js';
import type { FailureLog, Raised } from './failure-log.js';

/** Readers of the environment, and how they say that a variable is missing. */
function missingVariable(log: FailureLog): { name: string; error: Raised } | undefined {
  for (const [type, message] of [
    // django-environ
    [/^ImproperlyConfigured$/, /^Set the (\w+) environment variable/],
    // python-decouple
    [/^UndefinedValueError$/, /^(\w+) not found/],
    // environs
    [/^EnvError$/, /^Environment variable "(\w+)" not set/],
  ] as const) {
    const error = log.exception(type, message);
    if (error) return { name: message.exec(error.message)![1]!, error };
  }
  // Readers raise theirs from a KeyError, so that comes last.
  const keyError = log.exception(/^KeyError$/, /^'[A-Z][A-Z0-9_]+'(\n|$)/);
  if (keyError && /environ|os\.py|<frozen os>/.test(keyError.frames.map(({ file }) => file).join(' ')))
    return { name: keyError.message.split("'")[1]!, error: keyError };
  return undefined;
}

const beforeIt: Text = {
  en: 'The settings are imported by collectstatic in the build, by the release phase and by every dyno.',
  ko: '설정은 빌드의 collectstatic, release phase, 모든 dyno에서 임포트됩니다.',
};

/** Settings and other modules that cannot be imported, for want of a value, a file or correct Python. */
export const settingsFailures: readonly KnownFailure[] = [
  {
    id: 'database-url-missing',
    checks: ['db-url-required', 'db-addon-missing', 'env-var-required'],
    recognise(log) {
      const missing = missingVariable(log);
      if (missing?.name !== 'DATABASE_URL') return undefined;
      return {
        what: {
          en: 'The settings require DATABASE_URL, and the app has none: no database is attached.',
          ko: '설정에 DATABASE_URL이 꼭 필요한데 앱에 없습니다. 데이터베이스가 연결되어 있지 않습니다.',
        },
        why: {
          en: 'New Heroku accounts get no database by themselves, and the build needs the variable, too.',
          ko: '새 Heroku 계정에는 데이터베이스가 자동으로 생기지 않으며, 빌드에도 이 변수가 필요합니다.',
        },
        repair: {
          en: '`heroku addons:create heroku-postgresql:essential-0` (paid), or set `postgres-plan: essential-0`; a default as in `dj_database_url.config(default="sqlite:///db.sqlite3")` keeps builds going without it.',
          ko: '`heroku addons:create heroku-postgresql:essential-0`(유료)을 실행하거나 `postgres-plan: essential-0`으로 설정하세요. `dj_database_url.config(default="sqlite:///db.sqlite3")`처럼 기본값을 두면 빌드는 계속됩니다.',
        },
        location: missing.error.own,
      };
    },
  },
  {
    id: 'config-var-missing',
    checks: ['env-var-required', 'dotenv-only'],
    recognise(log) {
      const missing = missingVariable(log);
      const none = log.exception(/^TypeError$/, /(int|float)\(\) argument must be .* not 'NoneType'/);
      if (!missing && !none?.own) return undefined;
      const name = missing?.name;
      return {
        what: name
          ? {
              en: `The config var ${name} is not set.`,
              ko: josa(`config var ${name}이(가) 설정되어 있지 않습니다.`),
            }
          : {
              en: 'A config var that is turned into a number is not set.',
              ko: '숫자로 바꾸어 쓰는 config var가 설정되어 있지 않습니다.',
            },
        why: {
          en: `The code reads it without a default. A .env file of your own machine is not deployed. ${beforeIt.en}`,
          ko: `코드가 기본값 없이 읽습니다. 내 컴퓨터의 .env 파일은 배포되지 않습니다. ${beforeIt.ko}`,
        },
        repair: {
          en: `\`heroku config:set ${name ?? 'NAME'}=…\`, or name it in the input \`config-vars\`; or give the code a default.`,
          ko: `\`heroku config:set ${name ?? '이름'}=…\`를 실행하거나 입력 \`config-vars\`에 적으세요. 코드에 기본값을 두어도 됩니다.`,
        },
        location: (missing?.error ?? none)?.own,
      };
    },
  },
  {
    id: 'secret-key-empty',
    checks: ['secret-key-fallback', 'env-var-required'],
    recognise(log) {
      if (!log.exception(/^ImproperlyConfigured$/, /SECRET_KEY setting must not be empty/)) return undefined;
      return {
        what: { en: 'SECRET_KEY is empty.', ko: 'SECRET_KEY가 비어 있습니다.' },
        why: {
          en: 'It is read from a config var that the app does not have, or from a variable of another name.',
          ko: '앱에 없는 config var나 다른 이름의 변수에서 읽고 있습니다.',
        },
        repair: {
          en: 'Write `SECRET_KEY = os.environ["SECRET_KEY"]` and `heroku config:set SECRET_KEY="$(openssl rand -base64 48)"`.',
          ko: '`SECRET_KEY = os.environ["SECRET_KEY"]`로 쓰고 `heroku config:set SECRET_KEY="$(openssl rand -base64 48)"`를 실행하세요.',
        },
      };
    },
  },
  {
    id: 'settings-syntax-error',
    checks: ['settings-syntax-error'],
    recognise: (log) => syntaxError(log, true),
  },
  { id: 'code-syntax-error', checks: ['settings-syntax-error'], recognise: (log) => syntaxError(log, false) },
  {
    id: 'settings-name-error',
    checks: ['db-url-order'],
    recognise(log) {
      const error = log.exception(/^NameError$/, /name '(\w+)' is not defined/);
      if (!error?.own || !/settings/.test(error.own.file)) return undefined;
      const name = /name '(\w+)'/.exec(error.message)![1]!;
      return {
        what: {
          en: `The settings use \`${name}\` before it is there.`,
          ko: josa(`설정에서 \`${name}\`을(를) 정의하기 전에 쓰고 있습니다.`),
        },
        why: {
          en: 'A module runs from top to bottom: imports and definitions must stand above their use.',
          ko: '모듈은 위에서 아래로 실행되므로 import와 정의가 사용하는 곳보다 위에 있어야 합니다.',
        },
        repair: /^[a-z]+$/.test(name)
          ? { en: `Write \`import ${name}\` at the top.`, ko: josa(`맨 위에 \`import ${name}\`을 쓰세요.`) }
          : {
              en: `Move the line below the definition of ${name}.`,
              ko: josa(`그 줄을 ${name}을(를) 정의한 곳 아래로 옮기세요.`),
            },
        location: error.own,
      };
    },
  },
  {
    id: 'file-missing',
    checks: [
      'needed-file-ignored',
      'secret-file-not-deployed',
      'staticfiles-dir-missing',
      'dev-absolute-path',
    ],
    recognise(log) {
      const error = log.exception(/^FileNotFoundError$/, /No such file or directory: '(.+?)'/);
      if (!error?.own) return undefined;
      const path = /directory: '(.+?)'/.exec(error.message)![1]!.replace(/^\/(app|tmp\/build_\w+)\//, '');
      return {
        what: {
          en: `The code opens \`${path}\`, which is not on Heroku.`,
          ko: josa(`코드가 여는 \`${path}\`이(가) Heroku에 없습니다.`),
        },
        why: {
          en: 'Only files that git tracks are sent. secrets.json, .env and empty folders stay on your machine.',
          ko: 'git이 추적하는 파일만 전송됩니다. secrets.json, .env, 빈 폴더는 내 컴퓨터에만 있습니다.',
        },
        repair: {
          en: 'Read secrets from config vars (`os.environ["SECRET_KEY"]`, `heroku config:set`); commit files that are no secrets.',
          ko: '비밀 값은 config var에서 읽고(`os.environ["SECRET_KEY"]`, `heroku config:set`), 비밀이 아닌 파일은 커밋하세요.',
        },
        location: error.own,
      };
    },
  },
];

function syntaxError(log: FailureLog, settings: boolean) {
  const error = log.exception(/^(SyntaxError|IndentationError|TabError)$/);
  const place = error?.frames.at(-1);
  const location = place && log.locate(place.file, place.line);
  if (!error || /settings/.test(place?.file ?? '') !== settings) return undefined;
  const at = location ? `${location.file}, line ${location.line}` : (place?.file ?? '');
  const detail = error.message.split('\n')[0]!;
  return {
    what: {
      en: `Python cannot read ${at}: ${detail}.`,
      ko: josa(`Python이 ${at}을(를) 읽지 못합니다: ${detail}.`),
    },
    why: settings
      ? beforeIt
      : {
          en: 'A file with a slip is not imported at all, and neither is what needs it.',
          ko: '문법 오류가 있는 파일은 아예 임포트되지 않고, 그 파일이 필요한 코드도 멈춥니다.',
        },
    repair: {
      en: 'Correct that line, or the one above it: a bracket or a quote that was never closed shows up later. `python -m py_compile FILE` tests it.',
      ko: '그 줄이나 바로 윗줄을 고치세요. 닫지 않은 괄호나 따옴표는 뒤에서 드러납니다. `python -m py_compile 파일`로 확인할 수 있습니다.',
    },
    location,
  };
}
