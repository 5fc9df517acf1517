import { StageError } from '../model/errors.js';
import type { SiteFacts } from '../model/site.js';

/** What is known of a stage on Heroku that failed. */
export interface Evidence {
  stage: 'build' | 'release' | 'migrate' | 'boot' | 'health';
  /** Its log as far as it is kept, oldest first. Untrusted. */
  lines: readonly string[];
  /** Heroku's error codes in the log since the release, such as 'H10', and how often. */
  codes: ReadonlyMap<string, number>;
  site?: SiteFacts;
}

/** A stage on Heroku that failed, with what there is to find out why. */
export class DeployFailure extends StageError {
  constructor(
    text: StageError['text'],
    readonly evidence: Evidence,
    options: ConstructorParameters<typeof StageError>[1] = {},
  ) {
    super(text, options);
  }
}
