import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DjangoProject } from '../django/django-project.js';
import { StageError } from '../model/errors.js';
import type { StageResult } from '../model/journal.js';
import type { Text } from '../model/text.js';
import { findPython } from '../runner/find-python.js';
import { prepareEnvironment } from '../runner/prepare-environment.js';
import { type CollectFailure, runCollectstatic } from '../runner/run-collectstatic.js';
import { exportSource } from '../source/export-source.js';
import { cacheFolder } from './cache.js';
import type { Run } from './run.js';
import type { Scrubbed } from './scrub.js';

/** What collecting on the runner adds to the archive. */
export interface Collected {
  /** With `ship`: folders whose files are added. */
  additions: readonly { folder: string; at: string }[];
  overlay: ReadonlyMap<string, Uint8Array>;
  /** Whether collectstatic ran here and ended well. */
  worked: boolean;
}

export const nothingCollected: Collected = { additions: [], overlay: new Map(), worked: false };

/** The buildpack leaves collectstatic out when this file is in the source: for this build alone, so nothing has to be undone. */
const SWITCH_OFF = '.heroku/collectstatic_disabled';

/**
 * Installs the requirements on the runner and runs collectstatic there, before
 * anything is sent: what fails here would fail in Heroku's build. `configVars` are the
 * app's, as the build will see them. Throws StageError (InstallError) with the cause and its line.
 */
export async function collect(
  run: Run,
  configVars: ReadonlyMap<string, string>,
  django: DjangoProject,
  scrubbed: Scrubbed,
): Promise<StageResult<Collected>> {
  const ship = run.inputs.collectstatic === 'ship';
  const reason = whyNot(run, django);
  if (reason) return left(reason);
  const python = await findPython(
    { minor: django.python.minor, choice: pythonChoice(run) },
    { env: run.env, toolCache: run.env.RUNNER_TOOL_CACHE },
  );
  if (!python) return left(noPython(django.python.minor));
  const disabled = configVars.get('DISABLE_COLLECTSTATIC') ?? '';
  if (disabled !== '' && disabled !== '0') return left(switchedOff);

  const folder = join(run.temp, 'checkout');
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
  const surroundings = { env: run.env, temp: join(run.temp, 'children'), signal: run.signal };
  const onLine = (line: string): void => run.progress.output(line);
  run.progress.step({
    en: `Installing the requirements with Python ${python.version}`,
    ko: `Python ${python.version}로 요구 사항을 설치하는 중`,
  });
  const environment = await prepareEnvironment({
    ...surroundings,
    python,
    folder,
    requirements: django.install.files as [string, ...string[]],
    cache: join(cacheFolder(run.env), 'runner'),
    onLine,
    timeout: timeLeft(run),
  });
  const collected = join(run.temp, 'collected');
  const result = await runCollectstatic({
    ...surroundings,
    environment,
    folder,
    managePy: django.managePy!,
    configVars: Object.fromEntries(configVars),
    target: collected,
    onLine,
    timeout: timeLeft(run),
  });
  if (result.status === 'failed') throw collectFailed(result.failure, result.log);
  if (result.status === 'skipped')
    return left(result.reason === 'no-django' ? noDjango : remoteStorage(result.storage));
  const note = {
    en: `${result.files} files collected${ship ? ' and shipped' : ''}.`,
    ko: `파일 ${result.files}개를 모았${ship ? '고, 함께 보냅니다' : '습니다'}.`,
  };
  if (!ship || result.staticRoot === undefined) return { value: { ...nothingCollected, worked: true }, note };
  return {
    value: {
      additions: [{ folder: collected, at: result.staticRoot }],
      overlay: new Map([[SWITCH_OFF, new Uint8Array()]]),
      worked: true,
    },
    note,
  };
}

function pythonChoice({ inputs: { python } }: Run): string {
  return python.kind === 'path' ? python.path : python.kind;
}

/** Milliseconds left. */
function timeLeft(run: Run): number {
  return Math.max(1, run.deadline - Date.now());
}

function left(note: Text): StageResult<Collected> {
  return { value: nothingCollected, skipped: true, note };
}

function whyNot(run: Run, django: DjangoProject): Text | undefined {
  if (run.inputs.collectstatic === 'off') {
    return { en: '`collectstatic: off`: left to Heroku.', ko: '`collectstatic: off`: Heroku에 맡깁니다.' };
  }
  if (run.mode === 'rehearse' && run.inputs.collectstatic === 'check') {
    return { en: 'The rehearsal’s own build runs it.', ko: '리허설의 빌드에서 실행합니다.' };
  }
  if (!django.managePy) {
    return {
      en: 'No manage.py within two folders: Heroku leaves it out, too.',
      ko: '두 단계 안에 manage.py가 없어 Heroku도 건너뜁니다.',
    };
  }
  if (django.install.manager !== 'pip') {
    return {
      en: 'Only requirements.txt can be installed on the runner so far; Heroku runs it in its build.',
      ko: '지금은 requirements.txt만 러너에 설치할 수 있습니다. collectstatic은 Heroku의 빌드에서 실행됩니다.',
    };
  }
  return undefined;
}

function noPython(minor: string): Text {
  return {
    en: `Python ${minor} is not on this runner, so Heroku’s build will be the first to run it. actions/setup-python before this step changes that.`,
    ko: `이 러너에 Python ${minor}이(가) 없어 Heroku의 빌드에서 처음 실행됩니다. 이 단계보다 먼저 actions/setup-python을 실행하면 미리 확인할 수 있습니다.`,
  };
}

const switchedOff: Text = {
  en: 'The config var DISABLE_COLLECTSTATIC switches it off: the site may come without its CSS.',
  ko: 'config var DISABLE_COLLECTSTATIC 때문에 실행되지 않습니다. 사이트에 CSS가 빠질 수 있습니다.',
};
const noDjango: Text = {
  en: 'The requirements do not install Django: Heroku leaves it out, too.',
  ko: '요구 사항에 Django가 없어 Heroku도 건너뜁니다.',
};

function remoteStorage(storage: string | undefined): Text {
  return {
    en: `Static files go to a remote storage (${storage}): left to Heroku.`,
    ko: `정적 파일을 원격 스토리지(${storage})에 올리므로 Heroku에 맡깁니다.`,
  };
}

function collectFailed(failure: CollectFailure, log: readonly string[]): StageError {
  const { exception, message, location } = failure;
  const place = location ? ` (${location.file}${location.line ? `:${location.line}` : ''})` : '';
  const cause = `${exception ? `${exception}: ` : ''}${message}${place}`;
  return new StageError(
    {
      en: `collectstatic fails, so Heroku would refuse the build: ${cause}. Nothing was sent.`,
      ko: `collectstatic이 실패하므로 Heroku에서도 빌드가 거부됩니다: ${cause}. 아무것도 보내지 않았습니다.`,
    },
    { log },
  );
}
