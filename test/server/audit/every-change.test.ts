import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RouteName } from '../../../server/contract/routes.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { addressOf, allRoutes, type NamedRoute, validRequest } from '../routes/valid-requests.ts';

vi.setConfig({ testTimeout: 120_000 });

/** What changes nothing that anybody would ask about later. */
const unrecorded: Partial<Record<RouteName, string>> = {
  saveDraft: 'a draft is not in force, and is saved every few seconds; publishing it is recorded with its hash',
  saveScorecardDraft: 'a draft is its own, saved as one writes; handing it in is recorded',
  discardScorecardDraft: 'a draft is its own; nobody else has seen it',
  saveNoteDraft: 'a draft is its own, saved as one writes; the note is recorded',
  writeOwnWords: 'a draft is its own; the decision is recorded with whose words it has',
  saveOwnWords: 'a draft is its own, the same',
  answerSurvey: 'who answered what is nobody’s to know; see surveys/answering.test.ts',
  readMentions: 'what one has read oneself',
  switchOrganisation: 'to the same organisation; to another it is recorded there, see organisations.test.ts',
  readNotice: 'what somebody has read is their own affair',
  readNotices: 'what somebody has read is their own affair',
  readNoticesOf: 'what somebody has read is their own affair',
  setNoticeSettings: 'how somebody is told is their own affair; whom an obligation falls to does not depend on it',
  saveView: 'how somebody looks at a page is their own affair',
  deleteView: 'how somebody looks at a page is their own affair',
  keepPresence: 'who has a process open, for half a minute',
  previewMove: 'looks, and changes nothing',
  previewDecision: 'looks, and changes nothing',
  previewDecisionBatch: 'looks, and changes nothing',
  previewCorrection: 'looks, and changes nothing',
  previewAgain: 'looks, and changes nothing',
  previewReplyAnswer: 'looks, and changes nothing',
  previewCorrectionBatch: 'looks, and changes nothing',
  previewCalendar: 'looks, and changes nothing',
  previewClosing: 'looks, and changes nothing',
  previewClosingTexts: 'looks, and changes nothing',
  checkImport: 'a dry run: nobody is in the job before runImport',
  setImportMapping: 'a dry run: nobody is in the job before runImport',
  passTime: 'inside a rehearsal nothing is real; its beginning and end are recorded',
  bounceMessage: 'inside a rehearsal nothing is real; its beginning and end are recorded',
  createFirstAdministrator: 'works once, before this test; see sign-in.test.ts',
  acceptInvitation: 'by a signed link; see invitations.test.ts',
  resendWebhook: 'a receipt is a row of its own that says who sent it',
  mailWebhook: 'what is done with it is recorded as the candidate’s act',
  twilioInboundWebhook: 'what is done with it is recorded as the candidate’s act',
  twilioStatusWebhook: 'a receipt is a row of its own that says who sent it',
  resendWebhookOfSender: 'a receipt is a row of its own that says who sent it',
  twilioStatusWebhookOfSender: 'a receipt is a row of its own that says who sent it',
  twilioInboundWebhookOfSender: 'what is done with it is recorded as the candidate’s act',
};

/** What a new candidate's drawing has no place for; all go through the use case that is named, whose transaction records it. */
const elsewhere: Partial<Record<RouteName, string>> = {
  discardUnseenDrafts: 'discard-unseen-drafts.ts, of whoever sees some candidates no more; see scorecards/mine.test.ts',
  declineSurveys: 'decline-surveys.ts, by the key of a survey that was sent; see surveys/answering.test.ts',
  setJobZone: 'set-zone.ts, until somebody has applied; see people/zones.test.ts',
  askForMerits: 'open-request.ts, once a no has been heard; see candidate-page/merits.test.ts',
  askForDeletion: 'open-request.ts, once its code has come back; see candidate-page/deletion.test.ts',
  askForOwnData: 'open-grant.ts, once its code has come back; see candidate-page/own-data.test.ts',
  changeContact: 'set-contact.ts, once its code has come back; see candidate-page/contact.test.ts',
  confirmByCode: 'set-contact.ts, the same',
  sendNewLink: 'replace-link.ts, where the link has run out; see candidate-page/links.test.ts',
  trySender: 'count-test.ts, before its provider is called; see senders/tests-of-senders.test.ts',
  correctMessage:
    'store-corrections.ts, where the run knows that the message has arrived; see corrections/correct-message.test.ts',
  createCorrectionBatch: 'create-batch.ts, the same',
  sendAgain: 'tell-run.ts, where a message has not arrived; see messages/send-again.test.ts',
  publishProcess: 'see below',
  deleteProcess: 'delete-process.ts, where it was never published; see processes.test.ts',
  deleteExample: 'delete-example.ts, where nobody but its invented people is; see examples.test.ts',
  answerForCandidate: 'answer-questions.ts, as on the page',
  answerOnCandidatePage: 'answer-questions.ts',
  askForReview: 'ask-for-review.ts, after an automatic rejection alone',
};

