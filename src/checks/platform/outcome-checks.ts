import type { Severity } from '../../model/finding.js';
import type { Text } from '../../model/text.js';
import { defaultDatabases } from '../database/engine.js';
import { type Check, defineCheck } from '../define.js';
import type { Outcome } from '../outcome.js';
import { found, text } from '../verdicts.js';
import { wholeApp } from './whole-app.js';

type Failed = NonNullable<Outcome['failed']>;

/** A check that says that a stage after the push has failed, at the line that made it fail. */
function failed(
  check: Pick<Check, 'id' | 'title' | 'guide' | 'docs'>,
  applies: (failed: Failed, outcome: Outcome) => boolean,
): Check {
  return defineCheck({
    severity: 'error',
    ...check,
    *run({ outcome }) {
      if (!outcome?.failed || !applies(outcome.failed, outcome)) return;
      const { cause, repair, location } = outcome.failed;
      yield found(location ?? wholeApp, cause, repair ?? seeLog, { settledBy: 'platform' });
    },
  });
}

const seeLog = text(
  'The log in the summary tells more.',
  '요약에 실린 로그에서 자세한 내용을 볼 수 있습니다.',
);

export const buildFailed = failed(
  {
    id: 'build-failed',
    guide: '3-1',
    title: text('Heroku could not build the app', 'Heroku가 앱을 빌드하지 못했습니다'),
    docs: {
      what: text(
        'Says why Heroku’s build failed, from its log.',
        'Heroku의 빌드가 실패한 원인을 로그에서 찾아 알려 줍니다.',
      ),
      why: text(
        'A build that fails changes nothing on the app: what ran before runs on.',
        '빌드가 실패하면 앱은 그대로이며, 이전 릴리스가 계속 동작합니다.',
      ),
      sources: ['https://devcenter.heroku.com/articles/python-support'],
    },
  },
  ({ stage }) => stage === 'build',
);

export const releaseFailed = failed(
  {
    id: 'release-failed',
    guide: '2',
    title: text('The release phase failed', 'release phase가 실패했습니다'),
    docs: {
      what: text(
        'Says why the command of the release phase failed, from its output.',
        'release phase의 명령이 실패한 원인을 출력에서 찾아 알려 줍니다.',
      ),
      why: text(
        'The new release is then not put in force, and the previous one keeps running.',
        '이때 새 릴리스는 적용되지 않고 이전 릴리스가 계속 동작합니다.',
      ),
      sources: ['https://devcenter.heroku.com/articles/release-phase'],
    },
  },
  ({ stage }) => stage === 'release',
);

export const dynoCrashed = failed(
  {
    id: 'dyno-crashed',
    title: text('The web process crashed', '웹 프로세스가 멈췄습니다'),
    docs: {
      what: text(
        'Says why the web process ended while it booted, from its log.',
        '웹 프로세스가 부팅 중에 끝난 원인을 로그에서 찾아 알려 줍니다.',
      ),
      why: text(
        'Visitors get error H10 until a release boots. Heroku does not go back by itself.',
        '부팅되는 릴리스가 나올 때까지 방문자는 H10 오류를 봅니다. Heroku가 스스로 되돌리지는 않습니다.',
      ),
      sources: ['https://devcenter.heroku.com/articles/error-codes#h10-app-crashed'],
    },
  },
  ({ stage }, { codes }) => stage === 'boot' && !codes.has('R10'),
);

export const bootTimeout = failed(
  {
    id: 'boot-timeout',
    title: text(
      'The web process did not listen on $PORT in time',
      '웹 프로세스가 제때 $PORT를 열지 않았습니다',
    ),
    docs: {
      what: text('Finds error R10 in the log of the app.', '앱의 로그에서 R10 오류를 찾습니다.'),
      why: text(
        'A web process has 60 seconds to listen on the port that Heroku gives it; then it is killed.',
        '웹 프로세스는 60초 안에 Heroku가 준 포트를 열어야 하며, 그러지 못하면 강제 종료됩니다.',
      ),
      sources: ['https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout'],
    },
  },
  ({ stage }, { codes }) => stage === 'boot' && codes.has('R10'),
);

