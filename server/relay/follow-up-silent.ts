import type { Followed, Provider } from '../../activities/providers/contract.ts';
import type { Providers } from '../../activities/providers/create-providers.ts';
import type { Senders } from '../../activities/providers/senders/create-senders.ts';
import type { Pool } from '../../prisma/pool.ts';
import { tellMute } from '../senders/tell-mute.ts';

type Silent = {
  readonly id: string;
  readonly organisationId: string;
  readonly provider: string;
  readonly providerId: string;
  /** The organisation's own sender that it went by; null for one of the installation. */
  readonly senderId: string | null;
  /** A candidate's page has sent it, beside the run. */
  readonly isOfPage: boolean;
};

type Given = {
  readonly pool: Pool;
  readonly senders: Pick<Senders, 'of'>;
  /** Between two questions: whoever sends has the same rate limit. */
  readonly pause: () => Promise<unknown>;
  readonly now: number;
  readonly isStopped?: () => boolean;
  /** How many are looked at in a round. */
  readonly most?: number;
};

/** How long a receipt may take before one asks, and before one asks again. A bounce is told anew by the run for 72 hours. */
const ages = { first: '6 hours', again: '24 hours', last: '80 hours' } as const;
const atATime = 200;
/** One of which its provider could say nothing waits so much less than a day. */
const soonerMs = 23 * 3_600_000;

/**
 * Asks the providers about what they accepted and have not told of since, since a webhook that is set wrong is silent. What they answer is
 * stored as a receipt and has the same effect; answers how many were asked about. Each is asked about at the account that it went by, and the
 * accounts take turns. One that gives no answer is left alone until the next round, and the message for an hour;
 * where its key may not ask, the administrators hear of it.
 */
export async function followUpSilent(given: Given): Promise<number> {
  const { pool, senders, pause, now, isStopped, most = atATime } = given;
  const { rows } = await pool.query<Silent>({
    name: 'silent',
    text: silentSql,
    values: [ages.last, ages.first, ages.again, most, new Date(now)],
  });
  const mute = new Set<string>();
  let asked = 0;
  for (const message of rows) {
    if (isStopped?.()) break;
    const account = `${message.organisationId}/${message.senderId ?? message.provider}`;
    if (mute.has(account)) continue;
    const provider = whoSent(await senders.of(message.organisationId), message);
    if (!provider?.followUp) {
      await lookedAt(pool, message, now);
      continue;
    }
    const followed = await provider.followUp(message.providerId);
    asked += 1;
    if (followed.kind === 'unknown') {
      mute.add(account);
      if (followed.refused !== undefined) await tellMute(pool, muteOf(message, followed.refused));
      await lookedAt(pool, message, now - soonerMs);
    } else await store(pool, message, { followed, now });
    await pause();
  }
  return asked;
}

const muteOf = ({ organisationId, senderId, provider }: Silent, code: string) => ({
  ...{ organisationId, sender: senderId ?? provider, code },
});

/** Nobody else knows of the message, whichever is set now. */
function whoSent(providers: Providers, { provider, senderId }: Silent): Provider | undefined {
  if (providers.sentBy) return providers.sentBy({ provider, senderId });
  return senderId === null ? providers.find(provider) : undefined;
}

async function lookedAt(pool: Pool, { id, isOfPage }: Silent, at: number): Promise<void> {
  const table = isOfPage ? 'page_message' : 'message';
  await pool.query(`update "${table}" set "followedUpAt" = $2 where "id" = $1`, [id, new Date(at)]);
}

async function store(
  pool: Pool,
  message: Silent,
  { followed, now }: { readonly followed: Exclude<Followed, { kind: 'unknown' }>; readonly now: number },
): Promise<void> {
  const { id, provider, providerId } = message;
  await lookedAt(pool, message, now);
  if (followed.kind === 'nothingYet') return;
  const { event, failure = null, code = null } = followed;
  await pool.query({
    name: 'silent-told',
    text: `insert into "receipt" ("id", "provider", "eventId", "messageId", "providerId", "event", "failure", "code", "at")
      values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, now()) on conflict do nothing`,
    values: [provider, `asked/${providerId}/${event}`, id, providerId, event, failure, code],
  });
}

const silentOfRuns = `
select m."id", m."organisationId", m."provider", m."providerId", d."senderId", m."followedUpAt", m."acceptedAt", false as "isOfPage"
from "application" a join "message" m on m."applicationId" = a."id"
left join lateral (select "senderId" from "delivery" where "messageId" = m."id" and "provider" = m."provider" and "providerId" = m."providerId"
  order by "attempt" desc limit 1) d on true
where a."status" in ('active', 'ended') and m."status" = 'sent' and m."provider" not in ('smtp', 'mailbox') and m."providerId" is not null
  and m."acceptedAt" between $5::timestamptz - $1::interval and $5::timestamptz - $2::interval`;

/** The last try of what was accepted stands in the index, some minutes at most beside its acceptance. Nothing follows for somebody who was erased. */
const silentOfPages = `
select p."id", p."organisationId", p."provider", p."providerId", p."senderId", p."followedUpAt", p."sentAt", true
from "page_message" p
where p."status" = 'sent' and p."nextAttemptAt" > $5::timestamptz - $1::interval - interval '1 hour' and p."deliveredAt" is null
  and p."kind" <> 'erased' and p."provider" not in ('smtp', 'mailbox') and p."providerId" is not null
  and p."sentAt" between $5::timestamptz - $1::interval and $5::timestamptz - $2::interval`;

const silentSql = `
select s.* from (
select m.*, row_number() over (partition by m."organisationId", m."provider", m."senderId" order by m."followedUpAt" nulls first, m."acceptedAt") as "turn"
from (${silentOfRuns} union all ${silentOfPages}) m
where (m."followedUpAt" is null or m."followedUpAt" < $5::timestamptz - $3::interval)
  and not exists (select 1 from "receipt" r where r."messageId" = m."id" and r."appliedAt" is null)
) s order by s."turn", s."followedUpAt" nulls first, s."acceptedAt" limit $4`;
