import type { Value } from '../../python/value.js';
import { defineCheck } from '../define.js';
import { items, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';

export default defineCheck({
  id: 'secret-key-weak',
  severity: 'warning',
  guide: '1-2',
  title: text('An old secret key can be guessed', '예전 비밀 키를 추측할 수 있습니다'),
  docs: {
    what: text(
      'Looks at the shape of the keys in SECRET_KEY_FALLBACKS: fewer than 50 characters, fewer than 5 different ones, or the mark `django-insecure-` of startproject. Of SECRET_KEY itself secret-key-literal and config-secret-weak speak.',
      'SECRET_KEY_FALLBACKS에 든 키의 형태를 확인합니다. 50자 미만이거나, 서로 다른 문자가 5개 미만이거나, startproject가 붙이는 `django-insecure-`로 시작하는 경우입니다. SECRET_KEY 자체는 secret-key-literal과 config-secret-weak가 알려 줍니다.',
    ),
    why: text(
      'Sessions, password reset links and signed cookies are as safe as this key. Django warns with security.W025 for the same shapes.',
      '세션, 비밀번호 재설정 링크, 서명된 쿠키의 안전은 이 키에 달려 있습니다. Django도 같은 조건에서 security.W025로 경고합니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/ref/checks/#security'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    for (const old of items(settings.get('SECRET_KEY_FALLBACKS')) ?? []) {
      if (!isWeak(old)) continue;
      yield found(
        place(old.at),
        text(
          'This old key is short, monotonous, or marked as insecure by startproject, and it is still good for sessions and reset links (security.W025).',
          '이 예전 키는 짧거나 단조롭거나 startproject가 안전하지 않다고 표시한 값인데, 세션과 재설정 링크에 아직 쓰입니다(security.W025).',
        ),
        text(
          'Take it out as soon as nobody needs the sessions that it signed.',
          '이 키로 서명한 세션이 더 이상 필요 없으면 바로 빼 주세요.',
        ),
      );
    }
  },
});

/** Django's _check_secret_key. */
function isWeak(key: Value): boolean {
  return (
    key.type === 'str' &&
    key.value !== '' &&
    (key.value.length < 50 || new Set(key.value).size < 5 || key.value.startsWith('django-insecure-'))
  );
}
