import { defineCheck } from '../define.js';
import {
  belowBaseDir,
  deciders,
  holds,
  insertBelow,
  placeOfSetting,
  settingsOf,
  truth,
} from '../settings-facts.js';
import { found, text, unknown } from '../verdicts.js';
import { collectsToFiles } from './storage.js';

export default defineCheck({
  id: 'static-root-missing',
  severity: 'error',
  guide: '1-1',
  title: text('STATIC_ROOT is not set', 'STATIC_ROOT이 설정되지 않았습니다'),
  docs: {
    what: text(
      'Evaluates STATIC_ROOT as the build sees it, where `django.contrib.staticfiles` is installed.',
      '`django.contrib.staticfiles`를 쓰는 프로젝트에서, 빌드할 때의 STATIC_ROOT 값을 확인합니다.',
    ),
    why: text(
      'Heroku runs `collectstatic` in every build. Without a STATIC_ROOT it ends with ImproperlyConfigured and the push is rejected.',
      'Heroku는 빌드할 때마다 `collectstatic`을 실행합니다. STATIC_ROOT이 없으면 ImproperlyConfigured로 끝나고 푸시가 거부됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'STATIC_URL = "static/"\n',
      good: 'STATIC_URL = "static/"\nSTATIC_ROOT = BASE_DIR / "staticfiles"\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/django-assets',
      'https://docs.djangoproject.com/en/stable/ref/settings/#static-root',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'BUILD');
    if (!settings || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true) return;
    if (!collectsToFiles(context, settings)) return;
    const root = settings.get('STATIC_ROOT');
    const is = root === undefined ? false : truth(root);
    if (is === true) return;
    if (is === undefined) {
      const env = deciders(root!).map((name) => `\`${name}\``);
      if (env.length > 0) {
        yield unknown(
          text(
            `the value of the config var ${env.join(', ')}, which decides STATIC_ROOT`,
            `STATIC_ROOT을 결정하는 config var ${env.join(', ')}의 값`,
          ),
          placeOfSetting(settings, 'STATIC_ROOT'),
        );
      }
      return;
    }
    const value = belowBaseDir(settings, 'staticfiles');
    const line = `STATIC_ROOT = ${value ?? 'BASE_DIR / "staticfiles"'}`;
    const url = settings.history('STATIC_URL').at(-1);
    const set = settings.history('STATIC_ROOT').at(-1);
    const where = set ?? url;
    yield found(
      where ? placeOfSetting(settings, set ? 'STATIC_ROOT' : 'STATIC_URL') : { file: settings.file! },
      text(
        'STATIC_ROOT is not set. Heroku runs `collectstatic` in the build; it ends with ImproperlyConfigured and the build is rejected.',
        'STATIC_ROOT이 설정되지 않았습니다. Heroku가 빌드 중에 실행하는 `collectstatic`이 ImproperlyConfigured로 끝나 빌드가 거부됩니다.',
      ),
      text(
        `Add \`${line}\` below STATIC_URL. Do not set DISABLE_COLLECTSTATIC: it only hides the fault.`,
        `STATIC_URL 아래에 \`${line}\`를 추가해 주세요. DISABLE_COLLECTSTATIC은 원인을 가릴 뿐이니 쓰지 않는 것이 좋습니다.`,
      ),
      value !== undefined && url && !set && url.how === 'assign'
        ? {
            fix: {
              title: text('Set STATIC_ROOT', 'STATIC_ROOT 설정하기'),
              safety: 'safe',
              edits: [insertBelow(context.django.project, url.at, line)],
            },
          }
        : {},
    );
  },
});
