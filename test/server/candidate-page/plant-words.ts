import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../../prisma/client.ts';

type Place = { readonly database: PrismaClient; readonly organisationId: string; readonly userId: string };

/** What colleagues think and decide about a candidate, each in a word of its own that stands nowhere else. */
export const planted = {
  reason: 'Skälordet',
  feedback: 'Återkopplingsordet',
  evidence: 'Belägget',
  privateNote: 'Sidoordet',
  note: 'Anteckningsordet',
  noteDraft: 'Utkastordet',
  reply: 'Svarsordet',
  answer: 'Frågeordet',
  brought: 'Lönebeskedet',
  basis: 'Grundordet',
} as const;

/** Writes all of it about an application that stands in its first stage, decided and not told. Answers how the answer is heard. */
export async function plantWords({ database, organisationId, userId }: Place, applicationId: string) {
  const place = { organisationId, applicationId, stepId: 'screening', visit: 1 };
  const decision = await database.decision.create({
    data: {
      ...{ ...place, signalId: randomUUID(), exitId: 'reject', decidedBy: userId, status: 'released' },
      ...{ reason: planted.reason, feedbackText: planted.feedback },
      ...{ fields: { pay: planted.brought }, basis: { sentences: [planted.basis] } },
    },
  });
  // As the run does it when the decision is released, before its answer leaves.
  await database.application.update({ where: { id: applicationId }, data: { fields: { pay: planted.brought } } });
  const scorecard = await database.scorecard.create({ data: { ...place, authorId: userId } });
  const evidence = { id: 'e', shows: 'strength', situation: '', behaviour: planted.evidence, impact: '' };
  await database.scorecardRevision.create({
    data: {
      ...{ scorecardId: scorecard.id, number: 1, language: 'sv', privateNote: planted.privateNote },
      ...{ ratings: { care: { level: 4, evidence: [evidence] } }, handedInAt: new Date() },
    },
  });
  const writtenAt = new Date();
  await database.note.create({
    data: {
      ...{ id: randomUUID(), organisationId, applicationId, authorId: userId, writtenAt },
      revisions: { create: { number: 1, text: `${planted.note} till @{${userId}}`, writtenAt } },
    },
  });
  await database.noteDraft.create({
    data: { applicationId, authorId: userId, text: planted.noteDraft, savedAt: writtenAt },
  });
  await database.reply.create({
    data: {
      ...{ id: randomUUID(), organisationId, applicationId, channel: 'email', provider: 'smtp', eventId: randomUUID() },
      ...{ from: 'asa@example.com', text: planted.reply, meaning: 'words', receivedAt: writtenAt },
    },
  });
  await database.answer.create({
    data: { ...place, stepId: 'licence', answers: { about: planted.answer }, byKind: 'candidate' },
  });
  const { rendered, command, channels, ...message } = await database.message.findFirstOrThrow({
    where: { applicationId },
  });
  const exit = { id: randomUUID(), messageKey: 'screening/1/exit', purpose: 'exit', decisionId: decision.id };
  await database.message.create({
    data: {
      ...{ ...message, ...exit, text: planted.feedback, status: 'waiting', acceptedAt: null },
      ...{ rendered: rendered as object, command: command as object, channels: channels as string[] },
    },
  });
  return {
    hear: () => database.message.update({ where: { id: exit.id }, data: { status: 'sent', acceptedAt: new Date() } }),
  };
}
