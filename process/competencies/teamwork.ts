import type { LibraryCompetency } from './contract.ts';

export const teamwork: LibraryCompetency = {
  id: 'teamwork',
  fields: ['care', 'warehouse', 'service', 'school', 'office'],
  name: { sv: 'Samarbete', en: 'Teamwork' },
  description: {
    sv: 'Delar information, ber om hjälp och hjälper andra.',
    en: 'Shares information, asks for help and helps others.',
  },
  anchors: [
    {
      sv: 'Löste uppgiften ensam när den skulle lösas i grupp.',
      en: 'Solved the task alone when it was to be solved in a group.',
    },
    {
      sv: 'Svarade på gruppens frågor, men kom inte med egna förslag.',
      en: "Answered the group's questions, but shared no suggestions.",
    },
    { sv: 'Delade förslag och tog emot andras.', en: 'Shared suggestions and took in those of others.' },
    {
      sv: 'Frågade vad de andra behövde, delade förslag och stämde av hur arbetet låg till.',
      en: 'Asked what the others needed, shared suggestions and checked how the work stood.',
    },
    {
      sv: 'Frågade, delade förslag, tog in dem som inte hade sagt något och hjälpte gruppen till ett beslut.',
      en: 'Asked, shared suggestions, brought in those who had not spoken and helped the group to a decision.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'samarbete',
      definite: 'samarbetet',
    },
    en: { noun: 'teamwork' },
  },
  advice: {
    done: {
      sv: 'fråga vad de andra behöver och lägga fram ditt eget förslag tidigt, medan det går att bygga vidare på',
      en: 'ask what the others need and put your own suggestion forward early, while it can still be built on',
    },
    told: {
      sv: 'säga "jag" om det som var ditt och "vi" om det som ni gjorde tillsammans',
      en: 'say "I" about what was yours and "we" about what you did together',
    },
    on: [
      {
        meets: {
          sv: ['prata', 'punkt', 'avbröt', 'avbryt', 'tala', 'hördes'],
          en: ['finish', 'interrupt', 'heard', 'speak'],
        },
        say: {
          sv: 'vänta tills alla har fått tala färdigt, och ta upp det bästa i det som sades innan du lägger till något eget',
          en: 'wait until the other person has finished, and pick up the best of what was said before you add your own',
        },
      },
      {
        meets: { sv: ['ensam', 'väg', 'enats'], en: ['alone', 'agreed', 'another way'] },
        say: {
          sv: 'säga till när du vill gå en annan väg, så kan gruppen välja tillsammans',
          en: 'say so when you want to go another way, so that the group can choose together',
        },
      },
    ],
  },
};
