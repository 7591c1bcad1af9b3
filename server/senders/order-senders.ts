import type { SendersView } from '../contract/senders.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { getSenders } from './get-senders.ts';
import { lockSenders } from './lock-senders.ts';

type Wanted = { readonly channel: 'email' | 'sms'; readonly ids: readonly string[] };

/** Puts the ways out of a channel into that order; refuses one that does not name each of them once. */
export async function orderSenders(parts: Parts, caller: Caller, { channel, ids }: Wanted): Promise<SendersView> {
  const { database, senders } = parts;
  const { organisationId, userId } = caller;
  await database.$transaction(async (transaction) => {
    const rows = await lockSenders(transaction, organisationId, channel);
    const isAll = rows.length === ids.length && rows.every(({ id }) => ids.includes(id));
    if (!isAll) throw new Refusal('changedMeanwhile');
    for (const [index, id] of ids.entries())
      await transaction.sender.update({ where: { id }, data: { position: index + 1 } });
    await recordAudit(transaction, {
      ...{
        organisationId,
        by: { kind: 'person', id: userId },
        action: 'orderSenders',
        target: 'sender',
        targetId: channel,
      },
      before: { order: rows.map(({ kind }) => kind) },
      after: { order: ids.map((id) => rows.find((row) => row.id === id)?.kind) },
    });
  });
  senders.forget(organisationId);
  return getSenders(parts, caller);
}
