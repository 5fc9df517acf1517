import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kit, startKit, web } from './heroku.js';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit({ limits: { boot: 3_000, grace: 500 } });
});
afterAll(() => kit?.heroku.close());

async function app(name: string): Promise<string> {
  const { status } = await kit.call('POST', '/apps', { name });
  expect(status).toBe(201);
  return name;
}

describe('a deploy', () => {
  test('builds, releases and serves', async () => {
    await app('first-shop');
    const release = await kit.deploy('first-shop', { Procfile: web, 'index.html': 'hello' });
    expect(release).toMatchObject({
      version: 3,
      status: 'succeeded',
      current: true,
      description: 'Deploy 4f2c1d9a',
    });
    await kit.until('/apps/first-shop/dynos', (dynos) => dynos[0]?.state === 'up');
    const { body } = await kit.call('GET', '/apps/first-shop');
    expect(await (await fetch(body.web_url)).text()).toBe('hello');
    const log = await kit.log('first-shop');
    // The build may end before the process is up, or after.
    expect(log.filter((line) => line.startsWith('app[api]'))).toMatchInlineSnapshot(`
      [
        "app[api]: Release v1 created by user dev@example.com",
        "app[api]: Release v2 created by user dev@example.com",
        "app[api]: Build started by user dev@example.com",
        "app[api]: Deploy 4f2c1d9a by user dev@example.com",
        "app[api]: Release v3 created by user dev@example.com",
        "app[api]: Build succeeded",
      ]
    `);
    expect(log.filter((line) => line.startsWith('heroku[web'))).toMatchInlineSnapshot(`
      [
        "heroku[web.1]: Starting process with command \`exec python3 -u -m http.server --bind 127.0.0.1 $PORT\`",
        "heroku[web.1]: State changed from starting to up",
      ]
    `);
  });

  test('is replaced by the next one, and comes back by a rollback', async () => {
    await app('second-shop');
    const one = await kit.deploy('second-shop', { Procfile: web, 'index.html': 'one' }, 'aaaaaaaa1');
    await kit.deploy('second-shop', { Procfile: web, 'index.html': 'two' }, 'bbbbbbbb2');
    const page = async () => {
      const version = (await kit.call('GET', '/apps/second-shop/releases')).body.find(
        (it: { current: boolean }) => it.current,
      ).version;
      await kit.until(
        '/apps/second-shop/dynos',
        ([dyno]) => dyno?.state === 'up' && dyno.release.version === version,
      );
      return (await fetch((await kit.call('GET', '/apps/second-shop')).body.web_url)).text();
    };
    expect(await page()).toBe('two');
    const { status, body } = await kit.call('POST', '/apps/second-shop/releases', { release: one.id });
    expect([status, body.version, body.description]).toEqual([201, 5, 'Rollback to v3']);
    expect(await page()).toBe('one');
  });

  test('with a failing release command leaves the release before it in force', async () => {
    await app('third-shop');
    await kit.deploy('third-shop', { Procfile: web, 'index.html': 'good' });
    const failed = await kit.deploy('third-shop', {
      Procfile: `${web}\nrelease: echo migrating; exit 2`,
      'index.html': 'bad',
    });
    expect(failed).toMatchObject({ status: 'failed', current: false, eligible_for_rollback: false });
    expect(await (await fetch(failed.output_stream_url)).text()).toBe('migrating\n');
    const current = (await kit.call('GET', '/apps/third-shop/releases/current')).body;
    expect(current.version).toBe(3);
    const dynos = await kit.until('/apps/third-shop/dynos', ([dyno]) => dyno?.state === 'up');
    expect(dynos.map((dyno: { release: { version: number } }) => dyno.release.version)).toEqual([3]);
    expect(await kit.log('third-shop', { dyno: 'release', source: 'heroku' })).toHaveLength(4);
    expect(await kit.log('third-shop', { dyno: 'api' })).toContain(
      'app[api]: Release v4 command failed by user dev@example.com',
    );
  });

  test('that cannot be built changes nothing', async () => {
    await app('fourth-shop');
    const { id, output_stream_url } = await kit.build('fourth-shop', { FAIL: '' });
    const build = await kit.until(`/apps/fourth-shop/builds/${id}`, (it) => it.status !== 'pending');
    expect(build).toMatchObject({ status: 'failed', slug: null, release: null });
    expect(await (await fetch(output_stream_url)).text()).toContain('Push failed');
    expect((await kit.call('GET', '/apps/fourth-shop/releases')).body).toHaveLength(2);
  });

  test('waits for the build before it; a build can be cancelled', async () => {
    await app('fifth-shop');
    const first = await kit.build('fifth-shop', { WAIT: '' });
    const second = await kit.build('fifth-shop', { Procfile: web });
    expect((await fetch(second.output_stream_url)).status).toBe(404);
    const { status } = await kit.call('DELETE', `/apps/fifth-shop/builds/${first.id}`);
    expect(status).toBe(200);
    await kit.until(`/apps/fifth-shop/builds/${first.id}`, (it) => it.status === 'failed');
    await kit.until(`/apps/fifth-shop/builds/${second.id}`, (it) => it.release);
    expect((await kit.call('DELETE', `/apps/fifth-shop/builds/${first.id}`)).status).toBe(422);
    expect(
      (await kit.call('GET', '/apps/fifth-shop/builds')).body.map((it: { id: string }) => it.id),
    ).toEqual([first.id, second.id]);
  });
});

