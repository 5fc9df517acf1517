import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { localApps } from './local-apps.js';

export default defineCheck({
  id: 'migrations-no-package',
  severity: 'error',
  title: text('A migrations folder has no __init__.py', 'migrations 폴더에 __init__.py가 없습니다'),
  docs: {
    what: text(
      'Finds tracked migrations in a folder without a tracked `__init__.py`.',
      '추적되는 `__init__.py` 없이 마이그레이션만 있는 폴더를 찾습니다.',
    ),
    why: text(
      'Django takes such a folder for an app without migrations, and makes no table for it.',
      'Django는 이런 폴더를 마이그레이션이 없는 앱으로 여기고 테이블을 만들지 않습니다.',
    ),
    sources: ['https://github.com/django/django/blob/main/django/db/migrations/loader.py'],
  },
  *run(context) {
    const { project } = context.django;
    for (const { folder, label, migrations } of localApps(context) ?? []) {
      const init = `${folder}/migrations/__init__.py`;
      const first = [...migrations.values()][0];
      if (first === undefined || project.has(init)) continue;
      yield found(
        { file: first, line: 1 },
        text(
          `\`${folder}/migrations/\` has no tracked \`__init__.py\`, so Django finds no migration of \`${label}\` and makes none of its tables.`,
          `\`${folder}/migrations/\`에 추적되는 \`__init__.py\`가 없어서 Django가 \`${label}\`의 마이그레이션을 찾지 못하고 테이블도 만들지 않습니다.`,
        ),
        text(
          `Create the empty file \`${init}\` and commit it.`,
          `빈 파일 \`${init}\`을 만들어 커밋해 주세요.`,
        ),
        {
          fix: {
            title: text(`Create ${init}`, `${init} 만들기`),
            safety: 'safe',
            edits: [{ kind: 'write', file: init, text: '' }],
          },
        },
      );
    }
  },
});
