import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type Phone = { readonly e164: string; readonly isMobile: boolean };

/** A telephone number as people write it, in E.164; national numbers are of `country`. Undefined where it is not a valid number. */
export function parsePhone(text: string, country: CountryCode = 'SE'): Phone | undefined {
  const found = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  if (!found?.isValid()) return undefined;
  const type = found.getType();
  return { e164: found.number, isMobile: type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE' };
}
