import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import type { InboundMail } from './inbound-mail.ts';
import { isAutomatic } from './is-automatic.ts';
import { rawHeaders } from './raw-headers.ts';
import { isFile } from './is-file.ts';
import { readReport } from './read-report.ts';

/** A mail as mail servers hand it on (RFC 5322), HTML made plain; null where it names no sender. `envelopeTo` is whom the server took it in for. */
export async function parseMail(raw: Buffer, envelopeTo?: string): Promise<InboundMail | null> {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true, maxHtmlLengthToParse: 2_000_000 });
  const plain = raw.toString('latin1');
  const header = rawHeaders(plain);
  const from = mail.from?.value[0]?.address?.toLowerCase();
  if (from === undefined || from === '') return null;
  const subject = mail.subject ?? '';
  const references = [mail.inReplyTo ?? '', ...[mail.references ?? []].flat()].join(' ');
  return {
    provider: 'mail',
    eventId: createHash('sha256')
      .update(mail.messageId ?? raw)
      .digest('hex'),
    to: [...(envelopeTo === undefined ? [] : [envelopeTo]), ...recipientsOf(mail), ...deliveredTo(header)],
    from,
    subject,
    text: mail.text ?? '',
    references,
    mailId: mail.messageId ?? null,
    files: mail.attachments
      .filter(({ contentType, related }) => isFile(contentType) && !related)
      .map(({ filename, content }) => ({ name: filename ?? '', read: async () => Readable.from([content]) })),
    isAutomatic: isAutomatic({ header, from, subject }),
    invitation: invitationOf(raw.toString('utf8')),
    report: readReport(header('content-type'), plain),
    isReportAway: false,
  };
}

function recipientsOf({ to, cc }: ParsedMail): string[] {
  const lists = [to ?? [], cc ?? []].flat() as AddressObject[];
  return lists.flatMap(({ value }) => value.flatMap(({ address }) => address ?? []));
}

/** Where the server has written down whom it delivered to. */
function deliveredTo(header: (name: string) => string | undefined): string[] {
  return ['delivered-to', 'x-original-to', 'envelope-to'].flatMap(
    (name) => header(name)?.replace(/[<>]/g, '').trim() ?? [],
  );
}

/** How a calendar program answers an invitation of ours (iTIP), which holds nothing that a person has written. */
function invitationOf(text: string): string | null {
  if (!/method=["']?reply|^METHOD:REPLY/im.test(text)) return null;
  return /PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)/i.exec(text.replace(/\r?\n[ \t]/g, ''))?.[1]?.toUpperCase() ?? null;
}
