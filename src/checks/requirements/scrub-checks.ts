import type { Check } from '../define.js';
import { text } from '../verdicts.js';
import { defineScrubCheck, format, markers } from './scrub-check.js';

export const reqWindowsOnly = defineScrubCheck('req-windows-only', {
  title: text('A package works on Windows only', 'Windows 전용 패키지가 있습니다'),
  what: text(
    'Finds packages that have no files for Linux, or do not compile there, and carry no marker that says so.',
    'Linux용 파일이 없거나 Linux에서 컴파일되지 않는데도 환경 마커가 없는 Windows 전용 패키지를 찾습니다.',
  ),
  why: text(
    '`pip freeze` on Windows writes them down. On Heroku pip stops at the first one, and nothing is deployed. A marker keeps the package on Windows, where deleting the line would not.',
    'Windows에서 `pip freeze`를 실행하면 함께 기록됩니다. Heroku의 pip은 이런 줄을 만나는 즉시 멈춰 배포되지 않습니다. 줄을 지우는 대신 마커를 붙이면 Windows에서는 그대로 설치됩니다.',
  ),
  bad: 'Django==5.2.8\npywin32==306',
  good: 'Django==5.2.8\npywin32==306 ; sys_platform == "win32"',
  sources: [
    markers,
    'https://github.com/twisted/twisted/issues/11891',
    'https://github.com/mhammond/pywin32/issues/1739',
  ],
});

export const reqMacosOnly = defineScrubCheck('req-macos-only', {
  title: text('A package works on macOS only', 'macOS 전용 패키지가 있습니다'),
  what: text(
    'Finds packages that install on macOS only and carry no marker that says so.',
    'macOS에서만 설치되는데도 환경 마커가 없는 패키지를 찾습니다.',
  ),
  why: text(
    '`pip freeze` on a Mac writes them down. On Heroku pip stops at the first one, and nothing is deployed.',
    'Mac에서 `pip freeze`를 실행하면 함께 기록됩니다. Heroku의 pip은 이런 줄을 만나는 즉시 멈춰 배포되지 않습니다.',
  ),
  bad: 'Django==5.2.8\npyobjc-core==11.1',
  good: 'Django==5.2.8\npyobjc-core==11.1 ; sys_platform == "darwin"',
  sources: [markers],
});

export const reqPkgResources = defineScrubCheck('req-pkg-resources', {
  title: text('pkg-resources is not a project', 'pkg-resources는 설치할 수 있는 프로젝트가 아닙니다'),
  what: text('Finds `pkg-resources==0.0.0`.', '`pkg-resources==0.0.0` 줄을 찾습니다.'),
  why: text(
    'A fault of Debian and Ubuntu made `pip freeze` print it. PyPI has no such project, so the build stops.',
    'Debian과 Ubuntu의 결함 때문에 `pip freeze`가 출력하던 줄입니다. PyPI에 없는 프로젝트라 빌드가 멈춥니다.',
  ),
  bad: 'Django==5.2.8\npkg-resources==0.0.0',
  good: 'Django==5.2.8\n# pkg-resources==0.0.0',
  sources: ['https://bugs.launchpad.net/ubuntu/+source/python-pip/+bug/1635463'],
});

export const reqLocalPath = defineScrubCheck('req-local-path', {
  title: text(
    'A package comes from a path on your computer',
    '내 컴퓨터의 경로에서 가져오는 패키지가 있습니다',
  ),
  what: text(
    'Finds requirements that name a file or folder which is not in the project.',
    '프로젝트에 없는 파일이나 폴더를 가리키는 의존성을 찾습니다.',
  ),
  why: text(
    'conda and local installs make `pip freeze` write the path they came from. Heroku does not have that path.',
    'conda나 로컬 설치를 쓰면 `pip freeze`가 설치 원본 경로를 적습니다. Heroku에는 그런 경로가 없습니다.',
  ),
  bad: 'six @ file:///C:/wheels/six-1.17.0-py2.py3-none-any.whl',
  good: 'six==1.17.0',
  sources: ['https://pip.pypa.io/en/stable/cli/pip_freeze/'],
});

