import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { appHost } from '../../../src/local-heroku/engine/router-hosts.js';
import type { Router, RouterTarget } from '../../../src/local-heroku/engine.js';
import { djangoProject, slugOf, testEngine } from './kit.js';

const { engine, build } = await testEngine();
const ca = await engine.certificate();
const targets = new Map<string, RouterTarget>();
const lines: string[] = [];
const router: Router = await engine.startRouter({
  target: (app) => targets.get(app)!,
  log: (app, line) => lines.push(`${app}: ${line}`),
  limits: { boot: 200, response: 200, idle: 200 },
});
const host = appHost('shop').name;
afterEach(() => {
  lines.length = 0;
});

/** A web dyno in this process. */
async function dyno(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  serve((server.address() as AddressInfo).port);
  return server;
}

function serve(...ports: number[]): void {
  targets.set('shop', { app: 'shop', ports, state: 'up' });
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

function get(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, headers } = options;
    const request = (url.startsWith('https:') ? httpsRequest : httpRequest)(url, {
      method,
      headers,
      ca,
      agent: false,
    });
    request.on('error', reject).on('response', (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body }));
    });
    request.end(options.body);
  });
}

const masked = () =>
  lines.map((line) => line.replace(/request_id=\S+/, 'request_id=…').replace(/\d+ms/g, '…ms'));

test('passes a request on as Heroku does, and logs it', async () => {
  const seen: IncomingMessage[] = [];
  await dyno((request, response) => {
    seen.push(request);
    response.writeHead(201, { 'x-mine': '1', 'set-cookie': ['a=1', 'b=2'] }).end('hello');
  });
  const base = await router.urlOf('shop');
  expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await router.urlOf('shop')).toBe(base);
  const answer = await get(`${base}a?b=1`, {
    headers: { 'x-forwarded-for': '1.2.3.4', 'x-forwarded-proto': 'https' },
  });
  expect(answer).toMatchObject({
    status: 201,
    body: 'hello',
    headers: { 'x-mine': '1', 'set-cookie': ['a=1', 'b=2'] },
  });
  const { headers, url } = seen[0]!;
  expect(url).toBe('/a?b=1');
  expect(headers).toMatchObject({
    host: expect.stringMatching(/^shop-[0-9a-f]{12}\.herokuapp\.com$/),
    'x-forwarded-for': '1.2.3.4, 127.0.0.1',
    'x-forwarded-proto': 'http',
    'x-forwarded-port': '80',
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    'x-request-start': expect.stringMatching(/^\d{13}$/),
    via: '1.1 heroku-router',
  });
  expect(headers).not.toHaveProperty('x-forwarded-host');
  expect(masked()).toEqual([
    `shop: at=info method=GET path="/a?b=1" host=${host} request_id=… fwd="1.2.3.4, 127.0.0.1" dyno=web.1 connect=…ms service=…ms status=201 bytes=5 protocol=http`,
  ]);
});

test('over TLS the app sees https, and redirects to its own name come back to here', async () => {
  await dyno(({ headers }, response) => {
    const secure = headers['x-forwarded-proto'] === 'https';
    response.writeHead(secure ? 200 : 301, secure ? {} : { location: `https://${headers.host}/x?y=1` }).end();
  });
  const [plain, secure] = await Promise.all([router.urlOf('shop'), router.secureUrlOf('shop')]);
  const redirect = await get(plain);
  expect([redirect.status, redirect.headers.location]).toEqual([301, `${secure}x?y=1`]);
  expect((await get(redirect.headers.location!)).status).toBe(200);
});

