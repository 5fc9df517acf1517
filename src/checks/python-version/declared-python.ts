import { satisfies, validRange } from '@renovatebot/pep440';
import { parse } from 'smol-toml';
import type { Location } from '../../model/finding.js';
import type { Project } from '../../project/project.js';
import { pythonSupport } from '../../project/python-support.js';

/** What a file of the project says of the Pythons that it is made for or tested with. */
export interface Statement {
  /** As written. */
  says: string;
  location: Location;
  /** Whether a Python, by its newest patch, is one of them. */
  allows(version: string): boolean;
}

/** The newest patch of '3.N' that Heroku has. */
export const newestPatch = (minor: string): string =>
  pythonSupport.newestPatch.get(minor as '3.14') ?? `${minor}.0`;

/** What pyproject.toml and the Pipfile ask for. */
export function* declaredPythons(project: Project): Generator<Statement> {
  const pyproject = tomlOf(project, 'pyproject.toml');
  const standard = pyproject?.project?.['requires-python'];
  const poetry = pyproject?.tool?.poetry?.dependencies?.python;
  const range =
    typeof standard === 'string' ? standard : typeof poetry === 'string' ? asSpecifier(poetry) : undefined;
  if (range !== undefined) {
    const says = typeof standard === 'string' ? standard : (poetry as string);
    yield {
      says,
      location: lineWith(project, 'pyproject.toml', says),
      allows: (version) => within(version, range),
    };
  }
  const pipfile = tomlOf(project, 'Pipfile')?.requires?.python_version;
  if (typeof pipfile === 'string' && /^\d+\.\d+$/.test(pipfile)) {
    yield {
      says: pipfile,
      location: lineWith(project, 'Pipfile', pipfile),
      allows: (version) => version.startsWith(`${pipfile}.`),
    };
  }
}

/** Poetry's `^3.11` and `~3.11` as PEP 440 has them. */
function asSpecifier(written: string): string | undefined {
  const caret = /^\^\s*(\d+)(\.\d+)*$/.exec(written.trim());
  if (caret) return `>=${written.trim().slice(1).trim()},<${Number(caret[1]) + 1}`;
  const tilde = /^~\s*(\d+)\.(\d+)(\.\d+)?$/.exec(written.trim());
  if (tilde) return `>=${written.trim().slice(1).trim()},<${tilde[1]}.${Number(tilde[2]) + 1}`;
  return /^[\d.*]+$/.test(written) ? `==${written}` : written;
}

/** What is no range, such as Poetry's `||`, leaves nothing out. */
const within = (version: string, range: string): boolean =>
  !validRange(range) || satisfies(version, range, { prereleases: true });

// biome-ignore lint/suspicious/noExplicitAny: anything may stand in a file of the project.
function tomlOf(project: Project, file: string): any {
  try {
    return parse(project.text(file) ?? '');
  } catch {
    return undefined;
  }
}

/** The first line that says Python and holds the text. */
function lineWith(project: Project, file: string, says: string): Location {
  const lines = (project.text(file) ?? '').split('\n');
  const index = lines.findIndex((line) => /python/.test(line) && line.includes(says));
  return index < 0 ? { file } : { file, line: index + 1 };
}
