import type { SendersView } from '../contract/senders.ts';
import type { Caller } from '../http/caller.ts';
import type { Parts } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { findSender } from './find-sender.ts';
import { getSenders } from './get-senders.ts';

/** Nothing leaves by it any more. Its row stays for a while, so that late receipts are believed and what it may have sent can be looked up. */
export async function removeSender(parts: Parts, caller: Caller, id: string): Promise<SendersView> {
  const { database, senders } = parts;
  const { organisationId, userId } = caller;
  const { kind, channel, revision } = await findSender(database, organisationId, id);
  await database.$transaction(async (transaction) => {
    await transaction.sender.update({
      where: { id },
      data: { removedAt: new Date(), changedById: userId, revision: revision + 1 },
    });
    await transaction.senderRefusal.deleteMany({ where: { organisationId, sender: id } });
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId }, action: 'removeSender', target: 'sender', targetId: id },
      before: { channel, kind },
    });
  });
  senders.forget(organisationId);
  return getSenders(parts, caller);
}
