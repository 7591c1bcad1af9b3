import type { Event, Instant, State } from '../interpreter/contract.ts';

/** What somebody does, said without ids: it is meant for the step where the run stands then. Instants are epoch milliseconds. */
export type ChosenAct =
  | { readonly kind: 'decided'; readonly exitId: string }
  | { readonly kind: 'takenBack' }
  | { readonly kind: 'answered'; readonly exitId: string }
  | { readonly kind: 'meetingBooked'; readonly startsAt: Instant; readonly endsAt: Instant }
  | { readonly kind: 'meetingMoved'; readonly startsAt: Instant; readonly endsAt: Instant }
  | { readonly kind: 'meetingCancelled' }
  | { readonly kind: 'met'; readonly endedAt: Instant }
  | { readonly kind: 'withdrawn' | 'jobClosed' | 'hiredElsewhere' | 'resumed' | 'responsibleChanged' | 'erased' }
  | { readonly kind: 'paused'; readonly until: Instant }
  /** The message that is on its way, or the one given to a person, is confirmed by a call. */
  | { readonly kind: 'confirmed'; readonly messageKey: string };

const person = { kind: 'person', id: 'simulated' } as const;
const allBrought = { text: true, strength: true, development: true, reason: true };

/** The event of an act at an instant. `fields` and `scorecards`: what is there by then. */
export function toEvent(
  act: ChosenAct,
  at: Instant,
  state: State,
  there: { readonly fields: readonly string[]; readonly scorecards: number },
): Event {
  const { stepId, visit } = state;
  const stage = state.step.kind === 'stage' ? state.step : null;
  const meetingId = stage?.meeting?.meetingId ?? 'no-meeting';
  switch (act.kind) {
    case 'decided':
      return {
        ...act,
        ...there,
        at,
        stepId,
        visit,
        decisionId: `${stepId}/${visit}/${at}`,
        by: person,
        brings: allBrought,
      };
    case 'takenBack':
      return { ...act, at, by: person, decisionId: stage?.decision?.decisionId ?? 'no-decision' };
    case 'answered':
      return { ...act, at, stepId, visit, by: { kind: 'candidate' } };
    case 'meetingBooked':
      return { ...act, at, stepId, visit, meetingId: `${stepId}/${visit}/${at}` };
    case 'meetingMoved':
    case 'meetingCancelled':
    case 'met':
      return { ...act, at, meetingId };
    case 'withdrawn':
      return { kind: 'withdrawn', at, by: { kind: 'candidate' } };
    case 'hiredElsewhere':
      return { kind: 'hiredElsewhere', at };
    case 'jobClosed':
    case 'resumed':
    case 'responsibleChanged':
    case 'erased':
      return { kind: act.kind, at, by: person };
    case 'paused':
    case 'confirmed':
      return { ...act, at, by: person };
  }
}
