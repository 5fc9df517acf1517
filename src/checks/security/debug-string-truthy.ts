import { defineCheck } from '../define.js';
import { placeOfSetting } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { anyTextIsTrue, debugLine, debugRead, debugValue } from './debug.js';
import { booleanRead } from './reads.js';

export default defineCheck({
  id: 'debug-string-truthy',
  severity: 'error',
  title: text('DEBUG is a string, and "False" is true', 'DEBUG가 문자열이라 "False"도 참이 됩니다'),
  docs: {
    what: text(
      'Finds a DEBUG that is read from the environment without being turned into a boolean.',
      '환경 변수에서 읽은 값을 불리언으로 바꾸지 않고 그대로 쓰는 DEBUG를 찾습니다.',
    ),
    why: text(
      'Config vars are strings, and in Python every string but the empty one is true. `heroku config:set DEBUG=False` then turns DEBUG on.',
      'config var는 문자열이고, Python에서는 빈 문자열이 아니면 모두 참입니다. `heroku config:set DEBUG=False`를 설정해도 DEBUG가 켜집니다.',
    ),
    example: { file: 'settings.py', bad: 'DEBUG = os.environ.get("DEBUG", False)\n', good: `${debugLine}\n` },
    sources: [
      'https://docs.python.org/3/library/stdtypes.html#truth-value-testing',
      'https://docs.djangoproject.com/en/stable/ref/settings/#debug',
    ],
  },
  *run(context) {
    const debug = debugValue(context);
    if (!debug) return;
    const { value, settings } = debug;
    const known = value.type === 'str' && value.value !== '';
    if (!known && !anyTextIsTrue(value)) return;
    const name = debugRead(value)?.name ?? 'DEBUG';
    const last = settings.history('DEBUG').at(-1);
    const edit = last?.how === 'assign' ? booleanRead(context.django.project, value.at) : undefined;
    const truthy = debugRead(value)?.cast === 'truthy';
    yield found(
      placeOfSetting(settings, 'DEBUG'),
      truthy
        ? text(
            `\`bool()\` of a string is true for every text, so the config var ${name}=False turns DEBUG on.`,
            `문자열에 \`bool()\`을 쓰면 내용이 무엇이든 참이므로, config var ${name}=False도 DEBUG를 켭니다.`,
          )
        : text(
            `DEBUG is a string here, and every string but "" is true: the config var ${name}=False turns DEBUG on.`,
            `여기서 DEBUG는 문자열이고 빈 문자열이 아니면 모두 참입니다. config var ${name}=False도 DEBUG를 켭니다.`,
          ),
      text(
        `Compare it: \`${debugLine.replaceAll('"DEBUG"', `"${name}"`)}\` (with django-environ \`env.bool("${name}", default=False)\`, with decouple \`cast=bool\`).`,
        `비교식으로 바꿔 주세요: \`${debugLine.replaceAll('"DEBUG"', `"${name}"`)}\` (django-environ은 \`env.bool("${name}", default=False)\`, decouple은 \`cast=bool\`)`,
      ),
      edit
        ? {
            fix: {
              title: text('Read a truth value', '참/거짓으로 읽기'),
              safety: 'unsafe',
              edits: [edit],
            },
          }
        : {},
    );
  },
});
