import { calendarProblems } from '../calendar/calendar-problems.ts';
import { formatDuration } from '../calendar/format-duration.ts';
import { formatInstant } from '../calendar/format-instant.ts';
import type { Silence } from '../silence/contract.ts';
import { longestSilence } from '../silence/longest-silence.ts';
import { type Check, errorAt, type Place } from './check.ts';
import { stepName } from './name-of.ts';

const code = 'silence-above-policy';
const place: Place = { path: ['policy', 'longestSilence'] };

/** No candidate can go longer without hearing than the policy allows, on whatever day they apply. */
export const silenceAbovePolicy: Check = ({ definition, calendar, startId }) => {
  const { sendingWindow, longestSilence: limit } = definition.policy;
  const hasWindow = sendingWindow.opens < sendingWindow.closes;
  if (startId === undefined || !hasWindow || calendarProblems(calendar).length > 0) return [];
  const found = longestSilence(definition, { calendar, sweep: true });
  if (found.kind === 'tooLarge') return [tooLarge()];
  if (found.kind !== 'silence') return [];
  const amount = limit.unit === 'workingDays' ? found.workingDays : found.calendarDays;
  if (amount <= limit.amount) return [];
  const words = (language: 'sv' | 'en') => ({
    reached: formatDuration({ unit: limit.unit, amount: Math.ceil(amount * 10) / 10 }, language),
    allowed: formatDuration(limit, language),
    step: stepName(definition, found.hearsFrom.stepId)[language],
    ...datesOf(found, calendar.zone, language),
  });
  const [sv, en] = [words('sv'), words('en')];
  return [
    errorAt(
      code,
      { ...place, stepId: found.hearsFrom.stepId },
      {
        sv: `En kandidat kan gå ${sv.reached} utan besked (högst ${sv.allowed}): från ${sv.step} ${sv.from} till ${sv.to}.`,
        en: `A candidate can go ${en.reached} without hearing (at most ${en.allowed}): from ${en.step} on ${en.from} to ${en.to}.`,
      },
      {
        sv: 'Korta löftet, uppdateringsintervallet eller väntan på vägen, eller lägg till ett meddelande.',
        en: 'Shorten the promise, the update interval or the wait on the way, or add a message.',
      },
    ),
  ];
};

function datesOf({ startsAt, endsAt }: Silence, zone: string, language: 'sv' | 'en') {
  return {
    from: formatInstant(startsAt, zone, language),
    to: formatInstant(endsAt, zone, language, { relativeTo: startsAt }),
  };
}

function tooLarge() {
  return errorAt(
    code,
    place,
    {
      sv: 'Processen är för stor för att den längsta tystnaden ska kunna räknas ut.',
      en: 'The process is too large for its longest silence to be reckoned.',
    },
    { sv: 'Dela upp den i två processer.', en: 'Divide it into two processes.' },
  );
}
