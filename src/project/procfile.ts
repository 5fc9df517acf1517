/** A Procfile as Heroku's classic build system reads it. */
export interface Procfile {
  /** Whether a tracked file of exactly that name is in the root. */
  exists: boolean;
  processes: readonly ProcfileProcess[];
  /** Lines that Heroku drops, from 1. */
  dropped: readonly { line: number; text: string }[];
}

export interface ProcfileProcess {
  type: string;
  command: string;
  /** From 1. */
  line: number;
  /** Column of the command, from 1. */
  column: number;
}
