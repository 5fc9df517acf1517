import type { Project } from '../project.js';
import { readPythonRequest } from '../read-python-request.js';
import type { InstalledPackage } from './install-set.js';
import { readRequirements } from './requirements-file.js';

/** The packages that requirements.txt and what it includes name for Heroku: constraints and markers that do not hold are left out. */
export function readPipPackages(project: Project): { packages: InstalledPackage[]; files: string[] } {
  const { requirements, files } = readRequirements(project, 'requirements.txt', {
    pythonVersion: readPythonRequest(project).minor,
  });
  const packages = requirements
    .filter((one) => !one.constraint && one.applies !== false)
    .flatMap(({ name, normalName, specifier, extras, file, line }) =>
      name === undefined || normalName === undefined
        ? []
        : {
            name: normalName,
            written: name,
            specifier,
            version: /^===?([^,*]+)$/.exec(specifier)?.[1],
            extras,
            location: { file, line },
          },
    );
  return { packages, files: files.map(({ path }) => path) };
}
