import type { AdvanceAnswer, Plan } from '../../workflows/contract.ts';
import type { Loaded } from './loaded.ts';

export type Queues = NonNullable<Plan['queues']>;

/** Finds the task queue of each channel whose first sender has a limit that is kept by one, for an application as it is now. */
export type FindQueues = (loaded: Pick<Loaded, 'application' | 'job'>) => Promise<Queues>;

/** The answer with the queues by which the run has to send what waits; as it was where nothing waits or no queue is to be named. */
export async function withQueues(
  { findQueues }: { readonly findQueues?: FindQueues },
  loaded: Loaded | null,
  answer: AdvanceAnswer,
): Promise<AdvanceAnswer> {
  if (findQueues === undefined || loaded === null) return answer;
  if (answer.kind === 'fenced' || answer.plan.deliveries.length === 0) return answer;
  const queues = await findQueues(loaded);
  return Object.keys(queues).length === 0 ? answer : { ...answer, plan: { ...answer.plan, queues } };
}
