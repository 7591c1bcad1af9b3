import { formatDuration } from '../calendar/format-duration.ts';
import { formatInstant } from '../calendar/format-instant.ts';
import type { Silence } from '../silence/contract.ts';
import type { Definition } from '../definition/schema.ts';
import { calendarBroken } from './calendar-broken.ts';
import { type Check, errorAt, type Place } from './check.ts';
import { loopWithoutWait } from './loop-without-wait.ts';
import { stepName } from './name-of.ts';

const code = 'silence-above-policy';
const place: Place = { path: ['policy', 'longestSilence'] };

/** No candidate can go longer without hearing than the policy allows, on whatever day they apply. */
export const silenceAbovePolicy: Check = (drawing) => {
  const { definition, calendar, startId } = drawing;
  const { longestSilence: limit } = definition.policy;
  if (startId === undefined || calendarBroken(drawing).length > 0) return [];
  const found = drawing.silence();
  if (found.kind === 'tooLarge') return [tooLarge()];
  if (found.kind === 'unbounded') {
    // What goes round without waiting for anything has a check of its own, and so has what is not connected.
    const isSilentLoop = found.reason === 'loop' && loopWithoutWait(drawing).length === 0;
    return isSilentLoop ? [silentLoop(definition, found.path.at(-1)?.stepId)] : [];
  }
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

function silentLoop(definition: Definition, stepId: string | undefined) {
  const name = stepName(definition, stepId ?? '');
  return errorAt(
    code,
    { ...place, ...(stepId === undefined ? {} : { stepId }) },
    {
      sv: `Slingan genom ${name.sv} kan gå runt gång på gång utan att kandidaten får höra något.`,
      en: `The loop through ${name.en} can go round again and again without the candidate hearing anything.`,
    },
    {
      sv: 'Lägg ett meddelande i slingan, eller led den genom ett steg som berättar ett datum.',
      en: 'Put a message into the loop, or lead it through a stage that tells a date.',
    },
  );
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
