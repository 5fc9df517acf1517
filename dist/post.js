import { runPost } from './app/index.js';

await runPost();
