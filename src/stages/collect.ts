import { join } from 'node:path';
import { remedyFor } from '../checks/evidence/blame.js';
import type { DjangoProject } from '../django/django-project.js';
import type { BuildEvidence } from '../django/evidence.js';
import { StageError } from '../model/errors.js';
import type { StageResult } from '../model/journal.js';
import type { Text } from '../model/text.js';
import { runCollectstatic } from '../runner/run-collectstatic.js';
import { Hiding } from '../runner/stand-ins.js';
import type { Prepared } from './install.js';
import type { Run } from './run.js';

/** What collecting on the runner adds to the archive. */
export interface Collected {
  /** With `ship`: folders whose files are added. */
  additions: readonly { folder: string; at: string }[];
  overlay: ReadonlyMap<string, Uint8Array>;
  /** Whether collectstatic ran here and ended well. */
  worked: boolean;
  evidence?: BuildEvidence;
  /** Where the files are. */
  folder?: string;
}

export const nothingCollected: Collected = { additions: [], overlay: new Map(), worked: false };

/** The buildpack leaves collectstatic out when this file is in the source: for this build alone, so nothing has to be undone. */
const switchedOffIn = new Map([['.heroku/collectstatic_disabled', new Uint8Array()]]);

/**
 * Runs collectstatic on the runner before anything is sent: what fails here would fail in
 * Heroku's build. `configVars` are the app's, as the build will see them. Throws CollectError
 * with the cause and its line.
 */
export async function collect(
  run: Run,
  configVars: ReadonlyMap<string, string>,
  django: DjangoProject,
  prepared: Prepared | undefined,
): Promise<StageResult<Collected>> {
  const ship = run.inputs.collectstatic === 'ship';
  const reason = whyNot(run, django);
  if (reason) return left(reason);
  if (!prepared) return left(noEnvironment);
  const disabled = configVars.get('DISABLE_COLLECTSTATIC') ?? '';
  if (disabled !== '' && disabled !== '0') return left(switchedOff);

  const target = join(run.temp, 'collected');
  const { learn, hide } = new Hiding();
  learn(configVars);
  const { evidence, log } = await runCollectstatic({
    ...prepared,
    managePy: django.managePy!,
    configVars: Object.fromEntries(configVars),
    target,
    onLine: (line) => run.progress.output(hide(line)),
    signal: run.signal,
    timeout: Math.max(1, run.deadline - Date.now()),
  });
  if (!evidence) return left(noDjango);
  if (evidence.collect.ended !== 'well') throw new CollectError(hidden(evidence, hide), log.map(hide));
  if (evidence.remote) {
    // The rehearsal's own build cannot reach that storage, and is to show what else goes wrong.
    const overlay = run.mode === 'rehearse' ? switchedOffIn : nothingCollected.overlay;
    return { ...left(remoteStorage(evidence.remote)), value: { ...nothingCollected, overlay, evidence } };
  }
  const note = {
    en: `${evidence.files} files collected${ship ? ' and shipped' : ''}.`,
    ko: `파일 ${evidence.files}개를 모았${ship ? '고, 함께 보냅니다' : '습니다'}.`,
  };
  const value = { ...nothingCollected, evidence, worked: true, folder: target };
  if (!ship || evidence.staticRoot === undefined) return { value, note };
  return {
    value: {
      ...value,
      additions: [{ folder: target, at: evidence.staticRoot }],
      overlay: switchedOffIn,
    },
    note,
  };
}

/** collectstatic ended badly, as it would in Heroku's build. */
export class CollectError extends StageError {
  constructor(
    readonly evidence: BuildEvidence,
    log: readonly string[],
  ) {
    const cause = causeOf(evidence, log);
    super(
      {
        en: `collectstatic fails, so Heroku would refuse the build: ${cause}. Nothing was sent.`,
        ko: `collectstatic이 실패하므로 Heroku에서도 빌드가 거부됩니다: ${cause}. 아무것도 보내지 않았습니다.`,
      },
      { log, hint: hintFor(evidence, log) },
    );
  }
}

function hintFor({ collect }: BuildEvidence, log: readonly string[]): Text | undefined {
  if (log.some((line) => /^No Django settings specified\.$/.test(line))) return nameSettings;
  return collect.ended === 'raised' ? remedyFor(collect.error) : undefined;
}

const nameSettings: Text = {
  en: 'Run `heroku config:set DJANGO_SETTINGS_MODULE=…`, or name the settings module in manage.py: `os.environ.setdefault("DJANGO_SETTINGS_MODULE", …)`.',
  ko: '`heroku config:set DJANGO_SETTINGS_MODULE=…`를 실행하거나, manage.py에 `os.environ.setdefault("DJANGO_SETTINGS_MODULE", …)`로 설정 모듈을 적어 주세요.',
};

function causeOf({ collect }: BuildEvidence, log: readonly string[]): string {
  if (collect.ended !== 'raised')
    return `Python died. ${log.findLast((line) => line.trim() !== '') ?? ''}`.trim();
  const { type, message, location } = collect.error;
  // Whoever ends Python by `sys.exit` has written why before.
  if (type === 'SystemExit') return log.filter(isTelling).slice(-2).join(' ').trim() || `${type}: ${message}`;
  const place = location ? ` (${location.file}${location.line ? `:${location.line}` : ''})` : '';
  // Django goes on with advice, for which there is the hint.
  const [first = ''] = message.trim().split('\n');
  return `${type}: ${first.replace(/\.$/, '')}${place}`;
}

/** The exception without values of config vars in its words. */
function hidden(evidence: BuildEvidence, hide: (text: string) => string): BuildEvidence {
  const { collect } = evidence;
  if (collect.ended !== 'raised') return evidence;
  const { message, causes } = collect.error;
  const error = {
    ...collect.error,
    message: hide(message),
    causes: causes.map((cause) => ({ ...cause, message: hide(cause.message) })),
  };
  return { ...evidence, collect: { ended: 'raised', error } };
}

const isTelling = (line: string): boolean => line.trim() !== '' && !/^Type '.*' for usage\.$/.test(line);

function left(note: Text): StageResult<Collected> {
  return { value: nothingCollected, skipped: true, note };
}

function whyNot(run: Run, django: DjangoProject): Text | undefined {
  if (run.inputs.collectstatic === 'off') {
    return { en: '`collectstatic: off`: left to Heroku.', ko: '`collectstatic: off`: Heroku에 맡깁니다.' };
  }
  if (!django.managePy) {
    return {
      en: 'No manage.py within two folders: Heroku leaves it out, too.',
      ko: '두 단계 안에 manage.py가 없어 Heroku도 건너뜁니다.',
    };
  }
  return undefined;
}

const noEnvironment: Text = {
  en: 'The requirements are not installed on this runner: left to Heroku.',
  ko: '러너에 패키지를 설치하지 않아 Heroku에 맡깁니다.',
};
const switchedOff: Text = {
  en: 'The config var DISABLE_COLLECTSTATIC switches it off: the site may come without its CSS.',
  ko: 'config var DISABLE_COLLECTSTATIC 때문에 실행되지 않습니다. 사이트에 CSS가 빠질 수 있습니다.',
};
const noDjango: Text = {
  en: 'The requirements do not install Django: Heroku leaves it out, too.',
  ko: 'requirements에 Django가 없어 Heroku도 건너뜁니다.',
};

function remoteStorage(storage: string | undefined): Text {
  return {
    en: `Static files go to a remote storage (${storage}): left to Heroku.`,
    ko: `정적 파일을 원격 스토리지(${storage})에 올리므로 Heroku에 맡깁니다.`,
  };
}
