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
      growth: 'fråga om behovet först och avsluta med ett nästa steg',
    },
    en: { noun: 'customer service', growth: 'ask about the need first and end with a next step' },
  },
};
