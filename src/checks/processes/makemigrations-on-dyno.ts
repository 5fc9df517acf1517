import type { Edit } from '../../model/edit.js';
import type { ProcfileProcess } from '../../project/procfile.js';
import { type CheckContext, defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { withoutCommand } from './command.js';
import { deleteLine, editWord } from './procfile-text.js';
import { isManagement, type ReachedCommand, reach, reachedPlace } from './reach.js';

/** manage.py commands that write files, which a dyno throws away. */
const writers: ReadonlyMap<string, 'error' | 'warning'> = new Map([
  ['makemigrations', 'error'],
  ['collectstatic', 'warning'],
  ['compilemessages', 'warning'],
]);

export const makemigrationsOnDyno = define('makemigrations-on-dyno', 'error', {
  title: text('makemigrations runs on a dyno', 'dyno에서 makemigrations를 실행합니다'),
  what: text(
    'Finds `makemigrations` in the Procfile, in the scripts that it runs and in the hooks of the build.',
    'Procfile과 Procfile이 실행하는 스크립트, 빌드 훅에서 `makemigrations`를 찾습니다.',
  ),
  why: text(
    'The files that it writes vanish with the dyno, but the database keeps what they did. The next change then finds a history that nobody has.',
    '만들어진 마이그레이션 파일은 dyno와 함께 사라지지만 데이터베이스에는 적용된 흔적이 남습니다. 다음 변경부터는 아무에게도 없는 이력과 어긋나게 됩니다.',
  ),
  remedy: text(
    'Run `python manage.py makemigrations` on your machine, commit the files, and leave only `migrate` here.',
    '`python manage.py makemigrations`는 내 컴퓨터에서 실행해 파일을 커밋하고, 여기에는 `migrate`만 남겨 주세요.',
  ),
});

export const releaseWritesLost = define('release-writes-lost', 'warning', {
  title: text('The release phase writes files that are lost', 'release phase에서 만든 파일은 사라집니다'),
  what: text(
    'Finds `collectstatic` and `compilemessages` in the `release` process and in the scripts that it runs.',
    '`release` 프로세스와 그 스크립트에서 `collectstatic`과 `compilemessages`를 찾습니다.',
  ),
  why: text(
    'The release phase runs in a one-off dyno with a disk of its own; what it writes never reaches the web dyno. The build has run collectstatic already.',
    'release phase는 별도 디스크를 가진 일회용 dyno에서 실행되므로 만든 파일이 web dyno에 전달되지 않습니다. collectstatic은 이미 빌드할 때 실행됩니다.',
  ),
  remedy: text(
    'Remove it from `release`: Heroku runs collectstatic in the build; commit compiled messages.',
    '`release`에서 빼 주세요. collectstatic은 빌드할 때 Heroku가 실행하고, 컴파일한 메시지 파일은 커밋하면 됩니다.',
  ),
});

function define(
  id: string,
  severity: 'error' | 'warning',
  texts: Record<'title' | 'what' | 'why' | 'remedy', ReturnType<typeof text>>,
) {
  return defineCheck({
    id,
    severity,
    title: texts.title,
    docs: {
      what: texts.what,
      why: texts.why,
      sources: [
        'https://devcenter.heroku.com/articles/release-phase',
        'https://devcenter.heroku.com/articles/dynos#ephemeral-filesystem',
      ],
    },
    *run(context) {
      const { procfile } = context.django;
      const hooks = ['bin/pre_compile', 'bin/post_compile'].filter((file) =>
        context.django.project.has(file),
      );
      for (const process of [
        ...procfile.processes,
        ...hooks.map((file) => ({ type: file, command: file, line: 1, column: 1 })),
      ]) {
        // In the web process collectstatic does write where it is needed; slow, but not lost.
        if (severity === 'warning' && process.type !== 'release') continue;
        for (const command of reach(context.django, process.command).commands) {
          const name = [...writers].find(
            ([writer, how]) => how === severity && isManagement(command, writer),
          )?.[0];
          // --check and --dry-run write nothing.
          if (name === undefined || command.words.some(({ text: word }) => /^--(check|dry-run)$/.test(word)))
            continue;
          yield found(
            reachedPlace(
              process,
              command,
              command.words.find((word) => word.text === name),
            ),
            hooks.includes(process.type)
              ? text(
                  `\`${name}\` in \`${process.type}\` makes files that are in no commit: the next build starts without them.`,
                  `\`${process.type}\`의 \`${name}\`이 만든 파일은 커밋에 없어서, 다음 빌드는 그 파일 없이 시작합니다.`,
                )
              : text(
                  `\`${name}\` in \`${process.type}\` writes to a disk that is thrown away with its dyno.`,
                  `\`${process.type}\`의 \`${name}\`은 dyno와 함께 버려지는 디스크에 파일을 씁니다.`,
                ),
            texts.remedy,
            without(context, process, command),
          );
        }
      }
    },
  });
}

/** A repair that takes a command of the Procfile out of its chain. */
function without({ django: { project } }: CheckContext, process: ProcfileProcess, command: ReachedCommand) {
  if (command.script || command.inner) return {};
  const rest = withoutCommand(process.command, command);
  let edit: Edit | undefined;
  if (rest !== undefined) edit = editWord(project, process, { start: 0, end: process.command.length }, rest);
  else if (command.start === 0 && command.end === process.command.length && process.type !== 'web')
    edit = deleteLine(project, process.line);
  if (!edit) return {};
  const title = text('Take it out of the Procfile', 'Procfile에서 빼기');
  return { fix: { title, safety: 'unsafe' as const, edits: [edit] } };
}
