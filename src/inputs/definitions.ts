import type { Text } from '../model/text.js';

/** One input of the action. `action.yml`, the README's tables and `loadInputs` are made of these. */
export interface InputDefinition {
  /** Taken when the input is absent or empty. */
  default?: string;
  /** All values it may hold. */
  values?: readonly string[];
  /** Masked before its first use and deleted from the environment. */
  secret?: true;
  /** When it must be given. */
  required?: Text;
  /** For action.yml (English) and the README's tables. */
  description: Text;
}

const asDefinitions = <const T extends Record<string, InputDefinition>>(definitions: T): T => definitions;

/** The inputs, in the order in which people meet them. */
export const inputDefinitions = asDefinitions({
  mode: {
    default: 'auto',
    values: ['auto', 'check', 'rehearse', 'deploy'],
    description: {
      en: '`check` reads the project and says what Heroku would do to it; `rehearse` also builds, migrates and serves it on a local Heroku; `deploy` puts it on Heroku. `auto` checks pull requests and whatever comes without an API key, and deploys the rest.',
      ko: '`check`는 프로젝트를 읽고 Heroku에서 무슨 일이 생길지 알려 줍니다. `rehearse`는 로컬 Heroku에서 빌드, 마이그레이션, 실행까지 해 봅니다. `deploy`는 Heroku에 배포합니다. `auto`는 pull request이거나 API 키가 없으면 검사만 하고, 그 외에는 배포합니다.',
    },
  },
  'heroku-api-key': {
    secret: true,
    required: { en: 'deploying', ko: '배포할 때' },
    description: {
      en: 'Heroku API key or OAuth token (`heroku authorizations:create`). Keep it in a secret.',
      ko: 'Heroku API 키 또는 OAuth 토큰입니다(`heroku authorizations:create`로 만듭니다). 반드시 secret에 보관하세요.',
    },
  },
  'heroku-app-name': {
    required: { en: 'deploying', ko: '배포할 때' },
    description: {
      en: 'Name of the Heroku app. Keep it in a variable (`vars`): GitHub drops a link that contains a secret.',
      ko: 'Heroku 앱의 이름입니다. secret이 아니라 변수(`vars`)에 넣으세요. GitHub은 secret이 들어간 링크를 지워 버립니다.',
    },
  },
  'create-app': {
    default: 'false',
    values: ['true', 'false'],
    description: {
      en: 'Whether to create the app when there is none of that name. An app that exists is never changed by `team`, `region` and `stack`.',
      ko: '그 이름의 앱이 없을 때 새로 만들지 정합니다. 이미 있는 앱은 `team`, `region`, `stack`으로 바뀌지 않습니다.',
    },
  },
  team: {
    description: {
      en: 'Heroku team that a new app belongs to. Without it the app is your own.',
      ko: '새 앱을 만들 Heroku 팀입니다. 비워 두면 개인 앱으로 만듭니다.',
    },
  },
  region: {
    description: {
      en: 'Region of a new app: `us` (Heroku’s default) or `eu`, or that of a private space.',
      ko: '새 앱의 리전입니다. `us`(Heroku 기본값), `eu` 또는 프라이빗 스페이스의 리전을 씁니다.',
    },
  },
  stack: {
    description: {
      en: 'Stack of a new app, such as `heroku-24`. Without it Heroku’s default is taken.',
      ko: '`heroku-24` 같은 새 앱의 스택입니다. 비워 두면 Heroku의 기본값을 씁니다.',
    },
  },
  'project-dir': {
    default: '.',
    description: {
      en: 'Folder of the Django project, relative to the repository root. It becomes the root of the app.',
      ko: 'Django 프로젝트 폴더입니다(저장소 루트 기준). 이 폴더가 앱의 루트가 됩니다.',
    },
  },
  'settings-module': {
    description: {
      en: 'Settings module, such as `config.settings.production`. Without it the one that manage.py, wsgi.py and the app itself name is taken.',
      ko: '`config.settings.production` 같은 설정 모듈입니다. 비워 두면 manage.py와 wsgi.py, 앱의 설정이 가리키는 모듈을 씁니다.',
    },
  },
  'fail-on': {
    default: 'error',
    values: ['error', 'warning', 'never'],
    description: {
      en: 'The mildest finding that fails the run and keeps it from deploying.',
      ko: '실행을 실패로 끝내고 배포를 막는 가장 가벼운 수준입니다.',
    },
  },
  'fail-on-scope': {
    default: 'all',
    values: ['all', 'diff'],
    description: {
      en: 'Which findings may fail a pull request: `all` of them, or with `diff` only those on lines that it changes; the others are shown all the same.',
      ko: 'pull request를 실패로 끝낼 수 있는 결과의 범위입니다. `all`은 모든 결과, `diff`는 변경된 줄에 있는 결과만 판정에 넣습니다. 나머지도 표시는 합니다.',
    },
  },
  ignore: {
    description: {
      en: 'Checks whose findings are left out: one `check-id` or `check-id:path-glob` a line, or separated by commas.',
      ko: '결과에서 뺄 검사입니다. `check-id` 또는 `check-id:경로-glob`을 한 줄에 하나씩 쓰거나 쉼표로 구분하세요.',
    },
  },
  language: {
    default: 'en',
    values: ['en', 'ko'],
    description: {
      en: 'Language of the log, the annotations and the summary.',
      ko: '로그, 주석, 요약에 쓸 언어입니다. 한국어는 `ko`입니다.',
    },
  },
  annotations: {
    default: 'auto',
    values: ['auto', 'workflow', 'off'],
    description: {
      en: 'Where findings are marked on their lines: `auto` makes the check run "Heroku readiness" with all of them where the token has `checks: write`, and else does as `workflow`: annotations of the step, of which GitHub shows ten of each level.',
      ko: '결과를 해당 줄에 표시하는 방법입니다. `auto`는 토큰에 `checks: write` 권한이 있으면 모든 결과를 담은 체크 실행 "Heroku readiness"를 만들고, 없으면 `workflow`처럼 단계의 주석으로 표시합니다(GitHub은 수준마다 10개까지만 보여 줍니다).',
    },
  },
  suggestions: {
    default: 'false',
    values: ['true', 'false'],
    description: {
      en: 'Whether safe repairs of lines in the diff are suggested on the pull request, to be taken with one click. Needs `pull-requests: write`.',
      ko: '변경된 줄의 안전한 수정을 pull request에 제안할지 정합니다. 클릭 한 번으로 적용할 수 있습니다. `pull-requests: write` 권한이 필요합니다.',
    },
  },
  comment: {
    default: 'false',
    values: ['true', 'false'],
    description: {
      en: 'Whether the pull request gets one comment that is kept up to date: the verdict, what is new and what is gone since the last push, and the rehearsal. Needs `pull-requests: write`.',
      ko: 'pull request에 댓글 하나를 달고 계속 갱신할지 정합니다. 판정, 지난 푸시 이후 새로 생기거나 없어진 것, 리허설 결과를 담습니다. `pull-requests: write` 권한이 필요합니다.',
    },
  },
  screenshot: {
    default: 'false',
    values: ['true', 'false'],
    description: {
      en: 'Whether to take pictures of the page, before and after, with the Chrome of the runner where it has one (the output `screenshots`).',
      ko: '러너에 Chrome이 있으면 배포 전과 후의 페이지 화면을 찍습니다(출력 `screenshots`).',
    },
  },
  deployment: {
    description: {
      en: 'GitHub environment to record a deploy in, such as `production`, with the address of the app. Only for jobs without `environment:`, which do so by themselves. Needs `deployments: write`.',
      ko: '배포를 기록할 GitHub environment입니다(예: `production`). 앱의 주소도 함께 남깁니다. job에 `environment:`가 있으면 GitHub이 알아서 기록하므로 필요 없습니다. `deployments: write` 권한이 필요합니다.',
    },
  },
  scrub: {
    default: 'fix',
    values: ['fix', 'report', 'off'],
    description: {
      en: 'Requirements that cannot be installed on Heroku, such as Windows-only packages: `fix` repairs them in the shipped copy, never in the repository; `report` only shows the repair.',
      ko: 'Windows 전용 패키지처럼 Heroku에 설치할 수 없는 패키지를 다루는 방법입니다. `fix`는 저장소가 아니라 배포본에서만 고치고, `report`는 고칠 내용을 보여 주기만 합니다.',
    },
  },
  collectstatic: {
    default: 'check',
    values: ['check', 'ship', 'off'],
    description: {
      en: '`check` runs collectstatic on the runner, in a throw-away copy, before anything is sent; `ship` also sends what it collected; `off` leaves it to Heroku.',
      ko: '`check`는 보내기 전에 러너의 임시 복사본에서 collectstatic을 실행해 봅니다. `ship`은 모은 파일까지 함께 보냅니다. `off`는 Heroku에 맡깁니다.',
    },
  },
  probe: {
    default: 'on',
    values: ['on', 'off'],
    description: {
      en: '`on` imports the project on the runner before anything is sent, in an environment of its own and without its secrets: what the web process loads, the URLs, the system checks, the migrations. Never in the mode `check`.',
      ko: '`on`은 무언가를 보내기 전에 러너의 별도 환경에서 비밀 값 없이 프로젝트를 임포트해, web 프로세스가 불러오는 것, URL, 시스템 검사, 마이그레이션을 확인합니다. `check` 모드에서는 실행하지 않습니다.',
    },
  },
  migrate: {
    default: 'auto',
    values: ['auto', 'before', 'after', 'always', 'never'],
    description: {
      en: 'When the database is migrated. `auto`: in a one-off dyno after the release, unless the Procfile’s release process migrates. `before`: in the release phase, so that a release whose migration fails never runs; the shipped Procfile gets a release process that migrates. `after` and `always`: in a one-off dyno, whatever the release phase does.',
      ko: '데이터베이스를 언제 마이그레이션할지 정합니다. `auto`: 릴리스 뒤 일회용 dyno에서 하되, Procfile의 release 프로세스가 마이그레이션하면 건너뜁니다. `before`: release phase에서 하므로 마이그레이션이 실패한 릴리스는 적용되지 않습니다(배포본의 Procfile에 release 프로세스를 넣습니다). `after`, `always`: release phase와 관계없이 일회용 dyno에서 합니다.',
    },
  },
  'migrate-command': {
    default: 'python manage.py migrate --noinput',
    description: {
      en: 'The command that migrates.',
      ko: '마이그레이션에 쓸 명령입니다.',
    },
  },
  'health-check-path': {
    description: {
      en: 'Path of the page that must be served at the end, with its style sheets and scripts. Without it `/`; where the URLconf has nothing there, the admin or another page that a package brings is asked for.',
      ko: '배포가 끝난 뒤 CSS, 스크립트와 함께 정상으로 열려야 하는 페이지의 경로입니다. 비워 두면 `/`를 확인하고, URLconf에 `/`가 없으면 admin처럼 패키지가 제공하는 다른 페이지를 확인합니다.',
    },
  },
  'health-check-status': {
    default: '200-399',
    description: {
      en: 'Statuses with which that page counts as served, after its redirects: numbers and ranges, such as `200, 401` or `200-299`.',
      ko: '리다이렉트를 따라간 뒤 그 페이지가 정상으로 인정되는 상태 코드입니다. `200, 401`이나 `200-299`처럼 숫자와 범위로 씁니다.',
    },
  },
  maintenance: {
    default: 'false',
    values: ['true', 'false'],
    description: {
      en: 'Whether visitors see Heroku’s maintenance page while the one-off dyno migrates. It is left off when there is nothing to migrate, and always switched off again.',
      ko: '일회용 dyno에서 마이그레이션하는 동안 방문자에게 Heroku의 점검 페이지를 보여 줄지 정합니다. 적용할 것이 없으면 켜지 않고, 끝나면 항상 다시 끕니다.',
    },
  },
  rollback: {
    default: 'auto',
    values: ['auto', 'never'],
    description: {
      en: 'What to do when the new release does not migrate, boot or serve: `auto` puts the release before it in force again, with its config vars, unless a migration was applied that its code cannot live with.',
      ko: '새 릴리스가 마이그레이션되지 않거나, 부팅하지 않거나, 동작하지 않을 때의 처리입니다. `auto`는 이전 코드가 쓸 수 없는 마이그레이션이 적용된 경우를 빼고 이전 릴리스와 그 config var로 되돌립니다.',
    },
  },
  'promote-to': {
    description: {
      en: 'App of the same pipeline, such as production, that gets the very same slug once this app serves. It keeps its own config vars, and is migrated, proven and rolled back in the same way.',
      ko: '이 앱이 잘 동작하면 같은 슬러그를 릴리스할, 같은 파이프라인의 앱입니다(예: 운영 앱). config var는 그 앱의 것을 그대로 쓰며, 마이그레이션과 동작 확인, 되돌리기도 똑같이 합니다.',
    },
  },
  'allow-older': {
    default: 'false',
    values: ['true', 'false'],
    description: {
      en: 'Whether a commit may be deployed over a later one that is live. Without it a run that was slow, or started again, cannot undo a newer deploy.',
      ko: '이미 배포된 커밋보다 오래된 커밋을 배포해도 되는지 정합니다. `false`이면 늦게 끝났거나 다시 시작한 실행이 더 새로운 배포를 덮어쓰지 못합니다.',
    },
  },
  force: {
    default: 'false',
    values: ['true', 'false'],
    description: {
      en: 'Whether a commit that is live and serves is built and released again.',
      ko: '이미 배포되어 잘 동작하는 커밋을 다시 빌드하고 릴리스할지 정합니다.',
    },
  },
  timeout: {
    default: '30m',
    description: {
      en: 'Time for the whole run: minutes (`30`) or a duration (`20m`, `900s`, `1h`). When it is over, the run ends and says what was still going on.',
      ko: '전체 실행에 허용하는 시간입니다. 분(`30`) 또는 기간(`20m`, `900s`, `1h`)으로 씁니다. 시간이 지나면 무엇이 진행 중이었는지 알리고 끝납니다.',
    },
  },
  'config-vars': {
    secret: true,
    description: {
      en: 'Config vars to set on the app before the build, one `NAME=value` a line. Values of six characters and more are masked; vars that are not named stay as they are.',
      ko: '빌드 전에 앱에 설정할 config var입니다. 한 줄에 `NAME=value` 하나씩 쓰세요. 여섯 글자 이상인 값은 로그에서 가려지고, 적지 않은 변수는 그대로 둡니다.',
    },
  },
  'postgres-plan': {
    default: 'off',
    description: {
      en: 'Plan of Heroku Postgres, such as `essential-0`, to attach when the settings read DATABASE_URL and the app has none. It costs money: the price is told first. `off` never attaches one.',
      ko: '설정이 DATABASE_URL을 읽는데 앱에 없을 때 연결할 Heroku Postgres 플랜입니다(예: `essential-0`). 유료이며, 먼저 가격을 알려 줍니다. `off`이면 연결하지 않습니다.',
    },
  },
  superuser: {
    secret: true,
    description: {
      en: 'Makes an administrator after the migration, unless there is one of that name: `DJANGO_SUPERUSER_USERNAME=…`, `DJANGO_SUPERUSER_EMAIL=…` and `DJANGO_SUPERUSER_PASSWORD=…`, one a line. They are given to that one run of `createsuperuser --noinput` and stored nowhere.',
      ko: '마이그레이션 뒤에 같은 이름의 계정이 없으면 관리자를 만듭니다. `DJANGO_SUPERUSER_USERNAME=…`, `DJANGO_SUPERUSER_EMAIL=…`, `DJANGO_SUPERUSER_PASSWORD=…`를 한 줄에 하나씩 쓰세요. `createsuperuser --noinput`을 한 번 실행할 때만 쓰고 어디에도 저장하지 않습니다.',
    },
  },
  'github-token': {
    default: '${{ github.token }}',
    secret: true,
    description: {
      en: 'Token for GitHub. The default is enough.',
      ko: 'GitHub 토큰입니다. 기본값이면 충분합니다.',
    },
  },
  python: {
    default: 'auto',
    description: {
      en: 'Python to run the project with on the runner: `auto` finds the version that Heroku will use, `active` takes the `python` on the PATH, a path takes that interpreter.',
      ko: '러너에서 프로젝트를 실행할 Python입니다. `auto`는 Heroku가 쓸 버전을 찾고, `active`는 PATH의 `python`을 쓰며, 경로를 주면 그 인터프리터를 씁니다.',
    },
  },
});

export type InputName = keyof typeof inputDefinitions;

export const inputNames = Object.keys(inputDefinitions) as InputName[];

export const definitionOf = (name: InputName): InputDefinition => inputDefinitions[name];

/** The values of an input that has choices. */
export type Choice<N extends InputName> = (typeof inputDefinitions)[N] extends {
  values: readonly (infer V extends string)[];
}
  ? V
  : never;
