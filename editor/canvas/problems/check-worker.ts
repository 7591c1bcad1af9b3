/// <reference lib="webworker" />
import { checkQuickly } from '../../../process/checks/check-definition.ts';
import type { CheckQuestion, QuickAnswer } from './check-answer.ts';
import { checkContext } from './check-context.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;

/** Says what is wrong, and nothing that would let a newer drawing wait. */
worker.onmessage = ({ data: { number, definition, today, facts } }: MessageEvent<CheckQuestion>) => {
  const problems = checkQuickly(definition, checkContext(definition, today, facts));
  worker.postMessage({ number, problems } satisfies QuickAnswer);
};
