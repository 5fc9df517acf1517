const comment = /#\s*heroku:\s*ignore\s*\[([^\]\n]*)\]/;
/** What a comment begins with in the languages that have no `#` of their own. */
const opening = /^(\{|<!--|\/\*|\/\/|;|--|%)?\s*#/;

/**
 * Whether `# heroku: ignore[check-id]` stands on one of the lines from `line` to `lastLine`
 * (from 1), or alone on the line above them, in the syntax of Python, a template, a style sheet,
 * TOML or pip.
 */
export function hasIgnoreComment(
  text: string,
  check: string,
  { line, lastLine = line }: { line: number; lastLine?: number },
): boolean {
  if (!comment.test(text)) return false;
  const lines = text.split('\n');
  const above = lines[line - 2]?.trim() ?? '';
  return [...lines.slice(line - 1, lastLine), opening.test(above) ? above : ''].some((candidate) =>
    (comment.exec(candidate)?.[1] ?? '')
      .split(',')
      .map((id) => id.trim())
      .includes(check),
  );
}

/** A word in such a comment: a check id, if it is spelt right. Offsets are UTF-16 code units; an empty one names nothing. */
export interface IgnoredId {
  id: string;
  start: number;
  end: number;
}

/** Every id that the comments of a text name. A comment without brackets, or with nothing in them, gives an empty one. */
export function* ignoredIds(text: string): Generator<IgnoredId> {
  for (const match of text.matchAll(/#\s*heroku:\s*ignore\b(?:\s*\[([^\]\n]*)\])?/g)) {
    const inner = match[1];
    const end = match.index + match[0].length;
    if (!inner?.trim()) yield { id: '', start: match.index, end };
    let at = end - 1 - (inner?.length ?? 0);
    for (const part of inner?.split(',') ?? []) {
      const id = part.trim();
      const start = at + part.indexOf(id);
      if (id !== '') yield { id, start, end: start + id.length };
      at += part.length + 1;
    }
  }
}
