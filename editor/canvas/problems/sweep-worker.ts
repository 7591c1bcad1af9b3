/// <reference lib="webworker" />
import { calendarBroken } from '../../../process/checks/calendar-broken.ts';
import { prepareDrawing } from '../../../process/checks/prepare-drawing.ts';
import { silenceAbovePolicy } from '../../../process/checks/silence-above-policy.ts';
import { scenarioFails } from '../../../process/checks/scenario-fails.ts';
import type { Drawing } from '../../../process/checks/check.ts';
import { explainSilence } from '../../../process/silence/explain-silence.ts';
import { offerFixes, problemsOf } from '../../../process/fixes/offer-fixes.ts';
import type { Problem } from '../../../process/problem.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Silence, SilenceResult } from '../../../process/silence/contract.ts';
import { withBranches } from '../../../process/silence/with-branches.ts';
import type { CheckQuestion, FixesAnswer, SilenceAnswer, SilenceLack, SweepAnswer } from './check-answer.ts';
import { problemKey } from './problem-key.ts';
import { checkContext } from './check-context.ts';

/** In milliseconds: trying what would help takes far longer than finding what is wrong, and nobody presses a fix while they draw. */
const rest = 500;
/** For more than these nobody looks for a fix at once; they get theirs when others are gone. */
const mostWithFixes = 60;
const worker = self as unknown as DedicatedWorkerGlobalScope;
let latest = 0;

worker.onmessage = ({ data }: MessageEvent<CheckQuestion>) => {
  const { number, definition, today, facts } = data;
  latest = number;
  const context = checkContext(definition, today, facts);
  const drawing = prepareDrawing(definition, context);
  const problems = [...silenceAbovePolicy(drawing), ...scenarioFails(drawing)];
  worker.postMessage({ kind: 'swept', number, problems, ...silenceOf(drawing) } satisfies SweepAnswer);
  setTimeout(() => {
    if (number === latest) tryFixes(data, problemsOf(definition, context), 0, []);
  }, rest);
};

/** One problem at a time, so that a newer drawing does not wait for the fixes of an older one. */
function tryFixes(asked: CheckQuestion, problems: readonly Problem[], at: number, found: FixesAnswer['fixes']): void {
  const { number, definition, today, facts } = asked;
  const problem = problems[at];
  if (number !== latest) return;
  if (!problem || at >= mostWithFixes) {
    worker.postMessage({ kind: 'fixes', number, fixes: found } satisfies FixesAnswer);
    return;
  }
  const fixes = offerFixes(definition, problem, problems, checkContext(definition, today, facts));
  const more = fixes.length > 0 ? [...found, [problemKey(problem), fixes] as const] : found;
  setTimeout(() => tryFixes(asked, problems, at + 1, more));
}

function silenceOf(drawing: Drawing): Pick<SweepAnswer, 'silence' | 'lack'> {
  if (calendarBroken(drawing).length > 0) return { silence: undefined, lack: { why: 'calendar', path: [] } };
  const found = drawing.silence();
  if (found.kind === 'silence') return { silence: answerOf(drawing, found), lack: undefined };
  return { silence: undefined, lack: lackOf(drawing.definition, found) };
}

function lackOf(definition: Definition, found: Exclude<SilenceResult, Silence>): SilenceLack {
  if (found.kind === 'tooLarge') return { why: 'tooLarge', path: [], explored: found.explored };
  const path = found.path.map(({ stepId }) => stepId);
  return { why: found.reason, path: withBranches(definition, path) };
}

function answerOf(drawing: Drawing, found: Silence): SilenceAnswer {
  const { calendarDays, workingDays, perStage, open } = found;
  const { longestSilence: limit } = drawing.definition.policy;
  return {
    calendarDays,
    workingDays,
    perStage,
    open,
    isTooLong: (limit.unit === 'workingDays' ? workingDays : calendarDays) > limit.amount,
    path: [...new Set(found.path.map(({ stepId }) => stepId))],
    reckoning: explainSilence(drawing.definition, found, drawing.calendar, 'Anna'),
  };
}
