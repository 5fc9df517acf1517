import { type Check, defineCheck } from '../define.js';
import { isPlainString } from '../edits.js';
import { hiddenByDebug, setTo } from '../production.js';
import { options, placeOfSetting, settingsOf, truth } from '../settings-facts.js';
import { found, replace, text } from '../verdicts.js';

const kinds = ['SESSION', 'CSRF', 'LANGUAGE'] as const;

export const cookieDomainHerokuapp: Check = defineCheck({
  id: 'cookie-domain-herokuapp',
  severity: 'error',
  title: text('Browsers drop a cookie for herokuapp.com', '브라우저가 herokuapp.com 쿠키를 버립니다'),
  docs: {
    what: text(
      'Finds a cookie domain that is herokuapp.com itself.',
      '쿠키 도메인이 herokuapp.com 자체인 경우를 찾습니다.',
    ),
    why: text(
      'herokuapp.com is on the public suffix list: it belongs to all apps, so browsers drop a cookie for it. Nobody can log in, and every form is refused with 403.',
      'herokuapp.com은 public suffix 목록에 있는 공용 도메인이라 브라우저가 이 도메인의 쿠키를 버립니다. 아무도 로그인할 수 없고 모든 폼이 403으로 거부됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SESSION_COOKIE_DOMAIN = ".herokuapp.com"\n',
      good: 'SESSION_COOKIE_DOMAIN = None\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/cookies-and-herokuapp-com',
      'https://publicsuffix.org/list/',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    for (const kind of kinds) {
      const name = `${kind}_COOKIE_DOMAIN`;
      const value = settings.get(name);
      if (value?.type !== 'str' || !/^\.?herokuapp\.com$/i.test(value.value)) continue;
      yield found(
        placeOfSetting(settings, name),
        text(
          `Browsers drop a cookie for ${value.value}, which belongs to all of Heroku's apps: ${effect[kind].en}.`,
          `${value.value}은 모든 Heroku 앱의 공용 도메인이라 브라우저가 쿠키를 버립니다. ${effect[kind].ko}.`,
        ),
        text(
          `Write \`${name} = None\`: the cookie then belongs to the app's own host.`,
          `\`${name} = None\`으로 적어 주세요. 그러면 쿠키가 앱 자신의 호스트에 속합니다.`,
        ),
        isPlainString(context.django.project, value.at)
          ? {
              fix: {
                title: text("Leave the cookie to the app's host", '쿠키를 앱의 호스트에 맡기기'),
                safety: 'safe',
                edits: [replace(value.at, 'None')],
              },
            }
          : {},
      );
    }
  },
});

const effect = {
  SESSION: text('nobody stays logged in', '아무도 로그인 상태를 유지할 수 없습니다'),
  CSRF: text('every form is refused with 403', '모든 폼이 403으로 거부됩니다'),
  LANGUAGE: text('the chosen language is forgotten', '선택한 언어가 저장되지 않습니다'),
};

export const samesiteNoneInsecure: Check = defineCheck({
  id: 'samesite-none-insecure',
  severity: 'error',
  guide: '1-3',
  title: text('A SameSite=None cookie that is not secure', 'secure가 아닌 SameSite=None 쿠키입니다'),
  docs: {
    what: text(
      'Finds a cookie with SameSite "None" whose _SECURE setting is not on.',
      '_SECURE 설정을 켜지 않은 채 SameSite를 "None"으로 둔 쿠키를 찾습니다.',
    ),
    why: text(
      'Browsers reject a cookie that says SameSite=None without Secure, also from the site itself: sessions and forms stop working.',
      '브라우저는 Secure 없이 SameSite=None인 쿠키를 사이트 자신의 것이라도 거부합니다. 세션과 폼이 동작하지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SESSION_COOKIE_SAMESITE = "None"\n',
      good: 'SESSION_COOKIE_SAMESITE = "None"\nSESSION_COOKIE_SECURE = True\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-samesite',
      'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    for (const kind of kinds) {
      const name = `${kind}_COOKIE_SAMESITE`;
      const secure = `${kind}_COOKIE_SECURE`;
      const value = settings.get(name);
      const on = settings.get(secure);
      if (value?.type !== 'str' || value.value.toLowerCase() !== 'none') continue;
      if (on !== undefined && (options(on).length > 1 || truth(on) !== false)) continue;
      if (hiddenByDebug(context, settings, secure)) continue;
      const edit = setTo(context, settings, secure, 'True');
      yield found(
        placeOfSetting(settings, name),
        text(
          `Browsers reject this cookie: SameSite=None needs Secure, and ${secure} is not on. ${effect[kind].en.replace(/^./, (first) => first.toUpperCase())}.`,
          `브라우저가 이 쿠키를 거부합니다. SameSite=None에는 Secure가 필요한데 ${secure}가 켜져 있지 않습니다. ${effect[kind].ko}.`,
        ),
        text(
          `Write \`${secure} = True\`, or drop the line: "Lax" is the default, and right unless pages of another site post to this one.`,
          `\`${secure} = True\`를 적거나 이 줄을 지워 주세요. 기본값은 "Lax"이고, 다른 사이트의 페이지가 이 앱으로 요청을 보내지 않는다면 이 값이 맞습니다.`,
        ),
        edit
          ? {
              fix: {
                title: text(`Set ${secure}`, `${secure} 켜기`),
                safety: 'unsafe',
                edits: [edit],
              },
            }
          : {},
      );
    }
  },
});
