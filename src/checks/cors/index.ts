import type { Check } from '../define.js';
import { corsAppMissing, corsMiddlewareOrder } from './cors-middleware.js';
import { corsAllowAll, corsOldNames, corsOriginMalformed } from './cors-origins.js';
import corsSelfOrigin from './cors-self-origin.js';

export const corsChecks: readonly Check[] = [
  corsAllowAll,
  corsAppMissing,
  corsMiddlewareOrder,
  corsOldNames,
  corsOriginMalformed,
  corsSelfOrigin,
];
