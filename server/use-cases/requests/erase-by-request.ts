import { findStoodFor } from '../../absences/stood-for.ts';
import { isAmong, recruiters, type Role, rolesByJobRole } from '../../contract/access.ts';
import type { RequestView } from '../../contract/requests.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Database, Parts } from '../../parts.ts';
import { eraseCandidate } from '../erase/erase-candidate.ts';
import { closeRequest } from './close-request.ts';
import { findOpenRequest, refuseUnfit } from './find-open-request.ts';
import { getRequest } from './get-request.ts';

type Asked = { readonly requestId: string; readonly name: string };

const recruiting = Object.entries(rolesByJobRole).flatMap(([role, may]) => (may === 'recruiter' ? [role] : []));

/** Does what the candidate has asked for. Refuses where that would empty what they have in a job in which the caller does not recruit. */
export async function eraseByRequest(
  parts: Parts,
  caller: Pick<Caller, 'organisationId' | 'userId'>,
  { requestId, name }: Asked,
): Promise<RequestView> {
  const { organisationId, userId } = caller;
  const request = orNotFound(
    await parts.database.candidateRequest.findFirst({
      where: { id: requestId, organisationId },
      include: { application: { select: { candidateId: true } } },
    }),
  );
  refuseUnfit(request, 'deletion');
  const { candidateId } = request.application;
  await refuseElsewhere(parts.database, caller, candidateId);
  await eraseCandidate(parts, caller, {
    ...{ candidateId, name },
    async write(transaction) {
      const open = await findOpenRequest(transaction, { organisationId, requestId, kind: 'deletion' });
      await closeRequest(transaction, { request: open, userId, status: 'done' });
    },
  });
  return getRequest(parts.database, organisationId, requestId);
}

async function refuseElsewhere(
  database: Database,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  candidateId: string,
): Promise<void> {
  const member = await database.member.findFirst({
    where: { organizationId: organisationId, userId },
    select: { role: true },
  });
  if (member && isAmong(recruiters, { role: member.role as Role })) return;
  const people = await findStoodFor(database, { organisationId, userId });
  const own = { roles: { some: { userId: { in: people }, role: { in: recruiting } } } };
  const where = { candidateId, organisationId, NOT: { job: own } };
  if ((await database.application.count({ where })) > 0) throw new Refusal('erasesElsewhere');
}
