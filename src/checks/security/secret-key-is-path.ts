import { defineCheck } from '../define.js';
import { importing } from '../edits.js';
import { options, placeOfSetting, textOf } from '../settings-facts.js';
import { found, replace, text } from '../verdicts.js';
import { isPath, secretKey } from './secret-key.js';

export default defineCheck({
  id: 'secret-key-is-path',
  severity: 'error',
  guide: '1-2',
  title: text(
    'SECRET_KEY is the name of a file, not its content',
    'SECRET_KEY에 파일 내용이 아니라 경로가 들어갑니다',
  ),
  docs: {
    what: text(
      'Finds a SECRET_KEY that evaluates to a path, such as `os.path.join(BASE_DIR, "secrets.json")`.',
      '`os.path.join(BASE_DIR, "secrets.json")`처럼 경로가 되어 버리는 SECRET_KEY를 찾습니다.',
    ),
    why: text(
      'The file is never opened: the key is the path itself, on every Heroku app the same `/app/secrets.json`. Nothing crashes, and everybody can forge sessions and password reset links.',
      '파일은 열리지도 않고 경로 자체가 키가 됩니다. 모든 Heroku 앱에서 똑같이 `/app/secrets.json`입니다. 오류는 나지 않지만 누구나 세션과 비밀번호 재설정 링크를 위조할 수 있습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SECRET_KEY = os.path.join(BASE_DIR, "secrets.json")\n',
      good: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key'],
  },
  *run(context) {
    const key = secretKey(context);
    if (!key || !options(key.value).every(isPath)) return;
    const { project } = context.django;
    const last = key.settings.history('SECRET_KEY').at(-1);
    const { at } = key.value;
    const written = last?.how === 'assign' && at.file === last.at.file && at.end === last.at.end;
    const shown = textOf(options(key.value)[0]);
    yield found(
      placeOfSetting(key.settings, 'SECRET_KEY'),
      text(
        `SECRET_KEY is the text \`${shown}\`: the path, not what the file holds. Anybody can guess it and forge sessions and password reset links.`,
        `SECRET_KEY가 파일 내용이 아니라 경로 문자열 \`${shown}\`이 됩니다. 누구나 짐작할 수 있어 세션과 비밀번호 재설정 링크를 위조할 수 있습니다.`,
      ),
      text(
        'Write `SECRET_KEY = os.environ["SECRET_KEY"]` and run `heroku config:set SECRET_KEY=…` with a new random key.',
        '`SECRET_KEY = os.environ["SECRET_KEY"]`로 바꾸고 `heroku config:set SECRET_KEY=…`로 새 무작위 키를 설정해 주세요.',
      ),
      written
        ? {
            fix: {
              title: text('Read SECRET_KEY from the environment', 'SECRET_KEY를 환경 변수에서 읽기'),
              safety: 'unsafe',
              edits: [replace(at, 'os.environ["SECRET_KEY"]'), ...importing(project, at.file, 'os', at)],
            },
          }
        : {},
    );
  },
});
