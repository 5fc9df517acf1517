// The parts of the action that failure-logs.mjs needs, in one module.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { DeployFailure } from '../../src/deploy/failure.js';
import { readContext } from '../../src/github/context.js';
import { createAddon, waitForAddon } from '../../src/heroku/addons.js';
import { createApp } from '../../src/heroku/apps.js';
import { HerokuClient } from '../../src/heroku/client.js';
import { updateConfigVars } from '../../src/heroku/config-vars.js';
import { loadInputs } from '../../src/inputs.js';
import { type LocalHeroku, startLocalHeroku } from '../../src/local-heroku/local-heroku.js';
import { main, type Record } from '../../src/main.js';
import type { Evidence } from '../../src/model/evidence.js';
import { Journal } from '../../src/model/journal.js';

export interface Order {
  app: string;
  database: boolean;
  /** null: not even the one that every app gets. */
  configVars: { [name: string]: string | null };
  inputs: { [name: string]: string };
  folder: string;
  temp: string;
  /** Makes the checkouts, one after the other; only the last one may fail. */
  prepare: readonly (() => void)[];
}

export interface Outcome {
  evidence: Evidence;
  /** What must not be seen in the log. */
  secrets: readonly string[];
}

/** A local Heroku whose web dynos need not wait a minute to fail. */
export function startHeroku(folder: string, cache: string): Promise<LocalHeroku> {
  return startLocalHeroku({ folder, cache, env: process.env, limits: { boot: 6_000 } });
}

/** Deploys to a Heroku whose certificate this process trusts (NODE_EXTRA_CA_CERTS). */
export function deployer({ apiUrl, apiKey }: Pick<LocalHeroku, 'apiUrl' | 'apiKey'>) {
  const client = new HerokuClient({ apiKey, apiUrl, userAgent: 'failure-logs' });

  async function deploy(order: Order): Promise<Outcome> {
    const { app, database, folder: checkout } = order;
    await createApp(client, { name: app });
    if (database) {
      const addon = await createAddon(client, app, 'heroku-postgresql:essential-0');
      await waitForAddon(client, app, addon.name, { deadline: Date.now() + 30_000 });
    }
    const vars = { SECRET_KEY: randomBytes(32).toString('hex'), ...order.configVars };
    const given = Object.fromEntries(Object.entries(vars).filter(([, value]) => value !== null));
    const all = await updateConfigVars(client, app, given);
    const secrets = [all.SECRET_KEY ?? '', all.DATABASE_URL ?? '', apiKey].filter((it) => it !== '');
    for (const [index, prepare] of order.prepare.entries()) {
      prepare();
      const evidence = await failureOf({ ...order, temp: `${order.temp}-${index}` });
      const last = index === order.prepare.length - 1;
      if (last && evidence) return { evidence, secrets };
      if (last) throw new Error(`${app} was deployed in spite of all`);
      if (evidence) throw new Error(`${app} failed too early: ${evidence.lines.join('\n')}`);
    }
    throw new Error(`nothing to deploy in ${checkout}`);
  }

  async function failureOf(order: Order): Promise<Evidence | undefined> {
    mkdirSync(order.temp, { recursive: true });
    const env: NodeJS.ProcessEnv = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      HEROKU_API_URL: apiUrl,
      GITHUB_WORKSPACE: order.folder,
    };
    const inputs = {
      mode: 'deploy',
      'heroku-api-key': apiKey,
      'heroku-app-name': order.app,
      'fail-on': 'never',
      scrub: 'off',
      collectstatic: 'off',
      ...order.inputs,
    };
    for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
    const progress = { stage() {}, ended() {}, step() {}, output() {} };
    const record: Record = { prefix: '', changes: [], warnings: [] };
    try {
      await main(
        {
          inputs: loadInputs(env, () => {}),
          mode: 'deploy',
          github: readContext(env),
          folder: order.folder,
          temp: order.temp,
          keep: order.temp,
          env,
          progress,
          signal: new AbortController().signal,
          startedAt: new Date(),
          deadline: Date.now() + 120_000,
          remember() {},
          mask() {},
        },
        new Journal(progress),
        record,
      );
      return undefined;
    } catch (error) {
      if (error instanceof DeployFailure) return error.evidence;
      throw error;
    }
  }

  return { deploy };
}
