import type { Followed } from '../../activities/providers/contract.ts';
import type { Senders } from '../../activities/providers/senders/create-senders.ts';
import type { Pool } from '../../prisma/pool.ts';

type Silent = {
  readonly id: string;
  readonly organisationId: string;
  readonly provider: string;
  readonly providerId: string;
};

type Given = {
  readonly pool: Pool;
  readonly senders: Pick<Senders, 'of'>;
  /** Between two questions: whoever sends has the same rate limit. */
  readonly pause: () => Promise<unknown>;
  readonly now: number;
  readonly isStopped?: () => boolean;
};

/** How long a receipt may take before one asks, and before one asks again. A bounce is told anew by the run for 72 hours. */
const ages = { first: '6 hours', again: '24 hours', last: '80 hours' } as const;
const atATime = 200;

/**
 * Asks the providers about what they accepted and have not told of since, since a webhook that is set wrong is silent. What they answer is
 * stored as a receipt and has the same effect; answers how many were asked about. A provider that gives no answer is left alone until the next round.
 */
export async function followUpSilent({ pool, senders, pause, now, isStopped }: Given): Promise<number> {
  const { rows } = await pool.query<Silent>({
    name: 'silent',
    text: silentSql,
    values: [ages.last, ages.first, ages.again, atATime, new Date(now)],
  });
  const mute = new Set<string>();
  let asked = 0;
  for (const message of rows) {
    if (isStopped?.()) break;
    const account = `${message.organisationId}/${message.provider}`;
    const provider = (await senders.of(message.organisationId)).find(message.provider);
    if (!provider?.followUp || mute.has(account)) continue;
    const followed = await provider.followUp(message.providerId);
    asked += 1;
    if (followed.kind === 'unknown') mute.add(account);
    else await store(pool, message, { followed, now });
    await pause();
  }
  return asked;
}

async function store(
  pool: Pool,
  { id, provider, providerId }: Silent,
  { followed, now }: { readonly followed: Exclude<Followed, { kind: 'unknown' }>; readonly now: number },
): Promise<void> {
  await pool.query('update "message" set "followedUpAt" = $2 where "id" = $1', [id, new Date(now)]);
  if (followed.kind === 'nothingYet') return;
  const { event, failure = null, code = null } = followed;
  await pool.query({
    name: 'silent-told',
    text: `insert into "receipt" ("id", "provider", "eventId", "messageId", "providerId", "event", "failure", "code", "at")
      values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, now()) on conflict do nothing`,
    values: [provider, `asked/${providerId}/${event}`, id, providerId, event, failure, code],
  });
}

const silentSql = `
select m."id", m."organisationId", m."provider", m."providerId" from "application" a join "message" m on m."applicationId" = a."id"
where a."status" in ('active', 'ended') and m."status" = 'sent' and m."provider" not in ('smtp', 'mailbox') and m."providerId" is not null
  and m."acceptedAt" between $5::timestamptz - $1::interval and $5::timestamptz - $2::interval
  and (m."followedUpAt" is null or m."followedUpAt" < $5::timestamptz - $3::interval)
  and not exists (select 1 from "receipt" r where r."messageId" = m."id" and r."appliedAt" is null)
order by m."followedUpAt" nulls first, m."acceptedAt" limit $4`;
