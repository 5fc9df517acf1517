import { satisfies, valid } from '@renovatebot/pep440';
import type { CheckContext } from './define.js';

/**
 * Whether Heroku installs this release of a package or a later one: the pinned one, or the newest
 * that the bounds let in. Undefined when the package is not listed, or by another name than its own.
 * @param name Normalised (PEP 503).
 */
export function packageAtLeast({ django }: CheckContext, name: string, version: string): boolean | undefined {
  const listed = django.install.packages.get(name);
  if (!listed) return undefined;
  if (listed.version !== undefined) {
    return valid(listed.version)
      ? satisfies(listed.version, `>=${version}`, { prereleases: true })
      : undefined;
  }
  if (listed.specifier === '') return true;
  try {
    return satisfies(version, listed.specifier) || satisfies('9999', listed.specifier);
  } catch {
    return undefined;
  }
}

/** Whether `version` is within `range`; not when either cannot be read. */
export function within(version: string, range: string): boolean {
  try {
    return satisfies(version, range, { prereleases: true });
  } catch {
    return false;
  }
}
