import { defineCheck } from '../define.js';
import { deleteSetting } from '../edits.js';
import { holds, options, placeOfSetting, settingsOf, truth } from '../settings-facts.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'forwarded-host-trusted',
  severity: 'warning',
  title: text('Visitors can name the host of the app', '방문자가 앱의 호스트 이름을 정할 수 있습니다'),
  docs: {
    what: text('Finds USE_X_FORWARDED_HOST that is on.', 'USE_X_FORWARDED_HOST가 켜져 있는 경우를 찾습니다.'),
    why: text(
      "Heroku's router passes X-Forwarded-Host on as the client sent it. Django then builds links from it: whoever asks for a password reset with a host of his own gets the link that leads there. ALLOWED_HOSTS is the only bar left.",
      'Heroku 라우터는 클라이언트가 보낸 X-Forwarded-Host를 그대로 전달하고, Django는 이 값으로 링크를 만듭니다. 누군가 자기 호스트를 넣어 비밀번호 재설정을 요청하면 그 호스트로 가는 링크가 메일에 담깁니다. 막을 수 있는 것은 ALLOWED_HOSTS뿐입니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'USE_X_FORWARDED_HOST = True\n',
      good: '# USE_X_FORWARDED_HOST is False by default: Heroku leaves the Host header as it is\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#use-x-forwarded-host',
      'https://devcenter.heroku.com/articles/http-routing#heroku-headers',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const value = settings?.get('USE_X_FORWARDED_HOST');
    if (!settings || !value || options(value).length > 1 || truth(value) !== true) return;
    const anyHost = holds(settings.get('ALLOWED_HOSTS'), '*') === true;
    const edits = deleteSetting(context.django.project, settings, 'USE_X_FORWARDED_HOST');
    yield found(
      placeOfSetting(settings, 'USE_X_FORWARDED_HOST'),
      anyHost
        ? text(
            'Django takes the host from a header that any visitor can send, and ALLOWED_HOSTS allows all: links in password reset mails can be made to lead anywhere.',
            'Django가 방문자가 보낼 수 있는 헤더에서 호스트를 읽는데 ALLOWED_HOSTS가 모두 허용합니다. 비밀번호 재설정 메일의 링크를 아무 곳으로나 향하게 만들 수 있습니다.',
          )
        : text(
            'Django takes the host from a header that any visitor can send; only ALLOWED_HOSTS stands in the way.',
            'Django가 방문자가 보낼 수 있는 헤더에서 호스트를 읽습니다. 막아 주는 것은 ALLOWED_HOSTS뿐입니다.',
          ),
      text(
        "Delete the line: Heroku's router leaves the Host header as the browser sent it. Keep it only behind a proxy of your own that sets X-Forwarded-Host.",
        '이 줄을 지워 주세요. Heroku 라우터는 Host 헤더를 브라우저가 보낸 그대로 둡니다. X-Forwarded-Host를 설정하는 자체 프록시가 앞에 있을 때만 남겨 두세요.',
      ),
      {
        severity: anyHost ? 'error' : 'warning',
        ...(edits
          ? { fix: { title: text('Delete the line', '이 줄 지우기'), safety: 'unsafe', edits } }
          : {}),
      },
    );
  },
});
