import type { Library } from '../library/index.js';

export const dotenv: Library = () => undefined;
