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
    },
    en: { noun: 'solution' },
  },
  advice: {
    done: {
      sv: 'leta efter det som kan gå fel, till exempel tomma fält och mycket långa listor, innan du lämnar in',
      en: 'look for what can go wrong, such as empty fields and very long lists, before you hand in',
    },
    told: {
      sv: 'gå igenom uppgiftens undantag och säga hur lösningen klarar vart och ett',
      en: 'go through the exceptions in the task and say how your solution copes with each of them',
    },
  },
};
