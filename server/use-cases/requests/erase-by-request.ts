import type { RequestView } from '../../contract/requests.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { eraseCandidate } from '../erase/erase-candidate.ts';
import { closeRequest } from './close-request.ts';
import { findOpenRequest } from './find-open-request.ts';
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
      where: { id: requestId, organisationId, kind: 'deletion' },
      include: { application: { select: { candidateId: true } } },
    }),
  );
  if (request.status !== 'open') throw new Refusal('requestAnswered');
  await eraseCandidate(parts, caller, {
    ...{ candidateId: request.application.candidateId, name },
    async write(transaction) {
      const open = await findOpenRequest(transaction, { organisationId, requestId, kind: 'deletion' });
      await closeRequest(transaction, { request: open, userId, status: 'done' });
    },
  });
  return getRequest(parts.database, organisationId, requestId);
}