/** A check of Heroku's error codes in the log since the release. */
function logged(
  check: Pick<Check, 'id' | 'title' | 'docs'>,
  codes: readonly (readonly [code: string, severity: Severity])[],
  say: (code: string, times: number) => { message: Text; remedy: Text },
): Check {
  return defineCheck({
    severity: 'warning',
    ...check,
    *run({ outcome }) {
      const hit = codes.find(([code]) => outcome?.codes.has(code));
      if (!outcome || !hit) return;
      const [code, severity] = hit;
      const { message, remedy } = say(code, outcome.codes.get(code)!);
      yield found(wholeApp, message, remedy, { severity, settledBy: 'platform' });
    },
  });
}

export const memoryQuota = logged(
  {
    id: 'memory-quota',
    title: text('The dyno uses more memory than it has', 'dyno가 메모리 한도를 넘었습니다'),
    docs: {
      what: text(
        'Finds errors R14 and R15 in the log of the app.',
        '앱의 로그에서 R14와 R15 오류를 찾습니다.',
      ),
      why: text(
        'Above its quota a dyno swaps and becomes slow (R14), and far above it is killed (R15).',
        '한도를 넘으면 스왑을 써서 느려지고(R14), 훨씬 넘으면 강제 종료됩니다(R15).',
      ),
      sources: ['https://devcenter.heroku.com/articles/error-codes#r14-memory-quota-exceeded'],
    },
  },
  [
    ['R15', 'error'],
    ['R14', 'warning'],
  ],
  (code, times) => ({
    message: text(
      `The log has ${code} ${times} times since the release: ${code === 'R15' ? 'a dyno was killed for its memory' : 'a dyno is above its memory and swaps'}.`,
      `릴리스 뒤 로그에 ${code}가 ${times}번 나왔습니다. ${code === 'R15' ? '메모리 때문에 dyno가 강제 종료되었습니다' : 'dyno가 메모리 한도를 넘어 스왑을 쓰고 있습니다'}.`,
    ),
    remedy: text(
      'Run fewer workers (config var WEB_CONCURRENCY), or a bigger dyno (`heroku ps:type`).',
      '워커 수를 줄이거나(config var WEB_CONCURRENCY) 더 큰 dyno를 쓰세요(`heroku ps:type`).',
    ),
  }),
);

export const requestTimeout = logged(
  {
    id: 'request-timeout',
    title: text('Requests take longer than 30 seconds', '30초를 넘는 요청이 있습니다'),
    docs: {
      what: text('Finds error H12 in the log of the app.', '앱의 로그에서 H12 오류를 찾습니다.'),
      why: text(
        'After 30 seconds the router gives a request up, while the worker goes on with it and is lost for others.',
        '30초가 지나면 라우터는 요청을 포기하지만, 워커는 그 일을 계속하느라 다른 요청을 받지 못합니다.',
      ),
      sources: ['https://devcenter.heroku.com/articles/error-codes#h12-request-timeout'],
    },
  },
  [['H12', 'warning']],
  (code, times) => ({
    message: text(
      `The router gave ${times} requests up after 30 seconds since the release (${code}).`,
      `릴리스 뒤 라우터가 30초를 넘긴 요청 ${times}건을 포기했습니다(${code}).`,
    ),
    remedy: text(
      'Move what takes long to a worker process, and set gunicorn’s `--timeout` below 30.',
      '오래 걸리는 작업은 worker 프로세스로 옮기고 gunicorn의 `--timeout`을 30보다 작게 설정하세요.',
    ),
  }),
);

export const slugNoWeb = defineCheck({
  id: 'slug-no-web',
  severity: 'error',
  guide: '1-4',
  title: text('The slug has no web process', '슬러그에 web 프로세스가 없습니다'),
  docs: {
    what: text(
      'Looks whether what Heroku built declares a process type web.',
      'Heroku가 빌드한 결과에 web 프로세스가 있는지 확인합니다.',
    ),
    why: text(
      'Without one nothing listens, and the router answers every visitor with error H14.',
      'web이 없으면 요청을 받을 프로세스가 없어, 라우터가 모든 방문자에게 H14 오류를 보냅니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/procfile'],
  },
  *run({ outcome, django }) {
    const types = outcome?.processTypes;
    if (!types || types.includes('web')) return;
    yield found(
      django.project.files.includes('Procfile') ? { file: 'Procfile' } : wholeApp,
      text(
        `Heroku found ${types.length > 0 ? `only the process types ${types.join(', ')}` : 'no process types'}: there is no web, so visitors get H14.`,
        `Heroku가 ${types.length > 0 ? `프로세스 유형 ${types.join(', ')}만` : '프로세스 유형을 하나도'} ${types.length > 0 ? '찾았습니다' : '찾지 못했습니다'}. web이 없어 방문자는 H14 오류를 봅니다.`,
      ),
      text(
        'Commit a file named Procfile in the root with the line `web: gunicorn PACKAGE.wsgi` (a blank behind the colon).',
        '루트에 `web: gunicorn 패키지.wsgi` 줄(콜론 뒤에 공백)이 있는 Procfile을 커밋해 주세요.',
      ),
      { settledBy: 'platform' },
    );
  },
});

