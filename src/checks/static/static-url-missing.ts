import { defineCheck } from '../define.js';
import { holds, placeOfSetting, settingsOf, textOf, truth } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { collectsToFiles } from './storage.js';

export default defineCheck({
  id: 'static-url-missing',
  severity: 'error',
  guide: '1-1',
  title: text('STATIC_URL is not complete', 'STATIC_URL이 완전하지 않습니다'),
  docs: {
    what: text(
      'Evaluates STATIC_URL where `django.contrib.staticfiles` is installed: it must be set and end with a slash.',
      '`django.contrib.staticfiles`를 쓰는 프로젝트에서 STATIC_URL이 있는지, 슬래시로 끝나는지 확인합니다.',
    ),
    why: text(
      'Without it `collectstatic` ends with ImproperlyConfigured and the build is rejected; without the slash `migrate` refuses to run (urls.E006).',
      '없으면 `collectstatic`이 ImproperlyConfigured로 끝나 빌드가 거부되고, 슬래시가 없으면 `migrate`가 실행되지 않습니다(urls.E006).',
    ),
    example: { file: 'settings.py', bad: 'STATIC_URL = ""\n', good: 'STATIC_URL = "static/"\n' },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#static-url'],
  },
  *run(context) {
    const settings = settingsOf(context, 'BUILD');
    if (!settings || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true) return;
    const url = settings.get('STATIC_URL');
    const written = textOf(url);
    if (written && !written.endsWith('/')) {
      yield found(
        placeOfSetting(settings, 'STATIC_URL'),
        text(
          `STATIC_URL \`${written}\` does not end with a slash: \`migrate\` stops at a system check (urls.E006).`,
          `STATIC_URL \`${written}\`이 슬래시로 끝나지 않아 \`migrate\`가 시스템 검사(urls.E006)에서 멈춥니다.`,
        ),
        text(`Write \`STATIC_URL = "${written}/"\`.`, `\`STATIC_URL = "${written}/"\`로 적어 주세요.`),
      );
    }
    // A storage elsewhere has an address of its own.
    if ((url !== undefined && truth(url) !== false) || !collectsToFiles(context, settings)) return;
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
