import type { Loaded } from '../advance/loaded.ts';
import type { Outgoing } from './load-delivery.ts';

/**
 * Whether the run still waits for the message. One that was taken back while it was being handed over is not tried again; of a pair by
 * both channels the second one is wanted although the first was heard.
 */
export function isWanted({ application, messages }: Loaded, { id, messageKey }: Outgoing): boolean {
  if (application.state && Object.hasOwn(application.state.pending, messageKey)) return true;
  return messages.some((other) => other.id !== id && other.messageKey === messageKey && other.acceptedAt !== null);
}
