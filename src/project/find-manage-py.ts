import type { Project } from './project.js';

/**
 * The manage.py that the classic buildpack runs collectstatic with: an ordinary
 * file at most two folders deep, the shallowest, ties by name.
 */
export function findManagePy(project: Project): string | undefined {
  const found = project.files.filter(
    (file) => /^([^/]+\/){0,2}manage\.py$/.test(file) && project.mode(file) !== '120000',
  );
  const depth = (file: string): number => file.split('/').length;
  return found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0];
}
