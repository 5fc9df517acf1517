import type { Edit } from '../../model/edit.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { isSecretFile } from './secrets/files.js';

export default defineCheck({
  id: 'secret-not-ignored',
  severity: 'warning',
  guide: '1-2',
  title: text('A file of secrets is not ignored', '비밀 파일이 무시 목록에 없습니다'),
  docs: {
    what: text(
      'Looks in the folder for files such as `.env` or `secrets.json` that git does not track and no ignore rule covers.',
      '폴더에서 git이 추적하지 않고 무시 규칙에도 걸리지 않는 `.env`, `secrets.json` 같은 파일을 찾습니다.',
    ),
    why: text(
      'The next `git add .` commits it, and what was pushed once counts as public.',
      '다음에 `git add .`을 실행하면 커밋되고, 한 번 푸시된 값은 공개된 것으로 보아야 합니다.',
    ),
    example: { file: '.gitignore', bad: '', good: '.env\n' },
    sources: ['https://git-scm.com/docs/gitignore'],
  },
  *run({ git, django: { project } }) {
    for (const file of git?.untracked ?? []) {
      if (!isSecretFile(file) || /\.pem$|crt/.test(file)) continue;
      const name = file.slice(file.lastIndexOf('/') + 1);
      const rules = project.text('.gitignore');
      const edit: Edit =
        rules === undefined
          ? { kind: 'write', file: '.gitignore', text: `${name}\n` }
          : {
              kind: 'replace',
              file: '.gitignore',
              start: rules.length,
              end: rules.length,
              newText: `${rules === '' || rules.endsWith('\n') ? '' : '\n'}${name}\n`,
            };
      yield found(
        { file },
        text(
          `No ignore rule covers \`${file}\`: the next \`git add .\` commits its secrets.`,
          `\`${file}\`을 무시하는 규칙이 없어서 다음 \`git add .\`에 비밀 값이 커밋됩니다.`,
        ),
        text(
          `Add the line \`${name}\` to .gitignore, and set its values on Heroku with \`heroku config:set\`.`,
          `.gitignore에 \`${name}\` 줄을 추가하고, 값은 \`heroku config:set\`으로 Heroku에 설정해 주세요.`,
        ),
        { fix: { title: text(`Ignore ${name}`, `${name} 무시하기`), safety: 'safe', edits: [edit] } },
      );
    }
  },
});
