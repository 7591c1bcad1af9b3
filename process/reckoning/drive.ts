import type { Definition } from '../definition/schema.ts';
import type { Ask, Command, Event, State } from '../interpreter/contract.ts';
import type { Fact } from '../interpreter/facts.ts';
import { transitionWith } from '../interpreter/transition.ts';

export type Driven = { readonly state: State; readonly commands: readonly Command[] };

/** Applies one event with facts answered as they are needed, until the run rests. Throws where `answer` throws: the world's failure. */
export function drive(definition: Definition, state: State | null, event: Event, answer: (ask: Ask) => Fact): Driven {
  const transition = transitionWith(definition, state, event, answer);
  if (transition.kind === 'asks') throw new Error(`an ask was left without an answer: ${transition.asks[0]?.kind}`);
  return transition;
}
