import { entryOf, outcomeOf, outcomeOfAction } from './classify-code.ts';
import type { SendOutcome } from './contract.ts';
import { TWILIO_CODES } from './twilio-codes.ts';

/** Whether a status says that a message which Twilio had accepted will not arrive. */
export function isLost(status: string): boolean {
  return status === 'failed' || status === 'undelivered' || status === 'canceled';
}

/** What a lost message means for the next attempt, by the code that Twilio gave with it. */
export function outcomeOfLost(status: string, errorCode: number | null | undefined): SendOutcome {
  const code = errorCode === null || errorCode === undefined ? undefined : String(errorCode);
  if (code !== undefined && entryOf(TWILIO_CODES, code)) return outcomeOf(TWILIO_CODES, code);
  return outcomeOfAction('otherChannel', code ?? 'unknown', `Twilio answered ${status}`);
}
