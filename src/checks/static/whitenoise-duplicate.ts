import { defineCheck } from '../define.js';
import { removeItem } from '../edits.js';
import { items, placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { middleware, middlewareSetting, middlewareValue, whiteNoise } from './middleware.js';

export default defineCheck({
  id: 'whitenoise-duplicate',
  severity: 'notice',
  title: text('WhiteNoise is listed twice', 'WhiteNoise가 두 번 들어 있습니다'),
  docs: {
    what: text(
      'Counts WhiteNoise in the final MIDDLEWARE.',
      '최종 MIDDLEWARE에 WhiteNoise가 몇 번 들어 있는지 셉니다.',
    ),
    why: text(
      'The second one never answers, but it reads all collected files into its table at each start of a worker. `django_heroku.settings()` adds one of its own.',
      '두 번째 것은 응답할 일이 없지만 worker가 시작될 때마다 모아 둔 파일 목록을 다시 읽습니다. `django_heroku.settings()`도 하나를 추가합니다.',
    ),
    sources: ['https://whitenoise.readthedocs.io/en/stable/django.html#enable-whitenoise'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const list = settings && middleware(settings);
    if (!settings || !list || list.filter((name) => name === whiteNoise).length < 2) return;
    const written = (items(middlewareValue(settings)) ?? []).filter(
      (item) => item.type === 'str' && item.value === whiteNoise && item.at.file !== '',
    );
    const second = written.at(-1);
    const edit = second && written.length > 1 && removeItem(context.django.project, second.at);
    yield found(
      second ? place(second.at) : placeOfSetting(settings, middlewareSetting(settings)),
      text(
        'WhiteNoise is in MIDDLEWARE twice: the second one only costs time at the start of every worker.',
        'MIDDLEWARE에 WhiteNoise가 두 번 들어 있습니다. 두 번째 것은 worker가 시작될 때 시간만 더 쓰게 합니다.',
      ),
      text(
        'Keep the one directly after SecurityMiddleware.',
        'SecurityMiddleware 바로 다음에 있는 것만 남겨 주세요.',
      ),
      edit
        ? {
            fix: { title: text('Delete the second one', '두 번째 것 지우기'), safety: 'safe', edits: [edit] },
          }
        : {},
    );
  },
});
