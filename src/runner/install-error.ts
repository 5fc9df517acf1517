import { StageError } from '../model/errors.js';
import type { Location } from '../model/finding.js';
import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';
import { libraryRemedy, type SystemLibrary, systemLibrary } from '../project/system-libraries.js';
import type { InstallCause, InstallFailure } from './install-failure.js';
import { hints } from './install-hints.js';

/** The requirements could not be installed: which line, why, and what to do. */
export class InstallError extends StageError {
  /**
   * Whether Heroku's build may go well all the same: it has what a package is compiled against, or it
   * does not ask what was asked here.
   */
  readonly ofThisMachine: boolean;

  constructor(
    readonly failure: InstallFailure,
    /** The requirement's line, or that of the one which needs it, when a requirements file has it. */
    readonly location: Location | undefined,
    log: readonly string[],
  ) {
    super(messageOf(failure, location), { hint: hintOf(failure), log });
    this.ofThisMachine = libraryOf(failure)?.heroku === 'has' || isPoetrysOwn(failure);
  }
}

function messageOf(failure: InstallFailure, location: Location | undefined): Text {
  const { cause, requirement, parent, message, details } = failure;
  const place = location && `${location.file}${location.line ? `:${location.line}` : ''}`;
  const at = place ? ` (${place})` : '';
  const needed = parent === undefined ? undefined : `\`${parent}\`${at}`;
  const subject =
    requirement !== undefined
      ? {
          en: `The requirement \`${requirement}\`${needed ? `, which ${needed} needs,` : at}`,
          ko: `의존성 \`${requirement}\`${needed ? `, ${needed}에 필요` : at}`,
        }
      : place
        ? { en: `The requirement in ${place}`, ko: `${place}의 의존성` }
        : { en: 'The requirements', ko: '의존성' };
  const reason = cause === 'conflict' && details.length > 0 ? details.join('; ') : message;
  const why = { ...reasons, ...withDetail(failure) }[cause];
  const words = cause === 'build' && why ? '' : quoted(reason, why);
  return {
    en: `${subject.en} cannot be installed: ${why ? `${why.en} ` : ''}${words}`,
    ko: `설치 실패: ${subject.ko}. ${why ? `${why.ko} ` : ''}${words}`,
  };
}

function quoted(words: string, why: Text | undefined): string {
  return why ? `(${words})` : words;
}

/** Why, where pip's own sentence does not say it to everybody. */
const reasons: Partial<Record<InstallCause, Text>> = {
  'no-project': {
    en: 'no index has a project of this name.',
    ko: '어떤 인덱스에도 이런 이름의 프로젝트가 없습니다.',
  },
  'no-version': { en: 'there is no such version.', ko: '그런 버전이 없습니다.' },
  metadata: {
    en: 'its metadata is invalid, and pip has refused that since 24.1.',
    ko: '메타데이터가 잘못되어 pip 24.1부터 거부됩니다.',
  },
  hash: {
    en: 'the downloaded file has another hash than the line.',
    ko: '내려받은 파일의 해시가 줄에 적힌 해시와 다릅니다.',
  },
  credentials: {
    en: 'the server wants credentials that the build does not have.',
    ko: '서버가 인증을 요구하는데 빌드에는 인증 정보가 없습니다.',
  },
  insecure: {
    en: 'pip takes nothing from an index without HTTPS.',
    ko: 'pip은 HTTPS가 아닌 인덱스에서는 아무것도 받지 않습니다.',
  },
  encoding: { en: 'pip cannot decode the file.', ko: 'pip이 파일의 인코딩을 해석하지 못합니다.' },
  'local-path': {
    en: 'the path is not in the project.',
    ko: '프로젝트에 없는 경로입니다.',
  },
  network: {
    en: 'the index or server did not answer. That is not a fault of the project.',
    ko: '인덱스나 서버가 응답하지 않았습니다. 프로젝트의 문제가 아닙니다.',
  },
  disk: { en: 'the disk of the runner is full.', ko: '러너의 디스크가 가득 찼습니다.' },
};

