import { type Check, defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { deleteSetting, isPlainString, quoted, removeItem } from '../edits.js';
import { isLocalHost } from '../hosts.js';
import { items, placeOfSetting, settingsOf, strings } from '../settings-facts.js';
import { found, place, replace, text } from '../verdicts.js';
import { scheme } from './scheme.js';

const sources = ['https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins'];

export const csrfOriginsHttp: Check = defineCheck({
  id: 'csrf-origins-http',
  severity: 'warning',
  title: text('CSRF_TRUSTED_ORIGINS trusts too much', 'CSRF_TRUSTED_ORIGINS가 지나치게 넓습니다'),
  docs: {
    what: text(
      'Finds origins over plain http and a wildcard over all of herokuapp.com.',
      '암호화되지 않은 http 출처와 herokuapp.com 전체를 허용하는 와일드카드를 찾습니다.',
    ),
    why: text(
      'Whoever can change an http page, or put an app on Heroku, can then send forms to your site in the name of its visitors.',
      'http 페이지를 바꿀 수 있거나 Heroku에 앱을 올릴 수 있는 사람이면 방문자의 이름으로 폼을 보낼 수 있게 됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CSRF_TRUSTED_ORIGINS = ["https://*.herokuapp.com"]\n',
      good: 'CSRF_TRUSTED_ORIGINS = ["https://myapp-1a2b3c4d5e6f.herokuapp.com"]\n',
    },
    sources,
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const listed = items(settings?.get('CSRF_TRUSTED_ORIGINS')) ?? [];
    for (const origin of listed) {
      if (origin.type !== 'str' || origin.env !== undefined) continue;
      // With a path it matches nothing: csrf-origins-format speaks first.
      if (/^\w+:\/\/[^/]*\//.test(origin.value)) continue;
      const [, http, host = ''] = /^(?:(http):\/\/|https:\/\/)?([^/:]*)/i.exec(origin.value)!;
      const everyApp = /^\*?\.herokuapp\.com$/i.test(host);
      if (!everyApp && (http === undefined || isLocalHost(host) || !/^[*\w.-]+\.[a-z]+$/i.test(host)))
        continue;
      const own = context.platform?.webUrl ? new URL(context.platform.webUrl).origin : undefined;
      const right = everyApp ? own : origin.value.replace(/^http:/i, 'https:');
      const { project } = context.django;
      const twice = listed.some((one) => one.type === 'str' && one.value === right);
      const edit =
        right === undefined
          ? undefined
          : twice
            ? removeItem(project, origin.at)
            : isPlainString(project, origin.at)
              ? replace(origin.at, quoted(project, origin.at, right))
              : undefined;
      yield found(
        place(origin.at),
        everyApp
          ? text(
              `\`${origin.value}\` trusts every app on Heroku: anybody's app may send forms here in the name of your visitors.`,
              `\`${origin.value}\`은 Heroku의 모든 앱을 신뢰합니다. 누구의 앱이든 방문자의 이름으로 폼을 보낼 수 있습니다.`,
            )
          : text(
              `\`${origin.value}\` is plain http: whoever can change that page on the way may send forms here in the name of your visitors.`,
              `\`${origin.value}\`은 암호화되지 않은 http입니다. 중간에서 페이지를 바꿀 수 있는 사람이 방문자의 이름으로 폼을 보낼 수 있습니다.`,
            ),
        everyApp
          ? text(
              'Write the host of the one app that is meant. An app needs no entry for itself once Django knows https from http.',
              '필요한 앱 하나의 호스트만 적어 주세요. Django가 https를 구별할 수 있으면 앱 자신은 적을 필요가 없습니다.',
            )
          : twice
            ? text(
                `Delete it: \`"${right}"\` is listed beside it.`,
                `\`"${right}"\`이 따로 적혀 있으니 지워 주세요.`,
              )
            : text(`Write \`"${right}"\`.`, `\`"${right}"\`로 적어 주세요.`),
        edit
          ? {
              fix: {
                title: twice
                  ? text('Delete the entry', '항목 지우기')
                  : text(`Write ${right}`, `${right}로 적기`),
                safety: 'unsafe',
                edits: [edit],
              },
            }
          : {},
      );
    }
  },
});

export const csrfOriginsNeedless: Check = defineCheck({
  id: 'csrf-origins-needless',
  severity: 'notice',
  django: '>=4.0',
  title: text('CSRF_TRUSTED_ORIGINS names only the app itself', 'CSRF_TRUSTED_ORIGINS에 앱 자신만 있습니다'),
  docs: {
    what: text(
      "Finds a CSRF_TRUSTED_ORIGINS that lists nothing but the app's own hosts, where Django knows https from http.",
      'Django가 https를 구별할 수 있는데 CSRF_TRUSTED_ORIGINS에 앱 자신의 호스트만 적힌 경우를 찾습니다.',
    ),
    why: text(
      'A form that a page posts to its own site needs no entry. The list is copied as a remedy for "Origin checking failed", whose cause is that Django takes https for http.',
      '페이지가 자기 사이트로 보내는 폼에는 이 설정이 필요 없습니다. "Origin checking failed"의 해결책으로 흔히 복사하지만, 그 원인은 Django가 https를 http로 여기는 데 있습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CSRF_TRUSTED_ORIGINS = ["https://myapp-1a2b3c4d5e6f.herokuapp.com"]\n',
      good: `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")\n`,
    },
    sources,
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const origins = strings(settings?.get('CSRF_TRUSTED_ORIGINS'));
    if (!settings || !origins?.length || scheme(context, settings).secure !== true) return;
    const { platform } = context;
    const own = new Set([
      ...(strings(settings.get('ALLOWED_HOSTS')) ?? []),
      ...(platform?.domains ?? []),
      ...(platform?.webUrl ? [new URL(platform.webUrl).hostname] : []),
    ]);
    const hosts = origins.map((origin) => /^https:\/\/([^/:*]+)$/.exec(origin)?.[1]);
    if (!hosts.every((host) => host !== undefined && own.has(host))) return;
    if (djangoSatisfies(context, '>=4.0') !== true) return;
    const edits = deleteSetting(context.django.project, settings, 'CSRF_TRUSTED_ORIGINS');
    yield found(
      placeOfSetting(settings, 'CSRF_TRUSTED_ORIGINS'),
      text(
        'The app trusts its own pages without this list: a form from the same site is never refused for its origin once Django knows https from http, as it does here.',
        '이 목록이 없어도 앱은 자기 페이지를 신뢰합니다. Django가 https를 구별할 수 있으면(이 앱이 그렇습니다) 같은 사이트의 폼은 출처 때문에 거부되지 않습니다.',
      ),
      text(
        'Delete it, unless a page of another host posts to this app.',
        '다른 호스트의 페이지가 이 앱으로 폼을 보내지 않는다면 지워 주세요.',
      ),
      edits ? { fix: { title: text('Delete the list', '목록 지우기'), safety: 'unsafe', edits } } : {},
    );
  },
});
