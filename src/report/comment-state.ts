/** What the comment remembers of the findings that it showed last: fingerprint to check id. */
export type Remembered = ReadonlyMap<string, string>;

const open = '<!-- findings ';
const close = ' -->';
/** Above this many findings nothing is remembered: a comment has 65,536 characters. */
const limit = 1000;
const checkId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const fingerprint = /^[0-9a-f]{16}:\d{1,4}$/;

/** Fingerprints by check, as a hidden line; '' when there are too many. */
export function remember(findings: Remembered): string {
  if (findings.size > limit) return '';
  const byCheck = new Map<string, string[]>();
  for (const [name, check] of findings) byCheck.set(check, [...(byCheck.get(check) ?? []), name]);
  return `${open}${JSON.stringify(Object.fromEntries(byCheck))}${close}`;
}

/**
 * Fingerprint to check id, from the hidden line of a comment; undefined when there is none or it was
 * written by somebody else.
 */
export function recall(comment: string | undefined): Remembered | undefined {
  const at = comment?.lastIndexOf(open) ?? -1;
  const end = comment?.indexOf(close, at) ?? -1;
  if (!comment || at < 0 || end < 0) return undefined;
  try {
    const parsed: unknown = JSON.parse(comment.slice(at + open.length, end));
    const entries = Object.entries(parsed as Record<string, unknown>).flatMap(([check, names]) =>
      checkId.test(check) && Array.isArray(names)
        ? names.filter((name) => fingerprint.test(String(name))).map((name) => [String(name), check] as const)
        : [],
    );
    return new Map(entries.slice(0, limit));
  } catch {
    return undefined;
  }
}
