import { afterAll, beforeAll, expect, test } from 'vitest';
import { DeployFailure } from '../../src/deploy/failure.js';
import type { Target } from '../../src/deploy/target.js';
import { type Health, verify } from '../../src/deploy/verify.js';
import { getApp } from '../../src/heroku/apps.js';
import { HerokuClient } from '../../src/heroku/client.js';
import { getRelease } from '../../src/heroku/releases.js';
import type { Release } from '../../src/heroku/types.js';
import { clientFor, json, serve } from '../heroku/servers.js';
import { type Kit, startKit, web } from '../local-heroku/heroku.js';

let kit: Kit;
let client: HerokuClient;
beforeAll(async () => {
  kit = await startKit({ limits: { grace: 200, boot: 3_000 }, routerLimits: { response: 300 } });
  const { apiUrl, apiKey, ca } = kit.heroku;
  client = new HerokuClient({ apiUrl, apiKey, ca: [ca], userAgent: 'test' });
});
afterAll(() => kit?.heroku.close());

const hide = (line: string) => line.replaceAll('sesame', '***');
const health = { path: '/', accepts: (status: number) => status < 400 };

/** A new app that was given the files; what `verify` says of it, and the steps that were told. */
async function verified(name: string, files: Record<string, string>, more: Partial<Health> = {}) {
  await kit.call('POST', '/apps', { name });
  const release = await getRelease(client, name, (await kit.deploy(name, files)).id);
  const steps: string[] = [];
  const progress = {
    stage() {},
    ended() {},
    output() {},
    step: ({ en }: { en: string }) => void steps.push(en),
  };
  const limits = { deadline: Date.now() + 60_000 };
  const look = async () => {
    const target: Target = { client, app: await getApp(client, name), limits, progress, hide };
    return verify(target, release, { ...health, ...more });
  };
  return { look, steps };
}

const failure = async (work: Promise<unknown>): Promise<DeployFailure> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DeployFailure);
  return error as DeployFailure;
};

test('with preboot the answer counts only when the router has gone over', async () => {
  const { look, steps } = await verified(
    'preboot',
    { Procfile: web, 'index.html': 'hello' },
    { settle: 700 },
  );
  const began = performance.now();
  expect((await look()).value).toMatchObject({ status: 200, facts: { plainHttp: 'http', debugPage: false } });
  expect(performance.now() - began).toBeGreaterThanOrEqual(700);
  expect(steps.join('\n')).toMatch(/Preboot is on/);
});

test('maintenance mode that was on before: booted, and nothing said of the page', async () => {
  const { look } = await verified('closed', { Procfile: web });
  await kit.call('PATCH', '/apps/closed', { maintenance: true });
  expect(await look()).toMatchObject({ value: undefined, skipped: true });
});

test('a crash: the evidence has what the process wrote and what Heroku says of it', async () => {
  const { look } = await verified('crash', { Procfile: 'web: echo "no such film"; exit 3' });
  const { evidence } = await failure(look());
  expect(evidence.stage).toBe('boot');
  expect(evidence.lines).toContain('no such film');
  expect(evidence.lines.join('\n')).toMatch(/Process exited with status 3/);
});

test('a process that opens no port: R10 is among the codes', async () => {
  const { look } = await verified('deaf', { Procfile: 'web: exec sleep 60' });
  const { evidence } = await failure(look());
  expect([...evidence.codes.keys()]).toContain('R10');
});

