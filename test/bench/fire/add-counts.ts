import type { Count } from './count-verdicts.ts';

/** The counts of one wave added to those of the waves before, fault by fault and way by way. */
export function addCounts(sum: readonly Count[], wave: readonly Count[]): Count[] {
  const rest = new Map(wave.map((count) => [keyOf(count), count]));
  const added = sum.map((count) => {
    const more = rest.get(keyOf(count));
    rest.delete(keyOf(count));
    return more ? both(count, more) : count;
  });
  return [...added, ...rest.values()];
}

const keyOf = ({ fault, way }: Count) => `${fault}, ${way}`;

function both(one: Count, other: Count): Count {
  return {
    ...{ fault: one.fault, way: one.way },
    ...{ cases: one.cases + other.cases, lost: one.lost + other.lost, double: one.double + other.double },
    doubleAfterUnclear: one.doubleAfterUnclear + other.doubleAfterUnclear,
    ...{ late: one.late + other.late, wrongChannel: one.wrongChannel + other.wrongChannel },
    leakedEarly: one.leakedEarly + other.leakedEarly,
    wrong: [...one.wrong, ...other.wrong],
  };
}
