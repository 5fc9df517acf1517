import type { Settings } from '../../django/django-project.js';
import type { Origin, Value } from '../../python/value.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { around, isPlainString, quoted, removeItem, sourceAt } from '../edits.js';
import { found, place, replace, text } from '../verdicts.js';
import { allowedHosts } from './allowed-hosts.js';

export default defineCheck({
  id: 'allowed-hosts-wildcard',
  severity: 'warning',
  guide: '1-2',
  title: text('ALLOWED_HOSTS allows every host', 'ALLOWED_HOSTS가 모든 호스트를 허용합니다'),
  docs: {
    what: text('Finds `"*"` in ALLOWED_HOSTS.', 'ALLOWED_HOSTS에서 `"*"`를 찾습니다.'),
    why: text(
      "Heroku's router forwards only the app's own domains, so the danger is small there; but it hides a wrong host name, and it opens host header attacks on any other server.",
      'Heroku 라우터는 앱의 도메인으로 온 요청만 넘기므로 위험은 작습니다. 하지만 잘못된 호스트 설정을 가리고, 다른 서버에서는 Host 헤더 공격에 노출됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'ALLOWED_HOSTS = ["*"]\n',
      good: 'ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts',
      'https://devcenter.heroku.com/articles/http-routing',
    ],
  },
  *run(context) {
    const allowed = allowedHosts(context);
    const star = allowed?.hosts.find((host) => host.type === 'str' && host.value === '*');
    if (!allowed || !star) return;
    const call = around(context.django.project, star.at).findLast(({ type }) => type === 'call');
    if (/^django_(on_)?heroku\.settings$/.test(call?.field('function')?.text ?? '')) {
      yield byPackage(star.at);
      return;
    }
    yield found(
      place(star.at),
      text(
        '`"*"` allows every host. It hides a wrong host name instead of repairing it.',
        '`"*"`는 모든 호스트를 허용합니다. 잘못된 호스트 설정을 고치지 않고 가리기만 합니다.',
      ),
      text(
        'List the hosts: `[".herokuapp.com", "localhost", "127.0.0.1"]`, and your own domain.',
        '`[".herokuapp.com", "localhost", "127.0.0.1"]`처럼 호스트를 나열하고 자체 도메인을 추가해 주세요.',
      ),
      {
        severity: onHerokuAlone(context, allowed.settings, star.at) ? 'notice' : 'warning',
        ...narrower(context, allowed.hosts, star.at),
      },
    );
  },
});

/** django-heroku writes `["*"]` over what the settings say. */
function byPackage(at: Origin): Verdict {
  return found(
    place(at),
    text(
      'This call sets ALLOWED_HOSTS to `["*"]`, whatever the settings say above it.',
      '이 호출이 위의 설정과 관계없이 ALLOWED_HOSTS를 `["*"]`로 바꿉니다.',
    ),
    text(
      'Give it `allowed_hosts=False` and list the hosts: `[".herokuapp.com", "localhost", "127.0.0.1"]`.',
      '`allowed_hosts=False`를 넘기고 `[".herokuapp.com", "localhost", "127.0.0.1"]`처럼 호스트를 나열해 주세요.',
    ),
    { severity: 'notice' },
  );
}

/** Whether it stands below a test for DYNO, as in Heroku's own sample project. */
function onHerokuAlone({ django: { project } }: CheckContext, settings: Settings, at: Origin): boolean {
  return around(project, at).some((node) => {
    const condition =
      node.type === 'if_statement' || node.type === 'elif_clause'
        ? node.field('condition')
        : node.type === 'conditional_expression'
          ? node.parts[1]
          : undefined;
    return (condition?.all('string', 'identifier') ?? []).some((part) => {
      if (part.type === 'string') return part.text.includes('DYNO');
      const last = settings.history(part.text).at(-1);
      return last !== undefined && sourceAt(project, last.at).includes('DYNO');
    });
  });
}

/** The hosts of Heroku in place of all of them. */
function narrower({ django: { project } }: CheckContext, hosts: readonly Value[], star: Origin) {
  const all = hosts.length === 1 ? ['.herokuapp.com', 'localhost', '127.0.0.1'] : ['.herokuapp.com'];
  const known = hosts.some((host) => host.type === 'str' && host.value.endsWith('herokuapp.com'));
  const edit = known
    ? removeItem(project, star)
    : isPlainString(project, star) && around(project, star).at(-2)?.type === 'list'
      ? replace(star, all.map((host) => quoted(project, star, host)).join(', '))
      : undefined;
  if (!edit) return {};
  return {
    fix: {
      title: text('List the hosts', '호스트 나열하기'),
      safety: 'unsafe' as const,
      edits: [edit],
    },
  };
}
