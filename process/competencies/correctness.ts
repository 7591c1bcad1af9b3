import type { LibraryCompetency } from './contract.ts';

export const correctness: LibraryCompetency = {
  id: 'correctness',
  fields: ['technology'],
  name: { sv: 'Lösningen fungerar', en: 'The solution works' },
  description: {
    sv: 'Löser uppgiften som den är ställd, med de fall som den nämner.',
    en: 'Solves the task as it is set, with the cases that it names.',
  },
  anchors: [
    { sv: 'Lämnade in en lösning som inte gick att köra.', en: 'Handed in a solution that could not be run.' },
    {
      sv: 'Löste huvudfallet, men inte de undantag som uppgiften nämner.',
      en: 'Solved the main case, but not the exceptions that the task names.',
    },
    { sv: 'Löste uppgiften med de undantag som den nämner.', en: 'Solved the task with the exceptions that it names.' },
    {
      sv: 'Löste uppgiften, frågade om det oklara och beskrev gjorda antaganden.',
      en: 'Solved the task, asked about what was unclear and described the assumptions made.',
    },
    {
      sv: 'Löste uppgiften, beskrev antaganden och hanterade fall som uppgiften inte nämner.',
      en: 'Solved the task, described the assumptions and handled cases that the task does not name.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'lösning av uppgiften',
      definite: 'lösningen av uppgiften',
      growth: 'gå igenom uppgiftens undantag ett för ett innan du lämnar in',
    },
    en: { noun: 'solution', growth: 'go through the exceptions of the task one by one before you hand in' },
  },
};
