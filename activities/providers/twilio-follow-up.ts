import type twilio from 'twilio';
import { failureOf } from './classify-code.ts';
import type { Followed } from './contract.ts';
import { refusedToTell } from './refused-to-tell.ts';
import { TwilioRefusal } from './twilio-client.ts';
import { TWILIO_CODES } from './twilio-codes.ts';
import { receiptEventOf } from './twilio-status.ts';
import { timedOut, within } from './within.ts';

/** What became of a message that Twilio accepted under that id. */
export async function followUpByTwilio(
  client: twilio.Twilio,
  providerId: string,
  timeoutMs: number,
): Promise<Followed> {
  try {
    const answer = await within(timeoutMs, () => client.messages(providerId).fetch());
    if (answer === timedOut) return { kind: 'unknown', reason: `Twilio did not answer within ${timeoutMs} ms` };
    const event = receiptEventOf(answer.status);
    // An operator that gives no receipts leaves it at `sent` for good.
    if (event === undefined || event === 'sent') return { kind: 'nothingYet' };
    const code = answer.errorCode ? String(answer.errorCode) : undefined;
    const failure = failureOf(TWILIO_CODES, event, code);
    return { kind: 'told', event, ...(code ? { code } : {}), ...(failure ? { failure } : {}) };
  } catch (error) {
    if (error instanceof TwilioRefusal) return unknownBy(error);
    return { kind: 'unknown', reason: error instanceof Error ? error.message : 'Twilio could not be asked' };
  }
}

function unknownBy({ status, code, message: reason }: TwilioRefusal): Followed {
  if (status === 404) return { kind: 'nothingYet' };
  const refused = refusedToTell(status, code);
  return { kind: 'unknown', reason, ...(refused === undefined ? {} : { refused }) };
}
