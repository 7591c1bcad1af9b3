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
      sv: 'Angav riktning och fakta, och sa vad som väljs bort.',
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
    },
    en: { noun: 'strategic work' },
  },
  advice: {
    done: {
      sv: 'skriva upp det du väljer bort bredvid det du väljer, med ett skäl till varje',
      en: 'write down what you leave out beside what you choose, with a reason for each',
    },
    told: {
      sv: 'säga vilka fakta som bär upp din riktning och vad du skulle sluta göra för att hinna dit',
      en: 'say which facts your direction rests on, and what you would stop doing to get there',
    },
  },
};
