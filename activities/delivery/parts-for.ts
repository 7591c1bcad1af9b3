import type { Loaded } from '../advance/loaded.ts';
import type { DeliveryParts } from './deliver.ts';

/** The parts with the providers of an application's organisation. */
export async function partsFor(
  parts: DeliveryParts,
  { application }: Pick<Loaded, 'application'>,
): Promise<DeliveryParts> {
  if (!parts.senders) return parts;
  return { ...parts, providers: await parts.senders.of(application.organisationId) };
}
