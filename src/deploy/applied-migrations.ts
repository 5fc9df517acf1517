/** One migration that Django says it applied. */
export interface AppliedMigration {
  app: string;
  name: string;
}

/**
 * The migrations that `manage.py migrate` reports as applied, in order: lines
 * `  Applying reviews.0002_poster... OK`, also when the dyno adds colours.
 * A line without OK (the one that failed) is not among them.
 */
export function appliedMigrations(lines: readonly string[]): AppliedMigration[] {
  const applied: AppliedMigration[] = [];
  for (const line of lines) {
    const match = /^\s*Applying (\w+)\.(\w+)\.\.\.(?: \([\d.]+s\))? OK\b/.exec(withoutColours(line));
    if (match) applied.push({ app: match[1]!, name: match[2]! });
  }
  return applied;
}

/** `text` without ANSI colour codes. */
export function withoutColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what starts a colour code
  return text.replace(/\u001b\[[\d;]*m/g, '');
}
