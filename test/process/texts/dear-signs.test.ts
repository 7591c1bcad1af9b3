import { expect, it } from 'vitest';
import { dearSigns } from '../../../process/texts/dear-signs.ts';
import { smsSize } from '../../../process/texts/gsm7.ts';
import { toSmsText } from '../../../process/texts/render-sms.ts';

const signsOf = (text: string) => dearSigns(text, toSmsText(text).unicodeBecause);

it.each([
  ['Łódź', ['Ł', 'ó', 'ź'], ['L', 'o', 'z']],
  ['señor ção', ['ç', 'ã'], ['c', 'a']],
  ['Välkommen 🎉!', ['🎉'], ['']],
  ['5 × 2 → 10', ['×', '→'], ['x', '->']],
  ['½ dag', ['½'], ['1/2']],
  ['Здравствуй', ['З', 'д', 'р', 'а', 'в', 'с', 'т', 'у', 'й'], null],
])('%s is dear because of each of its signs, with what could stand instead', (text, signs, plain) => {
  const found = signsOf(text);
  expect(found.map(({ sign }) => sign)).toEqual(signs);
  if (plain) expect(found.map((one) => one.plain)).toEqual(plain);
  else expect(found.every((one) => one.plain === null)).toBe(true);
});

it('what stands instead makes the text plain', () => {
  const text = 'Łódź, señor ção 🎉 5 × 2 → ½ «hej» œuvre';
  const plain = signsOf(text).reduce((now, { sign, plain: other }) => now.replaceAll(sign, other ?? sign), text);
  expect(smsSize(plain).encoding).toBe('GSM-7');
});

it('says what each is called, and that a name is not written in the text', () => {
  const [letter] = dearSigns('Hej {{ candidate.firstName }}', toSmsText('Hej Łukasz').unicodeBecause);
  expect(letter).toEqual({
    sign: 'Ł',
    name: { sv: 'bokstaven Ł', en: 'the letter Ł' },
    plain: 'L',
    isWritten: false,
  });
  const hidden = dearSigns('a\u00adb', toSmsText('a\u00adb').unicodeBecause);
  expect(hidden[0]?.name.en).toBe('soft hyphen, invisible');
});

it('has nothing to say of Swedish, dashes and quotes, which are made plain by themselves', () => {
  expect(signsOf('Åsa – ”hej” … é à € [ok]')).toEqual([]);
});
