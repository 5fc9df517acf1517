import { defineConfig } from 'vitest/config';

/** The real Heroku CLI against the local Heroku. It is large, so it is installed when this is run first. */
export default defineConfig({
  test: { include: ['__tests__/heroku-cli/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 900_000 },
});
