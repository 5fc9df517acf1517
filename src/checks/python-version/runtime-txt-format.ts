import { runtimeVersion, versionLines } from '../../project/read-python-request.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { lastingPython, writePythonVersion } from './recommended.js';

export default defineCheck({
  id: 'runtime-txt-format',
  severity: 'error',
  guide: '3-1-6',
  title: text('runtime.txt is not understood', 'runtime.txt를 읽을 수 없습니다'),
  docs: {
    what: text(
      'Reads runtime.txt as the buildpack does: `python-3.N` or `python-3.N.P` in lower case, and nothing else.',
      'runtime.txt를 빌드팩과 같은 방식으로 읽습니다. 소문자 `python-3.N` 또는 `python-3.N.P`만 허용됩니다.',
    ),
    why: text(
      'Anything else stops the build, as does the output of `python --version` pasted as it is (`Python 3.13.1`).',
      '그 밖의 내용이면 빌드가 중단됩니다. `python --version`의 출력(`Python 3.13.1`)을 그대로 붙여 넣어도 마찬가지입니다.',
    ),
    example: { file: 'runtime.txt', bad: 'Python 3.13.1\n', good: 'python-3.13.1\n' },
    sources: [
      'https://devcenter.heroku.com/articles/python-support#specifying-a-python-version',
      'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/python_version.sh',
    ],
  },
  *run(context) {
    const { project } = context.django;
    const lines = versionLines(project, 'runtime.txt');
    if (!lines || runtimeVersion(lines) !== undefined) return;
    const version = lastingPython(context);
    const shown = lines
      .map((line) => line.text)
      .join(' ⏎ ')
      .slice(0, 80);
    yield found(
      { file: 'runtime.txt', line: lines[0]?.line ?? 1 },
      lines.length === 0
        ? text('runtime.txt is empty, so the build stops.', 'runtime.txt가 비어 있어 빌드가 중단됩니다.')
        : text(
            `The build stops at \`${shown}\`: runtime.txt must be \`python-3.N\` or \`python-3.N.P\`, in lower case, and nothing else.`,
            `\`${shown}\` 때문에 빌드가 중단됩니다. runtime.txt에는 소문자로 \`python-3.N\` 또는 \`python-3.N.P\`만 적어야 합니다.`,
          ),
      text(
        `Delete runtime.txt, which Heroku is giving up, and create \`.python-version\` with the line \`${version}\`.`,
        `runtime.txt는 앞으로 읽지 않게 될 파일이니 지우고, \`.python-version\` 파일에 \`${version}\`을 적어 주세요.`,
      ),
      {
        fix: {
          title: text(
            `Ask for Python ${version} in .python-version`,
            `.python-version에 Python ${version} 지정하기`,
          ),
          safety: 'unsafe',
          edits: writePythonVersion(version, 'runtime.txt'),
        },
      },
    );
  },
});
