import type { RequestKind } from '../../contract/requests.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Transaction } from '../../parts.ts';

/** Refuses a request for something else, and one that has been answered. */
export function refuseUnfit(request: { readonly kind: string; readonly status: string }, kind: RequestKind): void {
  if (request.kind !== kind) throw new Refusal('otherRequest');
  if (request.status !== 'open') throw new Refusal('requestAnswered');
}

type Asked = { readonly organisationId: string; readonly requestId: string; readonly kind: RequestKind };

/** A request of that kind that waits for an answer, locked until the transaction ends; refuses one for something else or that has been answered. */
export async function findOpenRequest(transaction: Transaction, { organisationId, requestId, kind }: Asked) {
  await transaction.$queryRaw`select 1 from "candidate_request" where "id" = ${requestId}::uuid for update`;
  const request = orNotFound(
    await transaction.candidateRequest.findFirst({
      where: { id: requestId, organisationId },
      include: { application: { include: { candidate: true, job: { select: { title: true } } } } },
    }),
  );
  refuseUnfit(request, kind);
  return request;
}
