import { createProviders, type Providers } from '../../activities/providers/create-providers.ts';
import { createSenders, type Senders } from '../../activities/providers/senders/create-senders.ts';
import type { Pool } from '../../prisma/pool.ts';
import type { Environment } from '../environment.ts';

type Settings = Pick<Environment, 'smtp' | 'resend' | 'twilio'>;

const mailbox = {
  store: async () => {
    throw new Error('the server does not send messages');
  },
};

/** The providers as the server needs them: to read receipts and to say where messages go. It never sends. */
export function createReceiptReaders({ smtp, resend, twilio }: Settings): Providers {
  return createProviders({
    mailbox,
    ...(smtp === undefined ? {} : { smtp }),
    ...(resend === undefined ? {} : { resend }),
    ...(twilio === undefined ? {} : { twilio }),
  } as Parameters<typeof createProviders>[0]);
}

/** The ways out of organisations, for the same, and for trying them. */
export function createServersSenders(
  pool: Pool,
  providers: Providers,
  environment: Settings & Pick<Environment, 'publicUrl' | 'credentialKeys' | 'providerUrls' | 'mailHosts'>,
): Senders {
  const { smtp, resend, twilio, publicUrl, credentialKeys: keys, providerUrls, mailHosts } = environment;
  return createSenders(pool, providers, {
    ...{ mailbox, publicUrl, keys, mailHosts, resendUrl: providerUrls.resend, twilioUrl: providerUrls.twilio },
    ...(smtp === undefined ? {} : { smtp }),
    ...(resend === undefined ? {} : { resend }),
    ...(twilio === undefined ? {} : { twilio }),
  });
}
