import type { Candidate } from '../../prisma/client.ts';
import type { ApplicationDetail } from '../contract/applications.ts';
import type { Database } from '../parts.ts';

type BlockedWay = NonNullable<ApplicationDetail['blocked']['email']>;
type Why = BlockedWay['why'];

/** Why nothing is sent to a candidate by each channel; null where something is, or where there is no address. */
export async function blockedWays(database: Database, candidate: Candidate): Promise<ApplicationDetail['blocked']> {
  const { organisationId, email, phone } = candidate;
  const addresses = [email, phone].filter((address) => address !== null);
  const rows = await database.suppression.findMany({
    where: { organisationId, liftedAt: null, address: { in: addresses } },
  });
  const wayOf = (channel: 'email' | 'sms', address: string | null, reasons: readonly Why[]): BlockedWay | null => {
    const [why] = reasons;
    if (address === null || why === undefined) return null;
    const found = rows.find(
      (row) => row.channel === channel && row.address === address && reasons.includes(row.reason as Why),
    );
    return found ? { why: found.reason as Why, since: found.at.toISOString() } : { why, since: null };
  };
  const lost = (isDead: boolean): Why[] => (isDead ? ['lost'] : []);
  const declined = (isOut: boolean): Why[] => (isOut ? ['declined', 'complained', 'optedOut'] : []);
  return {
    email: wayOf('email', email, [...lost(candidate.emailDead), ...declined(candidate.emailOptedOut)]),
    sms: wayOf('sms', phone, [...lost(candidate.phoneDead), ...declined(candidate.smsOptedOut)]),
  };
}
