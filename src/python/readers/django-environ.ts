import type { Library } from '../library/index.js';

export const djangoEnviron: Library = () => undefined;
