import type { Loaded } from '../advance/loaded.ts';
import { type CarriedChannels, carriedChannels } from '../providers/carried-channels.ts';
import type { DeliveryParts } from './deliver.ts';
import { providersFor } from './pick-provider.ts';

/** The parts as one application uses them. */
export type OwnParts = DeliveryParts & {
  /** The channels that somebody carries for it. */
  readonly carried: CarriedChannels;
};

/** The parts with the providers that may carry an application's messages, those of its organisation or of a rehearsal, and their channels. */
export async function partsFor(
  parts: DeliveryParts,
  { application, job }: Pick<Loaded, 'application' | 'job'>,
): Promise<OwnParts> {
  const all = parts.senders ? await parts.senders.of(application.organisationId) : parts.providers;
  const providers = providersFor(all, job);
  return { ...parts, providers, carried: carriedChannels(providers) };
}
