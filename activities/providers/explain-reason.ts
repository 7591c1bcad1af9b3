import { ACTIONS, type Text } from './code-table.ts';
import { codesOf } from './codes-of.ts';
import type { ProviderName } from './contract.ts';
import type { Explanation } from './explain-code.ts';

/** Why an attempt ended as it did where no code of its provider says so: how it is kept, and what it means ("$1" is what stood in the first brackets). */
const REASONS: readonly (readonly [RegExp, Text])[] = [
  [
    /^(Resend|Twilio) did not answer within (\d+) ms$/,
    { sv: '$1 svarade inte inom $2 ms.', en: '$1 did not answer within $2 ms.' },
  ],
  [
    /^(Resend|Twilio) answered without an id$/,
    {
      sv: '$1 svarade utan att säga vad meddelandet heter.',
      en: '$1 answered without saying what the message is called.',
    },
  ],
  [/^Resend answered nothing$/, { sv: 'Resend svarade inte.', en: 'Resend did not answer.' }],
  [/^(Resend|Twilio) answered (\w+).*$/, { sv: '$1 svarade med ett fel ($2).', en: '$1 answered with an error ($2).' }],
  [
    /^The connection to (Resend|Twilio) broke.*$/,
    { sv: 'Förbindelsen med $1 bröts.', en: 'The connection to $1 broke.' },
  ],
  [
    /^The connection broke after DATA.*$/,
    {
      sv: 'Förbindelsen med mejlservern bröts när mejlet lämnades över.',
      en: 'The connection to the mail server broke while the mail was handed over.',
    },
  ],
  [
    /^Twilio’s list could not be read$/,
    { sv: 'Twilios lista gick inte att läsa.', en: 'Twilio’s list could not be read.' },
  ],
  [
    /^Twilio keeps no texts to compare with$/,
    { sv: 'Twilio sparar inga texter att jämföra med.', en: 'Twilio keeps no texts to compare with.' },
  ],
  [
    /^More than (\d+) messages since the first attempt$/,
    {
      sv: 'Mer än $1 meddelanden har gått till numret sedan första försöket.',
      en: 'More than $1 messages have gone to the number since the first attempt.',
    },
  ],
  [
    /^Too early for Twilio’s list to be complete$/,
    {
      sv: 'Det är för tidigt för att Twilios lista ska vara komplett.',
      en: 'It is too early for Twilio’s list to be complete.',
    },
  ],
  [
    /^Resend has forgotten the key$/,
    {
      sv: 'Det har gått så lång tid att Resend inte kan säga om mejlet togs emot.',
      en: 'So much time has passed that Resend cannot say whether it took the mail.',
    },
  ],
  [/^The provider failed: (\w+)$/, { sv: 'Överlämningen avbröts ($1).', en: 'The hand-over was cut short ($1).' }],
  [/^The provider does not have it$/, { sv: 'Leverantören har det inte.', en: 'The provider does not have it.' }],
  [
    /^No answer was recorded$/,
    {
      sv: 'Besked stannade innan svaret hade sparats.',
      en: 'Besked came to a halt before the answer was stored.',
    },
  ],
  [
    /^May have left before the database was restored$/,
    {
      sv: 'Det kan ha gått innan databasen återställdes.',
      en: 'It may have left before the database was restored.',
    },
  ],
];

type Said = Omit<Explanation, 'means'>;

const SENDS_AGAIN: Said = {
  does: {
    sv: 'Mejlservern kan inte tillfrågas: skickar igen med samma Message-ID, hellre två gånger än ingen.',
    en: 'The mail server cannot be asked: sends again under the same Message-ID, rather twice than never.',
  },
  tells: {
    sv: 'Vi vet inte om mejlet togs emot. Det skickas igen, och kandidaten kan få det två gånger.',
    en: 'We do not know whether the mail was accepted. It is sent again, and the candidate may get it twice.',
  },
};
const GOES_ON: Said = {
  does: {
    sv: 'Går till nästa godkända kanal, annars till en ringuppgift.',
    en: 'Goes to the next consented channel, else to a phone task.',
  },
  tells: ACTIONS.otherChannel.tells,
};

type Ended = { readonly outcome: string | null; readonly reason: string };

/** What the reason that was kept of an attempt means, what Besked does about it and what a recruiter reads, in Swedish and English; null for words that nobody here has written. */
export function explainReason(provider: ProviderName, { outcome, reason }: Ended): Explanation | null {
  const means = meaningOf(provider, reason);
  return means && { means, ...saidOf(provider, outcome) };
}

function meaningOf(provider: ProviderName, reason: string): Text | null {
  const [pattern, { sv, en }] = REASONS.find(([one]) => one.test(reason)) ?? [null, { sv: '', en: '' }];
  if (pattern) return { sv: reason.replace(pattern, sv), en: reason.replace(pattern, en) };
  // A refusal of the question whether it was taken: what is kept of its code are the words.
  const words = reason.replace(/ \([^)]*\)$/, '');
  return Object.values(codesOf(provider)).find(({ means }) => means.en === words)?.means ?? null;
}

function saidOf(provider: ProviderName, outcome: string | null): Said {
  if (outcome === 'transient') return GOES_ON;
  if (provider === 'smtp') return SENDS_AGAIN;
  const { does, tells } = ACTIONS[provider === 'mailbox' ? 'retry' : 'lookUp'];
  return { does, tells };
}