/** Where the request of the other tests would be refused, or change nothing. */
const bodies: Partial<Record<RouteName, unknown>> = {
  setMyLanguage: { language: 'sv' },
  withdrawOnCandidatePage: 'confirm=yes',
};
/** The decision of the furnished organisation waits, and what is done to a meeting waits for it. */
const withoutDecision = ({ applicationId }: Furnished) =>
  server.database.decision.deleteMany({ where: { applicationId } });
const withoutMeeting = async (own: Furnished) => {
  await withoutDecision(own);
  await server.database.meeting.delete({ where: { id: own.meetingId } });
};
/** One who sends text messages alone reaches nobody by mail, once the servers have read that anew. */
const withoutSenders = async () => {
  await server.database.sender.deleteMany();
  server.senders.forget(organisationId);
};
/** As the request of the other tests calls them. */
const callAnna = ({ candidateId: id }: Furnished) =>
  server.database.candidate.update({ where: { id }, data: { firstName: 'Anna', lastName: 'Hemlig' } });
const prepare: Partial<Record<RouteName, (own: Furnished) => Promise<unknown>>> = {
  decide: withoutDecision,
  changeMeeting: withoutDecision,
  cancelMeeting: withoutDecision,
  startJobStop: ({ jobId }) => server.database.emergencyStop.deleteMany({ where: { jobId } }),
  standAside: ({ applicationId }) => server.database.scorecard.deleteMany({ where: { applicationId } }),
  undoMerge: async ({ candidateId, otherId, mergeId, asOf }) => {
    const { database } = server;
    await database.candidateMerge.delete({ where: { id: mergeId } });
    const made = await client('POST', `/api/v1/candidates/${candidateId}/merges`, { otherId, asOf });
    await database.candidateMerge.update({ where: { id: made.body.id }, data: { id: mergeId } });
  },
  restoreNote: ({ noteId }) => server.database.note.update({ where: { id: noteId }, data: { removedAt: new Date() } }),
  // Each furnished organisation brings the same one.
  changeSender: ({ senderId }) =>
    server.database.sender.deleteMany({ where: { id: { not: senderId }, channel: 'sms' } }),
  orderSenders: ({ senderId }) => server.database.sender.deleteMany({ where: { id: { not: senderId } } }),
  startRehearsal: () => server.database.rehearsal.updateMany({ data: { endedAt: new Date() } }),
  turnOffSecondStep: ({ userId }) =>
    server.database.user.update({ where: { id: userId }, data: { twoFactorEnabled: true } }),
  recordRequest: ({ applicationId }) => server.database.candidateRequest.deleteMany({ where: { applicationId } }),
  answerMerits: ({ requestId: id }) =>
    server.database.candidateRequest.update({ where: { id }, data: { kind: 'merits' } }),
  eraseByRequest: callAnna,
  eraseCandidate: callAnna,
  createAbsence: () => server.database.absence.deleteMany(),
  endSessionsOf: ({ userId }) =>
    server.database.session.create({
      data: { id: 'to-be-ended', token: 'to-be-ended', userId, expiresAt: new Date(Date.now() + 60_000) },
    }),
  answerReply: () => withoutSenders(),
  replaceOwnLink: () => withoutSenders(),
  createDecisionBatch: async (own) => {
    await withoutDecision(own);
    await withoutSenders();
  },
  stopImport: () => server.database.import.updateMany({ data: { status: 'running' } }),
  pauseDecisionBatch: () => server.database.decisionBatch.updateMany({ data: { status: 'running' } }),
  reopenJob: ({ jobId }) =>
    server.database.job.update({
      where: { id: jobId },
      data: { status: 'closing', closesAt: new Date(Date.now() + 60_000) },
    }),
  bookMeeting: withoutMeeting,
  restoreDocument: ({ documentId }) =>
    server.database.document.update({ where: { id: documentId }, data: { removedAt: new Date() } }),
  chooseTimeOnCandidatePage: withoutMeeting,
  askForOtherTime: withoutMeeting,
  callOffOnCandidatePage: async (own) => {
    await withoutDecision(own);
    await server.database.meeting.update({
      where: { id: own.meetingId },
      data: { startsAt: new Date(Date.now() + 5 * 86_400_000), endsAt: new Date(Date.now() + 5.1 * 86_400_000) },
    });
  },
  sayComing: async (own) => {
    const startsAt = new Date(Date.now() + 5 * 86_400_000);
    const { id: anna } = await server.database.user.findUniqueOrThrow({ where: { email: 'anna@example.se' } });
    await server.database.application.update({
      where: { id: own.applicationId },
      data: { stepId: 'interview', visit: 1, status: 'active' },
    });
    await server.database.meeting.update({
      where: { id: own.meetingId },
      data: { startsAt, endsAt: new Date(startsAt.getTime() + 1), status: 'booked', interviewerIds: [anna] },
    });
  },
  markMissed: async (own) => {
    const data = { startsAt: new Date(0), endsAt: new Date(1) };
    await server.database.meeting.update({ where: { id: own.meetingId }, data });
  },
  markMet: async (own) => {
    await withoutDecision(own);
    const data = { startsAt: new Date(0), endsAt: new Date(1) };
    await server.database.meeting.update({ where: { id: own.meetingId }, data });
  },
};

