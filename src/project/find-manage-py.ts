import type { Project } from './project.js';

/**
 * The manage.py that the classic buildpack runs collectstatic with: an ordinary
 * file at most two folders deep, the shallowest, ties by name. Where the names of the folders
 * are still to be filled in, it is a template of projects and none itself.
 */
export function findManagePy(project: Project): string | undefined {
  const found = project.files.filter(
    (file) =>
      /^([^/]+\/){0,2}manage\.py$/.test(file) && !file.includes('{{') && project.mode(file) !== '120000',
  );
  const depth = (file: string): number => file.split('/').length;
  return found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0];
}
