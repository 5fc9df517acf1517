import type { Check } from '../define.js';
import { bootFails, urlconfFails } from './boot-fails.js';
import collectstaticFails from './collectstatic-fails.js';
import installFails from './install-fails.js';
import pageFails from './page-fails.js';
import systemCheckFails from './system-check-fails.js';

/** Checks of what the project's own environment says; silent where it was not asked. */
export const evidenceChecks: readonly Check[] = [
  bootFails,
  collectstaticFails,
  installFails,
  pageFails,
  systemCheckFails,
  urlconfFails,
];
