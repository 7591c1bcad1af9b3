import type { PersonalDetail } from '../contract/personal-details.ts';

type Words = { readonly sv: string; readonly en: string };
type Detail = PersonalDetail | 'emailOptedOut' | 'smsOptedOut';
const name = { sv: 'namn', en: 'name' };

const detailWords: Readonly<Record<Detail, Words>> = {
  firstName: name,
  lastName: name,
  email: { sv: 'e-post', en: 'email' },
  phone: { sv: 'telefon', en: 'telephone' },
  language: { sv: 'språk', en: 'language' },
  channel: { sv: 'kanal', en: 'channel' },
  zone: { sv: 'tidszon', en: 'time zone' },
  emailOptedOut: { sv: 'om mejl får skickas', en: 'whether emails may be sent' },
  smsOptedOut: { sv: 'om sms får skickas', en: 'whether texts may be sent' },
};

/** What the story is told of changed details: which, never what they were or are. */
export const changedPayload = (details: readonly Detail[]): Readonly<Record<string, string>> =>
  details.length === 0 ? {} : { changed: details.join() };

/** The names of the details that a line of the story says were changed; undefined for every other line. */
export function wordsOfChanged(changed: unknown): Words | undefined {
  if (typeof changed !== 'string') return undefined;
  const words = changed.split(',').map((detail) => detailWords[detail as Detail] ?? { sv: detail, en: detail });
  const listed = (language: 'sv' | 'en') =>
    new Intl.ListFormat(language).format(new Set(words.map((one) => one[language])));
  return { sv: listed('sv'), en: listed('en') };
}
