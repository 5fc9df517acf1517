import type { ImportedModule } from '../../django/django-project.js';
import type { IgnoreRule } from '../../project/project.js';
import type { CheckContext } from '../define.js';

/** The file that an unguarded import needs, and the ignore rule that keeps it out; undefined when that is not so. */
export function ignoredModule(
  { django: { project, managePy } }: CheckContext,
  { module, file, guarded, at }: ImportedModule,
): { file: string; rule: IgnoreRule } | undefined {
  if (guarded || file !== undefined || at.file === '' || !/^\w+(\.\w+)*$/.test(module)) return undefined;
  const base = managePy?.includes('/') ? managePy.slice(0, managePy.lastIndexOf('/') + 1) : '';
  for (const root of new Set([base, ''])) {
    const path = root + module.replaceAll('.', '/');
    const folder = path.slice(0, path.lastIndexOf('/'));
    // A top-level name may be an installed package; below a tracked one it is a file of the project.
    const own = module.includes('.')
      ? project.hasFolder(folder)
      : /^(local_?settings|settings_?local|secret_?settings|settings_?secret|secrets?|local_?config)$/.test(
          module,
        );
    const rule = own ? project.ignoredBy(`${path}.py`) : undefined;
    if (rule) return { file: `${path}.py`, rule };
  }
  return undefined;
}
