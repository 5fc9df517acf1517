import { setTimeout as pause } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import type { Faults, RequestFault } from '../faults.js';

const ids: Readonly<Record<number, string>> = {
  400: 'bad_request',
  401: 'unauthorized',
  402: 'delinquent',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'invalid_params',
  429: 'rate_limit',
  503: 'service_unavailable',
};

/** Does to a request what was ordered for it. */
export function injectFaults(faults: Faults): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (c, next) => {
    const fault = c.req.path === '/__faults' ? undefined : faults.of(c.req.method, c.req.path);
    if (!fault) return next();
    if (fault.delay) await pause(fault.delay);
    if (fault.drop === 'before') {
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    if (fault.status) return answer(fault, fault.status);
    await next();
    if (fault.drop === 'after') c.env.incoming.socket.destroy();
    if (fault.drop === 'after' || fault.mute) c.res = RESPONSE_ALREADY_SENT;
  };
}

function answer(fault: RequestFault, status: number): Response {
  const headers = {
    'Request-Id': crypto.randomUUID(),
    ...(fault.retryAfter !== undefined && { 'Retry-After': String(fault.retryAfter) }),
  };
  if (fault.id === 'html') {
    const page = `<html><body><h1>${status}</h1>${fault.message ?? ''}</body></html>`;
    return new Response(page, { status, headers: { ...headers, 'Content-Type': 'text/html' } });
  }
  const id = fault.id ?? ids[status] ?? 'internal_server_error';
  return Response.json({ id, message: fault.message ?? `Ordered fault ${status}.` }, { status, headers });
}
