import { randomUUID } from 'node:crypto';
import type { Pool } from '../../../prisma/pool.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { apply, createJob, type Job } from '../engine/create-job.ts';
import { stagesInARow } from '../engine/definitions.ts';
import { withEngine } from '../engine/with-engine.ts';
import { inParallel, until } from '../floor/in-parallel.ts';
import { createMailPeer } from '../mail-peer.ts';
import { measured } from '../measured.ts';
import { middle } from '../middle.ts';
import { acceptedUntil } from './accepted-until.ts';

const tries = 5;

/** How long one organisation's single message takes at rest, and while another's thousands leave. */
export async function bulkRows(context: BenchContext, bench: string): Promise<BenchRow[]> {
  const bulk = Math.min(5_000, context.size('messages', 5_000));
  const peer = await createMailPeer();
  const services = { ...(await context.services()), mailUrl: peer.url };
  const definition = { ...stagesInARow(1), id: `other-${randomUUID()}` };
  try {
    return await withEngine(services, { definition: stagesInARow(1) }, async ({ pool, job, relay }) => {
      const other = await createJob(pool, definition);
      const wait = async () => {
        const begun = performance.now();
        const applicationId = await apply(pool, other);
        relay.nudge();
        await until(async () => isHeard(pool, applicationId), 600_000);
        return performance.now() - begun;
      };
      const atRest = await severalTimes(wait);
      await fill(pool, job, bulk);
      const accepted = peer.accepted;
      relay.nudge();
      await acceptedUntil(peer, accepted + Math.floor(bulk / 20));
      const beside = await severalTimes(wait);
      if (peer.accepted >= accepted + bulk) context.say('scale: the bulk was over too soon to tell anything');
      const seconds = (times: readonly number[]) => middle(times) / 1_000;
      return [
        measured({
          bench,
          metric: `one message beside another organisation's ${bulk}`,
          value: seconds(beside),
          unit: 's',
          against: { name: 'at rest', value: seconds(atRest) },
          goal: { of: 'value', atMost: 5 },
        }),
        measured({ bench, metric: 'the longest of them', value: Math.max(...beside) / 1_000, unit: 's' }),
      ];
    });
  } finally {
    await peer.close();
  }
}

async function severalTimes(work: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < tries; round += 1) times.push(await work());
  return times;
}

function fill(pool: Pool, job: Job, messages: number): Promise<void> {
  return inParallel(Array.from({ length: messages }), 50, () => apply(pool, job));
}

async function isHeard(pool: Pool, applicationId: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'bench-heard',
    text: `select 1 from "message" where "applicationId" = $1 and "acceptedAt" is not null`,
    values: [applicationId],
  });
  return rowCount === 1;
}
