import type { Pool } from '../../prisma/pool.ts';
import { inTransaction, type Statement } from '../../prisma/pool.ts';
import { suppressionAgain } from './suppression-again.ts';
import { type OfPage, pageProofSql, pageReceiptsSql, pageStatements } from './page-receipts.ts';
import { receiptTurn } from './receipt-turn.ts';

const batch = 100;

type Stored = {
  readonly id: string;
  readonly event: string;
  readonly failure: string | null;
  readonly code: string | null;
  readonly provider: string;
  readonly providerId: string;
  readonly messageId: string;
  readonly organisationId: string;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly messageKey: string;
  readonly channel: string;
  readonly acceptedAt: Date;
};

/** Told of a receipt that could not be applied and is set aside for some minutes, and why. */
export type SetAside = (receiptId: string, error: unknown) => void;

/**
 * Applies receipts that webhooks have stored, in any order and more than once without harm; answers how many. One whose message has no
 * recorded acceptance by its provider yet waits for it, and the run is told where nobody knows what became of the attempt: the receipt is
 * the proof. After a week without an acceptance it is set aside. So is one of an attempt that another has replaced, and after some minutes
 * one that speaks of no message to a candidate at all, as those of mail to staff. One that cannot be applied keeps no other back: it is set aside, and
 * comes again after all others.
 */
export async function applyReceipts(pool: Pool, setAside: SetAside = () => undefined): Promise<number> {
  const tried: string[] = [];
  try {
    return await applyDue(pool, {
      seen: (ids) => tried.push(...ids),
      besides: [
        { name: 'receipts-proofs', text: proofSql },
        { name: 'receipts-page-proofs', text: pageProofSql },
        { name: 'receipts-old', text: oldSql },
      ],
    });
  } catch (error) {
    if (tried.length === 0) throw error;
    return applyEach(pool, tried, setAside);
  }
}

/** Of a batch that failed each alone, so that only the one at fault is left. */
async function applyEach(pool: Pool, receiptIds: readonly string[], setAside: SetAside): Promise<number> {
  let applied = 0;
  for (const receiptId of receiptIds)
    try {
      applied += await applyDue(pool, { receiptId });
    } catch (error) {
      await pool.query({ name: 'receipt-aside', text: asideSql, values: [receiptId] });
      setAside(receiptId, error);
    }
  return applied;
}

type Wanted = {
  /** This one alone; left out, as many as one transaction takes. */
  readonly receiptId?: string;
  readonly seen?: (receiptIds: readonly string[]) => void;
  readonly besides?: readonly Statement[];
};

/** Applies what is due in one transaction, with what is to be written `besides`; answers how many receipts those were. */
async function applyDue(pool: Pool, { receiptId, seen, besides = [] }: Wanted): Promise<number> {
  const values = [batch, receiptId ?? null];
  const due = [
    { name: 'receipts', text: dueSql, values },
    { name: 'receipts-page', text: pageReceiptsSql, values },
  ];
  return inTransaction(pool, due, async ([rows = [], ofPages = []]) => {
    const all = [...(rows as Stored[]), ...(ofPages as OfPage[])];
    seen?.(all.map(({ id }) => id));
    const statements = [
      ...lockedRuns(rows as Stored[]),
      ...(rows as Stored[]).flatMap(statementsOf),
      ...(ofPages as OfPage[]).flatMap(pageStatements),
      ...besides,
    ];
    return { statements, answer: all.length };
  });
}

/**
 * Both of a pair may come back at the same moment on two servers, and each would take the other for sent still: whoever comes second waits here, and
 * its statements see what the first has written. All at once and in one order, so that no two servers wait for each other.
 */
function lockedRuns(receipts: readonly Stored[]): Statement[] {
  const ids = receipts.flatMap(({ event, applicationId }) => (comesBack.has(event) ? [applicationId] : []));
  if (ids.length === 0) return [];
  const text = 'select 1 from "application" where "id" = any($1::uuid[]) order by "id" for update';
  return [{ name: 'receipts-runs', text, values: [ids] }];
}

const comesBack: ReadonlySet<string> = new Set(['bounced', 'failed', 'undelivered', 'suppressed']);

function statementsOf(receipt: Stored): Statement[] {
  return [
    ...effectsOf(receipt),
    { name: 'receipt-done', text: 'update "receipt" set "appliedAt" = now() where "id" = $1', values: [receipt.id] },
  ];
}

function effectsOf(receipt: Stored): Statement[] {
  switch (receipt.event) {
    case 'delivered':
      return [
        {
          name: 'receipt-delivered',
          text: `update "message" set "status" = 'delivered' where "id" = $1 and "status" = 'sent'`,
          values: [receipt.messageId],
        },
      ];
    case 'bounced':
    case 'failed':
    case 'undelivered':
    case 'suppressed':
      return takenBack(receipt);
    case 'complained':
      return lostWay({ ...receipt, failure: 'optedOut' });
    // On its way, or later than hoped: nothing that anybody has to act on.
    default:
      return [];
  }
}

