import type { Project } from '../project.js';
import { readPythonRequest } from '../read-python-request.js';
import type { InstalledPackage } from './install-set.js';
import { type RequirementLine, readRequirements } from './requirements-file.js';

/** The packages that a list, the root's requirements.txt, and what it includes name for Heroku: constraints and markers that do not hold are left out. */
export function readPipPackages(
  project: Project,
  list = 'requirements.txt',
): {
  packages: InstalledPackage[];
  files: string[];
  opaque: boolean;
} {
  const { lines, files, error } = readRequirements(project, list, {
    pythonVersion: readPythonRequest(project).minor,
  });
  const packages = lines.flatMap(({ requirement, constraint, file, line }): InstalledPackage[] => {
    if (requirement?.normalName === undefined || constraint || requirement.applies === false) return [];
    const { name, normalName, specifier, extras } = requirement;
    const version = /^===?([^,*]+)$/.exec(specifier)?.[1];
    return [{ name: normalName, written: name!, specifier, version, extras, location: { file, line } }];
  });
  const opaque = error !== undefined || lines.some(isOpaque);
  return { packages, files: files.map(({ path }) => path), opaque };
}

/** Whether nobody knows what the line brings: pip refuses it, it has no name, or packages come from an index that is not public. */
function isOpaque({ requirement, options, refusal, constraint, text }: RequirementLine): boolean {
  if (refusal || (requirement && !constraint && requirement.normalName === undefined)) return true;
  if (/^(?:-r|--requirement)[\s=]*\w+:\/\//.test(text)) return true;
  const places = [...(options?.indexUrls ?? []), ...(options?.findLinks ?? [])];
  return places.some((url) => !/^https:\/\/(?:pypi\.org|download\.pytorch\.org)\//.test(url));
}
