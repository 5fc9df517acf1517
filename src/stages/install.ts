import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DjangoProject } from '../django/django-project.js';
import { josa } from '../model/josa.js';
import type { StageResult } from '../model/journal.js';
import type { Text } from '../model/text.js';
import { activeEnvironment } from '../runner/active-environment.js';
import type { Surroundings } from '../runner/environment.js';
import { findPython } from '../runner/find-python.js';
import { InstallError } from '../runner/install-error.js';
import { type PythonEnvironment, prepareEnvironment } from '../runner/prepare-environment.js';
import { exportSource } from '../source/export-source.js';
import { cacheFolder } from './cache.js';
import type { Run } from './run.js';
import type { Scrubbed } from './scrub.js';

/** The project as Heroku will have it, on the runner: a copy of what is shipped, and its Python environment. */
export interface Prepared extends Surroundings {
  environment: PythonEnvironment;
  /** '3.13.2' */
  version: string;
  /** A copy of what Heroku gets. What runs may write into it. */
  folder: string;
}

/**
 * Installs the project's dependencies on the runner, before anything is sent: what fails here
 * would fail in Heroku's build. undefined where that cannot be tried.
 * Throws StageError (InstallError) with the cause and its line.
 */
export async function install(
  run: Run,
  django: DjangoProject,
  scrubbed: Scrubbed,
): Promise<StageResult<Prepared | undefined>> {
  const { manager } = django.install;
  if (run.inputs.collectstatic === 'off' && run.inputs.probe === 'off') return left(notNeeded);
  if (manager === 'none' || manager === 'several') return left(noManager);
  // The rehearsal's own build takes the nearest, too.
  const choice = pythonChoice(run);
  const nearest = run.mode === 'rehearse';
  const python = await findPython({ minor: django.python.minor, choice, nearest }, run.env);
  if (!python) return left(noPython(django.python.minor));

  const folder = join(run.temp, 'checkout');
  await exportCopy(run, django, scrubbed, folder);
  run.progress.step({
    en: `Installing the requirements with Python ${python.version}`,
    ko: `Python ${python.version}에 패키지를 설치하는 중`,
  });
  const request = {
    env: run.env,
    temp: join(run.temp, 'children'),
    manager,
    python,
    folder,
    install: django.install,
    cache: cacheFolder(run.env),
    preferUv: run.mode === 'deploy',
    onLine: (line: string) => run.progress.output(line),
    signal: run.signal,
    timeout: Math.max(1, run.deadline - Date.now()),
  };
  const { env, temp } = request;
  let environment: PythonEnvironment;
  try {
    environment = await (choice === 'active' ? activeEnvironment : prepareEnvironment)(request);
  } catch (error) {
    // The rehearsal's own build would fail on the same machine.
    if (run.mode === 'deploy' && error instanceof InstallError && error.ofThisMachine)
      return left(lacking(error));
    throw error;
  }
  return {
    value: { environment, version: python.version, folder, env, temp },
    note: installed(python.version, django.python.minor, environment.reused),
  };
}

/** What is shipped, with the repaired requirements; never the checkout, since the project's code will run in it. */
async function exportCopy(run: Run, django: DjangoProject, scrubbed: Scrubbed, folder: string) {
  await exportSource({
    folder: run.folder,
    commit: 'HEAD',
    prefix: django.project.prefix,
    searchPath: run.env.PATH,
    target: folder,
  });
  for (const [path, bytes] of scrubbed.overlay) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

function pythonChoice({ inputs: { python } }: Run): string {
  return python.kind === 'path' ? python.path : python.kind;
}

function left(note: Text): StageResult<undefined> {
  return { value: undefined, skipped: true, note };
}

function installed(version: string, wanted: string, reused: boolean): Text {
  const other = version.startsWith(`${wanted}.`)
    ? { en: '', ko: '' }
    : { en: ` (Heroku: ${wanted})`, ko: `(Heroku: ${wanted})` };
  return reused
    ? {
        en: `The requirements are there already, with Python ${version}${other.en}.`,
        ko: `패키지가 이미 설치되어 있습니다. Python ${version}${other.ko}.`,
      }
    : {
        en: `The requirements install with Python ${version}${other.en}.`,
        ko: `Python ${version}${other.ko}에 패키지가 모두 설치됩니다.`,
      };
}

function lacking({ text, hint }: InstallError): Text {
  return {
    en: `Not tried here, left to Heroku. ${text.en} ${hint?.en ?? ''}`.trim(),
    ko: `여기서는 확인하지 못해 Heroku에 맡깁니다. ${text.ko} ${hint?.ko ?? ''}`.trim(),
  };
}

const notNeeded: Text = {
  en: '`collectstatic: off` and `probe: off`: nothing is run on the runner.',
  ko: '`collectstatic: off`, `probe: off`이므로 러너에서 실행할 것이 없습니다.',
};
const noManager: Text = {
  en: 'There is not exactly one of requirements.txt, uv.lock, poetry.lock and Pipfile.lock: Heroku will refuse the build.',
  ko: 'requirements.txt, uv.lock, poetry.lock, Pipfile.lock 중 정확히 하나가 있어야 합니다. Heroku가 빌드를 거부합니다.',
};

function noPython(minor: string): Text {
  return {
    en: `Python ${minor} is not on this runner, so Heroku’s build will be the first to run it. actions/setup-python before this step changes that.`,
    ko: josa(
      `이 러너에 Python ${minor}이(가) 없어 Heroku의 빌드에서 처음 실행됩니다. 이 단계보다 먼저 actions/setup-python을 실행하면 미리 확인할 수 있습니다.`,
    ),
  };
}
