import { createAdvance } from '../../../activities/advance/advance.ts';
import { createVersionCache } from '../../../activities/advance/load-version.ts';
import type { Pool } from '../../../prisma/pool.ts';
import type { EventReference, Plan } from '../../../workflows/contract.ts';

/** Applies an application's events as its run would, without Temporal: for tests of what is seen in between. */
export function runByHand(pool: Pool) {
  const advance = createAdvance({
    pool,
    loadVersion: createVersionCache(pool),
    settings: { pageLink: (key) => `http://localhost/c/${key}`, sender: 'besked@example.test' },
  });
  const apply = async (applicationId: string, reference: EventReference, now = Date.now()): Promise<Plan> => {
    const answer = await advance({ applicationId, epoch: 1, seq: 0, reference, now });
    if (answer.kind === 'fenced') throw new Error(`application ${applicationId} is run by somebody else`);
    return answer.plan;
  };
  return {
    start: (applicationId: string, now?: number) => apply(applicationId, { kind: 'start' }, now),
    /** Applies what people have posted, in its order. */
    async signals(applicationId: string, now?: number): Promise<Plan> {
      let plan = await apply(applicationId, { kind: 'resume' }, now);
      for (const signalId of plan.signals) plan = await apply(applicationId, { kind: 'signal', signalId }, now);
      return plan;
    },
    /** Tells the run of one signal, whatever was stored before it. */
    signal: (applicationId: string, signalId: string) => apply(applicationId, { kind: 'signal', signalId }),
    /** Lets the one timer whose id ends so become due. */
    async fire(applicationId: string, ending: string): Promise<Plan> {
      const { timers } = await apply(applicationId, { kind: 'resume' });
      const timer = timers.find(({ timerId }) => timerId.endsWith(ending));
      if (!timer) throw new Error(`no timer ${ending} among ${timers.map(({ timerId }) => timerId).join(', ')}`);
      return apply(applicationId, { kind: 'timer', ...timer }, timer.due);
    },
  };
}
