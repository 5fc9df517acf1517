import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { components } from '@octokit/openapi-types';
import { type Context, Hono } from 'hono';
import { faultsOf } from './requests.js';

type Schemas = components['schemas'];
type Annotation = {
  path: string;
  start_line: number;
  annotation_level: string;
  message: string;
  title?: string;
};

/** A check run as it stands, with all annotations that were added. */
export interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  status: string;
  conclusion?: string;
  title: string;
  summary: string;
  annotations: Annotation[];
  /** How many came with each request. */
  batches: number[];
}

export type ReviewComment = Pick<Schemas['review-comment'], 'path' | 'body' | 'commit_id'> & {
  id: number;
  /** null where the place has changed since. */
  line: number | null;
  start_line?: number;
  pull_request_review_id: number;
  in_reply_to_id?: number;
};
export type DeploymentStatus = Pick<Schemas['deployment-status'], 'state'> &
  Partial<Pick<Schemas['deployment-status'], 'environment_url' | 'log_url' | 'description'>>;

/** What a job's `permissions` may give. */
export type Permission = 'checks' | 'pull-requests' | 'deployments';

/** A file of the pull request, as GitHub lists it. */
export type File = Pick<Schemas['diff-entry'], 'filename' | 'patch' | 'changes' | 'status'>;

