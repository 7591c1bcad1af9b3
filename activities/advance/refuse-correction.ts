import type { Event } from '../../process/interpreter/contract.ts';
import { reopenReviews } from '../undone-reviews.ts';
import { insertEvent } from './carry-out-staff.ts';
import type { Turn } from './turn.ts';

/**
 * A correction that the run refused: minutes may lie between its writing and that. Whoever wrote it hears that the candidate still has the wrong
 * words, and a review that going back into a stage had done is open again.
 */
export function refuseCorrection(turn: Turn, { correctionId, by }: Extract<Event, { kind: 'corrected' }>): void {
  turn.writes.extras.push({
    text: (first) =>
      reopenReviews(`c."id" = $${first}::uuid and exists (select 1 from "application" a join "candidate" p on p."id" = a."candidateId"
        where a."id" = c."applicationId" and p."erasedAt" is null)`),
    values: [correctionId],
  });
  if (by.kind !== 'person') return;
  insertEvent(turn, {
    key: `correctionRefused/${correctionId}`,
    ...{ kind: 'decision', about: 'correctionRefused', to: [{ kind: 'person', personId: by.id }] },
    ...{ stepId: turn.state.stepId, due: null, subjectId: correctionId },
  });
}
