import type { Event, Pending } from '../contract.ts';
import { goOn } from '../go-on.ts';
import { own, without } from '../own.ts';
import { startTaskClock } from '../task-clock.ts';
import { count, openTask, patch, responsibleFor, note, type Turn } from '../turn.ts';

type Reason = Extract<Event, { kind: 'undeliverable' }>['reason'];

/** No channel took the message: a person is asked to tell it. Its obligation stays open until that is confirmed; a reminder is dropped. */
export function undeliverable(turn: Turn, event: Extract<Event, { kind: 'undeliverable' }>): void {
  const message = own(turn.state.pending, event.messageKey);
  if (!message)
    return note(turn, own(turn.state.heard, event.messageKey) ? 'alreadyHeard' : 'unknownMessage', event.messageKey);
  giveToPerson(turn, message, event.reason);
}

export function giveToPerson(turn: Turn, message: Pending, reason: Reason): void {
  patch(turn, { pending: without(turn.state.pending, message.messageKey) });
  if (message.purpose === 'reminder') return;
  askToTell(turn, message, reason === 'unrenderable' ? 'unrenderable' : 'phone');
  const { step } = turn.state;
  if (step.kind === 'message' && step.messageKey === message.messageKey) goOn(turn, 'next');
}

/** Opens the task of telling the candidate what the message says, within the promise that it was bound to. */
export function askToTell(turn: Turn, message: Pending, about: 'phone' | 'unrenderable'): void {
  const { messageKey } = message;
  const [stepId = '', visit = ''] = messageKey.split('/');
  const due = message.promise ?? message.tells?.due;
  const key = `${about}/${messageKey}/${count(turn)}`;
  openTask(
    turn,
    key,
    { about, stepId, visit: Number(visit), messageKey, message },
    { to: responsibleFor(turn, stepId), ...(due === undefined ? {} : { due }) },
  );
  startTaskClock(turn, key, due);
}
