import type { Library } from '../library/index.js';

export const djangoHeroku: Library = () => undefined;
