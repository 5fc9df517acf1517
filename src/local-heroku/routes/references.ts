import type { Hono } from 'hono';
import type { AppState } from '../state.js';
import { stableId } from '../state.js';

/** Where the routes of one resource live; parameters are in the paths. */
export type Routes = Hono;

export function appReference(app: AppState): { id: string; name: string } {
  return { id: app.id, name: app.name };
}

/** A thing that exists once, by its name. */
export function named(name: string): { id: string; name: string } {
  return { id: stableId(name), name };
}

export function times({ createdAt, updatedAt }: { createdAt: string; updatedAt: string }) {
  return { created_at: createdAt, updated_at: updatedAt };
}
