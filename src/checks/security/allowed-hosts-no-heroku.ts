import type { Settings } from '../../django/django-project.js';
import { openDjangoProject } from '../../django/open.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { appendItem, quoted } from '../edits.js';
import { isLocalHost } from '../hosts.js';
import { deciders, items, options, placeOfSetting, settingsOf, strings } from '../settings-facts.js';
import { isPlaceholderHost } from '../source/placeholder.js';
import { found, text, unknown } from '../verdicts.js';
import { allowedHosts } from './allowed-hosts.js';

export default defineCheck({
  id: 'allowed-hosts-no-heroku',
  severity: 'error',
  guide: '1-2',
  title: text("ALLOWED_HOSTS does not allow the app's host", 'ALLOWED_HOSTS에 앱의 호스트가 없습니다'),
  docs: {
    what: text(
      "Matches ALLOWED_HOSTS with the app's own host and domains, or with herokuapp.com where they are not known.",
      'ALLOWED_HOSTS가 앱의 호스트와 도메인에 맞는지, 알 수 없을 때는 herokuapp.com에 맞는지 확인합니다.',
    ),
    why: text(
      'Django answers 400 Bad Request to a host that is not listed. New apps get a random suffix, so a host name copied from a guide does not match.',
      '목록에 없는 호스트에는 400 Bad Request로 응답합니다. 새 앱의 주소에는 임의의 문자열이 붙으므로, 가이드에서 복사한 호스트는 맞지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'ALLOWED_HOSTS = ["localhost", "127.0.0.1"]\n',
      good: 'ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts'],
  },
  *run(context) {
    yield* ofConfigVars(context);
    const allowed = allowedHosts(context);
    // A list that is not empty counts with DEBUG on, too.
    if (!allowed || allowed.hosts.length === 0) return;
    const { settings } = allowed;
    const hosts = strings(settings.get('ALLOWED_HOSTS'))?.map((host) => host.toLowerCase());
    if (!hosts || hosts.every((host) => host === '')) return;
    // A malformed entry, or one left from a template, is another check's: it may be meant for this very host.
    if (hosts.includes('*') || hosts.some((host) => malformed(host) || isPlaceholderHost(host))) return;
    const { platform } = context;
    const place = placeOfSetting(settings, 'ALLOWED_HOSTS');
    if (platform) {
      const wanted = [...(platform.webUrl ? [new URL(platform.webUrl).hostname] : []), ...platform.domains];
      if (wanted.length === 0 || wanted.some((host) => hosts.some((pattern) => matches(pattern, host))))
        return;
      yield found(
        place,
        text(
          `ALLOWED_HOSTS allows none of the app's hosts (${wanted.join(', ')}), so Django answers every request with 400.`,
          `ALLOWED_HOSTS에 앱의 호스트(${wanted.join(', ')})가 없어서 Django가 모든 요청에 400으로 응답합니다.`,
        ),
        text(
          `Add \`"${wanted[0]}"\`, or \`".herokuapp.com"\`, to ALLOWED_HOSTS.`,
          `ALLOWED_HOSTS에 \`"${wanted[0]}"\` 또는 \`".herokuapp.com"\`을 추가해 주세요.`,
        ),
        { settledBy: 'platform', ...addition(context, settings, wanted[0]!) },
      );
      return;
    }
    if (hosts.some((host) => host.endsWith('herokuapp.com'))) return;
    if (!hosts.every(isLocalHost)) {
      yield unknown(
        text(
          'the domains of the Heroku app (ALLOWED_HOSTS names only others)',
          'Heroku 앱의 도메인(ALLOWED_HOSTS에는 다른 호스트만 있습니다)',
        ),
        place,
      );
      return;
    }
    yield found(
      place,
      text(
        'ALLOWED_HOSTS allows local hosts only, so on Heroku Django answers every request with 400.',
        'ALLOWED_HOSTS에 로컬 호스트만 있어서 Heroku에서는 모든 요청에 400으로 응답합니다.',
      ),
      text(
        'Add `".herokuapp.com"` to ALLOWED_HOSTS, and your own domain if you have one.',
        'ALLOWED_HOSTS에 `".herokuapp.com"`을 추가하고, 자체 도메인이 있으면 함께 추가해 주세요.',
      ),
      addition(context, settings, '.herokuapp.com'),
    );
  },
});

/** Hosts that config vars give: without them the defaults hold, which are good for one's own machine only. */
function* ofConfigVars(context: CheckContext): Generator<Verdict> {
  const settings = settingsOf(context, 'RUN');
  const value = settings?.get('ALLOWED_HOSTS');
  if (!value || settings?.module === undefined || context.platform || strings(value)) return;
  const names = [value, ...options(value).flatMap((one) => items(one) ?? [])].flatMap(deciders);
  if (names.length === 0) return;
  const { project } = context.django;
  const bare = { settingsModule: settings.module, without: new Set(names) };
  const left = strings(openDjangoProject(project, bare).settings('RUN').get('ALLOWED_HOSTS'));
  if (!left?.every((host) => host === '' || isLocalHost(host))) return;
  const list = [...new Set(names)].map((name) => `\`${name}\``).join(', ');
  yield unknown(
    text(
      `whether the app has the config var ${list}: without it ALLOWED_HOSTS allows no host of Heroku, and Django answers every request with 400`,
      `앱에 config var ${list}가 있는지(없으면 ALLOWED_HOSTS에 Heroku 호스트가 없어 Django가 모든 요청에 400으로 응답합니다)`,
    ),
    placeOfSetting(settings, 'ALLOWED_HOSTS'),
  );
}

function addition({ django: { project } }: CheckContext, settings: Settings, host: string) {
  const list = settings.get('ALLOWED_HOSTS')!;
  const last = items(list)?.at(-1);
  const edit = appendItem(project, list, last ? quoted(project, last.at, host) : `"${host}"`);
  if (!edit) return {};
  return {
    fix: { title: text(`Allow ${host}`, `${host} 허용하기`), safety: 'safe' as const, edits: [edit] },
  };
}

/** Django's django.http.request.validate_host. */
export function matches(pattern: string, host: string): boolean {
  return (
    pattern === host || (pattern.startsWith('.') && (host.endsWith(pattern) || host === pattern.slice(1)))
  );
}

/** Entries that can't match any host. */
export function malformed(host: string): boolean {
  return /[\s/<>가-힣]|:\/\/|^\*\.|:\d+$/.test(host) && !/^\[.*\]$/.test(host);
}
