import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'req-django-heroku',
  severity: 'warning',
  title: text('django-heroku is abandoned', 'django-heroku는 더 이상 관리되지 않습니다'),
  docs: {
    what: text('Finds django-heroku among the packages.', '패키지 목록에서 django-heroku를 찾습니다.'),
    why: text(
      'It has been archived for years and its releases are withdrawn, so only an exact pin installs. It sets settings that Django 5.1 no longer reads, opens ALLOWED_HOSTS to all, and forces SSL on any database.',
      '2018년 이후 관리가 끝났고 릴리스가 철회되어, 정확히 고정한 버전만 설치됩니다. Django 5.1이 읽지 않는 설정을 바꾸고, ALLOWED_HOSTS를 모두 열고, 모든 데이터베이스에 SSL을 강제합니다.',
    ),
    sources: ['https://github.com/heroku/django-heroku', 'https://github.com/heroku/django-heroku/issues/56'],
  },
  *run({ django: { install } }) {
    const listed = install.packages.get('django-heroku');
    if (!listed) return;
    const pinned = listed.version !== undefined;
    yield found(
      listed.location,
      pinned
        ? text(
            'django-heroku is abandoned, and does behind your back what three lines of settings do openly.',
            'django-heroku는 관리가 중단된 패키지이고, 설정 몇 줄이면 될 일을 보이지 않게 처리합니다.',
          )
        : text(
            'All releases of django-heroku are withdrawn: without an exact pin pip finds none and the build stops.',
            'django-heroku의 모든 릴리스가 철회되었습니다. 정확한 버전을 고정하지 않으면 pip가 찾지 못해 빌드가 중단됩니다.',
          ),
      text(
        'Remove it with its `django_heroku.settings(locals())`, and set DATABASES by dj-database-url, STATIC_ROOT, WhiteNoise and ALLOWED_HOSTS yourself.',
        '`django_heroku.settings(locals())`와 함께 지우고, dj-database-url로 DATABASES를, 그리고 STATIC_ROOT, WhiteNoise, ALLOWED_HOSTS를 직접 설정해 주세요.',
      ),
      { severity: pinned ? 'warning' : 'error' },
    );
  },
});
