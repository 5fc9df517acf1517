import type { Location } from '../model/finding.js';
import { filesOnDisk } from '../project/requirements/files-on-disk.js';
import { readRequirements } from '../project/requirements/requirements-file.js';
import { normalName } from '../project/requirements/version.js';
import type { InstallFailure } from './install-failure.js';

/** The first line below `folder` that names what could not be installed, or what needs it. `python`: '3.13'. */
export function locateRequirement(
  { requirement, parent }: InstallFailure,
  { folder, file, python }: { folder: string; file: string; python: string },
): Location | undefined {
  const wanted = /^[a-z0-9][\w.-]*/i.exec((parent ?? requirement ?? '').trim())?.[0];
  if (wanted === undefined) return undefined;
  const name = normalName(wanted);
  const { lines } = readRequirements(filesOnDisk(folder), file, { pythonVersion: python });
  const found =
    lines.find((line) => line.requirement?.normalName === name) ??
    // A folder says its name only when it is built.
    lines.find(({ requirement: own }) => own?.name === undefined && own?.url?.endsWith(`/${wanted}`)) ??
    lines.find(({ text }) => normalName(/^[\w.-]+/.exec(text)?.[0] ?? '') === name);
  return found && { file: found.file, line: found.line };
}
