/**
 * Countries whose carriers let no name send a text message, as Twilio lists them; a number goes there. Where the list is behind the world, Twilio
 * refuses the name (21612), and an entry for the country in the sender's settings mends it.
 */
export const namelessCountries: readonly string[] = [
  ...['US', 'CA', 'PR', 'GU', 'VI', 'AS', 'MP', 'BE', 'HU', 'AR', 'BR', 'CL', 'CN', 'CO', 'CR', 'DO', 'EC', 'GT'],
  ...['HN', 'MX', 'MY', 'NI', 'NZ', 'PA', 'PE', 'PK', 'SV', 'TW', 'UY', 'VE', 'ZA', 'KR', 'SY', 'GH', 'NA'],
];
