import { appPath } from './apps.js';
import type { HerokuClient } from './client.js';
import { HerokuError } from './errors.js';
import { type Limits, limited } from './limits.js';
import { createOnce } from './once.js';
import { nextLook } from './retry.js';
import type { ConfigVars, Release } from './types.js';

const POLL = 3_000;

/** A release by its id or version number. */
export function getRelease(
  client: HerokuClient,
  app: string,
  idOrVersion: string | number,
  limits: Limits = {},
): Promise<Release> {
  return client.get(appPath(app, `/releases/${encodeURIComponent(idOrVersion)}`), limits);
}

/** The newest releases, newest first. */
export async function listReleases(
  client: HerokuClient,
  app: string,
  max = 10,
  limits: Limits = {},
): Promise<Release[]> {
  const range = `version ..; max=${max}, order=desc`;
  const releases = await client.get<Release[]>(appPath(app, '/releases'), { ...limits, range });
  return releases.sort((a, b) => b.version - a.version);
}

/** The config vars as they were in a release. */
export function getReleaseConfigVars(
  client: HerokuClient,
  app: string,
  idOrVersion: string | number,
  limits: Limits = {},
): Promise<ConfigVars> {
  return client.get(appPath(app, `/releases/${encodeURIComponent(idOrVersion)}/config-vars`), limits);
}

/** Polls until the release is no longer pending, that is, until its release command has ended. */
export function waitForRelease(
  client: HerokuClient,
  app: string,
  idOrVersion: string | number,
  limits: Limits,
): Promise<Release> {
  const waitingFor = { en: `release ${idOrVersion}`, ko: `릴리스 ${idOrVersion}` };
  return limited({ ...limits, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
    for (let looks = 0, missing = 0; ; looks++) {
      try {
        const release = await getRelease(client, app, idOrVersion, { signal });
        if (release.status !== 'pending') return release;
      } catch (error) {
        // What was made a moment ago may not be found at once.
        if (!(error instanceof HerokuError) || error.status !== 404 || ++missing > 5) throw error;
      }
      await client.sleep(nextLook(looks, POLL), signal);
    }
  });
}

/** Makes a new release of an old one's code and config; add-ons and the database stay as they are. Runs the release command. */
export function rollback(
  client: HerokuClient,
  app: string,
  releaseId: string,
  limits: Limits = {},
): Promise<Release> {
  return createRelease(client, app, { release: releaseId }, limits);
}

/** Makes a new release of a slug that was built before. */
export function releaseSlug(
  client: HerokuClient,
  app: string,
  slugId: string,
  description: string,
  limits: Limits = {},
): Promise<Release> {
  return createRelease(client, app, { slug: slugId, description }, limits);
}

async function createRelease(
  client: HerokuClient,
  app: string,
  body: Record<string, string>,
  limits: Limits,
): Promise<Release> {
  const newest = (await listReleases(client, app, 1, limits))[0]?.version ?? 0;
  const path = appPath(app, '/releases');
  return createOnce(client, limits, {
    waitingFor: { en: 'the new release', ko: '새 릴리스' },
    create: async (signal) => (await client.request<Release>('POST', path, { body, signal })).data,
    // A rollback is described as "Rollback to v12", a release of a slug as told, with its slug.
    look: async (_since, signal) =>
      (await listReleases(client, app, 10, { signal })).find(
        (it) =>
          it.version > newest &&
          (body.release ? /^rollback/i.test(it.description) : it.slug?.id === body.slug),
      ),
  });
}
