import type { Settings } from '../../django/django-project.js';
import { urlconf } from '../../django/urlconf.js';
import { keyword } from '../../python/call.js';
import { readSyntax } from '../../python/evaluate.js';
import { plainString } from '../../python/strings.js';
import type { Origin } from '../../python/value.js';
import { type Check, type CheckContext, defineCheck } from '../define.js';
import { sourceAt } from '../edits.js';
import { isLocalHost } from '../hosts.js';
import { items, placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { found, place, replace, text } from '../verdicts.js';
import { callsWith } from './code-calls.js';

export const emailConsoleOrLocal: Check = defineCheck({
  id: 'email-console-or-local',
  severity: 'notice',
  title: text('Mail does not leave the dyno', '메일이 dyno 밖으로 나가지 않습니다'),
  docs: {
    what: text(
      'Where the code sends mail, or the URLconf has pages that do, looks for a backend or a server that takes it.',
      '코드나 URLconf의 페이지가 메일을 보내는 경우, 메일을 받아 줄 백엔드나 서버가 설정되어 있는지 확인합니다.',
    ),
    why: text(
      'A dyno has no mail server: with EMAIL_HOST at its default `localhost` each mail ends with ConnectionRefusedError, a 500 for the visitor. The console backend prints mails, password reset links too, into the log.',
      'dyno에는 메일 서버가 없습니다. EMAIL_HOST가 기본값 `localhost`이면 메일을 보낼 때마다 ConnectionRefusedError가 나고 방문자는 500을 봅니다. 콘솔 백엔드는 비밀번호 재설정 링크를 포함한 메일을 로그에 출력합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"\n',
      good: 'EMAIL_HOST = os.environ["EMAIL_HOST"]\nEMAIL_HOST_USER = os.environ["EMAIL_HOST_USER"]\nEMAIL_HOST_PASSWORD = os.environ["EMAIL_HOST_PASSWORD"]\nEMAIL_PORT = 587\nEMAIL_USE_TLS = True\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/topics/email/',
      'https://elements.heroku.com/addons#email-sms',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const way = settings && nowhere(settings);
    const sender = way && firstSender(context, settings);
    if (!settings || !way || !sender) return;
    yield found(
      way === 'localhost' ? place(sender.at) : placeOfSetting(settings, 'EMAIL_BACKEND'),
      way === 'localhost'
        ? text(
            `${sender.what.en} mail, and EMAIL_HOST is localhost, where no mail server listens on a dyno: it ends with ConnectionRefusedError.`,
            `${sender.what.ko} 메일을 보내는데 EMAIL_HOST가 localhost입니다. dyno에는 메일 서버가 없어 ConnectionRefusedError가 납니다.`,
          )
        : text(
            `${sender.what.en} mail, and this backend (\`${way}\`) delivers none.`,
            `${sender.what.ko} 메일을 보내는데, 이 백엔드(\`${way}\`)는 메일을 배달하지 않습니다.`,
          ),
      text(
        'Add a mail service, and set EMAIL_HOST, EMAIL_HOST_USER and EMAIL_HOST_PASSWORD from config vars, with `EMAIL_PORT = 587` and `EMAIL_USE_TLS = True`.',
        '메일 서비스를 추가하고 EMAIL_HOST, EMAIL_HOST_USER, EMAIL_HOST_PASSWORD를 config var에서 읽어 주세요. `EMAIL_PORT = 587`, `EMAIL_USE_TLS = True`도 필요합니다.',
      ),
      way === 'localhost'
        ? {}
        : {
            related: [
              { location: place(sender.at), note: text('mail is sent here', '여기서 메일을 보냅니다') },
            ],
          },
    );
  },
});

/** Why no mail leaves the dyno: the backend that keeps it, or `localhost`; undefined where it may. */
function nowhere(settings: Settings): string | undefined {
  if (settings.get('MAILERS') !== undefined) return undefined;
  const backend = settings.get('EMAIL_BACKEND');
  const name = backend === undefined ? 'django.core.mail.backends.smtp.EmailBackend' : textOf(backend);
  const kept = /^django\.core\.mail\.backends\.(console|locmem|filebased|dummy)\.EmailBackend$/.exec(
    name ?? '',
  );
  if (kept && !backend?.env) return kept[1];
  if (name !== 'django.core.mail.backends.smtp.EmailBackend') return undefined;
  const host = settings.get('EMAIL_HOST');
  return host === undefined || (host.type === 'str' && !host.env && isLocalHost(host.value))
    ? 'localhost'
    : undefined;
}

const senders =
  /(^|\.)(send_mail|send_mass_mail|mail_admins|mail_managers|email_user|EmailMessage|EmailMultiAlternatives)$/;

/** What sends mail, the plainest first: a call, an app, a page of Django's own. */
function firstSender(
  context: CheckContext,
  settings: Settings,
): { at: Origin; what: ReturnType<typeof text> } | undefined {
  const words = ['send_mail', 'EmailMessage', 'EmailMultiAlternatives', 'email_user', 'mail_admins'] as const;
  // A connection of its own has its own server.
  for (const { call, callee } of callsWith(context, words))
    if (senders.test(callee) && !keyword(call, 'connection'))
      return { at: call.at, what: text('This sends', '여기서') };
  const apps = /^(allauth\.account|registration|django_registration|djoser|dj_rest_auth\.registration)(\.|$)/;
  const app = items(settings.get('INSTALLED_APPS'))?.find(
    (one) => one.type === 'str' && apps.test(one.value),
  );
  if (app?.type === 'str') return { at: app.at, what: text(`\`${app.value}\` sends`, `\`${app.value}\`이`) };
  for (const { file, call, view } of urlconf(context.django)?.routes ?? []) {
    const included = call.all('string').some((node) => plainString(node) === 'django.contrib.auth.urls');
    if (included || /\.PasswordResetView$/.test(view))
      return {
        at: call.at.file === '' ? readSyntax(context.django.project, file).root.at : call.at,
        what: text('The password reset page sends', '비밀번호 재설정 페이지가'),
      };
  }
  return undefined;
}

export const adminErrorsMail: Check = defineCheck({
  id: 'admin-errors-mail',
  severity: 'notice',
  django: '>=6.0',
  title: text('ADMINS and MANAGERS are lists of addresses now', 'ADMINS와 MANAGERS는 이제 주소 목록입니다'),
  docs: {
    what: text(
      'Finds pairs of a name and an address in ADMINS and MANAGERS.',
      'ADMINS와 MANAGERS에서 이름과 주소의 쌍을 찾습니다.',
    ),
    why: text(
      'Django 6.0 takes plain addresses and warns of the pairs, which Django 7.0 will no longer take.',
      'Django 6.0은 주소만 적은 목록을 받고 쌍에는 경고를 내며, Django 7.0에서는 쌍을 더 이상 받지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'ADMINS = [("Kim", "kim@mysite.kr")]\n',
      good: 'ADMINS = ["kim@mysite.kr"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#admins'],
  },
  *run(context) {
    const { project } = context.django;
    const settings = settingsOf(context, 'RUN');
    for (const name of ['ADMINS', 'MANAGERS']) {
      const entries = items(settings?.get(name)) ?? [];
      const pairs = entries.filter((one) => items(one)?.length === 2);
      // MANAGERS = ADMINS is the same list.
      if (
        !settings ||
        pairs.length === 0 ||
        (name === 'MANAGERS' && items(settings.get('ADMINS'))?.[0]?.at === entries[0]?.at)
      )
        continue;
      const edits = pairs.flatMap((pair) => {
        const address = items(pair)![1]!;
        return sourceAt(project, pair.at).startsWith('(') || sourceAt(project, pair.at).startsWith('[')
          ? [replace(pair.at, sourceAt(project, address.at))]
          : [];
      });
      yield found(
        placeOfSetting(settings, name),
        text(
          `${name} holds pairs of name and address, of which Django 6.0 warns and which Django 7.0 will refuse.`,
          `${name}에 이름과 주소의 쌍이 있습니다. Django 6.0은 경고하고 Django 7.0은 받지 않습니다.`,
        ),
        text('List the addresses alone.', '주소만 나열해 주세요.'),
        edits.length === pairs.length
          ? { fix: { title: text('Keep the addresses', '주소만 남기기'), safety: 'safe', edits } }
          : {},
      );
    }
  },
});
