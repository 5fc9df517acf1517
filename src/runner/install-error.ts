import { StageError } from '../model/errors.js';
import type { Location } from '../model/finding.js';
import type { Text } from '../model/text.js';

export type InstallCause =
  | 'no-version'
  | 'python'
  | 'build'
  | 'conflict'
  | 'invalid'
  | 'missing-file'
  | 'stale-lock'
  | 'project-itself'
  | 'network'
  | 'other';

export interface InstallFailure {
  cause: InstallCause;
  /** As the tool names it: 'pywin32==306', 'mysqlclient'. */
  requirement?: string;
  /** The tool's own sentence. */
  message: string;
}

/** The requirements could not be installed. */
export class InstallError extends StageError {
  constructor(
    readonly failure: InstallFailure,
    /** The requirement's line, when a requirements file has it. */
    readonly location: Location | undefined,
    log: readonly string[],
  ) {
    const place = location && `${location.file}${location.line ? `:${location.line}` : ''}`;
    super(
      { en: sentence(failure, place, 'en'), ko: sentence(failure, place, 'ko') },
      { hint: hints[failure.cause], log },
    );
  }
}

// The first that matches wins. pip's words: src/pip/_internal/{resolution,operations,req}.
const patterns: readonly (readonly [InstallCause, RegExp])[] = [
  [
    'network',
    /(NewConnectionError|NameResolutionError|Temporary failure in name resolution|ProxyError|CERTIFICATE_VERIFY_FAILED|dns error|tcp connect error)/,
  ],
  ['stale-lock', /The lockfile at `uv\.lock` needs to be updated/],
  ['stale-lock', /pyproject\.toml changed significantly since poetry\.lock was last generated/],
  ['stale-lock', /^Your Pipfile\.lock\b/],
  ['project-itself', /The current project could not be installed/],
  ['missing-file', /Could not open requirements file: .*'(?<name>[^']+)'/],
  ['invalid', /Invalid requirement: '?(?<name>[^':]+)/],
  ['python', /Package '(?<name>[^']+)' requires a different Python/],
  ['python', /The requested interpreter resolved to Python .* incompatible with the project's Python/],
  ['python', /Current Python version \([\d.]+\) is not allowed by the project/],
  ['conflict', /Cannot install (?<name>.+?) because these package versions have conflicting dependencies/],
  ['conflict', /ResolutionImpossible/],
  ['build', /Failed building wheel for (?<name>[\w.-]+)/],
  ['build', /╰─> (?<name>(?!\[)[\w.-]+)/],
  ['build', /Failed to build ['`]?(?<name>[\w.-]+(==[\w.]+)?)/],
  ['build', /likely not a problem with poetry but one of the following issues with (?<name>[\w.-]+)/],
  ['no-version', /No matching distribution found for (?<name>\S+)/],
  ['no-version', /Could not find a version that satisfies the requirement (?<name>\S+)/],
  ['no-version', /Distribution `(?<name>[^ `]+).* can't be installed because it doesn't have a source/],
  ['no-version', /Unable to find installation candidates for (?<name>[\w.-]+)/],
];

/** Reads what pip, uv, Poetry or Pipenv printed last before it gave up. */
export function readInstallFailure(lines: readonly string[]): InstallFailure {
  for (const [cause, pattern] of patterns) {
    for (const line of lines) {
      const match = pattern.exec(line);
      if (match) {
        const message = line.replace(/^\s*(ERROR: )+/, '').trim();
        return { cause, requirement: match.groups?.name?.replace(/[,;]$/, ''), message };
      }
    }
  }
  const last =
    lines.findLast((line) => /^\s*error:/i.test(line)) ?? lines.findLast((line) => line.trim() !== '');
  return {
    cause: 'other',
    requirement: undefined,
    message: (last ?? '').replace(/^\s*(ERROR: )+/, '').trim(),
  };
}

function sentence(
  { requirement, message }: InstallFailure,
  place: string | undefined,
  language: 'en' | 'ko',
): string {
  const at = place ? ` (${place})` : '';
  const what = requirement === undefined ? '' : `\`${requirement}\`${at}`;
  if (language === 'ko') {
    return what === ''
      ? `요구 사항을 설치하지 못했습니다: ${message}`
      : `요구 사항 ${what}을(를) 설치하지 못했습니다: ${message}`;
  }
  return what === ''
    ? `The requirements cannot be installed: ${message}`
    : `The requirement ${what} cannot be installed: ${message}`;
}

const hints: Record<InstallCause, Text> = {
  'no-version': {
    en: 'There is no such version for Linux and this Python. Change the line to a version that PyPI has, or delete it if it is only for Windows.',
    ko: 'Linux와 이 Python에서 쓸 수 있는 버전이 없습니다. PyPI에 있는 버전으로 바꾸거나, Windows 전용이라면 줄을 지워 주세요.',
  },
  python: {
    en: 'Change the version of the package, or the Python version in `.python-version`.',
    ko: '패키지 버전이나 `.python-version`의 Python 버전을 바꿔 주세요.',
  },
  build: {
    en: 'There is no wheel for this Python, and the package could not be compiled. Raise its version to one that has wheels.',
    ko: '이 Python용 wheel이 없고 직접 컴파일하지도 못했습니다. wheel이 있는 버전으로 올려 주세요.',
  },
  conflict: {
    en: 'Two requirements ask for versions that exclude each other. Loosen or raise one of them.',
    ko: '두 요구 사항이 서로 맞지 않는 버전을 요구합니다. 한쪽의 버전을 풀거나 올려 주세요.',
  },
  invalid: {
    en: 'Write the line as pip reads it: `name==1.2.3`.',
    ko: '`name==1.2.3`처럼 pip이 읽을 수 있는 형식으로 적어 주세요.',
  },
  'missing-file': {
    en: 'Commit the file, or delete the line that includes it.',
    ko: '파일을 커밋하거나, 그 파일을 포함하는 줄을 지워 주세요.',
  },
  'stale-lock': {
    en: 'The lock file does not match its manifest. Run `uv lock`, `poetry lock` or `pipenv lock`, and commit the lock file.',
    ko: 'lock 파일이 매니페스트와 맞지 않습니다. `uv lock`, `poetry lock`, `pipenv lock` 중 쓰는 도구의 명령을 실행하고 lock 파일을 커밋해 주세요.',
  },
  'project-itself': {
    en: 'The project is not a package. Add `package-mode = false` below `[tool.poetry]` in pyproject.toml.',
    ko: '프로젝트 자체는 패키지가 아닙니다. pyproject.toml의 `[tool.poetry]` 아래에 `package-mode = false`를 추가해 주세요.',
  },
  network: {
    en: 'The package index could not be reached from here. Run the job again.',
    ko: '패키지 저장소에 연결하지 못했습니다. 작업을 다시 실행해 주세요.',
  },
  other: {
    en: 'The last lines of the log tell more.',
    ko: '로그의 마지막 줄에서 자세한 내용을 확인해 주세요.',
  },
};
