import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/setup/services.ts'],
    pool: 'forks',
    // Several workers may share one small machine with PostgreSQL, Temporal and a browser.
    testTimeout: 30_000,
    // Runs mostly wait: those that skip time each on their own do so side by side.
    maxConcurrency: 20,
    hookTimeout: 60_000,
  },
});
