import { type Check, defineCheck } from '../define.js';
import { around, removeItem, sourceAt } from '../edits.js';
import { packageAtLeast } from '../package-version.js';
import { entry, holds, items, placeOfSetting, settingsOf } from '../settings-facts.js';
import { middlewareSetting, middlewareValue } from '../static/middleware.js';
import { found, place, replace, text } from '../verdicts.js';

const policies = ['CONTENT_SECURITY_POLICY', 'CONTENT_SECURITY_POLICY_REPORT_ONLY'] as const;
const own = ['SECURE_CSP', 'SECURE_CSP_REPORT_ONLY'] as const;

export const cspNotATuple: Check = defineCheck({
  id: 'csp-not-a-tuple',
  severity: 'notice',
  guide: '1-3',
  title: text('A string in parentheses is no tuple', '괄호로 감싼 문자열은 튜플이 아닙니다'),
  docs: {
    what: text(
      'Finds CSP directives such as `("\'self\'")`, which lack the comma of a tuple.',
      '`("\'self\'")`처럼 튜플의 쉼표가 빠진 CSP 지시어를 찾습니다.',
    ),
    why: text(
      'django-csp and Django take the bare string for a list of one, so the header is right; a second source in the same parentheses joins the first without a space, and the directive then matches nothing.',
      'django-csp와 Django는 문자열 하나짜리 목록으로 처리하므로 헤더는 올바릅니다. 하지만 같은 괄호 안에 출처를 하나 더 적으면 공백 없이 이어져 아무것도 맞지 않게 됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CSP_DEFAULT_SRC = ("\'self\'")\n',
      good: 'CSP_DEFAULT_SRC = ("\'self\'",)\n',
    },
    sources: ['https://docs.python.org/3/tutorial/datastructures.html#tuples-and-sequences'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const { project } = context.django;
    const old = settings.names().filter((name) => /^CSP_\w+(_SRC|_ANCESTORS|_ACTION|_URI)$/.test(name));
    const values = [
      // With django-csp 4 csp-legacy-settings speaks.
      ...(packageAtLeast(context, 'django-csp', '4') === true ? [] : old.map((name) => settings.get(name))),
      ...[
        ...policies.map((name) => entry(settings.get(name), 'DIRECTIVES')),
        ...own.map(settings.get),
      ].flatMap((policy) => (policy?.type === 'dict' ? policy.entries.map(([, value]) => value) : [])),
    ];
    for (const value of values) {
      if (value?.type !== 'str' || value.env) continue;
      const outer = around(project, value.at).at(-2);
      const parenthesis = around(project, value.at).find(
        (node) => node.type === 'parenthesized_expression' && node.parts[0]?.at.start === value.at.start,
      );
      if (!outer || !parenthesis || parenthesis.parts[0]!.at.end !== value.at.end) continue;
      const source = sourceAt(project, value.at);
      yield found(
        place(parenthesis.at),
        text(
          `\`(${source})\` is a string, not a tuple of one. It works as it is; a second source would be glued to the first.`,
          `\`(${source})\`는 원소가 하나인 튜플이 아니라 문자열입니다. 지금은 동작하지만, 출처를 하나 더 적으면 앞의 것에 붙어 버립니다.`,
        ),
        text(`Write \`(${source},)\`.`, `\`(${source},)\`로 적어 주세요.`),
        {
          fix: {
            title: text('Add the comma', '쉼표 추가하기'),
            safety: 'safe',
            edits: [{ ...replace(value.at, ','), start: value.at.end }],
          },
        },
      );
    }
  },
});

export const cspPrefixesString: Check = defineCheck({
  id: 'csp-prefixes-string',
  severity: 'error',
  title: text('The CSP exceptions have the wrong type', 'CSP 예외 경로의 형식이 잘못되었습니다'),
  docs: {
    what: text(
      'Finds an EXCLUDE_URL_PREFIXES that is a string (django-csp 4), and a CSP_EXCLUDE_URL_PREFIXES that is a list (django-csp 3).',
      '문자열로 된 EXCLUDE_URL_PREFIXES(django-csp 4)와 리스트로 된 CSP_EXCLUDE_URL_PREFIXES(django-csp 3)를 찾습니다.',
    ),
    why: text(
      'django-csp 4 goes through the characters: "/" matches every page, no page gets the header, and `check` stops with csp.E002. django-csp 3 ends every request with TypeError on a list.',
      'django-csp 4는 문자열을 글자 단위로 봅니다. "/"가 모든 페이지에 맞아 헤더가 아예 나가지 않고 `check`는 csp.E002로 멈춥니다. django-csp 3은 리스트를 주면 모든 요청이 TypeError로 끝납니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CONTENT_SECURITY_POLICY = {"EXCLUDE_URL_PREFIXES": "/admin"}\n',
      good: 'CONTENT_SECURITY_POLICY = {"EXCLUDE_URL_PREFIXES": ["/admin"]}\n',
    },
    sources: ['https://django-csp.readthedocs.io/en/latest/configuration.html'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const { project } = context.django;
    const modern = packageAtLeast(context, 'django-csp', '4');
    const wrong = [
      ...(modern === true
        ? policies.map((name) => entry(settings.get(name), 'EXCLUDE_URL_PREFIXES'))
        : []
      ).filter((value) => value?.type === 'str'),
      ...(modern === false ? [settings.get('CSP_EXCLUDE_URL_PREFIXES')] : []).filter(
        (value) => value?.type === 'list',
      ),
    ];
    for (const value of wrong) {
      if (!value) continue;
      const source = sourceAt(project, value.at);
      const right =
        value.type === 'str' && /^["']/.test(source)
          ? `[${source}]`
          : value.type === 'list' && source.startsWith('[')
            ? `tuple(${source})`
            : undefined;
      yield found(
        place(value.at),
        value.type === 'str'
          ? text(
              'This is a string, so its characters are the prefixes: "/" matches every page, and none gets the Content-Security-Policy header.',
              '문자열이라서 글자 하나하나가 접두사가 됩니다. "/"가 모든 페이지에 맞아 Content-Security-Policy 헤더가 어디에도 붙지 않습니다.',
            )
          : text(
              'django-csp 3 hands this to str.startswith, which takes no list: every request ends with TypeError.',
              'django-csp 3은 이 값을 str.startswith에 넘기는데, 리스트는 받을 수 없어 모든 요청이 TypeError로 끝납니다.',
            ),
        value.type === 'str'
          ? text('Put it into a list.', '리스트에 넣어 주세요.')
          : text('Make it a tuple.', '튜플로 바꿔 주세요.'),
        right
          ? {
              fix: {
                title: text('Give it the right type', '올바른 형식으로 바꾸기'),
                safety: 'safe',
                edits: [replace(value.at, right)],
              },
            }
          : {},
      );
    }
  },
});

const packaged = 'csp.middleware.CSPMiddleware';
const builtIn = 'django.middleware.csp.ContentSecurityPolicyMiddleware';

export const cspTwice: Check = defineCheck({
  id: 'csp-twice',
  severity: 'warning',
  django: '>=6.0',
  title: text('Two middlewares send a Content Security Policy', 'CSP를 보내는 미들웨어가 두 개입니다'),
  docs: {
    what: text(
      "Finds django-csp's middleware and Django's own in the same list.",
      '같은 목록에 django-csp의 미들웨어와 Django의 미들웨어가 함께 있는 경우를 찾습니다.',
    ),
    why: text(
      'The one that stands lower in the list sets the header first, and the other leaves it alone: one of the two policies is never sent.',
      '목록에서 아래에 있는 쪽이 헤더를 먼저 넣고 다른 쪽은 건드리지 않습니다. 두 정책 중 하나는 전송되지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: `MIDDLEWARE = ["${builtIn}", "${packaged}"]\n`,
      good: `MIDDLEWARE = ["${builtIn}"]\n`,
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/csp/'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const value = settings && middlewareValue(settings);
    if (!settings || holds(value, packaged) !== true || holds(value, builtIn) !== true) return;
    const set = (names: readonly string[]): boolean => names.some((name) => settings.get(name) !== undefined);
    const needless = set(own) && !set(policies) ? packaged : set(policies) && !set(own) ? builtIn : undefined;
    const item = items(value)?.find((one) => one.type === 'str' && one.value === needless);
    const edit = item && removeItem(context.django.project, item.at);
    yield found(
      item ? place(item.at) : placeOfSetting(settings, middlewareSetting(settings)),
      text(
        "django-csp's middleware and Django's own are both in MIDDLEWARE, and only one of the two policies is sent.",
        'MIDDLEWARE에 django-csp의 미들웨어와 Django의 미들웨어가 함께 있어서, 두 정책 중 하나만 전송됩니다.',
      ),
      text(
        `Keep one: \`${builtIn}\` with SECURE_CSP, or django-csp with CONTENT_SECURITY_POLICY.`,
        `하나만 남겨 주세요. \`${builtIn}\`은 SECURE_CSP와, django-csp는 CONTENT_SECURITY_POLICY와 함께 씁니다.`,
      ),
      edit
        ? {
            fix: {
              title: text('Keep the one that has settings', '설정이 있는 쪽만 남기기'),
              safety: 'unsafe',
              edits: [edit],
            },
          }
        : {},
    );
  },
});
