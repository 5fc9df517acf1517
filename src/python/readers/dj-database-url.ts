import type { Library } from '../library/index.js';

export const djDatabaseUrl: Library = () => undefined;
