import { entryOf } from './classify-code.ts';
import { ACTIONS, type CodeTable, type Text } from './code-table.ts';
import type { ProviderName } from './contract.ts';
import { RESEND_CODES } from './resend-codes.ts';
import { SMTP_CODES } from './smtp-codes.ts';
import { TWILIO_CODES } from './twilio-codes.ts';

const TABLES: Readonly<Record<ProviderName, CodeTable>> = {
  mailbox: {},
  smtp: SMTP_CODES,
  resend: RESEND_CODES,
  twilio: TWILIO_CODES,
};

const UNKNOWN: Text = {
  sv: 'Leverantören avvisade meddelandet utan en känd kod.',
  en: 'The provider refused the message with a code that we do not know.',
};

export interface Explanation {
  means: Text;
  does: Text;
  tells: Text;
}

/** What a code of a provider means, what Besked does about it and what a recruiter reads, in Swedish and English; also for unknown codes. */
export function explainCode(provider: ProviderName, code: string): Explanation {
  const entry = entryOf(TABLES[provider], code);
  const { does, tells } = ACTIONS[entry?.action ?? 'otherChannel'];
  return { means: entry?.means ?? UNKNOWN, does, tells };
}
