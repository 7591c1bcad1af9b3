import type { WordingRule } from '../contract.ts';
import { religion as english } from '../words/en/religion.ts';
import { religion as swedish } from '../words/sv/religion.ts';

/** Religion and belief, and what shows or follows from them. */
export const religion: WordingRule = {
  code: 'religion',
  severity: 'blocks',
  reason: {
    sv: 'Religion och annan trosuppfattning är en diskrimineringsgrund. Klädsel, bön, högtider och mat läses som den.',
    en: 'Religion and belief are a protected ground. Dress, prayer, holy days and food read as it.',
  },
  say: {
    sv: 'Ta bort det. Gällde det arbetstider eller skyddskläder: skriv kravet ur annonsen och vad personen svarade.',
    en: 'Take it out. If it was hours or protective clothing, name the requirement and what the person answered.',
  },
  sv: swedish,
  en: english,
};
