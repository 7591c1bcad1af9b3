import type { WordingRule } from '../contract.ts';
import { pregnancyAndLeave as english } from '../words/en/pregnancy-and-leave.ts';
import { pregnancyAndLeave as swedish } from '../words/sv/pregnancy-and-leave.ts';

/** Pregnancy and parental leave: sex discrimination, and forbidden by the law on parental leave. */
export const pregnancyAndLeave: WordingRule = {
  code: 'pregnancy-and-leave',
  severity: 'blocks',
  reason: {
    sv: 'Graviditet och föräldraledighet får inte påverka ett beslut. Föräldraledighetslagen och diskrimineringslagen förbjuder det.',
    en: 'Pregnancy and parental leave may not affect a decision; the law on both forbids it.',
  },
  say: {
    sv: 'Ta bort det. Skriv vilket krav i annonsen som inte var uppfyllt.',
    en: 'Take it out. Name the requirement in the advertisement that was not met.',
  },
  sv: swedish,
  en: english,
};
