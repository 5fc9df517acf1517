import { type Check, defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { deleteSetting } from '../edits.js';
import { holds, placeOfSetting, settingsOf, strings } from '../settings-facts.js';
import { middlewareValue, securityMiddleware } from '../static/middleware.js';
import { found, text } from '../verdicts.js';

/** django/core/checks/security/base.py, the same from 3.2 to 6.1. */
const referrerPolicies: readonly string[] = [
  'no-referrer',
  'no-referrer-when-downgrade',
  'origin',
  'origin-when-cross-origin',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
  'unsafe-url',
];
const openerPolicies: readonly string[] = ['same-origin', 'same-origin-allow-popups', 'unsafe-none'];

export const referrerPolicy: Check = defineCheck({
  id: 'referrer-policy',
  severity: 'error',
  title: text('No valid Referrer-Policy is sent', '올바른 Referrer-Policy가 전송되지 않습니다'),
  docs: {
    what: text(
      'Compares SECURE_REFERRER_POLICY with the values that Django knows.',
      'SECURE_REFERRER_POLICY를 Django가 아는 값과 비교합니다.',
    ),
    why: text(
      'Addresses of your pages, which may hold tokens, then reach other sites as the browser thinks fit; `check --deploy` ends with security.E023, or warns with W022.',
      '토큰이 들어 있을 수 있는 페이지 주소가 브라우저 판단에 따라 다른 사이트로 넘어갑니다. `check --deploy`는 security.E023으로 끝나거나 W022로 경고합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SECURE_REFERRER_POLICY = "sameorigin"\n',
      good: '# "same-origin" is the default\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/middleware/#referrer-policy'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const value = settings?.get('SECURE_REFERRER_POLICY');
    if (!settings || !value || holds(middlewareValue(settings), securityMiddleware) !== true) return;
    if (djangoSatisfies(context, '>=3.0') === false) return;
    const given = value.type === 'str' ? value.value.split(',').map((one) => one.trim()) : strings(value);
    const wrong = given?.find((one) => !referrerPolicies.includes(one));
    if (value.type !== 'none' && wrong === undefined) return;
    const edits = deleteSetting(context.django.project, settings, 'SECURE_REFERRER_POLICY');
    yield found(
      placeOfSetting(settings, 'SECURE_REFERRER_POLICY'),
      wrong === undefined
        ? text('No Referrer-Policy header is sent.', 'Referrer-Policy 헤더가 전송되지 않습니다.')
        : text(
            `\`${wrong}\` is no referrer policy: browsers ignore it, and \`check --deploy\` ends with security.E023.`,
            `\`${wrong}\`은 Referrer-Policy 값이 아닙니다. 브라우저는 무시하고 \`check --deploy\`는 security.E023으로 끝납니다.`,
          ),
      text(
        'Delete the line: "same-origin" is the default.',
        '이 줄을 지워 주세요. 기본값이 "same-origin"입니다.',
      ),
      {
        severity: wrong === undefined ? 'warning' : 'error',
        ...(edits ? { fix: { title: text('Delete the line', '이 줄 지우기'), safety: 'safe', edits } } : {}),
      },
    );
  },
});

export const coopInvalid: Check = defineCheck({
  id: 'coop-invalid',
  severity: 'error',
  django: '>=4.0',
  title: text(
    'No valid Cross-Origin-Opener-Policy is sent',
    '올바른 Cross-Origin-Opener-Policy가 전송되지 않습니다',
  ),
  docs: {
    what: text(
      'Compares SECURE_CROSS_ORIGIN_OPENER_POLICY with the values that Django knows.',
      'SECURE_CROSS_ORIGIN_OPENER_POLICY를 Django가 아는 값과 비교합니다.',
    ),
    why: text(
      'Browsers ignore an unknown value, so pages of other sites that open yours keep a handle on it; `check --deploy` ends with security.E024.',
      '브라우저는 모르는 값을 무시하므로, 이 페이지를 연 다른 사이트가 창을 계속 제어할 수 있습니다. `check --deploy`는 security.E024로 끝납니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SECURE_CROSS_ORIGIN_OPENER_POLICY = "sameorigin"\n',
      good: '# "same-origin" is the default\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/middleware/#cross-origin-opener-policy'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const value = settings?.get('SECURE_CROSS_ORIGIN_OPENER_POLICY');
    if (!settings || value?.type !== 'str' || openerPolicies.includes(value.value)) return;
    if (holds(middlewareValue(settings), securityMiddleware) !== true) return;
    const edits = deleteSetting(context.django.project, settings, 'SECURE_CROSS_ORIGIN_OPENER_POLICY');
    yield found(
      placeOfSetting(settings, 'SECURE_CROSS_ORIGIN_OPENER_POLICY'),
      text(
        `\`${value.value}\` is none of ${openerPolicies.join(', ')}: browsers ignore it, and \`check --deploy\` ends with security.E024.`,
        `\`${value.value}\`은 ${openerPolicies.join(', ')} 중 하나가 아닙니다. 브라우저는 무시하고 \`check --deploy\`는 security.E024로 끝납니다.`,
      ),
      text(
        'Delete the line: "same-origin" is the default.',
        '이 줄을 지워 주세요. 기본값이 "same-origin"입니다.',
      ),
      edits ? { fix: { title: text('Delete the line', '이 줄 지우기'), safety: 'safe', edits } } : {},
    );
  },
});
