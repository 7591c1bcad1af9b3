import { createDatabase as connect } from '../../../prisma/client.ts';
import { findCards } from '../../../server/use-cases/find-cards.ts';
import { getBoardSteps } from '../../../server/use-cases/get-board-steps.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { type CpuTimes, readCpuTimes } from '../cpu-times.ts';
import { quantile } from '../editor/measure-frames.ts';
import { apply } from '../engine/create-job.ts';
import { stagesInARow } from '../engine/definitions.ts';
import { type Engine, withEngine } from '../engine/with-engine.ts';
import { createMailPeer } from '../mail-peer.ts';
import { measured } from '../measured.ts';
import { acceptedUntil } from './accepted-until.ts';
import { floorRate } from './floor-rate.ts';
import { perSecond, steadily } from './steadily.ts';

const looks = 40;
const zone = 'Europe/Stockholm';
/** More than a worker keeps at hand (2,311 with 4 GB of heap, fewer with less): until then its memory grows by what it keeps. */
const warmedUpBy = 2_500;

/** Messages ordered at a steady rate: how many a second leave, what a message costs each part, what the worker's memory becomes, and what the board takes meanwhile. */
export async function sustainedRows(context: BenchContext, bench: string): Promise<BenchRow[]> {
  const messages = context.size('messages', 10_000);
  const peer = await createMailPeer();
  const services = { ...(await context.services()), mailUrl: peer.url };
  try {
    const floor = await floorRate(services, messages);
    return await withEngine(services, { definition: stagesInARow(1) }, async (engine) => {
      const board = await openBoard(engine);
      const [begun, spent] = [performance.now(), readCpuTimes(services)];
      const ordering = order(engine, messages);
      const warm = Math.max(messages / 4, Math.min(warmedUpBy, messages / 2));
      if (warm < warmedUpBy) context.say(`${bench}: too few for a worker that is warm: what it keeps counts as growth`);
      await acceptedUntil(peer, warm);
      const { memory: early } = await engine.askWorker();
      const busy = await board.look();
      await ordering;
      await acceptedUntil(peer, messages);
      const seconds = (performance.now() - begun) / 1_000;
      const costs = costRows(bench, { messages, spent, until: readCpuTimes(services) });
      const { memory: late } = await engine.askWorker();
      const atRest = await board.look();
      await board.close();
      return [...rowsOf(bench, { messages, seconds, floor, warm, early, late, busy, atRest }), ...costs];
    });
  } finally {
    await peer.close();
  }
}

type Found = Record<'messages' | 'seconds' | 'floor' | 'warm' | 'early' | 'late' | 'busy' | 'atRest', number>;

function rowsOf(bench: string, { messages, seconds, floor, warm, early, late, busy, atRest }: Found): BenchRow[] {
  const row = { bench, unit: 'MB', value: late / 1e6, against: { name: `after ${warm}`, value: early / 1e6 } };
  return [
    measured({
      ...{ bench, metric: `${messages} messages ordered at ${perSecond}/s`, value: messages / seconds },
      ...{ unit: 'messages/s', against: { name: 'floor', value: floor } },
      goal: { of: 'value', atLeast: 0.95 * perSecond },
    }),
    measured({ ...row, metric: "worker's memory after them", goal: { of: 'ratio', atMost: 1.25 } }),
    measured({
      ...{ bench, metric: 'board meanwhile, p95 of counts and cards', value: busy, unit: 'ms' },
      against: { name: 'the same board at rest', value: atRest },
      goal: { of: 'value', atMost: 300 },
    }),
  ];
}

/** Milliseconds of processor time that each part has used for a message, the looks at the board included. */
function costRows(
  bench: string,
  { messages, spent, until }: { readonly messages: number; readonly spent: CpuTimes; readonly until: CpuTimes },
): BenchRow[] {
  const parts = { workers: 'worker', postgres: 'PostgreSQL', temporal: 'Temporal', driver: 'relay, board, fake' };
  return (Object.keys(parts) as (keyof CpuTimes)[]).flatMap((part) => {
    const [before, after] = [spent[part], until[part]];
    if (before === null || after === null) return [];
    const value = (after - before) / messages;
    return [measured({ bench, metric: `${parts[part]}, each message`, value, unit: 'ms of processor' })];
  });
}

const order = ({ pool, job, relay }: Engine, messages: number) =>
  steadily(messages, async () => {
    await apply(pool, job);
    relay.nudge();
  });

async function openBoard({ databaseUrl, pool, job }: Engine) {
  const database = connect(databaseUrl);
  const { organisationId, jobId } = job;
  const stored = await database.job.findUniqueOrThrow({ where: { id: jobId } });
  const once = async () => {
    const begun = performance.now();
    await getBoardSteps(database, stored);
    await findCards({ database, pool }, { organisationId, jobId, zone }, { limit: 50 });
    return performance.now() - begun;
  };
  return {
    async look(): Promise<number> {
      const times: number[] = [];
      for (let round = 0; round < looks; round += 1) times.push(await once());
      return quantile(
        times.toSorted((a, b) => a - b),
        0.95,
      );
    },
    close: () => database.$disconnect(),
  };
}
