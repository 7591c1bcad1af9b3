import { fireFaults } from './faults.ts';
import type { Count } from './count-verdicts.ts';
import { runBurst } from './run-burst.ts';
import type { Stage } from './stage.ts';
import { withWrongClock } from './with-wrong-clock.ts';

const hour = 3_600_000;

export type WrongClock = { readonly name: string; readonly words: string; readonly offMs: number };

/** How a worker's machine may be set wrong, and what each is called. */
export const wrongClocks: readonly WrongClock[] = [
  { words: 'an hour ahead', offMs: hour },
  { words: 'an hour behind', offMs: -hour },
].map((clock) => ({ ...clock, name: `workers whose clock is ${clock.words}` }));

/** What has to be looked up, by a worker whose machine is set so. */
export function countWithWrongClock(stage: Stage, { words, offMs }: WrongClock, each: number): Promise<Count[]> {
  const faults = fireFaults
    .filter(({ name }) => /then no answer|then cut off|and not accepted/.test(name))
    .map((fault) => ({ ...fault, name: `${fault.name}, worker's clock ${words}` }));
  return withWrongClock(stage, offMs, () => runBurst(stage, faults, { each, patienceMs: 60_000 }));
}
