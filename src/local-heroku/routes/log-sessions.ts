import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { optionalBoolean, optionalString, readBody } from '../http/body.js';
import type { LogEntry } from '../log-hub.js';
import { type Platform, secret } from '../platform.js';
import { entity } from '../state.js';
import { times } from './references.js';

const DEFAULT_LINES = 100;
const MOST_LINES = 1_500;
/** A session that nobody connects to ends after five minutes. */
const PATIENCE = 300_000;

export function logSessionRoutes(platform: Platform): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.post('/apps/:app/log-sessions', async (c) => {
    const app = platform.state.app(c.req.param('app'));
    const body = await readBody(c);
    const key = secret();
    const asked = Number(body.lines ?? DEFAULT_LINES);
    platform.logSessions.set(key, {
      app,
      // `dyno_name` in version 3, `dyno` in 3.sdk: Heroku accepts both.
      filter: {
        dyno:
          optionalString(body, 'dyno') ?? optionalString(body, 'dyno_name') ?? optionalString(body, 'type'),
        source: optionalString(body, 'source'),
      },
      lines: Number.isFinite(asked) ? Math.min(MOST_LINES, Math.max(0, asked)) : DEFAULT_LINES,
      tail: optionalBoolean(body, 'tail') ?? false,
    });
    setTimeout(() => platform.logSessions.delete(key), PATIENCE).unref();
    const session = entity();
    return c.json({ id: session.id, logplex_url: `${platform.baseUrl}/logs/${key}`, ...times(session) }, 201);
  });

  routes.get('/logs/:key', async (c) => {
    const session = platform.logSessions.get(c.req.param('key'));
    if (!session) return c.text('Not found\n', 404);
    const { app, filter, lines, tail } = session;
    const { outgoing } = c.env;
    const lastId = c.req.header('last-event-id');
    outgoing.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    outgoing.flushHeaders();
    const send = ({ id, line }: LogEntry): void => void outgoing.write(`id: ${id}\ndata: ${line}\n\n`);
    const history = lastId ? app.log.after(Number(lastId), filter) : app.log.recent(lines, filter);
    for (const entry of history) send(entry);
    if (!tail) {
      outgoing.end();
      return RESPONSE_ALREADY_SENT;
    }
    const stop = app.log.listen(filter, send);
    const quiet = setInterval(() => void outgoing.write(': keepalive\n\n'), platform.limits.keepalive);
    await new Promise((resolve) => outgoing.once('close', resolve));
    clearInterval(quiet);
    stop();
    return RESPONSE_ALREADY_SENT;
  });
  return routes;
}
