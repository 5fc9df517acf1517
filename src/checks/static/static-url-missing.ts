import { defineCheck } from '../define.js';
import { holds, placeOfSetting, settingsOf, truth } from '../settings-facts.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'static-url-missing',
  severity: 'error',
  guide: '1-1',
  title: text('STATIC_URL is empty', 'STATIC_URL이 비어 있습니다'),
  docs: {
    what: text(
      'Evaluates STATIC_URL where `django.contrib.staticfiles` is installed.',
      '`django.contrib.staticfiles`를 쓰는 프로젝트의 STATIC_URL 값을 확인합니다.',
    ),
    why: text(
      'Without it `collectstatic` ends with ImproperlyConfigured and the build is rejected.',
      '없으면 `collectstatic`이 ImproperlyConfigured로 끝나 빌드가 거부됩니다.',
    ),
    example: { file: 'settings.py', bad: 'STATIC_URL = ""\n', good: 'STATIC_URL = "static/"\n' },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#static-url'],
  },
  *run(context) {
    const settings = settingsOf(context, 'BUILD');
    if (!settings || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true) return;
    const url = settings.get('STATIC_URL');
    if (url !== undefined && truth(url) !== false) return;
    yield found(
      placeOfSetting(settings, 'STATIC_URL'),
      text(
        'STATIC_URL is empty, so `collectstatic` ends with ImproperlyConfigured and the build is rejected.',
        'STATIC_URL이 비어 있어 `collectstatic`이 ImproperlyConfigured로 끝나고 빌드가 거부됩니다.',
      ),
      text('Write `STATIC_URL = "static/"`.', '`STATIC_URL = "static/"`로 적어 주세요.'),
    );
  },
});
