import { getBuild } from '../heroku/builds.js';
import { limited, pause } from '../heroku/limits.js';
import { followOutput } from '../heroku/output-stream.js';
import { getRelease, waitForRelease } from '../heroku/releases.js';
import type { Build, Release } from '../heroku/types.js';
import { josa } from '../model/josa.js';
import type { StageResult } from '../model/journal.js';
import { type AppliedMigration, appliedMigrations } from './applied-migrations.js';
import { DeployFailure } from './failure.js';
import { listen } from './log-tail.js';
import { type Target, withLook } from './target.js';

/** A release that is in force. */
export interface Released {
  release: Release;
  /** Migrations that the release phase says it applied. */
  applied: readonly AppliedMigration[];
}

/**
 * Follows the release that a successful build made to its own result: a build
 * that succeeded says nothing about the release phase. Throws DeployFailure when the
 * release phase fails; then the previous release stays in force.
 */
export async function followRelease(target: Target, build: Build): Promise<StageResult<Released>> {
  return followReleaseOf(target, build.release?.id ?? (await releaseOf(target, build)));
}

/** The same of a release by its id. */
export async function followReleaseOf(target: Target, id: string): Promise<StageResult<Released>> {
  const { client, app, limits } = target;
  const { tail, onLine } = listen(target);
  const release = await withLook(
    {
      en: `See \`heroku releases -a ${app.name}\` and \`heroku releases:output -a ${app.name}\`.`,
      ko: josa(
        `\`heroku releases -a ${app.name}\`와 \`heroku releases:output -a ${app.name}\`로 확인하세요.`,
      ),
    },
    async () => {
      const begun = await getRelease(client, app.name, id, limits);
      if (begun.output_stream_url) {
        await followOutput(client, begun.output_stream_url, { ...limits, onLine });
      }
      return begun.status === 'pending' ? waitForRelease(client, app.name, id, limits) : begun;
    },
  );
  if (release.status !== 'succeeded') {
    throw new DeployFailure(
      {
        en: `The release phase of v${release.version} failed. The previous release keeps running.`,
        ko: `v${release.version}의 release phase가 실패했습니다. 이전 릴리스가 계속 동작합니다.`,
      },
      { stage: 'release', lines: tail.all(), codes: new Map() },
      { log: tail.telling() },
    );
  }
  return {
    value: { release, applied: appliedMigrations(tail.all()) },
    note: { en: `v${release.version} is in force.`, ko: josa(`v${release.version}이(가) 적용되었습니다.`) },
  };
}

/** `release` may still be null right after a build succeeded. */
async function releaseOf({ client, app, limits }: Target, build: Build): Promise<string> {
  return limited(limits, { en: 'the release of the build', ko: '빌드의 릴리스' }, async (signal) => {
    for (;;) {
      const { release } = await getBuild(client, app.name, build.id, { signal });
      if (release) return release.id;
      await pause(1_000, signal);
    }
  });
}
