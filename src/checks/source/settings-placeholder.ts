import type { Settings } from '../../django/django-project.js';
import type { Value } from '../../python/value.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { isPlainString, quoted, removeItem } from '../edits.js';
import { isLocalHost } from '../hosts.js';
import { entry, items, settingsOf } from '../settings-facts.js';
import { found, place, replace, text } from '../verdicts.js';
import { isPlaceholderHost, isPlaceholderValue } from './placeholder.js';

const hosts = ['ALLOWED_HOSTS', 'CSRF_TRUSTED_ORIGINS', 'CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST'];
/** Names of settings that hold what only their owner knows. SECRET_KEY is secret-key-literal's. */
const credentials =
  /(^|_)(KEY|SECRET|PASSWORD|TOKEN|USER|USERNAME|BUCKET|BUCKET_NAME|CLOUD_NAME|CLIENT_ID|SID|DSN)(_|$)/;

export default defineCheck({
  id: 'settings-placeholder',
  severity: 'error',
  guide: '1-3',
  title: text('A placeholder of a guide is still there', '가이드의 예시 문구가 그대로 남아 있습니다'),
  docs: {
    what: text(
      'Finds hosts, origins, keys and passwords in the settings that are still the words of a template, such as `your-app-name.herokuapp.com` or `<password>`.',
      '`your-app-name.herokuapp.com`이나 `<password>`처럼 설정에 예시 그대로 남아 있는 호스트, 출처, 키, 비밀번호를 찾습니다.',
    ),
    why: text(
      'A host that is not the app’s is answered with 400, an origin that nobody has lets nobody in, and a service refuses a made-up key.',
      '앱의 호스트가 아니면 400으로 응답하고, 아무도 쓰지 않는 출처는 의미가 없으며, 가짜 키는 외부 서비스가 거부합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'ALLOWED_HOSTS = ["your-app-name.herokuapp.com"]\n',
      good: 'ALLOWED_HOSTS = [".herokuapp.com"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    for (const name of hosts) yield* inHosts(context, settings, name);
    for (const { name, value } of secrets(settings)) {
      if (value.type !== 'str' || value.env || !isPlaceholderValue(value.value)) continue;
      yield found(
        place(value.at),
        text(
          `${name} is still a placeholder: what uses it fails on Heroku.`,
          `${name}이 예시 문구 그대로입니다. Heroku에서 이 값을 쓰는 기능은 실패합니다.`,
        ),
        text(
          `Read it from the environment: \`os.environ["${name.split('.').at(-1)}"]\`, and set it with \`heroku config:set\`. Delete it if nothing uses it.`,
          `\`os.environ["${name.split('.').at(-1)}"]\`처럼 환경 변수에서 읽고 \`heroku config:set\`으로 설정해 주세요. 쓰지 않는다면 지우면 됩니다.`,
        ),
        { severity: 'warning' },
      );
    }
  },
});

function* inHosts(
  { django: { project } }: CheckContext,
  settings: Settings,
  name: string,
): Generator<Verdict> {
  const all = items(settings.get(name)) ?? [];
  const wrong = (host: Value): boolean => host.type === 'str' && !host.env && isPlaceholderHost(host.value);
  for (const host of all) {
    if (host.type !== 'str' || !wrong(host)) continue;
    // The same entry may be reached under two names.
    if (
      name !== 'ALLOWED_HOSTS' &&
      hosts
        .slice(0, hosts.indexOf(name))
        .some((other) =>
          items(settings.get(other))?.some(
            (one) => one.at.file === host.at.file && one.at.start === host.at.start,
          ),
        )
    )
      continue;
    // Hosts of the own machine let nobody in on Heroku.
    const local = (one: Value): boolean =>
      name === 'ALLOWED_HOSTS' && one.type === 'str' && !one.env && isLocalHost(one.value);
    const others = all.some((one) => !wrong(one) && !local(one));
    const edit =
      others || name !== 'ALLOWED_HOSTS'
        ? removeItem(project, host.at)
        : all.filter(wrong).length === 1 && isPlainString(project, host.at)
          ? replace(host.at, quoted(project, host.at, '.herokuapp.com'))
          : undefined;
    yield found(
      place(host.at),
      name === 'ALLOWED_HOSTS'
        ? text(
            `\`${host.value}\` is a placeholder, no host.${others ? '' : ' Django answers every request with 400.'}`,
            `\`${host.value}\`은 호스트가 아니라 예시 문구입니다.${others ? '' : ' Django가 모든 요청에 400으로 응답합니다.'}`,
          )
        : text(
            `\`${host.value}\` is a placeholder: no page has this origin.`,
            `\`${host.value}\`은 예시 문구입니다. 이런 출처를 가진 페이지는 없습니다.`,
          ),
      name === 'ALLOWED_HOSTS'
        ? text(
            'Write the host of the app, `".herokuapp.com"`, and your own domain if you have one.',
            '앱의 호스트인 `".herokuapp.com"`과, 있다면 자체 도메인을 적어 주세요.',
          )
        : text(
            'Write the origin that is meant, such as `"https://www.mysite.kr"`, or delete the entry: the app needs none for itself.',
            '`"https://www.mysite.kr"`처럼 실제 출처를 적거나 항목을 지워 주세요. 앱 자신은 적을 필요가 없습니다.',
          ),
      {
        severity: others ? 'warning' : 'error',
        ...(edit
          ? {
              fix: {
                title: text('Take the placeholder out', '예시 문구 없애기'),
                safety: 'unsafe' as const,
                edits: [edit],
              },
            }
          : {}),
      },
    );
  }
}

/** The settings that hold credentials, and those of the database and of mail where they are in use. */
function secrets(settings: Settings): { name: string; value: Value }[] {
  const backend = settings.get('EMAIL_BACKEND');
  const noMail = backend?.type === 'str' && /\.(console|dummy|locmem|filebased)\./.test(backend.value);
  const named = settings
    .names()
    .filter(
      (name) => name !== 'SECRET_KEY' && credentials.test(name) && !(noMail && name.startsWith('EMAIL_')),
    )
    .map((name) => ({ name, value: settings.get(name)! }));
  const database = entry(settings.get('DATABASES'), 'default');
  const fields = ['NAME', 'USER', 'PASSWORD', 'HOST'].flatMap((field) => {
    const value = entry(database, field);
    return value ? [{ name: `DATABASES.${field}`, value }] : [];
  });
  return [...named, ...fields];
}
