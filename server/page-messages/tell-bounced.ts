import type { PageMessage } from '../../prisma/client.ts';
import { carriedByPage } from './carried-by-page.ts';
import type { PageMeans } from './send-page-message.ts';
import { tellFailed } from './tell-failed.ts';

const atATime = 40;

/** A message of which it could not be told that it came back, and why. */
export type Untold = { readonly messageId: string; readonly error: unknown };

/**
 * What was accepted and came back has failed: it goes by another way where somebody must hear it. One that cannot be told keeps no other back; answers
 * which those are, which are tried again the next time.
 */
export async function tellBounced(means: PageMeans): Promise<readonly Untold[]> {
  const untold: Untold[] = [];
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const bounced = await means.database.pageMessage.findMany({
      where: { status: 'bounced', id: { gt: after } },
      orderBy: { id: 'asc' },
      take: atATime,
    });
    for (const message of bounced)
      await tellOne(means, message).catch((error: unknown) => untold.push({ messageId: message.id, error }));
    const last = bounced.at(-1);
    if (!last) return untold;
    after = last.id;
  }
}

async function tellOne(means: PageMeans, message: PageMessage): Promise<void> {
  const { database, environment } = means;
  const carried = await carriedByPage(means, message.organisationId);
  await database.$transaction(async (transaction) => {
    const where = { id: message.id, status: 'bounced' };
    const { count } = await transaction.pageMessage.updateMany({ where, data: { status: 'failed' } });
    if (count > 0) await tellFailed(transaction, environment, { ...message, carried });
  });
}
