import type { Settings } from '../../django/django-project.js';
import type { Edit } from '../../model/edit.js';
import type { Location } from '../../model/finding.js';
import type { Text } from '../../model/text.js';
import { type Check, type CheckContext, defineCheck, type Verdict } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { insertItem } from '../edits.js';
import { holds, items, options, placeOfSetting, settingsOf } from '../settings-facts.js';
import { middlewareSetting, middlewareValue, securityMiddleware } from '../static/middleware.js';
import { found, place, text } from '../verdicts.js';
import { exemptViews } from './csrf-exempt.js';

interface Row {
  id: string;
  middleware: string;
  title: Text;
  why: Text;
  /** One of the project's own, or of a package, that does the same by its name. */
  alike: RegExp;
  /** Where it belongs: before or after the first of these that is there. */
  beside: readonly (readonly ['before' | 'after', string])[];
  where: Text;
  source: string;
  /** The first Django that has it. */
  since?: string;
  /** What else the check has to say where the middleware is there. */
  otherwise?(context: CheckContext): Generator<Verdict>;
}

const common = 'django.middleware.common.CommonMiddleware';
const authentication = 'django.contrib.auth.middleware.AuthenticationMiddleware';

export const securityMiddlewareMissing: Check = define({
  id: 'security-middleware-missing',
  middleware: securityMiddleware,
  title: text('SecurityMiddleware is missing', 'SecurityMiddleware가 없습니다'),
  why: text(
    'SECURE_SSL_REDIRECT, HSTS, nosniff and the referrer policy have no effect without it.',
    '이 미들웨어가 없으면 SECURE_SSL_REDIRECT, HSTS, nosniff, Referrer-Policy 설정이 모두 무시됩니다.',
  ),
  alike: /security/i,
  since: '1.8',
  beside: [['before', '']],
  where: text('first in', '맨 앞'),
  source: 'https://docs.djangoproject.com/en/stable/ref/middleware/#module-django.middleware.security',
});

export const xframeMissing: Check = define({
  id: 'xframe-missing',
  middleware: 'django.middleware.clickjacking.XFrameOptionsMiddleware',
  title: text('Any site can show the pages in a frame', '다른 사이트가 페이지를 프레임에 넣을 수 있습니다'),
  why: text(
    'Without the X-Frame-Options header another site can lay your page under its own and lure visitors into clicks (clickjacking).',
    'X-Frame-Options 헤더가 없으면 다른 사이트가 이 페이지를 자기 페이지 아래에 깔아 놓고 방문자의 클릭을 유도할 수 있습니다(클릭재킹).',
  ),
  alike: /frame|clickjack/i,
  beside: [
    ['after', 'django.contrib.messages.middleware.MessageMiddleware'],
    ['after', authentication],
    ['after', common],
  ],
  where: text('last in', '맨 뒤'),
  source: 'https://docs.djangoproject.com/en/stable/ref/clickjacking/',
});

export const csrfMiddlewareMissing: Check = define({
  id: 'csrf-middleware-missing',
  middleware: 'django.middleware.csrf.CsrfViewMiddleware',
  title: text(
    'Forms are not protected against other sites',
    '폼이 다른 사이트의 요청으로부터 보호되지 않습니다',
  ),
  why: text(
    "Any other site can then make a visitor's browser send a form here, with the visitor's session (CSRF).",
    '다른 사이트가 방문자의 브라우저로 방문자의 세션을 실어 이 앱에 폼을 보내게 할 수 있습니다(CSRF).',
  ),
  alike: /csrf/i,
  beside: [
    ['after', common],
    ['before', authentication],
    ['after', 'django.contrib.sessions.middleware.SessionMiddleware'],
  ],
  where: text('after CommonMiddleware in', 'CommonMiddleware 다음'),
  source: 'https://docs.djangoproject.com/en/stable/ref/csrf/',
  otherwise: exemptViews,
});

function define(row: Row): Check {
  const name = row.middleware.split('.').at(-1)!;
  return defineCheck({
    id: row.id,
    severity: 'warning',
    guide: '1-3',
    title: row.title,
    docs: {
      what: text(
        `Looks for ${name} in the final value of MIDDLEWARE.`,
        `최종 MIDDLEWARE 값에 ${name}이 있는지 확인합니다.`,
      ),
      why: row.why,
      example: {
        file: 'settings.py',
        bad: 'MIDDLEWARE = [\n    ...\n]\n',
        good: `MIDDLEWARE = [\n    ...\n    "${row.middleware}",\n    ...\n]\n`,
      },
      sources: [row.source, 'https://docs.djangoproject.com/en/stable/ref/checks/#security'],
    },
    *run(context) {
      const settings = settingsOf(context, 'RUN');
      if (!settings) return;
      const value = middlewareValue(settings);
      const answer = holds(value, row.middleware);
      if (answer === true && row.otherwise) yield* row.otherwise(context);
      if (answer !== false) return;
      if (entries(settings).some((one) => row.alike.test(one.value.split('.').at(-1)!))) return;
      if (row.since && djangoSatisfies(context, `>=${row.since}`) === false) return;
      const setting = middlewareSetting(settings);
      const edit = insertion(context, settings, row);
      yield found(
        listed(settings),
        text(`${setting} has no ${name}. ${row.why.en}`, `${setting}에 ${name}이 없습니다. ${row.why.ko}`),
        text(
          `Put \`"${row.middleware}"\` ${row.where.en} ${setting}.`,
          `${setting}의 ${row.where.ko}에 \`"${row.middleware}"\`를 넣어 주세요.`,
        ),
        edit
          ? {
              fix: {
                title: text(`Add ${name}`, `${name} 추가하기`),
                safety: 'unsafe',
                edits: [edit],
              },
            }
          : {},
      );
    },
  });
}

/** The list itself, not what a condition adds to it. */
function listed(settings: Settings): Location {
  const name = middlewareSetting(settings);
  const list = settings.history(name).findLast(({ how, certain }) => how === 'assign' && certain);
  return list ? place(list.at) : placeOfSetting(settings, name);
}

/** All that MIDDLEWARE may hold. */
function entries(settings: Settings) {
  const value = middlewareValue(settings);
  const lists = value ? options(value).map((option) => items(option) ?? []) : [];
  return lists.flat().filter((one) => one.type === 'str');
}

function insertion({ django }: CheckContext, settings: Settings, row: Row): Edit | undefined {
  const list = entries(settings);
  for (const [where, name] of row.beside) {
    const beside = list.find((one) => name === '' || one.value === name);
    const edit = beside && insertItem(django.project, beside.at, where, `"${row.middleware}"`);
    if (edit) return edit;
  }
  return undefined;
}
