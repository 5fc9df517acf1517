import { defineCheck } from '../define.js';
import { found, text, unknown } from '../verdicts.js';
import { wholeApp } from './whole-app.js';

export const postgresNotPromoted = defineCheck({
  id: 'postgres-not-promoted',
  severity: 'warning',
  guide: '3-2',
  title: text(
    'A database is attached, but not as DATABASE_URL',
    '데이터베이스가 DATABASE_URL로 연결되어 있지 않습니다',
  ),
  docs: {
    what: text(
      'Finds an attached Postgres add-on on an app that has no config var DATABASE_URL.',
      'Postgres 애드온은 있지만 config var DATABASE_URL이 없는 앱을 찾습니다.',
    ),
    why: text(
      'Settings read DATABASE_URL. A database that is attached under a colour only is not used, and the app falls back to SQLite.',
      '설정은 DATABASE_URL을 읽습니다. 색 이름으로만 연결된 데이터베이스는 쓰이지 않고, 앱은 SQLite로 넘어갑니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/managing-heroku-postgres-using-cli'],
  },
  *run({ platform }) {
    const [name] = platform?.postgresVars ?? [];
    if (!platform || name === undefined || platform.configVars.has('DATABASE_URL')) return;
    yield found(
      wholeApp,
      text(
        `A Postgres database is attached as ${name}, but there is no DATABASE_URL for the settings to read.`,
        `Postgres 데이터베이스가 ${name}(으)로만 연결되어, 설정이 읽을 DATABASE_URL이 없습니다.`,
      ),
      text(
        `\`heroku pg:promote ${name} -a ${platform.appName}\``,
        `\`heroku pg:promote ${name} -a ${platform.appName}\`를 실행해 주세요.`,
      ),
      { settledBy: 'platform' },
    );
  },
});

/** Names of plans that Heroku sells no more, as they stand in app.json and in scripts. */
const retired =
  /heroku-(?:postgresql:(?:dev|hobby-dev|hobby-basic|mini|basic)|redis:(?:hobby-dev|hobby-basic))\b/g;

export const postgresPlanRetired = defineCheck({
  id: 'postgres-plan-retired',
  // An app that is there already is deployed all the same.
  severity: 'warning',
  guide: '3-2',
  title: text('A plan of an add-on that is no longer sold', '더 이상 팔지 않는 애드온 플랜입니다'),
  docs: {
    what: text(
      'Finds names of retired plans of Heroku Postgres (hobby-dev, mini, basic) and of Heroku Key-Value Store (`heroku-redis:hobby-dev`) in app.json.',
      'app.json에서 판매가 끝난 Heroku Postgres 플랜(hobby-dev, mini, basic)과 Heroku Key-Value Store 플랜(`heroku-redis:hobby-dev`)의 이름을 찾습니다.',
    ),
    why: text(
      'Heroku refuses them: the free plans ended on November 28, 2022, mini and basic of Postgres after that. Review apps and the deploy button then fail.',
      'Heroku가 거절합니다. 무료 플랜은 2022년 11월 28일에, Postgres의 mini와 basic은 그 뒤에 끝났습니다. 리뷰 앱과 배포 버튼이 실패합니다.',
    ),
    example: {
      file: 'app.json',
      bad: '{"addons": ["heroku-postgresql:hobby-dev"]}\n',
      good: '{"addons": ["heroku-postgresql:essential-0"]}\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/heroku-postgres-plans',
      'https://github.com/saleor/saleor/issues/11723',
    ],
  },
  *run({ django: { project } }) {
    const source = project.files.includes('app.json') ? project.text('app.json') : undefined;
    for (const match of source?.matchAll(retired) ?? []) {
      const before = source!.slice(0, match.index);
      const column = match.index - (before.lastIndexOf('\n') + 1) + 1;
      const line = before.split('\n').length;
      const end = match.index + match[0].length;
      const plan = match[0].includes('redis') ? 'heroku-redis:mini' : 'heroku-postgresql:essential-0';
      yield found(
        { file: 'app.json', line, column, endLine: line, endColumn: column + match[0].length },
        text(
          `Heroku no longer sells ${match[0]}, so a new app made from this file (a review app, the deploy button) fails.`,
          `Heroku는 ${match[0]}을(를) 더 이상 팔지 않아, 이 파일로 새 앱(리뷰 앱, 배포 버튼)을 만들면 실패합니다.`,
        ),
        text(`Write \`${plan}\` (paid).`, `\`${plan}\`(유료)으로 바꿔 주세요.`),
        {
          fix: {
            title: text(`Take ${plan}`, `${plan}(으)로 바꾸기`),
            safety: 'unsafe',
            edits: [
              {
                kind: 'replace',
                file: 'app.json',
                start: match.index,
                end,
                newText: plan,
              },
            ],
          },
        },
      );
    }
  },
});

export const noBackups = defineCheck({
  id: 'no-backups',
  severity: 'notice',
  title: text('Nobody knows whether there are backups', '백업이 있는지 알 수 없습니다'),
  docs: {
    what: text(
      'Asks whether backups of the attached Postgres are scheduled: the Platform API does not tell.',
      '연결된 Postgres의 백업이 예약되어 있는지 묻습니다. Platform API로는 알 수 없습니다.',
    ),
    why: text(
      'Heroku makes no logical backups by itself. Without a schedule a wrong migration or a slip in the admin cannot be taken back.',
      'Heroku가 논리 백업을 저절로 만들지는 않습니다. 예약이 없으면 잘못된 마이그레이션이나 관리자의 실수를 되돌릴 수 없습니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/heroku-postgres-backups'],
  },
  *run({ platform }) {
    if (!platform || platform.postgresVars.length === 0) return;
    yield unknown(
      text(
        `whether backups are scheduled (\`heroku pg:backups:schedules -a ${platform.appName}\`)`,
        `백업이 예약되어 있는지(\`heroku pg:backups:schedules -a ${platform.appName}\`)`,
      ),
    );
  },
});
