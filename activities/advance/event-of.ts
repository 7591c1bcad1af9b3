import type { Actor, Event } from '../../process/interpreter/contract.ts';
import type { EventReference } from '../../workflows/contract.ts';
import type { Loaded, LoadedSignal } from './loaded.ts';
import { withFieldsOf } from './with-decided-fields.ts';

/** The event that a reference names, built from the rows; null where there is none to apply. */
export function eventOf(reference: EventReference, loaded: Loaded, now: number): Event | null {
  switch (reference.kind) {
    case 'resume':
      return null;
    case 'start':
      return startedOf(loaded, now);
    case 'timer':
      return { kind: 'timerFired', at: now, timerId: reference.timerId, due: reference.due };
    case 'signal':
      return loaded.signal && !loaded.signal.done ? eventOfSignal(loaded.signal, loaded, now) : null;
  }
}

function startedOf({ application: { standsIn, appliedAt, isOfMany } }: Loaded, at: number): Event {
  return {
    ...{ kind: 'started', at },
    ...(isOfMany ? { many: true } : {}),
    ...(standsIn ? { standsIn } : {}),
    ...(appliedAt === null ? {} : { appliedAt }),
  };
}

function eventOfSignal(signal: LoadedSignal, loaded: Loaded, now: number): Event {
  const { kind, payload, isForMany } = signal;
  const many = isForMany ? { many: true } : {};
  const event = { ...payload, ...many, by: actorOf(signal), kind, at: now } as unknown as Event;
  if (event.kind === 'takenBack' || event.kind === 'corrected') return { ...event, asked: signal.createdAt };
  return event.kind === 'decided' ? { ...event, ...basisOf(event, loaded) } : event;
}

function actorOf({ actorKind, actorId }: LoadedSignal): Actor {
  if (actorKind === 'person' && actorId !== null) return { kind: 'person', id: actorId };
  return actorKind === 'candidate' ? { kind: 'candidate' } : { kind: 'besked' };
}

type Decided = Extract<Event, { kind: 'decided' }>;

/** What the exit's requirements are held against, read when the decision is applied rather than when it was posted. */
function basisOf(
  { decisionId, stepId, visit }: Decided,
  loaded: Loaded,
): Pick<Decided, 'brings' | 'fields' | 'scorecards'> {
  const decision = loaded.decisions.find(({ id }) => id === decisionId);
  const has = (value: string | null | undefined) => value !== null && value !== undefined && value.trim() !== '';
  return {
    brings: {
      text: has(decision?.feedbackText),
      strength: has(decision?.strength),
      development: has(decision?.development),
      reason: has(decision?.reason),
    },
    fields: Object.entries(withFieldsOf(loaded, decisionId).application.fields).flatMap(([id, value]) =>
      value === null || value === '' ? [] : [id],
    ),
    scorecards: loaded.scorecards.filter(({ place }) => place === `${stepId}/${visit}`).length,
  };
}
