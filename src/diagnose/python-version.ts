import { josa } from '../model/josa.js';
import type { KnownFailure } from './define.js';
import type { FailureLog } from './failure-log.js';

/** The file that names the version, where it is tracked. */
function versionFile(log: FailureLog) {
  return log.locate('runtime.txt', 1) ?? log.locate('.python-version', 1);
}

const write = {
  en: 'Commit a file named `.python-version` that holds the version alone, such as `3.13`, and delete runtime.txt.',
  ko: '버전만 적은 `.python-version` 파일(예: `3.13`)을 커밋하고 runtime.txt는 지우세요.',
};

/** Versions of Python that Heroku refuses: lib/python_version.sh of heroku-buildpack-python. */
export const pythonVersionFailures: readonly KnownFailure[] = [
  {
    id: 'python-version-misnamed',
    checks: ['python-version-misnamed'],
    recognise(log) {
      if (!log.match(/Your \.python-version file is spelled incorrectly/)) return undefined;
      const name = log.match(/^ !\s+'(.+)'$/)?.[1] ?? '';
      return {
        what: {
          en: `The file that names the Python version is called \`${name}\`.`,
          ko: `Python 버전을 적은 파일의 이름이 \`${name}\`입니다.`,
        },
        why: {
          en: 'Heroku looks for `.python-version`, letter by letter, and refuses names that are nearly that.',
          ko: 'Heroku는 정확히 `.python-version`이라는 파일을 찾고, 비슷한 이름은 거절합니다.',
        },
        repair: {
          en: `Rename it: \`git mv '${name}' .python-version\`.`,
          ko: `이름을 바꾸세요: \`git mv '${name}' .python-version\`.`,
        },
        location: log.locate(name),
      };
    },
  },
  {
    id: 'python-version-eol',
    checks: ['python-eol', 'runtime-txt-format'],
    recognise(log) {
      if (!log.match(/Python version has reached end-of-life/)) return undefined;
      const version = log.match(/Python (\d+\.\d+) has reached its upstream/)?.[1] ?? '';
      return {
        what: {
          en: `Python ${version} has reached its end of life.`,
          ko: josa(`Python ${version}은(는) 지원이 끝났습니다.`),
        },
        why: {
          en: 'Heroku builds only with versions that still get security updates.',
          ko: 'Heroku는 보안 업데이트가 나오는 버전으로만 빌드합니다.',
        },
        repair: write,
        location: versionFile(log),
      };
    },
  },
  {
    id: 'python-version-unknown',
    checks: ['python-too-new', 'python-patch-pinned'],
    recognise(log) {
      const match = log.match(/requested Python version (\S+) (?:isn't recognised|is not available)/);
      if (!match && !log.match(/Python version isn't (recognised|available)/)) return undefined;
      return {
        what: {
          en: `Heroku has no Python ${match?.[1] ?? 'of that version'}.`,
          ko: josa(`Heroku에 Python ${match?.[1] ?? '해당 버전'}이(가) 없습니다.`),
        },
        why: {
          en: 'The version is newer than those that Heroku knows, or was never released.',
          ko: 'Heroku가 아는 버전보다 새롭거나 나온 적이 없는 버전입니다.',
        },
        repair: write,
        location: versionFile(log),
      };
    },
  },
  {
    id: 'python-version-invalid',
    checks: ['runtime-txt-format', 'python-version-format', 'procfile-encoding'],
    recognise(log) {
      const file = log.match(/Invalid Python version in (\S+?)\.?$/)?.[1];
      if (
        !file &&
        !log.match(/Error: (Multiple|No) Python versions? found in|couldn't be (parsed|read).*version/)
      )
        return undefined;
      return {
        what: {
          en: `The Python version in ${file ?? 'the version file'} cannot be read.`,
          ko: `${file ?? '버전 파일'}에 적힌 Python 버전을 읽을 수 없습니다.`,
        },
        why: {
          en: '`.python-version` holds one version and nothing else, `3.13`; runtime.txt holds `python-3.13.1` in small letters.',
          ko: '`.python-version`에는 `3.13`처럼 버전 하나만, runtime.txt에는 소문자로 `python-3.13.1`처럼 적어야 합니다.',
        },
        repair: write,
        location: versionFile(log),
      };
    },
  },
];
