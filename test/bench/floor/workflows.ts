// Runs in the workflow sandbox: no Node, no clock but the run's.
import {
  CancellationScope,
  condition,
  defineSignal,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import type { ApplicationInput, FloorActivities, FloorDelivery, Rung, StormInput } from './contract.ts';

const { apply, climb, decide, release, fallDue, end } = proxyLocalActivities<FloorActivities>({
  startToCloseTimeout: '10s',
});
const { deliver } = proxyActivities<FloorDelivery>({ startToCloseTimeout: '60s', retry: { initialInterval: '1s' } });

export const decideSignal = defineSignal<[string]>('decide');

const TWO_HOURS_MS = 2 * 60 * 60 * 1000;

/** One candidate from application to end, written by hand for exactly this process. */
export async function applicationFloor(input: ApplicationInput): Promise<void> {
  const { applicationId, stages } = input;
  const decisions: string[] = [];
  setHandler(decideSignal, (decisionId) => void decisions.push(decisionId));

  let promisedAt = Date.now() + input.promiseMs;
  await deliver({ messageId: await apply({ applicationId, promisedAt, now: Date.now() }), now: Date.now() });
  for (let stage = 1; stage <= stages; stage++) {
    const decisionId = await decisionBeforeLadder(input, stage, promisedAt, decisions);
    const messageId = await decide({ applicationId, decisionId, now: Date.now() });
    await sleep(input.undoMs);
    const isLast = stage === stages;
    promisedAt = Date.now() + input.promiseMs;
    const next = isLast ? { nextStage: null, promisedAt: null } : { nextStage: stage + 1, promisedAt };
    await release({ applicationId, decisionId, messageId, ...next, now: Date.now() });
    await deliver({ messageId, now: Date.now() });
  }
  await end({ applicationId, now: Date.now() });
}

/** The id of the decision that ends the stage; until then the ladder is climbed. */
async function decisionBeforeLadder(
  input: ApplicationInput,
  stage: number,
  promisedAt: number,
  decisions: string[],
): Promise<string> {
  const ladder = new CancellationScope();
  const climbing = ladder
    .run(() => climbLadder(input, stage, promisedAt))
    .catch((error: unknown) => {
      if (!isCancellation(error)) throw error;
    });
  await condition(() => decisions.length > 0);
  ladder.cancel();
  await climbing;
  return decisions.shift() as string;
}

async function climbLadder(input: ApplicationInput, stage: number, promisedAt: number): Promise<void> {
  const enteredAt = Date.now();
  const at = (share: number) => enteredAt + (promisedAt - enteredAt) * share;
  const rungs: { rung: Rung; dueAt: number }[] = [
    { rung: 'remind', dueAt: at(0.5) },
    { rung: 'escalate', dueAt: at(0.8) },
    { rung: 'holding', dueAt: Math.max(at(0.8), promisedAt - TWO_HOURS_MS) },
  ];
  if (input.ladder === 'everyRung') {
    await Promise.all(rungs.map((rung) => climbAt(input.applicationId, stage, rung)));
    return;
  }
  for (const rung of rungs) await climbAt(input.applicationId, stage, rung);
}

async function climbAt(
  applicationId: string,
  stage: number,
  { rung, dueAt }: { rung: Rung; dueAt: number },
): Promise<void> {
  await sleep(Math.max(1, dueAt - Date.now()));
  await CancellationScope.nonCancellable(async () => {
    const messageId = await climb({ applicationId, stage, rung, now: Date.now() });
    if (messageId !== null) await deliver({ messageId, now: Date.now() });
  });
}

/** Waits for one instant, then sends one message and ends: what a thousand reminders due at nine o'clock cost. */
export async function stormFloor({ applicationId, dueAt }: StormInput): Promise<void> {
  await deliver({ messageId: await apply({ applicationId, promisedAt: null, now: Date.now() }), now: Date.now() });
  await sleep(Math.max(1, dueAt - Date.now()));
  await deliver({ messageId: await fallDue({ applicationId, now: Date.now() }), now: Date.now() });
  await end({ applicationId, now: Date.now() });
}
