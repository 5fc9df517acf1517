import { defineCheck, type Verdict } from '../define.js';
import { placeOfSetting } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { openedFile, withoutDefault } from './reads.js';
import { isPath, secretKey } from './secret-key.js';

export default defineCheck({
  id: 'secret-key-fallback',
  severity: 'warning',
  title: text('SECRET_KEY falls back to a key in the source', 'SECRET_KEY의 기본값이 소스에 적혀 있습니다'),
  docs: {
    what: text(
      'Finds `os.environ.get("SECRET_KEY", "…")` and like readers with a literal default, and a literal that `django_heroku.settings(locals())` replaces only where the config var is set.',
      '`os.environ.get("SECRET_KEY", "…")`처럼 기본값이 문자열로 적힌 경우와, config var가 있을 때만 `django_heroku.settings(locals())`가 바꾸는 문자열을 찾습니다.',
    ),
    why: text(
      'When the config var is forgotten or misspelt, the app runs with a key that everybody who sees the repository knows, and nothing says so.',
      'config var를 빠뜨리거나 오타를 내면, 저장소를 본 사람은 다 아는 키로 앱이 조용히 동작합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SECRET_KEY = os.environ.get("SECRET_KEY", "django-insecure-…")\n',
      good: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key'],
  },
  *run(context) {
    const key = secretKey(context);
    if (key) yield* kept(key);
    const read = key?.value.type === 'unknown' ? key.value.read : undefined;
    if (!key || read?.default?.type !== 'str' || read.default.value === '') return;
    const edit = withoutDefault(context.django.project, key.value.at);
    const where = placeOfSetting(key.settings, 'SECRET_KEY');
    const holder = openedFile(context, key.settings, read.default.value);
    if (holder !== undefined) {
      yield found(
        where,
        text(
          `Without the config var ${read.name}, SECRET_KEY is the one in \`${holder}\`, which is committed: everybody with the repository knows it.`,
          `config var ${read.name}이 없으면 커밋된 \`${holder}\`의 값이 SECRET_KEY가 됩니다. 저장소를 본 사람은 누구나 아는 값입니다.`,
        ),
        text(
          `Run \`heroku config:set ${read.name}=…\` with a new key, and \`git rm --cached ${holder}\`.`,
          `\`heroku config:set ${read.name}=…\`로 새 키를 설정하고, \`git rm --cached ${holder}\`를 실행해 주세요.`,
        ),
      );
      return;
    }
    // `str(os.getenv("SECRET_KEY"))`
    const none = read.default.value === 'None' && !edit;
    yield found(
      where,
      none
        ? text(
            `Without the config var ${read.name}, SECRET_KEY is the text \`None\`, which anybody can guess: \`str()\` hides that the variable is missing.`,
            `config var ${read.name}이 없으면 SECRET_KEY가 누구나 짐작할 수 있는 문자열 \`None\`이 됩니다. \`str()\` 때문에 변수가 없다는 사실이 드러나지 않습니다.`,
          )
        : text(
            `Without the config var ${read.name}, SECRET_KEY is the text in this file, which everybody with the repository knows.`,
            `config var ${read.name}이 없으면 이 파일에 적힌 값이 SECRET_KEY가 됩니다. 저장소를 본 사람은 누구나 아는 값입니다.`,
          ),
      none
        ? text(
            `Write \`SECRET_KEY = os.environ["${read.name}"]\`, and run \`heroku config:set ${read.name}=…\`.`,
            `\`SECRET_KEY = os.environ["${read.name}"]\`로 적고 \`heroku config:set ${read.name}=…\`를 실행해 주세요.`,
          )
        : text(
            `Leave the default out: \`SECRET_KEY = os.environ["${read.name}"]\`, and run \`heroku config:set ${read.name}=…\`.`,
            `기본값을 빼고 \`SECRET_KEY = os.environ["${read.name}"]\`로 적은 뒤 \`heroku config:set ${read.name}=…\`를 실행해 주세요.`,
          ),
      edit
        ? {
            fix: {
              title: text('Leave the default out', '기본값 빼기'),
              safety: 'unsafe',
              edits: [edit],
            },
          }
        : {},
    );
  },
});

/** A key that stands in the source and is replaced where one config var is set, as django_heroku does. */
function* kept({ value }: NonNullable<ReturnType<typeof secretKey>>): Generator<Verdict> {
  if (value.type !== 'one-of' || value.env.length !== 1) return;
  const [name] = value.env;
  const reads = value.options.filter((one) => one.env?.includes(name!));
  const literals = value.options.filter((one) => one.type === 'str' && one.value !== '' && !one.env);
  if (reads.length === 0 || literals.length === 0 || reads.length + literals.length < value.options.length)
    return;
  if (literals.some(isPath)) return;
  yield found(
    place(literals[0]!.at),
    text(
      `Only where the config var ${name} is set does something else take the place of this SECRET_KEY, which everybody with the repository knows.`,
      `config var ${name}이 설정되어 있을 때만 이 SECRET_KEY가 다른 값으로 바뀝니다. 없으면 저장소를 본 사람은 누구나 아는 값이 그대로 쓰입니다.`,
    ),
    text(
      `Write \`SECRET_KEY = os.environ["${name}"]\` and run \`heroku config:set ${name}=…\` with a new key: the old one stays in the history of git.`,
      `\`SECRET_KEY = os.environ["${name}"]\`로 바꾸고 \`heroku config:set ${name}=…\`로 새 키를 설정해 주세요. 예전 키는 git 기록에 남습니다.`,
    ),
  );
}
