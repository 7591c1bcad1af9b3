import type { WordingRule } from '../contract.ts';
import { blame as english } from '../words/en/blame.ts';
import { blame as swedish } from '../words/sv/blame.ts';

/** Blame, lecturing, and what puts the reader down. */
export const blame: WordingRule = {
  code: 'blame',
  severity: 'blocks',
  reason: {
    sv: 'Förebråelser hjälper ingen vidare, och blir det som personen minns av oss.',
    en: 'Reproach helps nobody on, and becomes what the person remembers of us.',
  },
  say: {
    sv: 'Säg vad som hade gjort skillnad: ”Ett exempel på … hade hjälpt oss att bedöma …”.',
    en: 'Say what would have made a difference: “An example of … would have helped us to judge …”.',
  },
  sv: swedish,
  en: english,
};
