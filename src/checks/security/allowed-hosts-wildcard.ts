import { defineCheck } from '../define.js';
import { found, place, text } from '../verdicts.js';
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
    // Heroku's own sample project has it under a test for DYNO.
    const source = context.django.project.text(star.at.file) ?? '';
    const line = source.split('\n')[star.at.line - 1] ?? '';
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
      { severity: /^\s/.test(line) && /DYNO/.test(source) ? 'notice' : 'warning' },
    );
  },
});
