import { entryOf } from './classify-code.ts';
import type { ProviderName } from './contract.ts';
import { TWILIO_CODES } from './twilio-codes.ts';

/** Whether the code says that the recipient wants no text messages, and not that there is nobody at the number. */
export function isOptOut(provider: ProviderName, code: string): boolean {
  return provider === 'twilio' && entryOf(TWILIO_CODES, code)?.action === 'optedOut';
}
