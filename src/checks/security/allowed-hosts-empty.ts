import { defineCheck } from '../define.js';
import { insertBelow, items, placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, replace, text } from '../verdicts.js';
import { allowedHostsLine, debugIsOn } from './allowed-hosts.js';

export default defineCheck({
  id: 'allowed-hosts-empty',
  severity: 'error',
  guide: '1-2',
  title: text('ALLOWED_HOSTS is empty', 'ALLOWED_HOSTS가 비어 있습니다'),
  docs: {
    what: text(
      'Evaluates ALLOWED_HOSTS as the web process sees it.',
      'web 프로세스가 보는 ALLOWED_HOSTS 값을 확인합니다.',
    ),
    why: text(
      'With DEBUG off and no allowed host, Django answers every request with 400 Bad Request.',
      'DEBUG가 꺼져 있고 허용한 호스트가 없으면 Django는 모든 요청에 400 Bad Request로 응답합니다.',
    ),
    example: { file: 'settings.py', bad: 'ALLOWED_HOSTS = []\n', good: `${allowedHostsLine}\n` },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const value = settings.get('ALLOWED_HOSTS');
    // `"".split(",")` is `[""]`, which matches no host either.
    const list = value === undefined ? [] : items(value);
    if (!list?.every((item) => item.type === 'str' && item.value === '')) return;
    const last = settings.history('ALLOWED_HOSTS').at(-1);
    const hosts = allowedHostsLine.slice('ALLOWED_HOSTS = '.length);
    const debug = settings.history('DEBUG').at(-1);
    const edit =
      last?.how === 'assign' &&
      value &&
      !value.env &&
      value.at.start >= last.at.start &&
      value.at.end === last.at.end
        ? replace(value.at, hosts)
        : !last && debug?.how === 'assign'
          ? insertBelow(context.django.project, debug.at, allowedHostsLine)
          : undefined;
    yield found(
      placeOfSetting(settings, 'ALLOWED_HOSTS'),
      debugIsOn(settings)
        ? text(
            'ALLOWED_HOSTS is empty: on Heroku Django answers every request with 400 Bad Request. With DEBUG on it lets localhost in, and nothing else.',
            'ALLOWED_HOSTS가 비어 있어 Heroku에서는 Django가 모든 요청에 400 Bad Request로 응답합니다. DEBUG가 켜져 있을 때 허용되는 것은 localhost뿐입니다.',
          )
        : text(
            'ALLOWED_HOSTS is empty: with DEBUG off Django answers every request with 400 Bad Request.',
            'ALLOWED_HOSTS가 비어 있습니다. DEBUG가 꺼지면 Django가 모든 요청에 400 Bad Request로 응답합니다.',
          ),
      text(
        `Write \`${allowedHostsLine}\`, and add your own domain if you have one.`,
        `\`${allowedHostsLine}\`로 적고, 자체 도메인이 있으면 함께 추가해 주세요.`,
      ),
      edit
        ? {
            fix: {
              title: text('Allow the Heroku host', 'Heroku 호스트 허용하기'),
              safety: 'safe',
              edits: [edit],
            },
          }
        : {},
    );
  },
});
