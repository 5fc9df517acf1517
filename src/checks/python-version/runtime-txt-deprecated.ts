import { runtimeVersion, versionLines } from '../../project/read-python-request.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { isGone, writePythonVersion } from './recommended.js';

export default defineCheck({
  id: 'runtime-txt-deprecated',
  severity: 'warning',
  guide: '1-4',
  title: text('runtime.txt is deprecated', 'runtime.txt는 더 이상 권장되지 않습니다'),
  docs: {
    what: text('Finds a runtime.txt.', 'runtime.txt를 찾습니다.'),
    why: text(
      'Heroku has replaced it by `.python-version`, which other tools read too. It still works with a warning on the classic platform, and stops the build with uv and on Fir.',
      'Heroku는 다른 도구도 함께 읽는 `.python-version`으로 바꾸었습니다. 클래식 플랫폼에서는 경고만 나오지만, uv를 쓰거나 Fir에서는 빌드가 중단됩니다.',
    ),
    example: { file: '.python-version', bad: '', good: '3.13\n' },
    sources: [
      'https://devcenter.heroku.com/changelog-items/3141',
      'https://devcenter.heroku.com/articles/python-support#specifying-a-python-version',
    ],
  },
  *run({ django: { project, install }, platform }) {
    const lines = versionLines(project, 'runtime.txt');
    const version = lines && runtimeVersion(lines);
    if (version === undefined) return; // A malformed one is runtime-txt-format's.
    const minor = version.split('.').slice(0, 2).join('.');
    // python-eol moves those to .python-version with another version.
    if (isGone(minor)) return;
    const fatal = install.manager === 'uv' || platform?.generation === 'fir';
    yield found(
      { file: 'runtime.txt', line: lines![0]!.line },
      fatal
        ? text(
            'runtime.txt is not supported here, and stops the build.',
            '여기서는 runtime.txt가 지원되지 않아 빌드가 중단됩니다.',
          )
        : text(
            'runtime.txt is deprecated: Heroku warns at each build and will stop reading it.',
            'runtime.txt는 더 이상 권장되지 않습니다. 빌드할 때마다 경고가 나오고, 앞으로 읽지 않게 됩니다.',
          ),
      text(
        `Delete runtime.txt and create \`.python-version\` with the line \`${minor}\`.`,
        `runtime.txt를 지우고 \`.python-version\` 파일에 \`${minor}\`을 적어 주세요.`,
      ),
      {
        severity: fatal ? 'error' : 'warning',
        fix: {
          title: text('Move the version to .python-version', '버전을 .python-version으로 옮기기'),
          safety: 'safe',
          edits: writePythonVersion(minor, 'runtime.txt'),
        },
      },
    );
  },
});
