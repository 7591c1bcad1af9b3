import { carriedByPage } from './carried-by-page.ts';
import type { PageMeans } from './send-page-message.ts';
import { tellFailed } from './tell-failed.ts';

const atATime = 40;

/** What was accepted and came back has failed: it goes by another way where somebody must hear it. Answers how many there were. */
export async function tellBounced(means: PageMeans): Promise<number> {
  const { database, environment } = means;
  const bounced = await database.pageMessage.findMany({ where: { status: 'bounced' }, take: atATime });
  for (const message of bounced) {
    const carried = await carriedByPage(means, message.organisationId);
    await database.$transaction(async (transaction) => {
      const where = { id: message.id, status: 'bounced' };
      const { count } = await transaction.pageMessage.updateMany({ where, data: { status: 'failed' } });
      if (count > 0) await tellFailed(transaction, environment, { ...message, carried });
    });
  }
  return bounced.length;
}
