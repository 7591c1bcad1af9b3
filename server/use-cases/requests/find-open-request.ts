import type { RequestKind } from '../../contract/requests.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Transaction } from '../../parts.ts';

type Asked = { readonly organisationId: string; readonly requestId: string; readonly kind: RequestKind };

/** A request of that kind that waits for an answer, locked until the transaction ends; refuses one that has been answered. */
export async function findOpenRequest(transaction: Transaction, { organisationId, requestId, kind }: Asked) {
  await transaction.$queryRaw`select 1 from "candidate_request" where "id" = ${requestId}::uuid for update`;
  const request = orNotFound(
    await transaction.candidateRequest.findFirst({
      where: { id: requestId, organisationId, kind },
      include: { application: { include: { candidate: true, job: { select: { title: true } } } } },
    }),
  );
  if (request.status !== 'open') throw new Refusal('requestAnswered');
  return request;
}
