import type { Health } from '../deploy/verify.js';
import type { Run } from './run.js';

/** The page that must be served, as the run asks for it. */
export function healthOf({ inputs }: Run): Health {
  return {
    path: inputs.healthCheckPath,
    accepts: (status) => inputs.healthCheckStatus.some(([from, to]) => from <= status && status <= to),
  };
}
