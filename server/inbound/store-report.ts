import type { Parts } from '../parts.ts';
import type { DeliveryReport } from './inbound-mail.ts';

type Report = DeliveryReport & { readonly eventId: string };

/** A mail server's report as a receipt of the mail by SMTP that it is about, applied as those of other providers; one that names no mail of this application is passed over. */
export async function storeReport(
  { database, nudgeRelay }: Parts,
  applicationId: string,
  report: Report,
): Promise<void> {
  if (report.messageId === null) return;
  const message = await database.message.findFirst({
    where: { id: report.messageId, applicationId, provider: 'smtp' },
    select: { id: true, providerId: true },
  });
  if (!message) return;
  await database.receipt.createMany({
    data: [
      {
        provider: 'smtp',
        eventId: report.eventId,
        messageId: message.id,
        providerId: message.providerId,
        event: report.action === 'failed' ? 'bounced' : 'delayed',
        code: report.status,
        at: new Date(),
      },
    ],
    skipDuplicates: true,
  });
  nudgeRelay();
}
