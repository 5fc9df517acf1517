import { dirname } from 'node:path';
import type { Text } from '../model/text.js';
import { counts, type Report } from './report.js';

/** The outputs of the action; action.yml and the README's table are made of these. */
export const outputDefinitions = {
  status: {
    en: '`success`, `failure`, `timed-out` (how it ended is not known) or `cancelled`.',
    ko: '`success`, `failure`, `timed-out`(결과를 알 수 없음), `cancelled` 중 하나입니다.',
  },
  mode: {
    en: 'What was done: `check`, `rehearse` or `deploy`.',
    ko: '실제로 한 일입니다. `check`, `rehearse`, `deploy` 중 하나입니다.',
  },
  'app-url': {
    en: 'Address of the app, such as `https://my-app-0123456789ab.herokuapp.com/`.',
    ko: '`https://my-app-0123456789ab.herokuapp.com/` 같은 앱의 주소입니다.',
  },
  commit: { en: 'Full SHA of the commit that was read.', ko: '읽은 커밋의 전체 SHA입니다.' },
  'build-id': { en: 'Id of the Heroku build.', ko: 'Heroku 빌드의 id입니다.' },
  'release-id': { en: 'Id of the Heroku release.', ko: 'Heroku 릴리스의 id입니다.' },
  'release-version': {
    en: 'Number of the release: `42` for v42.',
    ko: '릴리스 번호입니다. v42라면 `42`입니다.',
  },
  'promoted-app-url': {
    en: 'Address of the app that was promoted to (`promote-to`).',
    ko: '승격한 앱(`promote-to`)의 주소입니다.',
  },
  'promoted-release-version': {
    en: 'Number of the release that the promotion made there.',
    ko: '승격으로 그 앱에 만들어진 릴리스의 번호입니다.',
  },
  migrations: {
    en: 'Migrations that were applied, as JSON: `[{"app": "blog", "name": "0002_post"}]`.',
    ko: '적용한 마이그레이션 목록(JSON)입니다. 예: `[{"app": "blog", "name": "0002_post"}]`',
  },
  errors: { en: 'Number of errors found.', ko: '찾은 오류의 수입니다.' },
  warnings: { en: 'Number of warnings found.', ko: '찾은 경고의 수입니다.' },
  notices: { en: 'Number of notices found.', ko: '찾은 알림의 수입니다.' },
  unknowns: {
    en: 'Number of questions that the sources alone could not settle.',
    ko: '소스만으로는 답을 알 수 없었던 항목의 수입니다.',
  },
  'report-file': {
    en: 'Path of the report as JSON (docs/report.md).',
    ko: 'JSON 보고서 파일의 경로입니다(docs/report.md 참고).',
  },
  'summary-file': {
    en: 'Path of the job summary as Markdown.',
    ko: 'Markdown으로 쓴 작업 요약 파일의 경로입니다.',
  },
  'sarif-file': {
    en: 'Path of the findings as SARIF 2.1.0, for `github/codeql-action/upload-sarif`.',
    ko: 'SARIF 2.1.0으로 쓴 결과 파일의 경로입니다. `github/codeql-action/upload-sarif`로 올릴 수 있습니다.',
  },
  'patch-file': {
    en: 'Path of a patch with the safe repairs that are not suggested on the pull request, for `git apply`; empty when there are none.',
    ko: 'pull request에 제안하지 않은 안전한 수정을 모은 패치 파일의 경로입니다. `git apply`로 적용하세요. 고칠 것이 없으면 비어 있습니다.',
  },
  screenshots: {
    en: 'Path of the folder with `before.png` and `after.png` (`screenshot: true`), for actions/upload-artifact; empty when there are none.',
    ko: '`before.png`와 `after.png`가 있는 폴더의 경로입니다(`screenshot: true`). actions/upload-artifact로 올릴 수 있습니다. 없으면 비어 있습니다.',
  },
} as const satisfies Record<string, Text>;

export type OutputName = keyof typeof outputDefinitions;

/** The values of all outputs, '' where there is none. `files`: what was written where. */
export function outputs(
  report: Report,
  files: { report?: string; summary?: string; sarif?: string; patch?: string } = {},
): Record<OutputName, string> {
  const { errors, warnings, notices, unknowns } = counts(report.checks);
  return {
    status: report.status,
    mode: report.mode,
    'app-url': report.app?.url ?? '',
    commit: report.commit ?? '',
    'build-id': report.build?.id ?? '',
    'release-id': report.release?.id ?? '',
    'release-version': report.release ? String(report.release.version) : '',
    'promoted-app-url': report.promotion?.app.url ?? '',
    'promoted-release-version': report.promotion?.release ? String(report.promotion.release.version) : '',
    migrations: JSON.stringify((report.migrations ?? []).map(({ app, name }) => ({ app, name }))),
    errors: String(errors),
    warnings: String(warnings),
    notices: String(notices),
    unknowns: String(unknowns),
    'report-file': files.report ?? '',
    'summary-file': files.summary ?? '',
    'sarif-file': files.sarif ?? '',
    'patch-file': files.patch ?? '',
    screenshots: dirname(report.screenshots?.after ?? report.screenshots?.before ?? '').replace(/^\.$/, ''),
  };
}
