import type { WordingContext, WordingFinding } from './contract.ts';

const reason = {
  sv: 'Talet är vad som sattes i bedömningen. Poäng säger inget om vad man ska göra annorlunda.',
  en: 'The number is what was given in the assessment. A score does not say what to do differently.',
};
const say = {
  sv: 'Skriv med ord vad som räckte och vad som saknades.',
  en: 'Say in words what was enough and what was missing.',
};

/** What was scored, where it stands by itself: a whole number that counts something (“3 years”) is left alone. */
export function findScores(text: string, { scores = [] }: WordingContext): WordingFinding[] {
  if (scores.length === 0) return [];
  return Array.from(text.matchAll(/(?<![\p{L}\d.,])\d+(?:[.,]\d+)?(?![\d\p{L}])/gu))
    .filter(
      ({ 0: number, index }) => scores.includes(Number(number.replace(',', '.'))) && standsAlone(text, number, index),
    )
    .map(({ 0: number, index }) => ({
      from: index,
      to: index + number.length,
      code: 'scored-number',
      severity: 'blocks',
      reason,
      suggestion: { say },
    }));
}

function standsAlone(text: string, number: string, index: number): boolean {
  if (/[.,]/.test(number)) return true;
  const after = text.slice(index + number.length);
  return (
    /^\s*([.,;!?)]?\s*$|[.;!?)](?!\d)|(av|of|på|on|i|in|out)\s)/u.test(after) &&
    !/(den|the|kl|at)\s*$/iu.test(text.slice(0, index))
  );
}
