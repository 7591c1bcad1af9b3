import { routes } from '../contract/routes.ts';
import { readRevision } from '../http/read-revision.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findApplication } from '../use-cases/find-application.ts';
import { discardUnseenDrafts } from '../use-cases/scorecards/discard-unseen-drafts.ts';
import { findHandedIn } from '../use-cases/scorecards/find-handed-in.ts';
import { findMyDrafts } from '../use-cases/scorecards/find-my-drafts.ts';
import { findOwedScorecards } from '../use-cases/scorecards/find-owed-scorecards.ts';
import { findRevisions } from '../use-cases/scorecards/find-revisions.ts';
import { findScorecardDrafts } from '../use-cases/scorecards/find-scorecard-drafts.ts';
import { getScorecardForm } from '../use-cases/scorecards/get-scorecard-form.ts';
import { handInScorecard } from '../use-cases/scorecards/hand-in-scorecard.ts';
import { saveScorecardDraft } from '../use-cases/scorecards/save-scorecard-draft.ts';
import { standAside } from '../use-cases/scorecards/stand-aside.ts';

const findMine = { owed: findOwedScorecards, draft: findMyDrafts, handedIn: findHandedIn };

export function serveScorecards(serve: Serve, { database }: Parts): void {
  serve(routes.listMyScorecards, ({ caller, query: { state, ...query } }) => findMine[state](database, caller, query));
  serve(routes.discardUnseenDrafts, ({ caller }) => discardUnseenDrafts(database, caller));
  serve(routes.getScorecardForm, ({ caller, params }) => getScorecardForm(database, caller, params.applicationId));
  serve(routes.listScorecardDrafts, ({ caller, params, query }) =>
    findScorecardDrafts(database, caller, { ...params, ...query }),
  );

  serve(routes.saveScorecardDraft, async ({ caller, params: { applicationId }, body, request, response }) => {
    const { stepId, visit, handedIn, ...content } = body;
    const revision = readRevision(request.get('if-match'));
    const save = { applicationId, looked: { stepId, visit }, content, revision, handedIn };
    const saved = await saveScorecardDraft(database, caller, save);
    response.set('ETag', `"${saved.revision}"`);
    return saved;
  });

  serve(routes.discardScorecardDraft, async ({ caller, params: { applicationId }, query: { stepId, visit } }) => {
    await findApplication(database, caller.organisationId, applicationId);
    await database.scorecardDraft.deleteMany({ where: { applicationId, stepId, visit, authorId: caller.userId } });
    return undefined;
  });

  serve(routes.handInScorecard, ({ caller, params: { applicationId }, body }) =>
    handInScorecard(database, caller, { applicationId, given: body }),
  );
  serve(routes.standAside, ({ caller, params, body }) => standAside(database, caller, { ...params, ...body }));
  serve(routes.listScorecardRevisions, ({ caller, params, query }) =>
    findRevisions(database, caller, { ...params, ...query }),
  );
}
