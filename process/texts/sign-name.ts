import type { BothLanguages } from '../problem.ts';

const names: Readonly<Record<string, BothLanguages>> = {
  '´': { sv: 'akut accent', en: 'acute accent' },
  '`': { sv: 'grav accent', en: 'grave accent' },
  '×': { sv: 'gångertecken', en: 'multiplication sign' },
  '÷': { sv: 'divisionstecken', en: 'division sign' },
  '°': { sv: 'gradtecken', en: 'degree sign' },
  '→': { sv: 'pil åt höger', en: 'arrow to the right' },
  '←': { sv: 'pil åt vänster', en: 'arrow to the left' },
  '«': { sv: 'vinkelcitat', en: 'angle quote' },
  '»': { sv: 'vinkelcitat', en: 'angle quote' },
  '½': { sv: 'en halv', en: 'one half' },
  '−': { sv: 'minustecken', en: 'minus sign' },
  '\u00ad': { sv: 'mjukt bindestreck, osynligt', en: 'soft hyphen, invisible' },
  '\ufe0f': { sv: 'osynligt tecken efter en symbol', en: 'invisible sign after a symbol' },
  '\u200d': { sv: 'osynlig sammanbindare', en: 'invisible joiner' },
};

/** What a sign is called, so that somebody finds it in a text: its own name, letter, emoji or else its number. */
export function signName(sign: string): BothLanguages {
  const known = names[sign];
  if (known) return known;
  const number = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/\p{Extended_Pictographic}/u.test(sign)) return { sv: `emoji ${sign}`, en: `emoji ${sign}` };
  if (/\p{L}/u.test(sign)) return { sv: `bokstaven ${sign}`, en: `the letter ${sign}` };
  return /[\p{C}\p{Z}\p{M}]/u.test(sign)
    ? { sv: `osynligt tecken ${number}`, en: `invisible sign ${number}` }
    : { sv: `tecknet ${sign} (${number})`, en: `the sign ${sign} (${number})` };
}
