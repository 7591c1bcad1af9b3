import { absenceRoutes } from './absences.ts';
import { applicationRoutes } from './applications.ts';
import { applyPageRoutes } from './apply-page.ts';
import { auditRoutes } from './audit.ts';
import { candidatePageRoutes, webhookRoutes } from './candidate-page.ts';
import { closingRoutes } from './closing.ts';
import { decisionBatchRoutes } from './decision-batches.ts';
import { documentRoutes } from './documents.ts';
import { heldSendRoutes } from './held-sends.ts';
import { importRoutes } from './imports.ts';
import { invitationRoutes } from './invitations.ts';
import { jobRoutes } from './jobs.ts';
import { keyRoutes } from './keys.ts';
import { liveRoutes } from './live.ts';
import { mergeRoutes } from './merges.ts';
import { moveRoutes } from './moves.ts';
import { noticeRoutes } from './notices.ts';
import { noteRoutes } from './notes.ts';
import { ownWordsRoutes } from './own-words.ts';
import { pageLinkRoutes } from './page-links.ts';
import { peopleRoutes } from './people.ts';
import { presenceRoutes } from './presence.ts';
import { processRoutes } from './processes.ts';
import { scorecardRoutes } from './scorecards.ts';
import { senderRoutes } from './senders.ts';
import { sessionRoutes } from './sessions.ts';
import { slotRoutes } from './slots.ts';
import { calendarRoutes } from './calendar.ts';
import { againRoutes } from './again.ts';
import { correctionRoutes } from './corrections.ts';
import { stopRoutes } from './stops.ts';
import { suppressionRoutes } from './suppressions.ts';
import { proofRoutes } from './proof.ts';
import { surveyRoutes } from './surveys.ts';
import { testMessageRoutes } from './test-messages.ts';
import { viewRoutes } from './views.ts';
import { z } from 'zod';
import { requestRoutes } from './requests.ts';
import { replyAnswerRoutes } from './reply-answers.ts';
import { replyRoutes } from './replies.ts';
import { rehearsalRoutes } from './rehearsals.ts';
import { anybody, members, route, uuid } from './route.ts';

const operationRoutes = {
  health: route('get', '/healthz', 'The process lives', anybody, {}),
  readiness: route(
    'get',
    '/readyz',
    'Database, Temporal, migrations, a worker seen lately; says which part is missing',
    anybody,
    {},
  ),
  metrics: route('get', '/metrics', 'Prometheus, without personal data', anybody, { answersAs: 'text/plain' }),
  openApi: route('get', '/api/openapi.json', 'This description (OpenAPI 3.1)', anybody, {}),
  processFileSchema: route('get', '/api/process-file.schema.json', 'The JSON Schema of the process file', anybody, {
    answersAs: 'application/schema+json',
  }),
  jobChanges: route(
    'get',
    '/api/v1/jobs/{jobId}/changes',
    'Live changes of a job (server-sent events, Last-Event-ID)',
    members,
    { params: z.object({ jobId: uuid }), answersAs: 'text/event-stream' },
  ),
  processListChanges: route(
    'get',
    '/api/v1/processes/changes',
    'Live: a process was made, saved, published, put away, brought back or deleted (server-sent events, Last-Event-ID)',
    members,
    { answersAs: 'text/event-stream' },
  ),
  processChanges: route(
    'get',
    '/api/v1/processes/{processId}/changes',
    'Live changes of a process (server-sent events, Last-Event-ID); with `with=people` also when somebody in its jobs has moved',
    members,
    {
      params: z.object({ processId: uuid }),
      query: z.object({ with: z.enum(['people']).optional() }),
      answersAs: 'text/event-stream',
    },
  ),
} as const;

/** Every route of the server; one that is missing here cannot be registered. */
export const routes = {
  ...operationRoutes,
  ...peopleRoutes,
  ...pageLinkRoutes,
  ...requestRoutes,
  ...noticeRoutes,
  ...viewRoutes,
  ...absenceRoutes,
  ...auditRoutes,
  ...invitationRoutes,
  ...senderRoutes,
  ...suppressionRoutes,
  ...sessionRoutes,
  ...keyRoutes,
  ...processRoutes,
  ...moveRoutes,
  ...presenceRoutes,
  ...testMessageRoutes,
  ...jobRoutes,
  ...liveRoutes,
  ...rehearsalRoutes,
  ...applicationRoutes,
  ...slotRoutes,
  ...mergeRoutes,
  ...stopRoutes,
  ...correctionRoutes,
  ...heldSendRoutes,
  ...againRoutes,
  ...calendarRoutes,
  ...scorecardRoutes,
  ...noteRoutes,
  ...decisionBatchRoutes,
  ...ownWordsRoutes,
  ...closingRoutes,
  ...documentRoutes,
  ...applyPageRoutes,
  ...importRoutes,
  ...surveyRoutes,
  ...proofRoutes,
  ...candidatePageRoutes,
  ...replyRoutes,
  ...replyAnswerRoutes,
  ...webhookRoutes,
} as const;

export type RouteName = keyof typeof routes;
