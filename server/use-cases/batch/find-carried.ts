import { type CarriedChannels, carriedFor } from '../../../activities/providers/carried-channels.ts';
import type { Parts } from '../../parts.ts';

/** The channels that somebody carries for the organisation; undefined for that of a rehearsal, of which nothing leaves. */
export async function findCarried(
  parts: Pick<Parts, 'database' | 'senders'>,
  organisationId: string,
): Promise<CarriedChannels | undefined> {
  const { rehearsalOf } = await parts.database.organization.findUniqueOrThrow({
    where: { id: organisationId },
    select: { rehearsalOf: true },
  });
  return rehearsalOf === null ? carriedFor(parts, organisationId) : undefined;
}
