import type { Project } from '../project/project.js';

export interface ModuleFile {
  /** Undefined for a package without `__init__.py`. */
  file?: string;
  package: boolean;
}

/** The tracked file that `import name` runs, looked for in each root in turn; undefined when there is none. */
export function moduleFile(project: Project, roots: readonly string[], name: string): ModuleFile | undefined {
  const path = name.replaceAll('.', '/');
  if (name === '' || !/^[^./]+(\/[^./]+)*$/.test(path)) return undefined;
  const below = (root: string) => (root === '' ? path : `${root}/${path}`);
  for (const root of roots) {
    const init = `${below(root)}/__init__.py`;
    if (project.has(init)) return { file: init, package: true };
    if (project.has(`${below(root)}.py`)) return { file: `${below(root)}.py`, package: false };
  }
  return roots.some(
    (root) =>
      project.hasFolder(below(root)) && project.below(below(root)).some((file) => file.endsWith('.py')),
  )
    ? { package: true }
    : undefined;
}
