import { pythonSupport } from '../../project/python-support.js';
import { djangoReleases } from '../data/django-releases.js';
import type { CheckContext } from '../define.js';
import { djangoVersion } from '../django-version.js';

/** The newest Python, '3.N', that both Heroku and the project's Django have. */
export function recommendedPython(context: CheckContext): string {
  const django = djangoVersion(context);
  const minor = django.kind === 'pinned' ? django.version.split('.').slice(0, 2).join('.') : undefined;
  const release =
    django.kind === 'range' ? django.newest : djangoReleases.find((candidate) => candidate.minor === minor);
  if (!release) return pythonSupport.default;
  const newest = Math.min(release.python[1], pythonSupport.newestMinor);
  return newest < pythonSupport.oldestMinor ? pythonSupport.default : `3.${newest}`;
}

/** Whether Heroku refuses a Python, '3.N', because its life is over. */
export function isGone(minor: string): boolean {
  const [major, number] = minor.split('.').map(Number) as [number, number];
  return major < 3 || (major === 3 && number < pythonSupport.oldestMinor);
}

/** The version that a refused file means, where Heroku builds it and the project's Django has it; else the recommended one. */
export function lastingPython(context: CheckContext): string {
  const { meant } = context.django.python;
  const recommended = recommendedPython(context);
  const number = Number(meant?.split('.')[1]);
  const lasts =
    meant !== undefined && number >= pythonSupport.oldestMinor && number <= Number(recommended.split('.')[1]);
  return lasts ? meant : recommended;
}

/** Edits that leave `.python-version` as the only file that names the version. */
export function writePythonVersion(version: string, insteadOf?: string) {
  return [
    { kind: 'write', file: '.python-version', text: `${version}\n` } as const,
    ...(insteadOf === undefined || insteadOf === '.python-version'
      ? []
      : [{ kind: 'delete', file: insteadOf } as const]),
  ];
}