/** The acceptance is taken back: the message says so, a way that is lost is remembered, and the run hears of it. */
function takenBack(receipt: Stored): Statement[] {
  const { id, event, messageId, organisationId, applicationId, messageKey, acceptedAt } = receipt;
  const payload = { messageKey, acceptedAt: acceptedAt.getTime() };
  return [
    {
      name: 'receipt-bounced',
      // A bounce says more than a failure, whichever came first.
      text: `update "message" set "status" = $2
        where "id" = $1 and ("status" in ('sent', 'delivered') or ("status" = 'undelivered' and $2 = 'bounced'))`,
      values: [messageId, event === 'bounced' || event === 'suppressed' ? 'bounced' : 'undelivered'],
    },
    ...lostWay(receipt),
    // The receipt's id is the signal's: the same receipt is never told twice. Whoever has the same by the other channel has heard.
    {
      name: 'receipt-signal',
      text: `insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "createdAt", "attempts", "nextAttemptAt")
        select $1, $2, $3, 'bounced', $4, 'besked', now(), 0, now() where not exists (select 1 from "message" twin
          where twin."applicationId" = $3 and twin."messageKey" = $5 and twin."id" <> $6 and twin."status" in ('sent', 'delivered'))
        on conflict do nothing`,
      values: [id, organisationId, applicationId, JSON.stringify(payload), messageKey, messageId],
    },
  ];
}

/** Only of the address or number that it was sent to: the candidate may have another by now, also by a merge with another entry of theirs. */
function lostWay(receipt: Stored): Statement[] {
  const { failure, channel, candidateId, messageId, providerId } = receipt;
  const ways = {
    lost: channel === 'email' ? ['emailDead', 'email'] : ['phoneDead', 'phone'],
    optedOut: channel === 'email' ? ['emailOptedOut', 'email'] : ['smsOptedOut', 'phone'],
  };
  const [column, address] = failure === 'lost' || failure === 'optedOut' ? ways[failure] : [];
  if (column === undefined) return [];
  return [
    {
      name: `receipt-${column}`,
      text: `update "candidate" c set "${column}" = true where c."id" = $1 and c."${address}" = coalesce((select d."to" from "delivery" d
        where d."messageId" = $2 and d."providerId" = $3 order by d."attempt" desc limit 1), c."${address}")`,
      values: [candidateId, messageId, providerId],
    },
    suppressed(receipt, failure === 'lost' ? 'lost' : 'optedOut'),
  ];
}

/** The address that it was sent to is kept for every entry that has it, or will. A mail's own wish is told by complaining alone. */
function suppressed(receipt: Stored, reason: 'lost' | 'optedOut'): Statement {
  const { organisationId, channel, code, messageId, candidateId, providerId } = receipt;
  const kept = channel === 'email' && reason === 'optedOut' ? 'complained' : reason;
  return {
    name: 'receipt-suppression',
    text: `insert into "suppression" ("id", "organisationId", "channel", "address", "reason", "code", "messageId")
      select gen_random_uuid(), $1, $2, t."address", $3, $4, $5 from (select coalesce((select d."to" from "delivery" d
        where d."messageId" = $5 and d."providerId" = $7 order by d."attempt" desc limit 1),
        case when $2 = 'email' then c."email" else c."phone" end) as "address" from "candidate" c where c."id" = $6) t
      where t."address" is not null ${suppressionAgain}`,
    values: [organisationId, channel, kept, code, messageId, candidateId, providerId],
  };
}

const asideSql = 'update "receipt" set "failedAt" = now() where "id" = $1';

const dueSql = `
select r."id", r."event", r."failure", r."code", r."provider", r."providerId", m."id" as "messageId", m."organisationId", m."applicationId", m."candidateId", m."messageKey",
  m."channel", m."acceptedAt"
from "receipt" r
join "message" m on m."provider" = r."provider" and (m."id" = r."messageId" or (r."messageId" is null and m."providerId" = r."providerId"))
where r."appliedAt" is null and m."acceptedAt" is not null and (r."organisationId" is null or r."organisationId" = m."organisationId") and (m."providerId" is null or m."providerId" = r."providerId")
  and ${receiptTurn} for update of r skip locked`;

/** Of a message whose last word is that nobody knows: the run looks again and finds the receipt. Told once for each. */
const proofSql = `
insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "createdAt", "attempts", "nextAttemptAt")
select md5(r."id" || '/proof')::uuid, m."organisationId", m."applicationId", 'receiptCame', jsonb_build_object('messageId', m."id"), 'besked',
  now(), 0, now()
from "receipt" r join "message" m on m."id" = r."messageId"
where r."appliedAt" is null and m."acceptedAt" is null and m."status" = 'queued' and (r."organisationId" is null or r."organisationId" = m."organisationId")
  and exists (select 1 from "delivery" d where d."messageId" = m."id" and d."provider" = r."provider" and d."outcome" = 'unclear')
on conflict do nothing`;

const oldSql = `update "receipt" r set "appliedAt" = now() where r."appliedAt" is null and (r."receivedAt" < now() - interval '7 days'
  or (r."receivedAt" < now() - interval '10 minutes' and r."messageId" is not null
    and not exists (select 1 from "message" m where m."id" = r."messageId")
    and not exists (select 1 from "page_message" p where p."id" = r."messageId")))`;
