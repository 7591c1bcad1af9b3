import { randomUUID } from 'node:crypto';
import { carriedChannels } from '../../activities/providers/carried-channels.ts';
import type { Channel, Provider } from '../../activities/providers/contract.ts';
import type { Providers } from '../../activities/providers/create-providers.ts';
import type { Senders } from '../../activities/providers/senders/create-senders.ts';
import { inTransaction, type Pool } from '../../prisma/pool.ts';
import type { Addressee } from '../page-messages/contract.ts';
import { knownWays, type Reached } from '../page-messages/known-ways.ts';
import { markPageMessages } from './mark-page-messages.ts';
import { isForgotten, markEach, type PerhapsSent, type Span } from './perhaps-sent.ts';

type Parts = { readonly pool: Pool; readonly senders: Pick<Senders, 'of'> };
type Due = {
  readonly id: string;
  readonly applicationId: string;
  readonly organisationId: string;
  readonly channel: Channel;
  readonly channels: readonly Channel[];
  readonly candidate: Reached;
  readonly attempts: number;
  readonly due: Date;
};

/**
 * After PostgreSQL was restored: gives every message that was due and stands as not sent an attempt of which nobody knows what became, begun
 * when the backup was made. So its provider is asked before it is sent, or, where none can be, it is marked as perhaps double and keeps its
 * Message-ID. Doing it again changes nothing.
 */
export async function markPerhapsSent(parts: Parts, span: Span): Promise<PerhapsSent> {
  const runs = await markMessages(parts, span);
  const pages = await markPageMessages(parts, span);
  return { looked: runs.looked + pages.looked, asked: runs.asked + pages.asked, blind: runs.blind + pages.blind };
}

function markMessages({ pool, senders }: Parts, span: Span): Promise<PerhapsSent> {
  return markEach<Due>(pool, { dueSql, span }, async (message) => {
    const by = wayOf(message, await senders.of(message.organisationId));
    if (by === null) return null;
    const { provider } = by;
    const isBlind = provider.lookUp === undefined || isForgotten(provider, message.due, span);
    const isMarked = await mark(pool, message, { ...by, isBlind, span });
    return isMarked ? (isBlind ? 'blind' : 'asked') : null;
  });
}

type By = { readonly provider: Provider; readonly way: Addressee };

/** How it would have left; null where by no way, or into the built-in mailbox, which was restored with it. */
function wayOf({ channel: present, channels, candidate }: Due, providers: Providers): By | null {
  const ways = knownWays(candidate, carriedChannels(providers));
  const rest = channels.slice(Math.max(0, channels.indexOf(present)));
  const [way] = rest.flatMap((one) => ways.find(({ channel }) => channel === one) ?? []);
  const provider = way && providers[way.channel][0];
  return way === undefined || provider === undefined || provider.name === 'mailbox' ? null : { provider, way };
}

type Marking = By & { readonly isBlind: boolean; readonly span: Span };

/** Under the application's lock, so that nothing is being handed over meanwhile; answers whether it still stood as it was read. */
function mark(pool: Pool, message: Due, { provider, way, isBlind, span }: Marking): Promise<boolean> {
  const { id, applicationId, attempts } = message;
  // A key of Resend's is asked about by using it, and only one that is not thought to be forgotten.
  const startedAt = new Date(provider.name === 'resend' ? span.now : span.backupAt);
  const lock = { text: 'select 1 from "application" where "id" = $1::uuid for update', values: [applicationId] };
  const changed = { text: changeSql, values: [id, attempts, provider.name, isBlind] };
  return inTransaction(pool, [lock, changed], async ([, rows]) => {
    const isChanged = (rows ?? []).length > 0;
    const delivery = [randomUUID(), id, attempts + 1, way.channel, way.to, provider.name];
    const values = [...delivery, startedAt, new Date(span.now), provider.own?.id ?? null];
    return { statements: isChanged ? [{ text: deliverySql, values }] : [], answer: isChanged };
  });
}

/** Not those of which an attempt is unclear already, and none of a rehearsal, of which nothing leaves. */
const dueSql = `
select m."id", m."applicationId", m."organisationId", m."attempts", m."due",
  m."channel", m."channels", to_jsonb(c) as "candidate"
from "message" m join "organization" o on o."id" = m."organisationId" join "candidate" c on c."id" = m."candidateId"
where m."status" in ('waiting', 'queued', 'sending') and m."due" <= $3 and o."rehearsalOf" is null and m."id" > $1::uuid
  and not exists (select 1 from "delivery" d where d."messageId" = m."id" and d."attempt" = m."attempts"
    and (d."outcome" is null or d."outcome" = 'unclear'))
order by m."id" limit $2`;

const changeSql = `
update "message" set "attempts" = "attempts" + 1, "status" = 'queued', "unclear" = true, "provider" = $3, "mayBeDouble" = "mayBeDouble" or $4
where "id" = $1::uuid and "attempts" = $2 and "status" in ('waiting', 'queued', 'sending') returning "id"`;

const deliverySql = `
insert into "delivery" ("id", "messageId", "attempt", "channel", "to", "provider", "startedAt", "endedAt", "outcome", "reason", "senderId")
values ($1, $2, $3, $4, $5, $6, $7, $8, 'unclear', 'May have left before the database was restored', $9)`;
