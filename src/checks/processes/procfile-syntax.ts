import type { ProcfileProcess } from '../../project/procfile.js';
import type { Project } from '../../project/project.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { found, text } from '../verdicts.js';
import { encodingFault } from './procfile-encoding.js';
import { lineStart } from './procfile-text.js';

export default defineCheck({
  id: 'procfile-syntax',
  severity: 'error',
  guide: '1-4',
  title: text(
    'A line of the Procfile is not understood',
    'Procfile에 Heroku가 이해하지 못하는 줄이 있습니다',
  ),
  docs: {
    what: text(
      'Reads the Procfile with the grammar of the classic build system and reports lines that it drops or misreads: no space after the colon, a full-width colon, no command, `Web:` for `web:`, the same type twice.',
      '클래식 빌드 시스템의 문법으로 Procfile을 읽어, 버려지거나 잘못 읽히는 줄을 알려 줍니다. 콜론 뒤에 공백이 없는 줄, 전각 콜론, 명령이 없는 줄, `web:` 대신 쓴 `Web:`, 두 번 적힌 프로세스 타입이 해당합니다.',
    ),
    why: text(
      'Lines that do not match `name: command` are dropped without a word. When it was the `web` line, the build passes and the app answers H14.',
      '`이름: 명령` 형식에 맞지 않는 줄은 아무 말 없이 버려집니다. 그 줄이 `web`이었다면 빌드는 통과하고 앱은 H14로 응답합니다.',
    ),
    example: { file: 'Procfile', bad: 'web:gunicorn mysite.wsgi\n', good: 'web: gunicorn mysite.wsgi\n' },
    sources: [
      'https://github.com/heroku/buildpacks-procfile/blob/main/SPEC.md',
      'https://devcenter.heroku.com/articles/procfile#procfile-format',
    ],
  },
  *run(context) {
    const { procfile, project } = context.django;
    if (encodingFault(project)) return;
    for (const dropped of procfile.dropped) yield droppedLine(context, dropped);
    const seen = new Map<string, ProcfileProcess>();
    for (const process of procfile.processes) {
      yield* misread(project, process, seen.get(process.type));
      seen.set(process.type, process);
    }
  },
});

function droppedLine(
  { django: { project } }: CheckContext,
  { line, text: source }: { line: number; text: string },
): Verdict {
  const place = { file: 'Procfile', line, column: 1, endLine: line, endColumn: source.length + 1 };
  const shown = source.trim();
  const named = /^\s*([A-Za-z0-9_-]+)\s*[:：]\s*(.*?)\s*$/.exec(source);
  if (!named) {
    return found(
      place,
      text(
        `Heroku drops this line: \`${shown}\` is not of the form \`name: command\`.`,
        `Heroku는 이 줄을 버립니다. \`${shown}\`은 \`이름: 명령\` 형식이 아닙니다.`,
      ),
      text(
        'Write it as `web: <command>`, or put a `#` before it if it is a comment.',
        '`web: <명령>` 형식으로 적거나, 주석이라면 앞에 `#`을 붙여 주세요.',
      ),
      // What starts with no name was hardly meant as a process: an editor's `~`, the rest of a template.
      /^\w/.test(shown) ? {} : { severity: 'warning' },
    );
  }
  const [, name, command] = named as unknown as [string, string, string];
  if (command === '') {
    return found(
      place,
      text(
        `The process type \`${name}\` has no command, so Heroku drops the line.`,
        `프로세스 타입 \`${name}\`에 명령이 없어서 Heroku가 이 줄을 버립니다.`,
      ),
      text(
        `Put the command on the same line: \`${name}: <command>\`.`,
        `명령을 같은 줄에 적어 주세요: \`${name}: <명령>\``,
      ),
    );
  }
  const right = `${name}: ${command}`;
  const start = lineStart(project.text('Procfile') ?? '', line);
  return found(
    place,
    source.includes('：')
      ? text(
          `Heroku drops this line: it has the full-width colon \`：\` instead of \`:\`, so the process type \`${name}\` does not exist.`,
          `전각 콜론 \`：\`을 썼기 때문에 Heroku가 이 줄을 버립니다. 그래서 프로세스 타입 \`${name}\`이 없는 것과 같습니다.`,
        )
      : text(
          `Heroku drops this line: there is no space after the colon in \`${shown}\`, so the process type \`${name}\` does not exist.`,
          `\`${shown}\`의 콜론 뒤에 공백이 없어서 Heroku가 이 줄을 버립니다. 그래서 프로세스 타입 \`${name}\`이 없는 것과 같습니다.`,
        ),
    text(`Write \`${right}\`.`, `\`${right}\`로 고쳐 주세요.`),
    {
      fix: {
        title: text('Write the line as Heroku reads it', 'Heroku가 읽을 수 있게 고치기'),
        safety: 'safe',
        edits: [{ kind: 'replace', file: 'Procfile', start, end: start + source.length, newText: right }],
      },
    },
  );
}

function* misread(
  project: Project,
  process: ProcfileProcess,
  earlier: ProcfileProcess | undefined,
): Generator<Verdict> {
  const { type, command, line, column } = process;
  const start = lineStart(project.text('Procfile') ?? '', line);
  const rewrite = (right: string) => ({
    fix: {
      title: text('Write the line as Heroku reads it', 'Heroku가 읽을 수 있게 고치기'),
      safety: 'safe' as const,
      edits: [
        {
          kind: 'replace' as const,
          file: 'Procfile',
          start,
          end: start + column - 1 + command.length,
          newText: right,
        },
      ],
    },
  });
  const place = { file: 'Procfile', line };
  const lower = type.toLowerCase();
  if (type !== lower && ['web', 'release', 'worker'].includes(lower)) {
    yield found(
      place,
      text(
        `\`${type}\` is not the process type \`${lower}\`: Heroku tells them apart, and gives requests to \`web\` only.`,
        `\`${type}\`은 프로세스 타입 \`${lower}\`와 다릅니다. Heroku는 대소문자를 구분합니다.`,
      ),
      text(`Write \`${lower}: ${command}\`.`, `\`${lower}: ${command}\`로 고쳐 주세요.`),
      rewrite(`${lower}: ${command}`),
    );
  }
  if (command.startsWith(':')) {
    const right = `${type}: ${command.replace(/^:\s*/, '')}`;
    yield found(
      { ...place, column },
      text(
        `The space before the colon makes the colon part of the command \`${command}\`, which ends at once.`,
        `콜론 앞의 공백 때문에 콜론이 명령의 일부(\`${command}\`)가 되어, 프로세스가 곧바로 끝납니다.`,
      ),
      text(`Write \`${right}\`.`, `\`${right}\`로 고쳐 주세요.`),
      rewrite(right),
    );
  }
  if (earlier) {
    yield found(
      place,
      text(
        `The process type \`${type}\` is defined twice (also in line ${earlier.line}); only one of the two is used.`,
        `프로세스 타입 \`${type}\`이 두 번 정의되었습니다(${earlier.line}번째 줄에도 있음). 둘 중 하나만 쓰입니다.`,
      ),
      text('Keep one of the lines and delete the other.', '한 줄만 남기고 나머지는 지워 주세요.'),
      {
        severity: 'warning',
        related: [
          {
            location: { file: 'Procfile', line: earlier.line },
            note: text('first defined here', '처음 정의된 곳'),
          },
        ],
      },
    );
  }
}
