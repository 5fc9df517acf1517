import type { Library } from '../library/index.js';

export const decouple: Library = () => undefined;
