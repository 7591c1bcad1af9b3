import type { Prisma } from '../../prisma/client.ts';

const mostWords = 8;
const marks = /[\u0300-\u036f]/g;
const signs = /[-.,;:@_+()/%&!?'"\\\s‘’ʼ´`]+/g;
const letters: Readonly<Record<string, string>> = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' };

/** A text as the database keeps it for the search (`candidate.searchText`): no marks, no signs, small letters. */
export const plain = (text: string): string =>
  text
    .replace(/[øØłŁđĐ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
    .replace(signs, ' ')
    .toLowerCase()
    .trim();

/**
 * What a search looks for in `candidate.searchText`, as many words as are looked for: three letters and more anywhere, fewer at the beginning of a
 * word, since shorter pieces are in no index; a telephone number as one, however it is grouped and with or without its country.
 */
export function wordsOf(search: string): string[] {
  if (/^[\d\s()+/-]+$/.test(search)) return numberOf(search);
  const words = plain(search).split(' ').filter(Boolean).slice(0, mostWords);
  return words.map((word) => (word.length < 3 ? ` ${word}` : word));
}

function numberOf(search: string): string[] {
  const digits = search.replace(/\D/g, '').replace(/^0+/, '');
  return digits === '' ? [] : [digits];
}

/** Every word somewhere in the name, address or number. */
export function nameContains(search: string): Prisma.CandidateWhereInput {
  const words = wordsOf(search);
  // Signs alone are nobody's name.
  if (words.length === 0) return { id: { in: [] } };
  return { AND: words.map((word) => ({ searchText: { contains: word } })) };
}
