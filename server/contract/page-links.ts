import { z } from 'zod';
import { recruiters, route, uuid } from './route.ts';

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
} as const;
