import type { LibraryCompetency } from './contract.ts';

export const relatives: LibraryCompetency = {
  id: 'relatives',
  fields: ['care', 'school'],
  name: { sv: 'Kontakt med närstående', en: 'Contact with relatives' },
  description: {
    sv: 'Ger närstående besked som går att förstå, inom det som får sägas.',
    en: 'Gives relatives information that can be understood, within what may be said.',
  },
  anchors: [
    {
      sv: 'Besvarade en närståendes fråga med facktermer som inte förklarades.',
      en: "Answered a relative's question with terms that were not explained.",
    },
    {
      sv: 'Förklarade läget, men tog inte reda på vad den närstående redan visste.',
      en: 'Explained the situation, but did not find out what the relative already knew.',
    },
    {
      sv: 'Frågade vad den närstående redan visste och förklarade läget med vanliga ord.',
      en: 'Asked what the relative already knew and explained the situation in plain words.',
    },
    {
      sv: 'Frågade, förklarade och kontrollerade att svaret hade nått fram.',
      en: 'Asked, explained and checked that the answer had been understood.',
    },
    {
      sv: 'Frågade, förklarade, bemötte oron och kom överens om när nästa besked skulle ges.',
      en: 'Asked, explained, responded to the worry and agreed when the next word would be given.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'kontakt med närstående',
      definite: 'kontakten med närstående',
    },
    en: { noun: 'contact with relatives' },
  },
  advice: {
    done: {
      sv: 'börja med att fråga vad den närstående redan vet och vad som oroar mest',
      en: 'start by asking what the relative already knows and what worries them most',
    },
    told: {
      sv: 'berätta om ett samtal med en närstående: hur du började, vad du sa och hur det slutade',
      en: 'describe one conversation with a relative: how you began, what you said and how it ended',
    },
  },
};
