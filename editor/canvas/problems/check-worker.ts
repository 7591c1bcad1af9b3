/// <reference lib="webworker" />
import { examineDefinition } from '../../../process/checks/check-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { SilenceResult } from '../../../process/silence/contract.ts';
import type { CheckAnswer, SilenceAnswer } from './check-answer.ts';
import { swedishHolidays } from './swedish-holidays.ts';

type Asked = { readonly number: number; readonly definition: Definition; readonly today: number };

const worker = self as unknown as DedicatedWorkerGlobalScope;
worker.onmessage = ({ data: { number, definition, today } }: MessageEvent<Asked>) => {
  worker.postMessage({ number, answer: answerTo(definition, today) });
};

function answerTo(definition: Definition, today: number): CheckAnswer {
  const year = new Date(today).getUTCFullYear();
  const horizon = { from: `${year}-01-01`, to: `${year + 2}-12-31` };
  const holidays = definition.policy.calendar.holidays === 'SE' ? swedishHolidays([year, year + 1, year + 2]) : [];
  const { problems, longestSilence } = examineDefinition(definition, { holidays, horizon });
  return { problems, silence: silenceOf(longestSilence, definition.policy.longestSilence) };
}

function silenceOf(
  found: SilenceResult | null,
  limit: Definition['policy']['longestSilence'],
): SilenceAnswer | undefined {
  if (found?.kind !== 'silence') return undefined;
  const { calendarDays, workingDays } = found;
  const isTooLong = (limit.unit === 'workingDays' ? workingDays : calendarDays) > limit.amount;
  return { calendarDays, workingDays, isTooLong, path: [...new Set(found.path.map(({ stepId }) => stepId))] };
}
