import { posix } from 'node:path';
import ignore from 'ignore';
import type { IgnoreRule, Project } from './project.js';

type Matcher = (path: string) => IgnoreRule | undefined;

/** The rules of every tracked .gitignore; a deeper one wins over a shallower one, as in git. */
export function ignoreRules(project: Pick<Project, 'files' | 'text'>): Matcher {
  const files = project.files.filter((file) => posix.basename(file) === '.gitignore');
  files.sort((a, b) => depth(a) - depth(b));
  return matcher(files.map((file) => ({ file, text: project.text(file) ?? '' })));
}

/**
 * The rules of the root's .slugignore, which Heroku's classic build applies before
 * the buildpack runs. `!` has no meaning there (Dev Center, "Slug Compiler"), so
 * negated lines are left out.
 */
export function slugIgnoreRules(project: Pick<Project, 'text'>): Matcher {
  const text = project.text('.slugignore') ?? '';
  return matcher([{ file: '.slugignore', text: text.replace(/^!.*$/gm, '') }]);
}

/** A matcher over ignore files, the ones that win last. */
export function matcher(sources: readonly { file: string; text: string }[]): Matcher {
  const all = ignore({ ignorecase: false });
  const rules: IgnoreRule[] = [];
  for (const { file, text } of sources) {
    const folder = posix.dirname(file);
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      if (line.trim() === '' || line.startsWith('#') || isHostile(line)) continue;
      const pattern = folder === '.' ? line : below(folder, line);
      all.add({ pattern, mark: String(rules.length) });
      rules.push({ file, line: index + 1, rule: line.trim() });
    }
  }
  return (path) => {
    if (!ignore.isPathValid(path)) return undefined;
    const rule = all.checkIgnore(path).rule;
    return rule?.mark === undefined ? undefined : rules[Number(rule.mark)];
  };
}

/** A pattern that nobody would write by hand, and that no pattern engine should have to try. */
function isHostile(line: string): boolean {
  return line.length > 1000 || line.split('*').length > 50;
}

/** The pattern as the root's ignore file would have to say it. */
function below(folder: string, line: string): string {
  const negated = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(negated.length);
  const anchored = pattern.replace(/\s+$/, '').replace(/\/$/, '').includes('/');
  const base = folder.replace(/[\\*?[\]! #]/g, '\\$&');
  return `${negated}/${base}/${anchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
}

function depth(path: string): number {
  return path.split('/').length;
}
