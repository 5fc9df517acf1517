import { StageError } from '../model/errors.js';
import type { Evidence } from '../model/evidence.js';

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
