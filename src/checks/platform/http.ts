import type { SiteFacts } from '../../model/site.js';
import type { Text } from '../../model/text.js';
import { type Check, defineCheck } from '../define.js';
import { isLocalHost } from '../hosts.js';
import { found, text } from '../verdicts.js';
import { wholeApp } from './whole-app.js';

interface Seen {
  message: Text;
  remedy: Text;
}

/** A check of what the site answered after the deploy. */
function seen(
  check: Pick<Check, 'id' | 'severity' | 'title' | 'guide' | 'docs'>,
  look: (site: SiteFacts) => Seen | undefined,
): Check {
  return defineCheck({
    ...check,
    *run({ outcome }) {
      const fault = outcome?.site && look(outcome.site);
      if (fault) yield found(wholeApp, fault.message, fault.remedy, { settledBy: 'platform' });
    },
  });
}

export const http5xx = seen(
  {
    id: 'http-5xx',
    severity: 'error',
    title: text('The page answers with a server error', '페이지가 서버 오류로 응답합니다'),
    docs: {
      what: text('Asks for the page after the deploy.', '배포 뒤 페이지를 요청해 봅니다.'),
      why: text(
        'A 500 is Django’s answer to an exception; 503 is the router’s when no process answers.',
        '500은 예외가 났을 때 Django의 응답이고, 503은 응답할 프로세스가 없을 때 라우터의 응답입니다.',
      ),
      sources: ['https://devcenter.heroku.com/articles/error-codes'],
    },
  },
  (site) => {
    const page = [site, site.admin].find((it) => (it?.status ?? 0) >= 500);
    return page === undefined
      ? undefined
      : {
          message: text(`${page.url} answers ${page.status}.`, `${page.url}의 응답이 ${page.status}입니다.`),
          remedy: text(
            'The traceback is in the app’s log (`heroku logs --tail`), when LOGGING writes to the console.',
            'LOGGING이 콘솔에 기록한다면 앱의 로그(`heroku logs --tail`)에 traceback이 있습니다.',
          ),
        };
  },
);

export const http400Host = seen(
  {
    id: 'http-400-host',
    severity: 'error',
    guide: '1-2',
    title: text('The page answers 400', '페이지가 400으로 응답합니다'),
    docs: {
      what: text(
        'Asks for the page after the deploy, under the address that Heroku gives the app.',
        '배포 뒤 Heroku가 준 주소로 페이지를 요청해 봅니다.',
      ),
      why: text(
        'Django answers 400 to a host that ALLOWED_HOSTS does not allow.',
        'ALLOWED_HOSTS에 없는 호스트로 요청하면 Django가 400으로 응답합니다.',
      ),
      sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts'],
    },
  },
  ({ url, status }) => {
    if (status !== 400) return undefined;
    const { hostname } = new URL(url);
    // In a rehearsal the app is called by a name on herokuapp.com, whatever address leads to it.
    const names = isLocalHost(hostname) ? ['.herokuapp.com'] : [hostname, '.herokuapp.com'];
    const quoted = names.map((name) => `\`"${name}"\``);
    return {
      message: text(
        `${url} answers 400: ALLOWED_HOSTS does not allow ${names[0]}.`,
        `${url}의 응답이 400입니다. ALLOWED_HOSTS에 ${names[0]}이(가) 없습니다.`,
      ),
      remedy: text(
        `Add ${quoted.join(' or ')} to ALLOWED_HOSTS.`,
        `ALLOWED_HOSTS에 ${quoted.join(' 또는 ')}을 추가해 주세요.`,
      ),
    };
  },
);

export const httpRedirectLoop = seen(
  {
    id: 'http-redirect-loop',
    severity: 'error',
    guide: '1-3',
    title: text('Redirects do not end', '리다이렉트가 끝나지 않습니다'),
    docs: {
      what: text(
        'Follows the redirects of the page, on https and on http.',
        'https와 http에서 페이지의 리다이렉트를 따라가 봅니다.',
      ),
      why: text(
        'Heroku’s router ends TLS, so Django sees http. Without SECURE_PROXY_SSL_HEADER it redirects to https for ever.',
        'Heroku의 라우터가 TLS를 끝내므로 Django는 http 요청을 봅니다. SECURE_PROXY_SSL_HEADER가 없으면 https로 끝없이 리다이렉트합니다.',
      ),
      sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header'],
    },
  },
  ({ url, loops, plainHttp }) =>
    !loops && plainHttp !== 'loop'
      ? undefined
      : {
          message: text(
            `${loops ? url : url.replace(/^https/, 'http')} is redirected without an end.`,
            `${loops ? url : url.replace(/^https/, 'http')}이(가) 끝없이 리다이렉트됩니다.`,
          ),
          remedy: text(
            'Set `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`. Behind Cloudflare set its TLS mode to Full.',
            '`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`를 설정해 주세요. Cloudflare를 쓴다면 TLS 모드를 Full로 바꿔 주세요.',
          ),
        },
);

