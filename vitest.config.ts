import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of functions that leave nothing behind: they share the modules that a worker has loaded, which is most of their time. */
const pure = '__tests__/{checks,diagnose,django,model,project,python,report,scrub}/**/*.test.ts';

export default defineConfig({
  test: {
    // Vitest leaves one core to itself; it needs none while the tests wait for processes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['__tests__/**/*.test.ts'],
          exclude: [pure, '__tests__/{fixtures,heroku-cli,contract}/**'],
        },
      },
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
    ],
  },
});
