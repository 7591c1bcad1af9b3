import type { Logger } from 'pino';
import type { Pool } from '../../prisma/pool.ts';
import { type Background, keepLooking } from '../background/keep-looking.ts';

const everyMs = 60_000;
const day = 86_400_000;

/** Every minute looks whether something that was done stays undone, also while Temporal and every worker are away, whose sentinel is silent then. */
export function keepTellingOfActs({ pool, log }: { readonly pool: Pool; readonly log: Logger }): Background {
  return keepLooking(() => tellOfActs(pool), {
    pause: everyMs,
    failed: (error) => log.warn({ err: error }, 'looking for acts that nobody applied waits'),
  });
}

/** What no run has applied or refused within ten minutes after it was told, or was to be, a decision or a withdrawal, the organisation's administrators hear of, once a day. */
export async function tellOfActs(pool: Pool, now = Date.now()): Promise<void> {
  await pool.query({ name: 'tell-of-acts', text: sql, values: [`actsWait/${Math.floor(now / day)}`, new Date(now)] });
}

/** Of a rehearsal nobody hears. */
const sql = `
insert into "staff_event" ("id", "organisationId", "key", "kind", "about", "to", "at")
select gen_random_uuid(), o."id", $1, 'failedMessage', 'actsWait', '[{"kind": "role", "role": "administrator"}]', $2
from "organization" o where o."rehearsalOf" is null and exists (select 1 from "signal" s where s."organisationId" = o."id"
  and s."appliedAt" is null and s."refusedAt" is null and coalesce(s."sentAt", s."nextAttemptAt") < $2::timestamptz - interval '10 minutes')
on conflict ("organisationId", "key") do nothing`;
