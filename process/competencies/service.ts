import type { LibraryCompetency } from './contract.ts';

export const service: LibraryCompetency = {
  id: 'service',
  fields: ['service', 'office'],
  name: { sv: 'Kundbemötande', en: 'Customer service' },
  description: {
    sv: 'Tar reda på vad kunden behöver och ser till att det blir löst.',
    en: 'Finds out what the customer needs and sees that it is solved.',
  },
  anchors: [
    { sv: 'Svarade kunden utan att ta reda på behovet.', en: 'Answered the customer without finding out the need.' },
    {
      sv: 'Frågade om behovet, men lämnade kunden utan ett nästa steg.',
      en: 'Asked about the need, but left the customer without a next step.',
    },
    {
      sv: 'Frågade om behovet och gav ett svar som gick att använda.',
      en: 'Asked about the need and gave an answer that could be used.',
    },
    {
      sv: 'Frågade om behovet, gav två förslag och såg till att kunden fick välja.',
      en: 'Asked about the need, gave two suggestions and let the customer choose.',
    },
    {
      sv: 'Frågade om behovet, löste det, och kontrollerade efteråt att lösningen höll.',
      en: 'Asked about the need, solved it, and checked afterwards that the solution held.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'kundbemötande',
      definite: 'kundbemötandet',
    },
    en: { noun: 'customer service' },
  },
  advice: {
    on: [
      {
        meets: { sv: ['regel', 'pris', 'villkor'], en: ['rule', 'price', 'policy'] },
        say: {
          sv: 'ta reda på vad kunden behöver innan du går in på vad som gäller',
          en: 'find out what the customer needs before you explain the rules',
        },
      },
    ],
    done: {
      sv: 'fråga vad kunden behöver innan du går in på vad som gäller, och sluta med vad som händer nu',
      en: 'ask what the customer needs before you explain the rules, and end with what will happen next',
    },
    told: {
      sv: 'berätta om en kund som du hjälpte, hur du fick veta vad som behövdes och vad det ledde till',
      en: 'describe a customer you helped, how you found out what was needed and what it led to',
    },
  },
};
