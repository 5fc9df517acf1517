import { strings } from '../checks/settings-facts.js';
import type { DjangoProject } from '../django/django-project.js';

/**
 * The address on herokuapp.com that ALLOWED_HOSTS names, which is the one that the app has: an invented one would be
 * refused where that is not. undefined when none is named, or all are allowed.
 */
export function rehearsalHost(django: DjangoProject): string | undefined {
  const hosts = strings(django.settings('RUN').get('ALLOWED_HOSTS')) ?? [];
  if (hosts.some((host) => host === '*' || host === '.herokuapp.com')) return undefined;
  return hosts.find((host) => /^[a-z][a-z0-9-]*\.herokuapp\.com$/.test(host));
}