export const reqEncoding = defineScrubCheck('req-encoding', {
  title: text('The requirements file is not UTF-8', 'requirements 파일이 UTF-8이 아닙니다'),
  what: text(
    'Finds requirements files saved as UTF-16, CP949 or a mixture.',
    'UTF-16이나 CP949로 저장되었거나 인코딩이 섞인 requirements 파일을 찾습니다.',
  ),
  why: text(
    "PowerShell's `>` writes UTF-16. With a byte order mark pip reads it, without one or with a line appended by another program it does not.",
    'PowerShell의 `>`는 UTF-16으로 저장합니다. pip은 BOM이 있으면 읽지만, BOM이 없거나 다른 프로그램이 한 줄을 덧붙이면 읽지 못합니다.',
  ),
  sources: [format],
});

export const reqSyntax = defineScrubCheck('req-syntax', {
  title: text('pip cannot read a line', 'pip이 읽을 수 없는 줄이 있습니다'),
  what: text(
    'Finds lines that are no requirement: commands, terminal output, tables, other file formats, options pip does not take here.',
    '의존성이 아닌 줄(명령, 터미널 출력, 표, 다른 파일 형식, 이 파일에서 쓸 수 없는 옵션)을 찾습니다.',
  ),
  why: text(
    'One such line is enough: pip reads the whole file first, and installs nothing.',
    '이런 줄이 하나만 있어도 pip은 아무것도 설치하지 않습니다. 파일 전체를 먼저 읽기 때문입니다.',
  ),
  bad: 'pip install Django==5.2.8',
  good: 'Django==5.2.8',
  sources: [format],
});

export const reqStdlibBackport = defineScrubCheck('req-stdlib-backport', {
  title: text('A package is for older Pythons only', '오래된 Python에서만 쓰는 패키지가 있습니다'),
  what: text(
    'Finds copies of standard library modules that do not install on a current Python.',
    '최신 Python에는 설치되지 않는 표준 라이브러리 백포트 패키지를 찾습니다.',
  ),
  why: text(
    'A freeze on Python 3.8 lists backports.zoneinfo; it does not compile on any Python that Heroku has.',
    'Python 3.8에서 freeze하면 backports.zoneinfo가 들어가지만, Heroku의 어떤 Python에서도 컴파일되지 않습니다.',
  ),
  bad: 'backports.zoneinfo==0.2.1',
  good: 'backports.zoneinfo==0.2.1 ; python_version < "3.9"',
  sources: [markers, 'https://github.com/pganssle/zoneinfo/issues/125'],
});

export const reqNotOnPypi = defineScrubCheck('req-not-on-pypi', {
  title: text('PyPI has no such package', 'PyPI에 없는 패키지입니다'),
  what: text(
    'Finds modules of the standard library, leftovers of Linux distributions and of conda, and versions that only a vendor has.',
    '표준 라이브러리 모듈, Linux 배포판이나 conda의 잔여 패키지, 제작사 인덱스에만 있는 버전을 찾습니다.',
  ),
  why: text(
    'pip stops with "No matching distribution found". A stranger may register the name one day.',
    'pip이 "No matching distribution found"로 멈춥니다. 언젠가 제삼자가 그 이름을 등록할 수도 있습니다.',
  ),
  bad: 'Django==5.2.8\nos',
  good: 'Django==5.2.8\n# os',
  sources: ['https://pip.pypa.io/en/stable/cli/pip_freeze/'],
});

export const reqCannotBuild = defineScrubCheck('req-cannot-build', {
  title: text('A package does not build on Heroku', 'Heroku에서 빌드할 수 없는 패키지가 있습니다'),
  what: text(
    'Finds packages that refuse to install by design, or need headers that no Heroku stack has.',
    '설치를 일부러 거부하도록 만들어졌거나, Heroku 스택에 없는 헤더가 필요한 패키지를 찾습니다.',
  ),
  why: text(
    'pip compiles what has no wheel, and the build ends when that fails.',
    'pip은 wheel이 없으면 직접 컴파일하며, 실패하면 빌드가 끝납니다.',
  ),
  bad: 'sklearn',
  good: 'scikit-learn',
  sources: ['https://pypi.org/project/sklearn/'],
});

export const reqLegacyMetadata = defineScrubCheck('req-legacy-metadata', {
  title: text('A release has metadata that pip refuses', 'pip이 거부하는 메타데이터를 가진 릴리스입니다'),
  what: text(
    'Finds pinned releases whose metadata pip has refused since 24.1.',
    'pip 24.1부터 메타데이터가 거부되는 고정 버전을 찾습니다.',
  ),
  why: text(
    "Heroku's pip is newer, and finds no matching distribution.",
    'Heroku의 pip은 그보다 새 버전이라 설치할 배포판을 찾지 못합니다.',
  ),
  bad: 'celery==5.0.5',
  good: 'celery==5.5.3',
  sources: ['https://github.com/pypa/pip/issues/12063'],
});

