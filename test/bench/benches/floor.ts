import type { BenchContext, BenchRow } from '../contract.ts';
import { runFloor } from '../floor/run-floor.ts';
import { runFloorStorm } from '../floor/run-floor-storm.ts';
import { createMailPeer } from '../mail-peer.ts';
import { measured } from '../measured.ts';

export const name = 'floor';

/** The hand-written workflow by itself: what this machine gives without any engine; it has no goals. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const peer = await createMailPeer();
  try {
    const services = { ...(await context.services()), mailUrl: peer.url };
    const candidates = context.size('candidates', 500);
    const stages = context.size('stages', 3);
    const every = await runFloor({ ...services, candidates, stages, ladder: 'everyRung' });
    const next = await runFloor({ ...services, candidates, stages, ladder: 'nextRung' });
    const storm = await runFloorStorm({
      ...services,
      timers: context.size('timers', 1000),
      acceptedAt: peer.acceptedAt,
    });
    const row = (metric: string, value: number, unit: string) => measured({ bench: name, metric, value, unit });
    return [
      row('candidates, a timer per rung', every.candidatesPerSecond, 'candidates/s'),
      row('candidates, a timer for the next rung', next.candidatesPerSecond, 'candidates/s'),
      row('history, a timer per rung', every.historyEventsPerStage, 'events/stage'),
      row('history, a timer for the next rung', next.historyEventsPerStage, 'events/stage'),
      row(`${storm.timers} timers at once, transition p99`, storm.fired.p99, 'ms late'),
      row(`${storm.timers} timers at once, sent p50`, storm.sent.p50, 'ms late'),
      row(`${storm.timers} timers at once, sent p99`, storm.sent.p99, 'ms late'),
    ];
  } finally {
    await peer.close();
  }
}
