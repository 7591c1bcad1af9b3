import type { RefusalReason } from '../../../server/contract/fixed-values.ts';

type Words = Readonly<Record<'sv' | 'en', string>>;

/** What the candidate is told for each reason, before anybody has changed it; in the language that they read. */
export const prefilled: Readonly<Record<RefusalReason, Words>> = {
  discrimination: {
    sv: 'Vi sparar uppgifterna i två år efter beslutet, eftersom vi kan behöva visa att ingen blev diskriminerad. Sedan raderar vi dem.',
    en: 'We keep the data for two years after the decision, since we may have to show that nobody was discriminated against. Then we erase them.',
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