export const httpStatic404 = defineCheck({
  id: 'http-static-404',
  severity: 'error',
  guide: '3-2',
  title: text('A page comes without its files', '페이지의 CSS나 이미지가 오지 않습니다'),
  docs: {
    what: text(
      'Asks for the style sheets, scripts and images of the page and of the admin’s login page.',
      '페이지와 관리자 로그인 페이지가 쓰는 CSS, 스크립트, 이미지를 요청해 봅니다.',
    ),
    why: text(
      'With DEBUG off Django serves no static files: WhiteNoise must, and collectstatic must have run in the build.',
      'DEBUG가 꺼지면 Django는 정적 파일을 제공하지 않습니다. WhiteNoise가 있어야 하고 빌드에서 collectstatic이 실행되어야 합니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/django-assets',
      'https://whitenoise.readthedocs.io/en/stable/django.html',
    ],
  },
  *run({ outcome }) {
    const missing = outcome?.site?.missing ?? [];
    // A picture that was uploaded may be gone by itself; a style sheet or a script may not.
    for (const severity of ['error', 'warning'] as const) {
      const hit = missing.filter(({ kind }) => (kind === 'image') === (severity === 'warning'));
      if (hit.length === 0) continue;
      const list = hit
        .slice(0, 5)
        .map(({ url, came }) => `${new URL(url).pathname} (${came})`)
        .join(', ');
      yield found(
        wholeApp,
        text(
          `${hit[0]!.page} comes without ${hit.length === 1 ? 'a file that it links to' : `${hit.length} files that it links to`}: ${list}.`,
          `${hit[0]!.page} 페이지가 쓰는 파일 ${hit.length}개가 오지 않습니다: ${list}.`,
        ),
        severity === 'warning'
          ? text(
              'Uploaded files do not outlive a dyno: keep them in a bucket. A picture of the project belongs into a static folder and `{% static %}`.',
              '업로드한 파일은 dyno와 함께 사라지므로 버킷에 보관하세요. 프로젝트의 이미지는 static 폴더에 두고 `{% static %}`으로 쓰세요.',
            )
          : text(
              'Put `whitenoise.middleware.WhiteNoiseMiddleware` directly behind SecurityMiddleware, set STATIC_ROOT, and see that the build ran collectstatic.',
              'SecurityMiddleware 바로 다음에 `whitenoise.middleware.WhiteNoiseMiddleware`를 넣고, STATIC_ROOT를 설정하고, 빌드에서 collectstatic이 실행되었는지 확인해 주세요.',
            ),
        { severity, settledBy: 'platform' },
      );
    }
  },
});

export const httpDebugPage = seen(
  {
    id: 'http-debug-page',
    severity: 'error',
    guide: '1-2',
    title: text('The site shows debug pages', '사이트에 디버그 페이지가 나옵니다'),
    docs: {
      what: text(
        'Asks for a page that does not exist, and looks whether the answer is Django’s debug page.',
        '없는 페이지를 요청해 Django의 디버그 페이지가 나오는지 확인합니다.',
      ),
      why: text(
        'DEBUG is on in production then: each error shows source, settings and variables to everybody.',
        '운영 환경에서 DEBUG가 켜져 있다는 뜻입니다. 오류가 날 때마다 소스 코드와 설정, 변수가 모두에게 보입니다.',
      ),
      sources: ['https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug'],
    },
  },
  ({ url, debugPage }) =>
    !debugPage
      ? undefined
      : {
          message: text(
            `${new URL(url).origin} answers a missing page with Django’s debug page: DEBUG is on.`,
            `${new URL(url).origin}에서 없는 페이지를 요청하면 Django 디버그 페이지가 나옵니다. DEBUG가 켜져 있습니다.`,
          ),
          remedy: text(
            'Make DEBUG False on Heroku: `DEBUG = os.environ.get("DEBUG", "False") == "True"`, and no config var DEBUG=True.',
            'Heroku에서는 DEBUG를 끄세요: `DEBUG = os.environ.get("DEBUG", "False") == "True"`로 쓰고 config var DEBUG=True를 없애 주세요.',
          ),
        },
);

export const httpHeadersMissing = seen(
  {
    id: 'http-headers-missing',
    severity: 'warning',
    guide: '1-3',
    title: text('The page lacks security headers', '보안 헤더가 빠져 있습니다'),
    docs: {
      what: text(
        'Looks for the headers that Django’s own middleware sends with every page.',
        'Django의 기본 미들웨어가 모든 페이지에 보내는 헤더가 있는지 확인합니다.',
      ),
      why: text(
        'X-Content-Type-Options comes from SecurityMiddleware and X-Frame-Options from XFrameOptionsMiddleware. Without them the middleware is missing or switched off.',
        'X-Content-Type-Options는 SecurityMiddleware가, X-Frame-Options는 XFrameOptionsMiddleware가 보냅니다. 헤더가 없다면 미들웨어가 빠졌거나 꺼진 것입니다.',
      ),
      sources: ['https://docs.djangoproject.com/en/stable/topics/security/'],
    },
  },
  ({ url, headersMissing }) =>
    headersMissing.length === 0
      ? undefined
      : {
          message: text(
            `${url} comes without ${headersMissing.join(' and ')}.`,
            `${url}의 응답에 ${headersMissing.join(', ')} 헤더가 없습니다.`,
          ),
          remedy: text(
            'Keep `django.middleware.security.SecurityMiddleware` first and `django.middleware.clickjacking.XFrameOptionsMiddleware` in MIDDLEWARE.',
            'MIDDLEWARE의 맨 앞에 `django.middleware.security.SecurityMiddleware`를 두고 `django.middleware.clickjacking.XFrameOptionsMiddleware`도 넣어 주세요.',
          ),
        },
);
