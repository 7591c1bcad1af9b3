import type { Calendar } from '../calendar/calendar.ts';
import { formatDuration } from '../calendar/format-duration.ts';
import { formatInstant } from '../calendar/format-instant.ts';
import { exitName, stepName } from '../checks/name-of.ts';
import type { Definition, Language, StageStep } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { BothLanguages } from '../problem.ts';
import { addSpan } from '../reckoning/move-by-span.ts';
import type { SilencePoint } from './contract.ts';
import { purposeNames } from './purpose-names.ts';

type Told = { readonly point: SilencePoint; readonly who: string; readonly from: Instant };

/** What happens at one point of a silence's path, in a sentence with its date; the year where it is not that of `from`. */
export function wordsOfPoint(definition: Definition, calendar: Calendar, { point, who, from }: Told): BothLanguages {
  const { stepId, exitId, at } = point;
  const [step, exit] = [stepName(definition, stepId), exitName(definition, stepId, exitId ?? '')];
  const date = (language: Language, instant = at) =>
    formatInstant(instant, calendar.zone, language, { relativeTo: from });
  const [sv, en] = [date('sv'), date('en')];
  switch (point.what) {
    case 'applies':
      return { sv: `${who} söker ${sv}.`, en: `${who} applies ${en}.` };
    case 'enters':
      return entering(definition, calendar, { point, who, from });
    case 'hears':
      return hearing(definition, { point, who, from }, { sv, en });
    case 'decides':
      return {
        sv: `Någon väljer ${exit.sv} i ${step.sv} i sista stund, ${sv}, strax innan uppskovstexten skulle ha gått.`,
        en: `Somebody chooses ${exit.en} in ${step.en} at the last moment, ${en}, just before the holding text would have left.`,
      };
    case 'released':
      return {
        sv: `Ångertiden i ${step.sv} är över ${sv}, och beslutet gäller.`,
        en: `The undo window in ${step.en} is over ${en}, and the decision stands.`,
      };
    case 'answers':
      return {
        sv: `${who} svarar på ${step.sv} ${sv}, i sista stund.`,
        en: `${who} answers ${step.en} ${en}, at the last moment.`,
      };
    case 'leaves':
      return { sv: `${step.sv} är över ${sv}: ${exit.sv}.`, en: `${step.en} is over ${en}: ${exit.en}.` };
    case 'books':
      return {
        sv: `Ett möte bokas i ${step.sv} ${sv}.`,
        en: `A meeting is booked in ${step.en} ${en}.`,
      };
    case 'cancels':
      return { sv: `Mötet i ${step.sv} ställs in ${sv}.`, en: `The meeting in ${step.en} is cancelled ${en}.` };
    case 'closes':
      return { sv: `Jobbet stängs ${sv}, strax innan.`, en: `The job is closed ${en}, just before.` };
    case 'breaksOff':
      return {
        sv: `Här slutar det som är ritat, ${sv}: utgången ${exit.sv} i ${step.sv} leder ingenstans än.`,
        en: `Here ends what is drawn, ${en}: the exit ${exit.en} of ${step.en} leads nowhere yet.`,
      };
    case 'ends':
      return { sv: `Processen slutar i ${step.sv} ${sv}.`, en: `The process ends in ${step.en} ${en}.` };
  }
}

function entering(definition: Definition, calendar: Calendar, { point, who, from }: Told): BothLanguages {
  const name = stepName(definition, point.stepId);
  const step = definition.steps[point.stepId];
  const say = (language: Language, instant = point.at) =>
    formatInstant(instant, calendar.zone, language, { relativeTo: from });
  if (step?.kind === 'stage') {
    const due = addSpan(calendar, promiseOf(step), point.at, true);
    return {
      sv: `${who} kommer till ${name.sv} ${say('sv')}, där besked lovas senast ${say('sv', due)}.`,
      en: `${who} comes to ${name.en} ${say('en')}, where an answer is promised by ${say('en', due)}.`,
    };
  }
  if (step?.kind === 'wait' && step.for.kind === 'span') {
    const { span } = step.for;
    return {
      sv: `${name.sv} väntar från ${say('sv')} i ${formatDuration(span, 'sv')}, till ${say('sv', addSpan(calendar, span, point.at))}.`,
      en: `${name.en} waits from ${say('en')} for ${formatDuration(span, 'en')}, until ${say('en', addSpan(calendar, span, point.at))}.`,
    };
  }
  return {
    sv: `${who} kommer till ${name.sv} ${say('sv')}.`,
    en: `${who} comes to ${name.en} ${say('en')}.`,
  };
}

const promiseOf = ({ promise }: StageStep) => (promise.from === 'meeting' ? promise.bookedBy : promise.within);

function hearing(definition: Definition, { point, who }: Told, date: BothLanguages): BothLanguages {
  const { stepId, purpose = 'message' } = point;
  const [name, step] = [purposeNames[purpose], stepName(definition, stepId)];
  const stage = definition.steps[stepId];
  if (purpose === 'holding' && stage?.kind === 'stage') {
    const before = (language: Language) =>
      formatDuration({ unit: 'workingHours', amount: stage.ladder.holdingBefore.amount }, language);
    return {
      sv: `Ingen har beslutat i ${step.sv}: uppskovstexten går ${date.sv}, ${before('sv')} före det lovade datumet eller i sista sändningsfönstret innan.`,
      en: `Nobody has decided in ${step.en}: the holding text leaves ${date.en}, ${before('en')} before the promised date or in the last sending window before.`,
    };
  }
  return {
    sv: `${who} får ${name.sv} från ${step.sv} ${date.sv}.`,
    en: `${who} gets ${name.en} of ${step.en} ${date.en}.`,
  };
}
