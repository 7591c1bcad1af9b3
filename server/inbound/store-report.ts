import { failureOf } from '../../activities/providers/classify-code.ts';
import { SMTP_CODES } from '../../activities/providers/smtp-codes.ts';
import { codeOfStatus } from '../../activities/providers/smtp-status.ts';
import type { Parts } from '../parts.ts';
import type { DeliveryReport } from './inbound-mail.ts';

type Report = DeliveryReport & { readonly eventId: string };

/** A mail server's report as a receipt of the mail by SMTP that it is about, applied as those of other providers; one that names no mail of this application is passed over. */
export async function storeReport(
  { database, nudgeRelay }: Parts,
  applicationId: string,
  report: Report,
): Promise<void> {
  const { messageId, mailId } = report;
  if (messageId === null || mailId === null) return;
  const about = {
    // It may come before what the mail server answered has been written: then an attempt alone tells of it.
    where: { id: messageId, applicationId, OR: [{ provider: 'smtp' }, { deliveries: { some: { provider: 'smtp' } } }] },
    select: { id: true },
  };
  const message = (await database.message.findFirst(about)) ?? (await database.pageMessage.findFirst(about));
  if (!message) return;
  const event = report.action === 'failed' ? 'bounced' : 'delayed';
  await database.receipt.createMany({
    data: [
      {
        provider: 'smtp',
        eventId: report.eventId,
        messageId: message.id,
        providerId: mailId,
        event,
        code: report.status,
        failure: failureOf(SMTP_CODES, event, codeOfStatus(report.status ?? '')) ?? null,
        at: new Date(),
      },
    ],
    skipDuplicates: true,
  });
  nudgeRelay();
}
