import type { WordingRule } from '../contract.ts';
import { gutFeeling as english } from '../words/en/gut-feeling.ts';
import { gutFeeling as swedish } from '../words/sv/gut-feeling.ts';

/** Gut feeling given as a reason. */
export const gutFeeling: WordingRule = {
  code: 'gut-feeling',
  severity: 'advises',
  reason: {
    sv: 'En känsla kan ingen göra något åt, och den går inte att stå för om skälen begärs ut.',
    en: 'Nobody can act on a feeling, and it cannot be stood by when the reasons are asked for.',
  },
  say: {
    sv: 'Skriv vad känslan kom av: vad som sades eller gjordes.',
    en: 'Write what the feeling came from: what was said or done.',
  },
  sv: swedish,
  en: english,
};
