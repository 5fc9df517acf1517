import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { commandPlace, editWord } from './procfile-text.js';

/** Typed by word processors and web pages, and what the shell needs. */
const ascii: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '--',
  '\u2014': '--',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u00A0': ' ',
  '\u3000': ' ',
  '\uFF1A': ':',
};
const typographic = new RegExp(`[${Object.keys(ascii).join('')}]`, 'g');

export default defineCheck({
  id: 'procfile-typography',
  severity: 'error',
  title: text(
    'A Procfile command holds typographic characters or a placeholder',
    'Procfile 명령에 잘못된 문자나 예시 표기가 남아 있습니다',
  ),
  docs: {
    what: text(
      'Finds dashes, quotes and spaces that only look like ASCII, and template brackets that were left in a command.',
      'ASCII처럼 보이지만 아닌 대시·따옴표·공백과, 명령에 남아 있는 예시용 괄호를 찾습니다.',
    ),
    why: text(
      'The shell takes them literally, so the program gets an argument that it does not know, exits, and the app answers H10.',
      '셸은 이런 문자를 글자 그대로 받아들입니다. 프로그램은 모르는 인자를 받아 종료되고 앱은 H10으로 응답합니다.',
    ),
    example: {
      file: 'Procfile',
      bad: 'web: gunicorn [mysite].wsgi –log-file -\n',
      good: 'web: gunicorn mysite.wsgi --log-file -\n',
    },
    sources: ['https://devcenter.heroku.com/articles/error-codes#h10-app-crashed'],
  },
  *run({ django: { procfile, project } }) {
    for (const process of procfile.processes) {
      const { command } = process;
      const odd = [...command.matchAll(typographic)];
      if (odd.length > 0) {
        const first = odd[0]!;
        const code = `U+${first[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
        const right = command.replace(typographic, (char) => ascii[char]!);
        yield found(
          commandPlace(process, { start: first.index, end: first.index + 1 }),
          text(
            `The command of \`${process.type}\` holds the character \`${first[0]}\` (${code}), which the shell does not take for its ASCII look-alike.`,
            `\`${process.type}\` 명령에 문자 \`${first[0]}\`(${code})가 있습니다. 모양이 비슷해도 셸은 ASCII 문자로 받아들이지 않습니다.`,
          ),
          text(`Write \`${process.type}: ${right}\`.`, `\`${process.type}: ${right}\`로 고쳐 주세요.`),
          {
            fix: {
              title: text('Use ASCII characters', 'ASCII 문자로 바꾸기'),
              safety: 'unsafe',
              edits: [editWord(project, process, { start: 0, end: command.length }, right)],
            },
          },
        );
      }
      // "[ -f x ]" is the shell's test; a placeholder has no space after its bracket.
      const placeholder = /(?:^|\s|=)(\[[^\s\][$:][^\][]*\]|<[^\s>][^>]*>)(?=\S|$)/.exec(command);
      if (placeholder) {
        const shown = placeholder[1]!;
        const start = placeholder.index + placeholder[0].length - shown.length;
        yield found(
          commandPlace(process, { start, end: start + shown.length }),
          text(
            `\`${shown}\` is a placeholder from a guide, so the program named in \`${process.type}\` can't start.`,
            `\`${shown}\`은 가이드의 예시 표기입니다. 그대로 두면 \`${process.type}\` 프로그램이 시작되지 않습니다.`,
          ),
          text(
            'Put the real name there, without the brackets: the folder that holds wsgi.py.',
            '괄호를 없애고 실제 이름(wsgi.py가 들어 있는 폴더 이름)을 적어 주세요.',
          ),
        );
      }
    }
  },
});
