import { defineConfig } from 'vitest/config';

const every = {
  pool: 'forks',
  // Several workers may share one small machine with PostgreSQL, Temporal and a browser.
  testTimeout: 30_000,
  // Runs mostly wait: those that skip time each on their own do so side by side.
  maxConcurrency: 20,
  hookTimeout: 60_000,
} as const;

const folders = (names: readonly string[]) => names.map((name) => `test/${name}/**/*.test.{ts,tsx}`);
/** What only reckons. */
const reckoning = folders(['process', 'editor', 'fences', 'docs', 'deployment', 'bench']);
/** What fills the processors by itself: a browser with many pages, or a Besked of real processes whose timing is looked at. */
const crowding = folders(['screens', 'scenario', 'faults']);

/** Two files at a time on whatever machine, and one at a time of those that fill it alone; one PostgreSQL and one Temporal for all. */
export default defineConfig({
  test: {
    globalSetup: ['test/setup/services.ts'],
    projects: [
      { test: { ...every, name: 'reckoning', include: reckoning, maxWorkers: 2, sequence: { groupOrder: 0 } } },
      {
        test: {
          ...every,
          name: 'running',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...reckoning, ...crowding],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...every, name: 'crowding', include: crowding, maxWorkers: 1, sequence: { groupOrder: 2 } } },
    ],
  },
});
