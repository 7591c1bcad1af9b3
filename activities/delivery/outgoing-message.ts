import type { Channel } from '../../process/definition/schema.ts';
import { spanUntilClose } from './span-until-close.ts';
import type { Rendered } from '../advance/render-message.ts';
import type { EmailMessage, OutgoingMessage } from '../providers/contract.ts';
import type { Hours } from './next-step.ts';

type Addressed = { readonly channel: Channel; readonly to: string };

/** The frozen text as a provider takes it. An SMS expires when its window closes, so that it cannot arrive at night. */
export function outgoingMessage(
  {
    messageId,
    rendered,
    inReplyTo,
    round,
  }: {
    readonly messageId: string;
    readonly rendered: Rendered;
    readonly inReplyTo: NonNullable<EmailMessage['inReplyTo']> | null;
    readonly round: number;
  },
  { channel, to, from, replyTo, thread }: Pick<EmailMessage, 'from' | 'replyTo' | 'thread'> & Addressed,
  { hours, now, promise }: { readonly hours: Hours; readonly now: number; readonly promise: number | null },
): OutgoingMessage {
  const { email, sms } = rendered;
  if (channel === 'email' && email) {
    const { subject, text, html, ics } = email;
    return {
      ...{ channel, messageId, to, from, subject, text, html },
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(thread === undefined ? {} : { thread }),
      ...(round === 0 ? {} : { round }),
      ...(ics === null ? {} : { calendar: ics }),
      ...(inReplyTo === null ? {} : { inReplyTo }),
    };
  }
  if (channel === 'sms' && sms)
    return { channel: 'sms', messageId, to, text: sms.text, validForSeconds: spanUntilClose(hours, now, promise) };
  throw new Error(`Message ${messageId} has no text for ${channel}`);
}
