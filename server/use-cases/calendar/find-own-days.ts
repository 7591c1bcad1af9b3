import type { OwnDays } from '../../../process/calendar/with-own-days.ts';
import type { Prisma } from '../../../prisma/client.ts';
import type { Pool } from '../../../prisma/pool.ts';
import type { Database, Transaction } from '../../parts.ts';

/** The organisation's own days, in which its runs reckon. */
export async function findOwnDays(
  database: Pick<Database | Transaction, 'organization'>,
  organisationId: string,
): Promise<OwnDays> {
  const where = { id: organisationId };
  return toOwnDays(await database.organization.findUniqueOrThrow({ where, select: { ownDays: true } }));
}

/** The same where it is asked for with every page of a list: planned once per connection. */
export async function readOwnDays(pool: Pool, organisationId: string): Promise<OwnDays> {
  const text = 'select "ownDays" from "organization" where "id" = $1';
  const { rows } = await pool.query<{ ownDays: Prisma.JsonValue }>({
    name: 'own days',
    text,
    values: [organisationId],
  });
  const [row] = rows;
  if (!row) throw new Error(`there is no organisation ${organisationId}`);
  return toOwnDays(row);
}

/** The same of a row that was read with more. */
export const toOwnDays = ({ ownDays }: { readonly ownDays: Prisma.JsonValue }): OwnDays =>
  ownDays as unknown as OwnDays;
