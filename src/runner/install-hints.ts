import type { Text } from '../model/text.js';
import type { InstallCause } from './install-failure.js';

/** What to do about each cause, where the failure's details say nothing better. */
export const hints: Record<InstallCause, Text> = {
  conflict: {
    en: 'Two requirements ask for versions that exclude each other. Loosen or raise one of them; `pip install -r` on your computer says the same.',
    ko: '두 의존성이 서로 맞지 않는 버전을 요구합니다. 한쪽의 버전을 풀거나 올려 주세요. 내 컴퓨터에서 `pip install -r`을 실행해도 같은 결과가 나옵니다.',
  },
  'no-project': {
    en: 'Correct the name, or delete the line. A private package needs its index in the config var PIP_EXTRA_INDEX_URL.',
    ko: '이름을 고치거나 줄을 지워 주세요. 비공개 패키지라면 config var PIP_EXTRA_INDEX_URL에 인덱스 주소가 있어야 합니다.',
  },
  'no-version': {
    en: 'Change the line to a version that the index has.',
    ko: '인덱스에 있는 버전으로 바꿔 주세요.',
  },
  'no-file': {
    en: 'Take a release with a wheel for Linux and this Python, or name another Python in `.python-version`.',
    ko: 'Linux와 이 Python용 wheel이 있는 릴리스를 쓰거나, `.python-version`에 다른 Python을 적어 주세요.',
  },
  python: {
    en: 'Change the version of the package, or the Python version in `.python-version`.',
    ko: '패키지 버전이나 `.python-version`의 Python 버전을 바꿔 주세요.',
  },
  metadata: { en: 'Raise the version of the package.', ko: '패키지를 더 새 버전으로 올려 주세요.' },
  build: {
    en: 'There is no wheel for this Python, and the package could not be compiled. Raise its version to one that has wheels.',
    ko: '이 Python용 wheel이 없고 직접 컴파일하지도 못했습니다. wheel이 있는 버전으로 올려 주세요.',
  },
  hash: {
    en: 'Lock again (`pip-compile --generate-hashes`). If the version is the same as before, find out first why its file has changed.',
    ko: '다시 잠가 주세요(`pip-compile --generate-hashes`). 버전이 그대로인데 해시가 다르다면 파일이 바뀐 이유부터 확인해 주세요.',
  },
  'hash-missing': {
    en: 'One `--hash` makes hashes and `==` mandatory for every requirement, those of packages that others need too. Lock again with hashes for all (`pip-compile --generate-hashes`), or take all hashes out.',
    ko: '`--hash`가 하나라도 있으면 다른 패키지가 필요로 하는 것까지 모두 `==`와 해시가 있어야 합니다. 전체를 다시 잠그거나(`pip-compile --generate-hashes`), 해시를 모두 빼 주세요.',
  },
  credentials: {
    en: 'Put the URL of the private index with its credentials into the config var PIP_EXTRA_INDEX_URL, the only one that pip sees on Heroku; a private repository needs an HTTPS URL with a token, since the build has no SSH key. Here the environment variable PIP_EXTRA_INDEX_URL does the same.',
    ko: '사설 인덱스의 URL을 인증 정보와 함께 config var PIP_EXTRA_INDEX_URL에 넣어 주세요. Heroku의 pip이 볼 수 있는 것은 이것뿐입니다. 비공개 저장소는 빌드에 SSH 키가 없으므로 토큰이 든 HTTPS URL이 필요합니다. 여기서는 환경 변수 PIP_EXTRA_INDEX_URL이 같은 역할을 합니다.',
  },
  insecure: {
    en: 'Name the index by `https://`.',
    ko: '인덱스 주소를 `https://`로 적어 주세요.',
  },
  repository: {
    en: 'See that the repository and the branch, tag or commit behind `@` exist.',
    ko: '저장소와 `@` 뒤의 브랜치, 태그, 커밋이 실제로 있는지 확인해 주세요.',
  },
  'not-found': {
    en: 'The file behind the URL is gone. Name a release on PyPI, or a URL that answers.',
    ko: 'URL의 파일이 없습니다. PyPI의 릴리스나 실제로 응답하는 URL을 적어 주세요.',
  },
  'local-path': {
    en: 'Write `name==version`, or commit the package into the project and name its folder.',
    ko: '`이름==버전`으로 적거나, 패키지를 프로젝트에 커밋하고 그 폴더를 적어 주세요.',
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
  encoding: { en: 'Save the file as UTF-8.', ko: '파일을 UTF-8로 저장해 주세요.' },
  network: {
    en: 'Run the job again. If it stays so, see whether a proxy or firewall stands between the runner and the index.',
    ko: '작업을 다시 실행해 주세요. 계속 그렇다면 러너와 인덱스 사이에 프록시나 방화벽이 있는지 확인해 주세요.',
  },
  disk: {
    en: 'Free some space before this step, or use a larger runner.',
    ko: '이 단계 전에 공간을 비우거나 더 큰 러너를 사용해 주세요.',
  },
  other: {
    en: 'The last lines of the log tell more.',
    ko: '로그의 마지막 줄에서 자세한 내용을 확인해 주세요.',
  },
};
