import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Kit, startKit, web } from '../local-heroku/heroku.js';
import { type Link, readLinks } from './schema.js';

const path = process.env.HEROKU_SCHEMA;
if (!path) {
  console.log(
    'Skipped: no schema. Run `npm run test:contract -- PATH` with schema.json of https://github.com/heroku/platform-api',
  );
}

describe.skipIf(!path)('answers fit the schema of the Platform API', () => {
  let kit: Kit;
  let links: Link[];
  const checked = new Set<string>();
  beforeAll(async () => {
    links = readLinks(path!);
    kit = await startKit({ limits: { grace: 500 } });
  });
  afterAll(() => kit?.heroku.close());

  async function check(method: string, at: string, body?: unknown): Promise<Answer> {
    const answer = await kit.call(method, at, body);
    const link = links.find((it) => it.method === method && it.pattern.test(at));
    expect(link, `${method} ${at} is not in the schema`).toBeDefined();
    expect(answer.status, `${method} ${at}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    const valid = link!.validate(withHerokuNames(answer.body));
    expect(valid ? [] : link!.validate.errors, `${method} ${at}: ${JSON.stringify(answer.body)}`).toEqual([]);
    checked.add(`${method} ${link!.pattern.source}`);
    return answer;
  }

  test('along a whole deploy', async () => {
    const app = '/apps/shop-demo';
    await check('GET', '/account');
    await check('GET', '/account/rate-limits');
    await check('GET', '/stacks');
    await check('GET', '/stacks/heroku-24');
    await check('GET', '/regions');
    await check('GET', '/regions/eu');
    await check('GET', '/plans/heroku-postgresql:essential-0');
    await check('GET', '/addon-services/heroku-postgresql/plans');
    await check('POST', '/apps', { name: 'shop-demo' });
    await check('POST', '/teams/apps', { name: 'team-demo', team: 'shop-team' });
    await check('GET', '/apps');
    await check('GET', app);
    await check('PATCH', app, { maintenance: false });
    await check('PUT', `${app}/buildpack-installations`, { updates: [{ buildpack: 'heroku/python' }] });
    await check('GET', `${app}/buildpack-installations`);
    await check('PATCH', `${app}/config-vars`, { A: '1' });
    await check('GET', `${app}/config-vars`);
    const addon = await check('POST', `${app}/addons`, { plan: 'heroku-postgresql:essential-0' });
    await check('GET', `${app}/addons/${addon.body.id}`);
    await kit.until(`${app}/addons/${addon.body.name}`, (it) => it.state === 'provisioned');
    await check('GET', `${app}/addons`);
    await check('GET', `/addons/${addon.body.id}`);
    await check('GET', `${app}/addon-attachments`);
    await check('POST', '/sources');

    const begun = await kit.build('shop-demo', { Procfile: `${web}\nrelease: echo migrated` });
    await check('GET', `${app}/builds/${begun.id}`);
    const build = await kit.until(`${app}/builds/${begun.id}`, (it) => it.release);
    await check('GET', `${app}/builds/${begun.id}`);
    await check('GET', `${app}/builds`);
    await check('GET', `${app}/releases/${build.release.id}`);
    await kit.until(`${app}/releases/${build.release.id}`, (it) => it.status === 'succeeded');
    await check('GET', `${app}/releases`);
    await check('GET', `${app}/releases/3/config-vars`);
    await check('GET', `${app}/slugs/${build.slug.id}`);
    await check('POST', `${app}/releases`, { slug: build.slug.id, description: 'Again' });
    await check('POST', `${app}/releases`, { release: build.release.id });
    await check('GET', `${app}/formation`);
    await check('PATCH', `${app}/formation`, { updates: [{ type: 'web', quantity: 2 }] });
    await check('PATCH', `${app}/formation/web`, { quantity: 1 });
    await check('GET', `${app}/dynos`);
    const dyno = await check('POST', `${app}/dynos`, { command: 'exec sleep 60', attach: false });
    await check('POST', `${app}/dynos`, { command: 'true', attach: true });
    await check('GET', `${app}/dynos/${dyno.body.name}`);
    await check('POST', `${app}/dynos/${dyno.body.name}/actions/stop`);
    await check('DELETE', `${app}/dynos`);
    await check('POST', `${app}/log-sessions`, { lines: 10 });
    await check('GET', `${app}/features`);
    await check('PATCH', `${app}/features/preboot`, { enabled: true });
    await check('POST', `${app}/domains`, { hostname: 'www.example.com' });
    await check('GET', `${app}/domains`);
    await check('GET', `${app}/collaborators`);
    const waiting = await kit.build('shop-demo', { WAIT: '' });
    await check('DELETE', `${app}/builds/${waiting.id}`);

    const pipeline = (
      await check('POST', '/pipelines', { name: 'shop', owner: { id: begun.user.id, type: 'user' } })
    ).body.id;
    await check('GET', '/pipelines');
    const target = (await kit.call('POST', '/apps', { name: 'shop-live' })).body.id;
    await check('POST', '/pipeline-couplings', { app: target, pipeline, stage: 'production' });
    await check('GET', '/apps/shop-live/pipeline-couplings');
    const promotion = await check('POST', '/pipeline-promotions', {
      pipeline: { id: pipeline },
      source: { app: { id: begun.app.id } },
      targets: [{ app: { id: target } }],
    });
    await check('GET', `/pipeline-promotions/${promotion.body.id}`);
    await check('GET', `/pipeline-promotions/${promotion.body.id}/promotion-targets`);
    await check('DELETE', `${app}/addons/${addon.body.id}`);
    await check('DELETE', app);
    console.log(`${checked.size} kinds of answers fit.`);
  });
});

/**
 * Two patterns of the schema cannot hold here, so the test puts in what Heroku
 * would say: `web_url` is an address of this machine, and `hostname` is declared as
 * a URI, which Heroku's own are not.
 */
function withHerokuNames(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (key, item) => {
    if (key === 'web_url' && typeof item === 'string') return 'https://shop-demo.herokuapp.com/';
    if (key === 'hostname' && typeof item === 'string') return `https://${item}`;
    return item;
  });
}
