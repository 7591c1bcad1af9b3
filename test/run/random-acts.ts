import { exitsOf } from '../../process/definition/exits-of.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { Event, State } from '../../process/interpreter/contract.ts';
import type { Value } from '../../process/reckoning/world.ts';

const day = 24 * 3_600_000;

/** What somebody does next, drawn: the act, and which of the ways in which it can be done. */
export type Draw = { readonly what: What; readonly which: number };

export const whats = [
  'decide',
  'decide',
  'decide',
  'takeBack',
  'answer',
  'answer',
  'book',
  'cancel',
  'met',
  'pause',
  'resume',
  'dataChanged',
  'responsible',
  'waive',
] as const;
export type What = (typeof whats)[number] | 'withdraw';

/** An act as it is stored: the kind and payload of its signal's row, and the candidate's fields where it changes those. */
export type Act = {
  readonly kind: Event['kind'];
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: 'person' | 'candidate';
  readonly fields?: Readonly<Record<string, Value>>;
};

const nobody = '00000000-0000-4000-8000-000000000000';

/** The act that a draw means for a run in this state; `id` names the decision or meeting that it makes. Possible or not: the run decides. */
export function actOf(
  { what, which }: Draw,
  { definition, state, now, id }: { definition: Definition; state: State; now: number; id: string },
): Act {
  const { stepId, visit } = state;
  const step = definition.steps[stepId];
  const exits = step ? exitsOf(step) : [];
  const exitId = exits[which % Math.max(1, exits.length)] ?? 'none';
  const meetingId = state.step.kind === 'stage' ? (state.step.meeting?.meetingId ?? nobody) : nobody;
  const startsAt = now + (1 + (which % 6)) * day;
  const act = (kind: Event['kind'], payload: object, actor: Act['actor'] = 'person'): Act => ({
    kind,
    payload: { ...payload },
    actor,
  });
  switch (what) {
    case 'decide':
      return act('decided', { decisionId: id, stepId, visit, exitId });
    case 'takeBack':
      return act('takenBack', {
        decisionId: state.step.kind === 'stage' ? (state.step.decision?.decisionId ?? nobody) : nobody,
      });
    case 'answer':
      return act('answered', { stepId, visit, exitId }, 'candidate');
    case 'book':
      return act('meetingBooked', { meetingId: id, stepId, visit, startsAt, endsAt: startsAt + 3_600_000 });
    case 'cancel':
      return act('meetingCancelled', { meetingId });
    case 'met':
      return act('met', { meetingId, endedAt: now });
    case 'pause':
      return act('paused', { until: now + (2 + (which % 14)) * day });
    case 'resume':
      return act('resumed', {});
    case 'dataChanged':
      return { ...act('dataChanged', {}), fields: fieldsOf(which, now) };
    case 'responsible':
      return act('responsibleChanged', {});
    case 'waive': {
      const owed = Object.keys(state.obligations);
      return act('waived', { obligationId: owed[which % Math.max(1, owed.length)] ?? 'none' });
    }
    case 'withdraw':
      return act('withdrawn', {}, 'candidate');
  }
}

function fieldsOf(which: number, now: number): Readonly<Record<string, Value>> {
  const firstDay = new Date(now + (which % 30) * day).toISOString().slice(0, 10);
  return { ...(which % 2 === 0 ? { licence: 'yes' } : {}), 'first-day': firstDay };
}
