import { candidateLink } from '../../../activities/candidate-link.ts';
import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import type { Language } from '../../../process/definition/schema.ts';
import type { PageMessageKind } from '../../contract/page-message-kinds.ts';
import type { Addressee, PageWords } from '../../page-messages/contract.ts';
import { knownWays, type Reached } from '../../page-messages/known-ways.ts';
import { leavesAt } from '../../page-messages/leaves-at.ts';
import { storePageMessage } from '../../page-messages/store-page-message.ts';
import type { Parts, Transaction } from '../../parts.ts';

type Asking = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly application: {
    readonly pageKey: string;
    readonly candidate: Reached;
    readonly job: { readonly title: string };
  };
};
export type Known = {
  readonly language: Language;
  readonly organisation: string;
  readonly jobTitle: string;
  readonly link: string;
};

type How = {
  readonly carried: CarriedChannels;
  readonly kind?: PageMessageKind;
  readonly channel?: Addressee['channel'];
};

/** Sends the answer to a request by the way that is known, or by that channel, and answers the message's id; null where there is none. */
export async function tellOfRequest(
  transaction: Transaction,
  environment: Parts['environment'],
  { organisationId, applicationId, application }: Asking,
  words: (known: Known) => PageWords,
  { carried, kind = 'requestAnswered', channel }: How,
): Promise<string | null> {
  const way = knownWays(application.candidate, carried).find((one) => channel === undefined || one.channel === channel);
  if (!way) return null;
  const { name: organisation } = await transaction.organization.findUniqueOrThrow({ where: { id: organisationId } });
  const link = candidateLink(application.pageKey, environment);
  const known = { language: way.language, organisation, jobTitle: application.job.title, link };
  const about = { organisationId, applicationId, kind };
  const at = await leavesAt(transaction, { applicationId, channel: way.channel });
  return storePageMessage(transaction, way, words(known), { ...about, leavesAt: at });
}
