import { columnType, fieldShape, rewrites } from '../../django/migration-columns.js';
import { argument } from '../../django/migration-operations.js';
import { keyword } from '../../python/call.js';
import type { Node } from '../../python/syntax.js';
import { type CheckContext, defineCheck } from '../define.js';
import { migrates } from '../processes/reach.js';
import { found, text } from '../verdicts.js';
import { type NewOperation, newOperations } from './new-operations.js';
import { mayBePostgres } from './postgres.js';

/** Fields that Django gives an empty text to where they may be blank. */
const emptyText = /^(Char|Text|Email|Slug|URL|File|Image|FilePath|CommaSeparatedInteger|Binary)Field$/;
/** Fields with a column of which Django fills no row by itself. */
const plain =
  /^((Positive)?(Small|Big)?Integer|Char|Text|Email|Slug|URL|File|Image|FilePath|Boolean|Date|DateTime|Time|Duration|Decimal|Float|UUID|JSON|Binary|GenericIPAddress)Field$|^(ForeignKey|OneToOneField)$/;

export const migrationNotNull = defineCheck({
  id: 'migration-not-null',
  severity: 'warning',
  title: text('A migration wants a value in every row', '마이그레이션이 모든 행에 값을 요구합니다'),
  docs: {
    what: text(
      'Looks in the migrations that are new for columns that may not be NULL: added without a default, made so later, or added while the old code still writes rows.',
      '새 마이그레이션에서 NULL을 허용하지 않는 열을 찾습니다. 기본값 없이 추가하거나, 나중에 NULL을 금지하거나, 이전 코드가 아직 행을 쓰는 동안 추가하는 경우입니다.',
    ),
    why: text(
      'PostgreSQL refuses the migration when a row has no value. And Django keeps no default in the database: code that does not know the column cannot insert rows any more.',
      '값이 없는 행이 있으면 PostgreSQL이 마이그레이션을 거부합니다. 또 Django는 데이터베이스에 기본값을 남기지 않으므로, 그 열을 모르는 코드는 더는 행을 추가할 수 없습니다.',
    ),
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/models/fields/#db-default',
      'https://docs.djangoproject.com/en/stable/topics/migrations/#adding-migrations-to-apps',
    ],
  },
  *run(context) {
    for (const operation of newOperations(context)) {
      const field = fieldShape(argument(operation.call, 'field', 2));
      if (!field || !plain.test(field.type) || field.null !== false) continue;
      const name = `${operation.app}.${operation.model}.${operation.field}`;
      if (operation.name === 'AddField' && !fillsRows(field.call, field.type)) {
        yield found(
          operation.at,
          text(
            `This adds \`${name}\`, which may not be NULL, without a default: the migration fails as soon as the table has a row.`,
            `NULL을 허용하지 않는 \`${name}\`을(를) 기본값 없이 추가합니다. 테이블에 행이 하나라도 있으면 마이그레이션이 실패합니다.`,
          ),
          text('Give the field a `default`, or `null=True`.', '필드에 `default`나 `null=True`를 주세요.'),
        );
      } else if (
        operation.name === 'AddField' &&
        oldCodeWrites(context) &&
        !keyword(field.call, 'db_default')
      ) {
        yield found(
          operation.at,
          text(
            `The release phase adds \`${name}\` while the dynos of the old code still run: they do not fill it, and what they insert is refused until they are replaced.`,
            `release phase가 \`${name}\`을(를) 추가하는 동안 이전 코드의 dyno가 아직 떠 있습니다. 이전 코드는 이 열을 채우지 않으므로 교체될 때까지 행을 추가하지 못합니다.`,
          ),
          text(
            'Give it a `db_default` (Django 5.0 and later), or `null=True` at first.',
            '`db_default`를 주거나(Django 5.0부터), 처음에는 `null=True`로 추가해 주세요.',
          ),
          { severity: 'notice' },
        );
      } else if (operation.name === 'AlterField' && operation.before?.null === true) {
        yield found(
          operation.at,
          text(
            `This forbids NULL in \`${name}\`: the migration fails when a row has none, and the table is locked while all rows are looked through.`,
            `\`${name}\`에 NULL을 금지합니다. 값이 없는 행이 있으면 마이그레이션이 실패하고, 모든 행을 확인하는 동안 테이블이 잠깁니다.`,
          ),
          text(
            'Fill the rows first, in a migration of an earlier deploy, and let the code write a value always.',
            '먼저 이전 배포의 마이그레이션에서 빈 행을 채우고, 코드가 항상 값을 쓰도록 해 주세요.',
          ),
        );
      }
    }
  },
});

function fillsRows(call: Node, type: string): boolean {
  const has = (name: string): boolean => keyword(call, name) !== undefined;
  if (has('default') || has('db_default') || has('auto_now') || has('auto_now_add')) return true;
  return emptyText.test(type) && keyword(call, 'blank')?.text !== undefined;
}

/** Whether migrations are applied while the old dynos still serve. */
function oldCodeWrites({ django }: CheckContext): boolean {
  const release = django.procfile.processes.find(({ type }) => type === 'release');
  return release !== undefined && migrates(django, release.command);
}

export const migrationRewrites = defineCheck({
  id: 'migration-rewrites',
  severity: 'warning',
  title: text('A migration rewrites a whole table', '마이그레이션이 테이블 전체를 다시 씁니다'),
  docs: {
    what: text(
      'Looks in the migrations that are new for columns that get another type.',
      '새 마이그레이션에서 열의 타입을 바꾸는 작업을 찾습니다.',
    ),
    why: text(
      'PostgreSQL writes the table anew and lets nobody read it meanwhile. On a large one that takes longer than the 30 seconds that Heroku gives a request.',
      'PostgreSQL은 그동안 읽기도 막고 테이블을 다시 씁니다. 큰 테이블이라면 Heroku가 요청 하나에 허용하는 30초보다 오래 걸립니다.',
    ),
    sources: [
      'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES',
      'https://devcenter.heroku.com/articles/request-timeout',
    ],
  },
  *run(context) {
    if (!mayBePostgres(context)) return;
    for (const operation of newOperations(context)) {
      const types = changedType(operation);
      if (!types) continue;
      const [from, to] = types;
      const name = `${operation.app}.${operation.model}.${operation.field}`;
      yield found(
        operation.at,
        text(
          `This changes \`${name}\` from ${from} to ${to}: PostgreSQL writes the whole table anew and locks it meanwhile, so that requests wait.`,
          `\`${name}\`의 타입을 ${from}에서 ${to}(으)로 바꿉니다. PostgreSQL이 테이블 전체를 다시 쓰는 동안 테이블이 잠겨 요청이 기다리게 됩니다.`,
        ),
        text(
          'On a large table, add a new column, copy in parts and switch over in later deploys; or migrate in maintenance mode.',
          '큰 테이블이라면 새 열을 추가해 조금씩 복사한 뒤 다음 배포에서 전환하거나, 점검 모드에서 마이그레이션해 주세요.',
        ),
      );
    }
  },
});

function changedType({ name, before, call }: NewOperation): [from: string, to: string] | undefined {
  const after = name === 'AlterField' ? fieldShape(argument(call, 'field', 2)) : undefined;
  if (!before || !after || rewrites(before, after) !== true) return undefined;
  return [columnType(before)!, columnType(after)!];
}
