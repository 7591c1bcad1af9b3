import type { RequestView } from '../../contract/requests.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import type { Parts } from '../../parts.ts';
import { recordAside } from '../record-aside.ts';
import { recordAudit } from '../record-audit.ts';
import { checkMerits } from './check-merits.ts';
import { closeRequest, keptOf } from './close-request.ts';
import { findOpenRequest, refuseUnfit } from './find-open-request.ts';
import { getRequest } from './get-request.ts';
import { tellAnswer } from './tell-answer.ts';

type Answered = {
  readonly requestId: string;
  readonly text: string;
  readonly override?: { readonly reason: string } | undefined;
};

/** Sends what merits the one chosen had; by another way, or by a person who calls, where it does not arrive. */
export async function answerMerits(
  parts: Pick<Parts, 'database' | 'environment' | 'senders'>,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  { requestId, text, override }: Answered,
): Promise<RequestView> {
  const { database, environment } = parts;
  const where = { id: requestId, organisationId };
  const found = orNotFound(await database.candidateRequest.findFirst({ where }));
  refuseUnfit(found, 'merits');
  const { applicationId } = found;
  const codes = await checkMerits(database, { organisationId, applicationId, text, override });
  const by = { kind: 'person', id: userId } as const;
  const carried = await carriedByPage(parts, organisationId);
  await database.$transaction(async (transaction) => {
    const request = await findOpenRequest(transaction, { organisationId, requestId, kind: 'merits' });
    await closeRequest(transaction, { request, userId, status: 'done', text, ...keptOf(codes, override) });
    await tellAnswer(transaction, environment, { ...request, text }, { carried });
    await recordAside(transaction, { applicationId, kind: 'meritsAnswered', byId: userId });
    await recordAudit(transaction, {
      ...{ organisationId, by, action: 'answerMerits', target: 'application', targetId: applicationId },
      after: { requestId, ...(codes.length > 0 ? { overridden: codes } : {}) },
    });
  });
  return getRequest(database, organisationId, requestId);
}
