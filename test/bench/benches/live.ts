import { createDatabase as connect, type PrismaClient } from '../../../prisma/client.ts';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import { writeCursor } from '../../../server/http/pages.ts';
import { endOfToday } from '../../../server/use-cases/end-of-today.ts';
import { findCards } from '../../../server/use-cases/find-cards.ts';
import { getLive } from '../../../server/use-cases/live/get-live.ts';
import { loadVersion } from '../../../server/use-cases/load-versions.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { largeDrawing } from '../drawings/large-drawing.ts';
import { createDatabase } from '../engine/create-database.ts';
import { createJob, type Job } from '../engine/create-job.ts';
import { bareQueries } from '../live/bare-queries.ts';
import { fillWithCrowd } from '../live/crowd.ts';
import { measured } from '../measured.ts';
import { middle } from '../middle.ts';

export const name = 'live';

const zone = 'Europe/Stockholm';
const limit = 50;
/** Plans are made and code is compiled in these. */
const warmUp = 5;

/** The numbers and the people of the live canvas, as the server finds them, beside bare statements for the same rows on the same connection. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const candidates = context.size('candidates', 100_000);
  const { databaseUrl } = await context.services();
  const { url, drop } = await createDatabase(databaseUrl);
  const [database, pool] = [connect(url), createPool(url)];
  try {
    const definition = largeDrawing(context.size('steps', 30));
    const job = await createJob(pool, definition);
    await fillWithCrowd(pool, job, definition, candidates);
    context.say(`${candidates} candidates are there`);
    const seconds = 3 * context.size('rounds', 1);
    const row = (metric: string, work: Work, bare: Work) =>
      beside({ metric: `${candidates} candidates, ${metric}`, seconds }, work, bare);
    return [await numbers({ database, pool }, job, row), ...(await pages({ database, pool }, job, row))];
  } finally {
    await database.$disconnect();
    await pool.end();
    await drop();
  }
}

type Parts = { readonly database: PrismaClient; readonly pool: Pool };
type Work = () => Promise<unknown>;
type Row = (metric: string, work: Work, bare: Work) => Promise<BenchRow>;

async function numbers({ database, pool }: Parts, { organisationId, versionId }: Job, row: Row): Promise<BenchRow> {
  const version = await loadVersion(database, versionId);
  const values = [organisationId, versionId];
  const bare = () =>
    Promise.all([
      pool.query({ name: 'steps', text: bareQueries.steps, values: [...values, endOfToday(zone)] }),
      pool.query({ name: 'promises', text: bareQueries.promises, values }),
    ]);
  return row('numbers of every step', () => getLive(database, { organisationId, zone }, version), bare);
}

async function pages(parts: Parts, job: Job, row: Row): Promise<BenchRow[]> {
  const { organisationId, versionId } = job;
  const { definition } = await loadVersion(parts.database, versionId);
  const stepId = Object.entries(definition.steps).find(([, { kind }]) => kind === 'stage')?.[0] ?? '';
  const values = [organisationId, versionId, stepId];
  const bare = (place: Place) => () =>
    parts.pool.query({ name: 'people', text: bareQueries.people, values: [...values, ...place] });
  const ours = (after?: string) => () =>
    findCards(parts, { organisationId, versionId, zone, stepId }, { limit, after });
  const deep = await deepPlace(parts.pool, job, stepId);
  return [
    await row('first page of a step', ours(), bare(beginning)),
    await row('a page far down', ours(writeCursor(deep)), bare(deep)),
  ];
}

type Place = [due: string, id: string];
const beginning: Place = ['1970-01-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000'];

/** Nine tenths down the list of a step. */
async function deepPlace(pool: Pool, { organisationId, versionId }: Job, stepId: string): Promise<Place> {
  const { rows } = await pool.query<{ promiseDue: Date; id: string }>(
    `select "promiseDue", "id" from "application" where "organisationId" = $1 and "versionId" = $2 and "stepId" = $3 order by "promiseDue", "id"`,
    [organisationId, versionId, stepId],
  );
  const row = rows[Math.floor(rows.length * 0.9)];
  if (!row) throw new Error(`nobody stands in ${stepId}`);
  return [row.promiseDue.toISOString(), row.id];
}

/** In turns, so that a busy moment of the machine falls on both. */
async function beside(
  { metric, seconds }: { metric: string; seconds: number },
  work: Work,
  bare: Work,
): Promise<BenchRow> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until || ours.length < 2 * warmUp) {
    ours.push(await timeOf(work));
    theirs.push(await timeOf(bare));
  }
  const against = { name: 'bare statement', value: middle(theirs.slice(warmUp)) };
  const value = middle(ours.slice(warmUp));
  return measured({ bench: name, metric, value, unit: 'ms', against, goal: { of: 'ratio', atMost: 1.5 } });
}

async function timeOf(work: Work): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
