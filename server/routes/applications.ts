import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { changeCandidate } from '../use-cases/change-candidate.ts';
import { createApplication } from '../use-cases/create-application.ts';
import { decide } from '../use-cases/decide.ts';
import { previewDecision } from '../use-cases/preview-decision.ts';
import { isInterviewer } from '../use-cases/as-interviewer-sees.ts';
import { findApplication } from '../use-cases/find-application.ts';
import { findCandidates } from '../use-cases/find-candidates.ts';
import { findTimeline } from '../use-cases/find-timeline.ts';
import { getApplication } from '../use-cases/get-application.ts';
import { findNearNames } from '../use-cases/search/find-near-names.ts';
import { findWritten } from '../use-cases/search/find-written.ts';
import { getDecision, getSignal } from '../use-cases/signal-views.ts';
import { readTag } from '../http/read-tag.ts';

export function serveApplications(serve: Serve, parts: Parts): void {
  const { database } = parts;

  serve(routes.createApplication, ({ caller, params: { jobId }, body, newId }) =>
    createApplication(
      parts,
      caller,
      { jobId, applicant: body },
      {
        applicationId: newId('application'),
        candidateId: newId('candidate'),
      },
    ),
  );

  serve(routes.getApplication, ({ caller, params }) => getApplication(parts, caller, params.applicationId));

  serve(routes.listTimeline, async ({ caller, params, query }) =>
    findTimeline(database, await findApplication(database, caller.organisationId, params.applicationId), {
      ...query,
      readsWords: !isInterviewer(caller),
    }),
  );

  serve(routes.previewDecision, ({ caller, params: { applicationId }, body }) =>
    previewDecision(parts, caller, { applicationId, body }),
  );

  serve(routes.decide, ({ caller, params: { applicationId }, body: { replaces = null, ...body }, newId }) => {
    const made = { decisionId: newId('decision'), signalId: newId('signal'), replaces };
    return decide(parts, caller, { applicationId, body }, made);
  });

  serve(routes.getDecision, ({ caller: { organisationId, language }, params }) =>
    getDecision(database, organisationId, params.decisionId, language),
  );

  serve(routes.getSignal, ({ caller: { organisationId, language }, params }) =>
    getSignal(database, organisationId, params.signalId, language),
  );

  serve(routes.changeCandidate, async ({ caller: { organisationId, userId }, params, body, request, response }) => {
    const by = { kind: 'person', id: userId } as const;
    const from = readTag(request.get('if-match'));
    const changed = await changeCandidate(parts, { organisationId, by, from }, params.candidateId, body);
    response.set('ETag', `"${changed.tag}"`);
    return changed;
  });

  serve(routes.listCandidates, ({ caller: { organisationId }, query }) => findCandidates(parts, organisationId, query));

  serve(routes.listNearNames, ({ caller: { organisationId }, query: { search = '' } }) =>
    findNearNames(parts, { organisationId }, search),
  );

  serve(routes.listWritten, ({ caller: { organisationId }, query: { search = '' } }) =>
    findWritten(parts, organisationId, search),
  );
}
