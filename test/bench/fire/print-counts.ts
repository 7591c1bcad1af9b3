import type { Count } from './count-verdicts.ts';
import { allFaults } from './served-faults.ts';

const columns = [
  ['cases', 'messages'],
  ['lost', 'lost'],
  ['double', 'double'],
  ['doubleAfterUnclear', 'after unclear'],
  ['late', 'late'],
  ['wrongChannel', 'wrong channel'],
  ['leakedEarly', 'leaked early'],
] as const;

/** What came of each fault by each way as a table in plain text; below it why some messages came twice all the same. */
export function printCounts(counts: readonly Count[]): string {
  const lines = [
    ['fault', 'by', ...columns.map(([, heading]) => heading)],
    ...counts
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .map((count) => [count.fault, count.way, ...columns.map(([key]) => String(count[key]))]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const table = lines.map((line) =>
    line
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return [...table, ...explanations(counts)].join('\n');
}

/** As they are listed; scenes of their own after them. */
function placeOf({ fault }: Count): number {
  const place = allFaults.findIndex(({ name }) => name === fault);
  return place < 0 ? allFaults.length : place;
}

const hungUp = 'the mail server took it, and on a busy machine our time-out came before its answer was read';

function explanations(counts: readonly Count[]): string[] {
  return allFaults.flatMap(({ name, unavoidable = hungUp }) => {
    const twice = counts
      .filter(({ fault }) => fault === name)
      .reduce((sum, count) => sum + count.doubleAfterUnclear, 0);
    return twice > 0
      ? [`${twice} twice where ${name}: ${unavoidable}; sent again under the same Message-ID, since lost is worse`]
      : [];
  });
}
