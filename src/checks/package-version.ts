import { satisfies, valid } from '@renovatebot/pep440';
import type { CheckContext } from './define.js';

const options = { prereleases: true };

/**
 * Whether Heroku installs this release of a package or a later one: the pinned one, or the newest
 * that the bounds let in. Undefined when the package is not listed, or by another name than its own.
 * @param name Normalised (PEP 503).
 */
export function packageAtLeast({ django }: CheckContext, name: string, version: string): boolean | undefined {
  const listed = django.install.packages.get(name);
  if (!listed) return undefined;
  if (listed.version !== undefined) {
    return valid(listed.version) ? satisfies(listed.version, `>=${version}`, options) : undefined;
  }
  // Where the bounds let one in that is as new, then also this one, the newest of all, or one that they name
  // or the last of its line.
  const named = [...listed.specifier.matchAll(/[=<>]\s*([^\s,=<>*]+?)(?:\.\*)?(?=\s*(?:,|$))/g)];
  try {
    return [
      version,
      '9999',
      ...named.flatMap(([, one]) => [one!, `${one}.9999`, one!.replace(/\d+$/, '9999')]),
    ].some(
      (one) =>
        valid(one) && satisfies(one, `>=${version}`, options) && satisfies(one, listed.specifier, options),
    );
  } catch {
    return undefined;
  }
}

/** Whether `version` is within `range`; not when either cannot be read. */
export function within(version: string, range: string): boolean {
  try {
    return satisfies(version, range, options);
  } catch {
    return false;
  }
}
