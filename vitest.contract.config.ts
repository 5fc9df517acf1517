import { defineConfig } from 'vitest/config';

/** Answers of the local Heroku against Heroku's own schema: `npm run test:contract -- PATH/schema.json`. */
export default defineConfig({
  test: { include: ['__tests__/contract/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 },
});
