import { randomUUID } from 'node:crypto';
import type { DynoProcess, Slug } from './engine.js';
import { notFound } from './http/api-error.js';
import type { LogHub } from './log-hub.js';
import type { OutputBuffer } from './output-buffer.js';

/** What every object of Heroku has. Times are ISO 8601 with whole seconds. */
export interface Entity {
  readonly id: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface BuildState extends Entity {
  status: 'pending' | 'succeeded' | 'failed';
  source: { url: string; checksum: string | null; version: string | null; versionDescription: string | null };
  buildpacks: { url?: string; name?: string }[] | null;
  stack: string;
  slugId: string | null;
  releaseId: string | null;
  outputUrl: string;
  output: OutputBuffer;
  readonly cancelling: AbortController;
}

export interface ReleaseState extends Entity {
  readonly version: number;
  status: 'pending' | 'succeeded' | 'failed';
  current: boolean;
  readonly description: string;
  readonly slug: Slug | null;
  readonly configVars: Readonly<Record<string, string>>;
  readonly addonPlans: readonly string[];
  /** Null without a release command. */
  outputUrl: string | null;
}

export interface FormationEntry extends Entity {
  readonly type: string;
  command: string;
  quantity: number;
  size: string;
}

export interface DynoState extends Entity {
  readonly name: string;
  readonly type: string;
  readonly command: string;
  readonly size: string;
  readonly release: ReleaseState;
  attachUrl: string | null;
  state: 'starting' | 'up' | 'crashed' | 'down';
  process?: DynoProcess;
  /** Not a one-off. */
  readonly ofFormation: boolean;
  /** It is to end: what happens to it is no crash. */
  stopping: boolean;
}

export interface AddonState extends Entity {
  readonly name: string;
  readonly plan: string;
  readonly attachment: string;
  state: 'provisioning' | 'provisioned' | 'deprovisioned';
  message: string;
  databaseUrl?: string;
}

export interface DomainState extends Entity {
  readonly hostname: string;
}

export interface SlugState extends Entity {
  readonly slug: Slug;
  readonly checksum: string | null;
}

export interface AppState extends Entity {
  name: string;
  maintenance: boolean;
  stack: string;
  buildStack: string;
  region: string;
  team: string | null;
  webUrl: string;
  releasedAt: string | null;
  configVars: Record<string, string>;
  buildpacks: string[];
  readonly features: Map<string, string>;
  readonly builds: BuildState[];
  readonly slugs: SlugState[];
  readonly releases: ReleaseState[];
  readonly formation: Map<string, FormationEntry>;
  readonly dynos: DynoState[];
  readonly addons: AddonState[];
  readonly domains: DomainState[];
  readonly log: LogHub;
  /** Folder of its slugs, uploads and build cache. */
  readonly folder: string;
  /** Ends when the last build, and the last release, has. */
  building: Promise<void>;
  releasing: Promise<void>;
  deleted: boolean;
}

export interface PipelineState extends Entity {
  readonly name: string;
  readonly couplings: (Entity & { app: AppState; stage: string })[];
}

export interface PromotionState extends Entity {
  readonly pipeline: PipelineState;
  readonly source: { app: AppState; release: ReleaseState };
  readonly targets: { id: string; app: AppState; release: ReleaseState | null; error: string | null }[];
}

/** The one user of a local Heroku. */
export const user = { id: stableId('user'), email: 'dev@example.com' };

/** All that a local Heroku knows. */
export class State {
  readonly startedAt = now();
  readonly apps: AppState[] = [];
  readonly pipelines: PipelineState[] = [];
  readonly promotions: PromotionState[] = [];

  /** By name or id. Throws ApiError 404. */
  app(identity: string): AppState {
    return found(this.apps, identity, 'app');
  }
}

/** The item of that id or name. Throws ApiError 404. */
export function found<T extends { id: string; name?: string }>(
  items: readonly T[],
  identity: string,
  resource: string,
): T {
  const item = items.find((it) => it.id === identity || it.name === identity);
  if (!item) throw notFound(resource);
  return item;
}

/** The release in force. */
export function currentRelease(app: AppState): ReleaseState | undefined {
  return app.releases.findLast((release) => release.current);
}

/** Now, as Heroku writes it. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

export function entity(): Entity {
  const time = now();
  return { id: randomUUID(), createdAt: time, updatedAt: time };
}

export function touch(item: Entity): void {
  item.updatedAt = now();
}

/** An id that is the same each time, for things that exist once: stacks, regions, sizes. */
export function stableId(name: string): string {
  const hex = Buffer.from(name.padEnd(16, '.').slice(-16)).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
