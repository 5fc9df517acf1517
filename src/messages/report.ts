import type { Severity } from '../model/finding.js';
import { josa } from '../model/josa.js';
import type { Stage, StageName, StageStatus } from '../model/journal.js';
import type { Text } from '../model/text.js';

/** Numbers of findings. */
interface Found {
  errors: number;
  warnings: number;
  notices: number;
}

/** "2 errors", "1 error". */
const some = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const stageTitles: Readonly<Record<StageName, Text>> = {
  look: { en: 'Look at the project', ko: '프로젝트 살펴보기' },
  connect: { en: 'Connect to Heroku', ko: 'Heroku 연결' },
  check: { en: 'Check it', ko: '검사' },
  scrub: { en: 'Scrub the requirements', ko: 'requirements 정리' },
  setup: { en: 'Set up the app', ko: '앱 설정' },
  live: { en: 'Compare with what is live', ko: '지금 배포된 것과 비교' },
  plan: { en: 'Plan the set-up', ko: '앱 설정 계획' },
  install: { en: 'Install the requirements', ko: '패키지 설치' },
  collect: { en: 'Collect static files', ko: '정적 파일 모으기' },
  probe: { en: 'Ask the project itself', ko: '프로젝트 직접 확인' },
  pack: { en: 'Pack the source', ko: '소스 묶기' },
  base: { en: 'Deploy the base first', ko: 'base 먼저 배포' },
  push: { en: 'Build', ko: '빌드' },
  release: { en: 'Release', ko: '릴리스' },
  migrate: { en: 'Migrate the database', ko: '데이터베이스 마이그레이션' },
  superuser: { en: 'Make an administrator', ko: '관리자 계정 만들기' },
  screenshot: { en: 'Take a picture of the page', ko: '페이지 화면 찍기' },
  verify: { en: 'Verify that it serves', ko: '동작 확인' },
  rollback: { en: 'Go back', ko: '되돌리기' },
  promote: { en: 'Promote', ko: '승격' },
};

/** The title of a stage, with the app when it is about another one. */
export function titleOf({ name, app }: Pick<Stage, 'name' | 'app'>): Text {
  const { en, ko } = stageTitles[name];
  return app === undefined ? { en, ko } : { en: `${en} (${app})`, ko: `${ko}(${app})` };
}

export const statusWords: Readonly<Record<StageStatus, Text>> = {
  done: { en: 'done', ko: '완료' },
  skipped: { en: 'skipped', ko: '건너뜀' },
  failed: { en: 'failed', ko: '실패' },
  'timed-out': { en: 'timed out', ko: '시간 초과' },
  cancelled: { en: 'cancelled', ko: '취소' },
};

export const statusIcons: Readonly<Record<StageStatus, string>> = {
  done: '✅',
  skipped: '⏭️',
  failed: '❌',
  'timed-out': '⏳',
  cancelled: '🛑',
};

export const severityIcons: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: '💡' };

