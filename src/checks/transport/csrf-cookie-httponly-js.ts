import { codeBlocks } from '../../django/code-blocks.js';
import { staticSources } from '../../django/static-sources.js';
import { readTemplates } from '../../django/templates/find.js';
import { elements } from '../../django/templates/html.js';
import type { Location } from '../../model/finding.js';
import { locate } from '../../project/locate.js';
import { type CheckContext, defineCheck } from '../define.js';
import { placeOfSetting, settingsOf, textOf, truth } from '../settings-facts.js';
import { found, text } from '../verdicts.js';

/** Larger ones are bundles and libraries. */
const maxLength = 300_000;

export default defineCheck({
  id: 'csrf-cookie-httponly-js',
  severity: 'warning',
  guide: '1-3',
  title: text('Scripts can’t read the CSRF cookie', '스크립트가 CSRF 쿠키를 읽지 못합니다'),
  docs: {
    what: text(
      'Finds JavaScript that reads the CSRF cookie where CSRF_COOKIE_HTTPONLY is on.',
      'CSRF_COOKIE_HTTPONLY를 켠 프로젝트에서 CSRF 쿠키를 읽는 JavaScript를 찾습니다.',
    ),
    why: text(
      'An HttpOnly cookie is hidden from scripts: each of their POST requests is refused with 403. The setting is off by default, and Django says that it brings no protection.',
      'HttpOnly 쿠키는 스크립트에서 보이지 않으므로 스크립트가 보내는 POST 요청이 모두 403으로 거부됩니다. 기본값은 꺼짐이며, Django 문서도 실질적인 보호 효과가 없다고 설명합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CSRF_COOKIE_HTTPONLY = True\n',
      good: '# CSRF_COOKIE_HTTPONLY is off by default\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#csrf-cookie-httponly',
      'https://docs.djangoproject.com/en/stable/howto/csrf/#using-csrf-protection-with-ajax',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const on = settings?.get('CSRF_COOKIE_HTTPONLY');
    const sessions = settings?.get('CSRF_USE_SESSIONS');
    if (!settings || !on || truth(on) !== true || (sessions && truth(sessions) !== false)) return;
    const name = settings.get('CSRF_COOKIE_NAME');
    const cookie = name === undefined ? 'csrftoken' : textOf(name);
    const reader = cookie === undefined ? undefined : firstReader(context, cookie);
    if (!reader) return;
    yield found(
      placeOfSetting(settings, 'CSRF_COOKIE_HTTPONLY'),
      text(
        `\`${reader.file}\` reads the cookie \`${cookie}\` on line ${reader.line}, which this setting hides from scripts: its POST requests end with 403.`,
        `\`${reader.file}\`의 ${reader.line}번째 줄에서 \`${cookie}\` 쿠키를 읽는데, 이 설정은 스크립트에서 쿠키를 숨깁니다. 이 스크립트의 POST 요청이 403으로 끝납니다.`,
      ),
      text(
        'Delete the line, or let the script take the token from the page: `document.querySelector("[name=csrfmiddlewaretoken]").value`.',
        '이 줄을 지우거나, 스크립트가 페이지에서 토큰을 읽게 해 주세요: `document.querySelector("[name=csrfmiddlewaretoken]").value`.',
      ),
      { related: [{ location: reader, note: text('reads the cookie', '쿠키를 읽는 곳') }] },
    );
  },
});

function firstReader(context: CheckContext, cookie: string): Location | undefined {
  const { project } = context.django;
  for (const file of staticSources(context.django)?.files.values() ?? []) {
    if (!file.endsWith('.js') || /\.min\.js$|(^|\/)(vendors?|libs?|node_modules)\//.test(file)) continue;
    const source = project.text(file);
    const at = source === undefined || source.length > maxLength ? undefined : readsCookie(source, cookie);
    if (at) return locate(file, source!, at[0], at[1]);
  }
  for (const template of readTemplates(context.django, /\.(html?|djhtml|xhtml)$/)) {
    if (!template.text.includes(cookie)) continue;
    for (const { name, end, contentEnd } of elements(template)) {
      const at = name === 'script' ? readsCookie(template.text.slice(end, contentEnd), cookie) : undefined;
      if (at) return template.place({ start: end + at[0], end: end + at[1] });
    }
  }
  return undefined;
}

/** Where a script reads the cookie: `getCookie("csrftoken")`, `Cookies.get("csrftoken")`, `xsrfCookieName = "csrftoken"`. */
function readsCookie(script: string, cookie: string): [start: number, end: number] | undefined {
  if (!script.includes(cookie)) return undefined;
  const name = cookie.replace(/[^\w]/g, '\\$&');
  const code = codeBlocks(script, 'js').reduce(
    (text, [start, end]) =>
      script[start] === '/' ? text.slice(0, start) + ' '.repeat(end - start) + text.slice(end) : text,
    script,
  );
  const match = new RegExp(
    `\\b\\w*cookies?\\w*(\\.get(Item)?)?\\s*\\(\\s*["'\`]${name}["'\`]|xsrfCookieName["']?\\s*[:=]\\s*["'\`]${name}["'\`]`,
    'i',
  ).exec(code);
  return match ? [match.index, match.index + match[0].length] : undefined;
}
