/** Findings that the comment showed: fingerprint to check id. */
export type Remembered = ReadonlyMap<string, string>;

/** What the comment remembers. */
export interface CommentState {
  /** The commit that it was last written for. */
  commit?: string;
  findings: Remembered;
  /** What it showed for the commit before, so that another run of the same commit can say again what that changed. */
  earlier?: Remembered;
}

const open = '<!-- findings ';
const close = ' -->';
/** Above this many findings nothing is remembered: a comment has 65,536 characters. */
const limit = 600;
const checkId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const fingerprint = /^[0-9a-f]{16}:\d{1,4}$/;
const commitId = /^[0-9a-f]{40}$/;

/** The state as a hidden line; '' when there are too many findings. */
export function remember({ commit, findings, earlier }: CommentState): string {
  if (findings.size > limit) return '';
  const state = {
    ...(commit ? { commit } : {}),
    findings: byCheck(findings),
    ...(earlier && earlier.size <= limit ? { earlier: byCheck(earlier) } : {}),
  };
  return `${open}${JSON.stringify(state)}${close}`;
}

function byCheck(findings: Remembered): Record<string, string[]> {
  const checks = new Map<string, string[]>();
  for (const [name, check] of findings) checks.set(check, [...(checks.get(check) ?? []), name]);
  return Object.fromEntries(checks);
}

/** The state in the hidden line of a comment; undefined when there is none or it was written by somebody else. */
export function recall(comment: string | undefined): CommentState | undefined {
  const at = comment?.lastIndexOf(open) ?? -1;
  const end = comment?.indexOf(close, at) ?? -1;
  if (!comment || at < 0 || end < 0) return undefined;
  try {
    const { commit, findings, earlier } = JSON.parse(comment.slice(at + open.length, end));
    const known = read(findings);
    if (!known) return undefined;
    return {
      ...(commitId.test(String(commit)) ? { commit: String(commit) } : {}),
      findings: known,
      earlier: read(earlier),
    };
  } catch {
    return undefined;
  }
}

function read(checks: unknown): Remembered | undefined {
  if (typeof checks !== 'object' || checks === null) return undefined;
  const entries = Object.entries(checks).flatMap(([check, names]) =>
    checkId.test(check) && Array.isArray(names)
      ? names.filter((name) => fingerprint.test(String(name))).map((name) => [String(name), check] as const)
      : [],
  );
  return new Map(entries.slice(0, limit));
}
