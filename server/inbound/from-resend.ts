import { simpleParser } from 'mailparser';
import type { FetchedMail, Provider } from '../../activities/providers/contract.ts';
import type { InboundMail } from './inbound-mail.ts';
import { isFile } from './is-file.ts';
import { isAutomatic } from './is-automatic.ts';
import { rawHeaders } from './raw-headers.ts';
import { readReport } from './read-report.ts';

/** A mail that Resend has taken in for us, HTML made plain. Its files are fetched when they are read. */
export async function fromResend(mail: FetchedMail, { fetchFile }: Pick<Provider, 'fetchFile'>): Promise<InboundMail> {
  const headers = new Map(Object.entries(mail.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const header = (name: string) => headers.get(name);
  const from = bareAddress(mail.from);
  return {
    provider: 'resend',
    eventId: mail.id,
    to: mail.to.map(bareAddress),
    from,
    subject: mail.subject,
    text: mail.text ?? (await plainOf(mail.html ?? '')),
    references: [header('in-reply-to') ?? '', header('references') ?? ''].join(' '),
    mailId: mail.mailId,
    files: mail.attachments
      .filter(({ mediaType, contentId }) => isFile(mediaType) && !isShown(mail.html, contentId))
      .map(({ id, name }) => ({ name, read: async () => (await fetchFile?.(mail.id, id)) ?? null })),
    isAutomatic: isAutomatic({ header, from, subject: mail.subject }),
    // Its body comes apart from the calendar's file: what the program wrote into subject and text is read by a person.
    invitation: null,
    // Resend tells of its own mails by receipts: it is about one by SMTP that has its answers sent here.
    report: reportOf(mail),
    isReportAway: mail.report !== null && 'away' in mail.report,
  };
}

function reportOf({ report }: FetchedMail): InboundMail['report'] {
  if (report === null || 'away' in report) return null;
  return readReport(rawHeaders(report.raw)('content-type'), report.raw);
}

const isShown = (html: string | null, contentId: string | null) =>
  contentId !== null && contentId !== '' && (html ?? '').includes(`cid:${contentId}`);

export const bareAddress = (address: string) => (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();

async function plainOf(html: string): Promise<string> {
  const mime = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html.slice(0, 2_000_000)).toString('base64')}`;
  return (await simpleParser(mime, { skipImageLinks: true })).text ?? '';
}
