import { appendFile, readdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BENCH_SIZES, type Bench, type BenchContext, type BenchRow, type BenchSize } from './contract.ts';
import { createBenchServices } from './bench-services.ts';
import { printTable } from './print-table.ts';

const RESULTS = 'bench-results.jsonl';
const USAGE = `npm run bench [-- name… [--against PEER] [--fault NAME] [--kept NAME] ${BENCH_SIZES.map((size) => `[--${size} N]`).join(' ')}]`;

class Usage extends Error {}

/** Runs the named benchmarks, or all, one after the other; answers the exit code: 0 all goals met, 1 one missed or failed, 2 could not run. */
async function main(args: string[]): Promise<number> {
  const services = createBenchServices();
  const { names, context } = parseCommand(args, services.get);
  const benches = await findBenches(names);
  await writeFile(RESULTS, '');
  let failed = 0;
  const rows: BenchRow[] = [];
  for (const bench of benches) {
    try {
      const found = await bench.run(context);
      rows.push(...found);
      await appendFile(RESULTS, found.map((row) => `${JSON.stringify(row)}\n`).join(''));
    } catch (error) {
      failed += 1;
      console.error(`${bench.name} failed:`, error);
    }
  }
  await services.stop();
  console.log(printTable(rows));
  const missed = rows.filter(({ ok }) => ok === false).length;
  console.log(`${rows.length} measured, ${missed} goals missed, ${failed} benchmarks failed`);
  return missed + failed > 0 ? 1 : 0;
}

function parseCommand(args: string[], services: BenchContext['services']): { names: string[]; context: BenchContext } {
  const options = Object.fromEntries(
    ['against', 'fault', 'kept', ...BENCH_SIZES].map((option) => [option, { type: 'string' as const }]),
  );
  const { values, positionals } = parse(() => parseArgs({ args, allowPositionals: true, options }));
  const given = (option: string) => values[option] as string | undefined;
  const sizes = new Map(BENCH_SIZES.map((size) => [size, toSize(size, given(size))]));
  return {
    names: positionals,
    context: {
      services,
      size: (word: BenchSize, otherwise: number) => sizes.get(word) ?? otherwise,
      against: given('against') ?? null,
      fault: given('fault') ?? null,
      kept: toName(given('kept')),
      say: (text) => console.error(text),
    },
  };
}

function parse<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error));
  }
}

function toSize(word: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1) throw new Usage(`--${word} takes a whole number above 0, not "${text}"`);
  return size;
}

/** It stands in statements as it is. */
function toName(text: string | undefined): string | null {
  if (text !== undefined && !/^[a-z][a-z0-9_]*$/.test(text))
    throw new Usage(`--kept takes a name of small letters and digits, not "${text}"`);
  return text ?? null;
}

async function findBenches(names: string[]): Promise<Bench[]> {
  const folder = new URL('./benches/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const benches = await Promise.all(files.map(async (file) => (await import(new URL(file, folder).href)) as Bench));
  const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0)
    throw new Usage(
      `No benchmark called ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}`,
    );
  return names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Usage ? `${error.message}\n${USAGE}` : error);
  process.exitCode = 2;
}
