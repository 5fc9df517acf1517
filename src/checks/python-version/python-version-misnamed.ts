import type { Project } from '../../project/project.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

/** The names that the buildpack refuses: lib/python_version.sh of v351. */
const misspellings = [
  ' .python-version',
  '. python-version',
  '.python_version.txt',
  '.python_version',
  '.python-version ',
  ',python-version',
  '.python-version.',
  '.python-version.py',
  '.python-version.rtf',
  '.python-version.txt',
  '.python-version.TXT',
  '.Python-version',
  '.python.version',
  '.pythonversion',
  "'.python-version'",
  'python_version.txt',
  'python_version',
  'python-version.',
  'python-version.txt',
  'python-version',
];

export default defineCheck({
  id: 'python-version-misnamed',
  severity: 'error',
  title: text('The .python-version file has another name', '.python-version 파일의 이름이 다릅니다'),
  docs: {
    what: text(
      'Finds the misspellings of `.python-version` that the buildpack refuses.',
      '빌드팩이 거부하는, 이름이 틀린 `.python-version` 파일을 찾습니다.',
    ),
    why: text(
      'The build stops as soon as one of these names is in the root, even when a right `.python-version` is there too (unless there is a runtime.txt).',
      '루트에 이런 이름의 파일이 있으면, 올바른 `.python-version`이 함께 있어도 빌드가 중단됩니다(runtime.txt가 있을 때는 예외).',
    ),
    sources: ['https://github.com/heroku/heroku-buildpack-python/blob/main/lib/python_version.sh'],
  },
  *run({ django: { project } }) {
    const file = misspelledVersionFile(project);
    if (file === undefined) return;
    const exists = project.has('.python-version');
    yield found(
      { file, line: 1 },
      text(
        `The build stops at \`${file}\`: the file's name must be exactly \`.python-version\`.`,
        `파일 이름은 정확히 \`.python-version\`이어야 합니다. \`${file}\` 때문에 빌드가 중단됩니다.`,
      ),
      exists
        ? text(
            `Run \`git rm "${file}"\` and commit; \`.python-version\` is there already.`,
            `\`.python-version\`이 이미 있으니 \`git rm "${file}"\`을 실행하고 커밋해 주세요.`,
          )
        : text(
            `Run \`git mv "${file}" .python-version\` and commit.`,
            `\`git mv "${file}" .python-version\`을 실행하고 커밋해 주세요.`,
          ),
      {
        fix: {
          title: exists
            ? text(`Delete ${file}`, `${file} 삭제하기`)
            : text(`Rename ${file}`, `${file} 이름 바꾸기`),
          safety: 'safe',
          edits: [exists ? { kind: 'delete', file } : { kind: 'rename', file, to: '.python-version' }],
        },
      },
    );
  },
});

/** The misspelt version file that stops the build, if there is one. */
export function misspelledVersionFile(project: Project): string | undefined {
  return project.has('runtime.txt') ? undefined : misspellings.find((name) => project.has(name));
}
