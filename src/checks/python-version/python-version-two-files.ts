import { isPythonVersion, runtimeVersion, versionLines } from '../../project/read-python-request.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'python-version-two-files',
  severity: 'warning',
  title: text('Two files name the Python version', 'Python 버전을 지정한 파일이 두 개입니다'),
  docs: {
    what: text(
      'Finds runtime.txt beside `.python-version`.',
      'runtime.txt와 `.python-version`이 함께 있는지 확인합니다.',
    ),
    why: text(
      'The old runtime.txt wins, so a change of `.python-version` has no effect.',
      '예전 방식인 runtime.txt가 우선하므로 `.python-version`을 바꿔도 적용되지 않습니다.',
    ),
    sources: ['https://github.com/heroku/heroku-buildpack-python/blob/main/lib/python_version.sh'],
  },
  *run({ django: { project } }) {
    const runtime = versionLines(project, 'runtime.txt');
    const modern = versionLines(project, '.python-version');
    if (!runtime || !modern) return;
    const [wins, loses] = [runtimeVersion(runtime), modern[0]?.text ?? ''];
    if (wins === undefined || !isPythonVersion(loses)) return;
    yield found(
      { file: 'runtime.txt', line: runtime[0]!.line },
      text(
        `runtime.txt (${wins}) wins over \`.python-version\` (${loses}).`,
        `runtime.txt(${wins})가 \`.python-version\`(${loses})보다 우선합니다.`,
      ),
      text('Delete runtime.txt.', 'runtime.txt를 지워 주세요.'),
      {
        related: [
          {
            location: { file: '.python-version', line: modern[0]!.line },
            note: text('has no effect', '적용되지 않습니다'),
          },
        ],
        fix: {
          title: text('Delete runtime.txt', 'runtime.txt 삭제하기'),
          safety: wins === loses ? 'safe' : 'unsafe',
          edits: [{ kind: 'delete', file: 'runtime.txt' }],
        },
      },
    );
  },
});
