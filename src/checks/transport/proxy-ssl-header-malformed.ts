import { defineCheck } from '../define.js';
import { placeOfSetting, settingsOf, strings } from '../settings-facts.js';
import { found, replace, text } from '../verdicts.js';

const right = '("HTTP_X_FORWARDED_PROTO", "https")';

export default defineCheck({
  id: 'proxy-ssl-header-malformed',
  severity: 'error',
  guide: '1-3',
  title: text('SECURE_PROXY_SSL_HEADER can never match', 'SECURE_PROXY_SSL_HEADER가 절대 맞지 않습니다'),
  docs: {
    what: text(
      'Checks the form of SECURE_PROXY_SSL_HEADER: a pair of the header as WSGI names it, and `https`.',
      'SECURE_PROXY_SSL_HEADER가 WSGI식 헤더 이름과 `https`의 쌍으로 되어 있는지 확인합니다.',
    ),
    why: text(
      "Heroku's router says X-Forwarded-Proto, which Django sees as HTTP_X_FORWARDED_PROTO. Any other spelling never matches: Django takes every request for http, redirects in a circle, and refuses forms.",
      'Heroku 라우터는 X-Forwarded-Proto 헤더를 보내고 Django는 이를 HTTP_X_FORWARDED_PROTO로 봅니다. 다르게 적으면 절대 맞지 않아 모든 요청을 http로 여기고, 리다이렉트가 반복되며 폼 제출이 거부됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SECURE_PROXY_SSL_HEADER = ("X-Forwarded-Proto", "https")\n',
      good: `SECURE_PROXY_SSL_HEADER = ${right}\n`,
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header',
      'https://devcenter.heroku.com/articles/http-routing#heroku-headers',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const value = settings?.get('SECURE_PROXY_SSL_HEADER');
    if (!settings || !value || value.type === 'none') return;
    const pair = strings(value);
    const known = pair !== undefined || value.type === 'str' || value.type === 'bool';
    if (!known || (pair?.length === 2 && pair[0] === 'HTTP_X_FORWARDED_PROTO' && pair[1] === 'https')) return;
    const source = (context.django.project.text(value.at.file) ?? '').slice(value.at.start, value.at.end);
    yield found(
      placeOfSetting(settings, 'SECURE_PROXY_SSL_HEADER'),
      text(
        `\`${source.slice(0, 80)}\` never matches what Heroku's router sends, so Django takes every request for http.`,
        `\`${source.slice(0, 80)}\`는 Heroku 라우터가 보내는 헤더와 절대 맞지 않아서 Django가 모든 요청을 http로 여깁니다.`,
      ),
      text(
        `Write \`SECURE_PROXY_SSL_HEADER = ${right}\`.`,
        `\`SECURE_PROXY_SSL_HEADER = ${right}\`로 적어 주세요.`,
      ),
      /^[[(].*[\])]$|^(["']).*\1$/s.test(source)
        ? {
            fix: {
              title: text('Name the header as Django sees it', 'Django가 보는 헤더 이름으로 바꾸기'),
              safety: 'safe',
              edits: [replace(value.at, right)],
            },
          }
        : {},
    );
  },
});
