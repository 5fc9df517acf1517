import { it } from 'vitest';
import { accountNotVerified, appAbsent, tokenInvalid } from '../../../src/checks/platform/access.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const app = 'blog';
const here = [{ file: '' }];

it.each([
  [tokenInvalid, { status: 401, id: 'unauthorized' }],
  [tokenInvalid, { status: 403, id: 'forbidden' }],
  [tokenInvalid, { status: 403, id: 'two_factor' }],
  [appAbsent, { status: 404, id: 'not_found', resource: 'app' }],
  [appAbsent, { status: 422, id: 'invalid_params' }],
  [accountNotVerified, { status: 402, id: 'delinquent' }],
  [accountNotVerified, { status: 422, id: 'verification_needed' }],
] as const)('%o reports %o', async (check, refusal) => {
  await reports(check, project(), here, { refusal: { app, ...refusal } });
});

it.each([tokenInvalid, appAbsent, accountNotVerified])('%o stays silent', async (check) => {
  await staysSilent(check, project());
  for (const refusal of [
    { status: 500 },
    { status: 429, id: 'rate_limit' },
    { status: 403, id: 'suspended' },
    { status: 422, id: 'cannot_run_above_limit' },
  ])
    await staysSilent(check, project(), { refusal: { app, ...refusal } });
});
