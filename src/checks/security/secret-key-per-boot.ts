import { defineCheck } from '../define.js';
import { importing } from '../edits.js';
import { options, placeOfSetting } from '../settings-facts.js';
import { found, replace, text, unknown } from '../verdicts.js';
import { withoutDefault } from './reads.js';
import { secretKey } from './secret-key.js';

export default defineCheck({
  id: 'secret-key-per-boot',
  severity: 'warning',
  title: text('SECRET_KEY changes at every start', 'SECRET_KEY가 시작할 때마다 바뀝니다'),
  docs: {
    what: text(
      'Finds a SECRET_KEY that is, or falls back to, a random value made at import.',
      '임포트할 때마다 무작위로 만들어지는(또는 기본값이 그런) SECRET_KEY를 찾습니다.',
    ),
    why: text(
      'Dynos restart at least daily, and each gunicorn worker makes its own key: people are logged out, and forms fail between workers.',
      'dyno는 적어도 하루에 한 번 재시작되고 gunicorn 워커마다 키가 달라집니다. 로그인이 풀리고, 워커가 다르면 폼 제출이 실패합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SECRET_KEY = get_random_secret_key()\n',
      good: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
      'https://devcenter.heroku.com/articles/dynos#automatic-dyno-restarts',
    ],
  },
  *run(context) {
    const key = secretKey(context);
    if (!key) return;
    const random = options(key.value).map((value) =>
      value.type === 'unknown' ? (value.read?.default ?? value) : value,
    );
    const made = random.every(
      (value) =>
        value.type === 'unknown' &&
        /get_random_secret_key|secrets\.token_|get_random_string|uuid4|os\.urandom/.test(value.reason),
    );
    if (!made) return;
    const read = key.value.type === 'unknown' ? key.value.read : undefined;
    const name = read?.name ?? 'SECRET_KEY';
    if (read && !context.platform) {
      yield unknown(
        text(
          `whether the app has the config var ${name}, without which SECRET_KEY changes at every start`,
          `앱에 config var ${name}이 있는지(없으면 시작할 때마다 SECRET_KEY가 바뀝니다)`,
        ),
        placeOfSetting(key.settings, 'SECRET_KEY'),
      );
      return;
    }
    const { project } = context.django;
    const { at } = key.value;
    const last = key.settings.history('SECRET_KEY').at(-1);
    const whole = last?.how === 'assign' && at.file === last.at.file && at.end === last.at.end;
    const edit = read
      ? withoutDefault(project, at)
      : whole
        ? replace(at, 'os.environ["SECRET_KEY"]')
        : undefined;
    yield found(
      placeOfSetting(key.settings, 'SECRET_KEY'),
      read
        ? text(
            `Without the config var ${name} each start and each worker makes another SECRET_KEY: logins and forms break.`,
            `config var ${name}이 없으면 시작할 때마다, 워커마다 SECRET_KEY가 달라져 로그인과 폼이 깨집니다.`,
          )
        : text(
            'Each start and each worker makes another SECRET_KEY: logins and forms break.',
            '시작할 때마다, 워커마다 SECRET_KEY가 달라져 로그인과 폼이 깨집니다.',
          ),
      text(
        `Write \`SECRET_KEY = os.environ["${name}"]\` and run \`heroku config:set ${name}=…\` once.`,
        `\`SECRET_KEY = os.environ["${name}"]\`로 적고 \`heroku config:set ${name}=…\`를 한 번 실행해 주세요.`,
      ),
      edit
        ? {
            fix: {
              title: text('Read SECRET_KEY from the environment', 'SECRET_KEY를 환경 변수에서 읽기'),
              safety: 'unsafe',
              edits: [edit, ...(read ? [] : importing(project, at.file, 'os', at))],
            },
          }
        : {},
    );
  },
});
