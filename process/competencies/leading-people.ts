import type { LibraryCompetency } from './contract.ts';

export const leadingPeople: LibraryCompetency = {
  id: 'leading-people',
  fields: ['management'],
  name: { sv: 'Leda medarbetare', en: 'Leading people' },
  description: {
    sv: 'Sätter mål, följer upp och ger stöd så att medarbetare lyckas.',
    en: 'Sets goals, follows up and gives support so that people succeed.',
  },
  anchors: [
    {
      sv: 'Beskrev ledarskap i allmänna ord, utan en händelse.',
      en: 'Described leadership in general words, without an event.',
    },
    {
      sv: 'Beskrev en händelse, men inte vad som sades till medarbetaren.',
      en: 'Described an event, but not what was said to the person.',
    },
    {
      sv: 'Beskrev vad som sades, vad som bestämdes och hur det följdes upp.',
      en: 'Described what was said, what was agreed and how it was followed up.',
    },
    {
      sv: 'Beskrev mål, samtal och uppföljning, och vad som ändrades för medarbetaren.',
      en: 'Described goal, talk and follow-up, and what changed for the person.',
    },
    {
      sv: 'Beskrev mål, samtal och uppföljning över tid, och vad som gjordes när den första vägen inte höll.',
      en: 'Described goal, talk and follow-up over time, and what was done when the first way did not hold.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'sätt att leda medarbetare',
      definite: 'sättet att leda medarbetare',
    },
    en: {
      noun: 'way of leading people',
    },
  },
  advice: {
    done: {
      sv: 'säga vad du har sett, lyssna och sluta med en överenskommelse som ni båda skriver upp',
      en: 'say what you have seen, listen and end with an agreement that you both write down',
    },
    told: {
      sv: 'välja ett samtal med en medarbetare och berätta vad du sa, vad ni kom överens om och hur det gick',
      en: 'choose one conversation with an employee and say what you said, what you agreed on and how it went',
    },
  },
};
