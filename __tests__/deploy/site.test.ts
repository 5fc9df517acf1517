import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { get } from '../../src/deploy/http-probe.js';
import { lookAround } from '../../src/deploy/site.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Path → [status, content type, body, more headers]; anything else is 404. */
type Pages = Record<string, [status: number, type: string, body: string, headers?: Record<string, string>]>;

async function siteOf(pages: Pages, missing = '<h1>Not Found</h1>') {
  const answer: RequestListener = (request, response) => {
    const [status, type, body, headers] = pages[request.url!] ?? [404, 'text/html', missing];
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const asking = { timeout: 5_000 };
  return lookAround(page, await get(page, asking), asking);
}

const html = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;
const secure = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' };
const css: Pages[string] = [200, 'text/css', 'body{}'];

test('a site with all that belongs to it', async () => {
  const { files, facts } = await siteOf({
    '/': [200, 'text/html', html('<link rel=stylesheet href=/a.css><script src=/a.js></script>'), secure],
    '/a.css': css,
    '/a.js': [200, 'text/javascript; charset=utf-8', ''],
    '/admin/': [302, 'text/html', '', { location: '/admin/login/?next=/admin/' }],
    '/admin/login/?next=/admin/': [
      200,
      'text/html',
      html('<link rel=stylesheet href=/static/admin/css/base.css>'),
    ],
    '/static/admin/css/base.css': css,
  });
  expect(files.map(({ kind, ok }) => `${kind} ${ok}`)).toEqual(['style true', 'script true']);
  expect(facts).toMatchObject({
    status: 200,
    missing: [],
    debugPage: false,
    admin: { status: 200 },
    plainHttp: 'http',
    headersMissing: [],
  });
});

test('files that do not come, or come as a page, on the page itself and in the admin', async () => {
  const { facts } = await siteOf({
    '/': [200, 'text/html', html('<link rel=stylesheet href=/a.css><img src=/media/poster.png>')],
    '/a.css': [200, 'text/html', html('a single-page app answers everything')],
    '/admin/': [200, 'text/html', html('<link rel=stylesheet href=/static/admin/css/base.css>')],
  });
  const path = (url: string) => new URL(url).pathname;
  expect(
    facts.missing.map(({ kind, url, came, page }) => `${kind} ${path(url)} ${came} on ${path(page)}`),
  ).toEqual([
    'style /a.css content type "text/html" on /',
    'image /media/poster.png 404 on /',
    'style /static/admin/css/base.css 404 on /admin/',
  ]);
  expect(facts.headersMissing).toEqual(['X-Content-Type-Options', 'X-Frame-Options']);
});

test('an admin elsewhere, or a page of another kind under its address, is left alone', async () => {
  const page: Pages[string] = [200, 'text/html', html('')];
  expect((await siteOf({ '/': page })).facts.admin).toBeUndefined();
  const { facts } = await siteOf({
    '/': page,
    '/admin/': [200, 'text/html', html('<link rel=stylesheet href=/gone.css>')],
  });
  expect(facts.missing).toEqual([]);
});

test('Django’s debug page', async () => {
  const page: Pages[string] = [200, 'text/html', html('')];
  const technical404 = `<p>You're seeing this error because you have <code>DEBUG = True</code> in your Django settings file.</p>`;
  expect((await siteOf({ '/': page }, technical404)).facts.debugPage).toBe(true);
  expect((await siteOf({ '/': page }, '<p>Never set DEBUG = True in production.</p>')).facts.debugPage).toBe(
    false,
  );
});
