import type { Channel } from '../../activities/providers/contract.ts';
import { staysInsideSql } from '../../activities/providers/stays-inside.ts';
import { Prisma } from '../../prisma/client.ts';
import { inParallel } from '../relay/in-parallel.ts';
import { askedFor } from './leaves-at.ts';
import { type PageMeans, sendPageMessage } from './send-page-message.ts';

/** Few, so that a code that is asked for meanwhile is in the next round, however slowly a provider takes them. */
const atATime = 12;
const width = 4;
/** How long a message waits for its provider's turn before it is left for another round. */
const patienceMs = { urgent: 5_000, other: 1_000 };

type Due = {
  readonly id: string;
  readonly kind: string;
  readonly channel: Channel;
  readonly organisationId: string;
  readonly staysInside: boolean;
};

/**
 * Hands over the messages of candidates' pages whose time has come, but what a stop holds: what somebody has just asked for first, surveys
 * last, organisations in turns. Answers how many there were for which their provider had a turn.
 */
export async function sendDuePageMessages(means: PageMeans, now = Date.now()): Promise<number> {
  const due = await findDue(means, now);
  let count = 0;
  const [failure] = await inParallel(due, width, async (message) => {
    if (!(await hasTurn(means, message))) return;
    count += 1;
    await sendPageMessage(means, message.id, now);
  });
  if (failure !== undefined) throw failure;
  return count;
}

function findDue({ database }: PageMeans, now: number): Promise<Due[]> {
  return database.$queryRaw<Due[]>`
    select m."id", m."kind", m."channel", m."organisationId", ${Prisma.raw(staysInsideSql)} as "staysInside"
    from "page_message" m join "application" a on a."id" = m."applicationId" join "organization" o on o."id" = m."organisationId"
    where m."status" in ('waiting', 'sending') and m."nextAttemptAt" <= ${new Date(now)}
      and not exists (select 1 from "emergency_stop" e where e."organisationId" = m."organisationId" and e."releasedAt" is null
        and (e."jobId" is null or e."jobId" = a."jobId"))
    order by not m."kind" = any(${askedFor}), m."kind" = 'survey',
      row_number() over (partition by m."organisationId", m."kind" = 'survey', m."kind" = any(${askedFor}) order by m."nextAttemptAt"),
      m."nextAttemptAt" limit ${atATime}`;
}

/** Nothing that stays inside reaches a provider, and an organisation's own account has turns of its own. */
async function hasTurn(
  { rate, senders }: PageMeans,
  { kind, channel, organisationId: name, staysInside }: Due,
): Promise<boolean> {
  const first = staysInside ? undefined : (await senders.of(name))[channel][0];
  if (first === undefined) return true;
  const urgent = askedFor.includes(kind);
  return rate.takeBy(first, { name, urgent }, patienceMs[urgent ? 'urgent' : 'other']);
}
