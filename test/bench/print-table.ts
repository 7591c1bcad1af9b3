import type { BenchRow } from './contract.ts';

const HEADINGS = ['bench', 'metric', 'value', 'against', 'ratio', 'goal', 'ok'];

/** The rows as a table in plain text, numbers to the right. */
export function printTable(rows: readonly BenchRow[]): string {
  const cells = [HEADINGS, ...rows.map(toCells)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => pad(cell, column, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function toCells({ bench, metric, value, unit, against, ratio, goal, ok }: BenchRow): string[] {
  return [
    bench,
    metric,
    `${value} ${unit}`,
    against ?? '',
    ratio === null ? '' : String(ratio),
    goal ?? '',
    ok === null ? '' : ok ? 'yes' : 'MISSED',
  ];
}

function pad(cell: string, column: number, width: number): string {
  return HEADINGS[column] === 'value' || HEADINGS[column] === 'ratio' ? cell.padStart(width) : cell.padEnd(width);
}
