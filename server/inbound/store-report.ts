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
  await database.receipt.createMany({
    data: [
      {
        provider: 'smtp',
        eventId: report.eventId,
        messageId: message.id,
        providerId: mailId,
        event: report.action === 'failed' ? 'bounced' : 'delayed',
        code: report.status,
        failure: report.action === 'failed' ? failureOf(report.status ?? '') : null,
        at: new Date(),
      },
    ],
    skipDuplicates: true,
  });
  nudgeRelay();
}

/** By RFC 3463: 5.1 is about the address (5.1.7 and 5.1.8 about the sender's), 4 and a full mailbox may go through later. */
function failureOf(status: string): 'lost' | 'passing' | 'other' {
  if (status.startsWith('4.') || status === '5.2.2') return 'passing';
  if (status === '5.1.7' || status === '5.1.8') return 'other';
  return status.startsWith('5.1.') ? 'lost' : 'other';
}
