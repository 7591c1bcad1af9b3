import { z } from 'zod';
import type { Prisma } from '../../prisma/client.ts';
import { noPlace, readCursor } from '../http/pages.ts';
import type { Database } from '../parts.ts';

/** An id alone: names stand in no address. */
const cursorSchema = z.tuple([z.string().max(100)]);

/** Which accounts come after the last one that was given out, by name and then by id. Refuses one that is gone, or was never a member here. */
export async function placeByName(
  database: Database,
  organizationId: string,
  after: string | undefined,
): Promise<Prisma.UserWhereInput> {
  const [id] = readCursor(after, cursorSchema) ?? [];
  if (id === undefined) return {};
  const where = { organizationId, userId: id };
  const last = (await database.member.findFirst({ where, select: { user: { select: { name: true } } } }))?.user;
  if (!last) throw noPlace();
  return { OR: [{ name: { gt: last.name } }, { name: last.name, id: { gt: id } }] };
}
