import type { PlatformState } from '../checks/platform-state.js';
import { waitForPendingBuilds } from '../deploy/pending-builds.js';
import { compareCommits } from '../github/compare.js';
import { StageError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { StageResult } from '../model/journal.js';
import type { Text } from '../model/text.js';
import { git } from '../project/git.js';
import type { Connection } from './connect.js';
import { readPlatform, releaseInForce } from './platform.js';
import type { Run } from './run.js';

/** How the commit to deploy stands to the one that is live. */
type Relation = 'none' | 'same' | 'newer' | 'older' | 'apart' | 'unknown';

/** The app when no other build is going on, and whether it runs the very commit that is to be deployed. */
export interface Live {
  platform: PlatformState;
  same: boolean;
}

/**
 * Waits for the end of other builds, and compares what is live then with the commit to
 * deploy. Throws StageError when that is older, unless the run allows it: a slow run must
 * not undo a later one.
 */
export async function compareWithLive(
  run: Run,
  { target, platform: found }: Pick<Connection, 'target' | 'platform'>,
): Promise<StageResult<Live>> {
  const platform = (await waitForPendingBuilds(target)) ? await readPlatform(target) : found;
  const head = (await git(run.folder, ['rev-parse', 'HEAD'], run.env.PATH)).stdout.trim();
  const live = platform.commit;
  const relation = await relate(run, head, live);
  if (relation === 'older' && !run.inputs.allowOlder) throw tooOld(head, live!, platform.release);
  return {
    value: { platform, same: relation === 'same' },
    note: texts[relation](live?.slice(0, 8) ?? '', platform.release),
    skipped: relation === 'none',
  };
}

async function relate(run: Run, head: string, live: string | undefined): Promise<Relation> {
  if (live === undefined || !/^[0-9a-f]{40,64}$/.test(live)) return live === undefined ? 'none' : 'unknown';
  if (live === head) return 'same';
  const base = await git(run.folder, ['merge-base', head, live], run.env.PATH);
  const common = base.stdout.trim();
  if (base.failure === undefined && common !== '') {
    return common === head ? 'older' : common === live ? 'newer' : 'apart';
  }
  // A shallow clone does not know the other commit; GitHub may.
  const status = await compareCommits(run.inputs.githubToken, run.github, live, head);
  if (status === undefined) return 'unknown';
  return ({ ahead: 'newer', behind: 'older', identical: 'same', diverged: 'apart' } as const)[status];
}

const texts: Record<Relation, (live: string, release: number | undefined) => Text> = {
  none: () => ({ en: 'Nothing is live yet.', ko: '아직 배포된 것이 없습니다.' }),
  same: (live, release) => ({
    en: `v${release} runs this very commit (${live}).`,
    ko: josa(`v${release}이(가) 바로 이 커밋(${live})입니다.`),
  }),
  newer: (live, release) => ({
    en: `v${release} runs ${live}, and this commit builds upon it.`,
    ko: josa(`v${release}은(는) ${live}이고, 이 커밋은 그다음 커밋입니다.`),
  }),
  older: (live, release) => ({
    en: `v${release} runs ${live}, which is newer; \`allow-older\` is set.`,
    ko: josa(`v${release}은(는) 더 새로운 ${live}이지만 \`allow-older\`가 설정되어 있습니다.`),
  }),
  apart: (live, release) => ({
    en: `v${release} runs ${live}, of another line of history.`,
    ko: josa(`v${release}은(는) 다른 갈래의 커밋 ${live}입니다.`),
  }),
  unknown: (live, release) => ({
    en: `v${release} runs ${live}; how this commit stands to it is not known here (a shallow clone: \`fetch-depth: 0\` changes that).`,
    ko: josa(
      `v${release}은(는) ${live}이며, 이 커밋과의 관계는 알 수 없습니다(얕은 복제라면 \`fetch-depth: 0\`으로 알 수 있습니다).`,
    ),
  }),
};

function tooOld(head: string, live: string, release: number | undefined): StageError {
  return new StageError(
    {
      en: `Not deployed: v${release} runs ${live.slice(0, 8)}, and the commit ${head.slice(0, 8)} of this run is older.`,
      ko: josa(
        `배포하지 않았습니다. v${release}은(는) ${live.slice(0, 8)}인데, 이번 실행의 커밋 ${head.slice(0, 8)} 쪽이 더 오래되었습니다.`,
      ),
    },
    {
      hint: {
        en: 'A later run was faster, or an old run was started again. To go back on purpose use `heroku rollback`, a revert commit, or `allow-older: true`.',
        ko: '나중 실행이 먼저 끝났거나 예전 실행을 다시 시작한 경우입니다. 일부러 되돌리려면 `heroku rollback`, revert 커밋, `allow-older: true` 중 하나를 쓰세요.',
      },
    },
  );
}

/** The same once more, when time has passed: of what is live by now. */
export async function compareAgain(
  run: Run,
  { target, platform }: Pick<Connection, 'target' | 'platform'>,
): Promise<void> {
  await compareWithLive(run, { target, platform: { ...platform, ...(await releaseInForce(target)) } });
}
