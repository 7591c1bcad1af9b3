import type { Calendar, SendingWindow } from '../calendar/calendar.ts';
import type { Definition } from '../definition/schema.ts';
import type { Ask, Event, Instant, State } from '../interpreter/contract.ts';
import type { Fact } from '../interpreter/facts.ts';
import type { World } from '../reckoning/world.ts';
import type { Behaviour } from './behaviour.ts';
import type { ChosenAct } from './chosen.ts';
import type { Random } from './random.ts';
import type { Book } from './record.ts';
import type { SimulatedCandidate } from './world-of.ts';

export type SimulationInput = {
  readonly definition: Definition;
  readonly calendar: Calendar;
  /** Absent: the process's own sending window. */
  readonly window?: SendingWindow;
  readonly candidate: SimulatedCandidate;
  readonly behaviour: Behaviour;
  readonly start: Instant;
  readonly seed: number;
  /** Absent: 400 days after the start. A run in which nobody ever acts has no end of its own. */
  readonly until?: Instant;
  /** Acts at chosen instants, beside what the behaviour does. */
  readonly chosen?: readonly { readonly at: Instant; readonly act: ChosenAct }[];
  /** The exits that branches take whatever the data say: at the first passage, at the second, and so on; the last one stays. */
  readonly branches?: Readonly<Record<string, readonly string[]>>;
  /** Absent: true. A crowd needs no timelines. */
  readonly keepTimeline?: boolean;
};

/** `chosen`: its place in the list of chosen acts, where it is one. */
export type Planned = { readonly at: Instant; readonly make: () => Event | null; readonly chosen?: number };

/** One simulation under way; changed in place, and only by this folder. */
export type Setting = {
  readonly input: SimulationInput;
  readonly random: Random;
  readonly book: Book;
  readonly until: Instant;
  readonly answer: (ask: Ask) => Fact;
  world: World;
  state: State;
  now: Instant;
  planned: Planned[];
};

export function plan(setting: Setting, at: Instant, make: () => Event | null): void {
  setting.planned.push({ at, make });
}
