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
import type { CheckQuestion, FixesAnswer, HandMoves, SilenceAnswer, SilenceLack, SweepAnswer } from './check-answer.ts';
import { problemKey } from './problem-key.ts';
import { checkContext } from './check-context.ts';

/** In milliseconds: trying what would help takes far longer than finding what is wrong, and nobody presses a fix while they draw. */
const rest = 500;
/** For more than these nobody looks for a fix at once; they get theirs when others are gone. */
const mostWithFixes = 60;
const worker = self as unknown as DedicatedWorkerGlobalScope;
/** In milliseconds: so long it works before it hears what has been said meanwhile. */
const slice = 40;
/** In milliseconds: so long it leaves the processor to a hand that moves without end. */
const patience = 10_000;
let latest = 0;
let handMoves = false;

worker.onmessage = ({ data }: MessageEvent<CheckQuestion | HandMoves>) => {
  if ('handMoves' in data) ({ handMoves } = data);
  // What a promise breaks on is not told to the page by itself, which begins another worker then.
  else sweep(data).catch((error: unknown) => worker.reportError(error));
};

async function sweep(data: CheckQuestion): Promise<void> {
  const { number, definition, today, facts } = data;
  latest = number;
  await hear();
  if (number !== latest) return;
  const context = checkContext(definition, today, facts);
  const drawing = prepareDrawing(definition, context);
  let since = performance.now();
  const looking = calendarBroken(drawing).length > 0 ? [] : drawing.lookForSilence();
  for (const _ of looking) {
    if (performance.now() - since < slice) continue;
    await hear();
    // Nobody waits for the silence of a drawing that is changed by now.
    if (number !== latest) return;
    since = performance.now();
  }
  const problems = [...silenceAbovePolicy(drawing), ...scenarioFails(drawing)];
  worker.postMessage({ kind: 'swept', number, problems, ...silenceOf(drawing) } satisfies SweepAnswer);
  await new Promise((resolve) => setTimeout(resolve, rest));
  if (number === latest) await tryFixes(data, problemsOf(definition, context));
}

/** One problem at a time, so that a newer drawing does not wait for the fixes of an older one. */
async function tryFixes({ number, definition, today, facts }: CheckQuestion, problems: readonly Problem[]) {
  const found: (readonly [string, FixesAnswer['fixes'][number][1]])[] = [];
  for (const problem of problems.slice(0, mostWithFixes)) {
    const fixes = offerFixes(definition, problem, problems, checkContext(definition, today, facts));
    if (fixes.length > 0) found.push([problemKey(problem), fixes]);
    await hear();
    if (number !== latest) return;
  }
  worker.postMessage({ kind: 'fixes', number, fixes: found } satisfies FixesAnswer);
}

/** Lets in what has been said meanwhile, and waits until the hand rests. */
async function hear(): Promise<void> {
  const end = performance.now() + patience;
  do await new Promise((resolve) => setTimeout(resolve, handMoves ? slice : 0));
  while (handMoves && performance.now() < end);
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
