import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'req-multiple-managers',
  severity: 'error',
  title: text('Several package managers are used at once', '패키지 관리자가 여러 개입니다'),
  docs: {
    what: text(
      'Finds more than one of requirements.txt, Pipfile.lock, poetry.lock and uv.lock in the root.',
      '루트에 requirements.txt, Pipfile.lock, poetry.lock, uv.lock 중 두 개 이상이 있는지 확인합니다.',
    ),
    why: text(
      'Since December 2025 the build stops instead of guessing which one is meant.',
      '2025년 12월부터는 어느 것을 쓸지 추측하지 않고 빌드를 중단합니다.',
    ),
    sources: [
      'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/package_manager.sh',
      'https://devcenter.heroku.com/articles/python-support#recognizing-a-python-app',
    ],
  },
  *run({ django: { install } }) {
    if (install.manager !== 'several') return;
    const [first, ...others] = install.files.map((file) => `\`${file}\``);
    const keep = install.files.find((file) => file !== 'requirements.txt')!;
    yield found(
      { file: install.files[0]!, line: 1 },
      text(
        `${first} stands beside ${others.join(', ')}. Heroku takes exactly one and stops the build.`,
        `${first}과 ${others.join(', ')}이 함께 있습니다. Heroku는 하나만 허용하므로 빌드가 중단됩니다.`,
      ),
      text(
        `Keep the one that you work with and \`git rm\` the rest; if it is \`${keep}\`, delete the others.`,
        `실제로 쓰는 것 하나만 남기고 나머지는 \`git rm\`으로 지워 주세요. \`${keep}\`을 쓴다면 다른 파일을 지우면 됩니다.`,
      ),
      {
        related: install.files.slice(1).map((file) => ({
          location: { file, line: 1 },
          note: text('names another package manager', '다른 패키지 관리자를 뜻합니다'),
        })),
      },
    );
  },
});
