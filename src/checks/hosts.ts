import type { Settings } from '../django/django-project.js';
import type { CheckContext } from './define.js';
import { strings } from './settings-facts.js';

/** A host that only a machine of one's own, or a test, has. */
export function isLocalHost(host: string): boolean {
  return (
    host === '' ||
    /^(\.?localhost|127\.|0\.0\.0\.0|\[?::1|192\.168\.|10\.|testserver$|web$|host\.docker)/.test(host)
  );
}

/** A domain of the app's own: one that Heroku has for it, or one that ALLOWED_HOSTS names. */
export function ownDomain({ platform }: CheckContext, settings: Settings): string | undefined {
  const hosts = platform?.domains ?? strings(settings.get('ALLOWED_HOSTS')) ?? [];
  return hosts.find(
    (host) =>
      /^\.?([\w-]+\.)+[a-z]{2,}$/i.test(host) && !/(^|\.)herokuapp\.com$/.test(host) && !isLocalHost(host),
  );
}
