import { defineCheck } from '../define.js';
import { removeItem } from '../edits.js';
import { items, placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import {
  middleware,
  middlewareSetting,
  middlewareValue,
  securityMiddleware,
  whiteNoise,
} from './middleware.js';

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
      '두 번째 것은 응답할 일이 없지만 워커가 시작될 때마다 모아 둔 파일 목록을 다시 읽습니다. `django_heroku.settings()`도 하나를 추가합니다.',
    ),
    sources: ['https://whitenoise.readthedocs.io/en/stable/django.html#enable-whitenoise'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const list = settings && middleware(settings);
    if (!settings || !list || list.filter((name) => name === whiteNoise).length < 2) return;
    const setting = middlewareSetting(settings);
    const helper = settings.history(setting).find(({ how }) => how === 'call');
    const written = (items(middlewareValue(settings)) ?? []).filter(
      (item) => item.type === 'str' && item.value === whiteNoise && item.at.file !== '',
    );
    // The one directly after SecurityMiddleware stays.
    const right = list.findIndex((name, at) => name === whiteNoise && list[at - 1] === securityMiddleware);
    const needless = right === list.lastIndexOf(whiteNoise) ? written[0] : written.at(-1);
    const edit = !helper && needless && written.length > 1 && removeItem(context.django.project, needless.at);
    yield found(
      helper ? place(helper.at) : needless ? place(needless.at) : placeOfSetting(settings, setting),
      text(
        'WhiteNoise is in MIDDLEWARE twice: the second one only costs time at the start of every worker.',
        'MIDDLEWARE에 WhiteNoise가 두 번 들어 있습니다. 두 번째 것은 워커가 시작될 때 시간만 더 쓰게 합니다.',
      ),
      helper
        ? text(
            'This call puts one at the top. Pass `staticfiles=False`, set STATIC_ROOT yourself, and keep the one of the list, directly after SecurityMiddleware.',
            '이 호출이 맨 앞에 하나를 더 넣습니다. `staticfiles=False`를 넘기고 STATIC_ROOT을 직접 설정한 뒤, 목록의 것을 SecurityMiddleware 바로 다음에 두세요.',
          )
        : text(
            'Keep the one directly after SecurityMiddleware.',
            'SecurityMiddleware 바로 다음에 있는 것만 남겨 주세요.',
          ),
      edit
        ? {
            fix: { title: text('Delete the other one', '나머지 하나 지우기'), safety: 'safe', edits: [edit] },
          }
        : {},
    );
  },
});
