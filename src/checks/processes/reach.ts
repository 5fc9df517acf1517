import type { DjangoProject } from '../../django/django-project.js';
import type { Location } from '../../model/finding.js';
import type { ProcfileProcess } from '../../project/procfile.js';
import { join, parseIn, type SimpleCommand, type Word } from './command.js';
import { commandPlace } from './procfile-text.js';

/** What a command comes to, through the scripts of the project that it names. */
export interface Reach {
  commands: readonly ReachedCommand[];
  /** Tracked files that it runs: scripts, programs, management commands. */
  files: readonly string[];
  /** Whether some of it is not seen: a program of the project's own, make, npm, a variable. */
  opaque: boolean;
}

export interface ReachedCommand extends SimpleCommand {
  /** Line of the script that it stands in; undefined when it stands in the command itself. */
  script?: { file: string; line: number };
  /** Stands in the quotes of `sh -c` or behind a script's name, so that its offsets are not the command's. */
  inner?: true;
}

const shells = /^(ba|da|z)?sh$/;
const runners = /^(make|npm|npx|yarn|pnpm|just|task|invoke|inv|fab|supervisord|circusd)$/;
const managers = /^(honcho|foreman|hivemind|overmind)$/;
/** A script that names a script that names a script, and no further. */
const maxDepth = 4;

/** Follows a command of the Procfile. */
export function reach(django: DjangoProject, command: string): Reach {
  const commands: ReachedCommand[] = [];
  const files = new Set<string>();
  let opaque = false;

  /** Gives back the folder that the shell is left in. */
  const follow = (
    text: string,
    depth: number,
    where: Pick<ReachedCommand, 'script' | 'inner'>,
    start: string | undefined,
  ): string | undefined => {
    if (depth > maxDepth) {
      opaque = true;
      return start;
    }
    const { commands: all, folder } = parseIn(start, text);
    for (const parsed of all) {
      const simple: ReachedCommand = { ...parsed, ...where };
      commands.push(simple);
      const [program, ...rest] = simple.words;
      const name = program!.text.replace(/^.*\//, '');
      if (program!.dynamic || runners.test(name) || name === 'eval') opaque = true;
      else if (shells.test(name) && rest[0]?.text === '-c')
        follow(rest[1]?.text ?? '', depth + 1, { ...where, inner: true }, simple.folder);
      else if (managers.test(name)) followProcfile(simple, depth);
      else if (shells.test(name) || /^(python[\d.]*|source|\.)$/.test(name))
        enter(simple, rest.find((word) => !word.text.startsWith('-'))?.text ?? '', depth);
      else if (enter(simple, program!.text, depth))
        // A script of the project that ends in `exec "$@"`.
        follow(rest.map((word) => word.text).join(' '), depth + 1, { ...where, inner: true }, simple.folder);
      enterManagement(simple);
    }
    return folder;
  };

  /** Whether the word names a program of the project, other than manage.py. */
  const enter = (simple: SimpleCommand, word: string, depth: number): boolean => {
    // A script in a folder that is not known.
    if (simple.folder === undefined && /[./]/.test(word) && !/(^|\/)manage\.py$/.test(word)) opaque = true;
    const file = simple.folder === undefined ? undefined : join(simple.folder, word);
    if (file === undefined || !django.project.has(file) || /(^|\/)manage\.py$/.test(file)) return false;
    const text = django.project.text(file) ?? '';
    if (file.endsWith('.py') || /^#!.*python/.test(text)) opaque = true;
    else if (!files.has(file)) {
      files.add(file);
      let { folder } = simple;
      for (const { text: line, ...at } of scriptLines(file, text))
        folder = follow(line, depth + 1, { script: at }, folder);
    }
    files.add(file);
    return true;
  };

  const followProcfile = ({ words, folder }: SimpleCommand, depth: number): void => {
    const at = words.findIndex((word) => /^(-f|--procfile)$/.test(word.text));
    const file = at < 0 ? 'Procfile' : words[at + 1]?.text;
    const path = file === undefined || folder === undefined ? undefined : join(folder, file);
    const text = path === undefined ? undefined : django.project.text(path);
    if (path === undefined || text === undefined || files.has(path)) opaque = true;
    else {
      files.add(path);
      for (const { text: line, ...at } of scriptLines(path, text))
        follow(line.replace(/^\s*[\w-]+\s*:/, ''), depth + 1, { script: at }, '');
    }
  };

  const enterManagement = (simple: SimpleCommand): void => {
    const name = managementCommand(simple);
    const suffix = `/management/commands/${name}.py`;
    if (name !== undefined)
      for (const file of django.project.files) if (file.endsWith(suffix)) files.add(file);
  };

  follow(command, 0, {}, '');
  return { commands, files: [...files], opaque };
}

/** The lines of a shell script, continued ones put together, comments left out. */
function scriptLines(file: string, text: string): { file: string; line: number; text: string }[] {
  const lines: { file: string; line: number; text: string }[] = [];
  let continued = false;
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.replace(/\r$/, '').replace(/\\$/, ' ');
    if (continued) lines.at(-1)!.text += line;
    else lines.push({ file, line: index + 1, text: line });
    continued = /\\\r?$/.test(whole);
  }
  return lines.filter((one) => !/^\s*(#|$)/.test(one.text));
}

/** The management command that a command runs: `migrate` of `python manage.py --settings=x migrate`. */
export function managementCommand({ words }: SimpleCommand): string | undefined {
  const at = words.findIndex((word) => /(^|\/)manage\.py$|^django-admin$|^django$/.test(word.text));
  if (at < 0) return undefined;
  return words.find(
    ({ text }, index) =>
      index > at &&
      !text.startsWith('-') &&
      !/^(--settings|--pythonpath|--verbosity|-v)$/.test(words[index - 1]!.text),
  )?.text;
}

/** Whether a command runs a management command of that name. */
export const isManagement = (command: SimpleCommand, name: string): boolean =>
  managementCommand(command) === name;

/** Whether a command migrates the database, itself or through a script that it names. */
export function migrates(django: DjangoProject, command: string): boolean {
  return reach(django, command).commands.some(
    (simple) =>
      isManagement(simple, 'migrate') &&
      !simple.words.some(({ text }) => /^--(check|plan|fake|help)$/.test(text)),
  );
}

/** Where a command stands that a process comes to. */
export function reachedPlace(process: ProcfileProcess, command: ReachedCommand, word?: Word): Location {
  return command.script ?? commandPlace(process, command.inner ? undefined : (word ?? command));
}
