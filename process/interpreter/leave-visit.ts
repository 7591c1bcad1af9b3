import type { Pending, Purpose, Task } from './contract.ts';
import { without } from './own.ts';
import { closeTask, isHere, patch, type Turn, visitKey } from './turn.ts';

const outlivesVisit: readonly Purpose[] = [
  'acknowledgement',
  'entry',
  'exit',
  'cancelled',
  'correction',
  'replyAnswer',
];

/**
 * What a visit leaves behind: messages that only spoke of it (reminders, new dates, invitations) are taken back where they have not left,
 * and its tasks closed. What discharges an obligation stays, and so do the acknowledgement, the first thing a candidate
 * hears, that a meeting is off, what puts right something that was told, and what a person answers to the candidate.
 */
export function leaveVisit(turn: Turn): void {
  const prefix = `${visitKey(turn)}/`;
  for (const message of Object.values(turn.state.pending))
    if (isOnlyAbout(turn, message, prefix)) cancelMessage(turn, message.messageKey);
  for (const [key, task] of Object.entries(turn.state.tasks)) if (isLeftBehind(turn, task)) closeTask(turn, key);
}

export function cancelMessage(turn: Turn, messageKey: string): void {
  patch(turn, { pending: without(turn.state.pending, messageKey) });
  turn.commands.push({ kind: 'cancelDelivery', messageKey });
}

/** Whether what it tells holds no more once its visit is left. */
const lapses = ({ discharges, purpose }: Pending): boolean => !discharges && !outlivesVisit.includes(purpose);

function isOnlyAbout(turn: Turn, message: Pending, prefix: string): boolean {
  return lapses(message) && (message.messageKey.startsWith(prefix) || isToldHere(turn, message));
}

/** Without a message a task is of its visit. A message step goes on before its own is told. */
function isLeftBehind(turn: Turn, task: Task): boolean {
  const { message } = task;
  if (!message) return isHere(turn, task);
  return isToldHere(turn, message) || (isHere(turn, task) && lapses(message) && message.purpose !== 'message');
}

function isToldHere(turn: Turn, message: Pending): boolean {
  if (message.discharges) return false;
  if (turn.state.step.kind === 'stage') return message.tells?.obligationId === turn.state.step.obligationId;
  return turn.state.step.kind === 'ask' && message.messageKey === turn.state.step.messageKey;
}
