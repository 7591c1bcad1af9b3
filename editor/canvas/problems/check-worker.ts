/// <reference lib="webworker" />
import { checkQuickly } from '../../../process/checks/check-definition.ts';
import { offerFixes } from '../../../process/fixes/offer-fixes.ts';
import type { CheckQuestion, FixesAnswer, QuickAnswer } from './check-answer.ts';
import { checkContext } from './check-context.ts';
import { problemKey } from './problem-key.ts';

/** For more than these nobody looks for a fix at once; they get theirs when others are gone. */
const mostWithFixes = 60;
const worker = self as unknown as DedicatedWorkerGlobalScope;
let latest = 0;

worker.onmessage = ({ data }: MessageEvent<CheckQuestion>) => {
  latest = data.number;
  const problems = checkQuickly(data.definition, checkContext(data.definition, data.today));
  worker.postMessage({ kind: 'checked', number: data.number, problems } satisfies QuickAnswer);
  tryFixes(data, problems, 0, []);
};

/** One problem at a time, so that a newer drawing never waits for the fixes of an older one. */
function tryFixes(
  asked: CheckQuestion,
  problems: QuickAnswer['problems'],
  at: number,
  found: FixesAnswer['fixes'],
): void {
  const { number, definition, today } = asked;
  const problem = problems[at];
  if (number !== latest) return;
  if (!problem || at >= mostWithFixes) {
    worker.postMessage({ kind: 'fixes', number, fixes: found } satisfies FixesAnswer);
    return;
  }
  const fixes = offerFixes(definition, problem, problems, checkContext(definition, today));
  const more = fixes.length > 0 ? [...found, [problemKey(problem), fixes] as const] : found;
  setTimeout(() => tryFixes(asked, problems, at + 1, more));
}
