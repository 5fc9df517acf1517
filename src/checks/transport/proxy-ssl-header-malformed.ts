import type { Text } from '../../model/text.js';
import { defineCheck } from '../define.js';
import { sourceAt } from '../edits.js';
import { placeOfSetting, settingsOf, strings, truth } from '../settings-facts.js';
import { found, replace, text } from '../verdicts.js';
import { proxyHeader as right, scheme } from './scheme.js';

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
      "Heroku's router says X-Forwarded-Proto, which Django sees as HTTP_X_FORWARDED_PROTO. Another name is never there, so the setting does nothing; another value makes every https request count as http, which ends in endless redirects and refused forms; what is no pair ends each request with ImproperlyConfigured.",
      'Heroku 라우터는 X-Forwarded-Proto 헤더를 보내고 Django는 이를 HTTP_X_FORWARDED_PROTO로 봅니다. 이름이 다르면 그런 헤더가 없어 설정이 아무 일도 하지 않고, 값이 다르면 https 요청이 모두 http로 처리되어 리다이렉트가 반복되고 폼 제출이 거부됩니다. 두 값의 쌍이 아니면 요청마다 ImproperlyConfigured 오류가 납니다.',
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
    if (!settings || !value || truth(value) === false) return;
    const pair = strings(value);
    const known = pair !== undefined || value.type === 'str' || value.type === 'bool';
    if (!known || (pair?.length === 2 && pair[0] === 'HTTP_X_FORWARDED_PROTO' && pair[1] === 'https')) return;
    const source = sourceAt(context.django.project, value.at);
    yield found(
      placeOfSetting(settings, 'SECURE_PROXY_SSL_HEADER'),
      consequence(source.slice(0, 80), pair),
      text(
        `Write \`SECURE_PROXY_SSL_HEADER = ${right}\`.`,
        `\`SECURE_PROXY_SSL_HEADER = ${right}\`로 적어 주세요.`,
      ),
      {
        // Where the server knows https by itself, nothing is broken yet.
        severity: scheme(context, settings).secure === true ? 'warning' : 'error',
        ...(/^[[(].*[\])]$|^(["']).*\1$/s.test(source)
          ? {
              fix: {
                title: text('Name the header as Django sees it', 'Django가 보는 헤더 이름으로 바꾸기'),
                safety: 'safe',
                edits: [replace(value.at, right)],
              },
            }
          : {}),
      },
    );
  },
});

function consequence(source: string, pair: readonly string[] | undefined): Text {
  if (pair?.length !== 2) {
    return text(
      `\`${source}\` is no pair of a header and a value, so each request ends with an error (ImproperlyConfigured) as soon as Django asks for the scheme.`,
      `\`${source}\`는 헤더와 값의 쌍이 아니어서, Django가 스킴을 확인하는 순간 요청이 ImproperlyConfigured 오류로 끝납니다.`,
    );
  }
  if (pair[0] === 'HTTP_X_FORWARDED_PROTO') {
    return text(
      `Heroku's router sends \`https\` in this header, never \`${pair[1]}\`, so Django takes every https request for http: redirects go in a circle and forms are refused.`,
      `Heroku 라우터는 이 헤더에 \`${pair[1]}\`가 아니라 \`https\`를 보냅니다. Django가 모든 https 요청을 http로 여겨 리다이렉트가 반복되고 폼 제출이 거부됩니다.`,
    );
  }
  return text(
    `Django sees no \`${pair[0]}\` from Heroku's router, so the setting does nothing: X-Forwarded-Proto is called HTTP_X_FORWARDED_PROTO there.`,
    `Heroku 라우터가 보내는 헤더 중에 Django가 \`${pair[0]}\`로 보는 것은 없어서 이 설정은 아무 일도 하지 않습니다. X-Forwarded-Proto는 HTTP_X_FORWARDED_PROTO라는 이름이 됩니다.`,
  );
}
