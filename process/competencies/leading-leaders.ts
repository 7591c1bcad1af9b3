import type { LibraryCompetency } from './contract.ts';

export const leadingLeaders: LibraryCompetency = {
  id: 'leading-leaders',
  fields: ['management'],
  name: { sv: 'Leda genom chefer', en: 'Leading through leaders' },
  description: {
    sv: 'Styr, stöder och följer upp chefer utan att göra deras jobb.',
    en: 'Steers, supports and follows up managers without doing their work.',
  },
  anchors: [
    {
      sv: 'Beskrev egna beslut i frågor som låg hos en underställd chef.',
      en: 'Described own decisions in matters that belonged to a manager below.',
    },
    {
      sv: 'Beskrev avstämningar, men inte vad cheferna fick avgöra.',
      en: 'Described check-ins, but not what the managers could decide.',
    },
    {
      sv: 'Beskrev vad cheferna fick avgöra och hur det följdes upp.',
      en: 'Described what the managers could decide and how it was followed up.',
    },
    {
      sv: 'Beskrev uppdrag, uppföljning och hur en chef fick stöd i ett svårt läge.',
      en: 'Described mandates, follow-up and how a manager was supported in a difficult situation.',
    },
    {
      sv: 'Beskrev hur cheferna formade målen tillsammans, och hur stöd och krav ändrades efter resultat.',
      en: 'Described how the managers shaped the goals together, and how support and demands changed with results.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'sätt att leda genom chefer',
      definite: 'sättet att leda genom chefer',
    },
    en: {
      noun: 'way of leading through managers',
    },
  },
  advice: {
    done: {
      sv: 'komma överens med varje chef om vad som är chefens att avgöra och vad ni tar tillsammans',
      en: 'agree with each manager on what is theirs to decide and what you settle together',
    },
    told: {
      sv: 'berätta om ett beslut som en av dina chefer fattade själv och hur du följde upp det',
      en: 'describe a decision that one of your managers took alone, and how you followed it up',
    },
  },
};
