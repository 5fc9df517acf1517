import { Hono } from 'hono';
import { invalid, notFound } from '../http/api-error.js';
import { asObject, type Body, identity, readBody } from '../http/body.js';
import { list } from '../http/paging.js';
import type { Platform } from '../platform.js';
import { type AppState, type FormationEntry, touch, user } from '../state.js';
import { canScale, fill, restart } from '../work/formation.js';
import { appReference, named, times } from './references.js';
import { sizeNamed } from './sizes.js';

export function formationRoutes(platform: Platform): Hono {
  const { state } = platform;
  const routes = new Hono();
  routes.get('/apps/:app/formation', (c) => {
    const app = state.app(c.req.param('app'));
    return list(c, [...app.formation.values()], ['type', 'id'], (entry) => view(app, entry));
  });
  routes.get('/apps/:app/formation/:type', (c) => {
    const app = state.app(c.req.param('app'));
    return c.json(view(app, entryOf(app, c.req.param('type'))));
  });
  routes.patch('/apps/:app/formation', async (c) => {
    const app = state.app(c.req.param('app'));
    const { updates } = await readBody(c);
    if (!Array.isArray(updates)) throw invalid('updates must be an array.');
    const changes = updates.map((update: unknown) => {
      const body = asObject(update, 'updates');
      return { entry: entryOf(app, identity(body.type) ?? ''), body };
    });
    scale(platform, app, changes);
    return c.json(changes.map(({ entry }) => view(app, entry)));
  });
  routes.patch('/apps/:app/formation/:type', async (c) => {
    const app = state.app(c.req.param('app'));
    const entry = entryOf(app, c.req.param('type'));
    scale(platform, app, [{ entry, body: await readBody(c) }]);
    return c.json(view(app, entry));
  });
  return routes;
}

function scale(
  platform: Platform,
  app: AppState,
  changes: readonly { entry: FormationEntry; body: Body }[],
): void {
  const wanted = changes.map(({ entry, body }) => ({
    entry,
    quantity: quantityOf(entry, body.quantity),
    size: sizeNamed(identity(body.dyno_size) ?? identity(body.size)) ?? entry.size,
  }));
  const resized = new Set<string>();
  for (const { entry, quantity, size } of wanted) {
    if (size !== entry.size) resized.add(entry.type);
    Object.assign(entry, { quantity, size });
    touch(entry);
  }
  const told = wanted.map(({ entry }) => `${entry.type}@${entry.quantity}:${entry.size}`).join(' ');
  if (told) app.log.append('app', 'api', `Scaled to ${told} by user ${user.email}`);
  if (resized.size > 0) restart(platform, app, (dyno) => resized.has(dyno.type));
  else fill(platform, app);
}

/** A number, also as text, and `+1` or `-1`: what clients send. */
function quantityOf(entry: FormationEntry, value: unknown): number {
  if (value === undefined || value === null) return entry.quantity;
  const text = String(value);
  if (!/^[+-]?\d+$/.test(text)) throw invalid('Quantity must be a number.');
  const quantity = /^[+-]/.test(text) ? entry.quantity + Number(text) : Number(text);
  if (quantity < 0) throw invalid('Quantity must be 0 or more.');
  if (quantity > 100) throw invalid('Cannot run more than 100 dynos of a process type.');
  if (quantity > 0 && !canScale(entry.type))
    throw invalid(`The process type ${entry.type} cannot be scaled.`);
  return quantity;
}

function entryOf(app: AppState, identity: string): FormationEntry {
  const entry = app.formation.get(identity) ?? [...app.formation.values()].find((it) => it.id === identity);
  if (!entry) throw notFound('process_type');
  return entry;
}

function view(app: AppState, entry: FormationEntry) {
  return {
    app: appReference(app),
    command: entry.command,
    ...times(entry),
    dyno_size: named(entry.size),
    id: entry.id,
    quantity: entry.quantity,
    size: entry.size,
    type: entry.type,
  };
}
