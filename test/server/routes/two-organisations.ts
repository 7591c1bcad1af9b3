import { createHash, randomUUID } from 'node:crypto';
import { candidateToken } from '../../../activities/candidate-link.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import {
  choosingStage,
  definitionOf,
  end,
  rejectExit,
  stageExit,
  start,
} from '../../process/interpreter/definitions.ts';
import { openJob, publish } from '../furnish.ts';
import type { TestServer } from '../start-test-server.ts';

/** One of everything that a path can name, and who may be named in a body. */
export type Furnished = Readonly<Record<(typeof parameters)[number], string>> & {
  readonly organisationId: string;
  /** Whose deputy nobody else is, to name in a body. */
  readonly deputyId: string;
  readonly revision: number;
  readonly token: string;
  readonly grant: string;
  readonly requestId: string;
  /** When the candidate and the other entry were last changed. */
  readonly asOf: { readonly this: string; readonly other: string };
  /** A message of the rehearsal that nobody has got. */
  readonly rehearsedMessageId: string;
};

const parameters = [
  'processId',
  'versionId',
  'jobId',
  'applicationId',
  'candidateId',
  'decisionId',
  'signalId',
  'obligationId',
  'meetingId',
  'slotId',
  'stopId',
  'taskId',
  'importId',
  'documentId',
  'rehearsalId',
  'moveId',
  'scorecardId',
  'noteId',
  'otherId',
  'mergeId',
  'userId',
  'invitationId',
  'sessionId',
  'keyId',
  'batchId',
  'messageId',
  'replyId',
  'correctionBatchId',
  'heldSendId',
  'noticeId',
  'viewId',
  'absenceId',
  'senderId',
  'suppressionId',
] as const;

