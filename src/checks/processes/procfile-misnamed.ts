import type { Project } from '../../project/project.js';
import { defineCheck } from '../define.js';
import { appFolder } from '../repository/app-folder.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'procfile-misnamed',
  severity: 'error',
  guide: '1-4',
  title: text('The Procfile has another name', 'Procfile의 이름이 다릅니다'),
  docs: {
    what: text(
      'Finds files that were meant to be the `Procfile`: other letter case, an extension, a typing error, or in a sub-folder.',
      '대소문자가 다르거나, 확장자가 붙었거나, 오타가 있거나, 하위 폴더에 있는 `Procfile`을 찾아냅니다.',
    ),
    why: text(
      'Heroku reads one file only: `Procfile`, exactly so, in the root. Any other name is passed over and there is no web process (H14).',
      'Heroku는 루트에 있는, 이름이 정확히 `Procfile`인 파일 하나만 읽습니다. 이름이 다르면 무시되고 web 프로세스가 없는 상태(H14)가 됩니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/procfile',
      'https://github.com/heroku/buildpacks-procfile/issues/192',
    ],
  },
  *run({ django }) {
    const { project } = django;
    // Where the whole app is elsewhere, its Procfile is right there.
    if (appFolder(django) !== undefined) return;
    const file = project.has('Procfile') ? undefined : misnamedProcfile(project);
    if (file === undefined) return;
    const inRoot = !file.includes('/');
    yield found(
      { file, line: 1 },
      inRoot
        ? text(
            `\`${file}\` is not read: Heroku looks for a file named exactly \`Procfile\`. No web process is started (H14).`,
            `\`${file}\`은 읽히지 않습니다. Heroku는 이름이 정확히 \`Procfile\`인 파일만 찾으므로 web 프로세스가 시작되지 않습니다(H14).`,
          )
        : text(
            `\`${file}\` is not read: Heroku looks for the \`Procfile\` in the root only. No web process is started (H14).`,
            `\`${file}\`은 읽히지 않습니다. Heroku는 루트의 \`Procfile\`만 찾으므로 web 프로세스가 시작되지 않습니다(H14).`,
          ),
      text(
        `Run \`git mv "${file}" Procfile\` and commit.`,
        `\`git mv "${file}" Procfile\`을 실행하고 커밋해 주세요.`,
      ),
      {
        fix: {
          title: text(`Rename ${file} to Procfile`, `${file}의 이름을 Procfile로 바꾸기`),
          safety: inRoot ? 'safe' : 'unsafe',
          edits: [{ kind: 'rename', file, to: 'Procfile' }],
        },
      },
    );
  },
});

/** A tracked file that was meant to be the Procfile, those in the root first. */
export function misnamedProcfile(project: Project): string | undefined {
  const root = project.files.find(
    (file) =>
      file !== 'Procfile' &&
      /^(procfile|procfiles|proc_file|profile|porcfile|procflie)(\.(txt|md|yml|yaml))?$/i.test(file) &&
      file !== '.profile',
  );
  return root ?? project.files.find((file) => /^[^/.{][^/]*\/Procfile$/.test(file));
}
