import { clearFloor } from '../clear-floor.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { type EngineStormResult, runEngineStorm } from '../engine/run-engine-storm.ts';
import { runFloorStorm, type StormResult } from '../floor/run-floor-storm.ts';
import { costRows, type Lap, lap } from '../lap.ts';
import { createMailPeer } from '../mail-peer.ts';
import { measured } from '../measured.ts';
import { middle } from '../middle.ts';
import { patiently } from '../patiently.ts';

export const name = 'storm';

/** Many timers due at one instant: how late the engine is beside the floor, in turns; the sizes of the goal unless another is given. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const peer = await createMailPeer();
  try {
    const services = { ...(await context.services()), mailUrl: peer.url };
    const given = context.size('timers', 0);
    const rows: BenchRow[] = [];
    for (const timers of given > 0 ? [given] : [1_000, 10_000]) {
      const options = { ...services, timers, acceptedAt: peer.acceptedAt };
      const floors: Lap<StormResult>[] = [];
      const engines: Lap<EngineStormResult>[] = [];
      for (let round = 1; round <= context.size('rounds', timers > 1_000 ? 1 : 2); round += 1) {
        // From the instant to the last message: how long they wait for it is no cost of theirs.
        const onTrack = <Result>(work: (whenDue: () => void) => Promise<Result>) => {
          const { promise: from, resolve: whenDue } = Promise.withResolvers<void>();
          return lap({ peer, services, from, to: 2 * timers }, () => work(whenDue));
        };
        const floor = async (armedPerSecond: number) => {
          await clearFloor(services.temporalAddress);
          return onTrack((whenDue) => runFloorStorm({ ...options, armedPerSecond, whenDue }));
        };
        floors.push(await patiently(floor));
        engines.push(
          await patiently((armedPerSecond) =>
            onTrack((whenDue) => runEngineStorm({ ...options, armedPerSecond, whenDue })),
          ),
        );
        context.say(
          `${name}, ${timers} timers, round ${round}: sent p99 floor ${floors.at(-1)?.result.sent.p99} ms, engine ${engines.at(-1)?.result.sent.p99} ms`,
        );
      }
      rows.push(
        ...rowsOf(
          timers,
          engines.map(({ result }) => result),
          floors.map(({ result }) => result),
        ),
        ...costRows({ engines, floors }, { bench: name, unit: 'timer', count: timers }),
      );
    }
    return rows;
  } finally {
    await peer.close();
  }
}

function rowsOf(timers: number, engines: readonly EngineStormResult[], floors: readonly StormResult[]): BenchRow[] {
  const late = (what: 'fired' | 'sent', share: 'p50' | 'p99') =>
    measured({
      bench: name,
      metric: `${timers} timers at once, ${what === 'fired' ? 'transition' : 'sent'} ${share}`,
      value: middle(engines.map((result) => result[what][share])),
      unit: 'ms late',
      against: { name: 'floor', value: middle(floors.map((result) => result[what][share])) },
      goal: { of: 'ratio', atMost: 1.1 },
    });
  return [
    late('fired', 'p50'),
    late('fired', 'p99'),
    late('sent', 'p50'),
    late('sent', 'p99'),
    measured({
      bench: name,
      metric: `memory of the worker, ${timers} open runs`,
      value: middle(engines.map(({ memory }) => memory / 1_000_000)),
      unit: 'MB',
    }),
  ];
}
