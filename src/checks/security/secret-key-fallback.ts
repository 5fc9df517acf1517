import { defineCheck } from '../define.js';
import { placeOfSetting } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { openedFile, withoutDefault } from './reads.js';
import { secretKey } from './secret-key.js';

export default defineCheck({
  id: 'secret-key-fallback',
  severity: 'warning',
  title: text('SECRET_KEY falls back to a key in the source', 'SECRET_KEY의 기본값이 소스에 적혀 있습니다'),
  docs: {
    what: text(
      'Finds `os.environ.get("SECRET_KEY", "…")` and like readers with a literal default.',
      '`os.environ.get("SECRET_KEY", "…")`처럼 기본값이 문자열로 적힌 경우를 찾습니다.',
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
    const read = key?.value.type === 'unknown' ? key.value.read : undefined;
    if (!key || read?.default?.type !== 'str' || read.default.value === '') return;
    const edit = withoutDefault(context.django.project, key.value.at);
    const place = placeOfSetting(key.settings, 'SECRET_KEY');
    const holder = openedFile(context, key.settings, read.default.value);
    if (holder !== undefined) {
      yield found(
        place,
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
    yield found(
      place,
      text(
        `Without the config var ${read.name}, SECRET_KEY is the text in this file, which everybody with the repository knows.`,
        `config var ${read.name}이 없으면 이 파일에 적힌 값이 SECRET_KEY가 됩니다. 저장소를 본 사람은 누구나 아는 값입니다.`,
      ),
      text(
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
