import { unansweredObligations } from './obligations.ts';
import { startTaskClock } from './task-clock.ts';
import { openTask, responsibleFor, type Turn } from './turn.ts';

/**
 * Where a stage was left without a message and nothing on the way answers for it, a person is asked to phone by its date. The checker
 * refuses such a drawing; if one runs all the same, nobody is forgotten.
 */
export function phoneUnanswered(turn: Turn): void {
  for (const { id, stepId, visit, due } of unansweredObligations(turn)) {
    const messageKey = `${id}/phone`;
    const message = {
      messageKey,
      purpose: 'exit',
      orderedAt: turn.now,
      due: turn.now,
      discharges: [id],
      promise: due,
    } as const;
    const key = `phone/${messageKey}`;
    openTask(
      turn,
      key,
      { about: 'phone', stepId, visit, messageKey, message },
      { to: responsibleFor(turn, stepId), due },
    );
    startTaskClock(turn, key, due);
  }
}
