import type { Settings } from '../../django/django-project.js';
import { type Check, type CheckContext, defineCheck } from '../define.js';
import { ownDomain } from '../hosts.js';
import { hiddenByDebug, setTo } from '../production.js';
import { holds, insertBelow, options, placeOfSetting, settingsOf, truth } from '../settings-facts.js';
import { middlewareValue, securityMiddleware } from '../static/middleware.js';
import { found, text } from '../verdicts.js';

const sources = [
  'https://docs.djangoproject.com/en/stable/ref/middleware/#http-strict-transport-security',
  'https://hstspreload.org/',
];
const day = 86_400n;
const year = 31_536_000n;

export const hstsOff: Check = defineCheck({
  id: 'hsts-off',
  severity: 'notice',
  guide: '1-3',
  title: text('Browsers are not told to stay on https', '브라우저에 https 유지를 알리지 않습니다'),
  docs: {
    what: text(
      'Finds settings that redirect http to https and set no SECURE_HSTS_SECONDS.',
      'http를 https로 리다이렉트하면서 SECURE_HSTS_SECONDS는 설정하지 않은 경우를 찾습니다.',
    ),
    why: text(
      'The redirect itself is one request over http, which somebody in the same network can answer first. With HSTS a browser that was here once asks over https at once. Begin with a minute and raise it when every page works over https: a browser does not forget before the time is over.',
      '리다이렉트 자체는 http 요청이라 같은 네트워크의 누군가가 먼저 응답할 수 있습니다. HSTS를 쓰면 한 번 방문한 브라우저는 바로 https로 요청합니다. 브라우저는 정한 시간이 지나기 전에는 잊지 않으므로, 1분으로 시작해 모든 페이지가 https로 잘 나오는지 확인한 뒤 늘려 주세요.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SECURE_SSL_REDIRECT = not DEBUG\n',
      good: 'SECURE_SSL_REDIRECT = not DEBUG\nSECURE_HSTS_SECONDS = 60\n',
    },
    sources,
  },
  *run(context) {
    const facts = hsts(context);
    if (facts?.seconds !== 0n) return;
    const { settings } = facts;
    // First the redirect: ssl-redirect-off speaks, or debug-true.
    if (facts.redirects === false || hiddenByDebug(context, settings, 'SECURE_HSTS_SECONDS')) return;
    const redirect = settings.history('SECURE_SSL_REDIRECT').at(-1);
    const edit = settings.history('SECURE_HSTS_SECONDS').length
      ? setTo(context, settings, 'SECURE_HSTS_SECONDS', '60')
      : redirect?.how === 'assign' && redirect.certain
        ? insertBelow(context.django.project, redirect.at, 'SECURE_HSTS_SECONDS = 60')
        : undefined;
    yield found(
      placeOfSetting(
        settings,
        settings.get('SECURE_HSTS_SECONDS') ? 'SECURE_HSTS_SECONDS' : 'SECURE_SSL_REDIRECT',
      ),
      text(
        'http is redirected to https, but browsers are not told to ask over https at once the next time (HSTS).',
        'http를 https로 리다이렉트하지만, 다음부터 바로 https로 요청하라고 브라우저에 알리지는 않습니다(HSTS).',
      ),
      text(
        'Write `SECURE_HSTS_SECONDS = 60` beside it, and raise it step by step when every page works over https.',
        '그 옆에 `SECURE_HSTS_SECONDS = 60`을 적고, 모든 페이지가 https로 잘 나오면 조금씩 늘려 주세요.',
      ),
      edit
        ? {
            fix: {
              title: text('Begin with HSTS for a minute', 'HSTS를 1분으로 시작하기'),
              safety: 'safe',
              edits: [edit],
            },
          }
        : {},
    );
  },
});

