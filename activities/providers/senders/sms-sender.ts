import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { namelessCountries } from './nameless-countries.ts';
import type { TwilioSender } from './sender-settings.ts';

export type SmsSender = { readonly messagingServiceSid: string } | { readonly from: string };

/** Who a text message to a number (E.164) is from: what is set for its country, else the messaging service, else the name where a name may send, else the number. */
export function smsSenderFor(to: string, settings: TwilioSender): SmsSender {
  const country = countryOf(to);
  const own = settings.countries?.find((one) => one.country === country);
  if (own) return toSender(own.from);
  const { messagingServiceSid, name, number } = settings;
  if (messagingServiceSid !== undefined) return { messagingServiceSid };
  const mayBeName = country === undefined || !namelessCountries.includes(country);
  const from = mayBeName ? (name ?? number) : (number ?? name);
  if (from === undefined) throw new Error('A sender of text messages without a sender');
  return { from };
}

/** Of countries that share a code, the one that the number is of; of a number that is none’s yet, the main one of them. */
function countryOf(to: string): string | undefined {
  const parsed = parsePhoneNumberFromString(to);
  return parsed?.country ?? parsed?.getPossibleCountries()[0];
}

const isService = (from: string) => /^MG[0-9a-f]{32}$/i.test(from);
const toSender = (from: string): SmsSender => (isService(from) ? { messagingServiceSid: from } : { from });
