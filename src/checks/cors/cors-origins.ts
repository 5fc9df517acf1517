import type { Settings } from '../../django/django-project.js';
import { type Check, defineCheck } from '../define.js';
import { isPlainString, namesIn, quoted } from '../edits.js';
import { holds, items, options, placeOfSetting, truth } from '../settings-facts.js';
import { found, place, replace, text } from '../verdicts.js';
import { corsNames, corsSettings, corsValue, olderCors } from './cors.js';

const docs = 'https://github.com/adamchainz/django-cors-headers#configuration';

export const corsAllowAll: Check = defineCheck({
  id: 'cors-allow-all',
  severity: 'warning',
  guide: '1-3',
  title: text('Every site may read the answers of this app', '모든 사이트가 이 앱의 응답을 읽을 수 있습니다'),
  docs: {
    what: text(
      'Finds CORS_ALLOW_ALL_ORIGINS (or CORS_ORIGIN_ALLOW_ALL) that is on.',
      'CORS_ALLOW_ALL_ORIGINS(또는 CORS_ORIGIN_ALLOW_ALL)가 켜져 있는 경우를 찾습니다.',
    ),
    why: text(
      "Scripts of any site can then read what the app answers; with CORS_ALLOW_CREDENTIALS also what it answers to a visitor who is logged in, with the visitor's cookies.",
      '어떤 사이트의 스크립트든 이 앱의 응답을 읽을 수 있습니다. CORS_ALLOW_CREDENTIALS까지 켜면 로그인한 방문자의 쿠키를 실어 그 방문자에게 보이는 내용도 읽습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CORS_ALLOW_ALL_ORIGINS = True\n',
      good: 'CORS_ALLOWED_ORIGINS = ["https://www.example.com"]\n',
    },
    sources: [docs],
  },
  *run(context) {
    const settings = corsSettings(context);
    const all = settings && corsValue(settings, 'CORS_ALLOW_ALL_ORIGINS');
    if (!all || options(all.value).length > 1 || truth(all.value) !== true) return;
    const credentials = settings.get('CORS_ALLOW_CREDENTIALS');
    const withCookies = credentials !== undefined && truth(credentials) === true;
    if (!withCookies && isNarrowed(settings)) return;
    yield found(
      all.place,
      withCookies
        ? text(
            'Any site can read, in the name of a visitor who is logged in here, what this app shows to that visitor: every origin is allowed, with cookies.',
            '모든 출처를 쿠키와 함께 허용하므로, 어떤 사이트든 로그인한 방문자의 이름으로 이 앱이 그 방문자에게 보여 주는 내용을 읽을 수 있습니다.',
          )
        : text(
            'Scripts of any site may read what this app answers.',
            '어떤 사이트의 스크립트든 이 앱의 응답을 읽을 수 있습니다.',
          ),
      text(
        'List the origins that need it: `CORS_ALLOWED_ORIGINS = ["https://www.example.com"]`. A public API without cookies may stay open.',
        '필요한 출처만 `CORS_ALLOWED_ORIGINS = ["https://www.example.com"]`처럼 나열해 주세요. 쿠키를 쓰지 않는 공개 API라면 그대로 두어도 됩니다.',
      ),
      { severity: withCookies ? 'error' : 'warning' },
    );
  },
});

/** Whether CORS_URLS_REGEX leaves out a part of the app: what it names is meant to be public. */
function isNarrowed(settings: Settings): boolean {
  const value = settings.get('CORS_URLS_REGEX');
  const all = /^\^?\/?(\.\*)?\$?$/;
  return value !== undefined && !options(value).some((one) => one.type === 'str' && all.test(one.value));
}

