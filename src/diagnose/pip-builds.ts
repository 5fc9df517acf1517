import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';
import type { KnownFailure } from './define.js';
import { requirementLine } from './requirement-line.js';

/** Packages whose build from source fails in a way that has a known way out. */
const remedies: readonly (readonly [name: RegExp, repair: Text])[] = [
  [
    /^psycopg2$/i,
    {
      en: 'Write `psycopg2-binary` instead, which brings all it needs.',
      ko: '필요한 것이 모두 들어 있는 `psycopg2-binary`로 바꾸세요.',
    },
  ],
  [
    /^psycopg2-binary$/i,
    {
      en: 'Take a release with wheels for this Python: `psycopg2-binary>=2.9.11` has them up to Python 3.14.',
      ko: '이 Python용 wheel이 있는 버전을 쓰세요. `psycopg2-binary>=2.9.11`은 Python 3.14까지 지원합니다.',
    },
  ],
  [
    /^pillow$/i,
    {
      en: 'Take a release with wheels for this Python: `Pillow>=11.0` for 3.13, `Pillow>=12.0` for 3.14.',
      ko: '이 Python용 wheel이 있는 버전을 쓰세요. 3.13은 `Pillow>=11.0`, 3.14는 `Pillow>=12.0`입니다.',
    },
  ],
  [
    /^mysqlclient$/i,
    {
      en: 'Heroku Postgres needs no mysqlclient: delete the line, or take `PyMySQL`, which is not compiled.',
      ko: 'Heroku Postgres에는 mysqlclient가 필요 없습니다. 줄을 지우거나 컴파일이 필요 없는 `PyMySQL`을 쓰세요.',
    },
  ],
  [
    /^backports[.-]/i,
    {
      en: 'It is a part of Python itself by now: delete the line.',
      ko: '이제 Python에 들어 있는 기능이므로 줄을 지우세요.',
    },
  ],
];

/** Packages that have no wheel for this Python and do not build from source. */
export const pipBuildFailures: readonly KnownFailure[] = [
  {
    id: 'pip-build',
    checks: [
      'req-psycopg2-wheel',
      'req-pillow-wheel',
      'req-cannot-build',
      'req-stdlib-backport',
      'req-legacy-metadata',
      'req-pkg-resources',
      'req-django-heroku',
    ],
    recognise(log) {
      if (log.stage !== 'build') return undefined;
      const named =
        log.match(/Failed building wheel for (\S+)/) ??
        log.match(/Failed to build (?:installable wheels.*\()?'?([\w.-]+)'? when/) ??
        log.match(
          /Failed to build (?:installable wheels for some pyproject\.toml based projects \()?'?([\w.-]+)/,
        ) ??
        log.match(/╰─> (?!\[)([\w.-]+)/);
      const failed = log.match(
        /did not run successfully|metadata-generation-failed|subprocess-exited-with-error/,
      );
      if (!named && !failed) return undefined;
      const name = named?.[1] ?? log.match(/Collecting ([\w.-]+)/)?.[1] ?? 'a package';
      const remedy = remedies.find(([pattern]) => pattern.test(name))?.[1];
      return {
        what: {
          en: `\`${name}\` could not be built from its source.`,
          ko: josa(`\`${name}\`을(를) 소스에서 빌드하지 못했습니다.`),
        },
        why: {
          en: 'It has no ready-made wheel for this Python, and building it needs programs or an older Python that Heroku does not have.',
          ko: '이 Python용으로 미리 만들어진 wheel이 없고, 빌드에 필요한 프로그램이나 이전 버전의 Python이 Heroku에 없습니다.',
        },
        repair: remedy ?? {
          en: 'Take a newer release that has wheels for this Python (the page "Download files" at PyPI lists them), or name an older Python in `.python-version`.',
          ko: '이 Python용 wheel이 있는 새 버전을 쓰거나(PyPI의 "Download files"에서 확인) `.python-version`에 이전 Python을 적으세요.',
        },
        location: requirementLine(log, name),
      };
    },
  },
];
