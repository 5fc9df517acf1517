const comment = /#\s*heroku:\s*ignore\[([^\]]*)\]/;

/**
 * Whether `# heroku: ignore[check-id]` stands on one of the lines from `line` to `lastLine`
 * (from 1), or alone on the line above them, in the syntax of Python, a template or pip.
 */
export function hasIgnoreComment(
  text: string,
  check: string,
  { line, lastLine = line }: { line: number; lastLine?: number },
): boolean {
  if (!comment.test(text)) return false;
  const lines = text.split('\n');
  const above = lines[line - 2]?.trim() ?? '';
  return [...lines.slice(line - 1, lastLine), /^(\{|<!--)?\s*#/.test(above) ? above : ''].some((candidate) =>
    (comment.exec(candidate)?.[1] ?? '')
      .split(',')
      .map((id) => id.trim())
      .includes(check),
  );
}
