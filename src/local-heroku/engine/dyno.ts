import { execFile } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DynoProcess, DynoRequest } from '../engine.js';
import { systemPath } from './environment.js';
import { freePort } from './free-port.js';
import { killBelow, startGroup } from './process-group.js';

/** Starts `request.command` in a throw-away copy of the slug below `folder`. */
export async function startDyno(folder: string, request: DynoRequest): Promise<DynoProcess> {
  const home = await mkdtemp(join(folder, `${request.name}-`));
  await cp(request.slug.folder, home, { recursive: true, verbatimSymlinks: true });
  const port = request.name.startsWith('web.') ? await freePort() : undefined;
  const output = await openOutput(`${home}.output`, request.output);

  const command = port === undefined ? request.command : onLoopback(request.command);
  const group = startGroup('bash', ['-c', command], {
    cwd: home,
    env: dynoEnvironment(request, home, port),
    stdio: ['pipe', output.descriptor, output.descriptor],
  });
  output.handOver();
  const { stdin } = group.child;
  // The process may end before it has read its input.
  stdin?.on('error', () => {});

  const exited = group.exited.then(async (code) => {
    killBelow(home);
    await output.drained();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
    return { code };
  });
  return {
    pid: group.child.pid,
    port,
    exited,
    write: (data) => void (stdin?.writable && stdin.write(data)),
    end: () => void stdin?.end(),
    hangUp: () => group.signal('SIGHUP'),
    interrupt: () => group.signal('SIGINT'),
    async stop(grace = 10_000) {
      group.signal('SIGTERM');
      const kill = setTimeout(() => group.signal('SIGKILL'), grace);
      await exited;
      clearTimeout(kill);
    },
  };
}

/**
 * One named pipe for stdout and stderr, so that their order is kept and
 * `/dev/stdout` can be opened, which Node's own sockets do not allow.
 */
async function openOutput(path: string, listener: (chunk: Buffer) => void) {
  await promisify(execFile)('mkfifo', ['-m', '600', path]);
  const source = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const descriptor = openSync(path, constants.O_WRONLY);
  await rm(path);
  const stream = new Socket({ fd: source, readable: true, writable: false });
  stream.on('data', listener);
  const closed = new Promise<void>((resolve) => stream.once('close', () => resolve()));
  return {
    descriptor,
    /** The child has its own copy now. */
    handOver: () => closeSync(descriptor),
    /** All has been read; a process that escaped with the pipe is not waited for. */
    async drained() {
      const giveUp = setTimeout(() => stream.destroy(), 1_000);
      await closed;
      clearTimeout(giveUp);
    },
  };
}

/**
 * Web servers on Heroku listen on all interfaces, which a local Heroku must not
 * do. gunicorn, the default, is told by GUNICORN_CMD_ARGS (below its command line,
 * above its configuration file); an address for all interfaces in the command
 * itself (gunicorn, uvicorn, daphne, hypercorn, runserver …) is written as
 * 127.0.0.1. Not covered: a server whose own default is all interfaces
 * (`waitress-serve --port=$PORT`), or that a script or its code binds. The other
 * way round, a server that binds 127.0.0.1 only works here and not on Heroku.
 */
export function onLoopback(command: string): string {
  return command
    .replace(/(?<![\w.])0\.0\.0\.0(?![\w.])/g, '127.0.0.1')
    .replace(/\[::\]/g, '127.0.0.1')
    .replace(/(--host[= ]["']?)::(?=["'\s]|$)/g, '$1127.0.0.1')
    .replace(/(^|[\s='"])\*?:(?=\$\{?PORT\b)/g, '$1127.0.0.1:');
}

/** Config vars, and over or under them what the buildpack's `.profile.d` scripts and the dyno manager set. Nothing of this process. */
function dynoEnvironment(request: DynoRequest, home: string, port: number | undefined): NodeJS.ProcessEnv {
  const { env, slug, name } = request;
  const logs = env.GUNICORN_CMD_ARGS || '--access-logfile -';
  return {
    LANG: 'en_US.UTF-8',
    PYTHONPATH: home,
    WEB_CONCURRENCY: '2',
    ...env,
    GUNICORN_CMD_ARGS: port === undefined ? logs : `--bind 127.0.0.1:${port} ${onLoopback(logs)}`,
    FORWARDED_ALLOW_IPS: '*',
    PYTHONUNBUFFERED: 'true',
    // The virtual environment is shared, so it must stay as the build left it.
    PYTHONDONTWRITEBYTECODE: '1',
    PATH: `${join(slug.python, 'bin')}:${systemPath}`,
    HOME: home,
    PWD: home,
    DYNO: name,
    ...(port === undefined ? {} : { PORT: String(port) }),
  };
}
