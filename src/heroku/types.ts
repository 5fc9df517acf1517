/** The parts of Heroku's objects that are used here. Shapes: heroku/platform-api `schema.json`, `version=3`. */

/** A name or id that stands for another object. */
export interface Reference {
  id: string;
  name: string;
}

export interface Account {
  id: string;
  email: string;
  verified: boolean;
  two_factor_authentication: boolean;
  delinquent_at: string | null;
  suspended_at: string | null;
}

export interface App {
  id: string;
  name: string;
  /** An object in `version=3`, a plain string in `3.sdk`: read it with `generationOf`. */
  generation?: Reference | 'cedar' | 'fir';
  /** What runs now. */
  stack: Reference;
  /** What the next build uses. */
  build_stack: Reference;
  region: Reference;
  maintenance: boolean;
  /** Automatic certificates. */
  acm?: boolean;
  /** What the running slug was built as, such as 'Python'; null before the first build. */
  buildpack_provided_description?: string | null;
  /** Ends with a slash. Never to be built from the name: it has a random part. */
  web_url: string | null;
  git_url: string;
  owner: { id: string; email: string };
  team: Reference | null;
  space: { id: string; name: string; shield: boolean } | null;
  released_at: string | null;
  created_at: string;
  updated_at: string;
}

export interface Source {
  source_blob: { get_url: string; put_url: string };
}

export interface Build {
  id: string;
  status: 'pending' | 'succeeded' | 'failed';
  /** A secret. */
  output_stream_url: string;
  /** May still be null for a moment after `succeeded`. */
  release: { id: string } | null;
  slug: { id: string } | null;
  source_blob: {
    url: string;
    checksum: string | null;
    version: string | null;
    version_description: string | null;
  };
  stack: string;
  created_at: string;
  updated_at: string;
}

export interface Release {
  id: string;
  version: number;
  /** `pending` while the release command runs; `expired` when its artifacts are gone. */
  status: 'pending' | 'succeeded' | 'failed' | 'expired';
  current: boolean;
  description: string;
  slug: { id: string } | null;
  /** A secret. Null when there is no release command. */
  output_stream_url: string | null;
  eligible_for_rollback: boolean;
  created_at: string;
  updated_at: string;
}

export interface Slug {
  id: string;
  process_types: Readonly<Record<string, string>>;
  commit: string | null;
  /** Bytes. */
  size: number | null;
  stack: Reference;
}

export interface FormationEntry {
  id: string;
  type: string;
  command: string;
  quantity: number;
  size: string;
}

export interface Dyno {
  id: string;
  /** `web.1`, `run.4821`; on Fir `web-848cd4f64d-pvpr2`. */
  name: string;
  type: string;
  command: string;
  /** `crashed`, `down`, `idle`, `starting`, `up`: an open set. */
  state: string;
  size: string;
  /** A secret. `rendezvous://` or, in Private Spaces, `https://`; null when not attached. */
  attach_url: string | null;
  release: { id: string; version: number };
  created_at: string;
  updated_at: string;
}

export interface LogSession {
  id: string;
  /** A secret. */
  logplex_url: string;
}

export interface Addon {
  id: string;
  name: string;
  addon_service: Reference;
  plan: Reference;
  app: Reference;
  state: 'provisioning' | 'provisioned' | 'deprovisioned';
  config_vars: readonly string[];
  provision_message?: string | null;
}

export interface Domain {
  id: string;
  hostname: string;
  kind: 'heroku' | 'custom';
  cname: string | null;
  status: string;
  /** Its certificate; null when it has none. */
  sni_endpoint?: Reference | null;
}

export interface Plan {
  id: string;
  name: string;
  price: { cents: number; unit: string; contract?: boolean };
}

export interface Feature {
  id: string;
  name: string;
  enabled: boolean;
}

export interface BuildpackInstallation {
  ordinal: number;
  buildpack: { url: string; name: string };
}

export interface PipelineCoupling {
  id: string;
  app: { id: string };
  pipeline: { id: string };
  stage: 'test' | 'review' | 'development' | 'staging' | 'production';
}

export interface PromotionTarget {
  id: string;
  app: { id: string };
  /** The release that was made; its release command may still run. */
  release: { id: string } | null;
  status: 'pending' | 'succeeded' | 'failed';
  error_message: string | null;
}

export type ConfigVars = Readonly<Record<string, string>>;
