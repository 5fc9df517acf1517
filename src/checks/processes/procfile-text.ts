import type { Edit } from '../../model/edit.js';
import type { Location } from '../../model/finding.js';
import type { ProcfileProcess } from '../../project/procfile.js';
import type { Project } from '../../project/project.js';
import type { CheckContext } from '../define.js';
import type { Word } from './command.js';

/** Where a process's command, or a word of it, stands. */
export function commandPlace(process: ProcfileProcess, word?: Pick<Word, 'start' | 'end'>): Location {
  const { start, end } = word ?? { start: 0, end: process.command.length };
  return {
    file: 'Procfile',
    line: process.line,
    column: process.column + start,
    endLine: process.line,
    endColumn: process.column + end,
  };
}

/** An edit of a word of a process's command. */
export function editWord(
  project: Project,
  process: ProcfileProcess,
  word: Pick<Word, 'start' | 'end'>,
  newText: string,
): Edit {
  const base = lineStart(project.text('Procfile') ?? '', process.line) + process.column - 1;
  return { kind: 'replace', file: 'Procfile', start: base + word.start, end: base + word.end, newText };
}

/** An edit that deletes a line of the Procfile. */
export function deleteLine(project: Project, line: number): Edit {
  const source = project.text('Procfile') ?? '';
  const start = lineStart(source, line);
  const end = source.indexOf('\n', start);
  return { kind: 'replace', file: 'Procfile', start, end: end < 0 ? source.length : end + 1, newText: '' };
}

/** Offset at which `line` (from 1) begins. */
export function lineStart(text: string, line: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) at = text.indexOf('\n', at) + 1;
  return at;
}

/** The processes named `type`; Heroku takes the last. */
export function processOf({ django }: CheckContext, type: string): ProcfileProcess | undefined {
  return django.procfile.processes.filter((process) => process.type === type).at(-1);
}

/** Why no Procfile is looked for: the project is deployed as containers. */
export function containerFile(project: Project): string | undefined {
  return /^build:\s*$[\s\S]*?^\s+docker:/m.test(project.text('heroku.yml') ?? '') ? 'heroku.yml' : undefined;
}

/** Modules that hold the WSGI or ASGI application, best guess first: `folder` to run in, and the dotted name. */
export function applicationModules(
  { django }: CheckContext,
  kind: 'wsgi' | 'asgi',
): { folder: string; module: string; file: string }[] {
  const base = django.managePy?.replace(/\/?manage\.py$/, '') ?? '';
  return django.project
    .below(base)
    .filter(
      (file) =>
        file.endsWith(`/${kind}.py`) && !/(^|\/)(site-packages|node_modules|\.?venv|env)\//.test(file),
    )
    .map((file) => ({
      folder: base,
      file,
      module: file.slice(base === '' ? 0 : base.length + 1, -3).replaceAll('/', '.'),
    }))
    .sort((a, b) => a.module.split('.').length - b.module.split('.').length);
}

/** A `web:` line for the project, or one to fill in. */
export function webLine(context: CheckContext): { line: string; certain: boolean } {
  const modules = applicationModules(context, 'wsgi');
  const { folder, module } = modules[0] ?? { folder: '', module: '<package>.wsgi' };
  const chdir = folder === '' ? '' : `--chdir ${folder} `;
  return { line: `web: gunicorn ${chdir}${module} --log-file -`, certain: modules.length === 1 };
}

/** What the lines that Heroku drops are meant to be, once their colon is written as it reads it. */
export function meantProcesses({ django }: CheckContext): ProcfileProcess[] {
  return django.procfile.dropped.flatMap(({ line, text }) => {
    const [, before, type, command] = /^(\s*([A-Za-z0-9_-]+)\s*[:：]\s*)(\S.*?)\s*$/.exec(text) ?? [];
    return before && type && command ? [{ type, command, line, column: before.length + 1 }] : [];
  });
}
