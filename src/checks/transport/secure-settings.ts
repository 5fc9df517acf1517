import type { Settings } from '../../django/django-project.js';
import type { Severity } from '../../model/finding.js';
import type { Text } from '../../model/text.js';
import { defineCheck } from '../define.js';
import { deleteSetting } from '../edits.js';
import { hiddenByDebug, inProduction, setTo } from '../production.js';
import { holds, options, placeOfSetting, settingsOf, truth } from '../settings-facts.js';
import { middlewareValue, securityMiddleware } from '../static/middleware.js';
import { found, text } from '../verdicts.js';

/** A setting that has to be true in the web process. */
interface Row {
  id: string;
  setting: string;
  severity: Severity;
  /** The middleware that acts on it; without it another check speaks. */
  middleware: string;
  /** Whether Django sends what this protects; it does when left out. */
  concerns?(settings: Settings): boolean;
  /** Django's default is True: only an explicit False is a fault, and the repair is to delete the line. */
  defaultsToTrue?: boolean;
  title: Text;
  why: Text;
  source: string;
}

export const sslRedirectOff = define({
  id: 'ssl-redirect-off',
  setting: 'SECURE_SSL_REDIRECT',
  severity: 'warning',
  middleware: securityMiddleware,
  title: text(
    'Requests over http are not redirected to https',
    'http 요청이 https로 리다이렉트되지 않습니다',
  ),
  why: text(
    'Heroku answers on http and https alike. Without the redirect, people who type the bare address log in over an unencrypted connection.',
    'Heroku는 http와 https 요청을 모두 받습니다. 리다이렉트가 없으면 주소만 입력해 들어온 사람은 암호화되지 않은 연결로 로그인하게 됩니다.',
  ),
  source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secure-ssl-redirect',
});

export const sessionCookieInsecure = define({
  id: 'session-cookie-insecure',
  setting: 'SESSION_COOKIE_SECURE',
  severity: 'warning',
  middleware: 'django.contrib.sessions.middleware.SessionMiddleware',
  title: text('The session cookie is sent over http too', '세션 쿠키가 http로도 전송됩니다'),
  why: text(
    'One request over http is enough to give the session away to anybody on the same network.',
    'http 요청이 한 번만 있어도 같은 네트워크의 누군가가 세션을 가로챌 수 있습니다.',
  ),
  source: 'https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-secure',
});

export const csrfCookieInsecure = define({
  id: 'csrf-cookie-insecure',
  setting: 'CSRF_COOKIE_SECURE',
  severity: 'warning',
  middleware: 'django.middleware.csrf.CsrfViewMiddleware',
  concerns: (settings) => {
    const inSession = settings.get('CSRF_USE_SESSIONS');
    return inSession === undefined || truth(inSession) === false;
  },
  title: text('The CSRF cookie is sent over http too', 'CSRF 쿠키가 http로도 전송됩니다'),
  why: text(
    'Somebody on the same network can read or set the cookie, and with it pass the CSRF check.',
    '같은 네트워크의 누군가가 쿠키를 읽거나 바꿔서 CSRF 검사를 통과할 수 있습니다.',
  ),
  source: 'https://docs.djangoproject.com/en/stable/ref/settings/#csrf-cookie-secure',
});

export const nosniffOff = define({
  id: 'nosniff-off',
  setting: 'SECURE_CONTENT_TYPE_NOSNIFF',
  severity: 'warning',
  middleware: securityMiddleware,
  defaultsToTrue: true,
  title: text('X-Content-Type-Options is switched off', 'X-Content-Type-Options가 꺼져 있습니다'),
  why: text(
    'Browsers may then take an uploaded file for a script.',
    '브라우저가 업로드된 파일을 스크립트로 잘못 해석할 수 있습니다.',
  ),
  source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secure-content-type-nosniff',
});

export const sessionCookieHttponlyOff = define({
  id: 'session-cookie-httponly-off',
  setting: 'SESSION_COOKIE_HTTPONLY',
  severity: 'warning',
  middleware: 'django.contrib.sessions.middleware.SessionMiddleware',
  defaultsToTrue: true,
  title: text('Scripts can read the session cookie', '스크립트가 세션 쿠키를 읽을 수 있습니다'),
  why: text(
    'Any script that gets into a page can then take the session along.',
    '페이지에 끼어든 스크립트가 세션을 빼돌릴 수 있습니다.',
  ),
  source: 'https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-httponly',
});

function define(row: Row) {
  const { id, setting, severity, concerns = () => true, defaultsToTrue = false, title, why, source } = row;
  return defineCheck({
    id,
    severity,
    guide: '1-3',
    title,
    docs: {
      what: text(
        `Evaluates ${setting} as the web process sees it.`,
        `web 프로세스가 보는 ${setting} 값을 확인합니다.`,
      ),
      why,
      example: defaultsToTrue
        ? { file: 'settings.py', bad: `${setting} = False\n`, good: `# ${setting} is True by default\n` }
        : { file: 'settings.py', bad: `${setting} = False\n`, good: `${setting} = not DEBUG\n` },
      sources: [source, 'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#https'],
    },
    *run(context) {
      const { project } = context.django;
      const settings = settingsOf(context, 'RUN');
      const value = settings?.get(setting);
      if (!settings || (value === undefined && defaultsToTrue)) return;
      if (holds(middlewareValue(settings), row.middleware) === false || !concerns(settings)) return;
      // Only what is off in every world: `if not DEBUG:` with a DEBUG from the environment is how it should be.
      if (value !== undefined && (truth(value) !== false || options(value).length > 1)) return;
      if (!defaultsToTrue && hiddenByDebug(context, settings, setting)) return;
      const right = inProduction(settings, setting);
      const edits = defaultsToTrue
        ? deleteSetting(project, settings, setting)
        : [setTo(context, settings, setting, right)].filter((edit) => edit !== undefined);
      yield found(
        placeOfSetting(settings, setting),
        text(
          `${setting} is ${value === undefined ? 'not set' : 'off'} in the web process. ${why.en}`,
          `web 프로세스에서 ${setting}이 ${value === undefined ? '설정되지 않았습니다' : '꺼져 있습니다'}. ${why.ko}`,
        ),
        defaultsToTrue
          ? text('Delete the line: True is the default.', '이 줄을 지워 주세요. 기본값이 True입니다.')
          : text(
              `Write \`${setting} = ${right}\`${right === 'True' ? ', where it holds on Heroku alone' : ', so that it stays off on your own machine'}.`,
              `\`${setting} = ${right}\`로 적어 주세요. ${right === 'True' ? 'Heroku에서만 적용되는 설정에 적어야 합니다.' : '내 컴퓨터에서는 꺼진 상태로 둘 수 있습니다.'}`,
            ),
        edits && edits.length > 0
          ? {
              fix: {
                title: defaultsToTrue
                  ? text('Delete the line', '이 줄 지우기')
                  : text(`Set ${setting} in production`, `운영 환경에서 ${setting} 켜기`),
                safety: defaultsToTrue ? 'safe' : 'unsafe',
                edits,
              },
            }
          : {},
      );
    },
  });
}
