import type { SuppressionView } from '../contract/suppressions.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { toSuppressionViews } from './find-suppressions.ts';

type Wanted = { readonly id: string; readonly reason: string };

/** The address is sent to again by everybody’s entries that have it, but for those who have declined it themselves; who did it stands in the audit log, and why with the address. What a provider blocks itself is lifted there. */
export async function liftSuppression(
  { database }: Parts,
  { organisationId, userId, language }: Caller,
  { id, reason }: Wanted,
): Promise<SuppressionView> {
  const row = orNotFound(await database.suppression.findFirst({ where: { id, organisationId, liftedAt: null } }));
  const { channel, address } = row;
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.suppression.updateMany({
      where: { id, liftedAt: null },
      data: { liftedAt: new Date(), liftedById: userId, liftReason: reason },
    });
    if (count === 0) return;
    const whose = channel === 'email' ? { email: address } : { phone: address };
    const wants = row.reason === 'lost' ? {} : { NOT: { declined: { has: channel } } };
    await transaction.candidate.updateMany({
      where: { organisationId, ...whose, ...wants },
      data: freeOf(row.reason, channel),
    });
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId }, action: 'liftSuppression', target: 'suppression' },
      ...{ targetId: id, before: { channel, reason: row.reason } },
    });
  });
  const [view] = await toSuppressionViews(database, [row], language);
  return orNotFound(view);
}

function freeOf(reason: string, channel: string) {
  if (reason === 'lost') return channel === 'email' ? { emailDead: false } : { phoneDead: false };
  return channel === 'email' ? { emailOptedOut: false } : { smsOptedOut: false };
}
