import type { Check } from './define.js';

/** Every check, sorted by id. */
export const checks: readonly Check[] = [];
