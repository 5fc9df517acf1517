import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'req-lock-missing',
  severity: 'error',
  title: text('Pipfile has no Pipfile.lock', 'Pipfile.lock이 없습니다'),
  docs: {
    what: text('Finds a Pipfile without Pipfile.lock.', 'Pipfile.lock 없이 Pipfile만 있는 경우를 찾습니다.'),
    why: text(
      'The build stops, even when a requirements.txt stands beside the Pipfile.',
      'requirements.txt가 함께 있더라도 빌드가 중단됩니다.',
    ),
    sources: ['https://github.com/heroku/heroku-buildpack-python/blob/main/lib/package_manager.sh'],
  },
  *run({ django: { project, install } }) {
    if (!project.has('Pipfile') || project.has('Pipfile.lock')) return;
    const other = install.files[0];
    yield found(
      { file: 'Pipfile', line: 1 },
      text(
        'There is a Pipfile but no Pipfile.lock: Heroku stops the build.',
        'Pipfile은 있지만 Pipfile.lock이 없어서 Heroku 빌드가 중단됩니다.',
      ),
      other === undefined
        ? text(
            'Run `pipenv lock` and commit Pipfile.lock.',
            '`pipenv lock`을 실행하고 Pipfile.lock을 커밋해 주세요.',
          )
        : text(
            `Run \`git rm Pipfile\` if you work with ${other}; otherwise run \`pipenv lock\`, commit Pipfile.lock and delete ${other}.`,
            `${other}을 쓴다면 \`git rm Pipfile\`을 실행해 주세요. 아니라면 \`pipenv lock\`으로 Pipfile.lock을 만들어 커밋하고 ${other}을 지워 주세요.`,
          ),
    );
  },
});
