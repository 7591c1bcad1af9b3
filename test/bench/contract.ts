/** What a benchmark is to the runner: a file in benches/ that exports a name and `run`. */
export interface Bench {
  name: string;
  run(context: BenchContext): Promise<BenchRow[]>;
}

export interface BenchContext {
  /** PostgreSQL and Temporal: those of DATABASE_URL and TEMPORAL_ADDRESS, else a pair of the run's own, started once. */
  services(): Promise<BenchServices>;
  /** The size given on the command line for this word, or the benchmark's own. */
  size(word: BenchSize, otherwise: number): number;
  /** What to measure beside the engine in the same run, or null where nothing is asked for. */
  against: string | null;
  /** Part of the names of the faults that `kill` lets happen, or null for all of them. */
  fault: string | null;
  /** The database that `board` and `hands` use again and leave there, or null where it has one of its own. */
  kept: string | null;
  /** Says on standard error how far it has come. */
  say(text: string): void;
}

export interface BenchServices {
  databaseUrl: string;
  temporalAddress: string;
}

export const BENCH_SIZES = ['candidates', 'stages', 'rounds', 'timers', 'steps', 'cases', 'messages'] as const;
export type BenchSize = (typeof BENCH_SIZES)[number];

/** One line of bench-results.jsonl; `ratio` is value divided by the peer's value, `ok` null where there is no goal. */
export interface BenchRow {
  bench: string;
  metric: string;
  value: number;
  unit: string;
  against: string | null;
  ratio: number | null;
  goal: string | null;
  ok: boolean | null;
}
