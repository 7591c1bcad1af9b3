import { createDatabase as connect, type PrismaClient } from '../../../prisma/client.ts';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import { findCards } from '../../../server/use-cases/find-cards.ts';
import { getBoardSteps } from '../../../server/use-cases/get-board-steps.ts';
import { findWritten } from '../../../server/use-cases/search/find-written.ts';
import { bareQueries } from '../board/bare-queries.ts';
import { withCrowd } from '../board/with-crowd.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { quantile } from '../editor/measure-frames.ts';
import type { Job } from '../engine/create-job.ts';
import { measured } from '../measured.ts';

export const name = 'board';

const zone = 'Europe/Stockholm';
/** Plans are made and code is compiled in these: of fewer the page beside the statement, which has less code, seems slower than in a server that runs. */
const warmUp = 50;
/** As somebody types them, a letter at a time: a common name, a rare one, one that nobody has, a word of two letters, and a number. */
const typedNames = ['wennerström', 'sällberg', 'xyzzy', 'xu ek', '070-123 45 67'];
/** Likewise of what candidates wrote: common words, a rarer one, one that nobody wrote, and a number. */
const typedWords = ['erfarenhet', 'intervju arbetsgivare', 'truck', 'xyzzy', 'avdelning 4711'];

/** Board, Today and the search as the server finds them, beside bare statements for the same rows: a tenth of the organisation's candidates in the job. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  return withCrowd(context, async ({ url, job, stage }) => {
    const [database, pool] = [connect(url), createPool(url)];
    try {
      const stand: Stand = { database, pool, job, stage, rounds: 40 * context.size('rounds', 5) };
      return [...(await pages(stand)), await searchNames(stand), await searchWords(stand)];
    } finally {
      await database.$disconnect();
      await pool.end();
    }
  });
}

type Stand = {
  readonly database: PrismaClient;
  readonly pool: Pool;
  readonly job: Job;
  readonly stage: string;
  readonly rounds: number;
};
type Work = () => Promise<unknown>;

async function pages(stand: Stand): Promise<BenchRow[]> {
  const { database, pool, job, stage } = stand;
  const { organisationId, jobId } = job;
  const stored = await database.job.findUniqueOrThrow({ where: { id: jobId } });
  const parts = { database, pool };
  const bare = (text: keyof typeof bareQueries, values: readonly string[]) => () =>
    pool.query({ name: `bare ${text}`, text: bareQueries[text], values: [...values] });
  const cards = (filter: object) => () => findCards(parts, { organisationId, zone, ...filter }, { limit: 50 });
  return [
    await beside(stand, 'counts of every step of a board', {
      work: () => getBoardSteps(database, stored),
      bare: bare('steps', [organisationId, jobId]),
    }),
    await beside(stand, 'cards of a stage', {
      work: cards({ jobId, stepId: stage }),
      bare: bare('cards', [organisationId, jobId, stage]),
    }),
    await beside(stand, 'Today', { work: cards({ owed: true }), bare: bare('today', [organisationId]) }),
  ];
}

/** In turns, so that a busy moment of the machine falls on both. */
async function beside(
  { rounds }: Stand,
  metric: string,
  { work, bare }: { work: Work; bare: Work },
): Promise<BenchRow> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    ours.push(await timeOf(work));
    theirs.push(await timeOf(bare));
  }
  const against = { name: 'bare statement', value: p95(theirs.slice(warmUp)) };
  const value = p95(ours.slice(warmUp));
  return measured({
    bench: name,
    metric: `${metric}, p95`,
    value,
    unit: 'ms',
    against,
    goal: { of: 'ratio', atMost: 1.5 },
  });
}

function searchNames({ database, pool, job }: Stand): Promise<BenchRow> {
  const { organisationId, jobId } = job;
  const find = (search: string) =>
    findCards({ database, pool }, { organisationId, jobId, zone, search }, { limit: 50 });
  return typing('search in a job', typedNames, find);
}

const searchWords = ({ pool, job }: Stand): Promise<BenchRow> =>
  typing('search in what candidates wrote', typedWords, (search) => findWritten({ pool }, job.organisationId, search));

async function typing(
  metric: string,
  typed: readonly string[],
  find: (search: string) => Promise<unknown>,
): Promise<BenchRow> {
  const pieces = typed.flatMap((words) => Array.from(words, (_, at) => words.slice(0, at + 1)));
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) for (const piece of pieces) times.push(await timeOf(() => find(piece)));
  return measured({
    bench: name,
    metric: `${metric} with each letter typed, p95`,
    value: p95(times.slice(pieces.length)),
    unit: 'ms',
    goal: { of: 'value', atMost: 100 },
  });
}

const p95 = (times: readonly number[]) =>
  quantile(
    times.toSorted((one, other) => one - other),
    0.95,
  );

async function timeOf(work: Work): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