const drawing = definitionOf(
  {
    start,
    interview: choosingStage({
      scorecard: {
        required: 0,
        competencies: [{ id: 'care', name: { sv: 'Omvårdnad', en: 'Care' } }],
      },
      exits: { advance: stageExit({ owes: 'nothing' }), reject: rejectExit },
    }),
    hired: end('hired'),
    rejected: end('rejected'),
  },
  { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected' } },
);

/** An organisation's process, job, candidate in an interview, and one row of each kind that has an address of its own. */
export async function furnishOrganisation(
  server: TestServer,
  organisationId: string,
  { name }: { name: string },
): Promise<Furnished> {
  const { database, pool } = server;
  const { processId, versionId } = await publish(database, organisationId, drawing);
  const jobId = await openJob(database, { organisationId, processId, versionId });
  const candidate = await database.candidate.create({
    data: { organisationId, firstName: name, lastName: 'Hemlig', email: `${name}@example.com`, phone: '+46701740605' },
  });
  const pageKey = randomUUID().replaceAll('-', '');
  const { id: applicationId } = await database.application.create({
    data: { organisationId, jobId, versionId, candidateId: candidate.id, pageKey },
  });
  await runByHand(pool).start(applicationId);
  const obligation = await database.obligation.findFirstOrThrow({ where: { applicationId } });
  const place = { organisationId, applicationId, stepId: 'interview' };
  const message = await database.message.findFirstOrThrow({ where: { applicationId } });
  await database.message.update({ where: { id: message.id }, data: { status: 'sent', acceptedAt: new Date() } });
  const reply = await database.reply.create({
    data: {
      ...{ id: randomUUID(), organisationId, applicationId, channel: 'email', provider: 'mail', eventId: randomUUID() },
      ...{ from: `${name}@example.com`, text: `${name} undrar`, meaning: 'words', receivedAt: new Date() },
    },
  });
  const correctionBatch = await database.correctionBatch.create({
    data: {
      ...{ id: randomUUID(), organisationId, jobId, messageId: message.id, subjects: {}, texts: {} },
      ...{ total: 1, correctedBy: 'nobody' },
    },
  });
  const held = await database.heldSend.create({
    data: {
      ...{ id: randomUUID(), organisationId, jobId, kind: 'slots', total: 2, begunBy: 'nobody' },
      leavesAt: new Date(Date.now() + 3_600_000),
    },
  });
  const signal = await database.signal.create({
    data: { organisationId, applicationId, kind: 'dataChanged', payload: {}, actorKind: 'besked' },
  });
  const decision = await database.decision.create({
    data: { ...place, visit: 1, exitId: 'advance', signalId: randomUUID(), decidedBy: 'nobody' },
  });
  const from = Date.now() + 86_400_000;
  const meeting = await database.meeting.create({
    data: { ...place, visit: 1, startsAt: new Date(from), endsAt: new Date(from + 3_600_000) },
  });
  const slot = await database.meetingSlot.create({
    data: {
      ...{ id: randomUUID(), organisationId, jobId, stepId: 'interview', places: 1, offeredBy: 'nobody' },
      ...{ startsAt: new Date(from), endsAt: new Date(from + 3_600_000) },
    },
  });
  const stop = await database.emergencyStop.create({
    data: { id: randomUUID(), organisationId, jobId, reason: `${name} stannar`, startedBy: 'nobody' },
  });
  const task = await database.task.create({
    data: { ...place, key: 'review/1', about: 'review', assignees: [], openedAt: new Date() },
  });
  const request = await database.candidateRequest.create({
    data: { id: randomUUID(), organisationId, applicationId, kind: 'deletion', askedAt: new Date(), due: new Date() },
  });
  const list = await database.import.create({
    data: {
      organisationId,
      jobId,
      fileName: 'list.csv',
      fileHash: createHash('sha256').update(name).digest('hex'),
      mapping: { columns: { Namn: 'fullName' }, encoding: 'utf-8', separator: ';', headings: ['Namn'] },
      status: 'checked',
      total: 1,
      rows: {
        create: {
          row: 2,
          status: 'failed',
          draft: {
            cells: [`${name} Rad`],
            candidate: { firstName: name, lastName: 'Rad', isMobile: false, fields: {} },
          },
        },
      },
    },
  });
  const document = await database.document.create({
    data: {
      ...{ id: randomUUID(), organisationId, applicationId, byKind: 'person', byId: null },
      ...{ fileName: `${name}.txt`, mediaType: 'text/plain', size: 1, hash: '', forInterviewers: true },
      chunks: { create: { position: 0, bytes: new Uint8Array([0x61]) } },
    },
  });
  await database.applyPage.create({ data: { jobId, isOpen: true } });
  await database.consentText.create({ data: { jobId, number: 1, texts: { sv: 'Vi sparar det.', en: 'We keep it.' } } });
  const rehearsed = await furnishRehearsal(server, { organisationId, processId, name });
  const move = await database.move.create({
    data: {
      id: randomUUID(),
      organisationId,
      processId,
      versionId,
      steps: {},
      jobs: [],
      createdBy: 'nobody',
      candidates: { create: { applicationId, fromVersionId: versionId, stepId: 'interview' } },
    },
  });
  // Whoever asks is likely to be the first: what they have handed in themselves they may read.
  const author = await database.member.findFirst({
    where: { organizationId: organisationId },
    orderBy: { createdAt: 'asc' },
  });
  const scorecard = await database.scorecard.create({
    data: {
      ...{ ...place, visit: 1, authorId: author?.userId ?? 'nobody' },
      revisions: {
        create: { number: 1, language: 'sv', ratings: {}, privateNote: `${name} anteckning`, handedInAt: new Date() },
      },
    },
  });
  const other = await database.candidate.create({
    data: { organisationId, firstName: name, lastName: 'Dubblett', email: `${name}.dubblett@example.com` },
  });
  const merge = await database.candidateMerge.create({
    data: {
      ...{ id: randomUUID(), organisationId, candidateId: candidate.id, otherId: randomUUID() },
      ...{ mergedBy: 'nobody', mergedAt: new Date() },
    },
  });
  const note = await database.note.create({
    data: {
      ...{ id: randomUUID(), organisationId, applicationId, authorId: author?.userId ?? 'nobody' },
      ...{ stepId: 'interview', writtenAt: new Date() },
      revisions: { create: { number: 1, text: `${name} anteckning`, writtenAt: new Date() } },
    },
  });
  const batch = await database.decisionBatch.create({
    data: {
      ...{ id: randomUUID(), organisationId, jobId, stepId: 'interview', exitId: 'advance', texts: {} },
      ...{ status: 'paused', total: 1, decidedBy: 'nobody' },
      items: { create: { position: 1, applicationId, visit: 1, words: {} } },
    },
  });
  return {
    organisationId,
    processId,
    versionId,
    jobId,
    applicationId,
    candidateId: candidate.id,
    decisionId: decision.id,
    signalId: signal.id,
    obligationId: obligation.id,
    meetingId: meeting.id,
    slotId: slot.id,
    stopId: stop.id,
    taskId: task.id,
    importId: list.id,
    documentId: document.id,
    requestId: request.id,
    ...rehearsed,
    moveId: move.id,
    scorecardId: scorecard.id,
    noteId: note.id,
    otherId: other.id,
    mergeId: merge.id,
    asOf: { this: candidate.updatedAt.toISOString(), other: other.updatedAt.toISOString() },
    ...(await furnishPeople(server, organisationId, name)),
    ...(await furnishWayIn(server, organisationId)),
    batchId: batch.id,
    messageId: message.id,
    replyId: reply.id,
    correctionBatchId: correctionBatch.id,
    heldSendId: held.id,
    noticeId: await furnishNotice(server, place),
    viewId: await furnishView(server, organisationId),
    ...(await furnishAbsence(server, organisationId)),
    senderId: await furnishSender(server, organisationId),
    suppressionId: await furnishSuppression(server, organisationId),
    revision: 1,
    token: candidateToken(pageKey, server.environment.secret),
    grant: 'a-grant-that-nobody-gave',
  };
}

/** What the organisation's first member has saved. */
async function furnishView({ database }: TestServer, organisationId: string): Promise<string> {
  const first = await firstMember(database, organisationId);
  const { id } = await database.savedView.create({
    data: { organisationId, userId: first?.userId ?? '', page: 'board', name: randomUUID(), query: 'state=late' },
  });
  return id;
}

/** A way out by SMS with keys of the installation. */
async function furnishSender({ database }: TestServer, organisationId: string): Promise<string> {
  const settings = { name: 'Hemlig' };
  const { id } = await database.sender.create({
    data: { id: randomUUID(), organisationId, channel: 'sms', kind: 'twilio', position: 1, settings },
  });
  return id;
}

/** An address that nobody of theirs has. */
async function furnishSuppression({ database }: TestServer, organisationId: string): Promise<string> {
  const data = { organisationId, channel: 'email', address: `hemlig-${randomUUID()}@example.com`, reason: 'lost' };
  return (await database.suppression.create({ data })).id;
}

const firstMember = (database: TestServer['database'], organizationId: string) =>
  database.member.findFirst({ where: { organizationId }, orderBy: { createdAt: 'asc' } });

/** Somebody who will be away, and their deputy. */
async function furnishAbsence({ database }: TestServer, organisationId: string) {
  const [userId, deputyId] = [randomUUID(), randomUUID()];
  for (const id of [userId, deputyId]) {
    await database.user.create({ data: { id, name: 'Ledig Medarbetare', email: `${id}@example.se` } });
    const member = { id: randomUUID(), organizationId: organisationId, userId: id, role: 'viewer' };
    await database.member.create({ data: { ...member, createdAt: new Date() } });
  }
  const startsAt = new Date(Date.now() + 10 * 86_400_000);
  const endsAt = new Date(startsAt.getTime() + 86_400_000);
  const day = startsAt.toISOString().slice(0, 10);
  const days = { firstDay: day, lastDay: day, startsAt, endsAt };
  const absence = await database.absence.create({
    data: { organisationId, userId, deputyId, ...days, createdBy: userId },
  });
  return { absenceId: absence.id, deputyId };
}

/** What the organisation's first member was told of the candidate. */
async function furnishNotice(
  { database }: TestServer,
  place: { organisationId: string; applicationId: string; stepId: string },
): Promise<string> {
  const first = await firstMember(database, place.organisationId);
  const { id } = await database.staffNotice.create({
    data: { ...place, key: 'told', kind: 'remind', about: 'remind', userId: first?.userId ?? null, at: new Date() },
  });
  return id;
}

/** Somebody who works there, and somebody who has been invited. */
async function furnishPeople({ database }: TestServer, organizationId: string, name: string) {
  const user = await database.user.create({
    data: { id: randomUUID(), name: `${name} Medarbetare`, email: `${randomUUID()}@example.se` },
  });
  await database.member.create({
    data: { id: randomUUID(), organizationId, userId: user.id, role: 'viewer', createdAt: new Date() },
  });
  const invitation = await database.invitation.create({
    data: {
      ...{ id: randomUUID(), organizationId, inviterId: user.id, role: 'viewer' },
      ...{ email: `${randomUUID()}@example.com`, expiresAt: new Date(Date.now() + 86_400_000) },
    },
  });
  return { userId: user.id, invitationId: invitation.id };
}

/** A session and a key of the organisation's administrator, or else of nobody. */
async function furnishWayIn({ database }: TestServer, organisationId: string) {
  const where = { organizationId: organisationId, role: 'administrator' };
  const administrator = await database.member.findFirst({
    where,
    include: { user: true },
    orderBy: { createdAt: 'asc' },
  });
  const userId =
    administrator?.userId ??
    (await database.user.findFirstOrThrow({ where: { members: { some: { organizationId: organisationId } } } })).id;
  const [sessionId, keyId] = [randomUUID(), randomUUID()];
  const expiresAt = new Date(Date.now() + 86_400_000);
  await database.session.create({ data: { id: sessionId, token: randomUUID(), userId, expiresAt } });
  const now = new Date();
  const permissions = JSON.stringify({ besked: ['read'], organisation: [organisationId] });
  await database.apikey.create({
    data: { id: keyId, key: randomUUID(), referenceId: userId, permissions, createdAt: now, updatedAt: now },
  });
  return { sessionId, keyId };
}

/** A rehearsal that has come to its end, with everything of it in its own place. */
async function furnishRehearsal(
  { database }: TestServer,
  { organisationId, processId, name }: { organisationId: string; processId: string; name: string },
): Promise<{ rehearsalId: string; rehearsedMessageId: string }> {
  const placeId = randomUUID();
  await database.organization.create({
    data: { id: placeId, name, slug: placeId, rehearsalOf: organisationId, createdAt: new Date() },
  });
  const { versionId, ...published } = await publish(database, placeId, drawing);
  const jobId = await openJob(database, { versionId, ...published });
  const candidate = await database.candidate.create({
    data: { organisationId: placeId, firstName: name, lastName: 'Påhittad', email: `${name}@example.com` },
  });
  const { id: applicationId } = await database.application.create({
    data: {
      organisationId: placeId,
      jobId,
      versionId,
      candidateId: candidate.id,
      status: 'gone',
      clockAhead: 0,
      pageKey: randomUUID(),
    },
  });
  const message = await database.message.create({
    data: {
      ...{ id: randomUUID(), organisationId: placeId, applicationId, candidateId: candidate.id },
      ...{ messageKey: 'interview/1/ask', purpose: 'ask', stepId: 'interview', visit: 1, textId: 'text' },
      ...{ language: 'sv', channels: ['email'], channel: 'email', command: {}, status: 'failed' },
      ...{ due: new Date(), nextAttemptAt: new Date() },
    },
  });
  const rehearsal = await database.rehearsal.create({
    data: { organisationId, processId, placeId, versionId, jobId, applicationId, problems: [], startedBy: 'nobody' },
  });
  return { rehearsalId: rehearsal.id, rehearsedMessageId: message.id };
}
