import { josa } from '../model/josa.js';
import { same, type Text } from '../model/text.js';

const list = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');
const meant = (value: string | undefined): Text =>
  value === undefined
    ? same('')
    : { en: ` Did you mean \`${value}\`?`, ko: josa(` 혹시 \`${value}\`을(를) 쓰려고 하셨나요?`) };
const plus = (text: Text, more: Text): Text => ({ en: text.en + more.en, ko: text.ko + more.ko });

/** Why GitHub gives a run no secrets. */
type SecretsWithheld = 'fork' | 'dependabot';

/** Who may have written what is checked out, though the run has secrets. */
type Stranger = 'fork' | 'comment';

/** What the `expected` of an input problem says, and why a mode was chosen. */
export const inputTexts = {
  choice: (values: readonly string[], near?: string): Text =>
    plus({ en: `use one of ${list(values)}.`, ko: `${list(values)} 중 하나를 쓰세요.` }, meant(near)),
  unknownInput: (near: string): Text =>
    plus({ en: 'there is no such input.', ko: '그런 입력은 없습니다.' }, meant(near)),
  keyMissing: {
    en: "is needed to deploy. Make a key with `heroku authorizations:create`, save it as the repository secret HEROKU_API_KEY (Settings > Secrets and variables > Actions), and write `heroku-api-key: ${{ secrets.HEROKU_API_KEY }}`. Secrets are empty in pull requests from forks and in Dependabot's runs, and a secret of an environment needs `environment:` in the job.",
    ko: '배포하려면 필요합니다. `heroku authorizations:create`로 키를 만들어 저장소 secret HEROKU_API_KEY로 저장하고(Settings > Secrets and variables > Actions) `heroku-api-key: ${{ secrets.HEROKU_API_KEY }}`라고 쓰세요. fork에서 온 pull request와 Dependabot 실행에서는 secret이 비어 있으며, environment의 secret을 쓰려면 job에 `environment:`가 있어야 합니다.',
  },
  appMissing: {
    en: 'is needed to deploy. Create the app once with `heroku create`, save its name as the repository variable HEROKU_APP_NAME, and write `heroku-app-name: ${{ vars.HEROKU_APP_NAME }}`.',
    ko: '배포하려면 필요합니다. `heroku create`로 앱을 한 번 만들고 이름을 저장소 변수 HEROKU_APP_NAME으로 저장한 다음 `heroku-app-name: ${{ vars.HEROKU_APP_NAME }}`이라고 쓰세요.',
  },
  apiKey: {
    en: 'a key has no blanks, line breaks or other characters outside ASCII. Copy it again from `heroku authorizations:create` into the secret, without quotes and without a name in front.',
    ko: '키에는 공백, 줄바꿈, ASCII가 아닌 문자가 들어갈 수 없습니다. `heroku authorizations:create`의 결과를 따옴표나 이름 없이 secret에 다시 복사하세요.',
  },
  appName: (near?: string): Text =>
    plus(
      {
        en: 'an app name has 3 to 30 lower-case letters, digits and dashes, starts with a letter and does not end with a dash. Take it from `heroku apps`.',
        ko: '앱 이름은 영문 소문자, 숫자, 붙임표(-)로 된 3~30자이며 글자로 시작하고 붙임표로 끝나지 않습니다. `heroku apps`로 확인하세요.',
      },
      meant(near),
    ),
  herokuName: {
    en: 'write the name as Heroku shows it, without blanks.',
    ko: 'Heroku에 표시되는 이름을 공백 없이 쓰세요.',
  },
  postgresPlan: {
    en: 'use `off` or the name of a plan, such as `essential-0` (`heroku addons:plans heroku-postgresql`).',
    ko: '`off` 또는 `essential-0` 같은 플랜 이름을 쓰세요(`heroku addons:plans heroku-postgresql`).',
  },
  postgresPlanRetired: (plan: string): Text => ({
    en: `Heroku no longer sells \`${plan}\`; the smallest plan is \`essential-0\`.`,
    ko: `Heroku는 더 이상 \`${plan}\` 플랜을 팔지 않습니다. 가장 작은 플랜은 \`essential-0\`입니다.`,
  }),
  superuserName: (name: string): Text => ({
    en: `\`${name}\` is not read by createsuperuser: the names begin with DJANGO_SUPERUSER_.`,
    ko: josa(
      `\`${name}\`은(는) createsuperuser가 읽지 않습니다. 이름은 DJANGO_SUPERUSER_로 시작해야 합니다.`,
    ),
  }),
  superuserPassword: {
    en: 'DJANGO_SUPERUSER_PASSWORD is missing or empty: nobody could log in with that account.',
    ko: 'DJANGO_SUPERUSER_PASSWORD가 없거나 비어 있습니다. 그 계정으로는 로그인할 수 없습니다.',
  },
  projectDirRelative: {
    en: 'give a path relative to the repository root, such as `backend`.',
    ko: '`backend`처럼 저장소 루트를 기준으로 한 상대 경로를 쓰세요.',
  },
  projectDirInside: {
    en: 'the folder must lie inside the repository.',
    ko: '저장소 안에 있는 폴더여야 합니다.',
  },
  projectDirNoFolder: {
    en: 'there is no such folder in the checkout. Give the folder that holds manage.py, and run actions/checkout before this action.',
    ko: '체크아웃한 저장소에 그런 폴더가 없습니다. manage.py가 있는 폴더를 쓰고, 이 액션보다 먼저 actions/checkout을 실행하세요.',
  },
  settingsModule: (near?: string): Text =>
    plus(
      {
        en: 'write it as Python imports it, such as `config.settings.production`.',
        ko: '`config.settings.production`처럼 Python에서 import하는 이름으로 쓰세요.',
      },
      meant(near),
    ),
  ignoreId: (check: string, near?: string): Text =>
    plus(
      {
        en: `\`${check}\` is not the id of a check. Each finding names its check; docs/checks lists them all.`,
        ko: josa(
          `\`${check}\`은(는) 검사 id가 아닙니다. 각 결과에 검사 id가 적혀 있고, 전체 목록은 docs/checks에 있습니다.`,
        ),
      },
      meant(near),
    ),
  ignoreGlob: (entry: string): Text => ({
    en: `\`${entry}\` has no path after the colon. Write \`check-id:path-glob\`, or the id alone.`,
    ko: `\`${entry}\`에는 콜론 뒤에 경로가 없습니다. \`check-id:경로-glob\`으로 쓰거나 id만 쓰세요.`,
  }),
  environment: {
    en: 'give the name of a GitHub environment, such as `production`: one line of at most 255 characters.',
    ko: '`production` 같은 GitHub environment의 이름을 255자 이내의 한 줄로 쓰세요.',
  },
  command: {
    en: 'write one line without control characters.',
    ko: '제어 문자 없이 한 줄로 쓰세요.',
  },
  urlPath: (near?: string): Text =>
    plus(
      {
        en: 'give the path of a page of the app, starting with one `/`, such as `/health/`; other than ASCII must be percent-encoded.',
        ko: '`/health/`처럼 `/` 하나로 시작하는 앱 안의 경로를 쓰세요. ASCII가 아닌 문자는 퍼센트 인코딩해야 합니다.',
      },
      meant(near),
    ),
  statuses: {
    en: 'give HTTP statuses and ranges of them, separated by commas, such as `200-299, 401`.',
    ko: '`200-299, 401`처럼 HTTP 상태 코드와 범위를 쉼표로 구분해 쓰세요.',
  },
  timeout: {
    en: 'give minutes (`30`) or a duration (`20m`, `900s`, `1h`) from 10 seconds to 6 hours.',
    ko: '10초에서 6시간 사이의 값을 분(`30`) 또는 기간(`20m`, `900s`, `1h`)으로 쓰세요.',
  },
  configVarLine: (line: number): Text => ({
    en: `line ${line} has no \`=\`. Write one \`NAME=value\` a line; a value cannot go on in the next line.`,
    ko: `${line}번째 줄에 \`=\`이 없습니다. 한 줄에 \`NAME=value\` 하나씩 쓰세요. 값은 다음 줄로 이어질 수 없습니다.`,
  }),
  configVarName: (line: number): Text => ({
    en: `the name in line ${line} must be letters, digits and underscores and not start with a digit (no \`export\`, no blanks).`,
    ko: `${line}번째 줄의 이름은 영문자, 숫자, 밑줄로만 쓰고 숫자로 시작하지 않아야 합니다(\`export\`나 공백 없이).`,
  }),
  configVarTwice: (line: number, name: string): Text => ({
    en: `line ${line} sets \`${name}\` a second time. Keep one of them.`,
    ko: josa(`${line}번째 줄에서 \`${name}\`을(를) 다시 설정했습니다. 하나만 남기세요.`),
  }),
  configVarNul: (line: number, name: string): Text => ({
    en: `the value of \`${name}\` in line ${line} holds a NUL, which no environment variable can.`,
    ko: `${line}번째 줄의 \`${name}\` 값에 NUL 문자가 있습니다. 환경 변수에는 넣을 수 없습니다.`,
  }),
  python: (near?: string): Text =>
    plus(
      {
        en: 'use `auto`, `active` or the path of an interpreter. The version is read from the project (.python-version).',
        ko: '`auto`, `active` 또는 인터프리터의 경로를 쓰세요. 버전은 프로젝트(.python-version)에서 읽습니다.',
      },
      meant(near),
    ),
  why: {
    asked: (mode: string): Text => ({
      en: `the input \`mode\` is \`${mode}\``,
      ko: `입력 \`mode\`가 \`${mode}\`이기 때문입니다`,
    }),
    pullRequest: (withheld?: SecretsWithheld): Text =>
      withheld
        ? {
            en: `this is a pull request from ${from[withheld].en}; it is read, never run`,
            ko: `${from[withheld].ko} pull request이므로 코드를 실행하지 않고 읽기만 합니다`,
          }
        : {
            en: 'this is a pull request; it is checked before it is merged, and deployed afterwards',
            ko: 'pull request이므로 병합 전에는 검사만 하고, 배포는 병합한 뒤에 합니다',
          },
    withheld: (withheld?: SecretsWithheld): Text => ({
      en: `GitHub gives no secrets to runs from ${from[withheld ?? 'fork'].en}, so this one cannot deploy and only checks`,
      ko: `GitHub은 ${from[withheld ?? 'fork'].ko} 실행에 secret을 주지 않으므로 배포하지 않고 검사만 합니다`,
    }),
    stranger: (stranger: Stranger): Text =>
      stranger === 'fork'
        ? {
            en: 'this run has secrets although what it is about comes from a fork, so the project is read and never run',
            ko: '이 실행에는 secret이 있는데 대상이 fork에서 왔으므로, 코드를 실행하지 않고 읽기만 합니다',
          }
        : {
            en: 'this run has secrets and was asked for in a comment by somebody without write access, so the project is read and never run',
            ko: '이 실행에는 secret이 있는데 쓰기 권한이 없는 사람의 댓글로 시작되었으므로, 코드를 실행하지 않고 읽기만 합니다',
          },
    follows: (conclusion: string): Text => ({
      en: `the workflow run that this one follows ended with \`${conclusion}\`, so nothing is deployed`,
      ko: josa(`앞선 워크플로 실행이 \`${conclusion}\`(으)로 끝났으므로 배포하지 않습니다`),
    }),
    noKey: {
      en: 'there is no `heroku-api-key`, so nothing can be deployed',
      ko: '`heroku-api-key`가 없어 배포할 수 없기 때문입니다',
    },
    key: {
      en: 'there is a `heroku-api-key` and this is not a pull request',
      ko: '`heroku-api-key`가 있고 pull request가 아니기 때문입니다',
    },
  },
};

const from: Record<SecretsWithheld, Text> = {
  fork: { en: 'a fork', ko: 'fork에서 온' },
  dependabot: { en: 'Dependabot', ko: 'Dependabot이 만든' },
};
