import { useEffect, useState } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import type { OfferedFix } from '../../../process/fixes/contract.ts';
import type { Problem } from '../../../process/problem.ts';
import type { DocumentStore } from '../../document/document-store.ts';
import { slowCodes } from '../../../process/checks/slow-codes.ts';
import { allProblems } from './all-problems.ts';
import { askWorker } from './ask-worker.ts';
import type { FixesAnswer, QuickAnswer, SilenceAnswer, SweepAnswer } from './check-answer.ts';
import CheckWorker from './check-worker.ts?worker';
import SweepWorker from './sweep-worker.ts?worker';

/** The sweep takes most of a second, so it begins when the hand has rested. */
const quiet = 250;

/** What is wrong: whether that is known yet and whether a newer drawing is being looked at, and what can be done by the problem's key. */
export type Checks = {
  readonly problems: readonly Problem[];
  readonly fixes: ReadonlyMap<string, readonly OfferedFix[]>;
  readonly silence: SilenceAnswer | undefined;
  readonly isChecked: boolean;
  /** The silence is known, or known not to be reckonable. */
  readonly isSwept: boolean;
  readonly isChecking: boolean;
  /** This drawing cannot be checked: what is known is of an older one, until it is changed. */
  readonly isGivenUp: boolean;
};

const nothing: Checks = {
  problems: [],
  fixes: new Map(),
  silence: undefined,
  isChecked: false,
  isSwept: false,
  isChecking: true,
  isGivenUp: false,
};

/**
 * Checks the drawing in two workers: at once after each change what is wrong in it, and when the hand rests the longest silence over all
 * start days. An answer to an older drawing is thrown away, the silence that is shown stays until a newer one is known.
 */
export function useChecks(store: DocumentStore<Definition>): Checks {
  const [checks, setChecks] = useState(nothing);
  useEffect(() => {
    let asked = 0;
    const quick = askWorker<QuickAnswer>(() => new CheckWorker(), {
      onAnswer: ({ number, problems }) => {
        if (number === asked) setChecks((now) => withQuick(now, problems));
      },
      onGivenUp: ({ number }) => {
        if (number === asked) setChecks((now) => ({ ...now, isGivenUp: true }));
      },
    });
    const sweep = askWorker<SweepAnswer | FixesAnswer>(() => new SweepWorker(), {
      onAnswer: (answer) => {
        if (answer.number === asked) setChecks((now) => withSweep(now, answer));
      },
      isAnswer: ({ kind }) => kind === 'swept',
      onGivenUp: ({ number }) => {
        if (number === asked) setChecks(withoutSweep);
      },
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (rest: number) => {
      asked += 1;
      const question = { number: asked, definition: store.get().present, today: Date.now() };
      setChecks((now) => (now.isChecking && !now.isGivenUp ? now : { ...now, isChecking: true, isGivenUp: false }));
      quick.ask(question);
      clearTimeout(timer);
      timer = setTimeout(() => sweep.ask(question), rest);
    };
    let last: Definition | undefined;
    const unsubscribe = store.subscribe(() => {
      const { present } = store.get();
      if (present === last) return;
      last = present;
      ask(quiet);
    });
    ask(0);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      quick.end();
      sweep.end();
    };
  }, [store]);
  return checks;
}

const isSlow = ({ code }: Problem) => slowCodes.includes(code);

/** What the sweep said last stands until it has looked again. */
function withQuick(now: Checks, problems: readonly Problem[]): Checks {
  const swept = now.problems.filter(isSlow);
  return { ...now, problems: allProblems(problems, swept), isChecked: true };
}

/** Nothing is known of the silence then, and nothing of what takes as long. */
function withoutSweep(now: Checks): Checks {
  return { ...now, problems: now.problems.filter((problem) => !isSlow(problem)), silence: undefined, isSwept: true };
}

function withSweep(now: Checks, answer: SweepAnswer | FixesAnswer): Checks {
  if (answer.kind === 'fixes') return { ...now, fixes: new Map(answer.fixes) };
  const { problems, silence } = answer;
  return { ...now, problems: allProblems(now.problems, problems), silence, isSwept: true, isChecking: false };
}
