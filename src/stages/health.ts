import type { Health } from '../deploy/verify.js';
import type { Run } from './run.js';

/** Milliseconds: https://devcenter.heroku.com/articles/preboot */
const PREBOOT = 180_000;

/** The page that must be served, as the run asks for it; `features` are those of the app that gets a release. */
export function healthOf({ inputs }: Run, features: readonly string[] = []): Health {
  return {
    path: inputs.healthCheckPath,
    ...(features.includes('preboot') && { settle: PREBOOT }),
    accepts: (status) => inputs.healthCheckStatus.some(([from, to]) => from <= status && status <= to),
  };
}
