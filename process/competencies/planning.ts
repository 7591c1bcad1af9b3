import type { LibraryCompetency } from './contract.ts';

export const planning: LibraryCompetency = {
  id: 'planning',
  fields: ['office', 'management', 'school'],
  name: { sv: 'Planering', en: 'Planning' },
  description: { sv: 'Delar upp arbete, sätter tider och följer upp.', en: 'Divides work, sets times and follows up.' },
  anchors: [
    { sv: 'Beskrev målet utan att dela upp vägen dit.', en: 'Described the goal without dividing the way there.' },
    { sv: 'Delade upp arbetet i steg, men satte inga tider.', en: 'Divided the work into steps, but set no times.' },
    {
      sv: 'Delade upp arbetet och satte tid och ansvar för varje steg.',
      en: 'Divided the work and set a time and a person for each step.',
    },
    {
      sv: 'Satte tider och ansvar, och lade in marginal för det som brukar dra ut.',
      en: 'Set times and responsibilities, and left room for what tends to take longer.',
    },
    {
      sv: 'Satte tider och ansvar med marginal, och visade hur planen ändrades när en förutsättning föll.',
      en: 'Set times and responsibilities with room to spare, and showed how the plan changed when a condition failed.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'planering',
      definite: 'planeringen',
    },
    en: { noun: 'planning' },
  },
  advice: {
    done: {
      sv: 'lägga in luft efter det steg som oftast drar ut på tiden, och bestämma i förväg vad du gör om den tar slut',
      en: 'leave some slack after the step that most often runs late, and decide beforehand what to do if you run out of it',
    },
    told: {
      sv: 'säga vilket steg som kan dra ut på tiden och vad du då gör',
      en: 'say which step could run late and what you would do then',
    },
    on: [
      {
        meets: { sv: ['marginal', 'luft', 'reserv'], en: ['margin', 'slack', 'room', 'buffer'] },
        say: {
          sv: 'lägga in luft efter det steg som oftast drar ut på tiden, och bestämma i förväg vad du gör om den tar slut',
          en: 'leave some slack after the step that most often runs late, and decide beforehand what to do if you run out of it',
        },
      },
      {
        meets: { sv: ['vägen', 'målet', 'steg'], en: ['way', 'goal', 'steps'] },
        say: {
          sv: 'ta stegen ett för ett, med en tid och ett namn på vart och ett',
          en: 'take the steps one by one, with a time and a name against each',
        },
      },
    ],
  },
};
