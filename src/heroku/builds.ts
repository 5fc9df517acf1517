import { appPath } from './apps.js';
import type { HerokuClient } from './client.js';
import { type Limits, limited } from './limits.js';
import { createOnce } from './once.js';
import type { Build } from './types.js';

const POLL = 5_000;

export interface BuildOrder {
  /** `get_url` of the source, or any https address of a tarball. */
  url: string;
  /** SHA-256 of the archive in hex. */
  sha256?: string;
  /** Commit SHA: shown as "Deploy 334096fe", never used to fetch code. */
  version?: string;
  versionDescription?: string;
  /** Instead of the app's own list, for this build alone. Cedar only. Names or URLs. */
  buildpacks?: readonly string[];
}

/**
 * Starts a build. After an ambiguous failure it looks whether the build was made (same
 * archive, or same version and younger than this call) before it asks again.
 */
export function createBuild(
  client: HerokuClient,
  app: string,
  order: BuildOrder,
  limits: Limits = {},
): Promise<Build> {
  client.secret(order.url);
  const body = {
    source_blob: {
      url: order.url,
      ...(order.sha256 && { checksum: `SHA256:${order.sha256}` }),
      ...(order.version && { version: order.version }),
      ...(order.versionDescription && { version_description: order.versionDescription }),
    },
    ...(order.buildpacks && {
      buildpacks: order.buildpacks.map((it) => (it.includes(':') ? { url: it } : { name: it })),
    }),
  };
  return createOnce(client, limits, {
    waitingFor: { en: 'the start of the build', ko: '빌드 시작' },
    create: async (signal) =>
      (await client.request<Build>('POST', appPath(app, '/builds'), { body, signal })).data,
    look: async (since, signal) =>
      (await listBuilds(client, app, 20, signal)).find(
        ({ source_blob: blob, created_at }) =>
          blob.url === order.url ||
          (order.version !== undefined && blob.version === order.version && Date.parse(created_at) >= since),
      ),
  });
}

export function getBuild(
  client: HerokuClient,
  app: string,
  id: string,
  signal?: AbortSignal,
): Promise<Build> {
  return client.get(appPath(app, `/builds/${encodeURIComponent(id)}`), { signal });
}

/** The newest builds, newest first; those of git pushes too. */
export async function listBuilds(
  client: HerokuClient,
  app: string,
  max = 20,
  signal?: AbortSignal,
): Promise<Build[]> {
  const range = `created_at ..; max=${max}, order=desc`;
  const builds = await client.get<Build[]>(appPath(app, '/builds'), { range, signal });
  return builds.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
}

/** Cancels a build that is pending; Heroku answers with an error when it has ended already. Works after a cancellation too, for 20 s unless told. */
export async function cancelBuild(
  client: HerokuClient,
  app: string,
  id: string,
  limits: Limits = {},
): Promise<void> {
  const path = appPath(app, `/builds/${encodeURIComponent(id)}`);
  const options = { version: '3.cancel-build', idempotent: true, outlivesAbort: true };
  const deadline = limits.deadline ?? client.now() + 20_000;
  const waitingFor = { en: 'the cancellation of the build', ko: '빌드 취소' };
  await limited({ signal: limits.signal, deadline, now: client.now }, waitingFor, (signal) =>
    client.request('DELETE', path, { ...options, signal }),
  );
}

/**
 * Polls until the build is no longer pending: the end of its output is not its result,
 * which has been seen to come a minute later. A build that succeeded is given back
 * only with its release, unless none shows up within a minute.
 */
export function waitForBuild(client: HerokuClient, app: string, id: string, limits: Limits): Promise<Build> {
  const waitingFor = { en: 'the result of the build', ko: '빌드 결과' };
  return limited({ ...limits, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
    for (let withoutRelease = 0; ; ) {
      const build = await getBuild(client, app, id, signal);
      if (build.status === 'failed' || build.release) return build;
      if (build.status === 'succeeded' && ++withoutRelease > 60_000 / POLL) return build;
      await client.sleep(POLL, signal);
    }
  });
}
