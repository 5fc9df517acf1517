import { slugIgnoreRules } from '../../project/ignore-rules.js';
import { defineCheck } from '../define.js';
import { isNeeded, namedFolders } from '../git/needed.js';
import { settingsOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'slugignore-needed',
  severity: 'error',
  title: text('.slugignore removes a needed file', '.slugignore가 필요한 파일을 지웁니다'),
  docs: {
    what: text(
      'Matches .slugignore with the files that the build and the web process need.',
      '빌드와 web 프로세스에 필요한 파일이 .slugignore에 걸리는지 확인합니다.',
    ),
    why: text(
      'Heroku deletes what it matches before the build begins. `!` has no meaning in it.',
      'Heroku는 빌드를 시작하기 전에 걸리는 파일을 모두 지웁니다. `!` 규칙은 지원되지 않습니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/slug-compiler#ignoring-files-with-slugignore'],
  },
  *run(context) {
    const { project, install, managePy } = context.django;
    if (!project.has('.slugignore')) return;
    const rules = slugIgnoreRules(project);
    const settings = settingsOf(context, 'RUN');
    const wanted = [
      'Procfile',
      '.python-version',
      'runtime.txt',
      ...install.files,
      ...(managePy ? [managePy] : []),
      ...(settings?.files ?? []),
      ...[...namedFolders(context)].flatMap((folder) => project.below(folder).filter(isNeeded)),
    ];
    const told = new Set<number>();
    for (const file of new Set(wanted)) {
      const rule = project.has(file) ? rules(file) : undefined;
      if (!rule || told.has(rule.line)) continue;
      told.add(rule.line);
      yield found(
        { file: rule.file, line: rule.line },
        text(
          `\`${rule.rule}\` removes \`${file}\` before the build, which needs it.`,
          `\`${rule.rule}\` 규칙이 빌드 전에 \`${file}\`을 지우지만, 이 파일은 꼭 필요합니다.`,
        ),
        text('Narrow the rule or delete it.', '규칙을 좁히거나 지워 주세요.'),
      );
    }
  },
});
