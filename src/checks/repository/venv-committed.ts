import { posix } from 'node:path';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'venv-committed',
  severity: 'error',
  title: text('A virtual environment is committed', '가상 환경이 커밋되어 있습니다'),
  docs: {
    what: text(
      'Finds tracked folders with a pyvenv.cfg, and tracked `site-packages` without one.',
      'pyvenv.cfg가 있는 추적 폴더와, 그런 파일 없이 추적되는 `site-packages`를 찾습니다.',
    ),
    why: text(
      'With `venv/` or `.venv/` in the root the build stops. Under another name it travels to every dyno, built for another machine and of no use.',
      '루트에 `venv/`나 `.venv/`가 있으면 빌드가 중단됩니다. 다른 이름이면 쓸모없이 모든 dyno에 함께 올라갑니다.',
    ),
    example: { file: '.gitignore', bad: '', good: 'venv/\n.venv/\n' },
    sources: ['https://github.com/heroku/heroku-buildpack-python/blob/main/lib/checks.sh'],
  },
  *run({ django: { project } }) {
    const folders = new Map<string, string>();
    for (const file of project.files) {
      const bare = /^(?:(.*?)\/)?(?:lib\/python[\d.]+|Lib)\/site-packages\//.exec(file);
      if (posix.basename(file) === 'pyvenv.cfg') folders.set(posix.dirname(file), file);
      else if (bare && !folders.has(bare[1] ?? '.')) folders.set(bare[1] ?? '.', file);
    }
    for (const [folder, file] of folders) {
      if (folder === '.') continue;
      const fatal = /^\.?venv$/.test(folder) && project.has(`${folder}/pyvenv.cfg`);
      const count = project.below(folder).length;
      yield found(
        file.endsWith('pyvenv.cfg') ? { file, line: 1 } : { file },
        fatal
          ? text(
              `The virtual environment \`${folder}/\` is tracked (${count} files): Heroku stops the build.`,
              `가상 환경 \`${folder}/\`가 커밋되어 있습니다(파일 ${count}개). Heroku 빌드가 중단됩니다.`,
            )
          : text(
              `The virtual environment \`${folder}/\` is tracked (${count} files). It was made for your machine and is useless on Heroku.`,
              `가상 환경 \`${folder}/\`가 커밋되어 있습니다(파일 ${count}개). 내 컴퓨터용이라 Heroku에서는 쓸 수 없습니다.`,
            ),
        text(
          `Run \`git rm -r --cached ${folder}\`, add \`${folder}/\` to .gitignore and commit.`,
          `\`git rm -r --cached ${folder}\`를 실행하고 .gitignore에 \`${folder}/\`를 추가한 뒤 커밋해 주세요.`,
        ),
        { severity: fatal ? 'error' : 'warning' },
      );
    }
  },
});
