import { randomUUID } from 'node:crypto';
import type { Prisma } from '../../prisma/client.ts';
import { type PersonalDetail, personalDetails } from '../contract/personal-details.ts';
import type { Transaction } from '../parts.ts';
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

type Given = {
  readonly organisationId: string;
  readonly candidateId: string;
  readonly by: SignalActor;
  readonly given: GivenDetails & { readonly phoneIsMobile: boolean };
};

/**
 * Gives the stored entry of somebody known what it has none of, and tells the processes that they are in; answers which of the details it has
 * otherwise. Those stay: by them the person is told of other applications.
 */
export async function completePerson(
  transaction: Transaction,
  { organisationId, candidateId, by, given }: Given,
): Promise<PersonalDetail[]> {
  await transaction.$queryRaw`select 1 from "candidate" where "id" = ${candidateId}::uuid for update`;
  const stored = await transaction.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  const { missing, differs } = compareDetails(stored, given);
  const data = dataOf(missing, given);
  // Another job may tell more about who else they are, whatever is given.
  await transaction.candidate.update({ where: { id: candidateId }, data: { ...data, updatedAt: new Date() } });
  if (missing.length === 0) return [...differs];
  const open = await transaction.application.findMany({
    where: { candidateId, organisationId, status: { in: ['new', 'active'] } },
    select: { id: true },
  });
  for (const { id: applicationId } of open)
    await storeSignal(transaction, {
      ...{ id: randomUUID(), organisationId, applicationId, kind: 'dataChanged', payload: {}, by },
    });
  await recordAudit(transaction, {
    ...{ organisationId, by, action: 'changeCandidate', target: 'candidate', targetId: candidateId },
    after: { renewed: [...missing] },
  });
  return [...differs];
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
