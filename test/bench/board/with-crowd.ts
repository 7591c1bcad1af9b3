import { randomUUID } from 'node:crypto';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import { migrate } from '../../../prisma/migrate.ts';
import type { BenchContext } from '../contract.ts';
import { largeDrawing } from '../drawings/large-drawing.ts';
import { administer, createDatabase } from '../engine/create-database.ts';
import { createJob, type Job } from '../engine/create-job.ts';
import { fillWithCrowd } from '../live/crowd.ts';

/** A database with ten jobs of as many candidates each; `stage` is one in which many stand in `job`, the first of them. */
export type Crowd = { readonly url: string; readonly job: Job; readonly stage: string };

const jobs = 10;

/**
 * Does `work` with a crowd of `--candidates` in each job (100,000), in a database that is dropped afterwards; with `--kept NAME` in the one of that name,
 * which is filled where it is not there yet, and left for the next run. What is due in it is then as old as it.
 */
export async function withCrowd<Answer>(
  context: BenchContext,
  work: (crowd: Crowd) => Promise<Answer>,
): Promise<Answer> {
  const { databaseUrl } = await context.services();
  const size = { candidates: context.size('candidates', 100_000), steps: context.size('steps', 30) };
  const kept = context.kept === null ? null : await findKept(databaseUrl, context.kept, size);
  if (kept) return work(kept);
  const { url, name, drop } = await createDatabase(databaseUrl, context.kept ?? undefined);
  let isFull = false;
  try {
    const crowd = { url, ...(await fill(context, url, size)) };
    await administer(databaseUrl, `comment on database ${name} is '${JSON.stringify({ size, ...crowd })}'`);
    isFull = true;
    return await work(crowd);
  } finally {
    if (context.kept === null || !isFull) await drop();
  }
}

type Size = { readonly candidates: number; readonly steps: number };

/** The crowd of the database of that name, or null where there is none; one that is half full or of another size is dropped. */
async function findKept(databaseUrl: string, name: string, size: Size): Promise<Crowd | null> {
  const [found] = await administer(
    databaseUrl,
    `select shobj_description("oid", 'pg_database') as "crowd" from pg_database where "datname" = '${name}'`,
  );
  if (!found) return null;
  const { size: filled, ...crowd } = JSON.parse((found['crowd'] as string | null) ?? '{}') as Crowd & { size?: Size };
  if (JSON.stringify(filled) === JSON.stringify(size)) {
    await migrate(crowd.url);
    return crowd;
  }
  await administer(databaseUrl, `drop database ${name} with (force)`);
  return null;
}

async function fill(context: BenchContext, url: string, { candidates, steps }: Size): Promise<Omit<Crowd, 'url'>> {
  const pool = createPool(url);
  try {
    const definition = largeDrawing(steps);
    const job = await createJob(pool, definition);
    for (let count = 1; count <= jobs; count += 1) {
      await fillWithCrowd(pool, count === 1 ? job : await anotherJob(pool, job), definition, candidates);
      context.say(`${count * candidates} candidates are there`);
    }
    return { job, stage: Object.entries(definition.steps).find(([, { kind }]) => kind === 'stage')?.[0] ?? '' };
  } finally {
    await pool.end();
  }
}

async function anotherJob(pool: Pool, job: Job): Promise<Job> {
  const jobId = randomUUID();
  await pool.query(
    `insert into "job" ("id", "organisationId", "versionId", "title", "zone") values ($1, $2, $3, 'Another', 'UTC')`,
    [jobId, job.organisationId, job.versionId],
  );
  return { ...job, jobId };
}
