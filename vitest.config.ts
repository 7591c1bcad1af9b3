import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const every = {
  pool: 'forks',
  // Several workers may share one small machine with PostgreSQL, Temporal and a browser.
  testTimeout: 60_000,
  // Runs mostly wait: those that skip time each on their own do so side by side.
  maxConcurrency: 20,
  hookTimeout: 120_000,
  // A second is too short where a browser, PostgreSQL and Temporal share two processors.
  expect: { poll: { timeout: 15_000 } },
} as const;

/** Besked's processes killed and cut off: they mostly wait, and their time-outs want no busy machine. */
const faults = ['test/faults/**/*.test.ts'];
/** What is asked of a module that nobody has used yet, and what changes the globals or the modules of its process. */
const afresh = [
  'process/wording/ready-languages',
  'editor/workspace/reply/kept-answers',
  'editor/shell/waiting-acts',
  'editor/canvas/saving/create-draft',
  'editor/canvas/saving/recover',
  'editor/canvas/saving/take-in',
  'editor/canvas/undo-later',
  'editor/canvas/problems/check-worker',
  'run/long-delivery',
  'run/upgrade',
].map((name) => `test/${name}.test.ts`);
/** Every screen in four looks at once fills the processors by itself. */
const walks = ['test/screens/workspace.test.ts', 'test/screens/editor.test.ts'];

/** The files that take longest, the longest first: one that begins last has the machine to itself while nothing else is left. */
const longest = [
  'draw-nurse',
  'random-edits',
  'against-oracle',
  'drafts',
  'first-day',
  'malformed',
  'every-key',
  'on-the-machine',
  'second-day',
  'four-people',
  'start-besked',
  'simulation',
  'access',
  'three-hundred',
  'gestures',
  'shortcuts',
].map((name) => `/${name}.test.ts`);
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

/** Two files at a time on whatever machine, and one at a time of those that fill it alone; one PostgreSQL and one Temporal for all. */
export default defineConfig({
  test: {
    globalSetup: ['test/setup/services.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...every,
          name: 'most',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...faults, ...walks, ...afresh],
          maxWorkers: 2,
          // Modules are read and compiled once per worker and not once per file, which took half of the time.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...every, name: 'afresh', include: afresh, maxWorkers: 2, sequence: { groupOrder: 0 } } },
      { test: { ...every, name: 'faults', include: faults, maxWorkers: 2, sequence: { groupOrder: 1 } } },
      { test: { ...every, name: 'walks', include: walks, maxWorkers: 1, sequence: { groupOrder: 2 } } },
    ],
  },
});
