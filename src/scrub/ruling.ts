import type { Severity } from '../model/finding.js';
import type { Text } from '../model/text.js';

/** A place in a requirements file. */
export interface Place {
  file: string;
  line: number;
  lastLine?: number;
}

/** New text for `[start, end)` of the file's decoded text. */
export interface Replacement {
  start: number;
  end: number;
  newText: string;
}

/** What a rule has to say of a line: always a finding, and a repair where one is known. */
export interface Ruling {
  check: string;
  severity: Severity;
  at: Place;
  related?: readonly { at: Place; note: Text }[];
  message: Text;
  remedy: Text;
  /** Project that the line names, as written. */
  name?: string;
  /** A listed package that brought it along, as written. */
  parent?: string;
  /** Neither to be told nor repaired, by the `ignore` input or a comment on the line. */
  ignored?: boolean;
  repair?: {
    /** safe: pip on Linux cannot do anything with the line as it is, and this is the one way out. */
    safety: 'safe' | 'unsafe';
    title: Text;
    replacements: readonly Replacement[];
  };
}