export const hstsRisky: Check = defineCheck({
  id: 'hsts-risky',
  severity: 'warning',
  guide: '1-3',
  title: text('HSTS promises more than the app keeps', 'HSTS가 앱이 지키지 못할 약속을 합니다'),
  docs: {
    what: text(
      'Finds HSTS of a day or more without a redirect to https, HSTS that a domain of your own gets for all its subdomains, and a year of it with `preload` where there is no domain of your own.',
      'https 리다이렉트 없이 하루 이상 설정한 HSTS, 자체 도메인의 모든 서브도메인에 적용되는 HSTS, 자체 도메인 없이 `preload`까지 켠 1년짜리 HSTS를 찾습니다.',
    ),
    why: text(
      'A browser keeps the promise for the whole time, whatever you deploy meanwhile: with includeSubDomains every host of the domain, those outside Heroku too, must answer over https.',
      '그동안 무엇을 배포하든 브라우저는 정한 시간 동안 약속을 지킵니다. includeSubDomains를 켜면 Heroku 밖의 호스트를 포함해 도메인의 모든 호스트가 https로 응답해야 합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SECURE_HSTS_SECONDS = 31536000\nSECURE_HSTS_INCLUDE_SUBDOMAINS = True\n',
      good: 'SECURE_SSL_REDIRECT = True\nSECURE_HSTS_SECONDS = 60\n',
    },
    sources,
  },
  *run(context) {
    const facts = hsts(context);
    if (!facts || facts.seconds === undefined || facts.seconds < day) return;
    const { settings, domain } = facts;
    const where = placeOfSetting(settings, 'SECURE_HSTS_SECONDS');
    if (facts.redirects === false && !hiddenByDebug(context, settings, 'SECURE_SSL_REDIRECT')) {
      yield found(
        where,
        text(
          `Browsers are told to ask over https for ${facts.seconds / day} days, but who comes over http is not redirected and never hears of it.`,
          `브라우저에 ${facts.seconds / day}일 동안 https로 요청하라고 알리지만, http로 들어온 사람은 리다이렉트되지 않아 이 안내를 받지 못합니다.`,
        ),
        text(
          'Switch on `SECURE_SSL_REDIRECT` first, with `SECURE_HSTS_SECONDS = 60`, and raise it when every page works over https.',
          '먼저 `SECURE_SSL_REDIRECT`를 켜고 `SECURE_HSTS_SECONDS = 60`으로 시작한 뒤, 모든 페이지가 https로 잘 나오면 늘려 주세요.',
        ),
      );
    }
    if (facts.preload === true && facts.seconds >= year && domain === undefined && facts.redirects === true) {
      yield found(
        where,
        text(
          `${facts.seconds / day} days of HSTS with \`preload\` are a promise that nobody can take back, and only a domain of your own can get onto the browsers' list: for herokuapp.com it changes nothing.`,
          `\`preload\`를 켠 ${facts.seconds / day}일짜리 HSTS는 아무도 되돌릴 수 없습니다. 브라우저 목록에는 자체 도메인만 올릴 수 있어서 herokuapp.com에서는 달라지는 것이 없습니다.`,
        ),
        text(
          'Begin with `SECURE_HSTS_SECONDS = 60`, without SECURE_HSTS_PRELOAD, and raise it when every page works over https.',
          'SECURE_HSTS_PRELOAD 없이 `SECURE_HSTS_SECONDS = 60`으로 시작하고, 모든 페이지가 https로 잘 나오면 늘려 주세요.',
        ),
        { severity: 'notice' },
      );
    }
    if (facts.subdomains !== true || domain === undefined || !isApex(domain)) return;
    yield found(
      placeOfSetting(settings, 'SECURE_HSTS_INCLUDE_SUBDOMAINS'),
      text(
        `For ${facts.seconds / day} days browsers will refuse every host below ${domain} that does not answer over https, also those outside Heroku.`,
        `${facts.seconds / day}일 동안 브라우저는 ${domain} 아래에서 https로 응답하지 않는 모든 호스트를 거부합니다. Heroku 밖의 호스트도 마찬가지입니다.`,
      ),
      text(
        'Keep it if all of them do; otherwise delete the line.',
        '모든 호스트가 https로 응답한다면 그대로 두고, 그렇지 않으면 이 줄을 지워 주세요.',
      ),
      { severity: 'notice' },
    );
  },
});

export const hstsSubdomains: Check = reminder({
  id: 'hsts-subdomains',
  setting: 'SECURE_HSTS_INCLUDE_SUBDOMAINS',
  title: text('HSTS does not cover the subdomains', 'HSTS가 서브도메인에는 적용되지 않습니다'),
  why: text(
    'A cookie for the whole domain can be taken or set over http at any subdomain. On herokuapp.com alone it changes nothing.',
    '도메인 전체에 쓰이는 쿠키는 서브도메인의 http 연결에서 빼앗기거나 바뀔 수 있습니다. herokuapp.com 주소만 쓴다면 달라지는 것이 없습니다.',
  ),
  applies: ({ subdomains }) => subdomains === false,
});

