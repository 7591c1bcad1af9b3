import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { sendLink } from './send-link.ts';

type Failed = {
  readonly applicationId: string;
  readonly channel: string;
  readonly carried: CarriedChannels;
  readonly isReplaced?: boolean;
};

/** A new link did not get through by one way: the one that opens the page now goes by the next, where there is any, or to the address that came in the place of the old one. Nobody writes to whoever has been erased since. */
export async function sendLinkOtherwise(
  transaction: Transaction,
  environment: Parts['environment'],
  { applicationId, channel, carried, isReplaced = false }: Failed,
): Promise<void> {
  const application = await transaction.application.findFirst({
    where: { id: applicationId, candidate: { erasedAt: null } },
    include: { candidate: true, job: { select: { title: true } } },
  });
  if (!application) return;
  const { pageKey } = application;
  await sendLink(transaction, environment, application, {
    pageKey,
    carried,
    ...(isReplaced ? {} : { after: channel }),
  });
}
