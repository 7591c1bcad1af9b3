import type { BenchContext, BenchRow } from '../contract.ts';
import { apply } from '../engine/create-job.ts';
import { stagesInARow } from '../engine/definitions.ts';
import { withEngine } from '../engine/with-engine.ts';
import { inParallel } from '../floor/in-parallel.ts';
import { createMailPeer } from '../mail-peer.ts';
import { measured } from '../measured.ts';
import { acceptedUntil } from './accepted-until.ts';

const latencyMs = 200;
/** So few that waiting for the provider and not the machine is what takes the time: ten messages a second. */
const atOnce = 2;

/** The same messages by one worker and by two, to a provider that takes its time. */
export async function workersRows(context: BenchContext, bench: string): Promise<BenchRow[]> {
  const messages = Math.min(400, context.size('messages', 400));
  const one = await messagesPerSecond(context, { workers: 1, messages });
  const two = await messagesPerSecond(context, { workers: 2, messages });
  return [
    measured({
      bench,
      metric: `two workers, each ${atOnce} at once, provider answers after ${latencyMs} ms`,
      value: two,
      unit: 'messages/s',
      against: { name: 'one worker', value: one },
      goal: { of: 'ratio', atLeast: 1.6 },
    }),
  ];
}

async function messagesPerSecond(
  context: BenchContext,
  { workers, messages }: { readonly workers: number; readonly messages: number },
): Promise<number> {
  const peer = await createMailPeer(latencyMs);
  const services = { ...(await context.services()), mailUrl: peer.url };
  try {
    return await withEngine(
      services,
      { definition: stagesInARow(1), workers, atOnce },
      async ({ pool, job, relay }) => {
        const begun = performance.now();
        await inParallel(Array.from({ length: messages }), 50, () => apply(pool, job));
        relay.nudge();
        await acceptedUntil(peer, messages);
        return messages / ((performance.now() - begun) / 1_000);
      },
    );
  } finally {
    await peer.close();
  }
}
