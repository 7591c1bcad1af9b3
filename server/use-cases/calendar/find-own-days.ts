import type { OwnDays } from '../../../process/calendar/with-own-days.ts';
import type { Database, Transaction } from '../../parts.ts';

/** The organisation's own days, in which its runs reckon. */
export async function findOwnDays(database: Database | Transaction, organisationId: string): Promise<OwnDays> {
  const where = { id: organisationId };
  const { ownDays } = await database.organization.findUniqueOrThrow({ where, select: { ownDays: true } });
  return ownDays as unknown as OwnDays;
}
