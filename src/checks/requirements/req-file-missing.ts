import type { Project } from '../../project/project.js';
import { defineCheck } from '../define.js';
import { containerFile } from '../processes/procfile-text.js';
import { appFolder } from '../repository/app-folder.js';
import { found, notApplicable, text } from '../verdicts.js';
import { unreadList } from './unread-list.js';

export default defineCheck({
  id: 'req-file-missing',
  severity: 'error',
  guide: '1-4',
  title: text('No file lists the packages', '패키지 목록 파일이 없습니다'),
  docs: {
    what: text(
      'Looks in the root for requirements.txt, Pipfile.lock, poetry.lock or uv.lock.',
      '루트에서 requirements.txt, Pipfile.lock, poetry.lock, uv.lock을 찾습니다.',
    ),
    why: text(
      "Heroku's build stops without one of them. Other names, sub-folders, setup.py and pyproject.toml alone do not count.",
      '이 중 하나가 없으면 Heroku 빌드가 중단됩니다. 다른 이름이나 하위 폴더, setup.py나 pyproject.toml만으로는 안 됩니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/python-support#recognizing-a-python-app',
      'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/package_manager.sh',
    ],
  },
  *run({ django }) {
    const { project, install, managePy } = django;
    if (install.manager !== 'none') return;
    if (containerFile(project)) {
      yield notApplicable(text('heroku.yml builds a container', 'heroku.yml로 컨테이너를 빌드합니다'));
      return;
    }
    // A rule that hides it is needed-file-ignored's, a Pipfile without its lock req-lock-missing's.
    if (project.ignoredBy('requirements.txt') || project.has('Pipfile')) return;
    if (project.has('bin/pre_compile')) return;
    // That the whole app is elsewhere is app-not-at-root's.
    if (appFolder(django) !== undefined) return;
    const close = misspelled(project);
    if (close !== undefined) {
      yield found(
        { file: close, line: 1 },
        text(
          `\`${close}\` is not read: the name must be exactly \`requirements.txt\`. The build stops because no package manager is found.`,
          `\`${close}\`은 읽히지 않습니다. 이름은 정확히 \`requirements.txt\`여야 하며, 패키지 관리자를 찾지 못해 빌드가 중단됩니다.`,
        ),
        text(
          `Run \`git mv "${close}" requirements.txt\` and commit.`,
          `\`git mv "${close}" requirements.txt\`를 실행하고 커밋해 주세요.`,
        ),
        {
          fix: {
            title: text(`Rename ${close}`, `${close} 이름 바꾸기`),
            safety: 'safe',
            edits: [{ kind: 'rename', file: close, to: 'requirements.txt' }],
          },
        },
      );
      return;
    }
    const production = unreadList(django);
    const lock = /\[tool\.poetry/.test(project.text('pyproject.toml') ?? '') ? 'poetry lock' : 'uv lock';
    yield found(
      {
        file:
          production ?? (project.has('pyproject.toml') ? 'pyproject.toml' : (managePy ?? project.files[0]!)),
      },
      text(
        'The root has none of requirements.txt, Pipfile.lock, poetry.lock and uv.lock, so Heroku does not know what to install and stops the build.',
        '루트에 requirements.txt, Pipfile.lock, poetry.lock, uv.lock이 모두 없어서 Heroku가 무엇을 설치할지 알 수 없고 빌드가 중단됩니다.',
      ),
      production !== undefined
        ? text(
            `Create \`requirements.txt\` in the root with the line \`-r ${production}\`.`,
            `루트에 \`requirements.txt\`를 만들고 \`-r ${production}\` 한 줄을 적어 주세요.`,
          )
        : project.has('pyproject.toml')
          ? text(
              `Run \`${lock}\` and commit the lock file, or create a requirements.txt.`,
              `\`${lock}\`을 실행해 잠금 파일을 커밋하거나 requirements.txt를 만들어 주세요.`,
            )
          : text(
              'In your virtual environment run `pip freeze > requirements.txt` and commit the file.',
              '가상 환경에서 `pip freeze > requirements.txt`를 실행하고 커밋해 주세요.',
            ),
      production !== undefined
        ? {
            fix: {
              title: text('Create requirements.txt', 'requirements.txt 만들기'),
              safety: 'unsafe',
              edits: [{ kind: 'write', file: 'requirements.txt', text: `-r ${production}\n` }],
            },
          }
        : {},
    );
  },
});

/** A file in the root that was meant to be requirements.txt. */
function misspelled(project: Project): string | undefined {
  return project.files.find(
    (file) =>
      /^(requirements?|requeriments?|requirments?|requirement|requirements?\.txt)(\.text|\.txt)?$/i.test(
        file,
      ) && file !== 'requirements.txt',
  );
}
