import { failureOf } from './classify-code.ts';
import type { Notice, ReadNotice } from './contract.ts';
import { isUuid } from './notice.ts';
import { TWILIO_CODES } from './twilio-codes.ts';
import { readTwilioParameters } from './twilio-parameters.ts';
import { receiptEventOf } from './twilio-status.ts';

/**
 * Reads a status callback of Twilio: signed with the account's token over the public URL and every parameter.
 * The signature has no time in it, so a replayed notice is genuine: its `eventId` is the same one, and storing it again changes nothing.
 */
export function readTwilioNotice(notice: Notice, authToken: string): ReadNotice {
  const parameters = readTwilioParameters(notice, authToken);
  if (parameters === null) return { kind: 'forged', reason: 'The signature does not hold' };
  const { MessageSid: providerId, MessageStatus: status, ErrorCode: code } = parameters;
  if (typeof providerId !== 'string' || typeof status !== 'string')
    return { kind: 'malformed', reason: 'No MessageSid or MessageStatus' };
  const event = receiptEventOf(status);
  if (event === undefined) return { kind: 'ignored', event: status };
  const messageId = new URL(notice.url).searchParams.get('message');
  const errorCode = typeof code === 'string' && /^\d{1,6}$/.test(code) ? code : undefined;
  const failure = failureOf(TWILIO_CODES, event, errorCode);
  return {
    kind: 'receipt',
    receipt: {
      ...(isUuid(messageId) ? { messageId } : {}),
      providerId,
      event,
      ...(failure === undefined ? {} : { failure }),
      at: notice.receivedAt,
      eventId: [providerId, status, ...(errorCode === undefined ? [] : [errorCode])].join('/'),
      ...(errorCode === undefined ? {} : { code: errorCode }),
    },
  };
}
