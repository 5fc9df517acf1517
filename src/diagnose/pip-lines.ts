import { josa } from '../model/josa.js';
import type { KnownFailure } from './define.js';
import { requirementLine } from './requirement-line.js';

/** Distributions that exist for Windows alone. */
const windowsOnly =
  /^(pywin32|pywin32-ctypes|pypiwin32|pywinpty|win32-setctime|windows-curses|twisted-iocpsupport|pyreadline|wmi|comtypes|winshell|pythonnet|pywinauto)\b/i;

/** Lines of the requirements that pip cannot read, find or bring together. */
export const pipLineFailures: readonly KnownFailure[] = [
  {
    id: 'pip-encoding',
    checks: ['req-encoding'],
    recognise(log) {
      const error = log.exception(/^Unicode\w*Error$/) ?? log.match(/UnicodeDecodeError|codec can't decode/);
      if (log.stage !== 'build' || !error || !log.match(/pip|requirements/)) return undefined;
      return {
        what: {
          en: 'pip cannot read requirements.txt: it is not UTF-8.',
          ko: 'requirements.txt가 UTF-8이 아니라 pip이 읽을 수 없습니다.',
        },
        why: {
          en: 'PowerShell writes `pip freeze > requirements.txt` as UTF-16, and `>>` mixes two encodings in one file.',
          ko: 'PowerShell에서 `pip freeze > requirements.txt`를 실행하면 UTF-16으로 저장되고, `>>`로 덧붙이면 두 인코딩이 섞입니다.',
        },
        repair: {
          en: 'Write the file anew as UTF-8: `python -m pip freeze | Out-File -Encoding utf8NoBOM requirements.txt`, or save it as UTF-8 in your editor.',
          ko: 'UTF-8로 다시 저장하세요: `python -m pip freeze | Out-File -Encoding utf8NoBOM requirements.txt`, 또는 편집기에서 UTF-8로 저장하세요.',
        },
        location: log.locate('requirements.txt'),
      };
    },
  },
  {
    id: 'pip-include-missing',
    checks: ['req-include'],
    recognise(log) {
      const match = log.match(/Could not open requirements file: .*No such file or directory: '(.+?)'/);
      if (!match) return undefined;
      const file = match[1]!.replace(/^\/(app|tmp\/build_\w+)\//, '');
      return {
        what: {
          en: `requirements.txt includes \`${file}\`, which is not there.`,
          ko: `requirements.txt가 포함하는 \`${file}\` 파일이 없습니다.`,
        },
        why: {
          en: 'Only files that git tracks reach Heroku.',
          ko: 'git이 추적하는 파일만 Heroku로 전송됩니다.',
        },
        repair: {
          en: `Commit the file (see \`git check-ignore -v ${file}\`), or correct the line \`-r\`.`,
          ko: josa(`그 파일을 커밋하거나(\`git check-ignore -v ${file}\`로 확인), \`-r\` 줄을 고치세요.`),
        },
        location: log.locate('requirements.txt'),
      };
    },
  },
  {
    id: 'pip-local-path',
    checks: ['req-local-path'],
    recognise(log) {
      const match =
        log.match(/No such file or directory: '((?:\/[A-Z]:|\/\w+\/|[A-Z]:).+?)'/) ??
        log.match(/(file:\/\/\/\S+)/) ??
        log.match(/Invalid requirement: '(.*(?:[A-Z]:\\|@ \.\.?\/).*)'/);
      if (log.stage !== 'build' || !match || !log.match(/Unable to install dependencies/)) return undefined;
      return {
        what: {
          en: `A requirement names a path of your own machine: \`${match[1]}\`.`,
          ko: `의존성에 내 컴퓨터의 경로가 들어 있습니다: \`${match[1]}\`.`,
        },
        why: {
          en: '`pip freeze` writes where a package was installed from; conda and local checkouts leave paths.',
          ko: '`pip freeze`는 설치한 위치를 그대로 적습니다. conda나 로컬 폴더에서 설치하면 경로가 남습니다.',
        },
        repair: {
          en: 'Write `NAME==VERSION` instead, as `pip list --format=freeze` does.',
          ko: '대신 `이름==버전`으로 쓰세요(`pip list --format=freeze`의 형식).',
        },
        location: requirementLine(log, log.match(/Processing (\S+)|^\s*(\S+) @ file/)?.[2]),
      };
    },
  },
  {
    id: 'pip-invalid-line',
    checks: ['req-syntax'],
    recognise(log) {
      const match = log.match(/Invalid requirement: '?(.+?)'?(?: \(from line (\d+) of (.+?)\)|:|$)/);
      if (!match || log.stage !== 'build') return undefined;
      const at = log.match(/\(from line (\d+) of (\S+?)\)/);
      return {
        what: {
          en: `pip does not understand the line \`${match[1]}\`.`,
          ko: `pip이 \`${match[1]}\` 줄을 이해하지 못합니다.`,
        },
        why: {
          en: 'A line is `NAME==VERSION` with two equals signs; what `pip list` prints is no requirements file.',
          ko: '한 줄은 등호 두 개로 `이름==버전`처럼 써야 합니다. `pip list`의 출력은 의존성 파일이 아닙니다.',
        },
        repair: {
          en: 'Correct the line, or write the file anew with `pip freeze > requirements.txt`.',
          ko: '그 줄을 고치거나 `pip freeze > requirements.txt`로 다시 만드세요.',
        },
        location: at ? log.locate(at[2]!, Number(at[1])) : log.locate('requirements.txt'),
      };
    },
  },
  {
    id: 'pip-hash-mismatch',
    checks: ['req-hashes'],
    recognise(log) {
      const match =
        log.match(/THESE PACKAGES DO NOT MATCH THE HASHES/) ??
        log.match(/Hashes are required in --require-hashes mode/) ??
        log.match(/all requirements must have their versions pinned/);
      if (!match) return undefined;
      const name = log.match(/^\s*(\S+) from (?:https?:|file:)|^\s{4,}(\S+==\S+) (?:from|\\)/);
      return {
        what: {
          en: 'The hashes in the requirements do not fit what the index has, or some lines have none.',
          ko: '의존성의 해시가 인덱스의 파일과 다르거나, 해시가 없는 줄이 있습니다.',
        },
        why: {
          en: 'As soon as one line has a hash pip demands one for every line, and the right one.',
          ko: '한 줄이라도 해시가 있으면 pip은 모든 줄에 올바른 해시를 요구합니다.',
        },
        repair: {
          en: 'Make the file anew with the tool that wrote it (`pip-compile --generate-hashes`), or take all hashes out.',
          ko: '파일을 만든 도구로 다시 만들거나(`pip-compile --generate-hashes`) 해시를 모두 지우세요.',
        },
        location: requirementLine(log, name?.[1] ?? name?.[2]),
      };
    },
  },
  {
    id: 'pip-conflict',
    checks: ['req-conflict'],
    recognise(log) {
      const match = log.match(
        /Cannot install (.+?) because these package versions have conflicting dependencies/,
      );
      if (!match && !log.match(/ResolutionImpossible/)) return undefined;
      const wants = log.lines.filter((line) => /^\s+\S.* depends on |^\s+The user requested/.test(line));
      const list = wants
        .map((line) => line.trim())
        .slice(0, 4)
        .join('; ');
      return {
        what: {
          en: `These requirements exclude each other: ${match?.[1] ?? list}.`,
          ko: `함께 설치할 수 없는 의존성입니다: ${match?.[1] ?? list}.`,
        },
        why: {
          en: list || 'Two packages want versions of a third that do not overlap.',
          ko: list ? `pip의 설명: ${list}` : '두 패키지가 겹치지 않는 버전의 다른 패키지를 요구합니다.',
        },
        repair: {
          en: 'Loosen the older pin, install again in a fresh virtual environment, and freeze anew.',
          ko: '오래된 고정 버전을 풀고 새 가상 환경에 설치한 뒤 다시 freeze하세요.',
        },
        location: requirementLine(log, match?.[1]?.split(/ and |, /)[0]),
      };
    },
  },
  {
    id: 'pip-wrong-python',
    checks: ['python-django-mismatch'],
    recognise(log) {
      const ignored = log.match(
        /Ignored the following versions that require a different python version: (.+)/,
      );
      const refused = log.match(/Package '(.+?)' requires a different Python: (.+?) not in '(.+?)'/);
      const wanted = log.match(/No matching distribution found for (\S+)/)?.[1];
      const version = wanted?.split('==')[1];
      if (!refused && !(ignored && version && ignored[1]!.includes(`${version} Requires-Python`)))
        return undefined;
      const needs = refused?.[3] ?? ignored?.[1]?.split(`${version} Requires-Python `)[1]?.split(';')[0];
      const name = refused?.[1] ?? wanted!;
      return {
        what: {
          en: `${name} does not run on the Python that the project asks for: it needs ${needs}.`,
          ko: josa(`${name}은(는) 프로젝트가 쓰는 Python에서 동작하지 않습니다(필요: ${needs}).`),
        },
        why: {
          en: 'The version of Python on Heroku is that of `.python-version`, not that of your own machine.',
          ko: 'Heroku의 Python은 내 컴퓨터가 아니라 `.python-version`에 적힌 버전입니다.',
        },
        repair: {
          en: 'Put the Python that you use yourself into `.python-version`, or pin an older release of the package.',
          ko: '내가 쓰는 Python 버전을 `.python-version`에 적거나, 패키지를 이전 버전으로 고정하세요.',
        },
        location: requirementLine(log, name),
      };
    },
  },
  {
    id: 'pip-windows-only',
    checks: ['req-windows-only'],
    recognise(log) {
      const names = [
        log.match(/No matching distribution found for (\S+)/)?.[1],
        log.match(/Failed building wheel for (\S+)/)?.[1],
        log.match(
          /Failed to build (?:installable wheels for some pyproject\.toml based projects )?\(?'?([\w.-]+)/,
        )?.[1],
        log.match(/Building wheel for ([\w.-]+) .*did not run successfully/)?.[1],
      ];
      const name = names.find((it) => it !== undefined && windowsOnly.test(it));
      if (!name || log.stage !== 'build') return undefined;
      return {
        what: {
          en: `\`${name}\` exists for Windows only.`,
          ko: josa(`\`${name}\`은(는) Windows에서만 쓸 수 있습니다.`),
        },
        why: {
          en: '`pip freeze` on Windows lists it; Heroku is Linux.',
          ko: 'Windows에서 `pip freeze`를 하면 목록에 들어가지만 Heroku는 Linux입니다.',
        },
        repair: {
          en: `Delete the line, or write \`${name} ; sys_platform == "win32"\`. With \`scrub: fix\` this action does so in the shipped copy.`,
          ko: `그 줄을 지우거나 \`${name} ; sys_platform == "win32"\`로 쓰세요. \`scrub: fix\`이면 이 액션이 배포본에서 고칩니다.`,
        },
        location: requirementLine(log, name),
      };
    },
  },
  {
    id: 'pip-private-source',
    checks: ['req-private-source'],
    recognise(log) {
      if (log.stage !== 'build') return undefined;
      const match = log.match(
        /could not read Username for '(.+?)'|Permission denied \(publickey\)|Host key verification failed|git clone .*did not run successfully|(401|403) Error.*for url/,
      );
      if (!match) return undefined;
      return {
        what: {
          en: 'A package comes from a place that Heroku’s build may not enter.',
          ko: 'Heroku의 빌드가 접근할 수 없는 곳에서 패키지를 가져오려고 합니다.',
        },
        why: {
          en: 'The build has no SSH key of yours and no password for a private repository or index.',
          ko: '빌드에는 내 SSH 키나 비공개 저장소의 비밀번호가 없습니다.',
        },
        repair: {
          en: 'Take the package from PyPI, copy it into the project, or set PIP_EXTRA_INDEX_URL as a config var.',
          ko: 'PyPI의 패키지를 쓰거나, 프로젝트 안에 복사하거나, config var PIP_EXTRA_INDEX_URL을 설정하세요.',
        },
        location: log.locate('requirements.txt'),
      };
    },
  },
  {
    id: 'pip-no-version',
    checks: ['req-not-on-pypi'],
    recognise(log) {
      const match = log.match(/No matching distribution found for (.+?)\s*$/);
      if (!match || log.stage !== 'build') return undefined;
      const none = log.match(/\(from versions: none\)/) !== undefined;
      return {
        what: {
          en: `PyPI has no \`${match[1]}\` for this Python on Linux.`,
          ko: josa(`PyPI에 이 Python과 Linux에서 쓸 수 있는 \`${match[1]}\`이(가) 없습니다.`),
        },
        why: none
          ? {
              en: 'There is no release at all: the name is misspelt, was taken back, or is a package of your own.',
              ko: '공개된 버전이 하나도 없습니다. 이름이 틀렸거나, 삭제되었거나, 직접 만든 패키지입니다.',
            }
          : {
              en: 'There are other releases of it, but not this one.',
              ko: '다른 버전은 있지만 이 버전은 없습니다.',
            },
        repair: {
          en: 'Look the name and its releases up at https://pypi.org and correct the line.',
          ko: 'https://pypi.org 에서 이름과 버전을 확인해 그 줄을 고치세요.',
        },
        location: requirementLine(log, match[1]),
      };
    },
  },
];
