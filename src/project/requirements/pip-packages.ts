import type { Project } from '../project.js';
import { readPythonRequest } from '../read-python-request.js';
import type { InstalledPackage } from './install-set.js';
import { readRequirements } from './requirements-file.js';

/** The packages that requirements.txt and what it includes name for Heroku: constraints and markers that do not hold are left out. */
export function readPipPackages(project: Project): { packages: InstalledPackage[]; files: string[] } {
  const { lines, files } = readRequirements(project, 'requirements.txt', {
    pythonVersion: readPythonRequest(project).minor,
  });
  const packages = lines.flatMap(({ requirement, constraint, file, line }): InstalledPackage[] => {
    if (requirement?.normalName === undefined || constraint || requirement.applies === false) return [];
    const { name, normalName, specifier, extras } = requirement;
    const version = /^===?([^,*]+)$/.exec(specifier)?.[1];
    return [{ name: normalName, written: name!, specifier, version, extras, location: { file, line } }];
  });
  return { packages, files: files.map(({ path }) => path) };
}
