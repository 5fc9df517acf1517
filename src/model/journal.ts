import { ActionError, CancelledError, DeadlineError } from './errors.js';
import type { Text } from './text.js';

/** The stages, in their order. */
export const stageNames = [
  'look',
  'scrub',
  'connect',
  'live',
  'plan',
  'check',
  'install',
  'collect',
  'probe',
  'pack',
  'setup',
  'base',
  'push',
  'release',
  'migrate',
  'superuser',
  'verify',
  'rollback',
  'promote',
  'screenshot',
] as const;
export type StageName = (typeof stageNames)[number];

export type StageStatus = 'done' | 'skipped' | 'failed' | 'timed-out' | 'cancelled';

/** What one stage came to. */
export interface Stage {
  name: StageName;
  /** The app that it was about, when that is not the one that is deployed to. */
  app?: string;
  status: StageStatus;
  startedAt: Date;
  /** Milliseconds. */
  duration: number;
  /** The result in one line, or the reason for a skip, or the cause of a failure. */
  note?: Text;
  hint?: Text;
  link?: string;
  /** The tail of the log that tells why, without secrets. */
  log?: readonly string[];
}

/** What a stage hands back: its value, and one line about it. `skipped` when there was nothing to do. */
export interface StageResult<T> {
  value: T;
  note?: Text;
  link?: string;
  skipped?: boolean;
}

/** Told while a run goes on; the log, a terminal or nothing listens. */
export interface Progress {
  /** A stage begins. */
  stage(name: StageName): void;
  /** A stage has ended, one way or another. */
  ended(stage: Stage): void;
  /** A step inside the stage that runs: "waiting for web dynos (12 s)". */
  step(text: Text): void;
  /** Output of a program or of Heroku, as it comes, without the line end. Untrusted. */
  output(line: string): void;
}

/** The record that every report is made from. */
export class Journal {
  readonly stages: Stage[];
  /** Puts more into an error that ended a stage, before it is written down. */
  explain: (error: unknown) => unknown = (error) => error;

  constructor(
    private readonly progress: Progress,
    private readonly now: () => number = Date.now,
    private readonly parent?: { journal: Journal; app: string },
  ) {
    this.stages = parent?.journal.stages ?? [];
    if (parent) this.explain = parent.journal.explain;
  }

  /** The same journal, for stages that are about another app. */
  ofApp(app: string): Journal {
    return new Journal(this.progress, this.now, { journal: this, app });
  }

  /**
   * Runs a stage and writes down how it ended. Rethrows what the stage throws, so
   * that the page of verbs stops there; what ran before stays recorded.
   */
  async run<T>(name: StageName, work: () => Promise<StageResult<T>>): Promise<T> {
    const startedAt = this.now();
    this.progress.stage(name);
    const end = (stage: Omit<Stage, 'name' | 'startedAt' | 'duration'>): void => {
      const whole: Stage = {
        name,
        app: this.parent?.app,
        startedAt: new Date(startedAt),
        duration: this.now() - startedAt,
        ...stage,
      };
      this.stages.push(whole);
      this.progress.ended(whole);
    };
    try {
      const { value, note, link, skipped } = await work();
      end({ status: skipped ? 'skipped' : 'done', note, link });
      return value;
    } catch (thrown) {
      const error = this.explain(thrown);
      end(failure(error));
      throw error;
    }
  }

  /** Records a stage that had nothing to do, with the reason. */
  skip(name: StageName, note: Text): void {
    const startedAt = new Date(this.now());
    const stage: Stage = { name, app: this.parent?.app, status: 'skipped', startedAt, duration: 0, note };
    this.stages.push(stage);
    this.progress.stage(name);
    this.progress.ended(stage);
  }
}

function failure(error: unknown): Pick<Stage, 'status' | 'note' | 'hint' | 'link' | 'log'> {
  if (!(error instanceof ActionError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 'failed', note: { en: message, ko: message } };
  }
  const status =
    error instanceof DeadlineError ? 'timed-out' : error instanceof CancelledError ? 'cancelled' : 'failed';
  return { status, note: error.text, hint: error.hint, link: error.link, log: error.log };
}