test('dynos that are up and never answer: a failure with its code, not a wait for the deadline', async () => {
  const python =
    'import socket, os, time; s = socket.create_server(("127.0.0.1", int(os.environ["PORT"]))); time.sleep(60)';
  const { look } = await verified(
    'silent',
    { Procfile: `web: echo sesame; exec python3 -c '${python}'` },
    { patience: 400, accepts: () => true },
  );
  const { evidence, message, log } = await failure(look());
  expect(message).toMatch(/web dynos are up, but Heroku's router answers in their place \(503\)/);
  expect(evidence.stage).toBe('health');
  expect([...evidence.codes.keys()]).toContain('H12');
  expect(log).toContain('***');
  expect(JSON.stringify(evidence.lines)).not.toContain('sesame');
});

test('an Eco dyno that sleeps counts as booted: it wakes when the page is asked for', async () => {
  const dyno = { name: 'web.1', type: 'web', state: 'idle', command: 'gunicorn', release: { version: 7 } };
  const api = await serve(({ path }, response) => {
    if (path === '/apps/sleeper/dynos') json(response, 200, [dyno]);
    else response.end('<p>awake</p>');
  });
  const target = {
    client: clientFor(api.url),
    app: { name: 'sleeper', web_url: `${api.url}/` },
    limits: { deadline: Date.now() + 10_000 },
    progress: { stage() {}, ended() {}, output() {}, step() {} },
    hide,
  } as unknown as Target;
  const release = { version: 8, created_at: new Date().toISOString() } as Release;
  expect((await verify(target, release, health)).value).toMatchObject({ status: 200 });
});

/** A web process that answers each path with a status, 404 where none is given. */
const answering = (statuses: Record<string, number>) => ({
  Procfile: 'web: exec python3 -u server.py',
  'server.py': `import http.server, os
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(${JSON.stringify(statuses)}.get(self.path, 404))
        self.end_headers()
        print("asked", self.path)
http.server.HTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
`,
});
const nothingAtRoot = { start: { routed: false, others: ['/accounts/login/', '/admin/'] } };

test('nothing at `/`, and nobody named a page: the first other page that shows something', async () => {
  const { look } = await verified(
    'api',
    answering({ '/accounts/login/': 403, '/admin/': 200 }),
    nothingAtRoot,
  );
  const { value, note } = await look();
  expect(value).toMatchObject({ status: 200, facts: { noStartPage: true } });
  expect(value!.url).toMatch(/\/admin\/$/);
  expect(note!.en).toMatch(/has nothing at `\/`, so another page was asked for: .*\/admin\/ answers 200/);
});

test('nothing at `/` and no other page that shows something: the 404 is as the URLconf says', async () => {
  const { look } = await verified('bare', answering({ '/admin/': 401 }), nothingAtRoot);
  const { value, note } = await look();
  expect(value).toMatchObject({ status: 404, facts: { noStartPage: true } });
  expect(note!.en).toMatch(/answers 404, since the URLconf has nothing at `\/`/);
});

test('nothing at `/`, and the other page is broken: red', async () => {
  const { look } = await verified('sick', answering({ '/admin/': 500 }), nothingAtRoot);
  expect((await failure(look())).message).toMatch(/\/admin\/ answers 500/);
});

test.each([400, 403, 500])(
  'nothing at `/`, which answers %i: red, no other page is asked for',
  async (status) => {
    const name = `status-${status}`;
    const { look } = await verified(name, answering({ '/': status, '/admin/': 200 }), nothingAtRoot);
    expect((await failure(look())).message).toMatch(new RegExp(`/ answers ${status}`));
    expect((await kit.log(name)).join('\n')).not.toContain('asked /admin/');
  },
);

test.each([true, null])('a 404 at `/` with routed: %s is red', async (routed) => {
  const start = { routed, others: ['/admin/'] };
  const { look } = await verified(`routed-${routed}`, answering({ '/admin/': 200 }), { start });
  expect((await failure(look())).message).toMatch(/\/ answers 404/);
});

test('a page that is not there: the status is among the facts', async () => {
  const { look } = await verified('lost', { Procfile: web }, { path: '/nowhere/' });
  const { evidence, message } = await failure(look());
  expect(evidence).toMatchObject({ stage: 'health', site: { status: 404, loops: false } });
  expect(message).toMatch(/answers 404/);
});
