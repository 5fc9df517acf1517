import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache as testCache } from '../e2e/local-heroku.js';
import type { Workspace } from '../e2e/run-action.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const version = 'v0.2.87';
const caches = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'deploy-django-to-heroku');

export const goIsThere = spawnSync('go', ['version']).status === 0;

/** nektos/act, which runs workflows on this machine; built once, its sources checked by Go's checksum database. */
export function buildAct(): string {
  const folder = join(caches, `act-${version}`);
  const program = join(folder, 'act');
  if (!existsSync(program))
    execFileSync('go', ['install', `github.com/nektos/act@${version}`], {
      env: { ...process.env, GOBIN: folder },
      stdio: 'pipe',
    });
  return program;
}

export interface ActRequest {
  event: 'push' | 'pull_request' | 'workflow_dispatch';
  /** Name of an example workflow, or of one that lies in the workspace. */
  workflow: string;
  payload?: object;
  inputs?: Readonly<Record<string, string>>;
  secrets: Readonly<Record<string, string>>;
  vars?: Readonly<Record<string, string>>;
  env: Readonly<Record<string, string>>;
}

export interface ActResult {
  exitCode: number;
  output: string;
  /** Files that a step uploaded, by `artifact/file`. */
  artifacts: string[];
}

/**
 * Runs an example workflow as it is. Nothing may come from the network, so act itself stands in for
 * actions/checkout (it copies the repository), and a script of ours for actions/upload-artifact (it copies the
 * files). The action is that of this repository: action.yml and dist.
 */
export async function runWorkflow(
  act: string,
  workspace: Workspace,
  request: ActRequest,
): Promise<ActResult> {
  const temp = mkdtempSync(join(tmpdir(), 'act-'));
  try {
    const action = join(temp, 'action');
    mkdirSync(action);
    cpSync(join(root, 'action.yml'), join(action, 'action.yml'));
    cpSync(join(root, 'dist'), join(action, 'dist'), { recursive: true });
    const uploads = join(temp, 'uploads');
    const upload = join(temp, 'upload');
    mkdirSync(uploads);
    mkdirSync(upload);
    writeFileSync(join(upload, 'action.yml'), uploadAction(uploads));
    const { event, workflow, payload = {}, inputs = {}, vars = {} } = request;
    writeFileSync(join(temp, 'event.json'), JSON.stringify({ inputs, ...payload }));
    const file = (name: string, values: Readonly<Record<string, string>>): string => {
      writeFileSync(
        join(temp, name),
        Object.entries(values)
          .map(([key, value]) => `${key}=${value}\n`)
          .join(''),
      );
      return join(temp, name);
    };
    const uploaded = /uses: (actions\/upload-artifact@\S+)/.exec(example('rehearse.yml'))![1];
    const args = [
      event,
      ['--workflows', `.github/workflows/${workflow}`],
      ['--eventpath', join(temp, 'event.json')],
      ['--platform', 'ubuntu-latest=-self-hosted'],
      ['--local-repository', `OWNER/deploy-django-to-heroku@v1=${action}`],
      ['--local-repository', `${uploaded}=${upload}`],
      ['--action-cache-path', workFolder(temp)],
      ['--secret-file', file('secrets', request.secrets)],
      ['--var-file', file('vars', vars)],
      ['--env-file', file('env', request.env)],
      ['--defaultbranch', 'main'],
      '--no-cache-server',
    ].flat();
    return await new Promise((resolve) => {
      execFile(act, args, { cwd: workspace.folder, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
        resolve({
          exitCode: typeof error?.code === 'number' ? error.code : error ? 1 : 0,
          output: stdout + stderr,
          artifacts: readdirSync(uploads, { recursive: true })
            .map(String)
            .filter((name) => name.includes('/')),
        });
      });
    });
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** A folder for act's copies; virtual environments outlive it, where the other tests have theirs. */
function workFolder(temp: string): string {
  const tools = join(temp, 'work/tool_cache/deploy-django-to-heroku');
  mkdirSync(tools, { recursive: true });
  for (const [name, lasting] of [
    ['local-heroku', testCache],
    ['runner', join(testCache, 'runner')],
  ] as const) {
    mkdirSync(lasting, { recursive: true });
    symlinkSync(lasting, join(tools, name));
  }
  return join(temp, 'work');
}

/** The example workflows, in the repository that they are for. */
export function addWorkflows(workspace: Workspace): void {
  for (const name of readdirSync(join(root, 'examples/workflows')))
    if (name.endsWith('.yml')) workspace.write(`.github/workflows/${name}`, example(name));
  workspace.git('remote', 'add', 'origin', 'https://github.com/octo/movie-reviews.git');
}

function example(name: string): string {
  return readFileSync(join(root, 'examples/workflows', name), 'utf8');
}

const uploadAction = (folder: string): string => `
name: upload
inputs:
  name: { required: true }
  path: { required: true }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        FROM: \${{ inputs.path }}
        TO: ${folder}/\${{ inputs.name }}
      run: cp -R "$FROM" "$TO"
`;
