import type { Location } from '../model/finding.js';
import type { StartPage } from '../model/site.js';
import type { Text } from '../model/text.js';
import type { World } from './django-project.js';

/**
 * What the project's own environment said, when it was asked: installed, collected, imported
 * on the runner. A part that is undefined was not tried.
 */
export interface Evidence {
  /** Whether it was the minor version of Python that Heroku takes. */
  samePython: boolean;
  /** Set when the requirements could not be installed, by a fault of theirs. */
  install?: InstallProblem;
  build?: BuildEvidence;
  run?: RunEvidence;
  release?: ReleaseEvidence;
  /**
   * Whether the variable was there in that world as it is on Heroku, or is known to be absent
   * on Heroku. What depends on any other variable settles nothing.
   */
  settles(variable: string, world: World): boolean;
}

/** How one step of the probe ended: with a value, with an exception, not in its time, or not at all, because the process died. */
export type Step<T> =
  | { ended: 'well'; value: T }
  | { ended: 'raised'; error: Raised }
  | { ended: 'late' | 'died' };

/** An exception of the project's code. */
export interface Raised {
  /** 'KeyError', 'django.core.exceptions.ImproperlyConfigured' */
  type: string;
  message: string;
  /** Exceptions that led to it, the nearest first. */
  causes: readonly { type: string; message: string }[];
  /** The project's line it went through last: in the settings, a model, or a stylesheet. */
  location?: Location;
  /** The module that could not be found. */
  module?: string;
  /** The environment variable that was asked for and not there, when the message is about it. */
  variable?: string;
  /** The file that a stylesheet names and no app has. */
  missingStaticFile?: string;
  /** That stylesheet, where it is not the project's own but comes with a package. */
  packageFile?: string;
}

export interface InstallProblem {
  /** Why the requirements could not be installed, and what to do. */
  message: Text;
  remedy: Text;
  /** The requirement's line, when a file of the project has it. */
  location?: Location;
}

/** A value of a setting, cut to its shape where it may be secret. */
export type Seen =
  | { type: 'none' }
  | { type: 'bool'; value: boolean }
  /** As Python writes it. */
  | { type: 'int' | 'float'; value: string }
  | { type: 'str' | 'path'; value: string }
  | { type: 'bytes'; value: readonly number[] }
  | { type: 'list' | 'tuple' | 'set'; items: readonly Seen[] }
  | { type: 'dict'; entries: readonly (readonly [Seen, Seen])[] }
  | { type: 'secret'; of: string; length: number; distinct: number; insecure: boolean }
  | { type: 'other'; of: string };

export interface SeenSettings {
  module: string | null;
  values: Readonly<Record<string, Seen>>;
}

/** Environment variables that the project's code asked for, and whether they were there; '*' when it went through all. */
export type Reads = Readonly<Record<string, boolean>>;

export interface BuildEvidence {
  reads: Reads;
  collect: Step<null>;
  settings?: Step<SeenSettings>;
  /** Files that were collected. */
  files: number;
  /** STATIC_ROOT as the settings have it; relative to the project when it is inside. */
  staticRoot?: string;
  /** The storage, when it is not a folder: then nothing was collected. */
  remote?: string;
}

/** The web process: `web.1`, with PORT. */
export interface RunEvidence {
  reads: Reads;
  /** What the server is told to load, 'config.wsgi:application'; undefined when the command does not say. */
  target?: string;
  boot: Step<string | null>;
  settings?: Step<SeenSettings>;
  /** How many patterns the URLconf has. */
  urls?: Step<number>;
  start?: Step<StartPage>;
  pages?: Step<readonly PageAnswer[]>;
}

export interface PageAnswer {
  host: string;
  path: string;
  /** What the server says to Django, and what the router says to the server. */
  scheme: 'http' | 'https';
  forwarded?: 'http' | 'https';
  status: number;
  redirect: string | null;
  debugPage: boolean;
  error: Raised | null;
}

/** `manage.py migrate`, up to where it would touch the database. */
export interface ReleaseEvidence {
  reads: Reads;
  settings?: Step<SeenSettings>;
  setup?: Step<null>;
  checks?: Step<readonly SystemCheck[]>;
  database?: Step<readonly { alias: string; vendor: string }[]>;
  plan?: Step<readonly PlannedMigration[]>;
  drift?: Step<Drift>;
}

export interface SystemCheck {
  id: string | null;
  /** 30 warning, 40 error, 50 critical. */
  level: number;
  message: string;
  hint: string | null;
  location: Location | null;
  object: string | null;
}

export interface PlannedMigration {
  app: string;
  name: string;
  /** Its file, when it is the project's own. */
  file: string | null;
  /** The migrations that it stands for, as app and name. */
  replaces: readonly (readonly [string, string])[];
}

export interface Drift {
  conflicts: Readonly<Record<string, readonly string[]>>;
  changes: readonly {
    app: string;
    operation: string;
    /** Django's own words. */
    description: string;
    /** Whether it would alter a table. */
    database: boolean;
    location: Location | null;
  }[];
}

/** The value of a step that went well. */
export function gave<T>(step: Step<T> | undefined): T | undefined {
  return step?.ended === 'well' ? step.value : undefined;
}

/** The exception that ended a step. */
export function errorOf(step: Step<unknown> | undefined): Raised | undefined {
  return step?.ended === 'raised' ? step.error : undefined;
}
