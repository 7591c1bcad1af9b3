import { z } from 'zod';
import { administrators, recruiters, route, uuid } from './route.ts';

export const pageLinkRoutes = {
  replacePageLink: route(
    'post',
    '/api/v1/applications/{applicationId}/page-link',
    "Replaces the link to the candidate's page: the old one opens nothing from now on, and the new one goes to the candidate",
    recruiters,
    {
      params: z.object({ applicationId: uuid }),
      /** `sentBy`: the way by which it goes; null where none works. */
      answer: z.object({ pageUrl: z.string(), sentBy: z.enum(['email', 'sms']).nullable() }),
    },
  ),
  exportCandidate: route(
    'get',
    '/api/v1/candidates/{candidateId}/data',
    'Everything that is held about a person, as they may read it themselves; recorded in the audit log',
    administrators,
    { params: z.object({ candidateId: uuid }), answer: z.looseObject({ format: z.literal(1) }) },
  ),
} as const;
