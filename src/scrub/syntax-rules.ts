import type { Text } from '../model/text.js';
import type { RequirementLine } from '../project/requirements/requirements-file.js';
import { type Context, readAlone, written } from './context.js';
import { faultOf, lineRepairs } from './line-repairs.js';
import { commentOut, rewrite } from './repairs.js';
import type { Replacement, Ruling } from './ruling.js';

const check = 'req-syntax';

/** Lines that pip cannot parse. Local paths and includes have rules of their own. */
export function* syntaxRules(context: Context): Iterable<Ruling> {
  const done = new Set<RequirementLine>();
  for (const ruling of [...pipListTables(context, done), ...brokenContinuations(context, done)]) yield ruling;
  for (const line of context.lines) {
    if (line.requirement?.markerFault !== undefined) yield brokenMarker(line, line.requirement.markerFault);
    if (!line.refusal || done.has(line) || isPath(line) || isInclude(line)) continue;
    yield refused(context, line);
  }
}

/** A path or URL that pip refuses: see place-rules.ts. */
export function isPath({ text, refusal }: RequirementLine): boolean {
  const start = text.split(/\s/, 1)[0]!;
  return (
    refusal !== undefined &&
    (/^(-e|--editable)\b/.test(text) ||
      refusal.type === 'InvalidWheelFilename' ||
      refusal.type === 'InvalidEggFragment' ||
      refusal.type === 'ValueError' ||
      /^(\.{1,2}[\\/]|\/|~\/|[A-Za-z]:[\\/](?![^>]*>)|\\\\)/.test(start) ||
      /^[\w.+-]+:\/\//.test(start))
  );
}

export function isInclude({ text }: RequirementLine): boolean {
  return /^(-r|--requirement|-c|--constraint)/.test(text);
}

function refused(context: Context, line: RequirementLine): Ruling {
  const before = written(context, line);
  const words = said(line);
  const oneLine = line.line === line.lastLine;
  for (const { text, safety, fault } of oneLine ? lineRepairs(before) : []) {
    if (text !== undefined && !acceptable(context, line, text)) continue;
    const remedy: Text =
      text === undefined
        ? { en: 'Comment the line out, or delete it.', ko: '이 줄을 주석으로 바꾸거나 지워 주세요.' }
        : text.trim() === ''
          ? { en: 'Delete these characters.', ko: '이 문자들을 지워 주세요.' }
          : { en: `Write \`${text.trim()}\`.`, ko: `이렇게 적어 주세요: \`${text.trim()}\`` };
    return {
      check,
      severity: 'error',
      at: line,
      message: stops(fault, words),
      remedy,
      repair: {
        safety,
        title: { en: 'Write it as pip reads it', ko: 'pip이 읽을 수 있게 고치기' },
        replacements: text === undefined ? commentOut(context, line) : rewrite(line, text),
      },
    };
  }
  const fault = faultOf(before, words);
  return {
    check,
    severity: 'error',
    at: line,
    message: fault.en === words ? unreadable(words) : stops(fault, words),
    remedy: line.fatal
      ? {
          en: 'Remove the option: pip install takes it, a requirements file does not.',
          ko: '이 옵션을 지워 주세요. 명령줄에서는 쓸 수 있어도 requirements 파일에서는 쓸 수 없습니다.',
        }
      : {
          en: 'Write the line as `name==version`, one requirement a line.',
          ko: '한 줄에 하나씩 `이름==버전` 형식으로 적어 주세요.',
        },
  };
}

function brokenMarker(line: RequirementLine, fault: string): Ruling {
  return {
    check,
    severity: 'error',
    at: line,
    message: {
      en: `pip reads this marker, but fails when it compares the values, and stops the build (${fault}).`,
      ko: `마커를 읽을 수는 있지만 값을 비교하다가 실패해 빌드가 멈춥니다(${fault}).`,
    },
    remedy: {
      en: 'Compare a variable with a text: `sys_platform == "win32"`, `python_version < "3.9"`.',
      ko: '`sys_platform == "win32"`, `python_version < "3.9"`처럼 변수와 문자열을 비교해 주세요.',
    },
  };
}

/** A rewritten line must be one requirement or nothing, and an option line an option line. */
function acceptable(context: Context, line: RequirementLine, text: string): boolean {
  const lines = readAlone(context, line.file, `${text}\n`);
  return lines !== undefined && lines.length <= 1;
}

/** The first line of what pip says. */
export function said({ refusal }: RequirementLine): string {
  const [first = '', second] = refusal!.message.split('\n');
  // pip goes on with a list of all that it does know.
  return second?.startsWith('error: ')
    ? second.slice('error: '.length)
    : first.replace(/ It should either .*$/, '');
}

function stops(fault: Text, words: string): Text {
  return {
    en: `${fault.en} pip stops the build here: "${words}".`,
    ko: `${fault.ko} pip이 여기서 빌드를 멈춥니다: "${words}".`,
  };
}

function unreadable(words: string): Text {
  return {
    en: `pip cannot read this line and stops the build: "${words}".`,
    ko: `pip이 이 줄을 읽지 못해 빌드가 멈춥니다: "${words}".`,
  };
}

/** The table that `pip list` prints: heading, dashes, rows. */
function* pipListTables(context: Context, done: Set<RequirementLine>): Iterable<Ruling> {
  const { lines } = context;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [head, dashes] = [lines[i]!, lines[i + 1]!];
    if (!/^Package\s+Version\b/.test(head.text) || !/^-+(\s+-+)+$/.test(dashes.text)) continue;
    const replacements: Replacement[] = [...commentOut(context, head), ...commentOut(context, dashes)];
    let last = dashes;
    done.add(head).add(dashes);
    for (const row of lines.slice(i + 2)) {
      const cells = /^([A-Za-z0-9][\w.-]*)\s+(\d\S*)$/.exec(row.text);
      if (row.file !== head.file || !cells || !row.refusal) break;
      const rewritten = `${cells[1]}==${cells[2]}`;
      if (!acceptable(context, row, rewritten)) break;
      replacements.push(...rewrite(row, rewritten));
      done.add(row);
      last = row;
    }
    yield {
      check,
      severity: 'error',
      at: { file: head.file, line: head.line, lastLine: last.lastLine },
      message: {
        en: 'This is the table of `pip list`, which pip cannot read back; the build stops at its first line.',
        ko: '`pip list`가 출력한 표입니다. pip이 다시 읽을 수 없어 첫 줄에서 빌드가 멈춥니다.',
      },
      remedy: {
        en: 'Write the file with `pip freeze > requirements.txt`.',
        ko: '`pip freeze > requirements.txt`로 파일을 다시 만들어 주세요.',
      },
      repair: {
        safety: 'safe',
        title: { en: 'Turn the table into requirements', ko: '표를 의존성 형식으로 바꾸기' },
        replacements,
      },
    };
  }
}

