import { pipfileLockText } from '../../project/read-python-request.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { misspelledVersionFile } from './python-version-misnamed.js';
import { recommendedPython, writePythonVersion } from './recommended.js';

export default defineCheck({
  id: 'python-version-missing',
  severity: 'warning',
  guide: '1-4',
  title: text('No file names the Python version', 'Python 버전이 지정되지 않았습니다'),
  docs: {
    what: text(
      'Looks for `.python-version` (or the older runtime.txt, or a version in Pipfile.lock).',
      '`.python-version`(또는 예전 방식인 runtime.txt, Pipfile.lock의 버전)이 있는지 확인합니다.',
    ),
    why: text(
      'Without one, a new app gets the newest Python of the day and an old one keeps its last, so the same source builds differently. With uv the build stops.',
      '없으면 새 앱은 그날의 최신 Python을, 기존 앱은 마지막에 쓰던 버전을 씁니다. 같은 소스라도 결과가 달라질 수 있고, uv를 쓰면 빌드가 중단됩니다.',
    ),
    example: { file: '.python-version', bad: '', good: '3.13\n' },
    sources: ['https://devcenter.heroku.com/articles/python-support#specifying-a-python-version'],
  },
  *run(context) {
    const { project, install, managePy } = context.django;
    if (project.has('.python-version') || project.has('runtime.txt')) return;
    if (pipfileLockText(project) !== undefined || misspelledVersionFile(project) !== undefined) return;
    if (install.manager === 'none') return;
    const uv = install.manager === 'uv';
    const version = recommendedPython(context);
    const rule = project.ignoredBy('.python-version');
    yield found(
      { file: install.files[0] ?? managePy ?? project.files[0] ?? '.python-version' },
      uv
        ? text(
            'There is no `.python-version`. With uv Heroku requires it and stops the build.',
            '`.python-version`이 없습니다. uv를 쓰면 이 파일이 꼭 있어야 하며, 없으면 빌드가 중단됩니다.',
          )
        : text(
            'No file names the Python version, so Heroku takes its default (3.14 for new apps), which may differ from the one you tested with.',
            'Python 버전이 지정되지 않아 Heroku 기본값(새 앱은 3.14)이 쓰입니다. 테스트한 버전과 다를 수 있습니다.',
          ),
      text(
        `Create \`.python-version\` with the line \`${version}\`.${rule ? ` \`${rule.rule}\` in ${rule.file} ignores it: delete that rule, or \`git add -f .python-version\`.` : ''}`,
        `\`.python-version\` 파일을 만들고 \`${version}\`을 적어 주세요.${rule ? ` ${rule.file}의 \`${rule.rule}\` 규칙이 이 파일을 무시하므로, 규칙을 지우거나 \`git add -f .python-version\`을 실행해 주세요.` : ''}`,
      ),
      {
        severity: uv ? 'error' : 'warning',
        fix: {
          title: text(`Ask for Python ${version}`, `Python ${version} 지정하기`),
          safety: 'unsafe',
          edits: writePythonVersion(version),
        },
      },
    );
  },
});
