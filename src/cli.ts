import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cancelOnSignals } from './cancel.js';
import { type CommandLine, CommandLineError, readCommandLine, type Values } from './command-line.js';
import { readContext } from './github/context.js';
import { type Inputs, loadInputs, type RunMode } from './inputs.js';
import { cliTexts, usage } from './messages/cli.js';
import { ActionError, InputError } from './model/errors.js';
import type { Progress } from './model/journal.js';
import type { Language, Text } from './model/text.js';
import { perform } from './perform.js';
import { toJson } from './report/json.js';
import { terminalLog } from './report/log.js';
import { problemOf, type Report } from './report/report.js';
import { terminal } from './report/terminal.js';
import { cacheFolder } from './stages/cache.js';
import type { Run } from './stages/run.js';

/**
 * The same work from a terminal. Resolves with the exit status: 0 for a good end,
 * 1 when something failed (by `--fail-on`), 2 for words that are not understood.
 */
export async function cli(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const line = readCommandLine(args);
  const { command, path, values, problems } = line;
  const language: Language = values.language === 'ko' ? 'ko' : 'en';
  if (values.help || args.length === 0) return explain(values.help, language);
  try {
    if (command === 'check' || command === 'rehearse') return await reportOn(command, line, env);
    if (command === 'fix')
      return await (await import('./fix.js')).fix(await runOf('check', line, env), values.unsafe, print);
    if (problems.length > 0) throw new CommandLineError(problems);
    if (command === 'requirements') {
      return (await import('./scrub/requirements-report.js')).printRequirements(path, print);
    }
    if (command === 'heroku') return await heroku(env, values.format === 'json');
    return explain(false, language);
  } catch (error) {
    const { text, hint, stack } = problemOf(error);
    const words = error instanceof ActionError ? text[language] : stack;
    process.stderr.write(`${words}\n${hint ? `${hint[language]}\n` : ''}`);
    return 2;
  }
}

async function heroku(env: NodeJS.ProcessEnv, json: boolean): Promise<number> {
  const { serve } = await import('./local-heroku/serve.js');
  return serve(env, cacheFolder(env), cancelOnSignals(), json, print);
}

function explain(asked: boolean, language: Language): number {
  (asked ? process.stdout : process.stderr).write(`${usage[language]}\n`);
  return asked ? 0 : 2;
}

async function reportOn(mode: RunMode, line: CommandLine, env: NodeJS.ProcessEnv): Promise<number> {
  const run = await runOf(mode, line, env);
  try {
    const report: Report = await perform(run, { en: 'asked for', ko: '요청한 작업' });
    const { language } = run.inputs;
    const seen = process.stdout.isTTY && process.stderr.isTTY;
    if (line.values.format === 'json') print(JSON.stringify(toJson(report, language), undefined, 2));
    else print(terminal(report, language, { colors: process.stdout.isTTY, stages: !seen, end: true }));
    return report.status === 'success' ? 0 : 1;
  } finally {
    rmSync(run.temp, { recursive: true, force: true });
  }
}

/** What the options ask for, as a run: they are the action's inputs and are read as those. */
async function runOf(
  mode: RunMode,
  { path, values, problems }: CommandLine,
  env: NodeJS.ProcessEnv,
): Promise<Run> {
  const folder = resolve(path);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  const asEnv: NodeJS.ProcessEnv = { GITHUB_WORKSPACE: isFolder ? folder : '/', INPUT_MODE: mode };
  for (const name of ['language', 'fail-on', 'settings-module', 'health-check-path', 'timeout'] as const) {
    if (values[name] !== undefined) asEnv[`INPUT_${name.toUpperCase()}`] = values[name];
  }
  const ids = values.ignore && (await checkIds());
  if (values.ignore) asEnv.INPUT_IGNORE = values.ignore.join('\n');
  const inputs = understood([...problems, ...(isFolder ? [] : [cliTexts.noFolder(path)])], () =>
    loadInputs(asEnv, () => {}, ids),
  );
  const temp = mkdtempSync(join(tmpdir(), 'deploy-django-'));
  return {
    inputs,
    mode,
    github: { ...readContext(asEnv), workspace: folder },
    folder,
    temp,
    keep: temp,
    env,
    progress: progressFor(values, inputs.language),
    signal: cancelOnSignals(),
    startedAt: new Date(),
    deadline: Date.now() + inputs.timeout,
    remember: () => {},
    mask: () => {},
  };
}

/** The inputs, when `problems` is empty and they have none. Throws with all problems else. */
function understood(problems: readonly Text[], load: () => Inputs): Inputs {
  const all = [...problems];
  try {
    const inputs = load();
    if (all.length === 0) return inputs;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const { input, value, expected } of error.problems)
      all.push(cliTexts.wrongValue(`--${input}`, value, expected));
  }
  throw new CommandLineError(all);
}

/** The ids that `--ignore` may name. */
async function checkIds(): Promise<string[]> {
  return (await import('./checks/registry.js')).checks.map(({ id }) => id);
}

/** Progress goes to stderr, so that stdout is the report alone. */
function progressFor(values: Values, language: Language): Progress {
  if (values.format === 'json') return { stage() {}, ended() {}, step() {}, output() {} };
  return terminalLog((line) => process.stderr.write(`${line}\n`), language);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
