import { fieldShape } from '../../django/migration-columns.js';
import { argument, sqlOf } from '../../django/migration-operations.js';
import { keyword } from '../../python/call.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { type NewOperation, newOperations } from './new-operations.js';
import { mayBePostgres } from './postgres.js';

export const migrationLocks = defineCheck({
  id: 'migration-locks',
  severity: 'notice',
  title: text(
    'A migration builds an index while writes wait',
    '마이그레이션이 쓰기를 막고 인덱스를 만듭니다',
  ),
  docs: {
    what: text(
      'Looks in the migrations that are new for indexes and unique constraints on tables that are there already.',
      '새 마이그레이션에서 이미 있는 테이블에 인덱스나 unique 제약을 만드는 작업을 찾습니다.',
    ),
    why: text(
      'PostgreSQL lets nobody write to the table until the index is built. On a large table requests time out meanwhile.',
      'PostgreSQL은 인덱스를 다 만들 때까지 테이블에 쓰지 못하게 합니다. 큰 테이블이라면 그동안 요청이 시간 초과됩니다.',
    ),
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/contrib/postgres/operations/#concurrent-index-operations',
      'https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY',
    ],
  },
  *run(context) {
    if (!mayBePostgres(context)) return;
    for (const operation of newOperations(context)) {
      const kind = builds(operation);
      if (!kind) continue;
      const table = `\`${operation.app}.${operation.model}\``;
      yield found(
        operation.at,
        kind === 'unique'
          ? text(
              `This makes something in ${table} unique: the migration fails when values repeat, and writes wait until the index is built.`,
              `${table}에 unique 제약을 만듭니다. 중복된 값이 있으면 마이그레이션이 실패하고, 인덱스를 만드는 동안 쓰기가 기다립니다.`,
            )
          : text(
              `This builds an index on ${table}: writes to the table wait until it is done.`,
              `${table}에 인덱스를 만듭니다. 다 만들 때까지 테이블에 쓰는 요청이 기다립니다.`,
            ),
        kind === 'unique'
          ? text(
              'On a large table, create the unique index with `CREATE UNIQUE INDEX CONCURRENTLY` in a RunSQL of a migration with `atomic = False` first.',
              '큰 테이블이라면 먼저 `atomic = False`인 마이그레이션의 RunSQL에서 `CREATE UNIQUE INDEX CONCURRENTLY`로 인덱스를 만들어 주세요.',
            )
          : text(
              'On a large table, use `AddIndexConcurrently` of `django.contrib.postgres.operations` in a migration with `atomic = False`.',
              '큰 테이블이라면 `atomic = False`인 마이그레이션에서 `django.contrib.postgres.operations`의 `AddIndexConcurrently`를 써 주세요.',
            ),
      );
    }
  },
});

function builds({ name, call, before }: NewOperation): 'unique' | 'index' | undefined {
  if (name === 'AddIndex') return 'index';
  if (name === 'AddConstraint') {
    const constraint = argument(call, 'constraint', 1);
    const type = constraint?.field('function')?.text ?? '';
    return /(^|\.)(Unique|Exclusion)Constraint$/.test(type) ? 'unique' : undefined;
  }
  if (name === 'AlterUniqueTogether')
    return isEmpty(argument(call, 'unique_together', 1)?.text) ? undefined : 'unique';
  if (name === 'AlterIndexTogether')
    return isEmpty(argument(call, 'index_together', 1)?.text) ? undefined : 'index';
  if (name === 'RunSQL') {
    const sql = sqlOf(call);
    if (/\bCREATE\s+UNIQUE\s+INDEX\s+(?!CONCURRENTLY)/i.test(sql)) return 'unique';
    return /\bCREATE\s+INDEX\s+(?!CONCURRENTLY)/i.test(sql) ? 'index' : undefined;
  }
  const after = name === 'AlterField' ? fieldShape(argument(call, 'field', 2)) : undefined;
  if (!after || !before) return undefined;
  if (after.unique && before.unique === false) return 'unique';
  return after.index && before.index === false && keyword(before.call, 'to') === undefined
    ? 'index'
    : undefined;
}

const isEmpty = (written = ''): boolean => /^(set\(\)|\[\s*\]|\(\s*\)|\{\s*\}|None|)$/.test(written);
