/// <reference lib="webworker" />
import { calendarBroken } from '../../../process/checks/calendar-broken.ts';
import { prepareDrawing } from '../../../process/checks/prepare-drawing.ts';
import { silenceAbovePolicy } from '../../../process/checks/silence-above-policy.ts';
import { scenarioFails } from '../../../process/checks/scenario-fails.ts';
import type { Drawing } from '../../../process/checks/check.ts';
import { explainSilence } from '../../../process/silence/explain-silence.ts';
import type { CheckQuestion, SilenceAnswer, SweepAnswer } from './check-answer.ts';
import { checkContext } from './check-context.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;

worker.onmessage = ({ data: { number, definition, today } }: MessageEvent<CheckQuestion>) => {
  const drawing = prepareDrawing(definition, checkContext(definition, today));
  const problems = [...silenceAbovePolicy(drawing), ...scenarioFails(drawing)];
  worker.postMessage({ number, problems, silence: silenceOf(drawing) } satisfies SweepAnswer);
};

function silenceOf(drawing: Drawing): SilenceAnswer | undefined {
  if (calendarBroken(drawing).length > 0) return undefined;
  const found = drawing.silence();
  if (found.kind !== 'silence') return undefined;
  const { calendarDays, workingDays, perStage } = found;
  const { longestSilence: limit } = drawing.definition.policy;
  return {
    calendarDays,
    workingDays,
    perStage,
    isTooLong: (limit.unit === 'workingDays' ? workingDays : calendarDays) > limit.amount,
    path: [...new Set(found.path.map(({ stepId }) => stepId))],
    reckoning: explainSilence(drawing.definition, found, drawing.calendar, 'Anna'),
  };
}
