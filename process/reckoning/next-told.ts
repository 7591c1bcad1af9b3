import type { Definition } from '../definition/schema.ts';
import type { Ask, Command, Deliver, Instant, State } from '../interpreter/contract.ts';
import type { Fact } from '../interpreter/facts.ts';
import { drive } from './drive.ts';

/** Clocks that ring before somebody hears something: reminders to staff mostly. */
const mostRings = 40;

export type Told = Pick<Deliver, 'textId' | 'purpose' | 'due'> & {
  readonly date: Instant | null;
  /** What is ordered then, and the run as it stands by then: what its words are made of. */
  readonly message: Deliver;
  readonly state: State;
};

/**
 * What the candidate would be told next, and when, if nobody did anything: what its clocks bring first. Null where nothing
 * would be said. Changes nothing.
 */
export function nextTold(
  definition: Definition,
  given: State,
  answer: (ask: Ask) => Fact,
  { now }: { readonly now: Instant },
): Told | null {
  let state = given;
  let at = now;
  for (let ring = 0; ring < mostRings; ring += 1) {
    const next = earliest(state);
    if (!next) return null;
    at = Math.max(at, next.due);
    const driven = drive(definition, state, { kind: 'timerFired', at, ...next }, answer);
    const message = driven.commands.find(isDeliver);
    if (message) return toldBy(message, driven.state);
    state = driven.state;
  }
  return null;
}

const isDeliver = (command: Command): command is Deliver => command.kind === 'deliver';

function toldBy(message: Deliver, state: State): Told {
  const { textId, purpose, due, tells } = message;
  return { textId, purpose, due, date: tells?.due ?? null, message, state };
}

function earliest({ timers }: State): { readonly timerId: string; readonly due: Instant } | undefined {
  // What staff are reminded of tells the candidate nothing, and may be reminded of for ever.
  const telling = Object.entries(timers).filter(([, { rule }]) => rule.kind !== 'task');
  const [first] = telling.sort(([one, a], [other, b]) => a.due - b.due || (one < other ? -1 : 1));
  return first && { timerId: first[0], due: first[1].due };
}
