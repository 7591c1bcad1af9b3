import type { z } from 'zod';
import { sealCredentials } from '../../activities/providers/senders/seal-credentials.ts';
import type { Prisma } from '../../prisma/client.ts';
import { mostSenders, type SenderCredentialsBody, type senderRoutes, type SenderView } from '../contract/senders.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { checkSender } from './check-sender.ts';
import { toSenderView } from './get-senders.ts';
import { lockSenders } from './lock-senders.ts';
import { isSameAccount } from './same-account.ts';

type Wanted = z.output<typeof senderRoutes.addSender.body>;

/** Another way out for the organisation, behind those that its channel has; several may be at one provider, each by an account or a sender of its own. Its secrets are encrypted and never told. */
export async function addSender(
  parts: Parts,
  caller: Caller,
  wanted: Wanted & { readonly id: string },
): Promise<SenderView> {
  const { environment, database, senders } = parts;
  const { organisationId, userId, language } = caller;
  const { id, channel, settings, credentials } = wanted;
  const stored = credentials === undefined ? null : secretsIn(credentials);
  checkSender(environment, { channel, settings, stored }, language);
  const sealed =
    credentials === undefined ? null : sealCredentials(credentials, { id, organisationId }, environment.credentialKeys);
  const { kind, ...rest } = settings;
  const row = await database.$transaction(async (transaction) => {
    const others = await lockSenders(transaction, organisationId, channel);
    const same = others.find((other) => other.id === id);
    if (same) return same;
    const added = { id, organisationId, kind, settings: rest, sealed };
    if (others.some((other) => isSameAccount(environment.credentialKeys, other, added)))
      throw new Refusal('senderTwice');
    if (others.length >= mostSenders) throw new Refusal('tooManySenders');
    const position = Math.max(0, ...others.map((other) => other.position)) + 1;
    const made = await transaction.sender.create({
      data: {
        id,
        organisationId,
        channel,
        kind,
        position,
        settings: rest as Prisma.InputJsonValue,
        sealed,
        changedById: userId,
      },
    });
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId }, action: 'addSender', target: 'sender', targetId: id },
      after: { channel, kind, credentials: stored === null ? 'installation' : stored },
    });
    return made;
  });
  senders.forget(organisationId);
  return toSenderView(parts, row, { refusals: [], language });
}

/** The names of the secrets that are given. */
export const secretsIn = (credentials: SenderCredentialsBody) =>
  (Object.keys(credentials) as (keyof SenderCredentialsBody)[]).filter((name) => credentials[name] !== undefined);