/** GitHub on loopback: what it was told, and how it answers. It keeps to GitHub's own rules for what it knows. */
export class GitHub {
  readonly token = 'ghs_loopback.token-0123456789';
  readonly permissions = new Set<Permission>(['checks', 'pull-requests', 'deployments']);
  readonly checkRuns: CheckRun[] = [];
  readonly reviews: { id: number; body: string; comments: number }[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly comments: { id: number; body: string; edits: number }[] = [];
  readonly deployments: { id: number; ref: string; environment: string; statuses: DeploymentStatus[] }[] = [];
  /** The diff of the pull request. */
  files: File[] = [];
  headSha = '';
  /** Statuses to answer the next requests with, instead of doing anything. */
  readonly failNext: (number | { status: number; headers?: Record<string, string>; carriedOut?: boolean })[] =
    [];
  /** Requests that always fail, as `GET /repos/…`. */
  readonly broken = new Set<string>();
  /** Every request, as `POST /repos/…`. */
  readonly requests: string[] = [];
  /** Requests that GitHub's own description has something against. */
  readonly faults: string[] = [];
  #server: Server | undefined;
  #id = 1000;

  /** Resolves with the API's address. `base`: `/api/v3` on GitHub Enterprise Server. */
  async start(base = ''): Promise<string> {
    const app = new Hono();
    app.route(base || '/', this.#routes());
    this.#server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
    await new Promise((resolve) => this.#server?.once('listening', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${base}`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  #routes(): Hono {
    const api = new Hono();
    const at = '/repos/octo/movie-reviews';
    api.use(async (c, next) => {
      const url = new URL(c.req.url);
      url.pathname = url.pathname.replace(/^\/api\/v3/, '');
      const request = `${c.req.method} ${url.pathname}`;
      this.requests.push(request);
      if (this.broken.has(request)) return c.json({ message: 'Server Error' }, 500);
      if (c.req.header('authorization') !== `token ${this.token}`)
        return c.json({ message: 'Bad credentials' }, 401);
      const fault = this.failNext.shift();
      const failure = typeof fault === 'number' ? { status: fault } : fault;
      if (failure && !failure.carriedOut)
        return c.json({ message: 'out of order' }, failure.status as 500, failure.headers);
      const body = ['GET', 'DELETE'].includes(c.req.method) ? undefined : await c.req.json();
      const faults = faultsOf(c.req.method, url, body);
      this.faults.push(...faults);
      if (faults.length > 0) return c.json({ message: 'Validation Failed', errors: faults }, 422);
      await next();
      // the answer is lost on its way
      if (failure) c.res = c.json({ message: 'Bad Gateway' }, failure.status as 502);
      return undefined;
    });

    api.post(`${at}/check-runs`, async (c) => {
      if (!this.permissions.has('checks')) return forbidden(c);
      const { output, ...run } = await c.req.json();
      const checkRun: CheckRun = { ...run, ...output, id: this.#id++, annotations: [], batches: [] };
      this.checkRuns.push(checkRun);
      return c.json({ id: checkRun.id }, 201);
    });
    api.patch(`${at}/check-runs/:id`, async (c) => {
      const run = this.checkRuns.find(({ id }) => id === Number(c.req.param('id')));
      if (!run) return c.json({ message: 'Not Found' }, 404);
      const { output, ...changes } = await c.req.json();
      if (Buffer.byteLength(output?.summary ?? '') > 65_535)
        return c.json({ message: 'summary exceeds a maximum bytesize of 65535' }, 422);
      const { annotations = [], ...shown } = output ?? {};
      Object.assign(run, changes, shown);
      run.annotations.push(...annotations);
      if (annotations.length > 0) run.batches.push(annotations.length);
      return c.json({ id: run.id });
    });

    api.get(`${at}/check-runs/:id`, (c) => {
      const run = this.checkRuns.find(({ id }) => id === Number(c.req.param('id')));
      return c.json({ id: run?.id, output: { annotations_count: run?.annotations.length } });
    });

    api.get(`${at}/pulls/:number`, (c) => c.json({ head: { sha: this.headSha } }));
    api.get(`${at}/pulls/:number/files`, (c) => c.json(page(c, this.files)));
    api.get(`${at}/pulls/:number/comments`, (c) =>
      c.json(page(c, this.reviewComments).map((comment) => ({ ...comment, ...byBot }))),
    );
    api.post(`${at}/pulls/:number/reviews`, async (c) => {
      if (!this.permissions.has('pull-requests')) return forbidden(c);
      const { body, commit_id, comments } = await c.req.json();
      const lost = comments.filter((comment: ReviewComment) => !this.#inDiff(comment));
      if (lost.length > 0 || commit_id !== this.headSha)
        return c.json({ message: 'Unprocessable Entity', errors: ['Line could not be resolved'] }, 422);
      const review = { id: this.#id++, body, comments: comments.length };
      this.reviews.push(review);
      for (const comment of comments)
        this.reviewComments.push({
          ...comment,
          id: this.#id++,
          commit_id,
          pull_request_review_id: review.id,
        });
      return c.json({ id: review.id });
    });
    api.put(`${at}/pulls/:number/reviews/:id`, async (c) => {
      const review = this.reviews.find(({ id }) => id === Number(c.req.param('id')));
      if (!review) return c.json({ message: 'Not Found' }, 404);
      review.body = (await c.req.json()).body;
      return c.json({ id: review.id });
    });
    api.delete(`${at}/pulls/comments/:id`, (c) => {
      const index = this.reviewComments.findIndex(({ id }) => id === Number(c.req.param('id')));
      if (index < 0) return c.json({ message: 'Not Found' }, 404);
      this.reviewComments.splice(index, 1);
      return c.body(null, 204);
    });
    api.patch(`${at}/pulls/comments/:id`, async (c) => {
      const comment = this.reviewComments.find(({ id }) => id === Number(c.req.param('id')));
      if (!comment) return c.json({ message: 'Not Found' }, 404);
      comment.body = (await c.req.json()).body;
      return c.json({ id: comment.id });
    });

    api.get(`${at}/issues/:number/comments`, (c) =>
      c.json(page(c, this.comments).map(({ id, body }) => ({ id, body, ...byBot }))),
    );
    api.post(`${at}/issues/:number/comments`, async (c) => {
      if (!this.permissions.has('pull-requests')) return forbidden(c);
      const { body } = await c.req.json();
      if (body.length > 65_536) return c.json({ message: 'body is too long' }, 422);
      this.comments.push({ id: this.#id++, body, edits: 0 });
      return c.json({ id: this.#id }, 201);
    });
    api.patch(`${at}/issues/comments/:id`, async (c) => {
      const comment = this.comments.find(({ id }) => id === Number(c.req.param('id')));
      if (!comment) return c.json({ message: 'Not Found' }, 404);
      comment.body = (await c.req.json()).body;
      comment.edits++;
      return c.json({ id: comment.id });
    });

    api.get(`${at}/deployments`, (c) => {
      const environment = c.req.query('environment');
      return c.json(
        this.deployments.filter((one) => !environment || one.environment === environment).reverse(),
      );
    });
    api.post(`${at}/deployments`, async (c) => {
      if (!this.permissions.has('deployments')) return forbidden(c);
      const { ref, environment = 'production', auto_merge, required_contexts } = await c.req.json();
      if (auto_merge !== false) return c.json({ message: 'Auto-merged main into topic on deployment.' }, 202);
      if (required_contexts?.length !== 0)
        return c.json({ message: 'Conflict: Commit status checks failed' }, 409);
      this.deployments.push({ id: this.#id, ref, environment, statuses: [] });
      return c.json({ id: this.#id++ }, 201);
    });
    api.get(`${at}/deployments/:id/statuses`, (c) =>
      c.json(this.#deployment(c.req.param('id'))?.statuses.toReversed() ?? []),
    );
    api.post(`${at}/deployments/:id/statuses`, async (c) => {
      this.#deployment(c.req.param('id'))?.statuses.push(await c.req.json());
      return c.json({ id: this.#id++ }, 201);
    });
    return api;
  }

  #deployment(id: string | undefined) {
    return this.deployments.find((one) => one.id === Number(id));
  }

  /** GitHub takes comments on lines that the diff shows, and ranges of one hunk. */
  #inDiff({ path, line, start_line: start }: ReviewComment): boolean {
    const patch = this.files.find(({ filename }) => filename === path)?.patch ?? '';
    return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, first, count]) => {
      const end = Number(first) + Number(count ?? 1) - 1;
      return Number(first) <= (start ?? line ?? 0) && (line ?? 0) <= end && start !== line;
    });
  }
}

const byBot = { user: { type: 'Bot', login: 'github-actions[bot]' }, author_association: 'NONE' };

function forbidden(c: Context) {
  return c.json({ message: 'Resource not accessible by integration' }, 403);
}

/** A page of a list, with GitHub's link to the next one. */
function page<T>(c: Context, all: readonly T[]): T[] {
  const size = Number(c.req.query('per_page') ?? 30);
  const number = Number(c.req.query('page') ?? 1);
  if (number * size < all.length) {
    const next = new URL(c.req.url);
    next.searchParams.set('page', String(number + 1));
    c.header('link', `<${next.href}>; rel="next"`);
  }
  return all.slice((number - 1) * size, number * size);
}
