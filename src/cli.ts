import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cancelOnSignals } from './cancel.js';
import { readContext } from './github/context.js';
import { type Inputs, loadInputs, type RunMode } from './inputs.js';
import { usage } from './messages/cli.js';
import { ActionError } from './model/errors.js';
import type { Progress } from './model/journal.js';
import type { Language } from './model/text.js';
import { perform } from './perform.js';
import { toJson } from './report/json.js';
import { terminalLog } from './report/log.js';
import { problemOf, type Report } from './report/report.js';
import { terminal } from './report/terminal.js';
import { cacheFolder } from './stages/cache.js';
import type { Run } from './stages/run.js';

const options = {
  format: { type: 'string', default: 'text' },
  language: { type: 'string', default: 'en' },
  'fail-on': { type: 'string' },
  ignore: { type: 'string', multiple: true },
  'settings-module': { type: 'string' },
  'health-check-path': { type: 'string' },
  timeout: { type: 'string' },
  unsafe: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/**
 * The same work from a terminal. Resolves with the exit status: 0 for a good end,
 * 1 when something failed (by `--fail-on`), 2 for words that are not understood.
 */
export async function cli(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  let language: Language = 'en';
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.language === 'ko') language = 'ko';
    const [command, path = '.', ...rest] = positionals;
    if (values.help || !command || rest.length > 0) return explain(values.help, language);
    if (command === 'check' || command === 'rehearse') return await reportOn(command, path, values, env);
    if (command === 'fix')
      return await (await import('./fix.js')).fix(
        await runOf('check', path, values, env),
        values.unsafe,
        print,
      );
    if (command === 'requirements') {
      return (await import('./scrub/requirements-report.js')).printRequirements(path, print);
    }
    if (command === 'heroku') return await heroku(env, values.format === 'json');
    return explain(false, language);
  } catch (error) {
    const { text, hint, stack } = problemOf(error);
    const known =
      error instanceof ActionError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${known ? text[language] : stack}\n${hint ? `${hint[language]}\n` : ''}`);
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

async function reportOn(
  mode: RunMode,
  path: string,
  values: Values,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const run = await runOf(mode, path, values, env);
  try {
    const report: Report = await perform(run, { en: 'asked for', ko: '요청한 작업' });
    const { language } = run.inputs;
    if (values.format === 'json') print(JSON.stringify(toJson(report, language), undefined, 2));
    else print(terminal(report, language, { colors: process.stdout.isTTY }));
    return report.status === 'success' ? 0 : 1;
  } finally {
    rmSync(run.temp, { recursive: true, force: true });
  }
}

/** What the options ask for, as a run: they are the action's inputs and are read as those. */
async function runOf(mode: RunMode, path: string, values: Values, env: NodeJS.ProcessEnv): Promise<Run> {
  const folder = resolve(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ActionError({ en: `There is no folder \`${path}\`.`, ko: `\`${path}\` 폴더가 없습니다.` });
  }
  const asEnv: NodeJS.ProcessEnv = { GITHUB_WORKSPACE: folder, INPUT_MODE: mode };
  for (const name of ['language', 'fail-on', 'settings-module', 'health-check-path', 'timeout'] as const) {
    if (values[name] !== undefined) asEnv[`INPUT_${name.toUpperCase()}`] = values[name];
  }
  if (values.ignore) asEnv.INPUT_IGNORE = values.ignore.join('\n');
  const inputs: Inputs = loadInputs(asEnv, () => {}, values.ignore && (await checkIds()));
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
