import { asTyped } from '../http/as-typed.ts';

/** All that was typed into the form for words, plain and as long as a browser counts it. Empty where it says nothing. */
export function readWords(typed: unknown): string {
  if (typeof typed !== 'string') return '';
  const plain = asTyped(typed).replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
  return plain.trim();
}
