import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'heroku-dir-committed',
  severity: 'error',
  title: text('.heroku/python is committed', '.heroku/python이 커밋되어 있습니다'),
  docs: {
    what: text(
      'Finds tracked files below `.heroku/python`.',
      '`.heroku/python` 아래의 추적 파일을 찾습니다.',
    ),
    why: text(
      'The build puts its own Python there, and stops when the place is taken.',
      '빌드가 Python을 설치하는 위치라서, 이미 파일이 있으면 빌드가 중단됩니다.',
    ),
    sources: ['https://github.com/heroku/heroku-buildpack-python/blob/main/lib/checks.sh'],
  },
  *run({ django: { project } }) {
    const file = project.has('.heroku/python') ? '.heroku/python' : project.below('.heroku/python')[0];
    if (file === undefined) return;
    yield found(
      { file },
      text(
        '`.heroku/python` is tracked: Heroku stops the build.',
        '`.heroku/python`이 커밋되어 있어 Heroku 빌드가 중단됩니다.',
      ),
      text(
        'Run `git rm -r --cached .heroku/python`, add `.heroku/` to .gitignore and commit.',
        '`git rm -r --cached .heroku/python`을 실행하고 .gitignore에 `.heroku/`를 추가한 뒤 커밋해 주세요.',
      ),
    );
  },
});
