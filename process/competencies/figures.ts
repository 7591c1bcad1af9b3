import type { LibraryCompetency } from './contract.ts';

export const figures: LibraryCompetency = {
  id: 'figures',
  fields: ['office', 'management'],
  name: { sv: 'Arbete med siffror', en: 'Working with figures' },
  description: {
    sv: 'Läser, räknar och förklarar siffror så att de går att besluta på.',
    en: 'Reads, reckons and explains figures so that decisions can rest on them.',
  },
  anchors: [
    {
      sv: 'Redovisade en siffra utan att säga var den kom ifrån.',
      en: 'Presented a figure without saying where it came from.',
    },
    {
      sv: 'Räknade rätt, men kunde inte förklara vad resultatet betydde.',
      en: 'Reckoned correctly, but could not explain what the result meant.',
    },
    {
      sv: 'Räknade rätt och förklarade vad resultatet betydde.',
      en: 'Reckoned correctly and explained what the result meant.',
    },
    {
      sv: 'Räknade rätt, kontrollerade rimligheten och visade vad resultatet var känsligt för.',
      en: 'Reckoned correctly, checked that it was reasonable and showed what the result was sensitive to.',
    },
    {
      sv: 'Räknade rätt, kontrollerade, jämförde två alternativ och gav ett råd med skäl.',
      en: 'Reckoned correctly, checked, compared two options and gave advice with reasons.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'arbete med siffror',
      definite: 'arbetet med siffror',
    },
    en: {
      noun: 'work with figures',
    },
  },
  advice: {
    done: {
      sv: 'skriva källan bredvid varje siffra, så kan du svara när någon frågar',
      en: 'write down the source beside each figure, so that you can answer when somebody asks',
    },
    told: {
      sv: 'säga var siffran kommer ifrån och hur mycket den kan ändras om ett antagande är fel',
      en: 'say where the figure comes from and how far it could move if one assumption is wrong',
    },
  },
};
