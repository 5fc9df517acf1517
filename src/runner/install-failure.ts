import { normalName } from '../project/requirements/version.js';
import type { WheelFit } from '../project/requirements/wheel-fit.js';
import { pipCauses } from './pip-causes.js';
import { toolCauses } from './tool-causes.js';

export type InstallCause =
  | 'conflict'
  | 'no-project'
  | 'no-version'
  | 'no-file'
  | 'python'
  | 'metadata'
  | 'build'
  | 'hash'
  | 'hash-missing'
  | 'credentials'
  | 'insecure'
  | 'repository'
  | 'not-found'
  | 'local-path'
  | 'invalid'
  | 'missing-file'
  | 'stale-lock'
  | 'project-itself'
  | 'encoding'
  | 'network'
  | 'disk'
  | 'other';

/** Why pip or another tool gave up, as far as its output tells. */
export interface InstallFailure {
  cause: InstallCause;
  /** As the tool names it: 'pywin32==306', 'mysqlclient'. */
  requirement?: string;
  /** The requirement that asked for it, when no line of the project does. */
  parent?: string;
  /** The line of the project's files that it comes from, as pip says. */
  place?: { file: string; line: number };
  /** The tool's own sentence. */
  message: string;
  /** What else was said: who asks for what in a conflict, what the compiler missed. */
  details: readonly string[];
  /** Which files the release has, when none fits. */
  fit?: WheelFit;
}

/** What one reader of the output found. */
export type Found = Partial<InstallFailure> & Pick<InstallFailure, 'cause'>;

/**
 * Reads what pip, uv, Poetry or Pipenv printed before it gave up. `folder`: where it ran. `python`: '3.13'.
 * pip's words: src/pip/_internal in https://github.com/pypa/pip.
 */
export function readInstallFailure(
  lines: readonly string[],
  { folder, python = '' }: { folder?: string; python?: string } = {},
): InstallFailure {
  const printed = folder ? lines.map((line) => line.replaceAll(`${folder}/`, '')) : lines;
  const output = printed.join('\n');
  const message = lastError(printed);
  for (const look of [...toolCauses, ...pipCauses]) {
    const found = look(output, python);
    if (found) return { details: [], message, ...originOf(found, printed), ...definite(found) };
  }
  return { cause: 'other', message, details: [] };
}

/** Where pip took a requirement from: its own line, or that of the one which needs it. */
function originOf({ cause, requirement }: Found, lines: readonly string[]): Partial<InstallFailure> {
  const name = requirement && nameOf(requirement);
  if (!name) return {};
  const origins = lines.flatMap((line) => {
    const match = /^\s*(?:Collecting|Processing) (\S+).*?\(from (.*)\)/.exec(line);
    if (!match || nameOf(match[1]!) !== name) return [];
    const chain = match[2]!.split('->');
    const [, file, number] = /^-r (\S+) \(line (\d+)\)/.exec(chain.at(-1)!) ?? [];
    const place = file === undefined ? undefined : { file, line: Number(number) };
    return { written: match[1], parent: chain.length > 1 ? chain[0] : undefined, place };
  });
  // In a conflict the same name is collected for several reasons.
  const own = origins.find(({ written }) => written === requirement);
  const origin = own ?? (cause === 'conflict' ? undefined : origins[0]);
  return { parent: origin?.parent, place: origin?.place };
}

function nameOf(requirement: string): string {
  return normalName(requirement.replace(/^\.\//, '').split(/[=<>!~;@ /]/)[0]!);
}

function lastError(tail: readonly string[]): string {
  const last =
    tail.findLast((line) => /^\s*error:/i.test(line)) ?? tail.findLast((line) => line.trim() !== '');
  // pip's name of a kind of failure stands above the sentence about it.
  const sentence = /^error: [a-z-]+$/.test(last ?? '') && tail.findLast((line) => /^\s*× /.test(line));
  return (sentence || last || '').replace(/^\s*(ERROR: |× )+/, '').trim();
}

/** Without what is undefined, so that it does not hide what is known. */
function definite(found: Found): Found {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Found;
}
