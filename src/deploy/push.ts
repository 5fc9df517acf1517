import { cancelBuild, createBuild, findBuildOf, markOf, waitForBuild } from '../heroku/builds.js';
import { followOutput } from '../heroku/output-stream.js';
import { createSource, uploadSource } from '../heroku/sources.js';
import type { Build } from '../heroku/types.js';
import { CancelledError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { StageResult } from '../model/journal.js';
import type { Archive } from '../source/archive.js';
import { buildWarnings } from './build-warnings.js';
import { DeployFailure } from './failure.js';
import { type LogTail, listen } from './log-tail.js';
import { type Target, withLook } from './target.js';

/** Milliseconds that cancelling a build may take: the runner kills us 10 s after its first signal. */
const CANCEL_TIME = 4_000;

/** A build that succeeded, and what Heroku warned of in its log. */
export interface Built {
  build: Build;
  warnings: readonly string[];
}

/**
 * Uploads the archive, has Heroku build it, shows the build's output and waits for
 * its status. `told` hears of the build before it is asked for, by the mark of its source, and as soon as it exists.
 * Throws DeployFailure when the build fails. A cancellation cancels the build on Heroku.
 */
export async function push(
  target: Target,
  archive: Archive,
  version: { commit: string; description?: string },
  told: { asked(mark: string): void; created(build: Build): void },
): Promise<StageResult<Built>> {
  const { client, app, limits, progress } = target;
  const source = await createSource(client, limits);
  progress.step({
    en: `Uploading ${sizeText(archive.size)}`,
    ko: `${sizeText(archive.size)} 업로드 중`,
  });
  await uploadSource(client, source.source_blob.put_url, archive, limits);

  const mark = markOf(source.source_blob.get_url);
  told.asked(mark);
  const build = await createBuild(
    client,
    app.name,
    {
      url: source.source_blob.get_url,
      checksum: `SHA256:${archive.sha256}`,
      version: version.commit,
      version_description: version.description,
    },
    limits,
  ).catch(async (error: unknown) => {
    if (!(error instanceof CancelledError)) throw error;
    const begun = await findBuildOf(client, app.name, mark, 2, {
      deadline: Date.now() + CANCEL_TIME / 2,
    }).catch(() => undefined);
    throw begun ? await cancelledBuild(target, begun) : error;
  });
  told.created(build);
  const { tail, onLine } = listen(target);
  try {
    const ended = await withLook(
      {
        en: `See the build with \`heroku builds:info ${build.id} -a ${app.name}\`, or on the Activity page of the app.`,
        ko: `\`heroku builds:info ${build.id} -a ${app.name}\` 명령이나 앱의 Activity 페이지에서 빌드를 확인하세요.`,
      },
      async () => {
        await followOutput(client, build.output_stream_url, { ...limits, onLine });
        return waitForBuild(client, app.name, build.id, limits);
      },
    );
    if (ended.status === 'failed') throw buildFailed(tail);
    return {
      value: { build: ended, warnings: buildWarnings(tail.all()) },
      note: {
        en: `Heroku built ${version.commit.slice(0, 8)} on ${ended.stack}.`,
        ko: `Heroku가 ${ended.stack}에서 커밋 ${version.commit.slice(0, 8)}의 빌드를 마쳤습니다.`,
      },
    };
  } catch (error) {
    if (error instanceof CancelledError) throw await cancelledBuild(target, build);
    throw error;
  }
}

function buildFailed(tail: LogTail): DeployFailure {
  return new DeployFailure(
    {
      en: 'Heroku could not build the app. Its code was not released: what ran before runs on.',
      ko: 'Heroku가 앱을 빌드하지 못했습니다. 이 코드는 릴리스되지 않았고, 이전 코드가 계속 동작합니다.',
    },
    { stage: 'build', lines: tail.all(), codes: new Map() },
    { log: tail.telling() },
  );
}

async function cancelledBuild({ client, app }: Target, build: Build): Promise<CancelledError> {
  const done = await cancelBuild(client, app.name, build.id, { deadline: Date.now() + CANCEL_TIME }).then(
    () => true,
    () => false,
  );
  return done
    ? new CancelledError({
        en: 'Cancelled. The build was cancelled on Heroku, too.',
        ko: '취소되었습니다. Heroku의 빌드도 취소했습니다.',
      })
    : new CancelledError(
        {
          en: `Cancelled. The build ${build.id} may go on at Heroku: it could not be cancelled there.`,
          ko: `취소되었습니다. Heroku의 빌드(${build.id})는 취소하지 못해 계속될 수 있습니다.`,
        },
        {
          hint: {
            en: `See \`heroku builds:info ${build.id} -a ${app.name}\`; \`heroku builds:cancel ${build.id} -a ${app.name}\` ends it.`,
            ko: josa(
              `\`heroku builds:info ${build.id} -a ${app.name}\`로 확인하고 \`heroku builds:cancel ${build.id} -a ${app.name}\`로 끝낼 수 있습니다.`,
            ),
          },
        },
      );
}

/** Bytes as people write them. */
export function sizeText(bytes: number): string {
  return bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
