import type { Project } from '../../project/project.js';
import type { Origin } from '../../python/value.js';
import { defineCheck } from '../define.js';
import { around, importing, isPlainString } from '../edits.js';
import { options, placeOfSetting } from '../settings-facts.js';
import { found, replace, text } from '../verdicts.js';
import { fromConfigVar, isPath, secretKey } from './secret-key.js';

export default defineCheck({
  id: 'secret-key-literal',
  severity: 'error',
  guide: '1-2',
  title: text('SECRET_KEY is written in the source', 'SECRET_KEY가 소스에 적혀 있습니다'),
  docs: {
    what: text(
      'Evaluates SECRET_KEY as the web process sees it and reports a value that stands in tracked code.',
      'web 프로세스가 보는 SECRET_KEY 값을 계산해, 추적되는 코드에 값이 그대로 적혀 있으면 알려 줍니다.',
    ),
    why: text(
      'Whoever can read the repository can forge sessions, password reset links and signed cookies. A key stays in the history of git after it was removed.',
      '저장소를 볼 수 있는 사람은 누구나 세션, 비밀번호 재설정 링크, 서명된 쿠키를 위조할 수 있습니다. 키를 지워도 git 기록에는 남습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SECRET_KEY = "django-insecure-…"\n',
      good: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key',
      'https://devcenter.heroku.com/articles/config-vars',
    ],
  },
  *run(context) {
    const key = secretKey(context);
    if (!key) return;
    const { settings, value } = key;
    const all = options(value);
    if (
      !all.every(
        (option) =>
          option.type === 'str' && option.value !== '' && !isPath(option) && !fromConfigVar(context, option),
      )
    )
      return;
    const { project } = context.django;
    const imports = importing(project, value.at.file, 'os', value.at);
    const importsOs = imports.length === 0;
    yield found(
      placeOfSetting(settings, 'SECRET_KEY'),
      text(
        'SECRET_KEY is written in a tracked file: whoever reads the repository can forge sessions and password reset links.',
        'SECRET_KEY가 추적되는 파일에 적혀 있습니다. 저장소를 볼 수 있는 사람은 세션과 비밀번호 재설정 링크를 위조할 수 있습니다.',
      ),
      text(
        `Write \`SECRET_KEY = os.environ["SECRET_KEY"]\`${importsOs ? '' : ' (with `import os` at the top)'} and run \`heroku config:set SECRET_KEY=…\` with a new key: the old one stays in the history of git.`,
        `\`SECRET_KEY = os.environ["SECRET_KEY"]\`로 바꾸고${importsOs ? '' : '(맨 위에 `import os` 필요)'} \`heroku config:set SECRET_KEY=…\`로 새 키를 설정해 주세요. 예전 키는 git 기록에 남아 있으니 다시 쓰면 안 됩니다.`,
      ),
      // Not the default inside of a read: secret-key-fallback leaves that out.
      value.type === 'str' && isPlainString(project, value.at) && !isArgument(project, value.at)
        ? {
            fix: {
              title: text('Read SECRET_KEY from the environment', 'SECRET_KEY를 환경 변수에서 읽기'),
              safety: 'unsafe',
              edits: [replace(value.at, 'os.environ["SECRET_KEY"]'), ...imports],
            },
          }
        : {},
    );
  },
});

function isArgument(project: Project, at: Origin): boolean {
  return around(project, at).some(({ type }) => type === 'argument_list');
}
