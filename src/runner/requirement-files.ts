import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

export interface RequirementFiles {
  /** The text of `requirements.txt` and of all that it includes, by path. */
  texts: Readonly<Record<string, string>>;
  /** Whether something is installed from the app's own files, so that the result belongs to this build alone. */
  local: boolean;
}

/** Follows `-r` and `-c`. pip itself decides what the lines mean; this only decides whether two builds may share what it installed. */
export async function readRequirementFiles(root: string): Promise<RequirementFiles> {
  const texts: Record<string, string> = {};
  let local = false;
  const waiting = ['requirements.txt'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path in texts) continue;
    // Some encodings other than UTF-8 are pip's business; Latin-1 keeps every byte.
    const text = await readFile(join(root, path), 'latin1').catch(() => undefined);
    if (text === undefined) continue;
    texts[path] = text;
    for (const line of text.replaceAll('\0', '').split(/\r?\n|\r/)) {
      const include = /^\s*(?:-r|-c|--requirement|--constraint)[\s=]*["']?([^\s"'#]+)/.exec(line)?.[1];
      if (include && !/^\w+:\/\//.test(include)) {
        waiting.push(relative(root, join(root, dirname(path), include)));
      }
      // Options such as `--find-links ./wheels`, paths, and editables that are not in a repository elsewhere.
      if (
        /^\s*(-e|--editable)\b(?!.*:\/\/)|^\s*\.|file:|^\s*(-f|--find-links)\b|\.(whl|zip|tar\.gz)\s*$/.test(
          line,
        )
      ) {
        local = true;
      }
    }
  }
  return { texts, local };
}
