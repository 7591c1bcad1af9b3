import { createPageKey } from '../create-application.ts';
import { Prisma } from '../../../prisma/client.ts';
import type { Transaction } from '../../parts.ts';

/** Empties applications of everything that was given, said, written or decided; rows that count something stay without their words. */
export async function forgetApplications(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const where = { applicationId: { in: [...ids] } };
  await deleteWhole(transaction, where);
  await emptyMessages(transaction, where);
  await emptyRows(transaction, where);
  for (const id of ids) {
    await forgetInvitations(transaction, id);
    await transaction.application.update({
      where: { id },
      data: { fields: {}, source: null, rowIdentity: null, pageKey: createPageKey() },
    });
  }
}

/** What interviewers were sent about their meeting names the candidate; each links to the application, by which it is found. */
export async function forgetInvitations(transaction: Transaction, id: string): Promise<void> {
  const { organisationId } = await transaction.application.findUniqueOrThrow({ where: { id } });
  const text = { contains: `/applications/${id}` };
  await transaction.mailboxItem.deleteMany({ where: { organisationId, staff: true, text } });
  await transaction.staffMail.deleteMany({ where: { organisationId, kind: 'meeting', text } });
}

type Where = { readonly applicationId: { readonly in: string[] } };

/** What is nothing but its words. */
async function deleteWhole(transaction: Transaction, where: Where): Promise<void> {
  await transaction.document.deleteMany({ where });
  await transaction.consent.deleteMany({ where });
  await transaction.note.deleteMany({ where });
  await transaction.noteDraft.deleteMany({ where });
  await transaction.scorecard.deleteMany({ where });
  await transaction.scorecardDraft.deleteMany({ where });
  await transaction.ownWords.deleteMany({ where });
  await transaction.answer.deleteMany({ where });
  await transaction.reply.deleteMany({ where });
  await transaction.mailboxItem.deleteMany({ where });
  await transaction.pageCode.deleteMany({ where });
  await transaction.pageMessage.deleteMany({ where });
  await transaction.retiredPageKey.deleteMany({ where });
}

/** That it was sent, when and by whom stays; what it said and to where does not. What has not left never will. */
async function emptyMessages(transaction: Transaction, where: Where): Promise<void> {
  const silent = { subject: null, text: null, html: null, ics: null, hash: null, rendered: Prisma.DbNull };
  await transaction.message.updateMany({ where, data: silent });
  await transaction.message.updateMany({
    where: { ...where, status: { in: ['waiting', 'queued'] } },
    data: { status: 'cancelled' },
  });
  await transaction.delivery.updateMany({ where: { message: where }, data: { to: null, reason: null } });
  await transaction.correction.updateMany({ where, data: { subject: '', text: '', wordingReason: null } });
}

async function emptyRows(transaction: Transaction, where: Where): Promise<void> {
  await transaction.decision.updateMany({
    where,
    data: {
      ...{ reason: null, feedbackText: null, strength: null, development: null, wordingReason: null },
      ...{ fields: Prisma.DbNull, basis: Prisma.DbNull },
    },
  });
  await transaction.decisionBatchItem.updateMany({
    where,
    data: { words: {}, fields: {}, sentences: [], evidence: null },
  });
  await transaction.obligation.updateMany({ where, data: { reason: null } });
  await transaction.signal.updateMany({ where, data: { note: null, before: Prisma.DbNull } });
  await transaction.task.updateMany({ where, data: { note: null } });
  await transaction.candidateRequest.updateMany({ where, data: { text: null, wordingReason: null } });
  await transaction.survey.updateMany({
    where,
    data: { addresses: [], isParted: true, rating: null, heardOnTime: null, feedbackUseful: null, comment: null },
  });
  await transaction.meeting.updateMany({ where, data: { place: null, link: null, guests: [] } });
  await transaction.meetingDecline.updateMany({ where: { meeting: where }, data: { reason: null } });
  await transaction.meetingSlot.updateMany({ where, data: { place: null, link: null, guests: [] } });
}
