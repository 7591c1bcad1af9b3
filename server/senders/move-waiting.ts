import { countedAs } from '../../activities/providers/counted-as.ts';
import { ownCrowds } from '../../activities/providers/own-turns.ts';
import { takenWithinMs } from '../../activities/providers/senders/create-senders.ts';
import type { StoredSender } from '../../activities/providers/senders/sender-settings.ts';
import { Prisma, type Sender } from '../../prisma/client.ts';
import type { Parts, Transaction } from '../parts.ts';

type Change = { readonly before: Sender; readonly after: Sender };

/**
 * What waits for a turn at a sender whose limit is raised comes sooner by as much, in the order that it had, and so do the places behind it: else
 * whoever comes next would stand behind a crowd at the old limit. Not before every worker knows the new one. Nothing where the limit is as low, or
 * lower: who finds no turn is put off anew.
 */
export async function moveWaiting(
  { senders }: Pick<Parts, 'senders'>,
  transaction: Transaction,
  { before, after }: Change,
): Promise<void> {
  const provider = senders.wouldBe(before as StoredSender);
  const gapMs = countedAs(provider, {})?.gapMs;
  if (gapMs === undefined) return;
  // Nothing waits for one that is off, or stands in for another one.
  const { organisationId, channel } = before;
  const where = { organisationId, channel, isOn: true, removedAt: null };
  const carrying = await transaction.sender.findFirst({ where, orderBy: { position: 'asc' }, select: { id: true } });
  if (!before.isOn || carrying?.id !== after.id) return;
  const share = (countedAs(senders.wouldBe(after as StoredSender), {})?.gapMs ?? 0) / gapMs;
  if (share >= 1) return;
  const waiting = Prisma.sql`"organisationId" = ${organisationId} and "channel" = ${channel} and "status" = 'queued'
    and "firstAttemptAt" is null and "due" <= now() and "nextAttemptAt" > now()`;
  await transaction.$executeRaw`
    insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind")
    select gen_random_uuid(), ${organisationId}, w."applicationId", 'dataChanged', '{}'::jsonb, 'besked'
    from (select distinct "applicationId" from "message" where ${waiting}) w`;
  await transaction.$executeRaw`update "message" set "nextAttemptAt" = ${sooner('nextAttemptAt', share)} where ${waiting}`;
  // Last, since whoever is put off meanwhile waits for these rows.
  await transaction.$executeRaw`update "provider_turn" set "nextAt" = ${sooner('nextAt', share)}
    where "provider" = any(${[...ownCrowds({ email: [provider], sms: [] })]}::text[]) and "nextAt" > now()`;
}

function sooner(column: 'nextAttemptAt' | 'nextAt', share: number): Prisma.Sql {
  const at = Prisma.raw(`"${column}"`);
  return Prisma.sql`least(${at}, now() + ${takenWithinMs}::float8 * interval '1 ms' + (${at} - now()) * ${share}::float8)`;
}
