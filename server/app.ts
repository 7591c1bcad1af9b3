import express, { type Express } from 'express';
import helmet from 'helmet';
import { reportErrorToApplicant } from './apply-page/report-error.ts';
import { answerSignIn } from './auth/answer-sign-in.ts';
import { authPaths } from './auth/auth-paths.ts';
import { clientHeader } from './auth/client-header.ts';
import { Refusal } from './http/refusal.ts';
import { reportErrorToCandidate } from './candidate-page/report-error.ts';
import { logRequests } from './http/log-requests.ts';
import { refuseOtherMethods } from './http/refuse-other-methods.ts';
import { reportError } from './http/report-error.ts';
import { isFromOtherSite, ownOrigins } from './http/same-origin.ts';
import { createServe } from './http/serve.ts';
import type { Parts } from './parts.ts';
import { serveAbsences } from './routes/absences.ts';
import { serveApplications } from './routes/applications.ts';
import { serveApplyPage } from './routes/apply-page.ts';
import { serveAudit } from './routes/audit.ts';
import { serveCandidateDetails } from './routes/candidate-details.ts';
import { serveCandidatePage } from './routes/candidate-page.ts';
import { serveClosing } from './routes/closing.ts';
import { serveDecisionBatches } from './routes/decision-batches.ts';
import { serveDocuments } from './routes/documents.ts';
import { serveDocumentation } from './routes/documentation.ts';
import { serveEditor } from './routes/editor.ts';
import { serveImports } from './routes/imports.ts';
import { serveInvitations } from './routes/invitations.ts';
import { serveJobs } from './routes/jobs.ts';
import { serveKeys } from './routes/keys.ts';
import { serveLive } from './routes/live.ts';
import { serveMerges } from './routes/merges.ts';
import { serveMessages } from './routes/messages.ts';
import { serveMoves } from './routes/moves.ts';
import { serveNotices } from './routes/notices.ts';
import { serveNotes } from './routes/notes.ts';
import { serveOperation } from './routes/operation.ts';
import { serveOwnData } from './routes/own-data.ts';
import { servePageLinks } from './routes/page-links.ts';
import { servePeople } from './routes/people.ts';
import { serveProof } from './routes/proof.ts';
import { serveProcesses } from './routes/processes.ts';
import { serveRehearsals } from './routes/rehearsals.ts';
import { serveRequests } from './routes/requests.ts';
import { serveReplies } from './routes/replies.ts';
import { serveSenders } from './routes/senders.ts';
import { serveCandidateSurvey } from './routes/candidate-survey.ts';
import { serveSurveys } from './routes/surveys.ts';
import { serveSuppressions } from './routes/suppressions.ts';
import { serveSessions } from './routes/sessions.ts';
import { serveTestMessages } from './routes/test-messages.ts';
import { serveViews } from './routes/views.ts';
import { serveWebhooks } from './routes/webhooks.ts';
import { serveScorecards } from './routes/scorecards.ts';
import { serveSlots } from './routes/slots.ts';
import { serveCalendar } from './routes/calendar.ts';
import { serveAgain } from './routes/again.ts';
import { serveCorrections } from './routes/corrections.ts';
import { serveHeldSends } from './routes/held-sends.ts';
import { serveStops } from './routes/stops.ts';
import { serveWork } from './routes/work.ts';

/** The whole server as one Express application; listening is the caller's. */
export function createApp(parts: Parts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.set('trust proxy', parts.environment.trustedProxies ?? ['loopback', 'uniquelocal']);
  app.use(logRequests(parts));
  app.use(helmet(headers(parts)));
  // better-auth reads the raw body, so nothing may have read it before.
  app.all(authPaths as string[], noStore, refuseOtherSites(parts), nameClient, answerSignIn(parts));
  app.use(['/api', '/c', '/apply'], noStore);
  app.use('/c', keepPrivate);
  const serve = createServe(app, parts);
  // First, since routes are looked through in their order, and receipts come in bursts.
  serveWebhooks(serve, parts);
  serveOperation(serve, parts);
  servePeople(serve, parts);
  serveNotices(serve, parts);
  serveAbsences(serve, parts);
  serveAudit(serve, parts);
  serveInvitations(serve, parts);
  serveSenders(serve, parts);
  serveSuppressions(serve, parts);
  serveSessions(serve, parts);
  serveKeys(serve, parts);
  serveViews(serve, parts);
  serveProcesses(serve, parts);
  serveMoves(serve, parts);
  serveJobs(serve, parts);
  serveApplications(serve, parts);
  servePageLinks(serve, parts);
  serveRequests(serve, parts);
  serveDocuments(serve, parts);
  serveApplyPage(serve, parts);
  serveLive(serve, parts);
  serveRehearsals(serve, parts);
  serveWork(serve, parts);
  serveSlots(serve, parts);
  serveStops(serve, parts);
  serveSurveys(serve, parts);
  serveProof(serve, parts);
  serveCorrections(serve, parts);
  serveHeldSends(serve, parts);
  serveAgain(serve, parts);
  serveCalendar(serve, parts);
  serveScorecards(serve, parts);
  serveNotes(serve, parts);
  serveDecisionBatches(serve, parts);
  serveClosing(serve, parts);
  serveMerges(serve, parts);
  serveMessages(serve, parts);
  serveTestMessages(serve, parts);
  serveImports(serve, parts);
  serveCandidatePage(serve, parts);
  serveCandidateDetails(serve, parts);
  serveOwnData(serve, parts);
  serveCandidateSurvey(serve, parts);
  serveReplies(serve, parts);
  refuseOtherMethods(app);
  serveDocumentation(app);
  app.use(['/api', '/webhooks', '/c', '/apply'], () => {
    throw new Refusal('notFound');
  });
  serveEditor(app, parts);
  app.use('/c', reportErrorToCandidate(parts));
  app.use('/apply', reportErrorToApplicant(parts));
  app.use(reportError(parts));
  return app;
}

const noStore: express.RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** The token is in the address: no index, and no address to another site. With no referrer at all a browser's forms would come from nowhere. */
const keepPrivate: express.RequestHandler = (_request, response, next) => {
  response.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'same-origin' });
  next();
};

/** Signing in and out from another site's page would put somebody else's session into a browser. */
function refuseOtherSites({ environment }: Parts): express.RequestHandler {
  const origins = ownOrigins(environment.publicUrl);
  return (request, _response, next) => {
    if (request.method !== 'GET' && isFromOtherSite(request, origins)) throw new Refusal('otherSite');
    next();
  };
}

/** Who knocks, for counting sign-ins: the connection's own address, or what a proxy that is believed says. */
const nameClient: express.RequestHandler = (request, _response, next) => {
  request.headers[clientHeader] = request.ip ?? '';
  next();
};

function headers({ environment }: Parts): Parameters<typeof helmet>[0] {
  const isSecure = environment.publicUrl.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine and the canvas set styles on elements; mails are shown in sandboxed frames.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:', 'data:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isSecure,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  };
}
