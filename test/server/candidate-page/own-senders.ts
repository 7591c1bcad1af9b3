import { randomUUID } from 'node:crypto';
import { sealCredentials } from '../../../activities/providers/senders/seal-credentials.ts';
import type { ResendFake } from '../../fakes/resend.ts';
import type { TwilioFake } from '../../fakes/twilio.ts';
import type { TestServer } from '../start-test-server.ts';

type Place = { readonly server: TestServer; readonly organisationId: string };
type Row = {
  readonly kind: 'resend' | 'twilio';
  readonly settings: object;
  readonly credentials: object;
  readonly position?: number;
};

async function add({ server, organisationId }: Place, { kind, settings, credentials, position = 1 }: Row) {
  const id = randomUUID();
  const channel = kind === 'resend' ? 'email' : 'sms';
  const sealed = sealCredentials(credentials, { id, organisationId }, server.environment.credentialKeys);
  await server.database.sender.create({ data: { id, organisationId, channel, kind, position, settings, sealed } });
  server.senders.forget(organisationId);
  return id;
}

/** Mail of the organisation leaves by a Resend of its own from now on, in that place of the order. */
export const addResend = (
  place: Place,
  { apiKey, webhookSecret }: Pick<ResendFake, 'apiKey' | 'webhookSecret'>,
  position = 1,
) =>
  add(place, {
    ...{ kind: 'resend', settings: { address: 'jobb@region.example' }, position },
    credentials: { apiKey, webhookSecret },
  });

/** Texts of the organisation leave by a Twilio of its own from now on. */
export const addTwilio = (place: Place, { accountSid, authToken }: Pick<TwilioFake, 'accountSid' | 'authToken'>) =>
  add(place, { kind: 'twilio', settings: { accountSid, name: 'Region' }, credentials: { authToken } });
