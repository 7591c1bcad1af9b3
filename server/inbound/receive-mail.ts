import { readThreadId } from '../../activities/providers/thread-id.ts';
import { cutText } from '../../process/texts/cut-text.ts';
import type { Parts } from '../parts.ts';
import { asksForSomething } from './asks-for-something.ts';
import { findAsked } from './find-asked.ts';
import { findNamed } from './find-named.ts';
import type { InboundMail } from './inbound-mail.ts';
import { recordReply, replyIdOf, reportAway } from './record-reply.ts';
import { storeFiles } from './store-files.ts';
import { storeReport } from './store-report.ts';
import { withoutHistory } from './without-history.ts';

/**
 * Takes in a mail to one of our addresses: an answer reaches whoever answers for the candidate, a machine's stands in the timeline alone, and a mail
 * server's report becomes a receipt, or stands in the timeline and is told where it cannot be read. Its files become documents; `filesAway` where some could not be fetched now. `unknown` where it belongs to no application; the same mail again changes nothing. What an organisation's
 * own provider took in (`organisationId`) is about its candidates alone.
 */
export async function receiveMail(
  parts: Parts,
  mail: InboundMail,
  organisationId?: string,
): Promise<'taken' | 'unknown' | 'filesAway'> {
  const addressed = await findAddressed(parts, mail);
  const applications = addressed.filter((one) => organisationId === undefined || one.organisationId === organisationId);
  const [first] = applications;
  if (!first) return 'unknown';
  if (!mail.isReportAway) await forgetReportAway(parts, applications, mail);
  if (mail.report) {
    await storeReport(parts, first.id, { ...mail.report, eventId: mail.eventId });
    return 'taken';
  }
  let isWhole = true;
  for (const application of applications) if (!(await takeIn(parts, mail, application))) isWhole = false;
  return isWhole ? 'taken' : 'filesAway';
}

type Addressed = Awaited<ReturnType<typeof findAddressed>>[number];

/** Keeps a mail as the reply of one application; answers whether all of its files could be fetched. */
async function takeIn(parts: Parts, mail: InboundMail, application: Addressed): Promise<boolean> {
  const text = withoutHistory(mail.text);
  const { provider, from, subject, mailId, invitation } = mail;
  const eventId = await eventIdAt(parts, application.id, mail);
  const isAutomatic = mail.isAutomatic && invitation === null;
  const files = isAutomatic ? [] : mail.files.slice(0, mostFiles);
  const attachments = mail.files.length;
  const isAccepted = invitation === 'ACCEPTED';
  const isAsked = (await findAsked(parts, application)) !== null;
  await recordReply(parts, application.id, {
    ...{ channel: 'email', provider, eventId, from, mailId, attachments },
    files: files.map(({ name }) => name),
    isReportAway: mail.isReportAway,
    subject: cutText(subject, 500),
    text: text === '' ? cutText(subject, 500) : text,
    meaning: isAutomatic ? 'automatic' : 'words',
    otherIds: [],
    receivedAt: new Date(),
    isTask:
      !isAutomatic &&
      !isAccepted &&
      (invitation !== null || attachments > 0 || text === '' || isAsked || asksForSomething(text)),
  });
  const { organisationId: ownerId, jobId } = application;
  const place = {
    organisationId: ownerId,
    applicationId: application.id,
    jobId,
    replyId: replyIdOf({ provider, eventId }),
  };
  return storeFiles(parts, place, files);
}

/** What was kept without having been read as it came has been read now. */
async function forgetReportAway(
  { database }: Parts,
  applications: readonly Addressed[],
  mail: InboundMail,
): Promise<void> {
  const { provider, eventId } = mail;
  const eventIds = applications.map(({ id }) => `${eventId}/${id}`);
  await database.replyFile.deleteMany({
    where: { refused: reportAway, reply: { provider, eventId: { in: eventIds } } },
  });
}

/**
 * One mail may go to the addresses of two applications, and is a reply to each. Those that were stored before the application was told apart keep
 * the id that they have, so that the same mail again finds them.
 */
async function eventIdAt(
  { database }: Parts,
  applicationId: string,
  { provider, eventId }: Pick<InboundMail, 'provider' | 'eventId'>,
): Promise<string> {
  const old = await database.reply.findFirst({ where: { provider, eventId, applicationId }, select: { id: true } });
  return old ? eventId : `${eventId}/${applicationId}`;
}

/** So many files of one mail are looked at. */
const mostFiles = 20;

/** The applications that the addresses name; without one, the conversation that it continues, where it comes from the candidate's own address. */
async function findAddressed({ database, environment }: Parts, { to, from, references }: InboundMail) {
  const named = await findNamed({ database, environment }, to);
  const thread = named.length === 0 ? readThreadId(references) : null;
  const found = await database.application.findMany({
    where: { id: { in: thread === null ? named : [thread] }, candidate: { erasedAt: null } },
    select: {
      id: true,
      organisationId: true,
      jobId: true,
      versionId: true,
      status: true,
      candidate: { select: { email: true } },
    },
  });
  const own = found.filter(({ candidate }) => thread === null || candidate.email?.toLowerCase() === from);
  const places = await database.organization.findMany({
    where: { id: { in: own.map(({ organisationId }) => organisationId) }, rehearsalOf: null },
    select: { id: true },
  });
  return own
    .filter(({ organisationId }) => places.some(({ id }) => id === organisationId))
    .map((one) => ({ ...one, applicationId: one.id }));
}
