import { Hono } from 'hono';
import { notFound } from '../http/api-error.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { Platform } from '../platform.js';
import { user } from '../state.js';

export function accountRoutes({ state }: Platform, rateLimit: RateLimit): Hono {
  const routes = new Hono();
  routes.get('/account/rate-limits', (c) => c.json({ remaining: rateLimit.remaining() }));
  for (const path of ['/account', '/users/:user']) {
    routes.get(path, (c) => {
      const wanted = c.req.param('user' as never) as string | undefined;
      if (wanted !== undefined && !['~', user.id, user.email].includes(wanted)) throw notFound('account');
      return c.json({
        allow_tracking: true,
        beta: false,
        country_of_residence: null,
        created_at: state.startedAt,
        default_organization: null,
        default_team: null,
        delinquent_at: null,
        email: user.email,
        federated: false,
        id: user.id,
        identity_provider: null,
        last_login: state.startedAt,
        name: null,
        sms_number: null,
        suspended_at: null,
        two_factor_authentication: true,
        updated_at: state.startedAt,
        verified: true,
      });
    });
  }
  return routes;
}
