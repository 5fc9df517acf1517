import type { ProcfileProcess } from '../../project/procfile.js';
import type { CheckContext } from '../define.js';
import { type Gunicorn, numberOf, readGunicorn } from './gunicorn.js';
import { processOf } from './procfile-text.js';
import { optionOf, type Server, serverOf } from './server.js';

/** The server that the web process starts, and how it answers many requests at once. */
export interface WebServer {
  process: ProcfileProcess;
  server: Server;
  /** Undefined when it is not known. */
  kind: 'sync' | 'threads' | 'greenlets' | 'asgi' | undefined;
  gunicorn?: Gunicorn;
}

/** Undefined when there is no web process, or it starts no server that we know. */
export function webServer(context: CheckContext): WebServer | undefined {
  const process = processOf(context, 'web');
  const server = process && serverOf(process.command);
  if (!process || !server) return undefined;
  if (server.name !== 'gunicorn') return { process, server, kind: kindOf(server) };
  const gunicorn = readGunicorn(context, process, server);
  return { process, server, gunicorn, kind: gunicornKind(gunicorn) };
}

function kindOf(server: Server): WebServer['kind'] {
  if (server.name === 'waitress-serve') return 'threads';
  const wsgi =
    server.target?.text.startsWith('wsgi:') || /^wsgi/.test(optionOf(server, '--interface')?.text ?? '');
  return wsgi ? 'threads' : 'asgi';
}

function gunicornKind(gunicorn: Gunicorn): WebServer['kind'] {
  const setting = gunicorn.get('worker_class');
  const [worker] = setting?.values ?? [{ text: 'sync', dynamic: false }];
  if (!worker || worker.dynamic) return undefined;
  if (/gevent|eventlet/.test(worker.text)) return 'greenlets';
  if (/uvicorn|^asgi$/i.test(worker.text)) return 'asgi';
  if (worker.text === 'gthread') return 'threads';
  if (worker.text !== 'sync') return undefined;
  // More than one thread makes it gthread.
  const threads = gunicorn.get('threads');
  if (threads === undefined) return 'sync';
  const number = numberOf(threads);
  return number === undefined ? undefined : number > 1 ? 'threads' : 'sync';
}
