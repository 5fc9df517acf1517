import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A checkout as actions/checkout leaves it: one commit of the given project. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'workspace-'));

  /** `project`: a folder below the repository root to copy; `changes`: files written over it, null deletes one. */
  constructor(project: string, changes: Readonly<Record<string, string | null>> = {}) {
    cpSync(join(root, project), this.folder, { recursive: true });
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) rmSync(join(this.folder, path), { recursive: true });
      else this.write(path, text);
    }
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('Begin');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  commit(message: string): string {
    this.git('add', '--all');
    this.git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '-m', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What the runner would know after the step. */
export interface StepResult {
  exitCode: number | null;
  stdout: string;
  outputs: Readonly<Record<string, string>>;
  summary: string;
  /** What the step has saved for its post step. */
  state: Readonly<Record<string, string>>;
  /** Text of the files that outputs ending in `-file` name. */
  files: Readonly<Record<string, string>>;
  /** Files in the folder that the output `screenshots` names. */
  pictures: Readonly<Record<string, Buffer>>;
  /** The parsed report-file. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests look at it as JSON
  report: any;
  /** Milliseconds. */
  duration: number;
}

/**
 * What a reader of the log sees: workflow commands are carried out, not shown, unless
 * they are stopped; masked values are stars from then on.
 */
export function shownLog(stdout: string): string {
  const masks: string[] = [];
  let stopped: string | undefined;
  const shown: string[] = [];
  for (const line of stdout.split('\n')) {
    const [, command, value = ''] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
    if (stopped !== undefined && line === `::${stopped}::`) stopped = undefined;
    else if (stopped === undefined && command === 'stop-commands') stopped = value;
    else if (stopped === undefined && command === 'add-mask') masks.push(value);
    else shown.push(masks.reduce((text, mask) => text.replaceAll(mask, '***'), line));
  }
  return shown.join('\n');
}

export interface Step {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  stdout(): string;
  /** Resolves once `text` was printed. */
  printed(text: string | RegExp): Promise<void>;
  readonly ended: Promise<StepResult>;
}

/** Starts `dist/index.js` as the runner starts it: inputs, files and nothing of our own environment but PATH and HOME. */
export function startStep(
  workspace: Workspace,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Step {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'].map((name) => {
      writeFileSync(join(temp, name), '');
      return [name, join(temp, name)];
    }),
  );
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist/index.js')], {
    cwd: workspace.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_WORKSPACE: workspace.folder,
      GITHUB_REPOSITORY: 'octo/movie-reviews',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: workspace.git('rev-parse', 'HEAD').trim(),
      RUNNER_TEMP: temp,
      RUNNER_OS: 'Linux',
      ...files,
      ...passThrough(),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
  });
  let text = '';
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream!.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const watch of watchers) watch();
    });
  }
  const ended = new Promise<StepResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      for (const watch of watchers) watch();
      const outputs = readOutputs(readFileSync(files.GITHUB_OUTPUT!, 'utf8'));
      const written = Object.fromEntries(
        Object.entries(outputs)
          .filter(([name, path]) => name.endsWith('-file') && existsSync(path))
          .map(([name, path]) => [name, readFileSync(path, 'utf8')]),
      );
      const result: StepResult = {
        exitCode,
        stdout: text,
        outputs,
        summary: readFileSync(files.GITHUB_STEP_SUMMARY!, 'utf8'),
        state: readOutputs(readFileSync(files.GITHUB_STATE!, 'utf8')),
        files: written,
        pictures: readFolder(outputs.screenshots),
        report: written['report-file'] === undefined ? undefined : JSON.parse(written['report-file']),
        duration: performance.now() - began,
      };
      rmSync(temp, { recursive: true, force: true });
      resolve(result);
    });
  });
  const printed = (wanted: string | RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) done(resolve);
        else if (child.exitCode !== null)
          done(() => reject(new Error(`ended without printing ${wanted}:\n${text}`)));
      };
      const done = (then: () => void): void => {
        watchers.delete(look);
        then();
      };
      watchers.add(look);
      look();
    });
  return { child, stdout: () => text, printed, ended };
}

/** Starts the step and waits for its end. */
export function runStep(
  workspace: Workspace,
  inputs: Readonly<Record<string, string>>,
  env?: Readonly<Record<string, string>>,
): Promise<StepResult> {
  return startStep(workspace, inputs, env).ended;
}

/** How pip and TLS reach the package index of this machine, when it needs telling. */
function passThrough(): Record<string, string | undefined> {
  const names = Object.keys(process.env).filter((name) =>
    /^(PIP_|SSL_CERT|REQUESTS_CA|RUNNER_TOOL_CACHE|PYENV_ROOT)/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

function readFolder(folder: string | undefined): Record<string, Buffer> {
  const names = folder ? readdirSync(folder) : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder!, name))]));
}

function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) outputs[match[1]!] = match[3]!;
  return outputs;
}
