import type { Event } from '../contract.ts';
import { leavesInWindow, orderMessage } from '../order-message.ts';
import { count, type Turn, visitKey } from '../turn.ts';

/**
 * A person answers what the candidate wrote: by the way they chose, in the next sending window. It tells no date, answers for nothing that is
 * owed and moves nothing; it leaves wherever the run goes meanwhile, and after its end too.
 */
export function replyAnswered(turn: Turn, event: Extract<Event, { kind: 'replyAnswered' }>): void {
  const { stepId, visit } = turn.state;
  orderMessage(turn, {
    messageKey: `${visitKey(turn)}/replyAnswer/${count(turn)}`,
    purpose: 'replyAnswer',
    ...{ stepId, visit },
    text: {
      text: 'replyAnswer',
      channels: { kind: 'order', order: event.channel === 'sms' ? ['sms', 'email'] : ['email', 'sms'] },
    },
    leaves: leavesInWindow(turn, turn.now),
    replyAnswerId: event.replyAnswerId,
    urgent: true,
  });
}
