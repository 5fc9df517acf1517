import { type GitHubContext, readContext } from './github/context.js';
import { configVars, secretsOf, superuser } from './inputs/config-vars.js';
import { type Choice, definitionOf, type InputName, inputNames } from './inputs/definitions.js';
import type { IgnoreRule, PythonChoice } from './inputs/parse.js';
import * as parse from './inputs/parse.js';
import { misspeltInputs } from './inputs/unknown-inputs.js';
import { inputTexts } from './messages/inputs.js';
import { InputError, type InputProblem } from './model/errors.js';
import type { Language, Text } from './model/text.js';

export type { IgnoreRule, PythonChoice };
export type RunMode = Exclude<Choice<'mode'>, 'auto'>;

/** What the workflow asked for; every value is checked. */
export interface Inputs {
  mode: Choice<'mode'>;
  herokuApiKey?: string;
  herokuAppName?: string;
  createApp: boolean;
  /** Of a new app. */
  team?: string;
  region?: string;
  stack?: string;
  /** POSIX, relative to the workspace, '' for the workspace itself; an existing folder inside it. */
  projectDir: string;
  settingsModule?: string;
  failOn: Choice<'fail-on'>;
  failOnScope: Choice<'fail-on-scope'>;
  ignore: readonly IgnoreRule[];
  language: Language;
  annotations: Choice<'annotations'>;
  suggestions: boolean;
  comment: boolean;
  screenshot: boolean;
  /** Name of a GitHub environment. */
  deployment?: string;
  scrub: Choice<'scrub'>;
  collectstatic: Choice<'collectstatic'>;
  probe: Choice<'probe'>;
  migrate: Choice<'migrate'>;
  migrateCommand: string;
  /** Whether visitors are kept out while it migrates. */
  maintenance: boolean;
  rollback: Choice<'rollback'>;
  /** Name of the app that this one is promoted to. */
  promoteTo?: string;
  /** Whether a commit may be deployed over a later one. */
  allowOlder: boolean;
  /** Whether what is live and serves is built again. */
  force: boolean;
  /** Undefined when nobody says which page shows that the site serves. */
  healthCheckPath?: string;
  /** Statuses with which the page counts as served, as ranges with both ends. */
  healthCheckStatus: readonly (readonly [from: number, to: number])[];
  /** Milliseconds. */
  timeout: number;
  configVars: ReadonlyMap<string, string>;
  /** Full name of the plan to attach where a database is missing; undefined for none. */
  postgresPlan?: string;
  /** DJANGO_SUPERUSER_* of the administrator to make. */
  superuser?: ReadonlyMap<string, string>;
  githubToken?: string;
  python: PythonChoice;
}

/**
 * The only reader of inputs. Masks secrets first and deletes their entries from `env`, so that no child
 * process can see them. Throws InputError with everything that is wrong. `checkIds` lets a misspelt id
 * in `ignore` be seen.
 */
