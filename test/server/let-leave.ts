import type { Prisma, PrismaClient } from '../../prisma/client.ts';

/** Lets what waits before it goes to many leave, as if its minutes were over; the relay carries it when it looks next. */
export async function letLeave(database: PrismaClient, where: Prisma.HeldSendWhereInput): Promise<void> {
  const now = new Date();
  const held = await database.heldSend.findMany({ where: { ...where, takenBackAt: null }, select: { id: true } });
  const ids = held.map(({ id }) => id);
  await database.heldSend.updateMany({ where: { id: { in: ids } }, data: { leavesAt: now } });
  await database.signal.updateMany({
    where: { heldSendId: { in: ids }, appliedAt: null, refusedAt: null },
    data: { heldUntil: now, nextAttemptAt: now },
  });
}