export const hstsPreload: Check = reminder({
  id: 'hsts-preload',
  setting: 'SECURE_HSTS_PRELOAD',
  title: text(
    "The domain can't be put on the browsers' HSTS list",
    '도메인을 브라우저 HSTS 목록에 올릴 수 없습니다',
  ),
  why: text(
    'Browsers bring a list of domains that they ask over https from the very first request; it takes a domain in only with `preload` in the header.',
    '브라우저에는 첫 요청부터 https로 요청할 도메인 목록이 들어 있고, 헤더에 `preload`가 있어야 이 목록에 올릴 수 있습니다.',
  ),
  applies: ({ subdomains, preload }) => subdomains === true && preload === false,
});

interface Facts {
  settings: Settings;
  /** 0 where it is off; undefined where it depends. */
  seconds: bigint | undefined;
  redirects: boolean | undefined;
  subdomains: boolean | undefined;
  preload: boolean | undefined;
  /** A domain that is not Heroku's. */
  domain: string | undefined;
}

function hsts(context: CheckContext): Facts | undefined {
  const settings = settingsOf(context, 'RUN');
  if (!settings || holds(middlewareValue(settings), securityMiddleware) !== true) return undefined;
  const is = (name: string): boolean | undefined => {
    const value = settings.get(name);
    return value === undefined ? false : options(value).length === 1 ? truth(value) : undefined;
  };
  const value = settings.get('SECURE_HSTS_SECONDS');
  return {
    settings,
    seconds: is('SECURE_HSTS_SECONDS') === false ? 0n : value?.type === 'int' ? value.value : undefined,
    redirects: is('SECURE_SSL_REDIRECT'),
    subdomains: is('SECURE_HSTS_INCLUDE_SUBDOMAINS'),
    preload: is('SECURE_HSTS_PRELOAD'),
    domain: ownDomain(context, settings),
  };
}

/** `example.org` and `example.co.kr`, not `www.example.org`. */
function isApex(domain: string): boolean {
  return /^\.?[\w-]+\.([a-z]{2,}|(co|com|or|go|ac|ne|net|org|gov|edu)\.[a-z]{2})$/i.test(domain);
}

/** What is worth a word only to those who are all the way there: a year of HSTS on a domain of their own. */
function reminder(row: {
  id: string;
  setting: string;
  title: Check['title'];
  why: Check['docs']['why'];
  applies(facts: Facts): boolean;
}): Check {
  const { id, setting, title, why } = row;
  return defineCheck({
    id,
    severity: 'notice',
    guide: '1-3',
    title,
    docs: {
      what: text(
        `Finds HSTS of a year on a domain of your own without ${setting}.`,
        `자체 도메인에서 1년 이상 HSTS를 쓰면서 ${setting}은 켜지 않은 경우를 찾습니다.`,
      ),
      why,
      example: {
        file: 'settings.py',
        bad: 'SECURE_HSTS_SECONDS = 31536000\n',
        good: `SECURE_HSTS_SECONDS = 31536000\n${setting} = True\n`,
      },
      sources,
    },
    *run(context) {
      const facts = hsts(context);
      if (!facts?.domain || !isApex(facts.domain) || facts.seconds === undefined || facts.seconds < year)
        return;
      if (!row.applies(facts) || hiddenByDebug(context, facts.settings, setting)) return;
      yield found(
        placeOfSetting(facts.settings, facts.settings.get(setting) ? setting : 'SECURE_HSTS_SECONDS'),
        text(
          `${setting} is off for ${facts.domain}. ${why.en}`,
          `${facts.domain}에서 ${setting}이 꺼져 있습니다. ${why.ko}`,
        ),
        text(
          `Write \`${setting} = True\` if every host below ${facts.domain} answers over https, and will for years.`,
          `${facts.domain} 아래의 모든 호스트가 앞으로도 계속 https로 응답한다면 \`${setting} = True\`로 적어 주세요.`,
        ),
      );
    },
  });
}
