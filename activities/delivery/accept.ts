import type { Event } from '../../process/interpreter/contract.ts';
import { type Application, applyEvent, changeMessage } from '../advance/apply-event.ts';
import { channelsOf } from '../advance/carry-out-messages.ts';
import { closeTask } from '../advance/carry-out-staff.ts';
import type { Loaded } from '../advance/loaded.ts';
import { iso, type Turn } from '../advance/turn.ts';
import type { Row } from '../advance/writes.ts';
import type { Outgoing } from './load-delivery.ts';
import { reschedule } from '../advance/reschedule.ts';
import { type Made, writeAttempt } from './write-attempt.ts';

type Accepted = {
  readonly made: Made;
  readonly providerId: string;
  readonly reference: string;
  /** Where another attempt than the last one turns out to have been accepted. */
  readonly row?: Row;
};

/** The candidate has heard. A second acceptance of the same effect, by the other of both channels, is no second hearing. */
export function accept(application: Application, message: Outgoing, given: Accepted): ReturnType<typeof reschedule> {
  const { now, loaded } = application;
  const { made, providerId, reference } = given;
  const isDelivered = message.receipts.some((one) => one.event === 'delivered' && one.providerId === providerId);
  const write = (turn: Turn) => {
    changeMessage(turn, message.id, { status: 'sent', acceptedAt: now });
    const status = isDelivered ? 'delivered' : 'sent';
    const row = { ...given.row, status, acceptedAt: iso(now), providerId, unclear: false };
    writeAttempt(turn, message, { made, row });
    if (message.isOwed) hearAgain(turn, message.messageKey);
  };
  if (message.isOwed) return reschedule(application, { reference, write });
  if (hasHeardTwin(loaded, message)) return reschedule(application, { reference, write });
  const otherChannel = message.command.channels.kind !== 'both' && message.channel !== firstChannel(loaded, message);
  const event: Event = { kind: 'delivered', at: now, messageKey: message.messageKey, otherChannel };
  return applyEvent(application, event, { reference, write });
}

/** What had come back too late for the run to care is heard after all: nobody has to tell it, and another receipt may take that back again. */
function hearAgain(turn: Turn, messageKey: string): void {
  closeTask(turn, `lateBounce/${messageKey}`);
  turn.state = { ...turn.state, heard: { ...turn.state.heard, [messageKey]: turn.now } };
}

/** The channel that was meant at first; somebody who asks for it to be sent again may choose another one. */
function firstChannel({ candidate }: Loaded, { isAgain, channels, command }: Outgoing) {
  return isAgain ? channelsOf(command.channels, candidate.channel)[0] : channels[0];
}

/** Whether the candidate has the same effect by the other of both channels, and it has not come back. */
export function hasHeardTwin({ messages }: Loaded, { id, messageKey }: Pick<Outgoing, 'id' | 'messageKey'>): boolean {
  return messages.some(
    (other) => other.id !== id && other.messageKey === messageKey && ['sent', 'delivered'].includes(other.status),
  );
}