export const reqPrivateSource = defineScrubCheck('req-private-source', {
  severity: 'warning',
  title: text('The build cannot reach a package source', '빌드에서 접근할 수 없는 패키지 원본이 있습니다'),
  what: text(
    'Finds repositories by SSH or dead protocols, and variables that the build does not fill in.',
    'SSH나 지원이 끊긴 프로토콜로 받는 저장소, 빌드에서 채워지지 않는 변수를 찾습니다.',
  ),
  why: text(
    'A build has no SSH key, and pip sees no config var except PIP_EXTRA_INDEX_URL.',
    '빌드에는 SSH 키가 없고, pip은 PIP_EXTRA_INDEX_URL 말고는 config var를 보지 못합니다.',
  ),
  bad: 'utils @ git+ssh://git@github.com/owner/utils.git',
  good: 'utils @ git+https://github.com/owner/utils.git',
});

export const reqUrlSecret = defineScrubCheck('req-url-secret', {
  title: text('A password or token stands in a URL', 'URL에 비밀번호나 토큰이 들어 있습니다'),
  what: text(
    'Finds credentials in the URLs of requirements files. It never prints them.',
    'requirements 파일의 URL에 들어 있는 인증 정보를 찾습니다. 값은 출력하지 않습니다.',
  ),
  why: text(
    'Whoever can read the repository has them, and pip prints a token that stands as user name into the build log.',
    '저장소를 볼 수 있는 사람은 누구나 알 수 있고, 사용자 이름 자리에 있는 토큰은 pip이 빌드 로그에 그대로 출력합니다.',
  ),
  sources: ['https://pip.pypa.io/en/stable/topics/authentication/'],
});

export const reqInclude = defineScrubCheck('req-include', {
  title: text('An included requirements file is missing', '포함하려는 requirements 파일이 없습니다'),
  what: text(
    'Finds `-r` and `-c` lines whose file is not tracked, or includes itself.',
    'git에 없거나 자기 자신을 다시 포함하는 `-r`, `-c` 줄을 찾습니다.',
  ),
  why: text(
    'Linux minds letter case and slashes, and pip installs nothing when a file is missing.',
    'Linux는 대소문자와 슬래시를 구분하며, 파일이 하나라도 없으면 pip은 아무것도 설치하지 않습니다.',
  ),
  bad: '-r requirements\\base.txt',
  good: '-r requirements/base.txt',
  sources: [format],
});

export const reqHashes = defineScrubCheck('req-hashes', {
  title: text('Some lines have hashes and some have none', '해시가 있는 줄과 없는 줄이 섞여 있습니다'),
  what: text(
    'Finds lines that pip cannot install once any line has a `--hash`.',
    '`--hash`가 하나라도 있을 때 pip이 설치할 수 없는 줄을 찾습니다.',
  ),
  why: text(
    'In hash-checking mode every requirement must be pinned and have a hash.',
    '해시 검사 모드에서는 모든 의존성이 고정되어 있고 해시가 있어야 합니다.',
  ),
  sources: ['https://pip.pypa.io/en/stable/topics/secure-installs/'],
});

export const reqConflict = defineScrubCheck('req-conflict', {
  title: text('One package is pinned to two versions', '한 패키지가 두 버전으로 고정되어 있습니다'),
  what: text(
    'Finds packages that two lines pin to different versions for the same platform.',
    '같은 환경에서 두 줄이 서로 다른 버전으로 고정한 패키지를 찾습니다.',
  ),
  why: text(
    'pip cannot satisfy both and stops with ResolutionImpossible.',
    'pip이 둘을 함께 만족시킬 수 없어 ResolutionImpossible로 멈춥니다.',
  ),
  bad: 'Django==5.2.8\nDjango==4.2',
  good: 'Django==5.2.8',
  sources: ['https://pip.pypa.io/en/stable/topics/dependency-resolution/'],
});

/** What the plan of the requirements' repair finds. */
export const scrubChecks: readonly Check[] = [
  reqCannotBuild,
  reqConflict,
  reqEncoding,
  reqHashes,
  reqInclude,
  reqLegacyMetadata,
  reqLocalPath,
  reqMacosOnly,
  reqNotOnPypi,
  reqPkgResources,
  reqPrivateSource,
  reqStdlibBackport,
  reqSyntax,
  reqUrlSecret,
  reqWindowsOnly,
];
