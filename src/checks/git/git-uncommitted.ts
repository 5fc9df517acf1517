import { posix } from 'node:path';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { isNeeded, namedFolders } from './needed.js';

export default defineCheck({
  id: 'git-uncommitted',
  severity: 'warning',
  guide: '2',
  title: text('Changes are not committed', '커밋하지 않은 변경이 있습니다'),
  docs: {
    what: text(
      'Compares the files that the app needs with the commit that is checked out; in a terminal also looks for new ones that git does not know.',
      '앱에 필요한 파일이 체크아웃된 커밋과 같은지 비교하고, 터미널에서는 git이 모르는 새 파일도 찾습니다.',
    ),
    why: text(
      'Heroku gets the commit and not the folder: what is changed or new in the folder only is not deployed.',
      'Heroku에는 폴더가 아니라 커밋이 올라갑니다. 폴더에서만 바뀌었거나 새로 만든 파일은 배포되지 않습니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/git#deploy-your-code'],
  },
  *run(context) {
    const { git } = context;
    const { project } = context.django;
    if (!git) return;
    if (git.head === undefined) {
      yield found(
        { file: '' },
        text(
          'Nothing is committed yet, so there is nothing that Heroku could get.',
          '아직 커밋이 하나도 없어서 Heroku에 올릴 것이 없습니다.',
        ),
        text('Run `git add .` and `git commit`.', '`git add .`과 `git commit`을 실행해 주세요.'),
      );
      return;
    }
    const named = git.untracked.length > 0 ? [...namedFolders(context)] : [];
    const isNew = (path: string): boolean => {
      if (path.endsWith('/')) return named.some((folder) => `${folder}/`.startsWith(path));
      // A script that lies about in the root is nobody's concern; a module beside others is.
      const folder = posix.dirname(path);
      return isNeeded(path) && (folder !== '.' ? project.hasFolder(folder) : !/\.(py|html?)$/.test(path));
    };
    const files = [...new Set([...git.changed.filter(isNeeded), ...git.untracked.filter(isNew)])].sort();
    const [first] = files;
    if (first === undefined) return;
    const some = files.slice(0, 3).map((file) => `\`${file}\``);
    const more = files.length - some.length;
    const [en, ko] = [
      `${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      `${some.join(', ')}${more > 0 ? ` 외 ${more}개` : ''}`,
    ];
    yield found(
      { file: first },
      text(
        `Not as in the commit: ${en}. Heroku gets the commit ${git.head.slice(0, 7)}, without these changes.`,
        `커밋과 다릅니다: ${ko}. Heroku에는 이 변경이 빠진 커밋 ${git.head.slice(0, 7)}이 올라갑니다.`,
      ),
      text(
        'Run `git add` and `git commit` before you deploy; what must stay out belongs into .gitignore.',
        '배포하기 전에 `git add`와 `git commit`을 실행해 주세요. 올리지 않을 파일은 .gitignore에 적어 주세요.',
      ),
    );
  },
});