export function loadInputs(
  env: NodeJS.ProcessEnv,
  mask: (secret: string) => void,
  checkIds?: readonly string[],
): Inputs {
  const context = readContext(env);
  const problems: InputProblem[] = misspeltInputs(env);

  const raw = (name: InputName): string => env[variable(name)]?.trim() ?? '';
  const read = <T>(name: InputName, parser: (value: string) => parse.Parsed<T>): T => {
    const { default: fallback = '', secret } = definitionOf(name);
    const parsed = parser(raw(name) || fallback);
    if ('value' in parsed) return parsed.value;
    const value = secret ? undefined : raw(name);
    for (const expected of parsed.problems) problems.push({ input: name, value, expected });
    return undefined as T; // never seen: the problems are thrown below
  };
  const choice = <N extends InputName>(name: N): Choice<N> =>
    read(name, (value) => parse.choice(value, definitionOf(name).values ?? [])) as Choice<N>;
  const optional = <T>(name: InputName, parser: (value: string) => parse.Parsed<T>): T | undefined =>
    raw(name) === '' ? undefined : read(name, parser);

  const secret = (name: InputName): string => {
    const value = raw(name);
    const lines = name === 'config-vars' || name === 'superuser';
    for (const line of lines ? secretsOf(value) : [value]) if (line) mask(line);
    return value;
  };
  secret('heroku-api-key');
  secret('config-vars');
  secret('superuser');
  const githubToken = secret('github-token') || undefined;

  const inputs: Inputs = {
    mode: choice('mode'),
    herokuApiKey: optional('heroku-api-key', parse.apiKey),
    herokuAppName: optional('heroku-app-name', parse.appName),
    createApp: read('create-app', parse.flag),
    team: optional('team', parse.herokuName),
    region: optional('region', parse.herokuName),
    stack: optional('stack', parse.herokuName),
    projectDir: read('project-dir', (value) => parse.projectDir(value, context.workspace)),
    settingsModule: optional('settings-module', parse.settingsModule),
    failOn: choice('fail-on'),
    failOnScope: choice('fail-on-scope'),
    ignore: read('ignore', (value) => parse.ignore(value, checkIds)),
    language: choice('language'),
    annotations: choice('annotations'),
    suggestions: read('suggestions', parse.flag),
    comment: read('comment', parse.flag),
    screenshot: read('screenshot', parse.flag),
    deployment: optional('deployment', parse.environment),
    scrub: choice('scrub'),
    collectstatic: choice('collectstatic'),
    probe: choice('probe'),
    migrate: choice('migrate'),
    migrateCommand: read('migrate-command', parse.command),
    maintenance: read('maintenance', parse.flag),
    rollback: choice('rollback'),
    promoteTo: optional('promote-to', parse.appName),
    allowOlder: read('allow-older', parse.flag),
    force: read('force', parse.flag),
    healthCheckPath: optional('health-check-path', parse.urlPath),
    healthCheckStatus: read('health-check-status', parse.statuses),
    timeout: read('timeout', parse.timeout),
    configVars: read('config-vars', configVars),
    postgresPlan: read('postgres-plan', parse.postgresPlan),
    superuser: read('superuser', superuser),
    githubToken,
    python: read('python', parse.python),
  };
  for (const name of inputNames) if (definitionOf(name).secret) delete env[variable(name)];

  const given = new Set(problems.map((problem) => problem.input));
  problems.push(...missingForDeploy(inputs, context).filter((problem) => !given.has(problem.input)));
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

/**
 * What this run is going to do, and why. Throws InputError when it must deploy and cannot; a pull request
 * that GitHub gives no secrets to is checked instead, and so is a stranger's where there are secrets.
 */
export function resolveMode(inputs: Inputs, context: GitHubContext): { mode: RunMode; why: Text } {
  const missing = missingForDeploy(inputs, context);
  if (missing.length > 0) throw new InputError(missing);
  const { mode, herokuApiKey } = inputs;
  const { why } = inputTexts;
  if (context.stranger && mode !== 'check') return { mode: 'check', why: why.stranger(context.stranger) };
  if (mode === 'deploy' && !herokuApiKey)
    return { mode: 'check', why: why.withheld(context.secretsWithheld) };
  if (mode !== 'auto') return { mode, why: why.asked(mode) };
  if (context.pullRequest) return { mode: 'check', why: why.pullRequest(context.secretsWithheld) };
  if (!herokuApiKey) return { mode: 'check', why: why.noKey };
  if (context.follows && context.follows !== 'success')
    return { mode: 'check', why: why.follows(context.follows) };
  return { mode: 'deploy', why: why.key };
}

/** Inputs without which the run that was asked for cannot deploy. */
function missingForDeploy(inputs: Inputs, context: GitHubContext): InputProblem[] {
  const { mode, herokuApiKey, herokuAppName } = inputs;
  if (context.stranger) return [];
  const deploys =
    (mode === 'deploy' && !(context.secretsWithheld && !herokuApiKey)) ||
    (mode === 'auto' && herokuApiKey !== undefined && !context.pullRequest);
  if (!deploys) return [];
  const problems: InputProblem[] = [];
  if (!herokuApiKey) problems.push({ input: 'heroku-api-key', expected: inputTexts.keyMissing });
  if (!herokuAppName) problems.push({ input: 'heroku-app-name', expected: inputTexts.appMissing });
  return problems;
}

/** The runner's environment variable for an input: upper case, blanks to underscores, dashes stay. */
function variable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}
