import type { Channel } from '../../process/definition/schema.ts';
import type { Deliver } from '../../process/interpreter/contract.ts';
import type { Rendered } from '../advance/render-message.ts';
import type { ProviderName } from '../providers/contract.ts';
import type { SendsAs } from './sends-as.ts';
import type { Statement } from '../../prisma/pool.ts';

/** A message as its delivery needs it. Instants are epoch milliseconds. */
export type Outgoing = {
  readonly id: string;
  readonly messageKey: string;
  readonly channels: readonly Channel[];
  readonly channel: Channel;
  readonly command: Deliver;
  readonly rendered: Rendered | null;
  readonly status: string;
  readonly orderedAt: number;
  readonly due: number;
  readonly nextAttemptAt: number;
  readonly firstAttemptAt: number | null;
  readonly giveUpAt: number | null;
  readonly promise: number | null;
  readonly late: boolean;
  readonly attempts: number;
  readonly unclear: boolean;
  readonly mayBeDouble: boolean;
  readonly acceptedAt: number | null;
  /** Somebody has asked for it to be sent again, and has read its text. */
  readonly isAgain: boolean;
  /** It came back long after it was accepted, and nobody has told its candidate since. */
  readonly isOwed: boolean;
  readonly providerId: string | null;
  readonly deliveries: readonly Attempt[];
  /** What providers call the candidate's other messages, so that a twin text is not taken for this one. */
  readonly otherProviderIds: readonly string[];
  /** The mail that it puts right, as its provider called it, or the candidate's that it answers, by its Message-ID (as mails by SMTP are called). */
  readonly inReplyTo: { readonly provider: ProviderName; readonly providerId: string } | null;
  /** Signed receipts of this message; they may come before our own record of the send. */
  readonly receipts: readonly {
    readonly provider: string;
    readonly providerId: string;
    readonly event: string;
    readonly failure: string | null;
  }[];
};

/** `startedAt` is the wall clock, since it is compared with the provider's own records. */
export type Attempt = {
  readonly attempt: number;
  readonly channel: Channel;
  readonly to: string | null;
  readonly provider: string;
  readonly startedAt: number;
  readonly outcome: string | null;
  readonly code: string | null;
  readonly providerId: string | null;
  readonly senderId: string | null;
  readonly sentAs: SendsAs | null;
};

export function loadMessage(messageId: string): Statement {
  return { name: 'load-message', text: `${sql} where m."id" = $1`, values: [messageId] };
}

/** The first message of an application that is due at `now` and was not tried yet. */
export function loadDueMessage(applicationId: string, now: number): Statement {
  return { name: 'load-due-message', text: dueSql, values: [applicationId, new Date(now).toISOString()] };
}

export function toOutgoing(rows: readonly Record<string, unknown>[] | undefined): Outgoing | null {
  const row = rows?.[0];
  return row ? (row['message'] as Outgoing) : null;
}

const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::bigint`;

/** All frozen forms: the one that is shown lies in the columns, another channel's beside it. */
const rendered = `case when m."frozenAt" is not null then coalesce(m."rendered", '{}') || case
    when m."text" is null then '{}'
    when m."channel" = 'sms' then jsonb_build_object('sms', jsonb_build_object('text', m."text"))
    else jsonb_build_object('email', jsonb_build_object('subject', m."subject", 'text', m."text", 'html', m."html", 'ics', m."ics"))
  end end`;

/**
 * Whose messages may be taken for this one by a provider that is asked for its text to that number: this application's, and once it was tried those of
 * all who have the number, in other jobs and organisations too.
 */
const besides = `select m."applicationId" as "id" union select a."id" from "candidate" mine
    join "candidate" c on c."phone" = mine."phone" join "application" a on a."candidateId" = c."id"
    where m."attempts" > 0 and mine."id" = m."candidateId"`;

const sql = `
select json_build_object(
  'id', m."id", 'messageKey', m."messageKey", 'channels', m."channels", 'channel', m."channel", 'command', m."command",
  'rendered', ${rendered}, 'status', m."status", 'orderedAt', ${ms('m."createdAt"')}, 'due', ${ms('m."due"')}, 'nextAttemptAt', ${ms('m."nextAttemptAt"')},
  'firstAttemptAt', ${ms('m."firstAttemptAt"')}, 'giveUpAt', ${ms('m."giveUpAt"')}, 'promise', ${ms('m."promise"')},
  'late', m."late", 'attempts', m."attempts", 'unclear', m."unclear", 'mayBeDouble', m."mayBeDouble",
  'acceptedAt', ${ms('m."acceptedAt"')}, 'providerId', m."providerId", 'isAgain', m."againAt" is not null,
  'isOwed', m."againAt" is not null and exists (select 1 from "task" k where k."applicationId" = m."applicationId"
    and k."key" = 'lateBounce/' || m."messageKey" and k."doneAt" is null),
  'deliveries', coalesce((select json_agg(json_build_object('attempt', d."attempt", 'channel', d."channel", 'to', d."to",
      'provider', d."provider", 'startedAt', ${ms('d."startedAt"')}, 'outcome', d."outcome", 'code', d."code", 'providerId', d."providerId",
      'senderId', d."senderId", 'sentAs', d."sentAs") order by d."attempt")
    from "delivery" d where d."messageId" = m."id"), '[]'::json),
  'otherProviderIds', coalesce((select json_agg(o."providerId") from (${besides}) near join "message" o on o."applicationId" = near."id"
    where o."id" <> m."id" and o."providerId" is not null), '[]'::json),
  'inReplyTo', coalesce((select json_build_object('provider', 'smtp', 'providerId', w."mailId") from "reply_answer" y join "reply" w on w."id" = y."replyId"
    where y."id" = m."replyAnswerId" and w."mailId" ~ '^<[^<>[:space:]]+>$' and length(w."mailId") < 900), (select json_build_object('provider', w."provider", 'providerId', w."providerId") from "correction" c
    join "message" w on w."applicationId" = c."applicationId" and w."messageKey" = c."messageKey" and w."channel" = 'email'
    where c."id" = m."correctionId" and w."provider" is not null and w."providerId" is not null limit 1)),
  'receipts', coalesce((select json_agg(json_build_object('provider', r."provider", 'providerId', r."providerId", 'event', r."event", 'failure', r."failure") order by r."at")
    from "receipt" r where r."messageId" = m."id" and (r."organisationId" is null or r."organisationId" = m."organisationId")), '[]'::json)
) as "message"
from "message" m`;

const dueSql = `${sql} where m."applicationId" = $1 and m."status" = 'waiting' and m."attempts" = 0 and m."nextAttemptAt" <= $2
order by m."nextAttemptAt" limit 1`;
