import { defineCheck } from '../define.js';
import { holds, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { middleware, whiteNoise } from './middleware.js';

export default defineCheck({
  id: 'whitenoise-lost',
  severity: 'error',
  guide: '1-3',
  title: text('A second MIDDLEWARE drops WhiteNoise', '두 번째 MIDDLEWARE에서 WhiteNoise가 사라집니다'),
  docs: {
    what: text(
      'Finds an assignment of MIDDLEWARE that replaces an earlier one which had WhiteNoise.',
      'WhiteNoise가 들어 있던 MIDDLEWARE를 나중에 다시 대입해 덮어쓰는 곳을 찾습니다.',
    ),
    why: text(
      'Python keeps the last assignment. A settings block pasted below the first list takes WhiteNoise out again, and with DEBUG off no CSS is served.',
      'Python에서는 마지막 대입만 남습니다. 아래쪽에 설정 블록을 붙여 넣으면 WhiteNoise가 다시 빠지고, DEBUG가 꺼진 상태에서는 CSS가 나오지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "whitenoise.middleware.WhiteNoiseMiddleware"]\n\nMIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "csp.middleware.CSPMiddleware"]\n',
      good: 'MIDDLEWARE = [\n    "django.middleware.security.SecurityMiddleware",\n    "whitenoise.middleware.WhiteNoiseMiddleware",\n    "csp.middleware.CSPMiddleware",\n]\n',
    },
    sources: ['https://whitenoise.readthedocs.io/en/stable/django.html#enable-whitenoise'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const list = settings && middleware(settings);
    if (!settings || !list || list.includes(whiteNoise) || list.includes(undefined)) return;
    const history = settings.history('MIDDLEWARE');
    const had = history.findLast((assignment) => holds(assignment.value, whiteNoise) === true);
    const lost = had && history[history.indexOf(had) + 1];
    if (!had || !lost?.certain || lost.how !== 'assign') return;
    yield found(
      place(lost.at),
      text(
        `This MIDDLEWARE replaces the one of line ${had.at.line}, and WhiteNoise is not in it: with DEBUG off no CSS is served.`,
        `이 MIDDLEWARE가 ${had.at.line}번째 줄의 것을 덮어쓰는데 WhiteNoise가 빠져 있습니다. DEBUG가 꺼지면 CSS가 나오지 않습니다.`,
      ),
      text(
        `Merge the two lists into one, with \`"${whiteNoise}"\` directly after SecurityMiddleware.`,
        `두 목록을 하나로 합치고 SecurityMiddleware 바로 다음에 \`"${whiteNoise}"\`를 넣어 주세요.`,
      ),
      {
        related: [
          { location: place(had.at), note: text('WhiteNoise was here', '여기에는 WhiteNoise가 있었습니다') },
        ],
      },
    );
  },
});