describe('web dynos', () => {
  test('crash when their process ends, after one more try', async () => {
    await app('crash-shop');
    await kit.deploy('crash-shop', { Procfile: 'web: echo no module; exit 3' });
    await kit.until('/apps/crash-shop/dynos', ([dyno]) => dyno?.state === 'crashed');
    expect(await kit.log('crash-shop', { dyno: 'web' })).toMatchInlineSnapshot(`
      [
        "heroku[web.1]: Starting process with command \`echo no module; exit 3\`",
        "app[web.1]: no module",
        "heroku[web.1]: Process exited with status 3",
        "heroku[web.1]: State changed from starting to crashed",
        "heroku[web.1]: State changed from crashed to starting",
        "heroku[web.1]: Starting process with command \`echo no module; exit 3\`",
        "app[web.1]: no module",
        "heroku[web.1]: Process exited with status 3",
        "heroku[web.1]: State changed from starting to crashed",
      ]
    `);
    const { body } = await kit.call('GET', '/apps/crash-shop');
    expect((await fetch(body.web_url)).status).toBe(503);
    expect(await kit.log('crash-shop', { dyno: 'router' })).toContainEqual(
      expect.stringContaining('code=H10'),
    );
  });

  test('crash when they do not bind their port in time', async () => {
    await app('slow-shop');
    await kit.deploy('slow-shop', { Procfile: 'web: exec sleep 60' });
    await kit.until('/apps/slow-shop/dynos', ([dyno]) => dyno?.state === 'crashed');
    expect(await kit.log('slow-shop', { dyno: 'web' })).toContainEqual(
      expect.stringContaining('Error R10 (Boot timeout)'),
    );
  });

  test('see a changed config var, and stop in maintenance mode', async () => {
    await app('config-shop');
    await kit.deploy('config-shop', {
      Procfile: 'web: echo $COLOUR > index.html; exec python3 -m http.server --bind 127.0.0.1 $PORT',
    });
    const { body } = await kit.call('PATCH', '/apps/config-shop/config-vars', { COLOUR: 'green' });
    expect(body).toEqual({ COLOUR: 'green' });
    await kit.until(
      '/apps/config-shop/dynos',
      ([dyno]) => dyno?.state === 'up' && dyno.release.version === 4,
    );
    const { web_url } = (await kit.call('GET', '/apps/config-shop')).body;
    expect(await (await fetch(web_url)).text()).toBe('green\n');
    await kit.call('PATCH', '/apps/config-shop', { maintenance: true });
    expect((await fetch(web_url)).status).toBe(503);
  });

  test('are scaled by loose values', async () => {
    await app('scale-shop');
    await kit.deploy('scale-shop', { Procfile: `${web}\nworker: exec sleep 60` });
    const { body } = await kit.call('PATCH', '/apps/scale-shop/formation', {
      updates: [
        { type: 'web', quantity: '0' },
        { type: 'worker', quantity: '+2', size: 'standard-1x' },
      ],
    });
    expect(body.map((it: Record<string, unknown>) => [it.type, it.quantity, it.size])).toEqual([
      ['web', 0, 'Basic'],
      ['worker', 2, 'Standard-1X'],
    ]);
    const dynos = await kit.until(
      '/apps/scale-shop/dynos',
      (all) => all.length === 2 && all.every((it: { state: string }) => it.state === 'up'),
    );
    expect(dynos.map((it: { name: string }) => it.name)).toEqual(['worker.1', 'worker.2']);
    const { web_url } = (await kit.call('GET', '/apps/scale-shop')).body;
    expect((await fetch(web_url)).status).toBe(503);
    expect(await kit.log('scale-shop', { dyno: 'router' })).toContainEqual(
      expect.stringContaining('code=H14'),
    );
  });
});
