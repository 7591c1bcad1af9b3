import type { RefusalReason } from '../../../server/contract/fixed-values.ts';

type Words = Readonly<Record<'sv' | 'en', string>>;

/** What the candidate is told for each reason, before anybody has changed it; in the language that they read. */
export const prefilled: Readonly<Record<RefusalReason, Words>> = {
  discrimination: {
    sv: 'Vi sparar uppgifterna i två år efter beslutet, eftersom den som har sökt kan begära att få det prövat under den tiden.',
    en: 'We keep the data for two years after the decision, since whoever has applied can have it tried during that time.',
  },
  duty: {
    sv: 'En lag kräver att vi sparar uppgifterna till och med [datum].',
    en: 'A law demands that we keep the data until [date].',
  },
  claim: {
    sv: 'Uppgifterna behövs för att fastställa, göra gällande eller försvara ett rättsligt anspråk.',
    en: 'The data are needed to establish, exercise or defend a legal claim.',
  },
  other: { sv: 'Vi behöver spara uppgifterna eftersom [skäl].', en: 'We have to keep the data since [reason].' },
};