export const superuserMissing = defineCheck({
  id: 'superuser-missing',
  severity: 'notice',
  guide: '2',
  title: text('There is no administrator yet', '아직 관리자 계정이 없습니다'),
  docs: {
    what: text(
      'Knows that there is no account when this run has made the table of accounts.',
      '이번 실행에서 계정 테이블을 만들었으면 계정이 하나도 없음을 알 수 있습니다.',
    ),
    why: text(
      'Accounts of the database on your own machine are not there: nobody can log in to the admin.',
      '내 컴퓨터의 데이터베이스에 있는 계정은 옮겨지지 않으므로, 아무도 관리자 페이지에 로그인할 수 없습니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/ref/django-admin/#createsuperuser'],
  },
  *run({ outcome }) {
    if (!outcome?.noAccounts) return;
    yield found(
      wholeApp,
      text(
        'The database is new and has no account, so nobody can log in to the admin.',
        '데이터베이스가 새로 만들어져 계정이 없으므로, 아무도 관리자 페이지에 로그인할 수 없습니다.',
      ),
      text(
        'Give the input `superuser` (DJANGO_SUPERUSER_USERNAME, _EMAIL and _PASSWORD from secrets), or run `heroku run python manage.py createsuperuser`.',
        '입력 `superuser`에 DJANGO_SUPERUSER_USERNAME, _EMAIL, _PASSWORD를 secret으로 주거나 `heroku run python manage.py createsuperuser`를 실행해 주세요.',
      ),
      { settledBy: 'platform' },
    );
  },
});

export const migrationsUnapplied = defineCheck({
  id: 'migrations-unapplied',
  severity: 'warning',
  guide: '2-4',
  title: text(
    'The database lacks migrations of the release',
    '데이터베이스에 적용되지 않은 마이그레이션이 있습니다',
  ),
  docs: {
    what: text(
      'With `migrate: never`, asks `manage.py showmigrations` in a one-off dyno after the release.',
      '`migrate: never`이면 릴리스 뒤에 일회용 dyno에서 `manage.py showmigrations`로 확인합니다.',
    ),
    why: text(
      'Pages that use a new model or field end with "relation does not exist" or "column does not exist" until somebody migrates.',
      '누군가 마이그레이션할 때까지, 새 모델이나 필드를 쓰는 페이지가 "relation does not exist"나 "column does not exist" 오류로 끝납니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/ref/django-admin/#showmigrations'],
  },
  *run({ outcome, django }) {
    const missing = outcome?.unapplied ?? [];
    const settings = django.settings('RELEASE');
    // The dyno has a new SQLite file of its own; that the app has one is another finding.
    if (missing.length === 0 || defaultDatabases(settings)?.every(({ engine }) => engine === 'sqlite'))
      return;
    const [first] = missing;
    const named = `\`${first!.app}.${first!.name}\``;
    const count = missing.length;
    yield found(
      wholeApp,
      text(
        `The release is in force, and its database lacks ${count === 1 ? `the migration ${named}` : `${count} migrations, the first of them ${named}`}: pages that need ${count === 1 ? 'it' : 'them'} fail.`,
        `릴리스가 적용되었지만 데이터베이스에 마이그레이션 ${count === 1 ? `${named}이(가)` : `${count}개(첫 번째는 ${named})가`} 없어, 필요한 페이지가 실패합니다.`,
      ),
      text(
        'Leave `migrate` at `auto`, or run `heroku run python manage.py migrate`.',
        '`migrate`를 `auto`로 두거나 `heroku run python manage.py migrate`를 실행해 주세요.',
      ),
      { settledBy: 'platform' },
    );
  },
});
