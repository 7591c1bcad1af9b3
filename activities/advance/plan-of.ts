import type { State, Timer } from '../../process/interpreter/contract.ts';
import { isOver } from '../../process/interpreter/is-over.ts';
import type { Plan, Urgency } from '../../workflows/contract.ts';
import type { LoadedMessage } from './loaded.ts';

/** What the run has to wait for, read from the state and the messages that have not left. */
export function planOf(
  seq: number,
  state: State | null,
  messages: Iterable<LoadedMessage>,
  signals: readonly string[],
): Plan {
  const deliveries = deliveriesOf(messages);
  return {
    seq,
    timers: Object.entries(state?.timers ?? {})
      .map(([timerId, timer]) => ({ timerId, due: timer.due, speaks: urgencyOf(timer, deliveries) }))
      .sort((one, other) => one.due - other.due || (one.timerId < other.timerId ? -1 : 1)),
    deliveries,
    signals,
    movedTo: state?.versionId ?? null,
    over: state !== null && isOver(state) && deliveries.length === 0,
  };
}

/** Whether a message has still to leave, or may be under way. */
export function isOutgoing({ status }: { readonly status: string }): boolean {
  return ['waiting', 'queued', 'sending'].includes(status);
}

function deliveriesOf(messages: Iterable<LoadedMessage>): Plan['deliveries'] {
  return [...messages]
    .filter(isOutgoing)
    .map(({ id, channel, nextAttemptAt, urgent, status }) => ({
      messageId: id,
      channel,
      due: nextAttemptAt,
      urgent: urgent === true,
      sending: status === 'sending',
    }))
    .sort((one, other) => one.due - other.due);
}

/** Whether a message is likely to leave as soon as the timer fires: then both can be done at once. A guess costs some history, no more. */
function urgencyOf({ due, rule }: Timer, deliveries: Plan['deliveries']): Urgency | null {
  switch (rule.kind) {
    case 'holding':
    case 'reminder':
      return 'urgent';
    case 'wait':
    case 'messageDue':
    case 'askDeadline':
      return 'bulk';
    // Its message was ordered when the decision was made, for this instant or for when the sending window opens.
    case 'release': {
      const leaving = deliveries.filter((message) => message.due <= due);
      if (leaving.length === 0) return null;
      return leaving.some(({ urgent }) => urgent) ? 'urgent' : 'bulk';
    }
    case 'rung':
    case 'pauseEnds':
    case 'task':
    case 'linger':
      return null;
  }
}
