import { createProviders, type Providers } from '../../activities/providers/create-providers.ts';
import type { Environment } from '../environment.ts';

type Settings = Pick<Environment, 'smtp' | 'resend' | 'twilio'>;

/** The providers as the server needs them: to read receipts and to say where messages go. It never sends. */
export function createReceiptReaders({ smtp, resend, twilio }: Settings): Providers {
  return createProviders({
    mailbox: {
      store: async () => {
        throw new Error('the server does not send messages');
      },
    },
    ...(smtp === undefined ? {} : { smtp }),
    ...(resend === undefined ? {} : { resend }),
    ...(twilio === undefined ? {} : { twilio }),
  } as Parameters<typeof createProviders>[0]);
}
