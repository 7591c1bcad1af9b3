import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import type { CandidateMerge } from '../../../prisma/client.ts';
import type { Caller } from '../../http/caller.ts';
import { tellStaff } from '../../notices/tell-staff.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { closeWays } from '../contact/close-ways.ts';
import { replaceWithin } from '../page-link/replace-link.ts';
import type { Kept, KeptEntry } from './kept-entries.ts';

const recruiters = [{ kind: 'role', role: 'recruiter' }] as const;
const withinMs = 2 * 86_400_000;

type Parted = {
  readonly caller: Caller;
  readonly merge: Pick<CandidateMerge, 'id' | 'mergedAt'>;
  readonly kept: Kept;
  readonly carried: CarriedChannels;
};

/**
 * Of two people who were taken for one: whoever was told something at the other's address is told by a person, and has a page whose link the other
 * does not know; nothing more leaves there; and where an application ended for the other's hiring, those who recruit for it hear so. Answers in how
 * many applications there is something to put right.
 */
export async function mendParted(
  transaction: Transaction,
  environment: Parts['environment'],
  { caller, merge, kept, carried }: Parted,
): Promise<number> {
  const sides = [
    { entry: kept.one, ids: kept.own, other: kept.other, others: kept.moved },
    { entry: kept.other, ids: kept.moved, other: kept.one, others: kept.own },
  ];
  const wrong = new Set<string>();
  for (const { entry, ids, other, others } of sides) {
    await closeWays(transaction, environment, { candidateId: entry.id, before: kept.after, now: entry, carried });
    const told = await findToldElsewhere(transaction, { entry, other, ids, since: merge.mergedAt });
    for (const { applicationId, jobId, messageId } of told) {
      wrong.add(applicationId);
      await openTask(transaction, caller, { merge, applicationId, jobId, messageId });
      const by = { kind: 'person', id: caller.userId } as const;
      const { organisationId } = caller;
      await replaceWithin(transaction, environment, { organisationId, applicationId, by, carried });
    }
    await forgetHiring(transaction, ids, others);
    for (const { applicationId, jobId } of await findEndedForOther(transaction, ids, others)) {
      wrong.add(applicationId);
      await tellStaff(transaction, {
        ...{ organisationId: caller.organisationId, jobId, applicationId, to: recruiters },
        ...{ key: `${applicationId}/endedForOther/${merge.id}`, kind: 'task', about: 'endedForOther' },
      });
    }
  }
  return wrong.size;
}

type Wrong = { readonly applicationId: string; readonly jobId: string };
type Told = Wrong & { readonly messageId: string | null };

type Between = {
  readonly entry: KeptEntry;
  readonly other: KeptEntry;
  readonly ids: readonly string[];
  readonly since: Date;
};

/** Applications of which something has reached an address since then that is the other entry's alone, with the newest message of those; null where it was only what the page sends. */
function findToldElsewhere(transaction: Transaction, { entry, other, ids, since }: Between): Promise<Told[]> {
  const own = [entry.email, entry.phone];
  const wrong = [other.email, other.phone].flatMap((to) => (to === null || own.includes(to) ? [] : [to]));
  return transaction.$queryRaw<Told[]>`
    select a."id" as "applicationId", a."jobId", (array_agg(x."messageId" order by x."at" desc) filter (where x."messageId" is not null))[1] as "messageId"
    from "application" a join (
      select m."applicationId", m."id" as "messageId", d."to", d."endedAt" as "at" from "message" m join "delivery" d on d."messageId" = m."id"
      where d."outcome" = 'accepted'
      union all
      select p."applicationId", null, p."to", p."sentAt" from "page_message" p where p."sentAt" is not null
    ) x on x."applicationId" = a."id"
    where a."id" = any(${[...ids]}::uuid[]) and x."at" >= ${since} and x."to" = any(${wrong}::text[])
    group by a."id", a."jobId"`;
}

/** Applications that ended because the other was hired. */
function findEndedForOther(
  transaction: Transaction,
  ids: readonly string[],
  others: readonly string[],
): Promise<Wrong[]> {
  return transaction.$queryRaw<Wrong[]>`
    select distinct a."id" as "applicationId", a."jobId" from "application" a join "signal" s on s."applicationId" = a."id"
    where a."id" = any(${[...ids]}::uuid[]) and s."kind" = 'hiredElsewhere' and s."refusedAt" is null and s."payload" ->> 'hiredIn' = any(${[...others]}::text[])`;
}

/** The other's hiring that a run has not heard of yet is none of its business any more. */
async function forgetHiring(
  transaction: Transaction,
  ids: readonly string[],
  others: readonly string[],
): Promise<void> {
  await transaction.$executeRaw`
    update "signal" set "refusedAt" = now(), "refusedCode" = 'movedOn'
    where "applicationId" = any(${[...ids]}::uuid[]) and "kind" = 'hiredElsewhere' and "appliedAt" is null and "refusedAt" is null
      and "payload" ->> 'hiredIn' = any(${[...others]}::text[])`;
}

type Opened = Wrong & { readonly merge: Pick<CandidateMerge, 'id'>; readonly messageId: string | null };

async function openTask(
  transaction: Transaction,
  { organisationId }: Caller,
  { merge, applicationId, jobId, messageId }: Opened,
): Promise<void> {
  const [key, openedAt] = [`toldElsewhere/${merge.id}`, new Date()];
  const about = { organisationId, applicationId, due: new Date(openedAt.getTime() + withinMs) };
  await transaction.task.create({
    data: { ...about, key, about: 'toldElsewhere', assignees: [...recruiters], messageId, openedAt },
  });
  const told = { key: `${applicationId}/task/${key}`, kind: 'task', about: 'toldElsewhere' } as const;
  await tellStaff(transaction, { ...about, ...told, jobId, to: recruiters });
}
