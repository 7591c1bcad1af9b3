import type { PossiblePerson } from '../contract/applications.ts';
import { rowIdentity } from '../imports/row-identity.ts';
import type { Transaction } from '../parts.ts';
import { fullName } from './names-of.ts';
import { findNamesakes, type Person, possiblyAmong } from './recognise-candidate.ts';

type Where = {
  readonly organisationId: string;
  readonly jobId: string;
  /** The jobs that may be told of; undefined for all. */
  readonly seen: readonly string[] | undefined;
};
const most = 10;

/** Whom somebody who is put into a job may be, where only a person can tell: an address and one name in common, or the name and no address. Of whoever is in no job that may be told of only the name. */
export async function findPossible(
  transaction: Transaction,
  { organisationId, jobId, seen }: Where,
  person: Person,
): Promise<PossiblePerson[]> {
  const ids =
    person.email || person.phone
      ? possiblyAmong(await findNamesakes(transaction, organisationId, [person]), person).map(({ id }) => id)
      : await findOfName(transaction, jobId, person);
  const rows = await transaction.candidate.findMany({
    where: { id: { in: ids.slice(0, most) }, organisationId, erasedAt: null },
    include: { applications: { include: { job: { select: { title: true } } }, orderBy: { appliedAt: 'desc' } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, applications, email, phone, ...names }) => {
    const told = applications.filter((one) => seen?.includes(one.jobId) ?? true);
    const reach = seen && told.length === 0 ? { email: null, phone: null } : { email, phone };
    return {
      ...{ candidateId: id, name: fullName(names), ...reach },
      applications: told.map((one) => ({ applicationId: one.id, jobTitle: one.job.title })),
      here: applications.find((one) => one.jobId === jobId)?.id ?? null,
    };
  });
}

async function findOfName(transaction: Transaction, jobId: string, { firstName, lastName }: Person): Promise<string[]> {
  const where = { jobId, rowIdentity: rowIdentity({ firstName, lastName }) };
  const rows = await transaction.application.findMany({ where, select: { candidateId: true } });
  return rows.map(({ candidateId }) => candidateId);
}