test('a client that names another host is believed; Origin and Referer follow the host', async () => {
  await dyno(({ headers }, response) => {
    response.setHeader('location', 'http://shop.example/next');
    response.end(JSON.stringify([headers.host, headers.origin ?? null, headers.referer ?? null]));
  });
  const base = await router.urlOf('shop');
  const { port } = new URL(base);
  const ask = async (headers: Record<string, string>) => JSON.parse((await get(base, { headers })).body);
  expect(await ask({ host: 'shop.example', origin: base })).toEqual(['shop.example', base, null]);
  for (const name of ['localhost', '127.0.0.1', 'shop-0123456789ab.localhost', '[::1]']) {
    const own = `http://${name}:${port}`;
    expect(await ask({ host: `${name}:${port}`, origin: own, referer: `${own}/a` })).toEqual([
      host,
      `http://${host}`,
      `http://${host}/a`,
    ]);
  }
  expect(await ask({ origin: 'https://evil.example' })).toEqual([host, 'https://evil.example', null]);
  expect((await get(base)).headers.location).toBe('http://shop.example/next');
});

test('bodies go both ways, with and without a length', async () => {
  await dyno((request, response) => void request.pipe(response));
  const base = await router.urlOf('shop');
  const body = 'x'.repeat(300_000);
  expect((await get(base, { method: 'POST', body })).body).toBe(body);
  expect((await get(base, { method: 'POST', body, headers: { 'transfer-encoding': 'chunked' } })).body).toBe(
    body,
  );
  expect((await get(base, { method: 'POST', body, headers: { expect: '100-continue' } })).body).toBe(body);
});

test('takes the web dynos in turn', async () => {
  await dyno((_, response) => void response.end('one'));
  const [one] = targets.get('shop')!.ports;
  await dyno((_, response) => void response.end('two'));
  const [two] = targets.get('shop')!.ports;
  serve(one!, two!);
  const base = await router.urlOf('shop');
  const bodies = [await get(base), await get(base), await get(base), await get(base)].map(({ body }) => body);
  expect(bodies.sort()).toEqual(['one', 'one', 'two', 'two']);
});

describe("answers in Heroku's shape", () => {
  test.each([
    ['no-web', 'H14', 'No web processes running'],
    ['crashed', 'H10', 'App crashed'],
    ['maintenance', 'H80', 'Maintenance mode'],
    ['starting', 'H20', 'App boot timeout'],
  ] as const)('%s with %s', async (state, code, description) => {
    targets.set('shop', { app: 'shop', ports: [], state });
    const answer = await get(await router.urlOf('shop'));
    expect(answer.status).toBe(503);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('herokucdn.com/error-pages/');
    expect(masked()[0]).toMatch(
      `shop: at=error code=${code} desc="${description}" method=GET path="/" host=${host} request_id=… fwd="127.0.0.1" dyno= connect= service= status=503 bytes=`,
    );
  });

  test('a request waits for a dyno that starts', async () => {
    await dyno((_, response) => void response.end('at last'));
    const up = targets.get('shop')!;
    targets.set('shop', { ...up, ports: [], state: 'starting' });
    const answer = get(await router.urlOf('shop'));
    setImmediate(() => targets.set('shop', up));
    expect((await answer).body).toBe('at last');
  });

  test('H12 when the first byte does not come', async () => {
    await dyno(() => {});
    expect((await get(await router.urlOf('shop'))).status).toBe(503);
    expect(lines[0]).toContain('at=error code=H12 desc="Request timeout"');
  });

  test('H13 when the dyno hangs up, H21 when it refuses', async () => {
    await dyno((request) => request.socket.destroy());
    expect((await get(await router.urlOf('shop'))).status).toBe(503);
    const gone = createTcpServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    serve((gone.address() as AddressInfo).port);
    await new Promise((resolve) => gone.close(resolve));
    expect((await get(await router.urlOf('shop'))).status).toBe(503);
    expect(lines[0]).toContain('at=error code=H13 desc="Connection closed without response"');
    expect(lines[1]).toContain('at=error code=H21 desc="Backend connection refused"');
  });

  test('H18 when the dyno breaks off, H15 when it falls silent: the client sees a broken answer', async () => {
    await dyno((request, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('half', () => request.url === '/break' && request.socket.destroy());
    });
    const base = await router.urlOf('shop');
    await expect(get(`${base}break`)).rejects.toThrow('aborted');
    await expect(get(`${base}silent`)).rejects.toThrow('aborted');
    expect(lines[0]).toContain('at=error code=H18 desc="Server Request Interrupted"');
    expect(lines[1]).toContain('at=error code=H15 desc="Idle connection"');
  });

  test('H27 when the client leaves', async () => {
    let arrived = false;
    await dyno(() => {
      arrived = true;
    });
    const request = httpRequest(await router.urlOf('shop'))
      .on('error', () => {})
      .end();
    await vi.waitFor(() => expect(arrived).toBe(true));
    request.destroy();
    await vi.waitFor(() => expect(lines[0]).toContain('at=error code=H27 desc="Client Request Interrupted"'));
    expect(lines[0]).toContain('status=499');
  });
});

