import type { IgnoreRule } from '../../project/project.js';
import { defineCheck } from '../define.js';
import { lineStart } from '../processes/procfile-text.js';
import { found, text } from '../verdicts.js';
import { type LocalApp, localApps } from './local-apps.js';

export default defineCheck({
  id: 'migrations-ignored',
  severity: 'error',
  guide: '2-4',
  title: text('An ignore rule keeps migrations out', '마이그레이션이 무시 규칙에 걸려 있습니다'),
  docs: {
    what: text(
      'Finds .gitignore rules that match the migrations of an app with models.',
      '모델이 있는 앱의 마이그레이션 파일을 무시하는 .gitignore 규칙을 찾습니다.',
    ),
    why: text(
      'Migrations are source code. Without them `migrate` on Heroku makes no table, and each query ends with "relation does not exist". `makemigrations` on a dyno is no way out: its files vanish with the dyno.',
      '마이그레이션은 소스 코드입니다. 없으면 Heroku에서 `migrate`를 해도 테이블이 만들어지지 않아 "relation does not exist" 오류가 납니다. dyno에서 `makemigrations`를 실행해도 파일이 dyno와 함께 사라집니다.',
    ),
    example: { file: '.gitignore', bad: '**/migrations/*.py\n', good: '# migrations are committed\n' },
    sources: ['https://docs.djangoproject.com/en/stable/topics/migrations/#version-control'],
  },
  *run(context) {
    const { project } = context.django;
    const byRule = new Map<string, { rule: IgnoreRule; apps: LocalApp[] }>();
    for (const app of localApps(context) ?? []) {
      const rule =
        app.models.length > 0 ? project.ignoredBy(`${app.folder}/migrations/0001_initial.py`) : undefined;
      if (!rule) continue;
      const key = `${rule.file}:${rule.line}`;
      byRule.set(key, { rule, apps: [...(byRule.get(key)?.apps ?? []), app] });
    }
    for (const { rule, apps } of byRule.values()) {
      const names = apps.map((app) => `\`${app.label}\``).join(', ');
      const folders = apps.map((app) => `${app.folder}/migrations`).join(' ');
      const tracked = apps.every((app) => app.migrations.size > 0);
      const source = project.text(rule.file) ?? '';
      const start = lineStart(source, rule.line);
      const end = source.indexOf('\n', start);
      yield found(
        { file: rule.file, line: rule.line },
        tracked
          ? text(
              `\`${rule.rule}\` ignores the next migration of ${names}: it will be missing on Heroku.`,
              `\`${rule.rule}\` 규칙이 ${names}의 다음 마이그레이션을 무시합니다. 새 마이그레이션이 Heroku에 올라가지 않습니다.`,
            )
          : text(
              `\`${rule.rule}\` ignores the migrations of ${names}: \`migrate\` on Heroku makes no table for its models ("relation does not exist").`,
              `\`${rule.rule}\` 규칙이 ${names}의 마이그레이션을 무시합니다. Heroku에서 \`migrate\`를 해도 테이블이 만들어지지 않습니다("relation does not exist").`,
            ),
        text(
          `Delete the rule, run \`python manage.py makemigrations\`, then \`git add ${folders}\` and commit.`,
          `규칙을 지우고 \`python manage.py makemigrations\`를 실행한 뒤 \`git add ${folders}\` 후 커밋해 주세요.`,
        ),
        {
          severity: tracked ? 'warning' : 'error',
          fix: {
            title: text('Delete the rule', '규칙 지우기'),
            safety: 'unsafe',
            edits: [
              {
                kind: 'replace',
                file: rule.file,
                start,
                end: end < 0 ? source.length : end + 1,
                newText: '',
              },
            ],
          },
        },
      );
    }
  },
});
