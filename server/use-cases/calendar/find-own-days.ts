import type { OwnDays } from '../../../process/calendar/with-own-days.ts';
import type { Prisma } from '../../../prisma/client.ts';
import type { Database, Transaction } from '../../parts.ts';

/** The organisation's own days, in which its runs reckon. */
export async function findOwnDays(
  database: Pick<Database | Transaction, 'organization'>,
  organisationId: string,
): Promise<OwnDays> {
  const where = { id: organisationId };
  return toOwnDays(await database.organization.findUniqueOrThrow({ where, select: { ownDays: true } }));
}

/** The same of a row that was read with more. */
export const toOwnDays = ({ ownDays }: { readonly ownDays: Prisma.JsonValue }): OwnDays =>
  ownDays as unknown as OwnDays;
