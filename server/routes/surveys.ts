import { routes } from '../contract/routes.ts';
import { readRevision } from '../http/read-revision.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { exportSurveys } from '../surveys/export-surveys.ts';
import { findComments } from '../surveys/find-comments.ts';
import { findJobSurveys } from '../surveys/find-job-surveys.ts';
import { getFigures } from '../surveys/get-figures.ts';
import { getSurveySettings } from '../surveys/get-survey-settings.ts';
import { setSurveySettings } from '../surveys/set-survey-settings.ts';

/** What candidates say, for those who work here; and how they are asked. */
export function serveSurveys(serve: Serve, { database }: Parts): void {
  serve(routes.getSurveyFigures, ({ caller: { organisationId } }) => getFigures(database, organisationId));
  serve(routes.getJobSurvey, ({ caller: { organisationId }, params: { jobId } }) =>
    getFigures(database, organisationId, jobId),
  );
  serve(routes.listJobSurveys, ({ caller: { organisationId }, query }) =>
    findJobSurveys(database, organisationId, query),
  );
  serve(routes.listSurveyComments, ({ caller: { organisationId }, query }) =>
    findComments(database, organisationId, query),
  );
  serve(routes.listJobSurveyComments, ({ caller: { organisationId }, params: { jobId }, query }) =>
    findComments(database, organisationId, { ...query, jobId }),
  );
  serve(routes.exportSurveys, async ({ caller: { organisationId }, response }) => {
    await exportSurveys(database, organisationId, response);
    return undefined;
  });
  serve(routes.getSurveySettings, ({ caller: { organisationId } }) => getSurveySettings(database, organisationId));
  serve(routes.setSurveySettings, ({ caller, body, request }) =>
    setSurveySettings(database, caller, { settings: body, revision: readRevision(request.get('if-match')) }),
  );
}
