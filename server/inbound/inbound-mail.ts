import type { Readable } from 'node:stream';

/** A mail to an address of ours, whoever carried it. */
export type InboundMail = {
  readonly provider: 'resend' | 'mail';
  /** The same one each time it is told. */
  readonly eventId: string;
  /** Whom it was delivered to, as bare addresses. */
  readonly to: readonly string[];
  /** As a bare address in small letters. */
  readonly from: string;
  readonly subject: string;
  /** The whole text, quoted history too; plain. */
  readonly text: string;
  /** In-Reply-To and References as they stand. */
  readonly references: string;
  readonly mailId: string | null;
  /** What came with it but what its text shows, in the order in which it stands there. */
  readonly files: readonly InboundFile[];
  /** A machine wrote it: an absence, a receipt, a list. */
  readonly isAutomatic: boolean;
  /** A calendar program's answer to an invitation: ACCEPTED, DECLINED or TENTATIVE. */
  readonly invitation: string | null;
  /** What a mail server says became of a mail of ours. */
  readonly report: DeliveryReport | null;
  /** It may be such a report, and could not be read as it came. */
  readonly isReportAway: boolean;
};

export type InboundFile = {
  /** As its sender called it. */
  readonly name: string;
  /** Its bytes; null where they cannot be had now. */
  readonly read: () => Promise<Readable | null>;
};

export type DeliveryReport = {
  readonly action: 'failed' | 'delayed';
  /** Such as 5.1.1. */
  readonly status: string | null;
  /** Our own id of the mail that it is about. */
  readonly messageId: string | null;
  /** Its whole Message-ID, as the mail server was given it. */
  readonly mailId: string | null;
};