/** Headings, labels and sentences of the summary, the terminal and the log. */
export const reportTexts = {
  severityCount: (severity: Severity, n: number): Text =>
    ({
      error: { en: some(n, 'error', 'errors'), ko: `오류 ${n}개` },
      warning: { en: some(n, 'warning', 'warnings'), ko: `경고 ${n}개` },
      notice: { en: some(n, 'notice', 'notices'), ko: `알림 ${n}개` },
    })[severity],
  /** "2 errors and 1 notice"; undefined when nothing was found. */
  found: ({ errors, warnings, notices }: Found): Text | undefined => {
    const parts = [
      ...(errors ? [reportTexts.severityCount('error', errors)] : []),
      ...(warnings ? [reportTexts.severityCount('warning', warnings)] : []),
      ...(notices ? [reportTexts.severityCount('notice', notices)] : []),
    ];
    if (parts.length === 0) return undefined;
    const en = parts.map((part) => part.en);
    const last = en.pop();
    return {
      en: en.length > 0 ? `${en.join(', ')} and ${last}` : `${last}`,
      ko: parts.map((part) => part.ko).join(', '),
    };
  },
  verdict: {
    clean: {
      en: 'Ready for Heroku: the checks found nothing that would go wrong.',
      ko: 'Heroku에 배포할 준비가 되었습니다. 문제가 될 만한 것을 찾지 못했습니다.',
    },
    ready: (found: Text): Text => ({
      en: `Ready for Heroku, with ${found.en}.`,
      ko: `Heroku에 배포할 수 있습니다. 확인할 것: ${found.ko}.`,
    }),
    notReady: (found: Text): Text => ({
      en: `Not ready for Heroku: ${found.en}.`,
      ko: `아직 Heroku에 배포할 수 없습니다: ${found.ko}.`,
    }),
    foundButPassed: (found: Text): Text => ({
      en: `Not ready for Heroku: ${found.en}. The run passes all the same, because \`fail-on\` is \`never\`.`,
      ko: `아직 Heroku에 배포할 수 없습니다: ${found.ko}. \`fail-on\`이 \`never\`이므로 실행은 성공으로 끝냅니다.`,
    }),
    foundElsewhere: (found: Text): Text => ({
      en: `Not ready for Heroku: ${found.en}. The run passes all the same, because what would fail it is not on lines that this pull request changes (\`fail-on-scope\` is \`diff\`).`,
      ko: `아직 Heroku에 배포할 수 없습니다: ${found.ko}. 다만 이 pull request가 바꾼 줄에는 실패로 처리할 문제가 없으므로 실행은 성공으로 끝냅니다(\`fail-on-scope\`가 \`diff\`입니다).`,
    }),
    refused: (found: Text): Text => ({
      en: `Nothing was deployed: ${found.en} to repair first.`,
      ko: `배포하지 않았습니다. 먼저 고쳐야 합니다: ${found.ko}.`,
    }),
    servedBut: (app: string, found: Text): Text => ({
      en: `${app} is deployed and answers, but there is ${found.en} to repair.`,
      ko: `${app} 앱이 배포되어 응답하지만 고쳐야 할 것이 있습니다: ${found.ko}.`,
    }),
    promoted: (from: string, to: string, version: number | undefined): Text => ({
      en: `Deployed ${from} and promoted it to ${to}${version === undefined ? '' : ` as v${version}`}.`,
      ko: josa(
        `${from} 앱을 배포하고 ${to}(으)로 승격했습니다${version === undefined ? '' : `(v${version})`}.`,
      ),
    }),
    deployed: (app: string, version: number | undefined): Text => ({
      en: `Deployed ${app}${version === undefined ? '' : ` as v${version}`}.`,
      ko: `${app} 앱을 배포했습니다${version === undefined ? '' : `(v${version})`}.`,
    }),
    rehearsed: {
      en: 'Rehearsed: the project builds, migrates and serves on the local Heroku.',
      ko: '리허설 성공: 로컬 Heroku에서 빌드, 마이그레이션, 실행까지 잘 됩니다.',
    },
    wentBack: (stage: Text, version: number): Text => ({
      en: `Failed at the stage "${stage.en}". The release before is in force again, and serves (v${version}).`,
      ko: `"${stage.ko}" 단계에서 실패했습니다. 이전 릴리스로 되돌려 사이트가 동작합니다(v${version}).`,
    }),
    stuck: (stage: Text): Text => ({
      en: `Failed at the stage "${stage.en}", and going back failed, too: the site may be down.`,
      ko: `"${stage.ko}" 단계에서 실패했고 되돌리기도 실패했습니다. 사이트가 내려가 있을 수 있습니다.`,
    }),
    failedAt: (stage: Text): Text => ({
      en: `Failed at the stage "${stage.en}".`,
      ko: `"${stage.ko}" 단계에서 실패했습니다.`,
    }),
    timedOutAt: (stage: Text): Text => ({
      en: `Time ran out at the stage "${stage.en}". How it ended is not known.`,
      ko: `"${stage.ko}" 단계에서 제한 시간을 넘겼습니다. 어떻게 끝났는지는 알 수 없습니다.`,
    }),
    cancelledAt: (stage: Text): Text => ({
      en: `Cancelled at the stage "${stage.en}".`,
      ko: `"${stage.ko}" 단계에서 취소되었습니다.`,
    }),
    failed: { en: 'Failed before the first stage.', ko: '첫 단계를 시작하기 전에 실패했습니다.' },
    timedOut: {
      en: 'Time ran out. How it ended is not known.',
      ko: '제한 시간을 넘겼습니다. 어떻게 끝났는지는 알 수 없습니다.',
    },
    cancelled: { en: 'Cancelled.', ko: '취소되었습니다.' },
  },
  modeLine: (mode: string, why: Text): Text => ({
    en: `Mode \`${mode}\`: ${why.en}`,
    ko: `모드 \`${mode}\`: ${why.ko}`,
  }),
  stage: { en: 'Stage', ko: '단계' },
  time: { en: 'Time', ko: '시간' },
  result: { en: 'Result', ko: '결과' },
  repair: { en: 'Repair', ko: '고치는 방법' },
  seeAlso: { en: 'See also', ko: '관련 위치' },
  wholeProject: { en: 'project', ko: '프로젝트' },
  cause: { en: 'What happened', ko: '무슨 일이 있었나요' },
  next: { en: 'Next', ko: '다음에 할 일' },
  where: { en: 'Where', ko: '위치' },
  predicted: (check: string): Text => ({
    en: `The check \`${check}\` had said so.`,
    ko: josa(`검사 \`${check}\`이(가) 미리 알렸던 문제입니다.`),
  }),
  more: { en: 'More about it', ko: '자세히 보기' },
  bug: {
    en: 'This is a bug in the action, not in the project. Please report it with the lines below.',
    ko: '프로젝트가 아니라 이 액션의 버그입니다. 아래 내용과 함께 제보해 주세요.',
  },
  logTail: (n: number): Text => ({
    en: `The last ${some(n, 'line', 'lines')} of the log`,
    ko: `로그의 마지막 ${n}줄`,
  }),
  scrubbed: (applied: boolean, n: number): Text =>
    applied
      ? {
          en: `${some(n, 'line', 'lines')} of the requirements repaired in the shipped copy`,
          ko: `배포본의 requirements 수정: ${n}줄`,
        }
      : {
          en: `${some(n, 'line', 'lines')} of the requirements would be repaired in the shipped copy`,
          ko: `\`scrub: fix\`로 고칠 수 있는 requirements: ${n}줄`,
        },
  scrubNote: {
    en: 'The repository itself is not touched. Make the same change there and this goes away.',
    ko: '저장소의 파일은 그대로입니다. 저장소에도 똑같이 고치면 이 내용은 사라집니다.',
  },
  promotion: (app: string, version: number | undefined): Text => ({
    en: `Promoted to ${app}${version === undefined ? '' : `, as v${version}`}`,
    ko: josa(`${app}(으)로 승격${version === undefined ? '' : `(v${version})`}`),
  }),
  changes: (n: number): Text => ({
    en: `${some(n, 'change', 'changes')} to the app`,
    ko: `앱에 생긴 변화 ${n}개`,
  }),
  changePlanned: { en: 'planned, not done', ko: '계획만 하고 하지 않음' },
  migrations: (n: number): Text => ({
    en: `${some(n, 'migration', 'migrations')} applied`,
    ko: `마이그레이션 ${n}개 적용`,
  }),
  newMigrations: (n: number, risky: number): Text => ({
    en: `${some(n, 'new migration', 'new migrations')}${risky > 0 ? `, ${risky} with a risk while the old code runs` : ''}`,
    ko: `새 마이그레이션 ${n}개${risky > 0 ? `(이전 코드가 도는 동안 위험한 것 ${risky}개)` : ''}`,
  }),
  served: (status: number, time: string): Text => ({
    en: `answered ${status} in ${time}`,
    ko: `${time} 만에 ${status} 응답`,
  }),
  assets: (ok: number, all: number): Text => ({
    en: `${ok} of ${some(all, 'linked file', 'linked files')} served`,
    ko: `연결된 파일 ${all}개 중 ${ok}개 정상`,
  }),
  bothReleases: { en: 'Before and after', ko: '변경 전과 후' },
  base: { en: 'Base', ko: 'base' },
  change: { en: 'This change', ko: '이 변경' },
  database: { en: 'Database', ko: '데이터베이스' },
  page: { en: 'Page', ko: '페이지' },
  picture: { en: 'Picture', ko: '화면' },
  pictures: {
    en: 'The pictures are in the folder that the output `screenshots` names. A step with actions/upload-artifact keeps them among the artifacts of this run.',
    ko: '화면은 출력 `screenshots`가 가리키는 폴더에 있습니다. actions/upload-artifact 단계를 추가하면 이 실행의 아티팩트로 보관됩니다.',
  },
  site: { en: 'Site', ko: '사이트' },
  build: { en: 'Build', ko: '빌드' },
  release: { en: 'Release', ko: '릴리스' },
  run: { en: 'Workflow run', ko: '워크플로 실행' },
  commit: { en: 'Commit', ko: '커밋' },
  herokuWarnings: (n: number): Text => ({
    en: `${some(n, 'warning', 'warnings')} from Heroku`,
    ko: `Heroku 경고 ${n}개`,
  }),
  unknowns: (n: number): Text => ({
    en: `${some(n, 'question', 'questions')} that the sources do not settle`,
    ko: `소스만으로는 알 수 없는 것 ${n}개`,
  }),
  unknownNote: {
    en: 'Nothing is guessed. Each of these is answered by:',
    ko: '추측하지 않습니다. 아래 사실을 알면 답할 수 있습니다.',
  },
  unknownInRehearsal: {
    en: 'A rehearsal cannot see the app on Heroku, and nothing is guessed. Each of these is answered by:',
    ko: '리허설로는 실제 Heroku 앱의 상태를 알 수 없으며, 추측하지 않습니다. 아래 사실을 알면 답할 수 있습니다.',
  },
  suppressed: (n: number): Text => ({
    en: `${some(n, 'finding', 'findings')} left out on request (\`ignore\` or a comment).`,
    ko: `요청에 따라 ${n}개를 뺐습니다(\`ignore\` 또는 주석).`,
  }),
  /** How many repairs a program can make; nothing when there are none. */
  fixable: (safe: number, likely: number): Text => {
    const more = safe > 0 ? 'more ' : '';
    return {
      en: [
        safe > 0 ? `The command \`fix\` makes ${safe === 1 ? '1 repair' : `${safe} repairs`} for you.` : '',
        likely > 0
          ? `\`fix --unsafe\` makes ${likely} ${more}that ${likely === 1 ? 'needs' : 'need'} a look.`
          : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
      ko: [
        safe > 0 ? `${safe}건은 \`fix\` 명령으로 바로 고칠 수 있습니다.` : '',
        likely > 0
          ? `${safe > 0 ? '그 밖의 ' : ''}${likely}건은 \`fix --unsafe\`로 고친 뒤 확인해 주세요.`
          : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    };
  },
  moreFindings: (n: number): Text => ({ en: `${n} more`, ko: `${n}개 더 보기` }),
  leftOut: (n: number): Text => ({
    en: `… and ${n} more. The report file has all of them.`,
    ko: `… 그 밖에 ${n}개가 더 있습니다. 전체는 보고서 파일에 있습니다.`,
  }),
  shortened: {
    en: "This summary was shortened to fit into GitHub's limit of 1 MiB; the report file has everything.",
    ko: 'GitHub의 한도(1 MiB)에 맞추려고 요약을 줄였습니다. 전체는 보고서 파일에 있습니다.',
  },
  notAnnotated: (n: number): Text => ({
    en: `${some(n, 'finding', 'findings')} more without an annotation (GitHub shows ten of each level); all of them are in the summary.`,
    ko: `주석으로 달지 못한 결과가 ${n}개 더 있습니다(GitHub은 수준마다 10개까지 보여 줍니다). 전체는 요약에 있습니다.`,
  }),
};

/** "0.4 s", "12 s", "2 min 5 s". */
export function durationText(ms: number): Text {
  if (ms < 10_000) {
    const seconds = (Math.max(1, Math.round(ms / 100)) / 10).toFixed(1).replace(/\.0$/, '');
    return { en: `${seconds} s`, ko: `${seconds}초` };
  }
  const all = Math.round(ms / 1000);
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  if (minutes === 0) return { en: `${seconds} s`, ko: `${seconds}초` };
  if (seconds === 0) return { en: `${minutes} min`, ko: `${minutes}분` };
  return { en: `${minutes} min ${seconds} s`, ko: `${minutes}분 ${seconds}초` };
}
