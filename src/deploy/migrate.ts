import { runOneOff } from '../heroku/one-off.js';
import { josa } from '../model/josa.js';
import type { StageResult } from '../model/journal.js';
import { type AppliedMigration, appliedMigrations, withoutColours } from './applied-migrations.js';
import { DeployFailure } from './failure.js';
import { type LogTail, listen } from './log-tail.js';
import { type Target, withLook } from './target.js';

/**
 * Runs the migration in a one-off dyno of the new release and shows its output.
 * Throws DeployFailure with its traceback when it does not exit with 0; StageError when
 * its exit status is not known.
 */
export async function migrate(target: Target, command: string): Promise<StageResult<AppliedMigration[]>> {
  const { client, app, limits } = target;
  const { tail, onLine } = listen(target);
  const { exitCode } = await withLook(
    {
      en: `See \`heroku logs --dyno run -a ${app.name}\`, then \`heroku run -a ${app.name} python manage.py showmigrations\`.`,
      ko: josa(
        `\`heroku logs --dyno run -a ${app.name}\`를 본 뒤 \`heroku run -a ${app.name} python manage.py showmigrations\`로 확인하세요.`,
      ),
    },
    () =>
      runOneOff(client, app.name, {
        command,
        stack: app.stack.name,
        ...limits,
        onLine,
      }),
  );
  if (exitCode !== 0) {
    throw new DeployFailure(
      {
        en: `The migration ended with exit status ${exitCode}. The new release runs on a database that is not migrated to it.`,
        ko: josa(
          `마이그레이션이 종료 코드 ${exitCode}(으)로 끝났습니다. 새 릴리스가 아직 마이그레이션되지 않은 데이터베이스로 동작하고 있습니다.`,
        ),
      },
      { stage: 'migrate', lines: tail.all(), codes: new Map() },
      { log: tail.telling() },
    );
  }
  const applied = appliedMigrations(tail.all());
  return { value: applied, note: howMany(applied.length), skipped: applied.length === 0 && upToDate(tail) };
}

/** Django's word for a run that had nothing to do; a command of one's own may say nothing. */
function upToDate(tail: LogTail): boolean {
  return tail.all().some((line) => /^\s*No migrations to apply\.\s*$/.test(withoutColours(line)));
}

function howMany(count: number): StageResult<unknown>['note'] {
  if (count === 0) return { en: 'No migrations to apply.', ko: '적용할 마이그레이션이 없습니다.' };
  return {
    en: `${count} migration${count === 1 ? '' : 's'} applied.`,
    ko: `마이그레이션 ${count}개를 적용했습니다.`,
  };
}
