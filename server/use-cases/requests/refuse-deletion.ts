import type { RefusalReason } from '../../contract/fixed-values.ts';
import type { RequestView } from '../../contract/requests.ts';
import type { Caller } from '../../http/caller.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import type { Parts } from '../../parts.ts';
import { recordAside } from '../record-aside.ts';
import { recordAudit } from '../record-audit.ts';
import { closeRequest } from './close-request.ts';
import { findOpenRequest } from './find-open-request.ts';
import { getRequest } from './get-request.ts';
import { tellAnswer } from './tell-answer.ts';

type Refused = { readonly requestId: string; readonly reason: RefusalReason; readonly text: string };

/** The data stay: the candidate is told why, and the page says it too. */
export async function refuseDeletion(
  parts: Pick<Parts, 'database' | 'environment' | 'senders'>,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  { requestId, reason, text }: Refused,
): Promise<RequestView> {
  const { database, environment } = parts;
  const by = { kind: 'person', id: userId } as const;
  const carried = await carriedByPage(parts, organisationId);
  await database.$transaction(async (transaction) => {
    const request = await findOpenRequest(transaction, { organisationId, requestId, kind: 'deletion' });
    const { applicationId } = request;
    await closeRequest(transaction, { request, userId, status: 'refused', reason, text });
    await tellAnswer(transaction, environment, { ...request, text }, { carried });
    await recordAside(transaction, { applicationId, kind: 'deletionRefused', byId: userId });
    await recordAudit(transaction, {
      ...{ organisationId, by, action: 'refuseDeletion', target: 'application', targetId: applicationId },
      after: { requestId, reason },
    });
  });
  return getRequest(database, organisationId, requestId);
}
