/** Words that people put where a secret goes later, and keys that providers publish for tests. */
const placeholders =
  /example|sample|dummy|change|replace|your|placeholder|insert|todo|fixme|foobar|secret|pass|test|fake|default|local|debug|insecure|xxxx|\*\*\*|\.\.\.|<|>|\{|\}|\$|%\(|1234|abcd|qwerty|lorem|here|redacted|6LeIxAcTAAAAA|^Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/i;

/** Whether a text stands for a secret that is to be filled in, or is one that protects nothing. */
export function isPlaceholder(value: string): boolean {
  // In a long one, such as a private key, any word comes up by chance.
  if (value.length > 150) return new Set(value).size < 20;
  return placeholders.test(value) || new Set(value).size < 6;
}

/**
 * Whether a text looks like the work of a random generator: letters and digits mixed, many
 * different ones, no words joined by hyphens or dots.
 */
export function isRandom(value: string): boolean {
  if (value.length < 6) return false;
  const digits = value.replace(/\D/g, '').length;
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  if (digits < 1 || letters < 1) return false;
  // Words, dotted names, paths, dates: long runs of lower case or of digits alone between marks.
  const longest = Math.max(...value.split(/[-_./:\s]/).map((part) => part.length));
  return (
    entropy(value) >= (value.length < 12 ? 2.2 : /^[0-9a-f-]+$/i.test(value) ? 2.9 : 3.2) && longest >= 6
  );
}

/** Shannon's entropy in bits a character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
