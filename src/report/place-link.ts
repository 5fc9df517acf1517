import { reportTexts } from '../messages/report.js';
import type { Location } from '../model/finding.js';
import type { Language } from '../model/text.js';
import { code, fileUrl, link } from './markdown.js';
import { place, repositoryPath } from './plain.js';
import type { Report } from './report.js';

/** The place as code, or that it is the whole project; a link to the file at the commit when there is a page for it. */
export function placeLink(
  report: Pick<Report, 'prefix' | 'repositoryUrl' | 'commit'>,
  location: Location,
  language: Language,
): string {
  const { repositoryUrl, commit } = report;
  const path = repositoryPath(report, location.file);
  const words = path === '' ? reportTexts.wholeProject[language] : place(report, location);
  const url =
    path && repositoryUrl && commit ? fileUrl(repositoryUrl, commit, path, location.line) : undefined;
  return link(code(words), url);
}
