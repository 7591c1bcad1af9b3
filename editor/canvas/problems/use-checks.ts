import { useEffect, useRef, useState } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Problem } from '../../../process/problem.ts';
import type { DocumentStore } from '../../document/document-store.ts';
import { slowCodes } from '../../../process/checks/slow-codes.ts';
import { watchHand } from '../../shell/hand.ts';
import { allProblems } from './all-problems.ts';
import { askWorker } from './ask-worker.ts';
import type { FixesAnswer, QuickAnswer, SweepAnswer } from './check-answer.ts';
import { type Checks, type CheckStore, createCheckStore } from './check-store.ts';
import CheckWorker from './check-worker.ts?worker';
import { isOnlyMoved } from './is-only-moved.ts';
import { useFacts } from './use-facts.ts';
import SweepWorker from './sweep-worker.ts?worker';

/** The sweep takes most of a second, so it begins when the hand has rested. */
const quiet = 250;

/**
 * Checks the drawing in two workers: at once after each change what is wrong in it, and when the hand rests the longest silence over all
 * start days. What is only moved is not looked at again. An answer to an older drawing is thrown away, the silence that is shown stays until a newer one is known. What changes in the
 * organisation is looked at as a change of the drawing is.
 */
export function useChecks(processId: string, store: DocumentStore<Definition>): CheckStore {
  const [checks] = useState(createCheckStore);
  const facts = useFacts(processId, store);
  const askAgain = useRef<(rest: number) => void>(undefined);
  useEffect(() => {
    let asked = 0;
    const quick = askWorker<QuickAnswer>(() => new CheckWorker(), {
      onAnswer: ({ number, problems }) => {
        if (number === asked) checks.change(quickly(checks.get(), problems));
      },
      onGivenUp: ({ number }) => {
        if (number === asked) checks.change({ isGivenUp: true });
      },
    });
    const sweep = askWorker<SweepAnswer | FixesAnswer>(() => new SweepWorker(), {
      onAnswer: (answer) => {
        if (answer.number === asked) checks.change(swept(checks.get(), answer));
      },
      isAnswer: ({ kind, number }, question) => kind === 'swept' && number === question?.number,
      isInterrupted: true,
      onGivenUp: ({ number }) => {
        if (number === asked) checks.change(unswept(checks.get()));
      },
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: Definition;
    const ask = (rest: number) => {
      asked += 1;
      last = store.get().present;
      const question = { number: asked, definition: last, today: Date.now(), facts: checks.get().facts };
      checks.change({ isChecking: true, isGivenUp: false });
      quick.ask(question);
      clearTimeout(timer);
      timer = setTimeout(() => sweep.ask(question), rest);
    };
    const unsubscribe = store.subscribe(() => {
      if (!isOnlyMoved(last, store.get().present)) ask(quiet);
    });
    askAgain.current = ask;
    const leaveHand = watchHand((handMoves) => sweep.tell({ handMoves }));
    // The sweep would have to begin again when the facts come, which are on their way.
    ask(checks.get().facts ? 0 : quiet);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      leaveHand();
      quick.end();
      sweep.end();
    };
  }, [store, checks]);
  useEffect(() => {
    if (facts === undefined) return;
    checks.change({ facts });
    askAgain.current?.(0);
  }, [facts, checks]);
  return checks;
}

const isSlow = ({ code }: Problem) => slowCodes.includes(code);

/** What the sweep said last stands until it has looked again. */
function quickly({ problems: known }: Checks, problems: readonly Problem[]): Partial<Checks> {
  return { problems: allProblems(problems, known.filter(isSlow)), isChecked: true };
}

/** Nothing is known of the silence then, and nothing of what takes as long. */
function unswept({ problems }: Checks): Partial<Checks> {
  return {
    problems: problems.filter((problem) => !isSlow(problem)),
    silence: undefined,
    lack: { why: 'failed', path: [] },
    isSwept: true,
  };
}

function swept({ problems: known }: Checks, answer: SweepAnswer | FixesAnswer): Partial<Checks> {
  if (answer.kind === 'fixes') return { fixes: new Map(answer.fixes) };
  const { problems, silence, lack } = answer;
  return { problems: allProblems(known, problems), silence, lack, isSwept: true, isChecking: false };
}
