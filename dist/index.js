import { runAction } from './app/index.js';

await runAction();
