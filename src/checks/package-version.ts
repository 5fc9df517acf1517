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
  // Where the bounds let one in that is as new, then also this one, the newest of all, or one that they
  // name, the last of its line, or the first of the next.
  const last = (version: string, part: (number: number) => number) =>
    version.replace(/\d+$/, (digits) => String(part(Number(digits))));
  const named = [...listed.specifier.matchAll(/[=<>]\s*([^\s,=<>*]+?)(?:\.\*)?(?=\s*(?:,|$))/g)];
  const near = named.flatMap(([, one]) => [
    one!,
    `${one}.9999`,
    last(one!, () => 9999),
    last(one!, (number) => number + 1),
  ]);
  try {
    return [version, '9999', ...near].some(
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
