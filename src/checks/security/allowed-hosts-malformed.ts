import { defineCheck } from '../define.js';
import { isPlaceholderHost } from '../source/placeholder.js';
import { found, place, replace, text } from '../verdicts.js';
import { allowedHosts } from './allowed-hosts.js';
import { malformed } from './allowed-hosts-no-heroku.js';

export default defineCheck({
  id: 'allowed-hosts-malformed',
  severity: 'error',
  guide: '1-2',
  title: text('An entry of ALLOWED_HOSTS can match no host', 'ALLOWED_HOSTS에 맞을 수 없는 항목이 있습니다'),
  docs: {
    what: text(
      'Finds entries with a scheme, port, path, space, or `*.` instead of a leading dot.',
      '스킴, 포트, 경로, 공백이 들어 있거나 앞의 점 대신 `*.`을 쓴 항목을 찾습니다.',
    ),
    why: text(
      'Django compares the bare host name of a request. Such an entry never matches, and the requests meant by it get 400 Bad Request.',
      'Django는 요청의 호스트 이름만 비교합니다. 이런 항목은 절대 맞지 않으므로 해당 요청에는 400 Bad Request가 돌아갑니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'ALLOWED_HOSTS = ["https://myapp.herokuapp.com/"]\n',
      good: 'ALLOWED_HOSTS = ["myapp.herokuapp.com"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts'],
  },
  *run(context) {
    const hosts = allowedHosts(context)?.hosts ?? [];
    // Beside "*" it keeps nobody out.
    const all = hosts.some((host) => host.type === 'str' && host.value === '*');
    for (const host of hosts) {
      // settings-placeholder speaks of what was left from a template.
      if (host.type === 'str' && isPlaceholderHost(host.value)) continue;
      // A host that a config var holds is not written here, and not to be shown.
      if (host.type !== 'str' || !malformed(host.value) || host.env) continue;
      const right = host.value
        .trim()
        .replace(/^[a-z]+:\/\//i, '')
        .replace(/[/:].*$/, '')
        .replace(/^\*\./, '.');
      const sensible = /^\.?[\w-]+(\.[\w-]+)+$/.test(right);
      const source = (context.django.project.text(host.at.file) ?? '').slice(host.at.start, host.at.end);
      yield found(
        place(host.at),
        text(
          `\`${host.value}\` matches no host: ALLOWED_HOSTS holds bare host names, without scheme, port or path; sub-domains are meant by a leading dot.`,
          `\`${host.value}\`에 맞는 호스트는 없습니다. ALLOWED_HOSTS에는 스킴, 포트, 경로 없이 호스트 이름만 적고, 서브도메인은 앞에 점을 붙여 나타냅니다.`,
        ),
        sensible
          ? text(`Write \`"${right}"\`.`, `\`"${right}"\`로 적어 주세요.`)
          : text(
              'Write the host of your app, such as `".herokuapp.com"`.',
              '`".herokuapp.com"`처럼 앱의 호스트를 적어 주세요.',
            ),
        {
          ...(all ? { severity: 'notice' } : {}),
          ...(sensible && /^(["']).*\1$/.test(source)
            ? {
                fix: {
                  title: text(`Write ${right}`, `${right}로 적기`),
                  safety: 'safe',
                  edits: [replace(host.at, `"${right}"`)],
                },
              }
            : {}),
        },
      );
    }
  },
});
