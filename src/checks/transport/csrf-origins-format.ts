import { defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { items, settingsOf } from '../settings-facts.js';
import { found, place, replace, text } from '../verdicts.js';

export default defineCheck({
  id: 'csrf-origins-format',
  severity: 'error',
  guide: '1-3',
  title: text(
    'An entry of CSRF_TRUSTED_ORIGINS is malformed',
    'CSRF_TRUSTED_ORIGINS 항목의 형식이 잘못되었습니다',
  ),
  docs: {
    what: text(
      'Checks that each entry is a scheme and a host, without a path or a trailing slash (before Django 4.0: a bare host).',
      '각 항목이 경로나 끝의 슬래시 없이 스킴과 호스트로 되어 있는지 확인합니다(Django 4.0 미만에서는 호스트만).',
    ),
    why: text(
      'Without a scheme `migrate` and `check` stop with 4_0.E001; with a path the entry equals no Origin header, and forms are refused with 403.',
      '스킴이 없으면 `migrate`와 `check`가 4_0.E001로 멈추고, 경로가 있으면 어떤 Origin 헤더와도 맞지 않아 폼 제출이 403으로 거부됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CSRF_TRUSTED_ORIGINS = ["myapp.herokuapp.com"]\n',
      good: 'CSRF_TRUSTED_ORIGINS = ["https://myapp.herokuapp.com"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const old = djangoSatisfies(context, '<4.0');
    for (const origin of items(settings?.get('CSRF_TRUSTED_ORIGINS')) ?? []) {
      // From a config var, or left from a template.
      if (origin.type !== 'str' || origin.env || /[^\x21-\x7e]/.test(origin.value) || origin.value === '')
        continue;
      const source = (context.django.project.text(origin.at.file) ?? '').slice(
        origin.at.start,
        origin.at.end,
      );
      const literal = /^(["']).*\1$/.test(source);
      const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(origin.value);
      const [, host = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/]*)/i.exec(origin.value) ?? [];
      const path = origin.value.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').includes('/');
      if (old === undefined && !path) continue;
      if (old === true ? !scheme && !path : scheme && !path) continue;
      const right = old
        ? host.replace(/^\*\./, '.')
        : `${/^http:/i.test(origin.value) ? 'http' : 'https'}://${host.replace(/^\./, '*.')}`;
      yield found(
        place(origin.at),
        old
          ? text(
              `Before Django 4.0 an entry is a bare host: \`${origin.value}\` never matches.`,
              `Django 4.0 미만에서는 호스트만 적습니다. \`${origin.value}\`는 절대 맞지 않습니다.`,
            )
          : scheme
            ? text(
                `\`${origin.value}\` has a path or a trailing slash, so it equals no Origin header and forms are refused with 403.`,
                `\`${origin.value}\`에 경로나 끝의 슬래시가 있어 어떤 Origin 헤더와도 맞지 않고, 폼 제출이 403으로 거부됩니다.`,
              )
            : text(
                `\`${origin.value}\` has no scheme: \`migrate\` and \`check\` stop with 4_0.E001.`,
                `\`${origin.value}\`에 스킴이 없어 \`migrate\`와 \`check\`가 4_0.E001로 멈춥니다.`,
              ),
        text(`Write \`"${right}"\`.`, `\`"${right}"\`로 적어 주세요.`),
        literal
          ? {
              fix: {
                title: text(`Write ${right}`, `${right}로 적기`),
                safety: 'safe',
                edits: [replace(origin.at, `"${right}"`)],
              },
            }
          : {},
      );
    }
  },
});
