import { staysInsideSql } from '../../activities/providers/stays-inside.ts';
import type { Channel, Provider } from '../../activities/providers/contract.ts';
import { byOf } from '../../activities/providers/same-sender.ts';
import type { Senders } from '../../activities/providers/senders/create-senders.ts';
import { inTransaction, type Pool } from '../../prisma/pool.ts';
import { nextCarrier } from '../staff-mail/next-carrier.ts';
import { isForgotten, markEach, type PerhapsSent, type Span } from './perhaps-sent.ts';

type Parts = { readonly pool: Pool; readonly senders: Pick<Senders, 'of'> };
type Due = {
  readonly id: string;
  readonly organisationId: string;
  readonly channel: Channel;
  readonly attempts: number;
  readonly provider: string | null;
  readonly senderId: string | null;
  readonly code: string | null;
  readonly due: Date;
};

/** The same of what candidates' pages send by themselves: a new link, an answer to a request, a survey. What is of no use any more leaves no more in any case. */
export function markPageMessages({ pool, senders }: Parts, span: Span): Promise<PerhapsSent> {
  return markEach<Due>(pool, { dueSql, span }, async (message) => {
    const provider = nextCarrier((await senders.of(message.organisationId))[message.channel], message);
    // The built-in mailbox was restored with the rest.
    if (provider === undefined || provider.name === 'mailbox') return null;
    const isBlind = provider.lookUp === undefined || isForgotten(provider, message.due, span);
    const isMarked = await mark(pool, message, { provider, isBlind, span });
    return isMarked ? (isBlind ? 'blind' : 'asked') : null;
  });
}

type Marking = { readonly provider: Provider; readonly isBlind: boolean; readonly span: Span };

/** Answers whether it still stood as it was read. */
function mark(pool: Pool, { id, attempts }: Due, { provider, isBlind, span }: Marking): Promise<boolean> {
  const { provider: name, senderId } = byOf(provider);
  // A key of Resend's is asked about by using it, and only one that is not thought to be forgotten.
  const startedAt = new Date(name === 'resend' ? span.now : span.backupAt);
  const changed = { text: changeSql, values: [id, attempts, name, senderId, isBlind] };
  return inTransaction(pool, [changed], async ([rows]) => {
    const isChanged = (rows ?? []).length > 0;
    const values = [id, attempts + 1, name, senderId, startedAt, new Date(span.now)];
    return { statements: isChanged ? [{ text: attemptSql, values }] : [], answer: isChanged };
  });
}

/** Not those of which an attempt is unclear already, none that stays inside, and none that is of no use any more. */
const dueSql = `
select m."id", m."organisationId", m."channel", m."attempts", m."provider", m."senderId", m."code", m."nextAttemptAt" as "due"
from "page_message" m join "organization" o on o."id" = m."organisationId" join "application" a on a."id" = m."applicationId"
where m."status" in ('waiting', 'sending') and m."nextAttemptAt" <= $3 and m."id" > $1::uuid and not ${staysInsideSql}
  and (m."uselessAt" is null or m."uselessAt" > $3)
  and not exists (select 1 from "page_attempt" d where d."messageId" = m."id" and d."attempt" = m."attempts"
    and (d."outcome" is null or d."outcome" = 'unclear'))
order by m."id" limit $2`;

const changeSql = `
update "page_message" set "attempts" = "attempts" + 1, "status" = 'waiting', "unclear" = true, "provider" = $3, "senderId" = $4,
  "mayBeDouble" = "mayBeDouble" or $5
where "id" = $1::uuid and "attempts" = $2 and "status" in ('waiting', 'sending') returning "id"`;

const attemptSql = `
insert into "page_attempt" ("messageId", "attempt", "provider", "senderId", "startedAt", "endedAt", "outcome", "reason")
values ($1, $2, $3, $4, $5, $6, 'unclear', 'May have left before the database was restored')`;
