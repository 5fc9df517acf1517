import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { invalid, notFound } from '../http/api-error.js';
import { asObject, type Body, identity, readBody, requiredString } from '../http/body.js';
import { list } from '../http/paging.js';
import type { Platform } from '../platform.js';
import { currentRelease, entity, found, type PipelineState, type PromotionState, user } from '../state.js';
import { createRelease } from '../work/releases.js';
import { named, times } from './references.js';
import { findRelease } from './releases.js';

const stages = ['test', 'review', 'development', 'staging', 'production'];

/** Pipelines, their apps, and promotions from one to the next. */
export function pipelineRoutes(platform: Platform): Hono {
  const { state } = platform;
  const routes = new Hono();
  routes.get('/pipelines', (c) => list(c, state.pipelines, ['name', 'id'], pipelineView));
  routes.post('/pipelines', async (c) => {
    const pipeline: PipelineState = {
      ...entity(),
      name: requiredString(await readBody(c), 'name'),
      couplings: [],
    };
    state.pipelines.push(pipeline);
    return c.json(pipelineView(pipeline), 201);
  });
  routes.get('/pipelines/:pipeline', (c) =>
    c.json(pipelineView(found(state.pipelines, c.req.param('pipeline'), 'pipeline'))),
  );
  routes.get('/pipelines/:pipeline/pipeline-couplings', (c) => {
    const pipeline = found(state.pipelines, c.req.param('pipeline'), 'pipeline');
    return c.json(pipeline.couplings.map((coupling) => couplingView(pipeline, coupling)));
  });
  routes.post('/pipeline-couplings', async (c) => {
    const body = await readBody(c);
    const pipeline = found(state.pipelines, identity(body.pipeline) ?? '', 'pipeline');
    const stage = requiredString(body, 'stage');
    if (!stages.includes(stage)) throw invalid(`stage must be one of ${stages.join(', ')}.`);
    const coupling = { ...entity(), app: state.app(identity(body.app) ?? ''), stage };
    pipeline.couplings.push(coupling);
    return c.json(couplingView(pipeline, coupling), 201);
  });
  routes.get('/apps/:app/pipeline-couplings', (c) => {
    const app = state.app(c.req.param('app'));
    for (const pipeline of state.pipelines) {
      const coupling = pipeline.couplings.find((it) => it.app === app);
      if (coupling) return c.json(couplingView(pipeline, coupling));
    }
    throw notFound('pipeline_coupling');
  });
  routes.post('/pipeline-promotions', async (c) => {
    return c.json(promotionView(promote(platform, await readBody(c))), 201);
  });
  routes.get('/pipeline-promotions/:promotion', (c) =>
    c.json(promotionView(found(state.promotions, c.req.param('promotion'), 'pipeline_promotion'))),
  );
  routes.get('/pipeline-promotions/:promotion/promotion-targets', (c) => {
    const promotion = found(state.promotions, c.req.param('promotion'), 'pipeline_promotion');
    return c.json(promotion.targets.map((target) => targetView(promotion, target)));
  });
  return routes;
}

/** Releases the source's slug on the targets, with their own config. */
function promote(platform: Platform, body: Body): PromotionState {
  const { state } = platform;
  const pipeline = found(state.pipelines, identity(body.pipeline) ?? '', 'pipeline');
  const source = asObject(body.source ?? {}, 'source');
  const app = state.app(identity(source.app) ?? '');
  const wanted = identity(source.release);
  const release = wanted ? findRelease(app, wanted) : currentRelease(app);
  if (!release?.slug) throw invalid(`${app.name} has no release to promote.`);
  if (!Array.isArray(body.targets) || body.targets.length === 0) throw invalid('targets are required.');
  const targets = body.targets.map((target: unknown) => {
    const to = state.app(identity(asObject(target, 'targets').app) ?? '');
    const description = `Promote ${app.name} v${release.version}`;
    const slug = release.slug!;
    if (!to.slugs.some((it) => it.slug === slug)) to.slugs.push({ ...entity(), slug, checksum: null });
    to.log.append('app', 'api', `${description} by user ${user.email}`);
    return {
      id: randomUUID(),
      app: to,
      release: createRelease(platform, to, { slug, description }).release,
      error: null,
    };
  });
  const promotion: PromotionState = { ...entity(), pipeline, source: { app, release }, targets };
  state.promotions.push(promotion);
  return promotion;
}

function pipelineView(pipeline: PipelineState) {
  return {
    ...times(pipeline),
    generation: named('cedar'),
    id: pipeline.id,
    name: pipeline.name,
    owner: { id: user.id, type: 'user' },
  };
}

function couplingView(pipeline: PipelineState, coupling: PipelineState['couplings'][number]) {
  return {
    app: { id: coupling.app.id },
    ...times(coupling),
    id: coupling.id,
    pipeline: { id: pipeline.id },
    stage: coupling.stage,
  };
}

function promotionView(promotion: PromotionState) {
  const pending = promotion.targets.some((target) => target.release?.status === 'pending');
  return {
    ...times(promotion),
    id: promotion.id,
    pipeline: { id: promotion.pipeline.id },
    source: { app: { id: promotion.source.app.id }, release: { id: promotion.source.release.id } },
    status: pending ? 'pending' : 'completed',
  };
}

function targetView(promotion: PromotionState, target: PromotionState['targets'][number]) {
  return {
    app: { id: target.app.id },
    error_message: target.release?.status === 'failed' ? 'The release command failed.' : target.error,
    id: target.id,
    pipeline_promotion: { id: promotion.id },
    release: target.release ? { id: target.release.id } : null,
    status: target.release?.status ?? 'failed',
  };
}
