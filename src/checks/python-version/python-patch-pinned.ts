import { pythonSupport } from '../../project/python-support.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { writePythonVersion } from './recommended.js';

export default defineCheck({
  id: 'python-patch-pinned',
  severity: 'warning',
  guide: '1-4',
  title: text('A patch release of Python is pinned', 'Python 패치 버전이 고정되어 있습니다'),
  docs: {
    what: text(
      'Finds a request such as `3.13.1` instead of `3.13`.',
      '`3.13` 대신 `3.13.1`처럼 패치 버전까지 적은 요청을 찾습니다.',
    ),
    why: text(
      'A pinned patch gets no security fixes, and old ones may be missing for the current stack, which stops the build.',
      '고정한 패치 버전에는 보안 수정이 반영되지 않습니다. 오래된 패치는 현재 스택에 없을 수 있고, 그러면 빌드가 중단됩니다.',
    ),
    example: { file: '.python-version', bad: '3.13.1\n', good: '3.13\n' },
    sources: ['https://devcenter.heroku.com/articles/python-support#python-version-updates'],
  },
  *run({ django: { python } }) {
    const { requested, minor, location, source } = python;
    const newest = pythonSupport.newestPatch.get(minor as '3.14');
    if (requested === undefined || requested === minor || !location || newest === undefined) return;
    const behind = Number(requested.split('.')[2]) < Number(newest.split('.')[2]);
    yield found(
      location,
      behind
        ? text(
            `Python ${requested} lacks the fixes up to ${newest}; Heroku warns, and refuses it if it was never built for the app's stack.`,
            `Python ${requested}에는 ${newest}까지의 수정이 빠져 있습니다. Heroku가 경고하고, 앱의 스택용으로 만들어진 적이 없으면 거부합니다.`,
          )
        : text(
            `Python ${requested} is pinned, so later security fixes will not reach the app.`,
            `Python ${requested}로 고정되어 있어 이후의 보안 수정이 앱에 반영되지 않습니다.`,
          ),
      text(
        `Drop the patch number: \`${minor}\` always gets the newest one.`,
        `패치 번호를 빼고 \`${minor}\`만 적어 주세요. 항상 최신 패치가 적용됩니다.`,
      ),
      {
        severity: behind ? 'warning' : 'notice',
        ...(source === '.python-version' || source === 'runtime.txt'
          ? {
              fix: {
                title: text(`Ask for Python ${minor}`, `Python ${minor} 지정하기`),
                safety: 'safe' as const,
                edits: writePythonVersion(minor, source),
              },
            }
          : {}),
      },
    );
  },
});
