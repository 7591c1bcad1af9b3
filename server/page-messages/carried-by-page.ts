import type { CarriedChannels } from '../../activities/providers/carried-channels.ts';
import type { Parts } from '../parts.ts';
import { findCarried } from '../use-cases/batch/find-carried.ts';

/** The channels by which what the page sends reaches candidates of the organisation; both in a rehearsal, of which nothing leaves. */
export async function carriedByPage(
  parts: Pick<Parts, 'database' | 'senders'>,
  organisationId: string,
): Promise<CarriedChannels> {
  return (await findCarried(parts, organisationId)) ?? new Set(['email', 'sms'] as const);
}
