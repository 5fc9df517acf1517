import type { GitHubContext } from '../github/context.js';
import type { Inputs, RunMode } from '../inputs.js';
import type { Progress } from '../model/journal.js';

/** What a run knows before its first stage. Nothing else comes from outside. */
export interface Run {
  inputs: Inputs;
  mode: RunMode;
  github: GitHubContext;
  /** Absolute path of the project's folder: `project-dir` in the workspace. */
  folder: string;
  /** A folder for our own files, outside of the checkout. */
  temp: string;
  /** A folder whose files are there for later steps. */
  keep: string;
  /** The runner's environment, for finding programs. Child processes get an allow-list of it. */
  env: NodeJS.ProcessEnv;
  progress: Progress;
  /** Aborts when the workflow is cancelled. */
  signal: AbortSignal;
  /** When the run began. */
  startedAt: Date;
  /** Milliseconds since 1970. */
  deadline: number;
  /** Keeps something for the action's post step, which cleans up after a step that was killed. Nothing secret. */
  remember(name: Remembered, value: string): void;
  /** Hides a secret from every later line of the log. */
  mask(secret: string): void;
}

/** What a post step has to know: the app, its build that is going on, the mark of the source that it was asked for with, and whether maintenance mode is ours. */
export type Remembered = 'app' | 'build' | 'source' | 'maintenance' | 'ended';
