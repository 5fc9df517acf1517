import { Hono } from 'hono';
import { list } from '../http/paging.js';
import type { Platform } from '../platform.js';
import { found } from '../state.js';
import { named } from './references.js';

/** What new apps may have; heroku-24 is taken for the default. */
export const stackNames = ['heroku-22', 'heroku-24', 'heroku-26', 'container', 'cnb'];
export const regionNames = ['us', 'eu'];

/** Stacks and regions: things that are there from the start. */
export function catalogueRoutes({ state }: Platform): Hono {
  const time = { created_at: state.startedAt, updated_at: state.startedAt };
  const stacks = stackNames.map((name) => ({
    ...named(name),
    ...time,
    default: name === 'heroku-24',
    state: name === 'heroku-22' ? 'deprecated' : 'public',
  }));
  const regions = regionNames.map((name) => ({
    ...named(name),
    ...time,
    country: name === 'us' ? 'United States' : 'Ireland',
    description: name === 'us' ? 'United States' : 'Europe',
    locale: name === 'us' ? 'Virginia' : 'Dublin',
    private_capable: false,
    provider: { name: 'amazon-web-services', region: name === 'us' ? 'us-east-1' : 'eu-west-1' },
  }));
  const routes = new Hono();
  routes.get('/stacks', (c) => list(c, stacks, ['name', 'id'], (stack) => stack));
  routes.get('/stacks/:stack', (c) => c.json(found(stacks, c.req.param('stack'), 'stack')));
  routes.get('/apps/:app/available-stacks', (c) => {
    state.app(c.req.param('app'));
    return list(c, stacks, ['name', 'id'], (stack) => stack);
  });
  routes.get('/regions', (c) => list(c, regions, ['name', 'id'], (region) => region));
  routes.get('/regions/:region', (c) => c.json(found(regions, c.req.param('region'), 'region')));
  return routes;
}
