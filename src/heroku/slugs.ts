import { appPath } from './apps.js';
import type { HerokuClient } from './client.js';
import type { Limits } from './limits.js';
import type { Slug } from './types.js';

/** A built app: its process types, size, commit. Not on Fir, which has no slugs. */
export function getSlug(client: HerokuClient, app: string, id: string, limits: Limits = {}): Promise<Slug> {
  return client.get(appPath(app, `/slugs/${encodeURIComponent(id)}`), limits);
}
