import type { LibraryCompetency } from './contract.ts';

export const adaptingTeaching: LibraryCompetency = {
  id: 'adapting-teaching',
  fields: ['school'],
  name: { sv: 'Anpassning av undervisning', en: 'Adapting teaching' },
  description: {
    sv: 'Ser var eleverna befinner sig och ändrar stöd och utmaning därefter.',
    en: 'Sees where pupils are and changes support and challenge accordingly.',
  },
  anchors: [
    { sv: 'Gav alla elever samma uppgift och samma stöd.', en: 'Gave all pupils the same task and the same support.' },
    {
      sv: 'Nämnde att uppgifter kan anpassas, utan exempel på hur.',
      en: 'Said that tasks can be adapted, without an example of how.',
    },
    {
      sv: 'Gav ett exempel på extra stöd och ett på extra utmaning.',
      en: 'Gave one example of extra support and one of extra challenge.',
    },
    {
      sv: 'Visade anpassningar under lektionen och vad som låg bakom dem.',
      en: 'Showed adaptations during the lesson and what lay behind them.',
    },
    {
      sv: 'Visade anpassningar under lektionen, och hur de följdes upp tillsammans med eleven.',
      en: 'Showed adaptations during the lesson, and how they were followed up together with the pupil.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'anpassning av undervisningen',
      definite: 'anpassningen av undervisningen',
    },
    en: { noun: 'way of adapting teaching' },
  },
  advice: {
    done: {
      sv: 'ha ett stöd och en svårare uppgift färdiga innan lektionen börjar',
      en: 'have one form of support and one harder task ready before the lesson begins',
    },
    told: {
      sv: 'berätta om en elev som behövde extra stöd och en som behövde en svårare uppgift',
      en: 'describe one pupil who needed extra support and one who needed a harder task',
    },
  },
};
