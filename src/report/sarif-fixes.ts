import type { ArtifactChange, Fix, Region, Replacement } from 'sarif';
import type { Edit } from '../model/edit.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/text.js';
import { plain, repositoryPath } from './plain.js';
import type { Report } from './report.js';
import { positionAt, type ReadSource } from './source.js';

/** The repair of a finding in SARIF's words; none when it renames or deletes a file, for which SARIF has no words. */
export function sarifFixes(
  report: Pick<Report, 'prefix'>,
  { fix }: Finding,
  read: ReadSource,
  language: Language,
): Fix[] {
  if (!fix) return [];
  const artifactChanges: ArtifactChange[] = [];
  for (const file of new Set(fix.edits.map((edit) => edit.file))) {
    const replacements = fix.edits
      .filter((edit) => edit.file === file)
      .map((edit) => replacement(edit, read));
    if (!replacements.every((one) => one !== undefined)) return [];
    artifactChanges.push({
      artifactLocation: { uri: sarifUri(report, file), uriBaseId: '%SRCROOT%' },
      replacements,
    });
  }
  if (artifactChanges.length === 0) return [];
  return [
    {
      description: { text: plain(fix.title[language]) },
      artifactChanges,
      properties: { safety: fix.safety },
    },
  ];
}

function replacement(edit: Edit, read: ReadSource): Replacement | undefined {
  const source = read(edit.file);
  if (source === 'binary') return undefined;
  const text = source?.text ?? '';
  if (edit.kind === 'write')
    return { deletedRegion: between(text, 0, text.length), insertedContent: { text: edit.text } };
  if (edit.kind !== 'replace' || edit.end > text.length) return undefined;
  return {
    deletedRegion: between(text, edit.start, edit.end),
    insertedContent: { text: edit.newText },
  };
}

function between(text: string, start: number, end: number): Region {
  const [from, to] = [positionAt(text, start), positionAt(text, end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** Path from the root of the repository, as a relative URI. */
export function sarifUri(report: Pick<Report, 'prefix'>, file: string): string {
  return repositoryPath(report, file).split('/').map(encodeURIComponent).join('/');
}