let server: TestServer;
let client: Client;
let organisationId: string;
beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client, organisationId } = await signInFirst(server));
});
afterAll(() => server.stop());

const mutating = allRoutes.filter(([, { method }]) => method !== 'get');

async function send(route: NamedRoute, own: Furnished) {
  const { body: usual, headers } = validRequest(route, own);
  const [name] = route;
  const body =
    name === 'sendTestMessage' ? { ...(usual as object), channel: 'email', to: undefined } : (bodies[name] ?? usual);
  if (name === 'markMet') return client('POST', addressOf(route[1], own), { endedAt: new Date(60_000).toISOString() });
  return client(route[1].method.toUpperCase(), addressOf(route[1], own), body, headers);
}

describe('every route that changes something', () => {
  test('records it, or is on the short list with a reason', async () => {
    const silent: string[] = [];
    const refused: string[] = [];
    for (const route of mutating.filter(([name]) => !(name in unrecorded) && !(name in elsewhere))) {
      const own = await furnishOrganisation(server, organisationId, { name: `Anna${route[0]}` });
      await prepare[route[0]]?.(own);
      const before = await server.database.auditEntry.count({ where: { organisationId } });
      const { status, text } = await send(route, own);
      const added = (await server.database.auditEntry.count({ where: { organisationId } })) - before;
      if (status >= 400) refused.push(`${route[0]}: ${status} ${text.slice(0, 120)}`);
      else if (added === 0) silent.push(route[0]);
    }
    expect({ silent, refused }).toEqual({ silent: [], refused: [] });
  }, 180_000);

  test('records a publication with its hash', async () => {
    const made = await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'shop' });
    const published = await client('POST', `/api/v1/processes/${made.body.id}/publish`, {
      draftRevision: made.body.draftRevision,
    });
    expect(published.status).toBe(201);
    const where = { action: 'publishVersion', targetId: published.body.id };
    const entry = await server.database.auditEntry.findFirstOrThrow({ where });
    expect(entry.after).toMatchObject({ number: 1, hash: published.body.hash });
  });

  test('has words for all that it records, in both languages', async () => {
    const { auditActionWords } = await import('../../../editor/workspace/audit/action-words.ts');
    const actions = await server.database.auditEntry.groupBy({ by: ['action'] });
    expect(actions.length).toBeGreaterThan(15);
    for (const { action } of actions) expect([action, auditActionWords[action]?.length]).toEqual([action, 2]);
  });
});
