import { cutText } from '../../process/texts/cut-text.ts';
import type { InboundSms, Notice, ReadInbound } from './contract.ts';
import { readTwilioParameters } from './twilio-parameters.ts';

const phoneNumber = /^\+[1-9]\d{5,14}$/;
const handled = { STOP: 'stop', START: 'start', HELP: 'help' } as const;

/** Reads a text message that somebody has sent to a number of ours, signed as Twilio's receipts are. Advanced Opt-Out says what Twilio has answered itself. */
export function readTwilioInbound(notice: Notice, authToken: string): ReadInbound {
  const parameters = readTwilioParameters(notice, authToken);
  if (parameters === null) return { kind: 'forged', reason: 'The signature does not hold' };
  const { MessageSid: eventId, From: from, To: to, Body: text = '', NumMedia: media, OptOutType: type } = parameters;
  if (typeof eventId !== 'string' || typeof from !== 'string' || typeof to !== 'string' || typeof text !== 'string')
    return { kind: 'malformed', reason: 'No MessageSid, From, To or Body' };
  // Services write from short numbers and names, which no candidate has.
  if (!phoneNumber.test(from)) return { kind: 'ignored' };
  const handledAs = handledAsOf(type);
  return {
    kind: 'sms',
    sms: {
      eventId,
      from,
      to,
      text: cutText(text, 1_600),
      attachments: typeof media === 'string' ? Math.min(99, Math.max(0, Number.parseInt(media, 10) || 0)) : 0,
      ...(handledAs === undefined ? {} : { handledAs }),
    },
  };
}

function handledAsOf(type: unknown): InboundSms['handledAs'] {
  return typeof type === 'string' && Object.hasOwn(handled, type) ? handled[type as keyof typeof handled] : undefined;
}
