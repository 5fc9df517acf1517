import type { Project } from '../../project/project.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { withAttribute } from './attributes.js';
import { isNeeded } from './needed.js';

export default defineCheck({
  id: 'export-ignore',
  severity: 'warning',
  title: text('export-ignore keeps a needed file out', 'export-ignore가 필요한 파일을 뺍니다'),
  docs: {
    what: text(
      'Where the source for Heroku is made by `git archive` or is GitHub’s tarball (a deploy button), matches `export-ignore` of .gitattributes with the files that the app needs.',
      'Heroku에 보낼 소스를 `git archive`나 GitHub tarball(배포 버튼)로 만드는 경우, .gitattributes의 `export-ignore`가 필요한 파일에 걸리는지 확인합니다.',
    ),
    why: text(
      'Such archives leave those files out, and the build or the app misses them. This action packs the commit itself and does not heed `export-ignore`.',
      '이런 아카이브에는 해당 파일이 빠져서 빌드나 앱에서 찾지 못합니다. 이 액션은 커밋을 직접 묶으므로 영향을 받지 않습니다.',
    ),
    example: { file: '.gitattributes', bad: '*.txt export-ignore\n', good: 'docs/** export-ignore\n' },
    sources: ['https://git-scm.com/docs/gitattributes#_creating_an_archive'],
  },
  *run({ django: { project } }) {
    const leftOut = withAttribute(project, 'export-ignore');
    const archiver = leftOut && archivedBy(project);
    if (!leftOut || archiver === undefined) return;
    const told = new Set<string>();
    for (const file of project.files) {
      const rule = isNeeded(file) ? leftOut(file) : undefined;
      if (!rule || told.has(`${rule.file}:${rule.line}`)) continue;
      told.add(`${rule.file}:${rule.line}`);
      yield found(
        { file: rule.file, line: rule.line },
        text(
          `\`export-ignore\` leaves \`${file}\` out of the archive that \`${archiver.file}\` makes, and the app needs it.`,
          `\`export-ignore\` 때문에 \`${archiver.file}\`이 만드는 아카이브에서 앱에 필요한 \`${file}\`이 빠집니다.`,
        ),
        text('Narrow the pattern or delete the line.', '패턴을 좁히거나 줄을 지워 주세요.'),
        { related: [{ location: archiver, note: text('makes the archive', '아카이브를 만드는 곳') }] },
      );
    }
  },
});

/** A script or workflow that makes archives for Heroku, or a deploy button. */
function archivedBy(project: Project): { file: string; line: number } | undefined {
  for (const file of project.files) {
    if (
      !/^(README[^/]*|[^/]+\.(md|sh)|Makefile|(bin|scripts?)\/[^/]+|\.github\/workflows\/[^/]+\.ya?ml)$/.test(
        file,
      )
    )
      continue;
    const source = project.text(file) ?? '';
    if (!/heroku/i.test(source)) continue;
    const lines = source.split('\n');
    const index = lines.findIndex((line) => /\bgit archive\b|heroku\.com\/deploy\b/.test(line));
    if (index >= 0) return { file, line: index + 1 };
  }
  return undefined;
}
