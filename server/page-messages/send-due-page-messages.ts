import { inParallel } from '../relay/in-parallel.ts';
import { type PageMeans, sendPageMessage } from './send-page-message.ts';

const atATime = 40;
const width = 4;

/** Hands over the messages of candidates' pages whose time has come, surveys last and but what a stop holds; answers how many there were. */
export async function sendDuePageMessages(means: PageMeans, now = Date.now()): Promise<number> {
  const due = await means.database.$queryRaw<{ id: string }[]>`
    select m."id" from "page_message" m join "application" a on a."id" = m."applicationId"
    where m."status" in ('waiting', 'sending') and m."nextAttemptAt" <= ${new Date(now)}
      and not exists (select 1 from "emergency_stop" e where e."organisationId" = m."organisationId" and e."releasedAt" is null
        and (e."jobId" is null or e."jobId" = a."jobId"))
    order by m."kind" = 'survey', m."nextAttemptAt" limit ${atATime}`;
  const [failure] = await inParallel(due, width, ({ id }) => sendPageMessage(means, id, now));
  if (failure !== undefined) throw failure;
  return due.length;
}
