/** Looks into what JSON.parse and a TOML reader return, whose shape nobody vouches for. */

export type Table = Record<string, unknown>;

export function table(value: unknown): Table | undefined {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isTable ? (value as Table) : undefined;
}

/** The tables of a list; undefined when it is no list. */
export function tables(value: unknown): Table[] | undefined {
  return Array.isArray(value) ? value.map(table).filter((entry) => entry !== undefined) : undefined;
}

export function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The strings of a list; none when it is no list. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((entry) => string(entry) ?? []) : [];
}

/** What `parse` makes of `text`; undefined when that is no table, or cannot be read. */
export function parsed(text: string | undefined, parse: (text: string) => unknown): Table | undefined {
  if (text === undefined) return undefined;
  try {
    return table(parse(text));
  } catch {
    return undefined;
  }
}
