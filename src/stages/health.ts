import type { Health } from '../deploy/verify.js';
import type { DjangoProject } from '../django/django-project.js';
import { startPage } from '../django/start-page.js';
import type { Record } from '../main.js';
import type { Run } from './run.js';

/** Milliseconds: https://devcenter.heroku.com/articles/preboot */
const PREBOOT = 180_000;

/** The page that must be served, as the run asks for it; `features` are those of the app that gets a release. */
export function healthOf(
  { inputs }: Run,
  { start }: Record,
  django: DjangoProject,
  features: readonly string[] = [],
): Health {
  return {
    path: inputs.healthCheckPath ?? '/',
    ...(inputs.healthCheckPath === undefined && { start: start ?? startPage(django) }),
    ...(features.includes('preboot') && { settle: PREBOOT }),
    accepts: (status) => inputs.healthCheckStatus.some(([from, to]) => from <= status && status <= to),
  };
}
