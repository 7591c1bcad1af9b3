import type { RefusalReason } from '../../contract/fixed-values.ts';
import type { RequestView } from '../../contract/requests.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import type { Parts } from '../../parts.ts';
import { recordAside } from '../record-aside.ts';
import { recordAudit } from '../record-audit.ts';
import { checkRefusal } from './check-refusal.ts';
import { closeRequest, keptOf } from './close-request.ts';
import { findOpenRequest, refuseUnfit } from './find-open-request.ts';
import { getRequest } from './get-request.ts';
import { tellAnswer } from './tell-answer.ts';

type Refused = {
  readonly requestId: string;
  readonly reason: RefusalReason;
  readonly text: string;
  readonly override?: { readonly reason: string } | undefined;
};

/** The data stay: the candidate is told why, and the page says it too. */
export async function refuseDeletion(
  parts: Pick<Parts, 'database' | 'environment' | 'senders'>,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  { requestId, reason, text, override }: Refused,
): Promise<RequestView> {
  const { database, environment } = parts;
  const found = orNotFound(await database.candidateRequest.findFirst({ where: { id: requestId, organisationId } }));
  refuseUnfit(found, 'deletion');
  const { applicationId } = found;
  const codes = await checkRefusal(database, { organisationId, applicationId, text, override });
  const by = { kind: 'person', id: userId } as const;
  const carried = await carriedByPage(parts, organisationId);
  await database.$transaction(async (transaction) => {
    const request = await findOpenRequest(transaction, { organisationId, requestId, kind: 'deletion' });
    await closeRequest(transaction, { request, userId, status: 'refused', reason, text, ...keptOf(codes, override) });
    await tellAnswer(transaction, environment, { ...request, text }, { carried });
    await recordAside(transaction, { applicationId, kind: 'deletionRefused', byId: userId });
    await recordAudit(transaction, {
      ...{ organisationId, by, action: 'refuseDeletion', target: 'application', targetId: applicationId },
      after: { requestId, reason, ...(codes.length > 0 ? { overridden: codes } : {}) },
    });
  });
  return getRequest(database, organisationId, requestId);
}
