import type { LibraryCompetency } from './contract.ts';

export const strategy: LibraryCompetency = {
  id: 'strategy',
  fields: ['management'],
  name: { sv: 'Strategi och riktning', en: 'Strategy and direction' },
  description: {
    sv: 'Väljer riktning utifrån fakta och säger vad som väljs bort.',
    en: 'Chooses a direction from facts and says what is left out.',
  },
  anchors: [
    {
      sv: 'Beskrev ett önskat läge utan att säga vad som behöver göras först.',
      en: 'Described a desired state without saying what needs to be done first.',
    },
    {
      sv: 'Angav en riktning, men inte vilka fakta den vilade på.',
      en: 'Stated a direction, but not the facts it rested on.',
    },
    {
      sv: 'Angav en riktning, fakta bakom den och de första stegen.',
      en: 'Stated a direction, the facts behind it and the first steps.',
    },
    {
      sv: 'Angav riktning och fakta, och sade vad som väljs bort.',
      en: 'Stated direction and facts, and said what is left out.',
    },
    {
      sv: 'Angav riktning, fakta och vad som väljs bort, och vilka tecken som skulle leda till ett annat val.',
      en: 'Stated direction, facts and what is left out, and which signs would lead to another choice.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'strategiska arbete',
      definite: 'det strategiska arbetet',
      growth: 'säga vilka fakta riktningen vilar på och vad du väljer bort',
    },
    en: { noun: 'strategic work', growth: 'say which facts the direction rests on and what you leave out' },
  },
};