/** `\` continues a line only when nothing comes behind it. */
function* brokenContinuations(context: Context, done: Set<RequirementLine>): Iterable<Ruling> {
  const { lines } = context;
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!;
    if (!first.refusal || done.has(first)) continue;
    const chain: RequirementLine[] = [];
    const replacements: Replacement[] = [];
    for (let j = i; j < lines.length && lines[j]!.file === first.file; j++) {
      const line = lines[j]!;
      const before = chain.at(-1);
      if (before && line.line !== before.lastLine + 1) break;
      chain.push(line);
      const blank = /\\([ \t]+)$/.exec(written(context, line));
      if (!blank) break;
      replacements.push({ start: line.span.end - blank[1]!.length, end: line.span.end, newText: '' });
    }
    const joined = chain.map((line) => written(context, line).replace(/\\[ \t]+$/, '\\')).join('\n');
    const { length } = readAlone(context, first.file, `${joined}\n`) ?? [];
    if (replacements.length === 0 || length !== 1) continue;
    for (const line of chain) done.add(line);
    yield {
      check,
      severity: 'error',
      at: { file: first.file, line: first.line, lastLine: chain.at(-1)!.lastLine },
      message: {
        en: `Blanks stand behind the \`\\\`, so the line does not go on below, and pip stops the build: "${said(first)}".`,
        ko: `\`\\\` 뒤에 공백이 있어 줄이 이어지지 않고, pip이 빌드를 멈춥니다: "${said(first)}".`,
      },
      remedy: { en: 'Delete the blanks behind the `\\`.', ko: '`\\` 뒤의 공백을 지워 주세요.' },
      repair: {
        safety: 'safe',
        title: { en: 'Delete the blanks', ko: '공백 지우기' },
        replacements,
      },
    };
  }
}
