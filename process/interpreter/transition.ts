import type { Definition } from '../definition/schema.ts';
import { applyEvent } from './apply-event.ts';
import { type Event, type Instant, type State, stateSchemaVersion, type Transit, type Transition } from './contract.ts';
import { type Lookup, lookupIn, MissingFacts } from './facts.ts';
import type { Turn } from './turn.ts';

/**
 * The process language at work: the new state and the commands to carry out in their order, or the facts that are needed first (nothing
 * has changed then). Never throws, never changes what it was given, answers the same for the same input. A late or impossible event
 * changes nothing and leaves a note.
 */
export const transition: Transit = (definition, state, event, facts) =>
  transitionWith(definition, state, event, lookupIn(facts));

/** The same with facts looked up as they are needed: for drivers that have the answers at hand (simulation, checker, `drive`). */
export function transitionWith(definition: Definition, state: State | null, event: Event, lookup: Lookup): Transition {
  const turn: Turn = {
    definition,
    event,
    now: event.at,
    lookup,
    commands: [],
    state: state ?? blankState(definition, event.at),
    isForMany: event.many === true || event.kind === 'jobClosed',
  };
  try {
    applyEvent(turn);
  } catch (error) {
    if (error instanceof MissingFacts) return { kind: 'asks', asks: error.asks };
    throw error;
  }
  return { kind: 'rests', state: turn.state, commands: turn.commands };
}

/** The state before `started`: the run stands at its start step, with visit 0. */
export function blankState(definition: Definition, at: Instant): State {
  const stepId = Object.keys(definition.steps).find((id) => definition.steps[id]?.kind === 'start') ?? '';
  return {
    schemaVersion: stateSchemaVersion,
    startedAt: at,
    versionId: null,
    stepId,
    visit: 0,
    enteredAt: at,
    step: { kind: 'wait' },
    visits: {},
    taken: {},
    timers: {},
    pending: {},
    obligations: {},
    heard: {},
    tasks: {},
    paused: null,
    counter: 0,
  };
}
