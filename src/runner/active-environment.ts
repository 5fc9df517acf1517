import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StageError } from '../model/errors.js';
import { InstallFailed, type RunTool } from './install-host.js';
import { toolEnvironment, toolProgram } from './lock-tools.js';
import { bundledPip } from './pip.js';
import {
  type EnvironmentRequest,
  explained,
  installRunner,
  type PythonEnvironment,
} from './prepare-environment.js';

/**
 * The environment of `request.python` as it is, when the project's requirements are in it:
 * pip, uv or Poetry is asked what it would install, and installs nothing.
 * @throws StageError that names what is missing, InstallError when the requirements cannot be installed at all, CancelledError, DeadlineError.
 */
export async function activeEnvironment(request: EnvironmentRequest): Promise<PythonEnvironment> {
  const { python, temp } = request;
  for (const needed of [join(temp, 'home'), join(temp, 'tmp')]) await mkdir(needed, { recursive: true });
  try {
    const missing = await notInstalled(request, installRunner(request));
    if (missing.length > 0) throw incomplete(python.executable, missing);
  } catch (error) {
    throw error instanceof InstallFailed ? explained(error, request) : error;
  }
  const programs = dirname(python.executable);
  return { folder: dirname(programs), python: python.executable, programs, reused: true };
}

/** uv's and Poetry's words for what they would put into the environment. */
const dryRuns = {
  uv: {
    args: ['sync', '--locked', '--no-default-groups', '--inexact', '--dry-run', '--no-progress'],
    wanted: /^ \+ (\S+)/,
  },
  poetry: {
    args: ['install', '--only', 'main', '--dry-run', '--no-ansi', '--no-interaction'],
    wanted: /^\s*- (?:Installing|Updating|Downgrading) (?!.*Skipped)(.+?)\s*$/,
  },
} as const;

async function notInstalled(request: EnvironmentRequest, run: RunTool): Promise<string[]> {
  const { manager, python, env } = request;
  if (manager === 'pip') return missingByPip(request, 'requirements.txt', run);
  const tool = await toolProgram(manager, env.PATH ?? '', { ...request, run });
  const within = { quiet: true, env: toolEnvironment(dirname(dirname(python.executable))) };
  if (manager === 'pipenv') {
    const { output } = await succeeded(run(tool, ['requirements'], within));
    const file = join(request.temp, 'pipenv-requirements.txt');
    await writeFile(file, output);
    return missingByPip(request, file, run);
  }
  const { args, wanted } = dryRuns[manager];
  const { output } = await succeeded(run(tool, args, within));
  return output.split('\n').flatMap((line) => wanted.exec(line)?.[1] ?? []);
}

async function missingByPip(
  { python, temp }: EnvironmentRequest,
  file: string,
  run: RunTool,
): Promise<string[]> {
  const wheel = await bundledPip(python, run);
  const report = join(temp, 'pip-report.json');
  const args = ['install', '--dry-run', '--quiet', '--no-input', '--report', report, '-r', file];
  await succeeded(run(python.executable, [...(wheel ? [`${wheel}/pip`] : ['-m', 'pip']), ...args]));
  const { install }: { install: { metadata: { name: string; version: string } }[] } = JSON.parse(
    await readFile(report, 'utf8'),
  );
  return install.map(({ metadata }) => `${metadata.name}==${metadata.version}`);
}

async function succeeded(ending: ReturnType<RunTool>): ReturnType<RunTool> {
  const ended = await ending;
  if (ended.code !== 0) throw new InstallFailed('requirements', ended.output);
  return ended;
}

function incomplete(python: string, missing: readonly string[]): StageError {
  const some = missing.slice(0, 8).join(', ');
  const more = missing.length - 8;
  return new StageError(
    {
      en: `The active Python (${python}) does not have what the project requires: ${some}${more > 0 ? ` and ${more} more` : ''}.`,
      ko: `활성 Python(${python})에 프로젝트가 요구하는 패키지가 없습니다: ${some}${more > 0 ? ` 외 ${more}개` : ''}.`,
    },
    {
      hint: {
        en: 'Install the requirements in a step before this one, or leave the input `python` out: then an environment of its own is made.',
        ko: '이 단계보다 먼저 패키지를 설치하거나, 입력 `python`을 지워 주세요. 그러면 별도의 환경을 만듭니다.',
      },
    },
  );
}
