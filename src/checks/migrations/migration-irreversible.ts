import { argument } from '../../django/migration-operations.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { newOperations } from './new-operations.js';

export const migrationIrreversible = defineCheck({
  id: 'migration-irreversible',
  severity: 'notice',
  title: text('A migration cannot be taken back', '되돌릴 수 없는 마이그레이션입니다'),
  docs: {
    what: text(
      'Looks in the migrations that are new for RunPython and RunSQL that do not say how to undo them.',
      '새 마이그레이션에서 되돌리는 방법이 없는 RunPython과 RunSQL을 찾습니다.',
    ),
    why: text(
      'When the new code has to be rolled back, the database stays as it is: `migrate` to an earlier migration ends with IrreversibleError.',
      '새 코드를 롤백해야 할 때 데이터베이스는 그대로 남습니다. 이전 마이그레이션으로 `migrate`하면 IrreversibleError로 끝납니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/topics/migrations/#reversing-migrations'],
  },
  *run(context) {
    for (const { name, call, at } of newOperations(context)) {
      const undo = { RunPython: 'reverse_code', RunSQL: 'reverse_sql' }[name];
      if (undo === undefined || argument(call, undo, 1) !== undefined) continue;
      yield found(
        at,
        text(
          `This ${name} does not say how to undo it: after a rollback of the code the database cannot follow.`,
          `이 ${name}에는 되돌리는 방법이 없어, 코드를 롤백해도 데이터베이스는 되돌릴 수 없습니다.`,
        ),
        name === 'RunPython'
          ? text(
              'Add `reverse_code=…`, or `reverse_code=migrations.RunPython.noop` when there is nothing to undo.',
              '`reverse_code=…`를 추가하거나, 되돌릴 것이 없다면 `reverse_code=migrations.RunPython.noop`을 적어 주세요.',
            )
          : text(
              'Add `reverse_sql="…"`, or `reverse_sql=migrations.RunSQL.noop` when there is nothing to undo.',
              '`reverse_sql="…"`을 추가하거나, 되돌릴 것이 없다면 `reverse_sql=migrations.RunSQL.noop`을 적어 주세요.',
            ),
      );
    }
  },
});
