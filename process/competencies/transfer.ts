import type { LibraryCompetency } from './contract.ts';

export const transfer: LibraryCompetency = {
  id: 'transfer',
  fields: ['office', 'technology', 'management', 'care'],
  name: { sv: 'Erfarenhet att ta med', en: 'Experience to bring along' },
  description: {
    sv: 'Visar hur tidigare arbete kommer till nytta i det nya.',
    en: 'Shows how earlier work is of use in the new one.',
  },
  anchors: [
    {
      sv: 'Räknade upp tidigare uppgifter utan koppling till tjänsten.',
      en: 'Listed earlier tasks without a link to the position.',
    },
    { sv: 'Nämnde en koppling till tjänsten, men inget exempel.', en: 'Named a link to the position, but no example.' },
    {
      sv: 'Gav ett exempel som hör till en av tjänstens uppgifter.',
      en: 'Gave an example that belongs to one of the tasks of the position.',
    },
    {
      sv: 'Gav exempel till flera av tjänstens uppgifter och sa vad som var annorlunda.',
      en: 'Gave examples for several tasks of the position and said what was different.',
    },
    {
      sv: 'Gav exempel till flera uppgifter, sa vad som var annorlunda och vad som behövde läras nytt.',
      en: 'Gave examples for several tasks, said what was different and what had to be learnt anew.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'sätt att koppla erfarenheten till tjänsten',
      definite: 'kopplingen mellan erfarenhet och tjänst',
    },
    en: {
      noun: 'way of linking experience to the job',
    },
  },
  advice: {
    done: {
      sv: 'ta med något som du har gjort och visa hur det hör ihop med arbetet här',
      en: 'bring something you have done and show how it connects with the work here',
    },
    told: {
      sv: 'ta upp kraven ett i taget',
      en: 'cover each requirement',
    },
  },
};
