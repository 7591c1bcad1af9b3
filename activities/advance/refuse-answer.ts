import type { Event } from '../../process/interpreter/contract.ts';
import { insertEvent } from './carry-out-staff.ts';
import type { Turn } from './turn.ts';

/**
 * An answer that the run refused while it asks, since a move brought another question or other ways out of it: whoever gave it was told that it is
 * saved. It no longer stands in the place of one that can be heard, and those who recruit hear of it.
 */
export function refuseAnswer(turn: Turn, { stepId, visit }: Extract<Event, { kind: 'answered' }>): void {
  const { state, loaded, writes } = turn;
  if (state.step.kind !== 'ask') return;
  // One of another visit stays as it was given: it stands in nobody's way.
  if (stepId === state.stepId && visit === state.visit)
    writes.extras.push({
      text: (first) =>
        `delete from "answer" where "applicationId" = $${first}::uuid and "stepId" = $${first + 1} and "visit" = $${first + 2}::int`,
      values: [loaded.application.id, stepId, visit],
    });
  insertEvent(turn, {
    key: `answerRefused/${loaded.signal?.id ?? turn.seq}`,
    ...{ kind: 'answer', about: 'answerRefused', to: [{ kind: 'role', role: 'recruiter' }] },
    ...{ stepId: state.stepId, due: null },
  });
}
