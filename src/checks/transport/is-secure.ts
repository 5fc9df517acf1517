import { type Check, type CheckContext, defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { append } from '../edits.js';
import { isLocalHost } from '../hosts.js';
import { holds, options, placeOfSetting, settingsOf, strings, truth } from '../settings-facts.js';
import { middlewareValue, securityMiddleware } from '../static/middleware.js';
import { found, text } from '../verdicts.js';
import { namesHeader, proxyHeader, type Scheme, scheme } from './scheme.js';

const sources = [
  'https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header',
  'https://devcenter.heroku.com/articles/http-routing#heroku-headers',
];

export const sslRedirectLoop: Check = defineCheck({
  id: 'ssl-redirect-loop',
  severity: 'error',
  guide: '1-3',
  title: text('Every request is redirected in a circle', '모든 요청이 끝없이 리다이렉트됩니다'),
  docs: {
    what: text(
      'Finds SECURE_SSL_REDIRECT with a web server that does not tell Django which requests came over https.',
      '어떤 요청이 https로 왔는지 Django에 알려 주지 않는 웹 서버에서 SECURE_SSL_REDIRECT를 켠 경우를 찾습니다.',
    ),
    why: text(
      "Heroku's router ends TLS and says X-Forwarded-Proto. gunicorn and uvicorn take the scheme from it where FORWARDED_ALLOW_IPS allows, as the classic buildpack does; daphne, hypercorn and waitress do not by themselves. Django then redirects https to https without end.",
      'Heroku 라우터는 TLS를 끝내고 X-Forwarded-Proto 헤더로 알려 줍니다. gunicorn과 uvicorn은 클래식 빌드팩처럼 FORWARDED_ALLOW_IPS가 허용하면 이 값을 쓰지만, daphne, hypercorn, waitress는 스스로 쓰지 않습니다. 그러면 Django가 https를 https로 끝없이 리다이렉트합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: '# Procfile: web: daphne mysite.asgi:application --port $PORT --bind 0.0.0.0\nSECURE_SSL_REDIRECT = True\n',
      good: `SECURE_SSL_REDIRECT = True\nSECURE_PROXY_SSL_HEADER = ${proxyHeader}\n`,
    },
    sources,
  },
  *run(context) {
    const facts = blind(context);
    if (!facts || redirects(facts.settings) !== true) return;
    const { settings, how } = facts;
    yield found(
      placeOfSetting(settings, 'SECURE_SSL_REDIRECT'),
      text(
        `${how.server} does not tell Django that a request came over https, so SECURE_SSL_REDIRECT sends every browser in a circle.`,
        `${how.server}가 https 요청임을 Django에 알려 주지 않아서, SECURE_SSL_REDIRECT 때문에 모든 브라우저가 끝없이 리다이렉트됩니다.`,
      ),
      how.remedy,
      { ...related(how), ...repair(context, facts) },
    );
  },
});

export const isSecureUndetected: Check = defineCheck({
  id: 'is-secure-undetected',
  severity: 'warning',
  title: text('Django takes https requests for http', 'Django가 https 요청을 http로 여깁니다'),
  docs: {
    what: text(
      'Finds a web server that does not tell Django which requests came over https, without SECURE_PROXY_SSL_HEADER.',
      'SECURE_PROXY_SSL_HEADER 없이, 어떤 요청이 https로 왔는지 Django에 알려 주지 않는 웹 서버를 쓰는 경우를 찾습니다.',
    ),
    why: text(
      'From Django 4.0 forms that are posted over https get 403 "Origin checking failed"; absolute URLs say http, and HSTS is never sent.',
      'Django 4.0부터 https로 보낸 폼은 403 "Origin checking failed"로 거부됩니다. 절대 URL은 http로 만들어지고 HSTS는 전송되지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: '# Procfile: web: daphne mysite.asgi:application --port $PORT --bind 0.0.0.0\n',
      good: `SECURE_PROXY_SSL_HEADER = ${proxyHeader}\n`,
    },
    sources,
  },
  *run(context) {
    const facts = blind(context);
    if (!facts || redirects(facts.settings) === true) return;
    const { settings, how } = facts;
    const perhaps =
      redirects(settings) === undefined
        ? text(
            ' Where SECURE_SSL_REDIRECT is on, every browser is sent in a circle.',
            ' SECURE_SSL_REDIRECT가 켜지면 모든 브라우저가 끝없이 리다이렉트됩니다.',
          )
        : text('', '');
    // Before 4.0 Django compared the Referer, and that only where it saw https; a listed origin may send forms.
    const listed = settings.get('CSRF_TRUSTED_ORIGINS');
    const https = strings(listed)?.filter((origin) => {
      const host = /^https:\/\/(?:\*\.)?([^/:]+)(?::\d+)?$/.exec(origin)?.[1];
      return host !== undefined && !isLocalHost(host);
    });
    const effect =
      djangoSatisfies(context, '<4.0') === true || (listed !== undefined && https?.length !== 0)
        ? text('absolute URLs say http', '절대 URL이 http로 만들어집니다')
        : text(
            'forms are refused with 403 (Origin checking failed) and absolute URLs say http',
            '폼 제출이 403(Origin checking failed)으로 거부되고 절대 URL이 http로 만들어집니다',
          );
    yield found(
      how.place ?? { file: settings.file! },
      text(
        `${how.server} does not tell Django that a request came over https: ${effect.en}.${perhaps.en}`,
        `${how.server}가 https 요청임을 Django에 알려 주지 않습니다. ${effect.ko}.${perhaps.ko}`,
      ),
      how.remedy,
      repair(context, facts),
    );
  },
});

type Facts = { settings: NonNullable<ReturnType<typeof settingsOf>>; how: Scheme };

/** The settings, where Django surely can't tell https from http. Of a header that is named wrongly proxy-ssl-header-malformed speaks. */
function blind(context: CheckContext): Facts | undefined {
  const settings = settingsOf(context, 'RUN');
  const how = settings && scheme(context, settings);
  const named = settings?.get('SECURE_PROXY_SSL_HEADER');
  if (named !== undefined && named.type !== 'none' && !namesHeader(settings!)) return undefined;
  return how?.secure === false ? { settings: settings!, how } : undefined;
}

/** Whether http is redirected to https; undefined where it depends. */
function redirects(settings: Facts['settings']): boolean | undefined {
  if (holds(middlewareValue(settings), securityMiddleware) !== true) return false;
  const value = settings.get('SECURE_SSL_REDIRECT');
  if (value === undefined) return false;
  return options(value).length === 1 ? truth(value) : undefined;
}

function related({ place }: Scheme) {
  const note = text('this server does not say so', '이 서버는 알려 주지 않습니다');
  return place ? { related: [{ location: place, note }] } : {};
}

/** The router sets the header itself, whatever the client sends: taking its word is safe on Heroku. */
function repair({ django: { project } }: CheckContext, { settings, how }: Facts) {
  if (how.server === 'waitress-serve' || settings.get('SECURE_PROXY_SSL_HEADER') !== undefined) return {};
  const line = `SECURE_PROXY_SSL_HEADER = ${proxyHeader}\n`;
  return {
    fix: {
      title: text("Take the scheme from Heroku's router", 'Heroku 라우터가 알려 주는 스킴 쓰기'),
      safety: 'safe' as const,
      edits: [append(project, settings.file!, line)],
    },
  };
}
