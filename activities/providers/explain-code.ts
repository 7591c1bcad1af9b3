import { entryOf } from './classify-code.ts';
import { ACTIONS, type Text } from './code-table.ts';
import { codesOf } from './codes-of.ts';
import type { ProviderName } from './contract.ts';

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
  const entry = entryOf(codesOf(provider), code);
  const { does, tells } = ACTIONS[entry?.action ?? 'otherChannel'];
  return { means: entry?.means ?? UNKNOWN, does, tells };
}
