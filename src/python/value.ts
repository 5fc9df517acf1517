/** Where a value was written. Lines and columns count from 1, offsets are UTF-16 code units of the decoded text. */
export interface Origin {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  start: number;
  end: number;
}

/**
 * What the reader knows of a Python value. Three-valued: known (any type but the
 * last two), one of several, unknown with the reason. Containers hold values, so
 * a list can be known while one of its items is not.
 */
export type Value =
  | ((
      | { type: 'none' }
      | { type: 'bool'; value: boolean }
      | { type: 'int'; value: bigint }
      | { type: 'float'; value: number }
      | { type: 'str'; value: string }
      | { type: 'bytes'; value: Uint8Array }
      /** A pathlib.Path; absolute POSIX text, the project root being `/app` as on a dyno. */
      | { type: 'path'; value: string }
      | { type: 'list' | 'tuple' | 'set'; items: readonly Value[] }
      | { type: 'dict'; entries: readonly (readonly [key: Value, value: Value])[] }
    ) &
      Known)
  | OneOf
  | UnknownValue;

interface Known {
  at: Origin;
  /**
   * Environment variables that it was computed from, when there are any: then it is
   * not what the sources say, and may be secret. Decide by it, never show it.
   */
  env?: readonly string[];
}

export interface OneOf {
  type: 'one-of';
  /** At least two, different, none of them 'one-of'; one of them may be unknown. */
  options: readonly Value[];
  at: Origin;
  /** Environment variables that decide which. */
  env: readonly string[];
}

export interface UnknownValue {
  type: 'unknown';
  /** Why it could not be followed: "reads the environment variable SECRET_KEY", in English, for the log and for `needs`. */
  reason: string;
  /** Environment variables that it comes from, when that is why. */
  env: readonly string[];
  /** True when no statement sets the name on that path, so that Django's default holds. Only as an option of a one-of. */
  unset?: true;
  /** How the variable is read, when the value is a plain read: a required read fails at import when the variable is absent. */
  read?: { name: string; required: boolean; default?: Value; cast?: string };
  at: Origin;
}
