import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'git-branch',
  severity: 'notice',
  guide: '2-3',
  title: text('Heroku builds main and master only', 'Heroku는 main과 master만 빌드합니다'),
  docs: {
    what: text(
      'Where a remote of Heroku is set up, looks at the name of the branch that is checked out.',
      'Heroku 원격 저장소가 등록되어 있으면 체크아웃된 브랜치의 이름을 확인합니다.',
    ),
    why: text(
      'A push to any other branch of the remote `heroku` is stored there and never built.',
      '`heroku` 원격의 다른 브랜치로 푸시하면 저장만 되고 빌드되지 않습니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/git#deploy-from-a-branch-besides-main'],
  },
  *run({ git }) {
    const remote = git?.remotes.find(({ heroku }) => heroku)?.name;
    const branch = git?.branch;
    if (remote === undefined || branch === undefined || /^(main|master)$/.test(branch)) return;
    yield found(
      { file: '' },
      text(
        `The branch is \`${branch}\`: \`git push ${remote} ${branch}\` would build nothing, since Heroku builds the remote branches \`main\` and \`master\` only.`,
        `현재 브랜치는 \`${branch}\`입니다. Heroku는 원격의 \`main\`과 \`master\`만 빌드하므로 \`git push ${remote} ${branch}\`로는 빌드되지 않습니다.`,
      ),
      text(
        `Run \`git push ${remote} HEAD:main\`. This action needs no branch: it sends the commit itself.`,
        `\`git push ${remote} HEAD:main\`을 실행해 주세요. 이 액션은 커밋을 직접 보내므로 브랜치와 상관없습니다.`,
      ),
    );
  },
});
