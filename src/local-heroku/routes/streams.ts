import type { ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import type { OutputBuffer } from '../output-buffer.js';
import type { Platform } from '../platform.js';

/** Output of builds and release commands, as Heroku's stream server (busl) gives it. */
export function streamRoutes(platform: Platform): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.get('/streams/:key', async (c) => {
    const stream = platform.streams.get(c.req.param('key'));
    if (!stream) return c.text('Channel is not registered.\n', 404);
    const { output, ofBuild } = stream;
    const asEvents = /text\/event-stream/.test(c.req.header('accept') ?? '');
    // `Range: 123-`: what stands before the dash is read as a number, so `bytes=123-` is 0.
    const asked = asEvents ? c.req.header('last-event-id') : c.req.header('range')?.split('-')[0];
    const offset = /^\d+$/.test(asked ?? '') ? Number(asked) : 0;
    if (offset > output.length) return c.body(null, 416);
    if (asEvents && output.ended && offset === output.length) return c.body(null, 204);
    await send(c.env.outgoing, output, {
      offset,
      asEvents,
      dropAt: ofBuild ? platform.faults.takeDrop(offset) : undefined,
      keepalive: platform.limits.keepalive,
    });
    return RESPONSE_ALREADY_SENT;
  });
  return routes;
}

/** Sends what there is, then what comes, until the output ends or the client goes. */
function send(
  response: ServerResponse,
  output: OutputBuffer,
  options: { offset: number; asEvents: boolean; dropAt?: number; keepalive: number },
): Promise<void> {
  const { asEvents, dropAt } = options;
  response.writeHead(200, {
    'Content-Type': asEvents ? 'text/event-stream' : 'text/plain; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  response.flushHeaders();
  return new Promise((resolve) => {
    let sent = options.offset;
    const quiet = setInterval(
      () => void response.write(asEvents ? ':keepalive\n\n' : '\0'),
      options.keepalive,
    );
    const stop = output.watch(step);
    response.once('close', done);
    step();

    function step(): void {
      const chunk = output.slice(sent, dropAt);
      if (chunk.length > 0) {
        sent += chunk.length;
        quiet.refresh();
        response.write(asEvents ? event(sent, chunk) : chunk, () => {
          if (sent === dropAt) response.destroy();
        });
      } else if (sent === dropAt) response.destroy();
      if (output.ended && sent === output.length && sent !== dropAt) response.end();
    }

    function done(): void {
      clearInterval(quiet);
      stop();
      resolve();
    }
  });
}

function event(id: number, chunk: Buffer): string {
  const data = chunk
    .toString()
    .split('\n')
    .map((line) => `data: ${line}\n`)
    .join('');
  return `id: ${id}\n${data}\n`;
}
