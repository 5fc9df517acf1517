import type { Settings } from '../../django/django-project.js';
import type { Value } from '../../python/value.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { sourceAt } from '../edits.js';
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
    const list = items(settings?.get('CSRF_TRUSTED_ORIGINS')) ?? [];
    if (settings && old === true && list.some((item) => isElsewhere(settings, item))) {
      yield* shared(context, settings, list);
      return;
    }
    for (const origin of list) {
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
        ? bareHost(origin.value)
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

/** Whether an item comes from another setting, as in `CSRF_TRUSTED_ORIGINS = CORS_ORIGIN_WHITELIST`. */
function isElsewhere(settings: Settings, { at }: Value): boolean {
  const own = settings.history('CSRF_TRUSTED_ORIGINS').at(-1)?.at;
  return own !== undefined && (at.file !== own.file || at.start < own.start || at.end > own.end);
}

/** One list cannot be right for both: the other setting's entries have a scheme, and before Django 4.0 these have none. */
function* shared(
  { django: { project } }: CheckContext,
  settings: Settings,
  list: readonly Value[],
): Generator<Verdict> {
  const values = list.map((item) => (item.type === 'str' && !item.env ? item.value : undefined));
  if (values.includes(undefined) || !values.some((value) => value!.includes('/'))) return;
  const hosts = [...new Set(values.map((value) => bareHost(value!)))];
  if (hosts.some((host) => host === '' || /[^\x21-\x7e]/.test(host))) return;
  const { at } = settings.history('CSRF_TRUSTED_ORIGINS').at(-1)!;
  const right = `CSRF_TRUSTED_ORIGINS = [${hosts.map((host) => `"${host}"`).join(', ')}]`;
  const plain = /^CSRF_TRUSTED_ORIGINS\s*=\s*\w+$/.test(sourceAt(project, at));
  yield found(
    place(at),
    text(
      'The list is that of another setting, whose entries begin with `https://`. Before Django 4.0 an entry is a bare host here, so none of them ever matches.',
      '다른 설정의 목록을 그대로 쓰는데, 그 항목은 `https://`로 시작해야 합니다. Django 4.0 미만에서 여기에는 호스트만 적으므로 어느 항목도 절대 맞지 않습니다.',
    ),
    text(`Write a list of its own: \`${right}\`.`, `목록을 따로 적어 주세요: \`${right}\``),
    plain
      ? {
          fix: {
            title: text('Write a list of bare hosts', '호스트만 적은 목록 쓰기'),
            safety: 'safe',
            edits: [replace(at, right)],
          },
        }
      : {},
  );
}

/** `.example.org` of `https://*.example.org/`. */
function bareHost(origin: string): string {
  const [, host = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/]*)/i.exec(origin) ?? [];
  return host.replace(/^\*\./, '.');
}
