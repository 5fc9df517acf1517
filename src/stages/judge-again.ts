import type { PlatformState } from '../checks/platform-state.js';
import { type Settlement, settle } from '../checks/settle.js';
import type { DjangoProject, World } from '../django/django-project.js';
import type { Evidence } from '../django/evidence.js';
import { openDjangoProject } from '../django/open.js';
import { startPage } from '../django/start-page.js';
import type { Disagreement } from '../django/with-evidence.js';
import type { Record } from '../main.js';
import type { StageResult } from '../model/journal.js';
import type { Text } from '../model/text.js';
import { contextOf, judge } from './check.js';
import type { Probed } from './probe.js';
import type { Run } from './run.js';
import type { Scrubbed } from './scrub.js';

/** The app as it will be. */
export interface AppToBe {
  platform: PlatformState;
  /** Whether that is the one on Heroku; what a rehearsal makes up says nothing of it. */
  real: boolean;
}

/** Judges the project again by what was seen on the runner, and puts the result in the place of the first one. */
export async function judgeAgain(
  run: Run,
  record: Record,
  { django, scrubbed, platform, real }: AppToBe & { django: DjangoProject; scrubbed: Scrubbed },
  evidence: Evidence,
  probed: Probed | undefined,
): Promise<StageResult<undefined>> {
  const seen: Evidence = {
    ...evidence,
    run: probed?.run,
    release: probed?.release,
    settles: settling(run, real, probed?.replaced ?? []),
  };
  const context = await contextOf(run, django, real ? platform : undefined);
  const { settingsModule } = run.inputs;
  const read = (configVars: ReadonlyMap<string, string>) =>
    openDjangoProject(django.project, { configVars, settingsModule });
  const [built, asked] = [read(platform.configVars), read(probed?.configVars ?? platform.configVars)];
  const settlement = settle(
    record.checks!,
    { ...context, evidence: seen },
    (world: World) => (world === 'BUILD' ? built : asked).settings(world),
    (one) => judge(run, one, scrubbed),
  );
  record.checks = settlement.result;
  if (probed) {
    record.probe = reportOf(settlement, probed);
    record.start = startPage(django, probed.run);
  }
  return { value: undefined, note: told(run, settlement, probed) };
}

/** Variables that Heroku sets, or that are never in a dyno. */
const given =
  /^(PORT|DYNO|CI|GITHUB_ACTIONS|WEB_CONCURRENCY|GUNICORN_CMD_ARGS|FORWARDED_ALLOW_IPS|LANG|LC_ALL|DJANGO_SETTINGS_MODULE)$/;

function settling(run: Run, real: boolean, replaced: readonly string[]): Evidence['settles'] {
  return (name, world) => {
    // The build gets the app's own values.
    if (name === '*' || (world !== 'BUILD' && replaced.includes(name))) return false;
    // Of the app on Heroku it is known which variables there are, and which not.
    return real || given.test(name) || run.inputs.configVars.has(name);
  };
}

function reportOf({ settled, overruled, misread }: Settlement, { python }: Probed): Record['probe'] {
  return {
    python,
    settled: settled.length,
    overruled,
    misread: eachOnce(misread).map(({ setting, what, at }) => ({
      setting,
      what,
      ...(at && { location: { file: at.file, line: at.line } }),
    })),
  };
}

/** What is misread for one process is most often misread for all. */
function eachOnce(misread: readonly Disagreement[]): (Omit<Disagreement, 'world'> & { worlds: World[] })[] {
  const found = new Map<string, Omit<Disagreement, 'world'> & { worlds: World[] }>();
  for (const { world, ...one } of misread) {
    const key = `${one.at?.file}:${one.at?.line}:${one.what}`;
    found.set(key, { ...one, worlds: [...(found.get(key)?.worlds ?? []), world] });
  }
  return [...found.values()];
}

function told(
  run: Run,
  { settled, overruled, misread }: Settlement,
  probed: Probed | undefined,
): StageResult<undefined>['note'] {
  for (const { what, at, worlds } of eachOnce(misread)) {
    const place = ` (${[...(at ? [`${at.file}:${at.line}`] : []), ...worlds].join(', ')})`;
    run.progress.step({
      en: `Misread, which is a bug in this action; please report it with this line: ${what}${place}`,
      ko: `설정을 잘못 읽었습니다. 이 액션의 버그이니 이 줄과 함께 제보해 주세요: ${what}${place}`,
    });
  }
  const counts = countsOf(settled.length, overruled.length);
  const open = probed ? unfinished(probed) : [];
  return open.length === 0
    ? { en: `${counts.en}.`, ko: `${counts.ko}.` }
    : {
        en: `${counts.en}. Not seen to the end: ${open.map(({ en }) => en).join(', ')}.`,
        ko: `${counts.ko}. 끝까지 확인하지 못한 것: ${open.map(({ ko }) => ko).join(', ')}.`,
      };
}

function countsOf(settled: number, overruled: number): Text {
  const [answers, mistakes] = [`${settled} ${settled === 1 ? 'question' : 'questions'} answered`, overruled];
  if (mistakes > 0)
    return {
      en: `${answers}, ${mistakes} ${mistakes === 1 ? 'finding' : 'findings'} taken back`,
      ko: `질문 ${settled}개에 답하고 결과 ${mistakes}개를 취소했습니다`,
    };
  if (settled > 0) return { en: answers, ko: `질문 ${settled}개에 답했습니다` };
  return { en: 'It is what its sources say', ko: '소스에서 읽은 것과 같습니다' };
}

/** The first step of each world that did not go well. */
function unfinished({ run, release }: Probed): Text[] {
  const steps = [
    [run.boot, { en: 'the import of the application', ko: '애플리케이션 임포트' }],
    [run.urls, { en: 'the import of the URLs', ko: 'URL 임포트' }],
    [run.pages, { en: 'the page', ko: '페이지 요청' }],
  ] as const;
  const later = [
    [release?.settings, { en: 'the settings of `migrate`', ko: '`migrate`의 설정' }],
    [release?.setup, { en: 'the start of `migrate`', ko: '`migrate`의 시작' }],
    [release?.checks, { en: 'the system checks', ko: '시스템 검사' }],
    [release?.plan, { en: 'the migrations', ko: '마이그레이션' }],
  ] as const;
  return [steps, later].flatMap((list) => {
    const first = list.find(([step]) => step && step.ended !== 'well');
    return first ? [first[1]] : [];
  });
}
