import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/fixtures/**', '__tests__/heroku-cli/**', '__tests__/contract/**'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
