import type { Edit } from '../../model/edit.js';
import type { Text } from '../../model/text.js';
import type { Value } from '../../python/value.js';
import { type Check, type CheckContext, defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { deleteSetting, namesIn } from '../edits.js';
import { placeOfSetting, settingsOf, truth } from '../settings-facts.js';
import { found, replace, text } from '../verdicts.js';

interface Row {
  setting: string;
  /** From which Django on nothing reads it. */
  since: string;
  /** What is different without it; undefined where it says what Django does anyway. */
  effect(value: Value): Text | undefined;
  remedy?: Text;
}

const dead = text('it has no effect', '아무 효과가 없습니다');
const templates = text(
  'the templates are looked for in TEMPLATES alone',
  '템플릿은 TEMPLATES에서만 찾습니다',
);
const intoTemplates = text('Move it into `TEMPLATES`.', '`TEMPLATES` 안으로 옮겨 주세요.');

/** https://docs.djangoproject.com/en/stable/internals/deprecation/ */
const rows: readonly Row[] = [
  {
    setting: 'MIDDLEWARE_CLASSES',
    since: '2.0',
    effect: () => text('none of this middleware runs', '여기 적힌 미들웨어는 하나도 실행되지 않습니다'),
    remedy: text('Rename it to `MIDDLEWARE`.', '이름을 `MIDDLEWARE`로 바꿔 주세요.'),
  },
  { setting: 'TEMPLATE_DIRS', since: '1.10', effect: () => templates, remedy: intoTemplates },
  { setting: 'TEMPLATE_LOADERS', since: '1.10', effect: () => templates, remedy: intoTemplates },
  { setting: 'TEMPLATE_CONTEXT_PROCESSORS', since: '1.10', effect: () => templates, remedy: intoTemplates },
  { setting: 'TEMPLATE_DEBUG', since: '1.10', effect: () => dead },
  {
    setting: 'PASSWORD_RESET_TIMEOUT_DAYS',
    since: '4.0',
    effect: (value) =>
      value.type === 'int' && value.value === 3n
        ? undefined
        : text(
            'links in password reset mails are valid for 3 days',
            '비밀번호 재설정 링크는 3일 동안 유효합니다',
          ),
    remedy: text(
      'Write `PASSWORD_RESET_TIMEOUT`, in seconds, instead.',
      '대신 `PASSWORD_RESET_TIMEOUT`에 초 단위로 적어 주세요.',
    ),
  },
  { setting: 'DEFAULT_HASHING_ALGORITHM', since: '4.0', effect: () => dead },
  {
    setting: 'USE_L10N',
    since: '5.0',
    effect: (value) =>
      truth(value) === true
        ? undefined
        : text(
            'numbers and dates are shown as the language has them',
            '숫자와 날짜가 언어별 형식으로 표시됩니다',
          ),
  },
  {
    setting: 'USE_DEPRECATED_PYTZ',
    since: '5.0',
    effect: (value) =>
      truth(value) === false
        ? undefined
        : text('time zones are those of zoneinfo, not pytz', '시간대는 pytz가 아니라 zoneinfo의 것입니다'),
  },
  {
    setting: 'CSRF_COOKIE_MASKED',
    since: '5.0',
    effect: (value) => (truth(value) === false ? undefined : dead),
  },
  {
    setting: 'FORMS_URLFIELD_ASSUME_HTTPS',
    since: '6.0',
    effect: (value) =>
      truth(value) === true
        ? undefined
        : text('addresses without a scheme become https', '스킴이 없는 주소는 https가 됩니다'),
  },
];

export const removedSetting: Check = defineCheck({
  id: 'removed-setting',
  severity: 'warning',
  title: text('A setting that Django no longer reads', 'Django가 더 이상 읽지 않는 설정입니다'),
  docs: {
    what: text(
      'Finds settings that the installed Django has removed, where it now does something else than they say.',
      '설치되는 Django에서 없어진 설정 중, 적힌 내용과 다르게 동작하게 되는 것을 찾습니다.',
    ),
    why: text(
      'Django says nothing of a setting that it does not know, so the app behaves otherwise than its settings read.',
      'Django는 모르는 설정에 대해 아무 말도 하지 않으므로, 앱이 설정에 적힌 것과 다르게 동작합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'PASSWORD_RESET_TIMEOUT_DAYS = 1\n',
      good: 'PASSWORD_RESET_TIMEOUT = 86400\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/internals/deprecation/'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    for (const { setting, since, effect, remedy } of rows) {
      const value = settings.get(setting);
      // What may come from a dict of names, as `globals().update(…)`, is not seen to be set.
      if (!value || value.type === 'unknown' || settings.history(setting).length === 0) continue;
      if (djangoSatisfies(context, `>=${since}`) !== true) continue;
      // A name of the project's own, as in `"DIRS": TEMPLATE_DIRS`, or one that came with another setting.
      const uses = settings.files.flatMap((file) => namesIn(context.django.project, file, setting)).length;
      if (uses > new Set(settings.history(setting).map(({ at }) => `${at.file}:${at.start}`)).size) continue;
      const now = effect(value);
      if (!now) continue;
      // What has its successor beside it was only left behind.
      const successor = setting.startsWith('TEMPLATE_')
        ? 'TEMPLATES'
        : setting === 'MIDDLEWARE_CLASSES'
          ? 'MIDDLEWARE'
          : undefined;
      const both = successor !== undefined && settings.get(successor) !== undefined;
      const said = both ? dead : now;
      const edits = repair(context, setting, value, both);
      yield found(
        placeOfSetting(settings, setting),
        text(
          `Django ${since} and later does not read ${setting}: ${said.en}.`,
          `Django ${since} 이상은 ${setting}을 읽지 않습니다. ${said.ko}.`,
        ),
        (both ? undefined : remedy) ?? text('Delete the line.', '이 줄을 지워 주세요.'),
        {
          severity: said === dead ? 'notice' : 'warning',
          ...(edits ? { fix: { title: text('Bring it up to date', '최신 설정으로 바꾸기'), ...edits } } : {}),
        },
      );
    }
  },
});

/** Deleted where Django does the right thing without it; what has another name now gets it. */
function repair(
  context: CheckContext,
  setting: string,
  value: Value,
  both: boolean,
): { safety: 'safe' | 'unsafe'; edits: readonly Edit[] } | undefined {
  const { project } = context.django;
  const settings = settingsOf(context, 'RUN')!;
  const only = settings.history(setting);
  const name = only.length === 1 ? namesIn(project, only[0]!.at.file, setting) : [];
  if (setting === 'PASSWORD_RESET_TIMEOUT_DAYS') {
    if (value.type !== 'int' || name.length !== 1 || settings.get('PASSWORD_RESET_TIMEOUT')) return undefined;
    const edits = [
      replace(name[0]!, 'PASSWORD_RESET_TIMEOUT'),
      replace(value.at, String(value.value * 86_400n)),
    ];
    return { safety: 'safe', edits };
  }
  if (setting === 'MIDDLEWARE_CLASSES' && !both)
    return name.length === 1 ? { safety: 'unsafe', edits: [replace(name[0]!, 'MIDDLEWARE')] } : undefined;
  const edits =
    !both && setting.startsWith('TEMPLATE_') && setting !== 'TEMPLATE_DEBUG'
      ? undefined
      : deleteSetting(project, settings, setting);
  return edits && { safety: 'safe', edits };
}

export const xssFilterSetting: Check = defineCheck({
  id: 'xss-filter-setting',
  severity: 'notice',
  guide: '1-3',
  django: '>=4.0',
  title: text(
    'SECURE_BROWSER_XSS_FILTER does nothing',
    'SECURE_BROWSER_XSS_FILTER는 아무 일도 하지 않습니다',
  ),
  docs: {
    what: text(
      'Finds SECURE_BROWSER_XSS_FILTER, which Django 4.0 removed.',
      'Django 4.0에서 없어진 SECURE_BROWSER_XSS_FILTER를 찾습니다.',
    ),
    why: text(
      'Browsers have dropped the filter behind X-XSS-Protection, since it could be turned against the page. A Content Security Policy is what protects today.',
      'X-XSS-Protection 헤더로 켜던 필터는 오히려 악용될 수 있어 브라우저에서 없어졌습니다. 지금은 콘텐츠 보안 정책(CSP)이 그 역할을 합니다.',
    ),
    example: { file: 'settings.py', bad: 'SECURE_BROWSER_XSS_FILTER = True\n', good: '# nothing\n' },
    sources: [
      'https://docs.djangoproject.com/en/stable/releases/4.0/#securitymiddleware-no-longer-sets-the-x-xss-protection-header',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const value = settings?.get('SECURE_BROWSER_XSS_FILTER');
    if (!settings || !value || settings.history('SECURE_BROWSER_XSS_FILTER').length === 0) return;
    const edits = deleteSetting(context.django.project, settings, 'SECURE_BROWSER_XSS_FILTER');
    yield found(
      placeOfSetting(settings, 'SECURE_BROWSER_XSS_FILTER'),
      text(
        'Django 4.0 and later does not read SECURE_BROWSER_XSS_FILTER, and browsers no longer have the filter.',
        'Django 4.0 이상은 SECURE_BROWSER_XSS_FILTER를 읽지 않고, 브라우저에도 이 필터가 더 이상 없습니다.',
      ),
      text('Delete the line.', '이 줄을 지워 주세요.'),
      edits ? { fix: { title: text('Delete the line', '이 줄 지우기'), safety: 'safe', edits } } : {},
    );
  },
});
