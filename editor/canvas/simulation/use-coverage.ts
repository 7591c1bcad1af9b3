import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import type { SimulatedRun } from '../../../process/simulation/record.ts';
import { type DrawnExit, exitsToWalk } from '../../../process/simulation/coverage.ts';
import { walkedIn } from './overlay-of.tsx';

export type Coverage = {
  /** Of the exits that there are now, as the canvas names them. */
  readonly walked: ReadonlySet<string>;
  readonly all: readonly DrawnExit[];
  readonly notWalked: readonly DrawnExit[];
  readonly add: (exits: Iterable<string>) => void;
  readonly reset: () => void;
};

/** Which exits the runs so far have walked, whatever has been drawn meanwhile. */
export function useCoverage(definition: Definition, standing: SimulatedRun): Coverage {
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  const add = useCallback(
    (exits: Iterable<string>) =>
      setKnown((before) => {
        const fresh = [...exits].filter((exit) => !before.has(exit));
        return fresh.length === 0 ? before : new Set([...before, ...fresh]);
      }),
    [],
  );
  useEffect(() => add(walkedIn(standing)), [add, standing]);
  return useMemo(() => {
    const all = exitsToWalk(definition);
    const keyOf = ({ stepId, exitId }: DrawnExit) => `${stepId}/${exitId}`;
    return {
      walked: new Set(all.map(keyOf).filter((exit) => known.has(exit))),
      all,
      notWalked: all.filter((exit) => !known.has(keyOf(exit))),
      add,
      reset: () => setKnown(new Set(walkedIn(standing))),
    };
  }, [definition, known, add, standing]);
}
