import type { LibraryCompetency } from './contract.ts';

export const selling: LibraryCompetency = {
  id: 'selling',
  fields: ['service'],
  name: { sv: 'Försäljning', en: 'Selling' },
  description: {
    sv: 'Förstår kundens läge och föreslår det som passar det.',
    en: "Understands the customer's situation and proposes what fits it.",
  },
  anchors: [
    {
      sv: 'Presenterade produkten utan att fråga om kundens läge.',
      en: "Presented the product without asking about the customer's situation.",
    },
    {
      sv: 'Ställde frågor, men presenterade sedan samma sak som före svaren.',
      en: 'Asked questions, but then presented the same thing as before the answers.',
    },
    {
      sv: 'Ställde frågor och föreslog en lösning som byggde på svaren.',
      en: 'Asked questions and proposed a solution that built on the answers.',
    },
    {
      sv: 'Ställde frågor, byggde förslaget på svaren och bemötte en invändning med fakta.',
      en: 'Asked questions, built the proposal on the answers and met an objection with facts.',
    },
    {
      sv: 'Ställde frågor, byggde förslaget på svaren, bemötte invändningar och kom överens om ett nästa steg.',
      en: 'Asked questions, built the proposal on the answers, met objections and agreed on a next step.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'försäljningsarbete',
      definite: 'försäljningsarbetet',
    },
    en: { noun: 'selling' },
  },
  advice: {
    done: {
      sv: 'ställa en fråga till innan du föreslår något och låta svaret avgöra vad det blir',
      en: 'ask one more question before you propose anything, and let the answer decide what it will be',
    },
    told: {
      sv: 'berätta om en affär där kundens svar fick dig att föreslå något annat',
      en: "describe a sale where the customer's answers made you propose something else",
    },
  },
};
