import { valid } from '@renovatebot/pep440';
import { pythonSupport } from '../project/python-support.js';
import { type DjangoRelease, djangoReleases } from './data/django-releases.js';
import type { CheckContext } from './define.js';
import { within } from './package-version.js';
import { unreadDjango } from './requirements/unread-list.js';

/** What the install set says of Django's version. */
export type DjangoVersion =
  | { kind: 'pinned'; version: string }
  /** A range: pip takes the newest release in it that this Python can run. */
  | { kind: 'range'; newest: DjangoRelease }
  | { kind: 'unknown' };

export function djangoVersion({ django }: CheckContext): DjangoVersion {
  const listed = django.install.packages.get('django') ?? unreadDjango(django);
  if (!listed) return { kind: 'unknown' };
  if (listed.version !== undefined) {
    return valid(listed.version) ? { kind: 'pinned', version: listed.version } : { kind: 'unknown' };
  }
  const asked = Number(django.python.minor.split('.')[1]);
  // What Heroku refuses installs nothing: the Python that takes its place decides.
  const python = asked < pythonSupport.oldestMinor ? pythonSupport.newestMinor : asked;
  const fitting = djangoReleases.filter(
    (release) =>
      release.python[0] <= python &&
      // A late patch release stands for the whole minor.
      (listed.specifier === '' ||
        within(`${release.minor}.40`, listed.specifier) ||
        within(release.minor, listed.specifier)),
  );
  const newest = fitting.at(-1);
  return newest ? { kind: 'range', newest } : { kind: 'unknown' };
}

/** Whether the Django that Heroku installs is within `specifier`; undefined when it is not known. */
export function djangoSatisfies(context: CheckContext, specifier: string): boolean | undefined {
  const version = djangoVersion(context);
  if (version.kind === 'pinned') return within(version.version, specifier);
  if (version.kind === 'range') return within(version.newest.minor, specifier);
  return undefined;
}
