import { candidateLink } from '../../activities/candidate-link.ts';
import { carriedChannels } from '../../activities/providers/carried-channels.ts';
import { decliningBy } from '../../activities/providers/declining-by.ts';
import type { Parts } from '../parts.ts';

/** What the texts of a preview need, so that it reads as the worker will write it. */
export async function previewSettings(
  { environment, senders }: Pick<Parts, 'environment' | 'senders'>,
  organisationId: string,
) {
  const providers = await senders.of(organisationId);
  return {
    pageLink: (pageKey: string) => candidateLink(pageKey, environment),
    sender: 'besked@localhost',
    declining: decliningBy(providers),
    carried: carriedChannels(providers),
  };
}
