import { recordChange } from '../changes/record-change.ts';
import type { Present } from '../contract/presence.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { peopleOf } from './process-views.ts';

/** A window that has said nothing for so long is taken for closed. */
export const forgottenAfterMs = 30_000;

type Window = { readonly processId: string; readonly windowId: string; readonly isOpen: boolean };

/** Keeps or ends a window's presence in a process and answers who else is there; the others are told when somebody comes or goes. */
export async function keepPresence(database: Database, caller: Caller, { processId, windowId, isOpen }: Window) {
  const { organisationId, userId } = caller;
  orNotFound(await database.process.findFirst({ where: { id: processId, organisationId }, select: { id: true } }));
  const now = new Date();
  await database.$transaction(async (transaction) => {
    const key = { userId_windowId: { userId, windowId } };
    const known = await transaction.presence.findUnique({ where: key });
    const isThere = known?.processId === processId && known.seenAt.getTime() > now.getTime() - forgottenAfterMs;
    const row = { organisationId, processId, seenAt: now, ...(isThere ? {} : { since: now }) };
    if (isOpen) await transaction.presence.upsert({ where: key, create: { userId, windowId, ...row }, update: row });
    else if (known) await transaction.presence.delete({ where: key });
    if (isOpen === isThere) return;
    await recordChange(transaction, caller, { topic: 'process', topicId: processId, kind: 'presence' });
  });
  return { items: await findPresent(database, caller, { processId, windowId }), forgottenAfterMs };
}

async function findPresent(
  database: Database,
  { organisationId, userId }: Caller,
  { processId, windowId }: Pick<Window, 'processId' | 'windowId'>,
): Promise<Present[]> {
  const rows = await database.presence.findMany({
    where: { organisationId, processId, seenAt: { gt: new Date(Date.now() - forgottenAfterMs) } },
    orderBy: { since: 'asc' },
    take: 200,
  });
  const others = rows.filter((row) => row.userId !== userId || row.windowId !== windowId);
  const names = await peopleOf(
    database,
    others.map((row) => row.userId),
  );
  const firsts = new Map(others.toReversed().map((row) => [row.userId, row]));
  return others
    .filter((row) => firsts.get(row.userId) === row)
    .map((row) => ({
      userId: row.userId,
      name: names.get(row.userId) ?? '',
      since: row.since.toISOString(),
      isMe: row.userId === userId,
    }));
}
