import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { accountFaults, Faults } from '../../src/local-heroku/faults.js';
import { type Kit, startKit } from './heroku.js';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit({ limits: { grace: 500 } });
  await kit.call('POST', '/apps', { name: 'fault-shop' });
});
afterAll(() => kit?.heroku.close());
afterEach(() => kit.heroku.faults.clear());

test('the second request of a kind is answered with 503, and told when to come again', async () => {
  kit.heroku.faults.order({
    requests: [{ method: 'GET', path: '/apps/*', nth: 2, times: 2, status: 503, retryAfter: 3 }],
  });
  const answers = [];
  for (let i = 0; i < 4; i++) answers.push(await kit.call('GET', '/apps/fault-shop'));
  expect(answers.map((it) => it.status)).toEqual([200, 503, 503, 200]);
  expect(answers[1]!.headers.get('retry-after')).toBe('3');
  expect((await kit.call('GET', '/apps/fault-shop/releases')).status).toBe(200);
});

test('a page instead of JSON', async () => {
  kit.heroku.faults.order({ requests: [{ path: '/account', status: 500, id: 'html' }] });
  const { headers, body } = await kit.call('GET', '/account');
  expect(headers.get('content-type')).toBe('text/html');
  expect(body).toContain('<h1>500</h1>');
});

test('a connection that breaks before or after the work was done', async () => {
  const path = '/apps/fault-shop/config-vars';
  kit.heroku.faults.order({ requests: [{ method: 'PATCH', path, drop: 'before' }] });
  await expect(kit.call('PATCH', path, { A: '1' })).rejects.toThrow();
  expect((await kit.call('GET', path)).body).toEqual({});
  kit.heroku.faults.clear();
  kit.heroku.faults.order({ requests: [{ method: 'PATCH', path, drop: 'after' }] });
  await expect(kit.call('PATCH', path, { A: '1' })).rejects.toThrow();
  expect((await kit.call('GET', path)).body).toEqual({ A: '1' });
});

test('build output that breaks twice, at the ordered bytes', async () => {
  kit.heroku.faults.order({ buildOutputDrops: [5, 40] });
  const { id, output_stream_url: url } = await kit.build('fault-shop', { FAIL: '' });
  await kit.until(`/apps/fault-shop/builds/${id}`, (it) => it.status === 'failed');
  const read = async (from: number): Promise<Buffer> => {
    const response = await fetch(url, { headers: { range: `${from}-` } });
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of response.body!) chunks.push(chunk);
      chunks.push(Buffer.from('END'));
    } catch {
      // the ordered drop
    }
    return Buffer.concat(chunks);
  };
  expect(await read(0)).toHaveLength(5);
  expect(await read(5)).toHaveLength(35);
  expect((await read(40)).toString()).toMatch(/Push failed\nEND$/);
});

test('a status that lags behind the output, and a build that never ends', async () => {
  kit.heroku.faults.order({ buildStatusLag: 300 });
  const { id, output_stream_url: url } = await kit.build('fault-shop', { FAIL: '' });
  const path = `/apps/fault-shop/builds/${id}`;
  await kit.until(path, () => true);
  let response = await fetch(url);
  while (response.status === 404) response = await fetch(url);
  await response.text();
  expect((await kit.call('GET', path)).body.status).toBe('pending');
  await kit.until(path, (it) => it.status === 'failed');

  kit.heroku.faults.order({ buildStatusLag: 0, buildNeverEnds: true });
  const endless = await kit.build('fault-shop', { Procfile: 'hello: true' });
  const other = await kit.build('fault-shop', { FAIL: '' });
  await kit.until('/apps/fault-shop/releases', (all) => all.at(-1).description.startsWith('Deploy'));
  expect((await kit.call('GET', `/apps/fault-shop/builds/${endless.id}`)).body.status).toBe('pending');
  await kit.call('DELETE', `/apps/fault-shop/builds/${endless.id}`);
  kit.heroku.faults.clear();
  await kit.until(`/apps/fault-shop/builds/${other.id}`, (it) => it.status === 'failed');
});

test.each(Object.entries(accountFaults))('an account in trouble: %s', async (account, [status, id]) => {
  kit.heroku.faults.order({ account: account as keyof typeof accountFaults });
  const { body, ...answer } = await kit.call('GET', '/apps/fault-shop');
  expect([answer.status, body.id]).toEqual([status, id]);
});

test('an upload that nobody reads', async () => {
  kit.heroku.faults.order({ upload: 'dead' });
  const { put_url } = (await kit.call('POST', '/sources')).body.source_blob;
  const signal = AbortSignal.timeout(300);
  await expect(fetch(put_url, { method: 'PUT', body: new Uint8Array(10), signal })).rejects.toThrow();
});

test('web dynos that crash at boot', async () => {
  kit.heroku.faults.order({ crashAtBoot: true });
  await kit.call('POST', '/apps', { name: 'boot-shop' });
  await kit.deploy('boot-shop', { Procfile: 'web: exec sleep 60' });
  await kit.until('/apps/boot-shop/dynos', ([dyno]) => dyno?.state === 'crashed');
  expect((await kit.log('boot-shop', { dyno: 'web' })).join('\n')).toContain('ModuleNotFoundError');
});

test('another process orders over HTTP', async () => {
  const order = (method: string, body?: string) =>
    fetch(`${kit.heroku.apiUrl}/__faults`, { method, body }).then((response) => response.status);
  expect(await order('POST', '{"account":"delinquent"}')).toBe(200);
  expect((await kit.call('GET', '/account')).status).toBe(402);
  expect(await order('POST', '{"requests":[{}]}')).toBe(400);
  expect(await order('POST', '{"requests":1}')).toBe(400);
  expect(await order('DELETE')).toBe(200);
  expect((await kit.call('GET', '/account')).status).toBe(200);
});

test('patterns: * ends at a slash, ** does not, and nothing else is special', () => {
  const hits = (path: string, request: string): boolean => {
    const faults = new Faults();
    faults.order({ requests: [{ path, status: 500 }] });
    return faults.of('GET', request) !== undefined;
  };
  expect(hits('/apps/*', '/apps/a')).toBe(true);
  expect(hits('/apps/*', '/apps/a/builds')).toBe(false);
  expect(hits('/apps/**', '/apps/a/builds')).toBe(true);
  expect(hits('/a.b', '/axb')).toBe(false);
});
