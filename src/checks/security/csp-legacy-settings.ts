import { satisfies, valid } from '@renovatebot/pep440';
import { defineCheck } from '../define.js';
import { placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'csp-legacy-settings',
  severity: 'error',
  guide: '1-3',
  title: text('These CSP settings have no effect', '이 CSP 설정은 적용되지 않습니다'),
  docs: {
    what: text(
      'Finds CSP_* settings with django-csp 4 or later.',
      'django-csp 4 이상에서 CSP_* 설정을 찾습니다.',
    ),
    why: text(
      'django-csp 4 reads CONTENT_SECURITY_POLICY only. With the old names no header is sent, and with `csp` in INSTALLED_APPS `migrate` stops with csp.E001.',
      'django-csp 4는 CONTENT_SECURITY_POLICY만 읽습니다. 예전 이름을 쓰면 헤더가 전혀 나가지 않고, INSTALLED_APPS에 `csp`가 있으면 `migrate`가 csp.E001로 멈춥니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CSP_DEFAULT_SRC = ("\'self\'",)\n',
      good: 'CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["\'self\'"]}}\n',
    },
    sources: ['https://django-csp.readthedocs.io/en/latest/migration-guide.html'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const csp = context.django.install.packages.get('django-csp');
    const old = settings?.names().filter((name) => /^CSP_[A-Z_]+$/.test(name)) ?? [];
    const first = old[0];
    if (!settings || !csp || first === undefined || settings.get('CONTENT_SECURITY_POLICY') !== undefined)
      return;
    // Without a pin pip takes the newest; with a bound below 4 an old one.
    const modern =
      csp.version !== undefined
        ? valid(csp.version) !== null && satisfies(csp.version, '>=4')
        : csp.specifier === '' || /^>=?\s*[\d.]+$/.test(csp.specifier);
    if (!modern) return;
    yield found(
      placeOfSetting(settings, first),
      text(
        `django-csp 4 ignores ${old.join(', ')}: no Content-Security-Policy header is sent.`,
        `django-csp 4는 ${old.join(', ')}을 무시하므로 Content-Security-Policy 헤더가 나가지 않습니다.`,
      ),
      text(
        'Write `CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["\'self\'"]}}`, or pin `django-csp<4`.',
        '`CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["\'self\'"]}}`로 바꾸거나 `django-csp<4`로 고정해 주세요.',
      ),
    );
  },
});
