import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { ActionError } from '../model/errors.js';
import type { Text } from '../model/text.js';
import { readPythonRequest } from '../project/read-python-request.js';
import { filesOnDisk } from '../project/requirements/files-on-disk.js';
import type { Refusal, RequirementFiles } from '../project/requirements/requirements-file.js';
import { planScrub } from './plan.js';
import { redact } from './secrets.js';

/** A requirement as pip reads it, or why pip refuses its line. Secrets are left out of every text. */
export type ReportedRequirement =
  | {
      name: string | null;
      spec: string;
      extras: readonly string[];
      marker: string | null;
      url: string | null;
      editable: boolean;
      hashes: Readonly<Record<string, readonly string[]>> | null;
      constraint: boolean;
    }
  | { error: string };

/** What `requirements FILE --format json` prints. */
export interface RequirementsReport {
  file: string;
  pythonVersion: string;
  /** Empty when `error` says that pip installs nothing at all. */
  requirements: ReportedRequirement[];
  error: string | null;
  plan: {
    changes: { file: string; line: number; before: string; after: string; reason: Text }[];
    findings: { check: string; severity: string; file: string; line?: number; message: Text; remedy: Text }[];
    diff: string;
  };
}

/** Reads `path` in `tree` and plans its repair. Pure. */
export function requirementsReport(
  tree: RequirementFiles,
  path: string,
  pythonVersion: string,
): RequirementsReport {
  const { read, changes, findings, diff, secrets } = planScrub(tree, { pythonVersion, path });
  const clean = (text: string): string => redact(text, secrets);
  const said = ({ type, message }: Refusal): string => clean(`${type}: ${message}`);
  const requirements = read.lines.flatMap(({ requirement, refusal }): ReportedRequirement[] => {
    if (refusal) return [{ error: said(refusal) }];
    if (!requirement) return [];
    const { name, specifier, extras, marker, url, editable, hashes, constraint } = requirement;
    return [
      {
        name: name ?? null,
        spec: specifier,
        extras,
        marker: marker ?? null,
        url: url === undefined ? null : clean(url),
        editable,
        hashes: hashes ?? null,
        constraint,
      },
    ];
  });
  return {
    file: path,
    pythonVersion,
    requirements: read.error ? [] : requirements,
    error: read.error ? said(read.error) : null,
    plan: {
      changes: changes.map(({ file, line, before, after, reason }) => ({
        file,
        line,
        before,
        after,
        reason,
      })),
      findings: findings.map(({ check, severity, location, message, remedy }) => ({
        check,
        severity,
        file: location.file,
        line: location.line,
        message,
        remedy,
      })),
      diff,
    },
  };
}

/** Prints the report of the file at `path`, or of the requirements.txt in that folder, as JSON, for the Python that is named beside it. Returns the exit status: 1 when pip refuses any of it. */
export function printRequirements(path: string, print: (text: string) => void): number {
  const found = statSync(resolve(path), { throwIfNoEntry: false });
  const file = resolve(path, found?.isDirectory() ? 'requirements.txt' : '');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new ActionError({
      en: `There is no file \`${relative('', file)}\`.`,
      ko: `\`${relative('', file)}\` 파일이 없습니다.`,
    });
  }
  const tree = filesOnDisk(dirname(file));
  const text = (name: string): string | undefined =>
    tree.bytes(name) && Buffer.from(tree.bytes(name)!).toString();
  const { minor } = readPythonRequest({ bytes: tree.bytes, text });
  const report = requirementsReport(tree, basename(file), minor);
  print(JSON.stringify(report, undefined, 2));
  return report.error || report.requirements.some((one) => 'error' in one) ? 1 : 0;
}
