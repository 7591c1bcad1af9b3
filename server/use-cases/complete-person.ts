import { randomUUID } from 'node:crypto';
import type { Prisma } from '../../prisma/client.ts';
import { type PersonalDetail, personalDetails } from '../contract/personal-details.ts';
import type { Transaction } from '../parts.ts';
import { changedPayload } from './changed-details.ts';
import { recordAudit } from './record-audit.ts';
import { type SignalActor, storeSignal } from './send-signal.ts';

/** What is given of somebody; what is left out or empty was not given. */
export type GivenDetails = { readonly [detail in PersonalDetail]?: string | null | undefined };
type StoredDetails = Readonly<Record<PersonalDetail, string | null>>;
type Compared = { readonly missing: readonly PersonalDetail[]; readonly differs: readonly PersonalDetail[] };

const plain = (value: string) => value.normalize('NFC').trim().toLowerCase();

/** Which of the given details of somebody known the stored entry has none of, and which it has otherwise; names and addresses in small letters. */
export function compareDetails(stored: StoredDetails, given: GivenDetails): Compared {
  const told = personalDetails.filter((detail) => given[detail]);
  return {
    missing: told.filter((detail) => stored[detail] === null),
    differs: told.filter((detail) => stored[detail] !== null && plain(stored[detail]) !== plain(given[detail] ?? '')),
  };
}

type Stored = Prisma.CandidateGetPayload<object>;
type Given = {
  /** As it is locked (`lockPeople`). */
  readonly stored: Stored;
  readonly given: GivenDetails & { readonly phoneIsMobile: boolean };
};
type Acting = { readonly organisationId: string; readonly by: SignalActor };

/** The entries of people who are known, theirs alone until the transaction ends; locked in one order, so that two lists never wait for each other. */
export async function lockPeople(transaction: Transaction, ids: readonly string[]): Promise<Stored[]> {
  if (ids.length === 0) return [];
  await transaction.$queryRaw`
    select 1 from "candidate" where "id" = any(${[...ids]}::uuid[]) order by "id" for update`;
  return transaction.candidate.findMany({ where: { id: { in: [...ids] } } });
}

/**
 * Gives the stored entries of people who are known what they have none of, and tells the processes that they are in. What they have otherwise
 * stays (`compareDetails`): by that they are told of other applications.
 */
export async function completePeople(
  transaction: Transaction,
  acting: Acting,
  people: readonly Given[],
): Promise<void> {
  if (people.length === 0) return;
  // Another job may tell more about who else they are, whatever is given.
  await transaction.candidate.updateMany({
    where: { id: { in: people.map(({ stored }) => stored.id) } },
    data: { updatedAt: new Date() },
  });
  for (const one of people) {
    const { missing } = compareDetails(one.stored, one.given);
    if (missing.length > 0) await completePerson(transaction, acting, { ...one, missing });
  }
}

async function completePerson(
  transaction: Transaction,
  { organisationId, by }: Acting,
  { stored: { id: candidateId }, given, missing }: Given & Pick<Compared, 'missing'>,
): Promise<void> {
  await transaction.candidate.update({ where: { id: candidateId }, data: dataOf(missing, given) });
  const open = await transaction.application.findMany({
    where: { candidateId, organisationId, status: { in: ['new', 'active'] } },
    select: { id: true },
  });
  for (const { id: applicationId } of open)
    await storeSignal(transaction, {
      ...{ id: randomUUID(), organisationId, applicationId, kind: 'dataChanged', by },
      payload: changedPayload(missing),
    });
  await recordAudit(transaction, {
    ...{ organisationId, by, action: 'changeCandidate', target: 'candidate', targetId: candidateId },
    after: { renewed: [...missing] },
  });
}

/** The columns of what is missing: a new address is neither dead nor is its proof in doubt, unless the suppressions say so. */
function dataOf(
  missing: readonly PersonalDetail[],
  given: GivenDetails & { readonly phoneIsMobile: boolean },
): Prisma.CandidateUpdateInput {
  return {
    ...Object.fromEntries(missing.map((detail) => [detail, given[detail]])),
    ...(missing.includes('email') ? { emailDead: false } : {}),
    ...(missing.includes('phone') ? { phoneIsMobile: given.phoneIsMobile, phoneDead: false } : {}),
  };
}
