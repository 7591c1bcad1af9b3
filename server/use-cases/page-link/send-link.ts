import { candidateLink } from '../../../activities/candidate-link.ts';
import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import { knownWays, type Reached } from '../../page-messages/known-ways.ts';
import { storePageMessage } from '../../page-messages/store-page-message.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { linkWords } from './link-words.ts';

type Linked = {
  readonly id: string;
  readonly organisationId: string;
  readonly candidate: Reached;
  readonly job: { readonly title: string };
};

type Given = {
  readonly pageKey: string;
  readonly carried: CarriedChannels;
  /** A channel by which it did not get through. */
  readonly after?: string;
};

/** Orders the link to go by the way that is known, or by the next after one, and answers which; null where none works. */
export async function sendLink(
  transaction: Transaction,
  environment: Parts['environment'],
  { id: applicationId, organisationId, candidate, job }: Linked,
  { pageKey, carried, after }: Given,
): Promise<'email' | 'sms' | null> {
  const ways = knownWays(candidate, carried);
  const way = ways[ways.findIndex(({ channel }) => channel === after) + 1];
  if (!way) return null;
  const { name: organisation } = await transaction.organization.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  });
  const link = candidateLink(pageKey, environment);
  const words = linkWords({ language: way.language, organisation, jobTitle: job.title, link });
  await storePageMessage(transaction, way, words, { organisationId, applicationId, kind: 'newLink' });
  return way.channel;
}
