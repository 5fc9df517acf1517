import { posix } from 'node:path';
import { matcher } from '../../project/ignore-rules.js';
import type { IgnoreRule, Project } from '../../project/project.js';

/**
 * Matches files with the lines of the tracked .gitattributes that set `attribute` (`filter=lfs`,
 * `export-ignore`); undefined when none does. Patterns are those of .gitignore, but a pattern
 * never covers what is below a folder unless it says `/**`.
 * https://git-scm.com/docs/gitattributes#_description
 */
export function withAttribute(
  project: Project,
  attribute: string,
): ((file: string) => IgnoreRule | undefined) | undefined {
  const sources = project.files
    .filter((file) => posix.basename(file) === '.gitattributes')
    .map((file) => ({ file, text: (project.text(file) ?? '').split(/\r?\n/).map(pattern).join('\n') }));
  return sources.some(({ text }) => text.trim() !== '') ? matcher(sources) : undefined;

  function pattern(line: string): string {
    const [glob = '', ...attributes] = line.trim().split(/\s+/);
    if (glob === '' || /^[#!"[]/.test(glob)) return '';
    return attributes.includes(attribute) ? glob : attributes.includes(`-${attribute}`) ? `!${glob}` : '';
  }
}
