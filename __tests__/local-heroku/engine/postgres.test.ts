import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { createCertificate } from '../../../src/local-heroku/engine/certificate.js';
import { startPostgres } from '../../../src/local-heroku/engine/postgres.js';
import { djangoProject, processesOf, runDyno, slugOf, temporaryFolder, testEngine } from './kit.js';

const certificate = await createCertificate();
const modulesFrom = import.meta.dirname;

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, ssl: { rejectUnauthorized: false } });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

describe.each([
  ["the machine's own server", process.env.PATH ?? ''],
  ['the embedded server', undefined],
])('%s', (name, searchPath) => {
  test('makes databases that know only their own user, over TLS, and is gone when stopped', async () => {
    const folder = await temporaryFolder();
    // As on a runner whose home nobody else may enter.
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const own = {
      folder: name.startsWith('the embedded') ? closed : folder,
      searchPath,
      modulesFrom,
      certificate,
    };
    const server = await startPostgres(own);
    const [one, other] = [await server.createDatabase(), await server.createDatabase()];
    expect(one).toMatch(/^postgres:\/\/u\w+:p\w+@127\.0\.0\.1:\d+\/d\w+$/);
    await ask(one, 'CREATE TABLE a (b int)');
    expect(await ask(one, "SELECT count(*)::int FROM pg_tables WHERE tablename = 'a'")).toEqual([1]);
    expect(await ask(one, 'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')).toEqual([true]);
    expect(await ask(one, 'SHOW listen_addresses')).toEqual(['127.0.0.1']);

    const cross = new URL(one);
    cross.pathname = new URL(other).pathname;
    await expect(ask(cross.href, 'SELECT 1')).rejects.toThrow('permission denied for database');
    const wrong = new URL(one);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    await server.dropDatabase(one);
    await expect(ask(one, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect(await ask(other, 'SELECT 1')).toEqual([1]);

    await server.stop();
    await expect(ask(other, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    expect(processesOf(folder)).toEqual([]);
  });
});

test('says so when there is none', async () => {
  const folder = await temporaryFolder();
  const none = startPostgres({ folder, searchPath: undefined, modulesFrom: folder, certificate });
  await expect(none).rejects.toThrow('This machine has no PostgreSQL server for the local Heroku.');
  expect(await readdir(folder)).toEqual([]);
});

test('Django migrates, with sslmode=require', async () => {
  const { engine, folder, build } = await testEngine();
  const settings = `${djangoProject['shop/settings.py']}
from urllib.parse import urlparse
url = urlparse(os.environ['DATABASE_URL']) if 'DATABASE_URL' in os.environ else None
if url:
    DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': url.path[1:], 'USER': url.username,
                             'PASSWORD': url.password, 'HOST': url.hostname, 'PORT': url.port, 'OPTIONS': {'sslmode': 'require'}}}
`;
  const slug = slugOf(await build({ ...djangoProject, 'shop/settings.py': settings }));
  const [one, again] = await Promise.all([engine.postgres(), engine.postgres()]);
  expect(again).toBe(one);
  const url = await one.createDatabase();
  const { code, output } = await runDyno(engine, slug, slug.processTypes.release!, {
    env: { DATABASE_URL: url },
  });
  expect([code, output]).toEqual([0, expect.stringContaining('Applying auth.0001_initial... OK')]);
  expect(await ask(url, 'SELECT count(*) > 3 FROM django_migrations')).toEqual([true]);
  await engine.close();
  expect(processesOf(folder)).toEqual([]);
});
