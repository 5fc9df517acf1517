import { djangoReleases } from '../data/django-releases.js';
import { defineCheck } from '../define.js';
import { djangoVersion } from '../django-version.js';
import { settingsOf } from '../settings-facts.js';
import { text, unknown } from '../verdicts.js';
import { postgresDatabases } from './engine.js';

/** The oldest PostgreSQL that Heroku has not ended: https://devcenter.heroku.com/articles/heroku-postgres-version-support */
const oldestOnHeroku = 14;

export default defineCheck({
  id: 'db-server-too-old',
  severity: 'error',
  title: text(
    'The PostgreSQL server is too old for this Django',
    '이 Django가 지원하지 않는 오래된 PostgreSQL 서버입니다',
  ),
  docs: {
    what: text(
      'Compares the oldest PostgreSQL that the Django in use supports with the versions that databases on Heroku may still have. Which one it is only `heroku pg:info` tells.',
      '사용하는 Django가 지원하는 가장 오래된 PostgreSQL을 Heroku 데이터베이스가 아직 쓰고 있을 수 있는 버전과 비교합니다. 실제 버전은 `heroku pg:info`로만 알 수 있습니다.',
    ),
    why: text(
      'Django refuses an older server at the first connection with NotSupportedError, and `migrate` fails.',
      'Django는 더 오래된 서버에 처음 연결할 때 NotSupportedError로 거부하고, `migrate`도 실패합니다.',
    ),
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/databases/#postgresql-notes',
      'https://devcenter.heroku.com/articles/heroku-postgres-version-support',
    ],
  },
  *run(context) {
    const { platform } = context;
    const settings = settingsOf(context, 'RUN');
    if (!platform || platform.postgresVars.length === 0 || !settings) return;
    if (postgresDatabases(settings).length === 0) return;
    const django = djangoVersion(context);
    const minor = django.kind === 'pinned' ? django.version.split('.').slice(0, 2).join('.') : undefined;
    const release =
      django.kind === 'range' ? django.newest : djangoReleases.find((candidate) => candidate.minor === minor);
    if (!release?.postgres || release.postgres <= oldestOnHeroku) return;
    yield unknown(
      text(
        `whether the database runs PostgreSQL ${release.postgres} or later, as Django ${release.minor} needs (\`heroku pg:info -a ${platform.appName}\`)`,
        `데이터베이스가 Django ${release.minor}에 필요한 PostgreSQL ${release.postgres} 이상인지(\`heroku pg:info -a ${platform.appName}\`)`,
      ),
    );
  },
});
