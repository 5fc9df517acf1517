import { didYouMean } from '../../model/did-you-mean.js';
import { ignoredIds } from '../../project/ignore-comment.js';
import { locate } from '../../project/locate.js';
import { defineCheck } from '../define.js';
import { textOf } from '../suppress.js';
import { marksIn } from '../text-scan.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'ignore-comment-unknown',
  severity: 'warning',
  title: text('A comment silences no check', '어떤 검사도 끄지 않는 주석이 있습니다'),
  docs: {
    what: text(
      'Looks whether the ids in `# heroku: ignore[…]` comments are those of checks.',
      '`# heroku: ignore[…]` 주석에 적힌 이름이 실제 검사 이름인지 확인합니다.',
    ),
    why: text(
      'A misspelt id silences nothing, and nobody sees why.',
      '이름이 틀리면 아무것도 끄지 못하는데 이유를 알기 어렵습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'ALLOWED_HOSTS = ["*"]  # heroku: ignore[allowed-host-wildcard]\n',
      good: 'ALLOWED_HOSTS = ["*"]  # heroku: ignore[allowed-hosts-wildcard]\n',
    },
    sources: ['https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs'],
  },
  *run({ ids = [], django: { project } }) {
    for (const file of marksIn(project).suppressions) {
      if (/\.(md|rst|adoc)$/i.test(file)) continue; // they may tell about such comments
      const source = textOf(project, file);
      for (const { id, start, end } of ignoredIds(source)) {
        if (ids.includes(id)) continue;
        const meant = id === '' ? undefined : didYouMean(id, ids);
        yield found(
          locate(file, source, start, end),
          id === ''
            ? text(
                'This comment names no check, and silences nothing.',
                '이 주석에는 검사 이름이 없어 아무것도 끄지 않습니다.',
              )
            : text(
                `There is no check \`${id}\`: this comment silences nothing.`,
                `\`${id}\`라는 검사는 없어서 이 주석은 아무것도 끄지 않습니다.`,
              ),
          meant === undefined
            ? text(
                'Write the id that the finding shows in brackets: `# heroku: ignore[check-id]`.',
                '결과에 대괄호로 표시되는 이름을 `# heroku: ignore[check-id]`처럼 적어 주세요.',
              )
            : text(`Write \`${meant}\`.`, `\`${meant}\`로 고쳐 주세요.`),
          meant === undefined
            ? {}
            : {
                fix: {
                  title: text(`Write ${meant}`, `${meant}로 고치기`),
                  safety: 'safe',
                  edits: [{ kind: 'replace', file, start, end, newText: meant }],
                },
              },
        );
      }
    }
  },
});
