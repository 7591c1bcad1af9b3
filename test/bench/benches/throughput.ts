import { clearFloor } from '../clear-floor.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { type EngineResult, runEngine } from '../engine/run-engine.ts';
import type { Ladder } from '../floor/contract.ts';
import { type FloorResult, runFloor } from '../floor/run-floor.ts';
import { costRows, type Lap, lap } from '../lap.ts';
import { createMailPeer } from '../mail-peer.ts';
import { measured } from '../measured.ts';
import { middle } from '../middle.ts';

export const name = 'throughput';

/**
 * The same candidates through the same stages by the engine and by the floor, in turns, so that a busy moment of the machine falls on both;
 * the floor in turns with a timer per rung and with one for the next rung only, and the faster of the two counts.
 */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const peer = await createMailPeer();
  try {
    const services = { ...(await context.services()), mailUrl: peer.url };
    const size = { candidates: context.size('candidates', 200), stages: context.size('stages', 3) };
    const ladders: readonly Ladder[] = ['everyRung', 'nextRung'];
    const floors = new Map<Ladder, Lap<FloorResult>[]>(ladders.map((ladder) => [ladder, []]));
    const engines: Lap<EngineResult>[] = [];
    const track = { peer, services, from: 1, to: size.candidates * (size.stages + 1) };
    for (let round = 1; round <= context.size('rounds', 2); round += 1)
      for (const ladder of ladders) {
        await clearFloor(services.temporalAddress);
        const floor = await lap(track, () => runFloor({ ...services, ...size, ladder }));
        const engine = await lap(track, () => runEngine({ ...services, ...size }));
        floors.get(ladder)?.push(floor);
        engines.push(engine);
        context.say(
          `${name}, round ${round}: floor (${ladder}) ${floor.result.candidatesPerSecond.toFixed(1)}/s, engine ${engine.result.candidatesPerSecond.toFixed(1)}/s`,
        );
      }
    const [slower = [], faster = []] = [...floors.values()].toSorted((a, b) => speed(a) - speed(b));
    return [
      ...mainRows(engines, faster),
      ...costRows(
        { engines, floors: [...slower, ...faster] },
        { bench: name, unit: 'candidate', count: size.candidates },
      ),
      ...activityRows(engines),
    ];
  } finally {
    await peer.close();
  }
}

const speed = (laps: readonly Lap<FloorResult>[]) => middle(laps.map(({ result }) => result.candidatesPerSecond));

function mainRows(engines: readonly Lap<EngineResult>[], floors: readonly Lap<FloorResult>[]): BenchRow[] {
  const of = (laps: readonly Lap<FloorResult>[], what: 'candidatesPerSecond' | 'historyEventsPerStage') =>
    middle(laps.map(({ result }) => result[what]));
  const row = (metric: string, unit: string, what: 'candidatesPerSecond' | 'historyEventsPerStage') => ({
    bench: name,
    metric,
    unit,
    value: of(engines, what),
    against: { name: 'floor', value: of(floors, what) },
  });
  return [
    measured({
      ...row('candidates', 'candidates/s', 'candidatesPerSecond'),
      goal: { of: 'ratio', atLeast: 0.9 },
    }),
    measured({
      ...row('history per stage visited', 'events/stage', 'historyEventsPerStage'),
      goal: { of: 'value', atMost: 20 },
    }),
  ];
}

/** How long a call takes while the machine is as busy as it can be: mostly waiting for its turn. */
function activityRows(engines: readonly Lap<EngineResult>[]): BenchRow[] {
  const names = new Set(engines.flatMap(({ result }) => Object.keys(result.worker.times)));
  return [...names].map((activity) => {
    const times = engines.flatMap(({ result }) => result.worker.times[activity] ?? []);
    const value = middle(times.map(({ calls, ms }) => ms / calls));
    return measured({ bench: name, metric: `${activity}, each`, value, unit: 'ms' });
  });
}
