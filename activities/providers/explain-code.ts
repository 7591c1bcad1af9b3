import { actionOfStatus, entryOf } from './classify-code.ts';
import { ACTIONS, type CodeEntry, type Text } from './code-table.ts';
import { codesOf } from './codes-of.ts';
import type { ProviderName } from './contract.ts';
import { SMTP_CODES } from './smtp-codes.ts';
import { codeOfStatus } from './smtp-status.ts';

const OUT_OF_REACH: Text = { sv: 'Leverantören gick inte att nå.', en: 'The provider could not be reached.' };
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
  const entry = entryOf(codesOf(provider), code) ?? unlisted(code);
  const { does, tells } = ACTIONS[entry?.action ?? 'otherChannel'];
  return { means: entry?.means ?? UNKNOWN, does, tells };
}

/** Codes of which there is a rule and no list: what the system calls a broken connection, the status of an answer, and that of a report (RFC 3463). */
function unlisted(code: string): CodeEntry | undefined {
  if (/^E[A-Z_]+$/.test(code)) return { action: 'retry', means: OUT_OF_REACH };
  const status = /^http\/(\d{3})$/.exec(code)?.[1];
  if (status !== undefined) return { action: actionOfStatus(Number(status)), means: UNKNOWN };
  return entryOf(SMTP_CODES, codeOfStatus(code));
}
