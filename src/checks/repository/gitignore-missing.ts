import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

const rules = ['__pycache__/', '*.py[cod]', '.venv/', 'venv/', '.env', 'db.sqlite3'];

export default defineCheck({
  id: 'gitignore-missing',
  severity: 'notice',
  guide: '2',
  title: text('There is no .gitignore', '.gitignore가 없습니다'),
  docs: {
    what: text(
      'Looks for a `.gitignore` in the root of the repository.',
      '저장소 루트에 `.gitignore`가 있는지 확인합니다.',
    ),
    why: text(
      'Without one `git add .` commits the virtual environment, which stops the build, the `.env` file with its secrets, and the local database.',
      '없으면 `git add .`이 빌드를 중단시키는 가상 환경, 비밀 값이 든 `.env`, 내 컴퓨터의 데이터베이스까지 커밋합니다.',
    ),
    example: { file: '.gitignore', bad: '', good: `${rules.join('\n')}\n` },
    sources: [
      'https://git-scm.com/docs/gitignore',
      'https://github.com/github/gitignore/blob/main/Python.gitignore',
    ],
  },
  *run({ django: { project } }) {
    // Below a sub-folder of the repository its root's rules count, and they are not seen from here.
    if (project.has('.gitignore') || project.prefix !== '') return;
    yield found(
      { file: '' },
      text(
        'The repository has no `.gitignore`: `git add .` commits caches, the virtual environment, `.env` and the local database.',
        '저장소에 `.gitignore`가 없어서 `git add .`을 하면 캐시, 가상 환경, `.env`, 로컬 데이터베이스까지 커밋됩니다.',
      ),
      text(
        `Create \`.gitignore\` with the lines ${rules.map((rule) => `\`${rule}\``).join(', ')}.`,
        `${rules.map((rule) => `\`${rule}\``).join(', ')} 줄을 적은 \`.gitignore\`를 만들어 주세요.`,
      ),
      {
        fix: {
          title: text('Create .gitignore', '.gitignore 만들기'),
          safety: 'safe',
          edits: [{ kind: 'write', file: '.gitignore', text: `${rules.join('\n')}\n` }],
        },
      },
    );
  },
});
