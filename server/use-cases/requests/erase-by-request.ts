import type { RequestView } from '../../contract/requests.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { eraseCandidate } from '../erase/erase-candidate.ts';
import { closeRequest } from './close-request.ts';
import { findOpenRequest, refuseUnfit } from './find-open-request.ts';
import { getRequest } from './get-request.ts';

type Asked = { readonly requestId: string; readonly name: string };

/** Does what the candidate has asked for. */
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
  await eraseCandidate(parts, caller, {
    ...{ candidateId: request.application.candidateId, name },
    async write(transaction) {
      const open = await findOpenRequest(transaction, { organisationId, requestId, kind: 'deletion' });
      await closeRequest(transaction, { request: open, userId, status: 'done' });
    },
  });
  return getRequest(parts.database, organisationId, requestId);
}
