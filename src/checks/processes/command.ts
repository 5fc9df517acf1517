/** A word of a shell command, unquoted, with its offsets in the command. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** True when it holds a variable or a substitution, so that its text is not its value. */
  dynamic: boolean;
}

/** One program with its arguments, as between `&&`, `;` and `|`. */
export interface SimpleCommand {
  /** `NAME=value` before the program. */
  env: ReadonlyMap<string, Word>;
  /** Folder that `cd` commands before it led to, relative to the start; undefined when that is not known. */
  folder: string | undefined;
  /** Program and arguments; wrappers such as `exec` and `poetry run` are taken off. */
  words: readonly Word[];
  /** Offsets of the whole, with what was taken off. */
  start: number;
  end: number;
}

const wrappers: readonly (readonly string[])[] = [
  ['exec'],
  ['env'],
  ['time'],
  ['nohup'],
  ['newrelic-admin', 'run-program'],
  ['ddtrace-run'],
  ['opentelemetry-instrument'],
  ['bin/start-pgbouncer'],
  ['bin/start-pgbouncer-stunnel'],
  ['bin/start-nginx'],
  ['bin/start-stunnel'],
  ['poetry', 'run'],
  ['pipenv', 'run'],
  ['uv', 'run'],
];

/** Words of the shell that stand before a command. */
const keywords = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', '{', 'command']);

/** The programs that a Procfile's command runs, in order. */
export function parseCommand(command: string): SimpleCommand[] {
  return parseIn('', command).commands;
}

/** The same of a line that is run in a folder, undefined where that is not known; and the folder that it leaves the shell in. */
export function parseIn(
  folder: string | undefined,
  command: string,
): { commands: SimpleCommand[]; folder: string | undefined } {
  const commands: SimpleCommand[] = [];
  for (let words of splitCommands(command)) {
    const [{ start }, { end }] = [words[0]!, words.at(-1)!];
    const env = new Map<string, Word>();
    for (let before = -1; before !== words.length; ) {
      before = words.length;
      if (keywords.has(words[0]?.text ?? '')) words = words.slice(1);
      const assignment = /^([A-Za-z_]\w*)=/.exec(words[0]?.text ?? '');
      if (assignment) {
        env.set(assignment[1]!, { ...words[0]!, text: words[0]!.text.slice(assignment[0].length) });
        words = words.slice(1);
      }
      const wrapper = wrappers.find((parts) => parts.every((part, index) => words[index]?.text === part));
      if (wrapper) words = words.slice(wrapper.length);
    }
    if (words[0]?.text === 'cd') {
      const target: Word | undefined = words[1];
      folder = folder === undefined || !target || target.dynamic ? undefined : join(folder, target.text);
    } else if (words.length > 0) {
      commands.push({ env, folder, words: pythonModule(words), start, end });
    }
  }
  return { commands, folder };
}

/** `python -m gunicorn …` is gunicorn. */
function pythonModule(words: readonly Word[]): readonly Word[] {
  return /^python[\d.]*$/.test(words[0]?.text ?? '') && words[1]?.text === '-m' ? words.slice(2) : words;
}

/** `folder` with `path` appended; '' is the start. Undefined when it leaves it. */
export function join(folder: string, path: string): string | undefined {
  const inApp = path.replace(/^\/app(?=\/|$)/, '');
  if (path.startsWith('/') && inApp === path) return undefined;
  const parts = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of inApp.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** `command` without one of its programs; undefined when that is all, or is not chained to the others by `&&` or `;`. */
export function withoutCommand(command: string, program: SimpleCommand): string | undefined {
  const all = parseCommand(command);
  const index = all.findIndex(({ start }) => start === program.start);
  const [before, after] = [all[index - 1], all[index + 1]];
  const chained = (from: number, to: number) => /^\s*(&&|;)\s*$/.test(command.slice(from, to));
  if (program.start > 0 && !/(&&|;)\s*$/.test(command.slice(0, program.start))) return undefined;
  if (after && chained(program.end, after.start))
    return command.slice(0, program.start) + command.slice(after.start);
  const isLast = command.slice(program.end).trim() === '';
  return isLast && before && chained(before.end, program.start) ? command.slice(0, before.end) : undefined;
}

function splitCommands(command: string): Word[][] {
  const commands: Word[][] = [[]];
  let word: Word | undefined;
  const put = (char: string, at: number, length = 1): void => {
    word ??= { text: '', start: at, end: at, dynamic: false };
    word.text += char;
    word.end = at + length;
  };
  const close = (): void => {
    if (word) commands.at(-1)!.push(word);
    word = undefined;
  };
  let quote = '';
  for (let at = 0; at < command.length; at++) {
    const char = command[at]!;
    if (quote === "'") {
      if (char !== "'") put(char, at);
      else {
        quote = '';
        if (word) word.end = at + 1;
      }
    } else if (char === '\\') {
      put(command[++at] ?? '', at - 1, 2);
    } else if (char === quote && quote !== '') {
      quote = '';
      if (word) word.end = at + 1;
    } else if (quote === '' && (char === '"' || char === "'")) {
      quote = char;
      put('', at);
    } else if (quote === '' && /\s/.test(char)) {
      close();
    } else if (quote === '' && /[;&|()\n]/.test(char)) {
      close();
      if (commands.at(-1)!.length > 0) commands.push([]);
    } else {
      put(char, at);
      if (char === '$' || char === '`') word!.dynamic = true;
    }
  }
  close();
  return commands.filter((words) => words.length > 0);
}
