import { afterAll, beforeAll, expect, test } from 'vitest';
import { DeployFailure } from '../../src/deploy/failure.js';
import { migrate } from '../../src/deploy/migrate.js';
import { followReleaseOf } from '../../src/deploy/release.js';
import type { Target } from '../../src/deploy/target.js';
import { getApp } from '../../src/heroku/apps.js';
import { HerokuClient } from '../../src/heroku/client.js';
import { updateConfigVars } from '../../src/heroku/config-vars.js';
import type { ActionError } from '../../src/model/errors.js';
import { Hiding } from '../../src/runner/stand-ins.js';
import { type Kit, startKit } from '../local-heroku/heroku.js';

const token = 'xq7-1f0c9a55e2b8d4437a';
const address = 'postgres://ann:p%40ssw0rd-long@db.example.com:5432/shop';
const shown: string[] = [];
let kit: Kit;
let target: Target;
beforeAll(async () => {
  kit = await startKit({ limits: { grace: 200 } });
  const { apiUrl, apiKey, ca } = kit.heroku;
  const { learn, hide } = new Hiding();
  const client = new HerokuClient({
    apiUrl,
    apiKey,
    ca: [ca],
    userAgent: 'test',
    onConfigVars: (values) => learn(new Map(Object.entries(values))),
  });
  await kit.call('POST', '/apps', { name: 'shop' });
  // Heroku's own words about them teach what to hide.
  await updateConfigVars(client, 'shop', { API_TOKEN: token, LEGACY_DB: address, COLOUR: 'red' });
  const app = await getApp(client, 'shop');
  const progress = { stage() {}, ended() {}, step() {}, output: (line: string) => void shown.push(line) };
  target = { client, app, ca, hide, progress, limits: { deadline: Date.now() + 60_000 } };
});
afterAll(() => kit?.heroku.close());

const failureOf = (work: Promise<unknown>): Promise<ActionError & DeployFailure> =>
  work.then(
    () => Promise.reject(new Error('it went well')),
    (error) => error,
  );

function without(...texts: unknown[]): void {
  for (const text of texts)
    for (const secret of [token, address, 'p%40ssw0rd-long', 'p@ssw0rd-long'])
      expect(JSON.stringify(text)).not.toContain(secret);
}

const reveal = 'echo "$COLOUR $API_TOKEN $LEGACY_DB"; echo "password=p@ssw0rd-long"; exit 3';

test('a migration that prints config vars: hidden in the log, the error and the evidence', async () => {
  await kit.deploy('shop', { Procfile: 'worker: sleep 60' });
  const error = await failureOf(migrate(target, reveal));
  expect(error.evidence.lines).toEqual(['red *** ***', 'password=***']);
  expect(error.log).toEqual(error.evidence.lines);
  without(shown, error.log, error.evidence);
});

test('so it is in the release phase', async () => {
  const { id } = await kit.deploy('shop', { Procfile: `release: ${reveal}` });
  const error = await failureOf(followReleaseOf(target, id));
  expect(error).toBeInstanceOf(DeployFailure);
  expect(error.evidence.lines).toContain('red *** ***');
  without(shown, error.log, error.evidence);
});