function withDetail({ cause, details, fit }: InstallFailure): Partial<Record<InstallCause, Text>> {
  if (cause === 'no-file') {
    const only = { windows: 'Windows', macos: 'macOS' }[fit as string];
    return {
      'no-file': only
        ? { en: `this release has files for ${only} only.`, ko: `이 릴리스에는 ${only}용 파일만 있습니다.` }
        : fit === 'other-python'
          ? {
              en: 'this release has Linux files for other Pythons only, and nothing to build.',
              ko: '이 릴리스에는 다른 Python용 Linux 파일만 있고 직접 빌드할 소스도 없습니다.',
            }
          : {
              en: 'this release has no file for Linux and this Python.',
              ko: '이 릴리스에는 Linux와 이 Python에 맞는 파일이 없습니다.',
            },
    };
  }
  if (cause === 'python' && details[0]) {
    const words = details[0];
    return {
      python: { en: `it needs another Python (${words}).`, ko: `다른 Python이 필요합니다(${words}).` },
    };
  }
  if (cause === 'build' && details[0]) {
    const [words] = details;
    return {
      build: {
        en: `pip found no wheel and could not compile it: ${words}.`,
        ko: `pip이 wheel을 찾지 못해 직접 컴파일하려 했지만 실패했습니다: ${words}.`,
      },
    };
  }
  return {};
}

function hintOf(failure: InstallFailure): Text {
  const { cause, details, fit } = failure;
  const library = libraryOf(failure);
  if (library) return libraryRemedy(library);
  if (cause === 'build') {
    if (details.some((line) => /No module named '(pkg_resources|setuptools|distutils)/.test(line)))
      return tooOld;
  }
  if (cause === 'no-file' && (fit === 'windows' || fit === 'macos')) {
    const marker = `; sys_platform == "${fit === 'windows' ? 'win32' : 'darwin'}"`;
    return {
      en: `Write \`${marker}\` behind the line, so that Linux leaves it out.`,
      ko: josa(`Linux에서 건너뛰도록 줄 뒤에 \`${marker}\`를 붙여 주세요.`),
    };
  }
  return hints[cause];
}

/**
 * Poetry compares the project's range of Pythons with the Python of a virtual environment. Heroku
 * installs into none, where Poetry does not look; the buildpack's test of it is switched off
 * (https://github.com/heroku/heroku-buildpack-python/blob/main/spec/hatchet/poetry_spec.rb).
 */
function isPoetrysOwn({ cause, message }: InstallFailure): boolean {
  return cause === 'python' && message.includes('is not allowed by the project');
}

function libraryOf({ cause, details }: InstallFailure): SystemLibrary | undefined {
  return cause === 'build' ? details.map(askedFor).find((one) => one !== undefined) : undefined;
}

/** The library that a line of a compiler or build script is about. */
function askedFor(line: string) {
  const asked =
    /fatal error: (\S+): No such file/.exec(line)?.[1] ??
    /^([\w-]+) executable not found/.exec(line)?.[1] ??
    /'(?:[^']*\/)?([\w.-]+)'/.exec(line)?.[1] ??
    (/rust/i.test(line) ? 'rust' : undefined) ??
    (/pkg-config name/.test(line) ? 'mysql_config' : undefined) ??
    /^(?:Package|Dependency) "?'?([\w.+-]+)/.exec(line)?.[1] ??
    /^([\w-]+)(?::| is not installed)/.exec(line)?.[1];
  return asked === undefined ? undefined : systemLibrary(asked);
}

const tooOld: Text = {
  en: 'Its build script is older than this Python and needs modules that are gone. Raise its version.',
  ko: '빌드 스크립트가 오래되어 지금의 Python에 없는 모듈을 필요로 합니다. 더 새 버전으로 올려 주세요.',
};
