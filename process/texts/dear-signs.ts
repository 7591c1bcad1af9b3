import type { BothLanguages } from '../problem.ts';
import { smsSize } from './gsm7.ts';
import { signName } from './sign-name.ts';

/** A sign that makes an SMS Unicode. `plain` is what could stand instead; empty: it can go; null: nothing would say the same. */
export type DearSign = {
  readonly sign: string;
  readonly name: BothLanguages;
  readonly plain: string | null;
  /** It stands in the text itself and not in a value such as a name, so it can be replaced. */
  readonly isWritten: boolean;
};

// Letters that do not come apart into a plain one and an accent.
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  œ: 'oe',
  Œ: 'OE',
  ı: 'i',
  ç: 'c',
  '´': "'",
  '`': "'",
  '×': 'x',
  '÷': '/',
  '→': '->',
  '←': '<-',
  '«': '"',
  '»': '"',
  '½': '1/2',
  '−': '-',
};

/** The signs that made an SMS Unicode, each named, with what could stand instead in the template. */
export function dearSigns(template: string, unicodeBecause: readonly string[]): DearSign[] {
  return unicodeBecause.map((sign) => ({
    sign,
    name: signName(sign),
    plain: plainOf(sign),
    isWritten: template.normalize('NFC').includes(sign),
  }));
}

function plainOf(sign: string): string | null {
  const known = plainLetters[sign];
  if (known !== undefined) return known;
  const apart = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  if (apart !== '' && apart !== sign && smsSize(apart).encoding === 'GSM-7') return apart;
  return /^[\p{Extended_Pictographic}\p{M}\p{Cf}\u{1f3fb}-\u{1f3ff}]$/u.test(sign) ? '' : null;
}
