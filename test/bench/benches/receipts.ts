import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { BenchContext, BenchRow } from '../contract.ts';
import { quantile } from '../editor/measure-frames.ts';
import { clockOfUndo } from '../engine/clock-of-undo.ts';
import { faultsDrawing } from '../faults/drawing.ts';
import { quietenDeaths } from '../fire/quieten-deaths.ts';
import { runBurst } from '../fire/run-burst.ts';
import { withStage } from '../fire/with-stage.ts';
import { measured } from '../measured.ts';
import { mixOfReceipts, type Posted } from '../receipts/mix-of-receipts.ts';
import type { Answers } from '../receipts/post-receipts.ts';

export const name = 'receipts';

/** As many as two providers that are in a hurry post at once. */
const width = 20;

/** A burst of receipts, tripled, shuffled, forged and of nobody, answered while they are applied. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const receipts = context.size('messages', 1_000);
  quietenDeaths();
  const given = { ...(await context.services()), mailBy: 'resend' as const, definition: faultsDrawing() };
  return withStage({ ...given, clock: clockOfUndo() }, async (stage) => {
    // Two messages for each of two ways: two receipts for each.
    const each = Math.ceil(receipts / 8);
    await runBurst(stage, [{ name: 'none', ways: ['resend', 'twilio'] }], { each, patienceMs: 600_000 });
    const mix = mixOfReceipts(stage);
    const { times, wrong } = await withPoster(async (post) => {
      // A server has its code compiled and its plans made long before a burst comes.
      await post(mix.slice(0, 200));
      return post(mix);
    });
    const p95 = quantile(
      times.toSorted((a, b) => a - b),
      0.95,
    );
    return [
      measured({
        ...{ bench: name, metric: `${mix.length} receipts, ${width} at once: answered, p95`, value: p95, unit: 'ms' },
        goal: { of: 'value', atMost: 50 },
      }),
      measured({
        ...{ bench: name, metric: 'answered otherwise than they deserve', value: wrong, unit: 'receipts' },
        goal: { of: 'value', atMost: 0 },
      }),
    ];
  });
}

/** Those who post, until the work is done: `post` answers how each of a mix was answered. */
async function withPoster<Answer>(work: (post: (mix: readonly Posted[]) => Promise<Answers>) => Promise<Answer>) {
  const poster = fork(new URL('../receipts/post-receipts.ts', import.meta.url));
  const gone = once(poster, 'exit').then(([code]) => {
    throw new Error(`Whoever posts ended with ${code}`);
  });
  gone.catch(() => undefined);
  try {
    return await work(async (mix) => {
      poster.send({ mix, width });
      const [answers] = await Promise.race([once(poster, 'message'), gone]);
      return answers as Answers;
    });
  } finally {
    poster.kill();
  }
}
