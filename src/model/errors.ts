import type { Location } from './finding.js';
import type { Text } from './text.js';

/** What is known of the cause of a failure. */
export interface Cause {
  /** Id of the diagnosis. */
  id: string;
  /** The line of the project that made it fail. */
  location?: Location;
  /** The finding that had predicted it. */
  predicted?: { check: string; location: Location };
}

/**
 * An expected failure: shown as message and hint, without a stack. Anything that
 * is not an ActionError is a bug of ours and is shown with its stack.
 * Nothing secret may ever be put into one.
 */
export class ActionError extends Error {
  /** What happened, in every language. `message` is the English one. */
  readonly text: Text;
  /** The next step for the reader. */
  readonly hint?: Text;
  /** A page to read. */
  readonly link?: string;
  /** The last lines of the log that tells why, already free of secrets. */
  readonly log?: readonly string[];
  readonly diagnosis?: Cause;

  constructor(
    text: Text,
    options: {
      hint?: Text;
      link?: string;
      log?: readonly string[];
      diagnosis?: Cause;
      cause?: unknown;
    } = {},
  ) {
    super(text.en, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.text = text;
    this.hint = options.hint;
    this.link = options.link;
    this.log = options.log;
    this.diagnosis = options.diagnosis;
  }
}

/** One wrong input: which, what it held (never for secrets), what was expected. */
export interface InputProblem {
  input: string;
  value?: string;
  expected: Text;
}

/** All wrong inputs at once. */
export class InputError extends ActionError {
  constructor(readonly problems: readonly InputProblem[]) {
    super({
      en: problems.map((p) => describe(p, 'en')).join('\n'),
      ko: problems.map((p) => describe(p, 'ko')).join('\n'),
    });
  }
}

function describe(problem: InputProblem, language: 'en' | 'ko'): string {
  const { input, value, expected } = problem;
  if (language === 'ko') {
    return `입력 \`${input}\`${value === undefined ? '' : `의 값 "${value}"`}: ${expected.ko}`;
  }
  return `Input \`${input}\`${value === undefined ? '' : ` has the value "${value}"`}: ${expected.en}`;
}

/** The project itself cannot be worked on: no manage.py, a link that leaves the tree. */
export class ProjectError extends ActionError {}

/** A stage ended badly: the build, the release phase, the migration, the boot, the page. */
export class StageError extends ActionError {}

/** Time ran out: we do not know how it ended, which is not the same as a failure. */
export class DeadlineError extends ActionError {}

/** The workflow was cancelled, or Ctrl-C was pressed. */
export class CancelledError extends ActionError {}
