import { writeFile } from 'node:fs/promises';
import type { BenchContext } from '../contract.ts';
import type { FirePeers } from './fire-peers.ts';
import { addCounts } from './add-counts.ts';
import { printCounts } from './print-counts.ts';
import type { Count } from './count-verdicts.ts';

/** Where the table stands while it grows. */
const file = 'bench-guarantee.txt';

export type RunningTable = ReturnType<typeof createRunningTable>;

/** What has been counted so far: said wave by wave, and on disk as a table, so that a run that is ended early has told what it saw. */
export function createRunningTable({ say }: Pick<BenchContext, 'say'>) {
  let counts: readonly Count[] = [];
  let forbidden = 0;
  return {
    counts: () => counts,
    /** Calls that a specification forbids. */
    forbidden: () => forbidden,
    async add({ resend, twilio }: FirePeers, wave: readonly Count[]): Promise<void> {
      forbidden += resend.violations.length + twilio.violations.length;
      counts = addCounts(counts, wave);
      for (const wrong of wave.flatMap((count) => count.wrong).slice(0, 3)) say(wrong);
      say(`guarantee: ${sentence(counts)} (${file})`);
      await writeFile(file, `${printCounts(counts)}\n`);
    },
  };
}

function sentence(counts: readonly Count[]): string {
  const sum = (key: 'cases' | 'lost' | 'double' | 'doubleAfterUnclear' | 'late' | 'wrongChannel' | 'leakedEarly') =>
    counts.reduce((total, count) => total + count[key], 0);
  return `of ${sum('cases')} messages ${sum('lost')} lost, ${sum('double')} double, ${sum('doubleAfterUnclear')} after unclear, ${sum('late')} late, ${sum('wrongChannel')} by the wrong channel, ${sum('leakedEarly')} leaked early`;
}
