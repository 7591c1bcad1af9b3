/// <reference lib="webworker" />
import { examineDefinition } from '../../../process/checks/check-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { SilenceResult } from '../../../process/silence/contract.ts';
import type { CheckAnswer, SilenceAnswer } from './check-answer.ts';
import { checkContext } from './check-context.ts';

type Asked = { readonly number: number; readonly definition: Definition; readonly today: number };

const worker = self as unknown as DedicatedWorkerGlobalScope;
worker.onmessage = ({ data: { number, definition, today } }: MessageEvent<Asked>) => {
  worker.postMessage({ number, answer: answerTo(definition, today) });
};

function answerTo(definition: Definition, today: number): CheckAnswer {
  const { problems, longestSilence } = examineDefinition(definition, checkContext(definition, today));
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