export const corsOriginMalformed: Check = defineCheck({
  id: 'cors-origin-malformed',
  severity: 'error',
  guide: '1-3',
  title: text('An allowed origin is malformed', '허용한 출처의 형식이 잘못되었습니다'),
  docs: {
    what: text(
      'Checks that each entry of CORS_ALLOWED_ORIGINS is a scheme and a host, without a path or a trailing slash.',
      'CORS_ALLOWED_ORIGINS의 각 항목이 경로나 끝의 슬래시 없이 스킴과 호스트로 되어 있는지 확인합니다.',
    ),
    why: text(
      'With `corsheaders` in INSTALLED_APPS `migrate` and `check` stop with corsheaders.E013 or E014; without a scheme the entry also equals no origin that a browser sends.',
      'INSTALLED_APPS에 `corsheaders`가 있으면 `migrate`와 `check`가 corsheaders.E013이나 E014로 멈춥니다. 스킴이 없으면 브라우저가 보내는 어떤 출처와도 맞지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CORS_ALLOWED_ORIGINS = ["www.example.com", "https://app.example.com/"]\n',
      good: 'CORS_ALLOWED_ORIGINS = ["https://www.example.com", "https://app.example.com"]\n',
    },
    sources: [docs],
  },
  *run(context) {
    const settings = corsSettings(context);
    const origins = settings && corsValue(settings, 'CORS_ALLOWED_ORIGINS');
    // Before 3.0 an entry was a bare host.
    if (!origins || olderCors(context, '3.0')) return;
    const { project } = context.django;
    const app = holds(settings.get('INSTALLED_APPS'), 'corsheaders') !== false;
    for (const origin of items(origins.value) ?? []) {
      if (origin.type !== 'str' || origin.env) continue;
      // What Chrome sends from files; what was left from a template is settings-placeholder's.
      if (/^(null|file:\/\/|)$/.test(origin.value) || /[^\x21-\x7e]|[<>[\]{}]/.test(origin.value)) continue;
      const [, scheme, host = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/i.exec(
        origin.value,
      )!;
      if (scheme && host !== '' && rest === '') continue;
      const stops = app ? (scheme && host ? 'E014' : 'E013') : undefined;
      const right = host === '' || host === '*' ? undefined : `${scheme ?? 'https://'}${host}`;
      yield found(
        place(origin.at),
        scheme && host
          ? text(
              `\`${origin.value}\` has a path: an origin ends after the host${stops ? `, and \`migrate\` stops with corsheaders.${stops}` : ''}.`,
              `\`${origin.value}\`에 경로가 있습니다. 출처는 호스트까지만 적습니다${stops ? `. \`migrate\`가 corsheaders.${stops}로 멈춥니다` : ''}.`,
            )
          : text(
              `\`${origin.value}\` has no ${scheme ? 'host' : 'scheme such as `https://`'}, so no browser sends it as an origin${stops ? `, and \`migrate\` stops with corsheaders.${stops}` : ''}.`,
              `\`${origin.value}\`에 ${scheme ? '호스트가' : '`https://` 같은 스킴이'} 없어 브라우저가 보내는 어떤 출처와도 맞지 않습니다${stops ? `. \`migrate\`가 corsheaders.${stops}로 멈춥니다` : ''}.`,
            ),
        right
          ? text(`Write \`"${right}"\`.`, `\`"${right}"\`로 적어 주세요.`)
          : text(
              'Write the scheme and the host, such as `"https://www.example.com"`; `CORS_ALLOW_ALL_ORIGINS` allows all of them.',
              '`"https://www.example.com"`처럼 스킴과 호스트를 적어 주세요. 모두 허용하려면 `CORS_ALLOW_ALL_ORIGINS`를 씁니다.',
            ),
        {
          // The middleware itself looks at scheme and host alone.
          severity: scheme && host && !stops ? 'warning' : 'error',
          ...(right && isPlainString(project, origin.at)
            ? {
                fix: {
                  title: text(`Write ${right}`, `${right}로 적기`),
                  safety: scheme ? 'safe' : 'unsafe',
                  edits: [replace(origin.at, quoted(project, origin.at, right))],
                },
              }
            : {}),
        },
      );
    }
  },
});

export const corsOldNames: Check = defineCheck({
  id: 'cors-old-names',
  severity: 'notice',
  guide: '1-3',
  title: text('CORS settings under their old names', '예전 이름의 CORS 설정입니다'),
  docs: {
    what: text(
      'Finds CORS_ORIGIN_WHITELIST, CORS_ORIGIN_REGEX_WHITELIST and CORS_ORIGIN_ALLOW_ALL.',
      'CORS_ORIGIN_WHITELIST, CORS_ORIGIN_REGEX_WHITELIST, CORS_ORIGIN_ALLOW_ALL을 찾습니다.',
    ),
    why: text(
      'They have had other names since django-cors-headers 3.5. The old ones still work, unless the new one is there too: then the old one is ignored.',
      'django-cors-headers 3.5부터 이름이 바뀌었습니다. 예전 이름도 동작하지만, 새 이름의 설정이 함께 있으면 무시됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CORS_ORIGIN_WHITELIST = ["https://www.example.com"]\n',
      good: 'CORS_ALLOWED_ORIGINS = ["https://www.example.com"]\n',
    },
    sources: ['https://github.com/adamchainz/django-cors-headers/blob/main/CHANGELOG.rst#350-2020-08-25'],
  },
  *run(context) {
    const settings = corsSettings(context);
    if (!settings || olderCors(context, '3.5')) return;
    const old = corsNames.filter(([, before]) => settings.get(before) !== undefined);
    const [first] = old;
    if (!first) return;
    const ignored = old.filter(([now]) => settings.get(now) !== undefined);
    const { project } = context.django;
    const edits = old.flatMap(([now, before]) =>
      settings.files.flatMap((file) => namesIn(project, file, before).map((at) => replace(at, now))),
    );
    const names = old.map(([, before]) => before).join(', ');
    yield found(
      placeOfSetting(settings, first[1]),
      ignored.length > 0
        ? text(
            `${ignored.map(([, before]) => before).join(', ')} is ignored, because ${ignored.map(([now]) => now).join(', ')} is set too.`,
            `${ignored.map(([now]) => now).join(', ')}도 설정되어 있어서 ${ignored.map(([, before]) => before).join(', ')}은 무시됩니다.`,
          )
        : text(
            `${names}: these names are old, and give way as soon as one of the new names is set.`,
            `${names}: 예전 이름입니다. 새 이름의 설정이 하나라도 있으면 그쪽이 우선합니다.`,
          ),
      text(
        `Rename: ${old.map(([now, before]) => `\`${before}\` to \`${now}\``).join(', ')}.`,
        `이름을 바꿔 주세요: ${old.map(([now, before]) => `\`${before}\` → \`${now}\``).join(', ')}`,
      ),
      ignored.length === 0 && edits.length > 0
        ? { fix: { title: text('Use the new names', '새 이름으로 바꾸기'), safety: 'safe', edits } }
        : {},
    );
  },
});
