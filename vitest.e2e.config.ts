import { defineConfig } from 'vitest/config';

// Tests with real kernels and the machine's Jupyter: `npm run test:e2e`.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/execute-notebooks.ts'],
    // Kernels take a core each while they start.
    fileParallelism: false,
    maxConcurrency: 2,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
