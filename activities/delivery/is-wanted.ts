import type { State } from '../../process/interpreter/contract.ts';
import type { Loaded } from '../advance/loaded.ts';
import type { Outgoing } from './load-delivery.ts';

/**
 * Whether the run still waits for the message. One that was taken back while it was being handed over is not tried again; of a pair by
 * both channels the second one is wanted although the first was heard. One that a person was asked to tell is wanted until they have, and so
 * is one that came back too late for the run to care.
 */
export function isWanted({ application, messages }: Loaded, { id, messageKey, isOwed }: Wanted): boolean {
  if (isOwed) return true;
  if (application.state && Object.hasOwn(application.state.pending, messageKey)) return true;
  if (isHandedOver(application.state, messageKey)) return true;
  return messages.some((other) => other.id !== id && other.messageKey === messageKey && other.acceptedAt !== null);
}

type Wanted = Pick<Outgoing, 'id' | 'messageKey' | 'isOwed'>;

/** Whether a person has been asked to tell it, and has not yet. */
export function isHandedOver(state: State | null, messageKey: string): boolean {
  return Object.values(state?.tasks ?? {}).some(({ message }) => message?.messageKey === messageKey);
}
