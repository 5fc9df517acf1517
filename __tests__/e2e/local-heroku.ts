import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createAddon, waitForAddon } from '../../src/heroku/addons.js';
import { createApp } from '../../src/heroku/apps.js';
import { HerokuClient } from '../../src/heroku/client.js';
import { updateConfigVars } from '../../src/heroku/config-vars.js';
import { type LocalHeroku, startLocalHeroku } from '../../src/local-heroku/local-heroku.js';

/** Virtual environments are made once and found again by every test run. */
export const cache = join(tmpdir(), 'deploy-django-test-cache');

export interface TestHeroku {
  heroku: LocalHeroku;
  client: HerokuClient;
  /** A new app with a database and a secret key; its name. */
  newApp(): Promise<string>;
  /** What a step needs to deploy there. */
  inputs(app: string, more?: Record<string, string>): Record<string, string>;
  env: Record<string, string>;
}

/** A local Heroku for the tests of one file; faults end with each test. */
export function testHeroku(): TestHeroku {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-'));
  const test = {} as TestHeroku;
  beforeAll(async () => {
    const heroku = await startLocalHeroku({
      folder: join(folder, 'heroku'),
      cache,
      env: process.env,
      limits: { boot: 15_000 },
    });
    const ca = join(folder, 'ca.pem');
    writeFileSync(ca, heroku.ca);
    const client = new HerokuClient({
      apiKey: heroku.apiKey,
      apiUrl: heroku.apiUrl,
      userAgent: 'test',
      ca: [heroku.ca],
    });
    let number = 0;
    Object.assign(test, {
      heroku,
      client,
      async newApp() {
        const { name } = await createApp(client, { name: `shop-${++number}` });
        const addon = await createAddon(client, name, 'heroku-postgresql:essential-0');
        await waitForAddon(client, name, addon.name, { deadline: Date.now() + 30_000 });
        await updateConfigVars(client, name, { SECRET_KEY: randomBytes(32).toString('hex') });
        return name;
      },
      inputs: (app: string, more = {}) => ({
        mode: 'deploy',
        'heroku-api-key': heroku.apiKey,
        'heroku-app-name': app,
        collectstatic: 'off',
        probe: 'off',
        ignore: 'media-ephemeral', // the example keeps posters on the dyno's disk until it has a bucket
        ...more,
      }),
      env: { HEROKU_API_URL: heroku.apiUrl, NODE_EXTRA_CA_CERTS: ca },
    } satisfies TestHeroku);
  });
  afterEach(() => test.heroku?.faults.clear());
  afterAll(async () => {
    await test.heroku?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return test;
}
