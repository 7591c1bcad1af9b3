import type { EndStep } from '../definition/schema.ts';
import { lingerFor } from '../interpreter/steps/enter-end.ts';
import type { BothLanguages } from '../problem.ts';
import { addSpan } from '../reckoning/move-by-span.ts';
import { type Reckoning, shortly } from './reckoning.ts';

/** As what a candidate who comes there now is counted, and until when a message that comes back is still seen to. */
export function endMeaning(reckoning: Reckoning, { outcome, endsOtherApplications }: EndStep): BothLanguages {
  const { calendar, now } = reckoning;
  const until = now + lingerFor;
  const task = addSpan(calendar, { amount: 1, unit: 'workingDays' }, now);
  const also = endsOtherApplications ? endsOthers : { sv: '', en: '' };
  const moves =
    outcome === 'movedToAnotherJob'
      ? {
          sv: ` Den ansvariga väljer jobbet senast ${shortly(reckoning, task, 'sv')}.`,
          en: ` The responsible person chooses the job by ${shortly(reckoning, task, 'en')}.`,
        }
      : { sv: '', en: '' };
  const { sv, en } = counts[outcome];
  return {
    sv: `${sv}${also.sv}${moves.sv} Kommer den sista hälsningen tillbaka före ${shortly(reckoning, until, 'sv')} får kandidaten den på ett annat sätt.`,
    en: `${en}${also.en}${moves.en} Should the last message come back before ${shortly(reckoning, until, 'en')}, the candidate gets it another way.`,
  };
}

const endsOthers: BothLanguages = {
  sv: ' Det som personen har sökt i övrigt avslutas samtidigt.',
  en: ' All else that the person has applied for ends with it.',
};

const counts: Readonly<Record<EndStep['outcome'], BothLanguages>> = {
  hired: {
    sv: 'Den som kommer hit nu är anställd, och inget mer är utlovat.',
    en: 'Whoever comes here now is hired, and nothing more is promised.',
  },
  rejected: {
    sv: 'Den som kommer hit nu har fått nej, och ansökan är avslutad.',
    en: 'Whoever comes here now has had a no, and the application is closed.',
  },
  withdrew: {
    sv: 'Den som kommer hit nu räknas som att ha dragit sig ur, och ansökan är avslutad.',
    en: 'Whoever comes here now counts as withdrawn, and the application is closed.',
  },
  movedToAnotherJob: {
    sv: 'Den som kommer hit nu lämnar jobbet för ett annat hos er.',
    en: 'Whoever comes here now leaves the job for another one of yours.',
  },
  closed: {
    sv: 'Den som kommer hit nu räknas varken som anställd eller som nej; ansökan är avslutad.',
    en: 'Whoever comes here now counts neither as hired nor as a no; the application is closed.',
  },
};
