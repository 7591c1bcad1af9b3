import type { Clock, OutgoingMessage, Provider } from './contract.ts';

/** The built-in mailbox: `store` keeps the message under its id (storing it again changes nothing), and that is its delivery. */
export function createMailboxProvider(
  store: (message: OutgoingMessage, at: number) => Promise<void>,
  clock: Clock = Date.now,
): Provider {
  return {
    name: 'mailbox',
    channels: ['email', 'sms'],
    async send(message) {
      const at = clock();
      try {
        await store(message, at);
      } catch (error) {
        return {
          kind: 'transient',
          code: 'mailbox/store',
          reason: `The mailbox could not be written: ${error instanceof Error ? error.name : 'unknown'}`,
        };
      }
      return { kind: 'accepted', providerId: message.messageId, at };
    },
  };
}
