import { inParallel } from '../relay/in-parallel.ts';
import { type Means, sendMail } from './send-mail.ts';

const atATime = 40;
const width = 4;

/** Hands over the mails whose time has come; answers how many there were. */
export async function sendDueMails(means: Means, now = Date.now()): Promise<number> {
  const due = await means.database.staffMail.findMany({
    where: { status: { in: ['waiting', 'sending'] }, nextAttemptAt: { lte: new Date(now) } },
    orderBy: { nextAttemptAt: 'asc' },
    take: atATime,
    select: { id: true },
  });
  const [failure] = await inParallel(due, width, async ({ id }) => void (await sendMail(means, id, now)));
  if (failure !== undefined) throw failure;
  return due.length;
}
