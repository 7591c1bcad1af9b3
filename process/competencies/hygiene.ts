import type { LibraryCompetency } from './contract.ts';

export const hygiene: LibraryCompetency = {
  id: 'hygiene',
  fields: ['care'],
  name: { sv: 'Hygienrutiner', en: 'Hygiene routines' },
  description: {
    sv: 'Följer basala hygienrutiner och hjälper andra att göra det.',
    en: 'Follows basic hygiene routines and helps others to do so.',
  },
  anchors: [
    {
      sv: 'Utförde momentet utan handsprit före kontakten.',
      en: 'Carried out the task without hand rub before contact.',
    },
    { sv: 'Använde handsprit före kontakten men inte efter.', en: 'Used hand rub before contact but not after.' },
    {
      sv: 'Följde rutinen före, under och efter momentet.',
      en: 'Followed the routine before, during and after the task.',
    },
    {
      sv: 'Följde rutinen genom hela momentet och förklarade högt varför varje steg behövdes.',
      en: 'Followed the routine from start to finish and explained aloud why each step mattered.',
    },
    {
      sv: 'Följde rutinen, förklarade stegen för en kollega och rättade till en brist i lokalen.',
      en: 'Followed the routine, explained the steps to a colleague and put right a fault in the room.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'arbete med hygienrutiner',
      definite: 'arbetet med hygienrutinerna',
    },
    en: {
      noun: 'work with hygiene routines',
    },
  },
  advice: {
    done: {
      sv: 'göra stegen i samma ordning varje gång, också när det är bråttom, och säga dem högt medan du lär in',
      en: 'do the steps in the same order every time, also when you are in a hurry, and say them aloud while you learn',
    },
    told: {
      sv: 'ta ett moment och berätta vad du gör före, under och efter och varför',
      en: 'take one task and say what you do before, during and after it, and why',
    },
  },
};
