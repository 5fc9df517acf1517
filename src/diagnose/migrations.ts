import { josa } from '../model/josa.js';
import type { KnownFailure } from './define.js';
import type { FailureLog } from './failure-log.js';

/** The migration that was being applied when it failed. */
function applying(
  log: FailureLog,
): { name: string; location?: ReturnType<FailureLog['locate']> } | undefined {
  const match = log.match(/^\s*Applying (\w+)\.(\w+)\.\.\.(?! OK)/);
  if (!match) return undefined;
  const [, app, name] = match;
  return { name: `${app}.${name}`, location: log.locate(`${app}/migrations/${name}.py`) };
}

/** Migrations that do not fit one another, the database or its rows. */
export const migrationFailures: readonly KnownFailure[] = [
  {
    id: 'migration-dependency-missing',
    checks: ['migrations-dependency-missing', 'migrations-ignored'],
    recognise(log) {
      const error = log.exception(/^NodeNotFoundError$/);
      if (!error) return undefined;
      const [, child, app, name] =
        /Migration (\S+) dependencies reference nonexistent parent node \('(\w+)', '(\w+)'\)/.exec(
          error.message,
        ) ?? [];
      return {
        what: {
          en: `The migration ${child} builds upon ${app}.${name}, which is not there.`,
          ko: josa(`마이그레이션 ${child}이(가) 필요로 하는 ${app}.${name}이(가) 없습니다.`),
        },
        why: {
          en: 'A migration was not committed, or .gitignore hides the folder `migrations/`.',
          ko: '마이그레이션 파일을 커밋하지 않았거나 .gitignore가 `migrations/` 폴더를 숨기고 있습니다.',
        },
        repair: {
          en: `Commit \`${app}/migrations/${name}.py\` (see \`git check-ignore -v\` for it); never run makemigrations on a dyno.`,
          ko: `\`${app}/migrations/${name}.py\`를 커밋하세요(\`git check-ignore -v\`로 확인). dyno에서 makemigrations를 실행하지 마세요.`,
        },
        location: child
          ? log.locate(`${child.split('.')[0]}/migrations/${child.split('.')[1]}.py`)
          : undefined,
      };
    },
  },
  {
    id: 'migrations-conflict',
    checks: ['migrations-conflict'],
    recognise(log) {
      const match = log.match(
        /Conflicting migrations detected; multiple leaf nodes in the migration graph: \((.+?)\)/,
      );
      if (!match) return undefined;
      return {
        what: {
          en: `Two migrations build upon the same one: ${match[1]}.`,
          ko: `같은 마이그레이션 위에 두 개가 만들어졌습니다: ${match[1]}.`,
        },
        why: {
          en: 'Two people, or two branches, each made the next migration, and both were merged.',
          ko: '두 사람(또는 두 브랜치)이 각각 다음 마이그레이션을 만들어 함께 병합되었습니다.',
        },
        repair: {
          en: 'Run `python manage.py makemigrations --merge`, and commit what it writes.',
          ko: '`python manage.py makemigrations --merge`를 실행하고 만들어진 파일을 커밋하세요.',
        },
      };
    },
  },
  {
    id: 'migration-history',
    checks: [],
    recognise(log) {
      const error = log.exception(/^InconsistentMigrationHistory$/);
      if (!error) return undefined;
      return {
        what: {
          en: 'The database was migrated in an order that the sources do not allow any more.',
          ko: '데이터베이스가 지금의 소스와 맞지 않는 순서로 마이그레이션되어 있습니다.',
        },
        why: {
          en: `${error.message.split('\n')[0]} Mostly AUTH_USER_MODEL was changed after the first migration, or applied migrations were edited.`,
          ko: `${error.message.split('\n')[0]} 대개 첫 마이그레이션 뒤에 AUTH_USER_MODEL을 바꿨거나, 적용된 마이그레이션을 고친 경우입니다.`,
        },
        repair: {
          en: 'Bring the old migrations back. If the data may be lost, `heroku pg:reset` and migrate anew; a user model must be set before the first migration.',
          ko: '이전 마이그레이션을 되돌려 놓으세요. 데이터를 버려도 된다면 `heroku pg:reset` 뒤 다시 마이그레이션하세요. 사용자 모델은 첫 마이그레이션 전에 정해야 합니다.',
        },
      };
    },
  },
  {
    id: 'migration-null-values',
    checks: ['migration-not-null'],
    recognise(log) {
      const error =
        log.exception(
          /^(IntegrityError|NotNullViolation)$/,
          /column "(\w+)" of relation "(\w+)" contains null values/,
        ) ??
        log.exception(
          /^(IntegrityError|NotNullViolation)$/,
          /null value in column "(\w+)" of relation "(\w+)"/,
        );
      if (!error || log.stage === 'health') return undefined;
      const [, column, table] = /column "(\w+)" of relation "(\w+)"/.exec(error.message)!;
      const at = applying(log);
      return {
        what: {
          en: `${at?.name ?? 'A migration'} makes ${table}.${column} required, and rows that are there have no value.`,
          ko: josa(
            `${at?.name ?? '마이그레이션'}이(가) ${table}.${column}을(를) 필수로 만드는데, 이미 있는 행에 값이 없습니다.`,
          ),
        },
        why: {
          en: 'On your own machine the table was empty, or got a value by hand.',
          ko: '내 컴퓨터에서는 테이블이 비어 있었거나 값을 직접 넣었기 때문에 드러나지 않았습니다.',
        },
        repair: {
          en: 'Give the field a default, or do it in three steps: add it with null=True, fill it in a data migration, then make it required.',
          ko: '필드에 기본값을 주거나 세 단계로 나누세요. null=True로 추가하고, 데이터 마이그레이션으로 채운 뒤, 필수로 바꿉니다.',
        },
        location: at?.location,
      };
    },
  },
  {
    id: 'migration-duplicate-values',
    checks: [],
    recognise(log) {
      const error = log.exception(
        /^(IntegrityError|UniqueViolation)$/,
        /could not create unique index|duplicate key value/,
      );
      if (!error || log.stage === 'health') return undefined;
      const key = /Key (\(.+?\)=\(.+?\))/.exec(error.message)?.[1];
      const at = applying(log);
      return {
        what: {
          en: `${at?.name ?? 'A migration'} wants values to be unique that are not${key ? `: ${key}` : ''}.`,
          ko: josa(
            `${at?.name ?? '마이그레이션'}이(가) 고유해야 한다고 정한 값이 중복되어 있습니다${key ? `: ${key}` : ''}.`,
          ),
        },
        why: {
          en: 'The rows on Heroku are others than those on your own machine.',
          ko: 'Heroku의 데이터는 내 컴퓨터의 데이터와 다릅니다.',
        },
        repair: {
          en: 'Clean the duplicates up in a data migration before it (`heroku pg:psql` shows them).',
          ko: '그 전에 데이터 마이그레이션으로 중복을 정리하세요(`heroku pg:psql`로 확인).',
        },
        location: at?.location,
      };
    },
  },
  {
    id: 'relation-exists',
    checks: [],
    recognise(log) {
      const error = log.exception(
        /^(ProgrammingError|OperationalError|DuplicateTable|DuplicateColumn)$/,
        /(relation|column|table) "?(\w+)"?.* already exists/,
      );
      if (!error || log.stage === 'health') return undefined;
      const [, word, name] = /(relation|column|table) "?(\w+)"?.* already exists/.exec(error.message)!;
      const kind = word === 'column' ? 'column' : 'table';
      const at = applying(log);
      return {
        what: {
          en: `${at?.name ?? 'A migration'} creates the ${kind} ${name}, which the database has already.`,
          ko: josa(
            `${at?.name ?? '마이그레이션'}이(가) 만들려는 ${name}이(가) 데이터베이스에 이미 있습니다.`,
          ),
        },
        why: {
          en: 'Migrations were deleted and made anew, or the table was made by hand, so Django’s record and the database differ.',
          ko: '마이그레이션을 지우고 다시 만들었거나 테이블을 직접 만들어, Django의 기록과 데이터베이스가 다릅니다.',
        },
        repair: {
          en: `If it is what the migration would make: \`heroku run python manage.py migrate ${at?.name.replace('.', ' ') ?? 'APP NAME'} --fake\`. If the data may be lost: \`heroku pg:reset\`, then migrate.`,
          ko: `마이그레이션이 만들 것과 같다면 \`heroku run python manage.py migrate ${at?.name.replace('.', ' ') ?? '앱 이름'} --fake\`를, 데이터를 버려도 된다면 \`heroku pg:reset\` 뒤 마이그레이션을 실행하세요.`,
        },
        location: at?.location,
      };
    },
  },
];
