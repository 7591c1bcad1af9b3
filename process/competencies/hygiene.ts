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
      sv: 'Följde rutinen genom hela momentet och sade högt varför varje steg fanns med.',
      en: 'Followed the routine through the whole task and said aloud why each step was there.',
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
      growth: 'följa rutinen även efter momentet och säga högt varför varje steg finns',
    },
    en: {
      noun: 'work with hygiene routines',
      growth: 'follow the routine after the task too and say aloud why each step is there',
    },
  },
};
