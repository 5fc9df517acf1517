import { sqlOf } from '../../django/migration-operations.js';
import type { Text } from '../../model/text.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { type NewOperation, newOperations } from './new-operations.js';

const docs = {
  sources: [
    'https://docs.djangoproject.com/en/stable/ref/migration-operations/',
    'https://devcenter.heroku.com/articles/release-phase',
    'https://devcenter.heroku.com/articles/preboot',
  ],
} as const;

export const migrationDrops = defineCheck({
  id: 'migration-drops',
  severity: 'warning',
  title: text('A migration drops a table or column', '마이그레이션이 테이블이나 열을 지웁니다'),
  docs: {
    what: text(
      'Looks in the migrations that are new for operations that drop a table or column of a table which is there already.',
      '새 마이그레이션에서 이미 있는 테이블이나 열을 지우는 작업을 찾습니다.',
    ),
    why: text(
      'What it held comes back only from a backup. Code that still knows the column fails: the dynos of the release before for as long as they run, and that release itself after a rollback.',
      '지운 데이터는 백업으로만 되살릴 수 있습니다. 그 열을 아직 아는 코드는 실패합니다. 이전 릴리스의 dyno는 떠 있는 동안, 이전 릴리스 자체는 롤백한 뒤에도 오류가 납니다.',
    ),
    ...docs,
  },
  *run(context) {
    for (const operation of newOperations(context)) {
      const what = dropped(operation);
      if (!what) continue;
      yield found(
        operation.at,
        text(
          `This drops ${what.en}, with all that it holds. Dynos of the old code fail on it as long as they run, and so does a rollback.`,
          `${what.ko}을(를) 데이터와 함께 지웁니다. 이전 코드의 dyno는 떠 있는 동안 오류가 나고, 롤백해도 마찬가지입니다.`,
        ),
        text(
          'Deploy the code that no longer uses it first, and this migration with the next deploy. Before it, run `heroku pg:backups:capture`.',
          '먼저 그것을 쓰지 않는 코드만 배포하고, 이 마이그레이션은 다음 배포에 넣어 주세요. 그 전에 `heroku pg:backups:capture`로 백업해 주세요.',
        ),
      );
    }
  },
});

function dropped(operation: NewOperation): Text | undefined {
  const { name, app, model, call } = operation;
  if (name === 'DeleteModel') return text(`the table of \`${app}.${model}\``, `\`${app}.${model}\`의 테이블`);
  if (name === 'RemoveField') return ofField(operation);
  if (name === 'RunSQL' && /\bDROP\s+(TABLE|COLUMN)\b/i.test(sqlOf(call)))
    return text('what its SQL names', 'SQL이 가리키는 테이블이나 열');
  return undefined;
}

export const migrationRenames = defineCheck({
  id: 'migration-renames',
  severity: 'warning',
  title: text('A migration renames a table or column', '마이그레이션이 테이블이나 열의 이름을 바꿉니다'),
  docs: {
    what: text(
      'Looks in the migrations that are new for operations that rename a table or column which is there already.',
      '새 마이그레이션에서 이미 있는 테이블이나 열의 이름을 바꾸는 작업을 찾습니다.',
    ),
    why: text(
      'The old code knows one name, the new code the other: whichever runs while the other name is in force fails, and a rollback fails for good.',
      '이전 코드와 새 코드가 서로 다른 이름을 압니다. 마이그레이션 전후로 한쪽은 반드시 실패하고, 롤백하면 계속 실패합니다.',
    ),
    ...docs,
  },
  *run(context) {
    for (const operation of newOperations(context)) {
      const what = renamed(operation);
      if (!what) continue;
      const keep = operation.name === 'RenameField' ? 'db_column' : 'db_table';
      yield found(
        operation.at,
        text(
          `This renames ${what.en}. Old code and new code know one name each: dynos fail until both the migration and the new code are in force, and a rollback fails for good.`,
          `${what.ko}의 이름을 바꿉니다. 이전 코드와 새 코드가 서로 다른 이름을 알기 때문에, 마이그레이션과 새 코드가 모두 적용될 때까지 dyno가 실패하고 롤백하면 계속 실패합니다.`,
        ),
        text(
          `Keep the name in the database with \`${keep}="…"\`, so that only the Python name changes; or add, copy and drop in three deploys.`,
          `\`${keep}="…"\`로 데이터베이스의 이름은 그대로 두고 Python 이름만 바꾸거나, 추가, 복사, 삭제를 세 번의 배포로 나누어 주세요.`,
        ),
      );
    }
  },
});

function renamed(operation: NewOperation): Text | undefined {
  const { name, app, model, before, ownTable, call } = operation;
  if (name === 'RenameModel' && !ownTable)
    return text(`the table of \`${app}.${model}\``, `\`${app}.${model}\`의 테이블`);
  if (name === 'AlterModelTable')
    return text(`the table of \`${app}.${model}\``, `\`${app}.${model}\`의 테이블`);
  if (name === 'RenameField' && before?.column === undefined) return ofField(operation);
  if (name === 'RunSQL' && /\bRENAME\s+(TO|COLUMN)\b/i.test(sqlOf(call)))
    return text('what its SQL names', 'SQL이 가리키는 것');
  return undefined;
}

/** Many-to-many fields have no column, but a table that is named after them. */
function ofField({ app, model, field, before }: NewOperation): Text {
  const name = `\`${app}.${model}.${field}\``;
  return before?.type === 'ManyToManyField'
    ? text(`the table of ${name}`, `${name}의 테이블`)
    : text(`the column of ${name}`, `${name}의 열`);
}
