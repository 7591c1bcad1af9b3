import { inParallel } from '../relay/in-parallel.ts';
import { type Means, sendMail } from './send-mail.ts';
import { hasStaffTurn } from './has-staff-turn.ts';

const atATime = 12;
const width = 4;
/** How long a mail waits for its provider's turn before it is left for another round, in milliseconds. */
const patienceMs = 1_000;

type Due = { readonly id: string; readonly organisationId: string; readonly kind: string; readonly urgent: boolean };

/**
 * Hands over the mails whose time has come: links that somebody waits for first, organisations in turns. Answers for how many their provider
 * had a turn.
 */
export async function sendDueMails(means: Means, now = Date.now()): Promise<number> {
  const due = await means.database.$queryRaw<Due[]>`
    select "id", "organisationId", "kind", "urgent" from (
      select *, "kind" in ('invitation', 'reset', 'account') as "urgent" from "staff_mail"
      where "status" in ('waiting', 'sending') and "nextAttemptAt" <= ${new Date(now)}) m
    order by "urgent" desc, row_number() over (partition by "organisationId", "urgent" order by "nextAttemptAt"), "nextAttemptAt"
    limit ${atATime}`;
  let count = 0;
  const [failure] = await inParallel(due, width, async ({ id, ...mail }) => {
    if (!(await hasStaffTurn(means, mail, patienceMs))) return;
    count += 1;
    await sendMail(means, id, { now });
  });
  if (failure !== undefined) throw failure;
  return count;
}
