import type { CodeTable } from './code-table.ts';
import type { ProviderName } from './contract.ts';
import { RESEND_CODES } from './resend-codes.ts';
import { SMTP_CODES } from './smtp-codes.ts';
import { TWILIO_CODES } from './twilio-codes.ts';

/** What Besked itself refuses with, whichever the provider. */
const OWN_CODES: CodeTable = {
  'besked/credentials': {
    action: 'fixSettings',
    means: {
      sv: 'Avsändarens nyckel eller lösenord saknas eller går inte att öppna.',
      en: 'The sender’s key or password is missing or cannot be opened.',
    },
  },
};

/** What failed before anything was handed over. */
const MAILBOX_CODES: CodeTable = {
  'mailbox/store': {
    action: 'retry',
    means: { sv: 'Brevlådan gick inte att skriva i.', en: 'The mailbox could not be written to.' },
  },
};
const THREAD_CODES: CodeTable = {
  'http/thread': {
    action: 'retry',
    means: {
      sv: 'Resend sa inte vad mejlet heter som det här svarar på.',
      en: 'Resend did not tell what the mail is called that this one answers.',
    },
  },
};

const TABLES: Readonly<Record<ProviderName, CodeTable>> = {
  mailbox: { ...OWN_CODES, ...MAILBOX_CODES },
  smtp: { ...OWN_CODES, ...SMTP_CODES },
  resend: { ...OWN_CODES, ...THREAD_CODES, ...RESEND_CODES },
  twilio: { ...OWN_CODES, ...TWILIO_CODES },
};

/** Every code that an attempt by that provider can end with. */
export const codesOf = (provider: ProviderName): CodeTable => TABLES[provider];