test('a websocket goes through, bytes both ways', async () => {
  const server = await dyno(() => {});
  server.on('upgrade', (request, socket) => {
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nX-Host: ${request.headers.host}\r\n\r\n`,
    );
    socket.pipe(socket);
  });
  const { port } = new URL(await router.urlOf('shop'));
  let text = '';
  const client = connect(Number(port), '127.0.0.1').on('data', (chunk) => {
    text += chunk;
  });
  client.write(
    `GET /chat HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  );
  await vi.waitFor(() => expect(text).toContain('\r\n\r\n'));
  expect(text).toContain(`HTTP/1.1 101 Switching Protocols\r\n`);
  expect(text).toContain(`X-Host: ${host}\r\n`);
  client.write('ping');
  await vi.waitFor(() => expect(text.endsWith('\r\n\r\nping')).toBe(true));
  const closed = new Promise((resolve) => client.once('close', resolve));
  targets.set('shop', { app: 'shop', ports: [], state: 'no-web' });
  client.end();
  await closed;
  expect(lines[0]).toContain('at=info method=GET path="/chat"');
});

test('Django behind it: hosts, https, CSRF and static files as on Heroku', async () => {
  const app = slugOf(await build(djangoProject));
  const web = await engine.startDyno({
    slug: app,
    name: 'web.1',
    command: app.processTypes.web!,
    env: {},
    output() {},
  });
  targets.set('django', { app: 'django', ports: [web.port!], state: 'up' });
  const patient = await engine.startRouter({ target: (name) => targets.get(name)!, log() {} });
  const [plain, secure] = [await patient.urlOf('django'), await patient.secureUrlOf('django')];
  await vi.waitFor(async () => expect((await get(plain)).status).toBe(200), {
    timeout: 20_000,
    interval: 200,
  });
  const { name } = appHost('django');
  expect(JSON.parse((await get(plain)).body)).toMatchObject({
    host: name,
    secure: false,
    url: `http://${name}/`,
  });
  expect(JSON.parse((await get(secure)).body)).toMatchObject({
    host: name,
    secure: true,
    url: `https://${name}/`,
  });
  expect((await get(`${plain}static/shop.css`)).body).toContain('green');
  const token = 'a'.repeat(32);
  const form = { cookie: `csrftoken=${token}`, 'content-type': 'application/x-www-form-urlencoded' };
  const post = (origin: string) =>
    get(`${secure}post/`, {
      method: 'POST',
      body: `csrfmiddlewaretoken=${token}`,
      headers: { ...form, origin, referer: secure },
    });
  expect((await post(secure.slice(0, -1))).status).toBe(200);
  expect((await post('https://evil.example')).status).toBe(403);
  await web.stop();
});

test('apps may be called by a name that is told', async () => {
  const seen: string[] = [];
  await dyno((request, response) => {
    seen.push(request.headers.host!);
    response.writeHead(302, { location: 'https://films.herokuapp.com/next' }).end();
  });
  const named = await engine.startRouter({
    target: (app) => targets.get(app)!,
    log() {},
    host: 'films.herokuapp.com',
  });
  const answer = await get(await named.urlOf('shop'));
  expect(seen).toEqual(['films.herokuapp.com']);
  expect(answer.headers.location).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/next$/);
  await named.close();
});
