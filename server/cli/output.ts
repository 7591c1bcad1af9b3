/** How a command ended: all well, findings, or it could not run. */
export type ExitCode = 0 | 1 | 2;

/** Something that a person at the terminal can mend: what happened, and what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** One JSON document for machines, or lines for people. */
export function tell(asJson: boolean, value: unknown, lines: readonly string[]): void {
  process.stdout.write(asJson ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join('\n')}\n`);
}

/** Rows as columns that line up, the first row being the headings. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
