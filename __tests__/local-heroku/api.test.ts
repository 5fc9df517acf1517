import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kit, startKit, web } from './heroku.js';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit({ limits: { grace: 500, keepalive: 100 } });
  await kit.call('POST', '/apps', { name: 'shop-demo' });
});
afterAll(() => kit?.heroku.close());

describe('the door', () => {
  test.each(['Bearer wrong', 'Basic d3Jvbmc=', ''])('refuses %j', async (authorization) => {
    const { status, body } = await kit.call('GET', '/account', undefined, { authorization });
    expect([status, body.id]).toEqual([401, 'unauthorized']);
  });

  test('takes the key as a Basic password', async () => {
    const authorization = `Basic ${Buffer.from(`:${kit.heroku.apiKey}`).toString('base64')}`;
    expect((await kit.call('GET', '/account', undefined, { authorization })).status).toBe(200);
  });

  test('wants a version', async () => {
    const { status, body } = await kit.call('GET', '/account', undefined, { accept: '*/*' });
    expect([status, body.id]).toEqual([406, 'not_acceptable']);
  });

  test('counts calls, but not the question for the count', async () => {
    const first = await kit.call('GET', '/account');
    const second = await kit.call('GET', '/account/rate-limits');
    expect(second.body.remaining).toBe(Number(first.headers.get('ratelimit-remaining')));
    expect(first.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('knows what a client has already', async () => {
    const { headers } = await kit.call('GET', '/account');
    const again = await kit.call('GET', '/account', undefined, { 'if-none-match': headers.get('etag')! });
    expect([again.status, again.body]).toEqual([304, undefined]);
  });

  test.each([
    ['GET', '/apps/nobody', 404, 'not_found'],
    ['GET', '/nowhere', 404, 'not_found'],
    ['POST', '/apps', 422, 'invalid_params', { name: 'Bad_Name' }],
    ['POST', '/apps', 422, 'invalid_params', { name: 'shop-demo' }],
    ['PATCH', '/apps/shop-demo/config-vars', 422, 'invalid_params', { A: 1 }],
    ['PATCH', '/apps/shop-demo/config-vars', 400, 'bad_request', []],
    ['POST', '/apps/shop-demo/builds', 400, 'bad_request', { source_blob: { url: 'http://example.com/a' } }],
    ['POST', '/apps/shop-demo/builds', 422, 'invalid_params', {}],
    ['POST', '/apps/shop-demo/dynos', 409, 'conflict', { command: 'true' }],
    ['POST', '/apps/shop-demo/addons', 422, 'invalid_params', { plan: 'heroku-postgresql:hobby-dev' }],
    ['POST', '/apps/shop-demo/addons', 404, 'not_found', { plan: 'heroku-postgresql:essential-9' }],
    ['PATCH', '/apps/shop-demo/formation', 404, 'not_found', { updates: [{ type: 'web', quantity: 1 }] }],
  ])('%s %s: %i %s', async (method, path, status, id, body: unknown = undefined) => {
    const answer = await kit.call(method, path, body);
    expect(answer).toMatchObject({ status, body: { id, message: expect.any(String) } });
  });
});

describe('lists', () => {
  beforeAll(async () => {
    for (const A of ['1', '2', '3', '4', '5']) await kit.call('PATCH', '/apps/shop-demo/config-vars', { A });
  });
  const versions = (body: { version: number }[]) => body.map((it) => it.version);
  const releases = (range: string) => kit.call('GET', '/apps/shop-demo/releases', undefined, { range });

  test('come a page at a time, to be gone through by Next-Range', async () => {
    const seen: number[] = [];
    for (let range: string | null = 'version ..; max=3, order=desc'; range; ) {
      const { status, headers, body } = await releases(range);
      seen.push(...versions(body));
      range = headers.get('next-range');
      expect(status).toBe(range ? 206 : 200);
      expect(headers.get('content-range')).toBe(`version ${body[0].version}..${body.at(-1).version}`);
    }
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
  });

  test.each([
    ['version ..; order=desc,max=1', [7]],
    ['version 3..5', [3, 4, 5]],
    ['version ]3..5; max=1', [4]],
    ['', [1, 2, 3, 4, 5, 6, 7]],
  ])('understand the range %j', async (range, expected) => {
    expect(versions((await releases(range)).body)).toEqual(expected);
  });

  test('refuse a range that is none', async () => {
    expect((await releases('color ..')).status).toBe(416);
  });
});

describe('the blob store', () => {
  const source = async () => (await kit.call('POST', '/sources')).body.source_blob;
  const put = (url: string, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'PUT', body: new Uint8Array([1, 2, 3]), headers });

  test('gives back what was put', async () => {
    const { put_url, get_url } = await source();
    expect((await fetch(get_url)).status).toBe(404);
    expect((await put(put_url)).status).toBe(200);
    expect(new Uint8Array(await (await fetch(get_url)).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('refuses a content type, a wrong signature and a body without a length', async () => {
    const { put_url, get_url } = await source();
    expect((await put(put_url, { 'content-type': 'application/gzip' })).status).toBe(403);
    expect((await put(get_url)).status).toBe(403);
    const stream = new Blob(['abc']).stream();
    const chunked = await fetch(put_url, { method: 'PUT', body: stream, duplex: 'half' } as RequestInit);
    expect(chunked.status).toBe(411);
  });
});

describe('output streams', () => {
  test('go on from an offset, as text and as events', async () => {
    await kit.call('POST', '/apps', { name: 'stream-shop' });
    const { id, output_stream_url: url } = await kit.build('stream-shop', { FAIL: '' });
    await kit.until(`/apps/stream-shop/builds/${id}`, (it) => it.status === 'failed');
    const get = (headers: Record<string, string>) => fetch(url, { headers });
    const all = await (await get({})).text();
    expect(all).toContain('한국어');
    const size = Buffer.byteLength(all);
    expect(await (await get({ range: '7-' })).text()).toBe(all.slice(7));
    // As busl parses it: no number, so from the start.
    expect(await (await get({ range: 'bytes=7-' })).text()).toBe(all);
    expect((await get({ range: `${size + 1}-` })).status).toBe(416);
    const events = await get({ accept: 'text/event-stream', 'last-event-id': '7' });
    expect(await events.text()).toMatch(new RegExp(`^id: ${size}\ndata: `));
    expect((await get({ accept: 'text/event-stream', 'last-event-id': String(size) })).status).toBe(204);
  });

  test('are kept alive by NULs while a build is silent', async () => {
    const { id, output_stream_url: url } = await kit.build('stream-shop', { WAIT: '' });
    await kit.until(`/apps/stream-shop/builds`, () => true);
    let response = await fetch(url);
    while (response.status === 404) response = await fetch(url);
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      if (text.endsWith('\0\0')) await kit.call('DELETE', `/apps/stream-shop/builds/${id}`);
    }
    expect(text).toMatch(/^-----> Building[^\0]*\0\0\0*$/);
  });
});

describe('add-ons', () => {
  test('PostgreSQL gives the app a database that works', async () => {
    await kit.call('POST', '/apps', { name: 'data-shop' });
    const { status, body } = await kit.call('POST', '/apps/data-shop/addons', {
      plan: { name: 'heroku-postgresql:essential-0' },
      attachment: {},
      config: {},
    });
    expect([status, body.state, body.config_vars]).toEqual([201, 'provisioning', []]);
    await kit.until(`/apps/data-shop/addons/${body.name}`, (it) => it.state === 'provisioned');
    const config = (await kit.call('GET', '/apps/data-shop/config-vars')).body;
    expect(config.DATABASE_URL).toMatch(/^postgres(ql)?:\/\//);
    expect((await kit.call('GET', '/apps/data-shop/releases')).body.at(-1)).toMatchObject({
      version: 3,
      addon_plan_names: ['heroku-postgresql:essential-0'],
    });
    const refused = await kit.call('PATCH', '/apps/data-shop/config-vars', { DATABASE_URL: 'mine' });
    expect(refused.status).toBe(422);
    await kit.call('DELETE', `/apps/data-shop/addons/${body.name}`);
    expect((await kit.call('GET', '/apps/data-shop/config-vars')).body).toEqual({});
  });
});

describe('pipelines', () => {
  test('promote a slug with the target config', async () => {
    for (const name of ['pipe-staging', 'pipe-live']) await kit.call('POST', '/apps', { name });
    await kit.deploy('pipe-staging', { Procfile: web });
    const pipeline = (await kit.call('POST', '/pipelines', { name: 'pipe' })).body.id;
    expect((await kit.call('GET', '/apps/pipe-live/pipeline-couplings')).status).toBe(404);
    await kit.call('POST', '/pipeline-couplings', { pipeline, app: 'pipe-live', stage: 'production' });
    const id = async (name: string) => (await kit.call('GET', `/apps/${name}`)).body.id;
    const { body } = await kit.call('POST', '/pipeline-promotions', {
      pipeline: { id: pipeline },
      source: { app: { id: await id('pipe-staging') } },
      targets: [{ app: { id: await id('pipe-live') } }],
    });
    await kit.until(`/pipeline-promotions/${body.id}`, (it) => it.status === 'completed');
    const targets = (await kit.call('GET', `/pipeline-promotions/${body.id}/promotion-targets`)).body;
    expect(targets).toMatchObject([{ status: 'succeeded', error_message: null }]);
    await kit.until('/apps/pipe-live/dynos', ([dyno]) => dyno?.state === 'up');
  });
});
