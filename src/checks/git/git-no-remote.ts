import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'git-no-remote',
  severity: 'notice',
  guide: '2',
  title: text('There is no remote named origin', 'origin이라는 원격 저장소가 없습니다'),
  docs: {
    what: text(
      'Where the project’s notes tell people to `git push origin`, looks whether there is such a remote.',
      '프로젝트 문서에 `git push origin`이 적혀 있으면 그런 원격 저장소가 있는지 확인합니다.',
    ),
    why: text(
      'The push ends with "does not appear to be a git repository". Heroku needs no `origin`: it has a remote of its own.',
      '푸시가 "does not appear to be a git repository"로 끝납니다. Heroku에는 `origin`이 필요 없고, 따로 `heroku` 원격을 씁니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/git#create-a-heroku-remote'],
  },
  *run({ git, django: { project } }) {
    if (!git || git.remotes.some(({ name }) => name === 'origin')) return;
    for (const file of project.files) {
      if (!/^[^/]+\.(md|txt|rst|sh)$/.test(file)) continue;
      const lines = project.text(file)?.split('\n') ?? [];
      const index = lines.findIndex((line) => /\bgit push (-u |--set-upstream )?origin\b/.test(line));
      if (index < 0 || lines.some((line) => /\bgit remote add origin\b/.test(line))) continue;
      yield found(
        { file, line: index + 1 },
        text(
          'This push fails here: the repository has no remote `origin`. Heroku does not need one.',
          '이 저장소에는 `origin` 원격이 없어서 이 푸시는 실패합니다. Heroku에는 `origin`이 필요 없습니다.',
        ),
        text(
          'Leave the step out, or run `git remote add origin <URL>` for a repository on GitHub.',
          '이 단계를 건너뛰거나, GitHub 저장소가 있다면 `git remote add origin <URL>`을 실행해 주세요.',
        ),
      );
      return;
    }
  },
});
