import { candidateLink } from '../../activities/candidate-link.ts';
import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { exportCandidate } from '../use-cases/own-data/export-candidate.ts';
import { replaceLink } from '../use-cases/page-link/replace-link.ts';

export function servePageLinks(serve: Serve, parts: Parts): void {
  serve(routes.replacePageLink, async ({ caller: { organisationId, userId }, params: { applicationId } }) => {
    const by = { kind: 'person', id: userId } as const;
    const { pageKey, sentBy } = await replaceLink(parts, { organisationId, applicationId, by });
    return { pageUrl: candidateLink(pageKey, parts.environment), sentBy };
  });
  serve(routes.exportCandidate, ({ caller, params }) => exportCandidate(parts.database, caller, params.candidateId));
}
