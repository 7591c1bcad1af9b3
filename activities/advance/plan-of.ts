import type { State } from '../../process/interpreter/contract.ts';
import { isOver } from '../../process/interpreter/is-over.ts';
import type { Plan } from '../../workflows/contract.ts';
import type { LoadedMessage } from './loaded.ts';

/** What the run has to wait for, read from the state and the messages that have not left. */
export function planOf(
  seq: number,
  state: State | null,
  messages: Iterable<LoadedMessage>,
  signals: readonly string[],
): Plan {
  const deliveries = outgoing(messages);
  return {
    seq,
    timers: Object.entries(state?.timers ?? {})
      .map(([timerId, { due }]) => ({ timerId, due }))
      .sort((one, other) => one.due - other.due || (one.timerId < other.timerId ? -1 : 1)),
    deliveries,
    signals,
    movedTo: state?.versionId ?? null,
    over: state !== null && isOver(state) && deliveries.length === 0,
  };
}

function outgoing(messages: Iterable<LoadedMessage>): Plan['deliveries'] {
  return [...messages]
    .filter(({ status }) => status === 'waiting' || status === 'queued' || status === 'sending')
    .map(({ id, nextAttemptAt, urgent }) => ({ messageId: id, due: nextAttemptAt, urgent: urgent === true }))
    .sort((one, other) => one.due - other.due);
}
