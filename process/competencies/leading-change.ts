import type { LibraryCompetency } from './contract.ts';

export const leadingChange: LibraryCompetency = {
  id: 'leading-change',
  fields: ['management'],
  name: { sv: 'Leda förändring', en: 'Leading change' },
  description: {
    sv: 'Förbereder, genomför och håller fast vid en förändring.',
    en: 'Prepares, carries out and holds on to a change.',
  },
  anchors: [
    {
      sv: 'Beskrev en förändring som ett beslut, utan vägen dit.',
      en: 'Described a change as a decision, without the way there.',
    },
    {
      sv: 'Beskrev hur förändringen berättades, men inte hur frågor togs emot.',
      en: 'Described how the change was announced, but not how questions were met.',
    },
    {
      sv: 'Beskrev hur förändringen berättades, hur frågor togs emot och vad som gjordes.',
      en: 'Described how the change was announced, how questions were met and what was done.',
    },
    {
      sv: 'Beskrev vilka som påverkades, hur de fick vara med och hur resultatet mättes.',
      en: 'Described who was affected, how they took part and how the result was measured.',
    },
    {
      sv: 'Beskrev hela förloppet, ett motstånd som ändrade planen och vad som gällde ett år senare.',
      en: 'Described the whole course, an objection that changed the plan and what was in place a year later.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'sätt att leda förändring',
      definite: 'sättet att leda förändring',
    },
    en: { noun: 'way of leading change' },
  },
  advice: {
    done: {
      sv: 'fråga dem som berörs vad de ser för hinder innan planen är klar',
      en: 'ask the people concerned what obstacles they see before the plan is finished',
    },
    told: {
      sv: 'ta upp en synpunkt från personalen som ändrade planen och säga vad som fanns kvar av förändringen ett år senare',
      en: 'pick one thing your staff said that changed the plan, and say what was still in place a year later',
    },
  },
};
