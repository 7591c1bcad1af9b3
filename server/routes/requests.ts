import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { eraseCandidate } from '../use-cases/erase/erase-candidate.ts';
import { answerMerits } from '../use-cases/requests/answer-merits.ts';
import { eraseByRequest } from '../use-cases/requests/erase-by-request.ts';
import { findRequests } from '../use-cases/requests/find-requests.ts';
import { recordRequest } from '../use-cases/requests/record-request.ts';
import { refuseDeletion } from '../use-cases/requests/refuse-deletion.ts';

export function serveRequests(serve: Serve, parts: Parts): void {
  serve(routes.listRequests, ({ caller: { organisationId }, params, query }) =>
    findRequests(parts.database, organisationId, { ...params, ...query }),
  );
  serve(routes.recordRequest, ({ caller, params, body, newId }) =>
    recordRequest(parts.database, caller, { id: newId('request'), ...params, ...body }),
  );
  serve(routes.refuseDeletion, ({ caller, params, body }) => refuseDeletion(parts, caller, { ...params, ...body }));
  serve(routes.answerMerits, ({ caller, params, body }) => answerMerits(parts, caller, { ...params, ...body }));
  serve(routes.eraseByRequest, ({ caller, params, body }) => eraseByRequest(parts, caller, { ...params, ...body }));
  serve(routes.eraseCandidate, async ({ caller, params, body }) => {
    await eraseCandidate(parts, caller, { ...params, ...body });
    return undefined;
  });
}
