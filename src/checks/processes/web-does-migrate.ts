import type { Edit } from '../../model/edit.js';
import type { ProcfileProcess } from '../../project/procfile.js';
import { defaultDatabases } from '../database/engine.js';
import { type CheckContext, defineCheck } from '../define.js';
import { settingsOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { withoutCommand } from './command.js';
import { lineStart, processOf } from './procfile-text.js';
import { isManagement, type ReachedCommand, reach, reachedPlace } from './reach.js';

export default defineCheck({
  id: 'web-does-migrate',
  severity: 'notice',
  title: text('The web process migrates at each boot', 'web 프로세스가 부팅할 때마다 마이그레이션합니다'),
  docs: {
    what: text(
      'Finds `manage.py migrate` in the `web` process or in the script that it runs.',
      '`web` 프로세스나 그 스크립트에서 `manage.py migrate`를 찾습니다.',
    ),
    why: text(
      'Each web dyno then migrates at each boot, several at once where there are several, within the 60 seconds that a boot may take; and a migration that fails takes the site down. In the release phase it runs once, and when it fails the old release stays.',
      'web dyno마다 부팅할 때 마이그레이션하게 됩니다. dyno가 여럿이면 동시에 실행되고, 부팅 제한 시간 60초 안에 끝나야 하며, 실패하면 사이트가 내려갑니다. release phase에서는 한 번만 실행되고, 실패하면 이전 릴리스가 그대로 유지됩니다.',
    ),
    example: {
      file: 'Procfile',
      bad: 'web: python manage.py migrate && gunicorn mysite.wsgi\n',
      good: 'release: python manage.py migrate --noinput\nweb: gunicorn mysite.wsgi\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/release-phase',
      'https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout',
    ],
  },
  *run(context) {
    const process = processOf(context, 'web');
    const command = process
      ? reach(context.django, process.command).commands.find((one) => isManagement(one, 'migrate'))
      : undefined;
    if (!process || !command || onSqlite(context)) return;
    const edits = repair(context, process, command);
    yield found(
      reachedPlace(
        process,
        command,
        command.words.find((word) => word.text === 'migrate'),
      ),
      text(
        'The web process migrates the database at each boot of each dyno: boots take longer, and a migration that fails takes the site down.',
        'dyno가 부팅할 때마다 web 프로세스가 데이터베이스를 마이그레이션합니다. 부팅이 느려지고, 마이그레이션이 실패하면 사이트가 내려갑니다.',
      ),
      text(
        'Move it to the release phase, which runs once a release: `release: python manage.py migrate --noinput`.',
        '릴리스마다 한 번만 실행되는 release phase로 옮겨 주세요: `release: python manage.py migrate --noinput`',
      ),
      edits
        ? {
            fix: {
              title: text('Migrate in the release phase', 'release phase에서 마이그레이션하기'),
              safety: 'unsafe',
              edits,
            },
          }
        : {},
    );
  },
});

/** Each dyno has a file of its own there, so that no other can migrate it. */
function onSqlite(context: CheckContext): boolean {
  const settings = settingsOf(context, 'RUN');
  const databases = settings && defaultDatabases(settings);
  return databases?.every(({ engine }) => engine === 'sqlite') ?? false;
}

function repair(context: CheckContext, web: ProcfileProcess, command: ReachedCommand): Edit[] | undefined {
  if (command.script || command.inner || processOf(context, 'release')) return undefined;
  const rest = withoutCommand(web.command, command);
  if (rest === undefined) return undefined;
  const start = lineStart(context.django.project.text('Procfile') ?? '', web.line);
  const moved = web.command.slice(command.start, command.end);
  const end = start + web.column - 1 + web.command.length;
  const newText = `release: ${moved}\n${web.type}: ${rest}`;
  return [{ kind: 'replace', file: 'Procfile', start, end, newText }];
}
