import type { Provider } from '../../activities/providers/contract.ts';
import type { Sender } from '../../prisma/client.ts';
import { senderKinds } from '../contract/senders.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { findSender } from './find-sender.ts';

type Found = {
  readonly provider: Provider /** Null for one that the installation lends. */;
  readonly own: Sender | null;
};

/** What carries messages by a sender of the organisation, switched on or not, or by one that the installation lends. Refuses every other one. */
export async function senderProvider(parts: Parts, { organisationId }: Caller, sender: string): Promise<Found> {
  const { database, senders, providers } = parts;
  const lent = providers.find(sender);
  if (lent) return { provider: lent, own: null };
  // A provider that the installation lends nobody is as little there as a sender that was removed.
  if (senderKinds.some((kind) => kind === sender)) throw new Refusal('notFound');
  const own = await findSender(database, organisationId, sender);
  // What another server has changed counts at once here.
  senders.forget(organisationId);
  return { provider: orNotFound(await senders.find(sender)).provider, own };
}
