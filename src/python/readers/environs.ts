import type { Library } from '../library/index.js';

export const environs: Library = () => undefined;
