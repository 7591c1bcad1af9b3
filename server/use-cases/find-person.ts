import { findSeenByOwnRole } from '../auth/own-jobs.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Transaction } from '../parts.ts';
import { findPossible } from './find-possible.ts';
import { type Person, recogniseCandidate } from './recognise-candidate.ts';

type Asked = Person & { readonly jobId: string; readonly person?: string | undefined };

/**
 * Who it is among the known who is put into a job; undefined for somebody new. Refuses where that has to be said first, and whoever is said to be
 * it but is neither seen by the caller nor would have been offered: an id alone opens nobody's data.
 */
export async function findPerson(
  transaction: Transaction,
  caller: Caller,
  { person, ...asked }: Asked,
): Promise<{ readonly id: string } | undefined> {
  const { organisationId } = caller;
  if (person === 'new') return undefined;
  const seen = await findSeenByOwnRole(transaction, caller);
  const findPeople = () => findPossible(transaction, { organisationId, jobId: asked.jobId, seen }, asked);
  if (person !== undefined) {
    const named = orNotFound(
      await transaction.candidate.findFirst({
        where: { id: person, organisationId, erasedAt: null },
        select: { id: true, applications: { select: { jobId: true } } },
      }),
    );
    if (seen === undefined || named.applications.some(({ jobId }) => seen.includes(jobId))) return named;
    return orNotFound((await findPeople()).some(({ candidateId }) => candidateId === person) ? named : null);
  }
  const found = await recogniseCandidate(transaction, organisationId, asked);
  if (found) return found;
  const people = await findPeople();
  if (people.length > 0) throw new Refusal('mayBeKnown', { more: { people } });
  return undefined;
}
