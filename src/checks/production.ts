import type { Settings } from '../django/django-project.js';
import type { Edit } from '../model/edit.js';
import type { Project } from '../project/project.js';
import type { Origin } from '../python/value.js';
import type { CheckContext } from './define.js';
import { djangoVersion } from './django-version.js';
import { append, namesIn, sourceAt } from './edits.js';
import { options, truth } from './settings-facts.js';
import { replace } from './verdicts.js';

/**
 * Whether what a setting is in production can't be seen, because DEBUG is surely on and the
 * settings make something of the name that may depend on it. debug-true speaks then.
 */
export function hiddenByDebug({ django }: CheckContext, settings: Settings, name: string): boolean {
  const debug = settings.get('DEBUG');
  if (debug === undefined || truth(debug) !== true) return false;
  const assignments = settings.history(name).filter(({ how }) => how !== 'import');
  const mentions = settings.files.flatMap((file) => namesIn(django.project, file, name)).length;
  const plain = assignments.every(({ certain, value }) => certain && isLiteral(django.project, value.at));
  return mentions > assignments.length || !plain;
}

/** `not DEBUG` where DEBUG is set before, so that a setting stays off on the writer's own machine. */
export function inProduction(settings: Settings, name: string): string {
  const last = settings.history(name).at(-1);
  const history = settings.history('DEBUG');
  const before = history.some(
    ({ at, certain }) => certain && (!last || (at.file === last.at.file && at.end <= last.at.start)),
  );
  const debug = settings.get('DEBUG');
  // At the end of the settings both branches of a condition have set it.
  const bound =
    !last &&
    history.length > 0 &&
    debug &&
    options(debug).every((one) => one.type !== 'unknown' || !one.unset);
  return before || bound ? 'not DEBUG' : 'True';
}

/** Sets a setting: in place of the literal that it has, else at the end of the settings module. Undefined where it is made otherwise. */
export function setTo(
  { django }: CheckContext,
  settings: Settings,
  name: string,
  value: string,
): Edit | undefined {
  const last = settings.history(name).at(-1);
  if (!last) return append(django.project, settings.file!, `${name} = ${value}\n`);
  const { at } = last.value;
  const within = at.file === last.at.file && at.start >= last.at.start && at.end <= last.at.end;
  return last.how === 'assign' && within && isLiteral(django.project, at) ? replace(at, value) : undefined;
}

function isLiteral(project: Project, at: Origin): boolean {
  return /^(True|False|None|\d+)$/.test(sourceAt(project, at));
}

/** The version of Django whose defaults hold: the one that is installed, or one of today where that is not known. */
export function defaultsOf(context: CheckContext): string {
  const version = djangoVersion(context);
  if (version.kind === 'pinned') return version.version;
  return version.kind === 'range' ? version.newest.minor : '5.2';
}
