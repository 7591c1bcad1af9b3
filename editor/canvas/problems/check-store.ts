import type { Facts } from '../../../process/checks/facts.ts';
import { isSame } from '../../../process/difference/is-same.ts';
import type { OfferedFix } from '../../../process/fixes/contract.ts';
import type { Problem } from '../../../process/problem.ts';
import type { SilenceAnswer, SilenceLack } from './check-answer.ts';

/** What is wrong: whether that is known yet and whether a newer drawing is being looked at, and what can be done by the problem's key. */
export type Checks = {
  /** What is known of the organisation. */
  readonly facts: Facts | undefined;
  readonly problems: readonly Problem[];
  readonly fixes: ReadonlyMap<string, readonly OfferedFix[]>;
  readonly silence: SilenceAnswer | undefined;
  /** Why the silence is not known once it has been looked for. */
  readonly lack: SilenceLack | undefined;
  readonly isChecked: boolean;
  /** The silence is known, or known not to be reckonable. */
  readonly isSwept: boolean;
  readonly isChecking: boolean;
  /** This drawing cannot be checked: what is known is of an older one, until it is changed. */
  readonly isGivenUp: boolean;
};

/** What is known of the drawing, which components read with `useSyncExternalStore`, each as much of it as it shows. */
export type CheckStore = {
  readonly get: () => Checks;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: Partial<Checks>) => void;
};

const nothing: Checks = {
  facts: undefined,
  problems: [],
  fixes: new Map(),
  silence: undefined,
  lack: undefined,
  isChecked: false,
  isSwept: false,
  isChecking: true,
  isGivenUp: false,
};

/** A store in which nothing is known yet. What is found again as it was stays the same object, so that nobody draws it anew. */
export function createCheckStore(): CheckStore {
  let checks = nothing;
  const listeners = new Set<() => void>();
  return {
    get: () => checks,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change) => {
      const next = { ...checks, ...changed(checks, change) };
      if (Object.keys(next).every((key) => next[key as keyof Checks] === checks[key as keyof Checks])) return;
      checks = next;
      for (const listener of listeners) listener();
    },
  };
}

function changed(now: Checks, { problems, fixes, ...rest }: Partial<Checks>): Partial<Checks> {
  return {
    ...rest,
    ...(problems && !isSame(problems, now.problems) && { problems }),
    ...(fixes && !isSame([...fixes], [...now.fixes]) && { fixes }),
    ...(rest.silence && isSame(rest.silence, now.silence) && { silence: now.silence }),
    ...(rest.lack && isSame(rest.lack, now.lack) && { lack: now.lack }),
  };
}
