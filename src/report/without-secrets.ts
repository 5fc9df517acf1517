/** A shorter secret would take ordinary words out of the report. */
const shortest = 6;

/**
 * `value` (the report, or any part of it) without `secrets` in its texts. The runner hides what was masked in the
 * log and the summary, but neither in what is sent to GitHub's API nor in the files that later steps may upload.
 */
export function withoutSecrets<T>(value: T, secrets: Iterable<string>): T {
  // of several lines each, as the runner does; the longest first, as one may hold another
  const lines = [...new Set([...secrets].flatMap((secret) => secret.split(/\r?\n/)))]
    .filter((line) => line.length >= shortest)
    .sort((a, b) => b.length - a.length);
  return lines.length === 0 ? value : (hidden(value, lines) as T);
}

function hidden(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string')
    return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), value);
  if (Array.isArray(value)) return value.map((item) => hidden(item, secrets));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hidden(inner, secrets)]));
}
