import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'same-commit-rebuilt',
  severity: 'notice',
  title: text('This commit runs on Heroku already', '이 커밋은 이미 Heroku에서 실행 중입니다'),
  docs: {
    what: text(
      'Compares the commit with the one that the app’s current release was built from.',
      '커밋을 앱의 현재 릴리스가 빌드된 커밋과 비교합니다.',
    ),
    why: text(
      'A build of the same source changes something only when config vars, buildpacks or unpinned packages have changed. For new config vars alone no build is needed.',
      '같은 소스를 다시 빌드하면 config var, 빌드팩, 버전을 고정하지 않은 패키지가 바뀐 경우에만 결과가 달라집니다. config var만 바꿨다면 빌드가 필요 없습니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/slug-compiler'],
  },
  *run({ git, platform }) {
    if (git?.head === undefined || platform?.commit !== git.head) return;
    yield found(
      { file: '' },
      text(
        `The app \`${platform.appName}\` already runs commit ${git.head.slice(0, 7)}: there is nothing new to build.`,
        `앱 \`${platform.appName}\`에서 이미 커밋 ${git.head.slice(0, 7)}이 실행 중입니다. 새로 빌드할 것이 없습니다.`,
      ),
      text(
        'Commit what should change; to start the processes anew run `heroku ps:restart`.',
        '바꾸고 싶은 내용을 커밋해 주세요. 프로세스만 다시 시작하려면 `heroku ps:restart`를 실행하면 됩니다.',
      ),
      { settledBy: 'platform' },
    );
  },
});
