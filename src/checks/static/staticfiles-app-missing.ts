import { defineCheck } from '../define.js';
import { holds, placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'staticfiles-app-missing',
  severity: 'error',
  guide: '1-1',
  title: text(
    'django.contrib.staticfiles is not installed',
    'django.contrib.staticfiles가 설치되지 않았습니다',
  ),
  docs: {
    what: text(
      'Looks for `django.contrib.staticfiles` in INSTALLED_APPS.',
      'INSTALLED_APPS에 `django.contrib.staticfiles`가 있는지 확인합니다.',
    ),
    why: text(
      "Heroku's classic build runs `manage.py collectstatic` whenever it finds Django and a manage.py. Without the app the command is unknown and the build is rejected.",
      'Heroku의 클래식 빌드는 Django와 manage.py가 있으면 항상 `manage.py collectstatic`을 실행합니다. 이 앱이 없으면 알 수 없는 명령이 되어 빌드가 거부됩니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/django-assets',
      'https://github.com/heroku/heroku-buildpack-python/blob/main/bin/steps/collectstatic',
    ],
  },
  *run(context) {
    const { platform, django } = context;
    const settings = settingsOf(context, 'BUILD');
    if (!settings || django.managePy === undefined || platform?.generation === 'fir') return;
    const disabled = platform?.configVars.get('DISABLE_COLLECTSTATIC') ?? '0';
    if ((disabled !== '0' && disabled !== '') || django.project.has('.heroku/collectstatic_disabled')) return;
    const apps = settings.get('INSTALLED_APPS');
    if (apps === undefined || holds(apps, 'django.contrib.staticfiles') !== false) return;
    // Its AppConfig is the app too.
    if (holds(apps, 'django.contrib.staticfiles.apps.StaticFilesConfig') !== false) return;
    yield found(
      placeOfSetting(settings, 'INSTALLED_APPS'),
      text(
        'INSTALLED_APPS lacks `django.contrib.staticfiles`, so the `collectstatic` of the build is an unknown command and the build is rejected.',
        'INSTALLED_APPS에 `django.contrib.staticfiles`가 없어서 빌드 중의 `collectstatic`이 알 수 없는 명령이 되고 빌드가 거부됩니다.',
      ),
      text(
        'Add `"django.contrib.staticfiles"` to INSTALLED_APPS. For an API without static files: `heroku config:set DISABLE_COLLECTSTATIC=1`.',
        'INSTALLED_APPS에 `"django.contrib.staticfiles"`를 추가해 주세요. 정적 파일이 없는 API라면 `heroku config:set DISABLE_COLLECTSTATIC=1`을 설정하면 됩니다.',
      ),
    );
  },
});
