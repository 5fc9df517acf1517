import { pythonSupport } from '../../project/python-support.js';
import { type DjangoRelease, djangoReleases } from '../data/django-releases.js';
import type { CheckContext } from '../define.js';
import { djangoVersion } from '../django-version.js';
import { declaredPythons, newestPatch } from './declared-python.js';

/**
 * The newest Python, '3.N', that both Heroku and the project's Django have; for a Django that is older than
 * all of Heroku's the oldest of these, if it runs there. Heroku's default where none does: see `isStranded`.
 */
export function newestPython(context: CheckContext): string {
  return `3.${pythons(context)[1]}`;
}

/** Of the Pythons that Heroku and the project's Django have, the newest that pyproject.toml or the Pipfile allows. */
export function recommendedPython(context: CheckContext): string {
  const [low, high] = pythons(context);
  const declared = [...declaredPythons(context.django.project)];
  for (let minor = high; minor >= low; minor--)
    if (declared.every(({ allows }) => allows(newestPatch(`3.${minor}`)))) return `3.${minor}`;
  return `3.${high}`;
}

/** Minors of Python 3 that Heroku builds and the project's Django has: from, to. */
function pythons(context: CheckContext): readonly [number, number] {
  const release = djangoRelease(context);
  const { oldestMinor, newestMinor } = pythonSupport;
  if (!release || isStranded(release)) return [oldestMinor, newestMinor];
  const high = Math.max(oldestMinor, Math.min(release.python[1], newestMinor));
  return [Math.max(oldestMinor, release.python[0]), high];
}

/** The series of the project's Django; undefined when it is not known, or none of the table's. */
export function djangoRelease(context: CheckContext): DjangoRelease | undefined {
  const django = djangoVersion(context);
  if (django.kind === 'range') return django.newest;
  const minor = django.kind === 'pinned' ? django.version.split('.').slice(0, 2).join('.') : undefined;
  return djangoReleases.find((candidate) => candidate.minor === minor);
}

/** Whether no Python that Heroku builds runs this Django. */
export function isStranded({ breaksAt }: DjangoRelease): boolean {
  return breaksAt !== undefined && breaksAt <= pythonSupport.oldestMinor;
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
