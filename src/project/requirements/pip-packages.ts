import type { Project } from '../project.js';
import { readPythonRequest } from '../read-python-request.js';
import type { InstalledPackage } from './install-set.js';
import { readRequirements } from './requirements-file.js';

/**
 * The packages that requirements.txt and what it includes name for Heroku: lines whose
 * marker is false there, constraints and lines that pip refuses are left out.
 */
export function readPipPackages(
  project: Project,
  pythonVersion = readPythonRequest(project).minor,
): { packages: InstalledPackage[]; files: string[] } {
  const read = readRequirements(project, 'requirements.txt', { pythonVersion });
  const packages = read.requirements.flatMap((requirement): InstalledPackage[] => {
    const { name, normalName, specifier, extras, file, line } = requirement;
    if (requirement.constraint || requirement.applies === false || !name || !normalName) return [];
    return [
      {
        name: normalName,
        written: name,
        specifier,
        version: /^===?([^,*]+)$/.exec(specifier)?.[1],
        extras,
        location: { file, line },
      },
    ];
  });
  return { packages, files: read.files.map((file) => file.path) };
}
