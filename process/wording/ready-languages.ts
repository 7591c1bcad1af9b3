import type { WordingLanguage } from './contract.ts';
import { lastOf } from './last-of.ts';
import { makeReady, type Ready } from './make-ready.ts';
import englishWeights from './weighing/en.json' with { type: 'json' };
import swedishWeights from './weighing/sv.json' with { type: 'json' };

const weights = { sv: swedishWeights, en: englishWeights };
const ready = new Map<WordingLanguage, Ready>();

function* inParts(language: WordingLanguage): Generator<undefined, Ready> {
  const known = ready.get(language);
  if (known) return known;
  const made = yield* makeReady(weights[language], language);
  const kept = ready.get(language) ?? made;
  ready.set(language, kept);
  return kept;
}

/** What each language is read by, made once and kept: at once when it is first asked for, or before that `inParts`, with pauses for others. */
export const readyLanguages = {
  of: (language: WordingLanguage): Ready => ready.get(language) ?? lastOf(inParts(language)),
  inParts,
} as const;
